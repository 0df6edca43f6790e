"""What was found, told in the way that each reader wants it.

A report is fed one input after the other, an article at once and a segment file row by row,
and writes to one stream. It knows the nouns of `model` and nothing of how they came about.
"""

from __future__ import annotations

import datetime
import importlib
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TextIO

from termcheck.model import Finding, Pair, Result, Severity
from termcheck.records import NamedTuple, Record, fresh
from termcheck.text import Lines

FORMATS = ("text", "json", "jsonl", "sarif", "github", "junit", "html")


class Page(NamedTuple):
    """A rule, for reports that explain: its name, usual severity and docstring."""

    name: str
    severity: str
    page: str

    @property
    def summary(self) -> str:
        """The first line."""
        return self.page.partition("\n")[0]


class Source(Record):
    """An input: an article with both its texts, or a segment file.

    path     of the English side, or of the segment file
    ja_path  of the Japanese side of an article; None where there is none
    ja, en   the texts of an article as they stand in the files; None in a segment file
    pairs    the rows of an article by their ids, which `places` fills when it first needs them
    """

    path: str
    ja_path: str | None = None
    ja: str | None = None
    en: str | None = None
    published: datetime.date | None = None
    pairs: dict[str, Pair] = fresh(default_factory=dict)

    @property
    def article(self) -> bool:
        """Whether it is an article, rather than a segment file."""
        return self.en is not None

    @cached_property
    def ja_lines(self) -> Lines:
        """Lines of the Japanese text."""
        return Lines(self.ja or "")

    @cached_property
    def en_lines(self) -> Lines:
        """Lines of the English text."""
        return Lines(self.en or "")


class Checked(NamedTuple):
    """An article, or one row of a segment file, and what was found in it.

    row   None for an article
    line  of the segment file, where the row begins
    """

    source: Source
    result: Result
    row: Pair | None = None
    line: int = 1


class Style(NamedTuple):
    """How a report is written.

    color    whether escape sequences for colour may be used
    width    columns of the terminal that is written to; 0 where it is none
    pages    gives the rules by name, for reports that explain them
    fail_on  the severity from which the run fails; None: never
    summary  where GitHub wants the summary of a job, if anywhere
    """

    version: str = ""
    color: bool = False
    width: int = 0
    pages: Callable[[], Mapping[str, Page]] = dict
    fail_on: Severity | None = Severity.ERROR
    summary: TextIO | None = None


class Report:
    """A report in the making. The methods are called in the order in which they stand, the
    first three once for each input (`add` for each of its rows)."""

    def __init__(self, out: TextIO, style: Style) -> None:
        self.out, self.style = out, style

    def begin(self, source: Source) -> None:
        """An input comes."""

    def add(self, checked: Checked, findings: list[Finding]) -> None:
        """An article, or the next row of a segment file, with those of its findings that are
        to be told (suppressed ones are not among them)."""

    def end(self, source: Source) -> None:
        """The input is through."""

    def close(self) -> None:
        """All inputs are through."""


_MODULES = {"jsonl": "json"}


def open_report(name: str, out: TextIO, style: Style) -> Report:
    """The report of a format, one of FORMATS. Modules load when they are wanted."""
    module = importlib.import_module(f"termcheck.reports.{_MODULES.get(name, name)}")
    made: Report = module.REPORTS[name](out, style)
    return made
