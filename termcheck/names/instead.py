"""What the English has in place of a name: a place by another name, or read or translated wrongly, somebody else in
somebody's seat. Each becomes a line of the ledger, its words are taken, and the name is no longer missing."""

from __future__ import annotations

from termcheck.names import lines
from termcheck.names.document import Document
from termcheck.names.near import Missing, otherwise_divided
from termcheck.names.places import sights, wards
from termcheck.names.places.readings import Placed
from termcheck.names.rows import SOMEBODY, Mistaken, Row


def misread(document: Document, row: Row, one: Missing, number: int) -> None:
    """Say that a word of a row was meant to be a name."""
    row.taken.add(number)
    for missing in document.missing:
        if one in missing:
            missing.remove(one)
    if not otherwise_divided(row, one.name, number):
        one.row.matches.append(lines.misread(one.row, one.name, row, number, number))


def read_as_place(document: Document, at: int, place: Placed) -> None:
    """Add the line of a word that reads a place."""
    row = document.rows[at]
    row.taken.add(place.number)
    document.found_at(at, place.start, place.end)
    ja = lines.japanese(row, place.start, place.end, place.reading)
    en = lines.words(row, place.number, place.number)
    row.matches.append(lines.same(row, ja, en) if place.right else lines.differing(row, ja, en, place.reading))


def translated(document: Document, at: int) -> None:
    """Add the lines of the places of a row that are translated, where nothing says so yet."""
    row = document.rows[at]
    for sense in (*wards.translated(row), *sights.translated(row)):
        start, end = (place + row.en_offset for place in sense.en)
        if not any(match.difference == "name-literal" and match.en is not None and match.en.start < end and start < match.en.end for match in row.matches):
            _take(document, at, sense)
            row.matches.append(lines.of(lines.literal, row, sense))


def called_otherwise(document: Document, at: int, bare: bool = False) -> None:
    """Say of the places of a row that its English calls them by another name; bare: of those without a kind."""
    row = document.rows[at]
    if bare:
        if "間" not in row.text and not any(map(row.english.is_where, row.english.free)):
            return
        from termcheck.names.places.instead import called
    else:
        from termcheck.names.places.anchors import called_otherwise as called  # of rows that may be wrong
    for other in called(row):
        _take(document, at, other)
        row.matches.append(lines.of(lines.differing, row, other))


def _take(document: Document, at: int, mistaken: Mistaken) -> None:
    """Take the English words of a place that is mistaken; it is no longer missing."""
    row = document.rows[at]
    row.take(*mistaken.en)
    document.found_at(at, *mistaken.ja)


def seated(document: Document, at: int) -> None:
    """Add the lines of the people in whose place the English has somebody else."""
    from termcheck.names.people.seats import held_by_another  # most articles have no row that is worth it

    row = document.rows[at]
    for seat in held_by_another(row):
        name = next((name for name in row.names if name.start == seat.ja[0] and not name.place), None)
        ja, en = lines.japanese(row, *seat.ja, SOMEBODY), lines.words(row, seat.first, seat.last)
        row.taken.update(range(seat.first, seat.last + 1))
        document.found(at, name)
        row.matches.append(lines.misread(row, name, row, seat.first, seat.last) if name is not None and not seat.literal else lines.literal(row, ja, en, SOMEBODY))
