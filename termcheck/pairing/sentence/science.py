"""What a figure is in the news of science, medicine, transport and culture: how long, from whom, in what course.

打ち上げの16分後 is not "16 minutes before launch", 妊娠22週 no "22 weeks ago". The rows are those of relations.py: the words
beside both figures say so, and where the English has any word of the right relation, nothing is said.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.tables.patterns import lazy

_STRETCH = frozenset((Kind.DURATION,))
_COUNTED = frozenset((Kind.COUNT, Kind.NUMBER))
_DATES = frozenset((Kind.YEAR, Kind.FISCAL_YEAR, Kind.MONTH, Kind.DATE))
_AGO = r"^\S+(?: [\w-]+){0,2} ago\b"
_WITHIN = r"\b(?:in|after|within) (?:about |some |roughly )?$"
# English by which what lasted so long began so long ago.
_BEGAN = r"\b(?:since|beg[au]n\w*|start\w*|launch\w*|mov\w+|came|come|arriv\w*|settl\w*|join\w*|open\w*|enter\w*|return\w*|left|retir\w*|born|took|went|go|than|from|diagnos\w*|admitted)\b"
# What one does for so long: a stay, an illness, a stop, a study.
_DOES = (
    "(?:の間)?(?:の?滞在|滞留|の?入院|過ご[しす]|暮ら|住[みんむ]|(?:の?生活|治療|研究|調査|観測|観察|待機|休業|休館|休止|停止|中断|閉鎖|使用|服用|投与|飼育|保管|保存|運転(?!再開|開始))(?:を|し|が|の)|"
    "(?:運転|運行|営業|操業|生産)を(?:一時)?(?:見合わせ|休止|停止|取りやめ|止め))"
)
_RUNNING = r"\b(?:ran|operated|was operated|were operated|was open|opened)(?: \w+){0,2} for (?:about |some |nearly )?$"

# fmt: off
SCIENCE: tuple[RelationRow, ...] = (
    # how long
    RelationRow("how long it was", lazy(rf"(?:年|月|日|週間|時間|分|間)(?:余り|近く|ほど|以上)?\|{_DOES}"), after=lazy(_AGO, re.I), kinds=_STRETCH, but=lazy(_BEGAN, re.I), unless=lazy("前[にのか]")),
    RelationRow("how long it was", lazy(rf"(?:年|月|日|週間|時間|分|間)(?:余り|近く|ほど|以上)?\|{_DOES}"), before=lazy(r"\b(?:will|to|going to|was|were) (?:be )?[a-z]+(?: [\w'’-]+){0,7} in (?:about |some )?$", re.I), kinds=_STRETCH, but=lazy(r"\b(?:for|over|spen[dt]\w*|last\w*|more|first time|longest|recover\w*|resum\w*|complet\w*)\b", re.I), unless=lazy("ぶり|以内|後に")),
    RelationRow("how long it stood still", lazy(r"(?:時間|分|間|日|月|年)(?:余り|近く|ほど|以上|半)?\|(?:にわたり|にわたって|ほど|、)?(?:全線で|運転|運行|営業|操業)?(?:を)?(?:一時)?(?:見合わせ|休止|停止|止ま|ストップ|中断)"), before=lazy(_RUNNING, re.I), kinds=_STRETCH, but=lazy(r"\b(?:suspend\w*|halt\w*|stop\w*|not|never|out of service|shut\w*|clos\w*|cancel\w*|without)\b|n't\b", re.I)),
    RelationRow("how long it runs", lazy(r"(?:年|月|日|週間)\|"), lead=lazy("(?<!在任)(?<!在職)期間(?:は|が|を)(?:原則|最長|最大)?(?:約)?$"), after=lazy(_AGO, re.I), kinds=_STRETCH, but=lazy(r"\b(?:than|compar\w+|since)\b", re.I)),
    RelationRow("how long it runs", lazy(r"(?:年|月|日|週間)\|"), lead=lazy("(?:期間(?:は|が|を)(?:原則|最長|最大)?|原則)(?:約)?$"), before=lazy(r"\bsince (?:about )?$|\b(?:start|begin|commence) \w+ in $", re.I), kinds=_STRETCH),
    RelationRow("over so many days", lazy(r"(?:日|年|月|週|時間)\|?制"), after=lazy(r"^(?:on )?the \d+(?:st|nd|rd|th)\b(?! (?:day|year|week))|^every\b", re.I), before=lazy(r"\bevery $|\bon (?:the )?$", re.I), kinds=_STRETCH | {Kind.DATE}, unless=lazy("隔|交代|当直|ローテ|ごと|おき")),
    RelationRow("each of them, not both together", lazy(""), lead=lazy("(?:各|それぞれ|いずれも)(?:約)?$"), unless=lazy("計|合わせ|合計"), before=lazy(r"\b(?:a total of|in all|combined|altogether)(?: \w+)? $", re.I), after=lazy(r"^\S+ \S+ (?:in total|combined|altogether|between them|for both)\b", re.I), kinds=_STRETCH | _COUNTED | {Kind.MONEY}, but=lazy(r"\b(?:each|apiece|per|every|respectively)\b", re.I)),
    RelationRow("each of them, not both together", lazy("^(?:各|それぞれ|いずれも)"), unless=lazy("計|合わせ|合計"), before=lazy(r"\b(?:a total of|in all|combined|altogether)(?: \w+)? $", re.I), after=lazy(r"^\S+ \S+ (?:in total|combined|altogether|between them|for both)\b", re.I), kinds=_STRETCH | _COUNTED | {Kind.MONEY}, but=lazy(r"\b(?:each|apiece|per|every|respectively)\b", re.I)),
    RelationRow("so far on", lazy(r"(?:週|月|日|カ月|か月)間?\|"), lead=lazy("妊娠(?:約|満)?$"), after=lazy(r"^\S+(?: weeks| months| days)? (?:ago|(?:after|before) (?:the |her )?(?:pregnancy|conception)? ?(?:was|had|ended|over)?)\b|^\S+ weekly\b", re.I), kinds=_STRETCH | _COUNTED | {Kind.AGE}, but=lazy(r"\bafter conception\b", re.I)),
    RelationRow("so long after", lazy(r"(?:年|月|日|週間|時間|分|秒)後\||(?:年|月|日|週間|時間|分|秒)\|後"), lead=lazy("(?:打ち上げ|発射|離陸|接種|投与|手術|移植|摂取|服用|感染|発症|受精|公開|放送|発売|上場|受賞|デビュー|着陸|食事|運動)(?:の|から)?(?:約|わずか|およそ)?$"), before=lazy(r"\bfor (?:about |some |nearly |only )?$", re.I), kinds=_STRETCH, but=lazy(r"\b(?:later|from then|monitor\w*|observ\w*|watch\w*|rest\w*|wait\w*)\b", re.I)),
    # from whom and to whom
    RelationRow("to whom", lazy(r"[人名]\|(?:に|へ)(?:[^、。0-9０-９]{0,6})?(?:移植|投与|接種|贈|渡|配[らりっ布]|支給|寄付|提供|授与)"), before=lazy(r"\bfrom (?:the |a total of |about )?$", re.I), kinds=_COUNTED, but=lazy(r"\bto [^.;]{1,40}\bfrom\b|\bfrom \w+ to\b", re.I)),
    RelationRow("from whom", lazy(r"[人名]\|から(?:[^、。0-9０-９]{0,6})?(?:採取|採血|摘出|提供を受け|集め|受け取|盗|奪|だまし取|徴収)"), before=lazy(r"\bto (?:the |a total of |about )?$", re.I), kinds=_COUNTED, but=lazy(r"\bfrom\b|\bof\b|\bbelong\w*", re.I)),
    # in the course of a year or a month
    RelationRow("in the course of it", lazy(r"(?:年|月|年度)中\||(?:年|月|年度)\|中(?:に|の|、|$)(?!旬)"), around=lazy(r"\b(?:after|before|since|until|by) (?:fiscal )?\|(?!the (?:end|close|turn))", re.I), kinds=_DATES, but=lazy(r"\b(?:within|during|in|end|close)\b (?:of )?(?:fiscal )?\S*(?:20|19|january|february|march|april|may|june|july|august|september|october|november|december)|\bis out\b|\bends\b|\bis over\b", re.I)),
    RelationRow("so much for each of those", lazy(r"^(?![^|]*\|(?:当たり|あたり|につき))"), lead=lazy("(?:当たり|あたり|につき)(?:の[^、。0-9０-９]{1,4})?[はがでを]?(?:約|平均)?$"), before=lazy(r"\bper (?:about )?$", re.I), kinds=frozenset((Kind.MEASURE, Kind.COUNT, Kind.NUMBER, Kind.MONEY)), but=lazy(r"\bper (?:1|one|10|100|1,000|a)\b", re.I)),
    RelationRow("the longest that it may be", lazy(r"(?:年|月|日|週間|時間|分)\|"), lead=lazy("(?:最長|最大)(?:で)?(?:約)?$"), before=lazy(r"\b(?:at least|minimum of|a minimum|no less than|not less than|more than|over) $", re.I), after=lazy(r"^(?:at least|minimum|no less than|more than|over)\b|^\S+ \S+ or (?:more|longer)\b", re.I), kinds=_STRETCH, but=lazy(r"\b(?:long\w*|max\w*|up to|most)\b", re.I)),
    # to and until
    RelationRow("up to then", lazy(r"日\|まで(?:で|。|$|だ)|日まで\|(?:で$|$|だ)"), before=lazy(r"\b(?:starts?|begins?|opens?|starting|beginning|opening|launch\w*)(?: on)?(?: the)? $|\b(?:is|are|will be) held on(?: the)? $", re.I), kinds=frozenset((Kind.DATE,)), but=lazy(r"\b(?:until|till|through|end\w*|clos\w+ on|run|runs|by)\b", re.I)),
    # how much it is off
    RelationRow("by how much", lazy(r"(?:度|℃)\|(?:ほど|近く|も)?(?:高[いくか]|低[いくか])"), after=lazy(r"^\S+ degrees?(?: Celsius| C)? (?:before|after|in|during|at)\b", re.I), kinds=frozenset((Kind.MEASURE, Kind.COUNT, Kind.NUMBER)), but=lazy(r"\b(?:higher|lower|warmer|cooler|colder|hotter|above|below|more|less|up|down|ris\w+|rose|fell|than|increas\w*|exceed\w*)\b", re.I)),
    RelationRow("so many days of it", lazy(r"(?:日|週間|年)分\||(?:日|週間|年)\|分(?:の|に|を|と|が|、|$)"), before=lazy(r"\bevery $", re.I), after=lazy(r"^\S+ \S+ (?:ago|later|earlier)\b|^(?:the )?\d*(?:st|nd|rd|th)\b", re.I), kinds=_STRETCH | {Kind.ORDINAL}, but=lazy(r"\b(?:worth|supply|supplies|pay)\b", re.I)),
    RelationRow("how long it runs", lazy(r"(?:年|月|日|週間)\|"), lead=lazy("期間(?:は|が)(?:約)?$"), before=lazy(r"\bin (?:the|his|her|its|their) $|^in (?:the|his|her|its|their) $", re.I), kinds=frozenset((Kind.ORDINAL,))),
)
# fmt: on
