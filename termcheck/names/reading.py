"""Names as mentions: for `extract`, and for the lines of the ledger."""

from __future__ import annotations

from termcheck.japanese.tokenizer import Line
from termcheck.model import Kind, Mention, Reading
from termcheck.names.english import English
from termcheck.names.named import Name, find_names
from termcheck.names.people.known import KNOWN, borne
from termcheck.names.places import gazetteer
from termcheck.sounds.romaji import shown


def find_ja(line: Line, offset: int = 0) -> list[Mention]:
    """The names of a line of Japanese; `offset` is where it begins in its side."""
    return [japanese_mention(line, name, offset) for name in find_names(line)]


def japanese_mention(line: Line, name: Name, offset: int) -> Mention:
    """A name as a mention: its value is the reading, its head the title behind it."""
    start, end = line.folded.original(name.start), line.folded.original(name.end)
    value = reading_of(name) or name.text
    return Mention(line.text[start:end], start + offset, end + offset, (Reading(Kind.NAME, value),), head=name.title)


def reading_of(name: Name) -> str:
    """The likeliest reading in Latin letters, as Sanae Takaichi; "" where it is not known."""
    if name.title == "署" and (official := gazetteer.readings(name.text)):  # called after a ward or a town
        return official[0].capitalize()
    if not all(name.readings):
        return ""
    likeliest = [readings[0] for readings in name.readings]
    if likeliest and not name.place and not name.given:
        likeliest[0] = next(iter(KNOWN.get(name.parts[0], ()) or borne(name.parts[0])), likeliest[0])
    return " ".join(map(shown, reversed(likeliest)))


def find_en(text: str, offset: int = 0, terms: list[Mention] | None = None) -> list[Mention]:
    """The names of an English text that look like Japanese ones, words that stand together as one."""
    english = English.read(text, offset, terms or [])
    found: list[Mention] = []
    run: list[int] = []
    for number in [number for number in english.free if english.japanese(number)]:
        if run and not english.together(run[-1], number):
            found.append(english_mention(english, run[0], run[-1], offset))
            run = []
        run.append(number)
    return [*found, english_mention(english, run[0], run[-1], offset)] if run else found


def english_mention(english: English, first: int, last: int, offset: int) -> Mention:
    """Words of an English text as a mention of a name."""
    start, end = english.starts[first], english.ends[last]
    text = english.text[start:end]
    return Mention(text, start + offset, end + offset, (Reading(Kind.NAME, text),))
