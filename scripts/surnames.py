"""Make termcheck/names/people/one_reading.txt: the surnames of two characters that all their bearers read in the same way.

    python scripts/surnames.py lex_3_1.csv naist-jdic.dic OTHERWISE.txt

The first file is the lexicon of UniDic 3.1.1, as its package for MeCab has it, the second that of the NAIST
Japanese Dictionary in the form that ChaSen reads; both are under BSD licenses, see NOTICE. Kept is
what both have as a surname with one reading, the same. The third file has the surnames that are
nevertheless left out, in words: whoever makes the table adds those that somebody is known to read in
another way (小嶋 is Kojima, and also Ojima) and those that nobody of renown bears.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from termcheck.names.people.surnames import PATH  # noqa: E402

HEADER = """\
# Surnames of two characters that all their bearers read in the same way, by UniDic 3.1.1 (The UniDic Consortium) and the NAIST
# Japanese Dictionary 0.4.3 (both BSD License: see NOTICE), less those that are read otherwise, too. Made by scripts/surnames.py.
"""
_WRITTEN = re.compile(r"[一-鿿][一-鿿々]")
_ENTRY = re.compile(r"\(品詞 \(名詞 固有名詞 人名 姓\)\) \(\(見出し語 \((\S+) \d+\)\) \(読み \{?([ァ-ヺー/]+)\}?\)")
Readings = dict[str, set[str]]


def main(unidic: str, naist: str, otherwise: str) -> None:
    """Write the table, a line for each first character."""
    left_out = set(Path(otherwise).read_text("utf-8").split())
    one, other = _by_name(_unidic(unidic)), _by_name(_naist(naist))
    kept = [name for name in one if len(one[name]) == 1 and one[name] == other.get(name) and name not in left_out]
    lines: dict[str, list[str]] = defaultdict(list)
    for name in sorted(filter(_WRITTEN.fullmatch, kept)):
        lines[name[0]].append(name)
    PATH.write_text(HEADER + "\n".join(map(" ".join, lines.values())) + "\n", "utf-8")


def _by_name(found: Iterator[tuple[str, str]]) -> Readings:
    readings: Readings = defaultdict(set)
    for name, kana in found:
        readings[name].add(kana)
    return readings


def _unidic(path: str) -> Iterator[tuple[str, str]]:
    with Path(path).open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines):
            if row[5:8] == ["固有名詞", "人名", "姓"]:
                yield row[0], row[24]


def _naist(path: str) -> Iterator[tuple[str, str]]:
    for name, readings in _ENTRY.findall(Path(path).read_text("euc-jp", errors="replace")):
        for kana in readings.split("/"):
            yield name, kana


if __name__ == "__main__":
    main(*sys.argv[1:4])
