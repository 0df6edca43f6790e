"""A firm of which a sentence tells in both languages, and which English calls by a name that is nobody's in the
Japanese: Laurel Crown for 月桂冠, Smoko for SUMCO.

It begins the sentence in Japanese. Where English begins with another name, which no word of the
Japanese sounds like, the "it" behind it speaks of that name, and the firm is lost.
"""

from __future__ import annotations

from termcheck.calendar import MONTHS, WEEKDAYS
from termcheck.glossary import kinship
from termcheck.glossary.held import Held
from termcheck.glossary.later import right_words
from termcheck.glossary.matching.phrases import SMALL
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.model import Concept
from termcheck.model import Mention
from termcheck.sounds import kanji
from termcheck.sounds.katakana import alike
from termcheck.sounds.romaji import is_romaji, key
from termcheck.tables.patterns import lazy

# What may stand before the firm in Japanese, and what stands behind it.
_BEFORE = lazy(r"(?:\A|[。\n])[^。、\n]{0,6}?(?:米|英|独|仏|伊|中国|韓国|台湾|大手)?の?\Z")
_BEHIND = lazy(r"(?:[（(][^（）()]{1,20}[）)])?(?:は|が)")
# The name with which an English sentence begins, and the verb behind it.
_SUBJECT = lazy(
    r"\A(?:On [^,]{3,25}, )?(?:(?:[Tt]he|[A-Z][a-z]+'s|U\.S\.|U\.K\.|American|British|German|French|Italian|Chinese|South Korean) )*"
    r"((?:[A-Z][A-Za-z&-]*[a-z&]|[A-Z]{2,})(?: (?:of )?(?:[A-Z][A-Za-z&-]*|&))*) "
    r"(?:will|has|had|have|is|was|are|plans|says|[a-z]{3,}ed|held|made|began|rose|fell|sold|cut|set|won|built|bought)\b"
)
# Sentences begin so, and it is no firm.
NO_NAMES = frozenset(
    "the a an its their his her president chairman chairwoman chief executive officer ceo prime minister ministry government tokyo japan japanese north south east "
    "west new state federal supreme high court police board company companies group shares stocks sales output production net operating shareholders analysts "
    "employees workers officials covid world asia europe american u.s. us mr ms mrs dr it he she they we".split()
) | frozenset(map(str.lower, (*MONTHS, *WEEKDAYS)))
_RUNS = lazy(r"[ァ-ヺー]{2,}|[一-鿿々]+|[ぁ-ゖー]{2,}")
_LATIN = lazy(r"[A-Za-z]{2,}")


def called_otherwise(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that stand where a firm should, and are the name of nobody of whom
    the Japanese speaks, or None."""
    if row.pair.ja is None or row.pair.en is None or not kinship.are_firms(concept):
        return None
    text, start, end = row.japanese, ja.start - row.pair.ja.offset, ja.end - row.pair.ja.offset
    if not _BEFORE.search(text, 0, start) or not _BEHIND.match(text, end) or "。" in text[:start].strip("。"):
        return None
    said = _SUBJECT.match(row.pair.en.text)
    if said is None:
        return None
    numbers = [at for at, first in enumerate(row.words.starts) if said.start(1) <= first < said.end(1)]
    names = [row.words.keys[at] for at in numbers if row.words.keys[at] not in SMALL]
    if not names or not NO_NAMES.isdisjoint(names) or (len(names) == 1 and not _is_name(said[1])):
        return None
    if any(not set(row.word_numbers(row.en[taken])).isdisjoint(numbers) for taken in row.taken):
        return None
    granted = right_words(concept)
    if any(name in granted for name in names) or any(is_said(text, name) for name in names):
        return None
    return Near(numbers[0], len(numbers), concept.en)


def _is_name(said: str) -> bool:
    """Whether one word can only be a name: BMW. The others that a sentence begins with may be any."""
    return said.isupper() and len(said) > 2


def is_said(text: str, name: str) -> bool:
    """Whether the Japanese has a word as it sounds."""
    if any(name == latin.lower() for latin in _LATIN.findall(text)):
        return True
    sound = key(name)
    for run in _RUNS.findall(text):
        if "ァ" <= run[0] <= "ヺ":
            if alike(run, name):
                return True
        elif is_romaji(name) and kanji.begins_in((run,), sound):
            return True
    return False
