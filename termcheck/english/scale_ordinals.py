"""Places in an order that are told by their scale: the two millionth visitor, the half-millionth, the three hundred thousandth."""

from __future__ import annotations

from fractions import Fraction

from termcheck.english.lexicon import ORDINALS, SMALL
from termcheck.english.words import Words

SCALE_ORDINALS = frozenset(("millionth", "billionth"))
# Behind a part of something, which is no place in an order: one millionth of, a thousandth the size.
_WHOLES = frozenset(("", "of", "the", "as", "its", "their"))


def scale_ordinal(words: Words, at: int) -> tuple[int, int] | None:
    """two millionth, half-millionth, three hundred thousandth: a place by its scale."""
    times = Fraction(1, 2) if words.word[at] == "half" else Fraction(SMALL.get(words.word[at], 0))
    last = words.skip_hyphen(at + 1)
    if words.word[last] == "hundred":
        times, last = times * 100, words.skip_hyphen(last + 1)
    if not times or words.word[last] not in ("hundredth", "thousandth", *SCALE_ORDINALS) or words.word[last + 1] in _WHOLES:
        return None
    value = times * ORDINALS[words.word[last]]
    return (int(value), last + 1) if value.denominator == 1 else None
