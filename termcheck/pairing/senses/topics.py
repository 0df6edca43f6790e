"""What a text speaks of, by words that its field alone has in either language: for code that asks for one of the topics
of `names.txt`."""

from __future__ import annotations

import re
from functools import cache

from termcheck.pairing.senses.row import NAMES
from termcheck.tables.kept import BLOCK_READERS, KEPT
from termcheck.tables.patterns import lazy


@cache
def topic(name: str) -> re.Pattern[str]:
    """The words of a topic, by its name there. Raises KeyError where there is none."""
    return lazy(KEPT.table(("pairing/senses/topics", *BLOCK_READERS, NAMES), _read)[name])


def _read() -> dict[str, str]:
    from termcheck.tables.blocks import names_of  # where the text has changed

    return {name: named.pattern for name, named in names_of(NAMES).items()}
