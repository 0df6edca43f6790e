"""Words that mean something else than they say, or the opposite of what the English says.

四球 is a walk, not four balls; 連敗 is no winning streak; 1日平均 is not a month's. Some of them
have a numeral in them and are no figures; what they become when they are taken for one, or turned
round, is a table.
"""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.mistaken.literal import WORDS
from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.quantity import point


def taken_literally(pair: Pair, en: list[Mention]) -> Iterator[Match]:
    """The words of a pair that its English takes for something else, as lines of the ledger with what is
    meant."""
    if pair.ja is None or pair.en is None:
        return
    for taken in WORDS.taken(pair.ja.text, pair.en.text):
        start, end = pair.en.offset + taken.en.start(), pair.en.offset + taken.en.end()
        reading = (Reading(Kind.NUMBER, point(0)),)
        there = next((m for m in en if m.start < end and start < m.end), None) or Mention(taken.en.group(), start, end, reading)
        here = Mention(taken.ja.group(), pair.ja.offset + taken.ja.start(), pair.ja.offset + taken.ja.end(), reading)
        yield Match(here, there, Verdict.DIFFERS, pair, "sense", f"it is {taken.right}")
