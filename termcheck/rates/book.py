"""The book of rates: who is asked, in which order, and what the answer looks like.

Stated in the text, then the front matter, `--rate`, the desk's table, the configuration,
the European Central Bank. "Anything between the day before and the day of publication is
right" (the bank publishes near midnight in Japan, and desks use the rate of their own day),
so a rate is an interval.
"""

from __future__ import annotations

import copy
import datetime
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from termcheck.quantity import Number, decimal_text, exact
from termcheck.rates.bank import History, newest_history
from termcheck.rates.sources import Source, Table, Values, Worth
from termcheck.records import NamedTuple


class Rate(NamedTuple):
    """What one unit of a currency was worth in another.

    low, high  between them every rate is right
    latest     that of the day itself, which messages show
    source     "stated in the text", "front matter", "--rate", the name of a table,
               "configuration", "ECB"
    day        of `latest`; None where the source names none
    """

    base: str
    quote: str
    low: Number
    high: Number
    latest: Number
    source: str
    day: datetime.date | None = None

    def inverse(self) -> Rate:
        """The same seen from the other currency."""
        low, high = (exact(Fraction(1) / value) for value in (self.high, self.low))
        return Rate(self.quote, self.base, low, high, exact(Fraction(1) / self.latest), self.source, self.day)

    def plainly(self) -> Rate:
        """The same, or its inverse, so that the figure is above one: 162.44, not 0.00616."""
        return self if self.latest >= 1 else self.inverse()

    @property
    def origin(self) -> str:
        """Where it is from: "ECB, 2026-06-30"."""
        return f"{self.source}, {self.day.isoformat()}" if self.day else self.source

    @property
    def step(self) -> str:
        """The step from one currency to the other: "/ 162.44 (ECB, 2026-06-30)", "x 162.44 (…)"."""
        shown = self.plainly()
        return f"{'x' if shown.base == self.base else '/'} {rate_text(shown.latest)} ({self.origin})"

    def __str__(self) -> str:
        shown = self.plainly()
        unit = "" if shown.quote == "JPY" else f" {shown.quote}"
        return f"1 {shown.base} = {rate_text(shown.latest)}{unit} ({self.origin})"


class Unknown(NamedTuple):
    """No rate, and the newest day up to then for which there is one (None where there is none)."""

    last: datetime.date | None = None


class RateBook:
    """The sources of one check, the nearest first. Values are yen for one of a currency.

    front_matter, flags, configured  plain values: of the article, of `--rate`, of the configuration
    csv      a table with the header date,currency,rate, or its path
    history  the bank's; None for the newest that is found, when it is first needed

    Raises RatesError for a table that cannot be read.
    """

    def __init__(
        self,
        front_matter: Mapping[str, Number] | None = None,
        flags: Mapping[str, Number] | None = None,
        csv: str | Path | Table | None = None,
        configured: Mapping[str, Number] | None = None,
        history: History | None = None,
    ) -> None:
        table = Table(csv) if isinstance(csv, str | Path) else csv
        sources: list[Source | None] = [
            Values("front matter", front_matter) if front_matter else None,
            Values("--rate", flags) if flags else None,
            table,
            Values("configuration", configured) if configured else None,
        ]
        self._sources = [source for source in sources if source is not None]
        self._history = history
        self._opened: list[History | None] = []
        self.stated: tuple[Rate, ...] = ()

    def with_stated(self, rates: tuple[Rate, ...]) -> RateBook:
        """The same book for a text that states rates of its own: they come first."""
        if not rates:
            return self
        book = copy.copy(self)
        book.stated = rates
        return book

    @property
    def bank(self) -> History | None:
        """The bank's history, opened when it is first asked for; None where there is none."""
        if not self._opened:
            self._opened.append(self._history or newest_history())
        return self._opened[0]

    @property
    def opened(self) -> bool:
        """Whether the bank's history was needed yet."""
        return bool(self._opened)

    def rate(self, base: str, quote: str, day: datetime.date | None) -> Rate | Unknown:
        """The rate by which an article of that day is judged, by the first source that has one.

        day  of publication; without it only sources that name no day answer
        """
        for rate in self.stated:
            if {rate.base, rate.quote} == {base, quote}:
                return rate if rate.base == base else rate.inverse()
        for source in self._sources:
            if worth := source.worth(base, quote, day):
                return _rate(base, quote, source.name, worth)
        return self.bank_rate(base, quote, day)

    def bank_rate(self, base: str, quote: str, day: datetime.date | None) -> Rate | Unknown:
        """The bank's rate alone."""
        bank = self.bank
        if bank is None:
            return Unknown()
        worth = bank.worth(base, quote, day)
        return _rate(base, quote, bank.name, worth) if worth else Unknown(bank.last(base, quote, day))

    def bounds(self, base: str, quote: str) -> tuple[Number, Number] | None:
        """The lowest and highest rate that the bank ever published; None where it published none."""
        return self.bank.bounds(base, quote) if self.bank is not None else None


def _rate(base: str, quote: str, source: str, worth: list[Worth]) -> Rate:
    rates = [exact(Fraction(w.base) / w.quote) for w in worth]
    return Rate(base, quote, min(rates), max(rates), rates[0], source, worth[0].day)


def rate_text(rate: Number) -> str:
    """A rate to five significant digits: 162.44, 1.1418, 18148."""
    return decimal_text(significant(rate, 5))


def significant(value: Number, digits: int = 4) -> Number:
    """A value rounded to so many significant digits, halves away from zero; exact."""
    size = Fraction(value if value > 0 else -value)
    if not size:
        return 0
    # Never too high to begin with: a bit is a little more than 0.3 decimal places.
    places = (size.numerator.bit_length() - size.denominator.bit_length()) * 3 // 10 - digits - 2
    tens: int = 10 ** abs(places)
    power = Fraction(tens) if places >= 0 else Fraction(1, tens)
    while size / power >= 10**digits:
        power *= 10
    rounded = (size / power * 2 + 1) // 2 * power
    return exact(-rounded if value < 0 else rounded)
