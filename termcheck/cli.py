"""The command line: which command is which, and what becomes of an error.

A command's module loads when the command is called, so that `termcheck --version` loads
nothing but the command-line library.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from termcheck import __version__

_COMMANDS = {
    "check": "Check articles, folders and segment files.",
    "ledger": "Every mention of an article, its partner and the verdict.",
    "align": "An article as aligned rows, in TSV.",
    "extract": "What is read in each line of a text, as JSON lines.",
    "explain": "What a rule says, and why, with examples.",
    "rules": "All rules, with their usual severity.",
    "glossary": "Check, look up, count, import and export terms.",
    "rates": "Look up, use and update exchange rates.",
    "config": "Show the configuration, or the JSON Schema for it.",
}
"""Commands and their line in `--help`; each is `command` in termcheck/commands/NAME.py."""

_TROUBLE = 2


class _Commands(click.Group):
    """A group whose commands are loaded when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        found: click.Command = importlib.import_module(f"termcheck.commands.{cmd_name}").command
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            from termcheck.commands.words import suggest

            raise click.UsageError(f"no command {args[0]!r}{suggest(args[0], _COMMANDS)}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


def _version(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"termcheck {__version__}")
        ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def cli() -> None:
    """Holds an English rendering to its Japanese report: figures, dates, money, terms, names.

    Exit status: 0 nothing found at or above --fail-on, 1 something, 2 something could not be
    read or run.
    """


def main(args: Sequence[str] | None = None) -> None:
    """Run a command and leave the process with its exit status. An error is one line on
    standard error and status 2, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # What cannot be written (half a surrogate pair from a JSON file) comes out escaped.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    try:
        status = cli.main(args=args, prog_name="termcheck", standalone_mode=False)
    except click.ClickException as error:
        message = " ".join(error.format_message().split())
        context = getattr(error, "ctx", None)
        hint = f"; see {context.command_path} --help" if context and ";" not in message else ""
        _leave(f"{message.rstrip('.')}{hint}")
    except (click.Abort, KeyboardInterrupt):
        _leave("interrupted", 130)
    except BrokenPipeError:
        # The reader has left (`| head`): what is still in the buffer goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except OSError as error:
        _leave(f"{error.filename or 'output'}: {(error.strerror or str(error)).lower()}")
    except Exception as error:
        # A glossary, a table of rates, a file: the message says which, and what to do. Anything
        # else is a fault of ours; TERMCHECK_DEBUG shows where it is.
        if type(error).__module__.startswith("termcheck."):
            _leave(" ".join(str(error).split()))
        if os.environ.get("TERMCHECK_DEBUG"):
            raise
        _leave(f"a fault in termcheck ({type(error).__name__}: {error}); please report it")
    sys.exit(status if isinstance(status, int) else 0)


def _leave(message: str, status: int = _TROUBLE) -> NoReturn:
    print(f"termcheck: {message}", file=sys.stderr)
    sys.exit(status)
