"""Configuration: `termcheck.toml`, or `[tool.termcheck]` in `pyproject.toml`.

The nearest one at or above the inputs counts, and only that one. A key that is not known is
an error.
"""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from termcheck.model import Severity
from termcheck.quantity import Number
from termcheck.records import NamedTuple

__all__ = ["FILE", "Config", "ConfigError", "Override", "find", "load"]

FILE = "termcheck.toml"
PROJECT = "pyproject.toml"


class ConfigError(Exception):
    """A configuration that cannot be used. str() is one line: file, line, what, what to do."""

    def __init__(self, path: Path | str, what: str, line: int | None = None) -> None:
        super().__init__(f"{path}:{line}: {what}" if line else f"{path}: {what}")


class Override(NamedTuple):
    """Rules for the files that match one of `paths`."""

    paths: tuple[str, ...] = ()
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    severity: Mapping[str, Severity | None] = {}


class Config(NamedTuple):
    """What a configuration says; None and empty where it says nothing.

    path  the file itself, None where there is none; patterns are relative to its folder
    """

    path: Path | None = None
    date: datetime.date | None = None
    glossaries: tuple[str, ...] = ()
    bundled_glossary: bool = True
    tokenizer: str | None = None
    rates: Mapping[str, Number] = {}
    rates_file: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity | None] = {}
    tolerance: Mapping[str, Number] = {}
    pairs: tuple[tuple[str, str], ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: str | None = None
    format: str | None = None
    baseline: str | None = None
    overrides: tuple[Override, ...] = ()

    def for_path(self, path: str) -> Config:
        """The same with the overrides that a file calls for, the last one deciding."""
        found = self
        for override in self.overrides:
            if self.matches(path, override.paths):
                found = found._replace(
                    select=found.select if override.select is None else override.select,
                    ignore=found.ignore if override.ignore is None else override.ignore,
                    severity={**found.severity, **override.severity},
                )
        return found

    def matches(self, path: str, patterns: Iterable[str]) -> bool:
        """Whether one of the patterns (`sport/**`, `*.csv`) means a file."""
        here = os.path.relpath(path, self.path.parent if self.path else None).replace(os.sep, "/")
        return any(
            fnmatchcase(here, pattern) or ("/" not in pattern and fnmatchcase(Path(here).name, pattern))
            for pattern in patterns
        )


def find(start: Path) -> Path | None:
    """The nearest configuration at or above a folder."""
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return folder / FILE
        project = folder / PROJECT
        if project.is_file() and b"[tool.termcheck" in project.read_bytes():
            return project
    return None


def load(path: Path) -> Config:
    """Read a configuration. Raises ConfigError."""
    # A run without a configuration loads none of this.
    import tomllib
    from decimal import Decimal

    from termcheck.config.keys import KEYS
    from termcheck.config.values import Wrong, read

    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text, parse_float=Decimal)
    except OSError as error:
        raise ConfigError(path, (error.strerror or "cannot be read").lower()) from None
    except UnicodeDecodeError:
        raise ConfigError(path, "not UTF-8; save the file as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        what, _, where = str(error).rpartition(" (at ")
        found_line = re.match(r"line (\d+)", where)
        line = int(found_line[1]) if found_line else len(text.splitlines())
        raise ConfigError(path, f"not TOML: {what.lower()}", line) from None
    if path.name == PROJECT:
        table = table.get("tool", {}).get("termcheck", {})
    try:
        found = read(table, KEYS, path)
    except Wrong as error:
        raise ConfigError(path, str(error), _line(text, error.key)) from None
    return Config(path=path, **found)


def _line(text: str, key: str) -> int | None:
    """The line on which a key stands, as well as that can be told from outside."""
    found = re.search(rf"^[ \t\[]*[\w.-]*?\b{re.escape(key)}[\"']?[ \t]*[\]=]", text, re.M)
    return text.count("\n", 0, found.start()) + 1 if found else None
