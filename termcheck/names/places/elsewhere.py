"""Municipalities for which the English has another one: in Matsumoto for 長野市で.

English may name the prefecture in place of the town, or the region; it never names another town.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from termcheck.names.places import municipalities
from termcheck.names.places.nowhere import NO_NAMES, REGIONS, is_read
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds.romaji import key, voiceless
from termcheck.tables.patterns import lazy

_TOWN = lazy(r"(?<![一-鿿々ァ-ヺー])(?:(?:[一-鿿]{2,3}県|京都府|大阪府|北海道|東京都)(?:[一-鿿々]{1,3}郡)?)?([一-鿿々ヶケ]{1,4}[市町村])(?=[のでにはがをへと、]|内の)")
_IN = lazy(r"\b[Ii]n (?:the (?:city|town|village) of )?\Z")
_GOES_ON = lazy(r"[ -](?!City|Town|Village)[A-Z]|['’]|, (?!and\b)[A-Z]")
_ABROAD = lazy(r"中国|台湾|韓国|朝鮮|海外")
# Towns that are called as the region or island is in which others lie, too.
_WIDE = frozenset(
    "Amami Tsushima Awaji Iki Goto Hida Aso Shima Echizen Mino Sado Iwami Tango Tamba Tanba Harima Iga Ise Kaga Chikugo Bungo Hyuga Satsuma Osumi Miyako Shonai Tsugaru Soma "
    "Chichibu Tama Hakone Nikko Oki Izumo Echigo Joetsu Kuma Amakusa Iyo Tosa Awa Sanuki Nasu Hidaka Tokachi Kushiro Nemuro Kiso Yatsushiro Unzen Ina Suwa Saku Atsugi Shonan Yaeyama Settsu Izumi Kii Mutsu".split()
)
BEFORE = 30  # characters
LEAST = 4  # letters of a town that is no other word by chance
MOST = 12


def called(row: Row) -> Iterator[Mistaken]:
    """The town of a row that its English calls by another town's name, if there is one."""
    english = row.english
    said = [number for number in islice(english.free, 40) if number not in row.taken and _stands(row, number)]
    if len(said) != 1 or _ABROAD.search(row.text):
        return
    towns = {found[1]: found.span(1) for found in islice(_TOWN.finditer(row.text), MOST)}
    if len(towns) != 1:
        return
    (name, place), = towns.items()
    known = [voiceless(key(one)) for one in municipalities.readings(name)]
    if not known or any(one in english.letters for one in known) or row.in_held_term(*place):
        return
    number = said[0]
    sound = english.keys[number]
    if not (row.sounds_foreign(english.words[number]) or row.explains(sound) or is_read(row.text, sound)):
        yield Mistaken(place, (english.starts[number], english.ends[number]), municipalities.readings(name)[0].capitalize())


def _stands(row: Row, number: int) -> bool:
    """Whether an English word is what a town is called, and stands where one does."""
    english = row.english
    word, start = english.words[number], english.starts[number]
    if len(word) < LEAST or word in NO_NAMES or word in REGIONS or word in _WIDE or not _is_town(word.lower()):
        return False
    return _IN.search(english.text, max(0, start - BEFORE), start) is not None and not _GOES_ON.match(english.text, english.ends[number])


@lru_cache(maxsize=4096)
def _is_town(word: str) -> bool:
    return municipalities.is_read_so(word)
