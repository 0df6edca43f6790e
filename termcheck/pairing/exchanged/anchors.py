"""What a figure may go with in either language: names, terms, words of the tables, and figures of another kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.model import Kind, Match, Pair
from termcheck.pairing.exchanged.bound_words import Span, is_of_people, longest, words_in
from termcheck.records import NamedTuple

# Figures that say which one of some others are for: in the second half, in 2019.
_LABELS = frozenset((Kind.ORDINAL, Kind.QUARTER, Kind.MONTH, Kind.YEAR, Kind.FISCAL_YEAR))


class Anchor(NamedTuple):
    """What stands in both texts of a row.

    sort   "name", "word", "figure" or, of one that says which is meant, "label"
    block  of a word, its table and its place there; of a label, its kind; else the sort
    text   the Japanese
    ja     where that stands, within the text of its row
    en     where its English does
    bears  whether an age may be its own
    """

    sort: str
    block: str
    text: str
    ja: tuple[Span, ...]
    en: tuple[Span, ...]
    bears: bool = False


def anchors_of(pair: Pair, named: list[Match], figures: list[Match]) -> list[Anchor]:
    """What stands in both texts of a row, without what stands inside something longer there.

    named    lines of names and terms
    figures  lines of figures that are not themselves asked about
    """
    if pair.ja is None or pair.en is None:
        return []
    found = [*_held(pair, named, "name"), *_held(pair, figures, "figure"), *(Anchor("word", word.block, word.text, word.ja, word.en, is_of_people(word.block)) for word in words_in(pair.ja.text, pair.en.text))]
    here, there = (longest([span for anchor in found for span in side(anchor)]) for side in (_ja, _en))
    found = [Anchor(one.sort, one.block, one.text, tuple(s for s in one.ja if s in here), tuple(s for s in one.en if s in there), one.bears) for one in found]
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
            yield Anchor(sort, sort, ja.text, tuple(_every(pair.ja.text, ja.text)) or (here,), tuple(_every(pair.en.text, en.text)) or (there,), ja.kind is Kind.NAME)
        else:
            label = ja.kind in _LABELS and ja.kind is en.kind
            yield Anchor("label" if label else sort, ja.kind.name if label else sort, ja.text, (here,), (there,))


def _every(text: str, word: str) -> Iterator[Span]:
    return (match.span() for match in re.finditer(re.escape(word), text))
