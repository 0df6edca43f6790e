"""A person of whom one name is right and the other misread: Nobuharu Hirai for 平井伸治.

The glossary says how somebody is read. Beside the right surname (or given name) a word that
reads the other characters as they may be read, but not in this name, makes another person.
It may be another person: a farmer may be written as a well-known player is, and be read in
another way. A usual reading of a given name is told as info, therefore, and so is a surname
unless an office behind the name shows who is meant.
"""

from __future__ import annotations

from functools import lru_cache

from termcheck.glossary.edges import script
from termcheck.glossary.held import Held
from termcheck.glossary.later import PEOPLE, has_office
from termcheck.glossary.model import Concept
from termcheck.glossary.nearby import Near
from termcheck.glossary.phrases import joint, normal, split
from termcheck.model import Mention
from termcheck.sounds import kanji
from termcheck.sounds.romaji import is_romaji, key

LEAST = 3  # characters of a whole name


def misread_part(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The two words of a row's English that have one name of a person and misread the other, or None."""
    parts = _parts(ja.text, concept) if concept.field.startswith(PEOPLE) else None
    if parts is None or row.pair.en is None:
        return None
    text, words = row.pair.en.text, row.words
    whole = {normal(concept.en), " ".join(reversed(split(concept.en).keys))}
    found = None
    for said, other in (parts, parts[::-1]):
        for at in words.places.get(said[1], ()):
            for near in (at - 1, at + 1):
                first = min(at, near)
                if not 0 <= near < len(words.keys) or joint(text[words.ends[first] : words.starts[first + 1]]) != " ":
                    continue
                if f"{words.keys[first]} {words.keys[first + 1]}" in whole:
                    return None  # he is there, and somebody else may bear the same name
                if _misreads(words.keys[near], text[words.starts[near]], other, concept):
                    found = found or Near(first, 2, concept.en)
    return found


def doubtful(row: Held, ja: Mention, near: Near, concept: Concept) -> bool:
    """Whether two words that are nearly a person's name may be somebody else's who is written so."""
    parts = _parts(ja.text, concept)
    if parts is None or near.size != len(parts) or row.pair.ja is None:
        return False
    (surname, right), (given, other) = parts
    said = row.words.keys[near.at : near.at + near.size]
    if right in said:
        return kanji.may_read(given, key(said[1 - said.index(right)]), True, rare=False)
    if other not in said or has_office(row.japanese, ja.end - row.pair.ja.offset):
        return False
    return kanji.may_read(surname, key(said[1 - said.index(other)]), True)


def _misreads(word: str, initial: str, part: tuple[str, str], concept: Concept) -> bool:
    """Whether a word reads characters in a way in which this person does not."""
    characters, right = part
    if not initial.isupper() or not is_romaji(word) or key(word) == key(right) or word in _granted(concept):
        return False
    return kanji.may_read(characters, key(word), True)


@lru_cache(maxsize=1024)
def _granted(concept: Concept) -> frozenset[str]:
    return frozenset(word for form in concept.right for word in split(form).keys)


@lru_cache(maxsize=1024)
def _parts(text: str, concept: Concept) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """The characters and the English of a surname and a given name; None for whatever has no two."""
    words = split(concept.en).keys
    if len(words) != 2 or len(text) < LEAST or any(script(char) != "kanji" for char in text):
        return None
    given, surname = words
    cuts = range(1, len(text))
    sure = [cut for cut in cuts if kanji.may_read(text[:cut], key(surname), True)]
    sure = sure or [cut for cut in cuts if kanji.may_read(text[cut:], key(given), True)]  # 茂木 is Motegi in no other word
    both = [cut for cut in sure if kanji.may_read(text[cut:], key(given), True)]
    cut = next(iter(both or sure), 0)  # 駿 is Hayao in one name alone
    return ((text[:cut], surname), (text[cut:], given)) if cut else None
