"""Lists that are searched as they stand: what stands behind a key, and nothing else's line."""

from __future__ import annotations

from pathlib import Path

import pytest

from termcheck.tables.listed import behind

LIST = "# Towns: name, then how each is read\n大津町\tozu\n大津\totsu\n津\ttsu\n空\t\n"


@pytest.mark.parametrize(
    ("begins", "rest"),
    [
        ("大津町\t", "ozu"),
        ("大津\t", "otsu"),
        ("津\t", "tsu"),
        ("空\t", ""),
        ("町\t", ""),
        ("#", ""),
        ("# Towns", ""),
        ("tsu", ""),
    ],
)
def test_what_stands_behind_a_key(tmp_path: Path, begins: str, rest: str) -> None:
    path = tmp_path / "towns.txt"
    path.write_bytes(LIST.encode())
    assert behind(path, begins) == rest
