"""What a figure may go with in either language: names, terms, words of the tables, and figures of another kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from termcheck.model import Match, Pair
from termcheck.pairing.exchanged.bound_words import rows_of
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy

_LISTS = ("words/people", "words/money", "words/things", "words/courses")
_KANJI = lazy("[一-鿿々]")
# A half-open stretch of a text.
Span = tuple[int, int]


class Anchor(NamedTuple):
    """What stands in both texts of a row.

    sort   "name", "word" or "figure"
    text   the Japanese
    ja     where that stands, within the text of its row
    en     where its English does
    """

    sort: str
    text: str
    ja: tuple[Span, ...]
    en: tuple[Span, ...]


@lru_cache(maxsize=1)
def words() -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
    """The words of the tables, each with its English."""
    return tuple((tuple(ja.split("|")), lazy(rf"\b(?:{en})\b(?!')", re.IGNORECASE)) for ja, en in rows_of(*_LISTS))


def anchors_of(pair: Pair, named: list[Match], figures: list[Match]) -> list[Anchor]:
    """What stands in both texts of a row, without what stands inside something longer there.

    named    lines of names and terms
    figures  lines of figures that are not themselves asked about
    """
    if pair.ja is None or pair.en is None:
        return []
    found = [*_held(pair, named, "name"), *_held(pair, figures, "figure"), *_worded(pair.ja.text, pair.en.text)]
    here, there = (_longest([span for anchor in found for span in side(anchor)]) for side in (_ja, _en))
    found = [Anchor(one.sort, one.text, tuple(s for s in one.ja if s in here), tuple(s for s in one.en if s in there)) for one in found]
    return [one for one in found if one.ja and one.en]


def _ja(anchor: Anchor) -> tuple[Span, ...]:
    return anchor.ja


def _en(anchor: Anchor) -> tuple[Span, ...]:
    return anchor.en


def _held(pair: Pair, lines: list[Match], sort: str) -> Iterator[Anchor]:
    """Lines of the ledger that both texts of the row have."""
    assert pair.ja is not None
    assert pair.en is not None
    for line in lines:
        ja, en = line.ja, line.en
        if ja is None or en is None or line.pair is not pair or en.start < pair.en.offset or en.end > pair.en.offset + len(pair.en.text):
            continue
        here, there = (ja.start - pair.ja.offset, ja.end - pair.ja.offset), (en.start - pair.en.offset, en.end - pair.en.offset)
        if sort == "name":
            yield Anchor(sort, ja.text, tuple(_every(pair.ja.text, ja.text)) or (here,), tuple(_every(pair.en.text, en.text)) or (there,))
        else:
            yield Anchor(sort, ja.text, (here,), (there,))


@lru_cache(maxsize=4)
def _worded(ja: str, en: str) -> tuple[Anchor, ...]:
    """The words of the tables that both texts have, which each two figures of a row ask for."""
    found = []
    for said, pattern in words():
        here = tuple(span for word in said if word in ja for span in _every(ja, word))
        if here and (there := tuple(match.span() for match in pattern.finditer(en))):
            found.append(Anchor("word", said[0], here, there))
    return tuple(found)


def _every(text: str, word: str) -> Iterator[Span]:
    """Where a word stands; one of a single character not where it is part of a longer one."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if len(word) > 1 or (not (at and _KANJI.match(text, at - 1)) and not _KANJI.match(text, end)):
            yield at, end
        at = text.find(word, end)


def _longest(spans: list[Span]) -> set[Span]:
    """Those of some stretches that do not lie inside a longer one."""
    return {(a, b) for a, b in spans if not any(c <= a and b <= d and d - c > b - a for c, d in spans)}
