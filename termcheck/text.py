"""Text as it comes: decoding bytes, folding widths, lines and columns.

Folding is one character for one wherever that is possible, so that offsets into the
folded text are offsets into the original; where it is not (half-width ｶﾞ, ligatures
such as ㍍), an offset map travels with the folded text.
"""

from __future__ import annotations

import bisect
import re
import unicodedata

from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


def _one_for_one() -> dict[int, str]:
    """Full-width ASCII, spaces, dashes and half-width punctuation, each to one character."""
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table[0x3000] = " "
    table[0x00A0] = " "
    table[0xFFE5] = "¥"
    table[0xFFE1] = "£"
    table[0xFF61] = "。"
    table[0xFF62] = "「"
    table[0xFF63] = "」"
    table[0xFF64] = "、"
    table[0xFF65] = "・"
    for dash in "‐‑‒–−－﹣":  # one hyphen for every short dash; — and ― stay (they join clauses)
        table[ord(dash)] = "-"
    for wave in "〜～∼":
        table[ord(wave)] = "~"
    return table


_TABLE = _one_for_one()
# They are few in most texts, and `str.translate` would look up every character.
_WIDE = lazy(f"[{re.escape(''.join(map(chr, _TABLE)))}]")
# Figures that are set off from the words on both sides, as some houses write them: は 11 年 3 か月. The
# spaces mean nothing.
_SPACED = lazy(r"(?<=[ぁ-ゖァ-ヺー一-鿿々「(、。])(?<!分の)( )(?=\d[\d,.]* [ぁ-ゖァ-ヺ一-鿿々])|(?<=\d)( )(?=[ぁ-ゖァ-ヺ一-鿿々])")
_SET_OFF = lazy(r"[ぁ-ゖァ-ヺー一-鿿々「(、。] \d[\d,.]* [ぁ-ゖァ-ヺ一-鿿々]")
# How some houses write what most write with another character, one for one: 3ヶ所, 3箇月, 20才, 3年振り, 3–2; and the comma of what is
# set from left to right, for 、. Between figures it parts thousands only where threes of digits follow that a figure
# can begin with.
_OWN_STYLE = lazy(
    "(?<![0-9０-９])[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９]|[,，][0-9０-９])|，"
    "|(?<=[0-9０-９])才|(?<=[0-9０-９数])[ヶヵケ箇](?=[月国所年])|(?<=[年月日週間季期戦合])振り(?=[のにで、。とだは]|$)"
    "|(?<=[0-9０-９])[‐‑‒–−](?=[0-9０-９])|(?<=[0-9０-９])[ー—─](?=[0-9０-９])|[〜∼]"
)
_USUAL = {"，": "、", "才": "歳", "振り": "ぶり", "∼": "～", "〜": "～", **dict.fromkeys("ヶヵケ箇", "カ"), **dict.fromkeys("‐‑‒–−", "-"), **dict.fromkeys("ー—─", "―")}
# Half-width katakana, squared words and letter-like signs: what may fold to several characters.
_SEVERAL = lazy("[ｦ-ﾟ\u3300-\u33ff℀-℔]")


# A character that nobody sees, with which the signs of a page keep their places.
UNSEEN = "\u2060"


class Folded(NamedTuple):
    """Folded text and the way back.

    text     width-folded
    offsets  original offset of each folded character and of the end, or None where the
             two are the same
    """

    text: str
    offsets: list[int] | None = None

    def original(self, offset: int) -> int:
        """The offset in the original of an offset in the folded text."""
        return offset if self.offsets is None else self.offsets[offset]


def _narrow(found: re.Match[str]) -> str:
    return _TABLE[ord(found[0])]


def in_usual_style(japanese: str) -> str:
    """A Japanese text as most houses write it, one character for one: 25、26両日 for 25，26両日."""
    return _OWN_STYLE.sub(lambda found: _USUAL.get(found[0], found[0]), japanese)


def fold(text: str) -> Folded:
    """Width-folded text (NFKC of full-width, half-width and squared characters only).

    Case and everything else stays: ⅓, ①, ª are what they are; so does ㎡, behind which the next figure may stand.
    """
    if text.isascii():
        return Folded(text)
    plain = _WIDE.sub(_narrow, text)
    spaces = {found.start() for found in _SPACED.finditer(plain)} if " " in plain and _SET_OFF.search(plain) else set()
    if not spaces and not _SEVERAL.search(plain):
        return Folded(plain)
    out: list[str] = []
    offsets: list[int] = []
    for at, char in enumerate(plain):
        if at in spaces:
            continue
        if char in "ﾞﾟ" and out:
            joined = unicodedata.normalize("NFC", out[-1] + ("\u3099" if char == "ﾞ" else "\u309a"))
            if len(joined) == 1:
                out[-1] = joined
                continue
        wide = "ｦ" <= char <= "ﾟ" or "\u3300" <= char <= "\u33ff" or char in "℃℉"
        wide = wide and char not in "㎟㎠㎡㎢㎣㎤㎥㎦"
        for part in unicodedata.normalize("NFKC", char) if wide else char:
            out.append(part)
            offsets.append(at)
    offsets.append(len(text))
    return Folded("".join(out), offsets)


class Lines:
    """Line and column of an offset. Lines end at LF or CR LF; both count from 1, columns in
    code points."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def place(self, offset: int) -> tuple[int, int]:
        """(line, column) of an offset, both from 1."""
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: wide East Asian characters are two."""
    return sum(
        0 if unicodedata.combining(c) or c == UNSEEN else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )
