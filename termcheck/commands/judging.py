"""What texts are judged by: the options that `check` and `ledger` share, made into what the
engine takes."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import click

from termcheck.calendar import parse_iso
from termcheck.commands.words import suggest
from termcheck.engine import Options
from termcheck.formats.matter import parse_rate
from termcheck.model import Severity
from termcheck.quantity import Number
from termcheck.rates import RateBook
from termcheck.rates.sources import Table

_Command = TypeVar("_Command", bound=Callable[..., Any])


class _Date(click.ParamType[datetime.date]):
    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        if isinstance(value, datetime.date):
            return value
        try:
            return parse_iso(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class _Rate(click.ParamType[tuple[str, Number]]):
    name = "CODE=RATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Number]:
        if isinstance(value, tuple):
            return value
        code, _, rate = value.partition("=")
        try:
            if not (len(code) == 3 and code.isascii() and code.isalpha()):
                raise ValueError(f"not a currency code: {code!r} (write it as USD=162.5)")
            return code.upper(), parse_rate(rate.strip())
        except ValueError as error:
            self.fail(str(error), param, ctx)


DATE, RATE = _Date(), _Rate()

_OPTIONS = {
    "date": click.option("--date", type=DATE, help="Publication, where the texts do not say it."),
    "rate": click.option("--rate", type=RATE, multiple=True, help="An exchange rate in yen, as USD=162.5. Repeatable."),
    "rates_file": click.option("--rates-file", metavar="CSV", help="Exchange rates: date,currency,rate."),
    "glossaries": click.option(
        "--glossary", "glossaries", metavar="FILE", multiple=True, help="Terms over the bundled ones. Repeatable."
    ),
    "no_bundled_glossary": click.option(
        "--no-bundled-glossary", is_flag=True, help="Leave out the terms that come with termcheck."
    ),
    "tokenizer": click.option(
        "--tokenizer", type=click.Choice(["sudachi", "mecab"]), help="What cuts Japanese into words."
    ),
    "select": click.option("--select", metavar="RULES", multiple=True, help="Only these rules or families. Repeatable."),
    "ignore": click.option("--ignore", metavar="RULES", multiple=True, help="Not these rules or families. Repeatable."),
}


@dataclass(frozen=True)
class Judging:
    """The options as they were given; `options` makes them into what the engine takes."""

    date: datetime.date | None = None
    rate: tuple[tuple[str, Number], ...] = ()
    rates_file: str | None = None
    glossaries: tuple[str, ...] = ()
    no_bundled_glossary: bool = False
    tokenizer: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    @functools.cached_property
    def options(self) -> Options:
        """What the engine takes, without what a single article says of itself.

        Raises GlossaryError, RatesError, or click.UsageError for a rule that is not known.
        """
        from termcheck.glossary import load_glossary

        tokenizer = None
        if self.tokenizer:
            from termcheck.japanese.tokenizer import load

            tokenizer = load(self.tokenizer)
        return Options(
            published=self.date,
            glossary=load_glossary(self.glossaries, bundled=not self.no_bundled_glossary),
            rates=self._rates({}),
            tokenizer=tokenizer,
            select=rule_names(self.select, "--select"),
            ignore=rule_names(self.ignore, "--ignore"),
        )

    def for_article(self, date: datetime.date | None, rates: Mapping[str, Number]) -> Options:
        """The same with the date and rates of an article's front matter."""
        found = self.options
        if date:
            found = replace(found, published=date)
        if rates:
            found = replace(found, rates=self._rates(rates))
        return found

    def _rates(self, front_matter: Mapping[str, Number]) -> RateBook:
        return RateBook(front_matter=front_matter, flags=dict(self.rate), csv=self._table)

    @functools.cached_property
    def _table(self) -> Table | None:
        return Table(self.rates_file) if self.rates_file else None


def judging_options(command: _Command, only: tuple[str, ...] = ()) -> _Command:
    """Give a command the shared options, or only some of them by their names in Judging; it is
    called with `judging`, a Judging."""
    names = only or tuple(_OPTIONS)

    @functools.wraps(command)
    def called(**given: Any) -> Any:
        own = {name: given.pop(name) for name in names}
        return command(judging=Judging(**own), **given)

    for name in reversed(names):
        called = _OPTIONS[name](called)
    return called  # type: ignore[return-value]


def rule_names(given: tuple[str, ...], where: str) -> frozenset[str]:
    """Rules and families out of options that may hold several, by commas.

    Raises click.UsageError for one that is neither.
    """
    wanted = {name.strip() for text in given for name in text.split(",") if name.strip()}
    if not wanted:
        return frozenset()
    from termcheck import checks

    rules = checks.load()
    known = {*rules, *(rule.family for rule in rules.values())}
    for name in sorted(wanted - known):
        raise click.UsageError(f"{where}: no rule or family {name!r}{suggest(name, known)}")
    return frozenset(wanted)


def severity_named(name: str) -> Severity | None:
    """The severity of a word of --fail-on; None for never."""
    return None if name == "never" else Severity[name.upper()]
