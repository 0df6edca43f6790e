"""Days and hours that English tells by the other end of a stretch and how long it is: 22～24日 as "the three days to the 24th",
14時～19時 as "from two for five hours", 24日の予定が2日延び26日 as "the 26th, two days late"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from termcheck.calendar import When
from termcheck.model import Kind, Mention, Segment
from termcheck.pairing.context import GOOD
from termcheck.pairing.reckoning.figures import EXACT, close, single
from termcheck.pairing.row import Row
from termcheck.quantity import Number
from termcheck.tables.patterns import lazy

_ENDS = frozenset((Kind.DATE, Kind.TIME))
_UNITS = {
    Kind.DATE: {"day": 1, "week": 7, "fortnight": 14},
    Kind.TIME: {"minute": 1, "hour": 60},
    Kind.MONTH: {"month": 1, "year": 12},
    Kind.YEAR: {"year": 1},
}
_DAY = 24 * 60  # minutes
# Between the ends of a Japanese stretch.
_TO_JA = lazy("(?:ごろ|頃)?(?:[~～〜―—－-]|から)(?:翌(?:日の?|朝の?)?)?")
# English between a stretch and the end of it, or the beginning; and before one that goes on from a beginning.
_UNTIL = lazy(r"(?:[ -]\w+){0,3} (?:through|to|until|till|up to|end(?:ed|ing|s)?|clos(?:ed|ing|es))\b(?: on| at| with)?(?: the| \w+day)?,? ?", re.IGNORECASE)
_BEGUN = lazy(r"(?:[ -]\w+){0,3} (?:from|starting|beginning|starts?|begins?|began|opening|opens)\b(?: on| at| with)?(?: the| \w+day)?,? ?", re.IGNORECASE)
_FOR = lazy(r"[^.;]{0,40}\b(?:for|lasting|runs?|running|over)(?: the| a| next| following| about| some| around)* ?", re.IGNORECASE)
# … the end of a week whose one is not said.
_WEEK_UNTIL = lazy(r"\bweek(?:[ -]\w+)? (?:through|to|until|till|up to|end(?:ed|ing))(?: on| at| with)?(?: \w+day)?,? $")
# What was moved to another day or hour.
_MOVED_JA = lazy("延期|順延|先延ば|遅[れらく]|前倒し|早[めくま]|繰り?[上下]|後ろ倒し|ず[られ]|延び|ずれ")
_MOVED = lazy(r"[ -](?:\w+ )?(?:late|later|early|earlier|behind|ahead|sooner|delay|postponement|hold-?up|wait|slip|off schedule|before|after)\b|[ -](?:overdue)\b", re.IGNORECASE)
_MOVED_BY = lazy(r"\b(?:by|delayed|postponed|deferred|held up|put back|pushed back|put off|brought forward|moved up|delay of|postponement of)(?: by| for)?(?: a full| about| some)? $")


def take_ends(row: Row) -> None:
    """Close the open days and hours that are so far from another one of the row that holds, where the English has no other one
    for them."""
    for j in row.wanting():
        ja = row.ja[j]
        if ja.kind in _UNITS and not _is_one_left(row, ja.kind) and isinstance(ja.value, When) and (_was_moved(row, ja) or (ja.kind in _ENDS and _is_other_end(row, ja))):
            close(row, j, None)


def _is_one_left(row: Row, kind: Kind) -> bool:
    """Whether an English day or hour answers nothing: 5日から7日までの3日間 as "the three days from the 5th to the 8th"."""
    answering = {e for (_, e), found in row.holds.items() if found.strength >= GOOD}
    return any(row.en[e].kind is kind and e not in answering for e in row.offered())


def _is_other_end(row: Row, ja: Mention) -> bool:
    """Whether a day or an hour is one end of a stretch whose other end the English says, with how long the stretch is."""
    for other, en in _held(row):
        if other.kind is not ja.kind or not isinstance(other.value, When) or not isinstance(ja.value, When):
            continue
        ends, first = (ja, other), True
        if other.start < ja.start:
            ends, first = (other, ja), False
        if not _stands_between(row.pair.ja, ends[0].end, ends[1].start, _TO_JA):
            continue
        begins, lasts = ends[0].value, ends[1].value
        length = _between(begins, lasts) + (ja.kind is Kind.DATE) if isinstance(begins, When) and isinstance(lasts, When) else -1
        week = first and length == _UNITS[Kind.DATE]["week"] and ja.kind is Kind.DATE and _WEEK_UNTIL.search(row.context.before_en(en, 40)) is not None
        if week or any(_says(row, en, stretch, first=first) for stretch in row.en if _length(stretch, ja.kind) == length):
            return True
    return False


def _says(row: Row, end: Mention, stretch: Mention, *, first: bool) -> bool:
    """Whether the English tells a stretch and where it ends, or where it begins, which leaves the first or the last of it unsaid."""
    if stretch.end <= end.start:
        return _stands_between(row.pair.en, stretch.end, end.start, _UNTIL if first else _BEGUN)
    return not first and _stands_between(row.pair.en, end.end, stretch.start, _FOR)


def _was_moved(row: Row, ja: Mention) -> bool:
    """Whether something was moved from a day or an hour to another one that holds, by as much as the English says."""
    if row.pair.ja is None or not _MOVED_JA.search(row.pair.ja.text):
        return False
    lengths = {
        _length(en, ja.kind)
        for stretch, en in _held(row)
        if stretch.kind is Kind.DURATION and (_MOVED.match(row.context.after_en(en)) or _MOVED_BY.search(row.context.before_en(en, 28)))
    }
    points = (other.value for other, _ in _held(row) if other.kind is ja.kind)
    return any(_between(*pair) in lengths for point in points if isinstance(ja.value, When) and isinstance(point, When) for pair in ((ja.value, point), (point, ja.value)))


def _held(row: Row) -> Iterator[tuple[Mention, Mention]]:
    """The Japanese figures of a row that the English has, with their English."""
    return ((match.ja, match.en) for match in list(row.matches) if match.ja is not None and match.en is not None and match.verdict in EXACT and not match.difference)


def _length(mention: Mention, kind: Kind) -> Number | None:
    """How long a stretch is, in days or in minutes; None where it is none of them."""
    one = single(mention) if mention.kind is Kind.DURATION else None
    size = _UNITS[kind].get(one.unit) if one is not None else None
    return one.low * size if one is not None and size is not None else None


def _between(one: When, other: When) -> int:
    """The days, months or years between two of them, or the minutes from an hour to the next time that it is another; -1 where
    nothing tells."""
    if one.minutes is not None and other.minutes is not None:
        return (other.minutes - one.minutes) % _DAY
    if one.day is None and other.day is None and one.offset is None and other.offset is None:
        if one.month is not None and other.month is not None:
            return abs(12 * ((other.year or one.year or 0) - (one.year or other.year or 0)) + other.month - one.month)
        return abs(other.year - one.year) if one.year is not None and other.year is not None and one.month is other.month else -1
    if one.day is None or other.day is None or one.offset != other.offset:
        return -1
    months = one.month or other.month or 1, other.month or one.month or 1
    try:
        days = [datetime.date(when.year or 2001, month, when.day or 1) for when, month in zip((one, other), months, strict=True)]
    except ValueError:
        return -1
    return abs((days[0] - days[1]).days)


def _stands_between(segment: Segment | None, start: int, end: int, words: re.Pattern[str]) -> bool:
    """Whether nothing but some words stands between two places of a text."""
    return segment is not None and start <= end and words.fullmatch(segment.text, start - segment.offset, end - segment.offset) is not None
