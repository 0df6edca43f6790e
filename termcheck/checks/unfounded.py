"""Figures in words that only the English has, and that no desk adds in passing: dozens, hundreds or thousands of what the
Japanese does not say there are many of; all three of two; a three beside a 2 that is lost; an age in months for one in years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.checks import Case
from termcheck.counters import contradict
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

_FEWEST = 3  # which nobody says for a pair, or for somebody
_BARE = frozenset((Kind.COUNT, Kind.NUMBER))

# Japanese by which there are many of something, and how often or how many is not counted.
_MANY = lazy(
    "多|大勢|おおぜい|たくさん|沢山|数え切れ|数えきれ|数知れ|無数|大量|大挙|大群|大半|ほとんど|膨大|おびただし|幾|々|続出|相次|殺到|行列|ひしめ|びっしり|ずら|満員|満席|超満|人波|群|繰り返|にぎわ|賑わ|混雑|押し寄せ|詰め[か掛]|人出|人だかり|人気|渋滞|立ち往生|"
    "何(?:度|回|人|本|年|日|時間|件|枚|カ月)も|たびたび|いくつも|一斉|軒並み|あふれ|埋め尽く|所狭し|山積|どんどん|全国|世界|各地|大規模|(?<![0-9０-９一二三四五六七八九])[十百千万億]"
)
_FEWEST_OF_MANY = 12  # a dozen
_RESULTS = "scores"  # without what there are scores of


def is_unfounded(mention: Mention, match: Match, case: Case) -> bool:
    """Whether a figure in words is no background that English adds, by what the Japanese has beside it."""
    value = mention.value
    if not isinstance(value, Quantity) or (value.is_range and not value.vague) or match.pair.ja is None or match.pair.en is None:
        return False
    if mention.kind is Kind.AGE:
        return value.unit == "month" and _OF_MONTHS.search(match.pair.ja.text) is None
    if mention.kind not in _BARE or value.low < _FEWEST:
        return False
    return (mention.text.lower() != _RESULTS and _makes_many(value, match, case)) if value.vague else _counts_all(mention, value, match, case) or _stands_for_another(value, match, case)


_OF_MONTHS = lazy("月|生後|半年|[0０1１一]歳|乳|赤ちゃん")


def _makes_many(value: Quantity, match: Match, case: Case) -> bool:
    """Whether so many are dozens, hundreds or thousands of what is not many in the Japanese: 複数の病院 as "dozens of hospitals"."""
    if value.low < _FEWEST_OF_MANY or any(figure.low <= value.high and value.low <= figure.high for figure in _figures(match, case)):
        return False
    return match.pair.ja is not None and _MANY.search(match.pair.ja.text) is None


def _figures(match: Match, case: Case) -> Iterator[Quantity]:
    """The figures of the Japanese of a row that count something, or may."""
    for other in case.matches:
        if other.pair is match.pair and other.ja is not None:
            yield from (reading.value for reading in other.ja.readings if reading.kind in _BARE and isinstance(reading.value, Quantity))


_ALL = lazy(r"\ball (?:of )?(?:the |these |those |its |his |her |their )?$", re.IGNORECASE)
# Japanese that names one after the other what English may count; where nouns alone stand on both sides.
NAMED_IN_TURN = lazy("[、，・と及]|および")
# Of what there are so many, as everybody knows: a complete game is all nine innings.
_THE_WHOLE = lazy("全(?!国)|フル|完[投封走]|すべて|総なめ|独占|制覇|メジャー|三冠|四方|四隅|[三四五六七八九十]|陸海空|朝昼晩|小中高|京阪神|[日米英仏独伊加豪韓中露印朝台比越]{3}")
_TWO_AND_ONE = lazy("(?:両[親者氏]|夫婦|夫妻)(?:[、と]|ら)|[、と](?:両親|夫婦|夫妻)")
_NOUNS_IN_TURN = lazy("(?<=[一-龥ァ-ヶーA-Za-zＡ-Ｚａ-ｚ0-9０-９」』）)])(?:[、，・と]|及び|および|や)(?=[一-龥ァ-ヶーA-Za-zＡ-Ｚａ-ｚ「『])")


def _counts_all(mention: Mention, value: Quantity, match: Match, case: Case) -> bool:
    """Whether English counts all of them, and the Japanese names fewer: 両親ともに as "all three"."""
    ja, en = match.pair.ja, match.pair.en
    assert ja is not None
    assert en is not None
    at = mention.start - en.offset
    if _ALL.search(en.text, max(0, at - 16), at) is None or any(figure.low == value.low for figure in _figures(match, case)):
        return False
    named = len(_NOUNS_IN_TURN.findall(ja.text)) + len(_TWO_AND_ONE.findall(ja.text))
    return _THE_WHOLE.search(ja.text) is None and named < value.low - 1


_WORDED = 13  # the first figure that English does not write in words
# Words for two that say so, and not that several do the same.
_PAIR = lazy("両|双方|コンビ|ペア|夫婦|夫妻|[一1１]対")


def _stands_for_another(value: Quantity, match: Match, case: Case) -> bool:
    """Whether the Japanese has another figure that the English does not say: 新キャラ2体 as "three new characters"."""
    assert match.pair.ja is not None
    pairs = value.low == _FEWEST and _TWO_AND_ONE.search(match.pair.ja.text) is None
    lost = [other.ja for other in case.matches if other.pair is match.pair and other.ja is not None and other.verdict is Verdict.JA_ONLY]
    return any(_may_be(ja, value) and (not ja.weak or (pairs and _PAIR.match(ja.text) is not None)) for ja in lost)


def _may_be(ja: Mention, value: Quantity) -> bool:
    """Whether a figure of the Japanese is one for which English may have written another in words."""
    figure = ja.value
    if ja.kind not in _BARE or ja.bracketed or not isinstance(figure, Quantity):
        return False
    return 1 < figure.low < _WORDED and not figure.vague and not contradict(figure.unit, value.unit)
