"""How long it had not been, said by when it last was: 22年ぶり as "the first since 2001", 3カ月ぶり as "since March".

The day of publication tells how long that is; without it, whatever the English names may be right.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import When
from termcheck.model import Kind, Mention, Reading
from termcheck.pairing.context import GOOD, Context, Hold
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

_AGAIN = lazy("ぶり|振り")
_NAMED = "以来"  # the Japanese has the date itself
# English before a date on which something was last: since the end of March, since she beat him in 2019.
_SINCE = lazy(r"\b(?:since|last|previous|not|never)\b[^,;]{0,48}$|\b(?:record|high|low|peak|mark|best|worst|feat|level|total|score)\b[^,;]{0,40}$|n't\b[^,;]{0,48}$")
# Months that one of a unit has.
_MONTHS = {"year": Fraction(12), "month": Fraction(1), "week": Fraction(7 * 12, 365), "day": Fraction(12, 365)}
_EARLIEST, _LATEST = 1985, 2032  # the years in which a text of no date may have been written
_SLACK = 13  # months by which years may be counted from one season or another


def hold_since(ja: Mention, jr: Reading, er: Reading, en: Mention, context: Context) -> Hold | None:
    """A stretch since something was, against the date on which it was; None where the English says no such date."""
    when, length = er.value, jr.value
    if not isinstance(when, When) or not isinstance(length, Quantity) or er.kind in (Kind.TIME, Kind.FISCAL_YEAR):
        return None
    segment = context.pair.ja
    if segment is None or _NAMED in segment.text or not (_AGAIN.search(ja.text) or _AGAIN.match(context.after_ja(ja, 2))) or not _SINCE.search(context.before_en(en, 56)):
        return None
    if when.year is not None and context.names_year(when.year):
        return None
    return Hold(GOOD) if _may_be(length, when, context) else None


def _may_be(length: Quantity, when: When, context: Context) -> bool:
    """Whether something of that date is so long ago, as far as both say."""
    months, published = _MONTHS.get(length.unit), context.published
    if published is None and length.unit == "year" and when.year is not None:
        return _EARLIEST <= when.year + length.low <= _LATEST  # 69年ぶり is not since 1969
    if months is None or published is None or when.year is None:
        return when.year is None or length.unit != "day"  # so many seasons, meets, games; a month of no year
    ago = (published.year - when.year) * 12 + (published.month - (when.month or 6))
    slack = _SLACK if length.unit == "year" else 2 + (0 if when.month else 6)
    return length.low * months - slack <= ago <= length.high * months + slack
