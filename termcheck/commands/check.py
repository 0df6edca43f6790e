"""`termcheck check`: what does not hold, in articles, folders and segment files."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from itertools import chain

import click

from termcheck import __version__, checks
from termcheck.commands import inputs, terminal, words
from termcheck.commands.judging import Judging, judging_options, severity_named
from termcheck.formats import SEGMENT_SUFFIXES
from termcheck.formats.article import reason
from termcheck.formats.discover import Article, Input, SegmentFile, discover
from termcheck.formats.table import NotATable
from termcheck.model import Severity
from termcheck.reports import FORMATS, Checked, Page, Report, Source, Style, open_report


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--ja", metavar="FILE", help="The Japanese of an article whose names do not match.")
@click.option("--en", metavar="FILE", help="The English of it.")
@click.option("--input-format", type=click.Choice([s[1:] for s in SEGMENT_SUFFIXES]), help="Of standard input (-).")
@click.option("--format", "form", type=click.Choice(FORMATS), help="What to print.  [default: text]")
@click.option("--output", "outputs", metavar="FORMAT:FILE", multiple=True, help="Also write a report to a file. Repeatable.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info", "never"]),
    help="The severity from which the exit status is 1.  [default: error]",
)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@judging_options
def command(
    paths: tuple[str, ...],
    ja: str | None,
    en: str | None,
    input_format: str | None,
    form: str | None,
    outputs: tuple[str, ...],
    fail_on: str | None,
    color: str,
    judging: Judging,
) -> int:
    """Check articles, folders and segment files.

    An article is NAME.ja.EXT and NAME.en.EXT; naming one is enough. A folder is searched
    for articles and segment files (.tsv .csv .jsonl). Exit status: 0 nothing found at or
    above --fail-on, 1 something, 2 something could not be read or run.
    """
    if not paths and not en and not ja:
        raise click.UsageError("nothing to check; name an article, a folder or a segment file")
    if ja and not en:
        raise click.UsageError("--ja without --en; name both sides of the article")
    with ExitStack() as stack:
        style = Style(__version__, terminal.use_color(color, sys.stdout), _pages, severity_named(fail_on or "error"))
        written = _outputs(outputs)
        summary = os.environ.get("GITHUB_STEP_SUMMARY")
        if summary and "github" in (form, *(name for name, _ in written)):
            style = replace(style, summary=stack.enter_context(open(summary, "a", encoding="utf-8")))
        reports = [open_report(form or "text", sys.stdout, style)]
        for name, path in written:
            try:
                file = stack.enter_context(open(path, "w", encoding="utf-8", newline="\n", errors="backslashreplace"))
            except OSError as error:
                raise click.UsageError(f"--output {path}: {reason(error)}") from None
            reports.append(open_report(name, file, replace(style, color=False)))
        run = _Run(reports, judging, {os.path.realpath(path) for _, path in written})
        named: list[Input] = [Article(ja, en)] if en else []
        run.over([*named, *discover(paths, run.complain, words.note, input_format)])
        return run.status(style.fail_on)


class _Run:
    """One run over all inputs: feeds the reports, and remembers how bad it was."""

    def __init__(self, reports: list[Report], judging: Judging, written: set[str]) -> None:
        self._reports, self._judging, self._written = reports, judging, written
        self._worst = 0
        self._troubled = False

    def complain(self, error: Exception) -> None:
        """Something could not be read: say so, and go on."""
        self._troubled = True
        words.complain(error)

    def over(self, found: list[Input]) -> None:
        """Check the inputs, one after the other."""
        self._judging.options  # noqa: B018  a glossary that cannot be read ends the run here
        for item in found:
            path = item.path if isinstance(item, SegmentFile) else item.en or ""
            if os.path.realpath(path) not in self._written:
                inputs.guarded(lambda item=item: self._one(item), path, self.complain)  # type: ignore[misc]
        for report in self._reports:
            report.close()

    def status(self, fail_on: Severity | None) -> int:
        """The exit status."""
        if self._troubled:
            return 2
        return int(fail_on is not None and self._worst >= fail_on)

    def _one(self, item: Input) -> None:
        if isinstance(item, Article):
            checked = inputs.check_article(item, self._judging)
            self._begin(checked.source)
            self._add(checked)
            self._end(checked.source)
            return
        source = Source(item.path, published=self._judging.date)
        rows = inputs.check_segments(item, source, self._judging, self.complain)
        try:
            first = next(rows, None)
        except NotATable as error:
            if not item.found:
                raise
            words.note(str(error))
            return
        self._begin(source)
        try:
            for checked in filter(None, chain([first], rows)):
                self._add(checked)
        finally:
            self._end(source)

    def _begin(self, source: Source) -> None:
        for report in self._reports:
            report.begin(source)

    def _add(self, checked: Checked) -> None:
        findings = checked.result.findings
        self._worst = max([self._worst or 0, *(finding.severity for finding in findings)])
        for report in self._reports:
            report.add(checked, findings)

    def _end(self, source: Source) -> None:
        for report in self._reports:
            report.end(source)


def _outputs(given: tuple[str, ...]) -> list[tuple[str, str]]:
    found = []
    for text in given:
        name, colon, path = text.partition(":")
        if not colon or not path or name not in FORMATS:
            raise click.UsageError(f"--output {text}: write it as FORMAT:FILE, with one of the formats {' '.join(FORMATS)}")
        found.append((name, path))
    return found


def _pages() -> Mapping[str, Page]:
    return {name: Page(name, rule.severity.label, rule.page) for name, rule in checks.load().items()}
