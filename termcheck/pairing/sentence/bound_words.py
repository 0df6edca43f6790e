"""Common words that a figure goes with: adults and children, weekdays and holidays, above and below the floor."""

from __future__ import annotations

import re

from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.tables.patterns import lazy

# Common words that a figure goes with, and their English: enough to bind it, where no term or
# name does.
WORDS = tuple(
    (ja, lazy(rf"\b(?:{en})\b", re.IGNORECASE))
    for ja, en in (
        ("輸出", "exports?|shipments"), ("輸入", "imports?"), ("内需", "domestic demand"), ("外需", "external demand|foreign demand|net exports"),
        ("個人消費", "(?:private|personal|consumer) (?:consumption|spending)"), ("設備投資", "(?:business|capital|corporate) (?:investment|spending)"),
        ("住宅投資", "housing investment"), ("公共投資", "public (?:investment|works)"), ("売上高", "sales|revenue"), ("営業利益", "operating profit"),
        ("経常利益", "pretax profit|recurring profit|ordinary profit"), ("純利益", "net profit|net income"), ("男性", "m[ae]n|males?"), ("女性", "wom[ae]n|females?"),
        ("国内", "domestic(?:ally)?|in Japan|at home"), ("海外", "overseas|abroad|foreign"), ("与党", "ruling"), ("共和党", "Republicans?|GOP"), ("民主党", "Democrat(?:s|ic)?"), ("野党", "opposition"), ("賛成", "in favor|for|support(?:ed|ing)?"),
        ("反対", "against|oppos(?:ed|ing|ition)|dissent\\w*"), ("死者", "dead|deaths|killed"), ("負傷者", "injured|hurt|wounded"), ("最高", "highest?|peak"), ("最低", "lowest?"),
        ("最多", "most|highest"), ("最少", "fewest|lowest"), ("買い付け価格", "offer price|tender price|bid"), ("大人", "adults?"), ("子ども", "child(?:ren)?|kids?"), ("一般", "general(?: admission| public)?|adults?"), ("前売り", "advance"), ("平日", "weekdays?"), ("休日", "weekends?|holidays?"),
        ("当日", "(?:same|that)[- ]day|day of|at the door"), ("小学生", "elementary(?: and junior high)?(?: school)?(?: students| children| pupils)?"), ("中学生", "(?:junior high|middle)(?: school)?(?: students)?"), ("高校生", "high school(?: students)?"), ("大学生", "(?:university|college)(?: students)?"),
        ("会員", "members?"), ("学生", "students?"), ("世帯", "households?|famil(?:y|ies)"), ("1人当たり", "(?:per|a|each) person|per (?:capita|head)"), ("１人当たり", "(?:per|a|each) person|per (?:capita|head)"),
        ("個人", "individuals?"), ("団体", "groups?"), ("法人", "corporat\\w+|compan(?:y|ies)"), ("昼", "lunch|day(?:time)?"), ("夜", "dinner|night|evening"), ("往路", "outbound|first day"), ("復路", "return|second day"),
        ("普通車", "(?:ordinary|standard|regular|passenger) (?:cars|vehicles)"), ("軽自動車", "(?:light|mini|kei)[- ]?(?:cars|vehicles)?"), ("新築", "new(?:ly built)?"), ("中古", "used|secondhand|second-hand|existing"),
        ("開場", "doors?"), ("開演", "curtain|perform\\w+|concert|show"), ("開店", "open\\w*"), ("閉店", "clos\\w+"), ("始ま", "start\\w*|beg[aiu]n\\w*"), ("終わ", "end(?:s|ed|ing)?|finish\\w*|conclud\\w*|complet\\w*|wrap\\w*"), ("公表", "releas\\w+|publish\\w*|announc\\w+|made public|disclos\\w+"), ("開始", "start\\w*|beg[aiu]n\\w*"), ("終了", "end(?:s|ed|ing)?|finish\\w*"), ("告示", "(?:announc|kick|campaign)\\w*"), ("投開票", "vot\\w+|(?<!vote will be )(?<!voting will be )(?<!vote to be )held|election day"), ("公示", "(?:announc|kick|campaign)\\w*"),
        ("初戦", "first (?:game|match|round)|opener"), ("準決勝", "semi-?finals?"), ("始発", "first train"), ("終電", "last train"), ("日の出", "sunrise"), ("日の入り", "sunset"), ("満潮", "high tide"), ("干潮", "low tide"), ("往復", "round[- ]trip"), ("片道", "one[- ]way"),
        ("男児", "boys?"), ("女児", "girls?"), ("値上がり", "ris(?:ing|ers?|en)|rose|gain\\w*|advanc\\w+"), ("値下がり", "fall(?:ing|ers?|en)|fell|declin\\w+|losers?"), ("南北", "north[- ](?:and |to[- ])?south"), ("東西", "east[- ](?:and |to[- ])?west"), ("夫婦", "couple"), ("帰国", "return\\w*|home"), ("出発", "depart\\w*|leav\\w+"), ("改正", "revis\\w+|amend\\w+"), ("施行", "(?:t[oa]ok?|tak\\w+|came|comes?|went|goes?) into (?:effect|force)|t(?:ook|akes?|aken) effect|enforc\\w+|effective"), ("制定", "enact\\w*"), ("公布", "promulgat\\w+"),
        ("創業", "founded|founding|established"), ("設立", "founded|established|set up"), ("完成", "complet\\w+"), ("着工", "broke ground|ground-?breaking|construction|start\\w*"), ("開業", "open\\w*"), ("結婚", "marri\\w+"), ("離婚", "divorc\\w+"),
        ("就任", "took office|appoint\\w+|became|assum\\w+"), ("退任", "step\\w* down|retir\\w+|left office"), ("入団", "join\\w*"), ("引退", "retir\\w+"), ("発売", "release\\w*|launch\\w*|(?:went|go|goes) on sale"), ("発表", "announc\\w+"), ("開幕", "open\\w*|start\\w*|beg[aiu]n\\w*"), ("閉幕", "clos\\w+|end\\w*"),
        ("卒業", "graduat\\w+"), ("入学", "enter\\w*|enroll\\w*"), ("逮捕", "arrest\\w*"), ("起訴", "indict\\w*"), ("告示日", "announc\\w+"), ("終身", "life(?:time)?"), ("金賞", "gold"), ("銀賞", "silver"), ("銅賞", "bronze"), ("午前", "morning"), ("午後", "afternoon"), ("新人", r"newcomers?|new (?:faces?|candidates?)|first-time|rookies?"), ("現職", "incumbents?"), ("元職", "former"), ("重傷", "seriously|serious|severely"), ("軽傷", "minor|slight(?:ly)?"), ("床上", "above"), ("床下", "below|under"), ("全壊", "completely|totally|destroyed"), ("半壊", "half|partially|partly"),
        ("国宝", "national treasures?"), ("重要文化財", "important cultural (?:propert(?:y|ies)|assets?)"), ("雄", "males?"), ("雌", "females?"), ("父", "father"), ("母", "mother"), ("夫", "husband"), ("妻", "wife"), ("兄", "(?:older|elder|big) brother"), ("弟", "(?:younger|little) brother"), ("姉", "(?:older|elder|big) sister"), ("妹", "(?:younger|little) sister"),
        ("深さ", "depth|deep"), ("幅", "width|wide"), ("高さ", "height|high|tall"), ("長さ", "length|long"), ("奥行き", "depth|deep"), ("直径", "diameter"), ("身長", "height|tall"), ("体重", "weigh\\w*"),
        ("人口", "population"), ("平均年齢", "average age|age averag\\w+"), ("面積", "area"), ("定員", "capacity|limited"), ("応募", "appli\\w+"), ("世帯数", "households?"), ("男子", "men|boys"), ("女子", "women|girls"), ("正規", "regular|permanent"), ("終値", "clos(?:ing|ed|e)"), ("始値", "open(?:ing|ed)"),
        ("酒類", "alcohol\\w*|liquor"), ("営業", "business(?: hours)?|open\\w*|operat\\w+"), ("求刑", "prosecut\\w+|sought|demand\\w*"), ("溺死", "drown\\w*"), ("開き", "open\\w*"), ("閉ま", "clos\\w*"), ("乗せ", "aboard|on board|carrying|passengers"), ("結審", "conclud\\w*|clos\\w+|wrap\\w*"), ("判決", "verdicts?|rulings?|sentenc\\w+|judge?ments?|decisions?"), ("初公判", "first (?:hearing|trial)|trial open\\w*"), ("締め切り", "deadline|clos\\w+|due"), ("予約", "reservations?|pre-?orders?"), ("公開", "releas\\w+|open\\w*|premier\\w*"), ("準々決勝", "quarter-?finals?"), ("通夜", "wake|vigil"), ("告別式", "funeral"), ("内覧会", "preview|viewing"), ("抽選", "draw|lottery"), ("当せん", "winn\\w+"),
        ("小中学生", "elementary(?: and|,)? (?:junior high|middle)(?: school)?\\w*"), ("中高生", "(?:junior high|middle)(?: school)? and high school"), ("開館", "open\\w*"), ("閉館", "clos\\w*"), ("入館", "admission|admitted|entry|enter\\w*"), ("開園", "open\\w*"), ("閉園", "clos\\w*"), ("入園", "admission|admitted|entry|enter\\w*"), ("最終入場", "last (?:entry|admission)"),
        *((f"{ja}席", f"{en}[- ](?:class |rank )?(?:seats?|tickets?)") for ja, en in zip("SABCＳＡＢＣ", "SABCSABC", strict=True)), *((f"{ja}社", f"(?:company|firm) {en}") for ja, en in zip("ABCＡＢＣ", "ABCABC", strict=True)),
        ("共産", "Communists?|JCP"), ("立民", "CDP|Constitutional Democratic\\w*"), ("社民", "Social Democratic\\w*|SDP"), ("日本", "Japan"), ("韓国", "(?:South )?Korea"), ("英国", "Britain|UK|U\\.K\\."), ("フランス", "France"), ("ドイツ", "Germany"), ("ロシア", "Russia"), ("インド", "India"), ("台湾", "Taiwan"), ("北朝鮮", "North Korea"), ("ブラジル", "Brazil"), ("イタリア", "Italy"), ("スペイン", "Spain"), ("豪州", "Australia"), ("オーストラリア", "Australia"), ("カナダ", "Canada"), ("メキシコ", "Mexico"), ("ウクライナ", "Ukraine"), ("ベトナム", "Vietnam"), ("タイ", "Thailand"), ("フィリピン", "Philippines"), ("インドネシア", "Indonesia"), ("マレーシア", "Malaysia"), ("シンガポール", "Singapore"), ("香港", "Hong Kong"),
        ("1ドル", "dollar"), ("１ドル", "dollar"), ("1ユーロ", "euro"), ("１ユーロ", "euro"),
        ("ラストオーダー", "last orders?"), ("敷地面積", "site|lot|grounds|land"), ("延べ床面積", "floor"), ("高度", "altitude|height"), ("飛距離", "distance|range|flew|flying"), ("標高", "altitude|elevation|above sea level"), ("湿度", "humidity"), ("体長", "long|length"), ("重さ", "weigh\\w*"), ("距離", "distance"),
        ("先手", "first(?: player)?|black|sente|first move"), ("後手", "second(?: player)?|white|gote"), ("降り始め", "beg[aiu]n\\w*|start\\w*|onset"), ("時間雨量", "hourly|an hour|per hour"), ("総雨量", "total|cumulative"), ("24時間", "24 hours|24-hour"), ("２４時間", "24 hours|24-hour"), ("1時間", "(?:an|one|per|1|each) hour|hourly"), ("１時間", "(?:an|one|per|1|each) hour|hourly"), ("前半", "first half"), ("後半", "second half"),
        ("ガソリン", "gasoline|petrol"), ("灯油", "kerosene"), ("軽油", "diesel|light oil"), ("原油", "crude"), ("レギュラー", "regular"), ("ハイオク", "premium|high-octane"), ("電気", "electric\\w*"), ("ガス", "gas(?!oline)"), ("水道", "water"), ("牛肉", "beef"), ("豚肉", "pork"), ("鶏肉", "chicken"), ("コメ", "rice"), ("小麦", "wheat"), ("大豆", "soybeans?"), ("野菜", "vegetables?"), ("果物", "fruits?"),
        ("上期", "first half|April-September"), ("下期", "second half|October-March"), ("太平洋側", "Pacific"), ("日本海側", "Sea of Japan"), ("平野部", "plains?|flat"), ("山間部", "mountain\\w*"), ("山沿い", "mountain\\w*"), ("平地", "plains?|flat\\w*|lowlands?"), ("沿岸部", "coast\\w*"), ("内陸部", "inland"),
        ("上り", "inbound"), ("下り", "outbound"), ("現金", "cash"), ("国語", "Japanese"), ("算数", "arithmetic|math\\w*"), ("数学", "math\\w*"), ("英語", "English"), ("理科", "science"), ("受験", "took|sat|examinees|applicants"), ("合格", "passed|successful"), ("得点", "scored?"), ("失点", "conced\\w+|allowed|gave up"),
        ("軽症", "mild|minor"), ("重症", "serious\\w*|severe\\w*|critical\\w*"), ("息子", "sons?"), ("娘", "daughters?"), ("自宅療養", "at home|home"), ("入院", "hospitali[sz]ed|in hospital\\w*|admitted"), ("宿泊療養", "hotels?|accommodation\\w*|lodging"),
        ("鉱工業", "industrial"), ("サービス", "services?"), ("製造業", "manufactur\\w+"), ("非製造業", "non-?manufactur\\w+"), ("大企業", "large (?:companies|firms|manufacturers)"),
        ("中小企業", "small(?:er)?(?: and midsize)? (?:companies|firms|businesses)"), ("米国", "United States|U\\.S\\."), ("中国", "China"), ("欧州", "Europe"), ("アジア", "Asia"),
    )
)  # fmt: skip
# Those that tell what was done: a day goes with them, and how many does not.
DEEDS = frozenset(
    "始ま 終わ 公表 開場 開演 開店 閉店 開始 終了 告示 投開票 帰国 出発 改正 施行 制定 公布 創業 設立 完成 着工 開業 結婚 離婚 就任 退任 入団 引退 発売 発表 開幕 閉幕 卒業 入学 逮捕 起訴 告示日 公示 結審 判決 初公判 締め切り 予約 公開 準々決勝 通夜 告別式 内覧会 抽選 開館 閉館 入館 開園 閉園 入園 最終入場 ラストオーダー".split()
)
COMMON = frozenset(ja for ja, _ in WORDS)
# Words whose English says another word of the Japanese, too, so that it binds nothing where both are there.
_OF_ANOTHER = {"死者": "死亡"}


def common_words(pair: Pair) -> list[Match]:
    """The common words of both sides of a row, each where it stands once, as lines to bind to."""
    found = []
    if pair.ja is None or pair.en is None:
        return []
    for ja, pattern in WORDS:
        at = _topic(pair.ja.text, ja)
        there = list(pattern.finditer(pair.en.text)) if at >= 0 else []
        if len(there) == 1:
            reading = (Reading(Kind.NAME, ja),)
            start, end = pair.en.offset + there[0].start(), pair.en.offset + there[0].end()
            one = Mention(ja, pair.ja.offset + at, pair.ja.offset + at + len(ja), reading)
            found.append(Match(one, Mention(there[0].group(), start, end, reading), Verdict.HOLDS, pair))
    return found


def _topic(text: str, word: str) -> int:
    """Where a word stands that is there once, or once as what its clause is about; else -1."""
    if word in _OF_ANOTHER and _OF_ANOTHER[word] in text:
        return -1
    for said in (word, f"{word}は"):
        if text.count(said) == 1:
            return text.find(said)
    return -1
