"""Files as they come, read into pairs: articles, segment files, folders of both.

Nothing here judges. What cannot be read is an `InputError`: one line that names the file,
the line and what to do; a reader that can go on reports it and does.
"""

from __future__ import annotations

from collections.abc import Callable

from termcheck.model import Pair
from termcheck.records import NamedTuple


class InputError(Exception):
    """Something in a file that cannot be read.

    path  the file as it was named
    what  what is wrong; after a semicolon, what to do
    line  counted from 1, or None where the whole file is meant
    """

    def __init__(self, path: str, what: str, line: int | None = None) -> None:
        self.path, self.what, self.line = path, what, line
        super().__init__(f"{path}:{line}: {what}" if line is not None else f"{path}: {what}")


class NotSegments(InputError):
    """A file without Japanese beside English: some other table, perhaps."""


Complain = Callable[[InputError], None]
"""Takes an error that a reader can go on after."""


class Row(NamedTuple):
    """A row of a segment file: what is said, and the line of the file where it begins."""

    pair: Pair
    line: int


_WORD = ".docx"
ARTICLE_SUFFIXES = (".md", ".markdown", ".txt", ".html", ".htm", _WORD)
SEGMENT_SUFFIXES = (".tsv", ".csv", ".jsonl", ".tmx", ".xlf", ".xliff", ".po")

MAX_ARTICLE = 64 * 2**20
"""Bytes. No article comes near it; a file that passes it is something else."""

MAX_LINE = 16 * 2**20
"""Bytes of one row of a segment file."""


def is_word_file(path: str) -> bool:
    """Whether a file is one of Word, by its name."""
    return path.lower().endswith(_WORD)
