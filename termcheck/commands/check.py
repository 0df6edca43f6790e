"""`termcheck check`: what does not hold, in articles, folders and segment files."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from termcheck import __version__, checks
from termcheck.commands import terminal, words
from termcheck.commands.judging import Judging, judging_options, severity_named
from termcheck.commands.run import Run
from termcheck.formats import SEGMENT_SUFFIXES
from termcheck.formats.article import reason
from termcheck.formats.discover import Article, Input, Search
from termcheck.records import altered
from termcheck.reports import FORMATS, Page, Style, open_report

if TYPE_CHECKING:
    from termcheck.baseline import Baseline
    from termcheck.commands.fixing import Fixing


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--ja", metavar="FILE", help="The Japanese of an article whose names do not match.")
@click.option("--en", metavar="FILE", help="The English of it.")
@click.option("--input-format", type=click.Choice([s[1:] for s in SEGMENT_SUFFIXES]), help="Of standard input (-).")
@click.option("--format", "form", type=click.Choice(FORMATS), help="What to print.  [default: text]")
@click.option("--output", "outputs", metavar="FORMAT:FILE", multiple=True, help="Also write a report. Repeatable.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info", "never"]),
    help="The severity from which the exit status is 1.  [default: error]",
)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.option(
    "--consistency",
    type=click.Choice(["article", "folder"]),
    default="article",
    show_default=True,
    help="Whether a body has one name in each article, or in all.",
)
@click.option("--since", metavar="REV", help="Only articles that a git revision changed, on either side.")
@click.option("--baseline", "baseline_file", metavar="FILE", help="Findings that are known and not told again.")
@click.option("--write-baseline", is_flag=True, help="Keep what is found in the baseline; fail on nothing.")
@click.option("--fix", is_flag=True, help="Apply fixes that change no claim to the English files.")
@click.option("--unsafe-fixes", is_flag=True, help="Apply all fixes: figures, dates, names too.")
@click.option("--diff", is_flag=True, help="Show what fixes would change, and change nothing.")
@click.option("--hook", is_flag=True, help="Take named files as if a folder were searched: exclusions count, and a lone side is noted.")
@judging_options
def command(
    paths: tuple[str, ...],
    ja: str | None,
    en: str | None,
    input_format: str | None,
    form: str | None,
    outputs: tuple[str, ...],
    fail_on: str | None,
    color: str,
    consistency: str,
    since: str | None,
    baseline_file: str | None,
    write_baseline: bool,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    hook: bool,
    judging: Judging,
) -> int:
    """Check articles, folders and segment files.

    An article is NAME.ja.EXT and NAME.en.EXT; naming one is enough. A folder is searched
    for articles and segment files. Exit status: 0 nothing found at or above --fail-on,
    1 something, 2 something could not be read or run.
    """
    if since and not (paths or en or ja):
        paths = (".",)
    if not paths and not en and not ja and not hook:
        raise click.UsageError("nothing to check; name an article, a folder or a segment file")
    if ja and not en:
        raise click.UsageError("--ja without --en; name both sides of the article")
    judging = judging.configured([*paths, ja, en])
    if consistency == "folder":
        from termcheck.glossary.across import Renderings

        judging = altered(judging, renderings=Renderings())
    form = form or judging.config.format or "text"
    threshold = severity_named(fail_on or judging.config.fail_on or "error")
    baseline = _baseline(baseline_file or judging.config.baseline, write_baseline)
    with ExitStack() as stack:
        style = Style(__version__, terminal.use_color(color, sys.stdout), terminal.width(sys.stdout), _pages, threshold)
        written = _outputs(outputs)
        summary = os.environ.get("GITHUB_STEP_SUMMARY")
        if summary and "github" in (form, *(name for name, _ in written)):
            style = style._replace(summary=stack.enter_context(open(summary, "a", encoding="utf-8")))
        # What `--diff` prints can be given to `patch`: no report stands beside it.
        reports = [] if diff else [open_report(form, sys.stdout, style)]
        for name, path in written:
            try:
                file = stack.enter_context(open(path, "w", encoding="utf-8", newline="\n", errors="backslashreplace"))
            except OSError as error:
                raise click.UsageError(f"--output {path}: {reason(error)}") from None
            reports.append(open_report(name, file, style._replace(color=False, width=0)))
        run = Run(
            reports,
            judging,
            written={os.path.realpath(path) for _, path in written},
            changed=_changed(since),
            baseline=baseline,
            fixing=_fixing(unsafe_fixes, diff) if fix or unsafe_fixes or diff else None,
        )
        named: list[Input] = [Article(ja, en)] if en else []
        search = Search(run.complain, words.note, judging.naming, input_format, run.excluded, hook)
        run.over([*named, *search.over(paths)])
    if baseline and write_baseline:
        words.note(f"{baseline.path}: {baseline.write()} findings are known now")
        return run.status(None)
    if baseline and baseline.stale:
        words.note(f"{baseline.path}: {baseline.stale} known findings are there no more; --write-baseline takes them out")
    return run.status(threshold)


def _baseline(path: str | None, write: bool) -> Baseline | None:
    if not path:
        if write:
            raise click.UsageError("--write-baseline needs a file; name it with --baseline FILE")
        return None
    from termcheck.baseline import Baseline, load

    return Baseline(Path(path)) if write and not Path(path).exists() else load(Path(path))


def _fixing(unsafe: bool, show: bool) -> Fixing:
    from termcheck.commands.fixing import Fixing

    return Fixing(unsafe, show)


def _changed(since: str | None) -> set[str] | None:
    if since is None:
        return None
    from termcheck.formats.revision import changed_since

    return changed_since(since)


def _outputs(given: tuple[str, ...]) -> list[tuple[str, str]]:
    found = []
    for text in given:
        name, colon, path = text.partition(":")
        if not colon or not path or name not in FORMATS:
            raise click.UsageError(f"--output {text}: write it as FORMAT:FILE, with one of the formats {' '.join(FORMATS)}")
        found.append((name, path))
    return found


def _pages() -> Mapping[str, Page]:
    return {name: Page(name, rule.severity.label, rule.page) for name, rule in checks.load().items()}
