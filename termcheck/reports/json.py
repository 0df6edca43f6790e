"""JSON for programs: `jsonl` a finding a line as they come, `json` one object for the run."""

from __future__ import annotations

import json
from typing import Any, TextIO

from termcheck.model import Finding, Match, Mention, Place, Side
from termcheck.reports import Checked, Report, Source, Style
from termcheck.reports.places import Spot, spot
from termcheck.reports.reading import reading_fields


def finding_fields(checked: Checked, finding: Finding) -> dict[str, Any]:
    """A finding as the JSON formats print it."""
    return {
        "path": checked.source.path,
        "segment": finding.segment,
        "rule": finding.rule,
        "family": finding.family,
        "severity": finding.severity.label,
        "message": finding.message,
        "ja": _place(spot(checked, "ja", finding.ja)),
        "en": _place(spot(checked, "en", finding.en)),
        "fix": finding.fix and {"replace": finding.fix.replace, "safe": finding.fix.safe},
    }


def ledger_fields(checked: Checked, match: Match) -> dict[str, Any]:
    """A line of the ledger: verdict, both mentions, what was said of them."""
    return {
        "segment": match.pair.id,
        "verdict": match.verdict.value,
        "difference": match.difference,
        "note": match.note,
        "ja": _mention(checked, "ja", match.ja),
        "en": _mention(checked, "en", match.en),
    }


def _place(found: Spot | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "path": found.path,
        "line": found.line,
        "column": found.column,
        "start": found.start,
        "end": found.end,
        "text": found.text,
    }


def _mention(checked: Checked, side: Side, mention: Mention | None) -> dict[str, Any] | None:
    if mention is None:
        return None
    place = _place(spot(checked, side, Place(mention.start, mention.end, mention.text)))
    return {**(place or {}), **reading_fields(mention.readings[0])}


def dumps(value: Any) -> str:
    """JSON on one line, Japanese as it is."""
    return json.dumps(value, ensure_ascii=False)


class JsonLines(Report):
    """Findings and nothing else, one a line."""

    def add(self, checked: Checked, findings: list[Finding]) -> None:
        for finding in findings:
            self.out.write(dumps(finding_fields(checked, finding)) + "\n")


class Json(Report):
    """One object: the version, and for each input its basis, findings and what was not checked."""

    def __init__(self, out: TextIO, style: Style) -> None:
        super().__init__(out, style)
        self._inputs: list[dict[str, Any]] = []

    def begin(self, source: Source) -> None:
        self._inputs.append(
            {
                "path": source.path,
                "ja": source.ja_path,
                "published": source.published and source.published.isoformat(),
                "basis": [],
                "unchecked": [],
                "findings": [],
            }
        )

    def add(self, checked: Checked, findings: list[Finding]) -> None:
        item = self._inputs[-1]
        for key, lines in (("basis", checked.result.basis), ("unchecked", checked.result.unchecked)):
            item[key].extend(line for line in lines if line not in item[key])
        item["findings"].extend(finding_fields(checked, finding) for finding in findings)

    def close(self) -> None:
        found = {"version": self.style.version, "inputs": self._inputs}
        self.out.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")


REPORTS = {"json": Json, "jsonl": JsonLines}
