"""Ages: aged 45, "Sato, 45,", (45), in his 50s, the early thirties.

45 years old and 45-year-old are read with the stretches of time.
"""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.english import numerals
from termcheck.english.counts import OLDEST
from termcheck.english.lexicon import TENS
from termcheck.english.months import MONTH_WORDS
from termcheck.english.nouns import NOUNS
from termcheck.english.stated import state
from termcheck.english.tails import tail
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.quantity import Quantity

AGED = frozenset(("aged", "age", "ages"))

DECADES = {
    "noughties": 0, "aughts": 0,
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
SOMETHINGS = {f"{tens}something{s}": value for tens, value in TENS.items() for s in ("", "s")}
# Parts of ten: which of them early, mid- and late mean.
PARTS = {"early": (0, 4), "low": (0, 4), "lower": (0, 4), "mid": (3, 7), "late": (5, 9), "high": (5, 9), "upper": (5, 9)}
# Behind the tens of a temperature, its scale.
_SCALES = {"celsius": "celsius", "c": "celsius", "centigrade": "celsius", "fahrenheit": "fahrenheit", "f": "fahrenheit"}

# What may follow the age in "Sato, 45, said".
_CLOSERS = frozenset((",", ".", ")", ";", "", "-", "—", "and", "of", '"', "”", "]"))
# What may follow one age of several: aged 33, 34 and 39.
_LIST_CLOSERS = frozenset((",", "and", ".", "", ")"))
_MOST = 8


def aged(words: Words, at: int) -> list[Found]:
    """aged 45, ages 5 to 12, the age of 17, aged 33, 34 and 39."""
    between = words.word[at + 1] == "between"
    start = at + 1 + (between or words.word[at + 1] == "of")
    if not words.figure(start) and words.word[start] not in numerals.BEGINNINGS:
        return Nothing
    numeral = numerals.read(words, start)
    if numeral is None or numeral.high > OLDEST or numeral.part:
        return Nothing
    first = words.with_the(at)
    several = words.word[at] != "age"
    joint = words.word[numeral.after]
    if several and (joint in ("to", "-") or (joint == "and" and between)):
        other = numerals.read(words, numeral.after + 1)
        if other is not None and numeral.low < other.low <= OLDEST:
            span = Reading(Kind.AGE, Quantity(numeral.low, other.low, "year"))
            return [Found(first, other.after, (span,))]
    stated = state(words, start, numeral)._replace(first=first)
    units = tail(words, stated.after)
    months = _and_months(words, units[1]) if units is not None and units[0][0].unit == "year" else None
    if months is not None and stated.low == stated.high:  # the age of 16 years and 11 months
        readings = (quantity(Kind.DURATION, stated.low * 12 + months[0], "month"), stated.reading(Kind.AGE, "year"))
        return [stated.found(words, readings, months[1])]
    if units is not None and units[0][0].kind is Kind.DURATION:  # the age of 16 months
        return [stated.found(words, (stated.reading(Kind.AGE, units[0][0].unit),), units[1])]
    one = stated.found(words, (stated.reading(Kind.AGE, "year"),))
    return [one, *_further(words, one.after)] if several else [one]


def _and_months(words: Words, at: int) -> tuple[int, int] | None:
    """The months that follow the years of an age, and the token after them."""
    place = at + (words.word[at] in ("and", ","))
    value = words.said(place, 11)
    return (value, place + 2) if value >= 0 and words.word[place + 1] in ("month", "months") else None


def _further(words: Words, at: int) -> list[Found]:
    """The other ages of a list."""
    found: list[Found] = []
    while words.word[at] in (",", "and") and len(found) < _MOST:
        start = at + 1 + (words.word[at + 1] == "and")
        value = words.whole(start, OLDEST)
        if value < 0 or words.word[start + 1] not in _LIST_CLOSERS:
            break
        at = start + 1
        found.append(Found(start, at, (quantity(Kind.AGE, value, "year"),)))
    return found


def bare(words: Words, at: int) -> list[Found]:
    """A bare figure that is an age: in brackets, or between commas after a name."""
    before, following = words.word[at - 1], words.word[at + 1]
    bracketed = before == "(" and following == ")" and at > 1
    if not bracketed and not (before == "," and following in _CLOSERS and _name(words, at - 2)):
        return Nothing
    if following == "of" and words.word[at + 2] in ("them", "which", "whom", "those", "these"):
        return Nothing  # stores in Japan, 20 of them abroad
    value = words.whole(at, OLDEST)
    if value < 0 or (not bracketed and following in ("and", "-") and (words.figure(at + 2) or words.glued(at + 1))):
        return Nothing
    readings = (quantity(Kind.AGE, value, "year"), quantity(Kind.NUMBER, value))
    return [Found(at, at + 1, readings, bracketed=bracketed)]


def _name(words: Words, at: int) -> bool:
    word = words.word[at]
    if not word[:1].isalpha() or word in MONTH_WORDS or word in ("no", "nos"):
        return False
    noun = None if words.capital(at) else NOUNS.at(words, at)
    return words.capital(at) or (noun is not None and "person" in noun[0].senses)


def decade(words: Words, at: int) -> list[Found]:
    """50s, 60's: an age in tens, or a decade of the calendar."""
    value = words.whole(at, 100)
    if value < 10 or value % 10 or (value == 100 and words.word[at - 1] not in ("to", "and", "their", "-")):
        return Nothing
    after = at + 1 + (words.word[at + 1] in ("'", "’"))
    if words.word[after] != "s" or not words.glued(after) or not words.glued(at + 1):
        return Nothing
    return _tens(words, at, after + 1, value)


def decade_word(words: Words, at: int) -> list[Found]:
    """fifties, early thirties."""
    return _tens(words, at, at + 1, DECADES[words.word[at]])


def something(words: Words, at: int) -> list[Found]:
    """a twentysomething, a thirty-something couple, 40-somethings: how old people are, in tens; and 50-something percent."""
    word, after = words.word[at], at + 1
    tens = SOMETHINGS.get(word) or (TENS.get(word) or words.whole(at, 90))
    if word not in SOMETHINGS:
        after = words.skip_hyphen(after)
        if after == at + 1 or words.word[after] not in ("something", "somethings"):
            return Nothing
        after += 1
    if tens < 20 or tens % 10:
        return Nothing
    if words.word[after] in ("percent", "%"):
        return [Found(at, after + 1, (Reading(Kind.PERCENT, Quantity(tens, tens + 9, "%", vague=True)),))]
    return [Found(at, after, (Reading(Kind.AGE, Quantity(tens, tens + 9, "year", vague=True)),))]


def _tens(words: Words, at: int, after: int, value: int) -> list[Found]:
    """An age in tens, a decade, or what else is told by tens: temperatures in the mid-30s, support in the low 40s."""
    first, low, high = at, value, value + 9
    place = at - 1 - (words.word[at - 1] == "-")
    if words.word[place] in PARTS and place >= words.floor:
        first = place
        low, high = value + PARTS[words.word[place]][0], value + PARTS[words.word[place]][1]
    scale = _SCALES.get(words.word[after])
    if scale is not None and (len(words.word[after]) > 1 or words.capital(after)):
        return [Found(first, after + 1, (Reading(Kind.MEASURE, Quantity(low, high, scale, vague=True)),))]
    if value == 0:  # the noughties
        return [Found(first, after, (Reading(Kind.YEAR, When(year=2000, part="decade")),))]
    age = Reading(Kind.AGE, Quantity(low, high, "year", vague=True))
    if value == 10:
        return [Found(first, after, (age,))]
    year = Reading(Kind.YEAR, When(year=1900 + value, part="decade"))
    amount = Reading(Kind.NUMBER, Quantity(low, high, vague=True))
    return [Found(first, after, (year, age, amount) if words.word[first - 1] == "the" else (age, year, amount))]
