"""Pairing: the mentions of two sides, held against each other, become the ledger.

The passes go from the certain to the doubtful, and each takes its partners out of the
game: what agrees outright (in the row, then beside it); what differs in one plain
respect (another unit, a shift of scale, one digit); what agrees loosely; what is left
over of the same kind on both sides; what is said twice on one side and once on the other.
What remains is missing, or added.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field

from termcheck.calendar import When
from termcheck.model import Kind, Match, Mention, Pair, Verdict
from termcheck.pairing import modifiers
from termcheck.pairing.amounts import hold_amounts
from termcheck.pairing.context import GOOD, LOOSE, NONE, STRONG, Context, Hold
from termcheck.pairing.dates import DATES, hold_dates
from termcheck.pairing.differences import LIKELY, POSSIBLE, SURE, Difference, differ, one_of_another, telling
from termcheck.pairing.relations import other_relation
from termcheck.pairing.senses import missing_sense
from termcheck.pairing.statuses import other_status

__all__ = ["Row", "hold", "pair_rows"]


@dataclass(slots=True)
class Row:
    """A row in the course of pairing: its figures and dates, and which are still open.

    given  English mentions that need no Japanese: conversions that the desk added
    """

    pair: Pair
    ja: list[Mention]
    en: list[Mention]
    given: set[int] = field(default_factory=set)
    context: Context = field(init=False)
    open_ja: list[int] = field(init=False)
    open_en: list[int] = field(init=False)
    matches: list[Match] = field(init=False, default_factory=list)
    holds: dict[tuple[int, int], Hold] = field(init=False, default_factory=dict)


def hold(ja: Mention, en: Mention, context: Context) -> Hold:
    """How well an English mention answers a Japanese one, by their best two readings."""
    best = NONE
    for jr in ja.readings:
        for er in en.readings:
            dates = jr.kind in DATES or er.kind in DATES
            found = (hold_dates if dates else hold_amounts)(ja, jr, en, er, context)
            if found.strength > best.strength or (found.strength == best.strength and best.difference and not found.difference):
                best = found
                if best.strength == STRONG and not best.difference:
                    return best
    return best


def pair_rows(rows: list[Row], published: datetime.date | None, *, whole: bool = False) -> list[Match]:
    """The ledger of neighbouring rows of one document, in order of place.

    rows       in order; each looks for a partner in itself and in the rows beside it
    published  the day of publication, or None
    whole      whether an absent value is looked for in all rows (an article) as well
    """
    for at, row in enumerate(rows):
        before = rows[at - 1] if at else None
        row.context = Context(row.pair, published, (*(_named(before, -1) if before else ()), *_named(row)))
        row.open_ja = [k for k, m in enumerate(row.ja)]
        row.open_en = [k for k, m in enumerate(row.en)]
        row.matches = []
        row.holds = {}
        for j, ja in enumerate(row.ja):
            for e, en in enumerate(row.en):
                found = hold(ja, en, row.context)
                if found.strength:
                    row.holds[j, e] = found
        _take_holding(row, GOOD)
    if len(rows) > 1:
        for at, row in enumerate(rows):
            _take_beside(row, rows[max(0, at - 1) : at] + rows[at + 1 : at + 2])
    if whole:
        for row in rows:
            _take_moved(row, rows)
    for row in rows:
        if row.open_ja and row.open_en:
            _take_differing(row, SURE)
            _take_holding(row, LOOSE)
    if whole:
        _take_differing_elsewhere(rows)
    for row in rows:
        if row.open_ja and row.open_en:
            _take_differing(row, LIKELY)
        _take_fiscal_years(row)
    for at, row in enumerate(rows[1:], 1):
        _take_differing_beside(rows[at - 1], row)
    if whole:
        for row in rows:
            if row.pair.en is not None and row.pair.en.heading:
                _hold_headline(row, rows)
    for at, row in enumerate(rows):
        if row.open_ja:
            near = [row, *rows[max(0, at - 1) : at], *rows[at + 1 : at + 2]]
            _take_said_already(row, near + rows if whole else near)
        if row.open_ja and row.open_en:
            _take_differing(row, POSSIBLE)
        _close(row)
    return [match for row in rows for match in _in_order(row)]


def _named(row: Row, place: int | None = None) -> Iterator[tuple[int, int | None, int | None]]:
    """Every month and year that the Japanese of a row names, and where."""
    for mention in row.ja:
        for reading in mention.readings:
            value = reading.value
            if isinstance(value, When) and (value.month is not None or value.year is not None):
                yield mention.start if place is None else place, value.month, value.year


def _order(row: Row, j: int, e: int) -> float:
    """How far apart two mentions stand in the order of their sides: a weak hint."""
    return abs((j + 0.5) / len(row.ja) - (e + 0.5) / len(row.en))


def _meant_for_another(row: Row, j: int, e: int, found: Hold) -> bool:
    """Whether an English figure that rounds a Japanese one is another one outright: 1億1307万円と、初めて1億円."""
    if found.verdict is not Verdict.ROUNDED:
        return False
    exact = [k for (k, other), held in row.holds.items() if other == e and held.strength == STRONG and held.verdict is Verdict.HOLDS]
    return any(row.ja[k].value != row.ja[j].value for k in exact) and not any(row.ja[k].text == row.ja[j].text for k in exact)


def _take_holding(row: Row, least: int) -> None:
    """Pair what agrees at least so well, the strongest first, strong words before weak."""
    ranked = sorted(
        (-found.strength, bool(found.difference), _meant_for_another(row, j, e, found), row.ja[j].weak or row.en[e].weak, _order(row, j, e), j, e)
        for (j, e), found in row.holds.items()
        if found.strength >= least
    )
    for *_, j, e in ranked:
        if j in row.open_ja and e in row.open_en:
            _hold_together(row, j, row, e, row.holds[j, e])


def _hold_together(row: Row, j: int, other: Row, e: int, found: Hold, note: str = "") -> None:
    row.open_ja.remove(j)
    if e in other.open_en:
        other.open_en.remove(e)
    verdict, difference = found.verdict, found.difference
    own = other is row and not difference
    sense = missing_sense(row.ja[j], other.en[e], row.context) if own else ""
    status = (other_status(row.ja[j], other.en[e], row.context) or other_relation(row.ja[j], other.en[e], row.context)) if own else ""
    if status:
        verdict, difference, note = Verdict.DIFFERS, "status", f"the Japanese says {status}"
    elif sense:
        verdict, difference, note = Verdict.DIFFERS, "sense", f"it is {sense}"
    elif not difference and modifiers.judge(row.ja[j], other.en[e], verdict) and not modifiers.said_apart(row.ja[j], other.pair.en, other.en):
        difference = "approximation"
    row.matches.append(Match(row.ja[j], other.en[e], verdict, row.pair, difference, note))


def _take_beside(row: Row, beside: list[Row]) -> None:
    """Pair what a translator moved into the next sentence: open on both sides, and strong."""
    for j in list(row.open_ja):
        if row.ja[j].weak:
            continue
        for other in beside:
            for e in other.open_en:
                if other.en[e].weak or e in other.given:
                    continue
                found = hold(row.ja[j], other.en[e], row.context)
                if found.strength == STRONG and not found.difference:
                    _hold_together(row, j, other, e, found, "in the sentence beside it")
                    break
            if j not in row.open_ja:
                break


def _take_moved(row: Row, rows: list[Row]) -> None:
    """Pair what a paragraph took with it that English has in another place: open on both sides,
    the same to the digit, and no figure that comes twice by chance."""
    for j in list(row.open_ja):
        ja = row.ja[j]
        if ja.weak or not telling(ja):
            continue
        for other in rows:
            e = next((e for e in other.open_en if e not in other.given and telling(other.en[e]) and _same(ja, other.en[e], row)), None)
            if e is not None:
                _hold_together(row, j, other, e, Hold(STRONG), "elsewhere")
                break


def _same(ja: Mention, en: Mention, row: Row) -> bool:
    found = hold(ja, en, row.context)
    return found.strength == STRONG and not found.difference and found.verdict is Verdict.HOLDS


def _take_differing(row: Row, least: int) -> None:
    """Pair leftovers that speak of the same thing and do not agree."""
    ranked = sorted(
        (-found.likeness, _order(row, j, e), j, e, found.word)
        for j, e, found in _differences(row)
        if found.likeness >= least
    )
    for likeness, _, j, e, word in ranked:
        if j not in row.open_ja or e not in row.open_en:
            continue
        if -likeness == POSSIBLE and not _lone(row, j, e):
            continue
        row.open_ja.remove(j)
        row.open_en.remove(e)
        row.matches.append(Match(row.ja[j], row.en[e], Verdict.DIFFERS, row.pair, word))


def _take_differing_beside(one: Row, other: Row) -> None:
    """Pair leftovers of two rows of which one has a single side: the alignment may have cut off
    what belongs to the sentence beside it."""
    for ja_row, en_row in ((one, other), (other, one)):
        if (ja_row.pair.en is not None and en_row.pair.ja is not None) or not ja_row.open_ja or not en_row.open_en:
            continue
        ranked = sorted(
            (-found.likeness, j, e, found.word)
            for j in ja_row.open_ja
            for e in en_row.open_en
            if not ja_row.ja[j].weak and not en_row.en[e].weak and e not in en_row.given and telling(ja_row.ja[j])
            for found in (differ(ja_row.ja[j], en_row.en[e], ja_row.context),)
            if found.likeness >= LIKELY
        )
        for *_, j, e, word in ranked:
            if j in ja_row.open_ja and e in en_row.open_en:
                ja_row.open_ja.remove(j)
                en_row.open_en.remove(e)
                ja_row.matches.append(Match(ja_row.ja[j], en_row.en[e], Verdict.DIFFERS, ja_row.pair, word))


def _take_differing_elsewhere(rows: list[Row]) -> None:
    """Pair leftovers of different rows that are alike beyond coincidence: a slip of one digit, a
    shift of scale, the same figure in another unit."""
    for row in rows:
        for j in list(row.open_ja):
            ja = row.ja[j]
            if ja.weak or not telling(ja):
                continue
            for other in rows:
                for e in other.open_en:
                    en = other.en[e]
                    if en.weak or e in other.given or other is row or not telling(en):
                        continue
                    found = differ(ja, en, row.context)
                    if found.likeness == SURE:
                        row.open_ja.remove(j)
                        other.open_en.remove(e)
                        row.matches.append(Match(ja, en, Verdict.DIFFERS, row.pair, found.word))
                        break
                if j not in row.open_ja:
                    break


def _take_fiscal_years(row: Row) -> None:
    """Pair a fiscal year of the English that is none of the row's: 27年3月期, whose March is
    there, as "fiscal 2027, ending next March"."""
    for e in list(row.open_en):
        en = row.en[e]
        if en.kind is not Kind.FISCAL_YEAR or not isinstance(en.value, When) or en.value.year is None:
            continue
        said = [ja for ja in row.ja if ja.kind is Kind.FISCAL_YEAR and isinstance(ja.value, When) and ja.value.year is not None]
        held = [hold(ja, en, row.context) for ja in said]
        if said and not any(found.strength and not found.difference for found in held):
            row.open_en.remove(e)
            row.matches.append(Match(said[0], en, Verdict.DIFFERS, row.pair, "fiscal"))


def _hold_headline(row: Row, rows: list[Row]) -> None:
    """Hold what only the English headline says to the body of the Japanese: a figure that is
    there passes, one that is a slip away from it is the costliest error of all."""
    for e in [e for e in row.open_en if not row.en[e].weak and e not in row.given]:
        en = row.en[e]
        held = wrong = None
        for other in rows:
            for ja in other.ja:
                if hold(ja, en, row.context).strength >= GOOD:
                    held = ja
                elif telling(en) and telling(ja) and differ(ja, en, row.context).likeness == SURE:
                    wrong = wrong or ja
        if held is not None:
            row.matches.append(Match(held, en, Verdict.HOLDS, row.pair, "", "in the body"))
        elif wrong is not None:
            row.matches.append(Match(wrong, en, Verdict.DIFFERS, row.pair, differ(wrong, en, row.context).word))
        if held is not None or wrong is not None:
            row.open_en.remove(e)


def _differences(row: Row) -> Iterator[tuple[int, int, Difference]]:
    for j in row.open_ja:
        for e in row.open_en:
            if not row.ja[j].weak and (not row.en[e].weak or one_of_another(row.ja[j], row.en[e])) and e not in row.given:
                found = differ(row.ja[j], row.en[e], row.context)
                if found.likeness:
                    yield j, e, found


def _lone(row: Row, j: int, e: int) -> bool:
    """Whether two leftovers are the only ones of their sides that could be meant."""
    strong_ja = [k for k in row.open_ja if not row.ja[k].weak]
    strong_en = [k for k in row.open_en if not row.en[k].weak and k not in row.given]
    return strong_ja == [j] and strong_en == [e]


def _take_said_already(row: Row, rows: list[Row]) -> None:
    """Close what English says once for two Japanese mentions, here or elsewhere."""
    for j in list(row.open_ja):
        least = LOOSE if row.ja[j].weak else GOOD
        for other in rows:
            for e in range(len(other.en)):
                found = row.holds.get((j, e), NONE) if other is row else hold(row.ja[j], other.en[e], row.context)
                if found.strength >= least and not found.difference:
                    _hold_together(row, j, other, e, found, "" if other is row else "elsewhere")
                    break
                if found.difference == "fiscal" and other is row:  # 2026年度上半期 as the first half of 2026
                    _hold_together(row, j, other, e, found)
                    break
            if j not in row.open_ja:
                break


def _close(row: Row) -> None:
    """What is left: in one language only."""
    for j in row.open_ja:
        word = "date-missing" if is_date(row.ja[j]) else "missing"
        row.matches.append(Match(row.ja[j], None, Verdict.JA_ONLY, row.pair, word))
    for e in row.open_en:
        if e in row.given:
            row.matches.append(Match(None, row.en[e], Verdict.ADDED, row.pair))
        elif row.pair.ja is None:  # a passage with no Japanese beside it is said once, not per figure
            row.matches.append(Match(None, row.en[e], Verdict.OPEN, row.pair))
        elif any(found.strength and not found.difference for (_, k), found in row.holds.items() if k == e):
            continue  # said twice in English, once in Japanese
        else:
            word = "date-unsupported" if is_date(row.en[e]) else "unsupported"
            row.matches.append(Match(None, row.en[e], Verdict.EN_ONLY, row.pair, word))


def _in_order(row: Row) -> list[Match]:
    return sorted(row.matches, key=lambda m: (m.ja.start if m.ja else m.en.start if m.en else 0, m.ja is None))


def is_date(mention: Mention) -> bool:
    """Whether a mention is of the calendar or the clock."""
    return mention.kind in DATES

