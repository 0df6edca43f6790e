"""The tables of an article: terms and names, money, the calendar, and the ledger of everything."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from termcheck.calendar import MONTHS, WEEKDAYS, When, day_near, year_near
from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.reports.html.marked import safe
from termcheck.wording import when_in_english

_TONES = {
    Verdict.HOLDS: "held",
    Verdict.ROUNDED: "held",
    Verdict.ADDED: "held",
    Verdict.DIFFERS: "error",
    Verdict.JA_ONLY: "warning",
    Verdict.EN_ONLY: "warning",
}
_DATES = (Kind.DATE, Kind.WEEKDAY, Kind.MONTH, Kind.FISCAL_YEAR, Kind.QUARTER, Kind.YEAR)


def table(titles: Sequence[str], rows: Sequence[str]) -> str:
    """A table, or nothing where it has no rows."""
    if not rows:
        return ""
    head = "".join(f'<th scope="col">{safe(title)}</th>' for title in titles)
    return f'<div class="table"><table><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'


def ledger(matches: Sequence[Match]) -> str:
    """Every mention, its partner, the verdict."""
    rows = [_row(number, match, [_kind(match), match.note]) for number, match in enumerate(matches)]
    return table(("Verdict", "Japanese", "English", "Kind", ""), rows)


def words(matches: Sequence[Match], kind: Kind) -> str:
    """Terms, or names: each Japanese form once, with all that the English says for it."""
    seen: dict[str, list[tuple[int, Match]]] = {}
    for number, match in enumerate(matches):
        said = match.ja or match.en
        if said and said.kind is kind and match.verdict is not Verdict.EN_ONLY:
            key = match.ja.text if match.ja else f"\0{said.text}"
            seen.setdefault(key, []).append((number, match))
    rows = []
    for uses in seen.values():
        worst = next((use for use in uses if use[1].verdict not in (Verdict.HOLDS, Verdict.ROUNDED)), uses[0])
        said_so = dict.fromkeys(match.en.text for _, match in uses if match.en)
        rows.append(_row(*worst, [match_note(worst[1]), f"{len(uses)}×"], english=" / ".join(said_so)))
    return table(("Verdict", "Japanese", "English", "", "Uses"), rows)


def money(matches: Sequence[Match]) -> str:
    """Sums of money, with the rates by which conversions were judged."""
    rows = [_row(n, match, [match_note(match)]) for n, match in enumerate(matches) if _of(match, (Kind.MONEY,))]
    return table(("Verdict", "Japanese", "English", ""), rows)


def calendar(matches: Sequence[Match], published: datetime.date | None) -> str:
    """Dates, with the day that is meant."""
    rows = []
    seen: set[tuple[int, ...]] = set()  # a date may differ in two ways, and is one
    for number, match in enumerate(matches):
        place = tuple(side.start if side else -1 for side in (match.ja, match.en))
        if _of(match, _DATES) and place not in seen:
            seen.add(place)
            meant = next((m for m in (_meant(s, published) for s in (match.ja, match.en)) if m), "")
            rows.append(_row(number, match, [meant, match_note(match)]))
    return table(("Verdict", "Japanese", "English", "Day", ""), rows)


def short_list(title: str, mentions: Iterable[tuple[int, Mention]]) -> str:
    """What stands on one side alone: figures, dates and names that somebody may miss."""
    items = [
        f'<li class="m" data-m="m{number}" tabindex="0">{safe(mention.text)}</li>'
        for number, mention in mentions
        if not mention.weak and mention.kind is not Kind.TERM
    ]
    return f"<div><h3>{safe(title)}</h3><ul class=\"chips\">{''.join(items) or '<li>nothing</li>'}</ul></div>"


def match_note(match: Match) -> str:
    """In what a match differs, and what the ledger says beside it."""
    return "; ".join(filter(None, (match.difference, match.note)))


def _row(number: int, match: Match, more: Sequence[str], english: str | None = None) -> str:
    tone = _TONES.get(match.verdict, "")
    ja = match.ja.text if match.ja else "—"
    en = english or (match.en.text if match.en else "—")
    cells = "".join(f"<td>{safe(cell)}</td>" for cell in (ja, en, *more))
    return f'<tr data-m="m{number}" tabindex="0"><td class="verdict-word {tone}">{safe(match.verdict.value)}</td>{cells}</tr>'


def _kind(match: Match) -> str:
    said = match.ja or match.en
    return said.kind.value if said else ""


def _of(match: Match, kinds: tuple[Kind, ...]) -> bool:
    return all(side.kind in kinds for side in (match.ja, match.en) if side)


def _meant(mention: Mention | None, published: datetime.date | None) -> str:
    """The day that a date means, as Tue June 30, 2026; of any other time what is known."""
    if mention is None or not isinstance(mention.value, When):
        return ""
    when = mention.value
    if when.offset is not None:
        return ""
    if mention.kind is not Kind.DATE or when.day is None:
        return when_in_english(mention.kind, when)
    try:
        if when.month is None:
            days = day_near(when.day, published) if published else ()
        elif when.year is None:
            days = year_near(when.month, when.day, published) if published else ()
        else:
            days = (datetime.date(when.year, when.month, when.day),)
    except ValueError:
        days = ()
    if not days:
        return when.iso()
    day = days[0]
    return f"{WEEKDAYS[day.weekday()][:3]} {MONTHS[day.month - 1]} {day.day}, {day.year}"
