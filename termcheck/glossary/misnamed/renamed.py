"""A name of which only the kind is right: Northeast Blessing University for 東北福祉大.

Where the Japanese names one university and the English another, of which no word is right, the
one was made of the other's characters.
"""

from __future__ import annotations

from functools import lru_cache

from termcheck.english.ordinary import is_word
from termcheck.glossary.held import Held
from termcheck.glossary.later import FIRMS, right_words
from termcheck.glossary.matching.edges import script
from termcheck.glossary.matching.phrases import SMALL, japanese_fold, joint
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.misnamed.subjects import is_said
from termcheck.glossary.model import Concept
from termcheck.model import Mention, Verdict
from termcheck.sounds.katakana import same
from termcheck.sounds.meanings import chars_in
from termcheck.sounds.ordinary import ORDINARY
from termcheck.tables.patterns import lazy

# The kind of a name in English → how Japanese writes it. One that a row names twice is passed over.
KINDS = {
    "airlines": ("航空",), "airport": ("空港",), "bank": ("銀", "バンク"), "broadcasting": ("放送", "テレビ"), "castle": ("城",),
    "festival": ("祭", "まつり", "くんち", "野馬追"), "college": ("大", "校", "カレッジ"), "hospital": ("病院", "医院", "医療センター"), "museum": ("館",), "newspaper": ("新聞", "紙", "日報"),
    "shrine": ("神社", "宮", "大社", "神宮"), "shimbun": ("新聞",), "temple": ("寺", "院"), "university": ("大", "校"),
}  # fmt: skip
# Trades, by which firms are called in both languages, though their own English may have another word: Shimadzu Corp.
TRADES = {
    "brewing": ("酒造", "ビール", "醸造"), "brewery": ("酒造", "ビール", "醸造"), "bus": ("バス", "交通"), "cement": ("セメント",), "chemical": ("化学", "化成"),
    "chemicals": ("化学", "化成"), "confectionery": ("製菓",), "construction": ("建設", "組"), "cosmetics": ("化粧品",), "electric": ("電機", "電力", "電器"), "factory": ("製作所",),
    "foods": ("食品", "フーズ"), "gas": ("ガス",), "glass": ("硝子", "ガラス"), "insurance": ("保険", "生命", "火災"), "manufacturing": ("製作所",), "milling": ("製粉",),
    "mining": ("鉱業", "鉱山"), "oil": ("石油",), "paper": ("製紙",), "pharmaceutical": ("製薬", "薬品"), "pharmaceuticals": ("製薬", "薬品"), "printing": ("印刷",),
    "railway": ("鉄道", "電鉄"), "rubber": ("ゴム",), "sake": ("酒造",), "securities": ("証券",), "shipping": ("汽船", "海運", "郵船"), "steel": ("製鉄", "製鋼", "鉄鋼"),
    "sugar": ("製糖",), "transport": ("運輸", "通運"), "transportation": ("運輸", "通運"), "works": ("製作所",),
}  # fmt: skip
# Kinds of sights, of public works and of prizes. Many of these go by another name, too (Tokyo Stadium for 味の素スタジアム), so that the
# words before must translate the characters of the name, or be no words and no name of anything in the Japanese.
SIGHTS = {
    "aquarium": ("水族館",), "arena": ("アリーナ",), "award": ("賞",), "bay": ("湾",), "bridge": ("橋",), "cape": ("岬", "崎"), "cup": ("杯", "カップ"), "dam": ("ダム",), "dome": ("ドーム",),
    "expressway": ("道",), "falls": ("滝",), "field": ("球場", "競技場"), "garden": ("園",), "gymnasium": ("体育館",), "hall": ("ホール", "会館"), "island": ("島",), "islands": ("島",),
    "kinen": ("記念",), "lake": ("湖", "池", "沼", "潟"), "library": ("図書館",), "line": ("線",), "market": ("市場",), "mount": ("山", "岳", "峰"), "onsen": ("温泉",), "park": ("公園", "パーク", "園"),
    "peninsula": ("半島",), "port": ("港",), "prize": ("賞",), "racecourse": ("競馬場",), "river": ("川", "河", "江"), "stadium": ("球場", "競技場", "スタジアム"), "stakes": ("ステークス", "賞"),
    "strait": ("海峡",), "theater": ("劇場", "座"), "tower": ("タワー", "塔"), "tunnel": ("トンネル",), "zoo": ("動物園",),
}  # fmt: skip
_AHEAD = frozenset(("cape", "lake", "mount"))  # … that stand before a name, too
# Words before a kind that are no name: a private university, the state bank.
_NO_NAMES = frozenset(
    "the this that a an its their our another one private public state national local city prefectural women medical "
    "former japanese american british chinese korean russian french german junior senior community central red cross olympic international".split()
)
_RED_CROSS = frozenset(("red", "cross"))  # whose hospitals have their town behind these: Japanese Red Cross Kumamoto Hospital
_SHORT = {"mt": "mount"}
# Behind a kind of one character, what there is at one.
_BELONGING = lazy("学|教授|准教授|名誉|特任|特命|助教|講師|生|院|病院|付属|附属|医|法|理|工|文|経|農|本|総長|学長|卒|出身|中退|監督|野球|合格|入|側|内|長|跡|山|門|境|司|頭|行")
LEAST = 4  # letters of a word that is no word
COMMON = 20_000  # words of English that are in names: Pearl Bridge, and no Loquat Lake
MOST = 4  # words of a name before its kind


def renamed(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that have the kind of a name and nothing else of it, or None."""
    if row.pair.en is None or row.pair.ja is None or not concept.en[0].isupper():
        return None
    written = {kind: KINDS[kind] for kind in KINDS.keys() & _granted(concept)}
    if concept.field.startswith(FIRMS):
        written |= {kind: trades for kind, trades in TRADES.items() if ja.text.endswith(trades)}
    return _called(row, ja, concept, written) or _sight(row, ja, concept)


def _called(row: Held, ja: Mention, concept: Concept, written: dict[str, tuple[str, ...]]) -> Near | None:
    """The words of a row's English before a word for one of some kinds, which are nothing of a name."""
    assert row.pair.en is not None
    others = {number for taken in row.taken for number in row.word_numbers(row.en[taken])}
    places = [(at, kind) for kind in written for at in row.words.places.get(kind, ()) if at not in others]
    if len(places) != 1 or not _named_once(row, ja, written[places[0][1]]) or any(same(run, places[0][1]) for run in row.foreign):
        return None
    text, words, at = row.pair.en.text, row.words, places[0][0]
    first = at
    while (
        first and at - first < MOST and first - 1 not in others and text[words.starts[first - 1]].isupper()
        and joint(text[words.ends[first - 1] : words.starts[first]]) == " "
    ):  # fmt: skip
        first -= 1
    said = {key for key in words.keys[first:at] if key not in SMALL and key not in _NO_NAMES}
    if not said or not text[words.starts[at]].isupper() or said & _granted(concept) or _granted(concept).intersection(words.keys[first:at]) >= _RED_CROSS:
        return None
    return Near(first, at - first + 1, concept.en)


def _sight(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that have the kind of a sight or the like, and were made of its name."""
    assert row.pair.en is not None
    written = {kind: ends for kind, ends in SIGHTS.items() if kind in _granted(concept) or kind in _AHEAD}
    written = {kind: ends for kind, ends in written.items() if ja.text.endswith(ends)}
    if not written:
        return None
    near = _called(row, ja, concept, written) or _ahead(row, ja, concept, written)
    if near is None:
        return None
    said = [(at, row.words.keys[at]) for at in range(near.at, near.at + near.size)]
    said = [(at, word) for at, word in said if word not in SMALL and word not in _NO_NAMES and word not in written and word not in _SHORT]
    return near if all(_is_made(row, ja, at, word) for at, word in said) else None


def _ahead(row: Held, ja: Mention, concept: Concept, written: dict[str, tuple[str, ...]]) -> Near | None:
    """The same, of a kind that stands before the name: Lake Loquat."""
    for at, word in enumerate(row.words.keys[:-1]):
        kind = _SHORT.get(word, word)
        if kind in _AHEAD and kind in written and row.is_capital(at) and row.is_capital(at + 1) and row.joined(at, at + 1) and _named_once(row, ja, written[kind]):
            return None if row.words.keys[at + 1] in _granted(concept) or at + 1 not in row.open_words else Near(at, 2, concept.en)
    return None


def _is_made(row: Held, ja: Mention, at: int, word: str) -> bool:
    """Whether a word translates characters of a name, or is no word and nothing else that the Japanese says."""
    if chars_in(word, ja.text):
        return True
    strange = len(word) >= LEAST and at in row.open_words and word not in ORDINARY and not is_word(word, COMMON)
    return strange and not is_said(row.japanese.replace(japanese_fold(ja.text), " "), word)


def _named_once(row: Held, ja: Mention, kinds: tuple[str, ...]) -> bool:
    """Whether the Japanese has the kind of a name in that name alone."""
    assert row.pair.ja is not None
    rest = without_held(row, ja)
    return any(kind in ja.text for kind in kinds) and not any(_names(kind, rest) for kind in kinds)


def _names(kind: str, text: str) -> bool:
    """Whether a text has the word for a kind; one character of these is one where no other follows it (大会 is no
    university), or what belongs to one of the kind (東大教授)."""
    at = text.find(kind)
    while at >= 0:
        behind = text[at + len(kind) : at + len(kind) + 1]
        if len(kind) > 1 or script(behind) != "kanji" or _BELONGING.match(text, at + 1):
            return True
        at = text.find(kind, at + 1)
    return False


def without_held(row: Held, ja: Mention) -> str:
    """The Japanese of a row without a term and without those whose English it has: 東洋大 is held, and 青学大 is not."""
    assert row.pair.ja is not None
    chars, offset = list(row.pair.ja.text), row.pair.ja.offset
    held = [match.ja for match in row.matches if match.verdict is Verdict.HOLDS and match.ja is not None]
    for term in (ja, *held):
        chars[term.start - offset : term.end - offset] = " " * (term.end - term.start)
    return "".join(chars)


@lru_cache(maxsize=1024)
def _granted(concept: Concept) -> frozenset[str]:
    """The words of all right renderings; a paper that calls itself a shimbun may be called one."""
    words = right_words(concept) - SMALL
    return frozenset(words | {"newspaper"} if "shimbun" in words else words)
