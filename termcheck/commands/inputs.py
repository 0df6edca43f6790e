"""From what a command names to what the engine has to say of it."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from termcheck import engine
from termcheck.commands.judging import Judging
from termcheck.commands.terminal import Progress
from termcheck.commands.words import note
from termcheck.formats import Complain, InputError, Row
from termcheck.formats.article import ArticleFile, agreed, read_article, reason
from termcheck.formats.discover import STDIN, Article, SegmentFile
from termcheck.formats.naming import Naming
from termcheck.model import Pair, Side
from termcheck.reports import Checked, Source

if TYPE_CHECKING:
    from termcheck.suppress import Suppressions

# The share of Japanese letters from which a text that its name does not tell is Japanese.
_JAPANESE = 0.2


Sides = tuple[ArticleFile | None, ArticleFile]
"""The Japanese and the English of an article."""


def read_sides(article: Article, naming: Naming) -> Sides:
    """Both sides of an article. Raises InputError."""
    ja = read(article.ja) if article.ja else None
    en = read(article.en or "")
    if ja is None and naming.side(en.path) is None and _is_japanese(en.text):
        raise InputError(en.path, "Japanese with no English beside it; name both with --ja and --en")
    return ja, en


def check_sides(ja: ArticleFile | None, en: ArticleFile, judging: Judging) -> Checked:
    """An article and the findings on it. Raises InputError where its sides contradict each other."""
    date, rates = agreed(ja, en)
    options = judging.for_input(en.path, date, rates)
    bodies = {"ja_body": ja.body if ja else 0, "en_body": en.body}
    result = engine.check_article(ja.spoken if ja else None, en.spoken, options, **bodies)
    ja_path, ja_text = (ja.path, ja.text) if ja else (None, None)
    return Checked(Source(en.path, ja_path, ja_text, en.text, options.published), result)


def suppressions(path: str, ja: ArticleFile | None = None, en: ArticleFile | None = None) -> Suppressions | None:
    """What is to be let stand in an input; None, and nothing loaded, where nothing says so.

    path  of the English side or the segment file
    Raises InputError.
    """
    sidecar = Path(path).with_name(f"{Path(path).stem.removesuffix('.en')}.termcheck.toml")
    sides: dict[Side, ArticleFile] = {}
    if ja:
        sides["ja"] = ja
    if en:
        sides["en"] = en
    if path == STDIN or not (sidecar.is_file() or any("termcheck:" in file.text for file in sides.values())):
        return None
    from termcheck import checks, suppress

    rules = checks.load()
    known = frozenset([*rules, *(rule.family for rule in rules.values())])
    given = [one for side, file in sides.items() for one in suppress.in_article(file, side, known)]
    return suppress.Suppressions([*given, *suppress.in_sidecar(sidecar, known)])


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
        rows = _reader(file.format)(stream, file.path, file.format, complain)
        try:
            for number, result in enumerate(engine.check_segments(pairs(rows), judging.for_input(file.path)), 1):
                row = waiting.popleft()
                progress.step(number)
                yield Checked(source, result, row.pair, row.line)
        finally:
            progress.done()


def _reader(form: str) -> Callable[[BinaryIO, str, str, Complain], Iterator[Row]]:
    """What reads a format of segment files; loaded when it is wanted."""
    if form in ("tmx", "xlf", "xliff"):
        from termcheck.formats.xml import read_xml

        return read_xml
    if form == "po":
        from termcheck.formats.po import read_po

        return read_po
    from termcheck.formats.table import read_table

    return read_table


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


def guarded(work: Callable[[], None], path: str, complain: Complain) -> None:
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
    except Exception as error:
        # A fault of ours must not cost the other inputs; TERMCHECK_DEBUG shows where it is.
        if os.environ.get("TERMCHECK_DEBUG"):
            raise
        complain(InputError(path, f"a fault in termcheck ({type(error).__name__}: {error}); please report it"))


def _is_japanese(text: str) -> bool:
    letters = [c for c in text[:20_000] if c.isalpha()]
    return bool(letters) and sum("\u3040" <= c <= "\u9fff" for c in letters) > _JAPANESE * len(letters)
