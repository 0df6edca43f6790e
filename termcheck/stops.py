"""Where sentences end in running text, for who asks only whether two words stand in one: `sentences` cuts whole texts.

A full stop behind a title, a firm's ending or one capital ends nothing: Gov. Tamaki, Sony Corp. said, the U.S. Navy.
"""

from __future__ import annotations

from termcheck.tables.patterns import lazy

# Behind the stop and the marks that close with it; what is quoted goes on behind 。」.
JAPANESE = lazy(r"[。！？](?![」』）)])\s*|\n")
ENGLISH = lazy(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\bGov)(?<!\bCorp)(?<!\bInc)(?<!\bLtd)(?<!\bGen)(?<!\bSgt)[.!?][\"”’')]*\s+(?=[\"“‘(]?[A-Z¥$€£0-9])|\n")
_EITHER = lazy(rf"{JAPANESE.pattern}|{ENGLISH.pattern}")
_FURTHEST = 400


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence of either language around a passage begins and ends, looking at most some lines away."""
    first = max(0, start - _FURTHEST)
    for found in _EITHER.finditer(text, first, start):
        first = found.end()
    following = _EITHER.search(text, end, end + _FURTHEST)
    return first, following.start() + 1 if following else min(len(text), end + _FURTHEST)
