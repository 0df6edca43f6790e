"""Ordinary English words, which are no slip of another one.

The list is that of symspellpy (MIT): the 82,765 words that both Google's corpus of books and the Spell Checker
Oriented Word Lists have. It is looked through where it lies, once somebody asks, and nothing is made of it.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

FREQUENT = 10_000  # words of which a word with a capital has to be one, to be no slip of a name: Lyons is none beside the Lions
_LINE = 17  # characters of a line among the most frequent words
_LIST = "frequency_dictionary_en_82_765.txt"


@lru_cache(maxsize=4096)
def is_word(word: str, most: int = 0) -> bool:
    """Whether English has a word, in lower case and in this form: details, but no detials.

    most  among how many of the most frequent it has to be; 0 for any
    """
    return _listed().find(f"\n{word} ".encode(), 0, most * _LINE or None) >= 0


@lru_cache(maxsize=1)
def _listed() -> bytes:
    """The list: a word and how often it was seen on each line, the most frequent first. Raises LookupError
    where the library is not whole."""
    found = find_spec("symspellpy")
    if found is None or found.origin is None:
        raise LookupError("symspellpy is not installed")
    return b"\n" + Path(found.origin).with_name(_LIST).read_bytes().replace(b"\r\n", b"\n")
