"""Every way in which characters may be read in a name, and whether a spelling is one of them.

Parents are free to read 翔 as Sho, To or Kakeru, so that a reading that no dictionary has is
still possible where each character can sound so.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from termcheck.sounds.romaji import key, romaji
from termcheck.tables import lines_of

MOST = 400  # ways that are kept open at once
COMMON = 2  # of the readings of a character may be voiced
LONGEST = 12  # characters of one name
DOUBLES = "Q"  # stands in the table for a ッ at the end

# Behind another character the first sound of a reading may be voiced: tani is dani in Odani.
VOICED = {"k": "g", "s": "z", "sh": "j", "t": "d", "ch": "j", "ts": "z", "h": "b", "f": "b"}

# Old and variant forms of characters in names, to the form in the table.
VARIANTS = dict(
    zip(
        "髙﨑邉邊濵濱澤齋齊廣國櫻嶋嶌德淸增黑惠榮眞龍瀧渕祐吉槇冨圓將壽實彌條萬栁寬步凜𠮷靏鄕敎曉靑橫緖彥瀨郞賴黃",
        "高崎辺辺浜浜沢斎斉広国桜島島徳清増黒恵栄真竜滝淵祐吉槙富円将寿実弥条万柳寛歩凛吉鶴郷教暁青横緒彦瀬郎頼黄",
        strict=True,
    )
)


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """The readings of each character, the rare ones behind |: as in the table of characters, and
    behind these the name readings that it lacks."""
    table = {line[0]: line[2:] for line in _lines("kanji.txt")}
    for line in _lines("nanori.txt"):
        table[line[0]] = f"{table.get(line[0], '')} |{line[1:]}"
    return table


def _lines(file: str) -> list[str]:
    return lines_of(Path(__file__).with_name(file))


@lru_cache(maxsize=20_000)
def sounds(char: str, rare: bool = True) -> tuple[str, ...]:
    """The readings of a character in romaji; of kana, its sound; () where nothing is known.

    rare  whether those are wanted, too, that few names have
    """
    written = _table().get(char, "")
    if char in VARIANTS:
        written = f"{_table().get(VARIANTS[char], '')} {written}"
    common, _, others = written.partition("|")
    found = tuple(f"{common} {others.replace('|', '')}".split() if rare else common.split())
    return found or ((sound,) if (sound := romaji(char)) else ())


def _extended(ways: set[str], char: str, before: str, voiced: bool, rare: bool) -> set[str]:
    """The ways with one more character read."""
    if char in "ーッっ":
        return {way + (way[-1:] if char == "ー" else DOUBLES) for way in ways}
    if char in "ゃゅょャュョ":
        return {way[:-1] + (sound if not way.endswith(("shi", "chi", "ji")) else sound[1:]) for way in ways for sound in sounds(char)}
    readings = sounds(before if char == "々" and before else char, rare)
    if char in "ノ之":
        readings = (*readings, "no")
    elif char in "ケヶ":
        readings = ("ga", "ka", "ke")
    if before and voiced:
        begin = [(reading, _first(reading)) for reading in readings[:COMMON]]
        readings = (*readings, *(VOICED[first] + reading[len(first) :] for reading, first in begin if first in VOICED))
    return {_joined(way, reading) for way in ways for reading in readings}


def _first(reading: str) -> str:
    return reading[:2] if reading[:2] in VOICED else reading[:1]


def _joined(way: str, reading: str) -> str:
    if way.endswith(DOUBLES):
        first = "t" if reading.startswith("ch") else reading[0]
        return way[:-1] + ("" if first in "aiueo" else first) + reading
    return way + reading


def _open(ways: set[str], aim: str) -> set[str]:
    """Those of some ways that may still become a key: the last sound may yet change with
    what follows."""
    return {way for way in ways if aim.startswith(key(way.rstrip(DOUBLES))[:-1])}


@lru_cache(maxsize=4096)
def may_read(name: str, aim: str, voiced: bool = False, rare: bool = True) -> bool:
    """Whether a whole name may be read so that its key is the one given.

    voiced  whether sounds inside it may be voiced as in no name that is known (Tsutsugo, 筒香)
    rare    whether the rare readings of its characters count
    """
    return len(name) <= LONGEST and len(name) in ends(name, 0, aim, voiced, rare)


@lru_cache(maxsize=1)
def _given() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Given names with the keys of their own readings, by their first character."""
    table: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for line in _lines("given.txt"):
        name, *readings = line.split()
        table.setdefault(name[0], []).append((name, frozenset(map(key, readings))))
    return table


@lru_cache(maxsize=20_000)
def initials(char: str) -> frozenset[str]:
    """The letters with which the readings of a character begin, as keys have them, and of the
    given names that begin with it."""
    whole = (sound[:1] for _, readings in _given().get(char, ()) for sound in readings)
    return frozenset((*(key(reading)[:1] for reading in sounds(char)), *whole))


def ends(text: str, start: int, aim: str, voiced: bool = False, rare: bool = True) -> list[int]:
    """Where a reading with a key may end that begins at a character of a text."""
    if aim[:1] not in initials(text[start]):
        return []
    whole = (name for name, readings in _given().get(text[start], ()) if aim in readings and text.startswith(name, start))
    ways, found = {""}, [start + len(name) for name in whole]
    for at in range(start, min(len(text), start + LONGEST)):
        ways = _open(_extended(ways, text[at], text[at - 1] if at > start else "", voiced, rare), aim)
        if not ways or len(ways) > MOST:
            break
        if any(key(way) == aim for way in ways):
            found.append(at + 1)
    return found


def begins_in(runs: Iterable[str], aim: str) -> bool:
    """Whether a reading with a key may begin at any character of some runs of them."""
    return any(ends(run, at, aim) for run in runs for at in range(len(run)))


def is_read_in(runs: Iterable[str], aim: str) -> bool:
    """Whether a key may read a stretch of some runs of characters, voiced or not: of several of them,
    or of all of a run."""
    return any(end - at > 1 or len(run) == 1 for run in runs for at in range(len(run)) for end in ends(run, at, aim, True))


def reads_only(name: str, rest: Iterable[str], aim: str) -> bool:
    """Whether a key may read a whole name, voiced or not, and no stretch of what else there is in runs of characters."""
    return may_read(name, aim, True) and not is_read_in(rest, aim)


@lru_cache(maxsize=1)
def _alone() -> frozenset[str]:
    return frozenset(key(sound) for line in _table().values() for sound in line.split())


def names_alone(aim: str) -> bool:
    """Whether some character or other is read with a key: Kakeru, as one name in one character."""
    return aim in _alone()


def nearest(name: str) -> str:
    """The commonest reading of a name, character by character; "" where one is unknown."""
    readings = [sounds(char) for char in name]
    return "".join(found[0] for found in readings) if all(readings) else ""
