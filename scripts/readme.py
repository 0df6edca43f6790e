"""Write what README.md shows of termcheck into it: a verdict, a report and the table of rules.

    python scripts/readme.py

Each stands between two comments, `<!-- NAME -->` and `<!-- /NAME -->`, and is made by running
what the README tells its reader to run. `tests/test_readme.py` says when it is out of date.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"

JA = """\
---
date: 2026-06-30
---
経産省は30日、ノエトラに3873億円を支出すると発表した。2026年度の開発委託費となる。
"""
EN = """\
---
date: 2026-06-30
---
The industry ministry said Wednesday it will provide Noetra with 387.3 million yen. The sum is a subsidy for 2026 development.
"""


def termcheck(*arguments: str, folder: str | None = None) -> str:
    """What a command prints."""
    command = [sys.executable, "-m", "termcheck", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def verdict() -> str:
    """What the first command says of an article that holds."""
    said = termcheck("check", "--isolated", "corpus/noetra.ja.md", "corpus/noetra.en.md", folder=str(README.parent))
    return f"```text\n{said.rstrip()}\n```"


def report() -> str:
    """What an editor sees of a small article with four slips in it."""
    with tempfile.TemporaryDirectory() as folder:
        for side, text in (("ja", JA), ("en", EN)):
            Path(folder, f"noetra.{side}.md").write_text(text, "utf-8")
        said = termcheck("check", "--isolated", "--fail-on", "never", "noetra.en.md", folder=folder)
    both = f"noetra.ja.md  {JA.splitlines()[-1]}\nnoetra.en.md  {EN.splitlines()[-1]}"
    return f"```text\n{both}\n\n$ termcheck check noetra.en.md\n{said.rstrip()}\n```"


def rules() -> str:
    """The rules with their usual severity, by family."""
    rows = [f"| `{row['rule']}` | {row['severity']} | {row['summary']} |" for row in json.loads(termcheck("rules", "--format", "json"))]
    return "\n".join(["| Rule | Severity | |", "|---|---|---|", *rows])


BLOCKS = {"verdict": verdict, "report": report, "rules": rules}


def renewed(text: str) -> str:
    """A README with its blocks made anew. Raises ValueError where one has no place in it."""
    for name, make in BLOCKS.items():
        text, count = re.subn(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m, make=make: f"{m[1]}{make()}\n{m[2]}", text, flags=re.S)
        if count != 1:
            raise ValueError(f"README.md has {count} blocks <!-- {name} -->; it needs one")
    return text


if __name__ == "__main__":
    README.write_text(renewed(README.read_text("utf-8")), "utf-8")
