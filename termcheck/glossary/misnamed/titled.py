"""Titles and brands in quotation marks that the English calls by another name: "Gather Animal Forest" for
「あつまれ どうぶつの森」.

A work that has an English name is called by it. Where both languages have as many names in
marks, each is the other's.
"""

from __future__ import annotations

from termcheck.glossary.held import Held
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.model import Concept
from termcheck.model import Mention
from termcheck.tables.patterns import lazy

WORKS = frozenset({"works", "screen", "books"})  # the subject fields of what has a title
_JA = lazy(r"[「『]([^「」『』]{1,60})[」』]")
_EN = lazy(r"[\"“]([^\"“”]{1,120})[\"”]")
MOST = 10  # names in marks of one row


def retitled(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that stand in marks for a title, and are another, or None."""
    if concept.field not in WORKS or row.pair.ja is None or row.pair.en is None:
        return None
    start, end = ja.start - row.pair.ja.offset, ja.end - row.pair.ja.offset
    written = list(_JA.finditer(row.pair.ja.text))
    spelled = list(_EN.finditer(row.pair.en.text))
    if not len(written) == len(spelled) <= MOST:
        return None
    said = next((spelled[at] for at, one in enumerate(written) if one.span(1) == (start, end)), None)
    words = [at for at, first in enumerate(row.words.starts) if said is not None and said.start(1) <= first < said.end(1)]
    return Near(words[0], len(words), concept.en) if words else None
