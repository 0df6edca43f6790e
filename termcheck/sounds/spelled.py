"""How far a word in Latin letters is from any spelling of what katakana sounds like: Williamson is none of ウィルソン.

Each sound of the katakana may be written with some letters in one language or other; letters of the
word that stand for none of them must be such as are silent somewhere. What is left over on either side is
the distance, so that 0 says that the word may be meant, in whatever language.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from termcheck.sounds.romaji import romaji
from termcheck.tables.patterns import lazy

# Consonant of the katakana, and the letters that may stand for it.
_LETTERS = {
    "k": "k c q qv x g h ch kh ck gh cc", "g": "g k gh gu gg q j ng c", "s": "s c z x th ts ç ss ps sz", "sh": "s c x z t ch sh sch j ss sz si ti sk ci g", "z": "z s x c th ts ds zz dz sz",
    "j": "j g z s x y ll dj dg zh gi ge di dz d sh ch zz c ti", "t": "t d th tt dt", "ch": "c t ch cz tch tsch tz z ts ti ci q k j dh tj ky ky", "ts": "ts tz z c s t zz cz ds tes",
    "d": "d t th dh dd", "n": "n nn m ng gn kn mn", "h": "h j x g kh ch f wh", "f": "f v ph ff h w g gh pf wh j", "b": "b v w bh f bb", "p": "p b pp ph pf", "m": "m mm mb mn n", "y": "y j i l e ll g h u",
    "r": "l r ll rr rh lh wr rl", "w": "w v u o h wh ou hu r", "v": "v w b f u ph",
}  # fmt: skip
_ONSETS: dict[str, frozenset[str]] = {onset: frozenset(letters.split()) for onset, letters in _LETTERS.items()}
_VOWELS = frozenset("aeiou")
# Letters that are silent somewhere: for nothing, and for little.
_SILENT, _SELDOM = frozenset("hwyr'"), frozenset("tdsxgpzbcklj")
HALF, WHOLE = 2, 5  # so that two letters, silent somewhere, are less than one that never is
FAR = 5  # … of a word that cannot be meant
LONGEST = 20  # letters
_FRENCH = lazy(r"(?:ault|auld|aut|aud|eaux|aux|ots?)$")
_OPEN = frozenset("アカガサザナハバパマヤラワオコゴソゾノホボポモヨロ")  # whose vowel is said in every language
_NASAL = lazy(r"[nm][aiou]$")
_FINAL = frozenset("マミメモナニネノ")  # behind which the word cannot end in m or n


@lru_cache(maxsize=4096)
def distance(kana: str, word: str) -> int:
    """What is left over of sounds and letters: see HALF and WHOLE."""
    onsets, letters = _onsets(kana), _plain(word)
    if not letters or len(letters) > LONGEST or len(onsets) > LONGEST:
        return 0
    least = min(_least(onsets, spelled) for spelled in {letters, letters.replace("x", "ks"), _FRENCH.sub("o", letters)})
    return least + (WHOLE if _ends_otherwise(kana[-1], letters) else 0)


def _ends_otherwise(last: str, letters: str) -> bool:
    """Whether a word cannot end as katakana does: in m or n, where that has a vowel, or in a vowel behind n, where that has none."""
    return (last in _FINAL and letters[-1] in "mn") or (last in _OPEN and letters[-1] in "kglbfvmn") or (last == "ン" and _NASAL.search(letters) is not None)


def _least(onsets: tuple[str, ...], letters: str) -> int:
    row = [0]
    for at, letter in enumerate(letters):
        row.append(row[-1] + _skipped(letters, at, letter))
    for onset in onsets:
        below = [value + _unsaid(onset) for value in row]
        for at in range(len(letters)):
            below[at + 1] = min(below[at + 1], below[at] + _skipped(letters, at, letters[at]))
            for size in (1, 2, 3):
                if at + 1 >= size and letters[at + 1 - size : at + 1] in _ONSETS[onset]:
                    below[at + 1] = min(below[at + 1], row[at + 1 - size])
        row = below
    return row[-1]


def _skipped(letters: str, at: int, letter: str) -> int:
    if letter in _VOWELS or letter in _SILENT or letters[at - 1 : at] == letter:
        return 0
    if letters[at : at + 2] in ("ch", "sh"):
        return WHOLE
    return HALF if letter in _SELDOM or (letter == "v" and at == 0) else WHOLE


def _unsaid(onset: str) -> int:
    return 0 if onset in ("y", "w") else HALF if onset in ("n", "h") else WHOLE


@lru_cache(maxsize=4096)
def _onsets(kana: str) -> tuple[str, ...]:
    """The consonants of katakana in order."""
    found: list[str] = []
    plain = romaji(kana)
    at = 0
    while at < len(plain):
        onset = next((plain[at : at + size] for size in (2, 1) if plain[at : at + size] in _ONSETS), "")
        if plain[at + 1 : at + 2] == plain[at] or plain.startswith("tch", at):
            onset = ""  # ッ
        if onset and not (found and onset == found[-1] and at and plain[at - 1 : at] == onset[0]):
            found.append(onset)
        at += len(onset) or 1
    return tuple(found)


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    low = unicodedata.normalize("NFKD", word.lower().replace("ł", "l").replace("ø", "o").replace("ß", "ss").replace("ı", "i").replace("đ", "d").replace("æ", "ae").replace("þ", "th").replace("ð", "d"))
    return "".join(letter for letter in low if "a" <= letter <= "z")
