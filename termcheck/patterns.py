"""Regular expressions that are compiled when they are first wanted.

The tables of this house hold some hundred of them; compiling them all takes longer than
starting Python and loading a tokenizer, and most articles need few.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands in for a compiled pattern. At first use it takes over the methods that are used
    often, so that later calls are as quick as the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"lazy({self.pattern!r})"


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What behaves as `re.compile(pattern, flags)`, and raises re.error as late as it compiles."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
