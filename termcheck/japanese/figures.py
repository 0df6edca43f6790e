"""Japanese figures with what stands around them: money, counts, percent, ages, scores …"""

from __future__ import annotations

import re
from fractions import Fraction

from termcheck.currencies import BY_CODE, CURRENCIES
from termcheck.japanese import modifiers
from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import Numeral, read_numeral, read_range
from termcheck.japanese.tails import Sense, Tail, tail_at
from termcheck.model import Kind, Reading
from termcheck.quantity import Modifier, Number, Quantity, exact

_NEGATIVE = ("マイナス", "▲", "△", "氷点下", "零下", "-")
_SIGNS = {sign: currency.code for currency in CURRENCIES for sign in currency.signs}
_SIGN_ENDS = frozenset(sign[-1] for sign in _SIGNS)
_SUBUNITS = {word: currency.code for currency in CURRENCIES for word in currency.sub_ja}

_PHONE = re.compile(r"\d{2,5}([-・(])\d{1,4}[-・)]\d{3,4}(?!\d)")
_SCORE = re.compile(r"(\d{1,3})(?:\s?[-―—]\s?|\s?対\s?|:)(\d{1,3})(?!\d|[,.]\d)")
_RECORD = re.compile(r"(\d{1,4})勝(\d{1,4})敗(?:(\d{1,3})(?:分け|引き分け|休|分)?)?")
_FRACTION = re.compile(r"分の")
_ONE_IN = re.compile(r"(人|件|世帯|社|回|台|つ|個|組|校|匹|頭|軒|棟|本|家族|戸|度)に(?:約)?([0-9一二三四五六七八九十]{1,3})\1")
_TENTHS = re.compile(r"(?:(\d|[一二三四五六七八九])分)?(?:(\d|[一二三四五六七八九])厘)?(?:(\d)毛)?")
_STRETCH = re.compile(r"(間)?(ぶり|振り|連続|続けて|連)?")
_LATIN_BEFORE = re.compile(r"[A-Za-z][A-Za-z.]{0,14}-?$")
_KANJI = re.compile("[一-鿿々]")
_AGE_CLOSE = re.compile(r"[)、,・=]")
# Wind, rain and speed say their unit before the figure.
_SPEED_BEFORE = ("時速", "風速", "瞬間風速", "秒速", "球速", "最速", "時速約", "風速約")
_SPEEDS = {"meter": "meter-per-second", "kilometer": "kilometer-per-hour", "mile": "mile-per-hour"}
_TEMPERATURE_BEFORE = ("気温", "体温", "室温", "水温", "氷点下", "零下", "最高気温", "最低気温")
_SCHOOLS = ("小学校", "中学校", "小学", "中学", "高校", "大学院", "大学", "高専", "中", "高", "大", "小")
_SCHOOL_AT_START = frozenset((1, 2, 3, 4, 5, 6))
# American school years for those of junior high and senior high school.
_AMERICAN = {"小学": 0, "小学校": 0, "小": 0, "中学": 6, "中学校": 6, "中": 6, "高校": 9, "高": 9}

# What makes a count a part of a name that English has another name for: 7人制 (sevens), 30種平均.
_PART_OF_NAME = ("制", "平均", "交代制", "乗り", "掛け", "立て", "組制")


def digit(text: str) -> int:
    """One digit, Arabic or kanji."""
    return "〇一二三四五六七八九".index(text) if text in "〇一二三四五六七八九" else int(text)


def read_figure(text: str, number: Numeral) -> Found | None:
    """The mention that a figure is part of, or None where it is no figure of anything."""
    start = number.start
    latin = _LATIN_BEFORE.search(text, max(0, start - 16), start)
    if latin and _names(latin.group(), text[start : number.end]):
        return _model(text, latin.start(), number)
    for special in (_seismic, _phone, _record, _score, _one_in, _fraction):
        found = special(text, number)
        if found:
            return found
    whole = read_range(text, number) or number
    tail = tail_at(text, whole.end)
    subunit = _SUBUNITS.get(text[whole.end : whole.end + 1]) or _SUBUNITS.get(text[whole.end : whole.end + 3])
    if subunit and not whole.kanji:
        return _cents(text, whole, subunit)
    if whole is not number and tail is None and whole.high > whole.low and not whole.vague:
        whole, tail = number, tail_at(text, number.end)
    if tail is None:
        return _bare(text, whole)
    return _counted(text, whole, tail)


def _names(latin: str, figure: str) -> bool:
    """Whether Latin letters before a figure make a name of it (J1, COVID-19), rather than being a
    currency, a magnitude or a word with a dash behind it."""
    if latin.endswith(("US", "No.", "no.", "NO.", "Vol.", "vol.")) or latin.upper() in BY_CODE:
        return False
    return not (latin == "M" and "." in figure) and not (latin[-1] == "-" and len(latin) > 6)


def _model(text: str, start: int, number: Numeral) -> Found:
    """J1, COVID-19, A320, G7: a name with a figure in it."""
    end = number.start
    while end < len(text) and (text[end].isascii() and (text[end].isalnum() or text[end] == "-")):
        end += 1
    literal = "".join(c for c in text[start:end] if c.isalnum())
    return Found(start, end, (Reading(Kind.IDENTIFIER, literal.upper()),))


_MAGNITUDE = re.compile(r"(?:マグニチュード|M)(?:\(M\))?\s?$")


def _seismic(text: str, number: Numeral) -> Found | None:
    """震度6強 and マグニチュード7.6; 弱 and 強 are part of an intensity."""
    if text.endswith(("震度", "震度は"), 0, number.start):
        start = text.rindex("震度", 0, number.start)
        end, unit = number.end, "shindo"
        if text.startswith(("弱", "強"), end):
            unit, end = "shindo-lower" if text[end] == "弱" else "shindo-upper", end + 1
        modifier, stop = modifiers.after(text, end)  # 最大震度 is a term, no bound
        return Found(start, stop, (_amount(Kind.MEASURE, number, unit, modifier),), head="震度")
    magnitude = _MAGNITUDE.search(text, max(0, number.start - 12), number.start)
    if magnitude and number.low < 10:
        _, modifier, stop = _modifiers(text, number.start, number.end)
        return Found(magnitude.start(), stop, (_amount(Kind.MEASURE, number, "magnitude", modifier),), head="M")
    return None


def _phone(text: str, number: Numeral) -> Found | None:
    match = _PHONE.match(text, number.start)
    if not match or (number.start and text[number.start - 1].isdigit()):
        return None
    literal = "".join(c for c in match.group() if c.isdigit())
    return Found(match.start(), match.end(), (Reading(Kind.IDENTIFIER, literal),)) if len(literal) >= 8 else None


def _record(text: str, number: Numeral) -> Found | None:
    match = _RECORD.match(text, number.start)
    if not match:
        return None
    return Found(match.start(), match.end(), (amount(Kind.SCORE, int(match[1]), int(match[2])),), head="勝敗")


def _score(text: str, number: Numeral) -> Found | None:
    match = _SCORE.match(text, number.start)
    if not match:
        return None
    joint = text[match.end(1) : match.start(2)].strip()
    after = tail_at(text, match.end())
    if after is not None and (joint != "対" or after.text == "1") and after.text not in ("本", "回戦", "点"):
        return None
    if joint == ":" and int(match[2]) < 60 and len(match[2]) == 2:
        return None
    if text.startswith(("月", "日", "年", "時", "歳", "番"), match.end()) or (match.start() and text[match.start() - 1] in "-―—."):
        return None
    return Found(match.start(), match.end(), (amount(Kind.SCORE, int(match[1]), int(match[2])),))


def _one_in(text: str, number: Numeral) -> Found | None:
    """3人に1人, 100年に1度 apart: one in three."""
    match = _ONE_IN.match(text, number.end)
    if not match or not number.low or number.vague:
        return None
    part = read_numeral(text, match.start(2))
    if part is None or part.low > number.low:
        return None
    return Found(number.start, match.end(), (amount(Kind.FRACTION, exact(Fraction(part.low) / number.low)),))


def _fraction(text: str, number: Numeral) -> Found | None:
    match = _FRACTION.match(text, number.end)
    part = read_numeral(text, match.end()) if match else None
    if part is None or not number.low or number.vague or part.vague:
        return None
    end = part.end
    start, modifier, end = _modifiers(text, number.start, end)
    return Found(start, end, (amount(Kind.FRACTION, exact(Fraction(part.low) / number.low), modifier=modifier),))


def _modifiers(text: str, start: int, end: int) -> tuple[int, Modifier | None, int]:
    """A figure's place with the modifiers beside it, and what they say together."""
    said, begin = modifiers.before(text, start)
    more, stop = modifiers.after(text, end)
    return begin, said if said not in (None, Modifier.ABOUT) else more or said, stop


def _negative(text: str, start: int) -> tuple[bool, int]:
    """Whether a figure is below zero, and where its sign begins."""
    for sign in _NEGATIVE:
        at = start - len(sign)
        if at >= 0 and text.startswith(sign, at):
            if sign == "-" and at and (text[at - 1].isalnum() or text[at - 1] in ")]"):
                continue
            return True, at
    return False, start


def _signed_currency(text: str, start: int) -> tuple[str, int]:
    """The currency whose sign stands before a figure, and where the sign begins."""
    if start and text[start - 1] in _SIGN_ENDS:
        for size in (4, 3, 2, 1):
            code = _SIGNS.get(text[max(0, start - size) : start])
            if code and start >= size:
                return code, start - size
    return "", start


def _bare(text: str, number: Numeral) -> Found | None:
    """A figure that nothing follows: money by its sign, an age in brackets, a number."""
    code, start = _signed_currency(text, number.start)
    if code:
        negative, start = _negative(text, start)
        begin, modifier, end = _modifiers(text, start, number.end)
        return Found(begin, end, (_amount(Kind.MONEY, number, code, modifier, negative),))
    if text[number.end : number.end + 1].isascii() and text[number.end : number.end + 1].isalpha():
        return _model(text, number.start, number)
    if number.kanji and not number.vague:
        return None
    if _is_age(text, number):
        return Found(number.start - 1, number.end + text.startswith(")", number.end), (amount(Kind.AGE, number.low, unit="year"), amount(Kind.NUMBER, number.low)), bracketed=True)
    if text[number.start - 1 : number.start] == "第":
        return Found(number.start - 1, number.end, (amount(Kind.ORDINAL, number.low),))
    negative, start = _negative(text, number.start)
    begin, modifier, end = _modifiers(text, start, number.end)
    reading = _amount(Kind.NUMBER, number, "", modifier, negative)
    readings: tuple[Reading, ...] = (reading,)
    if isinstance(number.low, int) and 1000 <= number.low <= 2999 and number.digits == 4:
        from termcheck.calendar import When

        readings = (reading, Reading(Kind.YEAR, When(year=number.low)))
    return Found(begin, end, readings)


def _is_age(text: str, number: Numeral) -> bool:
    """（45） after a name."""
    at = number.start - 1
    if at < 1 or text[at] != "(" or not isinstance(number.low, int) or not 0 <= number.low <= 119 or number.digits > 3:
        return False
    return bool(_AGE_CLOSE.match(text, number.end)) and (text[at - 1] > "\u3040" or text[at - 1].isalpha())


def _amount(kind: Kind, number: Numeral, unit: str, modifier: Modifier | None, negative: bool = False, times: int = 1) -> Reading:
    low, high, step = number.low * times, number.high * times, number.step * times
    if negative:
        low, high = -high, -low
    return Reading(kind, Quantity(exact(low), exact(high), unit, exact(step), modifier, number.vague))


def _counted(text: str, number: Numeral, tail: Tail) -> Found | None:
    """A figure with what follows it."""
    start, end = number.start, number.end + len(tail.text)
    negative, start = _negative(text, start)
    head = tail.text
    low = number.low
    senses = tail.senses
    first = senses[0]
    if text[start - 1 : start] == "第" and first.kind is not Kind.MONEY:
        start -= 1
        senses = (Sense(Kind.ORDINAL, first.unit if first.kind in (Kind.COUNT, Kind.ORDINAL) else ""), *senses)
        if text.startswith("目", end):
            end += 1
    elif text.startswith(("目", "め"), end) and not tail.text.endswith("目") and first.kind is not Kind.MONEY:
        end += 1
        senses = tuple(Sense(Kind.ORDINAL, s.unit) for s in senses if s.kind in (Kind.COUNT, Kind.ORDINAL, Kind.DURATION)) or senses
    if first.kind is Kind.PERCENT and tail.text == "割":
        return _tenths(text, number, start, end)
    if first.kind is Kind.MONEY:
        return _money(text, number, start, end, first.unit, negative, senses)
    if tail.text == "代" and low in range(10, 101, 10):
        return _decade(text, number, start, end)
    if first.kind is Kind.AGE:
        begin, modifier, stop = _modifiers(text, start, end)
        return Found(begin, stop, (_amount(Kind.AGE, number, "year", modifier),), head=head)
    if tail.text == "年" and low not in _SCHOOL_AT_START:
        senses = tuple(s for s in senses if s.unit != "grade")
    if tail.text in ("年", "年生"):
        graded = _grade(text, number, start, end, tail.text)
        if graded:
            return graded
    if tail.text == "度" and (negative or any(text.endswith(word, 0, start) for word in ("回", "再"))):
        senses = senses[:1]
    if first.unit in _SPEEDS and text.endswith(_SPEED_BEFORE, max(0, start - 5), start):
        senses = (Sense(Kind.MEASURE, _SPEEDS[first.unit]), *senses)
    extra: Number = 0
    if text.startswith("半", end) and first.kind in (Kind.DURATION, Kind.MULTIPLE) and not text.startswith(("半島", "半数"), end):
        extra, end = Fraction(1, 2), end + 1
    compound = _compound(text, number, end, tail.text) if first.kind is Kind.DURATION else None
    if compound:
        value, unit, end = compound
        number = number._replace(low=value, high=value)
        senses = (Sense(Kind.DURATION, unit),)
    stretch = _STRETCH.match(text, end)
    if stretch and stretch.group() and first.kind in (Kind.DURATION, Kind.COUNT, Kind.ORDINAL):
        end = stretch.end()
        head = stretch[2] or head
        if stretch[2] in ("連続", "続けて"):
            senses = (*senses, Sense(Kind.ORDINAL, first.unit))
        elif stretch[2] or stretch[1]:
            senses = tuple(s for s in senses if s.kind is Kind.DURATION) or senses
    if text.endswith(("ら", "など", "計"), 0, start) and first.unit == "person":
        head = "ら" if text.endswith("ら", 0, start) else head
    begin, modifier, stop = _modifiers(text, start, end)
    if extra:
        number = number._replace(low=number.low + extra, high=number.high + extra)
    readings = tuple(
        _identifier(text, number) if s.kind is Kind.IDENTIFIER else _as_year(number) if s.kind is Kind.YEAR else _amount(s.kind, number, s.unit, modifier, negative, s.times)
        for s in senses
    )
    weak = text.startswith(_PART_OF_NAME, number.end + len(tail.text))
    return Found(begin, stop, tuple(dict.fromkeys(readings)), weak, head=head)


def _identifier(text: str, number: Numeral) -> Reading:
    value = number.low
    return Reading(Kind.IDENTIFIER, str(value) if isinstance(value, int) else text[number.start : number.end])


def _as_year(number: Numeral) -> Reading:
    from termcheck.calendar import When, full_year

    value = number.low
    if isinstance(value, int) and 0 <= value <= 99:
        return Reading(Kind.YEAR, When(year=full_year(value)))
    return Reading(Kind.YEAR, When(year=value if isinstance(value, int) and value < 3000 else 0))


def _tenths(text: str, number: Numeral, start: int, end: int) -> Found:
    """3割, 3割8分7厘, 5割半: percent; of a batter, .387."""
    match = _TENTHS.match(text, end)
    low, high, step = number.low * 10, number.high * 10, number.step * 10
    if match and match.group():
        end = match.end()
        parts = ((match[1], Fraction(1)), (match[2], Fraction(1, 10)), (match[3], Fraction(1, 100)))
        extra = sum((digit(said) * worth for said, worth in parts if said), Fraction(0))
        low, high = low + extra, high + extra
        step = Fraction(1, 100) if match[3] else Fraction(1, 10) if match[2] else 1
    elif text.startswith("半", end):
        low, high, end = low + 5, high + 5, end + 1
    begin, modifier, stop = _modifiers(text, start, end)
    return Found(begin, stop, (Reading(Kind.PERCENT, Quantity(exact(low), exact(high), "%", exact(step), modifier, number.vague)),), head="割")


def _money(text: str, number: Numeral, start: int, end: int, code: str, negative: bool, senses: tuple[Sense, ...]) -> Found:
    """An amount with its currency, and cents or sen behind it: 162円50銭, 162円50～53銭."""
    low, high, step = number.low, number.high, number.step
    part = read_numeral(text, end)
    if part and not part.kanji:
        cents = read_range(text, part) or part
        for word, sub in _SUBUNITS.items():
            if sub == code and text.startswith(word, cents.end):
                low, high, step = low + Fraction(cents.low) / 100, high + Fraction(cents.high) / 100, Fraction(1, 100)
                end = cents.end + len(word)
    if low == high and number.low == number.high:
        # 1ドル＝156円55銭～57銭: the second half has no yen of its own.
        span = re.compile(r"(?:~|―|-)(\d{1,2})銭").match(text, end)
        if span and step != 1 and isinstance(low, Fraction | int):
            high, end = low // 1 + Fraction(int(span[1]), 100), span.end()
    if negative:
        low, high = -high, -low
    begin, modifier, stop = _modifiers(text, start, end)
    bracket = text[begin - 1 : begin] == "("
    said = Quantity(exact(low), exact(high), code, exact(step), modifier, number.vague)
    readings = [Reading(Kind.MONEY, said)]
    readings += [_amount(s.kind, number, s.unit, modifier, negative) for s in senses if s.kind is Kind.MEASURE]
    if code in ("JPY", "USD") and text.startswith(("安", "高", "余り安", "余り高"), stop):
        readings.append(Reading(Kind.NUMBER, said._replace(unit="index-point")))
    elif code in ("JPY", "USD"):
        readings.append(Reading(Kind.NUMBER, said._replace(unit="index-point"))) if step < 1 or low < 100_000 else None
    return Found(begin, stop, tuple(readings), bracketed=bracket, head=text[number.end : end][-3:])


def _cents(text: str, number: Numeral, code: str) -> Found:
    """56銭円高, 31セント: hundredths of a currency alone."""
    end = number.end + (1 if text.startswith("銭", number.end) else 3)
    begin, modifier, stop = _modifiers(text, number.start, end)
    low, high = (exact(Fraction(value) / 100) for value in (number.low, number.high))
    said = Quantity(low, high, code, Fraction(1, 100), modifier, number.vague)
    return Found(begin, stop, (Reading(Kind.MONEY, said),))


def _decade(text: str, number: Numeral, start: int, end: int) -> Found:
    """50代, 10代 (teens), 60代前半, 20～30代."""
    for word in ("前半", "後半", "半ば"):
        if text.startswith(word, end):
            end += len(word)
    low = number.low
    begin, _, stop = _modifiers(text, start, end)
    reading = Reading(Kind.AGE, Quantity(low, number.high + 9, "year", 1, None, True))
    return Found(begin, stop, (reading,), head="代")


def _grade(text: str, number: Numeral, start: int, end: int, tail: str) -> Found | None:
    """中学3年, 高校2年生, ３年 before a name: a school year, with its American number."""
    value = number.low
    if value not in _SCHOOL_AT_START or number.low != number.high or not isinstance(value, int):
        return None
    school = next((s for s in _SCHOOLS if text.endswith(s, 0, start)), "")
    if not school and tail != "年生":
        return None
    readings = [amount(Kind.ORDINAL, value, unit="grade")]
    if school in _AMERICAN:
        readings.append(amount(Kind.ORDINAL, value + _AMERICAN[school], unit="grade"))
    if tail == "年" and text.startswith("生", end):
        end += 1
    return Found(start - len(school), end, tuple(readings), head="年生")


_SMALLER = {"時間": (("分", 60, "minute"),), "年": (("カ月", 12, "month"), ("か月", 12, "month"), ("ヶ月", 12, "month"), ("ヵ月", 12, "month")), "分": (("秒", 60, "second"),), "日": (("時間", 24, "hour"),)}


def _compound(text: str, number: Numeral, end: int, tail: str) -> tuple[Number, str, int] | None:
    """1時間30分 (90 minutes), 2年6カ月 (30 months), 1分46秒04."""
    part = read_numeral(text, end) if tail in _SMALLER else None
    if part is None or part.low != part.high or number.low != number.high or part.vague:
        return None
    for word, times, unit in _SMALLER[tail]:
        if text.startswith(word, part.end):
            stop = part.end + len(word)
            value: Number = number.low * times + part.low
            rest = re.compile(r"\d{1,3}(?!\d)").match(text, stop) if word == "秒" else None
            if rest:
                value, stop = value + Fraction(int(rest.group()), 10 ** len(rest.group())), rest.end()
            return exact(value), unit, stop
    return None
