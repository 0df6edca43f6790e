"""How many letters two short words have in common: asked often, rarely near enough to matter."""

from __future__ import annotations


def similar(one: str, other: str, least: float) -> float:
    """How many of the letters of two words are the same, in order (Levenshtein), from 0 to 1;
    0 where it cannot be so many as `least`."""
    if one == other:
        return 1.0
    longest = max(len(one), len(other), 1)
    letters, others = set(one), set(other)  # of each letter that only one of them has, it has one or more
    if 1 - max(len(letters - others), len(others - letters)) / longest < least or 1 - apart(one, other) / longest < least:
        return 0.0
    from rapidfuzz.distance import Levenshtein  # loaded when something is near

    return float(Levenshtein.normalized_similarity(one, other))


def apart(one: str, other: str) -> int:
    """How many letters of two words differ at least, in whatever order they are."""
    letters: dict[str, int] = {}  # a Counter takes several times as long for a word
    for letter in one:
        letters[letter] = letters.get(letter, 0) + 1
    for letter in other:
        letters[letter] = letters.get(letter, 0) - 1
    more = sum(n for n in letters.values() if n > 0)
    return max(more, more + len(other) - len(one))
