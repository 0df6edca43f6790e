"""Senses that English cannot leave unsaid: 3盗塁 without any steal, 2号車 without a car, is another thing.

Each row has a counter of one sense alone and the English of which some word must be in the row; the
figure beside it may be dropped, but never be there for something else.
"""

from __future__ import annotations

import re

from termcheck.pairing.senses.row import ANY, N, SenseRow, row
from termcheck.pairing.senses.topics import AIRLINES, BALLGAME, OFFICE, RAIL, SHOGI, SUMO

_ORDINALS = r"[0-9](?:st|nd|rd|th)\b|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"


def _row(name: str, ja: str, said: str, where: re.Pattern[str] | None = None, *, unless: str = "", led: str = "", cue: str = "") -> SenseRow:
    """Japanese from the figure on, and the English that says it; `unless` is what makes of the
    counter the beginning of another word."""
    return row(name, ja + (f"(?!{unless})" if unless else ""), where, led=led, said=said, cue=cue)


# Nothing that happens so many times stands before: ファウル2回に泣いた.
_NO_NOUN = "(?<![ァ-ヴー])(?<!失敗)(?<!反則)(?<!違反)(?<!転倒)"

# fmt: off
CARRIED_ROWS = (
    # baseball
    _row("runs batted in", f"{N}打点", r"\bRBIs?\b|\bruns?\b|\bdr[oi]ve|driv|knock|plat|scor|bat(?:ted|s|ting)? in", cue="点"),
    _row("strikeouts", f"{N}奪?三振", r"strik|struck|\bfan|\bK'?s?\b|[0-9]K|whiff|punch|set down|retire", cue="振"),
    _row("stolen bases", f"{N}盗塁", r"st(?:o|ea)le|steal|stolen|swip|pilfer", cue="盗"),
    _row("walks", f"{N}(?:与)?四死?球", r"walk|on balls|free pass|\bBB|issu|hit batter|hit by", unless="[を選]|団", cue="球"),
    _row("errors", f"{N}失策", r"error|misplay|miscue|bobbl|muff|mishandl|fumbl", cue="策"),
    _row("at-bats", f"{N}打席(?!目)", r"at[- ]bat|plate|\btrips?\b|\bbat(?:s|ted|ting)?\b|time up|times up|appearance|\bPA\b", cue="席"),
    _row("saves", f"{N}セーブ", r"\bsav|clos", cue="ブ"),
    _row("a half of an inning", f"{N}回[表裏]", rf"inning|frame|bottom|\btop\b|half of|{_ORDINALS}", cue="表裏"),
    _row("an inning by its number", f"{N}回(?:途中|先頭|の攻撃|無死|[一二12１２]死)", rf"inning|frame|{_ORDINALS}", cue="回"),
    _row("an inning by its number", f"{N}回に(?![分わ及も])", rf"inning|frame|time|{_ORDINALS}", BALLGAME, led=_NO_NOUN, cue="回"),
    _row("a homer with so many runs", "[2-4２-４二三四]ラン", r"homer|home run|-run\b|blast|\bshot|slam|deep|dinger|\bHR|long ball|\bdrive|yard|round-?tripper", BALLGAME, unless="[クナドチキプニ]", cue="ラ"),
    # other games
    _row("assists", f"{N}アシスト", r"assist|set up|sets up|setting up|helper|\bfed\b|feed|provid|creat|made|makes|laid|lays|teed|picked out", cue="ト"),
    _row("birdies", f"{N}(?:連続)?バーディー", r"bird", cue="ィ"),
    _row("bogeys", f"{N}(?:連続)?ボギー", r"bogey|bogies", cue="ギ"),
    _row("lengths", f"{N}馬身", r"length", cue="身"),
    _row("a rank in the betting", f"{N}番人気", r"favou?rite|choice|bett|\bodds\b|fancied|\bpick\b|backed|most popular|sell|in demand|\bhit\b", cue="気"),
    _row("tournaments", f"{N}場所", r"tournament|basho|\bmeets?\b|competition|title|championship|yusho|campaign|straight", SUMO, cue="所"),
    _row("a rank in sumo", f"{N}枚目", r"maegashira|juryo|makushita|sandanme|jonidan|jonokuchi|\brank|\bno\.|number|#", SUMO, cue="枚"),
    _row("moves", "[0-9０-９]{2,3}手(?:まで)?で(?:[勝敗下投破]|先手|後手|制)", r"\bmoves?\b", cue="手"),
    _row("moves", "[0-9０-９]{2,3}手(?:まで)?で", r"\bmoves?\b", SHOGI, cue="手"),
    _row("a game of the match", f"第{N}局", r"\bgames?\b|match|battle|series|round", SHOGI, cue="局"),
    _row("caps for the national team", f"{N}キャップ", r"\bcap(?:s|ped)?\b|appearance|international|\btests?\b", cue="プ"),
    # offices and schools
    _row("a term of office", f"{N}期目", r"\bterms?\b|elect|\btime\b|\bw[io]n|victor|mandate|incumben|tenure|administration|presidency|\breign|\bstint", OFFICE, cue="目"),
    _row("a school term", f"{N}学期", r"\bterms?\b|semester|trimester", unless="制", cue="期"),
    # on the move
    _row("cars of a train", f"{N}両編成", r"\bcars?\b|-car\b|coach|carriage|wagon", cue="編"),
    _row("a car by its number", f"{N}号車", r"\bcars?\b|coach|carriage|wagon|bus|vehicle", cue="車"),
    _row("a platform by its number", f"{N}番線", r"platform|track", RAIL, cue="線"),
    _row("flights", f"{N}便", r"flight|service|plane|departure|jet|aircraft|\bruns?\b|trip|sail|cross|ferr(?:y|ies)|voyage|\bboats?\b|\bships?\b|\bbus(?:es)?\b|\bcoach|\btrains?\b|journey|\bfl(?:y|ies|ew|own|ying)\b", AIRLINES, unless="[利乗箋器宜秘所]", cue="便"),
    _row("lanes", f"{N}車線", r"\blanes?\b|-lane\b", cue="線"),
    _row("a printing", f"{N}刷", r"print|impression|reissue", unless="[新り版込]", cue="刷"),
    # numbers of things
    _row("so many tenths", "[0-9０-９]割", r"percent|per cent|pct|%|\bin (?:ten|10|five|5|four|every)\b|out of|half|halv|third|quarter|fifth|tenth|\.[0-9]{2,3}\b|majority|most of|cents (?:on|to|for)\b|doubl|times|\b[1-9]0s\b", unless="[引り増減れ安高]|[0-9０-９一二三四五六七八九]分", cue="割"),
    _row("a dose", "[0-9０-９一二三四]回目の?(?:ワクチン)?接種", r"dose|shot|jab|inoculat|vaccin|booster|injection", cue="接"),
    _row("signatures", f"{ANY}筆(?!頭|者|記)", r"signature|sign|petition|name", cue="筆"),
)
# fmt: on
