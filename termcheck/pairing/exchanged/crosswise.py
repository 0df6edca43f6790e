"""What a figure goes with: the names and words of its row between which it stands.

A 1, B 2 as "A 2, B 1": where names and figures of one kind alternate in both languages, the first goes
with the first. A word that a figure is joined to (39歳の新人) goes with it whatever else stands there.
"""

from __future__ import annotations

from termcheck.japanese.called import CALLED, LEADERS, PLAYERS
from termcheck.model import Kind, Match, Mention
from termcheck.pairing.answers.dates import WHEN
from termcheck.pairing.exchanged.bound_words import is_deed, is_word
from termcheck.pairing.exchanged.nameless import (
    are_a_change,
    is_base,
    is_change,
    is_part,
    is_sum,
)
from termcheck.pairing.exchanged.natures import Fields, are_of_one_nature
from termcheck.tables.patterns import lazy

# How far behind a figure a name may stand that it is for.
_NEAR = 24


def bound_crosswise(one: Match, other: Match, anchors: list[Match], fields: Fields) -> tuple[str, ...]:
    """A 1, B 2 as "A 2, B 1": names and figures alternate on both sides, and do not go together;
    what each of the two figures goes with, or nothing."""
    if is_change(one) != is_change(other) or is_base(one) or is_base(other):
        return ()  # 17 sen higher, at 106.94 yen: no name has both
    if is_sum(one) or is_sum(other):
        return ()  # 国会議員票288、地方票89の計377: of both
    if are_a_change(one, other):
        return ()  # 107隻から150隻に: both are of one thing
    if is_part(one) or is_part(other):
        return ()  # 8棟のうち7棟, seven of the eight towers: each stands with the other
    (ja_one, en_one), (ja_two, en_two) = _places(one), _places(other)
    low, high = min(ja_one, ja_two), max(ja_one, ja_two)
    named = [m for m in anchors if m is not one and m is not other and _is_anchor(m, one) and _stands_once(m) and not _tells_of(m, one, other)]
    if one.ja is not None and one.ja.kind is Kind.AGE:
        named = [m for m in named if _touches(m, one) or _touches(m, other)]
    named = [m for m in named if not _only_tells(m) and (not _is_decade(m) or _owns(m, one) or _owns(m, other))]
    owners = _right_behind(one, named), _right_behind(other, named)
    if owners[0] is not None and owners[1] is not None and owners[0] is not owners[1]:  # 39歳の新人と61歳の現職
        places = _places(owners[0])[1], _places(owners[1])[1]
        return (f"in the Japanese it goes with {_ja_text(owners[0])}", f"in the Japanese it goes with {_ja_text(owners[1])}") if _crossed(places, (en_one, en_two)) else ()
    named = [m for m in named if not _behind_its_figure(m) and m not in owners]
    earlier, later = (one, other) if ja_one == low else (other, one)
    before = [m for m in named if _sentence_of(earlier) <= _places(m)[0] < low]
    between = [m for m in named if max(low, _sentence_of(later)) <= _places(m)[0] < high]
    if not before or not between:
        return ()
    figures = (en_one, en_two) if ja_one < ja_two else (en_two, en_one)
    told = None
    for second in between:
        first = max([m for m in before if are_of_one_nature(m, second, fields)], key=lambda m: _places(m)[0], default=None)
        if first is None:
            continue  # 浜松支部は懲役９年（求刑懲役１２年）: no two of anything
        owner = next((m for m in before if _is_marked(m, "の") and m.ja is not None and _places(first)[0] == m.ja.end + 1), first)
        if is_word(first) != is_word(second):
            continue  # 金谷は１５番パー５で…、後半３０: a player and a half are no two of a kind
        if _en_text(first) == _en_text(second) or (_is_marked(first, "は") and _is_marked(second, "が")) or (_heads(first) and _is_marked(second, "で")):
            continue  # アップルは株価が…、時価総額が…: what the sentence is about goes with both
        if _is_theirs_whom_it_is_about(first) and not _is_marked(second, "は"):
            continue  # A社の労働組合は38%の賃上げを賛成59%で…: the same, of what belongs to it
        if _is_told_of(earlier, second) or _right_behind(earlier, [second]) is second:
            continue  # 67人が乗ったB航空の旅客機: the first figure tells of the second name
        if _ends_its_clause(second):
            continue  # 3月末で退職するため、4月から休止: who retires does so on the first of them
        if _is_what_became_of(earlier, second):
            continue  # 住宅火災で2人死亡、3人けが: dead are the two
        if _is_read_with(first, earlier, later):
            continue
        crossed = _crossed((_goes_with(first, one, other), _goes_with(second, one, other)), figures)
        if crossed is False or (owner is not first and _crossed((_goes_with(owner, one, other), _goes_with(second, one, other)), figures) is False):
            return ()  # インドの死者は169人、英国は53人: the dead of both
        if crossed:
            told = first, second
    if told is None:
        return ()
    if one.en is not None and one.en.kind in WHEN and not any(m.ja is not None and (is_deed(m.ja.text) or is_word(m)) for m in told):
        return ()  # two names tell of no two days; what was done on one of them does, and so does which way it went
    names = told if ja_one == low else told[::-1]
    return tuple(f"in the Japanese it goes with {_ja_text(name)}" for name in names)


def _is_read_with(name: Match, own: Match, other: Match) -> bool:
    """Whether the English of the first of two figures takes in the name that it goes with: four in 10 girls."""
    place = _places(name)[1]
    return own.en is not None and other.en is not None and own.en.start < place < own.en.end and not other.en.start < place < other.en.end


def _sentence_of(figure: Match) -> int:
    """Where the Japanese sentence of a figure begins: what is said before it goes with no figure of it."""
    segment = figure.pair.ja
    return 0 if segment is None else segment.offset + segment.text.rfind("。", 0, max(0, _places(figure)[0] - segment.offset)) + 1


def _stands_once(anchor: Match) -> bool:
    """Whether a name or term stands in one place alone: what is there twice goes with either figure."""
    ja, segment = anchor.ja, anchor.pair.ja
    return ja is None or segment is None or segment.text.count(ja.text) == 1


def _is_marked(name: Match, particle: str) -> bool:
    """Whether a particle stands right behind a name."""
    segment = name.pair.ja
    return name.ja is not None and segment is not None and segment.text.startswith(particle, name.ja.end - segment.offset)


def _heads(name: Match) -> bool:
    """Whether a name stands in front of a headline as what it is about: 最低賃金、全国平均1121円に."""
    segment = name.pair.ja
    return name.ja is not None and segment is not None and name.ja.start == segment.offset and _is_marked(name, "、")


_CLAUSE_ENDS = lazy("(?:する|した|している|し|される|された|となる|となった)(?:ため|ので|ことから|ことを受け|のを受け|のに伴い|ことに伴い|のに合わせ)、")


def _ends_its_clause(name: Match) -> bool:
    """Whether a deed is the last word of a clause that gives the reason, before the other figure."""
    segment = name.pair.ja
    return name.ja is not None and segment is not None and _CLAUSE_ENDS.match(segment.text, name.ja.end - segment.offset) is not None


# What belongs to a name and is what the sentence is about; what a figure does for the name behind it.
_OF_A_NAME = lazy("の[^、。0-9０-９]{2,8}は(?!約?[0-9０-９])")
_TELLS = lazy("[^、。0-9０-９]{0,8}[たるい]")


def _is_theirs_whom_it_is_about(name: Match) -> bool:
    segment = name.pair.ja
    return name.ja is not None and segment is not None and _OF_A_NAME.match(segment.text, name.ja.end - segment.offset) is not None


def _is_told_of(figure: Match, name: Match) -> bool:
    """Whether a figure stands in a clause that tells of the name right behind it."""
    segment = name.pair.ja
    return figure.ja is not None and name.ja is not None and segment is not None and _TELLS.fullmatch(segment.text, figure.ja.end - segment.offset, name.ja.start - segment.offset) is not None


# What became of the people counted, right behind the figure.
_BECAME = lazy("[がは]?(?:死亡|負傷|重軽傷|重傷|軽傷|けが|重体|不明|行方不明|逮捕|救助|搬送|入院|感染|避難|拘束|起訴|合格|当選|落選|辞任)")


def _is_what_became_of(figure: Match, word: Match) -> bool:
    """Whether a word right behind a figure of people says what became of them: 2人死亡."""
    segment = figure.pair.ja
    if figure.ja is None or word.ja is None or segment is None:
        return False
    found = _BECAME.match(segment.text, figure.ja.end - segment.offset)
    return found is not None and figure.ja.end <= word.ja.start < found.end() + segment.offset


def _places(match: Match) -> tuple[int, int]:
    assert match.ja is not None
    assert match.en is not None
    return match.ja.start, match.en.start


# What a figure is, and no name of it: 最多の18人.
_TELLING = frozenset(("最多", "最少", "最高", "最低"))
# Between a decade of age and the figure of those who are in it: 20代が最多の18人.
_OWN = lazy("[^0-9０-９]{0,8}")


def _only_tells(name: Match) -> bool:
    """Whether a word only says what the figure right behind it is: 最多の18人."""
    ja, segment = name.ja, name.pair.ja
    return ja is not None and segment is not None and ja.text in _TELLING and segment.text.startswith("の", ja.end - segment.offset)


def _is_decade(name: Match) -> bool:
    return name.ja is not None and name.ja.kind is Kind.AGE


def _owns(name: Match, figure: Match) -> bool:
    """Whether a figure is the next one behind a name."""
    segment = name.pair.ja
    start, end = (name.ja.end, figure.ja.start) if name.ja is not None and figure.ja is not None else (0, 0)
    return segment is not None and start < end and _OWN.fullmatch(segment.text, start - segment.offset, end - segment.offset) is not None


# Between a name and its age, what its bearer is called by: 結衣ちゃん（2）.
_WHOSE = lazy("の?[^、。)）(（0-9０-９]{0,10}[（(]")
_CALLED = lazy(f"(?:{CALLED}|[一-鿿]{{0,4}}(?:{PLAYERS}|{LEADERS}|社長|会長|議員|教授|教諭|候補|記者|医師|弁護士))[（(]?")


# Whose age stands behind their name.
_KIN = frozenset("長男 次男 長女 次女 父親 母親 父 母 祖父 祖母 夫 妻 兄 弟 姉 妹 息子 娘 おい めい 孫 社長 会長 店主 校長 教諭 店員 運転手 生徒".split())


def _touches(name: Match, age: Match) -> bool:
    """Whether a name stands right at an age, whose it is: nobody is as old as a town is old, or a police station."""
    if name.ja is None or age.ja is None:
        return False
    if 0 <= age.ja.start - name.ja.end <= 1 or 0 <= name.ja.start - age.ja.end <= 1:
        return True
    segment, offset = name.pair.ja, name.pair.ja.offset if name.pair.ja is not None else 0
    if segment is not None and name.ja.end < age.ja.start and isinstance(name.ja.value, str) and name.ja.text in _KIN and _WHOSE.fullmatch(segment.text, name.ja.end - offset, age.ja.start - offset + age.ja.text.startswith(("（", "("))):
        return True  # 長男の太一君（５）
    return segment is not None and name.ja.end < age.ja.start and _CALLED.fullmatch(segment.text, name.ja.end - offset, age.ja.start - offset) is not None


def _tells_of(anchor: Match, one: Match, other: Match) -> bool:
    """Whether the English of a name only describes a figure: a suspended three-year prison term."""
    end = anchor.en.end if anchor.en is not None and anchor.en.text.lower() == "suspended" else -2
    return any(figure.en is not None and figure.en.start == end + 1 for figure in (one, other))


# Figures with which the word behind them is one: 3小学校; and what may stand between a length and its word: 100メートル障害決勝.
_JOINED = (Kind.NUMBER, Kind.MEASURE)
_OF_ONE_WORD = lazy("(?:背泳ぎ|平泳ぎ|[一-龥々ァ-ヴー]){0,6}")


def _is_one_with(figure: Mention, name: Match) -> bool:
    """Whether a word is of one with the figure before it."""
    start, segment = _places(name)[0], name.pair.ja
    if figure.kind is Kind.NUMBER or segment is None or start <= figure.end:
        return start == figure.end
    return _OF_ONE_WORD.fullmatch(segment.text, figure.end - segment.offset, start - segment.offset) is not None


def _right_behind(figure: Match, named: list[Match]) -> Match | None:
    """The name that a figure is joined to: 39歳の新人; a day, 20日に帰国; what it counts, 3小学校."""
    ja, segment = figure.ja, figure.pair.ja
    if ja is not None and ja.kind in _JOINED and (counted := next((m for m in named if _is_one_with(ja, m)), None)) is not None:
        return counted
    joints = ("の", "に") if figure.en is not None and figure.en.kind in WHEN else ("の",)
    if ja is not None and figure.en is not None and figure.en.kind in WHEN and (done := next((m for m in named if _places(m)[0] == ja.end and _is_deed(m)), None)) is not None:
        return done  # 17日告示、24日投開票
    if ja is None or segment is None or not segment.text.startswith(joints, ja.end - segment.offset):
        return None
    return next((m for m in named if _places(m)[0] == ja.end + 1), None)


def _is_deed(match: Match) -> bool:
    """Whether a word tells what was done on a day."""
    return match.ja is not None and is_deed(match.ja.text)


# "84,213 votes to 79,580 for Oe": what a figure is for stands behind it, and goes with it all the same.
_FOR = lazy(r"(?: \w+)? for (?:the )?$")
# 180 millimeters in 24 hours.
_WITHIN = lazy(r"(?: \w+){0,4} (?:in|over|within|during|per) (?:the |a )?$")
_HOURS = ("hours", "hour")


def _goes_with(name: Match, one: Match, other: Match) -> int:
    """Where an English name stands, or the figure that it follows as what that is for."""
    place = _places(name)[1]
    for figure in (one.en, other.en):
        segment = one.pair.en
        if figure is None or segment is None or not 0 < place - figure.end < _NEAR:
            continue
        joint = _WITHIN if name.en is not None and name.en.text.endswith(_HOURS) else _FOR
        if joint.match(segment.text, figure.end - segment.offset, place - segment.offset):
            return figure.start - 1
    return place


def _crossed(names: tuple[int, int], figures: tuple[int, int]) -> bool | None:
    """Whether two names and their two figures, which alternate in the English, go crosswise;
    None where they do not alternate, or stand too far apart to go together."""
    order = sorted([(names[0], "a", 0), (names[1], "a", 1), (figures[0], "f", 0), (figures[1], "f", 1)])
    if "".join(kind for _, kind, _ in order) not in ("afaf", "fafa") or order[-1][0] - order[0][0] > 260:
        return None
    return order[0][2] != order[1][2]


# 29%が反対: the word behind a figure is what that one is for; 調査では says where all of them are from.
_ITS_WORD = lazy(r"[0-9０-９](?:[％%人票社点件棟台戸軒店校頭匹羽隻機本冊枚世帯]{0,2}(?:が|は)|[％%]の[一-龥]{0,3}|[位番]の)$")
# 1898年の統計開始, 26日告示: what was done then.
_DONE_THEN = lazy(r"[0-9０-９][年月日](?:の[一-龥ァ-ヶー]{0,6})?$")
_SOURCE = lazy(r"(?:では|によると|によれば)")


def _behind_its_figure(name: Match) -> bool:
    """Whether a name goes with the figure before it, or with none."""
    segment = name.pair.ja
    if name.ja is None or segment is None or name.ja.start < segment.offset:
        return False
    at, end = name.ja.start - segment.offset, name.ja.end - segment.offset
    return _ITS_WORD.search(segment.text, max(0, at - 8), at) is not None or _done_then(name.ja.text, segment.text, at) or _SOURCE.match(segment.text, end) is not None


def _done_then(word: str, text: str, at: int) -> bool:
    """Whether a word that stands at a place tells what was done on the day or in the year before it."""
    return is_deed(word) and _DONE_THEN.search(text, max(0, at - 9), at) is not None


def _ja_text(match: Match) -> str:
    return match.ja.text if match.ja is not None else ""


def _en_text(match: Match) -> str:
    return match.en.text.lower() if match.en is not None else ""


_MEASURED_FROM = ("比", "より", "に比べ", "と比べ", "に対し", "を上回", "を下回")


def _is_anchor(match: Match, figure: Match) -> bool:
    """Whether a held line names something that a figure may go with."""
    assert match.ja is not None
    if match.ja.kind is Kind.NAME:
        return match.en is not None and (not is_deed(match.ja.text) or (figure.en is not None and figure.en.kind in WHEN))
    if match.ja.kind is Kind.TERM:
        return match.en is not None and len(match.en.text) > 2
    segment = match.pair.ja
    if segment is not None and segment.text.startswith(_MEASURED_FROM, match.ja.end - segment.offset):
        return False  # 前年同月比, 前年より is what both figures are measured from
    if figure.en is not None and figure.en.kind in WHEN:
        return False  # a day or an hour goes with any day that it is told from
    if match.ja.kind is Kind.AGE and match.ja.text.endswith("代"):
        return figure.ja is not None and figure.ja.kind is not Kind.AGE  # those in their twenties
    return match.ja.kind in (Kind.FISCAL_YEAR, Kind.YEAR, Kind.QUARTER, Kind.MONTH) and not match.ja.weak and figure.ja is not None
