"""Years, business years and quarters, held against each other: fiscal 2026, the third quarter, 来年度.

Each is said outright or counted from the day of publication.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable

from termcheck.calendar import MONTHS, When, fiscal_year
from termcheck.model import Kind, Mention, Verdict
from termcheck.pairing.context import GOOD, LOOSE, NONE, STRONG, Context, Hold
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

_LAST_DAYS = 28  # of a month, from which on a day may end a quarter


def hold_years(jw: When, ew: When, context: Context) -> Hold:
    """How well an English year answers a Japanese one."""
    published = context.published
    return hold_said(jw.year, jw.offset, ew.year, ew.offset, (lambda offset: published.year + offset) if published else None) or NONE


def hold_said(ja: int | None, ja_offset: int | None, en: int | None, en_offset: int | None, meant: Callable[[int], int] | None) -> Hold | None:
    """Two years or months, each said outright or counted from the one of publication (昨年, 来月);
    None where they cannot be held against each other.

    meant  what an offset comes to, or None where the day of publication is not known
    """
    if ja is not None and en is not None:
        return Hold(STRONG) if ja == en else NONE
    if ja_offset is not None and en_offset is not None:
        return Hold(STRONG) if ja_offset == en_offset else NONE
    said, offset = (ja, en_offset) if ja is not None else (en, ja_offset)
    if said is None or offset is None:
        return None
    if meant is None:
        return Hold(LOOSE)
    return Hold(STRONG) if meant(offset) == said else NONE


def conflict(one: int | None, other: int | None) -> bool:
    """Whether two years or months are both said, and not the same."""
    return one is not None and other is not None and one != other


def hold_fiscal(ja: Mention, ja_kind: Kind, jw: When, en: Mention, en_kind: Kind, ew: When, context: Context) -> Hold:
    """How well an English year, half or month answers a business year of the Japanese, or the other way round."""
    english = en.text
    if ja_kind is en_kind:
        held = hold_years(_fiscal(jw, context), _fiscal(ew, context), context)
        if held.strength and jw.part == "company":
            # Some companies name the year in which it ends; bare, readers take it for the next one.
            return Hold(GOOD, Verdict.DIFFERS, "fiscal")
        return held
    fiscal, other, other_kind = (jw, ew, en_kind) if ja_kind is Kind.FISCAL_YEAR else (ew, jw, ja_kind)
    if other_kind is Kind.YEAR:
        held = hold_years(fiscal, other, context)
        if held.strength and ja_kind is Kind.FISCAL_YEAR and _names_by_year(ja, en, context):
            return held
        return held._replace(verdict=Verdict.DIFFERS, difference="fiscal", strength=min(held.strength, GOOD)) if held.strength else NONE
    if other_kind is Kind.QUARTER:  # 2026年度上半期: the first half of fiscal 2026
        if other.year is None or other.year != fiscal.year:
            return NONE
        bare = not any(word in english for word in ("iscal", "FY", "business", *MONTHS))
        calendar_half = other.months == 6 and (other.month in (1, 7) or bare)
        return Hold(GOOD, Verdict.DIFFERS, "fiscal") if calendar_half else Hold(GOOD)
    if ja_kind is Kind.MONTH and other.month is not None and other.year is None and MONTHS[other.month - 1] in english:
        return Hold(GOOD)  # 8月期: the business year through August
    if other_kind in (Kind.MONTH, Kind.DATE) and other.month == 3 and (other.day in (None, 31)):
        # 年度末 and 3月期: the March in which it ends.
        if other.year is None or fiscal.year is None:
            return Hold(GOOD)
        return Hold(GOOD) if other.year == fiscal.year + 1 else NONE
    if other_kind in (Kind.MONTH, Kind.DATE) and other.month == 4 and other.day in (None, 1) and "年度" in ja.text and _BEGINS.match(context.after_ja(ja, 8)) is not None:
        return Hold(GOOD) if None in (other.year, fiscal.year) or other.year == fiscal.year else NONE  # 2026年度から: from April 2026
    return NONE


# Behind a business year, that something begins with it.
_BEGINS = lazy("(?:の?(?:初め|はじめ|当初|頭|開始|入学|採用)|から|より|以降|に(?:も)?(?:[、一-龥ァ-ヴ]|$))")


# What goes by the year in which it begins, so that English only puts that year to its name: the 2021 entrance exams.
_BY_YEAR_JA = lazy("の?[^、。0-9０-９]{0,16}?(?:入試|入学|入園|選抜|試験|功労者|賞|大会|リーグ|新人|卒業|版|シーズン|選手権|講座|国体|ドラフト|ランキング|代表)")
_FOR_A_YEAR = lazy(r"\b(?:exam\w*|tests?|admissions?)(?: \w+)? for (?:the year )?$")
_IN_A_YEAR = lazy(r"\b(?:in|of|for|during|since|from|to|by|until|through|throughout|year) $")
_NAME_GOES_ON = lazy(r" (?!(?:and|or|to|was|were|is|are|has|had|will|as|at|by|in|on|for|of|from|with|the|a|an|but|when|while|after|before|compared|rose|fell|up|down)\b)[A-Za-z]")


def _names_by_year(ja: Mention, en: Mention, context: Context) -> bool:
    """Whether both sides only call something by its year: 2021年度入試 as the 2021 entrance exams, not 2019年度の税収 as revenue in 2019."""
    if "年度" not in ja.text or _BY_YEAR_JA.match(context.after_ja(ja, 24)) is None:
        return False
    before = context.before_en(en, 32)
    return _FOR_A_YEAR.search(before) is not None or (_IN_A_YEAR.search(before) is None and _NAME_GOES_ON.match(context.after_en(en)) is not None)


def ends_differ(ja: Mention, jw: When, en: Mention, ew: When) -> bool:
    """Whether both sides name the month in which a business year ends, and not the same: 27年3月期
    is the year to March 2027, whatever number a company gives it."""
    ends = [next((r.value for r in m.readings if r.kind is Kind.MONTH), None) for m in (ja, en)]
    if not all(isinstance(end, When) and end.month and end.year for end in ends):
        return False
    return ends[0] != ends[1] or (jw.part == "company") != (ew.part == "company")


# English before a year or a month in which some months end that are fewer than a year.
_SHORT_MONTHS = lazy(r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|[1-9]|1[01])[- ]months?|quarter|half)(?: period| term)?(?: that| which)? (?:end(?:ed|ing|s)?|to|through|until)(?: in)? $")
_YEAR_ENDING = lazy("[0-9０-９一二三四五六七八九十]月期$")


_OF_LESS = lazy("四半期|半期|中間|[上下前後]半|[0-9０-９][~～〜―－-][0-9０-９]+月|[カかヵケヶ]月|Q[1-4]|[1-4]Q")


def is_part_of_year(ja: Mention, en: Mention, en_kind: Kind, ew: When, context: Context) -> bool:
    """Whether English has some months for a business year, of no part of which the Japanese speaks: 21年3月期 as "the three
    months ended (March) 2021"."""
    here = context.in_ja(ja)
    if here is None or _YEAR_ENDING.search(ja.text) is None or _OF_LESS.search(here[0]) is not None:
        return False
    return (en_kind is Kind.QUARTER and ew.months is not None and any(month in en.text for month in MONTHS)) or _SHORT_MONTHS.search(context.before_en(en, 32)) is not None


def _fiscal(when: When, context: Context) -> When:
    """A fiscal year relative to publication as an absolute one, where that is known."""
    if when.offset is None or context.published is None:
        return when
    return when._replace(year=fiscal_year(context.published) + when.offset, offset=None)


def hold_quarters(ja_kind: Kind, jw: When, en_kind: Kind, ew: When, published: datetime.date | None = None) -> Hold:
    """How well two quarters or halves answer each other, or the year or the month at an end of one."""
    if ja_kind is en_kind and jw.months == 3 and jw.month and ew.offset is not None and ew.months is None:
        return Hold(GOOD) if _may_be_meant(jw.month, ew.offset, published) else NONE
    if ja_kind is en_kind:
        same = (jw.month, jw.months) == (ew.month, ew.months)
        return Hold(STRONG) if same and not conflict(jw.year, ew.year) else NONE
    quarter, other = (jw, ew) if ja_kind is Kind.QUARTER else (ew, jw)
    if Kind.YEAR in (ja_kind, en_kind):  # 2019年第2四半期: in the second quarter of 2019
        return Hold(GOOD) if other.year is not None and other.year == quarter.year else NONE
    if en_kind is Kind.DATE and ew.day is not None and 1 < ew.day < _LAST_DAYS:
        return NONE  # July 9 is no 7～9月期, as the quarter to Sept. 30 may be
    if other.month is not None and quarter.month is not None and quarter.months:
        ends = quarter.month, (quarter.month + quarter.months - 2) % 12 + 1
        return Hold(GOOD) if other.month in ends else NONE
    return NONE


def _may_be_meant(month: int, offset: int, published: datetime.date | None) -> bool:
    """Whether the quarter that begins in a month may be "the last quarter" or "this quarter" to a report: it is so
    many away from that of its day, or from the one before, which it may still call its own."""
    if published is None or (month - 1) % 3:
        return True
    own = (published.month - 1) // 3
    return (month - 1) // 3 in ((own + offset) % 4, (own + offset - 1) % 4)


def quarter_number(mention: Mention) -> int:
    """The number that a quarter is known by, 0 where it is known by its months."""
    value = next((r.value for r in mention.readings if r.kind is Kind.ORDINAL), None)
    return int(value.low) if isinstance(value, Quantity) and value.unit == "quarter" else 0
