"""`termcheck extract`: what is read in each line of a text."""

from __future__ import annotations

import functools
import sys

import click

from termcheck import engine
from termcheck.commands import inputs, words
from termcheck.commands.judging import Judging, judging_options
from termcheck.formats import InputError
from termcheck.formats.encoding import Encoding
from termcheck.formats.lines import numbered_lines
from termcheck.glossary.later import PEOPLE
from termcheck.japanese.tokenizer import Line
from termcheck.model import Kind, Mention, Pair, Reading, Segment, TermUse
from termcheck.names import reading
from termcheck.reports.json import dumps
from termcheck.reports.reading import mention_fields


@click.command()
@click.argument("file")
@click.option("--lang", type=click.Choice(["ja", "en"]), required=True, help="The language of the text.")
@functools.partial(judging_options, only=("date", "glossaries", "no_bundled_glossary", "tokenizer", "config_file", "isolated"))
def command(file: str, lang: str, judging: Judging) -> int:
    """What is read in each line of a text, as JSON lines, one for each line of FILE (- is
    standard input)."""
    options = judging.configured([file]).options
    status = 0

    def complain(error: InputError) -> None:
        nonlocal status
        status = 2
        words.complain(error)

    def note(encoding: Encoding) -> None:
        words.note(f"{file}: read as {encoding.name}")

    printed = 0
    with inputs.opened(file) as stream:
        for number, line in numbered_lines(stream, file, complain, note):
            for missing in range(printed + 1, number):  # lines that are no text
                sys.stdout.write(dumps({"line": missing, "mentions": []}) + "\n")
            text = line.rstrip("\n").removesuffix("\r")
            found = _mentions(text, lang, options)
            sys.stdout.write(dumps({"line": number, "mentions": [mention_fields(m) for m in found]}) + "\n")
            printed = number
    return status


def _mentions(text: str, lang: str, options: engine.Options) -> list[Mention]:
    segment = Segment(text)
    pair = Pair("1", segment, None) if lang == "ja" else Pair("1", None, segment)
    read = engine.read_pair(pair, options.published, options)
    found = [_person_as_name(mention, options) for mention in (read.ja if lang == "ja" else read.en)]
    named = reading.find_ja(Line(text, options.tokenizer)) if lang == "ja" else reading.find_en(text, 0, found)
    taken = [(mention.start, mention.end) for mention in found]
    found += [name for name in named if not any(name.start < end and start < name.end for start, end in taken)]
    return sorted(found, key=lambda mention: (mention.start, mention.end))


def _person_as_name(mention: Mention, options: engine.Options) -> Mention:
    """A person whom the glossary knows is a name, the value of which is how English spells it."""
    use = mention.value
    if isinstance(use, TermUse) and options.glossary and options.glossary[use.concept].field.startswith(PEOPLE):
        return Mention(mention.text, mention.start, mention.end, (Reading(Kind.NAME, options.glossary[use.concept].en),))
    return mention
