"""Ways in which names go wrong that few rows can have, each asked for by what such a row looks like: names in quotation
marks, in Latin letters or in kana, people abroad, houses, people called as towns are.

What finds them stands in a module for each, which is loaded where a row may have any.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from termcheck.model import Match, Mention
from termcheck.names import lines
from termcheck.names.rows import Mistaken, Row
from termcheck.names.titles import TITLES_ABROAD
from termcheck.records import NamedTuple
from termcheck.sounds.romaji import OPEN_CHINESE
from termcheck.tables.patterns import lazy


class Way(NamedTuple):
    """A way of going wrong.

    says  what is said of a name that has gone so
    find  what finds them in a row: a module of this room or another, and a function of it
    ja    what the Japanese of such a row has, or None
    en    what its English has, or None
    """

    says: Callable[[Row, Mention, Mention, str], Match]
    find: str
    ja: re.Pattern[str] | None = None
    en: re.Pattern[str] | None = None


_MARKS = lazy("[「『]")
_ROMAJI = lazy(r"\b[A-Z](?:[a-z]{0,2}[aeiou]){2}")  # a word that may read characters
# A reading in brackets; a prefecture, of which a town may be named.
_SPELLED_OUT, _PREFECTURE = lazy(r"[一-鿿々]\([ぁ-ゖー]{3}"), lazy("[一-鿿]県|北海道|東京都|京都府|大阪府")
# Characters in which a name may end elsewhere than it does, and two words that may read its pieces.
_LONG_KANJI, _TWO_WORDS = lazy("[一-鿿々]{2}"), lazy(r"\b[A-Z][a-z]{1,9}[ -][A-Z][a-z]{2}")
# A figure in characters that may be part of a name.
_NUMBERED = lazy("[一二三四五六七八九十百千廿萬][一-鿿々]|[一-鿿々][一二三四五六七八九十百千廿萬]|萬")
# A name that the Japanese has in Latin letters.
_LATIN = lazy(r"[A-Z][A-Za-z]{3}")
_LONG_KATAKANA = lazy(r"[ァ-ヺー]{4}")
# Kana and a character that may be one place.
_HALF_KANA = lazy(r"[ぁ-ゖ]{2}[ヶケ]?[野丘山川田島原崎浜池塚森沢坂台里町]")
# Countries whose people are written in characters and not read as in Japan.
_NEIGHBOURS = lazy("中国|韓国|北朝鮮|台湾|香港")
# A capitalised word of two or three syllables that is spelled as Chinese ones are; a surname and a given name.
CHINESE = lazy(rf"\b(?!(?:Japan|China)\b)(?=[A-Z][A-Za-z'’]{{4}})(?i:{OPEN_CHINESE}['’]?{OPEN_CHINESE}(?:['’]?{OPEN_CHINESE})?)(?![A-Za-z])")
_PINYIN = lazy(rf"\b(?=[A-Z])(?i:{OPEN_CHINESE}) (?=[A-Z])(?i:{OPEN_CHINESE}(?:['’]?{OPEN_CHINESE})?)(?![A-Za-z])")
# What may be a place or a body in English; somebody may be called so in the Japanese.
_PLACED = lazy(r"[a-zōū](?:'s)? (?:Prefecture|City|Ward|Town|Village|Temple|Shrine|Station|Park|Motors?|University|Prize|Award|Castle|River|Island|Airport|Bridge|Hospital)\b|\b(?:Mt\.?|Mount|Lake|Cape|in|near|around|from|of) [A-Z]")
# A place that lies in another.
_LIES = lazy("[a-z], [A-Z]")
# Two who may be surnames.
_BESIDE = lazy(r"[一-鿿々]{2}[、・と][一-鿿々]{2}")
# Somebody in katakana.
_FOREIGN = lazy(rf"[ァ-ヺー]{{2}}(?:・[ァ-ヺー]{{3}}|[元前副]?(?:{'|'.join(TITLES_ABROAD)}))")
# What speaks of the stage, and houses that are no surname beside.
_HOUSES = lazy(r"落語|噺家|高座|寄席|独演会|真打|講談|歌舞伎|襲名|狂言|能楽|文楽|浄瑠璃|人間国宝|日本舞踊|屋号|亭[一-鿿]|家[小三三た正圓円こ市左]|林家|柳家|鈴々舎|龍[斎齋]|旭堂|豊竹|鶴澤|常磐津|桃月庵")
# A surname and what may be a given name in hiragana.
_KANA_GIVEN = lazy(r"[一-鿿々][ぁ-ゖ]{2,4}(?:さん|選手|投手|氏|アナ|議員|容疑者|被告|監督|教授|記者|ちゃん|[がはも、。（(])")
# What the English may make of a character of a name.
_WHEN = lazy(r"\b(?:[Ff]ormer|[Ee]x-|[Nn]ew|[Nn]ewly|[Nn]ow|[Cc]urrent|[Oo]riginal|[Pp]revious|[Oo]ld)\b")
# Given names that are words, behind a surname. Words that are as often said of a town (花火, 市場) are left out.
GIVEN = lazy(r"(?<=[一-鿿々])(?:明日|希望|未来|天使|大地|大樹|大空|大海|宇宙|銀河|太陽|勝利|正義|英雄|勇気|元気|真実|誠実|永遠|奇跡|北斗|七星|若葉|桔梗|小鳥|百合|桃花|美空)")
# Towns of the glossary of whose names bearers are known who are read otherwise.
BORNE = lazy("長野|桐生")

# An old province before the name of a place.
_PROVINCES = lazy("武蔵|相模|[上下]総|安房|信濃|[越肥豊筑備][前後中]|能登|加賀|若狭|近江|山城|河内|和泉|摂津|丹[波後]|但馬|播磨|安芸|周防|因幡|伯耆|石見|美作|阿波|讃岐|伊[予豆勢]|土佐|日向|大[隅和]|薩摩|三河|尾張|遠江|駿河|甲斐|美濃|飛騨|志摩|紀伊|淡路|常陸|陸[奥前中]|羽[前後]|磐城|岩代")
# A town of Korea.
_IN_KOREA = lazy("韓国|北朝鮮|[全慶忠][一-鿿][南北]道|京畿道|江原道|済州道")
# A city of China.
_IN_CHINA = lazy("中国|[一-鿿]省|自治区")

# fmt: off
WAYS = (
    Way(lines.differing, "mistaken.spelled_out:read_otherwise", ja=_SPELLED_OUT),
    Way(lines.differing, "places.bare:misread", ja=_LONG_KANJI, en=_ROMAJI),
    Way(lines.differing, "places.within:misread", ja=_PREFECTURE),
    Way(lines.differing, "mistaken.cut:in_one_word", ja=_LONG_KANJI, en=_ROMAJI),
    Way(lines.differing, "mistaken.cut:cut", ja=_LONG_KANJI, en=_TWO_WORDS),
    Way(lines.literal, "mistaken.numbered:taken_for_figures", ja=_NUMBERED),
    Way(lines.literal, "mistaken.vessels:renamed", ja=_MARKS),
    Way(lines.literal, "mistaken.groups:translated", ja=_MARKS),
    Way(lines.differing, "mistaken.quoted:misspelled", ja=_MARKS),
    Way(lines.differing, "mistaken.marked:misspelled", ja=_MARKS),
    Way(lines.copied, "mistaken.latin:misspelled", ja=_LATIN),
    Way(lines.differing, "mistaken.unspelled:misspelled", ja=_LONG_KATAKANA),
    Way(lines.literal, "mistaken.kana:half_translated", ja=_HALF_KANA),
    Way(lines.literal, "people.abroad:read_as_japanese", ja=_NEIGHBOURS),
    Way(lines.copied, "people.abroad:misread_at_home", ja=_NEIGHBOURS),
    Way(lines.differing, "mistaken.chinese:read_as_chinese", en=CHINESE),
    Way(lines.literal, "mistaken.chinese:koreans_read_as_chinese", en=CHINESE),
    Way(lines.differing, "people.exchanged_abroad:exchanged", en=_PINYIN),
    Way(lines.differing, "places.lying:misplaced", en=_LIES),
    Way(lines.differing, "places.provinces:misread", ja=_PROVINCES),
    Way(lines.literal, "places.korean_towns:read_as_japanese", ja=_IN_KOREA),
    Way(lines.differing, "places.chinese_cities:read_as_japanese", ja=_IN_CHINA),
    Way(lines.differing, "places.chinese_cities:exchanged", ja=_IN_CHINA, en=CHINESE),
    Way(lines.literal, "people.called_places:called_places", en=_PLACED),
    Way(lines.literal, "people.run_together:run_together", ja=_BESIDE),
    Way(lines.copied, "people.foreigners:misspelled", ja=_FOREIGN),
    Way(lines.differing, "people.houses:misread_houses", ja=_HOUSES),
    Way(lines.literal, "people.kana_given:translated", ja=_KANA_GIVEN),
    Way(lines.literal, "people.part_of_name:taken_for_when", en=_WHEN),
    Way(lines.literal, "people.worded:translated", ja=GIVEN),
    Way(lines.differing, "people.bearers:held_as_place", ja=BORNE),
)
# fmt: on


def gone_wrong(row: Row) -> Iterator[Match]:
    """The lines for the names of a row that have gone wrong in one of these ways."""
    for way in WAYS:
        if (way.ja is None or way.ja.search(row.text)) and (way.en is None or way.en.search(row.english.text)):
            yield from lines.each(way.says, row, _finder(way.find)(row))


@cache
def _finder(find: str) -> Callable[[Row], Iterator[Mistaken]]:
    module, _, name = find.partition(":")
    found: Callable[[Row], Iterator[Mistaken]] = getattr(import_module(f"termcheck.names.{module}"), name)
    return found
