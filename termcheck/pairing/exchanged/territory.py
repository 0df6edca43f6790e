"""Whose ground a word stands on: which of the figures of one kind in a sentence it goes with, in either language.

Japanese says what a figure is for before it, or joined right behind it (39歳の新人), and parts figures by a comma.
English parts them by a conjunction, or by commas; what stands between two of these goes with neither for sure.
"""

from __future__ import annotations

from termcheck import stops
from termcheck.pairing.exchanged.bound_words import Span
from termcheck.tables.patterns import lazy

# Where a clause ends.
_CLAUSE = lazy("[、。，；;\n　]")
# What joins a word to the figure before it: 39歳の新人, 29%が反対, 12人死亡; 3年とする英側.
_JOINT = lazy("(?:の|が|を|で|[^、。0-9０-９]{1,10}[るた])?")
# What joins somebody to the figure behind: 住民ら150人.
_OF_THE_NEXT = lazy("(?:ら|たち|など)(?:計|約|合わせて|総勢)?")
# Behind a figure that says nothing of its own: 15人、…9人の感染, 6校を2校に統合.
_BARE = lazy("(?:で|と|や|だったが|だが|に対し)?(?:[、，・]|と(?![すしい]))|[）)]|(?:を|から)(?:約|およそ)?[0-9０-９]")

_FULL_STOP = lazy(r"[.;!?](?=\s)|\n")
# Parters of English, the stronger first.
_PARTERS = (
    lazy(r"[.;!?](?=\s)| [—–-] |\n"),
    lazy(
        r",? (?:while|whereas|but|against|versus|vs\.?|compared (?:with|to)|in comparison (?:with|to)|as opposed to|(?:up|down) from|than|although|though|followed by|ahead of|behind|rather than|instead of|in contrast|before|after|and then)(?= )"
        r"|, (?:and|with|or|plus|yet|so)(?= )"
    ),
    lazy(r",(?= )| and(?= )| or(?= )"),
)


class Grounds:
    """The figures of one kind of a text, by place, and what part of the text each of them holds."""

    def __init__(self, text: str, figures: list[Span]) -> None:
        self._text = text
        self._figures = figures

    def owner(self, span: Span) -> int | None:
        """The number of the figure that a word goes with, which may be read together with it (nine students); None
        where that cannot be told."""
        own = next((k for k, (a, b) in enumerate(self._figures) if a < span[1] and span[0] < b), None)
        if own is not None:
            return own
        before = max((k for k, f in enumerate(self._figures) if f[1] <= span[0]), default=None)
        behind = min((k for k, f in enumerate(self._figures) if f[0] >= span[1]), default=None)
        return self._between(before, behind, span)

    def _between(self, before: int | None, behind: int | None, span: Span) -> int | None:
        """The one that a word goes with, of the figures next to it before and behind it."""
        raise NotImplementedError


class JapaneseGrounds(Grounds):
    """Those of a Japanese text."""

    def _between(self, before: int | None, behind: int | None, span: Span) -> int | None:
        text = self._text
        if before is not None and stops.JAPANESE.search(text, self._figures[before][1], span[0]):
            before = None
        if behind is not None and stops.JAPANESE.search(text, span[1], self._figures[behind][0]):
            behind = None
        if before is None:
            return behind
        gap = text[self._figures[before][1] : span[0]]
        if behind is not None and gap and _OF_THE_NEXT.fullmatch(text, span[1], self._figures[behind][0]):
            return behind  # 児童11人が住民ら150人と
        if _JOINT.fullmatch(gap):
            return None if behind is None and self._is_shared(before) else before
        if _CLAUSE.search(gap):
            return behind
        if behind is None:
            return None if self._is_shared(before) else before
        return before if _CLAUSE.search(text, span[1], self._figures[behind][0]) else behind

    def _is_shared(self, last: int) -> bool:
        """Whether what follows the last figure may be said of those before it, too: 15人、9人の感染."""
        return any(_BARE.match(self._text, figure[1]) for figure in self._figures[:last])


class EnglishGrounds(Grounds):
    """Those of an English text."""

    def _between(self, before: int | None, behind: int | None, span: Span) -> int | None:
        text = self._text
        if before is None or behind is None:
            only = behind if before is None else before
            if only is None:
                return None
            edge, at = (self._figures[only][0], span[1]) if before is None else (span[0], self._figures[only][1])
            return None if _FULL_STOP.search(text, min(edge, at), max(edge, at)) else only
        start, end = self._figures[before][1], self._figures[behind][0]
        parters = _parters(text, start, end)
        if not parters:
            return None
        if span[1] <= parters[0][0]:
            return before
        return behind if span[0] >= parters[-1][1] else None


def _parters(text: str, start: int, end: int) -> list[Span]:
    """What parts two figures between which a text has a stretch: the strongest of it."""
    for pattern in _PARTERS:
        found = [parter.span() for parter in pattern.finditer(text, start, end)]
        if len(found) > 1 and pattern is _PARTERS[-1]:
            # Suzuki, 29, and Yamada, 34: a comma right at a figure only sets it off
            inner = [f for f in found if f[0] > start and text[f[1] : end].strip()]
            found = inner or found
        if found:
            return found
    return []
