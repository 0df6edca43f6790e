"""Figures whose bounds have changed places: 30人を割り込み、27人 as "below 27 to 30"; and stretches of years, days and hours
told backwards: 1990年から2003年 as "between 2003 and 1990"."""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.model import Match, Mention
from termcheck.pairing.answers.dates import WHEN
from termcheck.quantity import Modifier, Quantity
from termcheck.tables.patterns import lazy

_BETWEEN = lazy(r"\b(?:between|from) (?:the )?$")
_AND = lazy(r" (?:and|to|until|till|through|-|–) (?:the )?")
# And between the Japanese ends of one: 8時から10時, 14～20日.
_STRETCH = lazy("(?:日|時)?(?:[夜朝昼]|未明|深夜|午前|午後|ごろ|頃)?(?:から|[～〜~–―—ー－-])(?:同|翌)?(?:午前|午後)?")
_LOWER = frozenset((Modifier.UNDER, Modifier.NEARLY))
_HIGHER = frozenset((Modifier.OVER, Modifier.AT_LEAST))


def changed_bounds(one: Match, other: Match) -> tuple[str, ...]:
    """What each of two figures of one kind is in the Japanese, where the English has the bound of the one at the
    other; or nothing."""
    if any(_rounded(match) for match in (one, other)):
        return ()  # 134人 as "more than 130" has the bound of an editor who rounds
    bounds = [_bound(mention) for match in (one, other) for mention in (match.ja, match.en)]
    if bounds[0] == bounds[2] or bounds[:2] != bounds[:1:-1] or "" not in bounds:
        return ()
    return tuple(f"in the Japanese it is {bound or 'no bound'}" for bound in (bounds[0], bounds[2]))


def _rounded(match: Match) -> bool:
    ja, en = (mention.value if mention is not None else None for mention in (match.ja, match.en))
    return isinstance(ja, Quantity) and isinstance(en, Quantity) and ja.low != en.low


def _bound(mention: Mention | None) -> str:
    value = mention.value if mention is not None else None
    modifier = value.modifier if isinstance(value, Quantity) else None
    return "passed" if modifier in _HIGHER else "not reached" if modifier in _LOWER else ""


def told_through(one: Match, other: Match) -> bool:
    """Whether two figures are the ends of one stretch in both languages, the first of them the first: whatever else
    stands there, they have not changed places. 日曜から木曜の午後10時から午前5時 as "from 10pm to 5am, Sunday to Thursday"."""
    first, second = (one, other) if one.en is not None and other.en is not None and one.en.start < other.en.start else (other, one)
    if first.en is None or second.en is None or first.pair.en is None or first.pair is not second.pair or first.ja is None or second.ja is None or first.pair.ja is None:
        return False
    text, ja = first.pair.en, first.pair.ja
    return _AND.fullmatch(text.text, first.en.end - text.offset, second.en.start - text.offset) is not None and _STRETCH.fullmatch(ja.text, first.ja.end - ja.offset, second.ja.start - ja.offset) is not None


def told_backwards(one: Match, other: Match) -> tuple[str, ...]:
    """What the Japanese says of two years, days or hours, where the English has the later one as the beginning of
    a stretch; or nothing."""
    if one.en is None or other.en is None or one.ja is None or other.ja is None or one.pair.en is None or one.pair.ja is None or one.pair is not other.pair:
        return ()
    first, second = (one, other) if one.en.start < other.en.start else (other, one)
    assert first.en is not None
    assert second.en is not None
    begin, end = _year(first.en), _year(second.en)
    if not (begin > end if begin is not None and end is not None else _begins(second, first)):
        return ()
    text, offset = one.pair.en.text, one.pair.en.offset
    if _AND.fullmatch(text, first.en.end - offset, second.en.start - offset) is None or _BETWEEN.search(text, 0, first.en.start - offset) is None:
        return ()
    return tuple("it begins" if match is second else "it ends" for match in (one, other))


def _begins(one: Match, other: Match) -> bool:
    """Whether a stretch of days or hours goes from the one to the other in the Japanese: 午前8時から10時."""
    if one.ja is None or other.ja is None or one.pair.ja is None or one.ja.kind not in WHEN or one.ja.kind is not other.ja.kind:
        return False
    return _STRETCH.fullmatch(one.pair.ja.text, one.ja.end - one.pair.ja.offset, other.ja.start - one.pair.ja.offset) is not None


def _year(mention: Mention | None) -> int | None:
    value = mention.value if mention is not None else None
    return value.year if isinstance(value, When) else None
