"""Whether the names of a row are worth reading: reading them costs more than all the rest.

A name that the English has is spelled in Latin letters as it sounds, so that an English text
without a word that could be one has no name that could be wrong. A name that it has lost is
known by what stands beside it in Japanese. Most rows of world news, and half of those of a
local paper, have neither.
"""

from __future__ import annotations

import re

from termcheck.names.english import English
from termcheck.names.people.two_characters import is_surname
from termcheck.names.titles import CLUBS, POSITIONS, TITLES
from termcheck.tables.patterns import lazy

# Titles that stand behind common words, too: 各国首脳ら, 代表を選ぶ.
_COMMON = frozenset("ら 関 代表 先生 主任 様 君 俳優 女優 選手 監督 議長 知事 教授".split())
_TELLING = sorted((title for title in TITLES if title not in _COMMON), key=len, reverse=True)
_BEHIND = f"(?=[{''.join(sorted({title[0] for title in _TELLING}))}])(?:{'|'.join(map(re.escape, _TELLING))})"
# Somebody with a title (桑名容疑者), with an age (桑名（45）), in a position (FW唐山).
_NAMED = (
    lazy(rf"(?<=[一-鿿々ヶ]){_BEHIND}"),
    lazy(r"(?<=[一-鿿々ヶ])[(（][0-9０-９]{1,3}[)）、,]"),
    lazy(rf"(?:{'|'.join(POSITIONS)})[・ ]?[一-鿿]|(?:{'|'.join(CLUBS)})・[一-鿿]"),
)
# A place, and what it is called in English: Jiangbei Town.
_PLACE = lazy(r"[一-鿿々][市町村区県府]")
_PLACES = frozenset("city town village ward prefecture".split())
# Somebody with nothing beside, at the head of a clause, by the surname or the whole name: 枝尾は, 渡辺彩香が.
_HEAD = lazy(r"(?<![^。「『 \u3000、・の])([一-鿿][一-鿿々])[一-鿿々]{0,3}(?=[はがもの、]|以来)")


def worth_reading(japanese: str, english: English) -> bool:
    """Whether a row may hold a name that is wrong, or somebody's that is lost.

    japanese  folded, or as it stands
    english   with the terms of the glossary left out of its free words
    """
    if any(english.japanese(number) for number in english.free) or any(named.search(japanese) for named in _NAMED):
        return True
    if _PLACE.search(japanese) and any(english.next_word(number) in _PLACES or english.words[number].endswith("town") for number in english.free):
        return True
    if any(is_surname(*found[1]) for found in _HEAD.finditer(japanese)):
        return True
    from termcheck.names.people.heads import heads  # a row without a name goes on to here

    return any(heads(japanese))


def says_place(english: English) -> bool:
    """Whether an English text calls something that looks Japanese a city or the like."""
    return any(english.next_word(number) in _PLACES and english.japanese(number) for number in range(len(english.words)))
