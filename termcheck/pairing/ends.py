"""Ranges of which the English gives one end: 500～800円 as "500 yen", 20～40代 as "in their 20s"."""

from __future__ import annotations

from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.quantity import Number, Quantity

# The widest stretch of ages that is one decade: 20代 is 20 to 29.
_DECADE = 9


def mark_lost_ends(matches: list[Match], english: list[Mention]) -> None:
    """Give the difference "value" to lines that hold a Japanese range against an English figure of
    one end, where no other English figure of the row says the other end."""
    for match in matches:
        if match.ja is None or match.en is None or match.difference or match.verdict is not Verdict.HOLDS:
            continue
        other = _other_end(match.ja, match.en)
        if other is not None and not any(other in _ends(mention) for mention in english if mention is not match.en):
            match.verdict, match.difference = Verdict.DIFFERS, "value"


def _other_end(ja: Mention, en: Mention) -> Number | None:
    """The end of a Japanese range that an English figure does not give; None where it gives both."""
    jq, eq = ja.value, en.value
    if not isinstance(jq, Quantity) or not isinstance(eq, Quantity) or ja.kind in (Kind.SCORE, Kind.ORDINAL) or en.weak or not jq.is_range:
        return None
    if jq.vague:
        decades = ja.kind is en.kind is Kind.AGE and eq.vague and jq.high - jq.low > _DECADE >= eq.high - eq.low
        if not decades:
            return None
    elif eq.is_range:
        return None
    if eq.low == jq.low:
        return jq.high
    return jq.low if eq.high == jq.high else None


def _ends(mention: Mention) -> set[Number]:
    """The values that any reading of a mention begins or ends with."""
    values = [reading.value for reading in mention.readings]
    return {end for value in values if isinstance(value, Quantity) for end in (value.low, value.high)}
