"""A row of the tables of senses: for which Japanese it holds, and which English carries it or spoils it.

In the texts of `words/`, a block is a row: first what the figure is, in the words of the message, then the fields
that the row has, by their names as below. Names that stand in several texts are in `names.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.model import Kind
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


class SenseRow(NamedTuple):
    """A row of the table.

    name      what the figure is, in the words of the message
    ja        the Japanese around the figure: matched from its first character
    where     what else the row must speak of, in either language, or None
    led       Japanese that must stand right before the figure, or None
    needs     English near the figure that carries the sense, or None
    spoils    English right behind the figure that cannot, or None
    before    English right before the figure that cannot, or None
    kinds     kinds of the English figure that cannot, beside `spoils`
    reach     how far behind the figure `spoils` looks
    said      English anywhere in the row that carries the sense, or None
    """

    name: str
    ja: re.Pattern[str]
    where: re.Pattern[str] | None = None
    led: re.Pattern[str] | None = None
    needs: re.Pattern[str] | None = None
    spoils: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    kinds: frozenset[Kind] = frozenset()
    reach: int = 14
    said: re.Pattern[str] | None = None


NAMES = "pairing/senses/names.txt"  # of patterns that stand in several texts
_JAPANESE = ("ja", "led")
_ENGLISH = ("needs", "spoils", "before", "said")
_FIELDS = (*_JAPANESE, *_ENGLISH, "where", "kinds", "reach")


def rows_of(path: str) -> Iterator[SenseRow]:
    """The rows of a text, by its path in the package. Raises ValueError as `blocks_of` does."""
    from termcheck.tables.blocks import blocks_of  # where a text has changed

    for name, fields in blocks_of(path, _FIELDS, _JAPANESE, NAMES):
        yield row(name, **fields)


def row(name: str, ja: str, where: str = "", *, led: str = "", needs: str = "", spoils: str = "", before: str = "", kinds: str = "", reach: str = "14", said: str = "") -> SenseRow:
    """A row of its fields as they are written; English is read in any case, and `led` and `before` end at the figure."""
    wanted, wrong, ahead, anywhere = (lazy(pattern, re.IGNORECASE) if pattern else None for pattern in (needs, spoils, before, said))
    topic, leading = lazy(where) if where else None, lazy(f"(?:{led})$") if led else None
    return SenseRow(name, lazy(ja), topic, leading, wanted, wrong, ahead, frozenset(map(Kind, kinds.split())), int(reach), anywhere)
