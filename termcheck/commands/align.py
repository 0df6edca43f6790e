"""`termcheck align`: an article as rows of a table, which English stands for which Japanese."""

from __future__ import annotations

import sys

import click

from termcheck import engine
from termcheck.align import align_documents
from termcheck.commands.inputs import read
from termcheck.formats.article import agreed
from termcheck.model import Segment

# Everything that a reader of the table could take for a column or a row.
_BREAKS = str.maketrans(dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))


@click.command()
@click.argument("ja")
@click.argument("en")
def command(ja: str, en: str) -> None:
    """An article as aligned rows: TSV with the columns ja and en.

    Both sides stand in order, and every character once; tabs and line ends are spaces.
    """
    one, other = read(ja), read(en)
    published, _ = agreed(one, other)
    options = engine.Options(published=published)
    rows = align_documents(
        one.spoken, other.spoken, one.body, other.body, lambda pair: engine.read_pair(pair, published, options)
    )
    sys.stdout.write("ja\ten\n")
    for row in rows:
        sys.stdout.write(f"{_cell(row.pair.ja)}\t{_cell(row.pair.en)}\n")


def _cell(segment: Segment | None) -> str:
    return segment.text.translate(_BREAKS) if segment else ""
