"""What the readers of Japanese hand to one another: a mention in folded offsets."""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.model import Kind, Reading
from termcheck.quantity import Modifier, Number, Quantity
from termcheck.records import NamedTuple


class Found(NamedTuple):
    """A mention before its offsets are taken back to the original text."""

    start: int
    end: int
    readings: tuple[Reading, ...]
    weak: bool = False
    bracketed: bool = False
    head: str = ""


def amount(
    kind: Kind,
    low: Number,
    high: Number | None = None,
    unit: str = "",
    step: Number = 1,
    modifier: Modifier | None = None,
    vague: bool = False,
) -> Reading:
    """A reading with a Quantity; `high` is `low` where not given."""
    return Reading(kind, Quantity(low, low if high is None else high, unit, step, modifier, vague))


def when(kind: Kind, **parts: int | str | None) -> Reading:
    """A reading with a When."""
    return Reading(kind, When(**parts))  # type: ignore[arg-type]
