"""A place abroad for which the English has another word that begins as it sounds: in Pokemon for ポクロウシク.

Far from the right spelling no likeness tells a slip. But a word with a capital that stands where a place does, is
nothing else that the Japanese says and begins with the same two consonants was meant to be the place that is lost.
"""

from __future__ import annotations

from termcheck.glossary.held import Held, uses
from termcheck.glossary.later import PLACES
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.misnamed.subjects import is_said
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.model import Mention
from termcheck.sounds.katakana import alike, kana_skeleton, latin_skeleton
from termcheck.tables.patterns import lazy

_KATAKANA = lazy(r"[ァ-ヺー]{4,}")
_RUNS = lazy(r"[ァ-ヺー]{2,}")
_KINDS = "州省県市"  # behind a place abroad
_BEHIND = frozenset("province state region oblast county".split())
_BEFORE = frozenset("in at near from to around outside off".split())
BONES = 2  # consonants with which both begin
LEAST = 4  # letters of a word


def called_elsewhere(row: Held, ja: Mention, concept: Concept, glossary: Glossary) -> Near | None:
    """The word of a row's English that stands in place of a place of its Japanese, or None."""
    if concept.field not in PLACES or not _KATAKANA.fullmatch(name := ja.text.rstrip(_KINDS)):
        return None
    bones = kana_skeleton(name)[:BONES]
    others = _RUNS.findall(row.japanese.replace(ja.text, " "))
    found = []
    for at in range(1, len(row.words.keys)):
        word = row.words.keys[at]
        if not _stands_as_place(row, at) or not row.is_capital(at) or len(word) < LEAST or not word.isalpha() or latin_skeleton(word)[:BONES] != bones:
            continue
        if at + 1 < len(row.words.keys) and row.joined(at, at + 1) and row.is_capital(at + 1):
            continue
        if not _is_place(row, at, glossary) and not any(alike(run, word) for run in others) and not is_said(row.japanese.replace(ja.text, " "), word):
            found.append(at)
    return Near(found[0], 1, concept.en) if len(found) == 1 else None


def _stands_as_place(row: Held, at: int) -> bool:
    """Whether a word stands where a place does: behind in or near, or before what it is."""
    return row.words.keys[at - 1] in _BEFORE or (at + 1 < len(row.words.keys) and row.joined(at, at + 1) and row.words.keys[at + 1] in _BEHIND)


def _is_place(row: Held, at: int, glossary: Glossary) -> bool:
    """Whether a word belongs to a term that is a place, or to a longer one."""
    terms = [en for en in row.en if at in row.word_numbers(en)]
    return any(" " in en.text or any(use.status in RIGHT and glossary[use.concept].field in PLACES for use in uses(en)) for en in terms)
