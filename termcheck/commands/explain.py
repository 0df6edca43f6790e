"""`termcheck explain RULE`: the page of a rule."""

from __future__ import annotations

import json

import click

from termcheck import checks
from termcheck.commands.words import suggest


@click.command()
@click.argument("rule")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(rule: str, form: str) -> None:
    """What a rule says, and why, with a bad example and a good one."""
    rules = checks.load()
    found = rules.get(rule)
    if found is None:
        raise click.UsageError(f"no rule {rule!r}{suggest(rule, rules) or '; `termcheck rules` lists them'}")
    if form == "json":
        fields = {"rule": found.name, "family": found.family, "severity": found.severity.label, "page": found.page}
        click.echo(json.dumps(fields, ensure_ascii=False, indent=2))
        return
    click.echo(f"{found.name} ({found.severity.label})\n\n{found.page}")
