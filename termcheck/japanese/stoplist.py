"""Kanji numerals that are no figures: names, set phrases, words that only look like numbers.

A word is looked for around the numeral, at any of its characters; what the list, stoplist.txt, does not
know and no counter follows is left to the tokenizer.
"""

from __future__ import annotations

from pathlib import Path

from termcheck.tables import lines_of
from termcheck.tables.kept import KEPT
from termcheck.tables.patterns import lazy

_NUMERALS = frozenset("〇零一二三四五六七八九十百千万億兆京数何幾")


def listed() -> list[str]:
    """The words of the list."""
    return [word for line in lines_of(Path(__file__).with_name("stoplist.txt")) for word in line.split()]


def _index() -> tuple[dict[str, list[tuple[str, int]]], dict[str, list[tuple[str, int]]]]:
    """Each word under each numeral that it holds and the character behind it (for a numeral at
    its end, before it), with the numeral's place in the word."""
    behind: dict[str, list[tuple[str, int]]] = {}
    before: dict[str, list[tuple[str, int]]] = {}
    for word in dict.fromkeys(listed()):
        for at, char in enumerate(word):
            if char in _NUMERALS:
                table, key = (behind, word[at : at + 2]) if at + 1 < len(word) else (before, word[at - 1 : at + 1])
                table.setdefault(key, []).append((word, at))
    for table in (behind, before):
        for words in table.values():
            if len(words) > 1:  # most keys have one word
                words.sort(key=lambda w: -len(w[0]))
    return behind, before


_BEHIND, _BEFORE = KEPT.table(("japanese/stoplist", "japanese/stoplist.txt"), _index)


# What behind a numeral makes a figure of it though a word of the list stands there: 一時間, 十勝目, 十勝五敗, 一打差, 平均一五歳.
_COUNTED = lazy(r"一時間|[一二三四五六七八九][〇一二三四五六七八九]歳|[一二三四五六七八九十百]+(?:勝(?:目|[0-9一二三四五六七八九十]{1,3}敗)|打差|[球例手杯軍行番]目(?![前指標安線途論算]))")


def stopped(text: str, at: int) -> int:
    """Where the word ends that makes the numeral at a place no figure, or 0 where none does."""
    if _COUNTED.match(text, at):
        return 0
    for words in (_BEHIND.get(text[at : at + 2]), _BEFORE.get(text[at - 1 : at + 1] if at else "")):
        for word, inner in words or ():
            start = at - inner
            if start >= 0 and text.startswith(word, start):
                return start + len(word)
    return 0
