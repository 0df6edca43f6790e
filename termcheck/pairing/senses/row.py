"""A row of the tables of senses: for which Japanese it holds, and which English carries it or spoils it."""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy

# A small figure of a game or a rank, and one of any size.
N = "[0-9０-９一二三四五六七八九十]{1,2}"
# English that says where one bats: hit third, batting in the No. 5 spot.
HITS = r"\b(?:hits?|hitting|bats?|batted)(?= (?:in |out of |from )?(?:the )?(?:no\b|number|#|[0-9]|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|clean|lead))"
ANY = "[0-9０-９一二三四五六七八九十百千万億・.．]+"


class SenseRow(NamedTuple):
    """A row of the table.

    name      what the figure is, in the words of the message
    ja        the Japanese around the figure: matched from its first character
    where     what else the row must speak of, in either language, or None
    led       Japanese that must stand right before the figure, or None
    needs     English near the figure that carries the sense, or None
    spoils    English right behind the figure that cannot, or None
    before    English right before the figure that cannot, or None
    kinds     kinds of the English figure that cannot, beside `spoils`
    cue       characters of which the Japanese around the figure has one, "" where the pattern itself
              says which
    reach     how far behind the figure `spoils` looks
    said      English anywhere in the row that carries the sense, or None
    """

    name: str
    ja: re.Pattern[str]
    where: re.Pattern[str] | None
    led: re.Pattern[str] | None
    needs: re.Pattern[str] | None
    spoils: re.Pattern[str] | None
    before: re.Pattern[str] | None
    kinds: frozenset[Kind]
    cue: str
    reach: int
    said: re.Pattern[str] | None


def row(
    name: str,
    ja: str,
    where: re.Pattern[str] | None = None,
    *,
    led: str = "",
    needs: str = "",
    spoils: str = "",
    before: str = "",
    kinds: tuple[Kind, ...] = (),
    cue: str = "",
    reach: int = 14,
    said: str = "",
) -> SenseRow:
    """A row of the table; English is read in any case, and `led` and `before` end at the figure."""
    wanted, wrong, ahead, anywhere = (lazy(pattern, re.IGNORECASE) if pattern else None for pattern in (needs, spoils, before, said))
    leading = lazy(f"(?:{led})$") if led else None
    return SenseRow(name, lazy(ja), where, leading, wanted, wrong, ahead, frozenset(kinds), cue, reach, anywhere)
