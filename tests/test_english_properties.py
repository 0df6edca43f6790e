"""What holds of the English reader for any text and any amount."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import example, given, settings
from hypothesis import strategies as st

from termcheck.calendar import When
from termcheck.english import TRIGGERS, read
from termcheck.model import Kind
from termcheck.quantity import Quantity

PIECES = (
    *TRIGGERS, "45", "2026", "30", "1,000", "3.5", "0", "999999999999999999999999", "people", "million", "bn", "yen", "of", "to", "and", "percent",
    "%", "old", "p.m.", "th", "st", "s", "-", "–", "—", ":", "/", ".", ",", "(", ")", "'", "’", " ", "  ", "\n", "$", "US$", "¥", "½", "°C", "㍍",
    "km", "feet", "inches", "below zero", "or more", "İ", "ﾊﾞ", "Ⅳ", "²", "٣", "日本", "\u0301", "\ud800",
)  # fmt: skip
WORDY = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(("", " ", " ", "-")), st.booleans()), max_size=14).map(
    lambda pieces: "".join((piece.capitalize() if capital else piece) + joint for piece, joint, capital in pieces)
)


def check(text: str) -> None:
    last = 5
    for mention in read(text, 5):
        assert last <= mention.start < mention.end <= len(text) + 5
        assert text[mention.start - 5 : mention.end - 5] == mention.text
        assert mention.readings
        for reading in mention.readings:
            if isinstance(reading.value, Quantity):
                assert reading.kind is Kind.SCORE or reading.value.low <= reading.value.high
                assert reading.value.step > 0
            elif isinstance(reading.value, When):
                reading.value.iso()
        last = mention.end


@given(st.text(max_size=80))
@example("1" * 5000)
@example("1," * 5000)
@example("1-" * 2000)
@example("one " * 3000)
@example("hundred thousand " * 1000)
@example("between " * 1000 + "3")
@example("June 3, " * 1000)
@example("$" * 3000)
@example("." * 3000 + "5")
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_complaint(text: str) -> None:
    check(text)


@given(WORDY)
@settings(max_examples=1500, deadline=None)
def test_any_row_of_words_is_read_without_complaint(text: str) -> None:
    check(text)


def cardinal(value: int) -> str:
    """A whole number in words: fourteen thousand and ninety-two."""
    small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    for scale, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= scale:
            rest = value % scale
            joint = " and " if 0 < rest < 100 else " "
            return f"{cardinal(value // scale)} {word}{joint + cardinal(rest) if rest else ''}"
    if value < 20:
        return small[value]
    return tens[value // 10 - 2] + (f"-{small[value % 10]}" if value % 10 else "")


def writings(value: int) -> list[str]:
    """A sum of yen in every style that writes it exactly."""
    found = [f"{value} yen", f"{value:,} yen", f"¥{value:,}", f"JPY {value:,}", f"a {value:,}-yen fee", f"{cardinal(value)} yen", f"{cardinal(value).title()} yen"]
    for scale, *words in ((10**6, "million", "mn"), (10**9, "billion", "bn"), (10**12, "trillion", "tn")):
        if value >= scale:
            digits = Fraction(value, scale)
            text = f"{value // scale:,}" + (f".{value % scale:0{len(str(scale)) - 1}}".rstrip("0") if digits.denominator > 1 else "")
            for word in words:
                found += [f"{text} {word} yen", f"¥{text} {word}", f"¥{text}{word}", f"{text} {word}-yen", f"about {text} {word} Japanese yen"]
    return found


AMOUNTS = st.one_of(st.integers(1, 10**4), st.integers(1, 10**14), st.builds(lambda d, p: d * 10**p, st.integers(1, 9999), st.integers(0, 10)))


@given(AMOUNTS)
@settings(max_examples=300, deadline=None)
def test_a_sum_is_the_same_in_every_style(value: int) -> None:
    for text in writings(value):
        mentions = [mention for mention in read(text) if not mention.weak]
        assert len(mentions) == 1, text
        (mention,) = mentions
        quantity = mention.value
        assert isinstance(quantity, Quantity)
        assert (mention.kind, quantity.low, quantity.high, quantity.unit) == (Kind.MONEY, value, value, "JPY"), text
        assert value % quantity.step == 0, text


@given(st.integers(1, 12), st.integers(1, 28), st.integers(1000, 2199))
@settings(max_examples=200, deadline=None)
def test_a_day_is_the_same_in_every_style(month: int, day: int, year: int) -> None:
    from termcheck.calendar import MONTHS
    from termcheck.wording import ordinal

    name = MONTHS[month - 1]
    styles = [f"{name} {day}, {year}", f"{day} {name} {year}", f"{name} {ordinal(day)}, {year}", f"{ordinal(day)} of {name}, {year}", f"{year:04}-{month:02}-{day:02}"]
    if name not in ("May", "June", "July", "March", "April"):
        short = "Sept." if name == "September" else f"{name[:3]}."
        styles.append(f"{short} {day}, {year}")
    for text in styles:
        values = [mention.value for mention in read(f"It was on {text}.")]
        assert values == [When(year=year, month=month, day=day)], text


@given(st.integers(0, 23), st.integers(0, 59))
@settings(max_examples=200, deadline=None)
def test_a_time_is_the_same_in_every_style(hour: int, minute: int) -> None:
    half, short = ("a.m.", "am") if hour < 12 else ("p.m.", "pm")
    twelve = (hour - 1) % 12 + 1
    for text in (f"{hour:02}:{minute:02}", f"{twelve}:{minute:02} {half}", f"{twelve}:{minute:02}{short}", f"{twelve}.{minute:02}{short}"):
        (mention,) = read(f"It began at {text} there.")
        assert When(minutes=hour * 60 + minute) in [reading.value for reading in mention.readings], text
