"""Tables of what houses write in several ways, and texts rewritten by them, with the way back."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import takewhile
from operator import eq

from termcheck.tables.kept import KEPT
from termcheck.tables.needed import needed
from termcheck.tables.patterns import lazy
from termcheck.text import Folded

# What no reader sees: blanks of no width, marks of how a text is to be laid out.
NO_WIDTH = "\u200b-\u200d\u2060\ufeff\u00ad\ufe00-\ufe0f"


def composed(text: str) -> str:
    """A text whose letters are in one part each: が for か and its mark."""
    return unicodedata.normalize("NFC", text)


def wide(text: str) -> str:
    """A text whose characters are the usual ones for what they stand for: キロ for ㌔, fi for ﬁ."""
    return unicodedata.normalize("NFKC", text)


class Respelling:
    """What houses write in several ways, and what most write: rows of a pattern and of what stands there then, or of
    what makes it of the text found. Where two rows find something at one place, the first has it.
    """

    def __init__(self, *rows: tuple[str, str | Callable[[str], str]]) -> None:
        self._rows = [(lazy(pattern), said) for pattern, said in rows]
        self._needs: list[tuple[str, ...]] | None = None

    def edits(self, text: str) -> Iterator[tuple[int, int, str]]:
        """What is written otherwise than most do: where, and what they write there."""
        if self._needs is None:
            self._needs = self._needed()
        taken: set[int] = set()
        # Every text comes here, and few rows are for it: what a row needs is looked for in plain loops.
        for (pattern, said), needs in zip(self._rows, self._needs, strict=True):
            for need in needs:
                if need in text:
                    break
            else:
                continue
            for found in pattern.finditer(text):
                start, end = found.span()
                told = said if isinstance(said, str) else said(found[0])
                if told != found[0] and taken.isdisjoint(range(start, end)):
                    taken.update(range(start, end))
                    before, behind = _in_common(found[0], told)
                    yield start + before, end - behind, told[before : len(told) - behind]

    def _needed(self) -> list[tuple[str, ...]]:
        """The strings of which a text has one that a row finds something in, by rows; the empty one, which is in every
        text, where nothing of the kind is plain."""
        patterns = [pattern.pattern for pattern, _ in self._rows]
        return KEPT.worked_out("\0".join(("needs", *patterns)), lambda: [tuple(sorted(needed(pattern))) or ("",) for pattern in patterns])


def _in_common(written: str, told: str) -> tuple[int, int]:
    """How many characters two writings begin and end alike with: these keep their own places in the text."""
    before = _alike(written, told)
    return before, _alike(reversed(written[before:]), reversed(told[before:]))


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters two strings begin alike with."""
    return sum(1 for _ in takewhile(bool, map(eq, one, other)))


def respelled(text: str, edits: Iterable[tuple[int, int, str]]) -> Folded:
    """A text with its edits, with the way back: whatever stands for a passage leads to where that begins. Of two that
    overlap, the first counts."""
    out: list[str] = []
    offsets: list[int] = []
    at = 0
    for start, end, told in sorted(edits):
        if start < at:
            continue
        out += (text[at:start], told)
        offsets += range(at, start)
        offsets += [start] * len(told)
        at = end
    if not at:
        return Folded(text)
    return Folded("".join((*out, text[at:])), [*offsets, *range(at, len(text) + 1)])
