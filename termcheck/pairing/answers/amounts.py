"""When an English amount answers a Japanese one: by kind, unit and value together.

English re-expresses figures freely (3割 as three in ten, 半年 as six months, 1.5倍 as up 50
percent). Which kinds may stand for which, and what becomes of the value, is one table.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from termcheck.counters import contradict
from termcheck.model import Kind, Mention, Reading, Verdict
from termcheck.pairing.answers.margins import is_margin
from termcheck.pairing.answers.otherwise import otherwise
from termcheck.pairing.answers.restated import (
    a_man_down,
    away,
    best_of,
    count_of_others,
    counted_otherwise,
    end_of_ages,
    end_of_share,
    more_than_named,
    one_for_each,
    other_way,
    part_of_age,
    said_from_below,
)
from termcheck.pairing.answers.values import ROUNDING, by_dozens, by_value, left_open, round_off, scaled
from termcheck.pairing.context import GOOD, LOOSE, NONE, STRONG, Context, Hold
from termcheck.quantity import Modifier, Number, Quantity, exact, magnitude
from termcheck.tables.patterns import lazy
from termcheck.units import UNITS, convert, difference

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

_HOW_MANY = (Kind.COUNT, Kind.NUMBER)
# Words after a Japanese percentage or degree that say that a rate or reading itself moves.
RATE_HIKES = ("利上げ", "利下げ", "の差", "差を")
RATE_MOVES = ("引き上げ", "引き下げ", "引上げ", "引下げ", "上げ", "下げ", "上が", "下が", "上昇", "低下", "高い", "低い", "高く", "低く", "上乗せ", "加算")
RATES = ("関税", "金利", "利回り", "利率", "支持率", "投票率", "失業率", "税率", "比率", "割合", "シェア", "成長率", "上昇率")
SHRINKS = ("減", "下落", "低下", "縮", "失", "目減り", "消失", "急落", "暴落", "値下がり", "引き下げ", "削減", "ダウン", "落ち込", "カット", "少な")
DISCOUNTS = ("引き", "引で", "引の", "オフ", "値引")
DIFFERS_BY = ("上昇", "低下", "高い", "低い", "高く", "低く", "上が", "下が", "高か", "低か", "差")

# Behind an ordinal that looks like a day of the month: which of a run it is.
_OF_A_RUN = lazy(r"[ -](?:straight|consecutive|successive|running|day|night|time)\b")

# Months as they are counted in talk: 1カ月半 is six weeks, 半年 26, 1カ月 30 days.
MONTHLY: dict[tuple[str, str], Number] = {("month", "week"): 4, ("month", "day"): 30, ("day", "month"): Fraction(1, 30), ("week", "month"): Fraction(1, 4), ("year", "week"): 52}

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
    if (ja.kind is Kind.IDENTIFIER and en.weak) or (en.head == "superlative" and jr.kind is Kind.DURATION):
        return NONE  # the fastest is no single day
    jq, eq = jr.value, er.value
    if not isinstance(jq, Quantity) or not isinstance(eq, Quantity):
        return NONE
    if said_from_below(ja, jq, en, eq, context) or counted_otherwise(ja, jq, eq, en, context) or away(ja, jq, en, eq, context):
        return Hold(GOOD)
    if jr.kind in _HOW_MANY and er.kind in _HOW_MANY and by_dozens(jq, eq, en) and not (jq.unit and eq.unit and contradict(jq.unit, eq.unit)):
        return Hold(GOOD, Verdict.ROUNDED)
    if jr.kind is Kind.MULTIPLE and er.kind is Kind.SCORE and eq.high == 1 and jq.low == eq.low > 1:
        return Hold(GOOD)  # 2倍いる: they outnumber them by two to one
    if er.kind is Kind.DURATION and eq.unit == "month" and eq.low > 12 and part_of_age(ja, jr, jq, eq, context):
        return Hold(GOOD)
    if en.kind is Kind.DATE and ja.kind is Kind.DURATION and er.kind is Kind.ORDINAL and not _OF_A_RUN.match(context.after_en(en)):
        return NONE  # 4日連続 is not on the 4th
    if jr.kind is Kind.ORDINAL and en.text.lower() == "both":
        return NONE  # 2位に並んだ is not said by "both shot 66"
    if jq.unit == "out" and en.weak and not eq.unit and eq.low == 2:
        return NONE  # 2死 is not said by the "both" of 両校
    if en.text.lower() == "grand slam" and not _SLAM.match(context.after_ja(ja)):
        return NONE  # 4点を追う is not said by the grand slam that levels it
    if jr.kind in (Kind.NUMBER, Kind.COUNT) and er.kind is Kind.COUNT and eq.low == jq.low <= _FEW and jq.modifier is None and more_than_named(ja, en, context):
        return NONE  # 野球など5競技 is no "baseball and five others"
    if (jr.kind, er.kind) == (Kind.NUMBER, Kind.COUNT) and eq.low < jq.low and more_than_named(ja, en, context):
        return Hold(GOOD)
    if jr.kind is er.kind:
        return _hold_same_kind(jr.kind, ja, jq, en, eq, context)
    if (jr.kind, er.kind) == (Kind.COUNT, Kind.MULTIPLE) and jq.unit in _NEVER_TWICE:
        return NONE  # 2階 is not twice
    if er.kind is Kind.MULTIPLE and ja.head == "点" and en.weak and _LONG_HIT.search(context.after_ja(ja, 24)) is not None:
        return NONE  # 2点二塁打 is not said by "double", which is where the batter stands
    if jr.kind is Kind.DURATION and _no_stretch(ja, en, er.kind, eq, context):
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
    if not best.strength and (jr.kind, er.kind) == (Kind.PERCENT, Kind.POINT) and _rate_moves(ja, context):
        return by_value(jq, eq, STRONG, ja, context)
    if not best.strength and (jr.kind, er.kind) in ((Kind.PERCENT, Kind.FRACTION), (Kind.PERCENT, Kind.PERCENT)):
        return _hold_complement(ja, jq, en, eq, er.kind, context)
    return best


# Behind a win or a loss by its number, the others in brackets: 9勝目（5敗）.
_RECORD = lazy("[（(][0-9０-９]{1,3}[勝敗]")
_FEW = 12  # of which some are named, and the rest is counted by who reads
_SLAM = lazy("(?:の)?(?:本塁打|アーチ|弾|ホームラン|[^、。]{0,4}満塁)")
_LONG_HIT = lazy("[二三23２３]塁打")
# Who runs a race: persons, or horses.
_RACERS = ("runners", "starters", "rivals")
# Counts of games, and of what becomes of them.
_RESULTS = frozenset(("game", "win", "loss"))


def _no_stretch(ja: Mention, en: Mention, kind: Kind, eq: Quantity, context: Context) -> bool:
    """Whether an English figure says nothing of how long: twice for 2年, the third day for the 3日 of
    a month, the lowest for 1カ月ぶり."""
    if ja.kind is Kind.DATE:
        return kind is Kind.ORDINAL and eq.unit == "day" and eq.low > 1 and context.after_ja(ja, 1) not in ("続", "連", "目")
    if eq.low >= 2 and (eq.unit == "times" or kind is Kind.MULTIPLE):
        return True
    return kind is Kind.ORDINAL and en.weak and not ja.weak and ja.kind is Kind.DURATION


# English says the score of a series from the winner's side, of the loser, too: he lost the title 3-2.
_LOST = lazy(r"(?i:\b(?:lost|loses?|losing|loss|beaten|defeated|f[ae]ll|falls|falling|bowed|went down|trail\w*|slip\w*|down)\b[^.;0-9]*$)")
_BEHIND = lazy(r" (?:behind|down|deficit|hole|adrift)\b")


def _hold_same_kind(kind: Kind, ja: Mention, jq: Quantity, en: Mention, eq: Quantity, context: Context) -> Hold:
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
        return _hold_measures(ja, jq, en, eq, context)
    if kind is Kind.MONEY and jq.unit != eq.unit:
        return NONE
    rest = count_of_others(ja, en, context)
    if rest:
        return Hold(STRONG) if eq.low in (jq.low - one for one in rest) else NONE
    if jq.low < 4 and a_man_down(jq, eq, context, ja):
        return Hold(STRONG)
    if jq.low < 8 and best_of(jq, en, eq, context, ja):
        return Hold(STRONG)
    if eq.low < jq.low and more_than_named(ja, en, context):
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
        return _hold_complement(ja, jq, en, eq, kind, context)
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


_INSIDE = lazy(r"\b(?:inside|within|in under|in less than|in just under) $")
# So far apart: 3年おき. And what there is besides, which English counts as others whatever it is: ほか10カ国.
_APART_JA = lazy("おき|置き")
_BESIDES = lazy("(?:ほか|他の?|別の?|さらに|残る|残り)(?:の|に|、)?(?:約)?$")
_BENEATH = lazy(r" (?:below|under|beneath|lower than|short of)\b")


def _hold_measures(ja: Mention, jq: Quantity, en: Mention, eq: Quantity, context: Context) -> Hold:
    if jq.high < 0 < eq.low and _BENEATH.match(context.after_en(en)):  # マイナス70センチ as "70 centimeters below normal"
        jq = jq._replace(low=-jq.high, high=-jq.low)
    if jq.unit == eq.unit and eq.low == jq.low + 1 and _APART_JA.match(context.after_ja(ja, 2)) and context.before_en(en).endswith("every "):
        return Hold(GOOD)  # 3年おき is every three years, or every fourth
    if jq.unit == eq.unit:
        if ja.kind is Kind.DURATION and Fraction(eq.low) * 9 / 10 <= jq.low < eq.low and not eq.is_range and _INSIDE.search(context.before_en(en)):
            return Hold(GOOD, Verdict.ROUNDED)  # 24秒 as "inside 25 seconds"
        return by_value(jq, eq, STRONG, ja, context)
    behind = context.after_ja(ja)
    moves = jq.unit == "celsius" and not behind.startswith(("まで", "に", "へ")) and any(word in behind for word in DIFFERS_BY)
    other_scale = difference if moves else convert
    value = other_scale(jq.low, jq.unit, eq.unit)
    if value is None and jq.low == eq.low and one_for_each(jq, eq, context):
        return Hold(GOOD)
    if value is None:
        return Hold(GOOD) if (jq.unit, eq.unit) in MONTHLY and jq.low * MONTHLY[jq.unit, eq.unit] == eq.low and not jq.is_range else NONE
    if value == eq.low:
        return Hold(STRONG)
    if jq.vague or jq.is_range or eq.vague or eq.is_range:
        high = other_scale(jq.high, jq.unit, eq.unit)
        return Hold(GOOD) if high is not None and value <= eq.high and eq.low <= high else NONE
    # Stretches of time are not converted roughly: 18 months is a year and a half, 20 is not.
    stretch = UNITS[jq.unit].dimension in ("time", "months")
    near_by = abs(Fraction(value)) * (0 if _same_digits(jq.unit, eq.unit) else 3) / 100
    rough = abs(Fraction(value)) * (eq.modifier in ROUNDING) / 20 if stretch else max(Fraction(eq.step) / 2, near_by, left_open(jq, value), round_off(jq, eq))
    if abs(Fraction(value) - eq.low) <= rough:
        return Hold(GOOD, Verdict.ROUNDED)
    # 69分 as just over an hour, 55分 as almost an hour.
    near = eq.modifier is Modifier.OVER and eq.low < value <= eq.low * Fraction(5, 4)
    near = near or (eq.modifier in (Modifier.NEARLY, Modifier.UNDER) and eq.low * Fraction(4, 5) <= value < eq.low)
    return Hold(GOOD, Verdict.ROUNDED) if stretch and near else NONE


@lru_cache(maxsize=64)
def _same_digits(one: str, other: str) -> bool:
    """Whether two units of measure are a power of ten apart, so that nothing is lost from one to the other: 620 centimeters
    are 6.2 meters, and no 6.12."""
    factor = convert(1, one, other)
    return factor is not None and str(Fraction(max(factor, 1 / Fraction(factor)))).strip("0") == "1"


# What a share is of that is left of it, and the English of what is gone.
_OF_IT = lazy(r"(?:前年|昨年|前期|昨季|同月|同期|ピーク時?|平年|例年|当初|以前|従来|計画|目標|予定|定員|最盛期|通常|[一-龥ァ-ヴー]前)の(?:約|およそ|わずか)?$")
_LESS_THAN_IT = lazy(r" (?:less|lower|below|fewer|short|under|down|off|smaller)\b")
_FELL_BY = lazy(r"\b(?:fell|fallen|dropped|declined|decreased|down|plunged|plummeted|slumped|tumbled|shrank|sank|slid)(?: by)?(?: about| some| nearly| around)? $", re.I)
_TAKEN_OFF = lazy(r"\b(?:lost|losing|loses?|shed|shedding|cut|fell|down|dropped|reduced|shrank) (?:about |nearly |almost |roughly |some |around |more than )?$")


def _hold_complement(ja: Mention, jq: Quantity, en: Mention, eq: Quantity, kind: Kind, context: Context) -> Hold:
    """7割減 is "fell to 30 percent of": only where the Japanese shrinks and the English says to; 4割引き is
    "60 percent of the price", and 3分の1に減 "cut by two-thirds"."""
    if kind is Kind.PERCENT and _OF_IT.search(context.before_ja(ja, 8)) and (_LESS_THAN_IT.match(context.after_en(en)) or _FELL_BY.search(context.before_en(en, 24))):
        return by_value(Quantity(100 - jq.high, 100 - jq.low, jq.unit, jq.step), eq, GOOD, ja, context)  # 平年の4割 as "60 percent below normal"
    discount = context.after_ja(ja, 6).startswith(DISCOUNTS)
    if not discount and not any(word in context.after_ja(ja, 6) for word in SHRINKS):
        return NONE
    before = context.before_en(en).split()
    if jq.unit == "" and "to" in before[-3:] and context.after_ja(ja, 1) in ("に", "へ"):
        return NONE  # 3分の2に減 is no fall to a third
    if jq.unit == "":
        return by_value(Quantity(1 - jq.high, 1 - jq.low), eq, GOOD, ja, context)
    if kind is Kind.FRACTION and not context.after_ja(ja, 2).startswith(("に", "まで", "へ")) and ("by" in before[-3:] or _TAKEN_OFF.search(context.before_en(en, 24))):
        return NONE
    if kind is Kind.PERCENT and "to" not in before[-3:] and not (discount and context.after_en(en).startswith(" of ")):
        return NONE
    rest = Quantity(100 - jq.high, 100 - jq.low, jq.unit, jq.step)
    return by_value(scaled(rest, Fraction(1, 100), 0) if kind is Kind.FRACTION else rest, eq, GOOD, ja, context)


def _rate_moves(ja: Mention, context: Context) -> bool:
    """Whether a percentage is by how much a rate moves: 0.25％の利上げ, 利回りは0.02％高い."""
    after = context.after_ja(ja, 6)
    if any(word in after for word in RATE_HIKES):
        return True
    segment = context.pair.ja
    return segment is not None and any(w in after for w in RATE_MOVES) and any(w in segment.text for w in RATES)


def _senses_clash(ja_kind: Kind, ja_unit: str, en_kind: Kind, en_unit: str) -> bool:
    """Whether both sides name what is counted or measured, and the two exclude each other."""
    if "index-point" in (ja_unit, en_unit):
        return not {ja_kind, en_kind} <= {Kind.NUMBER, Kind.COUNT, Kind.POINT}  # points of an index are no sum
    if not ja_unit or not en_unit:
        return False
    if "grade" in (ja_unit, en_unit) and Kind.DURATION in (ja_kind, en_kind):
        return True  # a school year is no stretch of years
    return ja_unit != en_unit if ja_unit in UNITS and en_unit in UNITS else contradict(ja_unit, en_unit)
