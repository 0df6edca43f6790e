"""What follows a numeral and makes it an amount: units, currencies, percent, points.

All of it is derived from the shared tables of units and currencies; what English adds of
its own stands below.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from termcheck.currencies import CURRENCIES
from termcheck.english.lexicon import BY_THE_MILLION, NO_QUALIFIER
from termcheck.english.nouns import on_itself, plural
from termcheck.english.words import KeptPhrases, Words
from termcheck.model import Kind
from termcheck.quantity import Number, exact
from termcheck.records import NamedTuple
from termcheck.units import UNITS


class Tail(NamedTuple):
    """A unit after a numeral: what the value becomes, and the case that it must be written in.

    factor  what a value is multiplied by (a cent is 1/100 of a dollar)
    cased   the spelling to the letter, "" where any case will do
    """

    kind: Kind
    unit: str
    factor: Number = 1
    cased: str = ""


# Spellings of the tables that are everyday words: "three go to", "15 are missing".
WORDS_FIRST = frozenset(("are", "go", "tan", "ri", "kan", "sho", "in-", "mat", "lower", "upper", "real", "mark", "try", "all", "sterling", "seismic intensity", "point", "mi"))  # fmt: skip

_TIME = ("time", "months")

_OWN: dict[str, tuple[Tail, ...]] = {
    "%": (Tail(Kind.PERCENT, "%"),),
    "percent": (Tail(Kind.PERCENT, "%"),),
    "per cent": (Tail(Kind.PERCENT, "%"),),
    "pct": (Tail(Kind.PERCENT, "%"),),
    "percentage": (Tail(Kind.PERCENT, "%"),),
    "percentage point": (Tail(Kind.POINT, "point"),),
    "percentage points": (Tail(Kind.POINT, "point"),),
    "percent point": (Tail(Kind.POINT, "point"),),
    "percent points": (Tail(Kind.POINT, "point"),),
    "% point": (Tail(Kind.POINT, "point"),),
    "% points": (Tail(Kind.POINT, "point"),),
    "ppt": (Tail(Kind.POINT, "point"),),
    "pp": (Tail(Kind.POINT, "point"),),
    "pps": (Tail(Kind.POINT, "point"),),
    "basis point": (Tail(Kind.POINT, "point", Fraction(1, 100)),),
    "basis points": (Tail(Kind.POINT, "point", Fraction(1, 100)),),
    "bps": (Tail(Kind.POINT, "point", Fraction(1, 100)),),
    "bp": (Tail(Kind.POINT, "point", Fraction(1, 100)),),
    "points": (Tail(Kind.COUNT, "point"), Tail(Kind.NUMBER, "index-point"), Tail(Kind.POINT, "point")),
    "point": (Tail(Kind.COUNT, "point"), Tail(Kind.NUMBER, "index-point"), Tail(Kind.POINT, "point")),
    "times": (Tail(Kind.MULTIPLE, ""), Tail(Kind.COUNT, "times")),
    "time": (Tail(Kind.COUNT, "times"), Tail(Kind.MULTIPLE, "")),
    "fold": (Tail(Kind.MULTIPLE, ""),),
    "folds": (Tail(Kind.MULTIPLE, ""),),
    "degrees": (Tail(Kind.MEASURE, "celsius"), Tail(Kind.MEASURE, "degree"), Tail(Kind.MEASURE, "fahrenheit")),
    "degree": (Tail(Kind.MEASURE, "celsius"), Tail(Kind.MEASURE, "degree"), Tail(Kind.MEASURE, "fahrenheit")),
    "°": (Tail(Kind.MEASURE, "celsius"), Tail(Kind.MEASURE, "degree"), Tail(Kind.MEASURE, "fahrenheit")),
    "degrees centigrade": (Tail(Kind.MEASURE, "celsius"),),
    "celsius": (Tail(Kind.MEASURE, "celsius"),),
    "fahrenheit": (Tail(Kind.MEASURE, "fahrenheit"),),
    "p": (Tail(Kind.MONEY, "GBP", Fraction(1, 100), "p"), Tail(Kind.NUMBER, "", 1, "p")),  # 152p; or the lines of a picture, 1080p
    "km²": (Tail(Kind.MEASURE, "square-kilometer"),),
    "m²": (Tail(Kind.MEASURE, "square-meter"),),
    "m³": (Tail(Kind.MEASURE, "cubic-meter"),),
    "millimeters of rain": (Tail(Kind.MEASURE, "millimeter"),),
    "kilometers/hour": (Tail(Kind.MEASURE, "kilometer-per-hour"),),
    "kilometers per second": (Tail(Kind.MEASURE, "meter-per-second", 1000),),
    "km per second": (Tail(Kind.MEASURE, "meter-per-second", 1000),),
    "kilometers a second": (Tail(Kind.MEASURE, "meter-per-second", 1000),),
    "kilometres per second": (Tail(Kind.MEASURE, "meter-per-second", 1000),),
    "km a second": (Tail(Kind.MEASURE, "meter-per-second", 1000),),
    "meter per second": (Tail(Kind.MEASURE, "meter-per-second"),),
    "kilometer per hour": (Tail(Kind.MEASURE, "kilometer-per-hour"),),
    "kilometer an hour": (Tail(Kind.MEASURE, "kilometer-per-hour"),),
    "km an hour": (Tail(Kind.MEASURE, "kilometer-per-hour"),),
    "kilometres/hour": (Tail(Kind.MEASURE, "kilometer-per-hour"),),
    "kilometres a second": (Tail(Kind.MEASURE, "meter-per-second", 1000),),
    "metre per second": (Tail(Kind.MEASURE, "meter-per-second"),),
    "kilometre per hour": (Tail(Kind.MEASURE, "kilometer-per-hour"),),
    "kilometre an hour": (Tail(Kind.MEASURE, "kilometer-per-hour"),),
    "m.p.h": (Tail(Kind.MEASURE, "mile-per-hour"),),
    "k.p.h": (Tail(Kind.MEASURE, "kilometer-per-hour"),),
    "mile per hour": (Tail(Kind.MEASURE, "mile-per-hour"),),
    "mile an hour": (Tail(Kind.MEASURE, "mile-per-hour"),),
    "″": (Tail(Kind.MEASURE, "inch"),),
    "calendar days": (Tail(Kind.DURATION, "day"),),
    "half-years": (Tail(Kind.DURATION, "month", 6),),
    "mins": (Tail(Kind.DURATION, "minute"),),
    "secs": (Tail(Kind.DURATION, "second"),),
    "square metre": (Tail(Kind.MEASURE, "square-meter"),),
    "grand": tuple(Tail(Kind.MONEY, code, 1000) for code in ("USD", "GBP", "EUR", "AUD", "CAD", "NZD", "ZAR")),
}


# Words between a number and a stretch of time that do not change it: three trading days.
QUALIFIERS = frozenset(
    """trading business working full whole long solid calendar more additional extra further
    fiscal school""".split()
)
# The same before a measure: 45 effective megapixels, 300 vertical meters.
MEASURED = frozenset("effective usable vertical horizontal linear running additional extra further more full whole dry wet".split())


def _is_code(word: str) -> bool:
    """Whether a spelling of the currency table is a code (usd, jpy) rather than a word."""
    return word.isalpha() and len(word) == 3 and word not in ("yen", "won", "sen")


def _table() -> dict[str, list[Tail]]:
    table: dict[str, list[Tail]] = {}

    def add(phrase: str, tail: Tail) -> None:
        row = table.setdefault(phrase, [])
        if tail not in row:
            row.append(tail)

    for currency in CURRENCIES:
        for word in currency.en:
            if not word or word in WORDS_FIRST:
                continue
            cased = word.upper() if _is_code(word) else ""
            add(word, Tail(Kind.MONEY, currency.code, 1, cased))
        for word in currency.sub_en:
            add(word, Tail(Kind.MONEY, currency.code, Fraction(1, 100)))
    for word in ("cent", "cents", "euro cents", "euro cent"):
        add(word, Tail(Kind.MONEY, "EUR", Fraction(1, 100)))
    for word in ("peso", "pesos"):
        add(word, Tail(Kind.MONEY, "PHP"))
    for word in ("krone", "kroner"):
        add(word, Tail(Kind.MONEY, "NOK"))
    for unit in UNITS.values():
        kind = Kind.DURATION if unit.dimension in _TIME else Kind.MEASURE
        for word in unit.en:
            if word in WORDS_FIRST:
                continue
            short = len(word) <= 3 and word.isascii() and word.lower() not in ("day", "bit", "ton", "amp")
            tail = Tail(kind, unit.key, 1, word if short else "")
            forms = (word.lower(), plural(word.lower())) if not short and word[-1].isalpha() else (word.lower(),)
            for form in forms:
                add(form, tail)
                if form.startswith("sq "):  # sq. meters
                    add(form.replace(" ", ". ", 1), tail)
    for phrase, tails in _OWN.items():
        table[phrase] = list(tails)
    for phrase in [phrase for phrase in table if " " in phrase and phrase.replace(" ", "").isalpha()]:
        table[phrase.replace(" ", "-")] = table[phrase]  # a 25-basis-point rise
    return table


# A tail as it is kept: the name of its kind, its unit, the two parts of its factor, its case.
_Parts = tuple[str, str, int, int, str]


def _rows() -> Iterator[tuple[str, list[_Parts]]]:
    for phrase, tails in _table().items():
        yield phrase, [(tail.kind.value, tail.unit, *Fraction(tail.factor).as_integer_ratio(), tail.cased) for tail in tails]


def _made(rows: list[_Parts]) -> tuple[Tail, ...]:
    return tuple(Tail(Kind(kind), unit, exact(Fraction(part, whole)), cased) for kind, unit, part, whole, cased in rows)


TAILS = KeptPhrases(("units", "currencies", "english/nouns", "english/tails"), _rows, _made)


# 10in of rain; "in" by itself is none.
_INCH = (Tail(Kind.MEASURE, "inch"),)
# Five stone, which is a weight where no noun follows.
_STONE = (Tail(Kind.MEASURE, "pound-mass", 14),)
_NO_WEIGHT = frozenset("a an the one per each every first this that -".split())
# Behind a grand that is a thousand of what is paid: five grand for a van, no grand slam and no grand piano.
_BEHIND_GRAND = frozenset("a each per apiece more extra for".split())
BEHIND_STONE = frozenset("and in at of on when after before by but with while heavier lighter overweight since from to or has had have is was who which last this that over until as".split())


# Units that may be written with a stop: 8 min. 15 sec.
_WITH_STOP = frozenset("hr hrs min mins sec secs yr yrs mo mos wk wks km kg cm mm ft in lb lbs oz mi yd yds sq".split())


def tail(words: Words, at: int) -> tuple[tuple[Tail, ...], int] | None:
    """The units that may begin at a token, and the token after them; None where none does."""
    if words.word[at] == "in" and words.glued(at) and words.word[at - 1][-1:].isdigit():
        return _INCH, at + 1
    if words.word[at] == "stone" and words.word[at - 1] not in _NO_WEIGHT and not words.hyphen(at + 1) and (not words.word[at + 1][:1].isalpha() or words.word[at + 1] in BEHIND_STONE):
        return _STONE, at + 1
    if words.word[at] == "grand" and (words.capital(at) or (words.word[at + 1][:1].isalpha() and words.word[at + 1] not in BEHIND_STONE and words.word[at + 1] not in _BEHIND_GRAND)):
        return None
    if words.word[at] in ("year", "week", "day", "grade") and words.capital(at) and words.figure(at + 1):
        return None  # 600,000 Year 11 pupils
    if len(words.word[at]) == 1 and words.capital(at) and words.hyphen(at + 1) and words.figure(at + 2):
        return None  # two F-35s, which are no degrees
    candidates = TAILS.first.get(words.word[at])
    if candidates is None or on_itself(words, at):
        return None
    stop = words.word[at] in _WITH_STOP and words.word[at + 1] == "." and words.glued(at + 1) and not (words.capital(at + 2) or words.word[at + 2] == "")
    for tokens, meaning in candidates:
        if len(tokens) > 1 and not words.phrase(at, tokens):
            continue
        after = at + len(tokens)
        if any(t.cased for t in meaning):
            written = words.between(at, after)
            fitting = tuple(t for t in meaning if not t.cased or t.cased == written)
            if not fitting:
                continue
            return fitting, after + (stop and len(tokens) == 1)
        return meaning, after + (stop and len(tokens) == 1)
    return None


# Money, before which a letter is a scale.
_SUMMED = frozenset(("yen", "dollar", "dollars", "euro", "euros", "yuan", "won", "baht", "rupees", "pesos"))


def in_millions(words: Words, at: int) -> bool:
    """Whether a letter at a token, right behind a figure, is a scale: 500m yen is no distance, nor are 3m more cars and
    a chance of 1 in 292.2m."""
    if words.word[at + 1] in _SUMMED:
        return True
    return words.word[at] == "m" and (_by_the_million(words, at + 1) or _is_odds(words, at - 2))


def _by_the_million(words: Words, at: int) -> bool:
    """Whether what is counted by the million follows, with a word or two before it."""
    for further in range(3):
        word = words.word[at + further]
        if word in BY_THE_MILLION:
            return True
        if word == "of" and further == 0:  # 1.2m of the 1.8m homes
            whole = at + 1 + (words.word[at + 1] in ("the", "its", "their"))
            return words.figure(whole) and words.word[whole + 1] == "m" and words.glued(whole + 1) and in_millions(words, whole + 1)
        if not word.isalpha() or word in NO_QUALIFIER:
            return False
    return False


def _is_odds(words: Words, at: int) -> bool:
    """Whether a figure behind a token is that of chances: 1 in 292.2m."""
    return words.word[at] == "in" and words.word[at - 1] in ("1", "one") and not words.word[at + 3][:1].isalpha()
