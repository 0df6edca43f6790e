"""What a figure is to reports of accidents, weather, courts and people: how long it lasted and how long ago, which in
order from the top or from the bottom, how many children with himself.

The rows are those of relations.py: the words beside both figures say so, and a row that its own words do not decide
says nothing.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.patterns import lazy

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
    RelationRow("in how long it was", lazy(r"(?:年|月|週間|日|時間|分)間?\|(?:で(?![はも])|の間に|のうちに)"), unless=lazy(_SINCE_THEN), after=lazy(_WORDS + r"ago\b", re.I), kinds=_STRETCH, but=_BEGUN),
    RelationRow("how long it was", lazy(r"[日週時分]間\|(?:で(?![はも])|の間に|に)"), unless=lazy(f"{_SINCE_THEN}|後"), after=lazy(_WORDS + r"later\b", re.I), kinds=_STRETCH),
    RelationRow("how long it lasted", lazy(r"(?:時間|[分日]間?|[週月年]間)\|(?:にわたり?|余り|ほど|以上)?(?:閉じ込め|立ち往生|停電|停止|(?:運転を|通行を)?見合わせ|運休|不通|通行止め|中断|監禁|拘束|足止め|待た|漂流|取り残さ|滞在|過ごし|入院|服役|勾留|勤[務め]|在籍|休[んみ業館校])"), after=lazy(_WORDS + r"(?:ago|earlier)\b", re.I), kinds=_STRETCH),
    RelationRow("how long it lasts", lazy(r"[日月年]\|"), lead=lazy(f"(?:停止|停職|謹慎)(?:処分)?(?:は|の)?{_ABOUT}$"), after=lazy(_WORDS + r"(?:ago|earlier)\b", re.I), kinds=_STRETCH),
    RelationRow("how long it runs", lazy(r"(?:分|時間)\|"), lead=lazy(f"(?:上映|所要|収録|演奏|放送|試合)時間(?:は|が)?{_ABOUT}$"), before=lazy(r"\b(?:at|from|until) $", re.I), kinds=frozenset((Kind.TIME,))),
    RelationRow("how long is left", lazy(""), lead=lazy(f"残り(?:は|が)?{_ABOUT}$"), after=lazy(_WORDS + r"(?:(?:have|has|had) passed|passed|ago)\b", re.I), kinds=_STRETCH, but=lazy(r"\b(?:left|remain\w*|more|until|to go)\b", re.I)),
    RelationRow("so long after", lazy(r"年\|(?:$|となる|を迎え|がた|経|が過ぎ)"), lead=lazy(f"(?:事件|事故|災害|地震|震災|豪雨|噴火|戦争|被災|発生)から{_ABOUT}$"), before=lazy(r"\b(?:lasted(?: for)?|(?:^|\. )in) $", re.I), kinds=_STRETCH, but=lazy(r"\b(?:since|after|anniversar\w*|mark\w*|ago|later|on from|passed|past)\b", re.I)),
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
