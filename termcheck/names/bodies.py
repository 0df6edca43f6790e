"""Schools, clubs and firms beside names: read in another way than they are called, or taken for people.

Sport pages call schools by short forms (弘前実, 明石商) and put them before their players with a
point: 明石商・中森. The dictionary has firms and shops with the one reading that they use.
"""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.names.answers import Answer
from termcheck.names.people import Name
from termcheck.names.rows import Row
from termcheck.names.titles import CLUBS
from termcheck.names.together import FIRM
from termcheck.patterns import lazy
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.romaji import kana_key, shown

# What a short form ends in → how English may say it, besides by what it means.
ENDINGS = {"商": ("sho", "shogyo"), "工": ("ko", "kogyo"), "実": ("jitsu", "jitsugyo"), "農": ("no", "nogyo")}

_SCHOOL = lazy(rf"(?<![一-鿿])([一-鿿]{{2,3}})([{''.join(ENDINGS)}])(高?)(?=[はがをにとのも・、(\])」 ]|\Z)")
_BEFORE = lazy(rf"(?:(?<![一-鿿])([一-鿿]{{2,4}})[{''.join(ENDINGS)}高大]|({'|'.join(CLUBS)}))・\Z")
_FIRM = lazy(r"[一-鿿々]{3,8}")
_KANA = lazy(r"[ァ-ヺー]+")
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
        for number, sound in enumerate(english.keys):
            if not kanji.may_read(place, sound, True):
                continue
            for beside in (number + 1, number - 1):
                said = english.keys[beside] if english.together(number, beside) else ""
                if said and said not in ENDINGS[ending] and english.japanese(beside) and kanji.may_read(ending + high, said, True):
                    right = f"{english.words[number]} {ENDINGS[ending][-1].capitalize()}"
                    yield Misread(match.start(), match.end(), min(number, beside), max(number, beside), right)
                    return


def firms(row: Row) -> Iterator[Misread]:
    """The firms and shops of the dictionary whose characters are read as others may be:
    Amamitsuya for 天満屋, Tenmaya."""
    for token in row.line.tokens:
        if token.pos[1:3] != FIRM or not _FIRM.fullmatch(token.surface) or not _KANA.fullmatch(token.reading):
            continue
        if row.in_term(token.start, token.end) or row.english.find(kana_key(token.reading)) >= 0:
            continue
        for number in row.english.free:
            if number not in row.taken and row.english.japanese(number) and kanji.may_read(token.surface, row.english.keys[number], True):
                yield Misread(token.start, token.end, number, number, shown(token.reading))
                break


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
