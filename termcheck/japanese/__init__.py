"""The Japanese reader: every figure, date and time of a text, with what it may mean.

One pattern finds where something may begin: a digit, a kanji numeral, a word of the
table. What stands there is read by looking words up; the tokenizer is asked only about
kanji numerals that neither a counter nor the list of stopped words settles.
"""

from __future__ import annotations

import datetime
import re

from termcheck.calendar import ERAS, WEEKDAYS_JA, When
from termcheck.japanese.around import modified
from termcheck.japanese.dates import read_date, read_era
from termcheck.japanese.days import of_month_before
from termcheck.japanese.figures import LIVED, read_figure
from termcheck.japanese.found import Found
from termcheck.japanese.lists import list_at
from termcheck.japanese.numerals import Numeral, read_numeral, read_range, small
from termcheck.japanese.people import age_in_kanji
from termcheck.japanese.quarters import read_months, read_numbered_quarter
from termcheck.japanese.stoplist import stopped
from termcheck.japanese.tails import tail_at
from termcheck.japanese.times import read_bare, read_colon, read_program, read_zoned
from termcheck.japanese.tokenizer import Line, Tokenizer
from termcheck.japanese.words import INDEX, word_at
from termcheck.model import Kind, Mention, Reading
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

__all__ = ["Line", "read", "read_line"]

_KANJI_NUMERALS = "〇一二三四五六七八九十百千零数幾何"
# Where something may begin, by its first character; of words of the table also the second, of what
# is read by rules the third (令和8, (火), 第1四). They spare a look at nine places in ten.
_CANDIDATE = lazy(f"[0-9{_KANJI_NUMERALS}第({re.escape(''.join(sorted({*INDEX, *(era[0] for era in ERAS)})))}]")
_ALWAYS = frozenset("0123456789" + _KANJI_NUMERALS).union(first for first, rows in INDEX.items() if any(len(word) == 1 for word, _ in rows))
_PAIRS = frozenset(word[:2] for rows in INDEX.values() for word, _ in rows)
_THIRD = {
    **dict.fromkeys(ERAS, frozenset("0123456789元一二三四五六七八九十")),
    **{f"({day}": frozenset(")・,、祝") for day in WEEKDAYS_JA},
    **{f"第{number}": frozenset("四") for number in "1234一二三四"},
}


def _may_begin(text: str, at: int) -> bool:
    """Whether something may begin at a candidate."""
    pair = text[at : at + 2]
    return text[at] in _ALWAYS or pair in _PAIRS or text[at + 2 : at + 3] in _THIRD.get(pair, ())


# Kanji before which, or after which, a kanji numeral stands by itself all the same.
_MAY_PRECEDE = frozenset("第約計最各同全毎満延超氏人年月日時円億万千百十回新旧元前後上下中初再一二三四五六七八九残死勝敗対点分秒番位度歳的性者")
_LISTS = ("、", "・")
_STOPS = ("・", ".")
_BEFORE_BARE_HOUR = frozenset("前後~―—-")  # of a list: 前10~後4
HEAD = "単位"  # names the unit of the bare figures behind it
_ZONES = ("G", "U", "J", "グ", "協")
_HAN = lazy("[一-鿿々]")
# What a player of shogi or go has behind the name: 仲邑三段は.
_OF_A_MASTER = lazy(r"段(?=[はがのをにともでらへ、。・)(]|$)")


def read(
    text: str, offset: int = 0, *, tokenizer: Tokenizer | None = None, published: datetime.date | None = None
) -> list[Mention]:
    """Every figure, date and time of a Japanese text, in order of place, none overlapping.

    offset     what is added to the places, where the text is a part of a longer one
    tokenizer  what cuts words, where that is needed; SudachiPy if None
    published  the day of publication, for two-digit years only: reading resolves nothing
               that the text leaves open

    Text of any kind never raises and takes time linear in its length.
    """
    return read_line(Line(text, tokenizer), offset, published)


def read_line(line: Line, offset: int = 0, published: datetime.date | None = None) -> list[Mention]:
    """As `read`, of a line whose tokens other readers share."""
    text = line.folded.text
    found: list[Found] = []
    at = 0
    for match in _CANDIDATE.finditer(text):
        start = match.start()
        if start < at or not _may_begin(text, start):
            continue
        here, at = _read_at(line, text, start, published)
        for one in here:
            while found and one.start < found[-1].end and (found[-1].weak or one.start <= found[-1].start):
                found.pop()  # 最大 is a superlative until a figure follows it, 来月 a month until a day does
            if not found or one.start >= found[-1].end:
                found.append(one)
            elif one.end > found[-1].end:
                found.append(one._replace(start=found[-1].end))
    if HEAD in text:
        from termcheck.japanese.headed import in_its_unit  # results of companies, as tables of figures

        found = list(in_its_unit(found, text))
    return [_mention(line, one, offset) for one in found if one.readings and one.end > one.start]


def _mention(line: Line, one: Found, offset: int) -> Mention:
    start, end = line.folded.original(one.start), line.folded.original(one.end)
    return Mention(line.text[start:end], offset + start, offset + end, one.readings, one.weak, one.bracketed, one.head)


def _read_at(line: Line, text: str, at: int, published: datetime.date | None) -> tuple[list[Found], int]:
    """What begins at a candidate, and where to go on."""
    char = text[at]
    if char == "(":
        closed = text[at + 2] == ")"
        return [Found(at if closed else at + 1, at + 2 + closed, (_weekday(text[at + 1]),))], at + 2
    if text[at : at + 2] in ERAS:
        dates = read_era(text, at, published)
        return (dates, dates[-1].end) if dates else _word(text, at, at + 2)
    if char == "第":
        quarter = read_numbered_quarter(text, at)
        return ([quarter], quarter.end) if quarter else ([], at + 1)
    if char.isdigit() or char in _KANJI_NUMERALS:
        numeral, after = _numeral_at(line, text, at)
        if numeral is None:
            return _word(text, at, after)
        return _from_numeral(text, numeral, published)
    return _word(text, at, at + 1)


def _weekday(char: str) -> Reading:
    return Reading(Kind.WEEKDAY, When(weekday=WEEKDAYS_JA.index(char)))


# The year before the next one is this one: 来春の定員は前年度より160人少ない.
_YEARS_BEFORE = ("前年度", "前年")
_NEXT_YEARS = ("来年", "来春", "来夏", "来秋", "来冬", "来季", "新年度", "次年度")
_FAR = 60  # characters


def _word(text: str, at: int, after: int) -> tuple[list[Found], int]:
    row = word_at(text, at)
    if row is None:
        return [], after
    word, (readings, weak, head) = row
    if word in _YEARS_BEFORE and any(next_one in text[max(0, at - _FAR) : at].rpartition("。")[2] for next_one in _NEXT_YEARS):
        readings = (*readings, *(Reading(r.kind, r.value._replace(offset=0)) for r in readings if isinstance(r.value, When)))
    end = at + len(word)
    start = at
    if readings and not head and isinstance(readings[0].value, Quantity):  # 半数超, 半年余り, 倍以上, 約半数
        begin, modifier, stop = modified(text, at, end)
        if modifier is not None:
            readings = tuple(r._replace(value=r.value._replace(modifier=modifier)) for r in readings if isinstance(r.value, Quantity))
            start, end = begin, stop
    return [Found(start, end, readings, weak, False, head)] if readings else [], max(end, after)


def _from_numeral(text: str, numeral: Numeral, published: datetime.date | None) -> tuple[list[Found], int]:
    if text[numeral.end : numeral.end + 1] == ":":
        clock = read_colon(text, numeral.start)
        if clock:
            return [clock], clock.end
    if (text[numeral.start + 1 : numeral.start + 2] in _STOPS or text[numeral.start + 2 : numeral.start + 3] in _STOPS) and (program := read_program(text, numeral.start)):
        return [program], program.end
    if text[max(0, numeral.start - 1) : numeral.start] in _BEFORE_BARE_HOUR and (bare := read_bare(text, numeral.start)):
        return [bare], bare.end
    if numeral.digits == 4 and text[numeral.end : numeral.end + 1] in _ZONES and (zoned := read_zoned(text, numeral.start)):
        return [zoned], zoned.end
    if text[numeral.end : numeral.end + 1] in _LISTS or "・" in text[numeral.start : numeral.end]:
        listed = _listed(text, numeral.start, published)
        if listed:
            return listed, listed[-1].end
    whole = read_range(text, numeral)
    for one in (whole, numeral) if whole else (numeral,):
        dates = read_months(text, one) if one is whole else []
        dates = dates or read_date(text, one, published)
        if dates:
            return dates, dates[-1].end
    figure = read_figure(text, numeral, whole)
    return ([figure], max(figure.end, numeral.end)) if figure else ([], numeral.end)


def _listed(text: str, at: int, published: datetime.date | None) -> list[Found]:
    """Each figure of a list, read as if the word behind the last stood behind it too."""
    items = list_at(text, at)
    if items is None:
        return []
    if text.startswith(("両日", "の両日"), items.tail):
        days = ((start, end, small(text[start:end])) for start, end in items.places)
        return of_month_before(text, [Found(start, end, (Reading(Kind.DATE, When(day=day)),)) for start, end, day in days if day and day <= 31])
    found = []
    for start, end in items.places[:-1]:
        alone = text[start:end] + text[items.tail : items.tail + 4]
        numeral = read_numeral(alone, 0)
        here, _ = _from_numeral(alone, numeral, published) if numeral else ([], 0)
        found += [one._replace(start=start, end=end) for one in here[:1]]
    last = read_numeral(text, items.places[-1][0])
    return of_month_before(text, [*found, *_from_numeral(text, last, published)[0]]) if found and last else []


def _numeral_at(line: Line, text: str, at: int) -> tuple[Numeral | None, int]:
    """The figure at a place, and where to go on if there is none."""
    if text[at].isdigit():
        numeral = read_numeral(text, at)
        if numeral is None:
            end = at + 1
            while end < len(text) and text[end].isdigit():
                end += 1
            return None, end
        return numeral, at
    word = word_at(text, at)
    if word is not None and not text.startswith("零時", at):
        return None, at + 1
    stop = stopped(text, at)
    if stop:
        return None, max(stop, at + 1)
    numeral = read_numeral(text, at)
    if numeral is None:
        return None, at + 1
    if text[numeral.end : numeral.end + 1] in _LISTS and list_at(text, at):
        return numeral, at
    return (numeral, at) if _is_figure(line, text, numeral) else (None, numeral.end)


# 十数の店, 数千の建物, 何百もの村: so many of what no counter counts.
_SO_MANY, _OF_THEM = 11, ("の", "もの", "、数", "、何")


def _is_figure(line: Line, text: str, numeral: Numeral) -> bool:
    """Whether kanji numerals are a figure: what follows decides, then the tokenizer."""
    before = text[numeral.start - 1 : numeral.start]
    if text.endswith(LIVED, 0, numeral.start):
        return True
    tail = tail_at(text, numeral.end + text.startswith("余", numeral.end))  # 八十余年
    if tail is None and text[numeral.end : numeral.end + 1] in ("、", "~"):
        whole = read_range(text, numeral)  # 二、三人
        tail = tail_at(text, whole.end) if whole else None
    free = not before or not _HAN.match(before) or before in _MAY_PRECEDE or _OF_A_MASTER.match(text, numeral.end) is not None
    if numeral.vague:
        return tail is not None or (numeral.low >= _SO_MANY and text.startswith(_OF_THEM, numeral.end))
    if tail is None and free and age_in_kanji(text, numeral) is not None:
        return True
    if tail is not None or text.startswith(("分の", "月", "時"), numeral.end):
        if free:
            return True
    elif numeral.end - numeral.start < 3:
        return False
    token = line.token_at(numeral.start)
    if token is None or token.start > numeral.start:
        return False
    if token.is_proper:
        return False
    return token.start == numeral.start and (token.is_numeral or token.end >= numeral.end)
