"""What conversions cost: a check of an article that has them and of one that has none.

    python benchmarks/money.py [RUNS]

Prints whether the exchange rates were opened, the time of one look-up, and whole processes
of `termcheck check` against a bare process that loads SudachiPy and tokenizes a sentence
(medians, interleaved, so that a busy machine slows all alike).
"""

from __future__ import annotations

import datetime
import statistics
import sys
import time
from pathlib import Path

from cold_start import BARE, process
from cold_start import termcheck as termcheck_command

import termcheck
from termcheck import engine
from termcheck.formats.article import agreed, read_article
from termcheck.rates import RateBook

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
WITH, WITHOUT = "noetra", "sport"


def opened(name: str) -> bool:
    """Whether checking an article of the corpus opened the rates."""
    ja, en = (read_article(str(CORPUS / f"{name}.{side}.md")) for side in ("ja", "en"))
    date, _ = agreed(ja, en)
    book = RateBook()
    options = engine.Options(published=date, glossary=termcheck.load_glossary(), rates=book)
    engine.check_article(ja.text, en.text, options, ja.body, en.body)
    return book.opened


def look_up() -> tuple[float, float]:
    """Seconds for the first rate of a process's life: of a recent day, and of the oldest."""
    times = []
    for day in (datetime.date(2026, 6, 30), datetime.date(1999, 1, 4)):
        start = time.perf_counter()
        RateBook().rate("USD", "JPY", day)
        times.append(time.perf_counter() - start)
    return times[0], times[1]


def main(runs: int) -> None:
    for name in (WITHOUT, WITH):
        print(f"{name}: rates {'opened' if opened(name) else 'not opened'}")
    recent, oldest = look_up()
    print(f"first look-up: {recent * 1000:.1f} ms (a recent day), {oldest * 1000:.1f} ms (January 1999)")
    commands = {"bare": [sys.executable, "-c", BARE]}
    for name in (WITHOUT, WITH):
        commands[name] = [*termcheck_command(), "check", *(str(CORPUS / f"{name}.{side}.md") for side in ("ja", "en"))]
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, arguments in commands.items():
            times[name].append(process(arguments).clock)
    bare = statistics.median(times["bare"])
    for name, taken in times.items():
        middle = statistics.median(taken)
        print(f"{name}: {middle * 1000:.0f} ms, {middle / bare:.2f} of the bare process")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
