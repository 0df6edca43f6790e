"""Figures that one language tells from another of the same sentence, and the other language outright: 午前7時に開き午後7時に
閉まる as "open at 7 and close 12 hours later", 求刑は33年で判決は22年 as "22 years, 11 fewer than sought".

What is between the two comes out to the last digit, or it says nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, product

from termcheck.calendar import When
from termcheck.model import Kind, Match, Mention, Reading, Verdict
from termcheck.pairing.reckoning.figures import NOTE, amounts_held, close, exact, held
from termcheck.pairing.row import Row
from termcheck.quantity import Number, Quantity
from termcheck.tables.patterns import lazy
from termcheck.units import convert

# English behind a stretch that is counted from a time, and Japanese.
_ON = lazy(r"[ -](?:ago|later|after\w*|earlier|before\w*|on|older|younger|prior|previously|hence|apart|into)\b")
_ON_JA = lazy("(?:余り|ほど|近く|間)?(?:後|前|たって|を経て|を?要し|かか[っりる]|の(?:歳月|開き|隔たり)|を隔て)")
# English before a stretch by which something was moved to another day or hour.
_MOVED = lazy(r"\b(?:put|mov\w+|push\w*|br(?:ing|ought|inging)|shift\w*|delay\w*|extend\w*|defer\w*|postpon\w+|held|set)(?: it| them)?(?: back| forward| up| out)?(?: by)? $")
# The end of what is read whole: a week later.
_COUNTED_ON = (" later", " after", " earlier", " before", " on", " eve")
_HALF_DAY = 720  # minutes
# Units in which the distance between two figures is told that have another one.
_SCALED = frozenset(("second", "minute", "hour", "millimeter", "centimeter", "meter", "kilometer", "gram", "kilogram", "ton"))
# English behind a stretch that ends with a month or a year: the three years to March 2022.
_THROUGH = lazy(r" (?:to|through|until|till|up to|ending|ended|that ended|from|beginning|starting)\b")
_POINTS = frozenset((Kind.TIME, Kind.DATE, Kind.MONTH, Kind.YEAR, Kind.AGE))
_STRETCHES = frozenset((Kind.MONTH, Kind.YEAR))  # which a stretch may have in it from one end to the other
_LENGTHS = {
    Kind.TIME: {"minute": 1, "hour": 60},
    Kind.DATE: {"day": 1, "week": 7, "fortnight": 14},
    Kind.MONTH: {"month": 1, "year": 12},
    Kind.YEAR: {"year": 1, "decade": 10},
    Kind.AGE: {"year": 1, "decade": 10},
}
_COUPLE, _OF = "couple", lazy(r" of (minute|hour|day|week|month|year|decade)s\b")  # by a couple of days
_Length = tuple[Number, str]
_UNITS = {Kind.DATE: "day", Kind.MONTH: "month", Kind.YEAR: "year"}


def take_distances(row: Row) -> None:
    """Close the open figures that are so far from one that holds, days and hours before what is as much more or less."""
    for j in sorted(row.wanting(), key=lambda j: not _is_point(row.ja[j])):
        e = next(_told(row, j), None)
        if e is not None:
            close(row, j, e)


def _told(row: Row, j: int) -> Iterator[int]:
    """The open English figures that say a Japanese one by another."""
    ja, context = row.ja[j], row.context
    for e in row.open_en:
        en = row.en[e]
        if e in row.given:
            continue
        if _is_point(ja) and (en.kind is Kind.DURATION or en.text.endswith((*_COUNTED_ON, _COUPLE))):
            through = _THROUGH.match(context.after_en(en)) is not None and any(point.kind in _STRETCHES for point in _points(ja))
            on = en.text.endswith(_COUNTED_ON) or through or _ON.match(context.after_en(en)) or _APART.search(context.before_en(en, 28)) or _MOVED.search(context.before_en(en, 28))
            length = _length(row, en) if on else None
            if length is not None and any(_is_between(ja, other, length, through=through) for other in held(row)):
                yield e
        elif ja.kind is Kind.DURATION and en.kind in _POINTS:
            length = _length(row, ja) if _ON_JA.match(context.after_ja(ja)) else None
            if length is not None and any(_is_between(en, other, length) for other in held(row)):
                yield e
        elif _is_set_off(row, j, e):
            yield e


def take_added_distances(row: Row) -> None:
    """Close the open English stretches that tell, beside two points of the Japanese, how far they are from each other: the 2nd,
    and a fortnight later, on the 16th."""
    for e in list(row.open_en):
        en = row.en[e]
        if en.kind is Kind.DURATION and _ON.match(row.context.after_en(en)) and (length := _length(row, en)) is not None:
            points = [ja for ja in held(row) if _is_point(ja)]
            if any(_is_between(one, other, length) for one, other in combinations(points, 2)):
                row.open_en.remove(e)
                row.matches.append(Match(None, en, Verdict.ADDED, row.pair, "", NOTE))


# English that sets one figure off against another.
_OFF = lazy(r"[ -](?:\w+ )?(?:extra|larger|smaller|above|below|ahead|behind|clear|adrift|back|better|more|fewer|less|faster|slower|quicker|shy|short|off|outside|inside|later|earlier|in front|apart|up|down|farther|further|longer|higher|lower|heavier|lighter|older|younger|cheaper|dearer|pricier|over|under)\b|[ -](?:\w+[ -])?(?:margin|lead|gap|advantage|deficit|cushion|difference|rise|increase|hike|jump|gain|cut|drop|fall|decline|reduction)\b")
_APART = lazy(r"\b(?:by|up|down|another|an? (?:extra|additional|further)|difference of|margin of|lead of|gap of|advantage of|deficit of)(?: (?:a|an|just|only|about|some))* $")
_COMPARED = (Kind.COUNT, Kind.NUMBER, Kind.DURATION, Kind.MEASURE, Kind.POINT, Kind.PERCENT, Kind.MONEY, Kind.AGE)


def _is_set_off(row: Row, j: int, e: int) -> bool:
    """2時間3分23秒 and 2時間4分1秒 as "in 2:03:23, 38 seconds ahead"."""
    ja, en = row.ja[j], row.en[e]
    one, apart = exact(ja), exact(en)
    if ja.kind not in _COMPARED or one is None or apart is None or (en.weak and not _APART.search(row.context.before_en(en, 28))) or not (_OFF.match(row.context.after_en(en, 24)) or _APART.search(row.context.before_en(en, 28))):
        return False
    for mention, other in amounts_held(row):
        if mention.kind is not ja.kind or other.unit != one.unit:
            continue
        difference = abs(Fraction(other.low) - Fraction(one.low))
        if ja.kind is Kind.PERCENT and any(reading.kind is Kind.POINT for reading in en.readings) and 2 * abs(difference - apart.low) <= apart.step:
            return True  # 38.02％ and 41.55％ are three and a half points apart
        if en.kind is ja.kind and _in_unit(apart, one.unit) == difference:
            return True
        if en.kind in (Kind.COUNT, Kind.NUMBER, Kind.POINT) and (ja.kind is not Kind.DURATION or not apart.unit) and apart.low == difference:
            return True
    return False


def _in_unit(apart: Quantity, unit: str) -> Number:
    """How far apart two figures are, in the unit that they have: a minute in seconds, 20 centimeters in meters."""
    return (convert(apart.low, apart.unit, unit) if apart.unit in _SCALED and unit in _SCALED else None) or apart.low


def _is_point(ja: Mention) -> bool:
    """Whether a figure may be a point in time, or an age: 18年 may be 2018."""
    return any(_points(ja))


def _points(mention: Mention) -> Iterator[Reading]:
    """The points in time that a figure may be by its first reading, or a year by any; 4日 that is no day is none."""
    return (reading for reading in mention.readings if reading.kind in _POINTS and reading.kind in (mention.kind, Kind.YEAR))


def _is_between(one: Mention, other: Mention, length: _Length, *, through: bool = False) -> bool:
    """Whether two points in time, or two ages, are so far from each other.

    through  whether the stretch has both of them in it: the three years to March 2022, from April 2019 on
    """
    for point, last in product(_points(one), _points(other)):
        size = _LENGTHS.get(point.kind, {}).get(length[1]) if point.kind is last.kind else None
        if size is None:
            continue
        apart = length[0] * size - (through and point.kind in _STRETCHES)
        if any(apart == distance for distance in _distances(point.value, last.value)):
            return True
    return False


def _length(row: Row, stretch: Mention) -> _Length | None:
    """How long a stretch is, and in which unit; a week later is one week."""
    length = next((r.value for r in stretch.readings if r.kind is Kind.DURATION), stretch.value)
    if isinstance(length, Quantity):
        of = _OF.match(row.context.after_en(stretch)) if stretch.text.endswith(_COUPLE) else None
        return None if length.is_range else (length.low, of[1] if of else length.unit)
    if isinstance(length, When) and length.offset is not None and stretch.kind in _UNITS:
        return abs(length.offset), length.part or _UNITS[stretch.kind]
    return None


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
        if one.year is None or other.year is None:
            return set()
        years = abs(one.year - other.year)
        return {years} if one.month is None or other.month is None else {abs(12 * (one.year - other.year) + one.month - other.month)}
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
