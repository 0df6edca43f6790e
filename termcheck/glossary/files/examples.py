"""The examples of a glossary: a pair that must pass and one that must not, held to the matcher."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from termcheck.glossary.files.source import Problem
from termcheck.glossary.held import uses
from termcheck.glossary.matching.edges import LineLike
from termcheck.glossary.matching.match import find_en, find_ja
from termcheck.glossary.model import Entry, Example, Glossary, GlossaryError
from termcheck.glossary.pairing import pair_terms
from termcheck.model import Match, Mention, Pair, Segment


@dataclass(slots=True)
class _Row:
    pair: Pair
    ja: list[Mention] = field(default_factory=list)
    en: list[Mention] = field(default_factory=list)


def japanese_line(text: str) -> LineLike:
    """A line as the Japanese reader makes it."""
    from termcheck.japanese.tokenizer import Line

    return Line(text)


def matches_of(example: Example, glossary: Glossary) -> list[Match]:
    """The ledger of an example, terms only."""
    row = _Row(Pair("", Segment(example.ja), Segment(example.en)))
    row.ja = find_ja(glossary, japanese_line(example.ja))
    row.en = find_en(glossary, example.en)
    return pair_terms([row], glossary)


def failing(entries: Iterable[Entry], glossary: Glossary) -> Iterator[Problem]:
    """The examples that do not do what they say. What other concepts of the sentence have to
    say does not count."""
    for entry in entries:
        for example in entry.examples:
            caught = [match for match in matches_of(example, glossary) if match.difference and _is_of(match, entry)]
            grave = [match for match in caught if entry.concept.required or match.difference != "term-missing"]
            if example.passes and grave:
                what = f"the example should pass, but the English is {grave[0].difference}"
                yield Problem(entry.path, example.line, f"{what}; admit its rendering or mend the example")
            if not example.passes and not caught:
                yield Problem(entry.path, example.line, "the example should fail, but nothing is found in it; add the wrong rendering or mend the example")


def _is_of(match: Match, entry: Entry) -> bool:
    """Whether a line of the ledger speaks of a concept."""
    named = {use.concept.partition(" (")[0] for mention in (match.ja, match.en) if mention for use in uses(mention)}
    return not named.isdisjoint(entry.concept.ja)


def require(entries: Iterable[Entry], glossary: Glossary) -> None:
    """Raise GlossaryError for the first example that does not do what it says."""
    for problem in failing(entries, glossary):
        raise GlossaryError(problem.path, problem.line, problem.text)
