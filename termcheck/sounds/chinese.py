"""How Japanese names sound where they are read as Chinese: Mingshi for 明石."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from termcheck.sounds.kanji import VARIANTS
from termcheck.tables import lines_of

PATH = Path(__file__).with_name("pinyin.txt")
SHORTEST = 2  # characters of a name that is told by its sound


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    return {line[0]: tuple(line[2:].split()) for line in lines_of(PATH)}


# Characters that Japanese simplified to what is another one in Chinese, or that names read in a second way.
_ALSO = {"芸": ("yi",), "伝": ("chuan", "zhuan"), "単": ("shan",), "曽": ("zeng",), "楽": ("yue",), "弁": ("bian",), "台": ("tai",), "余": ("yu",), "糸": ("si",), "欠": ("que",), "缶": ("guan",)}


def sounds(char: str) -> tuple[str, ...]:
    """The Chinese readings of a character without tones; () where none is known."""
    known = _table().get(char) or _table().get(VARIANTS.get(char, ""), ())
    return (*known, *_ALSO[char]) if char in _ALSO else known


def ends(text: str, start: int, word: str) -> list[int]:
    """Where stretches of characters end that begin at a place and are read in Chinese as a word.

    word  in lower case, without apostrophes
    """
    ways, at = {0}, start
    found = []
    while ways and at < len(text):
        ways = {way + len(sound) for way in ways for sound in sounds(text[at]) if word.startswith(sound, way)}
        at += 1
        if len(word) in ways and at - start >= SHORTEST:
            found.append(at)
    return found


def reads_whole(name: str, words: list[str]) -> int:
    """The number of the first of two neighbouring words, a surname and a given name, that read all of a name in
    Chinese; -1 where none do."""
    plain = [word.lower().replace("'", "").replace("’", "").replace("-", "") for word in words]
    for cut in (1, 2):
        for number in range(len(plain) - 1) if 1 < len(name) > cut else ():
            if reads(name[:cut], plain[number]) and reads(name[cut:], plain[number + 1]):
                return number
    return -1


def reads(name: str, word: str) -> bool:
    """Whether a word is how all of a name, of one character or more, is read in Chinese."""
    return word in sounds(name) if len(name) == 1 else len(name) in ends(name, 0, word)
