"""Days of a month that have a figure: 30日, 26日・27日; and so many days: 10日後, 1日500個."""

from __future__ import annotations

from termcheck.calendar import When
from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import NUM, Numeral, small
from termcheck.japanese.stoplist import stopped
from termcheck.japanese.times import TILL
from termcheck.model import Kind, Reading
from termcheck.tables.patterns import lazy

# Behind N日, so many days away: 10日後; not 10日前後.
_BEFORE_OR_AFTER = ("後", "前に", "前の", "前、", "前から", "前だ", "前ま")
# Behind a day, the hour of a program: 20日後7・00, 27日前10:30.
_ON_AIR = lazy(r"[前後]\d{1,2}(?:[・.:][0-5]\d(?![\d%割倍分度点円秒])|時(?![間代差])|[~―—-](?:正午|[前後]?\d{1,2}[・.:\s()、。]))")
# What before N日 makes it a stretch of days, and what behind it a day.
_STRETCH_BEFORE = ("残り", "あと", "約", "丸", "計", "延べ", "週", "今後", "この", "ここ", "過去", "最初の", "最後の", "毎", "実", "わずか", "たった", "最大", "最長", "最短")
# Behind a day at the head of a clause: what is on that day, not how long something takes.
_DAY_IS = lazy(r"は(?!かか|必要|続|待|要|過ぎ|経|長|短|もた|あ[るり]|欲|ほし|早|遅|我慢|無理)")
# Behind a day: what is held on one and decides or hears something, and whether it is held for days on end.
_MEETING = lazy("の[^、。0-9]{0,8}(?:会見|会合|閣議|本会議|委員会|幹事会|役員会|取締役会|理事会|総会|総務会|党大会|定例会|議会|投開票|投票|告示|公示|初公判|判決|初戦|決勝|開幕戦|最終戦|初日|千秋楽|終値)(?:で(?![もは])|後に|では|に(?!及|わた|も及))")
# Behind a day and a comma: what happens once.
_HELD_ON = lazy(r"、[^、。]{0,14}(?:開か|行わ|開催|開幕|始ま|発表|公開|実施|放送|発売|会見|披露|締め切)(?!期間)")
# Behind a day in marks or brackets; before one in marks, of what it is the day, and before one in brackets, what comes into
# force on it.
_NAMES_IT = lazy("[」)]")
_DAY_OF_IT, _POSTED = lazy("日[付時]?[をはが]「"), lazy("人事|異動|就任|退任|辞令|発令|[省庁](?=\\($)")
# Before a day in brackets, of what it is the day: 「着物まつり」(3日).
_FESTIVE = lazy("(?:まつり|祭り?|フェス(?:ティバル)?|フェスタ|大会|開幕|告示|公示|投開票|公開|発売|開業|[決予準]勝|[戦式])[」』]?\\($")
_ON_THAT_DAY = lazy(r"、(?![^。]{0,14}[0-9一二三四五六七八九]日)(?![^。]{0,24}(?:続[いけき]|かか[りっる]|かけ|経[ちっ]|過ぎ|待[ちっ]|費や|滞在|とどま|留ま|休ん|過ごし|耐え|降り|いっぱい))")
_DAYS_OF = ("平日は", "営業日は", "稼働日は", "日数は", "日数が", "猛暑日は", "猛暑日が", "真夏日は", "真夏日が", "熱帯夜は", "熱帯夜が", "夏日は", "冬日は")  # be they more than ten
_DAYS_THAT = lazy("(?:[0-9]度(?:以上|超|未満|以下)|(?:降っ|晴れ|超え|超し|上回っ|下回っ)た|下回る|上回る|超える)の?日[はがも]$")
_HOW_LONG = ("は", "を", "が", "も", "の", "で", "かか")
_COMES_TO = lazy("に(?:達し|及[びんぶ]|の?ぼ[っりる]|上[っりる])")  # what has come to so many days
# … and what was over within so many, or may have been on that day: 初戦が2日で終わった.
_OVER_IN = lazy("で(?:撮[りっ影]|書い|描[いき]|終わ|決着|完売|売り切|完成|仕上|書き上|読み終|走破|踏破|回復|達成|解任|辞任|打ち切|撤回|崩壊|完了)")
# Before days behind which nothing more is said, what else took or takes so long: 脚本に6年、撮影は26日。
_AS_LONG_AS = lazy("[にはがを][0-9]{1,4}(?:年|[カかヵケヶ]月|週間?|日|時間|分)間?(?:半|余り?|近く)?(?:、|で、)[^、。0-9]{1,10}[はにが]$")
_NOTHING_MORE = lazy("(?:だ(?:った)?|で(?:す|した)|と)?(?:[。」』、]|$)")
# What before it leaves no day to be meant.
_NO_DAY_BEFORE = ("約", "およそ", "丸", "延べ", "わずか", "たった", "最大", "最長", "最短", "週休", "残り", "あと", "任期", "在任", "在職", "在籍", "余命", "会期", "工期", "全治", "拘留", "勾留", "拘禁", "実働", "期間", "停止", "停職", "謹慎", "停止は", "停職は", "謹慎は", "生後", "産後", "術後", "生まれて", "孵化後", "ふ化後", "発症後", "接種後")
_POINT_IN_TIME = lazy(r"に(?!わた|渡|及|一|\d|も|かけ|満|達|上|短縮|延|して|迫)|夜|朝|午前|午後|未明|昼|夕|深夜|付|現在|開[業店幕催]|オープン|閉[店幕]|発[売表足]|死去|死亡|来日|帰国|会見|就任|まで(?!に?も)|から(?![\d数]|の[\d数])")
# Behind what something begins, and before what had come about so many days on: 公開17日で10億ドルを突破.
_BEGUN = lazy("(?:公開|発売|就任|開幕|開業|開店|発足|結成|結婚|入院|開始|配信|放送|上映|着任|移籍|加入|開戦|侵攻|避難|上陸|接種|復帰|交際|婚約|入社|来日|契約|離陸|打ち上げ|出産|発見|発生|誕生|投稿|公表|出版|刊行)(?:から|後)?$|(?:逮捕|起訴|勾留|送検|提訴|告示|公示|失踪|判決|遭難|解散|退院|手術|開会|施行|開館|開校|成立|申請|着工|死亡|感染|接触|通報)から$")
_SO_FAR = lazy("で(?![はあもすしき])")
# Before 日 the days that there are of in a week, month or year: 週に4～5日, 月に15日; not 3月に15日.
_OF_A_PERIOD = lazy(r"(?:(?<![前今来先毎隔1-9])週(?:に|のうち|間に|間のうち)?|(?:(?<![0-9今来先前翌同毎])月|(?<![0-9今来昨前翌同毎])年|[かカヵケヶ]月間?|[0-9]週間|[0-9]年間)(?:に|のうち))$")
# What takes or holds for so many days: 一日乗車券, 1日署長, 2日連用.
_OF_DAYS = ("乗車", "乗り放題", "フリー", "パス", "署長", "店長", "駅長", "警察", "体験", "コース", "ツアー", "講座", "保育", "券", "貸し切", "貸切", "使い放題", "遊び放題", "レンタル")
# 1日は24時間: how long a day is.
_DAY_LASTS = lazy(r"は[^。]{0,24}?\d+時間")
_IN_A_DAY = ("平", "に", "約", "で", "あ", "の乗降", "の利用", "の乗客", "の乗車", "の来場", "の来館", "の来店", "の客", "の生産", "の販売", "の通行", "の交通量", "の摂取", "の歩数", "の労働", "の平均")  # 1日の乗降客: in a day
_SO_MUCH_A_DAY = lazy(r"[0-9][0-9.,万千百]*(?:時間|円|回(?![戦目裏表])|食|杯|錠|歩|グラム|キロカロリー|リットル)")  # 1日8時間労働
# 1日に behind which stands what happened that day, not how much there is in a day.
_HAPPENS = lazy(r"に(?:施行|開[業店幕催設院校か]|発[売表足効]|公[開布表]|始ま|スタート|死去|就任|実施|行わ|成立|制定|締結|締め切|オープン|予定)")
# So many days' worth of what is taken, eaten or paid: 28日分の薬; or what was counted on the 28th.
_WORTH = lazy("分(?![科析散譲配担離裂野別水岐類断解])")
# Before a range of days: how something is kept, or how long it is as a rule.
_KEEPS = lazy("(?:冷蔵|冷凍|常温|室温|早くて|長くて|通常|普通|平均|大体|だいたい|せいぜい|完治に|発送まで|到着まで|回復に)(?:庫?で|なら|は|では|、)?$")
# Behind a range of days: what takes so many of them, 2～14日の潜伏期間, 3～5日で届く.
_TAKES = lazy("の(?:潜伏|期間|間隔?|日程|遅れ|休暇|猶予|入院|治療|旅|滞在|ツアー|待機|隔離|服用|投与|観察|熟成|発酵|乾燥|行程|短期|余裕|幅|差)|(?:くらい|ぐらい|ほど|程度)?(?:で|後に?)(?:届|治|完治|着|発送|到着|回復|出荷|消え|配達|ふ化|孵化|羽化|発芽|発症|死亡|死ぬ|収ま|下が|食べ|使い切)|(?:も)?かか|たって|経って|早[くいま]|遅[くいれ]|前後|以内|分(?!科|析|散)")
_JOINT = lazy(rf"(?:~|から|―|—|-|・|、|と|および|または|か)(?=({NUM})日(?!曜|間|ぶり|連続|目|以上|乗車|乗り放題|フリー|署長|店長|体験|[0-9]+(?:時間|[回食杯錠便])))")
_JOINT_BEGINS = frozenset("~か―—-・、とおま")
# Behind a day that may be the least of a stretch: 10日から30日間.
_TO_SO_MANY = lazy(rf"(?:~|―|—|から)({NUM})日間")


def days_after(text: str, at: int, year: int | None, month: int | None, offset: int | None = None) -> list[Found]:
    """Days that follow a date and share its month, or how many months it is away: 2月5日から19日, 26日・27日, 来月1日から15日."""
    if text[at : at + 1] not in _JOINT_BEGINS:
        return []
    found = []
    joint = _JOINT.match(text, at)
    while joint:
        day = small(joint[1])
        end = joint.end(1) + 1
        if day is None or not 1 <= day <= 31 or stopped(text, joint.end()):
            break  # 14日、十日町市で
        found.append(Found(joint.end(), end, (Reading(Kind.DATE, When(year, month, day, offset=offset)),)))
        joint = _JOINT.match(text, end)
    return found


_MONTHS_AWAY = {"今月": 0, "来月": 1, "先月": -1, "前月": -1, "翌月": 1}


def _month_away(text: str, at: int) -> int | None:
    """How far away the month is that is said before a day, None where none is: 来月5日."""
    return _MONTHS_AWAY.get(text[max(0, at - 2) : at])


def of_month_before(text: str, days: list[Found]) -> list[Found]:
    """Several days, all of the month that is said before the first by its distance, if one is: 来月5、6日."""
    offset = _month_away(text, days[0].start) if days else None
    said = [reading.value for one in days for reading in one.readings[:1] if isinstance(reading.value, When)]
    if offset is None or len(said) < len(days) or any(when.day is None or when.month is not None for when in said):
        return days
    placed = [one._replace(readings=(Reading(Kind.DATE, when._replace(offset=offset)),)) for one, when in zip(days, said, strict=True)]
    return [placed[0]._replace(start=placed[0].start - 2), *placed[1:]]


# … of whatever it is said: スマホで1日に約100通.
_SO_MANY_IN_A_DAY = lazy("に(?:約|およそ|平均|最大|最高|最低|延べ|計|少なくとも)?[0-9数][0-9.,・万千百十]*(?:通|件|食|杯|本|個|枚|回(?!戦)|リットル|万|千|円|時間|キロ|トン|箱|袋|錠|歩|ページ)")


def _in_a_day(text: str, start: int, end: int) -> bool:
    """Whether 1日 is how much of something there is in a day, or may be."""
    before = text[start - 1 : start]
    if _HAPPENS.match(text, end):
        return False
    if before in ("で", "も", "と", "り") and _SO_MANY_IN_A_DAY.match(text, end):
        return True
    return before in ("", "約", "、", "が", "は", "を", "の") and (text.startswith(_IN_A_DAY, end) or _DAY_LASTS.match(text, end) or _SO_MUCH_A_DAY.match(text, end)) is not None


_OFF = lazy("(?:、[^、。]{1,10}(?:より|比べて?)[0-9０-９]{1,2}日)?(?:ほど)?[遅早]")  # what comes so many days off the usual one
# Behind so many days, the hours that they have besides: 13日17時間.
_AND_HOURS = lazy("と?(?:1?[0-9]|2[0-3])時間(?:[0-9]{1,2}分)?(?:に(?:及|わた|渡)|も|半|余り|ぶり|滞在|かか|かけ|を?[要費]|飛行|で(?!の|会|行))")
# So many days of every week; not the third, of last week.
_A_WEEK = lazy("(?<![先今来翌前毎同0-9])週に?$")


def from_day(text: str, number: Numeral) -> list[Found]:
    """The day of a month that a figure before 日 is, with those that follow it, or both ends of a range; empty
    where it is a stretch of days and nothing else."""
    low, high = number.low, number.high
    end = number.end + 1
    if not isinstance(low, int) or not isinstance(high, int) or number.vague or not 1 <= low <= 31 or not 1 <= high <= 31:
        return []
    if low == high and _ON_AIR.match(text, end):
        return [Found(number.start, end, (Reading(Kind.DATE, When(day=low)),))]
    if any(text.startswith(word, end) for word in ("曜", "間", "ぶり", "振り", "連続", "目", "以上", "以内", "余", "ほど", "当たり", "あたり", "おき", "ごと", "未満", "程度", "足らず", "がかり", "本", "働", "順延", "延期さ", "延期し", "延期す", "延期と", "延長し", "延長す", "短縮", "遅れ", "半", "続い", "続け", "続く", "続伸", "続落", "続騰", "たった", "経った", "がた", "が経", "経過", "が過ぎ", "を要", "を費や", *_OF_DAYS, *_BEFORE_OR_AFTER)):
        return []
    if (low > 1 and _AND_HOURS.match(text, end)) or _OF_A_PERIOD.search(text, max(0, number.start - 8), number.start):
        return []
    if text.startswith("1日", number.start) and low == 1 and _in_a_day(text, number.start, end):
        return [Found(number.start, end, (Reading(Kind.DATE, When(day=1)), amount(Kind.DURATION, 1, unit="day")), weak=True)]
    if _SO_FAR.match(text, end) and _BEGUN.search(text, max(0, number.start - 8), number.start):
        return []
    if low != high and (_TAKES.match(text, end) or _KEEPS.search(text, max(0, number.start - 8), number.start) or _no_day_follows(text, number.start)):
        return []  # 2~14日の潜伏期間
    if low != high:
        joint = TILL.search(text, number.start, number.end)
        middle = joint.start() if joint else number.end
        both = [
            Found(number.start, middle, (Reading(Kind.DATE, When(day=low)),)),
            Found(joint.end() if joint else middle, end, (Reading(Kind.DATE, When(day=high)),)),
        ]
        return of_month_before(text, both)
    if _no_day_follows(text, number.start) or _A_WEEK.search(text, max(0, number.start - 3), number.start):
        return []  # わずか27日で, 週休3日, 週3日
    if text.endswith("少なくとも", 0, number.start) and text.startswith(_HOW_LONG, end):
        return []  # 少なくとも15日は復帰できない
    if _OFF.match(text, end) and text.endswith(("より", "比べ", "比べて"), 0, number.start):
        return []  # 平年より11日遅く, 平年より13日、昨年より9日早い
    if _WORTH.match(text, end) and not text.endswith(("月", "同"), 0, number.start):
        return [Found(number.start, end, (amount(Kind.DURATION, low, unit="day"), Reading(Kind.DATE, When(day=low))))]
    offset = _month_away(text, number.start)
    readings: tuple[Reading, ...] = (Reading(Kind.DATE, When(day=low, offset=offset, month=1 if text.endswith(_NEW_YEAR, 0, number.start) else None)),)
    start = number.start
    if offset is not None or text[start - 2 : start] == "同月":
        start -= 2
    elif text[start - 1 : start] == "同":
        start -= 1
    if text.endswith("中", 0, number.start) and not text.endswith(("月中", "年中", "間中", "日中", "期中", "週中"), 0, number.start):
        return []  # 中4日: on four days' rest
    longer = _TO_SO_MANY.match(text, end) if offset is None else None
    if text.endswith(_DAYS_OF, 0, start) or (offset is None and _OVER_IN.match(text, end)) or _DAYS_THAT.search(text, max(0, start - 12), start) or _COMES_TO.match(text, end) or (_NOTHING_MORE.match(text, end) and _AS_LONG_AS.search(text, max(0, start - 24), start)) or (longer and (small(longer[1]) or 0) > low):
        readings = (amount(Kind.DURATION, low, unit="day"), *readings)
    elif low <= 10 and offset is None and not _is_day(text, start, end) and (text.endswith(_STRETCH_BEFORE, 0, start) or not _POINT_IN_TIME.match(text, end)):
        readings = (*readings, amount(Kind.DURATION, low, unit="day"))
    return [Found(start, end, readings), *days_after(text, end, None, None, offset)]


# Before a day, that some time has gone by; and that the year has begun.
_GONE_BY = lazy("[日月年間分週]が?たった$")
_NEW_YEAR = ("年明け", "年明けの", "年明け早々の")


def _no_day_follows(text: str, start: int) -> bool:
    """Whether what stands before a figure leaves no day to be meant: わずか27日, but not 10日たった14日."""
    return text.endswith(_NO_DAY_BEFORE, 0, start) and _GONE_BY.search(text, max(0, start - 6), start) is None


def _is_day(text: str, start: int, end: int) -> bool:
    """Whether a figure with 日 can only be the day on which something is: 抽選会は3日、…; 6日は休日当番医が…; 翌10日; 死去した
    日を「5日」としたのは「6日」の誤り; 人事(1日)."""
    if text.endswith(("翌", "同"), 0, start) or (_NAMES_IT.match(text, end) and (_POSTED if text[start - 1] == "(" else _DAY_OF_IT).search(text, 0, start)):
        return True
    if _MEETING.match(text, end) or (_NAMES_IT.match(text, end) and _FESTIVE.search(text, max(0, start - 6), start)):
        return True
    opens = start == 0 or text[start - 1] in "、。「\n 　"
    return (text.endswith(("は", "が"), 0, start) and (_HELD_ON.match(text, end) or _ON_THAT_DAY.match(text, end)) is not None) or (opens and _DAY_IS.match(text, end) is not None)
