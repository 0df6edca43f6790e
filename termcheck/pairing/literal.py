"""Words that mean something else than they say, or the opposite of what the English says.

四球 is a walk, not four balls; 連敗 is no winning streak; 1日平均 is not a month's. Some of them
have a numeral in them and are no figures; what they become when they are taken for one, or turned
round, is a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from termcheck.model import Kind, Match, Mention, Pair, Reading, Verdict
from termcheck.patterns import lazy
from termcheck.quantity import point


class LiteralRow(NamedTuple):
    """A row of the table.

    ja, en     what the Japanese says, and the English that it cannot be
    right      what it is, in the words of the message
    cue        what the Japanese cannot match without: nothing is compiled for a text that lacks it
    unless_ja  Japanese beside which the English may be right all the same, or None
    unless_en  English beside which it may, or None
    """

    ja: re.Pattern[str]
    en: re.Pattern[str]
    right: str
    cue: str
    unless_ja: re.Pattern[str] | None
    unless_en: re.Pattern[str] | None


def _row(ja: str, en: str, right: str, unless_ja: str = "", unless_en: str = "") -> LiteralRow:
    but_ja = lazy(unless_ja) if unless_ja else None
    but_en = lazy(rf"\b(?:{unless_en})", re.IGNORECASE) if unless_en else None
    cue = ja if ja.isalpha() else ""
    return LiteralRow(lazy(ja), lazy(rf"\b(?:{en})\b", re.IGNORECASE), right, cue, but_ja, but_en)


_WINS = r"winning streak|win streak|(?:straight|consecutive|successive) (?:wins?|victor(?:y|ies)|triumphs?)"
_LOSSES = r"losing (?:streak|skid|run)|(?:straight|consecutive|successive) (?:loss|losses|defeats?)"
_RIGHT_FIELD, _LEFT_FIELD = (rf"{side}[- ]field(?:er|ers)?|to {side}|{side}-center|{side} center" for side in ("right", "left"))
_DEATHS = "dead|deaths?|died|killed|fatalit(?:y|ies)"
# fmt: off
ROWS = (
    # words with a numeral in them
    _row("四球", "(?:four|4)[- ](?:balls?|pitch(?:es)?|spheres?|shots?|times)|fourth ball|ball four", "a walk"),
    _row("死球", "dead balls?|death balls?|deadball", "a hit batter"),
    _row("三振", "three (?:shots|swings|vibrations|shakes)|three times out", "a strikeout"),
    _row("二塁打", "second[- ]base (?:hits?|strikes?|shots?)|2nd base hits?|two[- ]base strikes?", "a double"),
    _row("三塁打", "third[- ]base (?:hits?|strikes?|shots?)|3rd base hits?", "a triple"),
    _row("二盗", "stealing two|two thefts?|two steals|second theft|steal(?:s|ing)? second time", "a steal of second base"),
    _row("三者凡退", r"three[- ](?:way|part(?:y|ies)|person|people|man) (?:mediocr\w+|ordinary|retreat|failure|retire)|three mediocr\w+|three ordinary", "three batters retired in order"),
    _row("無死", "no deaths?|without (?:a )?deaths?|immortal|no dead|deathless", "nobody out"),
    _row("[一二1１2２]死(?![亡去者傷体刑球])", rf"(?:one|two|a|1|2|first|second) (?:{_DEATHS})", "an out"),
    _row("[0０零完]封", "(?:0|zero|complete) seals?", "a shutout"),
    _row("併殺", "double (?:kill(?:ing)?s?|murders?)", "a double play"),
    _row("三冠王", "three[- ]crown(?:s|ed)? kings?|king of three crowns", "a Triple Crown winner"),
    _row("首位打者", "first[- ]place (?:batters?|hitters?)|leading first batter", "the batting champion"),
    _row("十両", "(?:ten|10) (?:cars?|taels?|ryo|vehicles?)", "the second division of sumo"),
    _row("五輪", "five (?:rings?|wheels?)|5 (?:rings|wheels)|gorin", "the Olympics"),
    _row("二刀流", r"two[- ](?:sword|blade)s?\w*", "a two-way player"),
    _row("三密", "three (?:secrets?|densit(?:y|ies)|dense)", "the three Cs"),
    _row("三役", "three (?:roles?|positions?|officials?|parts?)", "the ranks below yokozuna"),
    _row("千秋楽", "thousand (?:autumns?|years)|thousandth", "the final day"),
    _row("一本勝ち", "one (?:win|victory)", "an ippon"),
    _row("(?:1|１|一)次リーグ", "League (?:1|One)|first league|primary league", "the group stage"),
    _row("人一倍", "(?:more than )?(?:one|twice as many) (?:person|people)|one[- ]person", "more than others"),
    _row("八百長", "eight hundred|800 (?:years|length)", "match-fixing"),
    _row("第三者", "third persons?", "a third party"),
    _row("一石二鳥", "one stone,? two birds", "two birds with one stone"),
    _row("四半期", "four(?:th)? (?:half|periods?)|quarter century", "a quarter"),
    _row("初球", "first half|first ball game", "the first pitch"),
    _row("三塁側", "three bases? side", "the third-base side"),
    _row("五分五分", "(?:five|5) (?:minutes?|parts?)", "even"),
    _row("三日坊主", "three[- ]days? (?:monk|priest|shaven head)s?", "one who gives up soon"),
    _row("一か八か", "one or eight", "all or nothing"),
    _row("二番煎じ", "second (?:brew|decoction|infusion)", "a rehash"),
    _row("九死に一生", "nine deaths?", "a narrow escape"),
    _row("四苦八苦", "(?:four|eight) (?:sufferings?|pains?|bitters?)", "a struggle"),
    _row("万引き", "ten thousand|10,000", "shoplifting"),
    # the opposite
    _row("連敗", _WINS, "a run of losses", unless_ja="連勝|[0-9０-９]勝|白星", unless_en=r"los[stei]\w*|defeat\w*|skid|slump|slide|drought|winless|beaten"),
    _row("連勝", _LOSSES, "a run of wins", unless_ja="敗|黒星", unless_en=r"w[io]n\w*|victor\w*|beat\w*|triumph\w*"),
    _row("負け越し", "winning record|majority of wins|more wins than losses", "a losing record", unless_ja="勝ち越し", unless_en=r"losing|fail\w*|miss\w*|without|short of|deni\w*"),
    _row("勝ち越し", "losing record", "a winning record", unless_ja="負け越し", unless_en="winning|avoid|majority"),
    _row("貯金[はがを]?[0-9０-９]{1,2}(?![0-9０-９万億兆千百円])", r"(?:below|under) \.500|games? (?:below|under)", "games above .500", unless_ja="借金", unless_en=r"above|over"),
    _row("借金[はがを]?[0-9０-９]{1,2}(?![0-9０-９万億兆千百円])", r"(?:above|over) \.500|games? (?:above|over)", "games below .500", unless_ja="貯金", unless_en=r"below|under"),
    _row("左翼|左前|左越え|左中間|左犠飛", _RIGHT_FIELD, "left field", unless_ja="右[翼前越中犠]|ライト", unless_en="left"),
    _row("右翼|右前|右越え|右中間|右犠飛", _LEFT_FIELD, "right field", unless_ja="左[翼前越中犠]|レフト", unless_en="right"),
    _row("無死", "(?:one|two|1|2) outs?|one away|one down", "nobody out", unless_ja="[12１２一二]死|[12１２一二]アウト", unless_en="nobody|no outs?|none|no one"),
    _row("イーブンパー", r"[0-9]+-(?:over|under)", "even par", unless_ja="アンダー|オーバー", unless_en="even"),
    # how often
    _row("(?:1|１|一)日(?:平均|当たり|あたり|につき)", "(?:a|per|each|every) (?:month|year|week|hour)|monthly|annual|annually|weekly|hourly", "a day", unless_en="days?|daily"),
    _row("(?:1|１|一)時間(?:当たり|あたり|につき)", "(?:a|per|each|every) (?:month|year|week|day|minute)|daily|monthly|weekly", "an hour", unless_en="hour|hourly"),
    _row("(?:カ月|か月|ヶ月|月)(?:平均|当たり|あたり)", "(?:a|per|each|every) (?:day|week|hour)|daily|weekly|hourly", "a month", unless_en="month"),
)
# fmt: on


def taken_literally(pair: Pair, en: list[Mention]) -> Iterator[Match]:
    """The rows that hold of a pair, as lines of the ledger with what is meant."""
    if pair.ja is None or pair.en is None:
        return
    for row in ROWS:
        ja = row.ja.search(pair.ja.text) if row.cue in pair.ja.text else None
        found = row.en.search(pair.en.text) if ja else None
        if ja is None or found is None or _excused(row, pair.ja.text, pair.en.text):
            continue
        start, end = pair.en.offset + found.start(), pair.en.offset + found.end()
        reading = (Reading(Kind.NUMBER, point(0)),)
        there = next((m for m in en if m.start < end and start < m.end), None) or Mention(found.group(), start, end, reading)
        here = Mention(ja.group(), pair.ja.offset + ja.start(), pair.ja.offset + ja.end(), reading)
        yield Match(here, there, Verdict.DIFFERS, pair, "sense", f"it is {row.right}")


def _excused(row: LiteralRow, ja: str, en: str) -> bool:
    if row.unless_ja is not None and row.unless_ja.search(ja):
        return True
    return row.unless_en is not None and row.unless_en.search(en) is not None
