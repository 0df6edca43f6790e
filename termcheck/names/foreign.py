"""Names in katakana through an article: spelled in one way."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from termcheck.model import Kind, Match, Mention, Reading, Verdict
from termcheck.names.reading import english_mention
from termcheck.names.rows import Row
from termcheck.sounds.katakana import kana_skeleton, latin_skeleton, same
from termcheck.sounds.letters import apart
from termcheck.sounds.ordinary import ORDINARY

LEAST = 4  # letters of a name, and of its katakana
MOST = 300  # names that are looked at in neighbouring rows
SLIPS = 2  # letters by which a misspelling may differ


def mark_katakana(rows: Sequence[Row], article: bool) -> None:
    """Add a line "name-inconsistent" for each word that is a slip for the English of a katakana
    name; weak in rows that are no article, which several may have translated."""
    if len(rows) < 2:
        return
    where: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for kana in dict.fromkeys(row.katakana):
            if len(kana) >= LEAST:
                where[kana].append(row)
    said = Counter(word.lower() for row in rows for word in row.english.words if len(word) >= LEAST)
    by_letter: dict[str, set[str]] = defaultdict(set)
    for word in said:
        by_letter[word[0]].add(word)
    bones = {kana_skeleton(kana): kana for kana in where}
    for kana, having in list(where.items())[:MOST]:
        right = _usual(kana, having, said)
        for word in by_letter[right[:1]] if right else ():
            if said[word] < said[right] and bones.get(latin_skeleton(word), kana) == kana and _is_slip(word, right):
                _mark(rows, kana, word, right, article)


def _usual(kana: str, rows: list[Row], said: Counter[str]) -> str:
    """The commonest spelling of a katakana name in the rows that have it, in lower case."""
    found = {word.lower() for row in rows for word in row.english.words if len(word) >= LEAST and same(kana, word)}
    return max(found, key=lambda word: (said[word], word), default="")


def _mark(rows: Sequence[Row], kana: str, slip: str, right: str, article: bool) -> None:
    for row in rows:
        for number in row.english.free:
            if number not in row.taken and row.english.words[number].lower() == slip:
                row.taken.add(number)
                row.matches.append(_line(row, kana, number, right, article))


def _is_slip(word: str, right: str) -> bool:
    """Whether a word is another by a few letters, and no form of it (Russian, Russia)."""
    if word in ORDINARY or abs(len(word) - len(right)) > SLIPS or word.startswith(right) or right.startswith(word):
        return False
    if apart(word, right) > SLIPS:
        return False
    from rapidfuzz.distance import OSA  # loaded when something is near

    return 0 < OSA.distance(word, right, score_cutoff=SLIPS) <= (SLIPS if len(right) > LEAST + 2 else 1)


def _line(row: Row, kana: str, number: int, right: str, article: bool) -> Match:
    assert row.pair.ja is not None
    assert row.pair.en is not None
    offset, shown = row.pair.ja.offset, right.capitalize()
    at = row.text.find(kana)
    ja = None
    if at >= 0:
        start, end = row.line.folded.original(at), row.line.folded.original(at + len(kana))
        ja = Mention(row.line.text[start:end], start + offset, end + offset, (Reading(Kind.NAME, shown),))
    en = english_mention(row.english, number, number, row.pair.en.offset)
    en.weak = not article
    return Match(ja, en, Verdict.DIFFERS, row.pair, "name-inconsistent", shown)
