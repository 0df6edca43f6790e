"""What reading Japanese costs: microseconds a line, beside bare tokenization; and that it is linear.

    python benchmarks/read_ja.py [FILE...]

Reads every line of the files (the Japanese of the corpus where none is given) and, of each of some
hostile texts, twice the length in turn: the last column should stay near 2.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from termcheck.japanese import read
from termcheck.japanese.tokenizer import load

CORPUS = Path(__file__).parent.parent / "corpus"
HOSTILE = ("9", "111,", "三", "3億", "1、", "1・", "2026-", "3年", "（45）", "3分の", "昨", "第", "一、二", "約最大")
LENGTHS = (20_000, 40_000)


def best(work: Callable[[str], object], texts: list[str], times: int = 5) -> float:
    """Seconds of processor time for all the texts, the best of some runs."""
    found = []
    for _ in range(times):
        began = time.process_time()
        for text in texts:
            work(text)
        found.append(time.process_time() - began)
    return min(found)


def main() -> None:
    paths = [Path(name) for name in sys.argv[1:]] or sorted(CORPUS.glob("*.ja.md"))
    lines = [line for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()]
    reading, tokenizing = best(read, lines), best(load().tokenize, lines)
    micro = 1e6 / len(lines)
    print(f"{len(lines)} lines  read {reading * micro:.0f} µs  tokenized {tokenizing * micro:.0f} µs  ratio {reading / tokenizing:.2f}")
    for unit in HOSTILE:
        short, long = (best(read, [unit * (length // len(unit))], 2) for length in LENGTHS)
        print(f"{unit * 3:<12} {1e6 * long / LENGTHS[1]:>6.1f} µs a character  x{long / short:.1f}")


if __name__ == "__main__":
    main()
