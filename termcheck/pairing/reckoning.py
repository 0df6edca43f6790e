"""The passes over a row that close what one language works out from figures of the other: sums, shares, what is left.

Each is made only where something is open that it may close, so that its tables are loaded for few texts.
"""

from __future__ import annotations

from termcheck.model import Kind
from termcheck.pairing.row import Row


def close_worked_out(row: Row) -> None:
    """Close what one language works out from two figures of the other, if anything is still open."""
    if row.ja and row.open_en:
        from termcheck.pairing.answers.left_over import take_left_over

        take_left_over(row)
    if row.wanting():
        from termcheck.pairing.answers.reckoned import take_reckoned
        from termcheck.pairing.answers.worked_out import take_worked_out

        take_worked_out(row)
        if row.matches and row.wanting():
            from termcheck.pairing.answers.from_another import take_told_from_another
            from termcheck.pairing.answers.shares import take_shares
            from termcheck.pairing.answers.sums import take_totals

            take_totals(row)
            take_shares(row)
            take_told_from_another(row)
        take_reckoned(row)
    if any(row.en[e].kind is Kind.MULTIPLE for e in row.open_en):
        from termcheck.pairing.answers.worked_out import take_ratios

        take_ratios(row)


def close_added_totals(row: Row) -> None:
    """Close the totals that only the English says, if there is what they are made of."""
    if row.offered():
        from termcheck.pairing.answers.sums import take_added_totals
        from termcheck.pairing.answers.worked_out import take_ratios

        take_added_totals(row)
        take_ratios(row)
