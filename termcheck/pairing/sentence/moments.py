"""What a day, a month, an hour or a year is to its sentence: since then, before it, after it, from it, by it.

3月以来 is not "from March", 8日の前に not "after the 8th". The date agrees and the sentence is false.
"""

from __future__ import annotations

import re

from termcheck.model import Kind
from termcheck.pairing.sentence.relation_row import RelationRow
from termcheck.tables.patterns import lazy

_DAYS = frozenset((Kind.DATE, Kind.MONTH, Kind.YEAR, Kind.FISCAL_YEAR, Kind.QUARTER))
_HOURS = frozenset((Kind.TIME,))
_STRETCH = frozenset((Kind.DURATION,))
_RANKED = frozenset((Kind.ORDINAL,))
_THE = r"(?: about| around| late| early| mid-?)?(?: the)? ?\|"


def _row(says: str, ja: str, around: str, but: str = "", *, kinds: frozenset[Kind] = _DAYS, unless: str = "", lead: str = "") -> RelationRow:
    """A row of the table: what the Japanese says of a day or an hour, and the English around it that says another thing."""
    return RelationRow(says, lazy(ja), unless=lazy(unless) if unless else None, lead=lazy(lead) if lead else None, kinds=kinds, but=lazy(but, re.I) if but else None, around=lazy(around, re.I))


# fmt: off
# 以来 of what happens again: the first, the highest or the worst since then; not of what goes on since then.
_AGAIN_SINCE = r"\|(?:の?[^、。|がをはに0-9０-９]{1,10})?以来(?:と?なる|と?なった|だ|で?$|の(?:高|低|多|少|最|大幅|大き|落ち込み|下げ|上げ|伸び|[一-龥]{1,4}(?:水準|増|減|幅|落ち込み|下げ|上げ|伸び|高さ|安さ|悪さ|多さ|少なさ|大きさ|規模|優勝|勝利|白星|制覇|出場|開催|黒字|赤字))|[、]?(?:約)?[0-9０-９])"
_SINCE = r"\b(?:since|first|1st|last(?! (?:year|month|week|fall|spring|summer|winter|autumn|january|february|march|april|may|june|july|august|september|october|november|december)\b)|not|never|highest|lowest|best|worst|biggest|largest|most|fewest|longest|record|return\w*|again|previous\w*(?! (?:year|month|fiscal|quarter|day))|only|any|back|after|winless|goalless|scoreless|titleless|hitless|drought|without)\b|n't\b"
MOMENTS: tuple[RelationRow, ...] = (
    _row("ever since then", r"(?:年|月|日)以来\||(?:年|月|日)\|以来", r"\b(?:until|till|up to) \|", r"\b(?:since|from|after|not|never|first|1st|last)\b|n't\b", unless="ぶり|初|最[多高大悪低少]"),
    _row("for the first time since then", _AGAIN_SINCE, rf"\b(?:from|until|till|through|by|in|on|during|at|before){_THE}", _SINCE, unless="ずっと|一貫|変わ|以来[、，](?![0-9０-９約初])"),
    _row("for the first time since then", r"^[0-9０-９]{2}年\|(?:の?[^、。|]{0,10})?以来", r"\bfirst time in \||\|(?:for )?the first time in\b|\bin \|", kinds=_STRETCH),
    _row("before it", r"(?:日|月|年)\|(?:の前(?:に|まで|は|、)|を前に)", rf"\b(?:after|since|following|on){_THE}", r"\b(?:before|ahead|prior|prece\w+|eve|earlier|advance|until|by)\b"),
    _row("after it", r"(?:日|月|年)\|の(?:後|あと)(?:に|は|、)", rf"\b(?:before|until|ahead of|prior to){_THE}", r"\b(?:after|following|once|since|later|then)\b"),
    _row("as of that day", r"日付(?:け)?\||日\|付(?:け)?(?:で|の|、)", rf"\b(?:after|before|within){_THE}"),
    _row("about that hour", r"(?:ごろ|頃)\|(?!まで|か)|\|(?:ごろ|頃)(?!まで|か)", rf"\b(?:until|till|through){_THE}", but=r"\b(?:when|not|before)\b|n't\b", kinds=_HOURS, unless="まで"),
    _row("at the beginning of it", r"(?:月|年)(?:初め|はじめ)\||(?:月|年)\|の?(?:初め|はじめ)に", r"\bfirst time in \|", unless="ぶり|初めて|初の|以来|はじめて"),
    _row("in that part of it", r"月(?:上旬|中旬|下旬|半ば)\|(?:に(?!は|も)|の|、)", r"\b(?:after|before|since|prior to) \|", r"\b(?:early|late|mid)\b", unless="以[前降]|まで|から|過ぎ"),
    _row("the anniversary", r"周年\||\|周年", r"\|[^|]*\|(?! (?:years|seasons|editions|times))", kinds=frozenset((Kind.COUNT,))),
    _row("then or before", r"\|以前|以前\|", r"\bin \|", r"\b(?:before|earlier|prior|by|pre-\w*|or|older|until|up to|ago|past|previous\w*)\b"),
    _row("until then", r"日\|まで(?:開かれ|開催|続[いくけ]|展示|公開|上映|延長)|日まで\|(?:開かれ|開催|続[いくけ]|展示|公開|上映|延長)", r"\bby (?:the )?\|", r"\b(?:end|clos\w+|finish\w*|conclud\w*)\b"),
    _row("until then", r"日\|まで(?:開かれ|開催|展示|公開|上映)|日まで\|(?:開かれ|開催|展示|公開|上映)", r"\b(?:held|open|open to the public|on display|on show|shown|screened|take place) on (?:the )?\|"),
    _row("before it", r"日\|の前に", r"\| (?:ago|later|after)\b", kinds=_STRETCH),
    _row("which day of it it is", r"日目\||日\|目", r"\bon (?:the )?\|(?:the )?[0-9]+(?:st|nd|rd|th)\|(?! (?:[a-z]+ )?day\b)", kinds=frozenset((Kind.DATE,))),
    _row("early on that day", r"日\|の?(?:早朝|未明|明け方)", r"\blate (?:on )?(?:the )?\|", r"\b(?:early|dawn|predawn|morning|small hours)\b"),
    _row("the business year that ends then", r"月期\||月\|期", r"\b(?:beginning|starting|begins?|starts?)(?: in| from)? \||\|[^|]*\b(?:beginning|starting)\b", r"\b(?:end\w*|through|to)\b"),
    _row("the business year that ends then", r"^[^～〜~・、－―ー–-]*月(?:期\||\|期)", r"\|[^|]*\bquarter\b[^|]*\||\|[^|]*\| quarter\b", kinds=frozenset((Kind.QUARTER, Kind.MONTH)), unless="四半期|中間|[0-9０-９]月?[～〜~－―ー–-][0-9０-９]{1,2}月|GDP|ＧＤＰ|短観"),
    _row("that one and those after it", r"^[^|]*(?:回目|年目|人目|番目|本目|試合目|子|\|子)\|?(?:以降|以後)", r"\bafter (?:the |their |his |her )?\|", kinds=_RANKED),
    _row("which quarter", r"四半期\|", r"\|[^|]*\bhalf\|", kinds=_RANKED | _DAYS, unless="半期(?<!四半期)"),
    _row("the anniversary", r"周年\||\|周年", r"\b(?:will|to) (?:be )?(?:open|reopen|be founded|celebrate|mark)\w*(?: \w+){0,2} in \||\|[^|]*\byears? (?:ago|later)\b|\| (?:ago|later)\b", r"\b(?:anniversary|since|found\w+|establish\w+|open\w+|start\w+|beg[au]n)\b", kinds=_STRETCH),
    _row("how often it was held since the death", r"回忌\|", r"\|[^|]*\|[^|]*\bbirth\b", r"\b(?:death|died|memorial|passing)\b", kinds=_RANKED),
    _row("how far the day of it was", r"日\|の(?:会議|会談|会見|記者会見|試合|投票|発表|公演|閣議|理事会|式典|総会|選挙|投開票|審議|取材)[前後]", r"\| (?:before|after|later|ago)\b", kinds=_STRETCH),
)
# fmt: on
