"""A person of whom one name is right and the other misread: Nobuharu Hirai for 平井伸治.

The glossary says how somebody is read. Beside the right surname (or given name) a word that
reads the other characters as they may be read, but not in this name, makes another person.
It may be another person: a farmer may be written as a well-known player is, and be read in
another way. A usual reading is told as info, therefore, unless an office or the trade of the
one who is known shows who is meant.
"""

from __future__ import annotations

from functools import lru_cache

from termcheck.glossary.held import MOST, Held, uses
from termcheck.glossary.later import PEOPLE, has_office, right_words
from termcheck.glossary.matching.edges import script
from termcheck.glossary.matching.phrases import japanese_fold, joint, normal, split
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.model import Mention
from termcheck.sounds import chinese, kanji
from termcheck.sounds.letters import similar
from termcheck.sounds.ordinary import ORDINARY, ROMANIZED
from termcheck.sounds.romaji import is_romaji, key, voiceless
from termcheck.tables.patterns import lazy

LEAST = 3  # characters of a whole name
HALVES = 2  # … of a surname that may be halved
LEAST_WORD = 3  # letters of a name
SHORTEST = 2  # … where its other part stands beside it: Yu
FOREIGN = 5  # characters of a name of China or Korea
ALIKE = 0.7  # letters by which a reading is only another romanization
_OF_OLD = ("Taira", "no", "Kiyomori")  # how the names of old are made
_QUOTES = frozenset("\"“”'‘’")  # around a nickname
_RUN = lazy(r"[ぁ-ヿ一-鿿々]+")


def misread_part(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The two words of a row's English that have one name of a person and misread the other, or None."""
    parts = parts_of(ja.text, concept) if concept.field.startswith(PEOPLE) else None
    if parts is None or row.pair.en is None:
        return None
    text, words = row.pair.en.text, row.words
    whole = {normal(concept.en), " ".join(reversed(split(concept.en).keys))}
    found = None
    for said, other in (parts, parts[::-1]):
        for at in (at for word in _spellings(said, concept) for at in words.places.get(word, ())):
            for near in (at - 1, at + 1):
                first = min(at, near)
                if not 0 <= near < len(words.keys):
                    continue
                between = text[words.ends[first] : words.starts[first + 1]]
                if said == parts[1] and near < at and between == ", " and words.keys[near] == parts[0][1] and words.keys[near - 1 : near] in (["in"], ["near"], ["from"]):
                    return Near(near, 2, concept.en)  # in Tottori, Mitsuko
                if joint(between) != " " or not _QUOTES.isdisjoint(between):
                    continue
                if f"{words.keys[first]} {words.keys[first + 1]}" in whole:
                    return None  # he is there, and somebody else may bear the same name
                if _misreads(words.keys[near], text[words.starts[near]], other, concept) or _is_another(row, ja, near, other, concept):
                    found = found or Near(first, 2, concept.en)
    return found


def misread_both(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The two words of a row's English that read both names of a person as neither is read: Yoshii Kan for 菅義偉."""
    parts = parts_of(ja.text, concept) if concept.field.startswith(PEOPLE) else None
    if parts is None or row.pair.en is None or any(word in row.words.places for _, word in parts):
        return None
    (surname, right), (given, other) = parts
    text, keys = row.pair.en.text, row.words.keys
    for at in range(len(keys) - 1):
        if not (row.is_capital(at) and row.is_capital(at + 1)) or joint(text[row.words.ends[at] : row.words.starts[at + 1]]) != " ":
            continue
        pair = keys[at], keys[at + 1]
        if not all(is_romaji(word) and is_free(row, number) and word not in ORDINARY and word not in right_words(concept) for number, word in enumerate(pair, at)):
            continue
        for one, two in (pair, pair[::-1]):
            if key(one) != key(right) and key(two) != key(other) and kanji.may_read(surname, key(one), True) and kanji.may_read(given, key(two), True):
                return Near(at, 2, concept.en)
    return None


def read_as_japanese(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that read the name of somebody from China or Korea as a Japanese one
    would be: Kim Yomasa for 金与正, Shu Kinpei for 習近平; None where there are none."""
    right = split(concept.en).keys
    if row.pair.en is None or not concept.field.startswith(PEOPLE) or len(right) < 2 or not _may_be_abroad(ja.text):
        return None
    if parts_of(ja.text, concept) or " ".join(right) in " ".join(row.words.keys):
        return None
    surname, given, keys, text = ja.text[0], ja.text[1:], row.words.keys, row.pair.en.text
    for at in range(len(keys) - 1):
        if not (text[row.words.starts[at]].isupper() and text[row.words.starts[at + 1]].isupper()) or joint(text[row.words.ends[at] : row.words.starts[at + 1]]) != " ":
            continue
        for one, other in ((keys[at], keys[at + 1]), (keys[at + 1], keys[at])):
            known = one in right or one in right_words(concept)
            if other in right or other in ORDINARY or not is_romaji(other) or len(other) < LEAST_WORD or similar(other, "".join(right[1:]), ALIKE) >= ALIKE:
                continue
            if kanji.may_read(given, key(other), True) and (known or (is_romaji(one) and kanji.may_read(surname, key(one)))):
                return Near(at, 2, concept.en)
    return None


def _is_another(row: Held, ja: Mention, at: int, part: tuple[str, str], concept: Concept) -> bool:
    """Whether the word beside one part of a person's name is a Japanese name that the other is
    not, and nothing else in the row: Akira Itakura for 板倉滉."""
    assert row.pair.en is not None
    word = row.words.keys[at]
    if not is_free(row, at) or not row.pair.en.text[row.words.starts[at]].isupper() or len(word) < LEAST_WORD:
        return False
    if (word in ORDINARY and not _is_half(row, word, part)) or word in ROMANIZED or word in right_words(concept) or voiceless(key(word)) == voiceless(key(part[1])):
        return False
    if not is_romaji(word) and not _respelt(row, at, part[1], concept):
        return False
    if key(part[1]).startswith(key(word)) or key(word).startswith(key(part[1])):
        return False  # Shoji for Shojiro is another's slip
    others = _RUN.findall(row.japanese.replace(japanese_fold(ja.text), " "))
    return not kanji.begins_in(others, key(word))


def _is_half(row: Held, word: str, part: tuple[str, str]) -> bool:
    """Whether a word reads a name of two characters by one of them, where the English has it nowhere: Yuriko Ike for 小池百合子."""
    return len(part[0]) == HALVES and part[1] not in row.words.places and is_romaji(word) and any(kanji.may_read(char, key(word), True) for char in part[0])


def is_free(row: Held, at: int) -> bool:
    """Whether a word belongs to no term, or is one by itself: Minami may be anybody."""
    if at in row.open_words:
        return True
    return any(list(row.word_numbers(en)) == [at] for en in row.en[:MOST])


def _respelt(row: Held, at: int, right: str, concept: Concept) -> bool:
    """Whether a word that is no Japanese stands for a surname behind the given name of somebody whose
    surname the English has nowhere: Shota Nowga for 今永昇太."""
    given, surname = split(concept.en).keys[0], split(concept.en).keys[-1]
    return right == surname and row.words.keys[at - 1 : at] == [given] and not any(word.startswith(surname) for word in row.words.keys) and row.words.keys[at].isalpha()


def namesake(row: Held, ja: Mention, concepts: list[Concept], glossary: Glossary) -> tuple[int, Concept] | None:
    """The number of the English term that is the whole name of somebody else who shares a name with a person
    of the Japanese, and who that is: Junichiro Koizumi for 小泉進次郎."""
    shared = {name for concept in concepts if concept.field.startswith(PEOPLE) for _, name in parts_of(ja.text, concept) or ()}
    abroad = {keys[0] for concept in concepts if not shared and concept.field.startswith(PEOPLE) and _may_be_abroad(ja.text) and len(keys := split(concept.en).keys) > 1}
    for number, en in enumerate(row.en[:MOST] if shared or abroad else ()):
        said = split(en.text).keys
        if number not in row.taken and len(said) > 1 and said[0] in abroad and is_anothers_name(row, number, ja, concepts, glossary):
            return number, glossary[next(use.concept for use in uses(en) if use.status in RIGHT)]
        if number in row.taken or len(said) != 2 or len(shared.intersection(said)) != 1 or not (shared - set(said)).isdisjoint(row.words.keys):
            continue  # Hifumi and Uta Abe are two of one surname
        for use in uses(en):
            other = glossary[use.concept]
            if use.status in RIGHT and other.field.startswith(PEOPLE) and not any(len(form) >= LEAST and form in row.japanese for form in other.ja):
                return number, other
    return None


def _may_be_abroad(written: str) -> bool:
    """Whether somebody may be of China or Korea by the characters of the name."""
    return 1 < len(written) < FOREIGN and all(script(char) == "kanji" for char in written)


def is_anothers_name(row: Held, number: int, ja: Mention, concepts: list[Concept], glossary: Glossary) -> bool:
    """Whether a term of the English is the whole name of somebody whom the Japanese does not name, and has part of
    that of a person whom it does: Kim Jong Il for 金正恩."""
    en = row.en[number]
    if " " not in en.text or not all(concept.field.startswith(PEOPLE) for concept in concepts):
        return False
    others = [glossary[use.concept] for use in uses(en) if use.status in RIGHT]
    rest = row.japanese.replace(japanese_fold(ja.text), " ")
    return bool(others) and all(other.field.startswith(PEOPLE) and other not in concepts and not any(japanese_fold(form)[:2] in rest for form in other.ja) for other in others)


def doubtful(row: Held, ja: Mention, near: Near, concept: Concept) -> bool:
    """Whether two words that are nearly a person's name may be somebody else's who is written so."""
    if row.pair.ja is None:
        return False
    from termcheck.glossary.identity import is_known, is_private  # where somebody is misread

    strange = [word for word in row.words.keys[near.at : near.at + near.size] if word not in right_words(concept)]
    if any(not is_romaji(word) or word in ORDINARY for word in strange):
        return False  # a sacred tree is nobody's name
    parts, start = parts_of(ja.text, concept), ja.start - row.pair.ja.offset
    end = start + len(ja.text)
    if is_known(row.japanese, start, end, concept):
        return False
    if parts is None or near.size != len(parts):
        return is_private(row.japanese, start, end)
    (surname, right), (given, other) = parts
    said = [key(word) for word in row.words.keys[near.at : near.at + near.size]]
    if key(right) in said:
        return is_private(row.japanese, start, end) or kanji.may_read(given, said[1 - said.index(key(right))], True, rare=False)
    if has_office(row.japanese, ja.end - row.pair.ja.offset):
        return False
    if key(other) not in said:
        return True  # both names are read in another way, and so is somebody else
    return kanji.may_read(surname, said[1 - said.index(key(other))], True)


def _misreads(word: str, initial: str, part: tuple[str, str], concept: Concept) -> bool:
    """Whether a word reads characters in a way in which this person does not."""
    characters, right = part
    if not initial.isupper() or key(word) == key(right) or word in right_words(concept):
        return False
    if not is_romaji(word, SHORTEST):
        return chinese.reads(characters, word)  # Akira Watanabe is no Ming
    return kanji.may_read(characters, key(word), True)


@lru_cache(maxsize=1024)
def _spellings(part: tuple[str, str], concept: Concept) -> list[str]:
    """The English of one name of a person, in each spelling that is granted: Ohtani, Otani."""
    return [part[1], *sorted(word for word in right_words(concept) if word != part[1] and key(word) == key(part[1]))]


@lru_cache(maxsize=1024)
def parts_of(text: str, concept: Concept) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """The characters and the English of a surname and a given name; None for whatever has no two."""
    words = split(concept.en).keys
    if len(words) == len(_OF_OLD) and words[1] == _OF_OLD[1]:
        words = [words[0], words[2]]  # Taira no Kiyomori
    if len(words) != 2 or len(text) < LEAST or any(script(char) != "kanji" for char in text):
        return None
    given, surname = words
    cuts = range(1, len(text))
    sure = [cut for cut in cuts if kanji.may_read(text[:cut], key(surname), True)]
    sure = sure or [cut for cut in cuts if kanji.may_read(text[cut:], key(given), True)]  # 茂木 is Motegi in no other word
    both = [cut for cut in sure if kanji.may_read(text[cut:], key(given), True)]
    cut = next(iter(both or sure), 0)  # 駿 is Hayao in one name alone
    if not both:  # of the stage, or of old: Katsura Bunshi
        first = next((cut for cut in cuts if kanji.may_read(text[:cut], key(given), True) and kanji.may_read(text[cut:], key(surname), True)), 0)
        if first:
            return (text[:first], given), (text[first:], surname)
    return ((text[:cut], surname), (text[cut:], given)) if cut else None
