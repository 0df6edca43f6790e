"""Articles of many kinds as they come: right ones stay silent however their files are written, and slips are found where
they stand.

A wire story with a note of correction, results of a vote, scores, an interview, a feature with captions and a fact box, a
press release with notes, briefs, an obituary, a live page, a speech. Whoever they tell of is invented; so are clubs' players.
"""

from __future__ import annotations

import html
import re
import textwrap
from pathlib import Path

import pytest

import termcheck
from termcheck.model import Finding, Severity

HERE = Path(__file__).parent / "articles"
NAMES = ("bathhouse", "briefs", "director", "interview", "live", "mayor", "peace", "plant", "release", "roundup")

SLIPS = [
    ("plant", "45 bil. yen plant", "54 bil. yen plant", "number-mismatch"),
    ("plant", "213.4 billion yen", "21.34 billion yen", "number-scale"),
    ("plant", "It is 45 billion yen, not 35", "It is 54 billion yen, not 35", "number-mismatch"),
    ("plant", "due Wednesday", "due Thursday", "date-weekday"),
    ("plant", "said Masaru Hamaguchi", "said Masaru Hamasaki", "name-reading"),
    ("mayor", "| 3,077 ", "| 3,770 ", "number-mismatch"),
    ("mayor", "988 invalid", "898 invalid", "number-mismatch"),
    ("mayor", "on Sunday, defeating", "on Monday, defeating", "date-weekday"),
    ("mayor", "| Tadashi Koga |", "| Tadashi Kouga |", "name-inconsistent"),
    ("roundup", "| 3 | 0 | 1 | X | 4 ", "| 3 | 0 | 2 | X | 4 ", "number-mismatch"),
    ("roundup", "19 games, 7-8", "19 games, 8-7", "number-mismatch"),
    ("roundup", "went 9-6", "went 6-9", "number-mismatch"),
    ("roundup", "crowd of 42,584", "crowd of 45,284", "number-mismatch"),
    ("roundup", "18.35 seconds", "18.53 seconds", "number-mismatch"),
    ("interview", "1.86 billion yen ($11.7", "18.6 billion yen ($11.7", "number-scale"),
    ("interview", "30 percent of whom", "3 percent of whom", "number-scale"),
    ("interview", "Can Tho last September", "Can Tho last November", "date-mismatch"),
    ("bathhouse", "Ward on Jan. 23", "Ward on Jan. 26", "date-mismatch"),
    ("bathhouse", "made in 1958", "made in 1985", "date-mismatch"),
    ("bathhouse", "2.4 meters", "24 meters", "number-scale"),
    ("bathhouse", "pupils 200 yen", "pupils 220 yen", "number-mismatch"),
    ("release", "75 mg (generic", "7.5 mg (generic", "number-scale"),
    ("release", "Two of 257", "Two of 275", "number-mismatch"),
    ("release", "9:00 a.m. - 5:30", "9:00 a.m. - 7:30", "date-time"),
    ("briefs", "48,655.10", "46,855.10", "number-mismatch"),
    ("briefs", "Katsuhiko Sano, 59", "Katsuhiko Sato, 59", "name-reading"),
    ("briefs", "top 35 mil.", "top 3.5 mil.", "number-scale"),
    ("director", "the 1972 film", "the 1977 film", "date-mismatch"),
    ("director", "five years later", "four years later", "number-mismatch"),
    ("director", "late Saturday", "late Sunday", "date-weekday"),
    ("live", "**9:40 p.m.", "**9:20 p.m.", "date-time"),
    ("live", "112.5 millimeters", "112.5 centimeters", "number-unit"),
    ("live", "8 hours and 20", "8 hours and 50", "number-mismatch"),
    ("peace", "81st anniversary", "80th anniversary", "number-mismatch"),
    ("peace", "turn 40", "turn 50", "number-mismatch"),
]


def text(name: str, side: str) -> str:
    return (HERE / f"{name}.{side}.md").read_text("utf-8")


def severe(ja: str, en: str) -> list[Finding]:
    return [finding for finding in termcheck.check_article(ja, en).findings if finding.severity >= Severity.WARNING]


def told(findings: list[Finding]) -> list[str]:
    return [f"{finding.rule}: {finding.message}" for finding in findings]


def halves(article: str) -> tuple[str, str]:
    """The front matter of an article, and its body."""
    matter = re.match(r"---\n.*?\n---\n", article, re.S)
    assert matter is not None
    return matter[0], article[matter.end() :]


def in_lines(article: str, width: int) -> str:
    """An article cut into lines of one width, Japanese anywhere and English between words."""
    matter, body = halves(article)
    lines: list[str] = []
    for line in body.split("\n"):
        if line.startswith(("|", "#", "!", "（", "[")):
            lines.append(line)
        elif re.search("[ぁ-ヿ]", line):
            lines += [line[at : at + width] for at in range(0, len(line), width)]
        else:
            lines += textwrap.wrap(line, width) or [""]
    return matter + "\n".join(lines)


def as_page(article: str) -> str:
    """An article as a page of HTML on one line, its front matter kept."""
    matter, body = halves(article)
    made = ["<!DOCTYPE html><html><head><style>p{margin:15px}</style></head><body>"]
    for line in body.split("\n"):
        said = html.escape(re.sub(r"\*\*", "", line))
        if line.startswith("|"):
            cells = "".join(f'<td class="n3">{cell.strip()}</td>' for cell in said.strip("|").split("|"))
            made.append("" if set(line) <= set("|-:") else f"<tr>{cells}</tr>")
        elif found := re.match(r"(#+) (.*)", said):
            made.append(f"<h{len(found[1])}>{found[2]}</h{len(found[1])}>")
        elif found := re.match(r"!\[(.*)\]\((.*)\)", line):
            made.append(f'<img src="{found[2]}" width="640" alt="{found[1]}">')
        elif line.startswith("```") or not line:
            made.append("")
        else:
            made.append(f"<p>{said}</p>")
    return matter + "".join(made) + "<script>var rows=420;</script></body></html>"


WRITTEN = {
    "as it is": lambda article: article,
    "CR LF": lambda article: article.replace("\n", "\r\n"),
    "byte-order mark": lambda article: f"\ufeff{article}",
    "lines of 40": lambda article: in_lines(article, 40),
    "plain text": lambda article: re.sub(r"(?m)^#+ |\*\*", "", article),
    "no blank lines": lambda article: re.sub(r"\n\n", "\n", article),
}


@pytest.mark.parametrize("how", WRITTEN)
@pytest.mark.parametrize("name", NAMES)
def test_a_right_article_is_silent_however_it_is_written(name: str, how: str) -> None:
    assert told(severe(*(WRITTEN[how](text(name, side)) for side in ("ja", "en")))) == []


@pytest.mark.parametrize("name", ["plant", "mayor", "roundup", "live", "peace"])
def test_a_page_draws_the_same_findings(name: str) -> None:
    assert told(severe(*(as_page(text(name, side)) for side in ("ja", "en")))) == []


@pytest.mark.parametrize(("name", "old", "new", "rule"), SLIPS)
def test_a_slip_is_found_where_it_stands(name: str, old: str, new: str, rule: str) -> None:
    ja, en = text(name, "ja"), text(name, "en")
    assert en.count(old) == 1
    wrong, at = en.replace(old, new), en.index(old)
    found = [finding for finding in severe(ja, wrong) if finding.rule == rule]
    assert any(one.en is not None and one.en.start < at + len(new) and at < one.en.end for one in found), told(severe(ja, wrong))


@pytest.mark.parametrize(("name", "old", "new"), [(name, old, new) for name, old, new, rule in SLIPS if rule == "number-scale"])
def test_a_slip_of_scale_is_found_in_a_text_cut_into_lines(name: str, old: str, new: str) -> None:
    ja, en = in_lines(text(name, "ja"), 44), in_lines(text(name, "en").replace(old, new), 60)
    assert "number-scale" in {finding.rule for finding in severe(ja, en)}


def test_a_cell_is_told_of_in_the_steps_of_its_table() -> None:
    corpus = HERE.parent.parent / "corpus"
    ja, en = ((corpus / f"results.{side}.md").read_text("utf-8") for side in ("ja", "en"))
    (finding,) = severe(ja, en.replace("| 120.0 |", "| 102.0 |"))
    assert finding.message == "1,200 is 120; the English says 102.0"
    assert finding.fix is not None
    assert finding.fix.replace == "120.0"


def test_weekdays_of_an_article_without_a_day_of_publication_are_not_checked() -> None:
    ja, en = "気象庁は8日、会見した。", "The Japan Meteorological Agency held a press conference on Monday."
    result = termcheck.check_article(ja, en)
    assert [(finding.rule, finding.severity) for finding in result.findings] == [("date-unsupported", Severity.INFO)]
    assert result.unchecked == ["days of the week, as nothing gives the date of publication (--date)"]
    assert [finding.rule for finding in termcheck.check_article(ja, en, date="2026-06-09").findings] == []
    (month,) = termcheck.check_article(ja, en.replace("on Monday", "on April 8")).findings
    assert month.severity is Severity.WARNING
