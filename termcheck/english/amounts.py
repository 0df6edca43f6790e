"""Amounts: numerals and ranges with what follows them, and what they then are.

The numeral decides nothing by itself; the word after it does. A unit makes it money, a
measure or a stretch of time, a noun a count, nothing a bare number.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.currencies import CURRENCIES
from termcheck.english import counts, durations, measures, numerals
from termcheck.english.lexicon import ARTICLES
from termcheck.english.measures import BELOW_ZERO
from termcheck.english.nouns import counted
from termcheck.english.numerals import Numeral
from termcheck.english.stated import Stated, state
from termcheck.english.tails import MEASURED, QUALIFIERS, Tail, tail
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind
from termcheck.quantity import Modifier, Number, exact

# Signs and codes before a figure: "$", "us$", "jpy".
SIGNS = {
    sign.lower(): (currency.code, sign) for currency in reversed(CURRENCIES) for sign in currency.signs
}
SIGN_ENDS = frozenset(sign[-1] for sign in SIGNS if not sign[-1].isalpha())
CODES = frozenset(sign for sign in SIGNS if sign.isalpha())

# Verbs and prepositions of change: "rose 3 percent to 5 percent" is no range.
MOVES = frozenset(
    """rose rise rises risen rising fell fall falls fallen falling up down by increased increases increasing grew grows grown gained gains gain gaining lost loses lose
    losing dropped drops drop dropping jumped jumps jumping climbed climbs climbing slipped slips slipping dipped dips dipping edged slid slides sliding sank sinks
    plunged plunges tumbled tumbles rebounded rebounds inched ticked added adds adding advanced advances advancing shed sheds shedding retreated retreats
    eased eases softened firmed soared soars surged surges higher lower""".split()
)
RANGES = frozenset(("range", "ranges", "ranged", "ranging", "anywhere", "anything", "vary", "varies", "varied", "varying"))


def amount(words: Words, at: int) -> list[Found]:
    """The amount that begins at a numeral, a currency sign or code; two where "from 3 to 5"
    gives both ends of a change."""
    currency, start = _sign(words, at)
    numeral = _numeral(words, start, currency is not None)
    if numeral is None:
        return Nothing
    if currency is not None and at > words.floor and not words.word[at].isalpha() and words.glued(at) and _prefixed(words, at):
        at -= 1
    stated = state(words, at, numeral)
    if currency is None and start == at and _is_minus(words, at):
        stated = _negative(stated)
    tails, unit_after = _tail(words, stated, currency)
    ranged = _range(words, stated, tails, unit_after, currency)
    if ranged is not None:
        return ranged
    return finish(words, stated, tails, unit_after, currency)


def decimal(words: Words, at: int) -> list[Found]:
    """.5 percent: the amount that begins at the stop before a figure."""
    return amount(words, at - 1)


# Behind degrees below zero, which is left unsaid.
_BEHIND_BELOW = frozenset(("", ".", ",", ";", "!", "overnight", "tonight", "outside"))
_BEFORE_BELOW = frozenset(("to", "at", "hit", "was", "is", "reached", "nearly", "about", "s"))


def below_zero(words: Words, at: int) -> list[Found]:
    """5 below zero: degrees, of any scale."""
    behind = next((len(below) for below in BELOW_ZERO if words.phrase(at + 1, below)), 0)
    if not behind and words.word[at + 1] == "below" and words.word[at + 2] in _BEHIND_BELOW and words.word[at - 1] in _BEFORE_BELOW:
        behind = 1  # it fell to 20 below
    value = words.whole(at, 300)
    if not behind or value < 0:
        return Nothing
    return [Found(at, at + 1 + behind, tuple(quantity(Kind.MEASURE, -value, unit) for unit in ("celsius", "fahrenheit", "degree")))]


# Behind these "negative" is what a test comes to: she tested negative two days later.
_FOUND = frozenset(("test", "tests", "tested", "testing", "come", "came", "comes", "back", "proved", "returned"))


def minus(words: Words, at: int) -> list[Found]:
    """minus 2, negative 2."""
    start = at + 1
    if words.word[at] == "-" or words.word[at - 1 - (words.word[at - 1] == "-")] == "or":  # plus or minus three points
        return Nothing
    if words.word[at] == "negative" and words.word[at - 1] in _FOUND:
        return Nothing
    currency, number_at = _sign(words, start)
    if not (words.figure(number_at) or words.word[number_at] in numerals.BEGINNINGS):
        return Nothing
    numeral = _numeral(words, number_at, currency is not None)
    if numeral is None:
        return Nothing
    stated = _negative(state(words, at, numeral), back=0)
    tails, unit_after = _tail(words, stated, currency)
    return finish(words, stated, tails, unit_after, currency)


def amount_of(words: Words, at: int, numeral: Numeral) -> list[Found]:
    """The amount of a numeral that has been read already."""
    stated = state(words, at, numeral)
    tails, after = _tail(words, stated, None)
    return finish(words, stated, tails, after, None)


def _sign(words: Words, at: int) -> tuple[str | None, int]:
    """The currency whose sign or code stands at a token, and the token after it."""
    word = words.word[at]
    if word in SIGN_ENDS:
        if words.glued(at) and words.word[at - 1] + word in SIGNS:
            return SIGNS[words.word[at - 1] + word][0], at + 1
        return (SIGNS[word][0], at + 1) if word in SIGNS else (None, at)
    if words.word[at + 1] in SIGN_ENDS and words.glued(at + 1) and word + words.word[at + 1] in SIGNS:
        return SIGNS[word + words.word[at + 1]][0], at + 2
    if word in CODES and words.cased(at) == SIGNS[word][1] and words.figure(at + 1):
        return SIGNS[word][0], at + 1
    return None, at


def _prefixed(words: Words, at: int) -> bool:
    return words.word[at - 1] + words.word[at] in SIGNS


def _numeral(words: Words, at: int, money: bool) -> Numeral | None:
    return numerals.fraction(words, at) or numerals.read(words, at, money=money)


def _is_minus(words: Words, at: int) -> bool:
    """Whether a hyphen before a figure is its sign: "-2%", not "2019-20" or "COVID-19"."""
    return at > words.floor and words.word[at - 1] == "-" and words.glued(at) and not words.glued(at - 1)


def _negative(stated: Stated, back: int = 1) -> Stated:
    first = min(stated.first, stated.at - back)
    return stated._replace(first=first, low=-stated.high, high=-stated.low)


def _tail(words: Words, stated: Stated, currency: str | None) -> tuple[tuple[Tail, ...], int]:
    """The units after a numeral; () and the token after the numeral where none follows."""
    if currency is not None:
        return (Tail(Kind.MONEY, currency),), stated.after
    at = words.skip_hyphen(stated.after)
    start = words.skip_hyphen(at + 1)
    if stated.part and words.word[at] == "of" and words.word[start] in (*ARTICLES, "one", "1"):
        at = words.skip_hyphen(start + 1)  # a quarter of a century, a three-quarters-of-an-hour delay
    elif stated.part and words.word[at] in ARTICLES:
        at += 1  # half a year
    elif stated.vague and words.word[at] == "of":
        at += 1  # millions of yen
    units = tail(words, at)
    if units is None and (words.word[at] in QUALIFIERS or words.word[at] in MEASURED):
        units = tail(words, at + 1)
        if units is not None and words.word[at] not in _QUALIFIED.get(units[0][0].kind, ()):
            units = None
    if units is None or not _sensible(words, stated, at):
        return (), stated.after
    return units


_QUALIFIED = {Kind.DURATION: QUALIFIERS, Kind.MEASURE: MEASURED}


def _sensible(words: Words, stated: Stated, at: int) -> bool:
    """Whether a word that is a unit can be one here."""
    word = words.word[at]
    joined = at > stated.after
    if word == "second":
        return joined or stated.high == 1
    if word == "yuan" and words.capital(at) and words.word[at + 1].isalpha() and not words.capital(at + 1):
        return not counted(words, at + 1).head  # 140,000 Yuan troops
    if word == "won":
        return stated.high >= 100 or stated.scale > 1
    if word in ("c", "f", "w", "t", "g", "m", "k", "v"):
        return True
    if word == "mp":
        return words.figure(stated.after - 1) and stated.high > 1  # 48MP; one MP is a member
    if word == "time":
        return joined or stated.high == 1
    if word in ("fold", "percentage"):
        return joined or word == "percentage" or words.glued(at)
    return True


def _range(words: Words, stated: Stated, tails: tuple[Tail, ...], unit_after: int, currency: str | None) -> list[Found] | None:
    """A range that begins with an amount, or None: 3 to 5 percent, between 3 and 4 million."""
    if stated.vague or stated.weak or stated.part:
        return None
    leading = words.word[stated.first - 1] if stated.first > words.floor else ""
    at = _connector(words, unit_after, leading)
    if at is None:
        return None
    other_currency, start = _sign(words, at)
    if not (words.figure(start) or words.word[start] in numerals.BEGINNINGS or words.word[start] in ARTICLES):
        return None
    numeral = _numeral(words, start, (other_currency or currency) is not None)
    if numeral is None or numeral.vague or numeral.part or numeral.weak:
        return None
    end = state(words, start, numeral)
    if end.first != start:
        return None
    end_tails, end_after = _tail(words, end, other_currency or (currency if tails else None))
    if tails and not end_tails:
        return None
    if tails and end_tails and not {t.unit for t in tails} & {t.unit for t in end_tails}:
        return None
    if words.word[at - 1] == "-":
        end = _elided(words, stated, end, start)
    if tails and tails[0].factor != end_tails[0].factor:  # 75 cents to $1.50
        ratio = Fraction(tails[0].factor) / Fraction(end_tails[0].factor)
        stated = stated._replace(low=exact(stated.low * ratio), high=exact(stated.high * ratio), step=exact(stated.step * ratio))
    low = _completed(stated, end)
    if low >= end.low or (words.word[at - 1] == "or" and not _neighbours(low, end)):
        return None
    if not tails and words.word[unit_after] == "to" and _is_bound(stated):
        return None  # raised the fee for those 18 and over to 2,500 yen
    common = tuple(t for t in tails if t in end_tails) or end_tails
    first = stated.first - (leading == "between")
    if leading == "from" and words.word[stated.first - 2] not in RANGES:
        begin = stated._replace(low=low, high=low)
        whole = common or ()
        if not whole:
            return None
        one = begin.found(words, tuple(begin.reading(t.kind, t.unit, t.factor) for t in whole), unit_after)
        return [one, *finish(words, end, end_tails, end_after, other_currency or currency)]
    if words.word[unit_after] == "to" and leading in MOVES and (tails or _is_rate(low, end, end_tails) or (not end_tails and _is_change(words, low, end.low, end_after))):
        return None
    step = min(end.step, stated.step if low == stated.low else stated.step * end.scale)
    whole_range = end._replace(first=first, at=stated.at, low=low, step=step, modifier=stated.modifier or end.modifier)
    return finish(words, whole_range, common, end_after, other_currency or currency)


# How many points a rate moves by, at most, where no word says so.
_FEW_POINTS = 10


def _is_rate(low: Number, end: Stated, tails: tuple[Tail, ...]) -> bool:
    """Whether a bare figure is by how many points a rate has moved: up five to 40%. What is so wide is no range."""
    return low < _FEW_POINTS and end.low > _WIDEST * low and any(tail.kind is Kind.PERCENT for tail in tails)


_BOUNDS = frozenset((Modifier.AT_LEAST, Modifier.AT_MOST, Modifier.UNDER, Modifier.OVER))


def _is_bound(stated: Stated) -> bool:
    """Whether a bare figure has its bound behind it, or is one of age by it: those 65 and older, children under 12."""
    return stated.modifier in _BOUNDS and (stated.first == stated.at or stated.high <= counts.OLDEST)


# A range of bare figures is no wider than this; wider ones are what is changed and what it comes to.
_WIDEST = 4


def _is_change(words: Words, low: Number, high: Number, after: int) -> bool:
    """Whether two bare figures are by how much and to what: cut its membership by two to 18."""
    return high > _WIDEST * low or not (words.word[after][:1].isalpha() or words.word[after] in ("%", "-"))


def _connector(words: Words, at: int, leading: str) -> int | None:
    """The token after what joins the two ends of a range."""
    word = words.word[at]
    if word in ("-", "~"):
        if words.word[at + 1] == "to" and words.word[at + 2] == "-":  # three-to-five
            return at + 3
        return at + 1 if words.glued(at) == words.glued(at + 1) else None
    if word in ("to", "or"):
        return at + 1
    if word == "and" and leading == "between":
        return at + 1
    return None


def _completed(stated: Stated, end: Stated) -> Number:
    """The low end with the scale that only the high end states: 3 to 5 [million]."""
    if end.scale > 1 and stated.scale == 1 and stated.low < 1000 and stated.low * end.scale < end.low:
        return stated.low * end.scale
    return stated.low


def _elided(words: Words, stated: Stated, end: Stated, at: int) -> Stated:
    """A high end of decimals alone, with the rest of the low one: 156.55-57."""
    digits = len(words.word[at])
    if stated.step == Fraction(1, 10**digits) and end.step == 1 and end.at == at and end.scale == 1 and end.low < stated.low:
        high = exact(int(stated.low) + Fraction(end.low) * stated.step)
        return end._replace(low=high, high=high, step=stated.step)
    return end


def _neighbours(low: Number, end: Stated) -> bool:
    """Whether "or" joins two values of one guess (three or four), not of a choice."""
    return 0 < end.low - low <= max(1, end.scale) or (low % 5 == 0 and end.low - low == 5) or end.low <= 2 * low


def finish(
    words: Words, stated: Stated, tails: tuple[Tail, ...], after: int, currency: str | None
) -> list[Found]:
    if not tails:
        return counts.finish(words, stated)
    kind = tails[0].kind
    if kind is Kind.DURATION:
        return durations.finish(words, stated, tails[0], after)
    if kind is Kind.MONEY:
        return measures.money(words, stated, tails, after, signed=currency is not None)
    if kind is Kind.MEASURE:
        return measures.measure(words, stated, tails, after)
    if words.word[after - 1] == "times" and words.phrase(after, ("out", "of")) and (part := counts.share(words, stated._replace(after=after))):
        return [part]  # two times out of three
    return measures.ratio(words, stated, tails, after)
