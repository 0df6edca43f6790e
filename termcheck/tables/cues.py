"""Tables of patterns, looked up by the characters of a text: most rows are never looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import add
from typing import Generic, TypeVar

from termcheck.tables.kept import KEPT
from termcheck.tables.needed import needed
from termcheck.tables.spread import Spread

Row = TypeVar("Row")
# The rows by their cues, and those that have none.
Sorted = tuple[dict[str, tuple[int, ...]], tuple[int, ...]]


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
        self._sorted = known
        self._cues: frozenset[str] | None = None

    def wanted(self, text: str) -> list[Row]:
        """The rows that may match a text, in their order."""
        if self._sorted is None:
            self._sorted = self._sort()
        by_cue, always = self._sorted
        if self._cues is None:
            self._cues = frozenset(by_cue)  # two sets are compared at a fifth of what a dictionary's keys take
        numbers = set(always)
        for cue in self._cues & _cues_of(text):
            numbers.update(by_cue[cue])
        return [self._rows[number] for number in sorted(numbers)] if numbers else []

    def _sort(self) -> Sorted:
        rows = self._rows
        if isinstance(rows, Spread):
            return rows.sorted(lambda: sort_rows([self._pattern(row) for row in rows], self._size))
        patterns = [self._pattern(row) for row in rows]
        return KEPT.worked_out("\0".join(("", str(self._size), *patterns)), lambda: sort_rows(patterns, self._size))


@lru_cache(maxsize=64)
def _cues_of(text: str) -> frozenset[str]:
    """All cues that a text has: its characters, and each two that stand together. Every table asks for those of the same
    text."""
    return frozenset((*text, *map(add, text, text[1:])))


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
    return {cue: tuple(rows) for cue, rows in sorted(by_cue.items())}, tuple(always)
