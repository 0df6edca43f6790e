"""Rules on figures: their value, scale, unit, modifier, and whether they are there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.checks import Case, found, rule
from termcheck.model import Finding, Fix, Kind, Match, Mention, Severity
from termcheck.pairing import modifiers
from termcheck.quantity import Quantity
from termcheck.records import altered
from termcheck.tables.patterns import lazy
from termcheck.text import UNSEEN
from termcheck.wording import in_english, reading_in_english

# What English copy has beyond ASCII: ¥, £, €, °, dashes, curly quotes, no-break spaces.
_TYPOGRAPHIC = dict.fromkeys(map(ord, "¥£€°–—‘’“”\u00a0"), "-")


def both(match: Match) -> tuple[Mention, Mention]:
    """The two sides of a line of the ledger that has both."""
    assert match.ja is not None
    assert match.en is not None
    return match.ja, match.en


def says(match: Match) -> str:
    """The middle of most messages: what the Japanese comes to, and what the English says."""
    ja, en = both(match)
    if _is_year_or_stretch(ja, en):
        return f"{ja.text} is {' or '.join(dict.fromkeys(map(reading_in_english, ja.readings[:2])))}; the English says {en.text}"
    ja = of_kind(ja, en)
    meant, said = in_english(ja), in_english(en)
    if meant == ja.text and not ja.text.isascii():
        return f"{ja.text} is rendered as {en.text}"
    # The 30 of "Nov. 29 and 30" looks right, and is another month's.
    also = f" ({said})" if en.text in meant and en.text not in (said, meant) else ""
    if (converted := in_other_unit(ja, en)) is not None:
        meant = f"{meant}, which is {converted}"
    return f"{ja.text} is {meant}; the English says {en.text}{also}"


def of_kind(ja: Mention, en: Mention) -> Mention:
    """A Japanese mention as what the English takes it for, where it may be: 28年 is 2028 beside a year."""
    if ja.kind is en.kind:
        return ja
    first = [reading for reading in ja.readings if reading.kind is en.kind]
    return altered(ja, readings=(first[0], *ja.readings)) if first else ja


_DECIMALS = lazy(r"-?[0-9][0-9,]*(?:\.([0-9]+))?")


def _as_fine(meant: str, said: str) -> str:
    """A bare figure with as many decimals as the one in its place: 120 for 102.0 as 120.0."""
    ours, theirs = _DECIMALS.fullmatch(meant), _DECIMALS.fullmatch(said)
    if ours is None or theirs is None or len(theirs[1] or "") <= len(ours[1] or ""):
        return meant
    return f"{meant}{'' if ours[1] else '.'}{'0' * (len(theirs[1]) - len(ours[1] or ''))}"


def _is_year_or_stretch(ja: Mention, en: Mention) -> bool:
    """Whether a Japanese figure may be a year as well as so many of them, and the English says how many: 66年 as "four years later"."""
    return en.kind is Kind.DURATION and ja.kind in (Kind.DURATION, Kind.YEAR) and {Kind.DURATION, Kind.YEAR} <= {reading.kind for reading in ja.readings[:2]}


def in_other_unit(ja: Mention, en: Mention) -> str | None:
    """A wrong conversion of a measure as what would be right: 112 F for 39度 as "102 F"; None for anything else."""
    ours, theirs = ja.value, en.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or {ja.kind, en.kind} != {Kind.MEASURE} or ours.low == theirs.low:
        return None
    from termcheck.checks.restyle import corrected
    from termcheck.units import convert

    value = convert(ours.low, ours.unit, theirs.unit) if ours.unit != theirs.unit else None
    return corrected(en, value) if value is not None else None


def correction(match: Match) -> Fix | None:
    """The right figure in place of the wrong one, where it has an English wording."""
    ja, en = both(match)
    from termcheck.checks.restyle import restated  # of what is wrong

    if _is_year_or_stretch(ja, en):
        return None
    en = altered(en, text=en.text.replace(UNSEEN, "")) if UNSEEN in en.text else en
    meant = in_other_unit(ja, en) or _as_fine(restated(ja, en) or in_english(of_kind(ja, en)), en.text)
    return Fix(meant) if meant.isascii() or meant.translate(_TYPOGRAPHIC).isascii() else None


# What some counters say, where the English takes them for something else.
_MEANT = {"年生": "it is a year of school"}


@rule(Severity.ERROR, on="scale")
def number_scale(match: Match, case: Case) -> Iterator[Finding]:
    """The digits are right, but the figure is ten, a thousand or a million times too large or small.

    Why: Japanese counts in steps of ten thousand (万, 億, 兆), English in steps of a
    thousand. A slip between them keeps the digits, so that nobody's eye catches it.

    Bad:
        ja: 経産省は3873億円を支出する。
        en: METI will spend 387.3 million yen.
    Good:
        ja: 経産省は3873億円を支出する。
        en: METI will spend 387.3 billion yen.
    """
    yield found("number-scale", match, says(match), fix=correction(match))


@rule(Severity.ERROR, on="value")
def number_mismatch(match: Match, case: Case) -> Iterator[Finding]:
    """A figure of the English is not the one that the Japanese gives in its place.

    Why: a digit changed or two swapped is the commonest slip of all, and the one that
    readers write in about. The English may be coarser than the Japanese (387.3 billion
    for 3872億8000万), never finer and never another value.

    Bad:
        ja: 新たに15人の感染が確認された。
        en: Fifty-one new infections were confirmed.
    Good:
        ja: 新たに15人の感染が確認された。
        en: Fifteen new infections were confirmed.
    """
    yield found("number-mismatch", match, says(match), fix=correction(match))


@rule(Severity.WARNING, on="missing word")
def number_missing(match: Match, case: Case) -> Iterator[Finding]:
    """A figure of the Japanese has no counterpart in the English.

    Why: a figure dropped by accident takes a fact with it. What English often leaves out
    is said as info only: a one, a two that only counts, 初, an age, a conversion in brackets.

    Bad:
        ja: 同社は従業員350人を配置転換する。
        en: The company will reassign employees.
    Good:
        ja: 同社は従業員350人を配置転換する。
        en: The company will reassign 350 employees.
    """
    ja = match.ja
    assert ja is not None
    if match.difference == "word":
        yield found("number-missing", match, f"{ja.text}: the English does not say so")
        return
    from termcheck.checks.left_out import left_out  # where something is missing

    slight = ja.weak or _slight(ja, match, case.article) or left_out(match, case)
    severity = Severity.INFO if slight else Severity.WARNING
    yield found("number-missing", match, f"{ja.text} ({in_english(ja)}) is not in the English", severity=severity)


HIGHEST_DAN = 10
# What English never leaves uncounted, be it a single one; and what it does not name by a two.
_TOLD = frozenset(("out", "loss", "win", "ball", "strike"))
_UNTOLD = frozenset(("", "person", "item", "tier", "step", "dish", "edition", "volume", "generation", "round", "batting-order", "base", "grade", "year", "digit", "couple"))
# Kinds of which a segment keeps its twos, and a measure its ones: what is dropped is a count or a place.
_KEPT = frozenset((Kind.COUNT, Kind.DURATION, Kind.ORDINAL, Kind.AGE, Kind.MEASURE))
_EACH = ("当たり", "あたり", "につき", "＝", "=")
# A two of these says how much later, older or often in a row: never in passing.
_SET_APART = lazy(r"(?:ぶり|後|前(?!半)|以内|おき|ごと|遅れ|早く|遅く|目|以上|年上|年下|差|にわたり)")
_TITLED = lazy(r"(?<!最多)(?<!史上)(?<!未到)(?<!通算)(?<!年間)(?<!独占)[一-鿿]{2}\Z")
_FATE = lazy(r"(?:が|は|も)(?:[重軽]傷|重症|死亡|けが|負傷|行方不明|逮捕|犠牲|心肺停止|意識不明|入院|搬送)")


def _slight(mention: Mention, match: Match, article: bool) -> bool:
    """Whether English drops such a figure as a matter of course; an age from an article."""
    value = mention.value
    if mention.head == "段" and isinstance(value, Quantity) and value.low <= HIGHEST_DAN:
        return True  # the dan of a player
    if mention.head == "冠" and match.pair.ja is not None and _TITLED.search(match.pair.ja.text, 0, mention.start - match.pair.ja.offset):
        return True  # … and how many titles he holds: 藤井聡太七冠
    if mention.kind is Kind.IDENTIFIER or (mention.kind is Kind.AGE and article):
        return True
    if mention.bracketed and mention.kind in (Kind.MONEY, Kind.MEASURE, Kind.COUNT):
        return True
    if not isinstance(value, Quantity) or mention.kind is Kind.SCORE or value.unit in _TOLD:
        return False
    if value.low not in (0, 1, 2) or mention.kind in (Kind.MONEY, Kind.PERCENT):
        return False
    digits = any("0" <= char <= "9" or "０" <= char <= "９" for char in mention.text)
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


@rule(Severity.INFO, on="unsupported")
def number_unsupported(match: Match, case: Case) -> Iterator[Finding]:
    """A figure of the English has no counterpart in the Japanese.

    Why: desks add background of their own ("the 12-member panel"), so it is said, never
    counted; but a figure that nobody added on purpose is one that nobody checked.

    Bad:
        ja: 同社は工場を閉鎖する。
        en: The company will close 14 factories.
    Good:
        ja: 同社は14工場を閉鎖する。
        en: The company will close 14 factories.
    """
    en = match.en
    assert en is not None
    if not en.weak:
        # In an article a desk adds background; a segment has room for none.
        severity = Severity.INFO if case.article or not (_outright(en) or _counts_out(en, match, case)) else Severity.WARNING
        yield found("number-unsupported", match, f"{en.text} has no counterpart in the Japanese", severity=severity)


def _outright(mention: Mention) -> bool:
    """Whether a figure is written in digits, of a kind that no idiom makes, or says how many times."""
    value = mention.value
    if not isinstance(value, Quantity) or value.low < 2:
        return False
    if any(char.isdigit() for char in mention.text):
        return value.low >= 10 or mention.kind in _NO_IDIOM
    return mention.kind is Kind.MULTIPLE and mention.head != "digit"


# What nobody counts in words but who has counted it, and the English for them that may be known without a count: a
# nine-man side, three brothers; and Japanese that names one after the other what English may count.
_COUNTED_OUT = frozenset(("person", "household", "company", "vehicle", "school", "ship", "aircraft", "animal", "case", "building", "factory", "hospital", "seat", "vote"))
_KNOWN_BY_NUMBER = lazy(r"-|\b(?:starters?|players?|batters?|hitters?|men|judges?|justices?|brothers?|sisters?|siblings|sons?|daughters?|children|others?|members?|pitchers?|runners?|hostages|wives|parents|monkeys|horses|factors|items|points|pieces|officers?|partners|finalists|candidates|hopefuls|contenders|challengers|newcomers|newspapers|teenagers?|teens)$", re.I)
_NAMED_IN_TURN = lazy("[、，・と及]|および")


def _counts_out(mention: Mention, match: Match, case: Case) -> bool:
    """Whether a count in words is one that nobody knows without the Japanese: six dead, four companies."""
    value, segment = mention.value, match.pair.ja
    if mention.kind is not Kind.COUNT or not isinstance(value, Quantity) or value.vague or value.is_range or value.low < _FEWEST or value.unit not in _COUNTED_OUT:
        return False
    if any(other.en is mention and other.ja is not None for other in case.matches):
        return False  # ten cars of 十両, which has a finding of its own
    return segment is not None and " " in mention.text and _KNOWN_BY_NUMBER.search(f"{mention.text} {mention.head}") is None and len(_NAMED_IN_TURN.findall(segment.text)) < value.low - 1


_FEWEST = 3  # which nobody says for a pair, or for somebody
# Kinds of a single digit that nothing but a figure makes: 8%, 7 months, the 3rd floor.
_NO_IDIOM = frozenset((Kind.PERCENT, Kind.DURATION, Kind.COUNT, Kind.AGE, Kind.MULTIPLE, Kind.MEASURE))


@rule(Severity.ERROR, on="unit")
def number_unit(match: Match, case: Case) -> Iterator[Finding]:
    """The figure is right and its unit is not.

    Why: kilometers for meters, months for years, percentage points for percent, people
    for households: the figure looks right, and the claim is false.

    Bad:
        ja: 延長12キロの区間が開通した。
        en: A 12-meter section opened.
    Good:
        ja: 延長12キロの区間が開通した。
        en: A 12-kilometer section opened.
    """
    yield found("number-unit", match, says(match), fix=correction(match))


@rule(Severity.WARNING, on="approximation")
def number_approximation(match: Match, case: Case) -> Iterator[Finding]:
    """The word beside a figure (about, more than, up to) is lost, reversed or added.

    Why: "nearly 387" for 387.3 is false, and 最大100人 is not a hundred people. A lost 約 is
    info: good desks drop one in seven.

    Bad:
        ja: 最大で500人を受け入れる。
        en: It will accept 500 people.
    Good:
        ja: 最大で500人を受け入れる。
        en: It will accept up to 500 people.
    """
    ja, en = both(match)
    judged = modifiers.judge(ja, en, match.verdict)
    if judged is None:
        yield found("number-approximation", match, f"{says(match)}, a rounding that wants an \"about\"")
    else:
        severity, what = judged
        yield found("number-approximation", match, f"{ja.text} as {en.text}: {what}", severity=severity)


@rule(Severity.ERROR, on="order")
def number_order(match: Match, case: Case) -> Iterator[Finding]:
    """Two figures have changed places.

    Why: every figure of the sentence is there, so that a list of figures shows nothing;
    but each now stands beside the other's name.

    Bad:
        ja: 売上高はソニーグループが12兆9000億円、トヨタ自動車が45兆1000億円だった。
        en: Sales came to 45.1 trillion yen at Sony Group and 12.9 trillion yen at Toyota Motor.
    Good:
        ja: 売上高はソニーグループが12兆9000億円、トヨタ自動車が45兆1000億円だった。
        en: Sales came to 12.9 trillion yen at Sony Group and 45.1 trillion yen at Toyota Motor.
    """
    ja, en = both(match)
    yield found("number-order", match, f"{ja.text} as {en.text} has changed places with another figure: {match.note}")


@rule(Severity.ERROR, on="identifier")
def number_identifier(match: Match, case: Case) -> Iterator[Finding]:
    """A number that names something (an article of law, a reactor, a flight) is another one.

    Why: identifiers are not rounded or converted; Article 96 is not nearly Article 9.

    Bad:
        ja: 柏崎刈羽原発6号機が再稼働した。
        en: The No. 7 reactor at the Kashiwazaki-Kariwa nuclear plant was restarted.
    Good:
        ja: 柏崎刈羽原発6号機が再稼働した。
        en: The No. 6 reactor at the Kashiwazaki-Kariwa nuclear plant was restarted.
    """
    yield found("number-identifier", match, says(match))


@rule(Severity.WARNING, on="sense status")
def number_sense(match: Match, case: Case) -> Iterator[Finding]:
    """The figure is right, and what it counts is something else: outs for innings, years for a school year.

    Why: one Japanese counter has many senses (回 is times, innings, rounds; 年 a year, a
    school year, a date). Which English words each sense allows is a table.

    Bad:
        ja: 八回二死から逆転した。
        en: They came back after two deaths in the eighth inning.
    Good:
        ja: 八回二死から逆転した。
        en: They came back with two outs in the eighth inning.
    """
    ja, en = both(match)
    if match.difference == "status":
        told = "" if " nothing of " in match.note else ", the English something else of them"
        message = f"{ja.text} as {en.text}: {match.note}{told}"
        yield found("number-sense", match, message, severity=Severity.ERROR)
        return
    yield found("number-sense", match, f"{ja.text} as {en.text}: {match.note or _MEANT.get(ja.head, 'another thing is counted')}")
