"""English that nearly is a form of a term, or calls the thing otherwise, where the row has nothing right for it: see
the room `misnamed`, of which these are the steps."""

from __future__ import annotations

from termcheck.glossary.document import MOST_TERMS, Document
from termcheck.glossary.held import Held, passage, uses
from termcheck.glossary.later import PEOPLE, PLACES, other_body, right_words
from termcheck.glossary.matching.edges import script
from termcheck.glossary.matching.phrases import normal
from termcheck.glossary.misnamed.halves import another_surname, half_said
from termcheck.glossary.misnamed.nearby import Near, distance, near_miss
from termcheck.glossary.misnamed.persons import doubtful
from termcheck.glossary.misnamed.slips import slips
from termcheck.glossary.misnamed.sounding import has_its_kind, misheard, spelled_otherwise
from termcheck.glossary.misnamed.trades import other_trade
from termcheck.glossary.model import Concept
from termcheck.model import Match, Mention, Verdict
from termcheck.tables.patterns import lazy

# Behind a place, the people of it, whom English calls by a word of its beginning.
_ITS_PEOPLE = ("民", "人", "っ子", "市民", "出身")
SHARED = 4  # letters of it
_SYLLABLES = lazy(r"[a-z]-[a-z]+\Z")  # Tsai Ing-wen


def misspelled(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """A form with a slip of the pen, or as it is misread or misheard."""
    assert row.pair.en is not None
    for concept in concepts:
        if near := misread_name(row, ja, concept):
            return near_form(row, ja, near, concept)
        near = next(slips(row, concept), None) or near_miss(concept.right, document.glossary, row.pair.en.text, row.words)
        if near is not None and not spelled_otherwise(row, near, ja) and not (_SYLLABLES.search(near.form) and in_another_spelling(row, near, concept)):
            return near_form(row, ja, near, concept)
    from termcheck.glossary.misnamed.stretches import misread_stretch  # where something is missing

    if (near := misheard(row, ja, concepts) or misread_stretch(row, ja, concepts)) and not has_its_kind(row, near):
        return near_form(row, ja, near, concepts[0])
    near = next((half for concept in concepts if (half := half_said(row, ja, concept, document.glossary) or another_surname(row, ja, concept) or respelled(row, ja, concept))), None)
    return near_form(row, ja, near, concepts[0]) if near else None


def another_name(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """Another name of the same kind, where the term is nowhere in the case."""
    if concepts[0].key in document.first:
        return None
    # of no use to an article whose terms are all there
    from termcheck.glossary.misnamed.renamed import renamed
    from termcheck.glossary.misnamed.somewhere import called_elsewhere
    from termcheck.glossary.misnamed.strangers import ranked_otherwise, titled_otherwise
    from termcheck.glossary.misnamed.subjects import called_otherwise
    from termcheck.glossary.misnamed.titled import retitled
    from termcheck.glossary.misnamed.worded import worded

    concept, glossary = concepts[0], document.glossary
    near = (
        other_trade(row, concept)
        or renamed(row, ja, concept)
        or retitled(row, ja, concept)
        or called_otherwise(row, ja, concept)
        or titled_otherwise(row, ja, concept, glossary)
        or ranked_otherwise(row, ja, concept)
        or worded(row, ja, concept)
        or called_elsewhere(row, ja, concept, glossary)
    )
    return near_form(row, ja, near, concept) if near else None


def another_body(document: Document, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
    """A body that the glossary does not have, where the Japanese has one that it has."""
    assert row.pair.en is not None
    found = other_body(ja.text, concepts[0], row.words, row.pair.en.text, row.open_words)
    if found is None:
        if concepts[0].key in document.first:
            return None
        from termcheck.glossary.misnamed.remade import remade  # as for those that are called otherwise

        near = remade(row, ja, concepts[0], document.glossary)
        return near_form(row, ja, near, concepts[0]) if near else None
    return Match(ja, passage(row, *found, concepts[0]), Verdict.DIFFERS, row.pair, "not-for", concepts[0].en)


def mark_slips(document: Document, row: Held) -> None:
    """Add the lines of slips of the pen in terms that are right elsewhere in the row."""
    known = {at for match in row.matches if match.difference == "misspelled" and match.en for at in row.word_numbers(match.en)}
    for concept in {use.concept: document.glossary[use.concept] for ja in row.ja[:MOST_TERMS] for use in uses(ja)}.values():
        for near in slips(row, concept):
            numbers = range(near.at, near.at + near.size)
            own = [ja for ja in row.ja[:MOST_TERMS] if any(use.concept == concept.key for use in uses(ja))]
            if any(_are_its_people(row, ja, near, concept) for ja in own):
                continue
            if known.isdisjoint(numbers) and not spelled_otherwise(row, near, None) and not in_another_spelling(row, near, concept) and not all(document.is_anothers(row, ja) for ja in own):
                known.update(numbers)
                found = passage(row, near.at, near.size, concept)
                row.matches.append(Match(None, found, Verdict.DIFFERS, row.pair, "misspelled", near.form))


def _are_its_people(row: Held, ja: Mention, near: Near, concept: Concept) -> bool:
    """Whether the words near a form are what the people of a place are called: Kansans, for カンザス州民."""
    end = ja.end - (row.pair.ja.offset if row.pair.ja else 0)
    return concept.field in PLACES and row.japanese.startswith(_ITS_PEOPLE, end) and row.words.keys[near.at][:SHARED] == near.form.lower()[:SHARED]


def misread_name(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that have the name of somebody as it is not read, or None."""
    if concept.field.startswith(PEOPLE):
        from termcheck.glossary.misnamed.meant import otherwise_named  # most articles ask for nobody

        return otherwise_named(row, ja, concept)
    return None


def in_another_spelling(row: Held, near: Near, concept: Concept) -> bool:
    """Whether the words for somebody or a place are a form of the name, in letters that another script is spelled with, too;
    of people of Taiwan and Korea, whose given names are two syllables, one that is a letter away."""
    assert row.pair.en is not None
    said = row.pair.en.text[row.words.starts[near.at] : row.words.ends[near.at + near.size - 1]]
    if concept.field.startswith(PEOPLE) and _SYLLABLES.search(near.form) and script(concept.ja[0][0]) == "kanji":
        return distance(normal(said), normal(near.form), 1) is not None
    from termcheck.sounds.transliterated import same_name  # of names that are not as the glossary has them

    return concept.field.startswith((PEOPLE, *PLACES)) and same_name(said, right_words(concept), row.japanese)


def respelled(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The word that is the name by which somebody or a place is known, in another spelling than all that the glossary has."""
    if script(ja.text[0]) != "katakana" or row.pair.en is None or not concept.field.startswith((PEOPLE, *PLACES)):
        return None
    named = [at for at in row.open_words if row.pair.en.text[row.words.starts[at]].isupper()]
    return next((near for at in named if in_another_spelling(row, near := Near(at, 1, concept.en), concept)), None)


def near_form(row: Held, ja: Mention, near: Near, concept: Concept) -> Match:
    """A line for what nearly is a form; characters of a person have been misread, not misspelled. A name that comes
    from another script holds in any spelling of it."""
    if script(ja.text[0]) == "katakana" and in_another_spelling(row, near, concept):
        return Match(ja, passage(row, near.at, near.size, concept), Verdict.HOLDS, row.pair, note="in another spelling")
    misread = concept.field.startswith(PEOPLE) and script(ja.text[0]) == "kanji"
    found = passage(row, near.at, near.size, concept)
    if _are_its_people(row, ja, near, concept):
        return Match(ja, found, Verdict.HOLDS, row.pair, note="its people")
    if found.text == near.form:
        return Match(ja, found, Verdict.HOLDS, row.pair)  # Yutaka Take's Minato Blue
    found.weak = misread and doubtful(row, ja, near, concept)
    return Match(ja, found, Verdict.DIFFERS, row.pair, "name-reading" if misread else "misspelled", near.form)
