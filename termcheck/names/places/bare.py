"""Places that stand alone, without what they are behind them, and that the English reads otherwise than all places so called
are read: Chusenji for 鋳銭司, which is Suzenji; Okito for 京田辺市興戸, where Kodo is.

Where the list of places has few readings for a name, and the English has another that its characters may have, and nothing
else of the row is read so, it is wrong. Names that people have as well, and terms of the glossary, are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from termcheck.names.named import starts_with_title
from termcheck.names.people.known import borne
from termcheck.names.people.two_characters import is_surname
from termcheck.names.places import gazetteer
from termcheck.names.places.municipalities import chains
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.romaji import kana_key, key, voiceless
from termcheck.tables.patterns import lazy

# A quarter behind the city that it lies in.
_QUARTER = lazy(r"の?(?:[一-鿿々ヶケ]{2,4}町)?(?![一-鿿]?[長議民営立内道役])([一-鿿々ヶケ]{2,4}?)(?<![市区町村])(?=[のでにはがを、。(・]|地区)")
_AFTER = lazy(r"[のでにはがをもへ、。(「」)・]|地区|から|まで|沖|付近|周辺")
_CHARACTER, _OF = lazy(r"[一-鿿々ァ-ヺー]"), "都道府県市区町村郡"
_RUN, _LETTERS = lazy(r"[一-鿿々ァ-ヺー]+"), lazy(r"[^\W\d_]+")
LEAST = 4  # letters of a word that reads a place
MOST_READINGS = 3  # of a name: what has more is read anyhow
MOST = 30  # places of one row


def misread(row: Row) -> Iterator[Mistaken]:
    """The places of a row that its English reads as no place of that name is."""
    free = [number for number in row.english.free if len(row.english.keys[number]) >= LEAST and row.english.japanese(number)]
    if not free:
        return
    letters = voiceless(key("".join(_LETTERS.findall(row.english.text))))
    sounds = " ".join(map(voiceless, row.english.keys))
    for name, start, end, known in islice(_places(row), MOST):
        readings = {voiceless(key(reading)) for reading in gazetteer.readings(name)}
        if not 1 <= len(readings) <= MOST_READINGS or any(reading in letters or reading in sounds for reading in readings) or row.in_term(start, end):
            continue
        rest = _RUN.findall(row.text[:start] + "?" + row.text[end:])
        for number in free:
            sound = row.english.keys[number]
            if voiceless(sound) not in readings and kanji.may_read(name, sound, True) and not kanji.is_read_in(rest, sound) and not row.sounds_foreign(row.english.words[number]):
                yield Mistaken((start, end), row.english.span(number, number), known.capitalize())
                break


def _places(row: Row) -> Iterator[tuple[str, int, int, str]]:
    """The places of a row that stand alone, each once, with where they stand and how they are read first of all."""
    seen: set[str] = set()
    for chain in chains(row.text):
        match = _QUARTER.match(row.text, chain[-1].end) if chain[-1].name[-1] in _OF else None
        if match is not None:
            seen.add(match[1])
            yield match[1], *match.span(1), next(iter(gazetteer.readings(match[1])), "")
    for token, behind in pairwise(row.line.tokens):
        name = token.surface
        if token.pos[2:3] != ("地名",) or len(name) < 2 or name in seen or not (_AFTER.match(row.text, token.end) or behind.is_common) or starts_with_title(row.text, token.end):
            continue
        before = row.text[max(0, token.start - 1) : token.start]
        known = next((reading for reading in gazetteer.readings(name) if key(reading) == kana_key(token.reading)), "")  # Kansai is no quarter called Kansei
        if known and (not before or before in _OF or not _CHARACTER.match(before)) and not _may_be_somebody(name):
            seen.add(name)
            yield name, token.start, token.end, known


def _may_be_somebody(name: str) -> bool:
    """Whether people are called as a place is, too."""
    return bool(borne(name)) or (len(name) == len("佐藤") and is_surname(*name))
