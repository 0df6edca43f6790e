"""What happens so long after a thing does not happen so long before it: 事故の2年後 is not "two years before the accident".

Where the English tells it from the other end ("the call came 20 minutes before the ambulance") it names the other thing.
In `events.txt`, a row has the Japanese for the thing, and the English.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import NAMES, RelationRow
from termcheck.tables.blocks import names_of
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import rows_of

_TIME, _BEFORE, _AFTER = (names_of(NAMES)[name].pattern for name in ("TIME", "BEFORE", "AFTER"))
# English that tells it from the end: it was two years before the accident came to trial.
_UNTIL_THEN = r"\bit (?:was|is|took|would be|will be|had been)\b[^.;]{0,24}\bbefore\b|\bbefore (?:the|its|his|her|their) \w+ (?:of an?|came|comes|went|reached)\b"
_THE = r"(?:(?:the|its|his|her|their|a|an) )?(?:[\w'’]+ )?"


def _row(says: str, ja: str, lead: str, around: str, but: str) -> RelationRow:
    return RelationRow(says, lazy(ja), lead=lazy(lead), kinds=frozenset((Kind.DURATION,)), but=lazy(but, re.I), around=lazy(around, re.I))


EVENTS: tuple[RelationRow, ...] = tuple(
    row
    for _, (ja, en) in rows_of(["pairing/sentence/events.txt"], 2, 2, (0,))
    for row in (
        _row("so long after it", rf"{_AFTER}|{_TIME}(?:程度)?\|(?:程度|ほど)?で", f"(?:{ja})(?:の|から|してから|を受け(?:て|、)?)?(?:約|わずか|およそ)?$", rf"\| (?:before|ahead of|prior to) {_THE}(?:{en})\b", rf"\b(?:later|after)\b|{_UNTIL_THEN}"),
        _row("so long before it", _BEFORE, f"(?:{ja})の?(?:約|わずか|およそ)?$", rf"\| after {_THE}(?:{en})\b", r"\b(?:earlier|before|prior|ahead)\b"),
    )
)
