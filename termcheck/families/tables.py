"""The tables of families: text that an editor can read and extend.

A family is a block of lines, a blank line between two, and each line one of its members, in columns
that " | " parts:

    what it is in English, shown to the reader
    how the Japanese says it
    the English that says it and no other member; - or nothing: the first column, however it begins
    further English that may say it, or something else, too
    what else in the Japanese the English of this member may be said for

All but the first are regular expressions. "-" stands for an empty column. A line NAME = pattern
gives a name to what stands in several lines of its table, and NAME(X) = pattern to what differs in
one thing: NAME(this). A line that begins with # is for its readers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from termcheck.cues import Cued
from termcheck.kept import KEPT
from termcheck.patterns import lazy
from termcheck.records import NamedTuple

COLUMNS = 5
# A line of a table: its family, and its columns.
Line = tuple[str, str, str, str, str, str]
_DEFINED = re.compile(r"([A-Z_]{3,})(\(X\))? = (.*)")
_HERE = Path(__file__).parent


class _Named(NamedTuple):
    """What a name of a table stands for; takes_one: whether X in it is what the brackets behind the name enclose."""

    pattern: str
    takes_one: bool


class Member(NamedTuple):
    """One of a family.

    family    its table and its place there: "names.txt 3"
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


class Table:
    """Families of one or more tables. They are read when the first text comes, and worked out once for
    all processes.

    files  names of the tables in this folder
    flags  of the English patterns
    cue    characters of the Japanese by which lines are looked up, one or two: see Cued
    """

    def __init__(self, files: Iterable[str], flags: int = 0, cue: int = 2) -> None:
        self._files = tuple(files)
        self._flags = flags
        self._cue = cue
        self._lines: tuple[Line, ...] | None = None
        self._member = lru_cache(maxsize=1024)(self._make)

    def wanted(self, ja: str) -> list[Member]:
        """The members that may be in a Japanese text, in their order."""
        if self._lines is None:
            self._open()
        return [self._member(number) for number in self._numbers.wanted(ja)]

    def others(self, member: Member) -> list[Member]:
        """The rest of a member's family, in their order."""
        return [self._member(number) for number in self._families[member.family] if self._member(number) is not member]

    def _open(self) -> None:
        texts = [(name, (_HERE / name).read_text("utf-8")) for name in self._files]
        lines = self._lines = KEPT.worked_out(repr(texts), lambda: tuple(line for name, text in texts for line in read(name, text)))
        self._numbers = Cued(range(len(lines)), lambda number: lines[number][2], self._cue)
        self._families: dict[str, list[int]] = {}
        for number, line in enumerate(lines):
            self._families.setdefault(line[0], []).append(number)

    def _make(self, number: int) -> Member:
        assert self._lines is not None
        family, says, ja, en, also_en, also_ja = self._lines[number]
        return Member(family, says, lazy(ja), self._english(en), self._english(also_en) if also_en else None, lazy(also_ja) if also_ja else None)

    def _english(self, pattern: str) -> re.Pattern[str]:
        return lazy(rf"\b(?:{pattern})(?![a-z])", self._flags)


def read(name: str, text: str) -> tuple[Line, ...]:
    """The lines of a table, the names in them written out. Raises ValueError where a line has too few
    columns or too many."""
    names: dict[str, _Named] = {}
    found = []
    for number, block in enumerate(text.split("\n\n")):
        for line in block.split("\n"):
            if not line or line.startswith("#"):
                continue
            if defined := _DEFINED.fullmatch(line):
                names[defined[1]] = _Named(written_out(defined[3], names), defined[2] is not None)
                continue
            says, *columns = ("" if part.strip() == "-" else part.strip() for part in line.split(" | "))
            if not 1 <= len(columns) < COLUMNS:
                raise ValueError(f"a member of a family has {len(columns) + 1} columns, not 2 to {COLUMNS}: {line}")
            ja, en, also_en, also_ja = (written_out(column, names) for column in (*columns, "", "", "")[: COLUMNS - 1])
            found.append((f"{name} {number}", says, ja, en or f"[{says[0].upper()}{says[0].lower()}]{re.escape(says[1:])}", also_en, also_ja))
    return tuple(found)


def written_out(pattern: str, names: Mapping[str, _Named]) -> str:
    """A pattern with what its names stand for."""
    for name, named in names.items():
        first, *rest = re.split(rf"(?<![A-Z_]){name}(?![A-Z_])", pattern)
        pattern = first
        for part in rest:
            inside, after = _enclosed(part) if named.takes_one else ("", part)
            pattern += (named.pattern.replace("X", inside) if named.takes_one else named.pattern) + after
    return pattern


def _enclosed(text: str) -> tuple[str, str]:
    """What stands in the brackets that a text begins with, and what follows them."""
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return text[1:at], text[at + 1 :]
    raise ValueError(f"a bracket is not closed: {text}")
