"""Text cut into lines of one width: which line ends mean nothing, and which do."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.styles.japanese import usual as usual_ja
from termcheck.styles.wrapped import line_ends, word_ends

JAPANESE = "　鶴舞化学（大阪市）は30日、徳島県阿南市に半導体向\nけ高純度薬品の新工場を建設すると発表した。投資額は45\n0億円で、2028年4月の稼働を目指す。新規雇用は約1\n80人を見込む。\n　新工場の敷地面積は12万平方メートルで、生産能力は年\n間2万4千トンと、同社の国内生産能力の1.6倍に当たる。\n"
ENGLISH = "Tsurumai Chemical Co. said Tuesday it will spend 45 million\nyen to build a factory making high-purity chemicals for\nsemiconductors in Anan, Tokushima Prefecture, with operations\nset to begin in April 2028. It plans to hire about 180\npeople.\n\nThe factory, on a 12-hectare site, will be able to turn out\n24,000 tons a year, 1.6 times its present capacity in Japan.\n"

LEFT_ALONE = [
    "見出し\n\n本文は短い。\n次の段落も短い。\n",
    "東京　36\n大阪　37\n福岡　36\n那覇　32\n札幌　29\n",
    "これは一つの段落で、行の長さに限りはなく、どこまでも続いていくので、切られた文ではないことが分かる。続いて長い文がまだ続く、そしてまだまだ続いていく、いつまでも。\n次\n三\n四\n",
    "| 売上高 | 23,150 | 20,596 |\n| 純利益 | 1,284 | 558 |\n| 総資産 | 23,150 | 20,596 |\n| 純資産 | 1,284 | 558 |\n",
]


def test_cut_figures_are_whole_again() -> None:
    assert usual_ja(JAPANESE).text == "　鶴舞化学（大阪市）は30日、徳島県阿南市に半導体向け高純度薬品の新工場を建設すると発表した。投資額は450億円で、2028年4月の稼働を目指す。新規雇用は約180人を見込む。\n　新工場の敷地面積は12万平方メートルで、生産能力は年間2万4千トンと、同社の国内生産能力の1.6倍に当たる。\n"


def test_the_next_word_had_no_room() -> None:
    assert len(list(word_ends(ENGLISH))) == 5


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_line_ends_that_mean_something(text: str) -> None:
    assert list(line_ends(text)) == []


def test_what_is_found_is_told_of_at_its_place_in_one_line() -> None:
    (finding,) = termcheck.check_article(JAPANESE, ENGLISH, date="2026-06-30").findings
    assert finding.message == "450億円 is 45 billion yen; the English says 45 million yen"
    assert finding.ja is not None
    assert JAPANESE[finding.ja.start : finding.ja.end] == finding.ja.text == "45\n0億円"
