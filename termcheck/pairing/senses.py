"""What a counted figure means beyond its value: the permitted English of sport and school.

八回二死 is two outs in the eighth inning, not two deaths eight times. A row says for which
Japanese it holds, which English words near the figure carry the sense, or which ones spoil
it. Rows that ask for a game's own words apply only where the Japanese speaks of that game.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.pairing.context import Context
from termcheck.patterns import lazy
from termcheck.quantity import Quantity, point

_BASEBALL = (
    "投手|打者|打線|安打|本塁打|登板|先発|三振|無失点|失点|先頭|満塁|打席|好投|連投|完封|適時打|救援|アーチ|塁|代打|打率|代走|野球|"
    "先制打|投球|打順|球場|中前|右前|左前|甲子園|捕手|外野手|内野手|ロッテ|阪神|セ・リーグ|パ・リーグ|本塁|犠飛|バント|プロ野球|"
    "凡退|続投|完投|降板|継投|中継ぎ|守護神|打球|直球|変化球|内角|外角|ファウル|盗塁|スタメン|走者|ノーヒット|奪三振|勝ち越し打|サヨナラ打"
)
# What is said of the game itself; and, less surely, its clubs and words that other games share.
BASEBALL = lazy(_BASEBALL)
BALLGAME = lazy(
    _BASEBALL
    + "|"
    "マウンド|右腕|左腕|ソロ|[2２3３二三]ラン|併殺|決勝打|犠打|ブルペン|防御率|球速|スライダー|フォークボール|チェンジアップ|遊撃|ゴロ|飛球|[中左右]飛|得点圏|力投|"
    "大リーグ|メジャー|ヤンキース|ドジャース|エンゼルス|マリナーズ|レッドソックス|パドレス|カブス|メッツ|ブルージェイズ|レイズ|アスレチックス|"
    "巨人|広島カープ|ヤクルト|DeNA|ＤｅＮＡ|楽天|西武|オリックス|日本ハム|中日|ソフトバンク戦|高校野球|選手権大会|ナゴヤD|ナゴヤドーム|神宮"
)
FOOTBALL = lazy("サッカー|ゴール|シュート|FW|MF|DF|GK|J[123]|リーグ戦|ハットトリック|キックオフ|ＦＷ|ＭＦ|ＤＦ|ＧＫ|Ｊ[１２３]|"
    "アディショナルタイム|ロスタイム|ＰＫ|PK|ヘディング|フリーキック|セリエ|ブンデス|プレミアリーグ|スペイン[1１]部|ラ・リーガ|先制点|同点弾|イレブン")
SCHOOL = lazy("高校|甲子園|高等学校|中学|大学|大会|野球部|[^最]高(?:は|が|の|と|、)|高専|県大会")
SUMO = lazy("大相撲|前頭|十両|幕下|平幕|横綱|大関|関脇|小結|力士|場所")
RACING = lazy("競馬|競艇|ボート|競輪|G[1I]|Ｇ[1１Ｉ]|ステークス|馬|レース|号艇|SG|ＳＧ")
GOLF = lazy("ゴルフ|バーディー|ボギー|パー|ツアー|アンダー|イーグル|全米|マスターズ")
RAIL = lazy("電車|列車|編成|脱線|新幹線|鉄道|駅")
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
    """

    name: str
    ja: re.Pattern[str]
    where: re.Pattern[str] | None = None
    needs: re.Pattern[str] | None = None
    spoils: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    kinds: frozenset[Kind] = frozenset()
    cue: str = ""


def _row(
    name: str,
    ja: str,
    where: re.Pattern[str] | None = None,
    needs: str = "",
    spoils: str = "",
    before: str = "",
    kinds: frozenset[Kind] = frozenset(),
) -> SenseRow:
    wanted, wrong, ahead = (lazy(pattern, re.IGNORECASE) if pattern else None for pattern in (needs, spoils, before))
    return SenseRow(name, lazy(ja), where, wanted, wrong, ahead, kinds, _cue(ja))


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
         needs=r"hitter|batter|batting|cleanup|clean-up|\bno\.|number|\bspot\b|\bslot\b|\bhole\b|lineup|line-up|order|\bhit(?:s|ting)?\b|\bbat(?:s|ted)?\b|#|slugger"),
    _row("a pitcher's turn", f"{_N}番手", BALLGAME, spoils=r"\bbase(?:man|men)?\b|\bhitter|\bbatter"),
    _row("a home run of the season", f"{_N}号(?!機|線|店|棟|車|室|艇|球|玉|館|議|案|被)", BASEBALL,
         needs=r"homer|home ?runs?|home-run|blast|\bshot\b|dinger|\bHR\b|long ball|round-tripper|of the (?:season|year)|\bno\.|number|\bsolo\b|slam|\bdrive\b|[0-9](?:st|nd|rd|th)"),
    _row("the last four (or eight) of a tournament", "(?:[48４８]|四|八)強|ベスト(?:[48４８]|四|八)",
         needs=r"(?:final|top|last|best|elite|sweet) (?:four|eight|4|8)|semi-?final|quarter-?final|(?:final|last|top|best)-(?:four|eight)|round of"),
    _row("runs batted in", f"{_N}打点", BASEBALL, spoils=r"\bbats?\b|\bgoals?\b|\bstrikes?\b|\bhitting points?\b"),
    _row("games in a row", f"{_N}(?:戦|試合)連(?:続|発)", None,
         needs=r"game|match|bout|outing|contest|start|appearance|tournament|fight|test|win|victor|loss|defeat|days?\b|times?\b|back-to-back"),
    _row("a strikeout on so many pitches", f"{_N}球三振", BASEBALL, needs=r"pitch"),
    _row("runs", f"{_N}(?:得点|失点|点)", BALLGAME, spoils=r"\bgoals?\b"),
    _row("goals", f"{_N}(?:得点|点|ゴール)", FOOTBALL, spoils=r"\bruns?\b"),
    _row("pitches", f"{_N}球(?!団|場|技|目|児|種|根)", BASEBALL, spoils=r"\bdeaths?\b|\bstrikes? three\b"),
    _row("a school year", f"(?:中学|高校|大学|高|中)?{_N}年生", None, spoils=r"\byears (?:of|old|ago|in)\b|\bthree years\b|\btwo years\b", kinds=frozenset((Kind.DURATION, Kind.AGE, Kind.COUNT))),
    _row("a year of high school", f"{_N}年生", SCHOOL, spoils=r"\b(?:first|second|third)[- ]graders?\b"),
    _row("a school year", f"(?<=[(（]){_N}年(?=[)）])|[1-3１-３一二三]年(?=・|の?[ァ-ヶ一-龥]{{2,5}}(?:投手|捕手|内野手|外野手|選手|主将|、|が|は|を|に|ら))", SCHOOL, spoils=r"\byears\b"),
    _row("a school year", f"(?<=[(（]){_N}年(?=[)）])", BASEBALL, spoils=r"\byears\b"),
    _row("a minute of the match", f"(?<=前半|後半|延長){_N}分(?!間)", None, spoils=r"[0-9]+ minutes of the", before=r"\b(?:first|last|final|next) $"),
    _row("a game of the season's series", f"{_N}回戦", SEASON_SERIES, spoils=r"\brounds?\b|\binnings?\b"),
    _row("games above or below .500", f"(?<=貯金|借金){_N}", None, spoils=r"\bsavings?\b|\bdebts?\b|\bborrow", before=r"\bsavings? (?:of )?$|\bdebts? (?:of )?$"),
    _row("a starting lane", f"{_N}号艇", None, needs=r"lane|\bno\.|number|inside|course|boat \d|\bpole\b|[0-9](?:st|nd|rd|th) boat|post"),
    _row("kilometers per hour", "[0-9０-９]{2,3}(?:キロ|㌔)", BASEBALL, spoils=r"\bkilos?\b|\bkilograms?\b|\bkg\b"),
    _row("a rank in sumo", f"{_N}枚目", SUMO, spoils=r"\bsheets?\b|\bpieces?\b|\bcards?\b|\bphotos?\b"),
    _row("a rank in the betting", f"{_N}番人気", RACING, spoils=r"\bpopularity\b|\bpopular\b"),
    _row("a race of the day", "[0-9０-９]{1,2}[RＲ]", RACING, spoils=r"\brounds?\b|\binnings?\b"),
    _row("a place at the finish", f"{_N}着", RACING, spoils=r"\bwears?\b|\bclothes\b|\barriv|\bpieces?\b|\bsuits?\b"),
    _row("strokes under par", f"{_N}アンダー", GOLF, needs=r"under|-[0-9]|birdie|par"),
    _row("strokes over par", f"{_N}オーバー", GOLF, needs=r"over|\+[0-9]|par"),
    _row("strokes behind or ahead", f"{_N}打差", GOLF, needs=r"strokes?|shots?|ahead|behind|back|clear|lead|off"),
    _row("a division of the league", f"{_N}部(?!門|分|屋|長|員|隊|署|品|会|数|作)", FOOTBALL, spoils=r"\bparts?\b|\bcop(?:y|ies)\b|\bsections?\b|\bdepartments?\b"),
    _row("cars of a train", f"{_N}両", RAIL, needs=r"cars?\b|coach|carriage|-car"),
    _row("outs, with nobody", "無死", BASEBALL, needs=r"\bouts?\b|nobody|no one|none"),
    _row("a double or triple", "[二三]塁打", BASEBALL, needs=r"double|triple|two-bagger|extra-base|three-bagger"),
)
# fmt: on

# Words with a numeral in them that are no figures, and what they become when they are taken
# for one: 四球 is a walk, not four balls.
LITERAL = tuple(
    (ja, lazy(rf"\b(?:{en})\b", re.IGNORECASE), right)
    for ja, en, right in (
        ("四球", "(?:four|4)[- ](?:balls?|pitch(?:es)?|spheres?|shots?|times)|fourth ball|ball four", "a walk"),
        ("死球", "dead balls?|death balls?|deadball", "a hit batter"),
        ("三振", "three (?:shots|swings|vibrations|shakes)|three times out", "a strikeout"),
        ("二塁打", "second[- ]base (?:hits?|strikes?|shots?)|2nd base hits?|two[- ]base strikes?", "a double"),
        ("三塁打", "third[- ]base (?:hits?|strikes?|shots?)|3rd base hits?", "a triple"),
        ("二盗", "stealing two|two thefts?|two steals|second theft|steal(?:s|ing)? second time", "a steal of second base"),
        ("三者凡退", "three[- ](?:way|part(?:y|ies)|person|people|man) (?:mediocr\\w+|ordinary|retreat|failure|retire)|three mediocr\\w+|three ordinary", "three batters retired in order"),
        ("無死", "no deaths?|without (?:a )?deaths?|immortal|no dead|deathless", "nobody out"),
        ("十両", "(?:ten|10) (?:cars?|taels?|ryo|vehicles?)", "the second division of sumo"),
        ("五輪", "five (?:rings?|wheels?)|5 (?:rings|wheels)|gorin", "the Olympics"),
        ("二刀流", "two[- ](?:sword|blade)s?\\w*", "a two-way player"),
        ("三密", "three (?:secrets?|densit(?:y|ies)|dense)", "the three Cs"),
        ("三役", "three (?:roles?|positions?|officials?|parts?)", "the ranks below yokozuna"),
        ("千秋楽", "thousand (?:autumns?|years)|thousandth", "the final day"),
        ("一本勝ち", "one (?:win|victory)", "an ippon"),
        ("人一倍", "(?:more than )?(?:one|twice as many) (?:person|people)|one[- ]person", "more than others"),
        ("八百長", "eight hundred|800 (?:years|length)", "match-fixing"),
        ("第三者", "third persons?", "a third party"),
        ("一石二鳥", "one stone,? two birds", "two birds with one stone"),
        ("四半期", "four(?:th)? (?:half|periods?)|quarter century", "a quarter"),
        ("初球", "first half|first ball game", "the first pitch"),
        ("三塁側", "three bases? side", "the third-base side"),
    )
)

# How far from the figure its sense may be said.
NEAR = 28


def missing_sense(ja: Mention, en: Mention, context: Context) -> str:
    """What the Japanese figure is, where the English beside its partner says something else;
    "" where it is said, or nothing can be told."""
    if context.pair.ja is None or context.pair.en is None or (en.weak and en.kind is not Kind.ORDINAL):
        return ""
    text, other = context.pair.ja.text, context.pair.en.text
    at = ja.start - context.pair.ja.offset
    start, end = en.start - context.pair.en.offset, en.end - context.pair.en.offset
    if not 0 <= at < len(text) or not 0 <= start < len(other):
        return ""
    near = other[max(0, start - NEAR) : end + NEAR]
    close = other[max(0, start - 2) : end + 14]
    for row in ROWS:
        if row.cue not in text or not row.ja.match(text, at) or (row.where is not None and not row.where.search(text)):
            continue
        if row.spoils is not None and row.spoils.search(close):
            return row.name
        if row.before is not None and row.before.search(other[max(0, start - NEAR) : start]):
            return row.name
        if en.kind in row.kinds:
            return row.name
        if row.needs is not None and not row.needs.search(near):
            return row.name
    thing = _other_thing(ja, en)
    return thing if thing and (BASEBALL.search(text) or FOOTBALL.search(text)) else ""


# Units of the English that say no more than how often, how much or for how long.
_FREE = frozenset(("", "times", "item", "edition", "point", "game", "round", "rank", "set", "person", "year", "day", "generation"))


def _other_thing(ja: Mention, en: Mention) -> str:
    """In a game's report: what the Japanese counts, where every sense of the English noun is another."""
    counted, there = _units(ja), _units(en)
    if "" in counted or "" in there or not counted or not there or counted & there or there & _FREE or counted & _LOOSE:
        return ""
    return f"a matter of {sorted(counted)[0].replace('-', ' ')}s"


# Japanese counters of so many uses that no English noun is wrong beside them.
_LOOSE = frozenset(("item", "long-thing", "person", "area"))


def _units(mention: Mention) -> set[str]:
    return {r.value.unit for r in mention.readings if r.kind in (Kind.COUNT, Kind.ORDINAL) and isinstance(r.value, Quantity)}


def taken_literally(pair: Pair, en: list[Mention]) -> Iterator[Match]:
    """Words that are no figures, rendered as if they were: lines of the ledger with what is meant."""
    if pair.ja is None or pair.en is None:
        return
    for ja, pattern, right in LITERAL:
        if ja not in pair.ja.text:
            continue
        found = pattern.search(pair.en.text)
        if found:
            start, end = pair.en.offset + found.start(), pair.en.offset + found.end()
            at = pair.ja.offset + pair.ja.text.index(ja)
            reading = (Reading(Kind.NUMBER, point(0)),)
            there = next((m for m in en if m.start < end and start < m.end), None) or Mention(found.group(), start, end, reading)
            yield Match(Mention(ja, at, at + len(ja), reading), there, Verdict.DIFFERS, pair, "sense", f"it is {right}")
