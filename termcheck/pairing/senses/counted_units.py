"""What a Japanese figure counts by its counter, and English nouns of which every sense counts something else: 5軒 are
no five ships.
"""

from __future__ import annotations

from termcheck.english.nouns import plural
from termcheck.model import Kind, Mention
from termcheck.pairing.answers.restated import each_has_one
from termcheck.pairing.senses.topics import topic
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

_COUNTS = frozenset((Kind.COUNT, Kind.ORDINAL, Kind.NUMBER))
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
                 "museum building", "station building", "factory company", "temple building", "ministry company", "household building", "train vehicle", "long-thing train", "team country", "team school", "factory share", "building share", "flat-thing game", "school seat", "team seat", "country seat", "bank long-thing", "generation animal", "steal bag", "medal gold-medal", "base bag", "base batting-order", "seat floor", "move hold", "vote flat-thing", "flight aircraft", "bogey stroke", "birdie stroke", "seat flat-thing", "flight company", "role letter", "dish stroke", "dish dose", "dish bag", "step grade", "letter flat-thing", "seat letter")
)
# Where games are results.
_ALL_ALIKE = lazy("連続|続けて|続き|全[勝敗]|先勝|とも")
# Games that each put one through, and one out.
_KNOCKOUT = lazy("準決勝|準々決勝|[1-6１-６一二三四五六]回戦|トーナメント")
# What companies do or suffer, each of which is a case: 倒産は5件.
_BY_COMPANY = lazy("倒産|破綻|廃業|休業|解散|上場|合併|買収|破産|進出|撤退|申請")
# What stands on the grounds of each school that is counted.
_SCHOOLHOUSES = lazy("校の(?:校舎|体育館|建物)")
# What tells a story, which is no floor.
_TOLD = frozenset(("episode", "volume", "work", "item", "edition"))
# What runs so many times a day and is no aircraft: バスは1日4便.
_LINES = lazy("バス|フェリー|船|航路|タクシー|列車|鉄道|シャトル|トラック")
# What is told of two who are no family, or not yet one: any other 組 may be families that come together.
_NO_FAMILIES = lazy("カップル|新郎|新婦|挙式|結婚式|婚活|見合い|漫才|コンビ|お笑い|ペア|ダブルス|バンド|ユニット|対戦|決勝|予選|優勝|試合|敗れ|勝ち|代表")
# English nouns that have other senses outside the game: 12 singles matches, two hits on the head.
_BALLGAME_ONLY = frozenset(("hit", "out", "base", "pitch", "walk", "inning"))


def other_thing(ja: Mention, en: Mention, text: str) -> str:
    """What the Japanese counts, where every sense of the English noun is another."""
    counted, there = units(ja) if ja.kind is not Kind.IDENTIFIER else set(), units(en)
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
    if counted == {"couple"} and there == {"household"} and not _NO_FAMILIES.search(text):
        return ""  # 遺族3組, 親子18組
    if counted == {"household"} and there == {"couple"}:
        return ""  # 共働き1200万世帯: double-income couples
    if counted <= _TOLD and there == {"floor"} and en.head == "stories":
        return ""  # 怪談3話: ghost stories
    if counted == {"inning"} and there == {"out"} and ("分の" in ja.text or "/" in ja.text):
        return ""  # 2回3分の2: eight outs
    if counted == {"school"} and "building" in there and _SCHOOLHOUSES.search(text):
        return ""  # 4校の校舎: four school buildings
    if counted == {"home-run"} and en.head.startswith("home run"):
        return ""  # 58号の本塁打球: the 58th home run ball
    if counted == {"dish"} and there == {"animal"} and topic("CRABS").search(text):
        return ""  # １杯 is one crab
    if counted == {"game"} and there <= {"school", "team", "country"} and _KNOCKOUT.search(text):
        return ""  # 準々決勝4試合: the four schools that won
    if counted == {"game"} and there <= {"win", "loss", "draw"} and (_ALL_ALIKE.search(text) or ("ぶり" in ja.text and ja.value != en.value)):
        return ""  # ２試合連続の引き分け: a second consecutive draw; 10戦全勝: ten wins from ten; 5試合ぶり: four losses in a row
    return f"a matter of {plural(sorted(counted)[0].replace('-', ' '))}"


def units(mention: Mention) -> set[str]:
    """The units that a mention may be counted in; none where it may be no count at all."""
    found = {r.value.unit for r in mention.readings if r.kind in _COUNTS and isinstance(r.value, Quantity)}
    return found if all(r.kind in _COUNTS or r.kind is Kind.IDENTIFIER for r in mention.readings) else set()
