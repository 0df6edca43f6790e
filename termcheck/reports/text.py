"""Text for an editor: the verdict in one line, then what to look at, gravest first.

Both passages stand as they are in the files, the place marked below. Nothing is wrapped, cut or
coloured, except on a terminal: there a line that would not fit is shown around its mark.
"""

from __future__ import annotations

from typing import TextIO

from termcheck.model import Finding, Severity
from termcheck.reports import Checked, Report, Source, Style
from termcheck.reports.places import Passage, look_at, once, passage
from termcheck.reports.tally import Tally, publication
from termcheck.text import columns

_COLORS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}
# Control characters of a text would steer a terminal: there they are shown, as U+241B for ESC.
_PICTURES = {code: 0x2400 + code for code in range(32) if code != 9} | {0x7F: 0x2421, 0x9B: 0xFFFD}
_FAINT, _BOLD, _GREEN = "2", "1", "32"


class Text(Report):
    """The report that a person reads."""

    def __init__(self, out: TextIO, style: Style) -> None:
        super().__init__(out, style)
        self._all = Tally()
        self._inputs = 0
        self._tally = Tally()
        self._blocks: list[tuple[Severity, str]] = []

    def begin(self, source: Source) -> None:
        self._tally = Tally()
        self._blocks = []

    def add(self, checked: Checked, findings: list[Finding]) -> None:
        self._tally.add(checked.result, findings)
        told = once(findings) if checked.source.article else [(finding, []) for finding in findings]
        self._blocks.extend((finding.severity, self._block(checked, finding, others)) for finding, others in told)

    def end(self, source: Source) -> None:
        tally = self._tally
        if self._inputs:
            self.out.write("\n")
        self._inputs += 1
        self._all.merge(tally)
        basis = [publication(source.published)] if source.published else []
        if not source.article:
            basis.append(f"{tally.rows:,} row{'s' * (tally.rows != 1)}")
        basis.extend(tally.basis)
        tone = next((_COLORS[s] for s in (Severity.ERROR, Severity.WARNING) if tally.found[s]), _GREEN)
        line = " · ".join([*basis, self._paint(tally.verdict, tone)])
        self.out.write(f"{self._paint(source.path, _BOLD)}: {line}\n")
        # sorted() is stable: within a severity the order of the engine, or of the rows, stays.
        noted = False
        for severity, block in sorted(self._blocks, key=lambda item: -item[0]):
            if severity is Severity.INFO and not noted:
                noted = True
                self.out.write("\n")
            self.out.write(block)
        if tally.unchecked:
            self.out.write("\n")
        for reason, rows in tally.unchecked.items():
            times = f" ({rows:,} rows)" if rows > 1 else ""
            self.out.write(self._paint(f"not checked: {reason}{times}", _FAINT) + "\n")

    def close(self) -> None:
        if self._inputs > 1:
            self.out.write(f"\n{self._inputs} inputs: {self._all.verdict}\n")

    def _block(self, checked: Checked, finding: Finding, others: list[Finding]) -> str:
        at = look_at(checked, finding)
        color = _COLORS[finding.severity]
        where = f"{self._shown(at.path)}:{at.line}:{at.column}"
        if not checked.source.article:
            where += f" (segment {self._shown(finding.segment)})"
        label = self._paint(finding.severity.label, color)
        head = f"{where}: {label}: {self._shown(finding.message)} {self._paint(f'[{finding.rule}]', _FAINT)}\n"
        also = ", ".join(f"{place.line}:{place.column}" for place in (look_at(checked, other) for other in others))
        if finding.severity is Severity.INFO:
            return f"{head[:-1]} (also {also})\n" if also else head
        sides = [(side, passage(checked, finding, side)) for side in ("ja", "en")]
        width = max((len(str(shown.line)) for _, shown in sides if shown), default=1)
        body = "".join(self._passage(side, shown, width, color) for side, shown in sides if shown)
        fix = f"    right: {self._paint(self._shown(finding.fix.on_one_line), _GREEN)}\n" if finding.fix else ""
        return f"\n{head}{body}{fix}" + (f"    also: {also}\n" if also else "")

    def _passage(self, side: str, shown: Passage, width: int, color: str) -> str:
        margin = f"    {side} {shown.line:>{width}} | "
        if self.style.width:
            shown = around_mark(shown._replace(text=self._shown(shown.text)), self.style.width - len(margin))
        line = f"{self._paint(margin, _FAINT)}{shown.text}\n"
        if shown.start >= shown.end:
            return line
        # A tab is as wide below as above only if it is a tab below as well.
        gap = "".join("\t" if c == "\t" else " " * columns(c) for c in shown.text[: shown.start])
        marks = "^" * max(columns(shown.text[shown.start : shown.end]), 1)
        blank = " " * (len(margin) - 2) + "| "
        return f"{line}{self._paint(blank, _FAINT)}{gap}{self._paint(marks, color)}\n"

    def _shown(self, text: str) -> str:
        """A text as it stands, except that it must not steer a terminal."""
        return text.translate(_PICTURES) if self.style.width else text

    def _paint(self, text: str, color: str) -> str:
        return f"\x1b[{color}m{text}\x1b[0m" if self.style.color else text


def around_mark(shown: Passage, width: int) -> Passage:
    """The part of a passage around its mark that fits into so many columns, with … where it
    is cut."""
    text, first, last = shown.text, shown.start, shown.end
    if columns(text) <= width or width < 40:
        return shown
    room = width - 2 - columns(text[first:last])
    # What stands before the mark has a third of the room, and all that is not needed behind it.
    before = max(room // 3, room - columns(text[last:]))
    while first and columns(text[first - 1]) <= before:
        first -= 1
        before -= columns(text[first])
    left = width - 2 - columns(text[first:last])
    while last < len(text) and columns(text[last]) <= left:
        left -= columns(text[last])
        last += 1
    head, tail = "…" * (first > 0), "…" * (last < len(text))
    moved = len(head) - first
    return Passage(shown.line, f"{head}{text[first:last]}{tail}", shown.start + moved, shown.end + moved)


REPORTS = {"text": Text}
