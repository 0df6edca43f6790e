"""Figures that one language works out from two of the other: 380円から420円 as "by 40 yen to 420", 1.0％から0.5％ as
"halved to 0.5 percent", 30日 and 1日 as "the 30th and the following day".

Where something goes from one figure to another, either language may say the change in place of the
beginning, or the beginning in place of the change. Both are held here by the sum. A day may be said by
the one before or after it, and men and women together by each of the two.
"""

from __future__ import annotations

import re
from fractions import Fraction

from termcheck.calendar import When
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.context import GOOD
from termcheck.pairing.reckoning.figures import close, held, single
from termcheck.pairing.row import Row
from termcheck.quantity import Modifier, Quantity
from termcheck.tables.patterns import lazy

# What may be said to change, and in which kinds the change itself is told.
_CHANGES = {
    Kind.MONEY: (Kind.MONEY,),
    Kind.PERCENT: (Kind.PERCENT, Kind.POINT),
    Kind.POINT: (Kind.POINT, Kind.PERCENT),
    Kind.COUNT: (Kind.COUNT, Kind.NUMBER),
    Kind.NUMBER: (Kind.NUMBER, Kind.COUNT, Kind.POINT),
    Kind.MEASURE: (Kind.MEASURE,),
    Kind.DURATION: (Kind.DURATION,),
    Kind.AGE: (Kind.AGE, Kind.DURATION),
    Kind.ORDINAL: (Kind.COUNT, Kind.NUMBER),  # ５７位から５０位 as "seven places"
}
_FROM = lazy(r"[^、。0-9０-９]{0,6}(?:から|より|だった[^、。0-9０-９]{0,16}を)")
_NEAR_FROM = 26  # characters that may stand between a figure and the end of that
_BY = lazy(r"\b(?:by|up|down|gain|loss|add(?:ed|ing|s)?|lost|los(?:e|es|ing)|gained|shed|rais\w+|ros[e]|risen|rise|fell|cut\w*|dropp\w+|increas\w+|decreas\w+|extra|another|trimm\w+|slipp\w+|climb\w+) (?:(?:a|an|the|about|some|nearly|only|just|further) )?$", re.I)
_PLACES = ("places", "spots", "positions", "rungs")  # by which somebody rises or falls
_CHANGE = lazy(r"[ -](?:more|less|fewer|higher|lower|increase|decrease|rise|fall|gain|loss|drop|cut|hike|raise|reduction|extra|increment)\b", re.I)
_START_BEHIND = lazy(r"[ ,]+(?:(?:in|during|for) )?(?:(?:the|a|an|its|last) )?(?:previous(?:ly)?|prior|preceding|last|year|month|week|quarter|day|term|season|survey|poll|edition)(?: (?:before|earlier|ago|previously|survey|poll|month|year|week|quarter|day|term|season|time|edition|period))+\b", re.I)
_START_EN = lazy(r"\b(?:from|against|compared (?:with|to)|versus|vs\.?|than|was|were|had been|instead of|previous|earlier) (?:(?:about|the|a|just|some|nearly|plus|minus) )*$", re.I)


def take_changes(row: Row) -> None:
    """Close the open figures of a row that are the change between two others, or one of the two that changed."""
    for j in row.wanting():
        if _beginning_as_change(row, j) or _beginning_left_out(row, j) or _beginning_times(row, j) or _change_as_beginning(row, j) or _change_as_times(row, j) or _day_beside(row, j) or _men_and_women(row, j) or _part_and_rest(row, j) or _batters(row, j) or _the_last_of_them(row, j):
            continue
    for j in row.wanting():
        _terms_of_office(row, j)


_TERMS = lazy(r"([2-9２-９])期(?:、|・|計|で)?$")
_EACH_TERM = lazy(r"[ -]terms?\b")


def _terms_of_office(row: Row, j: int) -> bool:
    """2期8年 as "two four-year terms"."""
    found, years = _TERMS.search(row.context.before_ja(row.ja[j])), single(row.ja[j])
    if found is None or years is None or row.ja[j].kind is not Kind.DURATION:
        return False
    for e in row.open_en:
        one = single(row.en[e])
        if one is not None and row.en[e].kind is Kind.DURATION and one.unit == years.unit and one.low * int(found[1]) == years.low and _EACH_TERM.match(row.context.after_en(row.en[e])):
            return close(row, j, e, "worked out")
    return False


_RISES = lazy("の?(?:値上げ|引き上げ|増(?!税)|上乗せ|アップ|高(?:く|い)|多(?:く|い))")


def _change_as_times(row: Row, j: int) -> bool:
    """4000円に、2000円の値上げ as "4,000 yen, double last year's"."""
    change = single(row.ja[j])
    if change is None or _RISES.match(row.context.after_ja(row.ja[j], 8)) is None:
        return False
    for e in row.open_en:
        times = single(row.en[e]) if row.en[e].kind is Kind.MULTIPLE else None
        if times is None:
            continue
        ends = [end for other in row.ja if other is not row.ja[j] and other.kind is row.ja[j].kind and (end := single(other)) is not None and end.unit == change.unit]
        if any(end.low > change.low and _is_times(Fraction(end.low) / (Fraction(end.low) - change.low), times) for end in ends):
            return close(row, j, e, "worked out")
    return False


def take_ratios(row: Row) -> None:
    """40から80に拡大 as "doubled from 40 to 80": close the open multiples that are what became of one figure that holds."""
    for e in list(row.open_en):
        times = single(row.en[e])
        if times is None or row.en[e].kind is not Kind.MULTIPLE or e in row.given:
            continue
        held = [(match.ja, one) for match in row.matches if match.verdict is Verdict.HOLDS and match.ja is not None and (one := single(match.ja)) is not None and one.low]
        begins = [(ja, one) for ja, one in held if _FROM.match(row.context.after_ja(ja, _NEAR_FROM))]
        for ja, one in begins:
            if any(other.kind is ja.kind and end.unit == one.unit and _is_times(Fraction(end.low) / Fraction(one.low), times) for other, end in held):
                row.open_en.remove(e)
                row.matches.append(Match(ja, row.en[e], Verdict.HOLDS, row.pair, "", "worked out"))
                break


def _is_times(ratio: Fraction, times: Quantity) -> bool:
    """Whether something grew so many times, by what stands before it: almost tripled."""
    if times.modifier in (Modifier.NEARLY, Modifier.UNDER):
        return times.low * Fraction(4, 5) < ratio < times.low
    if times.modifier in (Modifier.OVER, Modifier.AT_LEAST):
        return times.low <= ratio < times.low + 1
    return ratio == times.low or (times.modifier is Modifier.ABOUT and abs(ratio - times.low) <= Fraction(times.low) / 10)


def _beginning_as_change(row: Row, j: int) -> bool:
    """380円から420円 as "by 40 yen to 420", or as doubled and halved."""
    ja = row.ja[j]
    one = single(ja)
    if one is None or not one.low or not _FROM.match(row.context.after_ja(ja, _NEAR_FROM)):
        return False
    ends = [end for other in row.ja[j + 1 :] + row.ja[:j] if other.kind is ja.kind and (end := single(other)) is not None and end.unit == one.unit]
    for e in row.open_en:
        en = row.en[e]
        other = single(en)
        if other is None or e in row.given:
            continue
        if en.kind in (Kind.MULTIPLE, Kind.FRACTION):
            parts = [Fraction(end.low) / Fraction(one.low) for end in ends]
            told = any(other.low in (ratio, 1 - ratio) for ratio in parts)
        else:
            told = en.kind in _CHANGES.get(ja.kind, ()) and _is_change(row, en) and any(other.low == abs(Fraction(end.low) - Fraction(one.low)) for end in ends)
        if told:
            return close(row, j, e, "worked out")
    ratios = {Fraction(end.low) / Fraction(one.low) for end in ends}
    for match in row.matches:
        times = single(match.ja) if match.ja is not None and match.en is not None and match.ja.kind is Kind.MULTIPLE else None
        if times is not None and times.low in ratios:  # 従来の15万から倍増し30万に as "doubled to 300,000"
            return close(row, j, None)
    return False


def _beginning_left_out(row: Row, j: int) -> bool:
    """前年の961円から43円上がり1004円に as "1,004 yen, up 43": close a beginning that the end and the change leave to the reader."""
    ja = row.ja[j]
    one = single(ja)
    if one is None or not one.low or _FROM.match(row.context.after_ja(ja, _NEAR_FROM)) is None or any(row.en[e].kind is ja.kind for e in row.offered()):
        return False
    there = [(mention, figure) for mention in held(row) if mention.kind is ja.kind and (figure := single(mention)) is not None and figure.unit == one.unit]
    changes = [figure.low for mention, figure in there if mention.start > ja.end]
    if any(abs(Fraction(end.low) - Fraction(one.low)) in changes for _, end in there):
        return close(row, j, None)
    return False


_TO_EN = lazy(r"\bto (?:about |around |nearly |almost )?$")


def _beginning_times(row: Row, j: int) -> bool:
    """200億ドルから倍増させる as "doubling it to $40bn"."""
    ja = row.ja[j]
    one = single(ja)
    if one is None or not one.low or not _FROM.match(row.context.after_ja(ja, _NEAR_FROM)):
        return False
    times = [many.low for match in row.matches if match.ja is not None and match.en is not None and match.ja.kind is Kind.MULTIPLE and (many := single(match.ja)) is not None]
    for e in row.offered():
        end = single(row.en[e])
        if end is not None and row.en[e].kind is ja.kind and end.unit == one.unit and _TO_EN.search(row.context.before_en(row.en[e])) and any(one.low * many == end.low for many in times):
            return close(row, j, e, "worked out")
    return False


# Of what may have changed, and the figure with which it began, where English says of that no more than its number.
_BARE = {(Kind.COUNT, Kind.NUMBER), (Kind.NUMBER, Kind.COUNT), (Kind.PERCENT, Kind.NUMBER)}


def _change_as_beginning(row: Row, j: int) -> bool:
    """40円値上げし420円に as "to 420 yen from 380", 2.4％と0.1ポイント低下 as "2.5 percent a month before, 2.4 now"."""
    ja = row.ja[j]
    change = single(ja)
    if change is None:
        return False
    for e in row.open_en:
        en = row.en[e]
        begin = single(en)
        if begin is None or e in row.given or en.weak or not (_START_EN.search(row.context.before_en(en, 28)) or _START_BEHIND.match(row.context.after_en(en, 40))):
            continue
        ends = [single(match.ja) for match in row.matches if match.ja is not None and (match.ja.kind is en.kind or (match.ja.kind, en.kind) in _BARE) and match.verdict is Verdict.HOLDS]
        kind = next((k for k, kinds in _CHANGES.items() if k is en.kind and ja.kind in kinds), None)
        if en.kind is Kind.NUMBER and ja.kind is Kind.MONEY:  # 2ペソ上がって9ペソに as "nine pesos, up from seven"
            same = (single(match.ja) for match in row.matches if match.ja is not None and match.ja.kind is ja.kind and match.verdict is Verdict.HOLDS)
            ends, kind, begin = [end for end in same if end is not None and end.unit == change.unit], ja.kind, begin._replace(unit=change.unit)
        if kind and any(end is not None and (end.unit == begin.unit or not begin.unit) and abs(Fraction(end.low) - Fraction(begin.low)) == change.low for end in ends):
            return close(row, j, e, "worked out")
    return False


_DAYS_BESIDE = ("前日の", "翌日の", "前夜の")
SHORTEST_MONTH, MONTHS = 28, 12  # days of a month, months of a year


def _day_beside(row: Row, j: int) -> bool:
    """9月30日と10月1日, 翌6日, 前日の5日 as "Sept. 30 and the following day", "the next day", "the next morning", "the day before"."""
    ja = row.ja[j]
    day = ja.value
    if ja.kind is not Kind.DATE or not isinstance(day, When) or day.day is None:
        return False
    if row.context.before_ja(ja, 3) in _DAYS_BESIDE and any(m.ja is not None and m.en is not None and m.ja.end == ja.start - 1 for m in row.matches) and not _is_day_left(row):
        row.open_ja.remove(j)
        row.matches.append(Match(ja, None, Verdict.HOLDS, row.pair, "", "said by the day before it"))
        return True
    for e, en in enumerate(row.en):
        there = next((reading.value for reading in en.readings if reading.kind is Kind.DATE), None)
        part_of_day = en.kind is Kind.TIME and en.weak
        if not isinstance(there, When) or there.offset not in (1, -1) or there.day is not None or not (part_of_day or (en.kind is Kind.DATE and e in row.open_en)):
            continue
        if part_of_day and any(row.ja[k].kind is Kind.TIME and row.ja[k].start == ja.end for k in row.open_ja):
            continue  # 11日夜 is not the next morning
        others = [other.value for other in row.ja if other is not ja and other.kind is Kind.DATE and isinstance(other.value, When)]
        pairs = [(other, day) if there.offset == 1 else (day, other) for other in others]
        if (there.offset == 1 and row.context.before_ja(ja, 1) == "翌") or any(_is_next(first, second) for first, second in pairs):
            if e in row.open_en:
                return close(row, j, e, "worked out")
            row.open_ja.remove(j)  # 11日朝: the next morning, whose part of the day is told already
            row.matches.append(Match(ja, None, Verdict.HOLDS, row.pair, "", "said by the day before it"))
            return True
    return False


def _is_day_left(row: Row) -> bool:
    """Whether an English day of the month answers nothing: 前日の14日 as "the day before, the 15th"."""
    answering = {e for (_, e), found in row.holds.items() if found.strength >= GOOD}
    return any(e not in answering and isinstance(day := row.en[e].value, When) and day.day is not None for e in row.open_en)


def _is_next(first: When, second: When) -> bool:
    """Whether one day may follow another, as far as both are said."""
    if first.day is None or second.day is None:
        return False
    one_month = None in (first.month, second.month)
    if second.day == first.day + 1:
        return one_month or first.month == second.month
    return second.day == 1 and first.day >= SHORTEST_MONTH and (one_month or second.month == (first.month or 0) % MONTHS + 1)


_TOGETHER = lazy("男女(?:計|合わせて|の|、)?$")
_OF_A_SEX = lazy(r"\b(?:m[ae]n|wom[ae]n|boys?|girls?|males?|females?)$", re.I)


def _men_and_women(row: Row, j: int) -> bool:
    """男女3人 as "two men and a woman"."""
    ja = row.ja[j]
    total = single(ja)
    if total is None or total.unit != "person" or not _TOGETHER.search(row.context.before_ja(ja, 8)):
        return False
    for e, f in zip(row.open_en, row.open_en[1:], strict=False):
        one, other = row.en[e], row.en[f]
        first, second = single(one), single(other)
        if first is None or second is None or first.low + second.low != total.low or not (_OF_A_SEX.search(one.text) and _OF_A_SEX.search(other.text)):
            continue
        if row.context.after_en(one).startswith(" and ") and other.start == one.end + len(" and "):
            row.open_en.remove(f)
            return close(row, j, e, "worked out")
    return False


_OF_THEM = lazy("[^0-9０-９。]{0,12}(?:うち|中)、?(?:約|計)?$")


def _part_and_rest(row: Row, j: int) -> bool:
    """20人が被害、うち1人が死亡 as "injured 19 and killed one": all there are by the rest of them, beside the part that is told."""
    ja = row.ja[j]
    whole, text = single(ja), row.pair.ja.text if row.pair.ja is not None else ""
    if whole is None or ja.kind is not Kind.COUNT:
        return False
    offset = row.pair.ja.offset if row.pair.ja is not None else 0
    for match in row.matches:
        part = single(match.ja) if match.ja is not None and match.verdict is Verdict.HOLDS and match.en is not None else None
        if part is None or match.ja is None or part.unit != whole.unit or not 0 < part.low < whole.low or match.ja.start < ja.end:
            continue
        if not _OF_THEM.fullmatch(text, ja.end - offset, match.ja.start - offset):
            continue
        for e in row.open_en:
            rest = single(row.en[e])
            if rest is not None and row.en[e].kind in (Kind.COUNT, Kind.NUMBER) and rest.low == whole.low - part.low:
                return close(row, j, e, "worked out")
    return False


def _the_last_of_them(row: Row, j: int) -> bool:
    """10万人に達し、10万人目には as "the 100,000th visitor", 10万人を超え as well: how many there are by the one that makes
    so many."""
    ja = row.ja[j]
    count = single(ja)
    if count is None or ja.kind not in (Kind.COUNT, Kind.NUMBER):
        return False
    spelled = {f"{ja.text.removesuffix(bound)}目" for bound in ("", "を超え", "以上")}
    for other in row.matches:
        last = single(other.ja) if other.ja is not None and other.en is not None and other.verdict is Verdict.HOLDS else None
        if last is None or other.ja is None or other.ja.text not in spelled or last.low != count.low:
            continue
        return close(row, j, None)
    return False


# Of a pitcher who lets nobody on base, and the English of those that he retires: the first 12 batters in four innings.
_NOBODY_ON = lazy("走者[をも]?(?:出さ|許さ)|完全|パーフェクト|三者凡退|[3３]者凡退|無安打無四死?球")
_RETIRED = lazy(r"\bretir\w+ (?:all |each of |only )?(?:(?:the|his) )?(?:first |opening |final |last )?$", re.I)
_OUTS = 3  # of an inning


def _batters(row: Row, j: int) -> bool:
    """4回まで1人の走者も許さず as "retired the first 12 batters"."""
    innings = single(row.ja[j])
    units = {reading.value.unit for reading in row.ja[j].readings if isinstance(reading.value, Quantity)}
    if innings is None or "inning" not in units or row.pair.ja is None or not _NOBODY_ON.search(row.pair.ja.text):
        return False
    for e in row.open_en:
        faced = single(row.en[e])
        if faced is not None and innings.low * _OUTS <= faced.low < (innings.low + 1) * _OUTS and _RETIRED.search(row.context.before_en(row.en[e], 40)):
            return close(row, j, e, "worked out")
    return False


def _is_change(row: Row, en: Mention) -> bool:
    behind = _CHANGE.match(row.context.after_en(en)) or (en.kind is Kind.COUNT and en.text.endswith(_PLACES))
    return _BY.search(row.context.before_en(en, 24)) is not None or bool(behind)
