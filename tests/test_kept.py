"""Patterns that are kept are the patterns that would be compiled."""

from __future__ import annotations

import gc
import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from termcheck import engine, patterns
from termcheck.kept import Kept
from termcheck.needed import needed

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


@pytest.mark.parametrize("content", [b"", b"no marshal", marshal.dumps(3), marshal.dumps(("another Python", {}, {})), marshal.dumps([[]])])
def test_a_spoilt_cache_is_done_without(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "patterns").write_bytes(content)
    kept = Kept(str(tmp_path / "patterns"))
    assert kept.compile("a+", 0) == re.compile("a+")
    kept.save()
    assert kept_in(tmp_path / "patterns").compile("a+", 0).match("aa")


def test_spoilt_numbers_are_compiled_anew(tmp_path: Path) -> None:
    kept = kept_in(tmp_path / "patterns")
    pattern, flags = PATTERNS[0]
    kept._open()
    at, numbers, by_name, by_number = marshal.loads(kept._compiled[pattern, flags])
    for spoilt in (marshal.dumps((at, numbers[:-8], by_name, by_number)), b"", b"no marshal"):
        kept._compiled[pattern, flags] = spoilt
        kept._others[pattern] = b""
        assert kept.compile(pattern, flags) == re.compile(pattern, flags)
        assert kept.worked_out(pattern, lambda: needed(pattern)) == needed(pattern)


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
        "import gc; from termcheck import engine, patterns;"
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

    monkeypatch.setattr("termcheck.kept._restore", unlike)
    kept = Kept(None)
    assert kept.compile("a+b", 0).match("aab")
    assert kept._compiled == {}
