"""What houses write otherwise is judged in the style of most, and told of as it stands."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.styles.english import usual as usual_en
from termcheck.styles.japanese import usual as usual_ja

GLOSSARY = termcheck.load_glossary()

JAPANESE = [
    ("7 日午後 2 時半、 4 階建ての 2 階", "7日午後2時半、4階建ての2階"),
    ("約 12 ㎞、 3 名が", "約12キロメートル、3人が"),
    ("長さ５㌔、高さ3㍍", "長さ５キロ、高さ3メートル"),
    ("ﾛｹｯﾄ 3.5ﾊﾟｰｾﾝﾄ増", "ロケット 3.5％増"),
    ("か\u3099けか\u3099", "がけが"),
    ("およそ30名が参加", "約30人が参加"),
    ("ことし、去年", "今年、昨年"),
    ("三ヶ月、3個月", "三カ月、3カ月"),
    ("は NHK の 番組", "はNHKの 番組"),
]
AS_THEY_ARE_JA = ["阪神3連勝 5回に逆転", "大谷　3号", "3名城", "動くことした", "六ヶ所村", "10mg", "5Gの基地局", "iPhone 15を発売", ""]
ENGLISH = [
    ("a 5km run, a 5-km run", "a 5 kilometers run, a 5-kilometer run"),
    ("No 1, №1, #1, No.1", "No. 1, No. 1, No. 1, No. 1"),
    ("~30 people, approx. 30, roughly 30", "about 30 people, about 30, about 30"),
    ("in excess of 30", "more than 30"),
    ("Ōsaka, Tōkyō", "Osaka, Tokyo"),
    ("Y30 billion, Yen 30", "¥30 billion, ¥30"),
    ("5pc, 5 pct, 5 per cent", "5 percent, 5 percent, 5 percent"),
    ("on 5-Jun", "on June 5"),
    ("on the 5th of June", "on June 5"),
    ("by June fifth", "by June 5"),
    ("thirty eight years, the eighty-sixth minute", "38 years, the 86th minute"),
    ("Mr Abe and Lt Gen Kato", "Mr. Abe and Lt. Gen. Kato"),
    ("over 12 300 people", "over 12,300 people"),
    ("1.3B people, 4.2M shares", "1.3bn people, 4.2m shares"),
    ("in Nagano prefecture", "in Nagano Prefecture"),
]
AS_THEY_ARE_EN = [
    "On May 12 300 people left", "one hundred and twenty-one", "a 10K race", "3M", "in the 1990s", "around 2021", "twenty five-year plans", "Gen Hoshino sang",
    "voters number 104 million", "2010~2020", "no more than 3", "# 1. Heading", "2h 10m 5s", "It happened on the third floor.", "",
]  # fmt: skip


@pytest.mark.parametrize(("written", "told"), [*JAPANESE, *((text, text) for text in AS_THEY_ARE_JA)])
def test_japanese(written: str, told: str) -> None:
    assert usual_ja(written).text == told


@pytest.mark.parametrize(("written", "told"), [*ENGLISH, *((text, text) for text in AS_THEY_ARE_EN)])
def test_english(written: str, told: str) -> None:
    assert usual_en(written).text == told


@pytest.mark.parametrize("text", [written for written, _ in (*JAPANESE, *ENGLISH)])
def test_the_way_back(text: str) -> None:
    for usual in (usual_ja, usual_en):
        told = usual(text)
        places = [told.original(at) for at in range(len(told.text) + 1)]
        assert places == sorted(places)
        assert places[-1] == len(text)


FOUND = [
    ("7 日、横浜市の 4 階建てマンション 2 階の一室から出火した。", "A fire broke out on the 2nd on the fourth floor of a two-story building in Yokohama.", "2 階", "two-story"),
    ("駅から 3 ㌔の地点で５名がけがをした。", "Five people were hurt ~5km from the station.", "3 ㌔", "~5km"),
    ("㈱山田は去年、およそ３０名を採用した。", "Yamada hired roughly 40 people last year.", "およそ３０名", "roughly 40 people"),
]


@pytest.mark.parametrize(("ja", "en", "ja_said", "en_said"), FOUND)
def test_told_as_it_stands(ja: str, en: str, ja_said: str, en_said: str) -> None:
    """Places and texts of findings are those of the texts as they were written, in a row and in an article."""
    result = termcheck.check(ja, en, glossary=GLOSSARY)
    for one in result.findings:
        for place, text in ((one.ja, ja), (one.en, en)):
            assert place is None or text[place.start : place.end] == place.text
    assert any(one.ja is not None and one.ja.text == ja_said for one in result.findings), result.findings
    assert any(one.en is not None and one.en.text == en_said for one in result.findings), result.findings
