"""Duos, bands, shops, inns, sakes and breeds with names in quotation marks that are translated by their characters: the
comedy duo "Thousand Birds" for お笑いコンビ「千鳥」.

What stands before the marks says that it is a name which English spells as it sounds. Where the English does so
nowhere, and has words in marks or in capitals that mean the characters, these were meant to be it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from termcheck.names.rows import Mistaken, Row
from termcheck.sounds.meanings import chars_in
from termcheck.sounds.romaji import shown
from termcheck.tables.patterns import lazy

_KINDS = (
    "コンビ|漫才師|トリオ|バンド|アイドルグループ|ボーカルグループ|音楽ユニット|太鼓集団|居酒屋|飲食店|料理店|料亭|割烹|すし店|そば店|うどん店|ラーメン店|焼き肉店|焼肉店|食堂|喫茶店|菓子店|和菓子店|旅館|民宿|温泉宿|宿泊施設|道の駅"
    "|日本酒|清酒|純米酒|吟醸酒|大吟醸|焼酎|地酒|銘菓|酒米|ブランド米|ブランド牛|新品種|米の新品種|イチゴの新品種|コメの新品種|観光列車|特急|急行|旅客船|客船|フェリー|遊覧船|観光船|漁船|遊漁船|巡視船|巡視艇|護衛艦|潜水艦|調査船|練習船"
)
_JA = lazy(rf"(?:{_KINDS})の?[「『](?:第[一二三四五六七八九十0-9]+)?([一-鿿々ぁ-ゖァ-ヺー]{{1,10}})(?:丸|号|[0-9]+号?)?[」』]")
_PHRASE = lazy(r"(?:[A-Z][a-z]+(?:[ -](?:of |the |and )?)?){1,4}")
_WORD = lazy(r"[A-Za-z]+")
_SMALL = frozenset("of the and maru no".split())
MOST = 10  # names in marks of one row


def translated(row: Row) -> Iterator[Mistaken]:
    """The names of duos, shops and the like in a row that its English translates."""
    for named in islice(_JA.finditer(row.text), MOST):
        name = named[1]
        if row.has_reading(name, _reading(row, *named.span(1))):
            continue
        own = {char for char in name if char not in row.text[: named.start(1)] + row.text[named.end(1) :]}
        for said in islice(_PHRASE.finditer(row.english.text), MOST):
            words = [(word.group().lower(), said.start() + word.start(), said.start() + word.end()) for word in _WORD.finditer(said.group())]
            meant = [(own & chars_in(word, name), start, end) for word, start, end in words if word not in _SMALL]
            runs = [(one[0] | other[0], one[1], other[2]) for one, other in pairwise(meant) if one[0] and other[0]]
            runs += [one for one in meant if len(one[0]) == len(name)]
            best = max(runs, key=lambda run: len(run[0]), default=None)
            if best is not None and len(best[0]) >= min(2, len(name)):
                yield Mistaken(named.span(1), best[1:], _reading(row, *named.span(1)) or "a name")
                break


def _reading(row: Row, start: int, end: int) -> str:
    return shown("".join(token.reading for token in row.line.tokens if start <= token.start and token.end <= end))
