"""Sections of a line or a road of which the English has one end and, for the other, another place: between
Unazuki and Keyakidaira for 宇奈月―猫又間."""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.names.places import gazetteer
from termcheck.names.places.nowhere import is_read
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.romaji import is_romaji, kana_key, key, voiceless
from termcheck.tables.patterns import lazy

_END = r"([一-鿿々ヶケ]{2,6}?)(?:駅|インターチェンジ|インター|IC|港|空港)?"
_SECTION = lazy(rf"(?<![一-鿿々ァ-ヺー]){_END}[―－—~～〜-]{_END}の?(?:間(?!隔)|区間|を結ぶ)")
_NAME = r"([A-Z][A-Za-z’'-]+(?: [A-Z][A-Za-z’'-]+)?)(?: (?:[Ss]tations?|[Ii]nterchanges?|[Pp]ort|[Aa]irport))?"
_SAID = lazy(rf"\b(?:[Bb]etween {_NAME} and|[Ff]rom {_NAME} to|(?:linking|links|connecting|connects) {_NAME} (?:and|with|to)) {_NAME}")
_LETTERS = lazy(r"[^\W\d_]+")
LEAST = 4  # letters of a name that is no other word by chance


def called(row: Row) -> Iterator[Mistaken]:
    """The one end of a section of a row's Japanese for which its English has another place."""
    sections = list(_SECTION.finditer(row.text))
    said = list(_SAID.finditer(row.english.text)) if len(sections) == 1 else []
    if len(said) != 1:
        return
    ends = [sections[0].span(1), sections[0].span(2)]
    named = [said[0].span(group) for group in (1, 2, 3, 4) if said[0].group(group)]
    there = [[_reads(row, end, row.english.text[slice(*name)]) for name in named] for end in ends]
    for one, other in ((0, 1), (1, 0)):
        for mine, others in ((0, 1), (1, 0)):
            if there[one][mine] and not there[other][others] and _is_strange(row, ends[other], row.english.text[slice(*named[others])]):
                yield Mistaken(ends[other], named[others], _right(row, ends[other]))
                return


def _reads(row: Row, place: tuple[int, int], words: str) -> bool:
    """Whether words of the English may be a place of the Japanese."""
    name, sound = row.text[slice(*place)], _sound(words)
    known = _readings(row, place)
    if any(sound == one or sound.startswith(one) or (len(sound) >= LEAST and one.endswith(sound)) for one in known):
        return True
    return kanji.may_read(name, key("".join(_LETTERS.findall(words))), True)


def _readings(row: Row, place: tuple[int, int]) -> list[str]:
    name = row.text[slice(*place)]
    known = [*gazetteer.readings(name), *map(kana_key, row.readings(name, (), "place"))]
    return [voiceless(key(reading)) for reading in known]


def _right(row: Row, place: tuple[int, int]) -> str:
    name = row.text[slice(*place)]
    known = [*gazetteer.readings(name), *map(kana_key, row.readings(name, (), "place"))]
    return (known[0] if known else kanji.nearest(name) or name).capitalize()


def _sound(words: str) -> str:
    return voiceless(key("".join(_LETTERS.findall(words))))


def _is_strange(row: Row, place: tuple[int, int], words: str) -> bool:
    """Whether words are a Japanese name that nothing in the Japanese may be, and the place is nowhere in the English."""
    parts = re.split(r"[ -]", words)
    if not all(is_romaji(part) for part in parts) or len(_sound(words)) < LEAST:
        return False
    if row.in_held_term(*place) or any(one in _sound(row.english.text) for one in _readings(row, place) if len(one) >= LEAST):
        return False
    sounds = [key(words.replace(" ", "").replace("-", "")), *map(key, parts)]
    return not any(row.explains(sound) or is_read(row.text, sound) for sound in sounds)
