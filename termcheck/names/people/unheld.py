"""Offices that English gives somebody, and the Japanese nobody: Chief Cabinet Secretary Tokura for the chief justice, 戸倉長官.

The Japanese calls all of whom it speaks by offices, and has nothing for which English may say the one that it says. Of
somebody who is called 氏 or さん, readers may be told an office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from termcheck.japanese.called import CALLED
from termcheck.names.people.posts import Mistaken, posts
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows

MOST = 20  # offices of one row
BEFORE = 24  # characters before an office in which its former holder, or a deputy, is said

_OTHERS = lazy(rf"{CALLED}|[前元][一-鿿]{{2}}|故[一-鿿]")  # of whom English may say more
_NOT_HELD = lazy(r"\b(?:[Ff]ormer|[Ee]x|[Tt]hen|[Vv]ice|[Dd]eputy|[Aa]cting|[Aa]ssistant|[Ll]ate|House of|[Pp]ast)\b[^,.;]*\Z")
_OWNS = lazy(r"['’]|s['’]| Cup| Prize| League")


@lru_cache(maxsize=1)
def _office() -> re.Pattern[str]:
    """Somebody's office, in Japanese."""
    return lazy(rf"(?<=[一-鿿々ァ-ヺー])(?:{'|'.join(sorted(posts(), key=len, reverse=True))}|[一-鿿]監|[一-鿿]官|[一-鿿]長|[一-鿿]員)(?=[はがもをにの、と（(])")


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """The English for each office, and the Japanese that it may be said for."""
    return tuple((lazy(rf"\b(?:{en})s?(?![A-Za-z-])"), lazy(ja)) for en, ja in kept_rows("names/people/unheld.txt", 2, 2))


def unheld(japanese: str, english: str, around: str) -> Iterator[Mistaken]:
    """The offices of an English text that nobody holds in its Japanese, or in that around it."""
    office = _office().search(japanese)
    if office is None or _OTHERS.search(japanese):
        return
    for en, ja in _table():
        for found in islice(en.finditer(english), MOST):
            if ja.search(around) is None and not _NOT_HELD.search(english, max(0, found.start() - BEFORE), found.start()) and not _OWNS.match(english, found.end()):
                yield Mistaken(office.span(), found.span(), post.right[0] if (post := posts().get(office.group())) is not None else "somebody else")
                return
