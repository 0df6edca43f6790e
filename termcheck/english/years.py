"""Years: 2026, 2020-21, 1869-1895, the 1990s, '26, Reiwa 8."""

from __future__ import annotations

from termcheck.calendar import When, era_year, full_year
from termcheck.english.lexicon import ORDINAL_ENDINGS, SCALES, SHORT_SCALES
from termcheck.english.months import ERA_WORDS, MONTH_WORDS
from termcheck.english.nouns import NOUNS
from termcheck.english.tails import tail
from termcheck.english.words import Found, Nothing, Words, quantity
from termcheck.model import Kind, Reading
from termcheck.records import NamedTuple

# Parts of a month or year, as said before it: early June, mid-June, the end of June.
PARTS = {
    "early": "early", "mid": "middle", "late": "late", "end": "end", "beginning": "start", "start": "start",
    "middle": "middle", "close": "end",
}  # fmt: skip
# Before "part of" a month or a year, and before its ten days.
_WHICH_PART = {"early": "early", "earlier": "early", "first": "early", "middle": "middle", "latter": "late", "later": "late", "late": "late", "last": "late"}
DECEMBER = 12
# Days that a period begins or ends with.
_EDGES = frozenset((1, 28, 29, 30, 31))
_SOON = frozenset(("early", "mid", "late"))
_NO_PART = frozenset(("too", "so", "as", "very", "that", "how", "this"))  # too late in May to be of use
_JOINTS = frozenset(("to", "and", "or", "through", "until"))

# Words before a figure of four digits that make even 1185 a year.
_BEFORE_YEAR = frozenset(
    "in since from until till by of during before after for early mid late around through and to year circa".split()
)
# What makes a year one that begins in April, behind it: the 2026 school year.
BUSINESS = frozenset(("fiscal", "business", "financial", "academic", "school"))
_SCALES = frozenset((*SCALES, *SHORT_SCALES))
# What is measured by a year, behind it: from 2010 levels, at 2015 prices.
_OF_A_YEAR = frozenset("levels prices figures totals results numbers rates standards sales rules guidelines estimates".split())
_QUOTES = frozenset("\"“‘'")
# What is told of by its year, and counted in no thousands: over 1967 murder.
_IN_A_YEAR = frozenset("murder killing death attack war election crash bombing coup case scandal deal pact treaty shooting massacre rape assault fire riot abduction disappearance".split())
# Words before it that make it an amount.
_BEFORE_AMOUNT = frozenset(("over", "than", "about", "nearly", "almost", "approximately", "roughly", "least", "some"))


def part_before(words: Words, at: int) -> tuple[int, str]:
    """The part of a month or year that the words before it name (early, mid-, the end of), and
    the first of them; its own first token and "" where there are none."""
    floor = words.floor
    if words.word[at - 1] in _SOON and at - 1 >= floor:
        return at - 1, PARTS[words.word[at - 1]]
    if words.word[at - 1] == "-" and words.word[at - 2] in _SOON and at - 2 >= floor:
        return at - 2, PARTS[words.word[at - 2]]
    if words.word[at - 1] == "in" and words.word[at - 2] in _SOON and at - 2 >= floor and words.word[at - 3] not in _NO_PART:  # late in May
        return at - 2, PARTS[words.word[at - 2]]
    of = at - 1 - (words.word[at - 1] in ("the", "this", "last", "next"))
    if words.word[of] == "of" and words.word[of - 1] in PARTS and of - 1 >= floor:
        first = of - 1
        return first - (words.word[first - 1] == "the" and first - 1 >= floor), PARTS[words.word[of - 1]]
    if words.word[of] == "of" and words.word[of - 1] == "part" and words.word[of - 2] in _WHICH_PART and of - 2 >= floor:
        first = of - 2
        return first - (words.word[first - 1] == "the" and first - 1 >= floor), _WHICH_PART[words.word[first]]
    return at, ""


def part_left(words: Words, at: int) -> tuple[int, str] | None:
    """The part of the same month that stands alone before one at a place, joined to it: early in "early to
    mid-August"; its token and what it is."""
    alone = at - 2 - (words.word[at - 2] == "-")
    if words.word[at - 1] in _JOINTS and alone >= words.floor and words.word[alone] in _SOON:
        return alone, PARTS[words.word[alone]]
    return None


LATEST = 2199  # year that a text speaks of


def year_at(words: Words, at: int, *, comma: bool = False) -> tuple[int | None, int]:
    """A year behind a day or month (2026, of 2026, '26; with `comma` also ", 2026"), and the
    token after it; None and `at` itself where there is none."""
    start = at + ((comma and words.word[at] == ",") or (words.word[at] == "of" and words.figure(at + 1)))
    value = words.whole(start)
    if 1000 <= value <= LATEST:  # in August, 2431 products
        after = start + 1
        joined = words.glued(after) and words.word[after][0].isalnum()
        if not joined and words.word[after] not in ("people", "yen", "%", "percent"):
            return value, after
    if words.word[start] in ("'", "’") and len(words.word[start + 1]) == 2 and words.whole(start + 1) >= 0:
        return full_year(words.whole(start + 1), words.published), start + 2
    return None, at


class EndMonth(NamedTuple):
    """The month that a period ends with or begins in, its year where said, and the token after it."""

    month: int
    year: int | None
    after: int


def end_month(words: Words, at: int) -> EndMonth | None:
    """The month at a token, with its first or last day and its year: March, March 31, 2027."""
    month = MONTH_WORDS.get(words.word[at])
    if month is None or not words.capital(at):
        return None
    after = at + 1 + (words.word[at + 1] == "." and words.glued(at + 1))
    after += words.whole(after) in _EDGES
    year, after = year_at(words, after, comma=words.whole(after + 1) >= 1000)
    return EndMonth(month, year, after)


def year(words: Words, at: int) -> list[Found]:
    """A figure of four digits where it is a year; two for a span of years."""
    value = words.whole(at, 2199)
    if value < 1000:
        return Nothing
    after = at + 1
    decade = _decade_ending(words, after) if value % 10 == 0 else 0
    first, part = part_before(words, at)
    if decade:
        owns = words.word[after] != "s" and (words.capital(decade) or words.word[decade] in _QUOTES)  # 1980's "Ordinary People"
        return [Found(first, decade, (Reading(Kind.YEAR, When(year=value, part="decade")), *((Reading(Kind.YEAR, When(year=value)),) if owns else ())))]
    if not _is_year(words, at, value):
        return Nothing
    readings = (Reading(Kind.YEAR, When(year=value, part=part)), quantity(Kind.NUMBER, value))
    last = _last_of_span(words, after, value)
    behind = after if last is None else after + 2
    if words.word[behind] in BUSINESS and words.word[behind + 1] == "year":  # the 2026 academic year
        return [Found(first, behind + 2, (Reading(Kind.FISCAL_YEAR, When(year=value, part=part)), readings[0]))]
    if last is None and words.hyphen(after) and len(words.word[after + 1]) == 2 and 1 <= words.whole(after + 1) <= DECEMBER and words.word[after + 2] != "-":
        return [Found(first, after + 2, (Reading(Kind.MONTH, When(year=value, month=words.whole(after + 1))),))]  # 2021-12
    certain = words.word[at - 1] in ("in", "since")
    one = Found(first, after, readings[:1] if certain else readings, bracketed=words.bracketed(first))
    if last is None:
        return [one]
    if last == value + 1 and len(words.word[after + 1]) == 2:  # 2023-24 may be the business year that begins in 2023
        return [one._replace(readings=(readings[0], Reading(Kind.FISCAL_YEAR, When(year=value, part=part)))), Found(after + 1, after + 2, (Reading(Kind.YEAR, When(year=last)),))]
    return [one._replace(readings=readings[:1]), Found(after + 1, after + 2, (Reading(Kind.YEAR, When(year=last)),))]


def _decade_ending(words: Words, at: int) -> int:
    """The token after the s of 1990s or 1990's; 0 where there is none."""
    if words.word[at] == "s" and words.glued(at):
        return at + 1
    return at + 2 if words.word[at] in ("'", "’") and words.word[at + 1] == "s" and words.glued(at) else 0


def _is_year(words: Words, at: int, value: int) -> bool:
    before, after = words.word[at - 1], at + 1
    if words.word[after] in _IN_A_YEAR and 1900 <= value < 2100:
        return True
    if before in _BEFORE_AMOUNT or tail(words, words.skip_hyphen(after)) is not None:
        return False
    if words.glued(after) and words.word[after][0].isalnum():
        return False
    if words.word[words.skip_hyphen(after)] in _SCALES:  # 2100 million yen
        return False
    if before not in _BEFORE_YEAR and not 1500 <= value < 2150:
        return False
    if words.word[after] in _OF_A_YEAR and 1900 <= value < 2100:
        return True
    noun = NOUNS.at(words, after)
    counted = noun is not None and noun[0].plural and not words.capital(after)
    return not counted or before in ("in", "since", "the")


def _last_of_span(words: Words, at: int, first: int) -> int | None:
    """The last year of 2020-21 or 1869-1895, its hyphen at a token."""
    if words.word[at] != "-" or not words.hyphen(at) or words.word[at + 2] == "-":
        return None
    digits = len(words.word[at + 1])
    value = words.whole(at + 1)
    if digits == 2 and value >= 0:
        value += first // 100 * 100
    return value if digits in (2, 4) and first < value < first + 400 else None


def short_year(words: Words, at: int) -> list[Found]:
    """'26, the '90s."""
    value = words.whole(at + 1, 99)
    if value < 0 or len(words.word[at + 1]) != 2 or not words.glued(at + 1) or (words.glued(at) and not words.hyphen(at - 1)):
        return Nothing
    if words.word[at + 2] in ORDINAL_ENDINGS and words.glued(at + 2):
        return Nothing  # a '21st-century berth'
    full = full_year(value, words.published)
    if words.word[at + 2] == "s" and words.glued(at + 2):
        return Nothing if value % 10 else [Found(at, at + 3, (Reading(Kind.YEAR, When(year=full, part="decade")),))]
    return [Found(at, at + 2, (Reading(Kind.YEAR, When(year=full)),))]


def era(words: Words, at: int) -> list[Found]:
    """Reiwa 8."""
    value = words.whole(at + 1, 99)
    if value < 1 or (words.hyphen(at + 2) and words.figure(at + 3)):  # beat Meiji 31-19
        return Nothing
    return [Found(at, at + 2, (Reading(Kind.YEAR, When(year=era_year(ERA_WORDS[words.word[at]], value))),))]
