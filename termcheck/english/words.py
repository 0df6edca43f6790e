"""English text as a row of words, figures and signs, each with its place.

The text is split once; readers look words up by position and never search the text
again. Words are in lower case, hyphens and full stops are tokens of their own
("year", "-", "old"), abbreviations are one up to their last stop ("p.m", ".").
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

from termcheck.english.lexicon import SMALL
from termcheck.model import Kind, Mention, Reading
from termcheck.quantity import Number, point
from termcheck.records import NamedTuple
from termcheck.tables.kept import KEPT, Entries
from termcheck.tables.patterns import lazy
from termcheck.text import fold

# In lower case: letters, with single ones behind stops (p.m, u.s); digits, with grouping
# commas and decimals; letters beyond Latin; any other sign.
_TOKEN = lazy(
    r"[a-zß-öø-ÿ]+(?:\.[a-z](?![a-z]))*"
    r"|[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?"
    r"|[^\W\d_]+"
    r"|\S"
)

# Readers look a few words beyond either end; what they see there is "".
_PADDING = 8

# Figures longer than this are no figures of a report, and would cost more than linear time.
LONGEST_FIGURE = 40


T = TypeVar("T")
P = TypeVar("P")


class Found(NamedTuple):
    """What a reader found: the words from `first` up to `after`, and how to understand them."""

    first: int
    after: int
    readings: tuple[Reading, ...]
    weak: bool = False
    bracketed: bool = False
    head: str = ""


Nothing: list[Found] = []


class Words:
    """The tokens of a text.

    word       each token in lower case; index -1 and the ones beyond the end are ""
    starts, ends  their half-open offsets in the folded text
    floor      the first token that no mention has taken yet: readers look back to it
    """

    __slots__ = ("_folded", "_text", "ends", "floor", "published", "raw", "size", "starts", "word")

    def __init__(self, text: str, published: datetime.date | None = None) -> None:
        self._text = text
        self._folded = fold(text)
        raw = self._folded.text
        self.raw = raw
        lowered = raw.lower()
        if len(lowered) != len(raw):  # a capital whose small letter is two characters
            lowered = "".join(low if len(low := char.lower()) == 1 else char for char in raw)
        found = list(_TOKEN.finditer(lowered))
        self.size = len(found)
        after = [len(raw)] * _PADDING
        self.word = [*map(re.Match.group, found), *[""] * _PADDING]
        self.starts, self.ends = [*map(re.Match.start, found), *after], [*map(re.Match.end, found), *after]
        if "&" in raw:  # an hour & a half; S&P is a name
            self.word = ["and" if word == "&" and not (self.glued(at) or self.glued(at + 1)) else word for at, word in enumerate(self.word)]
        self.floor = 0
        self.published = published

    def cased(self, at: int) -> str:
        """A token as written."""
        return self.raw[self.starts[at] : self.ends[at]]

    def capital(self, at: int) -> bool:
        """Whether a token begins with a capital letter."""
        return self.raw[self.starts[at] : self.starts[at] + 1].isupper()

    def glued(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < at < self.size and self.ends[at - 1] == self.starts[at]

    def hyphen(self, at: int) -> bool:
        """Whether a token is a hyphen inside a word ("year-old"), not a dash between two."""
        return self.word[at] == "-" and self.glued(at) and self.glued(at + 1)

    def skip_hyphen(self, at: int) -> int:
        """The token after a hyphen inside a word; the same one where there is none."""
        return at + 1 if self.word[at] == "-" and self.hyphen(at) else at

    def with_the(self, at: int) -> int:
        """The token before one where that is a free "the", else the token itself."""
        return at - 1 if self.word[at - 1] == "the" and at - 1 >= self.floor else at

    def figure(self, at: int) -> bool:
        """Whether a token is written in digits."""
        word = self.word[at]
        return "0" <= word[:1] <= "9"

    def whole(self, at: int, most: int = 9999) -> int:
        """The value of a token of digits alone, -1 where it is none or the value is above `most`."""
        word = self.word[at]
        if not word.isdecimal() or not word.isascii() or len(word) > 9:
            return -1
        value = int(word)
        return value if value <= most else -1

    def said(self, at: int, most: int = 9999) -> int:
        """The value of a token of digits or of a number word up to nineteen, -1 where it is neither."""
        value = SMALL.get(self.word[at], -1)
        return self.whole(at, most) if value < 0 else value if value <= most else -1

    def decimal(self, at: int) -> bool:
        """Whether a stop begins a decimal without its zero: .182."""
        if self.word[at] != "." or not self.figure(at + 1) or not self.glued(at + 1):
            return False
        return not self.glued(at) or not (self.word[at - 1][-1].isalnum() or self.word[at - 1] in ".)")

    def phrase(self, at: int, tokens: tuple[str, ...]) -> bool:
        """Whether the words from a position on are these."""
        return self.word[at : at + len(tokens)] == list(tokens)

    def between(self, first: int, after: int) -> str:
        """The text of some tokens as written."""
        return self.raw[self.starts[first] : self.ends[after - 1]]

    def bracketed(self, first: int) -> bool:
        """Whether a token stands right after an opening bracket."""
        return first > 0 and self.word[first - 1] in ("(", "[")

    def mention(self, found: Found, offset: int) -> Mention:
        """The mention of what was found, with its place in the original text."""
        start, end = self.starts[found.first], self.ends[found.after - 1]
        if self._folded.offsets is not None:
            map_ = self._folded.offsets
            # The end of a sign that folded into several lies behind the whole of it.
            start, end = map_[start], map_[end] + (map_[end] == map_[end - 1])
        return Mention(
            self._text[start:end],
            start + offset,
            end + offset,
            found.readings,
            found.weak,
            found.bracketed,
            found.head,
        )


Reader = Callable[[Words, int], list[Found]]


def quantity(kind: Kind, value: Number, unit: str = "", step: Number = 1) -> Reading:
    """A reading of one plain value."""
    return Reading(kind, point(value, unit, step))


def split(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase of a table, in lower case."""
    return tuple(_TOKEN.findall(phrase.lower()))


# Phrases by their first token: the tokens of each, and what it means, the longest first.
ByFirst = dict[str, list[tuple[tuple[str, ...], T]]]


class Phrases(Generic[T]):
    """Phrases of one or more words with what each means; the longest that fits is found."""

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        self._rows = rows

    @cached_property
    def first(self) -> ByFirst[T]:
        """The phrases by their first token."""
        return _by_first(self._rows)

    def at(self, words: Words, at: int) -> tuple[T, int] | None:
        """The meaning of the phrase that begins at a token, and the token after it."""
        candidates = self.first.get(words.word[at])
        if candidates is not None:
            for tokens, meaning in candidates:
                if len(tokens) == 1 or words.phrase(at, tokens):
                    return meaning, at + len(tokens)
        return None

    def ending(self, words: Words, after: int) -> tuple[T, int] | None:
        """For phrases stored backwards: the meaning of the one that ends before a token, and
        its first token, not before what is already taken."""
        candidates = self.first.get(words.word[after - 1]) if after > words.floor else None
        if candidates is not None:
            for tokens, meaning in candidates:
                first = after - len(tokens)
                if first >= words.floor and words.word[first:after] == list(tokens[::-1]):
                    return meaning, first
        return None


class KeptPhrases(Phrases[T]):
    """Phrases of a table that takes long to make, kept for all processes.

    made_of  the modules that the table stands in, see `Kept.table`
    rows     gives the phrases, each with the parts of what it means, of types that marshal knows
    make     makes of the parts what a phrase means; it is asked for the phrases that a text has
    """

    def __init__(self, made_of: Sequence[str], rows: Callable[[], Iterable[tuple[str, P]]], make: Callable[[P], T]) -> None:
        self._kept: Callable[[], Entries[Any]] = lambda: KEPT.entries(made_of, lambda: _by_first(rows()))
        self._make = make

    @cached_property
    def first(self) -> ByFirst[T]:
        """The phrases by their first token, as far as they have been asked for."""
        return _Made(self._kept(), self._make)


class _Made(dict[str, list[tuple[tuple[str, ...], T]]]):
    """Phrases by their first token, made when one of them is asked for."""

    def __init__(self, kept: Entries[Any], make: Callable[[Any], T]) -> None:
        self._kept = kept
        self._make = make

    def get(self, word: str, default: Any = None) -> Any:
        if word not in self:
            kept = self._kept.get(word)
            if kept is None:
                return default
            self[word] = [(tokens, self._make(parts)) for tokens, parts in kept]
        return self[word]


def _by_first(rows: Iterable[tuple[str, T]]) -> ByFirst[T]:
    first: ByFirst[T] = {}
    for phrase, meaning in rows:
        tokens = (phrase,) if phrase.isascii() and phrase.isalpha() and phrase.islower() else split(phrase)
        first.setdefault(tokens[0], []).append((tokens, meaning))
    for candidates in first.values():
        if len(candidates) > 1:  # most words begin one phrase
            candidates.sort(key=lambda row: -len(row[0]))
    return first
