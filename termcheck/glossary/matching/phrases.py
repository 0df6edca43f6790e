"""English phrases as they are compared: words in lower case, and what stands between them.

The normal form of a phrase has its words joined by a space (for white space, hyphens and
quotation marks alike), by ", " or by ". "; anything else between two words parts them. A
possessive 's, the stops of U.S. and accents fall away. Glossary forms and texts go through
the same function, so that whatever it loses is lost on both sides.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from termcheck.records import Record
from termcheck.tables.patterns import lazy

# Words that carry no name of their own.
SMALL = frozenset("of the and for in on to a an at by".split())

# U.S. and a.m. with their stops; words, with an apostrophe, & or stop inside; a lone &.
_WORD = lazy(r"(?:[A-Za-z]\.){2,}|[^\W_]+(?:['’&.][^\W_]+)*|&")
_JOINS = lazy(r"[^\S\n]*[-‐‑–−\"“”'‘’*_/]*[^\S\n]*\n?[^\S\n]*[\"“”'‘’*_]*")
_LONGEST_JOIN = 12  # characters between two words of a phrase
_ACRONYM = lazy(r"(?=.*[A-Z])[A-Z0-9&]{2,}s?$|[A-Z]$")
_OWNS = ("'s", "’s", "'S", "’S")


class Words(Record):
    """The words of a text, as parallel lists.

    keys    in normal form
    starts, ends   where they stand in the text
    """

    keys: list[str]
    starts: list[int]
    ends: list[int]
    _places: dict[str, list[int]] | None = None

    @property
    def places(self) -> dict[str, list[int]]:
        """The numbers of the words of each normal form."""
        if self._places is None:
            self._places = {}
            for at, key in enumerate(self.keys):
                self._places.setdefault(key, []).append(at)
        return self._places


@lru_cache(maxsize=1024)
def split(text: str) -> Words:
    """The words of a text, in order. Matching and pairing ask for the same texts; nobody
    changes what they get."""
    lower = text.lower()
    plain = len(lower) == len(text)  # else there is a capital whose small letter is two characters
    found = list(_WORD.finditer(lower if plain else text))
    keys: list[str] = list(map(re.Match.group, found))
    same = str.isalnum if plain and text.isascii() else _is_normal
    for at in [at for at, normal in enumerate(map(same, keys)) if not normal]:
        keys[at] = normal_word(keys[at])
    return Words(keys, list(map(re.Match.start, found)), list(map(re.Match.end, found)))


def _is_normal(word: str) -> bool:
    return word.isascii() and word.isalnum() and word.islower()


def bare(word: str) -> str:
    """A word as written, without a possessive 's or inner stops: U.S. is US, Japan's Japan."""
    return (word[:-2] if word.endswith(_OWNS) else word).replace(".", "")


def end_of(text: str, start: int, end: int) -> int:
    """Where a word ends without its possessive 's."""
    return end - 2 if text.endswith(_OWNS, start, end) else end


# Letters that Unicode does not take apart, as desks without them write them.
_PLAIN = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ß": "ss", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th"})


def normal_word(word: str) -> str:
    """The normal form of one word."""
    if not word.isascii():
        apart = unicodedata.normalize("NFKD", word.replace("’", "'")).translate(_PLAIN)
        word = "".join(c for c in apart if not unicodedata.combining(c))
    if word.endswith(_OWNS):
        word = word[:-2]
    return "and" if word == "&" else word.replace(".", "").lower()


def joint(between: str) -> str:
    """What joins two words in normal form, given what stands between them in the text;
    "" where it parts them."""
    if between == " " or between == "-":
        return " "
    if len(between) > _LONGEST_JOIN:
        return ""
    bones = between.strip()
    if bones in (",", ".", ".,") and "\n\n" not in between:
        return bones[-1] + " "
    return " " if between and _JOINS.fullmatch(between) else ""


def joints(text: str, words: Words) -> list[str]:
    """What joins each word to the next; one less than there are words."""
    return [joint(text[end:start]) for end, start in zip(words.ends, words.starts[1:], strict=False)]


@lru_cache(maxsize=8192)
def normal(phrase: str) -> str:
    """The normal form of a whole phrase; stops and brackets inside it are passed over."""
    words = split(phrase)
    if not words.keys:
        return ""
    out = [words.keys[0]]
    for join, key in zip(joints(phrase, words), words.keys[1:], strict=True):
        out += (join or " ", key)
    return "".join(out)


@lru_cache(maxsize=8192)
def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals, and means something else or nothing in lower case."""
    return _ACRONYM.fullmatch(word) is not None


# Acronyms that are said as words, and that British papers write like names: Nasa, Uefa (the style guides
# of the BBC and the Guardian). Others keep their capitals: METI, not Meti.
SAID = frozenset(
    "AIDS APEC ASEAN AUKUS BRICS CERN CONCACAF CONMEBOL DARPA DEFRA ECOWAS FIBA FIFA INTERPOL ISIL ISIS ISRO JAXA MERS "
    "MINUSMA NAFTA NASA NASDAQ NATO OFCOM OPEC SAARC SARS SWAT UEFA UKIP UNAIDS UNCTAD UNESCO UNICEF UNIFIL UNRWA "
    "WADA".split()
)


# Old and variant kanji, each with the one that news writes: 附属 is 付属.
_OLD = "附聯國會學區縣澤濱邊齋櫻廣瀧龍髙﨑嶋峯靱篭輛"
_NEW = dict(zip(_OLD, "付連国会学区県沢浜辺斎桜広滝竜高崎島峰靭籠両", strict=True))
_OLD_KANJI = lazy(f"[{_OLD}]")


def japanese_fold(text: str) -> str:
    """Folded text as Japanese forms are compared in it, one character for one."""
    lower = text.lower()
    return _OLD_KANJI.sub(lambda found: _NEW[found[0]], lower if len(lower) == len(text) else text)
