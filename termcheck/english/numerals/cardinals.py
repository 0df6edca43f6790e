"""Cardinals, in digits and words, with the scale words and the halves that go with them: 387.3 billion, 2½, half a
dozen, two and a half million, fourteen thousand and ninety-two."""

from __future__ import annotations

from fractions import Fraction

from termcheck.english.lexicon import (
    ARTICLES,
    DENOMINATORS,
    GROUPS,
    LETTER_SCALES,
    MONEY_SCALES,
    PLURAL_SCALES,
    SCALES,
    SHORT_SCALES,
    SIGNS,
    SMALL,
    TENS,
    VAGUE,
)
from termcheck.english.numerals.numeral import Numeral, exactly
from termcheck.english.numerals.parts import slashed
from termcheck.english.numerals.vague import plural, vague
from termcheck.english.tails import in_millions
from termcheck.english.words import LONGEST_FIGURE, Words
from termcheck.quantity import exact, parse_decimal

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
        return plural(words, at)
    if word in VAGUE:
        return vague(words, at)
    if word in SIGNS:
        value = Fraction(*SIGNS[word])
        return Numeral(value, value, value, at + 1, part=True)
    if word == "dozen":
        return exactly(12, 1, at + 1)
    if word == "zero":
        return exactly(0, 1, at + 1)
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
        mixed = slashed(words, after)
        if mixed is not None and not words.glued(after):
            value, step, after = value + mixed, Fraction(1, mixed.denominator), after + 3
    elif following == "-" and words.word[after + 2] == "/" and step == 1 and words.glued(after) and words.glued(after + 1):
        mixed = slashed(words, after + 1)
        if mixed is not None:  # 9-1/2 games
            value, step, after = value + mixed, Fraction(1, mixed.denominator), after + 4
    return _scaled(words, exactly(exact(value), step, after), money)


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
        return exactly(low, step, at + 2, scale)
    if scale < 10**6 and words.word[at + 1] in ("million", "billion", "trillion"):  # 100 thousand million
        scale = SCALES[words.word[at + 1]]
        return exactly(exact(low * scale), exact(step * scale), at + 2, scale)
    return exactly(low, step, at + 1, scale)


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
    return _scaled(words, exactly(value, Fraction(1, under), at + 1))


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
            return exactly(current * 12, 1, at + 1, 12)
        else:
            break
        at += 1
        after = at
    return exactly(total + current, step, after, biggest if last == "scale" else 1)


def _after_article(words: Words, at: int) -> Numeral | None:
    """a hundred, a million, a dozen, a few thousand, a couple, a half, a quarter of a million."""
    word = words.word[at + 1]
    if (word in SCALES or word == "dozen") and words.word[at + 2 : at + 5] == ["and", "a", "half"]:
        whole = SCALES.get(word, 12)  # a billion and a half dollars
        return exactly(whole * 3 // 2, whole // 2, at + 5, whole)
    if word == "hundred" or word in SCALES or word == "dozen":
        return _with_fraction(words, _cardinal(words, at + 1, 1))
    if word == "score" and words.word[at + 2] == "of":
        return exactly(20, 1, at + 2)
    if word == "baker" and words.word[at + 3 : at + 5] == ["s", "dozen"]:
        return exactly(13, 1, at + 5)
    if word in VAGUE and word != "several":
        return vague(words, at + 1)
    if word in ("half", "quarter", "third") and words.word[at + 2] == "-" and words.word[at + 3] in SCALES:
        value = Fraction(1, DENOMINATORS[word]) * SCALES[words.word[at + 3]]  # a half-million
        return exactly(exact(value), exact(value), at + 4, SCALES[words.word[at + 3]])
    if word == "half" and words.word[at + 2] in SCALES:
        return _half(words, at + 1)
    scale = SCALES.get(words.word[at + 4])
    if scale is not None and word == "quarter" and words.word[at + 2] == "of" and words.word[at + 3] in ARTICLES:
        return exactly(scale // 4, scale // 4, at + 5, scale)
    return None


def _half(words: Words, at: int) -> Numeral:
    """half a million, half-million, half a dozen; "half" of anything else is a part."""
    after = words.skip_hyphen(at + 1)
    if words.word[after] in ARTICLES:
        after += 1
    word = words.word[after]
    scale = SCALES.get(word) or GROUPS.get(word) or (100 if word == "hundred" else None)
    if scale is not None and (after > at + 1):
        return exactly(scale // 2, scale // 2 if word not in GROUPS else 1, after + 1, scale)
    half = Fraction(1, 2)
    return Numeral(half, half, half, at + 1, part=True)
