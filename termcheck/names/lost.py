"""Names that the English does not have: which of them are lost, and which spoken of in another way."""

from __future__ import annotations

from termcheck.names.people import Name
from termcheck.names.rows import Row
from termcheck.names.titles import TITLES
from termcheck.patterns import lazy

_WORD = lazy(r"[a-z]+(?:-[a-z]+)*")
# What stands for somebody who has been named before.
_PERSON = frozenset("he she him her his hers they their who himself herself".split())
# Names that their bearers have beside a better known one.
_SECOND = frozenset({"親方"})


def spoken_of(row: Row, name: Name) -> bool:
    """Whether the English speaks of somebody whom the Japanese calls by the surname alone: as he,
    or by the title."""
    if name.place or name.age or len(name.parts) > 1:
        return False
    said = set(_WORD.findall(row.english.text.lower()))
    return name.title in _SECOND or not said.isdisjoint(_PERSON) or not said.isdisjoint(TITLES.get(name.title, ()))
