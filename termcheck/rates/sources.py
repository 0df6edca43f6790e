"""Where rates come from: plain values, a desk's own table, the bank's history.

A source knows what currencies were worth in one of them, its measure: yen for the values
that an editor gives, the euro for the bank. A rate between two others crosses through it.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from termcheck.calendar import parse_iso
from termcheck.quantity import Number, parse_decimal
from termcheck.records import NamedTuple

# A rate older than this many days says nothing of an article: weekends and Easter are
# shorter, and the history that comes bundled ends some weeks before today.
FRESH = 5


class RatesError(ValueError):
    """Rates that cannot be read or fetched; the message is one line for the user."""


class Worth(NamedTuple):
    """What two currencies were worth in the measure of their source, on one day (None
    where the source does not say of which)."""

    base: Number
    quote: Number
    day: datetime.date | None = None


class Source(Protocol):
    """What can be asked for the worth of two currencies."""

    name: str

    def worth(self, base: str, quote: str, day: datetime.date | None) -> list[Worth]:
        """On the day itself and on the day before, each the last of at most FRESH days
        before it; empty where that is not known."""

    def last(self, base: str, quote: str, day: datetime.date | None) -> datetime.date | None:
        """The newest day up to the one given on which both are known."""


class Values:
    """Plain values: yen for one of each currency, whatever the day."""

    def __init__(self, name: str, yen: Mapping[str, Number]) -> None:
        self.name = name
        self._yen: dict[str, Number] = {"JPY": 1, **yen}

    def worth(self, base: str, quote: str, day: datetime.date | None) -> list[Worth]:
        if base in self._yen and quote in self._yen:
            return [Worth(self._yen[base], self._yen[quote])]
        return []

    def last(self, base: str, quote: str, day: datetime.date | None) -> datetime.date | None:
        return None


class Table:
    """A desk's own rates by day, in yen for one of each currency: CSV with the header
    `date,currency,rate`.

    Raises RatesError where it cannot be read, with the line.
    """

    def __init__(self, path: str | Path) -> None:
        self.name = Path(path).name
        self._days: dict[datetime.date, dict[str, Number]] = {}
        try:
            text = Path(path).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "not UTF-8"
            raise RatesError(f"{path}: {why or 'cannot be read'}") from None
        lines = text.splitlines()
        header = [cell.strip() for cell in lines[0].split(",")] if lines else []
        if sorted(header) != ["currency", "date", "rate"]:
            raise RatesError(f"{path}:1: the header of a table of rates is date,currency,rate")
        for number, line in enumerate(lines[1:], 2):
            if line.strip():
                self._add(dict(zip(header, (cell.strip().strip('"') for cell in line.split(",")), strict=False)), path, number)

    def _add(self, row: dict[str, str], path: str | Path, number: int) -> None:
        try:
            if len(row) < 3:
                raise ValueError("a row of rates has a date, a currency and a rate")
            day, code = parse_iso(row["date"]), row["currency"].upper()
            if len(code) != 3 or not code.isascii() or not code.isalpha():
                raise ValueError(f"not a currency code: {row['currency']!r} (write it as USD)")
            self._days.setdefault(day, {"JPY": 1})[code] = _positive(row["rate"])
        except ValueError as error:
            raise RatesError(f"{path}:{number}: {error}") from None

    def worth(self, base: str, quote: str, day: datetime.date | None) -> list[Worth]:
        return [] if day is None else day_and_day_before(self._on, base, quote, day)

    def _on(self, day: datetime.date) -> Mapping[str, Number]:
        return self._days.get(day, {})

    def last(self, base: str, quote: str, day: datetime.date | None) -> datetime.date | None:
        until = day or datetime.date.max
        return max((at for at, known in self._days.items() if at <= until and base in known and quote in known), default=None)


def _positive(text: str) -> Number:
    try:
        rate = parse_decimal(text)[0]
    except ValueError:
        rate = 0
    if rate <= 0:
        raise ValueError(f"not a rate: {text!r} (write it as 162.5)")
    return rate


class On(Protocol):
    """What every currency was worth on one day; empty for a day without rates."""

    def __call__(self, day: datetime.date, /) -> Mapping[str, Number]: ...


def day_and_day_before(on: On, base: str, quote: str, day: datetime.date) -> list[Worth]:
    """The worth of two currencies on a day and on the day before it, as they stood: on a
    Sunday both are Friday's, and only one is returned."""
    latest = _standing(on, base, quote, day, FRESH)
    if latest is None:
        return []
    if latest.day != day:
        return [latest]
    before = _standing(on, base, quote, day - _ONE_DAY, FRESH) if day > datetime.date.min else None
    return [latest, before] if before is not None else [latest]


_ONE_DAY = datetime.timedelta(days=1)


def _standing(on: On, base: str, quote: str, day: datetime.date, days: int) -> Worth | None:
    for back in range(min(days, (day - datetime.date.min).days) + 1):
        known = on(day - _ONE_DAY * back)
        if base in known and quote in known:
            return Worth(known[base], known[quote], day - _ONE_DAY * back)
    return None
