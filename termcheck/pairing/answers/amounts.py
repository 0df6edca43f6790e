"""When an English amount answers a Japanese one: by kind, unit and value together.

English re-expresses figures freely (3割 as three in ten, 半年 as six months, 1.5倍 as up 50
percent). Which kinds may stand for which, and what becomes of the value, is one table (CROSS). Before
it, the cases are asked that decide whatever the value is; behind it, whether English tells the change.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.counters import contradict
from termcheck.model import Kind, Mention, Reading
from termcheck.pairing.answers.by_change import hold_by_change, told_otherwise
from termcheck.pairing.answers.cases import Cases, Sides
from termcheck.pairing.answers.like_kinds import LIKE_KINDS, has_other_unit
from termcheck.pairing.answers.measures import hold_measures
from termcheck.pairing.answers.turned import hold_turned
from termcheck.pairing.answers.unlike_kinds import UNLIKE_KINDS
from termcheck.pairing.answers.values import by_value, scaled
from termcheck.pairing.answers.whatever_kinds import WHATEVER_KINDS
from termcheck.pairing.context import GOOD, LOOSE, NONE, STRONG, Context, Hold
from termcheck.quantity import Number, Quantity, exact
from termcheck.tables.patterns import lazy
from termcheck.units import UNITS

# What a Japanese value becomes when English puts it as another kind: (Japanese kind, English
# kind) → how good an answer that is, factor, and what is added after it.
# 1.5倍 is up 50 percent: 1.5 × 100 - 100. A batting average of 3割2分1厘 is .321.
CROSS: dict[tuple[Kind, Kind], tuple[tuple[int, Number, int], ...]] = {}


def _cross(kinds: str, *ways: tuple[int, str, int]) -> None:
    ja, en = (Kind(k) for k in kinds.split())
    CROSS[ja, en] = tuple((strength, exact(Fraction(factor)), plus) for strength, factor, plus in ways)


for _pair in (
    "count number", "number count", "age number", "number age", "ordinal number", "number ordinal",
    "percentage-point number", "percentage-point count", "identifier ordinal", "multiple count", "count multiple",
    "fraction multiple", "age duration", "duration age", "score count", "duration ordinal",
    "ordinal duration", "number money", "fraction number",
):  # fmt: skip
    _cross(_pair, (GOOD, "1", 0))
for _pair in (
    "measure number", "number measure", "measure count", "count measure",
    "duration number", "number duration", "duration count", "count duration", "age count", "count age",
    "ordinal age", "age ordinal", "count percentage-point", "number multiple", "multiple number",
    "ordinal multiple", "percent number", "measure duration", "duration measure", "count fraction", "number fraction",
    "number percentage-point", "ordinal fraction", "fraction count", "fraction ordinal", "multiple ordinal",
    "money count", "ordinal count", "count ordinal", "ordinal measure", "measure ordinal", "number percent",
):  # fmt: skip
    _cross(_pair, (LOOSE, "1", 0))
_cross("money number", (LOOSE, "1", 0), (LOOSE, "100", 0))  # 15セント: up from 15
_cross("percent fraction", (STRONG, "1/100", 0))
_cross("fraction percent", (STRONG, "100", 0))
_cross("percent number", (GOOD, "1/100", 0), (LOOSE, "1", 0), (LOOSE, "100", 0))  # 0.25%: 15 basis points from 25
_cross("number percent", (GOOD, "100", 0))
_cross("multiple percent", (GOOD, "100", -100), (GOOD, "100", 0), (GOOD, "-100", 100))  # 0.8倍: a drop of 20 percent
_cross("multiple fraction", (GOOD, "1", 0), (GOOD, "1", -1))
_cross("percent multiple", (GOOD, "1/100", 0), (GOOD, "1/100", 1))
_cross("percent percentage-point", (GOOD, "1", 0))  # of basis points alone: a fee of 15
_cross("percent count", (LOOSE, "1/10", 0))  # 8割: eight in ten

_cross("count score", (GOOD, "1", 0))
_cross("number score", (LOOSE, "1", 0))
_cross("ordinal score", (GOOD, "1", 0))  # 9勝目（5敗） is 9-5

# What is asked of two amounts before their values are compared.
CASES = Cases(WHATEVER_KINDS, LIKE_KINDS, UNLIKE_KINDS)


def hold_amounts(ja: Mention, jr: Reading, en: Mention, er: Reading, context: Context) -> Hold:
    """How well one reading of an English amount answers one of a Japanese amount.

    Both values are Quantity (or text, of identifiers). Modifiers are judged elsewhere, but
    for the one thing that they excuse: a coarse rounding.
    """
    if jr.kind is Kind.IDENTIFIER or er.kind is Kind.IDENTIFIER:
        from termcheck.pairing.identifiers import hold_identifiers  # few texts number things

        return hold_identifiers(jr, er) if er.kind is Kind.IDENTIFIER or not en.weak else NONE
    if not isinstance(jr.value, Quantity) or not isinstance(er.value, Quantity):
        return NONE
    sides = Sides(ja, jr, jr.value, en, er, er.value, context)
    found = CASES.hold(sides)
    if found is not None:
        return found
    if jr.kind in _MEASURED and jr.kind is er.kind:
        return hold_measures(sides)
    found = _hold_like(sides) if jr.kind is er.kind else _hold_across(sides)
    found = found if found.strength else hold_by_change(sides)
    return found if found.strength else hold_turned(sides)


_MEASURED = frozenset((Kind.MEASURE, Kind.DURATION, Kind.AGE))


def _hold_like(sides: Sides) -> Hold:
    """How well two values of one kind agree."""
    counts_else = sides.jr.kind in _COUNTED and has_other_unit(sides)
    return by_value(sides.jq, sides.eq, GOOD if counts_else else STRONG, sides.ja, sides.context)


_COUNTED = frozenset((Kind.COUNT, Kind.ORDINAL))
_BASIS_POINTS = 100  # hundredths of a percent, where English speaks of basis points
_BASIS = lazy(r"\b(?:basis points?|bps?)\b")

# Sums that are told by their hundredths, which English leaves unsaid the second time.
_HUNDREDTHS = ("セント", "ペンス", "ペニー")


def _hold_across(sides: Sides) -> Hold:
    """How well two values of different kinds agree, in the best of the ways that there are from the one to the other."""
    ja, en, best = sides.jr.kind, sides.er.kind, NONE
    ways = CROSS.get((ja, en))
    if ways is None or _senses_clash(ja, sides.jq.unit, en, sides.eq.unit):
        return NONE
    for strength, factor, plus in ways:
        if ja is Kind.MONEY and factor != 1 and not sides.ja.head.startswith(_HUNDREDTHS):
            continue
        if (ja, en) == (Kind.PERCENT, Kind.POINT) and not _BASIS.search(sides.en.text):
            continue
        if ja is Kind.PERCENT and factor == _BASIS_POINTS and not (sides.context.pair.en is not None and _BASIS.search(sides.context.pair.en.text)):
            continue
        if (ja is Kind.PERCENT and factor == 1 and _is_in_tenths(sides)) or (ja is Kind.MULTIPLE and told_otherwise(plus, sides)):
            continue
        best = max(best, by_value(scaled(sides.jq, factor, plus), sides.eq, strength, sides.ja, sides.context))
    return best


def _is_in_tenths(sides: Sides) -> bool:
    """Whether a percentage is no bare number: 3割 is no thirty, but 3割台 the 30s."""
    ja, en = sides.ja.text, sides.en.text
    return sides.ja.head == "割" and not sides.context.in_percent and not (ja.endswith("台") and en.endswith("s"))


def _senses_clash(ja_kind: Kind, ja_unit: str, en_kind: Kind, en_unit: str) -> bool:
    """Whether both sides name what is counted or measured, and the two exclude each other."""
    if "index-point" in (ja_unit, en_unit):
        return not {ja_kind, en_kind} <= {Kind.NUMBER, Kind.COUNT, Kind.POINT}  # points of an index are no sum
    if not ja_unit or not en_unit:
        return False
    if "grade" in (ja_unit, en_unit) and Kind.DURATION in (ja_kind, en_kind):
        return True  # a school year is no stretch of years
    if ja_kind is Kind.DURATION and en_kind is Kind.ORDINAL and (en_unit == "rank" or (ja_unit == "second" and en_unit not in ("", "second"))):
        return True  # 52秒台 is no "52nd place"
    return ja_unit != en_unit if ja_unit in UNITS and en_unit in UNITS else contradict(ja_unit, en_unit)
