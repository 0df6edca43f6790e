"""Cases of amounts of whatever kinds: what English counts from another end, and words that have the value by chance.

They are asked before those of like and of unlike kinds, in the order of the table.
"""

from __future__ import annotations

from termcheck.counters import contradict
from termcheck.model import Kind, Verdict
from termcheck.pairing.answers.cases import Sides, case
from termcheck.pairing.answers.restated import (
    away,
    beaten_by_one,
    counted_otherwise,
    lived_with,
    more_than_named,
    part_of_age,
    said_from_below,
)
from termcheck.pairing.answers.values import by_dozens
from termcheck.pairing.context import GOOD, NONE, Hold
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy


def counts_dozens(sides: Sides) -> bool:
    """26人 is "more than two dozen"."""
    jq, eq = sides.jq, sides.eq
    return by_dozens(jq, eq, sides.en) and not (jq.unit and eq.unit and contradict(jq.unit, eq.unit))


def is_so_many_to_one(sides: Sides) -> bool:
    """2倍いる: they outnumber them by two to one."""
    return sides.eq.high == 1 and sides.jq.low == sides.eq.low > 1


def is_weak_beside_identifier(sides: Sides) -> bool:
    """2号機 is not said by "both"."""
    return sides.en.weak and sides.ja.kind is Kind.IDENTIFIER


def is_superlative(sides: Sides) -> bool:
    """1日 is not said by "the fastest"."""
    return sides.en.head == "superlative"


# Behind an ordinal that looks like a day of the month: which of a run it is.
_OF_A_RUN = lazy(r"[ -](?:straight|consecutive|successive|running|day|night|time)\b")


def is_day_of_month(sides: Sides) -> bool:
    """4日連続 is not "on the 4th"."""
    return sides.en.kind is Kind.DATE and sides.ja.kind is Kind.DURATION and not _OF_A_RUN.match(sides.context.after_en(sides.en))


def is_both(sides: Sides) -> bool:
    """2位に並んだ is not said by "both shot 66"."""
    return sides.en.text.lower() == "both"


def is_pair_beside_outs(sides: Sides) -> bool:
    """2死 is not said by the "both" of 両校."""
    return sides.jq.unit == "out" and sides.en.weak and not sides.eq.unit and sides.eq.low == 2


_SLAM = lazy("(?:の)?(?:本塁打|アーチ|弾|ホームラン|[^、。]{0,4}満塁)")


def is_another_slam(sides: Sides) -> bool:
    """4点を追う is not said by the "grand slam" that levels it."""
    return sides.en.text.lower() == "grand slam" and not _SLAM.match(sides.context.after_ja(sides.ja))


_FEW = 12  # of which some are named, and the rest is counted by who reads


def counts_all_as_others(sides: Sides) -> bool:
    """野球など5競技 is no "baseball and five others"."""
    return sides.eq.low == sides.jq.low <= _FEW and sides.jq.modifier is None and more_than_named(sides)


def counts_fewer_others(sides: Sides) -> bool:
    """自宅など3カ所 is "his home and two other locations"."""
    if not sides.eq.low < sides.jq.low or not more_than_named(sides):
        return False
    one = _ONE_NAMED.search(sides.context.before_en(sides.en, 64)) is not None and _ONE_OF_THEM.search(sides.context.before_ja(sides.ja, 32)) is not None
    return not one or sides.eq.low == sides.jq.low - 1


# Where both languages name one of them: サウジなど8カ国 as "Saudi Arabia and seven other countries".
_ONE_NAMED, _ONE_OF_THEM = lazy(r"(?:^|[.;:] )(?:(?!and\b)[\w.'’-]+ ){1,4}and (?:the )?$"), lazy("(?:^|[。、])[^、。・,と及]{1,14}など[^、。・,]{0,10}$")


# A stage of a tournament by its number, and English of which it may be that number.
_OF_LEAGUES, _ITS_STAGE = lazy("次(?:リーグ|ラウンド|予選)"), lazy(r"(?i)[^.;,]{0,44}\b(?:rounds?|stages?|phases?|leagues?|groups?|pools?|qualif\w*|prelim\w*)\b")


def is_stage_beside_other(sides: Sides) -> bool:
    """1次リーグ is not said by "for the first time", "leading 3-1" or "a straight-sets win"."""
    ja, en, context = sides.ja, sides.en, sides.context
    if not ja.text.endswith("次") or _OF_LEAGUES.match("次" + context.after_ja(ja, 5)) is None:
        return False
    return en.weak or en.head == "first in" or _ITS_STAGE.match(en.text[-12:] + context.after_en(en, 44)) is None


# What somebody did for how many a time, and English that tells in how many it was the first.
_TURN, _TURN_BEHIND = lazy("[度回]目|[度回]$"), lazy("の?、?[0-9０-９]{1,3}[度回]目")
_FIRST_IN = lazy(r"\bfirst(?: \w+){0,3} in (?:about |over |some )?")


def is_turn_after_absence(sides: Sides) -> bool:
    """2場所ぶり44度目 is not "the second title, the first in 44 tournaments"."""
    ja, context = sides.ja, sides.context
    if sides.er.kind is Kind.ORDINAL:
        said = context.pair.en.text if context.pair.en is not None else ""
        return "ぶり" in ja.text and sides.eq.low > 1 and _TURN_BEHIND.match(context.after_ja(ja)) is not None and _FIRST_IN.search(said) is not None
    if not context.before_ja(ja, 5).rstrip("のに、").endswith("ぶり") or _TURN.search(ja.text) is None:
        return False
    before = context.before_en(sides.en, 40)
    return any(found.end() == len(before) for found in _FIRST_IN.finditer(before))


def is_years_as_months(sides: Sides) -> bool:
    """（69） is no "69-month-old", whatever else a figure in brackets may be, nor are 6つ six months."""
    if sides.eq.unit != "month" or sides.en.kind is not Kind.AGE:
        return False
    ages = (reading.value for reading in sides.ja.readings if reading.kind is Kind.AGE)
    return sides.ja.head == "つ" or any(isinstance(age, Quantity) and age.low == sides.eq.low and age.unit == "year" for age in ages)


# fmt: off
WHATEVER_KINDS = (
    #    Japanese        English         what is so                 what it comes to
    case("any",          "any",          is_weak_beside_identifier, NONE),
    case("duration",     "any",          is_superlative,            NONE),
    case("any",          "any",          said_from_below,           Hold(GOOD)),
    case("any",          "any",          counted_otherwise,         Hold(GOOD)),
    case("any",          "any",          away,                      Hold(GOOD)),
    case("count number", "count number", counts_dozens,             Hold(GOOD, Verdict.ROUNDED)),
    case("multiple",     "score",        is_so_many_to_one,         Hold(GOOD)),
    case("age duration", "duration",     part_of_age,               Hold(GOOD)),
    case("any",          "age duration", is_years_as_months,        NONE),
    case("any",          "ordinal",      is_day_of_month,           NONE),
    case("count duration", "ordinal",    is_turn_after_absence,     NONE),
    case("ordinal",      "count duration", is_turn_after_absence,   NONE),
    case("ordinal",      "any",          is_both,                   NONE),
    case("any",          "any",          is_stage_beside_other,     NONE),
    case("any",          "any",          is_pair_beside_outs,       NONE),
    case("any",          "any",          is_another_slam,           NONE),
    case("count number", "count",        counts_all_as_others,      NONE),
    case("number",       "count",        counts_fewer_others,       Hold(GOOD)),
    case("count",        "count number", lived_with,              Hold(GOOD)),
    case("count number", "count number", beaten_by_one,             Hold(GOOD)),
)
# fmt: on
