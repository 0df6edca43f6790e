"""What a figure is to a table and to a race: at how many a run ended, the gap itself or by how much it changed, how
far ahead or behind, a score and who had it, of this season or of all. The rows are those of relations.py.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.tables.patterns import lazy

_STRETCH = frozenset((Kind.DURATION,))
_TIMES = frozenset((Kind.DURATION, Kind.TIME, Kind.NUMBER))
_MEASURES = frozenset((Kind.MEASURE,))
_RANKED = frozenset((Kind.ORDINAL,))
_RANKS = frozenset((Kind.ORDINAL, Kind.DATE, Kind.IDENTIFIER))  # 14th is a day of a month, too
_COUNTED = frozenset((Kind.COUNT, Kind.NUMBER, Kind.FRACTION))
_SCORES = frozenset((Kind.SCORE,))
_DAYS = frozenset((Kind.DATE,))
_THEY = r"\b(?:they|he|she|we|it)(?: [a-z]+ly)?"
# Scores, and what says of them who had the better of it.
_WINS_BY_IT = r"\|で(?:[^|、。敗負]{0,6})?(?:勝[っちり利]|快勝|圧勝|大勝|辛勝|完勝|逆転勝|競り勝|制し|先勝|下し|破[っり]|先取|連取|取[っり])"
_LOSES_BY_IT = r"\|で(?:[^|、。勝]{0,6})?(?:敗れ|敗戦|敗退|惜敗|大敗|完敗|競り負|逆転負|屈し|落と[しす])"
_A_WIN_JA, _A_LOSS_JA = r"(?<!決)勝[っちり利](?!点|越)|白星|優勝|下し|破[っり]", r"(?<![0-9０-９])敗|負け|黒星|落と[しす]|屈し"
_A_WIN = r"\b(?:w[io]n(?:s|ning|ners?)?|beat\w*|victor\w*|defeat\w*|triumph\w*|prevail\w*|downed|clinch\w*|advanc\w*)\b"
_A_LOSS = r"\b(?:los[tes]\w*|fell|defeat\w*|beaten|bow\w*|succumb\w*|eliminat\w*|exit\w*|out|short|upset|edged|downed)\b"
# Behind a place or a gap: which side of it one is on.
_OFF = r"\b(?:behind|off|adrift|back|gap|deficit|trail\w*|short|from|separat\w*|apart|ahead|clear|lead\w*|led|margin|differ\w*)\b"
_CAUGHT = r"\b(?:behind|down|deficit|trail\w*|come-?back|overc\w+|eras\w+|rall\w+|wip\w+|overturn\w*|despite|blew|squander\w*|surrender\w*|los[tes]\w*|gap|margin|hole|clos\w+|back|revers\w*|cancel\w*)\b"
# A change that is made bigger, and one that is made smaller.
_WIDENED = r"\b(?:extend|widen|stretch|expand|increas|open|pull|build|built|grew|grow|push)\w*"
_NARROWED = r"\b(?:narrow|cut|reduc|trim|clos|shr[aiu]nk|whittl|shorten)\w*"
_UP_TO_IT = r"(?:(?!\b(?:to (?:lead|trail|go)|leading|trailing|led|trail|won|win|victory|before|after)\b)[^.;,]){0,40}"


def _only(words: str) -> re.Pattern[str]:
    """What keeps a row silent in a text that has none of some words."""
    return lazy(rf"\A(?![\s\S]*(?:{words}))")


# fmt: off
STANDINGS: tuple[RelationRow, ...] = (
    # a run, and its end
    RelationRow("at how many defeats the run ended", lazy(r"\|(?:試合)?で(?:止|ストップ|食い止|途切|終わ|終止)"), lead=lazy("連敗(?:を|が|は)$"), before=lazy(r"\b(?:lost|losing|suffered|dropped)(?: [a-z']+){0,3} $", re.I), but=lazy(r"\b(?:end\w*|snap\w*|halt\w*|stopp\w*|br[eo]k\w*|after|avoid\w*|w[io]n\w*|victor\w*)\b", re.I)),
    RelationRow("at how many wins the run ended", lazy(r"\|(?:試合)?で(?:止|ストップ|途切|終わ|終止)"), lead=lazy("連勝(?:を|が|は)$"), unless=lazy("連敗"), before=lazy(r"\b(?:losing (?:streak|run)|skid|slide)\b[^.;,]{0,24}$", re.I), after=lazy(r"^\S+ (?:straight|consecutive|successive) (?:loss|defeat)", re.I)),
    RelationRow("that they were lost in a row", lazy(r"連敗\|(?:を喫|とな|$|中)"), unless=lazy("止|ストップ|脱|抜け|連勝|ピリオド|阻|免"), before=lazy(r"\b(?:end(?:ed|ing|s)|snap\w*|halt\w*|stopp\w*|br[eo]k\w*) (?:a |an |its |their |his |her |the )?$", re.I)),
    RelationRow("that they were won in a row", lazy(r"連勝\|(?:を(?:飾|果た|マーク|達成)|と[しな]|$|中)"), unless=lazy("止|ストップ|阻|敗|途切"), before=lazy(r"\b(?:end(?:ed|ing|s)|snap\w*|halt\w*|stopp\w*|br[eo]k\w*) (?:a |an |its |their |his |her |the )?$", re.I)),
    RelationRow("that it goes on", lazy(r"\|(?:試合)?に(?:伸ば|更新)"), lead=lazy("(?:を|は)$"), unless=lazy("止|途切|ストップ"), before=lazy(r"\b(?:end(?:ed|s|ing)?|stopp\w*|snapped|halted)(?: (?:a|an|his|her|their|its|the) (?:[a-z-]+ ){1,3}at| at)? $", re.I), but=lazy(r"\b(?:not|yet|without)\b|n't\b", re.I)),
    RelationRow("games in a row, no tournaments", lazy(r"連勝\|"), unless=lazy("場所連続|優勝|連覇|大会|トーナメント|制覇"), after=lazy(r"^\S+ (?:straight|consecutive|successive) (?:tournaments?|basho|titles?|championships?)\b", re.I)),
    # the gap, and how it changed
    RelationRow("to what, not by how much", lazy(r"\|(?:試合)?に(?:まで)?(?:伸ば|広げ|縮め|詰め|開[いくけ])"), before=lazy(rf"(?:{_WIDENED}|{_NARROWED}|\b(?:improv|rais)\w*){_UP_TO_IT} by (?:a |another )?$|\badd(?:ed|ing)(?: another)? $", re.I), kinds=_COUNTED),
    RelationRow("that it became larger", lazy(r"\|に(?:まで)?(?:広げ|広が|拡大|開[いくけ])"), lead=lazy("(?:差|リード)(?:を|が|は)$"), before=lazy(rf"{_NARROWED}[^.;,]{{0,40}}$", re.I), but=lazy(_WIDENED, re.I)),
    RelationRow("that it became smaller", lazy(r"\|に(?:まで)?(?:縮[めま]|詰め)"), lead=lazy("(?:差|リード)(?:を|が|は)$"), before=lazy(rf"{_WIDENED}[^.;,]{{0,40}}$", re.I), but=lazy(rf"{_NARROWED}|\bwithin\b", re.I)),
    RelationRow("the points they have, no lead", lazy(r"\|に(?:伸ば|積み上げ|し)"), lead=lazy("勝ち点を$"), before=lazy(r"\b(?:lead|margin|advantage|gap|cushion) (?:(?:over|at the top|to) (?:[\w-]+ ){1,3})?to $", re.I), kinds=_COUNTED),
    RelationRow("how many in all, not in a row", lazy(r"\|(?:回)?に(?:伸ば|し)"), lead=lazy("(?:優勝|出場|勝利|通算)(?:回数|数)?を$"), unless=lazy("連"), after=lazy(r"^\S+ (?:\w+ )?(?:in a row|straight|consecutive)\b", re.I)),
    RelationRow("games, no points", lazy(r"ゲーム差\||ゲーム\|差"), after=lazy(r"^\S+ points?\b", re.I)),
    RelationRow("games, no points", lazy(""), lead=lazy("ゲーム差(?:は|を|が|も)$"), after=lazy(r"^\S+ points?\b", re.I)),
    RelationRow("games behind the leaders", lazy(""), lead=lazy("首位とのゲーム差(?:は|を|が|も)$|位とのゲーム差(?:は|を|が|も)$"), unless=lazy(r"[2-6２-６]位(?:と|に)|\A(?![\s\S]*首位と)"), before=lazy(r"\b(?:lead|leads|led|leading)(?: \w+){0,4} by (?:about |just |only )?$", re.I), after=lazy(r"^\S+(?: \w+){0,2} (?:ahead|clear|in front)\b", re.I), but=lazy(r"\b(?:leaders?|leading the|top|first|1st|behind|back|adrift|trail\w*)\b", re.I)),
    RelationRow("how far behind, not what they have", lazy(r"\|差の[2-9２-９]位|差\|の[2-9２-９]位|差の\|?[2-9２-９]位"), before=lazy(r"\b(?:with|on|having)(?: just| only)? $", re.I), but=lazy(_OFF, re.I), kinds=_COUNTED),
    RelationRow("by how much, not in what time", lazy(r"(?:秒[0-9０-９]*|分)(?:差\||\|差|遅れ\||\|遅れ)"), before=lazy(r"\bin (?:a time of |about |just |only )?$|\btime of $|\bclock\w* $", re.I), but=lazy(r"\b(?:ahead|behind|by|margin|within|gap|advantage|lead|off|back|clear|apart|adrift|than|edge\w*|deficit|trail\w*|separat\w*|faster|slower|short|later|earlier|differ\w*|cushion|beat\w*)\b", re.I), kinds=_TIMES),
    RelationRow("by how much they won", lazy(r"(?:打|秒[0-9０-９]*|分[0-9０-９]*秒?|馬身|艇身|車身|メートル)(?:差\||\|差)(?:をつけて?|で)(?:の)?(?:[一-龥]{0,2}優勝|快勝|圧勝|楽勝|勝[っちり利]|制し|逃げ切)"), unless=lazy("[2２]位(?:だった|に終|に入)|敗|[2２]着(?:だっ|に入)"), before=lazy(r"(?:(?<!of )(?<!over )(?<!beat )(?<!beating )\b(?:second|third)|\blost|\blosing|\brunner-up|\bbeaten|\b(?:was|were) defeated) by (?:a |just |only )?$", re.I), but=lazy(r"\bw[io]n\w*\b", re.I)),
    RelationRow("how far behind they began", lazy(r"(?:打差\||打\|差)の[0-9０-９]+位から"), before=lazy(r"\b(?:w[io]n|winning|victory|title) by (?:a |just )?$", re.I)),
    RelationRow("by how much they were behind", lazy(r"点差\|?を(?:追いつ|追い付|はね返|跳ね返|ひっくり返|逆転|覆)|点\|差を(?:追いつ|追い付|はね返|跳ね返|ひっくり返|逆転|覆)"), unless=lazy("され|追いつかれ"), before=lazy(r"\b(?:extend\w*|open\w*|build|built|took|had|held|with|lead of|led by|ahead by)(?: [\w']+){0,2} (?:to |a |an )?$", re.I), but=lazy(_CAUGHT, re.I)),
    RelationRow("so far behind", lazy(r"(?:周|[0-9０-９]秒|[0-9０-９]分)\|?遅れ"), after=lazy(r"^\S+ (?:\w+ )?(?:ahead|clear|in front)\b", re.I), before=lazy(r"\bon the $", re.I)),
    # the mark itself, and by how much
    RelationRow("the time itself", lazy(r"(?:秒[0-9０-９]*|[0-9０-９]分)\|(?:を(?:マーク|記録|出)|の(?:自己|日本|国内|世界|大会|アジア|五輪|県|学生|高校|中学|新|好)[^、。]{0,8}(?:記録|ベスト|新|タイム))"), unless=lazy("秒差|分差|遅れ"), before=lazy(r"\b(?:w[io]n|wins|winning|led|leads|first|second|third)(?: [\w'’-]+){0,5} by $", re.I), after=lazy(r"^\S+ (?:seconds? )?(?:behind|ahead|adrift|off the lead)\b", re.I), kinds=_STRETCH | _MEASURES | _TIMES),
    RelationRow("by how much", lazy(r"\|(?:も|ほど)?(?:更新|塗り替え|縮め)"), before=lazy(r"\b(?:best|mark|time) of $|\bupdat\w+ [^.;,]{0,30} to $", re.I), kinds=_STRETCH | _MEASURES),
    RelationRow("the points they had, not by how many", lazy(r"点\|で(?:初|逆転)?優勝|点\|で(?:[^、。]{0,4})?(?:首位|トップ)"), unless=lazy("点差で"), before=lazy(r"\b(?:won|win|wins|winning|title|victory|led|lead|first)\b(?: [\w'’-]+){0,5} by $", re.I), after=lazy(r"^\S+[- ]points? (?:margin|lead|advantage)\b|^\S+[- ](?:margin|lead|advantage)\b", re.I)),
    RelationRow("behind that mark", lazy(r"キロ(?:メートル)?(?:\|?(?:すぎ|過ぎ|を過ぎ)|(?:すぎ|過ぎ)\|)"), unless=lazy("残り|まで|手前"), before=lazy(r"\bby (?:more than |over |about )?$|\b(?:before|until|short of)(?: the)? $", re.I), after=lazy(r"^(?:over |more than )?\S+ \w+ (?:behind|ahead|adrift)\b", re.I), kinds=_MEASURES),
    RelationRow("behind that mark", lazy(r"キロ(?:メートル)?(?:過ぎ|すぎ)\|"), around=lazy(r"\|(?:over|more than) [^|]*\| (?:behind|ahead|adrift)\b|\b(?:over|more than) \|[^|]*\| (?:behind|ahead|adrift)\b", re.I), kinds=_MEASURES),
    RelationRow("a mark on the way", lazy(r"(?:メートル|キロ)\|(?:を|地点)"), unless=_only("折り返|通過|ターン"), after=lazy(r"^\S+(?: \w+)? (?:behind|ahead|adrift|left|remaining|to go)\b", re.I), kinds=_MEASURES, but=lazy(r"\b(?:mark|turn)\b", re.I)),
    RelationRow("before that corner", lazy(r"(?:コーナー|角|コ)\|(?:ーナー)?(?:の)?(?:手前|直前)"), before=lazy(r"\b(?:past|after|beyond|following|exiting) (?:the )?$", re.I)),
    RelationRow("what is left", lazy(r"試合\||節\||戦\||ホール\||周\||分\||秒\|"), lead=lazy("残り(?:の)?$"), unless=lazy("を残"), before=lazy(r"(?<!go )\bby $", re.I), kinds=_COUNTED | _RANKED, but=lazy(r"\b(?:w[io]n|beat|score) by\b", re.I)),
    RelationRow("what is left", lazy(r"試合\||節\||戦\||ホール\||周\|"), lead=lazy("残り(?:の)?$"), before=lazy(r"\bremaining $", re.I), kinds=_RANKED),
    RelationRow("what is left", lazy(r"試合\||節\||戦\||ホール\||周\|"), lead=lazy("残り(?:の)?$"), before=lazy(r"\bin (?:just |only )?$", re.I), kinds=_COUNTED, but=lazy(r"\b(?:to go|to play|last|final|closing|rest|spare|remain\w*)\b", re.I)),
    RelationRow("so long from its start", lazy(r"[前後]半[0-9０-９]+分\|(?!後)"), unless=lazy("分後|その"), after=lazy(r"^(?:the )?\S+ \w+ (?:later|ago|afterward)", re.I)),
    # places and what stands by them
    RelationRow("the place he started from", lazy(r"番(?:手)?\|(?:グリッド|スタート)?から"), unless=_only("グリッド|追い上げ|巻き返|浮上"), before=lazy(r"\bto (?:the )?$", re.I), but=lazy(r"\bgrid\b|\bpenalt", re.I), kinds=_RANKS),
    RelationRow("the place he came to", lazy(r"位(?:\|まで|まで\|)(?:順位を)?(?:上げ|浮上|追い上げ|巻き返|上が|上昇)"), before=lazy(r"\bfrom (?:the )?$", re.I), kinds=_RANKS),
    RelationRow("how many places they fell", lazy(r"つ?\|つ?順位を(?:落と|下げ)"), before=lazy(r"\b(?:gain\w*|up|rose|climb\w+|improv\w+|advanc\w+|jump\w*)(?: by)? $", re.I)),
    RelationRow("how many places they rose", lazy(r"つ?\|つ?順位を上げ"), before=lazy(r"\b(?:los[te]\w*|down|fell|dropp\w+|slipp\w+|slid)(?: by)? $", re.I)),
    RelationRow("a place on the leg, not which leg", lazy(r"位\|"), lead=lazy("区間$"), unless=lazy(r"([0-9０-９])区(?!間)[^。]*区間\1位|区間([0-9０-９])位[^。]*\2区(?!間)"), after=lazy(r"^(?!\S*-)\S+ (?:leg|stage|section)\b", re.I), kinds=_RANKED),
    RelationRow("which leg it is", lazy(r"区\|"), unless=lazy("位"), after=lazy(r"^\S+ (?:place )?(?:in|on) (?:his|her|the|its|their) (?:leg|stage|section)\b", re.I), kinds=_RANKED),
    RelationRow("a place in it, not which one it is", lazy(r"位\|"), lead=lazy("(?:プログラム|ＳＰ|SP|フリー|ショート)(?:で|は)?$"), after=lazy(r"^(?!\S+-(?:best|highest|fastest|placed|ranked))\S+ (?:short|free) (?:program|skate)\b", re.I), kinds=_RANKED),
    RelationRow("a seeding", lazy(r"シード\|?"), unless=lazy("回戦|位"), after=lazy(r"^\S+ (?:round|set|game|place)\b", re.I), kinds=_RANKED),
    RelationRow("that they passed them", lazy(r"人\|?を(?:抜[いき]|かわし|追い抜)"), unless=lazy("抜かれ|かわされ"), before=lazy(r"\b(?:was|were|been|being|got) (?:passed|overtaken) by $", re.I)),
    RelationRow("how many points in a row", lazy(r"\|連続(?:ポイント|得点|トライ|ゴール)|連続\|(?:ポイント|得点|トライ|ゴール)"), before=lazy(r"\b(?:w[io]n|winning|victory) by $", re.I)),
    RelationRow("which day of it it is", lazy(r"日目\|(?:に|で|の)"), unless=_only("場所|大相撲|優勝|初日|千秋楽"), after=lazy(r"^\S+ days? (?:later|ago|off|earlier)\b", re.I)),
    RelationRow("a place shared with others", lazy(r"位\|タイ"), after=lazy(r"^\S+-way\b", re.I)),
    RelationRow("strokes under par", lazy(r"アンダー\|"), before=lazy(r"\btied for $", re.I)),
    RelationRow("how many strokes it took", lazy(r"^[67６７][0-9０-９]\|(?:で|と|をマーク|を出)"), after=lazy(r"^\S+ under\b", re.I)),
    RelationRow("from that hole", lazy(r"番(?:ホール)?\|から"), unless=_only("バーディ|ボギー|イーグル|パー|ホール"), before=lazy(r"\bon (?:the |No\. ?)?$", re.I), but=lazy(r"\b(?:start\w*|from|beg[aiu]n\w*|onward\w*|through)\b", re.I)),
    RelationRow("titles in so many classes", lazy(r"階級\|(?:制覇|王者)|階級(?:制覇|王者)\|"), around=lazy(r"\bthe \|[^|]*\| (?:weight )?(?:class|division)\b|\|the [^|]*\| (?:weight )?(?:class|division)\b", re.I), kinds=_RANKED, but=lazy(r"\btitles?\b", re.I)),
    RelationRow("the place he started from", lazy(r"(?:位|番手)\|から[^|]*(?:追い上げ|巻き返)"), before=lazy(r"\b(?:dropp\w+|fell|fallen|slipp\w+|slid)[^.;]{0,20} from (?:the )?$", re.I), kinds=_RANKS),
    RelationRow("that they rose to it", lazy(r"\|に上げ"), lead=lazy("順位を$"), before=lazy(r"\b(?:down|fell|dropp\w+|slipp\w+|slid|sank)[^.;,]{0,12} to $", re.I), kinds=_RANKS),
    RelationRow("that they fell to it", lazy(r"\|に(?:下げ|落と)"), lead=lazy("順位を$"), before=lazy(r"\b(?:up|rose|climb\w+|jump\w+|advanc\w+)[^.;,]{0,12} to $", re.I), kinds=_RANKS),
    RelationRow("up to that place", lazy(r"位(?:以内\||\|以内)"), before=lazy(r"\b(?:assured|guaranteed|certain|sure) of $", re.I), kinds=_RANKED, but=lazy(r"\b(?:or (?:better|higher|first|1st)|at least|at worst)\b", re.I)),
    RelationRow("so far behind the winner", lazy(r"(?:秒[0-9０-９]*|分)(?:差\||\|差)(?:で|の)(?:銀|準優勝|[2-9２-９]位|[2２]着)"), unless=lazy("つけて"), before=lazy(r"\b(?:gold|won|win)\b[^.;,]{0,44} by $", re.I), after=lazy(r"^\S+ \w+ (?:ahead|clear) of (?:the )?(?:winner|leader|first|top)\b", re.I), kinds=_TIMES, but=lazy(r"\b(?:second|runner-?up|silver was|third|the bronze|miss\w*|behind|short|den\w+)\b", re.I)),
    RelationRow("how much was wanting", lazy(r"(?:秒[0-9０-９]*|打|点|票|センチ|メートル)\|(?:差で)?(?:及ば|届か|足り)"), before=lazy(r"\b(?:gain\w*|made|makes|beat|won|secured|reached)[^.;,]{0,30} by $", re.I), after=lazy(r"^\S+ \w+ (?:ahead|clear|inside)\b", re.I), but=lazy(r"\b(?:short|shy|miss\w*|fail\w*|not|out|outside|below|behind)\b|n't\b", re.I)),
    RelationRow("strokes", lazy(r"打\|(?:差で)?(?:及ば|届か|足り|差)"), unless=lazy("安打|[0-9０-９]回"), after=lazy(r"^\S+ hits?\b", re.I)),
    RelationRow("strokes that were won", lazy(r"つ\||\|つ"), lead=lazy("スコアを$"), before=lazy(r"\blead to $", re.I), after=lazy(r"^\S+ (?:places|spots|positions)\b", re.I)),
    RelationRow("by how much he fell behind", lazy(r"差\|後退|\|差(?:に)?後退"), before=lazy(r"\blead of $|\blead(?:s|ing)? by $", re.I)),
    RelationRow("by how much it was better", lazy(r"(?:点|秒[0-9０-９]*|ポイント|メートル|センチ)\|(?:差で)?上回"), unless=lazy("下回"), after=lazy(r"^\S+(?: \w+)? (?:behind|short|shy|less|lower)\b", re.I), but=lazy(r"\b(?:runners?-?up (?:was|came)|was second|in second|followed|finish\w* second)\b", re.I)),
    RelationRow("what is left", lazy(r"(?:キロ|メートル)\|"), lead=lazy("残り(?:の|約)?$"), before=lazy(r"\bafter (?:just |only |the )?$", re.I), after=lazy(r"^(?:the )?\S+[- ](?:kilometers?|meters?|km) mark\b", re.I), kinds=_MEASURES, but=lazy(r"\b(?:to go|left|remain\w*|final|last|from the (?:finish|end|line))\b", re.I)),
    RelationRow("how many in all, not in a row", lazy(r"^[0-9０-９]+(?:勝|敗|ゴール|セーブ)\|を(?:挙げ|マーク|記録)"), unless=lazy("連[勝敗]|連続|全勝|無敗|負けなし|無傷"), after=lazy(r"^\S+ (?:straight|consecutive|successive)\b", re.I), but=lazy(r"\bstraight (?:sets|games|year|season|tournament)\b", re.I)),
    RelationRow("which try it was", lazy(r"本目\|"), unless=lazy("本塁打|アーチ|ソロ|[23２３二三]ラン|満塁|号|打"), after=lazy(r"^\S+ (?:homer|home run)\b", re.I), kinds=_RANKED),
    RelationRow("points in a row", lazy(r"\|連続得点|連続得点\|"), unless=lazy("試合連続"), after=lazy(r"^\S+ (?:straight|consecutive) (?:games|matches)\b", re.I)),
    RelationRow("how many goals", lazy(r"得点\|(?:で|を(?:挙げ|奪))"), unless=lazy("点目"), after=lazy(r"^\S+ goal\b", re.I), kinds=_RANKED),
    RelationRow("after that round", lazy(r"回(?:終了(?:後)?\||\|終了)"), before=lazy(r"\bbefore (?:the )?$", re.I)),
    RelationRow("that they came back", lazy(r"\|と逆転"), unless=lazy("され|許|負|敗"), before=lazy(r"\b(?:was|were|been) (?:beaten|defeated) $", re.I), kinds=_SCORES),
    # of a match, which part of it
    RelationRow("how many wins it takes", lazy(r"(?:戦|勝|本|ゲーム|セット)\|先[勝取]|先[勝取]\|"), after=lazy(r"^best[- ]of\b|^\S+ days?\b", re.I)),
    RelationRow("a part of the match", lazy(r"^第?[0-9０-９]+(?:セット|ゲーム)\|"), unless=lazy("試合|[0-9０-９]戦|回戦"), after=lazy(r"^\S+ (?:match|bout|leg|round|inning|quarter)\b", re.I), kinds=_RANKED),
    RelationRow("a set, no game", lazy(r"^第?[0-9０-９]+セット\|"), unless=lazy(r"ゲーム|\A(?![\s\S]*(?<![0-9０-９])(?:[67６７][-－―ー–][0-7０-７]|[0-7０-７][-－―ー–][67６７])(?![0-9０-９]))"), after=lazy(r"^\S+ game\b", re.I), kinds=_RANKED),
    RelationRow("sets won and lost", lazy(""), lead=lazy("セットカウント(?:は|が)?$"), before=lazy(r"\b(?:first|second|third|fourth|fifth|opening|final) set $", re.I), after=lazy(r"^\S+ (?:in|on) (?:games|points|matches|legs)\b", re.I), kinds=_SCORES),
    RelationRow("which one it is", lazy(r"(?:[勝敗号]|セーブ|ゴール|得点|安打|打点)目\|"), unless=lazy("季で|年目|シーズン目|第[0-9０-９]|[回位年]"), after=lazy(r"^\S+ (?:season|year|inning|set|place|quarter)\b", re.I), kinds=_RANKED),
    RelationRow("which game it is", lazy(r"試合目\|"), unless=lazy("[勝点号本]目|ゴール目"), after=lazy(r"^\S+ (?:goal|win|title|homer|home run|victory|hit|try)\b", re.I), kinds=_RANKED),
    RelationRow("how often", lazy(r"[回度]目\|"), unless=lazy("[0-9０-９]回(?!目)"), after=lazy(r"^\S+ inning\b", re.I), kinds=_RANKED),
    RelationRow("how many he had, not which one it is", lazy(r"得点\|"), unless=lazy(r"得点目|\A(?![\s\S]*(?:アシスト|リバウンド))"), after=lazy(r"^\S+ (?:career )?(?:double-double|triple-double|point|assist)\b", re.I), kinds=_RANKED),
    RelationRow("points", lazy(r"得点\|"), unless=lazy(r"ハンドボール|水球|サッカー|ホッケー|\A(?![\s\S]*(?:リバウンド|ダブルダブル|トリプルダブル|バスケ|[BＢ][12１２]?リーグ|[NＮ][BＢ][AＡ]))"), after=lazy(r"^\S+ goals\b", re.I)),
    RelationRow("defeats that did not grow", lazy(r"敗\|を(?:守|キープ|維持)"), before=lazy(r"\b(?:suffer\w*|took|taking|absorb\w*|incur\w*)(?: (?:his|her|a|their))? $", re.I), after=lazy(r"^\S+ (?:\w+ )?(?:in a row|straight|consecutive)\b", re.I), but=lazy(r"\b(?:not|without|avoid\w*|since|never|only|just|has|have)\b", re.I)),
    RelationRow("a weight class", lazy(r"キロ\|?(?:超|以[下上]|未満)?級"), before=lazy(r"\bby $", re.I), kinds=_MEASURES),
    # whose score it was
    RelationRow("that it was lost", lazy(_LOSES_BY_IT), unless=lazy(_A_WIN_JA + "|相手"), before=lazy(rf"{_THEY} (?:won|took|claimed) (?:the )?(?:[\w-]+ ){{0,4}}$", re.I), kinds=_SCORES, but=lazy(r"\b(?:los[tes]\w*|fell|beaten|defeat\w*|bow\w*)\b", re.I)),
    RelationRow("that it was won", lazy(_WINS_BY_IT), unless=lazy(_A_LOSS_JA + "|相手"), before=lazy(rf"{_THEY} (?:lost|dropped) (?:the )?(?:[\w-]+ ){{0,7}}$", re.I), kinds=_SCORES, but=lazy(_A_WIN, re.I)),
    RelationRow("that they went through", lazy(r"\|で(?:勝ち上が|勝ち抜|突破|制し|準々?決勝に|決勝に|[0-9０-９]回戦に)"), unless=lazy("敗"), before=lazy(r"\b(?:eliminated|knocked out|ousted)(?: \w+){0,1} $", re.I), kinds=_SCORES, but=lazy(r"\b(?:by beating|opponents?|rivals?)\b", re.I)),
    RelationRow("a tie", lazy(r"^([0-9０-９]+)[-－―ー–―対]\1\|(?:の|と|から)"), before=lazy(r"\b(?:ahead|lead|in front)(?: at)? $", re.I), kinds=_SCORES),
    RelationRow("that they were behind", lazy(r"\|から"), unless=lazy(r"リード|逆転負|逆転され|追いつかれ|許|\A(?![\s\S]*(?:逆転|追いつ|巻き返|挽回))"), before=lazy(r"\b(?:she|he|they) led $|\b(?:blew|lost) an? $", re.I), around=lazy(r"\bfrom (?:a )?\|[^|]*\| ?(?:up|ahead|lead)\b", re.I), kinds=_SCORES, but=lazy(r"\b(?:but|only|trail\w*|behind|down|opponents?)\b", re.I)),
    RelationRow("wins and losses, no score", lazy(r"敗\|(?:で|とし|の|と)"), unless=lazy("シリーズ|番勝負|対戦|決勝|プレーオフ|[0-9０-９]戦"), before=lazy(r"\b(?:beating|defeating|beat|defeated) (?:his|her|their|the|its) (?:opponents?|rivals?) $|\bcame from behind to win $", re.I), kinds=_SCORES),
    RelationRow("where the series stands", lazy(r"敗\|(?:とし|と[^し、。]{0,6}王手|で王手)"), unless=_only("王手"), before=lazy(rf"(?:{_THEY}|\bteam) (?:won|win|wins)(?: the (?:[A-Z]\w+ ){{1,3}})? $", re.I), kinds=_SCORES, but=lazy(r"\b(?:lead|leads|led|up|ahead)\b", re.I)),
    RelationRow("by how much they lead", lazy(r"点\|(?:を|の)?先行"), unless=lazy("され|許"), before=lazy(r"\b(?:down|trail\w*|behind)(?: by)? $", re.I), after=lazy(r"^\S+ \w+ (?:down|behind)\b", re.I), but=lazy(r"\b(?:ahead|lead\w*|led|up)\b", re.I)),
    RelationRow("when they play", lazy(r"日\|に[^|]*(?:対戦|と戦|激突|迎え撃|に臨)"), before=lazy(r"\b(?:until|till|by) (?:the )?$", re.I), kinds=_DAYS, but=lazy(r"\b(?:not|no|never|without|wait|off)\b|n't\b", re.I)),
    RelationRow("when they play", lazy(r"日\|に[^|]*(?:対戦|と戦|激突|迎え撃|に臨)"), before=lazy(r"\bsince (?:the )?$", re.I), kinds=_DAYS),
    # of this season, of this tournament, or of all
    RelationRow("how many in all", lazy(r"(?:勝|敗|号|本|点|安打|セーブ|ゴール|三振|得点|試合|アシスト|本塁打|奪三振|盗塁)(?:目)?\|"), lead=lazy("通算(?:では|で|は|の)?$"), unless=lazy("今季|昨季|シーズン|今年|今大会|年間"), after=lazy(r"^\S+ (?:[\w-]+ ){0,3}(?:this season|of the season|this year|of the year)\b", re.I), but=lazy(r"\b(?:career|overall|in all|total|all[- ]time|lifetime)\b", re.I)),
    RelationRow("how many this season", lazy(r"(?:勝|敗|号|本|点|安打|セーブ|ゴール|三振|得点|アシスト|本塁打|盗塁)目\|"), lead=lazy("今季(?:の|は|で)?$"), unless=lazy("通算|自己|生涯|キャリア|プロ|[日米]|自身"), after=lazy(r"^\S+ career\b|^\S+ (?:[\w-]+ ){0,3}(?:of|in) (?:his|her|their|its) career\b", re.I), but=lazy(r"\bseason\b", re.I)),
    RelationRow("how many of this tournament", lazy(r"(?:勝|点|本|ゴール|得点|トライ|アシスト)目\|"), lead=lazy("今大会(?:の|は|で)?$"), unless=lazy("今季|シーズン|今年"), after=lazy(r"^\S+ (?:[\w-]+ ){0,3}(?:of the season|this season|of (?:his|her) career|of the year|this year)\b", re.I), but=lazy(r"\b(?:tournament|competition|meet|event|Games|World Cup|championships?)\b", re.I)),
    RelationRow("how many there are in all", lazy(r"(?:個|つ)\|(?!の金)"), lead=lazy("計$"), unless=lazy("金(?:メダル)?(?:は|が|の)?計"), after=lazy(r"^\S+ golds?\b", re.I), but=lazy(r"\btotal of [^.]{0,12}medals|\bmedals in all\b", re.I)),
    RelationRow("the score of both games together", lazy(r"(?:試合|戦)\|?合計"), before=lazy(r"\b(?:won|win|took|lost) (?:the |both )?$", re.I), kinds=_COUNTED, but=lazy(r"\b(?:aggregate|combined|total|overall|over)\b", re.I)),
    RelationRow("that he gave them up", lazy(r"失点\|"), unless=lazy("得点|打点|安打を放|奪[いっう]"), before=lazy(r"\bhaving scored $|\bafter scoring $", re.I), kinds=_COUNTED),
)
# 3戦先勝 is the best of five, and no best of three.
STANDINGS += tuple(
    RelationRow("how many wins it takes", lazy(rf"^[{digit}](?:戦|勝|本|ゲーム|セット)(?:\|先[勝取]|先[勝取]\|)"), around=lazy(rf"\bbest[- ]of[- ](?:the )?\|(?:{word})\b", re.I))
    for digit, word in (("3３", "three|3"), ("4４", "four|4"), ("5５", "five|5"))
)
# fmt: on
