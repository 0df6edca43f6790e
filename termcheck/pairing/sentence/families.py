"""Words of one family of which a text says one: spring for autumn, weekdays for weekends.

A family has a word for each of its members in both languages. Where the Japanese says a member that
the English has no word of, and the English one that the Japanese has no word of, the one stands in
the place of the other: no list of wrong forms is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.cues import Cued
from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.patterns import lazy
from termcheck.quantity import point
from termcheck.records import NamedTuple


class Member(NamedTuple):
    """A member of a family.

    family  its number
    says    what it is, for the message
    ja      the Japanese that says it
    en      the English that says it and no other member
    also    further English that may say it, or another, or None
    """

    family: int
    says: str
    ja: re.Pattern[str]
    en: re.Pattern[str]
    also: re.Pattern[str] | None


def _words(pattern: str) -> re.Pattern[str]:
    return lazy(rf"\b(?:{pattern})\b", re.IGNORECASE)


_STANDS = r"(?=[にのはもがをで、。」）からまごろ頃先以]|$)"
_YEARS_OWN = "[今来昨翌]"
_HALF_OF = r"(?:the |that |this |early |late |around |[a-z]+day )*"
_FROM, _TILL = rf"from {_HALF_OF}", rf"(?:to|until|till|through|into) {_HALF_OF}"
_UPHEAVALS = "震災|地震|コロナ禍?|感染拡大|事故|災害|戦争|豪雨|噴火|流行|導入|改修|合併|改定|統合|水害|津波|火災|増税|値上げ"
_UPHEAVALS_EN = "earthquake|quake|disaster|pandemic|outbreak|accident|war|rains?|eruption|introduction|renovations?|merger|fire|tsunami|flood\\w*|corona\\w*|tax|hike|integration"
_ONE, _PER = "(?<![0-9０-９.．・])[1１一]", "(?:当たり|あたり|につき)"
# A family to a line: what each member is, the Japanese, the English of its own, further English.
FAMILIES: tuple[tuple[tuple[str, str, str, str], ...], ...] = (
    (
        ("spring", f"{_YEARS_OWN}春|春{_STANDS}|春(?:季|場所|休み|先|夏)", r"(?<!hot )(?<!thermal )spring(?! water)", "March|April|May|vernal"),
        ("summer", f"{_YEARS_OWN}夏|夏{_STANDS}|[真盛]夏(?!日)|夏(?:季|場所|休み|祭り)", "summers?", "June|July|August|midsummer"),
        ("autumn", f"{_YEARS_OWN}秋|秋{_STANDS}|秋(?:季|場所|祭り|口)", r"autumns?|(?:this|last|next|early|late|by|since|until|the|in) fall(?! of (?!\d|last|this|next|the year))(?! in\b| from\b| by\b| to\b)", "fall|September|October|November"),
        ("winter", f"{_YEARS_OWN}冬|冬{_STANDS}|[真厳暖]冬|冬(?:季|休み|場)", "winters?", "December|January|February"),
    ),
    (
        ("weekdays", "平日", "weekdays?", "workdays?|(?:business|working) days?|Mondays?|Fridays?"),
        ("the weekend", "週末|土日|土・日", "weekends?", "Saturdays?|Sundays?|holidays?|week"),
    ),
    (
        ("the whole of it", "全額|全量|全部|全員", r"in full|(?:full|whole|entire|total) (?:\w+ )?(?:amount|cost|refund|price|sum|compensation|subsid\w+)", r"full\w*|whole|entire\w*|all|every\w*|total\w*|100|complete\w*|both|each|none|nobody|no one"),
        ("half of it", "半額|半数|半分", "half|halves|halved", "50|fifty|1/2|one-half|halfway"),
    ),
    (
        ("twice as much", r"(?<![0-9０-９一二三四五六七八九十数何・.．])倍(?:に|増|以上|近く|額|加)|(?<![0-9０-９・.．])[2２二]倍", "doubl(?:e|ed|es|ing)|twofold|two-fold", r"twice|two times|200|2x|times"),
        ("half as much", "半減|半分(?:に|以下|近く|ほど|程度)|半額", r"halv\w+|(?:fell|cut|dropped|reduced|decreased|down|declined) (?:by|in|to) (?:about |nearly |almost )?half", "half|50|fifty"),
    ),
    (
        ("the most of all", "最も(?:[^、。]{0,6}の)?(?:多|高|大き)|最[多大]|最高(?!裁|[級峰])", r"highest|largest|biggest|greatest|the most(?! of)", r"best|top\w*|max\w*|record\w*|high\w*|most|longest|up to|peak\w*|large\w*|great\w*|warm\w*|hot\w*|all-time|ever"),
        ("the least of all", "最も(?:[^、。]{0,6}の)?(?:少な|低|小さ)|最[少低小]", r"lowest|fewest|smallest|the least", r"worst|min\w*|low\w*|least|record\w*|small\w*|few\w*|bottom|cold\w*|cool\w*|all-time|ever"),
    ),
    (
        ("that it was revised down", "下方修正", r"revis\w+ (?:[\w'’-]+ ){0,5}?down(?:ward)?|downward revision", r"cut\w*|low\w*|slash\w*|reduc\w+|trim\w*|downgrad\w*|down\w*|less|fell|below"),
        ("that it was revised up", "上方修正", r"revis\w+ (?:[\w'’-]+ ){0,5}?up(?:ward)?|upward revision", r"rais\w+|lift\w*|hik\w+|boost\w*|upgrad\w*|up\w*|high\w*|increas\w*|more|better"),
    ),
    (
        ("with it", "を含め|を含む|込み(?!合|ち|入)", r"including|inclusive", r"includ\w+|with|among|of (?:them|which|whom)|as well as|and|both|also|plus|counting"),
        ("without it", "を除[きくい]", r"excluding|not including|without (?:tax|the tax|consumption|interpretation)|exclusive of", r"exclud\w+|except\w*|without|not|other than|apart|aside|barring|outside|but|minus|non-\w+|ex-\w+|strip\w*|core|all"),
    ),
    (
        ("a draw", "[0-9０-９]分け|引き分け", "draws?|drew|ties?|drawn", r"tied(?! (?:with|on|for|at|as)\b)|level|even\w*|stalemate|goalless|scoreless|shar\w+|deadlock\w*|all|apiece|[0-9]+[-–][0-9]+"),
        ("a loss", "[0-9０-９]敗(?!者)|黒星|負け(?!なし|ん|ず)|敗れ", r"loss(?:es)?|defeats?", r"los[te]\w*|defeat\w*|beat\w*|fell|[0-9]+[-–][0-9]+|bow\w*|eliminat\w*|knocked|crash\w*|down|apiece|even\w*|split\w*|level\w*|tied?|each|record|under|streak|skid"),
    ),
    (
        ("the next one", "次回|次戦|次号|次大会", "next (?:meeting|time|game|match|tournament|election|round|one|race|session|issue|event)", r"next|following|upcoming|future|later|then|another|coming|subsequent"),
        ("the one before", "前回|前戦|前号|前大会", "(?:last|previous) (?:meeting|time|game|match|tournament|election|round|one|race|session|issue|event)", r"last|previous\w*|prior|earlier|before|preceding|\d{4}|ago|defending|reigning"),
    ),
    (
        ("New Year's Eve", "大みそか|大晦日", r"New Year[’']?s Eve|last day of the year", "Dec(?:ember)?|31st|year-end|end of the year"),
        ("New Year's Day", "元日|元旦", r"New Year[’']?s Day|first day of the year", "Jan(?:uary)?|1st|New Year(?![’']s Eve)"),
    ),
    (
        ("Christmas Eve", "クリスマス・?イ[ブヴ]", "Christmas Eve", "Dec(?:ember)?|24th"),
        ("Christmas", "クリスマス(?!・?イ[ブヴ]|マーケ|ツリー|ケーキ|島|プレゼント|[ァ-ヴー])", "Christmas Day", "Christmas(?! Eve)"),
    ),
    (
        ("from the morning", "(?:朝|午前(?:中)?)から", rf"{_FROM}(?:morning|dawn)", "morning|dawn|early"),
        ("from noon or the afternoon", "(?:昼|昼前|昼すぎ|昼過ぎ|正午|午後)から", rf"{_FROM}(?:afternoon|noon|midday)", "afternoon|noon|midday"),
        ("from the evening", "夕方?から", rf"{_FROM}evening", "evening|afternoon|dusk|late"),
        ("from the night", "(?<!同|当|前)夜(?:遅く)?から", rf"{_FROM}night", "night|evening|overnight|late|midnight"),
    ),
    (
        ("to the morning", "朝(?:まで|に?かけて)", rf"{_TILL}morning", "morning|dawn|early"),
        ("to noon or the afternoon", "(?:昼|昼前|昼すぎ|昼過ぎ|正午|午後)(?:まで|に?かけて)", rf"{_TILL}(?:afternoon|noon|midday)", "afternoon|noon|midday"),
        ("to the evening", "夕方?(?:まで|に?かけて)", rf"{_TILL}evening", "evening|afternoon|dusk|late"),
        ("to the night", "夜(?:遅く)?(?:まで|に?かけて)", rf"{_TILL}night", "night|evening|overnight|late|midnight|nighttime"),
    ),
    (
        ("votes for it", "賛成", "in favou?r|voted for", r"for|support\w*|approv\w*|yes|back\w*|favou?r\w*|agree\w*|endors\w*"),
        ("votes against it", "反対", r"(?:votes?|voted|voting) against|oppos\w+", r"against|no|not|object\w*|reject\w*|dissent\w*|disagree\w*|disapprov\w*|protest\w*"),
        ("abstentions", "棄権", r"abst\w+", r"did not vote|withdr\w+|dropp\w+|retir\w+|scratch\w*|pull\w*|forfeit\w*|DNS|DNF|default\w*"),
    ),
    (
        ("so much a month", "月産|月商|月給|月収|月謝|(?<![カか0-9０-９ヶケ個ヵ])月間", r"(?:a|per|each|every) month|monthly", r"month\w*"),
        ("so much a year", "年産|年商|年収|年俸|年額|(?<![0-9０-９数半])年間(?!大賞|最優秀|MVP)", r"(?:a|per|each|every) year|annual(?:ly)?|yearly", r"year\w*|annu\w+|fiscal|season|12 months|since|[12][0-9]{3}"),
        ("so much a day", "(?<![0-9０-９])[1１]日の(?:乗降|利用|乗客|来場|交通量|通行)|日給|日商|日当(?!たり)|日産(?=[0-9０-９約])", r"(?:a|per|each|every) day|daily", r"da(?:y|ily)\w*"),
        ("so much an hour", "時給|毎時", r"(?:an|per|each|every) hour|hourly", r"hour\w*|kph|mph"),
        ("so much a week", "週給|週休|毎週", r"(?:a|per|each|every) week|weekly", r"week\w*|[a-z]+days?"),
    ),
    (
        ("per person", f"{_ONE}人{_PER}", r"per (?:person|capita|head)|a (?:person|head)", r"person\w*|capita|head|each|every|apiece|individual\w*|people\w*|residents?"),
        ("per household", f"{_ONE}(?:世帯|戸){_PER}", r"per (?:household|family|home|dwelling)", r"households?|famil\w+|homes?|houses?|units?|condominiums?|apartments?|dwellings?|each|every"),
        ("per company", f"{_ONE}社{_PER}", r"per (?:company|firm)", r"compan\w+|firms?|each|every|businesses|operators?"),
        ("per share", f"{_ONE}株{_PER}", r"per share|a share", r"shares?|each"),
        ("per hour", f"{_ONE}時間{_PER}", r"(?:per|an|each|every) hour", r"hour\w*|kph|mph|km/h|mm/h"),
        ("per minute", f"(?:{_ONE}分間?{_PER}|毎分)", r"(?:per|a|each|every) minute", r"minutes?"),
        ("per second", f"(?:{_ONE}秒間?{_PER}|毎秒)", r"(?:per|a|each|every) second", r"seconds?|mps|m/s|fps"),
        ("per liter", f"{_ONE}リットル{_PER}", r"per (?:liter|litre)", r"lit(?:er|re)s?|km/l|kpl|L"),
        ("per kilo", f"{_ONE}(?:キロ|㌔|kg|ｋｇ|グラム){_PER}", r"per (?:kilo\w*|kg|km|gram)", r"kilo\w*|kg|km|grams?"),
        ("per square meter", f"{_ONE}平方(?:メートル|㍍|キロ)(?:{_PER}|の(?:平均)?(?:単価|価格|地価))", r"per square (?:meter|metre|kilometer|kilometre)", r"square|sq|m2|㎡"),
        ("per vehicle or unit", f"{_ONE}台{_PER}", r"per (?:vehicle|car|unit|machine)", r"vehicles?|cars?|units?|machines?|each|every|\w+"),
        ("per barrel", f"{_ONE}バレル(?:{_PER}|＝|=)", r"(?:per|a) barrel", r"barrels?|bbl"),
        ("per ton", f"{_ONE}トン{_PER}", r"(?:per|a) (?:ton|tonne)", r"ton(?:ne)?s?|metric"),
    ),
    (
        ("women", "少女|女(?:性|子|児|の子|生徒|子生徒)|(?<![一-龥ぁ-ん])女(?=[（(、はがをと])", r"wom[ae]n|girls?|females?", r"she|her|hers|herself|lad(?:y|ies)|mothers?|wi(?:fe|ves)|daughters?|sisters?|actress\w*|m(?:iss|rs|s)|housewi\w+|maternal|maternity|gender\w*|school ?girls?|queens?|princess\w*|widows?|grandmothers?|aunts?|nieces?|sexes|waitress\w*|heroines?|businesswom[ae]n|\w+wom[ae]n|feminin\w+|nadeshiko|LPGA|WNBA|couples?|mixed|brides?"),
        ("men", "男(?:性|子|児|の子|生徒|子生徒)|(?<![一-龥ぁ-ん])男(?=[（(、はがをとら])|男[0-9０-９]|男女|青年|少年|若者|夫|父|兄|弟|息子|男", r"m[ae]n|boys?|males?", r"he|his|him|himself|gentlem[ae]n|fathers?|husbands?|sons?|brothers?|actors?|mr|paternal|gender\w*|school ?boys?|kings?|princes?|grandfathers?|uncles?|nephews?|sexes|\w+m[ae]n|couples?|mixed|grooms?"),
    ),
    (
        ("the vernal equinox", "春分", "(?:vernal|spring) equinox", "March"),
        ("the autumnal equinox", "秋分", r"autumn\w* equinox|fall equinox", "September"),
        ("the summer solstice", "夏至", "summer solstice", "June"),
        ("the winter solstice", "冬至", "winter solstice", "December"),
    ),
    (
        ("Culture Day", "文化の日", "Cultur(?:e|al) Day", "Nov(?:ember)?|holiday"),
        ("Respect for the Aged Day", "敬老の日", r"(?:Respect for the|Respect-for-the)[- ](?:Aged|Elderly)|Senior Citizens?", r"Sept(?:ember)?|holiday|elder\w*|aged"),
        ("Coming-of-Age Day", "成人の日", r"Coming[- ]of[- ]Age|Adults?['’]? Day", "Jan(?:uary)?|holiday"),
        ("Children's Day", "(?:こども|子ども|子供)の日", r"Children['’]?s['’]? Day", "May|holiday"),
        ("Constitution Day", "憲法記念日", r"Constitution\w*(?: Memorial)? Day", "May|holiday|Constitution"),
        ("Marine Day", "海の日", r"(?:Marine|Ocean|Sea) Day|Day of the Sea", "July|holiday"),
        ("Mountain Day", "山の日", "Mountain Day", "Aug(?:ust)?|holiday"),
        ("Sports Day", "(?:スポーツ|体育)の日", r"Sports Day|Health and Sports", "Oct(?:ober)?|holiday"),
        ("Labor Thanksgiving Day", "勤労感謝の日", r"Labou?r Thanksgiving", "Nov(?:ember)?|holiday"),
        ("National Foundation Day", "建国記念の日", r"(?:National )?Foundation Day", "Feb(?:ruary)?|holiday"),
        ("Mother's Day", "母の日", r"Mother['’]?s['’]? Day", "May|mothers?"),
        ("Father's Day", "父の日", r"Father['’]?s['’]? Day", "June|fathers?"),
    ),
    (
        ("one way", "片道", "one[- ]way|each way", "single|outbound|one"),
        ("there and back", "往復", "round[- ]trips?|both ways", "return|there and back|back"),
    ),
    (
        ("in the black", "黒字", "in the black|surplus(?:es)?", r"profit\w*|black|gain\w*|earn\w*|income|plus|positive|made|money"),
        ("in the red", "赤字(?!を?(?:解消|脱|から|幅|体質|削減|縮小|続き))", "in the red|deficits?", r"loss\w*|los[te]\w*|losing|red|short\w*|negative|minus|gap|unprofitable"),
    ),
    (
        ("right after", "直後", "(?:right|just|immediately|shortly|soon|moments) after", r"after\w*|soon|moments?|when|upon|following|early|since|once|as"),
        ("right before", "直前", "(?:right|just|immediately|shortly|moments) before", r"before\w*|ahead|prior|eve|last[- ]minute|verge|lead\w*|final|pre\w*|about to|earlier|run-up|when|as"),
    ),
    (
        ("before it", f"(?:{_UPHEAVALS})前(?!期|半|線|日|月|年)", r"before|pre-? ?[a-z]+|prior to", r"ago|earlier|previous\w*|once|used to|formerly|ahead|then|had"),
        ("after it", f"(?:{_UPHEAVALS})後(?!期|半)", rf"after the (?:\w+ ){{0,3}}(?:{_UPHEAVALS_EN})|post-(?:{_UPHEAVALS_EN})", r"after\w*|since|following|post\w*|later|then|now|in the wake|once"),
    ),
    (
        ("above the usual", "(?:平年|例年|平均|前年|昨年|前回)(?:より|を|並みより)(?:やや|かなり|大幅に|大きく|わずかに)?(?:高|多|上回)", r"(?:higher|more|above|greater|larger|warmer|up)(?: than)?(?: the)? (?:normal|average|usual|previous|last)", r"higher|more|above|great\w*|large\w*|warm\w*|up|exceed\w*|outpac\w*|surpass\w*|over|increas\w*|rose|ris\w+|gr[eo]w\w*|ros\w+|top\w*|hot\w*|heav\w*|better|gain\w*|beat\w*|outnumber\w*|many"),
        ("below the usual", "(?:平年|例年|平均|前年|昨年|前回)(?:より|を|並みより)(?:やや|かなり|大幅に|大きく|わずかに)?(?:低|少な|下回)", r"(?:lower|less|fewer|below|smaller|colder|cooler|down)(?: than)?(?: the)? (?:normal|average|usual|previous|last)", r"low\w*|less|few\w*|below|small\w*|cold\w*|cool\w*|down|short|under|fell|fall\w*|drop\w*|declin\w*|decreas\w*|trail\w*|worse|reduc\w*|slow\w*|miss\w*"),
    ),
    (
        ("that it opens", "開[店館場園会業幕校]|オープン|営業を始|営業開始", r"open(?:s|ed)?", r"\w*open\w*|start\w*|beg[aiu]n\w*|launch\w*|kick\w*|inaugurat\w*|establish\w*|found\w*|set up|debut\w*|operat\w*|first|held|since"),
        ("that it closes", "閉[店館場園会幕校]|廃業|休館|休業|閉鎖|閉め", r"clos(?:es?|ed)(?!-| to| in on)", r"clos\w*|end\w*|shut\w*|finish\w*|conclud\w*|wrap\w*|suspend\w*|final|last|out of business|until|till"),
    ),
    (
        ("that it leaves", "出発|発車|出航|出港|離陸", r"depart\w*|took off|takes? off", r"left|leav\w*|set\w* (?:off|out|sail)|start\w*|embark\w*|sail\w*|head\w*|launch\w*|out"),
        ("that it arrives", "到着|着陸|入港|帰着", r"arriv\w*|landed|landing", r"reach\w*|came|come|return\w*|land\w*|dock\w*|touch\w*|enter\w*|made it|port|get|got|there"),
    ),
)  # fmt: skip
MEMBERS = tuple(
    Member(number, says, lazy(ja), _words(en), _words(also) if also else None)
    for number, family in enumerate(FAMILIES)
    for says, ja, en, also in family
)
_TABLE = Cued(MEMBERS, lambda member: member.ja.pattern)


def of_another(pair: Pair) -> Iterator[Match]:
    """What the Japanese of a pair says where the English says another of the family, as lines of the
    ledger with what is meant."""
    if pair.ja is None or pair.en is None:
        return
    said = [(member, found) for member in _TABLE.wanted(pair.ja.text) if (found := member.ja.search(pair.ja.text)) is not None]
    for number in sorted({member.family for member, _ in said}):
        ours = {member: found for member, found in said if member.family == number}
        lost = [(member, found) for member, found in ours.items() if not _says(member, pair.en.text)]
        if not lost:
            continue
        others = (member.en.search(pair.en.text) for member in MEMBERS if member.family == number and member not in ours)
        instead = next((found for found in others if found is not None), None)
        if instead is not None:
            yield _line(pair, lost[0][0].says, lost[0][1], instead)


def _says(member: Member, english: str) -> bool:
    return member.en.search(english) is not None or (member.also is not None and member.also.search(english) is not None)


def _line(pair: Pair, says: str, ja: re.Match[str], en: re.Match[str]) -> Match:
    assert pair.ja is not None
    assert pair.en is not None
    reading = (Reading(Kind.NUMBER, point(0)),)
    here = Mention(ja.group(), pair.ja.offset + ja.start(), pair.ja.offset + ja.end(), reading)
    there = Mention(en.group(), pair.en.offset + en.start(), pair.en.offset + en.end(), reading)
    return Match(here, there, Verdict.DIFFERS, pair, "sense", f"it is {says}")
