"""Each report, on one article and one segment file, against the files in golden/.

`UPDATE=1 pytest tests/test_reports.py` writes them anew; read the difference before you commit it.
"""

from __future__ import annotations

import datetime
import io
import json
import os
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest

from termcheck.model import (
    Finding,
    Fix,
    Kind,
    Match,
    Mention,
    Pair,
    Place,
    Reading,
    Result,
    Segment,
    Severity,
    Verdict,
)
from termcheck.quantity import point
from termcheck.reports import FORMATS, Checked, Page, Source, Style, open_report
from termcheck.reports.ledger import write_table

HERE = Path(__file__).parent

JA = "---\ndate: 2026-06-30\n---\n# 経産省、3873億円を支出\n\n経産省は30日、ノエトラに3873億円を支出すると発表した。\n𠮷野家の15人も参加する。\n"
EN = "---\ndate: 2026-06-30\n---\n# METI to provide 387 billion yen\n\nMETI said Monday it will provide\n387.3 million yen to Noetra.\n\tThirteen people [sic] 100% join.\n"


def place(text: str, words: str) -> Place:
    return Place(text.index(words), text.index(words) + len(words), words)


def segment(text: str, words: str, heading: bool = False) -> Segment:
    return Segment(words, text.index(words), heading)


def money(text: str, words: str) -> Mention:
    at = place(text, words)
    return Mention(words, at.start, at.end, (Reading(Kind.MONEY, point(387_300_000_000, "JPY", 10**8)),))


def article() -> Checked:
    source = Source("noetra.en.md", "noetra.ja.md", JA, EN, datetime.date(2026, 6, 30))
    head = Pair("1", segment(JA, "# 経産省、3873億円を支出", True), segment(EN, "# METI to provide 387 billion yen", True))
    lead = Pair(
        "2",
        segment(JA, "経産省は30日、ノエトラに3873億円を支出すると発表した。"),
        segment(EN, "METI said Monday it will provide\n387.3 million yen to Noetra."),
    )
    end = Pair("3", segment(JA, "𠮷野家の15人も参加する。"), segment(EN, "\tThirteen people [sic] 100% join."))
    there = JA.index("3873億円を支出すると")
    sum_ = Place(there, there + 6, "3873億円")
    findings = [
        Finding(
            "number-scale",
            Severity.ERROR,
            "3873億円 is 387.3 billion yen; the English says 387.3 million yen",
            "2",
            sum_,
            place(EN, "387.3 million yen"),
            Fix("387.3 billion yen"),
        ),
        Finding("number-mismatch", Severity.ERROR, "15人 is 15 people; the English says Thirteen people", "3", place(JA, "15人"), place(EN, "Thirteen people")),
        Finding("date-weekday", Severity.WARNING, "June 30 is a Tuesday; the English says Monday", "2", None, place(EN, "Monday"), Fix("Tuesday")),
        Finding("date-missing", Severity.WARNING, "30日 is not in the English", "2", place(JA, "30日"), None),
        Finding("number-unsupported", Severity.INFO, "100% is not in the Japanese", "3", None, place(EN, "100%")),
    ]
    ledger = [
        Match(money(JA, "3873億円"), money(EN, "387 billion yen"), Verdict.ROUNDED, head),
        Match(Mention("3873億円", sum_.start, sum_.end, money(JA, "3873億円").readings), money(EN, "387.3 million yen"), Verdict.DIFFERS, lead, "scale"),
        Match(None, money(EN, "100%"), Verdict.EN_ONLY, end, note="100 as it stands"),
    ]
    return Checked(source, Result(findings, ledger, ["1 USD = 162.44 (ECB, 2026-06-30)"], ["1 English passage has no Japanese beside it"]))


def rows() -> list[Checked]:
    source = Source("pairs.tsv")
    made = []
    for line, (ident, ja, en) in enumerate([("a:1", "15人", "13 people"), ("a:2", "3人", "three people")], 2):
        pair = Pair(ident, Segment(ja), Segment(en))
        wrong = Finding("number-mismatch", Severity.ERROR, f"{ja} is 15 people; the English says {en}", ident, place(ja, ja), place(en, en))
        result = Result([wrong] if line == 2 else [], [], [], ["weekdays: no date of publication"])
        made.append(Checked(source, result, pair, line))
    return made


PAGES = {
    "number-scale": Page("number-scale", "error", "A figure is ten times too large.\n\nWhy: 億 is 100\nmillion.\n\nBad:\n    ja: 3億円\n    en: 3 billion yen\nGood:\n    ja: 3億円\n    en: 300 million yen"),
}


def rendered(name: str, inputs: list[list[Checked]], **style: object) -> str:
    out = io.StringIO()
    report = open_report(name, out, Style("1.2.3", pages=lambda: PAGES, **style))  # type: ignore[arg-type]
    for checked in inputs:
        report.begin(checked[0].source)
        for row in checked:
            report.add(row, row.result.findings)
        report.end(checked[0].source)
    report.close()
    return out.getvalue()


def golden(name: str, text: str) -> None:
    path = HERE / "golden" / name
    if os.environ.get("UPDATE"):
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_bytes().decode(), f"{name} differs; UPDATE=1 writes it anew"


@pytest.mark.parametrize("name", FORMATS)
def test_formats_are_as_in_golden(name: str) -> None:
    suffix = {"text": "txt", "github": "txt", "junit": "xml", "sarif": "sarif.json"}.get(name, name)
    golden(f"report-{name}.{suffix}", rendered(name, [[article()], rows()]))


def test_colour_changes_nothing_but_colour() -> None:
    plain, colored = rendered("text", [[article()], rows()]), rendered("text", [[article()], rows()], color=True)
    assert colored != plain
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == plain


def test_marks_stand_below_the_words() -> None:
    """In a terminal, where a Japanese character takes two columns."""
    lines = rendered("text", [[article()]]).split("\n")
    for at, line in enumerate(lines):
        if "3873億円を支出すると" in line:
            before = line[: line.index("3873億円")]
            wide = sum(2 if ord(c) > 0x2E80 else 1 for c in before)
            assert lines[at + 1].replace("|", " ") == " " * wide + "^" * 8
            return
    pytest.fail("no such line")


def test_the_ledger_is_as_in_golden() -> None:
    out = io.StringIO()
    write_table(article(), out, color=False)
    golden("ledger.txt", out.getvalue())


def test_what_may_be_no_figure_is_not_listed() -> None:
    checked = article()
    for match in checked.result.ledger:
        if match.verdict is Verdict.EN_ONLY and match.en is not None:
            match.en.weak = True
    out = io.StringIO()
    write_table(checked, out, color=False)
    assert "100%" not in out.getvalue()
    assert "387.3 million yen" in out.getvalue()


def test_sarif_fits_its_schema() -> None:
    schema = json.loads((HERE / "schemas" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
    for inputs in ([], [[article()]], [[article()], rows()]):
        found = json.loads(rendered("sarif", inputs))
        jsonschema.Draft4Validator(schema).validate(found)
    assert found["runs"][0]["columnKind"] == "unicodeCodePoints"
    assert "primaryLocationLineHash" not in json.dumps(found)
    levels = [result["level"] for result in found["runs"][0]["results"]]
    assert levels == sorted(levels, key=["error", "warning", "note"].index)
    assert all("physicalLocation" in result["locations"][0] for result in found["runs"][0]["results"])


def test_sarif_paths_are_relative_uris(tmp_path: Path) -> None:
    checked = article()
    for path, uri in (("sub/a b%.en.md", "sub/a%20b%25.en.md"), (str(tmp_path / "日.en.md"), (tmp_path / "日.en.md").as_uri())):
        checked.source.path = path
        assert f'"uri": "{uri}"' in rendered("sarif", [[checked]])


def test_github_shows_the_gravest_ten_and_says_what_it_hides() -> None:
    checked = article()
    wrong = checked.result.findings[0]
    checked.result.findings[:] = [checked.result.findings[2], *[wrong] * 12]
    summary = io.StringIO()
    lines = rendered("github", [[checked]], summary=summary).splitlines()
    assert [line.split(" ")[0] for line in lines[:11]] == ["::error"] * 10 + ["::warning"]
    assert lines[11] == "2 more errors: see the job summary"
    assert summary.getvalue().count("| error |") == 12


def test_junit_can_be_read_and_holds_the_findings() -> None:
    checked = article()
    bad = Finding("text-encoding", Severity.ERROR, "\x00 <&\ud800> \"q\"", "1", None, None)
    checked.result.findings.append(bad)
    root = ET.fromstring(rendered("junit", [[checked], rows()]).encode())
    assert (root.get("tests"), root.get("failures")) == ("7", "4")
    assert [suite.get("name") for suite in root] == ["noetra.en.md", "pairs.tsv"]
    clean = ET.fromstring(rendered("junit", [[Checked(Source("a.tsv"), Result(), Pair("1", None, None), 2)]]))
    assert [(suite.get("tests"), suite.get("failures")) for suite in clean] == [("1", "0")]
    assert "failure" not in rendered("junit", [[checked]], fail_on=None).replace("failures=", "")


def test_json_lines_have_the_fields_that_others_rely_on() -> None:
    found = [json.loads(line) for line in rendered("jsonl", [[article()], rows()]).split("\n")[:-1]]
    assert found[0] == {
        "path": "noetra.en.md",
        "segment": "2",
        "rule": "number-scale",
        "family": "number",
        "severity": "error",
        "message": "3873億円 is 387.3 billion yen; the English says 387.3 million yen",
        "ja": {"path": "noetra.ja.md", "line": 6, "column": 14, "start": 55, "end": 61, "text": "3873億円"},
        "en": {"path": "noetra.en.md", "line": 7, "column": 1, "start": 93, "end": 110, "text": "387.3 million yen"},
        "fix": {"replace": "387.3 billion yen", "safe": False},
    }
    assert found[3]["en"] is None
    assert found[5]["path"] == found[5]["ja"]["path"] == "pairs.tsv"


def test_on_a_terminal_long_lines_are_shown_around_their_mark() -> None:
    from termcheck.reports.places import Passage
    from termcheck.reports.text import around_mark
    from termcheck.text import columns

    for text in ("これは長い文である。" * 9 + "3873億円" + "とされている。" * 9, "a long sentence " * 9 + "3873億円" + " and so on" * 9):
        at = text.index("3873億円")
        for first, last in ((at, at + 6), (0, 3), (len(text) - 3, len(text)), (0, len(text))):
            for width in (40, 60, 80, 1000):
                shown = around_mark(Passage(1, text, first, last), width)
                assert shown.text[shown.start : shown.end] == text[first:last]
                assert columns(shown.text) <= max(width, columns(text[first:last]) + 2)
                assert columns(shown.text) >= min(width - 3, columns(text))


def test_the_page_of_a_narrow_terminal() -> None:
    lines = rendered("text", [[article()]], width=60).split("\n")
    assert any(line.startswith("    ja 6 | …") or line.endswith("…") for line in lines)
    assert "…" not in rendered("text", [[article()]])


def test_a_text_does_not_steer_the_terminal() -> None:
    checked = article()
    checked.result.findings[0] = Finding("x-y", Severity.ERROR, "\x1b]0;title\x07\x9b31m", "2", None, None)
    assert "\x1b" in rendered("text", [[checked]])
    assert not re.search("[\x1b\x07\x9b]", rendered("text", [[checked]], width=80))


def test_what_is_found_twice_in_an_article_is_told_once() -> None:
    checked = article()
    wrong = checked.result.findings[0]
    place_ = place(EN, "Thirteen")
    checked.result.findings.append(Finding(wrong.rule, wrong.severity, wrong.message, "3", None, place_, None))
    text = rendered("text", [[checked]])
    assert text.count(wrong.message) == 1
    assert "    also: 8:2\n" in text
    assert "; 3 wrong;" in text
    assert "also at 8:2" in rendered("html", [[checked]])
    assert rendered("jsonl", [[checked]]).count(wrong.message) == 2
