"""What a figure is to a game: the mark itself or by how much it was broken, so far ahead or behind, since the
start or to the end, in a row or in all. The rows are those of relations.py.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import STOOD_STILL, RelationRow
from termcheck.tables.patterns import lazy

_STRETCH = frozenset((Kind.DURATION,))
_MEASURES = frozenset((Kind.MEASURE,))
_MARKS = frozenset((Kind.DURATION, Kind.MEASURE, Kind.COUNT, Kind.NUMBER))
_RANKED = frozenset((Kind.ORDINAL,))
_COUNTED = frozenset((Kind.COUNT, Kind.NUMBER, Kind.ORDINAL))
_WORDS = r"^(?:about |some |nearly )?\S+(?: [\w-]+){0,4}? "
_IN_A_ROW = r"\b(?:straight|consecutive|successive|running|in a row|in succession|on end|on the (?:bounce|trot|spin)|back[- ]to[- ]back)\b"
_RUN = "連(?![盟邦合立絡休携載峰名結動想帯行鎖係ド])|続け|続き|ストレート"
# The English that says that something had not been for so long.
_FIRST = r"\b(?:first|1st|since|last|latest|previous\w*(?! (?:year|month|fiscal|quarter|day))|again|back|return\w*|end(?:s|ed|ing)|snap\w*|drought|not|never|no|without|after)\b|n't\b"
# The same, of one that comes back.
_NOT_SINCE = r"\b(?:los[te]|clos\w+|suspend\w*|halt\w*|stopp\w+|cancel\w*|quit|left|vacat\w*|gave up|first|1st|since|last|latest|previous\w*|again|end(?:s|ed|ing)|snap\w*|drought|not|never|no|without|after)\b|n't\b|" + STOOD_STILL
# What may be so in so long without being the first: the best in ten years, unseen in ten years, back after ten.
_NOT_IN_SO_LONG = r"|\b(?:most|least|worst|best|records?|only|rare\w*|back|return\w*|reun\w+|reviv\w*|resum\w*|reopen\w*|come-?back|absen\w+|hiatus|gap|break|wait\w*|long\w*|un(?:seen|precedented|heard)|comes?|came|regain\w*|reclaim\w*|revert\w*|re(?:gain|claim|vert|join|enter|elect|instat|appear|stag|start|discover|issu|releas|captur|tak)\w*|once|more than one|[a-z]{3,}est)\b"
_AGO = r"ぶり\||振り\||\|(?:ぶり|振り)"
# 2年連続2度目, of which both figures are one.
_ONE_FIGURE = lazy(r"([0-9０-９]+)[^0-9０-９、。]{1,6}(?:連続|ぶり)[^0-9０-９]{0,4}\1[度回]目")
_STILL = r"\b(?:left|remain\w*|to go|to play|last|final|closing|rest|spare|from|before|end)\b"
_OF_A_MARK = r"(?:秒[0-9０-９]*|分[0-9０-９]+秒?[0-9０-９]*|メートル[0-9０-９]*|キロ|センチ)"
_SCORED = "(?:点|トライ|ゴール|得点|タッチダウン|ポイント)"

# fmt: off
CONTESTS: tuple[RelationRow, ...] = (
    # since when
    RelationRow("how many games", lazy(r"(?:試合|戦|場所|打席|登板)(?:(?:ぶり|連続)?\||\|(?:ぶり|連続))"), unless=lazy("[0-9０-９](?:年|季|[カか]月|ヶ月|週)"), after=lazy(r"^\S+ (?:straight |consecutive )?(?:years?|months?|weeks?)\b", re.I), kinds=_STRETCH | _RANKED),
    RelationRow("for the first time in that long", lazy(_AGO), before=lazy(r"\b(?:won|win|wins|lost|scored|played|recorded|posted|claimed|earned) (?:(?:the|their|his|her|its) )?$", re.I), but=lazy(_FIRST + r"|\bago\b", re.I)),
    RelationRow("for the first time in that long", lazy(_AGO), unless=lazy("目"), after=lazy(r"^\S+ (?:\w+ ){0,3}(?:titles?|wins?|victor(?:y|ies)|medals?|championships?|goals?|appearances?|crowns?|golds?|silvers?|bronzes?)\b", re.I), kinds=_RANKED, but=lazy(_FIRST, re.I)),
    RelationRow("for the first time in that long", lazy(_AGO), before=lazy(r"\b(?:return\w*|came back|resum\w+|reopen\w*)(?: (?!(?:after|from)\b)\w+){0,3} for (?:about )?$", re.I), kinds=_STRETCH, but=lazy(_NOT_SINCE + r"|\b(?:absen\w+|away|out|off|break|hiatus|layoff)\b", re.I)),
    RelationRow("for the first time in that long", lazy(_AGO), unless=lazy("目|連続"), after=lazy(r"^\S+ (?:month|year|season)\b", re.I), kinds=_RANKED, but=lazy(_FIRST + "|" + _IN_A_ROW, re.I)),
    RelationRow("for the first time in that long", lazy(r"(?:試合|戦|大会|場所|季|シーズン|打席|登板|レース|年)(?:(?:ぶり|振り)\||\|(?:ぶり|振り))"), before=lazy(r"\bin (?:the )?$", re.I), kinds=_COUNTED | _STRETCH, but=lazy(_FIRST + _NOT_IN_SO_LONG, re.I)),
    RelationRow("for the first time in that long", lazy(r"(?:試合|戦|大会|場所|季|シーズン|打席|登板|レース)(?:(?:ぶり|振り)\||\|(?:ぶり|振り))"), before=lazy(r"\bafter (?:the |its |their |his |her )?$", re.I), kinds=_COUNTED | _STRETCH, but=lazy(_FIRST.replace("|after", "") + _NOT_IN_SO_LONG, re.I)),
    RelationRow("so many of them, each four years after the last", lazy(r"大会(?:ぶり|連続|続けて|ぶりに)?\||大会\|(?:ぶり|連続)"), unless=lazy(r"[0-9０-９]年(?![のにはが、])|\A(?![\s\S]*(?:五輪|オリンピック|パラリンピック|[WＷ]杯|ワールドカップ))"), after=lazy(r"^(?:for the first time in )?\S+ (?:straight |consecutive )?years?\b", re.I), kinds=_STRETCH | _RANKED),
    RelationRow("which year of it it is", lazy(r"年目\|"), after=lazy(r"^\S+ years? ago\b", re.I), kinds=_STRETCH, but=lazy(r"\b(?:join\w*|turn\w*|debut\w*|start\w*|beg[aiu]n\w*|since|enter\w*|found\w*|open\w*|establish\w*|launch\w*|took|came|mov\w+|becam\w+|sign\w*|went|hit|introduc\w*|releas\w*|last|first (?:came|played|took))\b", re.I)),
    RelationRow("which one it is", lazy(r"(?:期|大会|場所|勝|[度回])目\|(?!で|にして)"), unless=lazy("初|ぶり|以来|連続"), after=lazy(r"^(?:for )?the first(?: time)? in\b", re.I), before=lazy(r"\b(?:first|1st)\b[\w -]{0,24} in (?:the )?$", re.I)),
    RelationRow("that they won so many and lost so many", lazy(r"勝[0-9０-９]+敗"), unless=lazy(_RUN), after=lazy(r"^\S+ (?:straight|consecutive|successive)\b", re.I)),
    RelationRow("which place in history", lazy(r"位\|の[0-9０-９]"), lead=lazy("(?:歴代|史上)(?:単独)?$"), after=lazy(r"^\S+ (?:straight |consecutive )?(?:titles?|wins?|goals?|appearances?|medals?)\b", re.I), kinds=_RANKED),
    RelationRow("how many games", lazy(r"試合\|(?!前|ぶり)"), unless=lazy("前|ぶり"), after=lazy(r"^\S+ (?:matches|games) (?:ago|earlier)\b", re.I)),
    RelationRow("for the first time in that long", lazy(_AGO), before=lazy(r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\d+(?:st|nd|rd|th)) (?:(?!and\b)[a-z]+ ){1,3}in (?:the )?(?:past |last )?$", re.I), kinds=_STRETCH, but=lazy(_FIRST, re.I)),
    RelationRow("how often in all, not in a row", lazy(r"[度回]目\|"), lead=lazy("(?:連続|ぶり)(?:、|で|の|となる)?$"), unless=_ONE_FIGURE, after=lazy(r"^\S+ (?:straight|consecutive|successive)\b", re.I)),
    RelationRow("how many in a row", lazy(r"連続\|?(?:で|の|となる)?(?:[0-9０-９]+|[一二三四五六七八九十]+)[度回]目"), unless=_ONE_FIGURE, after=lazy(r"^\S+ times?\b", re.I), kinds=_RANKED),
    RelationRow("which one it is, not that they came in a row", lazy(r"(?:個目|つ目|点目|冠目|人目|ゴール目|アシスト目|トライ目)\|"), unless=lazy(_RUN), after=lazy(_IN_A_ROW, re.I)),
    RelationRow("so many titles at once", lazy(r"冠\|"), unless=lazy(_RUN), after=lazy(r"^\S+ (?:straight|consecutive|successive)\b", re.I)),
    RelationRow("how many they won in a row", lazy(r"連勝(?:中)?\|"), after=lazy(r"^\S+ (?:game|match|bout|race|win|victory)\b", re.I), kinds=_RANKED, but=lazy(_IN_A_ROW + r"|\b(?:streak|run|unbeaten|undefeated|perfect|spotless|every|all|as many)\b|-0\b|\bwithout\b|\bin (?:two|three|four|five|\w+) (?:games|matches|starts|bouts)\b", re.I)),
    RelationRow("how many they lost in a row", lazy(r"連敗(?:中)?\|"), unless=lazy("目"), after=lazy(r"^\S+ (?:game|match|bout|race|loss|defeat)\b", re.I), kinds=_RANKED, but=lazy(_IN_A_ROW + r"|\b(?:streak|run|skid|slide|winless|every|all)\b|\b0-|\bwithout\b", re.I)),
    RelationRow("that all were won", lazy(r"\|?全勝"), unless=lazy("全敗"), before=lazy(r"\b(?:lost|losing|loses|dropp\w+)(?: [a-z]+){0,2} $", re.I), but=lazy(r"\b(?:without|not|never|yet|no|un\w+)\b|n't\b", re.I)),
    RelationRow("how many in all, not in a row", lazy(r"(?:個|枚|勝|度|回|本|つ|号)目\|"), lead=lazy("通算(?:では|で|は)?$"), unless=_ONE_FIGURE, after=lazy(r"^\S+ (?:straight|consecutive|successive)\b", re.I)),
    RelationRow("how many games", lazy(r"(?:試合|戦)目\|"), unless=lazy("[0-9０-９](?:年|季|[カか]月|ヶ月|週)"), after=lazy(r"^\S+ (?:years?|months?|weeks?)\b", re.I)),
    RelationRow("how many play on a side", lazy(r"人\|?制(?:の)?(?:ラグビー|バスケ|サッカー|ホッケー|バレー|ソフト|野球|チーム|リレー)"), after=lazy(r"^\S+ (?:[A-Z]?[a-z]+ ){0,2}(?:players|people|persons|members|men|women|athletes)\b", re.I), but=lazy(r"\b(?:a[- ]side|each|per|sevens|apiece|on a side)\b", re.I)),
    # the mark and by how much
    RelationRow("the mark itself, not by how much it was broken", lazy(_OF_A_MARK + r"\|の(?:自己|日本|国内|世界|大会|アジア|五輪|県|学生|高校|中学|新|好)[^、。]{0,8}(?:記録|ベスト|新|タイム)"), before=lazy(r"\b(?:brok\w+|beat|improv\w+|better\w*|lower\w*|shav\w+|smash\w+|cut|set)[^.;,]{0,44} by (?:a |about )?$", re.I), kinds=_MARKS),
    RelationRow("the mark itself, not by how much it was broken", lazy(_OF_A_MARK + r"\|の(?:自己|日本|国内|世界|大会|アジア|五輪|県|学生|高校|中学|新|好)[^、。]{0,8}(?:記録|ベスト|新|タイム)"), before=lazy(r"\b(?:improv\w+|better\w*|lower\w*) [^.;,]{0,44} by $", re.I), kinds=_MARKS),
    RelationRow("how long it took", lazy(r"(?:秒[0-9０-９]*|[0-9０-９]分)\|で(?:優勝|制|ゴール|走|泳|滑|フィニッシュ|[0-9０-９]+[位着]|快勝|勝|金)"), before=lazy(r"\bby (?:about )?$", re.I), kinds=_STRETCH),
    RelationRow("by how much", lazy(r"\|(?:も|ほど)?(?:更新|塗り替え|縮め)"), before=lazy(r"\b(?:improv\w+|extend\w*|rais\w+|lower\w*|broke|better\w*)(?: [\w'’.-]+){0,6} to $|\brecord of $|\b(?:missed|missing|fell short of|outside)\b[^.;,]{0,40} by $", re.I), after=lazy(_WORDS + r"(?:short|shy|off|outside|adrift|behind|slower)\b", re.I), kinds=_MARKS, but=lazy(r"\b(?:took|tak\w+|cut|cuts|cutting|shav\w+|carv\w*|slash\w*|hack\w*|clip\w*|par(?:ed|ing)|chip\w*|whittl\w*|shed\w*|scyth\w*|lop\w*|knock\w*|slic\w+|shear\w*|trim\w*|chopp?\w*|wip\w+)\b", re.I)),
    RelationRow("behind that mark", lazy(r"キロ(?:メートル)?(?:\|(?:すぎ|過ぎ|を過ぎ)|(?:すぎ|過ぎ)\|)"), unless=lazy("残り|まで|手前"), before=lazy(r"\bfor (?:about |another )?$|\b(?:spurt|sprint|surge) of (?:more than |over )?$", re.I), after=lazy(r"^\S+ \w+ (?:before|short of|from) (?:the )?(?:finish|end|line|goal|tape)\b", re.I), kinds=_MEASURES),
    RelationRow("how long it lasted", lazy(r"(?:時間|分|秒)\|の(?:大)?(?:熱戦|激闘|激戦|死闘|長丁場|フルセット|接戦|試合)"), before=lazy(r"\bby (?:about )?$", re.I), after=lazy(_WORDS + r"(?:later|ago|earlier)\b", re.I), kinds=_STRETCH),
    RelationRow("how long it took", lazy(r"[0-9０-９]時間[0-9０-９]+分(?:[0-9０-９]+秒)?(?:\||[0-9０-９])"), before=lazy(r"\bat (?:about )?$", re.I), kinds=frozenset((Kind.TIME,)), but=lazy(r"\b(?:clock\w*|marks?|timed|came in|stood|running|stopped)\b", re.I)),
    RelationRow("the points they had, not by how many", lazy(r"点\|(?:を(?:マーク|記録|出)|で(?:優勝|制|首位|[0-9０-９]+位))"), unless=lazy("点差で"), before=lazy(r"\b(?:won|win|wins|winning|title|victory|led|first)\b(?: [\w'’-]+){0,5} by $", re.I)),
    # from the start, or to the end
    RelationRow("from that day", lazy(r"日目\|から"), before=lazy(r"\b(?:until|till|up to|through) (?:the )?$", re.I), after=lazy(r"^\S+ days? ago\b", re.I)),
    RelationRow("up to that day", lazy(r"日目\|まで"), before=lazy(r"\b(?:since|from) (?:the )?$", re.I), but=lazy(r"\b(?:to|through|until|till)\b", re.I)),
    RelationRow("how many days are left", lazy(r"日\|"), lead=lazy("まで(?:あと|残り)(?:約)?$"), after=lazy(r"^(?:the )?\S+ day\b", re.I), kinds=_RANKED),
    RelationRow("how much time is added", lazy(""), lead=lazy("(?:アディショナルタイム|ロスタイム)(?:は|が)$"), after=lazy(r"^\S+ minute\b", re.I), kinds=_RANKED),
    RelationRow("a time that begins with it", lazy(r"台\||\|台"), same=True, before=lazy(r"\b(?:br(?:oke|eak(?:s|ing)?|oken)|crack(?:ed|s|ing)?|dipp(?:ed|ing) (?:under|below|inside)|inside|sub-?|under|below) ?(?:the )?$", re.I), kinds=_STRETCH, but=lazy(r"\b(?:not|never|fail\w*|without|missed|just)\b|n't\b", re.I)),
    RelationRow("a place, not by how many", lazy(r"[2-9２-９]位\||[2-9２-９]\|位"), unless=lazy("([0-9０-９])位[^。]{0,24}\\1[^0-9０-９、。]{0,3}差|([0-9０-９])[^0-9０-９、。]{0,3}差[^。]{0,24}\\2位"), before=lazy(r"\b(?:w[io]n\w*|victor\w*|beat\w*|lead\w*|led|lost|romp\w*|triumph\w*)(?: [\w'’-]+){0,3} by (?:just |only )?$", re.I), kinds=_COUNTED | _MEASURES),
    RelationRow("that it was shorter", lazy(r"\|(?:も|ほど|余り)?短[かくいけ]"), after=lazy(r"^(?:about |some |nearly )?\S+ \w+ (?:too )?long(?:er)?\b", re.I), kinds=_MEASURES | _STRETCH),
    RelationRow("that it was longer", lazy(r"\|(?:も|ほど|余り)?長[かくいけ]"), after=lazy(r"^(?:about |some |nearly )?\S+ \w+ (?:too )?short(?:er)?\b", re.I), kinds=_MEASURES | _STRETCH),
    RelationRow("how many were wanting", lazy(r"打\|(?:差で)?(?:届か|及ば|足り)"), after=lazy(r"^\S+ (?:strokes? |shots? )?(?:inside|better|above|clear|ahead|to spare)\b", re.I)),
    RelationRow("the rank that it came from", lazy(r"[0-9０-９]位\|から(?![^、。]{0,10}位)|[0-9０-９]\|位から(?![^、。]{0,10}位)"), unless=lazy("後退|転落|陥落|落|下げ|沈"), before=lazy(r"\b(?:leap\w*|jump\w*|mov\w+|climb\w*|vault\w*|r[io]se|surg\w*|rall\w+|went|came|improv\w*)\b(?: [a-z]+){0,3} to (?:the )?$", re.I), kinds=_RANKED),
    RelationRow("so far behind", lazy(r"[秒分点打差ルロ0-9０-９]\|(?:の)?遅れ"), after=lazy(r"^\S+ \w+ (?:ahead|faster|clear|in front|better)\b", re.I), kinds=_MARKS),
    RelationRow("so many from the start", lazy(r"(?:連[勝敗]|戦全[勝敗]|連続|続け|試合負けなし|戦無敗)(?:\||$)|\|(?:連[勝敗]|戦全[勝敗])"), lead=lazy("(?:初日|開幕|初戦|開幕戦|デビュー|序盤|開始|立ち上がり|冒頭)から(?:の|無傷の|怒濤の)?$"), before=lazy(r"\b(?:last|past|previous|final|latest) $", re.I), kinds=_COUNTED | _STRETCH),
    RelationRow("so long from the start", lazy(r"\|(?!前)"), lead=lazy("開始(?:から|直後|後|わずか|約)*$"), after=lazy(_WORDS + r"(?:left|remaining|to go|to play)\b", re.I), kinds=_STRETCH),
    RelationRow("what is left", lazy("(?:秒|分)(?!の)"), lead=lazy("(?:残り|ラスト)(?:の|あと|わずか|約)*$"), before=lazy(r"\b(?:after|the first|the opening)(?: just| only)? $", re.I), kinds=_STRETCH, but=lazy(_STILL, re.I)),
    RelationRow("what is left", lazy(r"試合\||節\||戦\||ホール\||周\|"), lead=lazy("残り(?:の)?$"), before=lazy(r"\bafter (?:the |just |only )?$|\b(?:in|on) the $", re.I), kinds=_COUNTED, but=lazy(_STILL, re.I)),
    RelationRow("so long from its start", lazy(r"\|(?!間|前|を残)"), lead=lazy("(?:[0-9０-９]回|[0-9０-９][RＲQＱ]|ラウンド|前半|後半|クオーター|クォーター|ピリオド)$"), unless=lazy("残り|終了[^、。]{0,4}前"), after=lazy(_WORDS + r"(?:left|remaining|to go|before (?:the )?(?:break|half-?time|interval|end|final whistle))\b", re.I), kinds=_STRETCH),
    RelationRow("so long from its start", lazy(r"[前後]半[0-9０-９]+分\|(?!間|前|を残)"), unless=lazy("残り|終了[^、。]{0,4}前"), after=lazy(_WORDS + r"(?:left|remaining|to go|before (?:the )?(?:break|half-?time|interval|end|final whistle))\b", re.I), kinds=_STRETCH),
    RelationRow("the rank that it rose to", lazy(r"\|(?:に|へ|まで)?(?:浮上|躍進|ジャンプアップ|順位を上げ|上昇)"), before=lazy(r"\b(?:dropp\w+|fell|fallen|slipp\w+|slid|sank|tumbl\w+)(?: [a-z]+)? to (?:the )?$", re.I), kinds=_RANKED | frozenset((Kind.DATE, Kind.NUMBER)), unless=lazy("後退|転落|陥落|下げ|下落")),
    RelationRow("the rank that it fell to", lazy(r"\|(?:に|へ|まで)?(?:後退|転落|陥落|順位を下げ|下落)"), before=lazy(r"\b(?:climb\w+|r[io]se|risen|jump\w+|mov\w+ up|improv\w+|went up|shot up)(?: [a-z]+)? to (?:the )?$", re.I), kinds=_RANKED | frozenset((Kind.DATE, Kind.NUMBER)), unless=lazy("浮上|躍進|上昇|上げ")),
    RelationRow("by how many they were behind", lazy(r"点(?:差)?\|(?:も)?(?:を)?(?:先行され|リードされ|のリードを許)"), before=lazy(r"\b(?:leading|led|leads|ahead|up)(?: by)? $", re.I), kinds=_COUNTED | frozenset((Kind.NUMBER,)), but=lazy(r"\b(?:trail\w*|behind|deficit|down|after|opponents?|rivals?|visitors|hosts)\b", re.I)),
    RelationRow("that they were lost", lazy(r"(?<!連)(?<!全)[0-9０-９一二三四五六七八九十]敗\|"), unless=lazy("[0-9０-９一二三四五六七八九十]勝|引き分け|[０-９0-9]分け"), before=lazy(r"\b(?:won|winning|wins) (?:only |just |all )?$", re.I), but=lazy(r"\b(?:los\w+|defeat\w*|beaten)\b", re.I)),
    RelationRow("that they were won", lazy(r"(?<!連)(?<!全)[0-9０-９一二三四五六七八九十]勝\|"), unless=lazy("[0-9０-９一二三四五六七八九十]敗|引き分け|[０-９0-9]分け"), before=lazy(r"\b(?:lost|losing|loses) (?:only |just |all )?$", re.I), but=lazy(r"\b(?:w[io]n\w*|victor\w*|beat\w*)\b", re.I)),
    # who scored, by how many, and where it put them
    RelationRow("that they scored them", lazy(_SCORED + r"\|を(?:奪[いっう]|挙げ|決め|追加|加え|重ね|勝ち越し|取[っり])"), unless=lazy("許|失|から|奪われ|喫"), before=lazy(r"\b(?:conced\w+|gave up|giv\w+ up|allow\w+|let in|surrender\w+)(?: [\w-]+){0,2} $", re.I)),
    RelationRow("that they took them", lazy(r"本\|を(?:放[っち]|打[っち])"), lead=lazy("シュート(?:を|は)?$"), before=lazy(r"\b(?:conced\w+|gave up|allow\w+|fac\w+|scor\w+)(?: [\w-]+){0,2} $", re.I)),
    RelationRow("that they went in", lazy(r"本\|?を?(?:沈め|成功|決め)|\|成功"), unless=lazy("外し|外れ|失敗|落と"), before=lazy(r"\b(?:missed|miss|missing|failed|lost)(?: (?:on )?[a-z]+)? $", re.I)),
    RelationRow("that they missed", lazy(r"本\|?を?(?:外し|失敗)"), unless=lazy("沈め|成功|決め"), before=lazy(r"\b(?:made|makes|sank|hit|converted|scored)(?: [a-z]+)? $", re.I)),
    RelationRow("by how many", lazy(r"(?:点|打|秒|馬身|ポイント)(?:差\||\|差)で"), before=lazy(r"\b(?:with|for) (?:a |an |just |only )?$", re.I), but=lazy(r"\b(?:spare|in hand|margin|differ\w*|lead|gap|advantage|cushion|deficit|edge|remaining|left|clear|ahead|behind|apart|to go)\b", re.I)),
    RelationRow("which place, not how many", lazy(r"位\|(?:に(?:浮上|転落|後退|上昇|つけ)|タイ|を(?:守|キープ|維持))"), unless=lazy("上位|以内|以上|まで|トップ"), before=lazy(r"\b(?:top|bottom) $", re.I)),
    RelationRow("which place, not how many", lazy(r"位\|の[一-龥ァ-ヴ]"), unless=lazy("上位|以内|以上|まで|トップ|[05０５]位"), before=lazy(r"\b(?:ranked|seeded|finished|placed) (?:in|among) (?:the )?top $", re.I)),
    RelationRow("by how many places", lazy(r"つ\||\|つ"), lead=lazy("順位を$"), before=lazy(r"\b(?:dropp\w+|fell|falls?|slipp\w+|slid|moved up|moved down|rose|climb\w+|down|up) (?:back )?to $", re.I)),
    RelationRow("how many places they fell", lazy(r"\|(?:つ)?(?:下げ|落と)"), lead=lazy("順位を$"), before=lazy(r"\b(?:gain\w*|up|rose|climb\w+|improv\w+|advanc\w+|jump\w*)(?: by)? $", re.I)),
    RelationRow("how many places they rose", lazy(r"\|(?:つ)?(?:上げ|押し上げ)"), lead=lazy("順位を$"), before=lazy(r"\b(?:los[te]\w*|down|fell|dropp\w+|slipp\w+|slid)(?: by)? $", re.I)),
    RelationRow("a place in turn", lazy(r"番手\|(?:を(?:追走|進|走)|で追走|追走)"), before=lazy(r"\b(?:finish\w*|placed|came in|came home)(?: in)? $", re.I), kinds=_RANKED),
    RelationRow("a place in turn", lazy(r"番手\|"), after=lazy(r"^\S+ (?:start|race|attempt)\b", re.I), kinds=_RANKED),
    RelationRow("the score of both games together", lazy(r"(?:試合|戦)\|?合計"), after=lazy(r"^\S+ (?:match|game|leg)\b", re.I), kinds=_RANKED, but=lazy(r"\b(?:aggregate|combined|overall|in total)\b", re.I)),
    RelationRow("which place, not which time", lazy(r"位\|"), unless=lazy("[度回]目|連続|ぶり|初め|初の|[0-9０-９][度回]"), after=lazy(r"^[a-z0-9]+ time\b", re.I), kinds=_RANKED),
    RelationRow("which place, from the top", lazy(r"位\|"), unless=lazy("下から|最下位|ワースト|ブービー|後ろから"), after=lazy(r"^\S+(?: place)? from (?:the )?(?:bottom|last)\b", re.I)),
    RelationRow("those at the top", lazy(""), lead=lazy("上位(?:の)?$"), before=lazy(r"\b(?:bottom|lowest|worst|last) $", re.I), but=lazy(r"\b(?:top|highest|best|leading|upper|last (?:four|eight|16|sixteen|32))\b", re.I)),
    RelationRow("those at the bottom", lazy(""), lead=lazy("下位(?:の)?$"), before=lazy(r"\b(?:top|leading|best|highest) $", re.I), but=lazy(r"\b(?:bottom|lowest|worst|last|lower)\b", re.I)),
    RelationRow("the hole", lazy(r"番(?:ホール)?\|"), before=lazy(r"\bpar[- ]$", re.I)),
    RelationRow("where it goes", lazy(r"部\|(?:リーグ)?(?:に|へ)(?:降格|昇格|転落|復帰)"), before=lazy(r"\bfrom (?:the )?$", re.I), but=lazy(r"\bto (?:the |a )?(?:\w+[ -]){0,2}(?:division|tier|league)\b", re.I)),
    RelationRow("how many of them there are", lazy(r"人\|で(?:戦|臨|守)"), unless=lazy("相手"), before=lazy(r"\bagainst (?:just |only )?$", re.I)),
    RelationRow("that they won them", lazy(r"(?:ゲーム|セット|点|ポイント)\|を連取"), unless=lazy("され|許"), before=lazy(r"\b(?:lost|lose|losing|dropped)(?: \w+){0,1} $", re.I)),
    RelationRow("so far ahead of the next one", lazy(r"差\|で|\|差(?:で|を)|差\|を"), lead=lazy("(?:[2２]位|次点|[2２]着)(?:の[^、。]{1,8})?(?:と|に|を)(?:約|わずか)?$"), unless=lazy("(?:[2２]位|[2２]着)(?:だった|に終|でゴール|でフィニッシュ)"), after=lazy(r"^\S+ [\w-]+ behind (?:the )?(?:runner|second|2nd|No)", re.I)),
    RelationRow("up to that place", lazy(r"位\|(?:まで|以内)|位以内\|"), before=lazy(r"\bfrom (?:the )?$", re.I), after=lazy(r"^\S+(?: place)? (?:and |or )?(?:down|lower|below|worse)\b", re.I)),
    RelationRow("from that place down", lazy(r"位\|以下(?!を)|位以下\|"), after=lazy(r"^\S+(?: place)? (?:and|or) (?:up|higher|better|above)\b", re.I)),
    RelationRow("in which round they will play", lazy(r"回戦\|(?:に|へ)(?:進|駒を)"), before=lazy(r"\bin the $", re.I), but=lazy(r"\b(?:reach\w*|advanc\w*|mov\w+|into|progress\w*|through|book\w*|spot|berth|place|earn\w*|fac\w+|meet\w*|play\w*|next|against|will|await\w*|qualif\w*|to|set up|remain\w*|tak\w+ on|(?:is|are|now) in)\b", re.I)),
    RelationRow("how many strokes it took", lazy(r"^[5-9５-９][0-9０-９]\|で(?:回|ホールアウト)"), after=lazy(r"^\S+ (?:holes|rounds|courses)\b", re.I)),
    # who is how heavy, and what he lifts
    RelationRow("what was lifted, not a class", lazy(r"キロ\|(?!級|超級|以[下上]|未満|の[0-9０-９一-龥]*級|契約)"), lead=lazy("(?:トータル|スナッチ|ジャーク|合計|バーベル|自己新の)(?:で|は|の)?$"), after=lazy(r"^\S+(?: kg| kilos?)?[ -](?:weight )?(?:class|division|category)\b", re.I), kinds=_MEASURES),
    RelationRow("a weight class", lazy(r"キロ\|?(?:超|以[下上]|未満)?級"), before=lazy(r"\b(?:total of|lift(?:ed|s|ing)?(?: a total of)?) $", re.I), kinds=_MEASURES),
    RelationRow("what was lifted", lazy(r"キロ\|を(?:挙げ|持ち上げ|差し上げ)"), after=lazy(r"^\S+ kilomet", re.I), kinds=_MEASURES),
    # how old, and for how long
    RelationRow("an age", lazy(r"[歳才](?:[0-9０-９]+[カか]月)?\|"), before=lazy(r"\bin (?:about |just )?$", re.I), after=lazy(r"^for the first time in\b", re.I), kinds=_STRETCH, but=lazy(r"\b(?:aged?|old|oldest|birthday|at)\b", re.I)),
    RelationRow("an age", lazy(r"[歳才]\|"), after=lazy(r"^\S+ (?:filly|colt|mare|gelding|horse|man|woman|boy|girl|player|wrestler|champion)\b", re.I), kinds=_RANKED),
    RelationRow("how long the contract is", lazy(r"年(?:\||契約)"), after=lazy(r"^\S+ contracts\b", re.I), kinds=_COUNTED),
)
# fmt: on
