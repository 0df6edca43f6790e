"""Every rule's page: it says what and why, and its two examples are true."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import NamedTuple

import pytest

import termcheck
from termcheck import checks
from termcheck.model import Severity

RULES = checks.load()


class Example(NamedTuple):
    """A pair out of a rule's page."""

    ja: str
    en: str
    date: str | None


def example(page: str, heading: str) -> Example:
    """The fields that stand under a heading of a page."""
    block = re.search(rf"^{heading}:\n((?:    .*\n?)+)", page, re.MULTILINE)
    assert block, f"no {heading} example"
    fields = {}
    for line in block.group(1).splitlines():
        name, _, value = line.strip().partition(": ")
        fields[name] = value.replace("\\n", "\n")
    return Example(fields["ja"], fields["en"], fields.get("date"))


def fired(name: str, one: Example) -> bool:
    """Whether a rule says something of a pair, as a segment or as a small article."""
    glossary = termcheck.load_glossary()
    results = (
        termcheck.check(one.ja, one.en, date=one.date, glossary=glossary),
        termcheck.check_article(one.ja, one.en, date=one.date, glossary=glossary),
    )
    return any(finding.rule == name for result in results for finding in result.findings)


@pytest.mark.parametrize("name", RULES)
def test_the_bad_example_is_found(name: str) -> None:
    assert fired(name, example(RULES[name].page, "Bad"))


@pytest.mark.parametrize("name", RULES)
def test_the_good_example_is_silent(name: str) -> None:
    good = example(RULES[name].page, "Good")
    assert not fired(name, good)
    result = termcheck.check(good.ja, good.en, date=good.date)
    assert [f for f in result.findings if f.severity >= Severity.WARNING] == []


@pytest.mark.parametrize("name", RULES)
def test_the_page_says_why(name: str) -> None:
    page = RULES[name].page
    assert "\nWhy: " in page
    assert len(page.partition("\n")[0]) <= 120


def test_rules_over_a_whole_case_are_in_the_modules_that_are_always_loaded() -> None:
    assert {rule.family for rule in RULES.values() if not rule.on} == set(checks.OVER_CASES)


def test_rules_are_listed_by_family_whatever_was_loaded_first() -> None:
    done = subprocess.run([sys.executable, "-c", "from termcheck import checks; checks.load(['text']); print(*checks.load())"], capture_output=True, text=True, check=True)
    assert done.stdout.split() == list(RULES)
