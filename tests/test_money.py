"""The rules on money: what is said of a conversion, and what must pass in silence."""

from __future__ import annotations

import datetime
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from money import case_of, findings, worst

from termcheck.checks import Case
from termcheck.checks.restyle import corrected
from termcheck.conversion.held import Standing
from termcheck.model import Finding, Kind, Mention, Reading, Severity, Verdict
from termcheck.quantity import Modifier, Number, decimal_text, exact, point
from termcheck.rates import Rate, RateBook, significant

DAY = "2026-06-30"  # a dollar was 161.86 to 162.44 yen


def yen(text: str, ja: str, value: Number, step: Number = 10**8, unit: str = "JPY", modifier: Modifier | None = None) -> Mention:
    """A sum as the reader of Japanese would find it in a sentence."""
    start = ja.index(text)
    return Mention(text, start, start + len(text), (Reading(Kind.MONEY, point(value, unit, step, modifier)),))


def noetra(en: str, date: str = DAY, rates: RateBook | None = None) -> Case:
    ja = "経産省は3873億円を支出する。"
    return case_of(en, date, ja, [yen("3873億円", ja, 387_300_000_000)], rates)


def told(case: Case) -> list[tuple[str, str]]:
    return [(f.severity.label, f.rule) for f in findings(case)]


def only(case: Case) -> Finding:
    (finding,) = findings(case)
    return finding


# --- the table: right and wrong, 1999 to 2026 -------------------------------------------------

ROWS = [
    line.split("\t") for line in (Path(__file__).parent / "conversions.tsv").read_text("utf-8").splitlines()[1:]
]


@pytest.mark.parametrize(("date", "verdict", "en"), ROWS)
def test_the_table(date: str, verdict: str, en: str) -> None:
    case = case_of(en, date)
    assert len(case.conversions) == 1
    assert worst(case) == verdict, [f.message for f in findings(case)]


def test_the_table_is_long_enough() -> None:
    assert len(ROWS) >= 150
    assert {verdict for _, verdict, _ in ROWS} == {"ok", "warning", "error"}
    assert len({date[:7] for date, *_ in ROWS} & {"2026-04", "2020-03", "2008-10"}) == 3


# --- what is said ----------------------------------------------------------------------------


def test_the_finding_shows_the_sum_and_the_right_figure() -> None:
    finding = only(noetra("METI will spend 387.3 billion yen (about $2.83 billion)."))
    assert finding.message == (
        "387.3 billion yen / 162.44 (ECB, 2026-06-30) = $2.384 billion; the text says about $2.83 billion (+18.7 %)"
    )
    assert finding.severity is Severity.ERROR
    assert finding.fix is not None
    assert finding.fix.replace == "about $2.38 billion"
    assert finding.en is not None
    assert finding.en.text == "about $2.83 billion"


def test_the_other_direction_multiplies() -> None:
    finding = only(case_of("It bought the firm for $36 million (5.2 billion yen).", DAY))
    assert finding.message.startswith("$36 million x 162.44 (ECB, 2026-06-30) = 5.848 billion yen; the text says")
    assert finding.fix is not None
    assert finding.fix.replace == "5.8 billion yen"


@pytest.mark.parametrize(
    ("en", "verdict"),
    [
        ("387.3 billion yen ($2.38 billion)", "ok"),
        ("387.3 billion yen (approximately 2.383 billion USD)", "ok"),
        ("387.3 billion yen (about $2.4 billion)", "ok"),
        ("387.3 billion yen (about $2 billion)", "error"),
        ("387.3 billion yen (more than $2 billion)", "ok"),
        ("387.3 billion yen, or $2.41 billion", "ok"),  # 1.0 % over
        ("387.3 billion yen, or $2.45 billion", "warning"),
        ("387.3 billion yen, or $2.33 billion", "warning"),
        ("387.3 billion yen, or $2.29 billion", "error"),
        ("387.3 billion yen ($2.38 million)", "error"),
        ("387.3 billion yen (2.1 billion euros)", "ok"),
        ("387.3 billion yen (2.38 billion euros)", "error"),
        ("1 trillion yen (about $6 billion)", "ok"),
        ("1,000 yen (about $6)", "ok"),
        ("50 yen (31 cents)", "ok"),
        ("50 yen (about 38 cents)", "error"),
        ("10-20 billion yen ($61.6-123 million)", "ok"),
        ("10-20 billion yen ($61.6-153 million)", "error"),
        ("between 10 billion and 20 billion yen ($61 million and $123 million)", "ok"),
        ("HK$5 million (104 million yen)", "ok"),
        ("HK$5 million (812 million yen)", "error"),  # taken for American ones
        ("A$3 million (about 336 million yen)", "ok"),
        ("A$3 million (about 487 million yen)", "error"),
        ("a 2 million-yen fine ($12,300)", "ok"),
        ("5 pounds ($6.62)", "ok"),
        ("1.12 trillion yen (about 7.01 billion yen)", "error"),
        ("NT$30 million (about 150 million yen)", "ok"),  # no rate is known
        ("5 billion yen (100 million rubles)", "ok"),  # none since 2022
        ("5 billion yen ($30.8 million, or 27 million euros)", "ok"),
        ("5 billion yen ($30.8 million, or 37 million euros)", "error"),
    ],
)
def test_by_the_rate_of_the_day(en: str, verdict: str) -> None:
    case = case_of(f"It will spend {en} on models.", DAY)
    assert worst(case) == verdict, [f.message for f in findings(case)]


@pytest.mark.parametrize("rate", ["159.79", "158.0", "156.56"])
def test_any_rate_between_the_day_before_and_the_day_is_right(rate: str) -> None:
    dollars = decimal_text(significant(Fraction(10**6) / Fraction(rate)))
    assert told(case_of(f"He was fined 1 million yen (${dollars}).", "2026-04-30")) == []


def test_the_japanese_sum_is_the_exact_one() -> None:
    """387.3 million is a slip of the English; the conversion beside it is right."""
    case = noetra("METI will spend 387.3 million yen (about $2.38 billion).")
    assert findings(case) == []
    (line,) = [line for line in case.matches if line.difference]
    assert line.difference == "scale"


def test_a_conversion_of_the_rounded_sum_is_told_no_louder() -> None:
    ja = "1兆2345億円を計上した。"
    case = case_of("It set aside about 1.2 trillion yen ($7.39 billion).", DAY, ja, [yen("1兆2345億円", ja, 1_234_500_000_000)])
    assert told(case) == [("info", "money-conversion")]


# --- other sources, other times ---------------------------------------------------------------


def test_a_rate_that_the_text_states_comes_first() -> None:
    stated = "It bought it for 387.3 billion yen ($2.58 billion, at 150 yen to the dollar)."
    case = noetra(stated, rates=RateBook(flags={"USD": 140}))
    assert told(case) == [("info", "money-rate")]
    assert findings(case)[0].message == "150 yen to the dollar is 7.3 % below 1 USD = 162.44 (ECB, 2026-06-30)"
    assert case.basis == ["1 USD = 150 (stated in the text)"]
    assert worst(noetra(stated.replace("2.58", "2.38"))) == "error"


def test_a_quote_or_an_assumption_is_no_rate_to_convert_by() -> None:
    for sentence in ("The dollar traded at 150 yen to the dollar.", "It assumes 150 yen to the dollar."):
        assert told(noetra(f"METI will spend 387.3 billion yen ($2.38 billion). {sentence}")) == []


def test_front_matter_and_option() -> None:
    text = "METI will spend 387.3 billion yen ($2.38 billion)."
    finding = only(noetra(text, rates=RateBook(flags={"USD": 130})))
    assert finding.message.startswith("387.3 billion yen / 130 (--rate) = $2.979 billion")
    assert told(noetra(text, rates=RateBook(flags={"USD": 130}, front_matter={"USD": Fraction("162.5")}))) == []


@pytest.mark.parametrize(
    "en",
    [
        "It cost 5 million yen (about $42,000) at the time.",
        "In 1985 it cost 5 million yen ($21,000).",
        "The 5 million yen (then worth $45,000) was never paid back.",
        "In fiscal 2015 it spent 5 million yen ($41,000).",
    ],
)
def test_a_sum_of_another_time_is_held_to_sense(en: str) -> None:
    case = case_of(en, DAY)
    assert findings(case) == []
    assert case.conversions[0].standing is Standing.ANOTHER_TIME
    assert worst(case_of(en.replace(",000", ""), DAY)) == "error"


@pytest.mark.parametrize(
    "en",
    [
        "The firm, founded in 1946, will spend 5 million yen ($41,000).",
        "Sales rose from fiscal 2023 to 5 million yen ($41,000).",
        "It will spend 5 million yen ($41,000) in fiscal 2026.",
    ],
)
def test_a_year_of_something_else_excuses_nothing(en: str) -> None:
    assert worst(case_of(en, DAY)) == "error"


def test_without_a_date_only_sense_is_asked_for() -> None:
    assert told(noetra("METI will spend 387.3 billion yen ($3.5 billion).", date="")) == []
    finding = only(noetra("METI will spend 387.3 billion yen ($2.38 million).", date=""))
    assert finding.severity is Severity.ERROR
    assert "1 USD would be 162730 JPY; the European Central Bank's rates were all between 75.77 and" in finding.message


def test_a_day_beyond_the_last_rate() -> None:
    bank = RateBook().bank
    assert bank is not None
    late = bank.newest + datetime.timedelta(days=6)
    case = noetra("METI will spend 387.3 billion yen ($1.38 billion).", late.isoformat())
    assert told(case) == [("info", "money-conversion")]
    last = f"{bank.newest:%b} {bank.newest.day}"
    assert f"conversion not checked, last rate {last}" in findings(case)[0].message
    assert case.unchecked == [f"conversions, last rate {last}"]
    assert {line.verdict for line in case.matches if line.ja is None} == {Verdict.OPEN}


# --- against each other -----------------------------------------------------------------------

APART = "It will spend 10 billion yen ($61.5 million) on the plant, 5 billion yen ($36.2 million) around it"


def test_two_conversions_imply_two_rates() -> None:
    finding = only(case_of(f"{APART}.", ""))
    assert (finding.rule, finding.severity) == ("money-rate", Severity.WARNING)
    assert finding.message == (
        "5 billion yen ($36.2 million) implies 1 USD = 138.12 JPY; 10 billion yen ($61.5 million) 1 USD = 162.6 JPY"
    )


def test_the_majority_is_believed() -> None:
    finding = only(case_of(f"{APART} and 8 billion yen ($57.9 million) on training.", ""))
    assert finding.message.startswith("10 billion yen ($61.5 million) implies")


def test_the_day_s_rate_is_believed() -> None:
    found = findings(case_of(f"{APART}.", DAY))
    assert {f.en.text for f in found if f.en} == {"$36.2 million"}


@pytest.mark.parametrize(
    "en",
    [
        "10 billion yen ($61.5 million) and 5 billion yen ($30.8 million)",
        "10 billion yen ($62 million) and $30 million (4.9 billion yen)",
        "1,000 yen ($6) and 1,500 yen ($9)",
        "10 billion yen ($61.5 million) and 5 billion yen (27 million euros)",
        "10 billion yen ($61.5 million) and, in 1985, 5 billion yen ($21 million)",
    ],
)
def test_conversions_that_go_together(en: str) -> None:
    assert findings(case_of(f"It will spend {en}.", DAY)) == []


# --- what the Japanese gives ------------------------------------------------------------------


def bought(en: str, aside: str = "（約56億円）", value: int = 5_600_000_000, unit: str = "JPY") -> Case:
    ja = f"3600万ドル{aside}で買収した。"
    dollars = yen("3600万ドル", ja, 36_000_000, 10**4, "USD")
    return case_of(en, DAY, ja, [dollars, yen(aside.strip("（）"), ja, value, 10**8, unit, Modifier.ABOUT)])


@pytest.mark.parametrize(
    "en",
    [
        "It bought it for $36 million (about 5.6 billion yen).",
        "It bought it for 5.6 billion yen ($36 million).",
        "It bought it for $36 million.",
        "It bought it for $36 million (about 31.6 million euros).",
    ],
)
def test_what_follows_the_japanese_is_right_at_any_rate(en: str) -> None:
    assert worst(bought(en)) == "ok"


def test_what_does_not_follow_the_japanese() -> None:
    case = bought("It bought it for $36 million (about 5.85 billion yen).")
    grave = [f for f in findings(case) if f.severity > Severity.INFO]
    assert [(f.rule, f.message) for f in grave] == [
        ("money-conversion-ja", "約56億円 is 5.6 billion yen; the English says about 5.85 billion yen")
    ]
    assert grave[0].fix is not None
    assert grave[0].fix.replace == "about 5.6 billion yen"


def test_the_japanese_s_own_conversion_is_told_as_info() -> None:
    (finding,) = findings(bought("It bought it for $36 million (about 5.6 billion yen)."))
    assert finding.severity is Severity.INFO
    assert finding.en is None
    assert "= 5.848 billion yen; the Japanese says 約56億円, 5.6 billion yen" in finding.message


def test_yen_made_of_japanese_dollars() -> None:
    ja = "3600万ドルで買収した。"
    given = [yen("3600万ドル", ja, 36_000_000, 10**4, "USD")]
    assert told(case_of("It bought it for 5.85 billion yen ($36 million).", DAY, ja, given)) == []
    assert worst(case_of("It bought it for 5.2 billion yen ($36 million).", DAY, ja, given)) == "error"


# --- sums in another currency alone, and in the wrong one -------------------------------------


@pytest.mark.parametrize(
    ("en", "rules"),
    [
        ("METI will spend about $2.4 billion.", []),
        ("METI will spend $2.38 billion.", []),
        ("METI will spend about $2.8 billion.", [("error", "money-conversion")]),
        ("METI will spend $387.3 billion.", [("error", "money-currency")]),
    ],
)
def test_dollars_alone(en: str, rules: list[tuple[str, str]]) -> None:
    case = noetra(en)
    assert told(case) == rules
    assert [line.verdict for line in case.matches] == [Verdict.DIFFERS if rules else Verdict.HOLDS]


def test_dollars_that_are_no_conversion_stay_apart() -> None:
    case = noetra("Its rival was given $9 billion.")
    assert sorted(line.verdict.value for line in case.matches) == ["in English only", "in Japanese only"]


def test_the_wrong_currency_is_said_once() -> None:
    case = noetra("METI will spend $387.3 billion (about 2.38 billion yen).")
    assert told(case) == [("error", "money-currency")]
    assert findings(case)[0].message == "3873億円 is 387.3 billion yen; the English says $387.3 billion"


# --- the ledger -------------------------------------------------------------------------------


def test_the_ledger_has_the_rate_that_is_implied_and_the_day_s() -> None:
    case = noetra("METI will spend 387.3 billion yen (approximately 2.383 billion USD).")
    (line,) = [line for line in case.matches if line.en and "2.383" in line.en.text]
    assert line.verdict is Verdict.HOLDS
    assert line.note == "1 USD = 162.53 JPY; ECB: 162.44"
    assert case.basis == ["1 USD = 162.44 (ECB, June 30)"]


def test_nobody_misses_the_one_dollar_of_a_rate() -> None:
    ja = "円相場は1ドル＝162円だった。"
    given = [yen("1ドル", ja, 1, 1, "USD"), yen("162円", ja, 162, 1)]
    case = case_of("The yen traded at 162 yen to the dollar.", DAY, ja, given)
    assert {line.verdict for line in case.matches} == {Verdict.HOLDS}


@pytest.mark.parametrize(
    "en",
    [
        "The Cabinet approved a record 122.3 trillion yen budget on Friday, up 6.3 percent.",
        "The dollar traded at 162.44 yen in Tokyo, down 2 yen, and the Nikkei fell 512 points to 58,016.",
        "Its rival spent $20 million; it spent 5 billion yen.",
        "Nobody was hurt.",
    ],
)
def test_without_a_conversion_the_rates_stay_closed(en: str) -> None:
    book = RateBook()
    case = case_of(en, DAY, rates=book)
    assert findings(case) == []
    assert not book.opened


# --- the right figure in the style of the text ------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value", "right"),
    [
        ("about $2.83 billion", 2_384_323_000, "about $2.38 billion"),
        ("$2.4 million", 2_384_323_000, "$2.4 billion"),
        ("$3 billion", 2_384_323_000, "$2.4 billion"),
        ("US$2,830 million", 2_384_323_000, "US$2.38 billion"),
        ("2.830 billion U.S. dollars", 2_384_323_000, "2.384 billion U.S. dollars"),
        ("$2.83bn", 980_000_000, "$980mn"),
        ("$2.83m", 2_384_000_000, "$2.38bn"),
        ("$950 million", 2_384_323_000, "$2.4 billion"),
        ("$15,000", Fraction("14693.4"), "$15,000"),
        ("$18,200", Fraction("14693.4"), "$14,700"),
        ("$8.20", Fraction("6.156"), "$6.16"),
        ("38 cents", Fraction("0.3078"), "31 cents"),
        ("95 cents", Fraction("1.24"), None),
        ("5.2 billion-yen", 5_848_000_000, "5.8 billion-yen"),
        ("two million dollars", 3_000_000, None),
        ("$1.2 million", 615_000, "$620,000"),
    ],
)
def test_the_right_figure_in_the_style_of_the_text(text: str, value: Number, right: str | None) -> None:
    mention = Mention(text, 0, len(text), (Reading(Kind.MONEY, point(1, "USD")),))
    assert corrected(mention, value) == right


# --- any sum, any day -------------------------------------------------------------------------

BOOK = RateBook()
AMOUNTS = st.builds(lambda digits, power: digits * 10**power, st.integers(10, 9999), st.integers(3, 11))
DAYS = st.dates(datetime.date(1999, 1, 5), datetime.date(2026, 10, 30))
SCALES = ((10**12, " trillion"), (10**9, " billion"), (10**6, " million"))


def dollars(value: Fraction, digits: int) -> tuple[str, Fraction]:
    """A sum as a desk would write it, rounded to so many digits (and no cents), and its value."""
    rounded = Fraction(significant(value, digits))
    for scale, word in SCALES:
        if rounded >= scale:
            return f"${decimal_text(exact(rounded / scale))}{word}", rounded
    whole = Fraction(int(rounded + Fraction(1, 2)))
    return f"${int(whole):,}", whole


@settings(deadline=None, max_examples=200)
@given(AMOUNTS, DAYS, st.integers(2, 4), st.sampled_from(["", "about "]), st.booleans())
def test_the_rate_s_own_figure_passes(yen_sum: int, day: datetime.date, digits: int, about: str, latest: bool) -> None:
    rate = BOOK.rate("JPY", "USD", day)
    assert isinstance(rate, Rate)
    text, _ = dollars(yen_sum * Fraction(rate.latest if latest else rate.low), digits)
    assume(text != "$0")
    case = case_of(f"He paid {yen_sum:,} yen ({about}{text}).", day.isoformat(), rates=BOOK)
    assert len(case.conversions) == 1
    assert findings(case) == []


def rounding(value: Fraction) -> Fraction:
    """How much a reader may take a figure to have been rounded by: half its last place that is
    no zero, and never more than two digits are."""
    place = 1
    while value % (place * 10) == 0:
        place *= 10
    return min(Fraction(place, 2), value / 20)


@settings(deadline=None, max_examples=200)
@given(AMOUNTS, DAYS, st.integers(3, 4), st.fractions(Fraction(105, 100), 50, max_denominator=100), st.booleans())
def test_beyond_tolerance_and_rounding_nothing_passes(
    yen_sum: int, day: datetime.date, digits: int, factor: Fraction, low: bool
) -> None:
    rate = BOOK.rate("JPY", "USD", day)
    assert isinstance(rate, Rate)
    wrong = yen_sum * (Fraction(rate.low) / factor if low else Fraction(rate.high) * factor)
    assume(wrong > 1000)
    text, value = dollars(wrong, digits)
    room = rounding(value)
    expected = yen_sum * Fraction(rate.low if low else rate.high)
    beyond = (expected - value - room) if low else (value - room - expected)
    assume(beyond > expected * Fraction(4, 100))
    case = case_of(f"He paid {yen_sum:,} yen ({text}).", day.isoformat(), rates=BOOK)
    assert worst(case) == "error"
