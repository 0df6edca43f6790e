"""Measures that are given a second time in brackets, in a unit of other readers: 39 C (102 F), セ氏43度（カ氏110度）.

What stands in the brackets of the English answers no Japanese figure, but has to be what the first comes to. Of the two
that the Japanese gives, English may have either.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.row import Row
from termcheck.quantity import Number, Quantity
from termcheck.tables.patterns import lazy
from termcheck.units import UNITS, convert, difference

_BETWEEN = lazy(r"\s?[(\[](?:or )?(?:about |around |some |roughly |approximately |nearly |almost |more than |over )?(?:up to |as much as )?")
_BETWEEN_JA = lazy("[(（](?:約|およそ|摂氏|華氏|セ氏|カ氏){0,2}")
# How far off a rounded one may be: of itself, and for degrees outright.
_NEAR, _DEGREES = Fraction(4, 100), Fraction(3, 2)
# Degrees from which on it is an oven or hot oil, which is set by the marks of its dial or by tens: 180 C (350 F), 170 C (340 F).
_OF_AN_OVEN, _MARKED, _BY_THE_DIAL, _BY_THE_TEN = 120, 25, 10, 5


def mark_given_twice(row: Row) -> None:
    """Take what stands in brackets out of the game, unless the Japanese itself is in that unit, or has the figure: 300 km (190 miles)."""
    if row.pair.en is None or "(" not in row.pair.en.text:
        return
    said = [reading.value for ja in row.ja for reading in ja.readings if isinstance(reading.value, Quantity)]
    units, values = {value.unit for value in said}, {value.low for value in said}
    marked = {e for _, e, _, theirs in _twice(row) if theirs.unit not in units and theirs.low not in values}
    if marked:
        row.given = row.given | marked
        row.holds = {place: found for place, found in row.holds.items() if place[1] not in marked}


def set_wrong_ones_against(row: Row) -> None:
    """Put what was converted wrongly against the Japanese figure that it was converted from."""
    if row.pair.en is None or "(" not in row.pair.en.text:
        return
    for first, e, ours, theirs in _twice(row):
        if e not in row.open_en or is_what_it_comes_to(ours, theirs):
            continue
        held = next((m for m in row.matches if m.en is row.en[first] and m.ja is not None and m.verdict in (Verdict.HOLDS, Verdict.ROUNDED)), None)
        if held is not None:
            row.open_en.remove(e)
            row.matches.append(Match(held.ja, row.en[e], Verdict.DIFFERS, row.pair, "value"))


def take_given_twice(row: Row) -> None:
    """Close what the Japanese gives twice and English once: カ氏8.3度 beside セ氏4.6度."""
    if row.pair.ja is None or not any(sign in row.pair.ja.text for sign in "(（"):
        return
    text, offset = row.pair.ja.text, row.pair.ja.offset
    said = {id(match.ja) for match in row.matches if match.ja is not None and match.en is not None and match.verdict in (Verdict.HOLDS, Verdict.ROUNDED)}
    for j, (one, other) in enumerate(pairwise(row.ja), 1):
        mine = j - 1 if id(other) in said else j if id(one) in said else None
        if mine not in row.open_ja or _BETWEEN_JA.fullmatch(text, one.end - offset, max(one.end, other.start) - offset) is None:
            continue
        if any(_converts(ours, theirs) and is_what_it_comes_to(ours, theirs) for ours in _measures(one) for theirs in _measures(other)):
            row.open_ja.remove(mine)
            row.matches.append(Match(row.ja[mine], None, Verdict.HOLDS, row.pair, "", "given twice"))


def _twice(row: Row) -> Iterator[tuple[int, int, Quantity, Quantity]]:
    """Places of two measures of which the second stands in brackets behind the first, with their amounts."""
    assert row.pair.en is not None
    text, offset = row.pair.en.text, row.pair.en.offset
    for e in range(1, len(row.en)):
        one, other = row.en[e - 1], row.en[e]
        if _BETWEEN.fullmatch(text, one.end - offset, max(one.end, other.start) - offset) is None:
            continue
        found = next(((ours, theirs) for ours in _measures(one) for theirs in _measures(other) if _converts(ours, theirs)), None)
        if found is not None:
            yield e - 1, e, *found


def _measures(mention: Mention) -> list[Quantity]:
    return [reading.value for reading in mention.readings if reading.kind is Kind.MEASURE and isinstance(reading.value, Quantity) and not reading.value.vague]


def _converts(ours: Quantity, theirs: Quantity) -> bool:
    if ours.unit == theirs.unit or ours.unit not in UNITS or theirs.unit not in UNITS or UNITS[ours.unit].dimension in ("time", "months"):
        return False
    return convert(1, ours.unit, theirs.unit) is not None


def is_what_it_comes_to(ours: Quantity, theirs: Quantity) -> bool:
    """Whether a measure is another in its own unit, as roughly as they are said; a temperature or a difference of two."""
    return all(
        _fits(convert(one, ours.unit, theirs.unit), other, ours, theirs, set_by_dial=min(one, other) >= _OF_AN_OVEN) or _fits(difference(one, ours.unit, theirs.unit), other, ours, theirs)
        for one, other in ((ours.low, theirs.low), (ours.high, theirs.high))
    )


def _fits(value: Number | None, said: Number, ours: Quantity, theirs: Quantity, *, set_by_dial: bool = False) -> bool:
    if value is None:
        return False
    step = difference(ours.step, ours.unit, theirs.unit) or 0
    degrees = _DEGREES if UNITS[theirs.unit].dimension == "temperature" else 0
    if degrees and set_by_dial:
        degrees = _BY_THE_TEN if said % _MARKED else _BY_THE_DIAL
    room = max(Fraction(theirs.step), Fraction(step) / 2, degrees or abs(Fraction(value)) * _NEAR)
    return abs(Fraction(value) - said) <= room
