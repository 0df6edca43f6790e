"""Tables that stand as text beside the code, and whose rows have too many fields for a line.

A block is a row: its first line is what it says, each of the others a field, its name in front. Lines of one field
are alternatives. Names of patterns, figures and notes are as in `texts`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from termcheck.tables.texts import PACKAGE, Named, defines, written_out
from termcheck.tables.writings import in_any_writing


def blocks_of(name: str, fields: Collection[str], japanese: Collection[str], shared: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """The rows of a table: what each says, and its fields by their names.

    name      its name in the package: pairing/sentence/licensed.txt
    fields    those that a row may have
    japanese  those with Japanese
    shared    a text with names of patterns that stand in several tables; "" where there is none

    Raises ValueError where a row has another field, or none.
    """
    return read(name, (PACKAGE / name).read_text("utf-8"), fields, japanese, names_of(shared) if shared else {})


def names_of(shared: str) -> dict[str, Named]:
    """The patterns that a text gives names to, for several tables; its name in the package."""
    names: dict[str, Named] = {}
    for line in (PACKAGE / shared).read_text("utf-8").split("\n"):
        defines(line, names)
    return names


def read(name: str, text: str, fields: Collection[str], japanese: Collection[str], shared: Mapping[str, Named] | None = None) -> Iterator[tuple[str, dict[str, str]]]:
    """The rows of the text of a table, with names that other tables have, too. Raises ValueError as `blocks_of` does."""
    names = dict(shared or {})
    for block in text.split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith("#") and not defines(line, names)]
        row: dict[str, str] = {}
        for line in lines[1:]:
            field, _, pattern = line.partition(" ")
            if field not in fields:
                raise ValueError(f"{name}: a row has no field {field}: {line}")
            pattern = written_out(pattern.strip(), names)
            pattern = in_any_writing(pattern) if field in japanese else pattern
            row[field] = f"{row[field]}|{pattern}" if field in row else pattern
        if lines and not row:
            raise ValueError(f"{name}: a row has no fields: {lines[0]}")
        if lines:
            yield lines[0], row
