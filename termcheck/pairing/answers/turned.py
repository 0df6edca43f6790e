"""Shares that English tells by the rest: 3分の1は空席 as "two-thirds full", 7割が反対 as "only 30 percent in favor".

The words beside them must be turned, too: a figure that is the rest of another, and what it does the opposite of what
that one does. In the table `turned/words.txt`, a row is such a pair:

    how the Japanese says it, in the clause of the figure
    the English that says the opposite, beside its figure
    the English that says the same, of which there is none

All are regular expressions; the English in any case, as whole words.
"""

from __future__ import annotations

import re
from fractions import Fraction

from termcheck.model import Kind
from termcheck.pairing.answers.cases import Sides
from termcheck.pairing.answers.values import by_value, scaled
from termcheck.pairing.context import GOOD, NONE, Hold
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import Table

_WHOLE = {Kind.PERCENT: 100, Kind.FRACTION: 1}
_CLAUSE_END, _SENTENCE_END = lazy("[、。！？「」\n]"), lazy(r"[.!?;](?=\s|$)|\n")
_BESIDE = 48  # characters before and after an English figure in which its sentence says what it does


class TurnedRow(NamedTuple):
    """A row of the table; see the module."""

    ja: re.Pattern[str]
    turned: re.Pattern[str]
    same: re.Pattern[str]


class _Rows(Table[TurnedRow]):
    room = "pairing/answers/turned"
    least, most, japanese = 3, 3, (0,)

    def _make(self, number: int) -> TurnedRow:
        ja, turned, same = self._row(number)[1]
        return TurnedRow(lazy(ja), *(lazy(rf"(?:\b|(?=n't))(?:{english})(?![a-z])", re.IGNORECASE) for english in (turned, same)))


ROWS = _Rows("words.txt", cue=2)


def hold_turned(sides: Sides) -> Hold:
    """How well an English share is the rest of a Japanese one, where the words beside it are turned as well."""
    whole, other = _WHOLE.get(sides.jr.kind), _WHOLE.get(sides.er.kind)
    if whole is None or other is None or not 0 < sides.jq.low <= sides.jq.high < whole:
        return NONE
    rest = Quantity(whole - sides.jq.high, whole - sides.jq.low, sides.eq.unit, sides.jq.step)
    rest = scaled(rest, Fraction(other, whole), 0)
    found = by_value(rest, sides.eq, GOOD, sides.ja, sides.context)
    return found if found.strength and _is_turned(sides) else NONE


def _is_turned(sides: Sides) -> bool:
    """Whether the English beside its figure says the opposite of the Japanese beside that one."""
    here, there = sides.context.in_ja(sides.ja), sides.context.in_en(sides.en)
    if here is None or there is None:
        return False
    text, start, end = here
    clause = _CLAUSE_END.split(text[:start])[-1] + "|" + _CLAUSE_END.split(text[end:])[0]
    english, begin, stop = there
    before, after = _SENTENCE_END.split(english[:begin])[-1], _SENTENCE_END.split(english[stop:])[0]
    beside, sentence = f"{before[-_BESIDE:]}|{after[:_BESIDE]}", f"{before}|{after}"
    return any(row.ja.search(clause) and row.turned.search(beside) and not row.same.search(sentence) for row in ROWS.wanted(clause))
