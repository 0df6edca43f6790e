"""The lines of the ledger for people, places and firms of a row that are not in its English.

English drops a place as a matter of course, and in an article other names, too, alone or with their
sentence: then the line is slight.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from termcheck.model import Match
from termcheck.names import lines, unrelated
from termcheck.names.bodies import together
from termcheck.names.lost import lost, spoken_of, stands_as_person
from termcheck.names.named import Name
from termcheck.names.places import gazetteer, listed
from termcheck.names.rows import Row


def not_there(row: Row, names: list[Name], terms: Sequence[Match], around: Sequence[str], whole: bool) -> Iterator[Match]:
    """The lines for what is not in the English of a row.

    names   the names of the row that have no English
    terms   the lines of its terms that have none
    around  the English of the row and of those beside it
    whole   whether the row is one of an article
    """
    alone = row.both and not whole
    if alone and (first := unrelated.first_name(row)) is not None:
        yield lines.gone(row, *first)
        return
    gone = lost(row, names, terms, around) if alone else []
    known = {one.name for one in gone}
    if alone and not gone:
        english = " ".join(around)
        for start, end in listed.left_out(row, english):
            yield lines.gone(row, start, end)
            names = [name for name in names if name.end <= start or end <= name.start]
        for start, end in together.left_out(row, english):
            yield lines.gone(row, start, end)
        if " was " in english or " been " in english:
            from termcheck.names.bodies import announcer  # of English in which something was done

            for start, end in announcer.unsaid(row):
                yield lines.gone(row, start, end)
        if not gazetteer.KINDS.keys().isdisjoint(row.text):
            from termcheck.names.places import nowhere  # of rows that have a place

            yield from nowhere.missing(row, english)
    for name in names:
        if name.alone and not name.foreign:
            slight = name.place or (whole and not (name.sure and row.both)) or spoken_of(row, name) or not stands_as_person(row, name)
            yield lines.missing(row, name, slight=slight and name not in known)
    if gone and known == {None}:
        yield lines.gone(row, gone[0].start, gone[0].end)
