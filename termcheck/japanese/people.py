"""Ages, and services for the dead: （45）, 50代, 三回忌."""

from __future__ import annotations

from termcheck.japanese.around import modified
from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import Numeral
from termcheck.model import Kind, Reading
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

_AGE_CLOSE = lazy(r"[)、,・=]")
OLDEST = 119
_PARTS_OF_DECADE = {"前半": (0, 4), "後半": (5, 9), "半ば": (3, 7)}


def bracketed_age(text: str, number: Numeral) -> Found | None:
    """（45） after a name."""
    at = number.start - 1
    if at < 1 or text[at] != "(" or not isinstance(number.low, int) or not 0 <= number.low <= OLDEST or number.digits > 3:
        return None
    if not _AGE_CLOSE.match(text, number.end) or not (text[at - 1] > "\u3040" or text[at - 1].isalpha()):
        return None
    readings = (amount(Kind.AGE, number.low, unit="year"), amount(Kind.NUMBER, number.low))
    return Found(at, number.end + text.startswith(")", number.end), readings, bracketed=True)


# What makes an age the difference between two: 20歳若い, 3歳年上, 10歳差.
_APART = lazy(r"(?:ほど|くらい|ぐらい|以上|近く|も)?(?:若|年上|年下|上[のだで、]|下[のだで、]|差|離れ|違い)")


def years_apart(text: str, number: Numeral, start: int, end: int) -> Found | None:
    """20歳若い: an age that is a stretch of years, too."""
    if _APART.match(text, end) is None:
        return None
    return Found(start, end, tuple(amount(kind, number.low, number.high, unit="year") for kind in (Kind.AGE, Kind.DURATION)))


def decade(text: str, number: Numeral, start: int, end: int) -> Found:
    """50代, 10代 (teens), 60代前半, 20～30代."""
    first, last = 0, 9
    for word, bounds in _PARTS_OF_DECADE.items():
        if text.startswith(word, end):
            (first, last), end = bounds, end + len(word)
    begin, _, stop = modified(text, start, end)
    reading = Reading(Kind.AGE, Quantity(number.low + first, number.high + last, "year", 1, None, True))
    return Found(begin, stop, (reading,), head="代")


def memorial(number: Numeral, start: int, end: int) -> Found:
    """三回忌: the third memorial service, on the second anniversary of a death."""
    return Found(start, end, (amount(Kind.ORDINAL, number.low - 1), amount(Kind.ORDINAL, number.low)), head="回忌")
