"""The names of two sides, held against each other: their lines of the ledger.

English words that can be read as Japanese and that nothing in the Japanese explains are what
is looked at: beside a name without its English they are a wrong reading of it, else a name
that the Japanese does not give.
"""

from __future__ import annotations

from collections.abc import Sequence

from termcheck.japanese.tokenizer import Tokenizer
from termcheck.model import Match, Verdict
from termcheck.names import lines
from termcheck.names.answers import abroad, answer, as_town, is_longer, reads_more
from termcheck.names.bodies.attached import firms, is_joined, schools
from termcheck.names.foreign import mark_katakana
from termcheck.names.mistaken.plain import nearly
from termcheck.names.mistaken.taken import mark_cities, taken_for_another
from termcheck.names.named import Name
from termcheck.names.near import (
    Missing,
    anchored,
    as_place,
    beside,
    lowered_part,
    misread_place,
    misread_surname,
    nearest_name,
    nearest_word,
    otherwise_divided,
    translated_part,
    with_another_surname,
)
from termcheck.names.people.consistency import Held, mark_orders, mark_spellings
from termcheck.names.people.known import KNOWN, borne
from termcheck.names.places import features, sights, wards
from termcheck.names.places.readings import Placed, is_somebody, of_kind, parts_only, placed, suspicious
from termcheck.names.rows import Mistaken, Read, Row, concepts_of
from termcheck.names.suspicion import says_place, worth_reading
from termcheck.sounds.ordinary import ROMANIZED
from termcheck.sounds.romaji import shown
from termcheck.tables.patterns import lazy

NAMES_AT_ONCE, WORDS_AT_ONCE = 40, 30  # of one row; more are a list
AROUND = 40  # rows before and after whose readings may explain a word
BESIDE = 4  # … and whose names may, read in any way

# The Japanese speaks of somebody without a name, so that one in the English is not its own.
_NAMELESS = lazy(r"男性|女性|男子|女子|生徒|児童|少年|少女|園児|被害者|容疑者|患者|会社員|無職|遺体")


def pair_names(rows: Sequence[Read], tokenizer: Tokenizer | None = None, *, whole: bool = False, every: bool = False, terms: Sequence[Match] = (), added: frozenset[str] = frozenset()) -> list[Match]:
    """The names of neighbouring rows of one document, as lines of the ledger.

    rows   in order, with the terms of both sides among their mentions: they are left to the
           glossary
    whole  whether the rows are an article, of which the English is all there is
    every  whether names that hold are wanted of rows, too, in which none can be wrong
    terms  the lines of the ledger for the terms: a name of the glossary may be lost, too
    added  the concepts of people whom the English names and the Japanese does not
    """
    named = frozenset[str]().union(*(concepts_of(mention) for row in rows for mention in row.ja))
    case = _Case([Row.read(row.pair, row.ja, row.en, tokenizer, row.line, named, added) for row in rows], whole, every)
    for match in terms:
        if match.verdict is Verdict.JA_ONLY:
            case.terms.setdefault(id(match.pair), []).append(match)
    mark_cities(case.rows, terms)
    return case.run() if any(row.both for row in case.rows) else []


class _Case:
    """
    worth     of each row, whether a name in it may be wrong
    held      the names that have their English
    missing   of each row, the names that have it nowhere
    terms     of each row, by its pair, the terms that have it nowhere
    """

    def __init__(self, rows: list[Row], whole: bool, every: bool) -> None:
        self.rows = rows
        self.whole = whole
        self.every = every
        self.worth = [worth_reading(row.text, row.english) or (bool(row.lost) and says_place(row.english)) for row in rows]
        self.held: list[Held] = []
        self.missing: list[list[Missing]] = []
        self.terms: dict[int, list[Match]] = {}
        self._elsewhere: dict[str, bool] = {}

    def run(self) -> list[Match]:
        for at, row in enumerate(self.rows):
            wanted = row.both or (self.whole and row.pair.ja is not None)
            left = self._hold(row) if wanted and (self.worth[at] or self.every) else []
            lost = (name for name in left if self.worth[at] and not self._said_elsewhere(at, name))
            self.missing.append([Missing(row, name) for name in lost])
        for at, row in enumerate(self.rows):
            if row.both:
                row.matches.extend(taken_for_another(row, self.worth[at]))
                for sense in (*wards.translated(row), *sights.translated(row)):
                    self._translated(row, sense, at)
                if self.worth[at]:
                    self._suspect(row, at)
                    self._seated(row, at)
                elif row.strange:
                    self._called_otherwise(row, at)
                if not self.worth[at]:
                    self._called_otherwise(row, at, bare=True)
        for at, (row, missing) in enumerate(zip(self.rows, self.missing, strict=True)):
            names = [one.name for one in missing if not row.is_lost_term(one.name)]
            if names or (row.both and not self.whole):
                from termcheck.names.missing import not_there  # most rows of an article have every name

                around = [other.english.text for other in self.rows[max(0, at - 1) : at + 2]]
                row.matches.extend(not_there(row, names, self.terms.get(id(row.pair), ()), around, self.whole))
        mark_spellings(self.held, self.whole)
        mark_katakana([row for row in self.rows if row.both], self.whole)
        if self.whole:
            mark_orders(self.held)
        return [match for row in self.rows for match in row.matches]

    def _hold(self, row: Row) -> list[Name]:
        """Find the English of each name of a row; those that have none are returned."""
        missing: list[Name] = []
        for name in row.names[:NAMES_AT_ONCE]:
            if (town := as_town(row, name)) >= 0:
                row.taken.add(town)
                person = name._replace(readings=(tuple(row.readings(name.parts[0], (), "surname")),))
                row.matches.append(lines.misread(row, person, row, town, town))
                continue
            if len(name.parts) == 1 and not name.age and (name.place or len(borne(name.text)) > 1 or name.text in KNOWN) and self._anothers(row, name):
                continue
            have = answer(row, name)
            if (have is None or have.surname < 0 or have.given < 0) and (first := abroad(row, name)) >= 0:
                row.taken.update((first, first + 1))
                row.matches.append(lines.held(row, name, first, first + 1))
                continue
            if have is None:
                if not is_longer(row, name):
                    missing.append(name)
                continue
            numbers = have.words
            row.taken.update(numbers)
            if len(numbers) > 1:
                row.whole.update(numbers)
            wrong = beside(row, name, have)
            if wrong < 0 and (wrong := with_another_surname(row, name, have)) >= 0:
                numbers = [have.given]
            if wrong >= 0:
                row.taken.add(wrong)
                row.matches.append(lines.misread(row, name, row, min(wrong, *numbers), max(wrong, *numbers)))
                continue
            if (wrong := translated_part(row, name, have)) >= 0 and not features.readings(name.text):
                row.taken.add(wrong)
                row.matches.append(lines.literal(row, lines.named(row, name), lines.words(row, min(wrong, *numbers), max(wrong, *numbers)), "somebody's name"))
                continue
            if (said := lowered_part(row, name, have)) is not None:
                row.matches.append(lines.literal(row, lines.named(row, name), lines.passage(row, *said), "somebody's name"))
                continue
            if is_joined(row, name, have):
                row.matches.append(lines.literal(row, lines.named(row, name), lines.words(row, max(0, numbers[0] - 1), numbers[-1]), "a player of the team before the point"))
                continue
            if as_place(row, name, have) and not row.is_place(name) and not features.readings(name.text):
                row.matches.append(lines.literal(row, lines.named(row, name), lines.words(row, numbers[0], numbers[0]), "somebody's name"))
                continue
            together = numbers[-1] - numbers[0] <= 1
            match = lines.held(row, name, numbers[0], numbers[-1] if together else numbers[0])
            row.matches.append(match)
            self.held.append(Held(row, have, match))
        return missing

    def _anothers(self, row: Row, name: Name) -> bool:
        """Say of a surname that the English reads it as another bearer does, if it does so."""
        from termcheck.names.people import bearers  # of surnames that are read in several ways

        reading = bearers.reading_of_bearer(row, name.start, name.end)
        if (number := bearers.read_otherwise(row, name.start, name.end, reading) if reading else -1) >= 0:
            row.taken.add(number)
            row.matches.append(lines.differing(row, lines.named(row, name), lines.words(row, number, number), shown(reading)))
        return number >= 0

    def _said_elsewhere(self, at: int, name: Name) -> bool:
        """Whether a name without its English in its row has it in another: beside it, or
        anywhere in an article."""
        if not self.whole:
            around = self.rows[max(0, at - 1) : at + 2]
            return any(answer(_beside(self.rows[at], other), name) for other in around if other is not self.rows[at])
        found = self._elsewhere.get(name.text)
        if found is None:
            found = any(answer(_beside(self.rows[at], other), name) for other in self.rows if other is not self.rows[at])
            self._elsewhere[name.text] = found
        return found

    def _suspect(self, row: Row, at: int) -> None:
        """Look at the English words of a row that nothing in the Japanese explains."""
        for feature in features.called(row):
            start = row.english.starts[feature.number] + row.en_offset  # it may have been taken for somebody's name
            row.matches = [match for match in row.matches if match.en is None or not match.en.start <= start < match.en.end]
            self._place(row, feature, at)
        for place in placed(row):
            self._place(row, place, at)
        for number in suspicious(row):
            if (part := parts_only(row, number)) is not None:
                self._place(row, part, at)
        self._called_otherwise(row, at)
        for body in (*schools(row), *firms(row)):
            row.taken.update(range(body.first, body.last + 1))
            row.matches.append(lines.differing(row, lines.japanese(row, body.start, body.end, body.right), lines.words(row, body.first, body.last), body.right))
        suspects = self._suspects(row, at)
        near = range(max(0, at - 1), min(len(self.rows), at + 2)) if self.whole else (at,)
        missing = [one for number in near for one in self.missing[number] if not one.name.foreign]
        people = [one for one in missing if not one.name.place and one.name.alone]
        if len(suspects) == len(people) == 1 and not row.english.owns(suspects[0]):
            self._misread(row, people[0], suspects[0])
            return
        for number in suspects:
            if (one := nearest_name(row, number, missing)) is not None:
                missing.remove(one)
                self._misread(row, one, number)
        if missing:
            for number in [number for number in row.english.free if number not in row.taken][:WORDS_AT_ONCE]:
                one = anchored(row, number, missing)
                if one is not None and not self._explained(row, at, number):
                    missing.remove(one)
                    self._misread(row, one, number)
        missing = self._worded(row, at, missing)
        for one in missing[:]:
            if (number := misread_place(row, one) if one.name.place else misread_surname(row, one)) >= 0:
                self._misread(row, one, number)
        for number in [*suspects, *self._terms_of_places(row, at)]:
            if number not in row.taken and (meant := of_kind(row, number)) is not None:
                self._place(row, meant, at)
        self._called_otherwise(row, at, bare=True)
        for number in suspects:
            if number not in row.taken:
                self._unexplained(row, number)

    def _worded(self, row: Row, at: int, missing: list[Missing]) -> list[Missing]:
        """Add the lines of the names that the English takes for words; the others are returned."""
        if missing:
            from termcheck.names.mistaken.namesakes import worded

            for name, match in worded(row, [one.name for one in missing if one.row is row]):
                row.matches.append(match)
                missing = [one for one in missing if one.name is not name]
                self.missing[at] = [one for one in self.missing[at] if one.name is not name]
        return missing

    def _called_otherwise(self, row: Row, at: int, bare: bool = False) -> None:
        """Say of the places of a row that its English calls them by another name; bare: of those without a kind."""
        if bare:
            if "間" not in row.text and not any(map(row.english.is_where, row.english.free)):
                return
            from termcheck.names.places.instead import called as called_otherwise
        else:
            from termcheck.names.places.anchors import called_otherwise  # of rows that may be wrong
        for other in called_otherwise(row):
            row.taken.update(number for number, start in enumerate(row.english.starts) if other.en[0] <= start < other.en[1])
            self._found(at, *other.ja)
            row.matches.append(lines.differing(row, lines.japanese(row, *other.ja, other.right), lines.passage(row, *other.en), other.right))

    def _terms_of_places(self, row: Row, at: int) -> list[int]:
        """The words of a row's terms that may be places which the Japanese does not have."""
        english = row.english
        covered = sorted(set(range(len(english.words))).difference(english.free))[:WORDS_AT_ONCE]
        return [number for number in covered if english.japanese(number) and not self._explained(row, at, number)]

    def _misread(self, row: Row, one: Missing, number: int) -> None:
        """Say that a word of a row was meant to be a name."""
        row.taken.add(number)
        for missing in self.missing:
            if one in missing:
                missing.remove(one)
        if not otherwise_divided(row, one.name, number):
            one.row.matches.append(lines.misread(one.row, one.name, row, number, number))

    def _translated(self, row: Row, sense: Mistaken, at: int) -> None:
        """Add the line of a place that is translated, if nothing says so yet."""
        start, end = (at + row.en_offset for at in sense.en)
        if any(match.difference == "name-literal" and match.en is not None and match.en.start < end and start < match.en.end for match in row.matches):
            return
        row.taken.update(number for number, start in enumerate(row.english.starts) if sense.en[0] <= start < sense.en[1])
        self._found(at, *sense.ja)
        row.matches.append(lines.literal(row, lines.japanese(row, *sense.ja, sense.right), lines.passage(row, *sense.en), sense.right))

    def _seated(self, row: Row, at: int) -> None:
        """Add the lines of the people in whose place the English has somebody else."""
        from termcheck.names.people.seats import held_by_another  # most articles have no row that is worth it

        for seat in held_by_another(row):
            name = next((name for name in row.names if name.start == seat.ja[0] and not name.place), None)
            ja, en = lines.japanese(row, *seat.ja, "somebody's name"), lines.words(row, seat.first, seat.last)
            row.taken.update(range(seat.first, seat.last + 1))
            self.missing[at] = [one for one in self.missing[at] if one.name is not name]
            row.matches.append(lines.misread(row, name, row, seat.first, seat.last) if name is not None and not seat.literal else lines.literal(row, ja, en, "somebody's name"))

    def _found(self, at: int, start: int, end: int) -> None:
        """Whatever is at a place of a row's Japanese is no longer missing, but for somebody."""
        self.missing[at] = [one for one in self.missing[at] if is_somebody(one.name) or one.name.end <= start or end <= one.name.start]

    def _place(self, row: Row, place: Placed, at: int) -> None:
        """Add the line of a word that reads a place."""
        row.taken.add(place.number)
        self._found(at, place.start, place.end)
        ja = lines.japanese(row, place.start, place.end, place.reading)
        en = lines.words(row, place.number, place.number)
        row.matches.append(lines.same(row, ja, en) if place.right else lines.differing(row, ja, en, place.reading))

    def _unexplained(self, row: Row, number: int) -> None:
        """Say of a word that looks Japanese and is nobody's name in the Japanese what it may be."""
        common = nearest_word(row, number)
        row.taken.add(number)
        if common is not None:
            if not common.right and not reads_more(row.text, common.start, common.end, row.english.keys[number]):
                ja = lines.japanese(row, common.start, common.end, common.reading)
                if lines.is_held(row, ja):
                    return  # Asahikawa beside Asahiyama Zoo says where that lies
                row.matches.append(lines.differing(row, ja, lines.words(row, number, number), common.reading))
            return
        if (word := nearly(row, number)) is not None:
            row.matches.append(lines.literal(row, lines.japanese(row, *word), lines.words(row, number, number), word[2]))
            return
        beside = (number + 1, number - 1)
        other = next((n for n in beside if row.english.together(number, n) and n not in row.taken and self._unknown(row, n)), -1)
        if other >= 0 and row.english.text[row.english.ends[min(number, other)]] == "-":
            return  # Higashi-Osaka is nobody
        if other >= 0 and not {row.english.words[n].lower() for n in (number, other)} & ROMANIZED:
            row.taken.add(other)
            slight = not _NAMELESS.search(row.text)
            row.matches.append(lines.unsupported(row, min(number, other), max(number, other), slight))
        elif any(n in row.whole and row.english.together(number, n) for n in beside):
            row.matches.append(lines.unsupported(row, number, number, True))

    @staticmethod
    def _unknown(row: Row, number: int) -> bool:
        """Whether a word looks Japanese and is not in the row; it may be a term, as a surname
        may be a company's."""
        return row.english.japanese(number) and not row.says(number)

    def _suspects(self, row: Row, at: int) -> list[int]:
        """The words of a row that look Japanese and are nowhere in the Japanese."""
        english = row.english
        likely = [number for number in english.free if number not in row.taken and english.japanese(number)]
        return [number for number in likely[:WORDS_AT_ONCE] if not self._explained(row, at, number)]

    def _explained(self, row: Row, at: int, number: int) -> bool:
        """Whether the Japanese of a row, or of the rows around it, may say an English word."""
        if row.says(number):
            return True
        sound, word = row.english.keys[number], row.english.words[number]
        near = self.rows[max(0, at - BESIDE) : at + BESIDE + 1]
        if any(other is not row and other.may_name(sound) for other in near):
            return True
        around = self.rows[max(0, at - AROUND) : at + AROUND + 1]
        return any(other is not row and (other.explains(sound, nouns=True) or other.sounds_foreign(word)) for other in around)


def _beside(row: Row, other: Row) -> Row:
    """The Japanese of a row beside the English of another."""
    return Row(row.pair, row.line, other.english, row.tokenizer)
