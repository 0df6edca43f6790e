"""Amounts that no figure says: one, or a part of one (a year, a third of, per kiloliter, quarter-point, the
hour-and-a-half meeting, the first billion years), and those of the figure before (a third win in as many games)."""

from __future__ import annotations

from fractions import Fraction

from termcheck.english import counts, numerals
from termcheck.english.amounts import amount, amount_of, finish
from termcheck.english.lexicon import ARTICLES, DENOMINATORS, ORDINALS, SCALES
from termcheck.english.measures import half_more
from termcheck.english.modifiers import before
from termcheck.english.nouns import SCHOOL_YEARS, counted
from termcheck.english.numerals import Numeral
from termcheck.english.stated import Stated
from termcheck.english.tails import tail
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind
from termcheck.quantity import Modifier

# What something is shared out by one of.
_SHARED = frozenset((Kind.MEASURE, Kind.MONEY))
# Units that "a" does not count one of: a second attempt, a bit, a magnitude of 7.
_NOT_ONE = frozenset(("second", "bit", "foot", "degree", "magnitude"))
# What follows "a foot" that is a length: a foot of snow, a foot deep.
_OF_A_FOOT = frozenset(("of", "long", "deep", "tall", "wide", "high", "apart", "away", "above", "below"))


def _is_length(words: Words, after: int) -> bool:
    """Whether a foot is a length by what follows it: a foot of snow, a foot or more, a foot and a half."""
    return words.word[after] in _OF_A_FOOT or (words.word[after] == "or" and words.word[after + 1] in ("more", "so", "less", "two")) or words.phrase(after, ("and", "a", "half"))


def _of_a_point(words: Words, at: int) -> bool:
    """Whether a part is one of a point, by what follows it: another quarter of a percentage point, another quarter-point."""
    at += words.phrase(at, ("of", "a")) and 2
    at = words.skip_hyphen(at)
    return words.word[at] in ("point", "percentage", "percent")


def article(words: Words, at: int) -> list[Found]:
    """a million, a third of, a year, a man: one, said by an article; also between hyphens, a $38-a-barrel price."""
    if words.hyphen(at - 1) and words.hyphen(at + 1):
        units = tail(words, at + 2)
        return Nothing if units is None or units[0][0].kind is not Kind.MEASURE else finish(words, Stated(at, at, at + 2, 1, 1, 1, weak=True), *units, None)
    word = words.word[at + 1]
    if word in _MERE and (part := words.word[at + 2]) in _PARTS and (words.word[at + 3] == "of" or (word == "good" and words.word[at + 3] in _GOOD_PART)):
        value = Fraction(1, DENOMINATORS[part])
        return amount_of(words, at + 2 if word == "good" else at, Numeral(value, value, value, at + 3, part=True))
    if (word in DENOMINATORS or numerals.fraction(words, at) is not None) and (words.word[at] != "another" or _of_a_point(words, at + 2)):
        return _article_part(words, at)
    numeral = numerals.read(words, at) if words.word[at] in ARTICLES else None
    if numeral is not None:
        return amount(words, at)
    if not word or not word[0].isalpha() or word in SCHOOL_YEARS:
        return Nothing
    one = Stated(at, at, at + 1, 1, 1, 1, weak=True)
    units = tail(words, at + 1)
    if units is not None:
        tails, after = units
        if tails[0].kind is Kind.MONEY and words.figure(after):  # a JPY 2 billion loss
            return Nothing
        if (tails[0].kind in (Kind.DURATION, Kind.MEASURE, Kind.MONEY) or (tails[0].kind is Kind.POINT and word in ("percentage", "percent"))) and (word not in _NOT_ONE or (word == "foot" and _is_length(words, after))) and not (word.endswith("s") and word != "hertz"):
            modifier, first = before(words, at)
            one = one._replace(first=first, modifier=modifier)
            return finish(words, one, tails, after, None)
        return Nothing
    return counts.article(words, one)


# Parts that are said without "of" as well; any other is told from an order by it: a seventh of them.
_PARTS = frozenset("half quarter third fifth fourth tenth sixth eighth hundredth thousandth millionth billionth".split())
# What stands between, and makes the part no other: a mere fifth of them.
_MERE = frozenset("mere full whole good bare scant further paltry measly tiny meager meagre solid whopping staggering clear".split())
# What something is by a part of it: a third cheaper, a fifth full.
_BY_A_PART = frozenset(
    """full empty complete finished done built owned off more less fewer higher lower larger smaller bigger cheaper dearer costlier faster slower
    longer shorter taller heavier lighter older younger wider narrower deeper richer poorer warmer cooler stronger weaker greater better worse quicker
    thinner thicker slimmer safer likelier above below ahead behind""".split()
)

# Behind a good third that is more than one, and no good third place.
_GOOD_PART = _BY_A_PART | {"as", "again", "were", "are", "have", "had", "thought", "said", "think", "say"}

# Before a part, and before no third man: fewer than a quarter.
_HOW_MANY = frozenset((Modifier.NEARLY, Modifier.OVER, Modifier.AT_LEAST, Modifier.UNDER, Modifier.AT_MOST, Modifier.MINIMUM))
# What some of those asked do or are, and what names nothing that could be counted: a third want her out.
_OF_SOME = frozenset("want think believe agree disagree oppose prefer admit say consider identify describe rely depend suffer earn keen unable unsure eligible willing aware".split())
# Of what a part is but the first half of a word.
_NO_PART = frozenset("final finals finalist finalists pounder pounders party parties marathon marathons".split())


# What a cook takes a part of: a quarter teaspoon of salt.
_SPOONFULS = frozenset("teaspoon tablespoon cup tsp tbsp stick".split())


def _article_part(words: Words, at: int) -> list[Found]:
    """a third of, by a quarter, a half; but not "a third person"."""
    word, after = words.word[at + 1], at + 2
    if word not in _PARTS and not (word in DENOMINATORS and words.word[after] == "of" and not words.word[at + 1].endswith("s")):
        tiny = numerals.fraction(words, at)
        return Nothing if tiny is None or word in DENOMINATORS else amount_of(words, at, tiny)
    numeral = numerals.read(words, at)
    if numeral is not None and not numeral.part:
        return amount(words, at)
    of = words.word[after] == "of"
    if of and words.word[after + 1] in ("town", "city"):
        return Nothing
    units = tail(words, words.skip_hyphen(after)) if word in ("half", "quarter") else None
    joined = words.skip_hyphen(after) > after or words.word[after] in _NO_PART
    spoonful = words.word[words.skip_hyphen(after)] in _SPOONFULS
    many, some = not joined and before(words, at)[0] in _HOW_MANY, words.word[after] in _OF_SOME
    if units is None and not of and not many and not some and words.word[after] not in _BY_A_PART and not spoonful and counted(words, words.skip_hyphen(after), single=True).head:
        return Nothing
    value = Fraction(1, DENOMINATORS[word])
    return amount_of(words, at, Numeral(value, value, value, after, part=True, weak=not many and (some or (not of and not spoonful and units is None and word != "third"))))


def quarter(words: Words, at: int) -> list[Found]:
    """quarter-point, quarter-century, the quarter of an hour, without an article."""
    ahead, behind = words.word[at - 1], words.word[at + 1]
    of = behind == "of" and words.word[at + 2] in ARTICLES and ahead in ("the", "last", "first", "final") and tail(words, at + 3) is not None
    by_points = ahead == "by" and behind in ("point", "percentage")  # rates cut by quarter point, of a headline
    if not of and not by_points and (not words.hyphen(at + 1) or tail(words, at + 2) is None):
        return Nothing
    value = Fraction(1, 4)
    return amount_of(words, at, Numeral(value, value, value, at + 1, part=True))


def per(words: Words, at: int) -> list[Found]:
    """per kiloliter, per square meter, every pound of flour: the one of a price or a yield; not per person or per day."""
    units = tail(words, at + 1)
    each = words.word[at] != "per"
    shared = _SHARED | {Kind.DURATION} if each else _SHARED
    if units is None or units[0][0].kind not in shared or (each and words.word[at + 1] in _NOT_ONE):
        return Nothing
    tails, after = units
    one = Stated(at, at, at + 1, 1, 1, 1)
    more, end = half_more(words, one, after) if each and tails[0].kind is Kind.DURATION else (one, after)
    if end > after:  # every hour and a half
        return [more.found(words, (more.reading(Kind.DURATION, tails[0].unit),), end)]
    return [Found(at, after, tuple(quantity(t.kind, 1, t.unit) for t in tails if t.kind in shared), each, head="per")]


# Before a unit that is there once, and a half of it more.
_THE_ONE = frozenset("the this that its his her their our full first final scheduled planned allotted every".split())


def and_a_half(words: Words, at: int) -> list[Found]:
    """(the) hour-and-a-half meeting, (the) hour and a half set aside: a unit whose one is not said."""
    units = tail(words, at)
    if words.word[at - 1] in _THE_ONE and words.phrase(at + 1, ("and", "a", "half")) and units is not None:
        return finish(words, Stated(at, at, at, 1, 1, 1), *units, None)
    if words.glued(at) or words.word[at + 2] != "and" or not words.hyphen(at + 1) or not words.hyphen(at + 3):
        return Nothing
    return Nothing if units is None else finish(words, Stated(at, at, at, 1, 1, 1), *units, None)


def length_and_a_half(words: Words, at: int) -> list[Found]:
    """(by a comfortable) length and a half: by which a horse wins."""
    if not words.phrase(at + 1, ("and", "a", "half")) or words.word[at - 1] in ("a", "one") or (units := tail(words, at)) is None:
        return Nothing
    return finish(words, Stated(at, at, at, Fraction(3, 2), Fraction(3, 2), Fraction(1, 2)), units[0], at + 4, None)


# Before a scale that stands for one of it: the first billion years, another million people.
_FIRST = frozenset("first last next past another".split())


def scale_alone(words: Words, at: int) -> list[Found]:
    """(the) trillion-ton iceberg, the first billion years, the thousand people asked: one of a scale, before its unit."""
    one, before, behind = SCALES.get(words.word[at], 100), words.word[at - 1], words.word[at + 1]
    people = before == "the" and not words.capital(at) and {"person", "company", "household"} & set(counted(words, at + 1).senses)
    if people or (before in _FIRST and behind[:1].isalpha() and behind not in SCALES):
        return amount_of(words, at, Numeral(one, one, one, at + 1, one))
    if words.word[at - 1] == "-" or behind != "-" or not words.hyphen(at + 1):
        return Nothing
    if "person" in counted(words, at + 2, single=True, joined=True).senses:  # the Thousand-Person Dance
        return amount_of(words, at, Numeral(one, one, one, at + 1, one))
    units = tail(words, at + 2)
    return Nothing if units is None else finish(words, Stated(at, at, at + 1, one, one, one), *units, None)


# Before as many, and what ends a sentence.
_IN = frozenset("in over within for on from across".split())
_ENDS = frozenset(".;?!:")
_TIMES = {"once": 1, "twice": 2, "double": 2, "pair": 2, "both": 2, "trio": 3, "treble": 3, "triple": 3}
_FAR = 24  # words back to what as many is as many as


def as_many(words: Words, at: int) -> list[Found]:
    """(a third win) in as many games: as many as the figure before says, weakly."""
    if words.word[at + 1] != "many" or words.word[at - 1] not in _IN or not words.word[at + 2][:1].isalpha() or words.word[at + 2] == "as":
        return Nothing
    for place in range(at - 2, max(at - _FAR, -1), -1):
        word = words.word[place]
        if word in _ENDS:
            break
        value = words.said(place)
        if value < 0:
            value = ORDINALS.get(word, _TIMES.get(word, -1))
        if value > 0:
            return [found._replace(weak=True) for found in amount_of(words, at, Numeral(value, value, 1, at + 2))]
    return Nothing
