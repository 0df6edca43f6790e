"""`termcheck ledger`: what every figure, date, name and term of an article was held against."""

from __future__ import annotations

import json
import sys

import click

from termcheck.commands import terminal
from termcheck.commands.inputs import check_sides, read
from termcheck.commands.judging import Judging, judging_options
from termcheck.records import altered
from termcheck.reports.json import dumps, ledger_fields
from termcheck.reports.ledger import write_table


@click.command()
@click.argument("ja")
@click.argument("en")
@click.option("--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@judging_options
def command(ja: str, en: str, form: str, color: str, judging: Judging) -> None:
    """The ledger of an article: every mention, its partner and the verdict."""
    judging = altered(judging.configured([ja, en]), every_name=True)
    checked = check_sides(read(ja), read(en), judging)
    rows = [ledger_fields(checked, match) for match in checked.result.ledger]
    if form == "jsonl":
        sys.stdout.writelines(dumps(row) + "\n" for row in rows)
    elif form == "json":
        result = checked.result
        found = {"path": en, "ja": ja, "basis": result.basis, "unchecked": result.unchecked, "ledger": rows}
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    else:
        write_table(checked, sys.stdout, terminal.use_color(color, sys.stdout))
