"""What English says of a figure for its sense, or cannot: 八回二死 is outs, 3着 a place at the finish.

The rows are those of `words/` and of `counters`. A row is looked up by the counter behind the figure, or by the words
that it wants around it.
"""

from __future__ import annotations

import re

from termcheck.model import Kind, Mention
from termcheck.pairing.senses.row import NAMES, SenseRow, rows_of
from termcheck.tables.cues import Cued, Sorted, sort_rows
from termcheck.tables.needed import needed
from termcheck.tables.patterns import lazy
from termcheck.tables.spread import Spread

ROWS: Spread[SenseRow] = Spread(
    SenseRow,
    "pairing/senses/words/baseball.txt",
    "pairing/senses/words/games.txt",
    "pairing/senses/words/schools.txt",
    "pairing/senses/words/how_often.txt",
    "pairing/senses/words/years.txt",
    "pairing/senses/words/groups.txt",
    "pairing/senses/words/politics.txt",
    "pairing/senses/words/courts.txt",
    "pairing/senses/words/business.txt",
    "pairing/senses/words/transport.txt",
    "pairing/senses/words/living.txt",
    "pairing/senses/words/things.txt",
    "pairing/senses/words/works.txt",
    "pairing/senses/counters COUNTER_ROWS",
    "pairing/senses/words/carried.txt",
    "pairing/senses/words/labels.txt",
    "pairing/senses/words/measures.txt",
    "pairing/senses/words/trades.txt",
    read=rows_of,
    also=("pairing/senses/words", "pairing/senses/row", NAMES, "pairing/senses/words/counters.txt"),
)

# How far from the figure its sense may be said in English.
_NEAR, _NEAR_BEHIND = 40, 52
# How far around it the Japanese says which sense it has, before and after.
BEFORE_JA, AFTER_JA = 14, 24
_NUMERALS = frozenset("0123456789０１２３４５６７８９〇一二三四五六七八九十無")
# What may be in a figure, and a pattern that begins with some of it.
_IN_FIGURES = _NUMERALS | frozenset("十百千万億兆・.．,，")
_FIGURES_FIRST = lazy(r"\[([0-9０-９〇一二三四五六七八九十百千万億・.．-]+)\](?:\{\d,\d\}|\+)?([^\W\d_A-Za-z])(?![?*{])")

# Two figures of one counter: 二、三輪, 3~4基.
_TWO_FIGURES = lazy(r"[^0-9０-９一二三四五六七八九十]*[0-9０-９一二三四五六七八九十百千万]+[、〜～~－―-]([0-9０-９一二三四五六七八九十百千万]+)")

# The numbers of the rows by the character that they want behind the figure, each with its cues in one
# string; the numbers of those that want none, and these by their cues.
_Sorted = tuple[dict[str, list[tuple[int, str]]], list[int], Sorted]


class _Table:
    """The rows by the character that they want behind the figure, and those that want none by their cues."""

    def __init__(self) -> None:
        self._kept: dict[str, list[tuple[int, str]]] = {}
        self._by_counter: dict[str, list[tuple[int, frozenset[str]]]] = {}
        self._others: Cued[int] | None = None

    def wanted(self, text: str, start: int, figure: int, last: int | None = None) -> list[SenseRow]:
        """The rows that may hold of a figure, in their order.

        start, figure  where its mention begins, and its first numeral
        last           where the second of two figures begins that have one counter: 二、三輪
        """
        if self._others is None:
            self._others = self._sort()
        around = text[max(0, start - BEFORE_JA) : figure + AFTER_JA]
        behind = {_after_figure(text, place) for place in (start, figure, last) if place is not None}
        rows = [row for counter in behind for row in self._behind(counter)]
        numbers = [number for number, cued in rows if not cued or not cued.isdisjoint(around)]
        return [ROWS[number] for number in sorted(numbers + self._others.wanted(around))]

    def _behind(self, counter: str) -> list[tuple[int, frozenset[str]]]:
        if counter not in self._kept:
            return []
        if counter not in self._by_counter:
            self._by_counter[counter] = [(number, frozenset(cued)) for number, cued in self._kept[counter]]
        return self._by_counter[counter]

    def _sort(self) -> Cued[int]:
        """Sort the rows, once for all processes."""
        self._kept, others, by_cue = ROWS.sorted(_sorted)
        return Cued(others, known=by_cue)


def _sorted() -> _Sorted:
    by_counter: dict[str, list[tuple[int, str]]] = {}
    others, patterns = [], []
    for number, row in enumerate(ROWS):
        if counter := _counter(row.ja.pattern):
            by_counter.setdefault(counter, []).append((number, "".join(sorted(_cues(row)))))
        else:
            others.append(number)
            patterns.append(_telling(row))
    return by_counter, others, sort_rows(patterns, 2)


def _telling(row: SenseRow) -> str:
    """The pattern of a row that tells most texts apart: what stands before a figure (防御率) or what it begins with."""
    before = row.led.pattern if row.led is not None else ""
    tells, others = needed(before) if before else frozenset(), needed(row.ja.pattern)
    return before if tells and min(map(len, tells)) >= min(map(len, others), default=0) else row.ja.pattern


def _cues(row: SenseRow) -> frozenset[str]:
    """The characters of which the Japanese around the figure has one, for a row; none where that is not plain."""
    return frozenset(need[:1] for need in needed(_telling(row)))


_TABLE = _Table()


def other_words(ja: Mention, en: Mention, here: tuple[str, int, int], there: tuple[str, int, int]) -> str:
    """What a Japanese figure is, where the English beside its partner does not say so, or says something else; ""
    where it is said, or no row speaks of it.

    here, there  both texts, with the places of the figures
    """
    (text, at, _), (other, start, end) = here, there
    figure = first_numeral(ja, at)
    last = at + two.start(1) if (two := _TWO_FIGURES.match(ja.text)) else None
    for row in _TABLE.wanted(text, at, figure, last):
        there_is = _holds_of(row, text, figure) or (at < figure and _holds_of(row, text, at)) or (last is not None and _holds_of(row, text, last))
        if there_is and (row.where is None or row.where.search(f"{text}\n{other}")) and _spoilt(row, en, other, start, end):
            return row.name
    return ""


def first_numeral(ja: Mention, at: int) -> int:
    """Where the first numeral of a Japanese figure stands, which begins at a place."""
    return at + next((k for k, char in enumerate(ja.text) if char in _NUMERALS), 0)


def _holds_of(row: SenseRow, text: str, at: int) -> bool:
    """Whether the Japanese figure at a place is what a row speaks of, by the words beside it."""
    return row.ja.match(text, at) is not None and (row.led is None or row.led.search(text[max(0, at - BEFORE_JA) : at]) is not None)


def _counter(pattern: str) -> str:
    """The character that a pattern wants right behind the figures that it begins with; "" where that is not plain."""
    found = _FIGURES_FIRST.match(pattern)
    return found[2] if found and found[2] not in _IN_FIGURES and not _branches(pattern) else ""


_MARKS = lazy(r"[()|]")


def _branches(pattern: str) -> bool:
    """Whether a pattern has alternatives outside all groups."""
    if "|" not in pattern:
        return False
    depth = 0
    for mark in _MARKS.findall(pattern):
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and not depth:
            return True
    return False


def _after_figure(text: str, at: int) -> str:
    """The character behind the figures that begin at a place."""
    while at < len(text) and text[at] in _IN_FIGURES:
        at += 1
    return text[at : at + 1]


def _spoilt(row: SenseRow, en: Mention, text: str, start: int, end: int) -> bool:
    """Whether the English beside a figure does not carry the sense of a row."""
    if row.spoils is not None:
        stop = _whole_words(text, end + row.reach)
        clause = _NEXT_CLAUSE.search(text, end, stop)
        if row.spoils.search(text[max(0, start - 2) : clause.start() if clause else stop]):
            return True
    if row.before is not None and row.before.search(text[max(0, start - _NEAR) : start]):
        return True
    if en.kind in row.kinds and not (en.kind is Kind.ORDINAL and _UP_TO.search(text[max(0, start - _NEAR) : start])):
        return True
    if row.needs is not None and not row.needs.search(text[max(0, start - _NEAR) : end + _NEAR_BEHIND]):
        return True
    return row.said is not None and not row.said.search(text)


# Before an ordinal up to which something was done, so that it tells how much: three runs through the sixth.
_UP_TO = lazy(r"\b(?:through|until|till|up to|completing|finishing) (?:the )?$", re.I)
# Where what is said of a figure ends: 1,000 houses, and roof repairs …; three places for three months.
_NEXT_CLAUSE = lazy(
    r"; |\. (?=[A-Z])|, (?:and|but|with|while|so|as|who|which|where|when|after|before|though|although)\b"
    r"|, (?:and )?(?=[0-9]|(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|half)\b)| and (?=[0-9])| (?:for|in|over|across|at|within|during) (?:the )?(?:about |first time in |past |last )?(?:[0-9]|(?:two|three|four|five|six|seven|eight|nine|ten|several)\b)"
)


def _whole_words(text: str, at: int) -> int:
    """A place, or the beginning of the word that it stands in: "kilometers" is not cut to kilo."""
    if at < len(text) and text[at].isalpha():
        while at and text[at - 1].isalpha():
            at -= 1
    return at
