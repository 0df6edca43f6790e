"""Finding terms in both languages: what is found, and the longer list of what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from terms import small

from termcheck.glossary import find_en, find_ja
from termcheck.glossary.held import uses
from termcheck.japanese.tokenizer import Line


def japanese(text: str) -> list[str]:
    return [mention.text for mention in find_ja(small(), Line(text))]


def english(text: str) -> list[tuple[str, str]]:
    return [(mention.text, uses(mention)[0].status) for mention in find_en(small(), text)]


JA_FOUND = [
    ("経産省は発表した。", ["経産省"]),
    ("経済産業省と財務省", ["経済産業省", "財務省"]),
    ("新エネルギー・産業技術総合開発機構（ＮＥＤＯ）", ["新エネルギー・産業技術総合開発機構", "ＮＥＤＯ"]),
    ("新エネルギー産業技術総合開発機構", ["新エネルギー産業技術総合開発機構"]),
    ("ＧｏＴｏトラベル", ["ＧｏＴｏトラベル"]),
    ("Ｇｏ　Ｔｏ　トラベル", ["Ｇｏ　Ｔｏ　トラベル"]),
    ("Go To トラベル", ["Go To トラベル"]),
    ("三菱ＵＦＪフィナンシャルグループは", ["三菱ＵＦＪフィナンシャルグループ"]),
    ("引上げを決めた", ["引上げ"]),
    ("引きあげではなく引上げ", ["引上げ"]),
    ("経濟ではない國連と經産省、経産省", ["経産省"]),
    ("元財務相の発言", ["財務相"]),
    ("財務省幹部", ["財務省"]),
    ("同財務省の", ["財務省"]),
    ("経産省内の会議", ["経産省"]),
    ("日銀総裁が", ["日銀総裁"]),
    ("米国大統領は", ["米国", "大統領"]),
    ("京都で会談", ["京都"]),
    ("東京と京都", ["東京", "京都"]),
    ("ｿﾌﾄﾊﾞﾝｸは", ["ｿﾌﾄﾊﾞﾝｸ"]),
    ("ソフトバンクグループ（ＳＢＧ）", ["ソフトバンクグループ"]),
    ("AIは", ["AI"]),
    ("Ｇ７首脳", ["Ｇ７"]),
    ("東京都知事", ["東京"]),
    ("京都府警", ["京都"]),
]

JA_SILENT = [
    "東京都の予算", "日本大学の学生", "日本人", "中国地方の雨", "中国地方", "FAIRな", "CAID",
    "G77", "OG7", "南京都", "国際連合", "", "、。", "経済と産業", "利上がり", 
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), JA_FOUND)
def test_japanese_terms_are_found(text: str, found: list[str]) -> None:
    assert japanese(text) == found


@pytest.mark.parametrize("text", JA_SILENT)
def test_japanese_that_is_no_term(text: str) -> None:
    assert japanese(text) == []


EN_FOUND = [
    ("METI said", [("METI", "short")]),
    ("METI's plan", [("METI", "short")]),
    ("METI’s plan", [("METI", "short")]),
    ("The Ministry of Economy, Trade and Industry said", [("Ministry of Economy, Trade and Industry", "preferred")]),
    ("the Ministry of Economy, Trade, and Industry", [("Ministry of Economy, Trade, and Industry", "preferred")]),
    ("the Ministry of Economy Trade and Industry", [("Ministry of Economy Trade and Industry", "preferred")]),
    ("the Ministry of Economy,\nTrade and Industry", [("Ministry of Economy,\nTrade and Industry", "preferred")]),
    ("MINISTRY OF FINANCE", [("MINISTRY OF FINANCE", "preferred")]),
    ("the industry ministry", [("industry ministry", "admitted")]),
    ("Industry Ministry officials", [("Industry Ministry", "admitted")]),
    ("the U.S. said", [("U.S.", "short")]),
    ("US officials", [("US", "short")]),
    ("U.S.-led", [("U.S.", "short")]),
    ("G7 leaders", [("G7", "short")]),
    ("G-7 leaders", [("G-7", "short")]),
    ("interest rate hikes", [("interest rate hikes", "preferred")]),
    ("interest-rate hike", [("interest-rate hike", "preferred")]),
    ("raised interest rates", [("raised interest rates", "admitted")]),
    ("raising interest rates", [("raising interest rates", "admitted")]),
    ("was postponed", [("postponed", "preferred")]),
    ("postponing it", [("postponing", "preferred")]),
    ("delayed", [("delayed", "admitted")]),
    ("sought", [("sought", "admitted")]),
    ("defence capabilities", [("defence capabilities", "preferred")]),
    ("Labour unions", [("Labour unions", "preferred")]),
    ("members of parliament", [("members of parliament", "preferred")]),
    ("Foundation models", [("Foundation models", "preferred")]),
    ("foundational models", [("foundational models", "deprecated")]),
    ("Nikkei Stock Average", [("Nikkei Stock Average", "preferred")]),
    ("the Nikkei fell", [("Nikkei", "admitted")]),
    ("Nikkei Stock Index", [("Nikkei", "part")]),
    ("Toyota Industries", [("Toyota", "part")]),
    ("Toyota President Akio Toyoda", [("Toyota", "admitted"), ("President", "preferred")]),
    ("Toyota's Park", [("Toyota", "admitted")]),
    ("BOJ Governor Kazuo Ueda", [("BOJ Governor", "admitted")]),
    ("Mitsubishi UFJ Financial Group", [("Mitsubishi UFJ", "part")]),
    ("Mitsubishi UFJ Financial Group Inc.", [("Mitsubishi UFJ Financial Group Inc", "preferred")]),
    ("ＭＥＴＩ", [("ＭＥＴＩ", "short")]),
    ("in Japan. Bank of", [("Japan", "preferred")]),
    ("the Bank, of Japan", [("Japan", "preferred")]),
    ('the "Bank of Japan"', [("Bank of Japan", "preferred")]),
    ("**Bank of Japan**", [("Bank of Japan", "preferred")]),
]

EN_SILENT = [
    "Meti said", "meti", "us", "join us", "Ai Weiwei", "the ministry", "finance",
    "Ministry of Finances", "toyota", "nikkei", "central banking", "seekers", "Economy, Trade", "SoftBanking",
    "Ministry of (Finance)", "Ministry of\n\nFinance", "",
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), EN_FOUND)
def test_english_terms_are_found(text: str, found: list[tuple[str, str]]) -> None:
    assert english(text) == found


@pytest.mark.parametrize("text", EN_SILENT)
def test_english_that_is_no_term(text: str) -> None:
    assert english(text) == []


def test_offsets_count_from_the_side() -> None:
    (mention,) = find_en(small(), "The BOJ", offset=100)
    assert (mention.start, mention.end) == (104, 107)
    (mention,) = find_ja(small(), Line("　日銀は"), offset=100)
    assert (mention.start, mention.end, mention.text) == (101, 103, "日銀")


@given(st.text(alphabet="日銀経産省京都ﾞｶ・ー METIofJapan'’.,-&\n　０", max_size=60))
def test_offsets_point_at_the_words_of_any_text(text: str) -> None:
    for mention in [*find_ja(small(), Line(text)), *find_en(small(), text)]:
        assert text[mention.start : mention.end] == mention.text
        assert mention.text
