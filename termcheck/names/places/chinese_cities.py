"""Cities of China for which the English has another one, or their Japanese reading: Changzhou or Teishu for 鄭州, which is
Zhengzhou.

A city of the list is spelled by the Chinese sounds of its characters. Where the English has it nowhere, and has a word
that spells another city of the list, of which nothing is in the Japanese, the one was written for the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.places import china
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import chinese, kanji
from termcheck.tables.patterns import lazy

# What says that a name is a city of China's: what it is behind it, or what it lies in before.
_CITY = lazy(r"(?:(?<=中国)|(?<=中国の)|(?<=[一-鿿]省)|(?<=自治区)|(?<=中国・))([一-鿿]{2,4}?)(?:市(?![場民])|(?=[でのはにが、]))|((?:(?![省区国県])[一-鿿]){2,3})市(?![場民])")
_RUNS = lazy(r"[一-鿿]+")
_ABSENT = "?"  # in place of a city that is left out of account
LEAST = 4  # letters of a word
MOST = 20  # of one row
MOST_WORDS = 60


def exchanged(row: Row) -> Iterator[Mistaken]:
    """The cities of China in a row for which its English has another."""
    words = row.english.words[:MOST_WORDS]
    runs = _RUNS.findall(row.text)
    for found in islice(_CITY.finditer(row.text), MOST):
        name = found[1] or found[2]
        if not china.is_in_china(name) or china.spelled_by(name, words) >= 0:
            continue
        for number, word in enumerate(words):
            plain = word.lower().replace("'", "").replace("’", "")
            if _spells_another(plain, name) and not kanji.is_read_in(runs, row.english.keys[number]) and not any(chinese.ends(run, at, plain) for run in runs for at in range(len(run))):
                yield Mistaken((found.start(1 if found[1] else 2), found.end(1 if found[1] else 2)), row.english.span(number, number), _spelled(name))
                break


def read_as_japanese(row: Row) -> Iterator[Mistaken]:
    """The cities of China in a row that its English reads in Japanese."""
    words = row.english.words[:MOST_WORDS]
    for found in islice(_CITY.finditer(row.text), MOST):
        name, group = (found[1], 1) if found[1] else (found[2], 2)
        if not china.is_in_china(name) or china.spelled_by(name, words) >= 0:
            continue
        rest = _RUNS.findall(row.text.replace(name, _ABSENT))
        for number, sound in enumerate(row.english.keys[:MOST_WORDS]):
            if len(sound) >= LEAST and row.english.japanese(number) and kanji.reads_only(name, rest, sound):
                yield Mistaken(found.span(group), row.english.span(number, number), _spelled(name))
                break


def _spelled(name: str) -> str:
    """A city as English spells it."""
    return "".join(chinese.sounds(char)[0] for char in name).capitalize()


def _spells_another(word: str, name: str) -> bool:
    """Whether a word spells a city of the list that is not the one given."""
    return any(other != name and len(other) in chinese.ends(other, 0, word) for other in china.names() if len(other) > 1)
