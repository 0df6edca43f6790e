"""A compiled glossary: bytes that become a Glossary without being worked on.

A line that names the format, what the file was made of and its check sum; then five
sections: concepts, uses, how Japanese forms begin, those forms, English phrases. Each is a number of
lines, told apart by where they end. Lines stay as they are until one is asked for, so that the size of
a glossary hardly costs time. A file that is corrupt, stale or foreign is passed over.
"""

from __future__ import annotations

import mmap
import struct
import sys
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import overload

from termcheck.glossary.model import Beginnings, Glossary, Openings

MAGIC = f"termcheck-glossary-3-{sys.byteorder}"
LONGEST_HEADER = 1000  # bytes
_COUNT = struct.Struct("=II")  # lines of a section, and the bytes of all of them
_NUMBER = 4  # bytes of a place
_ROOM = Path(__file__).parent.parent
_SHAPED_BY = (
    "files/compiler.py", "files/compiled.py", "matching/forms.py", "matching/inflection.py", "matching/phrases.py", "model.py",
)  # fmt: skip


class Packed(Sequence[bytes]):
    """The lines of a section. Raises ValueError where they are not whole."""

    def __init__(self, data: memoryview, at: int) -> None:
        if len(data) < at + _COUNT.size:
            raise ValueError("a section is missing")
        count, size = _COUNT.unpack_from(data, at)
        start = at + _COUNT.size
        self._ends = data[start : start + count * _NUMBER].cast("I")
        start += count * _NUMBER
        self.after = start + size
        self._text = data[start : self.after]
        if len(self._ends) != count or len(self._text) != size:
            raise ValueError("a section is cut off")

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> bytes: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[bytes]: ...
    def __getitem__(self, at: int | slice) -> bytes | Sequence[bytes]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        return bytes(self._text[self._ends[at - 1] if at else 0 : self._ends[at]])


def pack(lines: Iterable[str]) -> bytes:
    """A section of lines; see Packed."""
    written = [line.encode() for line in lines]
    end = 0
    ends = [end := end + len(line) for line in written]
    return _COUNT.pack(len(ends), end) + struct.pack(f"={len(ends)}I", *ends) + b"".join(written)


def bucket_of(word: str, buckets: int) -> int:
    """The number of the line that holds the phrases beginning with a word."""
    return zlib.crc32(word.encode()) % buckets


def stamp(contents: Sequence[Sequence[bytes]]) -> str:
    """What a compiled glossary is made of: sizes and check sums of the files, layer by layer,
    and of the code that shapes the tables."""
    code = [Path(path).read_bytes() for path in shaped_by()]
    return "+".join(_sums(layer) for layer in [code, *contents])


def shaped_by() -> list[str]:
    """Where the code stands that shapes the tables."""
    return [str(_ROOM / name) for name in _SHAPED_BY]


def _sums(contents: Sequence[bytes]) -> str:
    size = sum(map(len, contents))
    total = 0
    for content in contents:
        total = zlib.crc32(content, zlib.crc32(b"%d" % len(content), total))
    return f"{len(contents)}.{size}.{total:08x}"


def header(made_of: str, body: bytes | memoryview) -> bytes:
    """The first line of a compiled glossary."""
    return f"{MAGIC} {made_of} {len(body)}.{zlib.crc32(body):08x}\n".encode()


def restore(path: Path, made_of: str) -> Glossary | None:
    """The glossary kept in a file, or None where the file is missing, damaged or of something else."""
    try:
        data = path.read_bytes()
        end = data.index(b"\n") + 1
        return thaw(data) if data[:end] == header(made_of, memoryview(data)[end:]) else None
    except (OSError, ValueError, TypeError):
        return None


def restore_whole(path: Path, made_of: str | None = None) -> Glossary | None:
    """The glossary of a file that is known to be as it was written: only its size is looked at, and no more of
    it is read than is asked for. None where there is none.

    made_of  what it has to be made of; None for whatever it is, in a file that only an installer writes
    """
    try:
        with path.open("rb") as file:
            view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        first = bytes(view[:LONGEST_HEADER]).partition(b"\n")[0]
        magic, content, sums = first.decode().split(" ")
        whole = int(sums.partition(".")[0]) == len(view) - len(first) - 1
        return thaw(view) if magic == MAGIC and whole and made_of in (None, content) else None
    except (OSError, ValueError):
        return None


def thaw(data: bytes | memoryview) -> Glossary:
    """The glossary of some compiled bytes. Raises ValueError for any others."""
    view = memoryview(data)
    at = bytes(view[:LONGEST_HEADER]).index(b"\n") + 1
    sections = []
    for _ in range(5):
        sections.append(Packed(view, at))
        at = sections[-1].after
    rows, uses, places, forms, buckets = sections
    openings = Openings(lambda word: buckets[bucket_of(word, len(buckets))])
    beginnings = places[0].decode().split("\t") if places[0] else []
    return Glossary(rows, Beginnings(dict(zip(beginnings, range(len(forms)), strict=True)), forms), openings, uses)
