"""The senses of figures in reports of accidents, storms, schools and trials: 7人乗り are seats, 35人学級 is no 35 classes.

Each row has the words behind or before the figure that make it what it is, and the English that takes
it for what its counter is elsewhere.
"""

from __future__ import annotations

from termcheck.model import Kind
from termcheck.pairing.senses.row import ANY, N, row
from termcheck.pairing.senses.topics import AIRLINES, CLASSES, NO_BALLGAME, SHOTS
from termcheck.tables.patterns import lazy

# Who rides where there is one seat, or none, is so many people: 自転車の2人乗り.
_SEATED = lazy(r"\A(?![^\n]*(?:自転車|バイク|オートバイ|スクーター|キックボード|ボブスレー|リュージュ))")
# English that speaks of seats, of how many a thing carries, or of what it is for.
_SEATS = r"\bseat|seater|capac|\bcarr(?:y|ies|ied)\b|\bhold|\bfits?\b|accommodat|room for|-(?:person|passenger|man|woman|people|crew)\b|\bfor (?:up to |as many as )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:hours?|days?|minutes?|years?|months?|weeks?))|tandem|\brid(?:e|es|er|ers|den)\b|\btakes?\b|transport"
# English that says of some hurt that they are more or less hurt than others.
_SOME_MORE = r"\bor\b|\bsome\b|\bslight\w*|\bminor\b|\blight\w*|\bless\b|ranging|\bvar(?:y|i)|\bdegrees?\b|\bseveral\b|\bone of\b|\bof (?:them|whom)\b"
# Which schools, between their figure and who is in them.
_OF_SCHOOLS = r"(?:(?:public|private|local|city|municipal|prefectural|elementary|primary|junior|senior|high|middle|and|or|school|,)[ -]?){1,7} ?"
_LEVELS = r"(?:levels|warnings|alerts|stages|steps|notches|points|ranks)"
_SMALL_COUNT = r"(?:[2-9]|two|three|four|five|six|seven|eight|nine)"
# A whole number in words or figures, and nothing that is joined to it.
_BARE = r"(?:[0-9,]+|[a-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
# From a figure to the noun right behind it, whatever the figure is led by.
_RIGHT = r"\A.{0,2}\b(?:(?:about|some|around|nearly|almost|over|more than|at least|up to|as many as|a total of|roughly|just|only|another|all|the) )*[\w,.]+(?: (?:hundred|thousand|million))? "
_OTHERWISE = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|[0-9]+(?:st|nd|rd|th))"

# What is printed, and is no paper or pamphlet.
_BOOKS = lazy("小説|ベストセラー|単行本|文庫本|写真集|絵本|著書|漫画|コミック")

# fmt: off
INCIDENT_ROWS = (
    # who rides, and who is hurt
    row("how many it seats", f"{N}人乗り(?!組)", _SEATED, said=_SEATS, cue="乗"),
    row("the crew", f"{N}人(?:が|で)?乗り?組", spoils=rf"{_RIGHT}(?:passengers|seats|crews)\b|\A.{{0,2}}\b[\w]+-seat(?:er)?\b", cue="乗"),
    row("hurt, some badly and some not", f"{ANY}人(?:が|も|に|の)?重軽傷", lazy(rf"\A(?![\s\S]*(?:{_SOME_MORE}))"), spoils=r"\b(?:seriously|severely|badly|critically|slightly) (?:injured|hurt|wounded)\b|\b(?:suffered|sustained) (?:serious|severe|minor) injuries\b", reach=40, cue="重"),
    row("how many are at work", f"{ANY}人(?:態勢|体制)", kinds=(Kind.ORDINAL,), before=r"\b(?:search(?:ing|es)?|look(?:ing)?|hunt(?:ing)?) for (?:about |some |the )?$|\b(?:guard|arrest|protect|escort|detain|rescue)(?:s|ed|ing)? (?:about |some |the )?$", spoils=r"\A.{0,2}\b[\w,]+ missing\b", cue="態体"),
    row("sons and daughters", f"{N}男{N}女", lazy(r"\A(?![^\n]*(?:次女|長男|次男|三女))"), needs=r"\A(?![\s\S]*\b(?:(?:first|eldest) son|second (?:son|daughter)|third daughter)\b)", cue="男"),
    row("sons and daughters", "[1-9１-９一二三四五六]女", lazy(r"\A(?![^\n]*(?:次女|三女))"), led="[0-9０-９一二三四五]男", kinds=(Kind.ORDINAL,), cue="男"),
    row("men and women together", "[2-9２-９二三四五六七八九]人", led="男女(?:計|合わせて|の)?", spoils=_RIGHT + r"(?:men|women|males|females|boys|girls)\b(?! and)", cue="男女"),
    row("how many times", f"{N}[回度](?![目戦生路答線])", NO_BALLGAME, led="過去に", kinds=(Kind.ORDINAL,), cue="過"),
    row("how many times", f"{N}回(?![目戦生路答線]|忌)", spoils=r"\A.{0,2}\b\w+ years (?:ago|later|earlier)\b", cue="回"),
    row("times as much", f"{ANY}倍", spoils=r"\A.{0,2}\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+) times) (?:a|per|each|every) (?:day|week|month|year)\b", reach=24, cue="倍"),
    # roads, rails, flights
    row("how long the jam is", f"{ANY}キロ(?:に(?:わた|及|達)|の渋滞|の列)", spoils=r"\b(?:away|ahead|apart)\b", cue="ロ"),
    row("lanes each way", "[2-9２-９二三四]車線", lazy(r"\A(?![\s\S]*\b(?:each|per|either|both|sides?|directions?|ways?|one-way)\b)"), led="片側(?:に|が)?", spoils=r"\A.{0,2}\b\w+-lane (?:[a-z]+ )?(?:road|street)\b", cue="線"),
    row("flights, not one of them", "[0-9０-９]+便(?=(?:が|を|の|に|で)(?:欠航|運休|遅|影響|減便|増便|運航|発着))", AIRLINES, led="(?:国[内際]線|計|約|延べ|合計|発着|合わせて|[はで]、?)", kinds=(Kind.IDENTIFIER,), cue="便"),
    row("so many trains", r"[0-9０-９]{1,4}本", lazy("電車|列車|新幹線|運休|ダイヤ|上下線"), spoils=_RIGHT + r"lines\b", cue="本"),
    # what was built, launched, or stands
    row("shots", "[0-9０-９万千百一二三四五六七八九十]+発(?=[をがの、。])", SHOTS, spoils=rf"\A.{{0,2}}\b{_OTHERWISE} (?:time|missile|shot|bullet|bomb|round|launch|rocket)\b|\bfireworks? (?:displays|shows)\b", cue="発"),
    row("where in the building it is", f"{N}階(?=の[0-9０-９]|部分|付近|フロア|から出火|で(?:火|発生|見つか)|の(?:店|会場|教室|事務所|オフィス|廊下|トイレ|客室|病室|通路|居室|寝室))", spoils=r"\A.{0,2}\b[\w-]+-stor(?:y|ey)\b", cue="階"),
    row("a parent of so many children", f"{N}児の(?:母|父|パパ|ママ|親)", spoils=r"-year-olds?\b|\byears? old\b|-year old\b"),
    row("that so many were passed", f"{N}人抜き", before=r"\bwithout (?:the )?$"),
    row("rooms of so many mats", f"{N}[畳帖](?=の|ほど|一間|間|と)", spoils=_RIGHT + r"(?:(?:Japanese|Western|tatami)[- ](?:style )?)?rooms\b", cue="畳帖", reach=32),
    row("places within it", f"{N}(?:カ|か|ヶ|ヵ|ケ|箇)所", led="[都道府県市区町村]内(?:の|で|に)?(?:計|約)?", spoils=_RIGHT + r"prefectures\b", cue="所"),
    row("prefectures", f"{N}(?:都道府県|都府県|道府県|府県|都県|道県)", lazy(r"\A(?![\s\S]*\b(?:[Pp]refectur|[Pp]rovinc|[Mm]etropol|[Cc]ounty|[Cc]ounties))"), spoils=_RIGHT + r"(?:cities|towns|municipalities|villages|wards)\b", cue="県"),
    row("copies", "(?:[0-9０-９]+(?:万|千)[0-9０-９]*|[0-9０-９]{3,})部", _BOOKS, spoils=r"\bparts?\b|\bdepartments?\b|\bsections?\b|\bclubs?\b|\breaders\b", cue="部"),
    row("theaters", f"{ANY}館(?![長内員])", lazy("映画|上映|封切"), spoils=_RIGHT + r"(?:museums|hotels|inns|libraries|halls of)\b", cue="館"),
    # nature
    row("kinds, not how many there are", f"{ANY}種(?:類)?(?:計|約|、|の[^、。0-9０-９]{{1,6}})?[0-9０-９]", spoils=_RIGHT + r"(?:animals|birds|plants|trees|individuals|specimens|items|head)\b", cue="種"),
    row("how many there are, not kinds", f"{ANY}[頭匹羽尾本株点](?![差満])", led="種(?:類)?(?:計|約|、|の[^、。0-9０-９]{1,6})?", spoils=_RIGHT + r"(?:[a-z]+ )?(?:species|kinds|types|varieties|breeds)\b", cue="頭匹羽尾本株点"),
    row("a level by its number", "[1-9１-９](?!段階|つ)", led="レベル", spoils=rf"\A.{{0,2}}\b{_SMALL_COUNT} (?:[a-z]+ ){{0,2}}{_LEVELS}\b|\A.{{0,2}}\b{_OTHERWISE} (?:[a-z]+ ){{0,2}}(?:warning|alert|order|time)\b(?! level)", reach=40, cue="レベル"),
    row("which of those in office it is", f"第?{ANY}代(?:目)?の?(?:首相|総理|大統領|総裁|知事|[市町村区]長|議長|学長|校長|駅長|横綱)", kinds=(Kind.AGE,), spoils=r"\bgenerations?\b|\btimes?\b", before=r"\bage $", cue="代"),
    row("how many times", f"{N}回(?=開かれ|開催され|行われ|実施され)", NO_BALLGAME, kinds=(Kind.ORDINAL,), cue="開行実"),
    row("how often a week", f"{N}[回日](?!目)", led="(?<![0-9０-９先今来前翌])週(?:に)?", kinds=(Kind.ORDINAL,), cue="週"),
    row("a day's figures", "[1１一]日(?=(?:約|各)?[0-9０-９]+(?:往復|コマ))", spoils=r"\b(?:1st|first)\b", before=r"\bon the $", kinds=(Kind.DATE, Kind.ORDINAL), cue="往コ"),
    row("a sum for each", f"{ANY}円", led="[1１一](?:口|戸|世帯|回)(?:当たり|あたり|につき)?約?", spoils=r"\bin (?:total|all)\b|\baltogether\b|\bcombined\b|\bfor all\b", reach=20, cue="口戸世回"),
    row("who meet", f"{N}(?:党首|者|[カかヶ]国|首脳|県知事|市長)(?:会談|協議|会議|首脳)", spoils=r"\A.{0,2}\b\w+ times\b", cue="会協首"),
    row("an emergency number", "1(?:10|19)番", before=r"\bthere (?:was|were) (?:about )?$", cue="番"),
    row("a storm by its number", f"{N}号", led="台風", kinds=(Kind.DATE, Kind.MONTH), before=r"\b(?:grade|category|class|level) $", cue="号"),
    row("a day of the month", "[0-9０-９]{1,2}日(?=、[^、。0-9０-９]{0,10}(?:発足|就任|始ま|開[かいき]|開幕|開会|死去|逮捕|発表|会談|会見|表明|退任|辞任|辞表|可決|成立|施行|告示|公示|召集|判決|起訴))", led="[がはも]", kinds=(Kind.DURATION,), cue="日"),
    row("grades of a school", "[1１一]学年(?=(?:当たり|あたり|につき)?[0-9０-９])", kinds=(Kind.ORDINAL,), cue="学"),
    row("a year of elementary school", "小学(?:校)?[1-6１-６]年", spoils=rf"\A.{{0,2}}\b{_SMALL_COUNT} (?:[a-z]+ ){{0,3}}(?:boys|girls|pupils|students|children|schools)\b", reach=60, cue="小"),
    row("a year of junior high school", "(?:中学|高校)[1-3１-３]年", spoils=rf"\A.{{0,2}}\b{_SMALL_COUNT} (?:[a-z]+ ){{0,3}}(?:boys|girls|pupils|students|children|schools)\b", reach=60, cue="中高"),
    row("a day's figures", "[1１一]日(?=(?:当たり|あたり|の)?(?:平均|最大|最高|最多)(?:で|は)?(?:約|およそ)?[0-9０-９])", spoils=r"\A.{0,8}\b(?:1st|first)\b", before=r"\bon the $", kinds=(Kind.DATE, Kind.ORDINAL), cue="日"),
    # schools
    row("schools, not who is in them", f"{ANY}校(?![長舎門庭歌則外内名区正])", spoils=rf"{_RIGHT}classes\b|{_RIGHT}{_OF_SCHOOLS}(?:students|pupils|children|teachers|classes)\b", reach=60, cue="校"),
    row("a class of so many", f"{N}人(?:学級|クラス)", kinds=(Kind.AGE,), spoils=rf"\A.{{0,2}}\b{_BARE} classes\b", cue="学ク"),
    row("a period of the school day", "[1-7１-７一二三四五六]限(?=の|に|が|は|を|目|で|、|と)", CLASSES, spoils=r"\bclasses\b|\bhours\b|-hour\b|\btimes\b|\blimits?\b|\A.{0,2}\b\w+ (?!period|class|lesson|hour|lecture)[a-z]+s\b", cue="限"),
    row("credits", "[0-9０-９]+単位(?![の]?(?:で(?:販|売)|当))", CLASSES, spoils=_RIGHT + r"(?:hours?|subjects?|people|students?|units of (?:students|people))\b", cue="単"),
    row("a level of the care that is needed", "[1-5１-５](?!人|割|日)", led="要(?:介護|支援)(?:度)?", said=r"level|grade|degree|rank|categor|stage|class|care need|scale|certif", cue="要"),
    row("which day of its name in the month", f"第{N}[・、]?(?:第?{N})?[月火水木金土日]曜", spoils=r"\A[^.,;]{0,2}\b(?:the )?[0-9]+(?:st|nd|rd|th) of (?:every|each|the) month\b", before=r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?$", reach=20, cue="曜"),
    row("all there are, with those named", f"{ANY}人", led="を含[むめ]て?(?:計|約|全員|合わせて)?", spoils=_RIGHT + r"[a-z]+ and (?:a|an|the|one|its|their|his|her) [a-z]+", reach=24, cue="含"),
    # courts
    row("how long a penalty is", f"{ANY}(?:年|[カかヶ]月|日)", led="(?:停止|停職|謹慎|減給|免許取り消し)(?:処分)?(?:は|の|、)?", kinds=(Kind.ORDINAL,), before=r"\bafter (?:about )?$", cue="停謹減取"),
    row("how long it is suspended", f"{ANY}(?:年|[カかヶ]月)", led="執行猶予(?:期間)?", before=r"\bof (?:which|that|it),? (?:about )?$", cue="予"),
    row("an article of law", f"(?<!破産法)(?<!破産法第)(?:第)?{ANY}条(?![件例約])", lazy(r"憲法|[^一-龥]?[刑民商]法|条約|法律|法第|基本法|規約|法[0-9０-９]"), spoils=rf"\A.{{0,2}}\bparagraph\b|\A.{{0,2}}\bchapter\b|\A.{{0,2}}\b{_OTHERWISE} (?:revision|change|paragraph|chapter)\b", cue="条"),
    row("an article of law", f"(?<!破産法)(?<!破産法第)(?:第)?{ANY}条(?![件例約])", lazy(r"\A(?![\s\S]*(?:米国?|州|英))[\s\S]*(?:憲法|民法|刑法)"), spoils=r"\A.{0,2}\b(?:section|clause)\b", before=r"\b(?:section|clause|paragraph) $", cue="条"),
    row("an item of law", f"{N}号", led="[0-9０-９]項", spoils=r"\A.{0,2}\b(?:paragraph|article)\b", before=r"\b(?:paragraph|article) $", cue="号"),
    row("a paragraph of law", f"{N}項(?=[0-9０-９]+号)", spoils=r"\A.{0,2}\b(?:item|article)\b", before=r"\b(?:item|article) $", cue="項"),
    row("a paragraph of law", f"(?:第)?{N}項?", led="条(?:の[0-9０-９]+)?第", spoils=r"\A.{0,2}\barticle\b", cue="条"),
)
# fmt: on
