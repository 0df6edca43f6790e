"""What stands around a Japanese figure: modifiers, minus signs, the signs of currencies."""

from __future__ import annotations

from termcheck.currencies import CURRENCIES
from termcheck.japanese import modifiers
from termcheck.japanese.numerals import Numeral
from termcheck.model import Kind, Reading
from termcheck.quantity import Modifier, Number, Quantity, exact

_NEGATIVE = ("マイナス", "▲", "△", "氷点下", "零下", "-")
_NEGATIVE_ENDS = frozenset(sign[-1] for sign in _NEGATIVE)
_SIGNS = {sign: currency.code for currency in CURRENCIES for sign in currency.signs}
_SIGN_ENDS = frozenset(sign[-1] for sign in _SIGNS)


def modified(text: str, start: int, end: int) -> tuple[int, Modifier | None, int]:
    """A figure's place with the modifiers beside it, and what they say together."""
    said, begin = modifiers.before(text, start)
    more, stop = modifiers.after(text, end)
    return begin, said if said not in (None, Modifier.ABOUT) else more or said, stop


def below_zero(text: str, start: int) -> tuple[bool, int]:
    """Whether a figure is below zero, and where its sign begins."""
    if start and text[start - 1] in _NEGATIVE_ENDS:
        for sign in _NEGATIVE:
            at = start - len(sign)
            if at >= 0 and text.startswith(sign, at):
                if sign == "-" and at and (text[at - 1].isalnum() or text[at - 1] in ")]"):
                    continue
                return True, at
    return False, start


def currency_sign(text: str, start: int) -> tuple[str, int]:
    """The currency whose sign stands before a figure, and where the sign begins."""
    if start and text[start - 1] in _SIGN_ENDS:
        for size in (4, 3, 2, 1):
            code = _SIGNS.get(text[max(0, start - size) : start])
            if code and start >= size:
                return code, start - size
    return "", start


def amount_of(
    kind: Kind, number: Numeral, unit: str, modifier: Modifier | None, negative: bool = False, times: Number = 1
) -> Reading:
    """A reading of a figure as an amount, `times` what is written (3割 is 30 percent)."""
    low, high, step = number.low * times, number.high * times, number.step * times
    if negative:
        low, high = -high, -low
    return Reading(kind, Quantity(exact(low), exact(high), unit, exact(step), modifier, number.vague))
