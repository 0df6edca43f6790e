"""Schools and clubs beside names: read in another way than they are called, or taken for people.

Sport pages call schools by short forms (弘前実, 明石商) and put them before their players with a
point: 明石商・中森.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.japanese.called import PERSONAL
from termcheck.names.answers import Answer
from termcheck.names.named import Name
from termcheck.names.places import gazetteer
from termcheck.names.rows import Mistaken, Row
from termcheck.names.titles import CLUBS
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.tables.patterns import lazy

# What a short form ends in → how English may say it, besides by what it means.
ENDINGS = {"商": ("sho", "shogyo"), "工": ("ko", "kogyo"), "実": ("jitsu", "jitsugyo"), "農": ("no", "nogyo")}

_SCHOOL = lazy(rf"(?<![一-鿿])([一-鿿]{{2,3}})([{''.join(ENDINGS)}])(高?)(?=[はがをにとのも・、(\])」 ]|\Z)")
_BEFORE = lazy(rf"(?:(?<![一-鿿])([一-鿿]{{2,4}})[{''.join(ENDINGS)}高大]|({'|'.join(CLUBS)}))・\Z")
# Before somebody's name, which may end as a school's does: 騎手、宮川実.
_SOMEBODY = lazy(rf"(?:{PERSONAL}|俳優|女優|歌手|作家|画家|記者|社長|教授)[、の・]?\Z")
# A school that belongs to a university, as sport pages call it, and what says in English that it is one.
_ATTACHED = lazy(r"(?<![一-鿿])([一-鿿]{1,8}大)[付附](?:属?高校?)?(?![一-鿿])")
# … and one that is called by its place: 東海大相模.
_OF_PLACE = lazy(r"(?<![一-鿿])([一-鿿]{1,6}大)([一-鿿]{2})(?=[はがをにと、])")
_SPORT = lazy(r"高校|母校|野球|甲子園|センバツ|選抜|ラグビー|サッカー|バレー|駅伝|柔道|[0-9]強|回戦|決勝|大会|部員|監督|優勝|連覇|逆転|サヨナラ|コールド|先発")
_UNIVERSITY = lazy(r"(?:([A-Z][a-z]+)(?: [A-Z][a-z]+){0,4} )University\b|\bUniversity of (?:the )?([A-Z][a-z]+)")
_SAYS_SCHOOL = lazy(r"\b(?:[Hh]igh|[Ss]chools?|[Ss]enior|[Jj]unior|[Aa]ffiliat|[Aa]ttached|[Ff]uzoku|[Dd]aifu|[A-Z][a-z]+fu\b|HS\b)")
NEAR = 10  # characters before a name in which its club stands


class Misread(NamedTuple):
    """A body and the word that misreads it: its place in the folded text, the first and last
    numbers of the words, and how it is read."""

    start: int
    end: int
    first: int
    last: int
    right: str


def schools(row: Row) -> Iterator[Misread]:
    """The short forms of schools whose ending is read as part of somebody's name: Hirosaki
    Sanetaka for 弘前実高."""
    english = row.english
    for match in _SCHOOL.finditer(row.text):
        place, ending, high = match.groups()
        if _SOMEBODY.search(row.text, max(0, match.start() - 6), match.start()):
            continue
        for number, sound in enumerate(english.keys):
            if not kanji.may_read(place, sound, True):
                continue
            for beside in (number + 1, number - 1):
                said = english.keys[beside] if english.together(number, beside) else ""
                if said and said not in ENDINGS[ending] and english.japanese(beside) and kanji.may_read(ending + high, said, True):
                    right = f"{english.words[number]} {ENDINGS[ending][-1].capitalize()}"
                    yield Misread(match.start(), match.end(), min(number, beside), max(number, beside), right)
                    return


def attached(row: Row) -> Iterator[Mistaken]:
    """The schools of universities that are called the university itself: Nara University for 奈良大付."""
    if "大" not in row.text or "University" not in row.english.words or _SAYS_SCHOOL.search(row.english.text):
        return
    for match in (*_ATTACHED.finditer(row.text), *_of_place(row)):
        for said in _UNIVERSITY.finditer(row.english.text):
            number = next((at for at, start in enumerate(row.english.starts) if said.start() <= start), -1)
            last = next((at for at in range(number, len(row.english.words)) if row.english.words[at] == "University"), number)
            place = said[1] or said[2]
            if row.text.count(match[1]) == 1 and kanji.ends(match[1], 0, row.english.keys[number if said[1] else last + 1]):
                yield Mistaken(match.span(), row.english.span(number, last), f"a high school attached to {place} University")
                return


def _of_place(row: Row) -> Iterator[re.Match[str]]:
    """The schools of universities that have a place in their name, which the English does not have."""
    if _SPORT.search(row.text):
        for match in _OF_PLACE.finditer(row.text):
            place = match[2]
            if gazetteer.find(place) and not any(kanji.may_read(place, sound, True) for sound in row.english.keys):
                yield match


def is_joined(row: Row, name: Name, have: Answer) -> bool:
    """Whether somebody stands in English beside the school or club as another person does: Akashi
    Sho and Nakamori for 明石商・中森."""
    before = _BEFORE.search(row.text, max(0, name.start - NEAR), name.start)
    first = have.words[0]
    if before is None or first == 0:
        return False
    english, body = row.english, before.group(1) or before.group(2)
    if english.text[english.ends[first - 1] : english.starts[first]] not in (" and ", "-"):
        return False
    near = [first - 1, *([first - 2] if english.together(first - 2, first - 1) else [])]
    return any(kanji.may_read(body, english.keys[number], True) for number in near)
