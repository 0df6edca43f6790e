"""Whom or what a figure counts by its noun: 乗員12人 are no passengers, 豚1200頭 no cows.

English is free to choose its noun, so that a word outside the families says nothing. Where the noun
that is joined to the Japanese figure and the one joined to the English figure are two members of one
family, the English counts the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from termcheck.mistaken.families import Families, Member
from termcheck.model import Kind, Mention
from termcheck.pairing.context import Context
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy

NOUNS = Families("families/groups.txt", "families/counted.txt", flags=re.IGNORECASE, cue=1)


class _Joins(NamedTuple):
    """How a noun stands to a figure that it counts.

    joined  the Japanese up to the figure
    topic   the Japanese up to a figure that may be how many there are of it: 乗員は
    named   the Japanese behind the figure: の乗員
    """

    joined: re.Pattern[str]
    topic: re.Pattern[str]
    named: re.Pattern[str]


# What may stand between a noun and its figure.
_LINK = "(?:ら|たち|など)?(?:の?うち|を|計|約|延べ|のべ|合わせて|新たに|別の|ほかに?|さらに|最大|少なくとも|およそ)*$"
# Who is told by sex or nation may qualify another noun, which stands between it and the figure: 女性職員.
_QUALIFYING = "mistaken/families/groups.txt"
_OTHER_NOUN = "[一-龥ァ-ヴー]{0,5}"
_TOPIC = "数?(?:は|が)(?:計|約|延べ|合わせて|全国で|県内で|現在|およそ|少なくとも|合計)?$"
_NAMED = r"(?:余り|以上|ほど|近く)?の(?:[^、。はがをにでと0-9０-９]{{0,6}}?)(?:{ja})(?![団用側服席室館所数料会対連])"
# Behind a topic's figure, where it says how many there are.
_SAID = lazy(r"(?:余り|以上|ほど|近く|超|程度)?(?:[。、，）)]|で(?!は|も|き)|だ|と(?:な|発|し|、|の)|に(?:上|達|な|増|減|の|と|も)|い(?:た|る|て)|を(?:超|数|上回)|増|減|多|少|$)")
# Whose figure it is, though another noun follows: 感染した2人の濃厚接触者.
_THOSE_INFECTED = "感染者"
_INFECTED = lazy("(?:感染|陽性)(?:し(?:た|ている)|が(?:確認|判明)(?:された|した)|と(?:判定|確認)された|だった|となった|の)(?:約)?$")


_BEFORE, _AFTER, _BEFORE_EN, _AFTER_EN = 20, 16, 40, 60
# How far apart two nouns stand that share a figure.
_JOINT = 3
# Where the noun phrase of an English figure ends, and where the clause does.
_PHRASE = lazy(r"[.,](?!\d)|[;:!?()]|(?<!more )(?<!fewer )(?<!less )\bthan\b|\b(?:of|who|whom|in|with|from|at|on|were|was|is|are|be|been|have|has|had|to|for|by|that|which|including|whose|when|after|before|as|during|aboard|and|or|died|tested|got|left|took|per)\b", re.IGNORECASE)
_CLAUSE = lazy(r"[.;:!?](?=\s|$)|\b(?:at|near|inside|outside) (?:an?|the)\b")
_COUNTS = frozenset((Kind.COUNT, Kind.NUMBER))


def counted_otherwise(ja: Mention, en: Mention, context: Context, japanese: Sequence[Mention], english: Sequence[Mention]) -> str:
    """What a Japanese figure counts, where the English noun that its partner counts is another of its
    family; "" where it is not, or nothing can be told.

    japanese, english  the mentions of the row
    """
    here, there = context.in_ja(ja), context.in_en(en)
    if here is None or there is None or en.kind not in _COUNTS:
        return ""
    ours = _nouns(*here)
    if not ours:
        return ""
    phrase, around = _english(en, there, english)
    if not phrase:
        return ""
    for noun in ours:
        if noun.en.search(phrase if _INFECTED.search(here[0][max(0, here[1] - _BEFORE) : here[1]]) else around):
            continue
        others = [other for other in NOUNS.others(noun) if other.en.search(phrase)]
        if not others or any(_beside(other, noun, here) for other in others):
            continue
        if _said_of_another(en, noun, context, english) or any(_counts_too(ja, others, context, japanese)):
            continue
        return noun.says
    return ""


def _nouns(text: str, start: int, end: int) -> list[Member]:
    """The nouns that a Japanese figure counts."""
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
    if _INFECTED.search(before):
        return [noun for noun in NOUNS.wanted(_THOSE_INFECTED) if noun.ja.fullmatch(_THOSE_INFECTED)]
    wanted = [(noun, _joins(noun)) for noun in NOUNS.wanted(before + after)]
    named = [noun for noun, joins in wanted if joins.named.match(after)]
    joined = [noun for noun, joins in wanted if joins.joined.search(before)]
    families = {noun.family for noun in named}
    if not named and not joined and _SAID.match(after):
        return [noun for noun, joins in wanted if joins.topic.search(before)]
    return named + [noun for noun in joined if noun.family not in families]


@lru_cache(maxsize=1024)
def _joins(noun: Member) -> _Joins:
    ja = f"(?:{noun.ja.pattern})" + (_OTHER_NOUN if noun.family.startswith(_QUALIFYING) else "")
    return _Joins(lazy(f"{ja}{_LINK}"), lazy(f"{ja}{_TOPIC}"), lazy(_NAMED.format(ja=noun.ja.pattern)))


def _beside(other: Member, noun: Member, here: tuple[str, int, int]) -> bool:
    """Whether another noun shares the figure: 乗客乗員132人, 従業員と利用者20人."""
    before = here[0][max(0, here[1] - _BEFORE) : here[1]]
    ours = [found.start() for found in noun.ja.finditer(before)]
    return any(0 <= max(ours, default=-1) - found.end() <= _JOINT for found in other.ja.finditer(before))


def _english(en: Mention, there: tuple[str, int, int], english: Sequence[Mention]) -> tuple[str, str]:
    """The noun phrase of an English figure, and all that stands around it up to the next figures."""
    text, start, end = there
    shift = en.start - start
    following = min((m.start - shift for m in english if m.start - shift >= end and not m.weak), default=len(text))
    preceding = max((m.end - shift for m in english if m.end - shift <= start and not m.weak), default=0)
    after = _CLAUSE.split(text[end : min(following, end + _AFTER_EN)])[0]
    before = _CLAUSE.split(text[max(preceding, start - _BEFORE_EN, 0) : start])[-1]
    return _PHRASE.split(text[start:end] + after)[0], f"{before}{text[start:end]}{after}"


def _said_of_another(en: Mention, noun: Member, context: Context, english: Sequence[Mention]) -> bool:
    """Whether another English figure of the same value counts what the Japanese one does."""
    for other in english:
        if other is not en and _value(other) == _value(en) and (at := context.in_en(other)) is not None and noun.en.search(_english(other, at, english)[1]):
            return True
    return False


def _counts_too(ja: Mention, others: Sequence[Member], context: Context, japanese: Sequence[Mention]) -> list[bool]:
    """Whether another Japanese figure of the same value counts what the English one does."""
    same = [m for m in japanese if m is not ja and _value(m) == _value(ja)]
    return [any(noun in others for noun in _nouns(*at)) for m in same if (at := context.in_ja(m)) is not None]


def _value(mention: Mention) -> object:
    return mention.value.low if isinstance(mention.value, Quantity) else mention.value
