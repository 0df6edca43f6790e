"""Stations, shrines, rivers and junctions that are translated by what they are called: Cold River Shrine for
寒川神社, Elbow River for 肱川.

English has the word for what it is, in capitals, and before it what each character of its name
means, and none that may be a reading of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.japanese.tokenizer import load
from termcheck.names.places import gazetteer
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_of
from termcheck.sounds.romaji import key
from termcheck.tables.patterns import lazy

# What a sight is → what English calls it. Bridges, islands and castles have names that are translated.
_KINDS = {
    "駅": ("Station",), "神社": ("Shrine",), "神宮": ("Shrine",), "大社": ("Shrine",), "川": ("River",), "温泉": ("Hot", "Onsen", "Spa"),
    "インターチェンジ": ("Interchange", "IC"), "IC": ("Interchange", "IC"), "ジャンクション": ("Junction", "JCT"), "サービスエリア": ("Service",), "SA": ("Service",),
    "PA": ("Parking",), "パーキングエリア": ("Parking",), "峠": ("Pass",), "岳": ("Mountain", "Peak", "Mt", "Mount"), "山": ("Mountain", "Mt", "Mount"), "港": ("Port",), "漁港": ("Fishing", "Port"),
    "高原": ("Highlands", "Highland", "Plateau"), "渓谷": ("Valley", "Gorge"), "峡": ("Gorge",), "沼": ("Pond", "Marsh"), "海岸": ("Beach", "Coast"), "浜": ("Beach",),
    "滝": ("Falls", "Waterfall"), "ダム": ("Dam",), "小学校": ("Elementary",), "中学校": ("Junior", "Middle"),
    "公園": ("Park",), "庭園": ("Garden", "Gardens"), "基地": ("Base",), "競馬場": ("Racecourse", "Racetrack"), "美術館": ("Museum",), "講堂": ("Auditorium",),
}  # fmt: skip
_OR_WORDS = frozenset("公園 庭園 基地 競馬場 美術館 講堂".split())  # … and these, but for those that are called by a name that is no word
_WORDS = frozenset(word for words in _KINDS.values() for word in words)
_BEFORE_IT = frozenset(("Mt", "Mount"))  # which stand before what it is called
_SIGHT = lazy(
    rf"(?<![一-鿿々ァ-ヺーヶ])(?:[一-鿿]{{1,4}}?[都道府県市区郡町村]の?){{0,2}}(?:[一-鿿]{{2,3}}線の?)?([一-鿿]{{1,3}}?)[ヶケがノの]?({'|'.join(sorted(_KINDS, key=len, reverse=True))})"
    r"(?:(?![一-鿿々ァ-ヺー])|(?=[前付周近沿流河構境本内]))"
)
_SAID = lazy(rf"\b(?:([A-Z][a-z]+)[ -])?([A-Z][a-z]+) ({'|'.join(sorted(_WORDS - _BEFORE_IT))})\b|\b({'|'.join(sorted(_BEFORE_IT))})\.? ([A-Z][a-z]+)(?: ([A-Z][a-z]+))?\b")
# What stands behind a longer name in English, in small letters.
_BEHIND = frozenset(
    "station shrine inari temple lighthouse strait ski river hot onsen spa pass mountain peak island islands highlands highland plateau valley gorge beach coast falls waterfall pond marsh lake cape peninsula tomb kofun "
    "mound ruins site elementary junior middle high shopping construction confectionery heavy pharmaceutical pharmaceuticals brewery electric trading industries industry bank".split()
)
# What tells one of several from the others, or says where it lies: the East Station is translated everywhere.
_TOLD_BY = frozenset("東西南北中上下新旧大小本央部元前後内外奥")
MOST = 40  # sights of one row, and words for them


def translated(row: Row) -> Iterator[Mistaken]:
    """The sights of a row whose names its English translates."""
    yield from _longer(row)
    if _WORDS.isdisjoint(row.english.words):
        return
    said = list(islice(_SAID.finditer(row.english.text), MOST))
    for sight in islice(_SIGHT.finditer(row.text), MOST) if said else ():
        name, kind = sight[1], sight[2]
        if _TOLD_BY.issuperset(name) or row.in_held_term(sight.start(1), sight.end(1)) or _is_common(row, name, kind) or _is_read(row, name, row.text[sight.start(1) : sight.end(2)]):
            continue
        for one in said:
            first, second = (one[5], one[6]) if one[6] else (one[1] or "", one[2] or one[5])
            if (one[3] or one[4]) in _KINDS[kind] and _means(first, second, name):
                yield Mistaken(sight.span(1), one.span(), _shown(row, name))
                break


def _longer(row: Row) -> Iterator[Mistaken]:
    """Those with longer names, where a word of the English may translate one."""
    words = row.english.words
    if not any(row.english.next_word(number) in _BEHIND for number in range(len(words))) or set("".join(map(chars_of, words))).isdisjoint(row.text):
        return
    from termcheck.names.places import rendered  # most rows name nothing that is translated

    yield from rendered.translated(row)


def _shown(row: Row, name: str) -> str:
    """How a name is read: as the English has it elsewhere, else as most places are."""
    readings = gazetteer.readings(name)
    return next((one for one in readings if row.english.find(key(one)) >= 0), readings[0]).capitalize() if readings else "a name"


def _means(first: str, second: str, name: str) -> bool:
    """Whether one or two words mean all characters of a name."""
    if len(name) == 1:
        return name in chars_of(second) and not first
    if len(name) > 2 or not first:
        return False
    one, other = chars_of(first), chars_of(second)
    return (name[0] in one and name[1] in other) or (name[1] in one and name[0] in other)


def _is_common(row: Row, name: str, kind: str) -> bool:
    """Whether a sight is only what it is: a mountain with snow on it."""
    if kind in ("駅", "神社", "神宮", "大社") and gazetteer.find(name):
        return False
    if kind in _OR_WORDS:
        proper = gazetteer.find(name) or any(token.is_proper and token.surface in (name, name + kind) for token in row.line.tokens)
        return len(name) == 1 or not proper or (row.tokenizer or load()).is_common(name)
    return len(name) == 1 and not any(token.is_proper and name in token.surface for token in row.line.tokens)


def _is_read(row: Row, name: str, whole: str) -> bool:
    """Whether the English has a name as it may be read, alone or with its kind, as often as the
    Japanese: in Samukawa, Cold River Shrine is 寒川神社 all the same."""
    read = sum(any(kanji.may_read(form, sound, True) for form in (name, whole)) for sound in row.english.keys)
    return read >= row.text.count(name)
