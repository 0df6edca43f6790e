"""Cases of amounts of different kinds: values that agree and say nothing of each other, and figures that English
says by others.

They are asked behind those of whatever kinds, in the order of the table, and before a value is put as another kind.
"""

from __future__ import annotations

from termcheck.model import Kind, Verdict
from termcheck.pairing.answers.cases import Sides, case
from termcheck.pairing.answers.like_kinds import is_decade_and_beyond
from termcheck.pairing.answers.margins import is_margin
from termcheck.pairing.answers.measures import is_in_readers_unit, says_no_stretch
from termcheck.pairing.answers.otherwise import (
    ahead_at,
    by_the_stop,
    family_of,
    in_so_many,
    into_inning,
    is_sum_by_scale,
    last_so_many,
    level,
    minutes_later,
    minutes_left,
    one_more,
    points_of_average,
    points_of_rate,
    tenths,
    tiebreak,
    won_of,
)
from termcheck.pairing.answers.restated import end_of_share
from termcheck.pairing.context import GOOD, LOOSE, NONE, Hold
from termcheck.tables.patterns import lazy
from termcheck.units import UNITS

# Units of what English never says as once or twice.
_NEVER_TWICE = frozenset(("floor", "page", "article", "person", "household", "company", "country", "vehicle", "ship", "aircraft", "school", "seat"))


def is_never_twice(sides: Sides) -> bool:
    """2階 is not "twice"."""
    return sides.jq.unit in _NEVER_TWICE


_LONG_HIT = lazy("[二三23２３]塁打")


def is_double_of_batter(sides: Sides) -> bool:
    """2点二塁打 is not said by "double", which is where the batter stands."""
    return sides.ja.head == "点" and sides.en.weak and _LONG_HIT.search(sides.context.after_ja(sides.ja, 24)) is not None


def is_doubled(sides: Sides) -> bool:
    """2ポイント上昇 is not "doubled"."""
    return sides.ja.kind is Kind.POINT


def is_weak(sides: Sides) -> bool:
    """3―1 has no half that is said by "a side"."""
    return sides.ja.weak or sides.en.weak


def is_decade_of_age(sides: Sides) -> bool:
    """40代の女性 are not "40 women", but those "between 40 and 49"."""
    return sides.jq.vague and not sides.eq.vague and (sides.jq.low, sides.jq.high) != (sides.eq.low, sides.eq.high)


def is_date(sides: Sides) -> bool:
    """5日ぶり is not "on the 5th"."""
    return sides.en.kind is Kind.DATE and (sides.ja.kind is Kind.DURATION or sides.jr.kind is Kind.COUNT)


def is_age_of_months(sides: Sides) -> bool:
    """2話 are not "two months old"."""
    return sides.eq.unit != "year"


# Units of what lives or has a history; nothing else is as old as it is many.
_AGED = frozenset(("", "person", "member", "couple", "animal", "grade", "generation", "times", "edition", "rank", "batting-order", "role", "tier", "inning", "year"))


def is_age_of_things(sides: Sides) -> bool:
    """1個 is no "one-year-old"; 20 in "20 of them under" may be an age, or no such thing."""
    return sides.jq.unit not in _AGED and all(reading.kind is Kind.AGE for reading in sides.en.readings)


def is_no_result(sides: Sides) -> bool:
    """9回 is no side of "9-5"."""
    return sides.jq.unit not in ("win", "loss")


def is_no_sum(sides: Sides) -> bool:
    """1ドル is not "once"."""
    return sides.eq.unit == "times" and (sides.jr.kind is Kind.MONEY or sides.jq.unit == "index-point")


def is_grade_of_age(sides: Sides) -> bool:
    """8歳 is no "eighth grade", and 8年生 not "aged 8"."""
    return (sides.ja.kind is Kind.AGE and sides.eq.unit == "grade") or (sides.jq.unit == "grade" and sides.en.kind is Kind.AGE)


def is_margin_of_other_score(sides: Sides) -> bool:
    """10―43 is no "43-point defeat"."""
    return sides.eq.low != abs(sides.jq.low - sides.jq.high) and is_margin(sides.en, sides.context)


# Behind a win or a loss by its number, the others in brackets: 9勝目（5敗）.
_RECORD = lazy("[（(][0-9０-９]{1,3}[勝敗]")


def is_record_turned(sides: Sides) -> bool:
    """9勝目（5敗） is no "5-9"."""
    ja, _, jq, en, _, eq, context = sides
    return en.kind is Kind.SCORE and eq.is_range and _RECORD.match(context.after_ja(ja)) is not None and jq.low != (eq.high if jq.unit == "loss" else eq.low)


def is_other_side_of_record(sides: Sides) -> bool:
    """11勝4敗 is no "11 losses"."""
    jq, eq = sides.jq, sides.eq
    return sides.ja.head == "勝敗" and eq.unit in ("win", "loss") and eq.low != (jq.low if eq.unit == "win" else jq.high)


def is_first_of_no_stretch(sides: Sides) -> bool:
    """初公判 is not "a fortnight"."""
    return sides.ja.weak and sides.en.weak and not sides.jq.unit


def is_whole_stretch(sides: Sides) -> bool:
    """10年目 is "a decade after"."""
    ja, en = UNITS.get(sides.jq.unit), UNITS.get(sides.eq.unit)
    if ja is None or en is None or ja is en or ja.dimension != en.dimension or sides.jq.is_range or sides.eq.is_range:
        return False
    return sides.jq.low * ja.factor == sides.eq.low * en.factor


# Behind a stretch of time, that something lies so far back or came so much later.
_AWAY_IN_TIME = lazy(r"[\w ]{0,10}?\b(?:ago|earlier|later|after|since|into|old|on)\b")


def is_time_since_it_began(sides: Sides) -> bool:
    """3年目 is what began "two years ago"."""
    one_less = sides.jq.unit == sides.eq.unit and sides.eq.low == sides.jq.low - 1 and not sides.eq.is_range
    return one_less and sides.ja.text.endswith("目") and _AWAY_IN_TIME.match(sides.context.after_en(sides.en)) is not None


# Who wins and loses, and is neither won nor lost.
_CONTESTANTS = frozenset(("person", "company", "country", "school", "animal"))


def counts_contestants(sides: Sides) -> bool:
    """12勝3敗 are no "12 wrestlers"."""
    return sides.ja.head == "勝敗" and sides.eq.unit in _CONTESTANTS


# Counts of games, and of what becomes of them.
_RESULTS = frozenset(("game", "win", "loss"))


def is_record_of_games(sides: Sides) -> bool:
    """20戦19勝 are no "20 wins, 19 losses"."""
    jq, eq = sides.jq, sides.eq
    return sides.en.head == "wins" and jq.unit in _RESULTS and (jq.unit == "game" or jq.low != (eq.high if jq.unit == "loss" else eq.low))


_EACH_TIME = {"second": "秒", "minute": "分", "hour": "時", "day": "日", "week": "週", "month": "月", "year": "年"}


def is_how_often(sides: Sides) -> bool:
    """1世帯当たり月30万円 is "per month" by its month, and not by its household."""
    said, segment = _EACH_TIME.get(sides.eq.unit), sides.context.pair.ja
    return said is not None and segment is not None and said in segment.text and sides.en.text.lower().startswith("per ")


def is_in_all_sets(sides: Sides) -> bool:
    """3―2 is "in five sets"."""
    return sides.eq.unit in ("set", "game") and sides.eq.low == sides.jq.low + sides.jq.high


def is_in_all_fights(sides: Sides) -> bool:
    """30勝2敗 is "a 32-fight career"."""
    return sides.ja.head == "勝敗" and is_in_all_sets(sides)


# fmt: off
UNLIKE_KINDS = (
    #    Japanese        English         what is so                what it comes to
    case("count",        "multiple",     is_never_twice,           NONE),
    case("not duration", "duration",     is_how_often,             NONE),
    case("any",          "multiple",     is_double_of_batter,      NONE),
    case("any",          "multiple",     is_doubled,               NONE),
    case("money number", "count multiple", is_no_sum,              NONE),
    case("duration",     "number",       by_the_stop,              Hold(GOOD)),
    case("duration",     "any",          says_no_stretch,          NONE),
    case("money",        "number",       is_sum_by_scale,          Hold(GOOD, Verdict.ROUNDED)),
    case("measure",      "number",       is_in_readers_unit,       Hold(LOOSE)),
    case("score",        "any",          is_weak,                  NONE),
    case("any",          "score",        is_weak,                  NONE),
    case("age",          "age number count", is_decade_and_beyond, Hold(GOOD)),
    case("age",          "any",          is_decade_of_age,         NONE),
    case("any",          "any",          is_date,                  NONE),
    case("count",        "age",          is_age_of_months,         NONE),
    case("ordinal",      "score",        is_no_result,             NONE),
    case("any",          "any",          is_grade_of_age,          NONE),
    case("count",        "any",          is_age_of_things,         NONE),
    case("score",        "count number", is_margin_of_other_score, NONE),
    case("ordinal",      "any",          is_record_turned,         NONE),
    case("any",          "any",          into_inning,              Hold(GOOD)),
    case("any",          "any",          minutes_left,             Hold(GOOD)),
    case("any",          "any",          family_of,                Hold(GOOD)),
    case("any",          "fraction",     tenths,                   Hold(GOOD)),
    case("ordinal",      "fraction",     one_more,                 Hold(GOOD)),
    case("ordinal",      "not fraction", minutes_later,            Hold(GOOD)),
    case("ordinal",      "count number", last_so_many,             Hold(GOOD)),
    case("ordinal",      "duration",     is_first_of_no_stretch,   NONE),
    case("ordinal",      "duration",     is_whole_stretch,         Hold(GOOD)),
    case("ordinal",      "duration",     is_time_since_it_began,   Hold(GOOD)),
    case("score",        "age number",   tiebreak,                 Hold(GOOD)),
    case("score",        "count number", in_so_many,               Hold(GOOD)),
    case("score",        "count number", won_of,                   Hold(GOOD)),
    case("score",        "count number", level,                    Hold(GOOD)),
    case("count",        "score",        ahead_at,                 Hold(GOOD)),
    case("percent",      "count",        points_of_average,        Hold(GOOD)),
    case("percent",      "count",        points_of_rate,           Hold(GOOD)),
    case("any",          "any",          is_other_side_of_record,  NONE),
    case("any",          "score",        is_record_of_games,       NONE),
    case("score",        "count",        counts_contestants,       NONE),
    case("score",        "count",        is_in_all_fights,         Hold(GOOD)),
    case("score",        "count",        is_in_all_sets,           Hold(LOOSE)),
    case("count number", "fraction",     end_of_share,             Hold(GOOD)),
)
# fmt: on
