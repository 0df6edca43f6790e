"""Patterns that are kept are the patterns that would be compiled."""

from __future__ import annotations

import gc
import marshal
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from termcheck import engine
from termcheck.tables import patterns
from termcheck.tables.kept import Kept
from termcheck.tables.needed import needed

PATTERNS = [("[0-9]+(?P<unit>[億兆])円", 0), (r"\b(?:lost|won)(?= again)", re.IGNORECASE), ("(a)(?P<b>b)?|(c)", 0), ("[一-鿿々]+", 0)]


def kept_in(path: Path) -> Kept:
    """What a process that has compiled all patterns leaves to the next."""
    first = Kept(str(path))
    for pattern, flags in PATTERNS:
        first.compile(pattern, flags)
        first.worked_out(pattern, lambda pattern=pattern: needed(pattern))
    first.save()
    return Kept(str(path))


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_kept_pattern_is_the_same(tmp_path: Path, pattern: str, flags: int) -> None:
    wanted = re.compile(pattern, flags)
    for kept in (Kept(None), kept_in(tmp_path / "patterns")):
        found = kept.compile(pattern, flags)
        assert (found, found.groupindex, found.groups, found.flags) == (wanted, wanted.groupindex, wanted.groups, wanted.flags)


def test_every_pattern_of_the_tables_comes_back_the_same(tmp_path: Path) -> None:
    assert engine  # its modules hold the tables
    tables = {(table.pattern, table.flags) for table in gc.get_objects() if isinstance(table, patterns._Lazy)}
    assert len(tables) > 500
    first = Kept(str(tmp_path / "patterns"))
    for pattern, flags in tables:
        first.compile(pattern, flags)
    first.save()
    second = Kept(str(tmp_path / "patterns"))
    for pattern, flags in tables:
        assert second.compile(pattern, flags) == re.compile(pattern, flags), pattern


def test_what_was_worked_out_is_not_worked_out_again(tmp_path: Path) -> None:
    kept = kept_in(tmp_path / "patterns")

    def never() -> frozenset[str]:
        raise AssertionError

    assert kept.worked_out(PATTERNS[0][0], never) == needed(PATTERNS[0][0])


@pytest.mark.parametrize("content", [b"", b"no marshal", marshal.dumps(3), b"\x05\0\0\0\0\0\0\0" + marshal.dumps(3), marshal.dumps([[]])])
def test_a_spoilt_cache_is_done_without(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "patterns").write_bytes(content)
    kept = Kept(str(tmp_path / "patterns"))
    assert kept.compile("a+", 0) == re.compile("a+")
    kept.save()
    assert kept_in(tmp_path / "patterns").compile("a+", 0).match("aa")


def test_a_cache_that_is_cut_off_or_damaged_gives_nothing_wrong(tmp_path: Path) -> None:
    kept_in(tmp_path / "patterns")
    whole = (tmp_path / "patterns").read_bytes()
    for spoilt in (whole[:-8], whole[: len(whole) // 2], whole[:-40] + b"?" * 40, whole[:12] + bytes(20) + whole[32:]):
        (tmp_path / "patterns").write_bytes(spoilt)
        kept = Kept(str(tmp_path / "patterns"))
        for pattern, flags in PATTERNS:
            assert kept.compile(pattern, flags) == re.compile(pattern, flags)
            assert kept.worked_out(pattern, lambda pattern=pattern: needed(pattern)) == needed(pattern)


def test_what_is_kept_grows_and_stays(tmp_path: Path) -> None:
    kept_in(tmp_path / "patterns")
    second = Kept(str(tmp_path / "patterns"))
    assert second.worked_out("more", lambda: [1, 2]) == [1, 2]
    second.save()
    third = Kept(str(tmp_path / "patterns"))
    assert third.worked_out("more", lambda: []) == [1, 2]
    assert third.worked_out(PATTERNS[0][0], frozenset) == needed(PATTERNS[0][0])


def test_keys_of_one_number_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("termcheck.tables.shelf._number", lambda key: 7)
    kept = kept_in(tmp_path / "patterns")
    for pattern, flags in PATTERNS:
        assert kept.compile(pattern, flags) == re.compile(pattern, flags)


def test_what_is_made_of_files_counts_until_one_changes(tmp_path: Path) -> None:
    file = tmp_path / "table.txt"
    file.write_text("one")
    settled = time.time() - 60
    os.utime(file, (settled, settled))
    first = Kept(str(tmp_path / "patterns"))
    assert first.made_of("table", [str(file)], file.read_text) == "one"
    first.save()
    second = Kept(str(tmp_path / "patterns"))
    assert second.made_of("table", [str(file)], lambda: "never") == "one"
    file.write_text("two")  # of the same size
    assert second.made_of("table", [str(file)], file.read_text) == "two"
    assert second.made_of("table", [str(file)], lambda: "three") == "three"  # just written: it may be written again
    with pytest.raises(OSError, match="No such file"):
        second.made_of("other", [str(tmp_path / "gone")], (tmp_path / "gone").read_text)


def test_entries_are_unpacked_when_they_are_asked_for(tmp_path: Path) -> None:
    entries = kept_in(tmp_path / "patterns").entries(("units",), lambda: {"a": [1], "b": [2]})
    assert (entries.get("a"), entries.get("b"), entries.get("c")) == ([1], [2], None)


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Kept(str(tmp_path / "file" / "patterns"))
    kept.compile("a", 0)
    kept.save()


def test_a_wrong_pattern_is_an_error() -> None:
    with pytest.raises(re.error):
        Kept(None).compile("(", 0)


def test_a_pattern_is_written_alike_in_every_process() -> None:
    """Else each process would keep another one beside those that it finds."""
    script = (
        "import gc; from termcheck import engine; from termcheck.tables import patterns;"
        "print(sorted(ascii(table.pattern) for table in gc.get_objects() if isinstance(table, patterns._Lazy)))"
    )
    one, two = (
        subprocess.run([sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    )
    assert one == two


def test_a_python_that_shows_nothing_compiles_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    def unlike(pattern: str, found: object) -> re.Pattern[str]:
        raise TypeError(pattern)

    monkeypatch.setattr("termcheck.tables.kept._restore", unlike)
    kept = Kept(None)
    assert kept.compile("a+b", 0).match("aab")
    assert kept._shelf.file() is None  # nothing to keep
