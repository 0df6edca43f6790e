"""Periods and days said by their distance or their place in a business year.

today, last year, the previous day, next spring, every month; fiscal 2026, FY2026, the year
through March 2027; the end of the month.
"""

from __future__ import annotations

from termcheck.calendar import When, full_year
from termcheck.english.dates import PARTS
from termcheck.english.months import MONTH_WORDS, SEASONS
from termcheck.english.words import Found, Nothing, Words
from termcheck.model import Kind, Reading

# Words that place a period before, at or after the one that the text speaks of.
NEAR = {
    "last": -1, "previous": -1, "preceding": -1, "past": -1, "prior": -1, "next": 1, "following": 1, "coming": 1,
    "upcoming": 1, "this": 0, "current": 0, "same": 0, "that": 0, "present": 0,
}  # fmt: skip
EVERY = frozenset(("every", "each"))

DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}

_FISCAL = frozenset(("fiscal", "business", "financial"))
_ENDS = frozenset(("through", "to", "ended", "ending", "ends", "until", "till"))
_STARTS = frozenset(("from", "starting", "beginning", "started", "begun", "began"))


def today(words: Words, at: int) -> list[Found]:
    """today, yesterday, tomorrow; the day before yesterday, the day after tomorrow."""
    offset = DAYS[words.word[at]]
    first = at
    if words.word[at - 2] == "day" and words.word[at - 1] == ("before" if offset < 0 else "after") and offset:
        first, offset = at - 2, offset * 2
        first -= words.word[first - 1] == "the"
    return [Found(max(first, words.floor), at + 1, (Reading(Kind.DATE, When(offset=offset)),))]


def relative(words: Words, at: int) -> list[Found]:
    """last year, the same day, next spring, this month, every week, the current fiscal year."""
    word = words.word[at]
    first = at - (words.word[at - 1] == "the" and at - 1 >= words.floor)
    unit = words.word[at + 1]
    if word in EVERY:
        return _every(words, at)
    offset = NEAR[word]
    if unit in _FISCAL and words.word[at + 2] in ("year", "term"):
        return [Found(first, at + 3, (Reading(Kind.FISCAL_YEAR, When(offset=offset)),))]
    if unit in ("fiscal",):
        return [Found(first, at + 2, (Reading(Kind.FISCAL_YEAR, When(offset=offset)),))]
    reading = _near(unit, offset, word)
    if reading is None:
        return Nothing
    after = at + 2
    if words.word[after] == "-" and words.hyphen(after):
        return Nothing  # last-year's, this year-end
    weak = word in ("that", "past") or (word == "same" and unit != "day")
    second: tuple[Reading, ...] = ()
    if unit == "year" and word in ("this", "current", "last", "next"):
        second = ()
    return [Found(first, after, (reading, *second), weak)]


def _near(unit: str, offset: int, word: str) -> Reading | None:
    if unit == "year":
        return Reading(Kind.YEAR, When(offset=offset))
    if unit == "month":
        return Reading(Kind.MONTH, When(offset=offset))
    if unit == "week":
        return Reading(Kind.DATE, When(offset=offset, part="week"))
    if unit == "weekend":
        return Reading(Kind.DATE, When(offset=offset, part="weekend"))
    if unit == "day" and word not in ("last", "past", "present", "current", "coming"):
        return Reading(Kind.DATE, When(offset=offset))
    if unit == "quarter":
        return Reading(Kind.QUARTER, When(offset=offset))
    if unit in SEASONS and word != "that":
        return Reading(Kind.YEAR, When(offset=offset, part=SEASONS[unit]))
    return None


def _every(words: Words, at: int) -> list[Found]:
    unit = words.word[at + 1]
    reading = {
        "year": Reading(Kind.YEAR, When(part="every")),
        "month": Reading(Kind.MONTH, When(part="every")),
        "week": Reading(Kind.DATE, When(part="every-week")),
        "day": Reading(Kind.DATE, When(part="every")),
    }.get(unit)
    return Nothing if reading is None else [Found(at, at + 2, (reading,), unit != "year")]


def yearly(words: Words, at: int) -> list[Found]:
    """annual, yearly: every year, weakly."""
    return [Found(at, at + 1, (Reading(Kind.YEAR, When(part="every")),), True)]


def unit_after_the(words: Words, at: int) -> list[Found]:
    """the year before, the day after; the year through March 2027."""
    unit = words.word[at]
    first = at - (words.word[at - 1] == "the" and at - 1 >= words.floor)
    following = words.word[at + 1]
    if unit == "year":
        fiscal = _year_by_months(words, at, first)
        if fiscal:
            return fiscal
    if first == at:
        if unit == "year" and words.phrase(at, ("year", "-", "on", "-", "year")):
            return [Found(at, at + 5, (Reading(Kind.YEAR, When(offset=-1)),), True)]
        if unit == "year" and words.phrase(at, ("year", "on", "year")):
            return [Found(at, at + 3, (Reading(Kind.YEAR, When(offset=-1)),), True)]
        if words.word[at + 1] != "earlier":
            return Nothing
    offset = {"before": -1, "earlier": -1, "after": 1, "later": 1}.get(following)
    if offset is None or words.word[at + 2] in ("the", "a", "yesterday", "tomorrow", "his", "her", "their", "its"):
        return Nothing
    reading = _near(unit, offset, "previous")
    return Nothing if reading is None else [Found(first, at + 2, (reading,))]


def _year_by_months(words: Words, at: int, first: int) -> list[Found]:
    """the (fiscal) year ended, through, starting … a month: the year in which it begins."""
    start = at + 1 + (words.word[at + 1] in ("that", "which"))
    verb = words.word[start]
    if verb not in _ENDS and verb not in _STARTS:
        return Nothing
    place = start + 1
    near: int | None = None
    while words.word[place] in ("in", "on", "from", "this", "next", "last", "the", "end", "of", "at"):
        near = {"this": 0, "next": 1, "last": -1}.get(words.word[place], near)
        place += 1
    month = MONTH_WORDS.get(words.word[place])
    if month is None or not words.capital(place):
        return Nothing
    place += 1 + (words.word[place + 1] == "." and words.glued(place + 1))
    if words.word[place] in ("1", "31", "30", "28", "29"):
        place += 1
    place_year = place + (words.word[place] in (",", "of"))
    word = words.word[place_year]
    if words.word[first - 1] in _FISCAL and first - 1 >= words.floor:
        first -= 1
    elif words.word[at - 1] in _FISCAL and at - 1 >= words.floor:
        first = at - 1 - (words.word[at - 2] == "the" and at - 2 >= words.floor)
    if len(word) == 4 and word.isdigit() and word.isascii():
        said, after = int(word), place_year + 1
        begun = said if verb in _STARTS or month == 12 else said - 1
        readings: tuple[Reading, ...] = (Reading(Kind.FISCAL_YEAR, When(year=begun)),)
        if verb not in _STARTS:
            readings += (Reading(Kind.FISCAL_YEAR, When(year=said, part="company")),)
        return [Found(first, after, readings)]
    if first == at:
        return Nothing
    offsets = (near,) if near is not None else (0, -1) if verb in ("ended", "through", "to") else (0, 1)
    return [Found(first, place, tuple(Reading(Kind.FISCAL_YEAR, When(offset=o)) for o in offsets))]


def fiscal(words: Words, at: int) -> list[Found]:
    """fiscal 2026, the fiscal year 2026, FY2026, FY 26, business 2026; the fiscal year to March."""
    word = words.word[at]
    after = at + 1
    if words.word[after] == "year":
        by_months = _year_by_months(words, after, at)
        if by_months:
            return by_months
        after += 1
    elif word in ("business", "financial"):
        return Nothing
    figure = words.word[after]
    after_figure = after + 1
    if figure in ("'", "’"):
        figure, after_figure = words.word[after + 1], after + 2
    if figure.isdigit() and figure.isascii() and len(figure) in (2, 4) and (len(figure) == 4 or word == "fy" or after_figure > after + 1):
        year = int(figure) if len(figure) == 4 else full_year(int(figure), words.published)
        first = _back_over_part(words, at)
        part = PARTS.get(words.word[first + (words.word[first] == "the")], "") if first < at else ""
        found = [Found(first, after_figure, (Reading(Kind.FISCAL_YEAR, When(year=year, part=part)),))]
        if words.word[after_figure] == "-" and words.word[after_figure + 1].isdigit() and len(words.word[after_figure + 1]) in (2, 4):
            last = words.word[after_figure + 1]
            other = int(last) if len(last) == 4 else year // 100 * 100 + int(last)
            if other > year:
                found.append(Found(after_figure + 1, after_figure + 2, (Reading(Kind.FISCAL_YEAR, When(year=other)),)))
        return found
    return Nothing


def _back_over_part(words: Words, at: int) -> int:
    """The first token of "the end of" before a period, or the period's own."""
    back = at - 1 - (words.word[at - 1] == "the")
    if words.word[back] == "of" and words.word[back - 1] in PARTS and back - 1 >= words.floor:
        first = back - 1
        return first - (words.word[first - 1] == "the" and first - 1 >= words.floor)
    if words.word[at - 1] in ("early", "late") and at - 1 >= words.floor:
        return at - 1
    return at


def part_of(words: Words, at: int) -> list[Found]:
    """the end of the month, the beginning of next year, late last month, early this year."""
    word = words.word[at]
    part = PARTS[word]
    first = at - (words.word[at - 1] == "the" and at - 1 >= words.floor)
    place = at + 1
    if word in ("early", "late"):
        if words.word[place] not in ("this", "last", "next"):
            return Nothing
    else:
        if word == "mid" or words.word[place] != "of":
            return Nothing
        place += 1
    offset = NEAR.get(words.word[place]) if words.word[place] in ("this", "last", "next", "same") else None
    if offset is not None:
        place += 1
    elif words.word[place] == "the":
        place += 1
        offset = NEAR.get(words.word[place])
        if offset is not None:
            place += 1
    is_fiscal = words.word[place] in _FISCAL
    place += is_fiscal
    unit = words.word[place]
    kind = Kind.FISCAL_YEAR if is_fiscal and unit == "year" else {"month": Kind.MONTH, "year": Kind.YEAR}.get(unit)
    if kind is None or (words.word[place + 1] == "-" and words.hyphen(place + 1)):
        return Nothing
    return [Found(first, place + 1, (Reading(kind, When(offset=offset or 0, part=part)),))]
