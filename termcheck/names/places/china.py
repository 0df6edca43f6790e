"""The cities and sights of China that English spells by the Chinese sounds of their characters."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from termcheck.tables import lines_of

PATH = Path(__file__).with_name("china.txt")


def is_in_china(name: str) -> bool:
    """Whether the list has a name, in Japanese characters: 洛陽 is Luoyang, wherever a text mentions it."""
    return name in _table()


def names() -> frozenset[str]:
    """All names of the list."""
    return _table()


def is_cut(text: str, start: int, end: int) -> bool:
    """Whether a word at [start, end) of a text has but part of a name of the list, which the tokenizer cut: the 沙市 of
    長沙市, the 広東省韶 of 広東省韶関市."""
    longest = _longest()
    return any(
        (first < start or last > end) and is_in_china(text[first:last])
        for first in range(max(0, start - longest + 1), end)
        for last in range(max(start, first) + 1, first + longest + 1)
    )


def spelled_by(name: str, words: Iterable[str]) -> int:
    """The number of the English word that spells a name of the list by the sounds that its characters have
    in Chinese, or -1."""
    if not is_in_china(name):
        return -1
    from termcheck.sounds import chinese

    plain = (word.lower().replace("'", "").replace("’", "") for word in words)
    return next((number for number, word in enumerate(plain) if len(name) in chinese.ends(name, 0, word)), -1)


@lru_cache(maxsize=1)
def _table() -> frozenset[str]:
    return frozenset(name for line in lines_of(PATH) for name in line.split()[1:])


@lru_cache(maxsize=1)
def _longest() -> int:
    """Characters of the longest name of the list."""
    return max(map(len, _table()))
