"""Figures whose bounds have changed places: 30人を割り込み、27人 as "below 27 to 30"; and stretches of years told
backwards: 1990年から2003年 as "between 2003 and 1990"."""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.model import Match, Mention
from termcheck.quantity import Modifier, Quantity
from termcheck.tables.patterns import lazy

_BETWEEN = lazy(r"\b(?:between|from) $")
_AND = lazy(r" (?:and|to|until|till|through|-) ")
_LOWER = frozenset((Modifier.UNDER, Modifier.NEARLY))
_HIGHER = frozenset((Modifier.OVER, Modifier.AT_LEAST))


def changed_bounds(one: Match, other: Match) -> tuple[str, ...]:
    """What each of two figures of one kind is in the Japanese, where the English has the bound of the one at the
    other; or nothing."""
    bounds = [_bound(mention) for match in (one, other) for mention in (match.ja, match.en)]
    if bounds[0] == bounds[2] or bounds[:2] != bounds[:1:-1] or "" not in bounds:
        return ()
    return tuple(f"in the Japanese it is {bound or 'no bound'}" for bound in (bounds[0], bounds[2]))


def _bound(mention: Mention | None) -> str:
    value = mention.value if mention is not None else None
    modifier = value.modifier if isinstance(value, Quantity) else None
    return "passed" if modifier in _HIGHER else "not reached" if modifier in _LOWER else ""


def told_backwards(one: Match, other: Match) -> tuple[str, ...]:
    """What the Japanese says of two years, where the English has the later one as the beginning of a stretch;
    or nothing."""
    if one.en is None or other.en is None or one.ja is None or other.ja is None or one.pair.en is None or one.pair is not other.pair:
        return ()
    first, second = sorted((one, other), key=lambda match: match.en.start if match.en is not None else 0)
    begin, end = _year(first.en), _year(second.en)
    if begin is None or end is None or begin <= end or first.en is None or second.en is None:
        return ()
    text, offset = one.pair.en.text, one.pair.en.offset
    if _AND.fullmatch(text, first.en.end - offset, second.en.start - offset) is None or _BETWEEN.search(text, 0, first.en.start - offset) is None:
        return ()
    return tuple("it begins" if match is second else "it ends" for match in (one, other))


def _year(mention: Mention | None) -> int | None:
    value = mention.value if mention is not None else None
    return value.year if isinstance(value, When) else None
