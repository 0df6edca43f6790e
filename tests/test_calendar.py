"""The calendar as the news uses it."""

from __future__ import annotations

import datetime

import pytest

from termcheck.calendar import When, day_near, era_year, fiscal_year, full_year, parse_iso, year_near

JUNE_30 = datetime.date(2026, 6, 30)


@pytest.mark.parametrize(
    ("when", "iso"),
    [
        (When(2026, 6, 30), "2026-06-30"),
        (When(month=6, day=30), "--06-30"),
        (When(day=30), "---30"),
        (When(2026, 6), "2026-06"),
        (When(month=6), "--06"),
        (When(2026), "2026"),
        (When(weekday=1), "W2"),
        (When(minutes=930), "15:30"),
        (When(minutes=1500), "25:00"),
        (When(month=4, months=3), "--04/--06"),
        (When(2026, 10, months=6), "2026-10/2027-03"),
        (When(offset=-1), "-1"),
        (When(offset=0), "+0"),
        (When(part="morning"), "morning"),
    ],
)
def test_a_partial_date_prints_what_is_known(when: When, iso: str) -> None:
    assert when.iso() == iso


@pytest.mark.parametrize(
    ("era", "year", "gregorian"), [("令和", 8, 2026), ("令和", 1, 2019), ("平成", 31, 2019), ("昭和", 64, 1989), ("大正", 12, 1923)]
)
def test_eras(era: str, year: int, gregorian: int) -> None:
    assert era_year(era, year) == gregorian


def test_a_bare_day_is_the_nearest_first_and_may_be_still_to_come() -> None:
    assert day_near(30, JUNE_30)[0] == JUNE_30
    assert day_near(29, datetime.date(2026, 7, 1))[0] == datetime.date(2026, 6, 29)
    assert datetime.date(2026, 7, 1) in day_near(1, JUNE_30)


def test_the_31st_skips_months_that_have_none() -> None:
    assert all(day.day == 31 for day in day_near(31, JUNE_30))
    assert year_near(2, 29, JUNE_30) == ()


@pytest.mark.parametrize(
    ("day", "year"), [(datetime.date(2026, 4, 1), 2026), (datetime.date(2026, 3, 31), 2025), (datetime.date(2027, 1, 1), 2026)]
)
def test_fiscal_years_begin_in_april(day: datetime.date, year: int) -> None:
    assert fiscal_year(day) == year


@pytest.mark.parametrize(("short", "published", "year"), [(26, JUNE_30, 2026), (85, JUNE_30, 1985), (36, JUNE_30, 2036), (37, JUNE_30, 1937), (20, None, 2020), (85, None, 1985)])
def test_two_digits_of_a_year(short: int, published: datetime.date | None, year: int) -> None:
    assert full_year(short, published) == year


@pytest.mark.parametrize("text", ["30 June", "2026-02-30", "", "2026/06/30"])
def test_a_date_that_is_none_says_so(text: str) -> None:
    with pytest.raises(ValueError, match="write it as 2026-06-30"):
        parse_iso(text)
