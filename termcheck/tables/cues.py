"""Tables of patterns, looked up by the characters of a text: most rows are never looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from termcheck.tables.kept import KEPT
from termcheck.tables.needed import needed
from termcheck.tables.spread import Spread

Row = TypeVar("Row")
# The rows by their cues, those that have none, and a pattern that matches wherever a cue begins.
Sorted = tuple[dict[str, tuple[int, ...]], tuple[int, ...], str]


class Cued(Generic[Row]):
    """The rows of a table by their cues: strings of which a text that the row matches has one.

    rows     in their order, in a sequence or spread over modules
    pattern  the pattern of a row, which any text that the row matches has a match of: what it
             plainly needs are its cues. A row with none may match any text. Patterns are asked
             for when the first text comes, and sorted once for all processes.
    size     characters of a cue that count, one or two
    known    the rows as they were sorted, where that is kept with something else
    """

    def __init__(self, rows: Sequence[Row] | Spread[Row], pattern: Callable[[Row], str] = str, size: int = 2, known: Sorted | None = None) -> None:
        self._rows = rows
        self._pattern = pattern
        self._size = size
        self._by_cue: dict[str, tuple[int, ...]] = {}
        self._always: tuple[int, ...] = ()
        self._any_cue: re.Pattern[str] | None = None
        if known is not None:
            self._by_cue, self._always, begins = known
            self._any_cue = KEPT.compile(begins, 0)

    def wanted(self, text: str) -> list[Row]:
        """The rows that may match a text, in their order."""
        if self._any_cue is None:
            self._any_cue = self._sort()
        numbers = set(self._always)
        for found in self._any_cue.finditer(text):
            at = found.start()
            numbers.update(self._by_cue.get(text[at], ()), self._by_cue.get(text[at : at + 2], ()))
        return [self._rows[number] for number in sorted(numbers)] if numbers else []

    def _sort(self) -> re.Pattern[str]:
        """Sort the rows. What is returned matches wherever a cue begins."""
        rows = self._rows
        if isinstance(rows, Spread):
            self._by_cue, self._always, begins = rows.sorted(lambda: sort_rows([self._pattern(row) for row in rows], self._size))
        else:
            patterns = [self._pattern(row) for row in rows]
            self._by_cue, self._always, begins = KEPT.worked_out("\0".join(("", str(self._size), *patterns)), lambda: sort_rows(patterns, self._size))
        return KEPT.compile(begins, 0)


def sort_rows(patterns: Sequence[str], size: int) -> Sorted:
    """The rows of some patterns by their cues; see `Cued`."""
    by_cue: dict[str, list[int]] = {}
    always = []
    for number, pattern in enumerate(patterns):
        found = {need[:size] for need in needed(pattern)}  # nobody else asks: the whole is kept
        for cue in found:
            by_cue.setdefault(cue, []).append(number)
        if not found:
            always.append(number)
    seconds: dict[str, set[str]] = {}
    for cue in by_cue:
        seconds.setdefault(cue[0], set()).add(cue[1:])
    begins = [re.escape(first) + ("" if "" in after else f"(?=[{re.escape(''.join(sorted(after)))}])") for first, after in sorted(seconds.items())]
    return {cue: tuple(rows) for cue, rows in sorted(by_cue.items())}, tuple(always), "|".join(begins) or "(?!)"
