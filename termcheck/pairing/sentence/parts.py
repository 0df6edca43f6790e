"""A figure that is some of another one: 19市のうち13市."""

from __future__ import annotations

from termcheck.model import Match
from termcheck.patterns import lazy
from termcheck.quantity import Quantity

# A figure that another is a part of, and how far behind that one stands.
_AMONG = lazy(r"[^、。]{0,6}(?:の|、)?(?:うち|中で|内で)")
_NEAR_PART = 16
_OF_ALL = lazy(r" (?:[a-z]+ )?(?:out )?of (?:the |its |all |their |a total of )*(?:[a-z]+['’]s )?")


def part_of(one: Match, other: Match) -> bool:
    """Whether one figure is some of the other: 7派閥のうち5派閥, which English turns round."""
    if one.ja is None or other.ja is None or one.pair is not other.pair or one.pair.ja is None:
        return False
    first, second = sorted((one.ja, other.ja), key=lambda mention: mention.start)
    offset = one.pair.ja.offset
    return _AMONG.match(one.pair.ja.text, first.end - offset) is not None and second.start - first.end < _NEAR_PART


def whole_of_part(one: Match, other: Match) -> bool:
    """Whether the English makes the larger figure a part of the smaller: 19 of the 13 cities."""
    segment = one.pair.en
    figures = sorted((m.en for m in (one, other) if m.en is not None), key=lambda mention: mention.start)
    if segment is None or len(figures) < 2:
        return False
    values = [figure.value for figure in figures]
    between = segment.text[figures[0].end - segment.offset : figures[1].start - segment.offset]
    return all(isinstance(v, Quantity) for v in values) and values[0].low > values[1].low and _OF_ALL.fullmatch(between) is not None  # type: ignore[union-attr]
