"""Ordinary English words, which are no slip of another one.

The list is that of symspellpy (MIT): the 82,765 words that both Google's corpus of books and the Spell Checker
Oriented Word Lists have. It is looked through where it lies, once somebody asks, and nothing is made of it.
"""

from __future__ import annotations

import mmap
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

FREQUENT = 10_000  # words of which a word with a capital has to be one, to be no slip of a name: Lyons is none beside the Lions
_LINE = 17  # characters of a line among the most frequent words
_FIRST = "the"  # the first word has no line before it
_LIST = "frequency_dictionary_en_82_765.txt"


@lru_cache(maxsize=4096)
def is_word(word: str, most: int = 0) -> bool:
    """Whether English has a word, in lower case and in this form: details, but no detials.

    most  among how many of the most frequent it has to be; 0 for any
    """
    listed = _listed()
    return word == _FIRST or listed.find(f"\n{word} ".encode(), 0, most * _LINE or len(listed)) >= 0


@lru_cache(maxsize=1)
def _listed() -> mmap.mmap:
    """The list: a word and how often it was seen on each line, the most frequent first. Raises LookupError
    where the library is not whole."""
    found = find_spec("symspellpy")
    if found is None or found.origin is None:
        raise LookupError("symspellpy is not installed")
    with Path(found.origin).with_name(_LIST).open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
