"""One of a family for another: the Emmys for グラミー賞, the Chuo Line for 山手線, spring for 秋.

What belongs to a family is told apart by its name alone, so that the English must have the member
that the Japanese has. Where it has another, and not that one, the one stands in the place of the
other: no list of wrong forms is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.families.tables import Member, Table
from termcheck.records import NamedTuple

MOST_CHARACTERS = 2_000  # of a row; more is no sentence
NAMES = Table(("names.txt", "offices.txt", "justice.txt"))
WORDS = Table(("words.txt",), re.IGNORECASE)


class Exchanged(NamedTuple):
    """A member of a family that the English takes for another of it.

    member  what the Japanese says
    ja      where it says so
    en      where the English says another
    """

    member: Member
    ja: re.Match[str]
    en: re.Match[str]


def exchanged(table: Table, ja: str, en: str) -> Iterator[Exchanged]:
    """The members of families in a Japanese text for which its English says others of theirs."""
    if not en or len(ja) > MOST_CHARACTERS:
        return
    for member in table.wanted(ja):
        here = member.ja.search(ja)
        if here is None or member.is_in_english(en):
            continue
        for other in table.others(member):
            there = other.en.search(en)
            if there is not None and not other.may_be_meant(ja):
                yield Exchanged(member, here, there)
                break
