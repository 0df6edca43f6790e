"""School years: 中学3年, （３年）behind a pupil's name, ３年夏, ３年主体.

３年 by itself is three years as well as the third year of a school. What stands beside it tells,
or what the line speaks of; where neither does, it may be either.
"""

from __future__ import annotations

from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import Numeral
from termcheck.model import Kind
from termcheck.tables.patterns import lazy

GRADES = frozenset((1, 2, 3, 4, 5, 6))
# Kinds of school, and American school years for those of which it counts on.
_SCHOOLS = ("小学校", "中学校", "小学", "中学", "高校", "大学院", "大学", "高専", "短大", "中", "高", "大", "小")
_AMERICAN = {"小学": 0, "小学校": 0, "小": 0, "中学": 6, "中学校": 6, "中": 6, "高校": 9, "高": 9}
# What ends like a short form of a school and is none: 最大３年, 今夏中３年.
_NO_SCHOOL = lazy(r"(?:最|過|巨|拡|増|絶|円|ドル|株|残り|期間|任期|在任|在職|在籍|契約|収監|服役|休業|活動|滞在|留学|開発|工事)[大高小中]$")
# Where a pupil studies, right before the year: 法学部３年, 大阪桐蔭高３年.
_STUDIES = lazy(r"(?:学部|学科|学院|学園|専攻|課程|学校|[^最高]校|[新現]|[工商農水]業科|普通科|国際科|看護科|音楽科|美術科|体育科)$")
# What only a year of a school has behind it.
_ONLY = lazy(
    r"は[0-9０-９一二三四五六七八九十]{1,3}人|[春夏秋冬](?!休|場|期|分|季|以|まで)|時(?![点間期代効刻価速給計短])|次(?![第元回官期世点郎男女])|"
    r"(?:部員|生徒|児童|女子|男子|女児|男児|主体|中心|トリオ|コンビ|バッテリー|エース|左腕|右腕|野手|主将|世代|部門|チーム)|[0-9一二三四五六七八九十]{1,3}人|ながら|らし[いく]|[投捕外内]手|"
    r"[・=＝](?=[一-鿿ァ-ヶ])|の?(?=[一-鿿々ァ-ヶ]{2,5}(?:投手|捕手|内野手|外野手|選手|主将|[さく]ん|君)(?![一-鿿]))"
)
# What else only such a year has behind it, in a line on pupils.
_OF_PUPILS = lazy(
    r"の[春夏秋冬](?!休)|にとって|から(?:[0-9一二三四]番|レギュラー|ベンチ|エース|主力|正捕手|主将|先発)|に(?:進級|上が)|"
    r"で(?:主将|エース|レギュラー|[0-9一二三四]番|主力|ベンチ|副主将|部長|正捕手|先発)"
)
# Years that do something are pupils, but for what only time does, and time that is counted.
_ACTING = lazy(
    r"ら|と[1-6]年[がはもの]|[がも](?!過ぎ|経|た[っちつと]|かか|必要|続|目安|限度|目標|終|無駄|あ[るっり]|いい|よ[いか]|最[長短]|瞬く|流れ|立|目前|迫)|"
    r"は(?!長|短|かか|必要|続|目安|最低|あっとい|早|過ぎ|待|もた|我慢|使|無理|先|持|見|難|厳|大丈夫|安泰|保|ある|あり|様子)"
)
# A noun right before it says what lasts: 懲役５年, 交際３年, 契約２年.
_COUNTED = lazy(r"(?:こ|そ|あ)の$|の$|[一-鿿ァ-ヶー](?<!同)$|ここ$|あと$|わずか$|もう$|まる$|たった$|少なくとも$|うち$|残る$|さらに$|続く$|はや$|かれこれ$|まるまる$")
# Lines that speak of pupils, in which a bare year behind a name is one of a school.
PUPILS = lazy(
    r"高校|中学|小学|大学|学年|学校|部員|主将|主戦|エース|投手|捕手|野手|球児|甲子園|県大会|[夏秋春]の大会|インターハイ|総体|国体|選抜|センバツ|"
    r"生徒|児童|同級|後輩|先輩|女子|男子|部長|クラブ|部活|打者|走者|登板|先発|本塁打|三振|安打"
)
# Nouns in front of a bracket that say how long something lasts.
_LASTS = lazy(r"(?:期|約|刑|役|錮|間|債|利|猶予|学|長|限|証|周期|月|籍|満期|物|定|画|次|年|期限|経験|歴|在任|寿命|有効)[(（]$")
_TERMS = ("懲役", "禁錮", "禁固", "拘禁刑", "猶予")  # of prison: nothing behind them is a year of school
# The bracket, and what may stand in it before the year: （仙台育英３年）.
_OPENED = lazy(r"(?<=.)[(（=＝](?:[一-鿿ァ-ヶーA-ZＡ-Ｚ]{2,8}[・、]?)?$")
_IN_BRACKETS = lazy(r"[)）=＝]|[・、](?=[一-鿿ァ-ヶ])")
_DURING = lazy(r"がかり|[間前後目ぶ余半連来弱強越超]|以[上下内]|にわた|に[1１一]度|ほど|程|かけ|分の|も[のた前]")


def school_year(text: str, number: Numeral, start: int, end: int, tail: str) -> Found | None:
    """A figure with 年 or 年生 as a school year, with its American number; None where it may be a
    length of time.

    start, end  of the figure with its counter
    """
    value = number.low
    if not isinstance(value, int) or value not in GRADES or number.low != number.high:
        return None
    school = next((s for s in _SCHOOLS if text.endswith(s, 0, start)), "")
    if len(school) == 1 and _NO_SCHOOL.search(text, max(0, start - 4), start):
        school = ""
    aside = False
    if tail == "年" and not school:
        if _DURING.match(text, end):
            return None
        aside = _OPENED.search(text, max(0, start - 14), start) is not None
        if not (_behind_a_name(text, start, end) if aside else _by_itself(text, start, end)):
            return None
    readings = [amount(Kind.ORDINAL, value, unit="grade")]
    if _AMERICAN.get(school):
        readings.append(amount(Kind.ORDINAL, value + _AMERICAN[school], unit="grade"))
    if tail == "年" and text.startswith("生", end):
        end += 1
    return Found(start - len(school), end, tuple(readings), bracketed=aside, head="年生")


# A year of school by one character, before a pupil: 中1男子, 高2の女子生徒.
_SHORT, _PUPIL = lazy(r"(?<![一-鿿ァ-ヺ0-9])[小中高]$"), lazy(r"の?(?:男|女|生徒|児童|少[年女])")


def one_of_school(text: str, number: Numeral) -> Found | None:
    """A figure that is a pupil's year, by the character of the school before it: 中1男子."""
    value, start = number.low, number.start
    if not isinstance(value, int) or value not in GRADES or number.low != number.high or _SHORT.search(text, max(0, start - 2), start) is None or _PUPIL.match(text, number.end) is None:
        return None
    later = _AMERICAN[text[start - 1]]
    readings = (amount(Kind.ORDINAL, value, unit="grade"), *((amount(Kind.ORDINAL, value + later, unit="grade"),) if later else ()))
    return Found(start, number.end, readings)


def _by_itself(text: str, start: int, end: int) -> bool:
    """Whether a year with no kind of school before it is one of a school."""
    if _ONLY.match(text, end) or _STUDIES.search(text, max(0, start - 4), start):
        return True
    if _ACTING.match(text, end) and not _COUNTED.search(text, max(0, start - 5), start):
        return True
    return _OF_PUPILS.match(text, end) is not None and PUPILS.search(text) is not None


def _behind_a_name(text: str, start: int, end: int) -> bool:
    """Whether a bracket with a year stands behind somebody's name in a line on pupils."""
    return (
        _IN_BRACKETS.match(text, end) is not None
        and not text.endswith(_TERMS, 0, start)
        and _LASTS.search(text, max(0, start - 5), start) is None
        and PUPILS.search(text) is not None
    )
