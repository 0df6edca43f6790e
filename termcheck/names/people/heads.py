"""People who stand by the surname alone where something is told of them, and of whom the dictionary has a place
or a word: 種市は8回も三者凡退に抑え, 先発の九里が完投.

Only what a single person does is a deed: clubs, which are called by their towns, win and score, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.names.people.known import may_be_surname
from termcheck.names.titles import CLUBS, POSITIONS
from termcheck.tables.patterns import lazy

_HEAD = lazy(r"(?<![一-鿿々ヶァ-ヺー])[一-鿿々ヶ]{2,3}(?=[はがも])")
_BEGINS = tuple("。「『」 、・")
_BEFORE = tuple(f"{word}の" for word in (*CLUBS, *POSITIONS, "番", "エース", "新人", "ルーキー", "ベテラン"))
_DEED = lazy(
    r"本塁打|[打弾]を放|[安適][打時]|[0-9一二三]塁打|打席|打点|犠飛|三振|凡退|四球|死球|盗塁|登板|[完好]投|完封|失点に|セーブ|[金銀銅]メダル|話し|話す|語っ|語る|述べ|振り返|明かし|と言|涙|笑顔|引退|退団|入団|"
    r"当選|逮捕|起訴|供述|黙秘|否認|卒業|結婚|生まれ|大学院|働く|働い|営む|営み|育て|[右左](?:太|足|肩|肘|ひざ|手)|トライ|シュート|[自平]泳ぎ"
)
_END = lazy(r"[。]")
# Surnames that are ranks or words of news.
_WORDS = frozenset("大関 大和 春日 白鳥 海野 内海 水田 清水 小口 関口 広田 大木 砂川 二宮 最上 大道 小野 小山 外山 古城 高山".split())
CLAUSE = 40  # characters behind the name in which the deed is told


def heads(text: str) -> Iterator[tuple[int, int]]:
    """The places of those surnames in a folded text."""
    for found in _HEAD.finditer(text):
        surname = found.group()
        if surname in _WORDS or not may_be_surname(surname):
            continue
        if found.start() and not text.startswith(_BEGINS, found.start() - 1) and not text.endswith(_BEFORE, 0, found.start()):
            continue
        stop = _END.search(text, found.end(), found.end() + CLAUSE)
        if _DEED.search(text, found.end() + 1, stop.start() if stop else found.end() + CLAUSE):
            yield found.span()
