"""What English says with a name to tell what it is, and the Japanese that it may be said for: see `called.txt`."""

from __future__ import annotations

import re
from functools import lru_cache

from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows


class Called(NamedTuple):
    """What is said of a name: the Japanese that it may be said for, and its marks."""

    ja: re.Pattern[str]
    marks: frozenset[str]


@lru_cache(maxsize=1)
def called() -> dict[str, Called]:
    """The words that tell beside a name what it is."""
    return {word: Called(lazy(ja), frozenset(marks.split())) for words, ja, marks in kept_rows("names/called.txt", 2, 3) for word in words.split("|")}
