"""Figures that are names: COVID-19, A320, Article 9, Flight 123, 090-1234-5678, G-7; and
figures behind a noun that numbers it: Day 3, Part 1, magnitude 7.6, upper 6.
"""

from __future__ import annotations

from termcheck.calendar import When, full_year
from termcheck.english import numerals
from termcheck.english.lexicon import SMALL
from termcheck.english.stated import state
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading

# Nouns whose figure is only a name: compared literally.
NAMES = frozenset(
    """article section route flight highway room bus channel boeing airbus type apollo interstate rule clause paragraph
    resolution gate platform model windows iphone galaxy formula expressway""".split()
)
# Nouns whose figure is a place in an order as well, with its unit.
ORDERED = {
    "day": "day", "week": "week", "game": "game", "round": "round", "part": "", "episode": "episode", "volume": "volume",
    "chapter": "", "stage": "step", "step": "step", "level": "step", "phase": "step", "unit": "", "reactor": "", "lane": "lane",
    "hole": "hole", "race": "", "set": "set", "page": "page", "group": "group", "line": "", "category": "", "class": "", "grade": "grade",
    "division": "tier", "match": "game", "leg": "", "tier": "step", "boat": "",
}  # fmt: skip

_QUARTERS = {1: (4, 1), 2: (7, 4), 3: (10, 7), 4: (1, 10)}


def glued(words: Words, at: int) -> list[Found]:
    """A figure joined to letters before it: A320, COVID-19, J1; Q3, FY26 and H1 are periods."""
    if at == 0 or not words.glued(at):
        return Nothing
    start = at - 2 if words.word[at - 1] == "-" and words.hyphen(at - 1) else at - 1
    letters = words.word[start]
    if start < words.floor or not letters[:1].isalpha() or not letters.isalpha():
        return Nothing
    joined = start == at - 1
    if (joined and letters in ("q", "h", "fy")) or letters == "fy":
        return _period(words, start, at)
    if letters in ("m", "mw") and joined and words.capital(start):
        numeral = numerals.read(words, at)
        if numeral is not None and numeral.low < 10 and "." in words.word[at]:
            return [Found(start, at + 1, (quantity(Kind.MEASURE, numeral.low, "magnitude", numeral.step),))]
    if joined and letters in ("yen", "rs", "no", "jpy", "usd", "eur", "gbp", "us", "x") and not words.capital(start):
        return Nothing
    if not joined and not words.capital(start) and letters not in _SMALL:
        return Nothing  # mid-2026, top-10
    if not joined and (letters in _NOT_LETTERS or words.word[at + 1] in ("year", "day", "month")):
        return Nothing
    return [_identifier(words, start, at)]


# Names that are written small as well.
_SMALL = frozenset(("covid", "omega", "covid19"))
# Capitalised words that may stand before a hyphen and a figure without being one name with it.
_NOT_LETTERS = frozenset("mid top sub over early late january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec".split())


def _identifier(words: Words, start: int, at: int) -> Found:
    """From some letters to the end of what is joined to them by nothing or a hyphen."""
    after = at + 1
    while words.glued(after) and after - at < 12:
        if words.word[after] == "-" and words.hyphen(after) and words.figure(after + 1):
            after += 2
        elif words.word[after][:1].isalnum() and not (words.word[after] == "s" and words.word[after + 1] not in ("-",)):
            after += 1
        else:
            break
    text = "".join(c for c in words.between(start, after) if c.isalnum())
    return Found(start, after, (Reading(Kind.IDENTIFIER, text),))


def _period(words: Words, start: int, at: int) -> list[Found]:
    """Q3, H1, FY2026."""
    word = words.word[at]
    letters = words.word[start]
    if not word.isdigit() or len(word) > 4 or not words.capital(start):
        return Nothing
    value = int(word)
    if letters == "fy" and len(word) in (2, 4):
        year = value if len(word) == 4 else full_year(value, words.published)
        return [Found(start, at + 1, (Reading(Kind.FISCAL_YEAR, When(year=year)),))]
    if letters == "q" and value in _QUARTERS:
        return [Found(start, at + 1, tuple(Reading(Kind.QUARTER, When(month=m, months=3)) for m in _QUARTERS[value]))]
    if letters == "h" and value in (1, 2):
        months = (4, 1) if value == 1 else (10, 7)
        return [Found(start, at + 1, tuple(Reading(Kind.QUARTER, When(month=m, months=6)) for m in months))]
    return [_identifier(words, start, at)]


def phone(words: Words, at: int) -> list[Found]:
    """090-1234-5678, 090 (8186) 1217, 0120-123-456, 03-1234-5678: groups of digits."""
    if not words.word[at].isdigit() or len(words.word[at]) > 5:
        return Nothing
    groups, after, place = [words.word[at]], at + 1, at + 1
    while len(groups) < 6:
        if words.word[place] in ("-", ")", "(", "."):
            place += 1
            if words.word[place] in ("(", "-"):
                place += 1
        elif words.word[place] != "" and words.starts[place] - words.ends[place - 1] != 1:
            break
        if not words.word[place].isdigit() or not words.word[place].isascii() or len(words.word[place]) > 8:
            break
        groups.append(words.word[place])
        place += 1
        after = place
    digits = "".join(groups)
    plausible = len(groups) >= 3 and 9 <= len(digits) <= 15 and (digits[0] == "0" or words.word[at - 1] == "+" or max(map(len, groups)) <= 4)
    # Two groups of a toll-free or local number: 0120-828282, 555-1234.
    plausible = plausible or (len(groups) == 2 and digits[0] == "0" and 9 <= len(digits) <= 11)
    if not plausible or (not any(words.word[k] in ("-", "(", ")") for k in range(at, after)) and digits[0] != "0"):
        return Nothing
    return [Found(at, after, (Reading(Kind.IDENTIFIER, digits),))]


def labelled(words: Words, at: int) -> list[Found]:
    """A figure after the noun that it numbers: Article 9, Flight 123, Day 3, Part One."""
    word = words.word[at]
    place = at + 1
    place += words.word[place] == "no" and words.word[place + 1] == "."
    place += words.word[place] == "."
    figure = words.word[place]
    if not words.capital(at):
        return Nothing
    if not figure.isdigit():
        spelled = SMALL.get(figure)
        if spelled is None or not words.capital(place):
            return Nothing
        figure = str(spelled)
    value = int(figure) if len(figure) <= 6 else 0
    if len(figure) > 6 or not figure.isascii() or (words.glued(place + 1) and words.word[place + 1] in ("%", ":", "/")):
        return Nothing
    if word not in NAMES and len(figure) == 4:
        return Nothing  # a year
    if words.word[place + 1] in ("million", "billion", "percent", "years", "people") or words.word[at] == "may":
        return Nothing
    after = place + 1
    while words.glued(after) and (words.word[after].isalnum() or (words.word[after] == "-" and words.hyphen(after))) and after - place < 6:
        figure += words.word[after] if words.word[after].isalnum() else ""
        after += 1
    identifier = Reading(Kind.IDENTIFIER, figure.upper())
    if word in NAMES:
        unit = "article" if word == "article" else ""
        return [Found(at, after, (identifier, quantity(Kind.ORDINAL, value, unit)), head=words.cased(at))]
    units = dict.fromkeys((ORDERED[word], ""))
    return [Found(at, after, (*(quantity(Kind.ORDINAL, value, u) for u in units), identifier), head=words.cased(at))]


def magnitude(words: Words, at: int) -> list[Found]:
    """magnitude 7.6, a magnitude of 7.6, a magnitude-7.6 quake."""
    place = words.skip_hyphen(at + 1)
    place += words.word[place] in ("of", "was")
    numeral = numerals.read(words, place) if words.figure(place) else None
    if numeral is None or numeral.high >= 11:
        return Nothing
    stated = state(words, place, numeral)._replace(first=at)
    return [stated.found(words, (stated.reading(Kind.MEASURE, "magnitude"),))]


def shindo(words: Words, at: int) -> list[Found]:
    """upper 6, lower 5; a 4 on the Japanese scale is read as a number."""
    place = words.skip_hyphen(at + 1)
    word = words.word[place]
    value = int(word) if word.isdigit() and word.isascii() and len(word) == 1 else SMALL.get(word, 0)
    if value not in (5, 6):
        return Nothing
    return [Found(at, place + 1, (quantity(Kind.MEASURE, value, f"shindo-{words.word[at]}"),))]
