"""Articles: files of plain text, Markdown or HTML, and Word files.

The text is kept as it stands in the file, from its first character on, so that offsets count
from there; `body` says where the article begins after its front matter. Of a Word file the text is
a line a paragraph.
"""

from __future__ import annotations

import datetime

from termcheck.formats import MAX_ARTICLE, InputError, is_word_file, markup, matter
from termcheck.formats.encoding import Encoding, decode
from termcheck.quantity import Number
from termcheck.records import NamedTuple

UTF_8 = Encoding("utf-8")


class ArticleFile(NamedTuple):
    """One side of an article.

    path    as it was named
    text    the decoded file without its byte-order mark, line ends as they are
    body    offset at which the article begins, with the title where that stands in the front matter
    matter  what the front matter says
    spoken  the same text with spaces for what no reader sees (comments, code, tags, addresses): what is checked
    """

    path: str
    text: str
    body: int
    matter: matter.FrontMatter
    encoding: Encoding
    spoken: str


def read_article(path: str) -> ArticleFile:
    """Read one side of an article. Raises InputError."""
    data = read_bytes(path)
    if is_word_file(path):
        from termcheck.formats.docx import text_of

        return parse(text_of(data, path), path)
    text, encoding = decode(data, path)
    if "\0" in text:
        raise InputError(path, "not a text file (it has zero bytes)", text.count("\n", 0, text.index("\0")) + 1)
    return parse(text, path, encoding)


def parse(text: str, path: str, encoding: Encoding = UTF_8) -> ArticleFile:
    """A text as one side of an article; `path` is what errors call it. Raises InputError."""
    mark = text.startswith("\ufeff")
    found, body = matter.split(text[mark:], path)
    said, body = markup.with_title(text, markup.spoken(text), body + mark * (body > 0), found)
    return ArticleFile(path, text, body, found, encoding, said)


def read_bytes(path: str) -> bytes:
    """The bytes of a file that a person wrote. Raises InputError, also where it is far too long."""
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_ARTICLE + 1)
    except OSError as error:
        raise InputError(path, reason(error)) from None
    if len(data) > MAX_ARTICLE:
        raise InputError(path, f"longer than {MAX_ARTICLE // 2**20} MiB, too long for an article; check it as a segment file")
    return data


def reason(error: OSError) -> str:
    """What an operating system error says, in words."""
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, IsADirectoryError):
        return "a folder, not a file"
    if isinstance(error, PermissionError):
        return "may not be read (permission denied)"
    return (error.strerror or str(error)).lower()


def agreed(ja: ArticleFile | None, en: ArticleFile | None) -> tuple[datetime.date | None, dict[str, Number]]:
    """The date and rates that the front matter of a pair gives; one side's is enough.

    Raises InputError where the two sides do not say the same.
    """
    sides = [side for side in (en, ja) if side]
    dates = [(s.matter.date, s) for s in sides if s.matter.date]
    if len({date for date, _ in dates}) > 1:
        (one, at), (other, there) = dates
        raise InputError(at.path, f"date {one} here, but {other} in {there.path}; make them the same", at.matter.lines["date"])
    rates: dict[str, Number] = {}
    for side in sides:
        for code, rate in side.matter.rates.items():
            if rates.setdefault(code, rate) != rate:
                raise InputError(side.path, f"another rate of {code} than in {sides[0].path}; make them the same", side.matter.lines["rates"])
    return (dates[0][0] if dates else None), rates
