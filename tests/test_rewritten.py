"""Right pairs, told as another house tells them: they are still right, and nothing is said of them.

A rewrite keeps the meaning and changes the spelling: the digits, the units, the dashes, the order of a date, the quotation
marks. Each is tried on some of the right rows of tests/desk that have what it rewrites: the first in an order that mixes
the tables, and that stays the same where rows are added.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import pytest

import termcheck
from termcheck.glossary.model import Glossary

MOST = 14  # rows on which a rewrite is tried

NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = {"20": "twenty", "30": "thirty", "40": "forty", "50": "fifty"}
ORDINALS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th"}
SHORT_MONTHS = {"Jan": "January", "Feb": "February", "Aug": "August", "Sept": "September", "Oct": "October", "Nov": "November", "Dec": "December"}
CHARACTERS = "〇一二三四五六七八九"
WIDE = {ord(c): ord(c) + 0xFEE0 for c in "0123456789.%"}
NARROW = {ord(c) + 0xFEE0: ord(c) for c in "0123456789.%"}

_N = "0-9０-９"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "|".join(SHORT_MONTHS)
# An English figure that nothing makes part of another: no price, score, date or label.
_FREE = r"(?<![\d.,:$£€¥#/+–—-])(?<!No\. )(?<!(?:Jan|Feb|Aug|Oct|Nov|Dec)\. )(?<!Sept\. )(?<!Race )(?<!time in )\b"
_COUNTED = r"(?= [a-z]{3})(?! (?:percent|million|billion|trillion|yen|points?|meters?|seconds?|hours?|minutes?|cents?|dollars)\b)"
_SUM = r"(\d[\d,]*(?:\.\d+)?)( million| billion| trillion)?"


def in_characters(found: re.Match[str]) -> str:
    """25 as 二十五."""
    tens, ones = divmod(int(found[1].translate(NARROW)), 10)
    return (CHARACTERS[tens] if tens > 1 else "") + ("十" if tens else "") + (CHARACTERS[ones] if ones or not tens else "")


def by_place(found: re.Match[str]) -> str:
    """25 as 二五."""
    return "".join(CHARACTERS[int(digit)] for digit in found[1].translate(NARROW))


def ordinal(number: str) -> str:
    """25 as 25th."""
    ending = "th" if 10 < int(number) % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(int(number) % 10, "th")
    return f"{number}{ending}"


class Rewrite(NamedTuple):
    """A way to tell the same otherwise.

    side         the language that it is of
    pattern      what it rewrites
    replacement  what stands there then
    """

    name: str
    side: str
    pattern: str
    replacement: str | Callable[[re.Match[str]], str]


# fmt: off
JAPANESE = (
    # digits
    Rewrite("wide digits", "ja", r"[0-9.%]+", lambda m: m[0].translate(WIDE)),
    Rewrite("narrow digits", "ja", r"[０-９．％]+", lambda m: m[0].translate(NARROW)),
    Rewrite("10 in characters", "ja", rf"(?<![{_N}.．・,，])([{_N}]{{1,2}})(?=時間|回目|個|台|社|校)", in_characters),
    Rewrite("25 as 二五", "ja", rf"(?<![{_N}.．・,，])([1-9１-９][{_N}])(?=人が|件の|歳の)", by_place),
    Rewrite("2025 as 二〇二五", "ja", rf"(?<![{_N}])([12１２][{_N}]{{3}})(?=年(?!の|に[^は]))", by_place),
    Rewrite("1万5千 for 1万5000", "ja", r"(?<=\d万)([1-9])000(?=[人円台])", r"\1千"),
    Rewrite("1・5 for 1.5", "ja", rf"(?<=[{_N}])(?<!-[{_N}])[.．](?=[{_N}])(?!\d\d [ァ-ヺ一-鿿])", "・"),  # 7.00 ニュース is a time
    Rewrite("1,234 for 1234", "ja", r"(?<![\d.])(\d)(\d{3})(?=[人円台件])", r"\1,\2"),
    Rewrite("1億2000万 as 1.2億", "ja", r"(?<![\d.])(\d+)億([1-9])000万(?=[円人ド])", r"\1.\2億"),
    Rewrite("one and two in characters", "ja", rf"(?<![{_N}])([1-3１-３])つ(?!星)", in_characters),
    # units and counters
    Rewrite("パーセント", "ja", "[％%](?!ポ|台)", "パーセント"),
    Rewrite("㌫", "ja", "[％%]", "㌫"),
    Rewrite("名 for 人", "ja", rf"(?<=[{_N}])(?<!人に[{_N}])人(?=[がをはの、])", "名"),
    Rewrite("才 for 歳", "ja", rf"(?<=[{_N}])歳", "才"),
    Rewrite("ヶ for カ", "ja", rf"(?<=[{_N}])[カか](?=[月国所])", "ヶ"),
    Rewrite("ヵ for カ", "ja", rf"(?<=[{_N}])[カか](?=[月国所])", "ヵ"),
    Rewrite("か for カ", "ja", rf"(?<=[{_N}])カ(?=[月国所])", "か"),
    Rewrite("箇 for カ", "ja", rf"(?<=[{_N}])[カか](?=[月国所])", "箇"),
    Rewrite("㌔", "ja", rf"(?<=[{_N}])キロ(?![グワメリ平カバトビ])", "㌔"),
    Rewrite("キロメートル", "ja", rf"(?<=[{_N}])キロ(?=離|先|の距離|東|西|南|北)", "キロメートル"),
    Rewrite("m", "ja", rf"(?<=[{_N}])メートル", "m"),
    Rewrite("㍍", "ja", rf"(?<=[{_N}])メートル", "㍍"),
    Rewrite("cm", "ja", rf"(?<=[{_N}])センチ(?!メ)", "cm"),
    Rewrite("㌢", "ja", rf"(?<=[{_N}])センチ(?!メ)", "㌢"),
    Rewrite("mm", "ja", rf"(?<!柱)(?<!柱[{_N}]{{3}})(?<=[{_N}])ミリ(?!メ|シ|バ|オ|グ|リ|水)", "mm"),
    Rewrite("g", "ja", rf"(?<=[{_N}])グラム", "g"),
    Rewrite("t", "ja", rf"(?<=[{_N}])トン(?!ネ|ガ)", "t"),
    Rewrite("㌧", "ja", rf"(?<=[{_N}])トン(?!ネ|ガ)", "㌧"),
    Rewrite("ha", "ja", rf"(?<=[{_N}])ヘクタール", "ha"),
    Rewrite("㎡", "ja", "平方メートル", "㎡"),
    Rewrite("㌦", "ja", rf"(?<=[{_N}万億兆])ドル(?![ァ-ヺー])", "㌦"),
    Rewrite("米ドル", "ja", rf"(?<=[{_N}万億兆])ドル(?![ァ-ヺー])", "米ドル"),
    Rewrite("¥", "ja", r"(?<![\d万億兆千.,，=＝比])(\d[\d,]*)円(?!\d|台|から|より|[高安分])(?<!から)(?<!0円(?=に))", r"¥\1"),
    # words beside a figure
    Rewrite("およそ", "ja", rf"約(?=[{_N}])", "およそ"),
    Rewrite("おおよそ", "ja", rf"約(?=[{_N}])", "おおよそ"),
    Rewrite("あたり", "ja", "(?<=[人件台日月間個])当たり", "あたり"),
    Rewrite("ごろ as 頃", "ja", "(?<=[時日月])ごろ", "頃"),
    Rewrite("頃 as ごろ", "ja", "頃", "ごろ"),
    Rewrite("振り for ぶり", "ja", "(?<=[年月日])ぶり(?=[のに])", "振り"),
    Rewrite("回目 for 度目", "ja", rf"(?<=[{_N}])度目", "回目"),
    Rewrite("三分の一", "ja", rf"(?<![{_N}])([2-9２-９])分の([1-9１-９])(?![{_N}])", lambda m: "分の".join(CHARACTERS[int(digit)] for digit in m.groups())),
    Rewrite("30％ for 3割", "ja", rf"(?<![{_N}])([1-9])割(?=の|が|を|に)", r"\g<1>0％"),
    Rewrite("30分 for 半", "ja", rf"(?<=[{_N}]時)半", "30分"),
    Rewrite("1時間30分 for 1時間半", "ja", r"(?<=\d時間)半", "30分"),
    Rewrite("15時 for 午後3時", "ja", r"午後([1-9])時", lambda m: f"{int(m[1]) + 12}時"),
    Rewrite("去年", "ja", "(?<!一)昨年", "去年"),
    Rewrite("ことし", "ja", "今年", "ことし"),
    # dashes and signs
    Rewrite("― between figures", "ja", rf"(?<=[{_N}])[-－](?=[{_N}])", "―"),
    Rewrite("– between figures", "ja", rf"(?<=[{_N}])[-―－](?=[{_N}])", "–"),
    Rewrite("ー between figures", "ja", rf"(?<=[{_N}])[-―－](?=[{_N}])", "ー"),
    Rewrite("対 between scores", "ja", rf"(?<![{_N}―-])([{_N}]{{1,2}})[-―－]([{_N}]{{1,2}})(?=で|の)", r"\1対\2"),
    Rewrite("から for ～", "ja", rf"(?<=[{_N}])[～〜~](?=[{_N}]+(?:人|円|歳|度|時|年))", "から"),
    Rewrite("〜 for ～", "ja", "[～~]", "〜"),
    Rewrite("， for 、", "ja", "、(?![０-９0-9]+年度)", "，"),
    Rewrite("narrow brackets", "ja", "[（）]", lambda m: "()"["（）".index(m[0])]),
    Rewrite("『』 for 「」", "ja", "「([^「」]*)」", r"『\1』"),
    Rewrite("an age with 歳", "ja", rf"（([2-9２-９][{_N}])）", r"（\1歳）"),
    Rewrite("様 for さん", "ja", r"さん(?=[（(])", "様"),
    Rewrite("wide letters", "ja", r"[A-Z]{2,}", lambda m: "".join(chr(ord(c) + 0xFEE0) for c in m[0])),
    Rewrite("a blank in a name", "ja", "(?<=[ァ-ヺー])・(?=[ァ-ヺー])", "＝"),
    Rewrite("an indented paragraph", "ja", "^", "　"),
    Rewrite("lines of their own", "ja", "。(?=.)", "。\n"),
)
ENGLISH = (
    # figures and number words
    Rewrite("digits for words", "en", rf"(?<!first ){_FREE}({'|'.join(NUMBERS[2:10])}){_COUNTED}(?! (?:of|to|or so|others?|straight|ties|draws)\b)", lambda m: str(NUMBERS.index(m[1]))),
    Rewrite("words for digits", "en", rf"{_FREE}(1[0-9]){_COUNTED}(?! (?:of|to|others?|rivals)\b)", lambda m: NUMBERS[int(m[1])]),
    Rewrite("tens in words", "en", rf"{_FREE}([2-5]0){_COUNTED}(?! [a-z]+th\b)", lambda m: TENS[m[1]]),
    Rewrite("a dozen", "en", rf"{_FREE}12{_COUNTED}", "a dozen"),
    Rewrite("no commas", "en", r"(?<=\d),(?=\d{3}\b)", ""),
    Rewrite("thin spaces for commas", "en", r"(?<=\d),(?=\d{3}\b)", "\u202f"),
    Rewrite("bn", "en", r"(\d) billion\b", r"\1bn"),
    Rewrite("m for million", "en", r"(\d) million\b", r"\1m"),
    Rewrite("mln", "en", r"(\d) million\b", r"\1 mln"),
    Rewrite("bln", "en", r"(?<!R\d)(?<=\d) billion\b", " bln"),
    Rewrite("tn", "en", r"(\d) trillion\b", r"\1tn"),
    Rewrite("1st for first", "en", rf"\b(?<!\d[ -])({'|'.join(ORDINALS)})\b(?! (?:to|of|half|base|in|time in)\b|\.)(?<!on third)", lambda m: ORDINALS[m[1]]),
    Rewrite("10 thousand", "en", rf"{_FREE}([1-9]\d?),000(?= (?:people|men|women|tons|homes)\b)", r"\1 thousand"),
    Rewrite("2 1/2", "en", rf"\b({'|'.join(NUMBERS[1:7])}) and a half (?=years|months|hours)", lambda m: f"{NUMBERS.index(m[1])} 1/2 "),
    Rewrite("2½", "en", rf"\b({'|'.join(NUMBERS[1:7])}) and a half (?=years|months|hours)", lambda m: f"{NUMBERS.index(m[1])}½ "),
    Rewrite("two thirds", "en", r"\b(two|three)-(thirds|quarters|fifths)\b", r"\1 \2"),
    Rewrite("the twenties", "en", r"(?<=in (?:his|her) )20s\b", "twenties"),
    Rewrite("1990's", "en", r"\b((?:19|20)\d0)s\b", r"\1's"),
    # units
    Rewrite("%", "en", r" percent\b", "%"),
    Rewrite("per cent", "en", r" percent\b", " per cent"),
    Rewrite("pct", "en", r" percent\b", " pct"),
    Rewrite("percent points", "en", "percentage point", "percent point"),
    Rewrite("metres", "en", r"\b(centi|milli|kilo)?meter(s?)\b", r"\1metre\2"),
    Rewrite("km", "en", r"(?<=\d) kilometers?\b(?! (?:per|an) hour)", " km"),
    Rewrite("5km", "en", r"(?<=\d)[ -]kilometers?\b(?! (?:per|an) hour)", "km"),
    Rewrite("100m", "en", r"(?<=\d)[ -]meters?\b", "m"),
    Rewrite("kg", "en", r"(?<=\d) kilograms?\b", " kg"),
    Rewrite("cm", "en", r"(?<=\d) centimeters?\b", " cm"),
    Rewrite("sq m", "en", r"square meters?\b", "sq m"),
    Rewrite("°C", "en", r" degrees Celsius", " °C"),
    Rewrite("km/h", "en", r"\bkph\b", "km/h"),
    Rewrite("miles per hour", "en", r"\bmph\b", "miles per hour"),
    Rewrite("hrs", "en", r"(?<=\d) hours\b", " hrs"),
    Rewrite("mins", "en", r"(?<=\d) minutes\b", " mins"),
    Rewrite("min.", "en", r"(?<=\d) minutes(?= (?:and \d|behind|ahead))", " min."),
    Rewrite("2h 10m 5s", "en", r"\b(\d):([0-5]\d):([0-5]\d)\b(?! ?[ap]\.?m)", lambda m: f"{m[1]}h {int(m[2])}m {int(m[3])}s"),
    Rewrite("hours, minutes and seconds", "en", r"\b(\d):([0-5]\d):([0-5]\d)\b(?! ?[ap]\.?m)", lambda m: f"{m[1]} hours, {int(m[2])} minutes and {int(m[3])} seconds"),
    # money
    Rewrite("¥", "en", rf"{_SUM} yen\b", r"¥\1\2"),
    Rewrite("JPY", "en", rf"{_SUM} yen\b", r"JPY \1\2"),
    Rewrite("Japanese yen", "en", r"(?<=\d) yen\b", " Japanese yen"),
    Rewrite("US$", "en", r"(?<![A-Za-z])\$(?=\d)", "US$"),
    Rewrite("USD", "en", r"(?<![A-Za-z])\$(?=\d)", "USD "),
    Rewrite("dollars", "en", rf"(?<![A-Za-z])\${_SUM}(?![\d.]*(?:bn|m|k|tn)\b)(?!-)", r"\1\2 dollars"),
    # dates and times
    Rewrite("9.30pm", "en", r"(?<!:)\b(\d{1,2}):(\d\d) ([ap])\.m\.", r"\1.\2\3m"),
    Rewrite("9 PM", "en", r"(?<=\d) ([ap])\.m\.", lambda m: f" {m[1].upper()}M"),
    Rewrite("24 hours", "en", r"\b([1-9])(?::(\d\d))? p\.m\.", lambda m: f"{int(m[1]) + 12}:{m[2] or '00'}"),
    Rewrite("May 5th", "en", rf"\b({_MONTHS}) (\d{{1,2}})\b(?![\d-])", lambda m: f"{m[1]} {ordinal(m[2])}"),
    Rewrite("5 May", "en", rf"\b({_MONTHS}) (\d{{1,2}})\b(?!\d|st|nd|rd|th|-|–)", r"\2 \1"),
    Rewrite("5 Oct.", "en", rf"\b({_SHORT})\. (\d\d?)\b(?!,? \d|-|–)", r"\2 \1."),
    Rewrite("October 5", "en", rf"\b({_SHORT})\. (?=\d)", lambda m: f"{SHORT_MONTHS[m[1]]} "),
    Rewrite("Oct 5", "en", rf"\b({_SHORT})\. (?=\d)", r"\1 "),
    Rewrite("the 5th of October", "en", rf"\b({_SHORT})\. (\d\d?)\b(?!,? \d|-|–)", lambda m: f"the {ordinal(m[2])} of {SHORT_MONTHS[m[1]]}"),
    Rewrite("FY2025", "en", r"\bfiscal (?=20\d\d)", "FY"),
    Rewrite("financial year", "en", r"\bfiscal (?=20\d\d)", "financial year "),
    Rewrite("the 2025 fiscal year", "en", r"\b(?<!end of )fiscal (20\d\d)\b", r"the \1 fiscal year"),
    Rewrite("year on year", "en", "from a year earlier", "year on year"),
    # words beside a figure
    *(Rewrite(word, "en", r"\babout (?=[\d$£€¥])", f"{word} ") for word in ("around", "roughly", "approximately", "some", "in the region of")),
    Rewrite("or so", "en", r"\babout (\d[\d,]*) ([a-z]+s)\b(?! (?:per|a|an|old)\b)", r"\1 \2 or so"),
    Rewrite("over", "en", r"(?<![Nn]o )\bmore than (?=[\d$£€¥])", "over "),
    Rewrite("upwards of", "en", r"(?<![Nn]o )\bmore than (?=[\d$£€¥])", "upwards of "),
    Rewrite("more than", "en", r"\bover (?=\d+ (?:people|percent|yen))", "more than "),
    Rewrite("almost", "en", r"\bnearly (?=[\d$£€¥])", "almost "),
    Rewrite("no fewer than", "en", r"\bat least (?=\d)", "no fewer than "),
    Rewrite("a year", "en", r" per (?=day|year|month|week)", " a "),
    Rewrite("consecutive", "en", r"\bstraight (?=year|month|day|week|win|loss|time|game|season)", "consecutive "),
    Rewrite("No.1", "en", r"\bNo\. (?=\d)", "No."),
    Rewrite("number 1", "en", r"\bNo\. (?=\d)", "number "),
    Rewrite("#1", "en", r"\bNo\. (?=\d)", "#"),
    # dashes, quotation marks and letters
    Rewrite("– between figures", "en", r"(?<=\d)-(?=\d)", "–"),
    Rewrite("blanks around a dash", "en", r"(?<![\d.,-])(\d{1,2})-(\d{1,2})(?![\d-])(?= (?:win|victory|loss|defeat|draw)\b)", r"\1 - \2"),
    Rewrite("3 to 2", "en", r"(?<![\d.,-])(\d{1,2})-(\d{1,2})(?![\d-])(?= (?:win|victory|loss|defeat)\b)", r"\1 to \2"),
    Rewrite("36 year old", "en", r"(?<=\d)-year-old\b", " year old"),
    Rewrite("an age in brackets", "en", r"(?<=[a-z]), (\d\d), (?=[a-z])", r" (\1) "),
    Rewrite("aged 36", "en", r"(?<=[a-z]), (\d\d), (?=[a-z])", r", aged \1, "),
    Rewrite("’", "en", r"(?<=\w)'(?=\w)", "’"),
    Rewrite("“ ”", "en", r'"([^"]*)"', r"“\1”"),
    Rewrite("‘ ’", "en", r'"([^"\']*)"', r"‘\1’"),
    Rewrite("US", "en", r"\bU\.S\.(?= [a-z])", "US"),
    Rewrite("Pref.", "en", " Prefecture(?=,)", " Pref."),
    Rewrite("prefecture", "en", " Prefecture(?=,)", " prefecture"),
    Rewrite("defence", "en", r"\b([Dd])efense\b", r"\1efence"),
    Rewrite("isn't", "en", r"\b(did|does|was|were|is|has|have) not\b", r"\1n't"),
    Rewrite("&", "en", r"\band (?=(?:a half|\d+ (?:minutes|seconds|months)))", "& "),
    Rewrite("no full stop", "en", r"\.$", ""),
    Rewrite("two blanks", "en", r"\. (?=[A-Z])", ".  "),
)
# fmt: on
REWRITES = JAPANESE + ENGLISH


class Row(NamedTuple):
    """A row of a table of tests."""

    ja: str
    en: str
    date: str


def right_rows() -> Iterator[Row]:
    """The rows of tests/desk of which nothing is said, without those that are known to fail."""
    for file in sorted((Path(__file__).parent / "desk").glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines()[1:]:
            ja, en, date, expect, _, xfail = (line.split("\t") + [""] * 6)[:6]
            if ja and not expect and not xfail:
                yield Row(ja, en, date)


ROWS = sorted(right_rows(), key=lambda row: crc32(f"{row.ja}{row.en}".encode()))


def rewritten(rewrite: Rewrite) -> list[Row]:
    """Rows that a rewrite changes, as it leaves them."""
    return list(islice((now for row in ROWS if (now := _applied(rewrite, row)) != row), MOST))


def _applied(rewrite: Rewrite, row: Row) -> Row:
    if rewrite.side == "ja":
        return row._replace(ja=re.sub(rewrite.pattern, rewrite.replacement, row.ja))
    return row._replace(en=re.sub(rewrite.pattern, rewrite.replacement, row.en))


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    """The bundled glossary, loaded once."""
    return termcheck.load_glossary()


@pytest.mark.parametrize("rewrite", REWRITES, ids=lambda rewrite: f"{rewrite.side} {rewrite.name}")
def test_rewritten(rewrite: Rewrite, glossary: Glossary) -> None:
    """A right row is right however it is spelled."""
    rows = rewritten(rewrite)
    assert rows, "nothing in the tables has what this rewrites"
    said = {}
    for row in rows:
        result = termcheck.check(row.ja, row.en, date=row.date or None, glossary=glossary)
        if found := [f.message for f in result.findings if f.severity >= termcheck.Severity.WARNING]:
            said[row.ja, row.en] = found
    assert not said
