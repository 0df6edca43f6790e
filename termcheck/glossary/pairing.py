"""The terms of two sides, held against each other: their lines of the ledger.

A term is held in its own sentence. What is right is taken first; then what is certainly
wrong (a deprecated rendering, another concept's, a slip of the pen); and only a term with
nothing of the kind may be spoken of in another way (the ministry, it) or be missing.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from termcheck.glossary import excuses
from termcheck.glossary.abbreviations import mark_abbreviations, may_stand_for, spelled_out
from termcheck.glossary.forms import japanese_fold, japanese_forms
from termcheck.glossary.later import PLACES, spoken_of_again
from termcheck.glossary.longer import makes_another
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.glossary.nearby import near_longer, near_miss
from termcheck.glossary.phrases import Words, end_of, normal, split
from termcheck.glossary.prefixes import lost_prefix
from termcheck.model import Kind, Match, Mention, Pair, Reading, TermUse, Verdict
from termcheck.text import fold


class Row(Protocol):
    """A row with what was read in it."""

    pair: Pair
    ja: list[Mention]
    en: list[Mention]


@dataclass(slots=True)
class Held:
    """A row in the course of pairing.

    taken  numbers of the English terms that have answered something
    """

    pair: Pair
    ja: list[Mention]
    en: list[Mention]
    taken: set[int] = field(default_factory=set)
    matches: list[Match] = field(default_factory=list)
    english: Words | None = None
    folded: str | None = None

    @property
    def japanese(self) -> str:
        """The Japanese side, folded as terms are looked for in it."""
        if self.folded is None:
            self.folded = japanese_fold(fold(self.pair.ja.text).text) if self.pair.ja else ""
        return self.folded

    @property
    def words(self) -> Words:
        """The words of the English side."""
        if self.english is None:
            self.english = split(self.pair.en.text if self.pair.en else "")
        return self.english


def uses(mention: Mention) -> list[TermUse]:
    """What a term may be, in either language."""
    return [value for _, value in mention.readings if isinstance(value, TermUse)]


def pair_terms(
    rows: Sequence[Row], glossary: Glossary, published: datetime.date | None = None, *, whole: bool = False
) -> list[Match]:
    """The terms of neighbouring rows of one document, as lines of the ledger.

    rows       in order, with the terms of both sides among their mentions
    published  the day of publication, by which names are current or not; None: not known
    whole      whether the rows are an article, of which the English is all there is
    """
    return _Case(rows, glossary, published, whole).run()


class _Case:
    def __init__(self, rows: Sequence[Row], glossary: Glossary, published: datetime.date | None, whole: bool) -> None:
        self.rows = [Held(row.pair, _terms(row.ja), _terms(row.en)) for row in rows]
        self.glossary = glossary
        self.published = published
        self.whole = whole
        self._present: dict[tuple[str, str], bool] = {}

    def run(self) -> list[Match]:
        for at, row in enumerate(self.rows):
            if row.pair.ja is not None and row.pair.en is not None:
                self._hold(row, at)
        for row in self.rows:
            if row.pair.en is not None:
                self._leave(row)
        if self.whole:
            mark_abbreviations(self.rows, self.glossary)
        return [match for row in self.rows for match in sorted(row.matches, key=_place)]

    def present(self, use: TermUse, en: Mention) -> bool:
        """Whether the Japanese has a term anywhere, so that the English may say it."""
        key = use.concept, normal(en.text)
        if key not in self._present:
            concept = self.glossary[use.concept]
            forms = [form for written in concept.ja for form in japanese_forms(written)]
            self._present[key] = any(self._has(row, concept, forms, en.text) for row in self.rows)
        return self._present[key]

    def _has(self, row: Held, concept: Concept, forms: list[str], said: str) -> bool:
        """Whether a row has a term: as itself, inside a word that is no term, or inside a term
        whose English has the same words (日銀 in 日銀総裁; not 高裁 in 最高裁)."""
        if row.pair.ja is None:
            return False
        for form in forms:
            start = row.japanese.find(form)
            while start >= 0:
                place, end = start + row.pair.ja.offset, start + len(form) + row.pair.ja.offset
                around = next((m for m in row.ja if m.start <= place and end <= m.end and (m.start, m.end) != (place, end)), None)
                if around is None:
                    return True
                if any(excuses.has_words(right, said) for use in uses(around) for right in self.glossary[use.concept].right):
                    return True
                start = row.japanese.find(form, start + 1)
        return False

    def _hold(self, row: Held, at: int) -> None:
        """Find the English of each Japanese term of a row."""
        left = [ja for ja in row.ja if not self._take_right(row, ja)]
        for ja in left:
            concepts = [self.glossary[use.concept] for use in uses(ja)]
            for step in self.STEPS:
                match = step(self, row, at, ja, concepts)
                if match is not None:
                    row.matches.append(match)
                    break

    def _take_right(self, row: Held, ja: Mention) -> bool:
        """Pair a Japanese term with the first right English one that is free."""
        keys = {use.concept for use in uses(ja)}
        for number, en in enumerate(row.en):
            found = None if number in row.taken or _hidden(row, en, keys) else _right_use(en, keys)
            if found is not None:
                row.taken.add(number)
                row.matches.append(self._right(row, ja, en, found))
                return True
        return False

    def _right(self, row: Held, ja: Mention, en: Mention, use: TermUse) -> Match:
        """A pair that holds, unless the name is one of another day or the office another."""
        concept = self.glossary[use.concept]
        if self.published and not concept.in_force(self.published):
            current = [c for u in uses(ja) if (c := self.glossary[u.concept]).in_force(self.published)]
            if current and not excuses.speaks_of_past(row.pair):
                return Match(ja, en, Verdict.DIFFERS, row.pair, "outdated", current[0].en)
        if use.status == "short" and (said := spelled_out(row, en, concept)) and not excuses.contains(said.text, [concept]):
            if near_miss(concept.right, self.glossary, said.text, split(said.text)):
                return Match(ja, said, Verdict.DIFFERS, row.pair, "misspelled", concept.en)
            if not may_stand_for(en.text, said.text):
                return Match(ja, said, Verdict.DIFFERS, row.pair, "expansion", concept.en)
        if near := self._nearly_longer(row, en, concept):
            return Match(ja, near, Verdict.DIFFERS, row.pair, "misspelled", concept.en)
        lost = lost_prefix(row.pair, ja, row.words)
        if lost:
            return Match(ja, en, Verdict.DIFFERS, row.pair, "prefix", lost)
        return Match(ja, en, Verdict.HOLDS, row.pair)

    def _nearly_longer(self, row: Held, en: Mention, concept: Concept) -> Mention | None:
        """The whole of a name of which only a part is right."""
        if row.pair.en is None:
            return None
        start = en.start - row.pair.en.offset
        near = near_longer(concept.right, self.glossary, row.pair.en.text, row.words, split(en.text), start)
        return _passage(row, near.at, near.size, concept) if near else None

    # The steps for a Japanese term with no right English in its row, from the certain to the doubtful.

    def _deprecated(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        return self._differing(row, ja, concepts, "deprecated", "deprecated")

    def _wrong(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """The established term of another concept that the Japanese does not have."""
        own = {concept.key for concept in concepts}
        for number, en in enumerate(row.en):
            if number in row.taken:
                continue
            others = [use for use in uses(en) if use.status in RIGHT and use.concept not in own]
            if not others or any(self.present(use, en) for use in others):
                continue
            named = any(use.concept in own and use.status == "not-for" for use in uses(en))
            if not named and excuses.contains(en.text, concepts) and not makes_another(en.text):
                continue  # the BOJ's governor is no other name for the BOJ
            for use in others:
                other = self.glossary[use.concept]
                if not named and not self._alike(other, use.status, concepts):
                    continue
                row.taken.add(number)
                gone = self.published is not None and not other.in_force(self.published)
                if (gone or (named and other.valid_until)) and not excuses.speaks_of_past(row.pair):
                    return Match(ja, en, Verdict.DIFFERS, row.pair, "outdated" if gone else "not-for", concepts[0].en)
                return Match(ja, en, Verdict.DIFFERS, row.pair, "wrong-term", other.ja[0])
        return None

    @staticmethod
    def _alike(other: Concept, status: str, concepts: list[Concept]) -> bool:
        """Whether a term may have been written for another by mistake: one of the same
        subject field, and for common nouns its established term, not a word that is granted."""
        return any(
            concept.field == other.field and (status != "admitted" or (other.required and concept.required))
            for concept in concepts
        )

    def _not_for(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        return self._differing(row, ja, concepts, "not-for", "not-for")

    def _differing(self, row: Held, ja: Mention, concepts: list[Concept], status: str, word: str) -> Match | None:
        """A rendering that the glossary itself says is wrong for the term, alone or inside a
        term that nothing in the Japanese explains."""
        own = {concept.key for concept in concepts}
        for number, en in enumerate(row.en):
            if number in row.taken or any(use.status in RIGHT and self.present(use, en) for use in uses(en)):
                continue
            if any(use.concept in own and use.status == status for use in uses(en)) or any(
                form != en.text and excuses.has_words(en.text, form)
                for concept in concepts
                for form in (concept.not_for if status == "not-for" else concept.deprecated)
            ):
                row.taken.add(number)
                return Match(ja, en, Verdict.DIFFERS, row.pair, word, concepts[0].en)
        return None

    def _misspelled(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        if row.pair.en is None:
            return None
        for concept in concepts:
            near = near_miss(concept.right, self.glossary, row.pair.en.text, row.words)
            if near is not None:
                return Match(ja, _passage(row, near.at, near.size, concept), Verdict.DIFFERS, row.pair, "misspelled", near.form)
        return None

    def _beside(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """The right term, moved into the sentence beside it."""
        own = {concept.key for concept in concepts}
        for other in self.rows[max(0, at - 1) : at] + self.rows[at + 1 : at + 2]:
            for en in other.en:
                if _right_use(en, own):
                    return Match(ja, en, Verdict.HOLDS, row.pair, note="in the sentence beside it")
        return None

    def _again(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """The ministry, the company, it."""
        for concept in concepts:
            word = spoken_of_again(concept, row.words)
            if word is not None:
                return Match(ja, _passage(row, word, 1, concept), Verdict.HOLDS, row.pair, note="spoken of again")
        return None

    def _said_once(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """The right term, said once for two of the Japanese."""
        keys = {concept.key for concept in concepts}
        for en in row.en:
            found = _right_use(en, keys)
            if found is not None and not _hidden(row, en, keys):
                return self._right(row, ja, en, found)
        return None

    def _part(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """The right words inside a longer name: of a place, or where the Japanese goes on too."""
        own = {concept.key for concept in concepts}
        free = any(concept.field in PLACES for concept in concepts) or excuses.goes_on(row.pair, ja)
        for en in row.en:
            within = any(use.concept in own and use.status == "part" for use in uses(en))
            if (free and within) or excuses.contains(en.text, concepts):
                return Match(ja, en, Verdict.HOLDS, row.pair, note="inside a longer name")
        return None

    def _elsewhere(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        own = {concept.key for concept in concepts}
        for other in self.rows:
            for en in other.en:
                if _right_use(en, own):
                    return Match(ja, None, Verdict.JA_ONLY, row.pair, "inconsistent", en.text)
        return None

    def _missing(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match:
        return Match(ja, None, Verdict.JA_ONLY, row.pair, "term-missing", concepts[0].en)

    STEPS: tuple[Callable[[_Case, Held, int, Mention, list[Concept]], Match | None], ...] = (
        _deprecated, _wrong, _not_for, _said_once, _part, _misspelled, _beside, _again, _elsewhere, _missing,
    )  # fmt: skip

    def _leave(self, row: Held) -> None:
        """English terms that answered nothing."""
        for number, en in enumerate(row.en):
            if number in row.taken:
                continue
            right = [use for use in uses(en) if use.status in RIGHT]
            if any(self.present(use, en) for use in right):
                continue
            if not right:
                wrong = next((use for use in uses(en) if use.status == "deprecated"), None)
                if wrong is not None:
                    preferred = self.glossary[wrong.concept].en
                    row.matches.append(Match(None, en, Verdict.DIFFERS, row.pair, "deprecated", preferred))
                continue
            past = self.published is not None and all(
                (until := self.glossary[use.concept].valid_until) and until < self.published.isoformat() for use in right
            )
            if past and not excuses.speaks_of_past(row.pair):
                row.matches.append(Match(None, en, Verdict.DIFFERS, row.pair, "outdated"))
            else:
                row.matches.append(Match(None, en, Verdict.EN_ONLY, row.pair))


def _right_use(en: Mention, keys: set[str]) -> TermUse | None:
    """The use in which an English term is right for one of some concepts."""
    return next((use for use in uses(en) if use.concept in keys and use.status in RIGHT), None)


def _hidden(row: Held, en: Mention, keys: set[str]) -> bool:
    """Whether an English term is part of a phrase that is wrong for the same concept: birth
    rate in special birth rate."""
    return any(
        other.start <= en.start and en.end <= other.end and other is not en
        and any(use.concept in keys and use.status == "not-for" for use in uses(other))
        for other in row.en
    )  # fmt: skip


def _terms(mentions: list[Mention]) -> list[Mention]:
    return [mention for mention in mentions if mention.kind is Kind.TERM]


def _passage(row: Held, at: int, count: int, concept: Concept) -> Mention:
    """Words of the English side as a mention of a term."""
    assert row.pair.en is not None
    last = at + count - 1
    start, end = row.words.starts[at], end_of(row.pair.en.text, row.words.starts[last], row.words.ends[last])
    offset = row.pair.en.offset
    reading = Reading(Kind.TERM, TermUse(concept.key, "part"))
    return Mention(row.pair.en.text[start:end], start + offset, end + offset, (reading,))


def _place(match: Match) -> tuple[int, bool]:
    return (match.ja.start if match.ja else match.en.start if match.en else 0, match.ja is None)
