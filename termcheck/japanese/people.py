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


# Behind kanji numerals, that somebody is so old, and what says so only where an age stands before it.
_SO_OLD = lazy("(?:過ぎ|すぎ|を過ぎ(?:て|た)|を(?:目)?前に|に手が届|の坂|の手習い|の(?:春|頃|ころ)|路(?![線面地上面])|で(?:亡くな|逝|他界))")
_AS_OLD = lazy("(?:になっ|になり|になる|でした|だった|にして|を前に|を[超越]え|近くに?な)")
_AN_AGE = lazy("歳|十代")
_YOUNGEST, _ELDEST = 15, 99
_NO_AGE = 10  # in kanji and brackets: (二) numbers a paragraph, (二五) is an age


def age_in_kanji(text: str, number: Numeral) -> Found | None:
    """七十過ぎ, 六十でした behind 十七歳: an age in kanji without its 歳, which no English must give; and （二五）, which it does."""
    if number.kanji and number.low > _NO_AGE and text[number.start - 1 : number.start] == "(":
        return bracketed_age(text, number)
    if not number.kanji or number.vague or not _YOUNGEST <= number.low <= _ELDEST or text[number.start - 1 : number.start] in ("時", "第", "分"):
        return None
    if not _SO_OLD.match(text, number.end) and not (_AS_OLD.match(text, number.end) and _AN_AGE.search(text, 0, number.start)):
        return None
    return Found(number.start, number.end, (amount(Kind.AGE, number.low, unit="year"), amount(Kind.NUMBER, number.low)), weak=True)


# What makes an age the difference between two: 20歳若い, 3歳年上, 10歳差.
_APART = lazy(r"(?:ほど|くらい|ぐらい|以上|近く|も)?(?:若|年上|年下|上[のだで、]|下[のだで、]|の?開き|差|離れ|違い)")


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
