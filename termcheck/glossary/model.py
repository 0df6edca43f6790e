"""What a glossary holds: concepts, each with its Japanese forms and what English may say.

The words are those of terminology work (ISO 704, ISO 30042): a concept has a preferred
term, admitted terms and deprecated ones, and belongs to a subject field.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from termcheck.model import Kind, Reading, TermUse
from termcheck.records import NamedTuple

# The statuses of an English form that are right. The others are "deprecated", "not-for", and
# "part", which the matcher gives to a right form inside a longer name.
RIGHT = frozenset({"preferred", "short", "admitted"})


class GlossaryError(Exception):
    """A glossary that cannot be used. str() is one line: file, line, what, what to do."""

    def __init__(self, path: str, line: int, problem: str) -> None:
        super().__init__(f"{path}:{line}: {problem}" if line else f"{path}: {problem}")
        self.path = path
        self.line = line
        self.problem = problem


class Example(NamedTuple):
    """A pair of sentences that must pass, or that must not."""

    ja: str
    en: str
    passes: bool
    line: int = 0


class Concept(NamedTuple):
    """One thing, and what it is called.

    key          its first Japanese form; with " (2)" where two concepts share it
    ja           all written forms, the fullest first
    en           the preferred term
    short        an abbreviation for later mentions, or ""
    spell_out    whether the abbreviation has to be spelled out once
    admitted     other right renderings
    deprecated   wrong or outdated wherever it stands for this concept
    not_for      right words for something else
    required     whether the English must carry it; else its absence is never above info
    valid_from, valid_until   ISO 8601, or "" where there is no bound; both days included
    unless       longer Japanese strings in which the term does not count
    field        the subject field
    """

    key: str
    ja: tuple[str, ...]
    en: str
    short: str = ""
    spell_out: bool = True
    admitted: tuple[str, ...] = ()
    deprecated: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    required: bool = True
    valid_from: str = ""
    valid_until: str = ""
    unless: tuple[str, ...] = ()
    field: str = ""

    @property
    def right(self) -> tuple[str, ...]:
        """Every rendering that is right: preferred, short, admitted."""
        return (self.en, *((self.short,) if self.short else ()), *self.admitted)

    def forms(self) -> Iterator[tuple[str, str]]:
        """Every English form with its status."""
        yield self.en, "preferred"
        if self.short:
            yield self.short, "short"
        for status, forms in (("admitted", self.admitted), ("deprecated", self.deprecated), ("not-for", self.not_for)):
            for form in forms:
                yield form, status

    def in_force(self, day: datetime.date) -> bool:
        """Whether this was the name on a day."""
        iso = day.isoformat()
        return (not self.valid_from or self.valid_from <= iso) and (not self.valid_until or iso <= self.valid_until)


class Entry(NamedTuple):
    """A concept as it stands in a file, with what only people and lint read.

    lines  the line of each key that it gives ("ja", "en" …), and of "" for its beginning
    """

    concept: Concept
    path: str
    lines: dict[str, int]
    note: str = ""
    source: str = ""
    examples: tuple[Example, ...] = ()

    @property
    def line(self) -> int:
        """Where the concept begins in its file, from 1."""
        return self.lines.get("", 0)


class Use(NamedTuple):
    """One way in which an English phrase stands for a concept.

    term    the concept and the status
    shape   what its letters must look like: see `forms.shape`
    """

    term: TermUse
    shape: str


class Group(NamedTuple):
    """What a phrase stands for.

    uses    each way
    terms   those of the uses
    shapes  what their letters must look like, each once
    """

    uses: list[Use]
    terms: list[TermUse]
    shapes: tuple[str, ...]


class Opening:
    """The phrases that begin with a word, looked up as they are asked for.

    word  the word
    line  the phrases that begin with it, among others: phrase and number in turn, each between tabs
    """

    __slots__ = ("_groups", "_line", "_sizes", "_word")

    def __init__(self, word: str, line: str) -> None:
        self._word = word
        self._line = line
        self._groups: dict[str, int | None] = {}
        self._sizes: dict[str, list[int] | None] = {}

    def group(self, phrase: str) -> int | None:
        """The number of the group of uses of a phrase in normal form, None where there is none such."""
        if phrase not in self._groups:
            self._groups[phrase] = self._number(f"\t{phrase}\t")
        return self._groups[phrase]

    def sizes(self, second: str) -> list[int] | None:
        """The numbers of words of the phrases that go on with a second word, longest first; None where none does."""
        if second not in self._sizes:
            found = {size for joint in (" ", ", ", ". ") for size in self._counts(f"\t{self._word}{joint}{second}")}
            self._sizes[second] = sorted(found, reverse=True) or None
        return self._sizes[second]

    def _number(self, sought: str) -> int | None:
        at = self._line.find(sought)
        while at >= 0 and self._line.count("\t", 0, at) % 2:  # a number, and no phrase
            at = self._line.find(sought, at + 1)
        start = at + len(sought)
        return int(self._line[start : self._line.index("\t", start)]) if at >= 0 else None

    def _counts(self, beginning: str) -> Iterator[int]:
        at = self._line.find(beginning)
        while at >= 0:
            if self._line[at + len(beginning)] in _WORD_ENDS:
                yield self._line.count(" ", at, self._line.index("\t", at + 1)) + 1
            at = self._line.find(beginning, at + 1)


_WORD_ENDS = "\t ,."


class Openings(dict[str, Opening | None]):
    """The phrases of a glossary by their first word, read when a word is first met.

    line_of  gives the line that holds the phrases of a word, among others: phrase and
             number in turn, parted by tabs
    """

    MOST = 200_000  # words that are remembered

    def __init__(self, line_of: Callable[[str], bytes]) -> None:
        super().__init__()
        self._line_of = line_of

    def __missing__(self, word: str) -> Opening | None:
        if len(self) > self.MOST:
            self.clear()
        line, found = self._line_of(word), None
        if word.encode() in line:  # most words begin no phrase
            text = f"\t{line.decode()}\t"
            if any(f"\t{word}{end}" in text for end in _WORD_ENDS):
                found = Opening(word, text)
        self[word] = found
        return found


class Beginning(NamedTuple):
    """The Japanese forms that begin with the same two characters.

    forms  folded form → numbers of the concepts that it may be; ~n for concept n: a longer
           string in which its terms do not count
    sizes  the lengths of those forms, longest first
    """

    forms: dict[str, list[int]]
    sizes: list[int]


class Beginnings:
    """The Japanese forms of a glossary by their first two characters, read when those are
    first met.

    places  two characters → the line of their forms
    lines   JSON mappings of form to the numbers of its concepts
    at      gives the forms of a line
    """

    def __init__(self, places: dict[str, int], lines: Sequence[bytes]) -> None:
        self.places = places
        self.at: Callable[[int], Beginning] = _Read(lines).__getitem__


class _Read(dict[int, Beginning]):
    """The forms of each line that was met."""

    def __init__(self, lines: Sequence[bytes]) -> None:
        super().__init__()
        self._lines = lines

    def __missing__(self, place: int) -> Beginning:
        forms: dict[str, list[int]] = json.loads(self._lines[place].decode())
        found = self[place] = Beginning(forms, sorted(set(map(len, forms)), reverse=True))
        return found


class Glossary:
    """A compiled glossary, ready to match.

    Everything is a plain table that loads without being built: a concept, the phrases of a
    word, or what a phrase means, becomes an object when it is first asked for.

    rows        a JSON list of the fields of Concept for each
    beginnings  the Japanese forms, by their first two characters
    openings    the English phrases, by their first word
    uses        groups of uses, each a JSON list of [number of the concept, status, shape]
    """

    def __init__(
        self,
        rows: Sequence[bytes],
        beginnings: Beginnings,
        openings: Openings,
        uses: Sequence[bytes],
    ) -> None:
        self.rows = rows
        self.beginnings = beginnings
        self.openings = openings
        self.uses = uses
        self._concepts: dict[int, Concept] = {}
        self._by_key: dict[str, Concept] = {}
        self._uses: dict[int, Group] = {}
        self._readings: dict[tuple[TermUse, ...], tuple[Reading, ...]] = {}
        self._japanese: dict[tuple[int, ...], tuple[Reading, ...]] = {}

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Concept]:
        return (self.concept(number) for number in range(len(self.rows)))

    def concept(self, number: int) -> Concept:
        """The concept of a number in the tables."""
        found = self._concepts.get(number)
        if found is None:
            values: list[Any] = [tuple(v) if isinstance(v, list) else v for v in json.loads(self.rows[number].decode())]
            found = self._concepts[number] = self._by_key[values[0]] = Concept(*values)
        return found

    def __getitem__(self, key: str) -> Concept:
        found = self._by_key.get(key)
        if found is None:  # not met by the matcher yet
            found = {concept.key: concept for concept in self}[key]
        return found

    def group(self, number: int) -> Group:
        """A group of uses, by its number."""
        found = self._uses.get(number)
        if found is None:
            raw = json.loads(self.uses[number].decode())
            uses = [Use(TermUse(self.concept(c).key, status), shape) for c, status, shape in raw]
            shapes = dict.fromkeys(use.shape for use in uses if use.shape)
            found = self._uses[number] = Group(uses, [use.term for use in uses], tuple(shapes))
        return found

    def readings(self, uses: tuple[TermUse, ...]) -> tuple[Reading, ...]:
        """Uses as the readings of a mention; the same object for the same uses."""
        found = self._readings.get(uses)
        if found is None:
            found = self._readings[uses] = tuple(Reading(Kind.TERM, use) for use in uses)
        return found

    def japanese(self, numbers: tuple[int, ...]) -> tuple[Reading, ...]:
        """Concepts by their numbers as the readings of a Japanese mention; the same object for the same ones."""
        found = self._japanese.get(numbers)
        if found is None:
            found = self._japanese[numbers] = self.readings(tuple(TermUse(self.concept(number).key, "ja") for number in numbers))
        return found

    def has_phrase(self, phrase: str) -> bool:
        """Whether an English phrase in normal form is a form of any concept."""
        opening = self.openings[phrase.partition(" ")[0].rstrip(",.")]
        return opening is not None and opening.group(phrase) is not None
