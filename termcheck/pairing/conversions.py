"""Conversions in the ledger: each held to what the Japanese gives, else to a rate.

The desk adds most of them ("387.3 billion yen (about $2.38 billion)"), so that they have no
Japanese to be paired with. What they stand for is exact: the Japanese sum where the one
beside them is paired. Each gets a note with the rate that it implies and the day's.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction

from termcheck.calendar import MONTHS
from termcheck.checks import Case, ReadPair
from termcheck.conversion import Tolerance, Use, stated_rates
from termcheck.conversion.held import Held, Standing
from termcheck.conversion.hold import Interval, implied, off
from termcheck.conversion.stated import StatedRate, sum_of
from termcheck.conversion.words import RATE_UNITS
from termcheck.model import Conversion, Match, Mention, Pair, Verdict
from termcheck.quantity import Agreement, Quantity, agree
from termcheck.rates import Rate, RateBook, rate_text

HOLDING = (Verdict.HOLDS, Verdict.ROUNDED)
# A lone sum in another currency that is no further off than this is meant to be the Japanese
# one's equivalent.
MISTAKEN = Fraction(1, 4)
# A row with more open sums than this is a table, and no sentence.
MOST_REPLACED = 6


def settle_conversions(case: Case) -> None:
    """Hold every conversion of a case, and say so in its ledger.

    The lines of the converted sums get a verdict, a difference (currency, conversion,
    conversion-ja) and a note, or are added; a sum that English gives in another currency
    alone is put beside its Japanese. What was held stays in `case.conversions`. A case
    without conversions opens no rates.
    """
    case.conversions = []
    case.stated = list(_stated(case.pairs))
    ledger = _Ledger(case)
    ledger.excuse_units(case.stated)
    if not any(read.en_conversions or read.ja_conversions for read in case.pairs) and not ledger.replaced():
        return
    judge = _Judge(case, ledger)
    for read in case.pairs:
        for conversion in read.en_conversions:
            held = judge.english(read, conversion)
            if held is not None:
                case.conversions.append(held)
        for conversion in read.ja_conversions:
            case.conversions.append(judge.japanese(read, conversion))
    case.conversions.extend(judge.replacements())
    ledger.close()
    _tell(case)


class _Ledger:
    """The lines of a case by their mentions."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self._ja: dict[int, Match] = {}
        self._en: dict[int, Match] = {}
        self._dropped: set[int] = set()
        for match in case.matches:
            if match.ja is not None:
                self._ja.setdefault(id(match.ja), match)
            if match.en is not None:
                self._en.setdefault(id(match.en), match)

    def of_en(self, mention: Mention) -> Match | None:
        return self._en.get(id(mention))

    def of_ja(self, mention: Mention) -> Match | None:
        return self._ja.get(id(mention))

    def add(self, match: Match) -> Match:
        """A line of its own for something that has none yet, in its place."""
        self.case.matches.append(match)
        if match.en is not None:
            self._en[id(match.en)] = match
        return match

    def drop(self, match: Match) -> None:
        """Take out a line whose mention has gone into another; `close` does it."""
        self._dropped.add(id(match))

    def close(self) -> None:
        if self._dropped:
            self.case.matches[:] = [line for line in self.case.matches if id(line) not in self._dropped]

    def excuse_units(self, stated: Iterable[tuple[Pair, StatedRate]]) -> None:
        """Nobody misses the one dollar of 1ドル＝162円: English says "to the dollar"."""
        spans = {(id(pair), rate.start): rate.end for pair, rate in stated}
        for line in self.case.matches:
            if line.ja is None or line.verdict is not Verdict.JA_ONLY or sum_of(line.ja) is None:
                continue
            if (id(line.pair), line.ja.start) in spans and _money(line.ja).low in RATE_UNITS:
                line.verdict, line.difference, line.note = Verdict.HOLDS, "", "the unit of a rate"

    def replaced(self) -> list[tuple[Match, Match]]:
        """Sums of a Japanese row that the English lacks, beside sums in other currencies that
        the Japanese lacks: English may give only what a sum comes to."""
        rows: dict[int, tuple[list[Match], list[Match]]] = {}
        for line in self.case.matches:
            if line.verdict in (Verdict.JA_ONLY, Verdict.EN_ONLY) and _is_sum(line.ja or line.en):
                rows.setdefault(id(line.pair), ([], []))[line.verdict is Verdict.EN_ONLY].append(line)
        return [
            (one, other)
            for missing, extra in rows.values()
            if max(len(missing), len(extra)) <= MOST_REPLACED
            for one in missing
            for other in extra
            if _money(one.ja).unit != _money(other.en).unit
        ]


def _is_sum(mention: Mention | None) -> bool:
    return mention is not None and sum_of(mention) is not None


def _money(mention: Mention | None) -> Quantity:
    amount = sum_of(mention) if mention is not None else None
    assert amount is not None
    return amount


class _Judge:
    """Holds one conversion after another, by the rates and the ledger of a case."""

    def __init__(self, case: Case, ledger: _Ledger) -> None:
        self.case, self.ledger = case, ledger
        self.tolerance: Tolerance = case.tolerance
        self.book = (case.rates or RateBook()).with_stated(_as_rates(rate for _, rate in case.stated))
        self.given = {
            id(mention): conversion
            for read in case.pairs
            for conversion in read.ja_conversions
            for mention in conversion
        }

    def english(self, read: ReadPair, conversion: Conversion) -> Held | None:
        """A conversion of the English, held; None for one that the pairing settled."""
        base, converted = conversion
        line = self.ledger.of_en(converted) or self.ledger.add(Match(None, converted, Verdict.ADDED, read.pair))
        origin = self.ledger.of_en(base)
        if _money(base).unit == _money(converted).unit:
            if line.ja is not None:
                return None
            line.verdict, line.difference = Verdict.DIFFERS, "currency"
            line.note = base.text
            return Held(read.pair, conversion, line, _money(base), _money(converted), Standing.SAME_CURRENCY)
        if line.ja is not None and line.verdict in HOLDING:
            if origin is None or origin.ja is not None or id(line.ja) in self.given:
                return Held(read.pair, conversion, line, _money(base), _money(converted), Standing.GIVEN)
            # The Japanese sum is the one in the brackets, and the other is what the desk made of it.
            origin.verdict, origin.difference = Verdict.ADDED, ""
            turned = Conversion(converted, base)
            return self._held(Held(read.pair, turned, origin, _money(line.ja), _money(base), japanese=line.ja), read)
        if origin is not None and origin.difference == "currency":
            line.note = f"{base.text} is in the wrong currency"
            return None
        ja = origin.ja if origin is not None else None
        other = self._given_for(ja, _money(converted).unit)
        if other is not None:
            return self._by_japanese(read, conversion, line, other)
        exact = sum_of(ja) if ja is not None else None
        amount = exact if exact is not None and exact.unit == _money(base).unit else _money(base)
        return self._held(Held(read.pair, conversion, line, amount, _money(converted), japanese=ja), read)

    def _given_for(self, ja: Mention | None, unit: str) -> Mention | None:
        """What the Japanese itself makes of a sum, in a currency."""
        conversion = self.given.get(id(ja)) if ja is not None else None
        other = next((m for m in conversion or () if m is not ja), None)
        return other if other is not None and _money(other).unit == unit else None

    def _by_japanese(self, read: ReadPair, conversion: Conversion, line: Match, other: Mention) -> Held:
        held = Held(read.pair, conversion, line, _money(conversion.base), _money(conversion.converted), Standing.GIVEN, japanese=other)
        agreement = agree(_money(other), held.converted)
        waiting = self.ledger.of_ja(other)
        if line.ja is None and waiting is not None and waiting.en is None:
            self.ledger.drop(waiting)
            line.ja = other
        line.verdict, line.difference = Verdict.HOLDS, ""
        if agreement < Agreement.COARSE:
            held.standing = Standing.NOT_AS_GIVEN
            line.verdict, line.difference = Verdict.DIFFERS, "conversion-ja"
        line.note = f"the Japanese gives {other.text}"
        return held

    def japanese(self, read: ReadPair, conversion: Conversion) -> Held:
        """A conversion of the Japanese: for the ledger; the English has to follow it."""
        base, converted = conversion
        line = self.ledger.of_ja(converted) or self.ledger.add(Match(converted, None, Verdict.OPEN, read.pair))
        held = Held(read.pair, conversion, line, _money(base), _money(converted), of_japanese=True)
        if held.base.unit != held.converted.unit:
            self._hold_to_rate(held)
            line.note = line.note or _note(held)
        return held

    def _held(self, held: Held, read: ReadPair) -> Held:
        self._hold_to_rate(held)
        if held.wrong(self.tolerance):
            from termcheck.conversion.times import of_another_time  # most conversions are right

            if of_another_time(read.pair, read.en, held.conversion, held.japanese, self.case.published):
                held.standing = Standing.ANOTHER_TIME
                self._hold_to_sense(held)
        line = held.match
        line.note = _note(held)
        if held.wrong(self.tolerance):
            line.verdict, line.difference = Verdict.DIFFERS, "conversion"
        elif held.standing in (Standing.NO_RATE, Standing.TOO_OLD):
            line.verdict, line.difference = Verdict.OPEN, ""
        elif held.standing is Standing.RATE and line.verdict is Verdict.ADDED:
            line.verdict = Verdict.HOLDS  # to the rate, if to no Japanese
        return held

    def _hold_to_rate(self, held: Held) -> None:
        """Against the rate of the day where there is one."""
        found = self.book.rate(held.base.unit, held.converted.unit, self.case.published)
        if isinstance(found, Rate):
            held.standing, held.rate = Standing.RATE, found
            held.off = off(held.base, held.converted, found)
            beside = sum_of(held.conversion.base)
            if held.off and beside is not None and beside.unit == held.base.unit:
                held.follows = not off(beside, held.converted, found)
        elif self.case.published is None:
            held.standing = Standing.NO_DATE
            self._hold_to_sense(held)
        else:
            held.standing, held.last = (Standing.TOO_OLD, found.last) if found.last else (Standing.NO_RATE, None)

    def _hold_to_sense(self, held: Held) -> None:
        """Only against everything that the bank ever published, with room on either side."""
        held.rate, held.off = None, None
        bounds = self.book.bounds(held.base.unit, held.converted.unit)
        rates = implied(held.base, held.converted)
        if bounds is not None and rates is not None:
            held.bounds = bounds
            held.off = rates.distance(
                Interval(Fraction(bounds[0]) / self.tolerance.sense, Fraction(bounds[1]) * self.tolerance.sense)
            )

    def replacements(self) -> Iterator[Held]:
        """Sums that the English gives in another currency alone, put beside the Japanese: the
        nearest first, and what is far off only where it can be nothing else."""
        candidates: list[tuple[Fraction, int, Held, Match]] = []
        couples = self.ledger.replaced()
        seen = Counter(id(line) for couple in couples for line in couple)
        for one, other in couples:
            assert one.ja is not None
            assert other.en is not None
            held = Held(one.pair, Conversion(one.ja, other.en), other, _money(one.ja), _money(other.en), japanese=one.ja)
            self._hold_to_rate(held)
            most = MISTAKEN if seen[id(one)] == seen[id(other)] == 1 else self.tolerance.warning
            if held.rate is not None and held.off is not None and abs(held.off) <= most:
                candidates.append((abs(held.off), len(candidates), held, one))
        taken: set[int] = set()
        for *_, held, one in sorted(candidates, key=lambda c: c[:2]):
            if taken.isdisjoint((id(one), id(held.match))):
                taken.update((id(one), id(held.match)))
                self.ledger.drop(one)
                held.match.ja, held.match.note = one.ja, _note(held)
                wrong = held.wrong(self.tolerance)
                held.match.verdict = Verdict.DIFFERS if wrong else Verdict.HOLDS
                held.match.difference = "conversion" if wrong else ""
                yield held


def _stated(pairs: list[ReadPair]) -> Iterator[tuple[Pair, StatedRate]]:
    for read in pairs:
        for segment, mentions in ((read.pair.en, read.en), (read.pair.ja, read.ja)):
            if segment is not None:
                for rate in stated_rates(segment.text, mentions, segment.offset):
                    yield read.pair, rate


def _as_rates(stated: Iterable[StatedRate]) -> tuple[Rate, ...]:
    """The rates that a text converts by; where it states several for two currencies, all are right."""
    found: dict[tuple[str, str], Rate] = {}
    for one in stated:
        if one.use is Use.CONVERSION:
            rate = Rate(one.base, one.quote, one.low, one.high, one.low, "stated in the text")
            before = found.get((one.base, one.quote), rate)
            found[one.base, one.quote] = before._replace(low=min(before.low, one.low), high=max(before.high, one.high))
    return tuple(found.values())


def _note(held: Held) -> str:
    """What the ledger prints beside a conversion: the rate that it implies, and the day's."""
    rates = implied(held.base, held.converted)
    if rates is None:
        return "not held to a rate"
    middle = (rates.low + rates.high) / 2
    shown = Rate(held.base.unit, held.converted.unit, middle, middle, middle, "implied").plainly()
    note = f"1 {shown.base} = {rate_text(shown.latest)} {shown.quote}"
    if held.rate is not None:
        day = held.rate.plainly()
        there = rate_text((day if day.base == shown.base else day.inverse()).latest)
        return f"{note}; {held.rate.source}: {there}"
    return f"{note}; {held.standing.value}" if held.standing is not Standing.NO_RATE else f"{note}; no rate known"


def _tell(case: Case) -> None:
    """The rates that were used, and what could not be held, for the head of the report."""
    for held in case.conversions:
        if held.rate is not None and (line := _basis(held.rate)) not in case.basis:
            case.basis.append(line)
        why = _unheld(held, case.published)
        if why and (line := f"conversions, {why}") not in case.unchecked:
            case.unchecked.append(line)


def _unheld(held: Held, published: datetime.date | None) -> str:
    """Why a conversion was not held to a rate of its day; "" where it was, or needs none."""
    if held.standing is Standing.TOO_OLD and held.last is not None:
        return f"last rate {last_rate(held.last, published)}"
    if held.standing is Standing.NO_DATE:
        return held.standing.value
    if held.standing is Standing.NO_RATE:
        return f"no rate for {' and '.join(sorted((held.base.unit, held.converted.unit)))}"
    return ""


def _basis(rate: Rate) -> str:
    shown = rate.plainly()
    unit = "" if shown.quote == "JPY" else f" {shown.quote}"
    day = f", {MONTHS[shown.day.month - 1]} {shown.day.day}" if shown.day else ""
    return f"1 {shown.base} = {rate_text(shown.latest)}{unit} ({shown.source}{day})"


def last_rate(day: datetime.date, published: datetime.date | None) -> str:
    """The day of a rate that is too old, with its year where that is another: Oct 30."""
    year = "" if published is None or day.year == published.year else f", {day.year}"
    return f"{MONTHS[day.month - 1][:3]} {day.day}{year}"
