"""Nouns of English by the class of thing they name: people, vehicles, parts of a game, limbs.

A word of several uses stands in several classes, one that says nothing in "loose". The tables hold
singulars; a plural is led back to its singular when it is met.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from termcheck.english.nouns import IRREGULAR

NO_CLASS: frozenset[str] = frozenset()


@lru_cache(maxsize=1)
def _table() -> dict[str, set[str]]:
    """Every noun with its classes; the tables are read when the first noun is looked up."""
    from termcheck.english.things import measures, people, society, sport, things

    table: dict[str, set[str]] = {}
    for field in (people, sport, society, things, measures):
        for name, nouns in field.NOUNS.items():
            for noun in nouns.split():
                table.setdefault(noun.replace("_", " "), set()).add(name)
    return table


@lru_cache(maxsize=1)
def _singular() -> dict[str, str]:
    return {plural: noun for noun, plural in IRREGULAR.items()}


def _forms(word: str) -> Iterator[tuple[str, bool]]:
    """What a word may be the plural of, and whether it is one; the word itself first."""
    yield word, False
    irregular = _singular().get(word) or (f"{word[:-3]}man" if word.endswith("men") else word.removesuffix("ren") if word.endswith("children") else "")
    if irregular:
        yield irregular, True
    if word.endswith("s"):
        yield word[:-1], True
        if word.endswith("es"):
            yield word[:-2], True
        if word.endswith("ies"):
            yield f"{word[:-3]}y", True


@lru_cache(maxsize=4096)
def classes(word: str) -> tuple[frozenset[str], bool]:
    """The classes of a lower-case noun or of two joined by a space, none where it is not listed;
    and whether it is a plural (or the same in both)."""
    table = _table()
    for form, many in _forms(word):
        if form in table:
            return frozenset(table[form]), many or IRREGULAR.get(form) == form
    return NO_CLASS, False


# Classes that a noun has for the sake of one counter: an hour is a lesson, too, but nobody's home.
_BY_THE_WAY = frozenset("classroom-hour term-of-school grade long digit lead order cabinet leg growth wave set squad player generation-of-things".split())


@lru_cache(maxsize=4096)
def mainly(word: str) -> frozenset[str]:
    """The classes that a lower-case noun has in most texts: its own where it names one, else all but
    those that it has for the sake of one counter."""
    found, _ = classes(word)
    own = next((form for form, _ in _forms(word) if form in found), "")
    return frozenset((own,)) if own else found - _BY_THE_WAY
