"""What a figure is to its sentence: the first in so long or so long in a row; by, to or from.

3年ぶり is not "for the third straight year", 30円引き上げ not "to 30 yen". The figure agrees and
the sentence is false; the words right beside both figures say so. A row that its own words do
not decide says nothing.
"""

from __future__ import annotations

import re

from termcheck.calendar import WEEKDAYS_JA, When
from termcheck.model import Kind, Mention
from termcheck.pairing.answers.otherwise import MINUTES_OF_PLAY
from termcheck.pairing.context import Context
from termcheck.pairing.sentence.licensed import cues, unlicensed
from termcheck.pairing.sentence.relation_row import NAMES, RelationRow, rows_of
from termcheck.quantity import Quantity
from termcheck.tables.cues import Cued
from termcheck.tables.needed import needed
from termcheck.tables.patterns import lazy
from termcheck.tables.spread import Spread

_CLAUSE = lazy(r"[、。，．,;；\n]")
# The day of the week behind a date, which is passed over: 9月1日（月）に始まる.
_WEEKDAY = lazy(f"[（(][{WEEKDAYS_JA}](?:・?祝)?[）)]")
# Within so much of a figure stands what it is: characters before and after, of each side.
_LEAD, _AFTER_JA, _BEFORE_EN, _AFTER_EN = 8, 12, 64, 24
# Verbs before "up to" that go to a figure, which sets no bound then.
_UP_TO = lazy(r"\b(?:go|goes|going|went|gone|rise|rises|rose|risen|raised?|raising|climb\w*|increas\w+|grew|grow\w*|hik\w+|moved?|bumped) $", re.I)

# In their order: where several rows hold, the first one tells the reader what the figure is.
_ROWS: Spread[RelationRow] = Spread(
    RelationRow,
    "pairing/sentence/relations/time/firsts.txt",
    "pairing/sentence/relations/time/in_a_row.txt",
    "pairing/sentence/relations/amounts/changes.txt",
    "pairing/sentence/relations/amounts/up_and_down.txt",
    "pairing/sentence/relations/amounts/runs.txt",
    "pairing/sentence/relations/time/delays.txt",
    "pairing/sentence/relations/amounts/differences.txt",
    "pairing/sentence/relations/amounts/prices.txt",
    "pairing/sentence/relations/time/before_and_after.txt",
    "pairing/sentence/events EVENTS",
    "pairing/sentence/relations/news/politics.txt",
    "pairing/sentence/relations/games/places.txt",
    "pairing/sentence/relations/games/leads.txt",
    "pairing/sentence/relations/games/records.txt",
    "pairing/sentence/relations/time/from_now.txt",
    "pairing/sentence/relations/time/lasting.txt",
    "pairing/sentence/relations/time/since.txt",
    "pairing/sentence/relations/time/moments.txt",
    "pairing/sentence/relations/time/which_one.txt",
    "pairing/sentence/relations/time/ages.txt",
    "pairing/sentence/relations/time/often.txt",
    "pairing/sentence/relations/amounts/levels.txt",
    "pairing/sentence/relations/amounts/totals.txt",
    "pairing/sentence/relations/amounts/measures.txt",
    "pairing/sentence/relations/news/markets.txt",
    "pairing/sentence/relations/amounts/shares.txt",
    "pairing/sentence/relations/amounts/bounds.txt",
    "pairing/sentence/relations/time/beginnings.txt",
    "pairing/sentence/relations/amounts/extremes.txt",
    "pairing/sentence/relations/games/streaks.txt",
    "pairing/sentence/relations/games/match_time.txt",
    "pairing/sentence/relations/games/matches.txt",
    "pairing/sentence/relations/games/scores.txt",
    "pairing/sentence/relations/games/golf.txt",
    "pairing/sentence/relations/news/courts.txt",
    "pairing/sentence/relations/games/ballgames.txt",
    "pairing/sentence/relations/news/science.txt",
    read=rows_of,
    also=("pairing/sentence/relations", "pairing/sentence/relation_row", NAMES, "pairing/sentence/events.txt"),
)


_SO_FAR = "まで"


def _telling(row: RelationRow) -> str:
    """The pattern of a row that tells most texts apart: what stands before a figure (妊娠, 期間) rather than its unit."""
    before = row.lead.pattern if row.lead is not None else ""
    tells = needed(before) if before else ()
    return before if tells and min(map(len, tells)) > 1 else row.ja.pattern or before


_TABLE = Cued(_ROWS, _telling)


def other_relation(ja: Mention, en: Mention, context: Context) -> str:
    """What the Japanese says a figure is, where the English beside its partner says that it is
    something else; "" where it agrees or nothing can be told."""
    here, there = context.in_ja(ja), context.in_en(en)
    if here is None or there is None or _counts_both_ends(ja, en):
        return ""
    (japanese, at, end), (english, start, stop) = here, there
    if japanese[end : end + 1] in ("（", "(") and (day := _WEEKDAY.match(japanese, end)) is not None:
        end = day.end()
    said = f"{japanese[at:end]}|{_CLAUSE.split(japanese[end : end + _AFTER_JA])[0]}"
    rows = _TABLE.wanted(japanese[max(0, at - _LEAD) : at] + said)
    licence = cues().search(english, max(0, start - _BEFORE_EN), stop + _AFTER_EN) is not None
    if not rows and not licence:
        return ""
    before = english[max(0, start - _BEFORE_EN) : start]
    after = _after(english, start, stop)
    if en.text.lower().startswith("up to ") and _UP_TO.search(before):
        before += "up to "  # to go up to 450 yen, which sets no bound
    around = f"{before}|{after[: stop - start]}|{after[stop - start :]}"
    for row in rows:
        if row.by and ja.text.endswith(_SO_FAR):
            continue  # 178万円までの引き上げ: to 1.78 million yen
        if row.kinds and (en.kind not in row.kinds or _half(en) or complement(ja, en)):
            continue
        if not row.ja.search(said) or (row.lead is not None and not row.lead.search(japanese, max(0, at - _LEAD), at)) or (row.unless is not None and row.unless.search(japanese)):
            continue
        if (row.but is not None and row.but.search(english)) or (row.same and not _same_point(ja, en)):
            continue
        if (row.before is not None and row.before.search(before)) or (row.after is not None and row.after.search(after)) or (row.around is not None and row.around.search(around)):
            return row.says
    return unlicensed(en, japanese, around) if licence else ""


def _counts_both_ends(ja: Mention, en: Mention) -> bool:
    """Whether the English takes in both the seasons that a stretch lies between: 3季ぶり as the second in four."""
    jq, eq = ja.value, en.value
    return "ぶり" in ja.text and isinstance(jq, Quantity) and isinstance(eq, Quantity) and eq.low == jq.low + 1


def _after(text: str, start: int, stop: int) -> str:
    """A figure with the English behind it, up to the end of its clause."""
    return text[start:stop] + re.split(r"[,;.]\s| and | but ", text[stop : stop + _AFTER_EN])[0]


def complement(ja: Mention, en: Mention) -> bool:
    """Whether the English says the rest of what the Japanese says, or the whole of which it is more: 3分の1に減 as cut
    by two-thirds, 3割多い as "130% of it"."""
    jq, eq = ja.value, en.value
    if isinstance(jq, Quantity) and isinstance(eq, Quantity) and jq.unit == eq.unit == "minute" and jq.low != eq.low and jq.low + eq.low in MINUTES_OF_PLAY:
        return True  # 後半41分 with four minutes left
    if ja.kind not in (Kind.PERCENT, Kind.FRACTION) or not isinstance(jq, Quantity) or not isinstance(eq, Quantity):
        return False
    return jq.low + eq.low in (1, 100) or (ja.kind is en.kind and eq.low == jq.low + 100) or (ja.kind is Kind.PERCENT and en.kind is Kind.FRACTION and jq.low + eq.low * 100 == 100)


def _same_point(ja: Mention, en: Mention) -> bool:
    """Whether both name the same day of a month, or the same minute of a day, or are of the same number."""
    jw, ew = ja.value, en.value
    if isinstance(jw, Quantity) and isinstance(ew, Quantity):
        return jw.low == ew.low
    return isinstance(jw, When) and isinstance(ew, When) and (jw.day, jw.minutes) == (ew.day, ew.minutes)


def _half(mention: Mention) -> bool:
    """Whether a figure is a half, which is the same by and to."""
    value = mention.value
    return mention.kind is not Kind.DURATION and isinstance(value, Quantity) and value.low * 2 == (100 if mention.kind is Kind.PERCENT else 1)
