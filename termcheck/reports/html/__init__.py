"""One self-contained page for the desk, in the order in which it works before publication.

The verdict; headline and lead, every mention in its colour; what is wrong, by damage; what stands
on one side alone; names, money, calendar and terms; both texts side by side; the ledger; what
was not checked. It loads nothing, prints, and can be read with the keyboard alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from termcheck.model import Finding, Kind, Match, Segment, Severity, Side, Verdict
from termcheck.reports import Checked, Report, Source, Style
from termcheck.reports.html import tables
from termcheck.reports.html.marked import marked, marks, safe
from termcheck.reports.places import look_at, once, passage
from termcheck.reports.tally import Tally, publication

SIDES: tuple[Side, Side] = ("ja", "en")
_HERE = Path(__file__).parent
# Nothing from anywhere: the page may be opened from a mail or a shared folder.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


class Html(Report):
    """The page."""

    def __init__(self, out: TextIO, style: Style) -> None:
        super().__init__(out, style)
        self._sections: list[str] = []
        self._entries: list[str] = []
        self._all = Tally()
        self._tally = Tally()
        self._found: dict[Severity, list[str]] = {}
        self._article: Checked | None = None
        self._findings: list[Finding] = []

    def begin(self, source: Source) -> None:
        self._tally = Tally()
        self._found = {severity: [] for severity in sorted(Severity, reverse=True)}
        self._article = None

    def add(self, checked: Checked, findings: list[Finding]) -> None:
        self._tally.add(checked.result, findings)
        told = once(findings) if checked.source.article else [(finding, []) for finding in findings]
        for finding, others in told:
            self._found[finding.severity].append(_finding(checked, finding, others))
        if checked.source.article:
            self._article, self._findings = checked, findings

    def end(self, source: Source) -> None:
        tally = self._tally
        self._all.merge(tally)
        name = f"a{len(self._sections) + 1}"
        tone = next((s.label for s in (Severity.ERROR, Severity.WARNING) if tally.found[s]), "held")
        basis = [publication(source.published)] if source.published else []
        if not source.article:
            basis.append(f"{tally.rows:,} rows")
        told = [*self._found[Severity.ERROR], *self._found[Severity.WARNING]]
        parts = [
            f'<section id="{name}"><header><h2>{safe(source.path)}</h2>',
            f'<p class="verdict {tone}">{safe(tally.verdict)}</p>',
            f'<p class="basis">{safe(" · ".join([*basis, *tally.basis]))}</p></header>',
            _lead(self._article, self._findings) if self._article else "",
            f'<h3>To look at</h3><ol class="findings">{"".join(told)}</ol>' if told else "",
            _details(self._article, self._findings) if self._article else "",
            _folded(f"{len(self._found[Severity.INFO])} to note", _list(self._found[Severity.INFO])),
            _unchecked(tally),
            "</section>",
        ]
        self._sections.append("".join(parts))
        self._entries.append(f'<li><a href="#{name}">{safe(source.path)}</a>: {safe(tally.verdict)}</li>')

    def close(self) -> None:
        css, js = ((_HERE / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
        index = f"<nav><ol>{''.join(self._entries)}</ol></nav>" if len(self._entries) > 1 else ""
        self.out.write(
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>termcheck: {safe(self._all.verdict)}</title><style>\n{css}</style></head><body>\n"
            f'<header><h1>termcheck</h1>{index}<p class="keys">Point at a mention, or move to it with <kbd>Tab</kbd>, to see '
            "its partner; <kbd>Enter</kbd> goes there. <kbd>j</kbd> and <kbd>k</kbd> go through the findings.</p></header>\n"
        )
        self.out.writelines(f"{section}\n" for section in self._sections)
        version = f" {safe(self.style.version)}" if self.style.version else ""
        self.out.write(f"<footer>termcheck{version}</footer><script>\n{js}</script></body></html>\n")


def _finding(checked: Checked, finding: Finding, others: list[Finding]) -> str:
    at = look_at(checked, finding)
    where = f"{at.path}:{at.line}:{at.column}" if checked.source.article else f"segment {finding.segment}, line {at.line}"
    tone = finding.severity.label
    parts = [
        f'<li class="finding {tone}" tabindex="-1"><p class="what"><span class="label">{tone}</span> {safe(finding.message)}</p>',
        f'<p class="where">{safe(where)} · {safe(finding.rule)}</p>',
    ]
    if others:
        also = ", ".join(f"{place.line}:{place.column}" for place in (look_at(checked, other) for other in others))
        parts.append(f'<p class="where">also at {safe(also)}</p>')
    for side in SIDES:
        shown = passage(checked, finding, side)
        if shown:
            before, inside, after = shown.text[: shown.start], shown.text[shown.start : shown.end], shown.text[shown.end :]
            inside = f'<mark class="{tone}">{safe(inside)}</mark>' if inside else ""
            parts.append(f'<p class="passage" lang="{side}"><b>{side}</b>{safe(before)}{inside}{safe(after)}</p>')
    if finding.fix:
        parts.append(f'<p class="right">right: <ins>{safe(finding.fix.replace)}</ins></p>')
    return "".join([*parts, "</li>"])


def _lead(checked: Checked, findings: list[Finding]) -> str:
    """Headline and lead of both sides, every mention coloured."""
    sides = []
    for side in SIDES:
        segments: list[Segment] = []
        for match in checked.result.ledger:
            segment = match.pair.ja if side == "ja" else match.pair.en
            if segment is not None and segment not in segments:
                segments.append(segment)
        segments.sort(key=lambda segment: segment.offset)
        count = 2 if segments and segments[0].heading else 1
        text = checked.source.ja if side == "ja" else checked.source.en
        if not segments or text is None:
            continue
        first, last = segments[0], segments[:count][-1]
        body = marked(text, marks(checked.result.ledger, findings, side), first.offset, last.offset + len(last.text))
        sides.append(f'<div class="side" lang="{side}">{body}</div>')
    return f'<h3>Headline and lead</h3><div class="sides lead">{"".join(sides)}</div>' if sides else ""


def _details(checked: Checked, findings: list[Finding]) -> str:
    source, matches = checked.source, checked.result.ledger
    numbered = list(enumerate(matches))
    ja_only = [(n, m.ja) for n, m in numbered if m.verdict is Verdict.JA_ONLY and m.ja]
    en_only = [(n, m.en) for n, m in numbered if m.verdict is Verdict.EN_ONLY and m.en]
    lists = tables.short_list("In Japanese, not in English", ja_only) + tables.short_list("In English, not in Japanese", en_only)
    parts = [f'<div class="sides">{lists}</div>' if source.ja is not None else ""]
    for title, made in (
        ("Names", tables.words(matches, Kind.NAME)),
        ("Money", tables.money(matches)),
        ("Calendar", tables.calendar(matches, source.published)),
        ("Terms", tables.words(matches, Kind.TERM)),
    ):
        parts.append(f"<h3>{title}</h3>{made}" if made else "")
    texts = zip(SIDES, ("JAPANESE", "ENGLISH"), (source.ja, source.en), strict=True)
    sides = [
        f'<div class="side" lang="{side}"><h4>{title}</h4>{marked(text, marks(matches, findings, side))}</div>'
        for side, title, text in texts
        if text is not None
    ]
    parts.append(f'<h3>Both texts</h3><div class="sides texts">{"".join(sides)}</div>')
    parts.append(_folded(f"Ledger: {_count(matches)}", tables.ledger(matches)))
    return "".join(parts)


def _count(matches: list[Match]) -> str:
    return f"{len(matches)} mention{'s' * (len(matches) != 1)}"


def _list(items: list[str]) -> str:
    return f'<ol class="findings">{"".join(items)}</ol>' if items else ""


def _folded(title: str, body: str) -> str:
    return f"<details><summary>{safe(title)}</summary>{body}</details>" if body else ""


def _unchecked(tally: Tally) -> str:
    if not tally.unchecked:
        return ""
    items = "".join(f"<li>{safe(reason)}{f' ({rows:,} rows)' if rows > 1 else ''}</li>" for reason, rows in tally.unchecked.items())
    return f"<h3>Not checked</h3><ul>{items}</ul>"


REPORTS = {"html": Html}
