"""Cases of amounts of one kind on both sides: ages of a decade, scores of either side, who is left of a group, and
units that do not go together.

They are asked behind those of whatever kinds, in the order of the table; measures are compared by themselves.
"""

from __future__ import annotations

from termcheck.counters import contradict
from termcheck.pairing.answers.cases import Sides, like
from termcheck.pairing.answers.otherwise import came_level
from termcheck.pairing.answers.restated import (
    a_man_down,
    best_of,
    count_of_others,
    end_of_ages,
    one_for_each,
)
from termcheck.pairing.answers.whatever_kinds import counts_fewer_others
from termcheck.pairing.context import GOOD, NONE, STRONG, Hold
from termcheck.quantity import Modifier
from termcheck.tables.patterns import lazy
from termcheck.units import UNITS


def is_decade_and_beyond(sides: Sides) -> bool:
    """60代以上 is "60 or older" or "over 60", 20代以下 "under 30", 50代半ば "about 55"."""
    jq, eq = sides.jq, sides.eq
    if not is_one_age_of_decade(sides):
        return False
    if sides.ja.text.endswith("半ば"):
        return eq.modifier is Modifier.ABOUT and jq.low <= eq.low <= jq.high  # 50代半ば: about 55
    if sides.ja.text.endswith("以下"):
        return eq.low == jq.high + (eq.modifier is Modifier.UNDER) and eq.modifier in (Modifier.UNDER, Modifier.AT_MOST)
    return eq.low == jq.low and eq.modifier in (Modifier.AT_LEAST, Modifier.OVER) and sides.ja.text.endswith("以上")


def is_one_age_of_decade(sides: Sides) -> bool:
    """80代 is no "80-year-old"."""
    return sides.jq.vague and not sides.eq.vague and not sides.eq.is_range


def is_same_score(sides: Sides) -> bool:
    """3―1 is "3-1"."""
    return (sides.jq.low, sides.jq.high) == (sides.eq.low, sides.eq.high)


# English says the score of a series from the winner's side, of the loser, too: he lost the title 3-2.
_LOST = lazy(r"(?i:\b(?:lost|loses?|losing|loss|beaten|defeated|f[ae]ll|falls|falling|bowed|went down|trail\w*|slip\w*|down|drop(?:s|ped|ping)?|surrender\w*|succumb\w*|deficit|gap|(?:narrow\w*|cut|trim\w*|clos\w+|pull\w*) (?:the|back)(?: [a-z]+){0,2} to)\b[^.;0-9]*$)")
_BEHIND = lazy(r" (?:behind|down|deficit|hole|adrift)\b")


# … and from the winner's side, of one who went down: the challenger beat him three games to two.
_WENT_DOWN = lazy("(?:の成績)?で[^、。0-9]{0,6}(?:敗れ|敗退|屈し|負け|失冠|失っ|涙|陥落|及ば|防衛に失敗|退い)")
_CAME_THROUGH = lazy("で(?:競り|逆転|圧|快|大|完)?(?:勝|下し|破|退け|制し)")
_A_WIN = lazy(r" (?:[a-z-]+ )?(?:wins?|victor(?:y|ies)|triumphs?)\b(?! for )")
_BEAT_THEM = lazy(r"\b(?:squeez\w*|beat|beating|defeat\w*|edg\w+|down(?:ed|ing)|topple\w*|dethron\w+|oust\w*|outlast\w*|overc\w+|unseat\w*|see\w* off|saw off|wrest\w*)\b[^.;0-9]*$")


def is_score_of_other_side(sides: Sides) -> bool:
    """1―3 is "3-1", and 2勝3敗 "lost 3-2"; but 6勝9敗 is no "9-6"."""
    ja, jq, en, eq, context = sides.ja, sides.jq, sides.en, sides.eq, sides.context
    if (jq.low, jq.high) != (eq.high, eq.low) or en.head == "wins":
        return False  # who lost 1-2 may be told as 2-1, and has never two wins and one loss
    if jq.low > eq.low and _CAME_THROUGH.match(context.after_ja(ja, 12)) and (_BEAT_THEM.search(context.before_en(en, 48)) or _A_WIN.match(context.after_en(en))):
        return False  # who won 4-3 beats nobody 3-4
    if jq.low < eq.low and _WENT_DOWN.match(context.after_ja(ja, 16)) and _BEAT_THEM.search(context.before_en(en, 48)):
        return True
    lost = jq.low < eq.low and (_LOST.search(context.before_en(en, 40)) or _BEHIND.match(context.after_en(en)))
    return ja.head != "勝敗" or bool(lost)


def is_score_made_level(sides: Sides) -> bool:
    """0―1で追いつく is "1-1"."""
    jq, eq = sides.jq, sides.eq
    return eq.low == eq.high == max(jq.low, jq.high) and came_level(sides)


def is_another_score(sides: Sides) -> bool:
    """3―1 is no "3-2"."""
    return True  # behind those above


_DAYS_OFF = lazy("週休(?:完全)?$")
_WORK_WEEK = lazy(r"[ -](?:work ?|working )?weeks?\b")


def is_rest_of_week(sides: Sides) -> bool:
    """週休3日 is a "four-day workweek"."""
    if not (sides.jq.unit == sides.eq.unit == "day") or sides.jq.low + sides.eq.low != DAYS_OF_WEEK:
        return False
    return _DAYS_OFF.search(sides.context.before_ja(sides.ja, 6)) is not None and _WORK_WEEK.match(sides.context.after_en(sides.en)) is not None


DAYS_OF_WEEK = 7


def is_another_currency(sides: Sides) -> bool:
    """3億円 is no "$300 million"."""
    return sides.jq.unit != sides.eq.unit


def counts_all_but_named(sides: Sides) -> bool:
    """正代ら4人 is "Shodai and three others"."""
    return sides.eq.low in (sides.jq.low - named for named in count_of_others(sides))


def counts_other_rest(sides: Sides) -> bool:
    """正代ら4人 is no "Shodai and four others"."""
    return bool(count_of_others(sides))  # behind the one above


def has_other_unit(sides: Sides) -> bool:
    """3校 and "three institutions": both sides name what they count, and not the same."""
    ja, en = sides.jq.unit, sides.eq.unit
    return bool(ja and en) and ja != en


# What there is besides, which English counts as others whatever it is: ほか10カ国.
_BESIDES = lazy("(?:ほか|他の?|別の?|さらに|残る|残り)(?:の|に|、)?(?:約)?$")
# Who runs a race: persons, or horses.
_RACERS = ("runners", "starters", "rivals")


def has_unit_of_another_sense(sides: Sides) -> bool:
    """3人 is no "three buildings"; but ほか10カ国 is "10 others", and 16頭 "16 runners"."""
    if not has_other_unit(sides):
        return False
    ja, _, jq, en, _, eq, context = sides
    if jq.unit in UNITS and eq.unit in UNITS:
        return True
    if not contradict(jq.unit, eq.unit):
        return False
    others = en.text.endswith("others") and _BESIDES.search(context.before_ja(ja, 6)) is not None
    racers = jq.unit == "animal" and en.text.endswith(_RACERS)
    return not others and not racers and not one_for_each(jq, eq, context)


def are_outs_of_innings(sides: Sides) -> bool:
    """2回3分の2 are "eight outs"."""
    return (sides.jq.unit, sides.eq.unit) == ("inning", "out") and sides.jq.low * OUTS == sides.eq.low


OUTS = 3  # of an inning


_COUNTED = "not measure duration age"

# fmt: off
LIKE_KINDS = (
    #    kind            what is so                 what it comes to
    like("duration",      is_rest_of_week,           Hold(GOOD)),
    like("age",           end_of_ages,               Hold(STRONG)),
    like("age",           is_decade_and_beyond,       Hold(STRONG)),
    like("age",           is_one_age_of_decade,      NONE),
    like("score",         is_same_score,             Hold(STRONG)),
    like("score",         is_score_of_other_side,    Hold(GOOD)),
    like("score",         is_score_made_level,       Hold(GOOD)),
    like("score",         is_another_score,          NONE),
    like("money",         is_another_currency,       NONE),
    like(_COUNTED,        counts_all_but_named,      Hold(STRONG)),
    like(_COUNTED,        counts_other_rest,         NONE),
    like(_COUNTED,        a_man_down,                Hold(STRONG)),
    like(_COUNTED,        best_of,                   Hold(STRONG)),
    like(_COUNTED,        counts_fewer_others,       Hold(STRONG)),
    like("count",         are_outs_of_innings,       Hold(GOOD)),
    like("count ordinal", has_unit_of_another_sense, NONE),
)
# fmt: on
