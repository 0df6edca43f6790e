"""Tables of patterns, looked up by the characters of a text: most rows are never looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from termcheck.kept import KEPT
from termcheck.needed import needed

Row = TypeVar("Row")


class Cued(Generic[Row]):
    """The rows of a table by the characters that they cannot match without.

    rows  in their order
    of    the cues of a row: a text that it matches has one of these characters; "" for a row that
          may match any text. They are asked for when the first text comes.
    """

    def __init__(self, rows: Sequence[Row], of: Callable[[Row], str]) -> None:
        self._rows = rows
        self._of = of
        self._by_cue: dict[str, list[int]] = {}
        self._always: list[int] = []

    def wanted(self, text: str) -> list[Row]:
        """The rows that may match a text, in their order."""
        if not self._by_cue:
            self._sort()
        numbers = {number for char in self._by_cue.keys() & set(text) for number in self._by_cue[char]}
        return [self._rows[number] for number in sorted(numbers.union(self._always))]

    def _sort(self) -> None:
        for number, row in enumerate(self._rows):
            cues = self._of(row)
            for cue in cues:
                self._by_cue.setdefault(cue, []).append(number)
            if not cues:
                self._always.append(number)


def cues(pattern: str) -> str:
    """Characters of which a text that a pattern matches has one; "" where that is not plain."""
    return "".join(sorted({need[-1] for need in KEPT.needs(pattern, needed)}))
