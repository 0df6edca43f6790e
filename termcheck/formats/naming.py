"""How the names of two sides go together: `NAME.ja.EXT` and `NAME.en.EXT`, or a desk's own way."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from termcheck.model import Side
from termcheck.tables.patterns import lazy

USUAL = (("NAME.ja.EXT", "NAME.en.EXT"),)


class Naming:
    """Patterns for the names of pairs, the first that fits deciding.

    patterns  of the Japanese and the English side: NAME is any text, folders included, EXT an
              extension; `ja/NAME` fits below any folder `ja`
    """

    def __init__(self, patterns: Iterable[tuple[str, str]] = USUAL) -> None:
        self._patterns: list[tuple[Side, re.Pattern[str], str]] = []
        for ja, en in patterns:
            self._patterns.append(("ja", _compiled(ja), en))
            self._patterns.append(("en", _compiled(en), ja))

    def side(self, path: str) -> Side | None:
        """Which side a file's name says it is, or None."""
        return next((side for side, pattern, _ in self._patterns if pattern.fullmatch(_slashed(path))), None)

    def beside(self, path: str) -> str | None:
        """The file of the other side, where there is one."""
        for _, pattern, other in self._patterns:
            if found := pattern.fullmatch(_slashed(path)):
                there = found["FOLDER"] + _filled(other, found.groupdict())
                if os.path.isfile(there):
                    return there
        return None


def _compiled(pattern: str) -> re.Pattern[str]:
    parts = []
    for word in re.split("(NAME|EXT)", pattern):
        if word == "NAME":
            parts.append("(?P<NAME>.+)" if "(?P<NAME>.+)" not in parts else "(?P=NAME)")
        elif word == "EXT":
            parts.append("(?P<EXT>[^./]+)")
        else:
            parts.append(re.escape(word))
    return lazy("(?P<FOLDER>(?:.*/)?)" + "".join(parts), re.S)


def _filled(pattern: str, parts: dict[str, str]) -> str:
    return re.sub("NAME|EXT", lambda word: parts.get(word[0], ""), pattern)


def _slashed(path: str) -> str:
    return path.replace(os.sep, "/")
