"""How the places of Japan are officially read: a table that is searched where it lies on the disk."""

from __future__ import annotations

import mmap
from functools import lru_cache
from pathlib import Path

from termcheck.records import NamedTuple

PATH = Path(__file__).with_name("places.txt")
LANDMARKS = Path(__file__).with_name("landmarks.txt")  # what no list has, by hand

# Kinds of place, with how they are read.
KINDS = {
    "都": ("ト",), "道": ("ドウ",), "府": ("フ",), "県": ("ケン",), "市": ("シ",), "区": ("ク",), "郡": ("グン",),
    "町": ("チョウ", "マチ"), "村": ("ムラ", "ソン"),
}  # fmt: skip
LOOSE = "町村郡"  # of which many were merged away, so that the table no longer has them by their kind
CERTAIN = "市区"  # of which the table has all, as they call themselves
_ONE_FORM = str.maketrans("ケがの", "ヶヶノ")


def written(name: str) -> str:
    """A name as the table has it: 袖ケ浦 as 袖ヶ浦, 緑の森 as 緑ノ森."""
    return name[:1] + name[1:].translate(_ONE_FORM)


class Place(NamedTuple):
    """How a name is read as a place.

    readings  of all places so called, in small Latin letters, without their kinds
    kinds     those of 市, 町 … so called
    """

    readings: tuple[str, ...]
    kinds: dict[str, tuple[str, ...]]


@lru_cache(maxsize=4096)
def find(name: str) -> Place | None:
    """The entry of a name, without its kind; None where the table does not have it."""
    table, sought = _table(), f"{written(name)}\t".encode("utf-8", "replace")
    low, high = 0, len(table)  # the beginnings of lines
    while low < high:
        start = table.rfind(b"\n", 0, (low + high) // 2) + 1
        line = table[start : table.find(b"\n", start)]
        if line.startswith(sought):
            return _entry(line[len(sought) :].decode())
        if line < sought:
            low = start + len(line) + 1
        else:
            high = start
    return None


def readings(name: str, kind: str = "") -> tuple[str, ...]:
    """How a place is read, in small Latin letters and without its kind; () where that is not known.

    kind  市, 町 …; "" where it may be any
    """
    place = find(name)
    if place is None:
        return ()
    return place.kinds.get(kind, ()) or (place.readings if not kind or kind in LOOSE else ())


class Landmark(NamedTuple):
    """How a castle, a temple, a dam … is read: its name, in small Latin letters, and what is behind it."""

    names: tuple[str, ...]
    end: str


def landmark(whole: str) -> Landmark | None:
    """The entry of a landmark with its kind, 飫肥城; None where the list does not have it."""
    return _landmarks().get(written(whole))


def landmark_at(text: str, start: int, end: int) -> Landmark | None:
    """That of the landmark which a place begins, 飫肥 of 飫肥城."""
    kind = next((kind for kind in _landmark_kinds() if text.startswith(kind, end)), "")
    return landmark(text[start:end] + kind) if kind else None


@lru_cache(maxsize=1)
def _landmarks() -> dict[str, Landmark]:
    found: dict[str, Landmark] = {}
    for kind, end, listed in _landmark_lines():
        found.update((written(name + kind), Landmark(tuple(said.split("/")), end)) for name, said in (one.split() for one in listed.split(", ")))
    return found


@lru_cache(maxsize=1)
def _landmark_kinds() -> tuple[str, ...]:
    return tuple(sorted({kind for kind, _, _ in _landmark_lines()}, key=len, reverse=True))


@lru_cache(maxsize=1)
def _landmark_lines() -> list[tuple[str, str, str]]:
    """The kind of each line of the list, how it is read, and what is listed."""
    lines = (line.split(": ", 1) for line in LANDMARKS.read_text("utf-8").splitlines() if ": " in line and not line.startswith("#"))
    return [(kind, end, listed) for head, listed in lines for kind, end in (head.split(),)]


def _entry(said: str) -> Place:
    kinds: dict[str, tuple[str, ...]] = {}
    found = []
    for one in said.split():
        kind = one[0] if one[0] in KINDS else ""
        found.append(one.removeprefix(kind))
        if kind:
            kinds[kind] = (*kinds.get(kind, ()), found[-1])
    return Place(tuple(dict.fromkeys(found)), kinds)


@lru_cache(maxsize=1)
def _table() -> mmap.mmap:
    with PATH.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
