"""Figures that share the word behind them: 一、二塁, 5・6号機, 28、29日, 20、30代.

Each is a figure of its own. What follows tells them from a decimal (1・5倍) and from a vague
count (3、4人): things that have a number, not an amount.
"""

from __future__ import annotations

import itertools

from termcheck.japanese.numerals import small
from termcheck.tables.patterns import lazy

_ITEM = r"(?:\d{1,4}|[一二三四五六七八九十]{1,3})"
_TAILS = (
    "[月火水木金土日]曜|塁|番(?!目|勝負|組|号)|号機|号|位|回戦|月(?!間)|の?両日|年生|合併号|丁目|区|級|組|条|章|巻|面|期(?!間|待)|軍|話(?![題術者し法])"
    "|[人年日回番枚件例]目|戦目|着|レース|R|ページ|代(?![表わ金理替行])|日(?!間|ぶり|連続|後|前|ほど|程度|以内|おき|もすれ|本)|年(?!間|ぶり|連続|前|後|生|ほど|程度)|回(?![目戦復線])"
)
LIST = lazy(rf"{_ITEM}(?:[、・]{_ITEM}){{1,6}}(?=({_TAILS}))")
_EACH_ITEM = lazy(_ITEM)

# Below this a pair is a vague count: 2、3回, 2、3年, 2、3日; 8、9回 are innings.
_LEAST = {"回": 4, "年": 10, "日": 4, "代": 10}


class Items:
    """The figures of a list: where each begins and ends, and where the word behind them does."""

    __slots__ = ("places", "tail")

    def __init__(self, places: list[tuple[int, int]], tail: int) -> None:
        self.places, self.tail = places, tail


def list_at(text: str, at: int) -> Items | None:
    """The list that begins at a place of folded text, in rising order, or None."""
    match = LIST.match(text, at)
    if not match:
        return None
    places = [found.span() for found in _EACH_ITEM.finditer(text, at, match.end())]
    values = [small(text[start:end]) or 0 for start, end in places]
    of_a_month = match[1] == "日" and text.endswith("月", 0, at)  # 来月3、4日 are two days
    if (values[0] < _LEAST.get(match[1], 0) and not of_a_month) or values[0] == 0:
        return None
    years = match[1] == "年" and values[0] >= 1000
    if not years and any(one >= other for one, other in itertools.pairwise(values)):
        return None
    return Items(places, match.end())

