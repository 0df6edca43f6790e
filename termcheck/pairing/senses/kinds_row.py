"""A row of the tables of kinds: a counter, where it has this sense, and the nouns that English may have for it.

In the texts of `kinds/`, a block is a row: first what the figure counts or orders, in the words of the message, then
the fields that the row has, by their names as below. Names that stand in several texts are in `names.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from termcheck.pairing.senses.row import NAMES
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


class KindRow(NamedTuple):
    """A row of the table.

    name      what the figure counts or orders, in the words of the message
    counters  what stands right behind the figure
    allows    classes of english/things that the English may be of, parted by spaces; empty where it may be of any but `never`
    never     classes that it cannot be of
    where     what the row of the text must speak of, in either language, or None
    led       Japanese that must stand right before the figure, or None
    follows   Japanese that must stand right behind the counter, or None
    unless    Japanese behind the counter that makes it the beginning of another word, or None
    which     whether the figure says which one it is, and nothing of how many there are
    measured  whether it is measured, so that a price for one of it may be told by the hour
    """

    name: str
    counters: tuple[str, ...]
    allows: str = ""
    never: str = ""
    where: re.Pattern[str] | None = None
    led: re.Pattern[str] | None = None
    follows: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    which: bool = False
    measured: bool = False


_JAPANESE = ("led", "follows", "unless")
_FIELDS = (*_JAPANESE, "counters", "allows", "never", "where", "which", "measured")


def rows_of(path: str) -> Iterator[KindRow]:
    """The rows of a text, by its path in the package. Raises ValueError as `blocks_of` does."""
    from termcheck.tables.blocks import blocks_of  # where a text has changed

    for name, fields in blocks_of(path, _FIELDS, _JAPANESE, NAMES):
        where, led, follows, unless = (lazy(fields[field]) if field in fields else None for field in ("where", "led", "follows", "unless"))
        leading = lazy(f"(?:{led.pattern})$") if led is not None else None
        allows, never = (_without(fields.get(field, "")) for field in ("allows", "never"))
        yield KindRow(name, tuple(fields["counters"].split()), allows, never, where, leading, follows, unless, "which" in fields, "measured" in fields)


def _without(classes: str) -> str:
    """A list of classes without those that are taken out of it: animal horse -horse."""
    words = dict.fromkeys(classes.split())
    return " ".join(word for word in words if word[0] != "-" and f"-{word}" not in words)


@cache
def class_names(words: str) -> frozenset[str]:
    """The classes of a row, of which few are asked for."""
    return frozenset(words.split())
