"""Two figures of one kind, each of which stands in English on the ground of what the other goes with in Japanese.

A社の売上高は120億円、B社は98億円 as "A had 9.8 billion yen and B 12 billion". Nothing is told from one word alone:
of each of the two figures something goes with the other, and nothing with its own. Of ages one is enough, see `beside`.
"""

from __future__ import annotations

from termcheck.model import Kind, Match, Mention, Segment
from termcheck.pairing.exchanged.anchors import Anchor, anchors_of
from termcheck.pairing.exchanged.beside import ages_beside
from termcheck.pairing.exchanged.bound_words import Span
from termcheck.pairing.exchanged.natures import Fields
from termcheck.pairing.exchanged.territory import EnglishGrounds, JapaneseGrounds


class Sides:
    """The figures of one kind of a row, and which of them each anchor goes with in either language."""

    def __init__(self, alike: list[Match], named: list[Match], others: list[Match], fields: Fields) -> None:
        pair = alike[0].pair
        assert pair.ja is not None
        assert pair.en is not None
        self._alike = alike
        ja = sorted({_span(m.ja, pair.ja) for m in alike})
        en = sorted({_span(m.en, pair.en) for m in alike})
        here, there = JapaneseGrounds(pair.ja.text, ja), EnglishGrounds(pair.en.text, en)
        number_ja = {span: k for k, span in enumerate(ja)}
        number_en = {span: k for k, span in enumerate(en)}
        # The number that an English figure has in the Japanese.
        meant = {number_en[_span(m.en, pair.en)]: number_ja[_span(m.ja, pair.ja)] for m in alike}
        self._number = {id(m): number_ja[_span(m.ja, pair.ja)] for m in alike}
        self._owned: list[tuple[Anchor, int, int]] = []
        self._beside: list[tuple[Anchor, int, int]] = []
        if not len(ja) == len(en) == len(alike):
            return  # one English figure for two
        of_age = all(m.ja is not None and m.ja.kind is Kind.AGE for m in alike)
        for anchor in anchors_of(pair, named, others, fields):
            if of_age and anchor.bears:
                whose = ages_beside(pair.ja.text, anchor.ja, ja, ja=True), ages_beside(pair.en.text, anchor.en, en, ja=False)
                if len(whose[0]) == len(whose[1]) == 1:
                    self._beside.append((anchor, min(whose[0]), meant[min(whose[1])]))
            owners = {here.owner(span) for span in anchor.ja}, {there.owner(span) for span in anchor.en}
            if len(owners[0]) == len(owners[1]) == 1:
                (a,), (b,) = owners
                if a is not None and b is not None:
                    self._owned.append((anchor, a, meant[b]))

    def crossed(self, one: Match, other: Match) -> tuple[str, ...]:
        """What each of two figures goes with, where they are crossed; else nothing."""
        i, k = self._number[id(one)], self._number[id(other)]
        if told := self._told_of_one(i, k):
            return told
        crossed = [[a for a, ja, en in self._owned if (ja, en) == way] for way in ((i, k), (k, i))]
        if not crossed[0] or not crossed[1]:
            return ()
        opposed = _natures(crossed[0]) & _natures(crossed[1])
        if not opposed:
            return ()  # a company and a forecast are no two of anything, and figures have other work to do
        if any(ja == en and ja in (i, k) and a.natures & opposed for a, ja, en in self._owned):
            return ()  # what is none of these may be said of both
        return tuple(f"in the Japanese it goes with {side[0].text}" for side in crossed)

    def _told_of_one(self, i: int, k: int) -> tuple[str, ...]:
        """The same where one of two ages stands right at whose the other is."""
        if any(ja == en and ja in (i, k) for _, ja, en in self._beside):
            return ()
        for anchor, ja, en in self._beside:
            if (ja, en) in ((i, k), (k, i)):
                told = f"in the Japanese it goes with {anchor.text}", f"the other goes with {anchor.text}"
                return told if ja == i else told[::-1]
        return ()


def _natures(anchors: list[Anchor]) -> frozenset[str]:
    return frozenset[str]().union(*(anchor.natures for anchor in anchors))


def _span(mention: Mention | None, segment: Segment) -> Span:
    assert mention is not None
    return mention.start - segment.offset, mention.end - segment.offset
