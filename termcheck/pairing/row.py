"""A row in the course of pairing: its mentions, which are still open, and the lines they become."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from termcheck import stops
from termcheck.model import Kind, Match, Mention, Pair, Verdict
from termcheck.pairing import modifiers
from termcheck.pairing.answers.amounts import hold_amounts
from termcheck.pairing.answers.dates import DATES, hold_dates
from termcheck.pairing.answers.implied import is_one_apiece
from termcheck.pairing.context import GOOD, NONE, STRONG, Context, Hold
from termcheck.pairing.senses import missing_sense
from termcheck.pairing.sentence.relations import complement, other_relation
from termcheck.pairing.sentence.statuses import other_status
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

# Kinds of English figures that say what they are figures of.
_NAMED = frozenset((Kind.DURATION, Kind.AGE, Kind.MEASURE, Kind.COUNT))


# What stands between two figures that are a list: 14課、38種類; 12棟と車8台.
_LISTED = lazy("[^、。0-9０-９]{0,4}(?:、|と|・|および)[^、。0-9０-９]{0,8}")


def hold(ja: Mention, en: Mention, context: Context) -> Hold:
    """How well an English mention answers a Japanese one, by their best two readings."""
    best = NONE
    for jr in ja.readings:
        for er in en.readings:
            dates = jr.kind in DATES or er.kind in DATES
            found = (hold_dates if dates else hold_amounts)(ja, jr, en, er, context)
            if found.strength > best.strength or (found.strength == best.strength and best.difference and not found.difference):
                best = found
                if outright(best):
                    return best
    return best


def _units(mention: Mention) -> set[str]:
    """The units of all readings of a figure that have one."""
    return {reading.value.unit for reading in mention.readings if isinstance(reading.value, Quantity) and reading.value.unit}


def outright(found: Hold) -> bool:
    """Whether two mentions are the same thing in the same unit, with nothing against it."""
    return found.strength == STRONG and not found.difference


# What is counted and done no number of times.
_NO_OCCASION = frozenset(("person", "company", "country", "school", "household", "vehicle", "building", "prefecture", "ship"))


def _how_many(ja: Mention, en: Mention) -> str:
    """What a Japanese figure counts, where the English says it a second time as how often: 3人が警告 as "three
    people were warned three times"."""
    if en.kind is not Kind.MULTIPLE or not en.text.endswith("times") or not isinstance(ja.value, Quantity) or ja.kind is not Kind.COUNT:
        return ""
    return "how many there are" if ja.value.unit in _NO_OCCASION else ""


def _is_label(en: Mention) -> bool:
    """Whether an English figure may be no more than the number of something: Part 2 of a series."""
    return any(reading.kind is Kind.IDENTIFIER for reading in en.readings)


class Row:
    """A row in the course of pairing: its figures and dates, and which are still open.

    given  English mentions that need no Japanese: conversions that the desk added
    holds  how well the mentions of the row hold each other, by their places (Japanese, English)
    moved  the rows in which Japanese mentions, by their places, found their English
    """

    __slots__ = ("context", "en", "given", "holds", "ja", "matches", "moved", "open_en", "open_ja", "pair")

    context: Context
    open_ja: list[int]
    open_en: list[int]
    matches: list[Match]
    holds: dict[tuple[int, int], Hold]
    moved: dict[int, Row]

    def __init__(self, pair: Pair, ja: list[Mention], en: list[Mention], given: set[int] | None = None) -> None:
        self.pair, self.ja, self.en = pair, ja, en
        self.given = given or set()

    def begin(self, context: Context) -> None:
        """Open every mention, and hold each Japanese one against each English one."""
        self.context = context
        self.open_ja = list(range(len(self.ja)))
        self.open_en = list(range(len(self.en)))
        self.matches = []
        self.holds = {}
        self.moved = {}
        for j, ja in enumerate(self.ja):
            for e, en in enumerate(self.en):
                found = hold(ja, en, context)
                if found.strength:
                    self.holds[j, e] = found

    def wanting(self) -> list[int]:
        """The open Japanese figures that want a partner: no weak words."""
        return [j for j in self.open_ja if not self.ja[j].weak]

    def offered(self) -> list[int]:
        """The open English figures that may be one: no weak words, nothing that the desk added."""
        return [e for e in self.open_en if not self.en[e].weak and e not in self.given]

    def join(self, j: int, other: Row, e: int, found: Hold, note: str = "", *, again: bool = False) -> None:
        """Pair a mention with one of this row or another, and judge what the words beside them say, which are
        another's where it is said again (by the same margin)."""
        ja, en, context = self.ja[j], other.en[e], self.context
        self.open_ja.remove(j)
        if e in other.open_en:
            other.open_en.remove(e)
        if other is not self:
            self.moved[j] = other
        verdict, difference = found.verdict, found.difference
        own = other is self and not difference and not again
        sense = missing_sense(ja, en, context, self.ja, self.en) if own and not complement(ja, en) else ""
        sense = "" if sense and is_one_apiece(ja, context) else sense
        status = (other_status(ja, en, context) or other_relation(ja, en, context)) if own else ""
        if status:
            verdict, difference, note = Verdict.DIFFERS, "status", f"the Japanese says {status}"
        elif sense:
            verdict, difference, note = Verdict.DIFFERS, "sense", f"it is {sense}"
        elif not difference and not again and modifiers.judge(ja, en, verdict) and not self._said_with_another(ja, en) and not self._said_of_both(ja, en) and not modifiers.said_apart(ja, en, other.pair.en, other.en) and not (complement(ja, en) and modifiers.turned(ja, en, context)) and not modifiers.kept_off(ja, en, context) and not modifiers.of_a_radius(ja, en, context) and not modifiers.passes(ja, en, context) and not modifiers.of_none(ja, en, context):
            difference = "approximation"
        self.matches.append(Match(ja, en, verdict, self.pair, difference, note))

    def _said_with_another(self, ja: Mention, en: Mention) -> bool:
        """Whether the English says a figure once more, if without its unit, with the modifier that the Japanese has."""
        amount = ja.value
        if not isinstance(amount, Quantity):
            return False
        others = (one for one in self.en if one is not en and isinstance(one.value, Quantity) and one.value.low == amount.low and (amount.vague or not one.value.vague))
        return any(one.kind in (en.kind, Kind.NUMBER) and not modifiers.judge(ja, one, Verdict.HOLDS) for one in others)

    def _said_of_both(self, ja: Mention, en: Mention) -> bool:
        """Whether a bound that the Japanese has before two figures stands at the second in English, where that is told
        first: 最大で14課、38種類 as "as many as 38 kinds in 14 sections"."""
        here, there = self.context.in_ja(ja), self.context.in_en(en)
        if here is None or there is None or not isinstance(ja.value, Quantity):
            return False
        text, end = here[0], here[2]
        values = [one.value for one in self.ja if (at := self.context.in_ja(one)) is not None and _LISTED.fullmatch(text, end, max(end, at[1]))]
        seconds = {value.low for value in values if isinstance(value, Quantity) and value.modifier is None}
        before = [(one.value, at[2]) for one in self.en if (at := self.context.in_en(one)) is not None and at[2] <= there[1]]
        return any(isinstance(value, Quantity) and value.low in seconds and value.modifier is ja.value.modifier and not stops.ENGLISH.search(there[0], stop, there[1]) for value, stop in before)

    def said_once(self, e: int) -> list[int]:
        """The Japanese figures that an open English one may say a second time; none where all that it
        has of them is the number: 100匹 as "100 fish … for 100 days"."""
        en = self.en[e]
        said = [j for (j, k), found in self.holds.items() if k == e and found.strength and not found.difference]
        if en.weak or en.kind not in _NAMED or not isinstance(en.value, Quantity) or not en.value.unit:
            return said
        return [j for j in said if self.ja[j].weak or (self.holds[j, e].strength >= GOOD and not self._counts_else(j, en))]

    def _counts_else(self, j: int, en: Mention) -> bool:
        """Whether a bare Japanese figure is of other things by its partner: 5000発 is 5,000 shots, and
        no 5,000 people."""
        if self.ja[j].kind is not Kind.NUMBER or en.kind is not Kind.COUNT:
            return False
        partners = [match.en for match in self.matches if match.ja is self.ja[j] and match.en is not None and match.en.kind is Kind.COUNT]
        return any(_units(one) and not _units(one) & _units(en) for one in partners)

    def say_again(self, said: list[int], e: int) -> None:
        """Leave alone what English says twice and Japanese once, but where all the second time has
        is another sense: 今季10号 as "No. 10" and as "the tenth player"."""
        en = self.en[e]
        if en.weak or en.kind not in (Kind.COUNT, Kind.ORDINAL, Kind.NUMBER, Kind.MULTIPLE) or any(self.holds[j, e].strength < GOOD for j in said):
            return
        if not isinstance(en.value, Quantity) or en.value.low < 2 or (en.text[0].isupper() and _is_label(en)):
            return
        senses = [missing_sense(self.ja[j], self.en[e], self.context, self.ja, self.en) or _how_many(self.ja[j], en) for j in said]
        if all(senses):
            self.matches.append(Match(self.ja[said[0]], self.en[e], Verdict.DIFFERS, self.pair, "sense", f"it is {senses[0]}"))

    def set_against(self, j: int, other: Row, e: int, difference: str) -> None:
        """Put two open mentions beside each other that speak of one thing and do not agree."""
        self.open_ja.remove(j)
        other.open_en.remove(e)
        self.matches.append(Match(self.ja[j], other.en[e], Verdict.DIFFERS, self.pair, difference))


def offers(rows: Iterable[Row]) -> Iterator[tuple[Row, int]]:
    """The open English figures of several rows."""
    return ((row, e) for row in rows for e in row.offered())
