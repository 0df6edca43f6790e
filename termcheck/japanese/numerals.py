"""Japanese figures: digits, 万億兆, kanji numerals, ranges and vague ones, exactly.

What is counted and what stands before is not this file's business: it reads 1兆2000億,
三千八百七十三億, 3・5, 数十万 or 1～3万, and says where it ends.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from termcheck.quantity import Number, exact

DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "壱": 1, "弐": 2, "参": 3}
TENS = {"十": 10, "百": 100, "千": 1000, "拾": 10}
MYRIADS = {"万": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16}
SCALES = TENS | MYRIADS

# A figure longer than this is no figure but a code; it also keeps arithmetic linear.
LONGEST = 24

_ARABIC = r"\d{1,24}(?:,\d{3})*(?!\d)(?:[.・]\d{1,12}(?!\d))?"
_KANJI = "〇零一二三四五六七八九十百千"
# 3873億 · 1兆2000億 · 2万3千 · 1万2千500 · 三千八百七十三億 · 二〇二六 · 一・五
NUMERAL = re.compile(
    rf"(?:(?:{_ARABIC}|[{_KANJI}]{{1,12}})(?:・[〇零一二三四五六七八九]{{1,4}}(?![{_KANJI}万億兆]))?[千百十]?[万億兆京]?)"
    rf"(?:(?:{_ARABIC}|[{_KANJI}]{{1,12}})[千百十]?[万億兆京]?){{0,4}}"
)
_PART = re.compile(rf"({_ARABIC}|[{_KANJI}・]+?)([千百十]?)([万億兆京]|$|(?=\d))|([{_KANJI}・]+)()([万億兆京]?)")
VAGUE = re.compile(r"(?:[数幾]|何(?=[十百千万億]))([十百千]?)([万億兆]?)|十数([万億]?)")
_RANGE = re.compile(r"\s?(?:[~―—]|から|ないし|-)\s?")
_PAIR = re.compile(r"[、,・]")


class Numeral(NamedTuple):
    """A figure where it stands, in folded text.

    low, high  equal but for a range or a vague one
    step       what one is worth in the last place stated
    kanji      written in kanji numerals alone (so that it may be no figure at all)
    vague      数十, 十数, 2、3
    digits     how many digits are written, for years (26年, 2026年)
    """

    start: int
    end: int
    low: Number
    high: Number
    step: Number
    kanji: bool = False
    vague: bool = False
    digits: int = 0


def read_numeral(text: str, at: int) -> Numeral | None:
    """The figure that begins at an offset of folded text, or None where none does."""
    vague = VAGUE.match(text, at)
    if vague:
        return _vague(text, vague)
    match = NUMERAL.match(text, at)
    if not match or match.end() - at > 60:
        return None
    return _one(text, at, match.end())


def _one(text: str, start: int, end: int) -> Numeral | None:
    while end > start:
        found = parse(text[start:end])
        if found is not None:
            value, step = found
            piece = text[start:end]
            kanji = not any(c.isdigit() and c.isascii() for c in piece)
            return Numeral(start, end, value, value, step, kanji, False, sum(c.isascii() and c.isdigit() for c in piece))
        end -= 1
    return None


def parse(piece: str) -> tuple[Number, Number] | None:
    """The exact value and step of a figure as written, or None where it is none."""
    total: Number = 0
    step: Number = 1
    last = 10**20
    at = 0
    while at < len(piece):
        end = at
        while end < len(piece) and piece[end] not in MYRIADS:
            end += 1
        myriad = MYRIADS[piece[end]] if end < len(piece) else 1
        group = _group(piece[at:end])
        if group is None or myriad >= last:
            return None
        total += group[0] * myriad
        step = group[1] * myriad
        last = myriad
        at = end + 1 if end < len(piece) else end
    return exact(total), exact(step)


def _group(piece: str) -> tuple[Number, Number] | None:
    """Below 万: 2000, 2千500, 三千八百七十三, 二〇二六, 3.5, 一・五."""
    if not piece:
        return None
    if piece[0].isdigit() and piece[0] not in DIGITS and not any(c in TENS for c in piece):
        return _decimal(piece) if all(c.isascii() or c == "・" for c in piece) else None
    if "・" in piece and not any(c in TENS or (c.isascii() and c.isdigit()) for c in piece):
        whole, _, rest = piece.partition("・")
        if "・" in rest or not whole or not rest or any(c not in DIGITS for c in whole + rest):
            return None
        return _decimal("".join(str(DIGITS[c]) for c in whole) + "." + "".join(str(DIGITS[c]) for c in rest))
    if all(c in DIGITS for c in piece):
        return int("".join(str(DIGITS[c]) for c in piece)), 1
    return _mixed(piece)


def _decimal(piece: str) -> tuple[Number, Number] | None:
    whole, point, rest = piece.replace(",", "").replace("・", ".").partition(".")
    if len(whole) > LONGEST or not whole.isdigit():
        return None
    if not point:
        return int(whole), 1
    if not rest.isdigit():
        return None
    power = 10 ** len(rest)
    return exact(Fraction(int(whole + rest), power)), Fraction(1, power)


def _mixed(piece: str) -> tuple[Number, Number] | None:
    """千 百 十 with digits before each, in falling order: 2千500, 三千八百, 十五, 千二."""
    total: Number = 0
    step: Number = 1
    last = 10**4
    at = 0
    while at < len(piece):
        end = at
        while end < len(piece) and piece[end] not in TENS:
            end += 1
        digits = piece[at:end]
        factor = TENS[piece[end]] if end < len(piece) else 1
        if factor >= last:
            return None
        if digits:
            found = _group(digits)
            if found is None:
                return None
            # 1・5千 is 1,500: only a figure of the highest place has decimals.
            value, unit = found
        else:
            value, unit = 1, 1
        if value * factor >= last and total:
            return None
        total += value * factor
        step = unit * factor
        last = factor
        at = end + 1 if end < len(piece) else end
    return exact(total), exact(step)


def _vague(text: str, match: re.Match[str]) -> Numeral:
    if match.group().startswith("十数"):
        scale = MYRIADS.get(match.group(3) or "", 1)
        return Numeral(match.start(), match.end(), 11 * scale, 19 * scale, scale, True, True)
    scale = TENS.get(match.group(1) or "", 1) * MYRIADS.get(match.group(2) or "", 1)
    return Numeral(match.start(), match.end(), 2 * scale, 10 * scale - (scale > 1), scale, True, True)


def read_range(text: str, first: Numeral) -> Numeral | None:
    """The range that a figure opens (1～3万, 3000～5000億, 二、三), with elided scales
    completed; None where it opens none. A hyphen joins only figures that rise."""
    joint = _RANGE.match(text, first.end)
    if joint:
        second = read_numeral(text, joint.end())
        if second is None or second.vague:
            return None
        return _joined(text, first, second, joint.group().strip() == "-")
    joint = _PAIR.match(text, first.end)
    if joint and first.low in range(1, 10) and joint.group() in "、,・":
        second = read_numeral(text, joint.end())
        if second and not second.vague and second.kanji == first.kanji:
            unit = _lead(second)
            if second.low == (first.low + 1) * unit:
                return Numeral(first.start, second.end, first.low * unit, second.low, unit, first.kanji, True)
    return None


def _lead(numeral: Numeral) -> int:
    """The power of ten of a round figure: 4 in 三、四百 stands for hundreds."""
    value, unit = numeral.low, 1
    while isinstance(value, int) and value and value % 10 == 0:
        value, unit = value // 10, unit * 10
    return unit


def _joined(text: str, first: Numeral, second: Numeral, hyphen: bool) -> Numeral | None:
    low = first.low
    if not any(c in MYRIADS or c in TENS for c in text[first.start : first.end]):
        tail = text[second.end - 1]
        scale = SCALES.get(tail, 1)
        if scale > 1 and low * scale < second.low:
            low = low * scale
    if low >= second.low:
        return None
    if hyphen and (first.digits == 0 or low == 0 or second.low > low * 100):
        return None
    return Numeral(first.start, second.end, low, second.low, second.step, first.kanji and second.kanji)
