"""Sentences of both languages, as slices of the text that they stand in.

Every character but the white space between sentences belongs to one sentence. A headline,
a list item or a byline on a line of its own is a sentence too.
"""

from __future__ import annotations

from termcheck.model import Segment
from termcheck.records import NamedTuple
from termcheck.tables.patterns import lazy


class Sentence(NamedTuple):
    """A sentence and where it stands: the paragraph's number, and whether it opens one."""

    segment: Segment
    paragraph: int
    opens: bool


# A line that stands by itself: Markdown headings, list items, rules, quotes, table rows.
_MARKED = lazy(r"\s*(?:#{1,6}\s|[-*+・●○▽▼◆◇■□△▲]\s?(?!\d)|\d+\.\s|>|\||---)")
# A full-width point in a figure (３２．８％) ends nothing.
_JA_END = lazy(r"(?:[。！？!?]|．(?![0-9０-９]))+[」』）)”’\"']*|[「『（(]|[」』）)]")
_JA_OPEN, _JA_CLOSE = "「『（(", "」』）)"
_EN_END = lazy(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z0-9])")
_HEADING_SIZE = {"ja": 60, "en": 120}  # a line longer than this is prose, whatever it ends with

# Words whose full stop ends no sentence (lower case, without the stop).
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gov gen lt col maj sgt capt adm rep sen rev hon st mt ft jr sr co corp inc ltd bros no nos vol fig "
    "vs v etc e.g i.e cf al approx dept univ assn jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed "
    "thu thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c u.s.a ph.d a.k.a".split()
)
# Capitalised words that open a sentence even after an abbreviation.
OPENERS = frozenset(
    "The A An It He She They We I In On At But And As For This That These Those There His Her Its Their However "
    "Meanwhile According With By After Before While When If Since Although Under During Some Many Both".split()
)
# Abbreviations that a capital always follows: they never end a sentence.
_TITLES = frozenset("mr mrs ms dr prof gov gen lt col maj sgt capt adm rep sen rev hon st mt ft no nos vs".split())


def split(text: str, start: int, side: str) -> list[Sentence]:
    """The sentences of a text from `start` on, in order, with offsets into the text."""
    found: list[Sentence] = []
    paragraph = 0
    opens = True
    for begin, end, blank in _blocks(text, start, side):
        if blank:
            paragraph, opens = paragraph + 1, True
            continue
        cuts = _cuts_ja(text, begin, end) if side == "ja" else _cuts_en(text, begin, end)
        heading = len(cuts) == 1 and _is_heading(text, begin, end, side)
        if side == "ja" or heading:
            paragraph, opens = paragraph + (not opens), True
        for cut in cuts:
            piece = _trimmed(text, begin, cut)
            if piece is not None:
                segment = Segment(text[piece[0] : piece[1]], piece[0], heading)
                found.append(Sentence(segment, paragraph, opens))
                opens = False
            begin = cut
        if heading:
            paragraph, opens = paragraph + 1, True
    return found


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int] | None:
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return (begin, end) if begin < end else None


def _blocks(text: str, start: int, side: str) -> list[tuple[int, int, bool]]:
    """Stretches that no sentence crosses: lines in Japanese, paragraphs and lone lines in
    English, whose prose may be wrapped. A blank line is (begin, end, True)."""
    blocks: list[tuple[int, int, bool]] = []
    begin = -1
    at = start
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if not line.strip():
            if begin >= 0:
                blocks.append((begin, at, False))
                begin = -1
            blocks.append((at, end, True))
        elif side == "ja" or _MARKED.match(line) or (begin < 0 and _stands_alone(line, text[end + 1 : end + 2])):
            if begin >= 0:
                blocks.append((begin, at, False))
                begin = -1
            blocks.append((at, end, False))
        elif begin < 0:
            begin = at
        at = end + 1
    if begin >= 0:
        blocks.append((begin, len(text), False))
    return blocks


def _stands_alone(line: str, following: str) -> bool:
    """Whether an English line is one by itself: short, no sentence (a headline, a byline),
    and what follows it does not run on in lower case."""
    return len(line) < 60 and line.rstrip()[-1:] not in ".!?,;:\"”’-" and not following.islower()


def _is_heading(text: str, begin: int, end: int, side: str) -> bool:
    line = text[begin:end].strip()
    if line.startswith("#"):
        return True
    line = line.rstrip("*_")  # a caption in italics
    if len(line) > _HEADING_SIZE[side]:
        return False
    return line[-1:] not in ("。．！？!?」』）)" if side == "ja" else ".!?\"”’)…")


def _cuts_ja(text: str, begin: int, end: int) -> list[int]:
    """Ends of the Japanese sentences of a stretch; a full stop within brackets ends none."""
    cuts = []
    depth = 0
    for m in _JA_END.finditer(text, begin, end):
        mark = m.group()
        if mark in _JA_OPEN:
            depth += 1
        elif mark in _JA_CLOSE:
            depth = max(0, depth - 1)
        else:
            closes = sum(c in _JA_CLOSE for c in mark)
            depth = max(0, depth - closes)
            # 「…。」と述べた runs on, as does （…。） within a sentence; 「…。」 otherwise ends.
            runs_on = closes and (mark[-1] in "）)" or text[m.end() : m.end() + 1] in tuple("とがはをにのもなでやどへ、・"))
            if depth == 0 and not runs_on and not (mark[0] in "!?！？" and closes):
                cuts.append(m.end())
    if not cuts or text[cuts[-1] : end].strip():
        cuts.append(end)
    return cuts


def _cuts_en(text: str, begin: int, end: int) -> list[int]:
    """Ends of the English sentences of a stretch."""
    cuts = [m.end() for m in _EN_END.finditer(text, begin, end) if _ends_sentence(text, m.start(), m.end())]
    if not cuts or text[cuts[-1] : end].strip():
        cuts.append(end)
    return cuts


def _ends_sentence(text: str, stop: int, end: int) -> bool:
    if text[stop] != ".":
        return True
    word = text[max(0, stop - 12) : stop].split()[-1:] or [""]
    bare = word[0].lstrip("\"'“‘([").lower()
    if bare in _TITLES:
        return False
    following = text[end : end + 24].split()[:1] or [""]
    opener = following[0].strip("\"'“‘([,") in OPENERS
    if bare in ABBREVIATIONS:
        return opener
    # Initials: J. K. Rowling.
    return not (len(bare) == 1 and bare.isalpha() and bare != "i") or opener
