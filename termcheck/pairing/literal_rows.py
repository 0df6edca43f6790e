"""The table of what Japanese words and idioms with a numeral in them, and their opposites, cannot be."""

from __future__ import annotations

import re
from typing import NamedTuple

from termcheck.pairing.cues import cues
from termcheck.patterns import lazy


class LiteralRow(NamedTuple):
    """A row of the table.

    ja, en     what the Japanese says, and the English that it cannot be
    right      what it is, in the words of the message
    cues       characters of which the Japanese has one whenever it matches, "" where that is not plain
    unless_ja  Japanese beside which the English may be right all the same, or None
    unless_en  English beside which it may, or None
    """

    ja: re.Pattern[str]
    en: re.Pattern[str]
    right: str
    cues: str
    unless_ja: re.Pattern[str] | None
    unless_en: re.Pattern[str] | None


def row(ja: str, en: str, right: str, unless_ja: str = "", unless_en: str = "") -> LiteralRow:
    """A row of the table; English is read in any case, as whole words."""
    but_ja = lazy(unless_ja) if unless_ja else None
    but_en = lazy(rf"\b(?:{unless_en})", re.IGNORECASE) if unless_en else None
    return LiteralRow(lazy(ja), lazy(rf"\b(?:{en})\b", re.IGNORECASE), right, cues(ja), but_ja, but_en)


_WINS = r"winning streak|win streak|(?:straight|consecutive|successive) (?:wins?|victor(?:y|ies)|triumphs?)"
_LOSSES = r"losing (?:streak|skid|run)|(?:straight|consecutive|successive) (?:loss|losses|defeats?)"
_RIGHT_FIELD, _LEFT_FIELD = (rf"{side}[- ]field(?:er|ers)?|to {side}|{side}-center|{side} center" for side in ("right", "left"))
_DEATHS = "dead|deaths?|died|killed|fatalit(?:y|ies)"
# fmt: off
LITERAL_ROWS = (
    # words with a numeral in them
    row("四球", "(?:four|4)[- ](?:balls?|pitch(?:es)?|spheres?|shots?|times)|fourth ball|ball four", "a walk"),
    row("死球", "dead balls?|death balls?|deadball", "a hit batter"),
    row("三振", "three (?:shots|swings|vibrations|shakes)|three times out", "a strikeout"),
    row("二塁打", "second[- ]base (?:hits?|strikes?|shots?)|2nd base hits?|two[- ]base strikes?", "a double"),
    row("三塁打", "third[- ]base (?:hits?|strikes?|shots?)|3rd base hits?", "a triple"),
    row("二盗", "stealing two|two thefts?|two steals|second theft|steal(?:s|ing)? second time", "a steal of second base"),
    row("三者凡退", r"three[- ](?:way|part(?:y|ies)|person|people|man) (?:mediocr\w+|ordinary|retreat|failure|retire)|three mediocr\w+|three ordinary", "three batters retired in order"),
    row("無死", "no deaths?|without (?:a )?deaths?|immortal|no dead|deathless", "nobody out"),
    row("[一二1１2２]死(?![亡去者傷体刑球])", rf"(?:one|two|a|1|2|first|second) (?:{_DEATHS})", "an out"),
    row("[0０零完]封", "(?:0|zero|complete) seals?", "a shutout"),
    row("併殺", "double (?:kill(?:ing)?s?|murders?)", "a double play"),
    row("三冠王", "three[- ]crown(?:s|ed)? kings?|king of three crowns", "a Triple Crown winner"),
    row("首位打者", "first[- ]place (?:batters?|hitters?)|leading first batter", "the batting champion"),
    row("十両", "(?:ten|10) (?:cars?|taels?|ryo|vehicles?)", "the second division of sumo"),
    row("五輪", "five (?:rings?|wheels?)|5 (?:rings|wheels)|gorin", "the Olympics"),
    row("二刀流", r"two[- ](?:sword|blade)s?\w*", "a two-way player"),
    row("三密", "three (?:secrets?|densit(?:y|ies)|dense)", "the three Cs"),
    row("三役", "three (?:roles?|positions?|officials?|parts?)", "the ranks below yokozuna"),
    row("千秋楽", "thousand (?:autumns?|years)|thousandth", "the final day"),
    row("一本勝ち", "one (?:win|victory)", "an ippon"),
    row("(?:1|１|一)次リーグ", "League (?:1|One)|first league|primary league", "the group stage"),
    row("人一倍", "(?:more than )?(?:one|twice as many) (?:person|people)|one[- ]person", "more than others"),
    row("八百長", "eight hundred|800 (?:years|length)", "match-fixing"),
    row("第三者", "third persons?", "a third party"),
    row("一石二鳥", "one stone,? two birds", "two birds with one stone"),
    row("四半期", "four(?:th)? (?:half|periods?)|quarter century", "a quarter"),
    row("初球", "first half|first ball game", "the first pitch"),
    row("三塁側", "three bases? side", "the third-base side"),
    row("五分五分", "(?:five|5) (?:minutes?|parts?)", "even"),
    row("三日坊主", "three[- ]days? (?:monk|priest|shaven head)s?", "one who gives up soon"),
    row("一か八か", "one or eight", "all or nothing"),
    row("二番煎じ", "second (?:brew|decoction|infusion)", "a rehash"),
    row("九死に一生", "nine deaths?", "a narrow escape"),
    row("四苦八苦", "(?:four|eight) (?:sufferings?|pains?|bitters?)", "a struggle"),
    row("万引き", "ten thousand|10,000", "shoplifting"),
    # the opposite
    row("連敗", _WINS, "a run of losses", unless_ja="連勝|[0-9０-９]勝|白星", unless_en=r"los[stei]\w*|defeat\w*|skid|slump|slide|drought|winless|beaten"),
    row("連勝", _LOSSES, "a run of wins", unless_ja="敗|黒星", unless_en=r"w[io]n\w*|victor\w*|beat\w*|triumph\w*"),
    row("負け越し", "winning record|majority of wins|more wins than losses", "a losing record", unless_ja="勝ち越し", unless_en=r"losing|fail\w*|miss\w*|without|short of|deni\w*"),
    row("勝ち越し", "losing record", "a winning record", unless_ja="負け越し", unless_en="winning|avoid|majority"),
    row("貯金[はがを]?[0-9０-９]{1,2}(?![0-9０-９万億兆千百円])", r"(?:below|under) \.500|games? (?:below|under)", "games above .500", unless_ja="借金", unless_en=r"above|over"),
    row("借金[はがを]?[0-9０-９]{1,2}(?![0-9０-９万億兆千百円])", r"(?:above|over) \.500|games? (?:above|over)", "games below .500", unless_ja="貯金", unless_en=r"below|under"),
    row("左翼|左前|左越え|左中間|左犠飛", _RIGHT_FIELD, "left field", unless_ja="右[翼前越中犠]|ライト", unless_en="left"),
    row("右翼|右前|右越え|右中間|右犠飛", _LEFT_FIELD, "right field", unless_ja="左[翼前越中犠]|レフト", unless_en="right"),
    row("無死", "(?:one|two|1|2) outs?|one away|one down", "nobody out", unless_ja="[12１２一二]死|[12１２一二]アウト", unless_en="nobody|no outs?|none|no one"),
    row("イーブンパー", r"[0-9]+-(?:over|under)", "even par", unless_ja="アンダー|オーバー", unless_en="even"),
    # how often
    row("(?:1|１|一)日(?:平均|当たり|あたり|につき)", "(?:a|per|each|every) (?:month|year|week|hour)|monthly|annual|annually|weekly|hourly", "a day", unless_en="days?|daily"),
    row("(?:1|１|一)時間(?:当たり|あたり|につき)", "(?:a|per|each|every) (?:month|year|week|day|minute)|daily|monthly|weekly", "an hour", unless_en="hour|hourly"),
    row("(?:カ月|か月|ヶ月|月)(?:平均|当たり|あたり)", "(?:a|per|each|every) (?:day|week|hour)|daily|weekly|hourly", "a month", unless_en="month"),
    # baseball and other games
    row("[二三２３23]盗(?!塁|作|聴|用|品|撮|難)", r"(?:stole|steals?|stealing|stolen) (?:two|three|2|3)\b|(?:two|three) (?:thefts?|steals?)|stole (?:a )?(?:second|third) time", "a steal of a base"),
    row("空振り三振|見逃し三振", r"(?:missed|swung|struck|shook) (?:\w+ )?(?:three|3) times|three (?:misses|swings)|(?:overlooked|missed) three", "a strikeout"),
    row("[一二三]軍(?!事|隊|人|団)", "(?:first|second|third|one|two|three) (?:arm(?:y|ies)|militar(?:y|ies)|troops)", "the first team or the farm"),
    row("四死球", "four (?:dead|deaths?)|four death balls?", "walks and hit batters"),
    row("三遊間|二遊間", "(?:three|two|second|third) (?:play|game|yu)", "the gap in the infield"),
    row("三割(?:打者|バッター)|[3３]割打者", "(?:30|thirty)(?:%| percent)|third (?:batter|hitter)", "a .300 hitter"),
    row("防御率は?[0-9０-９一二三四]点台", r"points?\b|table|platform", "an ERA in the ones, twos or threes"),
    row("一発退場", r"one[- ](?:shot|departure|exit)|one (?:shot|time) (?:exit|leaving)|leav\w+ in one", "a straight red card"),
    row("一発屋", "one[- ]shot (?:shop|store|ya|house)|one departure", "a one-hit wonder"),
    row("[3３三]連[単複]|[2２二]連[単複]|三連勝式", r"(?:two|three|2|3)[- ](?:straight|consecutive|successive|series|in a row|times|runs?|single|game)|(?:two|three) (?:wins|victories) in a row", "a bet on the finishing order"),
    row("単勝", "single wins?|one win|single victory", "a bet to win"),
    row("[34３４三四]コーナー", r"(?:three|four|3|4) corners", "a turn of the track"),
    row("三賞", "third (?:prize|award)|three awards?|bronze", "the three special prizes of sumo"),
    row("[0-9０-９一二三四]敗を守", r"protect\w*|defend\w*|guard\w*", "staying at so many losses"),
    row("[五七三５７３573]番勝負", r"(?:third|fifth|seventh|no\. ?[357]|number (?:three|five|seven|[357])) (?:match|game|showdown|contest|battle)|(?:three|five|seven)[- ]number", "a match of so many games"),
    row("二歩", "two steps|second step", "two pawns in a file"),
    row("一本(?:勝ち|を取|で(?:勝|破))", "one (?:books?|bottles?|line)", "an ippon"),
    row("(?:1|１|一)次リーグ", "(?:lost|lose|in|of) one league|one league", "the group stage"),
    row("(?:2|２|二)次リーグ", "two leagues|secondary league", "the second group stage"),
    row("(?:1|１|一)次予選", "one (?:qualifying|qualifier|preliminary)", "the first round of qualifying"),
    row("十種競技", r"ten (?:kinds?|types?|species|competitions?|events? competition)|10 (?:kinds?|types?|species|competitions?)", "the decathlon"),
    row("七種競技", r"seven (?:kinds?|types?|species|competitions?)|7 (?:kinds?|types?|species|competitions?)", "the heptathlon"),
    row("近代五種", r"(?:modern )?five (?:kinds?|types?|species)", "the modern pentathlon"),
    row("三段跳び", r"three[- ](?:steps?|stages?|tiers?)|third jump", "the triple jump"),
    row("三つ(?:どもえ|巴)|三つ巴", r"three (?:tomoe|together|commas?)|mitsudomoe", "a three-way fight"),
    row("一騎打ち", r"one (?:horse|rider)|one ride", "a one-on-one fight"),
    row("一矢(?:を)?報い", "one arrow|an arrow|one dart", "getting one back"),
    row("三拍子", r"three[- ]beats?|triple time|three claps", "all three skills"),
    row("一角を崩", r"(?:broke|break|collapse)\w* (?:a|one) corner|one angle", "breaking into their ranks"),
    # the dead, feasts and rites
    row("三回忌", r"(?:three|3) (?:anniversar\w+|memorials?|times|rounds?|deaths?|mournings?)|third anniversar\w+|third (?:time|round)", "the second anniversary of the death"),
    row("七回忌", r"(?:seven|7) (?:anniversar\w+|memorials?|times|rounds?|deaths?)|seventh anniversar\w+|seventh (?:time|round)", "the sixth anniversary of the death"),
    row("十三回忌", r"(?:thirteen|13) (?:anniversar\w+|memorials?|times)|(?:thirteenth|13th) anniversar\w+", "the 12th anniversary of the death"),
    row("一周忌", r"one[- ]week|first week|one lap|one round|first round", "the first anniversary of the death"),
    row("二の丑", r"two (?:ox(?:en)?|cows?|bulls?)|second (?:ox|cow|bull)(?! day)|ox of two", "the second Day of the Ox"),
    row("[一二三]の酉", r"(?:one|two|three) (?:roosters?|birds?|chickens?|hens?)|(?:first|second|third) (?:bird|chicken|hen)", "a Day of the Rooster"),
    row("七夕", r"seven (?:evenings?|nights?)|July evening", "the Star Festival"),
    row("十五夜", r"fifteen nights?|15 nights|fifteenth night of", "the harvest moon"),
    row("三十路|四十路|五十路", r"(?:thirty|forty|fifty|30|40|50) (?:roads?|streets?|paths?|ways?)", "their thirties, forties, fifties"),
    # idioms with a numeral
    row("十八番", r"18th|eighteenth|no\. ?18|number 18|eighteen times", "a favorite trick", unless_ja="背番号|線|札所|ホール|打席"),
    row("十分(?:な|に|で(?:は|き|な)|だ(?:と|っ)|とは)", r"(?:ten|10)[- ]minutes?|(?:ten|10) percent|one tenth", "enough"),
    row("(?<![0-9０-９一二三四五六七八九十百千数何])万人(?:受け|向け|が|の|に)", r"(?:ten thousand|10,000) (?:people|persons)", "everybody"),
    row("二度と(?!も)", r"(?:twice|two times|second time|two degrees)", "never again", unless_en="never|again"),
    row("一段落", r"(?:one|first) paragraph", "a break in the work"),
    row("一時(?:停止|的|金|帰国|保護|中断|休|、|は|最|、)", r"(?:one|1) o'clock|1 [ap]\.m\.|one hour", "for a time", unless_ja="午[前後]一時|午[前後][1１]時|[1１]時間|一時間"),
    row("一帯(?!一路)", r"one (?:belt|band|sash|zone|obi)", "the whole area"),
    row("(?:県内|市内|都内|地域|首都圏|関東|全国|道内|府内)一円", r"(?:one|1) yen|1-yen", "all over it"),
    row("一環(?:と|で|だ)", r"one (?:ring|loop|link|circle)", "a part of it"),
    row("一目置", r"one (?:eye|glance|look)|put an eye", "respect"),
    row("一命を?(?:取り留|とりと)", r"(?:one|a|first) life (?:was )?(?:taken|stopped|saved)|took (?:one|a) life|saved one life", "staying alive"),
    row("一丸", r"one (?:circle|round|ball|pill|bullet)", "all together"),
    row("一翼", r"one wing|a wing", "a part"),
    row("一役買", r"b(?:uy\w*|ought) (?:a|one) (?:role|part|position)", "playing a part"),
    row("一石を投じ", r"(?:threw|throw\w*|cast\w*) (?:a|one) stone", "causing a stir"),
    row("二の足を踏", r"(?:second|two) (?:foot|feet|legs?|steps?)", "hesitating"),
    row("二の舞", r"(?:second|two) danc\w+|second mai", "making the same mistake"),
    row("二足のわらじ|二足の草鞋", r"two (?:legs|feet|pairs? of|straw|sandals)|two[- ]legged|second foot", "two jobs at once"),
    row("二人三脚", r"tripod|two (?:people|persons) (?:and )?three legs|three legs", "working hand in hand"),
    row("二束三文", r"two bundles|three (?:letters|sentences|mon)", "dirt cheap"),
    row("二転三転", r"(?:two|second|twice)\w* (?:or|and) (?:three|third|thrice)|two turns|three turns", "changing again and again"),
    row("二枚看板", r"two (?:signboards?|billboards?|signs|kanban)", "two stars"),
    row("二枚舌", r"two tongues|second tongue", "double-dealing"),
    row("二の腕", r"(?:second|two) arms?", "the upper arm"),
    row("三位一体", r"third place|three places|three ranks", "a trinity"),
    row("三日天下", r"three days? (?:in the )?(?:world|heaven|sky)", "a short reign"),
    row("三度目の正直", r"honest\w*", "third time lucky"),
    row("三権分立", r"three rights", "the separation of powers"),
    row("三面記事", r"three[- ](?:sided|sides|pages?|faces?)", "city news"),
    row("三行半", r"three and a half (?:lines|rows)|three[- ]line", "a letter of divorce"),
    row("三本(?:柱|の矢)", r"three books|third book", "three pillars or arrows"),
    row("三交代|[3３]交代|二交代|[2２]交代", r"(?:two|three|2|3) (?:replacements?|substitut\w+|changes?|alternat\w+|turns?)", "shifts"),
    row("四面楚歌", r"four (?:sides?|faces?|songs?)", "surrounded by enemies"),
    row("四六時中", r"forty-six|46|four or six|four to six", "around the clock"),
    row("四の五の", r"four (?:or|and|to) five", "grumbling"),
    row("四捨五入", r"four (?:throw|discard)|five (?:in|enter)", "rounding"),
    row("五里霧中", r"five (?:miles?|ri)\b", "in the dark"),
    row("五十肩|四十肩", r"(?:fifty|forty|50|40)[- ]?(?:year[- ]old)? ?shoulders?", "a frozen shoulder"),
    row("五分(?:五分|の(?:星|勝負|戦い)|に(?:戻|渡))", r"(?:five|5)[- ]minutes?|five parts", "even"),
    row("七転八倒", r"seven|eight", "writhing"),
    row("七光", r"seven lights?", "a famous parent"),
    row("八方美人", r"eight(?:[- ]sided|[- ]way| directions?| beaut\w+)", "everybody's friend"),
    row("八方ふさがり|八方塞がり", r"eight", "a dead end"),
    row("八つ当たり", r"eight (?:hits?|times)|hit eight", "venting anger"),
    row("八百屋", r"eight hundred|800", "a greengrocer"),
    row("九分九厘", r"nine (?:minutes|parts|out of nine)", "almost certainly"),
    row("百発百中", r"(?:hundred|100) (?:shots|departures)", "never missing"),
    row("百日咳|百日ぜき", r"(?:hundred|100)[- ]days?", "whooping cough"),
    row("百貨店", r"(?:hundred|100) (?:goods|currenc\w+|stores?|shops?)", "a department store"),
    row("百人一首", r"one neck|hundred people,? one", "the card game of poems"),
    row("百も承知", r"(?:hundred|100)", "knowing full well"),
    row("千載一遇", r"(?:thousand|1,000)", "the chance of a lifetime", unless_en="once"),
    row("千両役者", r"(?:thousand|1,000) (?:ryo|cars|vehicles|both)", "a great actor"),
    row("千枚漬", r"(?:thousand|1,000) (?:sheets|pieces)", "pickled turnip"),
    row("万歳", r"(?:ten thousand|10,000) (?:years?|times)", "banzai"),
    row("万年筆", r"(?:ten thousand|10,000)[- ]years?", "a fountain pen"),
    row("万が一|万一", r"(?:ten thousand|10,000)", "by any chance", unless_en="one in"),
    row("一一〇番|[1１][1１][0０]番(?:通報)?", r"110th|no\. ?110 was", "the police emergency number"),
    row("一丁目一番地", r"1-1|1-chome|(?:first|1st) (?:street|block|house|address)", "the first thing to do"),
    row("一強", r"one strong\w*|one power", "dominance"),
    row("一人勝ち", r"one[- ]person (?:win|victory)|win alone by one", "the only winner"),
    row("一両日", r"one (?:car|vehicle)|one both", "a day or two"),
    row("一朝一夕", r"one (?:morning|evening)", "overnight"),
    row("一筋縄", r"one (?:muscle|line|rope|string)", "an easy way"),
    row("一面(?:トップ|で(?:報|大)|記事)", r"one (?:side|face|surface)", "the front page"),
    row("二本立て", r"two (?:stands?|standings?|books|trees)|double stand\w*", "a double bill"),
    row("三枚おろし", r"three (?:sheets|pages)", "filleted"),
    row("五月雨", r"May rains?\b|fifth month", "on and off", unless_en="samidare"),
    row("二八そば", r"28 soba|twenty-eight|28 ", "soba of eight parts and two"),
    row("四つに組", r"four (?:pairs|groups|sets)|in fours", "grappling"),
    row("一部(?:で|の|を|が|地域|報道)", r"one (?:copy|department|club)|part (?:1|one)\b|first division", "some of it", unless_ja="東証一部|一部リーグ|第一部|一部上場|[1-9１-９]部"),
    row("一部上場|東証一部|東証[1１]部", r"part(?:ly|ially)? listed|listed in part|one (?:part|department|club)|part (?:1|one)\b", "the First Section"),
    row("一層(?:の|、|進|強|厳|高|深|重)", r"(?:one|first) (?:layer|floor|story|storey)", "even more"),
    row("一段と", r"(?:one|first) (?:stage|dan|column|tier)", "even more"),
    row("一気に", r"one (?:breath|spirit|air)\b", "at once", unless_en="in one breath"),
    row("一服", r"one (?:dose|garment|outfit|clothes)", "a rest"),
    row("一蹴", r"one kick|a kick", "brushing aside"),
    row("一転(?:し|、|、)", r"one (?:turn|revolution|rotation)", "a turn-around"),
    row("毎回(?!戦)", r"(?:two|three|four|five|six|every three|[2-9]) times", "every time, every inning"),
    row("一昨年", r"last year|one year ago|a year ago", "the year before last", unless_ja="昨年は|昨年の|前年|昨年、|昨年に", unless_en="before last|two years"),
    row("一昨日", r"yesterday|one day ago", "the day before yesterday", unless_ja="(?<!一)昨日", unless_en="day before"),
    # ranks, classes, chains
    row("第[二三四五六七八2-8２-８]波", r"(?:two|three|four|five|six|seven|eight|[2-8]) waves", "which wave it is"),
    row("[1-5１-５一二三四五]類(?:相当|感染症|に|へ|から)", r"(?:one|two|three|four|five|first|second|third|fourth|fifth) (?:kinds?|types?|species)", "a category of the law"),
    row("[二三２３23]学期(?!制)", r"(?:two|three|2|3) (?:terms|semesters|trimesters)", "which term it is"),
    row("[2-9２-９二三四五六七八九]階建て", r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|[2-9](?:nd|rd|th))[- ]floors?", "so many floors high"),
    row("(?:円|％|%|ドル)台", r"platforms?|tables?|stands?|pedestals?", "the range that it is in"),
    row("(?:1|１|一)株(?:当たり|あたり|につき|に(?:対し|つき))?[0-9０-９]", r"per (?:week|plant|strain|stump|stock certificate)|a (?:week|plant|strain)", "a share", unless_en="shares?"),
    row("(?:1|１|一)泊[0-9０-９]", r"per (?:stop|port|day and)|(?:one|a) stop", "a night", unless_en="nights?"),
    row("(?:1|１|一)人当たり", r"per (?:household|family|company|day)\b", "per person", unless_ja="世帯|社|日", unless_en="person|capita|head|each|people"),
    row("(?:1|１|一)世帯当たり", r"per (?:person|capita|head)", "per household", unless_ja="人当たり", unless_en="household|family|home"),
    row("(?:1|１|一)社当たり", r"per (?:person|capita|shrine|household)", "per company", unless_en="company|firm"),
    row("(?:1|１|一)台当たり", r"per (?:person|table|platform|stand)", "per vehicle or unit", unless_en="vehicle|unit|car|machine"),
    row("第三者(?:委員会|機関)", r"third (?:committee|commission|panel|institution|person)", "independent"),
    row("二酸化炭素", r"two (?:acid|oxid)\w*|second (?:acid|oxid)\w*", "carbon dioxide"),
    row("十二指腸", r"twelve|12 finger\w*", "the duodenum"),
    row("三味線", r"three (?:tastes?|flavors?|lines?)", "a shamisen"),
    row("二輪(?!の)", r"two (?:rings?|flowers?|circles?)", "a motorcycle or bicycle"),
    row("四輪", r"four (?:rings?|flowers?|circles?)", "a car"),
    row("一級河川", r"one (?:grade|class)|first[- ]grade rivers? books?", "a river of the first class"),
    # names of people and places made of numerals
    row(r"三重(?:県|・|、|（|\(|大|の)", r"triple|threefold|three[- ]fold|three layers|three prefectures?\b", "Mie", unless_ja="三重(?:の(?:苦|丸|塔)|奏|構造|塔|丸)"),
    row("千葉(?!っ)", r"(?:thousand|1,000) leaves", "Chiba"),
    row("四国", r"four (?:countries|nations|states)", "Shikoku", unless_ja="四国間|四国首脳"),
    row("九州", r"nine (?:states|provinces|countries|prefectures|weeks)", "Kyushu"),
    row("三陸", r"three (?:lands?|riku)", "Sanriku"),
    row("三島", r"three islands", "Mishima"),
    row("五島", r"five islands", "Goto"),
    row("四日市", r"fourth[- ]day|four[- ]days?", "Yokkaichi"),
    row("十日町", r"tenth[- ]day|ten[- ]days?|10-day", "Tokamachi"),
    row("八戸", r"eight (?:doors?|houses?|households?)", "Hachinohe"),
    row("八王子", r"eight princes?", "Hachioji"),
    row("十勝", r"(?:ten|10) wins|tenth win", "Tokachi"),
    row("九十九里", r"ninety-nine|99 (?:ri|miles)", "Kujukuri"),
    row("六本木", r"six trees", "Roppongi"),
    row("一宮(?:市|・)", r"(?:one|first) (?:shrine|palace)", "Ichinomiya"),
    row("三条市|新潟・三条", r"article (?:3|three)|three articles?", "Sanjo"),
    row("七尾", r"seven tails?", "Nanao"),
    row("八尾", r"eight tails?", "Yao"),
    row("一関", r"(?:one|first) (?:barrier|gate|checkpoint)", "Ichinoseki"),
    row("二本松", r"two (?:pines?|pine trees)", "Nihonmatsu"),
    row("二階(?:氏|幹事長|俊博|派|元幹事長|さん)", r"(?:second|2nd|two) (?:floor|stor(?:y|ey|ies))|upstairs", "Nikai"),
    row("五十嵐", r"(?:fifty|50) storms?", "Igarashi"),
    row("三宅", r"three (?:houses?|homes?)", "Miyake"),
    row("三浦", r"three (?:bays?|inlets?|ura)", "Miura"),
    row("三井", r"three wells?", "Mitsui"),
    row("三菱", r"three (?:diamonds?|rhomb\w+)", "Mitsubishi"),
    row("三越", r"three (?:over|crossings?)", "Mitsukoshi"),
)
# fmt: on
