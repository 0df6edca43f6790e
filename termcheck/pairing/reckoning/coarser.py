"""Figures that the Japanese gives twice, once cut short: 410ドル高 of a headline beside the 410ドル34セント高 of its text,
千段を超える beside 2523段."""

from __future__ import annotations

from fractions import Fraction

from termcheck.model import Kind, Mention
from termcheck.pairing.reckoning.figures import amounts_held, close, exact
from termcheck.pairing.row import Row
from termcheck.quantity import Modifier, Quantity, telling_digits
from termcheck.tables.patterns import lazy

_KINDS = frozenset((Kind.COUNT, Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.MEASURE, Kind.POINT))
# By which way something went, at the end of a figure or right behind it.
_WAY = lazy("[高安増減]")
_TELLING, _OF_ONE_WAY = 3, 2  # digits by which one is known to be the other


def take_cut_short(row: Row) -> None:
    """Close the open figures that are another one that holds, cut short, where the English says it once."""
    for j in row.wanting():
        short = exact(row.ja[j])
        if short is None or row.ja[j].kind not in _KINDS or any(_is_alike(row.en[e], row.ja[j]) for e in row.offered()):
            continue  # said, and another one
        if any(_is_cut_short(row, row.ja[j], short, ja, whole) or _is_bound(short, ja, whole) for ja, whole in amounts_held(row)):
            close(row, j, None)


def _is_alike(en: Mention, ja: Mention) -> bool:
    ours, theirs = exact(ja), exact(en)
    return ours is not None and theirs is not None and en.kind is ja.kind and ours.unit == theirs.unit


def _is_cut_short(row: Row, ja: Mention, short: Quantity, other: Mention, whole: Quantity) -> bool:
    if other.kind is not ja.kind or whole.unit != short.unit or whole.step >= short.step or whole.modifier is not short.modifier:
        return False
    left = Fraction(whole.low) - Fraction(short.low)
    one, two = _way(row, ja), _way(row, other)
    if one != two or not 0 <= left < short.step:
        return False
    return telling_digits(short.low) >= (_OF_ONE_WAY if one else _TELLING)


# Units of which a text that tells of a thing has one count; of people and cases it has several.
_OF_ONE_THING = frozenset(("step", "page", "floor", "song", "episode", "lane"))


def _is_bound(short: Quantity, other: Mention, whole: Quantity) -> bool:
    """Whether a round bound is that of an exact figure of the same unit: 千段を超える of 2523段."""
    round_one = short.modifier in (Modifier.OVER, Modifier.AT_LEAST) and telling_digits(short.low) == 1
    return round_one and whole.unit == short.unit in _OF_ONE_THING and other.kind is Kind.COUNT and short.low < whole.low < 10 * short.low


def _way(row: Row, ja: Mention) -> str:
    """Which way a figure says that something went, or nothing."""
    found = _WAY.match(ja.text[-1:] + row.context.after_ja(ja, 1)) or _WAY.match(row.context.after_ja(ja, 1))
    return found.group() if found is not None else ""
