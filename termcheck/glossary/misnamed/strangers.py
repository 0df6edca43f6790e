"""Somebody of the glossary for whom the English has a name that nobody in the Japanese bears: President
Wen Zaiyin for 文在寅大統領, Chen Xingtong for 陳夢.

Where one office stands with a name in both languages, the one name is the other. And a surname of
China or Korea says nothing yet: half of the players of a team bear it.
"""

from __future__ import annotations

from termcheck.glossary.held import MOST, Held, uses
from termcheck.glossary.later import PEOPLE, PERSONS, RANKS, has_office
from termcheck.glossary.matching.edges import script
from termcheck.glossary.matching.phrases import japanese_fold, split
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.misnamed.persons import is_free, parts_of
from termcheck.glossary.misnamed.subjects import NO_NAMES, is_said
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.model import Mention
from termcheck.sounds import kanji
from termcheck.sounds.letters import similar
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import key
from termcheck.tables.patterns import lazy

ROYAL = "people-imperial"  # the subject field of those who are called by さま, and prince or princess in English
ROYAL_TITLE = 2  # characters of さま, 親王, 女王 …
_OF_STATE = ("Secretary", "of", "State")  # the words of an office before a name
LONGEST = 3  # words of one name
TWO = 2  # offices of a sentence, of which all but one may be held
RINGS = "people-sumo"
_RANK = lazy("(横綱|大関|関脇|小結|前頭|平幕)の?\\Z")
A_LETTER = 0.8  # letters of two syllables, of which one is another
ALIKE = 0.6  # letters by which a name is only spelled in another way


def another_given(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that have the surname of somebody from China or Korea with another given
    name, or None. Surnames stand first there."""
    right = split(concept.en).keys
    if row.pair.en is None or not concept.field.startswith(PEOPLE) or len(right) < 2 or len(ja.text) < 2 or any(script(char) != "kanji" for char in ja.text) or parts_of(ja.text, concept):
        return None
    given, rest = "".join(right[1:]), _without(row, ja)
    for at in row.words.places.get(right[0], ()):
        after = range(at + 1, min(at + LONGEST, len(row.words.keys)))
        said = [number for number in after if row.joined(at, number) and _is_nobody(row, number, rest)]
        whole = "".join(row.words.keys[number] for number in after if row.joined(at, number))  # Ying-wen, of which wen is a word
        if said and similar("".join(row.words.keys[number] for number in said), given, ALIKE) < ALIKE and similar(whole, given, A_LETTER) < A_LETTER and not row.words.keys[said[0]].startswith(right[1][:2]):
            return Near(at, len(said) + 1, concept.en)
    return None


def titled_otherwise(row: Held, ja: Mention, concept: Concept, glossary: Glossary) -> Near | None:
    """The words of a row's English that stand beside an office where somebody's name should, or None.

    The English must have one office with a name that nobody bears, so that it is the one of the Japanese.
    """
    if row.pair.en is None or row.pair.ja is None or not concept.field.startswith(PEOPLE):
        return None
    if concept.field != ROYAL and not has_office(row.japanese, ja.end - row.pair.ja.offset):
        return None
    offices = [at for at, word in enumerate(row.words.keys) if word in PERSONS and row.is_capital(at)]
    offices = [at for at in offices if at + 1 not in offices]  # Secretary-General is one
    rest = row.japanese if parts_of(ja.text, concept) else _without(row, ja)
    people = frozenset(at for en in row.en[:MOST] if _is_person(en, glossary) for at in row.word_numbers(en))
    beside = [(first, said) for at in offices if (said := _names_behind(row, first := _behind(row, at), rest, people))]
    if len(beside) != 1 or len(offices) > TWO:
        return None
    first, said = beside[0]
    if concept.field == ROYAL and not kanji.may_read(ja.text[:-ROYAL_TITLE], key(row.words.keys[first]), True):
        return None  # Princess Takamado is what her house is called
    return Near(first, len(said), concept.en)


def _behind(row: Held, office: int) -> int:
    """The number of the word behind an office."""
    return office + (1 if row.words.keys[office + 1 : office + 2] != ["of"] else len(_OF_STATE))


def _names_behind(row: Held, first: int, japanese: str, people: frozenset[int]) -> list[int]:
    """The numbers of the words behind an office that are a name of nobody in some Japanese."""
    said = [number for number in range(first, min(first + LONGEST, len(row.words.keys))) if row.joined(first - 1, number) and _is_nobody(row, number, japanese, people)]
    return said if said and said[0] == first else []


def _is_person(en: Mention, glossary: Glossary) -> bool:
    """Whether a term of the English may be somebody's name."""
    return any(use.status in RIGHT and glossary[use.concept].field.startswith(PEOPLE) for use in uses(en))


def ranked_otherwise(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The word of a row's English that stands behind the rank of a wrestler in place of his ring name, or None:
    Yokozuna Shirao for 横綱白鵬."""
    if row.pair.en is None or row.pair.ja is None or concept.field != RINGS:
        return None
    rank = _RANK.search(row.japanese, 0, ja.start - row.pair.ja.offset)
    if rank is None or row.japanese.count(rank[1]) > 1:
        return None
    ranks = [at for at, word in enumerate(row.words.keys[:-1]) if word in RANKS[rank[1]].split()]
    if len(ranks) != 1 or not row.joined(ranks[0], ranks[0] + 1) or not _is_nobody(row, ranks[0] + 1, _without(row, ja)):
        return None
    return Near(ranks[0] + 1, 1, concept.en)


def _without(row: Held, ja: Mention) -> str:
    """The Japanese of a row without a name of China or Korea, which is not read as a Japanese one."""
    return row.japanese.replace(japanese_fold(ja.text), " ")


def _is_nobody(row: Held, number: int, japanese: str, people: frozenset[int] = frozenset()) -> bool:
    """Whether a word of the English is a name of nobody in some Japanese; it may be that of somebody else
    whom the glossary knows.

    people  the numbers of the words that are surely somebody's name, ordinary as they look
    """
    word = row.words.keys[number]
    taken = {at for en in row.taken for at in row.word_numbers(row.en[en])}
    return (
        number not in taken and is_free(row, number) and row.is_capital(number) and word.isalpha() and len(word) > 1
        and (word not in ORDINARY or number in people) and word not in PERSONS and word not in NO_NAMES and not is_said(japanese, word)
    )  # fmt: skip
