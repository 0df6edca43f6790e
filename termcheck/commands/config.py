"""`termcheck config`: what is configured, and what can be."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from termcheck.commands.judging import Judging
from termcheck.config import Override
from termcheck.config.keys import schema as made_schema
from termcheck.model import Severity
from termcheck.quantity import decimal_text


@click.group()
def command() -> None:
    """Show the configuration, or the JSON Schema for it."""


@command.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--config", "config_file", metavar="FILE", help="This one, instead of the nearest.")
def show(paths: tuple[str, ...], config_file: str | None) -> None:
    """The configuration that counts for the paths (for a file, with its overrides), as JSON."""
    found = Judging(config_file=config_file).configured(paths).config
    for path in paths:
        found = found.for_path(path)
    fields = {name.replace("_", "-"): value for name, value in found._asdict().items()}
    fields["file"] = fields.pop("path")
    click.echo(json.dumps(_plain(fields), ensure_ascii=False, indent=2))


@command.command()
def schema() -> None:
    """The JSON Schema of termcheck.toml, for editors."""
    click.echo(json.dumps(made_schema(), indent=2))


def _plain(value: Any) -> Any:
    """A value as JSON has it; exact numbers as text."""
    if isinstance(value, Severity):
        return value.label
    if isinstance(value, Path | datetime.date):
        return str(value)
    if isinstance(value, Mapping):
        return {key: _plain(item) if item is not None else "off" for key, item in value.items()}
    if isinstance(value, Override):
        return {key: _plain(item) for key, item in value._asdict().items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value if isinstance(value, str | bool | None) else decimal_text(value)
