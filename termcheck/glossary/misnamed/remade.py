"""A body whose name was made anew of its characters: Public Party for 公明党, Space Aviation Study Organization for
宇宙航空研究開発機構.

What a body is stands at the end of its Japanese name. Where the English has one name of that kind, with
a word that is in no right rendering and is nothing else that the Japanese says, it is no name of the body.
"""

from __future__ import annotations

from termcheck.glossary.held import Held, uses
from termcheck.glossary.later import FIRMS, PEOPLE, right_words
from termcheck.glossary.matching.phrases import SMALL
from termcheck.glossary.misnamed.nearby import Near
from termcheck.glossary.misnamed.renamed import without_held
from termcheck.glossary.misnamed.subjects import NO_NAMES, is_said
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.model import Mention

UNIONS = ("union", "federation", "league", "confederation", "alliance", "coalition", "association")
# How the name of a body ends → the English words for what it is.
ENDS = {
    "党": ("party",), "省": ("ministry",), "庁": ("agency", "bureau"), "研究所": ("institute", "laboratory"), "機構": ("organization", "institution", "agency"),
    "委員会": ("committee", "commission"), "協会": ("association", "society"), "連盟": ("federation", "league", "union"), "連合会": ("federation", "union", "association"),
    "医師会": ("association", "society"), "会議所": ("chamber", "meeting"), "基金": ("fund", "foundation"), "機関": ("organization", "agency", "association"),
    "諸国連合": ("association", "federation", "union", "league"), "理事会": ("council", "association", "board"), "中央銀行": ("bank", "committee"),
    "総連": UNIONS, "労連": UNIONS, "労組": UNIONS, "労協": UNIONS, "組合": UNIONS, "組合連合会": UNIONS, "団体連合会": ("federation", "union", "association"),
    "局": ("bureau", "agency", "administration", "authority", "office", "department", "service"), "本部": ("headquarters", "office", "department"),
    "会議": ("council", "conference", "congress", "meeting", "assembly"), "学会": ("society", "association", "academy", "conference"),
    "協議会": ("council", "association", "conference", "committee"), "審議会": ("council", "committee", "commission", "board"), "財団": ("foundation", "fund"),
    "法": ("law", "act"), "条約": ("treaty", "convention", "pact"), "図書館": ("library", "museum"), "団": ("group", "corps", "brigade", "division", "team", "organization", "unit"),
    "隊": ("corps", "unit", "force", "team", "group", "squad", "division"), "工業会": ("association", "society", "federation"), "情報院": ("agency", "institute", "office", "bureau"),
}  # fmt: skip
# Words of a name that only say whose it is, or which: the National Diet, the Tokyo party.
_ADDED = NO_NAMES | frozenset("national international united central general main ruling opposition coalition political prefectural metropolitan city then former independent".split())
SAME = 4  # letters by which two words are of one stem: Japan and Japanese
MOST = 6  # words of a name


def remade(row: Held, ja: Mention, concept: Concept, glossary: Glossary) -> Near | None:
    """The words of a row's English that are the name of a body and are not the one meant, or None."""
    if row.pair.en is None or row.pair.ja is None or not concept.en[0].isupper() or concept.field.startswith((FIRMS, PEOPLE)):
        return None
    end = next((end for end in sorted(ENDS, key=len, reverse=True) if ja.text.endswith(end) and len(ja.text) > len(end)), "")
    if not end or end in without_held(row, ja):
        return None
    held = {number for en in row.taken for number in row.word_numbers(row.en[en])}
    places = [at for kind in ENDS[end] for at in row.words.places.get(kind, ()) if row.is_capital(at) and at not in held]
    if len(places) != 1:
        return None
    first, last = _run(row, places[0])
    others = {number for en in row.en if _is_name(en, row, places[0], glossary) for number in row.word_numbers(en)}
    first += row.words.keys[first] in SMALL
    while first < places[0] and first in others:  # whose it is: Russian, Osaka
        first += 1
    stems = {word[:SAME] for word in right_words(concept)}
    said = [row.words.keys[number] for number in range(first, last + 1) if number != places[0]]
    own = [word for word in said if word not in SMALL and word not in _ADDED and word.isalpha()]
    strange = [word for word in own if word[:SAME] not in stems and not is_said(row.japanese, word)]
    if not strange or len(strange) * 2 < len(own) or not others.isdisjoint(range(first, last + 1)):
        return None
    return Near(first, last - first + 1, concept.en)


def _is_name(en: Mention, row: Held, kind: int, glossary: Glossary) -> bool:
    """Whether an English term is a name, and no more than the word for a kind: the Council."""
    named = any(use.status in RIGHT and glossary[use.concept].en[0].isupper() for use in uses(en))
    return named and (" " in en.text or kind not in row.word_numbers(en))


def _run(row: Held, at: int) -> tuple[int, int]:
    """The first and last words of a name that has a word: those with a capital around it, and "of" between them."""
    first = last = at
    while first and at - first < MOST and row.joined(first - 1, first) and (row.is_capital(first - 1) or (row.words.keys[first - 1] in SMALL and first > 1 and row.is_capital(first - 2))):
        first -= 1
    while last + 1 < len(row.words.keys) and last - at < MOST and row.joined(last, last + 1) and (row.is_capital(last + 1) or (row.words.keys[last + 1] in SMALL and last + 2 < len(row.words.keys) and row.is_capital(last + 2))):
        last += 1
    return first, last
