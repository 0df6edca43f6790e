"""Glossaries out of and into other programs: YAML, CSV, TSV and TBX-Basic.

In a table a concept is a row and a key of the YAML a column; several forms stand in one cell,
parted by " | ". What is read is checked as a YAML glossary is, by turning it into one.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from termcheck.glossary.files.source import CONCEPT_KEYS, FIELD, LISTS, read_text, values_of
from termcheck.glossary.model import Entry, GlossaryError
from termcheck.tables.patterns import lazy

FORMATS = ("yaml", "csv", "tsv", "tbx")
COLUMNS = (*CONCEPT_KEYS, FIELD)
_BETWEEN = " | "
_PLAIN = lazy(r"[^\W\d_][^:#\[\]{},&*!|>'\"%@`\\\n]*|\d{4}-\d\d-\d\d")
_PLAIN_LINE = lazy(r"[^\W\d_][^:#\\\n]*")
_WORDS = frozenset("y n yes no true false on off null ~".split())


def format_of(path: str | Path) -> str:
    """The format that a file's name says. Raises GlossaryError for a name that says none."""
    suffix = Path(path).suffix.lower().lstrip(".")
    found = {"yml": "yaml", "xml": "tbx"}.get(suffix, suffix)
    if found not in FORMATS:
        raise GlossaryError(str(path), 0, f"no format has the ending `.{suffix}`; use {', '.join(FORMATS)}")
    return found


def export(entries: Iterable[Entry], form: str) -> str:
    """Concepts as text in one of FORMATS. Raises ValueError for another one."""
    if form == "yaml":
        return to_yaml(entries)
    if form == "tbx":
        from termcheck.glossary.files.tbx import to_tbx

        return to_tbx(entries)
    if form not in FORMATS:
        raise ValueError(f"{form} is none of {', '.join(FORMATS)}")
    return _to_table(entries, form)


def import_data(data: bytes, path: str, form: str) -> list[Entry]:
    """The concepts of a file's content. Raises GlossaryError for what cannot be used, with the
    line where that is known."""
    if form == "yaml":
        return read_text(data, path)
    if form == "tbx":
        from termcheck.glossary.files.tbx import from_tbx

        return checked(from_tbx(data, path), path)
    return checked(list(_from_table(data, path, form)), path)


def checked(found: Sequence[tuple[int, dict[str, object]]], path: str) -> list[Entry]:
    """Concepts given by the keys of a glossary, read as one. Each comes with the line that
    messages name."""
    entries: list[Entry] = []
    for line, values in found:
        field = str(values.pop(FIELD, "") or Path(path).stem)
        text = "\n".join(_concept_lines({key: value for key, value in values.items() if value not in ("", [], None)}))
        try:
            entries += read_text(f"{FIELD}: {_scalar(field)}\nconcepts:\n{text}\n".encode(), path)
        except GlossaryError as error:
            raise GlossaryError(path, line, error.problem) from None
    return entries


# YAML


def to_yaml(entries: Iterable[Entry]) -> str:
    """Concepts of one subject field as a glossary file; of several, under the first one's."""
    known = list(entries)
    fields = list(dict.fromkeys(entry.concept.field for entry in known))
    lines = [f"{FIELD}: {_scalar(fields[0] if fields else 'terms')}", "concepts:"]
    for entry in known:
        lines += ["", *_concept_lines(values_of(entry))]
    return "\n".join(lines) + "\n"


def _concept_lines(values: dict[str, object]) -> Iterator[str]:
    lead = "  - "
    for key, value in values.items():
        if key == "examples" and isinstance(value, list):
            yield f"{lead}examples:"
            yield from ("      - {" + ", ".join(f"{k}: {_scalar(v)}" for k, v in one.items()) + "}" for one in value)
        elif isinstance(value, list):
            yield f"{lead}{key}: [{', '.join(_scalar(str(item)) for item in value)}]"
        else:
            yield f"{lead}{key}: {_scalar(str(value), _PLAIN_LINE)}"
        lead = "    "


def _scalar(text: str, plain: re.Pattern[str] = _PLAIN) -> str:
    """Text as YAML will read it back, in quotes where it needs them. On a line of its own it
    needs them less than in a list."""
    if (plain.fullmatch(text) or _PLAIN.fullmatch(text)) and text.lower() not in _WORDS and text == text.strip():
        return text
    return json.dumps(text, ensure_ascii=False)


# Tables


def _to_table(entries: Iterable[Entry], form: str) -> str:
    rows = [list(COLUMNS)]
    for entry in entries:
        values: dict[str, object] = {**values_of(entry), FIELD: entry.concept.field}
        rows.append([_cell(values.get(column, ""), column) for column in COLUMNS])
    if form == "tsv":
        return "".join("\t".join(cell.replace("\t", " ") for cell in row) + "\n" for row in rows)
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _cell(value: object, column: str) -> str:
    if column == "examples":
        return json.dumps(value, ensure_ascii=False) if value else ""
    if isinstance(value, list):
        return _BETWEEN.join(str(item).replace("|", "\\|") for item in value)
    return str(value)


def _from_table(data: bytes, path: str, form: str) -> Iterator[tuple[int, dict[str, object]]]:
    """The rows of a table with their lines."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise GlossaryError(path, line, "not UTF-8; save the file as UTF-8") from None
    rows = _lines(text) if form == "tsv" else _records(text, path)
    header: list[str] = []
    for line, row in rows:
        if not any(cell.strip() for cell in row):
            continue
        if not header:
            header = _header(row, path, line)
            continue
        if len(row) > len(header):
            raise GlossaryError(path, line, f"{len(row)} cells under {len(header)} headings; quote or join what is split")
        yield line, _row(dict(zip(header, row, strict=False)), path, line)


def _header(row: list[str], path: str, line: int) -> list[str]:
    header = [cell.strip().lower() for cell in row]
    for needed in ("ja", "en"):
        if needed not in header:
            raise GlossaryError(path, line, f"no column is headed `{needed}`; name the columns in the first line")
    unknown = [name for name in header if name and name not in COLUMNS]
    if unknown:
        raise GlossaryError(path, line, f"unknown column `{unknown[0]}`; known are {', '.join(COLUMNS)}")
    return header


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(text.split("\n"), 1):
        yield number, line.removesuffix("\r").split("\t")


def _records(text: str, path: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            raise GlossaryError(path, reader.line_num, f"no CSV: {error}; mend the quotes") from None
        if row is None:
            return
        yield line, row
        line = reader.line_num + 1


def _row(cells: dict[str, str], path: str, line: int) -> dict[str, object]:
    values: dict[str, object] = {}
    for column, cell in cells.items():
        text = cell.strip()
        if not column or not text:
            continue
        if column == "examples":
            values[column] = _examples(text, path, line)
        elif column in LISTS:
            values[column] = [part.replace("\\|", "|").strip() for part in re.split(r"(?<!\\)\|", text) if part.strip()]
        else:
            values[column] = text
    for needed in ("ja", "en"):
        if needed not in values:
            raise GlossaryError(path, line, f"the row has no `{needed}`; add it")
    return {key: values[key] for key in COLUMNS if key in values}


def _examples(text: str, path: str, line: int) -> list[dict[str, str]]:
    try:
        found = json.loads(text)
        return [{str(key): str(value) for key, value in one.items()} for one in found]
    except (ValueError, AttributeError, TypeError):
        raise GlossaryError(path, line, "`examples` is no JSON list of objects; leave it out or mend it") from None

