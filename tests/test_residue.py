"""What is left in the English that is no English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck.residue import find

FOUND = [
    ("led by ソフトバンク and NEC", "ソフトバンク", "japanese"),
    ("·2d ago\n分享:", "分享", "japanese"),
    ("It sold １２ cars", "１２", "full-width"),
    ("The ＮＨＫ report", "ＮＨＫ", "full-width"),
    ("He said、 then left", "、", "japanese"),
    ("a reporter (記者) said", "記者", "gloss"),
    ("ministerâ€™s visit", "â€™", "broken"),
    ("the caf� closed", "�", "broken"),
    ("PokÃ©mon", "Ã©", "broken"),
    ("繧ｽ繝輔ヨ", "繧ｽ繝輔ヨ", "broken"),
]
SILENT = [
    "Pokémon fans paid ¥500.",
    "“Curly quotes” and ‘single’ ones — and an en dash, 1990–2000.",
    "It was 20°C, or 68°F.",
    "Café, naïve, Zürich, São Paulo, Œuvre.",
    "€5, £3, ₩100 and ½ cup ×2 ± 1",
    "Kyūshū and Ōsaka with macrons",
    "São “ã” Â the letter, 5 µm, №1, ①",
    "plain ASCII",
    "",
]


@pytest.mark.parametrize(("text", "piece", "what"), FOUND)
def test_residue_is_found(text: str, piece: str, what: str) -> None:
    assert [(r.text, r.what) for r in find(text)] == [(piece, what)]


@pytest.mark.parametrize("text", SILENT)
def test_english_is_english(text: str) -> None:
    assert find(text) == []


def test_what_it_should_be_where_that_is_certain() -> None:
    assert find("１２％")[0].right == "12%"
    assert find("ministerâ€™s")[0].right == "’"


@given(st.text())
def test_any_text_is_read_and_offsets_point_at_it(text: str) -> None:
    for residue in find(text, 5):
        assert text[residue.start - 5 : residue.end - 5] == residue.text
