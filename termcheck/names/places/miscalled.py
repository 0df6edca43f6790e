"""Rivers, islands, castles and airports that are called another kind: Tama Lake for 多摩川, Noto Island for 能登半島,
Haneda Port for 羽田空港.

The Japanese has a name with its kind behind it, and the English the same name with another kind of which nothing
is in the Japanese. Where the English has any word for the kind that is right, it may speak of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from termcheck.names.called import called
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.romaji import key
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows

LEAST = 3  # letters of the key of a name
MOST = 40  # features of one row, and words for them
LONGEST = 8  # characters of a name


class Kind(NamedTuple):
    """A kind of feature or of public work.

    ja      how names of them end
    en      the words for it, in lower case: any of them says it; the first is shown
    others  what it is not, as its name goes on in English
    name    a name that ends so, in a Japanese text
    """

    ja: str
    en: tuple[str, ...]
    others: frozenset[str]
    name: re.Pattern[str]


# What stands behind a feature and does not belong to its name.
_BEHIND = r"(?:(?![一-鿿々ァ-ヺー])|(?=沖|付近|周辺|近海|流域|地震|噴火|上空|一帯|沿岸|沿い|全域|地方|上流|下流|河口|河川|南|北|東|西|最|側|内|行き|発|天守|正殿|本丸|二の丸|石垣|跡|公園))"
_BEFORE = frozenset("Lake Mount Mt".split())  # the name
_OF_TOWNS = frozenset("山島城沼池")  # as names of towns end that have other features: Matsushima Bay

_WORD = lazy(r"[a-z]+")
_CHARACTER = lazy(r"[一-鿿々]")


@lru_cache(maxsize=1)
def _kinds() -> tuple[Kind, ...]:
    """The kinds of `miscalled.txt`."""
    return tuple(Kind(ja, tuple(en.split()), frozenset(others.split()), lazy(rf"([一-鿿々ヶケノのぁ-んァ-ヺー]{{1,{LONGEST}}}?)(?:{ja}){_BEHIND}")) for ja, en, others in kept_rows("names/places/miscalled.txt", 3, 3))


@lru_cache(maxsize=1)
def _others() -> frozenset[str]:
    """What any of them is not."""
    return frozenset().union(*(kind.others for kind in _kinds()))


@lru_cache(maxsize=1)
def _any_kind() -> re.Pattern[str]:
    return lazy("|".join(kind.ja for kind in _kinds()))


def miscalled(row: Row) -> Iterator[Mistaken]:
    """The features of a row that its English calls another kind."""
    english = row.english
    heads = [number for number, word in enumerate(english.words) if word in _others()]
    if not heads or not _any_kind().search(row.text):
        return
    said: set[str] = set()
    for number in heads[:MOST]:
        word = english.words[number]
        if called()[word].ja.search(row.text):
            continue
        said = said or set(_WORD.findall(english.text.lower()))
        for first, last, sound in _names(row, number):
            place, kind = _meant(row, word, sound, said)
            if place is not None:
                yield Mistaken(place, (english.starts[min(first, number)], english.ends[max(last, number)]), f"{english.text[english.starts[first] : english.ends[last]]} {kind}")
                break


def _names(row: Row, number: int) -> Iterator[tuple[int, int, str]]:
    """The words beside one that says what something is, as its name: the first, the last, and how they sound."""
    english = row.english
    while number and english.words[number - 1] in _others() and english.together(number - 1, number):
        number -= 1  # Asahiyama Park Garden
    if number and english.together(number - 1, number):
        yield number - 1, number - 1, english.keys[number - 1]
        if number > 1 and english.together(number - 2, number - 1):
            yield number - 2, number - 1, key(english.words[number - 2] + english.words[number - 1].lower())
    if english.words[number] in _BEFORE and number + 1 < len(english.words) and english.text[english.ends[number] : english.starts[number + 1]] in (" ", ". "):
        yield number + 1, number + 1, english.keys[number + 1]


def _meant(row: Row, word: str, sound: str, said: set[str]) -> tuple[tuple[int, int] | None, str]:
    """The feature that has a name and is another kind than a word says, and what it is."""
    if len(sound) < LEAST:
        return None, ""
    for kind in _kinds():
        if word not in kind.others or not said.isdisjoint(kind.en):
            continue
        for found in islice(kind.name.finditer(row.text), MOST):
            at = _begins(found[1], found.group(), sound)
            if at >= 0:
                return (found.start() + at, found.end()), kind.en[0]
    return None, ""


def _begins(name: str, whole: str, sound: str) -> int:
    """Where in a name, or in it with its kind, a reading begins that goes on to its end; or -1."""
    for at in range(len(name)):
        alone = at == 0 or not _CHARACTER.match(name[at - 1])
        if not (alone or len(name) - at > 1):
            continue
        if any(after == len(name) or (after == len(whole) and whole[-1] not in _OF_TOWNS) for after in kanji.ends(whole, at, sound)):
            return at
    return -1
