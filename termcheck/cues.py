"""Tables of patterns, looked up by the characters of a text: most rows are never looked at."""

from __future__ import annotations

import importlib
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

from termcheck.kept import KEPT
from termcheck.needed import needed

Row = TypeVar("Row")
# The rows by their cues, those that have none, and a pattern that matches wherever a cue begins.
_Sorted = tuple[dict[str, tuple[int, ...]], tuple[int, ...], str]


class Spread(Generic[Row]):
    """The rows of a table that stands in several modules, each of which is loaded when one of its rows is wanted.

    tables  where they stand, in their order: "pairing/sentence/moments MOMENTS"
    also    further modules of which what is sorted depends
    """

    def __init__(self, *tables: str, also: Sequence[str] = ()) -> None:
        self._places = [tuple(table.split()) for table in tables]
        self.made_of = (*(path for path, _ in self._places), *also)
        self._ends: list[int] = []
        self._found: dict[int, Row] = {}

    def __iter__(self) -> Iterator[Row]:
        for place in range(len(self._places)):
            yield from self._rows(place)

    def __getitem__(self, number: int) -> Row:
        found = self._found.get(number)
        if found is None:
            place = bisect_right(self._ends, number)
            found = self._found[number] = self._rows(place)[number - (self._ends[place - 1] if place else 0)]
        return found

    def sizes(self) -> list[int]:
        """How many rows each module has; all of them are loaded."""
        return [len(self._rows(place)) for place in range(len(self._places))]

    def know(self, sizes: Sequence[int]) -> None:
        """Take in the sizes as they were kept, so that a row is found by its number."""
        self._ends = list(accumulate(sizes))

    def _rows(self, place: int) -> Sequence[Row]:
        path, name = self._places[place]
        rows: Sequence[Row] = getattr(importlib.import_module(f"termcheck.{path.replace('/', '.')}"), name)
        return rows


class Cued(Generic[Row]):
    """The rows of a table by their cues: strings of which a text that the row matches has one.

    rows     in their order, in a sequence or spread over modules
    pattern  the pattern of a row, which any text that the row matches has a match of: what it
             plainly needs are its cues. A row with none may match any text. Patterns are asked
             for when the first text comes, and sorted once for all processes.
    size     characters of a cue that count, one or two
    known    the rows as they were sorted, where that is kept with something else
    """

    def __init__(self, rows: Sequence[Row] | Spread[Row], pattern: Callable[[Row], str] = str, size: int = 2, known: _Sorted | None = None) -> None:
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
            sizes, self._by_cue, self._always, begins = KEPT.table(rows.made_of, lambda: (rows.sizes(), *sort_rows([self._pattern(row) for row in rows], self._size)))
            rows.know(sizes)
        else:
            patterns = [self._pattern(row) for row in rows]
            self._by_cue, self._always, begins = KEPT.worked_out("\0".join(("", str(self._size), *patterns)), lambda: sort_rows(patterns, self._size))
        return KEPT.compile(begins, 0)


def sort_rows(patterns: Sequence[str], size: int) -> _Sorted:
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
