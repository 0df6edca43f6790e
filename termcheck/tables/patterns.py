"""Regular expressions that are compiled when they are first wanted, and soon.

The tables of this house hold some hundreds of them; compiling them all takes longer than
starting Python and loading a tokenizer, and most articles need few.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from termcheck.tables.kept import KEPT
from termcheck.tables.needed import needed

# The kanji of a class. Python walks through every one of the 21,000 to compile it, which takes
# longer than all the rest of a pattern; what is a letter and nothing else comes to the same.
_KANJI_CLASS = r"\[([^]\\^]*?)一-[鿿龥]([^]\\]*)\]"
_OTHER_LETTERS = (("A", "Z"), ("a", "z"), ("À", "ɏ"), ("々", "〇"), ("ぁ", "ヿ"), ("Ａ", "Ｚ"), ("ａ", "ﾟ"))


class _Lazy:
    """Stands in for a pattern. A text without the strings that the pattern plainly needs
    is answered without it; the first other one has it compiled, and the pattern's own methods
    take the place of these."""

    _needed: frozenset[str] | None = None

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        return None if self._cannot_be_in(text) else self._compiled().match(text, *span)

    def fullmatch(self, text: str, *span: int) -> re.Match[str] | None:
        return None if self._cannot_be_in(text) else self._compiled().fullmatch(text, *span)

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        return None if self._cannot_be_in(text) else self._compiled().search(text, *span)

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        return iter(()) if self._cannot_be_in(text) else self._compiled().finditer(text, *span)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled(), name)

    def __repr__(self) -> str:
        return f"lazy({self.pattern!r})"

    def _cannot_be_in(self, text: str) -> bool:
        if self._needed is None:
            self._needed = frozenset() if self.flags else KEPT.worked_out(self.pattern, lambda: needed(self.pattern))
        for need in self._needed:  # `any` would take twice as long
            if need in text:
                return False
        return bool(self._needed)

    def _compiled(self) -> re.Pattern[str]:
        compiled = KEPT.compile(soon_compiled(self.pattern), self.flags)
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return compiled


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What behaves as `re.compile(pattern, flags)`, and raises re.error as late as it compiles.

    A class with 一-鿿 may match other letters, too, that are neither Latin nor kana, and ①.
    """
    return _Lazy(pattern, flags)  # type: ignore[return-value]


def soon_compiled(pattern: str) -> str:
    """A pattern with each class that has all kanji, [一-鿿々], written as one that lacks the
    other letters: [^\\W\\d_A-Za-z…]."""
    return re.sub(_KANJI_CLASS, _letters, pattern) if "一-" in pattern else pattern


def _letters(found: re.Match[str]) -> str:
    wanted = _ranges(found.group(1) + found.group(2))
    if not all(chr(code).isalnum() for start, end in wanted for code in range(ord(start), ord(end) + 1)):
        return found.group()  # signs are no letters
    out, no_digits = [], "" if any(start.isdigit() for start, _ in wanted) else "\\d"
    for first, last in _OTHER_LETTERS:
        at = first
        for start, end in wanted:
            if first <= start <= last:
                out += [(at, chr(ord(start) - 1))] if at < start else []
                at = chr(ord(end) + 1)
        out += [(at, last)] if at <= last else []
    return f"[^\\W{no_digits}_{''.join(f'{start}-{end}' for start, end in out)}]"


def _ranges(inside: str) -> list[tuple[str, str]]:
    """The characters and ranges of a class, in order."""
    return sorted((start, end or start) for start, end in re.findall("(.)(?:-(.))?", inside))
