"""Where a report of sport has somebody by the surname alone, which is a word, too: 阪神の森が先制打.

Such a surname is no name to a dictionary, and in the English often a word: the forest of Hanshin.
What stands before it (a club, a position), the particle behind it and a deed of the game in
the same sentence show that it is somebody; then a word of the English that means what its
characters do, with no name that could be read so, has translated it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from itertools import islice

from termcheck.names.mistaken.namesakes import word_of_name
from termcheck.names.people.heads import heads
from termcheck.names.rows import SOMEBODY, Mistaken, Row
from termcheck.names.titles import CLUBS, POSITIONS
from termcheck.sounds import kanji
from termcheck.sounds.meanings import chars_of, words_of
from termcheck.tables.patterns import lazy

# Surnames of one character that are words. Those that are seldom a name beside the word (雪, 夢, 橋, 港) are left out.
_ONE = frozenset("丸清桂森原林谷関東岸堂星石菊柴宮福滝島柳辻堀牧南北西畑泉梶旭轟梅桜藤栗楠椿榊柊菅萩沢江池浜湊坂峰岡岩土倉鎌槙角")

_TEAMS = tuple(team + mark for team in CLUBS for mark in "の・")
_PLACED = tuple(position + mark for position in POSITIONS for mark in (("", "の", "・") if position.isascii() else ("の", "・", "は", "、")))
_SLOT = lazy(r"(?<![一-鿿々])[一-鿿々]{1,3}(?=[がはもをにの、]|から)")
# A town is a team, too; what is in it, by の, is somebody only by a longer name.
_POINT = lazy(r"[一-鿿ァ-ヺーA-Za-z]・\Z")
_TOWN = lazy(r"(?:広島|横浜|札幌|仙台|鹿島|浦和|柏|川崎F?|町田|湘南|甲府|新潟|清水|磐田|名古屋|京都|神戸|岡山|福岡|鳥栖|長崎|大分|千葉|山形|水戸|栃木|群馬|松本|富山|金沢|徳島|愛媛|熊本|琉球)の\Z")
DEED = lazy(
    r"本塁打|[安適打投]打|適時|打点|ソロ|[0-9]ラン|満塁|[一二三]塁|四球|死球|犠飛|犠牲フライ|盗塁|三振|[好完力]投|完封|登板|救援|[失得]点|ゴール|先制|同点|勝ち越|逆転|"
    r"決勝[点弾打]|シュート|[PCF]K|ヘディング|送球|打席|トライ|打を?放|投げ|抑え|奪|[右左]足|頭で|[流押蹴叩ね]じ?込|セーブ|クロス|ネット"
)
# … as his own: 森の先制2点適時打, 家長の2戦連続ゴール.
_WHICH = r"(?:[0-9]+(?:戦|試合|打席|者|打数)連続|先制|同点|勝ち越しの?|決勝|逆転|今季|[0-9]+号|サヨナラ|[0-9]点|[左中右][前越翼]え?|豪快な|鮮やかな|プロ初|初|先頭打者|代打)"
_HIS = lazy(rf"の{_WHICH}{{0,4}}(?:本塁打|[安適]打|適時|ソロ|[0-9]ラン|[二三]塁打|犠飛|犠牲フライ|満塁弾|ゴール|[点制]打|PK|FK|CK|好投|完[投封]|押し出し|スクイズ)")
_BEFORE = 8  # characters in which a club or a position stands
_OTHER = lazy(r"(?<![上下広曲揚転挙])が|[は。]")  # begins what somebody else does
_CLAUSE = 40  # characters behind the name in which the deed is told
_HEADS = tuple("はがもに、。でとの・")
NEAR = 4  # words from one that translates a character to that of the other
MOST = 60  # places of one row that are looked at


def translated(row: Row) -> Iterator[Mistaken]:
    """The surnames of players in a row that its English translates."""
    words: list[tuple[str, int, int]] | None = None
    alone = frozenset(start for start, _ in heads(row.text))
    for place in islice(_SLOT.finditer(row.text), MOST):
        start, end = place.span()
        if start not in alone and not (is_player(row.text, start, end) and _is_surname(row, place.group(), start)):
            continue
        words = words or list(words_of(row.english.text))
        found = _translation(row, place.group(), start, words)
        if found is not None and not any(kanji.may_read(place.group(), sound, True) for sound in row.english.keys):
            yield Mistaken((start, end), found, SOMEBODY)


def _is_surname(row: Row, name: str, start: int) -> bool:
    """Whether what stands at a place may be a surname: one that is a word, too, or a name to the dictionary: 白石 may be a town elsewhere."""
    if len(name) == 1:
        return name in _ONE
    token = row.line.token_at(start)
    return bool(word_of_name(name)) or (token is not None and token.surface == name and token.is_proper)


def is_player(text: str, start: int, end: int) -> bool:
    """Whether what stands between two places is a player of whom a deed is told."""
    before = text[max(0, start - _BEFORE) : start]
    if not text.startswith("の", end) and (before.endswith(_TEAMS) or before.endswith(_PLACED) or _POINT.search(before) or (end - start > 1 and _TOWN.search(before))):
        return DEED.search(text, end + 1, _clause_end(text, end + 1)) is not None
    return before.endswith(_HEADS) and _HIS.match(text, end) is not None


def _clause_end(text: str, start: int) -> int:
    """Where what somebody does ends, who stands before a place."""
    other = _OTHER.search(text, start, start + _CLAUSE)
    return other.start() if other else start + _CLAUSE


def _translation(row: Row, name: str, start: int, words: list[tuple[str, int, int]]) -> tuple[int, int] | None:
    """The place of the words that mean what a name's characters do, unless something else in the
    Japanese means it, too."""
    rest = row.text[:start] + " " + row.text[start + len(name) :]
    single = word_of_name(name)
    for word, first, after in words:
        means = chars_of(word)
        if (word.lower() in single or name in means) and not any(char in rest for char in (*means, *name)):
            return first, after
    if len(name) != 2:
        return None
    ones = [(at, name[0] in means, name[1] in means) for at, (word, _, _) in enumerate(words) if (means := chars_of(word))]
    for (at, *one), (other, *two) in itertools.combinations([entry for entry in ones if entry[1] or entry[2]][:MOST // 4], 2):
        if other - at <= NEAR and ((one[0] and two[1]) or (one[1] and two[0])) and not any(char in rest for char in name):
            return words[at][1], words[other][2]
    return None
