"""Names that come from another script, or have marks that English leaves out, and are spelled in several ways, each of
them right: Aleksandr and Alexander Lukashenko, Qaddafi and Gadhafi, Đoković and Djokovic.

A key is what the ways of spelling one name have in common. What is told apart by letters in the script that it comes
from (Merz is no Mertz, Frederiksen no Fredericksen) keeps them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from termcheck.tables.texts import kept_rows

# What a letter with a mark stands for where that is left out.
_MARKED = str.maketrans({"đ": "dj", "ł": "l", "ø": "o", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_DOUBLE = re.compile(r"(.)\1")
_CYRILLIC, _ABJAD, _HOME = "cyrillic", "abjad", "abjad at home"
LEAST = 4  # letters of a word that may be spelled in several ways


def same_name(said: str, right: Iterable[str], japanese: str) -> bool:
    """Whether each word of a name may be one of some right words, spelled in another way, in a Japanese text that tells
    where the name is at home."""
    abjad = _at_home().search(japanese) is not None
    return all(any(_same(word, other, abjad) for other in right) for word in said.lower().replace(".", "").split())


def _same(one: str, other: str, abjad: bool) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < LEAST:
        return False
    return _key(one, _CYRILLIC) == _key(other, _CYRILLIC) or (abjad and _key(one, _ABJAD) == _key(other, _ABJAD))


@lru_cache(maxsize=4096)
def _key(word: str, script: str) -> str:
    plain = unicodedata.normalize("NFKD", word.translate(_MARKED))
    plain = "".join(letter for letter in plain if "a" <= letter <= "z" or letter in "-'")
    for written, said in _ways(script):
        plain = written.sub(said, plain)
    plain = plain.replace("'", "").replace("-", "")
    return _DOUBLE.sub(r"\1", plain) if script == _ABJAD else plain


@lru_cache(maxsize=2)
def _ways(script: str) -> list[tuple[re.Pattern[str], str]]:
    """What is written in names of a script, and what stands for it in their keys."""
    return [(re.compile(written), said) for kind, written, said in _rows() if kind == script]


@lru_cache(maxsize=1)
def _at_home() -> re.Pattern[str]:
    return re.compile("|".join(home for kind, home, _ in _rows() if kind == _HOME))


def _rows() -> tuple[tuple[str, ...], ...]:
    return kept_rows("sounds/transliterated.txt", 2, 3)
