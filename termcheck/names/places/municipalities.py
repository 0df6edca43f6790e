"""The cities, wards, towns and villages of Japan, each in its prefecture: 大津町 is Ozu, and in Kumamoto."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from termcheck.names.places import gazetteer
from termcheck.names.places.gazetteer import written
from termcheck.records import NamedTuple
from termcheck.tables.listed import behind, text_of
from termcheck.tables.patterns import lazy

PATH = Path(__file__).with_name("municipalities.txt")
_ONE = lazy(r"(\S+?[都道府県])([a-z]+)")
PREFECTURE = lazy(r"北海道|東京都|京都府|大阪府|[一-鿿]{2,3}県")
_KIND = lazy(r"[市区町村](?![場況販歩立役長議民]|内会)|[県府都道](?![庁警議立外民知])")
_RUNS_ON = lazy(r"[一-鿿](?:IC|インター|JCT|駅|線|街道|道路|バイパス)")  # behind the first character of another place
_JOINT = lazy(r"の?(?:[一-鿿々ぁ-ゖ]{1,4}郡)?")  # between a prefecture and a town
_WORD = lazy(r"[一-鿿々ァ-ヺー・]\Z")
LONGEST = 7  # characters of a municipality, its kind besides
MOST = 12  # places of one text


class Part(NamedTuple):
    """A prefecture or what lies in it: its place in a text, as written, and how it is read."""

    start: int
    end: int
    name: str
    readings: tuple[str, ...]


def chains(text: str) -> Iterator[list[Part]]:
    """The places of a folded text with what they lie in, the greatest first: 京都市 and 右京区."""
    chain: list[Part] = []
    for found in islice(_KIND.finditer(text), MOST):
        part = _part(text, found.start(), chain)
        if part is None or _goes_on(text, part):
            continue
        if chain and not _JOINT.fullmatch(text, chain[-1].end, part.start):
            yield chain
            chain = []
        chain.append(part)
    if chain:
        yield chain


def _part(text: str, kind: int, chain: list[Part]) -> Part | None:
    """The place of which the kind stands at one of a text, the longest that there is."""
    least = chain[-1].end if chain else 0
    for start in range(max(least, kind - LONGEST), kind):
        name = text[start : kind + 1]
        found = readings(name, chain[0].name if chain else "") if name[-1] in "市区町村" else _prefecture(name)
        if found and (start == least > 0 or not _WORD.search(text, max(0, start - 1), start) or text[start - 1] in "郡都道府県市"):
            return Part(start, kind + 1, name, found)
    return None


def _goes_on(text: str, part: Part) -> bool:
    """Whether a place is only the beginning of another, or runs into one: 東村 in 東村山市, 横浜町 in 横浜町田IC."""
    if part.name[-1] in "町村" and _RUNS_ON.match(text, part.end) and gazetteer.readings(text[part.end - 1 : part.end + 1], "市"):
        return True
    later = _KIND.search(text, part.end, part.start + LONGEST + 1)
    return later is not None and part.name[-1] in "市区町村" and bool(readings(text[part.start : later.end()]))


def _prefecture(name: str) -> tuple[str, ...]:
    if not PREFECTURE.fullmatch(name):
        return ()
    return ("hokkaido",) if name == "北海道" else gazetteer.readings(name[:-1], name[-1])


def readings(name: str, prefecture: str = "", *, strict: bool = False) -> tuple[str, ...]:
    """How a municipality is read, in small Latin letters and without its kind; () where there is none so called.

    name        with its kind: 大津町
    prefecture  the one that it lies in, if any is known: 熊本県
    strict      whether none elsewhere is meant, either
    """
    line = behind(PATH, f"{written(name)}\t")
    found = [(one[1], one[2]) for one in _ONE.finditer(line)]
    within = [reading for place, reading in found if place == prefecture]
    return tuple(dict.fromkeys(within if within or strict else [reading for _, reading in found]))


def is_read_so(word: str) -> bool:
    """Whether any city, town or village is read as a word in small Latin letters."""
    return any(f"{kind}{word}{end}" in text_of(PATH) for kind in "都道府県" for end in "\n\t ")
