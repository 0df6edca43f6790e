"""Pairing beyond the row: what a translator moved into the next sentence, or across the article.

A headline is held to the body, and what English says once may answer two Japanese mentions.
"""

from __future__ import annotations

from collections.abc import Iterable

from termcheck.calendar import When
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.answers.dates import DATES
from termcheck.pairing.context import GOOD, LOOSE, NONE, Hold
from termcheck.pairing.differences import FIGURES, LIKELY, SURE, differ, telling
from termcheck.pairing.row import Row, hold, offers, outright
from termcheck.pairing.senses import missing_sense
from termcheck.quantity import Quantity, telling_digits
from termcheck.tables.patterns import lazy

_SAME_DAY = ("当日", "同日")


def apart(row: Row, other: Row) -> bool:
    """Whether the Japanese of one row is prose and the English of another a headline, or the other way round: a headline says
    again what the text says, and takes nothing from it."""
    ja, en = row.pair.ja, other.pair.en
    return row is not other and ja is not None and en is not None and ja.heading != en.heading and (ja if ja.heading else en).text.startswith("#")


def take_beside(row: Row, beside: list[Row]) -> None:
    """Pair what a translator moved into the next sentence: open on both sides, and strong."""
    for j in row.wanting():
        if row.ja[j].text.startswith(_SAME_DAY):
            continue  # the day that is spoken of: every sentence has one
        for other, e in offers(one for one in beside if not apart(row, one)):
            found = hold(row.ja[j], other.en[e], row.context)
            if outright(found) and not only_vague(row.ja[j], other.en[e]):
                row.join(j, other, e, found, "in the sentence beside it")
                break


def take_moved(row: Row, rows: list[Row]) -> None:
    """Pair what a paragraph took with it that English has in another place: open on both sides,
    the same to the digit, and no figure that comes twice by chance. What its own sentence gets wrong
    is not looked for: 28セーブ目 is the 27th save beside it, and not 28 saves further on."""
    for j in _telling(row):
        if _is_mistaken_here(row, j, rows):
            continue
        for other, e in offers(one for one in rows if not apart(row, one)):
            if not telling(other.en[e]):
                continue
            found = hold(row.ja[j], other.en[e], row.context)
            if outright(found) and found.verdict is Verdict.HOLDS and not only_vague(row.ja[j], other.en[e]):
                row.join(j, other, e, found, "elsewhere")
                break


def _is_mistaken_here(row: Row, j: int, rows: list[Row]) -> bool:
    """Whether an open figure of the English sentence is a slip away from a Japanese one, of the same kind and unit, and is
    nothing else that the Japanese says."""
    ja = row.ja[j]
    for e in row.offered():
        en = row.en[e]
        if en.kind is not ja.kind or not isinstance(ja.value, Quantity) or not isinstance(en.value, Quantity) or ja.value.unit != en.value.unit or not en.value.unit:
            continue
        found = differ(ja, en, row.context)
        if found.likeness == SURE and found.word == "value" and not any(hold(one, en, row.context).strength >= GOOD for other in rows for one in other.ja):
            return True
    return False


def take_differing_beside(one: Row, other: Row) -> None:
    """Pair leftovers of two rows of which one has a single side: the alignment may have cut off
    what belongs to the sentence beside it."""
    for ja_row, en_row in ((one, other), (other, one)):
        if (ja_row.pair.en is not None and en_row.pair.ja is not None) or not ja_row.open_ja or not en_row.open_en:
            continue
        ranked = sorted(
            (-found.likeness, j, e, found.word)
            for j in _telling(ja_row)
            for e in en_row.offered()
            for found in (differ(ja_row.ja[j], en_row.en[e], ja_row.context),)
            if found.likeness >= LIKELY
        )
        for _, j, e, word in ranked:
            if j in ja_row.open_ja and e in en_row.open_en:
                ja_row.set_against(j, en_row, e, word)


def take_differing_elsewhere(rows: list[Row]) -> None:
    """Pair leftovers of different rows that are alike beyond coincidence: a slip of one digit, a
    shift of scale, the same figure in another unit. What English says anywhere is left alone: 28年 of
    a headline is no 2021 where the text has April 2028."""
    for row in rows:
        for j in _telling(row):
            if _is_said(row, j, rows):
                continue
            for other, e in offers(other for other in rows if other is not row):
                if not telling(other.en[e]):
                    continue
                found = differ(row.ja[j], other.en[e], row.context)
                if found.likeness == SURE and _no_chance(row.ja[j], other.en[e], found.word):
                    row.set_against(j, other, e, found.word)
                    break


def _no_chance(ja: Mention, en: Mention, word: str) -> bool:
    """Whether two figures of different places that are a slip apart are so by no chance: of three digits, or of the same
    thing. 28年 may be many things, and is no 2021."""
    if word == "date":
        return ja.kind in DATES and en.kind in DATES
    if word != "value":
        return True
    jq, eq = ja.value, en.value
    if not isinstance(jq, Quantity) or not isinstance(eq, Quantity):
        return True
    if all(telling_digits(figure) > 2 for figure in (jq.low, eq.low)):
        return (ja.kind is en.kind or {ja.kind, en.kind} <= FIGURES) and (jq.unit == eq.unit or not (jq.unit and eq.unit))
    return ja.kind is en.kind and jq.unit == eq.unit != ""


def take_differing_moved(row: Row) -> None:
    """Pair a leftover whose neighbour in the Japanese went into another row with what is left over
    there: 2年ぶり5度目の出場 as "Making their eighth appearance and first in two years" further on."""
    for j in row.wanting():
        for other in [row.moved[k] for k in (j - 1, j + 1) if k in row.moved]:
            held = next(((e, found) for e in other.offered() for found in (hold(row.ja[j], other.en[e], row.context),) if outright(found)), None)
            if held is not None:
                row.join(j, other, held[0], held[1], "in the same sentence as what stands beside it")
                break
            likely = [
                (-found.likeness, e, found.word)
                for e in other.offered()
                for found in (differ(row.ja[j], other.en[e], row.context),)
                if found.likeness >= LIKELY
            ]
            if likely:
                _, e, word = min(likely)
                row.set_against(j, other, e, word)
                break


def _is_said(row: Row, j: int, rows: Iterable[Row]) -> bool:
    """Whether English says a Japanese figure anywhere."""
    held = (hold(row.ja[j], en, row.context) for other in rows for en in other.en if not en.weak and not only_vague(row.ja[j], en))
    return any(found.strength >= GOOD and not found.difference for found in held)


def _is_chance(row: Row, j: int, other: Row, e: int) -> bool:
    """Whether English that says a Japanese figure in another row does so by chance: 4敗 and the 4-2 of a game, or a 4 of its
    table of runs."""
    ja, en = row.ja[j], other.en[e]
    table = other.pair.en is not None and other.pair.en.text.startswith("|") and not (row.pair.ja is not None and row.pair.ja.text.startswith("|"))
    others = isinstance(ja.value, Quantity) and isinstance(en.value, Quantity) and ja.value.unit != en.value.unit and bool(ja.value.unit and en.value.unit)
    small = not telling(ja) and (table or (ja.kind is en.kind is Kind.COUNT and others))
    return small or (ja.kind is Kind.COUNT and en.kind is Kind.SCORE)


def only_vague(ja: Mention, en: Mention) -> bool:
    """Whether an English amount is too vague to tell of a Japanese one: billions of yen."""
    return isinstance(en.value, Quantity) and en.value.vague and isinstance(ja.value, Quantity) and not ja.value.vague


def hold_headline(row: Row, rows: list[Row]) -> None:
    """Hold what only the English headline says to the body of the Japanese: a figure that is
    there passes, one that is a slip away from it is the costliest error of all."""
    body = [ja for other in rows for ja in other.ja]
    for e in row.offered():
        match = _in_body(row, row.en[e], body)
        if match is not None:
            row.open_en.remove(e)
            row.matches.append(match)


def _in_body(row: Row, en: Mention, body: list[Mention]) -> Match | None:
    for ja in body:
        if hold(ja, en, row.context).strength >= GOOD:
            return Match(ja, en, Verdict.HOLDS, row.pair, "", "in the body")
    for ja in body if telling(en) else ():
        found = differ(ja, en, row.context) if telling(ja) else None
        if found is not None and found.likeness == SURE:
            return Match(ja, en, Verdict.DIFFERS, row.pair, found.word)
    return None


def take_said_already(row: Row, rows: Iterable[Row]) -> None:
    """Close what English says once for two Japanese mentions, here or elsewhere."""
    near = list(rows)
    for j in list(row.open_ja):
        least = LOOSE if row.ja[j].weak else GOOD
        doubtful = None
        for other, e in ((one, e) for one in near for e in range(len(one.en))):
            own = other is row
            if not own and (only_vague(row.ja[j], other.en[e]) or _is_chance(row, j, other, e)):
                continue
            found = row.holds.get((j, e), NONE) if own else hold(row.ja[j], other.en[e], row.context)
            if (own and _said_of_another(row, j, e)) or _names_no_stretch(row.ja[j], other.en[e]):
                continue
            by_one = own and (_in_a_row(row.ja[j], row.en[e]) or _month_of_a_day(row, j, e))
            if found.strength >= (LOOSE if by_one else least) and not found.difference:
                if own and missing_sense(row.ja[j], other.en[e], row.context, row.ja, row.en):
                    doubtful = doubtful or (e, found)  # the second inning, where another row may have two games in a row
                    continue
                row.join(j, other, e, found, "" if own else "elsewhere", again=by_one or (own and _by_as_much(row)))
                break
            if found.difference == "fiscal" and own:  # 2026年度上半期 as the first half of 2026
                row.join(j, other, e, found)
                break
            if found.difference == "date-added" and own and _said_in_full(row, j, e):
                row.join(j, other, e, Hold(GOOD), "said in full")
                break
        else:
            if doubtful is not None:
                row.join(j, row, *doubtful)


_NO_NAME = frozenset((Kind.DURATION, Kind.MONEY, Kind.MEASURE, Kind.PERCENT))


def _names_no_stretch(ja: Mention, en: Mention) -> bool:
    """Whether a bare 第5 stands beside so long or so much, which names nothing: 第5ターミナル and "for five hours"."""
    return ja.kind is Kind.ORDINAL and isinstance(ja.value, Quantity) and not ja.value.unit and en.kind in _NO_NAME


# English that says a change once more without its figure.
_BY_AS_MUCH = lazy(r"\b(?:the same (?:margin|amount|number|rate|extent|percentage|degree)|as (?:much|many)|an? (?:equal|identical|similar) \w+|equally|likewise)\b")
_RUN = frozenset(("consecutive", "straight", "successive"))


def _by_as_much(row: Row) -> bool:
    return row.pair.en is not None and _BY_AS_MUCH.search(row.pair.en.text) is not None


def _month_of_a_day(row: Row, j: int, e: int) -> bool:
    """Whether a Japanese month is said a second time with its day, and once in the English (2月、…。2月8日), or said apart from
    its day: 1月は3日が休み as "except Jan. 3"."""
    ja, en = row.ja[j], row.en[e]
    if ja.kind is not Kind.MONTH or en.kind is not Kind.DATE or not isinstance(ja.value, When) or ja.value.part:
        return False
    month = ja.value.month
    own = en.value.month if isinstance(en.value, When) else None
    days = [match.ja for match in row.matches if match.en is en and match.verdict is Verdict.HOLDS and match.ja is not None]
    return any(isinstance(day.value, When) and (day.value.month == month or (day.value.month is None and own == month and 0 <= day.start - ja.end <= _APART)) for day in days)


_APART = 12  # characters between a month and a day of it


def _in_a_row(ja: Mention, en: Mention) -> bool:
    """Whether both are of what came so many times in a row: 3期目 and 3期連続 are both "a third consecutive term"."""
    return ja.text.endswith("連続") and en.head in _RUN


def _said_in_full(row: Row, j: int, e: int) -> bool:
    """Whether the Japanese itself gives the month of a bare day, behind it: 7日 beside 9月7日."""
    day = row.ja[j].value
    return isinstance(day, When) and any(
        match.en is row.en[e] and match.verdict is Verdict.HOLDS and match.ja is not None and isinstance(match.ja.value, When) and match.ja.value.day == day.day for match in row.matches
    )


def _said_of_another(row: Row, j: int, e: int) -> bool:
    """Whether an English figure says a Japanese one only by a reading that makes it another's: 2年ぶり
    and 2度目 are not both "his second", the 3日 of 3連休 not "the three-day holiday", 3世紀 not the three of "from 10 to 3"."""
    ja, en = row.ja[j], row.en[e]
    if en.kind is Kind.NUMBER and ja.kind is not Kind.TIME and any(match.en is en and match.ja is not None and match.ja.kind is Kind.TIME for match in row.matches):
        return True
    if (ja.kind, en.kind) not in _MISTAKEN or any(reading.kind is en.kind for reading in ja.readings if ja.kind is Kind.DURATION):
        return False
    return any(match.en is en and match.ja is not None and match.ja.kind is en.kind for match in row.matches)


# Kinds of a Japanese figure and an English one, of which the second has many other uses.
_MISTAKEN = ((Kind.DURATION, Kind.ORDINAL), (Kind.DATE, Kind.DURATION))


def _telling(row: Row) -> list[int]:
    """The open Japanese figures whose like elsewhere is no coincidence."""
    return [j for j in row.wanting() if telling(row.ja[j])]
