"""Words that mean something else than they say, or the opposite of what the English says.

四球 is a walk, not four balls; 連敗 is no winning streak; 1日平均 is not a month's. Some of them
have a numeral in them and are no figures; what they become when they are taken for one, or turned
round, is a table.
"""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.cues import Cued
from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.pairing.sentence.literal_rows import LITERAL_ROWS, LiteralRow
from termcheck.pairing.sentence.literal_sport import SPORT_ROWS
from termcheck.pairing.sentence.literal_when import WHEN_ROWS
from termcheck.quantity import point

_TABLE = Cued(LITERAL_ROWS + SPORT_ROWS + WHEN_ROWS, lambda row: row.ja.pattern)


def taken_literally(pair: Pair, en: list[Mention]) -> Iterator[Match]:
    """The rows that hold of a pair, as lines of the ledger with what is meant."""
    if pair.ja is None or pair.en is None:
        return
    for row in _TABLE.wanted(pair.ja.text):
        ja = row.ja.search(pair.ja.text)
        found = row.en.search(pair.en.text) if ja else None
        if ja is None or found is None or _excused(row, pair.ja.text, pair.en.text):
            continue
        start, end = pair.en.offset + found.start(), pair.en.offset + found.end()
        reading = (Reading(Kind.NUMBER, point(0)),)
        there = next((m for m in en if m.start < end and start < m.end), None) or Mention(found.group(), start, end, reading)
        here = Mention(ja.group(), pair.ja.offset + ja.start(), pair.ja.offset + ja.end(), reading)
        yield Match(here, there, Verdict.DIFFERS, pair, "sense", f"it is {row.right}")


def _excused(row: LiteralRow, ja: str, en: str) -> bool:
    if row.unless_ja is not None and row.unless_ja.search(ja):
        return True
    return row.unless_en is not None and row.unless_en.search(en) is not None
