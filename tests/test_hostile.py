"""Inputs that nobody should send: one clear line and exit 2 for each, and the rest is checked."""

from __future__ import annotations

import io
import os
import tracemalloc
from collections.abc import Iterator
from itertools import chain, repeat
from pathlib import Path
from typing import Any

import pytest
from test_cli import Files, Run, run  # noqa: F401  a fixture

from termcheck.formats import InputError
from termcheck.formats.po import read_po
from termcheck.formats.table import read_table
from termcheck.formats.xml import read_xml

JA, BAD = "政府は3873億円を支出すると発表した。\n", "The government said it will provide 387.3 million yen.\n"
SOUND: Files = {"z.ja.md": JA, "z.en.md": BAD}
TMX = '<tmx version="1.4"><body><tu><tuv xml:lang="ja"><seg>{}</seg></tuv><tuv xml:lang="en"><seg>one</seg></tuv></tu></body></tmx>'
BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))

# A file, what it holds, and what is said of it.
HOSTILE: list[tuple[str, str | bytes, str]] = [
    ("a.tmx", f'<!DOCTYPE tmx [<!ENTITY a0 "ha">{BOMB}]>{TMX.format("&a11;")}', "a.tmx:1: declares the entity a0; write its text out instead"),
    ("a.tmx", f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/hostname">]>{TMX.format("&x;")}', "a.tmx:1: declares the entity x; write its text out instead"),
    ("a.xlf", '<!DOCTYPE xliff [<!ENTITY % x SYSTEM "http://localhost/x">%x;]><xliff/>', "a.xlf:1: declares the entity x; write its text out instead"),
    ("a.tmx", TMX.format("一")[:-30], "a.tmx:1: not well-formed XML: no element found"),
    ("a.tmx", "", "a.tmx:1: not well-formed XML: no element found"),
    ("a.xliff", TMX.format("一"), "a.xliff:1: not XLIFF: the root is tmx"),
    ("a.tmx", b"\x00\x01\x02", "a.tmx:1: not well-formed XML: "),
    ("a.tsv", "", "a.tsv: empty; the first row must name the columns ja and en"),
    ("a.csv", "\n\n", "a.csv: empty; the first row must name the columns ja and en"),
    ("a.tsv", b"\x7fELF\x00\x00\x01", "a.tsv:1: not a text file (it has zero bytes)"),
    ("a.tsv", "ja\ten\n一\n", "a.tsv:2: 1 field where the header names 2; the row is left out"),
    ("a.tsv", "ja\ten\n一\tone\n".encode() + "二".encode()[:2], "a.tsv:3: not UTF-8: byte 0xE4; save the file as UTF-8"),
    ("a.csv", 'ja,en\n一,"one\n二,two\n', "a.csv:2: not CSV: a quoted field that never ends; the row is left out"),
    ("a.jsonl", '{"ja": "一", "en": "o', "a.jsonl:1: not JSON (Unterminated string starting at column 19); the row is left out"),
    ("a.jsonl", '{"ja": ' + "[" * 10**5, "a.jsonl:1: nested too deep; the row is left out"),
    ("a.jsonl", f'{{"ja": {"9" * 5000}, "en": "x"}}', "a.jsonl:1: "),
    ("a.po", 'msgid "一"\nmsgstr "one', "a.po:2: not a line of a PO file; the entry is left out"),
    ("a.po", "", "a.po: no Japanese beside English in it"),
    ("a.en.md", b"caf\xe9 for \xff\n", "a.en.md:1: not UTF-8: byte 0xE9; save the file as UTF-8"),
    ("a.en.md", b"\xff\xfea\x00b", "a.en.md:1: broken UTF-16: byte 0x62; save the file as UTF-8"),
    ("a.en.md", b"a\x00b", "a.en.md:1: not a text file (it has zero bytes)"),
    ("a.en.md", "---\ndate: 2026-06-31\n---\nx\n", "a.en.md:2: not a date: '2026-06-31'"),
    ("a.en.md", "---\ndate: 2026-06-30\nx\n", "a.en.md:1: front matter that never ends; close it with a line ---"),
    ("a.en.md", "---\na: &a [*a]\nb: {c: *d}\n---\n", "a.en.md:"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "said"), HOSTILE)
def test_one_line_and_the_rest_is_checked(run: Run, name: str, content: str | bytes, said: str) -> None:  # noqa: F811
    files: Files = {name: content, **SOUND}
    for paths in ([name, "z.en.md"], ["."]):
        done = run("check", "--format", "jsonl", *paths, files=files)
        notes = [line for line in done.err.splitlines() if not line.startswith("termcheck: note: ")]
        assert [f["path"] for f in done.findings if f["severity"] == "error"] == [f"{'./' * (paths == ['.'])}z.en.md"]
        if paths == ["."] and (said.endswith("columns ja and en") or said.endswith("English in it")):
            assert notes == []  # in a folder: another table, perhaps
            continue
        assert done.status == 2
        (line,) = notes
        assert line.removeprefix("termcheck: ").removeprefix("./").startswith(said)


def test_empty_sides(run: Run) -> None:  # noqa: F811
    assert run("check", "a.en.md", files={"a.ja.md": "", "a.en.md": ""}).status == 0
    assert run("check", "a.jsonl", files={"a.jsonl": ""}).status == 0  # no rows are no trouble
    assert run("ledger", "a.ja.md", "a.en.md").status == 0
    assert run("align", "a.ja.md", "a.en.md").out == "ja\ten\n"


def test_folders_with_nothing_to_check(run: Run, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "empty").mkdir()
    done = run("check", "empty", "docs", "z.en.md", "--format", "jsonl", files={**SOUND, "docs/README.md": "# 3\n"})
    what = "nothing to check in it; articles are NAME.ja.EXT and NAME.en.EXT"
    assert done.err == f"termcheck: empty: {what}\ntermcheck: docs: {what}\n"
    assert (done.status, len(done.findings)) == (2, 1)


def test_links_in_circles(run: Run, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "d").mkdir()
    os.symlink(tmp_path / "d", tmp_path / "d" / "again")
    os.symlink("loop.en.md", tmp_path / "loop.en.md")
    os.symlink("nowhere", tmp_path / "d" / "gone.en.md")
    files: Files = {f"d/{name}": text for name, text in SOUND.items()}
    done = run("check", "d", "loop.en.md", "--format", "jsonl", files=files)
    assert [f["path"] for f in done.findings] == ["d/z.en.md"]
    assert (done.status, done.err) == (2, "termcheck: loop.en.md: no such file or folder\n")


def test_what_may_not_be_read(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    run("rules", files={**SOUND, "a.en.md": BAD, "s.tsv": "ja\ten\n", "d/b.en.md": BAD})
    opened, listed = open, os.scandir

    def guarded(path: Any, *args: Any, **more: Any) -> Any:
        if str(path).endswith(("a.en.md", "s.tsv")):
            raise PermissionError(13, "Permission denied", path)
        return opened(path, *args, **more)

    def closed(path: Any) -> Any:
        if str(path).endswith("d"):
            raise PermissionError(13, "Permission denied", path)
        return listed(path)

    monkeypatch.setattr("builtins.open", guarded)
    monkeypatch.setattr("os.scandir", closed)
    done = run("check", "--format", "jsonl", ".")
    assert sorted(done.err.splitlines()) == [
        "termcheck: ./a.en.md: may not be read (permission denied)",
        "termcheck: ./d: may not be read (permission denied)",
        "termcheck: ./s.tsv: may not be read (permission denied)",
    ]
    assert (done.status, [f["path"] for f in done.findings]) == (2, ["./z.en.md"])


class Endless(io.RawIOBase):
    """A file that is made while it is read."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self._rest = parts, b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._rest = self._rest or next(self._parts, b"")
        data, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)


# Far more than may be held, and soon read.
HUGE = 2**28
LONG = [
    ("tsv", b"ja\ten\n", b"9" * 2**20, b"\n\xe4\xb8\x80\tone\n", 1, "f:2: a line longer than 16 MiB; split it"),
    ("csv", b"ja,en\n", b"9" * 2**20, b"\n\xe4\xb8\x80,one\n", 1, "f:2: a line longer than 16 MiB; split it"),
    ("csv", b'ja,en\n"', b"9" * (2**20 - 1) + b"\n", b'",one\n', 0, "f:2: not CSV: field larger than field limit (16777216); the row is left out"),
    ("jsonl", b'{"ja": "', b"9" * 2**20, b'"}\n{"ja": "x", "en": "one"}\n', 1, "f:1: a line longer than 16 MiB; split it"),
    ("tmx", b'<tmx><body><tu><tuv xml:lang="ja"><seg>', b"9" * 2**20, b"", 0, "f:1: a text longer than 16 MiB; split it"),
    ("xlf", b'<xliff a="', b"9" * 2**20, b"", 0, "f:1: a tag longer than 16 MiB"),
    ("po", b'msgid "', b"9" * 2**20, b'"\n', 0, "f:1: a line longer than 16 MiB; split it"),
    ("po", b'msgid ""\n', b'"' + b"9" * 2**20 + b'"\n', b"", 0, "f:1: an entry longer than 16 MiB; split it"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "head", "middle", "tail", "rows", "said"), LONG)
def test_an_endless_line_is_not_held(kind: str, head: bytes, middle: bytes, tail: bytes, rows: int, said: str) -> None:
    parts = chain([head], repeat(middle, HUGE // len(middle)), [tail])
    reader = {"po": read_po, "tmx": read_xml, "xlf": read_xml}.get(kind, read_table)
    complaints: list[str] = []
    found = 0
    tracemalloc.start()
    try:
        for _ in reader(io.BufferedReader(Endless(parts)), "f", kind, lambda error: complaints.append(str(error))):
            found += 1
    except InputError as error:
        complaints.append(str(error))
    finally:
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert complaints[0] == said
    assert found == rows
    assert peak < 2**27
