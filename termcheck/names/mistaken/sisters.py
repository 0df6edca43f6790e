"""One of a family for another: the Emmys for グラミー賞, the Chuo Line for 山手線, city police for 府警, the left knee for 右膝.

What belongs to one family is told apart by its name alone, so that the English must have the
member that the Japanese has. Where it has another, and not that one, it is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from termcheck.cues import Cued
from termcheck.kept import KEPT
from termcheck.names.rows import Mistaken
from termcheck.patterns import lazy
from termcheck.records import NamedTuple

# What the words of the tables in capitals stand for.
_SHORT = {
    "SCHOOL": "(?:[Hh]igh|[Ee]lementary|[Mm]iddle|[Pp]rimary|[Jj]unior|[Ss]enior|[Ss]chool|[Hh]ospital|[Uu]niversity|[Mm]useum|[Ll]ibrary|[Kk]indergarten|[Nn]ursery)",
    "CHARGE": r"(?:[Ss]uspicion|[Ss]uspected|[Cc]harges?|[Cc]harged|[Aa]ccused|[Gg]uilty|[Cc]onvicted|[Ii]ndicted|[Aa]rrested|[Cc]rimes?) (?:of|with|for|on)(?: (?:an?|the|charges?|suspicion|of|alleged|allegedly|committing))*",
    "LAW": r"(?: (?:[A-Za-z-]+|&)){0,5} (?:[Ll]aws?|[Aa]cts?)",
}
_HOLDER = lazy(r"MINISTER\(((?:[^()]|\([^()]*\))*)\)")
_MINISTER = r"(?i:(?:\1)(?: affairs| policy)? (?:minister|secretary)|(?:state )?minister (?:(?:of state )?for|in charge of|of)(?: the)? (?:\1)|secretary of (?:the )?(?:\1)(?! department))"
TABLES = ("families.txt", "offices.txt", "justice.txt")
MOST_CHARACTERS = 2_000  # of a row; more is no sentence


class Member(NamedTuple):
    """One of a family; see the table.

    family  the number of its family
    said    what English may call it, as in the table
    also    what else in the Japanese may be called so, as in the table
    certain what in the English says it for certain
    """

    family: int
    name: str
    ja: re.Pattern[str]
    said: str
    also: str
    certain: str

    def in_english(self, text: str, said: str = "") -> re.Match[str] | None:
        """Where an English text has it, or what is asked for of all that it may be called."""
        return _english(self.name, said or self.said).search(text)

    def may_be_meant(self, text: str) -> bool:
        """Whether a Japanese text has what English may call so."""
        return self.ja.search(text) is not None or (self.also != "" and _compiled(self.also).search(text) is not None)


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return KEPT.compile(pattern, 0)


@lru_cache(maxsize=1024)
def _english(name: str, said: str) -> re.Pattern[str]:
    """What a column of the tables stands for; one that is empty, for the name itself."""
    if said in ("", "-"):
        said = f"[{name[0].upper()}{name[0].lower()}]{re.escape(name[1:])}"
    for short, pattern in _SHORT.items():
        said = said.replace(short, pattern)
    said = _HOLDER.sub(_MINISTER, said.replace(";", "|"))
    return KEPT.compile(rf"\b(?:{said})(?![a-z])", 0)


# A line of a table: the number of its family, and its columns.
_Line = tuple[int, str, str, str, str, str]


def _read(text: str) -> tuple[_Line, ...]:
    """The lines of the tables, comments and empty ones left out."""
    blocks = [[line for line in block.split("\n") if line and not line.startswith("#")] for block in text.split("\n\n")]
    found = []
    for family, block in enumerate(blocks):
        for line in block:
            name, ja, said, also, certain = (*(part.strip() for part in line.split(" | ")), "", "", "")[:5]
            found.append((family, name, ja, said, also, certain))
    return tuple(found)


@lru_cache(maxsize=1)
def _lines() -> tuple[tuple[_Line, ...], Cued[int]]:
    """The lines of all tables, and their numbers by what is in their Japanese. They are read once for all
    processes."""
    text = "\n\n".join(Path(__file__).with_name(name).read_text("utf-8") for name in TABLES)
    lines = KEPT.worked_out(text, lambda: _read(text))
    return lines, Cued(range(len(lines)), lambda number: lines[number][2])


@lru_cache(maxsize=1024)
def _member(number: int) -> Member:
    family, name, ja, said, also, certain = _lines()[0][number]
    return Member(family, name, lazy(ja), said, also, certain)


def _others(number: int) -> Iterator[Member]:
    """The rest of a member's family, in their order."""
    lines = _lines()[0]
    first = last = number
    while first and lines[first - 1][0] == lines[number][0]:
        first -= 1
    while last + 1 < len(lines) and lines[last + 1][0] == lines[number][0]:
        last += 1
    return (_member(other) for other in range(first, last + 1) if other != number)


def mistaken(ja: str, en: str) -> Iterator[Mistaken]:
    """The members of families in a Japanese text that its English takes for another of theirs."""
    if not en or len(ja) > MOST_CHARACTERS:
        return
    for number in _lines()[1].wanted(ja):
        member = _member(number)
        there = member.ja.search(ja)
        if there is None or member.in_english(en):
            continue
        for other in _others(number):
            if (said := other.in_english(en, other.certain)) and not other.may_be_meant(ja):
                yield Mistaken(there.span(), said.span(), member.name)
                break
