"""Names that the Japanese has in Latin letters, and the English in other ones: The Flunitie for FLUNITY, TMSC for TSMC.

Such a name is copied, whoever bears it. Where the English has it nowhere, and in its place a word that is none of
English and differs in a letter or two, that is a slip of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.english.ordinary import is_word
from termcheck.glossary.misnamed.nearby import distance
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds.letters import apart
from termcheck.tables.patterns import lazy

_NAME = lazy(r"(?<![A-Za-z0-9.@/_-])[A-Z][A-Za-z]{3,}(?![A-Za-z0-9@/_.-])")
_WORD = lazy(r"[^\W\d_]{3,}")
_LETTERS = lazy(r"[^\W_]+")
LEAST = 5  # letters of a name in capitals for which another word may stand: Green Apply
LONG = 6  # letters of a name of which two may differ
MOST = 20


def misspelled(row: Row) -> Iterator[Mistaken]:
    """The names in Latin letters of a row that its English spells in another way."""
    names = {found.group(): found.span() for found in islice(_NAME.finditer(row.text), MOST)}
    if not names:
        return
    low = "".join(_LETTERS.findall(row.english.text)).lower()
    said = {word.group().lower() for word in _WORD.finditer(row.text)}
    for name, place in names.items():
        if name.lower() in low or _is_known(row, place):
            continue
        for word in _WORD.finditer(row.english.text):
            if word.group().lower() not in said and _is_slip(word.group(), name):
                yield Mistaken(place, word.span(), name)
                break


def _is_known(row: Row, place: tuple[int, int]) -> bool:
    """Whether a name is a term of the glossary, which may be called otherwise."""
    first, after = map(row.line.folded.original, place)
    return any(start <= first and after <= end for start, end in row.terms)


def _is_slip(word: str, name: str) -> bool:
    """Whether a word differs from a name in few letters, and is no form of it and no word of its own."""
    one, other = word.lower(), name.lower()
    most = 2 if len(name) >= LONG else 1
    if not word[0].isupper() or one.startswith(other) or (one + "s" == other and not name.isupper()) or apart(one, other) > most:
        return False
    far = distance(one, other, most)
    return bool(far) and (not is_word(one) or (far == 1 and len(name) >= LEAST and name.isupper()))
