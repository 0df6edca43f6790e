"""What a long segment file costs: rows a second and the most memory taken, by its length.

    python benchmarks/streaming.py [ROWS...]

Writes TSV and TMX files of that many rows (10,000 and 100,000 where none is given) and checks each in a
process of its own. The memory must not grow with the rows. On a terminal, progress is shown.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

JA, EN = "政府は{}億円を支出すると発表した。", "The government said it will provide {} million yen."
HEADS = {"tsv": "id\tja\ten\n", "tmx": '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header/><body>\n'}
ROWS = {
    "tsv": f"{{n}}\t{JA}\t{EN}\n",
    "tmx": f'<tu tuid="{{n}}"><tuv xml:lang="ja"><seg>{JA}</seg></tuv><tuv xml:lang="en"><seg>{EN}</seg></tuv></tu>\n',
}
TAILS = {"tsv": "", "tmx": "</body></tmx>\n"}


def write(path: Path, kind: str, rows: int) -> None:
    """A segment file in which every row is right."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(HEADS[kind])
        for n in range(rows):
            head, middle, tail = ROWS[kind].replace("{n}", str(n)).split("{}")
            file.write(f"{head}{n % 900 + 1}{middle}{(n % 900 + 1) * 100}{tail}")
        file.write(TAILS[kind])


def check(path: Path) -> tuple[float, int]:
    """Seconds and the most kilobytes of memory that checking a file takes."""
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "termcheck", "check", "--format", "jsonl", str(path)], stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - began, usage.ru_maxrss


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or [10_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        for kind in HEADS:
            for rows in sizes:
                path = Path(folder) / f"{rows}.{kind}"
                write(path, kind, rows)
                seconds, memory = check(path)
                print(f"{kind}  {rows:>9,} rows  {rows / seconds:>8,.0f} rows/s  {memory / 1024:>6.0f} MB")


if __name__ == "__main__":
    main()
