"""Times of day: 3:30 p.m., 3.30pm, 15:30, six in the morning, noon, midnight, the evening."""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import When
from termcheck.english.lexicon import SMALL
from termcheck.english.words import Found, Nothing, Words
from termcheck.model import Kind, Reading
from termcheck.quantity import Quantity

HALVES = {"am": 0, "a.m": 0, "a.m.": 0, "pm": 12, "p.m": 12, "p.m.": 12}
HOURS_OF_PARTS = {"morning": 0, "afternoon": 12, "evening": 12, "night": 12}

# Words that name a part of the day; the Japanese side has the same names.
PARTS = {
    "morning": "morning", "mornings": "morning", "afternoon": "afternoon", "afternoons": "afternoon",
    "evening": "evening", "evenings": "evening", "night": "night", "nights": "night", "dawn": "dawn", "daybreak": "dawn",
    "predawn": "small-hours", "midday": "midday", "lunchtime": "midday", "daytime": "daytime", "dusk": "evening",
    "sunset": "evening", "nighttime": "night", "tonight": "night", "sunrise": "dawn", "nightfall": "evening",
    "noontime": "midday",
}  # fmt: skip
# Before "morning": the hours before it.
SMALL_HOURS = frozenset(("early", "predawn", "wee", "small"))

NAMED = {"noon": 720, "midnight": 0}


def clock(words: Words, at: int) -> list[Found]:
    """A time in figures: 3:30 p.m., 3 pm, 3.30pm, 15:30, 2:05:30 (a stretch), 3 o'clock."""
    word = words.word[at]
    if words.word[at + 1] == ":" and words.glued(at + 1) and words.glued(at + 2):
        return _with_minutes(words, at)
    half = HALVES.get(words.word[at + 1])
    if half is not None:
        return _with_half(words, at, half)
    hour = _hour(words, at)
    if hour is None:
        return Nothing
    if words.word[at + 1] == "o" and words.word[at + 2] in ("'", "’") and words.word[at + 3] == "clock":
        return _hour_said(words, at, hour, at + 4)
    if words.word[at + 1] in ("-", "to") and words.word[at + 3] in HALVES and words.figure(at + 2):
        other = _minutes(words.word[at + 2])
        mine = _minutes(word)
        if other is not None and mine is not None:  # 3-5 p.m.
            half = HALVES[words.word[at + 3]]
            start = mine % 720 + 60 * half
            if start > other % 720 + 60 * half:
                start -= 720
            return [_time(at, at + 1, max(start, 0)), _time(at + 2, at + 4, other % 720 + 60 * half)]
    if words.phrase(at + 1, ("in", "the")) and words.word[at + 3] in HOURS_OF_PARTS and hour <= 12:
        return _hour_said(words, at, hour, at + 1)
    return Nothing


def _minutes(word: str) -> int | None:
    """Minutes since midnight of 3 or 3.30, in any half of the day."""
    hour, point, minute = word.partition(".")
    if not hour.isdigit() or len(hour) > 2 or int(hour) > 24 or (point and (len(minute) != 2 or int(minute) > 59)):
        return None
    return int(hour) * 60 + int(minute or 0)


def _hour(words: Words, at: int) -> int | None:
    """An hour in digits or words."""
    word = words.word[at]
    if word.isdigit() and word.isascii() and len(word) <= 2 and int(word) <= 24:
        return int(word)
    value = SMALL.get(word)
    return value if value is not None and value <= 12 else None


def _time(first: int, after: int, minutes: int, *others: int) -> Found:
    return Found(first, after, tuple(Reading(Kind.TIME, When(minutes=m)) for m in (minutes, *others)))


def _with_half(words: Words, at: int, half: int) -> list[Found]:
    """3 p.m., 3.30pm, three p.m."""
    hour = _hour(words, at)
    minutes = hour * 60 if hour is not None else _minutes(words.word[at])
    if minutes is None or (words.word[at + 1] == "am" and not words.glued(at + 1) and not words.figure(at)):
        return Nothing
    if minutes >= 780:  # 15:30 p.m.
        return [_time(at, at + 2, minutes)]
    return [_time(at, at + 2, minutes % 720 + 60 * half)]


def _hour_said(words: Words, at: int, hour: int, after: int) -> list[Found]:
    """An hour with or without "in the morning"."""
    if words.phrase(after, ("in", "the")) and words.word[after + 2] in HOURS_OF_PARTS and hour <= 12:
        return [_time(at, after + 3, hour % 12 * 60 + 60 * HOURS_OF_PARTS[words.word[after + 2]])]
    if words.word[after] == "at" and words.word[after + 1] == "night":
        return [_time(at, after + 2, hour % 12 * 60 + 720)]
    return [_time(at, after, *((hour * 60,) if hour > 12 else (hour % 12 * 60, hour % 12 * 60 + 720)))]


def _with_minutes(words: Words, at: int) -> list[Found]:
    hour, minute = words.word[at], words.word[at + 2]
    if not hour.isdigit() or len(hour) > 2 or not hour.isascii():
        return Nothing
    seconds = words.word[at + 4] if words.word[at + 3] == ":" and words.glued(at + 4) else ""
    if seconds or "." in minute:
        return _stretch(words, at, hour, minute, seconds)
    if not minute.isdigit() or len(minute) != 2 or int(minute) > 59 or not minute.isascii():
        return Nothing
    value = int(hour) * 60 + int(minute)
    half = HALVES.get(words.word[at + 3])
    if half is not None and value < 780:
        return [_time(at, at + 4, value % 720 + 60 * half)]
    if half is not None:
        return [_time(at, at + 4, value)]
    if int(hour) > 30:
        return Nothing
    if hour.startswith("0") or int(hour) > 12 or int(hour) == 0:
        return [_time(at, at + 3, value)]
    return [_time(at, at + 3, value, value % 720 + 720)]


def _stretch(words: Words, at: int, hour: str, minute: str, seconds: str) -> list[Found]:
    """2:05:30 and 1:23.45 are running times: seconds."""
    try:
        parts = [Fraction(part) for part in (hour, minute, seconds) if part]
    except ValueError:
        return Nothing
    total = Fraction(0)
    for part in parts:
        total = total * 60 + part
    value = total.numerator if total.denominator == 1 else total
    after = at + (5 if seconds else 3)
    step = Fraction(1, total.denominator)
    return [Found(at, after, (Reading(Kind.DURATION, Quantity(value, value, "second", step if step < 1 else 1)),))]


def named(words: Words, at: int) -> list[Found]:
    """noon, midnight."""
    return [_time(at, at + 1, NAMED[words.word[at]])]


def part(words: Words, at: int) -> list[Found]:
    """morning, evening, early in the morning: a part of the day, weakly."""
    word = words.word[at]
    if words.word[at - 1] == "good":
        return Nothing
    name = PARTS[word]
    first = at
    if name == "morning" and words.word[at - 1] in SMALL_HOURS and at - 1 >= words.floor:
        return [Found(at - 1, at + 1, (_part("small-hours"), _part("morning")), True)]
    if name == "morning" and words.phrase(at - 3, ("early", "in", "the")) and at - 3 >= words.floor:
        return [Found(at - 3, at + 1, (_part("small-hours"), _part("morning")), True)]
    readings = [_part(name)]
    relative = {"this": 0, "last": -1, "tomorrow": 1, "yesterday": -1, "next": 1, "that": 0}.get(words.word[at - 1])
    if word == "tonight":
        readings.append(Reading(Kind.DATE, When(offset=0)))
    elif relative is not None and words.word[at - 1] in ("this", "last", "next", "that") and at - 1 >= words.floor:
        first = at - 1
        readings.append(Reading(Kind.DATE, When(offset=relative)))
    return [Found(first, at + 1, tuple(readings), True)]


def hours(words: Words, at: int) -> list[Found]:
    """the small hours, during the day."""
    if words.word[at - 1] in ("small", "wee", "early") and at - 1 >= words.floor:
        return [Found(at - 1, at + 1, (_part("small-hours"),), True)]
    return Nothing


def half_past(words: Words, at: int) -> list[Found]:
    """half past three."""
    if words.word[at + 1] != "past":
        return Nothing
    hour = _hour(words, at + 2)
    if hour is None or hour > 12:
        return Nothing
    return [_time(at, at + 3, hour % 12 * 60 + 30, hour % 12 * 60 + 750)]


def _part(name: str) -> Reading:
    return Reading(Kind.TIME, When(part=name))
