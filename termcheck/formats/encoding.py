"""Bytes to text: UTF-8 first, then what Japanese desks still send.

A byte-order mark decides; then the escapes of ISO-2022-JP; then whether it is UTF-8. Only
a text that is none of these may be CP932 or EUC-JP, and only where what comes out looks like
Japanese: kana, punctuation and the common kanji of JIS level 1. A UTF-8 file with one
broken byte looks like nothing of the sort, and is an error, never a guess.
"""

from __future__ import annotations

import codecs

from termcheck.formats import InputError
from termcheck.records import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", 3),
    (codecs.BOM_UTF16_LE, "utf-16-le", 2),
    (codecs.BOM_UTF16_BE, "utf-16-be", 2),
)
# ESC $ @, ESC $ B and ESC ( J: the switches of ISO-2022-JP (RFC 1468).
_SWITCHES = (b"\x1b$@", b"\x1b$B", b"\x1b(J")

_LOOKS_JAPANESE = 0.7
# What desks also write in, by how the files begin.
_NO_TEXT = ((b"PK\x03\x04", "a Word, Excel or ZIP file"), (b"\xd0\xcf\x11\xe0", "a Word or Excel file"), (b"%PDF-", "a PDF file"), (b"{\\rtf", "an RTF file"))

NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "iso2022_jp_ext": "ISO-2022-JP",
    "cp932": "CP932 (Shift JIS)",
    "euc_jp": "EUC-JP",
}
"""Codecs and what people call them."""


class Encoding(NamedTuple):
    """How a file is written: a codec of Python's, and the byte-order mark before it."""

    codec: str
    mark: bytes = b""

    @property
    def name(self) -> str:
        """What people call it."""
        return NAMES[self.codec]


def detect(head: bytes, *, whole: bool = True) -> Encoding | None:
    """How a text is written, or None where it is none of the known encodings.

    whole  whether `head` is all of it; else a character may be cut at its end
    """
    for mark, codec, size in _MARKS:
        if head.startswith(mark):
            return Encoding(codec, head[:size])
    if b"\0" in head:
        # UTF-16 without a mark: the high bytes of its line ends and digits are zero.
        little, big = head[1::2].count(0), head[::2].count(0)
        codec = "utf-16-le" if little > big else "utf-16-be"
        return Encoding(codec) if _decodes(head, codec, whole) is not None and max(little, big) > 3 * min(little, big) else None
    if any(switch in head for switch in _SWITCHES) and _decodes(head, "iso2022_jp_ext", whole) is not None:
        return Encoding("iso2022_jp_ext")
    if _decodes(head, "utf-8", whole) is not None:
        return Encoding("utf-8")
    best, codec = max((_japanese(_decodes(head, codec, whole)), codec) for codec in ("cp932", "euc_jp"))
    return Encoding(codec) if best >= _LOOKS_JAPANESE else None


def decode(data: bytes, path: str) -> tuple[str, Encoding]:
    """The text of a whole file without its byte-order mark, line ends untouched.

    Raises InputError, with the line of the first byte that is not UTF-8.
    """
    for mark, what in _NO_TEXT:
        if data.startswith(mark):
            raise InputError(path, f"{what}, not a text file; save it as plain text")
    encoding = detect(data)
    if encoding is None:
        raise broken(data, path)
    try:
        return data[len(encoding.mark) :].decode(encoding.codec), encoding
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start + len(encoding.mark)) + 1
        raise InputError(path, f"broken {encoding.name}: byte 0x{error.object[error.start]:02X}; save the file as UTF-8", line) from None


def broken(data: bytes, path: str, line: int = 1) -> InputError:
    """The error for bytes that are no text, beginning on a line of a file."""
    if b"\0" in data:
        return InputError(path, "not a text file (it has zero bytes)", line + data.count(b"\n", 0, data.index(b"\0")))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line += data.count(b"\n", 0, error.start)
        return InputError(path, f"not UTF-8: byte 0x{data[error.start]:02X}; save the file as UTF-8", line)
    return InputError(path, "not a text file", line)


def _decodes(head: bytes, codec: str, whole: bool) -> str | None:
    try:
        return codecs.getincrementaldecoder(codec)().decode(head, whole)
    except UnicodeDecodeError:
        return None


def _japanese(text: str | None) -> float:
    """The share of a text's characters beyond ASCII that Japanese copy is made of."""
    beyond = [c for c in text or "" if c >= "\x80"]
    return sum(_common(c) for c in beyond) / len(beyond) if beyond else 0.0


def _common(char: str) -> bool:
    # By row of JIS X 0208: 1 to 8 are signs, kana and letters, 16 to 47 the kanji of
    # level 1. Half-width katakana, which any stray byte turns into, have two bytes from 0x8E.
    try:
        row = char.encode("euc_jp")[0] - 0xA0
    except UnicodeEncodeError:
        return False
    return 1 <= row <= 8 or 16 <= row <= 47
