"""Rules on the calendar and the clock."""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.calendar import WEEKDAYS, WEEKDAYS_JA, When
from termcheck.checks import Case, found, rule
from termcheck.checks.both_sides import both, correction, says
from termcheck.model import Finding, Fix, Kind, Match, Mention, Severity, Verdict
from termcheck.pairing.answers.dates import days_meant
from termcheck.pairing.weekdays import of_one_calendar
from termcheck.tables.patterns import lazy
from termcheck.wording import in_english, when_in_english


@rule(Severity.ERROR, on="date")
def date_mismatch(match: Match, case: Case) -> Iterator[Finding]:
    """A date, month or year of the English is not the one that the Japanese gives.

    Why: the 29th for the 30th sends readers to a meeting that is over.

    Bad:
        ja: 新制度は7月30日に始まる。
        en: The new system will start on July 29.
    Good:
        ja: 新制度は7月30日に始まる。
        en: The new system will start on July 30.
    """
    yield found("date-mismatch", match, says(match), fix=_right_day(match, case))


def _right_day(match: Match, case: Case) -> Fix | None:
    """The day that is meant, as the English writes days: 30日 beside "June 29" is "June 30"."""
    ja, en = both(match)
    if not isinstance(ja.value, When) or not isinstance(en.value, When) or ja.value.day is None:
        return correction(match)
    if en.text.isdigit():  # the 30 of "Nov. 29 and 30": its month stands elsewhere
        return Fix(str(ja.value.day)) if ja.value.day != en.value.day else None
    if ja.value.month is not None or en.value.month is None:
        return correction(match)
    days = days_meant(ja.value, case.published)
    day = next((day for day in days if day.month == en.value.month), days[0] if days else None)
    return Fix(when_in_english(Kind.DATE, When(month=day.month, day=day.day))) if day else correction(match)


@rule(Severity.ERROR, on="weekday")
def date_weekday(match: Match, case: Case) -> Iterator[Finding]:
    """The weekday is not that of the date.

    Why: English copy says Tuesday where the Japanese says 30日, and a weekday is easily
    one off. The calendar decides, given the date of publication; where a text gives date
    and weekday itself, it needs nothing else.

    Bad:
        date: 2026-06-30
        ja: 経産省は30日、支援策を発表した。
        en: METI announced support measures on Monday.
    Good:
        date: 2026-06-30
        ja: 経産省は30日、支援策を発表した。
        en: METI announced support measures on Tuesday.
    """
    alone = match.en or match.ja
    if match.ja is None or match.en is None:  # a date and a weekday side by side in one text
        assert alone is not None
        fix = Fix(match.note) if match.en is not None else None
        yield found("date-weekday", match, f"the date beside {alone.text} is a {match.note}", fix=fix)
        return
    right = _right_weekday(match.ja, case) if match.en.kind is Kind.WEEKDAY else ""
    if right:
        message = f"{match.ja.text} is a {right}; the English says {match.en.text}"
        yield found("date-weekday", match, message, fix=Fix(right))
    else:
        yield found("date-weekday", match, says(match), fix=correction(match))


def _right_weekday(date: Mention, case: Case) -> str:
    days = days_meant(date.value, case.published) if isinstance(date.value, When) else []
    return WEEKDAYS[days[0].weekday()] if days else ""


@rule(Severity.WARNING, on="fiscal")
def date_fiscal(match: Match, case: Case) -> Iterator[Finding]:
    """A fiscal year has become a calendar year, or another fiscal year.

    Why: 2026年度 runs from April 2026 to March 2027; "in 2026" moves three months of it.
    26年3月期 is the year ended March 2026: fiscal 2025 to Kyodo.

    Bad:
        ja: 2026年度の税収は過去最高となった。
        en: Tax revenue hit a record high in 2026.
    Good:
        ja: 2026年度の税収は過去最高となった。
        en: Tax revenue hit a record high in fiscal 2026.
    """
    ja, en = both(match)
    other = ja.kind is Kind.FISCAL_YEAR and en.kind is Kind.FISCAL_YEAR
    severity = Severity.ERROR if other or (match.verdict is Verdict.DIFFERS and _years_differ(ja, en)) else Severity.WARNING
    if isinstance(ja.value, When) and ja.value.offset is not None and "年度" not in ja.text:
        severity = Severity.INFO  # 前期比 is "from a year earlier" to most desks
    yield found("date-fiscal", match, says(match), severity=severity, fix=correction(match))


def _years_differ(ja: Mention, en: Mention) -> bool:
    jv, ev = ja.value, en.value
    return isinstance(jv, When) and isinstance(ev, When) and None not in (jv.year, ev.year) and jv.year != ev.year


@rule(Severity.ERROR, on="era")
def date_era(match: Match, case: Case) -> Iterator[Finding]:
    """A year of a Japanese era is converted to the wrong year.

    Why: 令和8年 is 2026 (the first year of Reiwa is 2019), 平成元年 is 1989; counting from
    zero puts every one of them a year late.

    Bad:
        ja: 令和8年に開業する。
        en: It will open in 2027.
    Good:
        ja: 令和8年に開業する。
        en: It will open in 2026.
    """
    yield found("date-era", match, says(match), fix=correction(match))


@rule(Severity.ERROR, on="period")
def date_period(match: Match, case: Case) -> Iterator[Finding]:
    """A quarter, half or span of months is another one.

    Why: 4～6月期 is the April-June quarter, the three months through June, the second
    quarter of the calendar or the first of the fiscal year: each is right, others are not.

    Bad:
        ja: 4～6月期の売上高が増えた。
        en: Sales rose in the July-September quarter.
    Good:
        ja: 4～6月期の売上高が増えた。
        en: Sales rose in the April-June quarter.
    """
    yield found("date-period", match, says(match), fix=correction(match))


@rule(Severity.WARNING, on="date-missing")
def date_missing(match: Match, case: Case) -> Iterator[Finding]:
    """A date of the Japanese has no counterpart in the English.

    Why: when is part of the news. Relative days (同日, 前日) and parts of the day are said
    as info only: English carries them in its tenses. So is, in an article, a time for which the
    English has the part of the day: early Tuesday for 27日午前4時12分.

    Bad:
        ja: 会談は9月12日に開かれる。
        en: The talks will be held.
    Good:
        ja: 会談は9月12日に開かれる。
        en: The talks will be held on Sept. 12.
    """
    ja = match.ja
    assert ja is not None
    value = ja.value
    relative = isinstance(value, When) and ((value.offset is not None and value.day is None) or (value.minutes is None and ja.kind is Kind.TIME))
    roughly = case.article and isinstance(value, When) and value.minutes is not None and _says_part_of_day(match)
    from termcheck.checks.left_out import left_out  # where something is missing

    off = not case.article and _another_time(match)
    slight = ja.weak or (relative and not off) or roughly or (ja.kind is Kind.WEEKDAY and not off) or _elsewhere_on_earth(match) or _explains_weekday(match) or left_out(match, case)
    severity = Severity.INFO if slight else Severity.WARNING
    meant = in_english(ja)
    said = f" ({meant})" if meant and meant != ja.text else ""
    yield found("date-missing", match, f"{ja.text}{said} is not in the English", severity=severity)


# Times that no English tense carries, since they are not those of the news: last year, next month, a weekday by its name.
# Next year is left to the month that comes next, last week to a weekday, last year to a month since which something is,
# and last season to those who won it.
_ANOTHER_TIME = lazy("(?:昨(?!季|シーズン|オフ|今)|去)(?!年?末?[0-9０-９]{1,2}月(?:以|から|ぶり))|おととし|先々?月|来月|再来|きのう|[月火水木金土日]曜|先々?週(?!末?の?[月火水木金土日]曜)|明後?日|あさって")
# English that may say them without a figure, or by its own day: in the whole of the last; the year before; last Thursday.
_SAID_FREELY = lazy(r"\b(?:last (?:sun|mon|tues|wednes|thurs|fri|satur)day|the (?:last|previous|preceding|next|following|coming|past)|before|ago|earlier|prior|previously|yesterday|tomorrow|after next|from now)\b", re.IGNORECASE)


def _another_time(match: Match) -> bool:
    """Whether a relative date that the English of a row lost says another time than the row's own."""
    segment, ja, english = match.pair.ja, match.ja, match.pair.en
    if segment is None or ja is None or english is None or ja.kind is Kind.TIME or _SAID_FREELY.search(english.text) is not None:
        return False
    at = ja.start - segment.offset
    found = _ANOTHER_TIME.search(segment.text, at, at + len(ja.text) + 7)
    return found is not None and found.start() < at + len(ja.text)


_PART_OF_DAY = lazy(r"\b(?:early|late|morning|afternoon|evening|night|overnight|midnight|noon|dawn)\b", re.IGNORECASE)


def _says_part_of_day(match: Match) -> bool:
    """Whether the English of a row says roughly when something was."""
    return match.pair.en is not None and _PART_OF_DAY.search(match.pair.en.text) is not None


def _elsewhere_on_earth(match: Match) -> bool:
    """Whether a date is given twice, here and there (18日（日本時間19日）): one of them will do."""
    segment, ja = match.pair.ja, match.ja
    if segment is None or ja is None:
        return False
    beside = segment.text[max(0, ja.start - segment.offset - 6) : ja.end - segment.offset + 7]
    return "日本時間" in beside or "現地時間" in beside


_WEEKDAY_BEFORE = lazy(rf"([{WEEKDAYS_JA}])曜日?[(（]$")


def _explains_weekday(match: Match) -> bool:
    """Whether a date in brackets only says which day a weekday is that the English has: 金曜日（12月11日）, on Friday."""
    segment, ja, english = match.pair.ja, match.ja, match.pair.en
    if segment is None or ja is None or english is None:
        return False
    at = ja.start - segment.offset
    before = _WEEKDAY_BEFORE.search(segment.text, max(0, at - 4), at)
    return before is not None and WEEKDAYS[WEEKDAYS_JA.index(before[1])] in english.text


@rule(Severity.WARNING, on="date-added date-unsupported")
def date_unsupported(match: Match, case: Case) -> Iterator[Finding]:
    """The English adds a month, year or weekday to a bare day, and nothing settles whether it is right.

    Why: 25日 is as likely the 25th of next month. Give the date of publication (--date, or
    `date:` in the front matter), and it is checked instead of doubted. Weekdays, by which
    English copy calls days, are only noted in an article without it, and the report says once
    that they were not checked; so are those of several days that one calendar has all of.

    Bad:
        ja: 25日に会見した。
        en: He met reporters on April 25.
    Good:
        date: 2026-04-26
        ja: 25日に会見した。
        en: He met reporters on April 25.
    """
    en = match.en
    assert en is not None
    if match.difference == "date-added":
        ja, en = both(match)
        known = en.kind is Kind.WEEKDAY and (case.article or of_one_calendar(case.matches))
        severity = Severity.INFO if known else Severity.WARNING
        yield found("date-unsupported", match, f"{ja.text} as {en.text}: nothing here says so", severity=severity)
    elif not en.weak:
        message = f"{en.text} has no counterpart in the Japanese"
        from termcheck.checks.added import added_by_nobody  # where something is added

        outright = _outright(en) or _hour_of_its_own(match) or added_by_nobody(en, match, case)
        severity = Severity.WARNING if outright and not case.article else Severity.INFO
        yield found("date-unsupported", match, message, severity=severity)


def _outright(mention: Mention) -> bool:
    """Whether a date says a day of the month; a year may be background that the desk adds."""
    value = mention.value
    return isinstance(value, When) and value.offset is None and value.day is not None and any(char.isdigit() for char in mention.text)


_HOURS = lazy("[時朝夕夜晩昼]|正午|未明|午[前後]|[0-9０-９][:：][0-9０-９]")


def _hour_of_its_own(match: Match) -> bool:
    """Whether a time of day is added to Japanese that says nothing of when in the day."""
    en, segment = match.en, match.pair.ja
    if en is None or en.kind is not Kind.TIME or segment is None or not isinstance(en.value, When) or en.value.minutes is None:
        return False
    return _HOURS.search(segment.text) is None and not _in_title(match)


def _in_title(match: Match) -> bool:
    """Whether the English stands with a capital in marks, as the Japanese has something in marks: "Purple Noon"."""
    en, ja, segment = match.en, match.pair.ja, match.pair.en
    if en is None or ja is None or segment is None or not en.text[:1].isupper() or not any(mark in ja.text for mark in "「『"):
        return False
    before = segment.text[: en.start - segment.offset]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")


@rule(Severity.ERROR, on="time")
def date_time(match: Match, case: Case) -> Iterator[Finding]:
    """A time of day is another one, or a part of the day conflicts with it.

    Why: 15時 is 3 p.m., 25時 is 1 a.m. of the next day, 午前0時 is midnight; and 24日午後 is
    not the morning of the 24th.

    Bad:
        ja: 午後3時に開会した。
        en: It opened at 3 a.m.
    Good:
        ja: 午後3時に開会した。
        en: It opened at 3 p.m.
    """
    ja, en = both(match)
    times = all(isinstance(m.value, When) and m.value.minutes is not None for m in (ja, en))
    yield found("date-time", match, says(match), severity=Severity.ERROR if times else Severity.WARNING, fix=correction(match))
