"""`termcheck config`: what is configured, and what can be."""

from __future__ import annotations

import dataclasses
import datetime
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from termcheck.commands.judging import Judging
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
    fields = {field.name.replace("_", "-"): getattr(found, field.name) for field in dataclasses.fields(found)}
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
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return value if isinstance(value, str | bool | None) else decimal_text(value)
