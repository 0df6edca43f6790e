"""How near two amounts must be for the one to answer the other: the coarser English, a half, what "about" leaves open."""

from __future__ import annotations

from fractions import Fraction

from termcheck.model import Mention, Verdict
from termcheck.pairing.answers.restated import by_tens
from termcheck.pairing.context import GOOD, NONE, Context, Hold
from termcheck.quantity import Agreement, Modifier, Number, Quantity, agree, magnitude

# How far a rounding to one or two digits may go; further only where it is said to be cut off.
FAR = Fraction(6, 100)

_DOZEN = 12
# English words beside which a rounding to one or two digits is plainly one.
ROUNDING = frozenset(
    (Modifier.ABOUT, Modifier.NEARLY, Modifier.OVER, Modifier.AT_LEAST, Modifier.UNDER, Modifier.AT_MOST, Modifier.UP_TO)
)


_IN_SO_MANY = Fraction(1, 10)  # the least part of which so many are told: three in ten


def by_value(jq: Quantity, eq: Quantity, strength: int, ja: Mention, context: Context) -> Hold:
    """How well an English amount answers a Japanese one by its value alone; at best with a strength."""
    if eq.low < 1 and eq.step == eq.low and not jq.vague:
        return _by_part(jq, eq, strength)
    if eq.low < 1 and eq.step >= _IN_SO_MANY and not jq.vague and (part := _by_part(jq, eq, strength)).strength:
        return part  # 40.2％ is "two in five"
    if jq.vague and eq.modifier is Modifier.OVER and 0 < jq.low - eq.low <= Fraction(jq.low) / 10:
        return Hold(strength)  # 20数校 are more than 20 schools
    if eq.vague and not jq.vague and by_tens(jq, eq, ja):
        return Hold(min(strength, GOOD))
    if ja.text.endswith(("台半ば", "台前半", "台後半")) and jq.low <= eq.low < jq.low + jq.step:
        return Hold(min(strength, GOOD), Verdict.ROUNDED)  # 5万円台半ば: around 55,000 yen
    agreement = agree(jq, eq)
    if agreement is Agreement.OFF and jq.is_range != eq.is_range and not jq.vague and not eq.vague:
        # 1台または2台 is "one or two": each end is answered by the range that it opens or closes.
        wide, single = (jq, eq) if jq.is_range else (eq, jq)
        return Hold(min(strength, GOOD)) if single.low in (wide.low, wide.high) else NONE
    if agreement is Agreement.EXACT:
        return Hold(strength)
    if agreement is Agreement.ROUNDED:
        return Hold(strength, Verdict.ROUNDED)
    if agreement is Agreement.COARSE:
        off = abs(Fraction(jq.low) - Fraction(eq.low)) / abs(Fraction(jq.low))
        cut = Modifier.OVER in (eq.modifier, jq.modifier) or context.heading
        if off > FAR and not (cut and magnitude(eq.low) < magnitude(jq.low)):
            return NONE
        if eq.modifier in ROUNDING or jq.modifier in ROUNDING or (context.heading and eq.low >= 10):
            return Hold(strength, Verdict.ROUNDED)
        # Rounding 387 to 390 unsaid is an approximation; 12 to 10 is another number.
        return Hold(strength, Verdict.DIFFERS, "approximation") if jq.low >= 100 else NONE
    return NONE


def _by_part(jq: Quantity, eq: Quantity, strength: int) -> Hold:
    """Against a half, a third, two-thirds, which have no last place: 48.9％ is "nearly half"."""
    if jq.low == eq.low and jq.high == eq.high:
        return Hold(strength)
    off = magnitude(jq.low - eq.low)
    if _between(jq, eq):
        return Hold(strength, Verdict.ROUNDED)
    if eq.modifier is Modifier.OVER and 0 < jq.low - eq.low <= Fraction(eq.low) / 5:
        return Hold(strength, Verdict.ROUNDED)  # 22％ is "more than a fifth"
    near = 8 if eq.modifier in ROUNDING or jq.modifier in ROUNDING else 3
    return Hold(strength, Verdict.ROUNDED) if not jq.is_range and 100 * off <= near * eq.low else NONE


def by_dozens(jq: Quantity, eq: Quantity, en: Mention) -> bool:
    """Whether the English tells a count by the dozen near it: 26人 as "more than two dozen", 11人 as "about a dozen"."""
    if "dozen" not in en.text.lower() or eq.is_range or jq.is_range or eq.low < _DOZEN:
        return False
    off = Fraction(jq.low) - Fraction(eq.low)
    if eq.modifier in (Modifier.OVER, Modifier.AT_LEAST):
        return 0 < off <= Fraction(eq.low) / 3 and off < _DOZEN
    if eq.modifier in (Modifier.NEARLY, Modifier.UNDER):
        return 0 < -off <= Fraction(eq.low) / 4
    return (eq.modifier is Modifier.ABOUT or jq.modifier is Modifier.ABOUT) and abs(off) <= 2


def _between(jq: Quantity, eq: Quantity) -> bool:
    """Whether what is over the one and short of the other may be one amount: 3割余り as "almost a third"."""
    over, short = (jq, eq) if jq.modifier is Modifier.OVER else (eq, jq)
    return over.modifier is Modifier.OVER and short.modifier is Modifier.NEARLY and over.low < short.low <= over.low * Fraction(6, 5)


def scaled(quantity: Quantity, factor: Number, plus: int) -> Quantity:
    """An amount as another kind states it: times a factor, and something more."""
    if factor == 1 and not plus:
        return quantity
    low: Number = quantity.low * factor + plus
    high: Number = quantity.high * factor + plus
    return quantity._replace(low=low, high=high, step=magnitude(quantity.step * factor))


def left_open(jq: Quantity, value: Number) -> Fraction:
    """How far a conversion may be off for what 約 leaves open: 約4キロ as 8.5 pounds."""
    if jq.modifier is not Modifier.ABOUT or not jq.low:
        return Fraction(0)
    return min(abs(Fraction(value)) * Fraction(jq.step) / abs(Fraction(jq.low)) / 2, abs(Fraction(value)) / 10)


def round_off(jq: Quantity, eq: Quantity) -> Fraction:
    """How far a conversion may be off that ends in a zero, where it is said to be about so much: 約100キロ as
    "about 60 miles"."""
    told = eq.modifier in ROUNDING or jq.modifier in ROUNDING
    return Fraction(eq.low) * 8 / 100 if told and eq.step >= 1 and eq.low and not eq.low % 10 else Fraction(0)
