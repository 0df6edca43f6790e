"""Whether two concepts are of one kind, so that the English of the one may have been written for the other by mistake:
two ministries, two firms of one house, two places abroad that are called alike."""

from __future__ import annotations

from termcheck.glossary.later import COUNTRIES, FIRMS, NAMESAKES, PLACES, SITES
from termcheck.glossary.matching.phrases import normal
from termcheck.glossary.model import Concept
from termcheck.sounds.letters import similar
from termcheck.sounds.romaji import kana_key
from termcheck.tables.patterns import lazy


def akin(other: Concept, concepts: list[Concept]) -> bool:
    """Whether the Japanese of a common noun begins or ends with a character of one of some others:
    注意報 may have been taken for 警報, nobody writes heavy rain warning for 梅雨明け, or BOJ governor for 利上げ. Names may
    always be taken for names."""
    ends = {character for form in other.ja for character in (form[0], form[-1])}
    return any(not concept.en[0].islower() or any(form[0] in ends or form[-1] in ends for form in concept.ja) for concept in concepts)


def alike(other: Concept, status: str, concepts: list[Concept]) -> bool:
    """Whether a term may have been written for another by mistake: one of the same
    subject field (a city may stand for a prefecture, but a prefecture or a country is where it is), and for
    common nouns its established term, not a word that is granted. Firms are of one kind, wherever they
    are listed, and known by what is granted: Airbus for ボーイング."""
    return any(
        (concept.field == other.field or are_firms(other, concept) or _are_places_alike(other, concept) or ({concept.field, other.field} <= SITES and other.field not in (COUNTRIES, "prefectures")))
        and other.field not in NAMESAKES
        and are_both_parties_or_none(concept, other)
        and (status != "admitted" or concept.field in BY_ANY or (other.required and concept.required) or are_firms(other, concept))
        for concept in concepts
    )


def _are_places_alike(one: Concept, other: Concept) -> bool:
    """Whether two places abroad are called alike, so that the one was taken for the other: Berlin for ベレン."""
    if not {one.field, other.field} <= PLACES - NAMESAKES or one.field == other.field:
        return False
    names = [kana_key(form) for form in one.ja if _KANA.fullmatch(form)], [kana_key(form) for form in other.ja if _KANA.fullmatch(form)]
    return any(a[:2] == b[:2] and a[-1] == b[-1] and similar(a, b, ALIKE) >= ALIKE for a in names[0] for b in names[1])


_KANA = lazy(r"[ァ-ヺー]{3,}")
ALIKE = 0.55  # of the letters of two places that may be taken for each other
_PARTY = "党"
BY_ANY = frozenset(("stadiums", "cities", "cities-west"))  # of which another spelling or a short form tells no other thing: Koshien Stadium, Ulan Bator


def are_both_parties_or_none(one: Concept, other: Concept) -> bool:
    """Whether of two concepts of one subject both are of parties or neither is: the Diet is no other name for a party."""
    return one.field != other.field or any(_PARTY in form for form in one.ja) == any(_PARTY in form for form in other.ja)


def another_prefecture(text: str, other: Concept, concepts: list[Concept]) -> bool:
    """Whether a term is another prefecture than one that the Japanese calls so: Iwate for 宮城県. Of 東京 and
    the like nothing is sure, which are cities and more."""
    return text.endswith("県") and other.field == "prefectures" and all(concept.field == other.field for concept in concepts)


def are_firms(*concepts: Concept) -> bool:
    """Whether some concepts are companies, all of them, in whichever subject they are listed."""
    return all(concept.field.startswith(FIRMS) or concept.en.endswith(_LIMITED) for concept in concepts)


def of_one_house(phrase: str, concepts: list[Concept]) -> bool:
    """Whether an English name begins as one of some firms does, or is all that it begins with, and tells no
    other firm from it: Nomura, or Nomura Holdings, beside 野村証券. Mitsubishi Chemical is no other name
    for 三菱マテリアル."""
    words = _without_suffixes(phrase)
    firsts = {normal(form).split()[0] for concept in concepts for form in concept.right}
    return len(words) == 1 and words[0] in firsts


def is_whole_name(phrase: str, concept: Concept) -> bool:
    """Whether an English name is the preferred one of a concept but for what says that it is a firm, and no short form
    that others share."""
    words = _without_suffixes(phrase)
    return normal(phrase) == normal(concept.en) or (len(words) > 1 and words == _without_suffixes(concept.en))


def _without_suffixes(phrase: str) -> list[str]:
    return [word for said in normal(phrase).split() if (word := said.rstrip(".,")) not in _SUFFIXES and word != "&"]


_LIMITED = (" Ltd.", " Ltd", " Inc.", " Corp.", " Co.", " plc")
_SUFFIXES = frozenset("co corp inc ltd plc ag se holdings group hd company corporation".split())


def runs_it(phrase: str, concepts: list[Concept]) -> bool:
    """Whether an English name is that of the company that runs what some concepts are, and that they are not
    themselves: Narita International Airport Corp."""
    return not any(concept.field.startswith(FIRMS) for concept in concepts) and normal(phrase).split()[-1].rstrip(".") in _SUFFIXES


def built_alike(phrase: str, concepts: list[Concept]) -> bool:
    """Whether an English term has a noun of the names of some concepts: another ministry, another court."""
    words = {word for word in normal(phrase).split() if len(word) > 3}
    return any(not words.isdisjoint(normal(form).split()) for concept in concepts for form in concept.right)


# What makes another office or place of a name that it stands before or behind: 副大統領, 南米.
_ANOTHER = frozenset("副 元 前 次期 南 北 東 西 新 旧 非 反 準 代行 代理 海 諸島".split())


def built_on(other: Concept, concepts: list[Concept]) -> bool:
    """Whether the Japanese of a concept is that of another one with more said of it: 日銀総裁 is
    built on 日銀. With a word that makes another office of it (副大統領) it is not."""
    return any(
        form in longer and longer.replace(form, "", 1) not in _ANOTHER
        for concept in concepts
        for form in concept.ja
        for longer in other.ja
    )
