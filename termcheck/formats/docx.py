"""Articles as Word files (.docx): what is read in them, a line a paragraph.

Inserted text counts, deleted text does not, as the file reads when all changes are accepted. Headers, footers,
footnotes and comments are no part of the article. python-docx opens the file; it comes with `termcheck[docx]`.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from termcheck.formats import MAX_ARTICLE, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.oxml.xmlchemy import BaseOxmlElement

_MARKUP = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
# What a run may hold besides its text (ECMA-376, part 1, 17.3.3).
_SIGNS = {"tab": "\t", "br": " ", "cr": " ", "noBreakHyphen": "-", "softHyphen": ""}


def text_of(data: bytes, path: str) -> str:
    """The text of a Word file; `path` is what errors call it.

    Raises InputError where it is none, is far too long, or cannot be read without python-docx.
    """
    try:
        import docx
        from docx.opc.exceptions import OpcError
        from lxml.etree import LxmlError
    except ImportError:
        raise InputError(path, "a Word file, for which python-docx is wanted; pip install 'termcheck[docx]', or save it as plain text") from None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MAX_ARTICLE:
                raise InputError(path, f"longer than {MAX_ARTICLE // 2**20} MiB, too long for an article")
        body = docx.Document(io.BytesIO(data)).element.body
    except (zipfile.BadZipFile, zlib.error, OpcError, LxmlError, KeyError, ValueError, NotImplementedError, EOFError, OSError, RuntimeError):
        raise InputError(path, "not a Word file that can be read (broken, or locked with a password); save it as plain text") from None
    return "".join(f"{line}\n" for line in _paragraphs(body))


def _paragraphs(body: BaseOxmlElement) -> Iterator[str]:
    """The text of each paragraph, in the order of the file; also of those in tables and boxes."""
    for paragraph in body.iter(f"{{{_MARKUP}}}p"):
        if next(paragraph.iterancestors(f"{{{_COMPATIBLE}}}Fallback"), None) is None:  # a box stands there once more
            yield "".join(_text(paragraph)).replace("\n", " ")


def _text(paragraph: BaseOxmlElement) -> Iterator[str]:
    for element in paragraph.iter(f"{{{_MARKUP}}}*"):
        name = element.tag.rpartition("}")[2]
        if name in _SIGNS or name == "t":
            whose = next(element.iterancestors(f"{{{_MARKUP}}}p"))
            if whose is paragraph and next(element.iterancestors(f"{{{_MARKUP}}}tabs"), None) is None:
                yield _SIGNS.get(name) or element.text or ""
