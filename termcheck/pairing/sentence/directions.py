"""Which way a figure goes: longer or shorter, north or south, the upper or the lower part.

A figure of a difference means nothing without its direction. Each pair of opposites is a row: the
Japanese right behind or before a figure, and the English beside its partner that says the opposite.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.tables.patterns import lazy

_STRETCH = frozenset((Kind.DURATION,))
_SIZES = frozenset((Kind.MEASURE, Kind.COUNT, Kind.NUMBER, Kind.PERCENT, Kind.DURATION, Kind.AGE, Kind.POINT))
_MEASURES = frozenset((Kind.MEASURE,))
_MONEY = frozenset((Kind.MONEY,))
_RANKED = frozenset((Kind.ORDINAL,))
_WORDS = r"^(?:about |some |nearly |around |up to |at least |more than |as much as )?\S+(?: [\w-]+){0,2} (?:and \w+ \w+ )?"
# No direction of a difference: fewer than ten days is a bound, and "no later than" a limit.
_NO_BOUND = r"(?! than (?:(?:an? |one )(?!(?:year|month|week|quarter|day) (?:ago|earlier|before)\b)|two |three |four |five |six |seven |eight |nine |ten |half |\d))"
_BY = r"\|(?:も|ほど|近く|余り?|以上|程度|超)?"


def _against(says: str, ja: str, opposite: str, kinds: frozenset[Kind], unless: str = "", verb: str = "", inside: str = "", but: str = "") -> RelationRow:
    """A row of what follows a figure of a difference, and of the English for the opposite: behind the
    figure, or as a verb before it ("shortened by two hours").

    inside  the adjective where it stands within the figure: 500円高|い
    but     English that tells it of the other side
    """
    return RelationRow(
        says,
        lazy(f"{_BY}(?:{ja})|{inside}\\|[いくか]" if inside else f"{_BY}(?:{ja})"),
        unless=lazy(unless) if unless else None,
        before=lazy(rf"\b(?:{verb}) (?:by )?(?:about |some )?$", re.I) if verb else None,
        after=lazy(rf"{_WORDS}(?:{opposite})\b{_NO_BOUND}", re.I),
        kinds=kinds,
        but=lazy(but, re.I) if but else None,
    )


# English by which something grows or shrinks after all, in another place of the sentence.
_SHRINKING = r"\b(?:less|fewer|lower\w*|down\w*|below|cut\w*|drop\w*|declin\w+|f[ae]ll\w*|decreas\w+|reduc\w+|slid\w*|shr[aiu]nk\w*|lost|los[es]\w*|plung\w+|off|s[au]nk|slump\w*|tumbl\w+|short|than (?:it|they|this|that)|compared)\b"
_GROWING = r"\b(?:more|higher|up|increas\w+|r[io]se\w*|rising|gain\w*|grow\w*|grew|jump\w*|climb\w*|surg\w+|above|add\w*|swell\w*|soar\w*|expan\w+|boost\w*|rais\w+|hik\w+|earlier,|before,)\b"
# Those who are behind, and those in front, where it is told of them.
_THE_NEXT = r"(?<!behind )(?<!behind the team )(?<!behind the side )(?<!behind the club )(?<!behind the man )(?<!behind the woman )(?<!behind the )\b(?:runners?-up|second[- ](?:place|rank)\w*|No\. ?2|nearest|closest|pursu\w+|rivals?|chas\w+|in second)\b"
_THE_FIRST = r"\b(?:leaders?|leading pair|front-?runners?|top seeds?|first-plac\w+),? (?:[A-Z]\w+,? ){0,3}(?:is|was|are|were|leads?|led|has|had|sits?|stands?|holds?|held)\b"
# The other side, of which it is told: a rout by a team that led by 34.
_THEY_LED = r"|\b(?:an? |the )?(?:team|side|club|opponents?|rivals?|foes?|hosts|visitors) (?:who|that|which)(?: (?:had|once|at one \w+))? (?:led|leads|were|was)\b"
# A lead that was taken away is what the others were behind.
_TAKEN_AWAY = r"|\b(?:wip(?:e|ed|es|ing)|eras\w+|overc\w+|overturn\w*|cancel\w*|cut|clos\w+|los[tes]\w*|blew|squander\w*|surrender\w*)\b"


# fmt: off
DIRECTIONS: tuple[RelationRow, ...] = (
    _against("by how much it is longer", "長[いくか]|延長|延[びば]", r"shorter|less|fewer", _STRETCH | _MEASURES, verb=r"shortened|cut|reduced"),
    _against("by how much it is shorter", "短[いくか]|短縮|縮[めま]", r"longer|more|extension", _STRETCH | _MEASURES, unless="長[いくか]|延長", verb=r"extended|lengthened|prolonged"),
    _against("how early it is", "早[いくかま]|前倒し|繰り上げ", r"late|later|behind|delay\w*", _STRETCH, verb=r"delayed|postponed|pushed back"),
    _against("how late it is", "遅[いくかれ]|後ろ倒し|繰り下げ|ずれ込", r"early|earlier|ahead|sooner", _STRETCH, verb=r"advanced|moved up|brought forward"),
    _against("by how much it is dearer", "高[いくか]|値上", r"cheaper|less|lower|discount\w*", _MONEY, unless="円高(?![いくか])|ドル高", inside="高"),
    _against("by how much it is cheaper", "安[いくか]|値下|割安|引き(?!上)", r"more expensive|dearer|higher|more|costlier", _MONEY, unless="円安(?![いくか])|ドル安", inside="安"),
    _against("by how much it is heavier", "重[いくか]", r"lighter|less", _MEASURES),
    _against("by how much it is lighter", "軽[いくか]", r"heavier|more", _MEASURES),
    _against("by how much it is larger", "大き[いくか]", r"smaller|less", _SIZES),
    _against("by how much it is smaller", "小さ[いくか]", r"larger|bigger|greater|more", _SIZES),
    _against("by how much it is wider", "広[いくか]", r"narrower|smaller", _SIZES),
    _against("by how much it is narrower", "狭[いくか]", r"wider|broader|larger|bigger", _SIZES),
    _against("by how much it is deeper", "深[いくか]", r"shallower", _MEASURES),
    _against("by how much it is shallower", "浅[いくか]", r"deeper", _MEASURES),
    _against("by how much it is higher", "高[いくか]|上に", r"lower|below|shorter|colder|cooler|under", _MEASURES),
    _against("by how much it is lower", "低[いくか]|下に", r"higher|above|taller|warmer|hotter", _MEASURES),
    _against("by how much it is faster", "速[いくか]", r"slower|behind|off", _STRETCH | _MEASURES),
    _against("by how much it is slower", "遅[いくか]", r"faster|quicker", _STRETCH | _MEASURES),
    _against("how many years older", "年上|年長|上の|上で", r"younger|junior", _SIZES),
    _against("how many years younger", "年下|年少|下の|下で", r"older|elder|senior", _SIZES),
    _against("by how much he leads", "差?(?:の|を)?リード(?!さ|を許)|差?をつけ(?!ら)", r"behind|back|down|deficit", _SIZES | frozenset((Kind.SCORE, Kind.TIME)), unless="ビハインド|追[いう]|遅れ", but=_THE_NEXT, verb=r"trail\w*|behind|down"),
    _against("by how much he leads", "差?の(?:単独)?(?:首位|トップ|[1１]位)|差?で(?:首位|トップ)", r"behind|back|adrift|down|deficit", _SIZES, unless="追[いうっ]|遅れ|から|つけられ", but=_THE_NEXT),
    _against("by how much he is behind", "差?(?:の)?(?:ビハインド|を追[いう])|差で追", r"ahead|up|lead|in front|advantage", _SIZES | frozenset((Kind.SCORE,)), unless="リード|追いつかれ|追い付かれ|追い上げられ", but=_THE_FIRST + _TAKEN_AWAY, verb=r"led|leads|leading|ahead"),
    _against("by how much he is behind", "差?の[2-9２-９]位|差?をつけられ", r"ahead|up|lead|in front|advantage|clear", _SIZES, but=_THE_FIRST + _THEY_LED, verb=r"leads?|led|leading", unless="リード|首位(?![とにか])"),
    # golf
    _against("how far under par", "アンダー(?![・ウ])", r"over|above", _SIZES, unless="オーバー"),
    _against("how far over par", "オーバー", r"under|below", _SIZES, unless="アンダー"),
    # a rank from the other end
    _against("from the earliest", "目?に(?:早|速|若)", r"latest|slowest|last|oldest", _RANKED),
    _against("from the latest", "目?に(?:遅)", r"earliest|fastest|quickest|soonest", _RANKED),
    _against("from the top", "目?に(?:高|多|大き|長|広|深|重|強)", r"lowest|fewest|smallest|least|shortest|narrowest|shallowest|lightest|weakest", _RANKED),
    _against("from the bottom", "目?に(?:低|少な|小さ|短|狭|浅|軽|弱)", r"highest|most|largest|biggest|greatest|longest|widest|deepest|heaviest|strongest", _RANKED),
    _against("from the oldest", "目?に古", r"newest|latest|youngest", _RANKED),
    _against("from the newest", "目?に新し", r"oldest", _RANKED),
    RelationRow("by how much rates are cut", lazy(r"(?:[％%]|ポイント)\|の?(?:追加|大幅)?(?:利下げ|引き下げ)"), unless=lazy("利上げ|引き上げ"), before=lazy(r"\b(?:rais\w+|hik(?:e|ed|ing)|lift\w*|increas\w+)(?: [\w'’]+){0,5} by (?:about |a |an )?$", re.I), after=lazy(rf"{_WORDS}(?:rate |interest[- ]rate )?(?:hikes?|increases?|rises?)\b", re.I), but=lazy(r"\b(?:cut\w*|lower\w*|reduc\w+|eas\w+|slash\w*|trim\w*)\b", re.I)),
    RelationRow("by how much rates are raised", lazy(r"(?:[％%]|ポイント)\|の?(?:追加|大幅)?(?:利上げ|引き上げ)"), unless=lazy("利下げ|引き下げ"), before=lazy(r"\b(?:cut(?:s|ting)?|lower\w*|reduc\w+|slash\w*|trim\w*)(?: [\w'’]+){0,5} by (?:about |a |an )?$", re.I), after=lazy(rf"{_WORDS}(?:rate |interest[- ]rate )?(?:cuts?|reductions?)\b", re.I), but=lazy(r"\b(?:rais\w+|hik\w+|lift\w*|increas\w+|tighten\w*)\b", re.I)),
    RelationRow("by how much it fell", lazy(r"[％%割]\|(?:も|ほど|近く|余り)?の?(?:減(?![税額量益産])|減少|下落|低下|下回)"), unless=lazy("増|上昇|伸び|プラス|[高多][いくか]|倍|(?<!を)上回|拡大|[高上]振"), after=lazy(r"^(?:about |some |around |nearly |almost |over )?\S+(?: percent| percentage points?)? (?:more|higher|increase|rise|gain|growth|jump)\b", re.I), kinds=frozenset((Kind.PERCENT,)), but=lazy(_SHRINKING, re.I)),
    RelationRow("by how much it grew", lazy(r"[％%割]\|(?:も|ほど|近く|余り)?の?(?:増(?![税額量益産])|増加|上昇|上回)"), unless=lazy("減|下落|低下|縮|マイナス|[低少][いくかな]|下回|下振"), after=lazy(r"^(?:about |some |around |nearly |almost |over )?\S+(?: percent| percentage points?)? (?:less|fewer|lower|decrease|decline|drop|fall)\b", re.I), kinds=frozenset((Kind.PERCENT,)), but=lazy(_GROWING, re.I)),
    RelationRow("how much it has risen", lazy(""), lead=lazy("(?:上昇|伸び|増加|増収|増益)率(?:は|が)(?:約|およそ)?$"), before=lazy(r"\b(?:lost|fell|fallen|dropped|declined|slid|shed|plunged|down)(?: by)?(?: about| some)? $", re.I), kinds=frozenset((Kind.PERCENT,))),
    RelationRow("how much it has fallen", lazy(""), lead=lazy("(?:下落|減少|低下|値下がり)率(?:は|が)(?:約|およそ)?$"), before=lazy(r"\b(?:gained|rose|risen|climbed|jumped|surged|soared|grew|grown|up)(?: by)?(?: about| some)? $", re.I), kinds=frozenset((Kind.PERCENT,))),
    # a price at the end of trading
    RelationRow("that it fell", lazy(r"円(?:[0-9０-９]+銭)?安\|(?![くいか])|円\|[（(][^）)]{1,9}[）)]安"), unless=lazy("ドル|ユーロ|為替|円相場|債券|利回り|反発|続伸|上昇"), before=lazy(r"\b(?:rose|risen|climbed|jumped|surged|gained|advanced|up|higher)(?: by)?(?: about| some)? $", re.I), after=lazy(rf"{_WORDS}(?:higher|up|increase|gain|rise|more)\b", re.I), kinds=_MONEY | frozenset((Kind.POINT, Kind.COUNT, Kind.NUMBER))),
    RelationRow("that it rose", lazy(r"円(?:[0-9０-９]+銭)?高\|(?![くいか])|円\|[（(][^）)]{1,9}[）)]高"), unless=lazy("ドル|ユーロ|為替|円相場|債券|利回り|反落|続落|下落"), before=lazy(r"\b(?:fell|fallen|dropped|declined|slid|slipped|lost|tumbled|down|lower)(?: by)?(?: about| some)? $", re.I), after=lazy(rf"{_WORDS}(?:lower|down|decrease|drop|fall|loss|decline|less)\b", re.I), kinds=_MONEY | frozenset((Kind.POINT, Kind.COUNT, Kind.NUMBER))),
    # what it came to after the change: ２割減の１万４千人
    RelationRow("what it came to", lazy(""), lead=lazy("(?:[0-9０-９](?:[％%割倍人件円台]|ポイント)[増減高安]|[％%割]の(?:増加|減少|上昇|下落)|[0-9０-９]倍)の(?:約|およそ|計)?$"), unless=lazy("から|より"), before=lazy(r"\bfrom(?: about| around)? $", re.I), kinds=frozenset((Kind.MONEY, Kind.COUNT, Kind.NUMBER, Kind.MEASURE))),
    # how much is left of what it was: 前年の７割にとどまった
    RelationRow("how much of it there still is", lazy(r"\|(?:ほど|程度|近く|弱|強)?に(?:とど|なっ|なり|なる|過ぎ|すぎ|満た|も|回復|戻)|に満た[^|]*\|"), lead=lazy("(?:前年|昨年|前期|昨季|同月|同期|ピーク時?|平年|例年|当初|以前|従来|計画|目標|予定|定員|最盛期|通常|[一-龥ァ-ヴー]前)の(?:約|およそ|わずか)?$"), before=lazy(r"\b(?:fell|fallen|dropped|declined|decreased|down|rose|increased|grew|up|reduced|cut|recovered by|rebounded by)(?: by)?(?: about| around| only| nearly| just)? $|\b(?:decrease|drop|fall|decline|cut|increase|rise) of(?: about| around| only)? $", re.I), kinds=frozenset((Kind.PERCENT, Kind.FRACTION))),
    RelationRow("how much of it there is", lazy(r"[％%割](?:ほど|程度|近く|弱|強)?しか\||[％%割]\|(?:ほど|程度|近く|弱|強)?(?:しか|にすぎ|に過ぎ|にとど|に満たな)"), lead=lazy("(?:前年|昨年|前期|昨季|同月|同期|ピーク時?|平年|例年|当初|以前|従来|計画|目標|予定|定員|最盛期|通常|[一-龥ァ-ヴー]前)の(?:約|およそ|わずか)?$"), after=lazy(r"^(?:only |just |a mere |about |barely )?\S+(?: percent)? (?:more|higher|above|less|fewer|lower|below)\b", re.I), kinds=frozenset((Kind.PERCENT, Kind.FRACTION))),
    RelationRow("how long there is to go", lazy(""), lead=lazy("(?:まで|まであと|まで残り)(?:約|わずか)?$"), after=lazy(rf"{_WORDS}(?:after|ago|past|since)\b", re.I), kinds=_STRETCH),
    RelationRow("how long ago it was founded", lazy(""), lead=lazy("(?:創業|創立|設立|開業|創部|創刊|結成)(?:から)?(?:約|およそ)?$"), before=lazy(r"\b(?:founded|established|opened|started|begun|created|formed|set up) in(?: about)? $", re.I), kinds=_STRETCH),
    RelationRow("how long it takes", lazy(r"(?:年|[カか]月|週間)間?\|で(?!は|の|も|き|す|、)"), unless=lazy("入社|就任|開業|移籍|プロ|結婚|高校|中学|大学|創業|年目"), after=lazy(r"^(?:the |its )?\S+ (?:year|month|week)\b", re.I), kinds=_RANKED, but=lazy(r"\b(?:by|within|before|until) (?:the |its )?\w+ (?:year|month|week)\b", re.I)),
    RelationRow("the rank that it rose from", lazy(r"\|から[^、。]{0,5}(?:順位を上げ|浮上|躍進|上昇|ジャンプアップ)"), before=lazy(r"\b(?:dropp\w+|fell|fallen|slipp\w+|slid|down)[^.;]{0,20} from $", re.I), kinds=_RANKED),
    RelationRow("the rank that it fell from", lazy(r"\|から[^、。]{0,5}(?:順位を下げ|後退|転落|陥落)"), before=lazy(r"\b(?:climb\w+|rose|risen|jump\w+|up|improv\w+)[^.;]{0,20} from $", re.I), kinds=_RANKED),
    RelationRow("how much of it there still is", lazy(r"分の[0-9０-９一二三四五六七八九十]+\|に(?:まで)?(?:な[っるり]|減|縮|低下|下が|落ち)"), before=lazy(r"\b(?:decreas\w+|fell|fallen|dropp\w+|declin\w+|reduc\w+|cut|shrank|shrunk|down) by $", re.I), kinds=frozenset((Kind.FRACTION, Kind.PERCENT))),
    RelationRow("up to that inning", lazy(r"回\|まで"), before=lazy(r"\bin (?:the )?$", re.I), but=lazy(r"\b(?:through|until|till|up to|into|first|1st)\b", re.I), kinds=_RANKED),
    RelationRow("so many years", lazy(r"[カか]年\|"), after=lazy(r"^(?:the |its )?\S+ years?\b", re.I), kinds=_RANKED),
    RelationRow("how often he was elected", lazy(r"[0-9０-９]選\|"), after=lazy(r"^\S+ (?:votes?|people|persons|candidates|selections?|choices?)\b", re.I)),
    RelationRow("how often", lazy(r"(?:おき|ごと)\||\|(?:おき|ごと)に"), before=lazy(r"\bfor (?:about )?$", re.I), but=lazy(r"\b(?:every|each|intervals?|apart|once|alternat\w+|terms?)\b", re.I), kinds=_STRETCH),
    RelationRow("that it falls below it", lazy(r"を(?:割|下回|切)[^|]{0,3}\||\|を(?:割り?|下回|切)"), before=lazy(r"\b(?:exceed\w*|surpass\w*|topp?(?:ed|s|ing)?|cross\w*|(?:rise|rose|go|went|climb\w*) above) (?:the )?$", re.I), but=lazy(r"\b(?:not|never|no longer|fail\w*|unlikely|below|under|fewer|less)\b|n't\b", re.I)),
    RelationRow("that it goes above it", lazy(r"を(?:超|上回|突破)[^|]{0,3}\||\|を(?:超|上回|突破)"), unless=lazy("下回|割"), before=lazy(r"\b(?:fall\w*|fell|dropp?\w*|dipp?\w*) (?:below|under) (?:the )?$", re.I), but=lazy(r"\b(?:not|never)\b|n't\b", re.I)),
    RelationRow("that the other one is above it", lazy(r"\|を(?:上回|超え)(?:る|た)(?:約)?[0-9０-９]"), before=lazy(r"\b(?:fall\w*|fell|com(?:e|es|ing)|came) short of (?:[\w'’]+ ){0,3}$", re.I)),
    RelationRow("how long it has been", lazy(r"\|(?:の節目)?(?:を|に)?迎え"), unless=lazy("年目"), after=lazy(rf"{_WORDS}ago\b", re.I), kinds=_STRETCH, but=lazy(r"\b(?:found\w+|establish\w+|open\w+|start\w*|beg[au]n|launch\w+|born|married|joined|took|became|set up|appointed|debut\w*|built|buil[dt]\w*|complet\w+|construct\w+|creat\w+|form(?:ed|ation)|inaugurat\w+|install\w+|erect\w+|introduc\w+|releas\w+|publish\w+|plant\w+|enact\w+|adopt\w+|laid|dug|arriv\w+|settl\w+|moved|incorporat\w+|merg\w+|went|came|bec[ao]me|since|design\w+|register\w+|list\w+|discover\w+|return\w+)\b", re.I)),
    RelationRow("how long it will have been", lazy(r"\|(?:の節目)?(?:を|に)?迎え"), around=lazy(r"\| ago (?:next|this coming|in)\b", re.I), kinds=_STRETCH),
    RelationRow("the birthday that is still to come", lazy(r"\|の?(?:誕生日|記念日)を前に"), before=lazy(r"\bafter (?:his|her|the|its|their) $", re.I)),
    # which part of so much
    RelationRow("the lower part of it", lazy(r"台(?:\|(?:の)?前半|前半\|)"), before=lazy(r"\b(?:upper|high|late)[ -](?:the )?$|\b(?:less than|under|below|nearly|almost|close to) $", re.I), after=lazy(r"^(?:(?:the )?(?:upper|high|late)[ -]|less than |under |below |nearly |almost )", re.I)),
    RelationRow("the upper part of it", lazy(r"台(?:\|(?:の)?後半|後半\|)"), before=lazy(r"\b(?:lower|low|early)[ -](?:the )?$|\b(?:less than|under|below|just over|just above|slightly over) $", re.I), after=lazy(r"^(?:(?:the )?(?:lower|low|early)[ -]|less than |under |below |just over |slightly over )", re.I)),
)
# A year of two digits, by what it is the year of; and not a stretch of years.
_OF_A_YEAR = "危機|ショック|恐慌|戦争|革命|条約|協定|合意|事件|事故|噴火|津波|台風|五輪|オリンピック|パラリンピック|[WＷ]杯|ワールドカップ|大会|選手権|万博|世界陸上|アジア大会|センバツ|選抜|衆院選|参院選|総選挙|知事選|市長選|ドラフト|大震災|地震|豪雨"
_HAPPENED_IN = "開業|創業|設立|創立|発足|完成|誕生|就任|結婚|入社|入団|入省|卒業|始ま|開館|開校|制定|施行|発売|改正|建設|建て|建立|生まれ|死去|亡くな|デビュー|初当選|導入|開設|開通|廃止|閉校|閉館|竣工|着工|解散|合併|独立|移転|来日|出版|刊行|発表|公開|発生|起き|倒産|引退"
DIRECTIONS += (
    RelationRow("the year", lazy(rf"^[0-9０-９]{{2}}年\|(?:の?[^、。のにではがを]{{0,8}}(?:{_OF_A_YEAR})|に(?:は)?[^、。]{{0,6}}(?:{_HAPPENED_IN}))"), before=lazy(r"\b(?:in|for|after|of|about) $", re.I), after=lazy(r"^\S+ years? (?:ago|later|after)\b", re.I), kinds=_STRETCH, lead=lazy("(?<![0-9０-９年ぶ約後間過去])$")),
)
# Where something is, so far from the figure: 駅の北約２キロ.
_COMPASS = (
    ("north", "北", r"south|east|west|southeast|southwest"), ("south", "南", r"north|east|west|northeast|northwest"),
    ("east", "東", r"west|north|south|northwest|southwest"), ("west", "西", r"east|north|south|northeast|southeast"),
    ("northeast", "北東", r"south\w*|west|northwest"), ("northwest", "北西", r"south\w*|east|northeast"),
    ("southeast", "南東", r"north\w*|west|southwest"), ("southwest", "南西", r"north\w*|east|southeast"),
)
DIRECTIONS += tuple(
    RelationRow(f"to the {name}", lazy(""), lead=lazy(f"(?<![東西南北])(?:の|へ|に|から){ja}(?:へ|に|方|側|方向に|の方角)?(?:約|およそ)?$"), after=lazy(rf"^(?:about )?\S+ [\w-]+ (?:to the )?(?:{other})\b", re.I), kinds=_MEASURES)
    for name, ja, other in _COMPASS
)
# fmt: on
