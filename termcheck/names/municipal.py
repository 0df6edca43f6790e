"""Municipalities that are called another kind: Echizen Town for 越前市, Otari City for 小谷村."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names import gazetteer
from termcheck.names.rows import Mistaken, Row
from termcheck.patterns import lazy
from termcheck.sounds.romaji import key

# What each kind is called in English. In small letters a town is any place where people live.
_KINDS = {"市": ("City", "city", "shi", "town"), "町": ("Town", "town", "cho", "machi"), "村": ("Village", "village", "mura", "son", "town")}
_MUNICIPALITY = lazy(r"(?:(?<![一-鿿々ァ-ヺー])|(?<=[都道府県郡]))([一-鿿々ヶケがの]{1,4}?)([市町村])(?![一-鿿]*[場況販]|[間域分村田川山島]|[々ァ-ヺ])")
_CALLED = lazy(r"\b([A-Z][a-z]+)(?: (City|Town|Village|Ward)\b|-(shi|cho|machi|mura|son|ku)\b)|\b(city|town|village|ward) of ([A-Z][a-z]+)")
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
