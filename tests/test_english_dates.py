"""English dates, months, years, business years, quarters, relative days and times."""

from __future__ import annotations

import datetime

import pytest
from english_reading import describe, mention_of

from termcheck.english import read

# sentence | passage | its likeliest reading | further readings
DATES = """
on June 30, 2026, in Tokyo | June 30, 2026 | date 2026-06-30
on June 30 | June 30 | date --06-30
June 30th | June 30th | date --06-30
30 June 2026 | 30 June 2026 | date 2026-06-30
the 30th of June | 30th of June | date --06-30
on Oct. 2, 1968 | Oct. 2, 1968 | date 1968-10-02
Sept. 5 | Sept. 5 | date --09-05
on May 3 | May 3 | date --05-03
on the 30th | the 30th | date ---30
as of the 3rd. | the 3rd | date ---03 | ordinal 3
on the night of the 22nd | the 22nd | date ---22
on the 5th of this month | the 5th of this month | date ---05
on the 24th of last month | the 24th of last month | date ---24
from Aug. 20-22 | Aug. 20 | date --08-20
from Aug. 20-22 | 22 | date --08-22
July 23 and 25 | 25 | date --07-25
June 30-July 3 | July 3 | date --07-03
20-22 June | 20 | date --06-20
20-22 June | 22 June | date --06-22
2026-06-30 | 2026-06-30 | date 2026-06-30
6/30/2026 | 6/30/2026 | date 2026-06-30
30/6/2026 | 30/6/2026 | date 2026-06-30
on Tuesday | Tuesday | weekday W2
last Tuesday | last Tuesday | weekday W2
the 27th (Mon) | Mon | weekday W1
Tues., June 30 | Tues. | weekday W2
on Sunday the 11th | the 11th | date ---11
on the 7th and 8th of next month | the 7th | date ---07
December 25-January 5 | January 5 | date --01-05
on Christmas Day | Christmas Day | date --12-25
"""

MONTHS = """
in June 2026 | June 2026 | month 2026-06
in June, officials said | June | month --06
early July | early July | month --07 early
mid-June | mid-June | month --06 middle
late May | late May | month --05 late
at the end of June | the end of June | month --06 end
the beginning of March | the beginning of March | month --03 start
as early as May. | May | month --05
no later than March | March | month --03
prices at mid-month | mid-month | month middle
last November | November | month --11
last month | last month | month -1
this month | this month | month +0
next month | next month | month +1
the end of the month | the end of the month | month +0 end
"""

YEARS = """
in 2026 | 2026 | year 2026
the 2026 election | 2026 | year 2026 | number 2026
since 1998 | 1998 | year 1998
in '26 | '26 | year 2026
the 2020-21 season | 2020 | year 2020
the 2020-21 season | 21 | year 2021
(1869-1895) | 1895 | year 1895
the 1990s | 1990s | year 1990 decade
the mid-1990s | mid-1990s | year 1990 decade
the '90s | '90s | year 1990 decade
Reiwa 8 | Reiwa 8 | year 2026
last year | last year | year -1
this year | this year | year +0
next year | next year | year +1
a year earlier | a year earlier | year -1
the previous year | the previous year | year -1
the year before | the year before | year -1
the following year | the following year | year +1
next spring | next spring | year +1 spring
last season | last season | year -1 season
every year | every year | year every
late last year | late last year | year -1 late
"""

FISCAL = """
in fiscal 2026 | fiscal 2026 | fiscal-year 2026
fiscal year 2026 | fiscal year 2026 | fiscal-year 2026
FY2026 | FY2026 | fiscal-year 2026
FY26 | FY26 | fiscal-year 2026
the end of fiscal 2026 | the end of fiscal 2026 | fiscal-year 2026 end
the year ended March 2026 | the year ended March 2026 | fiscal-year 2025 | fiscal-year 2026 company
the year through March 2027 | the year through March 2027 | fiscal-year 2026
the year to March 31, 2027 | the year to March 31, 2027 | fiscal-year 2026
the fiscal year ending in March 2027 | the fiscal year ending in March 2027 | fiscal-year 2026
the fiscal year starting April 2026 | the fiscal year starting April 2026 | fiscal-year 2026
the current fiscal year | the current fiscal year | fiscal-year +0
the previous fiscal year | the previous fiscal year | fiscal-year -1
next fiscal year | next fiscal year | fiscal-year +1
the April-June quarter | April-June quarter | quarter --04/--06
the April to June period | April to June period | quarter --04/--06
January-September | January-September | quarter --01/--09
the three months through June | three months through June | quarter --04/--06 | duration 3 month
the six months to September 2026 | six months to September 2026 | quarter 2026-04/2026-09
the nine months ended Dec. 31, 2025 | nine months ended Dec. 31, 2025 | quarter 2025-04/2025-12
the third quarter | third quarter | quarter --10/--12 | quarter --07/--09
the first quarter of 2026 | first quarter of 2026 | quarter 2026-04/2026-06 | quarter 2026-01/2026-03
the first half of fiscal 2026 | first half of fiscal 2026 | quarter 2026-04/2026-09
in Q3 | Q3 | quarter --10/--12 | quarter --07/--09
last quarter | last quarter | quarter -1
"""

RELATIVE = """
today | today | date +0
yesterday | yesterday | date -1
tomorrow | tomorrow | date +1
the day before yesterday | the day before yesterday | date -2
the day after tomorrow | the day after tomorrow | date +2
the previous day | the previous day | date -1
the day before | the day before | date -1
the next day | the next day | date +1
the following day | the following day | date +1
the same day | the same day | date +0
a day earlier | a day earlier | date -1
last week | last week | date -1 week
this week | this week | date +0 week
"""

TIMES = """
at 3:30 p.m. today | 3:30 p.m. | time 15:30
at 3 p.m. Monday | 3 p.m. | time 15:00
10am | 10am | time 10:00
3.30pm | 3.30pm | time 15:30
6pm to 7.45, then | 7.45 | time 07:45 | time 19:45 | number 7.45
from 8.30 to 10.15 each morning | 8.30 | time 08:30 | number 8.3
won in 19.08. | 19.08 | number 19.08 | duration 1148 second
As of ten past ten | ten past ten | time 10:10 | time 22:10
12:30 a.m. | 12:30 a.m. | time 00:30
12 p.m. | 12 p.m. | time 12:00
at 15:30 | 15:30 | time 15:30
at 9:00 | 9:00 | time 09:00 | time 21:00
at 09:05 | 09:05 | time 09:05
at 25:00 | 25:00 | time 25:00
three o'clock | three o'clock | time 03:00 | time 15:00
six in the morning | six in the morning | time 06:00
8 in the evening | 8 in the evening | time 20:00
half past six | half past six | time 06:30 | time 18:30
at noon | noon | time 12:00
at midnight | midnight | time 00:00
3-5 p.m. | 3 | time 15:00
11 to 1 p.m. | 11 | time 11:00
in the early morning | early morning | time small-hours
in the afternoon | afternoon | time afternoon
"""


def rows(*tables: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(" | ")] for table in tables for line in table.strip().split("\n")]


@pytest.mark.parametrize("row", rows(DATES, MONTHS, YEARS, FISCAL, RELATIVE, TIMES), ids=lambda row: row[0])
def test_reads(row: list[str]) -> None:
    sentence, text, likeliest, *further = row
    readings = [describe(reading) for reading in mention_of(sentence, text).readings]
    assert readings[0] == likeliest
    assert set(further) <= set(readings)


def test_a_day_of_this_or_last_month_keeps_its_distance() -> None:
    for near, offset in (("this", 0), ("last", -1), ("next", 1)):
        (mention,) = read(f"on the 5th of {near} month")
        when = mention.value
        assert (when.day, when.offset) == (5, offset)  # type: ignore[union-attr]


def test_last_june_is_a_month_and_a_weak_year() -> None:
    last, june = read("Last June")
    assert last.weak
    assert [describe(r) for r in last.readings] == ["year -1", "year +0"]
    assert describe(june.readings[0]) == "month --06"


def test_two_digit_years_turn_with_the_day_of_publication() -> None:
    mention = read("in '45", published=datetime.date(2026, 6, 30))[0]
    assert describe(mention.readings[0]) == "year 1945"
    mention = read("in '33", published=datetime.date(2026, 6, 30))[0]
    assert describe(mention.readings[0]) == "year 2033"


def test_days_of_a_range_carry_the_year_at_its_end() -> None:
    assert [describe(m.readings[0]) for m in read("June 20-22, 2026")] == ["date 2026-06-20", "date 2026-06-22"]
