"""Figures in names that are said as the name is: Godzilla Minus One for ゴジラ-1.0.

What a film, a law or a satellite is called in English is the glossary's to say. Where its name holds, so does the
figure in it, however that is written. Where a name was taken for its figure, 十日町 for a 10-day town, that is told of the name.
"""

from __future__ import annotations

from collections.abc import Iterable

from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.tables.patterns import lazy

_CHARACTERS = lazy("[一-鿿々]+")


def settle_in_names(figures: Iterable[Match], named: Iterable[Match]) -> None:
    """Let the lines of figures hold that lie, on both sides, in a term of the glossary that holds."""
    figures = list(figures)
    wrong = [line for line in figures if line.verdict is Verdict.DIFFERS and line.ja is not None and line.en is not None]
    given = [line for line in figures if line.verdict is Verdict.JA_ONLY and line.ja is not None and _CHARACTERS.fullmatch(line.ja.text)]
    if not wrong and not given:
        return
    names = [line for line in named if line.verdict is Verdict.HOLDS and line.ja is not None and line.ja.kind is Kind.TERM]
    for line in wrong:
        if any(line.pair is name.pair and _lies_in(line.ja, name.ja) and _lies_in(line.en, name.en) for name in names):
            line.verdict, line.difference = Verdict.HOLDS, ""
    for line in given:
        if any(line.pair is name.pair and _ends(line.ja, name.ja) for name in names):
            line.verdict, line.difference = Verdict.HOLDS, ""  # 五月 of 藤沢五月 is Satsuki


def settle_in_mistaken(figures: Iterable[Match], names: Iterable[Match]) -> None:
    """Let the figures of the English alone be open that a name was taken for."""
    taken = [line for line in names if line.difference == "name-literal"]
    for line in figures if taken else ():
        if line.verdict is Verdict.EN_ONLY and any(line.pair is name.pair and _overlap(line.en, name.en) for name in taken):
            line.verdict, line.difference = Verdict.OPEN, ""


def _overlap(one: Mention | None, name: Mention | None) -> bool:
    """Whether a figure has words of the English of a name, and others beside: 13 streets, the 8th."""
    return one is not None and name is not None and one.start < name.end and name.start < one.end


def _lies_in(one: Mention | None, other: Mention | None) -> bool:
    return one is not None and other is not None and other.start <= one.start and one.end <= other.end


def _ends(one: Mention | None, name: Mention | None) -> bool:
    """Whether a figure is the end of a name that is written in characters."""
    return one is not None and name is not None and name.start < one.start and one.end == name.end and _CHARACTERS.fullmatch(name.text) is not None
