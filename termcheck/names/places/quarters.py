"""How quarters are read that are read in several ways, by the city that they lie in: 福田 is Fukude in 磐田市."""

from __future__ import annotations

from pathlib import Path

from termcheck.names.places.gazetteer import written
from termcheck.tables.listed import behind

PATH = Path(__file__).with_name("quarters.txt")


def reading(name: str, city: str) -> str:
    """How a quarter is read, in small Latin letters; "" where that is not known, or where it is read in one way anyhow.

    name  without its kind: 福田
    city  the city, ward, town or village that it lies in, with its kind: 磐田市
    """
    for ways in behind(PATH, f"{written(name)}\t").split(" "):
        read, _, places = ways.partition("=")
        if written(city) in places.split(","):
            return read
    return ""
