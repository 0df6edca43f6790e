"""Times with a stop, as the British and the Australians write them: at 6.30, 6pm to 7.45, from 8.30 to 10.15; won in 19.08.

Each may be a figure with a decimal as well, and is read as both.
"""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.english.months import SHORT_WEEKDAYS, WEEKDAY_WORDS
from termcheck.english.times import AT, ENDS, HALVES, NAMED, PARTS, either, minutes_at
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.quantity import exact, parse_decimal, point

# What may stand before an hour where others are told of, and between two.
_BEFORE = frozenset(("from", "between", "to", "then", "and", "or", ",", "-", "(", "of", "–", ":"))
_JOINTS = frozenset(("to", "until", "till", "-", "–", "and", "or"))
# Behind an hour, the day that it is of: at 7.50 each evening, at 7.27 next morning.
_DAY_BEHIND = frozenset(("this", "that", "next", "each", "every", "tomorrow", "tonight", "yesterday", "nightly", "daily", "sharp", "local", "until", "till", "the", "to", "at", ")", *WEEKDAY_WORDS, *SHORT_WEEKDAYS, *PARTS))
_EACH = frozenset(("each", "every", "this", "that", "next", "the"))
_AGAIN = frozenset(("from", "at", "again"))
_DAYS = frozenset(("day", "time", *WEEKDAY_WORDS, *PARTS))
# What tells that hours are spoken of, and how far off.
_CLOCK, _NEAR = frozenset((*HALVES, *NAMED, "clock", "minutes", "weekdays", "weekends", "daily", *PARTS)), 16
# Before the minutes and seconds that somebody took: in 19.08, clocked 4.05.
_TOOK = frozenset(("in", "of", "clocked", "clocking", "timed", "ran", "running", "time", "took", "by", "was", "with", "a", "set"))
_MINUTE = 60


def stopped(words: Words, at: int) -> list[Found]:
    """at his desk by 6.30, 6pm to 7.45, won in 19.08: a time with a stop, or a figure with a decimal."""
    figure = words.word[at]
    whole, stop, rest = figure.partition(".")
    if not stop or len(rest) != 2 or not whole.isdecimal() or not rest.isdecimal():
        return Nothing
    minutes, before = minutes_at(words, at), words.word[at - 1]
    value, step = parse_decimal(figure)
    number = quantity(Kind.NUMBER, exact(value), step=step)
    if minutes is not None and minutes >= _MINUTE and _ends(words, at):
        likely = _tells_hours(words, at) and (before in AT or before in _BEFORE or _goes_on(words, at + 1))
        hours = [Reading(Kind.TIME, When(minutes=one)) for one in either(minutes)]
        if likely or before in AT:
            return [Found(at, at + 1, (*hours, number) if likely else (number, *hours))]
    if before in _TOOK and words.word[at + 1] in ENDS and int(rest) < _MINUTE and 0 < int(whole) < _MINUTE:
        return [Found(at, at + 1, (number, Reading(Kind.DURATION, point(int(whole) * _MINUTE + int(rest), "second"))))]
    return Nothing


def _ends(words: Words, at: int) -> bool:
    """Whether a token may be a bare hour: behind it ends the clause, comes the day, or another hour."""
    after, following = at + 1, words.word[at + 1]
    if _goes_on(words, after):
        return words.word[after + 2] in ENDS or words.word[after + 2] in _DAY_BEHIND
    if following in _EACH:
        return words.word[after + 1] in _DAYS or words.word[after + 2] in PARTS
    if following == "and":
        return words.word[after + 1] in _AGAIN or words.word[at - 1] == "at" or (words.word[at - 1] in AT and _tells_hours(words, at))
    return following in ENDS or following in _DAY_BEHIND


def _goes_on(words: Words, after: int) -> bool:
    """Whether an hour is followed by another, until which something lasts."""
    return words.word[after] in _JOINTS and "." in words.word[after + 1] and minutes_at(words, after + 1) is not None


def _tells_hours(words: Words, at: int) -> bool:
    """Whether an hour of the clock or a part of the day is told of near a token."""
    return not _CLOCK.isdisjoint(words.word[max(0, at - _NEAR) : at + _NEAR])
