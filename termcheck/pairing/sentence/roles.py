"""Figures that have exchanged their roles: sought and passed, for and against, by and to.

懲役3年、執行猶予5年 is not "five years in prison, suspended for three". Words right before and
after a figure say its role; where of two figures of a kind the Japanese gives it to one and
the English to the other, they have changed places.
"""

from __future__ import annotations

import re
from functools import cache

from termcheck import stops
from termcheck.model import Kind, Match, Mention, Pair, Segment
from termcheck.pairing.answers.restated import each_has_one
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.kept import BLOCK_READERS, KEPT
from termcheck.tables.patterns import lazy

_TABLE = "pairing/sentence/roles.txt"
_FIELDS = ("ja-before", "ja-behind", "en-before", "en-behind")
# What a row may be marked as, of which more is asked than whether two figures have changed places.
_MOVES, _ALONE = "moves", "alone"


class Role(NamedTuple):
    """A row of roles.txt: what stands right before or right behind a figure of the role; either is enough.

    None where the language never says it on that side.

    mark  "moves" where it is by how much something moves; "alone" where the one figure is known wherever it stands,
          as four others are beside the six that were convicted; "" elsewhere
    """

    name: str
    mark: str
    ja_before: re.Pattern[str] | None
    ja_behind: re.Pattern[str] | None
    en_before: re.Pattern[str] | None
    en_behind: re.Pattern[str] | None


@cache
def _roles() -> tuple[Role, ...]:
    """The rows of the table."""
    rows = KEPT.table(("pairing/sentence/roles", *BLOCK_READERS, _TABLE), _read)
    return tuple(Role(name, mark, *(lazy(pattern, flags) if pattern else None for pattern, flags in zip(patterns, (0, 0, re.IGNORECASE, re.IGNORECASE), strict=True))) for name, mark, *patterns in rows)


def _read() -> tuple[tuple[str, ...], ...]:
    from termcheck.tables.blocks import blocks_of  # where the table has changed

    return tuple((name, *(row.get(field, "") for field in ("mark", *_FIELDS))) for name, row in blocks_of(_TABLE, ("mark", *_FIELDS), _FIELDS[:2]))


# What a figure begins with that is moved to, and not by: it fell below 3,000.
_REACHED = lazy(r"(?:below|above|past)\b", re.IGNORECASE)

# What a change of price ends in that is read together with it.
_DEARER = ("高", "安")

_JA_REACH, _EN_REACH = 12, 64
# Kinds that say by themselves what a figure is.
_TELLING = frozenset((Kind.DURATION, Kind.ORDINAL, Kind.PERCENT, Kind.MONEY, Kind.AGE))


def swapped(one: Match, other: Match) -> str:
    """The role of one of two figures that the English gives to the other, or ""; for two lines of
    one row that hold, of figures of one Japanese kind."""
    if one.ja is None or other.ja is None or one.en is None or other.en is None or one.pair is not other.pair:
        return ""
    if _crosswise(one, other) or (not one.difference and not other.difference and _counted_crosswise(one, other)) or _day_for_turn(one, other) or _day_for_turn(other, one):
        return "each stands in the place of the other"
    first, second = one.ja.value, other.ja.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity) or one.ja.kind is not other.ja.kind or (first.unit != second.unit and one.ja.kind is not Kind.DURATION):
        return ""
    pair = one.pair
    for role in _roles():
        there = _in_ja(role, one.ja, pair)
        if there == _in_ja(role, other.ja, pair):
            continue
        has, lacks = (one, other) if there else (other, one)
        assert has.en is not None
        assert lacks.en is not None
        assert has.ja is not None
        if _in_en(role, lacks.en, pair) and not _REACHED.match(lacks.en.text) and not _in_en(role, has.en, pair) and not _of_both(has, lacks, pair) and (role.mark == _ALONE or not _told_apart(one, other)):
            return f"{has.ja.text} is {role.name}"
    return ""


def _told_apart(one: Match, other: Match) -> bool:
    """Whether each of two figures stands in a sentence of its own in both languages: what is said there, is said of it."""
    sides = (one.pair.ja, one.ja, other.ja, stops.JAPANESE), (one.pair.en, one.en, other.en, stops.ENGLISH)
    return all(side is not None and a is not None and b is not None and stop.search(side.text, min(a.end, b.end) - side.offset, max(a.start, b.start) - side.offset) for side, a, b, stop in sides)


_TO = lazy(r"\bto (?:about |some |around |a record )?$", re.IGNORECASE)


def told_rightly(one: Match, other: Match) -> bool:
    """Whether one of two figures is by how much something moves in both languages, and English says of the other that
    it moved to that: they have not changed places, whatever else stands there."""
    if one.ja is None or other.ja is None or one.en is None or other.en is None or one.pair is not other.pair:
        return False
    by = next(role for role in _roles() if role.mark == _MOVES)
    for moves, reached in ((one, other), (other, one)):
        assert moves.ja is not None
        assert moves.en is not None
        assert reached.ja is not None
        assert reached.en is not None
        if _in_ja(by, moves.ja, one.pair) and not _in_ja(by, reached.ja, one.pair) and _in_en(by, moves.en, one.pair) and _TO.search(_around(reached.en, one.pair.en, _EN_REACH)[0]):
            return True
    return any(_has_alone(role, one, other) or _has_alone(role, other, one) for role in _roles() if role.mark == _ALONE)


def _has_alone(role: Role, has: Match, lacks: Match) -> bool:
    """Whether one of two figures has a role in both languages, and the other in neither."""
    if has.ja is None or has.en is None or lacks.ja is None or lacks.en is None:
        return False
    told = has.en.text.endswith(" others") or _in_en(role, has.en, has.pair)
    return told and _in_ja(role, has.ja, has.pair) and not _in_ja(role, lacks.ja, lacks.pair) and not _in_en(role, lacks.en, lacks.pair)


# Between two English figures, that what stands before the first is said of both; not of "by 30 yen and to 500 yen".
_AND = lazy(r"[^.;]{0,80}?\b(?:and|or)\b(?:(?!\b(?:to|from|at|but|while|with|after|for|against|than)\b)[^.;]){0,60}$")
# And between two Japanese ones, that what stands behind the second is: 35年度に60%、40年度に73%減らす.
_LISTED = lazy(r"[、,と・や][^。、]*$")
# Nothing but the list between two: 前年同期は88億ドル、79セント as "$8.8 billion and 79 cents a year earlier".
_ENUMERATED, _BOTH = lazy("[、,と・](?:約|同|それぞれ)?"), lazy(r"[^.;0-9]{0,24}(?:,| and) ?(?:\w+ )?")


def _of_both(has: Match, lacks: Match, pair: Pair) -> bool:
    """Whether both languages list the two figures, so that a word which the one has behind the last and the other
    before the first is said of both: cut by 60% in 2035 and 73% in 2040."""
    if has.ja is None or has.en is None or lacks.ja is None or lacks.en is None or pair.ja is None or pair.en is None:
        return False
    if has.ja.end <= lacks.ja.start and has.en.end <= lacks.en.start:
        ja = pair.ja.text[has.ja.end - pair.ja.offset : lacks.ja.start - pair.ja.offset]
        en = pair.en.text[has.en.end - pair.en.offset : lacks.en.start - pair.en.offset]
        return _ENUMERATED.fullmatch(ja) is not None and _BOTH.fullmatch(en) is not None
    if lacks.ja.end > has.ja.start or lacks.en.end > has.en.start:
        return False
    ja = pair.ja.text[lacks.ja.end - pair.ja.offset : has.ja.start - pair.ja.offset]
    en = pair.en.text[lacks.en.end - pair.en.offset : has.en.start - pair.en.offset]
    return _LISTED.match(ja) is not None and _AND.match(en) is not None


def _crosswise(one: Match, other: Match) -> bool:
    """Whether each figure is answered in the other's kind: 6年ぶり、7回目 as "the sixth, and the
    first in seven years"."""
    kinds = [frozenset(r.kind for r in m.readings) if m else frozenset() for m in (one.ja, one.en, other.ja, other.en)]
    a, b, c, d = kinds
    if a & b or c & d or a & c or not b or not d:
        return False
    if _span_of_ages(one, other):
        return False
    return bool(a & d & _TELLING or _units(one.ja) & _units(other.en)) and bool(c & b & _TELLING or _units(other.ja) & _units(one.en))


def _span_of_ages(one: Match, other: Match) -> bool:
    """Whether the two are the ends of a span of ages, in months and in years: 生後6カ月から4歳 as "aged 6 months to 4 years"."""
    values = [mention.value if mention is not None and mention.kind in (Kind.AGE, Kind.DURATION) else None for mention in (one.ja, one.en, other.ja, other.en)]
    units = [value.unit for value in values if isinstance(value, Quantity)]
    return len(units) == len(values) and units[0] == units[1] != units[2] == units[3]


def _counted_crosswise(one: Match, other: Match) -> bool:
    """Whether each of two counts is said of what the other counts: 2181件で2219人 as "2,219 cases involving 2,181 victims"."""
    first, second, third, fourth = map(_units, (one.ja, one.en, other.ja, other.en))
    if not (first and second and third and fourth) or first & third or second & fourth or first & second or third & fourth:
        return False
    if not (first & fourth and third & second):
        return False
    segment = one.pair.ja
    return segment is None or not any(each_has_one(a, b, segment.text) for a in first for b in second)


_ON = lazy(r"\bon $", re.IGNORECASE)


def _day_for_turn(turn: Match, day: Match) -> bool:
    """Whether a figure that says which one it is stands in English for the day, and the day's for which one it is:
    第5回公判が10日 as "the 10th hearing … on the 5th"."""
    if turn.ja is None or turn.en is None or day.ja is None or day.en is None:
        return False
    kinds = turn.ja.kind, turn.en.kind, day.ja.kind, day.en.kind
    return kinds == (Kind.ORDINAL, Kind.DATE, Kind.DATE, Kind.ORDINAL) and _ON.search(_around(turn.en, turn.pair.en, _EN_REACH)[0]) is not None


def _units(mention: Mention | None) -> frozenset[str]:
    """What a count is of, by its readings: 6試合 and "six games"."""
    readings = mention.readings if mention is not None else ()
    return frozenset(r.value.unit for r in readings if r.kind is Kind.COUNT and isinstance(r.value, Quantity) and r.value.unit)


def _around(mention: Mention, segment: Segment | None, reach: int) -> tuple[str, str]:
    """What stands before and after a mention."""
    if segment is None or mention.start < segment.offset:
        return "", ""
    start, end = mention.start - segment.offset, mention.end - segment.offset
    return segment.text[max(0, start - reach) : start], segment.text[end : end + reach]


def _says(before: re.Pattern[str] | None, after: re.Pattern[str] | None, mention: Mention, segment: Segment | None, reach: int) -> bool:
    left, right = _around(mention, segment, reach)
    if mention.text.endswith(_DEARER):  # 325円12銭高の3万9210円
        right = mention.text[-1] + right
    return (before is not None and before.search(left) is not None) or (after is not None and after.match(right) is not None)


def _in_ja(role: Role, mention: Mention, pair: Pair) -> bool:
    return _says(role.ja_before, role.ja_behind, mention, pair.ja, _JA_REACH)


def _in_en(role: Role, mention: Mention, pair: Pair) -> bool:
    return _says(role.en_before, role.en_behind, mention, pair.en, _EN_REACH)
