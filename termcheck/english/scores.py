"""Scores and records: 3-1, 38 - 17, 7x - 3, 3 to 1; and what looks like one and is a range."""

from __future__ import annotations

from fractions import Fraction

from termcheck.english import numerals
from termcheck.english.lexicon import SMALL
from termcheck.english.nouns import counted
from termcheck.english.tails import tail
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.quantity import Number, Quantity

HIGHEST = 200  # no side of a score is higher

# Words beside "3 to 1" or "5-10" that make it a score.
CONTESTS = frozenset(
    """win wins won winning victory victories beat beats beaten beating loss losses lost lose defeat defeated defeats lead leads
    led leading draw drew tie tied vote voted votes record record, score scored final ahead trailing trailed down rout routed
    edged downed upset triumph margin aggregate""".split()
)


def hyphened(words: Words, at: int) -> list[Found]:
    """3-1, 38 - 17, 7x - 3; with a unit or a plural noun after it a range, which is read elsewhere."""
    won = _points(words.word[at])
    if won is None:
        return Nothing
    one, joint = _with_half(words, at, won)
    crossed = words.word[joint] == "x" and words.glued(joint)  # won without the last half of the ninth
    joint += crossed
    if words.word[joint] != "-" or not words.figure(joint + 1):
        return Nothing
    spaced = not words.glued(joint)
    if spaced == words.glued(joint + 1):
        return Nothing
    lost = _points(words.word[joint + 1])
    if lost is None:
        return Nothing
    two, after = _with_half(words, joint + 1, lost)
    if words.word[after] == "x" and words.glued(after):
        after += 1
    if words.glued(after) and (words.word[after][:1].isalnum() or words.word[after] == "%"):
        return Nothing
    if spaced and not crossed and not (_capital_near(words, at) or words.word[at - 1] in CONTESTS):
        return Nothing
    place = words.skip_hyphen(after)
    if one < two and (tail(words, place) is not None or words.word[place] in ("million", "billion", "trillion", "thousand")):
        return Nothing
    reading = Reading(Kind.SCORE, Quantity(one, two))
    if one < two and words.word[after] not in CONTESTS and words.word[at - 1] not in CONTESTS and not spaced:
        noun = counted(words, after)
        if noun.head.endswith(("s", "ople", "men", "children")) and words.word[after + 1] not in CONTESTS:
            return Nothing
        readings: tuple[Reading, ...] = (reading, Reading(Kind.NUMBER, Quantity(one, two)))
        return [Found(at, after, readings)]
    return [Found(at, after, (reading,))]


def _points(word: str) -> int | None:
    if not word.isdigit() or not word.isascii() or len(word) > 3 or (len(word) > 1 and word[0] == "0"):
        return None
    return int(word) if int(word) < HIGHEST else None


def _with_half(words: Words, at: int, value: int) -> tuple[Number, int]:
    """A side of a score, with the half of match play (14½), and the token after it."""
    if words.word[at + 1] == "½" and words.glued(at + 1):
        return value + Fraction(1, 2), at + 2
    return value, at + 1


def _capital_near(words: Words, at: int) -> bool:
    """Whether a team is named before the score: Ayr 38 - 17 Melrose."""
    return at == 0 or words.capital(at - 1)


def said(words: Words, at: int) -> list[Found]:
    """3 to 1, two to one, where a contest is spoken of or the first is higher."""
    if words.word[at + 1] != "to":
        return Nothing
    one = numerals.read(words, at)
    if one is None or one.after != at + 1 or not isinstance(one.low, int):
        return Nothing
    if not words.figure(at + 2) and words.word[at + 2] not in SMALL:
        return Nothing
    two = numerals.read(words, at + 2)
    if two is None or not isinstance(two.low, int) or max(one.low, two.low) >= HIGHEST or two.after != at + 3:
        return Nothing
    contest = words.word[at - 1] in CONTESTS or words.word[at + 3] in CONTESTS or words.word[at - 2] in CONTESTS
    if not contest or tail(words, two.after) is not None or words.word[at - 1] in ("from", "by", "down"):
        return Nothing
    return [Found(at, two.after, (Reading(Kind.SCORE, Quantity(one.low, two.low)),))]


def hits(words: Words, at: int) -> list[Found]:
    """1-for-4: hits and times at bat."""
    if words.word[at + 1] not in ("-", "for"):
        return Nothing
    place = at + 1 + (words.word[at + 1] == "-")
    if words.word[place] != "for":
        return Nothing
    end = place + 1 + (words.word[place + 1] == "-")
    one, two = _points(words.word[at]), _points(words.word[end])
    if one is None or two is None or not one <= two <= 12:
        return Nothing
    if place == at + 1 and words.word[at - 1] not in ("went", "go", "goes", "going", "was", "is", "and"):
        return Nothing
    return [
        Found(at, at + 1, (quantity(Kind.COUNT, one, "hit"),), head="hits"),
        Found(end, end + 1, (quantity(Kind.COUNT, two, "at-bat"),), head="at-bats"),
    ]


def average(words: Words, at: int) -> list[Found]:
    """.321: a batting average, a percentage to Japanese eyes."""
    numeral = numerals.read(words, at - 1) if len(words.word[at]) == 3 else None
    if numeral is None or numeral.after != at + 1:
        return Nothing
    percent = Quantity(numeral.low * 100, numeral.low * 100, "%", numeral.step * 100)
    return [Found(at - 1, at + 1, (quantity(Kind.NUMBER, numeral.low, "", numeral.step), Reading(Kind.PERCENT, percent)))]
