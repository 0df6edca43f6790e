"""A name in a list of names: English that has the one before or behind it, and not it, has lost it.

What a list is about may be summed up (the two companies, and others); then nothing is lost.
"""

from __future__ import annotations

from termcheck.glossary.held import Held
from termcheck.model import Mention, Verdict

JOINS = frozenset("と や 、 および 及び ならびに 並びに とともに 、そして".split())
# English that stands for more than one of a list.
SUMMED = frozenset(
    "both two three four five six seven several other others another all each among including etc various many some between group groups "
    "companies firms countries nations cities prefectures regions clubs teams universities banks makers parties ministries agencies neighbors neighbours we us our".split()
)


def from_list(row: Held, ja: Mention) -> bool:
    """Whether a term of a row stands beside one that its English has, joined by "and" or a comma,
    where the English sums nothing up."""
    there = [match.ja for match in row.matches if match.ja is not None and match.en is not None and match.verdict is Verdict.HOLDS and match.en.text[0].isupper()]
    return SUMMED.isdisjoint(row.words.keys) and _is_joined(row, ja, there)


def is_summed(row: Held, ja: Mention) -> bool:
    """Whether a term stands in a list which the English sums up: three universities of Kyushu."""
    return not SUMMED.isdisjoint(row.words.keys) and _is_joined(row, ja, [other for other in row.ja if other is not ja])


def _is_joined(row: Held, ja: Mention, others: list[Mention]) -> bool:
    text, offset = row.japanese, row.pair.ja.offset if row.pair.ja else 0
    gaps = (text[ja.end - offset : other.start - offset] if ja.end <= other.start else text[other.end - offset : ja.start - offset] for other in others)
    return any(gap in JOINS for gap in gaps)
