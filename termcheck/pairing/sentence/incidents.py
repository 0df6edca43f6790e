"""What a figure is to reports of accidents, weather, courts, votes and people: how long it lasted and how long ago, when it
begins and ends, which in order from the top or from the bottom, of how many it is one, who did it to how many.

The rows are those of relations.py: the words beside both figures say so, and a row that its own words do not decide
says nothing.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.tables.patterns import lazy

_STRETCH = frozenset((Kind.DURATION,))
_ORDERED = frozenset((Kind.ORDINAL,))
_RATES = frozenset((Kind.PERCENT,))
_HEAT = frozenset((Kind.MEASURE,))
_WORDS = r"^(?:about |some |nearly |more than )?\S+(?: \w+){0,2} "
_ABOUT = "(?:約|およそ|わずか|あと)?"
# English verbs of a change right before a figure, that the figure moves by.
_MOVED_BY = r"\b(?:rose|risen|increased|grew|grown|jumped|climbed|surged|fell|fallen|dropped|declined|decreased)(?: by)?(?: about)? $"
# What became so in a stretch of time, or since, may have begun so long ago.
_SINCE_THEN = "から|設立|発足|創業|創立|結成|創刊|開校|開園|開館|没後|死後|開業|結婚|就任|入社|入団|来日|移籍|発売|開始|デビュー|創設|前|ぶり|目で|増|減|倍|半|伸|上昇|低下|比"
# What ends so long after it began, which is so long later: 約6時間で解除.
_IT_ENDED = "[^、。0-9０-９]{0,6}(?:解除|撤回|終了|終結|終息|終わ|辞任|辞職|退任|退陣|失脚|解任|崩壊|瓦解|破綻|破棄|頓挫|鎮火|鎮圧|復旧|復活|再開|完売|売り切れ|釈放|解放|保釈|救出|収束|消え|消滅|中止|中断|打ち切|降板|閉鎖|閉店|閉幕|死亡|亡くな|墜落|失敗|決裂)"
_BEGUN = lazy(r"\b(?:founded|formed|established|set up|launched|opened|began|begun|started|introduced|created|born|married|took office)(?: (?:just|only|about|nearly|some))? [\w-]+ (?:years?|months?|weeks?) ago\b", re.I)
# Where a rate itself changes.
_CHANGES = "増|減|伸び|上昇|下落|低下|値[上下]|高[いくか]|低[いくか]|安[いくか]|上が|下が|ポイント|幅"


def _not_the(says: str, ja: str, opposite: str) -> RelationRow:
    """A row of a place in an order from one end, which the English counts from the other: 3番目に少ない as "third highest"."""
    return RelationRow(f"the order from the {says}", lazy(rf"番目\|に(?:{ja})"), after=lazy(rf"^(?:the )?[\w-]+?[- ](?:{opposite})\b", re.I), kinds=_ORDERED)


# fmt: off
INCIDENTS: tuple[RelationRow, ...] = (
    # from which end
    _not_the("most", "多[いくか]|高[いくか]|大き", "fewest|lowest|smallest|least"),
    _not_the("least", "少な|低[いくか]|小さ", "most|highest|largest|biggest|greatest"),
    _not_the("earliest", "早[いくか]|速[いくか]", "latest|slowest"),
    _not_the("latest", "遅[いくか]", "earliest|fastest|quickest"),
    _not_the("longest", "長[いくか]", "shortest"),
    _not_the("shortest", "短[いくか]", "longest"),
    _not_the("oldest", "古[いくか]", "newest|youngest|latest"),
    _not_the("youngest", "若[いくか]|新し", "oldest|eldest"),
    _not_the("heaviest", "重[いくか]", "lightest"),
    _not_the("lightest", "軽[いくか]", "heaviest"),
    # how long, and not how long ago or when
    RelationRow("days off", lazy(r"日\|"), lead=lazy("週休$"), before=lazy(r"\bwork(?:s|ed|ing)? (?:only |just )?$", re.I), but=lazy(r"\bdays? off\b|\bweekends?\b", re.I)),
    RelationRow("days off", lazy(r"日\|"), lead=lazy("週休$"), after=lazy(r"^\S+ (?:work ?week|working week|week)\b", re.I), but=lazy(r"\bdays? off\b|\bweekends?\b", re.I), same=True),
    RelationRow("with them among it", lazy(r"人\|"), lead=lazy("含め(?:て|、)?(?:計|総勢|合計)?$"), after=lazy(r"^\S+ (?:[a-z]+ )?(?:in addition to|besides|apart from|other than|excluding|not including|not counting|aside from)\b", re.I)),
    RelationRow("that they are among it", lazy(r"(?:[人件校社台頭匹羽棟個本枚]|世帯)\|を?含[むめ]"), before=lazy(r"\b(?:plus|in addition to|besides|apart from|aside from|other than|excluding|not counting|on top of) (?:the |a |another )?$", re.I)),
    RelationRow("in how long it was", lazy(r"日\|で(?:目標|完売|達成|突破|売り切|約?[0-9０-９]+(?:万|千|人|円|台|件|個|億)|(?:初回|当初|予定)[^、。|]{0,4}(?:完売|達成|突破))"), before=lazy(r"\bon (?:the )?$", re.I), kinds=frozenset((Kind.DATE, Kind.ORDINAL)), unless=lazy("[0-9０-９]日現在|付")),
    RelationRow("in how long it was", lazy(r"(?:年|月|週間|日|時間|分)間?\|(?:で(?![はも])|の間に|のうちに)"), unless=lazy(_SINCE_THEN), after=lazy(_WORDS + r"ago\b", re.I), kinds=_STRETCH, but=_BEGUN),
    RelationRow("how long it was", lazy(rf"[日週時分]間\|(?:で(?![はも]|{_IT_ENDED})|の間に|に)"), unless=lazy(f"{_SINCE_THEN}|後"), after=lazy(_WORDS + r"later\b", re.I), kinds=_STRETCH),
    RelationRow("how long it lasted", lazy(r"(?:時間|[分日]間?|[週月年]間)\|(?:にわたり?|余り|ほど|以上)?(?:閉じ込め|立ち往生|停電|停止|(?:運転を|通行を)?見合わせ|運休|不通|通行止め|中断|監禁|拘束|足止め|待た|漂流|取り残さ|滞在|過ごし|入院|服役|勾留|勤[務め]|在籍|休[んみ業館校])"), after=lazy(_WORDS + r"(?:ago|earlier)\b", re.I), kinds=_STRETCH),
    RelationRow("how long it lasts", lazy(r"[日月年]\|"), lead=lazy(f"(?:停止|停職|謹慎)(?:処分)?(?:は|の)?{_ABOUT}$"), after=lazy(_WORDS + r"(?:ago|earlier)\b", re.I), kinds=_STRETCH),
    RelationRow("how long it runs", lazy(r"(?:分|時間)\|"), lead=lazy(f"(?:上映|所要|収録|演奏|放送|試合)時間(?:は|が)?{_ABOUT}$"), before=lazy(r"\b(?:at|from|until) $", re.I), kinds=frozenset((Kind.TIME,))),
    RelationRow("how long is left", lazy(""), lead=lazy(f"残り(?:は|が)?{_ABOUT}$"), after=lazy(_WORDS + r"(?:(?:have|has|had) passed|passed|ago)\b", re.I), kinds=_STRETCH, but=lazy(r"\b(?:left|remain\w*|more|until|to go)\b", re.I)),
    RelationRow("so long after", lazy(r"年\|(?:$|となる|を迎え|がた|経|が過ぎ)"), lead=lazy(f"(?:事件|事故|災害|地震|震災|豪雨|噴火|戦争|被災|発生)から{_ABOUT}$"), before=lazy(r"\b(?:lasted(?: for)?|(?:^|\. )in) $", re.I), kinds=_STRETCH, but=lazy(r"\b(?:since|after|anniversar\w*|mark\w*|ago|later|on from|passed|past)\b", re.I)),
    RelationRow("how long it lasted", lazy(r"年間\||年\|(?:間|にわた|の間|の歳月|の空白|越し|がかり)"), before=lazy(r"\b(?:at|when (?:he|she|they) (?:was|were)|turned|turning) (?:the )?(?:age of )?$", re.I), kinds=frozenset((Kind.AGE,))),
    RelationRow("how long it is", lazy("年\\|"), lead=lazy("(?:懲役|禁錮|禁固|拘禁刑|執行猶予|任期|勤続)(?:は|が|計)?$"), after=lazy(r"^\S*-years?-old\b|^\S+ years? old\b", re.I), kinds=frozenset((Kind.AGE,))),
    RelationRow("so long before", lazy(r"年\|前(?![後半述期年日])"), before=lazy(r"\b(?:at|aged|turn(?:ed|ing)) (?:the age of )?$", re.I), kinds=frozenset((Kind.AGE, Kind.NUMBER))),
    RelationRow("that it goes above it", lazy(r"\|?を(?:超|上回|突破)"), unless=lazy("下回|割|未満|超え(?:てい?)?[なず]|上回(?:らな|ってい?な|らず)|突破(?:せず|でき|して)|届か|までは"), before=lazy(r"\b(?:below|under|beneath|short of|less than) (?:the |its |a |their )?(?:[\w-]+ ){0,3}(?:levels?|line|mark|limit|average|target|goal|standards?|threshold|norm|capacity|quota|figure) of (?:about )?$", re.I), but=lazy(r"\b(?:not|never|no longer|fail\w*)\b|n't\b", re.I)),
    RelationRow("that it falls below it", lazy(r"\|?を(?:割|下回)"), unless=lazy("上回|超|突破|(?:割ら|割って?い?|下回ら|下回って?い?)[なず]"), before=lazy(r"\b(?:above|over|beyond|exceed\w*|more than|topp?(?:ed|ing)?|surpass\w*) (?:the |its |a |their )?(?:[\w-]+ ){0,3}(?:levels?|line|mark|limit|average|target|goal|standards?|threshold|norm|capacity|quota|figure) of (?:about )?$", re.I), but=lazy(r"\b(?:not|never|no longer|fail\w*)\b|n't\b", re.I)),
    RelationRow("how much of it is taken off", lazy(r"分の[0-9０-９一二三四五六七八九]+\|を|[%％割]\|を"), lead=lazy("の?うち(?:の|、)?(?:約|ほぼ)?$"), unless=lazy("残|維持|確保"), before=lazy(r"\b(?:cut\w*|trim\w*|reduc\w+|slash\w+|shr[iau]nk\w*|lower\w*|decreas\w+|shed\w*)\b[^.;]{0,40} to (?:about |just )?$", re.I), kinds=frozenset((Kind.FRACTION, Kind.PERCENT))),
    RelationRow("on which floor it is", lazy(r"階\|(?:の[^、。|]{1,12}(?:店|室|部屋|居室|窓|ベランダ|教室|売り場|会場|事務所|オフィス|食堂)|から(?:出火|火|転落|落)|に(?:あ[るっり]|住)|で、)"), unless=lazy("階建|地上[0-9０-９]|地下|階層"), after=lazy(r"^\S+?[- ](?:story|storey|storied|storeyed|stories|storeys)\b(?! up\b)", re.I), but=lazy(r"\b(?:stories|storeys) (?:up|above|down|off)\b|\b(?:fell|plung\w+|dropp\w+) [^.;]{0,20}(?:stories|storeys)\b", re.I), kinds=frozenset((Kind.COUNT, Kind.NUMBER, Kind.MEASURE))),
    RelationRow("how much of it there is", lazy(r"分の[0-9０-９一二三四五六七八九十]+\|の(?:約|わずか)?[0-9０-９]"), unless=lazy("増|[0-9０-９]分の[0-9０-９]減|縮小"), before=lazy(r"\b(?:down|fell|fallen|dropp\w+|declin\w+|decreas\w+|off|up|rose)(?: by)?(?: about| roughly| nearly| around)? $", re.I), kinds=frozenset((Kind.FRACTION, Kind.PERCENT))),
    # what is measured, and how it does not move
    RelationRow("what it came to, not by how much it moved", lazy(r"\|(?:ほど|近く|余り)?に(?:達[しす]|上[るりっ]|のぼ)"), unless=lazy(_CHANGES), before=lazy(_MOVED_BY, re.I), kinds=_RATES | {Kind.COUNT, Kind.NUMBER}),
    RelationRow("a rate, not how much it moved", lazy(r"[%％割]\|"), lead=lazy(f"(?:乗車|占有|稼働|普及|投票|得票|支持|失業|使用|着用|接種|進学|就職|合格)率(?:は|が|も)?{_ABOUT}$"), unless=lazy(_CHANGES), before=lazy(_MOVED_BY, re.I), kinds=_RATES),
    RelationRow("a ratio, not how much it grew", lazy(r"倍\|"), lead=lazy(f"倍率(?:は|が)?{_ABOUT}$"), unless=lazy(_CHANGES), before=lazy(_MOVED_BY, re.I)),
    RelationRow("what it was, not by how much it moved", lazy(r"度\|"), lead=lazy(f"(?:最高|最低|平均)気温(?:は|が|も)?{_ABOUT}$"), unless=lazy(f"{_CHANGES}|上回|下回|差"), before=lazy(r"\bby (?:about )?$", re.I), kinds=_HEAT),
    RelationRow("by how many", lazy(r"[人件台校社]\|(?:も|ほど|近く|余り)?(?:少な[いくか]|多[いくか])"), after=lazy(r"^(?:fewer|less) than \S+(?! \w* ?(?:fewer|less|more|lower|higher))", re.I)),
    RelationRow("what it fell below, not by how much", lazy(r"を(?:割り込|割っ|下回)[^|]{0,3}\||\|を(?:割り込|割っ|下回)"), unless=lazy("増|減|伸|上昇|下落|低下|値|ポイント"), before=lazy(r"\b(?:fell|fallen|fall|dropped|declined|decreased|dipped|slipped|down) by (?:about )?$", re.I)),
    RelationRow("what it came to, not by how much it moved", lazy(r"\|と、?(?:[0-9０-９]+(?:年|[カか]月|期|四半期|週|日)(?:連続|ぶり))"), unless=lazy("[人件社台校％%][増減]|ポイント|幅"), before=lazy(r"\b(?:rose|increased|grew|fell|dropped|declined|decreased|jumped|climbed) by (?:about )?$", re.I)),
    RelationRow("how old it is", lazy(r"年\|(?:余り|近く|以上)?の(?:歴史|伝統)"), before=lazy(r"\b(?:first time in|built in|founded in|established in|since) (?:about )?$", re.I), after=lazy(_WORDS + r"later\b", re.I), but=lazy(r"\b(?:histor\w+|tradition\w*|years? of|old)\b", re.I)),
    RelationRow("so much of the usual, not so much more or less", lazy(r"[割%％]\|(?:に|程度|ほど|以下|しか|で|だ|を|と)"), lead=lazy(f"(?:平年|前年|例年|昨年|前の年|前年同[月期日]|通常|当初|定価|従来)の{_ABOUT}$"), unless=lazy("増|減|高[いくか]|安[いくか]|引"), after=lazy(r"^\S+(?: percent)? (?:below|above|under|over|more|less|higher|lower|fewer|down|up)\b", re.I), kinds=_RATES),
    RelationRow("by how much it is passed", lazy(r"超\||\|(?:も|ほど|近く|余り)?(?:超え|超過|上回|下回)"), lead=lazy(f"を(?:大きく)?{_ABOUT}$"), before=lazy(r"\b(?:levels?|limit|mark|line|record|average|height|target|standard|capacity) of (?:about )?$", re.I)),
    # in order
    RelationRow("from that one on", lazy(r"\|子?(?:以降|以後)"), before=lazy(r"\b(?:until|till|up to|before|by) (?:the |their |a )?$", re.I), kinds=_ORDERED),
    RelationRow("which one it is, not that they came in a row", lazy(r"[回度]目\|"), lead=lazy("連続(?:で|の|、|・)?(?:通算)?$"), unless=lazy(r"([0-9０-９]+)(?:年|大会|季|期|回|場所)連続(?:で|の|、|・)?(?:通算)?\1[回度]目"), after=lazy(r"^\S+ (?:straight|consecutive|successive)\b", re.I), kinds=_ORDERED),
    # one of five children has four brothers and sisters
    RelationRow("how many children there are, with himself", lazy(r"人\|(?:きょうだい|兄弟|姉妹)(?!が?[いあ])"), before=lazy(r"\b(?:has|had|have|having) $", re.I), but=lazy(r"\A(?![\s\S]*\b(?:has|had|have|having) [\w-]+ (?:[a-z]+ )?(?:siblings|brothers|sisters)\b)", re.I)),
)
# fmt: on

# Votes, laws, courts, police and warnings.
_DAYS = frozenset((Kind.DATE, Kind.MONTH, Kind.YEAR, Kind.FISCAL_YEAR))
_WHEN = _DAYS | {Kind.TIME}
_HOURS = frozenset((Kind.TIME,))
_RANKED = frozenset((Kind.ORDINAL,))
_COUNTS = frozenset((Kind.COUNT, Kind.NUMBER))
_SUMS = frozenset((Kind.MONEY,))
_PARTS = frozenset((Kind.PERCENT, Kind.POINT))
_VALUES = _PARTS | _COUNTS | _SUMS | {Kind.MEASURE}
# What may stand between a word of time and its figure.
_THE = r"(?: about| around| exactly)?(?: the)?(?: (?:very )?(?:end|beginning|start) of| early| late| mid)? \|"
_NOT = r"\bnot\b|n't\b|\bnever\b|\bno (?:later|earlier|sooner)\b"


def _row(says: str, ja: str, around: str, but: str = "", *, kinds: frozenset[Kind] = frozenset(), unless: str = "", lead: str = "", same: bool = False) -> RelationRow:
    """A row of the table: what the Japanese says of a figure, and the English around it that says another thing."""
    return RelationRow(says, lazy(ja), unless=lazy(unless) if unless else None, lead=lazy(lead) if lead else None, kinds=kinds, but=lazy(but, re.I) if but else None, around=lazy(around, re.I), same=same)


# fmt: off
# What begins, and what ends.
_ENDS_JA = "(?:結審|閉廷|終結|決着|締め切|終了|終わ|閉幕|閉会|満了|失効|期限|退任|解散|閉[じまめ店館園校]|会期末)"
_BEGINS_JA = "(?:始ま|始める|開始|開幕|開会|開店|開業|施行|発足|就任|開校|オープン|スタート|発効|召集|公示|告示|着工)"
_BEGINS = r"\b(?:opens?|opened|starts?|started|starting|begins?|began|beginning|commences?|commenced|(?:takes?|took) effect|(?:comes?|came|go|goes|went) into (?:force|effect))(?: (?:on|in|at|from|as of))?"
_ENDS = r"\b(?:ends?|ended|ending|closes?|expires?|expired|finish(?:es|ed)?|concludes?|concluded|wraps? up|wrapped up|terminates?|terminated|runs? out)(?: (?:on|in|at))?"
# What is done on one day, and what takes effect on it.
_HELD_JA = r"\|に(?:も|は)?[^、。|0-9０-９はがを]{0,6}(?:開かれ|行われ|開催さ|実施さ|投開票|投票さ|執行さ|開く|召集さ)"
_HELD = r"\b(?:held|take place|takes place|took place|conducted|opened|convened)\b"
_IN_FORCE_JA = r"\|に(?:も|は)?[^、。|0-9０-９はがを]{0,4}(?:施行|発効|発足|就任|開業|開校|開幕|開会|始ま|スタート)"
# A run of so long that is the whole of what a noun says: 3カ月の航海.
_LASTING = "学級閉鎖|休校|休園|停戦|停学|出席停止|隔離|待機|活動停止|航海|刑|実刑|懲役|禁錮|停職|出場停止|営業停止|業務停止|資格停止|謹慎|契約|任期|会期|日程|猶予|研修|訓練|遠征|留学|交渉|協議|会談|審議|質疑|演説|工事|滞在|拘束|空白|延長|休会|停電|休業|休暇|入院|治療|重傷|けが|軽傷"
# Of those hurt, killed or taken by others.
_DONE_TO = "(?:殺害|殺し|殺し|刺し|刺す|殴|襲|はね|ひい|だま|脅|切りつけ|監禁|暴行|負傷させ|死亡させ|死傷させ|けがをさせ|人質|誘拐|連れ去)"
_DOERS = r"\|[^|]*\|(?: (?:people|men|women|persons|boys|girls|youths))?(?: (?!were|was|are|is)[a-z]+){0,2} (?:are|were|is|was|have been|has been) (?:\w+ )?(?:suspected|accused|arrested|charged|convicted|indicted|sentenced|alleged|believed to have)\b"
# What a change was from or to, right before the figure that it came to: 前年より2ポイント低い48%.
_CHANGED_TO = "(?:(?:低|高|多|少な)い|(?:上|下)回る|[％%割倍人件票校台点]増の|[％%割倍人件票校台点]減の|ポイント[増減]の|議席[増減]の)(?:計|約|、)?$"
# Nouns of what happens, and is worst or first since then.
_EVENTS = "(?:大雪|豪雨|大雨|洪水|猛暑|暑さ|寒さ|寒波|規模|被害|地震|噴火|事態|高温|低温|水準|高さ|低さ|多さ|少なさ|遅さ|早さ|災害|惨事|危機|快挙|出来事|訪問|訪日|訪中|訪米|会談|勝利|優勝|出場|開催|制覇|上陸|減少|増加|黒字|赤字|安値|高値|復活|衝突|干ばつ|流行|不作|豊作|渇水|惨敗|大敗)"
_WORST = r"\b(?:since|first|1st|last|not|never|nothing|none|no|unseen|unprecedented|only|again|record|[a-z]+est|most|least|worst|best|return\w*|after|back|any|like|comparable)\b|n't\b"
INCIDENTS += (
    # when it begins and ends
    _row("when it ends", rf"\|(?:に(?:は|も)?|で)[^、。|0-9０-９]{{0,4}}{_ENDS_JA}|\|(?:まで|末まで)", rf"{_BEGINS}{_THE}", unless="始|開[始幕会店業校]|から|施行|発効|就任|発足|召集|スタート", kinds=_WHEN),
    _row("when it ends", "", rf"{_BEGINS}{_THE}|\bextend\w* (?:\w+ ){{0,3}}(?:until|till|to|through){_THE}", lead="(?:任期満了|満了|任期切れ|会期末|期限切れ|締め切り|締切)(?:は|日は|が|の)(?:来年|今年|同年|翌年|再来年|来月|今月|同日)?(?:の)?$", kinds=_WHEN),
    _row("when it begins", rf"\|(?:に(?:は|も)?|から)[^、。|0-9０-９]{{0,4}}{_BEGINS_JA}", rf"{_ENDS}{_THE}", unless="終|閉|まで|締|満了|失効|期限|廃止|停止", kinds=_WHEN),
    _row("the day of it", _HELD_JA, rf"{_HELD}[^.;,|]{{0,16}} (?:by|until|till|since|before|after|within){_THE}", _NOT, kinds=_DAYS, unless="まで|から|以[降来前後]|前に|後に|[年月期日週]内|[年月]中|末に|ごろ"),
    _row("the day of it", _HELD_JA, rf"\b(?:will|to) run (?:until|till|from|through){_THE}", kinds=_DAYS, unless="まで|から"),
    _row("the day of it", _IN_FORCE_JA, rf"\b(?:take effect|takes effect|into force|into effect|enacted|enforced|in (?:force|effect)|launched|start|starts|begin|begins|open|opens) (?:by|until|till|before|after){_THE}", _NOT, kinds=_DAYS, unless="まで|から|以[降来前後]|前に|後に|[年月期日週]内|[年月]中|末に|ごろ"),
    _row("the hour of it", rf"時(?:半|[0-9０-９]+分)?\|に(?:は|も)?[^、。|0-9０-９]{{0,4}}(?:{_ENDS_JA}|{_BEGINS_JA})", r"(?<!shortly )(?<!just )(?<!soon )(?<!right )\b(?:before|after) \|", kinds=_HOURS),
    _row("as of then", r"\|(?:現在|時点)(?!地|[のも])", rf"\b(?:since|until|till|from|before|after){_THE}", r"\b(?:as of|unchanged|change\w*|when)\b", kinds=_WHEN, unless="まで|から|以[降来前後]"),
    _row("as of that day", r"日付(?:け)?\||日\|付(?:け)?で", rf"\b(?:until|till|since){_THE}", _NOT),
    _row("by then", r"\|までに[^、。|0-9０-９]{0,9}(?:立ち退|退去|返還|支払|回答|申し込|納付|撤去|避難|帰国|出国|まとめ|決め|決定|結論|策定|提出|完成|完了|導入|廃止|実現|達成|整備|判断|改定|締結)", rf"\b(?:until|till|through|throughout){_THE}", rf"{_NOT}|\b(?:has|have|had|given?|gave|deadline|extend\w*|postpon\w*|delay\w*|put off|wait\w*)\b", kinds=_DAYS),
    _row("by then", r"\|までに[^、。|0-9０-９]{0,9}(?:立ち退|退去|返還|支払|回答|申し込|納付|撤去|帰国|出国|まとめ|結論|策定|提出|完了)", r"\bon (?:the )?\|", r"\b(?:deadline|due|latest|last|by|until|before|no later|expir\w*)\b", kinds=frozenset((Kind.DATE,)), unless="日に|発表|[0-9０-９]日の"),
    _row("how long it is shut", r"時間\|", r"\bto \|", lead="[時分夜午]から(?:約|およそ)?$", kinds=_HOURS | {Kind.NUMBER}),
    _row("the worst since then", rf"\|以来の[^、。|]{{0,6}}{_EVENTS}", rf"\b(?:from|until|till|through|in|on|during|before|by){_THE}", r"\b(?:since|first|1st|last|not|never|also|too|another|again|repeat\w*|previous\w*|surpass\w*|eclips\w*|exceed\w*|beat\w*|topp\w*|match\w*|broke\w*)\b|n't\b", kinds=_DAYS, unless="ずっと|一貫"),
    _row("the worst since then", rf"\|以来の[^、。|]{{0,6}}{_EVENTS}", rf"\bsince{_THE}", _WORST.replace("since|", "", 1), kinds=_DAYS, unless="ずっと|一貫"),
    # how long it was, and how long since
    _row("how long it is", rf"(?:年|[カか]月|週間|日間|時間|分間?)\|(?:間)?の(?:{_LASTING})", r"\|[^|]*\| (?:ago|later)\b", r"\b(?:beg[au]n|start\w*|since|was born|after|impos\w+|finish\w*|end\w*)\b", kinds=_STRETCH, unless="前"),
    _row("how long it is", rf"[1１一](?:年|[カか]月|週間|日|日間)\|(?:間)?の(?:{_LASTING})", r"\|[^|]*\b(?:ago|later|earlier)\|", kinds=_DAYS, unless="前|後"),
    _row("how long it was", r"(?:[時分]間?|時間半)\|(?:間)?(?:、|に?わたって|にわたり)?(?:行われ|会談|協議|話し|対談|電話|会見|議論|審議|演説|中断|停電|歩い|待[っち])", r"\| later\b|\bat \|", unless="後", kinds=_STRETCH | _HOURS),
    _row("for the first time in that long", r"(?:年|カ月|か月|年半|日|週間)(?:ぶり|振り)\||\|(?:ぶり|振り)", r"\bwill (?:\w+ )?(?:be )?(?:held|take place|meet|visit|resume\w*|open\w*) (?:\w+ )?in (?:about )?\||\b(?:summit|talks|meeting|visit|session|hearing|trial|election)s? (?:lasted|lasts|will last|ran)(?: for)?(?: about)? \|", r"\b(?:first|1st|since|last)\b(?!ed)", kinds=_STRETCH),
    _row("for the first time in that long", r"(?:日|カ月|か月|週間)(?:ぶり|振り)\||\|(?:ぶり|振り)", r"\bfor the \|", r"\b(?:first|1st|since|straight|consecutive)\b", kinds=_RANKED, unless="連続|目"),
    _row("so long after", r"日後\||日\|後に?(?:発見|救助|救出|逮捕|死亡|見つか)|年後\||(?:年|[カか]月)\|後(?:だっ|となっ|。|$)", r"\b(?:within|for) (?:about )?\|", r"\b(?:not|later|after\w*)\b|n't\b", kinds=_STRETCH, unless="以内|まで|間"),
    _row("within that time", r"以内\||\|以内", r"\| (?:before|prior to|ahead of)\b", r"\b(?:within|less|under|up to|no more)\b", kinds=_STRETCH, unless="前"),
    _row("so long after", r"年\|(?:$|となる|を迎え|がた|経|が過ぎ)", r"\bwill\b[^.;|]{0,24} in \|", r"\b(?:since|after|anniversar\w*|mark\w*|have passed)\b", kinds=_STRETCH, lead="(?:事件|事故|災害|地震|震災|豪雨|噴火|戦争|被災|発生)から(?:約|丸)?$"),
    _row("how long it has been", r"年\|が?(?:たっ|経[っちつて]|過ぎ|経過|の節目|になる|となる)", r"\|", kinds=frozenset((Kind.YEAR, Kind.FISCAL_YEAR)), lead="から(?:約|丸)?$"),
    _row("how long it has been", r"(?:年|[カか]月|日)\|(?:になる|となる|を経て|が?(?:た[ちっつ]|経[っちつて]|過ぎ|経過))", r"\bwill\b[^.;|]{0,40} (?:in|for) (?:about )?\||\b(?:introduced|finali[sz]ed|founded|enacted|lowered|raised|established|adopted|abolished) for (?:about )?\|", r"\b(?:have|has) passed\b|\bsince\b|\banniversar\w*", kinds=_STRETCH, lead="から(?:約|丸)?$"),
    _row("how long it has been", r"年\|(?:に?なる|を経て|が?(?:た[ちっつ]|経|過ぎ))", r"\|", kinds=frozenset((Kind.AGE,)), lead="から(?:約|丸)?$"),
    _row("how long after it", r"年\|(?:を経て|後に?|で)(?:、|結審|決着|終結|和解|完成|解決)?", r"\|[^|]*\| before\b", r"\b(?:after|later|following|since)\b", kinds=_STRETCH, lead="から(?:約|丸)?$", unless="前"),
    _row("how long after the death", r"(?:日|年|[カか]月|週間|時間)\|(?:ほど|以上|余り|近く)?が?(?:た[ちっつ]|経[っちつて]|経過)", r"\bdied (?:about |some )?\|[^|]*\| later\b|\bwill be dead\b", kinds=_STRETCH, lead="死後(?:約)?$"),
    _row("how long it has been", r"年\|が?(?:たっ|経[っちつて]|過ぎ|経過)", r"\| before\b", r"\b(?:since|after|on from)\b(?! the (?:disaster|quake|accident|war))", kinds=_STRETCH, lead="から(?:約|丸)?$"),
    _row("how long it is", "", r"\| (?:later|after(?!\w| serving))\b", kinds=_STRETCH, lead="(?:懲役|禁錮|拘禁刑|執行猶予)(?:は|が)?$", unless="後"),
    _row("how long it is", "", r"\|", kinds=_RANKED, lead="全治(?:約|およそ)?$"),
    _row("how long it is", "年", r"\byear \|", lead="(?:懲役|禁錮|拘禁刑|執行猶予)(?:は|が)?$"),
    _row("how many in all", "", r"\|", kinds=_RANKED, lead="延べ(?:約|およそ)?$", unless="目"),
    _row("how many in all", "", r"\|[^|]*\|(?: \S+){0,6}? (?:per|each|every) (?:year|week|day|month|hour)\b", lead="延べ(?:約|およそ)?$", unless="[1１]日|毎|年間|月間"),
    _row("how long it will take to heal", "", r"\brecovered (?:fully |completely )?(?:in|after|within) (?:about )?\|", kinds=_STRETCH, lead="全治(?:約|およそ)?$"),
    _row("how long since it was founded", r"(?<![12１２][0-9０-９]{3})年\|", r"\b(?:will|to) (?:\w+ )?(?:open|be (?:opened|founded|established)) in \||\b(?:opened|founded|established|built|launched|created) for \|", kinds=_STRETCH, lead="(?:開校|開館|開園|開港|開業|創立|創業|創設|設立|創刊|発足|制定|施行)(?:から)?(?:約)?$"),
    _row("the anniversary", r"周年\||\|周年", r"\b(?:celebrat|mark|commemorat)\w* [^.;|]{3,60} (?:for|in(?: their| its| his| her| the)?) \|", r"\banniversar\w*", kinds=_STRETCH | {Kind.AGE, Kind.NUMBER, Kind.YEAR}),
    _row("so long before", r"(?:年|[カか]月|週間|日)\|前(?![後半述期年日])", r"\|(?:(?:the|its|his|her) )?(?:[a-z]+|[0-9]+(?:st|nd|rd|th))\| (?!(?:year|month|week|day|anniversary|birthday|time|century|straight|consecutive|quarter)s?\b)[a-z]", kinds=_RANKED, unless="第|周年|年生|学年|[年回度日]目"),
    _row("so long before", r"年\|前の(?:選挙|[一-龥]{1,2}選|大会|調査|国会|投票|事件|事故|地震|災害|震災|豪雨|判決|裁判)", r"\b(?:election|vote|poll|survey|tournament|accident|incident|case|quake|earthquake|disaster|ruling|trial|floods?|rains?) for (?:about )?\|", kinds=_STRETCH),
    _row("how long there still was", r"(?:年|[カか]月|日)\|を?残し", r"\bfor (?:about )?\||\| ago\b", r"\b(?:left|remain\w*|before|short|early|ahead|unserved|unexpired|to go|rest)\b", kinds=_STRETCH),
    _row("how early or late it was", r"(?:分|時間|日)\|(?:ほど|以上)?(?:早|遅)", r"\b(?:lasted|lasts|ran)(?: for)? (?:about )?\|", r"\b(?:early|earlier|late|later|ahead|behind|before|over)\b", kinds=_STRETCH),
    _row("so long before", r"(?:年|[カか]月|日)\|前にも", r"\bfor (?:about )?\|", r"\b(?:ago|earlier|before|previous\w*|prior)\b", kinds=_STRETCH),
    _row("so long after", r"日\|で[^、。|0-9０-９]{2,}", r"\bon (?:the )?\|", kinds=frozenset((Kind.DATE, Kind.ORDINAL)), lead="(?:から|わずか|後)(?:約|わずか)?$"),
    _row("for the first time in that long", r"(?:年|[カか]月|季)(?:ぶり|振り)\||(?:年|[カか]月|季)\|(?:ぶり|振り)", r"\|(?:(?:the|its|his|her) )?(?:[a-z]+|[0-9]+(?:st|nd|rd|th))\| (?!(?:year|month|season|straight|consecutive|time|successive|win|victory|title)s?\b)[a-z]", r"\b(?:first|1st|since)\b", kinds=_RANKED, unless="[回度目次代]|第|周年|連続"),
    _row("within that time", r"以内\||\|以内", r"\b(?:for|over) (?:about )?\|(?!more|less|over|under|at)", r"\b(?:within|up to|no more|less|not|maximum|limit\w*|under|at most)\b", kinds=_STRETCH),
    _row("for so long", r"日間\|(?:の日程で|、)?(?:開[くかい]|行[うわ]|開催)", r"\b(?:hold|holds|held|meet|conduct)\b[^.;|]{0,60} in (?:about )?\|", r"\b(?:over|for|span\w*)\b", kinds=_STRETCH),
    _row("for so long", r"間?\|間?(?:の間)?、?(?:派遣|閉鎖|休館|休園|休校|休業|運休|展示|上映|公開|延長|滞在|訪問)", r"\b(?:will|to) be (?:[a-z]+ed|sent|closed|shut|shown) in (?:about )?\|", r"\b(?:over|for|within)\b", kinds=_STRETCH, unless="後|以内"),
    _row("that they came in a row", r"日続けて\||日\|続けて", r"\| ago\b", r"\b(?:straight|consecutive|row|running|since|beg[au]n|start\w*|every|each)\b", kinds=_STRETCH, unless="前"),
    _row("from that year of school on", r"年生\|から", r"\b(?:until|till|up to|before) (?:the )?\|", kinds=_RANKED),
    _row("how long a term is", r"年\|(?!目)", r"\|", kinds=_RANKED, lead="任期(?:は|が)?$"),
    _row("for so long", r"日間\|の日程で|日\|間の日程で", r"\| ago\b|\b(?:will|to) (?:\w+ )?\w+ in \|", kinds=_STRETCH),
    _row("for the first time in that long", r"^[1１一](?:年|[カか]月|週間)(?:(?:ぶり|振り)\||\|(?:ぶり|振り))", r"\|[^|]*\bago\|", r"\b(?:first|1st|since|last time|absence|after)\b", kinds=_DAYS, lead="", unless="(?<!ぶ)り前|前"),
    _row("in how long it was", r"(?:年|[カか]月|週間|日)間?\|で(?:約|およそ)?[0-9０-９一二三四五六七八九半倍]", r"\| ago\b", r"\b(?:from|compar\w+|than|since|levels?|over|past|what|was|were|beg[au]n|start\w*|launch\w*|open\w*|found\w*|doubl\w*|tripl\w*|quadrupl\w*|times|halv\w*|half|as (?:many|much)|share|figures?)\b", kinds=_STRETCH, unless="前"),
    _row("how many in all", "", r"\|[^|]*\| (?:a|per|each|every) (?:year|month|week|day)\b", r"\b(?:average|or)\b", kinds=_SUMS | _COUNTS, lead="間で(?:の)?(?:総額|計|合計|延べ)(?:約)?$", unless="平均|当たり|あたり|ずつ"),
    # which of how many it is
    _row("which one it is", r"[回度]目\||\|[回度]目", r"\|[^|]*\bmore times\||\| more times\b", r"\b(?:already|previous\w*|earlier)\b"),
    _row("how many are meant in all, with those named", r"^[0-9０-９一二三四五六七八九十]{1,2}[^|]{0,5}\|", r"\|(?:another |an additional )?[^|]*\|(?: [a-z]+)? (?:other|others|more)\b(?! than)|\b(?:another|other) \|", lead="など(?:の)?(?:計|合わせて|約|、|総勢)?$", same=True, unless="ほか|他[のに社]|別|余罪|さらに|以外|残|近く|近い|余り|以上|超える|ほど", kinds=_COUNTS),
    _row("how many have come ashore", r"[個つ]目\||\|[個つ]目", r"\bTyphoon \|No\b", lead="(?:今年|今季|年)?$"),
    _row("the place from the top", r"位\||\|位", r"\|[^|]*\|[- ](?:lowest|fewest|smallest|least)\b|\|[^|]*\b(?:lowest|fewest|smallest|least)\|", kinds=_RANKED, unless="低|少|下位|最下|下から|小さ|短|狭|ワースト|悪|安|軽|弱"),
    _row("the highest of the day", "度", r"\b(?:minimum|lowest|overnight low)(?: temperatures?)? (?:was|of|is|hit|reached|at|stood at) (?:about )?\|", lead="最高気温(?:は|が|も)?$"),
    _row("the lowest of the day", "度", r"\b(?:maximum|highest|daytime high)(?: temperatures?)? (?:was|of|is|hit|reached|at|stood at) (?:about )?\|", lead="最低気温(?:は|が|も)?$"),
    _row("how much it is where it is most", "", r"\b(?:at least|(?:an )?average of|a minimum of|more than) \||\|(?:at least|more than|over|(?:an )?average of) ", r"\b(?:in|at) some\b|\bup to\b|\bas much as\b", lead="多い(?:所|ところ|地点)(?:で|では)(?:約)?$"),
    _row("how far down it is", r"(?:メートル|センチ|キロ)\|下(?:の|に|へ)", r"\|[^|]*\|[ -](?:wide|long|high|tall|away)\b|\|(?:less than|under|fewer than) |\b(?:river|sea|lake|road|stream|waterway|canal|creek) \|[^|]*\|[ -]deep\b|\bdown the (?:river|road|stream) \||\|[^|]*\| down the (?:river|road|stream)\b"),
    _row("how deep it is", "", r"\|[^|]*\| off\b", r"\b(?:depth|deep)\b", lead="深さ(?:は|が)?(?:約|およそ)?$"),
    _row("how far it flew", r"(?:キロ|メートル)\|(?:を)?(?:飛行|飛翔|飛んだ|飛ん)", r"\|[^|]*\b(?:an|per|each) (?:hour|second|minute)\||\| (?:an|per|each) (?:hour|second|minute)\b", unless="時速|毎時|秒速|マッハ"),
    _row("how far apart they are", r"間隔\||\|の?間隔", r"\b(?:within|for) (?:about )?\||\|within ", r"\b(?:interval\w*|apart|every|spac\w+|between)\b"),
    _row("how many there are besides", r"[人社校名団体国県市町村]\|", r"\|[^|]*\|(?: [a-z]+)?, including (?:the|its|his|her)\b", lead="[一-龥]ほか[一-龥ァ-ヴー]{0,4}$", kinds=_COUNTS),
    # who, to whom
    _row("those to whom it was done", rf"人\|を[^、。|]{{0,4}}{_DONE_TO}", rf"{_DOERS}|\b(?:killed|murdered|stabbed|attacked|beaten|confined|assaulted|deceived|threatened|abducted) by \|", unless="人[がはのとら](?!を)|人の(?:男|女|容疑者|被告)", kinds=_COUNTS),
    _row("those who did it", r"[0-9０-９]\|?(?:社|党|会派|校|市|町|村|カ国|人|団体|区|県|首長|知事|町村|市町村)\|?が(?:共同で|合同で|連名で)?(?:提出|提案|申請|提訴|要望|申し入れ)", r"\b(?:submitted|presented|handed|proposed)(?: \w+){0,3} to (?:the )?\|"),
    _row("those who agreed", r"[0-9０-９]\|?(?:社|党|会派|カ国|者|市町村|団体)\|?が[^、。|]{0,4}(?:合意|一致)", r"\bagreed with (?:the )?\|"),
    _row("where they go", r"[カか]国\|を[^、。|]{0,4}(?:歴訪|訪問|訪れ|回る)", r"^(?:the )?(?:leaders?|prime ministers?|presidents?|ministers?|heads of state) (?:of|from) (?:the )?\|"),
    _row("what is claimed, not what was ordered", r"\|の?(?:支払いなど)?(?:損害賠償|賠償|支払い|慰謝料|返還|補償)を(?:求め|請求)", r"\b(?:was|were|been) ordered to [^.;|]{0,40}\||\bordered (?:\w+ ){1,4}to [^.;|]{0,30}\|", unless="命じ|認め|判決|和解|支払うよう|確定|命令", kinds=_SUMS),
    _row("what was ordered, not what is claimed", r"\|の?(?:損害賠償|賠償|支払い|慰謝料|返還|補償)を命じ", r"\b(?:sought|demanded|seeking|demanding|claimed)\b[^.;,|]{0,40} \|", unless="求め|請求|訴え", kinds=_SUMS),
    _row("what was ordered to be paid to them", r"\|の?(?:損害賠償|賠償|支払い|慰謝料|補償)を命じ", r"\bordered (?:the |each )?(?:\w+ )?(?:victims?|plaintiffs?|bereaved|famil\w+|survivors?)\b[^.;|]{0,12} to pay [^.;|]{0,20}\|", unless="原告(?:側)?に|費用", kinds=_SUMS),
    # by, to and of
    _row("what it came to", "", r"\|[^|]*\|(?: [a-z]+)? (?:lower|higher|more|less|fewer)\b(?! than (?:an?|one|half)\b)|\b(?:up|down|rose|fell|increased|decreased|dropped|declined)(?: by)? \||\bof (?:its|their|the|his|her) \|", lead=_CHANGED_TO, kinds=_VALUES),
    _row("what it came to", r"\|に(?:達|上[っる]|のぼ|な[っる])", r"\b(?:rose|increased|grew|climbed|fell|dropped|declined) by (?:about )?\|", lead="[0-9０-９]倍の(?:約)?$", kinds=_VALUES),
    _row("who disapproves", r"[％%]\|", r"\bapproval rat(?:ing|e)s? (?:was|were|is|stood at|came to) (?:about )?\|", lead="不支持率?(?:は|が)(?:約)?$"),
    _row("who approves", r"[％%]\|", r"\bdisapproval rat(?:ing|e)s? (?:was|were|is|stood at|came to) (?:about )?\|", lead="(?<!不)支持率?(?:は|が)(?:約)?$"),
    _row("how many votes were counted", r"[％%]", r"\b(?:with|won|has|had|leads? by|led by|leading by|turnout (?:of|was|at)|got|took) (?:about )?\|[^|]*\|(?=[.,;]|$| of the votes?(?! (?:counted|tallied|in)\b))", r"\b(?:count\w*|tall\w*|report\w*|returns)\b", lead="開票率(?:は|が)?(?:約)?$"),
    _row("those who may vote", r"人", r"\|[^|]*\|(?: [a-z]+)? voted\b|\|[^|]*\b(?:votes|ballots) cast", r"\b(?:eligible|could|can|may)\b", lead="有権者数?(?:は|が)?(?:約)?$"),
    _row("so much for each", "円", r"\|[^|]*\| (?:a|per|each|every) (?:day|month|week|year|person|head)\b", lead="[1１一]食(?:当たり|あたり|につき)?(?:約|最大)?$"),
    _row("so much for each", "円", r"\|[^|]*\|(?: yen)? to (?:one|a single) |\btotal of \|(?:up to )?", kinds=_SUMS, lead="[1１一](?:世帯|人|戸|社|校|団体|件)(?:当たり|あたり|につき)?(?:に|、)?(?:最大|約|一律|上限)?$", unless="総額|計|合計"),
    _row("that floor and those above it", r"階以上\||階\|以上", r"\|(?:more than|over|at least) [^|]*\bfloors?\||\|(?:more than|over|at least) [^|]*\| floors?\b"),
    _row("what it comes to", "円", r"\b(?:rose|rise|grew|grow|increased?|fell|fall|dropped|declined?) by (?:about )?\|", lead="総額(?:は|が|で)?(?:約)?$", unless="増|減|上積|下|伸|上が", kinds=_SUMS),
    _row("what it comes to", r"[円人件台戸棟]\|に上り", r"\b(?:rose|grew|increased|fell|dropped|declined) by (?:about )?\|", unless="増|減|上昇|伸|下|縮", kinds=_VALUES),
    _row("how many times as many", r"倍\|(?:に|と|の)", r"\|(?:[a-z]+|[0-9.,]+)\| (?:more|fewer|less) than\b", unless="[人件台社校票]増|[人件台社校票]多"),
    _row("what it came to", r"倍\|に", r"\b(?:fell|rose|dropped|declined|increased|decreased)(?: by)? \|", lead="倍率(?:は|が|も)?(?:約)?$"),
    _row("that it was no more", r"\|(?:余り|ほど)?にとどま", r"\b(?:rose|increased|grew|fell|dropped|declined|decreased) (?:by )?(?:only |just |about )?\||\|(?:more than|over|at least) ", unless="増|減|伸|上昇|下|低下|値上|引き上げ|成長|縮", kinds=_PARTS | _COUNTS | _SUMS),
    _row("how many say so, not by how much it moved", r"[％%]\|(?:で|だった|と|、|に(?:上|達|のぼ|とど))", r"\b(?:rose|fell|increased|decreased|grew|dropped|declined)(?: by)? \|", lead="(?:反対|賛成|支持|評価|思う|ない|いる)」?(?:が|は|も)(?:約)?$", unless="増|減|上昇|低下|下落|上が|下が|ポイント", kinds=_PARTS),
    _row("what was not reached", r"[％%割]に(?:は)?(?:満た|届か|達せ|達し)[^|]*\||[％%割]\|に(?:は)?(?:満たな|満たず|届か|達せ|達しな)", r"\b(?:fell|rose|dropped|declined|increased)(?: by)? \||\b(?:reached|exceeded|topped|surpassed|hit) \|", r"\b(?:failed|fail\w*|never|without|short|unless)\b|\b(?:not|n't) (?:reach|exceed|top|surpass|hit)\b", unless="なければ|なけりゃ|ないと|ない場合|ない限り|なかった場合"),
    _row("what share it is", r"[％%割]\|に(?:当た|あた|相当)", r"\b(?:up|down|rose|fell|increased|decreased|rise of|increase of)(?: by)?(?: about)? \|", kinds=_PARTS),
    _row("what it was, not by how much it moved", r"[％%]\|(?:だった|で$|に(?:とどま|な[っるり]|達し|のぼ|上[っる])|と?な[っる])", r"\b(?:fell|rose|dropped|declined|increased|decreased|climbed|jumped|grew) (?:by )?(?:about )?\|", unless=r"増|減|伸び|上昇|下落|成長|変動|値上|賃上|引き上げ|プラス|マイナス|前年|物価|\A(?![\s\S]*(?:投票率|得票率|支持率|検挙率|高齢化率|自給率|充足率|致死率|死亡率|出生率|離婚率|着用率|喫煙率|耐震化率|整備率|回収率|就職率|進学率|合格率|出席率|加入率|普及率|接種率|利用率|稼働率))", kinds=_PARTS),
    _row("by how much it falls short", r"(?:ポイント|[％%票人件])\|(?:も|ほど|近く|余り)?下回", r"\b(?:exceed\w*|surpass\w*|topp\w*|outstripp\w*|outpac\w*)\b[^.;|]{0,40} by (?:about )?\|", unless="上回"),
    _row("by how much it is above", r"(?:ポイント|[％%票人件])\|(?:も|ほど|近く|余り)?上回", r"\b(?:fell|fall|falls|falling|came) (?:short|below)\b[^.;|]{0,40} by (?:about )?\|", unless="下回"),
    _row("by how much it is above the other", r"(?:ポイント|[％%])\|(?:も|ほど|近く|余り)?上回", r"\b(?:up|rose|rising|increased|gained)(?: by)?(?: about)? \|", lead="(?:支持率|平均|水準|男性|女性|野党|与党|反対|賛成|派|層)を(?:約)?$", unless="前[回年月]|先月|昨年"),
    _row("how many more", r"[人件校社]\|(?:も|ほど)?多[いくか]", r"\|(?:more|fewer|less) than [^|]*\| of\b"),
    _row("that it grew so many times in a row", r"(?:年|[カか]月|回|期|四半期)\|連続で?の?(?:増|減|上昇|低下|過去最)|連続\|で?の?(?:増|減|上昇|低下|過去最)", r"\b(?:exceed\w*|topp\w*|surpass\w*|been (?:above|over|more than))\b[^.;|]{0,32} for (?:the )?\|", r"\b(?:ris\w+|rose|increas\w*|grow\w*|grew|up|declin\w*|fell|fall\w*|decreas\w*|drop\w*|climb\w*|gain\w*|record)\b", unless="連続で?[^、。]{0,8}(?:超|上回)"),
    _row("what it passed, not by how much it grew", r"(?:を(?:超え|突破|上回っ?)\||\|を(?:超え|突破|上回))", r"\b(?:rose|increased|grew|climbed|jumped) by(?: more than)? \|", unless="増加[数幅分]|減少[数幅]|増えた[分数]|伸び|[人件円％%台票][増減]|超える[増減]|幅"),
    _row("by how much the pay is cut", r"分の[0-9０-９一]+\|", r"\b(?:cut|reduced|lowered|slashed)\b[^.;|]{0,20} to (?:about )?\|", lead="減給$"),
    _row("how many there are, all of the part", r"[人校社件台]\|", r"\b(?:third|quarter|half|fifth|tenth|percent) of \|", lead="(?:にあたる|に当たる|に相当する)(?:約)?$"),
    _row("how many are made one of", r"(?:校|社|行|町|村|局|課|病院|店|園|党|団体|市町村|県)\|を[0-9０-９一]+(?:校|社|行|つ|市|町|村|局|課|病院|店|園|党|団体|県)に", r"\binto (?:the )?\|"),
    _row("by how many it grew", r"議席\|を?(?:増や|増え|伸ば|上積|積み増)", r"\b(?:lost|lose|losing|shed) (?:only |just )?\|", r"\b(?:more|additional|gain\w*|add\w*|extra)\b", unless="減|失"),
    _row("by how many it grew", r"議席\|を?(?:増や|増え|伸ば|上積|積み増)", r"\b(?:won|secured|took|captured) (?:only |just )?\|", r"\b(?:more|additional|gain\w*|up|increas\w*|add\w*|extra|boost\w*|expand\w*|rais\w*|improv\w*|strength\w*|from)\b"),
    # terms and elections
    _row("how long they were together", r"年\|(?:を?務め|の任期|で退|を?在任|にわた)", r"\|[^|]*\|,? (?:each|apiece)\b|\|[^|]*\b(?:each|apiece)\|", lead="[2-9２-９]期(?:、|・|で)?$"),
    _row("which election it was", r"[0-9０-９]選\|", r"\|[^|]*\bmore (?:terms?|elections?|times?|seats?|wins?|victor\w+)\||\| more (?:terms?|elections?|times?|seats?|wins?|victor\w+)\b|\b(?:came|finished|placed|ranked)(?: in)? \||\|[^|]*\b(?:matches|games|bouts|seats|incumbents|races|candidates|places?)\||\|[^|]*\| (?:matches|games|bouts|seats|incumbents|races|candidates|place)\b"),
    _row("how often they were elected", r"回\|(?!目)", r"\belected \||\|[^|]*\| (?:(?!time|term|election|straight|consecutive|stint|win|victor)[a-z]+)", r"\bterms?\b|\btimes?\b", lead="当選$", kinds=_RANKED),
    _row("by how many votes", r"票差\||票\|差", r"\bon the \|[^|]*\| vote\b|\bwith (?:only |just )?\|[^|]*\bvotes?\||\bwith (?:only |just |a )?\|[^|]*\| votes?\b", r"\b(?:margin|difference|spare|lead|more|fewer|gap|differen\w+|separat\w+|decid\w+)\b"),
)
# fmt: on
