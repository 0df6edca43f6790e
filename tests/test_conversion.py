"""Which sums are equivalents of others, and which rates a text states."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck import english
from termcheck.conversion import Use, find, stated_rates
from termcheck.conversion.hold import Interval, meant
from termcheck.model import Kind, Mention, Reading
from termcheck.quantity import Modifier, exact, parse_decimal, point

SCALES = {"兆": 10**12, "億": 10**8, "万": 10**4, "": 1}
CODES = {
    "円": "JPY", "ドル": "USD", "米ドル": "USD", "ユーロ": "EUR", "ウォン": "KRW", "豪ドル": "AUD", "元": "CNY", "銭": "JPY",
}  # fmt: skip
_SUM = re.compile(r"(約|およそ)?((?<![\d,.兆億万])\d[\d,.兆億万]{0,30})(円|米ドル|豪ドル|ドル|ユーロ|ウォン|元)(?:(\d+)銭)?")


def japanese(text: str) -> list[Mention]:
    """The sums of a Japanese text, with nothing else: what find needs, and no more."""
    found = []
    for match in _SUM.finditer(text):
        value: Fraction = Fraction(0)
        step: Fraction = Fraction(1)
        for digits, scale in re.findall(r"(\d[\d,]*(?:\.\d+)?)([兆億万]?)", match[2]):
            one, place = parse_decimal(digits)
            value, step = value + Fraction(one) * SCALES[scale], Fraction(place) * SCALES[scale]
        if match[4]:
            value, step = value + Fraction(int(match[4]), 100), Fraction(1, 100)
        modifier = Modifier.ABOUT if match[1] else None
        reading = Reading(Kind.MONEY, point(exact(value), CODES[match[3]], exact(step), modifier))
        found.append(Mention(match[0], match.start(), match.end(), (reading,)))
    return found


def pairs(text: str, mentions: list[Mention]) -> list[tuple[str, str]]:
    return [(c.base.text, c.converted.text) for c in find(text, mentions)]


IN_ENGLISH = [
    "It will provide <387.3 billion yen> (<approximately 2.383 billion USD>) to Noetra.",
    "It will provide <387.3 billion yen> (<$2.38 billion>) to Noetra.",
    "It will spend <387.3 billion yen>, <about $2.4 billion>, on models.",
    "It will spend <387.3 billion yen>, or <$2.38 billion>, on models.",
    "It will spend <387.3 billion yen> or <about $2.38 billion>.",
    "It will spend <387.3 billion yen>, equivalent to <$2.38 billion>.",
    "It will spend <387.3 billion yen>, which is <roughly $2.38 billion>, on models.",
    "It will spend <387.3 billion yen> — <roughly $2.38 billion> at today's rate — on models.",
    "It bought the firm for <$36 million> (<about 5.6 billion yen>) in cash.",
    "It bought the firm for <$36 million>, <5.6 billion yen> at current rates, in cash.",
    "<387.3 billion yen> (equivalent to <about US$2.38 billion> at current exchange rates)",
    "a <50 yen> (<31 cents>) rise",
    "<¥387.3bn> (<$2.38bn>)",
    "<¥387.3 billion> [<€2.09 billion>]",
    "<5 billion yen> in damages to the city (<$30.8 million>)",
    "<5 billion yen> of bonds (<$30.8 million> at the time)",
    "<10-20 billion yen> (<$61.6-123 million>)",
    "<more than 1 trillion yen> (<$6.2 billion>)",
    "<HK$5 million> (<100 million yen>)",
    "<A$3 million> (<about 336 million yen>)",
    "<5 pounds> (<$6.80>) a head",
    "<5 billion yen> (<$30 million>, at 162.5 yen to the dollar)",
    "<two million yen> (<about twelve thousand dollars>)",
    "<$60> a barrel (<about 9,700 yen>)",
    # An attempt at one, in the currency of the sum itself.
    "<1.12 trillion yen> (<about 7.01 billion yen>)",
    "<$7.01 billion> (or <$1.12 trillion>)",
    "<885.2 billion yen> (<5.5 billion yen>)",
    "<850 billion yen>, or <about 5.4 billion yen>, for drugs",
]

IN_JAPANESE = [
    "<3873億円>（<約23億8300万ドル>）を支出する。",
    "<3600万ドル>（<約56億円>）で買収する。",
    "<3600万ドル>(<56億円>)で買収する。",
    "<3600万ドル>（日本円で<約56億円>）で買収する。",
    "<3600万ドル>、日本円にして<約56億円>を払う。",
    "<3600万ドル>、<約56億円>を払う。",
    "<3600万ドル>（円換算で<約56億円>）を払う。",
    "<3600万ドル>（<56億円>相当）を払う。",
    "<3600万ドル>（当時のレートで<約39億円>）を払う。",
    "<3600万ドル>（<約56億円>、1ドル＝156円換算）で買収する。",
    "<3600万ドル>＝<約56億円>＝で買収する。",
    "<3600万ドル>規模の支援（<約56億円>）を決めた。",
    "<2億5000万ユーロ>（<約462億円>）",
    "<840億ウォン>（<約88億円>）",
    "<1兆1200億円>（<約70億円>）",
]


@pytest.mark.parametrize("marked", IN_ENGLISH + IN_JAPANESE)
def test_a_conversion_is_found(marked: str) -> None:
    text = re.sub("[<>]", "", marked)
    base, converted = re.findall("<(.*?)>", marked)
    mentions = english.read(text) if marked in IN_ENGLISH else japanese(text)
    assert pairs(text, mentions) == [(base, converted)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales were 3.2 billion yen (3.1 billion yen) this year.",
        "Sales were 3.2 billion yen (up from 3.1 billion yen).",
        "1,012,345 yen (about 1 million yen)",
        "1,100 yen (1,210 yen including tax)",
        "5 billion yen, about $20 million more than planned",
        "5 billion yen, about $20 million of which was lost",
        "5 billion yen, and about $20 million in grants",
        "5 billion yen and $20 million",
        "It costs 3,000 yen for adults and $10 for children.",
        "($1 = 152.65 yen)",
        "5 billion yen. (Its rival spent $20 million.)",
        "5 billion yen (against $20 million at its rival, which was founded in 1946)",
        "The dollar rose 2 yen to 162 yen ($1 = 162.4 yen earlier).",
        "up to 100,000 yen (about 50,000 yen per person)",
        "from 300 yen to $5",
        "3 billion yen, or about 10 million yen per person",
        "3 billion yen, or about 10 million yen for each house",
        "3 billion yen, or about 2 billion yen, more",
        "5 billion yen (10 percent of sales)",
        "5 billion yen",
        "",
    ],
)
def test_what_is_no_conversion_in_english(text: str) -> None:
    assert pairs(text, english.read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "1ドル＝156円55銭で取引された。",
        "売上高は32億円（前年は31億円）だった。",
        "売上高は32億円（31億円）だった。",
        "5000万円、2000万ドルのうち半分",
        "5000万円と2000万ドル",
        "賞金は5000万円。副賞は（約2万ドル）の車。",
        "1億円（うち約2万ドルは寄付）",
        "2円高の156円",
    ],
)
def test_what_is_no_conversion_in_japanese(text: str) -> None:
    assert pairs(text, japanese(text)) == []


def test_two_equivalents_of_one_sum() -> None:
    text = "5 billion yen ($30.8 million, or 27 million euros) in aid"
    assert pairs(text, english.read(text)) == [
        ("5 billion yen", "$30.8 million"),
        ("5 billion yen", "27 million euros"),
    ]


def test_offsets_count_from_the_side() -> None:
    text = "It will provide 387.3 billion yen ($2.38 billion, at 162.5 yen to the dollar)."
    (conversion,) = find(text, english.read(text, 1000), 1000)
    assert conversion.converted.start == 1000 + text.index("$2.38")
    (rate,) = stated_rates(text, english.read(text, 1000), 1000)
    assert text[rate.start - 1000 : rate.end - 1000] == rate.text == "162.5 yen to the dollar"


@pytest.mark.parametrize(
    ("text", "base", "quote", "value", "use"),
    [
        ("（1ドル＝162円換算）", "USD", "JPY", 162, Use.CONVERSION),
        ("1ドル＝162円50銭で計算した。", "USD", "JPY", Fraction("162.5"), Use.CONVERSION),
        ("１ドル162円台で推移した。", "USD", "JPY", 162, Use.QUOTE),
        ("円相場は1ドル＝156円55銭だった。", "USD", "JPY", Fraction("156.55"), Use.QUOTE),
        ("想定為替レートは1ドル＝145円。", "USD", "JPY", 145, Use.ASSUMPTION),
        ("（100ウォン＝11円）", "KRW", "JPY", Fraction(11, 100), Use.CONVERSION),
        ("($1 = 152.65 yen)", "USD", "JPY", Fraction("152.65"), Use.CONVERSION),
        ("worth $3 million at 162.5 yen to the dollar", "USD", "JPY", Fraction("162.5"), Use.CONVERSION),
        ("at a rate of 162.44 yen per U.S. dollar", "USD", "JPY", Fraction("162.44"), Use.CONVERSION),
        ("The dollar traded at 162.5 yen to the dollar.", "USD", "JPY", Fraction("162.5"), Use.QUOTE),
        ("The yen weakened to 185 yen to the euro.", "EUR", "JPY", 185, Use.QUOTE),
        ("It assumes a rate of 145 yen to the dollar.", "USD", "JPY", 145, Use.ASSUMPTION),
        ("converted at 1.14 dollars per euro", "EUR", "USD", Fraction("1.14"), Use.CONVERSION),
        ("The yen hit 160 yen against the greenback.", "USD", "JPY", 160, Use.QUOTE),
    ],
)
def test_a_stated_rate(text: str, base: str, quote: str, value: Fraction, use: Use) -> None:
    (rate,) = stated_rates(text, english.read(text) if text.isascii() else japanese(text))
    assert (rate.base, rate.quote, rate.low, rate.use) == (base, quote, value, use)


@pytest.mark.parametrize("text", ["500 yen a day", "500 yen per share", "500 yen to the museum", "500 yen for a cup", "1 yen"])
def test_what_is_no_rate(text: str) -> None:
    assert stated_rates(text, english.read(text)) == []


@pytest.mark.parametrize(
    ("figure", "step", "low", "high"),
    [
        (2_380_000_000, 10**7, 2_375_000_000, 2_385_000_000),
        (2_000_000_000, 10**8, 1_950_000_000, 2_050_000_000),  # 2.0 billion: the zero is said
        (6_000_000_000, 10**9, 5_700_000_000, 6_300_000_000),  # 6 billion: no coarser than two digits can be
        (15_000, 1, 14_500, 15_500),  # the zeros are not
        (3, 1, Fraction("2.5"), Fraction("3.5")),  # whole dollars
        (Fraction("0.31"), Fraction(1, 100), Fraction("0.305"), Fraction("0.315")),
        (98, 1, Fraction("97.5"), Fraction("98.5")),
    ],
)
def test_what_a_rounded_figure_may_mean(figure: Fraction, step: Fraction, low: Fraction, high: Fraction) -> None:
    assert meant(figure, step) == Interval(Fraction(low), Fraction(high))


def test_more_than_is_cut_off() -> None:
    assert meant(2 * 10**9, 10**9, Modifier.OVER).high == 3 * 10**9
    assert meant(3 * 10**9, 10**9, Modifier.NEARLY).low == 2 * 10**9


PIECES = st.sampled_from(
    ["5 billion yen", "$30 million", "about", " (", ")", ", or ", "（", "）", "約", "1ドル", "＝", "162円", " at 162.5 yen to the dollar",
     "¥", "€5", " ", "\n", ".", "。", "9" * 5000, "yen", "or ", "equivalent to ", "—", "0 yen", "-5 dollars"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_text_breaks_it(text: str) -> None:
    for mentions in (english.read(text), japanese(text)):
        for conversion in find(text, mentions):
            assert conversion.base.end <= conversion.converted.start
        for rate in stated_rates(text, mentions):
            assert text[rate.start : rate.end] == rate.text
