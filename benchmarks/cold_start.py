"""What a check costs from start to end: a whole process, of which most is starting.

    python benchmarks/cold_start.py [RUNS]

A hook or an editor starts termcheck anew for each article. So the process
`termcheck check corpus/noetra.ja.md corpus/noetra.en.md` is held against a bare one that loads
SudachiPy (core dictionary, mode C) and tokenizes a sentence, which no check that needs words can
do without. Both run in turn, so that a busy machine slows both alike, and the ratio of their
medians is printed: of the time on the clock, and of the processor's. At most 2 is the aim. The first check of an
installation, which finds nothing in the user's cache, is timed a few times beside them.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SENTENCE = "経済産業省は30日、人工知能の開発委託費として3873億円を支出すると発表した。"
BARE = f"""
from sudachipy import Dictionary, SplitMode
for word in Dictionary(dict="core").tokenizer(mode=SplitMode.C).tokenize("{SENTENCE}"):
    word.part_of_speech(), word.normalized_form()
"""
ARTICLE = ["corpus/noetra.ja.md", "corpus/noetra.en.md"]
FIRST = 5  # runs with an empty cache


class Taken(NamedTuple):
    """Seconds of a whole process: on the clock, and of the processor."""

    clock: float
    processor: float


def termcheck() -> list[str]:
    """The command as it is installed beside this Python, else the package."""
    script = Path(sys.executable).with_name("termcheck")
    return [str(script)] if script.exists() else [sys.executable, "-m", "termcheck"]


def process(command: list[str], variables: Mapping[str, str] | None = None) -> Taken:
    """Run a command, with other variables of the environment; it has to succeed."""
    before, start = _children(), time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, env={**os.environ, **(variables or {})})
    return Taken(time.perf_counter() - start, _children() - before)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(runs: int) -> None:
    commands = {
        "bare": [sys.executable, "-c", BARE],
        "version": [*termcheck(), "--version"],
        "check": [*termcheck(), "check", *ARTICLE],
    }
    taken: dict[str, list[Taken]] = {name: [] for name in commands}
    for command in commands.values():
        process(command)  # byte code written, files in memory
    for _ in range(runs):
        for name, command in commands.items():
            taken[name].append(process(command))
    for _ in range(FIRST):
        with tempfile.TemporaryDirectory() as empty:
            taken.setdefault("first", []).append(process(commands["check"], {"XDG_CACHE_HOME": empty}))
    middle = {
        name: Taken(statistics.median(t.clock for t in times), statistics.median(t.processor for t in times))
        for name, times in taken.items()
    }
    for name, times in middle.items():
        print(f"{name:8} {times.clock * 1000:6.0f} ms on the clock {times.processor * 1000:6.0f} ms of the processor")
    print(f"first    {middle['first'].clock / middle['check'].clock:.1f} times a later one on the clock")
    clock, processor = (ours / bare for ours, bare in zip(middle["check"], middle["bare"], strict=True))
    print(f"ratio    {clock:.2f} on the clock, {processor:.2f} of the processor (medians of {runs} runs in turn)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 25)
