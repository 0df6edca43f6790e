"""Numerals: digits and number words to one exact value, with its precision and bounds.

387.3 billion, two and a half million, half a million, three dozen, tens of thousands,
2½, fourteen thousand and ninety-two.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.english.lexicon import (
    ARTICLES,
    DENOMINATORS,
    GROUPS,
    LETTER_SCALES,
    MONEY_SCALES,
    ORDINAL_ENDINGS,
    ORDINALS,
    PLURAL_SCALES,
    SCALES,
    SHORT_SCALES,
    SIGNS,
    SMALL,
    TENS,
    VAGUE,
)
from termcheck.english.scale_ordinals import SCALE_ORDINALS, scale_ordinal
from termcheck.english.tails import in_millions
from termcheck.english.words import LONGEST_FIGURE, Words
from termcheck.quantity import Number, exact, parse_decimal
from termcheck.records import NamedTuple


class Numeral(NamedTuple):
    """A numeral as it stands.

    low, high  the value; two of them where it is vague (dozens)
    step       what one is worth in the last place stated
    after      the token after it
    scale      the scale word in it (10**9), 1 where there is none
    vague      low and high bound one vague value
    weak       "a couple", "several": a word rather than a figure
    part       a half, third or quarter of something, not of a scale
    """

    low: Number
    high: Number
    step: Number
    after: int
    scale: int = 1
    vague: bool = False
    weak: bool = False
    part: bool = False


def _one(value: Number, step: Number, after: int, scale: int = 1) -> Numeral:
    return Numeral(value, value, step, after, scale)


# Every word that a numeral may begin with; digits apart.
BEGINNINGS = frozenset((*SMALL, *TENS, *PLURAL_SCALES, "several", "few", "couple", "half", "dozen", "zero", *SIGNS))


def read(words: Words, at: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at a token, or None. `money`: a letter after the digits may be
    a scale ($1.2m)."""
    word = words.word[at]
    if not word:
        return None
    if "0" <= word[0] <= "9":
        return _digits(words, at, word, money)
    if word == "." and words.decimal(at):
        return _digits(words, at + 1, f".{words.word[at + 1]}", money)
    if word in SMALL or word in TENS:
        return _with_fraction(words, _cardinal(words, at, 0))
    if word in ARTICLES:
        return _after_article(words, at)
    if word == "half":
        return _half(words, at)
    if word in PLURAL_SCALES:
        return _plural(words, at)
    if word in VAGUE:
        return _vague(words, at)
    if word in SIGNS:
        value = Fraction(*SIGNS[word])
        return Numeral(value, value, value, at + 1, part=True)
    if word == "dozen":
        return _one(12, 1, at + 1)
    if word == "zero":
        return _one(0, 1, at + 1)
    return None


def _digits(words: Words, at: int, word: str, money: bool) -> Numeral | None:
    """The numeral whose digits are the token at `at`, with the stop before it in `word`."""
    if len(word) > LONGEST_FIGURE or word.count(".") > 1:
        return None
    value, step = parse_decimal(word)
    after = at + 1
    following = words.word[after]
    if following in SIGNS and words.glued(after):
        part = Fraction(*SIGNS[following])
        value, step, after = value + part, Fraction(1, part.denominator), after + 1
    elif words.word[after + 1] == "/" and step == 1:
        mixed = _slashed(words, after)
        if mixed is not None and not words.glued(after):
            value, step, after = value + mixed, Fraction(1, mixed.denominator), after + 3
    elif following == "-" and words.word[after + 2] == "/" and step == 1 and words.glued(after) and words.glued(after + 1):
        mixed = _slashed(words, after + 1)
        if mixed is not None:  # 9-1/2 games
            value, step, after = value + mixed, Fraction(1, mixed.denominator), after + 4
    return _scaled(words, _one(exact(value), step, after), money)


def _slashed(words: Words, at: int) -> Fraction | None:
    """A fraction in digits: 1/2."""
    if words.word[at + 1] != "/" or not (words.glued(at + 1) and words.glued(at + 2)):
        return None
    over, under = words.whole(at, 999), words.whole(at + 2, 99_999)
    return Fraction(over, under) if 0 < over < under else None


def _scaled(words: Words, numeral: Numeral, money: bool = False) -> Numeral:
    """A numeral with the scale words after it: 387.3 [billion], 3 [dozen], 5 [hundred]."""
    numeral = _with_fraction(words, numeral)
    after = numeral.after
    at = words.skip_hyphen(after)
    word = words.word[at]
    scale = SCALES.get(word) or SHORT_SCALES.get(word) or GROUPS.get(word)
    if scale is None and word == "hundred" and numeral.low < 100:
        scale = 100
    if scale is None and words.glued(at) and at == after:
        summed = money or in_millions(words, at)  # 500m yen is no distance
        scale = (MONEY_SCALES if summed else LETTER_SCALES).get(word)
        if scale is not None and not money and words.cased(at) == "K":
            scale = None  # 7K: strikeouts, or a race
    if scale is None or (word == "score" and numeral.low != 1 and at == after) or (word == "gross" and words.word[at + 1] != "of"):
        return numeral  # 58,000 gross tons
    low = exact(numeral.low * scale)
    step = 1 if word in GROUPS else exact(numeral.step * scale)
    if word in SHORT_SCALES and words.word[at + 1] == "." and words.glued(at + 1) and not words.capital(at + 2):
        return _one(low, step, at + 2, scale)
    if scale < 10**6 and words.word[at + 1] in ("million", "billion", "trillion"):  # 100 thousand million
        scale = SCALES[words.word[at + 1]]
        return _one(exact(low * scale), exact(step * scale), at + 2, scale)
    return _one(low, step, at + 1, scale)


def _with_fraction(words: Words, numeral: Numeral) -> Numeral:
    """A numeral with "and a half", "and three-quarters" after it, and the scale after that."""
    at = words.skip_hyphen(numeral.after)
    if words.word[at] != "and" or numeral.step != 1 or numeral.scale > 1:
        return numeral
    at = words.skip_hyphen(at + 1)
    over = 1 if words.word[at] in ("a", "one") else SMALL.get(words.word[at])
    if over is None:
        return numeral
    at = words.skip_hyphen(at + 1)
    under = DENOMINATORS.get(words.word[at])
    if under is None or over >= under:
        return numeral
    value = exact(numeral.low + Fraction(over, under))
    return _scaled(words, _one(value, Fraction(1, under), at + 1))


def _cardinal(words: Words, at: int, start: int) -> Numeral:
    """Number words from a token on, with `start` already counted (1 after "a")."""
    total, current, step = 0, start, 1
    biggest = 10**18
    last = "unit" if start else ""
    after = at
    while True:
        word = words.word[at]
        if word == "-" and last and words.hyphen(at):
            at += 1
            word = words.word[at]
        elif word == "and" and last in ("hundred", "scale"):
            at += 1
            word = words.word[at]
            if word not in SMALL and word not in TENS:
                break
            if words.word[words.skip_hyphen(at + 1)] in DENOMINATORS:  # and a half
                break
        if word in SMALL:
            value = SMALL[word]
            if last == "unit" or (last == "ten" and value > 9):
                break
            current, last, step = current + value, "unit", 1
        elif word in TENS:
            if last in ("unit", "ten"):
                break
            current, last, step = current + TENS[word], "ten", 1
        elif word == "hundred" and last in ("unit", "ten") and current < 100:
            current, last, step = current * 100, "hundred", 100
        elif word in SCALES and last and last != "scale" and SCALES[word] < biggest:
            biggest = SCALES[word]
            total, current, last, step = total + current * biggest, 0, "scale", biggest
        elif word == "dozen" and last and not total:
            return _one(current * 12, 1, at + 1, 12)
        else:
            break
        at += 1
        after = at
    return _one(total + current, step, after, biggest if last == "scale" else 1)


def _after_article(words: Words, at: int) -> Numeral | None:
    """a hundred, a million, a dozen, a few thousand, a couple, a half, a quarter of a million."""
    word = words.word[at + 1]
    if word == "hundred" or word in SCALES or word == "dozen":
        return _with_fraction(words, _cardinal(words, at + 1, 1))
    if word == "score" and words.word[at + 2] == "of":
        return _one(20, 1, at + 2)
    if word == "baker" and words.word[at + 3 : at + 5] == ["s", "dozen"]:
        return _one(13, 1, at + 5)
    if word in VAGUE and word != "several":
        return _vague(words, at + 1)
    if word in ("half", "quarter", "third") and words.word[at + 2] == "-" and words.word[at + 3] in SCALES:
        value = Fraction(1, DENOMINATORS[word]) * SCALES[words.word[at + 3]]  # a half-million
        return _one(exact(value), exact(value), at + 4, SCALES[words.word[at + 3]])
    if word == "half" and words.word[at + 2] in SCALES:
        return _half(words, at + 1)
    scale = SCALES.get(words.word[at + 4])
    if scale is not None and word == "quarter" and words.word[at + 2] == "of" and words.word[at + 3] in ARTICLES:
        return _one(scale // 4, scale // 4, at + 5, scale)
    return None


def _half(words: Words, at: int) -> Numeral:
    """half a million, half-million, half a dozen; "half" of anything else is a part."""
    after = words.skip_hyphen(at + 1)
    if words.word[after] in ARTICLES:
        after += 1
    word = words.word[after]
    scale = SCALES.get(word) or GROUPS.get(word) or (100 if word == "hundred" else None)
    if scale is not None and (after > at + 1):
        return _one(scale // 2, scale // 2 if word not in GROUPS else 1, after + 1, scale)
    half = Fraction(1, 2)
    return Numeral(half, half, half, at + 1, part=True)


def _plural(words: Words, at: int) -> Numeral | None:
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


_WHOSE = frozenset("the his her its their our these those all both final test exam judges judge technical component winning".split())


def _marks(words: Words, at: int) -> bool:
    """Whether scores are the marks of a game: the scores were 116-112."""
    return words.word[at - 1] in _WHOSE or words.figure(at - 1) or words.figure(at + 1 + (words.word[at + 1] in ("of", "were", "are")))


def _vague(words: Words, at: int) -> Numeral | None:
    """several hundred, a few thousand, a couple of million, several."""
    low, high = VAGUE[words.word[at]]
    after = at + 1
    of = after + 1 if words.word[after] == "of" else after
    word = words.word[of]
    scale = SCALES.get(word) or (100 if word == "hundred" else 12 if word == "dozen" else None)
    if scale is not None:
        return Numeral(low * scale, high * scale + scale - 1, 1, of + 1, scale, True)
    if words.word[at] == "few" and words.word[at - 1] not in ("a", "last", "past", "next", "first", "these", "those"):
        return None
    return Numeral(low, high, 1, after, 1, low != high, True)


def fraction(words: Words, at: int) -> Numeral | None:
    """A part of something, in words or digits: one-third, three quarters, a fifth, 1/3."""
    word = words.word[at]
    if words.word[at + 1] == "/":
        value = _slashed(words, at)
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
    if (over > 1) != form.endswith(("s", "halves")) or words.word[after + 1] in ("grader", "graders"):
        return None  # one sixth grader
    value = Fraction(over, under)
    scale = SCALES.get(words.word[after + 3])
    if scale is not None and words.word[after + 1] == "of" and words.word[after + 2] in ARTICLES:  # two-thirds of a million
        return Numeral(exact(value * scale), exact(value * scale), scale // 10, after + 4, scale)
    return Numeral(value, value, value, after + 1, part=True)


_SMALLEST_IN_DIGITS = 20
# Behind a part of something that is changed by it, and behind the "of" that makes a place in an order of it after all.
_PART_ENDS = frozenset(("", ".", ",", ";", "to", "from", "in", "since", "on", "over", "and", "compared", "year", "this", "last", "will", "would", "may", "could", "can", "is", "was", "has", "had"))
_NO_WHOLE = frozenset("season year night day game match half january february march april may june july august september october november december".split())


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


def ordinal(words: Words, at: int) -> tuple[int, int] | None:
    """The value of an ordinal in words or digits (twenty-first, 21st), and the token after it."""
    word = words.word[at]
    if word in ORDINALS:
        return ORDINALS[word], at + 1
    if words.figure(at):
        last = words.skip_hyphen(at + 1)
        if words.word[last] in SCALE_ORDINALS and words.word[last + 1] != "of" and "." not in word and len(word) < 6:
            return int(word.replace(",", "")) * ORDINALS[words.word[last]], last + 1  # the 10 millionth visitor
        if words.word[at + 1] not in ORDINAL_ENDINGS or not words.glued(at + 1) or "." in word or len(word) > 12:
            return None
        return int(word.replace(",", "")), at + 2
    if word in TENS:
        last = words.skip_hyphen(at + 1)
        value = ORDINALS.get(words.word[last], 0)
        return (TENS[word] + value, last + 1) if 0 < value < 10 else None
    return scale_ordinal(words, at)
