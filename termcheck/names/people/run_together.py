"""Two people who became one in the English: Suzuki Sato for 佐藤、鈴木両投手.

Where Japanese has two surnames beside each other with a mark or と between, English has an "and". Two
words that read them with nothing between are taken for a surname and a given name.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.japanese.called import PERSONAL
from termcheck.names.people.known import may_be_surname
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.tables.patterns import lazy

_TWO = lazy(
    rf"(?<![一-鿿々ァ-ヺー・])([一-鿿々]{{2,3}})[、・と]([一-鿿々]{{2,3}}?)(?=両|の(?:両|[2二]|バッテリー|コンビ)|(?:{PERSONAL}|議員)?ら?[がはもに]|の?[23二三]人)"
)
_PAIRS = lazy(r"ペア|組(?![一-鿿])|ダブルス|兄弟|姉妹|法律事務所|商店|商会")
_BETWEEN = (" ", " of ")
RIGHT = "two people"
MOST = 10  # pairs of one row


def run_together(row: Row) -> Iterator[Mistaken]:
    """The pairs of people in a row of whom its English makes one person."""
    english = row.english
    for found in islice(_TWO.finditer(row.text), MOST):
        one, other = found.groups()
        if not (may_be_surname(one) and may_be_surname(other)) or _PAIRS.search(row.text):
            continue
        for number in range(len(english.words) - 1):
            if english.text[english.ends[number] : english.starts[number + 1]] not in _BETWEEN or english.together(number - 1, number) or english.together(number + 1, number + 2):
                continue
            first, second = english.keys[number], english.keys[number + 1]
            if any(_reads(a, first) and _reads(b, second) for a, b in ((one, other), (other, one))) and not _is_another(row, found.span(), first, second):
                yield Mistaken(found.span(), (english.starts[number], english.ends[number + 1]), RIGHT)
                return


def _reads(surname: str, sound: str) -> bool:
    return kanji.may_read(surname, sound, True, rare=False)


def _is_another(row: Row, place: tuple[int, int], first: str, second: str) -> bool:
    """Whether somebody else in the row may be called so by a surname and a given name, or a word stands alone elsewhere."""
    rest = f"{row.text[: place[0]]} {row.text[place[1] :]}"
    keys = row.english.keys
    return kanji.begins_in([rest], first) or kanji.begins_in([rest], second) or keys.count(first) > 1 or keys.count(second) > 1
