"""Places called as a town of the prefecture that the Japanese speaks of, and that the English reads as those elsewhere are
read: Mito Regional Health Center for 三戸地方保健所 in 青森県, where Sannohe is.

Behind a town's name its kind may be left out; the prefecture tells which town is meant. What is somebody's name, or is read
so elsewhere in the row, is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.places.municipalities import PREFECTURE, readings
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.romaji import key
from termcheck.tables.patterns import lazy

# Behind a town without its kind, what is named after it, or a particle.
_BODY = r"地方|地区|広域|保健所|警察署|署(?![長名])|消防|高校?(?![一-鿿])|駅|漁港|病院|農協|漁協"
_NAMED_AFTER = lazy(rf"{_BODY}|中(?![一-鿿])|小(?![一-鿿])|港|沿岸|沖|[のでにはが、・]")
_OF_A_BODY = lazy(rf"(?<![一-鿿々])([一-鿿々ヶケ]{{2,4}}?)(?={_BODY})")  # which the dictionary may take for something else: 三｜戸
_KINDS = "市町村"
LEAST = 3  # letters of a word that reads a town
MOST = 40  # places of one row


def misread(row: Row) -> Iterator[Mistaken]:
    """The towns of a prefecture of a row that its English reads in another way."""
    prefectures = [match.group() for match in PREFECTURE.finditer(row.text)]
    words = row.unspelled(row.english.free, LEAST)
    if len(set(prefectures)) != 1 or not words:
        return
    for name, start, end in islice(_candidates(row), MOST):
        if name[-1] in _KINDS or row.in_term(start, end):
            continue
        towns = {reading for kind in _KINDS for reading in readings(name + kind, prefectures[0], strict=True)}
        sounds = {key(reading) for reading in towns}
        if len(sounds) != 1 or any(row.english.find(sound) >= 0 or row.english.find_lower(sound) >= 0 for sound in sounds):
            continue
        rest = row.rest(start, end)
        for number in words:
            sound = row.english.keys[number]
            if kanji.reads_only(name, rest, sound):
                yield Mistaken((start, end), row.english.span(number, number), next(iter(towns)).capitalize())
                break


def _candidates(row: Row) -> Iterator[tuple[str, int, int]]:
    """What may be a town without its kind: its name and place."""
    found = [(match[1], *match.span(1)) for match in _OF_A_BODY.finditer(row.text)]
    yield from found
    for token in row.line.tokens:
        if token.pos[2:3] == ("地名",) and 2 <= len(token.surface) <= 4 and _NAMED_AFTER.match(row.text, token.end) and (token.surface, token.start, token.end) not in found:
            yield token.surface, token.start, token.end
