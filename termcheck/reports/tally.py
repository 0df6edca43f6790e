"""The verdict in one line: what it was judged by, what holds, what is wrong, what is open.

    pub. Tue June 30 2026 · 1 USD = 162.44 (ECB, June 30) · 41 figures, 9 dates and
    14 names hold; 2 wrong; 3 open
"""

from __future__ import annotations

import datetime
from collections import Counter

from termcheck.calendar import MONTHS, WEEKDAYS
from termcheck.model import Finding, Kind, Match, Result, Severity, Verdict

_DATES = {Kind.DATE, Kind.MONTH, Kind.YEAR, Kind.FISCAL_YEAR, Kind.QUARTER, Kind.WEEKDAY, Kind.TIME}
_HOLD = {Verdict.HOLDS, Verdict.ROUNDED}
_GROUPS = ("figure", "conversion", "date", "term", "name")


class Tally:
    """Counts over an article, a segment file or a whole run."""

    def __init__(self) -> None:
        self.rows = 0
        self.held: Counter[str] = Counter()
        self.found: Counter[Severity] = Counter()
        self.basis: list[str] = []
        self.unchecked: Counter[str] = Counter()

    def add(self, result: Result, findings: list[Finding]) -> None:
        """Count a result, with those of its findings that are told."""
        self.rows += 1
        self.held.update(_group(match) for match in result.ledger if match.verdict in _HOLD)
        self.found.update(finding.severity for finding in findings)
        self.unchecked.update(result.unchecked)
        for line in result.basis:
            if line not in self.basis:
                self.basis.append(line)

    def merge(self, other: Tally) -> None:
        """Count all that another tally holds."""
        self.rows += other.rows
        self.held += other.held
        self.found += other.found

    @property
    def verdict(self) -> str:
        """What holds, what is wrong, what is open."""
        parts = [_plural(self.held[group], group) for group in _GROUPS if self.held[group]]
        held = " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))
        verb = "holds" if sum(self.held.values()) == 1 else "hold"
        words = [f"{held} {verb}" if held else "nothing holds" if self.found.total() else "nothing to compare"]
        for severity, word in ((Severity.ERROR, "wrong"), (Severity.WARNING, "open"), (Severity.INFO, "to note")):
            if self.found[severity] or severity is not Severity.INFO:
                words.append(f"{self.found[severity]:,} {word}" if self.found[severity] else f"none {word}")
        return "; ".join(words)


def publication(day: datetime.date) -> str:
    """The day of publication as the verdict line gives it."""
    return f"pub. {WEEKDAYS[day.weekday()][:3]} {MONTHS[day.month - 1]} {day.day} {day.year}"


def _plural(count: int, word: str) -> str:
    return f"{count:,} {word}{'s' * (count != 1)}"


def _group(match: Match) -> str:
    mention = match.ja or match.en
    kind = mention.kind if mention else Kind.NUMBER
    if kind in _DATES:
        return "date"
    if match.ja is None and kind is Kind.MONEY:
        return "conversion"
    return kind.value if kind in (Kind.TERM, Kind.NAME) else "figure"
