"""Concepts made into the tables that matching wants, as the bytes that `compiled` reads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from termcheck.glossary.files.compiled import bucket_of, header, pack
from termcheck.glossary.later import PEOPLE
from termcheck.glossary.matching.forms import english_forms, japanese_forms
from termcheck.glossary.model import RIGHT, Concept

PHRASES_A_BUCKET = 2

RawUse = tuple[int, str, str]  # number of the concept, status, shape


def compile_layers(layers: Sequence[Iterable[Concept]], made_of: str = "") -> bytes:
    """A compiled glossary of `layers` of concepts, a later one over the earlier ones.

    made_of  what `compiled.stamp` says of the files that they were read from
    """
    rows: list[str] = []
    ja: dict[str, list[int]] = {}
    en: dict[str, list[RawUse]] = {}
    keys: set[str] = set()
    for number, concept in enumerate(_layered(layers)):
        key = _unused(concept.key, keys)
        keys.add(key)
        rows.append(_json(concept._replace(key=key)))
        for form in concept.ja:
            for text in japanese_forms(form):
                if number not in ja.setdefault(text, []):
                    ja[text].append(number)
        for longer in concept.unless:
            for text in japanese_forms(longer):
                ja.setdefault(text, []).append(~number)
        for text, use in _english(concept, number).items():
            en.setdefault(text, []).append(use)
    groups: dict[str, int] = {}
    numbered = {text: groups.setdefault(_json(uses), len(groups)) for text, uses in en.items()}
    lines = _by_beginning(ja)
    sections = (rows, groups, ["\t".join(lines)], map(_json, lines.values()), _buckets(numbered))
    body = b"".join(map(pack, sections))
    return header(made_of, body) + body


def _buckets(phrases: dict[str, int]) -> list[str]:
    """Phrases with the numbers of their uses, sorted into lines by their first word."""
    buckets: list[list[str]] = [[] for _ in range(max(1, len(phrases) // PHRASES_A_BUCKET))]
    for phrase, group in phrases.items():
        first = phrase.partition(" ")[0].rstrip(",.")
        buckets[bucket_of(first, len(buckets))] += (phrase, str(group))
    return ["\t".join(bucket) for bucket in buckets]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _english(concept: Concept, number: int) -> dict[str, RawUse]:
    """The normal forms of all renderings of a concept; where two give the same, the first counts."""
    found: dict[str, RawUse] = {}
    for rendering, status in (*concept.forms(), *_surname_first(concept)):
        for text, shape in english_forms(rendering, status in RIGHT).items():
            found.setdefault(text, (number, status, shape))
    return found


def _surname_first(concept: Concept) -> Iterator[tuple[str, str]]:
    """The name of somebody whose name is in characters in the order that it has in Japanese, too: Senga Kodai."""
    given, _, surname = concept.en.partition(" ")
    if concept.field.startswith(PEOPLE) and surname and " " not in surname and "一" <= concept.ja[0][0] <= "鿿":
        yield f"{surname} {given}", "admitted"


def _unused(key: str, keys: set[str]) -> str:
    """A key, numbered where another concept has it."""
    free, count = key, 1
    while free in keys:
        count += 1
        free = f"{key} ({count})"
    return free


def _by_beginning(forms: dict[str, list[int]]) -> dict[str, dict[str, list[int]]]:
    """Japanese forms by their first two characters."""
    found: dict[str, dict[str, list[int]]] = {}
    for form, numbers in forms.items():
        found.setdefault(form[:2], {})[form] = numbers
    return found


def _layered(layers: Sequence[Iterable[Concept]]) -> list[Concept]:
    """The concepts of all layers. One of a later layer takes the place of every earlier one
    that shares a written form with it, and takes over its other forms."""
    kept: list[Concept] = []
    for layer in layers:
        new = list(layer)
        owner = {form: at for at, concept in reversed(list(enumerate(new))) for form in concept.ja}
        rest = []
        for concept in kept:
            takers = {owner[form] for form in concept.ja if form in owner}
            if not takers:
                rest.append(concept)
                continue
            at = min(takers)
            free = tuple(form for form in concept.ja if form not in owner)
            new[at] = new[at]._replace(ja=new[at].ja + free)
        kept = rest + new
    return kept
