"""The names of two sides, held against each other: their lines of the ledger.

A name is looked for in the English of its row (`holding`), then in that of other rows. What stands in the place of
one is told next (`instead`), and where a name may be wrong, what else there is in the English that can be read as
Japanese (`suspects`). A name with nothing in its place is missing.
"""

from __future__ import annotations

from collections.abc import Sequence

from termcheck.japanese.tokenizer import Tokenizer
from termcheck.model import Match, Verdict
from termcheck.names.document import Document
from termcheck.names.foreign import mark_katakana
from termcheck.names.holding import hold
from termcheck.names.instead import called_otherwise, seated, translated
from termcheck.names.mistaken.taken import mark_cities, taken_for_another
from termcheck.names.near import Missing
from termcheck.names.people.consistency import mark_orders, mark_spellings
from termcheck.names.rows import Read, Row, concepts_of
from termcheck.names.unsaid import tell_unsaid


def pair_names(rows: Sequence[Read], tokenizer: Tokenizer | None = None, *, whole: bool = False, every: bool = False, terms: Sequence[Match] = (), added: frozenset[str] = frozenset()) -> list[Match]:
    """The names of neighbouring rows of one document, as lines of the ledger.

    rows   in order, with the terms of both sides among their mentions: they are left to the
           glossary
    whole  whether the rows are an article, of which the English is all there is
    every  whether names that hold are wanted of rows, too, in which none can be wrong
    terms  the lines of the ledger for the terms: a name of the glossary may be lost, too
    added  the concepts of people whom the English names and the Japanese does not
    """
    named = frozenset[str]().union(*(concepts_of(mention) for row in rows for mention in row.ja))
    document = Document([Row.read(row.pair, row.ja, row.en, tokenizer, row.line, named, added) for row in rows], terms, whole)
    mark_cities(document.rows, terms)
    if any(match.ja is not None and match.verdict is not Verdict.HOLDS and match.ja.text[-1] not in "市区町村" for match in terms):
        from termcheck.names.places.bare import hold_quarters  # most rows have the English of all their terms

        hold_quarters(document.rows, terms)
    if not any(row.both for row in document.rows):
        return []
    for at in range(len(rows)):
        _hold(document, at, every)
    for at, row in enumerate(document.rows):
        if row.both:
            _look_for_wrong_ones(document, at)
    for at in range(len(rows)):
        _tell_missing(document, at)
    mark_spellings(document.held, whole)
    mark_katakana([row for row in document.rows if row.both], whole)
    if whole:
        mark_orders(document.held)
    return document.matches()


def _hold(document: Document, at: int, every: bool) -> None:
    """Find the English of the names of a row, there or elsewhere, where it is worth it or every name is wanted."""
    row, worth = document.rows[at], document.worth[at]
    wanted = row.both or (document.whole and row.pair.ja is not None)
    left = hold(row, document.held) if wanted and (worth or every) else []
    document.missing.append([Missing(row, name) for name in left if worth and not document.says_elsewhere(at, name)])


def _look_for_wrong_ones(document: Document, at: int) -> None:
    """Add the lines of what stands in the English of a row in place of its names."""
    row, worth = document.rows[at], document.worth[at]
    row.matches.extend(taken_for_another(row, worth))
    tell_unsaid(document, at)
    translated(document, at)
    if worth:
        from termcheck.names.suspects import suspect  # most rows have no name that may be wrong

        suspect(document, at)
        seated(document, at)
        return
    if row.strange:
        called_otherwise(document, at)
    called_otherwise(document, at, bare=True)


def _tell_missing(document: Document, at: int) -> None:
    """Add the lines of the names of a row that its English does not have."""
    row, rows = document.rows[at], document.rows
    names = [one.name for one in document.missing[at] if not row.is_lost_term(one.name)]
    if names or (row.both and not document.whole):
        from termcheck.names.missing import not_there  # most rows of an article have every name

        around = [other.english.text for other in rows[max(0, at - 1) : at + 2]]
        row.matches.extend(not_there(row, names, document.terms.get(id(row.pair), ()), around, document.whole))
