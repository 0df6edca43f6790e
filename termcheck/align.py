"""Two documents → rows: which English stands for which Japanese.

Dynamic programming over sentences within a band, as Gale and Church do it (A Program for
Aligning Sentences in Bilingual Corpora, Computational Linguistics 19-1, 1993), with
what the readers already found as anchors: figures, dates, terms, Latin words. A row is
1-1, 1-2, 2-1, 2-2 (two sentences that changed places, too), or one side alone.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping

from termcheck.calendar import When
from termcheck.checks import ReadPair
from termcheck.model import Kind, Mention, Pair, Segment, TermUse
from termcheck.moved import rejoin
from termcheck.quantity import Quantity, telling_digits
from termcheck.records import altered
from termcheck.ruled import in_english_steps, is_row, table_step
from termcheck.sentences import Sentence, split
from termcheck.tables.patterns import lazy
from termcheck.text import in_usual_style

Reader = Callable[[Pair], ReadPair]

# What a step costs besides its length and anchors: how often desks do it.
STEPS = {(1, 1): 0.0, (1, 2): 1.1, (2, 1): 1.1, (2, 2): 2.6, (1, 0): 3.2, (0, 1): 3.2, (1, 3): 3.0, (3, 1): 3.0}
# The band: how far from the diagonal a pair of sentences is still thought of.
BAND = 12
# Variance of the length ratio, and the cap on what a strange ratio costs.
SPREAD, LONGEST = 0.55, 4.0
ACROSS_PARAGRAPHS = 0.7  # a row that swallows a paragraph break
WITH_PARAGRAPHS = 0.5  # a row that opens a paragraph on one side only
HEADING = 2.5  # a headline beside prose, and twice that for one run into it
TABLE = 8.0  # a row of a table beside prose, or run into it
ANCHOR = 2.2  # a shared anchor that stands in one sentence of each side
HALF = "half"  # the first of a key that is worth half of that

# Kinds that one language has for another: 3人 is "three", 5回 "the fifth".
_PLAIN = frozenset((Kind.NUMBER, Kind.COUNT, Kind.ORDINAL, Kind.SCORE, Kind.IDENTIFIER))

_LATIN = lazy(r"[A-Za-zＡ-Ｚａ-ｚ][A-Za-z0-9Ａ-Ｚａ-ｚ０-９]+")
_WORD = lazy(r"[A-Za-z][A-Za-z0-9]+")


def align_documents(
    ja_text: str, en_text: str, ja_body: int, en_body: int, read: Reader, *, moved: bool = False
) -> list[ReadPair]:
    """The rows of two documents, read, in order, numbered from 1.

    ja_body, en_body  where the bodies begin
    read              reads one side of a row; called once for every sentence
    moved             whether sentences that English has in another place are put beside their
                      Japanese; the rows are then not in the order of the English
    """
    ja = split(ja_text, ja_body, "ja")
    en = split(en_text, en_body, "en")
    ja_read = [read(Pair("", s.segment, None)) for s in ja]
    en_read = [read(Pair("", None, s.segment)) for s in en]
    for side_read, side in ((ja_read, ja), (en_read, en)):
        for one, sentence in zip(side_read, side, strict=True):
            one.ja, one.en = (_without_marks(found, sentence.segment) for found in (one.ja, one.en))
    ja_keys = [_keys(r.ja) | _latin(s.segment.text, _LATIN) for r, s in zip(ja_read, ja, strict=True)]
    en_keys = [_keys(r.en) | _latin(s.segment.text, _WORD) for r, s in zip(en_read, en, strict=True)]
    worth = _anchors(ja_keys, en_keys)
    aligned = align(ja, en, worth)
    prose = {(j, e): value for (j, e), value in worth.items() if not ja[j].segment.heading and not en[e].segment.heading}
    numbers = rejoin(aligned, prose) if moved else [([*range(j, k)], [*range(e, f)]) for j, k, e, f in aligned]
    ja_texts, en_texts = [s.segment.text for s in ja], [s.segment.text for s in en]
    rows, usual = [], in_usual_style(ja_text)
    for number, (js, es) in enumerate(numbers, 1):
        pair = Pair(str(number), _joined(usual, [ja[j] for j in js]), _joined(en_text, [en[e] for e in es]))
        ja_side, en_side = [ja_read[j] for j in js], [en_read[e] for e in es]
        row = ReadPair(pair, [m for r in ja_side for m in r.ja], [m for r in en_side for m in r.en])
        if js and es and all(is_row(ja_texts[j]) for j in js) and all(is_row(en_texts[e]) for e in es):
            row.ja = in_english_steps(row.ja, row.en, table_step(ja_texts, js[0], "ja"), table_step(en_texts, es[0], "en"))
        row.line = ja_side[0].line if len(ja_side) == 1 else None
        row.ja_conversions = [c for r in ja_side for c in r.ja_conversions]
        row.en_conversions = [c for r in en_side for c in r.en_conversions]
        row.residue = [found for r in en_side for found in r.residue]
        rows.append(row)
    return rows


# What numbers a heading, an item or a note, and counts nothing: "## 2.", （1）, 3) at the beginning, [1] anywhere.
_MARK = lazy(r"\s*(?:#{1,6}\s*)?(?:[（(\[［]?\s*[0-9０-９]{1,2}\s*(?:[)）\]］.．、](?![0-9０-９])|(?=[　]))|[①-⑳])")
_NOTE = lazy(r"[\[［]\^?[0-9０-９]{1,3}[\]］]")


def _without_marks(found: list[Mention], segment: Segment) -> list[Mention]:
    """The mentions of a sentence, those of them weak that only number it or a note."""
    marks = [m.span() for m in _NOTE.finditer(segment.text)]
    if (mark := _MARK.match(segment.text)) is not None:
        marks.append(mark.span())
    if not marks:
        return found
    spans = [(start + segment.offset, end + segment.offset) for start, end in marks]
    return [altered(m, weak=True) if any(start <= m.start and m.end <= end for start, end in spans) else m for m in found]


def _joined(text: str, sentences: list[Sentence]) -> Segment | None:
    if not sentences:
        return None
    first, last = sentences[0].segment, sentences[-1].segment
    end = last.offset + len(last.text)
    return Segment(text[first.offset : end], first.offset, len(sentences) == 1 and first.heading)


def _latin(text: str, pattern: re.Pattern[str]) -> set[Hashable]:
    """Words of Latin letters that stand in both: names, abbreviations; width folded."""
    return {"".join(chr(ord(c) - 0xFEE0) if c > "\uff00" else c for c in word).lower() for word in pattern.findall(text)}


def _keys(mentions: Iterable[Mention]) -> set[Hashable]:
    """What a sentence says that its rendering says too, as values that compare equal."""
    keys: set[Hashable] = set()
    for mention in mentions:
        for reading in mention.readings[:2]:
            value = reading.value
            if isinstance(value, Quantity):
                small = mention.weak or (value.low in (0, 1, 2) and reading.kind is not Kind.MONEY)
                if not small:
                    keys.update(_figure_keys(reading.kind, value))
                    if reading.kind is Kind.PERCENT:
                        keys.add(("%", value.low))
            elif isinstance(value, When):
                keys.update(_date_keys(value))
            elif isinstance(value, TermUse):
                keys.add(("term", value.concept))
    return keys


def _figure_keys(kind: Kind, value: Quantity) -> Iterable[Hashable]:
    """A figure by its value, where that is rare; one of two digits is half of it what it is a figure of, and of one
    digit all: 半世紀 is no sentence with a bare 50."""
    if value.low >= 100 or telling_digits(value.low) > 2:
        yield value.low
    elif kind in _PLAIN:
        yield HALF, value.low
        yield HALF, value.unit, value.low
    else:
        if value.low >= 10 or value.step < 1:
            yield HALF, value.low
        yield HALF, value.unit, value.low


def _date_keys(when: When) -> Iterable[Hashable]:
    if when.minutes is not None:
        yield "minutes", when.minutes
    if when.day is not None:
        yield when.day
    if when.month is not None:
        yield "month", when.month
    if when.year is not None:
        yield when.year
    if when.weekday is not None:
        yield "weekday", when.weekday


def align(
    ja: list[Sentence], en: list[Sentence], anchors: Mapping[tuple[int, int], float]
) -> list[tuple[int, int, int, int]]:
    """Rows as (first, after last) of the Japanese and of the English sentences.

    anchors  what the shared keys of two sentences are worth

    Time and memory are linear in the number of sentences: a band of BAND on either side
    of the diagonal, wider where the two sides differ much in number.
    """
    ja_sizes = [len(s.segment.text) for s in ja]
    en_sizes = [len(s.segment.text) for s in en]
    ratio = max(1.0, sum(en_sizes)) / max(1.0, sum(ja_sizes))
    width = BAND + abs(len(ja) - len(en)) // 4
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for i in range(len(ja) + 1):
        middle = i * len(en) // max(1, len(ja)) if ja else 0
        low = 0 if i == 0 else max(0, middle - width)
        high = len(en) if i == len(ja) else min(len(en), middle + width)
        for j in range(low, high + 1):
            here: tuple[float, int, int] | None = best.get((i, j)) if i == j == 0 else None
            for (a, b), step in STEPS.items():
                before = best.get((i - a, j - b)) if i >= a and j >= b else None
                if before is None:
                    continue
                cost = before[0] + step + _cost(ja[i - a : i], en[j - b : j], ratio)
                cost -= sum(anchors.get((x, y), 0.0) for x in range(i - a, i) for y in range(j - b, j))
                if here is None or cost < here[0]:
                    here = (cost, a, b)
            if here is not None:
                best[i, j] = here
    return _walk_back(best, len(ja), len(en))


def _walk_back(best: dict[tuple[int, int], tuple[float, int, int]], i: int, j: int) -> list[tuple[int, int, int, int]]:
    rows = []
    while i or j:
        _, a, b = best[i, j]
        rows.append((i - a, i, j - b, j))
        i, j = i - a, j - b
    return rows[::-1]


def _cost(ja: list[Sentence], en: list[Sentence], ratio: float) -> float:
    if not ja or not en:
        return 0.0
    expected = ratio * sum(len(s.segment.text) for s in ja)
    actual = sum(len(s.segment.text) for s in en)
    strange = abs(math.log((actual + 8) / (expected + 8))) / SPREAD
    cost = min(strange * strange, LONGEST)
    if is_row(ja[0].segment.text) != is_row(en[0].segment.text):
        cost += TABLE
    if any(is_row(s.segment.text) != is_row(side[0].segment.text) for side in (ja, en) for s in side[1:]):
        cost += TABLE
    if any(s.opens for s in ja[1:]) or any(s.opens for s in en[1:]):
        cost += ACROSS_PARAGRAPHS
    if ja[0].opens != en[0].opens:
        cost += WITH_PARAGRAPHS
    if ja[0].segment.heading != en[0].segment.heading:
        cost += HEADING
    elif ja[0].segment.heading:
        cost -= HEADING
    if (len(ja) > 1 and _is_mixed(ja)) or (len(en) > 1 and _is_mixed(en)):
        cost += 2 * HEADING
    return cost


def _is_mixed(sentences: list[Sentence]) -> bool:
    """Whether a row takes a headline and prose of one side together."""
    return any(s.segment.heading != sentences[0].segment.heading for s in sentences[1:])


def _anchors(ja_keys: list[set[Hashable]], en_keys: list[set[Hashable]]) -> dict[tuple[int, int], float]:
    """What the shared keys of two sentences are worth: the rarer a key, the more.

    Keys that stand in many sentences of either side say nothing and are left out, which
    also keeps this linear.
    """
    where_ja, where_en = _where(ja_keys), _where(en_keys)
    worth: dict[tuple[int, int], float] = defaultdict(float)
    for key, here in where_ja.items():
        there = where_en.get(key)
        if there is None or len(here) * len(there) > 60:
            continue
        value = (ANCHOR / 2 if isinstance(key, tuple) and key[0] == HALF else ANCHOR) / math.sqrt(len(here) * len(there))
        for i in here:
            for j in there:
                worth[i, j] += value
    return {at: min(value, 3 * ANCHOR) for at, value in worth.items()}


def _where(keys: list[set[Hashable]]) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = defaultdict(list)
    for at, those in enumerate(keys):
        for key in those:
            found[key].append(at)
    return found
