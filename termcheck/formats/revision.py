"""Which files a git revision changed, for runs over a part of them."""

from __future__ import annotations

import os
import subprocess

from termcheck.formats import InputError


def changed_since(revision: str) -> set[str]:
    """The real paths of files in the working tree that differ from a revision, new ones included.

    Raises InputError where git cannot tell.
    """
    top = _git("rev-parse", "--show-toplevel").rstrip("\n")
    # The revision comes after the options are over, so that it is never one itself.
    resolved = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", of=revision).strip()
    names = _git("diff", "--name-only", "-z", "--no-relative", resolved, "--").split("\0")
    names += _git("ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", top).split("\0")
    return {os.path.realpath(os.path.join(top, name)) for name in names if name}


def _git(*arguments: str, of: str = "") -> str:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, encoding="utf-8", errors="surrogateescape", check=False)
    except OSError:
        raise InputError("git", "not found; --since needs it") from None
    if done.returncode:
        first = done.stderr.strip().partition("\n")[0].removeprefix("fatal: ")
        raise InputError(f"--since {of}" if of else "--since", first or "no such revision")
    return done.stdout
