"""The cities and sights of China that English spells by the Chinese sounds of their characters."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

PATH = Path(__file__).with_name("china.txt")


def is_in_china(name: str) -> bool:
    """Whether the list has a name, in Japanese characters: 洛陽 is Luoyang, wherever a text mentions it."""
    return name in _table()


@lru_cache(maxsize=1)
def _table() -> frozenset[str]:
    lines = PATH.read_text("utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split()[1:])
