"""Values as news English puts them, and corrections in the clothes of what they replace."""

from __future__ import annotations

import pytest

from termcheck import english, japanese
from termcheck.checks.restyle import restated
from termcheck.model import Kind, Mention
from termcheck.quantity import Number, point
from termcheck.units import UNITS
from termcheck.wording import in_english, plural, quantity_in_english


def first(mentions: list[Mention], text: str) -> Mention:
    assert mentions, text
    return mentions[0]


# What a Japanese passage is in the words of a news desk.
WORDINGS = [
    ("3873億円", "387.3 billion yen"), ("3千万円", "30 million yen"), ("50銭", "0.5 yen"), ("800万ドル", "$8 million"),
    ("2ドル3セント", "$2.03"), ("130万ユーロ", "1.3 million euros"), ("百万元", "1 million yuan"), ("1ポンド", "1 pound"),
    ("300万豪ドル", "3 million Australian dollars"), ("30％", "30 percent"), ("3割", "30 percent"),
    ("0.25ポイント", "0.25 percentage point"), ("1.2ポイント", "1.2 percentage points"),
    ("1人", "one person"), ("8人", "eight people"), ("10人", "10 people"), ("2〜3人", "2 to 3 people"), ("数十人", "dozens of people"),
    ("数千人", "thousands of people"), ("3カ月", "three months"), ("35年間", "35 years"), ("1週間", "one week"),
    ("149球", "149 pitches"), ("2社", "two companies"), ("6カ国", "six countries"), ("3冊", "three copies"), ("13本", "13"),
    ("1万2千世帯", "12,000 households"), ("40キロ", "40 kilometers"), ("5フィート", "5 feet"), ("50坪", "50 tsubo"),
    ("秒速40メートル", "40 meters per second"), ("40マイル毎時", "40 miles per hour"), ("5平方フィート", "5 square feet"),
    ("震度6弱", "lower 6"), ("震度5強", "upper 5"), ("M7.2", "magnitude 7.2"), ("12度", "12 degrees Celsius"),
    ("2.1倍", "2.1 times"), ("3分の1", "a third"), ("7分の3", "3/7"), ("5―4", "5-4"),
    ("21号", "No. 21"), ("2号機", "No. 2"), ("9条", "Article 9"), ("4番", "No. 4"), ("2位", "second"), ("12位", "12th"), ("80代", "80s"), ("10代", "teens"), ("46歳", "age 46"),
    ("10月29日", "Oct. 29"), ("2026年7月15日", "July 15, 2026"), ("30日", "the 30th"), ("11月中旬", "mid-November"),
    ("3月末", "the end of March"), ("10月下旬", "late October"), ("2027年4月", "April 2027"), ("2026年4～6月期", "the April-June quarter of 2026"),
    ("2026年度", "fiscal 2026"), ("令和8年", "2026"), ("1990年代", "the 1990s"), ("火曜日", "Tuesday"), ("午後3時半", "3:30 p.m."), ("正午", "noon"),
]  # fmt: skip


@pytest.mark.parametrize(("ja", "wanted"), WORDINGS)
def test_a_value_in_news_english(ja: str, wanted: str) -> None:
    assert in_english(first(japanese.read(ja), ja)) == wanted


@pytest.mark.parametrize("unit", UNITS)
def test_units_have_singular_and_plural(unit: str) -> None:
    one, many = (quantity_in_english(Kind.MEASURE, point(n, unit)) for n in (1, 12))
    assert not many.endswith(("cys", "rys", "ss", "chs", "shs"))
    assert "_" not in one + many


PLURALS = [
    ("pitch", "pitches"), ("loss", "losses"), ("company", "companies"), ("day", "days"), ("foot", "feet"), ("square foot", "square feet"),
    ("kilometer per hour", "kilometers per hour"), ("degrees Celsius", "degrees Celsius"), ("aircraft", "aircraft"),
]  # fmt: skip


@pytest.mark.parametrize(("noun", "wanted"), PLURALS)
def test_plurals(noun: str, wanted: str) -> None:
    assert plural(noun) == wanted


# The Japanese, the wrong English, and the same English with the right figure.
RESTATED = [
    ("約210億円", "about 2.1 billion yen", "about 21 billion yen"),
    ("3873億円", "387.3 million yen", "387.3 billion yen"),
    ("1872億円", "178 bil. yen", "187.2 bil. yen"),
    ("24億ドル", "$2.4 mil.", "$2.4 bil."),
    ("30万円", "300 million yen", "300,000 yen"),
    ("（78）歳", "87-year-old", None),
    ("78歳", "87-year-old", "78-year-old"),
    ("約290世帯", "around 29 households", "around 290 households"),
    ("66万8234人", "66,823", "668,234"),
    ("4人", "11", "four"),
    ("1.25％", "1.52 percent", "1.25 percent"),
    ("1.6％", "6.1%", "1.6%"),
    ("955ヘクトパスカル", "995 hectopascals", "955 hectopascals"),
    # Nothing to keep: another unit, words for figures, two figures.
    ("12キロ", "12 meters", None),
    ("0.8ポイント", "0.8 percent", None),
    ("3カ月", "three years", None),
    ("5万人", "four people", None),
    ("500万円", "$5 million", None),
    ("2〜3人", "20-30 people", None),
]


@pytest.mark.parametrize(("ja", "en", "wanted"), RESTATED)
def test_a_correction_keeps_its_clothes(ja: str, en: str, wanted: str | None) -> None:
    assert restated(first(japanese.read(ja), ja), first(english.read(f"It was {en}."), en)) == wanted


@pytest.mark.parametrize(("value", "wanted"), [(0, "0 yen"), (999_999, "999,999 yen"), (10**6, "1 million yen"), (10**16, "10,000 trillion yen")])
def test_yen(value: Number, wanted: str) -> None:
    assert quantity_in_english(Kind.MONEY, point(value, "JPY")) == wanted
