"""The real pre-commit, in a fresh repository, with the hooks of this one.

It builds an environment of its own and takes a minute, so that it runs where pre-commit is
installed (`pip install -e '.[dev]'`) and git knows this source tree.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
JA = "政府は3873億円を支出すると発表した。\n"
BAD = "The government said it will provide 387.3 million yen.\n"

pytestmark = pytest.mark.skipif(
    shutil.which("pre-commit") is None or shutil.which("git") is None or not (ROOT / ".git").exists(),
    reason="pre-commit is not installed, or this is no clone",
)


def test_a_commit_is_stopped_and_let_through(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "PRE_COMMIT_HOME": str(tmp_path / "cache"),
        "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@example.org",
        "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@example.org",
        "GIT_CONFIG_GLOBAL": os.devnull,
    }  # fmt: skip

    def call(*command: str, at: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=at, env=environment, capture_output=True, encoding="utf-8", check=False)

    desk = tmp_path / "desk"
    desk.mkdir()
    assert call("git", "init", "-q", at=desk).returncode == 0
    (desk / "a.ja.md").write_text(JA, encoding="utf-8")
    (desk / "a.en.md").write_text(BAD, encoding="utf-8")
    (desk / "README.md").write_text("# 3 articles\n", encoding="utf-8")
    head = call("git", "rev-parse", "HEAD", at=ROOT).stdout.strip()
    (desk / ".pre-commit-config.yaml").write_text(f"repos:\n- repo: {ROOT}\n  rev: {head}\n  hooks:\n  - id: termcheck\n")
    call("git", "add", ".", at=desk)
    assert call("pre-commit", "install", at=desk).returncode == 0

    stopped = call("git", "commit", "-m", "wrong", at=desk)
    assert stopped.returncode == 1
    assert "a.en.md:1:37: error: 3873億円 is 387.3 billion yen" in stopped.stdout + stopped.stderr
    assert (desk / "a.en.md").read_text(encoding="utf-8") == BAD  # a hook changes nothing

    (desk / "a.en.md").write_text(BAD.replace("million", "billion"), encoding="utf-8")
    call("git", "add", ".", at=desk)
    assert call("git", "commit", "-m", "right", at=desk).returncode == 0

    # One side alone is committed: the other is found beside it.
    (desk / "a.ja.md").write_text(JA.replace("3873", "3973"), encoding="utf-8")
    call("git", "add", ".", at=desk)
    assert "3973億円" in call("git", "commit", "-m", "other side", at=desk).stderr
