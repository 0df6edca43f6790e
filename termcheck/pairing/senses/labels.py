"""What a figure is by the noun that stands before it: 定数22 are seats, ゲーム差2.5 games behind.

Behind such a noun the figure has no counter, so that nothing else says what it is; English must.
Each row has the nouns, and the English of which some word must be near the figure or in the row.
"""

from __future__ import annotations

import re

from termcheck.pairing.senses.measures import WIND
from termcheck.pairing.senses.row import ANY, SenseRow, row
from termcheck.pairing.senses.topics import BALLGAME
from termcheck.tables.patterns import lazy

# What may stand between a label and its figure: 貯金を今季最多の「12」.
_LINK = "(?:は|が|を|も|で|の|に|、|約|今季|今シーズン|最多|最大|最少|過去|自己|ワースト|タイ|優勝|累計|計|「|『)*"
# No counter, nor a larger figure, follows.
_BARE = r"(?![0-9０-９万億兆千百円ドル件社人台店回日月年時])"


def _row(name: str, labels: str, said: str = "", where: re.Pattern[str] | None = None, *, near: str = "", figure: str = ANY + _BARE, cue: str) -> SenseRow:
    """A row: `said` is wanted anywhere in the English, `near` right beside the figure."""
    return row(name, figure, where, led=f"(?:{labels}){_LINK}", said=said, needs=near, cue=cue)


_ABOVE = r"\.500|games? (?:above|over|below|under)|above|below|\bover\b|\bunder\b|winning (?:record|percentage)|more wins|surplus|plus|minus|up \d|down \d|\blead|better|losing record|more losses"
_BY_HOW_MUCH = r"\bgames?\b|\bback\b|behind|ahead|\blead\b|\bled\b|cushion|\bgap\b|margin|deficit|adrift|\bclear\b"

# English that counts another thing of a ball game; of nothing, a figure alone may do: he leads with 30.
_SAID_OTHERWISE = lazy(r"\n[\s\S]*\b(?:hits?|homers?|home runs?|RBIs?|runs|strikeouts?|wins|games|bases|walks|saves)\b")

# fmt: off
LABEL_ROWS = (
    # games
    _row("games behind the leader", "ゲーム差", near=_BY_HOW_MUCH, figure=ANY + "(?!勝|敗|位)", cue="差"),
    _row("points in the standings", "(?<!決)勝ち?点", r"\bpoints?\b|\bpts?\b|\bseries\b|\bdraws?\b|\bties\b", cue="点"),
    _row("games above or below .500", "貯金|借金", _ABOVE, BALLGAME, cue="金"),
    _row("the magic number", "マジック(?:ナンバー)?", r"magic|clinch|wins needed|needs? (?:just |only )?\w+ (?:more )?wins", cue="ク"),
    _row("the number on a shirt", "背番号", r"\bno\.|number|#|jersey|shirt|uniform|\bwear|\bwore\b|worn|squad", cue="番"),
    _row("days of rest", "(?<![一-龥])中", r"\brest|\boff\b|between|turnaround|layoff|days? later|apart|break|recover|after (?:a )?\w+[- ]days?", lazy("登板|先発|マウンド|投"), figure=ANY + "日", cue="中"),
    _row("a start behind the others", "ハンデ(?:ィキャップ)?", r"handicap|behind|scratch|back\b|head start", cue="デ"),
    _row("home runs", "本塁打(?:数)?", r"homer|home runs?|\bHRs?\b|blast|long balls?|dinger|deep", _SAID_OTHERWISE, figure=ANY + "本", cue="打"),
    _row("hits", "安打(?:数)?", r"\bhits?\b|single|double|triple|safet|hitter|-for-", _SAID_OTHERWISE, figure=ANY + "本", cue="打"),
    # elections and schools
    _row("seats", "(?<!規)定数", r"seats?\b|membership\b|-seat|members?\b|-member|contest|up for grabs|lawmakers|councilors|councillors|assembly(?:men| members)|posts?\b|spots?\b|places?\b|vacan|capacity|quota|slots?\b|openings?\b|fixed number|numbers? of", figure=ANY + "(?![・.．][0-9０-９])", cue="数"),
    _row("how many apply for each place", "倍率", r"applica|applied|apply|compet|candidates|contend|\btimes\b|\bodds\b|ratio|per (?:place|seat|spot|opening|position|vacanc|lot|home|unit|slot)|to one|to 1|for (?:every|each)|for one|openings", lazy("入試|高校|大学|採用|志願|募集|応募|公営住宅|受験|選考|抽選|出願"), figure=ANY + "倍", cue="率"),
    _row("a score set against the average", "偏差値", r"deviation|score|standard|percentile|rank", cue="値"),
    _row("who watched", "視聴率", r"rating|view|audience|share|watch|tune|household", figure=ANY + "[％%]?", cue="率"),
    # courts
    _row("how long it is suspended", "執行猶予(?:期間)?", r"suspen|probation|deferred|conditional|stayed", figure=ANY + "年", cue="予"),
    _row("the term that was sought", "求刑(?:・)?(?:懲役|禁錮|拘禁刑)?", r"sought|seek|demand|recommend|request|prosecut|ask|call", figure=ANY + "年", cue="刑"),
    # nature and measures
    _row("how sweet it is", "糖度", r"sugar (?:content|level)|brix|sweet", figure=ANY + "度", cue="糖"),
    _row("the wind", "風速(?:（[^）]{1,6}）)?", WIND, figure=ANY + "メートル", cue="速"),
    _row("how old a house is", "(?<![一-龥])築", r"\bold\b|built|building|\bage|ago|construct|complet|erect|dating", figure=ANY + "年", cue="築"),
    _row("how old a tree is", "樹齢", r"\bold\b|\bage|ancient", figure=ANY + "年", cue="齢"),
    _row("how much it rained", "降水量|雨量|降り始めからの雨量", r"rain|precip|downpour|\bfell\b|\bfall|drench|soak|millimet|\bmm\b", figure=ANY + "ミリ", cue="量"),
    _row("how deep the snow lies", "積雪", r"snow|accumul", figure=ANY + "センチ", cue="雪"),
    _row("how humid it is", "湿度", r"humid", figure=ANY + "[％%]", cue="湿"),
    _row("who turned out to vote", "投票率", r"turnout|turn(?:ed)? out|\bvote|ballot|cast|went to the polls|voting", figure=ANY + "[％%]", cue="率"),
    _row("who has no job", "失業率", r"unemploy|jobless|out of work", figure=ANY + "[％%]", cue="率"),
    _row("jobs for each applicant", "求人倍率", r"\bjobs?\b|opening|position|applicant|seeker|vacanc", figure=ANY + "倍", cue="率"),
    _row("who found work", "(?<!未)(?:就職(?:内定)?率|内定率)", r"job|employ|hire|offer|work|placement", figure=ANY + "[％%]", cue="率"),
    _row("births for each woman", "出生率", r"birth|fertility|children|babies|born", cue="率"),
)
# fmt: on
