"""Findings that are known: a file that keeps them from being told again.

Two findings are the same where path, rule and message are; the message holds both passages
and their values. Lines, offsets and severities are not kept, so that an article may be
edited around them. A finding that is there more often than before is new.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path

from termcheck.model import Finding

VERSION = 1

_Key = tuple[str, str, str]


class BaselineError(Exception):
    """A baseline that cannot be read. str() is one line: file, what, what to do."""


class Baseline:
    """A baseline in use: what was known, and what is there now.

    path  of its file; the paths of inputs are kept relative to its folder
    """

    def __init__(self, path: Path, known: Counter[_Key] | None = None) -> None:
        self.path = path
        self._known = known or Counter()
        self._now: Counter[_Key] = Counter()
        self._checked: set[str] = set()

    def begin(self, path: str) -> None:
        """An input is checked: what is known of it and not found again is stale."""
        self._checked.add(self._relative(path))

    def keeps(self, path: str, finding: Finding) -> bool:
        """Whether a finding is new."""
        key = (self._relative(path), finding.rule, finding.message)
        self._now[key] += 1
        return self._now[key] > self._known[key]

    @property
    def stale(self) -> int:
        """How many known findings of the checked inputs are there no more."""
        return sum((self._known - self._now)[key] for key in self._known if key[0] in self._checked)

    def write(self) -> int:
        """Keep what was found now, and what is known of inputs that were not checked but are
        still there. Returns how many findings. Raises OSError."""
        kept = Counter(self._now)
        for key, count in self._known.items():
            if key[0] not in self._checked and (self.path.parent / key[0]).exists():
                kept[key] = count
        rows = [
            {"path": path, "rule": rule, "message": message, "count": count}
            for (path, rule, message), count in sorted(kept.items())
            if count > 0
        ]
        text = json.dumps({"version": VERSION, "findings": rows}, ensure_ascii=False, indent=1)
        self.path.write_text(text + "\n", encoding="utf-8", errors="backslashreplace")
        return kept.total()

    def _relative(self, path: str) -> str:
        return os.path.relpath(path, self.path.parent).replace(os.sep, "/")


def load(path: Path) -> Baseline:
    """Read a baseline. Raises BaselineError."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["version"] != VERSION:
            raise ValueError
        known = {(str(row["path"]), str(row["rule"]), str(row["message"])): int(row["count"]) for row in found["findings"]}
    except OSError as error:
        hint = "; make it with --write-baseline" if isinstance(error, FileNotFoundError) else ""
        raise BaselineError(f"{path}: {(error.strerror or 'cannot be read').lower()}{hint}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BaselineError(f"{path}: not a baseline of this version; make it anew with --write-baseline") from None
    return Baseline(path, Counter(known))
