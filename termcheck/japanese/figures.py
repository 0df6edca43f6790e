"""Japanese figures with what stands around them: counts, measures, ordinals and the rest.

What a figure may be is asked of the readers of particular shapes first (a score, a fraction,
a telephone number), then of the table of tails.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from termcheck.calendar import When
from termcheck.japanese import labels, people, ratios, scores
from termcheck.japanese.around import amount_of, below_zero, currency_sign, modified
from termcheck.japanese.compounds import compound, sentence
from termcheck.japanese.countries import COUNTRY_SIGNS
from termcheck.japanese.found import Found, amount
from termcheck.japanese.money import is_subunit, money, signed, subunits
from termcheck.japanese.numerals import Numeral
from termcheck.japanese.schooling import GRADES, one_of_school, school_year
from termcheck.japanese.tails import Sense, Tail, tail_at
from termcheck.model import Kind, Reading
from termcheck.quantity import Modifier, Number
from termcheck.tables.patterns import lazy

Special = Callable[[str, Numeral], Found | None]

# Readers of particular shapes, by the character behind the figure.
_BY_NEXT: dict[str, tuple[Special, ...]] = {
    "勝": (scores.record,),
    "分": (ratios.fraction, ratios.parts, ratios.of_the_whole),
    "月": (sentence,),
    "と": (ratios.mixed,),
    "/": (ratios.slashed,),
    **dict.fromkeys("-―— 対:", (scores.score,)),
    **dict.fromkeys("人名件世社回台つ個組校匹頭軒棟本家戸度店枚冊問試", (ratios.one_in,)),
}
# Days by which events are known: an earthquake, attacks, a coup, the end of a war.
_NAMED_DAYS = {"1・17": (1, 17), "2・26": (2, 26), "3・11": (3, 11), "5・15": (5, 15), "7・7": (7, 7), "8・6": (8, 6), "8・9": (8, 9), "8・15": (8, 15), "9・11": (9, 11)}
_STRETCH = lazy(r"(間)?(ぶり|振り|連続|続けて|連(?=で|の|、))?")
# Speed says its unit before the figure.
_SPEED_BEFORE = lazy(r"(?:時速|風速|秒速|球速|最速|毎秒|毎時|制限速度|最高速度|法定速度|スピード)(?:は|が|で)?(?:約|およそ)?$")
# 時速60キロの道を90キロで走った: the second of two speeds.
_GOES_AT = lazy(r"時速[^。]{3,30}(?:から|を|[、でとに約])\d+(?:キロ|マイル)(?:以上|前後|超|近く|余り)?(?:[（(][^)）]{1,14}[)）])?(?:(?:で|まで)(?:走|進|飛|追|逃|衝突|突|疾走|運転|通過)|を出|に(?:制限|引き下げ|引き上げ|落と|上げ|減速|加速)|超過|オーバー)")
# The road and who was too fast on it: 30マイルの道で62マイルだった.
_TOO_FAST = lazy(r"制限速度|スピード違反|速度違反|速度超過|スピード超過")
_TOLD_AS_SPEED = lazy(r"(?:キロ|マイル)(?:以上|超|近く)?(?:の(?:道|区間|スピード|速度|ところ)|で(?:走|飛ば|運転|疾走|捕)|だった|を出し|で、)")
_A_SECOND = ("秒速", "秒速約", "秒速は", "毎秒", "毎秒約")  # before kilometers
_LIMITED_TO = lazy("(?:キロ|マイル|km)(?:の?(?:制限速度|速度制限)|制限|規制|超過|オーバー)")
# What goes at so many: 風は40マイルまで強まる, 100マイルの速球. A figure beside them is a speed or a distance.
_GOING = lazy("風(?![邪呂景船潮俗疹力])|[球時高低加減秒]速|速[球度さ]|直球|剛球|スピード|サーブ|ハリケーン|台風|サイクロン")
_SPEEDS = {"meter": "meter-per-second", "kilometer": "kilometer-per-hour", "mile": "mile-per-hour"}
# 前半30分; 後半11分と38分.
_HALF_BEFORE = lazy(r"(延長[前後]半|[前後]半|ロスタイム)(?:[\d一二三四五六七八九十]{1,3}分(?:(?:と|、|・)同?|[^。0-9]{1,14}、?同)|開始(?:から|早々の?)?(?:わずか|約)?|[^。、0-9]{1,10}[と、]同|(?:(?!後半)[^。前延残]){4,40}、|[0-9]{1,2}分(?:(?!後半)[^。前延残]){2,28}。(?:さらに|その後|続く|続いて|また|再び|直後の)?、?)?$")
# How many minutes of football and of rugby are gone when a half begins.
_PLAYED = {"後半": (45, 40), "延長前半": (90, 80), "延長後半": (105, 90)}
# A scorer and his minute, in brackets: 小見(後45+3), 長谷川元(前18).
_SCORER, _SCORED = lazy(r"[(、,・ ](延?[前後])$"), lazy(r"(?:\+[0-9]{1,2})?[)、,・ ]")
_MEDALS = {"金": "gold-medal", "銀": "silver-medal", "銅": "bronze-medal"}  # 金2、銀1、銅4
# What makes a count a part of a name that English has another name for: 7人制 (sevens), 30種平均.
_PART_OF_NAME = ("制", "平均", "交代制", "乗り", "掛け", "立て", "組制", "おろし", "締め", "競技")
# What behind N年 says that years are counted.
_NO_GRADE = ("連続", "ぶり", "振り", "間", "前", "後", "目", "以", "計画", "契約", "越し", "余", "半", "近く", "ほど", "程度", "弱", "強", "ごと", "おき", "超")
# Counts that English has a word of its own for: a trilogy, 3-D.
_NAMES = frozenset(("部作", "次元"))
# Behind the number of a ship, its name: 第二十八海星丸.
_A_SHIP = lazy("[一-龥ぁ-ゖァ-ヺー]{1,6}丸")
# What goes by its number: 台風21号, 国道1号.
_NUMBERED = ("台風", "国道", "県道", "府道", "市道", "首都高", "特急", "のぞみ", "ひかり", "こだま", "はやぶさ", "みずほ", "さくら", "やまびこ", "つばさ", "こまち", "条約第", "法律第")
# … a storm also behind its name, and behind another one: 台風ハギビス（19号）, 台風19号と20号.
_TYPHOON = lazy(r"台風(?:[ァ-ヺー]{0,12}\((?:台風)?|[0-9]{1,2}号(?:と|、|や))第?$")
# A vote says its side and leaves the 票 out: 賛成141、反対97.
_VOTES = lazy(r"(?:賛成|反対|棄権|白票|無効|有罪|無罪|不?支持|与党|野党|残留|離脱|共和党?|民主党?)は?$")
# The scale that a temperature names before the figure: 華氏105度, 摂氏約40度.
_HEAT = lazy(r"([華カ]氏|[摂セ]氏)(?:で)?(?:約|およそ|マイナス|氷点下)?$")
_HEAT_BEHIND = lazy(r"[（(]([華カ]氏|[摂セ]氏)[）)]")  # 7度（華氏）
_ALCOHOL = lazy(r"(?:アルコール(?:分|度数?|濃度)?|度数)(?:は|が|を|も)?(?:約|わずか)?$")
_HEAT_UNITS = {"華氏": "fahrenheit", "カ氏": "fahrenheit", "摂氏": "celsius", "セ氏": "celsius"}
# A conversion in brackets after the figure that it converts: 105度（摂氏約40.5度）.
_CONVERTED = lazy(r"[0-9a-zA-Zァ-ヶー度桁]台?(?:前半|後半|半ば)?\((?:1?[ァ-ヶー]{2,6}当たり|毎[時分秒]|[時分秒]速)?(?:[華カ]氏|[摂セ]氏)?$")
# What is named one by one before it is counted: 日中韓3カ国, A社、B社の2社.
_EACH_NAMED = lazy(f"[{COUNTRY_SIGNS}日中加台越比泰伯欧]{{2,5}}(?:の)?$")
# Behind one who is named these count the others with him: 40代男性ら男女7人.
_AND_OTHERS = ("ら", "ら計", "ら合計", "ら男女", "ら男性", "ら女性", "ら家族", "ら乗客", "ら生徒", "ら乗員乗客")
# Of what half a one may follow (3年半, 2馬身半; English has no figure for 1馬身半, a length and a
# half), and what else begins with a half.
_HALVED = frozenset((Kind.DURATION, Kind.MULTIPLE, Kind.MEASURE, Kind.AGE))
_ROUNDS = ("周", "馬身", "車身", "艇身", "ゲーム", "個", "杯", "本", "枚", "皿", "切れ", "箱", "袋", "ページ", "頁", "冊", "巻", "章", "曲", "セット", "玉", "缶", "瓶", "斤", "回転", "往復", "段", "人前")  # what is run, won by, led by and eaten in halves, too
_WORTH = lazy("半分(?:の|に(?:当|あ|相)|以上|程度|ほど)")  # 3年半分の受注残: three and a half years' worth
_HALF_OF_ELSE = ("半島", "半数", "半径", "半分", "半額", "半減", "半ば", "半周", "半面", "半身", "半年", "半世紀", "半日", "半導体", "半袖", "半生", "半値", "半期", "半熟", "半端", "半永久")
# What is no unit of measure or time and is counted in halves all the same: 3オクターブ半, 2スロット半.
_AND_A_HALF = lazy("([ァ-ヶー]{2,8})半")
_NOT_ORDINAL = ("目前", "目指", "目標", "目安", "目線", "目途", "めど", "めざ")
_POUNDS = "ポンド"  # money, or a weight that ounces follow
_HALF_IN = ("目半",)  # 3目半: the points of a game of go
_EACH = ("当たり", "あたり", "につき")
_EDITIONS = (Sense(Kind.ORDINAL, "edition"), Sense(Kind.ORDINAL, "round"), Sense(Kind.ORDINAL, "times"))


def read_figure(text: str, number: Numeral, whole: Numeral | None) -> Found | None:
    """The mention that a figure is part of, or None where it is no figure of anything.

    whole  the range that the figure opens, if it does
    """
    found = labels.named(text, number) or labels.cell(text, number) or labels.earthquake(text, number) or labels.telephone(text, number) or labels.square(text, number) or labels.address(text, number) or scores.in_halves(text, number) or scores.by_innings(text, number)
    if found:
        return found
    for special in _BY_NEXT.get(text[number.end : number.end + 1], ()):
        found = special(text, number)
        if found:
            return found
    if whole is not None:
        tail = tail_at(text, whole.end)
        if tail is not None or whole.vague or (whole.step < 1 and number.step < 1):
            return _counted(text, whole, tail) if tail else _bare(text, whole)
    tail = tail_at(text, number.end)
    if tail is None and text.startswith("余", number.end):  # 100余人
        number, tail = number._replace(end=number.end + 1), tail_at(text, number.end + 1)
    return _bare(text, number) if tail is None else _counted(text, number, tail)


LIVED = ("享年", "行年")  # behind which an age stands, be there anything behind it or not


_THEN = ("(当時", "(当時は", "(事件当時", "(事故当時", "(発生当時", "(逮捕当時")  # and so, in the brackets behind a name


def _bare(text: str, number: Numeral) -> Found | None:
    """A figure that nothing follows: money by its sign, an age in brackets, a number."""
    code, start = currency_sign(text, number.start)
    if code:
        return signed(text, number, code, start)
    after = text[number.end : number.end + 1]
    if after == "R" and text[number.end + 1 : number.end + 2].isdigit():  # 1R2分46秒
        return Found(number.start, number.end + 1, (amount(Kind.ORDINAL, number.low, unit="round"),), head="R")
    if after.isascii() and after.isalpha() and "." not in text[number.start : number.end]:  # no model is a 3.2ppt
        return labels.model(text, number.start, number)
    scored = _SCORER.search(text, max(0, number.start - 4), number.start) if _SCORED.match(text, number.end) else None
    if scored:
        return _minute_of_half(text, number, number.start, number.end, scored[1].replace("延", "延長") + "半")
    if text.endswith(LIVED, 0, number.start) or (text.endswith(_THEN, 0, number.start) and text.startswith((")", "、", ","), number.end) and number.low <= people.OLDEST):
        return Found(number.start, number.end, (amount(Kind.AGE, number.low, unit="year"), amount(Kind.NUMBER, number.low)))
    if number.kanji and text[number.start - 1 : number.start] == "第" and _A_SHIP.match(text, number.end):
        return Found(number.start - 1, number.end, (amount(Kind.ORDINAL, number.low),), weak=True)
    if number.kanji and not number.vague:
        return people.age_in_kanji(text, number)
    found = people.bracketed_age(text, number) or scores.average(text, number)
    if found:
        return found
    before = text[number.start - 1 : number.start]
    if before in _MEDALS and not "一" <= text[number.start - 2 : number.start - 1] <= "龥":
        return Found(number.start, number.end, (amount(Kind.COUNT, number.low, unit=_MEDALS[before]),), head=before)
    if before == "第":
        return Found(number.start - 1, number.end, (amount(Kind.ORDINAL, number.low),))
    if before == "ト" and text.endswith("ベスト", 0, number.start):
        return Found(number.start - 3, number.end, (amount(Kind.COUNT, number.low, unit="team"), amount(Kind.NUMBER, number.low)), head="ベスト")
    if pupil := one_of_school(text, number):
        return pupil
    if (half := _AND_A_HALF.match(text, number.end)) and not text.startswith(_HALF_OF_ELSE, half.end() - 1):
        number = number._replace(low=number.low + Fraction(1, 2), high=number.high + Fraction(1, 2), step=Fraction(1, 2))
        return Found(number.start, half.end(), (amount_of(Kind.NUMBER, number, "", None),), head=half[1])
    negative, start = below_zero(text, number.start)
    begin, modifier, end = modified(text, start, number.end)
    readings = [amount_of(Kind.NUMBER, number, "", modifier, negative)]
    if _VOTES.search(text, max(0, begin - 4), begin):
        readings.insert(0, amount_of(Kind.COUNT, number, "vote", modifier))
    if isinstance(number.low, int) and 1000 <= number.low <= 2999 and number.digits == 4:
        readings.append(Reading(Kind.YEAR, When(year=number.low)))
    day = _NAMED_DAYS.get(text[number.start : number.end].replace(".", "・"))
    if day:
        readings.append(Reading(Kind.DATE, When(month=day[0], day=day[1])))
    return Found(begin, end, tuple(readings))


def _counted(text: str, number: Numeral, tail: Tail) -> Found | None:
    """A figure with what follows it."""
    negative, start = below_zero(text, number.start)
    end, first = number.end + len(tail.text), tail.senses[0]
    if is_subunit(tail.text):
        return subunits(text, number, start, tail.text)
    if first.kind is Kind.MONEY and not (tail.text == _POUNDS and compound(text, number, tail.text, first)):
        return money(text, number, start, tail, negative)
    if tail.text == "割":
        return ratios.tenths(text, number, start, end)
    if tail.text == "代" and number.low in range(10, 101, 10) and not text.endswith("第", 0, number.start) and not text.startswith(("続く", "続い", "続き", "にわた"), end):
        return people.decade(text, number, start, end)
    if tail.text == "歳" and number.low in range(10, 101, 10) and text.startswith("代", end) and not text.startswith("代表", end):
        return people.decade(text, number, start, end + 1)
    if tail.text == "歳" and (apart := people.years_apart(text, number, start, end)):
        return apart
    if tail.text == "回" and text.startswith("忌", end):
        return people.memorial(number, start, end + 1)
    if tail.text == "回" and (pitched := ratios.innings(text, number, start, end)):
        return pitched
    if tail.text in ("年", "年生"):
        graded = school_year(text, number, start, end, tail.text)
        if graded:
            return graded
    if tail.text == "分" and (added := _ADDED.search(text, max(0, start - 14), start)):
        return _added_minute(number, added, end)
    half = _HALF_BEFORE.search(text, max(0, start - 40), start) if tail.text == "分" else None
    if half:
        return _minute_of_half(text, number, start, end, half[1])
    return _by_senses(text, number, tail, start, end, negative)


def _by_senses(text: str, number: Numeral, tail: Tail, start: int, end: int, negative: bool) -> Found:
    """A figure with a counter or unit: a reading for each of its senses."""
    start, end, senses = _ordered(text, start, end, tail, _likely(text, number, tail, start, negative))
    first, head = tail.senses[0], tail.text
    half: Number = 0
    if tail.text == "世紀" and text.startswith("半", end) and not text.startswith(_HALF_OF_ELSE, end):
        first, senses = senses[-1], senses[-1:]  # 1世紀半 is a century and a half
    if text.startswith("半", end) and (first.kind in _HALVED or head in _ROUNDS) and (_WORTH.match(text, end) or not text.startswith(_HALF_OF_ELSE, end)):
        half, end = Fraction(1, 2), end + 1
    if tail.text == "つ" and text.startswith("星半", end):  # 4つ星半
        half, end = Fraction(1, 2), end + 2
    half = half or (Fraction(1, 2) if head in _HALF_IN else 0)
    joined = compound(text, number, tail.text, senses[0]) if senses[0].kind in (Kind.DURATION, Kind.MEASURE) or tail.text == _POUNDS else None
    if joined:
        number, sense, end = joined
        senses = (sense,)
    stretch = _STRETCH.match(text, end)
    if stretch and stretch.group() and first.kind in (Kind.DURATION, Kind.COUNT, Kind.ORDINAL):
        end, head = stretch.end(), stretch[2] or head
        if stretch[2] in ("連続", "続けて"):
            senses = (*senses, Sense(Kind.ORDINAL, first.unit))
        else:
            senses = tuple(s for s in senses if s.kind is Kind.DURATION) or senses
    if first.unit == "person" and text.endswith(_AND_OTHERS, 0, start):
        head = "ら"
    begin, modifier, stop = modified(text, start, end)
    if text[number.end - 1] == "余":
        modifier = modifier or Modifier.OVER
    if half:
        number = number._replace(low=number.low + half, high=number.high + half, step=half)
    readings = [
        _identifier(text, number) if s.kind is Kind.IDENTIFIER else amount_of(s.kind, number, s.unit, modifier, negative, s.times)
        for s in senses
    ]
    weak = tail.text in _NAMES or (tail.text == "泊" and text[end : end + 1].isdigit()) or (number.low == 1 == number.high and first.kind is not Kind.MEASURE and text.startswith(_EACH, stop)) or text.startswith(_PART_OF_NAME, end)
    aside = first.kind is Kind.MEASURE and _CONVERTED.search(text, max(0, begin - 14), begin) is not None
    if first.unit == "country":
        named = _EACH_NAMED.search(text, max(0, begin - 6), begin)
        aside = named is not None and len(named.group().rstrip("の")) == number.low
    return Found(begin, stop, tuple(dict.fromkeys(readings)), weak, aside, head)


def _likely(text: str, number: Numeral, tail: Tail, start: int, negative: bool) -> tuple[Sense, ...]:
    """The senses of a tail that its surroundings leave, the likeliest first."""
    senses, first = tail.senses, tail.senses[0]
    behind = number.end + len(tail.text)
    if tail.text == "年" and (number.low not in GRADES or number.high != number.low or text.startswith(_NO_GRADE, behind)):
        return tuple(s for s in senses if s.unit != "grade")
    if tail.text == "番" and number.low >= 100:
        return tuple(s for s in senses if s.kind is Kind.IDENTIFIER)  # 110番
    if tail.text == "号" and (text.endswith(_NUMBERED, 0, start) or _TYPHOON.search(text, max(0, start - 24), start)):
        return (Sense(Kind.IDENTIFIER), Sense(Kind.ORDINAL))  # no home run
    heat = (_HEAT.search(text, max(0, start - 6), start) or _HEAT_BEHIND.match(text, behind)) if tail.text == "度" else None
    if heat:
        return (Sense(Kind.MEASURE, _HEAT_UNITS[heat[1]]),)
    if tail.text == "度" and _ALCOHOL.search(text, max(0, start - 14), start):
        return (Sense(Kind.PERCENT, "%"),)
    if tail.text == "度" and number.low == number.high == 1 and text.startswith("も", behind) and not text.startswith("もある", behind):
        return (Sense(Kind.COUNT, "times"),)  # 一度もリードを許さず
    if tail.text == "度" and text.endswith(("年に", "月に", "週に", "日に", "間に"), 0, start):
        return (Sense(Kind.COUNT, "times"),)  # 3年に1度
    if tail.text == "度" and (negative or text.endswith(("回", "再"), 0, start)):
        return senses[:1]
    if first.unit in _SPEEDS and _TOLD_AS_SPEED.match(text, number.end) and _TOO_FAST.search(text):
        return (Sense(Kind.MEASURE, _SPEEDS[first.unit]), *senses)
    if first.unit in _SPEEDS and (_SPEED_BEFORE.search(text, max(0, start - 7), start) or _LIMITED_TO.match(text, number.end) or _GOES_AT.search(text, max(0, start - 40), number.end + 24)):
        if first.unit == "kilometer" and text.endswith(_A_SECOND, 0, start):
            return (Sense(Kind.MEASURE, "meter-per-second", 1000),)
        return (Sense(Kind.MEASURE, _SPEEDS[first.unit]), *senses)
    if first.unit in _SPEEDS and _GOING.search(text):
        return (*senses, Sense(Kind.MEASURE, _SPEEDS[first.unit]))
    return senses


# What comes out one after the other, and the words behind which its figure says which one it is: 最新23巻.
_SERIAL, _LATEST = frozenset(("巻", "号", "話", "冊", "作")), ("最新", "最新の", "最新刊", "最終")


def _ordered(text: str, start: int, end: int, tail: Tail, senses: tuple[Sense, ...]) -> tuple[int, int, tuple[Sense, ...]]:
    """第3回, 3年目: what 第 before and 目 behind make of the senses."""
    first = senses[0]
    countable = first.kind in (Kind.COUNT, Kind.ORDINAL)
    if text[start - 1 : start] == "第":
        countable = countable or first.kind is Kind.DURATION
        more = _EDITIONS if tail.text == "回" else (Sense(Kind.ORDINAL, first.unit if countable else ""),)
        return start - 1, end + text.startswith("目", end), (*more, *senses)
    if tail.text in _SERIAL and text.endswith(_LATEST, 0, start):
        return start, end, (Sense(Kind.ORDINAL, first.unit), *senses)
    if text.startswith(("目", "め"), end) and not tail.text.endswith("目") and not text.startswith(_NOT_ORDINAL, end):
        ordinals = tuple(Sense(Kind.ORDINAL, s.unit) for s in senses if s.kind in (Kind.COUNT, Kind.ORDINAL, Kind.DURATION))
        return start, end + 1, ordinals or senses
    return start, end, senses


# The last minute of a half, to which those lost are added: 後半45＋3分, 90＋3分.
_ADDED = lazy(r"(?:(延長)?([前後])半)?(45|90|105|120|15)\+$")


def _added_minute(number: Numeral, played: re.Match[str], end: int) -> Found:
    """90＋3分: a minute that is counted from the beginning of the match, or of the added time."""
    minute = int(played[3])
    whole = minute + (45 if played[2] == "後" and minute == 45 else 0)
    minutes = [amount_of(Kind.ORDINAL, number._replace(low=number.low + gone, high=number.high + gone), "minute", None) for gone in dict.fromkeys((whole, minute, 0))]
    return Found(played.start(), end, (*minutes, amount_of(Kind.DURATION, number, "minute", None)), head="分")


def _minute_of_half(text: str, number: Numeral, start: int, end: int, half: str) -> Found:
    """前半30分: the 30th minute of a half, which may be counted from the beginning of the match."""
    begin = start - len(half) if text.endswith(half, 0, start) else start
    _, modifier, stop = modified(text, start, end)
    played = [number._replace(low=number.low + gone, high=number.high + gone) for gone in (0, *_PLAYED.get(half, ()))]
    readings = [amount_of(Kind.ORDINAL, minute, "minute", modifier) for minute in played]
    return Found(begin, stop, (*readings, amount_of(Kind.DURATION, number, "minute", modifier)), head="分")


def _identifier(text: str, number: Numeral) -> Reading:
    value = number.low
    return Reading(Kind.IDENTIFIER, str(value) if isinstance(value, int) else text[number.start : number.end])
