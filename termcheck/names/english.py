"""The capitalised words of an English text, which may be names, and how they sound."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from termcheck.model import Kind, Mention
from termcheck.records import Record, fresh
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji, key, voiceless
from termcheck.tables.patterns import lazy

_CAPITAL = lazy(r"[A-ZÀ-ÞĀĒĪŌŪ](?<![^\W_].)[^\W_]+(?:['’](?![sS]\b)[^\W_]+)*")  # the capital first: it is soonest found
_ANY = lazy(r"[^\W_]+(?:['’](?![sS]\b)[^\W_]+)*")
_PREPOSITIONS = frozenset("in at near from to of around off between outside central downtown".split())
MOST = 2_000  # capitalised words of one text that are looked at
LEAST_LOWER = 5  # letters of a name that may have lost its capital
NEAR = 40  # characters around a word in which its title or age stands


@lru_cache(maxsize=20_000)
def _looks_japanese(word: str) -> bool:
    return word.lower() not in ORDINARY and is_romaji(word)


class English(Record):
    """An English text as names are looked for in it. Words are told by their numbers.

    text    the text
    starts, ends, words   its capitalised words: places, and as written
    keys    how each sounds: see `sounds.key`
    free    the numbers of those that belong to no term
    """

    text: str
    starts: list[int] = fresh(default_factory=list)
    ends: list[int] = fresh(default_factory=list)
    words: list[str] = fresh(default_factory=list)
    keys: list[str] = fresh(default_factory=list)
    free: list[int] = fresh(default_factory=list)
    _at: dict[str, int] = fresh(default_factory=dict)
    _lower: bool = False
    _letters: str | None = None

    @classmethod
    def read(cls, text: str, offset: int, terms: Iterable[Mention]) -> English:
        """A text with the terms that the glossary found in it; they count from `offset`."""
        english = cls(text)
        english._add(list(islice(_CAPITAL.finditer(text), MOST)))
        starts = english.starts
        covered: set[int] = set()
        for term in terms:
            if term.kind is Kind.TERM:
                covered.update(range(bisect_left(starts, term.start - offset), bisect_left(starts, term.end - offset)))
        english.free = [number for number in range(len(starts)) if number not in covered]
        return english

    def _add(self, found: list[re.Match[str]]) -> None:
        words = [match.group() for match in found]
        keys = list(map(key, words))
        for number, sound in enumerate(keys, len(self.words)):
            self._at.setdefault(sound, number)
        self.starts += [match.start() for match in found]
        self.ends += [match.end() for match in found]
        self.words += words
        self.keys += keys

    @property
    def letters(self) -> str:
        """The voiceless key of all letters of the text as one word, in which a reading is found that is written in
        several: Higashi Osaka."""
        if self._letters is None:
            self._letters = voiceless(key("".join(filter(str.isalpha, self.text))))
        return self._letters

    def find(self, sound: str) -> int:
        """The first word with a key, or -1."""
        return self._at.get(sound, -1)

    def find_voiceless(self, sound: str) -> int:
        """The first word whose key differs from one in voiced consonants only, or -1."""
        plain = voiceless(sound)
        return next((number for number, have in enumerate(self.keys) if voiceless(have) == plain), -1)

    def find_lower(self, sound: str) -> int:
        """The first word with a key, or -1; one that has lost its capital, too."""
        if not self._lower:
            self._lower = True
            for match in islice(_ANY.finditer(self.text), 10 * MOST):
                word = match.group()
                if len(word) >= LEAST_LOWER and word.islower() and word not in ORDINARY and is_romaji(word):
                    self._add([match])
        return self.find(sound)

    def japanese(self, number: int) -> bool:
        """Whether a word looks like Japanese in Latin letters, and like no English word."""
        return _looks_japanese(self.words[number])

    def is_where(self, number: int) -> bool:
        """Whether a word stands behind one of the prepositions that places stand behind, alone."""
        start = self.starts[number]
        before = self.text[max(0, start - 8) : start].split()
        return bool(before) and before[-1] in _PREPOSITIONS and self.words[number].lower() not in ORDINARY

    def together(self, one: int, other: int) -> bool:
        """Whether two words follow each other in one phrase."""
        first, second = (one, other) if one < other else (other, one)
        return 0 <= first < second < len(self.words) and self.text[self.ends[first] : self.starts[second]] in (" ", "-", "  ", " \"", "\" ")

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where some words stand, from the first to the last."""
        return self.starts[first], self.ends[last]

    def owns(self, number: int) -> bool:
        """Whether something is a word's: Nagoya's mayor."""
        return self.text.startswith(("'s", "’s"), self.ends[number])

    def next_word(self, number: int) -> str:
        """The capitalised word that follows one in its phrase, in lower case; "" where none does."""
        return self.words[number + 1].lower() if self.together(number, number + 1) else ""

    def around(self, number: int) -> list[str]:
        """The words and figures near a word, in lower case."""
        start, end = self.starts[number], self.ends[number]
        return _ANY.findall(f"{self.text[max(0, start - NEAR) : start]} {self.text[end : end + NEAR]}".lower())
