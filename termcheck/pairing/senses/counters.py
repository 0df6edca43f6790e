"""What a counter is made of is no English for it: 3足 are no three feet, 5首 no five necks.

Each row of `words/counters.txt` has a counter behind a figure of any size, the English nouns that its character alone
would give, and what the text speaks of where the counter has other uses.
"""

from __future__ import annotations

from termcheck.pairing.senses.row import NAMES, SenseRow, row
from termcheck.tables.blocks import names_of
from termcheck.tables.texts import rows_of

_ANY = names_of(NAMES)["ANY"].pattern
_NOTHING = "(?!)"  # a row that goes by the kind of the English figure alone
_REACH = "22"

COUNTER_ROWS: tuple[SenseRow, ...] = tuple(
    row(name, f"{_ANY}{counter}", where, spoils=rf"\b(?:{spoils or _NOTHING})\b", kinds=kinds, reach=_REACH)
    for _, (name, counter, spoils, where, kinds) in rows_of(["pairing/senses/words/counters.txt"], 2, 5, (1,))
)
