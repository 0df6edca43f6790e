"""A row of two sides as names are held in it: what is named, and what each word could be."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from termcheck.japanese.tokenizer import Line, Tokenizer, load
from termcheck.model import Kind, Match, Mention, Pair, Reading, TermUse
from termcheck.names.english import English
from termcheck.names.named import Name, find_names
from termcheck.names.people.known import KNOWN, borne
from termcheck.names.places import gazetteer
from termcheck.records import NamedTuple, Record, fresh
from termcheck.sounds import kanji, katakana
from termcheck.sounds.romaji import kana_key, key, voiceless
from termcheck.tables.patterns import lazy

_CHARACTERS = lazy(r"[一-鿿㐀-䶿々ヶぁ-ゖ]+")
_RUN = lazy(r"[一-鿿々ァ-ヺー]+")  # of characters and katakana
_KATAKANA = lazy(r"[ァ-ヺー]+")
# Behind what looks like a name, what makes it a body's: 北山高 is Hokuzan, and nobody is called Onda in 大御田祭.
_BODY = lazy(r"祭|塾|村塾|館(?!長|主)")
_SCHOOLS = ("高", "高校")
_LATIN = lazy(r"[A-Za-z][A-Za-z0-9]+")

# What is looked at in one row; more is no sentence, and would cost more than it is worth.
MOST_CHARACTERS = 3_000
MOST_KATAKANA = 200


_ABSENT = "?"  # in place of a name that is left out of account

SOMEBODY = "somebody's name"  # what is right where it is taken for something else


class Mistaken(NamedTuple):
    """A name that the English calls otherwise: its place in the folded Japanese, that of the wrong
    words in the English, and what would be right; "" where it is the Japanese itself."""

    ja: tuple[int, int]
    en: tuple[int, int]
    right: str


class Read(Protocol):
    """A row with what was read in it."""

    pair: Pair
    ja: list[Mention]
    en: list[Mention]
    line: Line | None


class Row(Record):
    """A row in the course of pairing its names.

    line      the Japanese
    english   the English
    terms     where the glossary's terms stand in the Japanese: they are left to it
    lost      those of them that the English does not have: a person among them is read as others are
    strange   whether the English has a name of several words in the glossary that the Japanese has not
    matches   the lines of the ledger that were found
    taken     the English words that have answered a name; whole: those of a whole name
    """

    pair: Pair
    line: Line
    english: English
    tokenizer: Tokenizer | None = None
    terms: list[tuple[int, int]] = fresh(default_factory=list)
    lost: set[tuple[int, int]] = fresh(default_factory=set)
    strange: bool = False
    matches: list[Match] = fresh(default_factory=list)
    taken: set[int] = fresh(default_factory=set)
    whole: set[int] = fresh(default_factory=set)
    _sounds: str = ""
    _starts: dict[int, bool] = fresh(default_factory=dict)
    _inside: list[tuple[int, int]] = fresh(default_factory=list)
    _names: list[Name] | None = None
    _renowned: list[Name] = fresh(default_factory=list)
    _foreign: list[str] | None = None
    _runs: list[str] | None = None
    _known: dict[str, bool] = fresh(default_factory=dict)

    @classmethod
    def read(
        cls,
        pair: Pair,
        ja: list[Mention],
        en: list[Mention],
        tokenizer: Tokenizer | None,
        line: Line | None = None,
        named: frozenset[str] | None = None,
        added: frozenset[str] = frozenset(),
    ) -> Row:
        """A row with what was read in its sides; nothing is cut into words yet.

        named  the concepts that the Japanese of the whole case has: a single word that is another
               one's is still open, since somebody else may be called Suzuki; None: any may be meant
        added  the concepts of people whom the English alone names: they explain nothing
        """
        offset = pair.ja.offset if pair.ja else 0
        found = [m for m in ja if m.kind is Kind.TERM]
        terms = [(m.start - offset, m.end - offset) for m in found]
        said = frozenset[str]().union(*map(concepts_of, en)) if found else _NO_CONCEPTS
        lost = {place for place, m in zip(terms, found, strict=True) if said.isdisjoint(concepts_of(m))}
        meant = [m for m in en if m.kind is Kind.TERM and (named is None or " " in m.text or not named.isdisjoint(concepts_of(m)))]
        meant = [m for m in meant if not added or not concepts_of(m) <= added]
        english = English.read(pair.en.text, pair.en.offset, meant) if pair.en else English("")
        strange = named is not None and any(" " in m.text and m.text[0].isupper() and named.isdisjoint(concepts_of(m)) for m in meant)
        return cls(pair, line or Line(pair.ja.text if pair.ja else "", tokenizer), english, tokenizer, terms, lost, strange)

    @property
    def both(self) -> bool:
        """Whether there are two sides."""
        return self.pair.ja is not None and self.pair.en is not None

    @property
    def en_offset(self) -> int:
        """Where the English begins in its side."""
        return self.pair.en.offset if self.pair.en else 0

    @property
    def text(self) -> str:
        """The Japanese, folded."""
        return self.line.folded.text

    def has_reading(self, name: str, reading: str) -> bool:
        """Whether the English has a name as it is read, in one word or several, or as its characters may be."""
        sound = voiceless(key(reading))
        return bool(sound and sound in self.english.letters) or any(kanji.may_read(name, one, True) for one in self.english.keys)

    @property
    def names(self) -> list[Name]:
        """The people and places of the Japanese that are no terms of the glossary."""
        if self._names is None:
            names = [name for name in find_names(self.line) if not self._is_of_body(name)]
            if self.terms and names:
                original = self.line.folded.original
                terms = [name for name in names if self._is_term(name, original(name.start), original(name.end))]
                self._renowned = [name for name in terms if len(name.parts) > 1 and not name.place]
                names = [name for name in names if name not in terms]
            self._names = names
        return self._names

    @property
    def renowned(self) -> list[Name]:
        """The people of the Japanese whom the glossary knows by their whole names."""
        return self._renowned if self.names is not None else []

    def _is_of_body(self, name: Name) -> bool:
        """Whether a name is only part of what a school, a house or a feast is called. A school of a
        city is read as the city is."""
        if name.title in _SCHOOLS:
            return not gazetteer.readings(name.parts[0], "市")
        if name.title or name.age or name.foreign:
            return False
        if not name.place and gazetteer.landmark_at(self.text, name.start, name.end) is not None:
            return True  # the racecourse at Nakayama is nobody
        return name.text.endswith("祭") or _BODY.match(self.text, name.end) is not None

    def _is_term(self, name: Name, start: int, end: int) -> bool:
        """Whether a name is, or may be, a term. Somebody's surname may also be a town."""
        if (len(name.parts) > 1 or name.placed) and not name.place and (start, end) in self.lost:
            return False
        if name.place and self._is_lost(start, end):
            return False
        if len(name.parts) > 1 and (name.title or name.age):
            return any(a <= start and end <= b for a, b in self.terms)
        return any(a < end and start < b for a, b in self.terms)

    def is_lost_term(self, name: Name) -> bool:
        """Whether a place is a term of the glossary that the English does not have: that it is
        missing is told of the term."""
        original = self.line.folded.original
        return name.place and self._is_lost(original(name.start), original(name.end))

    def _is_lost(self, start: int, end: int) -> bool:
        over = [(a, b) for a, b in self.terms if a < end and start < b]
        return bool(over) and all(place in self.lost for place in over)

    def in_term(self, start: int, end: int) -> bool:
        """Whether a stretch of the folded Japanese belongs to a term of the glossary."""
        first, after = self.line.folded.original(start), self.line.folded.original(end)
        return any(a < after and first < b for a, b in self.terms)

    def in_held_term(self, start: int, end: int) -> bool:
        """Whether a stretch of the folded Japanese belongs to a term that the English has."""
        first, after = self.line.folded.original(start), self.line.folded.original(end)
        return any(a < after and first < b and (a, b) not in self.lost for a, b in self.terms)

    def take(self, start: int, end: int) -> None:
        """Take the English words that begin in a passage."""
        self.taken.update(number for number, at in enumerate(self.english.starts) if start <= at < end)

    def readings(self, part: str, known: tuple[str, ...] = (), sort: str = "") -> list[str]:
        """The readings in katakana that part of a name has in the dictionary, with those known;
        sort: see `Tokenizer.readings`."""
        if sort == "surname" and (all_ways := borne(part)):
            return list(all_ways)
        return list(dict.fromkeys((*known, *KNOWN.get(part, ()), *(self.tokenizer or load()).readings(part, sort))))

    def knows(self, name: Name) -> bool:
        """Whether the dictionary has a surname, and it is known in which ways it may be read."""
        return name.known and (bool(borne(name.parts[0])) or (self.tokenizer or load()).knows_all)

    @property
    def knows_places(self) -> bool:
        """Whether the dictionary gives all readings that a place has."""
        return (self.tokenizer or load()).knows_all

    def explains(self, sound: str, nouns: bool = False) -> bool:
        """Whether any words of the Japanese are read, in the dictionary, with a key, or a long
        one so begins; nouns: whether only nouns may."""
        if not self._sounds:
            self._read_tokens()
        at = self._sounds.find(sound)
        while at >= 0:
            if at in self._starts and (self._starts[at] or not nouns) and self._may_end(at + len(sound)):
                return True
            at = self._sounds.find(sound, at + 1)
        return False

    def _read_tokens(self) -> None:
        pieces = []
        at = 0
        for token in self.line.tokens:
            self._starts[at] = token.pos[0] in ("名詞", "接頭辞")
            piece = kana_key(token.reading) or key(token.surface)
            if token.end - token.start > 2:
                self._inside.append((at, at + len(piece)))
            at += len(piece)
            pieces.append(piece)
        self._sounds = "".join(pieces)

    def _may_end(self, at: int) -> bool:
        """Whether a word ends at a place in the sounds, or a part of a long one may."""
        return at in self._starts or at == len(self._sounds) or any(first < at < after for first, after in self._inside)

    def may_be_read(self, sound: str) -> bool:
        """Whether any characters of the Japanese may be read with a key, dictionary or not.
        Common words are not taken apart for it: 健 of 保健 is no Takeshi."""
        found = self._known.get(sound)
        if found is None:
            if self._runs is None:
                self._runs = self._loose()
            found = self._known[sound] = kanji.begins_in(self._runs, sound)
        return found

    def _loose(self) -> list[str]:
        """The characters that belong to no common word of several, in runs."""
        chars = list(self.text)
        for token in self.line.tokens:
            common = token.is_common and token.reading and token.reading != token.surface
            if token.end - token.start > 1 and (common or token.pos[0] in ("動詞", "形容詞", "副詞")):
                chars[token.start : token.end] = " " * (token.end - token.start)
        return _CHARACTERS.findall("".join(chars[:MOST_CHARACTERS]))

    def sounds_foreign(self, word: str) -> bool:
        """Whether a word stands for katakana of the Japanese, or is in it in Latin letters."""
        low = word.lower()
        if any(found.group().lower() == low for found in _LATIN.finditer(self.text)):
            return True
        return any(katakana.alike(run, word) for run in self.katakana)

    def unspelled(self, numbers: Iterable[int], least: int) -> list[int]:
        """Those of some English words that look Japanese, have so many letters at least and spell no katakana of the
        Japanese: without any, none of its characters is misread, and it need not be cut into words."""
        english = self.english
        return [number for number in numbers if len(english.keys[number]) >= least and english.japanese(number) and not self.sounds_foreign(english.words[number])]

    def rest(self, start: int, end: int) -> list[str]:
        """The runs of characters and katakana of the Japanese but for a name, wherever that stands: what else there is
        that an English word may read."""
        return _RUN.findall(self.text.replace(self.text[start:end], _ABSENT))

    def may_name(self, sound: str) -> bool:
        """Whether a name of the Japanese, or part of one, may be read with a key."""
        return any(kanji.may_read(part, sound, True) for name in self.names for part in (*name.parts, name.text))

    def says(self, number: int) -> bool:
        """Whether the Japanese of the row may say what an English word of it spells."""
        sound, word = self.english.keys[number], self.english.words[number]
        return self.explains(sound) or self.sounds_foreign(word) or self.may_be_read(sound)

    def without(self, name: Name) -> Row:
        """The row as it would be if somebody were not named in it."""
        return Row(self.pair, Line(f"{self.text[: name.start]}、{self.text[name.end :]}", self.tokenizer), self.english, self.tokenizer)

    def is_place(self, name: Name) -> bool:
        """Whether a place of the Japanese is written as somebody's name is: 山口さん in 山口県."""
        return self.text.count(name.parts[0]) > 1

    @property
    def katakana(self) -> list[str]:
        """The runs of katakana in the Japanese."""
        if self._foreign is None:
            self._foreign = list(dict.fromkeys(_KATAKANA.findall(self.text)))[:MOST_KATAKANA]
        return self._foreign


def concepts_of(mention: Mention) -> frozenset[str]:
    """What a term may be, of either language; nothing for what is no term."""
    return _concepts(mention.readings) if mention.kind is Kind.TERM else _NO_CONCEPTS


_NO_CONCEPTS: frozenset[str] = frozenset()


@lru_cache(maxsize=20_000)
def _concepts(readings: tuple[Reading, ...]) -> frozenset[str]:
    return frozenset(value.concept for _, value in readings if isinstance(value, TermUse))
