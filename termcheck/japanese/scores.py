"""Scores, records and averages: 3-1, 2対1, 10勝5敗, 打率.321."""

from __future__ import annotations

from fractions import Fraction

from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import DIGITS, TENS, Numeral, small
from termcheck.japanese.tails import tail_at
from termcheck.model import Kind, Reading
from termcheck.quantity import Number, Quantity, exact
from termcheck.tables.patterns import lazy

_SCORE = lazy(r"(\d{1,3})(½|\.5(?=\s?[-―—対]))?(?:\s?[-―—]\s?|\s?対\s?|:)(\d{1,3})(½|\.5(?!\d))?(?!\d|[,.]\d)")
_SO_MANY = rf"(\d{{1,4}}|[{''.join((*DIGITS, *TENS))}]{{1,4}})"
_RECORD = lazy(f"{_SO_MANY}勝{_SO_MANY}敗(?:{_SO_MANY}(?:分け|引き分け|休|分(?!の)))?")
_AVERAGE = lazy(r"(打率|勝率|長打率|出塁率|守備率|得点圏)[はが、]?[.・]$")

# Averages in a row of which the text tells once what they are: 首位打者争いは1位が・312、2位が・309.
_AVERAGES, _TOLD, _IN_AVERAGES = lazy("打率|首位打者|打撃(?:成績|十傑|部門|10傑)|勝率|出塁率|長打率"), lazy("[はがも、，(（]・$"), 3

# Tails beside which two figures with a dash are a score all the same.
_OF_SCORES = frozenset(("本", "回戦", "点"))
_NOT_AFTER = ("月", "日", "年", "時", "歳", "番")


def record(text: str, number: Numeral) -> Found | None:
    """10勝5敗."""
    match = _RECORD.match(text, number.start)
    won, lost = (small(match[1]), small(match[2])) if match else (None, None)
    if match is None or won is None or lost is None:
        return None
    return Found(match.start(), match.end(), (amount(Kind.SCORE, won, lost),), head="勝敗")


def score(text: str, number: Numeral) -> Found | None:
    """3-1, 2対1; what a unit follows is a range, what minutes follow a time."""
    match = _SCORE.match(text, number.start)
    if not match:
        return None
    joint = text[match.end(2) if match[2] else match.end(1) : match.start(3)].strip()
    after = tail_at(text, match.end())
    if after is not None and (joint != "対" or after.text == "1") and after.text not in _OF_SCORES:
        return None
    if joint == ":" and int(match[3]) < 60 and len(match[3]) == 2:
        return None
    if text.startswith(_NOT_AFTER, match.end()) or (match.start() and text[match.start() - 1] in "-―—."):
        return None
    low, high = _points(match[1], match[2]), _points(match[3], match[4])
    aside = _BEFORE_HALVES.search(text, max(0, match.start() - _OF_HALVES), match.start()) is not None and _BEHIND_HALVES.match(text, match.end()) is not None
    return Found(match.start(), match.end(), (amount(Kind.SCORE, low, high),), bracketed=aside)


# How it stood in each half or quarter, in brackets between the points of both sides: 3(2-0、1-1)1.
_HALF = r"(?:延長)?\d{1,3}[-―—]\d{1,3}"
_IN_HALVES = lazy(rf"(\d{{1,3}})\({_HALF}(?:[、,・ ]{_HALF}){{1,5}}\)(\d{{1,3}})(?!\d)")
_BEFORE_HALVES, _BEHIND_HALVES = lazy(r"\d\([-―—\d、,・ 延長]{0,36}$"), lazy(rf"(?:[、,・ ]{_HALF}){{0,5}}\)\d")
_OF_HALVES = 40  # characters, at most


def in_halves(text: str, number: Numeral) -> Found | None:
    """The result of a game at the points of its first side, where its halves part them from those of the second, which say little
    then: 3(2-0、1-1)1 is 3-1."""
    if text.startswith("(", number.end) and (match := _IN_HALVES.match(text, number.start)) is not None:
        return Found(number.start, number.end, (amount(Kind.SCORE, int(match[1]), int(match[2])),))
    begun = max(0, number.start - _OF_HALVES)
    if text.endswith(")", 0, number.start) and any(match.start(2) == number.start for match in _IN_HALVES.finditer(text, begun, number.end)):
        return Found(number.start, number.end, (amount(Kind.NUMBER, number.low),), True)
    return None


# The runs of each inning, of which nothing is said but what they come to: 002010000=3, 000 210 10X 4.
_BY_INNINGS = lazy(r"(?<![\d.,])(?=[\dXx ]*0[\dXx ]*0)(?:[\dXx]{7,18}=|(?:[\dXx]{3} ){2,5}[\dXx]{1,3}(?: ?[-―—=|] ?|  ?))(\d{1,2})(?!\d)")
_OF_ONE_SIDE = 48  # characters between the runs of one side and those of the other


def by_innings(text: str, number: Numeral) -> Found | None:
    """What the runs of a side come to: the result of the game at those of the second side, which say little at the first."""
    line = _BY_INNINGS.match(text, number.start) if text[number.end : number.end + 1] in ("=", "X", "x", " ") else None
    if line is None:
        return None
    runs = int(line[1])
    first = next(_BY_INNINGS.finditer(text, max(0, number.start - _OF_ONE_SIDE), number.start), None)
    if first is not None:
        return Found(line.start(1), line.end(), (amount(Kind.SCORE, int(first[1]), runs),))
    return Found(line.start(1), line.end(), (amount(Kind.NUMBER, runs),), _BY_INNINGS.search(text, line.end(), line.end() + _OF_ONE_SIDE) is not None)


def _points(digits: str, half: str | None) -> Number:
    """One side of a score: 14½ in match play."""
    return exact(int(digits) + Fraction(1, 2)) if half else int(digits)


# How a boat or motorcycle gets away: ０３の好スタート.
_START = lazy(r"の?(?:好|絶好の?|トップ|ナイス|快)?(?:スタート|ST|S)")


def _part_of_second(part: Number, step: Number) -> tuple[Reading, ...]:
    """コンマ09 of a second, or 09 by which a boat starts."""
    return amount(Kind.DURATION, part, unit="second", step=step), amount(Kind.NUMBER, part, step=step)


def average(text: str, number: Numeral) -> Found | None:
    """.321 and 打率・321: three digits behind a point that has nothing before it."""
    start, digits = number.start, text[number.start : number.end]
    if text.startswith("コンマ", start):
        return Found(start, number.end, _part_of_second(number.low, number.step))
    if digits.isdigit() and digits[0] == "0" and len(digits) == 2 and _START.match(text, number.end):
        return Found(start, number.end, _part_of_second(exact(Fraction(int(digits), 100)), Fraction(1, 100)))
    sign = text[start - 1 : start]
    if sign not in (".", "・") or not digits.isdigit() or not 2 <= len(digits) <= 4:
        return None
    plain = sign == "." and not text[start - 2 : start - 1].isalnum()
    listed = len(digits) == _IN_AVERAGES and _TOLD.search(text, max(0, start - 2), start) is not None and _AVERAGES.search(text) is not None
    if not plain and not listed and not _AVERAGE.search(text, max(0, start - 6), start):
        return None
    power = 10 ** len(digits)
    value = Quantity(exact(Fraction(int(digits), power)), exact(Fraction(int(digits), power)), "", Fraction(1, power))
    return Found(start - 1, number.end, (Reading(Kind.NUMBER, value),))
