"""Tables in an article: in which steps they count, and their figures in those of the other side."""

from __future__ import annotations

import pytest

from termcheck.ruled import is_row, table_step

JAPANESE = [
    ("（単位：億円、％）", 10**8), ("単位 百万円", 10**6), ("| 売上高（億円） |", 10**8), ("（単位は千人）", 1000), ("| 1株利益（円） |", 1),
    ("区分\t金額（百万円）", 10**6), ("（人）", 1),
    ("| 東京（3人） |", 0), ("| 売上高 |", 0), ("（1億円の赤字）", 0),
]  # fmt: skip
ENGLISH = [
    ("(In billions of yen; change in percent)", 10**9), ("Unit: million yen", 10**6), ("| Sales (billion yen) |", 10**9),
    ("(in 100 million yen)", 10**8), ("| EPS (yen) |", 1), ("(¥ bn)", 10**9), ("(in millions)", 10**6), ("Sales (JPY mil.)", 10**6),
    ("In thousands of people", 1000),
    ("| Sales |", 0), ("in Tokyo", 0), ("(see below)", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "step"), JAPANESE)
def test_the_unit_of_a_japanese_table(text: str, step: int) -> None:
    assert table_step([text, "| a | 1 |"], 1, "ja") == step


@pytest.mark.parametrize(("text", "step"), ENGLISH)
def test_the_unit_of_an_english_table(text: str, step: int) -> None:
    assert table_step([text, "| a | 1 |"], 1, "en") == step


def test_a_row_has_its_own_unit() -> None:
    texts = ["| Sales | 1 |", "| Earnings per share (yen) | 2 |", "(In billions of yen)"]
    assert [table_step(texts, at, "en") for at in (0, 1)] == [10**9, 1]


def test_what_stands_far_off_is_no_unit() -> None:
    assert table_step(["(In billions of yen)", "One.", "Two.", "| a | 1 |"], 3, "en") == 0


@pytest.mark.parametrize(("text", "row"), [("| a | 1 |", True), ("a\t1", True), ("A 1-2 win.", False), ("a | b", False)])
def test_rows(text: str, row: bool) -> None:
    assert is_row(text) is row
