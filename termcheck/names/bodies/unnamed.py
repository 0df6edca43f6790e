"""Bodies that English names and the Japanese does not: the Maritime Self-Defense Force beside a text in which nothing is
at sea, Tokai University for 東海テレビ.

A table has what English calls a body, or what it calls it by behind a name, and the Japanese of which one thing at
least must be there. Background that a desk adds is seldom of this kind, and what an earlier sentence named (同庁) may
be named again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

from termcheck.names.bodies.strange import names_of
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.tables import lines_of
from termcheck.tables.patterns import lazy

PATH = Path(__file__).with_name("unnamed.txt")
LEAST = 3  # letters of a word that reads a name
MOST = 40  # words of one row
# What was named before.
_AGAIN = lazy(r"[同両当各][庁署省局会社行校園紙院所大部]|当局|同センター|同委員会")


class _Body(NamedTuple):
    """A body: the English for it, and the Japanese that it may be said for."""

    en: re.Pattern[str]
    ja: re.Pattern[str]


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[_Body, ...], dict[str, re.Pattern[str]]]:
    """The bodies that are called so, and the last words of those that are told by them alone, each with the Japanese
    that it may be said for."""
    bodies, heads = [], {}
    for line in lines_of(PATH):
        if " = " in line:
            en, ja = line.split(" = ")
            if en.startswith("*"):
                heads.update((head, lazy(ja)) for head in en[1:].split("|") if " " not in head)
            else:
                bodies.append(_Body(lazy(rf"\b(?:{en})(?![a-z])"), lazy(ja)))
    return tuple(bodies), heads


def added(row: Row) -> Iterator[tuple[int, int]]:
    """Where the English of a row has bodies of which nothing is in its Japanese."""
    if _AGAIN.search(row.text):
        return
    for body in _table()[0]:
        found = body.en.search(row.english.text)
        if found is not None and body.ja.search(row.text) is None:
            yield found.span()


def another_sort(row: Row) -> Iterator[Mistaken]:
    """The names of a row that have what they are behind them, and that its English makes something of which nothing is in
    the Japanese."""
    english, heads = row.english, _table()[1]
    said = [number for number in islice(range(1, len(english.words)), MOST) if english.words[number] in heads and english.together(number - 1, number)]
    said = [number for number in said if heads[english.words[number]].search(row.text) is None and english.keys.count(english.keys[number - 1]) == 1]
    names = list(names_of(row)) if said else []
    for number in said:
        sound = english.keys[number - 1]
        for name in names if len(sound) >= LEAST else ():
            if english.words[number] not in name.heads and len(name.core) > 1 and (
                len(name.core) in kanji.ends(name.core, 0, sound, True) or any(end > 1 for end in kanji.ends(row.text[name.start : name.end], 0, sound, True))
            ):
                yield Mistaken((name.start, name.end), (english.starts[number - 1], english.ends[number]), "")
                break
