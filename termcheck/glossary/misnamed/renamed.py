"""A name of which only the kind is right: Northeast Blessing University for 東北福祉大.

Where the Japanese names one university and the English another, of which no word is right, the
one was made of the other's characters.
"""

from __future__ import annotations

from functools import lru_cache

from termcheck.glossary.held import Held
from termcheck.glossary.later import FIRMS, right_words
from termcheck.glossary.matching.phrases import SMALL, joint
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.model import Concept
from termcheck.model import Mention
from termcheck.sounds.katakana import same

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
# Words before a kind that are no name: a private university, the state bank.
_NO_NAMES = frozenset(
    "the this that a an its their our another one private public state national local city prefectural women medical "
    "former japanese american british chinese korean russian french german junior senior community central red cross".split()
)
MOST = 4  # words of a name before its kind


def renamed(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that have the kind of a name and nothing else of it, or None."""
    if row.pair.en is None or row.pair.ja is None or not concept.en[0].isupper():
        return None
    written = {kind: KINDS[kind] for kind in KINDS.keys() & _granted(concept)}
    if concept.field.startswith(FIRMS):
        written |= {kind: trades for kind, trades in TRADES.items() if ja.text.endswith(trades)}
    places = [(at, kind) for kind in written for at in row.words.places.get(kind, ())]
    if len(places) != 1 or not _named_once(row, ja, written[places[0][1]]) or any(same(run, places[0][1]) for run in row.foreign):
        return None
    text, words, at = row.pair.en.text, row.words, places[0][0]
    others = {number for taken in row.taken for number in row.word_numbers(row.en[taken])}
    first = at
    while (
        first and at - first < MOST and first - 1 not in others and text[words.starts[first - 1]].isupper()
        and joint(text[words.ends[first - 1] : words.starts[first]]) == " "
    ):  # fmt: skip
        first -= 1
    said = {key for key in words.keys[first:at] if key not in SMALL and key not in _NO_NAMES}
    if not said or not text[words.starts[at]].isupper() or at in others or said & _granted(concept):
        return None
    return Near(first, at - first + 1, concept.en)


def _named_once(row: Held, ja: Mention, kinds: tuple[str, ...]) -> bool:
    """Whether the Japanese has the kind of a name in that name alone."""
    assert row.pair.ja is not None
    start, end = ja.start - row.pair.ja.offset, ja.end - row.pair.ja.offset
    rest = row.pair.ja.text[:start] + row.pair.ja.text[end:]
    return any(kind in ja.text for kind in kinds) and not any(kind in rest for kind in kinds)


@lru_cache(maxsize=1024)
def _granted(concept: Concept) -> frozenset[str]:
    """The words of all right renderings; a paper that calls itself a shimbun may be called one."""
    words = right_words(concept) - SMALL
    return frozenset(words | {"newspaper"} if "shimbun" in words else words)
