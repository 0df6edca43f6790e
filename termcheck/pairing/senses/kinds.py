"""Which kinds of thing a Japanese counter counts or orders, and where English has another kind.

A counter of a known field permits some classes of nouns: 8番手 in baseball is a pitcher, 3枚目 in
sumo a rank. A figure beside an English noun of other classes alone counts another thing; beside a
word that nobody listed nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from termcheck.english.things import classes
from termcheck.model import Kind, Mention
from termcheck.pairing.context import Context
from termcheck.pairing.senses.kinds_row import KindRow, class_names, rows_of
from termcheck.pairing.senses.noun_phrase import PER, TIMES, Phrase, phrase
from termcheck.pairing.senses.ordinals import WHICH
from termcheck.pairing.senses.row import NAMES
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy
from termcheck.tables.spread import Spread

_ROWS: Spread[KindRow] = Spread(
    KindRow,
    "pairing/senses/kinds/baseball.txt",
    "pairing/senses/kinds/football.txt",
    "pairing/senses/kinds/matches.txt",
    "pairing/senses/kinds/fights.txt",
    "pairing/senses/kinds/races.txt",
    "pairing/senses/kinds/people.txt",
    "pairing/senses/kinds/occasions.txt",
    "pairing/senses/kinds/bodies.txt",
    "pairing/senses/kinds/places.txt",
    "pairing/senses/kinds/vehicles.txt",
    "pairing/senses/kinds/living.txt",
    "pairing/senses/kinds/things.txt",
    "pairing/senses/kinds/writing.txt",
    "pairing/senses/kinds/nouns.txt",
    "pairing/senses/kinds/measures.txt",
    read=rows_of,
    also=("pairing/senses/kinds", "pairing/senses/kinds_row", NAMES),
)

# Kinds of the English that count or order, or measure what cannot be measured.
_COUNTING = frozenset((Kind.COUNT, Kind.ORDINAL, Kind.NUMBER, Kind.IDENTIFIER, Kind.DURATION, Kind.MULTIPLE, Kind.MEASURE))
_IN_FIGURES = frozenset("0123456789０１２３４５６７８９〇一二三四五六七八九十百千万億兆・.．,，余数")
_ONES = frozenset("一二三四五六七八九")
_FIRST, _EVERY = "初", "毎"
# What a price for one of a thing is never told by, unless it is the thing: 80 yen per year.
_CLOCK = "second minute hour day week month year distance weighing liquid"
_AGAIN = "ぶり"
_EYE, _NOT_EYE = "目", "前指標安線途"
_BEFORE = 14
# What is numbered by its size is what finished so: 第3党, 第2勢力 as "came third".
_BY_STRENGTH, _RANK = ("第2党", "第3党", "第２党", "第３党", "第4党", "第４党", "第5党", "第1党", "第１党", "第2勢力", "第3勢力", "第２勢力", "第３勢力"), frozenset(("rank",))


def other_kind(ja: Mention, en: Mention, context: Context, japanese: Sequence[Mention] = (), english: Sequence[Mention] = ()) -> str:
    """What the Japanese figure counts or orders, where the English noun beside its partner is of
    another kind; "" where it is not, or nothing can be told.

    japanese, english  the mentions of the row: a noun that answers another figure of the same value
                       is no fault of this one
    """
    here, there = context.in_ja(ja), context.in_en(en)
    if here is None or there is None or en.kind not in _COUNTING or en.head == "superlative":
        return ""
    place = _counter(here[0], here[1], here[2])
    if _RUN_BY.search(there[0], max(0, there[1] - 40), there[1]) and place is not None and here[0].startswith("人", place[1]):
        return ""  # 女性は25人: women run 25 of the companies
    if _AS_MANY.match(there[0], there[2], there[2] + 60):
        return ""  # 3季連続のMVP: a third award in as many seasons
    if _NUMBER_OF.match(there[0], there[2]):
        return ""  # which brings to 38 the number of people
    if _AFFECTED.match(there[0], there[2]):
        return ""  # 60,000 hit: no hits
    if place is None or not (found := phrase(en, *there)).head:
        return ""
    row, which = _row(here[0], place, there[0])
    if _AGAIN in ja.text and _value(ja) != _value(en):
        return ""  # 7試合ぶり as the end of "six clean sheets"
    if row is not None and row.never and not row.measured and en.text.lower().startswith(PER):
        row = row._replace(never=f"{row.never} {_CLOCK}")
    if row is not None and _OF_A_RANK.match(here[0], place[1]) and _NUMBERED.match(there[0], there[1]):
        return ""  # 世界3位の自動車メーカー: the No. 3 automaker
    if row is None or not _contradicts(row, found, which) or ((found.mainly == _RANK or found.classes >= _RANK) and here[0].startswith(_BY_STRENGTH, max(0, place[0] - 1))) or _unit_understood(row, en, here[0], there) or (found.head == "time" and here[0].startswith("連続", place[2]) and _ON_AND_ON.search(there[0], there[1], there[2] + 12)) or (found is TIMES and _so_often_by_now(here[0][place[1] :], there)) or (found.head in ("time", "times") and _ON_END.match(here[0], place[1]) is not None and _RUNNING.match(there[0], there[2]) is not None):
        return ""
    if which and ja.kind is Kind.ORDINAL and (noun := _NOUN_BEFORE.search(there[0], max(0, there[1] - 16), there[1])) is not None and classes(noun.group(1).lower())[0] & class_names(row.allows):
        return ""  # round two of the doubles
    value = _value(ja)
    bare_ones_answer = value == 1 or len(of_its_value(en, english)) > len(of_its_value(ja, japanese))
    for other in of_its_value(en, english):
        if (at := context.in_en(other)) is not None and not _contradicts(row, said := phrase(other, *at), which) and (said.head or bare_ones_answer):
            return ""
    for other in japanese:
        if other is not ja and _value(other) == value and (at := context.in_ja(other)) is not None:
            elsewhere = _counter(*at)
            another, order = _row(at[0], elsewhere, there[0]) if elsewhere else (None, False)
            if (another is None or not _contradicts(another, found, order)) and not _said_twice(en, found, context, english):
                return ""
    return WHICH if found is TIMES else row.name


def _said_twice(en: Mention, found: Phrase, context: Context, english: Sequence[Mention]) -> bool:
    """Whether the English says the same of another figure of the value: two houses for 2棟, and for 2人."""
    places = [context.in_en(other) for other in of_its_value(en, english)]
    return any(place is not None and phrase(other, *place).head == found.head for other, place in zip(of_its_value(en, english), places, strict=True))


_NUMBER_OF = lazy(r" the (?:(?:total|overall|confirmed|cumulative) )?(?:number|total|tally|count|toll|figure)s?\b", re.I)
# What its number stands behind: round two.
_NOUN_BEFORE = lazy(r"\b([A-Za-z]+) $")
# Who runs each of what is counted.
_RUN_BY = lazy(r"\b(?:women|men|people|foreigners|outsiders|alumni|graduates) (?:now )?(?:run|ran|head|headed|lead|led|own|owned|chair|chaired|govern|governed|hold|held|manage|managed|occupy|fill) (?:just |only |about |nearly |more than )*$", re.I)

# A rank, and English that numbers who has it.
_OF_A_RANK, _NUMBERED = lazy("位(?![牌置相階])"), lazy(r"(?:the )?(?:no\.?|number|#) ?[0-9a-z]+\b", re.I)
# What is done in every game of a run: for the third straight time.
_ON_AND_ON = lazy(r"\b(?:straight|consecutive|successive|running|in (?:a )?row|in succession)\b", re.I)

# Lengths that races are called by, and the English that calls them so: the men's 100 final, the 400 hurdles title.
_LENGTHS = frozenset((50, 60, 80, 100, 110, 200, 300, 400, 500, 600, 800, 1000, 1500, 3000, 5000, 10000))
_RACES = lazy(r"[ -](?:(?:free|freestyle|back|backstroke|breast|breaststroke|fly|butterfly|IM|medley|hurdles?|steeplechase|individual|relay|wheelchair) )*(?:finals?|semi-?finals?|heats?|title|titles|gold|silver|bronze|champions?|championships?|race|event|record|crown|winner|qualifying|time trial)\b")
_OF_RACES = lazy("競泳|陸上|メートル(?:障害|ハードル|決勝|予選|準決勝|自由形|背泳ぎ|平泳ぎ|バタフライ|個人メドレー|リレー|走|競走|[、がでのはを])")


# Games by how often two have met in them, or one has been capped.
_MEETINGS = frozenset(("games", "games played", "caps for the national team", "a game of the match", "games of the match"))
_CAPPED = lazy(r"\b(?:capped|met|meet|fac(?:e|ed|ing)|clash\w*|squared? off|squaring off|locked horns|crossed swords|sat down|been paired|fought|appear\w*|play\w*|start\w*|feature\w*|turn\w* out|represent\w*|lin\w+ up|pitch\w*|taken the (?:field|mound|court))\b[^.;,]*$", re.I)


def _unit_understood(row: KindRow, en: Mention, japanese: str, there: tuple[str, int, int]) -> bool:
    """Whether a bare figure of the English leaves its unit to the reader: the 100 final, 0.76 off the mark."""
    value = _value(en)
    if row.name in _MEETINGS and (en.text.endswith("times") or there[0].startswith(" times", there[2])) and _CAPPED.search(there[0], max(0, there[1] - 48), there[1]):
        return True  # capped more than 100 times
    if en.kind is Kind.DURATION or en.kind is Kind.MEASURE or row.name not in ("seconds", "minutes", "a measure of length"):
        return False
    if not isinstance(value, int):
        return True  # nothing is counted in parts
    return value in _LENGTHS and _OF_RACES.search(japanese) is not None and _RACES.match(there[0], there[2]) is not None


# Who or what was hit, in a headline.
_AFFECTED = lazy(r" hit(?: (?:by|as|in|when|with|after|amid|from|hard)\b|[,.;]|$)")
_AS_MANY = lazy(r"[^.;,]* in as many\b")
# What came so often in a row has come so many times: 4試合連続 as four times in succession.
_ON_END, _RUNNING = lazy("[^0-9０-９、。]{1,3}?(?:連続|続けて)"), lazy(r" (?:in (?:a row|succession)|running|straight|on the (?:trot|spin|bounce))\b")
# What adds up, and English that sums it up: has already lost twice for 2敗目.
_ADDS_UP = lazy("(?:勝|敗|点|冠|トライ|ゴール|アシスト)目")
_BY_NOW = lazy(r"\b(?:has|have|had|having|already|now)\b[^.;:]{0,32}$", re.I)


def _so_often_by_now(counter: str, there: tuple[str, int, int]) -> bool:
    """Whether the English says how often something has been done by the one that the Japanese numbers."""
    return _ADDS_UP.match(counter) is not None and _BY_NOW.search(there[0], max(0, there[1] - 48), there[1]) is not None


def says_which(ja: Mention, context: Context) -> bool:
    """Whether the counter of a Japanese figure says which one it is, and nothing of how many there are."""
    here = context.in_ja(ja)
    place = _counter(*here) if here is not None else None
    return here is not None and place is not None and _row(here[0], place, context.pair.en.text if context.pair.en is not None else "")[1]


def of_its_value(one: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """The other figures of the same value: two may have been taken for each other."""
    value = _value(one)
    return [m for m in mentions if m is not one and _value(m) == value]


def _contradicts(row: KindRow, found: Phrase, which: bool) -> bool:
    """Whether the nouns behind a figure are none that a row permits."""
    if not found.head or "loose" in found.classes:
        return False
    if "literal" in found.classes:
        return True
    if found is TIMES:
        return which or "time" in class_names(row.never)
    if row.allows:
        return not found.others & class_names(row.allows)
    return bool(found.mainly) and found.mainly <= class_names(row.never)


def _value(mention: Mention) -> object:
    value = mention.value
    return value.low if isinstance(value, Quantity) else int(value) if isinstance(value, str) and value.isdecimal() else None


@lru_cache(maxsize=1)
def _table() -> dict[str, list[int]]:
    """The numbers of the rows by the counters that they have, sorted once for all processes."""
    return _ROWS.sorted(_by_counter)


def _by_counter() -> dict[str, list[int]]:
    table: dict[str, list[int]] = {word: [] for word in _OTHER_WORDS}
    for number, row in enumerate(_ROWS):
        for counter in row.counters:
            table.setdefault(counter, []).append(number)
    return table


# What is counted, where it stands before its figure: 被安打4、与四球2; and what may follow such a figure.
_LABEL = lazy("((?:被|与)?(?:安打|本塁打|四死球|四球|死球)|打点|奪三振|三振|盗塁|失策|得点|失点|自責点|アシスト|トライ|セーブ|リバウンド|ブロック|反則|(?<!ポイント)(?<!点)シュート)(?:数)?(?:は|が|を|も|で|は計|は通算|を通算)?$")
_OPEN = lazy("(?:本|個|つ|回)?(?:[、。，．・）)」]|と(?!し)|で|に|の|を|まで|目|$)")
# What begins like a counter of the tables and is none.
_OTHER_WORDS = ("番目", "年代", "人口", "本部")
_LONGEST = 7
# What may stand between a figure and the noun that it counts; no counter of one character follows it.
_OF_THINGS, _OF = "つの", "の"
_NAMED = lazy("[ァ-ヺーA-Za-zＡ-Ｚａ-ｚ][0-9０-９]")  # before a figure that is half a name: プレミア12の大会


def _counter(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Where in the Japanese a figure begins, and where its counter begins and ends; None where the
    tables have no such counter."""
    table = _table()
    if text[start : start + 1] == _FIRST:
        size = next((n for n in range(_LONGEST, 1, -1) if text[start : start + n] in table), 0)
        return (start, start, start + size) if size else None
    at = start
    while at < end and text[at] not in _IN_FIGURES:
        at += 1
    if start < end == at and text[start] == _EVERY:
        return None  # the 20 of 毎月20冊 is no figure of 毎月
    figure = at
    while at < len(text) and text[at] in _IN_FIGURES and not (text[at] in _ONES and text[at - 1 : at].isdecimal() and at > figure):
        at += 1  # and not beyond the 8 of 8四死球
    if at == figure:
        return None
    if text.startswith(_OF_THINGS, at):  # 三つの大学
        at, shortest = at + len(_OF_THINGS), 2
    elif text.startswith(_OF, at) and _NAMED.match(text, max(0, figure - 1)) is None:  # 12の言語
        at, shortest = at + len(_OF), 2
    else:
        shortest = 1
    size = next((n for n in range(_LONGEST, shortest - 1, -1) if text[at : at + n] in table), 0)
    label = _LABEL.search(text, max(0, figure - _BEFORE), figure) if _OPEN.match(text, at) else None
    if label is not None:
        return (figure, label.start(1), label.end(1))
    return (figure, at, at + size) if size else None


def _row(text: str, place: tuple[int, int, int], english: str) -> tuple[KindRow | None, bool]:
    """The first row that holds of a Japanese figure, and whether it says which one it is."""
    figure, at, after = place
    eye = text[after : after + 1] == _EYE and text[after + 1 : after + 2] not in _NOT_EYE
    for row in map(_ROWS.__getitem__, _table().get(text[at:after], ())):
        if row.led is not None and row.led.search(text[max(0, figure - _BEFORE) : figure]) is None:
            continue
        if row.unless is not None and row.unless.match(text, after) is not None and not (eye and row.allows):
            continue
        if row.follows is not None and row.follows.match(text, after) is None:
            continue
        if row.where is None or row.where.search(f"{text}\n{english}") is not None:
            return row, row.which or eye or text[max(0, figure - 1) : figure] == "第"
    return None, False
