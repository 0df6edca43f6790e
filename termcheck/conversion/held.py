"""A conversion with what it was held to, and how it stands."""

from __future__ import annotations

import datetime
import enum
from fractions import Fraction

from termcheck.conversion.hold import Tolerance
from termcheck.model import Conversion, Match, Mention, Pair
from termcheck.quantity import Number, Quantity
from termcheck.rates import Rate
from termcheck.records import Record


class Standing(enum.StrEnum):
    """What a conversion was held to. The text is what the ledger prints."""

    RATE = "held to a rate"
    GIVEN = "given in the Japanese"
    NOT_AS_GIVEN = "the Japanese gives another"
    SAME_CURRENCY = "in the currency of its sum"
    ANOTHER_TIME = "of another time"
    NO_DATE = "no date of publication"
    TOO_OLD = "the last rate is too old"
    NO_RATE = "no rate is known"


class Held(Record):
    """A conversion as it was judged.

    match        the line of the ledger of the converted sum
    base         what was converted, exactly: the Japanese sum where the one beside the
                 conversion is paired
    converted    what the text makes of it
    rate         what it was held to, in units of the converted currency for one of the other
    bounds       in its place, the lowest and highest rate that the bank ever published
    off          how far off it is, beyond rounding, as a part of what is right; None where it
                 was not held to anything
    follows      off from the Japanese sum, but right for the rounded one that stands beside it
    last         the newest day with a rate, where that is too long ago
    japanese     the Japanese mention that it answers for, if any
    of_japanese  the Japanese itself makes it
    """

    pair: Pair
    conversion: Conversion
    match: Match
    base: Quantity
    converted: Quantity
    standing: Standing = Standing.NO_RATE
    rate: Rate | None = None
    bounds: tuple[Number, Number] | None = None
    off: Fraction | None = None
    follows: bool = False
    last: datetime.date | None = None
    japanese: Mention | None = None
    of_japanese: bool = False

    def wrong(self, tolerance: Tolerance) -> bool:
        """Whether it is further off than may pass without a word."""
        return self.off is not None and abs(self.off) > tolerance.silent
