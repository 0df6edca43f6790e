"""Totals and parts that only one language says, and that the other leaves to its reader: 子ども116人と大人28人 as
"144 lives", 47人のうち45人が有罪、2人が無罪 as "all but two of the 47".

Each is the sum or the difference of figures that hold, to the last digit.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from termcheck.english.lexicon import DENOMINATORS, SMALL
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.reckoning.figures import NOTE, amounts_held, close, exact
from termcheck.pairing.row import Row
from termcheck.quantity import Quantity, point
from termcheck.tables.patterns import lazy

_SUMMED = frozenset((Kind.COUNT, Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION))
_LEAST = 3  # what a total is at least
_PARTS = (2, 3)
# English by which the part that is not counted is told all the same.
_THE_REST = lazy(r"(?i)\b(?:all but|all bar|all except|except|bar|apart from|the rest|the remainder|the others?|remaining|everyone else|(?:of|among) (?:them|whom|those|these|which)(?! (?:who|that)))\b")
# Japanese that adds a part to another, so that the sum and the one tell the other: 124に1を加えた125.
_ADDED_TO = lazy("を(?:加え|足し|合わせ)た[0-9０-９]")
_ALL_BUT = lazy(r"(?i)\b(?:all|every one|everybody|everyone)(?: [a-z]+)? (?:but|bar|except(?: for)?) ([a-z]+|[0-9]{1,3})\b")
_ALL_BUT_A_PART = lazy(r"(?i)\ball(?: [a-z]+)? (?:but|bar|except) (?:about |roughly |some |around )?(?:a|one) (fifth|quarter|tenth|eighth|sixth|twentieth|hundredth)\b")
# A side of football or rugby that a player has left.
_SENT_OFF, _A_SIDE = lazy("退場|レッドカード|一発レッド|シンビン|数的不利"), lazy(r"\b(?:men|man|women|players?)$")
_SHORT_SIDES = (9, 10, 13, 14)
# Who died is no sum of those who did and those who were hurt: 2人が死亡、4人がけが as "six dead".
_HURT, _AND_DIED = lazy("(?:が|は|も)?(?:[重軽]い)?(?:[重軽]傷|けが|負傷|行方不明|安否不明)"), lazy(r"\S+ (?:[a-z]+ )?(?:dead|deaths|died|killed|fatalities)\b(?!,? (?:or|and) \w)")


def take_totals(row: Row) -> None:
    """Close the open Japanese figures that are all, or what is left, of those that hold."""
    english = row.pair.en.text if row.pair.en is not None else ""
    for j in row.wanting():
        ja = row.ja[j]
        one = exact(ja)
        whole = _whole_of_both(row, one, ja) if one is not None and ja.kind in _SUMMED else None
        if whole is not None:
            close(row, j, whole)
            continue
        parted = _told_in_parts(row, one, ja) if one is not None and ja.kind in _SUMMED and one.low >= _LEAST else None
        if parted is not None:
            close(row, j, parted[0])
            for e in parted[1:]:
                row.open_en.remove(e)
                row.matches.append(Match(ja, row.en[e], Verdict.HOLDS, row.pair, "", NOTE))
            continue
        left = next((left for part in _wholes(row, ja) for left in _left_out(english) if part.low - one.low == left), None) if one is not None and ja.kind in _SUMMED else None
        if left is not None:
            close(row, j, next((e for e in row.offered() if row.en[e].kind is ja.kind and _low(row.en[e]) == left), None))
            continue
        if one is None or ja.kind not in _SUMMED or one.low < _LEAST or any(_low(row.en[e]) == one.low or (_is_alike(row.en[e], ja) and not _stands_for_both(row, e)) for e in row.offered()):
            continue  # said, of another thing or wrongly
        parts = [part for mention, part in amounts_held(row) if mention is not ja and mention.kind is ja.kind and part.unit == one.unit]
        all_of_it = [point(100, one.unit)] if ja.kind is Kind.PERCENT else []  # 7割 … 残る3割 as "the rest"
        added = row.pair.ja is not None and _ADDED_TO.search(row.pair.ja.text) is not None
        if _is_sum(one, parts) or (added and _is_rest(one, parts)) or (_THE_REST.search(english) and _is_rest(one, parts + all_of_it)):
            close(row, j, None)


# English that tells one of two by all of them and the other: nine others, six of them children.
_SOME_OF_THEM = lazy(r"(?i)[^.;]{0,60}?(?:\b(?:of (?:them|whom|which|those)|among them)\b|, including\b)")


def _whole_of_both(row: Row, one: Quantity, ja: Mention) -> int | None:
    """The English figure that counts a Japanese one together with another that holds: 園児6人と職員3人 as "nine people, six of
    them children"."""
    for e in row.offered():
        en, both = row.en[e], exact(row.en[e])
        if both is None or en.kind not in _SUMMED or not _SOME_OF_THEM.match(row.context.after_en(en, 84)):
            continue
        if any(mention is not ja and mention.kind is ja.kind and part.unit == one.unit and part.low + one.low == both.low for mention, part in amounts_held(row)):
            return e
    return None


# Before all of them, and before each part but the first of those that the English tells of: two nights and another pair.
_ALL_TOLD, _AND_MORE = lazy("(?:計|合計|合わせて|全)約?$"), lazy(r"(?i)\b(?:and|plus|followed by|then) (?:another |a further |an extra |a |an )?$")

_TOLD_OF = (Kind.COUNT, Kind.NUMBER, Kind.DURATION)


def _told_in_parts(row: Row, one: Quantity, ja: Mention) -> list[int] | None:
    """計4公演 as "two nights in Osaka and another pair in Tokyo": the English figures that add up to a Japanese total."""
    if not (_ALL_TOLD.search(row.context.before_ja(ja, 5)) or ja.text.startswith(("計", "合計", "全"))):
        return None
    figures = [(e, figure) for e in row.open_en if e not in row.given and row.en[e].kind in _TOLD_OF and (figure := exact(row.en[e])) is not None and figure.low > 1]
    for size in _PARTS:
        for some in combinations(figures, size):
            if sum(Fraction(figure.low) for _, figure in some) == one.low and all(_AND_MORE.search(row.context.before_en(row.en[e], 24)) for e, _ in some[1:]):
                return [e for e, _ in some]
    return None


def take_added_totals(row: Row) -> None:
    """Close the open English figures that are all of the Japanese ones that hold, or what is between two of them."""
    held = list(amounts_held(row))
    for e in row.offered():
        en = row.en[e]
        one = exact(en)
        if one is None or en.kind not in _SUMMED or one.low < _LEAST:
            continue
        if one.low in _SHORT_SIDES and _A_SIDE.search(en.text) and _SENT_OFF.search(row.pair.ja.text if row.pair.ja is not None else ""):
            row.open_en.remove(e)
            row.matches.append(Match(None, en, Verdict.ADDED, row.pair, "", "who is left of a side"))
            continue
        for kind in {mention.kind for mention, _ in held if mention.kind is en.kind or {mention.kind, en.kind} == {Kind.COUNT, Kind.NUMBER}}:
            some = [(mention, part) for mention, part in held if mention.kind is kind and not _died_unhurt(row, mention, en)]
            units = {part.unit for _, part in some if part.unit == one.unit or not one.unit}
            if any(_is_times(row, one, mention, part) or _are_with_one(row, one, mention, part) for mention, part in some) or any(_is_sum(one, parts) or _is_rest(one, parts) for unit in units for parts in ([part for _, part in some if part.unit == unit],)):
                row.open_en.remove(e)
                row.matches.append(Match(None, en, Verdict.ADDED, row.pair, "", "worked out"))
                break


def _died_unhurt(row: Row, ja: Mention, en: Mention) -> bool:
    """Whether the Japanese counts those who were hurt, and the English those who died."""
    if ja not in row.ja or row.pair.ja is None or row.pair.en is None:
        return False
    hurt = _HURT.match(row.pair.ja.text, ja.end - row.pair.ja.offset)
    return hurt is not None and _AND_DIED.match(row.pair.en.text, en.start - row.pair.en.offset) is not None


# Of each of which there are so many: 男女各5人, 3地区から6人ずつ; and what two of a kind are called.
_OF_EACH, _APIECE, _TWO = lazy("(?:各|それぞれ)(?:約)?$"), lazy("ずつ"), lazy("男女|両|双方|2[人校社者チ区県市町村]|[２二][人校社者チ区県市町村]")


def _is_times(row: Row, one: Quantity, ja: Mention, part: Quantity) -> bool:
    """Whether a total is so many of each: 男女各5人 as "all 10"."""
    if row.pair.ja is None or part.low <= 0 or Fraction(one.low) % Fraction(part.low):
        return False
    each = ja.text.startswith(("各", "それぞれ")) or ja.text.endswith("ずつ") or _OF_EACH.search(row.context.before_ja(ja, 6)) is not None or _APIECE.match(row.context.after_ja(ja)) is not None
    if not each:
        return False
    times = Fraction(one.low) / Fraction(part.low)
    return (times == len("男女") and _TWO.search(row.pair.ja.text) is not None) or any(other.low == times for mention, other in amounts_held(row) if mention is not ja and mention.kind is Kind.COUNT)


# Before a count of all, one of them and what the others are: 店員の女性(22)と客の計6人.
_ONE_AND = lazy("(?:[(（][0-9０-９]{1,3}[)）]|さん|容疑者|被告|氏|選手)と[^、。0-9０-９]{1,14}の(?:計|合わせて|合計)?$")


def _are_with_one(row: Row, one: Quantity, ja: Mention, part: Quantity) -> bool:
    """Whether an English count is of those who stand beside somebody in the Japanese, which counts all: five customers."""
    return part.unit == "person" and part.low - 1 == one.low and _ONE_AND.search(row.context.before_ja(ja, 28)) is not None


# Those who begin a game of football, rugby, baseball, of whom all but some were changed.
_STARTERS, _SIDES = lazy("先発|スタメン|スターティングメンバー"), (point(11), point(15), point(9))


def _wholes(row: Row, ja: Mention) -> list[Quantity]:
    """The Japanese figures that hold and of which another may be a part, 59法案のうち58本, or a side of which everybody knows how
    many it has: 先発9人を入れ替え as "all but two of the starters", 99% as "all but one percent"."""
    sides = _SIDES if _STARTERS.search(row.context.before_ja(ja, 16) + row.context.after_ja(ja, 16)) else ()
    return [*sides, *((point(100),) if ja.kind is Kind.PERCENT else ()), *_held_wholes(row, ja)]


def _held_wholes(row: Row, ja: Mention) -> list[Quantity]:
    return [part for mention, part in amounts_held(row) if mention is not ja and mention.kind in (Kind.COUNT, Kind.NUMBER)]


def _left_out(english: str) -> list[Fraction]:
    """How many the English leaves out, or how many of a hundred: all but one, all but a tenth."""
    said = (match[1].lower() for match in _ALL_BUT.finditer(english))
    many = [Fraction(int(word) if word.isdecimal() else SMALL[word]) for word in said if word.isdecimal() or word in SMALL]
    return many + [Fraction(100, DENOMINATORS[match[1].lower()]) for match in _ALL_BUT_A_PART.finditer(english)]


def _is_sum(one: Quantity, parts: list[Quantity]) -> bool:
    return any(sum(Fraction(part.low) for part in some) == one.low for size in _PARTS for some in combinations(parts, size))


def _is_rest(one: Quantity, parts: list[Quantity]) -> bool:
    """Whether a figure is what is between two others, or what two leave of a third: 19 cities, of which 3 grew and 1 stood still."""
    lows = [Fraction(part.low) for part in parts]
    if any(abs(first - second) == one.low for first, second in combinations(lows, 2)):
        return True
    return any(sum(some) - 2 * max(some) == -one.low for some in combinations(lows, len(_PARTS) + 1))


def _is_alike(en: Mention, ja: Mention) -> bool:
    """Whether an English figure may be of what a Japanese one counts: people, yen, or nothing that it names."""
    ours, theirs = exact(ja), exact(en)
    if ours is None or theirs is None:
        return False
    return (en.kind is ja.kind and ours.unit == theirs.unit != "") or (en.kind is Kind.NUMBER and not theirs.unit)


def _stands_for_both(row: Row, e: int) -> bool:
    """Whether an English figure only takes up what was named before: when the two collided."""
    return row.en[e].text.lower() in ("two", "pair", "three") and row.en[e].kind is Kind.NUMBER and row.context.before_en(row.en[e], 4) == "the "


def _low(mention: Mention) -> object:
    return mention.value.low if isinstance(mention.value, Quantity) else None
