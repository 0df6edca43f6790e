"""Sentences that English has in another place: paired with the Japanese that they render.

Alignment goes forward only, and a desk that leads with the victims moves whole paragraphs. A
sentence that shares no figure, date or term with what stands beside it, and does with
another such sentence of the other side, is taken out of its row and the two make one.
"""

from __future__ import annotations

from collections.abc import Mapping

Row = tuple[list[int], list[int]]

# What the shared keys of two sentences must be worth: more than one rare key.
LEAST = 1.6


def rejoin(rows: list[tuple[int, int, int, int]], worth: Mapping[tuple[int, int], float]) -> list[Row]:
    """The rows of an alignment as lists of sentence numbers (Japanese, English), with moved
    sentences beside each other; in the order of the Japanese, then of the English.

    worth  what the shared keys of two sentences are worth, as the alignment saw it; without
           headlines, which stay where they are
    """
    made: list[Row] = [(list(range(j, k)), list(range(e, f))) for j, k, e, f in rows]
    loose_ja = {j for js, es in made for j in js if not any((j, e) in worth for e in es)}
    loose_en = {e for js, es in made for e in es if not any((j, e) in worth for j in js)}
    found: dict[int, int] = {}
    ranked = sorted((-value, j, e) for (j, e), value in worth.items() if j in loose_ja and e in loose_en and value >= LEAST)
    for _, j, e in ranked:
        if e not in found and (j not in found.values() or e - 1 in found or e + 1 in found):
            found[e] = j
    if not found:
        return made
    moved = set(found.values())
    kept: list[Row] = []
    for js, es in made:
        rest: Row = [j for j in js if j not in moved], [e for e in es if e not in found]
        kept.extend(_split(rest))
    for j in moved:
        for run in _runs(sorted(e for e, other in found.items() if other == j)):
            kept.append(([j], run))
    return sorted((row for row in kept if row[0] or row[1]), key=_place)


def _split(row: Row) -> list[Row]:
    """A row whose middle was taken out, as rows of neighbours: the first keeps the other side."""
    ja, en = _runs(row[0]), _runs(row[1])
    rows: list[Row] = [(ja[0] if ja else [], en[0] if en else [])]
    rows += [(run, []) for run in ja[1:]]
    rows += [([], run) for run in en[1:]]
    return rows


def _runs(numbers: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _place(row: Row) -> tuple[float, int]:
    js, es = row
    return (js[0] if js else float("inf"), es[0] if es else 0)
