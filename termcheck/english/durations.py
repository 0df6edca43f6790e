"""Stretches of time, and what a stretch of time turns into: an age, a quarter, a day ago.

18 months, a year and a half, 3 hours 20 minutes; 45 years old; the three months through
June; a year earlier; three straight days.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import When
from termcheck.english import numerals
from termcheck.english.lexicon import SMALL, TENS
from termcheck.english.measures import half_more, together
from termcheck.english.stated import Stated, state
from termcheck.english.tails import Tail, tail
from termcheck.english.words import Found, Words, quantity
from termcheck.english.years import end_month
from termcheck.model import Kind, Reading
from termcheck.quantity import exact

OLD = (("old",), ("olds",), ("of", "age"))

# A year ago is a year of the calendar, three years ago a stretch: what one unit back or
# ahead is, by the unit.
RELATIVE = {"earlier": -1, "ago": -1, "before": -1, "prior": -1, "later": 1, "after": 1}
RELATIVE_KINDS = {"year": Kind.YEAR, "month": Kind.MONTH, "day": Kind.DATE, "week": Kind.DATE}

# What stands behind the last figure of a time that was run.
CLOSES = frozenset(("", ",", ".", ";", ")", "and", "to", "in", "at", "for"))

# How a period of months says where it ends.
ENDS = frozenset(("through", "to", "ended", "ending", "until", "till"))


def finish(words: Words, stated: Stated, unit: Tail, after: int) -> list[Found]:
    """What a stretch of time is, by the words after it."""
    key, factor = unit.unit, unit.factor
    old = _old(words, after)
    if old and key in ("year", "month", "day", "week"):
        return [_age(words, stated, key, old)]
    stated, key, after = _with_hundredths(words, *_composed(words, stated, key, after))
    stretch = stated.reading(Kind.DURATION, key, factor)
    span = _span(words, stated, key, after)
    if span is not None:
        return [Found(stated.first, span[1], (*span[0], stretch))]
    year = _twelve_months(words, stated, key, after)
    if year is not None:
        return [Found(stated.first, year, (stretch, *_YEAR_BEFORE))]
    if stated.low == stated.high == 1 and key in RELATIVE_KINDS and words.word[after] in RELATIVE:
        relative = _relative(words, key, after)
        if relative is not None:
            return [Found(stated.first, after + 1, (relative, stretch))]
    if stated.low == stated.high and words.phrase(after, ("in", "a", "row")):
        return [Found(stated.first, after + 3, (stretch, stated.reading(Kind.ORDINAL, key)), head="in a row")]
    return [stated.found(words, (stretch,), after)]


_MOST_BELOW = 59  # minutes of an hour, seconds of a minute


def by_letters(words: Words, at: int) -> list[Found]:
    """2h 10m 5s, 2h10m, 45m 12s: a time that was run or spent, each part with its letter."""
    total, step, place, last = 0, 0, at, 0
    for size, letters in ((3600, ("h",)), (60, ("m", "min")), (1, ("s", "sec"))):
        value = words.whole(place, 999 if place == at else _MOST_BELOW)
        if value >= 0 and words.word[place + 1] in letters and words.glued(place + 1):
            total, step, place, last = total + value * size, size, place + 2, last + 1
    if last < 2 or words.word[place][:1].isdigit():
        return []
    unit = "minute" if step == 60 else "second"
    return [Found(at, place, (quantity(Kind.DURATION, total // step, unit),))]


def _old(words: Words, after: int) -> int:
    """The token after "old" or "of age", 0 where neither follows."""
    at = words.skip_hyphen(after)
    for tokens in OLD:
        if words.phrase(at, tokens):
            return at + len(tokens)
    return 0


def _age(words: Words, stated: Stated, unit: str, after: int) -> Found:
    readings: tuple[Reading, ...] = (stated.reading(Kind.AGE, unit),)
    if unit != "year":
        readings += (stated.reading(Kind.DURATION, unit),)
    elif stated.low == stated.high:
        readings += (stated.reading(Kind.DURATION, unit),)  # a 100-year-old company
    return stated.found(words, readings, after)


def _composed(words: Words, stated: Stated, key: str, after: int) -> tuple[Stated, str, int]:
    """With the half or the smaller unit that follows: a year and a half, 3 hours 20 minutes."""
    if stated.low != stated.high or stated.part:
        return stated, key, after
    longer, end = half_more(words, stated, after)
    if end > after:
        return longer, key, end
    start = after + (words.word[after] in ("and", ","))
    start += words.word[after] == "," and words.word[start] == "and" and key in ("hour", "minute")  # 2 hours, 7 minutes, and 5 seconds
    if words.word[after] == "," and (stated.weak or key == "day"):
        return stated, key, after  # an hour, 30 minutes of it alone
    one = words.word[after] == "and" and words.word[start] in ("a", "an") and words.word[start + 1] in SMALLER.get(key, ())  # a year and a month
    if one or words.figure(start) or words.word[start] in SMALL or words.word[start] in TENS:
        numeral = numerals.Numeral(1, 1, 1, start + 1) if one else numerals.read(words, start)
        units = tail(words, words.skip_hyphen(numeral.after)) if numeral is not None else None
        if numeral is not None and units is not None and units[0][0].kind is Kind.DURATION and not _old(words, units[1]):
            further = state(words, start, numeral)
            if further.first == start:
                smaller = units[0][0].unit
                whole = together(stated, key, further, smaller) if smaller in SMALLER.get(key, ()) and (key != "day" or further.low < 24) else None
                if whole is not None:
                    whole, unit, end = _composed(words, whole._replace(weak=False), smaller, units[1])
                    return whole, unit, end
    return stated, key, after


def _with_hundredths(words: Words, stated: Stated, key: str, after: int) -> tuple[Stated, str, int]:
    """With the bare figure behind the seconds of a time that was run: 32 minutes 2 seconds 91."""
    digits = words.word[after]
    if key != "second" or not (digits.isdecimal() and len(digits) <= 2) or stated.low != stated.high or words.word[after + 1] not in CLOSES:
        return stated, key, after
    step = Fraction(1, 10 ** len(digits))
    value = exact(stated.low + int(digits) * step)
    return stated._replace(low=value, high=value, step=exact(step), after=after + 1), key, after + 1


# What may follow a unit and be one amount with it.
SMALLER = {"decade": ("year", "month"), "year": ("month",), "day": ("hour",), "hour": ("minute",), "minute": ("second",)}


# The year before, of the calendar or of business.
_YEAR_BEFORE = (Reading(Kind.YEAR, When(offset=-1)), Reading(Kind.FISCAL_YEAR, When(offset=-1)))


def _twelve_months(words: Words, stated: Stated, key: str, after: int) -> int | None:
    """For the previous 12 months, the 12 months before: the token after them."""
    if key != "month" or not stated.low == stated.high == 12:
        return None
    if words.word[stated.first - 1] in ("previous", "preceding", "prior"):
        return after
    behind = words.word[after] in ("before", "earlier", "previously", "prior") and not words.word[after + 1][:1].isalpha()
    return after + 1 if behind and words.word[stated.first - 1] == "the" else None


def _span(words: Words, stated: Stated, key: str, after: int) -> tuple[tuple[Reading, ...], int] | None:
    """The months of a period that ends with a named one: three months through June (2026)."""
    at = after + (words.word[after] == "period")
    at += words.word[at] in ("that", "which")
    if key != "month" or words.word[at] not in ENDS or stated.low != stated.high or not isinstance(stated.low, int):
        return None
    at += 1 + (words.word[at + 1] == "in")
    end = end_month(words, at)
    if end is None or not 1 <= stated.low <= 12:
        return None
    first = end.month - stated.low + 1
    begun = None if end.year is None else end.year - (first < 1)
    if stated.low == 12:
        whens = (When(offset=0), When(offset=-1)) if begun is None else (When(year=begun),)
        return tuple(Reading(Kind.FISCAL_YEAR, when) for when in whens), end.after
    return (Reading(Kind.QUARTER, When(year=begun, month=(first - 1) % 12 + 1, months=stated.low)),), end.after


def _relative(words: Words, key: str, after: int) -> Reading | None:
    """a year earlier, the day before, a month later."""
    offset = RELATIVE[words.word[after]]
    if words.word[after] in ("before", "after") and words.word[after + 1][:1].isalpha() and words.word[after + 1] not in ("and", "but", "in", "to"):
        return None
    return Reading(RELATIVE_KINDS[key], When(offset=offset, part="week" if key == "week" else ""))
