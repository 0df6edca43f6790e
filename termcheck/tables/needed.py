"""What a text must have for a pattern to find anything in it, read off the pattern itself.

Compiling a pattern takes as long as searching some thousand texts for a few characters, and most
of the patterns of this house find nothing in most articles.
"""

from __future__ import annotations

import re
from itertools import product

MOST = 150  # strings of which one must be there; more are not worth looking for
FEW = 8  # that are soon looked for
SPAN = 10  # characters of one range in a class that are looked for one by one

_NONE: frozenset[str] = frozenset()
# One piece of a pattern: plain characters but for one that a quantifier follows, a class, an
# escape, the beginning or the end of a group or an alternative, or anything else; and a quantifier.
_PIECE = (
    r"(?P<plain>[^][\\(){}|^$.*+?]+(?![*+?{])|[^][\\(){}|^$.*+?])|\[(?P<inside>\]?[^]\\]*(?:\\.[^]\\]*)*)\]|\\(?P<escaped>.)"
    r"|\(\?P=\w+\)|(?P<open>\((?:\?(?:[:=!]|<[=!]|P<\w+>)|(?!\?)))|(?P<close>[)|])|[\^$.]"
)
_TIMES = r"[*?][+?]?|\{(?:0[\d,]*|,\d*)\}[+?]?|(?P<repeated>\+[+?]?|\{[\d,]*\}[+?]?)"

_EDGES = frozenset("^$bBAZ")  # beginnings and ends, which take no place; letters are escaped


class _Branch:
    """An alternative as far as it was read.

    best   the rarest of what it needs
    row    what stands together at its end
    whole  whether that is all of it
    """

    __slots__ = ("best", "row", "whole")

    def __init__(self) -> None:
        self.best = self.row = _NONE
        self.whole = True

    def add(self, need: frozenset[str], joins: bool, optional: bool, repeated: bool) -> None:
        """One more piece with what it needs; joins: whether that is all of the piece."""
        if optional or not need:
            self.row, self.whole = _NONE, False
            return
        if joins and self.row and len(self.row) * len(need) <= MOST:
            longer = frozenset(map("".join, product(self.row, need)))
            self.best = longer if self.best in (self.row, need) else self.best
            need = longer
        else:
            self.whole = self.whole and joins and not self.best
        self.row = need if joins and not repeated else _NONE
        self.whole = self.whole and not repeated
        self.best = need if not self.best or _rarity(need) > _rarity(self.best) else self.best


class _Group:
    """A group that is being read: how it opens, its alternatives before, and the one at hand.

    found  what those before need; None where one needs nothing
    whole  whether each of them is no more than that
    """

    __slots__ = ("branch", "found", "opening", "whole")

    def __init__(self, opening: str) -> None:
        self.opening = opening
        self.found: frozenset[str] | None = frozenset()
        self.whole = True
        self.branch = _Branch()

    def close(self) -> None:
        """End the alternative at hand."""
        branch = self.branch
        self.whole = self.whole and branch.whole
        need = branch.row if self.whole else branch.best
        both = None if self.found is None or not need else self.found | need
        self.found = both if both is None or len(both) <= MOST else None
        self.branch = _Branch()


def needed(pattern: str) -> frozenset[str]:
    """Strings of which every text has one that a pattern, or a lookaround in it, matches in.
    Empty where nothing of the kind is plain: also for a pattern with flags of its own."""
    piece_at, times_at = re.compile(_PIECE, re.DOTALL).match, re.compile(_TIMES).match
    groups = [_Group("")]
    at = 0
    while at < len(pattern):
        piece = piece_at(pattern, at)
        if piece is None:  # a flag, a condition, what is no pattern
            return _NONE
        at = piece.end()
        kind, text = piece.lastgroup, piece[piece.lastindex or 0]
        if kind == "open":
            groups.append(_Group(text))
            continue
        group = groups[-1]
        if kind == "close":
            group.close()
            if text == "|":
                continue
        times = times_at(pattern, at) if pattern[at : at + 1] in ("*", "+", "?", "{") else None
        at = times.end() if times else at
        repeated = times is not None
        optional = times is not None and times.lastgroup is None
        if kind == "close":
            groups.pop()
            if not groups:
                return _NONE
            _after(groups[-1].branch, group, optional, repeated)
        elif kind == "inside":
            group.branch.add(_characters(text), True, optional, repeated)
        elif kind == "plain" or (kind == "escaped" and not text.isalnum()):
            group.branch.add(frozenset({text}), True, optional, repeated)
        elif text not in _EDGES:
            group.branch.add(_NONE, True, optional, repeated)
    if len(groups) > 1:
        return _NONE
    groups[0].close()
    return _fewest(groups[0].found or _NONE)


def _fewest(needs: frozenset[str]) -> frozenset[str]:
    """Without the first or the last characters, where it is these that make them many: 類 for 1類, 2類, 3類 …"""
    for cut in (slice(1, None), slice(None, -1)):
        shorter = frozenset(need[cut] for need in needs)
        if len(needs) > FEW and "" not in shorter and len(shorter) * 4 <= len(needs):
            needs = shorter
    return needs


def _after(branch: _Branch, group: _Group, optional: bool, repeated: bool) -> None:
    """Go on behind a group. What a lookaround finds stands beside the piece before it or
    the one behind, and takes no place itself."""
    need = group.found or _NONE
    if group.opening in ("(?!", "(?<!"):
        return
    if group.opening == "(?<=":
        before, whole = branch.row, branch.whole
        branch.row = _NONE
        branch.add(need, group.whole, optional, repeated)
        branch.whole = whole and not before and branch.whole
        return
    branch.add(need, group.whole, optional, repeated)
    if group.opening == "(?=":
        branch.row, branch.whole = _NONE, False


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
    return len(shortest) * (20 if shortest > "\u3000" else 8) - len(strings) // 4
