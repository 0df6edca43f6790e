"""What a row's English adds that nobody knows who has not read it: a month, so many years ago, for the third time.

A desk adds to an article what its readers know. A row by itself says what its Japanese says, or what may be worked out
from that: the third time after 過去2回, ten days later from two dates. In `added.txt`, a row has the English, and the words
of the Japanese by which it may be said without any figure.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations

from termcheck.calendar import When
from termcheck.checks import Case
from termcheck.checks.slight import is_in_a_word
from termcheck.model import Kind, Match, Mention
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.kept import BLOCK_READERS, KEPT
from termcheck.tables.patterns import lazy

_TABLE = "checks/added.txt"
_BEFORE, _BEHIND = 44, 28  # English around a figure that the rows look at
# The kinds of days and times, of which two tell the stretch between them, by its unit; and those of which one does, for
# what lies between it and today.
_BETWEEN = {"hour": (Kind.TIME,), "minute": (Kind.TIME,), "day": (Kind.DATE,), "week": (Kind.DATE,), "month": (Kind.MONTH, Kind.DATE), "year": (Kind.YEAR, Kind.FISCAL_YEAR, Kind.AGE)}
_SINCE = {"month": (Kind.MONTH,), "year": (Kind.YEAR, Kind.FISCAL_YEAR)}
# What a month or a year is reckoned by: 3カ月ぶり, 4～6月期.
_STRETCHES = frozenset((Kind.DURATION, Kind.QUARTER, Kind.FISCAL_YEAR))
# Background that a desk puts between commas: "Italy, who won four years ago, …", "which it raised in March".
_ASIDE = lazy(r", (?:which|who|whose|whom|where|when|after|having|as|since)\b(?:[^.;|]|\.(?=[0-9]))*$")
# Names that stand one after the other, each with what parts it from the next, which English may count.
_IN_TURN = r"(?:[^\s、。・，ぁ-ん]{1,12}(?:[、・，とや]|および|及び))"
_MOST = 30  # that anybody names in a row
_FEWEST = 3  # a two is told of a pair, and of what is done once more


class Addition(NamedTuple):
    """A row of the table.

    says    what it is
    around  the English figure between two |, with what stands before and behind it
    kinds   of the English figure
    ja      Japanese by which it may be said
    """

    says: str
    around: re.Pattern[str]
    kinds: frozenset[Kind]
    ja: re.Pattern[str]


@cache
def _rows() -> tuple[Addition, ...]:
    """The rows of the table."""
    kept = KEPT.table(("checks/added", *BLOCK_READERS, _TABLE), _read)
    return tuple(Addition(says, lazy(around, re.I), frozenset(map(Kind, kinds.split())), lazy(ja)) for says, around, kinds, ja in kept)


def _read() -> tuple[tuple[str, str, str, str], ...]:
    from termcheck.tables.blocks import blocks_of  # where the table has changed

    return tuple((says, row["around"], row["kinds"], row["ja"]) for says, row in blocks_of(_TABLE, ("around", "kinds", "ja"), ("ja",)))


def added_by_nobody(mention: Mention, match: Match, case: Case) -> bool:
    """Whether a figure or time that only the English of a row has can come from nothing in its Japanese."""
    segment = match.pair.en
    if case.article or mention.weak or segment is None or match.pair.ja is None:
        return False
    start, end = mention.start - segment.offset, mention.end - segment.offset
    text = segment.text
    if _ASIDE.search(text[max(0, start - 2 * _BEFORE) : start]) is not None:
        return False
    around = f"{text[max(0, start - _BEFORE) : start]}|{text[start:end]}|{text[end : end + _BEHIND]}"
    kinds = _kinds_of(mention)
    rows = [row for row in _rows() if not row.kinds.isdisjoint(kinds) and row.around.search(around) is not None]
    if not rows or is_in_a_word(mention, match):
        return False
    japanese, figures = _beside(match, case)
    if all(row.ja.search(japanese) is not None for row in rows) or _worked_out(mention, figures):
        return False
    return mention.kind is not Kind.COUNT or not _named_in_turn(mention, match.pair.ja.text)


def _named_in_turn(mention: Mention, japanese: str) -> bool:
    """Whether the Japanese has as many names in a row as an English figure counts."""
    value = mention.value
    return isinstance(value, Quantity) and 1 < value.low < _MOST and re.search(_IN_TURN + f"{{{int(value.low) - 1}}}", japanese) is not None


def _beside(match: Match, case: Case) -> tuple[str, list[Mention]]:
    """The Japanese of a row and of those beside it, and its figures."""
    at = next((number for number, read in enumerate(case.pairs) if read.pair is match.pair), 0)
    near = case.pairs[max(0, at - 1) : at + 2]
    japanese = "\n".join(read.pair.ja.text for read in near if read.pair.ja is not None)
    return japanese, [ja for read in near for ja in read.ja if ja.kind not in (Kind.TERM, Kind.NAME)]


def _worked_out(mention: Mention, figures: list[Mention]) -> bool:
    """Whether a figure may follow from those of the Japanese."""
    value = mention.value
    if isinstance(value, When):
        return _is_reckoned(mention, value, figures)
    if not isinstance(value, Quantity) or value.vague or value.is_range:
        return True
    amounts = [ja.value.low for ja in figures if isinstance(ja.value, Quantity) and ja.kind in (Kind.COUNT, Kind.ORDINAL, Kind.NUMBER, Kind.MULTIPLE)]
    if mention.kind is Kind.ORDINAL and any(-1 <= low - value.low <= 1 for low in amounts):
        return True
    stretches = [reading.value for reading in mention.readings if reading.kind is Kind.DURATION and isinstance(reading.value, Quantity)]
    if stretches:
        return _is_between(stretches[0], figures)
    if mention.kind is Kind.ORDINAL:
        return False
    return value.low < _FEWEST or any(value.low in (one + other, abs(one - other)) for one, other in combinations(amounts, 2))


def _is_reckoned(mention: Mention, value: When, figures: list[Mention]) -> bool:
    """Whether a day, month or year may be meant by another that the Japanese tells by its distance, or by a stretch."""
    if any(isinstance(ja.value, When) and ja.value.offset is not None and ja.kind is mention.kind for ja in figures):
        return True
    if mention.kind is Kind.WEEKDAY:
        return False
    said = [ja.value.low for ja in figures if isinstance(ja.value, Quantity)]
    return value.month in said or any(ja.kind in _STRETCHES and _is_long(ja) for ja in figures)


def _is_long(ja: Mention) -> bool:
    """Whether a stretch is of months or years."""
    return not isinstance(ja.value, Quantity) or ja.value.unit in ("month", "year")


def _is_between(value: Quantity, figures: list[Mention]) -> bool:
    """Whether a stretch of time lies between two days or times of the Japanese, or between one and today, is told there
    in another unit, or made of others."""
    for kinds, fewest in ((_BETWEEN.get(value.unit, ()), 2), (_SINCE.get(value.unit, ()), 1)):
        if sum(not _kinds_of(ja).isdisjoint(kinds) for ja in figures) >= fewest > 0 and kinds:
            return True
    told = [ja.value for ja in figures if ja.kind in (Kind.DURATION, Kind.AGE, Kind.ORDINAL) and isinstance(ja.value, Quantity)]
    if any(one.unit != value.unit and one.unit in _BETWEEN for one in told):
        return True
    lengths = [one.low for one in told]
    return any(-1 <= one - value.low <= 1 for one in lengths) or any(value.low in (one + other, abs(one - other)) for one, other in combinations(lengths, 2))


def _kinds_of(mention: Mention) -> set[Kind]:
    """The kinds of all readings of a figure."""
    return {reading.kind for reading in mention.readings}
