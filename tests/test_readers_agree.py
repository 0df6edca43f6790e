"""Any amount, in any Japanese style, reads to the same value as in any English style."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from termcheck import english, japanese
from termcheck.model import Kind, Mention
from termcheck.quantity import Quantity

DIGITS = "〇一二三四五六七八九"
MYRIADS = (("兆", 10**12), ("億", 10**8), ("万", 10**4), ("", 1))
SCALES = (("trillion", 10**12), ("billion", 10**9), ("million", 10**6))
WIDE = str.maketrans("0123456789,.", "０１２３４５６７８９，．")


def below_myriad(number: int) -> str:
    """Kanji numerals of a number below 10,000: 三千八百七十三, 千五."""
    out = ""
    for scale, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // scale % 10
        if digit:
            out += ("" if digit == 1 and word else DIGITS[digit]) + word
    return out


def mixed(number: int) -> str:
    """3873億4500万: digits between the myriads."""
    return "".join(f"{number // size % 10**4}{word}" for word, size in MYRIADS if number // size % 10**4)


def kanji(number: int) -> str:
    """三千八百七十三億: kanji alone, with the 一 that 億 wants."""
    out = ""
    for word, size in MYRIADS:
        group = number // size % 10**4
        if group:
            out += below_myriad(group) + word
    return out


JAPANESE = {
    "digits": str,
    "commas": lambda n: f"{n:,}",
    "full width": lambda n: f"{n:,}".translate(WIDE),
    "mixed": mixed,
    "mixed, full width": lambda n: mixed(n).translate(WIDE),
    "kanji": kanji,
    "a decimal of 億": lambda n: f"{Decimal(n) / 10**8:f}億",
}
ENGLISH = {
    "commas": lambda n: f"{n:,} yen",
    "sign": lambda n: f"¥{n:,}",
    "code": lambda n: f"JPY {n:,}",
    "scale": lambda n: next((f"{Decimal(n) / size:f} {word} yen" for word, size in SCALES if n >= size), f"{n:,} yen"),
    "compound": lambda n: next((f"{Decimal(n) / size:f}-{word}-yen plan" for word, size in SCALES if n >= size), f"{n:,} yen"),
    "sign and scale": lambda n: next((f"¥{Decimal(n) / size:f} {word}" for word, size in SCALES if n >= size), f"¥{n:,}"),
}

# Amounts as the news has them: a few digits, then zeros.
amounts = st.builds(lambda digits, zeros: digits * 10**zeros, st.integers(1, 99_999), st.integers(0, 10)).filter(lambda n: n < 10**15)


def money(mentions: list[Mention]) -> Quantity:
    found = [m.value for m in mentions if m.kind is Kind.MONEY]
    assert len(found) == 1, mentions
    assert isinstance(found[0], Quantity)
    return found[0]


@given(amounts, st.sampled_from(sorted(JAPANESE)), st.sampled_from(sorted(ENGLISH)))
def test_an_amount_is_the_same_in_both_languages(amount: int, ja_style: str, en_style: str) -> None:
    ja = money(japanese.read(f"政府は{JAPANESE[ja_style](amount)}円を支出する。"))
    en = money(english.read(f"The government will spend {ENGLISH[en_style](amount)} on it."))
    assert (ja.low, ja.high, ja.unit) == (amount, amount, "JPY"), ja_style
    assert (en.low, en.high, en.unit) == (amount, amount, "JPY"), en_style
