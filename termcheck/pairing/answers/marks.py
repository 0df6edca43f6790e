"""Round marks that the Japanese has without a figure: with 1億1000万円 he got over the 大台, which English
calls the 100 million yen mark."""

from __future__ import annotations

from termcheck.model import Match, Mention, Verdict
from termcheck.pairing.context import GOOD
from termcheck.pairing.row import Row
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

MARK = "大台"
# No figure says which mark it is: 1億円の大台.
_UNSAID = lazy(f"(?<![0-9０-９一二三四五六七八九十百千万億兆円ドル人本勝点回戦号％%]の){MARK}(?:替|代)?")
_SHORT_OF_IT = lazy(f"{MARK}(?:替え|代わり)?[^。]{{0,10}}(?:届|迫|目前|あと|まで|寸前|逃|及ば|射程|視野|手前|割)")


def take_marks(row: Row) -> None:
    """Close the English figures that are the mark which a figure of the Japanese has passed, or is short of."""
    text = row.pair.ja.text if row.pair.ja is not None else ""
    if _UNSAID.search(text) is None:
        return
    said = [(j, value) for j, ja in enumerate(row.ja) if (value := _single(ja)) is not None]
    short = _SHORT_OF_IT.search(text) is not None
    for e in [e for e in row.open_en if e not in row.given]:
        mark = _single(row.en[e])
        if mark is None or any(value.low == mark.low for _, value in said):
            continue
        passed = (j for j, value in said if mark.low in _marks(int(value.low), short=short) and mark.unit in (value.unit, ""))
        if any(_said_besides(row, j, e) for j in passed):
            row.open_en.remove(e)
            row.matches.append(Match(None, row.en[e], Verdict.ADDED, row.pair))


def _said_besides(row: Row, j: int, e: int) -> bool:
    """Whether the English has a Japanese figure in another place, so that the mark is no rounding of it."""
    return any(found.strength >= GOOD for (own, other), found in row.holds.items() if own == j and other != e)


def _single(mention: Mention) -> Quantity | None:
    value = mention.value
    return value if isinstance(value, Quantity) and not value.is_range else None


_LEAST = 10  # no mark is below it


def _marks(value: int, *, short: bool) -> tuple[int, ...]:
    """The round figure below a value, by its first digit, and the next power of ten where it is not reached."""
    if value < _LEAST:
        return ()
    size = 10 ** (len(str(value)) - 1)
    return (value // size * size, *((size * 10,) if short else ()))
