"""Towns with what they lie in behind them, and another name than the Japanese has there: Hiroshima City, Hyogo
Prefecture, for 兵庫県姫路市.

English writes the prefecture behind the town as Japanese does before it. Where the Japanese has one town of that
prefecture, and the English one name before it that nothing in the Japanese may be read as, the one was written for the
other, even where the right name stands elsewhere in the English, as that of a castle.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from termcheck.names.places import municipalities
from termcheck.names.rows import Mistaken, Row
from termcheck.sounds.romaji import is_romaji, key, voiceless
from termcheck.tables.patterns import lazy

_LIES = lazy(r"\b(?:in|at|of|from|near) (?:the (?:city|town|village) of )?([A-Z][a-z]+(?:[ -][A-Z]?[a-z]+){0,2}?)(?:[ -](?:City|Town|Village|shi|cho|machi|mura|son))?, ([A-Z][a-z]+)(?: Prefecture)?(?![ -][A-Z]|'s? [a-z]+ (?:Dist|Coun))")
_COUNTY = lazy(r"[ -](?:County|District|Gun|gun|Ward|ku)\Z")
LEAST = 3  # letters of a name
MOST = 8


def misplaced(row: Row) -> Iterator[Mistaken]:
    """The towns of a row before whose prefecture its English has another name."""
    found = list(islice(_LIES.finditer(row.english.text), MOST))
    if not found:
        return
    chains = [chain for chain in municipalities.chains(row.text) if len(chain) > 1 and chain[0].name[-1] in "都道府県"]
    for said in found:
        around = [chain for chain in chains if key(said[2]) in map(key, chain[0].readings)]
        if len(around) != 1 or row.english.text.count(said[2]) > 1 or _COUNTY.search(said[1]):
            continue
        towns = around[0][1:]
        right = {voiceless(key(reading)) for town in towns for reading in town.readings}
        sound = key(said[1].replace("-", "").replace(" ", ""))
        if len(sound) >= LEAST and is_romaji(sound) and not any(_is_same(voiceless(sound), one) for one in right) and not _is_said(row, said.start(1), said.end(1)):
            row.take(*said.span(1))
            yield Mistaken((towns[0].start, towns[-1].end), said.span(1), " ".join(reading.capitalize() for reading in towns[0].readings[:1]))


def _is_same(sound: str, town: str) -> bool:
    """Whether a key is that of a town, alone, with its kind, or a long beginning of it (Fujikawaguchi)."""
    return sound.startswith(town) or (town.startswith(sound) and len(town) - len(sound) > 1)


def _is_said(row: Row, start: int, end: int) -> bool:
    """Whether any word between two places of the English may be something in the Japanese."""
    return any(row.says(number) for number, at in enumerate(row.english.starts) if start <= at < end)
