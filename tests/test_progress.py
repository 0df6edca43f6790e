"""The line that tells how far long work has come."""

from __future__ import annotations

import io

import pytest

from termcheck.commands import terminal


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    return now


def test_progress_is_shown_and_cleared(clock: list[float]) -> None:
    out = Terminal()
    progress = terminal.Progress("s.tsv", out)
    progress.step(256)
    assert out.getvalue() == ""  # a moment needs no telling
    clock[0] = 2.0
    progress.step(300)
    assert out.getvalue() == ""  # nor does every row
    progress.step(1024)
    assert out.getvalue() == "\rs.tsv: 1,024 rows\x1b[K"
    progress.step(1280)
    clock[0] = 3.0
    progress.step(1_000_192)
    progress.done()
    assert out.getvalue() == "\rs.tsv: 1,024 rows\x1b[K\rs.tsv: 1,000,192 rows\x1b[K\r\x1b[K"


def test_no_progress_off_a_terminal(clock: list[float]) -> None:
    out = io.StringIO()
    progress = terminal.Progress("s.tsv", out)
    clock[0] = 9.0
    progress.step(1024)
    progress.done()
    assert out.getvalue() == ""
