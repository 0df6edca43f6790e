"""What a figure is told of, in its sentence: how old, how far, how many in all, which turn, which page.

計18個 are not "18 others", 就任100日 is no birthday, 1面トップ no "one side". The figure agrees and the sentence is false.
The rows are those of relations.py, of which they are a part.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.tables.patterns import lazy

_COUNTED = frozenset((Kind.COUNT, Kind.NUMBER))
_RANKED = frozenset((Kind.ORDINAL,))
_VALUES = frozenset((Kind.MONEY, Kind.PERCENT, Kind.POINT, Kind.MEASURE, Kind.COUNT, Kind.NUMBER))
_MULTIPLES = frozenset((Kind.MULTIPLE, Kind.NUMBER, Kind.COUNT))
_SMALLER = r"(?:smaller|lighter|shorter|less|fewer|lower|slower|cheaper|narrower|shallower|weaker|younger|thinner)"
# What a day that is counted is the birthday of.
_BORN = "誕生|生まれ|生誕|[歳才]|バースデー|還暦|古希|喜寿|傘寿|米寿|卒寿|白寿|出産"


# A figure, with the word before it that the reader takes in: about 1.5.
_N = r"^(?:(?:about|around|some|nearly|almost|roughly|approximately|more than|over|just|only|the) )?\S+"


def _row(says: str, ja: str, *, before: str = "", after: str = "", around: str = "", but: str = "", unless: str = "", lead: str = "", kinds: frozenset[Kind] = frozenset(), same: bool = False) -> RelationRow:
    """A row of the table; English is read in any case."""
    early, late, beside, free = (lazy(pattern, re.I) if pattern else None for pattern in (before, after, around, but))
    return RelationRow(says, lazy(ja), unless=lazy(unless) if unless else None, lead=lazy(lead) if lead else None, before=early, after=late, around=beside, but=free, kinds=kinds, same=same)


# fmt: off
ATTACHED: tuple[RelationRow, ...] = (
    # how many in all
    _row("all there are, with those named before", "", lead="(?:含む|含め|含めて|など|ら)、?(?:合わせて|合計|計|総勢)(?:約)?$", unless="余罪|ほか|他の|他に|別の|別に|さらに|新た|追加|残る|残り|増", after=_N + r" (?:others?|additional|further|more(?! than| or less))\b", kinds=_COUNTED, same=True),
    # of what it is so many times
    _row("so many times as much", r"倍\|の(?:大き|重|長|広|高|多|強|速|深|厚|規模|面積|体積|質量|明る|値段|価格|量|数|人口)", unless="分の[1１一]|小さ|軽[いさ]|短|少な|低い|狭|(?<![0-9０-９])[0０零][・.．]", after=_N + rf"(?: times)? {_SMALLER}\b", kinds=_MULTIPLES),
    _row("so many times as many", r"倍\|(?:に|へ)(?:[一-龥]{0,3}に)?(?:増|拡大|引き上げ|伸ば|広げ)", before=r"\bby $", after=r"^by\b", but=r"\b(?:times|fold|factor|percent|hundred)\b|%|-fold", kinds=frozenset((Kind.NUMBER, Kind.COUNT))),
    _row("what a bet on it pays", r"倍\|", lead="(?:オッズ|(?<![一-龥])倍率|配当)(?:は|が|も)?(?:約)?$", after=_N + r"(?: times)? (?:higher|more|as|larger|greater|the)\b", but=r"\b(?:than|bets?|stakes?|applicants?|openings|places|candidates|number)\b", kinds=_MULTIPLES),
    _row("that it becomes half of it", r"半額\||半減\||半分\|に(?:する|した|減|し(?!か))", before=r"\b(?:rais\w+|rise|rose|hik\w+|increas\w+|lift\w*) (?:[\w'’-]+ ){0,6}by $", after=r"^half (?:more|higher|again)\b"),
    # which one it is, and how many are wanting
    _row("which one it is", r"(?:勝|敗|回|度|点|個|本|つ|号|冠)目\|", unless="さらに|あと|残り|追加", after=_N + r" more (?:\w+ )?(?:wins?|loss(?:es)?|defeats?|victor(?:y|ies)|goals?|times?|titles?|hits?|homers?|runs?|medals?|saves?)\b(?! than)", kinds=_COUNTED | {Kind.MULTIPLE}),
    _row("how many are wanting", "", lead="まで(?:あと|残り)(?:わずか|約)?$", after=_N + r"(?: [a-z]+)? (?:after|beyond|past|above|over|since)\b", but=r"\b(?:away|short|shy|remain\w*|left|more|need\w*|before|until|to go|from)\b", kinds=_COUNTED),
    _row("which place, not how many", r"位\|(?:に?入賞|に入[っりる]|で|だった|に食い込)", unless="以内|まで|上位|以上", before=r"\bfirst $", kinds=_COUNTED),
    _row("the strokes of a round", r"^[0-9０-９]{2}\|(?:で(?:回|ホールアウト|ラウンド)|の好スコア)", after=_N + r"(?:[a-z ]*) (?:times|points|laps|rounds|holes|people|goals|games)\b|\btimes$", kinds=_MULTIPLES),
    _row("how long ago it was", r"年(?:ほど|以上)?前\||年\|(?:ほど|以上)?前", unless="紀元前", after=_N + r"(?: years)? (?:B\.? ?C|BCE|A\.D)\b"),
    _row("how much is left", r"(?:年|[カか]月|日|時間|分|秒|週間)\|", lead="(?:まで|残り|あと)(?:の)?(?:あと|残り)?(?:わずか|約)?$", unless="後|前|ぶり", after=_N + r"(?: [a-z]+)? (?:ago|earlier|before)(?=[.,;]|$)", but=r"\b(?:left|remain\w*|to go|short|until|away|still|with|just|only)\b", kinds=frozenset((Kind.DURATION,))),
    _row("those who came besides", r"人\|と(?!な|し|み|い[うえっわ]|の|も|発|明|伝|報|推|過|同|比|並|分)[^、。0-9０-９]{0,12}(?:[0-9０-９]+人)?", after=_N + r"(?: [a-z]+){1,3},? including\b", unless="うち|含|など", but=r"\b(?:altogether|total|in all)\b", kinds=frozenset((Kind.COUNT,))),
    _row("how high the place is", r"メートル\|", lead="(?:標高|海抜|高度)(?:約)?$", before=r"\b(?:slip\w*|fell|falls?|fallen|slid|plung\w+|tumbl\w+|dropp?\w*)(?: down)? $", kinds=frozenset((Kind.MEASURE,))),
    # how old, and in which range
    _row("an age", r"[歳才]\|(?:の(?![時頃])|[一-龥ァ-ヴ](?<![時以未差年で]))", after=_N.replace("\\S+", "\\S+-year") + r" (?!old|olds|mark|age|retire|limit|threshold|milestone)[a-z]+", kinds=frozenset((Kind.DURATION,))),
    _row("the range that it is in", r"(?:秒|分|円|ドル|％|%|度|キロ|点|人)台\||(?:秒|分|円|ドル|％|%|度|キロ|点|人)\|台", unless="割|切|下回|未満|突入|寸前|手前|目前|届か|迫", before=r"\b(?:under|below|less than|fewer than|sub-?) $", after=r"^(?:under|below|less than|fewer than|sub-)", but=r"\b(?:not|never|no)\b|n't\b", same=True),
    _row("that they won it", r"連覇(?:中|を(?:果|達|飾|成))?\||連覇\|", unless="逃|敗|阻|ならず|止", before=r"\b(?:lost|losing|loses|dropp\w+)(?: [a-z]+){0,2} $"),
    # what a currency does
    _row("that the yen falls", "円安", unless="円高|株|平均", around=r"\bdollar (?:\w+ ){0,2}(?:was|stood|ended|closed|finished|traded)\b[^|;]{0,40}\|[^|]*\|(?: yen)? (?:weaker|lower)\b", kinds=frozenset((Kind.MONEY,))),
    # how much it is, and by how much it is more
    _row("how much it is, not by how much it changed", "", lead="(?:防御率|打率|勝率|出塁率|長打率)(?:を|は|が)?$", unless="[0-9０-９]分|厘|ポイント|差", after=_N + r"(?: points?)? (?:higher|lower|better|worse)\b"),
    _row("by how much", r"^[^|を]*(?:\|(?:も|ほど|近く|余り)?)?(?:上回|超え)", lead="[^0-9０-９]を$", before=r"\b(?:exceed\w*|surpass\w*|topp(?:ed|ing)|outstripp\w*) (?:about )?$", after=r"^(?:exceed\w*|surpass\w*|topp(?:ed|ing)|outstripp\w*) ", but=r"\b(?:higher|more|up|ris\w+|rose|increas\w+|gain\w*|by)\b", kinds=_VALUES),
    _row("how fast it went", r"キロ(?:メートル)?\|", lead="時速(?:約)?$", before=r"\bfor (?:about |around |over |more than )?$", kinds=frozenset((Kind.MEASURE,))),
    _row("how far it went", r"キロ(?:メートル)?\|(?:ほど|余り|以上)?(?:にわた|逃走|走行|走っ|離れ|先の|を走|飛行|移動|流さ)", lead="(?<!速)(?<!速約)$", after=_N + r"(?: \w+)? (?:per|an) hour\b|^.{1,24}(?:kph|km/h)", kinds=frozenset((Kind.MEASURE,))),
    _row("by how much", r"\|(?:も|ほど|近く|余り)?(?:上回|下回|高[いくか]|低[いくか])", lead="(?:平年|例年|平均|前日|前年|昨年)(?:を|より)$", before=r"\b(?:normal|average|usual|year|day)(?: \w+)? (?:of|at) $", kinds=_VALUES | {Kind.DURATION}),
    _row("by how much they are behind", r"^[^|]*(?:差\||\|(?:の)?差)", lead="勝ち?点(?:は|で|で、)?$", before=r"\b(?:with|on|having) (?:just |only )?(?:a |an )?$", but=r"\b(?:behind|back|gap|off|adrift|ahead|clear|short|differ\w*|separat\w*|margin|lead\w*|within|trail\w*|deficit|advantage|cushion)\b", kinds=_COUNTED),
    _row("by how much they are ahead", r"点\|(?:の)?(?:大)?差を(?:つけ(?!られ)|広げ)|点差\|を(?:つけ(?!られ)|広げ)", lead="[2-9２-９]位(?:に|と)(?:は)?$", after=_N + r"(?: [a-z]+)? behind (?:the )?(?:second|third|runner|No\. ?[2-9])"),
    _row("which one of all", r"番目\|(?:の[一-龥]{0,3}[高速早遅若低長短多少重大小深][さい]|に[高速早遅若低長短多少重大小深])", unless="ぶり", before=r"\b(?:[a-z]+est|most|least) (?:\w+ )?in (?:the )?(?:last |past )?$", kinds=_COUNTED | _RANKED),
    _row("that they are made into so many", r"\|に(?:統合|再編|集約|統廃合|減ら|絞|まと)", lead="(?:校|社|市|町|村|店|店舗|局|行|つ|カ所|団体|署|区|園|院|施設|部|課)を$", before=r"\b(?:merg\w*|integrat\w*|combin\w*|consolidat\w*|unit\w*|reorgani[sz]\w*) [^.;,]{0,40}\b(?:with|and) $", but=r"\b(?:into|down|left)\b", kinds=_COUNTED),
    _row("how many there are, not that they came in a row", r"(?:安打|三振|得点|失点|本塁打|四球|盗塁|勝|敗|ゴール|人|件|社|店|校|点|個|本)\|", unless="連(?![盟邦合立絡休携載峰名結動想帯行鎖係])|続|ぶり|目|ストレート|全[勝敗]|無傷|負けなし|無敗|開幕|毎|そのまま|立て|一気|たて", after=_N + r" (?:consecutive|straight|successive)\b|" + _N + r" [a-z-]+ in a row\b", kinds=_COUNTED),
    _row("how many in a row", r"連(?:打|続安打|続四球)\||\|連(?:打|続安打|続四球)", after=r"^(?:the )?\S+ (?:batter|hitter|hit|man)\b", but=r"\b(?:straight|consecutive|successive)\b", kinds=_RANKED),
    _row("which place in history", r"位\|", lead="(?:歴代|史上)(?:単独|最長)?$", unless="連(?![盟邦合立絡])|続", after=_N + r"(?: \w+)? (?:in a row|straight|consecutive|successive)\b|" + _N + r"(?: time)? in a row\b", kinds=_RANKED),
    _row("for the first time in that long", r"(?:期|季|年|大会|場所)ぶり\||\|ぶり", unless="連続|目", around=r"\bin (?:the |his |her |its )\|[^|]*(?:term|season|tournament)\||\bin (?:the |his |her |its )\|[^|]*\| (?:term|season|tournament)\b", but=r"\b(?:first|1st|since|away|abroad|out|absence|after|last|not|never|again)\b|n't\b", kinds=_RANKED),
    _row("how many come first", r"(?:点|件|本|作品|枚|通|体|冊)\|(?:を|が|は)(?:、)?(?:全て|すべて)?(?:初めて|初公開)", before=r"\bthe first $", but=r"\bfirst time\b", kinds=_COUNTED),
    _row("groups that a field is made into", r"組\|に(?:分か|分け)", after=_N + r" (?:pairs?|couples?|duos?|sets?)\b", kinds=_COUNTED),
    _row("a round of qualifying", r"次\|?(?:予選|リーグ|ラウンド)", after=_N + r" (?:match|game|bout)\b", kinds=_RANKED),
    _row("how long he had been on", r"(?:分|秒)\|(?:で|後)", lead="(?:途中出場|出場|投入|交代|登場|入って|ピッチに立って)(?:から|後|して)?(?:わずか|約)?$", after=_N + r"(?: \w+)? (?:left|remaining|to go|to play)\b", kinds=frozenset((Kind.DURATION,))),
    _row("a year of the career", r"年目\|の[一-龥ァ-ヴA-Z]{0,5}?(?:投手|捕手|選手|野手|右腕|左腕|社員|教諭|教員|記者|議員|騎手|棋士|監督|俳優|力士|FW|MF|DF|GK|職員|医師|巡査|騎士|新人)", after=r"^\S+-year-olds?\b", kinds=frozenset((Kind.AGE,))),
    _row("an age", r"[歳才]\|", after=_N + r"[ -](?:oldest|youngest|eldest)\b|oldest$", kinds=_RANKED),
    _row("all of it in so many years", r"円|ドル|ユーロ|元|ウォン|人|件|台|トン|社|店", lead="(?:年|[カか]月|週)間で(?:の)?(?:計|総額|合わせて|合計|累計|最大|約)*$", after=r"^(?:about |some |up to )?[$€£]?\S+(?: (?:million|billion|trillion))?(?: \w+){0,2} (?:an?|per|each|every) (?:year|month|week)\b|^\S+(?: \w+){0,3} annually\b", but=r"\b(?:averag\w+|equivalent|or about|works? out)\b", kinds=_VALUES),
    # so long before it, and not for so long; from which moment
    _row("so long before", r"(?:年|[カか]月|日|週間)(?:前\||\|前)(?:の(?:[0-9０-９]|約|半|倍|同|水準|値|価格|[一-龥]分の)|比|より|に比べ|と比べ)", unless="以来|ずっと|年間|ぶり|連続|続", before=r"\bfor (?:about |nearly |almost )?$", but=r"\b(?:ago|earlier|before|past|last|previous\w*|since)\b", kinds=frozenset((Kind.DURATION,))),
    _row("that it was still so after that time", r"(?:年|[カか]月|日|時間|週間)(?:以上|余り)?\|(?:以上|余り)?(?:が)?(?:たっても|経っても|過ぎても|経過しても)", before=r"\buntil (?:about |over |more than |just )?$", kinds=frozenset((Kind.DURATION,))),
    _row("how long it lasts", r"(?:年|[カか]月|日|時間|週間)(?:間)?\|(?:間)?(?:で|だ|と|の|。)", lead="(?:停戦|休戦|任期|効力|有効期間|期間)(?:期間)?(?:は|が)(?:約)?$", before=r"\b(?:takes? effect|will (?:begin|start)|begins?|starts?|came into (?:effect|force)|went into effect|comes? into (?:effect|force))(?: \w+)? in $", kinds=frozenset((Kind.DURATION,))),
    _row("how many parts it has", r"回\|(?:で|の|に|を)", lead="全$", unless=r"\A(?![\s\S]*(?:連載|講座|講義|ドラマ|シリーズ|放送|掲載))", after=_N + r" times\b", kinds=_MULTIPLES),
    _row("in how many seconds", r"秒[0-9０-９]*\|", unless="当たり|あたり|ごと|秒速|に[1１一]|おき|毎", before=r"\bper $"),
    # which day
    _row("how long it has been, no birthday", r"(?:日|周年|年|回|回目|度目)(?:目)?\||\|(?:日|周年|目)", unless=_BORN, after=_N + r" birthdays?\b"),
    _row("that they rose or fell again", r"日(?:間)?\|続[伸落騰]|日続[伸落騰]\|", before=r"\bon (?:the )?$", after=r"^(?:on )?(?:the )?\S+(?: day)? of (?:the|this|that) month\b", but=r"\b(?:straight|consecutive|row|successive|running)\b", kinds=_RANKED | {Kind.DATE}),
    # for how much, and of what
    _row("so much a year", r"円|ドル", lead="年俸(?:は|が)?(?:推定|約|総額)?$", before=r"-year (?:contract|deal|extension|pact) (?:worth|for|of|valued at|totaling) (?:a total of )?(?:about )?$", but=r"\b(?:a|per|each|every) (?:year|season)\b|\bannual\w*|\byearly\b|\bsalar\w+", unless="[1１一]年(?:契約)|総額", kinds=frozenset((Kind.MONEY,))),
    _row("a rate by the year", r"[%％割]", lead="(?:年利|年利率|年率換算で|年率|利率は?年)(?:は|が|で)?(?:約)?$", after=_N + r"(?: percent)? (?:an?|per|each|every) (?:month|day|week)\b|^\S+(?: percent)? (?:monthly|daily|weekly)\b", kinds=frozenset((Kind.PERCENT,))),
    _row("into how many one is made", r"株\|に(?:株式)?分割", lead="[1１一]株(?:につき|を|当たり)、?$", after=_N + r"(?: shares?)? (?:into|to|for) (?:one|1|a)\b", kinds=_COUNTED),
    _row("on how many days in a row", r"(?:日|営業日|週|カ月|か月|月)(?:間)?\|?続[伸落騰]", before=r"\bon $", but=r"\b(?:straight|consecutive|row|successive|running|day)\b", kinds=_COUNTED | {Kind.DURATION}),
    _row("by how much", r"[％%]\|[高安](?=[のでと、。]|$)", unless="為替|対ドル|対円|利回り|債券|国債|円相場|[円ドル][高安]", before=r"\b(?:rose|risen|rises|fell|fallen|falls|climbed|dropped|declined|gained|lost|jumped|slid|slipped|tumbled|plunged|surged|up|down)(?: \w+)? to $", kinds=frozenset((Kind.PERCENT,))),
    _row("what is allowed", "", lead="(?:制限速度|法定速度|上限|定員|規制値|基準値|基準)(?:は|が)(?:約)?$", unless="超|上回|オーバー", before=r"\b(?:exceed\w*|surpass\w*|over|broken|topped|above)(?: the \w+)? by (?:about )?$", kinds=_VALUES),
    _row("what it came near to", r"^(?![^|]*(?:以内|以下|未満))[^|]*\|(?:の大台)?に(?:まで)?(?:迫[るっり]|近づ|接近|届きそう|達しよう)", before=r"\b(?:exceeded|surpassed|topped|passed) $", after=r"^(?:exceeded|exceeding|surpassed|topped|passed|more than|over) ", but=r"\b(?:near\w*|almost|close\w*|approach\w*|just|short|shy|within|about to|verge|brink|behind|ahead|away)\b", kinds=_VALUES),
    _row("how fast it is, no weight", r"キロ\|", lead="(?:球速|時速|最速|速球|直球|速度)(?:の|は|が|で|を)?(?:自己最速|最速)?(?:の)?(?:約)?$", after=r"(?:kilograms?|kg|kilos of)$|^.{1,16}(?:kilograms?|\bkg)\b", kinds=frozenset((Kind.MEASURE,))),
    _row("how far it is, no weight", r"キロ\|(?:離れ|地点|先[にでのをま]|沖|走|マラソン|競歩|区間|コース|の道のり|にわた|東|西|南|北|以内の地)", lead="(?<!重)(?<!量)$", after=r"(?:kilograms?|kg)$|^.{1,16}(?:kilograms?|\bkg)\b", kinds=frozenset((Kind.MEASURE,))),
    _row("how heavy it is, no length", r"キロ\|", lead="(?:[土砂米肉]|体重|重さ|重量|覚醒剤|大麻|コカイン|金塊|ごみ|荷物|金地金|食料|野菜|大麻草|薬物|麻薬)(?:は|が|を|の)?(?:約|計|およそ|合計)?$", after=r"(?:kilomet(?:er|re)s?|km)$|^.{1,16}(?:kilomet(?:er|re)s?|\bkm)\b", kinds=frozenset((Kind.MEASURE,))),
    _row("by how many they are apart", r"(?:本|勝|個|票|枚|ポイント|ゲーム|馬身)(?:差\||\|差)", unless="点差", before=r"\b(?:with|having)(?: just| only)? $", but=r"\b(?:behind|back|gap|off|adrift|ahead|clear|short|differ\w*|separat\w*|margin|lead\w*|within|trail\w*|deficit|advantage|cushion|edge\w*|spare|hand|difference)\b", kinds=_COUNTED),
    _row("which place, not how many", r"位\|に(?:沈|低迷|甘んじ|とどま)", unless="以内|まで|上位", before=r"\btop $"),
    _row("what it comes to, with the rise in it", r"(?:円|ドル|人|万|億|件|台|社|％|%)\|", lead="(?:増配|減配|増額|減額|増員|値上げ|値下げ|[0-9０-９円％%人件台](?:増|減))の$", after=_N + r"(?: (?:yen|dollars|percent|people|cases|units))? (?:more|less|higher|lower|fewer)\b(?! than)", kinds=_VALUES),
    _row("that it is over", r"(?:年|[カか]月|日|時間|週間)(?:間)?\|(?:に及ぶ|に及んだ|にわたる|にわたった|かけた|がかりの)[^。、]{0,10}(?:終え|終わ|完了|終了)", before=r"\bwill (?:\w+ ){1,3}in (?:about )?$", kinds=frozenset((Kind.DURATION,))),
    _row("half of it", r"半分\||[2２二]分の[1１一]\|", unless="増|[1１][・.．][5５]|半分ほど多", after=r"^(?:about |around |nearly )?half as (?:much|many|large|big|long|high|heavy|wide) again\b|^half (?:more|larger|bigger|higher)\b"),
    _row("how long it has been", r"年\|", lead="[てで](?:から)?$", unless="まで|前|残", after=_N + r"(?: years?)? (?:until|before|till)\b", kinds=frozenset((Kind.DURATION,))),
    _row("what prosecutors sought", r"(?:年|[カか]月|円)", lead="求刑(?:は|・|、)?(?:懲役|禁錮|拘禁刑|罰金)?$", before=r"\b(?:sentence (?:was|is|came to)|sentenced (?:him|her|them|the \w+) to|(?:was|were) sentenced to)(?: a| about)? $", but=r"\b(?:sought|seek\w*|demand\w*|prosecut\w+|request\w*|ask\w*|recommend\w*)\b"),
    # how far off
    _row("how far it is from there", r"(?:キロ|メートル|マイル)\|(?:余り|ほど|以上)?の(?!地点|距離|道|区間|範囲|高|深|圏|間|コース)", lead="から(?:約|およそ)?$", before=r"\b(?:a|an|the) (?:\w+ )?(?:town|city|village|area|region|port|base|hill|suburb|district|island|sea|place|site|spot|house|home|school|river|forest|mountain)s? of (?:about |some |around )?$", but=r"\b(?:distance|radius|away|from there)\b", kinds=frozenset((Kind.MEASURE,))),
    # which page
    _row("the front page", r"面\|(?:トップ|に(?:掲載|載|大きく|取り上げ)|で(?:報|伝|取り上げ|大きく)|記事|(?:の)?見出し)", after=_N + r" (?:sides?|surfaces?|faces?|fronts)\b", but=r"\bfront[- ]page|\bpages?\b"),
)
# fmt: on
