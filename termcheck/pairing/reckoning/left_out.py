"""Japanese figures that the English leaves to its reader, who has two others of which they come out: 前回（37％）から6ポイント
下がり31％ as "31 percent, down six points", 過半数の63に2議席届かず61 as "61 seats, two short of a majority".

One of the two says by how much something changed or fell short; the sum is right to the last digit.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.model import Kind
from termcheck.pairing.reckoning.figures import amounts_held, close, exact
from termcheck.pairing.row import Row
from termcheck.tables.patterns import lazy

# Japanese behind a figure by which something changed or fell short.
_BY = lazy(r"(?:も|ほど)?の?(?:値?(?:上が|上げ|下が|下げ|高[いくま]|低[いくめ]|安[いく]|増|減|伸|縮|落)|上昇|低下|上回|下回|届か|足り|及ば|不足|超過|差|多[いく]|少な|改善|悪化|回復|(?:引き|切り)[上下]げ|プラス|マイナス|若|遅|早)")
# … and behind one with which another is compared, which a desk does not leave out.
_FROM = lazy("から|より")
# The kinds in which a figure of a kind changes.
_STEPS = {Kind.PERCENT: (Kind.POINT, Kind.PERCENT), Kind.MULTIPLE: (Kind.POINT, Kind.MULTIPLE)}


def take_left_out(row: Row) -> None:
    """Close the open Japanese figures that come out of two that the English has, where it may have no other for them."""
    there = list(amounts_held(row))
    steps = [(mention, one) for mention, one in there if _BY.match(row.context.after_ja(mention))]
    for j in row.wanting() if steps else ():
        ja, one = row.ja[j], exact(row.ja[j])
        if one is None or _FROM.match(row.context.after_ja(ja)) or any(row.en[e].kind in (ja.kind, Kind.NUMBER, Kind.SCORE) for e in row.offered()):
            continue
        kinds = _STEPS.get(ja.kind, (ja.kind, Kind.COUNT, Kind.NUMBER))
        for step, by in steps:
            ends = [end for mention, end in there if mention is not step and (mention.kind is ja.kind or Kind.NUMBER in (mention.kind, ja.kind)) and (end.unit == one.unit or not one.unit or not end.unit)]
            if step.kind in kinds and by.low and any(abs(Fraction(end.low) - Fraction(one.low)) == by.low for end in ends):
                close(row, j, None)
                break
