"""`termcheck glossary`: what is in glossaries, what is wrong with them, and the way in and out."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from termcheck.commands.judging import Judging, judging_options
from termcheck.commands.words import note
from termcheck.formats import InputError
from termcheck.formats.article import read_bytes, reason

if TYPE_CHECKING:
    from termcheck.glossary.model import Entry

# As glossary.exchange.FORMATS, which a look into the help is not to load.
_FORMATS = ("yaml", "csv", "tsv", "tbx")
_layered = functools.partial(
    judging_options, only=("glossaries", "no_bundled_glossary", "config_file", "isolated")
)


def _files(judging: Judging) -> list[Path]:
    """The glossaries that count here: the bundled ones, the configured ones, those named."""
    from termcheck.glossary.files.load import bundled_files

    judging = judging.configured([])
    bundled = judging.config.bundled_glossary and not judging.no_bundled_glossary
    return [*(bundled_files() if bundled else ()), *map(Path, (*judging.config.glossaries, *judging.glossaries))]


def _read(paths: Iterable[Path]) -> list[Entry]:
    """All concepts of some files. Raises InputError for one that is not there."""
    from termcheck.glossary.files.lint import read_entries

    found = list(paths)
    for path in found:
        if not path.is_file():
            raise InputError(str(path), "no such file")
    return read_entries(found)


@click.group()
def command() -> None:
    """Check, look up, count, import and export terms.

    Without files: the bundled glossaries and the configured ones.
    """


@command.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@_layered
def lint(files: tuple[str, ...], judging: Judging) -> int:
    """What is wrong in glossaries; exit status 1 where something is.

    Files that are named are held together with the glossaries that lie underneath.
    """
    from termcheck.glossary.files import lint as linter

    under = _files(judging)
    paths = list(map(Path, files)) or under
    missing = [path for path in paths if not path.is_file()]
    if missing:
        raise InputError(str(missing[0]), "no such file")
    named = {path.resolve() for path in paths}
    base = _read(path for path in under if path.resolve() not in named)
    problems = linter.lint(paths, base=base)
    for problem in problems:
        where = f"{problem.path}:{problem.line}" if problem.line else problem.path
        click.echo(f"{where}: {problem.text}")
    if not problems:
        click.echo(f"{len(paths)} file{'s' * (len(paths) != 1)}: nothing wrong")
    return int(bool(problems))


@command.command()
@click.argument("term")
@_layered
def show(term: str, judging: Judging) -> int:
    """What is known of a term, in either language; exit status 1 where it is not known."""
    from termcheck.glossary.files.lookup import card, find

    found = find(term, _read(_files(judging)))
    for entry in found:
        for line in card(entry):
            click.echo(line)
    if not found:
        click.echo(f"{term}: not in the glossaries", err=True)
    return int(not found)


@command.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@_layered
def stats(files: tuple[str, ...], judging: Judging) -> None:
    """How many concepts and forms there are, by subject field."""
    from termcheck.glossary.files.lookup import stats as counted

    rows = counted(_read(map(Path, files) if files else _files(judging)))
    width = max(len(row[0]) for row in rows)
    click.echo(f"{'':{width}}  concepts  Japanese  English  examples")
    for name, concepts, ja, en, examples in rows:
        click.echo(f"{name:{width}}  {concepts:8}  {ja:8}  {en:7}  {examples:8}")


@command.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option("--to", "form", type=click.Choice(_FORMATS), help="The format.  [default: that of --output, else csv]")
@click.option("--field", "field", help="Only this subject field.")
@click.option("--output", metavar="FILE", help="Where to write, instead of standard output.")
@_layered
def export(files: tuple[str, ...], form: str | None, field: str | None, output: str | None, judging: Judging) -> None:
    """Glossaries as a table or TBX-Basic, for other programs."""
    from termcheck.glossary.files import exchange

    entries = _read(map(Path, files) if files else _files(judging))
    if field:
        fields = sorted({entry.concept.field for entry in entries})
        if field not in fields:
            raise click.UsageError(f"--field: no subject field {field!r}; there are {', '.join(fields)}")
        entries = [entry for entry in entries if entry.concept.field == field]
    _write(exchange.export(entries, form or (exchange.format_of(output) if output else "csv")), output)


@command.command("import")
@click.argument("file")
@click.option("--from", "form", type=click.Choice(_FORMATS), help="The format.  [default: that of FILE]")
@click.option("--output", metavar="FILE", help="Where to write, instead of standard output.")
def import_(file: str, form: str | None, output: str | None) -> None:
    """A table or a TBX file of another program, as a glossary in YAML."""
    from termcheck.glossary.files import exchange

    entries = exchange.import_data(read_bytes(file), file, form or exchange.format_of(file))
    fields = list(dict.fromkeys(entry.concept.field for entry in entries))
    if len(fields) > 1:
        note(f"{file}: several subject fields; all stand under {fields[0]} now")
    _write(exchange.export(entries, "yaml"), output)


def _write(text: str, output: str | None) -> None:
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        Path(output).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(output, reason(error)) from None
