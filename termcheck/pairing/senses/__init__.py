"""What a counted figure means beyond its value: the permitted English of its sense.

八回二死 is two outs in the eighth inning, not two deaths eight times; 3着 is a place at the finish.
The tables say for which Japanese a row holds, which English words near the figure carry the
sense, or which ones spoil it. Rows that ask for a field's own words apply only where the
Japanese speaks of that field.
"""

from __future__ import annotations

from collections.abc import Sequence

from termcheck.english.nouns import plural
from termcheck.japanese.words import CALLED_BY_NUMBER
from termcheck.model import Kind, Mention
from termcheck.pairing.answers.otherwise import round_of
from termcheck.pairing.answers.restated import each_has_one
from termcheck.pairing.context import Context
from termcheck.pairing.senses.kinds import of_its_value, other_kind, says_which
from termcheck.pairing.senses.noun_phrase import PER
from termcheck.pairing.senses.ordinals import (
    COUNTING,
    Place,
    counted_or_ranked,
    counts_all_of_them,
    only_counts,
)
from termcheck.pairing.senses.pupils import pupils_year
from termcheck.pairing.senses.row import NAMES, SenseRow, rows_of
from termcheck.pairing.senses.topics import topic
from termcheck.quantity import Quantity
from termcheck.tables.cues import Cued, sort_rows
from termcheck.tables.needed import needed
from termcheck.tables.patterns import lazy
from termcheck.tables.spread import Spread

_ROWS: Spread[SenseRow] = Spread(
    SenseRow,
    "pairing/senses/words/baseball.txt",
    "pairing/senses/words/games.txt",
    "pairing/senses/words/society.txt",
    "pairing/senses/words/incidents.txt",
    "pairing/senses/counters COUNTER_ROWS",
    "pairing/senses/words/carried.txt",
    "pairing/senses/words/labels.txt",
    "pairing/senses/words/measures.txt",
    "pairing/senses/words/trades.txt",
    read=rows_of,
    also=("pairing/senses/__init__", "pairing/senses/row", NAMES, "pairing/senses/words/counters.txt", "tables/blocks", "tables/texts", "tables/writings"),
)

# How far from the figure its sense may be said in English.
NEAR, NEAR_BEHIND = 28, 40
# How far around it the Japanese says which sense it has, before and after.
_BEFORE_JA, _AFTER_JA = 14, 24
_NUMERALS = frozenset("0123456789０１２３４５６７８９〇一二三四五六七八九十無")
# What may be in a figure, and a pattern that begins with some of it.
_IN_FIGURES = _NUMERALS | frozenset("十百千万億兆・.．,，")
_FIGURES_FIRST = lazy(r"\[([0-9０-９〇一二三四五六七八九十百千万億・.．-]+)\](?:\{\d,\d\}|\+)?([^\W\d_A-Za-z])(?![?*{])")

# Two figures of one counter: 二、三輪, 3~4基.
_TWO_FIGURES = lazy(r"[^0-9０-９一二三四五六七八九十]*[0-9０-９一二三四五六七八九十百千万]+[、〜～~－―-]([0-9０-９一二三四五六七八九十百千万]+)")

# What English says with a first that no figure says.
_FIRST, _FIRST_OF_ALL, _FIRST_IN = lazy("ぶり(?!返)|初|最初"), lazy("初|最初"), lazy(r"first\b[^.;]{0,40}\b(?:in|since)\b")

# Behind a figure, that what it counts goes there and back, whatever runs: one round-trip freight train a day.
_THERE_AND_BACK = lazy(r" (?:daily |weekly |direct |nonstop )?(?:round[- ]trips?|return)\b")
# The numbers of the rows by the character that they want behind the figure, each with its cues in one
# string; the numbers of those that want none, and these by their cues.
_Sorted = tuple[dict[str, list[tuple[int, str]]], list[int], tuple[dict[str, tuple[int, ...]], tuple[int, ...], str]]


class _Table:
    """The rows by the character that they want behind the figure, and those that want none by their cues."""

    def __init__(self) -> None:
        self._kept: dict[str, list[tuple[int, str]]] = {}
        self._by_counter: dict[str, list[tuple[int, frozenset[str]]]] = {}
        self._others: Cued[int] | None = None

    def wanted(self, text: str, start: int, figure: int, last: int | None = None) -> list[SenseRow]:
        """The rows that may hold of a figure, in their order.

        start, figure  where its mention begins, and its first numeral
        last           where the second of two figures begins that have one counter: 二、三輪
        """
        if self._others is None:
            self._others = self._sort()
        around = text[max(0, start - _BEFORE_JA) : figure + _AFTER_JA]
        behind = {_after_figure(text, place) for place in (start, figure, last) if place is not None}
        rows = [row for counter in behind for row in self._behind(counter)]
        numbers = [number for number, cued in rows if not cued or not cued.isdisjoint(around)]
        return [_ROWS[number] for number in sorted(numbers + self._others.wanted(around))]

    def _behind(self, counter: str) -> list[tuple[int, frozenset[str]]]:
        if counter not in self._kept:
            return []
        if counter not in self._by_counter:
            self._by_counter[counter] = [(number, frozenset(cued)) for number, cued in self._kept[counter]]
        return self._by_counter[counter]

    def _sort(self) -> Cued[int]:
        """Sort the rows, once for all processes."""
        self._kept, others, by_cue = _ROWS.sorted(_sorted)
        return Cued(others, known=by_cue)


def _sorted() -> _Sorted:
    by_counter: dict[str, list[tuple[int, str]]] = {}
    others, patterns = [], []
    for number, row in enumerate(_ROWS):
        if counter := _counter(row.ja.pattern):
            by_counter.setdefault(counter, []).append((number, "".join(sorted(_cues(row)))))
        else:
            others.append(number)
            patterns.append(_telling(row))
    return by_counter, others, sort_rows(patterns, 2)


def _telling(row: SenseRow) -> str:
    """The pattern of a row that tells most texts apart: what stands before a figure (防御率) or what it begins with."""
    before = row.led.pattern if row.led is not None else ""
    tells, others = needed(before) if before else frozenset(), needed(row.ja.pattern)
    return before if tells and min(map(len, tells)) >= min(map(len, others), default=0) else row.ja.pattern


def _cues(row: SenseRow) -> frozenset[str]:
    """The characters of which the Japanese around the figure has one, for a row; none where that is not plain."""
    return frozenset(need[:1] for need in needed(_telling(row)))


_TABLE = _Table()


def missing_sense(ja: Mention, en: Mention, context: Context, japanese: Sequence[Mention] = (), english: Sequence[Mention] = ()) -> str:
    """What the Japanese figure is, where the English beside its partner says something else;
    "" where it is said, or nothing can be told.

    japanese, english  the mentions of the row
    """
    here, there = context.in_ja(ja), context.in_en(en)
    if here is None or there is None or ja.text in CALLED_BY_NUMBER or (en.weak and en.kind is not Kind.ORDINAL and not en.text.lower().startswith(("one", "once", "twice", PER))):
        return ""
    (text, at, _), (other, start, end) = here, there
    if "回戦" in ja.text and en.kind is not Kind.ORDINAL and isinstance(en.value, Quantity) and round_of(en.value, en, context):
        return ""
    if en.kind is Kind.ORDINAL and ja.kind is not Kind.ORDINAL and en.text.lower().startswith("first") and ((en.weak and _FIRST_OF_ALL.search(text)) or (_FIRST.search(text) and _FIRST_IN.match(other, start))):
        return ""  # 1医療機関当たり … 5年ぶり: the first in five years
    if counts_all_of_them(ja, en, japanese):
        return ""
    figure = at + next((k for k, char in enumerate(ja.text) if char in _NUMERALS), 0)
    last = at + two.start(1) if (two := _TWO_FIGURES.match(ja.text)) else None
    for row in _TABLE.wanted(text, at, figure, last):
        there_is = _holds_of(row, text, figure) or (at < figure and _holds_of(row, text, at)) or (last is not None and _holds_of(row, text, last))
        if there_is and (row.where is None or row.where.search(f"{text}\n{other}")) and _spoilt(row, en, other, start, end):
            return row.name
    if not ja.weak and (thing := pupils_year(ja, en, text, figure)):
        return thing
    if "round-trip" in _units(ja) and _THERE_AND_BACK.match(other, end):
        return ""
    numbered = other[end : end + 2].strip()[:1].isdigit()  # his third Grade 1 success
    if not ja.weak and not numbered and (thing := _other_thing(ja, en, text)):
        return thing
    if thing := other_kind(ja, en, context, japanese, english):
        return thing
    if not ja.weak and not _NOUNS_OF.isdisjoint(_units(ja)):
        from termcheck.pairing.senses.counted import (
            counted_otherwise,  # where people, beasts or what moves is counted
        )

        if thing := counted_otherwise(ja, en, context, japanese, english):
            return thing
    begin = at if text[at] == "第" else figure
    others = [other for other in of_its_value(ja, japanese) if not other.weak]
    ranked = any(not only_counts(other, context) for other in others)
    which = en.kind in COUNTING and says_which(ja, context)
    place = Place(text[max(0, begin - _BEFORE_JA) : begin], text[begin : figure + _AFTER_JA], which, bool(others), ranked)
    return counted_or_ranked(ja, en, place, there, of_its_value(en, english))


def _holds_of(row: SenseRow, text: str, at: int) -> bool:
    """Whether the Japanese figure at a place is what a row speaks of, by the words beside it."""
    return row.ja.match(text, at) is not None and (row.led is None or row.led.search(text[max(0, at - _BEFORE_JA) : at]) is not None)


def _counter(pattern: str) -> str:
    """The character that a pattern wants right behind the figures that it begins with; "" where that is not plain."""
    found = _FIGURES_FIRST.match(pattern)
    return found[2] if found and found[2] not in _IN_FIGURES and not _branches(pattern) else ""


_MARKS = lazy(r"[()|]")


def _branches(pattern: str) -> bool:
    """Whether a pattern has alternatives outside all groups."""
    if "|" not in pattern:
        return False
    depth = 0
    for mark in _MARKS.findall(pattern):
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and not depth:
            return True
    return False


def _after_figure(text: str, at: int) -> str:
    """The character behind the figures that begin at a place."""
    while at < len(text) and text[at] in _IN_FIGURES:
        at += 1
    return text[at : at + 1]


def _spoilt(row: SenseRow, en: Mention, text: str, start: int, end: int) -> bool:
    """Whether the English beside a figure does not carry the sense of a row."""
    if row.spoils is not None:
        stop = _whole_words(text, end + row.reach)
        clause = _NEXT_CLAUSE.search(text, end, stop)
        if row.spoils.search(text[max(0, start - 2) : clause.start() if clause else stop]):
            return True
    if row.before is not None and row.before.search(text[max(0, start - NEAR) : start]):
        return True
    if en.kind in row.kinds:
        return True
    if row.needs is not None and not row.needs.search(text[max(0, start - NEAR) : end + NEAR_BEHIND]):
        return True
    return row.said is not None and not row.said.search(text)


# Where what is said of a figure ends: 1,000 houses, and roof repairs …; three places for three months.
_NEXT_CLAUSE = lazy(
    r"; |\. (?=[A-Z])|, (?:and|but|with|while|so|as|who|which|where|when|after|before|though|although)\b"
    r"|, (?:and )?(?=[0-9]|(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|half)\b)| and (?=[0-9])| (?:for|in|over|across|at|within|during) (?:the )?(?:about |first time in |past |last )?(?:[0-9]|(?:two|three|four|five|six|seven|eight|nine|ten|several)\b)"
)


def _whole_words(text: str, at: int) -> int:
    """A place, or the beginning of the word that it stands in: "kilometers" is not cut to kilo."""
    if at < len(text) and text[at].isalpha():
        while at and text[at - 1].isalpha():
            at -= 1
    return at


_COUNTS = frozenset((Kind.COUNT, Kind.ORDINAL, Kind.NUMBER))
# Units of what is counted beside a noun that says what it is: 乗員12人.
_NOUNS_OF = frozenset(("person", "animal", "vehicle", "school", "building", "aircraft", "ship", "hospital", "area", "household"))
# Units of the English that say no more than how often, how much or for how long.
_FREE = frozenset(("", "member", "area", "group", "item", "case", "team", "medal", "try", "save", "assist", "steal", "times", "item", "edition", "point", "game", "round", "rank", "set", "person", "year", "day", "generation"))
# Units of what nothing is done so many times by.
_NO_TIMES = frozenset(("floor", "page", "article", "household", "company", "country", "vehicle", "ship", "aircraft", "school", "seat", "share", "vote", "building", "station", "hospital", "factory", "prefecture", "municipality"))
# Japanese counters of so many uses that no English noun is wrong beside them.
_LOOSE = frozenset(("item", "long-thing", "flat-thing", "person", "area", "year", "times", "edition", "rank", "batting-order", "digit", "generation"))


# Senses that a counter has for a thing that is also counted by the other.
_SHARED = frozenset(
    frozenset(pair.split())
    for pair in ("case building", "case letter", "case vehicle", "bank company", "newspaper company", "magazine company", "hotel building", "hospital building",
                 "museum building", "station building", "factory company", "temple building", "ministry company", "household building", "train vehicle", "long-thing train", "team country", "team school", "factory share", "building share", "flat-thing game", "school seat", "team seat", "country seat", "bank long-thing", "generation animal", "steal bag", "medal gold-medal", "base bag", "seat floor", "move hold", "vote flat-thing")
)
# Where games are results.
_ALL_ALIKE = lazy("連続|続けて|続き|全[勝敗]|先勝|とも")
# Games that each put one through, and one out.
_KNOCKOUT = lazy("準決勝|準々決勝|[1-6１-６一二三四五六]回戦|トーナメント")
# What companies do or suffer, each of which is a case: 倒産は5件.
_BY_COMPANY = lazy("倒産|破綻|廃業|休業|解散|上場|合併|買収|破産|進出|撤退|申請")
# What runs so many times a day and is no aircraft: バスは1日4便.
_LINES = lazy("バス|フェリー|船|航路|タクシー|列車|鉄道|シャトル|トラック")
# Whose couples and groups are families: 親子18組 as "18 families".
_OF_FAMILIES = lazy("親子|家族|家庭|世帯|一家|母子|父子|夫婦|夫妻|子連れ|里親|きょうだい|兄弟|姉妹|養子")
# English nouns that have other senses outside the game: 12 singles matches, two hits on the head.
_BALLGAME_ONLY = frozenset(("hit", "out", "base", "pitch", "walk", "inning"))


def _other_thing(ja: Mention, en: Mention, text: str) -> str:
    """What the Japanese counts, where every sense of the English noun is another."""
    counted, there = _units(ja) if ja.kind is not Kind.IDENTIFIER else set(), _units(en)
    if there == {"times"} and counted and counted <= _NO_TIMES:
        return f"a matter of {plural(sorted(counted)[0])}"  # 3階建て is no "three-time"
    if "" in counted or "" in there or not counted or not there or counted & there or there & _FREE or counted & _LOOSE:
        return ""
    if ("case" in counted and "company" in there and _BY_COMPANY.search(text)) or (counted == {"home-run"} and ja.text.startswith("第")):
        return ""  # 倒産は5件, 金メダル第1号
    if there & _BALLGAME_ONLY and not (topic("BASEBALL").search(text) or topic("FOOTBALL").search(text)):
        return ""
    if any(frozenset((one, other)) in _SHARED for one in counted for other in there):
        return ""
    if any(each_has_one(one, other, text) for one in counted for other in there):
        return ""
    if counted == {"flight"} and there <= {"vehicle", "ship"} and _LINES.search(text):
        return ""
    if counted == {"couple"} and there == {"household"} and _OF_FAMILIES.search(text):
        return ""
    if counted == {"dish"} and there == {"animal"} and topic("CRABS").search(text):
        return ""  # １杯 is one crab
    if counted == {"game"} and there <= {"school", "team", "country"} and _KNOCKOUT.search(text):
        return ""  # 準々決勝4試合: the four schools that won
    if counted == {"game"} and there <= {"win", "loss", "draw"} and _ALL_ALIKE.search(text):
        return ""  # ２試合連続の引き分け: a second consecutive draw; 10戦全勝: ten wins from ten
    return f"a matter of {plural(sorted(counted)[0].replace('-', ' '))}"


def _units(mention: Mention) -> set[str]:
    """The units that a mention may be counted in; none where it may be no count at all."""
    found = {r.value.unit for r in mention.readings if r.kind in _COUNTS and isinstance(r.value, Quantity)}
    return found if all(r.kind in _COUNTS or r.kind is Kind.IDENTIFIER for r in mention.readings) else set()
