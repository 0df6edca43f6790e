"""Firms that are named side by side: one that the English has lost is found."""

from __future__ import annotations

import pytest

import termcheck

SILENT = [
    ("三井不動産と野村不動産は計画を見直す。", "Mitsui Fudosan and Nomura Real Estate will review the plan."),
    ("三井不動産と野村不動産は計画を見直す。", "Mitsui Fudosan will review the plan with another developer."),
    ("京王電鉄と小田急電鉄は運賃を上げる。", "Keio and Odakyu will raise fares."),
    ("森永乳業と江崎グリコは値上げする。", "Morinaga Milk and Glico will raise prices."),
    ("三井不動産は計画を見直す。", "Mitsui Fudosan will review the plan."),
]

FOUND = [
    ("三井不動産と野村不動産は計画を見直す。", "Mitsui Fudosan will review the plan."),
    ("トヨタ紡織、愛三工業は増益だった。", "Toyota Boshoku made a larger profit."),
    ("京王電鉄と小田急電鉄は運賃を上げる。", "Keio Corp. will raise fares."),
]


def rules(ja: str, en: str) -> set[str]:
    """The rules on names and terms that are broken."""
    glossary = termcheck.load_glossary()
    findings = termcheck.check(ja, en, glossary=glossary).findings
    return {finding.rule for finding in findings if finding.family in ("name", "term") and finding.severity > termcheck.Severity.INFO}


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_firms_that_are_all_there_are_silent(ja: str, en: str) -> None:
    assert rules(ja, en) == set()


@pytest.mark.parametrize(("ja", "en"), FOUND)
def test_a_firm_that_is_lost_is_found(ja: str, en: str) -> None:
    assert rules(ja, en) & {"name-missing", "term-missing"}
