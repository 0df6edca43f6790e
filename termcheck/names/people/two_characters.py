"""Whether two characters are a surname: each first character with all the second ones."""

from __future__ import annotations

from pathlib import Path

from termcheck.tables.listed import behind

PATH = Path(__file__).with_name("surnames.txt")  # lines of a first character and all second ones


def is_surname(first: str, second: str) -> bool:
    """Whether two characters are a surname, and no common word."""
    return second in behind(PATH, first)
