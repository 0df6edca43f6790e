"""One of a family for another: the Emmys for グラミー賞, the Chuo Line for 山手線, spring for 秋.

What belongs to a family is told apart by its name alone, so that the English must have the member
that the Japanese has. Where it has another, and not that one, the one stands in the place of the
other: no list of wrong forms is needed. Where both sides have both, they are counted: the English
that has one more often than the Japanese, and the other less often, says one for the other.

In the tables of `families/`, a block is a family, and a row one of its members:

    what it is in English, shown to the reader
    how the Japanese says it
    the English that says it and no other member; empty: the first column, however it begins
    further English that may say it, or something else, too
    what else in the Japanese the English of this member may be said for

All but the first are regular expressions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import Table

MOST_CHARACTERS = 2_000  # of a text; more is no sentence


class Member(NamedTuple):
    """One of a family.

    family    its table and its place there: "mistaken/families/names.txt 3"
    says      what it is, for the reader
    ja        the Japanese that says it
    en        the English that says it and no other member
    also_en   further English that may say it; or None
    also_ja   what else in the Japanese `en` may be said for; or None
    """

    family: str
    says: str
    ja: re.Pattern[str]
    en: re.Pattern[str]
    also_en: re.Pattern[str] | None
    also_ja: re.Pattern[str] | None

    def is_in_english(self, text: str) -> bool:
        return self.en.search(text) is not None or (self.also_en is not None and self.also_en.search(text) is not None)

    def may_be_meant(self, text: str) -> bool:
        """Whether a Japanese text has what the English of this member may be said for."""
        return self.ja.search(text) is not None or (self.also_ja is not None and self.also_ja.search(text) is not None)


class Families(Table[Member]):
    """The families of some tables.

    files  names of the tables
    flags  of the English patterns
    cue    characters of the Japanese by which members are looked up, one or two: see Cued
    """

    room = "mistaken"
    least, most, japanese = 2, 5, (1, 4)

    def __init__(self, *files: str, flags: int = 0, cue: int = 2) -> None:
        super().__init__(*files, cue=cue)
        self._flags = flags
        self._families: dict[str, list[int]] = {}

    def others(self, member: Member) -> list[Member]:
        """The rest of a member's family, in their order."""
        return [other for number in self._families[member.family] if (other := self._record(number)) is not member]

    def _open(self) -> None:
        super()._open()
        for number, family in enumerate(self._blocks):
            self._families.setdefault(family, []).append(number)

    def _make(self, number: int) -> Member:
        family, (says, ja, en, also_en, also_ja) = self._row(number)
        en = en or f"[{says[0].upper()}{says[0].lower()}]{re.escape(says[1:])}"
        return Member(family, says, lazy(ja), self._english(en), self._english(also_en) if also_en else None, lazy(also_ja) if also_ja else None)

    def _english(self, pattern: str) -> re.Pattern[str]:
        return lazy(rf"\b(?:{pattern})(?![a-z])", self._flags)


class Exchanged(NamedTuple):
    """A member of a family that the English takes for another of it.

    member  what the Japanese says
    other   what the English says
    ja      where it says so
    en      where the English says another
    """

    member: Member
    other: Member
    ja: re.Match[str]
    en: re.Match[str]


NAMES = Families("families/names.txt", "families/places.txt", "families/bodies.txt", "families/offices.txt", "families/callings.txt", "families/parts.txt", "families/justice.txt", "families/persons.txt", "families/abroad.txt", "families/stage.txt", "families/lines.txt")
WORDS = Families("families/words.txt", "families/economy.txt", "families/sport.txt", "families/baseball.txt", flags=re.IGNORECASE)


def exchanged(families: Families, ja: str, en: str) -> Iterator[Exchanged]:
    """The members of families in a Japanese text for which its English says others of theirs."""
    if not en or len(ja) > MOST_CHARACTERS:
        return
    for member in families.wanted(ja):
        here = member.ja.search(ja)
        if here is None or _count(en, member.en, member.also_en) >= _count(ja, member.ja):
            continue
        for other in families.others(member):
            there = other.en.search(en)
            if there is not None and _count(en, other.en) > _count(ja, other.ja, other.also_ja):
                yield Exchanged(member, other, here, there)
                break


def _count(text: str, *patterns: re.Pattern[str] | None) -> int:
    """How often a text has any of some patterns, those that overlap counted once."""
    number, last = 0, -1
    for start, end in sorted({match.span() for pattern in patterns if pattern is not None for match in pattern.finditer(text)}):
        if start >= last:
            number, last = number + 1, end
    return number
