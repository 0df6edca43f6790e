"""Segment files: what is read, and what each kind of trouble says."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck import formats
from termcheck.formats import InputError
from termcheck.formats.discover import Article, Search, SegmentFile
from termcheck.formats.naming import USUAL, Naming
from termcheck.formats.table import read_table


def table(data: str | bytes, kind: str) -> tuple[list[tuple[str, str | None, str | None, int]], list[str]]:
    """Rows as (id, ja, en, line) and complaints, the last of which may have ended the file."""
    raw = data.encode() if isinstance(data, str) else data
    complaints: list[str] = []
    found = []
    try:
        for pair, line in read_table(io.BytesIO(raw), "f", kind, lambda e: complaints.append(str(e))):
            found.append((pair.id, pair.ja and pair.ja.text, pair.en and pair.en.text, line))
    except InputError as error:
        complaints.append(str(error))
    return found, complaints


READ = [
    ("tsv", "ja\ten\n一\tone\n二\ttwo\n", [("1", "一", "one", 2), ("2", "二", "two", 3)]),
    ("tsv", "\ufeffid\tja\ten\r\na\t一\tone\r\n", [("a", "一", "one", 2)]),
    ("tsv", "EN\tnote\tJa\nsaid \"so\"\tx\t一\n", [("1", "一", 'said "so"', 2)]),  # no quoting
    ("tsv", "ja\ten\tnote\n\n一\tone\n \t \n二\ttwo\tx\t\t\n", [("1", "一", "one", 3), ("2", "二", "two", 5)]),
    ("tsv", "ja\ten\n\tone\n二\t\n", [("1", None, "one", 2), ("2", "二", None, 3)]),
    ("tsv", "ja\ten\n一\u2028二\tone\x85two\x0b\n", [("1", "一\u2028二", "one\x85two\x0b", 2)]),  # LF alone ends a line
    ("csv", 'id,ja,en\na,一,"one, ""1"""\nb,"二\n三","two\nthree"\nc,四,four\n',
     [("a", "一", 'one, "1"', 2), ("b", "二\n三", "two\nthree", 3), ("c", "四", "four", 6)]),
    ("csv", "ja,en\r\n一,one\r\n\r\n二,two\r\n", [("1", "一", "one", 2), ("2", "二", "two", 4)]),
    ("jsonl", '{"id": 7, "ja": "一", "en": "one", "extra": []}\n\n{"en": "two", "ja": null}\n', [("7", "一", "one", 1), ("2", None, "two", 3)]),
]  # fmt: skip

TROUBLE = [
    ("tsv", "", [], ["f: empty; the first row must name the columns ja and en"]),
    ("tsv", "一\tone\n", [], ["f:1: no column ja and no column en; the first row must name the columns ja and en"]),
    ("tsv", "ja\ten\ten\n", [], ["f:1: two columns en; keep one"]),
    ("tsv", "ja\ten\n一\n二\ttwo\n", ["two"], ["f:2: 1 field where the header names 2; the row is left out"]),
    ("tsv", "ja\ten\n一\tone\ttab\n二\ttwo\n", ["two"], ["f:2: 3 fields where the header names 2; the row is left out"]),
    ("tsv", "ja\ten\tdate\n一\tone\tJune\n二\ttwo\t2026-06-30\n", ["two"], ["f:2: not a date: 'June' (write it as 2026-06-30)"]),
    ("tsv", b"ja\ten\n\xe4\xb8\x80\tone \xff\n\xe4\xba\x8c\ttwo\n", ["two"], ["f:2: not UTF-8: byte 0xFF; save the file as UTF-8"]),
    ("csv", 'ja,en\n一,"one\n', [], ["f:2: not CSV: a quoted field that never ends; the row is left out"]),
    ("csv", 'ja,en\n一,"one" more\n二,two\n', ["two"], ["f:2: not CSV: ',' expected after '\"'; the row is left out"]),
    ("jsonl", '{"ja": "一", "en": "one"\n{"ja": "二", "en": "two"}\n', ["two"], ["f:1: not JSON (Expecting ',' delimiter at column 24); the row is left out"]),
    ("jsonl", '["ja"]\n{"ja": "二"}\n{"ja": {}, "en": ""}\n', [], [
        "f:1: not a JSON object with ja and en; the row is left out",
        "f:2: no en; the row is left out",
        "f:3: ja is not text; the row is left out",
    ]),
    ("tsv", b"PK\x03\x04\0\0\0", [], ["f:1: not a text file (it has zero bytes)"]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "data", "rows"), READ)
def test_rows_are_read(kind: str, data: str, rows: list[object]) -> None:
    assert table(data, kind) == (rows, [])


@pytest.mark.parametrize(("kind", "data", "english", "complaints"), TROUBLE)
def test_trouble_is_one_line_and_the_rest_is_read(kind: str, data: str | bytes, english: list[str], complaints: list[str]) -> None:
    rows, said = table(data, kind)
    assert ([row[2] for row in rows], said) == (english, complaints)


@pytest.mark.parametrize("codec", ["cp932", "euc_jp", "iso2022_jp", "utf-16"])
def test_other_encodings_are_read(codec: str) -> None:
    text = "ja\ten\n首相は三十日に発表した。\tone\n二つ\ttwo\n"
    assert table(text.encode(codec), "tsv")[0] == [("1", "首相は三十日に発表した。", "one", 2), ("2", "二つ", "two", 3)]


def test_a_line_without_an_end_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("termcheck.formats.lines.MAX_LINE", 2**17)
    rows, said = table("ja\ten\n一\t" + "x" * 2**20 + "\n二\ttwo\n", "tsv")
    assert [row[2] for row in rows] == ["two"]
    assert len(said) == 1
    assert said[0].startswith("f:2: a line longer than ")


@pytest.mark.parametrize("kind", ["tsv", "csv", "jsonl"])
@given(data=st.binary() | st.text(alphabet='ja,en\t\n\r"{}:一\\').map(str.encode))
def test_any_bytes_are_read_or_refused(kind: str, data: bytes) -> None:
    table(data, kind)
    table(b"ja\ten\n" + data if kind == "tsv" else b"ja,en\n" + data, kind)


def test_a_million_rows_are_not_held(tmp_path: Path) -> None:
    """The reader takes no more of an endless file than it is asked for."""

    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return (b"ja\ten\n" if not taken else b"") + "一\tone\n".encode() * (taken.append(1) or max(1, size // 9))  # type: ignore[func-returns-value]

    taken: list[int] = []
    rows = read_table(Endless(), "f", "tsv", print)  # type: ignore[arg-type]
    for _ in range(100_000):
        next(rows)
    assert len(taken) < 200


def names(tmp_path: Path, *paths: str, pairs: tuple[tuple[str, str], ...] = ()) -> tuple[list[object], list[str], list[str]]:
    complaints: list[str] = []
    notes: list[str] = []
    found: list[object] = []
    search = Search(lambda e: complaints.append(str(e)), notes.append, Naming((*pairs, *USUAL)))
    for item in search.over(p if p == "-" else str(tmp_path / p) for p in paths):
        short = [p and p.replace(str(tmp_path) + "/", "") for p in ((item.ja, item.en) if isinstance(item, Article) else (item.path,))]
        found.append(tuple(short) if isinstance(item, Article) else short[0])
    strip = str(tmp_path) + "/"
    return found, [c.replace(strip, "") for c in complaints], [n.replace(strip, "") for n in notes]


def test_paths_are_found(tmp_path: Path) -> None:
    for name in ("a.ja.md", "a.en.md", "sub/b.ja.txt", "sub/c.en.md", "sub/d.tsv", "sub/notes.md", ".git/e.en.md", "sub/f.en.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.en.md")  # would be waited for
    pair = ("a.ja.md", "a.en.md")
    assert names(tmp_path, "a.ja.md", "a.en.md", "a.en.md")[0] == [pair]
    assert names(tmp_path, "sub/c.en.md", "sub/notes.md")[0] == [(None, "sub/c.en.md"), (None, "sub/notes.md")]
    assert names(tmp_path, "sub/d.tsv", ".") == (["sub/d.tsv", pair, (None, "sub/c.en.md")], [], ["sub/b.ja.txt: no English beside it, not checked"])
    assert names(tmp_path, "sub/b.ja.txt", "gone", "-") == (
        [],
        [
            "sub/b.ja.txt: no English beside it; name its file with --en, or check the English alone",
            "gone: no such file or folder",
            "-: standard input of an unknown format; name it with --input-format",
        ],
        [],
    )
    assert list(Search(print, print, input_format="csv").over(["-"])) == [SegmentFile("-", "csv")]
    assert formats.SEGMENT_SUFFIXES


def test_a_desk_may_name_its_pairs_in_its_own_way(tmp_path: Path) -> None:
    for name in ("ja/a.md", "en/a.md", "ja/x/b.txt", "en/x/b.txt", "K-12_J.md", "K-12_E.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text("x")
    pairs = (("ja/NAME", "en/NAME"), ("NAME_J.EXT", "NAME_E.EXT"))
    found = [("K-12_J.md", "K-12_E.md"), ("ja/a.md", "en/a.md"), ("ja/x/b.txt", "en/x/b.txt")]
    assert names(tmp_path, ".", pairs=pairs) == (found, [], [])
    assert names(tmp_path, "ja/a.md", pairs=pairs)[0] == [("ja/a.md", "en/a.md")]
