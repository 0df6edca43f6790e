"""Fixes applied to what is checked, or shown: articles whole, tables row by row."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from termcheck import fix
from termcheck.commands import inputs, words
from termcheck.commands.judging import Judging
from termcheck.formats import InputError, is_word_file, rewrite
from termcheck.formats.article import parse
from termcheck.formats.discover import STDIN, SegmentFile
from termcheck.formats.rewrite import Change, Piece
from termcheck.model import Finding
from termcheck.reports import Checked, Source

if TYPE_CHECKING:
    from termcheck.suppress import Suppressions

# A fix may bring out what it hid; more rounds than this would be two fixes that undo each other.
ROUNDS = 5

_NAMES = {"tmx": "TMX", "xlf": "XLIFF", "xliff": "XLIFF", "po": "PO"}


@dataclass(frozen=True, slots=True)
class Fixing:
    """Whether and how fixes are applied.

    unsafe  also those that change a claim
    show    print the difference and leave the files alone
    """

    unsafe: bool = False
    show: bool = False


def fix_article(
    sides: inputs.Sides, checked: Checked, suppressions: Suppressions | None, judging: Judging, fixing: Fixing
) -> tuple[inputs.Sides, Checked]:
    """Apply fixes until none is left; the article as it is then. Raises OSError."""
    first, total = sides[1], 0
    if is_word_file(first.path):
        words.note(f"{first.path}: no fixes are made in Word files; they are only reported")
        return sides, checked
    fixed_sides, fixed_checked = sides, checked
    for _ in range(ROUNDS):
        text, count = fix.fixed(fixed_sides[1].text, _told(fixed_checked, suppressions), unsafe=fixing.unsafe)
        if not count:
            break
        total += count
        fixed_sides = (sides[0], parse(text, first.path, first.encoding))
        fixed_checked = inputs.check_sides(*fixed_sides, judging)
    if not total:
        return sides, checked
    if fixing.show:
        sys.stdout.writelines(fix.difference(first.path, first.text, fixed_sides[1].text))
        return sides, checked
    fix.replace_file(Path(first.path), [first.encoding.mark + fixed_sides[1].text.encode(first.encoding.codec)])
    words.note(f"{first.path}: {total} fixed")
    return fixed_sides, fixed_checked


def fix_segments(file: SegmentFile, suppressions: Suppressions | None, judging: Judging, fixing: Fixing) -> None:
    """Apply fixes to the rows of a table until none is left; say so where a file cannot have any.

    Raises OSError. What cannot be read is left to the check that follows.
    """
    if file.path == STDIN or file.format not in rewrite.KINDS:
        what = "standard input" if file.path == STDIN else f"{_NAMES[file.format]} files"
        words.note(f"{file.path}: no fixes are made in {what}; they are only reported")
        return
    total = 0
    for _ in range(ROUNDS):
        try:
            changes = _changes(file, suppressions, judging, fixing.unsafe)
        except InputError:
            return
        if fixing.show:
            with inputs.opened(file.path) as stream:
                codec = rewrite.encoding_of(stream)[0].codec
            with inputs.opened(file.path) as stream:
                sys.stdout.writelines(fix.difference_of_rows(file.path, rewrite.rewritten(stream, file.format, changes), codec))
            return
        applied = _write(file, changes) if changes else 0
        total += applied
        if not applied:
            break
    if total:
        words.note(f"{file.path}: {total} row{'s' * (total != 1)} fixed")


def _changes(file: SegmentFile, suppressions: Suppressions | None, judging: Judging, unsafe: bool) -> dict[int, Change]:
    """What fixes make of the rows, by the line on which they begin. Raises InputError."""
    changes = {}
    source = Source(file.path, published=judging.options.published)
    for checked in inputs.check_segments(file, source, judging, lambda error: None):
        row = checked.row
        if row is None or row.en is None or not any(finding.fix for finding in checked.result.findings):
            continue
        text, count = fix.fixed(row.en.text, _told(checked, suppressions), unsafe=unsafe)
        if count:
            changes[checked.line] = Change(row.en.text, text)
    return changes


def _write(file: SegmentFile, changes: dict[int, Change]) -> int:
    """How many rows were changed in the file."""
    applied = 0

    def parts(pieces: Iterable[Piece]) -> Iterable[bytes]:
        nonlocal applied
        for piece in pieces:
            applied += piece.new != piece.old
            yield piece.new

    with inputs.opened(file.path) as stream:
        fix.replace_file(Path(file.path), parts(rewrite.rewritten(stream, file.format, changes)))
    return applied


def _told(checked: Checked, suppressions: Suppressions | None) -> Iterable[Finding]:
    return [f for f in checked.result.findings if suppressions is None or suppressions.keeps(checked, f)]
