"""Regular expressions that are compiled when they are first wanted.

The tables of this house hold some hundreds of them; compiling them all takes longer than
starting Python and loading a tokenizer, and most articles need few.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast


class _Lazy:
    """Stands in for a pattern. A text without the characters that the pattern plainly needs
    is answered without it; the first other one has it compiled, and the pattern's own methods
    take the place of these."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags
        self._needed: str | None = None

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
            self._needed = needed(self.pattern)
        return self._needed not in text

    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(self.pattern, self.flags)
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return compiled


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What behaves as `re.compile(pattern, flags)`, and raises re.error as late as it compiles."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


def needed(pattern: str) -> str:
    """Kana or kanji that whatever a pattern matches has in it: the longest row of them that stands
    outside all brackets, none of them optional; "" where there is none, or alternatives."""
    longest = row = ""
    depth = at = 0
    while at < len(pattern):
        char = pattern[at]
        at += 1
        plain = not depth and "ぁ" <= char <= "鿿" and pattern[at : at + 1] not in ("?", "*", "{")
        row = row + char if plain else ""
        longest = max(longest, row, key=len)
        if plain and pattern[at : at + 1] == "+":
            row = ""
        elif char == "\\":
            at += 1
        elif char == "[":
            at = pattern.find("]", at + 1 + pattern.startswith("^", at)) + 1 or len(pattern)
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
        elif char == "|" and not depth:
            return ""
    return longest
