"""The English reader: every figure, date and time of a text, with what it may mean.

A word is looked up in one table; the readers that it triggers are asked in order, the most
particular first, and the first that finds something has it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from itertools import compress, count

from termcheck.english import (
    ages,
    amounts,
    dates,
    dotted,
    durations,
    fiscal,
    labels,
    lexical,
    measures,
    ordinals,
    periods,
    scores,
    times,
    unsaid,
    years,
)
from termcheck.english.lexicon import ORDINAL_ENDINGS, ORDINALS, PLURAL_SCALES, SIGNS, SMALL, TENS
from termcheck.english.months import ERA_WORDS, MONTH_WORDS, SHORT_WEEKDAYS, WEEKDAY_WORDS
from termcheck.english.nouns import SCHOOL_YEARS
from termcheck.english.silences import SILENCES
from termcheck.english.words import Found, Reader, Words
from termcheck.model import Mention

__all__ = ["read"]

# Digits are read by what follows them.
FIGURE: tuple[Reader, ...] = (ages.bare, years.year, dotted.stopped, amounts.amount)
_FOLLOWED: tuple[tuple[Iterable[str], tuple[Reader, ...]], ...] = (
    (ORDINAL_ENDINGS, (measures.stones, dates.day, ordinals.ordinal)),
    (("stone",), (measures.stones,)),
    (times.ZONES, (times.zoned,)),
    (("millionth", "billionth"), (ordinals.ordinal,)),
    (MONTH_WORDS, (dates.day,)),
    (("/",), (dates.day,)),
    (("and",), (times.clock, dates.day)),
    ((":",), (scores.scale, times.clock, scores.ratio)),
    (("o", "in", *times.HALVES, *times.NAMED), (times.clock,)),
    (labels.HALVES_OF_SHINDO, (labels.shindo_behind,)),
    ("-", (labels.phone, labels.shindo_behind, ages.something, dates.day, times.clock, scores.hyphened, scores.hits)),
    (("past",), (times.minutes_past,)),
    (("to",), (times.minutes_past, times.clock, dates.day, scores.said)),
    (scores.SIDES, (scores.said,)),
    (("x", "½"), (scores.relay, scores.hyphened)),
    (("1",), (scores.hyphened,)),  # 14 1/2-13 1/2
    ((",",), (scores.listed,)),
    (("for",), (scores.hits,)),
    (("minute", "minutes", "min", "mins"), (times.minutes_past,)),
    (("below",), (amounts.below_zero,)),
    (("h", "m"), (durations.by_letters,)),
    (("s", "'", "’", "′"), (measures.feet_and_inches, ages.decade)),
    ("()", (labels.phone,)),
)
DECIMAL: tuple[Reader, ...] = (scores.bore, scores.average, amounts.decimal)
FOLLOWED = {word: (*readers, *FIGURE) for following, readers in _FOLLOWED for word in following}


def _triggers() -> dict[str, tuple[Reader, ...]]:
    table: dict[str, tuple[Reader, ...]] = {}

    def add(words: Iterable[str], *readers: Reader) -> None:
        for word in words:
            table[word] = (*table.get(word, ()), *readers)  # none: only a phrase to be silent at

    add(MONTH_WORDS, dates.month)
    add((*WEEKDAY_WORDS, *SHORT_WEEKDAYS), dates.weekday)
    add(periods.NAMED, periods.named_day)
    add(ERA_WORDS, years.era)
    add(("'", "’"), years.short_year)
    add(periods.DAYS, periods.today)
    add(("eve",), periods.eve)
    add(periods.NEAR, periods.relative)
    add(("year", "month", "week", "day", "hour", "minute", "mile", "decade", "century"), unsaid.and_a_half)
    add(("length",), unsaid.length_and_a_half)
    add(("every", "each", "by"), periods.every)
    add(("per",), periods.per)
    add(("annual", "annually", "yearly"), periods.yearly)
    add(("year",), ordinals.year_of_school)
    add(("year", "month", "day", "week", "season"), periods.around)
    add((*fiscal.WORDS, "fy"), fiscal.fiscal)
    add(years.PARTS, periods.part_of)
    add(("half",), times.half_past)
    add(times.PARTS, times.part)
    add(times.NAMED, times.named)
    add(("hours",), times.hours)
    add(("during",), times.during)
    add(ages.AGED, ages.aged)
    add(ages.DECADES, ages.decade_word)
    add((*ages.SOMETHINGS, *TENS), ages.something)
    add((*ORDINALS, *TENS), ordinals.ordinal)
    add(SMALL, scores.said, times.clock, times.minutes_past)
    add(("twenty",), times.minutes_past)
    add(("a", "quarter"), times.quarter)
    add(("a", "up"), times.minutes_past)
    add(SCHOOL_YEARS, ordinals.school_year)
    add(("no", "nos", "number", "#"), ordinals.number)
    add((*labels.NAMES, *labels.ORDERED), labels.labelled)
    add(labels.PARTS_OF_LAW, labels.part_of_law)
    add((word for word in labels.ROMAN if len(word) > 1), labels.regnal)
    add(labels.GRADES, labels.graded)
    add(("magnitude",), labels.magnitude)
    add(labels.HALVES_OF_SHINDO, labels.shindo)
    add((*SMALL, "half"), ordinals.ordinal)
    add((*SMALL, *TENS, *PLURAL_SCALES, *SIGNS, "several", "few", "half", "dozen", "zero"), amounts.amount)
    add((*amounts.SIGN_ENDS, *amounts.CODES), amounts.amount)
    add(("minus", "negative"), amounts.minus)
    add(("quarter",), unsaid.quarter)
    add(("a", "an", "another"), unsaid.article)
    add(("hundred", "thousand", "million", "billion", "trillion"), unsaid.scale_alone)
    add(("per", "every", "each"), unsaid.per)
    add(("as",), unsaid.as_many)
    add(("last", "final"), lexical.last)
    add(("no",), lexical.zero)
    add((*lexical.WORDS, *lexical.PHRASES), lexical.lexical)
    add(lexical.SUPERLATIVES, lexical.superlative)
    add(SILENCES.first)
    return table


TRIGGERS = _triggers()


class _Triggered(dict[str, bool]):
    """Whether something may be read at a token, for all that were met."""

    MOST = 50_000  # tokens that are remembered

    def __missing__(self, token: str) -> bool:
        if len(self) > self.MOST:
            self.clear()
        self[token] = found = token in TRIGGERS or "0" <= token[:1] <= "9"
        return found


_TRIGGERED = _Triggered()


def read(text: str, offset: int = 0, *, published: datetime.date | None = None) -> list[Mention]:
    """Every figure, date and time of an English text, in order of place, none overlapping.

    offset     what is added to the places, where the text is a part of a longer one
    published  the day of publication, for two-digit years only: reading resolves nothing
               that the text leaves open

    Text of any kind never raises and takes time linear in its length.
    """
    words = Words(text, published)
    word = words.word
    mentions: list[Mention] = []
    taken = 0
    for at in compress(count(), map(_TRIGGERED.__getitem__, word)):
        if at < words.floor:
            continue
        if word[at] in SILENCES.first:
            silent = SILENCES.at(words, at)
            if silent is not None:
                words.floor = silent[1]
                continue
        readers = TRIGGERS.get(word[at]) or _figure_readers(words, at)
        for one in _first(words, at, readers):
            mention = words.mention(one, offset)
            if mention.start >= taken and one.after <= words.size:
                mentions.append(mention)
                taken = mention.end
            words.floor = max(words.floor, one.after)
    return mentions


def _figure_readers(words: Words, at: int) -> tuple[Reader, ...]:
    """The readers of digits, by what stands on both sides of them."""
    if not "0" <= words.word[at][0] <= "9":
        return ()
    following = words.word[at + 1]
    readers = FOLLOWED.get(following, FIGURE)
    if words.glued(at):
        before = words.word[at - 1]
        if before == "." and words.decimal(at - 1):
            return DECIMAL
        if before[-1].isalpha() or before == "-":
            return (labels.glued, *readers)
    if "0" <= following[:1] <= "9":
        return (labels.phone, *readers)
    return readers


def _first(words: Words, at: int, readers: tuple[Reader, ...]) -> list[Found]:
    """What the first reader that finds something at a token found."""
    for reader in readers:
        found = reader(words, at)
        if found:
            return found
    return []
