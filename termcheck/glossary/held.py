"""A row of two sides in the course of pairing its terms, and what may be asked of it."""

from __future__ import annotations

import bisect
from collections import deque
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Protocol

from termcheck.glossary import excuses
from termcheck.glossary.later import PEOPLE
from termcheck.glossary.matching.phrases import Words, end_of, japanese_fold, joint, normal, split
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.model import Kind, Match, Mention, Pair, Reading, TermUse
from termcheck.records import once
from termcheck.tables.patterns import lazy
from termcheck.text import fold

_KATAKANA = lazy(r"[ァ-ヺー]{3,}")
SHORT = 3  # letters of a word too short to be taken for a slip
MOST = 50  # English terms that are looked at for one form


class Row(Protocol):
    """A row with what was read in it."""

    pair: Pair
    ja: list[Mention]
    en: list[Mention]


class Held:
    """A row in the course of pairing. What is only wanted of rows in which something is amiss
    is worked out when it is first asked for.

    taken  numbers of the English terms that have answered something
    free   by concept, those that are right and may still be taken
    """

    def __init__(self, pair: Pair, ja: list[Mention], en: list[Mention]) -> None:
        self.pair = pair
        self.ja = ja
        self.en = en
        self.taken: set[int] = set()
        self.free: dict[str, deque[int]] = {}
        self.matches: list[Match] = []

    @once
    def by_use(self) -> dict[tuple[str, str], list[int]]:
        """The numbers of the English terms by concept and "right", or what else their status is."""
        found: dict[tuple[str, str], list[int]] = {}
        for number, en in enumerate(self.en):
            for use in uses(en):
                status = "right" if use.status in RIGHT else use.status
                found.setdefault((use.concept, status), []).append(number)
        return found

    @once
    def by_word(self) -> dict[str, list[int]]:
        """The numbers of the English terms that have a word."""
        found: dict[str, list[int]] = {}
        for number, en in enumerate(self.en):
            for word in {word.rstrip(",.") for word in normal(en.text).split()}:
                found.setdefault(word, []).append(number)
        return found

    def numbers(self, keys: Iterable[str], status: str) -> list[int]:
        """The English terms that have a status for one of some concepts."""
        return [number for key in keys for number in self.by_use.get((key, status), ())]

    def with_words(self, form: str) -> list[int]:
        """The English terms that have a phrase among their words."""
        first, _, rest = normal(form).partition(" ")
        numbers = self.by_word.get(first.rstrip(",."), [])[:MOST]
        return [number for number in numbers if not rest or excuses.has_words(self.en[number].text, form)]

    def take(self, keys: Iterable[str]) -> int | None:
        """Take the first free English term that is right for one of some concepts; its number."""
        found = None
        for key in keys:
            free = self.free.get(key)
            if free is None:
                free = self.free[key] = deque(self.by_use.get((key, "right"), ()))
            while free and (free[0] in self.taken or self.is_part_of_wrong(free[0], (key,))):
                free.popleft()
            if free and (found is None or free[0] < found):
                found = free[0]
        if found is not None:
            self.taken.add(found)
        return found

    def is_part_of_wrong(self, number: int, keys: Iterable[str]) -> bool:
        """Whether an English term is part of a phrase that is wrong for the same concept:
        birth rate in special birth rate."""
        en = self.en[number]
        others = (self.en[other] for other in self.numbers(keys, "not-for")[:MOST])
        return any(other.start <= en.start and en.end <= other.end and other is not en for other in others)

    @once
    def japanese(self) -> str:
        """The Japanese side, folded as terms are looked for in it."""
        return japanese_fold(fold(self.pair.ja.text).text) if self.pair.ja else ""

    @once
    def foreign(self) -> list[str]:
        """The runs of katakana in the Japanese that belong to no term."""
        offset = self.pair.ja.offset if self.pair.ja else 0
        terms = [(ja.start - offset, ja.end - offset) for ja in self.ja]
        runs = _KATAKANA.finditer(self.japanese)
        return [run.group() for run in runs if not any(start < run.end() and run.start() < end for start, end in terms)]

    @once
    def words(self) -> Words:
        """The words of the English side."""
        return split(self.pair.en.text if self.pair.en else "")

    def word_numbers(self, en: Mention) -> range:
        """The numbers of the English words that a mention covers."""
        offset = self.pair.en.offset if self.pair.en else 0
        first = bisect.bisect_left(self.words.starts, en.start - offset)
        return range(first, bisect.bisect_left(self.words.starts, en.end - offset))

    def is_capital(self, number: int) -> bool:
        """Whether a word of the English begins with a capital."""
        assert self.pair.en is not None
        return self.pair.en.text[self.words.starts[number]].isupper()

    def joined(self, first: int, last: int) -> bool:
        """Whether no more than spaces and hyphens stand between the English words from a first to a last one."""
        assert self.pair.en is not None
        text, words = self.pair.en.text, self.words
        return all(joint(text[words.ends[at] : words.starts[at + 1]]) == " " for at in range(first, last))

    @once
    def open_words(self) -> list[int]:
        """The numbers of the English words that belong to no term."""
        covered = set(chain.from_iterable(map(self.word_numbers, self.en)))
        return [at for at in range(len(self.words.keys)) if at not in covered]

    @once
    def open_letters(self) -> dict[str, list[int]]:
        """The numbers of the longer of those words, by their first letter."""
        found: dict[str, list[int]] = {}
        keys = self.words.keys
        for at in self.open_words:
            if len(keys[at]) > SHORT and keys[at].isalpha():
                found.setdefault(keys[at][0], []).append(at)
        return found


def uses(mention: Mention) -> tuple[TermUse, ...]:
    """What a term may be, in either language."""
    return _uses(mention.readings)


@lru_cache(maxsize=20_000)
def _uses(readings: tuple[Reading, ...]) -> tuple[TermUse, ...]:
    return tuple(value for _, value in readings if isinstance(value, TermUse))


def right_use(en: Mention, keys: set[str]) -> TermUse | None:
    """The use in which an English term is right for one of some concepts."""
    return next((use for use in uses(en) if use.concept in keys and use.status in RIGHT), None)


def terms_of(mentions: list[Mention]) -> list[Mention]:
    """The terms among some mentions."""
    return [mention for mention in mentions if mention.kind is Kind.TERM]


def passage(row: Held, at: int, count: int, concept: Concept) -> Mention:
    """Words of the English side as a mention of a term."""
    assert row.pair.en is not None
    last = at + count - 1
    start, end = row.words.starts[at], end_of(row.pair.en.text, row.words.starts[last], row.words.ends[last])
    offset = row.pair.en.offset
    reading = Reading(Kind.TERM, TermUse(concept.key, "part"))
    return Mention(row.pair.en.text[start:end], start + offset, end + offset, (reading,))


def place(match: Match) -> tuple[int, bool]:
    """Where a line of the ledger stands in its row, for sorting."""
    return (match.ja.start if match.ja else match.en.start if match.en else 0, match.ja is None)


def fields_of(matches: Sequence[Match], glossary: Glossary) -> dict[str, str]:
    """The subject fields of the concepts of some lines, by key."""
    return {key: glossary[key].field for key in {use.concept for match in matches if match.ja is not None for use in uses(match.ja)}}


def named_in_english(rows: Sequence[Row], glossary: Glossary) -> frozenset[str]:
    """The keys of the people whom the English of some rows names in full, and of whom the Japanese has not
    even the surname."""
    said = {use.concept for row in rows for en in row.en if en.kind is Kind.TERM and " " in en.text and en.text[0].isupper() for use in uses(en)}
    people = [key for key in said if glossary[key].field.startswith(PEOPLE)]
    japanese = "\0".join(row.pair.ja.text for row in rows if row.pair.ja is not None) if people else ""
    return frozenset(key for key in people if not any(form[:2] in japanese for form in glossary[key].ja))
