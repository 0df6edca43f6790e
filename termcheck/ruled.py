"""Tables that stand in an article, whose figures are of a unit that is said once: （単位：億円）, "in billions of yen".

Where the two sides count in different steps, a bare figure of the Japanese is also what it comes to in
the English one's: 23,150 under 億円 is 2,315.0 under billions.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from termcheck.checks import ReadPair
from termcheck.model import Kind, Mention, Reading
from termcheck.quantity import Number, Quantity, exact
from termcheck.records import altered
from termcheck.tables.patterns import lazy

# How far above or below a table its unit may stand, in sentences.
_NEAR = 2

_STEPS_JA = {"": 1, "十": 10, "百": 100, "千": 1000, "万": 10**4, "十万": 10**5, "百万": 10**6, "千万": 10**7, "億": 10**8, "十億": 10**9, "百億": 10**10, "兆": 10**12}
_STEPS_EN = {"": 1, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SHORT = {"k": "thousand", "mil": "million", "mln": "million", "mn": "million", "bil": "billion", "bln": "billion", "bn": "billion", "tril": "trillion", "tln": "trillion", "tn": "trillion"}

_COUNTED_JA = "円|ドル|ユーロ|ウォン|元|ポンド|人|台|株|トン|世帯|戸|件|社|個|口|本|枚|羽|頭|ヘクタール|キロワット時|キロワット|キロリットル"
_SAID_JA = lazy(rf"(?:単位\s*[：:は＝=／/]?\s*|[（(［\[|│]\s*|[、・／/，,]\s*)([十百千]?[万億]|[十百]?千|十億|百億|百|兆|)(?:{_COUNTED_JA})\s*(?=[）)］\]|│、・／/，,。]|\Z|\s)")
_COUNTED_EN = r"yen|dollars?|euros?|won|yuan|pounds?|people|persons?|units?|shares?|tons?|households?|cases?|vehicles?|JPY|USD|US\$|¥|\$"
_SAID_EN = lazy(
    rf"(?i:(?:\bin|\bunits?:|[(\[|,;])\s*(?:(?:¥|\$|€|JPY|USD)\s*)?(?P<tens>10{{1,2}}\s)?(?P<step>thousand|million|billion|trillion|mil|mln|mn|bil|bln|bn|tril|tln|tn|)s?\b\.?\s*(?:of\s+)?"
    rf"(?:(?:{_COUNTED_EN})(?![a-z]))?)"
)
_PLAIN_EN = lazy(rf"(?i:[(\[|,;]\s*(?:{_COUNTED_EN})\s*[)\]|,;])")


def settle_tables(rows: Sequence[ReadPair]) -> None:
    """Read the tables of a segment file, whose rows stand in a document one after another."""
    at = [k for k, row in enumerate(rows) if row.pair.ja is not None and row.pair.en is not None and is_row(row.pair.ja.text) and is_row(row.pair.en.text)]
    if not at:
        return
    ja, en = ([getattr(row.pair, side).text if getattr(row.pair, side) is not None else "" for row in rows] for side in ("ja", "en"))
    for k in at:
        rows[k].ja = in_english_steps(rows[k].ja, rows[k].en, table_step(ja, k, "ja"), table_step(en, k, "en"))


def is_row(text: str) -> bool:
    """Whether a sentence is a row of a table: cells between bars or tabs."""
    return text.startswith(("|", "│")) or "\t" in text


def table_step(texts: Sequence[str], at: int, side: str) -> int:
    """What one of a bare figure of a row is, by the row itself, its table, or what stands round that; 0 where nothing says so.

    texts  the sentences of a side; `at` is the row
    """
    find = _step_ja if side == "ja" else _step_en
    own = find(texts[at])
    if own:
        return own
    first = last = at
    while first and is_row(texts[first - 1]):
        first -= 1
    while last + 1 < len(texts) and is_row(texts[last + 1]):
        last += 1
    around = [*range(first - 1, first - 1 - _NEAR, -1), *range(last + 1, last + 1 + _NEAR)]
    for k in (first, *around):
        said = find(texts[k]) if 0 <= k < len(texts) else 0
        if said:
            return said
    return 0


def _step_ja(text: str) -> int:
    found = _SAID_JA.search(text)
    return _STEPS_JA.get(found[1], 0) if found else 0


def _step_en(text: str) -> int:
    for found in _SAID_EN.finditer(text):
        step = found["step"].lower()
        if step:
            return _STEPS_EN[_SHORT.get(step, step)] * int((found["tens"] or "1").strip())
    return 1 if _PLAIN_EN.search(text) else 0


def in_english_steps(ja: list[Mention], en: list[Mention], ja_step: int, en_step: int) -> list[Mention]:
    """The Japanese mentions of a row, the bare ones also as what they come to in the steps of the English."""
    if not ja_step or not en_step or ja_step == en_step:
        return ja
    ratio = Fraction(ja_step, en_step)
    ours, theirs = ([m for m in side if _bare(m) is not None] for side in (ja, en))
    beside = dict(zip(map(id, ours), theirs, strict=False)) if len(ours) == len(theirs) else {}
    return [_stepped(mention, ratio, beside.get(id(mention))) for mention in ja]


def _bare(mention: Mention) -> Quantity | None:
    reading = mention.readings[0]
    value = reading.value
    return value if reading.kind is Kind.NUMBER and isinstance(value, Quantity) and not value.unit else None


def _stepped(mention: Mention, ratio: Fraction, beside: Mention | None) -> Mention:
    """A mention with a second reading, which is the first one where the figure beside it is nearer to that."""
    value = _bare(mention)
    if value is None:
        return mention
    low, high, step = (exact(Fraction(number) * ratio) for number in (value.low, value.high, value.step))
    made = Reading(Kind.NUMBER, value._replace(low=low, high=high, step=step))
    other = _bare(beside) if beside is not None else None
    nearer = other is not None and _apart(low, other.low) < _apart(value.low, other.low)
    return altered(mention, readings=(made, *mention.readings) if nearer else (*mention.readings, made))


def _apart(one: Number, other: Number) -> float:
    if not one or not other or (one < 0) != (other < 0):
        return float("inf") if one != other else 0.0
    return abs(math.log(Fraction(one) / Fraction(other)))
