"""What a figure may go with in either language: names, terms, words of the tables, and figures of another kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.model import Kind, Match, Mention, Pair, Segment
from termcheck.pairing.exchanged.bound_words import Span, is_of_people, longest, nature_of_block, words_in
from termcheck.pairing.exchanged.natures import Fields, natures_of
from termcheck.records import NamedTuple

# Figures that say which one of some others are for: in the second half, in 2019.
_LABELS = frozenset((Kind.ORDINAL, Kind.QUARTER, Kind.MONTH, Kind.YEAR, Kind.FISCAL_YEAR))


class Anchor(NamedTuple):
    """What stands in both texts of a row.

    natures  of what nature it may be; nothing where it is a figure that does not say which is meant
    text     the Japanese
    ja       where that stands, within the text of its row
    en       where its English does
    bears    whether an age may be its own
    """

    natures: frozenset[str]
    text: str
    ja: tuple[Span, ...]
    en: tuple[Span, ...]
    bears: bool = False


def anchors_of(pair: Pair, named: list[Match], figures: list[Match], fields: Fields) -> list[Anchor]:
    """What stands in both texts of a row, without what stands inside something longer there.

    named    lines of names and terms
    figures  lines of figures that are not themselves asked about
    fields   the subject fields of concepts, by key
    """
    if pair.ja is None or pair.en is None:
        return []
    words = (Anchor(frozenset((nature_of_block(word.block),)), word.text, word.ja, word.en, is_of_people(word.block)) for word in words_in(pair.ja.text, pair.en.text))
    found = [*_names(pair, named, fields), *_figures(pair, figures, fields), *words]
    here, there = (longest([span for anchor in found for span in side(anchor)]) for side in (_ja, _en))
    found = [one._replace(ja=tuple(s for s in one.ja if s in here), en=tuple(s for s in one.en if s in there)) for one in found]
    return [one for one in found if one.ja and one.en]


def _ja(anchor: Anchor) -> tuple[Span, ...]:
    return anchor.ja


def _en(anchor: Anchor) -> tuple[Span, ...]:
    return anchor.en


def _names(pair: Pair, lines: list[Match], fields: Fields) -> Iterator[Anchor]:
    """Names and terms, wherever the row has them."""
    for line, ja, en in _held(pair, lines):
        assert pair.ja is not None
        assert pair.en is not None
        yield Anchor(natures_of(line, fields), ja.text, _every(pair.ja, ja), _every(pair.en, en), ja.kind is Kind.NAME)


def _figures(pair: Pair, lines: list[Match], fields: Fields) -> Iterator[Anchor]:
    """Figures, which are of a nature where they say which is meant."""
    for line, ja, en in _held(pair, lines):
        assert pair.ja is not None
        assert pair.en is not None
        yield Anchor(natures_of(line, fields) if ja.kind in _LABELS and ja.kind is en.kind else frozenset(), ja.text, (_span(pair.ja, ja),), (_span(pair.en, en),))


def _held(pair: Pair, lines: list[Match]) -> Iterator[tuple[Match, Mention, Mention]]:
    """The lines of the ledger that both texts of the row have, with their sides."""
    assert pair.en is not None
    for line in lines:
        if line.ja is not None and line.en is not None and line.pair is pair and pair.en.offset <= line.en.start and line.en.end <= pair.en.offset + len(pair.en.text):
            yield line, line.ja, line.en


def _every(segment: Segment, mention: Mention) -> tuple[Span, ...]:
    """Everywhere that a segment has the words of one of its mentions."""
    return tuple(match.span() for match in re.finditer(re.escape(mention.text), segment.text)) or (_span(segment, mention),)


def _span(segment: Segment, mention: Mention) -> Span:
    return mention.start - segment.offset, mention.end - segment.offset
