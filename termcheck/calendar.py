"""The calendar as the news uses it: partial dates, eras, fiscal years, weekdays.

A text seldom gives a whole date: 30日 is a day without a month, 来春 a season without a
year. A When holds what is said; `resolve` adds what the day of publication settles.
"""

from __future__ import annotations

import datetime

from termcheck.records import NamedTuple

# First day of each era: the Cabinet Office's orders on the change of era names
# (Reiwa 2019-05-01, Heisei 1989-01-08, Showa 1926-12-25, Taisho 1912-07-30) and, for
# Meiji, its first calendar year; only the year counts for conversion.
ERAS = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}

# By their names in English, and by the characters that they have in Japanese.
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS_JA = "月火水木金土日"
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class When(NamedTuple):
    """A point or stretch of the calendar, as far as it is said.

    year, month, day  Gregorian; None where not said. `year` of a fiscal year is the year
                      in which it begins, by Japan's public calendar (April to March)
    months            of a quarter, half or span of months: how many, from `month` on
    weekday           0 is Monday
    minutes           of a time: since midnight (25時 is 1500)
    offset            relative to the text's own day, in units of the kind: 昨年 -1 year,
                      来月 +1 month, 前日 -1 day; None where absolute
    part              "early", "middle", "late" (上旬 中旬 下旬), "start", "end", "spring",
                      "summer", "autumn", "winter", "morning" …: a part of it, or ""
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    months: int | None = None
    weekday: int | None = None
    minutes: int | None = None
    offset: int | None = None
    part: str = ""

    def iso(self) -> str:
        """ISO 8601 as far as known ("2026-06-30", "--06-30", "---30", "2026-06", "2026",
        "15:30", "W2" for a Tuesday, "2026-04/2026-06" for a quarter); relative ones as
        the offset ("+1", "-1")."""
        if self.minutes is not None:
            return f"{self.minutes // 60:02}:{self.minutes % 60:02}"
        if self.months and self.month:
            last = self.month + self.months - 1
            first = self._month_text(self.year, self.month)
            return f"{first}/{self._month_text(self.year and self.year + (last - 1) // 12, (last - 1) % 12 + 1)}"
        if self.day is not None:
            if self.month is None:
                return f"---{self.day:02}"
            return f"{self._month_text(self.year, self.month)}-{self.day:02}"
        if self.month is not None:
            return self._month_text(self.year, self.month)
        if self.year is not None:
            return f"{self.year:04}"
        if self.weekday is not None:
            return f"W{self.weekday + 1}"
        return f"{self.offset:+}" if self.offset is not None else self.part

    @staticmethod
    def _month_text(year: int | None, month: int) -> str:
        return f"{year:04}-{month:02}" if year is not None else f"--{month:02}"


def parse_iso(text: str) -> datetime.date:
    """A publication date. Raises ValueError with the text in its message."""
    try:
        return datetime.date.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"not a date: {text!r} (write it as 2026-06-30)") from None


def era_year(era: str, year: int) -> int:
    """The Gregorian year of a year of an era (令和8年 is 2026). Raises KeyError for an
    era that is not in ERAS."""
    return ERAS[era] + year - 1


def day_near(day: int, published: datetime.date) -> tuple[datetime.date, ...]:
    """The days that a bare day of the month can mean, the nearest first.

    30日 in copy of July 2 is June 30; 30日に施行 in copy of June 28 is still to come. Both
    stay, the past one first where it is not further than the coming one by two weeks.
    """
    found = []
    for shift in (0, -1, 1):
        month = published.month - 1 + shift
        try:
            found.append(datetime.date(published.year + month // 12, month % 12 + 1, day))
        except ValueError:
            continue
    found.sort(key=lambda d: (abs((d - published).days), d))
    return tuple(found)


def year_near(month: int, day: int, published: datetime.date) -> tuple[datetime.date, ...]:
    """The dates that a month and day without a year can mean, the nearest first."""
    found = []
    for year in (published.year, published.year - 1, published.year + 1):
        try:
            found.append(datetime.date(year, month, day))
        except ValueError:
            continue
    found.sort(key=lambda d: (abs((d - published).days), d))
    return tuple(found)


def full_year(two_digits: int, published: datetime.date | None = None) -> int:
    """The year that two digits stand for: 26年 is 2026, 85年 is 1985.

    Years up to ten ahead of publication are of its century, others of the one before;
    without a date of publication the turn is at 50.
    """
    if published is None:
        return two_digits + (2000 if two_digits < 50 else 1900)
    century = published.year // 100 * 100
    return century + two_digits - (100 if century + two_digits > published.year + 10 else 0)


def century_before(year: int, published: datetime.date | None = None) -> tuple[int, ...]:
    """The same two digits of the century before, where a year is still to come: 31年に開業した is of 1931."""
    return (year - 100,) if year > (published.year if published else _THIS_CENTURY) else ()


# Without a date of publication, two digits beyond this one may be of the century before.
_THIS_CENTURY = 2026


def fiscal_year(day: datetime.date) -> int:
    """The Japanese fiscal year (April to March) that a day falls in.

    Public Finance Act (財政法), article 11: from April 1 to March 31 of the next year.
    """
    return day.year if day.month >= 4 else day.year - 1
