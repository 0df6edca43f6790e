"""Fixes: what is replaced, and how a file is written."""

from __future__ import annotations

import os
from pathlib import Path

from termcheck.fix import difference, fixed, replace_file
from termcheck.model import Finding, Fix, Place, Severity

TEXT = "METI gave 387.3 million yen on Monday."


def finding(words: str, right: str, *, safe: bool = False) -> Finding:
    place = Place(TEXT.index(words), TEXT.index(words) + len(words), words)
    return Finding("number-scale", Severity.ERROR, words, "1", None, place, Fix(right, safe))


def test_safe_fixes_alone_unless_asked() -> None:
    findings = [finding("387.3 million", "387.3 billion"), finding("METI", "the ministry", safe=True)]
    assert fixed(TEXT, findings) == ("the ministry gave 387.3 million yen on Monday.", 1)
    assert fixed(TEXT, findings, unsafe=True) == ("the ministry gave 387.3 billion yen on Monday.", 2)


def test_of_two_on_one_place_the_first_stands() -> None:
    findings = [finding("387.3 million yen", "387.3 billion yen"), finding("million", "trillion")]
    assert fixed(TEXT, findings, unsafe=True) == ("METI gave 387.3 billion yen on Monday.", 1)


def test_a_place_that_does_not_hold_its_words_is_left_alone() -> None:
    stale = Finding("x-y", Severity.ERROR, "", "1", None, Place(0, 4, "MEXT"), Fix("X", True))
    assert fixed(TEXT, [stale]) == (TEXT, 0)


def test_the_difference_is_a_patch() -> None:
    assert list(difference("a.en.md", "one\r\ntwo", "one\r\n2")) == [
        "--- a.en.md\n", "+++ a.en.md (fixed)\n", "@@ -1,2 +1,2 @@\n", " one\r\n",
        "-two\n\\ No newline at end of file\n", "+2\n\\ No newline at end of file\n",
    ]  # fmt: skip


def test_a_file_is_replaced_whole_with_its_mode_and_links(tmp_path: Path) -> None:
    path, link = tmp_path / "a.en.md", tmp_path / "link.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    os.symlink(path, link)
    replace_file(link, [b"new", b"\r\n"])
    assert path.read_bytes() == b"new\r\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.en.md", "link.md"]
