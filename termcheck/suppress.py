"""Findings that somebody has looked at and let stand, with the reason.

In the article itself, in a comment that no reader sees:

    <!-- termcheck: ignore[number-missing] the desk drops the day -->

at the end of a line for that line, on a line of its own for the next; `ignore-start[…] reason`
and `ignore-end` for all between them. Or, so that copy stays clean, in `NAME.termcheck.toml`
beside it:

    [[ignore]]
    rules = ["number-missing"]
    text = "30日"        # the passage on either side; optional
    segment = "12"       # the row of a segment file; optional
    reason = "the desk drops the day"

A reason is required, and a suppression that suppresses nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from termcheck.formats import InputError
from termcheck.formats.article import ArticleFile
from termcheck.formats.markup import comments
from termcheck.model import Finding, Side
from termcheck.records import Record
from termcheck.reports import Checked
from termcheck.reports.places import anchor, spot
from termcheck.tables.patterns import lazy
from termcheck.text import Lines

_DIRECTIVE = lazy(r"\s*termcheck:\s*(ignore(?:-next-line|-start|-end)?)(?![\w-])\s*(?:\[([^\]]*)\])?", re.A)
_KEYS = ("rules", "text", "segment", "reason")


class Suppression(Record):
    """What to let stand, and where it says so.

    side         of the file whose lines are meant; None for a sidecar's
    first, last  those lines, from 1, both included
    text, segment  further conditions of a sidecar; empty ones hold always
    """

    path: str
    line: int | None
    rules: frozenset[str]
    side: Side | None = None
    first: int = 0
    last: int = 0
    text: str = ""
    segment: str = ""
    used: bool = False

    def covers(self, checked: Checked, finding: Finding) -> bool:
        """Whether it means a finding."""
        if not self.rules & {finding.rule, finding.family}:
            return False
        if self.side is None:
            passages = [place.text for place in (finding.ja, finding.en) if place]
            return self.text in ("", *passages) and self.segment in ("", finding.segment)
        at = anchor(checked, finding) if self.side == "en" else spot(checked, "ja", finding.ja)
        return at is not None and at.line <= self.last and self.first <= at.end_line

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


class Suppressions:
    """The suppressions of one input."""

    def __init__(self, given: Iterable[Suppression]) -> None:
        self._given = list(given)

    def keeps(self, checked: Checked, finding: Finding) -> bool:
        """Whether a finding is to be told."""
        covering = [one for one in self._given if one.covers(checked, finding)]
        for one in covering:
            one.used = True
        return not covering

    @property
    def unused(self) -> Iterator[str]:
        """A line for each that suppressed nothing."""
        for one in self._given:
            if not one.used:
                yield f"{one}: nothing to ignore for {', '.join(sorted(one.rules))}; take the suppression out"


def in_article(file: ArticleFile, side: Side, known: frozenset[str]) -> Iterator[Suppression]:
    """The suppressions in the comments of one side.

    known  the rules and families that there are
    Raises InputError for one without a reason, of an unknown rule, or that never ends.
    """
    if "termcheck:" not in file.text:
        return
    lines = Lines(file.text)
    open_: Suppression | None = None
    for start, end in comments(file.text):
        found = _DIRECTIVE.match(file.text, start + 4, end - 3)
        if not found:
            continue
        line = lines.place(start)[0]
        if found[1] == "ignore-end":
            if open_ is None:
                raise InputError(file.path, "ignore-end without ignore-start; take it out", line)
            open_.last = line
            yield open_
            open_ = None
            continue
        rules = _rules((found[2] or "").split(","), known, file.path, line)
        if not file.text[found.end() : end - 3].strip():
            raise InputError(file.path, "suppression without a reason; write it after the bracket", line)
        made = Suppression(file.path, line, rules, side)
        if found[1] == "ignore-start":
            if open_ is not None:
                raise InputError(file.path, "ignore-start inside another; end that one first", line)
            made.first = line
            open_ = made
            continue
        made.first = made.last = _meant(file.text, start, end, lines, found[1] == "ignore-next-line")
        yield made
    if open_ is not None:
        raise InputError(file.path, "ignore-start that never ends; close it with ignore-end", open_.line)


def _meant(text: str, start: int, end: int, lines: Lines, next_line: bool) -> int:
    """The line that a comment means: its own, or the next with text where it stands alone."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    after = text[end : end_of_line if (end_of_line := text.find("\n", end)) >= 0 else len(text)]
    if not next_line and (before.strip() or after.strip()):
        return lines.place(start)[0]
    at = end + len(after)
    while at < len(text) and text[at].isspace():
        at += 1
    return lines.place(at)[0]


def in_sidecar(path: Path, known: frozenset[str]) -> Iterator[Suppression]:
    """The suppressions in a sidecar, none where there is no such file. Raises InputError."""
    if not path.is_file():
        return
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except (OSError, ValueError) as error:
        raise InputError(str(path), f"not TOML: {error}") from None
    at = [text.count("\n", 0, found.start()) + 1 for found in re.finditer(r"^[ \t]*\[\[[ \t]*ignore[ \t]*\]\]", text, re.M)]
    entries = table.get("ignore", [])
    if set(table) - {"ignore"} or not isinstance(entries, list):
        raise InputError(str(path), "only [[ignore]] stands in such a file")
    for number, entry in enumerate(entries):
        line = at[number] if number < len(at) else None
        unknown = [key for key in entry if key not in _KEYS] if isinstance(entry, dict) else ["?"]
        if unknown:
            raise InputError(str(path), f"no key {unknown[0]}; the keys are {', '.join(_KEYS)}", line)
        if not str(entry.get("reason", "")).strip():
            raise InputError(str(path), "suppression without a reason; add reason = \"…\"", line)
        given = entry.get("rules", [])
        rules = _rules(given if isinstance(given, list) else [given], known, str(path), line)
        yield Suppression(str(path), line, rules, text=str(entry.get("text", "")), segment=str(entry.get("segment", "")))


def _rules(given: Iterable[object], known: frozenset[str], path: str, line: int | None) -> frozenset[str]:
    names = frozenset(str(name).strip() for name in given) - {""}
    if not names:
        raise InputError(path, "suppression of no rule; name it in brackets, as ignore[number-missing]", line)
    for name in sorted(names - known):
        import difflib

        near = difflib.get_close_matches(name, known, 1, 0.6)
        raise InputError(path, f"no rule or family {name!r}; " + (f"did you mean {near[0]!r}?" if near else "`termcheck rules` lists them"), line)
    return names
