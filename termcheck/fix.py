"""Fixes applied: the right passage in place of the wrong one.

Of fixes that overlap the gravest finding's stands; the others wait for the next round, when the
text is checked again.
"""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from termcheck.formats.rewrite import Piece
from termcheck.model import Finding


def fixed(text: str, findings: Iterable[Finding], *, unsafe: bool = False) -> tuple[str, int]:
    """An English text with the fixes of findings applied, and how many were.

    findings  the gravest first; their places are offsets into `text`
    unsafe    also those that change a claim: figures, dates, names
    """
    chosen: list[tuple[int, int, str]] = []
    for finding in findings:
        fix, place = finding.fix, finding.en
        if fix is None or place is None or not (fix.safe or unsafe):
            continue
        if text[place.start : place.end] != place.text or fix.replace == place.text:
            continue
        if all(place.end <= start or end <= place.start for start, end, _ in chosen):
            chosen.append((place.start, place.end, fix.replace))
    for start, end, replacement in sorted(chosen, reverse=True):
        text = text[:start] + replacement + text[end:]
    return text, len(chosen)


def difference(path: str, before: str, after: str) -> Iterator[str]:
    """A unified diff of what a fix changes, in lines with their ends."""
    for line in difflib.unified_diff(_lines(before), _lines(after), path, f"{path} (fixed)"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def difference_of_rows(path: str, pieces: Iterable[Piece], codec: str) -> Iterator[str]:
    """The same for a file that may be long, of its pieces: a hunk a row, with nothing around it."""
    changed = False
    for piece in pieces:
        if piece.old == piece.new:
            continue
        if not changed:
            changed = True
            yield f"--- {path}\n+++ {path} (fixed)\n"
        sides = [_lines(side.decode(codec, "replace")) for side in (piece.old, piece.new)]
        old, new = (f"{piece.line},{len(lines)}" for lines in sides)
        yield f"@@ -{old} +{new} @@\n"
        for sign, lines in zip("-+", sides, strict=True):
            for line in lines:
                yield f"{sign}{line}" if line.endswith("\n") else f"{sign}{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [line for line in text.split("\n")[-1:] if line]


def replace_file(path: Path, parts: Iterable[bytes]) -> None:
    """Put new contents in place of a file's, all or nothing, its mode kept; a link stays one.
    Raises OSError."""
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
        os.chmod(name, target.stat().st_mode & 0o7777)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
