"""What the English leaves off a figure or date that it has: one end of a range (500～800円 as "500 yen",
20～40代 as "in their 20s"), the year of a month (2022年3月末 as "in March"), the month of a day (先月29日 as "on
the 29th"), the minutes of an hour; and the end of a range that it adds (3億円 as "300 million to 3 billion yen")."""

from __future__ import annotations

import re

from termcheck.calendar import MONTHS, When
from termcheck.model import Kind, Match, Mention, Pair, Verdict
from termcheck.quantity import Modifier, Number, Quantity
from termcheck.tables.patterns import lazy

# The widest stretch of ages that is one decade: 20代 is 20 to 29.
_DECADE = 9


def mark_lost_ends(matches: list[Match], english: list[Mention], text: str, offset: int) -> None:
    """Give the difference "value" to lines that hold a Japanese range against an English figure of
    one end, where no other English figure of the row says the other end, or the two are all there are:
    1～3号機 as "Units 1 and 3"."""
    for match in matches:
        if match.ja is None or match.en is None or match.difference or match.note == "worked out" or match.verdict is not Verdict.HOLDS:
            continue
        other = _other_end(match.ja, match.en)
        if other == 0 and FROM_NOTHING.search(text, 0, max(0, match.en.start - offset)):
            continue
        if other is not None and _said_as_two(match, english, other, text, offset):
            match.verdict, match.difference = Verdict.DIFFERS, "value"
            continue
        if other is not None and not any(other in _ends(mention) for mention in english if mention is not match.en):
            match.verdict, match.difference = Verdict.DIFFERS, "value"


# English that goes up from nothing to a figure: 0～2歳 as "up to age 2".
FROM_NOTHING = lazy(r"\b(?:up to|through|until|to)(?: the)?(?: ages?)?(?: of)? $", re.IGNORECASE)
_BETWEEN = lazy(r"(?:between|both|from|either) (?:nos?[.] )?$", re.IGNORECASE)


def _said_as_two(match: Match, english: list[Mention], other: Number, text: str, offset: int) -> bool:
    """Whether the English says the two ends of a range, and nothing of what lies between."""
    ja, en = match.ja, match.en
    assert ja is not None
    assert en is not None
    value = ja.value
    if not isinstance(value, Quantity) or value.vague or ja.kind is Kind.AGE or value.high - value.low < _SOME_BETWEEN:
        return False
    for mention in english:
        first, second = sorted((en, mention), key=lambda m: m.start)
        if mention is not en and other in _ends(mention) and text[first.end - offset : second.start - offset] in (" and ", " and No. "):
            return _BETWEEN.search(text, 0, first.start - offset) is None
    return False


_SOME_BETWEEN = 2
_YEAR = lazy("[0-9０-９]{4}年|令和|平成|昭和|大正|明治")
# English that says a year without its number.
_SOME_YEAR = lazy(r"\b(?:last|this|next|same|that|previous|following|ago|earlier|later|year)\b", re.IGNORECASE)
_SOME_OTHER_YEAR = lazy(r"\b(?:last|this|next|same|that|previous|following|earlier|later|year)\b", re.IGNORECASE)


def mark_lost_years(matches: list[Match], japanese: str, english: str) -> None:
    """Give the difference "date-missing" to lines that hold a Japanese month of a year against an
    English month of none, where the English says no year at all."""
    for match in matches:
        if match.ja is None or match.en is None or match.difference or match.note:
            continue
        jw, ew = match.ja.value, match.en.value
        if not isinstance(jw, When) or not isinstance(ew, When) or jw.year is None or jw.month is None or ew.month is None or ew.year is not None:
            continue
        said = _SOME_YEAR if "前" not in japanese else _SOME_OTHER_YEAR  # "52 years ago" is no year of what comes
        if _YEAR.match(match.ja.text) and str(jw.year) not in english and not said.search(english):
            match.verdict, match.difference = Verdict.DIFFERS, "date-missing"


# English that says a month, by its name or by how far off it is.
_SOME_MONTH = lazy(rf"\bmonths?\b|\b(?:{'|'.join(f'{month[:3]}(?:{month[3:]})?' for month in MONTHS)}|Sept)\b\.?")


def mark_lost_months(matches: list[Match], english: str) -> None:
    """Give the difference "date-missing" to lines that hold a Japanese day of last month or of the next against an
    English day of none, where the English says no month at all: 先月29日 as "on the 29th"."""
    for match in matches:
        if match.ja is None or match.en is None or match.difference or match.note or match.ja.kind is not Kind.DATE:
            continue
        jw, ew = match.ja.value, match.en.value
        if not isinstance(jw, When) or not isinstance(ew, When) or jw.day is None or not jw.offset or jw.month is not None:
            continue
        if ew.day == jw.day and ew.month is None and ew.offset is None and ew.weekday is None and _SOME_MONTH.search(english) is None:
            match.verdict, match.difference = Verdict.DIFFERS, "date-missing"


def mark_added_ends(matches: list[Match], japanese: list[Mention]) -> None:
    """Give the difference "value" to lines that hold a single Japanese figure against an English range
    from or to it, where no other Japanese figure of the row says the other end."""
    for match in matches:
        if match.ja is None or match.en is None or match.difference or match.verdict is not Verdict.HOLDS:
            continue
        jq, eq = match.ja.value, match.en.value
        if not isinstance(jq, Quantity) or not isinstance(eq, Quantity) or jq.is_range or not eq.is_range or eq.vague or match.en.kind is Kind.SCORE:
            continue
        other = eq.high if jq.low == eq.low else eq.low if jq.low == eq.high else None
        if other is not None and not any(other in _ends(mention) or _ends_below(mention, other) for mention in japanese if mention is not match.ja):
            match.verdict, match.difference = Verdict.DIFFERS, "value"


def _ends_below(mention: Mention, end: Number) -> bool:
    """Whether a figure is the first past an end: 65歳未満 ends with 64."""
    value = mention.value
    return isinstance(value, Quantity) and value.modifier is Modifier.UNDER and value.low == end + 1


def _other_end(ja: Mention, en: Mention) -> Number | None:
    """The end of a Japanese range that an English figure does not give; None where it gives both."""
    jq, eq = ja.value, en.value
    if not isinstance(jq, Quantity) or not isinstance(eq, Quantity) or ja.kind in (Kind.SCORE, Kind.ORDINAL) or en.weak or not jq.is_range:
        return None
    if jq.vague:
        decades = ja.kind is en.kind is Kind.AGE and eq.vague and jq.high - jq.low > _DECADE >= eq.high - eq.low
        if not decades:
            return None
    elif eq.is_range:
        return None
    if eq.low == jq.low:
        return jq.high
    return jq.low if eq.high == jq.high else None


def _ends(mention: Mention) -> set[Number]:
    """The values that any reading of a mention begins or ends with."""
    values = [reading.value for reading in mention.readings]
    return {end for value in values if isinstance(value, Quantity) for end in (value.low, value.high)}


# Behind an hour at which somebody died, for which a notice has the part of the day.
_OF_A_DEATH = lazy("[^。]{0,60}(?:死去|逝去|永眠|亡くな|息を引き取)")


def mark_lost_hours(matches: list[Match]) -> None:
    """Give the difference "date-missing" to lines that hold a Japanese time to the minute against a
    part of the day alone: 午前11時50分 as "in the morning"; not of a death."""
    for match in matches:
        if match.ja is None or match.en is None or match.difference or match.ja.kind is not Kind.TIME:
            continue
        jw, ew = match.ja.value, match.en.value
        if isinstance(jw, When) and isinstance(ew, When) and jw.minutes is not None and jw.minutes % 60 and ew.minutes is None and not _is_of_a_death(match):
            match.verdict, match.difference = Verdict.DIFFERS, "date-missing"


def _is_of_a_death(match: Match) -> bool:
    segment, ja = match.pair.ja, match.ja
    return segment is not None and ja is not None and _OF_A_DEATH.match(segment.text, ja.end - segment.offset) is not None


_RECORD = lazy(r"([0-9０-９]{1,3})勝([0-9０-９]{1,3})敗(?:([0-9０-９]{1,2})(?:分|引き分け))?")
_FIGURE = lazy("[0-9]+")  # of a record with its draws: 35-28-4
# English that says a single one, or none, of what is counted.
_SINGLE = lazy(r"\b(?:an?|lone|only|sole|single|once|each|apiece|all|even|split|tied?)\b", re.IGNORECASE)


def mark_lost_results(matches: list[Match], english: list[Mention], text: str) -> None:
    """Give the difference "missing" to records of which the English leaves one kind of result out:
    13勝2敗 as "13 wins"."""
    for match in matches:
        if match.ja is None or match.en is None or match.difference or match.note == "worked out" or match.ja.head != "勝敗":
            continue
        counts = _RECORD.match(match.ja.text)
        said = {end for mention in english for end in _ends(mention)} | {int(figure) for figure in _FIGURE.findall(match.en.text)}
        wanted = [int(count) for count in counts.groups() if count] if counts else []
        lost = [count for count in wanted if count and count not in said] if sum(wanted) not in said else []  # two of three
        twice = match.en.kind is not Kind.SCORE and len(wanted) > len(set(wanted)) and len(_parts(english, set(wanted))) < len(wanted)
        if (lost or twice) and not (set(lost) <= {1} and _SINGLE.search(text)):  # 8勝8敗 as "eight wins"
            match.verdict, match.difference = Verdict.DIFFERS, "missing"


def _parts(english: list[Mention], wanted: set[int]) -> list[Mention]:
    """The English figures that say one of the counts."""
    return [mention for mention in english if wanted & _ends(mention)]


_TILL_MONTH = lazy(r"(?: to | through | until |[-–—]| and )")


def mark_wrong_spans(matches: list[Match], english: list[Mention], pair: Pair) -> None:
    """Give the difference "period" to spans of months of which the English has another end: 7～9月期 as
    "from July to August"."""
    for match in matches:
        ja, en = match.ja, match.en
        if ja is None or en is None or pair.en is None or match.difference or ja.kind is not Kind.QUARTER or en.kind is not Kind.MONTH:
            continue
        months, first = ja.value, en.value
        if not isinstance(months, When) or not isinstance(first, When) or not months.month or not months.months or first.month != months.month:
            continue
        last = (months.month + months.months - 2) % 12 + 1
        for other in english:
            between = pair.en.text[en.end - pair.en.offset : max(0, other.start - pair.en.offset)]
            told = other.value.month if isinstance(other.value, When) and other.kind in (Kind.MONTH, Kind.DATE) else None
            if told is not None and told != last and _TILL_MONTH.fullmatch(between):
                match.verdict, match.difference = Verdict.DIFFERS, "period"
