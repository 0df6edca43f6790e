"""Wards, towns and cities that are translated by what they are called: the southern district for
南区, the city of light for 光市, the forest of light for 光の森.

English has a word for what kind of place it is, and none for what it is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from termcheck.names.places import gazetteer
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_of
from termcheck.sounds.romaji import key, voiceless
from termcheck.tables.patterns import lazy

# A place of one or two characters and its kind, where no other word goes on; 元町議 is a former town councilor.
_PLACE = lazy(
    r"(?![元前新現][市町村区][長議職民幹])(?:(?<![一-鿿々ァ-ヺー])|(?<=[都道府県市区郡町]))(?!(?<=[ぁ-ゖ])[市町村])"
    r"([一-鿿]{1,3}?)([市区町村]|地区)(?![一-鿿]*[場況販]|[間域分]|[々ァ-ヺ])"
)
_NO_NAMES = "東西南北中上下新旧本全同各両当他"  # before 地区, what part of a place is meant
MOST = 40  # places of one row, and words for them
MOST_PAIRS = 500  # pairs of words of one row
JOINED = 6  # letters of a reading that may be two words
_NO_QUARTERS = "部側内外間中上下前後方沿辺際"  # behind what may be only a part of a place
# A quarter of two characters, behind what it lies in.
_QUARTER = lazy(r"(?<=[市区町村])(?:の?([一-鿿])の([一-鿿])|([一-鿿])([一-鿿]))(?=[でにのへはがを、])")
# What English calls each kind of place.
_KINDS = {"地区": ("district", "area"), "市": ("city",), "区": ("ward", "district"), "町": ("town", "street"), "村": ("village",)}
_BEHIND = lazy(r"(?:\b([A-Za-z]+)[ -])?\b([A-Za-z]+)[ -](?=(city|ward|district|area|town|street|village)\b)", re.IGNORECASE)
_BEFORE = lazy(r"\b(city|ward|district|town|village) of (?:the )?([A-Za-z]+)(?: ([A-Za-z]+))?", re.IGNORECASE)
_TWO = lazy(r"\b([A-Za-z]+)(?=( of (?:the )?| )([A-Za-z]+)\b)")


# Municipalities whose names are words, and what these mean: "town of relief".
_WORDS = """
安堵 relief; 三種 three kinds, three types, three varieties; 胎内 intrauterine, womb; 養父 foster father, stepfather; 行方 whereabouts, missing; 出水 flood, flooded, flooding; 中間 middle, intermediate, halfway
南国 southern country, tropical; 国立 national; 取手 handle; 裾野 foot of the mountain, foothills; 笛吹 flute, flute player; 太子 prince, crown prince
上下 up and down, top and bottom; 日出 sunrise; 豊富 abundant, rich; 上市 listed, listing; 新温泉 new hot spring, new onsen; 川上 upstream, upper river
九重 ninefold; 大刀洗 sword washing; 朝日 morning sun, rising sun; 天理 heavenly principle; 大空 big sky, open sky; 黒潮 black tide, black current
水上 on the water, water; 名取 name taking; 大任 important task; 愛別 parting, separation from loved ones; 竜王 dragon king; 開成 success
平和 peace; 共和 republic; 平泉 flat spring; 御船 honorable boat, ship; 美里 beautiful village; 大和 great harmony; 上毛 upper hair; 明和 bright peace
養老 aged, elderly, old; 嬬恋 wife-loving, love of wives; 八代 eighth generation, eighth-generation, eight generations; 富士 wealthy warrior
""".replace("\n", ";")
WORDS = {name: meanings.split(", ") for name, meanings in (line.split(maxsplit=1) for line in _WORDS.split(";") if line.strip())}


_REGIONS = ("九州", "四国", "関東", "関西")


class _Said(NamedTuple):
    """A kind of place in the English, or "", and the words that may say what it is called: the one
    beside the kind, and two in their order."""

    start: int
    end: int
    kind: str
    near: str
    first: str
    second: str

    def means(self, name: str) -> bool:
        """Whether the words mean the characters of a name."""
        if len(name) == 1:
            return bool(self.kind) and name in chars_of(self.near)
        first, second = chars_of(self.first), chars_of(self.second)
        if len(name) == 2 and ((name[0] in first and name[1] in second) or (name[1] in first and name[0] in second)):
            return True
        if self.kind and name[-1] in second and self.first.istitle() and kanji.may_read(name[:-1], key(self.first), True):
            return True  # Tamba mountain village for 丹波山村
        if not (name[0] in first and self.second.istitle() and key(self.second) in map(key, gazetteer.readings(name[1:]))):
            return False
        is_region = name[1:] in _REGIONS or any(gazetteer.readings(name[1:], kind) for kind in "都道府県")
        return self.first.istitle() or not is_region  # East Osaka for 東大阪市, which is in eastern Osaka


def translated(row: Row) -> Iterator[Mistaken]:
    """The places of a row that its English translates."""
    text = row.text
    if not any(kind in text for kind in _KINDS):
        return
    yield from _quarters(row)
    yield from _worded(row)
    places = [match for match in islice(_PLACE.finditer(text), MOST) if _is_place(row, match)]
    said = _said(row.english.text) if places else []
    for place in places:
        name, kind = place[1], place[2]
        one = next((one for one in said if (one.kind in _KINDS[kind] or (not one.kind and len(name) > 1)) and one.means(name)), None)
        readings = _readings(name, kind)
        if one is not None and not _is_read(row, readings):
            yield Mistaken(place.span(), (one.start, one.end), readings[0].capitalize())


def _said(english: str) -> list[_Said]:
    found = [_Said(m.start(2), m.end(3), m[3].lower(), m[2], m[1] or "", m[2]) for m in islice(_BEHIND.finditer(english), MOST)]
    found += [_Said(m.start(), m.end(), m[1].lower(), m[2], m[2], m[3] or "") for m in islice(_BEFORE.finditer(english), MOST)]
    return found + [_Said(m.start(), m.end(3), "", "", m[1], m[3]) for m in islice(_TWO.finditer(english), MOST_PAIRS) if chars_of(m[1])]


def _quarters(row: Row) -> Iterator[Mistaken]:
    for place in islice(_QUARTER.finditer(row.text), MOST):
        first, second = place[1] or place[3], place[2] or place[4]
        readings = gazetteer.readings(f"{first}の{second}" if place[1] else first + second)
        if readings and second not in _NO_QUARTERS and not _is_read(row, readings):
            for said in islice(_TWO.finditer(row.english.text), MOST_PAIRS):
                one, other = (said[1], said[3]) if said[2] == " " else (said[3], said[1])
                if first in chars_of(one) and second in chars_of(other):
                    yield Mistaken((place.start(1 if place[1] else 3), place.end()), (said.start(), said.end(3)), readings[0].capitalize())
                    break


def _worded(row: Row) -> Iterator[Mistaken]:
    """Municipalities of which the English says what they are called."""
    for name, meanings in WORDS.items():
        at = row.text.find(name)
        kind = row.text[at + len(name) : at + len(name) + 1] if at >= 0 else ""
        if kind not in _KINDS or not (readings := gazetteer.readings(name, kind)) or _is_read(row, readings):
            continue
        kinds, means = "|".join(_KINDS[kind]), "|".join(map(re.escape, meanings))
        said = re.search(rf"\b(?:{means})(?: of)?[ -](?:{kinds})s?\b|\b(?:{kinds}) (?:of|for) (?:the )?(?:{means})\b", row.english.text, re.IGNORECASE)
        if said:
            yield Mistaken((at, at + len(name) + 1), said.span(), readings[0].capitalize())


def _is_place(row: Row, place: re.Match[str]) -> bool:
    """Whether characters and a kind are a place that the table has: 下町 may be no name, but what
    lies in a city is one."""
    (start, end), name, kind = place.span(), place[1], place[2]
    if kind == "地区" and len(name) == 1:
        return name not in _NO_NAMES
    if not _readings(name, kind):
        return False
    within = start > 0 and row.text[start - 1] in "都道府県市区郡町"
    if kind in ("区", "市", "地区") or within:
        return True
    token = row.line.token_at(start)
    return token is not None and token.start == start and token.end >= end and token.is_proper


def _readings(name: str, kind: str) -> tuple[str, ...]:
    if kind == "地区":
        return gazetteer.readings(name) or tuple(kanji.sounds(name[0]) if len(name) == 1 else ())
    return gazetteer.readings(name, kind) if kind in "市区" else (*gazetteer.readings(name, kind), *gazetteer.readings(name + kind))


def _is_read(row: Row, readings: tuple[str, ...]) -> bool:
    """Whether the English has a place as it is read."""
    wanted = tuple(voiceless(key(reading)) for reading in readings)
    if any(voiceless(sound).startswith(wanted) for sound in row.english.keys):
        return True
    joined = voiceless(key("".join(row.english.words)))  # Higashi-Osaka
    return any(len(reading) >= JOINED and reading in joined for reading in wanted)
