"""The right English of a term: taken in the order of both sides, said once for two, inside a longer name, or spoken of
again (the ministry, it). One that is there may still be of another day, or be part of a name that is wrong."""

from __future__ import annotations

from termcheck.glossary import excuses, kinship
from termcheck.glossary.abbreviations import may_stand_for, spelled_out
from termcheck.glossary.document import MOST_TERMS, Document
from termcheck.glossary.held import Held, passage, right_use, uses
from termcheck.glossary.later import (
    CALLED_LONGER,
    PAIRS,
    PEOPLE,
    PERSON_WORDS,
    PRONOUNS,
    giant,
    goes_by_name,
    spoken_of_again,
)
from termcheck.glossary.listed import from_list
from termcheck.glossary.matching.phrases import split
from termcheck.glossary.misnamed.halves import another_half, half_said
from termcheck.glossary.misnamed.nearby import near_longer, near_miss
from termcheck.glossary.misnamed.persons import is_anothers_name
from termcheck.glossary.misnamed.sounding import misheard, spelled_otherwise
from termcheck.glossary.misnamed.trades import other_trade
from termcheck.glossary.misnaming import in_another_spelling, misread_name, near_form
from termcheck.glossary.model import Concept
from termcheck.glossary.prefixes import lost_prefix
from termcheck.model import Match, Mention, TermUse, Verdict


def take_right(document: Document, row: Held, ja: Mention) -> bool:
    """Pair a Japanese term with the first right English one that is free."""
    keys = {use.concept for use in uses(ja)}
    if (number := row.take(keys)) is None:
        return False
    en = row.en[number]
    row.matches.append(_right(document, row, ja, en, right_use(en, keys) or uses(en)[0]))
    return True


def said_once(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """The right term, said once for two of the Japanese."""
    keys = {concept.key for concept in concepts}
    for number in row.numbers(keys, "right")[:MOST_TERMS]:
        found = right_use(row.en[number], keys)
        if found is not None and not row.is_part_of_wrong(number, keys):
            return _right(document, row, ja, row.en[number], found)
    return None


def part(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """The right words inside a longer name: of a place or a club, or where the Japanese goes on too."""
    free = any(concept.field in CALLED_LONGER for concept in concepts) or excuses.goes_on(row.pair, ja)
    parts = row.numbers([concept.key for concept in concepts], "part")
    # the Taro Okamoto Memorial Museum has all of his name
    numbers = parts if free else [number for number in parts if " " in row.en[number].text and all(concept.field.startswith(PEOPLE) for concept in concepts)]
    own = {concept.key for concept in concepts}
    for concept in concepts:
        for form in concept.right:
            numbers += [n for n in row.with_words(form) if own.isdisjoint(use.concept for use in uses(row.en[n]))]
    numbers = [n for n in numbers if not document.is_neighbour(row.en[n], concepts) and not is_anothers_name(row, n, ja, concepts, document.glossary)]
    if not numbers:
        return None
    if near := misheard(row, ja, concepts):
        return near_form(row, ja, near, concepts[0])
    return Match(ja, row.en[numbers[0]], Verdict.HOLDS, row.pair, note="inside a longer name")


def again(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """The ministry, the company, it."""
    by_name = goes_by_name(ja.text, concepts) and concepts[0].key not in document.first
    named = not document.whole and concepts[0].en[0].isupper() and (by_name or from_list(row, ja))
    text = row.pair.en.text if row.pair.en else ""
    # a brewer, who is of Milwaukee with a capital only
    common = [at for number, en in enumerate(row.en[:MOST_TERMS]) if number not in row.taken and en.text.islower() and " " not in en.text for at in row.word_numbers(en)]
    for concept in concepts:
        said = sorted({*row.open_words, *common}) if kinship.are_firms(concept) else row.open_words
        word = spoken_of_again(concept, text, row.words, [at for at in said if row.words.keys[at] not in PRONOUNS | PERSON_WORDS] if named else said)
        word = giant(concept, row.words) if word is None else word
        if word is not None:
            return Match(ja, passage(row, word, 1, concept), Verdict.HOLDS, row.pair, note="spoken of again")
    return None


def _right(document: Document, row: Held, ja: Mention, en: Mention, use: TermUse) -> Match:
    """A pair that holds, unless the name is one of another day or the office another."""
    concept = document.glossary[use.concept]
    if document.published and not concept.in_force(document.published):
        current = [c for u in uses(ja) if (c := document.glossary[u.concept]).in_force(document.published)]
        if current and not excuses.speaks_of_past(row.pair):
            return Match(ja, en, Verdict.DIFFERS, row.pair, "outdated", current[0].en)
    if (misread := misread_name(row, ja, concept)) and not document.is_anothers(row, ja):
        return near_form(row, ja, misread, concept)
    if use.status == "short" and (said := spelled_out(row, en, concept)):
        word = _expansion(document, said.text, en.text, concept)
        if word:
            return Match(ja, said, Verdict.DIFFERS, row.pair, word, concept.en)
    if concept.field != PAIRS and (near := _nearly_longer(document, row, ja, en, concept)) and not document.is_anothers(row, ja):
        return Match(ja, near, Verdict.DIFFERS, row.pair, "misspelled", concept.en)
    if " " not in en.text and (half := half_said(row, ja, concept, document.glossary) or another_half(row, ja, en, concept)):
        return near_form(row, ja, half, concept)
    if trade := other_trade(row, concept):
        return near_form(row, ja, trade, concept)
    if lost := lost_prefix(row.pair, ja, row.words, concept):
        return Match(ja, en, Verdict.DIFFERS, row.pair, "prefix", lost)
    return Match(ja, en, Verdict.HOLDS, row.pair)


def _expansion(document: Document, name: str, short: str, concept: Concept) -> str:
    """What is wrong with the name that an abbreviation is said to stand for, or ""."""
    if (key := (concept.key, name)) not in document.expansions:
        word = ""
        if not excuses.contains(name, [concept]):
            near = near_miss(concept.right, document.glossary, name, split(name))
            word = "misspelled" if near else "" if may_stand_for(short, name) else "expansion"
        document.expansions[key] = word
    return document.expansions[key]


def _nearly_longer(document: Document, row: Held, ja: Mention, en: Mention, concept: Concept) -> Mention | None:
    """The whole of a name of which only a part is right."""
    if row.pair.en is None:
        return None
    start = en.start - row.pair.en.offset
    near = near_longer(concept.right, document.glossary, row.pair.en.text, row.words, en.text, start)
    return passage(row, near.at, near.size, concept) if near and not spelled_otherwise(row, near, ja) and not in_another_spelling(row, near, concept) else None
