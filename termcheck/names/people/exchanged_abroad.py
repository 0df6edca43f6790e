"""Somebody of China for whom the English has another Chinese name: Wang Zhiyi for 陳雨菲.

English spells such a name by its Chinese sounds. One in characters that no word reads, beside one in Latin
letters that no characters of the Japanese are read as, was exchanged for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.japanese.called import PERSONAL
from termcheck.names.people.abroad import ELSEWHERE, SURNAMES
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import chinese
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import OPEN_CHINESE, is_romaji
from termcheck.tables.patterns import lazy

_SOMEBODY = lazy(rf"(?<![一-鿿々])([{SURNAMES}][一-鿿]{{1,2}})(?=[はがをにとのも、。・(（]|{PERSONAL})")
_RUN = lazy(r"[一-鿿々]+")
_GIVEN = lazy(rf"{OPEN_CHINESE}(?:{OPEN_CHINESE})?")
MOST = 6  # names of one row


def exchanged(row: Row) -> Iterator[Mistaken]:
    """The one Chinese name of a row for which its English has another."""
    people = {found[1]: found.span(1) for found in islice(_SOMEBODY.finditer(row.text), MOST)}
    if not people or ELSEWHERE.search(row.text):
        return
    words = [_plain(word) for word in row.english.words]
    lost = [name for name in people if not any(chinese.reads(name[0], word) for word in words)]
    if len(lost) != 1:
        return
    strange = [number for number in range(len(words) - 1) if row.english.together(number, number + 1) and _is_name(words[number], words[number + 1]) and not _is_said(row, number, words)]
    if len(strange) == 1:
        name, number = lost[0], strange[0]
        first, *rest = (sounds[0] for char in name if (sounds := chinese.sounds(char)))
        yield Mistaken(people[name], row.english.span(number, number + 1), f"{first.capitalize()} {''.join(rest).capitalize()}")


def _plain(word: str) -> str:
    return word.lower().replace("'", "").replace("’", "")


def _is_name(surname: str, given: str) -> bool:
    """Whether two words are spelled as a Chinese surname and a given name, and one of them as no Japanese name is."""
    if surname in ORDINARY or given in ORDINARY or not any(surname in chinese.sounds(char) for char in SURNAMES):
        return False
    return _GIVEN.fullmatch(given) is not None and not (is_romaji(surname) and is_romaji(given))


def _is_said(row: Row, number: int, words: list[str]) -> bool:
    """Whether anything in the Japanese may be one of two words."""
    if any(row.sounds_foreign(row.english.words[at]) for at in (number, number + 1)):
        return True
    given = words[number + 1]
    return any(given in chinese.sounds(char) for char in row.text) or any(chinese.ends(run.group(), at, given) for run in _RUN.finditer(row.text) for at in range(len(run.group())))
