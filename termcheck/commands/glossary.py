"""`termcheck glossary`: what is in glossaries, and what is wrong with them."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from termcheck.commands.judging import Judging, judging_options
from termcheck.formats import InputError

if TYPE_CHECKING:
    from termcheck.glossary.model import Entry

_layered = functools.partial(
    judging_options, only=("glossaries", "no_bundled_glossary", "config_file", "isolated")
)


def _files(judging: Judging) -> list[Path]:
    """The glossaries that count here: the bundled ones, the configured ones, those named."""
    from termcheck.glossary.load import bundled_files

    judging = judging.configured([])
    bundled = judging.config.bundled_glossary and not judging.no_bundled_glossary
    return [*(bundled_files() if bundled else ()), *map(Path, (*judging.config.glossaries, *judging.glossaries))]


def _read(paths: Iterable[Path]) -> list[Entry]:
    """All concepts of some files. Raises InputError for one that is not there."""
    from termcheck.glossary.lint import read_entries

    found = list(paths)
    for path in found:
        if not path.is_file():
            raise InputError(str(path), "no such file")
    return read_entries(found)


@click.group()
def command() -> None:
    """Check, look up and count terms.

    Without files: the bundled glossaries and the configured ones.
    """


@command.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@_layered
def lint(files: tuple[str, ...], judging: Judging) -> int:
    """What is wrong in glossaries; exit status 1 where something is.

    Files that are named are held together with the glossaries that lie underneath.
    """
    from termcheck.glossary import lint as linter

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
    from termcheck.glossary.lookup import card, find

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
    from termcheck.glossary.lookup import stats as counted

    rows = counted(_read(map(Path, files) if files else _files(judging)))
    width = max(len(row[0]) for row in rows)
    click.echo(f"{'':{width}}  concepts  Japanese  English  examples")
    for name, concepts, ja, en, examples in rows:
        click.echo(f"{name:{width}}  {concepts:8}  {ja:8}  {en:7}  {examples:8}")
