"""Hours that come out of an hour and so many minutes: 午後10時から6時間 as "from 10 p.m. to 4 a.m.", 正午の5分前 as "11:55"."""

from __future__ import annotations

import re
from fractions import Fraction

from termcheck.calendar import When
from termcheck.model import Kind, Mention
from termcheck.pairing.reckoning.figures import close, held, single
from termcheck.pairing.row import Row
from termcheck.quantity import Number, Quantity
from termcheck.tables.patterns import lazy

_IN_MINUTES = {"hour": 60, "minute": 1}
_DAY = 24 * 60
# Between an hour and how long something lasts from then on.
_FROM_THEN = lazy("から(?:約|およそ|最長|最大)?")
# Between two hours of which something lasts from the one to the other, and how English writes both as one figure.
_TILL, _BOTH = lazy("(?:ごろ|頃)?(?:から|[~～〜―—－-])"), lazy(r"[0-9]{1,2} ?(?:-|–|to|till|until) ?[0-9]{1,2}")
# … and what stands behind it.
_HOURS_END = lazy(r"(?:[,;)!?]|\.(?![0-9])| ?(?:daily|on|every|each|weekdays|except|closed|h|hrs|hours|o['’]clock)\b|\s*$)")
_PAIRS, _NOON = frozenset((Kind.SCORE, Kind.NUMBER)), 12
# Between an hour and by how much it was earlier or later, and what stands behind that.
_THEN, _EARLIER, _LATER = lazy("の|を|から|"), lazy("前"), lazy("過ぎ|すぎ|回[っり]|後")


def take_hours(row: Row) -> None:
    """Close the open figures of a row that with an hour come to an English one."""
    for j in row.wanting():
        if j not in row.open_ja:
            continue  # closed with the one before
        if _take_both_ends(row, j):
            continue
        length = _length(row.ja[j])
        if length is not None and not _take_end(row, j, length) and not _take_hour(row, j, length):
            _take_hour_before(row, j, length)


def _take_both_ends(row: Row, j: int) -> bool:
    """昼11時～14時 as "lunch 11-2": close two hours with the English that looks like a score."""
    begins = _minutes(row.ja[j])
    lasts = next((k for k in row.open_ja if k > j and row.ja[k].kind is Kind.TIME and _stands_between(row, row.ja[j], row.ja[k], _TILL)), None)
    if begins is None or lasts is None or (until := _minutes(row.ja[lasts])) is None:
        return False
    for e in row.offered():
        value = row.en[e].value
        if row.en[e].kind in _PAIRS and isinstance(value, Quantity) and _BOTH.fullmatch(row.en[e].text) and _HOURS_END.match(row.context.after_en(row.en[e])) and _is_hour(value.low, begins) and _is_hour(value.high, until):
            return close(row, j, e) and close(row, lasts, None)
    return False


def _is_hour(figure: Number, minutes: int) -> bool:
    """Whether a figure is the hour that a time is, by the clock of 12 hours or of 24."""
    return figure * 60 == minutes or (figure <= _NOON and figure * 60 % (_DAY // 2) == minutes % (_DAY // 2))


def _take_end(row: Row, j: int, length: Fraction) -> bool:
    """午後10時から6時間 as "from 10 p.m. to 4 a.m.": close a length with the hour until which it lasts."""
    for hour in held(row):
        begins = _minutes(hour)
        if begins is not None and _stands_between(row, hour, row.ja[j], _FROM_THEN):
            e = _told(row, begins + length)
            if e is not None:
                return close(row, j, e)
            if _is_told_by_part(row, begins + length):
                return close(row, j, None)
    return False


def _is_told_by_part(row: Row, minutes: Fraction) -> bool:
    """Whether an hour is said in English that answers only the part of the day: 朝の会議は8時半から30分 as "to nine in the morning"."""
    parts = (match.en for match in row.matches if match.ja is not None and match.en is not None and match.ja.weak and match.en.kind is Kind.TIME)
    return any(_minutes(hour) == minutes for hour in parts)


def _take_hour(row: Row, j: int, length: Fraction) -> bool:
    """正午の5分前 as "11:55", 午前0時を1分過ぎ as "one minute past midnight": close an hour and a length with the hour that
    they come to."""
    behind = row.context.after_ja(row.ja[j], 4)
    earlier, later = (_EARLIER.match(behind) or row.ja[j].text.endswith("前")), (_LATER.match(behind) or row.ja[j].text.endswith(("後", "過ぎ")))
    if not earlier and not later:
        return False
    for k in list(row.open_ja):
        then = _minutes(row.ja[k])
        if then is None or not _stands_between(row, row.ja[k], row.ja[j], _THEN):
            continue
        e = _told(row, then - length if earlier else then + length)
        if e is not None:
            return close(row, k, e) and close(row, j, None)
    return False


# Between a closing time and how long before it something ends: 午後8時(最終受付は30分前).
_LAST_CALL = lazy("[、(（]?(?:[（(]|の)?(?:最終)?(?:受付|入場|入館|入園|入浴|注文|受け付け|乗車|ラストオーダー|LO|ＬＯ|オーダーストップ)(?:終了|締め切り|締切)?(?:は|が|、)?(?:その|各)?")


def _take_hour_before(row: Row, j: int, length: Fraction) -> bool:
    """午後8時（最終受付は30分前） as "last entry at 7:30": close a length with the hour so long before one that holds."""
    if not (_EARLIER.match(row.context.after_ja(row.ja[j], 4)) or row.ja[j].text.endswith("前")):
        return False
    for hour in held(row):
        then = _minutes(hour)
        if then is not None and _stands_between(row, hour, row.ja[j], _LAST_CALL):
            e = _told(row, then - length)
            if e is not None:
                return close(row, j, e)
    return False


def _stands_between(row: Row, one: Mention, other: Mention, words: re.Pattern[str]) -> bool:
    """Whether nothing but some words stands between two Japanese figures."""
    segment = row.pair.ja
    return segment is not None and one.end <= other.start and words.fullmatch(segment.text, one.end - segment.offset, other.start - segment.offset) is not None


def _told(row: Row, minutes: Fraction) -> int | None:
    """The open English hour of so many minutes after midnight, be the half of the day said or not."""
    return next((e for e in row.open_en if any(isinstance(value := reading.value, When) and value.minutes is not None and value.minutes % _DAY == minutes % _DAY for reading in row.en[e].readings)), None)


def _length(mention: Mention) -> Fraction | None:
    """The minutes of a stretch of hours or minutes."""
    one = single(mention)
    return Fraction(one.low) * _IN_MINUTES[one.unit] if one is not None and mention.kind is Kind.DURATION and one.unit in _IN_MINUTES else None


def _minutes(mention: Mention) -> int | None:
    """The minutes since midnight of an hour."""
    return mention.value.minutes if isinstance(mention.value, When) else None
