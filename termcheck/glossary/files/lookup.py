"""Looking concepts up, and counting them: for `termcheck glossary show` and `stats`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from termcheck.glossary.matching.forms import english_forms, japanese_forms
from termcheck.glossary.matching.phrases import normal
from termcheck.glossary.model import RIGHT, Concept, Entry
from termcheck.records import NamedTuple


def find(term: str, entries: Iterable[Entry]) -> list[Entry]:
    """The concepts that have a term among their forms, in either language; where none has it,
    those that have it as a part of one."""
    known = list(entries)
    exact = [entry for entry in known if _has(entry.concept, term)]
    return exact or [entry for entry in known if _has_part(entry.concept, term)]


def _has(concept: Concept, term: str) -> bool:
    if set(japanese_forms(term)) & {text for form in concept.ja for text in japanese_forms(form)}:
        return True
    wanted = normal(term)
    return wanted != "" and any(wanted in english_forms(form, status in RIGHT) for form, status in concept.forms())


def _has_part(concept: Concept, term: str) -> bool:
    if any(term in form for form in concept.ja):
        return True
    wanted = normal(term)
    return wanted != "" and any(f" {wanted} " in f" {normal(form)} " for form, _ in concept.forms())


def card(entry: Entry) -> Iterator[str]:
    """What is known of a concept, a line each."""
    concept = entry.concept
    yield f"{concept.ja[0]}  {concept.en}"
    rows = (
        ("also written", "、".join(concept.ja[1:])),
        ("short", concept.short + ("" if concept.spell_out or not concept.short else " (never spelled out)")),
        ("admitted", "; ".join(concept.admitted)),
        ("deprecated", "; ".join(concept.deprecated)),
        ("not for it", "; ".join(concept.not_for)),
        ("not in", "、".join(concept.unless)),
        ("in force", _span(concept)),
        ("requirement", "required" if concept.required else "advised"),
        ("subject field", concept.field),
        ("note", entry.note),
        ("source", entry.source),
        ("stands in", f"{entry.path}:{entry.line}"),
    )
    for name, value in rows:
        if value:
            yield f"  {name}: {value}"


def _span(concept: Concept) -> str:
    if concept.valid_from and concept.valid_until:
        return f"{concept.valid_from} to {concept.valid_until}"
    if concept.valid_from:
        return f"from {concept.valid_from}"
    return f"until {concept.valid_until}" if concept.valid_until else ""


class Tally(NamedTuple):
    """How many concepts, Japanese forms, English forms and examples a subject field has."""

    field: str
    concepts: int
    ja: int
    en: int
    examples: int


def stats(entries: Iterable[Entry]) -> list[Tally]:
    """A tally for each subject field, and one for all."""
    counts: dict[str, Counter[str]] = {}
    for entry in entries:
        found = Counter(
            concepts=1,
            ja=len(entry.concept.ja),
            en=len(list(entry.concept.forms())),
            examples=len(entry.examples),
        )
        for field in (entry.concept.field, ""):
            counts.setdefault(field, Counter()).update(found)
    rows = [Tally(name, c["concepts"], c["ja"], c["en"], c["examples"]) for name, c in sorted(counts.items())]
    return [*rows[1:], rows[0]._replace(field="all")] if rows else []
