"""Municipalities that are called another kind (Echizen Town for 越前市, Otari City for 小谷村), or as another place of
the same characters is: Arashiyama for 嵐山町 of Saitama, which is Ranzan."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.places import gazetteer, spelled
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds import kanji
from termcheck.sounds.letters import similar
from termcheck.sounds.romaji import kana_key, key
from termcheck.tables.patterns import lazy

# What each kind is called in English. In small letters a town is any place where people live.
_KINDS = {"市": ("City", "city", "shi", "town"), "町": ("Town", "town", "cho", "machi"), "村": ("Village", "village", "mura", "son", "town")}
_MUNICIPALITY = lazy(r"(?:(?<![一-鿿々ァ-ヺー])|(?<=[都道府県郡]))([一-鿿々ヶケがの]{1,4}?)([市町村])(?![一-鿿]*[場況販]|[間域分村田川山島]|[々ァ-ヺ])")
_CALLED = lazy(r"\b([A-Z][a-z]+)(?: (City|Town|Village|Ward)\b|-(shi|cho|machi|mura|son|ku)\b)|\b(city|town|village|ward) of ([A-Z][a-z]+)")
_TOWNS, _WIDER = frozenset("町村"), frozenset("都道府県郡")
_CITIES, _LETTERS = lazy(r"[一-鿿々ァ-ヺー]+(?=[市区町村])"), lazy(r"[^\W\d_]+")
_IN_PARTS = lazy(r"\b([A-Z][a-z]+(?:-[A-Za-z][a-z]+){0,2})(?: (?:City|Town|Village)\b|-(?:shi|cho|machi)\b)|\b(?:city|town|village) of ([A-Z][a-z]+(?:-[A-Za-z][a-z]+){0,2})")
NEAR = 0.75  # of the letters of a town that must be right
MOST = 40  # municipalities of one row, and words for them


def misnamed(row: Row) -> Iterator[Mistaken]:
    """The municipalities of a row that its English calls another kind, if nothing else of the
    Japanese has that name."""
    called = [] if "市" not in row.text and "町" not in row.text and "村" not in row.text else list(islice(_CALLED.finditer(row.english.text), MOST))
    for place in islice(_MUNICIPALITY.finditer(row.text), MOST) if called else ():
        name, kind = place[1], place[2]
        readings = {key(reading) for reading in gazetteer.readings(name, kind)}
        if not readings or row.text.count(name) != row.text.count(name + kind):
            continue
        same = [one for one in called if key(one[1] or one[5]) in readings]
        if same and not any((one[2] or one[3] or one[4]) in _KINDS[kind] for one in same) and row.english.keys.count(key(same[0][1] or same[0][5])) == len(same):
            word = same[0][1] or same[0][5]
            yield Mistaken(place.span(), same[0].span(), f"{word} {_KINDS[kind][0]}")


def shortened(row: Row) -> Iterator[Mistaken]:
    """The municipalities in kana of a row that its English calls by their beginning alone: Hitachi City for ひたちなか市."""
    for place in spelled.places(row.text):
        right = key(spelled.reading(place.group()))
        if right in key("".join(_LETTERS.findall(row.english.text))):
            continue
        for said in islice(_IN_PARTS.finditer(row.english.text), MOST):
            sound = key("".join(_LETTERS.findall(said[1] or said[2])))
            near = right.startswith(sound) or similar(sound, right, NEAR) >= NEAR
            if len(sound) > 2 and near and not kanji.is_read_in(_CITIES.findall(row.text), sound):
                yield Mistaken((place.start(), place.end() + 1), said.span(), right.capitalize())
                break


def misread(row: Row) -> Iterator[Mistaken]:
    """The towns and villages of a row, said to lie in a prefecture or a county, that its English reads otherwise
    than they call themselves. The prefecture may be spoken of anywhere in the row."""
    if _TOWNS.isdisjoint(row.text) or _WIDER.isdisjoint(row.text):
        return
    from termcheck.names.places.municipalities import PREFECTURE, chains, readings  # of rows that have a town

    prefectures = set(PREFECTURE.findall(row.text))

    for part in (part for chain in chains(row.text) for part in chain):
        name, kind = part.name[:-1], part.name[-1]
        if kind not in _TOWNS:
            continue
        if (part.start == 0 or row.text[part.start - 1] not in (*_WIDER, "の")) and not any(readings(part.name, prefecture, strict=True) for prefecture in prefectures):
            continue
        right = {key(reading) + end for reading in part.readings for end in ("", *map(kana_key, gazetteer.KINDS[kind]))}
        if any(row.english.find(sound) >= 0 for sound in right):
            continue
        rest = row.rest(part.start, part.start + len(name))
        for number, sound in enumerate(row.english.keys):
            if sound not in right and len(sound) > 2 and row.english.japanese(number) and kanji.reads_only(name, rest, sound):
                yield Mistaken((part.start, part.end), row.english.span(number, number), part.readings[0].capitalize())
                break
