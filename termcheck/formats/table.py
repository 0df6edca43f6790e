"""Segment files that are tables: TSV, CSV and JSON Lines, a row at a time.

A header row (or the keys) names the columns: `ja` and `en` must be there, `id`, `doc` and `date`
are used, others ignored. TSV has no quoting. A row that cannot be read is complained of and
left out; the rest goes on. No more than a row is held in memory.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from termcheck.calendar import parse_iso
from termcheck.formats import MAX_LINE, Complain, InputError, NotSegments, Row
from termcheck.formats.lines import numbered_lines
from termcheck.model import Pair, Segment

_USED = ("id", "doc", "date", "ja", "en")


def read_table(file: BinaryIO, path: str, kind: str, complain: Complain) -> Iterator[Row]:
    """The rows of a table, in order.

    file  open for reading bytes
    kind  "tsv", "csv" or "jsonl"
    Raises InputError where the file as a whole is no such table.
    """
    lines = numbered_lines(file, path, complain)
    for number, (line, fields) in enumerate(_READERS[kind](lines, path, complain), 1):
        try:
            yield Row(_pair(fields, number, path, line), line)
        except InputError as error:
            complain(error)


def _pair(fields: Mapping[str, str], number: int, path: str, line: int) -> Pair:
    date = fields.get("date", "").strip()
    if date:
        try:
            date = parse_iso(date).isoformat()
        except ValueError as error:
            raise InputError(path, str(error), line) from None
    ja, en = fields["ja"], fields["en"]
    return Pair(
        id=fields.get("id", "").strip() or str(number),
        ja=Segment(ja) if ja.strip() else None,
        en=Segment(en) if en.strip() else None,
        doc=fields.get("doc", "").strip(),
        date=date,
    )


def _header(names: list[str], path: str, line: int) -> dict[str, int]:
    """Where the used columns stand. Raises InputError where ja or en is missing or doubled."""
    names = [name.strip().lower() for name in names]
    missing = [name for name in ("ja", "en") if name not in names]
    if missing:
        raise NotSegments(path, f"no column {' and no column '.join(missing)}; the first row must name the columns ja and en", line)
    for name in _USED:
        if names.count(name) > 1:
            raise InputError(path, f"two columns {name}; keep one", line)
    return {name: names.index(name) for name in _USED if name in names}


def _by_header(
    rows: Iterator[tuple[int, list[str]]], path: str, complain: Complain
) -> Iterator[tuple[int, dict[str, str]]]:
    columns: dict[str, int] = {}
    width = needed = 0
    for line, row in rows:
        if not any(cell.strip() for cell in row):
            continue
        if not columns:
            columns = _header(row, path, line)
            width, needed = len(row), max(columns["ja"], columns["en"])
            continue
        if len(row) <= needed or any(row[width:]):
            complain(InputError(path, f"{len(row)} field{'s' * (len(row) != 1)} where the header names {width}; the row is left out", line))
            continue
        yield line, {name: row[at] for name, at in columns.items() if at < len(row)}
    if not columns:
        raise NotSegments(path, "empty; the first row must name the columns ja and en")


def _tsv(lines: Iterator[tuple[int, str]], path: str, complain: Complain) -> Iterator[tuple[int, dict[str, str]]]:
    return _by_header(((n, line.rstrip("\r\n").split("\t")) for n, line in lines), path, complain)


def _csv(lines: Iterator[tuple[int, str]], path: str, complain: Complain) -> Iterator[tuple[int, dict[str, str]]]:
    return _by_header(_csv_rows(lines, path, complain), path, complain)


def _csv_rows(lines: Iterator[tuple[int, str]], path: str, complain: Complain) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(MAX_LINE)
    taken = [0, 0]  # the line at which the row begins, the last one read

    def feed() -> Iterator[str]:
        for number, line in lines:
            taken[0] = taken[0] or number
            taken[1] = number
            yield line

    reader = csv.reader(feed(), strict=True)
    while True:
        taken[0] = 0
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            what = "a quoted field that never ends" if "unexpected end" in str(error) else str(error)
            complain(InputError(path, f"not CSV: {what}; the row is left out", taken[0] or taken[1] or 1))
            continue
        yield taken[0], row


def _jsonl(lines: Iterator[tuple[int, str]], path: str, complain: Complain) -> Iterator[tuple[int, dict[str, str]]]:
    for number, line in lines:
        if not line.strip():
            continue
        try:
            yield number, _object(line)
        except (ValueError, RecursionError) as error:
            what = "nested too deep" if isinstance(error, RecursionError) else str(error)
            complain(InputError(path, f"{what}; the row is left out", number))


def _object(line: str) -> dict[str, str]:
    try:
        found = json.loads(line.rstrip())
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON ({error.msg.removesuffix(' at')} at column {error.colno})") from None
    if not isinstance(found, dict):
        raise ValueError("not a JSON object with ja and en")
    fields: dict[str, str] = {}
    for name in _USED:
        value = found.get(name, "" if name not in ("ja", "en") else None)
        if name in ("ja", "en") and name not in found:
            raise ValueError(f"no {name}")
        if isinstance(value, bool | dict | list):
            raise ValueError(f"{name} is not text")
        fields[name] = "" if value is None else str(value)
    return fields


_READERS = {"tsv": _tsv, "csv": _csv, "jsonl": _jsonl}
