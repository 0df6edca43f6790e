"""Tables of patterns, looked up by the characters of a text: most rows are never looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
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
        self._any_cue: re.Pattern[str] | None = None

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
        for number, row in enumerate(self._rows):
            cues = self._of(row)
            for cue in cues:
                self._by_cue.setdefault(cue, []).append(number)
            if not cues:
                self._always.append(number)
        seconds: dict[str, set[str]] = {}
        for cue in self._by_cue:
            seconds.setdefault(cue[0], set()).add(cue[1:])
        begins = [re.escape(first) + ("" if "" in after else f"(?=[{re.escape(''.join(sorted(after)))}])") for first, after in sorted(seconds.items())]
        return KEPT.compile("|".join(begins) or "(?!)", 0)


def cues(pattern: str) -> frozenset[str]:
    """One or two characters each, of which a text that a pattern matches has one; none where
    that is not plain."""
    return frozenset(need[:2] for need in KEPT.needs(pattern, needed))
