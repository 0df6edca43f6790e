"""Common words that a figure goes with: adults and children, weekdays and holidays, above and below the floor."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.tables import lines_of
from termcheck.tables.kept import KEPT
from termcheck.tables.patterns import lazy

_HERE = Path(__file__).parent
# Those that tell what was done: a day goes with them, and how many does not.
DEEDS = frozenset(
    "始ま 終わ 公表 開場 開演 開店 閉店 開始 終了 告示 投開票 帰国 出発 改正 施行 制定 公布 創業 設立 完成 着工 開業 結婚 離婚 就任 退任 入団 引退 発売 発表 開幕 閉幕 卒業 入学 逮捕 起訴 告示日 公示 結審 判決 初公判 締め切り 予約 公開 準々決勝 通夜 告別式 内覧会 抽選 開館 閉館 入館 開園 閉園 入園 最終入場 ラストオーダー".split()
)
# Words whose English says another word of the Japanese, too, so that it binds nothing where both are there.
_OF_ANOTHER = {"死者": "死亡"}


@lru_cache(maxsize=1)
def words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The words of bound_words.txt, each with its English."""
    return tuple((ja, lazy(rf"\b(?:{en})\b", re.IGNORECASE)) for ja, en in rows_of("bound_words"))


def rows_of(*names: str) -> list[list[str]]:
    """The rows of some lists of this room: the Japanese, and its English as a regular expression."""
    files = [f"pairing/exchanged/{name}.txt" for name in names]
    return KEPT.table(("pairing/exchanged/bound_words", *files), lambda: [line.split(" | ", 1) for name in names for line in lines_of(_HERE / f"{name}.txt")])


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """The Japanese words themselves."""
    return frozenset(ja for ja, _ in words())


def common_words(pair: Pair) -> list[Match]:
    """The common words of both sides of a row, each where it stands once, as lines to bind to."""
    found = []
    if pair.ja is None or pair.en is None:
        return []
    for ja, pattern in words():
        at = _topic(pair.ja.text, ja)
        there = list(pattern.finditer(pair.en.text)) if at >= 0 else []
        if len(there) == 1:
            reading = (Reading(Kind.NAME, ja),)
            start, end = pair.en.offset + there[0].start(), pair.en.offset + there[0].end()
            one = Mention(ja, pair.ja.offset + at, pair.ja.offset + at + len(ja), reading)
            found.append(Match(one, Mention(there[0].group(), start, end, reading), Verdict.HOLDS, pair))
    return found


def _topic(text: str, word: str) -> int:
    """Where a word stands that is there once, or once as what its clause is about; else -1."""
    if word in _OF_ANOTHER and _OF_ANOTHER[word] in text:
        return -1
    for said in (word, f"{word}は"):
        if text.count(said) == 1:
            return text.find(said)
    return -1
