"""Whom a surname alone means beside his trade: 羽生 on the ice is Hanyu, and at the board Habu.

A surname of several readings is read as its bearer reads it, and of those in the news it is known
how. What stands beside it (a club, an office, a game) tells who is meant; somebody with an age, an
everyday title or another given name is another.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from termcheck.names.mistaken.seldom import BORNE
from termcheck.names.rows import Mistaken, Row
from termcheck.records import NamedTuple
from termcheck.sounds import kanji
from termcheck.sounds.romaji import is_romaji, kana_key, shown
from termcheck.tables.kept import KEPT
from termcheck.tables.patterns import lazy

# Words that tell a field, for several bearers.
_FIELDS = {
    "MLB": "大リーグ|メジャー|MLB|ドジャース|エンゼルス|ヤンキース|メッツ|カブス|パドレス|レッドソックス|ブルージェイズ|タイガース|オリオールズ|マリナーズ|レイズ|ツインズ|ホワイトソックス|アスレチックス|ジャイアンツ|フィリーズ|ブレーブス",
    "ICE": "フィギュア|スケート|ショートプログラム|フリー|4回転|四大陸|GPファイナル|氷上|リンク", "SHOGI": "将棋|竜王|名人戦|王位|王座|棋聖|王将|棋王|叡王|順位戦|永世|[一二三四五六七八九1-9][冠段]",
    "GO": "囲碁|本因坊|棋聖|天元|碁聖|十段|名人戦", "GOLF": "ゴルフ|ツアー|アンダー|オーバー|バーディー|ボギー|マスターズ", "TENNIS": "テニス|全豪|全仏|全英|全米|ウィンブルドン|四大大会|第[1-5]セット|シングルス|ダブルス",
    "TRACK": "陸上|100メートル|200メートル|400メートル|1万メートル|5000メートル|ハードル|マラソン|9秒|10秒", "PING": "卓球|Tリーグ", "BALL": "サッカー|日本代表|W杯|MF|FW|DF|リーグ|ゴール|得点",
}  # fmt: skip
# Clubs that are called by their towns, beside what is said of a match.
_FIELDS |= {town: rf"(?s:\A(?=.*(?:打|投手|登板|捕手|先発)).*{town})" for town in ("広島", "阪神", "札幌")}
_FIELDS |= {town: rf"(?s:\A(?=.*(?:J[123]|サッカー|ゴール|得点|[FMDG][WFK]|シュート|[前後]半)).*{town})" for town in ("鹿島", "川崎", "浦和", "神戸", "名古屋", "町田", "G大阪", "C大阪")}

# Surname, how the bearer is read in katakana (or either of two), and what stands beside it, a regular
# expression (〓 is the surname itself); and what tells of a namesake.
BEARERS = """
大谷 オオタニ MLB|二刀流; 長野 チョウノ (?:巨人|広島|カープ)[の・]〓; 菅野 スガノ 巨人|オリオールズ|ロッキーズ; 菅野 カンノ ロッテ; 東 アズマ DeNA|ベイスターズ|オリックス; 岩崎 イワザキ 阪神; 清宮 キヨミヤ 日本ハム|日ハム|早実
外崎 トノサキ 西武; 柳田 ヤナギタ ソフトバンク; 上林 ウエバヤシ ソフトバンク|中日; 千賀 センガ ソフトバンク|メッツ; 上沢 ウワサワ 日本ハム|ソフトバンク|レイズ|レッドソックス; 河野 カワノ 日本ハム; 吉川 ヨシカワ 巨人|日本ハム; 中田 ナカタ 日本ハム|巨人|中日
中島 ナカジマ 巨人; 大山 オオヤマ 阪神; 堂上 ドノウエ 中日; 上本 ウエモト 阪神|広島; 矢崎 ヤサキ 広島; 茂木 モギ 楽天; 小深田 コブカタ 楽天; 小島 オジマ ロッテ; 東妻 アズマ ロッテ; 種市 タネイチ ロッテ; 鳥谷 トリタニ 阪神|ロッテ
宗 ムネ オリックス; 頓宮 トングウ オリックス; 隅田 スミダ 西武; 水上 ミズカミ 西武; 武内 タケウチ 西武; 高津 タカツ ヤクルト; 井口 イグチ ロッテ; 中嶋 ナカジマ オリックス; 藤浪 フジナミ 阪神|MLB; 筒香 ツツゴウ DeNA|MLB; 九里 クリ 広島|オリックス
床田 トコダ 広島; 小園 コゾノ 広島; 大城 オオシロ 巨人|オリックス; 戸郷 トゴウ 巨人; 角中 カクナカ ロッテ; 涌井 ワクイ 中日|楽天|西武|ロッテ; 神里 カミザト DeNA; 梶原 カジワラ DeNA; 平良 タイラ 西武|DeNA; 今永 イマナガ DeNA|MLB; 万波 マンナミ 日本ハム
鎌田 カマダ フランクフルト|ラツィオ|パレス; 昌子 ショウジ 鹿島|G大阪|町田|サッカー; 脇坂 ワキザカ 川崎; 橘田 タチバナダ 川崎; 扇原 オウギハラ 神戸|横浜M|C大阪; 三笘 ミトマ BALL|ブライトン; 堂安 ドウアン BALL; 冨安 トミヤス BALL|アーセナル
久保 クボ レアル・ソシエダード|Rソシエダード|サッカー; 植田 ウエダ 鹿島; 相馬 ソウマ 名古屋|鹿島|町田; 中谷 ナカタニ 名古屋|G大阪|ボクシング|王座; 熊谷 クマガイ なでしこ; 興梠 コウロキ 浦和; 家長 イエナガ 川崎|サッカー
渋野 シブノ GOLF; 古江 フルエ GOLF; 金谷 カナヤ GOLF; 小祝 コイワイ GOLF; 錦織 ニシコリ TENNIS; 大坂 オオサカ TENNIS; 土居 ドイ TENNIS; 上地 カミジ 車いす; 小田 オダ 車いす
羽生 ハニュウ ICE; 羽生 ハブ SHOGI; 鍵山 カギヤマ ICE; 紀平 キヒラ ICE; 三原 ミハラ ICE; 渡部 ワタベ 複合|ノルディック; 角野 カドノ スノーボード; 小平 コダイラ スピードスケート
桐生 キリュウ TRACK; 山県 ヤマガタ TRACK; 新谷 ニイヤ TRACK; 戸辺 トベ 走り高跳び; 設楽 シタラ TRACK; 飯塚 イイヅカ TRACK; 池江 イケエ 競泳|自由形|バタフライ|メートル; 萩野 ハギノ 競泳|メドレー|メートル; 早田 ハヤタ PING; 戸上 トガミ PING
奥原 オクハラ バドミントン; 高藤 タカトウ 柔道; 芳田 ヨシダ 柔道; 角田 ツノダ F1|レッドブル|アルファタウリ|柔道女子; 土性 ドショウ レスリング; 萱 カヤ 体操; 谷川 タニガワ 体操|SHOGI; 矢吹 ヤブキ 王座|ボクシング; 八村 ハチムラ レイカーズ|ウィザーズ|バスケ|NBA
流 ナガレ ラグビー|サントリー; 豊島 トヨシマ SHOGI; 千田 チダ SHOGI; 糸谷 イトダニ SHOGI; 行方 ナメカタ SHOGI; 郷田 ゴウダ SHOGI; 一力 イチリキ GO; 仲邑 ナカムラ GO; 井山 イヤマ GO; 河野 コウノ GO; 羽根 ハネ GO
玉城 タマキ 〓知事|〓デニー; 茂木 モテギ 〓(?:外相|経済再生相|再生相|幹事長); 河野 コウノ 〓(?:外相|防衛相|行政改革担当相|行政改革相|行革相|デジタル相|消費者相|規制改革相); 麻生 アソウ 〓(?:財務相|副総理|副総裁|最高顧問)
萩生田 ハギウダ 〓(?:文科相|経産相|政調会長); 世耕 セコウ 〓(?:経産相|参院幹事長); 城内 キウチ 〓(?:経済安保|経済安全保障|経済財政|担当)相?; 赤羽 アカバ 〓国交相; 赤沢 アカザワ 〓(?:再生相|経済再生相); 上川 カミカワ 〓(?:外相|法相)
達増 タッソ 〓知事; 仁坂 ニサカ 〓知事; 花角 ハナズミ 〓知事; 伊原木 イバラギ 〓知事; 一見 イチミ 〓知事; 三日月 ミカヅキ 〓知事; 後藤田 ゴトウダ 〓知事; 新田 ニッタ 〓知事; 馳 ハセ 〓知事; 尾身 オミ 分科会|専門家会議; 西川 サイカワ 日産(?:自動車)?の〓
雨宮 アマミヤ 〓副総裁|日銀の〓; 植田 ウエダ 〓総裁|日銀の〓; 氷見野 ヒミノ 〓副総裁|日銀の〓; 十倉 トクラ 経団連; 新浪 ニイナミ サントリー|同友会; 神津 コウヅ 連合の〓; 豊田 トヨダ トヨタ(?:自動車)?の〓; 三部 ミベ ホンダの〓; 田嶋 タシマ 協会の〓; 更田 フケタ 規制委
菅 スガ 〓官房長官|〓[前元]?首相|〓(?:政権|内閣) 直人|民主|震災|原発|20[01][0-9]年
"""  # fmt: skip

# Behind a surname that is all that is said of somebody; and what shows somebody else.
_BEHIND = lazy(r"(?:選手|投手|捕手|[内外]野手|監督|コーチ|首相|知事|[外法]相|[一-鿿ァ-ヺー]{1,5}[相官長]|氏|騎手|[一二三四五六七八九1-9][冠段]|王[座位将]|名人|棋聖|竜王|政権|ら)?(?![一-鿿々])(?!さん|\([0-9]|[でにへ]|から|まで)")
_RUN = lazy(r"[一-鿿々ぁ-ゖァ-ヺー]+")
_OTHERS = lazy(r"高校|中学|[高中](?:[1-3]年|・)|大学|社会人|独立リーグ|[一-鿿]高(?![一-鿿])")  # where others play, too


class Bearer(NamedTuple):
    """Somebody whose surname is read in one way, what tells of him, and what of a namesake."""

    reading: str
    cue: str
    unless: str


def reading_of_bearer(row: Row, start: int, end: int) -> str:
    """How somebody is read in katakana whose surname stands alone at [start, end) of a row's folded Japanese, if
    what stands beside it tells who it is; else ""."""
    bearers = _table().get(row.text[start:end], ())
    if not bearers or _BEHIND.match(row.text, end) is None or _OTHERS.search(row.text):
        return ""
    rest = f"{row.text[:start]}〓{row.text[end:]}"
    meant = {one.reading for one in bearers if KEPT.compile(one.cue, 0).search(rest) and not (one.unless and KEPT.compile(one.unless, 0).search(rest))}
    return meant.pop() if len(meant) == 1 else ""


def read_otherwise(row: Row, start: int, end: int, reading: str) -> int:
    """The English word that reads a surname as another bearer does, where the English has none that reads it as
    this one does; or -1."""
    surname, right = row.text[start:end], kana_key(reading)
    if right in row.english.keys or any(len(name.parts) > 1 and name.parts[0] == surname for name in row.names):
        return -1
    behind = _BEHIND.match(row.text, end)
    rest = _RUN.findall(f"{row.text[:start]} {row.text[behind.end() if behind is not None else end :]}".replace(surname, " "))  # 官房長官 is translated
    others = {kana_key(kana) for kana in (*row.readings(surname), *row.readings(surname, (), "surname"))}
    for number, sound in enumerate(row.english.keys):
        if is_romaji(row.english.words[number]) and (sound in others or kanji.may_read(surname, sound, True)) and not kanji.begins_in(rest, sound):
            return number
    return -1


def held_as_place(row: Row) -> Iterator[Mistaken]:
    """The towns of a row that are terms, and somebody's surname, and are read in its English as the town is."""
    for town in dict.fromkeys(BORNE.findall(row.text)):
        start = row.text.find(town)
        end = start + len(town)
        if row.in_term(start, end) and (reading := reading_of_bearer(row, start, end)) and (number := read_otherwise(row, start, end, reading)) >= 0:
            yield Mistaken((start, end), row.english.span(number, number), shown(reading))


@lru_cache(maxsize=1)
def _table() -> dict[str, list[Bearer]]:
    found: dict[str, list[Bearer]] = {}
    for entry in BEARERS.replace("\n", ";").split(";"):
        if entry.strip():
            surname, reading, cue, *unless = entry.split()
            cue = "|".join(_FIELDS.get(part, part) for part in cue.split("|"))
            found.setdefault(surname, []).append(Bearer(reading, cue, "|".join(unless)))
    return found
