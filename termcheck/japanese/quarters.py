"""Quarters and other stretches of months: 4～6月期, 1月から3月期, 第3四半期, 2019年4―6月."""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import Numeral, small
from termcheck.japanese.times import TILL
from termcheck.model import Kind, Reading
from termcheck.tables.patterns import lazy

_MONTHS = lazy(r"([1-9]|1[0-2])(?:~|-|―)([1-9]|1[0-2])月(期)?")
_MONTHS_APART = lazy(r"([1-9]|1[0-2])月(?:~|-|―|から)([1-9]|1[0-2])月(?:期|累計|の?四半期)")
_QUARTER = lazy(r"第?([1-4一二三四])四半期")
_HALF_QUARTER = ((4, 3), (7, 3), (10, 3), (1, 3))


def read_months(text: str, first: Numeral) -> list[Found]:
    """A range of months (4～6月期, 9―10月) from its whole figure; empty where it is none."""
    if not text.startswith("月", first.end) or text.startswith("月間", first.end):
        return []
    low, high = first.low, first.high
    if not isinstance(low, int) or not isinstance(high, int) or not 1 <= low <= 12 or not 1 <= high <= 12:
        return []
    if not text.startswith(("月期", "月累計", "月計", "月の累計", "月分"), first.end):
        joint = TILL.search(text, first.start, first.end)
        if joint is None:
            return []
        return [
            Found(first.start, joint.start(), (Reading(Kind.MONTH, When(month=low)),)),
            Found(joint.end(), first.end + 1, (Reading(Kind.MONTH, When(month=high)),)),
        ]
    return [_stretch(first.start, first.end + (2 if text.startswith("月期", first.end) else 1), low, high, None)]


# Behind a month, a smaller one that ends what it begins.
_OVER_NEW_YEAR = lazy("[~―-]([1-9])月(?!間|曜)")


def read_over_new_year(text: str, first: Numeral) -> list[Found]:
    """12～2月, 11～1月期: months that go on over the end of the year, which are no range of figures."""
    last = _OVER_NEW_YEAR.match(text, first.end)
    if last is None or first.low != first.high or not int(last[1]) < first.low <= 12:
        return []
    return read_months(text, first._replace(high=int(last[1]), end=last.end(1)))


def read_months_apart(text: str, at: int) -> Found | None:
    """1月から3月期: a stretch whose months are both said."""
    spans = _MONTHS_APART.match(text, at)
    return _stretch(at, spans.end(), int(spans[1]), int(spans[2]), None) if spans else None


def months_of_year(text: str, start: int, end: int, year: int) -> Found | None:
    """The months behind a year: 2019年4―6月.

    start, end  where the year stands in the text
    """
    spans = _MONTHS.match(text, end)
    return _stretch(start, spans.end(), int(spans[1]), int(spans[2]), year) if spans else None


def _stretch(start: int, end: int, low: int, high: int, year: int | None) -> Found:
    """The months from one to another, both of them in it."""
    return Found(start, end, (Reading(Kind.QUARTER, When(year=year, month=low, months=(high - low) % 12 + 1)),))


def quarter_of(text: str, start: int, end: int, which: int) -> Found:
    """第3四半期: of the fiscal year first, then of the calendar."""
    month, months = _HALF_QUARTER[which - 1]
    if text[start - 1 : start] == "第":
        start -= 1
    calendar_month = (which - 1) * 3 + 1
    readings = (
        Reading(Kind.QUARTER, When(month=month, months=months)),
        Reading(Kind.QUARTER, When(month=calendar_month, months=3)),
        amount(Kind.ORDINAL, which, unit="quarter"),
    )
    return Found(start, end, readings)


def read_numbered_quarter(text: str, at: int) -> Found | None:
    """第1四半期 or 一四半期 from its 第 or figure."""
    match = _QUARTER.match(text, at)
    return quarter_of(text, at, match.end(), small(match[1]) or 1) if match else None
