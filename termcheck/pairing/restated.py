"""Figures that English restates: what is left of a group, an absence, the bound of a size, a list.

正代ら4人 is Shodai and three others, 3季ぶり an absence of two seasons, 9秒台 under 10 seconds, and
who names Aichi, Gifu and Mie has said 3県.
"""

from __future__ import annotations

import re
from functools import lru_cache

from termcheck.model import Mention
from termcheck.pairing.context import Context
from termcheck.patterns import lazy
from termcheck.quantity import Modifier, Quantity

# 8都県 is "Tokyo and seven prefectures", 4道県 "Hokkaido and three prefectures".
CAPITAL_AND_OTHERS = frozenset(("都県", "都府県", "都道府県", "道県", "道府県"))
CAPITAL = lazy(r"(?:tokyo|hokkaido) and (?:the |another )?$")
# Two who are named together.
_TWO = lazy(r"\b(?:couple|pair|parents|brothers|sisters|twins|siblings)\b")


def count_of_others(ja: Mention, en: Mention, context: Context) -> tuple[int, ...]:
    """How many of a group the English may have named before it counts the others; empty where it
    counts no others."""
    if ja.head in CAPITAL_AND_OTHERS and CAPITAL.search(context.before_en(en)):
        return (1,)
    if not others(ja, en, context):
        return ()
    return (1, 2) if _TWO.search(context.before_en(en, 24)) else (1,)


def others(ja: Mention, en: Mention, context: Context) -> bool:
    """Whether the English counts the others of a group that the Japanese names by one of them: ら4人
    as "Shodai and three others", not as "five others, including Shodai"."""
    if ja.head != "ら" or not (en.head.lower().startswith("other") or context.after_en(en).startswith(" other ")):
        return False
    before = context.before_en(en).rstrip()
    return before.endswith((" and", ",")) and not context.after_en(en).startswith((", including", " including", ", among"))


def more_than_named(ja: Mention, en: Mention, context: Context) -> bool:
    """Whether the English counts what is left of things of which the Japanese names some: 自宅など3カ所
    as "his home and two other locations"."""
    told = en.head.lower().startswith("other") or context.after_en(en).startswith(" other ")
    return told and context.before_en(en).rstrip().endswith((" and", ",")) and context.before_ja(ja, 6).endswith(("など", "等", "をはじめ", "を含む", "を含め"))


_AWAY = lazy(r"\b(?:absen\w+|hiatus|gap|missing|layoff|break|drought|without|winless|out of|loss(?:es)?|declines?|falls|drops|gains|advances|defeats)\b")


def away(ja: Mention, jq: Quantity, en: Mention, eq: Quantity, context: Context) -> bool:
    """3季ぶり as "after an absence of two seasons"."""
    if "ぶり" not in ja.text or eq.low != jq.low - 1 or jq.is_range:
        return False
    return _AWAY.search(context.before_en(en, 24)) is not None or _AWAY.search(context.after_en(en, 24)) is not None


def said_from_below(ja: Mention, jq: Quantity, eq: Quantity, context: Context) -> bool:
    """9秒台 as under 10 seconds, 2桁 as at least 10: the bound that a figure of a size has."""
    if jq.is_range or jq.unit != "digit":
        sized = ja.text.endswith("台") or context.after_ja(ja, 1) == "台"
        return sized and eq.modifier is Modifier.UNDER and eq.low == jq.low + jq.step and (eq.unit in (jq.unit, "") or jq.unit == "")
    least = eq.modifier in (Modifier.AT_LEAST, Modifier.MINIMUM)
    return isinstance(jq.low, int) and 1 < jq.low < 20 and least and eq.low == 10 ** (jq.low - 1)


_MOST_NAMED = 9  # more names than that are counted by nobody who reads them


def named_one_by_one(ja: Mention, context: Context) -> bool:
    """Whether a figure counts what stands before it one by one in both languages: 愛知、岐阜、三重の3県 as
    "Aichi, Gifu and Mie prefectures"."""
    value = ja.readings[0].value if ja.readings else None
    place, english = context.in_ja(ja), context.pair.en
    if not isinstance(value, Quantity) or value.is_range or value.low not in range(2, _MOST_NAMED + 1) or place is None or english is None:
        return False
    items, chain = _lists(int(value.low))
    return items.search(place[0], max(0, place[1] - 13 * int(value.low)), place[1]) is not None and chain.search(english.text) is not None


@lru_cache
def _lists(size: int) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Lists of a size: the Japanese right before its count, the English anywhere."""
    item = "(?![計各他同約])[^、。・，,「」『』はがをにで\\s]{0,11}?[一-鿿々ァ-ヶーA-Za-zＡ-Ｚａ-ｚ]"
    between = "(?:[、・，,と]|および|及び|ならびに|並びに)"
    return (
        re.compile(rf"(?:{item}{between}){{{size - 1}}}{item}の?$"),
        re.compile(rf"(?:[^,;.()]{{1,48}},\s){{{size - 2}}}[^,;.()]{{1,48}}(?:,\s|\s)(?:and|or|&)\s"),
    )
