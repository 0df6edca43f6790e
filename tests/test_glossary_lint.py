"""What lint says of glossaries that load: file, line, what is wrong and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from termcheck.glossary.files.lint import lint, read_entries

GOOD = """\
subject-field: desk
concepts:
  - ja: [経済産業省, 経産省]
    en: Ministry of Economy, Trade and Industry
    short: METI
    not-for: [MITI]
    valid-from: 2001-01-06
    source: METI
  - ja: 通商産業省
    en: Ministry of International Trade and Industry
    short: MITI
    valid-until: 2001-01-05
    source: METI
"""


def problems(tmp_path: Path, *texts: str) -> list[tuple[str, int, str]]:
    paths = []
    for number, text in enumerate(texts, 1):
        paths.append(tmp_path / f"{number}.yaml")
        paths[-1].write_text(text, "utf-8")
    return [(Path(problem.path).name, problem.line, problem.text) for problem in lint(paths)]


def concept(ja: str, en: str, *more: str) -> str:
    return "".join(f"{'    ' if at else '  - '}{line}\n" for at, line in enumerate((f"ja: {ja}", f"en: {en}", *more)))


def test_a_good_file_is_silent(tmp_path: Path) -> None:
    assert problems(tmp_path, GOOD) == []


# what stands under "concepts:", the line, what is said
SAID = [
    (concept("日銀", "BOJ"), 2, "日銀 has no source; name the authority for its English"),
    (concept("日銀", "BOJ", "source: x") + concept("[日本銀行, 日銀]", "Bank", "source: x"), 5, "日銀 also stands in 1.yaml:2; keep it in one concept, or give the two dates"),
    (concept("日銀", "BOJ", "source: x") + concept("｢日銀｣", "Bank", "source: x") + concept("ニチギン", "x", "source: x") + concept("ﾆﾁｷﾞﾝ", "y", "source: x"), 11, "ﾆﾁｷﾞﾝ also stands in"),
    (concept("日銀", "BOJ", "admitted: [the Bank]", "not-for: [bank]", "source: x"), 5, "bank is both admitted and not-for; keep one"),
    (concept("[日銀, 日銀]", "BOJ", "source: x"), 2, "日銀 stands twice in `ja`; keep one"),
    (concept("日銀", "BOJ", "source: x") + concept("日本", "Japan", "deprecated: [BOJ]", "source: x"), 7, "BOJ is the right term of 1.yaml:2; make it `not-for` here"),
    (concept("日銀", "BOJ", "source: x", "short: B"), 5, "`short` of 日銀 stands behind `source`; put it before"),
    (concept("日銀", "BOJ", "source: x", "examples:\n      - {ja: 日銀は, en: The BOJ, expect: fail}"), 6, "the example should fail, but nothing is found in it"),
    (concept("日銀", "BOJ", "sauce: x"), 4, "unknown key `sauce`; did you mean `source`?"),
]


@pytest.mark.parametrize(("body", "line", "says"), SAID)
def test_what_is_said(tmp_path: Path, body: str, line: int, says: str) -> None:
    found = problems(tmp_path, "concepts:\n" + body)
    assert [(name, at) for name, at, text in found if says in text] == [("1.yaml", line)]


def test_names_of_other_days_may_share_a_form(tmp_path: Path) -> None:
    body = concept("トルコ", "Turkey", "valid-until: 2022-06-02", "source: x") + concept("トルコ", "Türkiye", "valid-from: 2022-06-03", "source: x")
    assert problems(tmp_path, "concepts:\n" + body) == []


@pytest.mark.parametrize("lump", ["[和歌山商, 和歌山商業, 和歌山東]", "[浜田高, 浜田商]", "[日大二, 日大第一]"])
def test_two_schools_are_no_one_concept(tmp_path: Path, lump: str) -> None:
    found = problems(tmp_path, "subject-field: schools\nconcepts:\n" + concept(lump, "One of Them", "source: x"))
    assert [line for _, line, text in found if "are two schools" in text] == [3]
    assert problems(tmp_path, "subject-field: desk\nconcepts:\n" + concept(lump, "One of Them", "source: x")) == []


@pytest.mark.parametrize("one", ["[和歌山商, 和歌山商業, 和歌山商高]", "[日大三, 日大第三, 日大三高校]", "[東海大札幌, 東海大四]", "[県岐阜商, 岐阜商]", "[福島東, 福島東高等学校]"])
def test_one_school_has_many_forms(tmp_path: Path, one: str) -> None:
    assert problems(tmp_path, "subject-field: schools\nconcepts:\n" + concept(one, "The School", "source: x")) == []


def test_every_problem_is_said_at_once(tmp_path: Path) -> None:
    found = problems(tmp_path, "concepts:\n" + concept("a", "'?'") + concept("日銀", "BOJ"), "nonsense: 1\n")
    assert [(name, line) for name, line, _ in found] == [("1.yaml", 3), ("1.yaml", 4), ("2.yaml", 1)]


def test_a_file_of_a_desk_is_held_with_what_lies_underneath(tmp_path: Path) -> None:
    below, desk = tmp_path / "below.yaml", tmp_path / "desk.yaml"
    below.write_text(GOOD, "utf-8")
    desk.write_text("subject-field: desk\nconcepts:\n" + concept("経産省", "Industry Ministry", "source: desk"), "utf-8")
    assert lint([desk], base=read_entries([below])) == []
    assert "also stands in below.yaml:3" in lint([below, desk])[0].text


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    (problem,) = lint([tmp_path / "no.yaml"])
    assert problem.text == "cannot be read (No such file or directory); check the path"
