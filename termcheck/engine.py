"""A document through all of it: read, paired, judged. No file is opened and nothing printed.

Segments stand alone, or beside their neighbours of one document; an article is first cut
into sentences and aligned, and a figure is then looked for in all of it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from termcheck import checks, conversion, english, house_style, japanese, pairing, residue
from termcheck.align import align_documents
from termcheck.calendar import parse_iso
from termcheck.checks import Case, ReadPair
from termcheck.glossary import Glossary, find_en, find_ja
from termcheck.glossary.held import fields_of, named_in_english
from termcheck.glossary.pairing import pair_terms
from termcheck.japanese.tokenizer import Line, Tokenizer
from termcheck.model import Finding, Kind, Match, Mention, Pair, Result, Segment, Severity
from termcheck.names import pair_names
from termcheck.pairing import weekdays
from termcheck.pairing.conversions import settle_conversions
from termcheck.pairing.exchanged.order import mark_swapped
from termcheck.pairing.in_names import settle_in_mistaken, settle_in_names
from termcheck.pairing.sentence.added import added_words
from termcheck.pairing.sentence.games import of_games
from termcheck.pairing.sentence.mistaken import of_another, taken_literally
from termcheck.pairing.sentence.opposites import opposites
from termcheck.pairing.sentence.required import lost_words
from termcheck.rates import RateBook
from termcheck.records import Record, fresh
from termcheck.ruled import settle_tables
from termcheck.styles import told

if TYPE_CHECKING:
    from termcheck.glossary.across import Renderings

# Rows of one document that are read and paired together; a document of more is taken in
# stretches, so that memory stays flat in files of a million rows.
STRETCH = 200


class Options(Record):
    """What a check is told besides the texts.

    published  the day of publication, where the input does not say it itself
    select     rules or families to report, empty for all; ignore: to leave out
    tolerance  how far off a converted sum may be
    renderings what other articles call things, where all of a run are held to one usage
    article    what this one is called beside those
    every_name whether the ledger is to have the names, too, of rows in which none can be wrong
    """

    published: datetime.date | None = None
    glossary: Glossary | None = None
    rates: RateBook | None = None
    tokenizer: Tokenizer | None = None
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    severities: dict[str, Severity | None] = fresh(default_factory=dict)
    tolerance: conversion.Tolerance = fresh(default_factory=conversion.Tolerance)
    renderings: Renderings | None = None
    article: str = ""
    every_name: bool = False


def check_segments(pairs: Iterable[Pair], options: Options) -> Iterator[Result]:
    """One Result for each pair, in order. Rows of one `doc` are looked at together.

    Raises ValueError for a date of a pair that is none.
    """
    for doc, rows in groupby(pairs, key=lambda pair: pair.doc):
        for stretch in _stretches(rows) if doc else ([row] for row in rows):
            yield from _check_rows(stretch, options)


def _stretches(rows: Iterable[Pair]) -> Iterator[list[Pair]]:
    held: list[Pair] = []
    for row in rows:
        held.append(row)
        if len(held) == STRETCH:
            yield held
            held = []
    if held:
        yield held


def _check_rows(rows: list[Pair], options: Options) -> Iterator[Result]:
    if len({row.id for row in rows}) < len(rows):
        yield from _by_place(rows, options)
        return
    dates = {row.date for row in rows if row.date}
    published = parse_iso(dates.pop()) if len(dates) == 1 else options.published
    usual, ways = told.rows_told(rows)
    read = [read_pair(row, published, options) for row in usual]
    settle_tables(read)
    result = judge(_case(read, published, options), options, ways)
    if len(rows) == 1:
        yield result
        return
    results = {id(row): Result(basis=result.basis, unchecked=result.unchecked) for row in rows}
    by_segment = {row.id: results[id(row)] for row in reversed(rows)}
    for match in result.ledger:
        results[id(match.pair)].ledger.append(match)
    for finding in result.findings:
        by_segment[finding.segment].findings.append(finding)
    yield from results.values()


def _by_place(rows: list[Pair], options: Options) -> Iterator[Result]:
    """Rows of which some have one id: told apart by their place while they are judged."""
    numbered = [row._replace(id=f"{number}\0{row.id}") for number, row in enumerate(rows)]
    for result in _check_rows(numbered, options):
        result.findings = [one._replace(segment=one.segment.partition("\0")[2]) for one in result.findings]
        yield result


def check_article(
    ja_text: str | None, en_text: str, options: Options, ja_body: int = 0, en_body: int = 0
) -> Result:
    """The Result of a whole article; without a Japanese text, of the checks that need none.

    ja_body and en_body are where the bodies begin, after any front matter: offsets in the
    result count from the start of the texts.
    """
    published = options.published
    ways: dict[int, told.Ways] = {}
    if ja_text is None:
        rows = [Pair("1", None, Segment(en_text[en_body:], en_body))]
        read = [read_pair(row, published, options) for row in rows]
    else:
        ja, en = told.article_told(ja_text, en_text, ja_body, en_body)
        read = align_documents(
            _with_body(ja_text, ja), _with_body(en_text, en), ja_body, en_body, lambda pair: read_pair(pair, published, options), moved=True
        )
        ways = told.ways_of_parts(read, ja, en)
    result = judge(_case(read, published, options, article=True), options, ways)
    bare = sum(1 for row in read if row.pair.ja is None and row.pair.en is not None)
    if bare and ja_text is not None:
        result.unchecked.append(f"{bare} English passages have no Japanese beside them" if bare > 1 else "an English passage has no Japanese beside it")
    if published is None and weekdays.added(result.ledger):
        result.unchecked.append("days of the week, as nothing gives the date of publication (--date)")
    return result


def _with_body(text: str, back: told.Back | None) -> str:
    """A text with its body in the usual style."""
    return text if back is None else text[: back.begins] + back.told.text


def _case(read: list[ReadPair], published: datetime.date | None, options: Options, article: bool = False) -> Case:
    """What was read, with what it is judged by."""
    return Case(
        read,
        article=article,
        published=published,
        glossary=options.glossary,
        rates=options.rates,
        tolerance=options.tolerance,
    )


def read_pair(pair: Pair, published: datetime.date | None, options: Options) -> ReadPair:
    """A row with the figures and dates of both sides, and their conversions."""
    glossary = options.glossary
    shapes = house_style.even(pair, glossary)
    read = ReadPair(shapes.names, [], [], figures=shapes.figures, written=pair)
    if pair.en is not None:
        read.residue = residue.find(pair.en.text, pair.en.offset)
    pair = shapes.figures
    if pair.ja is not None:
        text, offset = pair.ja.text, pair.ja.offset
        line = read.line = Line(text, options.tokenizer)
        read.ja = japanese.read_line(line, offset, published)
        read.ja_conversions = conversion.find(text, read.ja, offset)
        if glossary is not None:
            read.ja = _in_place(read.ja, find_ja(glossary, line, offset))
    if pair.en is not None:
        text, offset = pair.en.text, pair.en.offset
        read.en = english.read(text, offset, published=published)
        read.en_conversions = conversion.find(text, read.en, offset)
        if glossary is not None and shapes.names.en is not None:
            read.en = _in_place(read.en, find_en(glossary, shapes.names.en.text, offset))
    return read


def _in_place(figures: list[Mention], terms: list[Mention]) -> list[Mention]:
    """Figures and terms of one text together, in order of place."""
    return sorted(figures + terms, key=attrgetter("start")) if terms else figures


def judge(case: Case, options: Options, ways: Mapping[int, told.Ways] | None = None) -> Result:
    """Pair the mentions of a case, run the rules over the ledger, and keep what is asked for.

    ways  from rows in the usual style to those that were written
    """
    case.matches = _ledger(case, options)
    if options.renderings is not None and case.glossary is not None and case.article:
        said = [mention for read in case.pairs for mention in read.en]
        options.renderings.mark(case.matches, said, case.glossary, options.article)
    settle_conversions(case)
    told.as_written(case, ways or {})
    return Result(_select(_gravest(checks.judge(case)), options), case.matches, case.basis, case.unchecked)


def _ledger(case: Case, options: Options) -> list[Match]:
    """Every mention of a case with its partner: figures and dates, weekdays, terms, names."""
    rows = []
    matches: list[Match] = []
    written: dict[int, Pair] = {}
    for at, read in enumerate(case.pairs):
        pair = read.figures or read.pair
        written |= read.evened
        ja, en = ([m for m in side if m.kind is not Kind.TERM] for side in (read.ja, read.en))
        converted = {id(c.converted) for c in read.en_conversions}
        given = {k for k, mention in enumerate(en) if id(mention) in converted}
        if case.article or (read.pair.ja is not None and read.pair.en is not None):
            rows.append(pairing.Row(pair, ja, en, given))
        matches.extend(weekdays.wrong_weekdays(pair, ja, en, case.published))
        matches.extend(taken_literally(pair, en))
        beside = [case.pairs[k].pair for k in (at - 1, at + 1) if case.article and 0 <= k < len(case.pairs)]
        matches.extend(of_another(pair, beside))
        matches.extend(opposites(pair, beside))
        if not case.article:
            matches.extend(lost_words(pair))
            matches.extend(added_words(pair))
        matches.extend(weekdays.wrong_report_day(pair, ja, en, case.published))
    figures = pairing.pair_rows(rows, case.published, whole=case.article)
    terms = pair_terms(case.pairs, case.glossary, case.published, whole=case.article) if case.glossary is not None else []
    fields = fields_of(terms, case.glossary) if case.glossary is not None else {}
    added = named_in_english(case.pairs, case.glossary) if case.glossary is not None else frozenset()
    named = terms + pair_names(case.pairs, options.tokenizer, whole=case.article, every=options.every_name, terms=terms, added=added)
    house_style.restore(chain(matches, figures, named), written)
    for read in case.pairs:
        read.pair = read.written or read.pair
    pairs = [read.pair for read in case.pairs]
    settle_in_names(figures, terms)
    settle_in_mistaken(figures, named)
    mark_swapped(figures, named, pairs, fields, article=case.article)
    matches.extend(of_games(pairs, figures, named, case.published))
    return figures + matches + named


def _gravest(findings: list[Finding]) -> list[Finding]:
    """The findings, gravest first, one for each English (else Japanese) mention.

    A figure whose currency, scale or value is wrong is not also said to be approximate.
    """
    findings.sort(key=lambda f: (-f.severity, _weight(f.rule), f.en is None))
    kept: list[Finding] = []
    taken: set[tuple[str, int, int]] = set()
    for finding in findings:
        sides = [("ja", finding.ja), ("en", finding.en)]
        if finding.rule in DERIVED and finding.en is not None:
            sides = sides[1:]
        places = {(finding.segment + side, place.start, place.end) for side, place in sides if place is not None}
        if not places & taken:
            taken |= places
            kept.append(finding)
    return kept


# On what the English works out from a sum: the Japanese sum beside it is another figure's.
DERIVED = ("money-conversion", "money-rate")

# Damage done, the worst first: what a reader acts on before what only looks wrong.
GRAVITY = (
    "money-currency", "number-scale", "number-unit", "number-mismatch", "number-order", "date-mismatch",
    "date-weekday", "date-era", "date-fiscal", "date-period", "date-time", "number-identifier", "money-conversion",
)  # fmt: skip


# What says least of its figure, so that anything else on it is told instead: that it is not in the other text.
UNPAIRED = ("number-unsupported", "date-unsupported")


def _weight(rule: str) -> int:
    return GRAVITY.index(rule) if rule in GRAVITY else len(GRAVITY) + (rule in UNPAIRED)


def _select(findings: list[Finding], options: Options) -> list[Finding]:
    """Only what was asked for, at the severities that the configuration gives."""
    if not (options.select or options.ignore or options.severities):
        return findings
    kept = []
    for finding in findings:
        names = {finding.rule, finding.family}
        if (options.select and not names & options.select) or names & options.ignore:
            continue
        wanted = options.severities.get(finding.rule, options.severities.get(finding.family, finding.severity))
        if wanted is not None:
            kept.append(finding if wanted is finding.severity else finding._replace(severity=wanted))
    kept.sort(key=lambda f: -f.severity)
    return kept
