"""An amount on its way from the words to a mention: bounds, precision, modifier, extent."""

from __future__ import annotations

from termcheck.english import modifiers
from termcheck.english.numerals import Numeral
from termcheck.english.words import Found, Words
from termcheck.model import Kind, Reading
from termcheck.quantity import Modifier, Number, Quantity, exact
from termcheck.records import NamedTuple


class Stated(NamedTuple):
    """What stands so far: a numeral or a range of two, its unit not yet read.

    first, after  its tokens, a modifier before it included
    at            its first token without the modifier
    low, high     bounds, the same for one value
    scale         of its scale word, 1 where there is none
    single        whether its noun stands in the singular: one, or joined by a hyphen
    """

    first: int
    at: int
    after: int
    low: Number
    high: Number
    step: Number
    scale: int = 1
    vague: bool = False
    weak: bool = False
    part: bool = False
    modifier: Modifier | None = None

    def quantity(self, unit: str = "", factor: Number = 1) -> Quantity:
        """The amount in a unit, each of which is so many of another."""
        low, high, step = self.low, self.high, self.step
        if factor != 1:
            low, high, step = exact(low * factor), exact(high * factor), exact(step * factor)
        return Quantity(low, high, unit, step, self.modifier, self.vague)

    def reading(self, kind: Kind, unit: str = "", factor: Number = 1) -> Reading:
        """The amount as a reading of a kind."""
        return Reading(kind, self.quantity(unit, factor))

    def found(
        self, words: Words, readings: tuple[Reading, ...], after: int = 0, head: str = "", *, weak: bool | None = None
    ) -> Found:
        """The mention of this amount, up to a token after it, with the modifier that follows."""
        after = after or self.after
        if self.modifier is None or self.modifier is Modifier.UP_TO:
            modifier, further = modifiers.after(words, after)
            if modifier is Modifier.AT_LEAST or (modifier is not None and self.modifier is None):  # a high of 35 degrees or more
                after = further
                readings = tuple(_modified(r, modifier) for r in readings)
        return Found(
            self.first, after, readings, self.weak if weak is None else weak, words.bracketed(self.first), head
        )


def _modified(reading: Reading, modifier: Modifier) -> Reading:
    value = reading.value
    return Reading(reading.kind, value._replace(modifier=modifier)) if isinstance(value, Quantity) else reading


# Of what "odd" leaves the last digit open.
_ROUND = range(20, 100, 10)


def state(words: Words, at: int, numeral: Numeral) -> Stated:
    """What stands after a numeral has been read, with the modifiers on both sides of it."""
    modifier, first = modifiers.before(words, at)
    after = numeral.after
    if modifier is None:
        modifier, after = modifiers.after(words, after)
        if modifier in (Modifier.EACH, Modifier.ONLY):
            modifier, after = None, numeral.after
        if "odd" in words.word[numeral.after : after] and (numeral.low, numeral.step) == (numeral.high, 1) and numeral.low in _ROUND:
            return Stated(first, at, after, numeral.low, numeral.low + 9, 1, numeral.scale, True)  # 20-odd: 20 to 29
    return Stated(
        first, at, after, numeral.low, numeral.high, numeral.step, numeral.scale, numeral.vague, numeral.weak,
        numeral.part, modifier,
    )  # fmt: skip
