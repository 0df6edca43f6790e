"""The English reader: every figure, date and time of a text, with what it may mean.

A word is looked up in one table; the readers that it triggers are asked in order, the most
particular first, and the first that finds something has it.
"""

from __future__ import annotations

import datetime

from termcheck.english import ages, amounts, dates, labels, lexical, ordinals, periods, scores, times
from termcheck.english.lexicon import ORDINALS, PLURAL_SCALES, SIGNS, SMALL, TENS
from termcheck.english.months import ERA_WORDS, MONTH_WORDS, NAMED_DAYS, SHORT_WEEKDAYS, WEEKDAY_WORDS
from termcheck.english.words import Found, Reader, Words
from termcheck.model import Mention

__all__ = ["read"]

# A token of digits.
FIGURE: tuple[Reader, ...] = (
    labels.glued,
    labels.phone,
    dates.day_first,
    times.clock,
    ages.bare,
    ages.decade,
    ordinals.ordinal,
    scores.hyphened,
    scores.hits,
    scores.said,
    dates.year,
    amounts.amount,
)
DECIMAL: tuple[Reader, ...] = (scores.average, amounts.amount)


def _triggers() -> dict[str, tuple[Reader, ...]]:
    table: dict[str, tuple[Reader, ...]] = {}

    def add(words: object, *readers: Reader) -> None:
        for word in words:  # type: ignore[attr-defined]
            table[word] = (*table.get(word, ()), *readers)

    add(MONTH_WORDS, dates.month)
    add((*WEEKDAY_WORDS, *SHORT_WEEKDAYS), dates.weekday)
    add({phrase.split()[0].split("'")[0].split("’")[0] for phrase in NAMED_DAYS} - {"may"}, dates.named_day)
    add(ERA_WORDS, dates.era)
    add(("'", "’"), dates.short_year)
    add(("reiwa",), dates.era)
    add(periods.DAYS, periods.today)
    add((*periods.NEAR, *periods.EVERY), periods.relative)
    add(("annual", "annually", "yearly"), periods.yearly)
    add(("year", "month", "day", "week"), periods.unit_after_the)
    add(("fiscal", "fy", "business", "financial"), periods.fiscal)
    add(dates.PARTS, periods.part_of)
    add(("half",), times.half_past)
    add(times.PARTS, times.part)
    add(times.NAMED, times.named)
    add(("hours",), times.hours)
    add(ages.AGED, ages.aged)
    add(ages.DECADES, ages.decade_word)
    add((*ORDINALS, *TENS), ordinals.ordinal)
    add(SMALL, times.clock, scores.said)
    add((*(f"{word}s" for word in ordinals.YEARS), *ordinals.YEARS, "freshmen"), ordinals.school_year)
    add(("no", "nos", "number", "#"), ordinals.number)
    add((*labels.NAMES, *labels.ORDERED), labels.labelled)
    add(("magnitude",), labels.magnitude)
    add(("upper", "lower"), labels.shindo)
    add((*SMALL, *TENS, *PLURAL_SCALES, *SIGNS, "several", "few", "half", "dozen", "zero"), amounts.amount)
    add((*amounts.SIGN_ENDS, *amounts.CODES), amounts.amount)
    add(("minus", "negative"), amounts.minus)
    add(("a", "an", "another"), amounts.article)
    add(("no",), lexical.zero)
    add((*lexical.WORDS, *lexical.PHRASES), lexical.lexical)
    add(lexical.SUPERLATIVES, lexical.superlative)
    return table


TRIGGERS = _triggers()


def read(text: str, offset: int = 0, *, published: datetime.date | None = None) -> list[Mention]:
    """Every figure, date and time of an English text, in order of place, none overlapping.

    offset     what is added to the places, where the text is a part of a longer one
    published  the day of publication, for two-digit years only: reading resolves nothing
               that the text leaves open

    Text of any kind never raises and takes time linear in its length.
    """
    words = Words(text, published)
    mentions: list[Mention] = []
    last = 0
    triggers = TRIGGERS
    at = 0
    for place, word in enumerate(words.word[: words.size]):
        if place < at:
            continue
        readers = triggers.get(word)
        if readers is None:
            if "0" <= word[0] <= "9":
                readers = FIGURE
            elif word[0] == "." and len(word) > 1:
                readers = DECIMAL
            else:
                continue
        found = _first(words, place, readers)
        for one in found:
            mention = words.mention(one, offset)
            if mention.start >= last and one.after <= words.size:
                mentions.append(mention)
                last = mention.end
            at = words.floor = max(at, one.after)
    return mentions


def _first(words: Words, at: int, readers: tuple[Reader, ...]) -> list[Found]:
    """What the first reader that finds something at a token found."""
    for reader in readers:
        found = reader(words, at)
        if found:
            return found
    return []
