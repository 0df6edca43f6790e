"""The terms of two sides, held against each other: their lines of the ledger.

A term is held in its own sentence. What is right is taken first (`right`); then what is certainly wrong (`wrong`: a
deprecated rendering, another concept's) or nearly right (`misnaming`); and only a term with nothing of the kind may be
spoken of in another way (the ministry, it) or be missing (`absent`). English terms are left that answered nothing
(`leftovers`).
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Sequence

from termcheck.glossary import absent, misnaming, right, wrong
from termcheck.glossary.abbreviations import mark_abbreviations
from termcheck.glossary.document import MOST_TERMS, Document
from termcheck.glossary.held import Held, Row, place, terms_of
from termcheck.glossary.leftovers import leave
from termcheck.glossary.misnamed.sounding import part_of_name
from termcheck.glossary.model import Concept, Glossary
from termcheck.model import Match, Mention

TIMES = 20  # Japanese terms of one concept in a row for which anything but the right English is looked for

# For a Japanese term with no right English of its own in its row, from the certain to the doubtful: what its English
# is, as a line of the ledger, or None.
_STEPS: tuple[Callable[[Document, Held, int, Mention, list[Concept]], Match | None], ...] = (
    wrong.deprecated,
    wrong.another_concepts,
    wrong.not_for,
    wrong.namesake,
    right.said_once,
    wrong.next_door,
    right.part,
    misnaming.misspelled,
    absent.beside,
    wrong.wrong_beside,
    misnaming.another_name,
    misnaming.another_body,
    right.again,
    absent.elsewhere,
    absent.missing,
)


def pair_terms(
    rows: Sequence[Row], glossary: Glossary, published: datetime.date | None = None, *, whole: bool = False
) -> list[Match]:
    """The terms of neighbouring rows of one document, as lines of the ledger.

    rows       in order, with the terms of both sides among their mentions
    published  the day of publication, by which names are current or not; None: not known
    whole      whether the rows are an article, of which the English is all there is
    """
    document = Document([Held(row.pair, terms_of(row.ja), terms_of(row.en)) for row in rows], glossary, published, whole)
    for at, row in enumerate(document.rows):
        if row.pair.ja is not None and row.pair.en is not None:
            _hold(document, row, at)
            misnaming.mark_slips(document, row)
    for row in document.rows:
        if row.pair.en is not None:
            leave(document, row)
    if whole:
        mark_abbreviations(document.rows, glossary)
    return [match for row in document.rows for match in sorted(row.matches, key=place)]


def _hold(document: Document, row: Held, at: int) -> None:
    """Find the English of each Japanese term of a row."""
    left = [ja for ja in row.ja if not right.take_right(document, row, ja) and not part_of_name(row, ja) and not document.is_anothers(row, ja)]
    if not left:
        return
    document.open = document.unexplained(row)
    asked: Counter[str] = Counter()
    for ja in left[:MOST_TERMS]:
        concepts = document.concepts(ja)
        asked[concepts[0].key] += 1
        if asked[concepts[0].key] > TIMES:
            continue
        found = (step(document, row, at, ja, concepts) for step in _STEPS)
        if (match := next(filter(None, found), None)) is not None:
            row.matches.append(match)
