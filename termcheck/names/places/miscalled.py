"""Rivers, islands, castles and airports that are called another kind: Tama Lake for 多摩川, Noto Island for 能登半島,
Haneda Port for 羽田空港.

The Japanese has a name with its kind behind it, and the English the same name with another kind of which nothing
is in the Japanese. Where the English has any word for the kind that is right, it may speak of both.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.romaji import key
from termcheck.tables.patterns import lazy

LEAST = 3  # letters of the key of a name
MOST = 40  # features of one row, and words for them
LONGEST = 8  # characters of a name


class Kind(NamedTuple):
    """A kind of feature or of public work.

    ja      how names of them end, a regular expression
    en      the words for it, in lower case: any of them says it; the first is shown
    others  what it is not, as its name goes on in English
    """

    ja: str
    en: tuple[str, ...]
    others: frozenset[str]


def _kind(ja: str, en: str, others: str) -> Kind:
    return Kind(ja, tuple(en.split()), frozenset(others.split()))


# What stands behind a feature and does not belong to its name.
_BEHIND = r"(?:(?![一-鿿々ァ-ヺー])|(?=沖|付近|周辺|近海|流域|地震|噴火|上空|一帯|沿岸|沿い|全域|地方|上流|下流|河口|河川|南|北|東|西|最|側|内|行き|発|天守|正殿|本丸|二の丸|石垣|跡|公園))"
_NATURE = "River Lake Pond Peninsula"

KINDS = (
    # The land and its waters
    _kind("川", "river rivers stream creek canal basin riverside riverbed riverbank waterway gorge valley", "Lake Pond Peninsula Island Islands Mount Mt Mountain Bay Castle"),
    _kind("運河", "canal canals waterway", "River Lake Bay Island"),
    _kind("峡|渓谷", "gorge gorges valley canyon ravine river", "Lake Pond Peninsula Island Islands Bay Castle"),
    _kind("湖", "lake lakes lakeside lakeshore reservoir lagoon dam", "River Pond Peninsula Island Islands Mount Mt Mountain Bay Castle"),
    _kind("[沼池]", "marsh pond ponds swamp lake reservoir wetland wetlands bog", "River Peninsula Island Islands Mount Mt Mountain"),
    _kind("[山岳]", "mountain mountains mount mt mountainous mountaintop peak peaks volcano volcanic hill hills range alps summit", f"{_NATURE} Island Islands Bay"),
    _kind("(?<!半)島", "island islands islet islets isle isles mount mt volcano volcanic archipelago", f"{_NATURE} Bay Castle"),
    _kind("諸島|列島|群島", "islands island islets archipelago isles chain", f"{_NATURE} Mount Mt Mountain Bay"),
    _kind("半島", "peninsula peninsulas", "River Lake Pond Island Islands Mount Mt Mountain Bay"),
    _kind("岬", "cape point headland promontory", f"{_NATURE} Island Islands Bay"),
    _kind("湾", "bay gulf inlet harbor harbour port", f"{_NATURE} Island Islands Mount Mt Mountain"),
    _kind("海峡", "strait straits channel waters", f"{_NATURE} Island Islands Bay"),
    _kind("温泉", "hot spring springs onsen spa spas bath baths bathing resort inn inns", f"{_NATURE} Island Islands Port Castle Palace Airport"),
    # Where one arrives
    _kind("空港", "airport airports airfield aerodrome hub base", "Port Station Castle Park Stadium"),
    _kind("駅", "station stations stop terminal platform platforms train trains railway eki", "Airport Port Park Stadium Interchange"),
    _kind("(?<!空)港", "port ports harbor harbour pier wharf dock docks docked bay waterfront marina quay terminal ferry", "Airport Station Lake River Castle"),
    # Lines of rails, and roads
    _kind("(?<=[一-鿿])(?<![一前幹打直本水斜])線(?!量|香|路工|引|維|虫|形|状)", "line lines railway railways rail railroad subway metro shinkansen loop tram monorail", "Expressway Highway Motorway"),
    _kind("自動車道|高速(?:道路?)?|(?<=[東名阪越磐陽陸北国央関神])道", "expressway expressways highway highways motorway freeway tollway road roads", "Railway Line Railroad Shinkansen"),
    # What was built
    _kind("城(?=[のはがをにでへと、。]|天守|跡|公園|の|正殿|本丸|二の丸|石垣)", "castle castles fort fortress keep citadel ruins", "Palace Temple Shrine Station Airport"),
    _kind("公園", "park parks garden gardens square plaza koen grounds field playground", "Cemetery Temple Shrine Station Airport"),
    _kind("動物園", "zoo zoos zoological safari", "Garden Gardens Museum Botanical"),
    _kind("ダム", "dam dams reservoir lake", "River Tunnel Bridge Station"),
    _kind("トンネル", "tunnel tunnels", "Bridge Dam Station Interchange"),
    _kind("アリーナ", "arena arenas hall", "Stadium Dome Ballpark"),
    _kind("スタジアム|球場|競技場", "stadium stadiums ballpark park field ground grounds venue", "Arena Airport Station"),
    _kind("大橋", "bridge bridges ohashi span", "Tunnel Dam Station River Castle"),
)  # fmt: skip

# What else in the Japanese may be called so.
_CALLED = {
    "River": "川|(?<!運)河|江|水系", "Lake": "湖|沼|池|潟|浦|ダム|貯水|レイク", "Pond": "池|沼|潟", "Peninsula": "半島", "Island": "(?<!半)島|アイランド|洲|嶼", "Islands": "(?<!半)島|アイランド|洲|嶼",
    "Mount": "山|岳|嶽|峰|富士|丘", "Mt": "山|岳|嶽|峰|富士|丘", "Mountain": "山|岳|嶽|峰|富士|丘|峠", "Bay": "湾|浦|灘|海|ベイ|港", "Castle": "城|キャッスル|塞", "Palace": "宮|御所|御殿|王|皇居|パレス|邸",
    "Park": "園|苑|パーク|ランド|緑地|庭", "Garden": "植物|庭|苑|ガーデン|公園|果樹|(?<!動物)園", "Gardens": "植物|庭|苑|ガーデン|公園|果樹|(?<!動物)園", "Botanical": "植物", "Museum": "館|博|ミュージアム",
    "Cemetery": "墓|霊|斎場", "Arena": "アリーナ|館", "Dome": "ドーム", "Ballpark": "球場|スタジアム|パーク", "Stadium": "球場|競技場|スタ|ドーム|[ー]場|グラウンド", "Airport": "空港|飛行|エアポート", "Port": "(?<!空)港|ポート|頭", "Station": "駅|署|局|所|基地|ステーション|スタンド|台|停|ターミナル",
    "Bridge": "橋|ブリッジ", "Tunnel": "トンネル|隧道|地下道", "Dam": "ダム|堰", "Temple": "寺|院|堂|仏|庵|坊|師|不動|観音", "Shrine": "社|神|宮|稲荷|八幡|天満", "Interchange": "インター|IC|ジャンク|JCT",
    "Expressway": "高速|道|バイパス", "Highway": "高速|道|バイパス", "Motorway": "高速|道", "Railway": "鉄|線|電[車鉄]|軌道|列車|駅", "Line": "線|ライン|鉄", "Railroad": "鉄|線", "Shinkansen": "新幹線",
}  # fmt: skip
_ELSE = {word: lazy(meant) for word, meant in _CALLED.items()}
_BEFORE = frozenset("Lake Mount Mt".split())  # the name
_OF_TOWNS = frozenset("山島城沼池")  # as names of towns end that have other features: Matsushima Bay

_FEATURES = [lazy(rf"([一-鿿々ヶケノのぁ-んァ-ヺー]{{1,{LONGEST}}}?)(?:{kind.ja}){_BEHIND}") for kind in KINDS]
_KINDS = lazy("|".join(kind.ja for kind in KINDS))
_WORD = lazy(r"[a-z]+")
_CHARACTER = lazy(r"[一-鿿々]")


def called(row: Row) -> Iterator[Mistaken]:
    """The features of a row that its English calls another kind."""
    english = row.english
    heads = [number for number, word in enumerate(english.words) if word in _ELSE]
    if not heads or not _KINDS.search(row.text):
        return
    said: set[str] = set()
    for number in heads[:MOST]:
        word = english.words[number]
        if _ELSE[word].search(row.text):
            continue
        said = said or set(_WORD.findall(english.text.lower()))
        for first, last, sound in _names(row, number):
            place, kind = _meant(row, word, sound, said)
            if place is not None:
                yield Mistaken(place, (english.starts[min(first, number)], english.ends[max(last, number)]), f"{english.text[english.starts[first] : english.ends[last]]} {kind}")
                break


def _names(row: Row, number: int) -> Iterator[tuple[int, int, str]]:
    """The words beside one that says what something is, as its name: the first, the last, and how they sound."""
    english = row.english
    while number and english.words[number - 1] in _ELSE and english.together(number - 1, number):
        number -= 1  # Asahiyama Park Garden
    if number and english.together(number - 1, number):
        yield number - 1, number - 1, english.keys[number - 1]
        if number > 1 and english.together(number - 2, number - 1):
            yield number - 2, number - 1, key(english.words[number - 2] + english.words[number - 1].lower())
    if english.words[number] in _BEFORE and number + 1 < len(english.words) and english.text[english.ends[number] : english.starts[number + 1]] in (" ", ". "):
        yield number + 1, number + 1, english.keys[number + 1]


def _meant(row: Row, word: str, sound: str, said: set[str]) -> tuple[tuple[int, int] | None, str]:
    """The feature that has a name and is another kind than a word says, and what it is."""
    if len(sound) < LEAST:
        return None, ""
    for kind, pattern in zip(KINDS, _FEATURES, strict=True):
        if word not in kind.others or not said.isdisjoint(kind.en):
            continue
        for found in islice(pattern.finditer(row.text), MOST):
            at = _begins(found[1], found.group(), sound)
            if at >= 0:
                return (found.start() + at, found.end()), kind.en[0]
    return None, ""


def _begins(name: str, whole: str, sound: str) -> int:
    """Where in a name, or in it with its kind, a reading begins that goes on to its end; or -1."""
    for at in range(len(name)):
        alone = at == 0 or not _CHARACTER.match(name[at - 1])
        if not (alone or len(name) - at > 1):
            continue
        if any(after == len(name) or (after == len(whole) and whole[-1] not in _OF_TOWNS) for after in kanji.ends(whole, at, sound)):
            return at
    return -1
