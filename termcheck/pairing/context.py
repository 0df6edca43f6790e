"""What stands around a pair of mentions, and what holding one against another yields."""

from __future__ import annotations

import datetime

from termcheck.model import Mention, Pair, Segment, Verdict
from termcheck.records import NamedTuple


class Hold(NamedTuple):
    """How well an English mention answers a Japanese one.

    strength    STRONG: the same thing in the same unit; GOOD: a re-expression of it;
                LOOSE: the value alone, in a kind that may carry it; 0: not at all
    verdict     HOLDS or ROUNDED; DIFFERS where the values agree but something else does not
    difference  what does not: "approximation", "fiscal" …; "" where nothing
    """

    strength: int
    verdict: Verdict = Verdict.HOLDS
    difference: str = ""


STRONG, GOOD, LOOSE = 3, 2, 1
NONE = Hold(0)


class Context(NamedTuple):
    """The row that two mentions stand in, for the few re-expressions that need its words.

    published  the day of publication, or None where it is not known
    named      the months and years that the Japanese names, in the row before (place -1) and in
               this row: a bare day may be of any that stands before it
    """

    pair: Pair
    published: datetime.date | None = None
    named: tuple[tuple[int, int | None, int | None], ...] = ()

    @property
    def heading(self) -> bool:
        """Whether the English side is a headline."""
        return self.pair.en is not None and self.pair.en.heading

    @property
    def in_percent(self) -> bool:
        """Whether the English counts in percent at all."""
        return self.pair.en is not None and ("percent" in self.pair.en.text or "%" in self.pair.en.text)

    @property
    def midnight(self) -> bool:
        """Whether the English says midnight."""
        return self.pair.en is not None and "midnight" in self.pair.en.text.lower()

    @property
    def names_any_month(self) -> bool:
        """Whether the Japanese names a month at all."""
        return any(month is not None for _, month, _ in self.named)

    def names_month(self, month: int, before: int) -> bool:
        """Whether the Japanese names a month before a place."""
        return any(place < before and said == month for place, said, _ in self.named)

    def names_year(self, year: int) -> bool:
        """Whether the Japanese names a year at all."""
        return any(said == year for _, _, said in self.named)

    def in_ja(self, mention: Mention) -> tuple[str, int, int] | None:
        """The Japanese of the row, and where in it a mention begins and ends; None where it
        stands elsewhere."""
        return _in_segment(self.pair.ja, mention)

    def in_en(self, mention: Mention) -> tuple[str, int, int] | None:
        """The English of the row, and where in it a mention begins and ends; None where it
        stands elsewhere."""
        return _in_segment(self.pair.en, mention)

    def before_ja(self, mention: Mention, size: int = 12) -> str:
        """The Japanese that precedes a mention, up to `size` characters."""
        place = self.in_ja(mention)
        return place[0][max(0, place[1] - size) : place[1]] if place is not None else ""

    def after_ja(self, mention: Mention, size: int = 12) -> str:
        """The Japanese that follows a mention, up to `size` characters."""
        return _after(self.in_ja(mention), size)

    def after_en(self, mention: Mention, size: int = 16) -> str:
        """The English that follows a mention, up to `size` characters, in lower case."""
        return _after(self.in_en(mention), size).lower()

    def before_en(self, mention: Mention, size: int = 16) -> str:
        """The English that precedes a mention, up to `size` characters, in lower case."""
        place = self.in_en(mention)
        return place[0][max(0, place[1] - size) : place[1]].lower() if place is not None else ""


def _in_segment(segment: Segment | None, mention: Mention) -> tuple[str, int, int] | None:
    if segment is None:
        return None
    start = mention.start - segment.offset
    return (segment.text, start, mention.end - segment.offset) if 0 <= start < len(segment.text) else None


def _after(place: tuple[str, int, int] | None, size: int) -> str:
    return place[0][place[2] : place[2] + size] if place is not None else ""
