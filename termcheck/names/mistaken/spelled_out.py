"""Names whose reading the Japanese itself gives in brackets, and that the English reads in another way: Noshiro Yamamoto for
能城山本(のきやまもと).

A copy gives the reading of what nobody can read. The English must have it somewhere; where it has not, and has words that
read the characters before the brackets in another way, these are wrong. People's readings are held with their names.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.romaji import kana_key, katakana, shown, voiceless
from termcheck.tables.patterns import lazy

_GIVEN = lazy(r"([一-鿿々ヶケノの]{2,12})\(([ぁ-ゖー]{3,16})\)")
LEAST = 3  # letters of a word that reads some characters
MOST = 8  # readings of one row
MOST_WORDS = 3  # of one name in English


def read_otherwise(row: Row) -> Iterator[Mistaken]:
    """The names of a row whose reading it gives, and that its English reads in another way."""
    for found in islice(_GIVEN.finditer(row.text), MOST):
        sound = voiceless(kana_key(katakana(found[2])))
        if len(sound) <= LEAST or sound in row.english.letters:
            continue
        for number in range(len(row.english.words)):
            start = _reads_to_end(row, found.start(1), found.end(1), number)
            if start >= 0:
                last = number
                while row.english.together(last, last + 1) and last + 1 - number < MOST_WORDS and _reads(row, start, found.end(1), range(number, last + 2)):
                    last += 1
                yield Mistaken((start, found.end(1)), row.english.span(number, last), shown(katakana(found[2])))
                break


def _reads_to_end(row: Row, first: int, end: int, number: int) -> int:
    """Where the characters begin that some words from one on read up to the end of a name, or -1."""
    if len(row.english.keys[number]) < LEAST or number not in row.english.free:
        return -1
    for start in range(first, end - 1):
        for count in range(1, MOST_WORDS + 1):
            numbers = range(number, number + count)
            if numbers[-1] < len(row.english.words) and all(row.english.together(one, one + 1) for one in numbers[:-1]) and _reads(row, start, end, numbers, whole=True):
                return start
    return -1


def _reads(row: Row, start: int, end: int, numbers: range, *, whole: bool = False) -> bool:
    """Whether some words together read the characters from one place to another, all of them or the first."""
    sound = "".join(row.english.keys[number] for number in numbers)
    ends = kanji.ends(row.text[:end], start, sound, True)
    return end in ends if whole else bool(ends)
