"""Records behave as the named tuples and dataclasses that they stand for."""

from __future__ import annotations

from functools import cached_property

import pytest

from termcheck.records import NamedTuple, Record, altered, fresh


class Point(NamedTuple):
    """A place."""

    x: int
    y: int = 2

    @property
    def sum(self) -> int:
        return self.x + self.y


class Heap(Record):
    """What is gathered."""

    name: str
    items: list[int] = fresh(default_factory=list)
    closed: bool = False

    @property
    def size(self) -> int:
        return len(self.items)


class Counted(Record):
    """What is counted once."""

    items: tuple[int, ...]
    asked: int = 0

    @cached_property
    def total(self) -> int:
        self.asked += 1
        return sum(self.items)


def test_a_named_tuple_is_one() -> None:
    point = Point(1)
    assert (point, Point(y=3, x=1), point.sum) == ((1, 2), (1, 3), 3)
    assert (Point._fields, point._replace(x=5), repr(point), Point.__doc__) == (("x", "y"), (5, 2), "Point(x=1, y=2)", "A place.")
    assert Point.__module__ == __name__
    with pytest.raises(TypeError):
        Point()  # type: ignore[call-arg]


def test_each_record_has_its_own() -> None:
    one, two = Heap("one"), Heap("two", closed=True)
    one.items.append(1)
    assert (one.size, two.size, two.closed, Heap("three", [4, 5]).size) == (1, 0, True, 2)
    assert one != Heap("one", [1])
    assert repr(one) == "Heap(name='one', items=[1], closed=False)"


def test_a_record_has_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        Heap("one").colour = "red"  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        Heap()  # type: ignore[call-arg]


def test_a_copy_shares_what_is_not_changed() -> None:
    one = Heap("one", [1])
    two = altered(one, name="two")
    assert (two.name, two.items is one.items, one.name) == ("two", True, "one")


def test_what_is_worked_out_once_is_kept() -> None:
    counted = Counted((1, 2))
    assert (counted.total, counted.total, counted.asked) == (3, 3, 1)
    assert altered(counted, items=(4,)).total == 4
