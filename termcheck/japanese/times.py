"""Times of day that have a figure: 午後3時半, 15時, 15:30, 25時, 午前9時～午後5時."""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import When
from termcheck.japanese.called import ACCUSED, HONORIFICS, LEADERS, PLAYERS
from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import NUM, Numeral, small
from termcheck.model import Kind, Reading
from termcheck.quantity import exact
from termcheck.tables.patterns import lazy

_CLOCK = lazy(rf"時(?:半|({NUM})分(?:({NUM})秒)?)?(?![間代価期刻計短給速]|限(?!り|定|立法|爆|装置))(?:ごろ|頃)?")
_MINUTES_AHEAD = lazy(rf"時({NUM})分前(?![後日夜年回半])(?=[にの、。だでまご頃着出]|$)")  # 6時10分前: ten to six
_COLON = lazy(r"(\d{1,2}):(\d{2})(?!\d)")
_RUNNING = lazy(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2}(?:\.\d{1,3})?)(?![\d:])")
TILL = lazy(r"[~―—/、・\-]|から")
_PART_OF_DAY = lazy(r"(午前|午後|夜|深夜|未明|朝|早朝|夕方|夕|昼)の?\s?$")
_HALF_BEHIND_DAY = lazy(r"[日曜)]([前後])$")  # (20日後7時)
_FROM_IN_HALF = lazy(rf"(午前|午後)({NUM})時(?:半|{NUM}分)?(?:ごろ|頃)?(?:から|[~―—・、\-])$")
# An hour, and minutes of the same one further on: 午前6時46分、富士山頂では同42分.
_SAME_HOUR = lazy(rf"(午前|午後)?({NUM})時(?!間|代|期)[^。]{{0,60}}(?:。[^。]{{0,40}}▽)?同$")
# … of a diary: 【午前】9時1分、閣議。35分、終了.
_IN_DIARY = lazy(rf"(?:(午前|午後)[】\])]?)?({NUM})時{NUM}分、[^。]{{0,60}}。$")
# … and that both have: 午前6時45分と50分ごろ.
_BOTH_OF_HOUR = lazy(rf"(午前|午後)?({NUM})時{NUM}分(?:ごろ|頃)?(?:と|・|および)$")
_MINUTES = lazy(r"分(?:ごろ|頃)?(?![間の]?(?:前|後|間|以|ほど))")
# What minutes stand behind that are of an hour before it.
_HOUR_BEFORE = {"同": _SAME_HOUR, "。": _IN_DIARY, "と": _BOTH_OF_HOUR, "・": _BOTH_OF_HOUR, "び": _BOTH_OF_HOUR}
# Behind a surname that is written as ten o'clock: 十時裕樹社長, 十時氏.
_TOTOKI = lazy(rf"(?:[一-鿿々]{{1,2}}[一-鿿々ぁ-ん])?(?:{HONORIFICS}|[元前新現副]?(?:{ACCUSED}|{PLAYERS}|{LEADERS}|社長|会長|[CＣ][EＥFＦ][OＯ]|最高|教授|議員|部長))")
_LATEST = 30  # 25時, 26時半: the small hours of the next day


def read_colon(text: str, at: int) -> Found | None:
    """A time of the form 15:30; 56:42, 2:05:30 and 1:23.45 are running times."""
    running = _RUNNING.match(text, at)
    if running is not None and (running[1] or "." in running[3] or int(running[2]) > _LATEST) and Fraction(running[3]) < 60:
        seconds = (int(running[1] or 0) * 60 + int(running[2])) * 60 + Fraction(running[3])
        step = Fraction(1, 10 ** len(running[3].partition(".")[2]))
        stretch = amount(Kind.DURATION, exact(seconds), unit="second", step=exact(step))
        score = () if running[1] or step < 1 else (amount(Kind.SCORE, int(running[2]), int(running[3])),)  # so many points to so many
        return Found(at, running.end(), (stretch, *score))
    match = _COLON.match(text, at)
    if not match or int(match[1]) > _LATEST or int(match[2]) > 59:
        return None
    return _time(text, at, match.end(), int(match[1]), int(match[2]))


# An hour as lists of programs write it, with the half of the day before it: 20日後7・00, (日)前10・30, 深夜1・05; and what
# makes a figure of it that counts something. The full hour may have one nought: 後9・0.
_PROGRAM = lazy(r"(\d{1,2})[・.]([0-5]\d|0(?=[\s「『(~―—\-、】]|$))(?![\d・.]|[%％割倍分度点円秒勝差位人万億兆]|ポイント|ドル|ユーロ|キロ|メートル|センチ|ミリ|トン|グラム|リットル|パーセント)")
_HALF_OF_PROGRAM = lazy(r"(?:(?:^|[\s日曜祝)(「」〉》、。・…▽◇★☆◎■=>】]|[・.:]\d\d|(?<=[A-Z])\d)(前|後)|(午前|午後|深夜|深|夜|夕|朝|昼))\s?$")
# … and of the hour until which one goes on: 後7・00～8・54.
_PROGRAM_TILL = lazy(r"(前|後|午前|午後|深夜|深|夜|夕|朝|昼)\d{1,2}(?:[・.][0-5]\d)?[~―—-]$")
# A bare hour of such a list, at either end of a stretch that begins behind the half of the day: 前10～後4, 前9・30～11, 後1～3・30.
_BARE_FROM = lazy(r"(\d{1,2})(?=[~―—-](?:正午|[前後]?\d{1,2}(?:[・.:][0-5]\d)?(?:[\s()、。,▽◇・]|$)))")
_BARE_TILL = lazy(r"(\d{1,2})(?=[\s()、。,▽◇]|$)")
_BEHIND_HALF = lazy(r"(?:^|[\s日曜祝)(〉》、。・▽◇◎=:])([前後])$")
_TILL_HALF = lazy(r"(?:^|[\s日曜祝)(〉》、。・▽◇◎=:])[前後]\d{1,2}(?:[・.:]\d\d)?[~―—-]([前後]?)$")
_LATER_HALF, _NIGHT = ("後", "午後", "夕"), ("夜", "深夜", "深", "昼")


def read_program(text: str, at: int) -> Found | None:
    """The hour that a list of programs has at a place, from the half of the day on, which its first character may be."""
    match = _PROGRAM.match(text, at)
    if match is None or int(match[1]) > _LATEST:
        return None
    half = _HALF_OF_PROGRAM.search(text, max(0, at - 4), at)
    till = None if half else _PROGRAM_TILL.search(text, max(0, at - 10), at)
    if half is None and till is None:
        return None
    word = (half[1] or half[2]) if half else till[1] if till else ""
    hour, minutes = int(match[1]), int(match[1]) * 60 + int(match[2])
    said, later = (Reading(Kind.TIME, When(minutes=one)) for one in (minutes, minutes + 720))
    readings: tuple[Reading, ...] = (said,)
    if hour < 12 and word in _LATER_HALF:
        readings = (later,)
    elif hour <= 12 and (till is not None or word in _NIGHT):
        readings = (later, said) if hour > 5 else (said, later)
    return Found(half.start(1 if half[1] else 2) if half else at, match.end(), readings)


def read_bare(text: str, at: int) -> Found | None:
    """The hour in digits alone that a list has at a place, with the half of the day before it if that is said."""
    half, pattern = _BEHIND_HALF.search(text, max(0, at - 2), at), _BARE_FROM
    if half is None:
        half, pattern = _TILL_HALF.search(text, max(0, at - 9), at), _BARE_TILL
    match = pattern.match(text, at) if half else None
    if half is None or match is None or int(match[1]) > _LATEST:
        return None
    hour = int(match[1])
    both = [Reading(Kind.TIME, When(minutes=60 * one)) for one in (hour, hour + 12)]
    if not half[1]:
        return Found(at, match.end(), tuple(both[: 1 + (hour < 12)]))
    return Found(half.start(1), match.end(), (both[half[1] == "後" and hour < 12],))


_ZONED = lazy(r"([01]\d|2[0-3])([0-5]\d)(?=(?:GMT|UTC|JST)|(?:グリニッジ|協定世界)時)")


def read_zoned(text: str, at: int) -> Found | None:
    """A time of the form 0915GMT."""
    match = _ZONED.match(text, at)
    return _time(text, at, match.end(), int(match[1]), int(match[2])) if match else None


def read_minutes(text: str, number: Numeral) -> list[Found]:
    """The time that minutes tell behind 同 or a time that they are listed with, of the hour that stands before it; empty where
    they tell none."""
    before = text[number.start - 1 : number.start]
    pattern, match = _HOUR_BEFORE.get(before), _MINUTES.match(text, number.end)
    if pattern is None or match is None or (before == "。" and not text.startswith("、", match.end())):
        return []
    hours = list(pattern.finditer(text[max(0, number.start - 120) : number.start]))
    hour = small(hours[-1][2]) if hours else None
    if hour is None or hour > _LATEST or not isinstance(number.low, int) or number.low != number.high or number.low > 59:
        return []
    at = hour + 12 * (hours[-1][1] == "午後" and hour < 12)
    return [Found(number.start - (before == "同"), match.end(), (Reading(Kind.TIME, When(minutes=at * 60 + number.low)),))]


def read_hour(text: str, number: Numeral) -> list[Found]:
    """The time that a figure before 時 tells, or both ends of a stretch; empty where it tells none."""
    match = _CLOCK.match(text, number.end)
    if match and text.startswith("十時", number.start) and _TOTOKI.match(text, match.end()):
        return []
    if not match or number.vague or not isinstance(number.low, int) or not isinstance(number.high, int) or number.high > _LATEST:
        return []
    if number.low == number.high and (ahead := _MINUTES_AHEAD.match(text, number.end)) and 0 < (minutes := small(ahead[1]) or 0) < 60:
        early, before = (_time(text, number.start, ahead.end(), *clock) for clock in (((number.low - 1) % 24, 60 - minutes), (number.low, minutes)))
        return [early._replace(readings=(*early.readings, *before.readings))]
    minute = 30 if text.startswith("時半", number.end) else (small(match[1]) or 0) if match[1] else 0
    if minute > 59:
        return []
    if number.low != number.high:
        joint = TILL.search(text, number.start, number.end)
        middle = joint.start() if joint else number.end
        first = _time(text, number.start, middle, number.low, 0)
        if number.low < 12 < number.high and _PART_OF_DAY.search(text, max(0, number.start - 4), number.start) is None:
            first = first._replace(readings=first.readings[:1])  # 9~18時, by a clock of 24 hours
        return [
            first,
            _time(text, joint.end() if joint else middle, match.end(), number.high, minute),
        ]
    return [_time(text, number.start, match.end(), number.low, minute)]


def _time(text: str, start: int, end: int, hour: int, minute: int) -> Found:
    """A time, by the part of day before it; without one 3時 may be of the afternoon too."""
    before = _PART_OF_DAY.search(text, max(0, start - 4), start) or _HALF_BEHIND_DAY.search(text, max(0, start - 2), start)
    word = before[1] if before else _half_gone_on(text, start, hour)
    begin = before.start(1) if before else start
    said = Reading(Kind.TIME, When(minutes=hour * 60 + minute))
    later = Reading(Kind.TIME, When(minutes=hour * 60 + minute + 720))
    if hour < 12 and word in ("午後", "夕方", "夕", "後"):
        return Found(begin, end, (later,))
    if word in ("夜", "深夜", "昼") and hour <= 12 and not (word == "深夜" and hour < 5) and not (word == "昼" and hour > 9):
        return Found(begin, end, (later, said))
    if word or hour > 12 or hour == 0:
        return Found(begin, end, (said,))
    return Found(begin, end, (said, later))


def _half_gone_on(text: str, start: int, hour: int) -> str:
    """The half of the day that an hour is in where it ends a stretch begun in it: 午前8時から10時. An
    hour that is no later may be of the next half: 午前11時から2時."""
    begun = _FROM_IN_HALF.search(text, max(0, start - 14), start)
    first = small(begun[2]) if begun else None
    return begun[1] if begun and first is not None and first % 12 < hour <= 12 else ""
