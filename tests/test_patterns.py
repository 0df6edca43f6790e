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
from termcheck.tables.needed import needed
from termcheck.tables.patterns import _Lazy, lazy, soon_compiled

NEEDED = [
    ("人気", "人気"),
    (r"[0-9]{1,2}番手", "番手"),
    (r"(?<=[(（])[0-9]+年(?=[)）])", "年) 年）"),
    (r"(?<=[0-3])年", "0年 1年 2年 3年"),
    (r"死(?=亡)者", "死亡"),
    (r"死(?!亡)\b者", "死者"),
    (r"(?:一|二?)死", "死"),
    (r"(?:1|一)次リーグ(?!戦)", "1次リーグ 一次リーグ"),
    (r"円高の?ドル", "円高"),
    (r"死+球だ", "球だ"),
    (r"死+球", "死"),
    (r"の?(?:増|減)", "増 減"),
    ("円高|円安", "円高 円安"),
    ("円高|[a-z]", ""),
    ("(?:円高|円安)だ", "円高だ 円安だ"),
    ("(?:円高|円安)?だ", "だ"),
    ("(?:円高|円安)?", ""),
    ("(?:円高|(?:ド|元)安){2}", "円高 ド安 元安"),
    (r"[死]{2}", "死"),
    (r"[死球]投", "死投 球投"),
    (r"[死球]", "死 球"),
    (r"[]死]", "] 死"),
    (r"[^]死]", ""),
    (r"[\]死]球?", ""),
    (r"[死-球]", ""),
    (r"[1-3]年", "1年 2年 3年"),
    (r"[1-3]{2}年", "年"),
    (r"[1-3]?年", "年"),
    (r"\[死", "[死"),
    (r"\(死|\)", "(死 )"),
    ("死*", ""),
    ("死{0,2}", ""),
    ("死{,2}", ""),
    ("死{2}球", "死"),
    ("死+", "死"),
    ("死+?球", "死"),
    ("(?!死)球", "球"),
    ("(?<!死)球|塁", "球 塁"),
    (r"(?P<out>死)\d", "死"),
    (r"(死)\1", "死"),
    (r"(?P<out>死)(?P=out)", "死"),
    (r"(?i)out", ""),
    (r"\bout\b", "out"),
    (r"\d.\w", ""),
    ("", ""),
]


@pytest.mark.parametrize(("pattern", "strings"), NEEDED)
def test_what_a_match_must_have(pattern: str, strings: str) -> None:
    assert needed(pattern) == set(strings.split())


def house() -> dict[str, list[str]]:
    """Every pattern that stands as one piece of text in the source, by module."""
    top = Path(termcheck.__file__).parent
    found: dict[str, set[str]] = {}
    for path in sorted(top.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(ast.Name("lazy"), [ast.Constant(str(pattern)), *_]):
                    found.setdefault(str(path.relative_to(top)), set()).add(pattern)
    return {module: sorted(patterns) for module, patterns in found.items()}


HOUSE = house()


# One test a module, not one a pattern: under pytest every case of a function adds a layer to its
# settings, and a thousand of them are deeper than Python may go.
@pytest.mark.parametrize("module", HOUSE)
@settings(max_examples=10)
@given(st.data())
def test_a_match_has_it(module: str, data: st.DataObject) -> None:
    for pattern in HOUSE[module]:
        text = data.draw(st.from_regex(pattern), label=pattern)
        need = needed(pattern)
        assert not need or any(one in text for one in need)


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


# What stands in Japanese news beside one another; letters of other scripts do not.
NEWS = [*map(chr, range(0x20, 0x7F)), *map(chr, range(0x3000, 0x3021)), *map(chr, range(0x3041, 0x3100)), *map(chr, range(0x4E00, 0x9FA5, 97)), *map(chr, range(0xFF01, 0xFFA0)), *"é―…“”㌔"]
CLASSES = ["[一-鿿]", "[一-鿿ノ]", "[ノ一-鿿]", "[一-鿿々ヶケノ]", "[ぁ-ヿ一-鿿]", "[ァ-ヶ一-龥]", "[0-9０-９一-龥ぁ-んァ-ヶ]", "[一-鿿・]", "[一-鿿A-Z]"]


@pytest.mark.parametrize("pattern", CLASSES)
def test_a_class_of_kanji_has_the_same_in_it(pattern: str) -> None:
    own, same = re.compile(pattern), re.compile(soon_compiled(pattern))
    assert [char for char in NEWS if bool(own.match(char)) != bool(same.match(char))] == []


@pytest.mark.parametrize("pattern", ["[^一-鿿]", "[一二]", r"[\]一-鿿]", "一-鿿", ""])
def test_other_patterns_stay_as_they_are(pattern: str) -> None:
    assert soon_compiled(pattern) == pattern


@pytest.mark.parametrize("pattern", sorted({one for patterns in HOUSE.values() for one in patterns if soon_compiled(one) != one}))
@settings(max_examples=50)
@given(st.lists(st.sampled_from(["阪神", "山", "工", "年", "の", "ノ", "ヶ", "トラ", "ー", "々", "1", "３", "a", " ", "、", "(", "・", "火", "投手"]), max_size=12).map("".join))
def test_a_pattern_with_kanji_finds_the_same(pattern: str, text: str) -> None:
    assert [m.span() for m in lazy(pattern).finditer(text)] == [m.span() for m in re.finditer(pattern, text)]
