"""How fast texts are read and checked in one process, beside bare tokenization.

    python benchmarks/throughput.py [TSV]...

Over the aligned rows of the corpus, and over any table with the columns `ja` and `en` that is
named, each text once. Printed for each: lines of either side read in a second (figures, dates
and terms), pairs checked in a second, and that as a share of what SudachiPy does in a second
when it tokenizes the same Japanese (core dictionary, mode C) and is asked for each word's part of
speech and normalized form. Times are the processor's, each the best of some rounds in turn.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

from termcheck import engine, english, japanese, load_glossary
from termcheck.__main__ import YOUNG
from termcheck.align import align_documents
from termcheck.formats.article import agreed, read_article
from termcheck.formats.table import read_table
from termcheck.glossary import find_en, find_ja
from termcheck.japanese.tokenizer import Line
from termcheck.model import Pair
from termcheck.rates import RateBook

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
ROUNDS = 7
gc.set_threshold(YOUNG, 20, 20)  # as the command line does
GLOSSARY = load_glossary()


def corpus() -> list[Pair]:
    """The rows of all articles, each article a document with its date."""
    rows = []
    for path in sorted(CORPUS.glob("*.ja.md")):
        ja, en = read_article(str(path)), read_article(str(path).replace(".ja.", ".en."))
        date, _ = agreed(ja, en)
        options = engine.Options(published=date, glossary=GLOSSARY)
        read = align_documents(ja.text, en.text, ja.body, en.body, lambda pair, o=options: engine.read_pair(pair, o.published, o))
        name = path.name.partition(".")[0]
        for row in read:
            rows.append(Pair(f"{name}:{row.pair.id}", row.pair.ja, row.pair.en, name, date.isoformat() if date else ""))
    return rows


def table(path: str) -> list[Pair]:
    """The rows of a table that have both sides."""
    with open(path, "rb") as file:
        return [row.pair for row in read_table(file, path, "tsv", lambda error: print(error, file=sys.stderr))]


def once(pairs: list[Pair]) -> list[Pair]:
    """Pairs with both sides, each text of either side once."""
    seen: set[str] = set()
    kept = []
    for pair in pairs:
        if pair.ja and pair.en and not seen & {pair.ja.text, pair.en.text}:
            seen |= {pair.ja.text, pair.en.text}
            kept.append(pair)
    return kept


def tokenize(pairs: list[Pair]) -> Callable[[], None]:
    """Bare SudachiPy over the Japanese."""
    from sudachipy import Dictionary, SplitMode

    dictionary = Dictionary(dict="core")
    make = getattr(dictionary, "tokenizer", dictionary.create)  # its name since SudachiPy 0.6.11
    tokenizer = make(mode=SplitMode.C)
    texts = [pair.ja.text for pair in pairs if pair.ja]

    def run() -> None:
        for text in texts:
            for word in tokenizer.tokenize(text):
                word.part_of_speech(), word.normalized_form()

    return run


def reading(pairs: list[Pair]) -> dict[str, Callable[[], None]]:
    """Each side's reader with the search for terms, and the whole check."""

    def ja() -> None:
        for pair in pairs:
            if pair.ja:
                line = Line(pair.ja.text)
                japanese.read_line(line)
                find_ja(GLOSSARY, line)

    def en() -> None:
        for pair in pairs:
            if pair.en:
                english.read(pair.en.text)
                find_en(GLOSSARY, pair.en.text)

    def check() -> None:
        for _ in engine.check_segments(pairs, engine.Options(glossary=GLOSSARY, rates=RateBook())):
            pass

    return {"Japanese": ja, "English": en, "check": check}


def measure(name: str, pairs: list[Pair]) -> None:
    """Print the figures of some pairs."""
    jobs = {"bare": tokenize(pairs), **reading(pairs)}
    best = dict.fromkeys(jobs, float("inf"))
    for _ in range(ROUNDS):
        for job, run in jobs.items():
            start = time.process_time()
            run()
            best[job] = min(best[job], time.process_time() - start)
    speed = {job: len(pairs) / seconds for job, seconds in best.items()}
    print(f"{name}: {len(pairs)} pairs")
    print(f"  lines read in a second: Japanese {speed['Japanese']:,.0f}, English {speed['English']:,.0f}")
    print(f"  pairs checked in a second: {speed['check']:,.0f}; bare tokenization {speed['bare']:,.0f}")
    print(f"  share of bare tokenization: {speed['check'] / speed['bare']:.2f}")


if __name__ == "__main__":
    measure("corpus", once(corpus()))
    for argument in sys.argv[1:]:
        measure(Path(argument).name, once(table(argument)))
