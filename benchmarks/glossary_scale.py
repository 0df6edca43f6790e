"""How the time for a pair grows with the glossary: 100,000 concepts against 1,000.

    python benchmarks/glossary_scale.py [CONCEPTS...]

Prints, for each size, how long compiling and loading take, the time to check a pair, and its
ratio to the first size. The larger glossaries hold the smallest one and concepts whose forms
are put together from its own, so that they begin alike; the pairs are those of the corpus.
"""

from __future__ import annotations

import datetime
import random
import sys
import time
from pathlib import Path

from termcheck import engine
from termcheck.glossary import Glossary, load_glossary
from termcheck.glossary.files.compiled import thaw
from termcheck.glossary.files.compiler import compile_layers
from termcheck.glossary.model import Concept
from termcheck.model import Pair, Segment

CORPUS = Path(__file__).parents[1] / "corpus"
SIZES = (1000, 100_000)
ROUNDS = 15


def enlarged(concepts: list[Concept], size: int) -> list[Concept]:
    """Some concepts, and invented ones up to a number."""
    chance = random.Random(size)
    found = list(concepts)
    for number in range(len(concepts), size):
        one, other = chance.choice(concepts), chance.choice(concepts)
        ja, en = f"{one.ja[0]}{other.ja[0]}{number}号", f"{one.en} {other.en} {number}"
        found.append(Concept(ja, (ja,), en, admitted=(f"{other.en} of {number}",), field=one.field))
    return found


def pairs() -> list[Pair]:
    """The paragraphs of the corpus, side by side."""
    found = []
    for path in sorted(CORPUS.glob("*.ja.md")):
        sides = [file.read_text("utf-8").split("\n\n") for file in (path, path.with_name(path.name.replace(".ja.", ".en.")))]
        found += [Pair(str(len(found)), Segment(ja), Segment(en)) for ja, en in zip(*sides, strict=False)]
    return found


def seconds(texts: list[Pair], glossary: Glossary) -> float:
    """The processor's time for all pairs."""
    began = time.process_time()
    for _ in engine.check_segments(texts, engine.Options(datetime.date(2026, 6, 30), glossary)):
        pass
    return time.process_time() - began


def main() -> None:
    """Print a row for each size."""
    sizes = [int(size) for size in sys.argv[1:]] or list(SIZES)
    concepts = random.Random(7).sample(list(load_glossary()), min(1000, *sizes))
    texts = pairs()
    glossaries = []
    for size in sizes:
        began = time.perf_counter()
        data = compile_layers([enlarged(concepts, size)])
        made = time.perf_counter()
        glossaries.append(thaw(data))
        loaded = 1000 * (time.perf_counter() - made)
        print(f"{size:>8} concepts: compiled in {made - began:.1f} s, {len(data) / 1e6:.1f} MB, loaded in {loaded:.0f} ms")
    best = [float("inf")] * len(sizes)
    for _ in range(ROUNDS):  # in turn, so that a busy machine slows all alike
        for number, glossary in enumerate(glossaries):
            best[number] = min(best[number], seconds(texts, glossary))
    for size, least in zip(sizes, best, strict=True):
        print(f"{size:>8} concepts: {1e6 * least / len(texts):.0f} µs a pair, ratio {least / best[0]:.2f}")


if __name__ == "__main__":
    main()
