"""One body, one name, in all articles of a run: `check --consistency folder`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from termcheck.glossary.held import right_use, uses
from termcheck.glossary.later import PLACES
from termcheck.glossary.matching.phrases import SMALL, normal
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.records import NamedTuple


class Rendering(NamedTuple):
    """How an article names something.

    article  the path of its English
    text     as it names it first
    names    all its names for it, each as the set of its words
    """

    article: str
    text: str
    names: frozenset[frozenset[str]]

    def agrees(self, other: Rendering) -> bool:
        """Whether the two have a name in common, or one that is short for one of the other's."""
        return any(one <= two or two <= one for one in self.names for two in other.names)


class Renderings:
    """What the articles of a run call the bodies, laws and companies of their Japanese.

    The first article that names one sets the usage; a later one that calls it only by other
    names is marked. An abbreviation, or a name that is short for the other, is no other name.
    """

    def __init__(self) -> None:
        self._first: dict[str, Rendering] = {}

    def mark(self, matches: Iterable[Match], english: Iterable[Mention], glossary: Glossary, article: str) -> None:
        """Mark the terms of an article's ledger that another article renders in another way.

        english  all that was read in the English of the article
        """
        names: dict[str, set[frozenset[str]]] = {}
        for en in english:
            for use in uses(en):
                if use.status in RIGHT and use.status != "short":
                    names.setdefault(use.concept, set()).add(name_words(en.text))
        seen: set[str] = set()
        for concept, match in _named(matches, glossary):
            if concept.key in seen or match.en is None:
                continue
            seen.add(concept.key)
            here = Rendering(article, match.en.text, frozenset(names[concept.key]))
            first = self._first.setdefault(concept.key, here)
            if first.article == article:  # checked again after a fix
                self._first[concept.key] = here
            elif not first.agrees(here):
                match.verdict, match.difference = Verdict.DIFFERS, "inconsistent"
                match.note = f"{first.text} in {first.article}"


def _named(matches: Iterable[Match], glossary: Glossary) -> Iterator[tuple[Concept, Match]]:
    """The names that hold outright outside headlines, with their concepts."""
    for match in matches:
        if match.verdict is not Verdict.HOLDS or match.ja is None or match.en is None or match.note:
            continue
        if match.ja.kind is not Kind.TERM or (match.pair.en is not None and match.pair.en.heading):
            continue
        use = right_use(match.en, {use.concept for use in uses(match.ja)})
        if use is None or use.status == "short":
            continue
        concept = glossary[use.concept]
        if concept.required and concept.field not in PLACES and any(c.isupper() for c in concept.en):
            yield concept, match


@lru_cache(maxsize=4096)
def name_words(text: str) -> frozenset[str]:
    """The words by which two names are one: no small words, in the singular, in one spelling."""
    from termcheck.glossary.matching.inflection import singulars, spellings

    words = (word.rstrip(",.") for word in normal(text).split())
    singular = (min({word} | singulars(word), key=lambda form: (len(form), form)) for word in words if word not in SMALL)
    return frozenset(min(spellings(word)) for word in singular)
