"""The user's cache: where it is, and how a file gets into it whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def cache_directory() -> Path:
    """Where this user's downloaded and compiled files are kept, by the custom of the system
    (XDG Base Directory Specification 0.8 where it has no other)."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "termcheck" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "termcheck"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "termcheck"


def write_whole(data: bytes, path: Path) -> None:
    """Write a file so that a reader sees all of it, or what was there before.

    Raises OSError where it cannot be written; nothing is left behind then.
    """
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


MOST = 8  # files of a kind that are kept; older ones go


def keep(data: bytes, path: Path) -> None:
    """Put into the cache what can be made again; where that cannot be written, it is done without."""
    try:
        write_whole(data, path)
        kept = sorted(path.parent.glob(f"*{path.suffix}"), key=lambda p: p.stat().st_mtime, reverse=True)
        for old in kept[MOST:]:
            old.unlink(missing_ok=True)
    except (OSError, RuntimeError):
        return
