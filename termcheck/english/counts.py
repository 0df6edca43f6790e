"""Counts: a numeral with the noun that it counts, or with none.

15 people, three new cases, two others; three straight wins; 10 wins and five losses; one
in four; "one" where it is a word and no figure.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.english import numerals
from termcheck.english.lexical import PHRASES
from termcheck.english.lexical import WORDS as LEXICAL
from termcheck.english.lexicon import SMALL, TENS
from termcheck.english.measures import half_more, raced
from termcheck.english.nouns import REACH, SCHOOL_YEARS, STOPS, counted
from termcheck.english.stated import Stated
from termcheck.english.tails import tail
from termcheck.english.things import classes
from termcheck.english.words import Found, Nothing, Words
from termcheck.model import Kind, Reading
from termcheck.quantity import Quantity, exact

CONSECUTIVE = frozenset(("straight", "consecutive", "successive"))

# Nouns that state something of their own: 16 seniors, 15 teenagers.
_SPEAKING = LEXICAL.keys() | SCHOOL_YEARS

# Before "one": a pronoun, not a figure.
PRONOUN_AFTER = frozenset(
    "no the this that each every any some which another next last other wrong right new old big good bad first".split()
)
# After "one": an idiom.
IDIOMS = frozenset("another side sided off self way on stop upon liner upmanship size".split())

# Where "2 in 5" is a share: no unit of place or time follows the second number.
SHARE = frozenset(("in", "of", "out"))


def finish(words: Words, stated: Stated) -> list[Found]:
    """A numeral that no unit follows."""
    if stated.part:
        return _part(words, stated)
    at = stated.after
    if words.word[at - 1] in _COMPARED_IN_AGE and at - 1 > stated.at and stated.high <= OLDEST:  # people 65 or older
        return [stated.found(words, (stated.reading(Kind.AGE, "year"), stated.reading(Kind.NUMBER)))]
    if words.word[stated.first] in _BOUND_OF_AGE and stated.first < stated.at and stated.high <= OLDEST and not words.hyphen(at) and _are_people(words, stated.first - 1):  # the 133 cardinals under 80 casting ballots
        plain = _counted(words, stated)
        return [stated.found(words, (stated.reading(Kind.NUMBER), *plain.readings))]
    if stated.low == stated.high == 1 and words.word[stated.at] == "one":
        return _one(words, stated)
    if words.word[at] in CONSECUTIVE:
        return [_consecutive(words, stated, at)]
    part = share(words, stated)
    if part is not None:
        return [part]
    rest = _all_but(words, stated)
    if rest is not None:
        return [rest]
    race = raced(words, stated)
    if race is not None:
        return [race]
    plain = _counted(words, stated)
    return _for_every(words, stated, plain) or [plain]


def _all_but(words: Words, stated: Stated) -> Found | None:
    """all but two of the 181: the rest, or the two."""
    if not words.phrase(stated.first - 2, ("all", "but")) or words.word[stated.after] != "of" or stated.low != stated.high:
        return None
    whole = numerals.read(words, stated.after + 1 + (words.word[stated.after + 1] in ("the", "its", "their")))
    if whole is None or whole.vague or whole.low <= stated.low:
        return None
    rest = whole.low - stated.low
    noun = counted(words, whole.after)
    readings = tuple(Reading(Kind.COUNT, Quantity(value, value, key)) for value in (rest, stated.low) for key in noun.senses or ("",))
    return Found(stated.first, stated.after, readings, head=noun.head)


# What a rate is told by: 124 job openings for every 100 job seekers, four births for every 10 deaths.
_RATED = {"10": 10, "ten": 10, "100": 100, "1,000": 1000, "1000": 1000}


def _for_every(words: Words, stated: Stated, found: Found) -> list[Found]:
    """124 job openings for every 100 job seekers, four for every ten: a multiple or a part too, and a hundred that says no more."""
    at = found.after
    while at < found.after + _OPENINGS and words.word[at] and words.word[at] != "for" and words.word[at][0].isalpha():
        at += 1
    if words.word[at] != "for" or words.word[at + 1] not in ("every", "each") or words.word[at + 2] not in _RATED:
        return []
    base = _RATED[words.word[at + 2]]
    value = Fraction(stated.low, base)
    amount = Quantity(value, value, "", Fraction(1, base), stated.modifier)
    rate = Reading(Kind.FRACTION if value < 1 else Kind.MULTIPLE, amount)
    noun = counted(words, at + 3)
    hundred = tuple(Reading(Kind.COUNT, Quantity(base, base, key)) for key in noun.senses or ("",))
    return [found._replace(readings=(*found.readings, rate)), Found(at + 2, at + 3, hundred, True, head=noun.head)]


_OPENINGS = 4  # words of what is counted, at most


# Verbs that are nouns of what is counted, too, which more than one of would be plural.
_DONE = frozenset("set hold draw save hit walk strike win share meet face lap point place".split())


def _counted(words: Words, stated: Stated, *, weak: bool | None = None) -> Found:
    joined = words.hyphen(stated.after)
    at = stated.after + joined
    if stated.vague and words.word[at] == "of":
        at += 1 + (words.word[at + 1] in ("the", "these", "those"))
    if joined and words.word[at] == "strong":  # a six-strong gang
        return stated.found(words, (stated.reading(Kind.COUNT),), stated.after, "strong", weak=weak)
    noun = counted(words, at, single=stated.low == stated.high == 1, joined=joined)
    done = not joined and stated.low > 1 and words.word[at] in _DONE  # a record of 22 set last year; four share the lead
    if not noun.head or done:
        return stated.found(words, (stated.reading(Kind.NUMBER),), weak=weak)
    result = _record(words, stated, noun.senses, noun.after)
    if result is not None:
        return result
    whole, end = half_more(words, stated, noun.after) if noun.senses else (stated, 0)
    if end > noun.after:  # two games and a half
        return whole.found(words, tuple(whole.reading(Kind.COUNT, key) for key in noun.senses), end, noun.head, weak=weak)
    readings = tuple(stated.reading(Kind.COUNT, key) for key in noun.senses) or (stated.reading(Kind.COUNT),)
    if noun.head.lower() == "years" and noun.senses:  # the 10 hottest years
        readings += (stated.reading(Kind.DURATION, "year"),)
    after = noun.after if noun.senses and noun.after > at and noun.head.lower() not in _SPEAKING else stated.after
    if stated.low == stated.high and words.phrase(noun.after, ("in", "a", "row")):
        readings += tuple(Reading(Kind.ORDINAL, r.value) for r in readings)
        return stated.found(words, readings, noun.after + 3, "in a row", weak=weak)
    return stated.found(words, readings, after, noun.head, weak=weak)


def _consecutive(words: Words, stated: Stated, at: int) -> Found:
    """three straight years, seven consecutive wins: a stretch or a count, or the last of them."""
    units = tail(words, at + 1)
    head = words.cased(at)
    if units is not None and units[0][0].kind is Kind.DURATION:
        key = units[0][0].unit
        return stated.found(words, (stated.reading(Kind.DURATION, key), stated.reading(Kind.ORDINAL, key)), units[1], head)
    noun = counted(words, at + 1)
    keys = noun.senses or ("",)
    readings = (*(stated.reading(Kind.COUNT, key) for key in keys), *(stated.reading(Kind.ORDINAL, key) for key in keys))
    after = noun.after if noun.after > at + 1 else at + 1
    return stated.found(words, readings, after, head)


def _record(words: Words, stated: Stated, senses: tuple[str, ...], after: int) -> Found | None:
    """10 wins and five losses: one score."""
    if "game" in senses or "set" in senses:
        return _games_to(words, stated, after)
    if "win" not in senses:
        return None
    at = after
    while words.word[at] in (",", "and", "against", "with", "to"):
        at += 1
    numeral = numerals.read(words, at) if at > after else None
    if numeral is None or numeral.vague:
        return None
    if words.word[numeral.after] not in ("losses", "loss", "defeats", "defeat"):
        return None
    score = Reading(Kind.SCORE, Quantity(stated.low, numeral.low))
    return Found(stated.first, numeral.after + 1, (score,), head="wins")


def _games_to(words: Words, stated: Stated, after: int) -> Found | None:
    """four games to two, three sets to one: a score."""
    won, lost = stated.low, words.said(after + 1, _MOST_GAMES)
    if words.word[after] not in ("to", "against") or not 0 <= lost <= _MOST_GAMES or won > _MOST_GAMES or tail(words, after + 2) is not None:
        return None
    return Found(stated.first, after + 2, (Reading(Kind.SCORE, Quantity(won, lost)),), head="games")


# More games than this are no series.
_MOST_GAMES = 9

# Behind a figure and its "or", what makes an age of it; and the oldest that anybody is.
_COMPARED_IN_AGE = frozenset(("older", "younger"))
OLDEST = 125


# Between people and a figure, that it is how old they are.
_BOUND_OF_AGE = frozenset(("under", "over", "below", "above"))


def _are_people(words: Words, at: int) -> bool:
    """Whether a token names people: cardinals, women."""
    kinds, many = classes(words.word[at])
    return many and "person" in kinds


_HUGE = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}


# Of whom so many in ten are told.
_OF_THEM = frozenset(("person", "company", "household", "school", "municipality", "hospital", "shop"))
_TEN = frozenset(("10", "ten"))
_FEW = 20  # of so many at most is told in tenths who is one: one in 1.7


# What one of so many does, by words that look like more than one of a thing; and what stands behind a verb only.
_DOES = frozenset("uses employs says thinks believes feels wants lives works offers suffers owns keeps gives takes pays allows lets spends smokes drinks eats sees expects considers provides operates depends relies fails lacks struggles goes gets needs cites supports opposes backs fears makes plays reads sleeps walks drives earns faces carries sends receives".split())
_DONE_TO = frozenset("a an the its their his her it them this that these those no any some more less to".split())
# What befell so many, in so many attacks.
_BEFALLEN = frozenset("killed killing injured injuring wounded wounding hurt hurting arrested arresting left leaving detained rescued bit bitten".split())


def share(words: Words, stated: Stated) -> Found | None:
    """one in four, three out of ten, one person in five, one in a million: a fraction."""
    at = stated.after
    noun = counted(words, at) if stated.low == 1 else None
    if noun is not None and noun.head and (end := _behind_noun(words, at, noun.after)):
        at = end
    if noun is None and words.word[at + 1] == "in" and words.word[at + 2] in _TEN and _OF_THEM & classes(words.word[at])[0]:
        at += 1  # nine people in 10
    if at != stated.after:
        whole = numerals.read(words, at + 1) if words.figure(at + 1) or words.word[at + 1] in SMALL else None
        if whole is not None and counted(words, whole.after).head and words.word[whole.after] not in _DOES and words.word[whole.after + 1] not in _DONE_TO:
            return None  # one person in five cars, but one firm in four uses it
    at = words.skip_hyphen(at)
    if words.word[at] == "in" and words.word[stated.first - 1] in _BEFALLEN:
        return None  # killed one in 18 incidents
    if words.word[at] not in SHARE or (stated.modifier is not None and stated.first == stated.at):
        return None
    at = words.skip_hyphen(at + 1 + (words.word[at] == "out" and words.word[at + 1] == "of"))
    at += words.word[at] == "every"
    if words.word[at - 1] == "of" and words.word[stated.after] == "of":
        return None
    huge = words.word[at] == "a" and words.word[words.skip_hyphen(at + 1)] in _HUGE  # one in a million
    at = words.skip_hyphen(at + 1) if huge else at
    if not huge and not words.figure(at) and words.word[at] not in SMALL and words.word[at] not in TENS:
        return None
    numeral = numerals.Numeral(_HUGE[words.word[at]], _HUGE[words.word[at]], 1, at + 1) if huge else numerals.read(words, at)
    if numeral is None or not isinstance(stated.low, int) or not (isinstance(numeral.low, int) or numeral.low < _FEW):
        return None
    if not stated.low < numeral.low or not stated.low > 0 or numeral.low > (1000 if stated.low > 1 else 10**9) or stated.vague:
        return None
    unit = words.skip_hyphen(numeral.after)  # a one-in-100-year flood
    if words.word[unit + 1] in _PAID_IN or (words.word[at - 1] == "every" and (units := tail(words, unit)) is not None and units[0][0].kind is Kind.MONEY):
        unit = 0  # one in 12 pound coins, six in every ten yen
    if "in" in (words.word[words.skip_hyphen(stated.after)], words.word[at - 1]) and ((unit and tail(words, unit) is not None and not _second_of(words, unit)) or _year_like(words, at)):
        return None
    value = Fraction(stated.low) / numeral.low
    reading = Reading(Kind.FRACTION, Quantity(value, value, "", 1 / Fraction(numeral.low), stated.modifier))
    noun = counted(words, numeral.after)
    return Found(stated.first, noun.after if noun.head else numeral.after, (reading,), head=noun.head)


_PAID_IN = frozenset("coin coins note notes bill bills stamp stamps".split())


def _behind_noun(words: Words, at: int, after: int) -> int:
    """The "in" behind a single noun, with what stands before that: one young person in five; 0 where none follows."""
    if words.word[after] == "in":
        return after
    end = next((place for place in range(at, at + REACH + 1) if not words.word[place][:1].isalpha() or words.word[place] in STOPS), at)
    return end if words.word[end] == "in" and after == at else 0


def _second_of(words: Words, at: int) -> bool:
    """Whether "second" is no unit of time, but says of which year they are: one in six second-year students."""
    return words.word[at] == "second" and words.word[words.skip_hyphen(at + 1)] in ("year", "grade", "grader", "graders", "generation", "term", "time")


def _year_like(words: Words, at: int) -> bool:
    return len(words.word[at]) == 4 and words.figure(at)


# Before "three quarters" these speak of a stretch of time.
_STRETCHED = frozenset(("in", "for", "last", "past", "next", "first", "over"))


def _again(words: Words, at: int) -> int:
    """The token behind what makes of a part the whole and that part, 0 where nothing does."""
    if words.word[at] == "as" and words.word[at + 2] == "again":
        return at + 3
    return at + 1 if words.word[at] == "again" and words.word[at + 1] == "as" else 0


def _part(words: Words, stated: Stated) -> list[Found]:
    """half of, one-third, three quarters; "half" alone says little."""
    if (end := _again(words, stated.after)) and stated.low == stated.high:  # half as much again, half again as large
        more = exact(1 + Fraction(stated.low))
        return [Found(stated.first, end, (Reading(Kind.MULTIPLE, Quantity(more, more, "", stated.step, stated.modifier)), stated.reading(Kind.FRACTION)))]
    reading = stated.reading(Kind.FRACTION)
    word = words.word[stated.at]
    if words.word[stated.after - 1] == "quarters" and not words.glued(stated.after - 1) and words.word[stated.after] != "of":
        stretch = stated._replace(step=1).reading(Kind.DURATION, "quarter", 4)  # the first fall in three quarters
        readings = (stretch, reading) if words.word[stated.at - 1] in _STRETCHED else (reading, stretch)
        return [stated.found(words, readings)]
    if word != "half":
        return [stated.found(words, (reading,))]
    if words.word[stated.at - 1] in ("first", "second", "latter", "other", "better"):
        return Nothing
    of = words.word[stated.after] == "of"
    whole = of or words.word[stated.after] in ("the", "its", "their", "his", "her", "that", "those", "all")
    return [stated.found(words, (reading, stated.reading(Kind.MULTIPLE)), weak=not whole and stated.modifier is None)]


def _one(words: Words, stated: Stated) -> list[Found]:
    """ "one": a figure before a noun that is counted, a weak word elsewhere, or a pronoun."""
    at = stated.after
    following = words.word[at]
    before = words.word[stated.at - 1] if stated.at else ""
    if words.word[at] in CONSECUTIVE:
        return [_consecutive(words, stated, at)]
    part = share(words, stated)
    if part is not None:
        return [part]
    joined = words.hyphen(at)
    noun = counted(words, at + joined, single=True, joined=joined) if following and following not in STOPS else None
    if noun is not None and noun.senses and before not in ("no", "this") and not _to_the_next(words, at):
        return [_counted(words, stated)]
    if before in PRONOUN_AFTER or words.word[at + joined] in IDIOMS or (before == "-" and words.glued(stated.at)):
        return Nothing
    if following in ("'", "’") or _to_the_next(words, at):
        return Nothing
    return [_counted(words, stated, weak=True)]


def _to_the_next(words: Words, at: int) -> bool:
    """Whether what follows "one" is the first of many, each as good as the next: from one counter to another, one year after the next."""
    end = next((place for place in range(at, at + REACH) if words.word[place] in _ONWARDS), 0)
    return bool(end) and (words.word[end + 1] == "another" or words.phrase(end + 1, ("the", "next")) or words.phrase(end + 1, ("the", "other")))


_ONWARDS = frozenset(("to", "after", "from", "into"))


def article(words: Words, one: Stated) -> list[Found]:
    """a man, an incident: one, weakly, where the noun is one that is counted."""
    at = one.after
    if words.word[at] in LEXICAL or any(words.phrase(at, tokens) for tokens, _ in PHRASES.get(words.word[at], ())):
        return Nothing
    noun = counted(words, at, single=True)
    thing = not noun.senses and words.word[at] not in SMALL and words.word[at] not in TENS
    after = noun.after if noun.after > at else at + thing
    more, end = half_more(words, one, after)
    if end > after:  # a game and a half
        return [Found(one.first, end, tuple(more.reading(Kind.COUNT, key) for key in noun.senses or ("",)), head=noun.head)]
    if not noun.senses:
        return Nothing
    readings = tuple(one.reading(Kind.COUNT, key) for key in noun.senses)
    if any(words.word[k] in LEXICAL for k in range(at, after)):
        after = at
    return [Found(one.first, after, readings, True, head=noun.head)]
