"""A pair as the rules on money see it, without the rest of the engine: for the tests of money."""

from __future__ import annotations

import datetime

from termcheck import conversion, english, pairing
from termcheck.checks import Case, ReadPair, money
from termcheck.model import Finding, Mention, Pair, Segment, Severity
from termcheck.pairing.conversions import settle_conversions
from termcheck.rates import RateBook


def case_of(en: str, date: str = "", ja: str = "", given: list[Mention] | None = None, rates: RateBook | None = None) -> Case:
    """One row, read, paired and with its conversions held.

    given  what is read in the Japanese
    """
    published = datetime.date.fromisoformat(date) if date else None
    pair = Pair("1", Segment(ja) if ja else None, Segment(en))
    read = ReadPair(pair, given or [], english.read(en, published=published))
    read.ja_conversions = conversion.find(ja, read.ja)
    read.en_conversions = conversion.find(en, read.en)
    case = Case([read], published=published, rates=rates or RateBook())
    if ja:
        converted = {id(c.converted) for c in read.en_conversions}
        row = pairing.Row(pair, read.ja, read.en, {k for k, m in enumerate(read.en) if id(m) in converted})
        case.matches = pairing.pair_rows([row], published)
    settle_conversions(case)
    return case


def findings(case: Case) -> list[Finding]:
    """What the rules on money say of a case, the gravest first."""
    found = [f for line in case.matches if line.difference == "currency" for f in money.money_currency(line, case)]
    for rule in (money.money_conversion, money.money_conversion_ja, money.money_rate):
        found += rule(case)
    return sorted(found, key=lambda f: -f.severity)


def worst(case: Case) -> str:
    """error, warning or ok (info is ok)."""
    graves = [f for f in findings(case) if f.severity > Severity.INFO]
    return graves[0].severity.label if graves else "ok"
