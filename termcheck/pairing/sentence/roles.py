"""Figures that have exchanged their roles: sought and passed, for and against, by and to.

懲役3年、執行猶予5年 is not "five years in prison, suspended for three". Words right before and
after a figure say its role; where of two figures of a kind the Japanese gives it to one and
the English to the other, they have changed places.
"""

from __future__ import annotations

import re

from termcheck.model import Kind, Match, Mention, Pair, Segment
from termcheck.pairing.answers.restated import each_has_one
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


class Role(NamedTuple):
    """A row: what stands right before or right after a figure of the role; either is enough.

    None where the language never says it on that side.
    """

    name: str
    ja_before: re.Pattern[str] | None
    ja_after: re.Pattern[str] | None
    en_before: re.Pattern[str] | None
    en_after: re.Pattern[str] | None


def _role(name: str, ja_before: str = "", ja_after: str = "", en_before: str = "", en_after: str = "") -> Role:
    return Role(
        name,
        lazy(f"(?:{ja_before})$") if ja_before else None,
        lazy(ja_after) if ja_after else None,
        lazy(f"(?:{en_before})$", re.IGNORECASE) if en_before else None,
        lazy(en_after, re.IGNORECASE) if en_after else None,
    )


_MOVES = "引き上げ|引き下げ|引上げ|引下げ|切り下げ|切り上げ|上昇|下落|低下|増|減|拡大|縮小|削減|値上|値下|上積|上乗|圧縮|積み増|改善|悪化|[上下]方修正|上が[っりるれ]|下が[っりるれ]"
_BY = (
    r"(?<!followed )(?<!led )\bby (?:a |an |another )?|"
    r"\b(?:rises?|rose|risen|up|increased?|gained|climbed|jumped|falls?|fell|fallen|down|dropped|declined|lost|slid|shed|raised|hiked|lowered|off) |"
    r"\b(?:raise|hike|increase|decrease|reduction|drop|cut|boost|gain|pay rise|pay cut) of (?:about |some |nearly )?"
)
_SOUGHT = "(?:sought|seek|seeking|demand(?:ed|ing)?|request(?:ed|ing)?|called for|asked for)"
# Between a figure of people and what they say.
_WHO = r"(?: (?:of them|of the \w+|people|men|women|suspects|others?|have|has|had|are|is|were|was|remain\w*|kept|keeping|stay\w*|also|reportedly))*"
# Of two figures of one kind, one has the role and the other has not.
TOLD_APART = (
    _role("by how much it moves", "", f"(?:の|も|ほど|近く|余り|超|以上)?(?:{_MOVES}|(?:[一-鿿ァ-ヶー]{{1,6}})?(?:減税|増税|賃上げ|ベースアップ|利上げ|利下げ|昇給|値引き|割引)|下げ[たてる、]|上げ[たてる、]|多[いくか]|少な|上回|下回|[高低安][いくか]|円?[高安](?=[のでと、]))(?![率幅])", _BY, r" (?:[a-z-]+ )?(?:fewer|more|less|higher|lower|up|down)\b"),
    _role("what it was before", "", "(?:台)?から(?![はもの]|得|回答|集|聞|意見|寄せ|選)", r"\bfrom (?:the |a |an |its )?(?:(?!to\b)[a-z]+ ){0,2}"),
    _role("what prosecutors sought", "求刑(?:は|・|、|＝|=|：|:)?(?:懲役|禁錮|拘禁刑|罰金)?", "[をの]?求刑", rf"\b{_SOUGHT}(?: an?)?(?: (?:prison )?(?:term|sentence) of)? ", rf"(?: in prison|['’] imprisonment)?,? (?:(?:was|were|had been|as|that was) )?{_SOUGHT} by\b"),
    _role("the sentence before", "(?:[一1]審|[地高]裁)(?:判決)?の(?:懲役|禁錮|拘禁刑|罰金)", "(?:の実刑)?と(?:した|する)(?:[一1]審|[地高]裁)|の(?:[一1]審|[地高]裁)判決", r"\b(?:lower|district|high|trial) court(?:['’]s)?(?: (?:ruling|sentence|verdict|decision))?(?: (?:of|for|handing down|that sentenced him to|sentencing him to))? (?:an? )?|\b(?:original|initial|earlier) (?:sentence of |ruling of )?(?:an? )?"),
    _role("how long it is suspended", "執行猶予(?:期間)?[は、]?", "の執行猶予", r"\bsuspended (?:for|over)(?: a)? |\bsuspension of "),
    _role("that of the time before", "(?:前年度?|昨年度?|前回|前期|昨季|前日|前月|前年同[月期])(?:は|の)約?", "(?:だった|の)(?:前年|昨年|前回|前期|昨季|前日|前月)", r"\b(?:last|previous|prior|preceding) (?:fiscal )?(?:year|season|month|day|time|term|quarter)['’]?s (?:total of |figure of )?", r"(?: \w+)? (?:in |the )*(?:previous|prior|last|preceding) (?:fiscal )?(?:year|season|month|time|day|term|quarter)|(?: \w+)? a year (?:earlier|ago|before)"),
    _role("what was expected", "(?:市場|事前|アナリスト|エコノミスト|民間)(?:の)?予[想測](?:の)?(?:平均|中央値)?[はのを（(]?(?:約)?", "の?(?:市場|事前)予[想測]", r"\b(?:forecasts?|expectations?|estimates?|consensus|predictions?) (?:of|for|was|were) (?:a |an )?", r"(?: \w+){0,3} (?:(?:that )?(?:the )?(?:markets?|analysts|economists)(?: had)? (?:expected|forecast|predicted)|(?:expected|forecast|predicted) by (?:the )?(?:markets?|analysts|economists))\b"),
    _role("what it is beside the average", "(?:平年|例年)(?:より|に比べて?|と比べて?)(?:約|も)?", "", "", r" (?:later|earlier|more|less|higher|lower|fewer|longer|shorter|above|below)(?: than)? (?:the |in )?(?:average|normal|usual|an? (?:average|normal) year)"),
    _role("what it really is", "(?:実際|本当|正しく)(?:に)?は(?:約)?", "", r"\b(?:actually|in fact|in reality)(?:,)?(?: (?:was|were|is|are|it was|about|only))* |\bactual (?:\w+ ){0,2}(?:was|were|is|of) (?:about |only )?"),
    _role("the place in a section of a relay", "区間", "", r"\bsection (?:rank|place|ranking)(?: of|:| was)? ", r"(?: (?:best|fastest|quickest|place|time|overall))*(?: \w+)? (?:in|of|for|on) (?:the|his|her|that|this|their) (?:section|leg|stretch)\b"),
    _role("in all", "通算(?:では|で|は|の)?", "", "", r"(?: (?!and\b|but\b|or\b|with\b)[a-z]+){0,4} (?:of (?:his|her|their|its) career|overall|in all|all[- ]time|career|lifetime)\b"),
    _role("what is left", "(?:残る|残りの?|ほかの)", "", r"\b(?:remaining|other|rest of the) ", r" (?:others|remaining|left)\b"),
    _role("how many places there are", "(?:募集|入学)?(?:定員|人員)(?:計|は|が)?約?", "", "", r" (?:[a-z]+ )?(?:places|openings|seats|spots|slots)\b"),
    _role("how many applied", "(?:志願|出願|応募|受験)者(?:数)?(?:は|が)?(?:計)?約?", "が(?:出願|志願|応募|受験|申し込)", "", r" (?:[a-z]+ ){0,2}(?:applied|applicants|applications)\b"),
    _role("how many it may carry", "定員(?:は|が)?約?", "乗り", r"\b(?:capacity|limit|maximum) (?:of|is|was) (?:about )?|\b(?:meant|designed|built) (?:for|to carry) "),
    _role("how many answered", "", "(?:人|社|校|団体)?(?:から(?:回答|返答)|が(?:回答|答え))", "", r" (?:\w+ )?(?:responses|responded|replied|answered|respondents|replies)\b"),
    _role("nominations", "", "(?:部門)?(?:で|に)(?:ノミネート|候補)", r"\bnominated (?:in|for) ", r" (?:\w+ )?nominations\b"),
    _role("abstentions", "棄権[がは]?", "が棄権", "", r" (?:\w+ )?(?:abstention|abstain)"),
    _role("votes against", "反対[がは]?", "が反対", r"\bagainst ", r" (?:votes? |\w+ )?(?:against|oppos|no votes|nays)"),
    _role("lay judges", "(?:裁判員)の?", "の裁判員", "", " (?:lay|citizen) "),
    _role("the dead", "(?:死者|死亡)者?[がは]?", "が?(?:死亡|犠牲)", "", r"(?: people| men| women)?(?: (?:were|was))? (?:dead|deaths|killed|fatalities)\b"),
    _role("the injured", "(?:負傷者|けが人|重軽傷者|軽傷者|重傷者)[がは]?", "が?(?:重軽傷|負傷|軽傷|重傷|けが)", "", r"(?: people| men| women)?(?: (?:were|was))? (?:injured|hurt|wounded)\b"),
    _role("how high it went", "(?:最高|到達)?高度(?:は|が|を)?(?:約|およそ)?", "", r"\b(?:altitude|height) of (?:about |around |some )?", " high"),
    _role("those who admit it", "", r"[はが]?[^、。0-9]{0,5}認め", "", rf"{_WHO} (?:admit\w*|confess\w*)"),
    _role("those who say nothing", "", r"[はが]?[^、。0-9]{0,5}黙秘", "", rf"{_WHO} (?:silent|silence|refus\w*)"),
    _role("those who deny it", "", r"[はが]?[^、。0-9]{0,5}否認", "", rf"{_WHO} (?:den(?:y|ies|ied|ying))"),
    _role("an age then", "(?:事件|犯行|事故|被災|逮捕|発生)?当時(?:は|、)?", "", "", r"(?: years? old)?,? (?:at the time|at that time|back then)\b"),
    _role("a woman's age", "(?:女性|妻|母親?|長女|次女|娘)[はが（(]?", "(?:前半|後半|半ば)?(?:(?:と|、|・|や|から|～|〜|-)[0-9０-９]{1,3}[代歳])*の?(?:女性|女児|女子|妻|母親?)", r"\b(?:woman|women|girl|wife|mother|daughter)(?:,| in (?:her|their|his)| aged?)? (?:early |mid-?|late )?", r"[ -]?(?:years?[ -]old )?(?:woman|girl|wife|mother)\b"),
    _role("those arrested", "", "(?:を|が)?(?:現行犯)?逮捕", r"\barrest(?:ed|ing) ", r"(?: \w+)? (?:was|were|have been|had been) arrested\b"),
)  # fmt: skip

# What a figure begins with that is moved to, and not by: it fell below 3,000.
_REACHED = lazy(r"(?:below|above|past)\b", re.IGNORECASE)

# What a change of price ends in that is read together with it.
_DEARER = ("高", "安")

_JA_REACH, _EN_REACH = 12, 64
# Kinds that say by themselves what a figure is.
_TELLING = frozenset((Kind.DURATION, Kind.ORDINAL, Kind.PERCENT, Kind.MONEY, Kind.AGE))


def swapped(one: Match, other: Match) -> str:
    """The role of one of two figures that the English gives to the other, or ""; for two lines of
    one row that hold, of figures of one Japanese kind."""
    if one.ja is None or other.ja is None or one.en is None or other.en is None or one.pair is not other.pair:
        return ""
    if _crosswise(one, other) or (not one.difference and not other.difference and _counted_crosswise(one, other)) or _day_for_turn(one, other) or _day_for_turn(other, one):
        return "each stands in the place of the other"
    first, second = one.ja.value, other.ja.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity) or one.ja.kind is not other.ja.kind or (first.unit != second.unit and one.ja.kind is not Kind.DURATION):
        return ""
    pair = one.pair
    for role in TOLD_APART:
        there = _in_ja(role, one.ja, pair)
        if there == _in_ja(role, other.ja, pair):
            continue
        has, lacks = (one, other) if there else (other, one)
        assert has.en is not None
        assert lacks.en is not None
        assert has.ja is not None
        if _in_en(role, lacks.en, pair) and not _REACHED.match(lacks.en.text) and not _in_en(role, has.en, pair) and not _of_both(has, lacks, pair):
            return f"{has.ja.text} is {role.name}"
    return ""


_TO = lazy(r"\bto (?:about |some |around |a record )?$", re.IGNORECASE)


def told_rightly(one: Match, other: Match) -> bool:
    """Whether one of two figures is by how much something moves in both languages, and English says of the other that
    it moved to that: they have not changed places, whatever else stands there."""
    if one.ja is None or other.ja is None or one.en is None or other.en is None or one.pair is not other.pair:
        return False
    by = TOLD_APART[0]
    for moves, reached in ((one, other), (other, one)):
        assert moves.ja is not None
        assert moves.en is not None
        assert reached.ja is not None
        assert reached.en is not None
        if _in_ja(by, moves.ja, one.pair) and not _in_ja(by, reached.ja, one.pair) and _in_en(by, moves.en, one.pair) and _TO.search(_around(reached.en, one.pair.en, _EN_REACH)[0]):
            return True
    return False


# Between two English figures, that what stands before the first is said of both; not of "by 30 yen and to 500 yen".
_AND = lazy(r"[^.;]{0,80}?\b(?:and|or)\b(?:(?!\b(?:to|from|at|but|while|with|after|for|against|than)\b)[^.;]){0,60}$")
# And between two Japanese ones, that what stands behind the second is: 35年度に60%、40年度に73%減らす.
_LISTED = lazy(r"[、,と・や][^。、]*$")


def _of_both(has: Match, lacks: Match, pair: Pair) -> bool:
    """Whether both languages list the two figures, so that a word which Japanese has behind the last and English
    before the first is said of both: cut by 60% in 2035 and 73% in 2040."""
    if has.ja is None or has.en is None or lacks.ja is None or lacks.en is None or pair.ja is None or pair.en is None:
        return False
    if lacks.ja.end > has.ja.start or lacks.en.end > has.en.start:
        return False
    ja = pair.ja.text[lacks.ja.end - pair.ja.offset : has.ja.start - pair.ja.offset]
    en = pair.en.text[lacks.en.end - pair.en.offset : has.en.start - pair.en.offset]
    return _LISTED.match(ja) is not None and _AND.match(en) is not None


def _crosswise(one: Match, other: Match) -> bool:
    """Whether each figure is answered in the other's kind: 6年ぶり、7回目 as "the sixth, and the
    first in seven years"."""
    kinds = [frozenset(r.kind for r in m.readings) if m else frozenset() for m in (one.ja, one.en, other.ja, other.en)]
    a, b, c, d = kinds
    if a & b or c & d or a & c or not b or not d:
        return False
    return bool(a & d & _TELLING or _units(one.ja) & _units(other.en)) and bool(c & b & _TELLING or _units(other.ja) & _units(one.en))


def _counted_crosswise(one: Match, other: Match) -> bool:
    """Whether each of two counts is said of what the other counts: 2181件で2219人 as "2,219 cases involving 2,181 victims"."""
    first, second, third, fourth = map(_units, (one.ja, one.en, other.ja, other.en))
    if not (first and second and third and fourth) or first & third or second & fourth or first & second or third & fourth:
        return False
    if not (first & fourth and third & second):
        return False
    segment = one.pair.ja
    return segment is None or not any(each_has_one(a, b, segment.text) for a in first for b in second)


_ON = lazy(r"\bon $", re.IGNORECASE)


def _day_for_turn(turn: Match, day: Match) -> bool:
    """Whether a figure that says which one it is stands in English for the day, and the day's for which one it is:
    第5回公判が10日 as "the 10th hearing … on the 5th"."""
    if turn.ja is None or turn.en is None or day.ja is None or day.en is None:
        return False
    kinds = turn.ja.kind, turn.en.kind, day.ja.kind, day.en.kind
    return kinds == (Kind.ORDINAL, Kind.DATE, Kind.DATE, Kind.ORDINAL) and _ON.search(_around(turn.en, turn.pair.en, _EN_REACH)[0]) is not None


def _units(mention: Mention | None) -> frozenset[str]:
    """What a count is of, by its readings: 6試合 and "six games"."""
    readings = mention.readings if mention is not None else ()
    return frozenset(r.value.unit for r in readings if r.kind is Kind.COUNT and isinstance(r.value, Quantity) and r.value.unit)


def _around(mention: Mention, segment: Segment | None, reach: int) -> tuple[str, str]:
    """What stands before and after a mention."""
    if segment is None or mention.start < segment.offset:
        return "", ""
    start, end = mention.start - segment.offset, mention.end - segment.offset
    return segment.text[max(0, start - reach) : start], segment.text[end : end + reach]


def _says(before: re.Pattern[str] | None, after: re.Pattern[str] | None, mention: Mention, segment: Segment | None, reach: int) -> bool:
    left, right = _around(mention, segment, reach)
    if mention.text.endswith(_DEARER):  # 325円12銭高の3万9210円
        right = mention.text[-1] + right
    return (before is not None and before.search(left) is not None) or (after is not None and after.match(right) is not None)


def _in_ja(role: Role, mention: Mention, pair: Pair) -> bool:
    return _says(role.ja_before, role.ja_after, mention, pair.ja, _JA_REACH)


def _in_en(role: Role, mention: Mention, pair: Pair) -> bool:
    return _says(role.en_before, role.en_after, mention, pair.en, _EN_REACH)
