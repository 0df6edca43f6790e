"""What the terminal takes: colour, and a line that tells how far long work has come."""

from __future__ import annotations

import os
import sys
import time
from typing import TextIO


def use_color(choice: str, stream: TextIO) -> bool:
    """Whether to colour a stream.

    choice  "always", "never", or "auto": then NO_COLOR (no-color.org) forbids it, FORCE_COLOR and
            CLICOLOR_FORCE ask for it, and otherwise a terminal has it
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    for name in ("FORCE_COLOR", "CLICOLOR_FORCE"):
        if os.environ.get(name, "0") not in ("", "0"):
            return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def width(stream: TextIO) -> int:
    """How many columns a terminal has; 0 for a stream that is none."""
    if not stream.isatty():
        return 0
    try:
        return os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        return 0


class Progress:
    """How many rows are through, on standard error, where that is a terminal and the work
    takes longer than a moment."""

    _PATIENCE = 1.0  # seconds

    def __init__(self, path: str, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._path = path
        self._next = time.monotonic() + self._PATIENCE if self._stream.isatty() else float("inf")
        self._shown = False

    def step(self, rows: int) -> None:
        """Tell, where the time has come; called for every row, so that it must cost nothing."""
        if rows % 256 or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + 0.2
        self._shown = True
        self._stream.write(f"\r{self._path}: {rows:,} rows\x1b[K")
        self._stream.flush()

    def done(self) -> None:
        """Clear the line."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
