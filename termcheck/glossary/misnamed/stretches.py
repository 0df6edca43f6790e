"""A name of which the first characters are misread, and the rest is said in English: Iwaba Bookstore for 岩波書店.

The right reading of the same characters must be known, Iwanami, so that the other one is none; or the place
lies abroad, and is read in no Japanese way: the Itamon store for 板門店.
"""

from __future__ import annotations

from functools import lru_cache

from termcheck.glossary.held import Held
from termcheck.glossary.later import right_words
from termcheck.glossary.matching.phrases import SMALL, japanese_fold
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.model import Concept
from termcheck.model import Mention
from termcheck.sounds import kanji
from termcheck.sounds.ordinary import ORDINARY, ROMANIZED
from termcheck.sounds.romaji import is_romaji, key, voiceless
from termcheck.tables.patterns import lazy

ABROAD = frozenset("cities places-east".split())  # subject fields of places beyond Japan
LEAST = 4  # letters of a word that reads two characters
STRETCH = 2  # characters that it must read
ALONE = 3  # characters of a place abroad that is no place or surname of Japan, as 大田 is both
MOST = 60  # capitalised words of a row that are looked at
_JAPAN = ("nihon", "nippon")  # firms and bodies are called by either
_CHARACTERS = lazy(r"[一-鿿々]{2,8}")
_RUN = lazy(r"[ぁ-ヿ一-鿿々]+")


def misread_stretch(row: Held, ja: Mention, concepts: list[Concept]) -> Near | None:
    """The word of a row's English that misreads the beginning of one of its names, or None."""
    text = ja.text
    if row.pair.en is None or not _CHARACTERS.fullmatch(text) or not any(concept.en[0].isupper() for concept in concepts):
        return None
    others = _RUN.findall(row.japanese.replace(japanese_fold(text), " "))
    for at in [at for at in row.open_words if row.is_capital(at)][:MOST]:
        word = row.words.keys[at]
        if word in _JAPAN or len(word) < LEAST or word in SMALL or word in ORDINARY or word in ROMANIZED or not is_romaji(word):
            continue
        if any(_misreads(text, word, concept) for concept in concepts) and not kanji.begins_in(others, key(word)):
            return Near(at, 1, concepts[0].en)
    return None


@lru_cache(maxsize=4096)
def _misreads(text: str, word: str, concept: Concept) -> bool:
    """Whether a word reads the first characters of a name in another way than those are read in it."""
    sound = key(word)
    ends = [end for end in kanji.ends(text, 0, sound, True) if end >= STRETCH]
    right = [key(known) for known in right_words(concept) if len(known) >= LEAST]
    if not ends or any(voiceless(sound).startswith(voiceless(known)) or voiceless(known).startswith(voiceless(sound)) for known in right):
        return False
    read = [kanji.ends(text, 0, known, True) for known in right if is_romaji(known)]
    return any(set(ends).intersection(known) for known in read) or (concept.field in ABROAD and len(text) >= ALONE and not any(read))
