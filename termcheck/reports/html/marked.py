"""Texts with their mentions marked, so that what belongs together lights up together."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from termcheck.model import Finding, Kind, Match, Mention, Side, Verdict
from termcheck.records import NamedTuple

_UNWRITABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000)), "\ufffd")
_TONES = {Verdict.HOLDS: "held", Verdict.ROUNDED: "held", Verdict.ADDED: "held"}


class Mark(NamedTuple):
    """A stretch of a text to mark.

    tone   "error", "warning", "info" as the finding on it, else "held" or "loose"
    names  of the matches that it belongs to, as the page knows them
    title  what is said of it
    """

    start: int
    end: int
    tone: str
    names: tuple[str, ...] = ()
    title: str = ""


def safe(text: str) -> str:
    """Text as HTML, in attributes as well."""
    return escape(text.translate(_UNWRITABLE))


def marks(matches: Iterable[Match], findings: Iterable[Finding], side: Side) -> list[Mark]:
    """The marks of one side: every mention, in the tone of the gravest finding on it, and what
    findings say of places that are no mention."""
    told: dict[tuple[int, int], Finding] = {}
    for finding in findings:  # the gravest come first
        place = finding.ja if side == "ja" else finding.en
        if place:
            told.setdefault((place.start, place.end), finding)
    by_place: dict[tuple[int, int], Mark] = {}
    for number, match in enumerate(matches):
        mention = match.ja if side == "ja" else match.en
        if mention is None:
            continue
        # A term of the glossary that the Japanese does not call for is a plain word here.
        if mention.kind is Kind.TERM and match.verdict is Verdict.EN_ONLY and (mention.start, mention.end) not in told:
            continue
        key = (mention.start, mention.end)
        mark = by_place.get(key) or _mark(mention, match, told.get(key))
        by_place[key] = mark._replace(names=(*mark.names, f"m{number}"))
    for key, finding in told.items():
        if key not in by_place and key[0] < key[1]:
            by_place[key] = Mark(*key, finding.severity.label, (), finding.message)
    return _apart(by_place.values())


def _mark(mention: Mention, match: Match, finding: Finding | None) -> Mark:
    if finding:
        return Mark(mention.start, mention.end, finding.severity.label, (), finding.message)
    return Mark(mention.start, mention.end, _TONES.get(match.verdict, "loose"), (), match.verdict.value)


def _apart(found: Iterable[Mark]) -> list[Mark]:
    """In order, without overlaps: the graver stays, else the longer."""
    rank = {"error": 0, "warning": 1, "held": 2, "info": 3, "loose": 4}
    kept: list[Mark] = []
    taken: set[int] = set()
    for mark in sorted(found, key=lambda m: (rank[m.tone], m.start - m.end)):
        places = range(mark.start, mark.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(mark)
    return sorted(kept)


def marked(text: str, found: Iterable[Mark], start: int = 0, end: int | None = None) -> str:
    """A stretch of a text as HTML, its marks in place; those that it cuts are left out."""
    end = len(text) if end is None else end
    parts, done = [], start
    for mark in found:
        if start <= mark.start and mark.end <= end:
            names = f' data-m="{" ".join(mark.names)}" tabindex="0"' if mark.names else ""
            parts.append(safe(text[done : mark.start]))
            inside = safe(text[mark.start : mark.end])
            parts.append(f'<span class="m {mark.tone}"{names} title="{safe(mark.title)}">{inside}</span>')
            done = mark.end
    return "".join([*parts, safe(text[done:end])])
