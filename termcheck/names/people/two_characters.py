"""Whether two characters are a surname: each first character with all the second ones."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from termcheck.text import behind

PATH = Path(__file__).with_name("surnames.txt")


def is_surname(first: str, second: str) -> bool:
    """Whether two characters are a surname, and no common word."""
    return second in _seconds(first)


@lru_cache(maxsize=8192)
def _seconds(first: str) -> str:
    """The characters that make a surname behind a first one."""
    return behind(_surnames(), first)


@lru_cache(maxsize=1)
def _surnames() -> str:
    """Lines of a first character and all second ones."""
    return PATH.read_text("utf-8")
