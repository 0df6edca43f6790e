"""Which one it is, against how many there are: 2例目 is no "two clusters", 10人 no "tenth man"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from termcheck.english.things import classes
from termcheck.model import Kind, Mention
from termcheck.pairing.context import Context
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy

_N = "[0-9０-９一二三四五六七八九十]{1,3}"
# A figure that says which one it is, and nothing of how many there are: 3例目, 第2便, 1号車.
_RANKED = (
    "回忌|組(?=[0-9０-９一二三四五六七八九]着)|便(?=[はがにでの][^、。]{0,8}(?:定刻|離陸|着陸|到着|搭乗|墜落))|コース(?=から|の選手)|番車|番札|番枠|番窓口|番レーン|号機|号車|号室|号艇|番線|番目(?!まで)|番打者|番バッター|番ホール|番手|番人気|番枠|合目|丁目|期生|代目|両目|周目|審(?![議査判制])|条(?![件例約項]|から(?:成|な)|で構成|の(?:憲法|法律|条例|条約|草案))|"
    "位(?![上下アダ入以内])|階(?=部分|の(?:部屋|窓|ベランダ|一室|自宅|男|女)|に(?![わ分及増減]|設計|変更|拡大|縮小)|から|付近)|"
    "次(?:リーグ|予選|内閣|政権|補正|選考|募集|審査)|軍(?!事|隊|人|団)|等(?:星|船|車|席|陸|海|空|書記|航海)|"
    "番(?!奉納|上演|披露|演じ|舞|勝負|底|煎じ|茶|手|目|組|線|地|街|頭|外|台)(?=[一-龥ァ-ヶ]{2})|号(?=法廷|議案|店舗|棟|館|店|線|被保険者|車両|作|患者|公園|地)"
)
_WHICH = lazy(
    f"{_N}(?!番目まで)[ァ-ヶー一-龥つ]{{1,4}}(?<![種科項品演役題])目(?!標|的|前|安|線|指|途)|第{_N}(?!者|国|次産業|次世界|線)[ァ-ヶ一-龥のQＱ]|{_N}(?:{_RANKED})|"
    f"[二三四五六七]男(?![女子性児組一-九0-9０-９])|[二三四五]女(?![子性優児史王])"
)
# Years of school by one character: 小5の児童, 高2男子.
_PUPIL = lazy("[1-6１-６](?=の|・|男|女|生|児|、|\\)|）)")
_OF_SCHOOL = lazy("(?:^|[^一-龥])[小中高]$")
# A day, a week, a year by its place, and English that makes a length of them.
_IN_TIME = lazy(rf"{_N}(?:日|週|年|カ月|シーズン)目|第{_N}[日週]")
_LASTING = lazy(r"\b(?:for|over|of|lasted|lasts|in for) (?:the |about |just |a total of )?$|\bin (?:the|its|his|her|their) $", re.I)
# What has gone on since then.
_COUNTED_FROM, _SINCE_THEN = ("から", "以来", "開始", "発生"), lazy(r"\b(?:has|have|had|['’]ve|['’]s)\b[^.;]{0,48}$", re.I)
# A length of time, in words that name no point of it.
_HOW_LONG = lazy(rf"{_N}(?:(?:日|週|年|カ月|か月|ヶ月|時|分)間(?!に?[0-9０-９]|連続|目|の[0-9０-９])|年(?:契約|計画|任期)(?!の(?:最終|最後|[0-9０-９]年目))|泊)")
# What is counted on and on: one who has his second win has two wins.
_ADDED_UP = lazy(rf"{_N}(?:回|度|勝|敗|本|点|冠|号|得点|失点|ゴール|連覇|連勝|連敗|期|個|つ|人|位|巡|安打|セーブ|盗塁|トライ|アシスト|タイトル)目")
# Nouns that stand right behind their number and never say by it which one it is: 6階級, 3大学.
_COUNTED_NOUNS = (
    "段階(?=で(?![は第])|に分け|方式|評価|制)|階級|地域|地区|地点|島|橋|大学|高校|中学|小学校|中学校|高等学校|施設|病院|工場|会場|空港|拠点|企業|銀行|派閥|会派|集落|路線|区間|車種|機種|品目|品種|学級|教科|"
    "州|市(?![場民内長議立域街])|事業|患者|兄弟|横綱|大関|力士|閣僚|委員|首脳|大臣|社員|職員|隊員|乗客|女性|男性|家族|基(?![本地準盤礎])|つの(?=[一-龥ァ-ヶ])"
)
# The same of nouns that nobody listed, of two characters and more: counters that say which one it is begin
# none of them, and what is counted on and on (3試合目) is none.
_NO_NOUN = "桁位番回号次期年日月時分秒週区部組級段条項審軍世代塁節話章巻幕席室丁等着目歳才死球打勝敗点度階合面線層列行便輪周走手局戦強冠連本円億万千兆割倍人名試大場得失安打延前後季学四数分半弱余以一二三四五六七八九十百"
_NO_NAME = "レーン|コーナー|コース|ラウンド|レース|クオ|クォ|ピリオド|ステージ|セット|ゲーム|シード|エンド|ターン|ブロック|リーグ|グループ|シーズン|クール|フェーズ|ステップ|レベル|タイプ|トラック|パート|アンダー|オーバー|ゴール|トライ|ホール|イニング|ラン|アウト|バーディー|ボギー|アシスト|セーブ|ポイント|タイトル|ページ|カ|ヵ|ヶ|ケ"
_UNLISTED = lazy(f"{_N}(?:(?![{_NO_NOUN}])(?!.[目曜])(?!親等)[一-龥]{{2}}|(?!{_NO_NAME})[ァ-ヴ][ァ-ヴー]+(?![ァ-ヴー]))(?!目|連続|ぶり|続|抜|制|組|種|区|席|部屋|前|後|位|番|号)")
# What is counted in a game, where it is done so many times.
_OF_GAMES = "ゲーム(?=を連取)|ホール(?=を終え|を回)|冠(?=の[一-龥ァ-ヴ]{2})|番勝負|得点(?=に絡)|トライ(?=を奪)|ゴール(?=[、・]?[0-9０-９]アシスト)|種目(?=を制|制覇|で(?:優勝|入賞|表彰))"
# What is counted in games alone where this follows: 3試合で2本塁打.
_OF_PLAY = "試合(?=で[0-9０-９一二三四五六七八九]{1,2}(?:本|安打|得点|失点|盗塁|セーブ|ゴール|勝|敗|打点|奪))|球場|打数|本塁打(?=を(?:浴|許|放|マーク))"
# A count of people or things, in words that have no other use.
_SCORE = lazy("[0-9０-９]{2,3}(?:を(?:マーク|出し|たたき|叩き|記録)|で(?:回|ホールアウト))")
_HOW_MANY = lazy(
    f"{_N}(?:人(?:組|家族|乗り|きょうだい|兄弟|姉妹|態勢|学級|暮らし)|人|名|氏(?![名族子])|世帯|社|校|カ国|か国|ヵ国|ヶ国|台|隻|軒|棟|頭|匹|羽|個|袋|箱|両|機|冊|店|本|枚|便|席|室|票|戸|食|杯|錠|束|回分|人分|件|点|発(?=[をがの、。])|部作|丁(?!目|寧)|路線|幕(?=の(?:オペラ|歌舞伎|芝居|喜劇|悲劇|バレエ|戯曲)|もの|物)|カ所|か所|団体|自治体|党(?![員首内是籍役大紀規則章綱])|チーム|回(?=(?:も|は)?(?:開かれ|開催|行われ|実施|繰り返)|にわた|の(?:優勝|会合|公判|協議|講座|審議))|階建て|階建|階(?=・?、?地下[0-9０-９])|両編成|種類|作品|曲|部門|項目|球団|選手|投手|候補|政党|法案|議員|容疑者|被告|市町村|都道府県|議席|{_COUNTED_NOUNS}|{_OF_GAMES}|{_OF_PLAY}|安打(?=を(?:浴|許|放))|四球(?=を与)|部(?=制|構成)|院制|学期制|交代制|輪(?:車|駆動)|気筒|セット(?=を連取|を奪|を落と|を失|連取)|冠(?=に輝)|車(?=で争|立て)|試合(?=の?出場停止|を残|に出場|を終え)|条(?=から(?:成|な)|で構成)|章(?=から(?:成|な)|で構成|構成|仕立て)|種目(?=合計|の合計|すべて|全て)|周(?=で争|回|のレース|を走|勝負)|失点(?=を喫|で))(?!目|連続|ぶり|抜き|制|組|種|区|タイプ|席|部屋|がけ|掛|乗|きょうだい|兄弟|姉妹|に1|に１|に一|中|斬|塁|柱|立|勝|安打|達成)"
)
# English that counts outright: two clusters, 8 new episodes.
_COUNTED = lazy(r"^ (?:best|fastest|quickest|largest|highest|longest|biggest|oldest|youngest|lowest|worst) (?:in|of|ever)\b|^(?! (?:the|an?|his|her|their|its) )(?: [A-Za-z][A-Za-z0-9-]*){0,2} (?!(?:was|is|has|does|as|his|its|this|us|across|towards|always|perhaps|plus|minus|yes|[a-z]+ous)\b)[A-Za-z][a-z-]*[a-rt-z]s\b")
_ONE = lazy(r"^one (?!of\b|day\b|time\b|more\b|another\b|that\b|who\b|after\b|to\b|and\b|in\b|for\b)[a-z]", re.I)
# English that says by a count which one it is: after his two titles, Game 3, the two he has now.
_SUMMED = lazy(
    r"\b(?:now|total|(?:have|has|had)(?! been)|having|(?:vaccinated|inoculated|immunized|jabbed) with|so far|already|bring\w*|brought|elected|(?<!came )(?<!come )(?<!comes )(?<!coming )out of|(?<!or )more|another|record|career|latest|joining|including)\b",
    re.I,
)
_TOTALLED = lazy(r"\b(?:now|total\w*|so far|already|bring\w*|brought|(?<!came )(?<!come )(?<!comes )(?<!coming )out of|(?<!or )more|another)\b", re.I)
_BY_NOW = lazy(r"[^.,;]{0,24}\b(?:have|has) (?:now|already|so far)\b", re.I)
# After 12 rounds, three meets after his promotion.
_REACHED = lazy(r"\b(?:reach(?:es|ed|ing)?|ma(?:de|kes|king) it|g[eo]ts? to|up to|after|since|through|within|inside|in|(?:went|go|goes|going|taken|pushed|extended|stretched|forced|over) to|to|over|lasted) (?:just |only |his |her |their |the )?$|\b(?:(?:went|go|goes|going|gone|play\w*|took|takes|taking|need\w*) (?:the |a )?(?:full|maximum)|the full|all) (?:the )?$", re.I)
_PASSED = lazy(rf"第?{_N}[^、。0-9]{{1,3}}(?:を[^、。0-9０-９]{{0,6}}(?:終|消化|経)|まで(?:もつれ|続|に|で|の|を|、|は|も|終|消化|経)|終了)|第?{_N}節で")
# The third who did it has two others before him.
_TURN_OF, _OTHERS = lazy(rf"{_N}(?:人|例|社|校|カ国|か国|チーム|球団)目"), lazy(r" others?\b")
# 5回目の投票で決まった: it took five ballots.
_DONE_AT = lazy(rf"第?{_N}[^、。0-9]目(?:の[^、。0-9]{{1,8}})?(?:で|に)")
_IT_TOOK = lazy(r"\b(?:took|takes?|taking|needed|needs?|needing|required|requires?) (?:only |just |him |her |them |us |it |the \w+ )*$", re.I)
_FROM_THERE = lazy(r"^ (?:rows|lines|seats|columns|places|spots) (?:from|behind) (?:the )?(?:front|back|top|bottom|left|right|rear|end|stage|pole|leader)\b|^(?: (?!and\b|but\b)[a-z-]+){0,2} (?:after|since|later|into (?:the|his|her|its|their) (?:\w+ )?(?:game|match|round|season|race|year|term|half|tournament|contract|career|bout|fight|month|week))\b|^(?: floors?| stor(?:ey|ie|y)s?| levels?)?(?:, [^,.;]{1,24},)? (?:up|above|below|beneath|down|underground|off the ground)\b")
_CLAUSE = lazy("[,;:.] ")
# Of a season's races, and English that counts those that there have been.
_OF_A_SEASON, _IN_SO_FAR = lazy(f"第?{_N}[戦節](?!目)"), lazy(r"\b(?:in|after|from|over|through) (?:the |his |her |their |its )?(?:first |opening |last )?$", re.I)
# Who falls from a floor falls so many.
_FROM_A_FLOOR = lazy(f"{_N}階(?:部分|の[^、。0-9０-９]{{1,8}})?から")
_FALLS = lazy(r"\b(?:f[ae]ll\w*|plung\w+|dropp?\w*|tumbl\w+|jump\w*|leap\w*|leapt|down)(?: (?:about|some|at least|more than|from|to|off|out|of|her|his|their|deaths?|an?|window|balcony))* \|[\w-]+[ -](?:stor(?:e?y|e?ys|ies)|floors?)\b|\|[\w-]+[ -]stor(?:e?y|e?ys|ies)(?: (?:to|up|above|onto)\b|[ -](?:fall|drop|plunge))", re.I)
_NAMED = lazy(r"\b(?:no\.?|nos\.?|number|numbers|maegashira|juryo|makushita|sandanme|game|round|episode|chapter|part|set|race|lap|frame|heat|bout|match|test|corner|act|article|volume|leg|stage|section|season|lane|day|week|session|hole|verse|case|page|line|item|phase|platform|gate|track|room|courtroom|court|window|reactor|unit|route|highway|channel|car|boat|flight|pier|terminal|class|building|store|table|type|category|district|ward)s? (?:[0-9]{1,3}(?:, | and | or | to |[-–])(?:and )?){0,4}$", re.I)
_ORDINAL = lazy(r"^(?:the )?(?:\d+(?:st|nd|rd|th)|no\. ?\d+|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b", re.I)
_OF_A_RUN = lazy(r"\b(?:straight|consecutive|successive|in (?:a )?row|place|anniversary|time|(?<![a-z] )of|century|grade|year|term|day|month)\b", re.I)


_IN_WORDS = lazy(r"\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)\b", re.I)
WHICH = "which one it is, not how many there are"


class Place(NamedTuple):
    """The Japanese around a figure: what stands before it, and from it on; whether its counter is one of
    those that say which one it is, whether the row has another figure of its value, and whether one of
    these may say which one it is."""

    before: str
    figure: str
    which: bool
    again: bool
    ranked: bool


def only_counts(ja: Mention, context: Context) -> bool:
    """Whether a Japanese figure says how many there are, by a counter that has no other use."""
    place = context.in_ja(ja)
    return place is not None and ja.kind in (Kind.COUNT, Kind.NUMBER) and _HOW_MANY.match(place[0], place[1]) is not None


def counted_or_ranked(ja: Mention, en: Mention, place: Place, there: tuple[str, int, int], others: Sequence[Mention]) -> str:
    """What the Japanese figure is, where the English counts what it ranks, or ranks what it counts;
    "" where they agree.

    there   the English, with the place of its figure
    others  figures of the same value that the English has besides
    """
    value = en.value
    if en.kind in _NAMING and not place.ranked and _LABELLED.match(there[0][there[1] : there[2]]):
        counts = ja.kind in (Kind.COUNT, Kind.NUMBER) or _MADE_OF.match(place.figure)
        if counts and _HOW_MANY.match(place.figure) and not _NAMED_ONE.match(place.figure):
            return "how many there are, not which one it is"
    if not isinstance(value, Quantity) or not isinstance(value.low, int) or value.low < 1 or value.is_range:
        return ""
    english, start, end = there
    japanese = place.figure
    before, after = english[max(0, start - 60) : start], english[end : end + 60]
    if before.lower().endswith("top-"):
        return ""  # a top-10 player
    if ja.kind in _RANKING and (place.which or _WHICH.match(japanese) or (_PUPIL.match(japanese) and _OF_SCHOOL.search(place.before[-2:]))):
        if place.again and (not others or any(other.kind in _ORDERING or _NAMED.search(english, max(0, other.start + start - en.start - 12), other.start + start - en.start) for other in others)):
            return ""
        if _WITHIN.match(japanese) and before.endswith(_TOPMOST):
            return ""
        if _PASSED.match(japanese) and (value.modifier is not None or _REACHED.search(before)):
            return ""
        if _TURN_OF.match(japanese) and _OTHERS.match(after):
            return WHICH
        if _DONE_AT.match(japanese) and _IT_TOOK.search(before):
            return ""
        if _SO_MANY_BY.match(japanese):
            return ""  # 6時間目まで授業がある: six classes a day
        if _OF_A_SEASON.match(japanese) and _IN_SO_FAR.search(before):
            return ""  # 第5戦で3勝目: a third victory in five races
        if _FROM_A_FLOOR.match(japanese) and _FALLS.search(f"{before}|{english[start:end]}{after}"):
            return ""  # 5階から転落: fell five stories
        if _LAST_OF.search(before):
            return ""  # ６本目: on the last of six dives
        if _UTMOST.match(japanese) and _IN_ALL_HIS.search(before):
            return ""  # 8年目で最多: the most in his eight years there
        if _AT_LAST.match(japanese) and _FINALLY.search(f"{before} {english[start:end]} {after}"):
            return ""
        if en.kind is Kind.DURATION and place.before.endswith(_COUNTED_FROM) and _SINCE_THEN.search(before):
            return ""  # 発生から10日目: has burned for 10 days
        if en.kind is Kind.DURATION and _UP_TO_NOW.match(after) and before.lower().endswith("for "):
            return ""  # 20カ月目: for 20 months now
        lasts = en.kind is Kind.DURATION and _IN_TIME.match(japanese) and (_LASTING.search(before) or japanese[0] == "第")
        if lasts or (_counts(en, value, there) and not _summed(japanese, before, after)):
            return WHICH
    if value.low == 1 or (place.ranked and (not others or any(other.kind is not Kind.ORDINAL for other in others) or en.text.startswith("No"))):
        return ""  # 2号機と3号機の2基: the No. 2 and No. 3 units
    if value.low == _PAIR and _ONE_BEFORE.search(before):
        return ""  # one missile, and then a second
    run = _OF_A_RUN.search(after[:16])
    ranks = _ORDINAL.match(english[start : start + 16]) and (run is None or (bool(en.head) and run.group() == "of" and not _MADE.match(japanese)))  # the fourth car of a train
    if ranks and place.before[-1:] in _MEDALS and _OF_MEDALS.match(japanese):
        return "how many there are, not which one it is"
    if ranks and place.before.endswith(_TALLY) and _MADE.match(japanese):
        return ""  # 今季8本: his eighth this season
    if ranks and _IN_SO_MANY.match(japanese) and _ITS_LAST.search(before):
        return ""  # 64試合で60ゴール: his 60th goal in his 64th game
    if place.before[-1:] in _SCHOOLS or place.before.endswith(_PENALTIES):
        return ""  # 高2男子, 小6国語
    if ranks and _APPEARED.match(japanese) and _APPEARANCE.match(after):
        return ""  # 通算200試合に出場: his 200th appearance
    if ranks and _JOINED.match(japanese):
        return ""  # 50カ国が批准: when a 50th country ratifies it
    if ranks and _GROWN_TO.match(japanese) and (_HAS_BECOME.search(before) or _THE_LAST_OF_THEM.match(f"{en.text}{after}")):
        return ""  # 加盟国は32カ国に拡大: as its 32nd member
    if ranks and ja.kind in (Kind.COUNT, Kind.NUMBER) and (_HOW_MANY.match(japanese) or _SCORE.match(japanese) or _UNLISTED.match(japanese)):
        return "how many there are, not which one it is"
    if ja.kind is Kind.DURATION and en.kind is Kind.ORDINAL and _HOW_LONG.match(japanese) and not _OF_A_ROW.search(english[start : end + 12]):
        return "how long it is, not which one it is"
    return ""


# Who has appeared so many times has made that appearance.
_APPEARED, _APPEARANCE = lazy(rf"{_N}(?:試合(?:目?(?:に|の)?(?:到達|出場|登板))|キャップ)"), lazy(r"\w* (?:[a-z]+ ){0,3}(?:appearances?|caps?|outings?|games?|match(?:es)?|starts?)\b", re.I)
# What has grown to so many has a last one, which comes as that: as the 32nd member, becoming its 300th store.
_GROWN_TO = lazy(rf"{_N}[^、。0-9０-９]{{1,6}}?(?:に(?:$|[、。])|に(?:まで)?(?:拡大|増え|増加|広が|膨ら|達し|な[っりる]|伸び|した)|と(?:な[っりる]|した))")
_JOINED = lazy(rf"{_N}(?:[カか]国|州|社|団体|自治体)(?:以上)?(?:が|の)(?:批准|締結|署名|加盟|加入|承認)")
_HAS_BECOME = lazy(r"\b(?:as|becom\w+|became|made it|making it|its|their|[a-z]+['’]s) (?:the |its |their |his |her )?$", re.I)
# The tenth victim, by whom the toll has grown to ten.
_THE_LAST_OF_THEM = lazy(r"(?:the |a |an )?\S+ (?:[a-z]+ )?(?:victim|death|fatality|body|case|arrest|suspect|infection|patient)\b", re.I)
# In how many games it was done, and English that says in which of them.
_IN_SO_MANY, _ITS_LAST = lazy(rf"{_N}(?:試合|戦|打席|打数|登板|レース|大会|ラウンド)目?で"), lazy(r"\b(?:in|with|from|on|by) (?:his|her|their|its|the|just his|only his|just her|just their|only their) $", re.I)
# English that gives one of a kind its number: Route 3. Flights are told by theirs in Japanese, too: 日航123便.
_LABELLED = lazy(r"(?:Route|Room|Building|House|School|Car|Bus|Train|Ship|Store|Shop|Factory|Plant|Line|Article|Chapter|Section|Page|Part|Act|Volume|Episode|Stage|Floor|Game|Race|Day|Week) [0-9]+$")
_MADE_OF = lazy(rf"{_N}[条章](?:から(?:成|な)|で構成)")  # a law of so many articles
_NAMED_ONE = lazy(rf"{_N}便")
# What one has made so many of has a last one: 255本とした, his 255th homer of them all.
# What one has made so many of by now.
_TALLY = ("今季", "通算", "今シーズン", "シーズン", "自身", "大会")
_MADE = lazy(rf"{_N}(?:本|点|件|例)")
_PAIR = 2
_ONE_BEFORE = lazy(r"\b(?:one|first|1st)\b[^.;]*\b(?:and|then|followed by|before|by)\b", re.I)
_WITHIN = lazy(rf"{_N}[^、。0-9]{{1,3}}(?:以内|以上|まで)")  # 15枚目以内: the top 15
_TOPMOST = (" top ", "-top ", " first ", " 1st ", " best ", " highest ", " leading ")
# What adds up, though it stands before its count: 指導3つ, a third penalty.
_PENALTIES = ("指導", "警告", "反則", "ファウル", "ファール", "イエローカード", "ペナルティー", "ペナルティ")
_MEDALS, _OF_MEDALS = ("金", "銀", "銅"), lazy(rf"{_N}(?:個)?(?:、|・|と|の(?:計|メダル))")  # 金2、銀3、銅5のメダル
_SCHOOLS = ("高", "中", "小")  # before a figure that is a year of school
_SO_MANY_BY = lazy(rf"{_N}(?:時間目|時限目?|限目|校時)まで")
_UP_TO_NOW = lazy(r" (?:now|running|straight|and counting|in a row)\b")
# How far one fell from the floor that the Japanese names.
_LAST_OF = lazy(r"\b(?:last|final) of (?:the |his |her |their )?$", re.I)
_UTMOST = lazy(rf"{_N}(?:年|季|シーズン|回|度|戦|試合|場所|大会|期)目?(?:で|の|にして|に|は|、)[^。0-9０-９]{{0,14}}(?:最[多高少低長短速年大小悪良も]|自己(?:ベスト|最)|初)")
_IN_ALL_HIS = lazy(r"\b(?:in|of) (?:all )?(?:his|her|its|their|my|our) (?:first |past |entire |whole |full )?$", re.I)
_AT_LAST = lazy(r"[^、。]{1,8}目(?:の[^、。0-9０-９]{1,10})?(?:で|にして)、?(?:(?:自身|悲願の?|待望の|うれしい|念願の)?初|ようやく|やっと|ついに|悲願の|念願の|[0-9０-９一二三四五六七八九](?:勝|敗|点|度|回|個)目)")  # the first in seven, his second in nine
_FINALLY = lazy(r"\b(?:first|second|third|fourth|1st|2nd|3rd|4th|only|at last|finally|long-awaited|maiden|elusive|inaugural)\b", re.I)
_NAMING = frozenset((Kind.IDENTIFIER, Kind.ORDINAL))
_RANKING = frozenset((Kind.ORDINAL, Kind.IDENTIFIER, Kind.COUNT, Kind.DURATION, Kind.NUMBER))
_ORDERING = frozenset((Kind.ORDINAL, Kind.IDENTIFIER, Kind.DATE))
COUNTING = frozenset((Kind.COUNT, Kind.NUMBER, Kind.MULTIPLE))
_OF_A_ROW = lazy(r"\b(?:straight|consecutive|successive|in (?:a )?row|century|grade)\b", re.I)


def counts_all_of_them(ja: Mention, en: Mention, japanese: Sequence[Mention]) -> bool:
    """Whether the English counts those that the Japanese gives one by one by their numbers: 1号機と2号機 as "the two reactors"."""
    if en.kind not in COUNTING or not isinstance(en.value, Quantity) or not ja.head or ja.text.endswith("目"):
        return False
    numbers = {quantity.low for mention in japanese if mention.head == ja.head for quantity in [r.value for r in mention.readings if r.kind is Kind.ORDINAL] if isinstance(quantity, Quantity)}
    return len(numbers) == en.value.low > 1


def _counts(en: Mention, value: Quantity, there: tuple[str, int, int]) -> bool:
    """Whether an English figure counts outright: two clusters, one club."""
    english, start, end = there
    if en.kind not in COUNTING or english[end : end + 1] == "-" or "-" in _IN_WORDS.sub("", en.text.replace("at-bat", "")):
        return False
    if value.low == 1:
        return _ONE.match(english[start : start + 24]) is not None
    if en.kind is not Kind.NUMBER and (value.unit == "person" or en.text.endswith("s") or (en.head.endswith("s") and en.kind is Kind.COUNT)):
        return True
    return _COUNTED.match(english[end : end + 40]) is not None or classes(en.head.lower())[1]


# One of just 16 pitchers who have done it.
_ONE_OF = lazy(r"\b(?:one|joined|joining|among) (?:of |among )?(?:(?:the|just|only|those) )*$", re.I)


# The first to do it twice has done it for the second time.
_TO_DO = lazy(r"\b(?:first|only|youngest|oldest|fastest|second|third)\b[^.;]{0,44}\b(?:to (?:have )?|who (?:has |have |had )?)[a-z]+(?: \w+){0,4} $", re.I)


def _summed(japanese: str, before: str, after: str) -> bool:
    """Whether the English says by a count which one it is: after his two titles, Game 3."""
    if _FROM_THERE.match(after) or _ONE_OF.search(before) or _TO_DO.search(before) or _NAMED.search(before) or before.endswith((" first ", " 1st ", " opening ")):
        return True  # 第3号まで: the first three
    if _ADDED_UP.match(japanese):
        return _REACHED.search(before) is not None or _SUMMED.search(f"{before} {after}") is not None
    return _TOTALLED.search(_CLAUSE.split(before)[-1][-30:]) is not None or _BY_NOW.match(after) is not None
