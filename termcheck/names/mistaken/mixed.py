"""Names of which one half is read and the other translated: Kiri Bamboo for 桐竹, Flame Peng for 炎鵬, Nisho Barrier
for 二所ノ関.

Two words that stand together cover all characters of the name: the one means some of them, the other reads
the rest, in Japanese or in Chinese. The English has no reading of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.named import Name
from termcheck.names.rows import SOMEBODY, Mistaken, Row
from termcheck.sounds import chinese, kanji
from termcheck.sounds.meanings import chars_in
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji
from termcheck.tables.patterns import lazy

_NAME = lazy(r"[一-鿿々][一-鿿々ノヶケ]{1,4}")
_JOINTS, _ELDER = "ノヶケ", "親方"
# What is translated in the names of places as a matter of course, or says where they lie; a river may be somebody's name, too.
_TOLD_BY = frozenset("川山島谷橋岳湖港駅峠浜池沼湾灘海岬崎滝沢原野峡峰寺院城宮市町村区県府都道郡東西南北中上下新旧大小本前後")
_PLAIN = frozenset("東西南北中上下新旧大小前後")  # … which is said of anything
_JUDGES = ("裁判長", "裁判官")
LEAST = 2  # letters of a reading
LEAST_CHINESE = 3
MOST = 30  # names of one row, and words for them


def translated(row: Row) -> Iterator[Mistaken]:
    """The people of a row whose whole names its English translates by characters that the dictionary takes together:
    Forest Road for 林道晴裁判長."""
    english = row.english
    pairs = [(at, at + 1) for at in english.free[:MOST] if at + 1 in english.free and english.together(at, at + 1)]
    for name in row.names[:MOST] if pairs else ():
        if not (name.sure or (len(name.parts) > 1 and row.text.startswith(_JUDGES, name.end))) or _is_read(row, name):
            continue
        rest = row.text[: name.start] + row.text[name.end :]
        own = {char for char in name.text if char not in rest} - _PLAIN
        for one, other in pairs:
            first, second = (own & chars_in(english.words[number], name.text) for number in (one, other))
            if first and second and first != second:
                yield Mistaken((name.start, name.end), english.span(one, other), SOMEBODY)
                break


def _is_read(row: Row, name: Name) -> bool:
    """Whether the English has a whole name or its surname as they may be read, however the name is divided."""
    cuts = range(1, len(name.text) + 1)
    return any(kanji.may_read(name.text[:cut], sound, True) for cut in cuts for sound in row.english.keys)


def halved(row: Row) -> Iterator[Mistaken]:
    """The names of a row of which its English reads one half and translates the other."""
    english = row.english
    pairs = [(at, at + 1) for at in english.free[:MOST] if at + 1 in english.free and english.together(at, at + 1)]
    if not pairs:
        return
    for start, end in islice(_names(row), MOST):
        name = row.text[start:end]
        if any(kanji.may_read(name.translate(_WITHOUT), sound, True) or kanji.may_read(name, sound, True) for sound in english.keys):
            continue
        rest = row.text[:start] + row.text[end:]
        for one, other in pairs:
            if _covers(row, name, rest, one, other):
                yield Mistaken((start, end), english.span(one, other), "a name")
                break


_WITHOUT = str.maketrans("", "", _JOINTS)


def _names(row: Row) -> Iterator[tuple[int, int]]:
    """The people of the Japanese, each part for itself, and the terms that the English lost."""
    for name in row.names:
        at = name.start
        for part in name.parts:
            if _NAME.fullmatch(part):
                yield at, at + len(part)
            at += len(part)
    for start, end in row.lost:
        term = row.line.text[start:end].removesuffix(_ELDER)
        first = row.text.find(term)
        if first >= 0 and _NAME.fullmatch(term):
            yield first, first + len(term)


def _covers(row: Row, name: str, rest: str, one: int, other: int) -> bool:
    """Whether of two words one means the characters of a name that the other does not read."""
    for cut in range(1, len(name)):
        halves = name[:cut].translate(_WITHOUT), name[cut:].translate(_WITHOUT)
        if not all(halves):
            continue
        for said, read in ((0, 1), (1, 0)):
            numbers = (one, other)
            if _means(row, numbers[said], halves[said], rest) and _reads(row, numbers[read], halves[read]):
                return True
    return False


def _means(row: Row, number: int, half: str, rest: str) -> bool:
    """Whether a word translates half of a name, of which the Japanese has the characters nowhere else."""
    if any(char in rest for char in half) or _TOLD_BY.issuperset(half):
        return False
    return set(half) <= chars_in(row.english.words[number], half)


def _reads(row: Row, number: int, half: str) -> bool:
    """Whether a word reads half of a name, and is no word of English."""
    word, sound = row.english.words[number].lower(), row.english.keys[number]
    if word in ORDINARY:
        return False
    if is_romaji(word):
        return len(sound) >= LEAST and kanji.may_read(half, sound, True)
    return len(word) >= LEAST_CHINESE and chinese.reads(half, word)
