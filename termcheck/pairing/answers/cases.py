"""Cases that decide about two amounts before their values are compared, as rows of tables.

A row names the kinds that it is for, a test, and what the amounts come to where the test says yes: 2階 is
not "twice", 3季ぶり is "after an absence of two seasons". The first row that is so decides.
"""

from __future__ import annotations

from collections.abc import Callable

from termcheck.model import Kind, Mention, Reading
from termcheck.pairing.context import Context, Hold
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple


class Sides(NamedTuple):
    """The two sides of a row that are held against each other.

    ja, en   the mentions
    jr, er   one reading of either
    jq, eq   the amount that it has
    context  what stands around them
    """

    ja: Mention
    jr: Reading
    jq: Quantity
    en: Mention
    er: Reading
    eq: Quantity
    context: Context


class Case(NamedTuple):
    """A row of a table of cases.

    ja, en    the kinds of readings that it is for, on either side
    is_so     whether two sides are of the case
    comes_to  how well they then answer each other
    """

    ja: frozenset[Kind]
    en: frozenset[Kind]
    is_so: Callable[[Sides], bool]
    comes_to: Hold


def case(ja: str, en: str, is_so: Callable[[Sides], bool], comes_to: Hold) -> Case:
    """A row whose kinds are given by their names: "count number", "any", "not score fraction"."""
    return Case(_kinds(ja), _kinds(en), is_so, comes_to)


def like(kinds: str, is_so: Callable[[Sides], bool], comes_to: Hold) -> Case:
    """A row of a table of amounts that are of one kind."""
    return case(kinds, kinds, is_so, comes_to)


_ANY = frozenset(Kind)


def _kinds(names: str) -> frozenset[Kind]:
    if names == "any":
        return _ANY
    first, *others = names.split()
    return _ANY.difference(map(Kind, others)) if first == "not" else frozenset(map(Kind, (first, *others)))


class Cases:
    """The tables together: what is asked of amounts of whatever kinds, and then of like or of unlike kinds.

    Which rows are for two kinds is worked out when these first meet.
    """

    def __init__(self, whatever: tuple[Case, ...], like: tuple[Case, ...], unlike: tuple[Case, ...]) -> None:
        self._like, self._unlike = whatever + like, whatever + unlike
        self._by_kinds: dict[tuple[Kind, Kind], tuple[tuple[Callable[[Sides], bool], Hold], ...]] = {}

    def hold(self, sides: Sides) -> Hold | None:
        """What the first case that is so comes to; None where none is."""
        kinds = sides.jr.kind, sides.er.kind
        rows = self._by_kinds.get(kinds)
        if rows is None:
            rows = self._by_kinds[kinds] = self._for(*kinds)
        for is_so, comes_to in rows:
            if is_so(sides):
                return comes_to
        return None

    def _for(self, ja: Kind, en: Kind) -> tuple[tuple[Callable[[Sides], bool], Hold], ...]:
        table = self._like if ja is en else self._unlike
        return tuple((row.is_so, row.comes_to) for row in table if ja in row.ja and en in row.en)
