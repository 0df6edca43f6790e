"""Figures that have changed places: each is there, beside the other's name, or on the other
side of from and to.

Two figures of one kind that hold are bound to what stands beside them. Where both languages
alternate names and figures, the first goes with the first; where the Japanese says から and
へ, English has to say from and to.
"""

from __future__ import annotations

from itertools import combinations

from termcheck.model import Kind, Match, Mention, Pair, Verdict
from termcheck.pairing.dates import DATES
from termcheck.patterns import lazy
from termcheck.quantity import Quantity

HOLDING = (Verdict.HOLDS, Verdict.ROUNDED)
FROM_JA = lazy(r"(?:から|より)(?!も)")
TO_JA = lazy(r"(?:へ|に|まで)(?:の)?(?:引き|増|減|拡|縮|上|下|改|変|修|見直|伸|転|達|な|、|と|す|し|戻|落|低|回復|急)")
FROM_EN = lazy(r"\bfrom(?: the| a| an)?(?: \w+){0,2} $")
TO_EN = lazy(r"\bto(?: a| an| the)?(?: \w+)? $")
# More figures than this in a row are a table, and no sentence to be read.
MOST = 24


def mark_swapped(figures: list[Match], names: list[Match]) -> None:
    """Give the difference "order" to figures that have changed places within their row.

    figures  lines of the ledger of amounts and dates
    names    lines of terms and names
    """
    rows: dict[int, list[Match]] = {}
    for match in figures:
        if match.verdict in HOLDING and match.ja is not None and match.en is not None:
            rows.setdefault(id(match.pair), []).append(match)
    many = {row: held for row, held in rows.items() if len(held) > 1}
    beside: dict[int, list[Match]] = {}
    for match in names:
        if id(match.pair) in many and match.verdict in HOLDING and match.ja is not None and match.en is not None:
            beside.setdefault(id(match.pair), []).append(match)
    for row, held in many.items():
        _mark_row([m for m in held if not m.difference and _plain(m)], held + beside.get(row, []))


def _mark_row(held: list[Match], anchors: list[Match]) -> None:
    if not 2 <= len(held) <= MOST:
        return
    for one, other in combinations(held, 2):
        if one.difference or other.difference or not _alike(one, other):
            continue
        reason = _from_and_to(one.pair, one, other) or _bound_crosswise(one, other, anchors)
        if reason:
            for match in (one, other):
                match.verdict, match.difference, match.note = Verdict.DIFFERS, "order", reason


def _plain(match: Match) -> bool:
    """Whether a line holds one English figure of its own, in its own row."""
    segment, en = match.pair.en, match.en
    if match.ja is None or en is None or segment is None or match.ja.weak or en.weak:
        return False
    return segment.offset <= en.start < segment.offset + len(segment.text) and isinstance(en.value, Quantity) and en.kind not in DATES


def _alike(one: Match, other: Match) -> bool:
    """Whether two lines are figures of one kind and unit, and not of one value."""
    first, second = one.en, other.en
    assert first is not None
    assert second is not None
    a, b = first.value, second.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or first.kind is not second.kind or first is second:
        return False
    return a.unit == b.unit and a.low != b.low


def _places(match: Match) -> tuple[int, int]:
    assert match.ja is not None
    assert match.en is not None
    return match.ja.start, match.en.start


def _from_and_to(pair: Pair, one: Match, other: Match) -> str:
    """730億円から850億円へ as "to 73 billion yen from 85 billion yen"."""
    assert pair.ja is not None
    assert pair.en is not None
    first, second = (one, other) if _places(one) < _places(other) else (other, one)
    if first.ja is None or second.ja is None or first.en is None or second.en is None:
        return ""
    text, offset = pair.ja.text, pair.ja.offset
    if not FROM_JA.match(text, first.ja.end - offset) or second.ja.start - first.ja.end > 24:
        return ""
    if not TO_JA.match(text, second.ja.end - offset):
        return ""
    before = [_before(pair, mention) for mention in (first.en, second.en)]
    if TO_EN.search(before[0]) and FROM_EN.search(before[1]):
        return f"the Japanese goes from {first.ja.text} to {second.ja.text}"
    return ""


def _before(pair: Pair, mention: Mention) -> str:
    assert pair.en is not None
    at = mention.start - pair.en.offset
    return pair.en.text[max(0, at - 30) : at]


def _bound_crosswise(one: Match, other: Match, anchors: list[Match]) -> str:
    """A 1, B 2 as "A 2, B 1": names and figures alternate on both sides, and do not go together."""
    (ja_one, en_one), (ja_two, en_two) = _places(one), _places(other)
    low, high = min(ja_one, ja_two), max(ja_one, ja_two)
    named = [m for m in anchors if m is not one and m is not other and _is_anchor(m, one)]
    before = [m for m in named if _places(m)[0] < low]
    between = [m for m in named if low < _places(m)[0] < high]
    if not before or not between:
        return ""
    first = max(before, key=lambda m: _places(m)[0])
    second = max(between, key=lambda m: _places(m)[0])
    if first.en is second.en or _en_text(first) == _en_text(second):
        return ""
    ja_order = sorted([(low, 0), (high, 1)])
    order = sorted(
        [(_places(first)[1], "a", 0), (_places(second)[1], "a", 1), (en_one, "f", 0 if ja_one == ja_order[0][0] else 1), (en_two, "f", 0 if ja_two == ja_order[0][0] else 1)]
    )
    shape = "".join(kind for _, kind, _ in order)
    if shape not in ("afaf", "fafa"):
        return ""
    if order[-1][0] - order[0][0] > 260:
        return ""
    pairs = [(order[0][2], order[1][2]), (order[2][2], order[3][2])]
    if all(a == b for a, b in pairs):
        return ""
    assert first.ja is not None
    assert second.ja is not None
    return f"in the Japanese it goes with {first.ja.text if ja_one == low else second.ja.text}"


def _en_text(match: Match) -> str:
    return match.en.text.lower() if match.en is not None else ""


def _is_anchor(match: Match, figure: Match) -> bool:
    """Whether a held line names something that a figure may go with."""
    assert match.ja is not None
    if match.ja.kind in (Kind.TERM, Kind.NAME):
        return match.en is not None and len(match.en.text) > 2
    return match.ja.kind in (Kind.FISCAL_YEAR, Kind.YEAR, Kind.QUARTER, Kind.MONTH) and not match.ja.weak and figure.ja is not None
