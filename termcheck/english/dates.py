"""Dates of the calendar: June 30, 2026; 30 June; the 30th; June 20-22; 2026; the 1990s."""

from __future__ import annotations

from termcheck.calendar import When, era_year, full_year
from termcheck.english import numerals
from termcheck.english.months import (
    ERA_WORDS,
    MONTH_WORDS,
    NAMED_DAYS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAY_WORDS,
    WORD_MONTHS,
)
from termcheck.english.nouns import NOUNS, STOPS
from termcheck.english.tails import tail
from termcheck.english.words import Found, Nothing, Phrases, Words, quantity
from termcheck.model import Kind, Reading

# Parts of a month or year, as said before it: early June, mid-June, the end of June.
PARTS = {
    "early": "early", "mid": "middle", "late": "late", "end": "end", "beginning": "start", "start": "start",
    "middle": "middle", "close": "end",
}  # fmt: skip

# Words before "May" or "March" that make it a month.
_BEFORE_MONTH = frozenset(
    """in of on last next this since until till by early mid late every from to through during between and or ended ending
    before after around about for late-""".split()
) | {"-", "(", "/"}

# Words before a figure of four digits that make it a year.
_BEFORE_YEAR = frozenset("in since from until till by of during before after for early mid late around through fiscal and to year late circa".split())
_BEFORE_NUMBER = frozenset(("over", "than", "about", "nearly", "almost", "approximately", "roughly", "least", "some"))

# "last June" is of last year or of this one; the month is certain, the year is not.
_NEAR = {"last": -1, "next": 1, "this": 0}

_NAMED = Phrases((phrase, when) for phrase, when in NAMED_DAYS.items())


def month(words: Words, at: int) -> list[Found]:
    """The date or month that begins with the name of a month; two or three for a range of days,
    and "last" or "next" as a word of its own."""
    number = MONTH_WORDS[words.word[at]]
    if not words.capital(at):
        return Nothing
    stop = words.word[at + 1] == "." and words.glued(at + 1)
    after = at + 1 + stop
    if words.word[at] in SHORT_MONTHS and not stop and not words.word[after][:1].isdigit() and words.word[after] != "-":
        return Nothing
    if words.word[at] in WORD_MONTHS and not _is_month(words, at, after):
        return Nothing
    day = _day(words, after)
    if day is None:
        return _month_alone(words, at, number, after)
    value, after = day
    first = _of_the_day(words, at)
    year, after_year = _year(words, after, comma=True)
    whole = [_date(first, after_year if year is not None else after, number, value, year)]
    further = _further_days(words, after, number, value) if year is None else []
    if further and further[-1].after and (late := _late_year(words, further[-1].after)) is not None:
        whole = [_date(first, after, number, value, late[0])]
        last = further[-1]
        when = last.readings[0].value
        if isinstance(when, When):
            further[-1] = _date(last.first, late[1], when.month or number, when.day or 0, late[0])
    return whole + further


def _is_month(words: Words, at: int, after: int) -> bool:
    if words.figure(after) or words.word[at - 1] in _BEFORE_MONTH or words.word[after] in ("-", "/"):
        return True
    if words.word[at] == "may":
        return False
    return words.word[at] == "march" or at == 0 or not words.capital(at - 1)


def _date(first: int, after: int, month_: int | None, day: int, year: int | None = None) -> Found:
    return Found(first, after, (Reading(Kind.DATE, When(year=year, month=month_, day=day)),))


def _day(words: Words, at: int) -> tuple[int, int] | None:
    """A day of the month at a token (30, 30th, the 30th), and the token after it."""
    at += words.word[at] == "the" and words.figure(at + 1)
    word = words.word[at]
    if not word.isdigit() or not word.isascii() or len(word) > 2 or not 1 <= int(word) <= 31:
        return None
    found = numerals.ordinal(words, at)
    if found is not None:
        return found[0], found[1]
    after = at + 1
    if words.glued(after) and words.word[after][:1].isalpha():
        return None
    if words.word[after] in (":", "%") or (words.word[after] == "," and words.word[after + 1] == "000"):
        return None
    if words.word[after] in ("people", "percent", "million", "billion", "years", "yen", "a.m.", "p.m.", "a.m", "p.m"):
        return None
    noun = NOUNS.at(words, after)
    if noun is not None and noun[0].plural and not words.capital(after):
        return None
    return int(word), after


def _year(words: Words, at: int, *, comma: bool = False) -> tuple[int | None, int]:
    """A year at a token (2026, of 2026, '26), and the token after it."""
    if (comma and words.word[at] == ",") or (words.word[at] == "of" and words.figure(at + 1)):
        at += 1
    word = words.word[at]
    if len(word) == 4 and word.isdigit() and word.isascii() and 1000 <= int(word) < 2200:
        following = words.word[at + 1]
        if not (words.glued(at + 1) and following[:1].isalnum()) and following not in ("people", "yen", "%", "percent"):
            return int(word), at + 1
    if word in ("'", "’") and len(words.word[at + 1]) == 2 and words.figure(at + 1):
        return full_year(int(words.word[at + 1]), words.published), at + 2
    return None, at


def _late_year(words: Words, at: int) -> tuple[int, int] | None:
    year, after = _year(words, at, comma=True)
    return None if year is None else (year, after)


def _of_the_day(words: Words, at: int) -> int:
    """The first token of "the 30th of June" is its figure; of "June 30" the month."""
    return at


def _further_days(words: Words, at: int, month_: int, day: int) -> list[Found]:
    """The days after the first: June 20-22, June 20 and 21, June 20 to July 3."""
    found: list[Found] = []
    while len(found) < 6:
        joint = words.word[at]
        start = at + 1
        if joint == "," and words.word[start] in ("and", "or"):
            start += 1
        if joint not in ("-", "~", "to", "and", "through", "until", "or", ",", "&"):
            break
        if joint in ("-", "~") and words.glued(at) != words.glued(start):
            break
        if joint == "," and not (words.word[start + 1] in (",", "and") or words.word[at + 1] in ("and", "or")):
            break
        other = _day(words, start)
        if other is None or (words.word[other[1]] in MONTH_WORDS and joint != "-"):
            break
        noun = words.word[other[1]]
        if joint in ("and", ",", "or") and noun[:1].isalpha() and noun not in STOPS and other[1] == start + 1:
            break
        if joint in ("-", "~", "to", "through") and other[0] <= day:
            break
        day, at = other
        found.append(_date(start, at, month_, day))
    return found


def _month_alone(words: Words, at: int, number: int, after: int) -> list[Found]:
    """A month without a day: its year, its part, its "last" or "next"; or a span of months."""
    quarter = _months(words, at, number, after)
    if quarter is not None:
        return quarter
    year, end = _year(words, after, comma=words.word[after + 1].isdigit() and len(words.word[after + 1]) == 4)
    if year is not None:
        after = end
    first, part = _part(words, at)
    before: list[Found] = []
    if first == at and words.word[at - 1] in _NEAR and at - 1 >= words.floor and year is None:
        offset = _NEAR[words.word[at - 1]]
        readings = (Reading(Kind.YEAR, When(offset=offset)), Reading(Kind.YEAR, When(offset=0)))
        before = [Found(at - 1, at, readings[: 1 + bool(offset)], True)]
    return [*before, Found(first, after, (Reading(Kind.MONTH, When(year=year, month=number, part=part)),))]


def _part(words: Words, at: int) -> tuple[int, str]:
    """The first token and the part of a month or year that words before it name."""
    word = words.word[at - 1]
    if word in ("early", "mid", "late") and at - 1 >= words.floor:
        return at - 1, PARTS[word]
    if word == "-" and words.word[at - 2] in ("mid", "early", "late") and at - 2 >= words.floor:
        return at - 2, PARTS[words.word[at - 2]]
    back = at - 1 - (word in ("the", "this", "last", "next"))
    if words.word[back] == "of" and words.word[back - 1] in PARTS and back - 1 >= words.floor:
        return back - 1 - (words.word[back - 2] == "the" and back - 2 >= words.floor), PARTS[words.word[back - 1]]
    return at, ""


def _months(words: Words, at: int, number: int, after: int) -> list[Found] | None:
    """A span of months: the April-June quarter, January-September; or None."""
    if words.word[after] not in ("-", "~", "to", "through"):
        return None
    last = MONTH_WORDS.get(words.word[after + 1])
    if last is None or not words.capital(after + 1):
        return None
    stop = after + 2 + (words.word[after + 2] == "." and words.glued(after + 2))
    if _day(words, stop) is not None and len(words.word[stop]) < 3:
        return None
    named = words.word[stop] in ("quarter", "period", "term", "half")
    if words.word[after] in ("to", "through") and not named:
        return None
    months = (last - number) % 12 + 1
    year, end = _year(words, stop + named)
    first = at
    if year is None and words.figure(at - 1) and len(words.word[at - 1]) == 4 and at - 1 >= words.floor:
        year, first = int(words.word[at - 1]), at - 1
    when = When(year=year, month=number, months=months)
    return [Found(first, end, (Reading(Kind.QUARTER, when),))]


def day_first(words: Words, at: int) -> list[Found]:
    """30 June 2026, 30th of June, 20-22 June, 6/30, 2026-06-30; and the 30th."""
    return _numeric(words, at) or _day_month(words, at) or _ordinal_day(words, at) or Nothing


def _day_month(words: Words, at: int) -> list[Found]:
    day = _day(words, at)
    if day is None:
        return Nothing
    value, after = day
    found: list[Found] = []
    if words.word[after] in ("-", "to", "and") and words.figure(after + 1):
        other = _day(words, after + 1)
        if other is not None and other[0] > value and MONTH_WORDS.get(words.word[other[1]]) and words.capital(other[1]):
            found = [_date(at, after, MONTH_WORDS[words.word[other[1]]], value)]
            at, (value, after) = after + 1, other
    of = words.word[after] == "of"
    number = MONTH_WORDS.get(words.word[after + of])
    if number is None or not words.capital(after + of):
        return Nothing
    if words.word[after + of] == "may" and not of and not found and words.word[after + 1][:1].islower() and words.word[after + 1] not in STOPS:
        return Nothing
    end = after + of + 1
    end += words.word[end] == "." and words.glued(end) and words.word[after + of] in SHORT_MONTHS
    if not of and words.word[end].isdigit() and len(words.word[end]) < 3 and words.word[at - 1] in ("in", "of"):
        return Nothing
    year, end_year = _year(words, end, comma=True)
    return [*found, _date(at, end_year if year is not None else end, number, value, year)]


def _numeric(words: Words, at: int) -> list[Found]:
    """2026-06-30, 6/30/2026, 30/6/2026, 6/30."""
    mark = words.word[at + 1]
    if mark not in ("/", "-") or not (words.glued(at + 1) and words.glued(at + 2) and words.word[at + 2].isdigit()):
        return Nothing
    if not words.word[at].isdigit() or len(words.word[at]) > 4 or len(words.word[at + 2]) > 2:
        return Nothing
    one, two = int(words.word[at]), int(words.word[at + 2])
    third = words.word[at + 4] if words.word[at + 3] == mark and words.glued(at + 3) and words.glued(at + 4) else ""
    if third.isdigit() and third.isascii() and len(third) in (1, 2, 4):
        three = int(third)
        if len(words.word[at]) == 4:
            year, month_, day = one, two, three
        elif len(third) > 1 and mark == "/":
            year = three if three > 99 else full_year(three, words.published)
            month_, day = (one, two) if one <= 12 else (two, one)
        else:
            return Nothing
        if 1 <= month_ <= 12 and 1 <= day <= 31:
            return [_date(at, at + 5, month_, day, year)]
        return Nothing
    if mark == "/" and 1 <= one <= 12 and 1 <= two <= 31 and not third:
        if one < two and (two <= 10 or two in (12, 16)) and words.word[at - 1] not in ("on", "(", "since"):
            return Nothing  # a fraction
        if (one, two) in ((9, 11), (24, 7)):
            return Nothing
        return [_date(at, at + 3, one, two)]
    return Nothing


def _ordinal_day(words: Words, at: int) -> list[Found]:
    """the 30th, the 30th of this month, the 24th and 25th."""
    found = numerals.ordinal(words, at)
    if found is None or found[0] > 31 or not words.figure(at):
        return Nothing
    value, after = found
    first = at - (words.word[at - 1] == "the" and at - 1 >= words.floor)
    following = words.word[after]
    near = {"this": 0, "last": -1, "next": 1}.get(words.word[after + 1])
    if following == "of" and words.word[after + 2] == "month" and near is not None:
        return [Found(first, after + 3, (Reading(Kind.DATE, When(day=value, offset=near)),))]
    if words.phrase(after, ("of", "the", "same", "month")) or words.phrase(after, ("of", "the", "month")):
        return [_date(first, after + 3 + (words.word[after + 2] == "same"), None, value)]
    if following == "and" and words.figure(after + 1) and (other := numerals.ordinal(words, after + 1)) is not None:
        if not _ends(words, other[1]):
            return Nothing
    elif not _ends(words, after):
        return Nothing
    readings = (Reading(Kind.DATE, When(day=value)), quantity(Kind.ORDINAL, value))
    return [Found(first, after, readings if value < 13 or first == at else readings[:1])]


def _ends(words: Words, at: int) -> bool:
    """Whether no noun follows, so that "the 25th" is a day and not the 25th of something."""
    word = words.word[at]
    if word in ("of", "straight", "consecutive"):
        return False
    if not word[:1].isalpha():
        return word != "-" or not words.hyphen(at)
    return word in STOPS or word in WEEKDAY_WORDS or word in ("local", "japan", "morning", "evening", "night", "afternoon", "announced", "following", "alone")


def year(words: Words, at: int) -> list[Found]:
    """2026, 2020-21, 1869-1895, the 1990s; a figure of four digits where it is a year."""
    word = words.word[at]
    if len(word) != 4 or not word.isdigit() or not word.isascii() or not 1000 <= int(word) < 2200:
        return Nothing
    value = int(word)
    after = at + 1
    before = words.word[at - 1]
    if (words.word[after] == "s" and words.glued(after)) or (words.word[after] in ("'", "’") and words.word[after + 1] == "s" and words.glued(after) and value % 10 == 0):
        end = after + (1 if words.word[after] == "s" else 2)
        first, part = _part(words, at)
        return [Found(first, end, (Reading(Kind.YEAR, When(year=value, part="decade")),))]
    if before in _BEFORE_NUMBER or tail(words, words.skip_hyphen(after)) is not None:
        return Nothing
    if words.glued(after) and words.word[after][:1].isalnum():
        return Nothing
    noun = NOUNS.at(words, after)
    counted = noun is not None and noun[0].plural and not words.capital(after)
    if before not in _BEFORE_YEAR and not 1500 <= value < 2150:
        return Nothing
    if counted and before not in ("in", "since", "the"):
        return Nothing
    first, part = _part(words, at)
    readings = (Reading(Kind.YEAR, When(year=value, part=part)), quantity(Kind.NUMBER, value))
    one = Found(first, after, readings if before not in ("in", "since") else readings[:1], bracketed=words.bracketed(first))
    if words.word[after] == "-" and words.glued(after) and words.glued(after + 1):
        last = words.word[after + 1]
        if last.isdigit() and len(last) in (2, 4) and last.isascii() and not (words.word[after + 2] == "-" and words.glued(after + 2)):
            other = int(last) if len(last) == 4 else value // 100 * 100 + int(last)
            if value < other < value + 400:
                return [one._replace(readings=readings[:1]), Found(after + 1, after + 2, (Reading(Kind.YEAR, When(year=other)),))]
    return [one]


def short_year(words: Words, at: int) -> list[Found]:
    """'26, the '90s."""
    word = words.word[at + 1]
    if len(word) != 2 or not word.isdigit() or not word.isascii() or not words.glued(at + 1) or words.glued(at):
        return Nothing
    value = full_year(int(word), words.published)
    if words.word[at + 2] == "s" and words.glued(at + 2):
        if value % 10:
            return Nothing
        return [Found(at, at + 3, (Reading(Kind.YEAR, When(year=value, part="decade")),))]
    return [Found(at, at + 2, (Reading(Kind.YEAR, When(year=value)),))]


def era(words: Words, at: int) -> list[Found]:
    """Reiwa 8, the eighth year of Heisei is left alone."""
    word = words.word[at + 1]
    if not word.isdigit() or len(word) > 2 or not word.isascii() or not int(word):
        return Nothing
    return [Found(at, at + 2, (Reading(Kind.YEAR, When(year=era_year(ERA_WORDS[words.word[at]], int(word)))),))]


def weekday(words: Words, at: int) -> list[Found]:
    """Tuesday, Tues., (Tue)."""
    word = words.word[at]
    if not words.capital(at):
        return Nothing
    value = WEEKDAY_WORDS.get(word)
    after = at + 1
    if value is None:
        value = SHORT_WEEKDAYS[word]
        stop = words.word[after] == "." and words.glued(after)
        bracket = words.word[at - 1] in ("(", "[") and words.word[after] in (")", "]", ".", ",")
        date = words.word[after] in MONTH_WORDS or words.figure(after) or (words.word[after] == "," and words.word[after + 1] in MONTH_WORDS)
        if not ((stop and word not in ("sun", "sat", "mon")) or bracket or date):
            return Nothing
        after += stop
    elif word.endswith("s") and words.word[at - 1] not in ("on", "and", "or", ",", "-", "to", "through"):
        return Nothing
    first = at - (words.word[at - 1] in ("last", "next", "this") and at - 1 >= words.floor)
    return [Found(first, after, (Reading(Kind.WEEKDAY, When(weekday=value)),))]


def named_day(words: Words, at: int) -> list[Found]:
    """New Year's Day, Christmas."""
    found = _NAMED.at(words, at)
    if found is None or not words.capital(at):
        return Nothing
    return [Found(at, found[1], (Reading(Kind.DATE, found[0]),), True)]
