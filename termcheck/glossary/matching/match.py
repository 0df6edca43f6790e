"""Terms of a glossary in a text of either language.

Both sides are looked up in plain tables, so that the time for a sentence does not depend on
how many concepts there are and nothing has to be built when termcheck starts. The longest
form wins: 経済 is not found in 経済産業省, nor Nikkei in Nikkei Stock Average.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from operator import add

from termcheck.glossary.later import PEOPLE
from termcheck.glossary.matching.edges import LineLike, is_longer_name, stands
from termcheck.glossary.matching.longer import goes_on
from termcheck.glossary.matching.phrases import (
    SAID,
    Words,
    bare,
    end_of,
    is_acronym,
    japanese_fold,
    joint,
    split,
)
from termcheck.glossary.model import RIGHT, Glossary
from termcheck.model import Mention, TermUse
from termcheck.text import fold

_ALONE = [1]


def find_ja(glossary: Glossary, line: LineLike, offset: int = 0) -> list[Mention]:
    """The terms of a line of Japanese, in order; `offset` is where it begins in its side."""
    folded = line.folded
    text = japanese_fold(folded.text)
    hits = list(_hits(glossary, text))
    joined = {end for _, end, _ in hits} & {start for start, _, _ in hits}  # 米国｜大統領
    found: list[Mention] = []
    for start, end, numbers in hits:
        if stands(line, text, start, end, joined) and not (is_longer_name(text, start, end) and all(glossary.concept(number).field.startswith(PEOPLE) for number in numbers)):
            place, stop = folded.original(start), folded.original(end)
            found.append(Mention(line.text[place:stop], place + offset, stop + offset, glossary.japanese(tuple(numbers))))
    return found


def _hits(glossary: Glossary, text: str) -> Iterator[tuple[int, int, list[int]]]:
    """The places of forms in folded text with the concepts that they may be, the longest first.

    A concept does not count in a longer string that it is not to be found in; the others do.
    """
    beginnings = glossary.beginnings
    free = 0
    hidden: dict[int, int] = {}  # concepts, and how far they are not to be found
    places, pairs = beginnings.places, list(map(add, text, text[1:]))
    for start in compress(range(len(pairs)), map(places.__contains__, pairs)):
        if start < free:
            continue
        forms, sizes = beginnings.at(places[pairs[start]])
        for length in sizes:
            numbers = forms.get(text[start : start + length])
            if numbers is None:
                continue
            end = min(start + length, len(text))  # a slice ends with the text
            meant = [n for n in numbers if n >= 0 and hidden.get(n, 0) < end]
            hidden |= {~n: max(end, hidden.get(~n, 0)) for n in numbers if n < 0}
            if meant:
                free = end
                yield start, free, meant
                break


def find_en(glossary: Glossary, text: str, offset: int = 0) -> list[Mention]:
    """The terms of an English text, in order; `offset` is where it begins in its side.

    A right form inside a longer name that the glossary does not have (Nikkei in Nikkei
    Stock Index) is given the status "part".
    """
    folded = fold(text)
    plain = folded.text
    words = split(plain)
    keys = words.keys
    found: list[Mention] = []
    free = 0
    for at, (key, after, opening) in enumerate(zip(keys, [*keys[1:], ""], map(glossary.openings.__getitem__, keys), strict=False)):
        if opening is None or at < free:
            continue
        sizes = opening.sizes(after)
        if sizes is None and opening.group(key) is None:
            continue
        phrases, counts = [key], _ALONE
        if sizes is not None:
            phrases, counts = _phrases(plain, words, at, sizes[0]), [*sizes, 1]
        for count in counts:
            group = opening.group(phrases[count - 1]) if count <= len(phrases) else None
            if group is None or (count == 1 and _is_article(key, plain, words.ends[at])):
                continue
            place = range(at, at + count)
            uses = _fitting(glossary, group, plain, words, place)
            if not uses or (count > 1 and _hides_name(glossary, plain, words, place)):
                continue
            start = folded.original(words.starts[at])
            end = folded.original(end_of(plain, words.starts[place[-1]], words.ends[place[-1]]))
            readings = glossary.readings(tuple(uses))
            found.append(Mention(text[start:end], start + offset, end + offset, readings))
            if any(use.status != "not-for" for use in uses):
                free = at + count  # what is only wrong beside something hides no term inside it
            break
    return found


def _hides_name(glossary: Glossary, text: str, words: Words, place: range) -> bool:
    """Whether a phrase that begins in lower case ends with the first word of a longer name: in the Red, of the Red Sea."""
    first, last = place[0], place[-1]
    if text[words.starts[first]].isupper() or not text[words.starts[last]].isupper():
        return False
    opening = glossary.openings[words.keys[last]]
    sizes = opening.sizes(words.keys[last + 1]) if opening is not None and last + 1 < len(words.keys) else None
    if opening is None or not sizes or not text[words.starts[last + 1]].isupper():
        return False
    phrases = _phrases(text, words, last, sizes[0])
    return any(count <= len(phrases) and opening.group(phrases[count - 1]) is not None for count in sizes)


def _is_article(key: str, text: str, end: int) -> bool:
    """Whether a word is "a", and not a club that is called the A's."""
    return key == "a" and text[end - 1] in "aA"


def _phrases(text: str, words: Words, at: int, most: int) -> list[str]:
    """The phrases of one word, two words and so on that begin at a word."""
    phrase = words.keys[at]
    phrases = [phrase]
    for k in range(at + 1, min(at + most, len(words.keys))):
        join = joint(text[words.ends[k - 1] : words.starts[k]])
        if not join:
            break
        phrase += join + words.keys[k]
        phrases.append(phrase)
    return phrases


def looks_like(shape: str, text: str, words: Words, at: int, count: int) -> bool:
    """Whether some words of a text have the capitals that a form wants (see `forms.shape`)."""
    if not shape or shape == "~":
        return True
    wanted = shape.split(" ")
    if len(wanted) != count:  # G-7 for G7
        return text[words.starts[at]].isupper() == wanted[0][0].isupper()
    for k, want in enumerate(wanted, at):
        if want[0].islower() and not any(c.isupper() for c in want):
            continue
        have = bare(text[words.starts[k] : words.ends[k]])
        if is_acronym(want):
            if have not in (want, want.upper()) and not (want in SAID and have == want.capitalize()):
                return False
        elif not have[0].isupper() and want[0].isupper():
            return False
    return True


def _fitting(glossary: Glossary, group: int, text: str, words: Words, place: range) -> list[TermUse]:
    """What a phrase at some words of a text may be, of a group of uses."""
    uses, terms, shapes = glossary.group(group)
    if unlike := [shape for shape in shapes if not looks_like(shape, text, words, place[0], len(place))]:
        terms = [use.term for use in uses if use.shape not in unlike]
    if not terms or not shapes or not goes_on(text, words, place[0], len(place)):
        return terms
    return [TermUse(term.concept, "part") if term.status in RIGHT else term for term in terms]
