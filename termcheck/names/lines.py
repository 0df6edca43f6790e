"""Lines of the ledger for names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from termcheck.model import Kind, Match, Mention, Reading, Verdict
from termcheck.names.english import English
from termcheck.names.named import Name
from termcheck.names.reading import english_mention, japanese_mention, reading_of
from termcheck.names.rows import Mistaken, Row


def japanese(row: Row, first: int, after: int, value: str) -> Mention:
    """A stretch of a row's folded Japanese as a mention of a name."""
    start, end = row.line.folded.original(first), row.line.folded.original(after)
    offset = row.pair.ja.offset if row.pair.ja else 0
    return Mention(row.line.text[start:end], start + offset, end + offset, (Reading(Kind.NAME, value),))


def words(row: Row, first: int, last: int) -> Mention:
    """Capitalised words of a row's English as a mention of a name."""
    return english_mention(row.english, first, last, row.en_offset)


def passage(row: Row, start: int, end: int) -> Mention:
    """A stretch of a row's English as a mention of a name."""
    text = row.english.text[start:end]
    return Mention(text, start + row.en_offset, end + row.en_offset, (Reading(Kind.NAME, text),))


def is_held(row: Row, ja: Mention) -> bool:
    """Whether a line of a row says that its English has a mention of the Japanese."""
    return any(line.verdict is Verdict.HOLDS and line.ja is not None and (line.ja.start, line.ja.end) == (ja.start, ja.end) for line in row.matches)


def withdraw(row: Row, number: int) -> None:
    """Take back the lines of a row in which an English word answers a name."""
    start = row.english.starts[number] + row.en_offset
    row.matches = [match for match in row.matches if match.en is None or not match.en.start <= start < match.en.end]


def named(row: Row, name: Name) -> Mention:
    """A name of a row as a mention."""
    return japanese_mention(row.line, name, row.pair.ja.offset if row.pair.ja else 0)


def held(row: Row, name: Name, first: int, last: int) -> Match:
    """A name and the English words that hold."""
    return Match(named(row, name), words(row, first, last), Verdict.HOLDS, row.pair)


def same(row: Row, ja: Mention, en: Mention) -> Match:
    """A place and the word that reads it."""
    return Match(ja, en, Verdict.HOLDS, row.pair)


def misread(row: Row, name: Name, other: Row, first: int, last: int) -> Match:
    """A name, and words of the same or another row that were meant to be it."""
    difference = "name-given" if name.given else "name-reading"
    return Match(named(row, name), words(other, first, last), Verdict.DIFFERS, row.pair, difference, reading_of(name))


def differing(row: Row, ja: Mention, en: Mention, right: str) -> Match:
    """A name, and the English that was meant to spell it, and is no name."""
    return Match(ja, en, Verdict.DIFFERS, row.pair, "name-reading", right)


def missing(row: Row, name: Name, slight: bool) -> Match:
    """A name that the English does not have."""
    ja = named(row, name)
    ja.weak = slight
    return Match(ja, None, Verdict.JA_ONLY, row.pair, "name-missing", reading_of(name))


def gone(row: Row, first: int, after: int) -> Match:
    """A name in katakana, in Latin letters or of the glossary that is lost with others."""
    text = row.text[first:after]
    return Match(japanese(row, first, after, text), None, Verdict.JA_ONLY, row.pair, "name-missing")


def unsupported(row: Row, first: int, last: int, slight: bool) -> Match:
    """A name that the Japanese does not have."""
    en = words(row, first, last)
    en.weak = slight
    return Match(None, en, Verdict.EN_ONLY, row.pair, "name-unsupported")


def unsaid(row: Row, start: int, end: int) -> Match:
    """A body that the Japanese does not have."""
    en = passage(row, start, end)
    en.weak = True
    return Match(None, en, Verdict.EN_ONLY, row.pair, "name-unsupported")


def literal(row: Row, ja: Mention, en: Mention, right: str) -> Match:
    """A name that was taken for something else."""
    return Match(ja, en, Verdict.DIFFERS, row.pair, "name-literal", right)


def copied(row: Row, ja: Mention, en: Mention, right: str) -> Match:
    """A name that the Japanese itself spells, in Latin letters or in katakana, and the English otherwise."""
    return differing(row, ja, en, "")


def a_name(row: Row, ja: Mention, en: Mention, right: str) -> Match:
    """A name that was taken for its words."""
    return literal(row, ja, en, "a name")


def another(row: Row, ja: Mention, en: Mention, right: str) -> Match:
    """What somebody or something is (a post, a school, a town), and the word for another."""
    return Match(ja, en, Verdict.DIFFERS, row.pair, "not-for", right)


def of(says: Callable[[Row, Mention, Mention, str], Match], row: Row, mistaken: Mistaken) -> Match:
    """A name that is mistaken, by what is to be said of it: `differing`, `literal` or `another`."""
    return says(row, japanese(row, *mistaken.ja, mistaken.right), passage(row, *mistaken.en), mistaken.right)


def each(says: Callable[[Row, Mention, Mention, str], Match], row: Row, found: Iterable[Mistaken]) -> Iterator[Match]:
    """The names that are mistaken, one by one; see `of`."""
    return (of(says, row, mistaken) for mistaken in found)


def find_word(english: English, word: str) -> tuple[int, int]:
    """Where a whole word stands first in an English text that has it."""
    found = re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", english.text)
    return found.span() if found else (0, 0)
