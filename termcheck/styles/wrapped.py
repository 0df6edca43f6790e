"""Text that was cut into lines of one width, as mail and old wires are: where a line end means nothing, or a blank."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from termcheck.tables.patterns import lazy
from termcheck.text import columns

# Columns of the lines: fewer are a table or a poem, more are paragraphs.
_LEAST, _MOST = 30, 104
# How many columns a cut line may fall short of the longest: a character that may not begin a line goes up or down.
_SHORT = 5
_HANGING = 1  # the same where characters were counted, however wide
_FEW = 3  # cut lines that make a style
_SENTENCE_END = tuple("。．！？!?」』）)")
# Lines that stand by themselves: headings, items, rows of tables, and those that begin a paragraph.
_OWN = lazy(r"[ \t]*(?:#{1,6}\s|[-*+・●○▽▼◆◇■□△▲※☆★◎]|\d+\.\s|>|\||---|```|<|!\[)|　|【|（[0-9０-９一二三四五六七八九十]{1,3}）")


def word_ends(text: str) -> Iterator[tuple[int, int, str]]:
    """The line ends of an English text that only keep it to a width, as blanks: the next word had no room."""
    if text.count("\n") < _FEW:
        return
    lines = list(_lines(text))
    width = max((len(line.rstrip()) for _, line in lines if line.strip() and not _OWN.match(line)), default=0)
    if not _LEAST <= width <= _MOST:
        return
    full, short = [], 0
    for (start, line), (following, other) in pairwise(lines):
        said = line.rstrip()
        if not said.strip() or not other.strip() or _OWN.match(other) or _is_alone(line):
            continue
        if len(said) + 1 + len(other.split()[0]) > width:
            full.append((start + len(said), following))
        elif not said.endswith((".", "!", "?", ":", '"', "”")):
            short += 1
    if len(full) >= _FEW and len(full) >= short:
        yield from ((start, end, " ") for start, end in full)


def line_ends(text: str) -> Iterator[tuple[int, int, str]]:
    """The line ends of a Japanese text that only keep it to a width, as what takes them out."""
    if text.count("\n") < _FEW:
        return
    lines = list(_lines(text))
    prose = [line.rstrip() for _, line in lines if line.strip() and not _OWN.match(line)]
    longest = max(map(len, prose), default=0)
    if longest > _MOST:
        return  # paragraphs
    width = max(map(columns, prose), default=0)
    if not _LEAST <= width <= _MOST:
        return
    full, short = [], 0
    for (start, line), (following, other) in pairwise(lines):
        # What is cut goes on in the next line, which is a paragraph's first only if it is set in.
        if not line.strip() or not other.strip() or line.rstrip().endswith(_SENTENCE_END) or _OWN.match(other) or _is_alone(line):
            continue
        if columns(line.rstrip()) >= width - _SHORT or len(line.rstrip()) >= longest - _HANGING:
            full.append((start + len(line.rstrip()), following))
        else:
            short += 1
    if len(full) >= _FEW and len(full) >= short:
        yield from ((start, end, "") for start, end in full)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line.removesuffix("\r")
        start += len(line) + 1


def _is_alone(line: str) -> bool:
    """Whether a line is one by itself, however long: no heading or row goes on."""
    return line.lstrip().startswith(("#", "|", ">", "<", "!["))
