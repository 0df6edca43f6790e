"""What a figure is to its sentence in most texts: the first in so long or so long in a row; by, to or from.

3年ぶり is not "for the third straight year", 30円引き上げ not "to 30 yen". Stretches of time, days, contests, markets and
accidents have tables of their own.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import STOOD_STILL, RelationRow
from termcheck.tables.patterns import lazy

# 連 of a run of the same, and not of a union or a liaison: 連続, 3連勝, 連日.
_RUN = r"(?<![関一])連(?![盟邦合立絡休携載峰名結動想帯行鎖係ド])|続け|続き|ストレート"
_IN_A_ROW = r"\b(?:straight|consecutive|successive|running|in a row|in succession|on (?:end|the (?:bounce|trot|spin))|back[- ]to[- ]back)\b"
# Verbs of growing and shrinking behind a figure, as they follow it at once (30円引き上げ, 2割減).
_CHANGE = (
    r"(?:増|減|伸|上が|下が|下落|上昇|低下|縮小|縮ま|縮め|拡大|広が|削減|圧縮|アップ|ダウン|値上|値下|引き上げ|引き下げ|引上げ|引下げ|上げ|下げ|上積み|上乗せ|"
    r"多い|多く|多か|少な|高い|高く|高か|高め|高ま|低い|低く|低か|安い|安く|安か|短縮|延長|上回|下回|膨ら|落ち|延び|延ば|伸ば|かさ上げ|底上げ|増や|減ら|拡張)"
)
_MOVES_BY = r"\|(?:も|ほど|近く|余り)?の?" + _CHANGE
_MOVED = (
    r"\b(?:rose|risen|rises?|rising|grew|grown|grow(?:s|ing)?|up|higher|increas\w+|jump\w*|climb\w*|surg\w+|gain\w*|soar\w*|swell\w*|swollen|leap\w*|leapt|rocket\w*|spik\w+|balloon\w*|"
    r"fell|fall\w*|drop\w*|declin\w+|down|lower\w*|decreas\w+|slid\w*|slip\w*|plung\w+|plummet\w*|tumbl\w+|s[au]nk|crash\w*|shr[aiu]nk\w*|cut\w*|reduc\w+|trim\w*|slash\w*|"
    r"rais\w+|hik\w+|boost\w*|widen\w*|narrow\w*|expand\w*|extend\w*|lengthen\w*|shorten\w*|came|comes|coming|stood|stands|total(?:ed|led|ing)?)"
)


_AMOUNTS = frozenset((Kind.PERCENT, Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.NUMBER, Kind.POINT, Kind.FRACTION))
_SAID = r"(?: a| an| the| just| only| about| some| around)? $"

RELATIONS: tuple[RelationRow, ...] = (
    RelationRow(
        "for the first time in that long",
        lazy(r"(?:ぶり|振り)\||\|(?:ぶり|振り)"),
        unless=lazy(_RUN),
        after=lazy(_IN_A_ROW, re.I),
        but=lazy(r"\b(?:miss\w*|absen\w+|fail\w*|without|winless)\b", re.I),
    ),
    RelationRow(
        "that they came in a row",
        lazy(r"連続\||\|[^0-9０-９|]{0,3}連続|連[勝敗覇発]\||続けて\|"),
        unless=lazy("ぶり|振り|初めて|(?<!発足)(?<!就任)(?<!創業)(?<!設立)(?<!開業)以来"),
        before=lazy(r"\b(?:first|1st)\b[\w -]{0,24} in (?:the )?$", re.I),
        after=lazy(r"\b(?:first|1st)\b.{0,14}\b(?:in|since)\b", re.I),
    ),
    RelationRow(
        "which one it is, not that they came in a row",
        lazy(r"(?:回目|度目|勝目|敗目|[0-9０-９]号)\|"),
        unless=lazy(_RUN),
        after=lazy(_IN_A_ROW, re.I),
    ),
    RelationRow(
        "by how much",
        lazy(rf"^(?![^|]*まで\|)(?:.*{_MOVES_BY}|.*[安高]\|)"),
        before=lazy(_MOVED + r"(?: [\w.'-]+){0,3}? (?:(?<!by up )to|at)" + _SAID, re.I),
        kinds=_AMOUNTS,
    ),
    RelationRow(
        "by how much",
        lazy(_MOVES_BY),
        unless=lazy("[0-9０-９][^0-9０-９、。]{0,6}から|[0-9０-９]から"),
        before=lazy(_MOVED + " from" + _SAID, re.I),
        kinds=_AMOUNTS,
    ),
    RelationRow(
        "to what, not by how much",
        lazy(r"(?<!倍)\|(?:ほど|近く|余り)?(?:に|へ|まで)(?:大幅に|一気に|段階的に|徐々に|さらに)?" + _CHANGE),
        before=lazy(_MOVED + r"(?: (?!and\b|but\b|to\b|from\b|by\b|at\b|than\b|as\b|which\b|who\b|that\b)[\w.'’-]+){0,8}? by" + _SAID + r"|\b(?:decrease|drop|fall|decline|cut|increase|rise|gain|reduction|jump) of" + _SAID, re.I),
        kinds=_AMOUNTS | {Kind.AGE, Kind.DURATION},
    ),
    RelationRow(
        "what it came to",
        lazy(r"(?<!倍)\|(?:と|に)(?:なった|なり|なる|達し|到達)"),
        unless=lazy("幅|差|分[はが]|[増減]|伸び|上げ|下げ|上昇|下落|低下|縮小|短縮|拡大|引[きく]|黒字|赤字|損|益|追加|マイナス|プラス|高く|低く|安く|多く|少なく|コスト|節約"),
        before=lazy(_MOVED + r"(?: (?!and\b|but\b|to\b|from\b|by\b|at\b|than\b|as\b|which\b|who\b|that\b)[\w.'’-]+){0,6}? by" + _SAID, re.I),
        kinds=_AMOUNTS,
    ),
    RelationRow(
        "how much of it there still is",
        lazy(r"\|の水準(?:に|まで|へ)"),
        after=lazy(r"^(?:an? )?\S+(?: percent)? (?:below|lower|less|off|down|cheaper)\b", re.I),
        kinds=frozenset((Kind.PERCENT, Kind.FRACTION)),
    ),
    RelationRow(
        "the business year that ends then",
        lazy(r"月期\|"),
        before=lazy(r"\b(?:in|during)(?: early| late)? $", re.I),
        but=lazy(r"\b(?:term|year|period|quarter|business|fiscal|ended|ending|through|FY)\b", re.I),
        kinds=frozenset((Kind.MONTH,)),
    ),
)

# A run of the one that ends a run of the other has both words: 3連敗の後の3連勝.
_BOTH_RUNS = lazy(r"([0-9０-９])連敗.*\1連勝|([0-9０-９])連勝.*\2連敗")
RELATIONS += (
    RelationRow("that they were lost", lazy(r"連敗(?:目)?\|"), unless=_BOTH_RUNS, before=lazy(r"\b(?:won|winning|wins)(?: [a-z]+){0,2} $", re.I)),
    RelationRow("that they were won", lazy(r"連勝(?:目)?\|"), unless=_BOTH_RUNS, before=lazy(r"\b(?:lost|losing|loses|dropp\w+)(?: [a-z]+){0,2} $", re.I)),
)
# What grows and shrinks right behind a figure, and the English that says the other of the two.
_RISES = r"高\|[いくか]|\|(?:も|ほど|近く|余り|超|以上)?の?(?:増|上昇|伸び|高[いくか]|多[いくか]|上回|値上|上が[っりるれ]|引き上げ)"
_FALLS = r"安\|[いくか]|\|(?:も|ほど|近く|余り|超|以上)?の?(?:減|下落|低下|低[いくか]|少な|下回|落ち込|安[いくか](?!ら)|値下|下が[っりるれ]|引き下げ)"
_ROSE = r"\b(?:rose|risen|increased|grew|grown|climbed|jumped|surged|gained|soared|advanced|raised|hiked|up|rise|rises|increase|increases|grow|grows|climb|climbs)(?: by)?(?: an average of)?" + _SAID
_FELL = r"\b(?:fell|fallen|decreased|dropped|declined|slid|slipped|plunged|shrank|shrunk|tumbled|sank|reduced|lowered|slashed|trimmed|down|fall|falls|drop|drops|decrease|decreases|decline|declines|shrink|shrinks)(?: by)?(?: an average of)?" + _SAID
# Less than three months is a bound of its own, and nothing that fell.
_NO_BOUND = r"(?! than (?:(?:an? |one )(?!(?:year|month|week|quarter|day) (?:ago|earlier|before)\b)|two |three |four |five |six |seven |eight |nine |ten |half |\d))"
# What something is due to is no part of how much it is: 5,000 because of an increase ….
_NO_CAUSE = r"(?: (?!(?:because|due|amid|after|despite|owing|thanks|as|while|on|following|when|since|with)\b)\S+){0,3}?"
_MORE = rf"^\S+{_NO_CAUSE} (?:increase|rise|gain|growth|jump|more|higher|above)\b" + _NO_BOUND
_LESS = rf"^\S+{_NO_CAUSE} (?:decrease|decline|drop|fall|less|fewer|lower|below)\b" + _NO_BOUND
# Where what shrinks may be a gain, and the other way round.
_TURNED = lazy("増[0-9０-９]+減|対円|対ドル|対ユーロ|円安(?![くいか])|円高(?![くいか])|ドル安|ドル高|赤字|損失|幅|落ち込み|利回り|債券")
# A price beside the one before: 前年比1.2%安となった. What a currency is quoted in rises as it falls.
_CLOSES_UP, _CLOSES_DOWN = r"[％%割]\|高(?=[。、でのとに])", r"[％%割]\|安(?=[。、でのとに])"
_QUOTED = lazy("為替|対(?:ドル|円|ユーロ|ポンド|元)|(?:ドル|ユーロ|ポンド|元|円)[はがも]|[円ドル][高安]|利回り|債券|国債|反発|反落|続伸|続落|幅")
RELATIONS += (
    RelationRow("that it rises", lazy(_RISES), unless=_TURNED, before=lazy(_FELL, re.I), after=lazy(_LESS, re.I), kinds=_AMOUNTS),
    RelationRow("that it falls", lazy(_FALLS), unless=_TURNED, before=lazy(_ROSE, re.I), after=lazy(_MORE, re.I), kinds=_AMOUNTS),
    RelationRow("that it rises", lazy(_CLOSES_UP), unless=_QUOTED, before=lazy(_FELL, re.I), after=lazy(_LESS, re.I), kinds=_AMOUNTS),
    RelationRow("that it falls", lazy(_CLOSES_DOWN), unless=_QUOTED, before=lazy(_ROSE, re.I), after=lazy(_MORE, re.I), kinds=_AMOUNTS),
    RelationRow("an age", lazy(r"[歳才][^|]*\|"), around=lazy(r"\| (?:ago|later|earlier)\b", re.I), kinds=frozenset((Kind.DURATION,))),
    RelationRow("after that hour", lazy(r"\|(?:過ぎ|すぎ|を過ぎ|を回)"), before=lazy(r"\b(?:before|ahead of)(?: about| around)? $", re.I), kinds=frozenset((Kind.TIME,))),
    RelationRow("behind that mark", lazy(r"\|(?:過ぎ|すぎ|を過ぎ)"), before=lazy(r"\b(?:before|until|up to|short of)(?: the| about| around)? $", re.I), kinds=frozenset((Kind.MEASURE,))),
    RelationRow("before that hour", lazy(r"\|(?:少し|直)?前(?![後日夜年])"), before=lazy(r"\b(?:after|past)(?: about| around)? $", re.I), kinds=frozenset((Kind.TIME,))),
)


# English that says a change, whichever; and that something had not been for long.
_CHANGES = (
    r"\b(?:lower|higher|below|above|down|up|less|more|fewer|declin\w+|drop\w*|fall\w*|fell|ris\w+|rose|increas\w+|decreas\w+|gain\w*|gap|short|better|worse|behind|ahead|off|from|differen\w+|lead|margin|spread|"
    r"shy|percent (?:over|under)|inflation|growth|beyond|exceed\w*|surpass\w*|topped|(?!oth|rath|eith|aft|wheth|numb|memb|quart|numer|consum|custom)[a-z]{2,}er than|(?:larg|bigg|small|great|heavi|light|deep|poor|cheap|costli|long|short|fast|slow|warm|cool|wid|strong|weak|earli|lat|dear)er)\b"
)
_AGAIN = r"\b(?:first|1st|lasted|stood|standing|held|years?[- ]old (?:\w+ )?(?:records?|marks?)|since|return\w*|after|end(?:s|ed|ing)|snap\w*|again|back|had ?n[o']t|absen\w+|comeback|resum\w+|reviv\w+|drought|ago|(?:so|too|how|not|very) long|long (?:time|absence|layoff|wait|gap|break)|long-awaited|not|never|no)\b|n't\b|" + STOOD_STILL
_SINCE_WHEN = r"\b(?:first(?! (?:round|leg|half|set|game|match|inning|stage)\b)|1st|last|highest|lowest|record|worst|best|biggest|largest|most|fewest|longest|only|return\w*|back|again|time|winless|goalless|scoreless|titleless|hitless|drought|without)\b"
_DAYS = frozenset((Kind.DATE, Kind.MONTH, Kind.YEAR, Kind.FISCAL_YEAR, Kind.TIME, Kind.WEEKDAY))
RELATIONS += (
    RelationRow("for the first time in that long", lazy(r"(?:ぶり|振り)\||\|(?:ぶり|振り)"), before=lazy(r"\b(?:for|of) (?:about |nearly |almost |over |more than )?$", re.I), but=lazy(_AGAIN, re.I)),
    RelationRow("by how much", lazy(r"\|(?:も|ほど|近く|余り)?(?:上回|下回|上昇|低下|下落|増え|減っ|高かった|低かった|少な[いくか]|多[いくか])"), before=lazy(r"\b(?:was|were|is|are|stood at|came to|totaled|totalled) (?:about |only )?$", re.I),
                kinds=frozenset((Kind.POINT, Kind.PERCENT, Kind.COUNT, Kind.NUMBER)), but=lazy(_CHANGES, re.I)),
    RelationRow("for the first time in that long", lazy(r"(?:年|カ月|か月|ヶ月|日|季|期|大会|場所|シーズン)(?:ぶり|振り)\||\|(?:ぶり|振り)"), after=lazy(r"^\S+ times?\b", re.I), kinds=frozenset((Kind.ORDINAL,))),
    RelationRow("for the first time in that long", lazy(r"(?:年|季|期|大会|場所|シーズン)(?:ぶり|振り)\||\|(?:ぶり|振り)"), before=lazy(r"\bfor (?:the )?$", re.I), kinds=frozenset((Kind.ORDINAL,)), but=lazy(r"\b(?:first|1st|since)\b", re.I)),
    RelationRow("what is added", lazy(r"[％%割円]\|を?(?:上乗せ|上積み|の(?:プレミアム|割り増し))"), after=lazy(r"^\S+(?: \w+)? (?:discount|below|less|lower|off|under)\b", re.I), unless=lazy("割引|値引|安[いくか]"), but=lazy(r"\b(?:premium|above|add\w*|plus|on top|more|higher)\b", re.I)),
    RelationRow("what is added", lazy(r"\|を?(?:上乗せ|上積み|の(?:プレミアム|割り増し))"), after=lazy(r"^\S+(?: percent)? of\b", re.I), kinds=frozenset((Kind.PERCENT,)), but=lazy(r"premium|above|add|plus|on top|more|higher", re.I)),
    RelationRow("to what, not by how much", lazy(r"\|の?(?:水準)?(?:に|へ|まで)(?:回復|戻|持ち直)"), after=lazy(r"^\S+(?: percent)? (?:higher|lower|more|less|increase|decrease|rise|drop|decline)\b", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("what is passed, not by how much", lazy(r"を(?:上回|超え|超す)[^|]{0,2}\||\|[^0-9０-９、|]{0,3}を(?:大きく|大幅に|わずかに|やや)?(?:上回|超)"),
                after=lazy(r"^\S+(?: \w+)? (?:more|higher) than (?:the |in the )?(?:last|previous|prior|year)", re.I)),
    RelationRow("from then on", lazy(r"\|(?:以降|以後)"), before=lazy(r"\b(?:until|till|through|by|before|up to|prior to|through the end of) $", re.I), kinds=_DAYS, but=lazy(r"\bor (?:later|after|beyond)\b|\bat (?:the )?earliest\b", re.I)),
    RelationRow("up to then", lazy(r"\|(?:ごろ|頃)?まで(?!も|に)"), but=lazy(r"\b(?:reopen\w*|resum\w*)\b", re.I), before=lazy(r"\b(?:from|after|since|starting|beginning|starting on|as of)(?: about| around)? $", re.I), kinds=_DAYS),
    RelationRow("from then", lazy(r"\|から(?!の|も|す|は|見|数)"), before=lazy(r"\b(?:until|till|by|before|up to) (?:the |next |this |last |early |late |mid-|(?:end|beginning|start|middle) of )*$", re.I), kinds=_DAYS, but=lazy(r"\b(?:before|by) dawn\b", re.I)),
    RelationRow("by then", lazy(r"\|までに"), before=lazy(r"\b(?:after|since|from|starting|beginning) $", re.I), kinds=_DAYS),
    RelationRow("before then", lazy(r"\|(?:以前|より前)"), before=lazy(r"\b(?:after|since|from) $", re.I), kinds=_DAYS, but=lazy(r"\bor (?:earlier|before|older)\b|\bin or before\b", re.I)),
    RelationRow("for the first time since then", lazy(r"\|(?:の)?[^|、。]{0,10}以来(?:の|と?なる|と?なった|だ|$)"), unless=lazy("以来[、，]|以来で[^、]|ずっと|続|一貫|変わ"), before=lazy(r"\b(?:until|till|before|prior to|from|at|in|by) (?:the )?$", re.I), kinds=frozenset((Kind.YEAR,)), but=lazy(_SINCE_WHEN + r"|\b(?:since|not|never|ago|after|previous\w*|wait|dat(?:ed?|ing)|until now|end\w*|snap\w*|repeat\w*|follow\w*|match\w*|equal\w*|had|also|other|another|second|third|fourth|fifth)\b|n't\b", re.I)),
    RelationRow("for the first time since then", lazy(r"\|(?:の)?[^|、。]{0,10}以来(?:の|と?なる|と?なった|だ|$)"), before=lazy(r"\b(?:first|last)\b[^.;]{0,40}\b(?:until|till|before|prior to) (?:the )?$", re.I), kinds=frozenset((Kind.YEAR,)), but=lazy(r"\b(?:since|not|never)\b|n't\b", re.I)),
    RelationRow("for the first time since then", lazy(r"\|(?:の[^|、。]{1,10})?以来(?:と?なる|と?なった|だ|のこと|で?$)"), unless=lazy("以来[、，]|以来で[^、]|初|ずっと|続|一貫|変わ"), before=lazy(r"^(?!.*(?:\b(?:not|never)\b|n't\b)).*\bsince (?:the )?$", re.I), kinds=_DAYS, but=lazy(_SINCE_WHEN, re.I)),
)


_STRETCH = frozenset((Kind.DURATION,))
# What began so long ago is so old: 発足から3年で as "formed three years ago".
_BEGUN_AGO = lazy(r"\b(?:founded|formed|established|set up|launched|opened|began|begun|started|introduced|created|born|married|took office)(?: (?:just|only|about|nearly|some))? [\w-]+ (?:years?|months?|weeks?) ago\b", re.I)
_WORDS = r"^(?:about |some |nearly )?\S+(?: \w+){0,2} "
RELATIONS += (
    RelationRow("so long before", lazy(r"\|前(?:に|の|、|まで)"), unless=lazy("比べ|比較|より|から|対し|と同|ぶり|以来|[0-9０-９]倍|[割％%増減]|半[分数]|分の[0-9０-９一二三四五]|ピーク|水準"), before=lazy(r"\bin (?:about |just )?$", re.I), but=lazy(r"\b(?:ago|earlier|before|prior|previous\w*|back|first|1st|last|advance|compar\w*)\b", re.I), kinds=_STRETCH),
    RelationRow("so long before", lazy(r"\|前(?![後半述期年日])"), after=lazy(_WORDS + r"(?:later|after(?! \w)|afterward)\b", re.I), kinds=_STRETCH),
    RelationRow("so long after", lazy(r"\|後に(?![はも])"), before=lazy(r"\bfor (?:about )?$", re.I), but=lazy(r"\b(?:later|after\w*|before|from now|then|next|following)\b", re.I), kinds=_STRETCH),
    RelationRow("so long before", lazy(r"\|前(?![後半述期年日の])"), after=lazy(_WORDS + r"old\b", re.I)),
    RelationRow("so long after", lazy(r"\|後(?![半退])"), after=lazy(_WORDS + r"(?:ago|earlier|(?:before|prior)(?! \w))\b", re.I), kinds=_STRETCH),
    RelationRow("so long after", lazy(r"\|(?:後|で|以内|して|たって|経って|を経て|$|が|を迎|とな|の節目)"), lead=lazy("(?:開始|発生|開店|開幕|発売|公開|放送|配信|到着|通報|終了|開業|発表|豪雨|地震|震災|事故|事件|噴火|被災|創業|設立|発足|誕生|就任|結婚|終戦|施行|導入|結成|死去|提訴|確定|合併|移転|制定|失踪|出産|入院|手術|公布|開設|開館|開通|逮捕|起訴)(?:して)?から(?:約|わずか|およそ|丸|ちょうど)?$"), after=lazy(_WORDS + r"(?:ago|earlier|before|prior)\b", re.I), kinds=_STRETCH, but=_BEGUN_AGO),
    RelationRow("so long before", lazy(r"\|前"), lead=lazy("(?:開始|開場|開店|開幕|開演|発車|出発|締め切り|終了)の?(?:約|わずか|およそ)?$"), after=lazy(_WORDS + r"after\b", re.I), kinds=_STRETCH),
    RelationRow("how late", lazy(r"\|(?:遅れ|遅く|遅い|遅か)"), after=lazy(_WORDS + r"(?:early|earlier|ahead|sooner)\b", re.I), kinds=_STRETCH),
    RelationRow("how early", lazy(r"\|(?:早く|早い|早か|早ま)"), after=lazy(_WORDS + r"(?:late|later|behind)\b", re.I), kinds=_STRETCH),
    RelationRow("within that time", lazy(r"以内\||\|以内"), before=lazy(r"\b(?:after|beyond) (?:about )?$", re.I), kinds=_STRETCH),
    RelationRow("an age", lazy(r"[歳才][^|]*\|"), before=lazy(r"\bafter (?:about )?$", re.I), kinds=_STRETCH),
    RelationRow("that it went down to it", lazy(r"\|に(?:後退|転落|陥落|落ち|下が|下げ)"), before=lazy(r"\b(?:up|climb\w*|rose|rising|rises|improv\w+|jump\w*) (?:\w+ ){0,2}(?:to|into) $", re.I), kinds=frozenset((Kind.ORDINAL,))),
    RelationRow("that it went up to it", lazy(r"\|に(?:浮上|上が|上昇|躍進|順位を上げ)"), before=lazy(r"\b(?:down|fell|dropp\w+|slipp\w+|slid|sank|tumbl\w+) (?:\w+ ){0,2}(?:to|into) $", re.I), kinds=frozenset((Kind.ORDINAL,))),
)

# Which part of a century, a decade or somebody's thirties; and the English for another part.
_EARLY, _MIDDLE, _LATE = r"\b(?:early|start of|beginning of|first half of|turn of)", r"\b(?:mid|middle of)", r"\b(?:late|end of|second half of|latter half of|close of)"
_THE = r"(?: the| his| her| their|-)?[ -]?$"
_PART = r"(?:世紀|代)(?:\|(?:の)?(?:%s)|(?:%s)\|)"
RELATIONS += (
    RelationRow("the beginning of it", lazy(_PART.replace("%s", "前半|初頭|初め|はじめ|初期")), before=lazy(f"(?:{_LATE}|{_MIDDLE}){_THE}", re.I), after=lazy(f"^(?:{_LATE}|{_MIDDLE})", re.I)),
    RelationRow("the middle of it", lazy(_PART.replace("%s", "半ば|中ごろ|中頃|中盤|中期")), before=lazy(f"(?:{_EARLY}|{_LATE}){_THE}", re.I), after=lazy(f"^(?:{_EARLY}|{_LATE})", re.I)),
    RelationRow("the end of it", lazy(_PART.replace("%s", "後半|末|終わり|後期")), before=lazy(f"(?:{_EARLY}|{_MIDDLE}){_THE}", re.I), after=lazy(f"^(?:{_EARLY}|{_MIDDLE})", re.I)),
)
# What so much is for, where the English says another stretch of time.
_PAID = frozenset((Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.NUMBER))
_SPENT = _PAID | _STRETCH
_A = r"^\S+(?: \S+){0,3}? (?:per|an?|each|every) "
RELATIONS += (
    RelationRow("so much a year", lazy(""), lead=lazy("(?<![0-9０-９一二三四五六七八九十百今昨去前来翌周])年(?:間|額|に)?(?:で)?(?:約|およそ|最大)?$"), after=lazy(_A + r"(?:month|week|day|hour)\b", re.I), kinds=_SPENT, but=lazy(r"\b(?:years?|annual\w*|yearly)\b", re.I)),
    RelationRow("so much a month", lazy(""), lead=lazy("(?<![0-9０-９今先来翌毎カか数])月(?:額|に)?(?:約|およそ|最大)?$"), after=lazy(_A + r"(?:year|week|day|hour)\b", re.I), kinds=_SPENT, but=lazy(r"\b(?:months?|monthly)\b", re.I)),
    RelationRow("so much a day", lazy(""), lead=lazy("(?<![0-9０-９])[1１一]日(?:当たり|あたり|に|平均)?(?:約|およそ)?$"), after=lazy(_A + r"(?:year|week|hour|month)\b", re.I), kinds=_SPENT, but=lazy(r"\b(?:a|per|each|every|one) day\b|\bdaily\b", re.I)),
    RelationRow("the round of golf, not how far from par", lazy(""), lead=lazy("[0-9０-９](?:オーバー|アンダー)の?$"), after=lazy(r"^\S+[ -](?:over|under)\b", re.I)),
    RelationRow("in all", lazy(""), lead=lazy("(?:延べ|累計|総数|通算)(?:で|は)?(?:約|およそ)?$"), after=lazy(_A + r"(?:year|week|hour|month|day)\b", re.I), kinds=_PAID),
    RelationRow("so much an hour", lazy(""), lead=lazy("時給(?:は|が)?(?:約|およそ)?$"), after=lazy(_A + r"(?:year|week|day|month)\b", re.I), kinds=_PAID, but=lazy(r"\bhour", re.I)),
    RelationRow("together", lazy(""), unless=lazy("[1１一](?:人|名|世帯|社|台|個|株|戸)(?:当たり|あたり|当り|につき)"), lead=lazy("(?:合わせて|合計|計|総計|足すと|合わせると|合計すると)(?:約|で)?$"), after=lazy(r"^\S+(?: [\w-]+){0,2} (?:each|apiece|per (?:kilo\w*|person|head|unit|share|piece|day|month|household|company|vehicle|animal))\b", re.I), kinds=_PAID),
    RelationRow("how long it lasts", lazy(""), lead=lazy("(?:全治|懲役|禁錮|拘禁刑|執行猶予|任期|(?<!在任)(?<!勤続)(?<!在職)期間)(?:は|が)?(?:約|およそ)?$"), after=lazy(_WORDS + r"(?:ago|earlier|before)\b", re.I), kinds=_STRETCH),
)
_HOUSEHOLDS, _PEOPLE = r"(?:households?|famil(?:y|ies)|homes?|compan(?:y|ies)|firms?)", r"(?:person|people|residents?|citizens?|capita|man|woman|child)"
RELATIONS += (
    RelationRow("an age", lazy(r"^[（(][0-9０-９]{1,3}[）)]\|"), after=lazy(r"^[\w-]+ (?:[a-z-]+ ){0,3}?(?:people|persons|children|boys|girls|residents|students|pupils|members|officials|suspects|patients|[a-z]{2,}(?:ers|ors|ees|ists|men))\b", re.I), kinds=frozenset((Kind.COUNT, Kind.NUMBER))),
    RelationRow("so much for each person", lazy(""), lead=lazy("[1１一]人(?:当たり|あたり|につき)(?:では?|の|に)?(?:約)?$"), after=lazy(r"^\S+(?: \S+){0,6}? (?:per|each|every) " + _HOUSEHOLDS + r"\b", re.I), but=lazy(_PEOPLE, re.I)),
    RelationRow("so much for each household", lazy(""), lead=lazy("[1１一](?:世帯|戸)(?:当たり|あたり|につき)(?:では?|の|に)?(?:約)?$"), after=lazy(r"^\S+(?: \S+){0,6}? (?:per|each|every) " + _PEOPLE + r"\b", re.I), but=lazy(_HOUSEHOLDS, re.I)),
    RelationRow("a year of school", lazy(r"^[1-6１-６]\|(?:生|年生)?[との、・をがはで男女）)]"), lead=lazy("(?<![一-鿿])[小中高]$"), after=lazy(r"^\S*[- ]?years?[- ]olds?\b", re.I), kinds=frozenset((Kind.AGE,))),
    RelationRow("which one it is, not that they came in a row", lazy(r"(?:回目|度目)\|"), unless=lazy(r"([0-9０-９一二三四五]+)(?:年|大会|季|期|場所)連続(?:の|で|、)?\1(?:回|度)目"), lead=lazy("連続(?:の|で|、)?$"), after=lazy(r"^\S+ (?:straight|consecutive|successive|in a row|running)\b", re.I)),
    RelationRow("no less than that", lazy(r"\|(?:を|は)(?:下ら|下回ら)な"), before=lazy(r"\b(?:no more than|not more than|at most|up to|less than|fewer than|under|below) $", re.I), after=lazy(r"^(?:no more than|not more than|at most|up to|less than|fewer than|under|below)\b", re.I)),
    RelationRow("by how much", lazy(r"\|(?:以上|余り|近く)?(?:の|もの)?(?:大)?差(?:を|で)"), before=lazy(r"\bin (?:about |just )?$", re.I), after=lazy(r"^in\b", re.I), kinds=frozenset((Kind.DURATION,))),
    RelationRow("an age", lazy(r"^[（(][0-9０-９]{1,3}[）)]\|"), after=lazy(r"^(?:the )?\S+ (?:sons?|daughters?|child(?:ren)?|boys?|girls?|m[ae]n|wom[ae]n|persons?|employees?|workers?|suspects?|brothers?|sisters?)\b", re.I), kinds=frozenset((Kind.ORDINAL,))),
    RelationRow("above it", lazy(""), lead=lazy("(?:海面|水面|地表|地面)(?:からの?高さ|上)(?:が|は|で)?(?:約)?$|床上(?:約)?$"), after=lazy(r"^\S+(?: \w+)? below (?:the )?(?:surface|sea|ground|water|floor)\b", re.I)),
    RelationRow("below it", lazy(""), lead=lazy("(?:海面|水面|地表|地面)(?:から|下)(?:の?深さ)(?:が|は|で)?(?:約)?$|床下(?:約)?$|地下(?:約)?$"), after=lazy(r"^\S+(?: \w+)? above (?:the )?(?:surface|sea|ground|water|floor)\b", re.I), kinds=frozenset((Kind.MEASURE,))),
    RelationRow("how far behind it was", lazy(r"差\|を(?:一気に)?(?:はね返|跳ね返|ひっくり返|逆転|覆)(?!され)"), unless=lazy("(?:はね返|跳ね返|ひっくり返|逆転|覆)され"), after=lazy(r"^\S+(?: \w+){0,2} (?:up|ahead)\b", re.I), but=lazy(r"\b(?:won|win|beat|finish\w*|victory)[^.;]{0,30} (?:up|ahead)\b", re.I)),
    RelationRow("that it grows by it", lazy(r"\|(?:分)?を?(?:増や|増設|追加|増員|上積み)"), before=lazy(r"\b(?:remov\w+|cut(?:ting)?|reduc\w+|slash\w*|eliminat\w+|scrap\w*|trimm?\w*) (?:by |about |some |the )?$", re.I), but=lazy(r"\b(?:add\w*|increas\w+|expand\w*|more|extra|boost\w*|rais\w+)\b", re.I), kinds=_AMOUNTS),
    RelationRow("that it shrinks by it", lazy(r"\|(?:分)?を?(?:減ら|削減|削り|削る|カット|撤去|廃止)"), before=lazy(r"\b(?:add(?:s|ed|ing)?|increas\w+|expand\w*|boost\w*) (?:by |about |some |another |the )?$", re.I), but=lazy(r"\b(?:cut\w*|reduc\w+|remov\w+|eliminat\w+|fewer|less|slash\w*|scrap\w*|trim\w*|shed\w*|drop\w*|abolish\w*)\b", re.I), kinds=_AMOUNTS),
    RelationRow("by how many votes", lazy(r"票\|差(?:で|の)|票差\|"), before=lazy(r"\bwith(?: just| only)? $", re.I), but=lazy(r"to spare|separat|more|margin|fewer|lead|ahead", re.I)),
    RelationRow("in which year", lazy(r"^[0-9０-９]{2}年\|(?:だ|で、|$)"), lead=lazy("[たる]のは$"), before=lazy(r"\bfor (?:about |nearly )?$", re.I), kinds=frozenset((Kind.DURATION,))),
    RelationRow("how near it came", lazy(r"\|に?(?:まで)?(?:に)?(?:迫|近づ|接近)"), lead=lazy("(?:あと|残り)(?:約|わずか)?$"), after=lazy(r"^\S+(?: \w+)? (?:above|over|past|beyond|higher)\b", re.I)),
    RelationRow("above the crater", lazy(""), lead=lazy("火口(?:から|上|縁上?)(?:の?高さ)?(?:約|最高)?$"), after=lazy(r"^\S+(?: \w+)? above (?:the )?sea\b", re.I)),
)
# The opposite of what becomes of a figure; of a loss only what is said of the loss itself.
_GAP = r"\b(?:deficit|losse?s?|gap|shortfall|debt|surplus|margin|lead)\b[^.,;]{0,24}?\b"
_CUT = r"\|を(?:削減|減ら|削る|削り|減員|カット|増や|増員|追加|上乗せ|積み増)"
RELATIONS += (
    RelationRow("by how much", lazy(_CUT), before=lazy(_MOVED + r"(?: [\w.'-]+){0,6}? to" + _SAID, re.I), kinds=_AMOUNTS, but=lazy(r"\bby\b|\bup to\b|\bfrom\b", re.I)),
    RelationRow("that it gets worse", lazy(r"\|(?:の)?悪化"), before=lazy(r"\b(?:improv\w+|better\w*|recover\w+)(?:(?: (?!and\b|but\b|to\b|from\b)[a-z-]+){0,4} by| of)?" + _SAID, re.I), kinds=_AMOUNTS),
    RelationRow("that it gets better", lazy(r"\|(?:の)?(?:改善|好転)"), before=lazy(r"\b(?:worsen\w*|deteriorat\w+|worse)(?:(?: (?!and\b|but\b|to\b|from\b)[a-z-]+){0,4} by| of)?" + _SAID, re.I), kinds=_AMOUNTS),
    RelationRow("that it grows", lazy(r"\|(?:に|へ|まで)(?:大幅に|さらに)?(?:拡大|増|膨ら|広が)"), before=lazy(_GAP + r"(?:shrank|shrunk|narrow\w*|fell|declin\w+|decreas\w+|dropp\w+|improv\w+)\b(?:[^.;]|\.\d){0,44} to (?:about )?$", re.I), kinds=_AMOUNTS),
    RelationRow("that it shrinks", lazy(r"\|(?:に|へ|まで)(?:大幅に|さらに)?(?:縮小|減|縮ま|圧縮)"), before=lazy(_GAP + r"(?:widen\w*|grew|grow\w*|ros\w+|increas\w+|swell\w*|swollen|expand\w*|balloon\w*)\b(?:[^.;]|\.\d){0,44} to (?:about )?$", re.I), kinds=_AMOUNTS),
    RelationRow("which place, not how many", lazy(r"位\|(?:に入|で(?!の|も)|だった|に終わ|に食い込|となっ|を獲得|$)"), unless=lazy("上位|以内|以上|まで"), before=lazy(r"\btop $", re.I)),
    RelationRow("after that day", lazy(r"日\|の[一-龥ァ-ヴー]{2,8}後"), before=lazy(r"\bon (?:\w+ )?$", re.I), kinds=_DAYS, but=lazy(r"\b(?:after\w*|following|follows?|once|since|then|later|post-|when|upon|subsequent\w*)\b", re.I)),
    RelationRow("before that day", lazy(r"日\|の[一-龥ァ-ヴー]{2,8}前(?![日年月])"), before=lazy(r"\bon (?:\w+ )?$", re.I), kinds=_DAYS, but=lazy(r"\b(?:before|ahead|prior|prece\w+|pre-|eve|earlier|until|by|in advance)\b", re.I)),
)

RELATIONS += (
    RelationRow("that none was lost", lazy(r"\|(?:を)?(?:負けなし|負け知らず|無敗|不敗|連続無敗)"), before=lazy(r"\b(?:lost|losing|loses|dropped)(?: [a-z]+){0,2} $", re.I), after=lazy(r"^\S+(?: [\w-]+){0,2} (?:losses|defeats)\b", re.I), but=lazy(r"\b(?:not|never|no|un\w+|without)\b|n't\b", re.I)),
    RelationRow("that the yen rises", lazy(r"\|[^、。]{0,5}円高"), unless=lazy("円安"), before=lazy(r"\byen(?: has| had)? (?:\w+ )?(?:weaken\w*|fell|fallen|fall\w*|declin\w*|slid|depreciat\w*|dropp\w*|slipp\w*|soften\w*|tumbl\w*|eased|lost)\b[^.;]{0,24}$", re.I)),
    RelationRow("that the yen falls", lazy(r"\|[^、。]{0,5}円安"), unless=lazy("円高"), before=lazy(r"\byen(?: has| had)? (?:\w+ )?(?:strengthen\w*|firm\w*|ros\w+|gain\w*|appreciat\w*|climb\w*|advanc\w*|jump\w*|surg\w*)\b[^.;]{0,24}$", re.I)),
    RelationRow("what is left", lazy(""), lead=lazy("残り(?:の)?$"), before=lazy(r"\b(?:played|contested|completed|finished)(?: \w+){0,2} $", re.I), kinds=frozenset((Kind.COUNT, Kind.NUMBER)), but=lazy(r"\b(?:left|remain\w*|rest|to go|to play|last|final)\b", re.I)),
)
# A hole of a course, and a place in turn, are no order of what was made there and no finish.
RELATIONS += (
    RelationRow("the hole where it was made", lazy(r"番\|で[^、。0-9０-９]{0,6}(?:バーディー|ボギー|イーグル)"), after=lazy(r"^\S+ (?:(?:double |triple )?bogey|birdie|eagle)\b", re.I), kinds=frozenset((Kind.ORDINAL,))),
    RelationRow("how far he had come", lazy(r"番\|を終え|番を終えて\|"), before=lazy(r"\b(?:finish\w*|plac\w+|end(?:ed|ing))(?: in)? $", re.I), kinds=frozenset((Kind.ORDINAL,))),
    RelationRow("a place in turn", lazy(r"番手\|(?:から|に|で(?!ゴール|フィニッシュ|終え))"), before=lazy(r"\b(?:finish\w*|placed|came in)(?: in)? $", re.I), after=lazy(r"^(?:number|no\.) ?[0-9]{1,2}(?! (?:pitch|start|reliev|spot|position|runner|in|on|place))", re.I), kinds=frozenset((Kind.ORDINAL, Kind.NUMBER))),
    RelationRow("how old a building is", lazy(""), lead=lazy("築(?:約|およそ)?$"), before=lazy(r"\b(?:in|in the year) $", re.I), kinds=frozenset((Kind.NUMBER, Kind.YEAR))),
    RelationRow("all there are, not of each", lazy(""), lead=lazy("(?:乗客|乗員|定員)[はがも]?(?:約|計)?$"), unless=lazy("各|ずつ|それぞれ|当たり|あたり|いずれ|ごと|[1１一](?:両|台|隻|機|室|クラス|編成)|(?:車両|編成|同型|各車)[^。]*定員"), before=lazy(r"\beach (?:with|has|having|had|carrying|holding|seating)(?: [a-z]+){0,4} $", re.I)),
    RelationRow("what is measured, not how many", lazy(r"[0-9０-９](?:メートル|センチ|トン|グラム|リットル|ヘクタール|ヤード)\|"), after=lazy(r"^\S+ (?:(?:birdie|eagle|par|bogey) )?(?!\w*met(?:er|re)s|\w*grams|tonnes|tons|\w*lit(?:er|re)s|hectares|times|points|laps|lengths|miles|pounds|acres|stories|storeys|floors|inches|yards|seconds|minutes)[a-z]{3,}s\b(?! (?:of|high|tall|long|wide|deep|away))", re.I), kinds=frozenset((Kind.COUNT,))),
    RelationRow("how long, not how many", lazy(r"[0-9０-９](?:分|秒)間?\|"), after=lazy(r"^\S+ (?:games|matches|innings|sets|rounds|people|persons|players|shots|goals|points|laps|penalties|degrees|yen|meters|places|copies)\b", re.I), kinds=frozenset((Kind.COUNT,))),
)
# Whose clock a day or an hour is of; English may tell the day of the place, which is another one.
_ABROAD = r"\b(?:U\.?S\.?|American|local|Eastern|Pacific|European|British|London|New York|Moscow|Paris|Washington)(?: standard| daylight)? time\b"
RELATIONS += (
    RelationRow("by the clock of Japan", lazy(""), lead=lazy("日本時間(?:の)?$"), unless=lazy("現地|東部|太平洋|同時間|米国?時間|英国?時間|欧州"), before=lazy(""), kinds=frozenset((Kind.DATE, Kind.TIME)), but=lazy(rf"\A(?![\s\S]*{_ABROAD})|\bJapan|\bJST\b", re.I), same=True),
)
# What is still to be seen: 10%に達しなければ as "unless it reaches 10%".
_IF_NOT = lazy("なければ|なけりゃ|ないと|ない場合|ないとき|ない限り|なかった場合")
# What was not reached or passed is not reached or passed in English either.
_GOT_THERE = lazy(r"^(?!.*(?:\b(?:not|never|no|nor|neither|without|unable|few|fail\w*|short)\b|n't\b)).*\b(?:reach(?:ed|es)?|topp?(?:ed|s)|exceed(?:ed|s)|hit|surpassed|attained|achieved|cleared)(?: (?:the|its|a) (?:target|goal|mark|threshold) of)?(?: the)? $", re.I)
RELATIONS += (
    RelationRow("what was not reached", lazy(r"に(?:\|)?(?:は|も)?(?:届か|達し?[なせ]|満た[なず]|及ば)"), unless=_IF_NOT, before=_GOT_THERE, kinds=_AMOUNTS),
    RelationRow("what was not passed", lazy(r"\|を(?:超え|突破|上回)[^、。]{0,3}(?:な[いかく]|ず)"), unless=_IF_NOT, before=_GOT_THERE, kinds=_AMOUNTS),
)
# Superlatives and the opposite of each, where the English has no word of the right one.
_BEST = r"\b(?:most|highest|largest|biggest|greatest|best|peak|top|maximum|high)\b"
_LEAST = r"\b(?:fewest|least|smallest|lowest|minimum|low|worst)\b"
RELATIONS += (
    RelationRow("the most", lazy(r"最[多大]\|"), unless=lazy("最[少小低]"), after=lazy(r"^(?:the )?(?:fewest|least|smallest|lowest)\b", re.I), but=lazy(_BEST, re.I)),
    RelationRow("the fewest", lazy(r"最[少小]\|"), unless=lazy("最[多大高]"), after=lazy(r"^(?:the )?(?:most|largest|biggest|highest|greatest)\b", re.I), but=lazy(_LEAST, re.I)),
    RelationRow("the highest", lazy(r"最高\|"), unless=lazy("最[低少小]"), after=lazy(r"^(?:the )?(?:lowest|worst|smallest)\b", re.I), but=lazy(_BEST, re.I)),
    RelationRow("the lowest", lazy(r"最低\|"), unless=lazy("最[高多大]"), after=lazy(r"^(?:the )?(?:highest|best|largest)\b", re.I), but=lazy(_LEAST, re.I)),
    RelationRow("the longest", lazy(r"最長\|"), unless=lazy("最短"), after=lazy(r"^(?:the )?shortest\b", re.I)),
    RelationRow("the shortest", lazy(r"最短\|"), unless=lazy("最長"), after=lazy(r"^(?:the )?longest\b", re.I)),
    RelationRow("the youngest", lazy(r"最年少\|"), unless=lazy("最年長|最高齢"), after=lazy(r"^(?:the )?(?:oldest|eldest)\b", re.I)),
    RelationRow("the oldest", lazy(r"(?:最年長|最高齢|最古)\|"), unless=lazy("最年少|最新"), after=lazy(r"^(?:the )?(?:youngest|newest|latest)\b", re.I)),
)

# When in a day, beside the day.
_DAY = frozenset((Kind.DATE,))
_OF = r" (?:of|on) (?:\w+ )?$"
RELATIONS += (
    RelationRow("at night", lazy(r"日\|の?(?:夜|深夜|夕|晩)"), before=lazy(r"\b(?:morning|dawn|noon)" + _OF, re.I), kinds=_DAY),
    RelationRow("in the morning", lazy(r"日\|の?(?:朝|早朝|午前(?![0０零1-4１-４]))"), before=lazy(r"\b(?:night|evening|afternoon)" + _OF, re.I), kinds=_DAY),
    RelationRow("before dawn", lazy(r"日\|の?(?:未明|明け方|夜明け)"), before=lazy(r"\b(?:afternoon|evening|noon|late at night|late in the night)" + _OF, re.I), kinds=_DAY),
    RelationRow("in the afternoon", lazy(r"日\|の?(?:午後|昼)"), before=lazy(r"\b(?:morning|dawn)" + _OF, re.I), kinds=_DAY),
    RelationRow("in time to come", lazy(""), lead=lazy("(?:向こう|今後|この先)(?:の|約|およそ)?$"), before=lazy(r"\b(?:past|last|previous|preceding) (?:about )?$", re.I), kinds=_STRETCH),
    RelationRow("in time past", lazy(""), lead=lazy("(?:過去|ここ|直近)(?:の|約|およそ)?$"), before=lazy(r"\b(?:next|coming|following) (?:about )?$", re.I), kinds=_STRETCH),
    RelationRow("since so long", lazy(r"年来\||年\|来(?:の|、)"), after=lazy(_WORDS + r"(?:ago|earlier|before)\b", re.I), kinds=_STRETCH, but=lazy(r"\b(?:since|first|1st)\b", re.I)),
    RelationRow("that they came in a row", lazy(r"(?:連続|続けて)\|"), after=lazy(r"^\S+ times?\b", re.I), kinds=frozenset((Kind.ORDINAL,)), but=lazy(_IN_A_ROW, re.I)),
)
# The month of a year that is said by its distance.
_MONTH = frozenset((Kind.MONTH, Kind.DATE))
RELATIONS += tuple(
    RelationRow(f"of {said}", lazy(""), lead=lazy(f"(?:{ja})の?$"), before=lazy(rf"\b(?:{before}) $", re.I), after=lazy(rf"^\w+\.?(?: \d\d?)? (?:of )?(?:{after})\b", re.I), kinds=_MONTH, but=lazy(rf"\b{said}\b", re.I))
    for said, ja, before, after in (
        ("this year", "今年|ことし|本年", "(?!)", "next year|last year"),
        ("last year", "昨年|去年", "next|this", "next year|this year"),
        ("next year", "来年", "last|this", "last year|this year"),
    )
)
