"""Figures of a Japanese pattern in all their writings: 3位 for ３位 and 三位, too.

Who writes a table writes a figure once, in plain digits. Houses write it in others: half-width, full-width,
and in characters, as vertical copy does.
"""

from __future__ import annotations

import re

_CHARACTERS = "〇一二三四五六七八九"
# What is no figure of the text: what is escaped, how often something stands; what is: a class, digits.
_PIECE = r"\\.|\{[\d,]*\}|\[(?P<begins>\^?\]?)(?P<inside>[^]\\]*(?:\\.[^]\\]*)*)\]|(?P<digits>[0-9]+)"
_FULL = "[０-９]"
_RANGE = "([0-9])(?:-([0-9]))?"


def in_any_writing(pattern: str) -> str:
    """A pattern in which plain digits stand for themselves in any writing: a figure as 25, ２５, 二五 or 二十五, and
    each digit of a class as 3, ３ or 三. Where a class says what does not stand there, the characters are left
    out, which stand in words, too, and a class that has full-width digits already stands as it is: [0-9０-９]条, which is
    no 一条."""
    return re.sub(_PIECE, _written, pattern)


def _written(piece: re.Match[str]) -> str:
    digits, begins, inside = piece["digits"], piece["begins"], piece["inside"]
    if digits:
        ways = dict.fromkeys((digits, _full(digits), "".join(_CHARACTERS[int(digit)] for digit in digits), _spoken(digits)))
        return f"[{''.join(ways)}]" if len(digits) == 1 else f"(?:{'|'.join(filter(None, ways))})"
    if inside and not re.search(_FULL, inside):
        others = "".join(_others(first, last or first, begins.startswith("^")) for first, last in re.findall(_RANGE, inside))
        return f"[{begins}{others}{inside}]"  # in front: a hyphen at the end stands for itself
    return piece[0]


def _others(first: str, last: str, without: bool) -> str:
    """The other writings of the digits from one to another."""
    characters = _CHARACTERS[int(first) : int(last) + 1] + ("十百" if (first, last) == ("0", "9") else "")
    return (_full(first) if first == last else f"{_full(first)}-{_full(last)}") + ("" if without else characters)


def _full(digits: str) -> str:
    return "".join(chr(ord(digit) + 0xFEE0) for digit in digits)


def _spoken(digits: str) -> str:
    """A figure below a thousand as it is said: 二十五, 百. Empty for others."""
    if len(digits) > 3 or digits.startswith("0"):
        return ""
    said = ""
    for digit, place in zip(digits, ("百", "十", "")[3 - len(digits) :], strict=True):
        if digit != "0":
            said += place if digit == "1" and place else _CHARACTERS[int(digit)] + place
    return said
