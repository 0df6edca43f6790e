"""Names that the English takes for something else: translated, exchanged for a sister's, spelled as another is.

Each way of going wrong has a file of its own, which gives the names that have gone so; here they are asked one after
the other, and what they find becomes a line of the ledger. Ways that few rows can have are in `seldom`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain

from termcheck.mistaken import families, literal
from termcheck.model import Match
from termcheck.names import lines
from termcheck.names.answers import answer
from termcheck.names.bodies import initials
from termcheck.names.bodies.attached import attached
from termcheck.names.bodies.kinds import other_kinds
from termcheck.names.mistaken import seldom
from termcheck.names.mistaken.namesakes import heard
from termcheck.names.mistaken.plain import named
from termcheck.names.mistaken.senses import translated
from termcheck.names.near import lower_case
from termcheck.names.people import posts, slots
from termcheck.names.places import miscalled, municipal
from termcheck.names.places.readings import as_city
from termcheck.names.rows import Mistaken, Row

_AREAS = tuple("都道府県市区町村")
_LITERAL = (literal.NAMES, literal.PLACES, literal.BODIES, literal.TITLES)


def mark_cities(rows: Sequence[Row], terms: Sequence[Match]) -> None:
    """Mark the lines of cities of China that are somebody's surname in their row; see `cities`."""
    if any(match.en is not None and seldom.CHINESE.fullmatch(match.en.text) for match in terms):
        from termcheck.names.mistaken.cities import mark_bearers  # few texts name such a city

        mark_bearers(rows, terms)


def taken_for_another(row: Row, worth: bool) -> Iterator[Match]:
    """The lines for the names of a row that its English takes for something else.

    worth  whether the row may hold somebody's name that is wrong: see `suspicion.worth_reading`
    """
    yield from lines.each(lines.literal, row, _translated(row))
    yield from _posts(row)
    yield from _bodies(row)
    yield from lines.each(lines.another, row, chain(_exchanged(row), municipal.misnamed(row), initials.exchanged(row), miscalled.miscalled(row), attached(row)))
    yield from lines.each(lines.differing, row, chain(municipal.misread(row), municipal.shortened(row)))
    if worth or row.lost:
        from termcheck.names.mistaken import mixed

        yield from lines.each(lines.literal, row, chain(mixed.halved(row), mixed.translated(row)))
    yield from seldom.gone_wrong(row)
    yield from lines.each(lines.literal, row, named(row))
    yield from lines.each(lines.a_name, row, translated(row))
    yield from lines.each(lines.literal, row, chain(as_city(row), slots.translated(row)))
    words = heard(row)
    yield from words
    for start, end, word in () if words else lower_case(row, worth):
        ja = lines.japanese(row, start, end, word.capitalize())
        yield lines.literal(row, ja, lines.passage(row, *lines.find_word(row.english, word)), word.capitalize())


def _translated(row: Row) -> Iterator[Mistaken]:
    """The names of a row that its English translates by the words that they are made of."""
    for taken in chain.from_iterable(table.taken(row.text, row.english.text) for table in _LITERAL):
        yield Mistaken(taken.ja.span(), taken.en.span(), taken.right)


def _exchanged(row: Row) -> Iterator[Mistaken]:
    """The names of a row of whose families its English has another member."""
    for sister in families.exchanged(families.NAMES, row.text, row.english.text):
        yield Mistaken(sister.ja.span(), sister.en.span(), sister.member.says)


def _posts(row: Row) -> Iterator[Match]:
    """The lines for the posts of a row of which its English makes others, or nothing."""
    for post in posts.mistaken(row.text, row.english.text, partial(_is_introduced, row)):
        if post.en is not None:
            yield lines.of(lines.another, row, Mistaken(post.ja, post.en, post.right))
        elif not _is_renowned(row, post.ja[0]):
            yield lines.gone(row, *post.ja)


def _is_introduced(row: Row, end: int) -> bool:
    """Whether somebody's whole name ends at a place, and is in the English."""
    return any(name.end == end and len(name.parts) > 1 and answer(row, name) is not None for name in row.names)


def _is_renowned(row: Row, end: int) -> bool:
    """Whether somebody whom the glossary knows stands before a post, and in the English, whose readers know the post,
    too: Koike for 小池百合子知事."""
    return row.text[end - 1 : end] not in _AREAS and row.in_held_term(end - 1, end)


def _bodies(row: Row) -> Iterator[Match]:
    """The lines for the bodies of a row that are another kind in its English, or none."""
    for body in other_kinds(row):
        if body.kind:
            yield lines.of(lines.another, row, Mistaken((body.start, body.end), row.english.span(body.first, body.last), body.kind))
        else:
            yield lines.unsupported(row, body.first, body.last, True)
