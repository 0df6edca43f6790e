"""The names of two sides, held against each other: their lines of the ledger.

English words that can be read as Japanese and that nothing in the Japanese explains are what
is looked at: beside a name without its English they are a wrong reading of it, else a name
that the Japanese does not give.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from termcheck.japanese.tokenizer import Tokenizer
from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.names.answers import Answer, answer
from termcheck.names.consistency import mark_orders, mark_spellings
from termcheck.names.foreign import mark_katakana
from termcheck.names.literal import taken_literally
from termcheck.names.near import Near, Word, anchored, beside, lower_case, nearest_name, nearest_word
from termcheck.names.people import Name
from termcheck.names.reading import english_mention, japanese_mention, reading_of
from termcheck.names.rows import Row
from termcheck.patterns import lazy

NAMES_AT_ONCE = 60  # of one row; more are a list
AROUND = 40  # rows before and after whose readings may explain a word
BESIDE = 4  # … and whose names may, read in any way

# The Japanese speaks of somebody without a name, so that one in the English is not its own.
_NAMELESS = lazy(r"(?:男性|女性|男子|女子|生徒|児童|少年|少女|園児|被害者|容疑者|患者|会社員|無職|遺体)")


class Read(Protocol):
    """A row with what was read in it."""

    pair: Pair
    ja: list[Mention]
    en: list[Mention]


def pair_names(
    rows: Sequence[Read], tokenizer: Tokenizer | None = None, *, whole: bool = False
) -> list[Match]:
    """The names of neighbouring rows of one document, as lines of the ledger.

    rows   in order, with the terms of both sides among their mentions: they are left to the
           glossary
    whole  whether the rows are an article, of which the English is all there is
    """
    return _Case(rows, tokenizer, whole).run()


class _Case:
    def __init__(self, rows: Sequence[Read], tokenizer: Tokenizer | None, whole: bool) -> None:
        self.rows = [
            Row.read(row.pair, row.ja, row.en, tokenizer) for row in rows if row.pair.ja is not None and row.pair.en is not None
        ]
        self.whole = whole

    def run(self) -> list[Match]:
        found: list[tuple[Row, Name, Answer, Match]] = []
        for at, row in enumerate(self.rows):
            missing = self._hold(row, found)
            self._literally(row)
            self._suspect(row, at, missing)
            for name in missing:
                self._missing(row, at, name)
        mark_spellings(found, self.whole)
        mark_katakana(self.rows, self.whole)
        if self.whole:
            mark_orders(found)
        return [match for row in self.rows for match in row.matches]

    def _hold(self, row: Row, found: list[tuple[Row, Name, Answer, Match]]) -> list[Name]:
        """Find the English of each name of a row; those that have none are returned."""
        missing: list[Name] = []
        for name in row.names[:NAMES_AT_ONCE]:
            have = answer(row, name)
            if have is None:
                missing.append(name)
                continue
            match = self._match(row, name, have.first, have.last if have.last - have.first <= 2 else have.first, Verdict.HOLDS)
            row.taken.update(at for at in have if at >= 0)
            if have.surname >= 0 and have.given >= 0:
                row.whole.update(have)
            found.append((row, name, have, match))
            wrong = beside(row, name, have)
            if wrong >= 0:
                row.taken.add(wrong)
                match.en = english_mention(row.english, min(wrong, have.first), max(wrong, have.last), _offset(row))
                self._differ(match, name, "name-given" if name.given else "name-reading")
        return missing

    def _suspect(self, row: Row, at: int, missing: list[Name]) -> None:
        """Look at the English words that nothing in the Japanese explains."""
        suspects = self._suspects(row, at)
        people = [name for name in missing if not name.place and not name.foreign and name.alone]
        if len(suspects) == 1 == len(people):
            missing.remove(people[0])
            self._wrong(row, Near(people[0], suspects[0], suspects[0]))
            suspects = []
        for number in suspects:
            near = nearest_name(row, number, missing)
            if near is not None:
                missing.remove(near.name)
                self._wrong(row, near)
        if missing:
            for number in [n for n in row.english.free if n not in row.taken]:
                near = anchored(row, number, missing)
                if near is not None and not self._explained(row, at, number):
                    missing.remove(near.name)
                    self._wrong(row, near)
        left = [number for number in suspects if number not in row.taken]
        for number in left:
            if number in row.taken:
                continue
            common = nearest_word(row, number)
            other = next((n for n in (number + 1, number - 1) if self._unknown_beside(row, number, n)), -1)
            if common is not None:
                row.taken.add(number)
                if not common.right:
                    self._other_word(row, number, common)
            elif other >= 0:
                row.taken.update((number, other))
                self._unsupported(row, min(number, other), max(number, other))
            elif self._glued(row, number):
                row.taken.add(number)
                self._unsupported(row, number, number)
        for start, end, word in lower_case(row):
            self._lower(row, start, end, word)

    def _unknown_beside(self, row: Row, number: int, other: int) -> bool:
        """Whether another word, too, looks Japanese and is not in the row: a surname may be a
        company's."""
        english = row.english
        return english.together(number, other) and other not in row.taken and english.japanese(other) and not row.says(other)

    def _glued(self, row: Row, number: int) -> bool:
        """Whether a word stands beside somebody's whole name as though it were part of it."""
        english = row.english
        return any(beside in row.whole and english.together(number, beside) for beside in (number - 1, number + 1))

    def _suspects(self, row: Row, at: int) -> list[int]:
        """The words of a row that look like Japanese and are nowhere in the Japanese."""
        english = row.english
        return [
            number
            for number in english.free
            if number not in row.taken and english.japanese(number) and not self._explained(row, at, number)
        ]

    def _explained(self, row: Row, at: int, number: int) -> bool:
        """Whether the Japanese of a row, or of the rows around it, may say an English word."""
        if row.says(number):
            return True
        sound, word = row.english.keys[number], row.english.words[number]
        near = self.rows[max(0, at - BESIDE) : at + BESIDE + 1]
        if any(other is not row and other.may_name(sound) for other in near):
            return True
        around = self.rows[max(0, at - AROUND) : at + AROUND + 1]
        return any(other is not row and (other.explains(sound) or other.sounds_foreign(word)) for other in around)

    def _literally(self, row: Row) -> None:
        for taken in taken_literally(row.text, row.english.text):
            ja = _japanese(row, *taken.ja, taken.right)
            said = row.english.text[slice(*taken.en)]
            en = Mention(said, taken.en[0] + _offset(row), taken.en[1] + _offset(row), (Reading(Kind.NAME, said),))
            row.matches.append(Match(ja, en, Verdict.DIFFERS, row.pair, "name-literal", taken.right))

    def _missing(self, row: Row, at: int, name: Name) -> None:
        """A name without its English in the row: said elsewhere, or not at all."""
        if name.place or not name.alone or name.foreign:
            return
        around = self.rows if self.whole else self.rows[max(0, at - 1) : at + 2]
        if any(other is not row and answer(_with(row, other), name) for other in around):
            return
        match = Match(self._mention(row, name), None, Verdict.JA_ONLY, row.pair, "name-missing", reading_of(name))
        assert match.ja is not None
        match.ja.weak = self.whole and not name.sure
        row.matches.append(match)

    def _wrong(self, row: Row, near: Near) -> None:
        row.taken.update(range(near.first, near.last + 1))
        match = self._match(row, near.name, near.first, near.last, Verdict.DIFFERS)
        self._differ(match, near.name, "name-given" if near.name.given else "name-reading")

    def _differ(self, match: Match, name: Name, difference: str) -> None:
        match.verdict, match.difference, match.note = Verdict.DIFFERS, difference, reading_of(name)

    def _other_word(self, row: Row, number: int, word: Word) -> None:
        ja = _japanese(row, word.start, word.end, word.reading)
        en = english_mention(row.english, number, number, _offset(row))
        row.matches.append(Match(ja, en, Verdict.DIFFERS, row.pair, "name-reading", word.reading))

    def _lower(self, row: Row, first: int, after: int, word: str) -> None:
        right = word.capitalize()
        ja = _japanese(row, first, after, right)
        at = re.search(rf"\b{word}\b", row.english.text)
        assert at is not None
        en = Mention(word, at.start() + _offset(row), at.end() + _offset(row), (Reading(Kind.NAME, word),))
        row.matches.append(Match(ja, en, Verdict.DIFFERS, row.pair, "name-literal", right))

    def _unsupported(self, row: Row, first: int, last: int) -> None:
        en = english_mention(row.english, first, last, _offset(row))
        en.weak = first == last or not _NAMELESS.search(row.text)
        row.matches.append(Match(None, en, Verdict.EN_ONLY, row.pair, "name-unsupported"))

    def _match(self, row: Row, name: Name, first: int, last: int, verdict: Verdict) -> Match:
        match = Match(self._mention(row, name), english_mention(row.english, first, last, _offset(row)), verdict, row.pair)
        row.matches.append(match)
        return match

    @staticmethod
    def _mention(row: Row, name: Name) -> Mention:
        assert row.pair.ja is not None
        return japanese_mention(row.line, name, row.pair.ja.offset)


def _japanese(row: Row, first: int, after: int, value: str) -> Mention:
    """A stretch of the folded Japanese as a mention of a name."""
    assert row.pair.ja is not None
    start, end = row.line.folded.original(first), row.line.folded.original(after)
    offset = row.pair.ja.offset
    return Mention(row.line.text[start:end], start + offset, end + offset, (Reading(Kind.NAME, value),))


def _offset(row: Row) -> int:
    return row.pair.en.offset if row.pair.en is not None else 0


def _with(row: Row, other: Row) -> Row:
    """A row's Japanese beside the English of another."""
    return Row(row.pair, row.line, other.english, row.tokenizer)
