"""What the counters of games and races count: 5番手 of a ball game is a pitcher, 1号艇 a boat in its lane."""

from __future__ import annotations

from termcheck.pairing.senses.kinds_row import kind
from termcheck.pairing.senses.topics import (
    BALLGAME,
    BASEBALL,
    BOXING,
    EKIDEN,
    FOOTBALL,
    GOLF,
    LAPS,
    NO_BALLGAME,
    RACING,
    RANKED,
    SHOGI,
    SUMO,
    TENNIS,
)
from termcheck.patterns import lazy

# Where N回 is an inning and no number of times.
_INNING = "[にのはもを裏表途先最無、まかコ二一]|$|[0-9０-９]"
_AT_INNING = "[裏表]|の攻撃|の守備|途中|先頭|[無一二12１２]死|に(?![分わ及も])|、先頭|から登板"
_NOT_TIMES = r"(?<!優勝)(?<!出場)(?<!目の)(?<!受賞)(?<!最多)(?<!計)(?<!年)(?<!月)(?<!週)(?<!日)"
# What nothing in a game is counted as.
_NO_PLAY = "item clothes part-of-body second minute hour day month year book company animal"
# A text that speaks of no clothes, which are counted like places at the finish.
_NOT_WORN = lazy(r"\A(?![\s\S]*(?:服|スーツ|ドレス|着物|浴衣|水着|衣装|シャツ|ユニホーム|ユニフォーム|下着|防護|コート|ジャケット|振り袖))")

# fmt: off
PLAY = (
    # baseball
    kind("an inning by its number", "回", "inning out run hit strikeout at-bat pitch", BALLGAME, led=_NOT_TIMES, follows=_AT_INNING, which=True),
    kind("an inning", "回", "inning out run hit pitch strikeout at-bat", BALLGAME, led=_NOT_TIMES, follows=_INNING),
    kind("a pitcher's turn", "番手", "reliever", BALLGAME, which=True),
    kind("the place in the batting order", "番打者 番バッター", "order player"),
    kind("a home run of the season", "号", "time homer run season", BASEBALL, unless="[機線店棟車室艇球玉館議案被]"),
    kind("home runs", "本塁打 ホーマー 本のホームラン 本のアーチ", "time homer run season hit game"),
    kind("hits", "安打 本安打", "hit double-triple time game person"),
    kind("runs batted in", "打点", "time run homer season hit double-triple"),
    kind("strikeouts", "三振 奪三振 K", "strikeout person inning game", BALLGAME),
    kind("walks or hit batters", "四球 四死球 与四球 与四死球 死球 敬遠", "walk person base", BALLGAME),
    kind("stolen bases", "盗塁", "time steal base season"),
    kind("errors", "失策", "error run game"),
    kind("at-bats", "打席 打席連続", "at-bat hit homer game walk"),
    kind("at-bats", "打数", "at-bat hit"),
    kind("batters", "者", "person", BALLGAME, unless="[会協間択]"),
    kind("outs", "死", "out base inning run", BALLGAME, unless="[亡去者傷体刑球角]"),
    kind("outs", "アウト", "out inning"),
    kind("a base", "塁", "base double-triple out inning hit person", unless="打", which=True),
    kind("runs", "ラン", never=f"{_NO_PLAY} person rank goal lap"),
    kind("innings", "イニング", "inning run game"),
    kind("runs", "点", never=f"{_NO_PLAY} person inning base", where=BASEBALL, unless="[差満滴検火灯在目字々]"),
    kind("pitches", "球", "pitch ball strike strikeout", BALLGAME, unless="[団場技目児種根界体]"),
    kind("the squad", "軍", "squad season", unless="[事隊人団曹服艦]", which=True),
    kind("wins", "勝", "time win game season loss person tournament race year", unless="[手利負算敗率]"),
    kind("defeats", "敗", "time loss game season win draw person", unless="[退戦北者訴因]"),
    kind("wins in a row", "連勝", "win game streak race tournament season"),
    kind("a run of games", "連戦", "game series race card win event"),
    kind("a pick of the draft", "位", "draft-pick person", led="ドラフト|育成", which=True),
    kind("a place in the order", "位", never="generation floor base inning half out page book chapter kin minute second hour week month building company school money hit", unless="[牌置相階以]", which=True),
    kind("events", "種目", "event discipline race medal title person"),
    kind("defeats in a row", "連敗", "loss game streak season"),
    kind("so many titles in a row", "連覇", "time title win tournament season medal race series", unless="中$"),
    kind("a double or a triple", "塁打", "double-triple hit"),
    # what is done for the first time
    kind("the first of the series", "初回", never="inning ball half game day month year goal base rank person hit", where=NO_BALLGAME),
    kind("the first inning, or the first time", "初回", never="ball pitch half game day month year goal base rank person hit"),
    kind("the first game", "初戦", "game round race tournament event fight-round season stage series loss win leg time day"),
    kind("the first pitch", "初球", "pitch"),
    kind("the first day", "初日", "day round stage event win game"),
    kind("the first time at bat", "初打席", "at-bat time hit homer"),
    kind("the first hit", "初安打", "hit time run game"),
    kind("the first home run", "初本塁打 初アーチ", "homer run time hit season game"),
    kind("the first goal", "初ゴール 初得点", "goal point run try time game season"),
    kind("the first win", "初勝利 初白星", "win time game season title"),
    kind("the first defeat", "初黒星", "loss time game"),
    kind("the first title", "初優勝 初制覇 初戴冠", "title win time tournament race medal season person"),
    kind("the first appearance", "初出場", never="base inning half goal hit homer floor"),
    kind("the first game as a pitcher", "初登板 初先発", "game inning time season pitch win"),
    # football and its like
    kind("goals or runs", "得点", "time goal run point try season game player person", unless="[圏源者王力率差数]"),
    kind("goals or runs", "失点", "time goal run point inning game loss"),
    kind("goals", "点", never=f"{_NO_PLAY} person inning base", where=FOOTBALL, unless="[差満滴検火灯在字々]"),
    kind("goals", "ゴール", "time goal season game point assist player person try"),
    kind("assists", "アシスト", "time assist goal point season"),
    kind("rebounds", "リバウンド", "rebound"),
    kind("steals", "スチール", "steal"),
    kind("blocks", "ブロック", "block"),
    kind("draws", "分け 引き分け", "draw game", unless="[合与隊る離]"),
    kind("players in a line", "バック トップ ボランチ", "defender person"),
    kind("tries", "トライ", "time try point game"),
    kind("a division of the league", "部", "tier team season", FOOTBALL, unless="[門分屋長員隊署品会数作上下]", which=True),
    kind("a division of the league", "部リーグ", "tier team season", which=True),
    kind("a round of the league", "節", "round game season week day leg", unless="[約電目分句気]"),
    kind("a player's seeding", "シード", "rank person player", which=True),
    kind("caps for the national team", "キャップ", "game player"),
    kind("sets", "セット", "set game point item series"),
    kind("rounds of the fight", "回戦 R Ｒ", "fight-round", BOXING),
    kind("a round of the tournament", "回戦", "round game person loss win stage player tournament point", TENNIS, unless="総当|方式", which=True),
    kind("a round of the tournament", "回戦", "round game fight-round loss win stage race person tournament trial", unless="[制兵]|総当|方式|リーグ", which=True),
    kind("games", "試合", "game race round win loss tournament season series set event day hit streak goal", unless="[場巧]"),
    kind("games", "戦", "sheet game race round win loss tournament season series event trial title time day streak goal point fight-round", unless="[争後国略車闘死没災力士艦場術地法犯績前]"),
    kind("the points of the standings", "勝ち点", "point"),
    kind("a title", "冠", "time title medal tournament win season prize person leg double-triple", unless="[水婚動詞婚王馬]"),
    kind("substitutions", "枚替え 枚代え", "event person player move"),
    # sumo
    kind("tournaments", "場所", "tournament season", SUMO),
    kind("a rank in sumo", "枚目", "rank person", SUMO, which=True),
    # racing
    kind("a place at the finish", "着", "rank race horse person lane", _NOT_WORN, unless="[工陸用任手替物々実]", which=True),
    kind("a boat by its lane", "号艇", "lane rank race person ship win game order", which=True),
    kind("a bracket of the starting gate", "枠", "gate lane horse rank", RACING, unless="[内外組]", which=True),
    kind("a rank in the betting", "番人気", "horse rank draft-pick person", lazy(r"(?i)\A(?![\s\S]*favou?rite)"), which=True),
    kind("a place in the line", "番手", "rank person", lazy("競輪|まくり|捲り|車輪|車身"), which=True),
    kind("a place in turn", "番手", never="part-of-body inning time day floor base clothes month year", which=True),
    kind("lengths", "馬身 車身 艇身", "length"),
    kind("the field of horses", "頭立て", "horse animal race person"),
    kind("laps", "周", "lap time hole race", LAPS, unless="[年忌囲辺知波期]"),
    kind("a leg of the relay", "区", "leg race person", EKIDEN, unless="[間内域画長民役別分]", which=True),
    kind("a runner of the relay", "走", "leg person", EKIDEN, unless="[者行塁路破査]", which=True),
    kind("races", "走", "race win round time", lazy("オートレース|競輪|競艇|ボート|予選[0-9０-９]走|節間|前検"), unless="[者行塁路破査]"),
    kind("a corner of the track", "角 コーナー", "turn person", lazy("競輪|捲|まくり|バンク|先行|車|番手|競馬|騎手|直線|馬|艇|オート"), unless="[形度逐材]", which=True),
    kind("finishes in the first two or three", "連対率 連対 連率", "rank"),
    kind("a race of the day", "R Ｒ レース", "race win season rank", lazy(r"\A(?![\s\S]*(?:ボクシング|KO|ＫＯ|判定|王座|防衛|ラウンド))"), unless="[A-Za-zＡ-Ｚ]"),
    kind("a day of the tournament", "日目", "day round stage event race leg", which=True),
    # golf
    kind("a hole", "番ホール", "hole par stroke", which=True),
    kind("a hole", "番", "hole par stroke", GOLF, unless="[手目勝人組]", which=True),
    kind("strokes", "打", "stroke lead round par person", GOLF, unless="[点席数者線球撃率差順破開診ちたつっ]"),
    kind("strokes behind or ahead", "打差", "stroke lead rank person"),
    kind("strokes", "アンダー オーバー", "stroke round par hole", GOLF),
    # fights and boards
    kind("a round of the fight", "回", "fight-round knockdown second minute", BOXING, follows="、?(?:判定|TKO|ＴＫＯ|KO|ＫＯ|[0-9０-９]{1,2}分)|[にで終途序中後前]"),
    kind("rounds of the fight", "ラウンド", "round fight-round set game day stroke lead event"),
    kind("weight classes", "階級", "weight title person"),
    kind("a dan, the grade of a master", "段", "grade-of-master person", RANKED, unless="[階々目取差]", which=True),
    kind("moves", "手", "move game", SHOGI, unless="[目間前合番段]"),
    kind("a game of the match", "局", "game series", SHOGI, unless="[面長員]"),
    kind("games of the match", "番勝負", "game series"),
    kind("so many wins by a throw", "本勝ち", "win point"),
    kind("jumps of so many turns", "回転 回転半", "jump"),
)
# fmt: on
