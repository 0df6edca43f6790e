"""What a text must have for a pattern to find anything in it, read off the pattern itself.

Compiling a pattern takes as long as searching some thousand texts for a few characters, and most
of the patterns of this house find nothing in most articles.
"""

from __future__ import annotations

MOST = 150  # strings of which one must be there; more are not worth looking for
CLASS = 24  # characters of a class that are looked for one by one
RANGE = 10  # … of a range in it

_NONE: frozenset[str] = frozenset()
_START = frozenset({""})
_OPTIONAL = ("?", "*", "{0")
_SPECIAL = frozenset("\\[](){}|^$.*+?")


def needed(pattern: str) -> frozenset[str]:
    """Strings of which every text has one that a pattern, or a lookaround in it, matches in.
    Empty where nothing of the kind is plain: also for a pattern with flags of its own."""
    if pattern.startswith("(?") and pattern[2:3] not in (":", "=", "!", "<", "P"):
        return _NONE
    return _Reader(pattern).alternatives()


class _Reader:
    """Goes through a pattern once; `at` is where it has come to."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def alternatives(self) -> frozenset[str]:
        """What the alternatives up to the end of a group need: one of what each needs."""
        found: set[str] = set()
        free = False  # whether one of them needs nothing
        while True:
            one = self._sequence()
            free = free or not one
            found |= one
            if self.pattern[self.at : self.at + 1] != "|":
                return _NONE if free or len(found) > MOST else frozenset(found)
            self.at += 1

    def _sequence(self) -> frozenset[str]:
        """The rarest of what the pieces of one alternative need."""
        best, row = _NONE, _START
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            char = self.pattern[self.at]
            self.at += 1
            need = _NONE
            if char == "(":
                need = self._group()
            elif char == "[":
                need = self._class()
            elif char == "\\":
                escaped = self.pattern[self.at : self.at + 1]
                self.at += 1
                need = _NONE if escaped.isalnum() else frozenset({escaped})
            elif char not in _SPECIAL:
                need = frozenset({char})
            optional, repeated = self._quantifier()
            if char == "(" or optional or not need or len(row) * len(need) > MOST:
                row = _START
            else:
                row = need = frozenset(before + letter for before in row for letter in need)
            if repeated:
                row = _START
            if not optional:
                best = _rarer(best, need)
        return best

    def _group(self) -> frozenset[str]:
        negative = self.pattern.startswith(("?!", "?<!"), self.at)
        for opening in ("?:", "?=", "?!", "?<=", "?<!", "?P<"):
            if self.pattern.startswith(opening, self.at):
                self.at += len(opening)
                if opening == "?P<":
                    self.at = self.pattern.index(">", self.at) + 1 if ">" in self.pattern[self.at :] else len(self.pattern)
                break
        else:
            if self.pattern.startswith("?", self.at):  # a reference, a comment, flags: left alone
                self.at = len(self.pattern)
                return _NONE
        need = self.alternatives()
        self.at += 1
        return _NONE if negative else need

    def _class(self) -> frozenset[str]:
        start = self.at
        end = self.pattern.find("]", start + 1 + self.pattern.startswith("^", start))
        end = len(self.pattern) if end < 0 else end
        inside = self.pattern[start:end]
        while inside.endswith("\\") and end < len(self.pattern):  # an escaped bracket
            end = self.pattern.find("]", end + 1)
            end = len(self.pattern) if end < 0 else end
            inside = self.pattern[start:end]
        self.at = end + 1
        if inside.startswith("^") or "\\" in inside:
            return _NONE
        found: set[str] = set()
        at = 0
        while at < len(inside):
            last = at + 2 if inside[at + 1 : at + 2] == "-" and at + 2 < len(inside) else at
            if ord(inside[last]) - ord(inside[at]) >= RANGE or len(found) > CLASS:
                return _NONE
            found.update(map(chr, range(ord(inside[at]), ord(inside[last]) + 1)))
            at = last + 1
        return frozenset(found)

    def _quantifier(self) -> tuple[bool, bool]:
        """Whether what stands before it may be away, and whether it may be there several times."""
        rest = self.pattern[self.at : self.at + 2]
        optional = rest.startswith(_OPTIONAL) or (rest[:1] == "{" and not rest[1:].isdigit())
        repeated = rest[:1] in ("?", "*", "+", "{")
        if rest[:1] == "{":
            self.at = self.pattern.find("}", self.at) + 1 or len(self.pattern)
        elif repeated:
            self.at += 1
        if repeated and self.pattern[self.at : self.at + 1] in ("?", "+"):
            self.at += 1
        return optional, repeated


def _rarer(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The one that fewer texts have; of two alike the first."""
    return max(one, other, key=_rarity) if one and other else one or other


def _rarity(strings: frozenset[str]) -> float:
    return min(sum(3 if char > "\u3000" else 1 for char in string) for string in strings) - len(strings) / 8
