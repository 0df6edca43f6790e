"""Parts of somebody's name that the English translates, beside the part that it reads: Win Minami for 勝みなみ, Ishikawa land
for 石川大地, the wooden Yuto for 木造勇人."""

from __future__ import annotations

from termcheck.names.answers import Answer
from termcheck.names.mistaken.namesakes import PLAIN
from termcheck.names.named import Name
from termcheck.names.near import SAID
from termcheck.names.places import gazetteer
from termcheck.names.rows import Row
from termcheck.sounds.meanings import chars_in, chars_of
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji
from termcheck.tables.patterns import lazy

_SMALL_NEXT = lazy(r"(?:['’]s)? ([a-z]{3,})(?![^\W_])")
_SMALL_BEFORE = lazy(r"(?<![^\W_])([a-z]{3,}) \Z")
_FROM = (" from ", " of ", " in ", " at ")  # … between a given name and a surname that is taken for a place
LONGEST_WORD = 16  # letters of it


def translated_part(row: Row, name: Name, have: Answer) -> int:
    """The word beside one part of a name that translates the other, or -1: Win Minami for 勝みなみ."""
    if len(name.parts) != 2 or name.foreign or (have.surname < 0) == (have.given < 0):
        return -1
    there, other = max(have.surname, have.given), name.parts[1 if have.given < 0 else 0]
    for number in (there - 1, there + 1):
        if row.english.together(number, there) and number in row.english.free:
            word = row.english.words[number]
            if is_romaji(word) and word.lower() not in ORDINARY:
                continue
            if word.lower() not in SAID and chars_in(word, other) and not row.sounds_foreign(word):
                return number
    return -1


def lowered_part(row: Row, name: Name, have: Answer) -> tuple[int, int] | None:
    """The place of a surname and the word in small letters behind it that translates the given name,
    which stands nowhere: Ishikawa land for 石川大地; or None."""
    if len(name.parts) != 2 or name.foreign or have.surname < 0 or have.given >= 0:
        return None
    if len(name.parts[1]) == 1 and not (name.title or name.age or name.placed or _is_spoken_of(row, name)):
        return None  # 御室桜 are the Omuro cherry trees
    word = _SMALL_NEXT.match(row.english.text, row.english.ends[have.surname])
    rest = row.text[: name.start] + " " + row.text[name.end :]
    if word is None or word.group(1) in SAID or not chars_in(word.group(1), name.parts[1]) - PLAIN:
        return None
    if any(char in rest for char in {*chars_of(word.group(1)), *name.parts[1]} - PLAIN):
        return None
    return row.english.starts[have.surname], word.end()


def lowered_surname(row: Row, name: Name, have: Answer) -> tuple[int, int] | None:
    """The place of a given name and the word in small letters before it that translates the surname, which stands nowhere:
    the wooden Yuto for 木造勇人; or None."""
    if len(name.parts) != 2 or len(name.parts[0]) < 2 or name.foreign or have.given < 0 or have.surname >= 0:
        return None
    start = row.english.starts[have.given]
    word = _SMALL_BEFORE.search(row.english.text, max(0, start - LONGEST_WORD), start)
    if word is None or word.group(1) in SAID or not (meant := chars_in(word.group(1), name.parts[0]) - PLAIN):
        return None
    if any(char in row.text.replace(name.text, "") for char in meant):
        return None
    return word.start(1), row.english.ends[have.given]


def parted(row: Row, name: Name, have: Answer) -> tuple[int, int] | None:
    """The place of a given name with its surname behind it as where somebody is from: Naomi from Osaka for 大坂なおみ; or None."""
    if have.surname < 0 or have.given < 0 or have.given > have.surname or row.text.count(name.parts[0]) > 1:
        return None
    english = row.english
    between = english.text[english.ends[have.given] : english.starts[have.surname]]
    return (english.starts[have.given], english.ends[have.surname]) if between in _FROM and not english.together(have.given - 1, have.given) else None


def _is_spoken_of(row: Row, name: Name) -> bool:
    """Whether a surname and one character, alone between its particles, are somebody: 堂安律が, whose surname is no town."""
    if not name.known or gazetteer.find(name.parts[0]) is not None:
        return False
    return row.text[name.end : name.end + 1] in tuple("はがも") and row.text[max(0, name.start - 1) : name.start] in ("", "の", "、", "。", "・", " ")
