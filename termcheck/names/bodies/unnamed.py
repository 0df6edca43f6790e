"""Bodies that English names and the Japanese does not: the Maritime Self-Defense Force beside a text in which nothing is
at sea, Tokai University for 東海テレビ.

`unnamed.txt` has what English calls a body, `called.txt` what it says with a name to tell what it is, each with the
Japanese of which one thing at least must be there. Background that a desk adds is seldom of this kind, and what an
earlier sentence named (同庁) may be named again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from termcheck.names.bodies.strange import PLAIN, Named, names_of
from termcheck.names.called import Called, called
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.tables.patterns import lazy
from termcheck.tables.texts import kept_rows

LEAST = 3  # letters of a word that reads a name
MOST = 40  # words of one row
MOST_WORDS = 4  # capitalised words before what a body is
_BEFORE = frozenset(("Mt", "Mount", "Lake"))  # the name
_GOES_ON = lazy(r"[一-鿿ァ-ヺー]{2}(?<![前元現]職)")
_WORD = lazy(r"[A-Z][a-z]+")
_CAPITALS = lazy(r"\b(?:[A-Z][\w'’-]* ){1,4}\Z")
_INITIALS = "[A-Z]{2}"
# What was named before.
_AGAIN = lazy(r"[同両当各][庁署省局会社行校園紙院所大部]|当局|同センター|同委員会")


class _Body(NamedTuple):
    """A body: the English for it, and the Japanese that it may be said for."""

    en: re.Pattern[str]
    ja: re.Pattern[str]


@lru_cache(maxsize=1)
def _bodies() -> dict[str, list[_Body]]:
    """The bodies that are called so, by the last word of their names."""
    bodies: dict[str, list[_Body]] = {}
    for en, ja, initials in kept_rows("names/bodies/unnamed.txt", 2, 3):
        body = _Body(lazy(rf"\b(?:{en})(?![a-z])"), lazy(f"{ja}|{_INITIALS}" if initials else ja))
        for word in {_WORD.findall(form)[-1] for form in en.split("|")}:
            bodies.setdefault(word, []).append(body)
    return bodies


@lru_cache(maxsize=1)
def _heads() -> dict[str, Called]:
    """The words that tell beside a name what it is, and that it is of another sort beside anything else."""
    return {word: head for word, head in called().items() if "feature" not in head.marks}


def added(row: Row, around: str) -> Iterator[tuple[int, int]]:
    """Where the English of a row has bodies of which nothing is in its Japanese, or in that around it."""
    if _AGAIN.search(row.text):
        return
    bodies, heads = _bodies(), _heads()
    wanted = dict.fromkeys(body for word in row.english.words for body in bodies.get(word, ()))
    for body in wanted:
        found = body.en.search(row.english.text)
        if found is not None and body.ja.search(around) is None:
            before = _CAPITALS.search(row.english.text, 0, found.start())
            if before is None and " " not in found.group():
                continue  # a word that a sentence begins with: Foundation models
            yield before.start() if before else found.start(), found.end()
    for number in islice(range(1, len(row.english.words)), MOST):
        head = heads.get(row.english.words[number])
        if head is not None and "added" in head.marks and head.ja.search(around) is None and (first := _first(row, number)) < number:
            yield row.english.span(first, number)


def _first(row: Row, number: int) -> int:
    """The first of the words before one that says what a body is, none of which the Japanese may say; or that one."""
    english, first = row.english, number
    while first > max(0, number - MOST_WORDS) and english.together(first - 1, first):
        first -= 1
    if any(row.says(one) or one not in english.free for one in range(first, number) if english.words[one].lower() not in PLAIN):
        return number
    return first


def another_sort(row: Row, around: str) -> Iterator[Mistaken]:
    """The names of a row that have what they are behind them, and that its English makes something of which nothing is in
    the Japanese."""
    english, heads = row.english, _heads()
    names: list[Named] | None = None
    for number in islice(range(len(english.words)), MOST):
        head = heads.get(english.words[number])
        beside = number + 1 if english.words[number] in _BEFORE else number - 1
        if head is None or not _together(row, beside, number) or head.ja.search(around):
            continue
        beside = _name(row, beside, number)
        sound = english.keys[beside]
        if len(sound) < LEAST or (english.keys.count(sound) > 1 and "twice" not in head.marks):
            continue
        if names is None:
            names = list(names_of(row))
        built = "built" in head.marks
        ja = next(((name.start, name.end) for name in names if english.words[number] not in name.heads and _is_read(row, name, sound, built)), None)
        ja = ja or (_compound(row, sound, "alone" in head.marks) if built else None)
        if ja is not None:
            first, last = min(beside, number), max(beside, number)
            yield Mistaken(ja, (english.starts[first], english.ends[last]), "")


def _name(row: Row, beside: int, number: int) -> int:
    """The word that may read a name, of those that stand before what it is: Hibiya Open-Air University."""
    english, first = row.english, beside
    while beside < number and first > max(0, number - MOST_WORDS) and not english.japanese(first) and english.together(first - 1, first):
        first -= 1
    return first if beside < number and english.japanese(first) else beside


def _together(row: Row, beside: int, number: int) -> bool:
    """Whether a word is the name before or behind what something is."""
    english = row.english
    if beside < number:
        return beside >= 0 and english.together(beside, number)
    return beside < len(english.words) and english.text[english.ends[number] : english.starts[beside]] in (" ", ". ")


def _is_read(row: Row, name: Named, sound: str, built: bool) -> bool:
    """Whether a word reads a name; beside what was built, its first characters do: Kanagawa University for 神奈川中央交通."""
    if not built:
        return len(name.core) > 1 and len(name.core) in kanji.ends(name.core, 0, sound, True)
    whole = row.text[name.start : name.end] if len(name.core) > 1 else name.core  # Tsuruhashi is no bridge
    return any(end > 1 for end in kanji.ends(whole, 0, sound, True))


def _compound(row: Row, sound: str, alone: bool) -> tuple[int, int] | None:
    """Where the Japanese has a name that is read with a key, and goes on behind it, or, alone, may not: 東海 in 東海テレビ."""
    for token in row.line.tokens:
        for end in kanji.ends(row.text, token.start, sound, True):
            if end - token.start > 1 and (alone or _GOES_ON.match(row.text, end)):
                return token.start, end
    return None
