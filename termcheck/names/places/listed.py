"""Places that are listed in Japanese, of which the English has lost one: 木更津市、君津市、富津市 as
Kisarazu and Kimitsu.

Whoever names the others means to name them all, unless the English says that there are others.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.places import gazetteer
from termcheck.names.rows import Row
from termcheck.sounds.romaji import kana_key, key, voiceless
from termcheck.tables.patterns import lazy

_NAME = r"[一-鿿々ヶケノ]{1,5}?[市区町村県府]|[ぁ-ゖ]{2,5}[市町]|東京都|北海道"
_LIST = lazy(rf"(?<![一-鿿々])(?:{_NAME})(?:(?:、|・|や|と|及び|および)(?:{_NAME}))+(?![一-鿿々議長民内])")
_JOINED = lazy("[市区町村県府都道](?:、|・|や|と|及び|および)")  # as the first of a list is to the second
_ONE = lazy(_NAME)
_KANA = lazy(r"[ぁ-ゖ]+")
# What English says of places that it does not name one by one.
_OTHERS = lazy(
    r"\b(?:others?|another|elsewhere|neighbou?r\w*|nearby|surrounding|several|region\w*|areas?|two|three|four|five|six|seven|eight|nine|ten|[0-9]+"
    r" (?:cit|town|ward|village|prefecture|municipal)\w*|nationwide|including|such as|etc)\b"
)
MOST = 12  # places of one list, and lists of one row


def left_out(row: Row, english: str) -> Iterator[tuple[int, int]]:
    """The one place of a list that an English text does not have, where it has all the others: its
    place in the folded Japanese.

    english  the English of the row and of those beside it
    """
    if not _JOINED.search(row.text):
        return
    for found in islice(_LIST.finditer(row.text), MOST):
        listed = list(_ONE.finditer(row.text, *found.span()))
        there = [_is_there(row, one.group()) for one in listed[: MOST + 1]]
        if len(listed) <= MOST and None not in there and there.count(False) == 1 and not _OTHERS.search(english):
            one = listed[there.index(False)]
            if voiceless(key(english)).find(_sounds(one.group())[0]) < 0:
                yield one.span()


def summed_up(text: str, english: str) -> list[tuple[int, int]]:
    """Where a folded Japanese text lists places of which its English says that there are others."""
    if not _JOINED.search(text) or not _OTHERS.search(english):
        return []
    return [found.span() for found in _LIST.finditer(text)]


def _is_there(row: Row, place: str) -> bool | None:
    """Whether the English has a place; None where it is not known how that is read."""
    wanted = _sounds(place)
    return any(voiceless(sound).startswith(wanted) for sound in row.english.keys) if wanted else None


def _sounds(place: str) -> tuple[str, ...]:
    name, kind = place[:-1], place[-1]
    if _KANA.fullmatch(name):
        return (voiceless(kana_key(name)),)
    readings = gazetteer.readings(name, kind)
    return tuple(voiceless(key(reading)) for reading in readings)
