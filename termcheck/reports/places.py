"""Where a finding stands, as reports say it: path, line and column, and the passage round it."""

from __future__ import annotations

from collections.abc import Iterable

from termcheck.model import Finding, Pair, Place, Segment, Side
from termcheck.records import NamedTuple
from termcheck.reports import Checked


class Spot(NamedTuple):
    """A place in a file.

    line, column, end_line, end_column  from 1, columns in code points, the end exclusive; in a
              segment file the line is that on which the row begins and columns count in the field
    start, end  half-open offsets as in the finding
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    text: str


class Passage(NamedTuple):
    """A stretch of one side for the eye: one line of text, and what to mark in it.

    line   of the file
    start, end  half-open, in `text`; equal where nothing is marked
    """

    line: int
    text: str
    start: int = 0
    end: int = 0


def spot(checked: Checked, side: Side, place: Place | None) -> Spot | None:
    """The place of a finding on one side, or None where it has none."""
    source = checked.source
    path = source.ja_path if side == "ja" and source.article else source.path
    if place is None or path is None:
        return None
    if not source.article:
        column = place.start + 1
        return Spot(path, checked.line, column, checked.line, column + place.end - place.start, place.start, place.end, place.text)
    lines = source.ja_lines if side == "ja" else source.en_lines
    (line, column), (end_line, end_column) = lines.place(place.start), lines.place(place.end)
    return Spot(path, line, column, end_line, end_column, place.start, place.end, place.text)


def once(findings: Iterable[Finding]) -> list[tuple[Finding, list[Finding]]]:
    """Findings that are the same (rule and message are) told once, each with its repetitions."""
    found: dict[tuple[str, str], tuple[Finding, list[Finding]]] = {}
    for finding in findings:
        key = (finding.rule, finding.message)
        if key in found:
            found[key][1].append(finding)
        else:
            found[key] = (finding, [])
    return list(found.values())


def anchor(checked: Checked, finding: Finding) -> Spot:
    """Where to point for a finding: its English, else the English sentence it should stand
    in, else the top of the file."""
    found = spot(checked, "en", finding.en)
    if found:
        return found
    segment = _segment(checked, finding, "en")
    if segment and segment.text.strip():
        lead = len(segment.text) - len(segment.text.lstrip())
        start = segment.offset + lead
        found = spot(checked, "en", Place(start, start, ""))
    return found or Spot(checked.source.path, checked.line, 1, checked.line, 1, 0, 0, "")


def look_at(checked: Checked, finding: Finding) -> Spot:
    """Where to send a reader: as `anchor`, but to the Japanese where no English stands for it."""
    segment = _segment(checked, finding, "en")
    bare = finding.en is None and (segment is None or not segment.text.strip())
    return (spot(checked, "ja", finding.ja) if bare else None) or anchor(checked, finding)


def passage(checked: Checked, finding: Finding, side: Side) -> Passage | None:
    """The sentence of one side that a finding is about, with its place marked. Where it runs
    over several lines of the file, the line with the place; all of them where there is none."""
    place = finding.ja if side == "ja" else finding.en
    segment = _segment(checked, finding, side)
    if place is not None and checked.source.article and not _holds(segment, place):
        segment = _around(checked, side, place)
    if segment is None or not segment.text.strip():
        return None
    start = place.start - segment.offset if place else len(segment.text) - len(segment.text.lstrip())
    first = segment.text.rfind("\n", 0, start) + 1
    last = segment.text.find("\n", start)
    text = segment.text[first : last if last >= 0 else None].rstrip("\r")
    lead = len(text) - len(text.lstrip())
    line = checked.line
    if checked.source.article:
        lines = checked.source.ja_lines if side == "ja" else checked.source.en_lines
        line = lines.place(segment.offset + first)[0]
    if place is None:
        return Passage(line, " ".join(part.strip() for part in segment.text.split("\n") if part.strip()))
    end = min(place.end - segment.offset - first, len(text))
    return Passage(line, text.strip(), max(start - first - lead, 0), max(end - lead, 0))


def _holds(segment: Segment | None, place: Place) -> bool:
    return segment is not None and segment.offset <= place.start and place.end <= segment.offset + len(segment.text)


def _segment(checked: Checked, finding: Finding, side: Side) -> Segment | None:
    """The segment of a finding on one side, where the ledger knows it."""
    row = checked.row or _pairs(checked).get(finding.segment)
    return None if row is None else row.ja if side == "ja" else row.en


def _pairs(checked: Checked) -> dict[str, Pair]:
    pairs = checked.source.pairs
    if not pairs:
        pairs.update((match.pair.id, match.pair) for match in checked.result.ledger)
    return pairs


def _around(checked: Checked, side: Side, place: Place) -> Segment | None:
    """The sentence in the ledger that holds a place, else the line of the file."""
    for pair in _pairs(checked).values():
        segment = pair.ja if side == "ja" else pair.en
        if _holds(segment, place):
            return segment
    text = checked.source.ja if side == "ja" else checked.source.en
    if text is None:
        return None
    first = text.rfind("\n", 0, place.start) + 1
    last = text.find("\n", place.end)
    return Segment(text[first : last if last >= 0 else len(text)], first)
