"""What is let stand: comments, sidecars, baselines."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck import baseline, suppress
from termcheck.baseline import Baseline, BaselineError
from termcheck.formats import InputError
from termcheck.formats.article import parse
from termcheck.formats.markup import spoken
from termcheck.model import Finding, Place, Result, Severity
from termcheck.reports import Checked, Source

KNOWN = frozenset({"number", "number-missing", "term-wrong", "date"})


def finding(text: str, words: str, rule: str = "number-missing", side: str = "en") -> Finding:
    place = Place(text.index(words), text.index(words) + len(words), words)
    return Finding(rule, Severity.WARNING, f"{words} is odd", "1", **{side: place})  # type: ignore[arg-type]


def kept(text: str, *words: str, side: str = "en") -> tuple[list[str], list[str]]:
    """Which findings on words of an article are told, and what is said of the suppressions."""
    file = parse(text, "a.en.md")
    found = suppress.Suppressions(suppress.in_article(file, side, KNOWN))  # type: ignore[arg-type]
    checked = Checked(Source("a.en.md", "a.ja.md", text, text), Result())
    told = [w for w in words if found.keeps(checked, finding(text, w, side=side))]
    return told, list(found.unused)


COMMENT = "<!-- termcheck: ignore[number-missing] the desk drops it -->"
REGIONS = [
    (f"one {COMMENT}\ntwo\n", ["two"]),  # its own line
    (f"one\n{COMMENT}\n\ntwo\nthree\n", ["one", "three"]),  # the next with text
    (f"one {COMMENT.replace('ignore', 'ignore-next-line')}\ntwo\n", ["one"]),
    (f"one\n{COMMENT.replace('ignore', 'ignore-start')}\ntwo\nthree\n<!-- termcheck: ignore-end -->\nfour", ["one", "four"]),
    (COMMENT.replace("number-missing", "number") + "\none\ntwo\n", ["two"]),  # a family
    (COMMENT.replace("number-missing", "date, number-missing") + "\none\ntwo\n", ["two"]),
    (COMMENT.replace("number-missing", "date") + "\none\ntwo\n", ["one", "two"]),
    (f"{COMMENT}\r\none\r\ntwo\r\n", ["two"]),
    (f"one\n{COMMENT[:-4]}\n", ["one"]),  # never ends: no comment
    ("one\n<!-- termcheck ignores nothing here -->\n", ["one"]),
]


@pytest.mark.parametrize(("text", "told"), REGIONS)
@pytest.mark.parametrize("side", ["ja", "en"])
def test_comments_cover_their_lines(text: str, told: list[str], side: str) -> None:
    words = [w for w in ("one", "two", "three", "four") if w in text]
    assert kept(text, *words, side=side)[0] == told


def test_what_suppresses_nothing_is_told() -> None:
    assert kept(f"one\n\n{COMMENT}\ntwo\n", "one")[1] == [
        "a.en.md:3: nothing to ignore for number-missing; take the suppression out"
    ]
    assert kept(f"one\n\n{COMMENT}\ntwo\n", "two")[1] == []


BAD_COMMENTS = [
    ("<!-- termcheck: ignore[number-missing] -->\none", "a.md:1: suppression without a reason; write it after the bracket"),
    ("\n<!-- termcheck: ignore why -->\none", "a.md:2: suppression of no rule; name it in brackets, as ignore[number-missing]"),
    ("<!-- termcheck: ignore[numbr] why -->", "a.md:1: no rule or family 'numbr'; did you mean 'number'?"),
    ("<!-- termcheck: ignore-end -->", "a.md:1: ignore-end without ignore-start; take it out"),
    (COMMENT.replace("ignore", "ignore-start"), "a.md:1: ignore-start that never ends; close it with ignore-end"),
]


@pytest.mark.parametrize(("text", "what"), BAD_COMMENTS)
def test_bad_comments_are_one_line(text: str, what: str) -> None:
    with pytest.raises(InputError) as error:
        list(suppress.in_article(parse(text, "a.md"), "en", KNOWN))
    assert str(error.value) == what


@given(st.text(alphabet="<!->a \n"))
def test_comments_are_blanked_at_their_place(text: str) -> None:
    blank = spoken(text)
    assert len(blank) == len(text)
    assert all(b in (a, " ") for a, b in zip(text, blank, strict=True))


def sidecar(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "a.termcheck.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_sidecar_says_what_and_where(tmp_path: Path) -> None:
    path = sidecar(
        tmp_path,
        '[[ignore]]\nrules = ["number"]\ntext = "30日"\nreason = "x"\n'
        '[[ignore]]\nrules = "date"\nsegment = "7"\nreason = "x"\n',
    )
    found = suppress.Suppressions(suppress.in_sidecar(path, KNOWN))
    checked = Checked(Source("a.en.md", "a.ja.md", "30日と31日", "text"), Result())
    assert not found.keeps(checked, finding("30日と31日", "30日", side="ja"))
    assert found.keeps(checked, finding("30日と31日", "31日", side="ja"))
    assert found.keeps(checked, finding("30日と31日", "31日", rule="date-x", side="ja"))
    assert list(found.unused) == [f"{path}:5: nothing to ignore for date; take the suppression out"]


BAD_SIDECARS = [
    ("x = 1", ": only [[ignore]] stands in such a file"),
    ("\n[[ignore]]\nrules = ['number']", ':2: suppression without a reason; add reason = "…"'),
    ("[[ignore]]\nrule = 'number'\nreason = 'x'", ":1: no key rule; the keys are rules, text, segment, reason"),
    ("[[ignore]]\nrules = ['nubmer']\nreason = 'x'", ":1: no rule or family 'nubmer'; did you mean 'number'?"),
    ("[[ignore", ": not TOML: "),
]


@pytest.mark.parametrize(("text", "what"), BAD_SIDECARS)
def test_bad_sidecars_are_one_line(tmp_path: Path, text: str, what: str) -> None:
    path = sidecar(tmp_path, text)
    with pytest.raises(InputError) as error:
        list(suppress.in_sidecar(path, KNOWN))
    assert str(error.value).startswith(f"{path}{what}")


def test_a_baseline_knows_a_finding_by_what_it_says(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    article = tmp_path / "a.en.md"
    article.write_text("x")
    one, two = finding("one two", "one"), finding("one two", "two")
    first = Baseline(path)
    first.begin(str(article))
    assert first.keeps(str(article), one)
    assert first.write() == 1
    moved = finding("\n\n further down: one", "one")
    second = baseline.load(path)
    second.begin(str(article))
    assert not second.keeps(str(article), moved)
    assert second.keeps(str(article), moved)  # once more than is known
    assert second.keeps(str(article), two)
    assert second.stale == 0
    third = baseline.load(path)
    assert third.stale == 0  # nothing was checked
    third.begin(str(article))
    assert third.stale == 1
    assert third.write() == 0


def test_a_baseline_keeps_what_is_known_of_other_files(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    for name in ("a.en.md", "b.en.md"):
        (tmp_path / name).write_text("x")
    first = Baseline(path)
    for name in ("a.en.md", "b.en.md", "gone.en.md"):
        first.begin(str(tmp_path / name))
        first.keeps(str(tmp_path / name), finding("one", "one"))
    first.write()
    second = baseline.load(path)
    second.begin(str(tmp_path / "a.en.md"))
    assert second.write() == 1  # that of b; gone.en.md is there no more


@pytest.mark.parametrize("text", ["", "[]", '{"version": 99}', '{"version": 1, "findings": [{}]}', "[" * 100_000])
def test_bad_baselines_are_one_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(text)
    with pytest.raises(BaselineError, match=r"not a baseline of this version; make it anew with --write-baseline$"):
        baseline.load(path)
    with pytest.raises(BaselineError, match=r"no such file or directory; make it with --write-baseline$"):
        baseline.load(tmp_path / "none.json")
