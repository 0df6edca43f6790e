"""Figures of results whose unit is told once, at their head: （単位百万円、カッコ内は前年同期比％） before 売上高246,308（3.1）."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from termcheck.japanese.found import Found
from termcheck.japanese.numerals import SCALES
from termcheck.japanese.tails import Sense, tail_at
from termcheck.model import Kind, Reading
from termcheck.quantity import Quantity, exact
from termcheck.tables.patterns import lazy

_UNIT = lazy("単位(?:は|[:・=、 ]){0,2}([千百十万億兆]{1,3})")
# What the head says of the figures that stand in brackets.
_BRACKETED = lazy("(?:カッコ|かっこ|括弧)内[^。]{0,14}?(?:%|パーセント|増減率|伸び率)")
_SIGNS = "▲△-+"


def in_its_unit(found: Iterable[Found], text: str) -> Iterator[Found]:
    """What was read of a text, its bare figures in the unit that the text names before them."""
    unit = _UNIT.search(text)
    tail = tail_at(text, unit.end()) if unit is not None else None
    if unit is None or tail is None:
        yield from found
        return
    worth = 1
    for scale in unit[1]:
        worth *= SCALES[scale]
    sense = tail.senses[0]
    percent = _BRACKETED.search(text) is not None
    for one in found:
        if one.start < unit.end() < one.end:
            yield one._replace(weak=True)  # the unit itself
        elif one.start < unit.end() or any(reading.kind not in (Kind.NUMBER, Kind.YEAR) for reading in one.readings):
            yield one
        elif percent and text[max(0, one.start - 3) : one.start].rstrip(_SIGNS).endswith("("):
            yield _with(one, Sense(Kind.PERCENT, "%"))
        else:
            yield _with(one, sense._replace(times=worth * sense.times))


def _with(one: Found, sense: Sense) -> Found:
    """A bare figure that is so many of a unit before it is a number."""
    value = one.readings[0].value
    if not isinstance(value, Quantity):
        return one
    low, high, step = (exact(amount * sense.times) for amount in (value.low, value.high, value.step))
    return one._replace(readings=(Reading(sense.kind, value._replace(low=low, high=high, step=step, unit=sense.unit)), *one.readings))
