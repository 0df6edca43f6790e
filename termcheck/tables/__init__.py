"""How the tables of this house are kept: patterns that compile when they are wanted (`patterns`), rows that are
looked up by what a text has (`cues`, `needed`), stand as text, a line or a block a row (`texts`, `blocks`, with their
figures in one writing for all: `writings`), or in several files (`spread`), long lists that are searched as they stand
(`listed`), and what is worked out of them once for all processes (`kept`, `shelf`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def lines_of(path: Path) -> list[str]:
    """The lines of a list that stands as text beside the code; blank ones and those that begin with # are for its
    readers."""
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
