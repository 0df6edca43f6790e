"""Make termcheck/names/places/features.txt: how rivers, mountains, islands and the like are read, by the NAIST Japanese Dictionary.

    python scripts/features.py naist-jdic.dic

The file is the lexicon of the dictionary in the form that ChaSen reads, as the Debian package
naist-jdic has it. It is that of the Nara Institute of Science and Technology, under a BSD license:
see NOTICE.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from termcheck.names.places.features import KINDS, PATH  # noqa: E402
from termcheck.names.places.gazetteer import KINDS as TOWNS  # noqa: E402
from termcheck.names.places.gazetteer import find, written  # noqa: E402
from termcheck.sounds.romaji import shown  # noqa: E402

HEADER = """\
# How features of Japan are read, and quarters that no postal code has: name, readings in Latin letters. From the NAIST Japanese Dictionary 0.4.3,
# Copyright 2008 Nara Institute of Science and Technology (BSD License: see NOTICE). Made by scripts/features.py.
"""
_NAME = re.compile(rf"[一-鿿々][一-鿿々ヶケがのノ]{{0,4}}(?:{'|'.join(KINDS)})")
_QUARTER = re.compile(r"[一-鿿々ヶ]{2,4}")
_ENTRY = re.compile(r"\(品詞 \(名詞 固有名詞 (一般|地域 一般)\)\) \(\(見出し語 \((\S+) \d+\)\) \(読み \{?([ァ-ヺー/]+)\}?\)")


def main(path: str) -> None:
    """Write the table: what the dictionary has as a feature, with all readings that it has as a
    place, too; and the quarters and stations that the table of postal codes does not have."""
    found: dict[str, set[str]] = defaultdict(set)
    wanted: set[str] = set()
    for sort, name, kana in _ENTRY.findall(Path(path).read_text("euc-jp", errors="replace")):
        found[written(name)].update(shown(one).lower() for one in kana.split("/"))
        if _NAME.fullmatch(name) if sort == "一般" else _is_quarter(name):
            wanted.add(written(name))
    lines = [f"{name}\t{' '.join(sorted(found[name]))}" for name in wanted]
    PATH.write_text(HEADER + "\n".join(sorted(lines, key=str.encode)) + "\n", "utf-8")


def _is_quarter(name: str) -> bool:
    return bool(_QUARTER.fullmatch(name)) and not find(name) and not (name[-1] in TOWNS and find(name[:-1]))


if __name__ == "__main__":
    main(sys.argv[1])
