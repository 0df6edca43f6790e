"""Whether an English figure stands in for a Japanese one that it is not: it has to be said of the same thing, in the
sentence that renders the same sentence. What is merely left over on both sides is missing here and added there.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from termcheck.model import Kind, Mention, Segment, Verdict
from termcheck.pairing.row import Row
from termcheck.quantity import Quantity, magnitude
from termcheck.stops import ENGLISH, JAPANESE

_HELD = (Verdict.HOLDS, Verdict.ROUNDED)
# A figure that only counts one or two, which English leaves unsaid, and one that nobody writes for it.
_SLIGHT, _NOT_SLIGHT = 2, 10
_PARTS = frozenset((Kind.MULTIPLE, Kind.FRACTION))
_COUNTING = frozenset((Kind.COUNT, Kind.NUMBER, Kind.ORDINAL, Kind.DURATION, Kind.MEASURE))
# What a bare count tells the place of: 地下1階 as the basement floor.
_ORDERED = frozenset(("floor",))
# How many times as large one of two figures may be that a slip has made of each other.
_FAR_OFF = 50


def stands_in(row: Row, j: int, e: int, *, alike: bool) -> bool:
    """Whether two open figures that differ in their value may be one figure.

    alike  whether they are of one kind and unit
    """
    return _in_one_place(row, j, e) and (alike or not _are_strangers(row.ja[j], row.en[e]))


def _are_strangers(ja: Mention, en: Mention) -> bool:
    """Whether two figures of which nothing says that they are of one thing are too unlike for a slip: もう2回 and "70", 1社 and
    "a fourth firm"."""
    ours, theirs = ja.value, en.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ja.kind not in _COUNTING or en.kind in _PARTS or ours.unit == "digit":
        return False
    if ours.unit == theirs.unit and (ja.kind is en.kind or ours.unit in _ORDERED):
        return False
    order_and_count = Kind.ORDINAL in (ja.kind, en.kind) and {one.kind for one in ja.readings}.isdisjoint(one.kind for one in en.readings)
    if ours.low <= _SLIGHT and (order_and_count or theirs.low >= _NOT_SLIGHT):
        return True
    one, other = magnitude(ours.low), magnitude(theirs.low)
    return 0 < min(one, other) * _FAR_OFF < max(one, other)


def _in_one_place(row: Row, j: int, e: int) -> bool:
    """Whether nothing that holds tells that the two sentences render others: where they share no figure, and each shares one
    with another sentence, or the one of them does and the other has its own by their order."""
    ja, en = _Sentences(row.pair.ja, JAPANESE), _Sentences(row.pair.en, ENGLISH)
    if len(ja) < 2 or len(en) < 2:
        return True
    held = [(ja.of(match.ja), en.of(match.en)) for match in row.matches if match.ja is not None and match.en is not None and match.verdict in _HELD and not match.ja.weak]
    here, there = ja.of(row.ja[j]), en.of(row.en[e])
    rendered, rendering = {two for one, two in held if one == here}, {one for one, two in held if two == there}
    if there in rendered or not (rendered or rendering):
        return True
    return not (rendered and rendering) and (len(ja) != len(en) or here == there)


class _Sentences:
    """The sentences of one side, by where all but the first begin."""

    def __init__(self, segment: Segment | None, stop: re.Pattern[str]) -> None:
        self._offset = segment.offset if segment is not None else 0
        self._begin = [found.end() for found in stop.finditer(segment.text) if found.end() < len(segment.text)] if segment is not None else []

    def __len__(self) -> int:
        return len(self._begin) + 1

    def of(self, mention: Mention) -> int:
        """The number of the sentence that a mention stands in."""
        return bisect_right(self._begin, mention.start - self._offset)
