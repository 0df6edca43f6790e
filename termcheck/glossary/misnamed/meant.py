"""People of the glossary whose names are translated by what their characters mean: Jade Eagle for the
wrestler 玉鷲, Future Asakura for 朝倉未来, Makoto Poison Island for 毒島誠.

Whatever else the Japanese has of the same characters may be what is translated, so that a character
counts only where the name alone has it.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, permutations

from termcheck.glossary.held import Held
from termcheck.glossary.later import PEOPLE
from termcheck.glossary.matching.edges import script
from termcheck.glossary.matching.phrases import japanese_fold, split
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.misnamed.persons import misread_both, misread_part, parts_of, read_as_japanese
from termcheck.glossary.misnamed.strangers import another_given
from termcheck.glossary.model import Concept
from termcheck.model import Mention
from termcheck.sounds.meanings import chars_in
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import is_romaji, key

MOST = 200  # English words that are looked at
APART = 2  # words between which one may stand that is no part of it
_PLAIN = frozenset("中大小高上下一二三前後左右新長多少初早")  # center field is said of many a hit
_SMALL = frozenset("of the to a an and in for s".split())


def otherwise_named(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that have the name of somebody as it is not read, or None."""
    return misread_part(row, ja, concept) or misread_both(row, ja, concept) or read_as_japanese(row, ja, concept) or another_given(row, ja, concept) or translated(row, ja, concept)


def translated(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that translate somebody's name, or None.

    Two characters must be translated side by side, or one beside the right word for the rest.
    """
    if row.pair.en is None or not concept.field.startswith(PEOPLE) or script(ja.text[0]) != "kanji" or len(ja.text) < 2:
        return None
    rest = row.japanese.replace(japanese_fold(ja.text), " ")
    own = {char for char in ja.text if char not in rest}
    text, keys, right = row.pair.en.text, row.words.keys, _right(concept)
    means = [(at, own.intersection(chars_in(word, ja.text))) for at, word in enumerate(islice(keys, MOST)) if word not in _SMALL and word not in right]
    other = {said: set(written) for (_, said), (written, _) in permutations(parts_of(ja.text, concept) or (), 2)}
    named = not right.isdisjoint(keys)
    last: tuple[int, set[str]] | None = None
    for at, mine in means:
        capital = text[row.words.starts[at]].isupper()
        for beside in (at - 1, at + 1) if mine and capital and not _reads(keys[at]) else ():
            if 0 <= beside < len(keys) and text[row.words.ends[min(at, beside)] : row.words.starts[max(at, beside)]] == " " and not mine.isdisjoint(other.get(keys[beside], ())):
                return Near(min(at, beside), 2, concept.en)
        mine = mine if capital else mine - _PLAIN
        if mine and last is not None and at - last[0] <= APART and len(last[1] | mine) > 1 and (not named or _is_other_part(last[1] | mine, keys[max(0, last[0] - 1) : last[0]] + keys[at + 1 : at + 2], other)):
            return Near(last[0], at - last[0] + 1, concept.en)
        last = (at, mine) if mine else last
    return None


def _is_other_part(mine: set[str], beside: list[str], other: dict[str, set[str]]) -> bool:
    """Whether characters are all of one part of a name whose other part stands beside: the sacred tree Ryunosuke."""
    return any(mine == other.get(word) for word in beside)


def _reads(word: str) -> bool:
    """Whether a word may be a Japanese name itself: Hara, Mori, and not Base."""
    return is_romaji(word) and len(key(word)) > 1 and word not in ORDINARY


@lru_cache(maxsize=1024)
def _right(concept: Concept) -> frozenset[str]:
    return frozenset(split(concept.en).keys)
