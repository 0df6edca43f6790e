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

# A town by what stands beside it, or one of renown that is no surname and no town in Japan.
_TOWN = lazy(r"(?:(?<=道)|(?<=韓国)|(?<=韓国の)|(?<=韓国・))([一-鿿]{2,3}?)(?=[市郡](?!場))|(元山|開城|清津|南浦|羅先|寧辺|新義州|仁川|光州|平昌|江陵|平沢|浦項|麗水|木浦|順安|金剛山|白頭山)(?![一-鿿々]{0,2}(?:さん|氏|選手|監督))")
_RUNS = lazy(r"[一-鿿々ぁ-ゖァ-ヺー]+")
_ABSENT = "?"  # in place of a town that is left out of account
LEAST = 3  # letters of a word
MOST = 10  # towns of one row


def read_as_japanese(row: Row) -> Iterator[Mistaken]:
    """The towns of Korea in a row that its English reads in Japanese."""
    for found in islice(_TOWN.finditer(row.text), MOST):
        name, rest = found[1] or found[2], _RUNS.findall(row.text.replace(found.group(), _ABSENT))
        for number, sound in enumerate(row.english.keys):
            if len(sound) >= LEAST and row.english.japanese(number) and kanji.reads_only(name, rest, sound) and not row.sounds_foreign(row.english.words[number]):
                yield Mistaken(found.span(), row.english.span(number, number), "a town of Korea")
                break
