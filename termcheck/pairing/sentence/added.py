"""Words of the English that say what nothing in the Japanese says: killed for けが, a minority for 多数, teachers for 中学生.

`required.txt` has what must not be lost; `added.txt` is its other side. In a row of it stand the English, and the
Japanese by any of which it may be said, anywhere in the row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.quantity import point
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows

_TABLE = "pairing/sentence/added.txt"


@cache
def _said() -> re.Pattern[str]:
    """The English of all rows, each in a group of its own."""
    return lazy(rf"(?<![a-z'’-])(?:{'|'.join(f'({en})' for en, _ in kept_rows(_TABLE, 2, 2, (1,)))})(?![a-z'’-])", re.IGNORECASE)


@cache
def _licences() -> tuple[re.Pattern[str], ...]:
    """The Japanese of the rows, in their order."""
    return tuple(lazy(ja) for _, ja in kept_rows(_TABLE, 2, 2, (1,)))


def added_words(pair: Pair) -> Iterator[Match]:
    """The rows whose English stands in a pair, and none of whose Japanese does, as lines of the ledger; one for a row."""
    if pair.ja is None or pair.en is None:
        return
    told: set[int] = set()
    for found in _said().finditer(pair.en.text):
        number = (found.lastindex or 1) - 1
        if number not in told and _licences()[number].search(pair.ja.text) is None:
            told.add(number)
            here = Mention(found.group(), pair.en.offset + found.start(), pair.en.offset + found.end(), (Reading(Kind.NUMBER, point(1)),))
            yield Match(None, here, Verdict.EN_ONLY, pair, "added")
