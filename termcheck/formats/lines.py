"""The lines of a file that may be of any length, one at a time, in any known encoding.

Lines end at LF or CR LF and at nothing else, as everywhere in termcheck.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from termcheck.formats import MAX_LINE, Complain, InputError
from termcheck.formats.encoding import Encoding, broken, detect

_HEAD = 64 * 1024


def numbered_lines(
    file: BinaryIO, path: str, complain: Complain, note: Callable[[Encoding], None] | None = None
) -> Iterator[tuple[int, str]]:
    """Numbered lines of a file with their ends; those that are no text are complained of.

    note  takes the encoding, where it is not UTF-8
    Raises InputError where the file is no text at all.
    """
    head = file.read(_HEAD)
    encoding = detect(head, whole=len(head) < _HEAD)
    if encoding is None:
        # One bad byte near the beginning: the rows around it can still be read.
        if b"\0" in head or not head.partition(b"\n")[0].isascii():
            raise broken(head, path)
        encoding = Encoding("utf-8")
    if note and encoding.codec != "utf-8":
        note(encoding)
    rest = io.BufferedReader(Joined(head[len(encoding.mark) :], file))
    if encoding.codec.startswith("utf-16"):
        yield from _wide_lines(rest, encoding, path)
        return
    number, more = 0, b""
    while line := rest.readline(MAX_LINE + 1):
        number += 1
        if len(line) > MAX_LINE:
            while more := rest.readline(MAX_LINE):
                if more.endswith(b"\n"):
                    break
            complain(InputError(path, f"a line longer than {MAX_LINE // 2**20} MiB; split it", number))
            continue
        try:
            yield number, line.decode(encoding.codec)
        except UnicodeDecodeError:
            complain(broken(line, path, number))


def _wide_lines(file: BinaryIO, encoding: Encoding, path: str) -> Iterator[tuple[int, str]]:
    """Lines of UTF-16, whose line ends are two bytes: an error ends the file."""
    number = 0
    text = io.TextIOWrapper(file, encoding.codec, newline="\n")
    try:
        while line := text.readline(MAX_LINE + 1):
            number += 1
            if len(line) > MAX_LINE:
                raise InputError(path, f"a line longer than {MAX_LINE // 2**20} MiB; split it", number)
            yield number, line
    except UnicodeDecodeError:
        raise InputError(path, f"broken {encoding.name}; save the file as UTF-8", number + 1) from None


class Joined(io.RawIOBase):
    """What was read ahead of a stream, and then the rest of it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(data) :]
        buffer[: len(data)] = data
        return len(data)
