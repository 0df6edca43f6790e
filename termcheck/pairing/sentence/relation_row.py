"""A row of the table of what a figure is to its sentence."""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.records import NamedTuple

# English of what had not been for so long, without any word of a first time: idle for 13 years, out of use.
STOOD_STILL = (
    r"\bidle[ds]?\b|\bidl(?:e|ing)\b|\b(?:off-?line|dormant|mothball\w*|shutter\w*|unused|disused|vacant|abandon\w+|silent|defunct|inactive|moribund|deadlocked|stalled|frozen|on hold|on ice|off the (?:air|market|menu|table|grid)|"
    r"out of (?:service|action|use|operation|office|power|print|work|circulation|competition|contention)|in (?:opposition|exile|storage|limbo|the wilderness))\b"
)


class RelationRow(NamedTuple):
    """A row of the table.

    says     what the Japanese says of the figure, for the message
    ja       the Japanese figure, a | and what follows it, to the end of the clause
    unless   what in the whole Japanese makes the row say nothing, or None
    but      what in the whole English does, or None
    before   the English up to the figure that contradicts it, or None
    after    the English figure with what follows it that does, or None
    kinds    of the English figure; empty for any
    lead     the Japanese up to the figure, or None
    same     whether the row speaks of a day, an hour or a number that is the same on both sides
    around   the English figure between two |, with what stands before and behind it, that contradicts it, or None
    """

    says: str
    ja: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    kinds: frozenset[Kind] = frozenset()
    but: re.Pattern[str] | None = None
    lead: re.Pattern[str] | None = None
    same: bool = False
    around: re.Pattern[str] | None = None
