"""English figures that say by how much a contest was won, lost or led: a 33-point defeat, up by three, 12 runs behind."""

from __future__ import annotations

from termcheck.model import Kind, Mention
from termcheck.pairing.context import Context
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

_HOW_MANY = (Kind.COUNT, Kind.NUMBER, Kind.POINT)
_NO_SCORE = frozenset(("inning", "out", "win", "loss", "person", "save", "assist", "hit", "strikeout"))  # units that no score is told in
# What a margin is of, and how a contest is won or lost by one.
_BY = lazy(r"\b(?:by|margin of|lead of|deficit of|cushion of|advantage of)(?: (?:a|an|just|only|as many as|single|a single|the))* $|\b(?:up|down|ahead|behind|trail\w*|lead\w*|led)(?: by)(?: (?:a|an|just|only|single|a single))* $")
_OF_SO_MUCH = lazy(
    r"-(?:point|run|goal|set|shot|stroke|length|try)s?[ -](?:\w+ ){0,1}?(?:loss|defeat|win|victory|rout|romp|hammering|thrashing|drubbing|margin|lead|deficit|cushion|advantage|beating|hiding|triumph|blowout|trouncing|demolition|mauling|difference|"
    r"gap|swing|edge|success|setback|reverse|pasting|shellacking|humiliation|stroll|cruise)\b"
)
_AHEAD = lazy(r"(?:[ -](?:point|run|goal)s?)? (?:ahead|behind|down|up|adrift|clear|in front|to the good|in arrears)\b")


def is_margin(en: Mention, context: Context) -> bool:
    """Whether an English figure is the distance between the sides of a score."""
    value = en.value
    if en.kind not in _HOW_MANY or not isinstance(value, Quantity) or value.is_range or value.unit in _NO_SCORE:
        return False
    before, after = context.before_en(en, 28), behind(en, context)
    return _BY.search(before) is not None or _OF_SO_MUCH.match(after) is not None or _AHEAD.match(after) is not None


def behind(en: Mention, context: Context) -> str:
    """The English behind the number of a figure, from the noun on that may be part of the mention: "-point hammering"."""
    text, after = en.text.lower(), context.after_en(en, 32)
    for joint in ("-", " "):
        number, found, noun = text.rpartition(joint)
        if found and noun.isalpha() and number:
            return f"{joint}{noun}{after}"
    return after
