"""Slips of the pen: a word that is one letter away from a word of a right rendering.

Looked for beside every term of the Japanese, found or not, since a body that is named
rightly in one place may be misspelled in the next. Only words that belong to no term are
looked at, and only real slips: Kyoto beside Kyodo, or charged beside changed, are two words, and so is every other
word that English has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from termcheck.english.ordinary import FREQUENT, is_word
from termcheck.glossary.held import Held
from termcheck.glossary.matching.phrases import SMALL, is_acronym, split
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.model import Concept
from termcheck.records import NamedTuple

LEAST = 5  # letters of a word that may be misspelled: Iran and Iraq are two countries
STRAYS = 5  # letters that only one of two words has, their endings included
ENDING = 4  # letters that an ending may add

# What stands a letter away from a term, is no word and no slip.
_NAMES = frozenset(("kyodo",))


class Aim(NamedTuple):
    """A word that a slip may have been made in.

    before, after  the words that stand around it in its form
    form           the rendering that it is of
    proper         whether it is written with a capital
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    form: str
    proper: bool


@lru_cache(maxsize=4096)
def aims(concept: Concept) -> dict[str, list[tuple[str, Aim]]]:
    """The words of the right renderings of a concept, by their first letter."""
    found: dict[str, list[tuple[str, Aim]]] = {}
    for form in concept.right:
        words = split(form)
        if is_acronym(form):
            continue
        for at, word in enumerate(words.keys):
            if len(word) >= LEAST - 1 and word not in SMALL:
                proper = form[words.starts[at]].isupper()
                aim = Aim(tuple(words.keys[:at]), tuple(words.keys[at + 1 :]), form, proper)
                found.setdefault(word[0], []).append((word, aim))
    return found


def slips(row: Held, concept: Concept) -> Iterator[Near]:
    """The passages of the English of a row that are a right rendering with one wrong letter."""
    words = row.words
    assert row.pair.en is not None
    for letter, targets in aims(concept).items():
        for at in row.open_letters.get(letter, ()):
            key = words.keys[at]
            for word, aim in targets:
                if not may_be_slip(key, word, FREQUENT if aim.proper else 0) or (aim.proper and not row.pair.en.text[words.starts[at]].isupper()):
                    continue
                first, after = at - len(aim.before), at + 1 + len(aim.after)
                if first < 0 or not (
                    _same(words.keys[first:at], aim.before) and _same(words.keys[at + 1 : after], aim.after)
                ):
                    continue
                yield Near(first, after - first, aim.form)
                break


def _same(have: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether some words are those of a form, or other shapes of them."""
    from termcheck.glossary.matching.inflection import sure_forms

    return len(have) == len(wanted) and all(a == b or a in sure_forms(b) for a, b in zip(have, wanted, strict=True))


@lru_cache(maxsize=8192)
def may_be_slip(have: str, word: str, most: int = 0) -> bool:
    """Whether a word is one letter away from a word, or from its plural or another form of it,
    and no word itself.

    most  among how many of the most frequent it would have to be; 0 for any
    """
    if abs(len(have) - len(word)) > ENDING or len(set(have) ^ set(word)) > STRAYS or have in _NAMES or have.startswith(word):
        return False  # what only goes on (Pennsylvanian) is another form
    from termcheck.glossary.matching.inflection import sure_forms

    forms = sure_forms(word)
    return have not in forms and any(len(form) >= LEAST and one_slip(have, form) for form in forms) and not is_word(have, most)


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ in one letter (changed, added, lost) or in the order of two
    that are neighbours; a word that only goes on (Korean for Korea) is no slip."""
    if one == other or abs(len(one) - len(other)) > 1 or one.startswith(other):
        return False
    shorter = min(len(one), len(other))
    start = 0
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return (len(left) <= 1 and len(right) <= 1) or (len(left) == 2 and left == right[::-1])
