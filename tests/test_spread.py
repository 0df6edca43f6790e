"""Rows that are kept packed are the rows that stand in the modules and texts."""

from __future__ import annotations

import re
from typing import Any

import pytest

from termcheck.pairing.senses import kinds, words
from termcheck.pairing.sentence import relations
from termcheck.tables.spread import Spread

TABLES = {"relations": relations._ROWS, "senses": words.ROWS, "kinds": kinds._ROWS}


def plain(row: Any) -> list[Any]:
    """The fields of a row, patterns as what they were made of."""
    return [(field.pattern, int(field.flags) & ~re.UNICODE) if hasattr(field, "pattern") else field for field in row]


@pytest.mark.parametrize("name", TABLES)
def test_every_row_comes_back(name: str) -> None:
    table: Spread[Any] = TABLES[name]
    rows = list(table)
    assert len(rows) > 100
    table.sorted(lambda: None)
    for number, row in enumerate(rows):
        assert type(table[number]) is type(row)
        assert plain(table[number]) == plain(row)


def test_rows_are_asked_for_by_number_when_they_are_sorted() -> None:
    with pytest.raises(LookupError, match="before they are sorted"):
        Spread(tuple, "pairing/senses/counters COUNTER_ROWS")[0]
