"""Parts of something, in words or digits: one-third, three quarters, a fifth, 1/3."""

from __future__ import annotations

from fractions import Fraction

from termcheck.english.lexicon import ARTICLES, DENOMINATORS, ORDINAL_ENDINGS, SCALES
from termcheck.english.numerals.numeral import Numeral
from termcheck.english.words import Words
from termcheck.quantity import exact

_SMALLEST_IN_DIGITS = 20  # a 20th of it; "a 21st" is no part
# Behind a part of something that is changed by it, and behind the "of" that makes a place in an order of it after all.
_PART_ENDS = frozenset(("", ".", ",", ";", "to", "from", "in", "since", "on", "over", "and", "compared", "year", "this", "last", "will", "would", "may", "could", "can", "is", "was", "has", "had"))
_NO_WHOLE = frozenset("season year night day game match half january february march april may june july august september october november december".split())


def fraction(words: Words, at: int) -> Numeral | None:
    """A part of something, in words or digits: one-third, three quarters, a fifth, 1/3."""
    word = words.word[at]
    if words.word[at + 1] == "/":
        value = slashed(words, at)
        return None if value is None else Numeral(value, value, value, at + 3, part=True)
    over = 1 if word in ARTICLES else words.said(at, 99)
    if over < 1:
        return None
    after = words.skip_hyphen(at + 1)
    tiny = _tiny(words, after) if over == 1 else None
    if tiny is not None:
        return tiny
    if word in ARTICLES and (written := _part_in_digits(words, at, after)):
        return Numeral(Fraction(1, written), Fraction(1, written), Fraction(1, written), after + 2, part=True)
    form = words.word[after]
    under = DENOMINATORS.get(form)
    if under is None or over >= under or form == "seconds":
        return None
    if words.word[after + 1] == "-" and words.hyphen(after + 1) and words.word[after + 2] in SCALES:
        return None  # a quarter-million people
    if (over > 1) != form.endswith(("s", "halves")) or words.word[after + 1] in ("grader", "graders"):
        return None  # one sixth grader
    value = Fraction(over, under)
    scale = SCALES.get(words.word[after + 3])
    if scale is not None and words.word[after + 1] == "of" and words.word[after + 2] in ARTICLES:  # two-thirds of a million
        return Numeral(exact(value * scale), exact(value * scale), scale // 10, after + 4, scale)
    return Numeral(value, value, value, after + 1, part=True)


def slashed(words: Words, at: int) -> Fraction | None:
    """A fraction in digits: 1/2."""
    if words.word[at + 1] != "/" or not (words.glued(at + 1) and words.glued(at + 2)):
        return None
    over, under = words.whole(at, 999), words.whole(at + 2, 99_999)
    return Fraction(over, under) if 0 < over < under else None


def _part_in_digits(words: Words, at: int, after: int) -> int:
    """Which part of something "a 3rd" is: of what follows, or by how much it rises; 0 where it may be another, the third."""
    part = words.whole(after, _SMALLEST_IN_DIGITS)
    if part < 3 or words.word[after + 1] not in ORDINAL_ENDINGS or not words.glued(after + 1):
        return 0
    whole = after + 3 + (words.word[after + 3] in ("the", "this", "his", "her"))
    of = words.word[after + 2] == "of" and words.word[whole] not in _NO_WHOLE
    return part if of or (words.word[at - 1] == "by" and words.word[after + 2] in _PART_ENDS) else 0


def _tiny(words: Words, at: int) -> Numeral | None:
    """ten-thousandth, hundred-thousandth, hundred-millionth, after "one" or "a"."""
    times = {"ten": 10, "hundred": 100}.get(words.word[at])
    last = words.skip_hyphen(at + 1)
    if times is None or words.word[last] not in ("thousandth", "millionth", "billionth"):
        return None
    value = Fraction(1, times * DENOMINATORS[words.word[last]])
    return Numeral(value, value, value, last + 1, part=True)
