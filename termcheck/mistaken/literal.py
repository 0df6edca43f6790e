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
from bisect import bisect_left
from collections.abc import Iterator

from termcheck.records import NamedTuple
from termcheck.sentences import Sentence, split
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import Table


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


class Literals(Table[Literal]):
    """The words and names of some tables.

    files  names of the tables
    whole  whether their English is looked for in any case, as whole words
    """

    room = "mistaken"
    least, most, japanese = 3, 6, (0, 3, 4)

    def __init__(self, *files: str, whole: bool) -> None:
        super().__init__(*files, cue=2)
        self._whole = whole

    def taken(self, ja: str, en: str) -> Iterator[Taken]:
        """The rows that hold of a Japanese text and its English. A translation beside the name itself, Akahata
        (Red Flag), is right."""
        for row in self.wanted(ja):
            if row.ja.search(ja) is None or row.wrong.search(en) is None or row.is_excused(ja, en):
                continue
            found = _beside(row, ja, en)
            if found is not None and not _named(row.right, en[: found.en.start()] + en[found.en.end() :]):
                yield found

    def _make(self, number: int) -> Literal:
        ja, wrong, right, near, unless_ja, unless_en = self._row(number)[1]
        return Literal(lazy(ja), self._english(wrong), right, lazy(near) if near else None, lazy(unless_ja) if unless_ja else None, self._word(unless_en) if unless_en else None)

    def _english(self, pattern: str) -> re.Pattern[str]:
        return lazy(rf"\b(?:{pattern})\b", re.IGNORECASE) if self._whole else lazy(pattern)

    def _word(self, pattern: str) -> re.Pattern[str]:
        return lazy(rf"\b(?:{pattern})", re.IGNORECASE)


NAMES = Literals("literal/names.txt", "literal/teams.txt", whole=False)
PLACES = Literals("literal/places.txt", "literal/facilities.txt", "literal/works.txt", whole=True)
BODIES = Literals("literal/bodies.txt", "literal/events.txt", "literal/surnames.txt", "literal/persons.txt", whole=True)
WORDS = Literals("literal/words.txt", "literal/economy.txt", "literal/sport.txt", "literal/ring_and_board.txt", "literal/results.txt", "literal/turns.txt", "literal/times.txt", "literal/society.txt", "literal/trades.txt", whole=True)
TITLES = Literals("literal/titles.txt", "literal/callings.txt", whole=True)


def _beside(row: Literal, ja: str, en: str) -> Taken | None:
    """A word and the English that is wrong for it, which may stand in any sentence unless the English has as many as the
    Japanese: then it says in another one what that one has. None where they are in no common one."""
    ours, theirs = _ends(split(ja, 0, "ja")), _ends(split(en, 0, "en"))
    for here in row.ja.finditer(ja):
        for there in row.wrong.finditer(en):
            if len(ours) != len(theirs) or bisect_left(ours, here.end()) == bisect_left(theirs, there.end()):
                return Taken(here, there, row.right)
    return None


def _ends(sentences: list[Sentence]) -> list[int]:
    """Where the sentences of a text end."""
    return [one.segment.offset + len(one.segment.text) for one in sentences]


def _named(right: str, en: str) -> bool:
    """Whether an English text has a name besides."""
    name = right.split()[0]
    return name.istitle() and name in en
