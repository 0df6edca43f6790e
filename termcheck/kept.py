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
from collections.abc import Callable
from typing import Any
from zlib import crc32

from termcheck.cache import cache_directory, keep

_Key = tuple[str, int]
# A pattern's flags, its numbers as bytes, and the groups by name and by number.
_Compiled = tuple[int, bytes, dict[str, int], tuple[str | None, ...]]
# What a Python says that makes its patterns in another way, or of numbers that make none.
_UNLIKE = (ImportError, AttributeError, TypeError, ValueError, RuntimeError)


class Kept:
    """What is kept of patterns, by their text and flags. It is read when it is first asked for.

    path  where; None where nothing is kept
    """

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._compiled: dict[_Key, _Compiled] = {}
        self._needs: dict[str, frozenset[str]] = {}
        self._read = path is None
        self._grown = False

    def compile(self, pattern: str, flags: int) -> re.Pattern[str]:
        """`re.compile(pattern, flags)`. Raises re.error."""
        self._open()
        key = (pattern, int(flags))
        found = self._compiled.get(key)
        if found is None:
            compiled, found = _compile(pattern, int(flags))
            if found is not None:
                self._compiled[key], self._grown = found, True
            return compiled
        try:
            return _restore(pattern, found)
        except _UNLIKE:
            del self._compiled[key]
            return re.compile(pattern, flags)

    def needs(self, pattern: str, work_out: Callable[[str], frozenset[str]]) -> frozenset[str]:
        """What `work_out` says of a pattern."""
        self._open()
        found = self._needs.get(pattern)
        if found is None:
            found = self._needs[pattern] = work_out(pattern)
            self._grown = True
        return found

    def save(self) -> None:
        """Keep what is new. A cache that cannot be written is done without."""
        if self._grown and self._path is not None:
            from pathlib import Path

            keep(marshal.dumps((_stamp(), self._compiled, self._needs)), Path(self._path))
            self._grown = False

    def _open(self) -> None:
        if self._read:
            return
        self._read = True
        try:
            with open(self._path or "", "rb") as file:
                stamp, compiled, needs = marshal.loads(file.read())
        except (OSError, EOFError, ValueError, TypeError):
            return
        if stamp == _stamp():
            self._compiled, self._needs = compiled, needs


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


def _stamp() -> tuple[str, int, int]:
    """Of this Python, and of the code that works out what a pattern needs."""
    try:
        code = os.stat(os.path.join(os.path.dirname(__file__), "needed.py"))
    except OSError:  # in an archive, which holds one version
        return sys.version, 0, 0
    return sys.version, code.st_mtime_ns, code.st_size


def _place() -> str | None:
    """A file of its own for each Python and each place where termcheck is installed; None where
    the user has no cache."""
    installed = crc32(os.path.dirname(__file__).encode("utf-8", "surrogateescape"))
    try:
        return os.path.join(cache_directory(), f"{sys.implementation.cache_tag}-{installed:08x}.patterns")
    except RuntimeError:  # nobody's home
        return None


KEPT = Kept(_place())
