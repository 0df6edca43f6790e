"""Sentences of both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck.sentences import split

JAPANESE = [
    ("支持率は３４．２％で、前月は３７．９％だった。不支持は５１．０％。", ["支持率は３４．２％で、前月は３７．９％だった。", "不支持は５１．０％。"]),
    ("雨が降った．風も吹いた．", ["雨が降った．", "風も吹いた．"]),
    ("一つ目。二つ目。", ["一つ目。", "二つ目。"]),
    ("首相は「行く。必ず行く。」と述べた。終わり。", ["首相は「行く。必ず行く。」と述べた。", "終わり。"]),
    ("「行く。」", ["「行く。」"]),
    ("経産省が支援\n経産省は30日、発表した。", ["経産省が支援", "経産省は30日、発表した。"]),
    ("売上高は3.5億円（前年は2億円。）だった。", ["売上高は3.5億円（前年は2億円。）だった。"]),
    ("本当か？違う！", ["本当か？", "違う！"]),
    ("# 見出し\n\n本文。", ["# 見出し", "本文。"]),
    ("終止符なし", ["終止符なし"]),
]
ENGLISH = [
    ("One thing. Another thing.", ["One thing.", "Another thing."]),
    ("Mr. Sato met Dr. Abe. They spoke.", ["Mr. Sato met Dr. Abe.", "They spoke."]),
    ("It rose 3.5 percent. Sales fell.", ["It rose 3.5 percent.", "Sales fell."]),
    ("He left at 3 p.m. Tuesday. She stayed.", ["He left at 3 p.m. Tuesday.", "She stayed."]),
    ("It came from the U.S. The plan failed.", ["It came from the U.S.", "The plan failed."]),
    ("The U.S. Treasury objected.", ["The U.S. Treasury objected."]),
    ('"We will go." She left.', ['"We will go."', "She left."]),
    ("On Oct. 30 it opened. No. 6 reactor.", ["On Oct. 30 it opened.", "No. 6 reactor."]),
    ("# Headline\n\nBody text\nwrapped here. Next.", ["# Headline", "Body text\nwrapped here.", "Next."]),
    ("A Short Headline\n\nThe body.", ["A Short Headline", "The body."]),
    ("J. K. Rowling came. It rained.", ["J. K. Rowling came.", "It rained."]),
]


@pytest.mark.parametrize(("text", "expected"), JAPANESE)
def test_japanese_sentences(text: str, expected: list[str]) -> None:
    assert [s.segment.text for s in split(text, 0, "ja")] == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_sentences(text: str, expected: list[str]) -> None:
    assert [s.segment.text for s in split(text, 0, "en")] == expected


@pytest.mark.parametrize("side", ["ja", "en"])
@given(text=st.text(alphabet="あ漢A1 .。!？「」（）\n\t\"'#"))
def test_every_character_stands_in_one_sentence(side: str, text: str) -> None:
    found = split(text, 0, side)
    assert "".join("".join(s.segment.text.split()) for s in found) == "".join(text.split())
    for sentence in found:
        segment = sentence.segment
        assert text[segment.offset : segment.offset + len(segment.text)] == segment.text


def test_a_headline_is_known_for_one() -> None:
    assert [s.segment.heading for s in split("経産省が支援\n\n経産省は支援する。", 0, "ja")] == [True, False]
