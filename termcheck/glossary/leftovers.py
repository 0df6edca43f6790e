"""English terms that answered nothing in the Japanese: background, or another's name."""

from __future__ import annotations

from termcheck.calendar import WEEKDAYS
from termcheck.glossary import excuses, kinship
from termcheck.glossary.document import Document
from termcheck.glossary.held import Held, uses
from termcheck.glossary.later import is_introduced
from termcheck.glossary.model import RIGHT, Concept
from termcheck.model import Match, Mention, TermUse, Verdict
from termcheck.tables.patterns import lazy

_JOINED = r"(?:,|,? and|,? or) (?:the )?"
_AND, _BESIDE_INITIALS = lazy(_JOINED), lazy(f"{_JOINED}| ")


def leave(document: Document, row: Held) -> None:
    """Add the lines of the English terms of a row that answered nothing."""
    spoken_of = {use.concept: (ja, document.glossary[use.concept]) for ja in row.ja for use in uses(ja)}
    concepts = [concept for _, concept in spoken_of.values()]
    for number, en in enumerate(row.en):
        if number in row.taken:
            continue
        all_uses = uses(en)
        right = [use for use in all_uses if use.status in RIGHT]
        beside = next((use for use in all_uses if use.status == "not-for" and use.concept in spoken_of), None)
        if right and ((beside is None and not _worth_telling(document, right)) or document.explained(row, number)):
            continue
        if beside is None and (excuses.owned(row.pair, en) or excuses.gives_bearing(row.pair, en)):
            continue
        if beside is not None and (excuses.is_denied(row.pair, en) or excuses.is_called_so_there(row.pair, en.text)):
            continue
        if beside is not None:
            if row.numbers([beside.concept], "right") and document.hinted(row, number):
                continue
            ja, concept = spoken_of[beside.concept]
            row.matches.append(Match(ja, en, Verdict.DIFFERS, row.pair, "not-for", concept.en))
        elif right:
            added = _added(document, row, en, right, [] if document.hinted(row, number) else concepts)
            if added.difference or _names_it(document, en, right):
                row.matches.append(added)
        elif wrong := next((use for use in all_uses if use.status == "deprecated"), None):
            preferred = document.glossary[wrong.concept].en
            row.matches.append(Match(None, en, Verdict.DIFFERS, row.pair, "deprecated", preferred))


def _worth_telling(document: Document, right: list[TermUse]) -> bool:
    """Whether what only the English has is a name, or required: common words are not missed
    in the Japanese."""
    concepts = (document.glossary[use.concept] for use in right)
    return any(concept.required or concept.valid_until or concept.en[0].isupper() or ' ' in concept.en for concept in concepts)


def _names_it(document: Document, en: Mention, right: list[TermUse]) -> bool:
    """Whether an English term is what a thing is called, and no word that may be said of it, too: the
    Rangers, and no range; an accord on comfort women, and not according. Friday is a day, though a
    magazine is called so."""
    if en.text in WEEKDAYS:
        return False
    named = (document.glossary[use.concept] for use in right if use.status in ("preferred", "short"))
    return " " in en.text or (en.text[0].isupper() and any(concept.en[0].isupper() for concept in named))


def _added(document: Document, row: Held, en: Mention, right: list[TermUse], spoken_of: list[Concept]) -> Match:
    """A term that only the English has: background, a former name, or another's name put
    beside the terms of the same field that the Japanese has."""
    others = [document.glossary[use.concept] for use in right]
    today = document.published.isoformat() if document.published else ""
    gone = today and all(other.valid_until and other.valid_until < today for other in others)
    if gone and not excuses.speaks_of_past(row.pair):
        return Match(None, en, Verdict.DIFFERS, row.pair, "outdated")
    named_so = en.text[0].isupper()  # a description, "the opposition party", may be anybody's
    in_place_of = _unanswered(row) | _in_line_with(row, en)
    fields = {
        concept.field
        for concept in spoken_of
        if concept.key in in_place_of and not is_introduced(concept.field) and (named_so or concept.en[0].islower())
    }
    named = {use.concept for use in right if use.status in ("preferred", "short") or (" " in en.text and document.glossary[use.concept].field == "media")}
    beside = next((o for o in others if o.key in named and o.field in fields and (o.en[0].isupper() or ' ' in o.en)), None)
    if beside and not any(kinship.are_both_parties_or_none(concept, beside) for concept in spoken_of if concept.key in in_place_of and concept.field == beside.field):
        beside = None
    if beside and (_counted_in(row, beside) or excuses.is_by_character(row.pair, beside)):
        beside = None
    if beside and excuses.is_no_office(beside, [concept for concept in spoken_of if concept.key in in_place_of]):
        beside = None
    if beside and (excuses.contains(en.text, spoken_of) or not kinship.akin(beside, spoken_of)):
        beside = None  # the U.S. president is a president of America
    return Match(None, en, Verdict.EN_ONLY, row.pair, "added-term" if beside else "", (beside or others[0]).ja[0])


# Prefectures counted by what they are called: 10都県 are Tokyo and nine others, 4道県 Hokkaido and three.
_COUNTED_AS = (("東京都", lazy("[0-9０-９一二三四五六七八九十]都[道府]?府?県")), ("北海道", lazy("[0-9０-９一二三四五六七八九十](?:都)?道府?県")))


def _counted_in(row: Held, other: Concept) -> bool:
    """Whether the Japanese counts prefectures in words that only this one is called by."""
    japanese = row.pair.ja.text if row.pair.ja is not None else ""
    return any(name in other.ja and counted.search(japanese) for name, counted in _COUNTED_AS)


def _unanswered(row: Held) -> set[str]:
    """The concepts that the English of a row lacks, in place of which it may have another."""
    return {use.concept for match in row.matches if match.en is None and match.ja for use in uses(match.ja)}


def _in_line_with(row: Held, en: Mention) -> set[str]:
    """The concepts that stand in one line with a term: METI in "METI and the Ministry of Finance"; or as the initials of one
    name with it: NBS in "NBS Nagasaki Broadcasting"."""
    if row.pair.en is None:
        return set()
    text, offset = row.pair.en.text, row.pair.en.offset
    return {
        use.concept
        for match in row.matches
        if match.en is not None and match.ja is not None
        and (_BESIDE_INITIALS if match.en.text.isupper() else _AND).fullmatch(text, min(match.en.end, en.end) - offset, max(match.en.start, en.start) - offset)
        for use in uses(match.ja)
    }  # fmt: skip

