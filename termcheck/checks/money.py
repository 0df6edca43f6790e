"""Rules on money: the currency of a sum, and what it comes to in another."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby

from termcheck.checks import RULES, Case, found, place, rule
from termcheck.conversion import Use
from termcheck.conversion.held import Held, Standing
from termcheck.conversion.hold import Interval, implied
from termcheck.model import Finding, Fix, Kind, Match, Place, Severity
from termcheck.pairing.conversions import last_rate
from termcheck.quantity import Number, Quantity, point
from termcheck.rates import Rate, RateBook, rate_text, significant
from termcheck.wording import in_english, quantity_in_english

# So many conversions of an article settle what the rest should imply.
VOTERS = 100


@rule(Severity.ERROR, on="currency")
def money_currency(match: Match, case: Case) -> Iterator[Finding]:
    """A sum is in the wrong currency, or its equivalent is in the same currency as the sum itself.

    Why: $5 million for 500万円 has every digit right and is wrong by a factor of 160. An
    equivalent in the currency of the sum beside it ("1.12 trillion yen (about 7.01 billion
    yen)") is a slip of the same kind.

    Bad:
        ja: 市は500万円を寄付した。
        en: The city donated $5 million.
    Good:
        ja: 市は500万円を寄付した。
        en: The city donated 5 million yen.
    """
    en = match.en
    assert en is not None
    if match.ja is not None:
        meant = in_english(match.ja)
        yield found("money-currency", match, f"{match.ja.text} is {meant}; the English says {en.text}", fix=Fix(meant))
        return
    yield found("money-currency", match, f"{match.note} ({en.text}): the equivalent is in the currency of the sum itself")


@rule(Severity.ERROR)
def money_conversion(case: Case) -> Iterator[Finding]:
    """A sum converted into another currency is off the rate of the day.

    Why: conversions are made in haste, at an old rate, or with a slip of scale, and nobody
    can see it without working it out. The sum converted is exact (the Japanese one, where it
    is there) and its equivalent rounded. Beyond the rounding, and any rate between the day
    before and the day of publication, 1.5 percent passes in silence, 3 percent with a
    warning. The rate is the one that the text states, else the front matter, `--rate`,
    a table, the configuration, the European Central Bank's.

    Bad:
        ja: 経産省は3873億円を支出する。
        en: METI will spend 387.3 billion yen (about $2.83 billion).
        date: 2026-06-30
    Good:
        ja: 経産省は3873億円を支出する。
        en: METI will spend 387.3 billion yen (about $2.38 billion).
        date: 2026-06-30
    """
    told = False
    for held in case.conversions:
        if held.of_japanese:
            yield from _in_the_japanese(held, case)
        elif held.wrong(case.tolerance):
            yield _off(held, case)
        elif held.standing is Standing.TOO_OLD and held.last is not None and not told:
            told = True
            message = f"{_both(held)}: conversion not checked, last rate {last_rate(held.last, case.published)}"
            yield _found("money-conversion", held, message, Severity.INFO)


@rule(Severity.ERROR)
def money_conversion_ja(case: Case) -> Iterator[Finding]:
    """The Japanese gives a sum in two currencies, and the English makes something else of it.

    Why: an equivalent that the report itself gives is a figure of the report. It is held to
    the Japanese, whatever the rate.

    Bad:
        ja: 同社は3600万ドル（約56億円）で買収した。
        en: The company bought it for $36 million (about 5.2 billion yen).
    Good:
        ja: 同社は3600万ドル（約56億円）で買収した。
        en: The company bought it for $36 million (about 5.6 billion yen).
    """
    for held in case.conversions:
        if held.standing is Standing.NOT_AS_GIVEN and held.japanese is not None:
            from termcheck.checks.restyle import corrected  # of what is wrong

            ja, en = held.japanese, held.conversion.converted
            meant = in_english(ja)
            message = f"{ja.text} is {meant}; the English says {en.text}"
            yield found("money-conversion-ja", held.match, message, ja=place(ja), fix=Fix(corrected(en, _amount(held, ja)) or meant))


@rule(Severity.WARNING)
def money_rate(case: Case) -> Iterator[Finding]:
    """Two sums of one article were converted at different rates, or at one that is not the bank's.

    Why: a reader who divides one pair of figures by another finds it out. The rates that
    two conversions imply may be 2.5 percent apart beyond rounding. It needs no date. A rate
    that the text states is used as it stands; where it is 3 percent off the bank's, that is
    said as info.

    Bad:
        ja: 本体に100億円、周辺に50億円を投じる。
        en: It will spend 10 billion yen ($61.5 million) on the plant and 5 billion yen ($36.2 million) around it.
    Good:
        ja: 本体に100億円、周辺に50億円を投じる。
        en: It will spend 10 billion yen ($61.5 million) on the plant and 5 billion yen ($30.8 million) around it.
    """
    comparable = [held for held in case.conversions if _comparable(held)]
    comparable.sort(key=_currencies)
    for _, group in groupby(comparable, _currencies):
        yield from _apart(list(group), case)
    yield from _stated_rates(case)


def _off(held: Held, case: Case) -> Finding:
    """What is said of a conversion that is off: the sum, and the right figure."""
    assert held.off is not None
    en = held.conversion.converted
    severity = Severity.ERROR if held.rate is None or abs(held.off) > case.tolerance.warning else Severity.WARNING
    if held.rate is None:
        return _found("money-conversion", held, f"{_both(held)}: {_implausible(held)}", severity)
    low, high = held.base.low * held.rate.latest, held.base.high * held.rate.latest
    right = quantity_in_english(Kind.MONEY, Quantity(significant(low), significant(high), held.converted.unit))
    ranges = held.base.is_range or held.converted.is_range
    share = held.off if ranges else Fraction(held.converted.low) / Fraction(low) - 1
    times = _times(1 + share)
    message = f"{quantity_in_english(Kind.MONEY, held.base)} {held.rate.step} = {right}; the text says {en.text} ({times or _percent(share)})"
    if held.follows:
        severity, message = Severity.INFO, f"{message}, which is {held.conversion.base.text} converted"
    from termcheck.checks.restyle import corrected

    fix = None if ranges else corrected(en, low)
    return _found("money-conversion", held, message, severity, Fix(fix) if fix else None)


def _implausible(held: Held) -> str:
    """Why a conversion cannot be right, where no rate of the day is at hand."""
    rates = implied(held.base, held.converted)
    bounds = held.bounds
    if rates is None or bounds is None:
        return "not plausible"
    middle = (rates.low + rates.high) / 2
    shown = _plainly(held, middle)
    low, high = sorted((_plainly(held, bounds[0]), _plainly(held, bounds[1])), key=lambda rate: rate.latest)
    if low.base != shown.base:
        low, high = high.inverse(), low.inverse()
    return (
        f"1 {shown.base} would be {rate_text(shown.latest)} {shown.quote}; the European Central Bank's rates"
        f" were all between {rate_text(low.latest)} and {rate_text(high.latest)}"
    )


def _plainly(held: Held, value: Number) -> Rate:
    return Rate(held.base.unit, held.converted.unit, value, value, value, "").plainly()


def _in_the_japanese(held: Held, case: Case) -> Iterator[Finding]:
    """A conversion of the report itself is not the desk's to correct: it is told."""
    if held.rate is None or held.off is None or abs(held.off) <= case.tolerance.warning:
        return
    base, converted = held.conversion
    right = _money(significant(held.base.low * held.rate.latest), held.converted.unit)
    message = (
        f"{base.text} {held.rate.step} = {right}; the Japanese says {converted.text},"
        f" {quantity_in_english(Kind.MONEY, held.converted)}"
    )
    yield found("money-conversion", held.match, message, severity=Severity.INFO, ja=place(converted), en=None)


def _comparable(held: Held) -> bool:
    judged = held.standing in (Standing.RATE, Standing.NO_DATE, Standing.TOO_OLD, Standing.NO_RATE)
    return judged and not held.of_japanese and implied(held.base, held.converted) is not None


def _currencies(held: Held) -> tuple[str, ...]:
    return tuple(sorted((held.base.unit, held.converted.unit)))


def _apart(group: list[Held], case: Case) -> Iterator[Finding]:
    """Those of one pair of currencies that are apart from what most of them imply."""
    spans = [_span(held) for held in group]
    voters = spans[:VOTERS]
    agreed = [sum(abs(span.distance(other)) <= case.tolerance.apart for other in voters) for span in voters]
    # The one that most agree with, the nearest to the day's rate, the first.
    anchor = max(range(len(voters)), key=lambda k: (agreed[k], -abs(group[k].off or Fraction(0)), -k))
    for held, span in zip(group, spans, strict=True):
        if abs(span.distance(spans[anchor])) > case.tolerance.apart:
            one, other = _implied_text(group[anchor]), _implied_text(held)
            message = f"{_both(held)} implies {other}; {_both(group[anchor])} {one}"
            yield _found("money-rate", held, message, Severity.WARNING)


def _span(held: Held) -> Interval:
    """The rates that a conversion implies, always the same way round."""
    rates = implied(held.base, held.converted)
    assert rates is not None
    if held.base.unit < held.converted.unit or not rates.low:
        return rates
    return Interval(1 / rates.high, 1 / rates.low)


def _implied_text(held: Held) -> str:
    rate = _plainly(held, Fraction(held.converted.low) / Fraction(held.base.low))
    return f"1 {rate.base} = {rate_text(rate.latest)} {rate.quote}"


def _stated_rates(case: Case) -> Iterator[Finding]:
    """Rates that the text converts by and the bank does not know, once for two currencies."""
    if case.published is None or not case.conversions:
        return
    told: set[frozenset[str]] = set()
    for pair, stated in case.stated:
        currencies = frozenset((stated.base, stated.quote))
        if stated.use is not Use.CONVERSION or currencies in told:
            continue
        told.add(currencies)
        bank = (case.rates or RateBook()).bank_rate(stated.base, stated.quote, case.published)
        if not isinstance(bank, Rate):
            continue
        distance = Interval(Fraction(stated.low), Fraction(stated.high)).distance(Interval(Fraction(bank.low), Fraction(bank.high)))
        if abs(distance) > case.tolerance.stated:
            in_en = pair.en is not None and pair.en.text[stated.start - pair.en.offset : stated.end - pair.en.offset] == stated.text
            at = Place(stated.start, stated.end, stated.text)
            message = f"{stated.text} is {_percent(abs(distance))[1:]} {'below' if distance < 0 else 'above'} {bank}"
            yield Finding("money-rate", Severity.INFO, message, pair.id, ja=None if in_en else at, en=at if in_en else None)


def _found(name: str, held: Held, message: str, severity: Severity | None = None, fix: Fix | None = None) -> Finding:
    """A finding on the converted sum of the English, beside the Japanese sum where that is known."""
    severity = severity or RULES[name].severity
    return found(name, held.match, message, severity=severity, ja=place(held.japanese), en=place(held.conversion.converted), fix=fix)


def _both(held: Held) -> str:
    return f"{held.conversion.base.text} ({held.conversion.converted.text})"


def _money(value: Number, unit: str) -> str:
    return quantity_in_english(Kind.MONEY, point(value, unit))


def _amount(held: Held, mention: object) -> Number:
    value = getattr(mention, "value", None)
    return value.low if isinstance(value, Quantity) else held.converted.low


def _times(ratio: Fraction) -> str:
    """How far off a figure is that is off by a factor: "1,000 times too large"."""
    if ratio <= 0 or Fraction(1, 5) < ratio < 5:
        return ""
    large = ratio if ratio > 1 else 1 / ratio
    return f"about {int(significant(large, 1)):,} times too {'large' if ratio > 1 else 'small'}"


def _percent(share: Fraction) -> str:
    """A share as a signed percentage with one decimal: +18.7 %."""
    tenths = int(abs(share) * 2000 + 1) // 2
    return f"{'-' if share < 0 else '+'}{tenths // 10}.{tenths % 10} %"
