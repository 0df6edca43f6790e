"""What the words beside two agreeing figures say: about, more than, up to, at least.

A word lost is seldom an error (humans drop 約 in one of seven cases); a direction reversed
is, and so is a lost 最大 or 少なくとも, which turns a bound into a fact.
"""

from __future__ import annotations

import re

from termcheck.model import Kind, Mention, Segment, Severity, Verdict
from termcheck.pairing.context import Context
from termcheck.quantity import Modifier, Quantity
from termcheck.tables.patterns import lazy
from termcheck.wording import MODIFIERS

# Lost without harm: said to the editor, no more.
_BOUNDS = frozenset((Modifier.UP_TO, Modifier.MINIMUM))
# Words that carry a bound without standing beside the figure.
_APART = lazy(r"\b(?:limit(?:s|ed|ing)?|cap(?:s|ped|ping)?|ceilings?|exceed(?:ed|ing)?|restrict\w*|maximum|peak(?:ed)?|largest|greatest|highest|most|up to|fastest|quickest|shortest|soonest|cheapest|longest|widest|tallest|deepest|heaviest|minimum|least|lowest|smallest|or more|reach(?:ed|es|ing)|touch(?:ed|es|ing)|(?:top|max)(?:ped|s|ping|ed|es|ing)? out at|clock(?:ed|s|ing)?|at one (?:point|stage|time)|in (?:some )?(?:places|areas|parts)|at worst|at (?:the|its|their) (?:worst|quickest|fastest|soonest|earliest|shortest|slowest|latest|longest|cheapest)|(?:ran|runs?|rang(?:e|es|ed|ing)|var(?:y|ies|ied)) from|peak\w*|swell\w*|swollen|balloon\w*|gr[eo]wn? to|(?:top|high|record|winning) (?:price|bid|prize|speed|salary|fee|score|temperature|offer|sum)|as (?:high|much|many|long|far) as|can (?:hold|seat|carry|take|accommodate|fit|supply|be|become|grow|go|reach)|rall(?:y|ied|ies) from|c[ao]m(?:e|ing) (?:all the way )?(?:back )?from|bounc\w+ back from|(?:eras(?:e[sd]?|ing)|overturn\w*|overc[ao]m\w*|wip(?:e|ing|ed) out|climb(?:ed|ing)? (?:back|out)))\b", re.IGNORECASE)


# English that takes the figure itself in.
_INCLUSIVE = lazy(r"\b(?:(?:or|and) (?:less|fewer|under|below|lower|younger|shorter)|no more than|not more than|at most|up to)\b", re.IGNORECASE)


_MORE = lazy(
    r"\b(?:more|over|above|exceed\w*|surpass\w*|top(?:s|ped|ping)?|beyond|past|plus|least|upwards?|older|higher|stronger|longer|larger|greater|better\w*|beat\w*|outd\w+|outstrip\w*|improv\w*|heavier|later|"
    r"bec[ao]m\w+ an? (?:[A-Z]{1,4} ?)?[$£€¥]?\d+(?:[a-z]{1,2})?|scheduled|overr[au]n\w*|clear(?:s|ed|ing)|(?:to|will|would|can|could|may) clear|pass(?:es|ed|ing)?|cross\w*|excess|break\w*|broke|reach\w*|hit|extra|eclips\w+|outnumber\w*|than|age (?:is|of|was|limit))\b|\b(?:against|versus|vs\.?|compared (?:with|to)) (?:the )?[$£€¥]?[0-9]|[+>≥]|[0-9]-(?:homer|home[- ]run|goal|point|win|hit|save|steal|yard)s? (?:season|year|campaign)",
    re.IGNORECASE,
)
# What is required is the least that there may be.
_REQUIRED = lazy(rf"{_MORE.pattern}|\b(?:bar|thresholds?|requirements?|criteri\w+|eligib\w+|qualif\w+|hurdles?|minimums?|floor)\b", re.IGNORECASE)
_LESS = lazy(
    r"\b(?:less|under|below|within|fewer|short|shy|nearly|almost|younger|lower|smaller|before|most|limit\w*|cap(?:ped|s)?|up to|inside|cover(?:s|ed|ing)?|separat\w+|no more|not|didn't|doesn't|hasn't|hadn't|isn't|wasn't|won't|down|"
    r"(?:broke|breaks|breaking|dipp\w+|duck\w+|crack\w+)(?= (?:the )?(?:[0-9][0-9.:,]*|[a-z]+)[ -](?:seconds?|minutes?|hours?|barrier|mark))|fall\w*|fell|drop\w*|fail\w*|miss\w*|deadline|"
    r"(?:ha[sd]|have|having|given?|gives?|gave|giving|grant(?:s|ed|ing)?|get|allow(?:ed|s|ing)?)(?= (?:[\w'’-]+ ){0,4}(?:an?|[0-9]+|[a-z]+) (?:[a-z]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?) (?:in which )?to\b)|without|never|unable|too (?:few|little)|not enough|chances|odds|beneath|by|than|until|till|through|next|coming|unless|otherwise|"
    r"(?:in|during|over) the (?:first |last |past |previous |preceding |same |opening )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten)[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?))\b|\b(?:against|versus|vs\.?|compared (?:with|to)) (?:the )?[$£€¥]?[0-9]|[<≤]|\bunder",
    re.IGNORECASE,
)
# How a level of the Japanese scale of shaking is written, too: 5-plus.
_PLUS = lazy(r"(?:[- ]?plus|\+)$", re.IGNORECASE)
# Ages from one to another, which need no bound: from 12 to 18 years old.
_SPAN = lazy(r"\b(?:(?:from|aged?|ages) [0-9]{1,3} ?(?:to|through|-|–)|between [0-9]{1,3} ?(?:and|to|-|–)) ?[0-9]{1,3}\b", re.IGNORECASE)
# Japanese bounds that English passes over: 4位までがプレーオフに is "the top four go to the playoffs".
_LIGHT = ("まで", "過ぎ", "すぎ", "強")
_NEAR = lazy(r"\b(?:near\w*|almost|close|just|about|around|less|under|below|some|rough\w*|short|approx\w*|approach\w*|up to|half)\b", re.IGNORECASE)
_ALONE = lazy(
    r"\b(?:only|just|precisely|exactly|mere\w*|barely|sole\w*|no more|alone|simply|as few|as little|short\w*|scant|little|nothing|space of|matter of|left|scarcely|hardly|sparse|other than|but|limited|last|remain\w*|flat|except|single|all (?:at|along|around) (?:the|a) (?:counter|bar)|that['’]s (?:it|all|the lot)|to show for|down to|reduced to|just the|the one|one (?:[a-z]+ )?(?:win|victory|goal|point|try|title|defeat|loss) (?:in|from|since))\b",
    re.IGNORECASE,
)
_LEAST = frozenset((Modifier.AT_LEAST, Modifier.MINIMUM, Modifier.OVER))  # that set a lower bound
# English that says what a modifier does anywhere in the row.
_APART_BY = {
    Modifier.OVER: _MORE, Modifier.AT_LEAST: _REQUIRED, Modifier.UNDER: _LESS, Modifier.AT_MOST: _LESS,
    Modifier.NEARLY: _NEAR, Modifier.ONLY: _ALONE,
}  # fmt: skip


def said_apart(ja: Mention, en: Mention, segment: Segment | None, figures: list[Mention]) -> bool:
    """Whether a bound of one language stands in the other apart from its figures: the *maximum* gap
    was 3.13-fold.

    segment  the English, with its figures in order of place
    """
    value = ja.value
    if ja.kind is Kind.AGE and segment is not None and _SPAN.search(segment.text):
        return True
    if segment is not None and isinstance(value, Quantity) and value.modifier is Modifier.ONLY and segment.text.startswith("-", en.end - segment.offset):
        return True  # a one-stoplight town, as a 68-minute defeat
    if segment is not None and isinstance(value, Quantity) and value.modifier in _APART_BY:
        if isinstance(en.value, Quantity) and en.value.modifier is not None:
            return False
        return _APART_BY[value.modifier].search(segment.text) is not None
    if segment is None or not isinstance(value, Quantity) or value.modifier not in _BOUNDS:
        return False
    if isinstance(en.value, Quantity) and en.value.modifier in _LEAST:
        return False  # it can supply at least so much
    at = 0
    for start, end in ((m.start - segment.offset, m.end - segment.offset) for m in figures if not m.weak):
        if _APART.search(segment.text, at, max(at, start)):
            return True
        at = end
    return _APART.search(segment.text, at) is not None


_SHRUNK = lazy("に(?:まで)?(?:短縮|圧縮|削減|引き下げ|切り下げ|値下げ|半減|縮|減|下|落|低|抑|削|半減|軽減|軽く|緩和|和ら|治ま|収ま)")
# 半分以下になった tells of no fall itself; the English must.
_LEFT = lazy("(?:に|と)な")
_FELL_BY = lazy(r"\b(?:shr[aiu]nk|f[ae]ll|fallen|falling|cut|down|dropp?\w*|declin\w+|reduc\w+|slash\w+|decreas\w+|halv\w+|lower\w*) by $", re.IGNORECASE)
_TAKEN = lazy(r"\b(?:by|shrank|fell|cut|down|dropp\w+|declin\w+|reduc\w+|slash\w+|decreas\w+)(?: by)? $", re.IGNORECASE)


def turned(ja: Mention, en: Mention, context: Context) -> bool:
    """Whether the English says what was taken off where the Japanese says what is left, so that the bound
    turns round: 半分以下に縮んだ as "shrank by half or more"."""
    behind, before = context.after_ja(ja), context.before_en(en, 24)
    return (_SHRUNK.match(behind) is not None and _TAKEN.search(before) is not None) or (_LEFT.match(behind) is not None and _FELL_BY.search(before) is not None)


# Whom something is forbidden within so far of a place, stays at least so far away.
_KEPT_OFF = lazy("(?:に|へ)?(?:は)?(?:近づ|近寄|接近|立ち入|入ら|接触|進入|侵入)[^。、]{0,8}(?:な[いか]|禁|ず)")


# English that says of none that it is more than so much.
_NONE = lazy(r"\bno $|\b(?:none|neither|nobody|no one|no (?!more|less|fewer)\w+|not|never|nor|hardly|rarely)\b(?:(?!\b(?:and|but|while)\b)[^.;]){0,48}$|n['’]t\b[^.;,]{0,48}$", re.IGNORECASE)


def of_none(ja: Mention, en: Mention, context: Context) -> bool:
    """Whether a bound turns round since English says it of none of them: 3人以下の駅 as "stations, none averaging more than three"."""
    jm, em = (value.modifier if isinstance(value, Quantity) else None for value in (ja.value, en.value))
    return jm is not None and em is not None and jm.direction * em.direction < 0 and _NONE.search(context.before_en(en, 60)) is not None


def kept_off(ja: Mention, en: Mention, context: Context) -> bool:
    """Whether a bound turns round since nobody may come so near: 100メートル以内に近づかない as "at least 100 metres away"."""
    return "以内" in ja.text and isinstance(en.value, Quantity) and en.value.modifier in (Modifier.MINIMUM, Modifier.AT_LEAST, Modifier.OVER) and _KEPT_OFF.match(context.after_ja(ja, 24)) is not None


# A circle that all lies within so far of its middle.
_RADIUS = lazy(r"^[- ]?(?:radius|circle|perimeter|zone|ring)\b", re.IGNORECASE)


def of_a_radius(ja: Mention, en: Mention, context: Context) -> bool:
    """Whether the English names a circle, in which all is within so far: 半径5キロ以内 as "in a 5-km radius"."""
    return "内" in ja.text and _RADIUS.match(context.after_en(en, 16)) is not None


# English that says by its verb that a figure is passed, upward or down.
_PASSES = lazy(r"\b(?:past|through|beyond|broke|break(?:s|ing)?|broken|breach\w*|cross\w*|pierc\w+|cleared?|clearing) (?:above |below )?(?:the )?$", re.IGNORECASE)


def passes(ja: Mention, en: Mention, context: Context) -> bool:
    """Whether the English says by a verb that a figure is passed: 150円を割り込む as "rose past 150"."""
    return any(word in ja.text for word in ("割", "超", "突破", "切")) and _PASSES.search(context.before_en(en, 24)) is not None


def _lies_between(ja: Mention, en: Mention) -> bool:
    """Whether what is over the one figure and short of the other may be one: 3割余り as "almost a third", 4800万人超
    as "nearly 50 million"."""
    jq, eq = ja.value, en.value
    if not isinstance(jq, Quantity) or not isinstance(eq, Quantity) or jq.modifier is None:
        return False
    scale = 100 if (ja.kind, en.kind) == (Kind.PERCENT, Kind.FRACTION) else 1
    return (eq.low * scale > jq.low) if jq.modifier.direction > 0 else (eq.low * scale < jq.low)


# Kinds of figures that are told without a digit, and are bounded as others are: more than a metre, less than double.
_BOUNDED_WORDS = frozenset((Kind.DURATION, Kind.MEASURE, Kind.MULTIPLE, Kind.FRACTION))
_LOOSE = ("約", "およそ", "程度", "前後", "ほど")  # beside a bound: 100人程度以上


def judge(ja: Mention, en: Mention, verdict: Verdict) -> tuple[Severity, str] | None:
    """How bad the difference of the two modifiers is, and what it is, in a few words;
    None where there is none.

    The two mentions hold by value: exactly, or (verdict ROUNDED) with the English coarser,
    which gives its "more than" and "nearly" a direction to be right about.
    """
    jq, eq = ja.value, en.value
    if not isinstance(jq, Quantity) or not isinstance(eq, Quantity) or jq.vague or eq.vague:
        return None
    jm, em = jq.modifier, eq.modifier
    if en.kind is Kind.ORDINAL and jm is Modifier.OVER and eq.low >= 1000:
        return None  # 200万人を超えた: its two millionth visitor has come
    if ja.kind is Kind.AGE and eq.is_range and not jq.is_range:
        return None  # 50歳以上65歳未満 as 50 to 64
    if ja.kind is Kind.AGE and verdict is Verdict.HOLDS and abs(jq.high - eq.low) == 1:
        return None  # 18歳未満 as "17 or younger"
    if ja.text.startswith("過半") and em in (None, Modifier.ABOUT, Modifier.UNDER, Modifier.NEARLY) and "half" in en.text.lower():
        return Severity.WARNING, "it is more than half"
    if (ja.weak or en.weak) and not (ja.kind is en.kind in _BOUNDED_WORDS and jm is not None and em is not None and not ja.text.startswith("過半")):
        return None  # 過半数を割り込む is "lost their majority"; but 1週間以上 is never "less than a week"
    if verdict is Verdict.ROUNDED and em is not None and em.direction and not (jm and jm.direction):
        if ja.bracketed and ja.kind is Kind.MEASURE:
            return None  # 110度(約43度)以上: what bounds the one bounds the other
        wrong = jq.low < eq.low if em.direction > 0 else jq.low > eq.low
        if wrong and ja.kind is en.kind and jq.unit == eq.unit:
            return Severity.WARNING, f"{ja.text} is {'below' if em.direction > 0 else 'above'} it"
        return None
    if jm is em or Modifier.EACH in (jm, em) or em is Modifier.ONLY or (jm is Modifier.ONLY and em is not None):
        return None
    if jm is not None and em is not None:
        if jm.direction < 0 < em.direction and "halv" in en.text.lower():
            return None  # 半分以下に減った: more than halved
        if jm.direction * em.direction < 0 and jq.low < 0 < eq.low:
            return None  # more than 70 centimeters below normal
        if verdict is Verdict.ROUNDED and _lies_between(ja, en):
            return None
        if jm.direction * em.direction < 0:
            return Severity.WARNING, "the direction is reversed"
        if ja.kind is Kind.AGE and jm is Modifier.AT_LEAST and em is Modifier.OVER:
            return Severity.WARNING, "以上 includes the age itself"
        if ja.kind is Kind.AGE and jm is Modifier.AT_MOST and em is Modifier.UNDER and verdict is Verdict.HOLDS and "以下" in ja.text:
            return Severity.WARNING, "以下 includes the age itself"
        if "未満" in ja.text and em is Modifier.AT_MOST and _INCLUSIVE.search(en.text):
            return Severity.WARNING, "未満 leaves the figure itself out"
        if jm is Modifier.ABOUT and "台" not in ja.text and em in (Modifier.OVER, Modifier.AT_LEAST, Modifier.MINIMUM, Modifier.UNDER):
            return Severity.WARNING, "it is about so much"
        if jm in (Modifier.AT_LEAST, Modifier.AT_MOST) and em is Modifier.ABOUT and verdict is Verdict.HOLDS and not any(word in ja.text for word in _LOOSE):
            return Severity.WARNING, f'"{MODIFIERS[jm]}" is no "about"'
        return None
    if jm is Modifier.ONLY and "-" in en.text:
        return None  # a 68-minute defeat: what stands before a noun takes no "only"
    if jq.unit == "celsius" and jm in (Modifier.UP_TO, Modifier.MINIMUM) and em is None:
        return None  # 最高31度: the high of a day, which sets no bound
    if jm is not None and verdict is not Verdict.ROUNDED:
        grave = jm in _BOUNDS or (jm in _APART_BY and (ja.kind not in (Kind.FRACTION, Kind.ORDINAL) or "半" in ja.text) and not ja.text.endswith(_LIGHT))
        return Severity.WARNING if grave else Severity.INFO, f'"{MODIFIERS[jm]}" is lost'
    if em is not None and em.direction and em is not Modifier.UP_TO and jq.unit.startswith("shindo") and not _PLUS.search(en.text):
        return Severity.WARNING, "it is a level of the scale, no bound"  # 震度5弱 as "5 or less"
    if em is not None and em.direction:
        return Severity.INFO, f'the Japanese has no "{MODIFIERS[em]}"'
    return None
