"""Workflow commands for GitHub Actions: findings as annotations of a pull request.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest, whichever
they are; so the gravest come first, and the job summary has them all.
"""

from __future__ import annotations

from typing import TextIO

from termcheck.model import Finding, Severity
from termcheck.reports import Checked, Report, Source, Style
from termcheck.reports.places import anchor
from termcheck.reports.tally import Tally

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_SHOWN = 10

# A summary may have 1 MiB; a row has some 200 bytes.
_SUMMARY_ROWS = 2_000


class GitHub(Report):
    """Annotations, the gravest first, and a table for the job summary."""

    def __init__(self, out: TextIO, style: Style) -> None:
        super().__init__(out, style)
        self._commands: dict[Severity, list[str]] = {severity: [] for severity in _COMMANDS}
        self._rows: dict[Severity, list[str]] = {severity: [] for severity in _COMMANDS}
        self._tally = Tally()
        self._inputs = 0

    def begin(self, source: Source) -> None:
        self._inputs += 1

    def add(self, checked: Checked, findings: list[Finding]) -> None:
        self._tally.add(checked.result, findings)
        for finding in findings:
            at = anchor(checked, finding)
            fields = {"file": at.path, "line": str(at.line)}
            # Columns are taken only where a finding begins and ends on one line.
            if checked.source.article and at.line == at.end_line:
                fields |= {"col": str(at.column), "endColumn": str(max(at.end_column, at.column))}
            fields["title"] = finding.rule
            properties = ",".join(f"{key}={_property(value)}" for key, value in fields.items())
            right = f"\nright: {finding.fix.on_one_line}" if finding.fix else ""
            command = f"::{_COMMANDS[finding.severity]} {properties}::{_data(finding.message + right)}\n"
            self._commands[finding.severity].append(command)
            cells = (finding.severity.label, f"{at.path}:{at.line}", finding.message, finding.rule)
            self._rows[finding.severity].append(f"| {' | '.join(map(_cell, cells))} |\n")

    def close(self) -> None:
        for commands in self._commands.values():
            self.out.writelines(commands[:_SHOWN])
        hidden = {_COMMANDS[s]: len(c) - _SHOWN for s, c in self._commands.items() if len(c) > _SHOWN}
        if hidden:
            more = ", ".join(f"{count} more {word}{'s' * (count != 1)}" for word, count in hidden.items())
            self.out.write(f"{more}: see the job summary\n")
        self.out.write(f"termcheck: {self._tally.verdict}\n")
        if self.style.summary:
            self._summarize(self.style.summary)

    def _summarize(self, out: TextIO) -> None:
        out.write(f"### termcheck\n\n{self._inputs} input{'s' * (self._inputs != 1)}: {self._tally.verdict}\n\n")
        rows = [row for rows in self._rows.values() for row in rows]
        if rows:
            out.write("| severity | place | what | rule |\n| --- | --- | --- | --- |\n")
            out.writelines(rows[:_SUMMARY_ROWS])
        if len(rows) > _SUMMARY_ROWS:
            out.write(f"\n{len(rows) - _SUMMARY_ROWS} more are not shown.\n")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _cell(text: str) -> str:
    """Text in a cell of a Markdown table, where nothing of it is markup."""
    text = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;")
    return "".join(f"\\{c}" if c in "\\|*_`[]~" else c for c in text)


REPORTS = {"github": GitHub}
