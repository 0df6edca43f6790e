"""The names that programs may rely on, and how they are called.

A change here is a change of the interface: it belongs into CHANGELOG.md.
"""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

import termcheck
from termcheck import Finding, Fix, Match, Mention, Place, Result, Severity, Verdict

SIGNATURES = {
    "check": "(ja: 'str', en: 'str', *, date: 'str | None' = None, glossary: 'Glossary | None' = None, "
    "rates: 'Mapping[str, Fraction | int | str] | None' = None) -> 'Result'",
    "check_article": "(ja: 'str | None', en: 'str', *, date: 'str | None' = None, glossary: 'Glossary | None' = None, "
    "rates: 'Mapping[str, Fraction | int | str] | None' = None) -> 'Result'",
    "load_glossary": "(*paths: 'str | os.PathLike[str]', bundled: 'bool' = True) -> 'Glossary'",
}
FIELDS = {
    Finding: ("rule", "severity", "message", "segment", "ja", "en", "fix"),
    Fix: ("replace", "safe"),
    Match: ("ja", "en", "verdict", "pair", "difference", "note"),
    Mention: ("text", "start", "end", "readings", "weak", "bracketed", "head"),
    Place: ("start", "end", "text"),
    Result: ("findings", "ledger", "basis", "unchecked"),
}


def fields(kind: type) -> tuple[str, ...]:
    named = getattr(kind, "_fields", None)
    return named or tuple(kind.__match_args__)  # type: ignore[attr-defined]


def test_the_names() -> None:
    assert sorted([*SIGNATURES, *(kind.__name__ for kind in FIELDS), "Severity", "Verdict"]) == sorted(termcheck.__all__)
    assert all(hasattr(termcheck, name) for name in termcheck.__all__)


@pytest.mark.parametrize("name", SIGNATURES)
def test_how_they_are_called(name: str) -> None:
    assert str(inspect.signature(getattr(termcheck, name))) == SIGNATURES[name]


@pytest.mark.parametrize("name", termcheck.__all__)
def test_each_says_what_it_is(name: str) -> None:
    assert inspect.getdoc(getattr(termcheck, name))


@pytest.mark.parametrize("kind", FIELDS, ids=lambda kind: kind.__name__)
def test_what_they_hold(kind: type) -> None:
    assert fields(kind) == FIELDS[kind]


def test_severities_are_ordered() -> None:
    assert Severity.INFO < Severity.WARNING < Severity.ERROR
    assert [severity.label for severity in Severity] == ["info", "warning", "error"]


def test_verdicts() -> None:
    assert [verdict.name for verdict in Verdict] == ["HOLDS", "ROUNDED", "DIFFERS", "JA_ONLY", "EN_ONLY", "ADDED", "OPEN"]


JA, WRONG, RIGHT = "経産省は3873億円を支出する。", "METI will spend 387.3 million yen.", "METI will spend 387.3 billion yen."


def test_a_segment() -> None:
    (finding,) = termcheck.check(JA, WRONG).findings
    assert (finding.rule, finding.family, finding.severity) == ("number-scale", "number", Severity.ERROR)
    assert finding.ja is not None
    assert finding.en is not None
    assert (JA[finding.ja.start : finding.ja.end], WRONG[finding.en.start : finding.en.end]) == ("3873億円", "387.3 million yen")
    assert finding.fix == Fix("387.3 billion yen", safe=False)


def test_a_ledger() -> None:
    ledger = termcheck.check(JA, RIGHT).ledger
    assert {(match.ja.text, match.en.text, match.verdict) for match in ledger if match.ja and match.en} == {
        ("経産省", "METI", Verdict.HOLDS),
        ("3873億円", "387.3 billion yen", Verdict.HOLDS),
    }


def test_an_article_with_front_matter() -> None:
    ja = f"---\ndate: 2026-06-30\n---\n# 経産省、支出\n\n経済産業省は30日、発表した。{JA}\n"
    en = f"---\ndate: 2026-06-30\n---\n# Industry ministry to spend\n\nThe industry ministry said Wednesday. {WRONG}\n"
    result = termcheck.check_article(ja, en)
    assert {finding.rule for finding in result.findings} >= {"number-scale", "date-weekday"}
    for finding in result.findings:
        assert finding.en is None or en[finding.en.start : finding.en.end] == finding.en.text


def test_english_alone() -> None:
    assert termcheck.check_article(None, "It costs 100 yen（約） a day.\n").findings


def test_no_glossary_but_the_given_one(tmp_path: Path) -> None:
    path = tmp_path / "desk.yaml"
    path.write_text("subject-field: desk\nconcepts:\n  - ja: [商工局]\n    en: Commerce Bureau\n    deprecated: [Trade Office]\n    source: the desk\n", "utf-8")
    own = termcheck.load_glossary(path, bundled=False)
    assert len(own) == 1
    assert [f.rule for f in termcheck.check("商工局が発表した。", "The Trade Office said so.", glossary=own).findings] == ["term-deprecated"]


@pytest.mark.parametrize(("key", "value"), [("date", "June 30"), ("date", "2026-02-30"), ("rates", {"USD": "much"})])
def test_what_is_refused(key: str, value: object) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        termcheck.check(JA, RIGHT, **{key: value})  # type: ignore[arg-type]
