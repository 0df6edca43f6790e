"""What moves in the figures of the economy and of votes, and how: by, to or from; up or down; won by or won.

入場料を800円に値上げ is no "raise of 800 yen", 38議席を獲得 no "won by 38 seats". The rows are those of relations.py:
the words beside both figures say so, and where the English has any word of the right way, nothing is said.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.tables.patterns import lazy

_SUMS = frozenset((Kind.MONEY, Kind.COUNT))
_RATES = frozenset((Kind.PERCENT, Kind.POINT))
_VALUES = _SUMS | _RATES | {Kind.MEASURE, Kind.NUMBER}
_STRETCH = frozenset((Kind.DURATION,))
_SAID = r"(?: a| an| the| about| some| around| a record)? $"
_WORDS = r"^(?:about |some |nearly |around )?\S+(?: [\w-]+){0,2} "

# A change right behind a figure that says what it comes to: 800円に値上げ.
_FAR = r"(?<!倍)\|(?:台|ほど|近く|余り)?(?:に|へ|まで)(?:大幅に|一気に|さらに)?"
_CHANGE = (
    r"(?:増|減|伸び|上が|下が|下落|上昇|低下|縮小|拡大|削減|圧縮|値上|値下|引き上げ|引き下げ|引上げ|引下げ|上げ|下げ|膨ら|落ち|高め|高ま)"
)
# Verbs of a change, right before a figure by which it is; and those that have an object before it.
_CHANGED = r"\b(?:rose|risen|fell|fallen|climbed|dropped|declined|increased|decreased|grew|grown|jumped|gained|shrank|slipped|surged|plunged|raised|hiked|lifted|lowered|reduced|cut)"
_CHANGING = r"\b(?:rais(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|lower(?:s|ed|ing)|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|slash(?:es|ed|ing)?)"
_MOVES_ITSELF = r"\b(?:increas(?:e|es|ed)|rises?|rose|risen|grows?|grew|grown|falls?|fell|fallen|decreas(?:e|es|ed)|declin(?:e|es|ed)|drop(?:s|ped)?|improv(?:e|es|ed))(?: (?:sharply|slightly|further))?"
_OBJECT = r" (?:(?!(?:to|by|from|of|at|in|for|and|or|as|with|than|is|was|will|above|below|over|under|beyond|past|near|about|around|toward|towards|until|on|between|within|up|down|nearly|almost|some|more|less|only|just|reach|hit|exceed|top|into|that|after|before|another|additional|further|an?)\b)[a-z'’-]+ ){1,4}$"
# Every word of a text that speaks of a change, so that none is meant where none stands.
_ANY_CHANGE = "増|減|上昇|上が|上げ|上回|上方|上積|上乗|下回|下が|下げ|下方|下落|低下|伸|縮|拡|膨|落|高|安|削|成長|改善|悪化|回復|変動|差|幅|比|前年|昨年|前回|前期|から|より|プラス|マイナス|反発|続|新た|新規|追加|感染|純"# What makes of a figure the amount of a change, wherever in a text it stands.
_A_CHANGE = "増|減|上昇|上が|上げ|下が|下げ|下落|低下|伸|縮|拡|膨|落|削|成長|改善|悪化|回復|変動|差|幅|高[いくか]|安[いくか]|円高|円安|[円％%]安|[円％%]高|追加|新規|新た|感染|純増|純減|プラス|マイナス|反発|反落"
# What is passed may have been risen above, or fallen below.
_PASSED = "超|突破|を割|割り込|割っ|を切|届か|満た"
_SHARES = "シェア|割合|比率|(?:支持|失業|投票|得票|普及|出生|占有|回答|回収|稼働|自給|達成|就業|進学|高齢化|離職|正答|合格|利用|加入|空室|空き家|接種|利益|不良品|喫煙|充足|内定|就職|視聴|入居|完全失業|保有)率|全体の|賛成|反対|倍率"

# Whatever in a text says of anything that it grows, and that it shrinks.
_UP = (
    r"\b(?:rais\w*|ris\w+|rose|increas\w*|grew|grow\w*|up|upp\w*|upw\w*|high\w*|climb\w*|hik\w*|gain\w*|jump\w*|surg\w*|expan\w*|widen\w*|boost\w*|more|add\w*|improv\w*|lift\w*|advanc\w*|doubl\w*|tripl\w*|record|top\w*|exceed\w*|"
    r"surpass\w*|above|over|strength\w*|stronger|swell\w*|swollen|soar\w*|hit\w*|reach\w*|recover\w*|rebound\w*|better|extra|plus|positive|balloon\w*|extend\w*|deepen\w*|heighten\w*|elevat\w*|spik\w*|accelerat\w*|great\w*|larg\w*|bigg\w*|most|best|"
    r"hir\w+|new\w*|won|wins?|winning|past|quadrupl\w*|\w+fold|build\w*|built|bolster\w*|enlarg\w*|scal\w+|stretch\w*|lengthen\w*|prolong\w*|push\w*|longe(?:r|st)|further|mount\w*|swept|multipl\w*)\b"
)
_DOWN = (
    r"\b(?:cut\w*|reduc\w*|lower\w*|fell|fall\w*|drop\w*|declin\w*|decreas\w*|slash\w*|trim\w*|shr[aiu]nk\w*|down\w*|less\w*|fewer|los[st]\w*|lose\w*|losing|shed\w*|slid\w*|slip\w*|plung\w*|plummet\w*|tumbl\w*|sank|sink\w*|eas\w+|weak\w*|contract\w*|narrow\w*|"
    r"short\w*|minus|negative|below|under|off|dip\w*|slump\w*|curb\w*|halv\w+|half|lay\w*|laid|eliminat\w+|scal\w+|remov\w+|shav\w+|discount\w*|cheap\w*|curtail\w*|par(?:e|ed|ing)|retreat\w*|slow\w*|wors\w+|sav\w+|scrap\w*|abolish\w*|drain\w*|deplet\w*|thin\w*|"
    r"compress\w*|conserv\w*|axe?\w*|low\w*|left|remain\w*|only|just|smaller|third|quarter|fewest|least|prun\w+|dwindl\w*|recede\w*|streamlin\w*|wip\w+|subtract\w*|deduct\w*|squeez\w+|moderat\w*|cool\w*)\b"
)
_BEHIND = r"\|(?:口座|会員|契約|回線)?(?:も|ほど|近く|余り|超|以上|ずつ|台)?(?:の|に|へ|まで|を|で|連続で|連続の|連続して|ぶりに|ぶりの)?(?:大幅に|一気に|さらに)?"
_GROWS = rf"{_BEHIND}(?:増[えやしすっ加額員]|上昇|上が[っりる]|引き上げ|値上[がげ]|伸び|高[まめ]|拡大|乗[せっ]|膨ら|上積み|追加)"
_SHRINKS = rf"{_BEHIND}(?:減[らりっ少額員産]|低下|下落|下が[っりる]|引き下げ|値下[がげ]|縮[小ま]|落ち込|圧縮|削[減っる])"
_RAISED = r"\b(?:up (?:by|from|for)|raise[sd]?|raising|hik(?:e|es|ed|ing)|increas\w+|rose|rise[sn]?|rising|grew|grows?|grown|growing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|boost(?:s|ed|ing)?|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|gain(?:s|ed|ing)?)\b(?:[^.;,]|[.,][0-9]){0,50}$"
_LOWERED = r"\b(?:down|lower(?:ed|s|ing)?|cut(?:s|ting)?|reduc\w+|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|fell|falls?|falling|fallen|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk\w*|lost|loses?|losing(?! (?:streak|skid|run|spell|slide|sequence|record|margin))|shed)\b(?:[^.;,]|[.,][0-9]){0,50}$"
# Where what shrinks may be a gain, or another currency.
_TURNED = "赤字|借金|貯金|損失|マイナス|幅|差|円高|円安|ドル|ユーロ|為替|利回り|債|未|欠|リスク|負担|不|歯止め|なか|ない|ず|待"

# fmt: off
MOVEMENTS: tuple[RelationRow, ...] = (
    # from, by and to
    RelationRow("from what, not by how much", lazy(r"\|(?:台)?から(?:約)?[0-9０-９・.．,万億兆千]+(?:円|[％%]|割|人|ポイント|ドル|台|件|トン|社|店|議席)?(?:台)?(?:に|へ)"), before=lazy(rf"(?:{_CHANGED}|{_CHANGING})(?: [\w.'’-]+){{0,3}}? by{_SAID}", re.I), after=lazy(r"^between\b", re.I), kinds=_VALUES),
    RelationRow("to what, not by how much", lazy(_FAR + _CHANGE), before=lazy(rf"{_CHANGED} (?:a record )?$|{_CHANGING}{_OBJECT}", re.I), kinds=_SUMS | _RATES, but=lazy(r"\.500\b|\bgames (?:below|under|above|over)\b", re.I)),
    RelationRow("to what, not from what", lazy(_FAR + _CHANGE), unless=lazy("[円％%人件台割トンドル店社席ロル]から"), before=lazy(rf"\bfrom{_SAID}", re.I), kinds=_SUMS | _RATES | {Kind.MEASURE}),
    RelationRow("by how much", lazy(rf"\|(?:も|ほど|近く|余り)?の?{_CHANGE}|\|の?円?[高安](?=の|で|と)|円[高安]\|"), unless=lazy("[円％%人件台割トンドル店社席]から"), before=lazy(rf"(?:(?:{_CHANGING}|\bcut(?:s|ting)?)(?: [\w'’-]+){{1,5}}?|\bup|\bdown|\bhigher|\blower) from{_SAID}", re.I), kinds=_SUMS | {Kind.POINT, Kind.NUMBER}),
    RelationRow("what it came to", lazy(r"\|(?:だった|とな|にな|とし|とする|と$|で(?:取引を)?(?:終|引け|$)|に(?![比対あ当])|の?過去最|$)"), unless=lazy("[円％%人件台割トンドル店社席]から"), lead=lazy("(?:[%％円人件台割席]|ポイント)(?:も|ほど|の)?(?:増|減|下が|上が|下落|上昇|低下|引き上げ|引き下げ|[安高]の|[安高]で|少ない|多い|[安高低長短]い|上回る|下回る)(?:え|り|し|っ|の|た|額|員|産|加|少|ら|や)*(?:て)?、?(?:約|計)?$"), before=lazy(rf"\bfrom{_SAID}", re.I), kinds=_SUMS | _RATES | {Kind.NUMBER}),
    RelationRow("what it comes to", lazy(r"\|とな[るっり]"), unless=lazy("[円％%人件台割トンドル店社席]から"), before=lazy(rf"\b(?:falls?|fell|falling|rise[sn]?|rose|rising|increas\w+|cut\w*|rais\w+|lower\w*|declin\w+|dropp?\w*|up|down)\b[^.;]{{0,40}} from{_SAID}|\b(?:fall|fell|rise|rose|increase|cut|raise)\b[^;]{{0,24}}[%0-9] from{_SAID}", re.I), kinds=_SUMS),
    RelationRow("by how much", lazy(rf"\|(?:も|ほど|近く|余り)?の?{_CHANGE}"), unless=lazy("最大|最長|最高|上限|まで|以内|以下|限度|[0-9０-９][^0-9０-９、。]{0,6}から"), after=lazy(r"^up to ", re.I), kinds=_VALUES | {Kind.AGE, Kind.DURATION}),
    RelationRow("to what, not by how much", lazy(_FAR + _CHANGE), before=lazy(rf"\b(?:balloon\w*|swell\w*|swollen|snowball\w*|mushroom\w*|soar\w*|surg\w*|plung\w*|plummet\w*|tumbl\w*|slump\w*|sank|sunk|dwindl\w*) by{_SAID}", re.I), kinds=_SUMS | _RATES),
    RelationRow("the rate of exchange", lazy(""), lead=lazy("[=＝](?:約)?$"), before=lazy(rf"\b(?:rose|risen|fell|fallen|gained|lost|weakened|strengthened|climbed|slid|dropped) by{_SAID}", re.I), kinds=frozenset((Kind.MONEY, Kind.NUMBER))),
    RelationRow("that it grows", lazy(_GROWS), unless=lazy(f"{_TURNED}|減|下|落|縮|安|低|削"), before=lazy(rf"\b(?:decrease|decline|drop|fall|reduction) of{_SAID}", re.I), kinds=_VALUES),
    RelationRow("that it shrinks", lazy(_SHRINKS), unless=lazy(f"{_TURNED}|増|上|伸|高|拡|膨|乗"), before=lazy(rf"\b(?:increase|rise|gain|growth) of{_SAID}", re.I), kinds=_VALUES),
    RelationRow("the range that it is in", lazy(r"台\||\|台"), before=lazy(rf"\b(?:rose|risen|fell|fallen|weaken\w*|strengthen\w*|climbed|dropped|declined|increased|gained|jumped|surged|recover\w*|rebound\w*|up|down|lost)(?: [\w'’-]+){{0,2}} by{_SAID}", re.I), kinds=frozenset((Kind.MONEY, Kind.PERCENT))),
    RelationRow("how much it is, not by how much it changed", lazy(r"\|(?:だった|とな|と(?:試算|推計|見積|算出|推定)|と[0-9０-９]+年|に(?:達|上っ|上る|のぼ|な[っる]|とど)|を記録|の[一-龥]{0,4}(?:黒字|赤字|利益))|を?(?:超|突破|上回)[^|]{0,2}\||\|を(?:超|突破|上回)"), unless=lazy(_A_CHANGE), before=lazy(rf"{_MOVES_ITSELF} by{_SAID}", re.I), kinds=_SUMS),
    RelationRow("how much it is, not by how much it changed", lazy(r"\|(?:だった|とな|に(?:達|上っ|上る|のぼ|な[っる]|とど)|を記録)"), unless=lazy(f"{_A_CHANGE}|{_PASSED}"), before=lazy(rf"{_MOVES_ITSELF} (?:a record )?$", re.I), kinds=_SUMS),
    RelationRow("how much it is, not by how much it changed", lazy(r"[^安高増減]\|(?:で$|とな[りるっ]|だった)"), lead=lazy("(?:(?<![増減昇落下幅率びげ加少差高安者])(?<![増減昇落下びげ加少]額)(?<!増加数)(?<!減少数)[はが]|当たり|月平均|平均)(?:約|平均)?$"), unless=lazy("幅[はがも]"), before=lazy(rf"{_MOVES_ITSELF}(?: by{_SAID}| an average of $| $)", re.I), kinds=_SUMS | {Kind.NUMBER, Kind.POINT, Kind.AGE, Kind.DURATION}),
    RelationRow("what share it is, not by how much it changed", lazy(r"\||"), unless=lazy(f"{_ANY_CHANGE}|{_PASSED}"), lead=lazy(f"(?:{_SHARES})(?:は|が)?(?:約)?$"), before=lazy(rf"(?:{_MOVES_ITSELF}|\bup|\bdown|\bl(?:ead|eads|ed)(?: the \w+)?) by{_SAID}|{_MOVES_ITSELF}(?: (?:a record|about|from))? $|(?:,|\bwas|\bis|\bwere|\bare) (?:up|down) $", re.I), kinds=_RATES | {Kind.MULTIPLE, Kind.NUMBER}),
    RelationRow("what share it is, not by how much it changed", lazy(r"\|(?:で$|だった|と過去)"), lead=lazy(f"(?:{_SHARES})は(?:約)?$"), before=lazy(rf"{_MOVES_ITSELF} by{_SAID}", re.I), kinds=_RATES | {Kind.NUMBER}),
    RelationRow("which share of them it is, not by how much", lazy(r"[割％%](?:近い|超|以上|余り|弱|強)?(?:の)?\|(?:近い|超の|以上の|の)?[一-龥ァ-ヶー]{1,8}(?:が|で)(?:値下がり|値上がり|下落|上昇|減|増)|[割％%](?:\|)?(?:近く|強|弱|超|余り|以上)?\|?が(?!増|減|上|下)"), unless=lazy("価格が|数が"), before=lazy(rf"{_MOVES_ITSELF}(?: by){_SAID}", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("by how much it changed, not what share it is", lazy(r"\|(?:も|ほど|近く|余り)?の?(?:増[えやし加]|減[りらっ少]|上昇|下落|低下|伸び)"), unless=lazy("占め|シェア|割合|比率|うち|寄与"), before=lazy(r"\b(?:account\w* for|represent\w*|m[ak][dk]es? up|making up|compris\w+|constitut\w+) (?:about )?$", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("by how much it changed, not what share it is", lazy(r"\|(?:も|ほど|近く|余り)?の?(?:増|減|上昇|下落|低下|伸び|多[いくか]|少な|高[いくか]|低[いくか]|上回|下回)"), after=lazy(r"^(?:below |above |under |over )?\S+(?: percent)? of (?:that (?:of|in) )?(?:the )?(?:same (?:month|period|quarter|day)|previous|year-earlier|prior|last (?:year|month)|a year|what it was|figure (?:a|the|for)|level (?:a|the|of))", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("by how much", lazy(r"\|の?(?:値下げ|値引き|引き下げ|割り引|安く)"), after=lazy(r"^\S+(?: percent)? of (?:the |its |their )?(?:[a-z]+ )?(?:price|cost|fare|fee)s?\b", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("by how much", lazy(rf"\|(?:も|ほど|近く|余り)?[のを]?{_CHANGE}"), unless=lazy("[円％%人件台割トンドル店社席]から"), before=lazy(rf"(?:{_CHANGING}|\bcut(?:s|ting)?|\brais\w+) (?:the |its |their )?(?:(?!by\b|from\b|and\b|to\b|up\b)[\w'’-]+ ){{1,7}}to (?:an average of |a total of |about )?$", re.I), kinds=_SUMS | _RATES | {Kind.NUMBER}),
    RelationRow("what is added", lazy(r"\|を(?:追加|上積み|積み増|上乗せ)"), before=lazy(r"\b(?:bring\w*|brought|total\w*|com(?:e|es|ing))\b[^.;,]{0,40} to (?:a total of )?$", re.I), kinds=_SUMS),
    RelationRow("from what it grew", lazy(r"\|から(?:伸|増|上|拡|躍)"), unless=lazy("減|落|後退"), before=lazy(r"\b(?:down|fall\w*|fell|dropp\w+|declin\w+|decreas\w+) from (?:the |its )?$", re.I)),
    RelationRow("from what it shrank", lazy(r"\|から(?:減|後退|落|縮|下)"), unless=lazy("増|伸|上昇|躍"), before=lazy(r"\b(?:up|rose|ris\w+|increas\w+|climb\w+) from (?:the |its )?$", re.I)),
    RelationRow("the least that it takes", lazy(r"[円]\|から(?:出資|利用|購入|参加|申し込|販売|楽し|始め|投資|貸)"), before=lazy(r"\bup to $", re.I), after=lazy(r"^up to ", re.I), kinds=frozenset((Kind.MONEY,)), but=lazy(r"\b(?:from|start\w*|minimum|at least|or more)\b", re.I)),
    RelationRow("what share it is, not by how much it changed", lazy(r"\|(?:ほど|近く|余り)?を占め"), unless=lazy(_ANY_CHANGE), before=lazy(rf"\b(?:increas(?:ed|ing)|rose|rising|grew|growing|fell|falling|decreas(?:ed|ing)|declin(?:ed|ing)|dropp(?:ed|ing))(?: by)?{_SAID}", re.I), kinds=_RATES),
    RelationRow("by how much", lazy(r"\|の?(?:値上げ|値下げ|引き上げ|引き下げ|増額|減額|賃上げ)"), before=lazy(r"\b(?:price|rate|fare|fee|charge|wage|salary|tariff)s? (?:of|at) $", re.I), kinds=_SUMS | _RATES, but=lazy(f"{_UP}|{_DOWN}", re.I)),
    RelationRow("what is paid of the price", lazy(r"\|(?:ほど|程度)?(?:で|の(?:値段|価格))"), lead=lazy("(?:定価|通常価格|小売価格|正価|市価|相場|原価|店頭価格|標準価格)の(?:約)?$"), after=lazy(r"^\S+(?: percent)? (?:off|above|more|less|higher|lower|cheaper|discount|below)\b", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("how much of it there still is", lazy(r"分の[0-9０-９一二三四五六七八九十]+\|に(?:まで)?(?:削|圧縮|抑え|激減|急減|絞)"), before=lazy(r"\b(?:cut|slash\w*|reduc\w+|trim\w*|fell|dropp\w+|declin\w+|decreas\w+|shrank) by $", re.I), kinds=frozenset((Kind.FRACTION, Kind.PERCENT))),
    # up and down
    RelationRow("that it grows", lazy(_GROWS), unless=lazy(f"{_TURNED}|減|下|落|縮|安|低|削"), before=lazy(_LOWERED, re.I), but=lazy(_UP, re.I), kinds=_VALUES | {Kind.ORDINAL, Kind.DURATION}),
    RelationRow("that it shrinks", lazy(_SHRINKS), unless=lazy(f"{_TURNED}|増|上|伸|高|拡|膨|乗"), before=lazy(_RAISED, re.I), but=lazy(_DOWN, re.I), kinds=_VALUES | {Kind.ORDINAL, Kind.DURATION}),
    RelationRow("so many times as much", lazy(r"倍\|(?:に|の|以上|近く|余り|と|へ)?"), unless=lazy("減|下が|下落|低|落|縮|小さ|少な|以下|未満|(?<![0-9０-９])[0０][・.．]"), before=lazy(r"\b(?:fell|fallen|falling|dropp(?:ed|ing)|declin(?:ed|ing)|decreas(?:ed|ing)|shrank|shrunk|plunged|reduced|cut)(?: by)?(?: about| nearly)? $", re.I), kinds=frozenset((Kind.MULTIPLE,))),
    RelationRow("how far they are apart", lazy(r"倍\|の?(?:差|開き|格差|違い)"), unless=lazy("増|上|拡|広が|膨"), before=lazy(r"\b(?:risen|rose|rising|increased|grew|grown|jumped)(?: by)? $", re.I), kinds=frozenset((Kind.MULTIPLE,))),
    RelationRow("that they rose or fell again", lazy(r"\|続[伸落騰]"), before=lazy(r"\bfirst[\w -]{0,24} in (?:the )?$", re.I), after=lazy(r"^for the first time\b", re.I), kinds=_STRETCH),
    RelationRow("that it got back to it", lazy(r"\|を(?:回復|取り戻)"), unless=lazy("割|下回|下落|一時|直後"), before=lazy(r"\b(?:fell|falls?|dropp?(?:ed|s)|slipped|dipped|sank)(?: back)? (?:below (?:the )?)?$", re.I), but=lazy(r"\b(?:recover\w*|regain\w*|back|after|return\w*|rebound\w*|again|not|never)\b", re.I)),
    RelationRow("to what, not by how much", lazy(_FAR + _CHANGE), before=lazy(rf"(?:{_CHANGING}|\bcut(?:s|ting)?) (?:(?!to\b|and\b)[\w'’.-]+ ){{3,8}}by{_SAID}", re.I), kinds=_SUMS | _RATES),
    RelationRow("by how much", lazy(r"\|(?:分)?の[一-龥ァ-ヶー]{1,6}を(?:削減|節減|圧縮|減ら|カット)"), before=lazy(r"\b(?:cut\w*|reduc\w+|lower\w*|slash\w*|trim\w*)(?: [\w'’-]+){0,5} to $", re.I), kinds=_SUMS),
    RelationRow("how much it is, not by how much it changed", lazy(r"\|(?:になっ|にな[るり]|だった|となっ)"), unless=lazy(f"{_A_CHANGE}|より|比べ|比"), after=lazy(r"^\S+ (?:yen|dollars|people|points|units) (?:more|less|fewer|higher|lower)(?=[.,;]|$)", re.I), kinds=_SUMS),
    RelationRow("from then", lazy(r"月(?:\|)?分から|年度(?:\|)?分から"), before=lazy(r"\b(?:until|till|before|up to) $", re.I)),
    RelationRow("so much a month", lazy(""), lead=lazy("月平均(?:で)?(?:約)?$"), after=lazy(r"^\S+(?: \S+){0,6}? (?:per|an?|each|every) (?:year|week|day|hour)\b", re.I), kinds=_SUMS | {Kind.NUMBER, Kind.MEASURE}, but=lazy(r"\b(?:months?|monthly)\b", re.I)),
    RelationRow("that they were hired", lazy(r"人\|を(?:新規に?|新たに)?(?:雇用|採用|雇[いう])"), before=lazy(r"\b(?:cut|lay off|laying off|dismiss|fire|eliminate) (?:about )?$", re.I), after=lazy(r"^\S+(?: [a-z]+){0,3} (?:laid off|dismissed|fired|let go)\b", re.I), but=lazy(r"\b(?:hir\w+|recruit\w*|employ\w*|creat\w*|taken on|take on)\b", re.I)),
    RelationRow("that they were dismissed", lazy(r"人\|を(?:解雇|削減|減ら|リストラ)"), before=lazy(r"\b(?:hire|hiring|recruit|recruiting|employ) (?:about )?$", re.I), after=lazy(r"^\S+(?: [a-z]+){0,3} (?:hired|recruited)\b", re.I), but=lazy(r"\b(?:laid|lay\w*|cut\w*|dismiss\w*|fir(?:e|ed|ing)|eliminat\w*|reduc\w*|slash\w*|shed\w*|let go|redundan\w*|axe\w*|ax|sack\w*)\b", re.I)),
    RelationRow("that it grows", lazy(r"\|の?(?:増|上昇|伸び)"), unless=lazy("赤字|損失|幅|落ち込み|利回り|債券|ドル|ユーロ|円[はが]|円相場|マイナス"), before=lazy(r"\b(?:fell|fallen|dropped|declined|decreased|slid|plunged|tumbled|down)(?: by)? $", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("that it shrinks", lazy(r"\|の?(?:減|下落|低下|落ち込)"), unless=lazy("赤字|損失|幅|利回り|債券|ドル|ユーロ|円[はが]|円相場|マイナス"), before=lazy(r"\b(?:rose|risen|climbed|increased|grew|grown|gained|jumped|surged|up)(?: by)? $", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("where it is left", lazy(r"\|(?:程度)?(?:で|に)据え置"), before=lazy(r"\b(?:rais\w+|hik\w+|lower\w+|cut\w*|increas\w+|reduc\w+)\b[^.;,]{0,60} to (?:about |around )?$", re.I), but=lazy(r"\b(?:left|kept|keep\w*|leav\w*|maintain\w*|unchanged|held|hold\w*|steady|on hold|pat|stay\w*|remain\w*|retain\w*)\b", re.I)),
    RelationRow("to what, not by how much", lazy(r"\|(?:程度)?(?:へ|へと|まで)の(?:利上げ|利下げ|引き上げ|引き下げ|値上げ|値下げ|増|減|拡大|縮小|上方|下方)"), before=lazy(rf"\bby{_SAID}", re.I), kinds=_SUMS | _RATES),
    RelationRow("by how much", lazy(r"\|(?:幅)?の(?:利上げ|利下げ)"), before=lazy(r"\b(?:rais\w+|hik\w+|cut\w*|lower\w+|reduc\w+)(?: (?!by\b|from\b)[\w'’-]+){0,6} to $", re.I), kinds=_RATES),
    # what a currency does
    RelationRow("that the yen rises", lazy(r"円高"), unless=lazy("円安"), before=lazy(r"\bdollar (?:\w+ ){0,2}(?:ended|closed|finished|stood|was|traded|rose|gained|climbed)\b[^;]{0,40}(?:\bup|\bgaining|\brising|higher by)(?: by)? $", re.I)),
    RelationRow("that the yen rises", lazy(r"円高"), unless=lazy("円安"), after=lazy(r"^\S+(?: yen)? (?:weaker|lower|down)\b", re.I), but=lazy(r"\A(?![\s\S]*\byen (?:\w+ ){0,2}(?:ended|closed|finished|stood|was|traded|changed)\b)", re.I)),
    RelationRow("that the yen falls", lazy(r"円安"), unless=lazy("円高"), before=lazy(r"\bdollar (?:\w+ ){0,2}(?:ended|closed|finished|stood|was|traded|fell|lost|dropped)\b[^;]{0,40}(?:\bdown|\blosing|\bfalling|lower by)(?: by)? $", re.I)),
    RelationRow("that the yen falls", lazy(r"円安"), unless=lazy("円高|株|平均"), after=lazy(r"^\S+(?: yen)? (?:stronger|higher|up)\b", re.I), but=lazy(r"\A(?![\s\S]*\byen (?:\w+ ){0,2}(?:ended|closed|finished|stood|was|traded|changed)\b)", re.I)),
    # for how long, and from which end
    RelationRow("for the first time in that long", lazy(r"四半期(?:ぶり\||\|ぶり)"), before=lazy(r"\b(?:in|of|during) (?:the )?$", re.I), kinds=frozenset((Kind.ORDINAL, Kind.QUARTER)), but=lazy(r"\b(?:first|1st|since|straight|consecutive)\b", re.I)),
    RelationRow("that they came in a row", lazy(r"四半期(?:連続\||\|連続)|\|?(?:会合|会議)\|?連続"), before=lazy(r"\b(?:in|of|during|at) (?:the |its )?$", re.I), kinds=frozenset((Kind.ORDINAL, Kind.QUARTER)), but=lazy(r"\b(?:straight|consecutive|row|successive|since|running|again|each|every|both|all|also|another)\b", re.I)),
    RelationRow("so many months of it", lazy(r"[カか]月分\||[カか]月\|分"), before=lazy(r"\b(?:after|in|within)(?: about)? $", re.I), after=lazy(rf"{_WORDS}(?:ago|later|earlier)\b", re.I), kinds=_STRETCH, but=lazy(r"\b(?:worth|equivalent|equal\w*|suppl\w+|pay\w*|wage\w*|salar\w+|total\w*)\b", re.I)),
    RelationRow("in the course of that time", lazy(r"[日年月週]間(?:\|で|で\|)"), after=lazy(rf"{_WORDS}ago\b", re.I), kinds=_STRETCH, but=lazy(r"\b(?:from|compar\w+|than|since|earlier|levels?|what|was|were|over|past|last)\b(?! five)", re.I)),
    RelationRow("those at the top", lazy(""), lead=lazy("上位(?:の)?$"), before=lazy(r"\b(?:bottom|lowest|last|worst|smallest) $", re.I), after=lazy(r"^\S+ (?:bottom|lowest|last-place|worst)\b", re.I), but=lazy(r"\b(?:top|last (?:four|eight|16|sixteen|32)|lead\w*|first|1st|highest|largest|biggest|best|most)\b", re.I)),
    RelationRow("those at the bottom", lazy(""), lead=lazy("下位(?:の)?$"), before=lazy(r"\b(?:top|highest|leading|best|largest|biggest) $", re.I), after=lazy(r"^\S+ (?:top|highest|leading|best|largest)\b", re.I), but=lazy(r"\b(?:bottom|low\w*|last|worst|smallest|least|fewest|trail\w*)\b", re.I)),
    RelationRow("about so much", lazy(r"^(?:約|およそ)|(?:ほど|前後|余り|近く)\||\|(?:ほど|前後|余り|近く)"), before=lazy(r"\b(?:exactly|precisely) $", re.I), after=lazy(r"^(?:exactly|precisely) ", re.I)),
    RelationRow("all of those it speaks of", lazy(r"\|[をのがでに]"), lead=lazy("(?:に当たる|にあたる|に相当する)(?:約)?$"), before=lazy(r"(?:%|\bpercent|\bhalf|\bthird|\bquarter|\btenth|\bfifth) of (?:its|their|the|his|her|all) (?:total of )?(?:about )?$", re.I), kinds=_SUMS | {Kind.NUMBER}),
    RelationRow("what it is counted for", lazy(r"(?:[2-9２-９]|[0-9０-９]{2,}|[1１][十百千万])[^|]*\|(?:につき|当たり|あたり)"), after=lazy(r"^\S+(?: [a-z]+){0,2}? (?:is |are )?(?:[a-z]+ )?(?:per|for (?:every|each))\b", re.I), but=lazy(r"\b(?:per|every|each|for|out of|in) (?:one |about |1,|\d|two|three|four|five|ten|a hundred|hundred|a thousand)|[$¥€£]", re.I)),
    # openings for each who looks for work
    RelationRow("openings for each applicant", lazy(""), lead=lazy("求人倍率(?:は|が)?(?:全国で)?$"), before=lazy(r"\b(?:job[- ]?seekers?|applicants?|workers?)[- ]to(?:-\w+)+ |ratio of (?:job[- ]?seekers|applicants) to ", re.I), after=lazy(r"^\S+ (?:job[- ]?seekers|applicants|workers) (?:per|for (?:every|each)|to)\b", re.I)),
    # seats and votes
    RelationRow("votes against it", lazy(r"票|人"), lead=lazy("反対(?:は|が)?(?:約)?$"), before=lazy(r"\b(?:passed|approved|adopted|won|carried|enacted) (?:by|with) (?:a margin of )?$", re.I), after=lazy(r"^\S+ (?:votes? )?(?:in favou?r|in support)\b", re.I), unless=lazy("差"), kinds=frozenset((Kind.COUNT, Kind.NUMBER))),
    RelationRow("votes for it", lazy(r"票"), lead=lazy("賛成(?:は|が)?(?:約)?$"), after=lazy(r"^\S+ (?:votes? )?(?:against|in opposition)\b", re.I), unless=lazy("差")),
    RelationRow("which election it is, not the term now served", lazy(r"選\|を(?:決め|果た|目指|狙)|選を(?:決め|果た|目指|狙)[^|]{0,3}\|"), before=lazy(r"\b(?:in|serving|during) (?:his|her|the|a|their) $", re.I), kinds=frozenset((Kind.ORDINAL,))),
    RelationRow("how many were won", lazy(r"議席\|を?(?:獲得|得|確保|占め)|票\|を?(?:得|獲得|集め)"), unless=lazy("差|失|減"), before=lazy(r"\b(?:won|win|wins|winning|elected|victory|led|leads?)\b[^.;,]{0,32}\bby (?:a margin of )?(?:about )?$|\bmargin of $|\blost (?:all )?$", re.I)),
    RelationRow("by how many", lazy(r"票差\||票\|差|議席差\||議席\|差"), after=lazy(r"^\S+ (?:votes|seats)\b", re.I), but=lazy(r"\b(?:by|margin\w*|spare|more|fewer|less|short\w*|differen\w+|ahead|behind|gap|edg\w+|separat\w+|between|lead\w*|apart|within|beat\w*|defeat\w*|away|shy|narrow\w*|clos\w+|difference|trail\w*|than|slim|mere|apart|outpoll\w*)\b", re.I)),
    RelationRow("that it was lost by so many", lazy(r"差(?:\|)?(?:の)?で?(?:敗|落選|惜敗|及ば|負け|涙)"), unless=lazy("[氏党派者](?:に|を|が[^。]*[氏党派者]に)|勝|当選"), before=lazy(r"\b(?:won|victor\w+|win)(?: \w+){0,3} by (?:a margin of )?(?:just |only )?$", re.I), but=lazy(r"\b(?:lost|los\w+|defeat\w*|beat\w*|edged|fell|fail\w*)\b", re.I)),
    RelationRow("what was not reached", lazy(r"に(?:\|)?(?:は|も)?(?:届か|達し?[なせ]|満た[なず]|及ば)"), before=lazy(r"\bshort[^.;]{0,40} by (?:a margin of )?$", re.I), after=lazy(r"^\S+ (?:\w+ )?(?:short|shy)\b", re.I)),
)
# fmt: on
