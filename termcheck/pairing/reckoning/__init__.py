"""The passes over a row that close what one language works out from figures of the other: sums, shares, what is left.

Each is made only where something is open that it may close, so that its tables are loaded for few texts.
"""

from __future__ import annotations

from termcheck.model import Kind
from termcheck.pairing.row import Row


def close_worked_out(row: Row) -> None:
    """Close what one language works out from two figures of the other, if anything is still open."""
    if row.open_en and (row.wanting() or any(ja.kind is Kind.SCORE or ja.head == "勝敗" for ja in row.ja)):
        from termcheck.pairing.reckoning.contests import take_contests

        take_contests(row)
    if row.wanting():
        if any(ja.kind is Kind.TIME for ja in row.ja):
            from termcheck.pairing.reckoning.hours import take_hours

            take_hours(row)
        if any(ja.kind is Kind.AGE for ja in row.ja):
            from termcheck.pairing.reckoning.ages import take_ages, take_ages_apart

            take_ages(row)
            take_ages_apart(row)
        from termcheck.pairing.reckoning.changes import take_changes
        from termcheck.pairing.reckoning.parts import take_parts
        from termcheck.pairing.reckoning.sums import take_totals

        take_changes(row)
        take_totals(row)
        if row.matches and row.wanting():
            from termcheck.pairing.reckoning.coarser import take_cut_short
            from termcheck.pairing.reckoning.distances import take_distances
            from termcheck.pairing.reckoning.left_out import take_left_out
            from termcheck.pairing.reckoning.shares import take_shares
            from termcheck.pairing.reckoning.stretches import take_ends

            take_shares(row)
            take_distances(row)
            take_ends(row)
            take_cut_short(row)
            take_left_out(row)
        take_parts(row)
    if row.matches and any(row.en[e].kind is Kind.DURATION for e in row.open_en):
        from termcheck.pairing.reckoning.distances import take_added_distances

        take_added_distances(row)
    if any(row.en[e].kind is Kind.MULTIPLE for e in row.open_en):
        from termcheck.pairing.reckoning.changes import take_ratios

        take_ratios(row)


def close_added_totals(row: Row) -> None:
    """Close the totals that only the English says, if there is what they are made of."""
    if row.offered():
        from termcheck.pairing.reckoning.changes import take_ratios
        from termcheck.pairing.reckoning.sums import take_added_totals

        take_added_totals(row)
        take_ratios(row)
        if any(ja.kind is Kind.AGE for ja in row.ja):
            from termcheck.pairing.reckoning.ages import take_next_birthdays

            take_next_birthdays(row)
