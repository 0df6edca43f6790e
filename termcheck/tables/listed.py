"""Long lists that are searched as they stand, one line a key: all cities, all that bear a surname. A mapping of them
takes longer to make than a text takes to look at."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path


@lru_cache(maxsize=32768)
def behind(path: Path, begins: str) -> str:
    """The rest of the line of a list that begins so; "" where none does.

    path    a file in UTF-8 of which the first line is a comment and every line ends with LF
    begins  the key and what ends it
    """
    listed = text_of(path)
    at = listed.find(f"\n{begins}")
    start = at + 1 + len(begins)
    return listed[start : listed.index("\n", start)] if at >= 0 else ""


@cache
def text_of(path: Path) -> str:
    """A list as it stands."""
    return path.read_text("utf-8")
