"""Capitals of headings, datelines and spaces that do not break say nothing, and nothing is found for them."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.house_style import MANY, capitals_of_heading, even, lowered
from termcheck.model import Pair, Segment

GLOSSARY = termcheck.load_glossary()

HEADINGS = [
    "Honda Won Its Fourth Straight Suzuka 8 Hours, Beating the Runner-up by 34 Seconds",
    "Two Men Arrested Over Fraud Worth 3 Million Yen From May to July",
    "U.S. Stocks Close Lower for Third Day After Fed's Rate Decision",
]
SENTENCES = [
    "Honda won its fourth straight Suzuka 8 Hours, beating the runner-up by 34 seconds.",
    "Prime Minister Shigeru Ishiba met U.S. President Donald Trump in Washington on Friday.",
    "Yuto Horigome, Sky Brown, Coco Yoshizawa",
    "Tokyo, Osaka, Nagoya, Sendai",
    "NHK",
    "",
]


@pytest.mark.parametrize("text", HEADINGS)
def test_a_heading(text: str) -> None:
    assert capitals_of_heading(text) >= MANY


@pytest.mark.parametrize("text", SENTENCES)
def test_what_is_no_heading(text: str) -> None:
    pair = Pair("1", Segment("見出し", 0), Segment(text, 0))
    assert even(pair, GLOSSARY).names is pair


def test_a_heading_in_lower_case() -> None:
    assert lowered("Two Men Will Be Sent to Iwaki by May 3, U.S. Says on Monday in March") == "Two men will be sent to Iwaki by May 3, U.S. says on Monday in March"
    assert lowered("Stocks May Fall in May") == "Stocks may fall in May"


NAMES = [
    ("ブラウンが金メダル", "Brown Wins Gold in Women's Park Skateboarding", "Brown wins gold in women's park skateboarding"),
    ("森が決勝弾", "Mori Hits Winning Home Run in Ninth Inning", "Mori hits winning home run in ninth inning"),
    ("公取委が勧告", "THE JFTC URGED THE COMPANY TO STOP CUTTING PAYMENTS", "the JFTC urged the company to stop cutting payments"),
    ("ヒートが連勝", "Miami Heat Beat Boston Celtics for Third Straight Win", "Miami Heat beat Boston Celtics for third straight win"),
]


@pytest.mark.parametrize(("ja", "en", "said"), NAMES)
def test_names_keep_their_capitals(ja: str, en: str, said: str) -> None:
    found = even(Pair("1", Segment(ja, 0), Segment(en, 0)), GLOSSARY).names.en
    assert found is not None
    assert found.text == said


SILENT = [
    ("政府は3日、補正予算案を決定した。", "TOKYO (Kyodo) -- The government approved a supplementary budget on the 3rd."),
    ("【東京共同】政府は3日、補正予算案を決定した。", "The government approved a supplementary budget on the 3rd."),
    ("政府は3日、補正予算案を決定した。（共同）", "The government approved a supplementary budget on the 3rd."),
    ("奈良公園のシカは1325頭だった。", "TOKYO -- Deer in Nara Park numbered 1,325."),
    ("【ロンドン共同】英国で3人が死亡した。", "LONDON (Kyodo) -- Three people were killed in Britain."),
    ("与党は16票差で敗れた。", "The ruling bloc lost by 16\u00a0votes."),
    ("80歳の男性が亡くなった。", "An 80\u2011year\u2011old man died."),
    ("最高裁は11日、5人全員一致で国の対応を退けた。", "All Five Justices of the Supreme Court Ruled on the 11th Against the State"),
    ("初回、直球は151キロを計測した。", "His Fastball Was Clocked at 94 Mph in the First Inning"),
    ("100点満点で62点だった。", "THE SCORE WAS 62 OUT OF 100."),
    ("18頭立ての12着に沈んだ。", "It Sank to 12th Among 18 Runners"),
    ("トヨタの4～9月期の純利益は26％減った。", "TOYOTA'S NET PROFIT FELL 26 PERCENT IN THE APRIL-SEPTEMBER PERIOD"),
]
FOUND = [
    ("最高裁は11日、5人全員一致で国の対応を退けた。", "All Six Justices of the Supreme Court Ruled on the 11th Against the State", "number-mismatch", "Six"),
    ("トヨタの4～9月期の純利益は26％減った。", "TOYOTA'S NET PROFIT FELL 36 PERCENT IN THE APRIL-SEPTEMBER PERIOD", "number-mismatch", "36 PERCENT"),
    ("【モスクワ共同】ロシアで3人が死亡した。", "[Moscow Common] Three people were killed in Russia.", "name-literal", "Common"),
    ("経産省が発表した。", "Finance Ministry Says It Will Announce New Rules", "term-wrong", "Finance Ministry"),
]


@pytest.mark.parametrize(("ja", "en"), SILENT)
def test_style_is_no_fault(ja: str, en: str) -> None:
    assert not [finding.message for finding in termcheck.check(ja, en, glossary=GLOSSARY).findings]


@pytest.mark.parametrize(("ja", "en", "rule", "passage"), FOUND)
def test_faults_are_found_and_shown_as_they_are_written(ja: str, en: str, rule: str, passage: str) -> None:
    (finding,) = termcheck.check(ja, en, glossary=GLOSSARY).findings
    assert finding.rule == rule
    assert finding.en is not None
    assert finding.en.text == passage == en[finding.en.start : finding.en.end]
