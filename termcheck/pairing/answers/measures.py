"""Measures and stretches of time: when one says another, in a unit of its own or in the other's."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

from termcheck.model import Kind, Verdict
from termcheck.pairing.answers.cases import Sides
from termcheck.pairing.answers.restated import one_for_each
from termcheck.pairing.answers.values import ROUNDING, by_value, left_open, round_off
from termcheck.pairing.context import GOOD, NONE, STRONG, Hold
from termcheck.quantity import Modifier, Number, Quantity
from termcheck.tables.patterns import lazy
from termcheck.units import UNITS, convert, difference

# Months as they are counted in talk: 1カ月半 is six weeks, 半年 26, 1カ月 30 days.
MONTHLY: dict[tuple[str, str], Number] = {("month", "week"): 4, ("month", "day"): 30, ("day", "month"): Fraction(1, 30), ("week", "month"): Fraction(1, 4), ("year", "week"): 52}
# Units of which English says the one for the other: the calories of a meal are kilocalories.
_SAID_FOR = {"kilocalorie": "calorie", "calorie": "kilocalorie"}
# Behind a temperature that is by how much one moves.
DIFFERS_BY = ("上昇", "低下", "高い", "低い", "高く", "低く", "上が", "下が", "高か", "低か", "差")
_INSIDE = lazy(r"\b(?:inside|within|in under|in less than|in just under) $")
# So far apart: 3年おき.
_APART_JA = lazy("おき|置き")
_BENEATH = lazy(r" (?:below|under|beneath|lower than|short of)\b")


def says_no_stretch(sides: Sides) -> bool:
    """Whether an English figure says nothing of how long: twice for 2年, the third day for the 3日 of
    a month, the lowest for 1カ月ぶり."""
    ja, _, _, en, er, eq, context = sides
    kind = er.kind
    if ja.kind is Kind.DATE:
        return kind is Kind.ORDINAL and eq.unit == "day" and eq.low > 1 and context.after_ja(ja, 1) not in ("続", "連", "目")
    if eq.low >= 2 and (eq.unit == "times" or kind is Kind.MULTIPLE):
        return True
    return kind is Kind.ORDINAL and en.weak and not ja.weak and ja.kind is Kind.DURATION


def hold_measures(sides: Sides) -> Hold:
    """How well one measure, stretch of time or age answers another: 620 centimeters as 6.2 meters, 69分 as just over an hour."""
    ja, _, jq, en, _, eq, context = sides
    if jq.high < 0 < eq.low and _BENEATH.match(context.after_en(en)):  # マイナス70センチ as "70 centimeters below normal"
        jq = jq._replace(low=-jq.high, high=-jq.low)
    if jq.unit == eq.unit and eq.low == jq.low + 1 and _APART_JA.match(context.after_ja(ja, 2)) and context.before_en(en).endswith("every "):
        return Hold(GOOD)  # 3年おき is every three years, or every fourth
    if jq.unit == eq.unit:
        if ja.kind is Kind.DURATION and Fraction(eq.low) * 9 / 10 <= jq.low < eq.low and not eq.is_range and _INSIDE.search(context.before_en(en)):
            return Hold(GOOD, Verdict.ROUNDED)  # 24秒 as "inside 25 seconds"
        return by_value(jq, eq, STRONG, ja, context)
    if _SAID_FOR.get(jq.unit) == eq.unit and jq.low == eq.low and jq.high == eq.high:
        return Hold(STRONG)
    behind = context.after_ja(ja)
    moves = jq.unit == "celsius" and not behind.startswith(("まで", "に", "へ")) and any(word in behind for word in DIFFERS_BY)
    other_scale = difference if moves else convert
    value = other_scale(jq.low, jq.unit, eq.unit)
    if value is None and jq.low == eq.low and one_for_each(jq, eq, context):
        return Hold(GOOD)
    if value is None:
        return Hold(GOOD) if (jq.unit, eq.unit) in MONTHLY and jq.low * MONTHLY[jq.unit, eq.unit] == eq.low and not jq.is_range else NONE
    if value == eq.low:
        return Hold(STRONG)
    if jq.vague or jq.is_range or eq.vague or eq.is_range:
        high = other_scale(jq.high, jq.unit, eq.unit)
        return Hold(GOOD) if high is not None and value <= eq.high and eq.low <= high else NONE
    # Stretches of time are not converted roughly: 18 months is a year and a half, 20 is not.
    stretch = UNITS[jq.unit].dimension in ("time", "months")
    near_by = abs(Fraction(value)) * (0 if _same_digits(jq.unit, eq.unit) else 3) / 100
    rough = abs(Fraction(value)) * (eq.modifier in ROUNDING) / 20 if stretch else max(Fraction(eq.step) / 2, near_by, left_open(jq, value), round_off(jq, eq))
    if abs(Fraction(value) - eq.low) <= rough or (not stretch and comes_back(jq, eq, other_scale)):
        return Hold(GOOD, Verdict.ROUNDED)
    # 69分 as just over an hour, 55分 as almost an hour.
    near = eq.modifier is Modifier.OVER and eq.low < value <= eq.low * Fraction(5, 4)
    near = near or (eq.modifier in (Modifier.NEARLY, Modifier.UNDER) and eq.low * Fraction(4, 5) <= value < eq.low)
    return Hold(GOOD, Verdict.ROUNDED) if stretch and near else NONE


def comes_back(jq: Quantity, eq: Quantity, scale: Callable[[Number, str, str], Number | None] = convert) -> bool:
    """Whether the Japanese is what the English comes to, rounded: -7 degrees for 20 degrees Fahrenheit, 2 meters for six feet."""
    back = scale(eq.low, eq.unit, jq.unit)
    if back is None or jq.low != jq.high:
        return False
    degrees = UNITS[jq.unit].dimension == "temperature"
    room = Fraction(jq.step) / 2 if degrees else min(Fraction(jq.step) / 2, abs(Fraction(jq.low)) * (10 if jq.low < 10 else 6) / 100)
    return abs(Fraction(back) - jq.low) <= room


# The unit in which English tells a bare figure, where it has one of its kind elsewhere: 85 mph where the limit is 50.
_ELSEWHERE = {
    "kilometer-per-hour": ("mile-per-hour", lazy(r"\bmph\b|\bmiles (?:an|per) hour\b")),
    "celsius": ("fahrenheit", lazy(r"^(?![\s\S]*(?:Celsius|[0-9] ?°?C\b))[\s\S]*\b(?:it (?:was|is)|It (?:was|is)|got|dipp\w*|dropp\w*|f[ae]ll\w*|plung\w+|down|up|climb\w*|r[io]s\w+|hit|reach\w*|topp\w*|high|low|temperatures?|mercury|thermometer|chill|heat|cold\w*|hot\w*|warm\w*|record)\b")),
    "meter": ("foot", lazy(r"\bfeet\b|\bfoot\b")),
    "kilometer": ("mile", lazy(r"\bmiles?\b")),
}


def is_in_readers_unit(sides: Sides) -> bool:
    """Whether a bare English figure tells a Japanese measure in a unit that its readers take for granted: -8 degrees as
    "down to 17", 80 kph as "the limit is 50"."""
    _, _, jq, en, _, eq, context = sides
    if jq.unit not in _ELSEWHERE or eq.unit or eq.is_range or eq.vague or context.pair.en is None or not any(char.isdigit() for char in en.text):
        return False
    unit, said = _ELSEWHERE[jq.unit]
    if said.search(context.pair.en.text) is None:
        return False
    value = convert(jq.low, jq.unit, unit)
    near = value is not None and UNITS[unit].dimension != "temperature" and jq.low == jq.high and abs(Fraction(value) - eq.low) <= abs(Fraction(value)) * 3 / 100
    return near or comes_back(jq, eq._replace(unit=unit))


@lru_cache(maxsize=64)
def _same_digits(one: str, other: str) -> bool:
    """Whether two units of measure are a power of ten apart, so that nothing is lost from one to the other: 620 centimeters
    are 6.2 meters, and no 6.12."""
    factor = convert(1, one, other)
    return factor is not None and str(Fraction(max(factor, 1 / Fraction(factor)))).strip("0") == "1"
