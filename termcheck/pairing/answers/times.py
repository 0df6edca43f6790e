"""When an English time of day answers a Japanese one: to the minute, near it, or by the part of the day."""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.model import Verdict
from termcheck.pairing.context import GOOD, NONE, STRONG, Hold
from termcheck.tables.patterns import lazy

# Parts of the day by the hours that they may speak of; parts that share none conflict.
HOURS = {
    "small-hours": range(0, 6),
    "dawn": range(3, 8),
    "morning": range(0, 13),
    "midday": range(10, 16),
    "noon": range(11, 14),
    "afternoon": range(12, 19),
    "evening": range(15, 25),
    "night": (*range(17, 25), *range(0, 6)),
    "midnight": (*range(22, 25), *range(0, 3)),
    "daytime": range(6, 19),
}

# The parts of the day that English may say for a Japanese one, besides its own name: 午後 lasts till
# midnight, 未明 is the night to some and the early morning to others.
PARTS_FOR = {
    "small-hours": {"dawn", "morning", "night", "midnight"},
    "dawn": {"small-hours", "morning"},
    "morning": {"small-hours", "dawn", "midday", "daytime"},
    "noon": {"midday", "morning", "afternoon", "daytime"},
    "afternoon": {"midday", "noon", "daytime", "evening", "night"},
    "evening": {"afternoon", "night"},
    "night": {"evening", "midnight", "small-hours"},
    "daytime": {"morning", "midday", "noon", "afternoon"},
}


def hold_times(jw: When, ew: When, before: str) -> Hold:
    """How well an English time answers a Japanese one; `before` is the English that precedes it, in
    lower case."""
    held = _hold_hours(jw, ew)
    return held if held.strength else _hold_close(jw, ew, before)


def _hold_hours(jw: When, ew: When) -> Hold:
    if jw.minutes is not None and ew.minutes is not None:
        return Hold(STRONG) if jw.minutes % 1440 == ew.minutes % 1440 else NONE
    if jw.minutes is None and ew.minutes is None and jw.part in PARTS_FOR:
        return Hold(GOOD) if ew.part == jw.part or ew.part in PARTS_FOR[jw.part] else NONE
    hours = [_hours(w) for w in (jw, ew)]
    if not hours[0] or not hours[1]:
        return Hold(GOOD) if jw.part == ew.part else NONE
    return Hold(GOOD) if hours[0] & hours[1] else NONE


def _hold_close(jw: When, ew: When, before: str) -> Hold:
    """午前0時5分 as "shortly after midnight"."""
    if jw.minutes is None or ew.minutes is None:
        return NONE
    later = (jw.minutes - ew.minutes) % 1440
    if _MINUTES_FROM.search(before):  # five minutes before midnight
        return Hold(GOOD, Verdict.ROUNDED) if min(later, -later % 1440) < 60 else NONE
    after, ahead = before.endswith(("ly after ", "just after ", "soon after ", " past ")), before.endswith(("ly before ", "just before ", "nearly ", "almost "))
    return Hold(GOOD, Verdict.ROUNDED) if (after and later <= CLOSE) or (ahead and -later % 1440 <= CLOSE) else NONE


_MINUTES_FROM = lazy(r"\bminutes? (?:before|to|past|after) $")
# Minutes within which a time is "shortly after" another.
CLOSE = 20


def _hours(when: When) -> set[int]:
    if when.minutes is not None:
        hour = when.minutes // 60 % 24
        return {hour, 24} if hour == 0 else {hour}
    return set(HOURS.get(when.part, ()))
