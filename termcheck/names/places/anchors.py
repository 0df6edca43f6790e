"""Places that are held by what they are: 淀江町 is a town, so that Yodogawa-cho beside it is a wrong name for it.

Japanese says behind a name what it is the name of (町, 駅, 湖), and English has a word for most of
these (Town, Station, Lake). Where the Japanese has a place of some kind whose readings are known and
nowhere in the English, and the English has one of the same kind that nothing else in the Japanese
can be, the one was meant to be the other, whatever it is: another place, a guess or a translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from termcheck.english.ordinary import is_word
from termcheck.names.named import starts_with_title
from termcheck.names.places import features, gazetteer, spelled
from termcheck.names.places.readings import NO_KIND, is_somebody, says_where
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_of
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import CHINESE, OPEN_CHINESE, is_romaji, kana_key, key, voiceless
from termcheck.tables.patterns import lazy


class Kind(NamedTuple):
    """A kind of place.

    ends     how it is read behind a name, in small Latin letters
    before   what English calls it before the name
    behind   … and behind it
    """

    ends: tuple[str, ...]
    before: frozenset[str]
    behind: frozenset[str]


def _kind(ends: str, before: str, behind: str) -> Kind:
    return Kind(tuple(ends.split()), frozenset(before.split()), frozenset(behind.split()))


# In small letters stand the words that desks write so: the town of Minami, Yufuin town.
KINDS: dict[str, Kind] = {kind: Kind(one.ends, frozenset(one.before), frozenset(one.behind)) for kind, one in features.KINDS.items()} | {
    "市": _kind("shi", "city", "City city"), "町": _kind("cho machi", "town village", "Town town"), "村": _kind("mura son", "village", "Village village"),
    "区": _kind("ku", "ward", "Ward District ward"), "郡": _kind("gun", "", "County District"), "地区": _kind("chiku", "", "District Area district area"),
    "駅": _kind("eki", "", "Station station"), "港": _kind("ko kou minato", "", "Port"), "空港": _kind("kuko kukou", "", "Airport"), "温泉": _kind("onsen", "", "Onsen Hot Spa"),
    "海峡": _kind("kaikyo kaikyou", "", "Strait"), "半島": _kind("hanto hantou", "", "Peninsula"), "橋": _kind("bashi hashi kyo kyou", "", "Bridge"),
    "トンネル": _kind("tonneru", "", "Tunnel"), "ダム": _kind("damu", "", "Dam"), "インターチェンジ": _kind("", "", "Interchange IC"), "インター": _kind("", "", "Interchange IC"),
    "IC": _kind("", "", "Interchange IC"), "ジャンクション": _kind("", "", "Junction JCT"), "サービスエリア": _kind("", "", "Service"),
    "通": _kind("dori doori tori", "", "Street Avenue"), "通り": _kind("dori doori", "", "Street Avenue"), "筋": _kind("suji", "", "Boulevard Avenue Street"), "街道": _kind("kaido kaidou", "", "Kaido Highway Road Route"),
    "遺跡": _kind("iseki", "", "Ruins Site ruins site Archaeological archaeological"), "原発": _kind("genpatsu", "", "Nuclear nuclear"),
    "寺": _kind("ji dera tera", "", "Temple"), "神社": _kind("jinja", "", "Shrine"), "神宮": _kind("jingu", "", "Shrine"), "大社": _kind("taisha", "", "Shrine Taisha"), "城": _kind("jo jou", "", "Castle"),
    "競馬場": _kind("keibajo", "", "Racecourse Racetrack racecourse racetrack"), "球場": _kind("kyujo kyuujo", "", "Stadium Ballpark stadium ballpark"),
    "基地": _kind("kichi", "", "Base Air base"), "駐屯地": _kind("chutonchi", "Camp", "Camp Garrison Base garrison"), "演習場": _kind("enshujo", "", "Training Maneuver Exercise training"),
    "灘": _kind("nada", "", "Sea"), "水道": _kind("suido", "", "Channel Strait"), "道": _kind("do", "", "Expressway"), "自動車道": _kind("jidoshado", "", "Expressway"),
    "古墳": _kind("kofun", "", "Tomb Tumulus Kofun Mound tomb tumulus kofun mound"), "公園": _kind("koen kouen", "", "Park"), "動物園": _kind("dobutsuen", "", "Zoo zoo Zoological"), "水族館": _kind("suizokukan", "", "Aquarium aquarium"), "ドーム": _kind("domu", "", "Dome"),
}  # fmt: skip
# … whose names are translated as a matter of course, or that have another name in English: Peace Bridge, Osaka Airport.
_TRANSLATED = frozenset("橋 トンネル 空港 通 通り 筋 街道 城 寺 神社 神宮 大社 島 サービスエリア 地区 基地 公園 道 自動車道 灘 水道 球場".split())
# … which are often read otherwise than the place that they are in: 飯高寺 is Hankoji.
_ON_THEIR_OWN = frozenset("寺 神社 神宮 大社 城 橋 山 岳 川 島 岬 崎 鼻 池 沼 滝 峠 谷 峡 トンネル ダム 灘 水道 道 自動車道 古墳 公園 演習場".split())
_GUESSED = frozenset("寺 神社 神宮 大社 城 橋 峠 トンネル ダム 遺跡 街道 筋 通".split())  # which the dictionary has of Japan alone
_NAMED_AFTER = frozenset("トンネル ダム 峠 街道".split())  # … that are called what a place or a line is called: 関越トンネル
_ENDS = {end: tuple(kind for kind, one in KINDS.items() if end in one.ends) for end in (
    "cho machi mura son shi ku gun eki chiku onsen toge suji dori gawa kawa jima shima zaki misaki wan hanto kaido ji jinja jingu taisha".split()
)}  # fmt: skip  # how a kind is written behind a name, with a hyphen or without
_JOINED = tuple(sorted((end for end in _ENDS if len(end) > 3), key=len, reverse=True))  # … without
_WORDS = frozenset(word for kind in KINDS.values() for word in (*kind.before, *kind.behind))
_AFTER = frozenset(voiceless(key(end)) for kind in KINDS.values() for end in kind.ends) | {""}  # what may be written with a name
_ALL = "|".join(sorted((kind if kind != "道" else "(?<![報鉄県国歩車水坂街林農軌赤参弾動])道" for kind in KINDS), key=len, reverse=True))  # a road of a name
_LINES = r"JR|西武|東武|京阪|阪急|阪神|近鉄|名鉄|京成|京急|京王|小田急|南海|西鉄|東急|相鉄|都営|市営|地下鉄|東京メトロ|国道|旧"
_GENERIC = lazy(rf"(?:{_ALL})(?:(?![一-鿿々ァ-ヺー]|さん|氏)|(?=[前付周近沿流河構境本沖畔跡頂]|(?<=[市町村区郡])[一-鿿々]))")
_RUN = lazy(r"[一-鿿々][一-鿿々ヶケッツがのノ]{0,7}\Z")
_BEGINS = lazy(rf"[都道府県市区郡町村線]の?|の|{_LINES}")  # behind this another place may begin
_NEXT = lazy(r"(?:-[a-z]+(?=-))?[ -]([A-Za-z]+)")  # Yuno-in-cho
_LAST = lazy(r"\b([A-Za-z]+)\.? (?:of )?\Z")
_ABROAD = lazy(r"中国|台湾|韓国|北朝鮮|朝鮮|香港|モンゴル|[一-鿿]省|米軍")
_ANY = lazy(r"[一-鿿々ぁ-ゖァ-ヺー]+")
_LETTERS = lazy(r"[^\W\d_]+")
# A name as Chinese reads it: Xuanhai for 玄海.
_PINYIN = lazy(f"{OPEN_CHINESE}{CHINESE}")
LONG = 5  # letters of a temple that is written as one word
LEAST = 4  # letters of the key of a reading: shorter ones are found in any text
LONGEST = 8  # characters before a kind that are looked at
MOST_WORDS = 3  # of one name in English
MOST_BEFORE = 16  # characters
# What has a mayor; and words before City that are no name of it, or of a city abroad.
_HEADED = frozenset("市町村")
_OTHER_CITIES = frozenset("Capital Host Sister Port Inner Old New Smart Garden Science Quantum Mexico Kansas Lake Oklahoma Vatican York Jersey Minh Quezon Panama Kuwait Guatemala Manchester Leicester Universal Future Olympic Safe Forbidden Walled Twin Hall Compact".split())
TWICE = 2
MOST_BEHIND = 1  # characters of a term behind a place that are no more than what it is
MOST = 40  # places of one row, and words for them


class _Place(NamedTuple):
    """A place of the Japanese, without its kind and with how it may be read.

    sure     whether it is read in one way only
    guessed  whether no list has it, so that any way in which its characters are read may be right
    """

    start: int
    end: int
    name: str
    kind: str
    readings: tuple[str, ...]
    sure: bool = False
    guessed: bool = False


class _Said(NamedTuple):
    """Words of the English, from a first to a last, that are the name of something of some kinds;
    how they sound together, with small ones behind them (Yuno-in), and with those before them that
    the Japanese has (Higashi in Higashi Murayama), the least first."""

    first: int
    last: int
    kinds: tuple[str, ...]
    sounds: tuple[str, ...]


def called_otherwise(row: Row) -> Iterator[Mistaken]:
    """The places of a row that its English calls by another name."""
    said = [one for one in islice(_said(row), MOST) if row.taken.isdisjoint(range(one.first, one.last + 1))]
    if not said or _ABROAD.search(row.text):
        return
    places = list(_places(row))
    for one in said:
        alike = [place for place in places if place.kind in one.kinds]
        missing = [place for place in alike if not _is_there(row, place, one) or _is_misread(row, place, one)]
        if len({place.name for place in missing}) == 1 and missing[0].readings and _is_wrong(row, one, missing[0]):
            place, english = missing[0], row.english
            yield Mistaken((place.start, place.end), (english.starts[one.first], english.ends[one.last]), place.readings[0].capitalize())


def _said(row: Row) -> Iterator[_Said]:
    """The names of the English with what says their kind."""
    english, number = row.english, 0
    while number < len(english.words):
        if english.words[number] in _WORDS:  # Lake
            number += 1
            continue
        last = number
        while last < number + MOST_WORDS - 1 and english.together(last, last + 1) and not _is_kind(row, last + 1):
            last += 1
        start = english.starts[number]
        behind, ahead = _NEXT.match(english.text, english.ends[last]), _LAST.search(english.text, max(0, start - MOST_BEFORE), start)
        kinds = _kinds(ahead[1] if ahead else "", behind[1] if behind else "", english.words[last])
        if kinds and not (behind and says_where(row, number, behind[1])):
            first = number
            while first < last and row.says(first):
                first += 1
            stop = behind.start(1) if behind else english.ends[last]
            yield _Said(first, last, kinds, tuple(key(english.text[english.starts[one] : stop]) for one in range(first, number - 1, -1)))
        number = last + 1


def _is_kind(row: Row, number: int) -> bool:
    """Whether a word says of what kind the name before it is, which in Azuki Island Town is the last one."""
    english = row.english
    return english.words[number] in _WORDS and not (english.together(number, number + 1) and english.words[number + 1] in _WORDS)


@lru_cache(maxsize=2000)
def _kinds(ahead: str, behind: str, word: str) -> tuple[str, ...]:
    """The kinds of which something is by the words around it and its own end."""
    found = [kind for kind, one in KINDS.items() if behind in one.behind or ahead in one.before]
    found += _ENDS.get(behind, ())
    if not found:
        end = next((end for end in _JOINED if word.endswith(end) and len(word) > len(end) + 2), "")
        found += _ENDS.get(end, ())
    if not found and word.endswith("ji") and len(word) > LONG:
        found.append("寺")  # Kenninji
    if word.endswith("town"):
        found.append("町")  # Livertown
    return tuple(dict.fromkeys(found))


def _places(row: Row) -> Iterator[_Place]:
    """The places of the Japanese that are nobody's name."""
    for found in islice(_GENERIC.finditer(row.text), MOST):
        run = _RUN.search(row.text, max(0, found.start() - LONGEST), found.start())
        if run is None or row.text.startswith(NO_KIND, found.start()):
            continue
        if starts_with_title(row.text, found.end()) or any(one.start < found.end() and run.start() < one.end for one in row.names if is_somebody(one)):
            continue
        token = row.line.token_at(run.start())
        if token is None or token.end < found.end() or token.pos[1:2] != ("普通名詞",):  # 港町 is a port town
            yield _place(row, run, found)
    for found in spelled.places(row.text):
        yield _Place(found.start(), found.end() + 1, found.group(), row.text[found.end()], (spelled.reading(found.group()),), True)


def _place(row: Row, run: re.Match[str], kind: re.Match[str]) -> _Place:
    """The place before a kind: the longest of which it is known how it is read, as 市川 in 市川市 is no 川."""
    starts = [run.start(), *(cut.end() for cut in _BEGINS.finditer(row.text, run.start(), run.end()) if cut.end() < run.end())]
    for start in starts:
        name = row.text[start : run.end()]
        if (readings := _readings(row, name, kind.group())):
            return _Place(start, kind.end(), name, kind.group(), readings)
    for start in starts if kind.group() in _GUESSED else ():
        name = row.text[start : run.end()]
        known = [base for kana in row.readings(name + kind.group(), (), "place") for base in _bases(kana_key(kana), kind.group())]
        if not known and len(name) > 1 and kind.group() in _NAMED_AFTER:
            known = [kana_key(kana) for kana in row.readings(name, (), "place")]
        if known:
            return _Place(start, kind.end(), name, kind.group(), tuple(known), guessed=True)
    return _Place(run.start(), kind.end(), run.group(), kind.group(), ())


def _readings(row: Row, name: str, kind: str) -> tuple[str, ...]:
    """How a place may be read, without its kind; () where that is not known."""
    if (landmark := gazetteer.landmark(name + kind)) is not None:
        return landmark.names
    whole = [*features.readings(name + kind), *gazetteer.readings(name + kind)]
    found = [base for reading in whole for base in _bases(reading, kind)]
    if kind in gazetteer.KINDS:
        found += gazetteer.readings(name, kind) or (gazetteer.readings(name) if kind not in gazetteer.CERTAIN else ())
    elif len(name) > 1 and kind not in _ON_THEIR_OWN:
        found += gazetteer.readings(name) or features.readings(name)
    if found:
        known = [*row.readings(name, (), "place"), *row.readings(name + kind, (), "place")]
        found += [base for kana in known for base in _bases(kana_key(kana), kind)] + [kana_key(kana) for kana in known]
    return tuple(dict.fromkeys(found))


def _bases(reading: str, kind: str) -> Iterator[str]:
    for end in KINDS[kind].ends:
        if reading.endswith(end) and len(reading) > len(end) + 1:
            base = reading.removesuffix(end)
            yield base
            for joint in ("ga", "no"):
                if base.endswith(joint) and len(base) > len(joint) + 2:
                    yield base.removesuffix(joint)


def _is_there(row: Row, place: _Place, said: _Said) -> bool:
    """Whether the English has a place as it may be read, or, as a term, in any other way."""
    first, after = row.line.folded.original(place.start), row.line.folded.original(place.end)
    if any(a < after and first < b and (a, b) not in row.lost and not _is_longer(a, b, first, after) for a, b in row.terms):
        return True
    heard = str if place.sure else voiceless
    own = {heard(sound) for sound in row.english.keys[said.first : said.last + 1]}
    others = [heard(sound) for number, sound in enumerate(row.english.keys) if not said.first <= number <= said.last]
    letters = " ".join("".join(_LETTERS.findall(part)) for part in (row.english.text[: row.english.starts[said.first]], row.english.text[row.english.ends[said.last] :]))
    own.update(map(heard, said.sounds))
    rest = heard(key(letters))
    for reading in place.readings:
        sound = heard(key(reading))
        if any(one.startswith(sound) for one in others) or (len(sound) >= LEAST and sound in rest):
            return True
        if any(one.startswith(sound) and one[len(sound) :] in _AFTER for one in own):
            return True
    return False


def _is_misread(row: Row, place: _Place, said: _Said) -> bool:
    """Whether a municipality is read otherwise than it calls itself beside its kind, though it is read rightly where the Japanese
    has it again: Taikan City, for 大館市 with its Odate-Noshiro Airport."""
    right = {voiceless(key(reading)) for reading in gazetteer.readings(place.name, place.kind)} if place.kind in _HEADED else ()
    if not right or said.first != said.last or row.text.count(place.name) < TWICE:
        return False
    sound = row.english.keys[said.first]
    return len(sound) >= LEAST and voiceless(sound) not in right and kanji.may_read(place.name, sound, True) and not any(voiceless(sound).startswith(one) for one in right)


def _is_longer(start: int, end: int, first: int, after: int) -> bool:
    """Whether a term goes on behind a place that it begins with, so that its English may be without that: the torii of 厳島神社の大鳥居."""
    return start == first and end - after > MOST_BEHIND


def _is_wrong(row: Row, said: _Said, place: _Place) -> bool:
    """Whether the name of the English is nothing that the Japanese has."""
    english, numbers = row.english, range(said.first, said.last + 1)
    if place.kind == "寺" and not place.sure and _may_be_temple(place, said):
        return False
    rest = row.text.replace(place.name, " ")
    if any(row.sounds_foreign(english.words[number]) or _is_elsewhere(row, rest, english.keys[number]) for number in numbers):
        return False
    if any(_is_elsewhere(row, rest, sound) for sound in said.sounds):
        return False
    if place.guessed and any(kanji.may_read(name, sound, True) for name in (place.name, place.name + place.kind) for sound in said.sounds):
        return False
    if place.sure or all(english.japanese(number) for number in numbers):
        return True
    if place.kind in _TRANSLATED:
        return False
    if place.kind in _HEADED and said.kinds == (place.kind,) and _OTHER_CITIES.isdisjoint(english.words[number] for number in numbers) and _is_entitled(row, said):
        return True
    if said.first == said.last and _PINYIN.fullmatch(english.words[said.first].lower()):
        return True
    meant = [bool(set(chars_of(english.words[number])) & set(place.name)) for number in numbers]
    return any(meant) and all(mean or is_romaji(english.words[number]) or _is_no_word(english.words[number]) for mean, number in zip(meant, numbers, strict=True))


def _is_entitled(row: Row, said: _Said) -> bool:
    """Whether words stand before City, Town or Village: the Imperial Palace City."""
    return row.english.text[row.english.ends[said.last] :].startswith((" City", " Town", " Village"))


def _is_no_word(word: str) -> bool:
    """Whether a word is none of English: Fourni."""
    return word.lower() not in ORDINARY and not is_word(word.lower())


# Temples by the names that they are better known by: 慈照寺, Ginkakuji.
_CALLED = frozenset(map(key, "kinkakuji ginkakuji kinkaku ginkaku kokedera koke toji to honganji tachikidera suzumushidera suzumushi asakusa takaosan naritasan kawasaki".split()))


def _may_be_temple(place: _Place, said: _Said) -> bool:
    """Whether words may be a temple after all, whose characters are read as nowhere else (金剛峯寺), or that goes by another name."""
    for sound in said.sounds:
        if sound in _CALLED or kanji.may_read(place.name, sound, True) or kanji.may_read(place.name + place.kind, sound, True):
            return True
        if any(sound[:LEAST] == key(reading)[:LEAST] for reading in place.readings):
            return True
    return False


def _is_elsewhere(row: Row, rest: str, sound: str) -> bool:
    """Whether anything else in the Japanese may be read with a key, or the dictionary reads it so."""
    if row.explains(sound):
        return True
    return kanji.is_read_in(_ANY.findall(rest), sound)
