"""Japanese figures: digits, 万億兆, kanji numerals, ranges and vague ones, exactly.

What is counted and what stands before is not this file's business: it reads 1兆2000億,
三千八百七十三億, 3・5, 数十万 or 1～3万, and says where it ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from termcheck.quantity import Number, exact
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy

DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "壱": 1, "弐": 2, "参": 3}
TENS = {"十": 10, "百": 100, "千": 1000, "拾": 10}
MYRIADS = {"万": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16}
SCALES = TENS | MYRIADS

VULGAR = {"½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅛": Fraction(1, 8)}

# A figure longer than this is no figure but a code; it also keeps arithmetic linear.
LONGEST = 24
# 九千九百九十九兆九千九百九十九億九千九百九十九万九千九百九十九 has 31 characters.
LONGEST_WRITTEN = 40

_ARABIC = r"\d{1,24}(?:,\d{3}){0,7}(?!\d)(?:(?:\.|(?<!・\d)(?<!・\d\d)・(?!\d{1,2}・\d))\d{1,12}(?!\d))?"
_KANJI = "〇零一二三四五六七八九十百千"
_ONES = "〇零一二三四五六七八九"
# Names that begin with a scale and may follow a figure: 大手3百貨店, 第2千葉丸.
_NAMES = "千(?:葉|代田|歳|島)|百(?:貨|名山|科)|十(?:勝(?!目|[0-9一二三四五六七八九十]{1,3}敗)|和田|字)|京(?:都|阪|王|急|成|浜|葉)"
_SCALE = f"(?:(?!{_NAMES})[千百十])?(?:(?!{_NAMES})[万億兆京])?"
_FIGURE = rf"(?:{_ARABIC}|(?:(?!{_NAMES})[{_KANJI}]){{1,12}})"
# 3873億 · 1兆2000億 · 2万3千 · 1万2千500 · 三千八百七十三億 · 二〇二六 · 一・五 · 三点一四
NUMERAL = lazy(
    rf"{_FIGURE}(?:[・点][{_ONES}]{{1,6}}(?![{_KANJI}万億兆点塁]))?{_SCALE}(?:{_FIGURE}{_SCALE}){{0,4}}"
)
_GO_ON = frozenset(f"{_KANJI}万億兆京,.・点")
VAGUE = lazy(r"(?:[数幾]|何(?=[十百千万億]))([十百千]?)([万億兆]?)")
# What makes a figure before it vague: 十数人, 20数年, 百数十万.
_AND_SOME = lazy(r"数([十百千]?)([万億]?)(?![字学値])")
_RANGE = lazy(r"\s?(?:[~―—]|から|ないし|-)\s?")
_PAIR = lazy(r"[、,・]")


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


# What stands for the point where tenths are spoken of: コンマ2秒, 9秒コンマ8.
_POINT = "コンマ"

# A figure of dates and times, as a pattern.
NUM = r"[0-9]{1,4}|[〇一二三四五六七八九十]{1,4}"


def small(text: str) -> int | None:
    """A small figure of dates (30, 三十, 元), or None where it is none."""
    if text == "元":
        return 1
    if text.isascii():
        return int(text) if text.isdigit() else None
    total, last = 0, 0
    for char in text:
        if char in DIGITS:
            last = last * 10 + DIGITS[char]
        elif char in TENS:
            total, last = total + (last or 1) * TENS[char], 0
        else:
            return None
    return total + last


def _plain_end(text: str, at: int) -> int:
    """Where a figure ends that is written in digits, with a scale behind them or none, as most
    are; 0 where it may go on, or is no such figure."""
    end = at
    while "0" <= text[end : end + 1] <= "9":
        end += 1
    if not 0 < end - at <= LONGEST:
        return 0
    end += text[end : end + 1] in ("万", "億", "兆")
    after = text[end : end + 1]
    return 0 if after.isdigit() or after in _GO_ON else end


def read_numeral(text: str, at: int) -> Numeral | None:
    """The figure that begins at an offset of folded text, or None where none does."""
    vague = VAGUE.match(text, at) if text[at : at + 1] in ("数", "幾", "何") else None
    if vague:
        if text.endswith(_POINT, 0, at) and not vague[1] and not vague[2]:
            return Numeral(at - len(_POINT), vague.end(), Fraction(1, 5), Fraction(9, 10), Fraction(1, 10), True, True)
        scale = TENS.get(vague[1], 1) * MYRIADS.get(vague[2], 1)
        return Numeral(at, vague.end(), 2 * scale, 10 * scale - 1, scale, True, True)
    end = _plain_end(text, at)
    if not end:
        match = NUMERAL.match(text, at)
        if not match or match.end() - at > LONGEST_WRITTEN:
            return None
        end = match.end()
    one = _longest(text, at, end)
    if one is not None and one.end < len(text) and text[one.end] in VULGAR and one.step == 1:
        value, part = exact(one.low + VULGAR[text[one.end]]), VULGAR[text[one.end]]
        return one._replace(end=one.end + 1, low=value, high=value, step=part)
    if one is not None and one.low and one.end < len(text) and text[one.end] == "数":
        return _and_some(text, one) or one
    if one is not None and text[at - 1 : at] == _POINT[-1] and text.endswith(_POINT, 0, at):
        return _tenths(text, one) or one
    return one


def _tenths(text: str, digits: Numeral) -> Numeral | None:
    """コンマ2 is 0.2, コンマ05 is 0.05."""
    places = digits.end - digits.start
    plain = digits.step == 1 and text[digits.start : digits.end].isdigit()
    if not plain and (places != 1 or text[digits.start] not in DIGITS):
        return None
    value, step = Fraction(digits.low) / 10**places, Fraction(1, 10**places)
    return digits._replace(start=digits.start - len(_POINT), low=exact(value), high=exact(value), step=step)


def _and_some(text: str, round_one: Numeral) -> Numeral | None:
    """十数人 is 11 to 19, 百数十 is 110 to 199."""
    match = _AND_SOME.match(text, round_one.end)
    if not match:
        return None
    unit, scale = TENS.get(match[1], 1), MYRIADS.get(match[2], 1)
    if round_one.low % (unit * 10):
        return None
    low, high = (round_one.low + unit) * scale, (round_one.low + unit * 10) * scale - 1
    return round_one._replace(end=match.end(), low=low, high=high, step=unit * scale, vague=True)


def _longest(text: str, start: int, end: int) -> Numeral | None:
    """The longest figure that a stretch of digits and scales begins with."""
    piece = text[start:end]
    if piece.isascii() and piece.isdigit():
        value = int(piece)
        return Numeral(start, end, value, value, 1, False, False, end - start)
    while end > start:
        piece = text[start:end]
        found = parse(piece)
        if found is not None:
            digits = sum("0" <= c <= "9" for c in piece)
            return Numeral(start, end, *found[:1], *found, not digits, False, digits)
        end -= 1
    return None


def parse(piece: str) -> tuple[Number, Number] | None:
    """The exact value and step of a figure as written, or None where it is none."""
    total: Number = 0
    step: Number = 1
    last = 10**20
    for written, myriad in _groups(piece, MYRIADS):
        group = _below_myriad(written)
        if group is None or myriad >= last:
            return None
        worth = myriad
        if myriad == 1 and 10**4 < last < 10**20 and written.endswith("千"):
            worth = last // 10**4  # 3億8千 leaves its 万 out
        total += group[0] * worth
        step = group[1] * worth
        last = myriad
    return exact(total), exact(step)


def _below_myriad(piece: str) -> tuple[Number, Number] | None:
    """千 百 十 with digits before each, in falling order: 2千500, 三千八百, 十五, 千二, 3.5."""
    total: Number = 0
    step: Number = 1
    last = 10**20
    for written, factor in _groups(piece, TENS):
        digits = _digits(written) if written else (1, 1)
        if digits is None or factor >= last or (total and digits[0] * factor >= last):
            return None
        total += digits[0] * factor
        step = digits[1] * factor
        last = factor
    return (total, step) if piece else None


def _groups(piece: str, scales: dict[str, int]) -> Iterator[tuple[str, int]]:
    """What a figure has of each scale: 1兆2000億 as ("1", 10**12), ("2000", 10**8); without one, 1."""
    start = 0
    for at, char in enumerate(piece):
        if char in scales:
            yield piece[start:at], scales[char]
            start = at + 1
    if start < len(piece):
        yield piece[start:], 1


_IN_DIGITS = str.maketrans({**{kanji: str(value) for kanji, value in DIGITS.items()}, "・": ".", "点": "."})


def _digits(piece: str) -> tuple[Number, Number] | None:
    """Digits of one script with at most one point: 1,200, 3.5, 二〇二六, 一・五, 三点一四."""
    if piece[0] in DIGITS:
        if not all(c in DIGITS or c in "・点" for c in piece):
            return None
        piece = piece.translate(_IN_DIGITS)
    elif not all(c.isascii() or c == "・" for c in piece):
        return None
    whole, point, rest = piece.replace(",", "").replace("・", ".").partition(".")
    if not (whole.isascii() and whole.isdigit()) or len(whole) > LONGEST:
        return None
    if not point:
        return int(whole), 1
    if not (rest.isascii() and rest.isdigit()):
        return None
    power = 10 ** len(rest)
    return exact(Fraction(int(whole + rest), power)), Fraction(1, power)


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
    if joint and first.low in range(1, 100) and joint.group() in "、,・":
        second = read_numeral(text, joint.end())
        if second and not second.vague and second.kanji == first.kanji:
            tens = int(first.low) // 10 * 10
            if tens and first.kanji and second.low == first.low - tens + 1 and first.low > tens:
                return Numeral(first.start, second.end, first.low, second.low + tens, 1, True, True)  # 十五、六人
            if tens:
                return None
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


def _elided(text: str, first: Numeral, second: Numeral) -> Numeral:
    """A high end of decimals alone, with the rest of the low one: 149.78~79."""
    places = len(text[first.start : first.end].replace("・", ".").rpartition(".")[2])
    if not text[second.start : second.end].isdigit() or second.digits != places or first.step != Fraction(1, 10**places) or second.low >= first.low:
        return second
    high = exact(int(first.low) + Fraction(second.low) * first.step)
    return second._replace(low=high, high=high, step=first.step)


def _joined(text: str, first: Numeral, second: Numeral, hyphen: bool) -> Numeral | None:
    second = _elided(text, first, second) if first.step < 1 else second
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
