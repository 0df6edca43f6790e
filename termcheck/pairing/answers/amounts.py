"""When an English amount answers a Japanese one: by kind, unit and value together.

English re-expresses figures freely (3割 as three in ten, 半年 as six months, 1.5倍 as up 50
percent). Which kinds may stand for which, and what becomes of the value, is one table.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.counters import contradict
from termcheck.model import Kind, Mention, Reading, Verdict
from termcheck.pairing.answers.cases import Cases, Sides
from termcheck.pairing.answers.complements import hold_complement, rate_moves
from termcheck.pairing.answers.margins import is_margin
from termcheck.pairing.answers.measures import hold_measures, says_no_stretch
from termcheck.pairing.answers.otherwise import otherwise
from termcheck.pairing.answers.restated import (
    a_man_down,
    best_of,
    count_of_others,
    end_of_ages,
    end_of_share,
    more_than_named,
    one_for_each,
    other_way,
)
from termcheck.pairing.answers.values import by_value, scaled
from termcheck.pairing.answers.whatever_kinds import WHATEVER_KINDS
from termcheck.pairing.context import GOOD, LOOSE, NONE, STRONG, Context, Hold
from termcheck.quantity import Modifier, Number, Quantity, exact, magnitude
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
    "money number", "measure number", "number measure", "measure count", "count measure",
    "duration number", "number duration", "duration count", "count duration", "age count", "count age",
    "ordinal age", "age ordinal", "count percentage-point", "number multiple", "multiple number",
    "ordinal multiple", "percent number", "measure duration", "duration measure", "count fraction", "number fraction",
    "number percentage-point", "ordinal fraction", "fraction count", "fraction ordinal", "multiple ordinal",
    "money count", "ordinal count", "count ordinal", "ordinal measure", "measure ordinal", "number percent",
):  # fmt: skip
    _cross(_pair, (LOOSE, "1", 0))
_cross("percent fraction", (STRONG, "1/100", 0))
_cross("fraction percent", (STRONG, "100", 0))
_cross("percent number", (GOOD, "1/100", 0), (LOOSE, "1", 0))
_cross("number percent", (GOOD, "100", 0))
_cross("multiple percent", (GOOD, "100", -100), (GOOD, "100", 0), (GOOD, "-100", 100))  # 0.8倍: a drop of 20 percent
_cross("multiple fraction", (GOOD, "1", 0), (GOOD, "1", -1))
_cross("percent multiple", (GOOD, "1/100", 0), (GOOD, "1/100", 1))
_cross("percent count", (LOOSE, "1/10", 0))  # 8割: eight in ten

_cross("count score", (GOOD, "1", 0))
_cross("number score", (LOOSE, "1", 0))
_cross("ordinal score", (GOOD, "1", 0))  # 9勝目（5敗） is 9-5

# What is asked of two amounts before their values are.
CASES = Cases(WHATEVER_KINDS, (), ())

# Units of what English never says as once or twice.
_NEVER_TWICE = frozenset(("floor", "page", "article", "person", "household", "company", "country", "vehicle", "ship", "aircraft", "school", "seat"))

def hold_amounts(ja: Mention, jr: Reading, en: Mention, er: Reading, context: Context) -> Hold:
    """How well one reading of an English amount answers one of a Japanese amount.

    Both values are Quantity (or text, of identifiers). Modifiers are judged elsewhere, but
    for the one thing that they excuse: a coarse rounding.
    """
    if jr.kind is Kind.IDENTIFIER or er.kind is Kind.IDENTIFIER:
        from termcheck.pairing.identifiers import hold_identifiers  # few texts number things

        return hold_identifiers(jr, er) if er.kind is Kind.IDENTIFIER or not en.weak else NONE
    jq, eq = jr.value, er.value
    if not isinstance(jq, Quantity) or not isinstance(eq, Quantity):
        return NONE
    sides = Sides(ja, jr, jq, en, er, eq, context)
    found = CASES.hold(sides)
    if found is not None:
        return found
    if jr.kind is er.kind:
        return _hold_same_kind(sides)
    if (jr.kind, er.kind) == (Kind.COUNT, Kind.MULTIPLE) and jq.unit in _NEVER_TWICE:
        return NONE  # 2階 is not twice
    if er.kind is Kind.MULTIPLE and ja.head == "点" and en.weak and _LONG_HIT.search(context.after_ja(ja, 24)) is not None:
        return NONE  # 2点二塁打 is not said by "double", which is where the batter stands
    if jr.kind is Kind.DURATION and says_no_stretch(ja, en, er.kind, eq, context):
        return NONE
    if Kind.SCORE in (jr.kind, er.kind) and (ja.weak or en.weak):
        return NONE  # "a side" is no half of 3-1
    if (jr.kind is Kind.AGE and jq.vague and not eq.vague) or _out_of_kind(ja, jr, en, er):
        return NONE  # 40代の女性 are not 40 women
    best = NONE
    if jr.kind is Kind.SCORE and er.kind in (Kind.COUNT, Kind.NUMBER) and eq.low != abs(jq.low - jq.high) and is_margin(en, context):
        return NONE  # 10―43 is no 43-point defeat
    if en.kind is Kind.SCORE and jr.kind is Kind.ORDINAL and eq.is_range and _RECORD.match(context.after_ja(ja)) and jq.low != (eq.high if jq.unit == "loss" else eq.low):
        return NONE  # 9勝目（5敗） is no 5-9
    if er.kind is Kind.FRACTION and jr.kind in (Kind.COUNT, Kind.NUMBER):
        best = Hold(GOOD) if end_of_share(jq, en, eq) else NONE
    if otherwise(ja, jr, jq, en, er, eq, context):
        return Hold(GOOD)
    if ja.head == "勝敗" and eq.unit in ("win", "loss") and eq.low != (jq.low if eq.unit == "win" else jq.high):
        return NONE  # 11勝4敗 is no 11 losses
    if en.head == "wins" and er.kind is Kind.SCORE and jq.unit in _RESULTS and (jq.unit == "game" or jq.low != (eq.high if jq.unit == "loss" else eq.low)):
        return NONE  # 20戦19勝 are no 20 wins, 19 losses
    if (jr.kind, er.kind) == (Kind.SCORE, Kind.COUNT) and eq.unit in ("set", "game") and eq.low == jq.low + jq.high:
        return Hold(GOOD if ja.head == "勝敗" else LOOSE)  # 3-2: in five sets; 30勝2敗: a 32-fight career
    for strength, factor, plus in CROSS.get((jr.kind, er.kind), ()):
        if factor == 1 and jr.kind is Kind.PERCENT and ja.head == "割" and not context.in_percent and not (ja.text.endswith("台") and en.text.endswith("s")):
            continue  # 3割 is no bare thirty, but 3割台 the 30s
        if _senses_clash(jr.kind, jq.unit, er.kind, eq.unit):
            continue
        if jr.kind is Kind.MULTIPLE and other_way(er.kind, plus, en, context):
            continue
        if plus == -100 and context.after_en(en).startswith((" of the", " of its", " of last", " of a", " of what")):
            continue  # 1.8倍 is no 80 percent of it
        best = max(best, by_value(scaled(jq, factor, plus), eq, strength, ja, context))
    if not best.strength and (jr.kind, er.kind) == (Kind.PERCENT, Kind.POINT) and rate_moves(ja, context):
        return by_value(jq, eq, STRONG, ja, context)
    if not best.strength and (jr.kind, er.kind) in ((Kind.PERCENT, Kind.FRACTION), (Kind.PERCENT, Kind.PERCENT)):
        return hold_complement(ja, jq, en, eq, er.kind, context)
    return best


# Behind a win or a loss by its number, the others in brackets: 9勝目（5敗）.
_RECORD = lazy("[（(][0-9０-９]{1,3}[勝敗]")
_LONG_HIT = lazy("[二三23２３]塁打")
# Who runs a race: persons, or horses.
_RACERS = ("runners", "starters", "rivals")
# Counts of games, and of what becomes of them.
_RESULTS = frozenset(("game", "win", "loss"))


# English says the score of a series from the winner's side, of the loser, too: he lost the title 3-2.
_LOST = lazy(r"(?i:\b(?:lost|loses?|losing|loss|beaten|defeated|f[ae]ll|falls|falling|bowed|went down|trail\w*|slip\w*|down|deficit|gap)\b[^.;0-9]*$)")
_BEHIND = lazy(r" (?:behind|down|deficit|hole|adrift)\b")


def _hold_same_kind(sides: Sides) -> Hold:
    ja, jr, jq, en, _, eq, context = sides
    kind = jr.kind
    if kind is Kind.AGE and end_of_ages(ja, jq, eq, context):
        return Hold(STRONG)
    if kind is Kind.AGE and jq.vague and not eq.vague and not eq.is_range:
        if eq.low == jq.low and eq.modifier is Modifier.AT_LEAST and ja.text.endswith("以上"):
            return Hold(STRONG)  # 60代以上 are 60 or older
        return NONE  # 80代 is no 80-year-old
    if kind is Kind.SCORE:
        if (jq.low, jq.high) == (eq.low, eq.high):
            return Hold(STRONG)
        won_lost = ja.head == "勝敗" and not (jq.low < eq.low and (_LOST.search(context.before_en(en, 40)) or _BEHIND.match(context.after_en(en))))  # 6勝9敗 is no 9-6, but who lost a series
        return Hold(GOOD) if (jq.low, jq.high) == (eq.high, eq.low) and not won_lost else NONE
    if kind in (Kind.MEASURE, Kind.DURATION, Kind.AGE):
        return hold_measures(ja, jq, en, eq, context)
    if kind is Kind.MONEY and jq.unit != eq.unit:
        return NONE
    rest = count_of_others(ja, en, context)
    if rest:
        return Hold(STRONG) if eq.low in (jq.low - one for one in rest) else NONE
    if jq.low < 4 and a_man_down(jq, eq, context, ja):
        return Hold(STRONG)
    if jq.low < 8 and best_of(jq, en, eq, context, ja):
        return Hold(STRONG)
    if eq.low < jq.low and more_than_named(sides):
        return Hold(STRONG)
    strength = STRONG
    if kind in (Kind.COUNT, Kind.ORDINAL) and jq.unit != eq.unit and jq.unit and eq.unit:
        if (contradict(jq.unit, eq.unit) and not (en.text.endswith("others") and _BESIDES.search(context.before_ja(ja, 6))) and not one_for_each(jq, eq, context) and not (jq.unit == "animal" and en.text.endswith(_RACERS))) or (jq.unit in UNITS and eq.unit in UNITS):
            return NONE
        strength = GOOD
    found = by_value(jq, eq, strength, ja, context)
    if found.strength:
        return found
    if kind is Kind.PERCENT or kind is Kind.FRACTION:
        return hold_complement(ja, jq, en, eq, kind, context)
    if kind is Kind.MULTIPLE and eq.step > jq.step and magnitude(jq.low - eq.low) <= jq.low / 10 and not jq.is_range:
        return Hold(GOOD, Verdict.ROUNDED)  # 2.1倍: more than doubled
    if jq.high < 0 < eq.low:
        # マイナス0.2ポイント: English says the minus with a verb (subtracted, fell, lost).
        return by_value(jq._replace(low=-jq.high, high=-jq.low), eq, min(strength, GOOD), ja, context)
    return found


def _out_of_kind(ja: Mention, jr: Reading, en: Mention, er: Reading) -> bool:
    """Whether two readings agree only where neither side is read as it was meant: 5日ぶり is not on the
    5th, a boy of 8 in no eighth grade, 9勝目 alone a side of a score."""
    jq, eq = jr.value, er.value
    assert isinstance(jq, Quantity)
    assert isinstance(eq, Quantity)
    if en.kind is Kind.DATE and (ja.kind is Kind.DURATION or jr.kind is Kind.COUNT):
        return True
    if (er.kind is Kind.MULTIPLE and ja.kind is Kind.POINT) or (jr.kind is Kind.COUNT and er.kind is Kind.AGE and eq.unit != "year"):
        return True  # up two points is not doubled, two stories are not two months old
    if er.kind is Kind.SCORE and jr.kind is Kind.ORDINAL:
        return jq.unit not in ("win", "loss")
    return (ja.kind is Kind.AGE and eq.unit == "grade") or (jq.unit == "grade" and en.kind is Kind.AGE)


# What there is besides, which English counts as others whatever it is: ほか10カ国.
_BESIDES = lazy("(?:ほか|他の?|別の?|さらに|残る|残り)(?:の|に|、)?(?:約)?$")


def _senses_clash(ja_kind: Kind, ja_unit: str, en_kind: Kind, en_unit: str) -> bool:
    """Whether both sides name what is counted or measured, and the two exclude each other."""
    if "index-point" in (ja_unit, en_unit):
        return not {ja_kind, en_kind} <= {Kind.NUMBER, Kind.COUNT, Kind.POINT}  # points of an index are no sum
    if not ja_unit or not en_unit:
        return False
    if "grade" in (ja_unit, en_unit) and Kind.DURATION in (ja_kind, en_kind):
        return True  # a school year is no stretch of years
    return ja_unit != en_unit if ja_unit in UNITS and en_unit in UNITS else contradict(ja_unit, en_unit)
