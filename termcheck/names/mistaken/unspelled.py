"""Names in katakana for which the English has a word that is near and cannot be spelled so: Kiyoxa for キオクシア,
Fabiano for ファビアン.

No list is asked. The word is none of English, nothing else in the row explains it, no other word of the English spells
the katakana in any language, and most of its letters are those of the katakana.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from termcheck.english.ordinary import is_word
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds.letters import similar
from termcheck.sounds.romaji import kana_key
from termcheck.sounds.spelled import FAR, distance
from termcheck.tables.patterns import lazy

_KANA = lazy(r"(?<![ァ-ヺー])[ァ-ヺー]{4,14}(?![ァ-ヺー])")
_ANY_KANA = lazy(r"[ァ-ヺー]{2,}(?:[・=][ァ-ヺー]+)*")
_WORD, _JOINTS = lazy(r"[^\W\d_]+"), (" ", "-", "'", "’")
_SHORTER = ("", "s", "n", "an", "ian", "ese", "i", "ish")  # what a word may have behind one of English, or of the Japanese
NEAR = 0.6  # of the letters that must be the same
LEAST, LONGEST = 4, 20  # letters of a word
MOST = 20  # names of one row
MOST_WORDS = 4  # of a name that the Japanese writes as one


def misspelled(row: Row) -> Iterator[Mistaken]:
    """The names in katakana of a row that its English nearly spells, as nobody would."""
    strange = [number for number in row.english.free if number not in row.taken and _is_strange(row, number)]
    if not strange:
        return
    joined: list[str] = []
    for found in islice(_KANA.finditer(row.text), MOST):
        kana = found.group()
        if row.in_term(*found.span()) or any(distance(kana, row.english.words[number]) < FAR for number in strange):
            continue
        near = [number for number in strange if similar(row.english.keys[number], kana_key(kana), NEAR) >= NEAR]
        joined = joined or list(_joined(row.english.text))
        if not near or any(distance(kana, word) < FAR for word in joined):  # which takes longest
            continue
        number = next((number for number in near if _is_unsaid(row, number)), None)
        if number is not None:
            row.taken.add(number)
            yield Mistaken(found.span(), row.english.span(number, number), "")


def _is_strange(row: Row, number: int) -> bool:
    """Whether a word is none of English, nor of the Japanese in Latin letters, nor a form of either."""
    word = row.english.words[number]
    low = word.lower()
    if not LEAST <= len(word) <= LONGEST or not word.isalpha() or word.isupper() or low in row.text.lower():
        return False
    return not any(low.endswith(end) and is_word(low.removesuffix(end)) for end in _SHORTER)


def _is_unsaid(row: Row, number: int) -> bool:
    """Whether nothing in the Japanese may be a word, alone or with the one beside it."""
    english = row.english
    if row.explains(english.keys[number]) or row.may_be_read(english.keys[number]):
        return False
    ways = [english.words[number]]
    ways += [english.words[one] + english.words[one + 1] for one in (number - 1, number) if english.together(one, one + 1)]
    runs = [part for run in _ANY_KANA.findall(row.text) for part in {*re.split("[・=]", run), re.sub("[・=]", "", run)} if len(part) > 1]
    return not any(len(way) <= LONGEST and distance(run, way) < FAR for run in runs for way in ways)


def _joined(text: str) -> Iterator[str]:
    """The words of a text, and those that stand together in capitals as one."""
    words = [(word.group(), *word.span()) for word in _WORD.finditer(text)]
    for at, (word, _, end) in enumerate(words):
        whole = word
        yield whole
        for other, start, stop in words[at + 1 : at + MOST_WORDS] if word[0].isupper() else ():
            if text[end:start] not in _JOINTS or len(whole) + len(other) > LONGEST:
                break
            whole, end = whole + other, stop
            yield whole
