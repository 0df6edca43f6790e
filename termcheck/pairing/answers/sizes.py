"""How many there are of what everybody knows: the 15-member Security Council, the 225-issue Nikkei, all 47 prefectures.

English tells its readers how large a body is, and how much a unit that only Japan has, which the Japanese does not
say. A figure of the tables is no addition; another one is. Where a size has changed, each that it had is right at its time.

Sources: the members' lists of the bodies themselves (un.org, europa.eu, nato.int, asean.org, au.int, oic-oci.org,
oecd.org, apec.org, wto.org), the election laws of Japan (公職選挙法第四条) and the parliaments, the index providers;
of the units those of units.py.
"""

from __future__ import annotations

import re

from termcheck.model import Kind, Mention
from termcheck.pairing.row import Row
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy
from termcheck.units import convert


class SizeRow(NamedTuple):
    """A row of the table: how the Japanese names the body, what English counts in it, and how many of them
    there are or were."""

    ja: re.Pattern[str]
    of: str
    sizes: tuple[int, ...]


def _row(ja: str, of: str, *sizes: int) -> SizeRow:
    return SizeRow(lazy(ja), of, sizes)


_STATES = "members?|nations?|countries|country|states?"
_SEATS = "seats?|members?"
# fmt: off
ROWS = (
    _row("安全保障理事会|安保理", _STATES, 15),
    _row("国連", _STATES, 193),
    _row("国連人権理事会|人権理事会", _STATES, 47),
    _row("国際司法裁判所", "judges?|members?", 15),
    _row("欧州連合|EU|ＥＵ", f"{_STATES}|blocs?", 27, 28),
    _row("ユーロ圏|欧州中央銀行", f"{_STATES}|blocs?", 19, 20, 21),
    _row("北大西洋条約機構|NATO|ＮＡＴＯ", f"{_STATES}|allies|alliance", 28, 29, 30, 31, 32),
    _row("東南アジア諸国連合|ASEAN|ＡＳＥＡＮ", f"{_STATES}|blocs?", 10, 11),
    _row("アフリカ連合|AU|ＡＵ", f"{_STATES}|blocs?", 54, 55),
    _row("アラブ連盟", _STATES, 22),
    _row("湾岸協力会議|GCC|ＧＣＣ", _STATES, 6),
    _row("イスラム協力機構|OIC|ＯＩＣ", _STATES, 57),
    _row("経済協力開発機構|OECD|ＯＥＣＤ", _STATES, 35, 36, 37, 38),
    _row("アジア太平洋経済協力会議|APEC|ＡＰＥＣ", f"{_STATES}|econom(?:y|ies)", 21),
    _row("世界貿易機関|WTO|ＷＴＯ", _STATES, 164, 166),
    _row("環太平洋連携協定|環太平洋パートナーシップ|TPP|ＴＰＰ", _STATES, 11, 12),
    _row("地域的な包括的経済連携|RCEP|ＲＣＥＰ", _STATES, 15, 16),
    _row("太平洋諸島フォーラム", _STATES, 18),
    _row("衆院|衆議院", _SEATS, 465),
    _row("参院|参議院", _SEATS, 245, 248),
    _row("(?:米|米国|アメリカ)(?:の|連邦)?上院", _SEATS, 100),
    _row("(?:米|米国|アメリカ)(?:の|連邦)?下院", _SEATS, 435),
    _row("(?:英|英国|イギリス)(?:の)?下院", _SEATS, 650),
    _row("韓国[^。]{0,8}国会", _SEATS, 300),
    _row("立法院", _SEATS, 113),
    _row("都議会|都議選", _SEATS, 127),
    _row("日銀|日本銀行|政策委員会", "members?", 9),
    _row("連邦公開市場委員会|FOMC|ＦＯＭＣ", "members?", 12),
    _row("(?:米|米国の?|アメリカの?)(?:連邦)?最高裁", "members?|justices?|judges?", 9),
    _row("最高裁", "members?|justices?|judges?", 15),
    _row("日経平均", "issues?|stocks?|shares?|compan(?:y|ies)", 225),
    _row("ダウ", "issues?|stocks?|shares?|compan(?:y|ies)|blue[- ]chips?", 30),
    _row("都道府県|全国|日本", "prefectures?", 47),
    _row("大リーグ|米大リーグ|MLB|ＭＬＢ", "teams?|clubs?", 30),
    _row("プロ野球", "teams?|clubs?", 12),
    _row("支配下", "(?:man|player) rosters?|rosters?", 70),
    _row("大リーグ|メジャー|MLB|ＭＬＢ|ドジャース|ヤンキース|負傷者リスト", "(?:man|player) rosters?", 25, 26, 40),
    _row("箱根駅伝", "legs?|sections?", 10),
    _row("全日本大学駅伝", "legs?|sections?", 8),
    _row("出雲駅伝|クイーンズ駅伝", "legs?|sections?", 6),
    _row("ニューイヤー駅伝|全国高校駅伝|都道府県対抗(?:男子)?駅伝", "legs?|sections?", 5, 7, 9),
    _row("日本シリーズ|ワールドシリーズ|七番勝負|7番勝負", "(?:game )?series|match|final", 7),
    _row("[サW][ッ杯]|ワールドカップ|Ｗ杯", "teams?|nations?|countries", 32, 48),
    _row("J1|Ｊ１|Ｊ1", "teams?|clubs?|sides?", 18, 20),
    _row("J[23]|Ｊ[２３]", "teams?|clubs?|sides?", 20, 22),
    _row("高飛び?込み", "meters?|metres?|m", 10),
    _row("飛び?板飛び?込み", "meters?|metres?|m", 1, 3),
    _row("大相撲|[初春夏秋]場所|名古屋場所|九州場所", "days?", 15),
)
# fmt: on


# What is called by a number, by its characters or in no words at all, and how English counts it.
CALLED = tuple((lazy(ja), frozenset(sizes)) for ja, *sizes in (
    ("七五三", 3, 5, 7),
    ("三大(?![学会臣陸使阪])|三名[園山湯泉瀑城]|三景", 3),
    ("五山|五重塔|五輪塔", 5),
    ("六地蔵", 6),
    ("七福神|七草", 7),
    ("十一面", 11),
    ("西国巡礼|西国三十三|坂東三十三|三十三観音", 33),
    ("四十七士|赤穂[浪義]士|忠臣蔵|義士祭", 47),
    ("八十八[カヶか]所|お遍路|四国遍路|四国巡礼", 88),
    ("百名[山城]|百選|百人一首|百条委|百観音", 100),
    ("千羽鶴|千羽づる|千手観音|千本鳥居", 1000),
    ("万羽", 10_000),
    ("成人式|成人の日|成人年齢|二十歳の(?:集い|つどい)|はたち", 18, 20),
    ("東京都?区部|都区部", 23),
    ("(?:全|各)都道府県|全国の都道府県", 47),
    ("政令指定都市|政令市", 20),
    ("(?:夏の|全国高校野球[^、。]{0,6}選手権)[^。]{0,8}甲子園|全国高校野球選手権", 49),
))


_COUNTING = frozenset((Kind.COUNT, Kind.NUMBER, Kind.DURATION, Kind.MEASURE, Kind.AGE))
# Units of Japan of which English tells its readers how much one is: eight 60-kg bales for 8俵.
_TOLD = frozenset(("hyo",))


def _is_one_of_unit(row: Row, size: Quantity) -> bool:
    """Whether a figure is how much one of a unit is that the Japanese measures in."""
    units = {reading.value.unit for ja in row.ja for reading in ja.readings if isinstance(reading.value, Quantity)}
    return any(convert(1, unit, size.unit) == size.low for unit in units & _TOLD)


def is_known_size(row: Row, en: Mention) -> bool:
    """Whether an English figure that the Japanese does not say is how many there are of what it names."""
    size, ja = en.value, row.pair.ja
    if ja is None or not isinstance(size, Quantity) or size.is_range or en.kind not in _COUNTING:
        return False
    if any(size.low in sizes and called.search(ja.text) for called, sizes in CALLED):
        return True
    if en.kind is Kind.AGE:
        return False
    if _is_one_of_unit(row, size):
        return True
    said = f"{en.text}{row.context.after_en(en, 24)}".lower()
    return any(size.low in entry.sizes and entry.ja.search(ja.text) and re.search(rf"[0-9]-?(?:\w+-)?[ -]?(?:member )?(?:{entry.of})\b", said) for entry in ROWS)
