"""A table of rows that stands in several modules and texts, of which a text wants a few rows.

To load some hundred rows for the one that is wanted takes longer than to look at an article. So the rows are
kept as they came from their modules and texts, each packed for itself, and made anew when they are asked for;
those are loaded when one of them has changed.
"""

from __future__ import annotations

import importlib
import marshal
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, Generic, TypeVar, cast

from termcheck.model import Kind
from termcheck.tables.kept import BLOCK_READERS, KEPT
from termcheck.tables.patterns import lazy

Row = TypeVar("Row")
_T = TypeVar("_T")
# What stands in a packed row for a pattern, and for a set of kinds.
_PATTERN, _KINDS = "pattern", "kinds"
_FLAGS = ~int(re.UNICODE)  # which Python adds itself


class Spread(Generic[Row]):
    """The rows of such a table.

    record  makes a row of its fields: texts, numbers, tuples of texts, patterns and sets of kinds
    tables  where they stand, in their order: "pairing/senses/counters COUNTER_ROWS", "pairing/sentence/relations/time/ages.txt"
    read    gives the rows of a text
    also    further modules and texts of which the rows, or what is sorted of them, depend
    """

    def __init__(self, record: Callable[..., Row], *tables: str, read: Callable[[str], Iterable[Row]] = lambda _: (), also: Sequence[str] = ()) -> None:
        self._record = record
        self._read = read
        self._places = [(path, name) for path, _, name in (table.partition(" ") for table in tables)]
        paths = [path for path, _ in self._places]
        readers = BLOCK_READERS if any(path.endswith(".txt") for path in paths) else ()
        self._made_of = (*paths, "tables/spread", *readers, *also)
        self._packed: tuple[bytes, ...] | None = None
        self._made: dict[int, Row] = {}
        self._all: tuple[Row, ...] | None = None  # while they are sorted

    def __iter__(self) -> Iterator[Row]:
        if self._all is not None:
            yield from self._all
            return
        for path, name in self._places:
            yield from getattr(importlib.import_module(f"termcheck.{path.replace('/', '.')}"), name) if name else self._read(path)

    def __getitem__(self, number: int) -> Row:
        if number not in self._made:
            if self._packed is None:
                raise LookupError("the rows are asked for before they are sorted")
            self._made[number] = self._record(*map(_unpacked, marshal.loads(self._packed[number])))
        return self._made[number]

    def sorted(self, sort: Callable[[], _T]) -> _T:
        """What `sort` makes of the rows, of types that marshal knows, worked out once for all processes. From
        now on a row is found by its number."""
        self._packed, found = KEPT.table(self._made_of, lambda: self._read_and_sorted(sort))
        return found

    def _read_and_sorted(self, sort: Callable[[], _T]) -> tuple[tuple[bytes, ...], _T]:
        self._all = tuple(self)
        try:
            return tuple(map(_packed, self._all)), sort()
        finally:
            self._all = None


def _packed(row: object) -> bytes:
    """The fields of a row."""
    return marshal.dumps(tuple(map(_plain, cast("tuple[object, ...]", row))))


def _plain(field: object) -> Any:
    """A field as marshal can pack it."""
    if isinstance(field, frozenset):
        return _KINDS, *sorted(kind.value for kind in field)
    pattern, flags = getattr(field, "pattern", None), getattr(field, "flags", None)
    return field if pattern is None or flags is None else (_PATTERN, pattern, int(flags) & _FLAGS)


def _unpacked(field: Any) -> Any:
    if isinstance(field, tuple) and field:
        if field[0] == _PATTERN:
            return _pattern(*field[1:])
        if field[0] == _KINDS:
            return frozenset(map(Kind, field[1:]))
    return field


@cache
def _pattern(pattern: str, flags: int) -> re.Pattern[str]:
    """A pattern, which rows share."""
    return lazy(pattern, flags)
