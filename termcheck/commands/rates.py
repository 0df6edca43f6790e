"""`termcheck rates`: what a currency was worth on a day, and the bank's newest history."""

from __future__ import annotations

import datetime
import functools
from typing import Any

import click

from termcheck.commands.judging import Judging, judging_options
from termcheck.quantity import Number, parse_decimal
from termcheck.rates import RateBook

_sourced = functools.partial(judging_options, only=("date", "rate", "rates_file", "config_file", "isolated"))


class _Currency(click.ParamType[str]):
    name = "CODE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if len(value) != 3 or not value.isascii() or not value.isalpha():
            self.fail(f"not a currency code: {value!r} (write it as USD)", param, ctx)
        return str(value).upper()


class _Amount(click.ParamType[Number]):
    name = "AMOUNT"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Number:
        try:
            return parse_decimal(str(value))[0]
        except ValueError:
            self.fail(f"not an amount: {value!r} (write it as 387300000000)", param, ctx)


def _book_and_day(judging: Judging) -> tuple[RateBook, datetime.date]:
    """The rates, and the day that is meant: the newest there is where none is named."""
    judging = judging.configured([])
    book = judging.book
    newest = book.bank.newest if judging.date is None and book.bank else datetime.date.today()
    return book, judging.date or newest


@click.group()
def command() -> None:
    """Look up, use and update exchange rates."""


@command.command()
@click.option("--currency", "currencies", type=_Currency(), multiple=True, help="Only this one. Repeatable.")
@_sourced
def show(currencies: tuple[str, ...], judging: Judging) -> None:
    """What currencies were worth on a day; without --date, on the newest day known."""
    from termcheck.rates.answers import show as lines

    for line in lines(*_book_and_day(judging), currencies):
        click.echo(line)


@command.command()
@click.argument("amount", type=_Amount())
@click.argument("base", metavar="FROM", type=_Currency())
@click.argument("quote", metavar="TO", type=_Currency())
@_sourced
def convert(amount: Number, base: str, quote: str, judging: Judging) -> None:
    """What an amount of one currency comes to in another; without --date, on the newest day."""
    from termcheck.rates.answers import convert as line

    book, day = _book_and_day(judging)
    click.echo(line(book, amount, base, quote, day))


@command.command()
def update() -> None:
    """Fetch the European Central Bank's newest history; the old one stays where that fails."""
    from termcheck.rates.update import update as fetch

    fetched = fetch()
    click.echo(f"rates up to {fetched.newest} are in {fetched.path}")
