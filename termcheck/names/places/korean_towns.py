"""Towns of Korea that the English reads as Japanese ones would be: Taniki-gun for 谷城郡, which is Gokseong.

A town of Korea is written in characters and spelled as it is called there. A word that looks Japanese, reads all its
characters and is nothing else in the row was meant to be it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.tables.patterns import lazy

_TOWN = lazy(r"(?:(?<=道)|(?<=韓国)|(?<=韓国の)|(?<=韓国・))([一-鿿]{2,3}?)(?=[市郡](?!場))")
_RUNS = lazy(r"[一-鿿々ぁ-ゖァ-ヺー]+")
_ABSENT = "?"  # in place of a town that is left out of account
LEAST = 3  # letters of a word
MOST = 10  # towns of one row


def read_as_japanese(row: Row) -> Iterator[Mistaken]:
    """The towns of Korea in a row that its English reads in Japanese."""
    for found in islice(_TOWN.finditer(row.text), MOST):
        name, rest = found[1], _RUNS.findall(row.text.replace(found[1], _ABSENT))
        for number, sound in enumerate(row.english.keys):
            if len(sound) >= LEAST and row.english.japanese(number) and kanji.reads_only(name, rest, sound) and not row.sounds_foreign(row.english.words[number]):
                yield Mistaken(found.span(1), row.english.span(number, number), "a town of Korea")
                break
