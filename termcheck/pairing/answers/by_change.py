"""Amounts that English tells by a change, or by what is left behind one: 7割減 as "fell to 30 percent of", 1.5倍 as
"up 50 percent", マイナス0.2ポイント as "lost 0.2 points"."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from termcheck.model import Kind, Mention, Verdict
from termcheck.pairing.answers.cases import Sides
from termcheck.pairing.answers.values import by_value, scaled
from termcheck.pairing.context import GOOD, NONE, STRONG, Context, Hold
from termcheck.quantity import Quantity, magnitude
from termcheck.tables.patterns import lazy

# Words after a Japanese percentage or degree that say that a rate or reading itself moves.
RATE_HIKES = ("利上げ", "利下げ", "の差", "差を")
RATE_MOVES = ("引き上げ", "引き下げ", "引上げ", "引下げ", "上げ", "下げ", "上が", "下が", "上昇", "低下", "高い", "低い", "高く", "低く", "上乗せ", "加算")
RATES = ("関税", "金利", "利回り", "利率", "支持率", "投票率", "失業率", "税率", "比率", "割合", "シェア", "成長率", "上昇率")
# What is held of a company, and that more of it is bought: by so many points.
STAKES = ("株", "議決権", "出資", "持ち分", "持分")
MORE_OF_IT = ("追加", "買い増し", "買い増す", "買い増した", "積み増")
SHRINKS = ("減", "下落", "低下", "縮", "失", "目減り", "消失", "急落", "暴落", "値下がり", "引き下げ", "削減", "ダウン", "落ち込", "カット", "少な")
DISCOUNTS = ("引き", "引で", "引の", "オフ", "値引")

# What a share is of that is left of it, and the English of what is gone.
_OF_IT = lazy(r"(?:(?:定|正|市|新車|通常|市場|小売)価格?|希望小売価格|原価|元値|簿価|相場|前年|昨年|前期|昨季|同月|同期|ピーク時?|平年|例年|当初|以前|従来|計画|目標|予定|定員|最盛期|通常|[0-9０-９]年度?|[一-龥ァ-ヴー]前)の(?:約|およそ|わずか)?$")
_STANDS_FROM = lazy("^(?:も|ほど|近く|余り)?の?(?:(?P<more>多[いくか]|上回|高[いくか]|増)|少な|下回|低[いくか]|減)")
_OF_WHAT = lazy(r" of (?:the |its |their |an? )?(?:normal|usual|average|plan|target|forecast|quota|what|level|figure|total of|number|amount|last|previous|prior|same|year-earlier|year-ago|previous-year|long-term|seasonal|capacity|that of|those of|pre-)\b")
_LESS_THAN_IT = lazy(r" (?:less|lower|below|fewer|short|under|down|off|smaller|cheaper|discount)\b")
_FELL_BY = lazy(r"\b(?:fell|fallen|dropped|declined|decreased|down|plunged|plummeted|slumped|tumbled|shrank|sank|slid|off|lower|(?:decrease|decline|drop|fall|reduction|slide|plunge) of)(?: by)?(?: about| some| nearly| around)? $", re.I)
_WITHIN = lazy(r"\bwithin (?:about |some )?(?:$|\d)", re.I)
_LEFT = lazy(r"\b(?:left|remain\w*|surviv\w*|kept|keep|still|retain\w*|preserv\w*|intact|stand\w*|to (?:an? |one[- ]|two[- ]|three[- ]))", re.I)
_TAKEN_OFF = lazy(r"\b(?:lost|losing|loses?|shed|shedding|cut|fell|down|dropped|reduced|shrank) (?:about |nearly |almost |roughly |some |around |more than )?$")


def _hold_complement(sides: Sides) -> Hold:
    """7割減 is "fell to 30 percent of": only where the Japanese shrinks and the English says to; 4割引き is
    "60 percent of the price", and 3分の1に減 "cut by two-thirds"."""
    ja, _, jq, en, er, eq, context = sides
    kind = er.kind
    if jq.high < 0:
        return _hold_minus(sides)
    if kind is Kind.PERCENT and (by := _STANDS_FROM.search(context.after_ja(ja, 6))) is not None and _OF_WHAT.match(context.after_en(en, 40)):
        sign = 1 if by["more"] else -1
        return by_value(Quantity(100 + sign * (jq.low if sign > 0 else jq.high), 100 + sign * (jq.high if sign > 0 else jq.low), jq.unit, jq.step), eq, GOOD, ja, context)  # 平年より2割少ない as "80% of normal"
    if kind is Kind.PERCENT and _OF_IT.search(context.before_ja(ja, 8)) and (_LESS_THAN_IT.match(context.after_en(en)) or _FELL_BY.search(context.before_en(en, 24)) or _WITHIN.search(context.before_en(en, 12) + en.text)):
        return by_value(Quantity(100 - jq.high, 100 - jq.low, jq.unit, jq.step), eq, GOOD, ja, context)  # 平年の4割 as "60 percent below normal", 前年の8割 as "within 20 percent of"
    if jq.unit == "" and kind is Kind.FRACTION and context.after_ja(ja, 4).startswith(("になっ", "になり", "となっ")) and _FELL_BY.search(context.before_en(en, 24)):
        return by_value(Quantity(1 - jq.high, 1 - jq.low), eq, GOOD, ja, context)  # 3分の1になった as "down by two-thirds"
    discount = context.after_ja(ja, 6).startswith(DISCOUNTS)
    if not discount and not any(word in context.after_ja(ja, 6) for word in SHRINKS):
        return NONE
    before = context.before_en(en).split()
    if jq.unit == "" and "to" in before[-3:] and "by" not in before[-2:] and context.after_ja(ja, 1) in ("に", "へ"):
        return NONE  # 3分の2に減 is no fall to a third
    if jq.unit == "" and not context.after_ja(ja, 2).startswith(("に", "へ", "まで")) and not (context.pair.en is not None and _LEFT.search(context.pair.en.text)):
        return NONE  # of what was lost, nothing is said by what was not
    if jq.unit == "":
        return by_value(Quantity(1 - jq.high, 1 - jq.low), eq, GOOD, ja, context)
    if kind is Kind.FRACTION and not context.after_ja(ja, 2).startswith(("に", "まで", "へ")) and ("by" in before[-3:] or _TAKEN_OFF.search(context.before_en(en, 24))):
        return NONE
    if kind is Kind.PERCENT and "to" not in before[-3:] and not (discount and context.after_en(en).startswith(" of ")):
        return NONE
    rest = Quantity(100 - jq.high, 100 - jq.low, jq.unit, jq.step)
    return by_value(scaled(rest, Fraction(1, 100), 0) if kind is Kind.FRACTION else rest, eq, GOOD, ja, context)


def _hold_rate(sides: Sides) -> Hold:
    """0.25％の利上げ is "a 0.25-point rise", 利回りは0.02％高い "up 0.02 points": a percentage by which a rate moves."""
    return by_value(sides.jq, sides.eq, STRONG, sides.ja, sides.context) if _rate_moves(sides.ja, sides.context) else NONE


def _rate_moves(ja: Mention, context: Context) -> bool:
    after = context.after_ja(ja, 6)
    if any(word in after for word in RATE_HIKES):
        return True
    segment = context.pair.ja
    if segment is not None and any(w in segment.text for w in STAKES) and any(w in segment.text for w in MORE_OF_IT):
        return True
    return segment is not None and any(w in after for w in RATE_MOVES) and any(w in segment.text for w in RATES)


# English around a percentage by which something grows: increased 150 percent, a 150 percent rise.
_GREW = lazy(r"\b(?:exceed\w*|surpass\w*|topp\w+|beat\w*|outstrip\w*|increas\w+|rais\w+|boost\w*|lift\w*|expand\w*|hik\w+|widen\w*|enlarg\w+|cut\w*|reduc\w+|lower\w*|trim\w*)(?: (?!to\b|from\b|and\b)[a-z'’-]+){1,4} by $|\b(?:fell|fallen|dropped|declined|decreased|down|slipped|shrank|rose|risen|rises?|increased?|jumped|grew|grown|up|surged|climbed|soared|gained|expanded|swelled|swollen|ballooned|leaped|leapt|spiked|skyrocketed|advanced|mushroomed|widened|tumbled|plunged|plummeted|sank|contracted)(?: by)? $")
_GROWTH = lazy(r"[ -](?:drop|fall|decline|decrease|reduction|less|fewer|lower|increase|rise|jump|surge|growth|gain|more|higher|larger)\b")


def _grew(en: Mention, context: Context) -> bool:
    """Whether an English percentage is by how much something grew."""
    return _GREW.search(context.before_en(en, 40)) is not None or _GROWTH.match(context.after_en(en)) is not None


_OF_THE_WHOLE = (" of the", " of its", " of last", " of a", " of what")


def told_otherwise(plus: int, sides: Sides) -> bool:
    """Whether a multiple is told whole where a way to it adds or takes off something, or the other way round: 1.5倍
    is up 50 percent or by half, never up 150 percent, and 1.8倍 no 80 percent of it."""
    kind, en, context = sides.er.kind, sides.en, sides.context
    if kind is Kind.PERCENT:
        return _grew(en, context) if not plus else plus < 0 and context.after_en(en).startswith(_OF_THE_WHOLE)
    return kind is Kind.FRACTION and bool(plus) != _grew(en, context)


def _hold_times(sides: Sides) -> Hold:
    """2.1倍 is "more than doubled"."""
    jq, eq = sides.jq, sides.eq
    if eq.step > jq.step and magnitude(jq.low - eq.low) <= jq.low / 10 and not jq.is_range:
        return Hold(GOOD, Verdict.ROUNDED)
    return _hold_minus(sides)


# English that tells of a rise, right before a figure and right behind it.
_ROSE = lazy(r"\b(?:up|rose|ris(?:es?|en|ing)|gr[eo]w\w*|growth of|gain\w*|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|add\w*|expan\w+|advanc\w+|improv\w+)(?: by| of)?(?: (?:an?|about|some|nearly|around|real|just|only))* $")
_A_RISE = lazy(r"[ -](?:rise|increase|growth|gain|jump|surge|advance|expansion|more|higher|larger|up)\b")


# Kinds of figures that are told above zero or below it, and English that says below; what became less is below what it was.
_SIGNED = frozenset((Kind.PERCENT, Kind.POINT))
_BELOW = lazy(
    r"(?:\bminus|\bnegative|\bbelow|\bsub-?zero|\bdeficit|\bloss\w*|\blos[te]\w*|\bdown|\boff|\bless\b|\blower\w*|\bfewer|\bunder\b|\bshort\b|\bin the red|[a-z]*(?:shr[aiu]nk|f[ae]ll|drop|declin|decreas|contract|slid|slip|tumbl|plung|plummet|slump|sank|sink|reduc|shed|shav|trim|eas|cut|slash|knock|took|taken|weak|wors|retreat|subtract|recession|drag|fad|dipp?|narrow)\w*|[-−–▲]\s?[\d.])", re.I
)


def _is_below(en: Mention, context: Context) -> bool:
    """Whether the row of an English figure says that something is below zero, or less than it was."""
    there = context.in_en(en)
    return there is not None and _BELOW.search(there[0]) is not None


def _hold_minus(sides: Sides) -> Hold:
    """マイナス0.2ポイント is "lost 0.2 points", ▲5.6％ "down 5.6 percent": English says the minus with a verb (subtracted, fell, lost)."""
    jq, eq, en, context = sides.jq, sides.eq, sides.en, sides.context
    if not jq.high < 0 < eq.low or (sides.er.kind in _SIGNED and not _is_below(en, context)) or (sides.er.kind is Kind.PERCENT and (_ROSE.search(context.before_en(en, 32)) or _A_RISE.match(context.after_en(en)))):
        return NONE
    return by_value(jq._replace(low=-jq.high, high=-jq.low), eq, GOOD, sides.ja, sides.context)


_HALF_NEAR = 3  # percent of a fall that is about one by half
_HALVED = ("halved", "halving", "halve", "halves")


def _hold_halved(sides: Sides) -> Hold:
    """50.5％減 is "halved", as any fall by about half is."""
    halved = any(word in sides.en.text.lower() for word in _HALVED)
    fell = sides.context.after_ja(sides.ja).startswith(("減", "少な", "低下", "下落", "縮小", "マイナス", "の減", "の大幅減", "の低下"))
    return Hold(GOOD, Verdict.ROUNDED) if halved and fell and magnitude(sides.jq.low - 50) <= _HALF_NEAR and not sides.jq.is_range else NONE


# What the values of two kinds may come to that do not agree as they stand.
_WAYS: dict[tuple[Kind, Kind], Callable[[Sides], Hold]] = {
    (Kind.PERCENT, Kind.PERCENT): _hold_complement,
    (Kind.FRACTION, Kind.FRACTION): _hold_complement,
    (Kind.PERCENT, Kind.FRACTION): _hold_complement,
    (Kind.PERCENT, Kind.POINT): _hold_rate,
    (Kind.MULTIPLE, Kind.MULTIPLE): _hold_times,
    (Kind.PERCENT, Kind.MULTIPLE): _hold_halved,
}


def hold_by_change(sides: Sides) -> Hold:
    """How well an amount whose value does not agree as it stands says the other by a change."""
    ja, en = sides.jr.kind, sides.er.kind
    way = _WAYS.get((ja, en)) or (_hold_minus if ja is en else None)
    return way(sides) if way is not None else NONE
