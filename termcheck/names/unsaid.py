"""Bodies and offices that English names where the Japanese, here and in the rows around, has nothing for which it may say them,
and names of a kind for which it has a stranger or another kind.

What these are is for `bodies` and `people` to say; here it becomes lines of the ledger.
"""

from __future__ import annotations

from itertools import chain

from termcheck.model import Match
from termcheck.names import lines
from termcheck.names.bodies import strange, unnamed
from termcheck.names.document import Document
from termcheck.names.people import unheld
from termcheck.names.rows import Row

AROUND = 15  # rows before and after that may have named what English names again


def tell_unsaid(document: Document, at: int) -> None:
    """Add the lines of what only the English of a row names, or names as something else."""
    row = document.rows[at]
    around = "\n".join(other.text for other in document.rows[max(0, at - AROUND) : at + AROUND + 1])
    found: list[Match] = [lines.unsaid(row, *body) for body in unnamed.added(row, around)]
    for name in chain(strange.called(row), unnamed.another_sort(row, around)):
        row.take(*name.en)
        found.append(lines.of(lines.differing, row, name))
    for post in unheld.unheld(row.text, row.english.text, around):
        if post.en is not None:
            found.append(lines.another(row, lines.japanese(row, *post.ja, post.right), lines.passage(row, *post.en), post.right))
    row.matches.extend(line for line in found if not _is_told(row, line))


def _is_told(row: Row, line: Match) -> bool:
    """Whether a line of a row tells of the same English already."""
    return any(
        other.en is not None and line.en is not None and other.difference and other.en.start < line.en.end and line.en.start < other.en.end
        for other in row.matches
    )
