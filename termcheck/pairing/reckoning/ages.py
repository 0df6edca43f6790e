"""Ages that one language gives by others: 96歳があと4年 as "till I'm 100", 17歳11カ月 as "not quite 18"."""

from __future__ import annotations

from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.reckoning.figures import close, exact, held, single
from termcheck.pairing.row import Row
from termcheck.quantity import Modifier
from termcheck.tables.patterns import lazy

# Before so many years, that they are still to come; and before an English age, that somebody will be so old.
_STILL = lazy("(?:あと|もう|さらに|この先|これから)$")
_WILL_BE = lazy(r"\b(?:am|i['’]m|is|are|he['’]s|she['’]s|be|turn(?:s|ed|ing)?|reach(?:es|ed|ing)?|hit(?:s|ting)?|until|till|to|at|age|by)(?: the age of)? $")
# Behind years of age, the months that make nearly another one of them.
_MONTHS = lazy("(?:[8-9８-９]|[1１][01０１])[カかヵヶケ]月")


def take_ages(row: Row) -> None:
    """Close the stretches that make of an age that holds one that the English gives: 96歳 … あと4年 as "till I'm 100"."""
    for j in row.wanting():
        years = exact(row.ja[j])
        if row.ja[j].kind is not Kind.DURATION or years is None or years.unit != "year" or not _STILL.search(row.context.before_ja(row.ja[j], 4)):
            continue
        ages = [age.low for ja in held(row) if ja.kind is Kind.AGE and (age := exact(ja)) is not None]
        for e in row.offered():
            then = single(row.en[e])
            if then is not None and row.en[e].kind in (Kind.AGE, Kind.NUMBER) and any(age + years.low == then.low for age in ages) and _WILL_BE.search(row.context.before_en(row.en[e], 24)):
                close(row, j, e)
                break


# Behind years, that somebody is so much younger or older than who is named beside them.
_APART = lazy(r",? (?:(?:his|her|their|my|your|its) (?:junior|senior)\b|(?:the )?(?:younger|older)\b)")


def take_ages_apart(row: Row) -> None:
    """Close the ages that the English tells by another one that holds: 夫(38)と妻(36) as "his wife, 36, two years his junior"."""
    for e in row.offered():
        apart = exact(row.en[e])
        if apart is None or row.en[e].kind not in (Kind.DURATION, Kind.AGE) or apart.unit not in ("", "year") or not _APART.match(row.context.after_en(row.en[e])):
            continue
        ages = [age.low for ja in held(row) if ja.kind is Kind.AGE and (age := exact(ja)) is not None]
        told = (j for j in row.wanting() if row.ja[j].kind is Kind.AGE and (age := exact(row.ja[j])) is not None and any(abs(age.low - other) == apart.low for other in ages))
        if (j := next(told, None)) is not None:
            close(row, j, e)


def take_next_birthdays(row: Row) -> None:
    """Close the open English ages that somebody nearly is by years and months that hold: 17歳11カ月, not quite 18."""
    for e in row.offered():
        then = single(row.en[e])
        if then is None or then.modifier not in (Modifier.NEARLY, Modifier.UNDER):
            continue
        one = next((ja for ja in held(row) if _is_nearly(row, ja) and (age := exact(ja)) is not None and age.low + 1 == then.low), None)
        if one is not None:
            row.open_en.remove(e)
            row.matches.append(Match(one, row.en[e], Verdict.HOLDS, row.pair, "", "the next birthday"))


def _is_nearly(row: Row, ja: Mention) -> bool:
    return ja.kind is Kind.AGE and _MONTHS.match(row.context.after_ja(ja, 4)) is not None
