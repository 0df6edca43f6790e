"""What texts are judged by: the options that `check` and `ledger` share, made into what the
engine takes."""

from __future__ import annotations

import datetime
import functools
import os
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from termcheck import config
from termcheck.calendar import parse_iso
from termcheck.commands.words import suggest
from termcheck.config import Config
from termcheck.formats.matter import parse_rate
from termcheck.formats.naming import USUAL, Naming
from termcheck.model import Severity
from termcheck.quantity import Number
from termcheck.rates import RateBook
from termcheck.rates.sources import Table
from termcheck.records import Record, altered, fresh

if TYPE_CHECKING:
    from termcheck.engine import Options
    from termcheck.glossary.across import Renderings

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
    "config_file": click.option("--config", "config_file", metavar="FILE", help="The configuration, instead of the nearest."),
    "isolated": click.option("--isolated", is_flag=True, help="Without any configuration."),
    "select": click.option("--select", metavar="RULES", multiple=True, help="Only these rules or families. Repeatable."),
    "ignore": click.option("--ignore", metavar="RULES", multiple=True, help="Not these rules or families. Repeatable."),
}


class Judging(Record):
    """The options as they were given, over the configuration; `options` makes them into what the
    engine takes. What is given replaces what is configured.

    renderings  what the articles of the run call things, where they are held to one usage
    every_name  whether the ledger is looked at, and not the findings alone
    """

    date: datetime.date | None = None
    rate: tuple[tuple[str, Number], ...] = ()
    rates_file: str | None = None
    glossaries: tuple[str, ...] = ()
    no_bundled_glossary: bool = False
    tokenizer: str | None = None
    config_file: str | None = None
    isolated: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    config: Config = fresh(default_factory=Config)
    renderings: Renderings | None = None
    every_name: bool = False

    def configured(self, paths: Iterable[str | None]) -> Judging:
        """With the configuration that is named, else the nearest at or above all the paths.

        Raises ConfigError.
        """
        if self.isolated:
            return self
        if self.config_file:
            return altered(self, config=config.load(Path(self.config_file)))
        folders = [os.path.abspath(p if os.path.isdir(p) else os.path.dirname(p)) for p in paths if p and os.path.exists(p)]
        found = config.find(Path(os.path.commonpath(folders) if folders else os.getcwd()))
        return altered(self, config=config.load(found)) if found else self

    @functools.cached_property
    def naming(self) -> Naming:
        """How the names of two sides go together."""
        return Naming((*self.config.pairs, *USUAL))

    @functools.cached_property
    def options(self) -> Options:
        """What the engine takes, without what a single input says of itself.

        Raises GlossaryError, RatesError, or click.UsageError for a rule that is not known.
        """
        from termcheck.conversion import Tolerance
        from termcheck.engine import Options
        from termcheck.glossary import load_glossary

        tokenizer = None
        if name := self.tokenizer or self.config.tokenizer:
            from termcheck.japanese.tokenizer import load

            tokenizer = load(name)
        usual = Tolerance()
        bundled = self.config.bundled_glossary and not self.no_bundled_glossary
        return Options(
            published=self.date or self.config.date,
            glossary=load_glossary((*self.config.glossaries, *self.glossaries), bundled=bundled),
            rates=self.book,
            tokenizer=tokenizer,
            select=self._selected,
            ignore=self._ignored,
            tolerance=Tolerance(
                silent=Fraction(self.config.tolerance.get("silent", usual.silent)),
                warning=Fraction(self.config.tolerance.get("warning", usual.warning)),
            ),
        )

    def for_input(
        self, path: str, date: datetime.date | None = None, rates: Mapping[str, Number] | None = None
    ) -> Options:
        """The same for one input: its place in the configuration, its front matter."""
        found = self.options
        own = self.config.for_path(path)
        return altered(
            found,
            published=date or found.published,
            rates=self._rates(rates) if rates else found.rates,
            select=found.select or frozenset(own.select),
            ignore=found.ignore or frozenset(own.ignore),
            severities=dict(own.severity),
            renderings=self.renderings,
            article=path,
            every_name=self.every_name,
        )

    @functools.cached_property
    def _selected(self) -> frozenset[str]:
        return rule_names(self.select, "--select")

    @functools.cached_property
    def _ignored(self) -> frozenset[str]:
        return rule_names(self.ignore, "--ignore")

    @functools.cached_property
    def book(self) -> RateBook:
        """The rates that count for every input. Raises RatesError."""
        return self._rates({})

    def _rates(self, front_matter: Mapping[str, Number]) -> RateBook:
        return RateBook(
            front_matter=front_matter, flags=dict(self.rate), csv=self._table, configured=self.config.rates
        )

    @functools.cached_property
    def _table(self) -> Table | None:
        path = self.rates_file or self.config.rates_file
        return Table(path) if path else None


def judging_options(command: _Command, only: tuple[str, ...] = ()) -> _Command:
    """Give a command the shared options, or only some of them by their names in Judging; it is
    called with `judging`, a Judging that the configuration is not in yet."""
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
