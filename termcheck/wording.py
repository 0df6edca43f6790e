"""How a value would read in news English: for messages and for the correction of a fix.

3873億円 is "387.3 billion yen", 30日 "the 30th", 3カ月 "three months", 震度6弱 "lower 6". The
style is that of news agencies: figures from 10 on and for money, percent, measures and ages, words
below; months before a day shortened.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import MONTHS, WEEKDAYS, When
from termcheck.counters import BY_KEY
from termcheck.currencies import BY_CODE
from termcheck.model import Kind, Mention, Reading
from termcheck.quantity import Modifier, Number, Quantity, decimal_text, exact
from termcheck.units import UNITS

SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
DIGITS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
FRACTIONS = {
    (1, 2): "half", (1, 3): "a third", (2, 3): "two-thirds", (1, 4): "a quarter", (3, 4): "three-quarters",
    (1, 5): "a fifth", (2, 5): "two-fifths", (3, 5): "three-fifths", (4, 5): "four-fifths",
}  # fmt: skip
# What vague words come to (数百 is 200 to 999), by their low end.
VAGUE = {2: "several", 20: "dozens of", 200: "hundreds of", 2000: "thousands of", 20000: "tens of thousands of"}

# Months before a day, as Associated Press has them.
SHORT_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")

# What stands beside a figure, where it is not the name of the unit in the plural.
PHRASES = {
    "person": ("{} person", "{} people"),
    "shindo": ("{} on the Japanese seismic scale", "{} on the Japanese seismic scale"),
    "shindo-lower": ("lower {}", "lower {}"),
    "shindo-upper": ("upper {}", "upper {}"),
    "magnitude": ("magnitude {}", "magnitude {}"),
    "long-thing": ("{}", "{}"),
    "flat-thing": ("{}", "{}"),
    "dish": ("{}", "{}"),
    "letter": ("{}", "{}"),
    "tier": ("division {}", "{} divisions"),
    "volume": ("{} copy", "{} copies"),
    "square": ("{} question", "{} questions"),
    "hyo": ("{} bale", "{} bales"),
    "round-trip": ("{} round trip", "{} round trips"),
    "home-run": ("{} home run", "{} home runs"),
    **{unit: (f"{{}} {unit}", f"{{}} {unit}") for unit in ("tsubo", "shaku", "ri", "tan", "go", "sho", "kan", "horsepower", "hertz")},
}
_PLURALS = {"foot": "feet", "inch": "inches", "aircraft": "aircraft", "person": "people"}
_FIXED = ("Celsius", "Fahrenheit", "hertz")
MODIFIERS = {
    Modifier.ABOUT: "about",
    Modifier.NEARLY: "nearly",
    Modifier.OVER: "more than",
    Modifier.AT_LEAST: "or more",
    Modifier.UNDER: "less than",
    Modifier.AT_MOST: "or less",
    Modifier.UP_TO: "up to",
    Modifier.MINIMUM: "at least",
    Modifier.ONLY: "only",
    Modifier.EACH: "each",
}
# What a number names, by the end of the Japanese.
NAMED = {"号機": "No. {}", "号線": "Route {}", "号": "No. {}", "番": "No. {}", "条": "Article {}", "便": "Flight {}"}
# Kinds of amounts whose small numbers are written as words.
_IN_WORDS = frozenset((Kind.COUNT, Kind.DURATION, Kind.MULTIPLE))


def in_english(mention: Mention) -> str:
    """The likeliest reading of a mention as news English would put it, without its modifier;
    the text itself for what has no other wording."""
    reading = mention.readings[0]
    value = reading.value
    if reading.kind in (Kind.ORDINAL, Kind.IDENTIFIER):
        number = value if isinstance(value, str) else figure(value.low) if isinstance(value, Quantity) else ""
        named = next((name for ending, name in NAMED.items() if mention.text.endswith(ending)), "")
        if named and number[:1].isdigit():
            return named.format(number)
    if reading.kind is Kind.DURATION and isinstance(value, Quantity) and (parts := _in_parts(mention.text, value)):
        return parts
    return reading_in_english(reading, mention.text)


def _in_parts(text: str, length: Quantity) -> str:
    """A stretch of time in as many units as the Japanese says it: 30分18秒35 is "30 minutes, 18.35 seconds"."""
    small, unit, large = ("second", "秒", "分") if length.unit == "second" else ("minute", "分", "時間")
    if length.unit not in ("second", "minute") or length.is_range or large not in text or unit not in text[text.index(large) + len(large) :]:
        return ""
    whole = int(length.low // 60)
    words: list[tuple[Number, str]] = [(whole, "minute" if small == "second" else "hour"), (exact(Fraction(length.low - whole * 60)), small)]
    if small == "second" and "時間" in text:
        words[:1] = [(whole // 60, "hour"), (whole % 60, "minute")]
    return ", ".join(f"{figure(number)} {name if number == 1 else plural(name)}" for number, name in words)


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


def plural(noun: str) -> str:
    """A noun in the plural; of "meter per second" the first word."""
    first, per, rest = noun.partition(" per ")
    if per:
        return f"{plural(first)}{per}{rest}"
    before, space, last = noun.rpartition(" ")
    if last in _PLURALS:
        return f"{before}{space}{_PLURALS[last]}"
    if noun.endswith(_FIXED) or (noun.endswith("s") and not noun.endswith("ss")):
        return noun
    if noun.endswith(("ss", "x", "z", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def quantity_in_english(kind: Kind, quantity: Quantity) -> str:
    """An amount with its unit: 387.3 billion yen, $2.4 billion, 30 percent, three months, 3-1."""
    if kind is Kind.SCORE:
        return f"{decimal_text(quantity.low)}-{decimal_text(quantity.high)}"
    low, high = figure(quantity.low), figure(quantity.high)
    amount = low if quantity.low == quantity.high else f"{low} to {high}"
    single = quantity.low == quantity.high
    if kind is Kind.MONEY:
        return _money(quantity, amount)
    if kind is Kind.PERCENT:
        return f"{amount} percent"
    if kind is Kind.POINT:
        return f"{amount} percentage point{'' if quantity.high <= 1 else 's'}"
    if kind is Kind.ORDINAL and single and isinstance(quantity.low, int):
        return ORDINALS[quantity.low] if 0 < quantity.low < 10 else ordinal(quantity.low)
    if kind is Kind.AGE:
        return _age(quantity) or f"age {amount}"
    if kind is Kind.FRACTION and single and isinstance(quantity.low, Fraction):
        return FRACTIONS.get((quantity.low.numerator, quantity.low.denominator), amount)
    if quantity.vague and quantity.low in VAGUE:
        amount = VAGUE[int(quantity.low)]
    elif kind in _IN_WORDS and single and isinstance(quantity.low, int) and 0 < quantity.low < 10:
        amount = DIGITS[quantity.low]
    if kind is Kind.MULTIPLE:
        return f"{amount} times"
    return _with_unit(amount, quantity)


def _money(quantity: Quantity, amount: str) -> str:
    if quantity.unit == "USD":
        signed = quantity.low == quantity.high and quantity.low >= 0
        return f"${amount}" if signed else f"{amount} dollars"
    currency = BY_CODE.get(quantity.unit)
    if currency is None:
        return f"{amount} {quantity.unit}"
    one, many = (currency.en[0], next((name for name in currency.en if name == f"{currency.en[0]}s"), currency.en[0]))
    *land, word = (one if quantity.low == quantity.high == 1 else many).split()
    return " ".join([amount, *map(str.capitalize, land), word])  # Hong Kong dollars


def _age(quantity: Quantity) -> str:
    """10代 is "teens", 80代 "80s"."""
    low = quantity.low
    if quantity.high - low != 9 or not isinstance(low, int) or low % 10:
        return ""
    return "teens" if low == 10 else f"{low}s"


def _with_unit(amount: str, quantity: Quantity) -> str:
    unit = quantity.unit
    one = quantity.low == quantity.high == 1
    if unit in PHRASES:
        return PHRASES[unit][not one].format(amount)
    if unit in UNITS:
        word = UNITS[unit].en[0] if UNITS[unit].en else unit
    elif unit in BY_KEY:
        word = unit if unit == "at-bat" else unit.replace("-", " ")
    else:
        return amount.removesuffix(" of")
    return f"{amount} {word if one else plural(word)}"


def when_in_english(kind: Kind, when: When) -> str:
    """A date or time: June 30, 2026; Oct. 29; the 30th; Tuesday; fiscal 2026; 3:30 p.m."""
    if when.minutes is not None:
        return _clock(when.minutes % 1440)
    if kind is Kind.WEEKDAY and when.weekday is not None:
        return WEEKDAYS[when.weekday]
    if kind is Kind.FISCAL_YEAR and when.year is not None:
        return f"fiscal {when.year}"
    if kind is Kind.QUARTER and when.month is not None and when.months:
        last = (when.month + when.months - 2) % 12
        span = f"{MONTHS[when.month - 1]}-{MONTHS[last]}"
        if when.months == 3:
            span = f"the {span} quarter"
        return span + (f" of {when.year}" if when.year is not None else "")
    if when.day is not None:
        if when.month is None:
            return f"the {ordinal(when.day)}"
        return f"{SHORT_MONTHS[when.month - 1]} {when.day}" + (f", {when.year}" if when.year is not None else "")
    if when.month is not None:
        month = MONTHS[when.month - 1]
        parts = {"early": "early ", "late": "late ", "middle": "mid-", "start": "the start of ", "end": "the end of "}
        return parts.get(when.part, "") + month + (f" {when.year}" if when.year is not None else "")
    if when.year is not None:
        return f"the {when.year}s" if when.part == "decade" else str(when.year)
    return ""


def _clock(minutes: int) -> str:
    if minutes in (0, 720):
        return "midnight" if minutes == 0 else "noon"
    hour, minute = divmod(minutes, 60)
    half = "a.m." if hour < 12 else "p.m."
    return f"{(hour - 1) % 12 + 1}{f':{minute:02}' if minute else ''} {half}"
