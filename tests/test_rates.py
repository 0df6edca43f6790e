"""Rates of exchange: who is asked first, and what the bank's history says."""

from __future__ import annotations

import datetime
import shutil
from fractions import Fraction
from pathlib import Path

import pytest

from termcheck.rates import Rate, RateBook, RatesError, Unknown, rate_text, significant
from termcheck.rates.answers import convert, show
from termcheck.rates.bank import FILE, History, bundled, newest_history
from termcheck.rates.sources import FRESH

DAY = datetime.date(2026, 6, 30)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.mark.parametrize(
    ("base", "quote", "on", "low", "high"),
    [
        ("USD", "JPY", "2026-06-30", "161.86", "162.44"),
        ("USD", "JPY", "2026-04-30", "156.56", "159.79"),  # a day of intervention
        ("USD", "JPY", "2026-05-01", "156.56", "156.56"),  # Labor Day: both days are the day before
        ("USD", "JPY", "2020-03-09", "102.23", "105.05"),
        ("USD", "JPY", "2008-10-24", "93.204", "97.119"),
        ("USD", "JPY", "2008-10-26", "93.204", "93.204"),  # a Sunday
        ("USD", "JPY", "2008-10-27", "92.897", "93.204"),  # a Monday, from Friday
        ("USD", "JPY", "1999-01-04", "113.44", "113.44"),  # the first day of all
        ("EUR", "JPY", "2026-06-30", "184.62", "185.08"),
        ("EUR", "USD", "2026-06-30", "1.1394", "1.1406"),
        ("JPY", "KRW", "2026-06-30", "9.5374", "9.5477"),
        ("AUD", "JPY", "2026-06-30", "111.68", "111.87"),
    ],
)
def test_the_bank_s_rate_is_an_interval(base: str, quote: str, on: str, low: str, high: str) -> None:
    rate = RateBook().rate(base, quote, day(on))
    assert isinstance(rate, Rate)
    assert (rate_text(rate.low), rate_text(rate.high)) == (low, high)
    assert rate.low <= rate.latest <= rate.high
    assert rate.source == "ECB"


def test_rates_are_exact() -> None:
    rate = RateBook().rate("USD", "JPY", day("2026-10-30"))
    assert isinstance(rate, Rate)
    assert rate.latest == Fraction("175.68") / Fraction("1.1172")
    assert rate.inverse().latest * rate.latest == 1


def test_a_rate_more_than_five_days_old_is_none() -> None:
    book = RateBook()
    assert book.bank is not None
    last = book.bank.newest
    assert isinstance(book.rate("USD", "JPY", last + datetime.timedelta(days=FRESH)), Rate)
    assert book.rate("USD", "JPY", last + datetime.timedelta(days=FRESH + 1)) == Unknown(last)


@pytest.mark.parametrize(
    ("currency", "on", "last"),
    [
        ("RUB", "2026-06-30", "2022-03-01"),  # suspended by the bank
        ("TWD", "2026-06-30", None),  # never published
        ("USD", "1998-12-31", None),
        ("CNY", "2003-01-10", None),
        ("USD", "0001-01-01", None),
    ],
)
def test_what_the_bank_does_not_know(currency: str, on: str, last: str | None) -> None:
    assert RateBook().rate(currency, "JPY", day(on)) == Unknown(day(last) if last else None)


def test_no_day_no_rate_of_the_day() -> None:
    assert isinstance(RateBook().rate("USD", "JPY", None), Unknown)
    assert isinstance(RateBook(flags={"USD": 160}).rate("USD", "JPY", None), Rate)


def table(folder: Path, text: str) -> Path:
    path = folder / "rates.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_source_is_asked_first(tmp_path: Path) -> None:
    csv = table(tmp_path, "date,currency,rate\n2026-06-30,USD,163\n2026-06-30,EUR,186\n")
    sources: list[tuple[dict[str, object], str]] = [
        ({"configured": {"USD": 164}}, "configuration"),
        ({"csv": csv}, "rates.csv"),
        ({"flags": {"USD": 162}}, "--rate"),
        ({"front_matter": {"USD": 161}}, "front matter"),
    ]
    given: dict[str, object] = {}
    assert getattr(RateBook().rate("USD", "JPY", DAY), "source", "") == "ECB"
    for more, name in sources:
        given |= more
        rate = RateBook(**given).rate("USD", "JPY", DAY)  # type: ignore[arg-type]
        assert getattr(rate, "source", "") == name
    stated = Rate("USD", "JPY", 160, 160, 160, "stated in the text")
    book = RateBook(**given).with_stated((stated,))  # type: ignore[arg-type]
    assert book.rate("USD", "JPY", DAY) == stated
    assert book.rate("JPY", "USD", DAY) == stated.inverse()
    # What a nearer source does not know is asked of the next.
    assert getattr(book.rate("EUR", "JPY", DAY), "source", "") == "rates.csv"
    assert getattr(book.rate("CHF", "JPY", DAY), "source", "") == "ECB"


def test_a_nearer_source_leaves_the_bank_closed(tmp_path: Path) -> None:
    book = RateBook(flags={"USD": 160, "EUR": 180})
    assert book.rate("EUR", "USD", DAY) == Rate("EUR", "USD", *(Fraction(9, 8),) * 3, "--rate")
    assert not book.opened
    book.rate("CHF", "USD", DAY)
    assert book.opened


def test_a_table_has_days_like_the_bank(tmp_path: Path) -> None:
    csv = table(tmp_path, "\ufeffdate,currency,rate\r\n2026-06-26,USD,160\r\n\r\n2026-06-30,usd,162.5\r\n")
    book = RateBook(csv=csv)
    rate = book.rate("USD", "JPY", DAY)
    assert isinstance(rate, Rate)
    assert (rate.low, rate.high, rate.day) == (160, Fraction("162.5"), DAY)
    assert getattr(book.rate("USD", "JPY", day("2026-07-20")), "source", "") == "ECB"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("day,currency,rate\n", "rates.csv:1: the header"),
        ("", "rates.csv:1: the header"),
        ("date,currency,rate\n2026-06-31,USD,160\n", "rates.csv:2: not a date: '2026-06-31'"),
        ("date,currency,rate\n2026-06-30,USD,about 160\n", "rates.csv:2: not a rate: 'about 160'"),
        ("date,currency,rate\n2026-06-30,USD,0\n", "rates.csv:2: not a rate: '0'"),
        ("date,currency,rate\n2026-06-30,USD,-1\n", "rates.csv:2: not a rate: '-1'"),
        ("date,currency,rate\n2026-06-30,dollar,160\n", "rates.csv:2: not a currency code: 'dollar'"),
        ("date,currency,rate\n2026-06-30,USD\n", "rates.csv:2: a row of rates has"),
    ],
)
def test_a_table_that_cannot_be_read(tmp_path: Path, text: str, what: str) -> None:
    with pytest.raises(RatesError) as error:
        RateBook(csv=table(tmp_path, text))
    assert what in str(error.value)
    assert "\n" not in str(error.value)


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RatesError, match="No such file"):
        RateBook(csv=tmp_path / "none.csv")


def test_bounds_are_of_the_whole_history() -> None:
    low, high = RateBook().bounds("USD", "JPY") or (0, 0)
    assert rate_text(low) == "75.77"
    assert high > 163
    assert RateBook().bounds("TWD", "JPY") is None


def test_the_newest_history_is_used(tmp_path: Path) -> None:
    ours = bundled()
    assert ours is not None
    cache = tmp_path / "cache" / "termcheck"
    cache.mkdir(parents=True)
    shutil.copy(ours, cache / FILE)
    history = newest_history()
    assert history is not None
    assert history.newest == History(ours).newest
    (cache / FILE).write_bytes(b"PK\x03\x04 broken")
    history = newest_history()
    assert history is not None
    assert history.path == ours


@pytest.mark.parametrize("content", [b"", b"PK", b"not an archive at all, but long enough to be one", b"\0" * 100])
def test_a_file_that_is_no_history(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with pytest.raises(RatesError, match="not the history"):
        _ = History(path).newest


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction("162.436"), "162.44"),
        (Fraction("1.14179"), "1.1418"),
        (Fraction("18148.2"), "18148"),
        (162, "162"),
        (Fraction("162.5"), "162.5"),
        (Fraction(1, 3), "0.33333"),
        (Fraction("99999.6"), "100000"),
    ],
)
def test_rates_have_five_digits(value: Fraction, text: str) -> None:
    assert rate_text(value) == text


@pytest.mark.parametrize(("value", "rounded"), [(0, 0), (12345, 12350), (-12345, -12350), (99995, 100000), (7, 7)])
def test_significant_digits(value: int, rounded: int) -> None:
    assert significant(value) == rounded


def test_a_rate_in_words() -> None:
    rate = RateBook().rate("JPY", "USD", DAY)
    assert str(rate) == "1 USD = 162.44 (ECB, 2026-06-30)"
    assert isinstance(rate, Rate)
    assert rate.step == "/ 162.44 (ECB, 2026-06-30)"
    assert rate.inverse().step == "x 162.44 (ECB, 2026-06-30)"


def test_answers() -> None:
    book = RateBook()
    assert list(show(book, DAY, ["usd", "KRW"])) == [
        "1 USD = 162.44 JPY (ECB, 2026-06-30); right from 161.86 to 162.44",
        "1 JPY = 9.5477 KRW (ECB, 2026-06-30); right from 9.5374 to 9.5477",
    ]
    assert len(list(show(book, DAY))) == 6
    assert convert(book, 387_300_000_000, "JPY", "USD", DAY) == (
        "387,300,000,000 JPY / 162.44 (ECB, 2026-06-30) = 2,384,000,000 USD"
    )
    assert convert(book, 36_000_000, "USD", "JPY", DAY) == "36,000,000 USD x 162.44 (ECB, 2026-06-30) = 5,848,000,000 JPY"
    assert convert(book, 5, "JPY", "JPY", DAY).endswith("= 5 JPY")


@pytest.mark.parametrize(
    ("code", "what"),
    [("TWD", "no rate for TWD"), ("RUB", "the last one is of 2022-03-01"), ("dollar", "not a currency code"), ("", "not a currency code")],
)
def test_answers_that_there_are_none(code: str, what: str) -> None:
    with pytest.raises(RatesError, match=what):
        list(show(RateBook(), DAY, [code]))
