"""A numeral as it stands in a text."""

from __future__ import annotations

from termcheck.quantity import Number
from termcheck.records import NamedTuple


class Numeral(NamedTuple):
    """A numeral as it stands.

    low, high  the value; two of them where it is vague (dozens)
    step       what one is worth in the last place stated
    after      the token after it
    scale      the scale word in it (10**9), 1 where there is none
    vague      low and high bound one vague value
    weak       "a couple", "several": a word rather than a figure
    part       a half, third or quarter of something, not of a scale
    """

    low: Number
    high: Number
    step: Number
    after: int
    scale: int = 1
    vague: bool = False
    weak: bool = False
    part: bool = False


def exactly(value: Number, step: Number, after: int, scale: int = 1) -> Numeral:
    """A numeral of one plain value."""
    return Numeral(value, value, step, after, scale)
