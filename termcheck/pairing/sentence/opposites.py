"""What English says the opposite of, though the right word stands beside it: a year later for 前年, a net loss for 純利益.

Where a row has a word of both, one that is wrong hides behind one that is right. So they are counted: each place of the
English that says the one needs a place of the Japanese that it may be said for. Words of which English has no
such count (to rise, to fall) need one that may be meant anywhere in the row.

In the texts of `opposites/`, a block is a row: first what the Japanese says, then the fields that the row has, by their
names as in `Opposite`. Names that stand in several texts are in `relations/names.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from termcheck.mistaken.families import MOST_CHARACTERS
from termcheck.model import Match, Pair
from termcheck.pairing.sentence.mistaken import line
from termcheck.pairing.sentence.relation_row import NAMES
from termcheck.records import NamedTuple
from termcheck.tables.cues import Cued
from termcheck.tables.patterns import lazy
from termcheck.tables.spread import Spread


class Opposite(NamedTuple):
    """A row of the table.

    says    what the Japanese says, for the message
    ja      the Japanese that says it
    en      the English that says the opposite
    each    Japanese that the English may be said for, once for each place; or None where there is none
    unless  Japanese by which it may be said as often as one likes, or None
    but     English by which it may, or None
    """

    says: str
    ja: re.Pattern[str]
    en: re.Pattern[str]
    each: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    but: re.Pattern[str] | None = None

    def may_be_meant(self, japanese: str) -> bool:
        """Whether a Japanese text has what the English may be said for."""
        return any(pattern is not None and pattern.search(japanese) is not None for pattern in (self.each, self.unless))


_JAPANESE = ("ja", "each", "unless")
_ENGLISH = ("en", "but")


def _rows_of(path: str) -> Iterator[Opposite]:
    """The rows of a text, by its path in the package. Raises ValueError as `blocks_of` does."""
    from termcheck.tables.blocks import blocks_of  # where a text has changed

    for says, fields in blocks_of(path, (*_JAPANESE, *_ENGLISH), _JAPANESE, NAMES):
        japanese = {name: lazy(fields[name]) for name in _JAPANESE if name in fields}
        english = {name: lazy(fields[name], re.I) for name in _ENGLISH if name in fields}
        yield Opposite(says, **japanese, **english)


_TABLE = Cued(
    Spread(
        Opposite,
        "pairing/sentence/opposites/amounts.txt",
        "pairing/sentence/opposites/bounds.txt",
        "pairing/sentence/opposites/business.txt",
        "pairing/sentence/opposites/time.txt",
        "pairing/sentence/opposites/games.txt",
        read=_rows_of,
        also=("pairing/sentence/opposites", "pairing/sentence/relation_row", NAMES),
    ),
    lambda row: row.ja.pattern,
)


def opposites(pair: Pair, beside: Sequence[Pair] = ()) -> Iterator[Match]:
    """The places of a pair at which its English says the opposite of what the Japanese says, as lines of the ledger;
    one for a row of the table.

    beside  the rows of an article before and after it, of which the English may tell, too
    """
    if pair.ja is None or pair.en is None or not pair.en.text or len(pair.ja.text) > MOST_CHARACTERS:
        return
    japanese, english = pair.ja.text, pair.en.text
    told: set[str] = set()
    for row in _TABLE.wanted(japanese):
        if row.says in told or (wrong := row.en.search(english)) is None or (here := row.ja.search(japanese)) is None:
            continue
        if (row.unless is not None and row.unless.search(japanese)) or (row.but is not None and row.but.search(english)):
            continue
        if row.each is not None and len(row.en.findall(english)) <= len(row.each.findall(japanese)):
            continue
        if not any(other.ja is not None and row.may_be_meant(other.ja.text) for other in beside):
            told.add(row.says)
            yield line(pair, row.says, here, wrong)
