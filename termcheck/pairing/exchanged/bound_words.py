"""Common words that a figure goes with: adults and children, weekdays and holidays, above and below the floor.

In the tables of `words/`, a block has words that stand beside each other, and a row one of them: the Japanese for it,
and its English, both regular expressions. A Japanese word of one character counts where it is no part of a longer
one, and an English one as a whole word, in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from termcheck.model import Kind, Match, Mention, Pair, Reading, Segment, Verdict
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import Table

# A half-open stretch of a text.
Span = tuple[int, int]
_KANJI = lazy("[一-鿿々]")
# What was done: a day goes with it, and how many does not. And what tells a figure by another one.
_DEEDS, _COMPARED = "deeds.txt", "compared.txt"
_LANDS, _PARTIES, _PEOPLE = "lands.txt", "parties.txt", "people.txt"
# Tables of which any word may stand beside any other, and what all of them are; of the others, a block.
_OF_ONE_NATURE = {_PEOPLE: "people", _DEEDS: "deed", _LANDS: "place", _PARTIES: "body"}


class Word(NamedTuple):
    """A row of the tables.

    block  its table and its place there
    """

    block: str
    ja: re.Pattern[str]
    en: re.Pattern[str]


class _Words(Table[Word]):
    room = "pairing/exchanged/words"
    least, most, japanese = 2, 2, (0,)

    def _make(self, number: int) -> Word:
        block, (ja, en) = self._row(number)
        return Word(block, lazy(ja), lazy(rf"\b(?:{en})\b(?!')", re.IGNORECASE))


_TABLE = _Words(_PEOPLE, "money.txt", "things.txt", "courses.txt", _LANDS, _PARTIES, _DEEDS, _COMPARED, cue=2)


class Said(NamedTuple):
    """A word that stands in both texts of a row.

    block  its table and its place there
    text   the Japanese, as it stands there first
    ja     where it does
    en     where its English does
    """

    block: str
    text: str
    ja: tuple[Span, ...]
    en: tuple[Span, ...]


@lru_cache(maxsize=4)
def words_in(ja: str, en: str) -> tuple[Said, ...]:
    """The words that two texts have, which each two figures of a row ask for; also those that stand in longer ones."""
    found = []
    for word in _TABLE.wanted(ja):
        here = tuple(_whole(ja, word.ja))
        if here and (there := tuple(match.span() for match in word.en.finditer(en))):
            found.append(Said(word.block, ja[slice(*here[0])], here, there))
    return tuple(found)


def _whole(text: str, word: re.Pattern[str]) -> Iterator[Span]:
    for match in word.finditer(text):
        start, end = match.span()
        if end - start > 1 or (not (start and _KANJI.match(text, start - 1)) and not _KANJI.match(text, end)):
            yield start, end


def longest(spans: list[Span]) -> set[Span]:
    """Those of some stretches that do not lie inside a longer one."""
    return {(a, b) for a, b in spans if not any(c <= a and b <= d and d - c > b - a for c, d in spans)}


def is_deed(text: str) -> bool:
    """Whether it is one that tells what was done: a day goes with it, and how many does not."""
    return any(_is_of(word.block, _DEEDS) and word.ja.fullmatch(text) for word in _TABLE.wanted(text))


def is_of_people(block: str) -> bool:
    """Whether the words of a block are people."""
    return _is_of(block, _PEOPLE)


def _is_of(block: str, table: str) -> bool:
    return f"/{table} " in block


def natures_of_word(text: str) -> frozenset[str]:
    """Of what nature a word may be, where the tables have it."""
    return frozenset(nature_of_block(word.block) for word in _TABLE.wanted(text) if word.ja.fullmatch(text))


def nature_of_block(block: str) -> str:
    """Of what nature the words of a block are."""
    return next((nature for table, nature in _OF_ONE_NATURE.items() if _is_of(block, table)), block)


def is_in_the_tables(mention: Mention) -> bool:
    """Whether a mention is one of these words."""
    return mention.head.startswith(f"{_Words.room}/")


def is_word(line: Match) -> bool:
    """Whether a line is one of these words, and no name of a country or a party."""
    return line.ja is not None and is_in_the_tables(line.ja) and not any(_is_of(line.ja.head, table) for table in (_LANDS, _PARTIES))


def common_words(pair: Pair) -> list[Match]:
    """The words of both sides of a row, each where it stands once, as lines to bind to; their head is their block."""
    if pair.ja is None or pair.en is None:
        return []
    found = words_in(pair.ja.text, pair.en.text)
    here, there = longest([span for word in found for span in word.ja]), longest([span for word in found for span in word.en])
    lines = []
    for word in found:
        ja = _topic(pair.ja.text, [span for span in word.ja if span in here])
        en = [span for span in word.en if span in there]
        if ja is not None and len(en) == 1 and not _is_of(word.block, _COMPARED):
            lines.append(Match(_mention(word, pair.ja, ja), _mention(word, pair.en, en[0]), Verdict.HOLDS, pair))
    return lines


def _mention(word: Said, segment: Segment, span: Span) -> Mention:
    start, end = span
    return Mention(segment.text[start:end], segment.offset + start, segment.offset + end, (Reading(Kind.NAME, word.text),), head=word.block)


def _topic(text: str, places: list[Span]) -> Span | None:
    """Where a word stands that is there once, or once as what its clause is about."""
    if len({text[slice(*place)] for place in places}) != 1:
        return None  # 4人の死亡が確認され、死者は310人
    for told in (places, [place for place in places if text.startswith("は", place[1])]):
        if len(told) == 1:
            return told[0]
    return None
