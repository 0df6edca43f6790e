"""Figures that have changed places: each is there, beside the other's name, or on the other
side of from and to.

Two figures of one kind that hold are bound to what stands beside them. Where both languages
alternate names and figures, the first goes with the first; where the Japanese says から and
へ, English has to say from and to.
"""

from __future__ import annotations

import bisect
from itertools import combinations

from termcheck import stops
from termcheck.calendar import When
from termcheck.japanese.called import PERSONAL
from termcheck.model import Kind, Match, Mention, Pair, Segment, Verdict
from termcheck.pairing.answers.dates import DATES, WHEN
from termcheck.pairing.exchanged.bounds import changed_bounds, told_backwards, told_through
from termcheck.pairing.exchanged.claims import claimed_otherwise
from termcheck.pairing.exchanged.natures import Fields, is_person
from termcheck.pairing.sentence.parts import part_of, whole_of_part, within_smaller
from termcheck.pairing.sentence.roles import swapped, told_rightly
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy

HOLDING = (Verdict.HOLDS, Verdict.ROUNDED)
FROM_JA = lazy(r"(?:から|より)(?!も)")
TO_JA = lazy(r"(?:へ|に|まで)(?!は|も)")
# What is changed to a figure was another one before, though nothing says から: 450円のラーメンを500円に値上げ.
CHANGED_JA = lazy(r"(?:へ|に|まで)(?:の)?(?:値上|値下|引き上|引き下|増や|増え|増額|減ら|減額|減っ|改定|変更)")
FROM_EN = lazy(r"\b(?:from|compared (?:with|to)|instead of|rather than)(?: the| a| an)?(?: (?!to\b)\w+){0,4} $")
TO_EN = lazy(r"\bto(?: a| an| the)?(?: \w+)? $")
# Differences that leave a figure free to have changed places: a lost "about", a word beside it
# that speaks of the other.
FREE = ("", "approximation", "status", "sense")
# How far behind a figure the one may stand that it is changed to.
_CLOSE = 40
_GOES_TO = lazy(r"(?: (?!(?:and|or|from|compared)\b)[a-z]+){0,6} to (?:about )?$")
# A one in words that counts like any other figure, where the Japanese has it in digits: Komeito two and the JCP one.
_A_ONE = "one"
# More figures than this in a row are a table, and no sentence to be read.
MOST = 24


def mark_swapped(
    figures: list[Match], names: list[Match], pairs: list[Pair], fields: Fields, *, article: bool
) -> None:
    """Give the difference "order" to figures that have changed places within an English row.

    figures  lines of the ledger of amounts and dates
    names    lines of terms and names
    fields   the subject fields of the concepts among them, by key
    article  whether places count through the whole text, so that the Japanese of one English
             row may stand in two
    """
    rows = _by_english_row(figures, pairs, article)
    many = {row: held for row, held in rows.items() if len(held) > 1}
    if not many:
        return
    beside = _by_english_row([name for name in names if _binds(name, fields)], pairs, article)
    named = _by_english_row(names, pairs, article)
    for row, held in many.items():
        _mark_row(_Around([m for m in held if m.difference in FREE and _plain(m)], held + beside.get(row, []), named.get(row, []), fields))


# Right behind a name, a figure that is its own: 久保田氏が8万4213票, 水戸市12人.
_ITS_FIGURE = lazy(f"(?:{PERSONAL}|社長|議員|候補|市|町|村|区|県|府|州|駅|[東西南北中]部|地方|沿岸|名人|竜王|王位|王座|棋王|王将|棋聖|叡王|[一-鿿]段|[一-鿿]冠)?(?:[（(][0-9０-９]{{1,3}}[)）])?(?:[がはもで、]、?|[（(])?(?:通算|今季|同|計)?約?[0-9０-９]")


def _binds(name: Match, fields: Fields) -> bool:
    """Whether a figure may go with a term, or with a name: people stand all over a sentence, so
    that only one with the figure right behind it does."""
    ja, segment = name.ja, name.pair.ja
    if ja is None:
        return True
    if ja.text.startswith("対"):
        return False  # 米国の対中関税 and 中国の対米関税: each has both
    if ja.kind is not Kind.NAME and not is_person(ja, fields):
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


class _Around(NamedTuple):
    """What stands around two figures of a row.

    held     lines of the figures that may have changed places
    anchors  what one of them may stand beside
    named    lines of names and terms
    fields   the subject fields of concepts, by key
    listed   whether the figures are a list, in which names and figures alternate
    """

    held: list[Match]
    anchors: list[Match]
    named: list[Match]
    fields: Fields
    listed: bool = False


def _mark_row(row: _Around) -> None:
    held = row.held
    if not 2 <= len(held) <= MOST:
        return
    if any(_alike(one, other) for one, other in combinations(held, 2)):
        from termcheck.pairing.exchanged.bound_words import common_words  # where two figures are of one kind

        row = row._replace(anchors=row.anchors + common_words(held[0].pair), listed=_is_list(held))
    for one, other in combinations(held, 2):
        if one.difference not in FREE or other.difference not in FREE or _said_again(held, one) or _said_again(held, other) or _is_told(one) != _is_told(other):
            continue
        if part_of(one, other) or within_smaller(one, other):
            if not _of_a_whole(held, one, other) and (whole_of_part(one, other) or (_of_one_unit(one.ja, other.ja) and claimed_otherwise(one, other))):
                for match in (one, other):
                    match.verdict, match.difference, match.note = Verdict.DIFFERS, "order", "the smaller is a part of the larger"
            continue
        reasons = _both(swapped(one, other)) or _by_what_is_around(one, other, row)
        for match, reason in zip((one, other), reasons, strict=False):
            match.verdict, match.difference, match.note = Verdict.DIFFERS, "order", reason


def _of_a_whole(held: list[Match], one: Match, other: Match) -> bool:
    """Whether a larger figure of their unit stands before two, of which both are parts: 28 players, among them five
    forwards, of whom 13 are new."""
    values = [match.en.value for match in (one, other) if match.en is not None and isinstance(match.en.value, Quantity)]
    units = {value.unit for value in values if value.unit}
    first = min((match.en.start for match in (one, other) if match.en is not None), default=0)
    before = [match.en.value for match in held if match.en is not None and match.en.start < first and isinstance(match.en.value, Quantity)]
    return len(values) > 1 and any(value.unit in units and value.low > max(value.low for value in values) for value in before)


def _by_what_is_around(one: Match, other: Match, row: _Around) -> tuple[str, ...]:
    """Why two figures have changed places, by what stands around them in both languages; or nothing."""
    dates, counted = _are_dates(one, other), _of_one_unit(one.ja, other.ja)
    reasons = _both(_from_and_to(one.pair, one, other)) if dates else ()
    if not reasons and counted:
        reasons = claimed_otherwise(one, other)
    if reasons or not _alike(one, other) or told_rightly(one, other) or told_through(one, other) or _are_this_and_last(one, other):
        return reasons
    from termcheck.pairing.exchanged.crosswise import bound_crosswise  # most rows have one figure of a kind

    return (
        (() if dates else _both(_from_and_to(one.pair, one, other)))
        or changed_bounds(one, other)
        or told_backwards(one, other)
        or (() if counted else claimed_otherwise(one, other))
        or (() if row.listed else bound_crosswise(one, other, _beside(row.anchors, one, other), row.fields))
        or _on_others_ground(one, other, row)
    )


def _beside(anchors: list[Match], one: Match, other: Match) -> list[Match]:
    """What may go with two figures of one English sentence: not what stands in another one."""
    said = one.pair.en
    if said is None or one.en is None or other.en is None or not (_stands_in(said, one.en) and _stands_in(said, other.en)):
        return anchors
    start, end = min(one.en.start, other.en.start) - said.offset, max(one.en.end, other.en.end) - said.offset
    if stops.ENGLISH.search(said.text, start, end):
        return anchors
    first = max((stop.end() for stop in stops.ENGLISH.finditer(said.text, 0, start)), default=0)
    last = stop.start() if (stop := stops.ENGLISH.search(said.text, end)) else len(said.text)
    return [m for m in anchors if m.en is None or first <= m.en.start - said.offset <= last]


# Two figures that are told together, and what stands around them of both: 17.5対10.5.
_SCORE = lazy("[^、。]{0,2}(?:対|―|－|-|～|~)")


def _on_others_ground(one: Match, other: Match, row: _Around) -> tuple[str, ...]:
    """What each of two figures goes with, where the English has each beside what goes with the other; or nothing."""
    if one.pair is not other.pair or one.pair.ja is None or one.pair.en is None or "sense" in (one.difference, other.difference):
        return ()  # what counts something else is told as such
    assert one.ja is not None
    assert other.ja is not None
    first, second = sorted((one.ja, other.ja), key=lambda mention: mention.start)
    if _SCORE.fullmatch(one.pair.ja.text, first.end - one.pair.ja.offset, second.start - one.pair.ja.offset):
        return ()
    from termcheck.pairing.exchanged.affinity import Sides  # most rows have one figure of a kind

    alike = [m for m in row.held if m.pair is one.pair and (m is one or m is other or _alike(m, one) or _alike(m, other)) and m.en is not None and _stands_in(one.pair.en, m.en)]
    if one not in alike or other not in alike:
        return ()
    others = [m for m in row.anchors if m not in alike and m.ja is not None and m.ja.kind not in (Kind.NAME, Kind.TERM) and not _is_superlative(m)]
    return Sides(alike, row.named, others, row.fields).crossed(one, other)


def _is_superlative(match: Match) -> bool:
    """Whether a line is two superlatives, which hold whatever they are of: 最年少 is held by "oldest"."""
    return match.en is not None and match.en.head == "superlative"


_FIGURE = lazy("[0-9０-９一二三四五六七八九十百千万]")


def _is_told(match: Match) -> bool:
    """Whether a day or a month is told by what it is to another (前月), which nobody exchanges for 10月."""
    return match.ja is not None and match.ja.kind in WHEN and _FIGURE.search(match.ja.text) is None


_YEARS = (Kind.YEAR, Kind.FISCAL_YEAR)


def _are_this_and_last(one: Match, other: Match) -> bool:
    """Whether two years are told by what they are to another, of which the one is what the other is held against: 今年 … 前年同期."""
    return all(m.ja is not None and m.ja.kind in _YEARS and _is_told(m) for m in (one, other))


LIST = 4  # figures of one kind that are a list, and go with what is listed in its order


def _is_list(held: list[Match]) -> bool:
    """Whether a row lists figures of one kind, in the same order in both languages: 八戸市52人、弘前41人、青森市30人、むつ22人."""
    counted = [m for m in held if m.ja is not None and m.ja.kind is Kind.COUNT]
    rows = sorted((m.ja.start, m.en.start) for m in counted if m.ja is not None and m.en is not None)
    return len(rows) >= LIST and [en for _, en in rows] == sorted(en for _, en in rows)


def _said_again(held: list[Match], one: Match) -> bool:
    """Whether another figure of the row says as much of the same (懲役3年 … 求刑懲役3年; 金3個、銀2個 … 銀3個), so that
    nobody can tell which is which."""
    if one.ja is None:
        return False
    return any(m is not one and m.ja is not None and (m.pair is one.pair or one.ja.kind is Kind.DURATION) and _as_much(m.ja, one.ja) for m in held)


def _as_much(one: Mention, other: Mention) -> bool:
    """Whether two figures are as large, whatever bounds them: 2時間ほど and 2時間."""
    first, second = one.value, other.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return one.readings[0] == other.readings[0]
    return one.kind is other.kind and (first.low, first.high, first.unit) == (second.low, second.high, second.unit)


def _both(reason: str) -> tuple[str, ...]:
    """The same reason for both figures, or none."""
    return (reason, reason) if reason else ()


def _plain(match: Match) -> bool:
    """Whether a line holds an English figure that is an amount, a day or an hour."""
    ja, en = match.ja, match.en
    if ja is None or en is None or ja.weak or (en.weak and en.text != _A_ONE) or match.note == "worked out":
        return False
    if isinstance(en.value, Quantity) and isinstance(ja.value, Quantity) and en.value.vague > ja.value.vague:
        return False  # two teenage boys, 16 and 17
    return en.kind in WHEN if isinstance(en.value, When) else en.kind not in DATES


def _alike(one: Match, other: Match) -> bool:
    """Whether two lines are figures of one kind and unit, and not of one value."""
    first, second = one.en, other.en
    assert first is not None
    assert second is not None
    a, b = first.value, second.value
    if isinstance(a, When) and isinstance(b, When):
        return first.kind is second.kind and first.kind in WHEN and a != b
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or first is second or a.low == b.low:
        return False
    if _counted_apart(one.ja, other.ja) or _is_age_and_stretch(one.ja, other.ja):
        return False  # 7号機 and 4件目, 87歳 and 3年ぶり: nobody takes the one for the other
    if (first.kind, a.unit) == (second.kind, b.unit) or (first.kind is second.kind and a.unit in _MEDALS and b.unit in _MEDALS):
        return True
    if {first.kind, second.kind} == _SHARES:
        return a.low * (100 if first.kind is Kind.FRACTION else 1) != b.low * (100 if second.kind is Kind.FRACTION else 1)  # 6割 and 5分の1
    # 213 seats and 220, 90 stores and 150 overseas: English leaves the noun out, Japanese has it twice.
    bare = not a.unit or not b.unit
    return bare and (_of_one_unit(one.ja, other.ja) or all(m.ja is not None and m.ja.kind is Kind.NUMBER for m in (one, other)))


_SHARES = frozenset((Kind.PERCENT, Kind.FRACTION))
_MEDALS = frozenset(("medal", "gold-medal", "silver-medal", "bronze-medal"))


def _are_dates(one: Match, other: Match) -> bool:
    """Whether two lines are a year and a month of one, which may be what something goes on from and to."""
    first, second = one.en, other.en
    return first is not None and second is not None and first is not second and first.kind is not second.kind and first.kind in WHEN and second.kind in WHEN


def _counted_apart(one: Mention | None, other: Mention | None) -> bool:
    """Whether two Japanese figures that say a place in an order count different things."""
    if one is None or other is None or one.head == other.head or not one.head or not other.head:
        return False
    return all({r.kind for r in m.readings} & {Kind.ORDINAL, Kind.IDENTIFIER} for m in (one, other))


def _is_age_and_stretch(one: Mention | None, other: Mention | None) -> bool:
    """Whether one of two figures is an age and the other a stretch of time."""
    return {mention.kind for mention in (one, other) if mention is not None} == {Kind.AGE, Kind.DURATION}


def _of_one_unit(one: Mention | None, other: Mention | None) -> bool:
    values = [m.value for m in (one, other) if m is not None and m.kind in (Kind.COUNT, Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.AGE)]
    units = [v.unit for v in values if isinstance(v, Quantity)]
    return len(units) == 2 and units[0] == units[1] != ""


def _from_and_to(pair: Pair, one: Match, other: Match) -> str:
    """730億円から850億円へ as "to 73 billion yen from 85 billion yen"."""
    if pair.ja is None or pair.en is None or other.pair is not pair:
        return ""
    first, second = sorted((one, other), key=lambda match: (match.ja.start if match.ja else 0, match.en.start if match.en else 0))
    if first.ja is None or second.ja is None or first.en is None or second.en is None:
        return ""
    text, offset = pair.ja.text, pair.ja.offset
    if not (_stands_in(pair.en, first.en) and _stands_in(pair.en, second.en)):
        return ""  # the article says it in another sentence
    if second.ja.start - first.ja.end > 24:
        return ""
    said = FROM_JA.match(text, first.ja.end - offset) and TO_JA.match(text, second.ja.end - offset)
    if not said and not CHANGED_JA.match(text, second.ja.end - offset):
        return ""
    before = [_before(pair, mention) for mention in (first.en, second.en)]
    if TO_EN.search(before[0]) and (FROM_EN.search(before[1]) or _right_before(pair, second.en, first.en)):
        return f"the Japanese goes from {first.ja.text} to {second.ja.text}"
    return ""


def _stands_in(segment: Segment, mention: Mention) -> bool:
    return segment.offset <= mention.start and mention.end <= segment.offset + len(segment.text)


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
