"""PO files of GNU gettext as segment files, whichever of the two languages is translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from termcheck.formats import MAX_LINE, Complain, InputError, NotSegments, Row
from termcheck.formats.lines import numbered_lines
from termcheck.model import Pair, Segment, Side
from termcheck.tables.patterns import lazy

_KEYWORD = lazy(r'(msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d{1,3}\])[ \t]*(".*")')
_QUOTED = lazy(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"')
_ESCAPE = lazy(r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))", re.S)
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_LANGUAGE = lazy(r"^Language:[ \t]*([A-Za-z]+)", re.M)

_Entry = dict[str, list[str]]


def read_po(file: BinaryIO, path: str, kind: str, complain: Complain) -> Iterator[Row]:
    """The rows of a PO file: translated entries, plural forms as rows of their own; obsolete
    and untranslated ones are left out.

    Raises InputError; lines that cannot be read go to `complain`.
    """
    target: Side | None = None
    number = 0
    bilingual = False

    def doubtful(error: InputError) -> None:
        nonlocal bilingual
        bilingual = True  # or would have been
        complain(error)

    for line, entry in _entries(file, path, doubtful):
        texts = {key: "".join(map(_plain, parts)) for key, parts in entry.items()}
        if not texts.get("msgid") and "msgctxt" not in texts:
            if found := _LANGUAGE.search(texts.get("msgstr", "")):
                target = "en" if found[1].lower().startswith("en") else "ja" if found[1].lower().startswith("ja") else None
            continue
        sources = [texts.get("msgid", ""), texts.get("msgid_plural", "")]
        targets = [texts.get("msgstr", texts.get("msgstr[0]", "")), texts.get("msgstr[1]", "")]
        for source, translation in zip(sources, targets, strict=True):
            side = target or ("en" if _is_japanese(source) else "ja" if _is_japanese(translation) else None)
            if not source.strip() or not translation.strip() or not side:
                continue
            number += 1
            bilingual = True
            ja, en = (source, translation) if side == "en" else (translation, source)
            yield Row(Pair(texts.get("msgctxt") or str(number), Segment(ja), Segment(en)), line)
    if not bilingual:
        raise NotSegments(path, "no Japanese beside English in it")


def _entries(file: BinaryIO, path: str, complain: Complain) -> Iterator[tuple[int, _Entry]]:
    """The line at which an entry begins, and its keywords with their quoted strings."""
    entry: _Entry = {}
    began, key, size = 0, "", 0
    for number, line in numbered_lines(file, path, complain):
        text = line.strip()
        if text.startswith("#"):
            continue
        size = size + len(text) if entry else 0
        if size > MAX_LINE:
            raise InputError(path, f"an entry longer than {MAX_LINE // 2**20} MiB; split it", began)
        found = _KEYWORD.fullmatch(text)
        if found and not _QUOTED.fullmatch(found[2]):
            found = None
        if not text or (found and found[1] in ("msgctxt", "msgid") and ("msgid" in entry)):
            if entry:
                yield began, entry
            entry, key = {}, ""
        if found:
            began = number if not entry else began
            key = found[1]
            entry.setdefault(key, []).append(found[2])
        elif key and _QUOTED.fullmatch(text):
            entry[key].append(text)
        elif text:
            complain(InputError(path, "not a line of a PO file; the entry is left out", number))
            entry, key = {}, ""
    if entry:
        yield began, entry


def _plain(quoted: str) -> str:
    """The text of a quoted string."""
    return _ESCAPE.sub(_unescaped, quoted.removeprefix('"').removesuffix('"'))


def _unescaped(found: re.Match[str]) -> str:
    if found[3]:
        return _LETTERS.get(found[3], found[3])
    return chr(int(found[1], 8) if found[1] else int(found[2], 16))


def _is_japanese(text: str) -> bool:
    return any("\u3040" <= c <= "\u9fff" for c in text)
