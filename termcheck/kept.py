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

import contextlib
import marshal
import os
import re
import sys
from array import array
from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast
from zlib import crc32

from termcheck.cache import cache_directory, keep

_Key = tuple[str, int]
# A pattern's flags, its numbers as bytes, and the groups by name and by number.
_Compiled = tuple[int, bytes, dict[str, int], tuple[str | None, ...]]
_T = TypeVar("_T")
_HERE = os.path.dirname(__file__)
# What a Python says that makes its patterns in another way, or of numbers that make none.
_UNLIKE = (ImportError, AttributeError, TypeError, ValueError, RuntimeError, EOFError)
_SPOILT = (EOFError, ValueError, TypeError)


class Kept:
    """What is kept of patterns, by their text and flags. It is read when it is first asked for,
    and each of it unpacked when that is: a user of many articles keeps some thousand.

    path  where; None where nothing is kept
    """

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._compiled: dict[_Key, bytes] = {}
        self._others: dict[str, bytes] = {}
        self._read = path is None
        self._grown = False

    def compile(self, pattern: str, flags: int) -> re.Pattern[str]:
        """`re.compile(pattern, flags)`. Raises re.error."""
        self._open()
        key = (pattern, int(flags))
        packed = self._compiled.get(key)
        if packed is None:
            compiled, found = _compile(pattern, int(flags))
            if found is not None:
                self._compiled[key], self._grown = marshal.dumps(found), True
            return compiled
        try:
            return _restore(pattern, marshal.loads(packed))
        except _UNLIKE:
            del self._compiled[key]
            return re.compile(pattern, flags)

    def worked_out(self, key: str, work_out: Callable[[], _T]) -> _T:
        """What `work_out` gives, of types that marshal knows, and always the same for a key."""
        self._open()
        packed = self._others.get(key)
        if packed is not None:
            with contextlib.suppress(*_SPOILT):
                return cast("_T", marshal.loads(packed))
        found = work_out()
        self._others[key], self._grown = marshal.dumps(cast("Any", found)), True
        return found

    def table(self, made_of: Sequence[str], work_out: Callable[[], _T]) -> _T:
        """What `work_out` gives, of types that marshal knows, of tables that stand in the code.

        made_of  the modules and the texts that they stand in, as paths in the package: english/nouns,
                 mistaken/families/words.txt. What is kept counts until one of them changes
        """
        try:
            code = [os.stat(os.path.join(_HERE, name if name.endswith(".txt") else f"{name}.py")) for name in made_of]
        except OSError:  # in an archive
            return work_out()
        return self.worked_out(repr([(name, each.st_mtime_ns, each.st_size) for name, each in zip(made_of, code, strict=True)]), work_out)

    def save(self) -> None:
        """Keep what is new. A cache that cannot be written is done without."""
        if self._grown and self._path is not None:
            from pathlib import Path

            content: Any = (_stamp(), self._compiled, self._others)
            keep(marshal.dumps(content), Path(self._path))
            self._grown = False

    def _open(self) -> None:
        if self._read:
            return
        self._read = True
        try:
            with open(self._path or "", "rb") as file:
                stamp, compiled, others = marshal.loads(file.read())
        except (OSError, *_SPOILT):
            return
        if stamp == _stamp():
            self._compiled, self._others = compiled, others


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
        code = [os.stat(os.path.join(_HERE, f"{name}.py")) for name in ("needed", "cues", "kept")]
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
