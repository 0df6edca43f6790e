"""Shares and multiples that one language gives, and the other as what they come to: 180億ドルの3分の1 as "$6bn of the
$18bn", 5年前の3倍の150万人 as "1.5 million, up from half a million".

The figure of which it is a share, or so many times as much, holds; what comes out is told as near as the words beside it
leave open. Where the Japanese has the whole, the part and the share, the English may leave one of them out.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.model import Kind, Mention
from termcheck.pairing.reckoning.figures import ROUGHLY, close, exact, held
from termcheck.pairing.row import Row
from termcheck.quantity import Modifier, Quantity
from termcheck.tables.patterns import lazy

_SHARES = frozenset((Kind.PERCENT, Kind.FRACTION, Kind.MULTIPLE))
_COUNTED = frozenset((Kind.COUNT, Kind.NUMBER, Kind.MONEY, Kind.MEASURE))
_ROUGH = frozenset((Modifier.ABOUT, Modifier.NEARLY, Modifier.OVER, Modifier.UNDER, Modifier.AT_LEAST, Modifier.AT_MOST))
# How far off what is worked out may be, where a word leaves it open and where none does; a share of a rounded one.
_OPEN, _CLOSE = Fraction(12, 100), Fraction(1, 200)


def take_shares(row: Row) -> None:
    """Close the open shares and multiples of a row that the English gives by what they come to, or leaves to the reader."""
    for j in row.wanting():
        ja = row.ja[j]
        share = _share(ja)
        if share is None:
            e = next((e for e in row.offered() if _is_told_by(row, ja, row.en[e])), None)
            if e is not None or _is_whole_left_out(row, ja):
                close(row, j, e)
            continue
        there = list(held(row, ROUGHLY))
        e = next((e for e in row.offered() if _comes_to(ja, share, row.en[e], there)), None)
        if e is not None:
            close(row, j, e)
        elif any(row.en[e].kind in _SHARES for e in row.offered()):
            continue  # said, and another one
        elif _said_otherwise(ja, share, there) or (ja.kind is not Kind.PERCENT and _is_between(ja, share, there)):
            close(row, j, None)


def _share(mention: Mention) -> Fraction | None:
    """What a mention takes of another figure; None where it takes none, or all."""
    value = mention.value
    if mention.kind not in _SHARES or not isinstance(value, Quantity) or value.is_range or value.low <= 0:
        return None
    share = Fraction(value.low) / 100 if mention.kind is Kind.PERCENT else Fraction(value.low)
    return share if share != 1 else None


def _is_whole_left_out(row: Row, ja: Mention) -> bool:
    """Whether the English has a share and what it comes to, and leaves the whole to its reader: 3300万円の請求の半額に当たる
    1650万円 as "16.5 million yen, half of what they sought"."""
    whole = exact(ja)
    if whole is None or ja.kind not in _COUNTED or any(row.en[e].kind is ja.kind for e in row.offered()):
        return False
    there = list(held(row))
    shares = [share for other in there if (share := _share(other)) is not None]
    parts = [part for other in there if other.kind is ja.kind and other is not ja and (part := exact(other)) is not None and part.unit == whole.unit]
    return any(Fraction(part.low) == Fraction(whole.low) * share for part in parts for share in shares)


_OF_IT = lazy(r" (?:of|the|as)\b")


def _is_told_by(row: Row, ja: Mention, en: Mention) -> bool:
    """Whether the English tells a figure by what share of it another one is, or it is of another: 請求は600万円で判決は180万円
    as "1.8 million yen, less than a third of what was sought", 60人のうち6人 as "one in ten of the 60"."""
    one, share = exact(ja), _share(en)
    if one is None or share is None or ja.kind not in _COUNTED or one.low <= 0 or en.weak or not (_OF_IT.match(row.context.after_en(en)) or " in " in en.text):
        return False
    value = en.value
    for other in held(row, ROUGHLY):
        part = exact(other)
        if part is None or other.kind is not ja.kind or part.unit != one.unit or part.low <= 0:
            continue
        ratio = Fraction(part.low) / Fraction(one.low)
        if part.low > one.low and en.kind is Kind.FRACTION:
            ratio = 1 / ratio
        direction = value.modifier.direction if isinstance(value, Quantity) and value.modifier is not None else 0
        if _near(ratio, share, en) and (not direction or (ratio - share) * direction >= 0):
            return True
    return False


def _comes_to(ja: Mention, share: Fraction, en: Mention, held: list[Mention]) -> bool:
    """Whether an English figure is the share of a figure that holds, or what it is so many times of."""
    said = exact(en)
    if said is None or en.kind not in _COUNTED or said.low <= 0:
        return False
    for other in held:
        of = exact(other)
        if of is None or other.kind not in _COUNTED or not (other.kind is en.kind or en.kind is Kind.NUMBER or other.kind is Kind.NUMBER or said.unit == of.unit):
            continue
        ends = (Fraction(of.low) * share, Fraction(of.low) / share) if ja.kind is Kind.MULTIPLE else (Fraction(of.low) * share,)
        if of.low > 1 and any(_near(end, Fraction(said.low), ja, en) for end in ends):
            return True
    return False


def _is_between(ja: Mention, share: Fraction, held: list[Mention]) -> bool:
    """Whether two figures that hold have the share between them."""
    known = [(other, of) for other in held if other.kind in _COUNTED and (of := exact(other)) is not None and of.low > 0]
    pairs = ((first, second) for at, first in enumerate(known) for second in known[at + 1 :] if first[0].kind is second[0].kind and first[1].unit == second[1].unit)
    for (one, first), (other, second) in pairs:
        ratio = Fraction(first.low) / Fraction(second.low)
        if any(_near(end, share, ja, one, other) for end in (ratio, 1 / ratio)):
            return True
    return False


def _said_otherwise(ja: Mention, share: Fraction, held: list[Mention]) -> bool:
    """Whether the Japanese says a share twice, and the English has it once: 16%、つまり6人に1人."""
    for other in held:
        of = _share(other)
        if of is not None and {ja.kind, other.kind} == {Kind.PERCENT, Kind.FRACTION} and abs(of - share) <= Fraction(1, 100):
            return True
    return False


def _near(one: Fraction, other: Fraction, *words: Mention) -> bool:
    rough = any(isinstance(mention.value, Quantity) and mention.value.modifier in _ROUGH for mention in words)
    return abs(one - other) <= (_OPEN if rough else _CLOSE) * max(one, other)
