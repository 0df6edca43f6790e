"""Neighbouring rows of one document in the course of pairing their names, and what is known of them so far."""

from __future__ import annotations

from collections.abc import Sequence

from termcheck.model import Match, Verdict
from termcheck.names.answers import answer
from termcheck.names.named import Name
from termcheck.names.near import Missing
from termcheck.names.people.consistency import Held
from termcheck.names.places.readings import is_somebody
from termcheck.names.rows import Row
from termcheck.names.suspicion import says_place, worth_reading

AROUND = 40  # rows before and after whose readings may explain a word
BESIDE = 4  # … and whose names may, read in any way


class Document:
    """
    rows      in their order
    whole     whether they are an article, of which the English is all there is
    worth     of each row, whether a name in it may be wrong
    held      the names that have their English
    missing   of each row, the names that have it nowhere
    terms     of each row, by its pair, the terms that have it nowhere
    """

    def __init__(self, rows: Sequence[Row], terms: Sequence[Match], whole: bool) -> None:
        self.rows = rows
        self.whole = whole
        self.worth = [worth_reading(row.text, row.english) or (bool(row.lost) and says_place(row.english)) for row in rows]
        self.held: list[Held] = []
        self.missing: list[list[Missing]] = []
        self.terms: dict[int, list[Match]] = {}
        for match in terms:
            if match.verdict is Verdict.JA_ONLY:
                self.terms.setdefault(id(match.pair), []).append(match)
        self._elsewhere: dict[str, bool] = {}

    def matches(self) -> list[Match]:
        """The lines of all rows."""
        return [match for row in self.rows for match in row.matches]

    def found_at(self, at: int, start: int, end: int) -> None:
        """Whatever is at a place of a row's Japanese is no longer missing, but for somebody."""
        self.missing[at] = [one for one in self.missing[at] if is_somebody(one.name) or one.name.end <= start or end <= one.name.start]

    def found(self, at: int, name: Name | None) -> None:
        """A name of a row is no longer missing."""
        self.missing[at] = [one for one in self.missing[at] if one.name is not name]

    def says_elsewhere(self, at: int, name: Name) -> bool:
        """Whether a name without its English in its row has it in another: beside it, or
        anywhere in an article."""
        if not self.whole:
            return self._says_in(self.rows[max(0, at - 1) : at + 2], at, name)
        if (found := self._elsewhere.get(name.text)) is None:
            found = self._elsewhere[name.text] = self._says_in(self.rows, at, name)
        return found

    def _says_in(self, rows: Sequence[Row], at: int, name: Name) -> bool:
        """Whether the English of another of some rows has a name."""
        row = self.rows[at]
        return any(answer(_beside(row, other), name) for other in rows if other is not row)

    def explains(self, at: int, number: int) -> bool:
        """Whether the Japanese of a row, or of the rows around it, may say an English word."""
        row = self.rows[at]
        if row.says(number):
            return True
        sound, word = row.english.keys[number], row.english.words[number]
        near = self.rows[max(0, at - BESIDE) : at + BESIDE + 1]
        if any(other is not row and other.may_name(sound) for other in near):
            return True
        around = self.rows[max(0, at - AROUND) : at + AROUND + 1]
        return any(other is not row and (other.explains(sound, nouns=True) or other.sounds_foreign(word)) for other in around)


def _beside(row: Row, other: Row) -> Row:
    """The Japanese of a row beside the English of another."""
    return Row(row.pair, row.line, other.english, row.tokenizer)
