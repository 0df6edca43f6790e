"""What a figure is in the news of markets, accounts, polls and statistics: a price, a change of it, a rank, a ratio.

3倍の6トン is no "tripled from 6 tons", 51円引き上げ no "from 51 yen". The rows are those of relations.py: the words beside
both figures say so, and where the English has any word of the right relation, nothing is said.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.tables.patterns import lazy

_RATES = frozenset((Kind.PERCENT, Kind.POINT))
_SUMS = frozenset((Kind.MONEY, Kind.COUNT, Kind.NUMBER))
_VALUES = _SUMS | _RATES | {Kind.MEASURE}
_RANKED = frozenset((Kind.ORDINAL,))
_COUNTED = frozenset((Kind.COUNT, Kind.NUMBER))
_DATES = frozenset((Kind.YEAR, Kind.FISCAL_YEAR, Kind.MONTH, Kind.DATE, Kind.QUARTER))
_TIMES = frozenset((Kind.MULTIPLE, Kind.COUNT))

# English verbs of a change right before the figure by which it is.
_CHANGED = r"\b(?:rose|risen|rises?|fell|fallen|falls?|climbed|dropped|declined|increased?|increases|decreased?|grew|grown|jumped|gained|shrank|slipped|surged|plunged|swelled)"
_CHANGED_BY = rf"{_CHANGED}(?: sharply| slightly)? by (?:a record |about |some )?$"
_HIGH = r"\b(?:high\w*|low\w*|most|fewest|least|best|worst|larg\w+|big\w+|small\w*|strong\w*|weak\w*|steep\w*|sharp\w*|fast\w*|record)\b"
# A figure from which something goes, which says から of itself.
_GOES_FROM = "(?:[円％%人件台割トンドル店社席倍位]|ポイント)(?:台|近く|前後)?から"
_BEHIND = r"\|(?:も|ほど|近く|余り|超|以上)?の?"

# fmt: off
MARKETS: tuple[RelationRow, ...] = (
    # by, to and from
    RelationRow("by how much", lazy(rf"{_BEHIND}(?:引き上げ|引き下げ|利上げ|利下げ|値上げ|値下げ|下落|上昇|低下|下が|上が)"), unless=lazy(_GOES_FROM), before=lazy(rf"(?:{_CHANGED}|\b(?:rais|hik|lower|cut)\w*(?: [\w'’-]+){{1,5}}?) from (?:about |around )?$", re.I), kinds=frozenset((Kind.POINT,))),
    RelationRow("by how much", lazy(rf"{_BEHIND}(?:引き上げ|引き下げ|利上げ|利下げ|値上げ|値下げ|下落|上昇|低下|下が|上が)"), unless=lazy(_GOES_FROM), before=lazy(r"\b(?:rais|hik|lower|cut)\w*(?: [\w'’-]+){1,5}? from (?:about |around )?$", re.I), kinds=frozenset((Kind.PERCENT,)), but=lazy(r"\bto\b[^.;]{1,40}\bfrom\b|\bfrom \S+(?: percent)? to\b", re.I)),
    RelationRow("what it came to", lazy(r"\|(?!増|減|の?[増減])"), lead=lazy("(?:[増減]の|[上低]昇の|下落の|低下の|[安高]の)(?:約|計)?$"), before=lazy(_CHANGED_BY, re.I), kinds=_SUMS, but=lazy(r"\b(?:after|following)\b", re.I)),
    RelationRow("what it came to", lazy(r"\|(?:だった|とな|で(?:$|[^は])|に(?:な|達|上)|と(?:$|な|、))"), lead=lazy("(?:[0-9０-９](?:ポイント|[％%割円人件])[高低安多長短少](?:い|ない)|上回る|下回る)(?:約|計)?$"), before=lazy(rf"{_CHANGED}(?: by)? (?:about )?$", re.I), kinds=_VALUES, but=lazy(r"\b(?:after|following)\b", re.I)),
    RelationRow("how much it is, not by how much it changed", lazy(r"\|(?:で|だった|とな|に(?:達|上|な[っる]))"), lead=lazy("最[多少高低大小](?:の|となる|となった|を更新する)(?:約)?$"), before=lazy(rf"{_CHANGED} by a (?:record|new)(?: \w+)? (?:of )?$|{_CHANGED_BY}|{_CHANGED} a record $", re.I), kinds=_VALUES, unless=lazy("最[多少高低大小](?:の)?(?:増|減|上げ|下げ|上昇|下落)")),
    RelationRow("what it came to", lazy(""), lead=lazy("倍の(?:約)?$"), before=lazy(r"\bfrom (?:about |around |some )?$", re.I), kinds=_VALUES, but=lazy(r"\bto (?:about |some )?[$¥]?[0-9]", re.I)),
    RelationRow("what it came to", lazy(""), lead=lazy("倍の(?:約)?$"), before=lazy(r"\b(?:times|twice|double|triple) (?:the )?$", re.I), kinds=_VALUES),
    RelationRow("so many times as much", lazy(r"倍\|の"), after=lazy(r"^\S+ times (?:in|on) (?:the )?(?:previous|last|prior)\b", re.I), kinds=_TIMES, but=lazy(r"\b(?:more|as many|as much|higher|larger|that of|those of|over|fold)\b", re.I)),
    RelationRow("how often, not so many times as much", lazy(r"[回度](?:目)?\|(?!.*倍)"), unless=lazy("倍"), after=lazy(r"^\S+ times (?:the|as (?:many|much|high|large)|that of|those of|higher|larger|bigger|greater)\b(?! (?:the|this|last|past|most|same) )", re.I), but=lazy(r"\bof the times\b", re.I)),
    RelationRow("how much it is, not how short it falls", lazy(r"[％%]\|(?:に(?:とどま|な)|だった|で[、。]?$)"), after=lazy(r"^\S+(?: percent)? (?:short of|shy of|below|above)\b", re.I), kinds=_RATES, but=lazy(r"\d[%t] (?:below|above) \S+ (?:percent|%)", re.I)),
    RelationRow("what it is measured from", lazy(r"年度?(?:同[月期])?比\||年度?\|(?:度)?比"), before=lazy(r"\b(?:in|by|during|until|since) (?:fiscal |the year )?$", re.I), kinds=_DATES, but=lazy(r"\b(?:from|compar\w+|versus|vs|relative|than|levels?|baseline|base|against|over)\b", re.I)),
    RelationRow("what is passed, not by how much", lazy(r"[％%]\|?を(?:大きく|大幅に|わずかに|やや)?(?:上回|超え)"), after=lazy(r"^\S+(?: percent)? (?:more|higher|larger|greater) than (?:those|the|that)\b", re.I), kinds=_RATES),
    RelationRow("what is passed, not by how much", lazy(r"[％%]\|?を(?:大きく|大幅に|わずかに|やや)?(?:下回|割り)"), after=lazy(r"^\S+(?: percent)? (?:less|lower|fewer|smaller) than (?:those|the|that)\b", re.I), kinds=_RATES),
    RelationRow("what share was bought", lazy(r"[％%]\|(?:の株式?)?を[^、。]{0,11}(?:取得|買|保有|所有)|[％%]\|を約?[0-9０-９]"), unless=lazy("追加|買い増|積み増|引き上げ|高め|増や"), before=lazy(r"\b(?:rais\w+|increas\w+|lift\w*|boost\w*)(?: [\w'’-]+){1,4} (?:by )$", re.I), kinds=_RATES),
    RelationRow("how large the loss is", lazy(r"円\|(?:余り)?の(?:[一-龥]{0,4})?(?:赤字|損失)"), unless=lazy("(?:赤字|損失)(?:額|幅)?[はがを]?[^、。]{0,8}(?:縮|減|拡|膨|増|改善|悪化)"), before=lazy(r"\b(?:loss|losses|deficit)(?: \w+)? (?:fell|shrank|narrowed|rose|grew|increased|widened|expanded|decreased|declined|dropped)(?: by)? (?:about )?$", re.I), kinds=frozenset((Kind.MONEY,))),
    RelationRow("how large the profit is", lazy(r"円\|(?:余り)?の(?:[一-龥]{0,4})?(?:黒字|利益)"), unless=lazy("増|減|伸|縮|拡|膨|落|悪化|改善"), before=lazy(r"\b(?:profits?|surplus)(?: \w+)? (?:fell|shrank|narrowed|rose|grew|increased|widened|expanded|decreased|declined|dropped)(?: by)? (?:about )?$", re.I), kinds=frozenset((Kind.MONEY,))),
    RelationRow("by how much", lazy(r"円(?:[0-9０-９]+銭)?\|?円?[安高]\|?"), before=lazy(r"\bat $", re.I), unless=lazy("円[台安高]?(?:から|へ|に)|[=＝][0-9０-９]+円[安高]"), kinds=frozenset((Kind.MONEY, Kind.NUMBER)), but=lazy(r"\b(?:weak\w*|strong\w*|high\w*|low\w*|up|down|firm\w*|soft\w*|gain\w*|los[st]\w*|rose|fell|drop\w*|declin\w*|slid\w*|slip\w*|ris\w+|climb\w*|eas\w+)\b", re.I)),
    RelationRow("that the yen falls", lazy(r"円安"), unless=lazy("円高|株|平均"), before=lazy(r"\byen (?:\w+ ){0,2}(?:was|is|stood|traded|ended|closed|changed hands|came to|fetched)\b[^;|]{0,60}\b(?:stronger|firmer|higher|up)(?: by)? (?:about )?$", re.I), but=lazy(r"\bdollar (?:was|is|stood|ended|closed|traded|up|down|higher|lower|stronger|weaker|ros\w+|gain\w*|fell|los\w+)\b|\bgreenback\b|\b(?:U\.?S\.?|American|Japanese) (?:currency|unit)\b", re.I)),
    RelationRow("that the yen rises", lazy(r"円高"), unless=lazy("円安|株|平均"), before=lazy(r"\byen (?:\w+ ){0,2}(?:was|is|stood|traded|ended|closed|changed hands|came to|fetched)\b[^;|]{0,60}\b(?:weaker|softer|lower|down)(?: by)? (?:about )?$", re.I), but=lazy(r"\bdollar (?:was|is|stood|ended|closed|traded|up|down|higher|lower|stronger|weaker|ros\w+|gain\w*|fell|los\w+)\b|\bgreenback\b|\b(?:U\.?S\.?|American|Japanese) (?:currency|unit)\b", re.I)),
    RelationRow("by how much it rose or fell", lazy(r"\|値?(?:上がり|下がり|上昇|下落)"), lead=None, before=lazy(r"\b(?:reach\w*|hit|hitting|stood at|at) (?:over |more than |above )?$", re.I), kinds=_SUMS, unless=lazy("銘柄"), but=lazy(r"\b(?:gains?|losses|advance|increase|drop|decline|plunge|jump|surge|fall)\b", re.I)),
    # ranks
    RelationRow("by how many places", lazy(r"つ\|(?:順位を|ランクを)?(?:下が|上が|下げ|上げ|落と|落ち|順位)|(?:ランク|つ順位)\|?(?:下|上|ダウン|アップ)"), unless=lazy(r"([0-9０-９一二三四五六七八九])つ[^。]{0,16}\1位"), around=lazy(r"\b(?:fell|fallen|drop\w*|slip\w*|slid|ros\w+|risen|climb\w*|mov\w+|jump\w*|down|up|went) (?:(?:up|down|back) )?(?:to )?(?:the )?\|(?:the )?(?:[a-z]*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|\w+ times|[0-9]+(?:st|nd|rd|th))\b", re.I)),
    RelationRow("by how many places", lazy(r"つ\|(?:順位を|ランクを)?(?:下が|上が|下げ|上げ|落と|落ち|順位)"), after=lazy(r"^\S+ times\b", re.I)),
    RelationRow("which place, not how many", lazy(r"位\|(?:で|だった|に|とな|、|$)"), unless=lazy("上位|以内|以上|まで"), around=lazy(r"\bamong (?:the )?\|[^|]*\| of\b", re.I), kinds=_COUNTED),
    # ratios and index figures
    RelationRow("a ratio, not how much it grew", lazy(r"倍"), lead=lazy("倍率(?:は|が)(?:約|平均)?$"), after=lazy(r"^\S+(?: times)? (?:higher|larger|greater)\b", re.I)),
    RelationRow("an index", lazy(r"^[0-9０-９・.．]+\|(?:で|だった|とな|と、?|。|$|の「)"), lead=lazy("指数(?:は|が)(?:約)?$"), after=lazy(r"^\S+ (?:kinds?|tons?|people|yen|items?|types?|pieces|grams?|kilograms?)\b", re.I)),
    RelationRow("an index, not by how much it changed", lazy(r"^[0-9０-９・.．]+\|(?:で|だった|とな|と、?$|。|$)"), lead=lazy("指数(?:は|が)(?:約)?$"), unless=lazy("上昇|下落|低下|上が|下が|増|減|改善|悪化|上回|下回|高[いくか]|低[いくか]|ポイント"), before=lazy(rf"(?:{_CHANGED}|\bup|\bdown)(?: by)? $", re.I)),
    RelationRow("how many of them rose or fell", lazy(""), lead=lazy("(?:値上がり|値下がり|変わらず|上昇|下落)(?:銘柄)?(?:数)?[はが](?:約)?$"), after=lazy(r"^(?:up to )?\S+(?: yen| percent| points?)\b|^\S+%", re.I), before=lazy(rf"{_CHANGED} by $", re.I), kinds=_SUMS | _RATES, unless=lazy("(?:値上がり|値下がり|変わらず|上昇|下落)(?:銘柄)?(?:数)?[はが](?:約)?[0-9０-９・.．]+(?:円|ドル|%|％|ポイント|銭)")),
    RelationRow("what share it is, not by how much it changed", lazy(r"[％%]\|(?:だった|とな[りるっ]|に(?:達|上|とど)|で(?:$|[^はも])|と$|と過去)"), lead=lazy("(?:(?:取得|自給|保有|普及|利用|合格|進学|充足|受診|接種|就職|内定|回収|検挙|稼働|失業|支持|投票|得票|視聴|生存|致死|死亡|有病|高齢化|未婚|喫煙|正答|達成|占有|空室|空き家|加入|導入|実施|認知|回答|利益|再生|採用|離職|感染|陽性)率|割合|比率|シェア|金利|利回り)(?:は|が)(?:年)?(?:(?:全国平均|カロリーベース|金額ベース|季節調整値|平均)で)?(?:約)?$|(?:リーベース|額ベース|量ベース)で(?:約)?$"), unless=lazy("増[えやし加減]|減[りらっ少]|上昇|低下|下落|上が|下が|改善|悪化|伸び|伸率|率の(?:上|下)|(?:成長|上昇|下落|増加|減少|騰落|変化|伸び)率|比|プラス|マイナス|縮|拡|ポイント"), before=lazy(rf"{_CHANGED}(?: sharply| slightly)?(?: by)?(?: an average of| a record)? $|(?:\bwas|\bis|\bstood|\bwere|,) (?:up|down) $", re.I), kinds=_RATES),
    RelationRow("the others' share, not its own", lazy(r"(?:を除く|以外の?)\|"), after=lazy(r"^including\b", re.I)),
    # since then, in a row
    RelationRow("for the first time since then", lazy(r"\|以来(?:の)?(?:最)?(?:高|低|多|少|大|小|安|強|弱)"), around=lazy(rf"{_HIGH}(?: [a-z-]+){{0,3}} (?:from|in|until|till|by|on|during|at|before) (?:the )?\|", re.I), kinds=_DATES, but=lazy(r"\b(?:since|last|not|never|previous\w*|after|back|surpass\w*|exceed\w*|topp\w*|beat\w*|match\w*|return\w*|again|first|1st|than|ago|seen|set|reach\w*|mark\w*|eclips\w*|break\w*|broke)\b|n't\b", re.I)),
    RelationRow("for the first time since then", lazy(r"\|以来(?:の)?(?:最)?(?:高|低|多|少|大|小|安|強|弱)"), before=lazy(r"\b(?:has|have) (?:continued|remained|kept|stayed)\b[^.;]*\bsince (?:the )?$", re.I), kinds=_DATES, but=lazy(r"\b(?:highest|lowest|most|fewest|best|worst|largest|smallest|strongest|weakest|first|1st)\b", re.I)),
    RelationRow("the most or the fewest of its kind", lazy(r"月\|として(?:は)?(?:過去|史上|観測)?最|月としては?[^|]{0,4}\|"), before=lazy(r"\bsince (?:the )?$", re.I), kinds=_DATES, but=lazy(r"\b(?:records?|comparable|data|statistics|began|ever|any|for (?:the month|[A-Z]))\b", re.I)),
    RelationRow("that they came in a row", lazy(r"(?:月|週|日)連続\||(?:月|週|日)\|連続"), after=lazy(r"^\S+ (?:(?:straight|consecutive) times|times (?:in a row|running|consecutively|in succession))\b|^(?:the )?\S+ time (?:in a row|running)\b", re.I), unless=lazy("[回度](?:目|連続)|[0-9０-９][回度]")),
    RelationRow("that they came in a row", lazy(r"(?:年|月|週|日|期|季)連続\||(?:年|月|週|日|期|季)\|連続"), after=lazy(r"^(?:the )?\S+ (?:year|month|week|day|quarter|term|season) of (?:the|this|that|its|his|her)\b", re.I), kinds=_RANKED, but=lazy(r"\b(?:straight|consecutive|row|successive|running|since|streak)\b", re.I)),
    RelationRow("that they came in a row", lazy(r"(?:年|月|週|日|期|季)連続\||(?:年|月|週|日|期|季)\|連続"), unless=lazy("ぶり|年来|以来|年間で|過去[0-9０-９]"), before=lazy(r"\b(?:lowest|highest|fewest|most|largest|biggest|smallest|worst|best)(?: \w+){0,2} (?:in|for) (?:the (?:past |last )?|about )?$", re.I), kinds=frozenset((Kind.DURATION,)), but=lazy(r"\b(?:straight|consecutive|row|successive|running|streak|each|every)\b", re.I)),
    RelationRow("over so long", lazy(r"年(?:間)?\|(?:間)?で(?!は|も|最|初)|年間\|(?:で|に|の)"), unless=lazy("後|先に|以降"), after=lazy(r"^\S+ \S+ from now\b", re.I), but=lazy(r"\b(?:over|within|during)\b", re.I)),
    RelationRow("how much one costs", lazy(r"円\|(?:と|だった|で$|の(?:最?高値|価格|値段))"), lead=lazy("(?:メートル|坪|ヘクタール|アール|グラム|キロ|トン|バレル|オンス|リットル|本|匹|頭|個|箱|株|枚|俵|斤)(?:＝|=|当たり|あたり|につき)?(?:約|平均)?$"), before=lazy(rf"{_CHANGED}(?: by)? (?:an average of )?$", re.I), kinds=frozenset((Kind.MONEY,)), unless=lazy("円(?:値上|値下|高[いく]|安[いく]|の(?:上昇|下落|値上|値下))")),
    RelationRow("how much there is, not by how much it changed", lazy(r"\|(?:と|で)$"), unless=lazy("新規|新た|感染|追加|純[増減]|死者|避難"), lead=lazy("(?<![増減幅昇落加少額げりび比])(?<!増加数)(?<!減少数)[はが](?:約|プラス|マイナス)?$"), before=lazy(rf"{_CHANGED}(?: by)? (?:about )?$", re.I), kinds=_SUMS | {Kind.MEASURE}, but=lazy(r"\bafter\b", re.I)),
    RelationRow("so much a year", lazy(r"[％%]\|"), lead=lazy("(?<![0-9０-９一二三四五六七八九十百今昨去前来翌周])年(?:利|率)?(?:約)?$"), after=lazy(r"^\S+(?: percent)? (?:an?|per|each|every) (?:month|week|day)\b", re.I), kinds=_RATES, but=lazy(r"\b(?:years?|annual\w*|yearly)\b", re.I)),
    RelationRow("by how much it is less", lazy(r"(?:ポイント|[％%]|割|円|人|件)\|下回|(?:ポイント|[％%]|割|円|人|件)下回[^|]*\|"), before=lazy(r"\b(?:fell|fallen|drop\w*|slip\w*|was|were) (?:below|under) (?:the )?$", re.I), after=lazy(r"^(?:below|under) ", re.I), kinds=_VALUES),
    RelationRow("by how much it is more", lazy(r"(?:ポイント|[％%]|割|円|人|件)\|上回|(?:ポイント|[％%]|割|円|人|件)上回[^|]*\|"), before=lazy(r"\b(?:exceeded|topped|surpassed|(?:rose|was|were) (?:above|over)) (?:the )?$", re.I), kinds=_VALUES, but=lazy(r"\bby\b", re.I)),
    RelationRow("by how much, not what share of it", lazy(r"\|(?:ほど|近く|余り)?(?:も)?(?:上回|下回|少な|多[いくか])"), after=lazy(r"^\S+(?: percent)? of (?:the |its |a )?(?:[a-z0-9-]+ ){0,2}(?:averag|norm|level|target|plan|estimat|forecas|usual|figure)", re.I), kinds=frozenset((Kind.PERCENT,)), but=lazy(r"\b(?:short|below|above|under|over|more|less|fewer) (?:of|than|the)\b", re.I)),
    RelationRow("that they came in a row", lazy(r"連続\||\|連続"), around=lazy(r"\bfrom (?:about )?\|[^|]*\| (?:earlier|before|ago)\b", re.I), kinds=frozenset((Kind.DURATION,)), but=lazy(r"\b(?:straight|consecutive|row|successive|running)\b(?! month in)", re.I), unless=lazy("前と|前に比|前から|前より")),
    RelationRow("as of then", lazy(r"(?:現在|時点)(?!から|と(?!な)|より|に比|を|までに|以[前降])\||\|(?:現在|時点)(?!から|と(?!な)|より|に比|を|までに|以[前降])"), before=lazy(r"\b(?:from|since|after|until|before) (?:the )?$", re.I), kinds=_DATES, but=lazy(r"\bas of\b|\b(?:not|no|more|fewer|first|1st|last|up|down)\b", re.I)),
    RelationRow("over so many years", lazy(r"年\|平均|年平均\|"), after=lazy(r"^(?:the )?\S+ year\b", re.I), kinds=_RANKED),
    RelationRow("in the course of that time", lazy(r"^[1１一](?:年|日|[かカ]月|週)間\|(?:に|で|の)"), after=lazy(r"^an? (?:year|day|month|week) (?:ago|earlier|later)\b", re.I), but=lazy(r"\b(?:from|than|compar\w*|since|over|for)\b", re.I)),
    RelationRow("that it gets better", lazy(r"ポイント\|(?:の)?(?:改善|好転)"), before=lazy(r"\b(?:down|fell|dropped|declined|slipped|worse)(?: by)? $", re.I), kinds=_SUMS | _RATES, unless=lazy("失業|率|赤字|損失|債|待機|悪化"), but=lazy(r"\b(?:improv\w*|up|rose|better|gain\w*|recover\w*)\b", re.I)),
    RelationRow("what is left of it, not by how much", lazy(r"[割％%]\|(?:程度|ほど)?に(?:まで)?(?:下が|減|落ち|縮|低下|激減|急減)"), before=lazy(r"\b(?:down|fell|fallen|dropped|declined|shrank|plunged|decreased)(?: by)?(?: about| nearly)? $", re.I), after=lazy(r"^\S+(?: percent)? (?:higher|lower|less|more|fewer)\b", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("what share it is, not by how much it changed", lazy(r"[割％%]\|(?:ほど|近く|余り)?を占め"), before=lazy(r"(?<!make )(?<!makes )(?<!made )(?<!making )\b(?:up|down|rose|fell|increased|grew|decreased)(?: by)? $", re.I), kinds=_RATES),
    RelationRow("among the first so many", lazy(r"位\|"), lead=lazy("上位$"), before=lazy(r"\b(?:came in|came|finished|placed|ranked|was)(?: in)? (?:the )?$", re.I), kinds=_RANKED, but=lazy(r"\b(?:top|leading|best|first|1st)\b", re.I)),
)
# fmt: on
