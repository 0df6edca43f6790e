"""Words that a figure means nothing without: per person, per hour, a month, in its first year.

１人当たり１０万円 is not "100,000 yen". The figure is there, and what it is a figure of is lost.
In `required.txt`, a row has the Japanese and every English by which it can be said, anywhere in the
row, both regular expressions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.quantity import point
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import Table


class RequiredRow(NamedTuple):
    """A row of the table: the Japanese, and the English that says it."""

    ja: re.Pattern[str]
    en: re.Pattern[str]


class _Rows(Table[RequiredRow]):
    room = "pairing/sentence"
    least, most, japanese = 2, 2, (0,)

    def _make(self, number: int) -> RequiredRow:
        ja, en = self._row(number)[1]
        return RequiredRow(lazy(ja), lazy(rf"(?<![a-z])(?:{en})", re.IGNORECASE))


ROWS = _Rows("required.txt", cue=2)


def lost_words(pair: Pair) -> Iterator[Match]:
    """The rows whose Japanese stands in a pair and whose English does not, as lines of the ledger."""
    if pair.ja is None or pair.en is None:
        return
    for row in ROWS.wanted(pair.ja.text):
        found = row.ja.search(pair.ja.text)
        if found is not None and not row.en.search(pair.en.text):
            start, end = pair.ja.offset + found.start(), pair.ja.offset + found.end()
            here = Mention(found.group(), start, end, (Reading(Kind.NUMBER, point(1)),))
            yield Match(here, None, Verdict.JA_ONLY, pair, "word")
