"""What became of the people counted: dead, hurt, missing or held.

3人が軽傷 is not "three killed". The figure agrees and the sentence is false; a word of one
group beside the Japanese figure and only words of others beside the English one say so.
"""

from __future__ import annotations

import re

from termcheck.model import Kind, Mention
from termcheck.pairing.context import Context
from termcheck.tables.patterns import lazy

# What is said of the people counted: (group, Japanese, English). 死傷 says both, and nothing.
GROUPS = (
    ("dead", lazy("死亡|死者|犠牲|遺体|死去|殺害|亡くな"), lazy(r"\b(?:dead|deaths?|died|dies|die|kill(?:ed|s|ing)?|fatalit(?:y|ies)|bod(?:y|ies)|slain|perished|lives|lifeless|deceased|corpses?|toll)\b", re.I)),
    ("hurt", lazy("負傷|けが|重傷|軽傷|重軽傷|怪我|ケガ"), lazy(r"\b(?:hurt|injur(?:ed|ies|y|ing)|wound(?:ed|s|ing)?|seriously|severely|badly|slightly|serious|critical|critically)\b", re.I)),
    ("seriously ill", lazy("重症|重篤|重体|危篤"), lazy(r"\b(?:serious\w*|critical\w*|severe\w*|grave\w*|ill|intensive|unconscious)\b", re.I)),
    ("missing", lazy(r"行方不明|不明者|安否不明|行方が分から|人が?不明|不明\||\|不明"), lazy(r"\b(?:missing|unaccounted|disappeared)\b", re.I)),
    ("discharged", lazy("退院"), lazy(r"\b(?:discharg\w+|(?:left|leav\w+) (?:the )?hospital\w*|recover\w*|released)\b", re.I)),
    ("hospitalized", lazy("入院"), lazy(r"\b(?:hospital\w*|admitted|inpatients?)\b(?<!from hospital)(?<!from the hospital)(?<!left the hospital)", re.I)),
    ("rescued", lazy("救助|救出|脱出"), lazy(r"\b(?:rescu\w+|saved|pulled|escap\w*|evacuat\w*|got out|freed|fled|flee\w*|safe\w*|surviv\w*)\b", re.I)),
    ("arrested", lazy("逮捕|拘束|身柄"), lazy(r"\b(?:arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|held(?! (?:a|an|the|at)\b)|custody|captured|apprehended)\b", re.I)),
)  # fmt: skip
_BOTH = lazy("死傷")
_CLAUSE = lazy(r"[、。，．,;；　\n]|(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")  # a headline has its clauses between spaces
_EN_CLAUSE = lazy(r"[.;,\n]| and | while | with | but ")
# Where what is said of a figure ends before the next: 3人が救助されたが5人が行方不明.
_NEXT_JA = lazy(r"[、。，．,;；　\n]|[0-9０-９]|(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")
_OF_THE_LAST = lazy(r"[0-9０-９][^0-9０-９]*(?:たが|だが|ほか|うえ|上|[しりきいっん][てで]|し|り|れ|て)$|[0-9０-９][人名](?:が|の)?(?:[一-龥]{2,4}|けが|ケガ)[・　]?$")
_BEFORE_JA, _AFTER_JA, _BEFORE_EN, _AFTER_EN = 12, 14, 24, 48


def other_status(ja: Mention, en: Mention, context: Context) -> str:
    """What the Japanese says became of the people counted, where the English says something
    else of them; "" where it agrees or nothing can be told."""
    here, there = context.in_ja(ja), context.in_en(en)
    if en.weak and (getattr(en.value, "unit", "") not in ("", "person") or en.text.lower().startswith(("a ", "an "))):
        return ""  # what happened to one, and "a factory" where it did; a body, and a man that is missed
    if here is None or there is None or not any(r.kind is Kind.COUNT and getattr(r.value, "unit", "") == "person" for r in ja.readings):
        return ""
    text, at, end = here
    if text.count(ja.text) > 1:  # 1人が死亡、1人が軽傷 as "one died and the other …"
        return ""
    before = _CLAUSE.split(text[max(0, at - _BEFORE_JA) : at])[-1]
    after = _NEXT_JA.split(text[end : end + _AFTER_JA])[0]
    if _OF_THE_LAST.search(before):
        before = ""
    if _BOTH.search(before + after):
        return ""
    said = _groups(1, before + "|" + after)
    if len(said) != 1:
        return ""
    text, at, end = there
    before = _EN_CLAUSE.split(text[max(0, at - _BEFORE_EN) : at])[-1]
    after = _EN_CLAUSE.split(text[end : end + _AFTER_EN])[0]
    other = _groups(2, f"{before}|{text[at:end]}|{after}")
    return said.pop() if other and not said & other else ""


def _groups(side: int, text: str) -> set[str]:
    return {row[0] for row in GROUPS if row[side].search(text)}  # type: ignore[union-attr]
