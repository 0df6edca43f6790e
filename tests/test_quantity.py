"""Exact amounts: when an English figure holds against a Japanese one."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck.quantity import (
    Agreement,
    Quantity,
    agree,
    decimal_text,
    of_other_scale,
    parse_decimal,
    point,
    shifted,
)

OKU = 10**8

# Japanese value and step, English value and step, how well they agree.
TABLE = [
    (387_300_000_000, OKU, 387_300_000_000, OKU, Agreement.EXACT),
    (387_280_000_000, 10**7, 387_300_000_000, OKU, Agreement.ROUNDED),  # rounded
    (2_387_000_000_000, 10**9, 2_300_000_000_000, 10**11, Agreement.COARSE),  # cut: 2兆円超
    (387_300_000_000, OKU, 387_000_000_000, 10**9, Agreement.ROUNDED),
    (387_300_000_000, OKU, 390_000_000_000, 10**9, Agreement.COARSE),
    (8_700_500_000_000, OKU, 8_700_000_000_000, 10**11, Agreement.ROUNDED),  # 8.70 to three digits
    (8_760_500_000_000, OKU, 8_700_000_000_000, 10**11, Agreement.COARSE),
    (387_300_000_000, OKU, 400_000_000_000, 10**9, Agreement.COARSE),
    (387_300_000_000, OKU, 388_000_000_000, 10**9, Agreement.OFF),  # rounded the wrong way
    (387_300_000_000, OKU, 387_300_000, 10**5, Agreement.OFF),
    (387_300_000_000, OKU, 3_873_000_000_000, 10**9, Agreement.OFF),
    (10_000, 10_000, 10_080, 1, Agreement.OFF),  # finer than the Japanese
    (12, 1, 10, 1, Agreement.COARSE),
    (15, 1, 51, 1, Agreement.OFF),
    (3, 1, 4, 1, Agreement.OFF),
    (0, 1, 0, 1, Agreement.EXACT),
    (0, 1, 5, 1, Agreement.OFF),
    (-2, 1, 2, 1, Agreement.OFF),
]


@pytest.mark.parametrize(("ja", "ja_step", "en", "en_step", "expected"), TABLE)
def test_how_well_two_amounts_agree(ja: int, ja_step: int, en: int, en_step: int, expected: Agreement) -> None:
    assert agree(point(ja, step=ja_step), point(en, step=en_step)) is expected


@pytest.mark.parametrize(
    ("ja", "en", "expected"),
    [
        (point(387_300_000_000), point(387_300_000), True),
        (point(387_300_000_000), point(3_873_000_000_000), True),
        (point(387_280_000_000), point(387_300_000), True),  # rounded, too
        (point(387_300_000_000), point(388_000_000_000), False),
        (Quantity(10_000, 30_000), Quantity(1_000, 3_000), True),
        (Quantity(10_000, 30_000), Quantity(10_000, 300_000), True),  # one end of two
        (Quantity(10_000, 30_000), Quantity(1_000, 5_000), False),
        (Quantity(10_000, 30_000), point(1_000), False),
        (Quantity(20, 99, vague=True), point(2_000), False),
    ],
)
def test_digits_of_another_scale_are_told(ja: Quantity, en: Quantity, expected: bool) -> None:
    assert of_other_scale(ja, en) is expected


def test_a_vague_amount_agrees_with_what_it_may_mean() -> None:
    dozens = Quantity(20, 99, vague=True)
    assert agree(dozens, Quantity(24, 99, vague=True)) is Agreement.EXACT
    assert agree(dozens, Quantity(200, 999, vague=True)) is Agreement.OFF


def test_a_range_holds_at_both_ends() -> None:
    assert agree(Quantity(10_000, 30_000), Quantity(10_000, 30_000)) is Agreement.EXACT
    assert agree(Quantity(10_000, 30_000), Quantity(10_000, 50_000)) is Agreement.OFF
    assert agree(Quantity(3, 4), point(3)) is Agreement.OFF


@pytest.mark.parametrize(
    ("digits", "value", "step"),
    [("1,200", 1200, 1), ("387.3", Fraction(3873, 10), Fraction(1, 10)), (".182", Fraction(182, 1000), Fraction(1, 1000)), ("7.", 7, 1)],
)
def test_plain_digits_are_exact(digits: str, value: Fraction, step: Fraction) -> None:
    assert parse_decimal(digits) == (value, step)


@given(st.integers(1, 10**15), st.integers(1, 6))
def test_a_shift_of_ten_is_known_for_one(value: int, power: int) -> None:
    assert shifted(value, value * 10**power) == power
    assert shifted(value * 10**power, value) == -power


@given(st.fractions())
def test_the_printed_value_is_the_value(value: Fraction) -> None:
    assert Fraction(decimal_text(value)) == value


@given(st.integers(10**6, 10**15), st.integers(2, 4))
def test_a_value_rounded_to_some_digits_still_holds(value: int, digits: int) -> None:
    step = 10 ** (len(str(value)) - digits)
    rounded = (value + step // 2) // step * step
    assert agree(point(value), point(rounded, step=step)) >= Agreement.COARSE
