"""Pairing within the row: what agrees, the strongest first, and what speaks of the same thing and differs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from termcheck.calendar import When
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.answers.apart import told_over_there
from termcheck.pairing.answers.implied import in_other_words, is_in, is_one_apiece
from termcheck.pairing.answers.restated import named_one_by_one
from termcheck.pairing.context import GOOD, STRONG, Hold
from termcheck.pairing.differences import LIKELY, POSSIBLE, SURE, Difference, differ, one_of_another
from termcheck.pairing.row import Row, hold
from termcheck.pairing.stand_ins import stands_in
from termcheck.quantity import Modifier, Quantity, telling_digits
from termcheck.tables.patterns import lazy

# What is a year ago from today, and what from the year that is spoken of.
_LAST_JA, _LAST_EN = ("昨", "去年"), ("last year",)
_BEFORE_JA, _BEFORE_EN = ("前年", "前の年"), ("year before", "year earlier", "previous year", "prior year", "preceding year")


def take_holding(row: Row, least: int, *, telling: bool = False) -> None:
    """Pair what agrees at least so well, the strongest first, strong words before weak.

    telling  only what agrees to the last of so many digits that nothing is reckoned there: 0秒12 as "0.12 short"
    """
    places = [(j, e) for (j, e), found in row.holds.items() if found.strength >= least and j in row.open_ja and e in row.open_en and not _is_total_beside_record(row, j, e)]
    if telling:
        places = [(j, e) for j, e in places if _agree_to_the_digit(row, j, e)]
    if len(places) > 1:
        ours, theirs = _turns(row.ja), _turns(row.en)
        places.sort(key=lambda place: _rank(row, place[0], place[1], _out_of_turn(ours[place[0]], theirs[place[1]])))
    for j, e in places:
        if j in row.open_ja and e in row.open_en:
            row.join(j, row, e, row.holds[j, e])


_TELLING = 2  # digits of a fraction that are no coincidence


def _agree_to_the_digit(row: Row, j: int, e: int) -> bool:
    """Whether two figures are one fraction of several digits."""
    ja, en, found = row.ja[j].value, row.en[e].value, row.holds[j, e]
    if not isinstance(ja, Quantity) or not isinstance(en, Quantity) or (ja.unit and en.unit and ja.unit != en.unit) or found.verdict is not Verdict.HOLDS or found.difference:
        return False
    return ja.step < 1 and ja.low == ja.high and telling_digits(ja.low) >= _TELLING


def _is_total_beside_record(row: Row, j: int, e: int) -> bool:
    """Whether the English of a record is only how many games that makes, and a record of its own stands open: 9勝6敗 of
    15 bouts as "went 6-9"."""
    return row.ja[j].head == "勝敗" and row.en[e].kind is Kind.COUNT and any(row.en[k].kind is Kind.SCORE for k in row.open_en)


def _turns(mentions: list[Mention]) -> list[tuple[int, int]]:
    """Of each mention, the how manieth it is of those that say the same, and how many there are."""
    seen: Counter[tuple[object, object]] = Counter()
    turns = []
    for mention in mentions:
        turns.append(seen[said := (mention.kind, mention.value)])
        seen[said] += 1
    return [(turn, seen[mention.kind, mention.value]) for turn, mention in zip(turns, mentions, strict=True)]


def _out_of_turn(ours: tuple[int, int], theirs: tuple[int, int]) -> int:
    """How far apart two mentions are in the order of those that say the same, where both sides say it as often: 8日朝 …
    8日昼 and "the morning of the 8th … midday on the 8th"."""
    return abs(ours[0] - theirs[0]) if ours[1] == theirs[1] else 0


def _rank(row: Row, j: int, e: int, out_of_turn: int) -> tuple[object, ...]:
    """Which of two pairs that agree is taken first, the smaller one."""
    ja, en, found = row.ja[j], row.en[e], row.holds[j, e]
    return (
        -found.strength,
        bool(found.difference),
        _meant_for_another(row, j, e, found),
        not _of_one_unit(ja, en),
        _of_another_year(ja, en),
        _lacks_month(ja, en),
        ja.kind is not en.kind,
        ja.weak or en.weak,
        _modifier(ja) is not _modifier(en),
        out_of_turn,
        _order(row, j, e),
        j,
        e,
    )


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


def _lacks_month(ja: Mention, en: Mention) -> bool:
    """Whether of two days one says its month and the other does not: 17日 and "Dec. 17" beside 12月17日 and "the 17th"."""
    days = ja.value, en.value
    return ja.kind is en.kind is Kind.DATE and all(isinstance(day, When) for day in days) and (days[0].month is None) != (days[1].month is None)  # type: ignore[union-attr]


def _of_another_year(ja: Mention, en: Mention) -> bool:
    """Whether one is said from today and the other from the year of which the row speaks: 昨年 and "the year before"."""
    if ja.kind is not Kind.YEAR or en.kind is not Kind.YEAR:
        return False
    said = en.text.lower()
    return (ja.text.startswith(_LAST_JA) and said.endswith(_BEFORE_EN)) or (ja.text.startswith(_BEFORE_JA) and said.endswith(_LAST_EN))


def _modifier(mention: Mention) -> Modifier | None:
    value = mention.value
    return value.modifier if isinstance(value, Quantity) else None


def _order(row: Row, j: int, e: int) -> float:
    """How far apart two mentions stand in the order of their sides: a weak hint."""
    return abs((j + 0.5) / len(row.ja) - (e + 0.5) / len(row.en))


def take_differing(row: Row, least: int) -> None:
    """Pair leftovers that speak of the same thing and do not agree."""
    ranked = sorted(
        (-found.likeness, row.ja[j].bracketed and not row.en[e].bracketed, _order(row, j, e), j, e, found.word)
        for j, e, found in _differences(row)
        if found.likeness >= least
    )
    own = _bare_holds(row) if ranked else ({}, {})
    for likeness, _, _, j, e, word in ranked:
        if j not in row.open_ja or e not in row.open_en or _is_end_of_range(row, j):
            continue
        if any(k in row.open_en for k in own[0].get(j, ())) and any(k in row.open_ja for k in own[1].get(e, ())):
            continue  # each has its own: 65歳以上 … 75歳以上 and "those 65 … those 75" differ in a digit, crosswise
        if (said := in_other_words(row.ja[j], row.context)) is not None and (-likeness < SURE or is_one_apiece(row.ja[j], row.context) or is_in(row.ja[j], row.en[e], said)):
            continue
        if -likeness < LIKELY and named_one_by_one(row.ja[j], row.context):
            continue
        doubtful = word == "value" and -likeness < SURE
        if (doubtful or row.en[e].weak) and not stands_in(row, j, e, alike=-likeness > POSSIBLE):
            continue
        if -likeness > POSSIBLE or _lone(row, j, e):
            row.set_against(j, row, e, word)


def _is_end_of_range(row: Row, j: int) -> bool:
    """Whether a Japanese figure is an end of an English range that the other end has taken: 12ドルから18ドル as "$12 to $18"."""
    value = row.ja[j].value
    ranges = [row.en[e].value for (k, e), found in row.holds.items() if k == j and found.strength >= GOOD and not found.difference and e not in row.open_en]
    return isinstance(value, Quantity) and any(isinstance(other, Quantity) and other.is_range and value.low in (other.low, other.high) for other in ranges)


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
    """How open figures of both sides differ that speak of the same thing, and their places."""
    for j in row.wanting():
        for e in row.open_en:
            if e not in row.given and (not row.en[e].weak or one_of_another(row.ja[j], row.en[e])):
                found = differ(row.ja[j], row.en[e], row.context)
                if found.likeness:
                    yield j, e, found


def _lone(row: Row, j: int, e: int) -> bool:
    """Whether two leftovers are the only ones of their sides that could be meant: of all, or of those that say by its
    distance a year, a month, a week or a day. What says the same one twice is one: 昨年 ... 前年 beside "this year"."""
    wanting, offered = row.wanting(), row.offered()
    if wanting == [j] and offered == [e]:
        return not _beside_now(row.ja[j], row.en[e]) and not _is_added_base(row, j, e)
    kind = row.ja[j].kind
    if kind is not row.en[e].kind or not _by_distance(row.ja[j], kind) or not _by_distance(row.en[e], kind) or (kind is not Kind.YEAR and _told_from_elsewhere(row, j, e)):
        return False
    away = [k for k in wanting if _by_distance(row.ja[k], kind)]
    if kind is Kind.DATE and any(row.ja[k].kind is kind and k not in away for k in wanting):
        return False  # "the next day" may be for 17日
    if len({row.ja[k].value for k in away}) > 1:
        return False
    return away[0] == j and [k for k in offered if _by_distance(row.en[k], kind)] == [e]


_BESIDE_IT, _BEFORE_IT = ("前", "翌", "次"), "前"


def _beside_now(ja: Mention, en: Mention) -> bool:
    """Whether English adds that it speaks of this month or week, where the Japanese names the one beside it: 前週2位から首位 as
    "tops this week's chart"."""
    return ja.kind is not Kind.YEAR and ja.text.startswith(_BESIDE_IT) and en.text.lower().startswith("this ")


def _is_added_base(row: Row, j: int, e: int) -> bool:
    """Whether English adds what a figure of now or later is held against: 同年の輸出は5%増 as "exports rose 5% from the previous
    year"."""
    ja, en = row.ja[j].value, row.en[e].value
    if not isinstance(ja, When) or not isinstance(en, When) or ja.offset is None or en.offset is None or not en.offset < 0 <= ja.offset:
        return False
    return _HELD_AGAINST.search(row.context.before_en(row.en[e], 10)) is not None


_HELD_AGAINST = lazy(r"\b(?:from|than) (?:in |the )?$", re.IGNORECASE)


def _told_from_elsewhere(row: Row, j: int, e: int) -> bool:
    """Whether English may count a month, a week or a day from another one than the Japanese, or by its weekday: 前日の発言を撤回
    as "took it back the next day", 先週 as "last Thursday"."""
    ja, en = row.ja[j], row.en[e].value
    assert isinstance(en, When)
    assert en.offset is not None
    if ja.text.startswith(_BESIDE_IT) and (en.offset == 0 or (en.offset > 0 and ja.text.startswith(_BEFORE_IT))):
        return True
    return en.part == "week" and any(one.kind is Kind.WEEKDAY for one in row.en)


def _by_distance(mention: Mention, kind: Kind) -> bool:
    """Whether a year, a month, a week or a day is said by its distance: 去年, the year before last, next week."""
    value = mention.value
    return mention.kind is kind and isinstance(value, When) and value.offset is not None and value.day is None


def take_fiscal_years(row: Row) -> None:
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


def take_part_of_day(row: Row) -> None:
    """Pair the only part of the day of either side where they conflict: 午前 as "afternoon"."""
    ja, en = ([k for k, m in enumerate(side) if m.kind is Kind.TIME] for side in (row.ja, row.en))
    if len(ja) == len(en) == 1 and ja[0] in row.open_ja and en[0] in row.open_en and row.ja[ja[0]].weak and row.en[en[0]].weak and not told_over_there(row.pair):
        row.set_against(ja[0], row, en[0], "time")
