"""A lazy pattern finds what the pattern finds, and is not compiled for a text that cannot have it."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import termcheck
from termcheck.patterns import _Lazy, lazy, needed

NEEDED = [
    ("人気", "人気"),
    (r"[0-9]{1,2}番手", "番手"),
    (r"(?<=[(（])[0-9]+年(?=[)）])", "年"),
    (r"(?:1|一)次リーグ(?!戦)", "次リーグ"),
    (r"円高の?ドル", "円高"),
    (r"死+球だ", "球だ"),
    (r"死+球", "死"),
    (r"の?(?:増|減)", ""),  # only in brackets, or optional
    ("円高|円安", ""),
    ("(?:円高|円安)だ", "だ"),
    (r"[死]{2}", ""),
    (r"[]死]", ""),
    (r"[^]死]", ""),
    (r"\[死", "死"),
    (r"\(死|\)", ""),
    ("死*", ""),
    ("死{0,2}", ""),
    ("死+", "死"),
    (r"\bout\b", ""),
    ("", ""),
]


@pytest.mark.parametrize(("pattern", "character"), NEEDED)
def test_what_a_match_must_have(pattern: str, character: str) -> None:
    assert needed(pattern) == character


def house() -> list[str]:
    """Every pattern that stands as one piece of text in the source."""
    found = []
    for path in Path(termcheck.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(ast.Name("lazy"), [ast.Constant(str(pattern)), *_]):
                    found.append(pattern)
    return sorted(set(found))


@pytest.mark.parametrize("pattern", house())
@settings(max_examples=10)
@given(st.data())
def test_a_match_has_it(pattern: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(pattern))
    assert needed(pattern) in text


@given(st.text("一二死球増減あ1 a", max_size=12), st.sampled_from([pattern for pattern, _ in NEEDED]))
def test_it_finds_what_the_pattern_finds(text: str, pattern: str) -> None:
    own, same = re.compile(pattern), lazy(pattern)
    for method in ("match", "fullmatch", "search"):
        have, want = getattr(lazy(pattern), method)(text), getattr(own, method)(text)
        assert (have and have.span()) == (want and want.span())
    assert [m.span() for m in same.finditer(text)] == [m.span() for m in own.finditer(text)]
    assert (same.sub("x", text), same.split(text), same.findall(text)) == (own.sub("x", text), own.split(text), own.findall(text))


def test_it_is_compiled_when_it_is_wanted() -> None:
    pattern = cast(_Lazy, lazy(r"[0-9]死"))
    assert pattern.search("3人が負傷した") is None
    assert "search" not in vars(pattern)
    assert pattern.search("3死", 1) is None
    assert "search" in vars(pattern)


def test_what_is_no_pattern_says_so() -> None:
    with pytest.raises(re.error):
        lazy("(").search("")
