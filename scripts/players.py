"""Make termcheck/names/people/players.txt: how the players of the glossary are read whose surnames may be read otherwise.

    python scripts/players.py

千賀 is Senga on every roster of baseball that the glossary has, and Chiga elsewhere. Left out are surnames that players of
one sport read in several ways, those that everybody reads in one, those of one character, and those that most others
read otherwise: a player whom the glossary does not have may be one of these. Behind them stand those who are written with the first
character of the given name: 鈴木誠 of 鈴木誠也.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from termcheck import load_glossary  # noqa: E402
from termcheck.glossary.misnamed.persons import parts_of  # noqa: E402
from termcheck.names.people.known import borne  # noqa: E402
from termcheck.names.people.players import PLAYERS  # noqa: E402
from termcheck.names.people.surnames import has_one_reading  # noqa: E402
from termcheck.sounds.romaji import kana_key, key  # noqa: E402

HEADER = """\
# How surnames are read by the players of the glossary, in one sport and another, where others may read them otherwise. Made by
# scripts/players.py.
"""
SPORTS = {
    "baseball": ("people-baseball-japan", "people-baseball-pacific", "people-baseball-central"),
    "football": ("people-football-japan",),
}


def main() -> None:
    """Write the table, a line for each surname of a sport."""
    lines = []
    for sport, fields in SPORTS.items():
        readings: dict[str, set[str]] = defaultdict(set)
        short: dict[str, set[str]] = defaultdict(set)
        for concept in load_glossary():
            for written in concept.ja if concept.field in fields else ():
                if parts := parts_of(written, concept):
                    (surname, said), (given, _) = parts
                    readings[surname].add(said)
                    short[surname + given[0]].add(concept.en if len(given) > 1 else "")
        for surname, said in sorted(readings.items()):
            sounds = {key(one) for one in said}
            others = [kana_key(kana) for kana in borne(surname)]
            if len(sounds) == 1 and len(surname) > 1 and not has_one_reading(surname) and others[:1] == [*sounds]:
                lines.append(f"{surname} | {sport} | {min(said).title()}\n")
        lines += [f"{name} | {sport} | {whole}\n" for name, (whole, *others) in sorted(short.items()) if whole and not others]
    PLAYERS.write_text(HEADER + "".join(lines), "utf-8")


if __name__ == "__main__":
    main()
