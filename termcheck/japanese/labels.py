"""Figures that name and do not count: models, flights, telephone numbers; magnitudes and
intensities of earthquakes, which say their unit before the figure."""

from __future__ import annotations

from termcheck.currencies import CURRENCIES
from termcheck.japanese import modifiers
from termcheck.japanese.around import amount_of, modified
from termcheck.japanese.found import Found
from termcheck.japanese.numerals import MYRIADS, Numeral
from termcheck.japanese.tails import tail_at
from termcheck.model import Kind, Reading
from termcheck.tables.patterns import lazy

_LATIN_BEFORE = lazy(r"[A-Za-z][A-Za-z.]{0,14}-?$")
# Indexes of stocks that go by a number: 日経225先物.
_INDEX = lazy(r"(?:日経(?:インデックス)?|日経平均(?:株価)?\(?|読売株価指数|読売|ハンセン|ユーロ・?ストックス|ラッセル)$")
_INDEXED = frozenset((50, 225, 300, 333, 400, 500, 600, 2000))
_PHONE = lazy(r"0\d{1,4}(?:[-・(]|\)-?)\d{1,4}[-・)]\d{3,4}(?!\d)")
# As other countries write theirs: 859-292-3680, +1-202-555-0143.
_ABROAD = lazy(r"(?:\d{1,3}-)?\d{2,4}-\d{3,4}-\d{4}(?![\d-])")
_POSTAL = lazy(r"\d{3}[-・]\d{4}(?!\d)")
_BEFORE_POSTAL = lazy(r"(?:〒|郵便番号[はがの:]?) ?\Z")
_MAGNITUDE = lazy(r"(?:マグニチュード|(?<![A-Za-z])M)(?:\((?:M|暫定値)\)|、M\))?(?:は|が)?(?:推定|約)?\s?$")
_MONEY = frozenset(sign for currency in CURRENCIES for sign in (currency.code, *currency.signs))
_NUMBER_WORDS = ("US", "No.", "no.", "NO.", "Vol.", "vol.")
# What a figure after Latin letters may count all the same: GDP2.1%増, ETF3000億円.
_COUNTED = frozenset((Kind.MONEY, Kind.PERCENT, Kind.AGE, Kind.POINT, Kind.MULTIPLE))


# Dry cells go by a number here and by letters abroad.
_CELLS = {1: "D", 2: "C", 3: "AA", 4: "AAA", 5: "N"}
_CELL = lazy("(?:アルカリ|マンガン|ニッケル水素)?(?:乾|充電|蓄)?電池|[形型](?![車式番])")


def cell(text: str, number: Numeral) -> Found | None:
    """単3形電池: an AA battery."""
    size = _CELLS.get(number.low) if text[number.start - 1 : number.start] == "単" and isinstance(number.low, int) else None
    if size is None or not _CELL.match(text, number.end):
        return None
    return Found(number.start - 1, number.end, (Reading(Kind.IDENTIFIER, size),), head="単")


def named(text: str, number: Numeral) -> Found | None:
    """J1, COVID-19, A320, G7, JAL123便: a name with a figure in it."""
    before = text[number.start - 1 : number.start]
    if (index := _INDEX.search(text, max(0, number.start - 12), number.start)) is not None and number.low in _INDEXED and not text.startswith(("円", "社", "人"), number.end):
        return Found(index.start(), number.end, (Reading(Kind.IDENTIFIER, f"{index.group()}{number.low}"),))
    if not before.isascii() or not (before.isalpha() or before == "-" or before == "."):
        return None
    if before == "R" and text[number.start - 2 : number.start - 1].isdigit():
        return None  # 1R2分46秒: in the first round
    latin = _LATIN_BEFORE.search(text, max(0, number.start - 16), number.start)
    if not latin or not _names(latin.group(), text, number):
        return None
    return model(text, latin.start(), number)


def _names(latin: str, text: str, number: Numeral) -> bool:
    """Whether Latin letters before a figure make a name of it, rather than being a currency, a
    magnitude or a word with a dash behind it."""
    figure = text[number.start : number.end]
    if latin.endswith(_NUMBER_WORDS) or latin in _MONEY or any(c in MYRIADS or c == "," for c in figure):
        return False
    tail = tail_at(text, number.end)
    decimal = "." in figure or "・" in figure
    if tail is not None and (tail.senses[0].kind in _COUNTED or (tail.text == "点" and decimal)):
        return False  # SP98.46点
    if tail is not None and latin in _POSITIONS:
        return False  # GK4人
    return not (latin in ("M", "pH", "PH") and decimal) and not (latin[-1] == "-" and len(latin) > 6)


_POSITIONS = frozenset(("FW", "MF", "DF", "GK"))


def model(text: str, start: int, number: Numeral) -> Found:
    """A name of Latin letters and digits that begins at `start`."""
    decimal = not isinstance(number.low, int) and number.low == number.high
    end = number.end if decimal else number.start
    while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == "-"):
        end += 1
    if text.startswith("W杯", end - 1) and text[end - 2].isdigit():
        end -= 1  # U-20W杯
    literal = "".join(c for c in text[start:end] if c.isalnum() or (c == "." and decimal))
    end += text.startswith("便", end)
    name = Reading(Kind.IDENTIFIER, literal.upper())
    if not decimal:
        return Found(start, end, (name,))
    value = amount_of(Kind.NUMBER, number, "", None)
    return Found(start, end, (name, value) if start < number.start else (value, name))  # iOS17.4; 4.9Nm


_SQUARE = lazy(r"([1-9])([一二三四五六七八九])(?:[歩香桂銀金角飛王玉と竜龍馬]|成[香桂銀])")
_RANKS = "一二三四五六七八九"


def square(text: str, number: Numeral) -> Found | None:
    """4六歩: a piece of shogi and the square that it goes to, which few reports name otherwise."""
    if text[number.end : number.end + 1] not in _RANKS or number.digits != 1 or (move := _SQUARE.match(text, number.start)) is None:
        return None
    rank = _RANKS.index(move[2]) + 1
    place = Reading(Kind.IDENTIFIER, f"{move[1]}{rank}"), Reading(Kind.IDENTIFIER, f"{move[1]}{'ABCDEFGHI'[rank - 1]}")
    figure = number._replace(low=int(f"{move[1]}{rank}"), high=int(f"{move[1]}{rank}"))
    return Found(number.start, move.end(), (*place, amount_of(Kind.NUMBER, figure, "", None)), True)


_ADDRESS = lazy(r"(\d{1,3})の(\d{1,3})の(\d{1,4})(?![\d.割分%個人点円])")


def address(text: str, number: Numeral) -> Found | None:
    """国母6の5の1: block, lot and house, which English parts by hyphens or leaves out."""
    match = _ADDRESS.match(text, number.start) if text.startswith("の", number.end) else None
    return Found(number.start, match.end(), (Reading(Kind.IDENTIFIER, "-".join(match.groups())),), True) if match else None


def telephone(text: str, number: Numeral) -> Found | None:
    """090-1234-5678, 03(1234)5678, 090・1234・5678; 〒100-0001, 郵便番号100-0001."""
    at = number.start
    match = _PHONE.match(text, at) if text[at] == "0" else _ABROAD.match(text, at)
    if match is None and _BEFORE_POSTAL.search(text, 0, at):
        match = _POSTAL.match(text, at)
    if match is None:
        return None
    literal = "".join(c for c in match.group() if c.isdigit())
    return Found(at, match.end(), (Reading(Kind.IDENTIFIER, literal),)) if 7 <= len(literal) <= 14 else None


# Levels of shaking with the places that felt them, of which the first alone is called one: 震度5強＝輪島市▽5弱＝珠洲市.
_LEVEL, _LEVELS = lazy("[弱強]?[＝=]"), lazy("震度[0-9０-９][弱強]?[＝=]")
_LIST = 200


def earthquake(text: str, number: Numeral) -> Found | None:
    """震度6強, where 弱 and 強 are part of the intensity; マグニチュード7.6, M7.6."""
    start = number.start
    named = text[start - 1 : start] in ("度", "は") and text.endswith(("震度", "震度は"), 0, start)
    if named or (_LEVEL.match(text, number.end) and _LEVELS.search(text, max(0, start - _LIST), start)):
        begin = text.rindex("震度", 0, start) if named else start
        end, unit = number.end, "shindo"
        if text.startswith(("弱", "強"), end):
            unit, end = "shindo-lower" if text[end] == "弱" else "shindo-upper", end + 1
        modifier, stop = modifiers.after(text, end)  # 最大震度 is a term, no bound
        return Found(begin, stop, (amount_of(Kind.MEASURE, number, unit, modifier),), head="震度")
    if text[start - 1 : start] in ("M", "ド", " ", ")", "は", "が", "定", "約") and number.low < 11:
        magnitude = _MAGNITUDE.search(text, max(0, start - 18), start)
        if magnitude:
            _, modifier, stop = modified(text, start, number.end)
            return Found(magnitude.start(), stop, (amount_of(Kind.MEASURE, number, "magnitude", modifier),), head="M")
    return None
