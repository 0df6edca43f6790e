"""The ledger as a table: every mention, its partner, the verdict.

What only the English has, and may be no figure at all ("a" for one, the highest), is left out: nobody looks it
up. The ledger in JSON has it.
"""

from __future__ import annotations

from typing import TextIO

from termcheck.model import Match, Mention, Place, Side, Verdict
from termcheck.reports import Checked
from termcheck.reports.places import spot
from termcheck.reports.tally import Tally, publication
from termcheck.text import columns

_COLORS = {Verdict.DIFFERS: "1;31", Verdict.JA_ONLY: "33", Verdict.EN_ONLY: "33", Verdict.HOLDS: "32", Verdict.ROUNDED: "32"}
_TITLES = ("verdict", "kind", "Japanese", "English", "")


def write_table(checked: Checked, out: TextIO, color: bool) -> None:
    """Write the basis, a line for each match in order, and the verdict."""
    source, result = checked.source, checked.result
    tally = Tally()
    tally.add(result, result.findings)
    basis = [publication(source.published)] if source.published else []
    out.write(" · ".join([*basis, *result.basis, tally.verdict]) + "\n\n")
    ledger = [match for match in result.ledger if not (match.verdict is Verdict.EN_ONLY and match.en is not None and match.en.weak)]
    rows = [_cells(checked, match) for match in ledger]
    widths = [max(columns(row[at]) for row in [_TITLES, *rows]) for at in range(4)]
    for cells, verdict in zip([_TITLES, *rows], [None, *(m.verdict for m in ledger)], strict=True):
        padded = [cell + " " * (width - columns(cell)) for cell, width in zip(cells, [*widths, 0], strict=True)]
        if color and verdict in _COLORS:
            padded[0] = f"\x1b[{_COLORS[verdict]}m{padded[0]}\x1b[0m"
        out.write("  ".join(padded).rstrip() + "\n")
    for reason in result.unchecked:
        out.write(f"\nnot checked: {reason}")
    if result.unchecked:
        out.write("\n")


def _cells(checked: Checked, match: Match) -> tuple[str, str, str, str, str]:
    verdict = match.verdict.value + (f" ({match.difference})" if match.difference else "")
    said = match.ja or match.en
    kind = said.kind.value if said else ""
    return verdict, kind, _side(checked, "ja", match.ja), _side(checked, "en", match.en), match.note


def _side(checked: Checked, side: Side, mention: Mention | None) -> str:
    if mention is None:
        return "—"
    at = spot(checked, side, Place(mention.start, mention.end, mention.text))
    text = " ".join(mention.text.splitlines())
    return f"{at.line}:{at.column} {text}" if at else text
