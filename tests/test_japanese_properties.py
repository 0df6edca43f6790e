"""What holds of the Japanese reader for any text and any amount."""

from __future__ import annotations

import datetime
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from termcheck.calendar import When
from termcheck.japanese import read
from termcheck.japanese.tails import OWN
from termcheck.japanese.words import WORDS
from termcheck.model import Kind
from termcheck.quantity import Quantity

PIECES = (
    *WORDS, *(tail.text for tail in OWN), "0", "1", "3", "12", "2026", "９", "３０", "1,000", "3.5", "・", "99999999999999999999999999", "一", "二", "十",
    "百", "千", "万", "億", "兆", "京", "〇", "零", "数", "何", "第", "約", "年", "月", "日", "時", "半", "分の", "円", "銭", "ドル", "¥", "US$", "▲", "マイナス",
    "氷点下", "~", "〜", "―", "-", "対", "、", "。", "，", ".", "(", "）", "：", "/", " ", "　", "\n", "㍍", "㌔", "ｶﾞ", "ﾟ", "℃", "令和", "平成", "元年", "四半期",
    "M", "A", "No.", "²", "٣", "①", "\u0301", "\ud800", "\0", "人に", "勝", "敗", "打率", "度", "余", "から", "ぶり", "連続", "以上", "超", "当たり",
)  # fmt: skip
PIECED = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def check(text: str) -> None:
    last = 5
    for mention in read(text, 5):
        assert last <= mention.start < mention.end <= len(text) + 5
        assert text[mention.start - 5 : mention.end - 5] == mention.text
        assert mention.readings
        for reading in mention.readings:
            if isinstance(reading.value, Quantity):
                assert isinstance(reading.value.low, int | Fraction)
                assert reading.kind is Kind.SCORE or reading.value.low <= reading.value.high
                assert reading.value.step > 0
            elif isinstance(reading.value, When):
                reading.value.iso()
        last = mention.end


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    check(text)


@settings(max_examples=600)
@given(PIECED)
@example("三2人")
@example("九・7—")
@example("0分の1")
@example("\ud800一二三年")
def test_any_pieces_are_read(text: str) -> None:
    check(text)


KANJI = "〇一二三四五六七八九"


def in_kanji(value: int) -> str:
    """A whole number below a 京 in kanji numerals, as a newspaper set in columns writes it."""
    out = ""
    for power, name in ((10**12, "兆"), (10**8, "億"), (10**4, "万"), (1, "")):
        group, value = divmod(value, power)
        if group:
            for unit, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
                digit, group = divmod(group, unit)
                if digit:
                    out += ("" if digit == 1 and word else KANJI[digit]) + word
            out += name
    return out


def mixed(value: int) -> str:
    """1兆2000億3, as most newspapers write it."""
    out = ""
    for power, name in ((10**12, "兆"), (10**8, "億"), (10**4, "万"), (1, "")):
        group, value = divmod(value, power)
        out += f"{group}{name}" if group else ""
    return out


STYLES = {
    "plain": str,
    "commas": lambda value: f"{value:,}",
    "full width": lambda value: str(value).translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    "mixed": mixed,
    "kanji": in_kanji,
}


@pytest.mark.parametrize("style", STYLES)
@given(value=st.one_of(st.integers(1, 10**5), st.integers(1, 10**15)))
def test_an_amount_reads_the_same_in_every_style(style: str, value: int) -> None:
    mention = read(f"総額は{STYLES[style](value)}円だった")[0]
    assert (mention.kind, mention.value.low, mention.value.unit) == (Kind.MONEY, value, "JPY")  # type: ignore[union-attr]


@given(whole=st.integers(0, 9999), decimals=st.text("0123456789", min_size=1, max_size=3))
def test_decimals_in_every_style(whole: int, decimals: str) -> None:
    value = Fraction(int(f"{whole}{decimals}"), 10 ** len(decimals))
    digits = "".join(KANJI[int(c)] for c in str(whole))
    small = "".join(KANJI[int(c)] for c in decimals)
    styles = [f"{whole}.{decimals}", f"{whole}・{decimals}", f"{whole}．{decimals}"]
    if whole < 10:  # more digits in a row may be a name (一二三)
        styles.append(f"{digits}・{small}")
    for written in styles:
        mention = read(f"これは{written}倍になる")[0]
        assert (mention.kind, mention.value.low) == (Kind.MULTIPLE, value)  # type: ignore[union-attr]


@given(st.dates(min_value=datetime.date(1927, 1, 1), max_value=datetime.date(2099, 12, 31)))
def test_dates_in_every_style(day: datetime.date) -> None:
    era, first = next((e, f) for e, f in (("令和", datetime.date(2019, 5, 1)), ("平成", datetime.date(1989, 1, 8)), ("昭和", datetime.date(1926, 12, 25))) if day >= f)
    year = day.year - first.year + 1
    styles = [f"{day.year}年{day.month}月{day.day}日", f"{day.year}/{day.month}/{day.day}", day.isoformat(), f"{in_kanji(day.month)}月{in_kanji(day.day)}日"]
    if 1 <= year <= 64:
        styles.append(f"{era}{'元' if year == 1 else year}年{day.month}月{day.day}日")
    for written in styles:
        when = read(f"式は{written}に開く")[0].value
        assert isinstance(when, When)
        assert (when.month, when.day) == (day.month, day.day)
        assert when.year in (None, day.year)
