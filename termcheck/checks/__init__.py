"""The rules, and the decorator that makes a function one.

A rule is one generator function whose docstring is its page. It looks at the ledger, never
at raw text, and yields findings:

    @rule(Severity.ERROR, on="scale")
    def number_scale(match: Match, case: Case) -> Iterator[Finding]: ...

is called for each line of the ledger that differs in scale; a rule without `on` is called
once with the whole case. The name of the function, with hyphens, is the name of the rule.
"""

from __future__ import annotations

import datetime
import importlib
import inspect
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from termcheck.conversion import Tolerance
from termcheck.model import Conversion, Finding, Match, Mention, Pair, Place, Severity
from termcheck.records import NamedTuple, Record, fresh
from termcheck.residue import Residue
from termcheck.text import UNSEEN

if TYPE_CHECKING:
    from termcheck.conversion import StatedRate
    from termcheck.conversion.held import Held
    from termcheck.glossary.model import Glossary
    from termcheck.japanese.tokenizer import Line
    from termcheck.rates import RateBook


class Case(Record):
    """All that a rule may look at: one segment, or a whole article.

    pairs     the rows with what was read in each
    matches   the ledger
    article   whether an absent figure was looked for in a whole article
    conversions, stated  the conversions as they were held, and the rates that the text
              converts by: `pairing.conversions` fills them
    """

    pairs: list[ReadPair]
    matches: list[Match] = fresh(default_factory=list)
    article: bool = False
    published: datetime.date | None = None
    glossary: Glossary | None = None
    rates: RateBook | None = None
    tolerance: Tolerance = fresh(default_factory=Tolerance)
    conversions: list[Held] = fresh(default_factory=list)
    stated: list[tuple[Pair, StatedRate]] = fresh(default_factory=list)
    basis: list[str] = fresh(default_factory=list)
    unchecked: list[str] = fresh(default_factory=list)


class ReadPair(Record):
    """A row and what was read in it, in order of place.

    pair     as names and terms are looked for in it; figures: as figures are; see `house_style.even`
    written  as it was written
    residue  what is left in the English that is no English
    line     the Japanese with its words, once they were cut; None for a row of several sentences
    """

    pair: Pair
    ja: list[Mention]
    en: list[Mention]
    ja_conversions: list[Conversion] = fresh(default_factory=list)
    en_conversions: list[Conversion] = fresh(default_factory=list)
    residue: list[Residue] = fresh(default_factory=list)
    line: Line | None = None
    figures: Pair | None = None
    written: Pair | None = None

    @property
    def evened(self) -> dict[int, Pair]:
        """The row as it was written, by the `id` of its other shapes where they differ."""
        if self.written is None:
            return {}
        return {id(shape): self.written for shape in (self.pair, self.figures) if shape is not None and shape is not self.written}


class Rule(NamedTuple):
    """A rule as the registry knows it.

    severity  of its findings, where the rule does not say otherwise itself
    on        the differences in the ledger that it is called for; empty: once for the case
    """

    name: str
    severity: Severity
    on: tuple[str, ...]
    check: Callable[..., Iterator[Finding]]

    @property
    def family(self) -> str:
        """number, money, date, term, name or text."""
        return self.name.partition("-")[0]

    @property
    def page(self) -> str:
        """What `termcheck explain` prints: what it says, why, a bad and a good example."""
        return inspect.cleandoc(self.check.__doc__ or "")

    @property
    def summary(self) -> str:
        """The first line of the page."""
        return self.page.partition("\n")[0]


RULES: dict[str, Rule] = {}

# Every module with rules, in the order in which they are listed; and those that have rules
# which look at a whole case.
MODULES = ("number", "money", "date", "term", "name", "text")
OVER_CASES = ("money", "text")


def rule(severity: Severity, on: str = "") -> Callable[[Callable[..., Iterator[Finding]]], Callable[..., Iterator[Finding]]]:
    """Make a generator function a rule. `on` is one difference or several, by spaces."""

    def register(check: Callable[..., Iterator[Finding]]) -> Callable[..., Iterator[Finding]]:
        name = check.__name__.replace("_", "-")
        RULES[name] = Rule(name, severity, tuple(on.split()), check)
        return check

    return register


def load(modules: Iterable[str] = MODULES) -> dict[str, Rule]:
    """The registry in its order, with every module imported, or some."""
    for module in modules:
        importlib.import_module(f"termcheck.checks.{module}")
    return dict(sorted(RULES.items(), key=lambda row: MODULES.index(row[1].family)))


def judge(case: Case) -> list[Finding]:
    """What the rules find in a case. Where nothing in the ledger differs, those that look at its
    lines are not even loaded."""
    differing = [match for match in case.matches if match.difference]
    findings: list[Finding] = []
    for match in differing:
        for one in _called_for(match.difference):
            findings.extend(one.check(match, case))
    for one in _over_cases():
        findings.extend(one.check(case))
    return findings


@cache
def _over_cases() -> list[Rule]:
    """The rules that look at a whole case."""
    return [one for one in load(OVER_CASES).values() if not one.on]


@cache
def _called_for(difference: str) -> list[Rule]:
    """The rules that are called for a difference in the ledger. They stand in one module; those
    before it are loaded to find it."""
    for module in MODULES:
        called = [one for one in load((module,)).values() if difference in one.on]
        if called:
            return called
    return []


def place(mention: Mention | None) -> Place | None:
    """Where a mention stands, for a finding."""
    return Place(mention.start, mention.end, mention.text) if mention is not None else None


def found(name: str, match: Match, message: str, **more: Any) -> Finding:
    """A finding on one line of the ledger, with the rule's own severity unless `more`
    says otherwise."""
    more.setdefault("severity", RULES[name].severity)
    more.setdefault("ja", place(match.ja))
    more.setdefault("en", place(match.en))
    message = message.replace(UNSEEN, "") if UNSEEN in message else message
    return Finding(rule=name, message=_on_one_line(message, match) if "\n" in message else message, segment=match.pair.id, **more)


def _on_one_line(message: str, match: Match) -> str:
    """A message without the line ends of what it quotes, which in Japanese stand for nothing."""
    for mention, joint in ((match.ja, ""), (match.en, " ")):
        if mention is not None and "\n" in mention.text:
            message = message.replace(mention.text, joint.join(line.strip() for line in mention.text.split("\n")))
    return " ".join(line.strip() for line in message.split("\n"))
