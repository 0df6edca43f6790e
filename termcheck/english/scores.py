"""Scores and records: 3-1, 38 - 17, 7x - 3, 3 to 1; and what looks like one and is a range."""

from __future__ import annotations

from fractions import Fraction

from termcheck.english import numerals
from termcheck.english.lexicon import SMALL
from termcheck.english.months import MONTH_WORDS
from termcheck.english.nouns import counted
from termcheck.english.tails import tail
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.quantity import Number, Quantity, exact

HIGHEST = 199  # no side of a score is higher
_MOST_VOTES = 499  # of a house that is split
_MOST_AT_BATS = 12
_LONGEST_NAME = 3  # words
_RATIO = 9  # words before a ratio among which it may be called one
_RATIOS = frozenset(("ratio", "margin", "vote", "voted", "votes", "majority", "verdict", "outvoted", "outshot", "outshoot", "outshooting", "outscored", "outscoring", "outhit", "outhitting", "outrebounded", "outrebounding", "outgained", "outnumber", "outnumbers", "outnumbered"))
# What a court or a house does by so many to so many.
_DECIDED = frozenset(
    """rule ruled rules ruling split decide decided decides decision uphold upheld reject rejected dismissed overturned struck sided
    pass passed approve approved back backed carried convicted acquitted agreed""".split()
)
# What each side of a contest has so many of.
SIDES = frozenset("vote votes goal goals set sets frame frames leg legs try tries judge judges juror jurors".split())
_NO_HOUR = frozenset(("at", "about", "around", "until", "till", "before", "after", "since", "from"))

# Words beside "3 to 1" or "5-10" that make it a score.
CONTESTS = frozenset(
    """win wins won winning victory victories beat beats beaten beating loss losses lost lose defeat defeated defeats lead leads
    led leading draw drew tie tied vote voted votes record record, score scored final ahead trailing trailed down rout routed
    edged downed upset triumph margin aggregate ratio odds""".split()
)


def hyphened(words: Words, at: int) -> list[Found]:
    """3-1, 38 - 17, 7x - 3; with a unit or a plural noun after it a range, which is read elsewhere."""
    won = _points(words, at, _MOST_VOTES)
    if won < 0 or (words.word[at + 1] == "½" and "to" in words.word[at + 2 : at + 4]):
        return _in_halves(words, at)
    one, joint = _with_half(words, at, won)
    crossed = words.word[joint] == "x" and words.glued(joint)  # won without the last half of the ninth
    joint += crossed
    if words.word[joint] != "-" or not (words.figure(joint + 1) or words.word[joint + 1] == "nil"):
        return Nothing
    spaced = not words.glued(joint)
    if spaced == words.glued(joint + 1):
        return Nothing
    lost = _points(words, joint + 1, won if won > HIGHEST else HIGHEST)
    if lost < 0:
        return Nothing
    two, after = _with_half(words, joint + 1, lost)
    if words.word[after] == "x" and words.glued(after):
        after += 1
    if words.glued(after) and (words.word[after][:1].isalnum() or words.word[after] in ("%", "/")):
        return Nothing  # 9-1/2 games
    if spaced and not crossed and not _is_contest(words, at, after):
        return Nothing
    place = words.skip_hyphen(after)
    if one < two and (tail(words, place) is not None or words.word[place] in ("million", "billion", "trillion", "thousand")):
        return Nothing
    reading = Reading(Kind.SCORE, Quantity(one, two))
    if _is_record(words, at) and words.word[after] == "-" and words.glued(after) and words.glued(after + 1) and words.whole(after + 1, HIGHEST) >= 0:
        return [Found(at, after + 2, (reading,))]
    if one < two and words.word[after] not in CONTESTS and words.word[at - 1] not in CONTESTS and not (spaced and _capital_near(words, at)):
        noun = counted(words, after)
        if noun.head.endswith(("s", "ople", "men", "children")) and words.word[after + 1] not in CONTESTS:
            return Nothing
        readings: tuple[Reading, ...] = (reading, Reading(Kind.NUMBER, Quantity(one, two)))
        return [Found(at, after, readings)]
    return [Found(at, after, (reading,))]


def _in_halves(words: Words, at: int) -> list[Found]:
    """16.5-11.5, 17½ to 10½: a score of match play, whose larger side says that it is no range; 0.94 to 1: a ratio."""
    if found := _times_one(words, at):
        return found
    one, joint = _halved(words, at)
    joint = words.skip_hyphen(joint) if words.word[joint + 1] == "to" else joint  # 1.5-to-1
    two, after = _halved(words, words.skip_hyphen(joint + 1))
    if words.word[joint] not in ("-", "to") or not HIGHEST >= one > two >= 0 or words.word[at - 1] in ("from", "down") or tail(words, words.skip_hyphen(after)) is not None:
        return Nothing
    if one.denominator == 1 or (two.denominator == 1 and two != 1 and words.word[joint] == "to") or words.word[after] in ("%", "/") or (words.word[after][:1].isalnum() and words.glued(after)):
        return Nothing
    return [Found(at, after, (Reading(Kind.SCORE, Quantity(exact(one), exact(two))),))]


# Before so much "to 1", by which something came to one.
_CAME_FROM = frozenset("from down up rose fell rises falls".split())


def _times_one(words: Words, at: int) -> list[Found]:
    """0.94 to 1, 1.27-to-1: how many there are for one, by a fraction that no score has."""
    one = numerals.read(words, at)
    if one is None or one.step >= 1 or one.vague or words.word[at].endswith(".5"):
        return Nothing
    joint = words.skip_hyphen(one.after)
    end = words.skip_hyphen(joint + 1)
    if words.word[joint] != "to" or words.word[end] not in ("1", "one") or words.word[at - 1] in _CAME_FROM or tail(words, words.skip_hyphen(end + 1)) is not None:
        return Nothing
    return [Found(at, end + 1, (quantity(Kind.MULTIPLE, one.low, "", one.step), quantity(Kind.NUMBER, one.low, "", one.step)))]


def _halved(words: Words, at: int) -> tuple[Fraction, int]:
    """A side of a score with or without a half, and the token after it; -1 where it is none."""
    whole, stop, part = words.word[at].partition(".")
    if not whole.isdecimal() or len(whole) > _PLACES or (stop and part != "5"):
        return Fraction(-1), at + 1
    value, after = _with_half(words, at, int(whole))
    return Fraction(value) + (Fraction(1, 2) if stop else 0), after


_PLACES = 3  # of one side


# Before a record with its draws, 35-28-4, and no formation or address.
_STANDING = frozenset("are is were was be went gone record finished stand stands stood sit sits sat".split())
_CAME = frozenset("improved improves improving fell falls dropped drops moved moves rose climbed slipped advanced".split())


def _is_record(words: Words, at: int) -> bool:
    """Whether what stands at a place is what a team came to, if it is a row of figures."""
    before = words.word[at - 1] if at else ""
    return before in _STANDING or (before == "to" and at > 1 and words.word[at - 2] in _CAME)


# What is made or drawn smaller than it is.
_SMALLER = frozenset("scale model models map maps topographic miniature miniatures diorama dioramas replica replicas kit kits figure figures".split())

_MOST_DIGITS = 7  # of the scale of a map


def scale(words: Words, at: int) -> list[Found]:
    """1:24 scale, a 1:24 plastic model, a scale of 1:50,000: the size of a model or a map."""
    digits = words.word[at + 2].replace(",", "")
    under = int(digits) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else 0
    if under < 2 or words.word[at] != "1" or not (words.glued(at + 1) and words.glued(at + 2)):
        return Nothing
    after = words.skip_hyphen(at + 3)
    if under < 1000 and not _SMALLER.intersection(words.word[after : after + 3]) and words.word[max(0, at - 2) : at] != ["scale", "of"]:
        return Nothing
    return [Found(at, at + 3, (quantity(Kind.FRACTION, Fraction(1, under)),))]


def ratio(words: Words, at: int) -> list[Found]:
    """3:1, a split of 40:60; what may be a time of day is read as one."""
    one, two = _points(words, at), _points(words, at + 2)
    if one < 0 or two < 0 or words.word[at + 1] != ":" or not (words.glued(at + 1) and words.glued(at + 2)) or words.word[at + 3] == ":":
        return Nothing
    return [Found(at, at + 3, (Reading(Kind.SCORE, Quantity(one, two)),))]


def relay(words: Words, at: int) -> list[Found]:
    """4x100, a 4 x 100-meter relay: four legs, and 400 meters together."""
    legs, each = words.whole(at, 8), words.whole(at + 2, 400)
    if words.word[at + 1] != "x" or legs < 2 or each not in (50, 100, 200, 400):
        return Nothing
    units = tail(words, words.skip_hyphen(at + 3))
    after = units[1] if units is not None and units[0][0].unit == "meter" else at + 3
    lengths = (quantity(Kind.MEASURE, each, "meter"), quantity(Kind.MEASURE, legs * each, "meter"), quantity(Kind.NUMBER, each))
    return [Found(at, at + 1, (quantity(Kind.COUNT, legs, "person"),), True), Found(at + 2, after, lengths)]


def _points(words: Words, at: int, highest: int = HIGHEST) -> int:
    """One side of a score, -1 where it is none: 007 is none."""
    if words.word[at] == "nil":
        return 0
    return -1 if words.word[at][0:1] == "0" and len(words.word[at]) > 1 else words.whole(at, highest)


def _with_half(words: Words, at: int, value: int) -> tuple[Number, int]:
    """A side of a score, with the half of match play (14½, 14 1/2), and the token after it."""
    if words.word[at + 1] == "½" and words.glued(at + 1):
        return value + Fraction(1, 2), at + 2
    if words.word[at + 1 : at + 4] == ["1", "/", "2"] and not words.glued(at + 1) and words.glued(at + 2) and words.glued(at + 3):
        return value + Fraction(1, 2), at + 4
    return value, at + 1


def _capital_near(words: Words, at: int) -> bool:
    """Whether a team is named before the score: Ayr 38 - 17 Melrose."""
    return at == 0 or words.capital(at - 1)


# Words near two figures with a dash between blanks that tell of a contest or a vote, beside those of CONTESTS.
_OF_A_CONTEST = CONTESTS | frozenset(
    """fall falls fell falling go goes going gone went hold holds held sweep sweeps swept thrash thrashed thrashing hammer hammered crush crushed
    outlast outlasted dispatch dispatched eliminate eliminated overcome overcame prevail prevailed prevailing edge edges down downs stun stunned shock
    shocked blank blanked top topped topping rally rallied walk walked improve improved improving finish finished perfect count series set sets
    tiebreak tiebreaker match game games innings inning half halftime period quarterfinal semifinal final finals round leg season shootout penalties penalty
    goal goals equalizer equaliser homer homers run runs try tries points seats majority chamber senate decision unbeaten title crown shutout
    cruise cruised cruises drop dropped dumped defeats salvage salvaged clinch clinched knockout upset upsets settle settled snatch snatched overwhelm overwhelmed overpower overpowered bout bouts""".split()
)
_NEAR = 12  # words on either side among which one of them may stand
# Behind the second figure, where it counts nothing and no clause has begun with it.
_GOES_ON = frozenset(
    """to on in at with by for over against through before after as and but when while which that who is are was were from off since into until
    during early late overall loss defeat win draw victory""".split()
)


def _is_contest(words: Words, at: int, after: int) -> bool:
    """Whether two figures with a dash between blanks are a score: a dash may also lie between two clauses
    (rose to 45 - 12 of them women), and between years (in 2019 - 20 people were hurt)."""
    before = words.word[at - 1]
    if words.word[after] == "of":
        return False
    if words.word[at] == words.word[after - 1]:
        return True
    if _capital_near(words, at) or before in CONTESTS or words.word[after] in CONTESTS:
        return before not in MONTH_WORDS
    if words.word[after][:1].isalnum() and words.word[after] not in _GOES_ON:
        return False
    near = words.word[max(0, at - _NEAR) : after + _NEAR // 2]
    return not _OF_A_CONTEST.isdisjoint(near)


_PLAYED = frozenset("game match set leg opponents rivals hosts visitors champions seed opener final".split())


def said(words: Words, at: int) -> list[Found]:
    """3 to 1, two to one, 52 votes to 48, where a contest or a ratio is spoken of; two-nil, nil-nil."""
    if words.word[at + 1] == "-" and words.word[at + 2] == "nil" and (won := words.said(at, HIGHEST) if words.word[at] != "nil" else 0) >= 0:
        return [Found(at, at + 3, (Reading(Kind.SCORE, Quantity(won, 0)),))]
    if "." in words.word[at]:
        return _in_halves(words, at)
    if words.word[at + 1 : at + 4 : 2] == ["-", "-"] and words.word[at + 2] == "to" and words.hyphen(at + 1) and words.hyphen(at + 3):
        return _to_one(words, at)
    named = words.word[at + 1] in SIDES
    other = at + 2 + named
    if words.word[other - 1] != "to":
        return Nothing
    led = frozenset(words.word[max(0, at - _RATIO) : at])
    highest = _MOST_VOTES if named or not led.isdisjoint(("vote", "voted", "votes", "majority")) else HIGHEST
    one, two = words.said(at, highest), words.said(other, highest)
    if one < 0 or two < 0 or tail(words, other + 1) is not None or words.word[at - 1] in ("from", "down"):
        return Nothing
    if not (named and words.word[at - 1] == "by") and not _decided(words, at, other, led, descending=one > two):
        return Nothing
    after = other + 1 + (named and words.word[other + 1] in SIDES)
    return [Found(at, after, (Reading(Kind.SCORE, Quantity(one, two)),))]


def _to_one(words: Words, at: int) -> list[Found]:
    """two-to-one, 3-to-1: so many for one, where the larger stands first."""
    one, two = words.said(at, HIGHEST), words.said(at + 4, HIGHEST)
    if not one > two > 0 or tail(words, words.skip_hyphen(at + 5)) is not None:
        return Nothing
    return [Found(at, at + 5, (Reading(Kind.SCORE, Quantity(one, two)),))]


def _decided(words: Words, at: int, other: int, led: frozenset[str], *, descending: bool) -> bool:
    """Whether a contest, a vote or a ratio is spoken of, so that "3 to 1" is neither a range nor a time."""
    before = words.word[at - 1]
    if before in _NO_HOUR:
        return False
    if before == "by":  # ruled by two to one; cut by 3 to 4 is a range
        if words.capital(at - 1):  # By 4 to 1, the court ruled
            led = led | frozenset(words.word[place] for place in range(other + 1, other + _RATIO + 4))
        return descending and not (led.isdisjoint(_DECIDED) and led.isdisjoint(CONTESTS) and led.isdisjoint(_RATIOS))
    if descending and words.figure(at) and words.figure(other) and (words.capital(at - 1) or before in _PLAYED) and not _OF_A_CONTEST.isdisjoint(led):
        return True  # beat Machida Zelvia 2 to 1
    if before in CONTESTS or words.word[at - 2] in CONTESTS or words.word[other + 1] in CONTESTS or not led.isdisjoint(_RATIOS):
        return True
    return descending and (before in _DECIDED or words.word[at - 2] in _DECIDED)


# What a result goes on with behind its second figure: in 11 innings, after extra time, at Jingu, on penalties.
_IN_THE_END = frozenset("innings overtime ot extra regulation sudden shootout penalties aggregate".split())
_STAGES = frozenset("round final finals semifinal semifinals quarterfinal quarterfinals opener preliminaries playoffs".split())
_PARTS_OF_PLAY = frozenset("full half time halftime the".split())


def _goes_on_about_it(words: Words, at: int) -> bool:
    """Whether what follows a result tells of how and where it came about, so that the figure before it counts nothing."""
    word, behind = words.word[at], words.word[at + 1]
    if word == "at":
        return words.capital(at + 1) or behind in _PARTS_OF_PLAY
    if word == "in" and words.capital(at + 1):
        return True  # in Sendai, in B1 basketball
    if word == "in" and behind == "the" and not _STAGES.isdisjoint(words.word[at + 2 : at + 5]):
        return True
    if word in ("in", "after", "on"):
        played = words.figure(at + 1) or behind in SMALL or behind == "an"
        return behind in _IN_THE_END or (played and not _IN_THE_END.isdisjoint(words.word[at + 2 : at + 4]))
    return word in ("final", "aet")


def _is_name(words: Words, at: int) -> bool:
    return words.capital(at) and words.word[at].isalpha() and words.word[at] not in MONTH_WORDS


def listed(words: Words, at: int) -> list[Found]:
    """Rakuten 3, SoftBank 2: the points behind the names of both sides."""
    one = words.whole(at, HIGHEST)
    if one < 0 or not _is_name(words, at - 1):
        return Nothing
    place = at + 2
    while place < at + 2 + _LONGEST_NAME and (_is_name(words, place) or (words.hyphen(place) and place > at + 2)):
        place += 1
    two = words.whole(place, HIGHEST) if place > at + 2 else -1
    if two < 0 or (words.word[place + 1][:1].isalnum() and not _goes_on_about_it(words, place + 1)) or words.word[place + 1] in ("-", "%") or (words.word[place + 1] == ":" and words.figure(place + 2)):
        return Nothing
    return [Found(at, place + 1, (Reading(Kind.SCORE, Quantity(one, two)),))]


def hits(words: Words, at: int) -> list[Found]:
    """1-for-4: hits and times at bat."""
    if words.word[at + 1] not in ("-", "for"):
        return Nothing
    place = at + 1 + (words.word[at + 1] == "-")
    if words.word[place] != "for":
        return Nothing
    end = place + 1 + (words.word[place + 1] == "-")
    one, two = _points(words, at), _points(words, end)
    if not 0 <= one <= two <= _MOST_AT_BATS:
        return Nothing
    if place == at + 1 and words.word[at - 1] not in ("went", "go", "goes", "going", "was", "is", "and"):
        return Nothing
    return [
        Found(at, at + 1, (quantity(Kind.COUNT, one, "hit"),), head="hits"),
        Found(end, end + 1, (quantity(Kind.COUNT, two, "at-bat"), quantity(Kind.NUMBER, two)), head="at-bats"),
    ]


# What a bore in hundredths of an inch is of, which Japanese tells by the hundredths: a .22-caliber pistol.
_BORED = frozenset("caliber calibre cal magnum revolver pistol rifle handgun".split())


def bore(words: Words, at: int) -> list[Found]:
    """.22-caliber, .357 Magnum: so many hundredths or thousandths of an inch."""
    value = words.whole(at, 999)
    after = words.skip_hyphen(at + 1)
    if value < 1 or words.word[after] not in _BORED:
        return Nothing
    return [Found(at - 1, at + 1, (quantity(Kind.NUMBER, value), quantity(Kind.NUMBER, Fraction(value, 10 ** len(words.word[at])))))]


def average(words: Words, at: int) -> list[Found]:
    """.321: a batting average, a percentage to Japanese eyes."""
    numeral = numerals.read(words, at - 1) if len(words.word[at]) == 3 else None
    if numeral is None or numeral.after != at + 1:
        return Nothing
    percent = Quantity(numeral.low * 100, numeral.low * 100, "%", numeral.step * 100)
    return [Found(at - 1, at + 1, (quantity(Kind.NUMBER, numeral.low, "", numeral.step), Reading(Kind.PERCENT, percent)))]
