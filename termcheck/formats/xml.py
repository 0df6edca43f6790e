"""Segment files in XML: TMX 1.4, XLIFF 1.2 and 2.x, read as they stream by.

Nothing is loaded from anywhere, and a file that declares entities is refused: the short ones
that XML itself knows are enough for text, and no others can be trusted. What stands in
inline elements that carry foreign codes (a `ph` that holds `<br/>`) is not text.
"""

from __future__ import annotations

import codecs
import re
from collections import deque
from collections.abc import Iterator
from typing import BinaryIO, NoReturn
from xml.parsers import expat

from termcheck.formats import MAX_LINE, Complain, InputError, NotSegments, Row
from termcheck.model import Pair, Segment, Side

_CHUNK = 1 << 16
_SPACE = " "  # between a namespace and a name, as expat gives them
_XML_LANG = f"http://www.w3.org/XML/1998/namespace{_SPACE}lang"
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
# Encodings of Japan that expat does not know, and what they are called in declarations.
_OURS = {"shift_jis": "cp932", "windows-31j": "cp932", "cp932": "cp932", "euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp_ext"}
_CODES = {"bpt", "ept", "ph", "it", "ut", "x", "bx", "ex"}


def read_xml(file: BinaryIO, path: str, kind: str, complain: Complain) -> Iterator[Row]:
    """The rows of an XML segment file, in order.

    kind  "tmx", "xlf" or "xliff"
    Raises InputError where the file is not well-formed, not of that kind, or not to be trusted.
    """
    reader = _Tmx(path) if kind == "tmx" else _Xliff(path)
    head = file.read(_CHUNK)
    declared = _DECLARED.match(head.removeprefix(codecs.BOM_UTF8))
    ours = _OURS.get(declared[1].decode("ascii").lower()) if declared else None
    decoder = codecs.getincrementaldecoder(ours)() if ours else None
    parser = reader.parser("utf-8" if ours else None)
    fed, chunk = 0, head
    while True:
        try:
            data = decoder.decode(chunk, not chunk).encode() if decoder else chunk
            fed += len(data)
            parser.Parse(data, not chunk)
            if fed - max(parser.CurrentByteIndex, 0) > MAX_LINE:
                raise InputError(path, f"a tag longer than {MAX_LINE // 2**20} MiB", parser.CurrentLineNumber)
        except (InputError, expat.ExpatError, ValueError, LookupError) as error:
            yield from reader.taken()  # what came before it is sound
            raise _said(error, path, parser.CurrentLineNumber) from None
        yield from reader.taken()
        if not chunk:
            break
        chunk = file.read(_CHUNK)
    if not reader.bilingual:
        raise NotSegments(path, "no Japanese beside English in it")


def _said(error: Exception, path: str, line: int) -> InputError:
    """What went wrong, in words."""
    if isinstance(error, InputError):
        return error
    if isinstance(error, expat.ExpatError):
        return InputError(path, f"not well-formed XML: {expat.ErrorString(error.code)}", error.lineno)
    return InputError(path, "broken, or in an encoding that is not known; save the file as UTF-8", line)


class _Reader:
    """What TMX and XLIFF have in common: text between tags, minus foreign codes."""

    root = ""

    def __init__(self, path: str) -> None:
        self.path = path
        self.bilingual = False
        self._rows: deque[Row] = deque()
        self._number = 0
        self._depth = 0
        self._codes = 0  # how deep in foreign codes
        self._text: list[str] | None = None
        self._size = 0

    def parser(self, encoding: str | None) -> expat.XMLParserType:
        """An expat parser that feeds this reader."""
        self._parser = parser = expat.ParserCreate(encoding, _SPACE)
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped
        return parser

    def taken(self) -> Iterator[Row]:
        """The rows that are complete."""
        while self._rows:
            yield self._rows.popleft()

    @property
    def line(self) -> int:
        """Where the parser stands."""
        return self._parser.CurrentLineNumber

    def row(self, ident: str, texts: dict[Side, str], line: int, doc: str = "") -> None:
        """A row is complete; one side alone is a text that is not translated yet, and no row."""
        if "ja" in texts and "en" in texts:
            self.bilingual = True
            if texts["ja"].strip() and texts["en"].strip():
                self._number += 1
                pair = Pair(ident or str(self._number), Segment(texts["ja"]), Segment(texts["en"]), doc)
                self._rows.append(Row(pair, line))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        raise NotImplementedError

    def end(self, name: str) -> None:
        """An element ends."""
        raise NotImplementedError

    def open_text(self) -> None:
        """From here on text counts."""
        self._text, self._size, self._codes = [], 0, 0

    def close_text(self) -> str:
        """What stood there."""
        found, self._text = "".join(self._text or ()), None
        return found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(_SPACE)[2]
        if not self._depth and local != self.root:
            raise InputError(self.path, f"not {self.root.upper()}: the root is {local}", self.line)
        self._depth += 1
        if self._text is not None and (self._codes or local in _CODES):
            self._codes += 1
            return
        self.start(local, attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._codes:
            self._codes -= 1
            return
        self.end(name.rpartition(_SPACE)[2])

    def _characters(self, text: str) -> None:
        if self._text is None or self._codes:
            return
        self._size += len(text)
        if self._size > MAX_LINE:
            raise InputError(self.path, f"a text longer than {MAX_LINE // 2**20} MiB; split it", self.line)
        self._text.append(text)

    def _entity(self, name: str, *_: object) -> NoReturn:
        raise InputError(self.path, f"declares the entity {name}; write its text out instead", self.line)

    def _skipped(self, name: str, is_parameter: bool) -> None:
        if not is_parameter:
            raise InputError(self.path, f"an entity that is not known: {name}; write its text out instead", self.line)


class _Tmx(_Reader):
    """TMX 1.4b: tu › tuv xml:lang (lang in older files) › seg."""

    root = "tmx"

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self._id = ""
        self._side: Side | None = None
        self._texts: dict[Side, str] = {}
        self._line = 1

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "tu":
            self._id, self._texts, self._line = attributes.get("tuid", ""), {}, self.line
        elif name == "tuv":
            self._side = _side(attributes.get(_XML_LANG) or attributes.get("lang"))
        elif name == "seg" and self._side and self._side not in self._texts:
            if self._side == "en":
                self._line = self.line
            self.open_text()

    def end(self, name: str) -> None:
        if name == "seg" and self._text is not None and self._side:
            self._texts[self._side] = self.close_text()
        elif name == "tu":
            self.row(self._id, self._texts, self._line)


class _Xliff(_Reader):
    """XLIFF: 1.2 file › trans-unit › source, target; 2.x file › unit › segment › source, target."""

    root = "xliff"

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self._languages: list[Side | None] = [None, None]
        self._doc = self._unit = self._segment = ""
        self._files = 0
        self._other = 0  # how deep in what only looks like a row: alt-trans, matches
        self._side: Side | None = None
        self._texts: dict[Side, str] = {}
        self._line = 1

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._other or name in ("alt-trans", "matches", "glossary", "ignorable", "seg-source"):
            self._other += 1
        elif name == "xliff":
            self._languages = [_side(attributes.get("srcLang")), _side(attributes.get("trgLang"))]
        elif name == "file":
            self._files += 1
            self._doc = attributes.get("original") or attributes.get("id") or str(self._files)
            for at, key in enumerate(("source-language", "target-language")):
                self._languages[at] = _side(attributes.get(key)) or self._languages[at]
        elif name in ("trans-unit", "unit"):
            self._unit, self._segment = attributes.get("id", ""), ""
            self._texts, self._line = {}, self.line
        elif name == "segment":
            self._segment, self._texts, self._line = attributes.get("id", ""), {}, self.line
        elif name in ("source", "target") and self._text is None:
            self._side = _side(attributes.get(_XML_LANG)) or self._languages[name == "target"]
            if self._side == "en":
                self._line = self.line
            if self._side:
                self.open_text()

    def end(self, name: str) -> None:
        if self._other:
            self._other -= 1
        elif name in ("source", "target") and self._text is not None and self._side:
            self._texts[self._side] = self.close_text()
        elif name in ("trans-unit", "segment"):
            self.row("/".join(filter(None, (self._unit, self._segment))), self._texts, self._line, self._doc)


def _side(language: str | None) -> Side | None:
    """The side of a language tag (BCP 47): ja-JP is ja."""
    primary = (language or "").replace("_", "-").partition("-")[0].lower()
    return "ja" if primary == "ja" else "en" if primary == "en" else None
