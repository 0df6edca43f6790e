"""A row of the table of what a figure is to its sentence.

In the texts of `relations/`, a block is a row: first what the Japanese says of the figure, then the fields that the
row has, by their names as below. English is read in any case. Names that stand in several texts are in `names.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.model import Kind
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


class RelationRow(NamedTuple):
    """A row of the table.

    says     what the Japanese says of the figure, for the message
    ja       the Japanese figure, a | and what follows it, to the end of the clause
    unless   what in the whole Japanese makes the row say nothing, or None
    but      what in the whole English does, or None
    before   the English up to the figure that contradicts it, or None
    after    the English figure with what follows it that does, or None
    kinds    of the English figure; empty for any
    lead     the Japanese up to the figure, or None
    same     whether the row speaks of a day, an hour or a number that is the same on both sides
    around   the English figure between two |, with what stands before and behind it, that contradicts it, or None
    by       whether the figure is by how much something moves, and not up to where it does (まで)
    """

    says: str
    ja: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    kinds: frozenset[Kind] = frozenset()
    but: re.Pattern[str] | None = None
    lead: re.Pattern[str] | None = None
    same: bool = False
    around: re.Pattern[str] | None = None
    by: bool = False


NAMES = "pairing/sentence/relations/names.txt"  # of patterns that stand in several texts
_JAPANESE = ("ja", "lead", "unless")
_ENGLISH = ("before", "after", "around", "but")


def rows_of(path: str) -> Iterator[RelationRow]:
    """The rows of a text, by its path in the package. Raises ValueError as `blocks_of` does."""
    from termcheck.tables.blocks import blocks_of  # where a text has changed

    for says, fields in blocks_of(path, (*_JAPANESE, *_ENGLISH, "kinds", "same", "by"), _JAPANESE, NAMES):
        japanese = {name: lazy(fields[name]) for name in _JAPANESE if name in fields}
        english = {name: lazy(fields[name], re.I) for name in _ENGLISH if name in fields}
        kinds = frozenset(map(Kind, fields.get("kinds", "").split()))
        yield RelationRow(says, **{"ja": lazy(""), **japanese, **english}, kinds=kinds, same="same" in fields, by="by" in fields)
