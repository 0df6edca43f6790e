"""Days and periods said by their distance: today, last year, the previous day, next spring,
the end of the month, every year; and days with a name.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import When
from termcheck.english import fiscal
from termcheck.english.months import NAMED_DAYS, SEASONS
from termcheck.english.words import Found, Nothing, Phrases, Words, quantity
from termcheck.english.years import PARTS
from termcheck.model import Kind, Reading

# Words that place a period before, at or after the one that the text speaks of.
NEAR = {
    "last": -1, "previous": -1, "preceding": -1, "past": -1, "prior": -1, "next": 1, "following": 1, "coming": 1,
    "upcoming": 1, "this": 0, "current": 0, "same": 0, "that": 0, "present": 0,
}  # fmt: skip
EVERY = {
    "year": Reading(Kind.YEAR, When(part="every")),
    "month": Reading(Kind.MONTH, When(part="every")),
    "week": Reading(Kind.DATE, When(part="every-week")),
    "day": Reading(Kind.DATE, When(part="every")),
}
DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
STRETCHES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))

_OUT_OF_DAYS = frozenset(("last", "past", "present", "current", "coming"))
_AROUND = {"before": -1, "earlier": -1, "after": 1, "later": 1}
_NAMED = Phrases((phrase, when) for phrase, when in NAMED_DAYS.items())
NAMED = frozenset(_NAMED.first) - {"may"}


def today(words: Words, at: int) -> list[Found]:
    """today, yesterday, tomorrow; the day before yesterday, the day after tomorrow."""
    offset = DAYS[words.word[at]]
    first = at
    if words.phrase(at - 2, ("day", "before" if offset < 0 else "after")) and offset and at - 2 >= words.floor:
        first, offset = at - 2, offset * 2
        first -= words.word[first - 1] == "the" and first - 1 >= words.floor
    return [Found(first, at + 1, (Reading(Kind.DATE, When(offset=offset)),))]


def eve(words: Words, at: int) -> list[Found]:
    """(on) the eve of the launch: the day before it, weakly."""
    first = words.with_the(at)
    if words.capital(at) or first == at or words.word[first - 1] == "'":
        return Nothing
    return [Found(first, at + 1, (Reading(Kind.DATE, When(offset=-1)),), True)]


def relative(words: Words, at: int) -> list[Found]:
    """last year, the same day, next spring, this month, the current fiscal year, the past week."""
    word, unit = words.word[at], words.word[at + 1]
    first = words.with_the(at)
    offset = NEAR[word]
    if unit in fiscal.WORDS:
        whole = words.word[at + 2] in ("year", "term")
        if whole or unit == "fiscal":
            return [Found(first, at + 2 + whole, (Reading(Kind.FISCAL_YEAR, When(offset=offset)),))]
    if word == "last" and unit == "quarter" and words.word[at + 2] == "of" and _year_follows(words, at + 3):
        return [Found(first, at + 2, _LAST_QUARTER)]
    reading = _near(unit, offset, word)
    readings: tuple[Reading, ...] = () if reading is None else (reading,)
    if word in ("past", "last", "next") and unit in STRETCHES and words.phrase(at + 2, ("and", "a", "half")):
        return [Found(first, at + 5, (quantity(Kind.DURATION, Fraction(3, 2), unit),))]
    if word == "past" and unit in STRETCHES:
        readings = (quantity(Kind.DURATION, 1, unit), *readings)
    elif unit == "century" and word in ("last", "next"):
        readings = (quantity(Kind.ORDINAL, 21 + offset, "century"), quantity(Kind.DURATION, 1, unit))
    elif unit == "weekend":
        readings = (*readings, Reading(Kind.DATE, When(part="weekend")))
    elif word == "last" and first < at and unit in ("week", "month", "year"):
        readings = (*readings, quantity(Kind.DURATION, 1, unit))
    after = at + 2
    if not readings or (words.word[after] == "-" and words.hyphen(after)):
        return Nothing  # this year-end
    weak = word in ("that", "past") or unit == "century" or (word == "same" and unit != "day")
    return [Found(first, after, readings, weak)]


# … of the calendar, and of the fiscal year.
_LAST_QUARTER = (Reading(Kind.QUARTER, When(month=10, months=3)), Reading(Kind.QUARTER, When(month=1, months=3)), quantity(Kind.ORDINAL, 4, "quarter"))


def _year_follows(words: Words, at: int) -> bool:
    """Whether a year follows, of which something is the last quarter: of 2008, of last year, of the fiscal year."""
    at += words.word[at] in ("the", "last", "this", "its")
    at += words.word[at] in ("previous", "current", "same", *fiscal.WORDS)
    return words.word[at] == "year" or words.whole(at, 9999) > 1900


def _near(unit: str, offset: int, word: str) -> Reading | None:
    """A period by its distance, where the word before it goes with it."""
    if unit == "year":
        return Reading(Kind.YEAR, When(offset=offset))
    if unit == "month":
        return Reading(Kind.MONTH, When(offset=offset))
    if unit == "weekend":
        return Reading(Kind.DATE, When(offset=offset, part="week"))
    if unit == "week":
        return Reading(Kind.DATE, When(offset=offset, part=unit))
    if unit == "day" and word not in _OUT_OF_DAYS:
        return Reading(Kind.DATE, When(offset=offset))
    if unit == "quarter":
        return Reading(Kind.QUARTER, When(offset=offset))
    if unit in SEASONS and word != "that":
        return Reading(Kind.YEAR, When(offset=offset, part=SEASONS[unit]))
    return None


def every(words: Words, at: int) -> list[Found]:
    """every year, each month; year by year."""
    unit = words.word[at + 1]
    reading = EVERY.get(unit)
    if reading is None:
        return Nothing
    if words.word[at] == "by":
        if words.word[at - 1] != unit or at - 1 < words.floor:
            return Nothing
        return [Found(at - 1, at + 2, (reading,), True)]
    return [Found(at, at + 2, (reading,), unit != "year")]


def per(words: Words, at: int) -> list[Found]:
    """per day, per hour: one of it, weakly."""
    unit = words.word[at + 1]
    if unit not in STRETCHES:
        return Nothing
    every_one = (EVERY[unit],) if unit in EVERY else ()
    return [Found(at, at + 2, (quantity(Kind.DURATION, 1, unit), *every_one), True)]


def yearly(words: Words, at: int) -> list[Found]:
    """annual, yearly: every year, weakly."""
    return [Found(at, at + 1, (EVERY["year"],), True)]


def around(words: Words, at: int) -> list[Found]:
    """the year before, the day after, a day earlier; year on year; the year through March 2027."""
    unit = words.word[at]
    first = words.with_the(at)
    if unit == "year":
        found = fiscal.by_months(words, at, first)
        if found:
            return found
        for tokens in (("year", "-", "on", "-", "year"), ("year", "on", "year"), ("year", "over", "year"), ("year", "-", "over", "-", "year")):
            if words.phrase(at, tokens):
                return [Found(at, at + len(tokens), (Reading(Kind.YEAR, When(offset=-1)),), True)]
    following = words.word[at + 1]
    if first == at and following != "earlier":
        return Nothing
    offset = _AROUND.get(following)
    if offset is None or words.word[at + 2] in _GOES_ON:
        return Nothing
    last = (following, words.word[at + 2]) in _TWICE_AWAY
    if unit == "season" and not last:
        return Nothing
    reading = _near(unit, 2 * offset if last else offset, "previous")
    return Nothing if reading is None else [Found(first, at + 2 + last, (reading,))]


# What takes it one further: the year before last, the spring of the year after next.
_TWICE_AWAY = frozenset((("before", "last"), ("after", "next")))
# After "the day before": what makes it no day but the time before something.
_GOES_ON = frozenset(("the", "a", "an", "yesterday", "tomorrow", "his", "her", "their", "its", "he", "she", "they", "it"))


def part_of(words: Words, at: int) -> list[Found]:
    """the end of the month, the beginning of next year, late last month, early this year."""
    word = words.word[at]
    place = at + 1
    if word in ("early", "late"):
        if words.phrase(place, ("in", "the", "month")):
            return [Found(at, place + 3, (Reading(Kind.MONTH, When(offset=0, part=PARTS[word])),), True)]
        if words.word[place] not in ("this", "last", "next"):
            return Nothing
    elif word == "mid" or words.word[place] != "of":
        return Nothing
    else:
        place += 1
    place += words.word[place] == "the"
    offset = NEAR.get(words.word[place])
    place += offset is not None
    is_fiscal = words.word[place] in fiscal.WORDS
    place += is_fiscal
    unit = words.word[place]
    kind = {"month": Kind.MONTH, "year": Kind.FISCAL_YEAR if is_fiscal else Kind.YEAR, "week": Kind.DATE}.get(unit)
    if kind is None or (words.word[place + 1] == "-" and words.hyphen(place + 1)) or (is_fiscal and words.whole(place + 1) >= 1000):
        return Nothing  # the end of fiscal year 2020
    when = When(offset=offset or 0, part="week" if unit == "week" else PARTS[word])
    return [Found(words.with_the(at), place + 1, (Reading(kind, when),))]


def named_day(words: Words, at: int) -> list[Found]:
    """New Year's Day, Christmas: weakly, for the feast may be meant and not the day."""
    found = _NAMED.at(words, at)
    if found is None or not words.capital(at):
        return Nothing
    return [Found(at, found[1], (Reading(Kind.DATE, found[0]),), True)]
