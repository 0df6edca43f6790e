"""When an English date or time answers a Japanese one.

Both sides leave things out: 30日 has no month, "Tuesday" no day. What the day of
publication settles is settled here; what it cannot is left open, never guessed.
"""

from __future__ import annotations

import datetime
import re

from termcheck.calendar import WEEKDAYS_JA, When, day_near, year_near
from termcheck.model import Kind, Mention, Reading, Verdict
from termcheck.pairing.answers.apart import (
    day_over_there,
    hold_hour,
    hold_listed,
    hold_months_in_all,
    no_day,
    under_clock,
)
from termcheck.pairing.answers.since import hold_since
from termcheck.pairing.answers.years import (
    conflict,
    ends_differ,
    hold_fiscal,
    hold_quarters,
    hold_said,
    hold_years,
    is_part_of_year,
    quarter_number,
)
from termcheck.pairing.context import GOOD, LOOSE, NONE, STRONG, Context, Hold
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

DATES = frozenset(
    (Kind.DATE, Kind.MONTH, Kind.YEAR, Kind.FISCAL_YEAR, Kind.QUARTER, Kind.WEEKDAY, Kind.TIME)
)
# Days, hours, months and years, which may change places like amounts.
WHEN = frozenset((Kind.DATE, Kind.TIME, Kind.YEAR, Kind.MONTH))


def hold_dates(ja: Mention, jr: Reading, en: Mention, er: Reading, context: Context) -> Hold:
    """How well one reading of an English date, period or time answers a Japanese one."""
    jw, ew = jr.value, er.value
    if not isinstance(jw, When) or not isinstance(ew, When):
        return hold_months_in_all(ja, jr, er, context) or hold_hour(ja, jr, en, er, context) or hold_listed(ja, jr, er) or hold_since(ja, jr, er, en, context) or _hold_bare(ja, jr, en, er, context)
    kinds = jr.kind, er.kind
    if kinds == (Kind.TIME, Kind.TIME):
        from termcheck.pairing.answers.times import hold_times  # most articles have a day and no hour

        return hold_times(jw, ew, context.before_en(en, 24))
    if kinds == (Kind.WEEKDAY, Kind.WEEKDAY):
        return Hold(STRONG) if jw.weekday == ew.weekday else NONE
    if kinds == (Kind.DATE, Kind.WEEKDAY):
        given = _in_brackets(ja, context)
        if given and ew.weekday not in given:
            return NONE
        if not given and not _FIGURE.search(ja.text):
            return NONE  # 勤労感謝の日 is no Monday that nothing settles
        return Hold(GOOD) if given and jw.month is None else _hold_weekday(jw, ew, context)  # 3月4日(月) has a month to lose
    if kinds == (Kind.WEEKDAY, Kind.DATE):
        return _hold_weekday(ew, jw, context)
    if ja.kind is Kind.FISCAL_YEAR and is_part_of_year(ja, en, er.kind, ew, context):
        return NONE
    if Kind.FISCAL_YEAR in kinds:
        return NONE if ends_differ(ja, jw, en, ew) else hold_fiscal(ja, jr.kind, jw, en, er.kind, ew, context)
    if Kind.QUARTER in kinds:
        if jw.part == "decade" and not context.after_en(en).startswith("s") and not en.text.endswith("s"):
            return NONE  # 1990年代前半 is no first half of 1990
        numbers = quarter_number(ja), quarter_number(en)
        if 0 not in numbers and numbers[0] != numbers[1]:
            return NONE  # 第3四半期 is no fourth quarter, whichever months it has
        return hold_quarters(jr.kind, jw, er.kind, ew, context.published)
    if _bounded_from_beyond(ja, jw, en, ew, context):
        return Hold(GOOD)
    if kinds == (Kind.DATE, Kind.DATE):
        return _hold_days(ja, jw, ew, context, context.after_en(en, 60))
    if Kind.TIME in kinds or Kind.WEEKDAY in kinds:
        return NONE
    if kinds == (Kind.YEAR, Kind.YEAR) and _one_further(ja, jw, en, ew, context):
        return Hold(GOOD)
    return _hold_periods(ja, jr.kind, jw, er.kind, ew, context)


# What bounds a day or a year, and English that names the next one on the far side of the bound.
_LAST_OF_IT, _FIRST_OF_IT = lazy("以前|まで|現在"), lazy("以降|以後|から")
_BEFORE, _AFTER = lazy(r"\b(?:before|until|till|prior to|ahead of) (?:the )?$|\bpre-$", re.IGNORECASE), lazy(r"\bafter (?:the )?$", re.IGNORECASE)


def _bounded_from_beyond(ja: Mention, jw: When, en: Mention, ew: When, context: Context) -> bool:
    """Whether the English names what lies next to a bound of days or years, beyond it: 1981年以前 as "before 1982",
    10日以降 as "after the 9th"."""
    if jw.part or ew.part or conflict(jw.month, ew.month) or (jw.day is None) != (ew.day is None) or (jw.day is None and jw.month is not None):
        return False
    here, there = (jw.day, ew.day) if jw.day is not None else (jw.year, ew.year)
    if here is None or there is None or abs(here - there) != 1 or (jw.day is not None and conflict(jw.year, ew.year)):
        return False
    bound, said = (_LAST_OF_IT, _BEFORE) if there > here else (_FIRST_OF_IT, _AFTER)
    behind, before = context.after_ja(ja, 4), context.before_en(en, 16)
    return (bound.match(behind) is not None or bound.search(ja.text) is not None) and said.search(before) is not None


# Years one away from today's, and English that goes on from the one named before.
_NEXT_JA, _LAST_JA = lazy("来[年春夏秋冬季]"), lazy("[昨去][年春夏秋冬季]")
_FURTHER = lazy(r"\b(?:year after|following|year before|previous|prior)\b", re.IGNORECASE)


def _one_further(ja: Mention, jw: When, en: Mention, ew: When, context: Context) -> bool:
    """Whether the English counts on from a year that the Japanese names before: 来年秋、再来年春 as "next autumn and the
    following spring"."""
    if jw.offset not in (2, -2) or ew.offset != jw.offset // 2 or not _parts_agree(jw.part, ew.part) or not _FURTHER.search(en.text):
        return False
    return (_NEXT_JA if jw.offset > 0 else _LAST_JA).search(context.before_ja(ja, 40)) is not None


def _hold_bare(ja: Mention, jr: Reading, en: Mention, er: Reading, context: Context) -> Hold:
    """A bare number may stand for a year or a day of the month."""
    if (jr.kind, er.kind) == (Kind.QUARTER, Kind.DURATION):  # 1～6月累計: the first six months
        if en.kind is Kind.QUARTER:
            return NONE  # the three months through September
        months, length = jr.value, er.value
        same = isinstance(months, When) and isinstance(length, Quantity) and length.unit == "month" and length.low == months.months
        return Hold(GOOD) if same else NONE
    if (jr.kind, er.kind) == (Kind.DURATION, Kind.TIME):  # 2分45秒 as 2:45, which looks like a time of day
        clock, stretch = er.value, jr.value
        told = isinstance(clock, When) and isinstance(stretch, Quantity) and stretch.unit in ("second", "minute") and clock.minutes == stretch.low
        if ":" not in en.text:
            return NONE
        return Hold(GOOD) if told or under_clock(ja, stretch, clock, context.before_en(en)) else NONE
    when, other = (jr.value, er.value) if isinstance(jr.value, When) else (er.value, jr.value)
    kind, other_kind = (jr.kind, er.kind) if isinstance(jr.value, When) else (er.kind, jr.kind)
    if not isinstance(when, When) or not isinstance(other, Quantity):
        return NONE
    if kind is Kind.DATE and other_kind in (Kind.ORDINAL, Kind.COUNT) and isinstance(jr.value, Quantity) and no_day(jr.value, en, context):
        return Hold(GOOD) if when.day == other.low and when.month is None else NONE
    if other_kind not in (Kind.NUMBER, Kind.ORDINAL) or other.unit:
        return NONE
    if when.part == "decade" and not other.vague:
        return NONE  # 1990年代 is not "before 1990"
    said = when.year if kind in (Kind.YEAR, Kind.FISCAL_YEAR) else when.day if kind is Kind.DATE else None
    if said is None:
        return NONE
    return Hold(LOOSE) if other.low in (said, said % 100 if kind is Kind.YEAR else said) else NONE


def _candidates(when: When, published: datetime.date) -> list[datetime.date]:
    """The days that a date can mean, given the day of publication."""
    if when.day is None:
        if when.offset is None or when.part:
            return []
        return [published + datetime.timedelta(days=when.offset)]
    if when.offset is not None and when.month is None:
        month = published.year * 12 + published.month - 1 + when.offset
        return _day(month // 12, month % 12 + 1, when.day)
    if when.month is None:
        return list(day_near(when.day, published))
    if when.year is None:
        return list(year_near(when.month, when.day, published))
    return _day(when.year, when.month, when.day)


def _day(year: int, month: int, day: int) -> list[datetime.date]:
    try:
        return [datetime.date(year, month, day)]
    except ValueError:
        return []


def days_meant(when: When, published: datetime.date | None) -> list[datetime.date]:
    """The days that a date can mean; one where the text says it whole, none where
    nothing settles it."""
    if when.year is not None and when.month is not None and when.day is not None:
        return _day(when.year, when.month, when.day)
    return _candidates(when, published) if published else []


def _hold_weekday(date: When, weekday: When, context: Context) -> Hold:
    days = days_meant(date, context.published)
    if not days:
        # A weekday for a bare day: nothing here can tell whether it is right.
        return Hold(GOOD, Verdict.DIFFERS, "date-added") if date.day is not None else NONE
    near = [d for d in days if context.published is None or abs((d - context.published).days) <= 16]
    return Hold(STRONG) if any(d.weekday() == weekday.weekday for d in near or days[:1]) else NONE


_FIGURE = lazy("[0-9０-９一二三四五六七八九十]|[今昨明同翌前当]日|きょう|きのう|あす")
_WEEKDAY_BEHIND = lazy(f"[（(]([{WEEKDAYS_JA}])(?:曜日?)?(?:・?祝)?[）)]")
_WEEKEND = {5, 6}


def _in_brackets(ja: Mention, context: Context) -> set[int]:
    """The weekday that the Japanese gives behind a date, in brackets."""
    found = _WEEKDAY_BEHIND.match(context.after_ja(ja, 6))
    return {WEEKDAYS_JA.index(found[1])} if found else set()


def _hold_days(ja: Mention, jw: When, ew: When, context: Context, english: str) -> Hold:
    if ew.part == "weekend" and jw.day is not None:  # 18日(土) as "this weekend"
        days = days_meant(jw, context.published)
        return Hold(GOOD) if _WEEKEND & (_in_brackets(ja, context) or {day.weekday() for day in days[:1]}) else NONE
    if jw.part or ew.part:  # weeks
        return Hold(STRONG) if jw.part == ew.part and jw.offset == ew.offset else NONE
    if jw.day is None and ew.day is None:
        return Hold(STRONG) if jw.offset == ew.offset else NONE
    if jw.day is None or ew.day is None or jw.offset is not None or ew.offset is not None:
        return _hold_relative_days(ja, jw, ew, context)
    if context.midnight and _day_before(jw, ew) and context.after_ja(ja, 5).startswith(_MIDNIGHT):
        return Hold(GOOD)  # 22日午前0時: midnight on the 21st
    if jw.day != ew.day or conflict(jw.month, ew.month) or conflict(jw.year, ew.year):
        return Hold(GOOD) if day_over_there(ja, jw, ew, english, context) else NONE
    if jw.month is None and ew.month is not None:
        if context.published is not None:
            right = any(d.month == ew.month for d in day_near(jw.day, context.published))
            return Hold(STRONG) if right else NONE
        if not context.names_month(ew.month, ja.start):
            return Hold(GOOD, Verdict.DIFFERS, "date-added")
    if jw.year is None and ew.year is not None and context.published is None and not context.names_year(ew.year):
        return Hold(GOOD, Verdict.DIFFERS, "date-added")
    return Hold(STRONG)


# A day that is said before one that is counted from it, and what may stand between: 18日に検知し、翌日に遮断した.
_DAY_SAID, _ON_FROM_IT = lazy("(?:([0-9０-９]{1,2})月)?([0-9０-９]{1,2})日(?![間目後前]|ぶり|連続|以)"), lazy("[^。]*(?:。[^。]{0,4})?")
_LENGTHS_OF_MONTHS = (1, 4, 2)  # months of 31, 30 and 28 days, one of which a day without a month is of


def _counted_from_day(ja: Mention, jw: When, ew: When, context: Context) -> Hold | None:
    """How an English day answers one that comes out of the day before it in the Japanese sentence; None where no such day is said."""
    if jw.offset is None or jw.day is not None:
        return None
    before = context.before_ja(ja, 60)
    *_, said = (None, *_DAY_SAID.finditer(before))
    if said is None or not _ON_FROM_IT.fullmatch(before, said.end()):
        return None
    month = int(said[1]) if said[1] else None
    days = _day(2001, month, int(said[2])) if month else [day for any_month in _LENGTHS_OF_MONTHS for day in _day(2001, any_month, int(said[2]))]
    counted = [day + datetime.timedelta(days=jw.offset) for day in days]
    same = any(day.day == ew.day and (month is None or ew.month is None or day.month == ew.month) for day in counted)
    return Hold(GOOD) if same else NONE if counted else None


def _hold_relative_days(ja: Mention, jw: When, ew: When, context: Context) -> Hold:
    published = context.published
    if published is not None and set(_candidates(jw, published)) & set(_candidates(ew, published)):
        return Hold(STRONG)
    counted = _counted_from_day(ja, jw, ew, context)
    if counted is not None:
        return counted
    # Not of the day of publication: 同日 and 前日 count from the story's own day.
    if jw.day is not None and ew.day is not None:
        if jw.day != ew.day or conflict(jw.offset, ew.offset):
            return NONE
        settled = published is not None or context.names_any_month
        added = ew.month is not None or (ew.offset is not None and jw.offset is None)
        return Hold(GOOD, Verdict.DIFFERS, "date-added") if added and not settled else Hold(GOOD)
    return Hold(LOOSE) if jw.day is None and jw.offset is not None else NONE


def _day_before(jw: When, ew: When) -> bool:
    """Whether an English day is the one before a Japanese day, as far as both say."""
    if jw.day is None or ew.day is None:
        return False
    if jw.day > 1:
        return ew.day == jw.day - 1 and not conflict(jw.month, ew.month)
    return ew.day >= 28 and (jw.month is None or ew.month is None or ew.month % 12 + 1 == jw.month)


_MIDNIGHT = ("午前0時", "午前０時", "午前零時", "の午前0時", "0時", "０時")


# Parts of a month or year that are said in each other's words.
SAME_PART = (
    {"early", "start"},
    {"late", "end"},
    *({"season", name} for name in ("spring", "summer", "autumn", "winter")),
)


def _parts_agree(one: str, other: str) -> bool:
    return one == other or not one or not other or any(one in s and other in s for s in SAME_PART)


def _hold_periods(ja: Mention, ja_kind: Kind, jw: When, en_kind: Kind, ew: When, context: Context) -> Hold:
    """Months and years, and a date that says one of them."""
    if not _parts_agree(jw.part, ew.part):
        return NONE
    if ja_kind is en_kind is Kind.YEAR and ja.kind is Kind.FISCAL_YEAR and ew.part == "end":
        return Hold(GOOD, Verdict.DIFFERS, "fiscal") if jw.offset == ew.offset else NONE  # 来年度中 as "by the end of next year"
    if ja_kind is en_kind is Kind.YEAR:
        held = hold_years(jw, ew, context)
        if held.strength and ("decade" in (jw.part, ew.part) or "every" in (jw.part, ew.part)) and jw.part != ew.part:
            return NONE
        return held
    if ja_kind is en_kind:
        return _hold_months(jw, ew, context)
    if Kind.YEAR in (ja_kind, en_kind):  # 2026年 … in June 2026
        year, other = (jw, ew) if ja_kind is Kind.YEAR else (ew, jw)
        return Hold(GOOD) if year.year is not None and year.year == other.year else NONE
    month, date = (jw, ew) if ja_kind is Kind.MONTH else (ew, jw)
    return _hold_day_for_month(ja, month, date, ja_kind is Kind.MONTH, context)


def _hold_months(jw: When, ew: When, context: Context) -> Hold:
    if conflict(jw.year, ew.year):
        return NONE
    published = context.published
    held = hold_said(jw.month, jw.offset, ew.month, ew.offset, (lambda offset: _month_from(published, offset)) if published else None)
    return held or Hold(LOOSE if jw.part and ew.part else 0)  # which agree


def _month_from(published: datetime.date, offset: int) -> int:
    """The month so many from that of publication."""
    return (published.month - 1 + offset) % 12 + 1


_SAID_YEAR = lazy("([0-9０-９]{2,4})年")


def year_as_day(ja: Mention, date: When) -> bool:
    """Whether an English day of the month is the Japanese year: 平成30年7月 as "July 30"."""
    year = _SAID_YEAR.search(ja.text)
    return year is not None and date.year is None and date.day == int(year[1]) % 100


def _hold_day_for_month(ja: Mention, month: When, date: When, ja_is_month: bool, context: Context) -> Hold:
    if date.day is None:
        return NONE
    if month.month is None and month.offset is not None and context.published is not None:
        month = month._replace(month=_month_from(context.published, month.offset))
    if month.month is not None and date.month is not None and month.month != date.month:
        return NONE
    if ja_is_month and year_as_day(ja, date):
        return NONE
    if month.part == "end" and date.month is not None:
        return Hold(GOOD) if date.day >= 28 else NONE
    if month.part == "start":
        return Hold(GOOD) if date.day <= 3 else NONE
    if month.month is None or date.month is None:
        return NONE
    # A day that only one side gives: English may say less, not more.
    return Hold(LOOSE) if ja_is_month or month.month == date.month else NONE
