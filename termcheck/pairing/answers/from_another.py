"""Figures that one language tells from another of the same sentence, and the other language outright: 午前7時に開き午後7時に
閉まる as "open at 7 and close 12 hours later", 求刑は33年で判決は22年 as "22 years, 11 fewer than sought".

What is between the two comes out to the last digit, or it says nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from fractions import Fraction

from termcheck.calendar import When
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.row import Row
from termcheck.patterns import lazy
from termcheck.quantity import Quantity

# English behind a stretch that is counted from a time, and Japanese.
_ON = lazy(r"[ -](?:later|after\w*|earlier|before\w*|on|older|younger|prior|previously|hence|apart|into)\b")
_ON_JA = lazy("(?:余り|ほど|近く|間)?(?:後|前|たって|を経て|を?要し|かか[っりる]|の(?:歳月|開き|隔たり)|を隔て)")
# English behind a figure that is a difference, and before it.
_THAN = lazy(r"[ -](?:[a-z]+ )?(?:fewer|less|more|short|shy|longer|shorter|higher|lower|above|below|clear|ahead|behind|extra|better|worse|larger|smaller|over|under|off|up|down)\b")
_BY = lazy(r"\b(?:by|another|an? (?:extra|additional|further)|margin of|difference of|gap of|lead of) $")
_HALF_DAY = 720  # minutes
_POINTS = frozenset((Kind.TIME, Kind.DATE, Kind.YEAR, Kind.AGE))
_LENGTHS = {Kind.TIME: {"minute": 1, "hour": 60}, Kind.DATE: {"day": 1, "week": 7, "fortnight": 14}, Kind.YEAR: {"year": 1, "decade": 10}, Kind.AGE: {"year": 1, "decade": 10}}


def take_told_from_another(row: Row) -> None:
    """Close the open figures that are so far from one that holds."""
    for j in row.wanting():
        e = next(_told(row, j), None)
        if e is not None:
            row.open_ja.remove(j)
            row.open_en.remove(e)
            row.matches.append(Match(row.ja[j], row.en[e], Verdict.HOLDS, row.pair, "", "told from another"))


def _told(row: Row, j: int) -> Iterator[int]:
    """The open English figures that say a Japanese one by another."""
    ja, context = row.ja[j], row.context
    for e in row.open_en:
        en = row.en[e]
        if e in row.given or (en.weak and en.kind is not Kind.DURATION):
            continue
        if ja.kind in _POINTS and en.kind is Kind.DURATION:
            if _ON.match(context.after_en(en)) and any(_is_between(ja, other, en) for other in _held(row)):
                yield e
        elif ja.kind is Kind.DURATION and en.kind in _POINTS:
            if _ON_JA.match(context.after_ja(ja)) and any(_is_between(en, other, ja) for other in _held(row)):
                yield e
        elif (_THAN.match(context.after_en(en)) or _BY.search(context.before_en(en, 24))) and any(_is_difference(ja, other, en) for other in _held(row)):
            yield e


def _held(row: Row) -> Iterator[Mention]:
    """The Japanese figures of a row that hold."""
    return (match.ja for match in row.matches if match.ja is not None and match.en is not None and match.verdict is Verdict.HOLDS)


def _is_difference(ja: Mention, other: Mention, en: Mention) -> bool:
    one, held, said = ja.value, other.value, en.value
    if not (isinstance(one, Quantity) and isinstance(held, Quantity) and isinstance(said, Quantity)) or ja.kind is not other.kind:
        return False
    alike = one.unit == held.unit and said.unit in (one.unit, "") and not said.is_range
    return alike and said.low > 0 and abs(Fraction(one.low) - Fraction(held.low)) == said.low


def _is_between(one: Mention, other: Mention, stretch: Mention) -> bool:
    """Whether two points in time, or two ages, are so far from each other."""
    length = stretch.value
    if not isinstance(length, Quantity) or length.is_range or one.kind is not other.kind:
        return False
    size = _LENGTHS[one.kind].get(length.unit)
    return size is not None and length.low * size in _distances(one.value, other.value)


def _distances(one: object, other: object) -> set[int]:
    """How far two points may be from each other, in minutes, days or years."""
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return {abs(int(one.low) - int(other.low))} if not (one.is_range or other.is_range) else set()
    if not isinstance(one, When) or not isinstance(other, When) or one.offset is not None or other.offset is not None:
        return set()
    if one.minutes is not None and other.minutes is not None:
        apart = abs(one.minutes - other.minutes)
        return {apart, 2 * _HALF_DAY - apart}
    if one.day is None and other.day is None:
        return {abs(one.year - other.year)} if one.year is not None and other.year is not None else set()
    if one.day is None or other.day is None:
        return set()
    month, later = one.month or other.month, other.month or one.month
    if month == later:
        return {abs(one.day - other.day)}
    try:
        first, second = (datetime.date(when.year or 2001, when.month or 1, when.day or 1) for when in (one, other))
    except ValueError:
        return set()
    return {abs((first - second).days)}
