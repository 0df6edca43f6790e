"""Small talk of the command line: lines on standard error, and near misses."""

from __future__ import annotations

import sys
from collections.abc import Iterable


def note(message: str) -> None:
    """Say something that is no error."""
    print(f"termcheck: note: {message}", file=sys.stderr)


def complain(error: object) -> None:
    """Say that something could not be read or run."""
    print(f"termcheck: {' '.join(str(error).split())}", file=sys.stderr)


def suggest(word: str, known: Iterable[str]) -> str:
    """What to write instead of a word that is not known, as the end of a sentence."""
    import difflib

    near = difflib.get_close_matches(word, list(known), 1, 0.6)
    return f"; did you mean {near[0]!r}?" if near else ""
