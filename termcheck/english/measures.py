"""Money, measures and percentages: an amount with its unit, and the smaller units after it.

2 dollars and 3 cents is 2.03 dollars; 6 feet 3 inches is 75 inches; two degrees below zero
is minus 2.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.currencies import BY_CODE
from termcheck.english import numerals
from termcheck.english.lexicon import SMALL, TENS
from termcheck.english.numerals import Numeral
from termcheck.english.stated import Stated
from termcheck.english.tails import BEHIND_STONE, Tail, tail
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.quantity import exact
from termcheck.units import UNITS, convert

BELOW_ZERO = (("below", "zero"), ("below", "freezing"), ("below", "the", "freezing", "point"), ("below", "0"))
SCALES_OF_HEAT = {"celsius": "celsius", "c": "celsius", "centigrade": "celsius", "fahrenheit": "fahrenheit", "f": "fahrenheit"}


def money(words: Words, stated: Stated, tails: tuple[Tail, ...], after: int, *, signed: bool) -> list[Found]:
    """A sum; of the words for a currency that is a measure too (pounds), both readings."""
    unit = tails[0].unit
    if not signed and any(t.unit == "pound-mass" for t in tails) and (weight := _in_smaller(words, stated, "pound-mass", after)):
        return [weight]
    if not signed and tails[0].factor == 1 and isinstance(stated.low, int) and stated.low == stated.high:
        smaller = _smaller(words, after, unit)
        if smaller is not None:
            value, after = smaller
            total = exact(stated.low + value)
            stated = stated._replace(low=total, high=total, step=Fraction(1, 100))
    readings = _readings(stated, tails)
    if words.word[after - 1] == "cents" and any(words.phrase(after, tokens) for tokens in _OF_A_DOLLAR):
        readings = (*readings, stated.reading(Kind.PERCENT, "%"))  # 75 cents for every dollar
    if words.word[after - 1] in ("buck", "bucks"):
        readings = (*readings, stated.reading(Kind.COUNT, "animal"))  # does and bucks
    return [stated.found(words, readings, after)]


_OF_A_DOLLAR = (("for", "every", "dollar"), ("to", "the", "dollar"), ("on", "the", "dollar"), ("for", "each", "dollar"), ("to", "every", "dollar"), ("for", "every", "$"))


_SPOKEN = frozenset(("buck", "bucks", "quid"))


def _smaller(words: Words, at: int, unit: str) -> tuple[Fraction, int] | None:
    """The hundredths after a sum, and the token after them: (2 dollars) and 3 cents."""
    start = at + (words.word[at] in ("and", ","))
    if not words.figure(start) and words.word[start] not in SMALL and words.word[start] not in TENS:
        return None
    numeral = numerals.read(words, start)
    if numeral is not None and start == at and words.word[at - 1] in _SPOKEN and 10 < numeral.low < 100 and not words.word[numeral.after][:1].isalpha():
        return Fraction(numeral.low) / 100, numeral.after  # a buck fifty
    if numeral is None or numeral.low >= 100 or words.word[numeral.after] not in BY_CODE[unit].sub_en:
        return None
    return Fraction(numeral.low) / 100, numeral.after + 1


def measure(words: Words, stated: Stated, tails: tuple[Tail, ...], after: int) -> list[Found]:
    """A measure, with inches after feet, and the zero that degrees lie below."""
    unit = tails[0].unit
    if unit == "foot":
        return [_feet(words, stated, tails, after)]
    if any(t.unit == "celsius" for t in tails):
        scale = SCALES_OF_HEAT.get(words.word[after])
        if scale is not None and (words.word[after] not in "cf" or words.capital(after)):
            tails, after = (Tail(Kind.MEASURE, scale),), after + 1
        elif words.word[after] == "-" and words.word[after + 1] in SCALES_OF_HEAT:
            tails, after = (Tail(Kind.MEASURE, SCALES_OF_HEAT[words.word[after + 1]]),), after + 2
        for below in BELOW_ZERO:
            if words.phrase(after, below):
                stated = stated._replace(low=-stated.high, high=-stated.low)
                return [stated.found(words, _readings(stated, tails[:1]), after + len(below))]
    stated, after = half_more(words, stated, after)
    smaller = _in_smaller(words, stated, unit, after)
    if smaller is not None:
        return [smaller]
    readings = _readings(stated, tails)
    if words.word[after - 1] == "m" and words.glued(after - 1) and stated.scale == 1 and words.word[after] not in _LENGTHS:
        readings = (*readings, stated.reading(Kind.NUMBER, "", 10**6))  # from 3.1m to 3.3m: of what, nothing says
    return [stated.found(words, readings, after)]


# Behind an m that is a metre.
_LENGTHS = frozenset("high tall long deep wide across away below above freestyle backstroke breaststroke butterfly medley hurdles steeplechase sprint relay race final heat pool".split())


# Units of measure, and the smaller ones that may follow and be one amount with them: 4 meters 8 centimeters.
_SMALLER = {
    "kilometer": ("meter",), "meter": ("centimeter", "millimeter"), "centimeter": ("millimeter",),
    "ton": ("kilogram",), "kilogram": ("gram",), "pound-mass": ("ounce",), "liter": ("milliliter",),
}  # fmt: skip


def _in_smaller(words: Words, stated: Stated, unit: str, after: int) -> Found | None:
    """A measure with the smaller unit that follows it, as one in the smaller: 3 kilograms and 200 grams; None
    where none does."""
    if unit not in _SMALLER or stated.low != stated.high or stated.vague or stated.part or not isinstance(stated.low, int):
        return None
    joints = {"kilometer": (), "pound-mass": ("and", ",")}.get(unit, ("and",))  # 3 kilometers and 800 meters are two races
    start = after + (words.word[after] in joints)
    if not words.figure(start) and words.word[start] not in SMALL and words.word[start] not in TENS:
        return None
    numeral = numerals.read(words, start)
    if unit == "meter" and start == after and numeral is not None and _is_height(words, numeral, start):
        total = exact(stated.low + Fraction(numeral.low) / 100)
        stated = stated._replace(low=total, high=total, step=Fraction(1, 100), weak=False)
        return stated.found(words, (stated.reading(Kind.MEASURE, unit),), numeral.after)
    units = tail(words, numeral.after) if numeral is not None and not numeral.vague else None
    smaller = units[0][0].unit if units is not None else ""
    if numeral is None or units is None or smaller not in _SMALLER[unit]:
        return None
    one, more = convert(1, unit, smaller), Fraction(numeral.low)
    if one is None or numeral.low != numeral.high or more >= one:
        return None
    total = exact(stated.low * one + more)
    stated = stated._replace(low=total, high=total, step=numeral.step, weak=False)
    return stated.found(words, (stated.reading(Kind.MEASURE, smaller),), units[1])


def _is_height(words: Words, numeral: Numeral, at: int) -> bool:
    """Whether a figure behind metres is their hundredths, as of a jump: 1 meter 66."""
    behind = words.word[numeral.after]
    return words.figure(at) and len(words.word[at]) == 2 and isinstance(numeral.low, int) and not numeral.vague and (not behind[:1].isalnum() or behind in _BEHIND_A_JUMP)


_BEHIND_A_JUMP = frozenset("to for and in on at by but with".split())
_STONE = 14  # pounds


_MARKS = ("'", "’", "′"), ('"', "”", "″", "''", "’’")


def feet_and_inches(words: Words, at: int) -> list[Found]:
    """5'11": a height in feet and inches, as inches."""
    feet, inches = words.whole(at, 12), words.whole(at + 2, 11)
    if feet < 1 or inches < 0 or words.word[at + 1] not in _MARKS[0] or not (words.glued(at + 1) and words.glued(at + 2)):
        return Nothing
    if words.word[at + 3] not in _MARKS[1] or not words.glued(at + 3):
        return Nothing
    return [Found(at, at + 4, (quantity(Kind.MEASURE, feet * 12 + inches, "inch"),))]


def stones(words: Words, at: int) -> list[Found]:
    """20st 7lb: a weight in stones, as pounds; 20st alone, where it is no ordinal; 15 stone, where no noun follows."""
    whole = words.whole(at, 60)
    if whole > 0 and words.word[at + 1] == "stone":
        behind = words.word[at + 2]
        if words.whole(at + 2, _STONE - 1) < 0 and (not behind[:1].isalpha() or behind in BEHIND_STONE):
            return [Found(at, at + 2, (quantity(Kind.MEASURE, whole * _STONE, "pound-mass"),))]
    if whole < 1 or words.word[at + 1] != "st" or not words.glued(at + 1):
        return Nothing
    pounds = words.whole(at + 2, _STONE - 1)
    if pounds >= 0 and words.word[at + 3] in ("lb", "lbs"):
        value, after = whole * _STONE + pounds, at + 4
    elif whole % 10 != 1 or whole == 11:
        value, after = whole * _STONE, at + 2
    else:
        return Nothing
    return [Found(at, after, (quantity(Kind.MEASURE, value, "pound-mass"),))]


_PARTS_MORE = (
    (("and", "a", "half"), Fraction(1, 2)), (("-", "and", "-", "a", "-", "half"), Fraction(1, 2)),
    (("and", "a", "quarter"), Fraction(1, 4)), (("-", "and", "-", "a", "-", "quarter"), Fraction(1, 4)), (("and", "three", "quarters"), Fraction(3, 4)), (("and", "three", "-", "quarters"), Fraction(3, 4)),
)  # fmt: skip


def half_more(words: Words, stated: Stated, after: int) -> tuple[Stated, int]:
    """With the half, or the quarters, that follow a unit: a year and a half, a length and three quarters."""
    for tokens, part in _PARTS_MORE:
        if stated.low == stated.high and words.phrase(after, tokens) and words.word[after + len(tokens)] not in ("dozen", "million"):
            value = exact(stated.low + part)
            return stated._replace(low=value, high=value, step=Fraction(1, part.denominator), weak=False), after + len(tokens)
    return stated, after


def _feet(words: Words, stated: Stated, tails: tuple[Tail, ...], after: int) -> Found:
    """6 feet 3 (inches), 6 feet 3 tall, 6-foot-3: inches; feet alone stay feet."""
    start = words.skip_hyphen(after)
    start += words.word[start] in (",", "and")
    if words.figure(start) or words.word[start] in SMALL:
        numeral = numerals.read(words, start)
        if numeral is not None and numeral.low < 12 and not stated.vague:
            units = tail(words, words.skip_hyphen(numeral.after))
            inches = units is not None and units[0][0].unit == "inch"
            behind = words.word[numeral.after]
            if behind == "in" and words.glued(numeral.after):  # 6ft 7in
                inches, units = True, ((), numeral.after + 1)
            if inches or words.hyphen(after) or (start == after and ((not behind[:1].isalnum() and behind != "-") or behind == "tall")):
                total = exact(stated.low * 12 + numeral.low)
                stated = stated._replace(low=total, high=total)
                end = units[1] if units is not None and inches else numeral.after
                return stated.found(words, (stated.reading(Kind.MEASURE, "inch"),), end)
    return stated.found(words, _readings(stated, tails), after)


def ratio(words: Words, stated: Stated, tails: tuple[Tail, ...], after: int) -> list[Found]:
    """Percentages, points, times and multiples. A part of a point is one of a percentage
    point: quarter-point."""
    kind = tails[0].kind
    if stated.part and any(t.kind is Kind.POINT for t in tails):
        tails = tuple(sorted(tails, key=lambda t: t.kind is not Kind.POINT))
    if kind is Kind.COUNT and tails[0].unit == "times" and words.word[after - 1] == "time" and stated.high == 1:
        return [stated.found(words, (stated.reading(Kind.COUNT, "times"),), after, "time", weak=True)]
    head = words.cased(after - 1) if kind in (Kind.COUNT, Kind.MULTIPLE) else ""
    return [stated.found(words, _readings(stated, tails), after, head)]


def _readings(stated: Stated, tails: tuple[Tail, ...]) -> tuple[Reading, ...]:
    return tuple(stated.reading(t.kind, t.unit, t.factor) for t in tails)


def together(stated: Stated, unit: str, further: Stated, smaller: str) -> Stated | None:
    """Two amounts of one dimension as one in the smaller unit (3 hours 20 minutes), or None
    where they have no common one."""
    if UNITS[unit].dimension != UNITS[smaller].dimension:
        return None
    value = convert(stated.low, unit, smaller)
    if value is None:
        return None
    total = exact(value + further.low)
    return stated._replace(low=total, high=total, step=further.step, after=further.after)


# How many meters are run or swum, and what is, where English leaves the meters out: the 110 hurdles.
_RACED_OVER = frozenset((50, 60, 80, 100, 110, 200, 300, 400, 500, 800, 1000, 1500, 3000, 5000, 10000))
_STYLES = frozenset("hurdles medley im freestyle butterfly fly backstroke breaststroke steeplechase".split())
_BEFORE_STYLE = frozenset(("individual", "meter", "free", "mixed"))


def raced(words: Words, stated: Stated) -> Found | None:
    """the 110 hurdles, the men's 400 individual medley: a race by its meters."""
    if stated.low not in _RACED_OVER or stated.low != stated.high or stated.modifier is not None:
        return None
    place = stated.after + (words.word[stated.after] in _BEFORE_STYLE)
    if words.word[place] not in _STYLES or (words.word[place] in ("fly", "hurdles") and words.word[words.skip_hyphen(stated.at - 1)] not in _RACED and words.word[stated.at - 1] not in _RACED):
        return None
    return stated.found(words, (stated.reading(Kind.MEASURE, "meter"), stated.reading(Kind.NUMBER)), stated.after, words.cased(place))


# Before a race: the 110 hurdles, the women's 200 fly.
_RACED = frozenset(("the", "s", "in", "men", "women", "boys", "girls", "’", "'", "national", "world", "and"))
