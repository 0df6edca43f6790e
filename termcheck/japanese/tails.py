"""What may follow a Japanese figure: units, currencies, counters, and what makes it an
ordinal, an age, a multiple or the number of something.

Built from the shared tables, with the rows that are only Japanese beside them. A tail with
several senses has them all, the likeliest first.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property

from termcheck.counters import SENSES
from termcheck.currencies import CURRENCIES
from termcheck.model import Kind
from termcheck.quantity import Number, exact
from termcheck.records import NamedTuple
from termcheck.tables.kept import KEPT, Entries
from termcheck.units import UNITS


class Sense(NamedTuple):
    """One thing that a tail makes of a figure: its kind, unit, and what the value is times."""

    kind: Kind
    unit: str = ""
    times: Number = 1


class Tail(NamedTuple):
    """What follows a figure: the words, and their senses."""

    text: str
    senses: tuple[Sense, ...]


def _ordinals(unit: str, words: str) -> list[Tail]:
    return [Tail(word, (Sense(Kind.ORDINAL, unit),)) for word in words.split()]


def _sense(kind: Kind, unit: str = "", times: Number = 1) -> Sense:
    return Sense(kind, unit, times)


# Tails whose senses are not those of the shared tables, or that come in another order.
OWN = [
    Tail("%", (_sense(Kind.PERCENT, "%"),)),
    Tail("パーセント", (_sense(Kind.PERCENT, "%"),)),
    Tail("パーミル", (_sense(Kind.NUMBER),)),
    Tail("割", (_sense(Kind.PERCENT, "%", 10),)),
    Tail("ポイント", (_sense(Kind.POINT, "point"), _sense(Kind.COUNT, "point"), _sense(Kind.NUMBER, "index-point"))),
    Tail("%ポイント", (_sense(Kind.POINT, "point"),)),
    Tail("ベーシスポイント", (_sense(Kind.POINT, "point", Fraction(1, 100)),)),
    Tail("bp", (_sense(Kind.POINT, "point", Fraction(1, 100)),)),
    Tail("ch", (_sense(Kind.COUNT), _sense(Kind.IDENTIFIER))),
    Tail("倍", (_sense(Kind.MULTIPLE),)),
    *(Tail(word, (_sense(Kind.COUNT),)) for word in ("句", "首")),  # poems
    Tail("ダース", (_sense(Kind.COUNT, "item", 12),)),
    Tail("歳", (_sense(Kind.AGE, "year"),)),
    Tail("才", (_sense(Kind.AGE, "year"),)),
    Tail("キロ", (_sense(Kind.MEASURE, "kilometer"), _sense(Kind.MEASURE, "kilogram"), _sense(Kind.MEASURE, "kilometer-per-hour"))),
    Tail("キロメートル", (_sense(Kind.MEASURE, "kilometer"), _sense(Kind.MEASURE, "kilometer-per-hour"))),
    Tail("km", (_sense(Kind.MEASURE, "kilometer"), _sense(Kind.MEASURE, "kilometer-per-hour"))),
    Tail("メートル", (_sense(Kind.MEASURE, "meter"), _sense(Kind.MEASURE, "meter-per-second"))),
    Tail("m", (_sense(Kind.MEASURE, "meter"), _sense(Kind.MEASURE, "meter-per-second"))),
    Tail("度", (_sense(Kind.MEASURE, "celsius"), _sense(Kind.COUNT, "times"), _sense(Kind.MEASURE, "degree"))),
    Tail("ポンド", (_sense(Kind.MONEY, "GBP"), _sense(Kind.MEASURE, "pound-mass"))),
    Tail("分", (_sense(Kind.DURATION, "minute"), _sense(Kind.ORDINAL, "minute"))),
    Tail("年", (_sense(Kind.DURATION, "year"), _sense(Kind.ORDINAL, "grade"))),
    Tail("年生", (_sense(Kind.ORDINAL, "grade"),)),
    Tail("日", (_sense(Kind.DURATION, "day"),)),
    Tail("泊", (_sense(Kind.DURATION, "night"),)),
    Tail("晩", (_sense(Kind.DURATION, "night"),)),
    Tail("学期", (_sense(Kind.ORDINAL, "school-term"), _sense(Kind.DURATION, "school-term"))),
    Tail("世紀", (_sense(Kind.ORDINAL, "century"), _sense(Kind.DURATION, "century"))),
    Tail("条", (_sense(Kind.IDENTIFIER), _sense(Kind.ORDINAL, "article"))),
    Tail("項", (_sense(Kind.IDENTIFIER), _sense(Kind.ORDINAL))),
    Tail("号機", (_sense(Kind.IDENTIFIER), _sense(Kind.ORDINAL))),
    Tail("号線", (_sense(Kind.IDENTIFIER), _sense(Kind.ORDINAL))),
    Tail("号店", (_sense(Kind.ORDINAL),)),
    Tail("号棟", (_sense(Kind.IDENTIFIER), _sense(Kind.ORDINAL))),
    Tail("号車", (_sense(Kind.IDENTIFIER), _sense(Kind.ORDINAL))),
    Tail("号室", (_sense(Kind.IDENTIFIER), _sense(Kind.ORDINAL))),
    Tail("号艇", (_sense(Kind.ORDINAL, "lane"), _sense(Kind.IDENTIFIER))),
    Tail("合併号", (_sense(Kind.NUMBER), _sense(Kind.ORDINAL), _sense(Kind.IDENTIFIER))),
    Tail("号", (_sense(Kind.ORDINAL, "home-run"), _sense(Kind.IDENTIFIER), _sense(Kind.COUNT, "home-run"))),
    Tail("便", (_sense(Kind.COUNT, "flight"), _sense(Kind.IDENTIFIER))),
    Tail("選", (_sense(Kind.ORDINAL, "edition"), _sense(Kind.COUNT, "edition"))),
    *(Tail(word, (_sense(Kind.COUNT, "person"),)) for word in "選手 投手 捕手 騎手 力士 棋士 横綱 大関 監督 社長 市長 町長 村長 知事 議員 閣僚 首脳 首相 外相 教授 候補 被告 容疑者 大使 児".split()),
    Tail("種目", (_sense(Kind.COUNT, "item"), _sense(Kind.ORDINAL, "item"))),
    Tail("番地", (_sense(Kind.IDENTIFIER),)),
    Tail("丁目", (_sense(Kind.IDENTIFIER), _sense(Kind.ORDINAL))),
    Tail("番線", (_sense(Kind.IDENTIFIER), _sense(Kind.ORDINAL))),
    Tail("区画", (_sense(Kind.COUNT, "area"),)),
    Tail("区", (_sense(Kind.ORDINAL), _sense(Kind.COUNT, "area"), _sense(Kind.IDENTIFIER))),
    Tail("番", (_sense(Kind.ORDINAL, "batting-order"), _sense(Kind.IDENTIFIER), _sense(Kind.COUNT, "game"))),
    Tail("番手", (_sense(Kind.ORDINAL),)),
    Tail("番勝負", (_sense(Kind.COUNT, "game"),)),
    Tail("連覇", (_sense(Kind.COUNT), _sense(Kind.ORDINAL))),
    Tail("連勝", (_sense(Kind.COUNT, "win"), _sense(Kind.ORDINAL, "win"))),
    Tail("連敗", (_sense(Kind.COUNT, "loss"), _sense(Kind.ORDINAL, "loss"))),
    Tail("連戦", (_sense(Kind.COUNT, "game"),)),
    Tail("連休", (_sense(Kind.DURATION, "day"),)),
    Tail("回戦", (_sense(Kind.ORDINAL, "round"), _sense(Kind.ORDINAL, "game"))),
    Tail("回", (_sense(Kind.COUNT, "times"), _sense(Kind.ORDINAL, "inning"), _sense(Kind.COUNT, "inning"), _sense(Kind.ORDINAL, "round"), _sense(Kind.ORDINAL, "edition"))),
    Tail("塁", (_sense(Kind.ORDINAL, "base"),)),
    *(Tail(word, (_sense(Kind.COUNT),)) for word in ("大会", "場所", "シーズン", "季", "部作", "次元", "カ国語", "か国語", "期連続")),
    Tail("ラン", (_sense(Kind.COUNT, "point"),)),
    Tail("塁打", (_sense(Kind.COUNT, "base"),)),
    Tail("点打", (_sense(Kind.COUNT, "point"),)),
    Tail("点差", (_sense(Kind.COUNT, "point"),)),
    Tail("死", (_sense(Kind.COUNT, "out"),)),
    Tail("アウト", (_sense(Kind.COUNT, "out"),)),
    Tail("強", (_sense(Kind.COUNT, "team"), _sense(Kind.NUMBER))),
    Tail("着", (_sense(Kind.ORDINAL, "rank"), _sense(Kind.COUNT, "item"))),
    Tail("等", (_sense(Kind.ORDINAL, "rank"),)),
    Tail("級", (_sense(Kind.ORDINAL), _sense(Kind.NUMBER))),
    Tail("部", (_sense(Kind.COUNT, "volume"), _sense(Kind.ORDINAL, "tier"), _sense(Kind.COUNT, "item"))),
    Tail("軍", (_sense(Kind.ORDINAL),)),
    Tail("部リーグ", (_sense(Kind.ORDINAL, "tier"),)),
    Tail("点", (_sense(Kind.COUNT, "point"), _sense(Kind.COUNT, "item"))),
    Tail("本", (_sense(Kind.COUNT, "long-thing"), _sense(Kind.COUNT, "home-run"), _sense(Kind.COUNT, "hit"), _sense(Kind.COUNT, "item"))),
    Tail("打差", (_sense(Kind.COUNT, "stroke"),)),
    Tail("ゲーム差", (_sense(Kind.COUNT, "game"),)),
    Tail("期", (_sense(Kind.ORDINAL, "edition"), _sense(Kind.COUNT, "edition"))),
    Tail("期生", (_sense(Kind.ORDINAL),)),
    Tail("審", (_sense(Kind.ORDINAL),)),
    Tail("基", (_sense(Kind.COUNT),)),
    Tail("発", (_sense(Kind.COUNT), _sense(Kind.COUNT, "home-run"))),
    Tail("機種", (_sense(Kind.COUNT, "item"),)),
    Tail("階級", (_sense(Kind.COUNT),)),
    Tail("目半", (_sense(Kind.COUNT, "point"),)),
    Tail("目差", (_sense(Kind.COUNT, "point"),)),
    Tail("桁", (_sense(Kind.COUNT, "digit"),)),
    Tail("ケタ", (_sense(Kind.COUNT, "digit"),)),
    Tail("けた", (_sense(Kind.COUNT, "digit"),)),
    Tail("拍子", (_sense(Kind.NUMBER),)),
    Tail("代", (_sense(Kind.ORDINAL, "generation"),)),
    Tail("代目", (_sense(Kind.ORDINAL, "generation"),)),
    Tail("世", (_sense(Kind.ORDINAL, "generation"), _sense(Kind.NUMBER))),
    Tail("合目", (_sense(Kind.ORDINAL),)),
    Tail("次", (_sense(Kind.ORDINAL, "edition"), _sense(Kind.COUNT))),
    Tail("幕", (_sense(Kind.COUNT), _sense(Kind.ORDINAL))),
    Tail("章", (_sense(Kind.ORDINAL), _sense(Kind.COUNT))),
    Tail("節", (_sense(Kind.ORDINAL, "round"), _sense(Kind.COUNT, "game"))),
    Tail("R", (_sense(Kind.ORDINAL, "round"), _sense(Kind.IDENTIFIER))),
    Tail("レース", (_sense(Kind.COUNT), _sense(Kind.ORDINAL, "round"))),
    *_ordinals("", "番目 つ目 ページ目 作目 件目 例目 個目 枚目 台目 校目 社目 杯目 巡目 打席目 球目 球団目 種類目 ゴール目 点目 弾 弾目 カ国目 か国目 号目 本目 店目 カ所目 組目 発目 冠目"),
    *_ordinals("person", "人目 人め"),
    *_ordinals("day", "日目"),
    *_ordinals("year", "年目 周年 年祭 年忌 年遠忌 年御遠忌 年大祭 年め シーズン目 季目"),
    *_ordinals("month", "カ月目 か月目 ヶ月目"),
    *_ordinals("week", "週目"),
    *_ordinals("minute", "分目"),
    *_ordinals("times", "回目 度目"),
    *_ordinals("game", "試合目 戦目"),
    *_ordinals("win", "勝目"),
    *_ordinals("loss", "敗目"),
    *_ordinals("rank", "位"),
    *_ordinals("lap", "周目"),
]

# What a Japanese sense of counting makes of a figure: the senses that only order things.
_ORDER = frozenset(("rank", "batting-order", "generation", "article", "grade", "base"))


def _table() -> dict[str, list[Tail]]:
    """Every tail by its first character, the longest first."""
    senses: dict[str, list[Sense]] = {}
    for currency in CURRENCIES:
        for word in currency.ja:
            senses.setdefault(word, []).append(Sense(Kind.MONEY, currency.code))
        for word in currency.sub_ja:
            senses.setdefault(word, []).append(Sense(Kind.MONEY, currency.code, Fraction(1, 100)))
    for unit in UNITS.values():
        kind = Kind.DURATION if unit.dimension in ("time", "months") else Kind.MEASURE
        for word in unit.ja:
            senses.setdefault(word, []).append(Sense(kind, unit.key))
    for sense in SENSES:
        for word in sense.ja:
            kind = Kind.ORDINAL if sense.key in _ORDER or word.endswith("目") else Kind.COUNT
            senses.setdefault(word, []).append(Sense(kind, sense.key))
    for tail in OWN:
        shared = senses.get(tail.text, [])
        senses[tail.text] = [*tail.senses, *(s for s in shared if s not in tail.senses)]
    for word in ("号機", "号線", "%", "震度"):
        senses[word] = list(next((t.senses for t in OWN if t.text == word), ()))
    table: dict[str, list[Tail]] = {}
    for word, those in senses.items():
        if word and those:
            table.setdefault(word[0], []).append(Tail(word, tuple(those)))
    return {first: sorted(tails, key=lambda t: -len(t.text)) if len(tails) > 1 else tails for first, tails in table.items()}


# A sense as it is kept: the name of its kind, its unit, and the two parts of what the value is times.
_Parts = tuple[str, str, int, int]
_Row = tuple[str, list[_Parts]]


def _rows() -> dict[str, list[_Row]]:
    return {
        first: [(tail.text, [(sense.kind.value, sense.unit, *Fraction(sense.times).as_integer_ratio()) for sense in tail.senses]) for tail in tails]
        for first, tails in _table().items()
    }


class _Tails(dict[str, list[Tail]]):
    """Every tail by its first character, the longest first; those that a text asks for are made,
    of rows that are worked out once for all processes."""

    def __missing__(self, first: str) -> list[Tail]:
        rows = self._rows.get(first)
        if rows is None:
            return []
        self[first] = [Tail(text, tuple(_of_parts(*parts) for parts in senses)) for text, senses in rows]
        return self[first]

    @cached_property
    def _rows(self) -> Entries[list[_Row]]:
        return KEPT.entries(("units", "currencies", "counters", "japanese/tails"), _rows)


def _of_parts(kind: str, unit: str, part: int, whole: int) -> Sense:
    return Sense(Kind(kind), unit, exact(Fraction(part, whole)))


_TAILS = _Tails()

# A tail that is the beginning of another word: 5人工 no, 3時点, 2本人, 1日本.
_NOT_BEFORE = {
    "人": ("人工", "人口", "人気", "人事"),
    "日": ("日本", "日曜"),
    "本": ("本社", "本部", "本州", "本塁", "本格"),
    "台": ("台湾", "台風"),
    "社": ("社会", "社長", "社員"),
    "国": ("国語", "国公", "国学院", "国士", "国大付", "国大附", "国立", "国道", "国産", "国際", "国家", "国連", "国会", "国内", "国民"),
    "県": ("県内", "県外", "県岐阜"),
    "市": ("市場", "市民", "市川", "市船橋", "市原", "市尼崎"),
    "島": ("島根", "島原", "島田"),  # the other side of a result: 91―84島根
    "名": ("名古屋", "名城", "名電"),
    "町": ("町田",), "羽": ("羽田", "羽黒", "羽咋"), "箱": ("箱根",), "枚": ("枚方",), "尾": ("尾道",), "館": ("館山", "館林"),
    "校": ("校長", "校生"),
    "手": ("手術", "手続", "手前", "手元", "手荷", "手当", "手法", "手伝", "手足", "手作", "手段", "手紙", "手渡", "手口", "手数", "手配", "手取"),
    "局": ("局長", "局員", "局面", "局地", "局所", "局部", "局留"),
    "機": ("機関", "機能", "機動", "機甲", "機長"),
    "点": ("点検",),
    "市長": ("市長期",), "社長": ("社長期",), "議員": ("議員連盟",), "候補": ("候補地", "候補者", "候補作"), "監督": ("監督官", "監督署"),
    "句": ("句会", "句集", "句碑", "句読", "句作"),
    "児": ("児童", "児相", "児玉", "児島"),
    "首": ("首都", "首相", "首脳", "首席", "首位", "首長", "首謀", "首班", "首領", "首輪", "首里", "首筋", "首元"),
    "組": ("組織", "組合"),
    "戦": ("戦車", "戦闘", "戦艦", "戦隊", "戦線", "戦略", "戦術", "戦争", "戦犯"),
    "歩": ("歩兵", "歩道"),
    "世": ("世界", "世代", "世紀", "世帯", "世論"),
    "基": ("基本", "基準", "基地", "基金", "基盤", "基礎", "基調", "基板", "基幹", "基点", "基づ", "基軸"),
    "氏": ("氏族", "氏神", "氏名"),
    "期": ("期待", "期間"),
    "回": ("回復", "回線", "回答"),
    "号": ("号泣",),
    "割": ("割れ",),
    "部": ("部分", "部長", "部屋", "部門"),
    "次": ("次第", "次々"),
    "席": ("席上",),
    "等": ("等級", "等分"),
    "強": ("強化", "強い", "強く"),
    "番": ("番組", "番号"),
    "着": ("着工", "着陸", "着用"),
    "元": ("元首相", "元社長", "元気", "元日"),
    "季": ("季節",),
    "球": ("球団", "球場", "球児", "球界", "球技", "球体"),
    "フラン": ("フランス", "フランク", "フランチャイズ"),
    "ドン": ("ドンキ", "ドンバス", "ドネツク"),
    "ドル": ("ドルトムント", "ドルフィン", "ドルトン"),
    "ランド": ("ランドセル", "ランドリー", "ランドクルーザー"),
    "リラ": ("リラックス",),
    "レアル": ("レアル・", "レアルマドリード"),
    "マイル": ("マイルス", "マイルド"),
    "ポイント": ("ポイントガード",),
    "メガ": ("メガバンク", "メガソーラー", "メガファーマ", "メガ損保", "メガネ", "メガヒット"),
    "ギガ": ("ギガファクトリー", "ギガキャスト"),
    "トン": ("トンネル", "トンガ"),
    "ガル": ("ガルー", "ガルシ", "ガルフ", "ガルバ", "ガルト", "ガルド"),
    "ボルト": ("ボルトン",),
    "バレル": ("バレルンガ",),
    "ウォン": ("ウォンツ",),
    "K": ("K放送", "K映像", "Kテレビ", "K・"),
}  # fmt: skip


# What makes of 目 the beginning of another word: 目前, 目指す, 目標, 目安.
_AFTER_EYE = frozenset("前指標安線途")


# What makes of 生 the beginning of another word: 生存, 生産, 生活, 生まれ.
_AFTER_LIFE = frozenset("存産活ま涯")


# Signs of units behind which the next figure may follow at once: 2m30, 1g1万円.
_MEASURES = frozenset(("m", "cm", "mm", "km", "kg", "g", "t"))


def tail_at(text: str, at: int) -> Tail | None:
    """The longest tail that begins at a place of folded text."""
    if at >= len(text):
        return None
    for tail in _TAILS[text[at]]:
        word = tail.text
        if text.startswith(word, at):
            if any(text.startswith(other, at) for other in _NOT_BEFORE.get(word, ())):
                return None
            end = at + len(word)
            if word == "年生" and text[end : end + 1] in _AFTER_LIFE:  # 5年生存率
                continue
            if word[-1] == "目" and text[end : end + 1] in _AFTER_EYE:  # 300人目前, 3年目標
                continue
            behind = text[end : end + 1]
            if word[-1].isascii() and behind.isascii() and (behind.isalpha() or (behind.isdigit() and word not in _MEASURES)):
                continue  # of 2m30 the m is followed by decimals, and no m3
            return tail
    return None
