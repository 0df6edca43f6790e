"""Business years: fiscal 2026, FY2026, fiscal 2025-26, the year through March 2027.

A fiscal year is named by the year in which it begins, from April to March; what a company
calls fiscal 2026 and ends in March 2026 is kept as a second reading.
"""

from __future__ import annotations

from termcheck.calendar import When, full_year
from termcheck.english.words import Found, Nothing, Words
from termcheck.english.years import PARTS, end_month
from termcheck.model import Kind, Reading

WORDS = frozenset(("fiscal", "business", "financial", "academic", "school"))

_ENDS = frozenset(("through", "to", "ended", "ending", "ends", "until", "till"))
_STARTS = frozenset(("from", "starting", "beginning", "started", "began"))
_STARTED = frozenset(("started", "began"))
_NEAR = {"this": 0, "next": 1, "last": -1}
_FILLERS = frozenset(("in", "on", "from", "the", "end", "of", "at", *_NEAR))


def _is(year: int | None = None, **more: int | str | None) -> Reading:
    return Reading(Kind.FISCAL_YEAR, When(year=year, **more))  # type: ignore[arg-type]


def fiscal(words: Words, at: int) -> list[Found]:
    """fiscal 2026, the fiscal year 2026, FY2026, FY '26, fiscal 2025-26; the fiscal year to March."""
    word = words.word[at]
    after = at + 1
    if words.word[after] == "year":
        found = by_months(words, after, words.with_the(at))
        if found:
            return found
        after += 1
    elif word not in ("fiscal", "fy"):
        return Nothing
    short = words.word[after] in ("'", "’")
    after += short
    digits = len(words.word[after])
    value = words.whole(after)
    if value < 0 or not (digits == 4 or (digits == 2 and (short or word == "fy"))):
        return Nothing
    year = value if digits == 4 else full_year(value, words.published)
    first, part = _part_before(words, at)
    found = [Found(first, after + 1, (_is(year, part=part),))]
    last, last_digits = words.whole(after + 2), len(words.word[after + 2])
    if words.word[after + 1] == "-" and words.hyphen(after + 1) and last_digits in (2, 4):
        last += year // 100 * 100 if last_digits == 2 else 0
        if last > year:
            found.append(Found(after + 2, after + 3, (_is(last),)))
    return found


def _part_before(words: Words, at: int) -> tuple[int, str]:
    """The first token of "the end of fiscal 2026" or "early fiscal 2026", and its part."""
    of = at - 1 - (words.word[at - 1] == "the")
    if words.word[of] == "of" and words.word[of - 1] in PARTS and of - 1 >= words.floor:
        return words.with_the(of - 1), PARTS[words.word[of - 1]]
    if words.word[at - 1] in ("early", "late") and at - 1 >= words.floor:
        return at - 1, PARTS[words.word[at - 1]]
    return at, ""


def by_months(words: Words, at: int, first: int) -> list[Found]:
    """the (fiscal) year ended, through, starting … a month. `at` is "year", `first` the first
    token of the phrase."""
    verb_at = at + 1 + (words.word[at + 1] in ("that", "which"))
    verb = words.word[verb_at]
    if verb not in _ENDS and verb not in _STARTS:
        return Nothing
    place, near = verb_at + 1, None
    while words.word[place] in _FILLERS:
        near = _NEAR.get(words.word[place], near)
        place += 1
    end = end_month(words, place)
    if end is None:
        return Nothing
    if words.word[first - 1] in WORDS and first - 1 >= words.floor:
        first = words.with_the(first - 1)
    if end.year is not None:
        begun = end.year if verb in _STARTS or end.month == 12 else end.year - 1
        readings = (_is(begun),) if verb in _STARTS else (_is(begun), _is(end.year, part="company"), Reading(Kind.MONTH, When(year=end.year, month=end.month)))
        return [Found(first, end.after, readings)]
    if first == at:
        return Nothing
    offsets = (near,) if near is not None else (0, -1) if verb in _ENDS else (0,) if verb in _STARTED else (0, 1)
    return [Found(first, end.after, tuple(_is(offset=offset) for offset in offsets))]
