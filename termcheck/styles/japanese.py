"""A Japanese text as most houses write it, with the way back: 3人 for 3 人, キロ for ㌔ and ｷﾛ, 3人 for 3名.

The tables of what is mistaken, of roles and of relations speak of figures as newspapers set them on the web. What a
house writes otherwise is told to them in that style, and what they find is told of the text as it stands. A row here
changes how something is written, never what it says; what says more (ほぼ for 約) has no place here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from termcheck.calendar import era_year
from termcheck.japanese.called import PERSONAL
from termcheck.japanese.numerals import small
from termcheck.styles import wrapped
from termcheck.styles.respelling import NO_WIDTH, Respelling, composed, respelled, wide
from termcheck.tables.patterns import lazy
from termcheck.text import Folded, in_usual_style

_N = "0-9０-９"
_BEHIND = rf"(?<=[{_N}万億兆千百])"  # behind a figure
_BLANK = "[ \u00a0\u2009\u200a\u202f\u3000]"
_WORD = "ぁ-ゖァ-ヺー一-鿿々"
_SIGN = f"{_BEHIND}{_BLANK}?"  # where the sign of a unit stands
_END = "(?![A-Za-zＡ-Ｚａ-ｚ0-9０-９/／²³])"  # and where it ends


def _number(text: str) -> str:
    """十五 as 15."""
    value = small(text)
    return text if value is None else str(value)


def _scaled(text: str) -> str:
    """13,000 as 1万3000, 3,500 as 3500."""
    rest, parts = int(re.sub(r"[,，]", "", text)), []
    for scale, name in ((10**12, "兆"), (10**8, "億"), (10**4, "万")):
        many, rest = divmod(rest, scale)
        parts.append(f"{many}{name}" if many else "")
    return "".join(parts) + (str(rest) if rest else "")


def _behind(name: str) -> Callable[[str], str]:
    """The name of a currency behind the sum that its sign stands before: 43兆円 for ￥43兆."""
    return lambda text: f"{text.lstrip('US¥￥$＄ ')}{name}"


def _one_year(text: str) -> str:
    """2025年 for 令和7年（2025年） and 2025（令和7）年; both, where they do not agree."""
    era, year = re.search(r"(令和|平成|昭和)(\d{1,2}|元)", text), re.search(r"(?:19|20)\d\d", text)
    if era is None or year is None:
        return text
    return f"{year[0]}年" if era_year(era[1], 1 if era[2] == "元" else int(era[2])) == int(year[0]) else text


_ERA = r"(?:令和|平成|昭和)(?:\d{1,2}|元)"
_MOONS = ("睦月", "如月", "弥生", "卯月", "皐月", "水無月", "文月", "葉月", "長月", "神無月", "霜月", "師走")  # the months as they were called
_COUNTED = "[人円台本件戸個枚票]|世帯|ドル|トン|ヘクタール|メートル"
_HAN = "一二三四五六七八九十百"
_HONORIFIC = f"(?:{PERSONAL}|大統領|首相|社長|会長)"
# What a house may write, and what most write for it. The first row that is so decides.
_ROWS = Respelling(
    # what no reader sees
    (f"[{NO_WIDTH}\U000e0100-\U000e01ef]", ""),
    # letters in parts, and letters that stand for others
    ("[うか-ほウカ-ホワ-ヲ][\u3099\u309a]", composed),
    ("[\uf900-\ufad9]", composed),
    # units and counters
    (rf"{_BEHIND}(?:パーセント|ﾊﾟｰｾﾝﾄ|㌫)", "％"),
    (f"{_SIGN}(?:㎞|km|ｋｍ){_END}", "キロメートル"),
    (f"{_SIGN}(?:㎝|cm|ｃｍ){_END}", "センチ"),
    (f"{_SIGN}(?:㎜|mm|ｍｍ){_END}", "ミリ"),
    (f"{_SIGN}[mｍ]{_END}", "メートル"),
    (f"{_SIGN}(?:㎏|kg|ｋｇ){_END}", "キログラム"),
    (f"{_SIGN}[gｇ]{_END}", "グラム"),
    (f"{_SIGN}[tｔ]{_END}", "トン"),
    (f"{_SIGN}(?:㏊|ha|ｈａ){_END}", "ヘクタール"),
    (f"{_SIGN}(?:㎡|m2|m²){_END}", "平方メートル"),
    (f"{_SIGN}(?:㎢|km2|km²){_END}", "平方キロ"),
    (f"{_SIGN}(?:㎥|m3|m³){_END}", "立方メートル"),
    (f"{_SIGN}(?:㍱|hPa|ｈＰａ){_END}", "ヘクトパスカル"),
    (f"{_SIGN}kW{_END}", "キロワット"),
    (f"{_SIGN}MW{_END}", "メガワット"),
    (f"{_SIGN}℃", "度"),
    (f"{_SIGN}ℓ", "リットル"),
    ("[\u3300-\u3357]", wide),
    (rf"(?:(?<=[{_N}])|(?<=[{_N}]{_BLANK}))名(?=[がをはのにもと、，。）)]|以上|以下|余り?|程度|未満|$)", "人"),
    (rf"(?<=[{_N}])個(?=[月国所])|(?<=[一二三四五七八九十百])[ヶヵケ箇](?=[月国所年])", "カ"),
    (rf"(?<=[{_N}])ポ(?![ァ-ヺー])", "ポイント"),
    # figures
    (rf"(?<![{_N}.．,，])(?:[{_N}]{{1,3}}(?:[,，][{_N}]{{3}})+|[{_N}]{{5,}})(?={_COUNTED})", _scaled),
    (rf"[¥￥] ?[{_N}][{_N},，.．]*(?:[万億兆][{_N}]*)*(?![{_N}])", _behind("円")),
    (rf"(?:US)?[$＄] ?[{_N}][{_N},，.．]*(?:[万億兆][{_N}]*)*(?![{_N}A-Za-z])", _behind("ドル")),
    (rf"(?<=[{_N}]) [-－―–] (?=[{_N}])", "-"),
    (rf"第[{_HAN[:-1]}]+(?=次[^世大産性石反]{{0,4}}(?:内閣|政権|改造|補正)|[回期戦話弾局審節])", lambda text: f"第{_number(text[1:])}"),
    (rf"(?<![{_HAN}千])[{_HAN}]{{1,4}}分の[{_HAN}]{{1,3}}(?![{_HAN}千分])", lambda text: "分の".join(map(_number, text.split("分の")))),
    # years
    (rf"{_ERA}年[（(](?:19|20)\d\d年?[）)]|{_ERA}[（(](?:19|20)\d\d[）)]年|(?:19|20)\d\d年[（(]{_ERA}年?[）)]|(?:19|20)\d\d[（(]{_ERA}[）)]年", _one_year),
    (r"(?<![A-Za-z])R(?=\d{1,2}年)", "令和"),
    (rf"(?:{'|'.join(_MOONS)})の?(?=[{_N}一二三四五六七八九十]{{1,3}}日(?![間目本]))", lambda text: f"{_MOONS.index(text.removesuffix('の')) + 1}月"),
    # marks
    ("＝(?=[ァ-ヺー])(?<=[ァ-ヺー]＝)", "・"),
    (rf"(?<=[ァ-ヺー])[ 　](?=[ァ-ヺー]{{2,}}{_HONORIFIC})", "・"),
    ("“[^“”]*[ぁ-ゖァ-ヺ一-鿿][^“”]*”", lambda text: f"「{text[1:-1]}」"),
    ('"[^"]*[ぁ-ゖァ-ヺ一-鿿][^"]*"', lambda text: f"「{text[1:-1]}」"),
    # letters of half the width
    ("[｡-･]", wide),
    ("[ｦ-ﾝ][ｦ-ﾟ]*", wide),
    # words
    (rf"(?:お?およそ|凡そ)(?=[{_N}])", "約"),
    ("去年", "昨年"),
    ("ことし(?![たてなろよばかきゅっ])", "今年"),
)

# Figures that a house sets off from the words on both sides: は 11 年. There, no blank beside a figure means anything.
_SET_OFF = lazy(rf"[{_WORD}「（(、。]{_BLANK}[{_N}][{_N}.,．，]*{_BLANK}[{_WORD}％%]|^[{_N}][{_N}.,．，]*{_BLANK}[ぁ-ゖァ-ヺー一-鿿]")
_SET_OFF_BLANK = lazy(rf"(?<=[{_WORD}「（(、。]){_BLANK}(?=[{_N}])|(?<=[{_N}]){_BLANK}(?=[{_WORD}％%])")
# The same of words in Latin letters, where a particle tells that nothing ends: は NHK の.
_LATIN_SET_OFF = lazy(rf"[ぁ-ゖ]{_BLANK}[A-Za-z]+{_BLANK}[ぁ-ゖ]|[ぁ-ゖ]{_BLANK}[A-Za-z]+{_BLANK}[{_WORD}]")
_LATIN_BLANK = lazy(rf"(?<=[{_WORD}「（(、。]){_BLANK}(?=[A-Za-z])|(?<=[A-Za-z]){_BLANK}(?=[{_WORD}])")
_ANY_BLANK = lazy(_BLANK)


def usual(text: str) -> Folded:
    """A Japanese text as most houses write it, with the way back; the text itself where it is written so."""
    plain = in_usual_style(text)
    told = respelled(plain, (*_ROWS.edits(plain), *_closed_up(plain), *wrapped.line_ends(plain)))
    return told if plain == text or told.offsets is not None else Folded(plain, [*range(len(plain) + 1)])


def _closed_up(text: str) -> Iterator[tuple[int, int, str]]:
    """The blanks that a house sets around figures or around words in Latin letters, and that mean nothing."""
    if _ANY_BLANK.search(text):
        for style, blank in ((_SET_OFF, _SET_OFF_BLANK), (_LATIN_SET_OFF, _LATIN_BLANK)):
            if style.search(text):
                yield from ((found.start(), found.end(), "") for found in blank.finditer(text))
