"""Figures that are names: COVID-19, A320, Article 9, Flight 123, 090-1234-5678, G-7; and
figures behind a noun that numbers it: Day 3, Part 1, magnitude 7.6, upper 6.
"""

from __future__ import annotations

from termcheck.calendar import When, full_year
from termcheck.english import numerals
from termcheck.english.lexicon import SCALES
from termcheck.english.stated import state
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.quantity import Quantity

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
    "division": "tier", "match": "game", "leg": "", "bowl": "", "tier": "step", "boat": "", "track": "", "platform": "", "act": "", "term": "", "league": "tier",
}
# Of these, names that stand where the Japanese has no figure either: リーグワン is League One.
_ONLY_NAMES = frozenset(("league",))
# Figures of Rome, behind the nouns that they number: Class V, a Grade I race, Phase III.
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
ROMAN |= {tens + unit: 10 * len(tens) + value for tens in ("x", "xx", "xxx") for unit, value in tuple(ROMAN.items())}
_FIFTY = {tens + unit: before + value for tens, before in (("xl", 40), ("l", 50), ("lx", 60), ("lxx", 70)) for unit, value in (("", 0), *tuple(ROMAN.items())[:9])}
ROMAN |= {word: value for word, value in _FIFTY.items() if word not in ("l", "li", "xl")}  # a letter, a surname, a size
NUMBERED_IN_ROME = frozenset(("class", "category", "grade", "phase", "part", "chapter", "act", "stage", "type", "level", "unit"))  # fmt: skip

# The months in which a quarter or half begins: of the business year, of the calendar.
_QUARTERS = {1: (4, 1), 2: (7, 4), 3: (10, 7), 4: (1, 10)}
_HALVES = {1: (4, 1), 2: (10, 7)}


def glued(words: Words, at: int) -> list[Found]:
    """A figure joined to letters before it: A320, COVID-19, J1; Q3, FY26 and H1 are periods."""
    if at == 0 or not words.glued(at):
        return Nothing
    start = at - 2 if words.word[at - 1] == "-" and words.hyphen(at - 1) else at - 1
    letters = words.word[start]
    if start < words.floor or not letters[:1].isalpha() or not letters.isalpha():
        return Nothing
    joined = start == at - 1
    if joined and letters in _LETTER_SIGNS and words.capital(start) and _is_sum(words, at):
        return _summed(words, start, at)
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
    if text.endswith("s") and text[-2:-1].isupper():
        text = text[:-1]  # F-35Bs, more than one of them
    return Found(start, after, (Reading(Kind.IDENTIFIER, text),))


# Letters before a sum that are the sign of a currency, and before other figures are not: A, P-3.
_LETTER_SIGNS = {"r": ("ZAR",), "p": ("PHP", "MXN"), "sh": ("KES",), "n": ("NGN",)}


def _is_sum(words: Words, at: int) -> bool:
    """Whether a figure looks like money: with grouping commas, two decimals or a scale."""
    figure = words.word[at]
    return "," in figure or len(figure.partition(".")[2]) == 2 or words.word[at + 1] in SCALES or (words.word[at + 1] in ("bn", "tn") and words.glued(at + 1))


def _summed(words: Words, start: int, at: int) -> list[Found]:
    """R3,500, R50 million, P58.99, Sh36.2 billion."""
    numeral = numerals.read(words, at)
    if numeral is None:
        return Nothing
    sums = (Quantity(numeral.low, numeral.high, code, numeral.step) for code in _LETTER_SIGNS[words.word[start]])
    return [Found(start, numeral.after, tuple(Reading(Kind.MONEY, each) for each in sums))]


def _period(words: Words, start: int, at: int) -> list[Found]:
    """Q3, H1, FY2026; what goes on (the rocket H2A) is no period."""
    letters, value, digits = words.word[start], words.whole(at), len(words.word[at])
    if value < 0 or not words.capital(start):
        return Nothing
    if words.glued(at + 1) and words.word[at + 1][:1].isalpha() and words.word[at + 1] != "s":
        return [_identifier(words, start, at)]
    if letters == "fy" and digits in (2, 4):
        year = value if digits == 4 else full_year(value, words.published)
        return [Found(start, at + 1, (Reading(Kind.FISCAL_YEAR, When(year=year)),))]
    starts, months = (_QUARTERS.get(value), 3) if letters == "q" else (_HALVES.get(value), 6)
    if starts is None:
        return [_identifier(words, start, at)]
    return [Found(start, at + 1, tuple(Reading(Kind.QUARTER, When(month=m, months=months)) for m in starts))]


# Before the number of a post office: 〒100-0001, postal code 100-0001, zip 100-0001.
_POSTAL = frozenset(("〒", "code", "zip", ",", ":"))


def phone(words: Words, at: int) -> list[Found]:
    """090-1234-5678, 090 (8186) 1217, 0120-828282: groups of digits; 060-8711, which is of a post office."""
    groups, after = [words.word[at]], at + 1
    while len(groups) < _MOST_GROUPS:
        place = after
        while words.word[place] in ("-", "(", ")") and place < after + 2:
            place += 1
        if place == after and words.starts[place] - words.ends[place - 1] != 1:
            break
        if words.whole(place, 10**9) < 0:
            break
        groups.append(words.word[place])
        after = place + 1
    digits = "".join(groups)
    if [len(group) for group in groups] == [3, 4] and words.hyphen(at + 1) and (digits[0] == "0" or words.word[at - 1] in _POSTAL or _of_a_place(words, at, after)):
        return [Found(at, after, (Reading(Kind.IDENTIFIER, digits),))]
    if not 9 <= len(digits) <= 15 or not digits.isdecimal() or len(groups) < 2:
        return Nothing
    # Without a zero or a plus before it only three groups are one: 859-292-3680.
    if digits[0] != "0" and words.word[at - 1] != "+" and (len(groups) < 3 or words.word[at + 1] != "-" or len(groups[-1]) != 4):
        return Nothing
    return [Found(at, after, (Reading(Kind.IDENTIFIER, digits),))]


_MOST_GROUPS = 6
# What follows the number of a post office in an address.
_AFTER_POSTAL = frozenset((",", ".", ";", ")", ""))


def _of_a_place(words: Words, at: int, after: int) -> bool:
    """Whether what ends a line of an address stands around: Tokyo 144-0035, Japan."""
    if words.word[at - 1] == "is" and words.word[at - 2] in ("code", "zip"):
        return True
    if words.word[after] == "japan" or words.word[after : after + 2] == [",", "japan"]:
        return True
    return words.capital(at - 1) and words.word[at - 1].isalpha() and not words.glued(at) and words.word[after] in _AFTER_POSTAL


def regnal(words: Words, at: int) -> list[Found]:
    """Leo XIV, Charles III, Super Bowl LX apart: a number in capitals behind a name."""
    if not words.cased(at).isupper() or not words.capital(at - 1) or len(words.word[at - 1]) < 3 or words.glued(at):
        return Nothing
    value = ROMAN[words.word[at]]
    return [Found(at, at + 1, (quantity(Kind.ORDINAL, value, "generation"), quantity(Kind.NUMBER, value)), True)]


GRADES = {"gi": 1, "gii": 2, "giii": 3}


def graded(words: Words, at: int) -> list[Found]:
    """GI, GII, GIII: the grade of a race, in capitals."""
    if not words.cased(at).isupper() or words.glued(at) or words.glued(at + 1):
        return Nothing
    return [Found(at, at + 1, (Reading(Kind.IDENTIFIER, f"G{GRADES[words.word[at]]}"),), True)]


def labelled(words: Words, at: int) -> list[Found]:
    """A figure after the noun that it numbers: Article 9, Flight JL123, Day 3, Part One."""
    word, place = words.word[at], at + 1
    place += 2 * words.phrase(place, ("no", "."))
    spelled = not words.figure(place)
    value = words.said(place, _HIGHEST_LABEL)
    roman = value < 0 and word in NUMBERED_IN_ROME and words.cased(place).isupper()
    if roman:
        value = ROMAN.get(words.word[place], -1)
    numbered = words.capital(at) or (roman and len(words.word[place]) > 1)  # stage IV
    if not numbered or value < 0 or (spelled and not words.capital(place)):
        return Nothing
    after = place + 1
    if words.word[after] in _AMOUNTS or (words.glued(after) and words.word[after] in ("%", ":", "/")):
        return Nothing
    if word not in NAMES and len(words.word[place]) == 4 and not spelled:
        return Nothing  # a year
    figure = str(value) if spelled else words.word[place]
    while words.glued(after) and (words.word[after].isalnum() or words.hyphen(after)) and after - place < _MOST_GROUPS:
        figure += words.word[after].replace("-", "")
        after += 1
    identifier = Reading(Kind.IDENTIFIER, figure.upper())
    head = words.cased(at)
    if word in NAMES:
        unit = "article" if word == "article" else ""
        return [Found(at, after, (identifier, quantity(Kind.ORDINAL, value, unit)), head=head), *_bracketed(words, after)]
    units = dict.fromkeys((ORDERED[word], ""))
    return [Found(at, after, (*(quantity(Kind.ORDINAL, value, u) for u in units), identifier), word in _ONLY_NAMES, head=head)]


# Parts of a law, whose numbers stand in brackets: Article 25, paragraph (1), item (iii).
PARTS_OF_LAW = frozenset(("paragraph", "paragraphs", "subparagraph", "item", "items", "clause", "subsection"))


def part_of_law(words: Words, at: int) -> list[Found]:
    """The number in brackets behind a part of a law: paragraph (3), item (ii)."""
    return _bracketed(words, at + 1)


def _bracketed(words: Words, at: int) -> list[Found]:
    """Numbers in brackets, one behind the other: the (1)(iii) of Article 25(1)(iii)."""
    found: list[Found] = []
    while words.word[at] == "(" and words.word[at + 2] == ")" and len(found) < _MOST_GROUPS:
        value = words.whole(at + 1, _HIGHEST_PART)
        value = ROMAN.get(words.word[at + 1], -1) if value < 0 else value
        if value < 0:
            break
        found.append(Found(at + 1, at + 2, (Reading(Kind.IDENTIFIER, str(value)), quantity(Kind.ORDINAL, value))))
        at += 3
    return found


_HIGHEST_PART = 100
_HIGHEST_LABEL = 999_999
# Behind these a figure is an amount: In Part 3 million people …
_AMOUNTS = frozenset(("million", "billion", "trillion", "percent", "years", "people", "yen"))


def magnitude(words: Words, at: int) -> list[Found]:
    """magnitude 7.6, a magnitude of 7.6, a magnitude-7.6 quake."""
    place = words.skip_hyphen(at + 1)
    place += words.word[place] in ("of", "was")
    numeral = numerals.read(words, place) if words.figure(place) else None
    if numeral is None or numeral.high >= 11:
        return Nothing
    stated = state(words, place, numeral)._replace(first=at)
    return [stated.found(words, (stated.reading(Kind.MEASURE, "magnitude"),))]


# What is upper or lower of so many: the two upper floors.
_LIMBS = frozenset("floor floors house houses limb limbs level levels storeys stories courts teeth secondary priced income rates prices than by tiers leagues".split())


def shindo(words: Words, at: int) -> list[Found]:
    """upper 6, lower 5; a 4 on the Japanese scale is read as a number."""
    place = words.skip_hyphen(at + 1)
    value = words.said(place)
    if value not in (5, 6):
        return Nothing
    return [Found(at, place + 1, (quantity(Kind.MEASURE, value, f"shindo-{words.word[at]}"),))]


def shindo_behind(words: Words, at: int) -> list[Found]:
    """6 upper, 5-lower, as the scale is written in Japanese."""
    place = words.skip_hyphen(at + 1)
    value, which, behind = words.said(at), words.word[place], words.word[place + 1]
    if value not in (5, 6) or which not in HALVES_OF_SHINDO or words.capital(place) or behind in _LIMBS or words.figure(place + 1):
        return Nothing
    return [Found(at, place + 1, (quantity(Kind.MEASURE, value, f"shindo-{which}"),))]


HALVES_OF_SHINDO = ("upper", "lower")
