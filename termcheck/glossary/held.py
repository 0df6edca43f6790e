"""A row of two sides in the course of pairing its terms, and what may be asked of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from termcheck.glossary import excuses
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.glossary.phrases import Words, end_of, japanese_fold, normal, split
from termcheck.model import Kind, Match, Mention, Pair, Reading, TermUse
from termcheck.text import fold

MOST = 50  # English terms that are looked at for one form


class Row(Protocol):
    """A row with what was read in it."""

    pair: Pair
    ja: list[Mention]
    en: list[Mention]


@dataclass(slots=True, eq=False)
class Held:
    """A row in the course of pairing.

    taken  numbers of the English terms that have answered something
    by_use  by concept and "right" (or what else its status is), the numbers of English terms
    free   by concept, those that are right and may still be taken
    by_word  by word, the numbers of the English terms that have it
    """

    pair: Pair
    ja: list[Mention]
    en: list[Mention]
    taken: set[int] = field(default_factory=set)
    matches: list[Match] = field(default_factory=list)
    by_use: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    free: dict[str, deque[int]] = field(default_factory=dict)
    by_word: dict[str, list[int]] = field(default_factory=dict)
    _words: Words | None = None
    _japanese: str | None = None
    _open_words: list[int] | None = None

    def __post_init__(self) -> None:
        for number, en in enumerate(self.en):
            for word in {word.rstrip(",.") for word in normal(en.text).split()}:
                self.by_word.setdefault(word, []).append(number)
            for use in uses(en):
                status = "right" if use.status in RIGHT else use.status
                self.by_use.setdefault((use.concept, status), []).append(number)
                if status == "right":
                    self.free.setdefault(use.concept, deque()).append(number)

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

    @property
    def japanese(self) -> str:
        """The Japanese side, folded as terms are looked for in it."""
        if self._japanese is None:
            self._japanese = japanese_fold(fold(self.pair.ja.text).text) if self.pair.ja else ""
        return self._japanese

    @property
    def open_words(self) -> list[int]:
        """The numbers of the English words that belong to no term."""
        if self._open_words is None:
            offset = self.pair.en.offset if self.pair.en else 0
            self._open_words = []
            terms = iter(self.en)
            term = next(terms, None)
            for at, start in enumerate(self.words.starts):
                while term is not None and term.end <= start + offset:
                    term = next(terms, None)
                if term is None or start + offset < term.start:
                    self._open_words.append(at)
        return self._open_words

    @property
    def words(self) -> Words:
        """The words of the English side."""
        if self._words is None:
            self._words = split(self.pair.en.text if self.pair.en else "")
        return self._words


def uses(mention: Mention) -> list[TermUse]:
    """What a term may be, in either language."""
    return [value for _, value in mention.readings if isinstance(value, TermUse)]


def has_term(row: Held, forms: list[str], said: str, glossary: Glossary) -> bool:
    """Whether a row has a term: as itself, inside a word that is no term, or inside a term
    whose English has the same words (日銀 in 日銀総裁; not 高裁 in 最高裁)."""
    if row.pair.ja is None:
        return False
    for form in forms:
        start = row.japanese.find(form)
        for _ in range(MOST):
            if start < 0:
                break
            place, end = start + row.pair.ja.offset, start + len(form) + row.pair.ja.offset
            around = next((m for m in row.ja if m.start <= place and end <= m.end and (m.start, m.end) != (place, end)), None)
            if around is None:
                return True
            if any(excuses.has_words(right, said) for use in uses(around) for right in glossary[use.concept].right):
                return True
            start = row.japanese.find(form, start + 1)
    return False


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
