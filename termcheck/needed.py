"""What a text must have for a pattern to find anything in it, read off the pattern itself.

Compiling a pattern takes as long as searching some thousand texts for a few characters, and most
of the patterns of this house find nothing in most articles.
"""

from __future__ import annotations

import re
from itertools import product

MOST = 150  # strings of which one must be there; more are not worth looking for
SPAN = 10  # characters of one range in a class that are looked for one by one

_NONE: frozenset[str] = frozenset()
# One piece of a pattern: plain characters but for one that a quantifier follows, a class, an
# escape, the beginning of a group, or anything else; and the quantifier.
_PIECE = (
    r"(?:(?P<plain>[^][\\(){}|^$.*+?]+(?![*+?{])|[^][\\(){}|^$.*+?])|\[(?P<inside>\]?[^]\\]*(?:\\.[^]\\]*)*)\]|\\(?P<escaped>.)"
    r"|\(\?P=\w+\)|(?P<open>\((?:\?(?:[:=!]|<[=!]|P<\w+>))?)|(?P<close>[)|])|[\^$.])"
    r"(?P<times>[*+?][+?]?|\{(?P<least>\d*)[\d,]*\}[+?]?)?"
)
_KINDS = ("plain", "inside", "escaped", "open", "close")


def needed(pattern: str) -> frozenset[str]:
    """Strings of which every text has one that a pattern, or a lookaround in it, matches in.
    Empty where nothing of the kind is plain: also for a pattern with flags of its own."""
    pieces = re.compile(_PIECE, re.DOTALL).match
    # What surrounds a group: its alternatives up to here, the rarest of this alternative so far,
    # what may be added to, and whether the group is there to be absent.
    around: list[tuple[frozenset[str] | None, frozenset[str], frozenset[str], bool]] = []
    found: frozenset[str] | None = frozenset()  # None once an alternative needs nothing
    best = row = _NONE
    at = 0
    while at < len(pattern):
        piece = pieces(pattern, at)
        if piece is None:  # a flag, a condition, what is no pattern
            return _NONE
        at = piece.end()
        kind = next((name for name in _KINDS if piece[name] is not None), "")
        text = piece[kind] if kind else ""
        if kind == "open":
            around.append((found, best, row, text in ("(?!", "(?<!")))
            found, best, row = frozenset(), _NONE, _NONE
            if piece["times"]:  # (* is no pattern
                return _NONE
            continue
        if kind == "close":
            found = None if found is None or not best else found | best
            if text == "|":
                best = row = _NONE
                continue
            if not around:
                return _NONE
            need = found or _NONE
            found, best, row, negative = around.pop()
            need = _NONE if negative or len(need) > MOST else need
        elif kind == "inside":
            need = _characters(text)
        else:
            need = frozenset({text}) if kind == "plain" or (kind == "escaped" and not text.isalnum()) else _NONE
        optional = bool(piece["times"]) and (piece["times"][0] in "*?" or piece["least"] in ("", "0"))
        if optional:
            row = _NONE
            continue
        if kind == "close" or not need:
            row = _NONE
        else:
            joined = len(row) * len(need) <= MOST
            row = need = frozenset(map("".join, product(row, need))) if row and joined else need
        if piece["times"]:
            row = _NONE
        best = need if not best or (need and _rarity(need) > _rarity(best)) else best
    if around or found is None or not best:
        return _NONE
    return found | best if len(found) + len(best) <= MOST else _NONE


def _characters(inside: str) -> frozenset[str]:
    """The characters of a class, where it says which and they are few."""
    if inside.startswith("^") or "\\" in inside or len(inside) > 2 * SPAN:
        return _NONE
    found: set[str] = set()
    for first, last in re.findall("(.)(?:-(.))?", inside, re.DOTALL):
        if last and ord(last) - ord(first) >= SPAN:
            return _NONE
        found.update(map(chr, range(ord(first), ord(last or first) + 1)))
    return frozenset(found)


def _rarity(strings: frozenset[str]) -> int:
    """How rare the least of some strings is in Japanese and English texts, roughly: kanji and
    kana count more than Latin letters, of which there are few."""
    shortest = min(strings, key=len)
    return len(shortest) * (20 if shortest > "\u3000" else 8) - len(strings)
