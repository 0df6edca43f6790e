"""Figures too slight to be told of: of the Japanese what English drops as a matter of course, a one, a two that only
counts, an age; of the English what an idiom makes, or what everybody knows without a count."""

from __future__ import annotations

import re

from termcheck.checks import Case
from termcheck.checks.unfounded import NAMED_IN_TURN, is_unfounded
from termcheck.model import Kind, Match, Mention
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

_HIGHEST_DAN = 10
# What English never leaves uncounted, be it a single one; and what it does not name by a two.
_TOLD = frozenset(("out", "loss", "win", "ball", "strike"))
_UNTOLD = frozenset(("", "person", "item", "tier", "step", "dish", "edition", "volume", "generation", "round", "batting-order", "base", "grade", "year", "digit", "couple"))
# Kinds of which a segment keeps its twos, and a measure its ones: what is dropped is a count or a place.
_KEPT = frozenset((Kind.COUNT, Kind.DURATION, Kind.ORDINAL, Kind.AGE, Kind.MEASURE))
_EACH = ("当たり", "あたり", "につき", "＝", "=")
# A two of these says how much later, older or often in a row: never in passing.
_SET_APART = lazy(r"(?:ぶり|後|前(?!半)|以内|おき|ごと|遅れ|早く|遅く|目|以上|年上|年下|差|にわたり)")
# What somebody holds so many titles under, and no feat of them: 藤井聡太七冠, 史上最多の七冠.
_TITLED = lazy(r"(?<!最多)(?<!史上)(?<!未到)(?<!通算)(?<!年間)(?<!独占)[一-鿿]{2}\Z")
# What happened to two people, behind them.
_FATE = lazy(r"(?:が|は|も)(?:[重軽]傷|重症|死亡|けが|負傷|行方不明|逮捕|犠牲|心肺停止|意識不明|入院|搬送)")


# Kinds of which English has words of their own, and its words for so many at once.
_SAID_IN_A_WORD = frozenset((Kind.MULTIPLE, Kind.COUNT, Kind.DURATION, Kind.ORDINAL))
_OF_A_LINE = "generation"  # of kings and popes: ジェームズ1世
_SO_MANY = lazy(r"(?i:trios?|triplets|quartets?|quadruplets|quintets?|quintuplets|sextets?)")


def _is_said_otherwise(mention: Mention, match: Match, case: Case) -> bool:
    """Whether the English of a row has another multiple or stretch of time, or so many at once, which nothing of the
    Japanese answers: 2倍以上 and "more than triple", 1世紀前 and "a decade ago", 2つ and "a trio"."""
    amounts = [(reading.kind, reading.value) for reading in mention.readings if reading.kind in _SAID_IN_A_WORD and isinstance(reading.value, Quantity)]
    others = [other.en for other in case.matches if other.pair is match.pair and other.ja is None and other.en is not None]
    return any(_says_another(kind, value, en) for kind, value in amounts for en in others)


def _says_another(kind: Kind, value: Quantity, en: Mention) -> bool:
    """Whether an English figure says another amount of a kind."""
    amount = en.value
    if en.kind is not kind or not isinstance(amount, Quantity) or amount.vague:
        return False
    if kind is Kind.DURATION:
        return amount.unit != value.unit or amount.low != value.low
    if kind is Kind.ORDINAL:
        return value.unit == amount.unit == _OF_A_LINE and amount.low != value.low
    return amount.low > 1 and amount.low != value.low and (kind is Kind.MULTIPLE or _SO_MANY.fullmatch(en.text) is not None)


def slight_when_lost(mention: Mention, match: Match, case: Case) -> bool:
    """Whether English drops a figure of the Japanese as a matter of course; an age from an article."""
    article = case.article
    value = mention.value
    if mention.head == "段" and isinstance(value, Quantity) and value.low <= _HIGHEST_DAN:
        return True  # the dan of a player
    if mention.head == "冠" and match.pair.ja is not None and _TITLED.search(match.pair.ja.text, 0, mention.start - match.pair.ja.offset):
        return True  # … and how many titles he holds
    if mention.kind is Kind.IDENTIFIER or (mention.kind is Kind.AGE and article):
        return True
    if mention.bracketed and mention.kind in (Kind.MONEY, Kind.MEASURE, Kind.COUNT, Kind.SCORE):
        return True
    if not isinstance(value, Quantity) or mention.kind is Kind.SCORE or value.unit in _TOLD:
        return False
    if value.low not in (0, 1, 2) or mention.kind in (Kind.MONEY, Kind.PERCENT):
        return False
    digits = any("0" <= char <= "9" or "０" <= char <= "９" for char in mention.text)
    if digits and _is_said_otherwise(mention, match, case):
        return False
    return not digits or value.is_range or article or not _weighs(mention, value, match)


def _weighs(mention: Mention, value: Quantity, match: Match) -> bool:
    """Whether a one or two in digits is what its sentence says, and not how it says it."""
    segment = match.pair.ja
    if segment is None or mention.kind not in _KEPT or segment.text.startswith(_EACH, mention.end - segment.offset):
        return False
    if value.unit == "lane" and mention.kind is Kind.COUNT:
        return True
    if mention.kind is Kind.MEASURE and value.low:
        return value.unit != "celsius" or value.low == 2
    if value.low != 2:
        return False
    if value.unit not in _UNTOLD and (mention.kind, value.unit) != (Kind.ORDINAL, "game"):
        return True
    at, end = mention.start - segment.offset, mention.end - segment.offset
    if value.unit == "person":
        return segment.text.endswith("うち", 0, at) or _FATE.match(segment.text, end) is not None
    apart = _SET_APART.search(mention.text) or _SET_APART.match(segment.text, end)
    return apart is not None and mention.kind in (Kind.DURATION, Kind.AGE, Kind.ORDINAL)


# Kinds of a single digit that nothing but a figure makes: 8%, 7 months, the 3rd floor.
_NO_IDIOM = frozenset((Kind.PERCENT, Kind.DURATION, Kind.COUNT, Kind.AGE, Kind.MULTIPLE, Kind.MEASURE))
# What nobody counts in words but who has counted it, and the English for them that may be known without a count: a
# nine-man side, three brothers.
_COUNTED_OUT = frozenset(("person", "household", "company", "vehicle", "school", "ship", "aircraft", "animal", "case", "building", "factory", "hospital", "seat", "vote"))
_KNOWN_BY_NUMBER = lazy(r"-|\b(?:starters?|players?|batters?|hitters?|men|judges?|justices?|brothers?|sisters?|siblings|sons?|daughters?|children|others?|members?|pitchers?|runners?|hostages|wives|parents|monkeys|horses|factors|items|points|pieces|officers?|partners|finalists|candidates|hopefuls|contenders|challengers|newcomers|newspapers|teenagers?|teens)$", re.I)
_FEWEST = 3  # which nobody says for a pair, or for somebody


def slight_when_added(mention: Mention, match: Match, case: Case) -> bool:
    """Whether a figure that only the English has may be told by the way: in an article a desk adds background; a
    segment has room for none."""
    return case.article or _is_list_mark(mention, match) or is_in_a_word(mention, match) or _is_a_side(mention, match, case) or _GOES_BY_NUMBER.match(mention.text) is not None or not (_outright(mention) or _counts_out(mention, match, case) or is_unfounded(mention, match, case))


_FIRST_MARK, _LAST_MARK = "①", 20


def _is_list_mark(mention: Mention, match: Match) -> bool:
    """Whether a number only marks a point of a list that the Japanese marks by a number in a circle: (2) for ②."""
    value, segment = mention.value, match.pair.ja
    if segment is None or not isinstance(value, Quantity) or not isinstance(value.low, int) or not 1 <= value.low <= _LAST_MARK:
        return False
    return chr(ord(_FIRST_MARK) + value.low - 1) in segment.text


# Stretches of time that the Japanese says by a word, and English by a figure: 前年から as "over the 12 months".
_IN_A_WORD = {
    (12, "month"): lazy("[前昨去翌毎]年|年[間度率]|この1年"),
    (12, "year"): lazy("一回り|ひと回り|ひとまわり|干支"),
    (24, "hour"): lazy("[前翌毎]日|[1一]日|一昼夜|翌朝|一晩|以内に"),
    (7, "day"): lazy("[前翌毎今先][々]?週|[1一]週間"),
}


def is_in_a_word(mention: Mention, match: Match) -> bool:
    """Whether an English stretch of time is one for which the Japanese has a word."""
    value, segment = mention.value, match.pair.ja
    if mention.kind is not Kind.DURATION or not isinstance(value, Quantity) or segment is None:
        return False
    word = _IN_A_WORD.get((int(value.low), value.unit)) if value.low == value.high else None
    return word is not None and word.search(segment.text) is not None


def _is_a_side(mention: Mention, match: Match, case: Case) -> bool:
    """Whether a share is a side of what the Japanese tells as a score, in other words: 得票率51対47 as "51% to 47%"."""
    value = mention.value
    if mention.kind is not Kind.PERCENT or not isinstance(value, Quantity):
        return False
    scores = [other.ja.value for other in case.matches if other.pair is match.pair and other.ja is not None and other.ja.kind is Kind.SCORE and (other.en is None or other.en.kind is Kind.PERCENT)]
    return any(isinstance(score, Quantity) and value.low in (score.low, score.high) for score in scores)


# What English calls by a number, of which Japanese may say what it is: 破産法の適用を申請 as "filed for Chapter 11".
_GOES_BY_NUMBER = lazy(r"(?:Chapter|Section|Title|Proposition|Prop\.?|Route|Interstate|Highway|Channel) [0-9]+$")


def _outright(mention: Mention) -> bool:
    """Whether a figure is written in digits, of a kind that no idiom makes, or says how many times."""
    value = mention.value
    if not isinstance(value, Quantity) or value.low < 2:
        return False
    if any(char.isdigit() for char in mention.text):
        return value.low >= 10 or mention.kind in _NO_IDIOM
    return mention.kind is Kind.MULTIPLE and mention.head != "digit"


def _counts_out(mention: Mention, match: Match, case: Case) -> bool:
    """Whether a count in words is one that nobody knows without the Japanese: six dead, four companies."""
    value, segment = mention.value, match.pair.ja
    if mention.kind is not Kind.COUNT or not isinstance(value, Quantity) or value.vague or value.is_range or value.low < _FEWEST or value.unit not in _COUNTED_OUT:
        return False
    if any(other.en is mention and other.ja is not None for other in case.matches):
        return False  # ten cars of 十両, which has a finding of its own
    return segment is not None and " " in mention.text and _KNOWN_BY_NUMBER.search(f"{mention.text} {mention.head}") is None and len(NAMED_IN_TURN.findall(segment.text)) < value.low - 1
