"""Tables with other English in some rows: what changes, and that nothing else does."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck.formats import MAX_LINE
from termcheck.formats.rewrite import KINDS, Change, rewritten
from termcheck.formats.table import read_table

# Kind, file, line of the row, its English, the new English, the file that comes out.
CHANGED = [
    ("tsv", "id\tja\ten\na\t一\tone\nb\t二\ttwo\n", 3, "two", "2", "id\tja\ten\na\t一\tone\nb\t二\t2\n"),
    ("tsv", "\ufeffEN\tja\r\none\t一\r\n\r\ntwo\t二", 4, "two", "2", "\ufeffEN\tja\r\none\t一\r\n\r\n2\t二"),
    ("tsv", "ja\ten\tnote\n一\tone\n", 2, "one", "1", "ja\ten\tnote\n一\t1\n"),
    ("tsv", 'ja\ten\n一\tsaid "one"\n', 2, 'said "one"', 'said "1"', 'ja\ten\n一\tsaid "1"\n'),
    ("csv", 'ja,en\n"一", one \n二,two\n', 2, " one ", "1", 'ja,en\n"一",1\n二,two\n'),
    ("csv", 'ja,en,x\r\n一,"so ""one""",y\r\n', 2, 'so "one"', 'so "1"', 'ja,en,x\r\n一,"so ""1""",y\r\n'),
    ("csv", 'en,ja\n"one\ntwo","一\n二"\nthree,三\n', 2, "one\ntwo", "1\n2", 'en,ja\n"1\n2","一\n二"\nthree,三\n'),
    ("csv", "ja,en\n一,one\n", 2, "one", 'one, or "1"', 'ja,en\n一,"one, or ""1"""\n'),
    ("csv", 'ja,"en"\n一,"one"\n"二\n三",two\n', 3, "two", "2", 'ja,"en"\n一,"one"\n"二\n三",2\n'),
    ("jsonl", '{"en" : "one", "ja":"一", "x": [1, {"en": "one"}]}\n', 1, "one", "1", '{"en" : "1", "ja":"一", "x": [1, {"en": "one"}]}\n'),
    ("jsonl", '{"ja": "\\u4e00", "en": "\\u201cone\\u201d"}\r\n', 1, "“one”", "“1”", '{"ja": "\\u4e00", "en": "\\u201c1\\u201d"}\r\n'),
    ("jsonl", '{"en": "a", "en": "one", "ja": "一"}', 1, "one", "1", '{"en": "a", "en": "1", "ja": "一"}'),
]  # fmt: skip


def changed(data: bytes, kind: str, line: int, old: str, new: str) -> bytes:
    return b"".join(piece.new for piece in rewritten(io.BytesIO(data), kind, {line: Change(old, new)}))


@pytest.mark.parametrize(("kind", "data", "line", "old", "new", "wanted"), CHANGED)
def test_a_row_is_changed(kind: str, data: str, line: int, old: str, new: str, wanted: str) -> None:
    assert changed(data.encode(), kind, line, old, new).decode() == wanted


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "cp932", "euc_jp", "iso2022_jp"])
def test_the_encoding_is_kept(codec: str) -> None:
    rows = "id\tja\ten\r\n" + "".join(f"{n}\t政府は{n}円を支出した。\t{n} yen\r\n" for n in range(9))
    assert changed(rows.encode(codec), "tsv", 5, "3 yen", "three yen").decode(codec) == rows.replace("3 yen", "three yen")


KEPT = [
    ("tsv", "ja\ten\n一\tone\n", 2, "two", "2"),  # another row than was read
    ("tsv", "ja\ten\n一\tone\n", 2, "one", "o\tne"),
    ("tsv", "ja\ten\n一\n", 2, "one", "1"),
    ("jsonl", '{"ja": "一", "en": 1}\n', 1, "1", "one"),
    ("jsonl", '["en", "one"]\n', 1, "one", "1"),
    ("csv", 'ja,en\n一,"one\n', 2, "one", "1"),
]


@pytest.mark.parametrize(("kind", "data", "line", "old", "new"), KEPT)
def test_what_cannot_be_changed_stays(kind: str, data: str, line: int, old: str, new: str) -> None:
    assert changed(data.encode(), kind, line, old, new).decode() == data


def test_what_an_encoding_cannot_write_stays() -> None:
    data = "ja\ten\n政府\tone\n".encode("cp932")
    assert changed(data, "tsv", 2, "one", "Pokémon") == data


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.binary() | st.text(alphabet='jaen\t,"\r\n{}:[]\\一').map(str.encode))
def test_any_bytes_come_through(kind: str, data: bytes) -> None:
    for start in (b"", b"ja\ten\n", b"ja,en\n"):
        whole = start + data
        every = {line: Change("\0", "x") for line in range(1, 9)}
        assert b"".join(piece.new for piece in rewritten(io.BytesIO(whole), kind, every)) == whole


def test_a_long_line_comes_through() -> None:
    data = b"ja\ten\n" + b"9" * (MAX_LINE * 2 + 9) + b"\none\tone\n"
    assert changed(data, "tsv", 3, "one", "1") == data[:-4] + b"1\n"


# Fields that a table of the kind can hold; what csv.writer would do with them is not ours.
FIELDS = st.text(alphabet="ab ,\"'一\\", min_size=1).filter(str.strip)


@given(old=FIELDS, new=FIELDS)
def test_what_is_written_is_read_again(old: str, new: str) -> None:
    quoted = ['"' + text.replace('"', '""') + '"' for text in ("一", old)]
    data = f"ja,en\n{','.join(quoted)}\n二,two\n".encode()
    rows = list(read_table(io.BytesIO(changed(data, "csv", 2, old, new)), "f", "csv", lambda error: pytest.fail(str(error))))
    assert [row.pair.en and row.pair.en.text for row in rows] == [new, "two"]
