"""Tables with other English in some rows, and every other byte as it was.

A row is found again by the line on which it begins, and taken to be it only where its English
is what was read there. Only TSV, CSV and JSON Lines are written: in XML and PO files the same
text may stand in many ways, and belongs to the tool that made the file.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO

from termcheck.formats import MAX_LINE
from termcheck.formats.encoding import Encoding, detect
from termcheck.formats.lines import Joined
from termcheck.records import NamedTuple

KINDS = ("tsv", "csv", "jsonl")

_HEAD = 64 * 1024
_SPACE = " \t\r\n"


class Change(NamedTuple):
    """The English of a row as it was read, and what it is to be."""

    old: str
    new: str


class Piece(NamedTuple):
    """A row of a file, or what stands between rows.

    line  on which it begins; 0 for the byte-order mark
    old, new  its bytes with their line ends; the same where nothing changes
    """

    line: int
    old: bytes
    new: bytes


def encoding_of(file: BinaryIO) -> tuple[Encoding, bytes]:
    """How a table is written, and the bytes that were read to find out."""
    head = file.read(_HEAD)
    return detect(head, whole=len(head) < _HEAD) or Encoding("utf-8"), head


def rewritten(file: BinaryIO, kind: str, changes: Mapping[int, Change]) -> Iterator[Piece]:
    """All of a table, piece by piece, with the changes made.

    kind     one of KINDS
    changes  by the line on which a row begins
    """
    encoding, head = encoding_of(file)
    codec = encoding.codec
    if encoding.mark:
        yield Piece(0, encoding.mark, encoding.mark)
    lines = _lines(io.BufferedReader(Joined(head[len(encoding.mark) :], file)), codec)
    column: int | None = None
    for number, line in lines:
        header = kind != "jsonl" and column is None
        if not header and number not in changes:
            yield Piece(number, line, line)
            continue
        while kind == "csv" and line.decode(codec, "replace").count('"') % 2:
            more = next(lines, None)
            if more is None:
                break
            line += more[1]
        if header:
            names = [value.strip().lower() for value in _values(line.decode(codec, "replace"), kind)]
            column = names.index("en") if "en" in names else None
            yield Piece(number, line, line)
        else:
            yield Piece(number, line, _changed(line, codec, kind, column or 0, changes[number]))


def _lines(file: BinaryIO, codec: str) -> Iterator[tuple[int, bytes]]:
    """Numbered lines with their ends; an overlong one in several parts of one number."""
    if codec.startswith("utf-16"):
        for number, text in enumerate(io.TextIOWrapper(file, codec, newline="\n", errors="surrogatepass"), 1):
            yield number, text.encode(codec, "surrogatepass")
        return
    number, ended = 0, True
    while line := file.readline(MAX_LINE + 1):
        number += ended
        ended = line.endswith(b"\n")
        yield number, line


def _changed(line: bytes, codec: str, kind: str, column: int, change: Change) -> bytes:
    """A row with its change; as it was where it is another row, or cannot be written back."""
    try:
        text = line.decode(codec)
        if text.encode(codec) != line:
            return line
        return _SPLICERS[kind](text, column, change).encode(codec)
    except (ValueError, RecursionError):  # UnicodeError is one
        return line


def _values(text: str, kind: str) -> list[str]:
    if kind == "csv":
        return [_unquoted(text[start:end]) for start, end in _csv_spans(text)]
    return text.rstrip("\r\n").split("\t")


def _in_tsv(text: str, column: int, change: Change) -> str:
    end = len(text.rstrip("\r\n"))
    cells = text[:end].split("\t")
    if column >= len(cells) or cells[column] != change.old or set("\t\r\n") & set(change.new):
        return text
    cells[column] = change.new
    return "\t".join(cells) + text[end:]


def _in_csv(text: str, column: int, change: Change) -> str:
    spans = _csv_spans(text)
    if column >= len(spans):
        return text
    start, end = spans[column]
    if _unquoted(text[start:end]) != change.old:
        return text
    quoted = text[start : start + 1] == '"' or set(',"\r\n') & set(change.new)
    new = '"' + change.new.replace('"', '""') + '"' if quoted else change.new
    return text[:start] + new + text[end:]


def _csv_spans(text: str) -> list[tuple[int, int]]:
    """Where the fields of a row begin and end, their quotes included."""
    spans: list[tuple[int, int]] = []
    at = 0
    while True:
        if text[at : at + 1] == '"':
            end = at + 1
            while (end := text.find('"', end)) >= 0 and text[end + 1 : end + 2] == '"':
                end += 2
            if end < 0:
                return spans  # a quote that never ends
            end += 1
        else:
            end = text.find(",", at)
            end = end if end >= 0 else len(text.rstrip("\r\n"))
        spans.append((at, end))
        if text[end : end + 1] != ",":
            return spans
        at = end + 1


def _unquoted(field: str) -> str:
    return field[1:-1].replace('""', '"') if field[:1] == '"' else field


def _in_jsonl(text: str, column: int, change: Change) -> str:
    """Raises ValueError where the line is no JSON object."""
    found = None
    decoder = json.JSONDecoder()
    at = _skip(text, 0)
    at = _skip(text, at + 1) if text[at : at + 1] == "{" else len(text)
    while text[at : at + 1] == '"':
        key, at = decoder.raw_decode(text, at)
        start = _skip(text, _skip(text, at) + 1)
        value, at = decoder.raw_decode(text, start)
        if key == "en":  # of several the last one counts
            found = (start, at, value)
        at = _skip(text, at)
        at = _skip(text, at + 1) if text[at : at + 1] == "," else at
    if found is None or found[2] != change.old:
        return text
    start, end, _ = found
    return text[:start] + json.dumps(change.new, ensure_ascii="\\u" in text[start:end]) + text[end:]


def _skip(text: str, at: int) -> int:
    while text[at : at + 1] and text[at] in _SPACE:
        at += 1
    return at


_SPLICERS: dict[str, Callable[[str, int, Change], str]] = {"tsv": _in_tsv, "csv": _in_csv, "jsonl": _in_jsonl}
