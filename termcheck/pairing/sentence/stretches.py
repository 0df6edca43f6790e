"""What a stretch of time is to its sentence: ago, later, for so long, every so often, the first in so long.

3年前 is not "in the third year", 3カ月ごと not "three months ago". The length agrees and the sentence is false. Each
relation has the Japanese that says it, and the English that says it; a row of the table is a relation of the one
language with another one of the other, and the English by which a free rendering may say the right one after all.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import STOOD_STILL, RelationRow
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy

_STRETCH = frozenset((Kind.DURATION,))
_RANKED = frozenset((Kind.ORDINAL,))


class _Said(NamedTuple):
    """English that says a relation, with its figure between two |; and the kinds of figure that may stand there."""

    around: str
    kinds: frozenset[Kind] = _STRETCH


# fmt: off
_AGO = _Said(r"\| ago\b")
_LATER = _Said(r"\| (?:later|afterwards?)\b")
_EVERY = _Said(r"\bevery (?:about )?\||\|every\b")
_FOR = _Said(r"\bfor (?:about |nearly |almost )?\|")
_IN = _Said(r"\b(?:in|within) (?:about )?\|")
_TOOK = _Said(r"\b(?:took|takes?|taking) (?:about |some )?\|")
_FIRST = _Said(r"\bfirst time in (?:about )?\||\|(?:for )?the first time in\b")
# In the third year; not in its third year, which something may be in that began so long ago.
_WHICH = _Said(r"\b(?:in|on|of|with|from|to|than|since|during) (?:the |that )\|(?:the )?[\w-]+ (?:year|month|week|day|hour|minute|second)\|(?! (?:straight|consecutive|running))", _RANKED)
_AT = _Said(r"\bat (?:about |around |exactly )?\|", frozenset((Kind.TIME,)))
_ON_CLOCK = _Said(r"\b(?:at|until|till|by|to|from) (?:about |around |exactly )?\|", frozenset((Kind.TIME,)))
_OLD = _Said(r"\|[^|]*\b(?:old|aged?)\b[^|]*\||\|[ -]old\b", frozenset((Kind.AGE, Kind.DURATION)))

_YEARS_OLD = _Said(r"\|[^|]*\bold\||\|[ -]old\b", frozenset((Kind.AGE, Kind.DURATION)))

# One of a unit is read together with what says whether it is past or to come: a month later.
_ONE = frozenset((Kind.YEAR, Kind.MONTH, Kind.DATE))
_ONE_LATER = _Said(r"\|[^|]*\b(?:later|after)\|", _ONE)
_ONE_AGO = _Said(r"\|[^|]*\b(?:ago|earlier|before)\|", _ONE)
_OF_AN_EVENT = r"[るたの](?:約)?[1１一](?:年|カ月|か月|ヶ月|週間|日)"

_TIME = r"(?:年|月|日|週間?|時間|分|秒|半)(?:以上|余り|ほど|近く|半|くらい|ぐらい)?"
_SO = r"\|(?:ほど|近く|余り|以上|くらい|ぐらい)?"
_BEFORE = f"{_TIME}{_SO}前(?![後半述期年日])"
_AFTER = f"{_TIME}{_SO}後(?![半退日])"
_AGAIN = r"(?:ぶり|振り)\||\|(?:ぶり|振り)"
_RUN = r"(?:連続|続けて)\||\|(?:連続|続けて)"
_YEAR_OF_IT = r"(?:年|月|日|週|間)目\||(?:年|月|日|週|間)\|目"
_EACH = r"(?:おき|ごと|置き|毎)\||\|(?:おき|ごと|置きに)|年\|に[1１一][度回]"
_WITHIN = r"以内\||\|以内"
_SO_LONG = r"(?:年|月|日|分|秒|週|時)間\||(?:年|月|日|分|秒)\|間(?![隔際近])"
_TAKING = r"\|(?:がかり|掛かり)|(?:がかり|掛かり)\|"
_AGED = r"年(?:物|もの)\||年\|(?:物|もの)(?!の?語)"
_SERVED = r"年(?:間)?\|(?:務め|在任|勤め|勤務|在籍|過ごし)"
_SPENT = r"(?:年|月|日|週間?|時間|分)(?:間|以上|余り|近く|ほど|半)?\|(?:間|以上|余り|近く|ほど|半)?を?かけ(?:て|た)?"
_SPREAD = r"\|越し|越し\|"
_LASTS = r"(?:時間|日間|週間|分間|年間|月|年)(?:以上|余り|近く|ほど|半)?\|(?:以上|余り|近く|ほど|半)?(?:にわた|続[いくけ]|かか[っりる]|を?要し|に及)"
# What is told from, so long before it or after it.
_EVENT = (
    "(?:開始|開場|開店|開幕|開演|開会|閉会|閉幕|閉店|発車|出発|離陸|着陸|到着|締め切り|締切|終了|試合|本番|投票|投開票|選挙|告示|公示|期限|期日|事故|事件|発生|地震|震災|噴火|逮捕|死亡|死去|出産|決勝|大会|"
    "発見|通報|申請|出所|釈放|打ち上げ|発射|接種|投与|移植|食事|着工|完成|噴射|手術|入院|退院|終戦|開戦|判決|卒業|引退|満期|満了|当日|予定|式典|爆発|墜落)の?(?:約|わずか|およそ|ちょうど)?$"
)
_FOUNDED = "(?:(?:放送|運行|営業|連載|運用|サービス)開始|発売|デビュー|就航|創業|創立|設立|開業|創部|創刊|結成|開校|開館|開園|開港)(?:から)?(?:約|およそ)?$"

_TO_LAST = "(?:全治|懲役|禁錮|拘禁刑|執行猶予|有効期間|契約期間)(?:は|が)?(?:約|およそ)?$"

# Japanese that says in the same sentence how often or which one, or tells the stretch from now.
_OFTEN = "ごと|おき|置き|毎|隔|に[1１一][度回]|周期"
_NUMBERED = "[年月日週間期季]目|周年|年生|学年|回忌|年次"
_UP_TO_NOW = "(?:この|ここ|過去|直近|前|最近)の?約?[0-9０-９一二三四五六七八九十]"
# English by which the right relation is said in another way.
_PAST = r"\b(?:ago|earlier|before|since|prior|previous\w*|past|last|back)\b"
_COMING = r"\b(?:later|after\w*|follow\w*|from now|since|next|hence|coming)\b"
# Last December, or last year, is a date; the last time is one of several.
_LAST = r"last(?! (?:year|month|week|fall|spring|summer|winter|autumn|january|february|march|april|may|june|july|august|september|october|november|december)\b)"
_ONCE_MORE = rf"\b(?:regain\w*|reclaim\w*|recaptur\w*|first|1st|{_LAST}|since|again|return\w*|previous\w*|earlier|after|not|never|no(?!\. ?[0-9])|back|reviv\w+|resum\w+|restor\w+|rebound\w*|reopen\w*|comeback|drought|hiatus|gap|break|absence)\b|n't\b|" + STOOD_STILL
_BEFORE_IT_STOPPED = rf"\b(?:regain\w*|reclaim\w*|recaptur\w*|los[et]\w*|first|1st|{_LAST}|since|previous\w*|earlier|not|never|no(?!\. ?[0-9])|after|gap|hiatus|absence|break|drought|clos\w+|suspend\w+|halt\w+|cancel\w+|left|depart\w*|retir\w+|step\w* down|stopp\w+|shut\w*|scrapp\w*)\b|n't\b|" + STOOD_STILL
_BEGAN = r"\b(?:since|beg[aiu]n\w*|start\w*|launch\w*|found\w*|open\w*|(?<!long-)establish\w*|creat\w+|set up|dat\w+|trac\w+|origin\w*|built|form\w+|born|birth|first|1st|came into|debut\w*|history|goes|going|went (?:on|into|out)|air(?:ed|ing)|back|took (?:the|over|office|up)|join\w*|became|appoint\w*|marri\w+|enter\w*)\b"
_COMPARED = r"\b(?:from|(?<!more )(?<!less )(?<!fewer )than|compar\w+|doubl\w+|tripl\w+|times|half|level|higher|lower|more(?! than)|fewer(?! than)|less(?! than)|up|down|ris\w+|rose|fell|fall\w*|percent|over|past|last)\b|%"


def _row(says: str, ja: str, said: _Said, but: str = "", *, unless: str = "", lead: str = "") -> RelationRow:
    """A row of the table: Japanese that says one relation, and English that says another."""
    return RelationRow(
        says,
        lazy(ja),
        unless=lazy(unless) if unless else None,
        lead=lazy(lead) if lead else None,
        kinds=said.kinds,
        but=lazy(but, re.I) if but else None,
        around=lazy(said.around, re.I),
    )


STRETCHES: tuple[RelationRow, ...] = (
    _row("so long before", _BEFORE, _WHICH, _PAST, unless=f"{_NUMBERED}|ぶり|連続"),
    _row("so long before", _BEFORE, _EVERY, _PAST, unless=_OFTEN),
    _row("so long before", _BEFORE, _Said(r"\| into\b"), r"\b(?:before|ahead|prior|earlier)\b"),
    _row("so long before", _BEFORE, _Said(r"\| after (?:[\w'’]+ ){0,5}(?:due|scheduled|supposed|deadline|kick-?off|the start)\b"), lead="(?:予定時刻|予定時間|予定|期限|締め切り|開始|キックオフ)の(?:約)?$"),
    _row("up to then", r"(?:週|カ月|か月|ヶ月|時間)(?:\|まで|まで\|)(?!に|あと|も|は)", _Said(r"\b(?:after|beyond|past) \|"), r"\b(?:until|till|up to|within|before|by|first|not|illegal\w*|ban\w*|prohibit\w*|only)\b|n't\b"),
    _row("so many days", r"日(?:間)?\|(?:で|の間に)", _Said(r"\bon the \|", _RANKED | frozenset((Kind.DATE,))), lead="(?:最初の|初めの|この|直近の?|過去|わずか|たった)$"),
    _row("so long before", _BEFORE, _FIRST, unless="ぶり|初|以来|振り"),
    _row("so long before", _BEFORE, _ONE_LATER, _PAST, unless=f"{_OF_AN_EVENT}前|後|翌"),
    _row("so long after", _AFTER, _ONE_AGO, _COMING, unless=f"{_OF_AN_EVENT}後|前(?![後半述])"),
    _row("so long before it", _BEFORE, _AGO, lead=_EVENT),
    _row("so long before it", f"{_BEFORE}(?!から|まで|より)", _FOR, lead=_EVENT),
    _row("so long after", _AFTER, _WHICH, _COMING, unless=f"{_NUMBERED}|ぶり|連続"),
    _row("so long after", _AFTER, _EVERY, _COMING, unless=_OFTEN),
    _row("so long after", rf"{_AFTER}の[一-龥]{{2}}", _FOR, rf"{_COMING}|\b(?:over|within|in)\b"),
    _row("so long after", _AFTER, _AT),
    _row("so long after", _AFTER, _AGO),
    _row("so long after it", f"{_AFTER}(?!から|まで|も|は)", _FOR, r"\b(?:later|from then)\b", lead=_EVENT),
    _row("for the first time in that long", _AGAIN, _AGO, _BEFORE_IT_STOPPED),
    _row("for the first time in that long", _AGAIN, _Said(r"\bwill\b[^|]*\|[^|]*\| later\b"), r"\b(?:after|first)\b"),
    _row("for the first time in that long", rf"(?:{_AGAIN})(?:に|の|と)?(?:引き|改定|上方|下方|増|減|値上|値下|上昇|低下|優勝|白星|勝|高|安|最|前年|プラス|マイナス|黒字|赤字)", _LATER, rf"{_ONCE_MORE}|\b(?:finally|until|long)\b", unless="後|初"),
    _row("for the first time in that long", _AGAIN, _EVERY, _ONCE_MORE, unless=_OFTEN),
    _row("for the first time in that long", _AGAIN, _WHICH, _ONCE_MORE, unless=_NUMBERED),
    _row("for the first time in that long", r"(?:ぶり|振り)に\||\|(?:ぶり|振り)に|(?:ぶり|振り)\|(?:に(?:再|通常|[一-龥]{0,4}(?:開|行わ|復活|優勝|勝))|と?な[るっ])", _FOR, _ONCE_MORE, unless="記録|更新|塗り替え|連続"),
    _row("that they came in a row", _RUN, _EVERY, r"\b(?:straight|consecutive|row|each)\b", unless=_OFTEN),
    _row("that they came in a row", _RUN, _AGO, rf"\b(?:straight|consecutive|row|every|each|running)\b|{_BEGAN}|{_COMPARED}"),
    _row("which one it is", _YEAR_OF_IT, _AGO, rf"\b(?:later|anniversary)\b|{_BEGAN}"),
    _row("which one it is", _YEAR_OF_IT, _EVERY, unless=_OFTEN),
    _row("which year of it it was", _YEAR_OF_IT, _Said(r"(?:\bfirst time in (?:about )?\||\|(?:for )?the first time in\b)[^|]*\|?(?! (?:as|of|with|since|on|in|after|at|for|under|from)\b)"), r"\b(?:since|career|professional|turning pro)\b|\b(?:[a-z]+th|second|third|1st|2nd|3rd) (?:year|day|month|season)\b", unless="ぶり|振り"),
    _row("which one it is", _YEAR_OF_IT, _Said(r"\|[^|]*\btime\||\|[^|]*\| time\b", _RANKED), unless="回目|度目|回戦"),
    _row("which year of it it is", r"年目\||年\|目", _Said(r"\|[^|]*year\| (?:students?|pupils?)\b", _RANKED), unless="[生学校院徒]"),
    _row("how long it is", r"^[^|]*(?:年|月|日|時間|週間)間?\|(?!目|ぶり|連続)", _Said(r"\|[^|]*\btime\||\|[^|]*\| time\b(?! (?:limit|slot|zone))", _RANKED), unless="目|ぶり|連続|[0-9０-９]回"),
    _row("how often", _EACH, _AGO, r"\b(?:every|each|once|intervals?|apart|\w+ly)\b"),
    _row("how often", _EACH, _LATER, r"\b(?:every|each|once|intervals?|apart|\w+ly|more|another)\b"),
    _row("how often", _EACH, _WHICH, r"\b(?:every|each|intervals?|apart)\b"),
    _row("how often", r"(?:おき|ごと|置き|毎)\||\|(?:おき|ごと|置きに)", _Said(r"\bin (?:about )?\|[^|-]*\|(?! periods?| increments?)"), r"\b(?:every|each|twice|once|half-year\w*|intervals?|alternat\w+|semi\w+|\w+-monthly|installments?|turns?)\b"),
    _row("within that time", _WITHIN, _Said(r"\bon (?:the )?\|", _RANKED), r"\b(?:within|no later|or less|or fewer|up to|at most|top)\b"),
    _row("how often", r"(?:おき|ごと|置き|毎)\||\|(?:おき|ごと|置きに)", _Said(r"\bafter (?:about )?\|"), r"\b(?:every|each|once|intervals?|twice)\b"),
    _row("within that time", _WITHIN, _AGO, r"\b(?:within|less|under|no more|up to|at most|past|last)\b"),
    _row("within that time", _WITHIN, _LATER, r"\b(?:within|less|under|no more|up to|at most|not|no|unless|otherwise|if)\b"),
    _row("for so long from then", _SO_LONG, _Said(r"\| after (?:the )?(?:[a-z]+\.? )?[0-9]"), lead="[年日月]から(?:の|約|およそ)?$"),
    _row("for so long", _SO_LONG, _EVERY, unless=f"{_OFTEN}|任期"),
    _row("for so long", _SO_LONG, _AGO, f"{_BEGAN}|{_COMPARED}", unless=f"{_UP_TO_NOW}|前"),
    _row("how long it took", _TAKING, _AGO, _BEGAN),
    _row("how long it took", _TAKING, _EVERY),
    _row("how long it took", _SPENT, _AGO, _BEGAN),
    _row("how long it took", _SPENT, _EVERY),
    _row("how long it took", _TAKING, _WHICH, r"\b(?:year|month|week|day) of\b"),
    _row("for so long", r"日間\|(?:の日程で|、)?(?:開か|開催|行わ)|日\|間(?:の日程で|、)?(?:開か|開催|行わ)", _Said(r"\b(?:will|to) (?:be )?(?:held|take place|open)(?: \w+){0,3} in \|")),
    _row("over so long", _SPREAD, _EVERY),
    _row("over so long", _SPREAD, _WHICH),
    _row("how long it lasts", _LASTS, _AGO, f"{_BEGAN}|{_COMPARED}"),
    _row("how long it lasted", r"(?:年|月|日|時間)(?:以上|余り|間)?\|(?:以上|余り|間)?(?:に?わたり|にわたって)?続い", _Said(r"\bwill (?:\w+ )?(?:continue|last|run|go on) for (?:about |over |more than )?\|")),
    _row("how long it lasts", _LASTS, _EVERY, unless=_OFTEN),
    _row("how long it lasts", _LASTS, _AT),
    _row("how long since the war", r"年\|", _AGO, r"\b(?:end\w*|surrender\w*|defeat\w*|over)\b", lead="戦後$"),
    _row("the last of it", "", _Said(r"\bfirst (?:\w+ )?\||\|(?:the )?first\b", _STRETCH | {Kind.COUNT}), r"\b(?:last|final|closing)\b", lead="(?:最後|ラスト|終盤)の?(?:約)?$"),
    _row("the first of it", "", _Said(r"\b(?:last|final|closing) (?:\w+ )?\||\|(?:the )?(?:last|final)\b", _STRETCH | {Kind.COUNT}), r"\b(?:first|initial|opening|early)\b", lead="(?:最初|冒頭|序盤)の?(?:約)?$"),
    _row("for how long it is lent", r"年(?:物|もの)?\|(?:物|もの)?(?:国債|米国債|債|物価連動)", _Said(r"\bfirst time in (?:about )?\||\|(?:for )?the first time in\b|\| (?:ago|later)\b")),
    _row("so many years of one plan", r"[カか]年\|", _Said(r"\|[^|]*\| (?:annual|yearly|year|plan)\b", _RANKED)),
    _row("how long its course is", r"年\|制", _Said(r"\|", _RANKED)),
    _row("how long its course is", r"年\|制", _AGO),
    _row("the age at death", "", _Said(r"\b(?:in|for|after) (?:about )?\||\| (?:ago|later)\b", _STRETCH | {Kind.NUMBER, Kind.YEAR}), r"\bliv\w+\b", lead="享年$"),
    _row("how long he has worked there", r"年\|", _AGO, _BEGAN, lead="勤続(?:年数)?(?:は|が|で)?(?:約)?$"),
    _row("how long he has worked there", r"年\|", _Said(r"\||$", frozenset((Kind.AGE,))), lead="勤続(?:年数)?(?:は|が|で)?(?:約)?$"),
    _row("how long it has been", r"年\|(?!前|後|以)", _Said(r"\b(?:will|to) (?:\w+ ){1,3}in (?:about )?\|"), r"\b(?:anniversary|mark\w*|celebrat\w*)\b", lead="(?:就任|結婚|創業|開業|入社|設立|勤続)(?:から)?(?:約|丸|満)?$"),
    _row("how long it has been", r"日\|(?:の節目)?を?(?:迎え|経過)", _LATER, lead="(?:就任|発足|開業|発売|施行)後(?:約)?$"),
    _row("how long since it was founded", r"(?<![12１２][0-9０-９]{3})年\|(?!前|後|以上前)", _AGO, _BEGAN, lead=_FOUNDED),
    _row("how long since it was founded", r"(?<![12１２][0-9０-９]{3})年\|", _Said(r"\|[^|]*olds\b", frozenset((Kind.AGE, Kind.DURATION))), lead=_FOUNDED),
    _row("how long since it was founded", r"(?<![12１２][0-9０-９]{3})年\|", _Said(r"\b(?:in|at) (?:its |the |their )?\|?[^|]*[0-9]0s\b", _STRETCH | {Kind.NUMBER, Kind.YEAR}), lead=_FOUNDED),
    _row("how long since it was founded", r"(?<![12１２][0-9０-９]{3})年\|(?!後|たっ|経)", _LATER, r"\bafter\b", lead=_FOUNDED),
    _row("how long since it was founded", r"(?<![12１２][0-9０-９]{3})年\|", _Said(r"\b(?:in|in the year) \|[0-9]+\|", frozenset((Kind.NUMBER, Kind.YEAR))), lead=_FOUNDED),
    _row("how long since the death", r"年\|(?!前|後)", _AGO, r"\b(?:di\w+|death|dead|pass\w+|killed|since|late)\b", lead="没後(?:約)?$"),
    _row("how long since the birth", r"年\|(?!前|後)", _AGO, r"\b(?:born|birth\w*|since)\b", lead="生誕(?:約)?$"),
    _row("how long since the birth or the death", r"年\|", _OLD, r"\bwould\b|\bhad\b|anniversary|birth", lead="(?:生誕|没後)(?:約)?$"),
    _row("how old it is", r"年\|", _TOOK, lead="築(?:約|およそ)?$"),
    _row("how often it is to be expected", r"年\|に[1１一][度回]", _AGO, r"\b(?:every|each|once in|since)\b"),
    _row("that it goes on since then", r"\|前から(?:続|行わ|受け継|伝わ)", _AGO, _BEGAN),
    _row("an age", r"[歳才](?:未満|以上|以下)?\|(?!差|年[上下]|違|も?(?:若|上|下|延|伸|離))", _FOR, r"\b(?:liv\w+|old|aged?)\b"),
    _row("since that age", r"[歳才]\|から(?!の|[^、。]{0,12}まで)", _Said(r"\b(?:until|till|up to)(?: (?:he|she|they) (?:was|were|is|turned))?(?: (?:the )?age(?: of)?)? \|(?:the age)?", frozenset((Kind.AGE, Kind.NUMBER, Kind.DURATION))), r"\b(?:from|since)\b", unless="[歳才]まで"),
    _row("an age", r"[歳才]児\||[歳才]\|児", _Said(r"\b(?:under|below|younger than|over|above|older than) (?:the age of |age )?\||\|(?:under|below|younger than|over|above|older than) ", frozenset((Kind.AGE, Kind.DURATION, Kind.NUMBER))), unless="[〜～]|から|まで|以|未満"),
    _row("how far apart they are", r"[歳才](?:差|違い)\||[歳才]\|(?:差|違い|離れ)", _YEARS_OLD, r"\b(?:apart|gap|difference|differ)\b"),
    _row("how far apart they are", r"[歳才](?:年[上下])\||[歳才]\|年[上下]", _YEARS_OLD, r"\b(?:older|elder|younger|junior|senior)\b"),
    _row("how long it has been aged", _AGED, _Said(r"\b(?:for|in|after|every) (?:the )?\||\| (?:ago|later)\b|\|[^|]*olds\|", frozenset((Kind.DURATION, Kind.AGE, Kind.ORDINAL))), r"\b(?:aged|matured|maturing|aging|ageing)\b"),
    _row("how early or late", _SO + "(?:早|遅)[いくかれ]", _AGO),
    _row("the time that it took", r"秒(?:[0-9０-９]+)?\|(?:の[^、。]{0,8})?で(?!は|も|の)", _AGO),
    _row("the time that it took", r"分[0-9０-９]+秒(?:[0-9０-９]+)?\|(?:の[^、。]{0,8})?で(?!は|も|の)", _LATER),
    _row("how long it takes", r"[年月日間]\|(?:を?かけて|がかり|間?にわたり)", _Said(r"\bin \|[^|]*['’]? ?\|['’]? time\b|\bin \|[^|]*\btime\|")),
    _row("how much longer it is", r"\|(?:も|ほど|近く|余り)?(?:延び|長く|長か|長い|遅く|遅れ)|(?:ほど|近く|余り)\|(?:延び|長く|長か|長い|遅く|遅れ)", _Said(r"\|[^|]*\| (?:shorter|quicker|faster|sooner|earlier|less)\b(?! (?:ago|than (?:planned|expected|scheduled)))")),
    _row("how much shorter it is", r"\|(?:も|ほど|近く|余り)?(?:短縮|短く|短か|短い|縮ま|早ま|早く)|(?:ほど|近く|余り)\|(?:短縮|短く|短か|短い|縮ま|早ま|早く)", _Said(r"\|[^|]*\| (?:longer|slower|later|more)\b(?! than (?:planned|expected|scheduled))")),
    _row("by how much it is changed", r"\|を?(?:短縮|延長|延ば|縮め|繰り上げ|繰り下げ|前倒し)", _Said(r"\b(?:shorten|cut|cutt|reduc|extend|lengthen)\w*(?: \w+){0,4} to (?:about )?(?:a |an )?\|"), r"\bfrom [^.;]{0,30} to\b|\bto [^.;]{0,30} from\b|\bby\b"),
    _row("by how much it is shortened", r"\|を?(?:短縮|縮め)", _Said(r"\b(?:extend\w*|lengthen\w*|prolong\w*)(?: \w+){0,4} by \|"), r"\b(?:short\w*|cut\w*|reduc\w*)\b", unless="延長|延ば"),
    _row("by how much it is extended", r"\|を?(?:延長|延ば)", _Said(r"\b(?:shorten\w*|cut|reduc\w*)(?: \w+){0,4} by \|"), r"\b(?:exten\w*|long\w*|later|prolong\w*)\b", unless="短縮|縮"),
    _row("how late it is", r"(?:分|時間)\|の?(?:遅れ|遅延)", _ON_CLOCK),
    _row("how late it is", r"(?:分|時間|日)\|(?:以上|余り|ほど)?の?(?:遅れ|遅延)", _Said(r"\| (?:early|earlier|ahead of)\b"), r"\b(?:behind|late|later|delay\w*)\b"),
    _row("how early it is", _SO + "早[くい]", _Said(r"\bafter \|"), r"\b(?:earlier|ahead|sooner|before)\b"),
    _row("how late it is", r"(?:分|時間|日)\|(?:以上|余り|ほど)?(?:遅れ|遅く)", _Said(r"\b(?:early|ahead|ahead of schedule|earlier) by \|")),
    _row("how old the child is", r"月\|の", _Said(r"\| (?:ago|later)\b"), r"\b(?:birth|born|old)\b", lead="生後(?:約)?$"),
    _row("the generation", r"代\|(?:続|にわた)", _Said(r"\|[^|]*\b(?:years|decades|months|days)\|")),
    _row("how many generations", r"代\|(?:続く|にわた)", _Said(r"\|[^|]*\|(?! (?:generation|owner|head|master))", _RANKED), r"\bgeneration"),
    _row("how often", r"回\|", _Said(r"\|[^|]*(?:days|weeks|months|years)\|"), lead="[1１一]日に?$"),
    _row("how often", r"回\|(?!目)", _Said(r"\|[^|]*\btime\|", _RANKED), lead="(?:[1１一]日|週|月|年)に?$"),
    _row("that it is open all the time", r"24時間\|(?:営業|態勢|体制|対応|監視|稼働)", _Said(r"\b(?:in|within|after) \||\|within |\| (?:ago|later)\b")),
    _row("how long he had it", _SERVED, _Said(r"\bthe \|[^|]*\byear\|", _RANKED)),
    _row("how long he had it", _SERVED, _AGO, rf"\b(?:until|till)\b|{_BEGAN}"),
    _row("that it goes on since then", r"\|前から(?:続|行わ|受け継|伝わ)", _Said(r"\bwill \w+ (?:\w+ )?for (?:about )?\|")),
    _row("since when it goes on", _SO + "前から", _Said(r"\bsince (?:about )?\|[^|]*\| after\b")),
    _row("since when it goes on", _SO + "前から", _Said(r"\buntil (?:about )?\|"), r"\b(?:not|never)\b|n't\b"),
    _row("how long it has been so", r"年来\||年\|来(?:の|、)", _Said(r"\bafter (?:about )?\|"), r"\b(?:since|been|known)\b"),
    _row("how long it has been so", r"年来\||年\|来(?:の|、)", _WHICH),
    _row("how long it is to last", "", _FIRST, lead=_TO_LAST),
    _row("how long it is to last", "", _EVERY, lead=_TO_LAST),
    _row("in time to come", r"(?:年|月|週間|日|間)\|", _AGO, r"\bfrom\b|\bthan\b", lead="(?:今後|向こう)(?:の)?(?:約)?$"),
    _row("in time to come", r"(?:年|月|週間|日|間)\|", _EVERY, lead="(?:今後|向こう)(?:の)?(?:約)?$", unless=_OFTEN),
    _row("in time past", r"(?:年|月|週間|日|間)\|(?:間)?で", _Said(r"\b(?:next|coming|following) (?:about )?\|"), lead="この(?:約)?$", unless="今後|予定|方針|計画|見通し|目指|目標|進め|取り組|たい|べき"),
    _row("of all that long", r"年\|(?:間)?で(?:は)?(?:最も|最)", _Said(r"\bfirst (?:(?!time)\w+ ){0,3}in (?:the (?:past|last) )?\|"), r"\b\w+est\b|\bmost\b|\bleast\b|\bworst\b|\brecord\b", lead="(?:過去|ここ)(?:の)?$"),
    _row("of all that long", r"年\|(?:間)?で(?:は)?(?:最も|最)", _AGO, r"\b(?:since|from|than)\b", lead="(?:過去|ここ)(?:の)?$"),
    _row("so long after it", r"(?:年|月|間|日|分|半年)(?:程度|ほど)?\|(?:程度|ほど|くらい)?(?:で|後)", _EVERY, lead="[一-龥]から(?:約|わずか|およそ)?$", unless=_OFTEN),
    _row("so long after it", r"\|後に", _Said(r"\bfor (?:about )?\|[^|]*\| after\b"), lead="[一-龥]から(?:約|わずか|およそ)?$"),
    _row("how long there is to go", r"", _Said(r"\| (?:after|ago|past|since)\b"), lead="まで(?:あと|残り)?(?:約|わずか)?$"),
    _row("an age that he has passed", r"[歳才]\|を?(?:過ぎ|超え|すぎ)", _Said(r"\b(?:before|below|under)(?: turning| reaching)? \|", frozenset((Kind.AGE, Kind.DURATION, Kind.NUMBER)))),
    _row("how long he has served", r"年\|", _Said(r"\bage (?:of (?:\w+ ){0,3})?(?:is|was|stands at|stood at|being|at) \|", frozenset((Kind.NUMBER, Kind.AGE, Kind.DURATION))), lead="勤続(?:年数)?(?:は|が|で)?(?:約)?$"),
    _row("an age", r"[歳才]\|", _Said(r"\b(?:length of service|years of service|tenure)[^.;,|]{0,24} \|", frozenset((Kind.NUMBER, Kind.AGE, Kind.DURATION))), lead="年齢(?:は|が|で)?(?:約)?$"),
    _row("how far on the pregnancy is", "月", _Said(r"\|[^|]*\| ?(?:pregnanc\w+|times|children|babies|people)", frozenset((Kind.COUNT, Kind.NUMBER))), lead="妊娠(?:約)?$"),
    _row("which century it is", r"世紀\|(?:の|に|初|前|後|半|末|$)", _Said(r"\|[^|]*\bcenturies\|"), unless="世紀(?:間|にわた|余|以上|ぶり|も)"),
)
# What happens so long after a thing does not happen so long before it; where the English tells it from the other end
# ("the call came 20 minutes before the ambulance") it names the other thing.
_TOLD_FROM = (
    ("開始|開演|試合", "start|beginning|kickoff|game|match|show|opening"), ("開幕|開会|開場", "open\\w*|start"), ("事故", "accident|crash|collision"), ("事件", "incident|case|crime|attack|murders?"),
    ("地震|震災", "earthquake|quake|disaster"), ("噴火", "eruption"), ("爆発", "explosion|blast"), ("発見", "discovery"), ("死亡|死去", "death"), ("逮捕", "arrest"), ("手術", "surgery|operation"), ("打ち上げ", "launch|lift-?off|blast-?off"), ("発射", "launch|firing"), ("接種", "vaccination|shot|injection|inoculation|dose"), ("投与", "administration|dose|injection"), ("移植", "transplant\\w*"), ("食事", "meals?|eating"), ("上場", "listing|ipo"), ("合併", "merger"), ("買収", "acquisition|takeover"), ("放送", "broadcast|airing"), ("デビュー", "debut"),
    ("申請", "application"), ("出所|釈放|発売|公開", "release"), ("発売", "launch"), ("選挙|投開票|投票", "election|vote|poll"), ("判決", "ruling|verdict|sentenc\\w*"), ("出産", "birth|childbirth|delivery"), ("結婚", "marriage|wedding"),
    ("離陸", "takeoff"), ("着陸", "landing"), ("出発|発車", "departure"), ("到着", "arrival"), ("通報", "call|report"), ("告示|公示", "(?:official )?(?:start|announcement)"), ("完成", "completion"), ("設立|創業|創立", "found\\w*|establish\\w*"), ("就任", "inauguration|appointment"),
    ("会議|会談|会見", "meeting|talks|conference|summit"), ("初(?:優勝|出場|当選|制覇|勝利)", "first"),
)
_THE = r"(?:(?:the|its|his|her|their|a|an) )?(?:[\w'’]+ )?"
STRETCHES += tuple(
    row
    for ja, en in _TOLD_FROM
    for row in (
        _row("so long after it", rf"{_AFTER}|{_TIME}(?:程度)?\|(?:程度|ほど)?で", _Said(rf"\| (?:before|ahead of|prior to) {_THE}(?:{en})\b"), r"\b(?:later|after)\b", lead=f"(?:{ja})(?:の|から|してから|を受け(?:て|、)?)?(?:約|わずか|およそ)?$"),
        _row("so long before it", _BEFORE, _Said(rf"\| after {_THE}(?:{en})\b"), r"\b(?:earlier|before|prior|ahead)\b", lead=f"(?:{ja})の?(?:約|わずか|およそ)?$"),
    )
)
# fmt: on
