"""Names cut where they do not end, and read piece by piece: Hikari Yoshitoshi for 光吉｜敏郎, Saka Deko High for 坂出｜工高,
Den Fushi for 田臥; or run on into the next word, the Tsuji Court for 津｜地裁.

Two words beside each other read the characters of the Japanese one after the other, and the first of them ends in the
middle of a name that the dictionary has. The second goes on into the next word, or, of somebody, ends with the name, which
is not read so.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from termcheck.names.named import starts_with_title
from termcheck.names.people.known import may_be_surname
from termcheck.names.places import gazetteer
from termcheck.names.places.municipalities import chains
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji, kana_key, key, shown
from termcheck.tables.patterns import lazy

_CHARACTERS = lazy(r"[一-鿿々]{2,4}")
_JOINS = (" ", "-")
# Surnames of one character that many bear.
_ONE_CHARACTER = frozenset("林森原谷南北東西堀岡辻星関泉浜島奥角柳菅桂梶柴椎楠秦畑峰境城湊堤牧轟所乾巽伴沖辰宮脇向平滝瀧丸宗")
# A station behind the name of its railway.
_STATION = lazy(r"(?:南海|阪急|阪神|京阪|近鉄|名鉄|京王|京急|京成|東武|西武|東急|小田急|相鉄|西鉄|新京成|山陽|神鉄|叡電|江ノ電|富士急)([一-鿿々ヶケ]{2,4})駅")
LEAST = 3  # letters of what reads a piece
SHORTEST = 6  # … of both together
MOST = 40  # names of one row, and words for them


class _Whole(NamedTuple):
    """A name that is one.

    start, end  its place in the folded text
    shown       how it is read
    sound       … as a key; "" of a town, of which the English may well have the name, and what it is (町) in the next word
    person      whether it is somebody's, or ends with the second piece as a person's does
    lead        characters before it with which the first piece begins
    """

    start: int
    end: int
    shown: str
    sound: str = ""
    person: bool = False
    lead: int = 0


def cut(row: Row) -> Iterator[Mistaken]:
    """The names of a row that its English cuts in the middle."""
    pairs = list(_pairs(row))
    if not pairs:
        return
    unread = [pair for pair in pairs if not (row.explains(row.english.keys[pair[0]]) and row.explains(row.english.keys[pair[1]]))]
    for wholes, words in ((_named(row), unread), (_towns(row), pairs), (_stations(row), pairs)):
        for name in islice(wholes, MOST) if words else ():
            if name.sound and (name.sound in row.english.keys or row.in_held_term(name.start, name.end)):
                continue
            for one, other in words:
                if _is_read_in_pieces(row.text, name, row.english.keys[one], row.english.keys[other]):
                    yield Mistaken((name.start, name.end), row.english.span(min(one, other), max(one, other)), name.shown)
                    break


def in_one_word(row: Row) -> Iterator[Mistaken]:
    """The names of a row that one English word runs on from, or cuts short."""
    words = row.unspelled(row.english.free[:MOST], LEAST + 1)
    if words:
        yield from _run_on(row, words)
        yield from _cut_short(row, words)


def _run_on(row: Row, words: list[int]) -> Iterator[Mistaken]:
    """The places of a row that one English word reads together with the beginning of the common word behind them: the
    Sakuho Health Center for 佐久｜保健所, the Tsuji Court for 津｜地裁."""
    for token, behind in pairwise(row.line.tokens):
        if token.pos[2:3] != ("地名",) or token.end != behind.start or not behind.is_common or not _CHARACTERS.match(behind.surface) or row.in_held_term(token.start, token.end):
            continue
        sound = kana_key(token.reading)
        for number in words:
            word = row.english.keys[number]
            if word.startswith(sound) and word != sound and sound not in row.english.keys and any(token.end < end < behind.end for end in kanji.ends(row.text, token.start, word, True)):
                yield Mistaken((token.start, token.end), row.english.span(number, number), shown(token.reading))
                break


def _cut_short(row: Row, words: list[int]) -> Iterator[Mistaken]:
    """The people of a row of whose surnames the English has the beginning alone: Oyama for 小山内さん."""
    for token in row.line.tokens:
        name = token.surface
        if token.pos[2:4] != ("人名", "姓") or len(name) < 3 or not _CHARACTERS.fullmatch(name) or not starts_with_title(row.text, token.end) or kana_key(token.reading) in row.english.keys:
            continue
        rest = row.rest(token.start, token.end)
        for number in words:
            sound = row.english.keys[number]
            if any(kanji.may_read(name[:size], sound, True) for size in range(2, len(name))) and not kanji.may_read(name, sound, True) and not kanji.is_read_in(rest, sound):
                yield Mistaken((token.start, token.end), row.english.span(number, number), shown(token.reading))
                break


def _named(row: Row) -> Iterator[_Whole]:
    """The people and places that the dictionary has."""
    for token in row.line.tokens:
        if token.pos[1:2] == ("固有名詞",) and token.pos[2] in ("人名", "地名") and _CHARACTERS.fullmatch(token.surface) and token.reading:
            yield _Whole(token.start, token.end, shown(token.reading), kana_key(token.reading), token.pos[2] == "人名")


def _towns(row: Row) -> Iterator[_Whole]:
    """The cities, towns and villages, with what they are: 飯島町."""
    for chain in chains(row.text):
        for part in chain:
            if part.name[-1] in "市町村":
                yield _Whole(part.start, part.end, part.readings[0].capitalize())


def _stations(row: Row) -> Iterator[_Whole]:
    """The stations behind the railways that they belong to, from the last character of these on: 海岸|和田 in 南海岸和田駅."""
    for station in _STATION.finditer(row.text):
        readings = gazetteer.readings(station[1])
        if readings:
            yield _Whole(*station.span(1), readings[0].capitalize(), key(readings[0]), True, lead=1)


def _pairs(row: Row) -> Iterator[tuple[int, int]]:
    """The pairs of words that look Japanese, one of them no English word, and stand beside each other, in either order."""
    english = row.english
    for number in islice(range(len(english.words) - 1), MOST):
        between = english.text[english.ends[number] : english.starts[number + 1]]
        both = english.words[number], english.words[number + 1]
        if between in _JOINS and all(len(word) >= LEAST and is_romaji(word) for word in both) and not all(word.lower() in ORDINARY for word in both):
            yield number, number + 1
            yield number + 1, number


def _is_surname(piece: str) -> bool:
    """Whether the first piece may be all of a surname, so that the dictionary cuts elsewhere than the name does: 林｜正信."""
    return piece in _ONE_CHARACTER or may_be_surname(piece)


def _is_read_in_pieces(text: str, name: _Whole, one: str, other: str) -> bool:
    """Whether two words read a name from its beginning, the first of them only a part of it, and are no reading of it."""
    if len(one) + len(other) < SHORTEST or (name.sound and (one + other).startswith(name.sound)):
        return False
    for middle in kanji.ends(text, name.start - name.lead, one, True):
        if name.start < middle < name.end and not (name.sound and _is_surname(text[name.start : middle])) and any(end > name.end or (end == name.end and name.person) for end in kanji.ends(text, middle, other, True)):
            return True
    return False
