"""A date and a weekday side by side in one text, held to the calendar.

"Monday, June 30" of a year in which June 30 is a Tuesday is wrong in any language, with
nothing to compare it with.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable, Iterator

from termcheck.calendar import WEEKDAYS, When
from termcheck.model import Kind, Match, Mention, Pair, Verdict
from termcheck.pairing.answers.dates import days_meant
from termcheck.tables.patterns import lazy

# "Monday, June 30"; 30日（火）: nothing but a comma or a bracket between them.
WIDEST_GAP = 2
# A weekday in brackets is that of the date before them: 7月11日（土）〜1月3日（月）.
CLOSES = (")", "）")
WEEK = 7


def wrong_weekdays(
    pair: Pair, ja: list[Mention], en: list[Mention], published: datetime.date | None
) -> Iterator[Match]:
    """The weekdays of a row that do not fit the date beside them, as lines of the ledger;
    the note is the right weekday, in English. One that stands between two dates need fit but one of them."""
    for mentions in (ja, en):
        rights: dict[int, list[str]] = {}
        for at, (one, other) in enumerate(itertools.pairwise(mentions)):
            if other.start - one.end > WIDEST_GAP:
                continue
            if (one.kind, other.kind) == (Kind.DATE, Kind.WEEKDAY):
                right, place = _right(one, other, published), at + 1
            elif (one.kind, other.kind) == (Kind.WEEKDAY, Kind.DATE) and not one.text.endswith(CLOSES):
                right, place = _right(other, one, published), at
            else:
                continue
            rights.setdefault(place, []).append(right)
        for place, found in rights.items():
            if all(found):
                weekday, in_ja = mentions[place], mentions is ja
                yield Match(weekday if in_ja else None, None if in_ja else weekday, Verdict.DIFFERS, pair, "weekday", found[0])


# Verbs after which a weekday is when the report's own day was: "the Cabinet Office said Monday".
REPORTED = lazy(r"\b(?:said|says|announced|reported|decided|released|told [a-z ]{3,24}|confirmed|unveiled|adopted|approved|disclosed)(?: on)? $")


def wrong_report_day(pair: Pair, ja: list[Mention], en: list[Mention], published: datetime.date | None) -> Iterator[Match]:
    """A weekday of the English after a reporting verb that is none of the days that the Japanese
    of the row names: a line of the ledger with the day of the Japanese. Where the English says that
    day too, the report's may be the day of publication: "struck Monday, authorities said Tuesday"."""
    if published is None or pair.en is None or pair.ja is None:
        return
    days = [(m, days_meant(m.value, published)) for m in ja if m.kind is Kind.DATE and isinstance(m.value, When)]
    if not days or any(m.kind is Kind.WEEKDAY for m in ja):
        return
    for mention in en:
        if mention.kind is not Kind.WEEKDAY or not isinstance(mention.value, When):
            continue
        at = mention.start - pair.en.offset
        if not REPORTED.search(pair.en.text[max(0, at - 40) : at]):
            continue
        weekdays = {found[0].weekday() if found else mention.value.weekday for _, found in days}
        if mention.value.weekday == published.weekday() and any(
            isinstance(other.value, When) and other.value.weekday in weekdays for other in en if other.kind is Kind.WEEKDAY
        ):
            continue
        if mention.value.weekday not in weekdays:
            yield Match(days[0][0], mention, Verdict.DIFFERS, pair, "weekday")


def added(matches: Iterable[Match]) -> list[tuple[int, int]]:
    """The bare days to which English adds the weekday, and those weekdays: 30日 as Monday."""
    pairs = ((match.ja, match.en) for match in matches if match.difference == "date-added")
    days = ((ja.value.day, en.value.weekday) for ja, en in pairs if ja and en and isinstance(ja.value, When) and isinstance(en.value, When))
    return [(day, weekday) for day, weekday in days if day is not None and weekday is not None]


def of_one_calendar(matches: Iterable[Match]) -> bool:
    """Whether a report adds weekdays to two bare days or more, which all are so in one and the same month: 18、19日 as
    Saturday and Sunday. Who made them up would hit upon that one time in seven."""
    days = added(matches)
    return len({(weekday - day) % WEEK for day, weekday in days}) == 1 and len({day for day, _ in days}) > 1


def _right(date: Mention, weekday: Mention, published: datetime.date | None) -> str:
    """The weekday of the date where it is another one, else ""."""
    when, said = date.value, weekday.value
    if not isinstance(when, When) or not isinstance(said, When) or when.day is None:
        return ""
    days = days_meant(when, published)
    if not days or any(day.weekday() == said.weekday for day in days):
        return ""
    return WEEKDAYS[days[0].weekday()]
