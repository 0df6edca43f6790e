"""A Japanese text as most houses write it, with the way back: 3人 for 3 人, キロ for ㌔ and ｷﾛ, 3人 for 3名.

The tables of what is mistaken, of roles and of relations speak of figures as newspapers set them on the web. What a
house writes otherwise is told to them in that style, and what they find is told of the text as it stands. A row here
changes how something is written, never what it says; what says more (ほぼ for 約) has no place here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from termcheck.styles import wrapped
from termcheck.tables.patterns import lazy
from termcheck.text import Folded, Respelling, respelled

_N = "0-9０-９"
_BEHIND = rf"(?<=[{_N}万億兆千百])"  # behind a figure
_BLANK = "[ \u00a0\u2009\u200a\u202f\u3000]"
_WORD = "ぁ-ゖァ-ヺー一-鿿々"
_SIGN = f"{_BEHIND}{_BLANK}?"  # where the sign of a unit stands
_END = "(?![A-Za-zＡ-Ｚａ-ｚ0-9０-９/／²³])"  # and where it ends


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _wide(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


# What a house may write, and what most write for it. The first row that is so decides.
_ROWS = Respelling(
    # what no reader sees
    ("[\u200b-\u200d\u2060\ufeff\u00ad\ufe00-\ufe0f\U000e0100-\U000e01ef]", ""),
    # letters in parts, and letters that stand for others
    ("[うか-ほウカ-ホワ-ヲ][\u3099\u309a]", _composed),
    ("[\uf900-\ufad9]", _composed),
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
    ("[\u3300-\u3357]", _wide),
    (rf"(?:(?<=[{_N}])|(?<=[{_N}]{_BLANK}))名(?=[がをはのにもと、，。）)]|以上|以下|余り?|程度|未満|$)", "人"),
    (rf"(?<=[{_N}])個(?=[月国所])|(?<=[一二三四五七八九十百])[ヶヵケ箇](?=[月国所年])", "カ"),
    # letters of half the width
    ("[｡-･]", _wide),
    ("[ｦ-ﾝ][ｦ-ﾟ]*", _wide),
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
    return respelled(text, (*_ROWS.edits(text), *_closed_up(text), *wrapped.line_ends(text)))


def _closed_up(text: str) -> Iterator[tuple[int, int, str]]:
    """The blanks that a house sets around figures or around words in Latin letters, and that mean nothing."""
    if _ANY_BLANK.search(text):
        for style, blank in ((_SET_OFF, _SET_OFF_BLANK), (_LATIN_SET_OFF, _LATIN_BLANK)):
            if style.search(text):
                yield from ((found.start(), found.end(), "") for found in blank.finditer(text))
