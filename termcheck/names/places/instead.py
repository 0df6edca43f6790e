"""Places with nothing beside them that say what they are, and for which the English has something else: in Zhuzhou for
珠洲で, in Akaho for 赤穂で, in Tianjin for 津で.

The Japanese has one place that its English has not, in any reading; the English has one name where a
place stands that nothing in the Japanese is. It was meant to be the place if it begins or ends as the
characters may be read, or if it is no Japanese at all, and the Japanese speaks of nowhere abroad.
Any other name may be where the place lies, or a hall of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from termcheck.japanese.called import PERSONAL
from termcheck.japanese.tokenizer import load
from termcheck.names.named import starts_with_title
from termcheck.names.places import gazetteer, municipalities
from termcheck.names.places.china import is_in_china
from termcheck.names.places.nowhere import NO_NAMES, REGIONS, is_read
from termcheck.names.places.readings import is_somebody
from termcheck.names.rows import Mistaken, Row
from termcheck.names.titles import ABROAD as CALLED_ABROAD
from termcheck.sounds import kanji
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import CHINESE, is_romaji, kana_key, key, voiceless
from termcheck.tables.patterns import lazy

# Before and behind an English name that is a place: in Zhuzhou, but not at Zhuzhou Stadium.
_SLOT = lazy(r"\b(?:in|at|near|from|to|of|around|off|between|outside|central|downtown)(?: the (?:city|town|village) of)? \Z")
_GOES_ON = lazy(r"[ -](?!City|Town|Village|Ward|Prefecture|Station|Port|I\b)[A-Z]|['’]")
# Behind a Japanese one: what happens there, comes from there, lies there.
_STANDS = lazy(
    r"(?:駅|港|沖|市内|間|地区)?(?:で(?!す|あ[るりっろ]|し[たてょ]|き[るたて])|から|まで|付近|周辺|沿い|近く|に(?!よ[るれっ]|つい|対|関|と[っり])|を(?:訪|出|離)"
    rf"|の(?![FMDG][FWK]|[^、。]{{0,9}}?(?:{PERSONAL})))"
)
_ONE = lazy(r"で(?!す|あ[るりっろ]|し[たてょ]|き[るたて])")  # … behind one character
_RUN = lazy(r"(?<![一-鿿々ァ-ヺーヶ])[一-鿿々][一-鿿々ヶケノ]{0,3}?(?=駅|港|沖|市内|間|地区|[でかまにをの付周沿近])")
_ABROAD = lazy(r"中国|台湾|韓国|朝鮮|香港|中華|[日米英仏独露印豪中韓台]{2}|海外|外国|世界|国際|米軍|在日|訪中|訪韓|欧州")
# A name as Chinese reads it, in two syllables, and cities that are taken for Japanese ones: 大丘 and 津.
_PINYIN = lazy(f"{CHINESE}{CHINESE}")
_CITIES = frozenset("daegu busan incheon seoul gwangju daejeon ulsan suwon jeju beijing shanghai tianjin shenyang dalian wuhan nanjing guangzhou shenzhen chongqing hangzhou taipei tainan".split())
LEAST = 4  # letters of the key of a reading: shorter ones are looked for as words
SHARED = 3  # letters by which a word and a place are akin
BEFORE = 30  # characters
MOST = 40  # words and places of one row


def called(row: Row) -> Iterator[Mistaken]:
    """The place of a row that its English calls by another name, if there is one."""
    from termcheck.names.places import elsewhere, sections  # of rows whose English is somewhere

    yield from sections.called(row)
    yield from elsewhere.called(row)
    said = [number for number in islice(row.english.free, MOST) if number not in row.taken and _stands(row, number)]
    if not said or len(said) > 2:
        return
    lost = {(start, end): readings for start, end, readings in islice(_places(row), MOST) if not _is_there(row, start, end, readings)}
    names = {row.text[start:end] for start, end in lost}
    if len(names) != 1:
        return
    (start, end), readings = next(iter(lost.items()))
    name = row.text[start:end]
    rest = row.text.replace(name, " ")
    strange = [number for number in said if not _is_elsewhere(row, rest, number) and _is_meant(row, number, name)]
    if len(strange) == 1:
        number = strange[0]
        yield Mistaken((start, end), row.english.span(number, number), readings[0].capitalize())


def _stands(row: Row, number: int) -> bool:
    """Whether an English word may be a name that is no English one, and stands where a place does."""
    english = row.english
    word, start = english.words[number], english.starts[number]
    if word in NO_NAMES or word in REGIONS or not _is_strange(word):
        return False
    return _SLOT.search(english.text, max(0, start - BEFORE), start) is not None and not _GOES_ON.match(english.text, english.ends[number])


@lru_cache(maxsize=4096)
def _is_strange(word: str) -> bool:
    low = word.lower()
    return low not in ORDINARY and (is_romaji(word) or low in _CITIES or _PINYIN.fullmatch(low) is not None)


def _places(row: Row) -> Iterator[tuple[int, int, list[str]]]:
    """The places of the Japanese without a kind, and how they may be read."""
    for found in _RUN.finditer(row.text):
        start, end = found.span()
        name = found.group()
        if name in CALLED_ABROAD or is_in_china(name) or not (_STANDS if len(name) > 1 else _ONE).match(row.text, end) or starts_with_title(row.text, end):
            continue
        token = row.line.token_at(start)
        if token is None or (token.start, token.end) != (start, end) or any(one.start < end and start < one.end for one in row.names if is_somebody(one)):
            continue
        kind = name[-1] if len(name) > 2 and name[-1] in gazetteer.KINDS else ""
        city = municipalities.readings(name if kind else f"{name}市")
        if kind and not city:
            continue
        known = city or gazetteer.readings(name)
        if token.pos[2:3] != ("地名",) and not (city and len(name) == 1) and (not known or len(name) == 1 or (row.tokenizer or load()).is_common(name) or token.pos[1:2] != ("固有名詞",)):
            continue
        readings = [*known, *(() if city else map(kana_key, row.readings(name, (), "place")))]
        if readings:
            yield start, end, readings


def _is_there(row: Row, start: int, end: int, readings: list[str]) -> bool:
    """Whether the English has a place as it may be read, or as a term."""
    if row.in_held_term(start, end):
        return True
    sounds = list(map(voiceless, row.english.keys))
    letters = row.english.letters
    for sound in {voiceless(key(reading)) for reading in readings}:
        if (len(sound) >= LEAST and sound in letters) or any(one == sound or (len(sound) > 2 and one.startswith(sound)) for one in sounds):
            return True
        if any(len(one) >= LEAST and (sound.endswith(one) or sound.startswith(one)) for one in sounds):
            return True  # Yuzawa for 越後湯沢, Hakone for 箱根湯本
    return False


def _is_elsewhere(row: Row, rest: str, number: int) -> bool:
    """Whether a word is something else that the Japanese has."""
    sound = row.english.keys[number]
    return row.sounds_foreign(row.english.words[number]) or row.explains(sound) or is_read(rest, sound)


def _is_meant(row: Row, number: int, name: str) -> bool:
    """Whether a word may have been made of the characters of a place."""
    low, sound = row.english.words[number].lower(), row.english.keys[number]
    if low in _CITIES or (_PINYIN.fullmatch(low) and not is_romaji(low)):
        return not _ABROAD.search(row.text)
    first, last = kanji.sounds(name[0]), kanji.sounds(name[-1])
    if kanji.may_read(name, sound, True):
        return True
    return len(name) > 1 and (sound.startswith(_long(first)) or sound.endswith(_long(last)))


def _long(sounds: Iterable[str]) -> tuple[str, ...]:
    """Those readings of a character that are not in many a word by chance."""
    return tuple(sound for sound in map(key, sounds) if len(sound) >= SHARED)
