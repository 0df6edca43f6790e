"""What is left in an English text that is no English: Japanese, full-width letters, mojibake.

A gloss in brackets beside its English (記者) is house style in many places; é, ¥, ° and
curly quotes are English. So is one character that is shown as what it is: the character "大".
"""

from __future__ import annotations

import re

from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


class Residue(NamedTuple):
    """A stretch of text that should not be there.

    what   "japanese", "gloss", "full-width" or "broken"
    right  what it should be, where that is certain; else ""
    """

    start: int
    end: int
    text: str
    what: str
    right: str = ""


_JAPANESE = "々〇〆〻ぁ-ゟ゠-ヿ㐀-䶿一-鿿豈-﫿ｦ-ﾟ、。「」『』【】〔〕"
# Japanese with what may join it (digits, spaces within), or letters of full width.
_FOREIGN = lazy(rf"[{_JAPANESE}](?:[0-9０-９ 　]{{0,3}}[{_JAPANESE}])*|[！-～￥]+")
_OPENERS = "([（"
# What the usual misreadings of UTF-8 leave behind (as Latin-1, as CP932), and U+FFFD.
_BROKEN = lazy("�+|[縺繧繝][^ -~]|[ÃÂâ][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+")

_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0xFFE5: "¥"}


def find(text: str, offset: int = 0) -> list[Residue]:
    """The residue of an English text, in order of place; offsets count from `offset`."""
    if text.isascii():
        return []
    found = []
    taken = 0
    for match in _BROKEN.finditer(text):
        end = _broken_until(text, match)
        if match.start() >= taken and end > match.start():
            taken = end
            piece = text[match.start() : end]
            found.append(Residue(offset + match.start(), offset + end, piece, "broken", _repaired(piece)))
    for match in _FOREIGN.finditer(text):
        start, end = match.span()
        if any(r.start - offset < end and start < r.end - offset for r in found):
            continue
        piece = match.group()
        if "！" <= piece[0] <= "～" or piece[0] == "￥":
            found.append(Residue(offset + start, offset + end, piece, "full-width", piece.translate(_HALF)))
        else:
            found.append(Residue(offset + start, offset + end, piece, "gloss" if _is_gloss(text, start) or _is_shown(text, start, end) else "japanese"))
    return sorted(found)


def _is_gloss(text: str, start: int) -> bool:
    """Whether a stretch of Japanese opens a bracket that follows English."""
    before = text[max(0, start - 3) : start].rstrip("\"'“‘ ")
    return before[-1:] != "" and before[-1] in _OPENERS and any(c.isalpha() for c in text[max(0, start - 40) : start])


# A character that is spoken of, and shown: the "大" of a bonfire, the kanji 密 of a year.
_QUOTES = frozenset("\"'“”‘’「」『』")
_CHARACTER = lazy(r"(?i)\b(?:characters?|kanji|letters?)\b[^.]{0,24}$")


def _is_shown(text: str, start: int, end: int) -> bool:
    """Whether a single character stands in quotation marks, or is said to be one."""
    if end - start != 1:
        return False
    return ({text[start - 1 : start], text[end : end + 1]} <= _QUOTES) or _CHARACTER.search(text, max(0, start - 40), start) is not None


def _broken_until(text: str, match: re.Match[str]) -> int:
    """Where a broken stretch ends: with the word that it stands in."""
    end = match.end()
    while end < len(text) and not text[end].isascii():
        end += 1
    return end


def _repaired(piece: str) -> str:
    """What a broken stretch was before it was misread, or "" where that is lost."""
    if "�" in piece:
        return ""
    import ftfy

    fixed = ftfy.fix_encoding(piece)
    return fixed if fixed != piece else ""
