"""What is wrong in glossaries that load: each problem with its file, line and remedy.

Concepts stand by theme, under headings, so their order is free; the keys of a concept have one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from termcheck.glossary.files.compiled import thaw
from termcheck.glossary.files.compiler import compile_layers
from termcheck.glossary.files.examples import failing
from termcheck.glossary.files.source import Problem, parse
from termcheck.glossary.later import SCHOOLS
from termcheck.glossary.matching.forms import english_forms, japanese_forms
from termcheck.glossary.model import RIGHT, Entry


def lint(paths: Iterable[Path], *, base: Iterable[Entry] = ()) -> list[Problem]:
    """The problems of some glossary files, by file and line.

    base  concepts that lie underneath (the bundled ones, for a desk's own file): its examples
          are held with them, and what it takes over from them is no duplicate
    """
    problems: list[Problem] = []
    entries: list[Entry] = []
    for path in paths:
        try:
            data = path.read_bytes()
        except OSError as error:
            problems.append(Problem(str(path), 0, f"cannot be read ({error.strerror or error}); check the path"))
            continue
        entries += parse(data, str(path), problems)
    for check in (_sources, _same_japanese, _lumped, _against_itself, _disputed, _order):
        problems.extend(check(entries))
    glossary = thaw(compile_layers([[entry.concept for entry in base], [entry.concept for entry in entries]]))
    problems.extend(failing(entries, glossary))
    return sorted(problems, key=lambda problem: (problem.path, problem.line))


def read_entries(paths: Iterable[Path]) -> list[Entry]:
    """The concepts of some files that can be read; what cannot is left out."""
    return [entry for path in paths for entry in parse(path.read_bytes(), str(path), [])]


def _place(entry: Entry) -> str:
    return f"{Path(entry.path).name}:{entry.line}"


def _sources(entries: Sequence[Entry]) -> Iterator[Problem]:
    for entry in entries:
        if not entry.source:
            yield Problem(entry.path, entry.line, f"{entry.concept.key} has no source; name the authority for its English")


def _overlap(one: Entry, other: Entry) -> bool:
    """Whether two concepts are in force at the same time."""
    a, b = one.concept, other.concept
    return not ((a.valid_until and b.valid_from > a.valid_until) or (b.valid_until and a.valid_from > b.valid_until))


def _same_japanese(entries: Sequence[Entry]) -> Iterator[Problem]:
    """One written form in two concepts that are in force at the same time."""
    first: dict[str, Entry] = {}
    for entry in entries:
        for form in entry.concept.ja:
            folded = japanese_forms(form)[0]
            known = first.setdefault(folded, entry)
            if known is not entry and _overlap(known, entry):
                line = entry.lines.get("ja", entry.line)
                yield Problem(entry.path, line, f"{form} also stands in {_place(known)}; keep it in one concept, or give the two dates")


# What tells one school of a town from another, at the end of its name: 和歌山商, 和歌山工, 和歌山東.
_SCHOOL = re.compile(r"(?P<town>.{2,}?)第?(?P<which>[商工農東西南北一二三四五])?業?(?:高(?:等学)?校?)?")


def _lumped(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Two schools of one town in one concept: the one could be said for the other."""
    for entry in entries:
        if entry.concept.field != SCHOOLS:
            continue
        of_town: dict[str, tuple[str, str]] = {}
        for form in entry.concept.ja:
            if parts := _SCHOOL.fullmatch(form):
                town, which = parts["town"], parts["which"] or ""
                known, told = of_town.setdefault(town, (form, which))
                if which != told:
                    line = entry.lines.get("ja", entry.line)
                    yield Problem(entry.path, line, f"{form} and {known} are two schools; give each a concept of its own")
                    break


def _against_itself(entries: Sequence[Entry]) -> Iterator[Problem]:
    """A form that a concept both grants and refuses, or gives twice."""
    for entry in entries:
        seen: dict[str, str] = {}
        for form, status in entry.concept.forms():
            key = form if form.isupper() else next(iter(english_forms(form, False)), form)
            known = seen.setdefault(key, status)
            line = entry.lines.get(status, entry.line)
            if known != status and (known in RIGHT) != (status in RIGHT):
                yield Problem(entry.path, line, f"{form} is both {known} and {status}; keep one")
        for forms, name in ((entry.concept.ja, "ja"), (entry.concept.admitted, "admitted"), (entry.concept.unless, "unless")):
            twice = next((form for form in forms if forms.count(form) > 1), None)
            if twice is not None:
                yield Problem(entry.path, entry.lines.get(name, entry.line), f"{twice} stands twice in `{name}`; keep one")


def _disputed(entries: Sequence[Entry]) -> Iterator[Problem]:
    """A preferred or short term that another concept deprecates wherever it stands."""
    deprecated = {form: entry for entry in entries for form in entry.concept.deprecated}
    for entry in entries:
        for form in (entry.concept.en, entry.concept.short):
            other = deprecated.get(form)
            if form and other is not None and other is not entry and _overlap(entry, other):
                line = other.lines.get("deprecated", other.line)
                yield Problem(other.path, line, f"{form} is the right term of {_place(entry)}; make it `not-for` here")


# The order in which the keys of a concept stand, as one reads them; those of one row are free.
ORDER = (
    ("ja",), ("en",), ("short",), ("spell-out",), ("admitted",), ("deprecated", "not-for"),
    ("requirement", "valid-from", "valid-until", "unless", "note"), ("source",), ("examples",),
)  # fmt: skip
_RANK = {key: rank for rank, keys in enumerate(ORDER) for key in keys}


def _order(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Keys out of order: every concept is read in the same way."""
    for entry in entries:
        keys = [key for key in entry.lines if key]
        for before, key in pairwise(keys):
            if _RANK[key] < _RANK[before]:
                yield Problem(entry.path, entry.lines[key], f"`{key}` of {entry.concept.key} stands behind `{before}`; put it before")
                break
