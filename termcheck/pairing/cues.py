"""Tables of patterns, looked up by the characters of a text: most rows are never looked at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from termcheck.patterns import needed

Row = TypeVar("Row")


class Cued(Generic[Row]):
    """The rows of a table by the characters that they cannot match without.

    rows  of each row, the row itself and its cues: a text that it matches has one of these
          characters; "" for a row that may match any text
    """

    def __init__(self, rows: Iterable[tuple[Row, str]]) -> None:
        self._rows: list[Row] = []
        self._by_cue: dict[str, list[int]] = {}
        self._always: list[int] = []
        for number, (row, cues) in enumerate(rows):
            self._rows.append(row)
            for cue in cues:
                self._by_cue.setdefault(cue, []).append(number)
            if not cues:
                self._always.append(number)

    def wanted(self, text: str) -> list[Row]:
        """The rows that may match a text, in their order."""
        numbers = {number for char in self._by_cue.keys() & set(text) for number in self._by_cue[char]}
        return [self._rows[number] for number in sorted(numbers.union(self._always))]


def cues(pattern: str) -> str:
    """A character of kana or kanji for each alternative of a pattern, which that cannot match
    without; "" where one of them has none."""
    found = [needed(part)[-1:] for part in _alternatives(pattern)]
    return "".join(dict.fromkeys(found)) if all(found) else ""


def _alternatives(pattern: str) -> list[str]:
    """A pattern cut at the bars that stand outside all brackets."""
    parts, start, depth, at = [], 0, 0, 0
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif char == "[":
            at = pattern.find("]", at + 2)
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            parts.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*parts, pattern[start:]]
