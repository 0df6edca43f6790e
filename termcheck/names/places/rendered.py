"""Longer names that are translated word by word, in whole or in part: Demachi Willow Station for 出町柳駅,
Heron Palace Station for 鷺ノ宮駅, Pale Road Island for 淡路島.

The words before what it is must cover the whole name, in their order: each means a character, or
some together, or reads a part. One at least means what is no word for a place or for where it
lies, as these are translated beside many a name: Osaka Castle, East Umeda.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from termcheck.japanese.tokenizer import load
from termcheck.names.places import gazetteer
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_in, chars_of
from termcheck.sounds.romaji import is_romaji, key
from termcheck.tables.patterns import lazy

# What it is → what English calls it, in small letters.
_KINDS = {
    "駅": "station", "神社": "shrine", "神宮": "shrine", "大社": "shrine", "稲荷": "inari", "寺": "temple", "川": "river", "温泉": "hot onsen spa", "峠": "pass", "岳": "mountain peak",
    "山": "mountain", "島": "island", "諸島": "islands", "高原": "highlands highland plateau", "渓谷": "valley gorge", "峡": "gorge valley", "海岸": "beach coast", "滝": "falls waterfall", "沼": "pond marsh",
    "湖": "lake", "岬": "cape", "半島": "peninsula", "古墳": "tomb kofun mound", "遺跡": "ruins site", "小学校": "elementary", "中学校": "junior middle", "高校": "high", "浜": "beach", "八幡宮": "shrine", "灯台": "lighthouse", "海峡": "strait", "スキー場": "ski", "動物園": "zoo", "商店街": "shopping",
    "建設": "construction", "製菓": "confectionery", "重工": "heavy", "重工業": "heavy", "製薬": "pharmaceutical pharmaceuticals", "酒造": "brewery", "電機": "electric", "商事": "trading", "工業": "industries industry",
    "銀行": "bank",
}  # fmt: skip
_FIRMS = frozenset("建設 製菓 重工 重工業 製薬 酒造 電機 商事 工業 銀行".split())
_WORDS = frozenset(" ".join(_KINDS.values()).split())
_NAME = lazy(
    rf"(?<![一-鿿々ァ-ヺーヶ])(?:[一-鿿]{{1,4}}[都道府県市区郡町村]の?)?([一-鿿][一-鿿々ヶケノが]{{1,5}}?)({'|'.join(sorted(_KINDS, key=len, reverse=True))})"
    r"(?:(?![一-鿿々ァ-ヺー])|(?=[前付周近沿流河構境本内]))"
)
_SAID = lazy(rf"\b(?i:{'|'.join(sorted(_WORDS))})\b")
_BEFORE = lazy(r"(?:\b[A-Za-z]+(?:['’]s)?[ -]){1,5}\Z")
_WORD = lazy(r"[A-Za-z]{2,}")
_JOINTS = str.maketrans("", "", "ヶケノが")
# What places are, or where they lie.
_GENERIC = frozenset("東西南北中上下前後左右新旧大小本元内外奥央山川河湖島城橋寺社宮神港浜谷池沼町村市駅口門園野原田森林海岸坂道路街温泉空台丘館学校院公日国人民")
_NEVER_TRANSLATED = frozenset(("寺",))  # whose names are no words at all
LONGEST_PART = 3  # characters that one word reads
MOST_BEFORE = 60  # letters of the words before what it is
MOST = 40  # names of one row, and words for them


def translated(row: Row) -> Iterator[Mistaken]:
    """The longer names of a row that its English translates."""
    said = list(islice(_said(row.english.text), MOST))
    for place in islice(_NAME.finditer(row.text), MOST) if said else ():
        name = place[1].translate(_JOINTS)
        if place[2] in _FIRMS and (row.tokenizer or load()).is_common(name[-2:]):
            continue  # Toa Road for 東亜道路工業
        for words, kind in said:
            first = _first(words, name, place[2]) if kind.group().lower() in _KINDS[place[2]].split() else None
            if first is not None and not _is_right(row, place[1], place.start(1), place.end()):
                yield Mistaken((place.start(1), place.end(1) - (place[1][-1] in "ヶケノが")), (first, kind.end()), _shown(name))
                break


def _said(english: str) -> Iterator[tuple[list[re.Match[str]], re.Match[str]]]:
    """Each word that says what something is, with the words before it."""
    for kind in _SAID.finditer(english):
        before = _BEFORE.search(english, max(0, kind.start() - MOST_BEFORE), kind.start())
        if before is not None:
            yield list(_WORD.finditer(english, before.start(), before.end())), kind


def _first(words: list[re.Match[str]], name: str, kind: str) -> int | None:
    """Where the last of some words begin that are a name, alone or with what it is: Spear Peak for 槍ヶ岳."""
    forms = (name, name + kind) if len(kind) == 1 else (name,)
    own = 1 if kind in _NEVER_TRANSLATED else 0
    said = [word.group() for word in words]
    for number, word in enumerate(said):
        if word.istitle() and any(_covers(said[number:], form, own) for form in forms if len(name) > 1 or number < len(said) - 1):
            return words[number].start()
    return None


def _covers(words: list[str], name: str, meant: int) -> bool:
    """Whether words cover a name, of which they mean some characters that are no place."""
    if not words or not name:
        return not words and not name and meant > 0
    word, rest = words[0], words[1:]
    if name[0] in chars_of(word) and _covers(rest, name[1:], meant + (name[0] not in _GENERIC)):
        return True
    for size in range(1, min(LONGEST_PART, len(name)) + 1):
        part = name[:size]
        if size > 1 and chars_in(word, part) == set(part) and _covers(rest, name[size:], meant + 1):
            return True
        if is_romaji(word) and word.istitle() and kanji.may_read(part, key(word), True) and _covers(rest, name[size:], meant):
            return True
    return False


def _is_right(row: Row, name: str, start: int, end: int) -> bool:
    """Whether the English has a name as it may be read, or as a term that it is."""
    whole = row.text[start:end]
    if any(kanji.may_read(form, sound, True) for form in (name, whole, name.translate(_JOINTS)) for sound in row.english.keys):
        return True
    return row.in_held_term(start, end)


def _shown(name: str) -> str:
    readings = gazetteer.readings(name)
    return readings[0].capitalize() if readings else "a name"
