"""Days, months and hours that English says from another side: by the clock over there, by how many
months it is in all, by the hour alone."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from termcheck.calendar import When
from termcheck.model import Kind, Mention, Pair, Reading
from termcheck.pairing.context import GOOD, LOOSE, Context, Hold
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

# Both ends of a stretch of months, as they stand before and behind one of them: 1～3月.
_MONTHS_BEFORE = lazy("([0-9０-９]{1,2})[~～―—－-]$")
_MONTHS_BEHIND = lazy("月?[~～―—－-]([0-9０-９]{1,2})月")
_CLOCK = lazy(r"\b(?:from|between|to|till|until|and|by|at|around|about|only) $|[0-9][–-]$|\b(?:at|by|until|till|to|past) [\w:.]+(?:,? (?:or|but|then)|,) $")
# Around one that is an answer by itself: "Four."
_ALONE, _ENDS_ALONE = lazy(r"[?.:] ?[\"“'‘]$"), lazy(r"[.,;!?][\"”'’ ]")
# … before one that something was before or after, and what says so in the Japanese.
_EARLIER, _LATER = lazy(r"\bbefore $"), lazy(r"\b(?:after|past|gone) $")
_EARLIER_JA, _LATER_JA = lazy("(?:ごろ|頃)?(?:の?(?:少し|直|寸)?前|まで|になる前)"), lazy("(?:少し|を?ちょっと)?(?:を?過ぎ|すぎ|を?回|以降|から|の?後|の直後)")

# … behind the hour that a stretch begins with, as the one with which it ends.
_FROM_HOUR = lazy(r"\b(?:[1-9]|1[0-2])(?:[:.][0-5][0-9])?(?: to | till | until |[–-])$|\bnoon (?:to|till|until) $")
_TO_HOUR = lazy(r"(?: to | till | until |[–-])(?:[1-9]|1[0-2]|five|six|seven|eight|nine|ten)(?:[:.][0-5][0-9])?\b(?![:.]?[0-9])")
_ONE_PM, _HALF_DAY = 780, 720  # minutes
_DOTTED = lazy(r"([01]?[0-9]|2[0-3])\.([0-5][0-9])")


def hold_months_in_all(ja: Mention, jr: Reading, er: Reading, context: Context) -> Hold | None:
    """1～3月 as "the first three months": either end of the stretch, by how long it is."""
    when, length = jr.value, er.value
    if jr.kind is not Kind.MONTH or er.kind is not Kind.DURATION or not isinstance(when, When) or not isinstance(length, Quantity):
        return None
    if length.unit != "month" or when.month is None:
        return None
    before, behind = _MONTHS_BEFORE.search(context.before_ja(ja, 4)), _MONTHS_BEHIND.match(context.after_ja(ja, 5))
    first, last = int(before[1]) if before else when.month, int(behind[1]) if behind else when.month
    return Hold(GOOD) if first != last and length.low == (last - first) % 12 + 1 else None


_UNDER = lazy(r"\b(?:under|inside|below|within|less than|sub-?)\s?$")


def under_clock(ja: Mention, stretch: object, clock: object, before: str) -> bool:
    """2分9秒台 as "under 2:10"."""
    if not isinstance(stretch, Quantity) or not isinstance(clock, When) or not ja.text.endswith("台"):
        return False
    return clock.minutes == stretch.low + 1 and _UNDER.search(before) is not None


def hold_hour(ja: Mention, jr: Reading, en: Mention, er: Reading, context: Context) -> Hold | None:
    """午前9時～午後5時 as "from 9 to 5", 10時～18時半 as "10 to 6.30", 9時すぎ as "a little after nine"."""
    when, number = jr.value, er.value
    if jr.kind is not Kind.TIME or er.kind is not Kind.NUMBER or not isinstance(when, When) or not isinstance(number, Quantity) or when.minutes is None:
        return None
    modifier, _, figure = en.text.rpartition(" ")  # around one
    dotted = _DOTTED.fullmatch(figure)
    minutes = int(dotted[1]) * 60 + int(dotted[2]) if dotted else number.low * 60 if number.low in range(1, 13) else None
    if minutes is None or (when.minutes != minutes and (minutes >= _ONE_PM or when.minutes % _HALF_DAY != minutes % _HALF_DAY)):
        return None
    before, behind = context.before_en(en) + (f"{modifier.lower()} " if modifier else ""), context.after_ja(ja, 6)
    if _FROM_HOUR.search(before):
        return Hold(GOOD)
    if _ALONE.search(before) and _ENDS_ALONE.match(context.after_en(en)):
        return Hold(LOOSE)
    beside = (_EARLIER.search(before) and _EARLIER_JA.match(behind)) or (_LATER.search(before) and (_LATER_JA.match(behind) or ja.text.endswith(("過ぎ", "すぎ"))))
    return Hold(LOOSE) if beside or _CLOCK.search(before) or _TO_HOUR.match(context.after_en(en)) else None


# An hour as lists of programs have it: 7.30 ニュース.
_LISTED = lazy("([0-9０-９]{1,2})[.．・]([0-5０-５][0-9０-９])")


def hold_listed(ja: Mention, jr: Reading, er: Reading) -> Hold | None:
    """7.30 ニュース as "7:30 News"."""
    when, hour = er.value, _LISTED.fullmatch(ja.text.strip())
    if jr.kind is not Kind.NUMBER or er.kind is not Kind.TIME or not isinstance(when, When) or when.minutes is None or hour is None:
        return None
    return Hold(GOOD) if when.minutes % 720 == (int(hour[1]) * 60 + int(hour[2])) % 720 else None


# A day by the clock of Japan, beside which English has that of the place, where it was the day before.
_JAPAN_TIME = lazy("日本時間")
_ABROAD = lazy(r"\b(?:local time|Eastern|Pacific|Central|Mountain|GMT|UTC|ET|EDT|EST|PT|PDT|PST|CET|BST)\b", re.IGNORECASE)


def day_over_there(ja: Mention, jw: When, ew: When, behind: str, context: Context) -> bool:
    """Whether an English day is the one before, as it is where things happen: 11月1日（日本時間） as
    "Oct. 31 local time".

    behind  the English that follows
    """
    return _day_before(jw, ew) and _in_japan(ja, context) and _ABROAD.search(behind) is not None


def told_over_there(pair: Pair) -> bool:
    """Whether the Japanese tells the time by the clock of Japan, and the English by that of the place."""
    return pair.ja is not None and pair.en is not None and _JAPAN_TIME.search(pair.ja.text) is not None and _ABROAD.search(pair.en.text) is not None


def _in_japan(ja: Mention, context: Context) -> bool:
    """Whether a Japanese day is said to be by the clock of Japan."""
    return _JAPAN_TIME.search(context.before_ja(ja, 6)) is not None or _JAPAN_TIME.match(context.after_ja(ja, 6).lstrip("（(")) is not None


def _day_before(jw: When, ew: When) -> bool:
    """Whether an English day is the one before a Japanese day."""
    if jw.day is None or ew.day is None:
        return False
    if jw.day > 1 or jw.month is None or ew.month is None:
        return ew.day == jw.day - 1 and (jw.month == ew.month or None in (jw.month, ew.month))
    before = datetime.date(jw.year or 2001, jw.month, 1) - datetime.timedelta(days=1)
    return (ew.month, ew.day) == (before.month, before.day)


# Midnight, behind a day of the Japanese; English may begin it with the day that it ends.
_MIDNIGHT_JA, _MIDNIGHT_EN = lazy(r"(?:[（(][^）)]{1,4}[）)])?の?(?:午前)?[0０零]時"), lazy(r"\bmidnight\b", re.IGNORECASE)


def ends_at_midnight(en: Mention, days: Iterable[Mention], pair: Pair) -> bool:
    """Whether an English day is the one that is over at the midnight of a Japanese one: 12日午前0時 as "midnight as the
    11th turns to the 12th"."""
    segment, english = pair.ja, pair.en
    if segment is None or english is None or not isinstance(en.value, When) or _MIDNIGHT_EN.search(english.text) is None:
        return False
    return any(isinstance(day.value, When) and _day_before(day.value, en.value) and _MIDNIGHT_JA.match(segment.text, day.end - segment.offset) for day in days)


_NO_DAYS = lazy("[0-9０-９]日")
_IS_IT = lazy(r"\b(?:is|was|be|being|becomes?|became|marks?|marked) $", re.IGNORECASE)
_GOLF = lazy("ボギー|バーディー|イーグル|パー[0-9０-９をで]|パット|番ホール|最終ホール|プレーオフ|番パー|ピン(?:そば|まで)|ティー(?:ショット|グラウンド)|ラフ(?:から|に)|バンカー|チップイン|アルバトロス|ダボ|首位と[0-9０-９]打差|アンダー|オーバー|グリーン|フェアウエー|ゴルフ")
_REGULAR, _EXTRA_INNINGS = 9, lazy("延長|タイブレ|1[0-9]回[表裏]")


def no_day(ordinal: Quantity, en: Mention, context: Context) -> bool:
    """Whether an English "the 15th" may be what the Japanese counts, and no day: a minute of play, a hole of golf, the
    holder of a name, a time that something is held."""
    if ordinal.unit in ("generation", "minute"):
        return True
    segment = context.pair.ja
    if ordinal.low > _REGULAR and ordinal.unit in ("inning", "times", "round") and segment is not None and _EXTRA_INNINGS.search(segment.text) is not None:
        return True  # 延長13回: a single in the 13th
    if ordinal.unit == "edition" and segment is not None and _NO_DAYS.search(segment.text) is None and _IS_IT.search(context.before_en(en, 12)) is not None:
        return True  # 今年で20回目: this year's is the 20th
    return ordinal.unit in ("hole", "batting-order") and segment is not None and _GOLF.search(segment.text) is not None
