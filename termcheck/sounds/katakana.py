"""Katakana beside the Latin spelling that it stands for: トランプ and Trump, ノエトラ and Noetra.

Katakana tells neither l from r nor b from v, and adds a vowel behind most consonants; English
writes one sound in many ways. What is compared is a skeleton in which all of that is gone.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from termcheck.sounds.letters import similar
from termcheck.sounds.romaji import is_romaji, kana_key, key, romaji
from termcheck.tables.patterns import lazy

ALIKE = 0.6  # of the consonants that must be the same
ALIKE_JAPANESE = 0.5  # of all letters, for a word that looks Japanese

# Groups of letters to the class of their sound. Vowels fall away, but for one at the beginning;
# so does an r that no vowel follows, as katakana has it long.
_CLASSES = {
    "tch": "t", "sch": "s", "ght": "t", "chr": "kr", "ch": "t", "ph": "f", "sh": "s", "th": "s", "ts": "t", "tz": "t", "ck": "k", "wh": "f", "gh": "g",
    "qu": "k", "qv": "k", "kn": "n", "wr": "r", "ce": "s", "ci": "s", "cy": "s", "ge": "j", "gi": "j", "dg": "j", "x": "ks", "tio": "sn", "tia": "s",
    "ds": "s", "mc": "nk", "b": "b", "v": "b", "c": "k", "k": "k", "q": "k", "g": "g", "d": "d", "t": "t", "f": "f", "h": "f", "j": "j", "z": "s", "s": "s",
    "l": "r", "r": "r", "m": "n", "n": "n", "p": "p", "y": "", "w": "", "a": "", "e": "", "i": "", "o": "", "u": "",
}  # fmt: skip
# Groups first, the longest before the others; what they come to stays as it is, letter by letter.
_GROUP = lazy("|".join(sorted((group for group in _CLASSES if len(group) > 1), key=len, reverse=True)))
_LETTERS = str.maketrans({letter: sound for letter, sound in _CLASSES.items() if len(letter) == 1})
_KANA_CLASSES = {
    "sh": "s", "ch": "t", "ts": "t", "j": "j", "b": "b", "v": "b", "k": "k", "g": "g", "d": "d", "t": "t", "f": "f", "h": "f",
    "z": "s", "s": "s", "r": "r", "m": "n", "n": "n", "p": "p",
}  # fmt: skip
_KANA_CLASS = lazy("|".join(sorted(_KANA_CLASSES, key=len, reverse=True)) + "|.")
_TWICE = lazy(r"(.)\1+")
_MUTE_R = lazy(r"r+(?![aeiouyr])")
_GLIDE = lazy(r"^u(?=[aeio])|^[yw]")


@lru_cache(maxsize=20_000)
def latin_skeleton(word: str) -> str:
    """The consonants of a word in Latin letters, by class, with a first vowel as "a"."""
    plain = word.lower()
    if not (plain.isascii() and plain.isalpha()):
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if "a" <= c <= "z")
    bones = _GROUP.sub(lambda m: _CLASSES[m.group()], _MUTE_R.sub("", plain)).translate(_LETTERS)
    return _TWICE.sub(r"\1", ("a" if plain[:1] in "aeiou" else "") + bones)


@lru_cache(maxsize=20_000)
def kana_skeleton(kana: str) -> str:
    """The consonants of katakana, by class, with a first vowel as "a"."""
    plain = _GLIDE.sub("w", romaji(kana))
    bones = _KANA_CLASS.sub(lambda m: _KANA_CLASSES.get(m.group(), ""), plain)
    return _TWICE.sub(r"\1", ("a" if plain[:1] in "aeiou" else "") + bones)


def same(kana: str, word: str) -> bool:
    """Whether a word may be just what katakana spells."""
    return kana_skeleton(kana) == latin_skeleton(word) or kana_key(kana) == key(word)


def alike(kana: str, word: str) -> bool:
    """Whether a word may stand for katakana, more or less: most of its consonants are the same,
    and if it looks Japanese most of its vowels, too."""
    one, other = kana_skeleton(kana), latin_skeleton(word)
    if not one or not other:
        return False
    if one.lstrip("a") != other.lstrip("a"):
        near = max(similar(one, other, ALIKE), similar(one.lstrip("a"), other.lstrip("a"), ALIKE))
        if near < ALIKE:
            return kana_key(kana) == key(word)
    return not is_romaji(word) or similar(kana_key(kana), key(word), ALIKE_JAPANESE) >= ALIKE_JAPANESE
