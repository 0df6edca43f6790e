"""Figures that English says by others of another kind: a minute by how long after it is, a score by one
of its sides, a round by who is left in it."""

from __future__ import annotations

from fractions import Fraction

from termcheck.english.lexicon import SMALL
from termcheck.model import Mention
from termcheck.pairing.answers.cases import Sides
from termcheck.pairing.context import Context
from termcheck.quantity import Agreement, Quantity, agree
from termcheck.tables.patterns import lazy

# A minute of a half that another one stands before.
_MINUTE_BEFORE = lazy("([0-9０-９]{1,2})分[^0-9０-９]{1,30}$")
_LATER = lazy(r" (?:later|after (?:that|his|her|their|the)|afterwards?)\b")


def minutes_later(sides: Sides) -> bool:
    """前半38分 … 同42分 as "four minutes later": the English counts from the minute that the Japanese names before."""
    ja, _, jq, en, _, eq, context = sides
    if ja.head != "分" or eq.unit != "minute" or not _LATER.match(context.after_en(en)):
        return False
    before = _MINUTE_BEFORE.search(context.before_ja(ja, 36))
    return before is not None and eq.low == jq.low - int(before[1])


MINUTES_OF_PLAY = frozenset((40, 45, 80, 90))  # of a half and of a match: rugby, football
_LAST_OF_IT = lazy(r"\b(?:the (?:last|final|remaining|closing)|the best part of) $")
_LEFT = lazy(r" (?:of (?:normal|regular|ordinary|playing|the) (?:time|match|game|half) )?(?:left|remaining|to (?:go|play|spare)|(?:from|before|short of|ahead of|shy of) (?:the )?(?:time|full[ -]?time|half[ -]?time|the end|end|final|break|interval|whistle|close|finish))\b")


def minutes_left(sides: Sides) -> bool:
    """86分, 後半41分 as "with four minutes left": a minute of a match by how many there are to go."""
    jq, en, eq, context = sides.jq, sides.en, sides.eq, sides.context
    if jq.unit != "minute" or eq.unit != "minute" or jq.is_range or jq.low + eq.low not in MINUTES_OF_PLAY:
        return False
    return _LEFT.match(context.after_en(en, 40)) is not None or _LAST_OF_IT.search(context.before_en(en, 24)) is not None


# Whom a family has besides the children that are counted.
_AND_PARENTS, _AND_PARENT = lazy("(?:両親|夫婦|夫妻|父母)(?:と|ら)"), lazy("(?:母親?|父親?|妻|夫|祖母|祖父)と")


def family_of(sides: Sides) -> bool:
    """両親と4人の子ども as "a family of six"."""
    jq, en, eq, context = sides.jq, sides.en, sides.eq, sides.context
    segment = context.pair.ja
    if jq.unit != "person" or segment is None or not context.before_en(en).endswith("family of "):
        return False
    more = 2 if _AND_PARENTS.search(segment.text) else 1 if _AND_PARENT.search(segment.text) else 0
    return more > 0 and eq.low == jq.low + more


_APART = lazy("点?(?:差|の?リード|の?ビハインド|を追[いう])")


def ahead_at(sides: Sides) -> bool:
    """2点リード as "up 5-3": by how much a score is apart."""
    ja, jq, eq, context = sides.ja, sides.jq, sides.eq, sides.context
    apart = jq.unit == "point" and jq.low == abs(eq.low - eq.high)
    return apart and (_APART.match(context.after_ja(ja)) is not None or ja.text.endswith("点差"))


_SET_EN, _SET_JA = lazy(r"\b(?:7-6|6-7)(?: ?[(\[])$"), lazy("(?:[7７][-―－ー–][6６]|[6６][-―－ー–][7７])[(（\\[]$")


def tiebreak(sides: Sides) -> bool:
    """7-6（7-5） as "7-6 (5)": a tiebreak by what the loser of it won."""
    ja, _, jq, en, _, eq, context = sides
    if eq.low != min(jq.low, jq.high) or not _SET_EN.search(context.before_en(en, 6)):
        return False
    return _SET_JA.search(context.before_ja(ja, 4)) is not None


_PARTWAY = lazy("途中(?![^、。]{0,4}(?:から|出場))")


def into_inning(sides: Sides) -> bool:
    """7回途中 as "6 2/3 innings": what was pitched of an inning and all before it."""
    ja, jq, eq, context = sides.ja, sides.jq, sides.eq, sides.context
    if ja.head != "回" or eq.unit not in ("inning", "") or isinstance(eq.low, int) or (not eq.unit and Fraction(eq.low).denominator != 3):
        return False
    return jq.low - 1 < eq.low < jq.low and _PARTWAY.match(context.after_ja(ja, 8)) is not None


_MILLION = 10**6


def is_sum_by_scale(sides: Sides) -> bool:
    """34,715百万円 as "34.7 billion": a sum whose unit is said once for several."""
    return sides.eq.low >= _MILLION and agree(sides.jq, sides.eq) >= Agreement.ROUNDED


def by_the_stop(sides: Sides) -> bool:
    """19分8秒 as "19.08": a time by its minutes and seconds with a stop between them."""
    jq, eq = sides.jq, sides.eq
    minutes, seconds = divmod(Fraction(jq.low), 60)
    return jq.unit == "second" and minutes > 0 and eq.step == Fraction(1, 100) and eq.low == minutes + seconds / 100


_TENTHS = ("tenth", "tenths", "hundredth", "hundredths", "thousandth", "thousandths")


def tenths(sides: Sides) -> bool:
    """0秒7 as "seven-tenths", 0.02点 as "two-hundredths", of what everybody knows."""
    jq, eq = sides.jq, sides.eq
    return 0 < jq.low == eq.low < 1 and not jq.is_range and sides.en.text.lower().endswith(_TENTHS)


_OF_ALL = lazy(r" (?:out )?of (?:the |their )?(?:(?:last|past|previous|first|opening) )?([a-z]+|[0-9]{1,2})\b")


_OVER = lazy(r"(?:[,.;]| (?:to|for|and|against|at|on|in the|over)\b|$)")


def in_so_many(sides: Sides) -> bool:
    """3―2 as "in five", of sets or games that everybody knows."""
    jq, en, eq, context = sides.jq, sides.en, sides.eq, sides.context
    return not eq.unit and 2 < eq.low == jq.low + jq.high <= 7 and context.before_en(en, 4).endswith(" in ") and _OVER.match(context.after_en(en)) is not None


_DRAWS = lazy("敗([0-9０-９]{1,2})(?:引き)?分")


def draws(ja: Mention) -> int:
    """How many draws a record has besides its wins and losses."""
    found = _DRAWS.search(ja.text)
    return int(found[1]) if found else 0


def won_of(sides: Sides) -> bool:
    """2勝1敗 as "two of three": the wins of all the games."""
    ja, _, jq, en, _, eq, context = sides
    if ja.head != "勝敗" or eq.low not in (jq.low, jq.high):
        return False
    games = _OF_ALL.match(context.after_en(en, 32))
    return games is not None and (SMALL.get(games[1]) or (int(games[1]) if games[1].isdecimal() else 0)) in (jq.low + jq.high, jq.low + jq.high + draws(ja))


def one_more(sides: Sides) -> bool:
    """3台目 as "a third", which looks like a part of something."""
    jq, en, eq, context = sides.jq, sides.en, sides.eq, sides.context
    alone = en.text.lower().startswith("a ") and not context.after_en(en).startswith((" of", "-"))
    return alone and jq.low > 2 and eq.low == Fraction(1, int(jq.low))


_AVERAGE = lazy("打率|首位打者|勝率|出塁率|防御率")


def points_of_average(sides: Sides) -> bool:
    """1分5厘 between two batting averages as "15 points"."""
    jq, eq, segment = sides.jq, sides.eq, sides.context.pair.ja
    return jq.low * 10 == eq.low and eq.unit == "point" and segment is not None and _AVERAGE.search(segment.text) is not None


_RATE_MOVES = lazy("の?(?:追加)?(?:減税|増税|引き上げ|引き下げ|利上げ|利下げ)")


def points_of_rate(sides: Sides) -> bool:
    """5％減税 as "a 5-point tax cut": by how much a rate moves that is told in percent itself."""
    jq, eq = sides.jq, sides.eq
    return jq.low == eq.low and eq.unit == "point" and _RATE_MOVES.match(sides.context.after_ja(sides.ja, 8)) is not None


_LAST = lazy(r"\b(?:last|final|round of(?: the)?(?: last)?) $")


def last_so_many(sides: Sides) -> bool:
    """4回戦 as "the last 16", in a round of its own."""
    return sides.jq.unit == "round" and round_of(sides.eq, sides.en, sides.context)


def round_of(eq: Quantity, en: Mention, context: Context) -> bool:
    """4回戦 as "the last 16": a round by how many are left in it, which nobody can tell without the draw."""
    return eq.low in (8, 16, 32, 64, 128) and _LAST.search(context.before_en(en)) is not None


def came_level(sides: Sides) -> bool:
    """0―1で追いつく as "equalized at 1-1": the score that it became of one in which a side was down."""
    if sides.jq.low == sides.jq.high or not _LEVELLING.search(sides.context.before_en(sides.en, 40)):
        return False
    return _CAME_LEVEL.match(sides.context.after_ja(sides.ja, 36)) is not None


_TIED_AT = lazy(r"\b(?:tied|level|locked|deadlocked|even|knotted|all square) (?:at|on) $")
# … and that who was down made it so, where no score of its own is told.
_TIED_IT_AT = lazy(r"\b(?:tie[ds]?|tying|level(?:l?ed|s)?|levell?ing|even(?:ed|s)?|knotted|squared) (?:it|things|matters|the (?:score|game|match|scores))(?: up)? (?:at|on) $")
_A_SCORE = lazy("[0-9][-–][0-9]")
_APIECE = lazy(r"[ -](?:all|apiece|each)\b")
# Behind a score, that who was down in it came level.
_CAME_LEVEL = lazy("[^。―－–-]{0,28}?(?:追いつ|追い付|同点|振り出し|タイに|並[びん])")
_LEVELLING = lazy(r"\b(?:tie[ds]?|tying|level\w*|equali[sz]\w+|even(?:ed|s|ing)?|squar\w+|drew|pull\w* back|got back|made it|makes? it|knot\w*)\b[^.;0-9]*$")


def level(sides: Sides) -> bool:
    """44対44 as "tied at 44", 2―2 as "two apiece", 1―3から追いつき as "tied at three"."""
    jq, en, eq, context = sides.jq, sides.en, sides.eq, sides.context
    if eq.low != max(jq.low, jq.high) or not (jq.low == jq.high or came_level(sides)):
        return False
    made_so = _TIED_IT_AT.search(context.before_en(en, 36)) is not None and context.pair.en is not None and not _A_SCORE.search(context.pair.en.text)
    return made_so or _TIED_AT.search(context.before_en(en, 24)) is not None or _APIECE.match(context.after_en(en)) is not None
