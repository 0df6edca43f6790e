"""Words of one family of which a text says one: spring for autumn, weekdays for weekends.

They are no figures, but go with them, and say of them when, how often or which way; the line of the
ledger for one that is exchanged is that of a figure in another sense.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.mistaken.families import WORDS, exchanged
from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.quantity import point


def of_another(pair: Pair) -> Iterator[Match]:
    """What the Japanese of a pair says where the English says another of the family, as lines of the
    ledger with what is meant; one for a family."""
    if pair.ja is None or pair.en is None:
        return
    told: set[str] = set()
    for found in exchanged(WORDS, pair.ja.text, pair.en.text):
        if found.member.family not in told:
            told.add(found.member.family)
            yield _line(pair, found.member.says, found.ja, found.en)


def _line(pair: Pair, says: str, ja: re.Match[str], en: re.Match[str]) -> Match:
    assert pair.ja is not None
    assert pair.en is not None
    reading = (Reading(Kind.NUMBER, point(0)),)
    here = Mention(ja.group(), pair.ja.offset + ja.start(), pair.ja.offset + ja.end(), reading)
    there = Mention(en.group(), pair.en.offset + en.start(), pair.en.offset + en.end(), reading)
    return Match(here, there, Verdict.DIFFERS, pair, "sense", f"it is {says}")
