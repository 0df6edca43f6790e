"""A file of packed things by their keys, of which only what is asked for is read.

A process that checks one article asks for some hundred of the many thousand things that the articles
before it have left, so the file is mapped and not read: the numbers of the keys, sorted, and where the
things begin; then the things. Each has its key beside it, since two keys may have the same number. A file
that is cut off, foreign or spoilt holds nothing, or nothing of what is spoilt.
"""

from __future__ import annotations

import contextlib
import marshal
import mmap
from array import array
from bisect import bisect_left
from typing import Any
from zlib import crc32

_MAGIC = b"termcheck-shelf-1"
# What comes of bytes that nobody packed.
_SPOILT = (EOFError, ValueError, TypeError, IndexError)


class Shelf:
    """Things by their keys, of types that marshal knows; those of a file, and those put since.

    path   of the file; None where nothing is kept
    stamp  what the things were made by; a file with another one counts as empty
    """

    def __init__(self, path: str | None, stamp: tuple[object, ...]) -> None:
        self._path = path
        self._stamp = stamp
        self._put: dict[str, bytes] = {}
        self._file: mmap.mmap | None = None
        self._numbers, self._ends, self._start = array("Q"), array("Q"), 0
        if path is not None:
            with contextlib.suppress(OSError, *_SPOILT):
                self._open(path)

    def get(self, key: str) -> Any:
        """The thing of a key, or None."""
        packed = self._put.get(key)
        if packed is None:
            number = _number(key)
            at = bisect_left(self._numbers, number)
            if at == len(self._numbers) or self._numbers[at] != number:
                return None
            packed = self._packed(at)
        with contextlib.suppress(*_SPOILT):
            found, thing = marshal.loads(packed)
            return thing if found == key else None
        return None

    def put(self, key: str, thing: Any) -> None:
        """Have a key stand for a thing from now on. Raises ValueError for a type that marshal does not know."""
        self._put[key] = marshal.dumps((key, thing))

    def file(self) -> bytes | None:
        """The file with what was put since, or None where nothing was. The old one is let go, and what was put
        stays."""
        if not self._put:
            return None
        things = {number: self._packed(at) for at, number in enumerate(self._numbers)}
        things |= {_number(key): packed for key, packed in self._put.items()}
        numbers, ends, end = array("Q", sorted(things)), array("Q"), 0
        for number in numbers:
            ends.append(end := end + len(things[number]))
        content: Any = (_MAGIC, self._stamp, numbers.tobytes(), ends.tobytes())
        head = marshal.dumps(content)
        self._let_go()
        return b"".join((len(head).to_bytes(8, "little"), head, *(things[number] for number in numbers)))

    def _packed(self, at: int) -> bytes:
        assert self._file is not None
        begin = self._ends[at - 1] if at else 0
        return self._file[self._start + begin : self._start + self._ends[at]]

    def _open(self, path: str) -> None:
        """Take in a file. Raises OSError where it cannot be read, and one of _SPOILT where it is none."""
        with open(path, "rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        start = 8 + int.from_bytes(mapped[:8], "little")
        magic, stamp, numbers, ends = marshal.loads(mapped[8:start])
        if magic != _MAGIC or stamp != self._stamp:
            return
        self._numbers.frombytes(numbers)
        self._ends.frombytes(ends)
        if len(self._numbers) == len(self._ends) and start + (self._ends[-1] if self._ends else 0) == len(mapped):
            self._file, self._start = mapped, start
        else:
            self._let_go()

    def _let_go(self) -> None:
        """Close the file, which some systems do not replace while it is open."""
        if self._file is not None:
            self._file.close()
        self._file, self._numbers, self._ends = None, array("Q"), array("Q")


def _number(key: str) -> int:
    """A number for a key, which hardly any other has."""
    written = key.encode("utf-8", "surrogatepass")
    return crc32(written) << 32 | len(written) & 0xFFFFFFFF
