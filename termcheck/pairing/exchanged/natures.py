"""Of what nature something is that a figure goes with: figures change places between two of one nature.

A company and another one, adults and children, a wake and a funeral. The branch of a court and what the prosecution
seeks are no two of anything: where figures stand around them otherwise than in the Japanese, the sentence is only built
otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping

from termcheck.glossary.later import EVENTS, PEOPLE, PLACES
from termcheck.model import Kind, Match, Mention, TermUse
from termcheck.pairing.exchanged.bound_words import is_in_the_tables, nature_of_block, natures_of_word

# Subject fields, by the key of a concept.
Fields = Mapping[str, str]
_PERSON, _PLACE, _BODY, _TIME = "person", "place", "body", "time"
# A name that no glossary has may be any of these.
_NAMES = frozenset((_PERSON, _PLACE, _BODY))
# Subject fields whose names are no bodies, and stand beside their like alone; of any other, ministries and parties are.
_NO_BODIES = EVENTS | frozenset("works screen books prizes festivals products history campaigns titles posts science".split())
_TIMES = frozenset((Kind.YEAR, Kind.FISCAL_YEAR, Kind.QUARTER, Kind.MONTH))


def natures_of(line: Match, fields: Fields) -> frozenset[str]:
    """Of what nature something may be that stands in both texts.

    A word of the tables, whose head is its block, is of that of the block. A subject field has common nouns of all
    natures, the district court beside the term that is sought: of these, the tables tell.
    """
    ja, en = line.ja, line.en
    if ja is None or en is None:
        return frozenset()
    if is_in_the_tables(ja):
        return frozenset((nature_of_block(ja.head),))
    if ja.kind is Kind.TERM:
        if en.text[0].islower():
            return natures_of_word(ja.text)
        return frozenset(_of_a_field(fields.get(reading.value.concept, "")) for reading in ja.readings if isinstance(reading.value, TermUse))
    if ja.kind is Kind.NAME:
        return _NAMES
    return frozenset((_TIME if ja.kind in _TIMES else ja.kind.name,))


def are_of_one_nature(one: Match, other: Match, fields: Fields) -> bool:
    """Whether two lines may be two of one nature."""
    return not natures_of(one, fields).isdisjoint(natures_of(other, fields))


def is_person(mention: Mention, fields: Fields) -> bool:
    """Whether a term is a person, by its likeliest reading."""
    return isinstance(mention.value, TermUse) and fields.get(mention.value.concept, "").startswith(PEOPLE)


def _of_a_field(field: str) -> str:
    if field.startswith(PEOPLE):
        return _PERSON
    if field in PLACES:
        return _PLACE
    return field if field in _NO_BODIES else _BODY
