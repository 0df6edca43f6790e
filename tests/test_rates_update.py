"""Fetching the bank's history: all of it or nothing, and one line for what went wrong."""

from __future__ import annotations

import datetime
import io
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from termcheck.rates import RatesError
from termcheck.rates.bank import FILE, bundled, newest_history
from termcheck.rates.update import update

BUNDLED = bundled()
assert BUNDLED is not None
GOOD = BUNDLED.read_bytes()


def archive(text: str | bytes, name: str = "eurofxref-hist.csv") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, text)
    return out.getvalue()


def csv() -> str:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as file:
        return file.read(file.namelist()[0]).decode("ascii")


NEWEST = datetime.date.fromisoformat(csv().split("\n")[1][:10])
NEWER = NEWEST + datetime.timedelta(days=21)


def newer() -> bytes:
    head, first, rest = csv().split("\n", 2)
    return archive("\n".join([head, NEWER.isoformat() + first[10:], first, rest]))


def older() -> bytes:
    head, _, rest = csv().split("\n", 2)
    return archive(f"{head}\n{rest}")


def two_members() -> bytes:
    out = io.BytesIO(newer())
    with zipfile.ZipFile(out, "a") as file:
        file.writestr("more.txt", "more")
    return out.getvalue()


def damaged() -> bytes:
    middle = len(GOOD) // 2
    return GOOD[:middle] + bytes(255 - b for b in GOOD[middle : middle + 64]) + GOOD[middle + 64 :]


ANSWERS: dict[str, Callable[[], bytes]] = {
    "/good": newer,
    "/truncated": lambda: newer()[:-5000],
    "/damaged": damaged,
    "/page": lambda: b"<!doctype html><title>Sorry</title>",
    "/empty": lambda: b"",
    "/other-archive": lambda: archive("name,price\ntea,300\n"),
    "/two": two_members,
    "/older": older,
    "/cut-history": lambda: archive("\n".join(csv().split("\n")[:3000])),
    "/odd-rate": lambda: archive(csv().replace(",133.73,", ",133.73 yen,", 1)),
    "/odd-date": lambda: archive(csv().replace("1999-01-05", "1999-01-32", 1)),
    "/wrong-order": lambda: archive(csv().replace("1999-01-05", "1999-01-07", 1)),
    "/not-ascii": lambda: archive(csv().encode() + "円".encode()),
}


class Bank(BaseHTTPRequestHandler):
    """A bank of many moods."""

    def do_GET(self) -> None:
        if self.path.startswith("/loop"):
            self.send_response(302)
            self.send_header("Location", "/loop")
            self.end_headers()
        elif self.path == "/moved":
            self.send_response(301)
            self.send_header("Location", "/good")
            self.end_headers()
        elif self.path == "/500":
            self.send_error(500)
        elif self.path == "/broken-off":
            body = newer()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[:1000])
        elif self.path == "/nonsense":
            self.wfile.write(b"this is no answer\r\n\r\n")
        elif self.path in ANSWERS:
            body = ANSWERS[self.path]()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on standard error."""


@pytest.fixture(scope="module")
def bank() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Bank)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    return tmp_path / "termcheck"


@pytest.mark.parametrize("path", ["/good", "/moved"])
def test_a_newer_history_is_kept_and_used(bank: str, cache: Path, path: str) -> None:
    updated = update(bank + path)
    assert updated.path == cache / FILE
    assert updated.newest == NEWER
    history = newest_history()
    assert history is not None
    assert history.path == updated.path
    assert history.newest == updated.newest
    assert [p.name for p in cache.iterdir()] == [FILE]


REFUSED = {
    "/truncated": "not the whole history",
    "/damaged": "not the whole history",
    "/page": "not the whole history",
    "/empty": "not the whole history",
    "/other-archive": "not the whole history",
    "/two": "not the whole history",
    "/cut-history": "not the whole history",
    "/odd-rate": "not the whole history",
    "/odd-date": "not the whole history",
    "/wrong-order": "not the whole history",
    "/not-ascii": "not the whole history",
    "/broken-off": "broke off",
    "/loop": "redirect",
    "/500": "500",
    "/nothing": "404",
    "/nonsense": "cannot be fetched",
}


@pytest.mark.parametrize("path", REFUSED)
@pytest.mark.parametrize("held", [False, True])
def test_a_bad_answer_changes_nothing(bank: str, cache: Path, path: str, held: bool) -> None:
    before = newer()
    if held:
        cache.mkdir(parents=True)
        (cache / FILE).write_bytes(before)
    with pytest.raises(RatesError) as error:
        update(bank + path)
    message = str(error.value)
    assert REFUSED[path] in message
    assert "\n" not in message
    assert message.endswith("the rates stay as they were")
    assert [p.read_bytes() for p in cache.glob("*")] == ([before] if held else [])


def test_an_older_history_is_refused(bank: str, cache: Path) -> None:
    with pytest.raises(RatesError, match=f"the rates here on {NEWEST}; the rates stay"):
        update(bank + "/older")


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "nonsense", "http://[", "file:///none.zip"])
def test_no_connection_is_one_line(cache: Path, url: str) -> None:
    with pytest.raises(RatesError, match="cannot be fetched") as error:
        update(url, timeout=2)
    assert "\n" not in str(error.value)


def test_a_cache_that_cannot_be_written(bank: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("here")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(RatesError, match="the rates stay as they were"):
        update(bank + "/good")
