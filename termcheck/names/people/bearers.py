"""Whom a surname alone means beside his trade: 羽生 on the ice is Hanyu, and at the board Habu.

A surname of several readings is read as its bearer reads it, and of those in the news it is known
how. What stands beside it (a club, an office, a game) tells who is meant; somebody with an age, an
everyday title or another given name is another. They are the rows of `bearers.txt`; of players, see `players`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from termcheck.names.mistaken.seldom import BORNE
from termcheck.names.people.players import called
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.romaji import is_romaji, kana_key, key, shown
from termcheck.tables.kept import KEPT
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows

# Behind a surname that is all that is said of somebody; and what shows somebody else.
_BEHIND = lazy(r"(?:選手|投手|捕手|[内外]野手|監督|コーチ|首相|知事|[外法]相|[一-鿿ァ-ヺー]{1,5}[相官長]|氏|騎手|[一二三四五六七八九1-9][冠段]|王[座位将]|名人|棋聖|竜王|政権|ら)?(?![一-鿿々])(?!さん|\([0-9]|[でにへ]|から|まで)")
_RUN = lazy(r"[一-鿿々ぁ-ゖァ-ヺー]+")
_OTHERS = lazy(r"高校|中学|[高中](?:[1-3]年|・)|大学|社会人|独立リーグ|[一-鿿]高(?![一-鿿])")  # where others play, too


class Bearer(NamedTuple):
    """Somebody whose surname is read in one way, as English spells it, what tells of him, and what of a namesake."""

    reading: str
    cue: str
    unless: str


def reading_of_bearer(row: Row, start: int, end: int) -> str:
    """How English spells somebody whose surname stands alone at [start, end) of a row's folded Japanese, if
    what stands beside it tells who it is; else ""."""
    bearers = _table().get(row.text[start:end], ())
    if not bearers or not _is_alone(row, start, end):
        return ""
    rest = f"{row.text[:start]}〓{row.text[end:]}"
    meant = {one.reading for one in bearers if KEPT.compile(one.cue, 0).search(rest) and not (one.unless and KEPT.compile(one.unless, 0).search(rest))}
    return meant.pop() if len(meant) == 1 else ""


def reading_of_anybody(row: Row, start: int, end: int) -> str:
    """The same, of a player, too, who is one of those of the sport that the row is about."""
    return reading_of_bearer(row, start, end) or player_called(row, start, end)


def player_called(row: Row, start: int, end: int) -> str:
    """What a player is called whose surname, or so much more, is all that a row says of somebody at [start, end); else ""."""
    said = called(row.text[start:end], row.text)
    return said if said and _is_alone(row, start, end) else ""


def _is_alone(row: Row, start: int, end: int) -> bool:
    """Whether a surname is all that is said of somebody, who is none of those who play at a school."""
    return _BEHIND.match(row.text, end) is not None and _OTHERS.search(row.text) is None


def read_otherwise(row: Row, start: int, end: int, reading: str) -> int:
    """The English word that reads a surname as another bearer does, where the English has none that reads it as
    this one does; or -1."""
    surname, right = row.text[start:end], key(reading)
    if right in row.english.keys or any(len(name.parts) > 1 and name.parts[0] == surname for name in row.names):
        return -1
    behind = _BEHIND.match(row.text, end)
    rest = _RUN.findall(f"{row.text[:start]} {row.text[behind.end() if behind is not None else end :]}".replace(surname, " "))  # 官房長官 is translated
    others = {kana_key(kana) for kana in (*row.readings(surname), *row.readings(surname, (), "surname"))}
    for number, sound in enumerate(row.english.keys):
        if is_romaji(row.english.words[number]) and (sound in others or kanji.may_read(surname, sound, True)) and not kanji.begins_in(rest, sound):
            return number
    return -1


def held_as_place(row: Row) -> Iterator[Mistaken]:
    """The towns of a row that are terms, and somebody's surname, and are read in its English as the town is."""
    for town in dict.fromkeys(BORNE.findall(row.text)):
        start = row.text.find(town)
        end = start + len(town)
        if row.in_term(start, end) and (reading := reading_of_bearer(row, start, end)) and (number := read_otherwise(row, start, end, reading)) >= 0:
            yield Mistaken((start, end), row.english.span(number, number), reading)


@lru_cache(maxsize=1)
def _table() -> dict[str, list[Bearer]]:
    found: dict[str, list[Bearer]] = {}
    for surname, reading, cue, unless in kept_rows("names/people/bearers.txt", 3, 4, (2, 3)):
        found.setdefault(surname, []).append(Bearer(shown(reading), cue, unless))
    return found
