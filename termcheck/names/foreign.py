"""Names in katakana through an article: spelled in one way."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from termcheck.model import Kind, Match, Mention, Reading, Verdict
from termcheck.names.katakana import kana_skeleton, latin_skeleton
from termcheck.names.reading import english_mention
from termcheck.names.rows import Row

LEAST = 4  # letters of a name, and of its katakana
SLIPS = 2  # letters by which a misspelling may differ


def mark_katakana(rows: Sequence[Row], article: bool) -> None:
    """Add a line "name-inconsistent" for each katakana name that is spelled otherwise in one
    row than in the rest; weak in rows that are no article, which several may have translated."""
    if len(rows) < 2:
        return
    seen: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for kana in dict.fromkeys(row.katakana):
            if len(kana) >= LEAST:
                seen[kana].append(row)
    for kana, having in seen.items():
        if len(having) > 1:
            _mark(kana, having, article)


def _mark(kana: str, rows: list[Row], article: bool) -> None:
    bones = kana_skeleton(kana)
    spellings = [
        {word.lower() for word in row.english.words if len(word) >= LEAST and latin_skeleton(word) == bones} for row in rows
    ]
    usual = Counter(word for found in spellings for word in found).most_common(1)
    if not usual:
        return
    right = usual[0][0]
    for row, found in zip(rows, spellings, strict=True):
        if right in found:
            continue
        for number in row.english.free:
            word = row.english.words[number]
            if number not in row.taken and _is_slip(word.lower(), right):
                row.taken.add(number)
                row.matches.append(_line(row, kana, number, right, article))
                break


def _is_slip(word: str, right: str) -> bool:
    """Whether a word is another by a few letters, and no form of it (Russian, Russia)."""
    if word[:1] != right[:1] or abs(len(word) - len(right)) > SLIPS or word.startswith(right) or right.startswith(word):
        return False
    from rapidfuzz.distance import OSA

    return 0 < OSA.distance(word, right, score_cutoff=SLIPS) <= (SLIPS if len(right) > LEAST + 2 else 1)


def _line(row: Row, kana: str, number: int, right: str, article: bool) -> Match:
    assert row.pair.ja is not None
    assert row.pair.en is not None
    at = row.text.find(kana)
    start, end = row.line.folded.original(at), row.line.folded.original(at + len(kana))
    offset, shown = row.pair.ja.offset, right.capitalize()
    ja = Mention(row.line.text[start:end], start + offset, end + offset, (Reading(Kind.NAME, shown),), weak=not article)
    en = english_mention(row.english, number, number, row.pair.en.offset)
    return Match(ja, en, Verdict.DIFFERS, row.pair, "name-inconsistent", shown)
