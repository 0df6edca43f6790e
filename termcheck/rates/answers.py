"""What `termcheck rates show` and `termcheck rates convert` print."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from termcheck.quantity import Number, decimal_text
from termcheck.rates.book import Rate, RateBook, Unknown, rate_text, significant
from termcheck.rates.sources import RatesError

# What a desk in Tokyo converts into, most of all.
USUAL = ("USD", "EUR", "GBP", "CNY", "KRW", "AUD")


def show(book: RateBook, day: datetime.date, currencies: Iterable[str] = ()) -> Iterator[str]:
    """A line for each currency (ISO 4217 codes; the usual ones where none is named): what it
    was worth in yen, between which rates an article of that day is right, and by whom.

    Raises RatesError for a code that is none, or where there is no rate.
    """
    for code in currencies or USUAL:
        rate = _known(book, code.upper(), "JPY", day)
        shown = rate.plainly()
        span = "" if shown.low == shown.high else f"; right from {rate_text(shown.low)} to {rate_text(shown.high)}"
        yield f"1 {shown.base} = {rate_text(shown.latest)} {shown.quote} ({rate.origin}){span}"


def convert(book: RateBook, amount: Number, base: str, quote: str, day: datetime.date) -> str:
    """One line with the sum: 387,300,000,000 JPY / 162.44 (ECB, 2026-06-30) = 2,384,000,000 USD.

    Raises RatesError for a code that is none, or where there is no rate.
    """
    rate = _known(book, base.upper(), quote.upper(), day)
    return f"{_grouped(amount)} {rate.base} {rate.step} = {_grouped(significant(amount * rate.latest))} {rate.quote}"


def _grouped(value: Number) -> str:
    whole, point, rest = decimal_text(value).partition(".")
    return f"{int(whole):,}{point}{rest}"


def _known(book: RateBook, base: str, quote: str, day: datetime.date) -> Rate:
    for code in (base, quote):
        if len(code) != 3 or not code.isascii() or not code.isalpha():
            raise RatesError(f"not a currency code: {code!r} (write it as USD)")
    if base == quote:
        return Rate(base, quote, 1, 1, 1, "the same currency")
    rate = book.rate(base, quote, day)
    if isinstance(rate, Unknown):
        code = quote if base == "JPY" else base
        last = f"; the last one is of {rate.last}: `termcheck rates update` fetches the current ones" if rate.last else ""
        raise RatesError(f"no rate for {code} on {day}{last}")
    return rate
