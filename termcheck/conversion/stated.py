"""Rates of exchange that a text states: 1ドル＝162円換算, "at 162.5 yen to the dollar"."""

from __future__ import annotations

import enum
from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from termcheck.conversion.words import (
    ABOUT,
    ASSUMED,
    CLOSING,
    CONVERTING,
    EQUALS,
    NICKNAMES,
    OPENING,
    PAUSES,
    QUOTED,
    RATE_UNITS,
    TO_THE,
    split,
)  # fmt: skip
from termcheck.currencies import CURRENCIES
from termcheck.model import Kind, Mention
from termcheck.quantity import Number, Quantity, exact, magnitude
from termcheck.records import NamedTuple
from termcheck.stops import sentence_around

# Beyond this no sum is a sum; it also keeps hostile digit runs from costing anything.
LARGEST = 10**18


class Use(enum.StrEnum):
    """What a stated rate is for."""

    CONVERSION = "conversion"  # the sums of the text were converted at it
    QUOTE = "quote"  # the market's news
    ASSUMPTION = "assumption"  # a plan's: 想定為替レート


class StatedRate(NamedTuple):
    """A rate as a text states it.

    base, quote  ISO 4217 codes; one of `base` is `low` to `high` of `quote`
    start, end   its place in the original text of its side
    text         what stands there
    """

    base: str
    quote: str
    low: Number
    high: Number
    use: Use
    start: int
    end: int
    text: str


def sum_of(mention: Mention) -> Quantity | None:
    """The sum of money that a mention is, or None: its likeliest reading as one, above
    nothing and below any sum there is."""
    for kind, value in mention.readings:
        if kind is Kind.MONEY and isinstance(value, Quantity):
            return value if value.unit and magnitude(value.low) > 0 and magnitude(value.high) < LARGEST else None
    return None


def stated_rates(text: str, mentions: list[Mention], offset: int = 0) -> list[StatedRate]:
    """The rates that a text states, in order of place.

    mentions  what was read in it, in order of place; their offsets count from `offset`
              before the text
    """
    sums = [mention for mention in mentions if mention.kind is Kind.MONEY and sum_of(mention)]
    if not sums:
        return []
    found = {rate.start: rate for rate in (*_beside_one(text, sums, offset), *_to_the(text, sums, offset))}
    return [found[start] for start in sorted(found)]


def _beside_one(text: str, sums: list[Mention], offset: int) -> Iterator[StatedRate]:
    """1ドル＝162円, 100ウォン＝11円, "$1 = 152.65 yen", "152.65 yen to $1"."""
    for one, other in pairwise(sums):
        gap = text[one.end - offset : other.start - offset]
        words = split(gap, EQUALS) if len(gap) < 20 else None
        if words is None or (ABOUT.issuperset(words) and (gap or one.text.isascii())):
            continue  # in Japanese nothing need stand between: 1ドル162円
        if _is_unit(one, words):
            yield _rate(text, one, other, one.start - offset, other.end - offset, offset)
        elif _is_unit(other, words) and not ABOUT.intersection(words):
            yield _rate(text, other, one, one.start - offset, other.end - offset, offset)


def _is_unit(mention: Mention, words: list[str]) -> bool:
    """Whether a sum is the one of a rate: 1, or with an = a round hundred or thousand."""
    amount = sum_of(mention)
    units = RATE_UNITS if {"=", "＝"}.intersection(words) else RATE_UNITS[:1]
    return amount is not None and amount.low == amount.high and amount.low in units


def _rate(text: str, unit: Mention, other: Mention, start: int, end: int, offset: int) -> StatedRate:
    of, amount = sum_of(unit), sum_of(other)
    assert of is not None
    assert amount is not None
    low, high = (exact(Fraction(value) / of.low) for value in (amount.low, amount.high))
    return StatedRate(
        of.unit, amount.unit, low, high, _use(text, start, end), start + offset, end + offset, text[start:end]
    )


def _to_the(text: str, sums: list[Mention], offset: int) -> Iterator[StatedRate]:
    """ "162.5 yen to the dollar", "1.08 dollars per euro"."""
    for mention in sums:
        amount, end = sum_of(mention), mention.end - offset
        following = TO_THE.match(text, end, end + 40)
        if amount is None or following is None:
            continue
        words = following["words"].lower().split(" ")
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            code = CODES.get(name.rstrip("."))
            if code and code != amount.unit:
                start, end = mention.start - offset, following.start("words") + len(name.rstrip("."))
                use = _use(text, start, end)
                yield StatedRate(code, amount.unit, amount.low, amount.high, use, start + offset, end + offset, text[start:end])
                break


def _singular(word: str) -> bool:
    return not word.endswith("s") or word.endswith("ss")


CODES = {word.lower(): currency.code for currency in CURRENCIES for word in currency.en if _singular(word)} | NICKNAMES


def _use(text: str, start: int, end: int) -> Use:
    """What a rate is for. One that stands in a bracket by itself is for the sums before it."""
    first, last = sentence_around(text, start, end)
    sentence = text[first:last]
    if ASSUMED.search(sentence):
        return Use.ASSUMPTION
    if CONVERTING.search(sentence):
        return Use.CONVERSION
    before, after = text[:start].rstrip()[-1:], text[end : end + 8].lstrip()[:1]
    if before in OPENING and before and after in CLOSING and after:
        return Use.CONVERSION
    return Use.QUOTE if after == "台" or QUOTED.search(sentence) else Use.CONVERSION


def without(text: str, rates: list[StatedRate], start: int, end: int, offset: int) -> str:
    """A stretch of text without the rates that it states, and without the words that lead
    up to them: " at", "、"."""
    kept = []
    for rate in rates[bisect_left(rates, start + offset, key=lambda rate: rate.start) :]:
        if rate.start - offset >= end:
            break
        if rate.end - offset <= end:
            kept.append(text[start : rate.start - offset].rstrip().rstrip(PAUSES))
            start = rate.end - offset
    kept.append(text[start:end])
    return " ".join(kept)

