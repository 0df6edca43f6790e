"""Figures of a table's Japanese are found in all their writings, and nothing else is made of them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck.tables.writings import in_any_writing

FINDS = [
    ("3位", "3位 ３位 三位"),
    ("25周年", "25周年 ２５周年 二五周年 二十五周年"),
    ("100%", "100% １００% 百% 一〇〇%"),
    ("10割", "10割 １０割 十割"),
    ("110番", "110番 １１０番 百十番 一一〇番"),
    ("0円", "0円 ０円 〇円"),
    ("[48]強", "4強 ８強 四強"),
    ("[2-4]連勝", "2連勝 ３連勝 四連勝"),
    ("[12][0-9]{3}年", "2024年 ２０２４年 二〇二四年"),
    ("[0-9・―-]+回", "1・2回 ３-4回 二―三回"),
    ("[]1]人", "１人 ]人"),
    ("[0-9]{1,3}人", "25人 二十五人 百人"),
    (r"([1-9])勝\1敗", "3勝3敗 三勝三敗"),
]
LEAVES = [
    ("3位", "13 ４位 五位"),
    ("[2-4]連勝", "5連勝 １連勝 一連勝"),
    ("[^0-9]位", "3位 ３位"),
    ("[^、1-]位", "１位 -位"),
    ("(?<![0-9])1敗", "21敗 ２1敗 十一敗"),
    (r"([1-9])勝\1敗", "3勝4敗"),
]
AS_IT_IS = ["順位", "[一-龥]{1,6}前日", r"\A\d+\s?対", "(?:の|、)?", "[^。]{0,40}円", "[0-9０-９]条"]


@pytest.mark.parametrize(("pattern", "texts"), FINDS)
def test_every_writing_is_found(pattern: str, texts: str) -> None:
    for text in texts.split():
        assert re.search(in_any_writing(pattern), text), text


@pytest.mark.parametrize(("pattern", "texts"), LEAVES)
def test_another_figure_is_not_found(pattern: str, texts: str) -> None:
    for text in texts.split():
        assert re.search(in_any_writing(pattern), text) is None, text


@pytest.mark.parametrize("pattern", AS_IT_IS)
def test_a_pattern_without_figures_stays(pattern: str) -> None:
    assert in_any_writing(pattern) == pattern


def test_what_does_not_stand_there_may_be_a_character_of_a_word() -> None:
    """三重 is no three."""
    assert re.search(in_any_writing("[^0-9、。]{2}県"), "三重県")


@given(st.integers(0, 999))
def test_a_figure_finds_itself(value: int) -> None:
    full = "".join(chr(ord(digit) + 0xFEE0) for digit in str(value))
    assert re.fullmatch(in_any_writing(str(value)), str(value))
    assert re.fullmatch(in_any_writing(str(value)), full)
