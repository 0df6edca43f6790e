"""Whole articles in good English, which must stay silent; beside each, slips that must be found.

English merges and splits sentences, leaves out trifles and the source, adds who somebody is, and
names one by one what Japanese counts. People and bodies of court, obit, flu and rain are invented or
are said nothing of that is news; nobel and crash tell what was reported.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import termcheck
from termcheck import engine
from termcheck.formats.article import read_article
from termcheck.model import Finding, Severity

HERE = Path(__file__).parent / "articles"
NAMES = sorted(path.name.removesuffix(".ja.md") for path in HERE.glob("*.ja.md"))

GLOSSARY = termcheck.load_glossary()

SLIPS = [
    ("court", "nine years in prison", "six years in prison", "number-mismatch"),
    ("court", "some 162 million yen", "some 1.62 billion yen", "number-scale"),
    ("court", "on Tuesday sentenced", "on Monday sentenced", "date-weekday"),
    ("court", "up 60 percent", "up 16 percent", "number-missing"),
    ("crash", "169 Indians", "196 Indians", "number-mismatch"),
    ("crash", "went down around 1:38 p.m.", "went down around 1:38 a.m.", "date-time"),
    ("crash", "altitude of 190 meters", "altitude of 190 kilometers", "number-unit"),
    ("flu", "Miyagi had the most", "Miyazaki had the most", "name-reading"),
    ("flu", "aged 65 or older", "aged 56 or older", "number-mismatch"),
    ("nobel", "11 million Swedish kronor", "11 million Swiss francs", "money-currency"),
    ("nobel", "now stands at 29", "now stands at 39", "number-mismatch"),
    ("obit", "made her debut in 1978", "made her debut in 1987", "date-mismatch"),
    ("obit", "1.8 million copies", "18 million copies", "number-scale"),
    ("rain", "12,300 households", "123,000 households", "number-scale"),
    ("rain", "At 5:10 a.m.", "At 5:10 p.m.", "date-time"),
    ("rain", "until early Thursday afternoon", "until early Friday afternoon", "date-weekday"),
]


def severe(name: str, old: str = "", new: str = "") -> list[Finding]:
    """The errors and warnings of an article, after a slip in its English."""
    ja, en = (read_article(str(HERE / f"{name}.{side}.md")) for side in ("ja", "en"))
    assert old in en.text
    result = termcheck.check_article(ja.text, en.text.replace(old, new, 1))
    return [finding for finding in result.findings if finding.severity >= Severity.WARNING]


@pytest.mark.parametrize("name", NAMES)
def test_a_right_article_is_silent(name: str) -> None:
    assert [f"{finding.rule}: {finding.message}" for finding in severe(name)] == []


@pytest.mark.parametrize(("name", "old", "new", "rule"), SLIPS)
def test_a_slip_is_found(name: str, old: str, new: str, rule: str) -> None:
    assert rule in {finding.rule for finding in severe(name, old, new)}


CORPUS = sorted((HERE.parent.parent / "corpus").glob("*.ja.md"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name.removesuffix(".ja.md"))
@pytest.mark.parametrize("side", ["ja", "en"])
def test_a_paragraph_may_be_missing_on_one_side(path: Path, side: str) -> None:
    """Headlines are written last, and drafts are checked before: whatever is missing, the rest is read."""
    whole = {s: path.with_name(path.name.replace(".ja.", f".{s}.")).read_text("utf-8").split("---\n", 2)[2] for s in ("ja", "en")}
    paragraphs = whole[side].strip().split("\n\n")
    for number in range(len(paragraphs)):
        texts = whole | {side: "\n\n".join(paragraphs[:number] + paragraphs[number + 1 :])}
        engine.check_article(texts["ja"], texts["en"], engine.Options(glossary=GLOSSARY))
