"""The tables of cases that decide about two amounts: each says what it is by an example, and can be reached."""

from __future__ import annotations

import pytest

from termcheck.model import Kind, Mention, Pair, Reading, Segment
from termcheck.pairing.answers.amounts import hold_amounts
from termcheck.pairing.answers.cases import Case, Cases, Sides, case, like
from termcheck.pairing.answers.like_kinds import LIKE_KINDS
from termcheck.pairing.answers.unlike_kinds import UNLIKE_KINDS
from termcheck.pairing.answers.whatever_kinds import WHATEVER_KINDS
from termcheck.pairing.context import GOOD, NONE, STRONG, Context, Hold
from termcheck.quantity import Quantity, point

ALL = [*WHATEVER_KINDS, *LIKE_KINDS, *UNLIKE_KINDS]


@pytest.mark.parametrize("row", ALL, ids=lambda row: row.is_so.__name__)
def test_a_case_says_what_it_is_by_an_example(row: Case) -> None:
    said = row.is_so.__doc__ or ""
    assert any("ぁ" <= char <= "鿿" or char.isdigit() for char in said)


def test_no_case_is_asked_twice() -> None:
    for table, same in ((WHATEVER_KINDS, None), (LIKE_KINDS, True), (UNLIKE_KINDS, False)):
        rows = [(row.is_so, ja, en) for row in table for ja in row.ja for en in row.en if same in (None, ja is en)]
        assert len(rows) == len(set(rows))


def test_cases_of_like_kinds_are_for_the_same_on_both_sides() -> None:
    assert all(row.ja == row.en for row in LIKE_KINDS)


def test_kinds_are_named() -> None:
    row = case("count number", "not score fraction", yes, NONE)
    assert row.ja == {Kind.COUNT, Kind.NUMBER}
    assert row.en == set(Kind) - {Kind.SCORE, Kind.FRACTION}
    assert case("any", "age", yes, NONE).ja == set(Kind)
    assert like("age", yes, NONE).ja == like("age", yes, NONE).en == {Kind.AGE}
    with pytest.raises(ValueError, match="counts"):
        case("counts", "any", yes, NONE)


def yes(sides: Sides) -> bool:
    return True


def no(sides: Sides) -> bool:
    return False


def sides(ja: Kind, en: Kind, value: Quantity | None = None) -> Sides:
    value = value or point(3)
    jr, er = Reading(ja, value), Reading(en, value)
    context = Context(Pair("1", Segment("3"), Segment("3")))
    return Sides(Mention("3", 0, 1, (jr,)), jr, value, Mention("3", 0, 1, (er,)), er, value, context)


def test_the_first_case_that_is_so_decides() -> None:
    cases = Cases((case("any", "any", no, NONE), case("age", "any", yes, Hold(GOOD))), (like("any", yes, Hold(STRONG)),), (case("any", "count", yes, NONE),))
    assert cases.hold(sides(Kind.AGE, Kind.AGE)) == Hold(GOOD)
    assert cases.hold(sides(Kind.COUNT, Kind.COUNT)) == Hold(STRONG)
    assert cases.hold(sides(Kind.NUMBER, Kind.COUNT)) == NONE
    assert cases.hold(sides(Kind.NUMBER, Kind.AGE)) is None


def test_equal_amounts_of_a_kind_hold_and_other_kinds_less() -> None:
    like_kinds, unlike_kinds = sides(Kind.NUMBER, Kind.NUMBER), sides(Kind.NUMBER, Kind.COUNT)
    assert [hold_amounts(s.ja, s.jr, s.en, s.er, s.context) for s in (like_kinds, unlike_kinds)] == [Hold(STRONG), Hold(GOOD)]
