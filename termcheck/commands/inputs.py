"""From what a command names to what the engine has to say of it."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from termcheck import engine
from termcheck.commands.judging import Judging
from termcheck.commands.terminal import Progress
from termcheck.commands.words import note
from termcheck.formats import Complain, InputError, Row
from termcheck.formats.article import ArticleFile, agreed, read_article, reason, side_of
from termcheck.formats.discover import STDIN, Article, SegmentFile
from termcheck.formats.table import read_table
from termcheck.model import Pair
from termcheck.reports import Checked, Source

# The share of Japanese letters from which a text that its name does not tell is Japanese.
_JAPANESE = 0.2


def check_article(article: Article, judging: Judging) -> Checked:
    """An article and the findings on it. Raises InputError."""
    ja = read(article.ja) if article.ja else None
    en = read(article.en or "")
    if ja is None and side_of(en.path) is None and _is_japanese(en.text):
        raise InputError(en.path, "Japanese with no English beside it; name both with --ja and --en")
    date, rates = agreed(ja, en)
    options = judging.for_article(date, rates)
    result = engine.check_article(
        ja.text if ja else None, en.text, options, ja_body=ja.body if ja else 0, en_body=en.body
    )
    ja_path, ja_text = (ja.path, ja.text) if ja else (None, None)
    source = Source(en.path, ja_path, ja_text, en.text, options.published)
    return Checked(source, result)


def check_segments(
    file: SegmentFile, source: Source, judging: Judging, complain: Complain
) -> Iterator[Checked]:
    """The rows of a segment file and the findings on each, as they come.

    Raises InputError; rows that cannot be read go to `complain`.
    """
    progress = Progress(file.path)
    waiting: deque[Row] = deque()

    def pairs(rows: Iterator[Row]) -> Iterator[Pair]:
        for row in rows:
            waiting.append(row)
            yield row.pair

    with opened(file.path) as stream:
        rows = read_table(stream, file.path, file.format, complain)
        try:
            for number, result in enumerate(engine.check_segments(pairs(rows), judging.options), 1):
                row = waiting.popleft()
                progress.step(number)
                yield Checked(source, result, row.pair, row.line)
        finally:
            progress.done()


def read(path: str) -> ArticleFile:
    """One side of an article; says so where it is not UTF-8. Raises InputError."""
    found = read_article(path)
    if found.encoding.codec != "utf-8":
        note(f"{path}: read as {found.encoding.name}")
    return found


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """A file, or standard input, for reading bytes. Raises InputError."""
    if path == STDIN:
        yield sys.stdin.buffer
        return
    try:
        file = open(path, "rb")  # noqa: SIM115  closed below; only opening it may fail here
    except OSError as error:
        raise InputError(path, reason(error)) from None
    with file:
        yield file


def guarded(work: Callable[[], None], path: str, complain: Complain) -> bool:
    """Do the work on one input. Whatever goes wrong with it is one line, and the others go on."""
    try:
        work()
    except InputError as error:
        complain(error)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        complain(InputError(path, reason(error)))
    except (RecursionError, MemoryError):
        complain(InputError(path, "too large or nested too deep to be checked"))
    else:
        return True
    return False


def _is_japanese(text: str) -> bool:
    letters = [c for c in text[:20_000] if c.isalpha()]
    return bool(letters) and sum("\u3040" <= c <= "\u9fff" for c in letters) > _JAPANESE * len(letters)
