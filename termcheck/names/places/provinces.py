"""Places called after an old province, and the name of which is read as somebody's: Takeshi Kosugi Station for 武蔵小杉駅.

A province before the name of a place is read in one way: 武蔵 is Musashi, 近江 is Omi. Where the English reads the rest,
with another word before it, and has the province nowhere, that word was meant to be the province.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.places.readings import is_somebody
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.romaji import key, voiceless
from termcheck.tables.patterns import lazy

# Provinces and parts of them that stand before the names of places and stations, with every way in which they are read there.
# 上野 and 下野, which are towns of another reading, are left out.
_READINGS = {
    name: tuple(readings.split(","))
    for name, readings in (
        one.split()
        for one in """
        武蔵 musashi;相模 sagami;下総 shimousa,shimosa,shimofusa;上総 kazusa;安房 awa,anbo;信濃 shinano;越後 echigo;越前 echizen;越中 etchu,ecchu;能登 noto;加賀 kaga;若狭 wakasa;近江 omi
        山城 yamashiro,yamaki;河内 kawachi,kawauchi,kochi,gochi;和泉 izumi;摂津 settsu;丹波 tanba,tamba,taba;丹後 tango;但馬 tajima;播磨 harima;備前 bizen;備中 bitchu,bicchu;備後 bingo;安芸 aki;周防 suo
        因幡 inaba;伯耆 hoki;石見 iwami,ishimi;美作 mimasaka;阿波 awa,aba;讃岐 sanuki;伊予 iyo;土佐 tosa;筑前 chikuzen;筑後 chikugo;豊前 buzen;豊後 bungo;肥前 hizen;肥後 higo;日向 hyuga,hinata,himukai,nikko
        大隅 osumi;薩摩 satsuma;三河 mikawa;尾張 owari;遠江 totomi;駿河 suruga;伊豆 izu;甲斐 kai;美濃 mino;飛騨 hida;伊勢 ise;志摩 shima;紀伊 kii;淡路 awaji;常陸 hitachi;陸奥 mutsu,michinoku
        羽前 uzen;羽後 ugo;陸前 rikuzen;陸中 rikuchu;磐城 iwaki;岩代 iwashiro;大和 yamato,daiwa,taiwa
        """.replace("\n", ";").split(";")
        if one.strip()
    )
}
NAMES = lazy(rf"(?<![一-鿿々])(?:{'|'.join(_READINGS)})(?=[一-鿿々])")
_REST = lazy(r"[一-鿿々ヶケ]{1,4}?(?=駅|[^一-鿿々ヶケ駅]|\Z)")
_STATION, LONE = "駅", 2  # what may be behind a rest of one character, and characters of one that may stand without it
MOST = 10  # of one row


def misread(row: Row) -> Iterator[Mistaken]:
    """The places of a row that are called after a province which its English reads otherwise."""
    english = row.english
    for found in islice(NAMES.finditer(row.text), MOST):
        province, rest = found.group(), _REST.match(row.text, found.end())
        if rest is None or (len(rest.group()) < LONE and not row.text.startswith(_STATION, rest.end())):
            continue
        if any(voiceless(key(one)) in english.letters for one in _READINGS[province]) or any(is_somebody(name) and name.start < rest.end() and found.start() < name.end for name in row.names):
            continue
        for number in range(1, len(english.words)):
            before = number - 1
            if not (english.together(before, number) and kanji.may_read(rest.group(), english.keys[number], True)):
                continue
            if english.japanese(before) and not row.explains(english.keys[before]) and not row.sounds_foreign(english.words[before]):
                yield Mistaken((found.start(), rest.end()), english.span(before, number), f"{_READINGS[province][0].capitalize()} {english.words[number]}")
                break
