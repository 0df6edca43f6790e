"""Names that are written with a figure, which the English has as a figure: the 10-day town for 十日町市, the four highway
cities for 四街道市, the eighth generation for 八代, Abe 123 for 阿部一二三.

The figure stands nowhere else in the Japanese. Beside it the English has a word for another character of the name, or the
whole of it is a figure; and nothing in the English may be a reading of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from termcheck.english.lexicon import ORDINAL_ENDINGS, ORDINALS, SMALL, TENS
from termcheck.japanese.numerals import parse
from termcheck.japanese.tokenizer import Token
from termcheck.names.named import COUNTED
from termcheck.names.places import gazetteer
from termcheck.names.places.municipalities import chains
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_in
from termcheck.sounds.romaji import key, shown
from termcheck.tables.patterns import lazy

_DIGITS, _FIGURE = lazy("[0-9]{1,9}"), lazy("[一二三四五六七八九十百千万廿萬]+")
_OLD = str.maketrans({"廿": "二十", "萬": "万"})
_SAID = lazy(rf"(?<![\w.,-])(?:([0-9]{{1,3}}(?:,[0-9]{{3}})*|[0-9]{{1,5}})(?:{'|'.join(sorted(ORDINAL_ENDINGS))})?|([A-Za-z]{{3,11}}))(?![0-9]|[.,][0-9]|['’][A-Za-z])")
_SCALES = {"hundred": 100, "thousand": 1_000}
_NEXT, _BEFORE = lazy(r"[ -](?:of )?([A-Za-z]{2,})(?:[ -]([A-Za-z]{2,}))?"), lazy(r"([A-Za-z]{2,})[ -]\Z")
_KINDS = "都道府県市区町村"
_SURNAME = ("固有名詞", "人名", "姓")
# A place called after the day of its market, which the dictionary may cut into a date: 八日市, 六日町.
_MARKET = lazy(f"{_FIGURE.pattern}日[市町]")
# Behind a character that is no kind of place, a word goes on.
_GOES_ON = lazy(r"[一-鿿](?<![都道府県市区郡町村])\Z")
_COMMON = frozenset((1, 2))  # which English has without any figure: one of them, the two
LONGEST = 6  # characters of a name, and its longest reading that may be cut into words
MOST = 30  # names of one row, and figures of its English


class _Figure(NamedTuple):
    """A figure of the English: its place, its value, whether it tells a place in an order, and the words beside it, with
    where they end."""

    start: int
    end: int
    value: int
    ordinal: bool
    beside: tuple[tuple[str, int, int], ...]


def taken_for_figures(row: Row) -> Iterator[Mistaken]:
    """The names of a row whose figures its English has as figures."""
    written = {found.group(): value for found in _FIGURE.finditer(row.text) if (value := _value(found.group())) is not None}
    figures = [figure for figure in _figures(row.english.text) if figure.value in written.values()] if written else []
    if not any(_may_be_name(row.text, characters, figure) for figure in figures for characters, value in written.items() if value == figure.value):
        return  # most rows need not be cut into words
    for name, start, end, reading in islice(_names(row), MOST):
        if row.in_held_term(start, end) and not _FIGURE.fullmatch(name):  # Abe is in Abe 123
            continue
        found = _FIGURE.search(name)
        value = _value(found.group()) if found else None
        if found is None or value is None or not reading or row.has_reading(name, reading) or _has(row.text.replace(row.text[start:end], " "), value):
            continue
        others = set(name.replace(found.group(), ""))
        for figure in figures:
            place = _place(figure, others, name) if figure.value == value else None
            if place is not None:
                yield Mistaken((start, end), place, reading.capitalize())
                break


def _value(characters: str) -> int | None:
    """What a figure in characters comes to, or None where it is none."""
    read = parse(characters.translate(_OLD))
    return None if read is None else int(read[0])


def _may_be_name(text: str, characters: str, figure: _Figure) -> bool:
    """Whether a figure of the Japanese may be a name, or part of one: alone, or beside a character that a word beside
    the English figure may mean or read."""
    if figure.value not in _COMMON:
        return True
    beside = {char for found in re.finditer(characters, text) for char in (text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1])}
    return any(not beside.isdisjoint(chars_in(word.lower(), "".join(beside))) for word, _, _ in figure.beside)


def _names(row: Row) -> Iterator[tuple[str, int, int, str]]:
    """The names of a row that are written with a figure: without their kind, their places, and how they are read."""
    towns = [part for chain in chains(row.text) for part in chain if _FIGURE.search(part.name)]
    for part in towns:
        yield part.name[:-1], part.start, part.end, part.readings[0]
    for market in _MARKET.finditer(row.text):
        readings = gazetteer.readings(market.group())
        if readings and not any(part.start <= market.start() < part.end for part in towns):
            yield market.group(), *market.span(), readings[0]
    before = None
    for token in row.line.tokens:
        name = token.surface
        if _FIGURE.search(name) and 1 < len(name) <= LONGEST and _is_name(row.text, token, before) and not any(part.start <= token.start < part.end for part in towns):
            yield name.rstrip(_KINDS) if len(name) > 2 else name, token.start, token.end, shown(token.reading)
        before = token


def _is_name(text: str, token: Token, before: Token | None) -> bool:
    """Whether a word that has a figure is a name and counts nothing: 四条 of 憲法四条 is an article, 十勝 of 十勝目 a
    win, and what is all figure, 八十八, is a name behind a surname alone."""
    if not token.is_proper or COUNTED.fullmatch(token.surface) or text.startswith("目", token.end):
        return False
    if before is not None and before.pos[1:4] == _SURNAME:
        return True
    return not _FIGURE.fullmatch(token.surface) and not _GOES_ON.search(text, max(0, token.start - 1), token.start)


def _figures(english: str) -> Iterator[_Figure]:
    """The figures of an English text, in digits or in one word or two."""
    for found in islice(_SAID.finditer(english), MOST * 10):
        word, end = (found[2] or "").lower(), found.end()
        value = int(found[1].replace(",", "")) if found[1] else SMALL.get(word) or TENS.get(word) or ORDINALS.get(word) or _SCALES.get(word)
        if value is None:
            continue
        after = _NEXT.match(english, end)
        if after and after[1].lower() in _SCALES:
            value, end = value * _SCALES[after[1].lower()], after.end(1)
            after = _NEXT.match(english, end)
        before = _BEFORE.search(english, max(0, found.start() - 20), found.start())
        beside = [(after[number], after.start(number), after.end(number)) for number in (1, 2) if after and after[number]]
        beside += [(before[1], before.start(1), before.end(1))] if before else []
        yield _Figure(found.start(), end, value, not found.group().isdigit() and word not in SMALL, tuple(beside))


def _place(figure: _Figure, others: set[str], name: str) -> tuple[int, int] | None:
    """The place of a figure, and of the word beside it that means another character of a name; None where none does."""
    if not others:
        return None if figure.value in _COMMON else (figure.start, figure.end)
    if figure.ordinal and "日" in others:
        return figure.start, figure.end  # the 8th for 八日市
    meant = next((one for one in figure.beside if not others.isdisjoint(chars_in(one[0].lower(), name)) or any(kanji.may_read(char, key(one[0])) for char in others)), None)
    return (min(figure.start, meant[1]), max(figure.end, meant[2])) if meant else None


def _has(text: str, value: int) -> bool:
    """Whether a Japanese text has a figure."""
    return any(int(found.group()) == value for found in _DIGITS.finditer(text)) or any(_value(found.group()) == value for found in _FIGURE.finditer(text))
