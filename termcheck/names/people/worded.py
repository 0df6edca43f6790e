"""Given names that are words, beside a surname that is read: Ishikawa land for 石川大地, Fujiwara Angel for
藤原天使, wind flower Koshiba for 小芝風花.

The dictionary knows no name in these, as the surname may be a place and the given name is a word. That
surname and given name stand together on both sides, and nothing else does in the English, shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from termcheck.japanese.called import PERSONAL
from termcheck.names.mistaken.seldom import GIVEN
from termcheck.names.rows import SOMEBODY, Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_in, chars_of
from termcheck.sounds.romaji import is_romaji, key
from termcheck.tables.patterns import lazy

_BEHIND = lazy(rf"(?=[がはもをにと、。(（・=]|の[0-9先同決勝逆初]|{PERSONAL}|アナ)")
_BESIDE = lazy(r"(?<![\w-])(?=(?:([A-Z][a-z]+)(?:['’]s)? ([A-Za-z]{3,})|([A-Za-z]{3,}) ([A-Z][a-z]+))(?![\w-]| [A-Z]))")
_LOWERED = lazy(r"(?<![\w-])(?=(?:([A-Z][a-z]+) ([a-z]{3,}) ([a-z]{3,})|([a-z]{3,}) ([a-z]{3,}) ([A-Z][a-z]+))(?![\w-]))")
LONGEST = 3  # characters of a surname
MOST = 60  # places of one row


def translated(row: Row) -> Iterator[Mistaken]:
    """The people of a row whose given names its English translates, with their surnames beside."""
    for given in islice(GIVEN.finditer(row.text), MOST):
        if not _BEHIND.match(row.text, given.end()):
            continue
        for said in islice(_BESIDE.finditer(row.english.text), MOST):
            for surname, word, place in ((said[1], said[2], (1, 2)), (said[4], said[3], (3, 4))):
                if surname and chars_in(word, given.group()) and (start := _surname(row, given.start(), surname)) >= 0 and row.text.count(given.group()) == 1:
                    yield Mistaken((start, given.end()), (said.start(place[0]), said.end(place[1])), SOMEBODY)
                    return


def lowered(row: Row) -> Iterator[Mistaken]:
    """Those of two characters, each a word in small letters."""
    for said in islice(_LOWERED.finditer(row.english.text), MOST):
        for surname, one, other, place in ((said[1], said[2], said[3], (1, 3)), (said[6], said[4], said[5], (4, 6))):
            for given in _pairs(row, chars_of(one), chars_of(other)) if surname else ():
                start = _surname(row, given, surname)
                token = row.line.token_at(start) if start >= 0 else None
                if token is not None and token.pos[2:3] == ("人名",) and _BEHIND.match(row.text, given + 2):
                    yield Mistaken((start, given + 2), (said.start(place[0]), said.end(place[1])), SOMEBODY)
                    return


def _pairs(row: Row, ones: str, others: str) -> Iterator[int]:
    if ones and others:
        for match in re.finditer(f"[{re.escape(ones)}][{re.escape(others)}]", row.text):
            yield match.start()


def _surname(row: Row, end: int, word: str) -> int:
    """Where the characters before a place begin that a word reads, and no others stand before them; or -1."""
    if not is_romaji(word):
        return -1
    for start in range(end - 1, max(-1, end - 1 - LONGEST), -1):
        if kanji.may_read(row.text[start:end], key(word), True) and not re.match(r"[一-鿿々]", row.text[start - 1 : start]):
            return start
    return -1
