"""Sentences that English has in another place, paired with the Japanese that they render.

Alignment goes forward only, and a desk that leads with the victims moves whole paragraphs. Two
sentences that share far more figures, dates and terms with each other than either does with what
stands beside it are taken out of their rows and make one.
"""

from __future__ import annotations

from collections.abc import Mapping

Row = tuple[list[int], list[int]]

# What the shared keys of two sentences must be worth more than those that they share with what
# stands beside them: most of a rare key where that is nothing, a whole one and more where it is something.
LEAST, MORE = 1.6, 2.4
_PASSES = 3


def rejoin(rows: list[tuple[int, int, int, int]], worth: Mapping[tuple[int, int], float]) -> list[Row]:
    """The rows of an alignment as lists of sentence numbers (Japanese, English), with moved
    sentences beside each other; in the order of the Japanese, then of the English.

    worth  what the shared keys of two sentences are worth, as the alignment saw it; without
           headlines, which stay where they are
    """
    made: list[Row] = [(list(range(j, k)), list(range(e, f))) for j, k, e, f in rows]
    for _ in range(_PASSES):  # what the ones taken out leave behind may belong together, too
        again = _once(made, worth)
        if again is made:
            break
        made = again
    return made


def _once(made: list[Row], worth: Mapping[tuple[int, int], float]) -> list[Row]:
    """One pass over the rows: the same list where nothing is moved."""
    own_ja = {j: max((worth.get((j, e), 0.0) for e in es), default=0.0) for js, es in made for j in js}
    own_en = {e: max((worth.get((j, e), 0.0) for j in js), default=0.0) for js, es in made for e in es}
    found: dict[int, int] = {}
    ranked = sorted((-value, j, e) for (j, e), value in worth.items() if _parts(value, own_ja[j]) and _parts(value, own_en[e]))
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
    return sorted(_rejoined([row for row in kept if row[0] or row[1]], worth), key=_place)


def _rejoined(rows: list[Row], worth: Mapping[tuple[int, int], float]) -> list[Row]:
    """The rows, with a sentence that was left alone put to the one beside it, if they render one sentence together."""
    paired = [row for row in rows if row[0] and row[1]]
    alone = []
    for js, es in (row for row in rows if not (row[0] and row[1])):
        for ja, en in paired:
            own, other = (js, ja) if js else (es, en)
            beside = own[-1] + 1 == other[0] or other[-1] + 1 == own[0]
            if beside and max(worth.get((j, e), 0.0) for j in js or ja for e in es or en) >= LEAST:
                other[:] = sorted(other + own)
                break
        else:
            alone.append((js, es))
    return paired + alone


def _parts(value: float, own: float) -> bool:
    """Whether what two sentences share takes one of them away from what it shares with its row."""
    return value >= (own + MORE if own else LEAST)


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
