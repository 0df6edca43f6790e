"""Words that the English takes for others: for another of their family (spring for 秋, weekends for 平日), or for
what they are made of: four balls for 四球, a winning streak for 連敗.

They are no figures, or no plain ones, but go with them, and say of them when, how often, what or which
way; the line of the ledger for one is that of a figure in another sense.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from termcheck.mistaken import families, literal
from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.quantity import point


def taken_literally(pair: Pair, en: Sequence[Mention]) -> Iterator[Match]:
    """The words of a pair that its English takes for what they are made of, as lines of the ledger with what
    is meant.

    en  the English mentions, of which a line has the one that such words are part of
    """
    if pair.ja is not None and pair.en is not None:
        for taken in literal.WORDS.taken(pair.ja.text, pair.en.text):
            yield line(pair, taken.right, taken.ja, taken.en, en)


def of_another(pair: Pair, beside: Sequence[Pair] = ()) -> Iterator[Match]:
    """What the Japanese of a pair says where the English says another of the family, as lines of the
    ledger with what is meant; one for a family.

    beside  the rows of an article before and after it, into which a desk may have moved either
    """
    if pair.ja is None or pair.en is None:
        return
    told: set[str] = set()
    for found in families.exchanged(families.WORDS, pair.ja.text, pair.en.text):
        if found.member.family not in told and not any(_tells(found, row) for row in beside):
            told.add(found.member.family)
            yield line(pair, found.member.says, found.ja, found.en)


def _tells(found: families.Exchanged, row: Pair) -> bool:
    """Whether a row says in English what is meant, or in Japanese what the English has."""
    return (row.en is not None and found.member.is_in_english(row.en.text)) or (row.ja is not None and found.other.may_be_meant(row.ja.text))


def line(pair: Pair, says: str, ja: re.Match[str], en: re.Match[str], mentions: Sequence[Mention] = ()) -> Match:
    """The line of the ledger for a passage of each side, of which the English says another thing.

    says      what it is, for the message
    mentions  of the English, of which the line has the one that the passage is part of
    """
    assert pair.ja is not None
    assert pair.en is not None
    reading = (Reading(Kind.NUMBER, point(0)),)
    start, end = pair.en.offset + en.start(), pair.en.offset + en.end()
    here = Mention(ja.group(), pair.ja.offset + ja.start(), pair.ja.offset + ja.end(), reading)
    there = next((m for m in mentions if m.start < end and start < m.end), None) or Mention(en.group(), start, end, reading)
    return Match(here, there, Verdict.DIFFERS, pair, "sense", f"it is {says}")
