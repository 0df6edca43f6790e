"""The bundled glossary: it loads, lint has nothing to say of it, and its traps are caught."""

from __future__ import annotations

import functools

import pytest

from termcheck.glossary import Glossary, load_glossary
from termcheck.glossary.files.lint import lint, read_entries
from termcheck.glossary.files.load import bundled_files
from termcheck.glossary.files.lookup import card, find, stats
from termcheck.glossary.files.source import Problem
from termcheck.glossary.model import Entry


@functools.cache
def entries() -> list[Entry]:
    return read_entries(bundled_files())


@functools.cache
def glossary() -> Glossary:
    return load_glossary()


@functools.cache
def problems() -> list[Problem]:
    return lint(bundled_files())


@pytest.mark.parametrize("path", bundled_files(), ids=lambda p: p.stem)
def test_lint_has_nothing_to_say(path: object) -> None:
    assert [f"{p.line}: {p.text}" for p in problems() if p.path == str(path)] == []


def test_it_is_of_the_size_that_it_says() -> None:
    assert len(glossary()) == len(entries()) > 800


def test_the_fields_are_the_files() -> None:
    assert all(entry.concept.field == entry.path.rpartition("/")[2].removesuffix(".yaml") for entry in entries())


SHOWN = ["METI", "Ministry of Economy, Trade and Industry", "経産省", "日銀", "the Bank of Japan", "Finance Ministry"]


@pytest.mark.parametrize("term", SHOWN)
def test_terms_are_looked_up_in_either_language(term: str) -> None:
    found = find(term, entries())
    assert found
    assert any("source: " in line for line in card(found[0]))


def test_what_is_not_there() -> None:
    assert find("架空省", entries()) == []
    assert find("", []) == []


def test_stats_add_up() -> None:
    *fields, total = stats(entries())
    assert total.field == "all"
    assert total.concepts == sum(row.concepts for row in fields) == len(entries())
    assert stats([]) == []
