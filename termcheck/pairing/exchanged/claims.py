"""Two figures of one kind of which the English says that the smaller is the larger: "320,000, short of the 300,000".

Both hold, so that it is no other figure; they have changed places.
"""

from __future__ import annotations

import re
from functools import lru_cache

from termcheck.model import Kind, Match, Mention
from termcheck.pairing.answers.dates import WHEN
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows

# How far before the first figure what tells of both may begin.
_REACH = 110
_DIGIT = lazy("[0-9]")
# A currency that gains has fewer of its units for a dollar.
_RATE = lazy("円高|円安|ドル高|ドル安|ユーロ高|ユーロ安|為替|[0-9０-９一]ドル[＝=]")
# Of these, the first is the least: to climb from 12th to 5th.
_IN_ORDER = WHEN | {Kind.ORDINAL, Kind.SCORE, Kind.IDENTIFIER}


class Claim(NamedTuple):
    """A row of claims.txt.

    less     whether the first of two figures is less than the second
    goes     whether it goes from the one to the other
    before, between, behind  what stands there
    unless  what takes it back where it stands before both, too; None where nothing does
    """

    less: bool
    goes: bool
    before: re.Pattern[str]
    between: re.Pattern[str]
    behind: re.Pattern[str]
    unless: re.Pattern[str] | None


@lru_cache(maxsize=1)
def _claims() -> tuple[Claim, ...]:
    return tuple(
        Claim(first.endswith("less"), first.startswith("begins"), lazy(f"(?:{before}) ?$", re.IGNORECASE), lazy(f" ?(?:{between}) ?", re.IGNORECASE), lazy(behind, re.IGNORECASE), lazy(unless, re.IGNORECASE) if unless else None)
        for first, before, between, behind, unless in kept_rows("pairing/exchanged/claims.txt", 3, 5)
    )


def claimed_otherwise(one: Match, other: Match) -> tuple[str, ...]:
    """What each of two figures is to the other, where the English claims it of the wrong one; or nothing."""
    ja, segment = one.pair.ja, one.pair.en
    if one.pair is not other.pair or ja is None or segment is None or one.en is None or other.en is None or one.en.kind in _IN_ORDER or "sense" in (one.difference, other.difference) or _RATE.search(ja.text) or not _counted_in_one(one.ja, other.ja):
        return ()
    first, second = sorted((one.en, other.en), key=lambda mention: mention.start)
    a, b = _amounts(one, other, first)
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.low != a.high or b.low != b.high or first.start < segment.offset or second.end > segment.offset + len(segment.text):
        return ()
    start, end = _digits(first, segment.offset)[0], second.end - segment.offset
    gap = _digits(first, segment.offset)[1], _digits(second, segment.offset)[0]
    same_order = one.ja is not None and other.ja is not None and (one.ja.start < other.ja.start) == (one.en is first)
    for claim in _claims():
        if claim.less == (a.low < b.low) or (claim.goes and same_order) or not claim.between.fullmatch(segment.text, *gap):
            continue
        said = segment.text[max(0, start - _REACH) : start]
        if claim.before.search(said) and claim.behind.match(segment.text, end) and not (claim.unless and claim.unless.search(said)):
            larger = first if a.low > b.low else second
            return tuple(f"it is the {'larger' if m.en is larger else 'smaller'} of the two" for m in (one, other) if m.en is not None)
    return ()


def _amounts(one: Match, other: Match, first: Mention) -> tuple[object, object]:
    """The two amounts as the English has them, `first` before; as the Japanese has them where the English leaves the
    unit of one unsaid: up to 18 cents from 15."""
    said: list[object] = [m.en.value for m in (one, other) if m.en is not None]
    if len({value.unit for value in said if isinstance(value, Quantity)}) > 1:
        said = [m.ja.value for m in (one, other) if m.ja is not None]
    a, b = said
    return (a, b) if one.en is first else (b, a)


def _counted_in_one(one: Mention | None, other: Mention | None) -> bool:
    """Whether two Japanese figures are counted with one word: 59店舗 and 31店, and not 12巻 and 500万部."""
    heads = [mention.head for mention in (one, other) if mention is not None and not _is_by_the_way(mention)]
    return len(heads) == 2 and (heads[0].startswith(heads[1]) or heads[1].startswith(heads[0]))


def _is_by_the_way(mention: Mention) -> bool:
    """Whether an age stands in brackets behind a name, so that what is said is said of the name: 秦野(28)が須田(31)を上回った."""
    return mention.bracketed and mention.kind is Kind.AGE


def _digits(mention: Mention, offset: int) -> tuple[int, int]:
    """Where the digits of a figure begin and end, beside which it may have words of its own: more than 300 copies."""
    digits = [match.start() for match in _DIGIT.finditer(mention.text)] or [0, len(mention.text) - 1]
    return mention.start - offset + digits[0], mention.start - offset + digits[-1] + 1
