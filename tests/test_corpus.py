"""The corpus: pairs of articles that are clean, and edits that each make one of them wrong.

`corpus/NAME.edits.yaml` lists what a desk could get wrong in `corpus/NAME.en.md` (or, with
`side: ja`, what could be corrected in the Japanese after the English was made), and the rule
that must say so. See corpus/README.md.
"""

from __future__ import annotations

import datetime
import functools
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

import termcheck
from termcheck import checks
from termcheck.formats.article import agreed, read_article
from termcheck.model import Finding, Severity, Side

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
NAMES = sorted(path.name.removesuffix(".ja.md") for path in CORPUS.glob("*.ja.md"))


@dataclass(frozen=True)
class Edit:
    """One slip: `old` of one side becomes `new`; a finding of one of `rules` must follow."""

    name: str
    side: Side
    old: str
    new: str
    rules: tuple[str, ...]
    severity: Severity
    note: str
    xfail: str = ""

    def __str__(self) -> str:
        return f"{self.name}: {self.old} > {self.new}"


@dataclass(frozen=True)
class Article:
    """A pair as it is checked: both texts without front matter, and its date."""

    ja: str
    en: str
    date: datetime.date

    def text(self, side: Side) -> str:
        return self.ja if side == "ja" else self.en


@functools.cache
def article(name: str) -> Article:
    ja, en = (read_article(str(CORPUS / f"{name}.{side}.md")) for side in ("ja", "en"))
    date, _ = agreed(ja, en)
    assert date is not None, f"{name} has no date"
    return Article(ja.text[ja.body :], en.text[en.body :], date)


def edits(name: str) -> list[Edit]:
    rows: list[dict[str, Any]] = yaml.safe_load((CORPUS / f"{name}.edits.yaml").read_text(encoding="utf-8"))
    return [
        Edit(
            name,
            row.get("side", "en"),
            row["from"],
            row["to"],
            tuple(row["rules"] if "rules" in row else [row["rule"]]),
            Severity[row["severity"].upper()],
            row["note"],
            row.get("xfail", ""),
        )
        for row in rows
    ]


EDITS = [edit for name in NAMES for edit in edits(name)]


def found(ja: str, en: str, date: datetime.date) -> list[Finding]:
    return termcheck.check_article(ja, en, date=date.isoformat()).findings


@functools.cache
def unedited(name: str) -> Counter[tuple[str, str]]:
    """What is said of the pair as it stands (info only), so that an edit must add to it."""
    pair = article(name)
    return Counter((finding.rule, finding.message) for finding in found(pair.ja, pair.en, pair.date))


def told(finding: Finding) -> str:
    return f"{finding.severity.label} {finding.rule}: {finding.message}"


@pytest.mark.parametrize("name", NAMES)
def test_a_pair_is_clean(name: str) -> None:
    pair = article(name)
    wrong = [told(f) for f in found(pair.ja, pair.en, pair.date) if f.severity >= Severity.WARNING]
    assert not wrong, "\n".join(wrong)


def known_failures() -> list[Any]:
    """The edits, with those that are not found yet marked with the reason."""
    return [
        pytest.param(edit, marks=pytest.mark.xfail(reason=edit.xfail, strict=True)) if edit.xfail else edit for edit in EDITS
    ]


@pytest.mark.parametrize("edit", known_failures(), ids=str)
def test_an_edit_is_found(edit: Edit) -> None:
    pair = article(edit.name)
    wrong = pair.text(edit.side).replace(edit.old, edit.new)
    findings = found(wrong, pair.en, pair.date) if edit.side == "ja" else found(pair.ja, wrong, pair.date)
    before = Counter(unedited(edit.name))
    new = []
    for finding in findings:
        before[finding.rule, finding.message] -= 1
        if before[finding.rule, finding.message] < 0:
            new.append(finding)
    assert any(f.rule in edit.rules and f.severity >= edit.severity for f in new), (
        f"{edit.note}: wanted {' or '.join(edit.rules)}; found\n" + "\n".join(map(told, new))
    )


@pytest.mark.parametrize("edit", EDITS, ids=str)
def test_an_edit_changes_one_place(edit: Edit) -> None:
    assert article(edit.name).text(edit.side).count(edit.old) == 1
    assert edit.old != edit.new


@pytest.mark.parametrize("name", NAMES)
def test_edits_are_of_many_kinds(name: str) -> None:
    rules = {edit.rules[0] for edit in edits(name)}
    assert len(edits(name)) >= 10
    assert len(rules) >= 7
    assert rules <= set(checks.load())


def test_no_file_of_the_corpus_is_alone() -> None:
    files = {path.name for path in CORPUS.iterdir()} - {"README.md"}
    assert files == {f"{name}{end}" for name in NAMES for end in (".ja.md", ".en.md", ".edits.yaml")}
