"""The nouns of termcheck: what is read, what is paired, and what is said about it.

Everything that a room hands to the next is one of these. They hold values and do no
work: no file is opened here and nothing is judged.

One coordinate runs through the whole house: half-open code-point offsets into the
decoded original text of one side (of the whole file for an article, of the field for
a segment file). Lines and columns exist only in the reports.
"""

from __future__ import annotations

import enum
from typing import Literal

from termcheck.calendar import When
from termcheck.quantity import Quantity
from termcheck.records import NamedTuple, Record, fresh

Side = Literal["ja", "en"]


class Severity(enum.IntEnum):
    """How bad a finding is; a larger one is worse."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The word that reports print: error, warning or info."""
        return self.name.lower()


class Kind(enum.StrEnum):
    """What sort of thing a mention speaks of. Two kinds answer each other only where
    `pairing` says that they may."""

    NUMBER = "number"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    POINT = "percentage-point"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    MEASURE = "measure"
    AGE = "age"
    DATE = "date"
    MONTH = "month"
    YEAR = "year"
    FISCAL_YEAR = "fiscal-year"
    QUARTER = "quarter"
    WEEKDAY = "weekday"
    TIME = "time"
    DURATION = "duration"
    ORDINAL = "ordinal"
    SCORE = "score"
    IDENTIFIER = "identifier"
    TERM = "term"
    NAME = "name"


class TermUse(NamedTuple):
    """A term as it was found.

    concept  key of its concept in the glossary
    status   "preferred", "short", "admitted", "deprecated" or "not-for"; "part" where the words
             stand inside a longer name, nearly are the term or speak of it again (the
             ministry); "ja" on the Japanese side
    """

    concept: str
    status: str


class Reading(NamedTuple):
    """One way to understand a mention.

    value  a Quantity for the kinds that are amounts (ordinals and scores too: the
           score 3-1 is low 3, high 1), a When for dates and times, a TermUse for
           terms, text for identifiers and names
    """

    kind: Kind
    value: Quantity | When | TermUse | str


class Mention(Record):
    """Something that one side says: a figure, a sum, a date, a term, a name.

    text, start, end  its place in the original text of its side
    readings          every way to understand it, the likeliest first; where one of
                      them agrees with the other side, none is wrong
    weak              a word that may carry a value without stating it (a, both, 両, 初):
                      it can answer a figure of the other side, but nobody misses it
    bracketed         an aside that a desk may drop: an age or a conversion in brackets, the
                      count of what is named one by one (日中韓3カ国)
    head              the word that is counted, as written, for senses and messages
                      (人, 件; outs, people); empty where nothing is
    """

    text: str
    start: int
    end: int
    readings: tuple[Reading, ...]
    weak: bool = False
    bracketed: bool = False
    head: str = ""

    @property
    def kind(self) -> Kind:
        """The kind of the likeliest reading."""
        return self.readings[0].kind

    @property
    def value(self) -> Quantity | When | TermUse | str:
        """The value of the likeliest reading."""
        return self.readings[0].value


class Conversion(NamedTuple):
    """A sum beside its equivalent in another currency, on one side of a pair.

    base       the sum that the text is about
    converted  what it comes to: "(about $2.38 billion)", （約23億8300万ドル）
    """

    base: Mention
    converted: Mention


class Segment(NamedTuple):
    """A stretch of one side: a field of a segment file, or a sentence of an article.

    text     as it stands in the file
    offset   where it begins in its side's text; 0 in a segment file
    heading  a headline: it rounds without saying so and abbreviates without spelling out
    """

    text: str
    offset: int = 0
    heading: bool = False


class Pair(NamedTuple):
    """A stretch of Japanese and the English that renders it; one of them may be None.

    id    the row's id in a segment file, the running number of the row in an article
    doc   rows of one document are neighbours in order; "" stands alone
    date  publication, ISO 8601, or "" where it is not known
    """

    id: str
    ja: Segment | None
    en: Segment | None
    doc: str = ""
    date: str = ""


class Place(NamedTuple):
    """A place in one side, for a finding: half-open offsets and the text between them."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """What would be right in place of the English passage. Safe ones change no claim."""

    replace: str
    safe: bool = False

    @property
    def on_one_line(self) -> str:
        """What would be right, as a report says it: without the line ends of the passage that it stands for."""
        return " ".join(self.replace.split())


class Verdict(enum.StrEnum):
    """What pairing says of one line of the ledger."""

    HOLDS = "holds"  # the two sides agree
    ROUNDED = "rounded"  # they agree, the English is coarser
    DIFFERS = "differs"  # the two are about the same thing and do not agree
    JA_ONLY = "in Japanese only"
    EN_ONLY = "in English only"
    ADDED = "added"  # English only, and right to be: a conversion, a gloss
    OPEN = "not checked"


class Match(Record):
    """One line of the ledger: a mention, its partner, and what was found.

    pair        the row that it stands in (for a partner found elsewhere: the Japanese one)
    difference  where the verdict is DIFFERS, in what: one of the words in `pairing`
                (scale, value, currency, unit, modifier, sense …); else ""
    note        what the ledger prints beside it: the sum behind a conversion, the day's rate
    """

    ja: Mention | None
    en: Mention | None
    verdict: Verdict
    pair: Pair
    difference: str = ""
    note: str = ""


class Finding(NamedTuple):
    """Something that does not hold, or may not.

    message  both passages and values, no positions or counts: with the rule it is
             what makes two findings the same
    """

    rule: str
    severity: Severity
    message: str
    segment: str
    ja: Place | None = None
    en: Place | None = None
    fix: Fix | None = None

    @property
    def family(self) -> str:
        """number, money, date, term, name or text: the word before the first hyphen."""
        return self.rule.partition("-")[0]


class Result(Record):
    """All that a check has to say of one input: what was found, and what was held.

    findings  gravest first
    ledger    every mention of both sides with its partner
    basis     what it was judged by: the publication date, rates and their source
    unchecked what was not checked, and why, a line each
    """

    findings: list[Finding] = fresh(default_factory=list)
    ledger: list[Match] = fresh(default_factory=list)
    basis: list[str] = fresh(default_factory=list)
    unchecked: list[str] = fresh(default_factory=list)
