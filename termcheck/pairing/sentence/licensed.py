"""What English says of a figure only where the Japanese has a word for it: ago, later, every, in a row, since.

Whatever the figure is, "10 years ago" wants a 前, or another word by which something lies so far back. In
`licensed.txt`, a row has the English, and the Japanese words that license it anywhere in their sentence.
"""

from __future__ import annotations

import re
from functools import cache

from termcheck.model import Kind, Mention
from termcheck.records import NamedTuple
from termcheck.tables.kept import BLOCK_READERS, KEPT
from termcheck.tables.patterns import lazy

_TABLE = "pairing/sentence/licensed.txt"


class Licence(NamedTuple):
    """A row of the table.

    says      what the Japanese has no word of, for the message
    around    the English figure between two |, with what stands before and behind it
    licenses  the Japanese words of which the sentence has one where the English is right
    kinds     of the English figure
    """

    says: str
    around: re.Pattern[str]
    licenses: re.Pattern[str]
    kinds: frozenset[Kind]


@cache
def licences() -> tuple[Licence, ...]:
    """The rows of the table."""
    return tuple(Licence(says, lazy(around, re.I), lazy(ja), frozenset(map(Kind, kinds.split()))) for says, around, kinds, ja in _kept()[0])


@cache
def cues() -> re.Pattern[str]:
    """English that any of the rows speaks of: what has none of it needs no licence."""
    return lazy(_kept()[1], re.I)


@cache
def _kept() -> tuple[tuple[tuple[str, str, str, str], ...], str]:
    return KEPT.table(("pairing/sentence/licensed", *BLOCK_READERS, _TABLE), _read)


def _read() -> tuple[tuple[tuple[str, str, str, str], ...], str]:
    """The fields of the rows, and the pattern of their cues."""
    from termcheck.tables.blocks import blocks_of  # where the table has changed
    from termcheck.tables.needed import needed

    rows = tuple((says, row["around"], row["kinds"], row["ja"]) for says, row in blocks_of(_TABLE, ("around", "kinds", "ja"), ("ja",)))
    words = {need.strip("| ") for _, around, _, _ in rows for need in needed(around) or ("",)}
    return rows, "|".join(map(re.escape, sorted(words)))


def unlicensed(en: Mention, japanese: str, around: str) -> str:
    """What the English says of a figure that the Japanese has no word of; "" where there is nothing.

    japanese  the text of the Japanese
    around    the English figure between two |, with what stands before and behind it
    """
    for row in licences():
        if en.kind in row.kinds and row.around.search(around) is not None and row.licenses.search(japanese) is None:
            return row.says
    return ""
