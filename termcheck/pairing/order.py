"""Figures that have changed places: each is there, beside the other's name, or on the other
side of from and to.

Two figures of one kind that hold are bound to what stands beside them. Where both languages
alternate names and figures, the first goes with the first; where the Japanese says から and
へ, English has to say from and to.
"""

from __future__ import annotations

import bisect
from collections.abc import Collection
from itertools import combinations

from termcheck.calendar import When
from termcheck.model import Kind, Match, Mention, Pair, Reading, TermUse, Verdict
from termcheck.pairing.dates import DATES
from termcheck.pairing.parts import part_of, whole_of_part
from termcheck.pairing.roles import swapped
from termcheck.patterns import lazy
from termcheck.quantity import Quantity

HOLDING = (Verdict.HOLDS, Verdict.ROUNDED)
FROM_JA = lazy(r"(?:から|より)(?!も)")
TO_JA = lazy(r"(?:へ|に|まで)(?!は|も)")
# What is changed to a figure was another one before, though nothing says から: 450円のラーメンを500円に値上げ.
CHANGED_JA = lazy(r"(?:へ|に|まで)(?:の)?(?:値上|値下|引き上|引き下|増や|増え|増額|減ら|減額|減っ|改定|変更)")
FROM_EN = lazy(r"\bfrom(?: the| a| an)?(?: (?!to\b)\w+){0,4} $")
TO_EN = lazy(r"\bto(?: a| an| the)?(?: \w+)? $")
# Words whose English says another word of the Japanese, too, so that it binds nothing where both are there.
_OF_ANOTHER = {"死者": "死亡"}
# Differences that leave a figure free to have changed places: a lost "about", a word beside it
# that speaks of the other.
FREE = ("", "approximation", "status", "sense")
# Days, hours, months and years, which may have changed places like amounts.
_WHEN = frozenset((Kind.DATE, Kind.TIME, Kind.YEAR, Kind.MONTH))
# How far behind a figure a name may stand that it is for.
_NEAR = 24
# How far behind a figure the one may stand that it is changed to.
_CLOSE = 40
_GOES_TO = lazy(r"(?: (?!(?:and|or|from|compared)\b)[a-z]+){0,6} to (?:about )?$")
# More figures than this in a row are a table, and no sentence to be read.
MOST = 24


def mark_swapped(
    figures: list[Match], names: list[Match], pairs: list[Pair], people: Collection[str] = (), *, article: bool
) -> None:
    """Give the difference "order" to figures that have changed places within an English row.

    figures  lines of the ledger of amounts and dates
    names    lines of terms and names
    people   keys of the concepts that are people
    article  whether places count through the whole text, so that the Japanese of one English
             row may stand in two
    """
    rows = _by_english_row(figures, pairs, article)
    many = {row: held for row, held in rows.items() if len(held) > 1}
    if not many:
        return
    beside = _by_english_row([name for name in names if _binds(name, people)], pairs, article)
    for row, held in many.items():
        _mark_row([m for m in held if m.difference in FREE and _plain(m)], held + beside.get(row, []))


# Right behind a name, a figure that is its own: 久保田氏が8万4213票.
_ITS_FIGURE = lazy("(?:氏|さん|容疑者|被告|選手|社長|議員|候補)?[がはも]、?約?[0-9０-９]")


def _binds(name: Match, people: Collection[str]) -> bool:
    """Whether a figure may go with a term, or with a name: people stand all over a sentence, so
    that only one with the figure right behind it does."""
    ja, segment = name.ja, name.pair.ja
    if ja is None:
        return True
    if ja.kind is not Kind.NAME and not (isinstance(ja.value, TermUse) and ja.value.concept in people):
        return True
    return segment is not None and ja.start >= segment.offset and _ITS_FIGURE.match(segment.text, ja.end - segment.offset) is not None


def _by_english_row(matches: list[Match], pairs: list[Pair], article: bool) -> dict[int, list[Match]]:
    """The lines that hold on both sides, by the row that their English stands in."""
    held = [m for m in matches if (m.verdict in HOLDING or m.difference in ("status", "sense")) and m.ja is not None and m.en is not None]
    rows: dict[int, list[Match]] = {}
    starts = sorted((pair.en.offset, id(pair)) for pair in pairs if pair.en is not None) if article else []
    for match in held:
        row = id(match.pair)
        if article and match.en is not None:
            at = bisect.bisect_right(starts, (match.en.start, 1 << 70)) - 1
            row = starts[at][1] if at >= 0 else row
        rows.setdefault(row, []).append(match)
    return rows


def _mark_row(held: list[Match], anchors: list[Match]) -> None:
    if not 2 <= len(held) <= MOST:
        return
    if any(_alike(one, other) for one, other in combinations(held, 2)):
        anchors = anchors + _words(held[0].pair)
    for one, other in combinations(held, 2):
        if one.difference not in FREE or other.difference not in FREE or _said_again(held, one) or _said_again(held, other):
            continue
        if part_of(one, other):
            if whole_of_part(one, other):
                for match in (one, other):
                    match.verdict, match.difference, match.note = Verdict.DIFFERS, "order", "the smaller is a part of the larger"
            continue
        reasons = _both(swapped(one, other))
        if not reasons and _alike(one, other):
            reasons = _both(_from_and_to(one.pair, one, other)) or _bound_crosswise(one, other, anchors)
        for match, reason in zip((one, other), reasons, strict=False):
            match.verdict, match.difference, match.note = Verdict.DIFFERS, "order", reason


def _said_again(held: list[Match], one: Match) -> bool:
    """Whether another stretch of time in the row is as long (懲役3年 … 求刑懲役3年), so that nobody can
    tell which is which."""
    if one.ja is None or one.ja.kind is not Kind.DURATION:
        return False
    return any(m is not one and m.ja is not None and m.ja.readings[0] == one.ja.readings[0] for m in held)


def _both(reason: str) -> tuple[str, ...]:
    """The same reason for both figures, or none."""
    return (reason, reason) if reason else ()


def _words(pair: Pair) -> list[Match]:
    """The common words of both sides of a row, each where it stands once, as lines to bind to."""
    from termcheck.pairing.bound_words import WORDS  # where two figures are of one kind

    found = []
    if pair.ja is None or pair.en is None:
        return []
    for ja, pattern in WORDS:
        at = _topic(pair.ja.text, ja)
        there = list(pattern.finditer(pair.en.text)) if at >= 0 else []
        if len(there) == 1:
            reading = (Reading(Kind.NAME, ja),)
            start, end = pair.en.offset + there[0].start(), pair.en.offset + there[0].end()
            one = Mention(ja, pair.ja.offset + at, pair.ja.offset + at + len(ja), reading)
            found.append(Match(one, Mention(there[0].group(), start, end, reading), Verdict.HOLDS, pair))
    return found


def _topic(text: str, word: str) -> int:
    """Where a word stands that is there once, or once as what its clause is about; else -1."""
    if word in _OF_ANOTHER and _OF_ANOTHER[word] in text:
        return -1
    for said in (word, f"{word}は"):
        if text.count(said) == 1:
            return text.find(said)
    return -1


def _plain(match: Match) -> bool:
    """Whether a line holds an English figure that is an amount, a day or an hour."""
    ja, en = match.ja, match.en
    if ja is None or en is None or ja.weak or en.weak:
        return False
    return en.kind in _WHEN if isinstance(en.value, When) else en.kind not in DATES


def _alike(one: Match, other: Match) -> bool:
    """Whether two lines are figures of one kind and unit, and not of one value."""
    first, second = one.en, other.en
    assert first is not None
    assert second is not None
    a, b = first.value, second.value
    if isinstance(a, When) and isinstance(b, When):
        return first.kind is second.kind and first.kind in _WHEN and a != b
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or first is second or a.low == b.low:
        return False
    if (first.kind, a.unit) == (second.kind, b.unit):
        return True
    # 213 seats and 220: English leaves the noun out, Japanese has it twice.
    bare = first.kind is Kind.NUMBER or second.kind is Kind.NUMBER
    return bare and _counted_alike(one.ja, other.ja)


def _counted_alike(one: Mention | None, other: Mention | None) -> bool:
    values = [m.value for m in (one, other) if m is not None and m.kind is Kind.COUNT]
    units = [v.unit for v in values if isinstance(v, Quantity)]
    return len(units) == 2 and units[0] == units[1] != ""


def _places(match: Match) -> tuple[int, int]:
    assert match.ja is not None
    assert match.en is not None
    return match.ja.start, match.en.start


def _from_and_to(pair: Pair, one: Match, other: Match) -> str:
    """730億円から850億円へ as "to 73 billion yen from 85 billion yen"."""
    assert pair.ja is not None
    assert pair.en is not None
    first, second = (one, other) if _places(one) < _places(other) else (other, one)
    if first.ja is None or second.ja is None or first.en is None or second.en is None:
        return ""
    text, offset = pair.ja.text, pair.ja.offset
    if other.pair is not pair:
        return ""
    if second.ja.start - first.ja.end > 24:
        return ""
    said = FROM_JA.match(text, first.ja.end - offset) and TO_JA.match(text, second.ja.end - offset)
    if not said and not CHANGED_JA.match(text, second.ja.end - offset):
        return ""
    before = [_before(pair, mention) for mention in (first.en, second.en)]
    if TO_EN.search(before[0]) and (FROM_EN.search(before[1]) or _right_before(pair, second.en, first.en)):
        return f"the Japanese goes from {first.ja.text} to {second.ja.text}"
    return ""


def _right_before(pair: Pair, one: Mention, other: Mention) -> bool:
    """Whether one English figure is changed to the other: a capacity of 500,000 units to 300,000."""
    assert pair.en is not None
    between = pair.en.text[one.end - pair.en.offset : other.start - pair.en.offset]
    return 0 < len(between) < _CLOSE and _GOES_TO.match(between) is not None


def _before(pair: Pair, mention: Mention) -> str:
    assert pair.en is not None
    at = mention.start - pair.en.offset
    said = pair.en.text[max(0, at - 30) : at]
    return f"{said}up to " if mention.text.lower().startswith("up to ") else said  # to go up to 450 yen


def _bound_crosswise(one: Match, other: Match, anchors: list[Match]) -> tuple[str, ...]:
    """A 1, B 2 as "A 2, B 1": names and figures alternate on both sides, and do not go together;
    what each of the two figures goes with, or nothing."""
    if _is_change(one) != _is_change(other):
        return ()  # 17 sen higher, at 106.94 yen: no name has both
    from termcheck.pairing.bound_words import COMMON

    (ja_one, en_one), (ja_two, en_two) = _places(one), _places(other)
    low, high = min(ja_one, ja_two), max(ja_one, ja_two)
    named = [m for m in anchors if m is not one and m is not other and _is_anchor(m, one) and not _tells_of(m, one, other)]
    owners = _right_behind(one, named), _right_behind(other, named)
    if owners[0] is not None and owners[1] is not None and owners[0] is not owners[1]:  # 39歳の新人と61歳の現職
        places = _places(owners[0])[1], _places(owners[1])[1]
        return (f"in the Japanese it goes with {_ja_text(owners[0])}", f"in the Japanese it goes with {_ja_text(owners[1])}") if _crossed(places, (en_one, en_two)) else ()
    named = [m for m in named if not _behind_its_figure(m)]
    before = [m for m in named if _places(m)[0] < low]
    between = [m for m in named if low < _places(m)[0] < high]
    if not before or not between:
        return ()
    first = max(before, key=lambda m: _places(m)[0])
    told = None
    figures = (en_one, en_two) if ja_one < ja_two else (en_two, en_one)
    for second in between:
        if _en_text(first) == _en_text(second):
            continue
        crossed = _crossed((_goes_with(first, one, other), _goes_with(second, one, other)), figures)
        if crossed is False:
            return ()
        if crossed:
            told = second
    if told is None:
        return ()
    if one.en is not None and one.en.kind in _WHEN and not any(m.ja is not None and m.ja.text in COMMON for m in (first, told)):
        return ()  # two names tell of no two days; what was done on one of them does
    names = (first, told) if ja_one == low else (told, first)
    return tuple(f"in the Japanese it goes with {_ja_text(name)}" for name in names)


def _tells_of(anchor: Match, one: Match, other: Match) -> bool:
    """Whether the English of a name only describes a figure: a suspended three-year prison term."""
    end = anchor.en.end if anchor.en is not None and anchor.en.text.lower() == "suspended" else -2
    return any(figure.en is not None and figure.en.start == end + 1 for figure in (one, other))


def _right_behind(figure: Match, named: list[Match]) -> Match | None:
    """The name that a figure is joined to: 39歳の新人; a day, 20日に帰国."""
    ja, segment = figure.ja, figure.pair.ja
    joints = ("の", "に") if figure.en is not None and figure.en.kind in _WHEN else ("の",)
    if ja is None or segment is None or not segment.text.startswith(joints, ja.end - segment.offset):
        return None
    return next((m for m in named if _places(m)[0] == ja.end + 1), None)


_CHANGE = lazy("(?:の)?(?:円高|円安|ドル高|ドル安|ユーロ高|ユーロ安|高(?!齢|校)|安(?!打|全))")


def _is_change(match: Match) -> bool:
    """Whether a figure says by how much a price has moved: １７銭円高."""
    segment, ja = match.pair.ja, match.ja
    return segment is not None and ja is not None and _CHANGE.match(segment.text, ja.end - segment.offset) is not None


# "84,213 votes to 79,580 for Oe": what a figure is for stands behind it, and goes with it all the same.
_FOR = lazy(r"(?: \w+)? for (?:the )?$")


def _goes_with(name: Match, one: Match, other: Match) -> int:
    """Where an English name stands, or the figure that it follows as what that is for."""
    place = _places(name)[1]
    for figure in (one.en, other.en):
        segment = one.pair.en
        if figure is None or segment is None or not 0 < place - figure.end < _NEAR:
            continue
        if _FOR.match(segment.text, figure.end - segment.offset, place - segment.offset):
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
_ITS_WORD = lazy(r"[0-9０-９](?:[％%人票社点]?(?:が|は)|[％%]の[一-龥]{0,3})$")
_SOURCE = lazy(r"(?:では|によると|によれば)")


def _behind_its_figure(name: Match) -> bool:
    """Whether a name goes with the figure before it, or with none."""
    segment = name.pair.ja
    if name.ja is None or segment is None or name.ja.start < segment.offset:
        return False
    at, end = name.ja.start - segment.offset, name.ja.end - segment.offset
    return _ITS_WORD.search(segment.text, max(0, at - 8), at) is not None or _SOURCE.match(segment.text, end) is not None


def _ja_text(match: Match) -> str:
    return match.ja.text if match.ja is not None else ""


def _en_text(match: Match) -> str:
    return match.en.text.lower() if match.en is not None else ""


def _is_anchor(match: Match, figure: Match) -> bool:
    """Whether a held line names something that a figure may go with."""
    assert match.ja is not None
    if match.ja.kind is Kind.NAME:
        from termcheck.pairing.bound_words import DEEDS

        return match.en is not None and (match.ja.text not in DEEDS or (figure.en is not None and figure.en.kind in _WHEN))
    if match.ja.kind is Kind.TERM:
        return match.en is not None and len(match.en.text) > 2
    segment = match.pair.ja
    if segment is not None and segment.text.startswith("比", match.ja.end - segment.offset):
        return False  # 前年同月比 is what both figures are measured from
    if figure.en is not None and figure.en.kind in _WHEN:
        return False  # a day or an hour goes with any day that it is told from
    return match.ja.kind in (Kind.FISCAL_YEAR, Kind.YEAR, Kind.QUARTER, Kind.MONTH) and not match.ja.weak and figure.ja is not None
