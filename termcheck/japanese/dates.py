"""Japanese dates and times that have a figure: 2026年6月30日, 1921（大正10）年, 26年3月期, 4～6月期, 午後3時半."""

from __future__ import annotations

import datetime
import re

from termcheck.calendar import ERAS, When, century_before, era_year, full_year
from termcheck.japanese.compounds import sentenced
from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import MYRIADS, NUM, TENS, Numeral, small
from termcheck.japanese.quarters import months_of_year, quarter_of, read_months_apart, read_numbered_quarter
from termcheck.japanese.stoplist import stopped
from termcheck.japanese.times import read_hour
from termcheck.model import Kind, Reading
from termcheck.patterns import lazy

_FEASTS = ("祭", "忌", "遠忌", "御遠忌", "大祭")  # of so many years: 1300年祭
# What after N年 or N日 says that it is a stretch of time, a rank or a school year, no date.
_STRETCH = (
    "間", "ぶり", "振り", "連続", "目", "半", "余", "以上", "以内", "未満", "程度", "ほど", "近く", "弱", "強", "越し", "がかり", "来", "もの", "ごと", "おき",
    "あまり", "周年", *_FEASTS, "生", "がたつ", "がたっ", "が経", "を経", "足らず", "前後", "くらい", "ぐらい", "以上も", "超", "分", "契約", "計画", "たって", "経って", "かけて",
    "がすぎ", "が過ぎ", "を迎え", "を超え", "程", "当たり", "あたり", "もか", "かか", "ずつ", "だけ", "後に", "後、", "前から", "前、", "前の", "前に", "後の", "の節目", "続い", "続く", "続け", "務め", "勤め", "率い", "待っ", "の歳月", "の伝統", "の実績", "の経験", "の付き合い", "の眠り", "に1度", "に1回", "に一度", "に一回", "に1人", "に1件",
)  # fmt: skip
# What after two digits and 年 says that they are a year of the calendar.
_YEAR_GOES_ON = ("に", "の", "は", "から", "まで", "、", "以降", "春", "夏", "秋", "冬", "末", "初", "月", "シーズン", "大会", "版", "産", "式", "ごろ", "頃", "にも", "ー", "~", "-", "―", ")", "」", "や", "と", "も", "を", "が")
_NOT_YEAR_BEFORE = ("約", "過去", "この", "今後", "計", "延べ", "およそ", "以来", "各", "ここ", "ほぼ", "丸", "禁錮", "懲役", "予", "毎", "築", "満", "戦後", "創業", "創立", "結婚", "勤続", "在職", "在任", "生後", "猶予", "中学", "高校", "大学", "小学", "学")
_OLD = ("樹齢", "約", "およそ", "過去", "今後")  # four digits behind these are so many years
_PARTS = {"上旬": "early", "中旬": "middle", "下旬": "late", "末日": "end", "末": "end", "半ば": "middle", "初め": "start", "初旬": "early", "前半": "early", "後半": "late", "初頭": "start"}
_YEAR_PARTS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter", "末": "end", "初め": "start", "初頭": "start", "シーズン": "season", "前半": "early", "後半": "late", "半ば": "middle"}

# Behind N日, so many days away: 10日後; not 10日前後.
_BEFORE_OR_AFTER = ("後", "前に", "前の", "前、", "前から", "前だ", "前ま")
# What before N日 makes it a stretch of days, and what behind it a day.
_STRETCH_BEFORE = ("残り", "あと", "約", "丸", "計", "延べ", "週", "今後", "この", "ここ", "過去", "最初の", "最後の", "毎", "実", "わずか", "たった", "最大", "最長", "最短")
# Behind a day at the head of a clause: what is on that day, not how long something takes.
_DAY_IS = lazy(r"は(?!かか|必要|続|待|要|過ぎ|経|長|短|もた|あ[るり]|欲|ほし|早|遅|我慢|無理)")
# Behind a day and a comma: what happens once.
_HELD_ON = lazy(r"、[^、。]{0,14}(?:開か|行わ|開催|開幕|始ま|発表|公開|実施|放送|発売|会見|披露|締め切)(?!期間)")
_DAYS_OF = ("日数は", "日数が", "猛暑日は", "猛暑日が", "真夏日は", "真夏日が", "熱帯夜は", "熱帯夜が", "夏日は", "冬日は")  # be they more than ten
_DAYS_THAT = lazy("(?:[0-9]度(?:以上|超|未満|以下)|(?:降っ|晴れ|超え|超し|上回っ|下回っ)た|下回る|上回る|超える)の?日[はがも]$")
# What before it leaves no day to be meant.
_NO_DAY_BEFORE = ("約", "およそ", "丸", "延べ", "わずか", "たった", "最大", "最長", "最短", "週休", "残り", "あと")
_POINT_IN_TIME = lazy(r"に(?!わた|渡|及|一|\d|も|かけ|満|達|上|短縮|延|して|迫)|夜|朝|午前|午後|未明|昼|夕|深夜|付|現在|開[業店幕催]|オープン|閉[店幕]|発[売表足]|死去|死亡|来日|帰国|会見|就任|まで(?!に?も)|から(?![\d数]|の[\d数])")
# What takes or holds for so many days: 一日乗車券, 1日署長, 2日連用.
_OF_DAYS = ("乗車", "乗り放題", "フリー", "パス", "署長", "店長", "駅長", "警察", "体験", "コース", "ツアー", "講座", "保育", "券")
# 1日は24時間: how long a day is.
_DAY_LASTS = lazy(r"は[^。]{0,24}?\d+時間")
_IN_A_DAY = ("平", "に", "約", "で", "あ", "の乗降", "の利用", "の乗客", "の乗車", "の来場", "の来館", "の来店", "の客", "の生産", "の販売", "の通行", "の交通量", "の摂取", "の歩数", "の労働", "の平均")  # 1日の乗降客: in a day
# 1日に behind which stands what happened that day, not how much there is in a day.
_HAPPENS = lazy(r"に(?:施行|開[業店幕催設院校か]|発[売表足効]|公[開布表]|始ま|スタート|死去|就任|実施|行わ|成立|制定|締結|締め切|オープン|予定)")
# So many days' worth of what is taken, eaten or paid: 28日分の薬; or what was counted on the 28th.
_WORTH = lazy("分(?![科析散譲配担離裂野別水岐類断解])")
# Behind a range of days: what takes so many of them, 2～14日の潜伏期間, 3～5日で届く.
_TAKES = lazy("の(?:潜伏|期間|間隔?|日程|遅れ|休暇|猶予|入院|治療|旅|滞在|ツアー|待機|隔離|服用|投与|観察|熟成|発酵|乾燥|行程|短期|余裕|幅|差)|(?:くらい|ぐらい|ほど|程度)?(?:で|後に?)(?:届|治|完治|着|発送|到着|回復|出荷|消え|配達|ふ化|孵化|羽化|発芽|発症|死亡|死ぬ|収ま|下が|食べ|使い切)|(?:も)?かか|たって|経って|早[くいま]|遅[くいれ]|前後|以内|分(?!科|析|散)")
_MONTH_DAY = lazy(rf"({NUM}|元)月(?:(?:の)?({NUM})日)?")
_SEVERAL_DAYS = lazy(rf"({NUM})月(?:(?:{NUM})(?:[、,・~―—-]|から)){{1,6}}(?:{NUM})(?:の?両日|日)(?!間)")
_ISO = lazy(r"([12]\d{3})([-/.])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?!\d)")
_ERA_AGAIN = lazy(r"\((?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元)(?:年)?\)")
_JOINT = lazy(rf"(?:~|から|―|—|-|・|、|と|および|または|か)(?=({NUM})日(?!間|ぶり|連続|目|以上|乗車|乗り放題|フリー|署長|店長|体験|[0-9]+(?:時間|[回食杯錠便])))")
_JOINT_BEGINS = frozenset("~か―—-・、とおま")
_TILL = lazy(r"[~―—/、・\-]|から")
# Behind a day that may be the least of a stretch: 10日から30日間.
_TO_SO_MANY = lazy(rf"(?:~|―|—|から)({NUM})日間")
_LATER_YEAR = lazy(r"(?:~|―|—|-|/|から)(\d{2})(?=年)")
_ERA_BESIDE = lazy(r"\((?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元)\)(?=年)")
_ERA_YEAR = lazy(rf"({NUM}|元)(?:\([12]\d{{3}}\))?(年度|年)")



_OF_AN_ERA = range(1, 36)  # years of an era before Meiji


def read_date(text: str, number: Numeral, published: datetime.date | None) -> list[Found]:
    """The dates that a figure opens; empty where it is no date."""
    after = text[number.end : number.end + 1]
    if number.digits >= 4 and text[number.start + 4 : number.start + 5] in ("-", "/", ".") and (iso := _ISO.match(text, number.start)):
        return [Found(number.start, iso.end(), (Reading(Kind.DATE, When(int(iso[1]), int(iso[3]), int(iso[4]))),))]
    if number.digits == 4 and after in ("~", "―", "—", "-", "/", "か") and (later := _LATER_YEAR.match(text, number.end)):
        whole = number._replace(end=later.end(1), high=int(later[1]))
        return _year_range(text, whole, published)
    if after == "(" and number.digits == 4 and (era := _ERA_BESIDE.match(text, number.end)):
        return _from_year(text, number._replace(end=era.end()), published)
    if after in ("年", "(") and number.low in _OF_AN_ERA and "一" <= text[number.start - 1 : number.start] <= "鿿":
        from termcheck.japanese.eras import read_old_era  # of few texts

        if old := read_old_era(text, number):
            return [old]
    if after == "年":
        return _from_year(text, number, published)
    if after == "月" and (months := read_months_apart(text, number.start)):
        return [months]
    if after == "月" and not sentenced(text, number.start):
        return _from_month(text, number.start, None, number.start)
    if after == "日" and text[number.start - 1 : number.start] != "第":
        return _from_day(text, number)
    if after == "時":
        return read_hour(text, number)
    counted = text[number.end + 3 : number.end + 5] in ("連続", "ぶり", "続け") or text.startswith(("目", "間"), number.end + 3)
    if after == "四" and text.startswith("四半期", number.end) and number.low in (1, 2, 3, 4) and not counted:
        assert isinstance(number.low, int)
        return [quarter_of(text, number.start, number.end + 3, number.low)]
    return []


def read_era(text: str, at: int, published: datetime.date | None = None) -> list[Found]:
    """The dates that an era opens: 令和8年, 平成元年4月."""
    era = text[at : at + 2]
    if era not in ERAS:
        return []
    match = _ERA_YEAR.match(text, at + 2)
    number = small(match[1]) if match else None
    if not match or number is None or not 1 <= number <= 64:
        return []
    year = era_year(era, number)
    if match[2] == "年度":
        return [Found(at, match.end(), (Reading(Kind.FISCAL_YEAR, When(year=year)),), head=era)]
    if match[2] == "年" and text.startswith("代", match.end()):  # 昭和40年代: from 1965 to 1974
        starts = (year // 10 * 10, (year + 9) // 10 * 10)
        decades = [Reading(Kind.YEAR, When(year=start, part="decade")) for start in dict.fromkeys(starts)]
        return [Found(at, match.end() + 1, (*decades, Reading(Kind.YEAR, When(year=year))), head=era)]
    rest = _from_month(text, match.end(), year, at)
    return rest or [Found(at, match.end(), (Reading(Kind.YEAR, When(year=year)),), head=era), *_later_of_era(text, match.end(), number, year, published)]


# Behind a year of an era, a later one of it: 昭和22年から24年.
_LATER_OF_ERA = lazy(rf"(?:から|~|―|—|-|・|、|と|や)({NUM})年(?![間半目度代前後余以]|連続|ぶり)")


def _later_of_era(text: str, at: int, number: int, year: int, published: datetime.date | None) -> list[Found]:
    """The year of the same era that follows one, which may be one of our calendar after all."""
    match = _LATER_OF_ERA.match(text, at)
    later = small(match[1]) if match else None
    if match is None or later is None or not number < later <= 64:
        return []
    years = dict.fromkeys((year + later - number, full_year(later, published)))
    return [Found(match.start(1), match.end(), tuple(Reading(Kind.YEAR, When(year=y)) for y in years))]


_YEAR_ON_YEAR = lazy("前年[比同]|前年度[比同]|前の年[よに]")
# Behind a year that is to come.
_AHEAD = lazy(r"(?:頃|ごろ)?(?:までに|までの|に(?:は|も)?実質|の(?:目標|実現|達成|脱炭素|カーボン)|目標)")


def _from_year(text: str, number: Numeral, published: datetime.date | None) -> list[Found]:
    value = number.low
    end = number.end + 1
    if not isinstance(value, int) or number.vague or sentenced(text, number.start):
        return []
    if number.high != value:
        return _year_range(text, number, published)
    written = number.digits or len(text[number.start : number.end])
    if written == 4 and 1000 <= value <= 2999 and not _has_scale(text, number) and not text.endswith(_OLD, 0, number.start):
        year = value
    elif text.startswith("二千", number.start) and 2000 < value <= 2100 and not text.startswith(_STRETCH, end) and not text.endswith(_OLD, 0, number.start):
        return _from_month(text, end, value, number.start) or [Found(number.start, end, (Reading(Kind.YEAR, When(year=value)),))]
    elif written <= 2 and value <= 99 and not (written == 1 and not text.startswith("0", number.start)):
        year = full_year(value, published)
        if year < 1960 and _AHEAD.match(text, end):  # a goal for ５０年 is one for 2050
            year += 100
    else:
        return []
    era = _ERA_AGAIN.match(text, end)
    if era:
        end = era.end()
    if text.startswith("年度", number.end):
        return [Found(number.start, end + 1, (Reading(Kind.FISCAL_YEAR, When(year=year)),))]
    if text.startswith("年代", number.end):
        return [Found(number.start, end + 1, (Reading(Kind.YEAR, When(year=year, part="decade")),))]
    month = _from_month(text, end, year, number.start)
    if month:
        return month
    quarter = read_numbered_quarter(text, end) or read_numbered_quarter(text, end + 1)
    if quarter:
        return [Found(number.start, end, (Reading(Kind.YEAR, When(year=year)),)), quarter]
    if months := months_of_year(text, number.start, end, year):
        return [months]
    reading = Reading(Kind.YEAR, When(year=year))
    if written == 4 and not any(text.startswith(word, end) for word in ("間", "ぶり", "もの", "以上", "余", "前の", "前に", "前、", "前か", *_FEASTS)):
        return [_with_part(text, number.start, end, year)]
    if any(text.startswith(word, end) for word in _STRETCH):
        return []
    if end < len(text) and text[end].isdigit():
        return []  # 12年4億2600万ドル: twelve years
    length, past = amount(Kind.DURATION, value, unit="year"), [Reading(Kind.YEAR, When(year=y)) for y in century_before(year, published)]
    before = text[max(0, number.start - 3) : number.start]
    if any(before.endswith(word) for word in _NOT_YEAR_BEFORE) or (value < 4 and not text.startswith("0", number.start)):
        return []
    if text.startswith(("の", "は"), end) and _YEAR_ON_YEAR.search(text):
        return [_with_part(text, number.start, end, year)]  # beside 前年比, ２０年の訪日客数 is of 2020
    if any(text.startswith(word, end) for word in _YEAR_GOES_ON) or any(text.startswith(p, end) for p in _YEAR_PARTS) or end == len(text):
        found = _with_part(text, number.start, end, year)
        return [found._replace(readings=(*found.readings, *past, *(() if text.startswith("までに", end) else (length,))))]
    return [Found(number.start, end, (length, reading, *past))]


def _with_part(text: str, start: int, end: int, year: int) -> Found:
    for word, part in _YEAR_PARTS.items():
        if text.startswith(word, end):
            value = When(year=year, part=part)
            readings: tuple[Reading, ...] = (Reading(Kind.YEAR, value), Reading(Kind.YEAR, When(year=year)))
            half = {"前半": 1, "後半": 7}.get(word)
            if half:
                readings = (*readings, Reading(Kind.QUARTER, When(year=year, month=half, months=6)))
            return Found(start, end + len(word), readings)
    return Found(start, end, (Reading(Kind.YEAR, When(year=year)),))


_LEAST_YEAR = 15  # of two digits in a range that no stretch of years is
_TO_COME = lazy("(?:度|ごろ|頃)?(?:に(?!わた|及|延|短|渡|な[るっり]|のぼ|上る|伸|相当|達|一度)|の(?:実用|商用|開業|発売|稼働|完成|導入|上場|量産|運用|開通|供用|打ち上げ|実現|開始))")


def _year_range(text: str, number: Numeral, published: datetime.date | None) -> list[Found]:
    """1900～85年, 04～05年, 1970～80年代: two years or decades, the second completed from the first."""
    low, high = number.low, number.high
    if not isinstance(low, int) or not isinstance(high, int):
        return []
    if low < 1000 and not text.startswith("0", number.start) and not (_LEAST_YEAR <= low < high < 100 and not number.kanji and _TO_COME.match(text, number.end + 1)):
        return []
    first = low if low >= 1000 else full_year(low, published)
    second = high if high >= 1000 else first // 100 * 100 + high
    joint = _TILL.search(text, number.start, number.end)
    middle = joint.start() if joint else number.end
    kind = Kind.FISCAL_YEAR if text.startswith("年度", number.end) else Kind.YEAR
    part = "decade" if text.startswith("年代", number.end) else ""
    end = number.end + (2 if part or kind is Kind.FISCAL_YEAR else 1)
    return [
        Found(number.start, middle, (Reading(kind, When(year=first, part=part)),)),
        Found(joint.end() if joint else middle, end, (Reading(kind, When(year=second, part=part)),)),
    ]


def _has_scale(text: str, number: Numeral) -> bool:
    return any(c in MYRIADS or c in TENS for c in text[number.start : number.end])


def _from_month(text: str, at: int, year: int | None, start: int) -> list[Found]:
    several = _SEVERAL_DAYS.match(text, at)
    if several:
        return _several_days(several, year, start)
    match = _MONTH_DAY.match(text, at)
    if not match or text.startswith(("月間", "月曜"), match.start() + len(match[1])):
        return []
    month = small(match[1])
    if month is None or not 1 <= month <= 12:
        return []
    day = small(match[2]) if match[2] else None
    if day is not None and 1 <= day <= 31:
        first = Found(start, match.end(), (Reading(Kind.DATE, When(year, month, day)),))
        return [first, *_days_after(text, match.end(), year, month)]
    end = match.start() + len(match[1]) + 1
    if text.startswith("期", end) and year is not None:
        return [_business_year(start, end + 1, year, month)]
    if text.startswith(("号", "場所"), end) and year is None:
        return [Found(start, end, (Reading(Kind.MONTH, When(None, month)),))]
    for word, part in _PARTS.items():
        if text.startswith(word, end):
            return [Found(start, end + len(word), (Reading(Kind.MONTH, When(year, month, part=part)),))]
    return [Found(start, end, (Reading(Kind.MONTH, When(year, month)),))]


def _several_days(match: re.Match[str], year: int | None, start: int) -> list[Found]:
    """10月29、30両日: each day with the month before it."""
    month = small(match[1])
    found: list[Found] = []
    for day in re.finditer(NUM, match.string[match.end(1) + 1 : match.end()]):
        number = small(day.group())
        if month is None or number is None or not 1 <= month <= 12 or not 1 <= number <= 31:
            return []
        at = match.end(1) + 1
        end = at + day.end()
        end += match.string.startswith("日", end)
        found.append(Found(start if not found else at + day.start(), end, (Reading(Kind.DATE, When(year, month, number)),)))
    return found


def _business_year(start: int, end: int, year: int, month: int) -> Found:
    """26年3月期: the business year that ends in that month; to Kyodo, fiscal 2025."""
    begins = year - 1 if month < 12 else year
    return Found(
        start,
        end,
        (
            Reading(Kind.FISCAL_YEAR, When(year=begins)),
            Reading(Kind.FISCAL_YEAR, When(year=year, part="company")),
            Reading(Kind.MONTH, When(year, month)),
        ),
    )


def _days_after(text: str, at: int, year: int | None, month: int | None) -> list[Found]:
    """Days that follow a date and share its month: 2月5日から19日, 26日・27日."""
    if text[at : at + 1] not in _JOINT_BEGINS:
        return []
    found = []
    joint = _JOINT.match(text, at)
    while joint:
        day = small(joint[1])
        end = joint.end(1) + 1
        if day is None or not 1 <= day <= 31 or stopped(text, joint.end()):
            break  # 14日、十日町市で
        found.append(Found(joint.end(), end, (Reading(Kind.DATE, When(year, month, day)),)))
        joint = _JOINT.match(text, end)
    return found


def _from_day(text: str, number: Numeral) -> list[Found]:
    low, high = number.low, number.high
    end = number.end + 1
    if not isinstance(low, int) or not isinstance(high, int) or number.vague or not 1 <= low <= 31 or not 1 <= high <= 31:
        return []
    if any(text.startswith(word, end) for word in ("間", "ぶり", "振り", "連続", "目", "以上", "以内", "余", "ほど", "当たり", "あたり", "おき", "ごと", "未満", "程度", "足らず", "がかり", "本", "順延", "延期さ", "延期し", "延期す", "延期と", "延長し", "延長す", "短縮", "遅れ", "半", "続い", "続け", "続く", "続伸", "続落", "続騰", "たった", "経った", "がた", "が経", "経過", "が過ぎ", *_OF_DAYS, *_BEFORE_OR_AFTER)):
        return []
    if text.startswith("1日", number.start) and low == 1 and text[number.start - 1 : number.start] in ("", "約", "、", "が", "は", "を", "の") and (text.startswith(_IN_A_DAY, end) or _DAY_LASTS.match(text, end)) and not _HAPPENS.match(text, end):
        return [Found(number.start, end, (Reading(Kind.DATE, When(day=1)), amount(Kind.DURATION, 1, unit="day")), weak=True)]
    if low != high and (_TAKES.match(text, end) or text.endswith(_NO_DAY_BEFORE, 0, number.start)):
        return []  # 2~14日の潜伏期間
    if low != high:
        joint = _TILL.search(text, number.start, number.end)
        middle = joint.start() if joint else number.end
        return [
            Found(number.start, middle, (Reading(Kind.DATE, When(day=low)),)),
            Found(joint.end() if joint else middle, end, (Reading(Kind.DATE, When(day=high)),)),
        ]
    if text.endswith(_NO_DAY_BEFORE, 0, number.start):
        return []  # わずか27日で, 週休3日
    if text.startswith(("遅", "早"), end) and text.endswith(("より", "比べ", "比べて"), 0, number.start):
        return []  # 平年より11日遅く
    if _WORTH.match(text, end) and not text.endswith(("月", "同"), 0, number.start):
        return [Found(number.start, end, (amount(Kind.DURATION, low, unit="day"), Reading(Kind.DATE, When(day=low))))]
    offset = {"今月": 0, "来月": 1, "先月": -1, "前月": -1, "翌月": 1}.get(text[max(0, number.start - 2) : number.start])
    readings: tuple[Reading, ...] = (Reading(Kind.DATE, When(day=low, offset=offset)),)
    start = number.start
    if offset is not None or text[start - 2 : start] == "同月":
        start -= 2
    elif text[start - 1 : start] == "同":
        start -= 1
    if text.endswith("中", 0, number.start) and not text.endswith(("月中", "年中", "間中", "日中", "期中", "週中"), 0, number.start):
        return []  # 中4日: on four days' rest
    longer = _TO_SO_MANY.match(text, end) if offset is None else None
    if text.endswith(_DAYS_OF, 0, start) or _DAYS_THAT.search(text, max(0, start - 12), start) or (longer and (small(longer[1]) or 0) > low):
        readings = (amount(Kind.DURATION, low, unit="day"), *readings)
    elif low <= 10 and offset is None and not _is_day(text, start, end) and (text.endswith(_STRETCH_BEFORE, 0, start) or not _POINT_IN_TIME.match(text, end)):
        readings = (*readings, amount(Kind.DURATION, low, unit="day"))
    return [Found(start, end, readings), *_days_after(text, end, None, None)]


def _is_day(text: str, start: int, end: int) -> bool:
    """Whether a figure with 日 can only be the day on which something is: 抽選会は3日、…; 6日は休日当番医が…."""
    opens = start == 0 or text[start - 1] in "、。「\n 　"
    return (text.endswith(("は", "が"), 0, start) and _HELD_ON.match(text, end) is not None) or (opens and _DAY_IS.match(text, end) is not None)
