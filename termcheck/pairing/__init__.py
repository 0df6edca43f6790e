"""Pairing: the mentions of two sides, held against each other, become the ledger.

The passes go from the certain to the doubtful, and each takes its partners out of the
game: what agrees outright (in the row, then beside it); what differs in one plain
respect (another unit, a shift of scale, one digit); what agrees loosely; what is left
over of the same kind on both sides; what is said twice on one side and once on the other.
What remains is missing, or added. A pass looks within the row (`within`), beyond it (`elsewhere`), or at
what has no partner (`unpaired`).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from termcheck.calendar import When
from termcheck.model import Match
from termcheck.pairing.bracketed import mark_given_twice, set_wrong_ones_against, take_given_twice
from termcheck.pairing.context import GOOD, LOOSE, Context
from termcheck.pairing.differences import LIKELY, POSSIBLE, SURE
from termcheck.pairing.elsewhere import (
    hold_headline,
    take_beside,
    take_differing_beside,
    take_differing_elsewhere,
    take_differing_moved,
    take_moved,
    take_said_already,
)
from termcheck.pairing.ends import (
    mark_added_ends,
    mark_lost_ends,
    mark_lost_hours,
    mark_lost_months,
    mark_lost_results,
    mark_lost_years,
    mark_wrong_spans,
)
from termcheck.pairing.firsts import take_first_for_another
from termcheck.pairing.named_months import named_months
from termcheck.pairing.reckoning import close_added_totals, close_worked_out
from termcheck.pairing.row import Row, hold
from termcheck.pairing.unpaired import close, take_implied, take_marks, take_spans
from termcheck.pairing.within import take_differing, take_fiscal_years, take_holding, take_part_of_day

__all__ = ["Row", "hold", "pair_rows"]


def pair_rows(rows: list[Row], published: datetime.date | None, *, whole: bool = False) -> list[Match]:
    """The ledger of neighbouring rows of one document, in order of place.

    rows       in order; each looks for a partner in itself and in the rows beside it
    published  the day of publication, or None
    whole      whether an absent value is looked for in all rows (an article) as well
    """
    for at, row in enumerate(rows):
        before = rows[at - 1] if at else None
        row.begin(Context(row.pair, published, (*(_named(before, -1) if before else ()), *_named(row))))
        mark_given_twice(row)
        take_marks(row)
        take_spans(row)
        take_holding(row, GOOD)
    if len(rows) > 1:
        for at, row in enumerate(rows):
            take_beside(row, _neighbours(rows, at))
    if whole:
        for row in rows:
            take_moved(row, rows)
    for row in rows:
        if row.open_ja or row.open_en:
            take_holding(row, LOOSE, telling=True)
            close_worked_out(row)
        if row.open_ja and row.open_en:
            take_differing(row, SURE)
            take_holding(row, LOOSE)
    if whole:
        take_differing_elsewhere(rows)
    for row in rows:
        if row.open_ja and row.open_en:
            take_differing(row, LIKELY)
        take_differing_moved(row)
        take_fiscal_years(row)
        take_part_of_day(row)
    for at, row in enumerate(rows[1:], 1):
        take_differing_beside(rows[at - 1], row)
    if whole:
        for row in rows:
            if row.pair.en is not None and row.pair.en.heading and not row.pair.en.text.startswith("|"):
                hold_headline(row, rows)
    for at, row in enumerate(rows):
        if row.open_ja:
            take_given_twice(row)
            take_said_already(row, [row, *_neighbours(rows, at), *(rows if whole else ())])
            take_implied(row)
        if row.open_ja and row.open_en:
            take_differing(row, POSSIBLE)
        if row.open_en:
            take_first_for_another(row)
        set_wrong_ones_against(row)
        close_added_totals(row)
        if not whole:
            _mark_ends(row)
        close(row)
    return [match for row in rows for match in _in_order(row)]


def _neighbours(rows: list[Row], at: int) -> list[Row]:
    return rows[max(0, at - 1) : at] + rows[at + 1 : at + 2]


def _mark_ends(row: Row) -> None:
    """Tell of what holds that the English leaves an end of it off, or adds one."""
    ja, en = row.pair.ja, row.pair.en
    japanese, english, offset = ja.text if ja else "", en.text if en else "", en.offset if en else 0
    mark_lost_ends(row.matches, row.en, english, offset)
    mark_added_ends(row.matches, row.ja)
    mark_lost_years(row.matches, japanese, english)
    mark_lost_months(row.matches, english)
    mark_lost_hours(row.matches)
    mark_wrong_spans(row.matches, row.en, row.pair)
    mark_lost_results(row.matches, row.en, english)


def _named(row: Row, place: int | None = None) -> Iterator[tuple[int, int | None, int | None]]:
    """Every month and year that the Japanese of a row names, and where; a month by what is held in it names it all over the row."""
    for month in named_months(row.pair.ja.text) if row.pair.ja is not None else ():
        yield -1, month, None
    for mention in row.ja:
        for reading in mention.readings:
            value = reading.value
            if isinstance(value, When) and (value.month is not None or value.year is not None):
                yield mention.start if place is None else place, value.month, value.year


def _in_order(row: Row) -> list[Match]:
    return sorted(row.matches, key=lambda m: (m.ja.start if m.ja else m.en.start if m.en else 0, m.ja is None))
