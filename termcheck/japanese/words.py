"""Japanese words that carry a value without a numeral: 昨年, 半年, 両国, 初めて, 正午.

One row a word. A row without readings is a word that only begins like one (半島, 両替, 初期):
it is there to be passed over. The longest word at a place wins.
"""

from __future__ import annotations

from fractions import Fraction

from termcheck.calendar import WEEKDAYS_JA
from termcheck.japanese.found import amount, when
from termcheck.model import Kind, Reading
from termcheck.quantity import Modifier, point

Row = tuple[tuple[Reading, ...], bool, str]  # readings, weak, head

WORDS: dict[str, Row] = {}


def _add(words: str, *readings: Reading, weak: bool = False, head: str = "") -> None:
    for word in words.split():
        WORDS[word] = readings, weak, head


# Years, fiscal years, seasons, relative to publication.
for _offset, _names in {
    -2: "一昨年 おととし 前々年", -1: "昨年 去年 前年 前の年", 0: "今年 ことし 本年 同年", 1: "来年 翌年 明くる年", 2: "再来年 翌々年",
}.items():  # fmt: skip
    _add(_names, when(Kind.YEAR, offset=_offset))
for _offset, _names in {-2: "一昨年度 前々年度", -1: "昨年度 前年度 前の年度 前期 前年同期", 0: "今年度 本年度 同年度 年度内 今期 当期", 1: "来年度 翌年度 次年度 来期", 2: "再来年度"}.items():
    _add(_names, when(Kind.FISCAL_YEAR, offset=_offset), when(Kind.YEAR, offset=_offset))
_add("前年同期", when(Kind.YEAR, offset=-1), when(Kind.FISCAL_YEAR, offset=-1))
for _offset, _names in {-1: "前期", 0: "今期 当期", 1: "来期"}.items():
    _add(_names, when(Kind.FISCAL_YEAR, offset=_offset), when(Kind.QUARTER, offset=_offset), weak=True)
_add("前四半期", when(Kind.QUARTER, offset=-1))
_add("翌四半期", when(Kind.QUARTER, offset=1))
_add("最終四半期", when(Kind.QUARTER, month=10, months=3), when(Kind.QUARTER, month=1, months=3))
_add("前期試験 前期日程 今期待 前期高齢者")
_add("前年同月", when(Kind.YEAR, offset=-1))
_add("首相官邸 首相府", amount(Kind.ORDINAL, 10), weak=True)  # Number 10
_add("年度末", when(Kind.MONTH, month=3, part="end"), weak=True)
_add("通期", when(Kind.FISCAL_YEAR, offset=0), weak=True)
for _offset, _first in {-1: "昨", 0: "今", 1: "来", 2: "再来"}.items():
    for _char, _part in {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter", "季": "season", "シーズン": "season"}.items():
        _add(_first + _char, when(Kind.YEAR, offset=_offset, part=_part))
for _char, _part in {"翌春": "spring", "翌夏": "summer", "翌秋": "autumn", "翌冬": "winter"}.items():
    _add(_char, when(Kind.YEAR, offset=1, part=_part))
_add("前シーズン 前季", when(Kind.YEAR, offset=-1, part="season"))
_add("月内 今月内", when(Kind.MONTH, offset=0, part="end"), weak=True)
_add("年内", when(Kind.YEAR, offset=0, part="end"), weak=True)
_add("年末", when(Kind.MONTH, month=12, part="end"), when(Kind.YEAR, part="end"), weak=True)
_add("年初 年明け 新年 年始", when(Kind.YEAR, part="start"), weak=True)
_add("昨年末 昨年暮れ", when(Kind.YEAR, offset=-1, part="end"), when(Kind.MONTH, month=12))
_add("今年末", when(Kind.YEAR, offset=0, part="end"), when(Kind.MONTH, month=12))
_add("来年末", when(Kind.YEAR, offset=1, part="end"), when(Kind.MONTH, month=12))
_add("近年 例年 年々 長年 永年", when(Kind.YEAR, part="recent"), weak=True)
# Months
for _offset, _names in {-2: "先々月", -1: "先月 前月", 0: "今月 同月 当月", 1: "来月 翌月", 2: "再来月"}.items():
    _add(_names, when(Kind.MONTH, offset=_offset))
for _offset, _first in {-1: "先月", 0: "今月", 1: "来月"}.items():
    for _word, _part in {"末": "end", "初め": "start", "上旬": "early", "中旬": "middle", "下旬": "late", "半ば": "middle"}.items():
        _add(_first + _word, when(Kind.MONTH, offset=_offset, part=_part))
_add("月9枠 月9ドラマ フジ月9 フジの月9 月９枠 月９ドラマ フジ月９ フジの月９", when(Kind.TIME, minutes=21 * 60), weak=True)  # a slot for dramas, on Mondays at 9
_add("あと1本 あと一本 あと１本")  # the hit that would have brought in runs
_add("月末", when(Kind.MONTH, part="end"), weak=True)
_add("月初 月初め", when(Kind.MONTH, part="start"), weak=True)
_add("上旬 初旬", when(Kind.MONTH, part="early"))
_add("中旬", when(Kind.MONTH, part="middle"))
_add("下旬", when(Kind.MONTH, part="late"))
# Weeks and days
for _offset, _names in {-1: "先週 前週", 0: "今週 同週", 1: "来週 翌週", 2: "再来週", -2: "先々週"}.items():
    _add(_names, when(Kind.DATE, offset=_offset, part="week"))
_add("週末", when(Kind.DATE, part="weekend"), weak=True)
_add("先週末", when(Kind.DATE, offset=-1, part="week"), when(Kind.DATE, part="weekend"), weak=True)
_add("今週末", when(Kind.DATE, offset=0, part="week"), when(Kind.DATE, part="weekend"), weak=True)
_add("二月堂 三月堂 法華堂")
_add("連日 平日 休日 祝日 祭日", when(Kind.DATE, part="every"), weak=True)
for _offset, _names in {
    -2: "一昨日 おととい 前々日", -1: "昨日 きのう 前日 昨夜 昨晩 ゆうべ 前夜", 0: "今日 きょう 本日 同日 同じ日 当日 この日 今朝 けさ 今夜 今晩 同夜",
    1: "明日 あす あした 翌日 翌朝 翌夜 明朝 明晩", 2: "明後日 あさって 翌々日",
}.items():  # fmt: skip
    _add(_names, when(Kind.DATE, offset=_offset))
_add("きょうだい きょうだいげんか あすか あすなろ あしたば あしたのジョー 今日的 明日香 前日銀 この日本 この日銀 この日米 この日韓 この日中 この日系 この日程")
_add("毎年 毎年恒例", when(Kind.YEAR, part="every"), weak=True)
_add("毎月 月々", when(Kind.MONTH, part="every"), weak=True)
_add("毎週", when(Kind.DATE, part="every-week"), weak=True)
_add("毎日 毎朝 毎晩 毎夕 日々 毎回 毎試合", when(Kind.DATE, part="every"), weak=True)
# Named days: National Holidays Act (国民の祝日に関する法律), those on a fixed date; and custom.
for _names, (_month, _day) in {
    "元日 元旦": (1, 1), "建国記念の日": (2, 11), "天皇誕生日": (2, 23), "昭和の日": (4, 29), "憲法記念日": (5, 3), "みどりの日": (5, 4),
    "こどもの日": (5, 5), "山の日": (8, 11), "文化の日": (11, 3), "勤労感謝の日": (11, 23), "大みそか 大晦日": (12, 31),
    "七夕": (7, 7), "ひな祭り 桃の節句": (3, 3), "端午の節句": (5, 5), "バレンタインデー": (2, 14), "ホワイトデー": (3, 14), "七五三": (11, 15), "クリスマスイブ": (12, 24), "クリスマス": (12, 25), "ハロウィーン ハロウィン": (10, 31), "終戦の日 終戦記念日": (8, 15), "原爆の日": (8, 6),
}.items():  # fmt: skip
    _add(_names, when(Kind.DATE, month=_month, day=_day), weak=True)
_add("七夕まつり 七夕祭り 七夕祭 七夕賞")  # of whatever day
# Weekdays
for _weekday, _char in enumerate(WEEKDAYS_JA):
    _add(f"{_char}曜日 {_char}曜", when(Kind.WEEKDAY, weekday=_weekday))
# Times and parts of the day
_add("正午", when(Kind.TIME, minutes=720))
_add("日付が変わる 日付の変わる 日付が変わった", when(Kind.TIME, minutes=0), weak=True)
_add("日付が変わり 日付が変わって", when(Kind.TIME, part="midnight"), weak=True)
for _part, _names in {
    "small-hours": "未明 丑三つ時", "dawn": "明け方 早朝 夜明け前 夜明け", "morning": "午前 午前中 朝方 朝", "noon": "昼 昼前 昼過ぎ 昼ごろ 昼頃 昼すぎ 昼まえ お昼", "afternoon": "午後 昼下がり 午後遅く",
    "evening": "夕方 夕刻 夕", "night": "夜 深夜 夜遅く 夜間 真夜中 夜半", "daytime": "日中 昼間",
}.items():  # fmt: skip
    _add(_names, when(Kind.TIME, part=_part), weak=True)
_add("朝鮮 朝日 朝食 朝刊 夕刊 夕食 夕張 昼食 昼夜 夜景 夜行 夜勤 夜空 夜明 朝霞 朝倉 朝乃山 朝青龍 朝礼 夕日 夕暮 毎朝新聞 夜間学校 夜会")
# Quarters and halves of the fiscal year
_add("上半期 上期", when(Kind.QUARTER, month=4, months=6), when(Kind.QUARTER, month=1, months=6))
_add("下半期 下期", when(Kind.QUARTER, month=10, months=6), when(Kind.QUARTER, month=7, months=6))
# Halves and multiples
_add("半年 半年間", amount(Kind.DURATION, 6, unit="month"), amount(Kind.DURATION, Fraction(1, 2), unit="year"))
_add("半日", amount(Kind.DURATION, 12, unit="hour"), amount(Kind.DURATION, Fraction(1, 2), unit="day"))
_add("一両日", amount(Kind.DURATION, 1, 2, unit="day"), weak=True)
_add("半月", amount(Kind.DURATION, 15, unit="day"), amount(Kind.DURATION, Fraction(1, 2), unit="month"), weak=True)
for _name, _unit in {"マイル": "mile", "キロ": "kilometer", "インチ": "inch", "エーカー": "acre", "ガロン": "gallon", "リットル": "liter", "トン": "ton"}.items():
    _kilo = (amount(Kind.MEASURE, Fraction(1, 2), unit="kilogram"),) if _name == "キロ" else ()
    _add(f"半{_name}", amount(Kind.MEASURE, Fraction(1, 2), unit=_unit), *_kilo)
_add("半世紀", amount(Kind.DURATION, 50, unit="year"), amount(Kind.DURATION, Fraction(1, 2), unit="century"))
_add("半時間", amount(Kind.DURATION, 30, unit="minute"))
for _word, _unit in (("隔年", "year"), ("隔月", "month"), ("隔週", "week"), ("隔日", "day")):
    _add(_word, amount(Kind.DURATION, 2, unit=_unit), weak=True)
_add("四半世紀", amount(Kind.DURATION, 25, unit="year"))
_add("半数 半分 折半 半額 半値", amount(Kind.FRACTION, Fraction(1, 2)))
_add("半減", amount(Kind.MULTIPLE, Fraction(1, 2)))
_add("過半数 過半", amount(Kind.FRACTION, Fraction(1, 2), modifier=Modifier.OVER), weak=True)
_add("大半 半ば 半ばごろ 大多数", amount(Kind.FRACTION, Fraction(1, 2)), weak=True)
_add("前半", amount(Kind.ORDINAL, 1, unit="half"), amount(Kind.FRACTION, Fraction(1, 2)), weak=True)
_add("後半", amount(Kind.ORDINAL, 2, unit="half"), amount(Kind.FRACTION, Fraction(1, 2)), weak=True)
_add("倍増 倍加", amount(Kind.MULTIPLE, 2))
_add("倍", amount(Kind.MULTIPLE, 2), weak=True)
_add("倍率 倍賞 倍返し")
_add("二重 重複 ダブり", amount(Kind.MULTIPLE, 2), amount(Kind.COUNT, 2, unit="times"), weak=True)
_add("二重橋 二重奏 二重唱 二重丸 二重あご 二重まぶた")
_add("半導体 半島 半径 半袖 半端 半信半疑 半面 半蔵 半身 半透明 半永久 半官半民 半沢 半田 半球 半生 半強制 半回転 半券 半音 半壊 半熟 半円 半旗 半期")
# Classes of vehicles by what their engines may have at most
_add("原付二種", amount(Kind.MEASURE, 125, unit="milliliter"), weak=True)
_add("原付 原付バイク 原付一種 原動機付自転車", amount(Kind.MEASURE, 50, unit="milliliter"), weak=True)
_add("軽自動車 軽乗用車 軽四輪", amount(Kind.MEASURE, 660, unit="milliliter"), weak=True)
# Races by their grade
for _grade, _name in {1: "GⅠ", 2: "GⅡ", 3: "GⅢ"}.items():
    _add(_name, Reading(Kind.IDENTIFIER, f"G{_grade}"), Reading(Kind.ORDINAL, point(_grade, "grade")))
# Days and nights by how hot or cold they are, as the weather agency has them
for _degrees, _names in {40: "酷暑日", 35: "猛暑日", 30: "真夏日", 25: "夏日 熱帯夜", 0: "冬日 真冬日"}.items():
    _add(_names, amount(Kind.MEASURE, _degrees, unit="celsius"), weak=True)
# Two
_add("両者 両氏 両国 両軍 両チーム 両校 両社 両党 両県 両市 両国間 両院 両首脳 両選手 両投手 両側 両方 両手 両足 両脚 両腕 両目 両面 両横綱 両大関 両日 両陛下 両親 両監督 両政府 両行", amount(Kind.COUNT, 2), weak=True)
_add("双方 ともに 共に いずれも どちらも ふたつ ふたり 双子 ペア コンビ 夫婦 夫妻 親子", amount(Kind.COUNT, 2), weak=True)
_add("両替 両立 両極 両論 両国国技館 両々 両義 両津 両生 両性 両用 ともあれ")
_add("ひとつ ひとり", amount(Kind.COUNT, 1), weak=True)
_add("みっつ", amount(Kind.COUNT, 3), weak=True)
_add("二塁打", amount(Kind.COUNT, 2, unit="base"), weak=True)
_add("三塁打", amount(Kind.COUNT, 3, unit="base"), weak=True)
_add("三者凡退", amount(Kind.COUNT, 3, unit="person"), weak=True)
_add("二十四節気", amount(Kind.COUNT, 24), weak=True)
# Things that are called by a figure; English calls many of them by another name: 千人針, a good-luck belt.
_CALLED = {
    2: "二枚貝 二枚腰 二段構え 二毛作 二期作 二番茶 二部合唱", 3: "三名園 三名山 三名湯 三名泉 三名瀑 三名城 三大祭 三大まつり 三大火祭 三大夜景 三大名 三大美 三大珍 三大都市 三大疾病 三大産地 三大瀑布 三大桜 三大急流 三大うどん 三大和牛 三大温泉 三大朝市 三大奇 三大古 三大庭園 三大稲荷 三大梅 三枚おろし 三枚肉 三つ角 三つ編み 三つ葉 三つ指 三本締め 三社祭 三社参り 三番茶 三部合唱 三日天下 三日月形 三日月型 三日月湖 三種の神器 石の上にも三年",
    4: "北方四島 北方4島 北方４島 右四つ 左四つ がっぷり四つ 四つに組 四つ葉 四つ角 四つ辻 四つ足 四つん這い 四つ相撲 四つ身 四段活用", 8: "八つ手 八つ橋 八つ裂き 八つ頭", 15: "十五夜", 17: "十七回忌 十七文字", 20: "二十世紀梨 二十日正月 二十日えびす 二十日盆", 31: "三十一文字",
    47: "四十七士", 11: "十一面観音", 10_000: "万羽鶴",
    13: "十三夜 十三参り 十三まいり 十三詣り", 33: "三十三間堂", 36: "三十六歌仙", 88: "四国八十八カ所 四国八十八ヶ所 八十八夜 八十八カ所 八十八ヶ所 八十八か所", 99: "九十九島", 100: "百日草 百日ぜき 百日咳 百日せき 百日紅 百日参り 百カ日 百か日 百箇日 百人力 百人町 百人一首 百名山 百名城 百条委 百条委員会 百人隊長 百本立て",
    108: "百八の鐘", 210: "二百十日", 220: "二百二十日", 500: "五百羅漢", 1000: "千人針 千人力 千人斬り 千人同心 千人風呂 千人鍋 千本桜 千本鳥居 千本格子 千本釈迦堂 千本しめじ 千羽鶴 千羽づる 千手観音 千枚田 千枚漬け 千枚漬 千枚通し 千枚岩 千社札 千社詣 千夜一夜", 1_000_000: "百万遍",
}  # fmt: skip
for _value, _names in _CALLED.items():
    _add(_names, amount(Kind.COUNT, _value), amount(Kind.ORDINAL, _value), weak=True)
CALLED_BY_NUMBER = frozenset(name for names in _CALLED.values() for name in names.split())
_add("腹八分目 腹八分", amount(Kind.PERCENT, 80, unit="%"), weak=True)
_add("初七日", amount(Kind.ORDINAL, 7, unit="day"), amount(Kind.DURATION, 7, unit="day"), weak=True)
_add("四十九日", amount(Kind.ORDINAL, 49, unit="day"), amount(Kind.DURATION, 49, unit="day"), weak=True)
_add("桃栗三年 桃栗三年柿八年 三年寝太郎 三日坊主 三番叟 三三九度 三分粥 五分粥 七分粥 三分がゆ 五分がゆ 七分がゆ 三分刈り 五分刈り 五分袖 七分袖 七分丈 九分九厘 一寸の虫にも五分の魂 五分の魂 五分の星 五分の成績 五分の戦い 五分の勝負 五分に戻 五分とし 五分とな 五分だ 五分以上の戦い 五合庵 百円ライター")
# Bases as the fielding and running of baseball say them.
for _value, _names in {1: "一ゴロ 一飛 一直 一邪飛", 2: "二盗 二ゴロ 二飛 二直", 3: "三盗 三ゴロ 三飛 三直 三邪飛"}.items():
    _add(_names, amount(Kind.ORDINAL, _value, unit="base"), weak=True)
# First, and what nothing surpasses
_add("当初 初めて はじめて 初の 史上初 初 最初 初戦 初日 初回 初代 初出場 初優勝 初勝利 初先発 初対戦 初受賞 初開催 初公開 初登場 初の試み 初めての 先頭 元祖 オープニング",
     amount(Kind.ORDINAL, 1), weak=True)
_add("初回", amount(Kind.ORDINAL, 1, unit="inning"), weak=True)
_add("初期 初夏 初秋 初冬 初春 初心 初心者 初歩 初級 初診 初頭 初動 初対面 初老 初島 初詣 初売り 初音 初任給 初等 初恋 初婚 初旬")
_add("初旬", when(Kind.MONTH, part="early"))
for _value, _names in {1: "長男 長女", 2: "次男 次女 二男 二女", 3: "三男 三女", 4: "四男 四女", 5: "五男 五女", 6: "六男 六女"}.items():
    _add(_names, amount(Kind.ORDINAL, _value, unit="person"), weak=True)
_add("準優勝", amount(Kind.ORDINAL, 2), weak=True)
_add("最大 最多 最高 最も 最小 最低 最速 最年少 最年長 最長 最短 最古 最新 最悪 最強 最良 最善 最上 最下位 最優秀 最適 最終 最重要 最愛 最前線 最有力 最少 最安 最先端 最大限 最低限 最高峰 最上級 最大級 一番 いちばん もっとも 随一 唯一 トップ 首位 筆頭 屈指 ナンバーワン ナンバー1 日本一 世界一 単独トップ",
     amount(Kind.ORDINAL, 1), weak=True, head="superlative")
_add("最近 最中 最期 最寄り 最後 最低賃金 最大瞬間風速 最大風速 最大震度 最大出力 最高裁 最高裁判所 最高検 最高気温 最低気温 最高経営責任者 最上川 最上町 最終的")
_add("最後 最終", amount(Kind.ORDINAL, 1), weak=True, head="superlative")
# Nothing
_add("ゼロ 零 無失点 無得点 無敗 無傷 無安打 ノーヒット 無死 無四球 無被弾 完封 無投票 皆無", amount(Kind.NUMBER, 0), weak=True)
_add("無死", amount(Kind.COUNT, 0, unit="out"), weak=True)
_add("全勝 全敗 全員 全国 全て", weak=True)
# Some
_add("数多く 数々 数十年来 数字 数学 数値 数量", weak=True)
_add("複数 多数 いくつか 幾つか いくつも 若干", amount(Kind.NUMBER, 2, 9, vague=True), weak=True)
_add("万馬券 万舟券 万舟 万車券", amount(Kind.MONEY, 10000, unit="JPY", modifier=Modifier.OVER), weak=True)
_add("ワンコイン", amount(Kind.MONEY, 500, unit="JPY"), amount(Kind.MONEY, 100, unit="JPY"), weak=True)
_add("フル出場", amount(Kind.DURATION, 90, unit="minute"), weak=True)
_add("高齢者 高齢化率 高齢者人口 お年寄り", amount(Kind.AGE, 65, unit="year", modifier=Modifier.AT_LEAST), weak=True)
_add("後期高齢者", amount(Kind.AGE, 75, unit="year", modifier=Modifier.AT_LEAST), weak=True)
_add("アラフォー", amount(Kind.AGE, 40, unit="year", modifier=Modifier.ABOUT))
_add("アラサー", amount(Kind.AGE, 30, unit="year", modifier=Modifier.ABOUT))
_add("アラフィフ", amount(Kind.AGE, 50, unit="year", modifier=Modifier.ABOUT))
_add("乳児 赤ちゃん", amount(Kind.AGE, 0, unit="year"), weak=True)
for _years, _name in {30: "三十路", 40: "四十路 不惑", 50: "五十路", 60: "六十路 還暦", 70: "七十路 古希 古稀", 81: "半寿", 100: "百寿 紀寿", 108: "茶寿", 111: "皇寿", 77: "喜寿", 80: "傘寿", 88: "米寿", 90: "卒寿", 99: "白寿"}.items():
    _add(_name, amount(Kind.AGE, _years, unit="year"), weak=True)
_add("先進7カ国 先進七カ国", Reading(Kind.IDENTIFIER, "G7"))


def _index() -> dict[str, list[tuple[str, Row]]]:
    found: dict[str, list[tuple[str, Row]]] = {}
    for word, row in WORDS.items():
        found.setdefault(word[0], []).append((word, row))
    return {first: sorted(words, key=lambda w: -len(w[0])) for first, words in found.items()}


INDEX = _index()


def word_at(text: str, at: int) -> tuple[str, Row] | None:
    """The longest word of the table that begins at a place of folded text."""
    for word, row in INDEX.get(text[at], ()):
        if text.startswith(word, at):
            return word, row
    return None
