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

from termcheck.calendar import When
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.answers.dates import DATES
from termcheck.pairing.answers.implied import in_other_words
from termcheck.pairing.answers.restated import named_one_by_one
from termcheck.pairing.bracketed import mark_given_twice, set_wrong_ones_against
from termcheck.pairing.context import GOOD, LOOSE, STRONG, Context, Hold
from termcheck.pairing.differences import LIKELY, POSSIBLE, SURE, Difference, differ, one_of_another
from termcheck.pairing.elsewhere import (
    hold_headline,
    take_beside,
    take_differing_beside,
    take_differing_elsewhere,
    take_differing_moved,
    take_moved,
    take_said_already,
)
from termcheck.pairing.ends import (
    mark_added_ends,
    mark_lost_ends,
    mark_lost_hours,
    mark_lost_results,
    mark_lost_years,
    mark_wrong_spans,
)
from termcheck.pairing.reckoning import close_added_totals, close_worked_out
from termcheck.pairing.row import Row, hold
from termcheck.quantity import Modifier, Quantity
from termcheck.tables.patterns import lazy

__all__ = ["Row", "hold", "pair_rows"]


def pair_rows(rows: list[Row], published: datetime.date | None, *, whole: bool = False) -> list[Match]:
    """The ledger of neighbouring rows of one document, in order of place.

    rows       in order; each looks for a partner in itself and in the rows beside it
    published  the day of publication, or None
    whole      whether an absent value is looked for in all rows (an article) as well
    """
    for at, row in enumerate(rows):
        before = rows[at - 1] if at else None
        row.begin(Context(row.pair, published, (*(_named(before, -1) if before else ()), *_named(row))))
        mark_given_twice(row)
        _take_marks(row)
        _take_holding(row, GOOD)
    if len(rows) > 1:
        for at, row in enumerate(rows):
            take_beside(row, _neighbours(rows, at))
    if whole:
        for row in rows:
            take_moved(row, rows)
    for row in rows:
        if row.open_ja or row.open_en:
            close_worked_out(row)
        if row.open_ja and row.open_en:
            _take_differing(row, SURE)
            _take_holding(row, LOOSE)
    if whole:
        take_differing_elsewhere(rows)
    for row in rows:
        if row.open_ja and row.open_en:
            _take_differing(row, LIKELY)
        take_differing_moved(row)
        _take_fiscal_years(row)
        _take_part_of_day(row)
    for at, row in enumerate(rows[1:], 1):
        take_differing_beside(rows[at - 1], row)
    if whole:
        for row in rows:
            if row.pair.en is not None and row.pair.en.heading and not row.pair.en.text.startswith("|"):
                hold_headline(row, rows)
    for at, row in enumerate(rows):
        if row.open_ja:
            take_said_already(row, [row, *_neighbours(rows, at), *(rows if whole else ())])
            _take_implied(row)
        if row.open_ja and row.open_en:
            _take_differing(row, POSSIBLE)
        set_wrong_ones_against(row)
        close_added_totals(row)
        if not whole:
            mark_lost_ends(row.matches, row.en, row.pair.en.text if row.pair.en else "", row.pair.en.offset if row.pair.en else 0)
            mark_added_ends(row.matches, row.ja)
            mark_lost_years(row.matches, row.pair.ja.text if row.pair.ja else "", row.pair.en.text if row.pair.en else "")
            mark_lost_hours(row.matches)
            mark_wrong_spans(row.matches, row.en, row.pair)
            mark_lost_results(row.matches, row.en, row.pair.en.text if row.pair.en else "")
        _close(row)
    return [match for row in rows for match in _in_order(row)]


def _neighbours(rows: list[Row], at: int) -> list[Row]:
    return rows[max(0, at - 1) : at] + rows[at + 1 : at + 2]


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


def _of_one_unit(ja: Mention, en: Mention) -> bool:
    """Whether both count the same thing by name: 後半 and the second half."""
    ours = {reading.value.unit for reading in ja.readings if isinstance(reading.value, Quantity)}
    return any(isinstance(reading.value, Quantity) and reading.value.unit and reading.value.unit in ours for reading in en.readings)


# What is a year ago from today, and what from the year that is spoken of.
_LAST_JA, _LAST_EN = ("昨", "去年"), ("last year",)
_BEFORE_JA, _BEFORE_EN = ("前年", "前の年"), ("year before", "year earlier", "previous year", "prior year", "preceding year")


def _of_another_year(ja: Mention, en: Mention) -> bool:
    """Whether one is said from today and the other from the year of which the row speaks: 昨年 and "the year before"."""
    if ja.kind is not Kind.YEAR or en.kind is not Kind.YEAR:
        return False
    said = en.text.lower()
    return (ja.text.startswith(_LAST_JA) and said.endswith(_BEFORE_EN)) or (ja.text.startswith(_BEFORE_JA) and said.endswith(_LAST_EN))


def _take_holding(row: Row, least: int) -> None:
    """Pair what agrees at least so well, the strongest first, strong words before weak."""
    places = [(j, e) for (j, e), found in row.holds.items() if found.strength >= least and j in row.open_ja and e in row.open_en and not _is_total_beside_record(row, j, e)]
    if len(places) > 1:
        places.sort(key=lambda place: _rank(row, *place))
    for j, e in places:
        if j in row.open_ja and e in row.open_en:
            row.join(j, row, e, row.holds[j, e])


def _is_total_beside_record(row: Row, j: int, e: int) -> bool:
    """Whether the English of a record is only how many games that makes, and a record of its own stands open: 9勝6敗 of
    15 bouts as "went 6-9"."""
    return row.ja[j].head == "勝敗" and row.en[e].kind is Kind.COUNT and any(row.en[k].kind is Kind.SCORE for k in row.open_en)


def _rank(row: Row, j: int, e: int) -> tuple[object, ...]:
    """Which of two pairs that agree is taken first, the smaller one."""
    ja, en, found = row.ja[j], row.en[e], row.holds[j, e]
    return -found.strength, bool(found.difference), _meant_for_another(row, j, e, found), not _of_one_unit(ja, en), _of_another_year(ja, en), ja.kind is not en.kind, ja.weak or en.weak, _modifier(ja) is not _modifier(en), _order(row, j, e), j, e


def _modifier(mention: Mention) -> Modifier | None:
    value = mention.value
    return value.modifier if isinstance(value, Quantity) else None


def _take_differing(row: Row, least: int) -> None:
    """Pair leftovers that speak of the same thing and do not agree."""
    ranked = sorted(
        (-found.likeness, _order(row, j, e), j, e, found.word)
        for j, e, found in _differences(row)
        if found.likeness >= least
    )
    own = _bare_holds(row) if ranked else ({}, {})
    for likeness, _, j, e, word in ranked:
        if j not in row.open_ja or e not in row.open_en:
            continue
        if any(k in row.open_en for k in own[0].get(j, ())) and any(k in row.open_ja for k in own[1].get(e, ())):
            continue  # each has its own: 65歳以上 … 75歳以上 and "those 65 … those 75" differ in a digit, crosswise
        if (said := in_other_words(row.ja[j], row.context)) is not None and (-likeness < SURE or _is_in(row.ja[j], row.en[e], said)):
            continue
        if -likeness < LIKELY and named_one_by_one(row.ja[j], row.context):
            continue
        if -likeness > POSSIBLE or _lone(row, j, e):
            row.set_against(j, row, e, word)


def _bare_holds(row: Row) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """The English figures that say of nothing what they count and agree with a Japanese one, by that, and the other way round."""
    ours: dict[int, list[int]] = {}
    theirs: dict[int, list[int]] = {}
    for j, e in row.holds:
        if j in row.open_ja and e in row.open_en and _bare(row, j, e):
            ours.setdefault(j, []).append(e)
            theirs.setdefault(e, []).append(j)
    return ours, theirs


def _bare(row: Row, j: int, e: int) -> bool:
    """Whether an English figure that says of nothing what it counts agrees with a Japanese one."""
    ja, en, found = row.ja[j].value, row.en[e].value, row.holds[j, e]
    if not isinstance(ja, Quantity) or not isinstance(en, Quantity) or row.en[e].kind not in (Kind.NUMBER, Kind.COUNT, Kind.ORDINAL):
        return False
    if row.en[e].kind is Kind.ORDINAL and row.ja[j].kind is Kind.COUNT:
        return found.verdict is Verdict.HOLDS and ja.low == ja.high == en.low > 1  # 64試合で60ゴール: his 60th goal in his 64th game
    return found.verdict is Verdict.HOLDS and not found.difference and not en.unit and (ja.low, ja.high) == (en.low, en.high)


def _differences(row: Row) -> Iterator[tuple[int, int, Difference]]:
    for j in row.wanting():
        for e in row.open_en:
            if e not in row.given and (not row.en[e].weak or one_of_another(row.ja[j], row.en[e])):
                found = differ(row.ja[j], row.en[e], row.context)
                if found.likeness:
                    yield j, e, found


def _lone(row: Row, j: int, e: int) -> bool:
    """Whether two leftovers are the only ones of their sides that could be meant: of all, or of
    dates where both say a year from today's."""
    wanting, offered = row.wanting(), row.offered()
    if _from_today(row.ja[j]) and _from_today(row.en[e]):
        wanting, offered = ([k for k in wanting if _from_today(row.ja[k])], [k for k in offered if _from_today(row.en[k])])
    return wanting == [j] and offered == [e]


def _from_today(mention: Mention) -> bool:
    """Whether a year is said by its distance: 去年, the year before last."""
    return mention.kind is Kind.YEAR and isinstance(mention.value, When) and mention.value.offset is not None


def _take_marks(row: Row) -> None:
    """Close the round marks that the Japanese has without their figure, if it speaks of one."""
    if row.pair.ja is not None and "大台" in row.pair.ja.text:
        from termcheck.pairing.answers.marks import take_marks

        take_marks(row)


def _take_fiscal_years(row: Row) -> None:
    """Pair a fiscal year of the English that is none of the row's: 27年3月期, whose March is
    there, as "fiscal 2027, ending next March"."""
    said = [ja for ja in row.ja if _fiscal_year(ja)]
    for e in [e for e in row.open_en if _fiscal_year(row.en[e])] if said else ():
        held = [hold(ja, row.en[e], row.context) for ja in said]
        if not any(found.strength and not found.difference for found in held):
            row.open_en.remove(e)
            row.matches.append(Match(said[0], row.en[e], Verdict.DIFFERS, row.pair, "fiscal"))


def _fiscal_year(mention: Mention) -> bool:
    return mention.kind is Kind.FISCAL_YEAR and isinstance(mention.value, When) and mention.value.year is not None


def _take_part_of_day(row: Row) -> None:
    """Pair the only part of the day of either side where they conflict: 午前 as "afternoon"."""
    ja, en = ([k for k, m in enumerate(side) if m.kind is Kind.TIME] for side in (row.ja, row.en))
    if len(ja) == len(en) == 1 and ja[0] in row.open_ja and en[0] in row.open_en and row.ja[ja[0]].weak and row.en[en[0]].weak:
        row.set_against(ja[0], row, en[0], "time")


def _take_implied(row: Row) -> None:
    """Close what English says without a figure."""
    for j in list(row.open_ja):
        said = in_other_words(row.ja[j], row.context)
        if said is not None or named_one_by_one(row.ja[j], row.context) or _is_reckoned(row, j):
            own = next((e for e in row.open_en if said is not None and _is_in(row.ja[j], row.en[e], said)), None)
            row.open_ja.remove(j)
            if own is not None:
                row.open_en.remove(own)
            row.matches.append(Match(row.ja[j], row.en[own] if own is not None else None, Verdict.HOLDS, row.pair, "", "in other words"))


def _is_reckoned(row: Row, j: int) -> bool:
    """Whether a figure that nothing answers follows from others that hold."""
    if row.ja[j].weak or not any(match.verdict is Verdict.HOLDS for match in row.matches):
        return False
    from termcheck.pairing.reckoning.parts import is_half

    return is_half(row, j)


def _is_in(ja: Mention, en: Mention, said: tuple[int, int]) -> bool:
    """Whether an English figure in digits, or another than the Japanese, stands in the words that say that one: 17 in
    "beat 17 rivals", 18 ran."""
    if not (en.start < said[1] and said[0] < en.end):
        return False
    other = isinstance(en.value, Quantity) and isinstance(ja.value, Quantity) and en.value.low > 1 and en.value.low != ja.value.low and not en.weak
    return other or any(char.isdigit() for char in en.text)


_QUOTED = lazy("[「『]")


def _close(row: Row) -> None:
    """What is left: in one language only."""
    for j in row.open_ja:
        if row.pair.ja is not None and _QUOTED.search(row.pair.ja.text):
            from termcheck.pairing.answers.aloud import is_read_aloud  # few lose a figure of a title

            if is_read_aloud(row.ja[j], row.context):
                row.matches.append(Match(row.ja[j], None, Verdict.HOLDS, row.pair, "", "as it is read"))
                continue
        word = "date-missing" if is_date(row.ja[j]) else "missing"
        row.matches.append(Match(row.ja[j], None, Verdict.JA_ONLY, row.pair, word))
    for e in row.open_en:
        if e in row.given or _is_known(row, e):
            row.matches.append(Match(None, row.en[e], Verdict.ADDED, row.pair))
        elif row.pair.ja is None:  # a passage with no Japanese beside it is said once, not per figure
            row.matches.append(Match(None, row.en[e], Verdict.OPEN, row.pair))
        elif said := row.said_once(e):
            row.say_again(said, e)
        else:
            word = "date-unsupported" if is_date(row.en[e]) else "unsupported"
            row.matches.append(Match(None, row.en[e], Verdict.EN_ONLY, row.pair, word))


def _is_known(row: Row, e: int) -> bool:
    """Whether an open English figure or day only tells what everybody knows: how large a body of the Japanese is, when
    an event of it was."""
    en = row.en[e]
    if row.pair.ja is None or en.weak or not any(char.isdigit() for char in en.text):
        return False
    if is_date(en):
        from termcheck.pairing.answers.known_days import is_known_day  # as below

        return is_known_day(row, en)
    from termcheck.pairing.answers.sizes import is_known_size  # most rows leave no figure open

    return is_known_size(row, en)


def _in_order(row: Row) -> list[Match]:
    return sorted(row.matches, key=lambda m: (m.ja.start if m.ja else m.en.start if m.en else 0, m.ja is None))


def is_date(mention: Mention) -> bool:
    """Whether a mention is of the calendar or the clock."""
    return mention.kind in DATES
