"""Names: who and what is named in Japanese, how it may be read, and how English spells it."""

from __future__ import annotations

from termcheck.names.pairing import pair_names
from termcheck.names.reading import find_en, find_ja

__all__ = ["find_en", "find_ja", "pair_names"]
