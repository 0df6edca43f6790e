"""What a counted figure means beyond its value: the permitted English of sport and school.

八回二死 is two outs in the eighth inning, not two deaths eight times. A row says for which
Japanese it holds, which English words near the figure carry the sense, or which ones spoil
it. Rows that ask for a game's own words apply only where the Japanese speaks of that game.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from termcheck.model import Kind, Mention
from termcheck.pairing.context import Context
from termcheck.patterns import lazy
from termcheck.quantity import Quantity

_BASEBALL = (
    "投手|セーブ|打者|打線|安打|本塁打|登板|先発|三振|無失点|失点|先頭|満塁|打席|好投|連投|完封|適時打|救援|アーチ|塁|代打|打率|代走|野球|"
    "先制打|投球|打順|球場|中前|右前|左前|甲子園|捕手|外野手|内野手|ロッテ|阪神|セ・リーグ|パ・リーグ|本塁|犠飛|バント|プロ野球|"
    "凡退|続投|完投|降板|継投|中継ぎ|守護神|打球|直球|変化球|内角|外角|ファウル|盗塁|スタメン|走者|ノーヒット|奪三振|勝ち越し打|サヨナラ打"
)
# What is said of the game itself; and, less surely, its clubs and words that other games share.
BASEBALL = lazy(_BASEBALL)
BALLGAME_WORDS = (
    _BASEBALL
    + "|"
    "タイムリー|点打|左中間|右中間|番手・|指名打者|スリーラン|ツーラン|マウンド|右腕|左腕|ソロ|[2２3３二三]ラン|併殺|決勝打|犠打|ブルペン|防御率|球速|スライダー|フォークボール|チェンジアップ|遊撃|ゴロ|飛球|[中左右]飛|得点圏|力投|"
    "大リーグ|メジャー|ヤンキース|ドジャース|エンゼルス|マリナーズ|レッドソックス|パドレス|カブス|メッツ|ブルージェイズ|レイズ|アスレチックス|"
    "巨人|広島カープ|ヤクルト|DeNA|ＤｅＮＡ|楽天|西武|オリックス|日本ハム|中日|ソフトバンク戦|高校野球|選手権大会|ナゴヤD|ナゴヤドーム|神宮"
)
BALLGAME = lazy(BALLGAME_WORDS)
FOOTBALL = lazy("サッカー|期限付き移籍|ゴール|シュート|FW|MF|DF|GK|J[123]|リーグ戦|ハットトリック|キックオフ|ＦＷ|ＭＦ|ＤＦ|ＧＫ|Ｊ[１２３]|"
    "アディショナルタイム|ロスタイム|ＰＫ|PK|ヘディング|フリーキック|セリエ|ブンデス|プレミアリーグ|アシスト|イエローカード|レッドカード|サイドバック|ボランチ|オフサイド|勝ち点|スペイン[1１]部|ラ・リーガ|先制点|同点弾|イレブン")
SCHOOL = lazy("高校|甲子園|高等学校|中学|大学|大会|野球部|[^最]高(?:は|が|の|と|、)|高専|県大会")
SUMO = lazy("大相撲|前頭|十両|幕下|平幕|横綱|大関|関脇|小結|力士|場所")
RACING = lazy("競馬|競艇|ボート|競輪|G[1I]|Ｇ[1１Ｉ]|ステークス|馬|レース|号艇|SG|ＳＧ")
GOLF = lazy("ゴルフ|バーディー|ボギー|パー|ツアー|アンダー|イーグル|全米|マスターズ")
RAIL = lazy("電車|列車|編成|脱線|新幹線|鉄道|駅")
SHOGI = lazy("将棋|囲碁|棋士|棋戦|竜王|名人|王将|王位|棋聖|棋王|王座|叡王|本因坊|十段戦|番勝負|先手|後手|先番|投了|封じ手")
BOXING = lazy("ボクシング|王座|王者|TKO|ＴＫＯ|KO|ＫＯ|判定|[級団]統一|WB[ACO]|世界戦")
RANKED = lazy("将棋|囲碁|棋士|竜王|名人|王将|王位|棋聖|棋王|王座|叡王|本因坊|投了|柔道|剣道|空手|弓道|書道|武道")
# Things that are counted by 点, in a text that speaks of no game.
ITEMS = lazy(r"\A(?![\s\S]*(?:得点|失点|試合|選手|投手|満点|採点|平均点))[\s\S]*(?:展示|作品|絵画|写真|腕時計|宝石|商品|衣類|資料|遺品|美術|土器|貴金属|出品|押収|盗|奪|出土|文化財|所蔵)")
NO_BALLGAME = lazy(rf"\A(?![\s\S]*(?:{BALLGAME_WORDS}))")
NO_RUN = lazy(r"\A(?![\s\S]*(?:連続|連[勝敗覇]|続けて))")
_CLUBS = ("阪神", "巨人", "広島", "中日", "ヤクルト", "DeNA", "ＤｅＮＡ", "ソフトバンク", "日本ハム", "ロッテ", "楽天", "西武", "オリックス")
CLUBS = lazy("|".join(_CLUBS))
SEASON_SERIES = lazy("セ・リーグ|パ・リーグ|プロ野球|[0-9０-９]+勝[0-9０-９]+敗")


_N = "[0-9０-９一二三四五六七八九十]{1,2}"


class SenseRow(NamedTuple):
    """A row of the table.

    name      what the figure is, in the words of the message
    ja        the Japanese around the figure: matched from its first character, or from what
              stands right before it
    where     what else the Japanese must speak of, or None
    needs     English near the figure that carries the sense, or None
    spoils    English right behind the figure that cannot, or None
    before    English right before the figure that cannot, or None
    kinds     kinds of the English figure that cannot, beside `spoils`
    cue       a character without which the Japanese cannot match, or "": nothing is compiled for
              a text that lacks it
    reach     how far behind the figure `spoils` looks
    said      English anywhere in the row that carries the sense, or None
    """

    name: str
    ja: re.Pattern[str]
    where: re.Pattern[str] | None = None
    needs: re.Pattern[str] | None = None
    spoils: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    kinds: frozenset[Kind] = frozenset()
    cue: str = ""
    reach: int = 14
    said: re.Pattern[str] | None = None


def _row(
    name: str,
    ja: str,
    where: re.Pattern[str] | None = None,
    needs: str = "",
    spoils: str = "",
    before: str = "",
    kinds: frozenset[Kind] = frozenset(),
    cue: str = "",
    reach: int = 14,
    said: str = "",
) -> SenseRow:
    wanted, wrong, ahead, anywhere = (lazy(pattern, re.IGNORECASE) if pattern else None for pattern in (needs, spoils, before, said))
    return SenseRow(name, lazy(ja), where, wanted, wrong, ahead, kinds, cue or _cue(ja), reach, anywhere)


def _cue(pattern: str) -> str:
    """The last character of the word that follows the figure in a pattern, "" where that is not plain."""
    word = pattern.removeprefix(_N).partition("(")[0]
    return word[-1:] if word != pattern and word.isalpha() else ""


# fmt: off
ROWS = (
    _row("outs", f"{_N}死(?!亡|去|者|傷)", BASEBALL, needs=r"\bouts?\b|\bout-|-out\b|\baway\b|\bdown\b|\bgone\b|retired|\bouts"),
    _row("an inning", f"{_N}回(?!戦|目|り|転|連続|優勝|大会|出場|生|線|復|答|収|避)(?=[にのはもを、裏表途先最無のでまかコ二一]|[0-9０-９]|$)", BALLGAME,
         spoils=r"\b(?:times?|games?|rounds?|occasions?|episodes?|bouts?)\b"),
    _row("an inning by its number", f"{_N}回(?=[に裏表]|[一二無０-９0-9]死|から)", BALLGAME, spoils=r"\binnings\b"),
    _row("the top of an inning", f"{_N}回表", BASEBALL, before=r"\bbottom of (?:the )?$"),
    _row("the bottom of an inning", f"{_N}回裏", BASEBALL, spoils=r"times back|\bback\b", before=r"\btop of (?:the )?$"),
    _row("the place in the batting order", f"{_N}番(?!手|勝負|目|組|線|地|号|ホール)", BASEBALL,
         spoils=r"[0-9](?:st|nd|rd|th) (?:designated|base(?:man)?|shortstop|catcher|left|right|center)",
         needs=r"lead-?off|top of the|hitter|batter|batting|cleanup|clean-up|\bno\.|number|\bspot\b|\bslot\b|\bhole\b|lineup|line-up|order|\bhit(?:s|ting)?\b|\bbat(?:s|ted)?\b|#|slugger"),
    _row("the place in the batting order", "[1-9１-９一二三四五六七八九]番(?=を(?:担|任|務|打)|に座|打者|バッター)", None,
         needs=r"lead-?off|hitter|batter|batting|cleanup|clean-up|\bno\.|number|lineup|line-up|order|\bhit(?:s|ting)?\b|\bbat(?:s|ted)?\b|#|slugger"),
    _row("a pitcher's turn", f"{_N}番手", BALLGAME, spoils=r"\bbase(?:man|men)?\b|\bhitter|\bbatter"),
    _row("a home run of the season", f"{_N}号(?!機|線|店|棟|車|室|艇|球|玉|館|議|案|被)", BASEBALL,
         needs=r"homer|home ?runs?|home-run|blast|\bshot\b|dinger|\bHR\b|long ball|round-tripper|of the (?:season|year)|\bno\.|number|\bsolo\b|slam|\bdrive\b|[0-9](?:st|nd|rd|th)",
         spoils=r"\bon (?:his|her|the) back|\bjersey|\buniform|\bshirt"),
    _row("the last four (or eight) of a tournament", "(?:[48４８]|四|八)強|ベスト(?:[48４８]|四|八)",
         needs=r"(?:final|top|last|best|elite|sweet) (?:four|eight|4|8)|semi-?final|quarter-?final|(?:final|last|top|best)-(?:four|eight)|round of", spoils=r"\bplayers?\b|\bpeople\b|\bpersons?\b"),
    _row("the innings after which a game is called", f"{_N}回コールド", None, needs=r"inning|frame|called|mercy|[0-9](?:st|nd|rd|th)|\bfifth|\bsixth|\bseventh|\beighth"),
    _row("runs batted in", f"{_N}打点", BASEBALL, spoils=r"\bbats?\b|\bgoals?\b|\bstrikes?\b|\bhitting points?\b"),
    _row("games in a row", f"{_N}(?:戦|試合)連(?:続|発)", None,
         needs=r"game|match|bout|outing|contest|start|appearance|tournament|fight|test|win|victor|loss|defeat|days?\b|times?\b|back-to-back"),
    _row("a strikeout on so many pitches", f"{_N}球三振", BASEBALL, needs=r"pitch"),
    _row("runs", f"{_N}(?:得点|失点|点)", BALLGAME, spoils=r"\bgoals?\b"),
    _row("goals", f"{_N}(?:得点|点|ゴール)", FOOTBALL, spoils=r"\bruns?\b"),
    _row("pitches", f"{_N}球(?!団|場|技|目|児|種|根)", BASEBALL, spoils=r"\bdeaths?\b|\bstrikes? three\b"),
    _row("a school year", f"(?:中学|高校|大学|高|中)?{_N}年生", None, spoils=r"\byears (?:of|old|ago|in)\b|\bthree years\b|\btwo years\b", kinds=frozenset((Kind.DURATION, Kind.AGE, Kind.COUNT))),
    _row("a school year", "(?<![0-9０-９一-龥ぁ-んァ-ヶ])[1-3１-３]年(?=[一-龥]{2,3}[、（(・])", BASEBALL, spoils=r"\byears\b"),
    _row("a year of high school", f"{_N}年生", SCHOOL, spoils=r"\b(?:first|second|third)[- ]graders?\b"),
    _row("a school year", f"(?<=[(（]){_N}年(?=[)）])|[1-3１-３一二三]年(?=・|の?[ァ-ヶ一-龥]{{2,5}}(?:投手|捕手|内野手|外野手|選手|主将|、|が|は|を|に|ら))", SCHOOL, spoils=r"\byears\b"),
    _row("a school year", f"(?<=[(（]){_N}年(?=[)）])", BASEBALL, spoils=r"\byears\b"),
    _row("a minute of the first half", f"前半{_N}分(?!間)", None, spoils=r"\A[^,;.]*?(?:second half|after (?:the )?(?:break|halftime|half-time|interval|restart))",
         before=r"\b(?:first|last|final|next) $", cue="前半", reach=30),
    _row("a minute of the second half", f"(?:延長)?後半{_N}分(?!間)", None, spoils=r"\A[^,;.]*?first half", before=r"\b(?:first|last|final|next) $", cue="後半", reach=30,
         said=r"half|break|restart|interval|resum|stoppage|injury|added|extra|overtime|late|\b(?:4[6-9]|[5-9][0-9]|1[0-2][0-9])(?:th|st|nd|rd)?\b"),
    _row("so many legs together", f"{_N}戦合計", None, spoils=r"\brounds?\b"),
    _row("a game of the season's series", f"{_N}回戦", SEASON_SERIES, spoils=r"\brounds?\b|\binnings?\b"),
    _row("a game of the season's series", "(?:9|９|[1１2２][0-9０-９])回戦", CLUBS, spoils=r"\brounds?\b|\binnings?\b", cue="回戦"),
    _row("a game of the season's series", "(?:" + "|".join(f"(?<={club})" for club in _CLUBS) + f"){_N}回戦", None, spoils=r"\brounds?\b|\binnings?\b", cue="回戦"),
    _row("games above or below .500", "(?:" + "|".join(f"(?<={word}{joint})" for word in ("貯金", "借金") for joint in ("", "は", "が", "を")) + f"){_N}(?![0-9０-９万億兆千百円ドル件社人])", None,
         spoils=r"\bsavings?\b|\bdebts?\b|\bborrow", before=r"\bsavings?\b[\w ]{0,14}$|\bdebts?\b[\w ]{0,14}$", cue="金"),
    _row("points in the standings", f"(?:(?<=勝ち点)|(?<=勝ち点差)|(?<=勝ち点は)){_N}", None, spoils=r"\bgoals?\b|\bruns?\b|\bwins\b", cue="勝ち点"),
    _row("so many tournaments", f"{_N}場所", SUMO, spoils=r"\bplaces?\b|\blocations?\b|\bvenues?\b|\bspots?\b"),
    _row("how many in all", "(?<=通算)[0-9０-９]{1,4}(?!連)", NO_RUN, spoils=r"\b(?:straight|consecutive|successive)\b|\bin a row\b", cue="通算"),
    _row("how many there are", f"(?<=全){_N}(?:回|話|巻|章|曲|戦|試合|区間)", None, kinds=frozenset((Kind.ORDINAL, Kind.DATE)), cue="全"),
    _row("a starting lane", f"{_N}号艇", None, needs=r"lane|\bno\.|number|inside|course|boat \d|\bpole\b|[0-9](?:st|nd|rd|th) boat|post"),
    _row("kilometers per hour", "[0-9０-９]{2,3}(?:キロ|㌔)", BASEBALL, spoils=r"\bkilos?\b|\bkilograms?\b|\bkg\b"),
    _row("a rank in sumo", f"{_N}枚目", SUMO, spoils=r"\bsheets?\b|\bpieces?\b|\bcards?\b|\bphotos?\b"),
    _row("a rank in the betting", f"{_N}番人気", None, spoils=r"\bpopularity\b|\bpopular\b"),
    _row("a race of the day", "[0-9０-９]{1,2}[RＲ]", RACING, spoils=r"\brounds?\b|\binnings?\b"),
    _row("a place at the finish", f"{_N}着", RACING, spoils=r"\bwears?\b|\bclothes\b|\barriv|\bpieces?\b|\bsuits?\b"),
    _row("strokes under par", f"{_N}アンダー", GOLF, needs=r"under|-[0-9]|birdie|par"),
    _row("strokes over par", f"{_N}オーバー", GOLF, needs=r"over|\+[0-9]|par"),
    _row("strokes behind or ahead", f"{_N}打差", None, needs=r"strokes?|shots?|ahead|behind|back|clear|lead|off", spoils=r"\bhits?\b|\bbats?\b|\bstrikes?\b"),
    _row("a division of the league", f"{_N}部(?!門|分|屋|長|員|隊|署|品|会|数|作)", FOOTBALL, spoils=r"\bparts?\b|\bcop(?:y|ies)\b|\bsections?\b|\bdepartments?\b"),
    _row("cars of a train", f"{_N}両", RAIL, needs=r"cars?\b|coach|carriage|-car"),
    _row("a home run of the season", f"{_N}号(?=[2２3３二三満]|ソロ|逆転|先制|同点)", None, spoils=r"\bon (?:his|her|the) back|\bjersey|\buniform|\bshirt", cue="号"),
    _row("a school term", f"{_N}学期", None, spoils=r"\byears?\b|\bgrades?\b|\bperiods?\b"),
    _row("a game of the match", f"第?{_N}局", SHOGI, spoils=r"\bstations?\b|\bbureaus?\b|\boffices?\b", cue="局"),
    _row("moves", "[0-9０-９]{1,3}手(?!目|間|前)", SHOGI, spoils=r"\bhands?\b|\bsteps?\b|\bplayers?\b|\btechniques?\b", cue="手"),
    _row("a dan, the grade of a master", f"{_N}段(?!階)", RANKED, spoils=r"\bsteps?\b|\bstages?\b|\bstairs?\b|\bgrades?\b|\bcolumns?\b|\btiers?\b|\blevels?\b"),
    _row("a round", f"{_N}回(?=TKO|ＴＫＯ|KO|ＫＯ|判定|[0-9０-９]{{1,2}}分[0-9０-９]{{1,2}}秒)", BOXING, needs=r"round|\brd\b|\bof the|frame|[0-9]R\b|\bR[0-9]"),
    _row("how many times", f"(?:(?<=計)|(?<=延べ)){_N}回|{_N}回(?:にわた|に分け|ずつ)", NO_BALLGAME, spoils=r"\binnings?\b", cue="回"),
    _row("an emergency number", "1(?:10|19)番(?!線|地|目)", None, spoils=r"11[09]th\b", cue="番"),
    _row("a group of so many", f"{_N}人組", None, spoils=r"\b(?:pairs|couples|groups|teams|sets|units) of\b"),
    _row("so many items", "[0-9０-９]{1,4}点(?!差|満点)", ITEMS, spoils=r"\bpoints?\b", cue="点"),
    _row("so many substitutions", f"{_N}枚(?:替え|代え)", None, spoils=r"\bsheets?\b|\bpieces?\b|\bcards?\b"),
    _row("a division of the league", "(?:" + "|".join(f"(?<={land})" for land in ("イングランド", "スペイン", "ドイツ", "イタリア", "フランス", "オランダ", "ベルギー", "ポルトガル")) + "|(?<=リーグワン))[1-4１-４一二三四]部", None,
         spoils=r"\bparts?\b|\bcop(?:y|ies)\b|\bsections?\b|\bdepartments?\b", cue="部"),
    _row("which of them it is", f"{_N}(?:枚目|作目|曲目|冊目)", None, kinds=frozenset((Kind.COUNT, Kind.NUMBER))),
    _row("outs, with nobody", "無死", BASEBALL, needs=r"\bouts?\b|nobody|no one|none"),
    _row("how many times", f"{_N}回(?:に分け|にわた|に及|も|以上|ほど|程度|ずつ)", NO_BALLGAME, kinds=frozenset((Kind.ORDINAL,))),
    _row("so many trains", r"[0-9０-９]{1,4}本", lazy("電車|列車|新幹線|運休|ダイヤ|上下"), spoils=r"\b(?:bottles?|books?|sticks?|trees?|films?|goals?|home runs?)\b"),
    _row("a term of office", f"{_N}期目", lazy("任期|市長|町長|村長|知事|区長|大統領|首相|議員|当選"), spoils=r"\byears?\b|\bperiods?\b|\bstages?\b|\bseasons?\b"),
    _row("a day counted from the first", f"{_N}日目", kinds=frozenset((Kind.DATE,))),
    _row("a double or triple", "[二三]塁打", BASEBALL, needs=r"double|triple|two-bagger|extra-base|three-bagger"),
)
# fmt: on

# How far from the figure its sense may be said.
NEAR = 28


def missing_sense(ja: Mention, en: Mention, context: Context) -> str:
    """What the Japanese figure is, where the English beside its partner says something else;
    "" where it is said, or nothing can be told."""
    here, there = context.in_ja(ja), context.in_en(en)
    if here is None or there is None or (en.weak and en.kind is not Kind.ORDINAL):
        return ""
    (text, at, _), (other, start, end) = here, there
    near = other[max(0, start - NEAR) : end + NEAR]
    for row in ROWS:
        if row.cue not in text or not row.ja.match(text, at) or (row.where is not None and not row.where.search(text)):
            continue
        if row.spoils is not None and row.spoils.search(other[max(0, start - 2) : end + row.reach]):
            return row.name
        if row.before is not None and row.before.search(other[max(0, start - NEAR) : start]):
            return row.name
        if en.kind in row.kinds:
            return row.name
        if row.needs is not None and not row.needs.search(near):
            return row.name
        if row.said is not None and not row.said.search(other):
            return row.name
    thing = "" if ja.weak else _other_thing(ja, en)
    return thing if thing and (BASEBALL.search(text) or FOOTBALL.search(text)) else ""


# Units of the English that say no more than how often, how much or for how long.
_FREE = frozenset(("", "medal", "try", "save", "assist", "steal", "times", "item", "edition", "point", "game", "round", "rank", "set", "person", "year", "day", "generation"))


def _other_thing(ja: Mention, en: Mention) -> str:
    """In a game's report: what the Japanese counts, where every sense of the English noun is another."""
    counted, there = _units(ja), _units(en)
    if "" in counted or "" in there or not counted or not there or counted & there or there & _FREE or counted & _LOOSE:
        return ""
    return f"a matter of {sorted(counted)[0].replace('-', ' ')}s"


# Japanese counters of so many uses that no English noun is wrong beside them.
_LOOSE = frozenset(("item", "long-thing", "person", "area", "year"))


def _units(mention: Mention) -> set[str]:
    return {r.value.unit for r in mention.readings if r.kind in (Kind.COUNT, Kind.ORDINAL) and isinstance(r.value, Quantity)}
