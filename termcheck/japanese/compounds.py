"""Measures of several units, as one: 1時間46分04秒, 2年6カ月, 9秒98, 1メートル80."""

from __future__ import annotations

from fractions import Fraction

from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import DIGITS, TENS, Numeral, read_numeral, small
from termcheck.japanese.tails import Sense, tail_at
from termcheck.model import Kind
from termcheck.quantity import Number, exact
from termcheck.tables.patterns import lazy

# What may follow a unit: the next smaller words, their key, and how many of them it is.
_MONTHS = ("カ月間", "カ月", "か月間", "か月", "ヶ月間", "ヶ月", "ヵ月", "ケ月")
_CENTIMETERS = (("センチ", "センチメートル", "cm"), "centimeter", 100)
_GRAMS = (("グラム", "g"), "gram", 1000)
SMALLER: dict[str, tuple[tuple[tuple[str, ...], str, int], ...]] = {
    "時間": ((("分間", "分"), "minute", 60),),
    "分": ((("秒間", "秒"), "second", 60),),
    "年": ((_MONTHS, "month", 12),),
    "日": ((("時間",), "hour", 24),),
    "メートル": (_CENTIMETERS, (("ミリ", "ミリメートル", "mm"), "millimeter", 1000)),
    "キロ": ((("メートル", "m"), "meter", 1000), _GRAMS),
    "キログラム": (_GRAMS,),
    "トン": ((("キロ", "キログラム", "kg"), "kilogram", 1000),),
    "リットル": ((("ミリリットル",), "milliliter", 1000),),
    "フィート": ((("インチ",), "inch", 12),),
    "ストーン": ((("ポンド",), "pound-mass", 14),),
    "ポンド": ((("オンス",), "ounce", 16),),
    "センチ": ((("ミリ", "ミリメートル", "mm"), "millimeter", 10),),
}
_SIGNS = {"m": "メートル", "km": "キロ", "kg": "キログラム", "t": "トン", "cm": "センチ"}
# A sentence is in years and months, and says 1年6月 for them.
SENTENCED = ("懲役", "懲役は", "懲役計", "禁錮", "禁固", "拘禁刑", "労役", "不定期刑")
# A fever is told in tenths of a degree.
_TENTHS_OF_HEAT = lazy(r"(\d)分(?!間|の\d|ほど|以内|ご|後)")
# A distance at the finish is told in parts of a length.
_PART_OF_LENGTH = lazy(r"と?([2-4二三四])分の([1-3一二三])|([1-3])/([2-4])(?!\d)")
_KANJI = frozenset((*DIGITS, *TENS))
_TIMES = ("second", "minute", "hour", "day", "week", "month", "year", "night")
_BELOW = {"minute": "分", "second": "秒"}
# Decimals that stand behind their unit: 9秒98, 1分46秒04, 8メートル05.
_DECIMALS = {"秒": lazy(r"\d{1,3}(?!\d)"), "メートル": lazy(r"\d{2}(?!\d)"), "㍍": lazy(r"\d{2}(?!\d)")}


# What follows years and months that are a sentence: 13年5月の刑期, 2年6月の実刑.
_SENTENCE_AFTER = lazy(r"\d{1,2}(?:年\d{1,2})?月(?:以下|以上)?の(?:刑|実刑|懲役|禁錮|禁固|拘禁刑|判決)")


def sentenced(text: str, at: int) -> bool:
    """Whether years and months that begin at a place of folded text are a sentence."""
    return text.endswith(SENTENCED, 0, at) or _SENTENCE_AFTER.match(text, at) is not None


def compound(text: str, number: Numeral, tail: str, sense: Sense) -> tuple[Numeral, Sense, int] | None:
    """The figure in its smallest unit, that unit, and where it ends; None for a plain one."""
    if number.low != number.high or number.vague:
        return None
    value, step, end, unit = number.low, number.step, number.end + len(tail), sense.unit
    word = _SIGNS.get(tail, tail)
    while word in SMALLER:
        at = end + (text[end : end + 1] == " ")  # 3分 35秒
        part = read_numeral(text, at) if text[at : at + 1].isdigit() or text[at : at + 1] in _KANJI else None
        if part is None or part.low != part.high or part.vague:
            break
        said, key, times = _smaller(text, part.end, word)
        if part.low >= times:
            break
        if not said and word == "年" and text.startswith("月", part.end) and sentenced(text, number.start):
            said = "月"
        if not said:
            break
        value, step, end, unit = value * times + part.low, part.step, part.end + len(said), key
        word = _BELOW.get(key, "")
    tenths = _TENTHS_OF_HEAT.match(text, end) if tail == "度" else None
    if tenths:  # 37度5分
        value, step, end = value + Fraction(int(tenths[1]), 10), Fraction(1, 10), tenths.end()
    part_of_length = _PART_OF_LENGTH.match(text, end) if tail in ("馬身", "艇身", "車身") else None
    if part_of_length:  # 1馬身4分の1, 1馬身1/4
        below, above = small(part_of_length[1] or part_of_length[4]) or 1, small(part_of_length[2] or part_of_length[3]) or 0
        value, step, end = value + Fraction(above, below), Fraction(1, below), part_of_length.end()
    decimals = _DECIMALS.get(word)
    match = decimals.match(text, end) if decimals else None
    if match and (text.startswith("台", match.end()) or tail_at(text, match.end()) is None) and text[match.end() : match.end() + 1] not in ("月", "日", ":"):
        power = 10 ** len(match.group())
        value, step, end = value + Fraction(int(match.group()), power), Fraction(1, power), match.end()
    if end == number.end + len(tail):
        return None
    whole: Number = exact(value)
    return number._replace(low=whole, high=whole, step=step), Sense(_kind(unit), unit), end


def _smaller(text: str, at: int, word: str) -> tuple[str, str, int]:
    """The unit at a place that is smaller than a word's: how it is said, its key, and how many of it are one; where
    there is none, the key and the number of the first that might be."""
    for said, key, times in SMALLER[word]:
        if here := next((w for w in sorted(said, key=len, reverse=True) if text.startswith(w, at)), ""):
            return here, key, times
    return "", *SMALLER[word][0][1:]


def sentence(text: str, number: Numeral) -> Found | None:
    """懲役8月: so many months, and not August."""
    if number.low != number.high or not sentenced(text, number.start):
        return None
    return Found(number.start, number.end + 1, (amount(Kind.DURATION, number.low, unit="month"),), head="月")


def _kind(unit: str) -> Kind:
    return Kind.DURATION if unit in _TIMES else Kind.MEASURE
