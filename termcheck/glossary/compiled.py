"""A compiled glossary: bytes that become a Glossary without being worked on.

A line that names the format, what the file was made of and its check sum; then five
sections: concepts, uses, how Japanese forms begin, those forms, English phrases. Lines stay as they
are until one is asked for, so that the size of a glossary hardly costs time. A file that is
corrupt, stale or foreign is passed over.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from pathlib import Path

from termcheck.glossary.model import Beginnings, Glossary, Openings

MAGIC = "termcheck-glossary"
SECTION = b"\x1e\n"
_HERE = Path(__file__).parent
_SHAPED_BY = ("compiler.py", "compiled.py", "forms.py", "inflection.py", "phrases.py", "model.py")


def bucket_of(word: str, buckets: int) -> int:
    """The number of the line that holds the phrases beginning with a word."""
    return zlib.crc32(word.encode()) % buckets


def stamp(contents: Sequence[Sequence[bytes]]) -> str:
    """What a compiled glossary is made of: sizes and check sums of the files, layer by layer,
    and of the code that shapes the tables."""
    code = [(_HERE / name).read_bytes() for name in _SHAPED_BY]
    return "+".join(_sums(layer) for layer in [code, *contents])


def _sums(contents: Sequence[bytes]) -> str:
    size = sum(map(len, contents))
    total = 0
    for content in contents:
        total = zlib.crc32(content, zlib.crc32(b"%d" % len(content), total))
    return f"{len(contents)}.{size}.{total:08x}"


def header(made_of: str, body: bytes) -> bytes:
    """The first line of a compiled glossary."""
    return f"{MAGIC} {made_of} {len(body)}.{zlib.crc32(body):08x}\n".encode()


def restore(path: Path, made_of: str) -> Glossary | None:
    """The glossary kept in a file, or None where the file is missing, damaged or of something else."""
    try:
        data = path.read_bytes()
        first, _, body = data.partition(b"\n")
        return thaw(data) if first + b"\n" == header(made_of, body) else None
    except (OSError, ValueError, TypeError):
        return None


def thaw(data: bytes) -> Glossary:
    """The glossary of some compiled bytes. Raises ValueError for any others."""
    rows, uses, places, forms, buckets = data.partition(b"\n")[2].split(SECTION)
    lines = buckets.split(b"\n")
    openings = Openings(lambda word: lines[bucket_of(word, len(lines))])
    return Glossary(_lines(rows), Beginnings(json.loads(places), _lines(forms)), openings, _lines(uses))


def _lines(section: bytes) -> list[bytes]:
    return section.split(b"\n") if section else []
