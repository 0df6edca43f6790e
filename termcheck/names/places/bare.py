"""Places that stand alone, without what they are behind them, and that the English reads otherwise than all places so called
are read: Ishido for 石動, which is Isurugi; and quarters behind their city: Otani for 宇都宮市大谷町, which is Oya there.

Where the list of places has few readings for a name, and the English has another that its characters may have, and nothing
else of the row is read so, it is wrong. Names that people have as well, and terms of the glossary, are left alone; but a
quarter that is known to be read otherwise is no city of the same characters: Kobe for 鈴鹿市神戸.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

from termcheck.model import Match, Verdict
from termcheck.names import lines
from termcheck.names.named import starts_with_title
from termcheck.names.people.known import may_be_surname
from termcheck.names.places import gazetteer, quarters
from termcheck.names.places.municipalities import chains
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.romaji import kana_key, key, voiceless
from termcheck.tables.patterns import lazy

# A quarter behind the city that it lies in.
_QUARTER = lazy(r"の?(?:[一-鿿々ヶケ]{2,4}町)?(?![一-鿿]?[長議民営立内道役])([一-鿿々ヶケ]{2,4}?)(?<![市区町村])町?(?=[のでにはがを、。(・]|地区)")
_AFTER = lazy(r"[のでにはがをもへ、。(「」)・]|地区|から|まで|沖|付近|周辺")
_CHARACTER, _OF = lazy(r"[一-鿿々ァ-ヺー]"), "都道府県市区町村郡"
LEAST = 4  # letters of a word that reads a place
MOST_READINGS = 3  # of a name: what has more is read anyhow
MOST = 30  # places of one row


def hold_quarters(rows: Iterable[Row], terms: Iterable[Match]) -> None:
    """Let the lines of cities hold that are quarters of the same characters elsewhere, where the English has these as they
    are read there: Kambe for 鈴鹿市神戸, which is no Kobe."""
    by_pair: dict[int, Row] = {}
    for match in terms:
        ja = match.ja
        if ja is None or match.verdict is Verdict.HOLDS or match.pair.ja is None or not match.pair.ja.text.endswith(tuple("市区町村"), 0, ja.start - match.pair.ja.offset):
            continue
        by_pair = by_pair or {id(row.pair): row for row in rows}
        row = by_pair.get(id(match.pair))
        for place in _quarters(row) if row is not None else ():
            number = row.english.find(key(place.readings[0])) if row is not None and place.sure and place.name == ja.text else -1
            if row is not None and number >= 0:
                match.en, match.verdict, match.difference, match.note = lines.words(row, number, number), Verdict.HOLDS, "", "a quarter"


class _Place(NamedTuple):
    """A place of the Japanese.

    readings  in small Latin letters, the likeliest first
    sure      whether it is read so there, whatever else is called so
    """

    name: str
    start: int
    end: int
    readings: Sequence[str]
    sure: bool = False


def misread(row: Row) -> Iterator[Mistaken]:
    """The places of a row that its English reads as no place of that name is."""
    likely = row.unspelled(range(len(row.english.keys)), LEAST)
    if not likely:
        return
    letters, sounds = row.english.letters, " ".join(map(voiceless, row.english.keys))
    for place in islice(_places(row), MOST):
        readings = {voiceless(key(reading)) for reading in place.readings}
        if not 1 <= len(readings) <= MOST_READINGS or any(reading in letters or reading in sounds for reading in readings) or (not place.sure and row.in_term(place.start, place.end)):
            continue
        rest = row.rest(place.start, place.end)
        for number in likely:
            sound = row.english.keys[number]
            if (place.sure or number in row.english.free) and voiceless(sound) not in readings and kanji.reads_only(place.name, rest, sound):
                yield Mistaken((place.start, place.end), row.english.span(number, number), place.readings[0].capitalize())
                break


def _quarters(row: Row) -> Iterator[_Place]:
    """The quarters of a row, each behind its city."""
    for chain in chains(row.text):
        match = _QUARTER.match(row.text, chain[-1].end) if chain[-1].name[-1] in _OF else None
        if match is not None:
            there = next(filter(None, (quarters.reading(match[1], part.name) for part in reversed(chain))), "")
            yield _Place(match[1], *match.span(1), (there,) if there else gazetteer.readings(match[1]), bool(there))


def _places(row: Row) -> Iterator[_Place]:
    """The places of a row that stand alone, each once."""
    found = list(_quarters(row))
    yield from found
    seen = {place.name for place in found}
    for token, behind in pairwise(row.line.tokens):
        name = token.surface
        if token.pos[2:3] != ("地名",) or len(name) < 2 or name in seen or not (_AFTER.match(row.text, token.end) or behind.is_common) or starts_with_title(row.text, token.end):
            continue
        before = row.text[max(0, token.start - 1) : token.start]
        readings = sorted(gazetteer.readings(name), key=lambda reading: key(reading) != kana_key(token.reading))
        agreed = bool(readings) and key(readings[0]) == kana_key(token.reading)  # Kansai is no quarter called Kansei
        if agreed and (not before or before in _OF or not _CHARACTER.match(before)) and not may_be_surname(name):  # people are called so, too
            seen.add(name)
            yield _Place(name, token.start, token.end, readings)
