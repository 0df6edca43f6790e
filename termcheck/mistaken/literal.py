"""Words and names taken for what they are made of: four balls for 四球, a joint for 共同, eight princes for 八王子.

In the tables of `literal/`, a row is a word or a name:

    how the Japanese says it
    the English that is wrong for it
    what it is, shown to the reader
    what the Japanese must have besides, where it could be something else
    what the Japanese must not have, since the English may then be right
    what the English must not have, for the same reason

All but the third are regular expressions, the latter three looked for anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from termcheck.cues import Cued
from termcheck.mistaken.tables import Row, rows_of
from termcheck.patterns import lazy
from termcheck.records import NamedTuple

LEAST_COLUMNS, COLUMNS = 3, 6


class Literal(NamedTuple):
    """A row of the tables; see the module. What is not asked for is None."""

    ja: re.Pattern[str]
    wrong: re.Pattern[str]
    right: str
    near: re.Pattern[str] | None
    unless_ja: re.Pattern[str] | None
    unless_en: re.Pattern[str] | None

    def is_excused(self, ja: str, en: str) -> bool:
        """Whether the English may be right in these texts."""
        if self.near is not None and self.near.search(ja) is None:
            return True
        if self.unless_ja is not None and self.unless_ja.search(ja):
            return True
        return self.unless_en is not None and self.unless_en.search(en) is not None


class Taken(NamedTuple):
    """What a text says, where its English takes it for what it is made of, and what it is."""

    ja: re.Match[str]
    en: re.Match[str]
    right: str


class Literals:
    """The rows of some tables, which are read when the first text comes.

    files  names of the tables
    whole  whether their English is looked for in any case, as whole words
    """

    def __init__(self, *files: str, whole: bool) -> None:
        self._files = files
        self._whole = whole
        self._rows: tuple[Row, ...] | None = None
        self._literal = lru_cache(maxsize=1024)(self._make)

    def taken(self, ja: str, en: str) -> Iterator[Taken]:
        """The rows that hold of a Japanese text and its English. A translation beside the name itself, Akahata
        (Red Flag), is right."""
        if self._rows is None:
            self._open()
        for number in self._numbers.wanted(ja):
            row = self._literal(number)
            if (here := row.ja.search(ja)) is None or (there := row.wrong.search(en)) is None or row.is_excused(ja, en):
                continue
            if not _named(row.right, en[: there.start()] + en[there.end() :]):
                yield Taken(here, there, row.right)

    def rows(self) -> list[Literal]:
        """All of them, in their order."""
        list(self.taken("", ""))
        return [self._literal(number) for number in range(len(self._rows or ()))]

    def _open(self) -> None:
        rows = self._rows = rows_of(self._files, LEAST_COLUMNS, COLUMNS)
        self._numbers = Cued(range(len(rows)), lambda number: rows[number][1][0])

    def _make(self, number: int) -> Literal:
        assert self._rows is not None
        ja, wrong, right, near, unless_ja, unless_en = self._rows[number][1]
        return Literal(lazy(ja), self._english(wrong), right, lazy(near) if near else None, lazy(unless_ja) if unless_ja else None, self._word(unless_en) if unless_en else None)

    def _english(self, pattern: str) -> re.Pattern[str]:
        return lazy(rf"\b(?:{pattern})\b", re.IGNORECASE) if self._whole else lazy(pattern)

    def _word(self, pattern: str) -> re.Pattern[str]:
        return lazy(rf"\b(?:{pattern})", re.IGNORECASE)


NAMES = Literals("literal/names.txt", whole=False)
PLACES = Literals("literal/places.txt", whole=True)
WORDS = Literals("literal/words.txt", "literal/sport.txt", "literal/turns.txt", whole=True)


def _named(right: str, en: str) -> bool:
    """Whether an English text has a name besides."""
    name = right.split()[0]
    return name.istitle() and name in en
