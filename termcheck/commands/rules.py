"""`termcheck rules`: all rules, a line each."""

from __future__ import annotations

import json

import click

from termcheck import checks


@click.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(form: str) -> None:
    """All rules, with their usual severity."""
    rules = checks.load()
    if form == "json":
        rows = [
            {"rule": r.name, "family": r.family, "severity": r.severity.label, "summary": r.summary}
            for r in rules.values()
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    width = max(map(len, rules))
    for rule in rules.values():
        click.echo(f"{rule.name:<{width}}  {rule.severity.label:<7}  {rule.summary}")
