"""Words that carry a value without being numerals: both, twice, tripled, scoreless, largest.

A word is weak where it may stand without meaning its value; nobody misses it then.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import When
from termcheck.english import modifiers
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.quantity import Modifier, Quantity
from termcheck.records import NamedTuple


class Meaning(NamedTuple):
    """What a word may stand for."""

    readings: tuple[Reading, ...]
    weak: bool = True
    head: str = ""


def _count(value: int, unit: str = "", *, weak: bool = True) -> Meaning:
    return Meaning((quantity(Kind.COUNT, value, unit),), weak)


def _multiple(value: int | Fraction, *, weak: bool = False, unit: str = "") -> Meaning:
    second = (quantity(Kind.COUNT, value, unit),) if unit else ()
    return Meaning((quantity(Kind.MULTIPLE, value), *second), weak)


def _ages(low: int, high: int, *, weak: bool = False) -> Meaning:
    return Meaning((Reading(Kind.AGE, Quantity(low, high, "year", vague=low != high)),), weak)


_HALF = Fraction(1, 2)

WORDS: dict[str, Meaning] = {
    # two and more of a kind
    **dict.fromkeys(("both", "neither", "mutual", "bilateral"), _count(2)),
    **dict.fromkeys(("twin", "twins", "pair", "pairs", "duo", "duet", "couple", "couples", "tandem", "brace"), _count(2)),
    **dict.fromkeys(("trio", "trios", "triplets", "trilogy", "trilogies", "trifecta", "trilateral", "tripartite", "three-parter"), _count(3)),
    **dict.fromkeys(("quartet", "quartets", "quadruplets", "tetralogy", "tetralogies"), _count(4)),
    **dict.fromkeys(("quintuplets", "quintets"), _count(5)),
    **dict.fromkeys(("sextuplets", "sextet", "sextets"), _count(6)),
    "quintet": _count(5),
    "multiple": Meaning((Reading(Kind.NUMBER, Quantity(2, 9, vague=True)),)),
    "weekend": Meaning((Reading(Kind.DATE, When(part="weekend")),)),
    "majority": Meaning((Reading(Kind.FRACTION, Quantity(_HALF, _HALF, modifier=Modifier.OVER)),)),
    # one alone
    **dict.fromkeys(("sole", "lone", "alone", "single", "solo", "individually"), _count(1)),
    "once": _count(1, "times"),
    "twice": _multiple(2, unit="times"),
    "thrice": _multiple(3, unit="times"),
    # so many times as much
    **dict.fromkeys(("double", "dual"), _multiple(2, weak=True)),
    **dict.fromkeys(("doubled", "doubling", "twofold"), _multiple(2)),
    **dict.fromkeys(("triple", "triples", "treble"), _multiple(3, weak=True)),
    **dict.fromkeys(("tripled", "tripling", "threefold", "trebled", "trebling"), _multiple(3)),
    "quadruple": _multiple(4, weak=True),
    **dict.fromkeys(("quadrupled", "quadrupling", "fourfold"), _multiple(4)),
    **dict.fromkeys(("quintupled", "fivefold"), _multiple(5)),
    "quintuple": _multiple(5, weak=True),
    "sixfold": _multiple(6),
    "sevenfold": _multiple(7),
    "eightfold": _multiple(8),
    "ninefold": _multiple(9),
    "tenfold": _multiple(10),
    "hundredfold": _multiple(100),
    **dict.fromkeys(("halved", "halving", "halve", "halves"), _multiple(_HALF)),
    "halfway": Meaning((quantity(Kind.FRACTION, _HALF),)),
    # none
    **dict.fromkeys(("nil", "zero", "none", "nought"), Meaning((quantity(Kind.NUMBER, 0),))),
    **dict.fromkeys(("scoreless", "goalless", "runless"), Meaning((quantity(Kind.COUNT, 0, "point"),))),
    "hitless": _count(0, "hit"),
    "winless": _count(0, "win"),
    **dict.fromkeys(("unbeaten", "undefeated"), _count(0, "loss")),
    **dict.fromkeys(("shutout", "shutouts"), _count(0, "point")),
    # ages
    **dict.fromkeys(("teen", "teens", "teenager", "teenagers", "teenage", "teenaged"), _ages(10, 19)),
    **dict.fromkeys(("octogenarian", "octogenarians"), _ages(80, 89)),
    **dict.fromkeys(("nonagenarian", "nonagenarians"), _ages(90, 99)),
    **dict.fromkeys(("septuagenarian", "septuagenarians"), _ages(70, 79)),
    **dict.fromkeys(("centenarian", "centenarians"), _ages(100, 120)),
    **dict.fromkeys(("infant", "infants", "newborn", "newborns"), _ages(0, 0, weak=True)),
    # how often
    **dict.fromkeys(("monthly", "weekly", "daily", "hourly"), _count(1, "times")),
    # stretches of time with a name
    "semiannual": Meaning((quantity(Kind.DURATION, 6, "month"),)),
    "fortnight": Meaning((quantity(Kind.DURATION, 1, "fortnight"),)),
    "fortnightly": Meaning((quantity(Kind.DURATION, 1, "fortnight"),)),
    "biennial": Meaning((quantity(Kind.DURATION, 2, "year"),)),
    "decade": Meaning((quantity(Kind.DURATION, 1, "decade"),)),
    "century": Meaning((quantity(Kind.DURATION, 1, "century"),)),
    "decades": Meaning((Reading(Kind.DURATION, Quantity(20, 99, "year", vague=True)),)),
    "centuries": Meaning((Reading(Kind.DURATION, Quantity(200, 999, "year", vague=True)),)),
    "quadrennial": Meaning((quantity(Kind.DURATION, 4, "year"),)),
    **dict.fromkeys(("centennial", "centenary"), Meaning((quantity(Kind.ORDINAL, 100),))),
    "sesquicentennial": Meaning((quantity(Kind.ORDINAL, 150),)),
    **dict.fromkeys(("bicentennial", "bicentenary"), Meaning((quantity(Kind.ORDINAL, 200),))),
    **dict.fromkeys(("tricentennial", "tercentenary", "tricentenary"), Meaning((quantity(Kind.ORDINAL, 300),))),
    **dict.fromkeys(("quadricentennial", "quatercentenary"), Meaning((quantity(Kind.ORDINAL, 400),))),
    "millennium": Meaning((quantity(Kind.DURATION, 1000, "year"),)),
    "overnight": Meaning((quantity(Kind.DURATION, 1, "night"),)),
    # places in an order
    "cleanup": Meaning((quantity(Kind.ORDINAL, 4, "batting-order"),)),
    "leadoff": Meaning((quantity(Kind.ORDINAL, 1, "batting-order"),)),
    "sequel": Meaning((quantity(Kind.ORDINAL, 2),)),
    **dict.fromkeys(("initial", "initially", "original", "originally", "opening", "inaugural", "debut", "maiden", "firstly"),
                    Meaning((quantity(Kind.ORDINAL, 1),))),
    "secondly": Meaning((quantity(Kind.ORDINAL, 2),)),
    "thirdly": Meaning((quantity(Kind.ORDINAL, 3),)),
    # sport
    **dict.fromkeys(("quarterfinal", "quarterfinals", "quarterfinalist", "quarterfinalists"), _count(8, "team")),
    **dict.fromkeys(("semifinal", "semifinals", "semis", "semifinalist", "semifinalists"), _count(4, "team")),
    "corners": Meaning((quantity(Kind.ORDINAL, 1, "base"), quantity(Kind.ORDINAL, 3, "base"))),
    "penultimate": Meaning((quantity(Kind.ORDINAL, 14, "day"),)),  # of the 15 days of a sumo tournament
    "undisputed": _count(4, "group"),  # all four bodies of boxing
    "homer": _count(1, "home-run"),
    "homered": _count(1, "home-run"),
}  # fmt: skip

_SUPERLATIVE = Meaning((quantity(Kind.ORDINAL, 1),), True, "superlative")
SUPERLATIVES = frozenset(
    """best biggest bloodiest brightest busiest cheapest cleanest closest coldest costliest deadliest deepest driest
    earliest easiest farthest fastest fewest finest foremost furthest greatest hardest healthiest heaviest highest
    hottest largest latest leading least longest lowest mildest most narrowest nearest newest oldest poorest priciest
    quickest rarest richest safest sharpest shortest simplest slowest smallest steepest strongest tallest thickest
    thinnest tightest top toughest warmest weakest wealthiest wettest widest worst youngest utmost""".split()
)  # "latest" and "leading" are weak as all of them: the Japanese may say 最新, 首位

_RECENT = Meaning((Reading(Kind.YEAR, When(part="recent")),))
_POLE = Meaning((quantity(Kind.ORDINAL, 1, "rank"),), True, "superlative")
_CENTURIES = (quantity(Kind.ORDINAL, 21, "century"), quantity(Kind.ORDINAL, 20, "century"))
_YEAR_END = Meaning((Reading(Kind.YEAR, When(part="end")), Reading(Kind.MONTH, When(month=12, part="end"))))
_MID_MONTH, _MONTH_END = (Meaning((Reading(Kind.MONTH, When(part=part)),)) for part in ("middle", "end"))


def _score(won: int, lost: int) -> Meaning:
    return Meaning((Reading(Kind.SCORE, Quantity(won, lost)),))


def _group(value: int) -> Meaning:
    """The Group of Seven and of 20: known by their letter, and so many countries."""
    return Meaning((Reading(Kind.IDENTIFIER, f"G{value}"), quantity(Kind.COUNT, value, "country")), False)


def _clock(word: str) -> tuple[tuple[tuple[str, ...], Meaning], ...]:
    """around the clock, round-the-clock: 24 hours."""
    day = Meaning((quantity(Kind.DURATION, 24, "hour"),))
    return tuple(((word, *joint), day) for joint in (("the", "clock"), ("-", "the", "-", "clock")))


def _grows(word: str, times: int) -> tuple[tuple[tuple[str, ...], Meaning], ...]:
    """doubles the cap, doubles its fleet: a verb, where the word alone may be a game or a hit."""
    return tuple(((word, behind), _multiple(times)) for behind in ("the", "its", "their", "that"))


_LAST_QUARTER = Meaning((Reading(Kind.QUARTER, When(month=10, months=3)), Reading(Kind.QUARTER, When(month=1, months=3)), quantity(Kind.ORDINAL, 4, "quarter")), True)

# Phrases that begin with a word of their own.
PHRASES: dict[str, tuple[tuple[tuple[str, ...], Meaning], ...]] = {
    "hat": ((("hat", "trick"), _count(3)), (("hat", "-", "trick"), _count(3))),
    "runner": ((("runner", "-", "up"), Meaning((quantity(Kind.ORDINAL, 2, "rank"),))),),
    "runners": ((("runners", "-", "up"), Meaning((quantity(Kind.ORDINAL, 2, "rank"),))),),
    "lead": ((("lead", "-", "off"), Meaning((quantity(Kind.ORDINAL, 1, "batting-order"),))),),
    "group": (
        (("group", "of", "seven"), _group(7)),
        (("group", "of", "eight"), _group(8)),
        (("group", "of", "20"), _group(20)),
        (("group", "of", "twenty"), _group(20)),
    ),
    "around": _clock("around"),
    "turn": (  # of either of the last two centuries
        (("turn", "of", "the", "century"), Meaning((*_CENTURIES, Reading(Kind.YEAR, When(year=2000)), Reading(Kind.YEAR, When(year=1900))))),
        (("turn", "of", "the", "millennium"), Meaning((_CENTURIES[0], Reading(Kind.YEAR, When(year=2000))))),
    ),
    "this": ((("this", "century"), Meaning((quantity(Kind.ORDINAL, 21, "century"),))),),
    "nobody": ((("nobody", "out"), _count(0, "out")), (("nobody", "away"), _count(0, "out")), (("nobody", "down"), _count(0, "out"))),
    "none": ((("none", "out"), _count(0, "out")), (("none", "away"), _count(0, "out")), (("none", "down"), _count(0, "out"))),
    "full": ((("full", "count"), _score(3, 2)), (("full", "-", "count"), _score(3, 2))),
    "unanimous": ((("unanimous", "decision"), _score(3, 0)),),
    "majority": ((("majority", "decision"), _score(2, 0)),),
    "split": ((("split", "decision"), _score(2, 1)),),
    "scoring": ((("scoring", "position"), Meaning((quantity(Kind.ORDINAL, 2, "base"), quantity(Kind.ORDINAL, 3, "base")))),),
    "normal": ((("normal", "years"), _RECENT),),
    "recent": ((("recent", "years"), _RECENT),),
    "pole": ((("pole", "position"), _POLE),),
    "bottom": ((("bottom", "of", "the", "table"), _POLE), (("bottom", "of", "the", "standings"), _POLE)),
    "year": ((("year", "-", "end"), _YEAR_END),),
    "mid": ((("mid", "-", "month"), _MID_MONTH),),
    "month": ((("month", "-", "end"), _MONTH_END),),
    "ground": tuple(((("ground", *joint, "floor"), Meaning((quantity(Kind.ORDINAL, 1, "floor"),)))) for joint in ((), ("-",))),
    "grand": ((("grand", "slam"), _count(4, "point")),),
    "no": (
        (("no", "-", "hitter"), _count(0, "hit")),
        (("no", "hitter"), _count(0, "hit")),
        (("no", "-", "hit"), _count(0, "hit")),
    ),
    "double": (
        (("double", "-", "digit"), Meaning((quantity(Kind.NUMBER, 2),), True, "digit")),
        (("double", "digits"), Meaning((quantity(Kind.NUMBER, 2),), True, "digit")),
        (("double", "play"), _count(2, "out")),
    ),
    "doubles": _grows("doubles", 2),
    "cut": ((("cut", "in", "half"), _multiple(_HALF)),),
    "round": (*_clock("round"), *((("round", "of", str(teams)), _count(teams, "team")) for teams in (16, 32, 64, 128))),
    "final": ((("final", "quarter"), _LAST_QUARTER),),
    "closing": ((("closing", "quarter"), _LAST_QUARTER),),
    "single": (
        (("single", "-", "digit"), Meaning((quantity(Kind.NUMBER, 1),), True, "digit")),
        (("single", "digits"), Meaning((quantity(Kind.NUMBER, 1),), True, "digit")),
    ),
}  # fmt: skip

_TOURNAMENTS = frozenset(("grand",))  # whose phrase, in capitals, is what is played for: a Grand Slam of tennis


def lexical(words: Words, at: int) -> list[Found]:
    """The value that a word carries."""
    word = words.word[at]
    for tokens, meaning in PHRASES.get(word, ()):
        if words.phrase(at, tokens) and not (word in _TOURNAMENTS and words.capital(at + 1)):
            return [Found(at, at + len(tokens), meaning.readings, meaning.weak, head=meaning.head or words.between(at, at + len(tokens)))]
    found = WORDS.get(word)
    if found is None:
        return Nothing
    readings = found.readings
    modifier, first = modifiers.before(words, at)
    if modifier is not None:  # at least twice, more than doubled
        readings = tuple(
            Reading(r.kind, r.value._replace(modifier=modifier)) if isinstance(r.value, Quantity) else r for r in readings
        )
    return [Found(first, at + 1, readings, found.weak, head=found.head or words.cased(at))]


def superlative(words: Words, at: int) -> list[Found]:
    """largest, most: first of all, weakly."""
    if words.word[at] in ("least", "most") and "at" in words.word[max(0, at - 3) : at]:
        return Nothing  # at least, at the most, at the very least
    if words.word[at] == "best" and words.word[at + 1] == "part":
        return Nothing  # the best part of two decades
    return [Found(at, at + 1, _SUPERLATIVE.readings, True, head="superlative")]


def last(words: Words, at: int) -> list[Found]:
    """the last batter, his final inning: what nothing comes after, weakly; the final quarter of the year."""
    if words.word[at] in PHRASES and (found := lexical(words, at)):
        return found
    if words.word[at - 1] not in _ITS or not words.word[at + 1].isalpha():
        return Nothing
    return [Found(at, at + 1, _SUPERLATIVE.readings, True, head="superlative")]


_ITS = frozenset(("the", "a", "his", "her", "its", "their", "my", "our", "this", "that"))

# Nouns that "no" denies a number of.
DENIED = frozenset(
    """outs out hits hit runs run walks errors losses loss wins goals points score injuries casualties deaths fatalities
    cases victims survivors reports casualties damage passengers infections spectators balls strikes""".split()
)


def zero(words: Words, at: int) -> list[Found]:
    """no outs, no casualties: nought, weakly."""
    found = lexical(words, at)
    if found:
        return found
    for reach in (1, 2):
        if words.word[at + reach] in DENIED:
            after = at + reach + 1
            noun = words.word[at + reach]
            sense = {"outs": "out", "out": "out", "hits": "hit", "runs": "point", "losses": "loss", "wins": "win"}.get(noun, "")
            return [Found(at, after, (quantity(Kind.COUNT, 0, sense), quantity(Kind.NUMBER, 0)), True, head=words.cased(after - 1))]
        if not words.word[at + reach][:1].isalpha():
            break
    return Nothing
