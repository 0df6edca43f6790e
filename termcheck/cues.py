"""Tables of patterns, looked up by the characters of a text: most rows are never looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from operator import add
from typing import Generic, TypeVar

from termcheck.kept import KEPT
from termcheck.needed import needed

Row = TypeVar("Row")


class Cued(Generic[Row]):
    """The rows of a table by what they cannot match without.

    rows  in their order
    of    the cues of a row, each of one character or two: a text that it matches has one of them;
          none for a row that may match any text. They are asked for when the first text comes.
    """

    def __init__(self, rows: Sequence[Row], of: Callable[[Row], Iterable[str]]) -> None:
        self._rows = rows
        self._of = of
        self._by_cue: dict[str, list[int]] = {}
        self._always: list[int] = []

    def wanted(self, text: str) -> list[Row]:
        """The rows that may match a text, in their order."""
        if not self._by_cue:
            self._sort()
        there = self._by_cue.keys() & _bits(text)
        if not there and not self._always:
            return []
        numbers = {number for cue in there for number in self._by_cue[cue]}
        return [self._rows[number] for number in sorted(numbers.union(self._always))]

    def _sort(self) -> None:
        for number, row in enumerate(self._rows):
            cues = self._of(row)
            for cue in cues:
                self._by_cue.setdefault(cue, []).append(number)
            if not cues:
                self._always.append(number)


@lru_cache(maxsize=32)
def _bits(text: str) -> frozenset[str]:
    """The characters of a text, one and two at a time. One table after another asks for the same text."""
    return frozenset(text).union(map(add, text, text[1:]))


def cues(pattern: str) -> frozenset[str]:
    """One or two characters each, of which a text that a pattern matches has one; none where
    that is not plain."""
    return frozenset(need[:2] for need in KEPT.needs(pattern, needed))
