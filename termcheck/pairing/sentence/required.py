"""Words that a figure means nothing without: per person, per hour, a month, in its first year.

１人当たり１０万円 is not "100,000 yen". The figure is there, and what it is a figure of is lost.
A row has the Japanese and every English by which it can be said, anywhere in the row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.quantity import point
from termcheck.records import NamedTuple
from termcheck.tables.cues import Cued
from termcheck.tables.patterns import lazy


class RequiredRow(NamedTuple):
    """A row of the table: the Japanese, and the English that says it."""

    ja: re.Pattern[str]
    en: re.Pattern[str]


def _row(ja: str, en: str) -> RequiredRow:
    return RequiredRow(lazy(ja), lazy(rf"(?<![a-z])(?:{en})", re.IGNORECASE))


_EACH = r"per\b|to (?:the|an?|every) (?:square |cubic )?(?:met(?:er|re)|kilomet(?:er|re)|mile|acre|hectare|lit(?:er|re)|gallon|pound|dollar|kilo|gram|tonne?|hour|minute|foot|inch|yard|person|page|share|cow|room|class)\b|each|every|apiece|individual|all\b|a (?:head|piece|pop)\b|for (?:one|a|an)\b|an average|on average|average|single"
_N = "[0-9０-９]+"
# A one that is no last digit.
_ONE = "(?<![0-9０-９.．・～〜~、―-])[1１]"
# What a profit or a loss stands behind: a sum, or how often it came.
_BOTTOM = "(?:円(?:余り?)?の(?:[一-龥]{0,4}(?:利益|損失|損益))?|[0-9０-９](?:年度?|期|カ月|四半期)(?:連続|ぶり)(?:の|で|に)(?:[一-龥]{0,4})?)"
# What figures are shared out to.
_SHARED = "人|世帯|台|件|社|個|キロ|メートル|グラム|リットル|トン|ヘクタール|アール|平方メートル|時間|回|本|戸|頭|枚|部屋|席"
# A figure that the English says twice: 11 in Seoul and 11 in Gyeonggi.
_SMALL = "one two three four five six seven eight nine ten".split()
_APART = r"\b.{0,160}\b"
_TWICE = r"(\d[\d,.]{0,9}|" + "|".join(_SMALL) + rf"){_APART}\1\b|" + "|".join(rf"{word}{_APART}{n}\b|{n}{_APART}{word}\b" for n, word in enumerate(_SMALL, 1))
# Behind the size of a dry cell.
_CELL = "(?=[形型](?!車|式|番)|(?:アルカリ|マンガン|ニッケル水素)?(?:乾|充電|蓄)?電池)"
# fmt: off
ROWS = (
    _row(f"単[1１一]{_CELL}", r"d\b|lr20"),
    _row(f"単[2２二]{_CELL}", r"c\b|lr14"),
    _row(f"単[3３三]{_CELL}", r"aas?\b|lr6|double-a\b"),
    _row(f"単[4４四]{_CELL}", r"aaas?\b|lr03|triple-a\b"),
    _row(f"単[5５五]{_CELL}", r"n\b|lr1"),
    _row("(?:1|１|一)人(?:当たり|あたり|につき)", f"{_EACH}|capita|person|people's|a (?:resident|citizen|student|child|customer|visitor|user|member|worker|employee|player)|(?:one|any) (?:person|man|woman)"),
    _row("(?:1|１|一)世帯(?:当たり|あたり|につき)", f"{_EACH}|(?:a|one) (?:household|family|home)"),
    _row("(?:1|１|一)社(?:当たり|あたり|につき)", f"{_EACH}|(?:a|one) (?:company|firm|business|operator)"),
    _row("(?:1|１|一)試合(?:平均|当たり|あたり)", f"{_EACH}|(?:a|one) (?:game|match|contest)"),
    _row("(?:1|１|一)時間(?:当たり|あたり)", f"{_EACH}|hour|kph|mph|km/h|mm/h"),
    _row("(?:1|１|一)日(?:当たり|あたり)", f"{_EACH}|daily|day|24 hours"),
    _row("(?:[1１一][カか]月|月)(?:当たり|あたり)", f"{_EACH}|month"),
    _row("(?:初年度|1年目|１年目)", r"first|1st|initial|debut|rookie|freshman|inaugural|opening|launch|year one|one year|maiden|start|beg[aiu]n|tenure|rookie|took (?:over|charge|the helm)|arriv"),
    _row("前年(?:同月|同期|同日)?(?:比|から|より|に比べ)", r"year|annual|last|previous|compar|same|earlier|before|on-year|yoy|y/y|past|prior|20[0-9]{2}|ago|quarter|months (?:through|to|ended|until)|half"),
    _row("前[月週]比", r"month|week|day|last|previous|compar|earlier|before|yesterday|prior|ago|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|since|january|february|march|april|may|june|july|august|september|october|november|december"),
    _row("過去最[多高大悪]", r"record|most|high|larg|worst|ever\b|great|peak|best|unprecedented|never|all-time|big|long|top|max"),
    _row("(?<![0-9０-９前先来今翌同毎各カか数])月(?:額|に)?約?[0-9０-９]+(?:万|千)?(?:[0-9０-９]+千?)?円", r"month"),
    _row("(?<![半数0-9０-９一二三四五六七八九十])年間(?:で|に|約|延べ|およそ)*[0-9０-９]", r"year|annual|annum|12 months|fiscal"),
    _row("(?:1|１|一)泊(?![2２二]日|[0-9０-９]日)", r"night|overnight|stay"),
    _row("(?:前|後)半(?:戦|終了|開始|途中|[0-9０-９]+分)", r"half|regulation|full time|final whistle|halftime|break|interval|minute|mins?\b|mid|stoppage|injury|late|early|restart|down the stretch|front|second|first"),
    _row("[0-9０-９]+年度", r"fiscal|FY|business year|financial year|year|april|march|academic|school|season|[0-9]{4}[-/–][0-9]{2}\b"),
    _row("(?:半径|直径)[0-9０-９]", r"radius|diameter|across|within|around|wide|radial|round|thick|-(?:meter|centimeter|millimeter|kilometer|metre|centimetre|foot|inch)\b"),
    _row("時速", r"hour|kph|mph|m\.p\.h|k\.p\.h|km/h|kmh|speed|kmph|an? hour"),
    _row("震度[1-7１-７]", r"intensity|scale|shindo|seismic|lower|upper|level|magnitude|quake|tremor|jolt|shak"),
    _row("(?:税込|税[別抜])", r"tax|consumption|plus|including|excluding|duty|inclusive|exclusive"),
    _row("[月火水木金土日]曜日?(?:と祝日)?を除[くい]", r"except|but\b|exclud|apart|other than|bar\b|clos|save for|weekdays|shut"),
    _row("毎月", r"(?:every|each)(?! (?:week|year|day)\b)|monthly|of the month|(?:a|per) month|months|(?:mon|tues|wednes|thurs|fri|satur|sun)days"),
    _row("毎週", r"(?:every|each)(?! (?:month|year|day)\b)|weekly|(?:a|per) week|weeks|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|regular"),
    _row("隔週", r"every (?:other|two|2|second|2nd)|bi-?weekly|fortnight|alternat|two weeks|twice"),
    _row("隔月", r"every (?:other|two|2|second|2nd)|bi-?monthly|alternat|two months"),
    _row("(?:1|１|一)(?:日|週間|[カか]月|年)おき", r"every (?:other|two|2|second|2nd)|alternat|bi|48|intervals?|apart"),
    # what a figure is counted against, or shared out to
    _row(f"(?<![0-9０-９])[1１一](?:{_SHARED})(?:当たり|あたり|につき)", rf"{_EACH}|an? [a-z]+"),
    _row(f"(?:[2-9２-９]|[0-9０-９]{{2,}}|[0-9０-９](?:万|千|百))(?:万|千|百)?(?:{_SHARED})(?:当たり|あたり|につき)", rf"{_EACH}|out of|in (?:an?|one|\d)|rate|(?:kilo(?:gram)?s?|kg|grams?|lit(?:er|re)s?|tons?|hectares?) of [a-z]+ (?:cost|sold|sells?|went|goes|was|were|is|fetch)|-(?:kilo(?:gram)?|kg|lit(?:er|re)) (?:bag|pack|sack|can)"),
    _row(f"それぞれ(?:約|計)?{_N}(?:万|千)?[人台件社個点本勝敗歳校頭枚円％%](?![^。]{{0,3}}(?:[、と・]{_N}))", rf"each|respective|apiece|both|per|either|every|separate|individual|all|a ?piece|for the two|same|the pair|tied?|likewise|as many|{_TWICE}"),
    _row("(?:2|２|二)人とも", r"both|neither|either|two|pair|couple|duo|each|together|all of them|everyone|twins|parents|brothers|sisters"),
    _row("[0-9０-９一二三四五]年に[1１一][度回]", r"every|once|bienn|trienn|quadrenn|\w+-year(?:ly)?|alternat|olymp|world cup|\w+[- ]annual"),
    # a single one of what is never left out: how long, which one
    _row(f"{_ONE}年(?:間(?!の)|以上|余り|ほど|近く|後|足らず)", r"years?|year-?long|annual\w*|12[- ]months?|twelve|[0-9]{4}"),
    _row(f"{_ONE}[カか]月(?:間|以上|余り|ほど|近く|前|後|ぶり|足らず|半|で)", r"months?|month-?long|(?:4|four|5|five|6|six)[- ]weeks?|30[- ]days?|weeks|\d\d days"),
    _row(f"{_ONE}週間", r"weeks?|weekly|seven[- ]days?|7[- ]days?|days"),
    _row(f"{_ONE}時間(?:半|以上|余り|ほど|近く|前|後|遅れ|で|に)", r"hours?|hourly|hour-?long|60[- ]min(?:ute)?s?|90[- ]min(?:ute)?s?|minutes|mins"),
    _row(f"{_ONE}歳(?:[上下違]|年[上下])", r"years?|twelve months"),
    _row(f"第{_ONE}(?:試合|戦|局|打席|セット|クオーター|クォーター|ピリオド|レース|子|号)(?![0-9０-９])", r"first|1st|no\.? ?1|number (?:one|1)|open\w*|one|1|game|top|initial|lead\w*|quarter|period|set"),
    _row(f"第{_ONE}シード", r"first|1st|no\.? ?1|number (?:one|1)|top\w*|one|1|highest"),
    _row(f"(?<![0-9０-９.．・]){_ONE}位(?:で(?:通過|突破)|通過|突破|指名|に輝|を独走|を守)", r"first|fastest|quickest|1st|no\.? ?1|.?#1|number (?:one|1)|top\w*|lead\w*|w[io]n\w*|head|best|most|atop|champion\w*|one|crown\w*|title|pole"),
    _row("(?<![0-9０-９])[1-3１-３一二三]級(?:建築士|河川|障害|土木|小型船舶|免許|品)", r"first|second|third|1st|2nd|3rd|class|grade|level|top|one|two|three|[123]"),
    _row("[2-9２-９](?:大会|年|季|日|場所|期|[カか]月|ヶ月|四半期|週|試合|戦|シーズン|打席)連続(?!ドラマ|テレビ|の?(?:公演|開催|イベント))", r"straight|consecutiv\w*|success\w*|in (?:a )?row|[a-z0-9]+ (?:days|weeks|months|years)\b|(?:[a-z]+th|third|second|[0-9]+(?:st|nd|rd|th)) (?:month|quarter|qtr|week|year|yr|day|term|season)|running|on (?:end|the (?:trot|spin|bounce))|back[- ]to[- ]back|every|each\b|since|streak\w*|repeat\w*|defend\w*|again\b|both\b|all\b|continu\w*|over\b|gone|without|as many|consistent\w*|hat trick|three-peat|[a-z0-9]+-(?:day|year|month|game|time|week|season|match|term|quarter)|for (?:the (?:past|last) )?(?:about )?[a-z0-9]+ (?:days|years|months|weeks|seasons|games|terms|quarters|matches)|(?:past|last|previous|first|1st) [a-z0-9]+"),
    _row("地下[0-9０-９一二三]+階", r"below|basements?|underground|subterranean|beneath|B[0-9]|floors? down|lower"),
    # from which end it is counted
    _row("(?:後ろ|後方|最後尾)から(?:[0-9０-９]+|[一二三四五])(?:両|番|列|台|人|枚)目", r"rear|back|last|end\b|tail|behind|penultimate"),
    _row("(?<![一-龥])左(?:端)?から(?:[0-9０-９]+|[一二三四五])(?:番|列|人|枚|台)目", r"left"),
    _row("(?<![一-龥])右(?:端)?から(?:[0-9０-９]+|[一二三四五])(?:番|列|人|枚|台)目", r"right"),
    _row("(?<![一-龥])下から(?:[0-9０-９]+|[一二三四五])(?:番|段|行)目", r"bottom|last|low\w*|below|penultimate|worst|least|fewest|small\w*|up\b"),
    _row("前週末", r"weeks?|weekend|fridays?|before"),
    _row("国道[0-9０-９]", r"routes?|[a-z]?[0-9]"),
    # a side of the ledger, a price of nothing, the least of a price
    _row(f"{_BOTTOM}黒字", r"profit\w*|surplus\w*|black|gain\w*|earn\w*|income|plus|positive|made|net"),
    _row("赤字[^。]{0,30}円の(?:[一-龥]{0,4})黒字|円の(?:[一-龥]{0,4})黒字[^。]{0,30}赤字", r"profit\w*|surplus|black|gain\w*|earn\w*|positive|net income"),
    _row(f"{_BOTTOM}赤字", r"loss\w*|lost|lose|losing|deficits?|red\b|shortfall|negative|minus|ink|gap|unprofit\w*"),
    _row("(?:は|が|も|を)無料(?![化で])", r"free|no (?:[a-z]+ )?(?:charges?|fees?|cost|admission)|without (?:charge|fee|cost|pay)|complimentary|gratis|not (?:be )?charged|waive|nothing|exempt|zero|at no"),
    _row(f"{_N}(?:万|千)?円台?から(?:[。」）)]|$|にな|とな|で(?:販売|利用|購入|楽し|参加|宿泊|提供))", r"from|starts?|starting|begins?|beginning|(?<!be )(?<!is )(?<!are )(?<!cost )(?<!pay )up(?! to)|minimum|at least|or more|and over|onward|lowest|cheapest|least|plus"),
    # how near the goal
    _row("王手", r"a (?:win|victory|game) from|away|forc\w+|decid\w+|short|shy|one (?:more|win|victory|step|game|out|from|behind|match)|within|verge|brink|clos\w+|edge|cusp|match point|championship point|need\w*|near\w*|threshold|on the way|check|eve|just|point-blank|in sight|single win|final step|lead|set up|chance|step|await|advanc|to go|remain"),
    _row(f"(?<!の)(?<!た)あと{_N}(?![0-9０-９]*(?:月|日(?:の|に|、)))", r"more|away|short|shy|left|from|remain\w*|need\w*|within|to go|another|further|until|before|close|shortfall|behind|additional|extra|next|later|after|days? (?:of|in)|till|away|last|final|still|just|only"),
    _row("(?:候補(?:入り|作)?は?|ノミネートは?)(?:[0-9０-９]+|[一二三四五六七八九十])[回度]目", r"nomin|short-?list|candida|finalist|contend|running|consider"),
    _row("希望退職", r"voluntar|early|buyout|retire(?:ment|d)|redundan|severance|job cuts?|lay|leav|quit|depart|exit"),
    # which of two days
    _row("[一-龥]{1,6}前日(?!本)", r"before|penultimate|eve|previous|prior|ahead|earlier|yesterday|preceding|pre-?\w+|day-?before|last|advance|(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
    _row("[一-龥]{1,6}翌日", r"after|following|next|later|subsequent|day two|tomorrow|second day|morning|since|post|(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
    _row("第[1-5１-５一二三四五]週(?!刊)", r"week|\w+day|early|mid|late|first|second|third|fourth|beginning"),
    # what a stretch of time, a distance or a sum is
    _row("(?:中学|高校)[1-3１-３]年(?:生)?(?:の|だ|で|、)", r"junior|high|middle|years?|seventh|eighth|ninth|tenth|eleventh|twelfth|7th|8th|9th|1[0-2]th|\w*-?graders?|sophomores?|seniors?|fresh\w+|teen\w*|students?|aged?|schoo\w+|pupils?"),
    _row("年率", r"annual\w*|a year|per year|yearly|per annum|year-on-year|yoy|from a year"),
    _row(f"{_ONE}号店", r"first|1st|no\.? ?1|number one|initial|debut|maiden|inaugural|original|open(?:ing|ed its)|launch|pioneer"),
    _row("[0-9０-９](?:％|%|割)(?:程度|以上|超|近く)?の確率", r"chance|probab|likel|odds|risk|possib|of the time|in (?:\d|ten|three|four|five)|out of|certain|confiden|prospect"),
    _row(f"日量(?:約)?{_N}", r"dai?ly|day|bpd|b/d"),
    _row("キロワット時(?:当たり|あたり|につき)", r"kilowatt[- ]?hours?|kwh|unit"),
    _row("(?:選|連覇)を(?:阻|許さ)", r"block|prevent|den(?:y|ied)|stop|thwart|foil|halt|bar(?:red|s)\b|end|defeat|oust|unseat|beat|upset|snuff|keep|kept|dash|bid|hope|fail|miss|lost|lose|short|snap|spoil|ruin|not|without|deprive|rob|frustrat|interrupt|away from|knock"),
    _row("ワースト(?:[0-9０-９]|記録|タイ)", r"worst|lowest|bottom|last|fewest|poor|smallest|most|high|least|larg|longest|slow|weak|bad|record|greatest|low|futil"),
    _row("実質(?:GDP|ＧＤＰ|国内総生産|成長率)", r"real|inflation|price|adjust\w*|constant|\A(?![\s\S]*\bnominal)[\s\S]*\b(?:GDP|gross domestic product|econom(?:y|ic)|growth)\b"),
    _row("実質(?:賃金|消費支出|所得)", r"real|inflation|price|adjust\w*|constant|substantive"),
    _row(f"[1１一]時間(?:に|の|で)?(?:約|およそ|最大)?{_N}(?:[・.．]{_N})?(?:ミリ|㍉)", r"hour\w*|60 minutes|mm/h\w*|hr"),
    _row(f"徒歩(?:で)?(?:約|およそ)?{_N}", r"walk\w*|foot|stroll|pedestrian|on-foot|away"),
    _row(f"築{_N}", r"old|buil[dt]\w*|age|construct\w*|aged|complet\w*"),
    _row(f"全治(?:約|およそ)?{_N}", r"heal\w*|recover\w*|injur\w*|require|need|treat\w*|convalesc\w*|sidelin\w*|out|to (?:fully )?(?:mend|heal)|rehab\w*|hurt|take|wound\w*|fractur\w*|broke\w*"),
    _row(f"片側{_N}車線", r"lanes?|each (?:way|side|direction)|single-|two-way|roads?"),
    _row(f"時給(?:は|が|を|で)?(?:約)?{_N}", r"hour\w*|wage|pay|per"),
    _row(f"(?:日給|日当)(?:は|が|を|で)?(?:約)?{_N}", r"dai?ly|day\w*|wage|per|allowance"),
    _row(f"(?:月給|月収|月額)(?:は|が|を|で|手取り)?(?:約)?{_N}", r"month\w*|salary|wage|income|pay|per"),
    _row(f"(?:年収|年俸|年額|年商)(?:は|が|を|で)?(?:約|推定)?{_N}", r"year\w*|annual\w*|salary|income|season|earn\w*|a-year|per|worth|revenue|sales|pay|contract|deal|million-yen|make|\w*sign\w*|estimated"),
    _row(f"(?<!ダウ|日経|株価)平均(?:で|は|が)?(?:約)?{_N}(?![0-9０-９]*(?:(?:万|千)?[0-9０-９]*(?:年|株)|(?:営業)?[日週年回戦][間ぶ連続]))", r"averag\w*|mean|typical\w*|median|avg|Nikkei|\b(?:a|per|each|every) (?:night|day|week|month|year|game|match|person|head|capita|household)\b"),
    _row(f"懲役{_N}", r"prison\w*|jail\w*|imprison\w*|behind bars|sentenc\w*|term|serv\w*|incarcerat\w*|years"),
    _row("執行猶予", r"suspend\w*|suspension|probation|stay of execution"),
    _row(f"罰金{_N}", r"fin(?:e|ed|es|ing)|penalt\w*"),
    _row(f"任期(?:は|が)?{_N}", r"term|tenure|office|serv\w*|mandate|stint"),
    _row(f"うち{_N}(?:人|社|件|校|台|カ所|か所)(?:が|は|を)(?:死|重|軽|負傷|女|男|逮捕|入院)", r"of|including|among|with|one|two|three|both|all|others?|include[sd]?|while|were|was|were also|comprising|kill\w*|leav\w+|claim\w*|who"),
    _row("[1-9１-９][0０]代と[1-9１-９][0０]代の(?:男女|男性|女性)", r"men|women|males|females|people|patients|residents|respectively|another|the other|others?|their|two|both|an? [a-z]+ in [a-z]+ \d0s and an? [a-z]+|those|ones|one in|one each|employees|students|workers|persons|couple|pair|generations?|ages?|aged"),
    # what a game is won in, by and for
    _row("延長(?:前半|後半|戦(?![線略力])|の末)", r"extra|overtime|OT|ET|a\.?e\.?t|added|additional|golden|play-?off|sudden|9[1-9]|1[0-2][0-9]|exten\w*|penalt\w*|shoot-?out|tie-?break\w*|innings?|longest"),
    _row("[2-9２-９]連覇(?=を(?:果た|達成|成し|遂げ|飾)|を?達成|した|して|に輝)", r"straight|consecutiv\w*|success\w*|(?:in|on) (?:a row|end|the (?:trot|spin|bounce))|repeat\w*|defen\w*|back[- ]to[- ]back|running|\w*-?peat\w*|retain\w*|again|every|since|streak\w*|reign\w*|kept|hold\w*|held|sweep|swept|both|years|row|consecutively|unbroken"),
    _row(f"(?<!時間)(?<![一-龥]){_N}(?:秒|分(?:{_N}秒)?)差(?!し)", r"ahead|behind|clear|back|by|margin|within|lead (?:of|by)|(?:seconds?|minutes?|large|big|comfortable|hour) lead|(?:leads?|led|leading) by|gap|off|short|adrift|apart|differ\w*|edge\w*|than|later|earlier|faster|slower|quicker|advantage|deficit|trail\w*|clos\w+|separat\w*|away|victory|outside|inside|shy|in hand|spare|hold off|pip\w*|cushion|cut\w*|narrow\w*|over"),
    _row("[0-9０-９]度目の(?:王座|タイトル)?防衛|防衛(?:に成功|を果た|成功)", r"defen[cs]\w*|defend\w*|retain\w*|kept|keep\w*|held|hold\w*|remain\w*"),
    _row("(?:ロスタイム|アディショナルタイム)(?:[0-9０-９]+分)?に", r"stoppage|injury|added|additional|extra|overtime|[0-9]+ ?\+|9[0-9]|1[0-2][0-9]|late|last|dying|final|death|seconds|minutes? (?:remaining|left|from|before)|closing|end|whistle"),
    _row("(?<![A-ZＡ-Ｚ])(?:PK|ＰＫ)戦", r"shoot-?outs?|(?:on |the )?penalties|penalty (?:shoot\w*|kicks)|spot[- ]kicks?|PKs?\b|tie-?break\w*|from the spot"),
    _row("[3３]点シュート|[3３]ポイントシュート|スリーポイント", r"three[- ]?point\w*|3[- ]?point\w*|threes|(?:(?<=['’]s )|(?<=\bhis )|(?<=\bher ))three\b(?! [a-z]+s\b)|from three\b|(?:ahead|winning|tying|decisive|clutch|contested|open|step-?back|corner|late|the|a) three\b(?! (?:point|minute|second|game|year|day|of))|3s|3-?P\w*|deep|downtown|distance|beyond|arc|trey\w*|long[- ]range|triples|outside|perimeter"),
    _row("単勝[0-9０-９]", r"odds|favou?rit\w*|to 1|to one|bett?\w*|pay\w*|paid|price\w*|dividend|choice|yen|\d[\d.]*-1|shots?"),
    _row("賞金総額|総賞金", r"total\w*|purse|prizes?|pool|worth|combined|fund\w*|pot|winnings|overall"),
    _row("背番号は?[0-9０-９]", r"numbers?|nos?\b|jersey\w*|shirt\w*|uniform\w*|#|wear\w*|wore|worn"),
    _row("一人(?:横綱|大関)", r"only|sole|lone|single|alone|one"),
    _row("無死(?!傷)", r"outs?|nobody|none|no one|without|down|away|leadoff|lead-off|first|three straight|open\w*|begin\w*|start\w*|zero"),
    _row("[0-9０-９]回(?:[0-9０-９]/3)?を(?:[0-9０-９]+(?:安打|失点|四球|奪三振)|無失点|無安打|完璧|三者)", r"inning\w*|frames?|scoreless|shut\w*|hitless|perfect|complete|relie\w*|closer?|clean|1-2-3|order|stanza|-out"),
)
# fmt: on
_TABLE = Cued(ROWS, lambda row: row.ja.pattern)


def lost_words(pair: Pair) -> Iterator[Match]:
    """The rows whose Japanese stands in a pair and whose English does not, as lines of the ledger."""
    if pair.ja is None or pair.en is None:
        return
    for row in _TABLE.wanted(pair.ja.text):
        found = row.ja.search(pair.ja.text)
        if found is not None and not row.en.search(pair.en.text):
            start, end = pair.ja.offset + found.start(), pair.ja.offset + found.end()
            here = Mention(found.group(), start, end, (Reading(Kind.NUMBER, point(1)),))
            yield Match(here, None, Verdict.JA_ONLY, pair, "word")
