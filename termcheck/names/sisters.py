"""One of a family for another: the Emmys for グラミー賞, the Chuo Line for 山手線, a prefectural road for 国道.

What belongs to one family is told apart by its name alone, so that the English must have the
member that the Japanese has. Where it has another, and not that one, it is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.cues import Cued
from termcheck.names.rows import Mistaken
from termcheck.patterns import lazy
from termcheck.records import NamedTuple

# A family is a block, and each line one of its members: what it is in English, how it is written in
# Japanese, what else English may call it, and what else in the Japanese may be called so. All but
# the first are regular expressions; - for the third is the first, however it begins.
_FAMILIES = r"""
Grammy | グラミー賞 | Grammys? | グラミー
Emmy | エミー賞 | Emmys? | エミー
Academy Award | アカデミー賞 | Academy Awards?;Oscars? | オスカー
Tony Award | トニー賞 | Tony Awards?;Tonys | トニー
Golden Globe | ゴールデン・?グローブ賞 | Golden Globes?

Akutagawa | 芥川賞 | - | 芥川
Naoki Prize | 直木賞 | Naoki (?:Prize|Award) | 直木
Booksellers | 本屋大賞 | Booksellers;Bookstore Award | 本屋
Tanizaki | 谷崎潤一郎賞 | - | 谷崎

Cannes | カンヌ(?:国際)?映画祭 | - | カンヌ
Venice | (?:ベネチア|ベネツィア|ヴェネツィア|ヴェネチア)(?:国際)?映画祭 | Venice;Venetian | ベネチア|ベネツィア|ヴェネ
Berlin | ベルリン(?:国際)?映画祭 | Berlin;Berlinale | ベルリン|独
Toronto | トロント(?:国際)?映画祭 | - | トロント
Sundance | サンダンス(?:国際)?映画祭 | - | サンダンス
Busan | 釜山(?:国際)?映画祭 | - | 釜山

spring | 天皇賞[・(]?春 | - | 春
autumn | 天皇賞[・(]?秋 | [Aa]utumn;[Ff]all(?! (?:to|in|from|by|off|behind|short)\b) | 秋

summer | (?:夏の甲子園|全国高校野球選手権) | [Ss]ummer;National High School Baseball Championship | 夏|選手権
spring | (?:センバツ|選抜高校野球|春の甲子園) | [Ss]pring;[Ii]nvitational;Senbatsu | 春|選抜|センバツ

national road | 国道 | national (?:road|highway|route)s?;National (?:Road|Highway|Route) | 国
prefectural road | [県府]道(?![が路]) | prefectural (?:road|highway|route)s?;Prefectural (?:Road|Highway|Route) | [県府都]
city road | 市道 | (?:city|municipal) roads? | [市町村区]

prefectural | 県立(?=[一-鿿]{0,6}?(?:高|大|病院|美術館|博物館|図書館)) | [Pp]refectural(?= (?:[A-Z][a-z]+ )?SCHOOL) | [県府都道]
municipal | 市立(?=[一-鿿]{0,6}?(?:[小中高]|大学|病院|美術館|博物館|図書館|幼稚園|保育)) | (?:[Mm]unicipal|[Cc]ity)(?= SCHOOL) | [市町村区]

national treasure | 国宝 | [Nn]ational [Tt]reasures? | 国宝
important cultural property | (?:国の)?(?:重要(?:無形|有形)?(?:民俗)?文化財|重文) | [Ii]mportant (?:[A-Za-z]+ ){0,3}[Cc]ultural (?:[Pp]ropert(?:y|ies)|[Aa]ssets?) | 文化財|重文|文化遺産
World Heritage | 世界遺産 | World Heritage;world heritage | 遺産
registered tangible cultural property | 登録有形文化財 | [Rr]egistered (?:[A-Za-z]+ ){0,3}[Cc]ultural | 文化財
historic site | (?:国|県|市|町)の(?:特別)?史跡 | [Hh]istoric(?:al)? (?:[A-Za-z]+ )?[Ss]ites?;[Hh]istoric(?:al)? [Ll]andmarks? | 史跡
natural monument | (?:国の)?天然記念物 | [Nn]atural [Mm]onuments? | 天然記念物

Northern Alps | 北アルプス | North(?:ern)? Alps;Hida Mountains | 北
Central Alps | 中央アルプス | - | 中央
Southern Alps | 南アルプス | South(?:ern)? Alps;Akaishi Mountains | 南

Sea of Japan | 日本海(?!溝) | Sea of Japan;Japan Sea | 日本海
Pacific | 太平洋 | - | 太平洋|環|TPP|パシフィック
East China Sea | 東シナ海 | - | 東シナ海
South China Sea | 南シナ海 | - | 南シナ海
Okhotsk | オホーツク海 | - | オホーツク
Seto | 瀬戸内海 | Seto;Inland Sea | 瀬戸

Yamanote | 山手線 | - | 山手
Chuo | 中央線 | - | 中央
Sobu | 総武線 | - | 総武
Keihin-Tohoku | 京浜東北線 | Keihin-?Tohoku | 京浜東北
Saikyo | 埼京線 | - | 埼京
Yokosuka | 横須賀線 | - | 横須賀
Joban | 常磐線 | - | 常磐
Nambu | 南武線 | Nambu;Nanbu | 南武
Keiyo | 京葉線 | - | 京葉
Tokaido | 東海道線 | - | 東海道
Toyoko | 東横線 | - | 東横
Inokashira | 井の頭線 | - | 井の頭
Odakyu | 小田急線 | - | 小田急

Ginza | 銀座線 | - | 銀座
Marunouchi | 丸ノ内線 | - | 丸[ノの]内
Hibiya | 日比谷線 | - | 日比谷
Tozai | 東西線 | - | 東西
Chiyoda | 千代田線 | - | 千代田
Yurakucho | 有楽町線 | - | 有楽町
Hanzomon | 半蔵門線 | - | 半蔵門
Namboku | 南北線 | Namboku;Nanboku | 南北
Fukutoshin | 副都心線 | - | 副都心
Oedo | 大江戸線 | - | 大江戸
Mita | 都営三田線 | - | 三田

Midosuji | 御堂筋線 | - | 御堂筋
Tanimachi | 谷町線 | - | 谷町
Yotsubashi | 四つ橋線 | - | 四つ橋
Sakaisuji | 堺筋線 | - | 堺筋
Nagahori | 長堀鶴見緑地線 | - | 長堀

Tomei | 東名高速 | - | 東名
Meishin | 名神高速 | - | 名神
Chuo | 中央道|中央自動車道 | - | 中央
Tohoku | 東北道|東北自動車道 | - | 東北
Kan-etsu | 関越道|関越自動車道 | Kan-?[Ee]tsu | 関越
Joban | 常磐道|常磐自動車道 | - | 常磐
Sanyo | 山陽道|山陽自動車道 | - | 山陽
Chugoku | 中国道|中国自動車道 | - | 中国
Shuto Expressway | 首都高 | Shuto Expressway;Metropolitan Expressway | 首都
Hanshin Expressway | 阪神高速 | - | 阪神
Hokuriku | 北陸道|北陸自動車道 | - | 北陸
Joshin-etsu | 上信越道|上信越自動車道 | Joshin-?[Ee]tsu | 上信越
Do-o Expressway | 道央道|道央自動車道 | Do-?[Oo] Expressway | 道央

kabuki | 歌舞伎(?!町) | - | 歌舞伎
noh | (?<![機性知技才可万芸])能(?=の公演|楽|舞台|を舞|面) | - | 能
kyogen | 狂言 | - | 狂言
bunraku | 文楽|人形浄瑠璃 | [Bb]unraku;puppet | 文楽|浄瑠璃|人形
rakugo | 落語 | - | 落語|噺
kodan | 講談(?!社) | - | 講談

taiga drama | 大河ドラマ | [Tt]aiga;historical;period drama;drama serials? | 大河|時代劇
asadora (morning drama) | 連続テレビ小説|朝ドラ | [Aa]sadora;[Mm]orning (?:drama|serial|television|TV);serial\w* | 連続テレビ|朝

People's Honor | 国民栄誉賞 | - | 国民栄誉
Order of Culture | 文化勲章 | - | 文化勲章
Person of Cultural Merit | 文化功労者 | Persons? of Cultural Merit | 文化功労
Purple Ribbon | 紫綬褒章 | - | 紫綬

judo | 柔道 | - | 柔
kendo | 剣道 | - | 剣
karate | 空手 | - | 空手
aikido | 合気道 | - | 合気
kyudo | 弓道 | - | 弓
sumo | 相撲 | - | 相撲|力士|関|場所

police | [府県道]警(?!察庁) | [Pp]olice;PP[DH] | 警|捜|署|逮捕|容疑|交番|110番
prefectural government | (?<![一-鿿])(?:大阪|京都)府(?=は|が|によると)|[一-鿿]県庁?(?=は|が|によると) | [Pp]refectural [Gg]overnment | 府(?!警)|県(?!警)|道(?!警)|庁|知事

shamisen | 三味線 | - | 三味線
shakuhachi | 尺八 | - | 尺八
koto | (?<![一-鿿])[琴箏](?=の演|を[弾演]|奏者) | - | 琴|箏|古都
taiko | 和太鼓 | [Tt]aiko;drum\w* | 太鼓|ドラム

soba | (?<![ァ-ヺー一-鿿])そば(?=店|屋|粉|打ち|を食|が名物) | [Ss]oba;buckwheat | そば|蕎麦
udon | うどん | - | うどん
ramen | ラーメン | - | ラーメン|めん|麺
somen | そうめん | - | そうめん|素麺

sake | 日本酒 | [Ss]ake;rice wine;brewe\w+ | 酒
shochu | 焼酎 | - | 焼酎
awamori | 泡盛 | - | 泡盛
umeshu | 梅酒 | [Uu]meshu;plum (?:wine|liqueur) | 梅酒

takoyaki | たこ焼き | [Tt]akoyaki;octopus | たこ|タコ
okonomiyaki | お好み焼き | - | お好み
monjayaki | もんじゃ焼き | [Mm]onja\w* | もんじゃ
yakisoba | 焼きそば | [Yy]akisoba;noodles? | そば|麺

miso | (?<![一-鿿])みそ(?=汁|蔵|味|造) | - | みそ|味噌
soy sauce | しょうゆ|醤油 | [Ss]oy;[Ss]hoyu | しょうゆ|醤油
vinegar | (?<![一-鿿])酢(?![一-鿿]) | - | 酢

tuna | (?<![ァ-ヺー])マグロ | - | マグロ|ツナ|鮪
bonito | カツオ(?!ー) | [Bb]onito;[Ss]kipjack;[Kk]atsuo | カツオ|かつお|鰹
saury | サンマ | [Ss]aury;[Ss]auries;[Ss]anma | サンマ|さんま
sardine | イワシ | [Ss]ardines?;[Aa]nchov\w+;[Ii]washi | イワシ|いわし|シラス
yellowtail | (?<![ァ-ヺー])ブリ(?![ァ-ヺー]) | [Yy]ellowtails?;[Bb]uri;[Aa]mberjack | ブリ|ハマチ|カンパチ
eel | ウナギ | [Ee]els?;[Uu]nagi | ウナギ|うなぎ|アナゴ
salmon | (?<![ァ-ヺー])サケ(?![ァ-ヺー]) | - | サケ|鮭|サーモン|さけ
scallop | ホタテ | [Ss]callops? | ホタテ|貝
oyster | カキ(?=の養殖|養殖|フライ|鍋|小屋) | [Oo]ysters? | カキ|貝
squid | (?<![ァ-ヺー])イカ(?![ァ-ヺー]) | [Ss]quids?;[Cc]uttlefish;[Ii]ka | イカ
octopus | (?<![ァ-ヺー])タコ(?![ァ-ヺー]) | [Oo]ctopus\w*;[Tt]ako | タコ|たこ

persimmon | (?<![ァ-ヺー一-鿿])柿(?![一-鿿]) | [Pp]ersimmons? | 柿
peach | (?<![ァ-ヺー一-鿿])(?:桃|モモ)(?![一-鿿ァ-ヺー]) | [Pp]each(?:es)? | 桃|モモ|ピーチ
pear | (?<![ァ-ヺー一-鿿])(?:梨|ナシ)(?![一-鿿ァ-ヺー]) | [Pp]ears? | 梨|ナシ
cherry | サクランボ | [Cc]herr(?:y|ies) | サクランボ|桜|さくら
strawberry | イチゴ | [Ss]trawberr(?:y|ies) | イチゴ|いちご
grape | ブドウ | [Gg]rapes?;[Vv]ine\w* | ブドウ|ぶどう|ワイン
mandarin | ミカン | [Mm]andarins?;[Tt]angerines?;[Mm]ikan;[Oo]ranges?;[Ss]atsumas?;citrus | ミカン|みかん|かんきつ
"""
_SCHOOL = "(?:[Hh]igh|[Ee]lementary|[Mm]iddle|[Pp]rimary|[Jj]unior|[Ss]enior|[Ss]chool|[Hh]ospital|[Uu]niversity|[Mm]useum|[Ll]ibrary|[Kk]indergarten|[Nn]ursery)"
MOST_CHARACTERS = 2_000  # of a row; more is no sentence


class Member(NamedTuple):
    """One of a family; see the table.

    family  the number of its family
    said    what English may call it, as in the table
    also    what else in the Japanese may be called so, as in the table
    """

    family: int
    name: str
    ja: re.Pattern[str]
    said: str
    also: str

    def in_english(self, text: str) -> re.Match[str] | None:
        """Where an English text has it."""
        name, said = self.name, self.said.replace(";", "|").replace("SCHOOL", _SCHOOL)
        return re.search(rf"\b(?:{said if said not in ('', '-') else f'[{name[0].upper()}{name[0].lower()}]{re.escape(name[1:])}'})(?![a-z])", text)

    def may_be_meant(self, text: str) -> bool:
        """Whether a Japanese text has what English may call so."""
        return self.ja.search(text) is not None or (self.also != "" and re.search(self.also, text) is not None)


def _member(family: int, line: str) -> Member:
    name, ja, said, also = (*(part.strip() for part in line.split(" | ")), "", "")[:4]
    return Member(family, name, lazy(ja), said, also)


_FAMILY = [[_member(family, line) for line in block.split("\n")] for family, block in enumerate(_FAMILIES.strip().split("\n\n"))]
_TABLE = Cued([member for family in _FAMILY for member in family], lambda member: member.ja.pattern)


def mistaken(ja: str, en: str) -> Iterator[Mistaken]:
    """The members of families in a Japanese text that its English takes for another of theirs."""
    if not en or len(ja) > MOST_CHARACTERS:
        return
    for member in _TABLE.wanted(ja):
        there = member.ja.search(ja)
        if there is None or member.in_english(en):
            continue
        for other in _FAMILY[member.family]:
            if other is not member and (said := other.in_english(en)) and not other.may_be_meant(ja):
                yield Mistaken(there.span(), said.span(), member.name)
                break
