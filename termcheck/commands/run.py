"""One run of `termcheck check`: inputs in, reports out, and how bad it was."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from termcheck.commands import inputs, words
from termcheck.commands.judging import Judging
from termcheck.formats import NotSegments
from termcheck.formats.discover import Article, Input, main_path
from termcheck.model import Finding, Severity
from termcheck.reports import Checked, Report, Source

if TYPE_CHECKING:
    from termcheck.baseline import Baseline
    from termcheck.commands.fixing import Fixing
    from termcheck.suppress import Suppressions


class Run:
    """Feeds the reports with all inputs, and remembers.

    written   real paths that the run itself writes
    changed   real paths of the files that are meant; None for all
    """

    def __init__(
        self,
        reports: list[Report],
        judging: Judging,
        written: Iterable[str] = (),
        changed: set[str] | None = None,
        baseline: Baseline | None = None,
        fixing: Fixing | None = None,
    ) -> None:
        self._reports, self._judging = reports, judging
        self._written, self._changed = set(written), changed
        self._baseline, self._fixing = baseline, fixing
        self._worst = 0
        self._troubled = False

    def complain(self, error: Exception) -> None:
        """Something could not be read: say so, and go on."""
        self._troubled = True
        words.complain(error)

    def excluded(self, path: str) -> bool:
        """Whether a file found in a folder is left out: configured so, or written by this run."""
        config = self._judging.config
        return os.path.realpath(path) in self._written or config.matches(path, config.exclude)

    def over(self, found: Iterable[Input]) -> None:
        """Check the inputs, one after the other."""
        self._judging.options  # noqa: B018  a glossary that cannot be read ends the run here
        for item in found:
            if self._is_meant(item):
                inputs.guarded(lambda item=item: self._one(item), main_path(item), self.complain)  # type: ignore[misc]
        for report in self._reports:
            report.close()

    def status(self, fail_on: Severity | None) -> int:
        """The exit status."""
        if self._troubled:
            return 2
        return int(fail_on is not None and self._worst >= fail_on)

    def _is_meant(self, item: Input) -> bool:
        if self._changed is None:
            return True
        paths = (item.ja, item.en) if isinstance(item, Article) else (item.path,)
        return any(os.path.realpath(path) in self._changed for path in paths if path)

    def _one(self, item: Input) -> None:
        if isinstance(item, Article):
            self._article(item)
            return
        suppressions = inputs.suppressions(item.path)
        if self._fixing:
            from termcheck.commands.fixing import fix_segments

            fix_segments(item, suppressions, self._judging, self._fixing)
        source = Source(item.path, published=self._judging.options.published)
        rows = inputs.check_segments(item, source, self._judging, self.complain)
        try:
            first = next(rows, None)
        except NotSegments as error:
            if not item.found:
                raise
            words.note(str(error))
            return
        self._report(source, filter(None, chain([first], rows)), suppressions)

    def _article(self, item: Article) -> None:
        sides = inputs.read_sides(item, self._judging.naming)
        suppressions = inputs.suppressions(sides[1].path, *sides)
        checked = inputs.check_sides(*sides, self._judging)
        if self._fixing:
            from termcheck.commands.fixing import fix_article

            sides, checked = fix_article(sides, checked, suppressions, self._judging, self._fixing)
        self._report(checked.source, [checked], suppressions)

    def _report(self, source: Source, rows: Iterable[Checked], suppressions: Suppressions | None) -> None:
        if self._baseline:
            self._baseline.begin(source.path)
        for report in self._reports:
            report.begin(source)
        try:
            for checked in rows:
                findings = list(self._told(checked, suppressions))
                self._worst = max([self._worst, *(finding.severity for finding in findings)])
                for report in self._reports:
                    report.add(checked, findings)
        finally:
            for report in self._reports:
                report.end(source)
        # Where only some rules were asked for, the others' suppressions have nothing to do.
        if suppressions and not (self._judging.select or self._judging.ignore):
            for line in suppressions.unused:
                words.note(line)

    def _told(self, checked: Checked, suppressions: Suppressions | None) -> Iterator[Finding]:
        for finding in checked.result.findings:
            if suppressions and not suppressions.keeps(checked, finding):
                continue
            if self._baseline is None or self._baseline.keeps(checked.source.path, finding):
                yield finding
