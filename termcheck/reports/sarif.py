"""SARIF 2.1.0 (OASIS), as GitHub's code scanning takes it.

The English place is the location, the Japanese one a related location that the message links to.
Columns count code points and say so. No `primaryLocationLineHash` is given: the upload
computes it, and one of our own would open an alert again whenever a line moves.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

from termcheck.model import Finding, Severity
from termcheck.reports import Checked, Page, Report, Style
from termcheck.reports.places import Spot, anchor, spot

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_PROBLEMS = {"error": "error", "warning": "warning", "info": "recommendation"}

# GitHub keeps this many results of an upload (docs.github.com, "SARIF results exceed").
_KEPT = 5_000


class Sarif(Report):
    """One run, its results the gravest first."""

    def __init__(self, out: TextIO, style: Style) -> None:
        super().__init__(out, style)
        self._results: list[tuple[Severity, dict[str, Any]]] = []

    def add(self, checked: Checked, findings: list[Finding]) -> None:
        self._results.extend((finding.severity, _result(checked, finding)) for finding in findings)

    def close(self) -> None:
        self._results.sort(key=lambda item: -item[0])
        results = [result for _, result in self._results[:_KEPT]]
        names = sorted({result["ruleId"] for result in results})
        for result in results:
            result["ruleIndex"] = names.index(result["ruleId"])
        pages = self.style.pages()
        driver = {
            "name": "termcheck",
            "version": self.style.version,
            "rules": [_rule(pages.get(name) or Page(name, "warning", name)) for name in names],
        }
        run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
        found = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
        self.out.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")


def _rule(page: Page) -> dict[str, Any]:
    _, _, why = page.page.partition("Why:")
    reason = " ".join(why.partition("\n\n")[0].split())
    return {
        "id": page.name,
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": f"{page.summary} {reason}".strip()},
        "help": {"text": page.page, "markdown": _markdown(page.page)},
        "defaultConfiguration": {"level": _LEVELS[page.severity]},
        "properties": {"tags": [page.name.partition("-")[0]], "problem.severity": _PROBLEMS[page.severity]},
    }


def _markdown(page: str) -> str:
    """A page whose examples are code blocks."""
    return page.replace("Bad:\n", "**Bad**\n\n").replace("Good:\n", "\n**Good**\n\n").replace("Why:", "**Why:**")


def _result(checked: Checked, finding: Finding) -> dict[str, Any]:
    at = anchor(checked, finding)
    ja = spot(checked, "ja", finding.ja)
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity.label],
        "message": {"text": _linked(finding.message) + (" ([Japanese](1))" if ja else "")},
        "locations": [{"physicalLocation": _location(checked, at)}],
        "partialFingerprints": {"termcheck/v1": _fingerprint(checked, finding)},
        "properties": {"segment": finding.segment},
    }
    if ja:
        text = {"text": f"Japanese: {ja.text}"}
        result["relatedLocations"] = [{"id": 1, "physicalLocation": _location(checked, ja), "message": text}]
    if finding.fix and finding.en and checked.source.article:
        change = {
            "artifactLocation": _artifact(at.path),
            "replacements": [{"deletedRegion": _region(at), "insertedContent": {"text": finding.fix.replace}}],
        }
        text = {"text": f"{at.text} → {finding.fix.replace}"}
        result["fixes"] = [{"description": text, "artifactChanges": [change]}]
    return result


def _linked(message: str) -> str:
    """Text in which brackets are no links (SARIF 3.11.6)."""
    return message.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _location(checked: Checked, at: Spot) -> dict[str, Any]:
    # In a segment file only the row's line is a place in the file.
    region = _region(at) if checked.source.article else {"startLine": at.line}
    return {"artifactLocation": _artifact(at.path), "region": region}


def _region(at: Spot) -> dict[str, int]:
    return {
        "startLine": at.line,
        "startColumn": at.column,
        "endLine": at.end_line,
        "endColumn": max(at.end_column, at.column) if at.end_line == at.line else at.end_column,
    }


def _artifact(path: str) -> dict[str, str]:
    """A path below the working directory is relative to it, with slashes; any other a file URI."""
    here = os.path.relpath(path)
    if here.startswith(".."):
        return {"uri": Path(path).resolve().as_uri()}
    return {"uri": quote(os.fsencode(Path(here).as_posix()))}


def _fingerprint(checked: Checked, finding: Finding) -> str:
    parts = (finding.rule, Path(checked.source.path).as_posix(), finding.message)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


REPORTS = {"sarif": Sarif}
