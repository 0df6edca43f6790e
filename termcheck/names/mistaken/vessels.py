"""Ships and trains with names of kana in quotation marks that are translated, or given another's name: the limited
express "Left" for 特急「ひだ」, the patrol vessel Fresh Ears for 巡視船「みずほ」.

English spells such a name as it sounds. Where it does so nowhere, and has a name in marks or in capitals beside
a word for what it is, that was meant to be it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.rows import Mistaken, Row
from termcheck.sounds.ordinary import ORDINARY
from termcheck.sounds.romaji import kana_key, katakana, key, shown, voiceless
from termcheck.tables.patterns import lazy

# What it is → what English calls it.
_KINDS = {
    "特急|急行|快速|列車|寝台": "express(?:es)?|trains?|rapid|sleeper",
    "護衛艦|潜水艦|掃海[艇艦]|補給艦|輸送艦|練習艦|多用途支援艦|音響測定艦|試験艦": "destroyers?|frigates?|escorts?|submarines?|subs?|minesweepers?|carriers?|vessels?|ships?|warships?",
    "巡視[船艇]|測量船|調査船|練習船|実習船|漁船|客船|観光船|遊覧船|フェリー|貨物船|高速船|帆船": "vessels?|ships?|boats?|ferry|ferries|cutters?|liners?|trawlers?",
}  # fmt: skip
_JA = lazy(rf"({'|'.join(_KINDS)})[「『]([ぁ-ゖー]{{2,8}})(?:丸|号|[0-9]+号?)?[」』]")
_ALL = "|".join(_KINDS.values())
_EN = lazy(
    rf"\b(?i:{_ALL}),? (?i:called |named )?(?i:the )?(?:[\"“'‘]([A-Za-z][A-Za-z' -]{{1,30}}?)[,.]?[\"”'’]|([A-Z][a-z]+(?:[ -][A-Z][a-z]+)?)\b)"
    rf"|[\"“'‘]([A-Za-z][A-Za-z' -]{{1,30}}?)[,.]?[\"”'’] (?:limited )?(?i:{_ALL})\b"
)
_LETTERS = lazy(r"[^\W\d_]+")
# Words in capitals behind a ship that are no name of it: a ferry Monday, a destroyer off Yokosuka.
_OTHERS = frozenset("Maru JR MSDF Maritime Japan Coast Guard Self Defense Force Ground Navy Line Shinkansen Express Limited No".split())
MOST = 10  # names in marks of one row


def renamed(row: Row) -> Iterator[Mistaken]:
    """The ships and trains of a row whose names its English does not spell, but translates or exchanges."""
    letters = voiceless(key("".join(_LETTERS.findall(row.english.text))))
    for named in islice(_JA.finditer(row.text), MOST):
        sound = kana_key(named[2])
        if voiceless(sound) in letters:
            continue
        for said in islice(_EN.finditer(row.english.text), MOST):
            number = next(number for number in (1, 2, 3) if said[number])
            if not _is_other(row, said[number], number == 2):
                yield Mistaken(named.span(2), said.span(number), shown(katakana(named[2])))
                break


def _is_other(row: Row, name: str, bare: bool) -> bool:
    """Whether a name is something else that the Japanese has, or may be no name."""
    words = _LETTERS.findall(name)
    if any(word in _OTHERS for word in words):
        return True
    if bare and all(word.lower() in ORDINARY for word in words):
        return words[0].lower() not in ORDINARY
    return any(row.explains(key(word)) or row.sounds_foreign(word) for word in words)
