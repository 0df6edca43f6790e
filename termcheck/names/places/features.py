"""Rivers, mountains, islands and other features whose English cannot be how they are read: Morikawa
River for 盛川, which is the Sakari.

The list of features decides, as the postal codes do for towns. English says what kind of feature a
name is: beside a Japanese text with one feature of that kind alone, which the list has, a name that
is none of its readings and is nothing else in the text is a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from termcheck.model import Match, Verdict
from termcheck.names.named import starts_with_title
from termcheck.names.places import gazetteer
from termcheck.names.places.china import is_in_china
from termcheck.names.places.readings import Placed
from termcheck.names.rows import Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.romaji import key, voiceless
from termcheck.tables.listed import behind
from termcheck.tables.patterns import lazy

PATH = Path(__file__).with_name("features.txt")


class Kind(NamedTuple):
    """A kind of feature.

    ends    how it is read behind a name, in small Latin letters
    before  what English calls it before the name; behind: … and behind it
    """

    ends: tuple[str, ...]
    before: tuple[str, ...]
    behind: tuple[str, ...]


def _kind(ends: str, before: str, behind: str) -> Kind:
    return Kind(tuple(ends.split()), tuple(before.split()), tuple(behind.split()))


KINDS = {
    "川": _kind("gawa kawa", "River", "River"), "山": _kind("yama san zan sen", "Mt Mount", "Mountain Peak"),
    "岳": _kind("dake take gaku", "Mt Mount", "Mountain Peak"), "島": _kind("jima shima to tou", "", "Island"),
    "峠": _kind("toge touge", "", "Pass"), "崎": _kind("saki zaki misaki", "Cape", "Cape Point"), "岬": _kind("misaki saki", "Cape", "Cape Point"),
    "鼻": _kind("hana bana", "Cape", "Cape Point"), "湖": _kind("ko", "Lake", "Lake"), "沼": _kind("numa", "Lake", "Lake Marsh Pond Swamp"),
    "池": _kind("ike", "Lake", "Lake Pond"), "滝": _kind("taki daki", "", "Falls Waterfall Waterfalls"), "高原": _kind("kogen kougen", "", "Highland Highlands Plateau"),
    "湾": _kind("wan", "", "Bay"), "谷": _kind("tani dani ya", "", "Valley Gorge"), "渓谷": _kind("keikoku", "", "Valley Gorge"), "峡": _kind("kyo kyou", "", "Gorge"),
    "駅": _kind("eki", "", "Station"), "地区": _kind("chiku", "", "District Area Neighborhood Neighbourhood"), "港": _kind("ko kou", "", "Port"), "温泉": _kind("onsen", "", "Onsen Hot Spa"),
    "湿原": _kind("shitsugen", "", "Marsh Marshland Wetland Wetlands"), "浜": _kind("hama bama", "", "Beach"), "海岸": _kind("kaigan", "", "Beach Coast"),
    "半島": _kind("hanto hantou", "", "Peninsula"), "諸島": _kind("shoto shotou", "", "Islands"), "海峡": _kind("kaikyo kaikyou", "", "Strait Straits"), "灘": _kind("nada", "", "Sea"),
}  # fmt: skip
_JOINTS = ("ga", "no")  # between a name and its kind: Yari for 槍ヶ岳
_AFTER = frozenset(form for kind in KINDS.values() for end in kind.ends for joint in ("", *_JOINTS) for form in (joint + key(end), voiceless(joint + key(end)))) | {""}
_WORDS = frozenset(word.lower() for kind in KINDS.values() for word in (*kind.before, *kind.behind))
_AFTER_TOWNS = frozenset("駅 地区 港 温泉 高原 湾 海岸 渓谷 湿原".split())  # which are read as the town or the quarter is
_FEATURE = lazy(
    r"(?:(?<![一-鿿々ァ-ヺー])|(?<=[都道府県市区郡町村]))([一-鿿々][一-鿿々ヶケがのノ]{0,4}?)"
    rf"({'|'.join(sorted(KINDS, key=len, reverse=True))})(?:(?![一-鿿々ヶァ-ヺー]|さん|氏)|(?=地震|沖|付近|周辺|近海|流域|上空|一帯|沿岸|研究所|漁協|水系|河口|下流|上流|支流|右岸|左岸|源流|河川敷|沿い))"
    rf"|[一-鿿々ヶァ-ヺー](?:{'|'.join(KINDS)})(?![一-鿿々])"  # any other, of which nothing is known
)
_LETTERS = lazy(r"[^\W\d_]+")
_ANY = lazy(r"[一-鿿々ぁ-ゖァ-ヺー]+")
_NEXT = lazy(r"[ -]([A-Za-z]+)")
_LAST = lazy(r"\b([A-Za-z]+)\.? \Z")
_PLACED = tuple("都道府県市区郡町村のがはにでを")  # behind a place of one character
LEAST = 3  # letters of the key of a reading: shorter ones are found in any text
MOST = 40  # features of one row


def called(row: Row) -> Iterator[Placed]:
    """The words of a row that call one of its features as it is read, or otherwise."""
    wrong = {number for match in row.matches if match.verdict is Verdict.DIFFERS for number in _numbers(row, match)}
    said = [(number, kinds) for number in row.english.free if number not in wrong and (kinds := _called(row, number))]
    if not said:
        return
    features = list(islice(_FEATURE.finditer(row.text), MOST))
    for number, kinds in said:
        alike = {found.group(): found for found in features if found.group().endswith(kinds)}
        if len(alike) != 1 or not row.english.japanese(number):
            continue
        found = next(iter(alike.values()))
        if found[1] is None or is_in_china(found.group()):
            continue
        bases, others = _known(found.group(), found[1], found[2])
        if any(is_read(row.english.keys[number], key(base)) for base in bases):
            if number not in row.taken:
                yield Placed(*found.span(), number, row.english.words[number], True)
        elif bases and not _says(row, bases, others, number) and _is_nothing_else(row, found, number):
            yield Placed(*found.span(), number, bases[0].capitalize(), False)


def is_read(sound: str, base: str) -> bool:
    """Whether the key of a word is that of a reading, alone or with what a feature is: Usuitoge for
    碓氷峠, and not Usuihyo."""
    return sound.startswith(base) and sound[len(base) :] in _AFTER


def _numbers(row: Row, match: Match) -> list[int]:
    """The English words that a line of the ledger is about."""
    if match.en is None:
        return []
    start, end = match.en.start - row.en_offset, match.en.end - row.en_offset
    return [number for number, at in enumerate(row.english.starts) if start <= at < end]


def _called(row: Row, number: int) -> tuple[str, ...]:
    """The kinds of feature that an English word may be the name of, by what stands beside it."""
    english = row.english
    start, end = english.starts[number], english.ends[number]
    after, before = _NEXT.match(english.text, end), _LAST.search(english.text, max(0, start - 12), start)
    behind, ahead = after[1].capitalize() if after else "", before[1] if before else ""
    if behind.lower() not in _WORDS and ahead.lower() not in _WORDS:
        return ()
    return tuple(kind for kind, words in KINDS.items() if behind in words.behind or ahead in words.before)


def _is_nothing_else(row: Row, found: re.Match[str], number: int) -> bool:
    """Whether what may be a feature is nobody's name, and a word is of nothing else in the Japanese."""
    start, end = found.span()
    if starts_with_title(row.text, end) or any(one.start < end and start < one.end and (one.title or one.age) for one in row.names):
        return False
    rest = row.text.replace(found.group(), " ")
    return not _is_elsewhere(rest, row.english.keys[number]) and not row.sounds_foreign(row.english.words[number])


def _is_elsewhere(text: str, sound: str) -> bool:
    """Whether anything else in the Japanese may be read with a key; a character alone, where it is no part of a word."""
    for run in _ANY.findall(text):
        for at in range(len(run)):
            if any(end - at > 1 or len(run) == 1 or run[end : end + 1] in _PLACED for end in kanji.ends(run, at, sound, True)):
                return True
    return False


def _known(whole: str, name: str, kind: str) -> tuple[list[str], list[str]]:
    """How a feature is read by the list, without its kind; and how else what it is called after may be."""
    towns = list(gazetteer.readings(name))
    bases, others = [base for reading in readings(whole) for base in _bases(reading, KINDS[kind])], [*towns, *gazetteer.readings(whole)]
    if not bases and kind in _AFTER_TOWNS and len(name) > 1:
        bases, others = [*readings(name), *towns], []
    if whole.startswith("旧"):  # the old Moji Station is 旧門司駅
        bases += [base.removeprefix("kyu") for base in bases if base.startswith("kyu")]
    return bases, others


def _says(row: Row, bases: list[str], others: list[str], number: int) -> bool:
    """Whether the English has a feature as it is read; of short readings that cannot be told."""
    sounds = [voiceless(sound) for sound in row.english.keys]
    letters = ("".join(voiceless(key(word)) for word in _LETTERS.findall(row.english.text)), row.english.letters)
    for base in (*bases, *others):
        sound = voiceless(key(base))
        if (len(sound) < LEAST and base in bases) or is_read(sounds[number], sound) or any(one.startswith(sound) for one in (*sounds[:number], *sounds[number + 1 :])):
            return True
        if len(sound) >= LEAST and any(sound in text for text in letters):
            return True
    return False


def _bases(reading: str, kind: Kind) -> Iterator[str]:
    """A reading without its kind, and without what joins the two."""
    for end in kind.ends:
        if reading.endswith(end) and len(reading) > len(end) + 1:
            base = reading.removesuffix(end)
            yield base
            for joint in _JOINTS:
                if base.endswith(joint) and len(base) > len(joint) + LEAST:
                    yield base.removesuffix(joint)


def readings(name: str) -> tuple[str, ...]:
    """How a feature is read, in small Latin letters and with its kind; () where no list has it."""
    found = tuple(behind(PATH, f"{gazetteer.written(name)}\t").split())
    one = gazetteer.landmark(name)
    return found if one is None else (*found, *(said + one.end for said in one.names))
