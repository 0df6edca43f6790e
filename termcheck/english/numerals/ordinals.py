"""Ordinals in words or digits: twenty-first, 21st, the 10 millionth."""

from __future__ import annotations

from fractions import Fraction

from termcheck.english.lexicon import ORDINAL_ENDINGS, ORDINALS, SMALL, TENS
from termcheck.english.words import Words

_SCALE_ORDINALS = frozenset(("millionth", "billionth"))
# Behind a part of something, which is no place in an order: one millionth of, a thousandth the size.
_WHOLES = frozenset(("", "of", "the", "as", "its", "their"))


def ordinal(words: Words, at: int) -> tuple[int, int] | None:
    """The value of an ordinal in words or digits (twenty-first, 21st), and the token after it."""
    word = words.word[at]
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    if words.figure(at):
        last = words.skip_hyphen(at + 1)
        if words.word[last] in _SCALE_ORDINALS and words.word[last + 1] != "of" and "." not in word and len(word) < 6:
            return int(word.replace(",", "")) * ORDINALS[words.word[last]], last + 1  # the 10 millionth visitor
        if words.word[at + 1] not in ORDINAL_ENDINGS or not words.glued(at + 1) or "." in word or len(word) > 12:
            return None
        return int(word.replace(",", "")), at + 2
    if word in TENS:
        last = words.skip_hyphen(at + 1)
        value = ORDINALS.get(words.word[last], 0)
        return (TENS[word] + value, last + 1) if 0 < value < 10 else None
    return _by_scale(words, at)


def _by_scale(words: Words, at: int) -> tuple[int, int] | None:
    """A place that is told by its scale: the two millionth visitor, the half-millionth, the three hundred thousandth."""
    times = Fraction(1, 2) if words.word[at] == "half" else Fraction(SMALL.get(words.word[at], 0))
    last = words.skip_hyphen(at + 1)
    if words.word[last] == "hundred":
        times, last = times * 100, words.skip_hyphen(last + 1)
    if not times or words.word[last] not in ("hundredth", "thousandth", *_SCALE_ORDINALS) or words.word[last + 1] in _WHOLES:
        return None
    value = times * ORDINALS[words.word[last]]
    return (int(value), last + 1) if value.denominator == 1 else None
