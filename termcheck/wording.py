"""How a value would read in news English: for messages and for the correction of a fix.

3873億円 is "387.3 billion yen", 30日 "the 30th", 26年3月期 "the year ended March 2026".
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import MONTHS, WEEKDAYS, When
from termcheck.counters import BY_KEY
from termcheck.currencies import BY_CODE
from termcheck.model import Kind, Mention, Reading
from termcheck.quantity import Modifier, Number, Quantity, decimal_text
from termcheck.units import UNITS

SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))

MODIFIERS = {
    Modifier.ABOUT: "about ",
    Modifier.NEARLY: "nearly ",
    Modifier.OVER: "more than ",
    Modifier.AT_LEAST: "at least ",
    Modifier.UNDER: "less than ",
    Modifier.AT_MOST: "up to ",
    Modifier.UP_TO: "up to ",
    Modifier.MINIMUM: "at least ",
}

PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "square foot": "square feet"}


def in_english(mention: Mention) -> str:
    """The likeliest reading of a mention as news English would put it, without its modifier;
    the text itself for what has no other wording."""
    return reading_in_english(mention.readings[0], mention.text)


def reading_in_english(reading: Reading, text: str = "") -> str:
    """One reading as news English would put it."""
    value = reading.value
    if isinstance(value, When):
        return when_in_english(reading.kind, value) or text
    if isinstance(value, Quantity):
        return quantity_in_english(reading.kind, value)
    return value if isinstance(value, str) else text


def figure(value: Number) -> str:
    """A bare figure: 387.3 billion, 14,092, 0.25, 1/3."""
    size = value if value >= 0 else -value
    for scale, word in SCALES:
        if size >= scale:
            scaled = Fraction(value) / scale
            text = decimal_text(scaled if scaled.denominator != 1 else scaled.numerator)
            return f"{_grouped(text)} {word}"
    return _grouped(decimal_text(value))


def _grouped(text: str) -> str:
    whole, point, rest = text.partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.lstrip("-").isdigit() and not whole.startswith("-0") else text


def ordinal(number: int) -> str:
    """1st, 22nd, 13th."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def quantity_in_english(kind: Kind, quantity: Quantity) -> str:
    """An amount with its unit: 387.3 billion yen, 30 percent, the 25th, 3-1."""
    if kind is Kind.SCORE:
        return f"{decimal_text(quantity.low)}-{decimal_text(quantity.high)}"
    low, high = figure(quantity.low), figure(quantity.high)
    amount = low if quantity.low == quantity.high else f"{low} to {high}"
    if kind is Kind.MONEY:
        return f"{amount} {_currency_word(quantity.unit)}"
    if kind is Kind.PERCENT:
        return f"{amount} percent"
    if kind is Kind.POINT:
        return f"{amount} percentage point{'' if quantity.low == 1 else 's'}"
    if kind is Kind.ORDINAL and quantity.low == quantity.high and isinstance(quantity.low, int):
        return ordinal(quantity.low)
    if kind is Kind.AGE:
        return f"age {amount}"
    if kind is Kind.MULTIPLE:
        return f"{amount} times"
    return f"{amount} {_unit_word(quantity)}".rstrip()


def _currency_word(code: str) -> str:
    currency = BY_CODE.get(code)
    if currency is None:
        return code
    word = currency.en[1] if code == "USD" else currency.en[0]
    return word if code in ("JPY", "USD") or word.endswith("s") else f"{word}{'s' if code in ('EUR', 'GBP') else ''}"


def _unit_word(quantity: Quantity) -> str:
    unit = quantity.unit
    if unit in UNITS:
        word = UNITS[unit].en[0] if UNITS[unit].en else unit
    elif unit in BY_KEY:
        word = "people" if unit == "person" else unit.replace("-", " ")
        if unit == "person":
            return "person" if quantity.high == 1 else word
    else:
        return ""
    if quantity.low == quantity.high == 1 or word.endswith(("s", "C", "F")):
        return word
    return PLURALS.get(word, word + "s")


def when_in_english(kind: Kind, when: When) -> str:
    """A date or time: June 30, 2026; the 30th; Tuesday; fiscal 2026; 3:30 p.m."""
    if when.minutes is not None:
        return _clock(when.minutes % 1440)
    if kind is Kind.WEEKDAY and when.weekday is not None:
        return WEEKDAYS[when.weekday]
    if kind is Kind.FISCAL_YEAR and when.year is not None:
        return f"fiscal {when.year}"
    if kind is Kind.QUARTER and when.month is not None and when.months:
        last = (when.month + when.months - 2) % 12
        year = f" of {when.year}" if when.year is not None else ""
        return f"{MONTHS[when.month - 1]}-{MONTHS[last]}{year}"
    if when.day is not None:
        if when.month is None:
            return f"the {ordinal(when.day)}"
        year = f", {when.year}" if when.year is not None else ""
        return f"{MONTHS[when.month - 1]} {when.day}{year}"
    if when.month is not None:
        part = f"{when.part} " if when.part in ("early", "late") else f"{when.part} of " if when.part else ""
        return f"{part}{MONTHS[when.month - 1]}" + (f" {when.year}" if when.year is not None else "")
    if when.year is not None:
        return f"the {when.year}s" if when.part == "decade" else str(when.year)
    return ""


def _clock(minutes: int) -> str:
    if minutes in (0, 720):
        return "midnight" if minutes == 0 else "noon"
    hour, minute = divmod(minutes, 60)
    half = "a.m." if hour < 12 else "p.m."
    return f"{(hour - 1) % 12 + 1}{f':{minute:02}' if minute else ''} {half}"
