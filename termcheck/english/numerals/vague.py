"""Numerals of no one value: dozens, tens of thousands, several hundred, a couple of million."""

from __future__ import annotations

from termcheck.english.lexicon import PLURAL_SCALES, SCALES, VAGUE
from termcheck.english.numerals.numeral import Numeral
from termcheck.english.words import Words

# Before scores that are the marks of a game.
_WHOSE = frozenset("the his her its their our these those all both final test exam judges judge technical component winning".split())


def plural(words: Words, at: int) -> Numeral | None:
    """dozens, tens of thousands, hundreds of millions of, thousands."""
    low, high = PLURAL_SCALES[words.word[at]]
    after = at + 1
    if words.word[after] == "of" and words.word[at] in ("tens", "hundreds", "thousands", "dozens"):
        word = words.word[after + 1]
        scale = SCALES.get(word.removesuffix("s")) if word.endswith("s") else None
        if scale is not None:
            lowest = {"tens": 10, "hundreds": 100, "thousands": 1000, "dozens": 20}[words.word[at]]
            return Numeral(lowest * scale, (high + 1) * scale - 1, 1, after + 2, scale, True)
    if words.word[at] == "tens" or (words.word[at] == "scores" and _marks(words, at)):
        return None
    return Numeral(low, high, 1, after, 1, True)


def _marks(words: Words, at: int) -> bool:
    """Whether scores are the marks of a game: the scores were 116-112."""
    return words.word[at - 1] in _WHOSE or words.figure(at - 1) or words.figure(at + 1 + (words.word[at + 1] in ("of", "were", "are")))


def vague(words: Words, at: int) -> Numeral | None:
    """several hundred, a few thousand, a couple of million, several."""
    low, high = VAGUE[words.word[at]]
    after = at + 1
    of = after + 1 if words.word[after] == "of" else after
    word = words.word[of]
    scale = SCALES.get(word) or (100 if word == "hundred" else 12 if word == "dozen" else None)
    if words.word[at] == "couple" and word == "dozen" and of == after:
        return Numeral(20, 29, 1, of + 1, scale or 1, True)  # a couple dozen people, who are twenty-odd
    if scale is not None:
        return Numeral(low * scale, high * scale + scale - 1, 1, of + 1, scale, True)
    if words.word[at] == "few" and words.word[at - 1] not in ("a", "last", "past", "next", "first", "these", "those"):
        return None
    return Numeral(low, high, 1, after, 1, low != high, True)
