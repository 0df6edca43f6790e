"""Ages: aged 45, "Sato, 45,", (45), in his 50s, the early thirties.

45 years old and 45-year-old are read with the stretches of time.
"""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.english import numerals
from termcheck.english.stated import state
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.quantity import Quantity

OLDEST = 125

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

# Parts of a decade: early, mid- and late.
PARTS = {"early": (0, 4), "mid": (3, 7), "late": (5, 9)}

# Words before a bare figure that make it an age.
AGED = frozenset(("aged", "age", "ages"))
_POSSESSIVES = frozenset(("his", "her", "their", "my", "our", "your", "mid", "early", "late", "-"))

# What may follow the age in "Sato, 45, said".
_CLOSERS = frozenset((",", ".", ")", ";", "", "-", "—", "and", "of", '"', "”", "]"))


def aged(words: Words, at: int) -> list[Found]:
    """aged 45, ages 5 to 12, the age of 17."""
    start = at + 1 + (words.word[at + 1] == "of") + (words.word[at + 1] == "between")
    numeral = numerals.read(words, start) if words.figure(start) or words.word[start] in numerals.BEGINNINGS else None
    if numeral is None or numeral.high > OLDEST or numeral.part:
        return Nothing
    stated = state(words, start, numeral)
    first = at - (words.word[at - 1] == "the" and at - 1 >= words.floor)
    joint = words.word[numeral.after]
    if joint in ("to", "-", "and") and words.word[at] in ("aged", "ages"):
        other = numerals.read(words, numeral.after + 1)
        ranged = joint != "and" or words.word[at + 1] == "between"
        if other is not None and ranged and numeral.low < other.low <= OLDEST:
            span = Reading(Kind.AGE, Quantity(numeral.low, other.low, "year"))
            return [Found(first, other.after, (span,))]
    one = stated._replace(first=first).found(words, (stated.reading(Kind.AGE, "year"),))
    more = [one]
    after = one.after
    while words.word[at] in ("aged", "ages") and words.word[after] in (",", "and") and len(more) < 8:  # aged 33, 34 and 39
        start = after + 1 + (words.word[after + 1] == "and")
        further = words.word[start]
        if not further.isdigit() or not further.isascii() or len(further) > 3 or int(further) > OLDEST:
            break
        if words.word[start + 1] not in (",", "and", ".", "", ")") and not words.word[start + 1].isalpha():
            break
        more.append(Found(start, start + 1, (quantity(Kind.AGE, int(further), "year"),)))
        after = start + 1
    return more


def bare(words: Words, at: int) -> list[Found]:
    """A bare figure that is an age: in brackets after a name, or between commas after one."""
    word = words.word[at]
    if not word.isdigit() or not word.isascii() or len(word) > 3 or int(word) > OLDEST:
        return Nothing
    before = words.word[at - 1]
    readings = (quantity(Kind.AGE, int(word), "year"), quantity(Kind.NUMBER, int(word)))
    if before == "(" and words.word[at + 1] == ")" and at > 1:
        return [Found(at, at + 1, readings, bracketed=True)]
    if before == "," and words.word[at - 2][:1].isalpha() and words.capital(at - 2) and words.word[at + 1] in _CLOSERS:
        if words.word[at - 2] in _NOT_NAMES or (words.word[at + 1] in ("and", "-", ".") and _listed(words, at)):
            return Nothing
        return [Found(at, at + 1, readings)]
    return Nothing


_NOT_NAMES = frozenset("january february march april may june july august september october november december no jan feb mar apr jun jul aug sept sep oct nov dec".split())


def _listed(words: Words, at: int) -> bool:
    """Whether the figure stands in a list of figures (Nos. 3, 45 and 46)."""
    return words.figure(at - 2) or (words.figure(at + 2) and words.word[at + 1] == "and")


def decade(words: Words, at: int) -> list[Found]:
    """50s, '90s apart: an age in tens, or a decade of the calendar."""
    word = words.word[at]
    if not (len(word) == 2 and word.isdigit() and word.isascii() and word[1] == "0"):
        return Nothing
    after = at + 1
    if words.word[after] in ("'", "’") and words.glued(after):
        after += 1
    if words.word[after] != "s" or not words.glued(after):
        return Nothing
    return _tens(words, at, after + 1, int(word))


def decade_word(words: Words, at: int) -> list[Found]:
    """fifties, early thirties."""
    return _tens(words, at, at + 1, DECADES[words.word[at]])


def _tens(words: Words, at: int, after: int, value: int) -> list[Found]:
    place = at - (words.word[at - 1] == "-")
    part = words.word[place - 1] if place - 1 >= words.floor else ""
    first, low, high = at, value, value + 9
    if part in PARTS:
        first = place - 1
        low, high = value + PARTS[part][0], value + PARTS[part][1]
    age = Reading(Kind.AGE, Quantity(low, high, "year", vague=True))
    year = Reading(Kind.YEAR, When(year=1900 + value, part="decade"))
    if words.word[first - 1] == "the":
        return [Found(first, after, (year, age))]
    if value == 10:
        return [Found(first, after, (age,))]
    return [Found(first, after, (age, year))]
