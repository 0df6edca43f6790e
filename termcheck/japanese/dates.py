"""Japanese dates and times that have a figure: 2026年6月30日, 1921（大正10）年, 26年3月期, 4～6月期, 午後3時半."""

from __future__ import annotations

import datetime
import re

from termcheck.calendar import ERAS, When, century_before, era_year, full_year
from termcheck.japanese.compounds import sentenced
from termcheck.japanese.days import days_after, from_day
from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import MYRIADS, NUM, TENS, Numeral, small
from termcheck.japanese.quarters import (
    months_of_year,
    quarter_of,
    read_months_apart,
    read_numbered_quarter,
    read_over_new_year,
)
from termcheck.japanese.times import TILL, read_hour, read_minutes
from termcheck.model import Kind, Reading
from termcheck.tables.patterns import lazy

_FEASTS = ("祭", "忌", "遠忌", "御遠忌", "大祭")  # of so many years: 1300年祭
# What after N年 or N日 says that it is a stretch of time, a rank or a school year, no date.
_STRETCH = (
    "間", "ぶり", "振り", "連続", "目", "半", "余", "以上", "以内", "未満", "程度", "ほど", "近く", "弱", "強", "越し", "がかり", "来", "もの", "ごと", "おき",
    "に及ん", "に及ぶ", "にわたる", "にわたり", "にわたっ", "に渡っ", "あまり", "周年", *_FEASTS, "生", "がたつ", "がたっ", "が経", "を経", "足らず", "前後", "くらい", "ぐらい", "以上も", "超", "分", "契約", "計画", "たって", "経って", "かけて",
    "がすぎ", "が過ぎ", "を迎え", "を超え", "程", "当たり", "あたり", "もか", "かか", "ずつ", "だけ", "後に", "後、", "前から", "前、", "前の", "前に", "後の", "の節目", "続い", "続く", "続け", "務め", "勤め", "率い", "待っ", "の歳月", "の伝統", "の実績", "の経験", "の付き合い", "の眠り", "に1度", "に1回", "に一度", "に一回", "に1人", "に1件",
)  # fmt: skip
# What after two digits and 年 says that they are a year of the calendar.
_YEAR_GOES_ON = ("に", "の", "は", "から", "まで", "、", "以降", "春", "夏", "秋", "冬", "末", "初", "月", "シーズン", "大会", "版", "産", "式", "ごろ", "頃", "にも", "ー", "~", "-", "―", ")", "」", "や", "と", "も", "を", "が")
_NOT_YEAR_BEFORE = ("約", "とも", "最低", "最長", "最短", "わずか", "たった", "最大", "過去", "この", "今後", "計", "延べ", "およそ", "以来", "各", "ここ", "ほぼ", "丸", "禁錮", "懲役", "予", "毎", "築", "満", "戦後", "創業", "創立", "結婚", "勤続", "在職", "在任", "生後", "猶予", "中学", "高校", "大学", "小学", "学")
# … what something is so many years after: 被爆75年, デビュー30年.
_HAPPENED = ("被爆", "終戦", "敗戦", "開戦", "復帰", "返還", "正常化", "樹立", "死後", "開館", "開園", "開校", "開港", "開店", "開局", "開設", "開通", "開始", "発足", "誕生", "来日", "移住", "入団", "入社", "デビュー", "創刊", "発刊", "操業", "建国", "建立", "建設", "制定", "施行", "公布", "締結", "調印", "合併", "統合", "独立", "革命", "事故", "事件", "地震", "震災", "被災", "災害", "空襲", "噴火", "墜落", "脱線", "テロ", "侵攻", "崩壊", "統一", "即位", "没後", "生誕", "結成", "原爆", "避難", "失踪", "発覚", "発生")
# Behind a year, what happened in it and something is before or after: 15年の大規模改修後.
_AROUND_WHAT_HAPPENED = lazy(rf"の[^、。0-9]{{0,8}}(?:{'|'.join(_HAPPENED)}|改[修装築]|開[業幕]|改正|就任|選挙?|大会|統合|再開|閉館|引退|交代)(?:の?直?[前後]|以[来降]|以前|時|当時)(?:で|に|の|は|、|か|と|も)")
_SO_MANY_YEARS = ("連続", "ぶり", "目", "分", "間", "続", "以", "に渡", "にわた", "に及", "ごと", "おき", "計画", "ほど")
# What says so behind four digits that are hardly a year of the calendar: 1000年を超える歴史.
_LONG_AGO = 1700
_SO_LONG = ("を超え", "超", "近く", "を経", "がた", "が経", "が過ぎ", "がすぎ", "あまり", "ほど", "程度", "続", "に及", "足らず", "くらい", "ぐらい", "の時を", "の歳月", "の眠り", "の節目")
_OLD = ("樹齢", "約", "およそ", "過去", "今後")  # four digits behind these are so many years
_PARTS = {"上旬": "early", "中旬": "middle", "下旬": "late", "末日": "end", "末": "end", "半ば": "middle", "初め": "start", "初旬": "early", "前半": "early", "後半": "late", "初頭": "start"}
_TEN_DAYS = ("上旬", "中旬", "下旬", "初旬")
_YEAR_PARTS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter", "末": "end", "初め": "start", "初頭": "start", "シーズン": "season", "前半": "early", "後半": "late", "半ば": "middle"}

_MONTH_DAY = lazy(rf"({NUM}|元)月(?:(?:の)?({NUM})日)?")
_SEVERAL_DAYS = lazy(rf"({NUM})月(?:(?:{NUM})(?:[、,・~―—-]|から)){{1,6}}(?:{NUM})(?:の?両日|日)(?!間)")
_ISO = lazy(r"([12]\d{3})([-/.])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?!\d)")
# A day by figures alone, at the head of a line of results: [5.3 J1第11節.
_OF_RESULTS = lazy(r"(1[0-2]|[1-9])\.(3[01]|[12][0-9]|[1-9])(?= (?:[JB][1-3]?|WE|セ|パ|第|プロ野球|後楽園|両国|東京|大阪|横浜|名古屋))")
_BEFORE_RESULTS = ("", "[", "【", "(", "\n", "◆", "■", "▽", "◇")
_ERA_AGAIN = lazy(r"\((?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元)(?:年)?\)")
_LATER_YEAR = lazy(r"(?:~|―|—|-|/|から)(\d{2})(?=年)")
_ERA_BESIDE = lazy(r"\((?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元)\)(?=年)")
_ERA_YEAR = lazy(rf"({NUM}|元)(?:\([12]\d{{3}}\))?(年度|年)")


_OF_AN_ERA = range(1, 36)  # years of an era before Meiji


def read_date(text: str, number: Numeral, published: datetime.date | None) -> list[Found]:
    """The dates that a figure opens; empty where it is no date."""
    after = text[number.end : number.end + 1]
    if number.digits >= 4 and text[number.start + 4 : number.start + 5] in ("-", "/", ".") and (iso := _ISO.match(text, number.start)):
        return [Found(number.start, iso.end(), (Reading(Kind.DATE, When(int(iso[1]), int(iso[3]), int(iso[4]))),))]
    if text[max(0, number.start - 1) : number.start] in _BEFORE_RESULTS and (day := _OF_RESULTS.match(text, number.start)):
        return [Found(number.start, day.end(), (Reading(Kind.DATE, When(month=int(day[1]), day=int(day[2]))),))]
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
    if after in ("~", "―", "-") and (months_on := read_over_new_year(text, number)):
        return months_on
    if after == "月" and (months := read_months_apart(text, number.start)):
        return [months]
    if after == "月" and not sentenced(text, number.start):
        return _from_month(text, number.start, None, number.start)
    if after == "日" and text[number.start - 1 : number.start] != "第":
        return from_day(text, number)
    if after == "時":
        return read_hour(text, number)
    if after == "分" and (minutes := read_minutes(text, number)):
        return minutes
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
_AHEAD = lazy(r"(?:頃|ごろ)?(?:までに|までの|に(?:は|も)?実質|(?:実質|排出|温室効果ガス)?(?:ゼロ|カーボン)|の(?:目標|実現|達成|脱炭素|カーボン)|目標)")


_TENS_AND_ONES = lazy("[二三四五六七八九]十[一二三四五六七八九]年(?:度(?!目|ぶり|連続)|(?:[一二三四五六七八九]|十[一二]?)月)")


def _from_year(text: str, number: Numeral, published: datetime.date | None) -> list[Found]:
    value = number.low
    end = number.end + 1
    if not isinstance(value, int) or number.vague or sentenced(text, number.start):
        return []
    if number.high != value:
        return _year_range(text, number, published)
    written = number.digits or len(text[number.start : number.end])
    if written == 3 and _TENS_AND_ONES.match(text, number.start):  # 二十五年三月期
        written = 2
    if written == 4 and 1000 <= value <= 2999 and not _has_scale(text, number) and not text.endswith(_OLD, 0, number.start):
        year = value
    elif text.startswith("二千", number.start) and 2000 < value <= 2100 and not text.startswith(_STRETCH, end) and not text.endswith(_OLD, 0, number.start):
        return _from_month(text, end, value, number.start) or [Found(number.start, end, (Reading(Kind.YEAR, When(year=value)),))]
    elif written <= 2 and value <= 99 and not (written == 1 and not text.startswith("0", number.start)):
        year = full_year(value, published)
        if year < 1960 and _AHEAD.match(text, end):  # a goal for ５０年 is one for 2050
            year += 100
    else:
        return _of_an_unsaid_era(text, number, value) if written == 1 and text.startswith("年度", number.end) else []
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
    if written == 4 and not (value < _LONG_AGO and text.startswith(_SO_LONG, end)) and not any(text.startswith(word, end) for word in ("間", "ぶり", "もの", "以上", "余", "前の", "前に", "前、", "前か", "の歴史", "の伝統", "にわたる", "にわたり", "に1度", "に1回", "に一度", "に一回", *_FEASTS)):
        return [_with_part(text, number.start, end, year)]
    if any(text.startswith(word, end) for word in _STRETCH):
        return []
    if end < len(text) and text[end].isdigit():
        return []  # 12年4億2600万ドル: twelve years
    length, past = amount(Kind.DURATION, value, unit="year"), [Reading(Kind.YEAR, When(year=y)) for y in century_before(year, published)]
    before = text[max(0, number.start - 4) : number.start]
    if before.endswith((*_NOT_YEAR_BEFORE, *_HAPPENED)) or (value < 4 and not text.startswith("0", number.start)):
        return []
    if not text.startswith("に", end) and _SINCE.search(before):
        return [Found(number.start, end, (length, reading, *past))]
    if text.startswith(("の", "は"), end) and _YEAR_ON_YEAR.search(text):
        return [_with_part(text, number.start, end, year)]  # beside 前年比, ２０年の訪日客数 is of 2020
    if _AROUND_WHAT_HAPPENED.match(text, end):
        return [_with_part(text, number.start, end, year)]
    if any(text.startswith(word, end) for word in _YEAR_GOES_ON) or any(text.startswith(p, end) for p in _YEAR_PARTS) or end == len(text):
        found = _with_part(text, number.start, end, year)
        return [found._replace(readings=(*found.readings, *past, *(() if text.startswith("までに", end) else (length,))))]
    return [Found(number.start, end, (length, reading, *past))]


# What a stretch is counted from: 被爆から81年, 創業から50年の; the から of a stretch of years is none.
_SINCE = lazy(r"[^0-9０-９年月日時分元年度代一二三四五六七八九十]から$")


def _of_an_unsaid_era(text: str, number: Numeral, value: int) -> list[Found]:
    """A fiscal year of one digit, of the era that everybody lives in: 7年度予算."""
    before = text[max(0, number.start - 3) : number.start]
    if value < 1 or before.endswith((*_NOT_YEAR_BEFORE, "第")) or text.startswith(_SO_MANY_YEARS, number.end + 2):
        return []
    years = (Reading(Kind.FISCAL_YEAR, When(year=era_year(era, value))) for era in ("令和", "平成"))
    return [Found(number.start, number.end + 2, tuple(years))]


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
    joint = TILL.search(text, number.start, number.end)
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
        return [first, *days_after(text, match.end(), year, month)]
    end = match.start() + len(match[1]) + 1
    if text.startswith("期", end) and year is not None:
        return [_business_year(start, end + 1, year, month)]
    if text.startswith(("号", "場所"), end) and year is None:
        return [Found(start, end, (Reading(Kind.MONTH, When(None, month)),))]
    behind = end + text.startswith("の", end)  # 8月の中旬
    for word, part in _PARTS.items():
        if text.startswith(word, behind) and (behind == end or word in _TEN_DAYS):
            return [Found(start, behind + len(word), (Reading(Kind.MONTH, When(year, month, part=part)),))]
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


