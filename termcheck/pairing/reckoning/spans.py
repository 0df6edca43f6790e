"""Stretches from so long to so long of which English says each end in a unit of its own: 3～6カ月 as "three months to half a
year", 7～10日 as "a week to ten days"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.reckoning.figures import NOTE, close
from termcheck.pairing.row import Row
from termcheck.quantity import Number, Quantity
from termcheck.tables.patterns import lazy
from termcheck.units import convert

_TO = lazy(r" (?:to|or|and) (?:about |around |even |roughly |up to )?| ?[-–—] ?")


def take_spans(row: Row) -> None:
    """Close the open Japanese ranges of time whose ends are two stretches of the English, one behind the other."""
    for j in row.wanting():
        span = row.ja[j].value
        if not isinstance(span, Quantity) or row.ja[j].kind is not Kind.DURATION or not span.is_range or span.vague:
            continue
        for one, other in _joined(row):
            if _is(row.en[one], span.low, span.unit) and _is(row.en[other], span.high, span.unit):
                close(row, j, one)
                row.open_en.remove(other)
                row.matches.append(Match(row.ja[j], row.en[other], Verdict.HOLDS, row.pair, "", NOTE))
                break


def _joined(row: Row) -> Iterator[tuple[int, int]]:
    """The places of two open English stretches of time with nothing but "to" between them."""
    english = row.pair.en
    for one, other in pairwise(row.open_en) if english is not None else ():
        first, last = row.en[one], row.en[other]
        if first.kind is last.kind is Kind.DURATION and english is not None and _TO.fullmatch(english.text, first.end - english.offset, max(first.end, last.start) - english.offset):
            yield one, other


def _is(mention: Mention, length: Number, unit: str) -> bool:
    """Whether a stretch of time is so long, in whatever unit."""
    amounts = (reading.value for reading in mention.readings if reading.kind is Kind.DURATION and isinstance(reading.value, Quantity))
    return any(amount.low == amount.high and convert(amount.low, amount.unit, unit) == length for amount in amounts)
