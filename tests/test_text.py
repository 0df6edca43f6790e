"""Folding widths, lines and columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck.text import Lines, columns, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("１２億", "12億"),
        ("ＧＯ　ＴＯ", "GO TO"),
        ("４～６月", "4~6月"),
        ("３－１", "3-1"),
        ("３―１", "3―1"),
        ("５㍍", "5メートル"),
        ("ﾊﾞﾝｸ", "バンク"),
        ("ﾊﾟｰﾃｨｰ", "パーティー"),
        ("38℃", "38°C"),
        ("plain", "plain"),
        ("①½ª", "①½ª"),
    ],
)
def test_widths_fold(text: str, folded: str) -> None:
    assert fold(text).text == folded


@given(st.text())
def test_every_folded_offset_leads_back_in_order(text: str) -> None:
    folded = fold(text)
    back = [folded.original(k) for k in range(len(folded.text) + 1)]
    assert back == sorted(back)
    assert back[0] == 0 or not folded.text
    assert back[-1] == len(text)


def test_offsets_point_at_the_words_behind_a_ligature() -> None:
    text = "高さ５㍍の波"
    folded = fold(text)
    at = folded.text.index("波")
    assert text[folded.original(at)] == "波"


def test_lines_and_columns_count_from_one() -> None:
    lines = Lines("one\ntwo\r\nthree")
    assert lines.place(0) == (1, 1)
    assert lines.place(4) == (2, 1)
    assert lines.place(11) == (3, 3)


def test_japanese_takes_two_columns() -> None:
    assert columns("3873億円") == 8
    assert columns("Pokémon") == 7
