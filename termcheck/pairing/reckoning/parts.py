"""Figures that the reader of one language reckons as parts of those that both have: 中学生600円 as "half that",
国内、海外とも5千人 as "split evenly"; which time it is, 3回目, by how many there were before; and all of them by those
besides some.

The figures that it takes must hold: of what is wrong already nothing is reckoned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from termcheck.model import Kind, Mention
from termcheck.pairing.reckoning.figures import EXACT, close, exact, held, single
from termcheck.pairing.row import Row
from termcheck.quantity import Modifier, Quantity
from termcheck.tables.patterns import lazy
from termcheck.units import convert

# Behind a part that is one of what was said just before: half that, a third as much, twice the price.
_OF_THAT = lazy(r",?(?: of)? (?:that|as (?:much|many|long|far|high|big|large|old)|the (?:price|amount|sum|number|figure|cost|fee|size|distance|length|time|rate|weight|age))\b", re.I)
# Behind a share of those that were counted just before: more than half of them, about a third of the total.
_OF_THEM, _OF_THE = lazy(r",? of (?:it|them|these|those|which|whom|that|all|(?:the|its|their|his|her|those|these) )", re.I), lazy(r"\bof (?:the|its|their|those|these|all) [^.;]{2,60}, $", re.I)
# How far off a share of them may be, where a word leaves it open and where none does.
_OPEN, _CLOSE = Fraction(1, 10), Fraction(3, 100)
# Shares that are alike.
_ALIKE = lazy(r"\b(?:even(?:ly)?|equal(?:ly)?|half (?:each|and half|of (?:them|these|those|the))|the other half|fifty-fifty|50[-/]50|down the middle|each half)\b", re.I)
_BEFORE = lazy(r" (?:(?:times|previous|earlier|prior|past|other|failed|unsuccessful|of them) ?)*(?:before|previous(?:ly)?|earlier|prior|already|nominations|attempts|occasions|tries)\b", re.I)
_PARTS = (Kind.FRACTION, Kind.MULTIPLE)
_SEVERAL = 2
_SINCE_WHEN = (Kind.YEAR, Kind.FISCAL_YEAR, Kind.MONTH, Kind.DATE, Kind.QUARTER)
_COUNTING = (Kind.COUNT, Kind.NUMBER, Kind.MULTIPLE)


def take_parts(row: Row) -> None:
    """Close the open figures of a row that follow from those that hold, said by an English figure of another value."""
    for j in row.wanting():
        if _is_told_by_date(row, j) or _is_multiplied(row, j):
            close(row, j, None)
            continue
        said = _part_of_that(row, j)
        said = _share_of_them(row, j) if said is None else said
        said = _one_of_all(row, j) if said is None else said
        said = _times_before(row, j) if said is None else said
        said = _come_to(row, j) if said is None else said
        said = _besides_those(row, j) if said is None else said
        if said is not None:
            close(row, j, said)


def is_half(row: Row, j: int) -> bool:
    """Whether a Japanese figure that no English one answers is half of one that holds, where the English says that
    both halves are alike."""
    one, english = single(row.ja[j]), row.pair.en
    if one is None or english is None or any(not row.en[e].weak for e in row.open_en) or not _ALIKE.search(english.text):
        return False
    return any(figure.low == 2 * one.low for figure in _held(row, row.ja[j]))


# What the one is of the other, whose figure is left unsaid: in two minutes, half the time of the gas stove.
_OF_THE_OTHER = lazy(r" (?:the (?:time|price|cost|size|distance|weight|number|rate|speed|amount|length|height|age)|as (?:much|many|long|far|fast|high)) (?:of (?!that\b|it\b)|as )")


# … and what was taken away: a quarter of that was cut on appeal.
_TAKEN_OFF = lazy(r" of (?:that|it) (?:(?:was|were|is|being|has been|taken|has) ?)*(?:off|cut|knocked|lopped|shaved|struck|trimmed|sliced)\b")


def _part_of_that(row: Row, j: int) -> int | None:
    """The English part or multiple that makes a Japanese figure of one that holds."""
    one = single(row.ja[j])
    if one is None:
        return None
    for e in row.open_en:
        en = row.en[e]
        part = single(en)
        behind = row.context.after_en(en, 24)
        other = _OF_THE_OTHER.match(behind) is not None
        if part is None or en.kind not in (Kind.FRACTION, Kind.MULTIPLE) or e in row.given or not (other or _OF_THAT.match(behind)):
            continue
        for figure in _held(row, row.ja[j]):
            more, less = (figure.low, one.low) if other else (one.low, figure.low)
            if less and Fraction(more) / Fraction(less) == (1 - part.low if _TAKEN_OFF.match(behind) else part.low):
                return e
    return None


def _share_of_them(row: Row, j: int) -> int | None:
    """87機、うち51機 as "87 drones, more than half of them": the English share that a Japanese figure is of one that holds."""
    one = single(row.ja[j])
    if one is None:
        return None
    for e in row.open_en:
        en, share = row.en[e], single(row.en[e])
        if share is None or en.kind not in (Kind.FRACTION, Kind.PERCENT) or e in row.given or not (_OF_THEM.match(row.context.after_en(en, 24)) or _OF_THE.search(row.context.before_en(en, 70))):
            continue
        said = Fraction(share.low) / (100 if en.kind is Kind.PERCENT else 1)
        if any(figure.low > one.low and _is_told(Fraction(one.low) / Fraction(figure.low), said, share.modifier) for figure in _held(row, row.ja[j])):
            return e
    return None


def _is_told(share: Fraction, said: Fraction, modifier: Modifier | None) -> bool:
    """Whether a share is as English says it: more than half, nearly a third."""
    if modifier in (Modifier.OVER, Modifier.AT_LEAST):
        return said <= share <= said * 2
    if modifier in (Modifier.UNDER, Modifier.NEARLY, Modifier.AT_MOST):
        return said / 2 <= share <= said
    return abs(share - said) <= said * (_OPEN if modifier else _CLOSE)


def _one_of_all(row: Row, j: int) -> int | None:
    """第1工場と第2工場 as "the two plants": the English count of all that the Japanese gives by their numbers."""
    ja = row.ja[j]
    alike = {mention.value.low for mention in row.ja if mention.kind is Kind.ORDINAL and mention.head == ja.head and isinstance(mention.value, Quantity)}
    if ja.kind is not Kind.ORDINAL or not ja.head or len(alike) < _SEVERAL:
        return None
    return next((e for e in row.open_en if row.en[e].kind in (Kind.COUNT, Kind.NUMBER) and (all_of_them := single(row.en[e])) is not None and all_of_them.low == len(alike)), None)


# Between the date since which it had not been so and how long that is: 4月以来、約7カ月ぶり.
_SINCE_THEN = lazy("(?:の[^、。0-9０-９]{1,16})?以来、?(?:およそ|約)?")


def _is_told_by_date(row: Row, j: int) -> bool:
    """Whether a stretch is told by the date that it is reckoned from, which the English has: 4月以来7カ月ぶり as "since April"."""
    ja, segment = row.ja[j], row.pair.ja
    if ja.kind is not Kind.DURATION or segment is None or not (ja.head == "ぶり" or row.context.after_ja(ja, 2).startswith("ぶり")):
        return False
    if any(row.en[e].kind is Kind.DURATION for e in row.offered()):
        return False  # said, and another one
    dates = (match.ja for match in row.matches if match.ja is not None and match.en is not None and match.verdict in EXACT and match.ja.kind in _SINCE_WHEN)
    return any(date.end <= ja.start and _SINCE_THEN.fullmatch(segment.text, date.end - segment.offset, ja.start - segment.offset) for date in dates)


# Right behind a multiple, what it comes to: 倍の3キロ, 3倍の1500円.
_COMING_TO = lazy("(?:以上|近く)?(?:の|にあたる|に当たる|となる)?(?:約|およそ)?")


def _is_multiplied(row: Row, j: int) -> bool:
    """Whether a figure is what a multiple that the English has makes of another that it has: 1.5キロから倍の3キロ as "from 1.5
    kilos, they have doubled their weight"."""
    one, segment = exact(row.ja[j]), row.pair.ja
    if one is None or segment is None or any(row.en[e].kind is row.ja[j].kind for e in row.offered()):
        return False
    at = row.ja[j].start - segment.offset
    times = [figure for match in row.matches if match.ja is not None and match.en is not None and match.verdict in EXACT and match.ja.kind is Kind.MULTIPLE and (figure := exact(match.ja)) is not None and match.ja.end <= row.ja[j].start and _COMING_TO.fullmatch(segment.text, match.ja.end - segment.offset, at)]
    return any(Fraction(before.low) * Fraction(time.low) == one.low for time in times for before in _held(row, row.ja[j]))


def _come_to(row: Row, j: int) -> int | None:
    """The English figure that a Japanese part or multiple of one that holds comes to: 半額 as "750 yen" beside 1,500; or
    what the part that holds makes of a Japanese figure: 60からその半分に as "in half, to 30"."""
    ja, one = row.ja[j], single(row.ja[j])
    if one is None or not one.low:
        return None
    part = ja.kind in _PARTS
    there = [(mention, figure) for mention in held(row) if (figure := single(mention)) is not None]
    for e in row.offered():
        en, come = row.en[e], single(row.en[e])
        if come is None or en.kind in _PARTS:
            continue
        if part and any(other.kind is en.kind and figure.unit == come.unit and Fraction(figure.low) * Fraction(one.low) == come.low for other, figure in there):
            return e
        if not part and en.kind in (ja.kind, Kind.NUMBER, Kind.COUNT) and come.unit in ("", one.unit) and any(other.kind in _PARTS and Fraction(one.low) * Fraction(figure.low) == come.low for other, figure in there):
            return e
    return None


# Between some of those counted and all of them: 子ども3人を含む12人.
_AMONG_ALL = lazy("(?:が|を|も)?含[むめ](?:て|る|、|計|合わせて|の)*")


def _besides_those(row: Row, j: int) -> int | None:
    """子ども3人を含む12人 as "nine adults and three children": the English count of the others."""
    one, segment = single(row.ja[j]), row.pair.ja
    if one is None or segment is None or row.ja[j].kind is not Kind.COUNT:
        return None
    for mention in held(row, plain=True):
        some = single(mention)
        if some is None or some.unit != one.unit or mention.end > row.ja[j].start or not _AMONG_ALL.fullmatch(segment.text, mention.end - segment.offset, row.ja[j].start - segment.offset):
            continue
        for e in row.open_en:
            others = single(row.en[e])
            if others is not None and row.en[e].kind in _COUNTING and others.low == one.low - some.low and others.unit in ("", one.unit):
                return e
    return None


def _times_before(row: Row, j: int) -> int | None:
    """3回目の候補 as "nominated twice before": which time it is, by how many there were."""
    ja, one = row.ja[j], single(row.ja[j])
    if one is None or ja.kind is not Kind.ORDINAL or one.low < 2:
        return None
    for e in row.open_en:
        en, times = row.en[e], single(row.en[e])
        if times is not None and e not in row.given and en.kind in _COUNTING and times.low == one.low - 1 and _BEFORE.match(row.context.after_en(en, 32)):
            return e
    return None


def _held(row: Row, ja: Mention) -> Iterator[Quantity]:
    """The other Japanese figures of the kind of one, in its unit, which the English has: half an hour as 30 minutes."""
    own = single(ja)
    for mention in held(row, plain=True):
        figure = single(mention)
        if own is None or figure is None or mention is ja or mention.kind is not ja.kind:
            continue
        in_unit = figure.low if figure.unit == own.unit else convert(figure.low, figure.unit, own.unit)
        if in_unit is not None:
            yield figure._replace(low=in_unit, high=in_unit, unit=own.unit)
