"""Parts of a whole: 3分の1, 3人に1人, 3割8分7厘."""

from __future__ import annotations

from fractions import Fraction

from termcheck.japanese.around import modified
from termcheck.japanese.found import Found, amount
from termcheck.japanese.numerals import Numeral, read_numeral
from termcheck.japanese.tails import tail_at
from termcheck.model import Kind, Reading
from termcheck.quantity import Number, Quantity, exact
from termcheck.tables.patterns import lazy

# Behind one of them stands what each gets: 社員300人に1人5万円, 会員80人に1人当たり3枚.
_ONE_IN = lazy(r"(人|名|件|世帯|社|回|台|つ|個|組|校|匹|頭|軒|棟|本|家族|戸|度|店|枚|冊|問|試合)に(?:約)?([0-9一二三四五六七八九十]{1,3})\1(?!当たり|あたり|につき|(?:一律|毎[月年日])?(?:約|およそ|最大で?|最高で?|計|各|現金|[¥$])?\d)")
_SLASH = lazy(r"/(\d{1,7})(?![\d/.年月日])(スケール|サイズ|の?縮尺|[)）]?の?(?:大型|精密|縮小|鉄道)?(?:模型|ミニチュア|プラモデル|ジオラマ|フィギュア|地形図|地図))?")
# What makes a part of one a scale, before it: 縮尺1/50000, プラモデル(1/144).
_SCALED = lazy(r"(?:縮尺(?:は|が)?|(?:模型|ミニチュア|プラモデル|ジオラマ|フィギュア|地形図|地図|キット)[(（])\Z")
# What is borne or paid of the cost, written so, is never a day: 助成率10/10, 補助割合は3/4.
_SHARE = lazy(r"(?:補助|助成|負担|給付|交付|支援|控除)(?:金の)?(?:率|割合)[はがをの:(]{0,2}(?:約|最大|上限)?$")
# The high and the low of a day, behind its weather: 晴れのち曇り 8/1.
_HIGH_AND_LOW = lazy(r"(?:晴れ?|曇り?|くもり|雨|雪|みぞれ|[高低]気温|最低)[)\s:は]{0,2}$")
_OUTS = lazy(r"([012])/3(?!\d)|と?[3三]分の([012一二])(?!\d)")
_TENTHS = lazy(r"(?:(\d|[一二三四五六七八九])分)?(?:(\d|[一二三四五六七八九])厘)?(?:(\d|[一二三四五六七八九])毛)?")
_AVERAGES = ("打率", "勝率", "出塁率", "長打率", "打率は", "勝率は", "出塁率は")


def one_in(text: str, number: Numeral) -> Found | None:
    """3人に1人: one in three."""
    match = _ONE_IN.match(text, number.end)
    part = read_numeral(text, match.start(2)) if match else None
    if match is None or part is None or not number.low or number.vague or part.low > number.low:
        return None
    return Found(number.start, match.end(), (amount(Kind.FRACTION, exact(Fraction(part.low) / number.low)),))


def parts(text: str, number: Numeral) -> Found | None:
    """1分5厘: 1.5 percent."""
    rest = _HUNDREDTHS.match(text, number.end)
    if rest is None or number.low != number.high or number.low not in range(10):
        return None
    tenth = read_numeral(text, rest.start(1))
    if tenth is None:
        return None
    value = exact(number.low + Fraction(tenth.low, 10))
    begin, modifier, end = modified(text, number.start, rest.end())
    return Found(begin, end, (Reading(Kind.PERCENT, Quantity(value, value, "%", Fraction(1, 10), modifier)),))


# How far something is on its way to the whole, told in tenths: 桜は7分咲き, 工事は八分通り, 客席は九分の入り.
_OF_THE_WHOLE = lazy("分(?:(?:以上|程度|近く)(?=[」』。、のとだに])(?<=[六七八九]分..)|咲き?|どおり(?!の)|通り(?!の)|方(?:出来|でき|終|完|決|埋|仕)|の入り|の出来)")


def of_the_whole(text: str, number: Numeral) -> Found | None:
    """7分咲き: 70 percent open, though the figure may also be taken for minutes."""
    if number.low != number.high or number.low not in range(1, 11) or number.vague or not _OF_THE_WHOLE.match(text, number.end):
        return None
    begin, modifier, end = modified(text, number.start, number.end + 1)
    tenths_of = Quantity(number.low * 10, number.low * 10, "%", 10, modifier)
    return Found(begin, end, (Reading(Kind.PERCENT, tenths_of), amount(Kind.DURATION, number.low, unit="minute", modifier=modifier)), head="分")


_HUNDREDTHS = lazy(r"分(\d|[一二三四五六七八九])厘")


def fraction(text: str, number: Numeral) -> Found | None:
    """3分の1, 四分の三以上."""
    if not text.startswith("分の", number.end):
        return None
    part = read_numeral(text, number.end + 2)
    if part is None or not number.low or number.vague or part.vague:
        return None
    value = exact(Fraction(part.low) / number.low)
    if text.startswith("秒", part.end):  # 100分の2秒
        begin, modifier, end = modified(text, number.start, part.end + 1)
        return Found(begin, end, (amount(Kind.DURATION, value, unit="second", step=value, modifier=modifier), amount(Kind.FRACTION, value, modifier=modifier)))
    if text.startswith("ポイント", part.end):  # 4分の3ポイント
        begin, modifier, end = modified(text, number.start, part.end + 4)
        return Found(begin, end, (amount(Kind.POINT, value, unit="point", step=value, modifier=modifier), amount(Kind.FRACTION, value, modifier=modifier)))
    unit = tail_at(text, part.end)
    if unit is not None and unit.senses[0].kind is Kind.MEASURE and part.low < number.low:  # 4分の3マイル
        begin, modifier, end = modified(text, number.start, part.end + len(unit.text))
        measures = tuple(amount(s.kind, value, unit=s.unit, step=value, modifier=modifier) for s in unit.senses if s.kind is Kind.MEASURE)
        return Found(begin, end, (*measures, amount(Kind.FRACTION, value, modifier=modifier)), head=unit.text)
    begin, modifier, end = modified(text, number.start, part.end)
    return Found(begin, end, (amount(Kind.FRACTION, value, modifier=modifier),))


_SLASHED = lazy(r"([1-9])/([2-9])(?![0-9/])")  # 大さじ1と1/2


def mixed(text: str, number: Numeral) -> Found | None:
    """2と3分の1, 6回3分の2 apart (six innings are counted): a whole and a fraction."""
    if not text.startswith("と", number.end) or number.vague or number.low != number.high:
        return None
    if (part := _SLASHED.match(text, number.end + 1)) is not None and int(part[1]) < int(part[2]) and isinstance(number.low, int):
        whole = exact(number.low + Fraction(int(part[1]), int(part[2])))
        return Found(number.start, part.end(), (amount(Kind.FRACTION, whole), amount(Kind.NUMBER, whole)))
    below = read_numeral(text, number.end + 1)
    found = fraction(text, below) if below is not None else None
    if found is None or found.start != number.end + 1:
        return None
    value = found.readings[0].value
    assert isinstance(value, Quantity)
    whole = exact(number.low + Fraction(value.low))
    reading = Reading(Kind.FRACTION, value._replace(low=whole, high=whole))
    return found._replace(start=number.start, readings=(reading,))


def innings(text: str, number: Numeral, start: int, end: int) -> Found | None:
    """7回1/3, 6回3分の2 of a pitcher: innings and outs of one. `end` is behind the 回."""
    match = _OUTS.match(text, end)
    if not match or not isinstance(number.low, int) or number.low != number.high:
        return None
    whole = exact(number.low + Fraction(_digit(match[1] or match[2]), 3))
    readings = (amount(Kind.COUNT, whole, unit="inning", step=Fraction(1, 3)), amount(Kind.COUNT, number.low, unit="inning"))
    return Found(start, match.end(), readings, head="回")


def slashed(text: str, number: Numeral) -> Found | None:
    """1/2, which may also be a day of the year (2/3) or the name of one (9/11)."""
    match = _SLASH.match(text, number.end)
    if not match or (number.start and text[number.start - 1] in "/.0123456789") or _HIGH_AND_LOW.search(text, max(0, number.start - 6), number.start):
        return None
    over, under = number.low, int(match[1])
    if not isinstance(over, int) or number.digits > 2 or not over or not under:
        return None
    from termcheck.calendar import When

    readings = []
    scaled = match[2] is not None or (over == 1 and _SCALED.search(text, 0, number.start) is not None)
    if not scaled and under > 99:
        return None
    share = over <= under and _SHARE.search(text, max(0, number.start - 8), number.start) is not None
    if share or (over < under and (under <= 20 or scaled)):  # 1/144スケール
        readings.append(amount(Kind.FRACTION, exact(Fraction(over, under))))
    if over <= 12 and under <= 31 and not scaled and not share:
        readings.append(Reading(Kind.DATE, When(month=over, day=under)))
    return Found(number.start, match.end(1), tuple(readings)) if readings else None


def tenths(text: str, number: Numeral, start: int, end: int) -> Found:
    """3割, 3割8分7厘, 5割半: percent; of a batter also .387. `end` is behind the 割."""
    match = _TENTHS.match(text, end)
    low, high, step = number.low * 10, number.high * 10, number.step * 10
    if match and match.group():
        end = match.end()
        extra = sum((Fraction(_digit(said), worth) for said, worth in zip(match.groups(), (1, 10, 100), strict=True) if said), Fraction(0))
        low, high = low + extra, high + extra
        step = Fraction(1, 100) if match[3] else Fraction(1, 10) if match[2] else 1
    elif text.startswith("半", end):
        low, high, step, end = low + 5, high + 5, 1, end + 1
    begin, modifier, stop = modified(text, start, end)
    said = Quantity(exact(low), exact(high), "%", exact(step), modifier, number.vague)
    readings = [Reading(Kind.PERCENT, said)]
    if step < 1 or text.endswith(_AVERAGES, 0, begin):
        readings.append(Reading(Kind.NUMBER, said._replace(low=_hundredth(low), high=_hundredth(high), step=_hundredth(step), unit="")))
    return Found(begin, stop, tuple(readings), head="割")


def _hundredth(value: Number) -> Number:
    return exact(Fraction(value) / 100)


def _digit(text: str) -> int:
    """One digit, Arabic or kanji."""
    return "〇一二三四五六七八九".index(text) if text in "〇一二三四五六七八九" else int(text)
