"""What a start may load and what it may not: each of these takes longer than checking an article.

No time is measured here (`benchmarks/cold_start.py` does); what is loaded is the same everywhere.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import termcheck
from termcheck.english.words import _TOKEN

ROOT = Path(__file__).resolve().parent.parent

HEAVY = ("yaml", "rich", "rapidfuzz", "currency_converter", "xml.etree", "fugashi", "urllib.request", "jsonschema", "ftfy", "symspellpy")
ARTICLE = ("check", str(ROOT / "corpus/noetra.ja.md"), str(ROOT / "corpus/noetra.en.md"))

RUN = """
import sys
from termcheck.cli import main
try:
    main(sys.argv[2:])
except SystemExit as error:
    assert not error.code, error.code
print("LOADED", *(name for name in sys.argv[1].split() if name in sys.modules))
"""
# Who compiles a pattern while the modules of a check are loaded.
COMPILED = """
import re, sys
from pathlib import Path
compiled, here = re._compiler.compile, sys.argv[1]
def compile(*given):
    frame = sys._getframe(1)
    while frame and not frame.f_code.co_filename.startswith(here):
        frame = frame.f_back
    while frame and frame.f_code.co_name != "<module>":
        frame = frame.f_back
    if frame and frame.f_code.co_filename.startswith(here):
        print(Path(frame.f_code.co_filename).relative_to(here), repr(given[0]), sep="\\t")
    return compiled(*given)
import click, dataclasses, fractions, json, locale  # what other libraries compile is their business
re._compiler.compile = compile
import termcheck.commands.check, termcheck.engine
"""


def python(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, encoding="utf-8", env={**os.environ, "PYTHONUTF8": "1"}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def loaded(*arguments: str) -> list[str]:
    return python(RUN, " ".join(HEAVY), *arguments).splitlines()[-1].split()[1:]


def test_the_version_loads_nothing_heavy() -> None:
    assert loaded("--version") == []


def test_the_version_loads_no_part_of_a_check() -> None:
    assert python(RUN, "termcheck.engine termcheck.checks sudachipy json", "--version").splitlines()[-1] == "LOADED"


def test_a_clean_check_loads_nothing_heavy() -> None:
    loaded(*ARTICLE)  # an edited glossary is compiled once, and that needs YAML
    assert loaded(*ARTICLE) == []


def test_no_pattern_is_compiled_before_it_is_wanted() -> None:
    """`termcheck.tables.patterns.lazy` stands for `re.compile` in tables. What cuts English into words is
    wanted by the tables themselves."""
    compiled = [line.split("\t") for line in python(COMPILED, str(Path(termcheck.__file__).parent)).splitlines()]
    assert [row for row in compiled if row[1] != repr(_TOKEN.pattern)] == []
