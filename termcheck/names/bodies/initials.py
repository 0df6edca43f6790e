"""Bodies that both languages call by their initials, where the English has another's: CNN for FNN.

Japanese news writes such initials as English does. One that the English nowhere has, beside one that the
Japanese nowhere has and that is a letter away, was exchanged for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.names.rows import Mistaken, Row
from termcheck.tables.patterns import lazy

_JA = lazy(r"(?<![A-Za-z0-9&.・-])[A-Z]{3,5}(?![A-Za-z0-9&.-])")
_EN = lazy(r"(?<![\w&.-])[A-Z]{3,5}(?![\w&])")
_CAPITALS = lazy(r"\b[A-Z]|(?<=[a-z])[A-Z]")
MOST = 20  # initials of one row


def exchanged(row: Row) -> Iterator[Mistaken]:
    """The initials of a row of which its English makes others."""
    written = list(_JA.finditer(row.text))[:MOST]
    if not written:
        return
    english, japanese = row.english.text, row.text.upper()
    open_ = {row.english.starts[number] for number in row.english.free}  # what is no term
    said = [match for match in _EN.finditer(english) if match.start() in open_ and match.group() not in japanese][:MOST]
    if not said:
        return
    spelled = english.upper()
    capitals = "".join(_CAPITALS.findall(english))
    for match in written:
        right = match.group()
        if right in spelled or right in capitals:  # as they stand, or spelled out
            continue
        other = next((one for one in said if _letter_away(one.group(), right)), None)
        if other is not None:
            yield Mistaken(match.span(), other.span(), right)


def _letter_away(one: str, other: str) -> bool:
    """Whether initials of one length differ in one letter, or in the order of two neighbours."""
    if len(one) != len(other):
        return False
    wrong = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    crossed = len(wrong) == 2 and wrong[1] == wrong[0] + 1 and one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]
    return len(wrong) == 1 or crossed
