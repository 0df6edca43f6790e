"""JUnit XML for build servers: a suite for each input, a case for each finding, and one case
that passes where nothing was found. A finding fails where it makes the run fail."""

from __future__ import annotations

from typing import TextIO

from termcheck.model import Finding
from termcheck.reports import Checked, Report, Source, Style
from termcheck.reports.places import anchor
from termcheck.tables.patterns import lazy

# What XML 1.0 has no way to write.
_UNWRITABLE = lazy("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


class JUnit(Report):
    """The suites of a run."""

    def __init__(self, out: TextIO, style: Style) -> None:
        super().__init__(out, style)
        self._suites: list[str] = []
        self._cases: list[str] = []
        self._failed = 0
        self._totals = [0, 0]

    def begin(self, source: Source) -> None:
        self._cases, self._failed = [], 0

    def add(self, checked: Checked, findings: list[Finding]) -> None:
        self._cases.extend(self._case(checked, finding) for finding in findings)

    def end(self, source: Source) -> None:
        cases = self._cases or [f'    <testcase name="termcheck" classname={_quoted(source.path)}/>\n']
        self._totals[0] += len(cases)
        self._totals[1] += self._failed
        counts = f'tests="{len(cases)}" failures="{self._failed}" errors="0"'
        self._suites.append(f"  <testsuite name={_quoted(source.path)} {counts}>\n{''.join(cases)}  </testsuite>\n")

    def close(self) -> None:
        self.out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        tests, failures = self._totals
        self.out.write(f'<testsuites name="termcheck" tests="{tests}" failures="{failures}" errors="0">\n')
        self.out.writelines(self._suites)
        self.out.write("</testsuites>\n")

    def _case(self, checked: Checked, finding: Finding) -> str:
        at = anchor(checked, finding)
        name = f"{finding.rule} at {at.line}:{at.column}"
        if not checked.source.article:
            name = f"{finding.rule} in segment {finding.segment}"
        head = f"    <testcase name={_quoted(name)} classname={_quoted(checked.source.path)} file={_quoted(at.path)} line=\"{at.line}\">"
        right = f"\nright: {finding.fix.on_one_line}" if finding.fix else ""
        told = f"{at.path}:{at.line}: {finding.severity.label}: {finding.message}{right}"
        fail_on = self.style.fail_on
        if fail_on is None or finding.severity < fail_on:
            return f"{head}\n      <system-out>{_escaped(told)}</system-out>\n    </testcase>\n"
        self._failed += 1
        failure = f'<failure type="{finding.severity.label}" message={_quoted(finding.message)}>{_escaped(told)}</failure>'
        return f"{head}\n      {failure}\n    </testcase>\n"


def _escaped(text: str) -> str:
    text = _UNWRITABLE.sub("\ufffd", text)
    return "".join(_ESCAPES.get(c, c) if c not in "\n\t" else c for c in text)


def _quoted(text: str) -> str:
    text = _UNWRITABLE.sub("\ufffd", text)
    return '"' + "".join(_ESCAPES.get(c, c) for c in text) + '"'


REPORTS = {"junit": JUnit}
