"""A row of the tables of kinds: a counter, where it has this sense, and the nouns that English may have for it."""

from __future__ import annotations

import re
from functools import cache

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
    """

    name: str
    counters: tuple[str, ...]
    allows: str
    never: str
    where: re.Pattern[str] | None
    led: re.Pattern[str] | None
    follows: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    which: bool


def kind(
    name: str,
    counters: str,
    allows: str = "",
    where: re.Pattern[str] | None = None,
    *,
    never: str = "",
    led: str = "",
    follows: str = "",
    unless: str = "",
    which: bool = False,
) -> KindRow:
    """A row of the table; counters and classes are parted by spaces."""
    leading = lazy(f"(?:{led})$") if led else None
    behind, other_word = (lazy(pattern) if pattern else None for pattern in (follows, unless))
    return KindRow(
        name, tuple(counters.split()), allows, never, where, leading, behind, other_word, which
    )


@cache
def class_names(words: str) -> frozenset[str]:
    """The classes of a row, of which few are asked for."""
    return frozenset(words.split())
