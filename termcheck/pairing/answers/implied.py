"""Figures that the English says in other words: 勝ち点3 as "the win", 3歳馬 as "a colt".

In the tables of `implied/`, a row has the Japanese, with the figures that it takes in, and the English that says
them, both regular expressions. A figure of the Japanese stands in the English of its row in braces, as {1=} in digits
or as a word, all of them together as {sum}, what the first has besides the others as {rest}, half of one as {1/2}, one less,
two less, one more and twice as many as {1-1}, {1-2}, {1+1} and {1*2}, one less in an order or counted as {1-1th}, one more in an order as {1+1th}, the figure itself in
an order as {1th}: 15勝3敗 is "15-3", the 16世紀 the 1500s.
What stands (?P<between>…) is no part of what the row says: 3安打 in 9回を3安打で完封.
"""

from __future__ import annotations

import re

from termcheck.english.lexicon import ORDINALS, SMALL, TENS
from termcheck.japanese.numerals import small
from termcheck.model import Mention
from termcheck.pairing.context import Context
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import Table


class ImpliedRow(NamedTuple):
    """A row of the table: the Japanese, and the English with its figures as {1}, {2} …"""

    ja: re.Pattern[str]
    en: str


class _Rows(Table[ImpliedRow]):
    room = "pairing/answers/implied"
    least, most, japanese = 2, 2, (0,)

    def _make(self, number: int) -> ImpliedRow:
        ja, en = self._row(number)[1]
        return ImpliedRow(lazy(ja), rf"\b(?:{en})")


ROWS = _Rows("games.txt", "calendar.txt", "counts.txt", cue=2)
_IN_ORDER = {value: word for word, value in ORDINALS.items()}


def in_other_words(ja: Mention, context: Context) -> tuple[int, int] | None:
    """Where the English of a row says a Japanese figure without saying its number: a place in the article or
    segment; None where it does not."""
    here, english = context.in_ja(ja), context.pair.en
    if here is None or english is None:
        return None
    text, start, end = here
    for row in ROWS.wanted(text):
        for match in row.ja.finditer(text):
            if _cuts(text, match.start()):
                continue
            if _takes(match, start, end) and (said := re.search(_filled(row.en, match), english.text, re.IGNORECASE)):
                return said.start() + english.offset, said.end() + english.offset
    return None


def is_one_apiece(ja: Mention, context: Context) -> bool:
    """Whether a Japanese figure is the one of a thing that English says in other words: 1匹198円 as "198 yen apiece"; any
    other one of the English is no answer to it."""
    return isinstance(ja.value, Quantity) and ja.value.low == ja.value.high == 1 and in_other_words(ja, context) is not None


def is_in(ja: Mention, en: Mention, said: tuple[int, int]) -> bool:
    """Whether an English figure in digits, or another than the Japanese, stands in the words that say that one: 17 in
    "beat 17 rivals", 18 ran."""
    if not (en.start < said[1] and said[0] < en.end):
        return False
    if not isinstance(en.value, Quantity) or not isinstance(ja.value, Quantity):
        return any(char.isdigit() for char in en.text)
    other = en.value.low > 1 and en.value.low != ja.value.low and not en.weak
    other |= {ja.value.unit, en.value.unit} == {"loss", "win"}  # 1敗で追う as "one win behind"
    return other or any(char.isdigit() for char in en.text)


def _takes(match: re.Match[str], start: int, end: int) -> bool:
    """Whether what a row has found takes in a figure: one that stands `between` is none of its own, the three hits of a
    game that was shut out."""
    if not (match.start() < end and start < match.end()):
        return False
    if "between" not in match.re.groupindex:
        return True
    return not (match.start("between") <= start and end <= match.end("between"))


def _cuts(text: str, at: int) -> bool:
    """Whether a place is in the middle of a number: the 7都府県 of 27都府県."""
    return at > 0 and text[at].isdigit() and text[at - 1].isdigit()


_SUM, _REST = "{sum}", "{rest}"


def _filled(english: str, match: re.Match[str]) -> str:
    """The English of a row with the figures of its Japanese."""
    own = [digits for at, digits in enumerate(match.groups(), 1) if at != match.re.groupindex.get("between")]
    if _SUM in english:
        english = english.replace(_SUM, _either(sum(_value(digits) for digits in own if digits)))
    if _REST in english:
        first, *others = (_value(digits) for digits in own if digits)
        english = english.replace(_REST, _either(first - sum(others)))
    for number, digits in enumerate(own, 1):
        english = english.replace(f"{{{number}}}", str(_value(digits)) if digits else "")
        english = english.replace(f"{{{number}-1}}", _either(_value(digits) - 1) if digits else "")
        english = english.replace(f"{{{number}-2}}", _either(_value(digits) - 2) if digits else "")
        if f"{{{number}-1th}}" in english and digits:
            before = _value(digits) - 1
            english = english.replace(f"{{{number}-1th}}", f"(?:{_either(before)}|{before}(?:st|nd|rd|th)|{_IN_ORDER.get(before, before)})\\b")
        if f"{{{number}+1th}}" in english and digits:
            next_one = _value(digits) + 1
            english = english.replace(f"{{{number}+1th}}", f"(?:{next_one}(?:st|nd|rd|th)|{_IN_ORDER.get(next_one, next_one)})\\b")
        if f"{{{number}+1}}" in english:
            english = english.replace(f"{{{number}+1}}", _either(_value(digits) + 1) if digits else "")
        if f"{{{number}th}}" in english and digits:
            place = _value(digits)
            english = english.replace(f"{{{number}th}}", f"(?:{place}(?:st|nd|rd|th)|{_IN_ORDER.get(place, str(place))})\\b")
        if f"{{{number}=}}" in english and digits:
            english = english.replace(f"{{{number}=}}", _either(_value(digits)))
        if f"{{{number}*2}}" in english:
            english = english.replace(f"{{{number}*2}}", _either(_value(digits) * 2) if digits else "")
        if f"{{{number}/2}}" in english:
            english = english.replace(f"{{{number}/2}}", _either(_value(digits) // 2))
    return english


def _value(digits: str) -> int:
    """A figure of the Japanese, in digits or in characters."""
    return int(digits) if digits.isdigit() else small(digits) or 0


def _either(value: int) -> str:
    """A number in digits or as a word: 15, fifteen, 2,107."""
    digits = (f"(?:{value}", *([f"{value:,}"] if value >= 1000 else ()))
    return "|".join((*digits, *(word for word, own in (SMALL | TENS).items() if own == value))) + ")"
