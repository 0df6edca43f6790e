"""A first that English makes a second or a third: Japan's third landing on the moon for 日本初の月面着陸.

English says first, debut, maiden and the like of what had never been. Where it has no such word and an order that the
Japanese has nowhere, the one stands for the other, whatever "a" or "top" of the English was taken for the first.
"""

from __future__ import annotations

from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.row import Row
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

_FIRST = lazy(r"(?:史上)?(?:初(?:の|めて(?:の)?)?|はじめて)|初[一-鿿]{1,3}")
# What English says of a first besides.
_SAID = lazy(
    r"(?i:\bfirst|\b1st\b|\b(?:debut|maiden|inaugur|initial|open|premier|premiè|pioneer|unprecedented|new|novel|never|only|begin|beginn|began|start|launch|unveil|introduc|break|broke|since|yet|not until|for once|rookie|freshman|historic)\w*)"
)
MOST = 10  # places in an order that are told in words


def take_first_for_another(row: Row) -> None:
    """Set the first of the Japanese that no word of the English says against an order that answers nothing."""
    later = next((e for e in row.open_en if _is_later(row.en[e])), None)
    if later is None or row.pair.en is None or _SAID.search(row.pair.en.text):
        return
    ja = next((j for j in row.open_ja if _FIRST.fullmatch(row.ja[j].text)), None)
    if ja is not None:
        row.open_ja.remove(ja)
        match = Match(row.ja[ja], None, Verdict.DIFFERS, row.pair)
        row.matches.append(match)
    else:
        taken = (match for match in row.matches if match.verdict is Verdict.HOLDS and match.ja is not None and match.en is not None)
        found = next((match for match in taken if match.ja is not None and _FIRST.fullmatch(match.ja.text)), None)
        if found is None:
            return
        match = found
    row.open_en.remove(later)
    match.en, match.verdict, match.difference = row.en[later], Verdict.DIFFERS, "value"


def _is_later(mention: Mention) -> bool:
    """Whether an English figure is a later place in an order, and nothing else: no half of a match, no third of a sum."""
    value = mention.value
    return {reading.kind for reading in mention.readings} == {Kind.ORDINAL} and isinstance(value, Quantity) and not mention.weak and value.unit != "half" and 1 < value.low == value.high <= MOST
