"""English that is certainly wrong for a term: a deprecated rendering, another concept's, somebody else of the surname."""

from __future__ import annotations

from termcheck.glossary import excuses, kinship
from termcheck.glossary.document import Document
from termcheck.glossary.held import Held, uses
from termcheck.glossary.later import COUNTRIES, PLACES, SCHOOLS
from termcheck.glossary.matching.longer import makes_another
from termcheck.glossary.misnamed import persons
from termcheck.glossary.misnaming import misspelled
from termcheck.glossary.model import RIGHT, Concept
from termcheck.model import Match, Mention, Verdict

SPORT = "sport"
COMPASS = frozenset("North South East West".split())  # … of three South Asian countries


def deprecated(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """A rendering that the glossary deprecates."""
    return _differing(document, row, ja, concepts, "deprecated", "deprecated")


def not_for(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """A rendering that the glossary says is not for the term."""
    return _differing(document, row, ja, concepts, "not-for", "not-for")


def another_concepts(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """The established term of another concept that the Japanese does not have. Japanese repeats a
    name that English has said already: then only one built alike is taken for it, another ministry."""
    own = {concept.key for concept in concepts}
    said = bool(row.numbers(own, "right"))
    for number in document.open:
        en = row.en[number]
        others = [use for use in uses(en) if use.status in RIGHT and use.concept not in own]
        named = any(use.concept in own and use.status == "not-for" for use in uses(en))
        partly = not named and excuses.contains(en.text, concepts) and (en.text[0].islower() or not makes_another(en.text) or kinship.runs_it(en.text, concepts))  # the governor of the Bank
        if en.text in COMPASS or excuses.owned(row.pair, en) or excuses.gives_bearing(row.pair, en) or any(excuses.is_by_character(row.pair, document.glossary[use.concept], ja) for use in others):
            continue
        if excuses.is_where_it_lies((document.glossary[use.concept] for use in others), concepts):
            continue
        for use in others:
            other = document.glossary[use.concept]
            if not named and (not kinship.akin(other, concepts) or excuses.in_pieces(row.pair, other) or (said and not kinship.built_alike(en.text, concepts))):
                continue
            if (partly and kinship.built_on(other, concepts)) or excuses.in_small_letters(en.text, other) or excuses.is_bare_post(other, concepts) or excuses.is_anothers_post(row.pair, en.text) or excuses.is_whose(en.text, concepts) or (not named and excuses.is_no_office(other, concepts)):
                continue  # the BOJ's governor is no other name for the BOJ
            if not named and other.en[0].isupper() and all(concept.en.islower() and concept.field == SPORT for concept in concepts):
                continue  # what happens in a game is no name: the Emperor's Cup, for 死球
            if not named and other.field in PLACES and excuses.in_another_sentence(row.pair, ja, en):
                continue
            if other.field != COUNTRIES and excuses.lies_in(row.pair, ja, concepts, row.ja):
                continue  # the Basque city of Bilbao
            alike = kinship.alike(other, use.status, concepts) or kinship.another_prefecture(ja.text, other, concepts)
            described = en.text[0].islower() and all(concept.en[0].isupper() for concept in concepts)
            if not named and (not alike or described):
                continue  # the top court is no other name for the Grand Bench
            if kinship.are_firms(other, *concepts) and excuses.is_told(row.pair) and not named:
                continue
            if kinship.are_firms(other, *concepts) and not kinship.is_whole_name(en.text, other) and (partly or kinship.of_one_house(en.text, concepts)):
                continue
            document.take(row, number)
            gone = document.published is not None and not other.in_force(document.published)
            if gone and not excuses.speaks_of_past(row.pair):
                return Match(ja, en, Verdict.DIFFERS, row.pair, "outdated", concepts[0].en)
            if named and (not alike or other.valid_until):
                return Match(ja, en, Verdict.DIFFERS, row.pair, "not-for", concepts[0].en)
            return Match(ja, en, Verdict.DIFFERS, row.pair, "wrong-term", other.ja[0])
    return None


def namesake(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """Somebody else of the same surname: Junichiro Koizumi for 小泉進次郎."""
    found = persons.namesake(row, ja, concepts, document.glossary)
    if found is None:
        return None
    document.take(row, found[0])
    return Match(ja, row.en[found[0]], Verdict.DIFFERS, row.pair, "wrong-term", found[1].ja[0])


def next_door(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """Another school of the same town, by more than the town: Izumo Shogyo for 出雲北陵."""
    towns = {form[:2] for concept in concepts for form in concept.ja}
    for number, en in enumerate(row.en):
        if number in row.taken or en.text.isalpha() or not document.is_neighbour(en, concepts):
            continue
        others = [document.glossary[use.concept] for use in uses(en)]
        if all(other.field == SCHOOLS and other.ja[0][:2] in towns for other in others):
            row.taken.add(number)
            return Match(ja, en, Verdict.DIFFERS, row.pair, "wrong-term", others[0].ja[0])
    return None


def wrong_beside(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """A wrong rendering or a slip in the sentence beside it, of an article: the sentences of
    two languages do not always begin and end together. For a term that is right nowhere
    in the article, in any sentence."""
    if not document.whole:
        return None
    rows, key = document.beside(at), concepts[0].key
    if key not in document.first and key not in document.sought:
        document.sought.add(key)
        rows += [other for other in document.rows if other.pair.en is not None and other is not row and other not in rows]
    for other in rows:
        match = (
            _differing(document, other, ja, concepts, "deprecated", "deprecated")
            or _differing(document, other, ja, concepts, "not-for", "not-for", beside=True)
            or misspelled(document, other, at, ja, concepts)
        )
        if match is not None:
            match.pair = row.pair
            return match
    return None


def _differing(document: Document, row: Held, ja: Mention, concepts: list[Concept], status: str, word: str, *, beside: bool = False) -> Match | None:
    """A rendering that the glossary itself says is wrong for the term, alone or inside a
    term that nothing in the Japanese explains.

    beside  whether the term stands in another row: what tells there who a name is, tells
            it of that name
    """
    numbers = row.numbers([concept.key for concept in concepts], status)
    for concept in concepts:
        for form in concept.not_for if status == "not-for" else concept.deprecated:
            numbers += row.with_words(form)
    for number in numbers:
        if number not in row.taken and not document.explained(row, number) and not excuses.is_denied(row.pair, row.en[number]) and not excuses.is_owner(row.pair, row.en[number]) and not excuses.is_anothers_post(row.pair, row.en[number].text) and not (beside and excuses.introduces(row.pair, row.en[number])):
            document.take(row, number)
            return Match(ja, row.en[number], Verdict.DIFFERS, row.pair, word, concepts[0].en)
    return None
