"""Times of day: 3:30 p.m., 3.30pm, 15:30, six in the morning, noon, midnight, the evening."""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import When
from termcheck.english.lexicon import SMALL, TENS
from termcheck.english.months import WEEKDAY_WORDS
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.quantity import Quantity, exact, point

HALVES = {"am": 0, "a.m": 0, "pm": 12, "p.m": 12}
HOURS_OF_PARTS = {"morning": 0, "afternoon": 12, "evening": 12, "night": 12}
NOON = 720

# Words that name a part of the day; the Japanese side has the same names.
PARTS = {
    "morning": "morning", "mornings": "morning", "afternoon": "afternoon", "afternoons": "afternoon",
    "evening": "evening", "evenings": "evening", "night": "night", "nights": "night", "dawn": "dawn", "daybreak": "dawn",
    "predawn": "small-hours", "midday": "midday", "lunchtime": "midday", "daytime": "daytime", "dusk": "evening",
    "sunset": "evening", "nighttime": "night", "tonight": "night", "sunrise": "dawn", "nightfall": "evening",
    "noontime": "midday",
}  # fmt: skip
# Before "morning" or "hours": the hours before it.
SMALL_HOURS = frozenset(("early", "predawn", "wee", "small"))
# Before a part of the day: the day that it belongs to.
_DAYS = {"this": 0, "last": -1, "previous": -1, "next": 1, "following": 1, "same": 0, "that": 0}
# Behind a part of the day, likewise, where nothing more follows: the night before.
_BESIDE, _ENDS_THERE = {"before": -1, "after": 1}, frozenset(("", ".", ",", ";", ")"))

NAMED = {"noon": NOON, "midnight": 0}

_LAST_HOUR = 30  # 25:00 is one in the morning of the next day, to broadcasters


def _time(first: int, after: int, minutes: int, *others: int) -> Found:
    return Found(first, after, tuple(Reading(Kind.TIME, When(minutes=m)) for m in (minutes, *others)))


def _part(name: str) -> Reading:
    return Reading(Kind.TIME, When(part=name))


def clock(words: Words, at: int) -> list[Found]:
    """A time in figures or words: 3:30 p.m., 3 pm, 3.30pm, 15:30, 3 o'clock, 12 noon, 3-5 p.m., between 3 and 5 p.m.; 2:05:30 is a
    stretch of seconds."""
    if words.word[at + 1] == ":" and words.glued(at + 1) and words.glued(at + 2):
        return _with_minutes(words, at)
    if words.word[at + 1] in HALVES:
        return _with_half(words, at)
    if words.word[at] in ("12", "twelve") and words.word[at + 1] in NAMED:  # 12 noon
        return [_time(at, at + 2, NAMED[words.word[at + 1]])]
    joint = words.word[at + 1]
    between = joint == "and" and words.word[at - 1] == "between"
    if (joint in ("-", "to") or between) and words.figure(at + 2):
        if words.word[at + 3] in HALVES:
            return _two(words, at)
        if words.word[at + 3] == ":" and words.glued(at + 3) and words.word[at + 5] in HALVES:
            return _two(words, at, words.whole(at + 4, 59))
    hour = _hour(words, at)
    if hour is None:
        return Nothing
    if joint in ("-", "to") and words.word[at + 3] == ":" and words.glued(at + 3) and words.glued(at + 4) and (till := _with_minutes(words, at + 2)) and hour < 24:
        return [_time(at, at + 1, *either(hour * 60)), *till] if till[0].readings[0].kind is Kind.TIME else Nothing  # 15-21:00
    other = _hour(words, at + 2) if words.word[at + 1] == "-" and words.word[at + 5] == "clock" else None
    if other is not None:  # 9-20 o'clock
        return [_time(at, at + 1, *either(hour * 60)), _time(at + 2, at + 6, *either(other * 60))]
    if words.word[at + 1] == "o" and words.word[at + 3] == "clock":
        return _hour_said(words, at, hour, at + 4)
    if words.phrase(at + 1, ("in", "the")) and words.word[at + 3] in HOURS_OF_PARTS and hour <= 12:
        return _hour_said(words, at, hour, at + 1)
    return Nothing


def _hour(words: Words, at: int) -> int | None:
    """An hour in digits or words, up to 24."""
    hour = words.whole(at, 24)
    if hour >= 0:
        return hour
    value = SMALL.get(words.word[at], 24)
    return value if value <= 12 else None


def minutes_at(words: Words, at: int) -> int | None:
    """Minutes since the last midnight or noon of 3, three or 3.30."""
    hour = _hour(words, at)
    if hour is not None:
        return hour * 60
    before, stop, after = words.word[at].partition(".")
    if not stop or not before.isdecimal() or len(before) > 2 or len(after) != 2 or int(after) > 59 or int(before) > 24:
        return None
    return int(before) * 60 + int(after)


def _halved(minutes: int, half: str) -> int:
    """Minutes in a half of the day; a time of 24 hours stays (15:30 p.m.)."""
    return minutes if minutes >= NOON + 60 else minutes % NOON + 60 * HALVES[half]


def _past_stop(words: Words, at: int) -> int:
    """The token after "p.m" and its last stop."""
    return at + 1 + ("." in words.word[at] and words.word[at + 1] == "." and words.glued(at + 1))


# What is on AM radio.
_BROADCAST = frozenset("station stations radio broadcaster broadcasters channel channels frequency frequencies".split())


def _with_half(words: Words, at: int) -> list[Found]:
    """3 p.m., 3.30pm, three p.m.; not "I am", and no AM stations."""
    minutes = minutes_at(words, at)
    half = words.word[at + 1]
    if minutes is None or (half == "am" and (not words.figure(at) or words.word[at + 2] in _BROADCAST)):
        return Nothing
    return [_time(at, _past_stop(words, at + 1), _halved(minutes, half))]


def _two(words: Words, at: int, past: int | None = None) -> list[Found]:
    """3-5 p.m., 11 to 1 p.m., 3 to 4:30 p.m.: the first in the half of the day that puts it before the second. `past`: the
    minutes behind the second hour."""
    one, two = minutes_at(words, at), minutes_at(words, at + 2)
    half = at + 3 + 2 * (past is not None)
    if one is None or two is None or (past or 0) < 0:
        return Nothing
    end = _halved(two + (past or 0), words.word[half])
    start = _halved(one, words.word[half])
    if start > end >= NOON:
        start -= NOON
    return [_time(at, at + 1, start), _time(at + 2, _past_stop(words, half), end)]


def _hour_said(words: Words, at: int, hour: int, after: int) -> list[Found]:
    """An hour with or without "in the morning"; without it, of either half of the day."""
    if words.phrase(after, ("in", "the")) and words.word[after + 2] in HOURS_OF_PARTS and hour <= 12:
        found = _time(at, after + 3, hour % 12 * 60 + 60 * HOURS_OF_PARTS[words.word[after + 2]])
        return [found._replace(readings=(*found.readings, quantity(Kind.NUMBER, hour)))]  # five calls in the morning and eight in the afternoon
    if words.phrase(after, ("at", "night")):
        return [_time(at, after + 2, 0 if hour == 12 else hour * 60 + NOON if hour < 12 else hour * 60)]
    return [_time(at, after, *(_in_its_part(words, after, hour * 60) if hour <= 12 else either(hour * 60)))]


def either(minutes: int) -> tuple[int, ...]:
    """A time of a clock of twelve hours, in both halves of the day."""
    return (minutes,) if minutes >= NOON + 60 else (minutes % NOON, minutes % NOON + NOON)


def _with_minutes(words: Words, at: int) -> list[Found]:
    """3:30, 15:30, 3:30 p.m., 1:23.45, 56:42, 2:05:30."""
    hour, minute = words.whole(at, _LAST_HOUR), words.whole(at + 2, 59)
    if words.word[at + 3] == ":" and words.word[at + 5] in HALVES and hour >= 0 <= minute and words.whole(at + 4, 59) >= 0:
        return [_time(at, _past_stop(words, at + 5), _halved(hour * 60 + minute, words.word[at + 5]))]  # 9:22:55 a.m.
    if "." in words.word[at + 2] or (words.word[at + 3] == ":" and words.glued(at + 4)):
        return _stretch(words, at)
    if hour < 0 <= minute and words.whole(at, 99) > 0 and len(words.word[at + 2]) == 2:  # no time of day: 56:42
        score = Reading(Kind.SCORE, Quantity(words.whole(at, 99), minute))
        return [found._replace(readings=(*found.readings, score)) for found in _stretch(words, at)]
    if hour < 0 or minute < 0 or len(words.word[at]) > 2 or len(words.word[at + 2]) != 2:
        return Nothing
    value = hour * 60 + minute
    if words.word[at + 3] in HALVES:
        return [_time(at, _past_stop(words, at + 3), _halved(value, words.word[at + 3]))]
    certain = words.word[at][0] == "0"
    return [_time(at, at + 3, *((value,) if certain else _in_its_part(words, at + 3, value) if hour <= 12 else either(value)))]


def _stretch(words: Words, at: int) -> list[Found]:
    """2:05:30, 56:42 and 1:23.45 are running times: seconds."""
    parts, after = [words.word[at]], at + 1
    while words.word[after] == ":" and words.figure(after + 1) and words.glued(after + 1) and len(parts) < 3:
        parts.append(words.word[after + 1])
        after += 2
    if any(len(part) > 9 or "," in part for part in parts) or any("." in part for part in parts[:-1]):
        return Nothing
    total = Fraction(0)
    for part in parts:
        total = total * 60 + Fraction(part)
    stretch = point(exact(total), "second", exact(Fraction(1, 10 ** len(parts[-1].partition(".")[2]))))
    readings = [Reading(Kind.DURATION, stretch)]
    hundredths = parts[-1].partition(".")[2]
    if len(parts) == 2 and len(hundredths) == 2 and int(hundredths) < 60:  # 2:01.39 may be two hours, one minute and 39 seconds
        minutes = int(parts[0]) * 60 + int(Fraction(parts[1]))
        readings.append(Reading(Kind.DURATION, point(minutes * 60 + int(hundredths), "second")))
    return [Found(at, after, tuple(readings))]


def named(words: Words, at: int) -> list[Found]:
    """noon, midnight."""
    return [_time(at, at + 1, NAMED[words.word[at]])]


def part(words: Words, at: int) -> list[Found]:
    """morning, this evening, early in the morning: a part of the day, weakly."""
    word, before = words.word[at], words.word[at - 1]
    name = PARTS[word]
    if name == "morning":
        if before == "good":
            return Nothing
        if before in SMALL_HOURS and at - 1 >= words.floor:
            return [Found(at - 1, at + 1, (_part("small-hours"), _part("morning")), True)]
        if words.phrase(at - 3, ("early", "in", "the")) and at - 3 >= words.floor:
            return [Found(at - 3, at + 1, (_part("small-hours"), _part("morning")), True)]
    if word == "tonight":
        return [Found(at, at + 1, (_part(name), Reading(Kind.DATE, When(offset=0))), True)]
    if before in _DAYS and at - 1 >= words.floor:
        return [Found(at - 1, at + 1, (_part(name), Reading(Kind.DATE, When(offset=_DAYS[before]))), True)]
    if before == "the" and words.word[at + 1] in _BESIDE and words.word[at + 2] in _ENDS_THERE:
        return [Found(at - 1, at + 2, (_part(name), Reading(Kind.DATE, When(offset=_BESIDE[words.word[at + 1]]))), True)]
    return [Found(at, at + 1, (_part(name),), True)]


ZONES = ("gmt", "utc", "bst", "est", "edt", "pst", "pdt", "cet", "cest", "jst", "ist", "hours")


def zoned(words: Words, at: int) -> list[Found]:
    """0915 GMT, at 1530 hours."""
    figure = words.word[at]
    if len(figure) != 4 or not figure.isdigit() or figure[:2] > "23" or figure[2:] > "59" or (words.word[at + 1] == "hours" and words.word[at - 1] not in AT):
        return Nothing
    return [_time(at, at + 2, int(figure[:2]) * 60 + int(figure[2:]))]


def hours(words: Words, at: int) -> list[Found]:
    """the small hours."""
    if words.word[at - 1] in SMALL_HOURS and at - 1 >= words.floor:
        return [Found(at - 1, at + 1, (_part("small-hours"),), True)]
    return Nothing


def during(words: Words, at: int) -> list[Found]:
    """during the day."""
    if words.phrase(at + 1, ("the", "day")):
        return [Found(at + 1, at + 3, (_part("daytime"),), True)]
    return Nothing


def half_past(words: Words, at: int) -> list[Found]:
    """half past three, half past midnight; at half six, as the British say."""
    past = words.word[at + 1] == "past"
    if past and words.word[at + 2] in NAMED:
        return _moved(at, named(words, at + 2), 30)
    if not past and (words.word[at - 1] not in AT or words.word[at + 2] not in ENDS | _GOES_ON or words.hyphen(at + 1)):
        return Nothing
    hour = _hour(words, at + 1 + past)
    if hour is None or not 0 < hour <= 12:
        return Nothing
    return [_time(at, at + 2 + past, *_in_its_part(words, at + 2 + past, hour % 12 * 60 + 30))]


def quarter(words: Words, at: int) -> list[Found]:
    """a quarter to four, quarter past 10, a quarter past midnight, a quarter of an hour before noon."""
    start = at + (words.word[at] == "a")
    if words.word[start] != "quarter":
        return Nothing
    joint = start + 1 + 3 * words.phrase(start + 1, ("of", "an", "hour"))
    sign = _BEHIND.get(words.word[joint], 0)
    if sign and words.word[joint + 1] in NAMED:
        return _moved(at, named(words, joint + 1), sign * 15)
    if joint > start + 1:
        return _moved(at, clock(words, joint + 1), sign * 15) if sign else Nothing
    if words.word[joint] not in ("to", "past"):
        return Nothing
    hour = _hour(words, start + 2)
    if hour is None or not 0 < hour <= 12 or words.word[start + 3] in ("of", "percent", "%", "to", "-"):
        return Nothing
    minutes = (hour * 60 + (15 if words.word[start + 1] == "past" else -15)) % NOON
    half = words.word[start + 3]
    if half in HALVES:
        return [_time(at, _past_stop(words, start + 3), _halved(minutes, half))]
    return [_time(at, start + 3, *_in_its_part(words, start + 3, minutes))]


# What may stand between an hour and the part of the day that it is in: half past seven on the same evening.
_OF_A_PART = frozenset(("in", "on", "of", "each", "every", "that", "this", "the", "a", "an", "same", "following", "next", "previous", *WEEKDAY_WORDS))
_MOST_BETWEEN = 3


def _in_its_part(words: Words, at: int, minutes: int) -> tuple[int, ...]:
    """A time of a clock of twelve hours, in the half of the day whose part the words behind it say; in both where they
    say none."""
    after = at
    while words.word[after] in _OF_A_PART and after < at + _MOST_BETWEEN:
        after += 1
    half = HOURS_OF_PARTS.get(words.word[after]) if after > at else None
    if half is None or words.word[after] == "night":
        return either(minutes)
    return (minutes % NOON + 60 * half,)


def minutes_past(words: Words, at: int) -> list[Found]:
    """10 minutes past midnight, five minutes after 3 p.m., five minutes to six; at ten to six; (up to) a minute short of 2 p.m."""
    at += 2 * words.phrase(at, ("up", "to"))
    minutes = words.whole(at, 59) if words.figure(at) else SMALL.get(words.word[at], TENS.get(words.word[at], -1))
    if words.word[at] == "a" and words.word[at + 1] == "minute":
        minutes = 1
    if minutes <= 0:
        return Nothing
    if words.word[at + 1] not in ("minute", "minutes", "min", "mins"):
        return _minutes_alone(words, at, minutes)
    if words.word[at + 2] in _LACKING and words.word[at + 3] == "of":
        return _moved(at, named(words, at + 4) if words.word[at + 4] in NAMED else clock(words, at + 4), -minutes)
    sign = _BEHIND.get(words.word[at + 2])
    if sign is None or (words.word[at + 2] == "before" and words.word[at + 3] not in NAMED):
        return Nothing
    if words.word[at + 3] not in NAMED and words.word[at - 1] in AT and words.word[at - 1] != "by" and words.word[at + 4] in ENDS | _GOES_ON and not clock(words, at + 3):
        hour = words.said(at + 3, 12)  # at five minutes to 9
        return _moved(at, _hour_said(words, at + 3, hour, at + 4), sign * minutes) if hour > 0 else Nothing
    return _moved(at, named(words, at + 3) if words.word[at + 3] in NAMED else clock(words, at + 3) or _bare(words, at + 3), sign * minutes)


def _bare(words: Words, at: int) -> list[Found]:
    """(16 minutes past) eleven at night, (two minutes past) six on the morning of the 1st."""
    hour = _hour(words, at)
    alone = words.word[at - 1] == "past" and words.word[at + 1] in ENDS
    return _hour_said(words, at, hour, at + 1) if hour and (alone or words.phrase(at + 1, ("at", "night"))) else Nothing


# Which way the minutes go from the hour.
_BEHIND = {"past": 1, "after": 1, "to": -1, "before": -1}
_LACKING = ("short", "shy")  # … of it
AT = frozenset("at by around about until till since before after just shortly".split())  # not from: raised from five to nine


_GOES_ON = frozenset("every each tomorrow sharp daily to with for".split())  # … that is said by the half
_STOPS = frozenset(("", ".", ",", ";", ")"))
ENDS = frozenset(("", ".", ",", ";", "on", "in", "and", "when", "as", "but"))  # what may follow a bare hour


def _minutes_alone(words: Words, at: int, minutes: int) -> list[Found]:
    """ten past six, at twenty to nine: where the word before it says that it is an hour, and nothing
    behind it that it is a range; and 14 past, of an hour that is said elsewhere."""
    if words.word[at + 1] == "past" and words.word[at + 2] in _STOPS and any(words.word[before] == "past" for before in range(max(at - 12, 0), at)):
        return [_time(at, at + 2, *(hour * 60 + minutes for hour in range(24)))]
    hour = words.said(at + 2, 12)
    joint = words.word[at + 1]
    if joint in ("past", "to") and words.word[at + 2] in NAMED and minutes in (1, 2, 3, 5, 10, 20, 25):
        return _moved(at, named(words, at + 2), _BEHIND[joint] * minutes)  # five to midnight
    told = words.word[at - 1] in AT or words.phrase(at - 2, ("as", "of")) or (joint == "past" and not words.figure(at))
    if minutes not in (5, 10, 20, 25) or joint not in ("past", "to") or hour < 1 or not told:
        return Nothing
    if words.figure(at) and words.word[at - 1] != "at":
        return Nothing  # about 10 to 12
    if words.word[at + 3] in ("a", "p", "am", "pm") and (hours := clock(words, at + 2)):
        return _moved(at, hours, _BEHIND[joint] * minutes)
    if joint == "to" and words.word[at + 3] not in ENDS and not words.phrase(at + 3, ("at", "night")):
        return Nothing
    return _moved(at, _hour_said(words, at + 2, hour, at + 3), _BEHIND[joint] * minutes)


def _moved(at: int, hours: list[Found], minutes: int) -> list[Found]:
    """A time so many minutes from an hour."""
    times = [one.value.minutes for one in hours[0].readings if isinstance(one.value, When) and one.value.minutes is not None] if hours else []
    return [_time(at, hours[0].after, *((time + minutes) % (2 * NOON) for time in times))] if times else Nothing
