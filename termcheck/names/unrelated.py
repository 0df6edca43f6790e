"""English that has nothing to do with its Japanese: "We hope that you will enjoy it." for a report of a game.

A translation system that loses its thread writes some fluent sentence, often to its reader. It has words that stand for
names in other rows (it, they, we), so that each name alone may be spoken of in another way; but English that names
nothing at all, beside Japanese that names several things, was not made from it.
"""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.english.ordinary import is_word
from termcheck.japanese.tokenizer import Token
from termcheck.model import Verdict
from termcheck.names.rows import Row
from termcheck.tables.patterns import lazy

_FIGURE = lazy(r"[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|both|pair)\b")
# What English may say of several people, places or bodies that it does not name.
_TOLD = lazy(
    r"(?i)\b(?:he|she|his|her|him|they|them|their|leaders?|ministers?|countr(?:y|ies)|nations?|cit(?:y|ies)|towns?|villages?|island|prefectures?|governors?|mayors?|government|ministry|agency|police|court|prosecutors?|company|firm"
    r"|automaker|\w+maker|teams?|clubs?|sides?|players?|pitchers?|club|university|school|hospital|museum|shrine|temple|station|airport|local|here|officials?|lawmakers?|part(?:y|ies)|group|union|league|association)\b"
)
_ENDS = lazy(r"(?:^|[.!?:;\"“‘(] ?|\n)\Z")
_TO_THE_READER = lazy(r"\b(?:I|[Yy]ou|[Yy]our|[Ww]e|us|[Oo]ur|[Pp]lease)\b")  # which a report does outside of quotations alone
LEAST, FEWEST = 3, 2  # names that the Japanese has, and where the English speaks to its reader
SHORTEST = 4  # words of an English sentence
BEFORE = 2  # characters before the first word of a sentence


def first_name(row: Row) -> tuple[int, int] | None:
    """The first name of a row of which the English has neither a name nor a figure, nor a word for anything that is
    named in the Japanese: its place in the folded Japanese; None for English that may well be its own."""
    english = row.english.text
    if len(english.split()) < SHORTEST or _FIGURE.search(english) or _TOLD.search(english) or not _names_nothing(row):
        return None
    if any(match.verdict is Verdict.HOLDS for match in row.matches) or any(place not in row.lost for place in row.terms):
        return None
    named = list(_names(row))
    least = FEWEST if "「" not in row.text and _TO_THE_READER.search(english) else LEAST
    return (named[0].start, named[0].end) if len({token.surface for token in named}) >= least else None


def _names_nothing(row: Row) -> bool:
    """Whether no word of the English has a capital but the first of a sentence, which is an ordinary one, and I."""
    english = row.english
    return all(
        word == "I" or (_ENDS.search(english.text, max(0, start - BEFORE), start) is not None and is_word(word.lower()))
        for word, start in zip(english.words, english.starts, strict=True)
    )


def _names(row: Row) -> Iterator[Token]:
    """The words of the Japanese that the dictionary has as names, of what is named by several together the first."""
    end = -1
    for token in row.line.tokens:
        if token.pos[1:2] == ("固有名詞",):
            if token.start > end:
                yield token
            end = token.end
