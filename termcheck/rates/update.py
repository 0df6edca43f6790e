"""Fetching the bank's current history into the user's cache: verified, then replaced whole.

Whatever goes wrong is one RatesError, and the file that was there before stays.
"""

from __future__ import annotations

import datetime
import http.client
import io
import itertools
import zipfile
import zlib
from pathlib import Path
from typing import IO

from termcheck.cache import write_whole
from termcheck.rates.bank import LARGEST, fetched, newest_history
from termcheck.rates.sources import RatesError
from termcheck.records import NamedTuple

# Published by the bank with its reference rates, each working day near 16:00 in Frankfurt:
# https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/
URL = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"
TIMEOUT = 30
LARGEST_ANSWER = 1 << 24
FIRST_DAY = datetime.date(1999, 1, 4)


class Updated(NamedTuple):
    """What was fetched: where it is now, and the last day that it has a rate for."""

    path: Path
    newest: datetime.date


def update(url: str = URL, timeout: float = TIMEOUT) -> Updated:
    """Fetch the bank's history and put it in place of the one in the user's cache.

    Raises RatesError where it cannot be fetched, is not the whole history, ends before the
    one in use, or cannot be written.
    """
    path = fetched()
    answer = _fetch(url, timeout)
    newest = _verify(answer, url)
    held = newest_history()
    if held is not None and held.newest > newest:
        raise RatesError(f"{url}: ends on {newest}, the rates here on {held.newest}; the rates stay as they were")
    try:
        write_whole(answer, path)
    except OSError as error:
        raise RatesError(f"{path}: {error.strerror or 'cannot be written'}; the rates stay as they were") from None
    return Updated(path, newest)


def _fetch(url: str, timeout: float) -> bytes:
    """The answer, or a RatesError in the words of whoever refused."""
    import urllib.error
    import urllib.request

    class NoDowngrade(urllib.request.HTTPRedirectHandler):
        """Follows redirects, but never from HTTPS to a plain connection."""

        def redirect_request(
            self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: http.client.HTTPMessage, newurl: str
        ) -> urllib.request.Request | None:
            if req.type == "https" and not newurl.lower().startswith("https:"):
                raise urllib.error.HTTPError(newurl, code, "redirected to a plain connection", headers, fp)
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    opener = urllib.request.build_opener(NoDowngrade)
    try:
        request = urllib.request.Request(url, headers={"User-Agent": "termcheck"})
        with opener.open(request, timeout=timeout) as response:
            answer: bytes = response.read(LARGEST_ANSWER + 1)
            promised = response.headers.get("Content-Length")
    except urllib.error.HTTPError as error:
        why = error.msg.strip().splitlines()[0].rstrip(".:") if error.msg else ""
        raise RatesError(f"{url}: {error.code} {why}; the rates stay as they were") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
        why = (str(reason) or type(reason).__name__).splitlines()[0]
        raise RatesError(f"{url}: cannot be fetched ({why}); the rates stay as they were") from None
    if len(answer) > LARGEST_ANSWER or (promised and promised.isdigit() and int(promised) != len(answer)):
        raise RatesError(f"{url}: the answer broke off or is too long; the rates stay as they were")
    return answer


def _verify(answer: bytes, url: str) -> datetime.date:
    """The last day of the history that an answer holds, once it is known for one: an intact
    archive of one CSV, dates falling from row to row down to the first, every rate a number.

    Raises RatesError for anything else.
    """
    wrong = RatesError(f"{url}: the answer is not the whole history of the bank's rates; the rates stay as they were")
    try:
        with zipfile.ZipFile(io.BytesIO(answer)) as archive:
            members = archive.infolist()
            plain = answer.startswith(b"PK\x03\x04") and [m.compress_type for m in members] == [zipfile.ZIP_DEFLATED]
            if not plain or members[0].file_size > LARGEST:
                raise wrong
            lines = archive.read(members[0]).decode("ascii").splitlines()
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, UnicodeDecodeError):
        raise wrong from None
    if not lines or not lines[0].startswith("Date,USD,JPY,"):
        raise wrong
    columns = lines[0].count(",")
    days = []
    for line in lines[1:]:
        date, *cells = line.split(",")
        if line.count(",") != columns or not all(_is_rate(cell) for cell in cells):
            raise wrong
        try:
            days.append(datetime.date.fromisoformat(date))
        except ValueError:
            raise wrong from None
    if not days or days[-1] != FIRST_DAY or any(one <= other for one, other in itertools.pairwise(days)):
        raise wrong
    return days[0]


def _is_rate(cell: str) -> bool:
    return cell in ("", "N/A") or (cell.replace(".", "", 1).isdigit() and cell.strip("0.") != "")
