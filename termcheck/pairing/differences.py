"""What is wrong where two leftovers stand for the same thing: the word for the ledger.

After everything that agrees has found its partner, what is left over on both sides is
compared again, this time for likeness: a figure whose digits agree and whose power of
ten does not, the same value in another unit, one digit changed, a day of another month.
"""

from __future__ import annotations

import datetime

from termcheck.calendar import ERAS, When
from termcheck.counters import BY_KEY, contradict
from termcheck.model import Kind, Mention, Reading
from termcheck.pairing.answers.dates import days_meant, year_as_day
from termcheck.pairing.answers.restated import others
from termcheck.pairing.context import Context
from termcheck.quantity import Agreement, Quantity, agree, decimal_text, of_other_scale
from termcheck.records import NamedTuple
from termcheck.units import UNITS

# Units that say no more than how many.
GENERIC = frozenset(("", "times", "edition"))


class Difference(NamedTuple):
    """How alike two disagreeing mentions are, and in what they differ.

    likeness  SURE: hardly a coincidence; LIKELY: the same kind and unit; POSSIBLE: the
              same kind; 0: nothing to do with each other
    word      scale, value, currency, unit, sense, date, weekday, fiscal, period, time …
    """

    likeness: int
    word: str


SURE, LIKELY, POSSIBLE = 3, 2, 1
UNLIKE = Difference(0, "")

# Kinds that speak of a bare figure: a mismatch in value may cross between them.
FIGURES = frozenset((Kind.NUMBER, Kind.COUNT, Kind.ORDINAL, Kind.AGE, Kind.SCORE, Kind.MULTIPLE))
# Senses whose English is a matter of the game or the school, not of arithmetic.
SPORT = frozenset(
    ("inning", "out", "base", "round", "hit", "home-run", "walk", "strikeout", "at-bat", "batting-order",
     "grade", "game", "win", "loss", "pitch", "set", "hole", "tier", "point", "times")
)  # fmt: skip


# What can only be counted, and never measures anything.
THINGS = frozenset(("person", "household", "company", "country", "vehicle", "ship", "aircraft", "animal", "school", "seat", "vote", "share", "building"))
# Kinds that are no answer to each other, though the figure is the same: 2倍 as 2 percent, 中学2年 as two years.
TAKEN_FOR = {(Kind.MULTIPLE, Kind.PERCENT): "unit", (Kind.ORDINAL, Kind.DURATION): "sense"}


def differ(ja: Mention, en: Mention, context: Context) -> Difference:
    """In what two mentions that do not hold differ, by the likest pair of readings."""
    best = UNLIKE
    if ja.bracketed and en.bracketed and ja.kind is Kind.AGE:
        return Difference(LIKELY, "value")  # （19） and (1)
    if others(ja, en, context) and _same_value(ja, en):
        return Difference(SURE, "value")  # 大江氏ら3人 as Oe and three others
    if ja.kind is Kind.MONTH and isinstance(en.value, When) and en.kind is Kind.DATE and year_as_day(ja, en.value):
        return Difference(SURE, "date")  # 平成30年7月 as July 30
    if ja.kind is Kind.IDENTIFIER and en.kind is Kind.COUNT and ja.text.endswith("号") and "台風" in context.before_ja(ja, 24) and not _same_value(ja, en):
        return best  # nobody wrote how many are dead for 台風14号
    if en.kind is Kind.FRACTION and ja.text.endswith(("度", "回")) and context.before_ja(ja, 2) in _OFTEN:
        return best  # 3年に1度の改選 and half the seats
    for jr in ja.readings:
        for er in en.readings:
            found = _differ(jr, er, context)
            if found.likeness > best.likeness:
                best = found
    if not best.likeness and context.published is not None and ja.text.startswith(OF_PUBLICATION):
        best = _near_publication(ja, en, context.published)
    if best.word == "date" and any(era in ja.text for era in ERAS):
        return best._replace(word="era")
    return best


# Before so many times, in how long.
_OFTEN = ("年に", "月に", "週に", "日に", "間に")


def one_of_another(ja: Mention, en: Mention) -> bool:
    """Whether a stretch of one is one of another unit: 1週間 as "a month"."""
    jq, eq = ja.value, en.value
    both = ja.kind is en.kind is Kind.DURATION and isinstance(jq, Quantity) and isinstance(eq, Quantity)
    if not both or "night" in (jq.unit, eq.unit):  # type: ignore[union-attr]
        return False  # overnight visitors stay for no stretch that is told
    return jq.low == jq.high == eq.low == eq.high == 1 and jq.unit != eq.unit  # type: ignore[union-attr]


# Words that count from the day of publication, not from the story's own.
OF_PUBLICATION = ("昨年", "去年", "今年", "来年", "先月", "今月", "来月")


def _near_publication(ja: Mention, en: Mention, published: datetime.date) -> Difference:
    """先月末 as "the end of June" in copy of June, 昨年 as a year that was not the last."""
    jw, ew = ja.value, en.value
    if ja.kind is not en.kind or not isinstance(jw, When) or not isinstance(ew, When) or jw.offset is None or ew.offset is not None:
        return UNLIKE
    if ja.kind is Kind.YEAR and ew.year is not None and not ew.part:
        return Difference(POSSIBLE if ew.year != published.year + jw.offset else 0, "date")
    if ja.kind is Kind.MONTH and ew.month is not None:
        return Difference(POSSIBLE if ew.month != (published.month - 1 + jw.offset) % 12 + 1 else 0, "date")
    return UNLIKE


def telling(mention: Mention) -> bool:
    """Whether a figure has at least two digits, so that its like elsewhere is no coincidence."""
    value = mention.value
    if isinstance(value, Quantity):
        return value.low >= 10 or value.step < 1
    if not isinstance(value, When) or value.offset is not None:
        return False
    return value.day is not None or value.minutes is not None or (value.year is not None and mention.kind is Kind.YEAR)


def _same_value(ja: Mention, en: Mention) -> bool:
    jq, eq = ja.value, en.value
    return isinstance(jq, Quantity) and isinstance(eq, Quantity) and jq.low == eq.low


def _differ(jr: Reading, er: Reading, context: Context) -> Difference:
    jv, ev = jr.value, er.value
    if isinstance(jv, Quantity) and isinstance(ev, Quantity):
        return _amounts(jr.kind, jv, er.kind, ev)
    if isinstance(jv, When) and isinstance(ev, When):
        return _dates(jr.kind, jv, er.kind, ev, context)
    if isinstance(jv, Quantity) and isinstance(ev, When):
        return _stretch_and_point(jr.kind, jv, er.kind, ev)
    if isinstance(jv, When) and isinstance(ev, Quantity):
        return _stretch_and_point(er.kind, ev, jr.kind, jv)
    if jr.kind is er.kind is Kind.IDENTIFIER and isinstance(jv, str) and isinstance(ev, str):
        return Difference(SURE if _one_slip(jv, ev) else LIKELY if len(jv) == len(ev) or _same_letters(jv, ev) else 0, "identifier")
    return UNLIKE


def _stretch_and_point(stretch_kind: Kind, stretch: Quantity, kind: Kind, when: When) -> Difference:
    """A stretch of time in one language that is a point in time in the other: 2日ぶり as "on the 2nd",
    1カ月 as "January", 6時 as "six hours", 1980年代 as "in her 80s"."""
    if stretch.is_range and stretch_kind is not Kind.AGE:
        return UNLIKE
    low = stretch.low
    if stretch_kind is Kind.AGE:
        decade = kind is Kind.YEAR and when.part == "decade" and when.year is not None and when.year % 100 == low
        return Difference(SURE if decade and low >= 10 else 0, "date")
    if stretch_kind is not Kind.DURATION:
        return UNLIKE
    if kind is Kind.TIME:
        return Difference(SURE if stretch.unit == "hour" and when.minutes in (low * 60, low * 60 + 720) else 0, "time")
    same = (
        (kind is Kind.DATE and stretch.unit == "day" and when.day == low and when.month is None)
        or (kind is Kind.MONTH and stretch.unit == "month" and when.month == low and when.offset is None)
        or (kind is Kind.YEAR and stretch.unit == "year" and when.year is not None and low >= 10 and when.year in (low, low + 2000, low + 1900))
    )
    return Difference(SURE if same else 0, "date")


_OF_PEOPLE = ("", "person", "year", "generation")  # counts for which an age may have been written


def _amounts(ja_kind: Kind, jq: Quantity, en_kind: Kind, eq: Quantity) -> Difference:
    agreement = agree(jq, eq)
    same = agreement >= Agreement.ROUNDED
    if ja_kind is en_kind is Kind.MONEY and jq.unit != eq.unit:
        return Difference(SURE, "currency") if same else UNLIKE
    if ja_kind is en_kind and ja_kind in (Kind.MEASURE, Kind.DURATION) and jq.unit != eq.unit:
        return Difference(SURE, "unit") if same and _units_differ(jq.unit, eq.unit) else UNLIKE
    if {ja_kind, en_kind} == {Kind.AGE, Kind.DURATION}:
        if jq.unit != eq.unit:
            return Difference(SURE, "unit") if same else UNLIKE
        ja_kind = en_kind  # 20歳年上 is 20 years his senior
    if ja_kind is Kind.DURATION and jq.unit == "year" and en_kind is Kind.ORDINAL and eq.unit == "anniversary" and not same:
        return Difference(LIKELY, "value")  # 被爆から81年 as the 80th anniversary
    if {ja_kind, en_kind} == {Kind.PERCENT, Kind.POINT} and same:
        return Difference(SURE, "unit")
    if Kind.MONEY in (ja_kind, en_kind) and en_kind is not ja_kind:
        other = eq if ja_kind is Kind.MONEY else jq
        if same and other.unit in BY_KEY and jq.low >= 10:
            return Difference(SURE, "unit")  # 500万株 as 5 million yen
        if agreement is Agreement.OFF and {ja_kind, en_kind} <= {Kind.MONEY, Kind.NUMBER, Kind.COUNT} and of_other_scale(jq, eq):
            return Difference(LIKELY, "scale")
        return UNLIKE
    if {ja_kind, en_kind} == {Kind.PERCENT, Kind.POINT}:
        ja_kind = en_kind  # 0.25％の利上げ as half a percentage point
    if (ja_kind, en_kind) in TAKEN_FOR and jq.low == eq.low:
        return Difference(SURE, TAKEN_FOR[ja_kind, en_kind]) if en_kind is not Kind.DURATION or jq.unit == "grade" else UNLIKE
    if ja_kind in (Kind.AGE, Kind.MEASURE, Kind.MULTIPLE, Kind.DURATION) and en_kind is Kind.COUNT and eq.unit in THINGS and same and not jq.vague:
        return Difference(SURE, "unit")  # 被告（32） as 32 defendants, 5キロ as five people
    if ja_kind is not en_kind and not {ja_kind, en_kind} <= FIGURES:
        return UNLIKE
    if same:
        if ja_kind is en_kind is Kind.AGE and jq.vague and not eq.vague and not eq.is_range:
            return Difference(SURE, "value")  # 80代 as an 80-year-old
        if ja_kind is en_kind and jq.unit != eq.unit and _units_differ(jq.unit, eq.unit):
            return Difference(SURE, "unit")
        if contradict(jq.unit, eq.unit):
            return Difference(SURE, "sense" if jq.unit in SPORT or eq.unit in SPORT else "unit")
        return UNLIKE
    if contradict(jq.unit, eq.unit):
        return UNLIKE
    if jq.unit == "home-run" and eq.unit not in ("", "home-run"):
        return UNLIKE  # 14号 is no slip for the runs of the inning
    if (ja_kind, en_kind) == (Kind.COUNT, Kind.AGE) and jq.unit not in _OF_PEOPLE:
        return UNLIKE  # 四冠 is no slip for the age of who won them
    if en_kind is Kind.ORDINAL and ((ja_kind is Kind.COUNT and jq.unit == "person" and jq.low == 1) or (ja_kind is Kind.ORDINAL and jq.low < 10 and eq.low >= 100)):
        return UNLIKE  # 残る1人 is the third; 2000安打 of the second youngest the 2,000th hit
    alike = _alike(ja_kind, jq, en_kind, eq)
    if ja_kind is Kind.MONEY and eq.vague and not jq.vague:
        return Difference(POSSIBLE, "value")  # trillions of yen: hardly what 350億円 was made of
    if not jq.vague and 10 <= jq.high < 100 and jq.step == 1 and eq.low >= 1000 > eq.step and ja_kind is not en_kind:
        return Difference(min(alike, POSSIBLE), "value")  # 10勝目 was not made 10,000: nothing in it is read as 千
    if agreement is Agreement.OFF and max(jq.high, eq.high) >= 10 and of_other_scale(jq, eq):
        return Difference(SURE if max(jq.high, eq.high) >= 100 and min(jq.low, eq.low) > 1 else alike, "scale")  # any one is a hundredth of 100
    if _one_slip(decimal_text(jq.low), decimal_text(eq.low)):
        alike = SURE
    return Difference(alike, "value")


def _alike(ja_kind: Kind, jq: Quantity, en_kind: Kind, eq: Quantity) -> int:
    """How sure two figures of different values speak of the same thing."""
    if ja_kind is not en_kind:
        return POSSIBLE
    if jq.unit == eq.unit and (jq.unit or ja_kind is not Kind.COUNT):
        return LIKELY
    if ja_kind is Kind.ORDINAL and (jq.unit in GENERIC or eq.unit in GENERIC):
        return LIKELY
    return 0 if jq.unit and eq.unit and ja_kind is Kind.COUNT else POSSIBLE


_VARIANTS = "ABCDEFGHJ"  # behind the number of a model


def _same_letters(one: str, other: str) -> bool:
    """Whether two names of letters and digits have the same letters: G7 and G20; F-35B and F-16, of which one has a
    letter more."""
    letters, others = (name.rstrip(_VARIANTS if name[-2:-1].isdigit() else "").rstrip("0123456789") for name in (one, other))
    return bool(letters) and letters == others


def _units_differ(ja: str, en: str) -> bool:
    """Whether two units cannot be one: a Japanese キロ has several readings, each tried."""
    return ja != en and ja in UNITS and en in UNITS


def _one_slip(one: str, other: str) -> bool:
    """Whether one slip of a finger leads from one figure to the other: a digit changed, two
    swapped, one too many. Single digits have nothing else in common."""
    if len(one) < 2 or len(other) < 2:
        return False
    if len(one) == len(other):
        wrong = [k for k, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(wrong) == 1:
            return True
        return len(wrong) == 2 and wrong[1] == wrong[0] + 1 and one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]
    long, short = (one, other) if len(one) > len(other) else (other, one)
    return len(long) == len(short) + 1 and any(long[:k] + long[k + 1 :] == short for k in range(len(long)))


def _dates(ja_kind: Kind, jw: When, en_kind: Kind, ew: When, context: Context) -> Difference:
    if ja_kind is en_kind:
        return _same_kind_dates(ja_kind, jw, ew)
    if jw.offset and ew.offset:  # 来月 as "next week"
        return Difference(POSSIBLE if jw.offset * ew.offset > 0 else 0, "date")
    if (ja_kind, en_kind) == (Kind.DATE, Kind.WEEKDAY):
        return _of_another_day(days_meant(jw, context.published), ew)
    if (ja_kind, en_kind) == (Kind.WEEKDAY, Kind.DATE):
        return _of_another_day(days_meant(ew, context.published), jw)
    if {ja_kind, en_kind} == {Kind.DATE, Kind.MONTH} and jw.month and ew.month:
        return Difference(LIKELY if jw.month != ew.month else POSSIBLE, "date")
    if {ja_kind, en_kind} == {Kind.FISCAL_YEAR, Kind.YEAR} and jw.year and ew.year:
        return Difference(LIKELY, "fiscal")
    if {ja_kind, en_kind} == {Kind.YEAR, Kind.MONTH} and jw.year and ew.year:
        return Difference(POSSIBLE, "date")
    return UNLIKE


def _of_another_day(days: list[datetime.date], when: When) -> Difference:
    """A weekday that is none of the days that may be meant, as far as they are known."""
    return Difference(LIKELY if days and all(day.weekday() != when.weekday for day in days) else 0, "weekday")


def _same_kind_dates(kind: Kind, jw: When, ew: When) -> Difference:
    if kind is Kind.WEEKDAY:
        return Difference(LIKELY, "weekday")
    if kind is Kind.TIME:
        if jw.minutes is not None and ew.minutes is not None and (jw.minutes - ew.minutes) % 720 == 0 and jw.minutes % 60:
            return Difference(SURE, "time")  # 午後1時38分 as 1:38 a.m.
        return Difference(LIKELY if (jw.minutes is None) == (ew.minutes is None) else POSSIBLE, "time")
    if kind is Kind.QUARTER:
        return Difference(LIKELY, "period")
    if kind is Kind.FISCAL_YEAR:
        return Difference(LIKELY, "fiscal")
    relative = (jw.offset is not None) + (ew.offset is not None)
    if relative == 2 and jw.offset == ew.offset and jw.part and ew.part and jw.part != ew.part:
        return Difference(LIKELY, "date")  # 来月下旬 as "early next month"
    if relative == 2 and jw.day is not None and jw.day == ew.day and jw.offset != ew.offset:
        return Difference(SURE, "date")  # 来月1日 as "the 1st of last month"
    if relative:
        return Difference(POSSIBLE if relative == 2 and jw.offset != ew.offset else 0, "date")
    if kind is Kind.YEAR:
        return Difference(SURE if _one_slip(str(jw.year), str(ew.year)) else LIKELY, "date")
    if kind is Kind.DATE and jw.day == ew.day:
        return Difference(SURE, "date")
    if jw.month is not None and jw.month == ew.month:
        return Difference(SURE, "date")
    return Difference(LIKELY, "date")
