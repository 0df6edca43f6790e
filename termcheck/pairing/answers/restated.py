"""Figures that English restates: what is left of a group, an absence, the bound of a size, a list.

正代ら4人 is Shodai and three others, 3季ぶり an absence of two seasons, 9秒台 under 10 seconds, and
who names Aichi, Gifu and Mie has said 3県.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from termcheck.japanese.countries import COUNTRY_SIGNS
from termcheck.model import Kind, Mention
from termcheck.pairing.answers.cases import Sides
from termcheck.pairing.context import Context
from termcheck.pairing.ends import FROM_NOTHING
from termcheck.quantity import Modifier, Number, Quantity
from termcheck.tables.patterns import lazy

# 8都県 is "Tokyo and seven prefectures", 4道県 "Hokkaido and three prefectures".
CAPITAL_AND_OTHERS = frozenset(("都県", "都府県", "都道府県", "道県", "道府県"))
CAPITAL = lazy(r"(?:tokyo|hokkaido) and (?:the |another )?$")
_HOLDER = lazy(r"\bincumbent(?:,? [A-Z][A-Za-z .'-]{1,24},?)? and $")
# Two who are named together.
_TWO = lazy(r"\b(?:couple|pair|parents|brothers|sisters|twins|siblings)\b")
# How far before ら those stand whom the Japanese names, what parts them, and what is no name before them.
_WHO = 48
_AND = lazy("(?<=[ん一-鿿々ァ-ヶー)）])(?:[、・，,とや]|および|及び)")
_PAST_TOPIC = lazy(r"\A[\s\S]*[。「」『』\n]|\A[\s\S]*[はがでにを]、")


def count_of_others(sides: Sides) -> tuple[int, ...]:
    """How many of a group the English may have named before it counts the others; empty where it
    counts no others."""
    ja, en, context = sides.ja, sides.en, sides.context
    if ja.head in CAPITAL_AND_OTHERS and CAPITAL.search(context.before_en(en)):
        return (1,)
    if _HOLDER.search(context.before_en(en, 40)) and "現職" in context.before_ja(ja, 30):
        return (1,)  # 現職と新人の計3人: the incumbent and two newcomers
    if not others(ja, en, context):
        return ()
    named = 1 + len(_AND.findall(_PAST_TOPIC.sub("", context.before_ja(ja, _WHO))))
    return tuple(range(1, 1 + max(named, 1 + (_TWO.search(context.before_en(en, 24)) is not None))))


# What so many have with one another, of whom one beats or meets the others: 3人のプレーオフ.
_TOGETHER = lazy("(?:に?による|の|での)?(?:優勝)?(?:プレーオフ|PO|ＰＯ|決定戦|三つどもえ|巴戦)")


def others(ja: Mention, en: Mention, context: Context) -> bool:
    """Whether the English counts the others of a group that the Japanese names by one of them: ら4人
    as "Shodai and three others", not as "five others, including Shodai"."""
    if not _counts_others(en, context):
        return False
    together = _TOGETHER.match(context.after_ja(ja)) is not None
    if ja.head != "ら" and not together:
        return False
    before = context.before_en(en).rstrip()
    if together:
        return ja.head != "ら" or before.endswith((" and", ","))
    return before.endswith((" and", ",")) and not context.after_en(en).startswith((", including", " including", ", among"))


def _counts_others(en: Mention, context: Context) -> bool:
    """Whether an English figure is of others: three others, two other locations."""
    return en.head.lower().startswith("other") or context.after_en(en).startswith(" other ")


def more_than_named(sides: Sides) -> bool:
    """Whether the English counts what is left of things of which the Japanese names some: 自宅など3カ所
    as "his home and two other locations"."""
    ja, en, context = sides.ja, sides.en, sides.context
    return _counts_others(en, context) and context.before_en(en).rstrip().endswith((" and", ",")) and _AND_OTHERS.search(context.before_ja(ja, 10)) is not None


# Behind what is named of a number, with what kind they are between: 野球など追加5競技.
_AND_OTHERS = lazy("(?:など|等|をはじめ|を含む|を含め)(?:の|計|全|追加|合わせて|新たに|[一-鿿ァ-ヶー]{1,6}の?){0,2}$")


# Units of which one goes with one of another, where the Japanese says so: households of one, a hall for
# so many people, days of concerts.
_EACH_HAS_ONE = {
    ("household", "person"): lazy("[一1１]人暮らし|ひとり暮らし|独り暮らし|独居|単身|農家|漁家|酪農|畜産|農園|養鶏|養豚|商店主"),
    ("person", "seat"): lazy("人乗り|収容|定員|客席|座席|席数|[分の]席|入る|当選(?:者|し)|女性議員|人を選"),
    ("seat", "person"): lazy("議席"),
    ("person", "vote"): lazy("選挙人|代議員|賛成|反対|棄権|賛否|票"),
    ("vote", "person"): lazy("議員票|党員|総裁選|代表選|選挙人|代議員|賛成|反対|棄権|賛否|採決|可決|否決|首相指名|信任|無効|白票"),
    ("country", "vote"): lazy("賛成|反対|棄権|賛否|採決|採択|決議"),
    ("vote", "country"): lazy("賛成|反対|棄権|賛否|採決|採択|決議"),
    ("vehicle", "aircraft"): lazy("ドローン|無人機|無人航空機|空飛ぶ"),
    ("vehicle", "ship"): lazy("ボート|ヨット|カヌー|カヤック|水上バイク|ジェットスキー|いかだ"),
    ("day", "night"): lazy("日[前後]の?(?:夜|晩|深夜)|公演|コンサート|ライブ|ショー|滞在|宿泊|イベント|興行"),
}


def one_for_each(jq: Quantity, eq: Quantity, context: Context) -> bool:
    """Whether one of what the Japanese counts is one of what the English does: 一人暮らしは737万世帯."""
    segment = context.pair.ja
    return segment is not None and each_has_one(jq.unit, eq.unit, segment.text)


def each_has_one(ja: str, en: str, text: str) -> bool:
    """Whether each of what is counted in one unit has one of the other, in a Japanese text: 14カ国の賛成 as "14 votes"."""
    words = _EACH_HAS_ONE.get((ja, en))
    return words is not None and words.search(text) is not None


_SHORT_OF_MEN = lazy("少な|足りな|多[いくか]")


def a_man_down(sides: Sides) -> bool:
    """1人少ない as "10-man": who is left of a side of football or rugby."""
    jq, eq = sides.jq, sides.eq
    if jq.low >= 4 or jq.unit != "person" or eq.low not in (11 - jq.low, 15 - jq.low):
        return False
    return _SHORT_OF_MEN.match(sides.context.after_ja(sides.ja)) is not None


_FIRST_TO, _BEST_OF = lazy("[戦勝本]?先[勝取]"), lazy(r"\bbest[- ]of[- ](?:a |the )?$", re.IGNORECASE)


def best_of(sides: Sides) -> bool:
    """3戦先勝 as "best of five": a series by how many wins it takes, or by how many games it may have."""
    ja, _, jq, en, _, eq, context = sides
    return jq.low < 8 and eq.low == 2 * jq.low - 1 and _BEST_OF.search(context.before_en(en)) is not None and _FIRST_TO.match(context.after_ja(ja)) is not None


_AWAY = lazy(r"\b(?:absen\w+|away|hiatus|gap|missing|reigns?|sidelines?|sidelined|shelf|idle|exile|elsewhere|wilderness|spells?|out|in (?:the )?(?:J[23]|(?:second|third|lower|bottom|minor)\b)|layoff|break|drought|without|winless|out of|loss(?:es)?|declines?|falls?|drops?|gains?|advances?|rises?|retreats?|sell-?offs?|contractions?|growth|increases?|decreases?|waits?|dry|defeats|streaks?|runs?|skids?|rall(?:y|ies)|slides?|slumps?|winning|losing|risen|fallen|grown|climbed|declined|dropped|gained|falling|dropping|rising|gaining|straight|consecutive|successive|running|in a row|on the (?:trot|bounce|spin)|(?:goal|score|hit|point|win|title|medal)less)\b")


_FIRST_IN = lazy(r"\bfirst (?:[a-z]+ ){1,3}in [^.;,]*$")
# Behind a run of wins or losses, that it is over.
_RUN_IS_OVER = lazy("ストップ|止ま|止め|途切れ|脱出|阻止|ならず|でトンネル|[のを]?後|を逃|に終止符")
_RUN_MISSED = lazy("連(?:続|勝|覇|発|敗)[^、。0-9０-９]{0,8}(?:ならず|なら|を逃|逃し|できず|届かず|届かな)")
_SECOND_IN = lazy(r"\bsecond (?:[a-z]+ ){1,3}in (?:the (?:past|last) )?$")


_AT_HOME, _LIVING_WITH = lazy("(?:暮らし|家族|で(?:暮ら|生活|住|同居))"), lazy(r"\bwith (?:(?:his|her|their|the|only|just) )?$")


def lived_with(sides: Sides) -> bool:
    """母と3人暮らし as "lives with two brothers", of whom the one that is spoken of is none."""
    jq, context = sides.jq, sides.context
    if jq.unit != "person" or jq.low - sides.eq.low != 1 or _AT_HOME.match(context.after_ja(sides.ja)) is None:
        return False
    return _LIVING_WITH.search(context.before_en(sides.en)) is not None


_CHOSEN, _BEATEN = lazy("[^、。]{0,4}(?:から選|の中から|から選出|の頂点|を抑え)"), lazy(r"^ other |^ others\b|^ rivals\b")


def beaten_by_one(sides: Sides) -> bool:
    """応募2108編から選ばれた as "2,107 other entries", whom the one has beaten."""
    jq, eq, context = sides.jq, sides.eq, sides.context
    if jq.is_range or jq.low - eq.low != 1 or jq.step != 1 or _CHOSEN.match(context.after_ja(sides.ja, 12)) is None:
        return False
    return _BEATEN.match(context.after_en(sides.en, 12)) is not None or sides.en.text.endswith((" others", " rivals"))


def away(sides: Sides) -> bool:
    """3季ぶり as "after an absence of two seasons", 5連勝 as what the first defeat in six games ends."""
    ja, _, jq, en, _, eq, context = sides
    if _RUN_MISSED.search(ja.text + context.after_ja(ja, 12)) is not None and eq.low == jq.low - 1 and not eq.is_range:
        return True  # 4戦連発はならず: the run ended at three
    if ja.text.endswith(("連勝", "連敗")) and eq.low == jq.low + 1 and not eq.is_range:
        return _FIRST_IN.search(context.before_en(en, 40) + en.text) is not None and _RUN_IS_OVER.search(context.after_ja(ja, 12)) is not None
    if "ぶり" in ja.text and eq.low == jq.low + 1 and _SECOND_IN.search(context.before_en(en, 40)):
        return True  # 3季ぶり2度目: for the second time in four seasons
    if "ぶり" not in ja.text or eq.low != jq.low - 1 or jq.is_range or en.head == "first in":
        return False
    return _AWAY.search(context.before_en(en, 24)) is not None or _AWAY.search(context.after_en(en, 24)) is not None


# English that goes below a time without a word for it: broke 10 seconds, the 10-second barrier.
_BROKE = lazy(r"\b(?:br(?:oke|eak(?:s|ing)?|oken)|crack(?:ed|s|ing)?|dipp(?:ed|ing) (?:under|below|inside)|inside|sub-?) ?(?:the )?$")


# What makes a season of so many: 2桁勝利 as his first 10-win season.
_OF_A_SEASON = lazy("(?:勝|本塁打|盗塁|セーブ|ゴール|得点)")


# English that sets a bound before a place: higher than 10th favorite, 10th or worse.
_NO_LESS = lazy(r"\b(?:than|below|above|outside)(?: the)?(?: No\.)? $")


def said_from_below(sides: Sides) -> bool:
    """9秒台 as under 10 seconds, 2桁 as at least 10: the bound that a figure of a size has."""
    ja, _, jq, en, _, eq, context = sides
    if jq.is_range or jq.unit != "digit":
        broke = jq.unit in ("second", "minute") and eq.modifier is None and _BROKE.search(context.before_en(en)) is not None
        below = (eq.modifier is Modifier.UNDER or broke) and eq.low in (jq.low + jq.step, jq.low + _size(jq.low)) and (eq.unit in (jq.unit, "") or jq.unit == "")
        if eq.modifier is Modifier.UNDER and (jq.unit, eq.unit) == ("second", "minute") and 0 < eq.low * 60 - jq.low <= 60:
            return ja.text.endswith("台")  # 14分50秒台 as under 15 minutes
        return below and (ja.text.endswith("台") or context.after_ja(ja, 1) == "台")
    least = eq.modifier in (Modifier.AT_LEAST, Modifier.MINIMUM) or _NO_LESS.search(context.before_en(en, 28)) is not None or (_OF_A_SEASON.match(context.after_ja(ja)) is not None and "-" in en.text)
    return isinstance(jq.low, int) and 1 < jq.low < 20 and least and eq.low == 10 ** (jq.low - 1)


_EVERY = lazy(r"\bevery $", re.IGNORECASE)
_A_YEAR = lazy(r" (?:a|each|every|per) year\b", re.IGNORECASE)
_LEAVING_OUT = ("おき", "置き")


def counted_otherwise(sides: Sides) -> bool:
    """Whether both sides say the same days or years, and only one of them counts the last: 3日おき as "every four
    days", 0～2歳 as "under 3", 18歳未満 as "17 and under"; or how often, and how often a year: 半年ごと as "twice a year"."""
    ja, _, jq, en, _, eq, context = sides
    if jq.vague and (jq.low, jq.high, jq.unit, eq.low, eq.unit) == (11, 19, "year", 1, "decade"):
        return eq.modifier in (Modifier.OVER, Modifier.AT_LEAST)  # 十数年
    if ja.kind is Kind.AGE and eq.unit == "month" and jq.low * 12 == eq.low:
        return True  # 1歳半 as "18-month"
    if jq.modifier is Modifier.EACH and jq.unit == "month" and eq.unit in ("", "times"):
        return jq.low * eq.low == 12 and _A_YEAR.match(context.after_en(en)) is not None
    if jq.unit == eq.unit == "day" and eq.low == jq.low + 1:
        left_out = ja.text.endswith(_LEAVING_OUT) or context.after_ja(ja, 2) in _LEAVING_OUT
        return left_out and (en.text.lower().startswith("every ") or _EVERY.search(context.before_en(en)) is not None)
    if ja.kind is not Kind.AGE or eq.unit not in ("year", "") or eq.is_range:
        return False
    highest = jq.high if (jq.is_range and jq.low == 0) or jq.modifier is Modifier.AT_MOST else jq.low - 1 if jq.modifier is Modifier.UNDER else None
    lowest = jq.low if jq.modifier is Modifier.AT_LEAST else None
    if jq.is_range and jq.low == 0 and eq.low == jq.high and FROM_NOTHING.search(context.before_en(en)):
        return True
    if eq.modifier in (Modifier.UNDER, Modifier.AT_MOST):
        return highest is not None and eq.low == highest + (eq.modifier is Modifier.UNDER)
    return lowest is not None and eq.modifier is Modifier.OVER and eq.low == lowest - 1


def _size(value: Number) -> int:
    """The size that a round figure is told in: 100 of 100円台, 1000 of 5000円台; none of any other."""
    size = 1
    while value and value % (size * 10) == 0:
        size *= 10
    return size


# Behind a figure, that what is meant lies between it and the next one of its size; and between which tenths of it.
_DECADES_OF = {"台前半": (0, 4), "台半ば": (3, 7), "台後半": (5, 9), "台": (0, 9)}


def by_tens(jq: Quantity, eq: Quantity, ja: Mention) -> bool:
    """Whether both sides say a value by its ten: 30度台半ば as "the mid-30s"."""
    part = next((tenths for behind, tenths in _DECADES_OF.items() if ja.text.endswith(behind)), None)
    if part is None or jq.low % 10 or not 0 < jq.low < 100:
        return False
    return (eq.low, eq.high) in ((jq.low + part[0], jq.low + part[1]), (jq.low, jq.low + 9))


# What behind an age or before one makes the two a span: 50歳以上65歳未満.
_UP_TO_AGE, _FROM_AGE = lazy("(?:で|、)?[0-9０-９]{1,3}歳?(?:未満|以下)"), lazy("[0-9０-９]{1,3}歳?以上(?:で|、)?$")


def end_of_ages(sides: Sides) -> bool:
    """Whether a bound of ages is the end of an English span: 50歳以上65歳未満 as "50 to 64"."""
    ja, jq, eq, context = sides.ja, sides.jq, sides.eq, sides.context
    if not eq.is_range or jq.is_range or eq.vague:
        return False
    if jq.modifier is Modifier.AT_LEAST:
        return eq.low == jq.low and _UP_TO_AGE.match(context.after_ja(ja)) is not None
    last = jq.low - eq.high  # 65歳未満 ends with 64
    ends = last == 0 if jq.modifier is Modifier.AT_MOST else last in (0, 1) and jq.modifier is Modifier.UNDER
    return ends and _FROM_AGE.search(context.before_ja(ja, 8)) is not None


_MOST_NAMED = 9  # more names than that are counted by nobody who reads them


# Behind so many people of whom the sentence itself is of one: 夫と息子の3人暮らし.
_UNDER_ONE_ROOF = lazy("(?:暮らし|家族|で(?:暮ら|生活|住|同居|移住|引っ越|旅行|出掛け|出かけ|来た|訪れ))")


def named_one_by_one(ja: Mention, context: Context) -> bool:
    """Whether a figure counts what stands before it one by one in both languages: 愛知、岐阜、三重の3県 as
    "Aichi, Gifu and Mie prefectures", 夫と息子の3人暮らし as "with her husband and son"."""
    value = ja.readings[0].value if ja.readings else None
    place, english = context.in_ja(ja), context.pair.en
    if not isinstance(value, Quantity) or value.is_range or value.low not in range(2, _MOST_NAMED + 1) or place is None or english is None:
        return False
    together = value.low > 2 and value.unit == "person" and _UNDER_ONE_ROOF.match(context.after_ja(ja)) is not None
    for size in (int(value.low), int(value.low) - 1)[: 1 + together]:
        items, chain = _lists(size)
        if items.search(place[0], max(0, place[1] - 15 * size), place[1]) is not None and chain.search(english.text) is not None:
            return True
    return False


@lru_cache
def _lists(size: int) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Lists of a size: the Japanese right before its count, be it of countries by one character each (米英ロの3カ国), the
    English anywhere."""
    item = "(?![計各他約]|同(?![乗居僚級伴行席期学]))(?:[^、。・，,「」『』はがをにで\\s]|(?<=[A-Za-z0-9]) (?=[A-Za-z0-9])){0,13}?(?:[一-鿿々ァ-ヶーA-Za-zＡ-Ｚａ-ｚ]|(?<=[A-Za-z ])[0-9]{1,2})"
    between = "(?:[、・，,と]|および|及び|ならびに|並びに)"
    aged = r"[^、。・，,「」『』]{1,13}?[(（][0-9０-９]{1,3}[)）]"  # 綾瀬はるかさん(40)
    named = r"(?:[^,;.()]|\([0-9]{1,3}\)|(?<=[A-Z])\.|(?<=\b[A-Z][a-z])\.){1,48}"  # John M. Martinis, Mt. Fuji
    return (
        lazy(rf"(?:(?:{item}{between}){{{size - 1}}}{item}|(?:{aged}{between}){{{size - 1}}}{aged}|(?<![一-鿿])[日ロ中朝{COUNTRY_SIGNS}]{{{size}}})(?:との?|の)?$"),
        lazy(rf"(?:{named},\s){{{size - 2}}}{named}(?:,\s|\s)(?:and|or|&)\s"),
    )


def part_of_age(sides: Sides) -> bool:
    """Whether a Japanese figure is the years or the months of an age that English gives as one: 14歳2カ月
    against "14 years and two months"."""
    ja, jr, jq, _, _, eq, context = sides
    if eq.unit != "month" or eq.low <= 12:
        return False
    if jr.kind is Kind.AGE:
        return not jq.is_range and jq.low == eq.low // 12
    segment = context.pair.ja
    at = ja.start - segment.offset if segment is not None else 0
    behind_age = segment is not None and at > 0 and segment.text[at - 1] == "歳"
    return behind_age and jr.kind is Kind.DURATION and jq.unit == "month" and jq.low == eq.low % 12


def end_of_share(sides: Sides) -> bool:
    """100人中3人 against "three out of 100": each of the two figures that a share has."""
    jq, eq = sides.jq, sides.eq
    if not any(word in sides.en.text.replace("-", " ") for word in (" in ", " of ")) or not 0 < eq.step < 1:
        return False
    return jq.low in (1 / Fraction(eq.step), eq.low / Fraction(eq.step))
