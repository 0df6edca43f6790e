"""The Python interface: its names, and that it reads texts as the command line reads files."""

from __future__ import annotations

from fractions import Fraction

import pytest

import termcheck
from termcheck.formats import InputError

JA = "政府は30日、3873億円を支出すると発表した。\n"
EN = "The government said Tuesday it will provide 387.3 billion yen ($2.38 billion).\n"


def rules(ja: str | None, en: str, **more: object) -> list[str]:
    return [f.rule for f in termcheck.check_article(ja, en, **more).findings]  # type: ignore[arg-type]


def test_the_names() -> None:
    assert termcheck.__all__ == [
        "Finding", "Fix", "Match", "Mention", "Place", "Result", "Severity", "Verdict", "check", "check_article", "load_glossary",
    ]  # fmt: skip


def test_comments_are_not_checked() -> None:
    assert rules(JA, EN + "<!-- the desk asks: 500 million yen? 国会 -->\n", date="2026-06-30") == []


def test_places_count_from_the_start_of_the_text() -> None:
    en = "---\ndate: 2026-06-30\n---\n<!-- 9 -->" + EN.replace("387.3 billion", "387.3 million").replace("($2.38 billion)", "")
    (finding,) = termcheck.check_article(JA, en).findings
    assert finding.en is not None
    assert en[finding.en.start : finding.en.end] == finding.en.text == "387.3 million yen"


def test_front_matter_goes_before_what_is_given() -> None:
    head = "---\ndate: 2026-06-30\nrates: {USD: 162.5}\n---\n"
    assert rules(JA, head + EN) == []
    assert rules(JA, head + EN, date="2026-06-29", rates={"USD": Fraction(100)}) == []
    assert rules(JA, EN, date="2026-08-29", rates={"USD": "162.5"}) == ["date-weekday"]
    assert rules(JA, EN, date="2026-06-30", rates={"USD": 100}) == ["money-conversion"]


def test_sides_that_contradict_each_other_are_an_error() -> None:
    with pytest.raises(InputError, match="the English text:2: date 2026-06-30 here, but 2026-06-29"):
        termcheck.check_article("---\ndate: 2026-06-29\n---\n" + JA, "---\ndate: 2026-06-30\n---\n" + EN)


def test_english_alone() -> None:
    assert rules(None, "---\ndate: 2026-06-30\n---\nIt rains in 東京.\n") == ["text-untranslated"]
