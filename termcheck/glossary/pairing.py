"""The terms of two sides, held against each other: their lines of the ledger.

A term is held in its own sentence. What is right is taken first; then what is certainly
wrong (a deprecated rendering, another concept's, a slip of the pen); and only a term with
nothing of the kind may be spoken of in another way (the ministry, it) or be missing.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Sequence

from termcheck.glossary import excuses
from termcheck.glossary.abbreviations import mark_abbreviations, may_stand_for, spelled_out
from termcheck.glossary.absent import Absent
from termcheck.glossary.held import Held, Row, passage, place, right_use, terms_of, uses
from termcheck.glossary.later import (
    CALLED_LONGER,
    PEOPLE,
    PERSON_WORDS,
    PRONOUNS,
    giant,
    goes_by_name,
    other_body,
    spoken_of_again,
)
from termcheck.glossary.listed import from_list
from termcheck.glossary.matching.edges import script
from termcheck.glossary.matching.longer import makes_another
from termcheck.glossary.matching.phrases import split
from termcheck.glossary.misnamed.halves import another_half, half_said
from termcheck.glossary.misnamed.nearby import Near, near_longer, near_miss
from termcheck.glossary.misnamed.persons import doubtful, is_anothers_name, namesake
from termcheck.glossary.misnamed.slips import slips
from termcheck.glossary.misnamed.sounding import has_its_kind, misheard, part_of_name, spelled_otherwise
from termcheck.glossary.misnamed.trades import other_trade
from termcheck.glossary.model import RIGHT, Concept, Glossary
from termcheck.glossary.prefixes import lost_prefix
from termcheck.model import Match, Mention, TermUse, Verdict

MOST = 300  # Japanese terms of one row for which anything but the right English is looked for
TIMES = 20  # and those of one concept


def pair_terms(
    rows: Sequence[Row], glossary: Glossary, published: datetime.date | None = None, *, whole: bool = False
) -> list[Match]:
    """The terms of neighbouring rows of one document, as lines of the ledger.

    rows       in order, with the terms of both sides among their mentions
    published  the day of publication, by which names are current or not; None: not known
    whole      whether the rows are an article, of which the English is all there is
    """
    return _Case(rows, glossary, published, whole).run()


class _Case(Absent):
    def __init__(self, rows: Sequence[Row], glossary: Glossary, published: datetime.date | None, whole: bool) -> None:
        super().__init__([Held(row.pair, terms_of(row.ja), terms_of(row.en)) for row in rows], glossary, published)
        self.whole = whole
        self.open: list[int] = []
        self._sought: set[str] = set()
        self._expansions: dict[tuple[str, str], str] = {}

    def run(self) -> list[Match]:
        for at, row in enumerate(self.rows):
            if row.pair.ja is not None and row.pair.en is not None:
                self._hold(row, at)
                self._slips(row)
        for row in self.rows:
            if row.pair.en is not None:
                self.leave(row)
        if self.whole:
            mark_abbreviations(self.rows, self.glossary)
        return [match for row in self.rows for match in sorted(row.matches, key=place)]

    def _hold(self, row: Held, at: int) -> None:
        """Find the English of each Japanese term of a row."""
        if not (left := [ja for ja in row.ja if not self._take_right(row, ja) and not part_of_name(row, ja) and not self._is_anothers(row, ja)]):
            return
        self.open = self.unexplained(row)
        asked: Counter[str] = Counter()
        for ja in left[:MOST]:
            concepts = [self.glossary[use.concept] for use in uses(ja)]
            asked[concepts[0].key] += 1
            if asked[concepts[0].key] > TIMES:
                continue
            for step in self.STEPS:
                match = step(self, row, at, ja, concepts)
                if match is not None:
                    row.matches.append(match)
                    break

    def _is_anothers(self, row: Held, ja: Mention) -> bool:
        return excuses.is_anothers(row.pair, ja, {self.glossary[use.concept].field for use in uses(ja)})

    def _take_right(self, row: Held, ja: Mention) -> bool:
        """Pair a Japanese term with the first right English one that is free."""
        keys = {use.concept for use in uses(ja)}
        if (number := row.take(keys)) is None:
            return False
        en = row.en[number]
        row.matches.append(self._right(row, ja, en, right_use(en, keys) or uses(en)[0]))
        return True

    def _right(self, row: Held, ja: Mention, en: Mention, use: TermUse) -> Match:
        """A pair that holds, unless the name is one of another day or the office another."""
        concept = self.glossary[use.concept]
        if self.published and not concept.in_force(self.published):
            current = [c for u in uses(ja) if (c := self.glossary[u.concept]).in_force(self.published)]
            if current and not excuses.speaks_of_past(row.pair):
                return Match(ja, en, Verdict.DIFFERS, row.pair, "outdated", current[0].en)
        if (misread := _otherwise_named(row, ja, concept)) and not self._is_anothers(row, ja):
            return self._near(row, ja, misread, concept)
        if use.status == "short" and (said := spelled_out(row, en, concept)):
            word = self._expansion(said.text, en.text, concept)
            if word:
                return Match(ja, said, Verdict.DIFFERS, row.pair, word, concept.en)
        if (near := self._nearly_longer(row, ja, en, concept)) and not self._is_anothers(row, ja):
            return Match(ja, near, Verdict.DIFFERS, row.pair, "misspelled", concept.en)
        if " " not in en.text and (half := half_said(row, ja, concept, self.glossary) or another_half(row, ja, en, concept)):
            return self._near(row, ja, half, concept)
        if trade := other_trade(row, concept):
            return self._near(row, ja, trade, concept)
        if lost := lost_prefix(row.pair, ja, row.words, concept):
            return Match(ja, en, Verdict.DIFFERS, row.pair, "prefix", lost)
        return Match(ja, en, Verdict.HOLDS, row.pair)

    def _expansion(self, name: str, short: str, concept: Concept) -> str:
        """What is wrong with the name that an abbreviation is said to stand for, or ""."""
        if (key := (concept.key, name)) not in self._expansions:
            word = ""
            if not excuses.contains(name, [concept]):
                near = near_miss(concept.right, self.glossary, name, split(name))
                word = "misspelled" if near else "" if may_stand_for(short, name) else "expansion"
            self._expansions[key] = word
        return self._expansions[key]

    def _nearly_longer(self, row: Held, ja: Mention, en: Mention, concept: Concept) -> Mention | None:
        """The whole of a name of which only a part is right."""
        if row.pair.en is None:
            return None
        start = en.start - row.pair.en.offset
        near = near_longer(concept.right, self.glossary, row.pair.en.text, row.words, en.text, start)
        return passage(row, near.at, near.size, concept) if near and not spelled_otherwise(row, near, ja) else None

    # The steps for a Japanese term with no right English in its row, from the certain to the doubtful.

    def _deprecated(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        return self._differing(row, ja, concepts, "deprecated", "deprecated")

    def _wrong(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """The established term of another concept that the Japanese does not have. Japanese repeats a
        name that English has said already: then only one built alike is taken for it, another ministry."""
        own = {concept.key for concept in concepts}
        said = bool(row.numbers(own, "right"))
        for number in self.open:
            en = row.en[number]
            others = [use for use in uses(en) if use.status in RIGHT and use.concept not in own]
            named = any(use.concept in own and use.status == "not-for" for use in uses(en))
            partly = not named and excuses.contains(en.text, concepts) and (en.text[0].islower() or not makes_another(en.text) or excuses.runs_it(en.text, concepts))  # the governor of the Bank
            if excuses.owned(row.pair, en) or excuses.gives_bearing(row.pair, en) or any(excuses.is_by_character(row.pair, self.glossary[use.concept]) for use in others):
                continue
            for use in others:
                other = self.glossary[use.concept]
                if not named and (not excuses.akin(other, concepts) or excuses.in_pieces(row.pair, other) or (said and not excuses.built_alike(en.text, concepts))):
                    continue
                if (partly and excuses.built_on(other, concepts)) or excuses.in_small_letters(en.text, other) or excuses.is_bare_post(other, concepts) or excuses.is_whose(en.text, concepts) or (not named and excuses.is_no_office(other, concepts)):
                    continue  # the BOJ's governor is no other name for the BOJ
                alike = excuses.alike(other, use.status, concepts) or excuses.another_prefecture(ja.text, other, concepts)
                described = en.text[0].islower() and all(concept.en[0].isupper() for concept in concepts)
                if not named and (not alike or described):
                    continue  # the top court is no other name for the Grand Bench
                if excuses.are_firms(other, *concepts) and not excuses.is_whole_name(en.text, other) and (partly or excuses.of_one_house(en.text, concepts)):
                    continue
                self._take(row, number)
                gone = self.published is not None and not other.in_force(self.published)
                if gone and not excuses.speaks_of_past(row.pair):
                    return Match(ja, en, Verdict.DIFFERS, row.pair, "outdated", concepts[0].en)
                if named and (not alike or other.valid_until):
                    return Match(ja, en, Verdict.DIFFERS, row.pair, "not-for", concepts[0].en)
                return Match(ja, en, Verdict.DIFFERS, row.pair, "wrong-term", other.ja[0])
        return None

    def _namesake(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """Somebody else of the same surname: Junichiro Koizumi for 小泉進次郎."""
        found = namesake(row, ja, concepts, self.glossary)
        if found is None:
            return None
        self._take(row, found[0])
        return Match(ja, row.en[found[0]], Verdict.DIFFERS, row.pair, "wrong-term", found[1].ja[0])

    def _not_for(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        return self._differing(row, ja, concepts, "not-for", "not-for")

    def _differing(self, row: Held, ja: Mention, concepts: list[Concept], status: str, word: str, *, beside: bool = False) -> Match | None:
        """A rendering that the glossary itself says is wrong for the term, alone or inside a
        term that nothing in the Japanese explains.

        beside  whether the term stands in another row: what tells there who a name is, tells
                it of that name
        """
        numbers = row.numbers([concept.key for concept in concepts], status)
        for concept in concepts:
            for form in concept.not_for if status == "not-for" else concept.deprecated:
                numbers += row.with_words(form)
        for number in numbers:
            if number not in row.taken and not self.explained(row, number) and not excuses.is_denied(row.pair, row.en[number]) and not (beside and excuses.introduces(row.pair, row.en[number])):
                self._take(row, number)
                return Match(ja, row.en[number], Verdict.DIFFERS, row.pair, word, concepts[0].en)
        return None

    def _wrong_beside(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """A wrong rendering or a slip in the sentence beside it, of an article: the sentences of
        two languages do not always begin and end together. For a term that is right nowhere
        in the article, in any sentence."""
        if not self.whole:
            return None
        rows, key = self._beside_rows(at), concepts[0].key
        if key not in self.first and key not in self._sought:
            self._sought.add(key)
            rows += [other for other in self.rows if other.pair.en is not None and other is not row and other not in rows]
        for other in rows:
            match = (
                self._differing(other, ja, concepts, "deprecated", "deprecated")
                or self._differing(other, ja, concepts, "not-for", "not-for", beside=True)
                or self._misspelled(other, at, ja, concepts)
            )
            if match is not None:
                match.pair = row.pair
                return match
        return None

    def _take(self, row: Held, number: int) -> None:
        row.taken.add(number)
        if number in self.open:
            self.open.remove(number)

    def _misspelled(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        assert row.pair.en is not None
        for concept in concepts:
            if near := _otherwise_named(row, ja, concept):
                return self._near(row, ja, near, concept)
            near = next(slips(row, concept), None) or near_miss(concept.right, self.glossary, row.pair.en.text, row.words)
            if near is not None and not spelled_otherwise(row, near, ja):
                return self._near(row, ja, near, concept)
        from termcheck.glossary.misnamed.stretches import misread_stretch  # where something is missing

        if (near := misheard(row, ja, concepts) or misread_stretch(row, ja, concepts)) and not has_its_kind(row, near):
            return self._near(row, ja, near, concepts[0])
        near = next((half for concept in concepts if (half := half_said(row, ja, concept, self.glossary))), None)
        return self._near(row, ja, near, concepts[0]) if near else None

    def _renamed(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """Another name of the same kind, where the term is nowhere in the case."""
        if concepts[0].key in self.first:
            return None
        from termcheck.glossary.misnamed.renamed import (
            renamed,  # of no use to an article whose terms are all there
        )
        from termcheck.glossary.misnamed.somewhere import called_elsewhere
        from termcheck.glossary.misnamed.strangers import ranked_otherwise, titled_otherwise
        from termcheck.glossary.misnamed.subjects import called_otherwise
        from termcheck.glossary.misnamed.titled import retitled
        from termcheck.glossary.misnamed.worded import worded

        near = other_trade(row, concepts[0]) or renamed(row, ja, concepts[0]) or retitled(row, ja, concepts[0]) or called_otherwise(row, ja, concepts[0]) or titled_otherwise(row, ja, concepts[0], self.glossary) or ranked_otherwise(row, ja, concepts[0]) or worded(row, ja, concepts[0]) or called_elsewhere(row, ja, concepts[0], self.glossary)
        return self._near(row, ja, near, concepts[0]) if near else None

    @staticmethod
    def _near(row: Held, ja: Mention, near: Near, concept: Concept) -> Match:
        """A line for what nearly is a form; characters of a person have been misread, not misspelled."""
        misread = concept.field.startswith(PEOPLE) and script(ja.text[0]) == "kanji"
        found = passage(row, near.at, near.size, concept)
        found.weak = misread and doubtful(row, ja, near, concept)
        return Match(ja, found, Verdict.DIFFERS, row.pair, "name-reading" if misread else "misspelled", near.form)

    def _slips(self, row: Held) -> None:
        """Slips of the pen in terms that are right elsewhere in the row."""
        known = {at for match in row.matches if match.difference == "misspelled" and match.en for at in row.word_numbers(match.en)}
        for concept in {use.concept: self.glossary[use.concept] for ja in row.ja[:MOST] for use in uses(ja)}.values():
            for near in slips(row, concept):
                numbers = range(near.at, near.at + near.size)
                own = (ja for ja in row.ja[:MOST] if any(use.concept == concept.key for use in uses(ja)))
                if known.isdisjoint(numbers) and not spelled_otherwise(row, near, None) and not all(self._is_anothers(row, ja) for ja in own):
                    known.update(numbers)
                    found = passage(row, near.at, near.size, concept)
                    row.matches.append(Match(None, found, Verdict.DIFFERS, row.pair, "misspelled", near.form))

    def _another_body(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """A body that the glossary does not have, where the Japanese has one that it has."""
        assert row.pair.en is not None
        found = other_body(ja.text, concepts[0], row.words, row.pair.en.text, row.open_words)
        if found is None:
            if concepts[0].key in self.first:
                return None
            from termcheck.glossary.misnamed.remade import remade  # as for those that are called otherwise

            near = remade(row, ja, concepts[0], self.glossary)
            return self._near(row, ja, near, concepts[0]) if near else None
        return Match(ja, passage(row, *found, concepts[0]), Verdict.DIFFERS, row.pair, "not-for", concepts[0].en)

    def _again(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """The ministry, the company, it."""
        by_name = goes_by_name(ja.text, concepts) and concepts[0].key not in self.first
        named = not self.whole and concepts[0].en[0].isupper() and (by_name or from_list(row, ja))
        text = row.pair.en.text if row.pair.en else ""
        for concept in concepts:
            word = spoken_of_again(concept, text, row.words, row.open_words)
            if named and word is not None and row.words.keys[word] in PRONOUNS | PERSON_WORDS:
                continue
            word = giant(concept, row.words) if word is None else word
            if word is not None:
                return Match(ja, passage(row, word, 1, concept), Verdict.HOLDS, row.pair, note="spoken of again")
        return None

    def _said_once(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """The right term, said once for two of the Japanese."""
        keys = {concept.key for concept in concepts}
        for number in row.numbers(keys, "right")[:MOST]:
            found = right_use(row.en[number], keys)
            if found is not None and not row.is_part_of_wrong(number, keys):
                return self._right(row, ja, row.en[number], found)
        return None

    def _part(self, row: Held, at: int, ja: Mention, concepts: list[Concept]) -> Match | None:
        """The right words inside a longer name: of a place or a club, or where the Japanese goes on too."""
        free = any(concept.field in CALLED_LONGER for concept in concepts) or excuses.goes_on(row.pair, ja)
        numbers = row.numbers([concept.key for concept in concepts], "part") if free else []
        own = {concept.key for concept in concepts}
        for concept in concepts:
            for form in concept.right:
                numbers += [n for n in row.with_words(form) if own.isdisjoint(use.concept for use in uses(row.en[n]))]
        numbers = [n for n in numbers if not self.is_neighbour(row.en[n], concepts) and not is_anothers_name(row, n, ja, concepts, self.glossary)]
        if not numbers:
            return None
        return Match(ja, row.en[numbers[0]], Verdict.HOLDS, row.pair, note="inside a longer name")

    STEPS: tuple[Callable[[_Case, Held, int, Mention, list[Concept]], Match | None], ...] = (
        _deprecated, _wrong, _not_for, _namesake, _said_once, Absent._next_door, _part, _misspelled, Absent._beside, _wrong_beside, _renamed, _another_body, _again, Absent._elsewhere, Absent._missing,
    )  # fmt: skip


def _otherwise_named(row: Held, ja: Mention, concept: Concept) -> Near | None:
    """The words of a row's English that have the name of somebody as it is not read, or None."""
    if concept.field.startswith(PEOPLE):
        from termcheck.glossary.misnamed.meant import otherwise_named  # most articles ask for nobody

        return otherwise_named(row, ja, concept)
    return None
