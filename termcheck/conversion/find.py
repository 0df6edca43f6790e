"""Which sums are equivalents of others: 3873億円（約24億ドル）, "387.3 billion yen, or $2.38 billion"."""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction

from termcheck.conversion.stated import StatedRate, stated_rates, sum_of, without
from termcheck.conversion.words import (
    ABOUT,
    AT_RATES,
    CLOSED,
    CLOSING,
    JOINS,
    LEADS,
    LINKS,
    LISTS,
    LONGEST_ASIDE,
    LONGEST_BETWEEN,
    MORE,
    NOT_AFTER,
    NOT_BETWEEN,
    OPENING,
    PAUSES,
    TAILS,
    made_of,
    split,
)  # fmt: skip
from termcheck.model import Conversion, Kind, Mention
from termcheck.quantity import magnitude

_APPOSED = ABOUT | JOINS | LINKS | LISTS
# Two sums of one currency of which one is meant as the equivalent of the other lie further
# apart than a sum and its rounding.
_ROUNDING = Fraction(2)
# Where no word says so, they lie as far apart as a rate puts them.
_A_RATE = Fraction(10)


def find(text: str, mentions: list[Mention], offset: int = 0) -> list[Conversion]:
    """The conversions of a text, in order of place: each a sum and its equivalent, in another
    currency or (an attempt that went wrong) in the same.

    mentions  what was read in it, in order of place; their offsets count from `offset`
              before the text
    """
    sums = [mention for mention in mentions if mention.kind is Kind.MONEY and sum_of(mention)]
    if len(sums) < 2:
        return []
    rates = stated_rates(text, mentions, offset)
    if rates:
        starts = [rate.start for rate in rates]
        sums = [m for m in sums if not (k := bisect_right(starts, m.start)) or m.start >= rates[k - 1].end]
    return _Finder(text, sums, rates, offset).all()


class _Finder:
    """One text, and its sums that belong to no stated rate."""

    def __init__(self, text: str, sums: list[Mention], rates: list[StatedRate], offset: int) -> None:
        self.text, self.sums, self.rates, self.offset = text, sums, rates, offset
        self.next: Mention | None = None  # the sum after the one that is looked at

    def all(self) -> list[Conversion]:
        found: list[Conversion] = []
        following: list[Mention | None] = [*self.sums[2:], None]
        for before, mention, after in zip(self.sums, self.sums[1:], following, strict=False):
            self.next = after
            base = before
            if found and found[-1].converted is before:
                if not self._another(before, mention):
                    continue
                base = found[-1].base
            elif not (self._aside(before, mention) or self._apposed(before, mention)):
                continue
            if base is before or _unit(base) != _unit(mention):
                found.append(Conversion(base, mention))
        return found

    def _gap(self, before: Mention, mention: Mention) -> str:
        return self.text[before.end - self.offset : mention.start - self.offset]

    def _aside(self, base: Mention, mention: Mention) -> bool:
        """Whether a sum stands in brackets of its own after another."""
        gap = self._gap(base, mention)
        if len(gap) > LONGEST_BETWEEN + LONGEST_ASIDE:
            return False
        opening = max(gap.rfind(bracket) for bracket in OPENING)
        between, lead = gap[:opening], gap[opening + 1 :]
        if opening < 0 or len(between) > LONGEST_BETWEEN or NOT_BETWEEN.search(between):
            return False
        words, tail = split(lead, LEADS), self._tail(mention)
        if words is None or tail is None:
            return False
        if _unit(base) != _unit(mention):
            return made_of(tail, TAILS)
        said = bool(words) or sum_of(mention).modifier is not None  # type: ignore[union-attr]
        return not between.strip() and not tail.strip() and _far_apart(base, mention, _ROUNDING if said else _A_RATE)

    def _tail(self, mention: Mention) -> str | None:
        """What stands between a sum and the bracket's end, or the next equivalent in it; None
        where neither comes."""
        start = mention.end - self.offset
        for at in range(start, min(len(self.text), start + LONGEST_ASIDE)):
            if self.text[at] in CLOSING:
                if self.next is not None and self.next.start - self.offset < at:
                    return "" if made_of(self.text[start : self.next.start - self.offset], MORE) else None
                return without(self.text, self.rates, start, at, self.offset)
            if self.text[at] in OPENING:
                return None
        return None

    def _another(self, before: Mention, mention: Mention) -> bool:
        """Whether a sum is a further equivalent: ($2.38 billion, or 2.03 billion euros)."""
        gap = self._gap(before, mention)
        return len(gap) < LONGEST_BETWEEN and bool(gap.strip()) and made_of(gap, MORE) and bool(self._tail(mention) is not None)

    def _apposed(self, base: Mention, mention: Mention) -> bool:
        """Whether a sum follows another with no bracket, and is said to be its equivalent."""
        gap, end = self._gap(base, mention), mention.end - self.offset
        if len(gap) > LONGEST_BETWEEN or NOT_AFTER.match(self.text, end, end + 20):
            return False
        bare = gap.strip()
        pause = bare[:1] in PAUSES and bool(bare)
        words = split(bare.strip(PAUSES + " "), _APPOSED)
        if words is None or (LISTS.intersection(words) and not _OUTRIGHT.intersection(words)):
            return False
        joined = bool(JOINS.intersection(words))
        if _unit(base) == _unit(mention):
            closed = self.text[end : end + 1] in CLOSED
            return joined and pause and closed and _far_apart(base, mention, _A_RATE)
        amount = sum_of(mention)
        about = bool(ABOUT.intersection(words)) or (amount is not None and amount.modifier is not None)
        return joined or (pause and (about or AT_RATES.match(self.text, end, end + 60) is not None))


_OUTRIGHT = JOINS - {"or"}


def _unit(mention: Mention) -> str:
    amount = sum_of(mention)
    return amount.unit if amount else ""


def _far_apart(base: Mention, mention: Mention, factor: Fraction = _ROUNDING) -> bool:
    one, other = sum_of(base), sum_of(mention)
    if one is None or other is None or other.per != one.per:
        return False
    return not 1 / factor < Fraction(magnitude(other.low)) / magnitude(one.low) < factor
