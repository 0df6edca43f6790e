"""The senses of baseball: 八回二死 is two outs in the eighth inning, 10号 a home run of the season."""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.senses.row import ANY, HITS, N, row
from termcheck.pairing.senses.topics import (
    BALLGAME,
    BASEBALL,
    BASEBALL_ALONE,
    CLUB_NAMES,
    CLUBS,
    SCHOOL,
    SCHOOL_CUP,
    SEASON_SERIES,
)
from termcheck.tables.patterns import lazy

# Years, but not pupils of the third year, whom some copy calls third years.
_YEARS = r"(?<!first )(?<!second )(?<!third )\byears\b"

# What a stretch of years is of.
_SPANS = "任期|期間|契約|歳月|猶予|実刑|懲役|月日|空白|時間|計画|準備|沈黙|研究|年月|留学|浪人|修業|修行|経験|苦節|雌伏"
# Nothing in the English that says how many homers there were in other words.
_NOT_TOLD_BY_NUMBER = lazy(r"\A(?![\s\S]*\b(?:twice|times|pair|solo|slam|homers|home runs|blasts|shots|dingers|drives|bombs|both|another|each|apiece|others?|back-to-back|long balls|multi\w*|and then|later)\b)", re.IGNORECASE)

# Which half of an inning it is, by words that no ball game has for it.
_HALF = r"\A.{{0,2}}\b[\w-]+ (?:innings? |times? )?(?:{0})\b(?! (?:to|from|at|in|on|with|home))"

# fmt: off
BASEBALL_ROWS = (
    row("outs", f"{N}死(?!亡|去|者|傷|球)", BASEBALL, needs=r"\bouts?\b|\bout-|-out\b|\baway\b|\bdown\b|\bgone\b|retired|\bouts"),
    row("an inning", f"(?<!第)(?<!今季)(?<!通算){N}回(?!戦|目|り|転|連続|優勝|大会|出場|生|線|復|答|収|避)(?=[にのはもを、裏表途先最無のでまか二一]|[0-9０-９]|$)", BALLGAME,
         spoils=r"\A(?!.*\bof (?:a|an|the|his|their)\b).*\b(?:times?|(?<!the )(?<!ball )games?(?! (?:up|away|for|open|out|with|to|at|in|on)\b)|rounds?|occasions?|episodes?|bouts?)(?!-)\b"),
    row("an inning", f"{N}回(?:途中|裏|表|無死|[一二1-2１２]死)", spoils=r"\btimes\b|\btwice\b|\brounds?\b"),
    row("how many runs it brings in", f"{N}点(?=本塁打|適時|二塁打|三塁打|打|ホームラン|アーチ|タイムリー|弾)", spoils=r"\bgoals?\b|\A[^,;.]{0,10}-base\b|\A.{0,2}\b\w+[- ]points?\b(?! scored)|\A.{0,2}\b\w+ (?:doubles|triples|homers|home runs|blasts|shots)\b", kinds=(Kind.ORDINAL,)),
    row("an inning by its number", f"{N}回(?=[に裏表]|[一二無０-９0-9]死|から)", BALLGAME, spoils=r"(?<!first )(?<!second )(?<!third )(?<!th )(?<!1st )(?<!2nd )(?<!3rd )\binnings\b"),
    row("the first inning", "初回(?=、|に|の)", lazy(r"(?:安打|打者|打線|塁|本塁打|投手|先発|番)[\s\S]*\n[\s\S]*\b[Ii]n the first time\b(?! (?:in|since|for|that|of))"), kinds=(Kind.ORDINAL,), cue="初"),
    row("the top of an inning", f"{N}回表", BASEBALL, spoils=_HALF.format("tables?|front|surfaces?|faces?|charts?|obverse|outside"), before=r"\b(?:bottom|tables?|front|surface|face) of (?:the )?$", reach=20),
    row("the bottom of an inning", f"{N}回裏", BASEBALL, spoils=_HALF.format("back|reverse|rear|behind|inside"), before=r"\b(?:top|back|reverse|rear|back side) of (?:the )?$", reach=20),
    row("the place in the batting order", f"{N}番(?!手|人気|勝負|目|乗り|星|組|線|地|号|ホール|ゲート|枠|レーン|コース|グリッド|シード)", BASEBALL,
         spoils=r"[0-9](?:st|nd|rd|th) (?:designated|base(?:man)?|shortstop|catcher|left|right|center)|\A.{0,2}\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) (?:designated|shortstop|catcher)\b",
         needs=rf"lead(?:s|ing)?[- ]?off|led off|top of the|hitter|batter|cleanup|clean-up|\bno\.|number|\bspot\b|\bslot\b|\bhole\b|lineup|line-up|order|\bbatting\b(?! lines?\b| average|\.)|{HITS}|#|slugger"),
    row("a pitcher's turn", f"{N}番手", BALLGAME, spoils=r"\bbase(?:man|men)?\b|\bhitter|\bbatter|\bbest\b"),
    row("a home run of the season", f"{N}号(?!機|線|店|棟|車|室|艇|球|玉|館|議|案|被)", BASEBALL,
         needs=r"homer|home ?runs?|home-run|blast|\bshot\b|dinger|\bHR\b|long ball|round-tripper|of the (?:season|year)|\bno\.|number|\bsolo\b|slam|\bdrive\b|[0-9](?:st|nd|rd|th)",
         spoils=r"\bon (?:his|her|the) back|\bjersey|\buniform|\bshirt"),
    row("the innings after which a game is called", f"{N}回コールド", needs=r"inning|frame|called|mercy|\b(?:after|in|through) (?:five|six|seven|eight|[5-8])\b|[0-9](?:st|nd|rd|th)|\bfifth|\bsixth|\bseventh|\beighth"),
    row("runs batted in", f"{N}打点", BASEBALL, spoils=r"\bbats?\b|\bgoals?\b|\bstrikes?\b|\bhitting points?\b"),
    row("a strikeout on so many pitches", f"{N}球三振", BASEBALL, needs=r"pitch"),
    row("runs", f"{N}(?:得点|失点|点)", BALLGAME, spoils=r"\bgoals?\b", cue="点"),
    row("pitches", f"{N}球(?!団|場|技|目|児|種|根)", BASEBALL, spoils=r"\bdeaths?\b|\bstrikes? three\b"),
    row("pitches", "[0-9０-９]{2,3}球(?:を投|で完投|の(?:熱投|力投|好投))", spoils=r"\A.{0,2}\b\S+ (?:strikes|times?|games?|sphere\w*)\b", cue="球"),
    row("a school year", "(?<![0-9０-９一-龥ぁ-んァ-ヶ])[1-3１-３]年(?=[一-龥]{2,3}[、（(・])", BASEBALL, spoils=_YEARS, kinds=(Kind.AGE,), cue="年"),
    row("a year of high school", f"(?<!小学)(?<!中学)(?<!小)(?<!中){N}年生", SCHOOL, spoils=r"\b(?:first|second|third)[- ]grade(?:rs?)?\b"),
    row("a school year", f"(?<=[(（]){N}年(?=[)）])|(?<![錮役刑予])[1-3１-３一二三]年(?=・|の?[ァ-ヶ一-龥]{{2,5}}(?:投手|捕手|内野手|外野手|選手|主将|、|が|は|を|に|ら))", SCHOOL, spoils=_YEARS, kinds=(Kind.AGE,), cue="年"),
    row("a school year", f"(?<=[(（]){N}年(?=[)）])", BASEBALL, spoils=_YEARS, kinds=(Kind.AGE,), cue="年"),
    row("a game of the season's series", f"{N}回戦", SEASON_SERIES, spoils=r"\brounds?\b|\binnings?\b"),
    row("a game of the season's series", "(?:9|９|[1１2２][0-9０-９])回戦", CLUBS, spoils=r"\brounds?\b|\binnings?\b", cue="回戦"),
    row("a game of the season's series", "(?:" + "|".join(f"(?<={club})" for club in CLUB_NAMES) + f"){N}回戦", spoils=r"\brounds?\b|\binnings?\b", cue="回戦"),
    row("games above or below .500", "(?:" + "|".join(f"(?<={word}{joint})" for word in ("貯金", "借金") for joint in ("", "は", "が", "を")) + f"){N}(?![0-9０-９万億兆千百円ドル件社人])",
         spoils=r"\bsavings?\b|\bdebts?\b|\bborrow|\A.{0,2}\b\w+ games? (?:behind|back|ahead)\b", before=r"\b(?:lead|leads|led|leading) by $|\bsavings?\b[\w ]{0,14}$|\bdebts?\b[\w ]{0,14}$", cue="金"),
    row("kilometers per hour", "[0-9０-９]{2,3}(?:キロ|㌔)", BASEBALL, spoils=r"\bkilos?\b|\bkilograms?\b|\bkg\b", before=r"\b(?:range|distance|length|reach) of (?:about )?$", cue="ロ㌔"),
    row("a home run of the season", f"{N}号(?=[2２3３二三満]|ソロ|逆転|先制|同点)", spoils=r"\bon (?:his|her|the) back|\bjersey|\buniform|\bshirt", cue="号"),
    row("outs, with nobody", "無死", BASEBALL, needs=r"\bouts?\b|nobody|no one|none", cue="死"),
    row("a double or triple", "[二三]塁打", BASEBALL, needs=r"double|triple|two-bagger|extra-base|three-bagger", cue="塁"),
    row("a base", "[一二三]塁(?!打)", spoils=r"\b(?:one|two|three)[- ]bases?\b|\bfloors?\b|\bbases\b(?! loaded)", cue="塁"),
    row("a fielder at his base", "[一二三]塁手", spoils=r"\bhands?\b", cue="手"),
    row("stolen bases", f"{N}盗塁", spoils=r"\bthefts?\b|\brobber"),
    row("walks or hit batters", f"{N}(?:与)?四?死?球(?!団|場|技|目|児|種|根|を|で|、|の|未|以)", BASEBALL, spoils=r"\bdead\b|\bdeaths?\b", cue="球"),
    row("sacrifices", f"{N}犠[打飛]", BASEBALL, spoils=r"\bvictims?\b|\bcasualt", cue="犠"),
    row("hits", f"{N}安打", spoils=r"\bsafe(?:ty)? hits?\b|\bsafeties\b"),
    row("home runs", f"{N}発(?!表|足|見|車|射|売|電|言|進|生|行|想|覚|信|症|達|展|令)", BASEBALL, spoils=r"\bdepart|\bbullets?\b|\bshots fired\b|\bshootings?\b"),
    row("innings, not how often", f"{N}回(?:を|で|は)?(?=(?:無失点|零封|完全|無安打|[0-9０-９一二三]安打|[0-9０-９一二三]失点))", BALLGAME, spoils=r"\btwice\b|\btimes\b"),
    row("innings, not which one it is", f"(?![1１]回を){N}回(?=[0-9０-９一二三四五六七八九十]{{1,2}}(?:失点|安打|奪三振|球)|で(?=[0-9０-９]{{2,3}}球)|を(?:パーフェクト|完璧|無失点|零封|完全|投げ|無安打|[0-9０-９]安打|[0-9０-９]失点)(?!で?(?:切り抜|しの|終え|乗り切)))", BALLGAME, kinds=(Kind.ORDINAL,)),
    row("a place at the top of the order", "[1１一]番(?=打者|で|に|・)", BASEBALL, spoils=r"\bfirst (?:batter|hitter) of the game\b", cue="番"),
    row("so many games apart", f"{ANY}(?:ゲーム|試合)差", spoils=r"\bgame differences?\b|\bdifferent games?\b", cue="差"),
    row("a win or a chance that slipped away", f"{N}[勝敗]目(?:を逃|お預け|はお預け|ならず|[はに]?は?なら[なず]|[はに]は?届か|が消|が遠|が付か|がつか)", before=r"\b(?:wins|won|earns?|earned|gets|got|picks? up|picked up|notch\w+|for|takes|took|grabs?) (?:his |their |the |a )?$", cue="目"),
    row("an earned run average", "[0-9０-９]+[・.．][0-9０-９]+", led="防御率(?:は|が|を)?", needs=r"\bERA\b|earned", cue="率"),
    row("a school year", "[1-3１-３一二三]年(?=の?(?:エース|主将|左腕|右腕|捕手|投手|遊撃|[一二三]塁手|[左右]翼手|中堅手|外野手|内野手|主砲|４番|4番|四番|主軸|新人|[FMDGＦＭＤＧ][WFKＷＦＫ]|司令塔|ストライカー|セッター|フッカー|ロック|フランカー))", spoils=_YEARS, before=r"\bof $", kinds=(Kind.AGE,), cue="年"),
    row("a year of high school or university", f"{N}年生(?=の?(?:エース|主将|左腕|右腕|捕手|投手|遊撃|[一二三]塁手|外野手|内野手|主砲|[４4四]番|司令塔|ストライカー|[FMDGＦＭＤＧ][WFKＷＦＫ]))", lazy(r"\A(?![^\n]*小学)"), spoils=r"\b(?:first|second|third|fourth|[1-4](?:st|nd|rd|th))[- ]grade(?:rs?)?\b", cue="生"),
    row("a school year", "[1-3１-３一二三]年の(?:意地|底力|集大成|貫禄|自覚)", BASEBALL, spoils=_YEARS, kinds=(Kind.AGE,), cue="年"),
    row("pitches", f"{N}球で(?:追い込|仕留|三振|打ち取|片付)", spoils=r"\bballs\b", cue="球"),
    row("the squad", "[一二三１２３123]軍(?!事|隊|人|団)", spoils=r"\barm(?:y|ies)\b|\bmilitar|\btroops\b", cue="軍"),
    row("home runs, not what one of them brings in", f"{N}本塁打(?!王)|{N}発(?=を放|と|の)", _NOT_TOLD_BY_NUMBER, spoils=r"\A.{0,2}\b\w+-run\b"),
    row("home runs, not what one of them brings in", f"{N}本", _NOT_TOLD_BY_NUMBER, led="ソロ(?:本塁打|アーチ|ホーマー|ホームラン)?[をが]?", spoils=r"\A.{0,2}\b\w+-run\b"),
    row("runs, which are no points", f"{N}(?:点|得点|失点)", BASEBALL_ALONE, spoils=r"\A.{0,2}\b\w+[- ]points?\b", cue="点"),
    row("the place in the batting order", f"{N}番(?=打者|の|・|、|を打|に座|で)", BASEBALL, before=r"\b(?:wear(?:s|ing)?|wore|jersey|uniform|shirt)\b[\w ]{0,12}$", cue="番"),
    row("the teams of a league", f"{N}球団", spoils=r"\bstadiums?\b|\bball ?parks?\b|\bballs?\b", cue="団"),
    row("ballparks", f"{N}球場", spoils=r"\bballs?\b|\bteams?\b|\bclubs?\b", kinds=(Kind.ORDINAL,), cue="場"),
    row("series of games", f"{N}カード(?=連続|ぶり|で|を|目|も)", lazy("負け越|勝ち越|連勝|連敗|３連戦|3連戦|首位|[セパ]・?リーグ|交流戦"), needs=r"series|\bsets?\b|match-?ups?|opponent|weekend", cue="カ"),
    row("an inning past the ninth", f"{N}回", led="延長", spoils=r"\A.{0,2}\b\S+ extra[- ]innings?\b|\btimes?\b|\A.{0,2}\b\w+(?:st|nd|rd|th) (?:draw|tie)\b"),
    row("how often", f"{N}度目", spoils=r"\A.{0,2}\b\S+ innings?\b", cue="目"),
    row("innings, not which one it is", f"(?<!第){N}イニング(?!目|ス|で?切り抜)", kinds=(Kind.ORDINAL,)),
    row("innings, not how often", f"{N}回を(?:無失点|零封|無安打|[0-9０-９]安打|[0-9０-９]失点)", spoils=r"\A.{0,2}\b(?:once|one time|twice)\b|\btimes\b"),
    row("strikeouts", f"{N}三振", spoils=r"\A.{0,2}\b\w+ strikes\b", cue="振"),
    row("a round of the tournament", "[1-7１-７一二三四五六七]回戦", SCHOOL_CUP, spoils=r"\A.{0,2}\b\S+ (?:(?:game|match) of|summer|spring|innings?)\b", cue="戦"),
    row("a base", "[一二三]塁(?=側|線|ベンチ|コーチ)", needs=r"base|dugout|\bbag\b|corner|coach", cue="塁"),
    row("a round of the draft", "[2-9２-９]位", CLUBS, led="(?<!全体)ドラフト(?:会議)?(?:で)?", spoils=r"\boverall\b", cue="位"),
    row("a round of the draft", f"{N}位", led="ドラフト(?:会議)?(?:で)?", before=r"\b(?:finish(?:ed|es|ing)|placed|came|ended)(?: in)?(?: the)? $", cue="位"),
    row("wins or losses in a row", f"{N}連[勝敗]", BASEBALL, spoils=r"\A.{0,2}\b\w+ (?:years|seasons)\b", cue="連"),
    row("how often", f"{N}回", led="(?:失敗|ミス|中断|出場|けん制|暴投|敬遠)[はがも]?", spoils=r"\A.{0,2}\b\w+ innings?\b"),
    row("the innings after which a game is called", f"{N}回コールド", spoils=r"\A.{0,2}\b\w+(?:st|nd|rd|th) (?:called|cold) (?:game|win|victory)\b"),
    row("runs batted in", f"{N}打点", before=r"\b(?:he|she) scored $", cue="点"),
    row("a school year", f"(?<![0-9０-９一-龥ぁ-んァ-ヶ])[1-3１-３]年の(?!{_SPANS})[一-龥]{{2,4}}[はがも、]", lazy("最速[0-9０-９]|直球|打率|安打|先発|完投|三振|捕手|遊撃|外野手"), spoils=_YEARS, kinds=(Kind.AGE,), cue="年"),
)
# fmt: on
