"""Ordinals: 3rd, twenty-first, No. 3, ninth-grader; the third quarter, the first half.

The noun that follows gives the unit: an inning, a floor, a school year, a quarter.
"""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.english import numerals
from termcheck.english.lexical import SUPERLATIVES
from termcheck.english.lexicon import SCALES, SHORT_SCALES, SMALL
from termcheck.english.measures import half_more
from termcheck.english.nouns import NOUNS, ORDERED, stops
from termcheck.english.stated import Stated, state
from termcheck.english.tails import QUALIFIERS, tail
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading

# Ordinals with these nouns are stated, even a first: 1st inning, first base.
STATED = frozenset("inning base round floor grade tier hole set".split())

# The school year that a word names: in Japan high school has three years, university four.
YEARS = {"freshman": (1,), "sophomore": (2, 1), "junior": (2, 3), "senior": (3, 4)}
# … and in an American college, which has four.
_COLLEGE, _OF_COLLEGE = frozenset(("college", "university")), {"freshman": (1,), "sophomore": (2,), "junior": (3,), "senior": (4,)}
SCHOOLING = frozenset("student students pupil pupils".split())
# Before these "senior" and "junior" are a rank, not a year of school.
_RANKED = frozenset("high official officials member members officer officers vice managing executive executives citizen citizens analyst economist fellow team national world championship championships aide lawmaker lawmakers minister".split())

_CONSECUTIVE = frozenset(("straight", "consecutive", "successive"))
_HALVES = {1: (4, 1), 2: (10, 7)}
_REACH = 3


def ordinal(words: Words, at: int) -> list[Found]:
    """What an ordinal is, by the words after it."""
    found = numerals.ordinal(words, at)
    if found is None:
        return Nothing
    value, after = found
    place = words.skip_hyphen(after)
    following = words.word[place]
    if words.word[at] == "third" and following == "world" and not words.word[place + 1][:1].isalpha():
        return Nothing  # the Third World, and no third World Cup
    if value == 1 and (following == "in" or words.phrase(place, ("time", "in"))):
        found_in = _first_in(words, at, place + 1 + (following == "time"))
        if found_in:
            return found_in
    if following == "to" and words.word[place + 1] == "-" and words.word[place + 2] == "last" and place > after:  # the second-to-last group
        return [Found(at, place + 3, (quantity(Kind.ORDINAL, value),), True, head="last")]
    if following == "half" and words.word[place + 1] == "-" and words.word[place + 2] == "hour":  # the first half-hour
        return [Found(at, place, (quantity(Kind.ORDINAL, value),), value == 1)]
    if following == "half":
        return [_half(words, at, value, place + 1)]
    if following == "quarter" and value <= 4:
        return [_quarter(words, at, value, place + 1)]
    if following in _CONSECUTIVE:
        return [_consecutive(words, at, value, place)]
    if following in SUPERLATIVES:
        return [Found(at, place + 1, (quantity(Kind.ORDINAL, value, "rank"), quantity(Kind.ORDINAL, value)), head="superlative")]
    if following in _AGED:  # the first teenager: an order, and an age
        return [Found(at, place, (quantity(Kind.ORDINAL, value, "person"),), value == 1)]
    units, head, end = _unit(words, place, joined=place > after)
    readings = tuple(quantity(Kind.ORDINAL, value, unit) for unit in units) or (quantity(Kind.ORDINAL, value),)
    if "grade" in units and following not in ("grade", "grader", "graders"):
        readings = (*readings, quantity(Kind.ORDINAL, value))
    if units[:1] == ("grade",) and following in ("grade", "grader", "graders"):
        readings = _grades(value)
    weak = value == 1 and not (STATED & set(units[:1])) and not words.figure(at)
    weak = weak or (words.word[at] == "second" and words.word[at - 1] == "a" and not head)
    return [Found(at, end if end == place + 1 else after, readings, weak, head=head)]


# Nouns that are verbs, too, and what stands behind these.
_DONE = frozenset("hold save draw play hit walk strike visit meet pitch steal face".split())
_TO_WHAT = frozenset("the a an its his her their talks this that two three".split())
# People who are called by an age, which is read by itself.
_AGED = frozenset("teen teens teenager teenagers octogenarian nonagenarian septuagenarian centenarian".split())


def _unit(words: Words, at: int, *, joined: bool = False) -> tuple[tuple[str, ...], str, int]:
    """The units of the noun that follows an ordinal, the noun as written, the token after it.
    `joined`: by a hyphen (first-round games), so that its noun is the next."""
    place = at
    if words.word[at] in ("and", "or", "to") and (other := numerals.ordinal(words, at + 1)) is not None:
        place = words.skip_hyphen(other[1])  # first and second base
    for _ in range(_REACH):
        word = words.word[place]
        if word == "grade" and words.capital(place) and words.figure(place + 1):
            break  # his first Grade 1 success
        if word in _DONE and words.word[place + 1] in _TO_WHAT:
            break  # on the 11th hold the talks
        if not word or not word[0].isalpha() or (stops(words, place) and word not in ORDERED):
            break
        if place - 2 >= at and words.word[place - 1] == "-" and numerals.ordinal(words, place - 2) is not None:
            place += 1
            continue  # the third successive first-round exit
        own = ORDERED.get(word)
        if own is not None:
            units: tuple[str, ...] = (own,)
            if own == "year":
                units = ("grade", "year") if words.word[words.skip_hyphen(place + 1)] in SCHOOLING else ("year", "grade")
            return units, words.cased(place), place + 1
        found = NOUNS.at(words, place)
        if found is not None and place > at and words.capital(place) and words.capital(place - 1):
            break  # her fourth Cox Plate, the third World Cup
        if found is not None and not words.hyphen(found[1]):
            half = place > at and words.word[place - 1] == "-" and not joined  # his second pool-stage win
            further = NOUNS.at(words, found[1]) if (found[1] < at + _REACH or half) and not joined else None
            if further is None and half and words.word[found[1]][:1].isalpha() and not stops(words, found[1]):
                place = found[1]
                continue
            noun, end = further if further is not None else found
            if noun.order == ("animal",) and word == "head":
                return (), words.cased(place), end  # the 18th head of the family
            return noun.order, words.between(place, end), end
        place = words.skip_hyphen(place + 1)
    return (), "", at


def _grades(value: int) -> tuple[Reading, ...]:
    """ninth-grader: the third year of junior high school; 11th grade: the second of high school."""
    own = quantity(Kind.ORDINAL, value, "grade")
    if 7 <= value <= 9:
        return own, quantity(Kind.ORDINAL, value - 6, "grade")
    if 10 <= value <= 12:
        return own, quantity(Kind.ORDINAL, value - 9, "grade")
    return (own,)


def _first_in(words: Words, at: int, place: int) -> list[Found]:
    """for the first time in 10 years: the stretch that it is the first in."""
    modifier_free = place
    for start in (place, place + 1, place + 2):
        if words.figure(start) or words.word[start] in numerals.BEGINNINGS or words.word[start] in ("a", "an"):
            modifier_free = start
            break
        if not words.word[start].isalpha():
            return Nothing
    numeral = numerals.fraction(words, modifier_free) or numerals.read(words, modifier_free)
    if numeral is None and words.word[modifier_free] in ("a", "an"):
        numeral = numerals.Numeral(1, 1, 1, modifier_free + 1)
    if numeral is None:
        return Nothing
    floor, words.floor = words.floor, place
    stated = state(words, modifier_free, numeral)
    words.floor = floor
    unit_at = words.skip_hyphen(stated.after)
    units = tail(words, unit_at + (words.word[unit_at] in QUALIFIERS))
    if numeral.part and words.word[stated.after - 1] == "quarters":
        stated, units = stated._replace(low=stated.low * 4, high=stated.high * 4), tail(words, stated.after - 1)
    if units is None or units[0][0].kind is not Kind.DURATION:
        if words.word[stated.after] in ("games", "matches", "meetings", "starts", "tries", "attempts"):
            reading = stated.reading(Kind.COUNT, "game" if words.word[stated.after] in ("games", "matches") else "")
            return [_spanning(words, at, stated, reading, stated.after + 1)]
        return Nothing
    unit, after = units[0][0].unit, units[1]
    stated, after = half_more(words, stated, after)  # in a year and a half
    if unit in ("hour", "minute") and (words.figure(after) or (words.figure(after + 1) and words.word[after] in (",", "and"))):
        return Nothing  # first in 2 hours, 7 minutes; in 1 minute 56.92: the time of who came first
    months = words.said(after + 1, 11) if unit == "year" and words.word[after] in ("and", ",") and words.word[after + 2] in ("month", "months") else 0
    if months > 0 and stated.low == stated.high:  # the first in two years and 11 months
        stated, unit, after = stated._replace(low=stated.low * 12 + months, high=stated.high * 12 + months), "month", after + 3
    return [_spanning(words, at, stated, stated.reading(Kind.DURATION, unit), after)]


def _spanning(words: Words, at: int, stated: Stated, reading: Reading, after: int) -> Found:
    """The whole of "for the first time in about 10 years"."""
    first = at
    if words.phrase(at - 2, ("for", "the")) and at - 2 >= words.floor:
        first = at - 2
    elif words.word[at - 1] == "the" and at - 1 >= words.floor:
        first = at - 1
    return Found(first, after, (reading,), head="first in")


def _half(words: Words, at: int, value: int, after: int) -> Found:
    """the first half of fiscal 2026; of a match."""
    if value > 2:
        return Found(at, after, (quantity(Kind.ORDINAL, value, "half"),))
    fiscal, year, end = _of_year(words, after)
    starts = _HALVES[value][:1] if fiscal else _HALVES[value] if year is None else tuple(reversed(_HALVES[value]))
    periods = tuple(Reading(Kind.QUARTER, When(year=year, month=m, months=6)) for m in starts)
    if fiscal or year is not None:
        return Found(at, end, periods)
    return Found(at, after, (quantity(Kind.ORDINAL, value, "half"), *periods), value == 1, head="half")


def _quarter(words: Words, at: int, value: int, after: int) -> Found:
    """the third quarter: of the business year from April, or of the calendar; or of a match."""
    fiscal, year, end = _of_year(words, after)
    business, civil = (3 * value) % 12 + 1, 3 * value - 2
    months = (business,) if fiscal else (business, civil)
    periods = tuple(
        Reading(Kind.QUARTER, When(year=None if year is None else year + (m < 4 and fiscal), month=m, months=3)) for m in months
    )
    if fiscal or year is not None:
        return Found(at, end, periods)
    return Found(at, after, (*periods, quantity(Kind.ORDINAL, value, "quarter")), head="quarter")


def _of_year(words: Words, at: int) -> tuple[bool, int | None, int]:
    """Whether "of fiscal 2026" or "of 2026" follows, the year, and the token after it."""
    if words.word[at] not in ("of", "in"):
        return False, None, at
    place = at + 1 + (words.word[at + 1] in ("the", "this"))
    fiscal = words.word[place] in ("fiscal", "fy", "business", "financial")
    place += fiscal
    place += fiscal and words.word[place] == "year"
    year = words.whole(place, 2199)
    if year >= 1800 and words.word[place + 1] not in ("s", "'", "’"):  # the first half of the 1990s
        return fiscal, year, place + 1
    return fiscal, None, place if fiscal else at


def _consecutive(words: Words, at: int, value: int, place: int) -> Found:
    """third straight year: an ordinal, and the stretch or count up to it."""
    head = words.cased(place)
    units = tail(words, place + 1)
    if units is not None and units[0][0].kind is Kind.DURATION:
        unit = units[0][0].unit
        return Found(at, units[1], (quantity(Kind.ORDINAL, value, unit), quantity(Kind.DURATION, value, unit)), head=head)
    keys, _, end = _unit(words, place + 1)
    keys = keys or ("",)
    readings = (*(quantity(Kind.ORDINAL, value, k) for k in keys), *(quantity(Kind.COUNT, value, k) for k in keys))
    return Found(at, end if end > place + 1 and end <= place + 3 else place + 1, readings, head=head)


def school_year(words: Words, at: int) -> list[Found]:
    """senior, junior, sophomore, freshman: a year of school, weakly where a rank may be meant."""
    word = words.word[at].removesuffix("s") if words.word[at] != "freshmen" else "freshman"
    following = words.word[at + 1]
    if word in ("senior", "junior") and (following in _RANKED or following == "-" or (words.word[at - 1] in ("a", "most") and following in ("to",))):
        return Nothing
    school = words.word[at - 1] in ("school", "college", "university") or following in SCHOOLING or following == "year"
    readings = tuple(quantity(Kind.ORDINAL, value, "grade") for value in (_OF_COLLEGE if words.word[at - 1] in _COLLEGE else YEARS)[word])
    return [Found(at, at + 1, readings, not school, head=words.cased(at))]


_LAST_YEAR = 13  # of an English school, before which there is a Year 1
_IN_YEAR = frozenset((*SCHOOLING, "child", "children", "boy", "boys", "girl", "girls", "class", "classes"))


def year_of_school(words: Words, at: int) -> list[Found]:
    """Year 11 pupils, a girl in Year 6, Year 5s and 6s: a year of an English school, or those who are in it."""
    value = words.said(at + 1, _LAST_YEAR)
    if value < 1 or not words.capital(at) or not (words.figure(at + 1) or words.capital(at + 1)):
        return Nothing
    if _many(words, at + 2):
        after = at + 3
        found = [_year_of_school(words, at, after, value)]
        while words.word[after] in _BESIDE and _many(words, after + 2) and (value := words.whole(after + 1, _LAST_YEAR)) > 0:
            found.append(_year_of_school(words, after + 1, after + 3, value))
            after += 3
        return found
    if words.glued(at + 2) or (words.word[at + 2] not in _IN_YEAR and words.word[at - 1] != "in"):
        return Nothing
    return [_year_of_school(words, at, at + 2, value)]


# Between two years of a school: Year 3s, 4s and 5s.
_BESIDE = frozenset(("and", "or", "to", ","))


def _many(words: Words, at: int) -> bool:
    """Whether a token makes a plural of the year before it: 4s."""
    return words.word[at] == "s" and words.glued(at)


def _year_of_school(words: Words, at: int, after: int, value: int) -> Found:
    return Found(at, after, (quantity(Kind.ORDINAL, value, "grade"), quantity(Kind.ORDINAL, value, "year")), head=words.cased(at))


def number(words: Words, at: int) -> list[Found]:
    """No. 3, number one, Nos. 3 and 5, #3: a place in an order, or a name in digits."""
    word = words.word[at]
    place = at + 1
    if word in ("no", "nos"):
        if words.word[place] == "." and words.glued(place):
            place += 1
        elif not words.capital(at) or not words.figure(place):
            return Nothing
    if not (words.figure(place) or (word in ("number", "no") and words.word[place] in SMALL)):
        return Nothing
    found: list[Found] = []
    first = at
    while True:
        value = words.said(place, 10**9)
        if value < 0 or (words.glued(place + 1) and words.word[place + 1][:1].isalnum()):
            break
        after = place + 1
        if word == "number" and (words.word[after] in SCALES or words.word[after] in SHORT_SCALES):
            return Nothing  # voters number 104 million
        keys, head, end = _unit(words, words.skip_hyphen(after))
        keys = tuple(k for k in keys if k in ("batting-order", "rank", "hole", "seat"))
        readings = (
            *(quantity(Kind.ORDINAL, value, k) for k in keys),
            quantity(Kind.ORDINAL, value),
            Reading(Kind.IDENTIFIER, str(value)),
        )
        found.append(Found(first, end if keys and end > after else after, readings, head=head))
        if words.word[after] not in (",", "and", "&") or word == "number" or not words.figure(after + 1) or len(found) > 8:
            break
        if word == "no" and words.word[after] == ",":
            break
        first = place = after + 1
    return found

