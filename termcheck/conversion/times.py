"""Sums of another time: "worth 5 million yen (about $42,000) at the time", "In 1985, …".

They were converted at the rate of then, which a text seldom gives.
"""

from __future__ import annotations

import datetime

from termcheck.calendar import When, fiscal_year
from termcheck.conversion.words import ANOTHER_TIME
from termcheck.model import Conversion, Kind, Mention, Pair, Segment
from termcheck.stops import sentence_around
from termcheck.tables.patterns import lazy

# What makes a past year one of a comparison or of a history, and not of the sum.
_COMPARED = lazy(
    r"(?i)(?:\b(?:from|than|since|with|against|over|until|founded|established|set up|launched|born|created|formed|opened"
    r"|started|listed|began|begun|built|introduced|enacted)(?:\s+(?:in|on|back|the|fiscal|FY|year|early|late))*|設立|創業|から|比)\s*$"
)
_YEARS = frozenset((Kind.YEAR, Kind.FISCAL_YEAR, Kind.MONTH, Kind.DATE, Kind.QUARTER))


def of_another_time(
    pair: Pair, en: list[Mention], conversion: Conversion, ja: Mention | None, published: datetime.date | None
) -> bool:
    """Whether a conversion of the English is of another time, by the words of its sentence
    (当時, "at the time") or by a past year in it.

    en  what was read in the English of the pair
    ja  the Japanese sum behind it, if it is known
    """
    if pair.en is not None and _in(pair.en, conversion.base.start, conversion.converted.end, en, published):
        return True
    if ja is None or pair.ja is None or not 0 <= ja.start - pair.ja.offset < len(pair.ja.text):
        return False
    return _in(pair.ja, ja.start, ja.end, [], published)


def _in(segment: Segment, start: int, end: int, mentions: list[Mention], published: datetime.date | None) -> bool:
    text, offset = segment.text, segment.offset
    first, last = sentence_around(text, start - offset, end - offset)
    if ANOTHER_TIME.search(text, first, last):
        return True
    return any(
        first <= mention.start - offset < last and _is_past(mention, published)
        and not _COMPARED.search(text, max(first, mention.start - offset - 40), mention.start - offset)
        for mention in mentions
    )  # fmt: skip


def _is_past(mention: Mention, published: datetime.date | None) -> bool:
    """Whether a mention names a year before that of publication."""
    when = mention.value
    if published is None or mention.kind not in _YEARS or not isinstance(when, When):
        return False
    if when.year is None or when.part == "every":
        return False
    return when.year < (fiscal_year(published) if mention.kind is Kind.FISCAL_YEAR else published.year)
