"""Whether an equivalent is right: the arithmetic.

Only the converted figure is rounded; the sum that it stands for is exact. So what it may
mean is an interval, what the rate of the day makes of the sum is another, and how far the
two lie apart is what counts. An "about" changes nothing.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.quantity import Modifier, Number, Quantity, magnitude
from termcheck.rates import Rate
from termcheck.records import NamedTuple


class Tolerance(NamedTuple):
    """How far off, beyond rounding, things may be.

    silent   a conversion, without a word
    warning  a conversion, with a warning; above that it is an error
    apart    the rates that two conversions of one article imply
    stated   a rate that the text states, from the bank's
    sense    a rate of which nothing is known but that the bank publishes it: outside its
             whole history, by this factor
    """

    silent: Fraction = Fraction(15, 1000)
    warning: Fraction = Fraction(3, 100)
    apart: Fraction = Fraction(25, 1000)
    stated: Fraction = Fraction(3, 100)
    sense: int = 2


class Interval(NamedTuple):
    """Two ends, the low one first."""

    low: Fraction
    high: Fraction

    def distance(self, other: Interval) -> Fraction:
        """How far this one lies from another, relative to that: negative below, 0 where they
        touch."""
        if self.high < other.low:
            return self.high / other.low - 1
        if self.low > other.high:
            return self.low / other.high - 1
        return Fraction(0)


# The coarsest that two digits can be (1.05 as 1.0): nor is one digit (about $6 billion for
# 6.16) taken to be coarser, unless it counts single dollars.
COARSEST = Fraction(1, 20)

# Steps of a figure with no decimals (15,000; 20 million), whose zeros may carry nothing; the
# zero of 2.0 billion does.
WHOLE = frozenset((1, 10**3, 10**6, 10**9, 10**12))

_BEYOND = (Modifier.OVER, Modifier.AT_LEAST, Modifier.MINIMUM)
_SHORT_OF = (Modifier.NEARLY, Modifier.UNDER, Modifier.AT_MOST, Modifier.UP_TO)


def meant(value: Number, step: Number, modifier: Modifier | None = None) -> Interval:
    """What a converted figure may have been before it was rounded.

    step  what one is worth in the last place stated; zeros that carry nothing make it
          coarser ($15,000 is rounded to a thousand)
    """
    figure, place = Fraction(magnitude(value)), Fraction(step)
    if figure < 1 or step in WHOLE:
        while figure and figure % (place * 10) == 0:
            place *= 10
    half = place / 2
    if place > 1 or place > step:
        half = min(half, max(figure * COARSEST, Fraction(1, 2) if step == 1 else Fraction(0)))
    low, high = figure - half, figure + half
    if modifier in _BEYOND:
        high = max(high, figure + place)
    elif modifier in _SHORT_OF:
        low = min(low, figure - place)
    return Interval(max(low, Fraction(0)), high)


def comes_to(value: Number, rate: Rate) -> Interval:
    """What a sum comes to at a rate."""
    exact = Fraction(magnitude(value))
    return Interval(exact * rate.low, exact * rate.high)


def off(base: Quantity, converted: Quantity, rate: Rate) -> Fraction | None:
    """How far an equivalent is from what its sum comes to, beyond rounding, as a part of that
    (-1/50: 2 % too low); None where the two cannot be held against each other (vague ones).

    Of two ranges each end counts; a range and a single sum have to meet."""
    if base.vague or converted.vague:
        return None
    low = meant(converted.low, converted.step, converted.modifier)
    high = meant(converted.high, converted.step, converted.modifier)
    first, last = comes_to(base.low, rate), comes_to(base.high, rate)
    if base.is_range and converted.is_range:
        return max(low.distance(first), high.distance(last), key=abs)
    return Interval(low.low, high.high).distance(Interval(first.low, last.high))


def implied(base: Quantity, converted: Quantity) -> Interval | None:
    """The rates that a conversion can have been made at, in units of the converted currency
    for one of the other; None as for `off`."""
    if base.vague or converted.vague or base.is_range or converted.is_range:
        return None
    span = meant(converted.low, converted.step, converted.modifier)
    exact = Fraction(magnitude(base.low))
    return Interval(span.low / exact, span.high / exact)
