"""Patterns as they were compiled, kept in the user's cache as Python keeps byte code.

To compile the patterns that one article needs, and to read off the others what a text must have
for them, takes a fifth of a short check, and comes to the same each time. What was worked out is
kept for the next process of the same Python and the same code; where it cannot be kept or read,
it is worked out again.

CPython gives no public way to store a compiled pattern. `re` makes one of a list of numbers in two
steps (`re._compiler`), and only the first takes time; `_sre.compile` checks the numbers that it
is given. A Python in which these are missing, or differ, compiles as ever.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from array import array
from collections.abc import Callable, Mapping, Sequence
from time import time_ns
from typing import Any, Generic, TypeVar, cast
from zlib import crc32

from termcheck.cache import cache_directory, keep
from termcheck.tables.shelf import Shelf

# A pattern's flags, its numbers as bytes, and the groups by name and by number.
_Compiled = tuple[int, bytes, dict[str, int], tuple[str | None, ...]]
_T = TypeVar("_T")
_HERE = os.path.dirname(os.path.dirname(__file__))
# What the rows and the blocks of a text are read with, for `made_of`.
ROW_READERS = ("tables/texts", "tables/writings")
BLOCK_READERS = ("tables/blocks", *ROW_READERS)
# What a Python says that makes its patterns in another way, or of numbers that make none.
_UNLIKE = (ImportError, AttributeError, TypeError, ValueError, RuntimeError, EOFError)
# Nanoseconds after which a file that is written again has another time.
_SETTLED = 2_000_000_000


class Entries(Generic[_T]):
    """The entries of a table by their keys, each unpacked when it is asked for: a text wants few.

    packed  them, as marshal packs them
    """

    def __init__(self, packed: Mapping[str, bytes]) -> None:
        self._packed = packed

    def get(self, key: str) -> _T | None:
        """The entry of a key, or None."""
        packed = self._packed.get(key)
        return None if packed is None else cast("_T", marshal.loads(packed))


class Kept:
    """What is kept of patterns, by their text and flags, and of what was worked out of them and of tables. It
    is looked up when it is first asked for: a user of many articles keeps some thousand.

    path  where; None where nothing is kept
    """

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._opened: Shelf | None = None

    @property
    def _shelf(self) -> Shelf:
        if self._opened is None:
            self._opened = Shelf(self._path, _stamp())
        return self._opened

    def compile(self, pattern: str, flags: int) -> re.Pattern[str]:
        """`re.compile(pattern, flags)`. Raises re.error."""
        key = f"{int(flags)} {pattern}"
        kept = self._shelf.get(key)
        if kept is None:
            compiled, found = _compile(pattern, int(flags))
            if found is not None:
                self._shelf.put(key, found)
            return compiled
        try:
            return _restore(pattern, kept)
        except _UNLIKE:
            return re.compile(pattern, flags)

    def worked_out(self, key: str, work_out: Callable[[], _T]) -> _T:
        """What `work_out` gives, of types that marshal knows, and always the same for a key."""
        found = self._shelf.get(f"={key}")
        if found is None:
            found = (work_out(),)
            self._shelf.put(f"={key}", found)
        return cast("_T", found[0])

    def made_of(self, name: str, files: Sequence[str], work_out: Callable[[], _T]) -> _T:
        """What `work_out` gives, of types that marshal knows, of some files. What is kept counts until one of
        them changes; of a name, the last is kept.

        name   what it is
        files  their paths
        """
        try:
            stats = [os.stat(path) for path in files]
        except OSError:  # in an archive
            return work_out()
        now = [(path, each.st_mtime_ns, each.st_size) for path, each in zip(files, stats, strict=True)]
        kept = self._shelf.get(f"@{name}")
        if kept is not None and kept[0] == now:
            return cast("_T", kept[1])
        found = work_out()
        if time_ns() - max((each.st_mtime_ns for each in stats), default=0) > _SETTLED:
            self._shelf.put(f"@{name}", (now, found))
        return found

    def table(self, made_of: Sequence[str], work_out: Callable[[], _T]) -> _T:
        """What `work_out` gives, of types that marshal knows, of tables that stand in the code.

        made_of  the modules and the texts that they stand in, as paths in the package: english/nouns,
                 mistaken/families/words.txt
        """
        files = [os.path.join(_HERE, name if name.endswith(".txt") else f"{name}.py") for name in made_of]
        return self.made_of(" ".join(made_of), files, work_out)

    def entries(self, made_of: Sequence[str], work_out: Callable[[], Mapping[str, _T]]) -> Entries[_T]:
        """The entries that `work_out` gives, by their keys, of tables that stand in the code; see `table`."""
        return Entries(self.table(made_of, lambda: {key: marshal.dumps(cast("Any", entry)) for key, entry in work_out().items()}))

    def save(self) -> None:
        """Keep what is new. A cache that cannot be written is done without."""
        if self._opened is None or self._path is None:
            return
        file = self._opened.file()
        if file is not None:
            from pathlib import Path

            keep(file, Path(self._path))
            self._opened = None


def _compile(pattern: str, flags: int) -> tuple[re.Pattern[str], _Compiled | None]:
    """A pattern, and what is kept of it; None where this Python does not show that."""
    try:
        from re import _compiler, _parser  # type: ignore[attr-defined]

        parsed = _parser.parse(pattern, flags)
        code: Any = _compiler._code(parsed, flags)
        by_name = dict(parsed.state.groupdict)
        by_number: list[str | None] = [None] * parsed.state.groups
        for name, number in by_name.items():
            by_number[number] = name
        found = (flags | parsed.state.flags, array("I", code).tobytes(), by_name, tuple(by_number))
        return _restore(pattern, found), found
    except _UNLIKE:
        return re.compile(pattern, flags), None


def _restore(pattern: str, kept: _Compiled) -> re.Pattern[str]:
    import _sre  # type: ignore[import-not-found]

    flags, code, by_name, by_number = kept
    found: re.Pattern[str] = _sre.compile(pattern, flags, array("I", code).tolist(), len(by_number) - 1, by_name, by_number)
    return found


def _stamp() -> tuple[object, ...]:
    """Of this Python, and of the code that works out what is kept."""
    try:
        code = [os.stat(os.path.join(_HERE, "tables", f"{name}.py")) for name in ("needed", "cues", "kept", "shelf")]
    except OSError:  # in an archive, which holds one version
        return (sys.version,)
    return sys.version, *((each.st_mtime_ns, each.st_size) for each in code)


def _place() -> str | None:
    """A file of its own for each Python and each place where termcheck is installed; None where
    the user has no cache."""
    installed = crc32(_HERE.encode("utf-8", "surrogateescape"))
    try:
        return os.path.join(cache_directory(), f"{sys.implementation.cache_tag}-{installed:08x}.patterns")
    except RuntimeError:  # nobody's home
        return None


KEPT = Kept(_place())
