"""Tables that stand as text beside the code, which an editor can read and extend.

A line is a row, in columns that " | " parts; "-" stands for an empty column, and empty ones at the end
may be left out. A blank line parts two blocks. A line that begins with # is for its readers.

A line NAME = pattern gives a name to what stands in several lines of its table, and NAME(X) = pattern
to what differs in one thing: NAME(this). Figures stand in the Japanese columns in plain digits, for any way to
write them: see `writings`.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from termcheck.records import NamedTuple
from termcheck.tables.cues import Cued, Sorted, sort_rows
from termcheck.tables.kept import KEPT, ROW_READERS
from termcheck.tables.patterns import lazy
from termcheck.tables.writings import in_any_writing

# A row: its table and its block there, and its columns.
Row = tuple[str, tuple[str, ...]]
_Record = TypeVar("_Record")
_DEFINED = lazy(r"([A-Z_]{3,})(\(X\))? = (.*)")
_NAME = lazy("[A-Z_]{3,}")
PACKAGE = Path(__file__).parents[1]


class Named(NamedTuple):
    """What a name of a table stands for; takes_one: whether X in it is what the brackets behind the name enclose."""

    pattern: str
    takes_one: bool


class Table(Generic[_Record]):
    """The rows of some tables as records, which are read when the first text comes.

    files  their names in the room: families/words.txt
    cue    characters of the Japanese by which rows are looked up, one or two: see Cued

    room         where they stand in the package
    least, most  columns of a row
    japanese     those with Japanese; by the first a row is looked up
    """

    room: ClassVar[str]
    least: ClassVar[int]
    most: ClassVar[int]
    japanese: ClassVar[tuple[int, ...]]

    def __init__(self, *files: str, cue: int) -> None:
        self._files = [f"{self.room}/{name}" for name in files]
        self._cue = cue
        self._rows: tuple[bytes, ...] | None = None
        self._record = lru_cache(maxsize=1024)(self._make)

    def wanted(self, ja: str) -> list[_Record]:
        """The records that a Japanese text may have, in their order."""
        if self._rows is None:
            self._open()
        return [self._record(number) for number in self._numbers.wanted(ja)]

    def records(self) -> list[_Record]:
        """All of them, in their order."""
        self.wanted("")
        return [self._record(number) for number in range(len(self._rows or ()))]

    def _open(self) -> None:
        made_of = (*ROW_READERS, *self._files)
        self._blocks, self._rows, known = KEPT.table(made_of, self._packed)
        self._numbers = Cued(range(len(self._rows)), known=known)

    def _packed(self) -> tuple[tuple[str, ...], tuple[bytes, ...], Sorted]:
        """The blocks of the rows; their columns, each packed, since a text wants few; and how they are looked up."""
        rows = rows_of(self._files, self.least, self.most, self.japanese)
        columns = [columns for _, columns in rows]
        return tuple(block for block, _ in rows), tuple(map(marshal.dumps, columns)), sort_rows([row[self.japanese[0]] for row in columns], self._cue)

    def _row(self, number: int) -> Row:
        assert self._rows is not None
        return self._blocks[number], marshal.loads(self._rows[number])

    def _make(self, number: int) -> _Record:
        """The record of a row."""
        raise NotImplementedError


def rows_of(files: Sequence[str], least: int, most: int, japanese: Sequence[int]) -> tuple[Row, ...]:
    """The rows of tables, all of `most` columns.

    files     their names in the package: mistaken/families/words.txt
    least     how many columns a row must have
    japanese  the columns with Japanese

    Raises ValueError where a row has too few columns or too many.
    """
    return tuple(row for name in files for row in read(name, (PACKAGE / name).read_text("utf-8"), least, most, japanese))


def kept_rows(name: str, least: int, most: int, japanese: Sequence[int] = ()) -> tuple[tuple[str, ...], ...]:
    """The columns of the rows of one table, read once for all processes; see `rows_of`."""
    return KEPT.table((*ROW_READERS, name), lambda: tuple(columns for _, columns in rows_of([name], least, most, japanese)))


def read(name: str, text: str, least: int, most: int, japanese: Sequence[int] = ()) -> Iterator[Row]:
    """The rows of one table, the names in them written out. Raises ValueError as `rows_of` does."""
    names: dict[str, Named] = {}
    for number, block in enumerate(text.split("\n\n")):
        for line in block.split("\n"):
            if not line or line.startswith("#"):
                continue
            if defines(line, names):
                continue
            columns = ["" if part.strip() == "-" else written_out(part.strip(), names) for part in line.split(" | ")]
            if not least <= len(columns) <= most:
                raise ValueError(f"{name}: a row has {len(columns)} columns, not {least} to {most}: {line}")
            columns = [in_any_writing(column) if at in japanese else column for at, column in enumerate(columns)]
            yield f"{name} {number}", (*columns, *[""] * (most - len(columns)))


def defines(line: str, names: dict[str, Named]) -> bool:
    """Whether a line gives a name to a pattern; then it is added to the names."""
    defined = _DEFINED.fullmatch(line)
    if defined is not None:
        names[defined[1]] = Named(written_out(defined[3], names), defined[2] is not None)
    return defined is not None


def written_out(pattern: str, names: Mapping[str, Named]) -> str:
    """A pattern with what its names stand for."""
    parts, at = [], 0
    for found in _NAME.finditer(pattern):
        named = names.get(found.group())
        if named is None or found.start() < at:
            continue
        parts.append(pattern[at : found.start()])
        at, meant = found.end(), named.pattern
        if named.takes_one:
            inside, after = _enclosed(pattern[at:])
            at, meant = len(pattern) - len(after), meant.replace("X", written_out(inside, names))
        parts.append(meant)
    return "".join((*parts, pattern[at:]))


def _enclosed(text: str) -> tuple[str, str]:
    """What stands in the brackets that a text begins with, and what follows them."""
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return text[1:at], text[at + 1 :]
    raise ValueError(f"a bracket is not closed: {text}")
