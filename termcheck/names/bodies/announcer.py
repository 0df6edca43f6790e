"""Who announced something, where the English only says that it was announced: "It was announced on the 15th
that …" for 農水省は15日、…と発表した.

A report has it from somebody, and does not leave out from whom. Where the English tells it in any way, by a name, an
office or what it is (the company, officials), nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator

from termcheck.glossary.excuses import ANNOUNCED
from termcheck.names.rows import Row
from termcheck.sounds import kanji
from termcheck.tables.patterns import lazy

# The head of a sentence that ends in an announcement, and nobody who was named before.
_WHO = lazy(
    r"(?:\A|(?<=。))(?![^は。]{0,20}(?:同[社市県省庁署局]|両者|当局))(?P<who>[^、。はがも「」『』()0-9]{2,20})は(?:、|[^。、「」]{0,10}[日、])"
    r"[^。]*(?:と(?:発表|公表)し(?:た|ている)|(?:こと|と)を?明らかにした)(?:。|\Z)"
)
# English in which it was announced, and what says by whom.
_UNSAID = lazy(rf"(?:\A|[.!?] )(?:(?:On|In|At|Late|Early)\b[^,.]{{2,30}}, )?{ANNOUNCED}")
_SAID = lazy(
    r"\bby (?:the |its |his |her )?[A-Z]|(?i:\baccording to\b|\b(?:said|says|announced that|officials?|authorit(?:y|ies)|compan(?:y|ies)|firms?|makers?|ministry|agency|government|police|prefectur\w+|"
    r"cit(?:y|ies)|towns?|villages?|clubs?|teams?|universit(?:y|ies)|part(?:y|ies)|groups?|leagues?|associations?|federations?|hospitals?|schools?|boards?|banks?|organizers?|operators?|court|office|committee|publisher|studio|label)\b)"
)
_PROPER = "固有名詞"
LEAST = 3  # letters of a word that reads a name


def unsaid(row: Row) -> Iterator[tuple[int, int]]:
    """Where in the folded Japanese those stand of whom the English does not say that they announced it. Terms of the
    glossary are left to it."""
    if _UNSAID.search(row.english.text) is None or _SAID.search(row.english.text):
        return
    for found in _WHO.finditer(row.text):
        start, end = found.span("who")
        if any(term_start < end and start < term_end for term_start, term_end in row.terms):
            continue
        named = [token for token in row.line.tokens if start <= token.start < end and token.pos[1:2] == (_PROPER,)]
        if named and not any(len(key) >= LEAST and kanji.is_read_in([found["who"]], key) for key in row.english.keys):
            yield start, end
