"""Sums of money: 3873億円, 162円50銭, 156円55～57銭, 512円安, ￥5,000."""

from __future__ import annotations

from fractions import Fraction

from termcheck.currencies import CURRENCIES
from termcheck.japanese.around import amount_of, below_zero, modified
from termcheck.japanese.found import Found
from termcheck.japanese.numerals import Numeral, read_numeral, read_range
from termcheck.japanese.tails import Tail
from termcheck.model import Kind, Reading
from termcheck.quantity import Quantity, exact
from termcheck.tables.patterns import lazy

_SUBUNITS = {word: currency.code for currency in CURRENCIES for word in currency.sub_ja}
_SEN_RANGE = lazy(r"(?:~|―|-)(\d{1,2})銭")
# A move of a price: 512円安, 2円安の, 3ドル高, 50銭の円高.
_MOVES = lazy(r"(?:余り|以上|超|近く)?の?(?:円高|円安|[安高](?![値速級等校齢層度め]))")
# The currencies in which indices are quoted; English gives them in points or with no unit.
_QUOTED = frozenset(("JPY", "USD"))


def signed(text: str, number: Numeral, code: str, start: int) -> Found:
    """￥5,000: a figure with the sign of a currency before it."""
    negative, start = below_zero(text, start)
    begin, modifier, end = modified(text, start, number.end)
    reading = amount_of(Kind.MONEY, number, code, modifier, negative)
    return Found(begin, end, (reading,), bracketed=text[begin - 1 : begin] == "(")


def subunits(text: str, number: Numeral, start: int, tail: str) -> Found:
    """50銭, 30セント by themselves: hundredths of their currency."""
    cents = number._replace(low=Fraction(number.low) / 100, high=Fraction(number.high) / 100, step=Fraction(number.step) / 100)
    begin, modifier, stop = modified(text, start, number.end + len(tail))
    reading = amount_of(Kind.MONEY, cents, _SUBUNITS[tail], modifier)
    moves = _MOVES.match(text, stop)
    readings = (reading, Reading(Kind.NUMBER, reading.value._replace(unit="index-point"))) if moves and isinstance(reading.value, Quantity) else (reading,)
    return Found(begin, stop + _closing(text, stop), readings, head=tail)


def is_subunit(word: str) -> bool:
    """Whether a word is a hundredth of a currency: 銭, セント, ペンス."""
    return word in _SUBUNITS


def money(text: str, number: Numeral, start: int, tail: Tail, negative: bool) -> Found:
    """A figure with its currency, and cents or sen behind it."""
    code, end = tail.senses[0].unit, number.end + len(tail.text)
    low, high, step = number.low, number.high, number.step
    part = read_numeral(text, end) if text[end : end + 1].isdigit() else None
    if part:
        cents = read_range(text, part) or part
        for word, of in _SUBUNITS.items():
            if of == code and text.startswith(word, cents.end):
                low, high, step = low + Fraction(cents.low) / 100, high + Fraction(cents.high) / 100, Fraction(1, 100)
                end = cents.end + len(word)
                break
    if step == Fraction(1, 100) and low == high:
        # 156円55銭～57銭: the second end has no yen of its own.
        span = _SEN_RANGE.match(text, end)
        if span:
            high, end = low // 1 + Fraction(int(span[1]), 100), span.end()
    if negative:
        low, high = -high, -low
    begin, modifier, stop = modified(text, start, end)
    said = Quantity(exact(low), exact(high), code, exact(step), modifier, number.vague)
    readings = [Reading(Kind.MONEY, said)]
    readings += [amount_of(s.kind, number, s.unit, modifier, negative) for s in tail.senses if s.kind is Kind.MEASURE]
    closing = 0
    if code in _QUOTED:
        if _MOVES.match(text, stop):
            readings.append(Reading(Kind.NUMBER, said._replace(unit="index-point")))
            closing = _closing(text, stop)
        elif step < 1 or low < 100_000:
            readings.append(Reading(Kind.NUMBER, said._replace(unit="index-point")))
    bracketed = text[begin - 1 : begin] == "("
    return Found(begin, stop + closing, tuple(readings), bracketed=bracketed, head=tail.text)


def _closing(text: str, at: int) -> int:
    """How much of 安 or 高 right behind a sum belongs to it."""
    return int(text.startswith(("安", "高"), at) and _MOVES.match(text, at) is not None)
