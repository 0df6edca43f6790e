"""Days and months: June 30, 2026; 30 June; June 20-22; the 30th; early June; April-June."""

from __future__ import annotations

from termcheck.calendar import When, full_year
from termcheck.english import numerals
from termcheck.english.lexicon import SMALL
from termcheck.english.months import (
    MONTH_WORDS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAY_WORDS,
    WORD_MONTHS,
    is_month,
)
from termcheck.english.nouns import NOUNS, ORDERED, STOPS
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.english.years import part_before, part_left, year_at
from termcheck.model import Kind, Reading

# Words before "the 25th" that make it a day, and after it.
_BEFORE_DAY = frozenset("on of until till by from since to through before after between".split())
# Words before "25th" that make it a place in an order.
_PLACED = frozenset("ranked ranks ranking finished finish finishing placed places seeded tied ended came".split())
_AFTER_DAY = frozenset("local japan morning evening night afternoon announced following alone saying".split())
# What a bare figure after a month counts, so that it is no day: in June 30 people …
_COUNTED = frozenset(("people", "percent", "million", "billion", "years", "yen", "a.m", "p.m"))

# "last June" is of last year or of this one; the month is certain, the year is not.
_NEAR = {"last": -1, "next": 1, "this": 0}

# What may join two days of one month.
_JOINTS = frozenset(("-", "~", "to", "and", "through", "until", "or", ",", "&"))
_MOST_DAYS = 6


def _date(first: int, after: int, month_: int | None, day: int, year: int | None = None) -> Found:
    return Found(first, after, (Reading(Kind.DATE, When(year=year, month=month_, day=day)),))


def month(words: Words, at: int) -> list[Found]:
    """The date or month that begins with the name of a month; several for June 20-22, and "last"
    of "last June" as a word of its own."""
    number = MONTH_WORDS[words.word[at]]
    if not words.capital(at):
        return Nothing
    short = words.word[at] in SHORT_MONTHS
    stop = short and words.word[at + 1] == "." and words.glued(at + 1)
    after = at + 1 + stop
    if short and not (stop or words.figure(after) or words.word[after] == "-"):
        return Nothing
    if words.word[at] in WORD_MONTHS and not is_month(words, at, after):
        return Nothing
    day = _day(words, after)
    if day is None:
        return _months(words, at, number, after) or _month_alone(words, at, number, after)
    value, after = day
    year, end = year_at(words, after, comma=True)
    if year is not None:
        return [_date(at, end, number, value, year)]
    further = _further_days(words, after, number, value)
    if further:  # June 20-22, 2026
        last = further[-1]
        year, end = year_at(words, last.after, comma=True)
        if year is not None:
            further[-1] = _with_year(last, year)._replace(after=end)
    return [_date(at, after, number, value, year), *further]


def _with_year(found: Found, year: int) -> Found:
    when = found.readings[0].value
    assert isinstance(when, When)
    return found._replace(readings=(Reading(Kind.DATE, when._replace(year=year)),))


def _day(words: Words, at: int) -> tuple[int, int] | None:
    """A day of the month at a token (30, 30th, the 30th), and the token after it."""
    at += words.word[at] == "the" and words.figure(at + 1)
    value = words.whole(at, 31)
    if value < 1 or len(words.word[at]) > 2:
        return None
    after = at + 1
    if words.glued(after) and words.word[after][0].isalpha():
        return numerals.ordinal(words, at)
    if words.word[after] == "%" or words.word[after] in _COUNTED or (words.word[after] == ":" and words.glued(after) and words.glued(after + 1)):
        return None
    noun = NOUNS.at(words, after)
    return None if noun is not None and noun[0].plural and not words.capital(after) else (value, after)


def _further_days(words: Words, at: int, month_: int, day: int) -> list[Found]:
    """The days after the first: June 20-22, June 20 and 21, June 3, 5 and 7."""
    found: list[Found] = []
    while words.word[at] in _JOINTS and len(found) < _MOST_DAYS:
        joint, start = words.word[at], at + 1
        if joint == ",":
            if words.word[start] in ("and", "or"):
                start += 1
            elif words.word[start + 1] not in (",", "and"):
                break
        elif joint in ("-", "~") and words.glued(at) != words.glued(start):
            break
        other = _day(words, start)
        if other is None or (words.word[other[1]] in MONTH_WORDS and joint != "-"):
            break
        following = words.word[other[1]]
        bare = other[1] == start + 1
        if joint in ("and", ",", "or") and bare and following[:1].isalpha() and following not in STOPS:
            break  # June 20 and 15 people
        if joint in ("-", "~", "to", "through") and other[0] <= day:
            break
        day, at = other
        found.append(_date(start, at, month_, day))
    return found


def _month_alone(words: Words, at: int, number: int, after: int) -> list[Found]:
    """A month without a day: June 2026, early June, last June."""
    year, after = year_at(words, after, comma=len(words.word[after + 1]) == 4)
    first, part = part_before(words, at)
    one = Found(first, after, (Reading(Kind.MONTH, When(year=year, month=number, part=part)),))
    if first == at and words.word[at - 1] in _NEAR and at - 1 >= words.floor and year is None:
        offset = _NEAR[words.word[at - 1]]
        readings = (Reading(Kind.YEAR, When(offset=offset)), Reading(Kind.YEAR, When(offset=0)))
        return [Found(at - 1, at, readings[: 1 + bool(offset)], True), one]
    if part and (left := part_left(words, first)) is not None:
        return [Found(left[0], left[0] + 1, (Reading(Kind.MONTH, When(year=year, month=number, part=left[1])),)), one]
    return [one]


def _months(words: Words, at: int, number: int, after: int) -> list[Found]:
    """A span of months: the April-June quarter, January-September, the January to June period."""
    joint = words.word[after]
    last = MONTH_WORDS.get(words.word[after + 1]) if joint in ("-", "~", "to", "through") else None
    if last is None or not words.capital(after + 1):
        return Nothing
    end = after + 2 + (words.word[after + 2] == "." and words.glued(after + 2))
    if words.whole(end, 31) > 0:
        return Nothing  # June 30-July 3
    named = words.word[end] in ("quarter", "period", "term", "half")
    if joint in ("to", "through") and not named:
        return Nothing
    year, end = year_at(words, end + named)
    first = at
    if year is None and words.whole(at - 1, 2199) >= 1000 and at - 1 >= words.floor:
        year, first = words.whole(at - 1), at - 1
    when = When(year=year, month=number, months=(last - number) % 12 + 1)
    return [Found(first, end, (Reading(Kind.QUARTER, when),))]


def day(words: Words, at: int) -> list[Found]:
    """A date that begins with its day or is all figures: 30 June, 30th of June, 2026-06-30, the 30th."""
    return _numeric(words, at) or _day_month(words, at) or _ordinal_day(words, at)


def _day_month(words: Words, at: int, *, ranged: bool = True) -> list[Found]:
    """30 June 2026, 30th of June, 20-22 June."""
    one = _day(words, at)
    if one is None:
        return Nothing
    value, after = one
    other = _day(words, after + 1) if ranged and words.word[after] in ("-", "to", "and") else None
    if other is not None:
        found = _day_month(words, after + 1, ranged=False)
        when = found[0].readings[0].value if found else None
        if isinstance(when, When) and when.month is not None and other[0] > value:
            return [_date(at, after, when.month, value), *found]
        return Nothing
    of = words.word[after] == "of"
    name = after + of
    number = MONTH_WORDS.get(words.word[name])
    if number is None or not words.capital(name):
        return Nothing
    following = words.word[name + 1]
    dated = words.word[at - 1] in _BEFORE_DAY or words.word[at - 1] in WEEKDAY_WORDS  # On 1 May Scotland became
    if words.word[name] == "may" and not (of or dated) and following[:1].isalpha() and following not in STOPS:
        return Nothing  # the 30 May be lost
    end = name + 1 + (following == "." and words.glued(name + 1) and words.word[name] in SHORT_MONTHS)
    if not of and words.whole(end, 31) > 0 and words.word[at - 1] in ("in", "of"):
        return Nothing
    year, end = year_at(words, end, comma=True)
    return [_date(at, end, number, value, year)]


def _numeric(words: Words, at: int) -> list[Found]:
    """2026-06-30, 6/30/2026, 30/6/2026, 6/30; not 9/11, 24/7 or 1/2."""
    mark = words.word[at + 1]
    if mark not in ("/", "-") or not (words.glued(at + 1) and words.glued(at + 2)):
        return Nothing
    one, two = words.whole(at), words.whole(at + 2, 31)
    if one < 1 or two < 1:
        return Nothing
    if words.word[at + 3] == mark and words.glued(at + 3) and words.glued(at + 4):
        return _whole_date(words, at, mark)
    if words.word[words.skip_hyphen(at + 3)] == "scale":
        return Nothing  # a 1/24-scale model
    if mark == "-" or one > 12 or (one, two) == (9, 11):
        return Nothing
    if one < two and (two <= 10 or two in (12, 16)) and words.word[at - 1] not in ("on", "(", "since"):
        return Nothing
    return [_date(at, at + 3, one, two)]


def _whole_date(words: Words, at: int, mark: str) -> list[Found]:
    one, two, three = words.whole(at), words.whole(at + 2), words.whole(at + 4)
    digits = len(words.word[at + 4])
    if len(words.word[at]) == 4:
        year, month_, day_ = one, two, three
    elif mark == "/" and digits in (2, 4):
        year = three if digits == 4 else full_year(three, words.published)
        month_, day_ = (one, two) if one <= 12 else (two, one)
    else:
        return Nothing
    if not (1 <= month_ <= 12 and 1 <= day_ <= 31):
        return Nothing
    found = _date(at, at + 5, month_, day_, year)
    if mark == "/" and digits == 4 and day_ <= 12 and day_ != month_:  # 3/11/1946 is a day of November elsewhere
        found = found._replace(readings=(*found.readings, *_date(at, at + 5, day_, month_, year).readings))
    return [found]


# Before "on the 28th", what there is of every day.
_HOURS_OF_DAY = frozenset("midnight noon midday morning mornings afternoon evening night dawn a.m p.m am pm".split())
_HALF_INNINGS = frozenset(("top", "bottom", "inning", "innings", "frame"))


def _ordinal_day(words: Words, at: int) -> list[Found]:
    """the 30th, the 30th of this month, the 24th and 25th; not the 30th anniversary."""
    found = numerals.ordinal(words, at)
    if found is None or found[0] > 31 or not words.figure(at):
        return Nothing
    value, after = found
    if words.word[at - 1] in _PLACED:
        return Nothing
    first = at - (words.word[at - 1] == "the" and at - 1 >= words.floor)
    if _is_order(words, first, at, value, after):
        return Nothing
    month_named = _month_named(words, after)
    if month_named is not None:
        return [Found(first, month_named[1], (Reading(Kind.DATE, When(day=value, offset=month_named[0])),))]
    end = after
    if words.word[after] == "and" and words.figure(after + 1):
        other = numerals.ordinal(words, after + 1)
        end = other[1] if other is not None else after
        month_named = _month_named(words, end)
        if month_named is not None:  # the 5th and 6th of next month
            return [Found(first, after, (Reading(Kind.DATE, When(day=value, offset=month_named[0])),))]
    if first < at and words.word[first - 1] in WEEKDAY_WORDS and (_ends_day(words, end) or _no_noun(words, end)):
        return [_date(first, after, None, value)]  # Sunday the 11th
    if words.word[end] == "this" and words.word[end + 1] == "season":
        return Nothing  # his 20th this season
    if first < at and words.word[first - 1] in ("of", "in", "through") and any(words.word[half] in _HALF_INNINGS for half in (first - 2, first - 3)):
        return [Found(first, after, (quantity(Kind.ORDINAL, value, "inning"),))]  # the bottom of the 18th
    on = first < at and words.word[first - 1] == "on"
    hour = words.word[first - 2 - (words.word[first - 2] == ".")] in _HOURS_OF_DAY
    opens = on and (((words.capital(first - 1) or hour) and _is_plural(words, end)) or (hour and words.capital(end)))  # at noon on the 28th Typhoon No. 21 was
    if not opens and not _ends_day(words, end) and not (first < at and words.word[first - 1] in _BEFORE_DAY and _no_noun(words, end)):
        return Nothing
    readings = (Reading(Kind.DATE, When(day=value)), quantity(Kind.ORDINAL, value))
    noun = first - 2
    apposed = words.word[first - 1] == "," and (words.word[noun] in ORDERED or NOUNS.at(words, noun) is not None)  # the latest volume, the 23rd,
    day_only = not apposed and value >= 13 and words.word[first - 1] not in _BECOMES and (words.word[first - 1] in _BEFORE_DAY or (words.word[end] != "in" and words.word[first - 1] != "at"))
    # the 22nd in club history, birdie at the 16th
    return [Found(first, after, readings if first == at or not day_only else readings[:1])]


def _month_named(words: Words, at: int) -> tuple[int | None, int] | None:
    """How far away the month is that is said behind a day (of next month; of the month), and the token after it."""
    if words.word[at] != "of":
        return None
    near = _NEAR.get(words.word[at + 1])
    if near is not None and words.word[at + 2] == "month":
        return near, at + 3
    for month_named in (("of", "the", "same", "month"), ("of", "the", "month")):
        if words.phrase(at, month_named):
            return None, at + len(month_named)
    return None


# Behind an ordinal of which it is one: the 2nd half, the 3rd in a row, the 1st such, the 2nd in as many games.
_OF_AN_ORDER = frozenset("half quarter season episode series part phase stage leg edition race such ever best worst highest lowest largest biggest smallest longest shortest fastest slowest oldest youngest most straight consecutive successive".split())
_OF_A_RUN = (("in", "a", "row"), ("in", "as", "many"), ("of", "its", "kind"), ("of", "their", "kind"), ("of", "the", "kind"))
_WHOSE = frozenset("his her its their our my your whose 's a another only".split())
_HIGHEST_PLACE = 9  # of ordinals that a heading writes in digits for a word


def _is_order(words: Words, first: int, at: int, value: int, after: int) -> bool:
    """Whether an ordinal in digits is a place in an order, as headings write them, and no day of a month: 1st in two
    months, the 1st since 2009, its 1st 73 days, her 2nd."""
    following = words.word[after]
    if following in _OF_AN_ORDER or any(words.phrase(after, run) for run in _OF_A_RUN) or words.word[first - 1] in _WHOSE:
        return True
    if value == 1 and following == "in" and first == at:
        return True
    if value > _HIGHEST_PLACE or words.word[first - 1] in _BEFORE_DAY:
        return False
    if following in ("in", "since", "for") and value == 1:
        span = after + 1 + (words.word[after + 1] in ("the", "about", "nearly", "almost", "over", "more"))
        return following != "in" or first == at or words.figure(span) or words.word[span] in numerals.BEGINNINGS or words.word[span] in ("a", "an", "than")
    return value == 1 and (words.figure(after) or words.word[after] in SMALL) and (words.word[after + 1][:1].isalpha() or words.word[after + 1] == "-")


# Before an ordinal that is the holder of a name: to become the 19th.
_BECOMES = frozenset(("become", "becomes", "became", "becoming"))


def _ends_day(words: Words, at: int) -> bool:
    """Whether no noun follows, so that "the 25th" is a day and not the 25th of something."""
    word = words.word[at]
    if word in ("of", "straight", "consecutive"):
        return False
    if not word[:1].isalpha():
        return word != "-" or not words.hyphen(at)
    return word in STOPS or word in WEEKDAY_WORDS or word in _AFTER_DAY


def _is_plural(words: Words, at: int) -> bool:
    """Whether several of something follow, of which none is the 27th: On the 27th ships should sail."""
    noun = NOUNS.at(words, at)
    return noun is not None and noun[0].plural and words.word[at].endswith(("s", "people")) and not words.capital(at)


def _no_noun(words: Words, at: int) -> bool:
    """Whether the word at a token is none that an ordinal may belong to."""
    word = words.word[at]
    return word.islower() and not words.capital(at) and word not in ORDERED and NOUNS.at(words, at) is None and word != "of"


def weekday(words: Words, at: int) -> list[Found]:
    """Tuesday, last Tuesday, Tues., (Tue)."""
    if not words.capital(at):
        return Nothing
    word, after = words.word[at], at + 1
    value = WEEKDAY_WORDS.get(word)
    if value is None:
        value = SHORT_WEEKDAYS[word]
        stop = words.word[after] == "." and words.glued(after)
        bracket = words.word[at - 1] in ("(", "[") and words.word[after] in (")", "]", ".", ",")
        beside = after + (words.word[after] == ",")
        date = words.word[beside] in MONTH_WORDS or words.figure(after)
        if not (bracket or date or (stop and word not in ("sun", "sat", "mon"))):
            return Nothing
        after += stop
    first = at - (words.word[at - 1] in _NEAR and at - 1 >= words.floor)
    return [Found(first, after, (Reading(Kind.WEEKDAY, When(weekday=value)),))]
