"""Exact amounts, how precisely they were stated, and when two of them agree.

A figure in the news is a value and a claim about its own precision: 387.3 billion says
that the first decimal of the billions is right, "about 390 billion" says less. The
English may be coarser than the Japanese, never finer, and a shift by ten, a thousand or
万 is never rounding.
"""

from __future__ import annotations

import enum
from fractions import Fraction

from termcheck.records import NamedTuple

Number = int | Fraction


def magnitude(value: Number) -> Number:
    """The absolute value. (`abs` of an int or Fraction is neither to a type checker.)"""
    return value if value >= 0 else -value


def exact(value: Number) -> Number:
    """The same value, as an int where it is whole: ints are several times cheaper."""
    return value.numerator if value.denominator == 1 else value


def parse_decimal(digits: str) -> tuple[Number, Number]:
    """The exact value of plain digits with at most one point ("387.3", "1,200", ".182"),
    and its step: what one is worth in the last place stated (1/10, 1, 1/1000).

    Commas are grouping. Raises ValueError where there is no digit.
    """
    whole, point, rest = digits.replace(",", "").partition(".")
    if not point or not rest:
        return int(whole), 1
    power = 10 ** len(rest)
    return exact(Fraction(int(whole + rest), power)), Fraction(1, power)


class Modifier(enum.StrEnum):
    """What a word beside a figure does to it."""

    ABOUT = "about"
    NEARLY = "nearly"  # just below: 近く, 弱, almost
    OVER = "more-than"  # 超, 上回る, 余り, more than
    AT_LEAST = "at-least"  # 以上, or more
    UNDER = "less-than"  # 未満, 下回る, fewer than
    AT_MOST = "at-most"  # 以下, or less
    UP_TO = "up-to"  # 最大, as many as
    MINIMUM = "minimum"  # 最低, 少なくとも, at least
    ONLY = "only"  # わずか, のみ
    EACH = "each"  # それぞれ, ずつ

    @property
    def direction(self) -> int:
        """1 where the true figure is said to lie above, -1 below, 0 neither."""
        return _DIRECTION.get(self, 0)


_DIRECTION = {
    Modifier.OVER: 1,
    Modifier.AT_LEAST: 1,
    Modifier.MINIMUM: 1,
    Modifier.NEARLY: -1,
    Modifier.UNDER: -1,
    Modifier.AT_MOST: -1,
    Modifier.UP_TO: -1,
}


class Quantity(NamedTuple):
    """An amount as a text states it.

    low, high  the same for a single value; a range (1〜3万) or the bounds of a vague
               word (数十: 20 to 99). A score keeps its two sides here.
    unit       a key of units.py ("JPY", "person", "meter", "%"), "" for a bare number
    step       what one is worth in the last place stated: 1/10 for 3.5, 10**8 for 3873億
    modifier   the word beside it, if any
    vague      low and high bound one vague value: it agrees with anything inside
    per        the unit that it is a rate of ("day", "100000 person"), or ""
    """

    low: Number
    high: Number
    unit: str = ""
    step: Number = 1
    modifier: Modifier | None = None
    vague: bool = False
    per: str = ""

    @property
    def value(self) -> Number:
        """The single value; of a range, its low end."""
        return self.low

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return self.low != self.high


def point(
    value: Number, unit: str = "", step: Number = 1, modifier: Modifier | None = None, per: str = ""
) -> Quantity:
    """A quantity of one value."""
    return Quantity(value, value, unit, step, modifier, False, per)


class Agreement(enum.IntEnum):
    """How well an English value holds against a Japanese one; a larger one is better."""

    OFF = 0
    COARSE = 1  # a rounding to one or two digits, which wants an "about"
    ROUNDED = 2  # rounded or cut to three digits or more
    EXACT = 3


def decimal_text(value: Number) -> str:
    """An exact decimal ("387300000000", "0.25") or, where there is none, a fraction ("1/3")."""
    if value.denominator == 1:
        return str(value.numerator)
    rest, power = value.denominator, 0
    while rest % 10 == 0:
        rest, power = rest // 10, power + 1
    twos = fives = 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    power += max(twos, fives)
    digits = str(abs(value.numerator) * 10**power // value.denominator).rjust(power + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-power]}.{digits[-power:]}"


def telling_digits(value: Number) -> int:
    """Of how many digits a value is, without the zeros at either end: 3 of 1,250,000 and of 0.125."""
    return len(decimal_text(value).replace(".", "").strip("0"))


def _fits(exact_value: Number, stated: Number, step: Number) -> bool:
    """Whether `stated` is the exact value rounded to `step`, or cut off at it."""
    distance: Number = magnitude(exact_value) - magnitude(stated)
    return (2 * -distance <= step) if distance < 0 else distance < step


def shifted(one: Number, other: Number, tolerance: Fraction = Fraction(1, 200)) -> int:
    """The power of ten between two values of like digits, or 0.

    Like means within `tolerance` of each other after the shift, so that a rounding
    (3873億 as 387 million) is still known for what it is.
    """
    if not one or not other or (one < 0) != (other < 0):
        return 0
    one, other = magnitude(one), magnitude(other)
    small, large = (one, other) if one < other else (other, one)
    power = len(str(large // small)) - 1
    for shift in (power, power + 1):
        apart = magnitude(small * 10**shift - large)
        if shift and apart * tolerance.denominator <= large * tolerance.numerator:  # most values are ints, and stay so
            return shift if one < other else -shift
    return 0


def _third_digit(stated: Number) -> Fraction:
    """One at the third digit of a value: a hundredth of 8.7, which is as near to 8.7005 as three digits are."""
    step = Fraction(1, 100)
    while step * 1000 <= stated:
        step *= 10
    while step * 100 > stated:
        step /= 10
    return step


def _agree_point(ja: Number, ja_step: Number, en: Number, en_step: Number) -> Agreement:
    if ja == en:
        return Agreement.EXACT
    size, stated = magnitude(ja), magnitude(en)
    if not en or not ja or (ja < 0) != (en < 0) or stated > 2 * size or size >= 2 * stated:
        return Agreement.OFF  # no rounding halves or doubles, and most pairs are no closer
    # The English may stop at a coarser place, said outright (387 billion) or with
    # zeros that carry nothing (390,000).
    step = en_step
    while step <= stated:
        if step > ja_step and _fits(ja, en, step):
            return Agreement.ROUNDED if stated >= 100 * step or _fits(ja, en, _third_digit(stated)) else Agreement.COARSE
        step *= 10
        if en % step:
            break
    return Agreement.OFF


def agree(ja: Quantity, en: Quantity) -> Agreement:
    """How well the English amount holds against the Japanese one, by value alone.

    Units and modifiers are the caller's business. A vague amount (数十, dozens) agrees
    with another that shares a value with it; a range holds at both its ends.
    """
    if ja.vague or en.vague:
        # "Thousands" begin at one thousand and a bit, 数十 where the speaker likes.
        alike = len(str(int(ja.low))) == len(str(int(en.low)))
        wide = 2 if alike and all(q.low > 9 and (not q.vague or q.high >= 4 * q.low) for q in (ja, en)) else 1
        return Agreement.EXACT if ja.low <= en.high * wide and en.low <= ja.high * wide else Agreement.OFF
    if ja.is_range != en.is_range:
        return Agreement.OFF
    low = _agree_point(ja.low, ja.step, en.low, en.step)
    if not ja.is_range:
        return low
    return min(low, _agree_point(ja.high, ja.step, en.high, en.step))


def of_other_scale(ja: Quantity, en: Quantity) -> bool:
    """Whether the digits of two amounts that do not agree are alike, and the power of ten is not."""
    if ja.vague or en.vague or ja.is_range != en.is_range:
        return False
    ends = ((ja.low, en.low), (ja.high, en.high))
    return all(shifted(one, other) or _agree_point(one, ja.step, other, en.step) for one, other in ends[: 1 + ja.is_range])
