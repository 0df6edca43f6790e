"""The README says what is so: its report and its table are made, its commands exist, its code runs."""

from __future__ import annotations

import importlib.util
import re
import shlex
import sys
from pathlib import Path
from types import ModuleType

import click
import pytest

import termcheck
from termcheck.cli import cli
from termcheck.glossary.files.load import bundled_files

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PAGES = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in [ROOT / "README.md", *ROOT.glob("docs/*.md"), ROOT / "CONTRIBUTING.md", ROOT / "corpus/README.md"]}


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("readme", ROOT / "scripts/readme.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_it_shows_is_what_termcheck_says() -> None:
    assert script().renewed(README) == README, "out of date: run python scripts/readme.py"


def test_the_two_commands() -> None:
    assert "    pip install . && termcheck check corpus/noetra.ja.md corpus/noetra.en.md\n" in README
    assert "    pip install '.[test]' && pytest\n" in README


def commands() -> list[tuple[str, str]]:
    """Every `termcheck …` that a page shows, with the page."""
    found = []
    for page, text in PAGES.items():
        for code in (*re.findall(r"^ {4,}(?:\$ )?(.*termcheck .*)$", text, re.M), *re.findall(r"`([^`\n]*termcheck [^`\n]+)`", text)):
            found += [(page, part.strip()) for part in re.split("&&|;|\\|", code) if re.match(r"\s*\$?\s*termcheck ", part)]
    return sorted(set(found))


@pytest.mark.parametrize(("page", "line"), commands())
def test_every_command_exists(page: str, line: str) -> None:
    words = [word for word in shlex.split(line.partition(" #")[0].lstrip("$ ")) if word not in ("\\", "…")][1:]
    context, command = click.Context(cli), cli
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(context, words[0])
        assert found is not None, f"{page}: no command {words[0]}"
        command, words = found, words[1:]
    options = {option for parameter in command.params for option in parameter.opts} | {"--help", "--version"}
    assert {word.partition("=")[0] for word in words if word.startswith("--")} <= options, page


@pytest.mark.parametrize("code", re.findall(r"```python\n(.*?)```", README, re.S))
def test_its_code_runs(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(code, "README.md", "exec"), {})
    assert "error number-scale 3873億円 is 387.3 billion yen; the English says 387.3 million yen" in capsys.readouterr().out


def test_the_glossary_is_as_large_as_it_says() -> None:
    said = re.search(r"more than ([\d,]+) concepts in more than (\d+) subject\s+fields", README)
    assert said is not None
    assert len(termcheck.load_glossary()) > int(said[1].replace(",", ""))
    assert len(bundled_files()) > int(said[2])


@pytest.mark.parametrize(("page", "target"), [(page, target) for page, text in PAGES.items() for target in re.findall(r"\]\(([^)#:]+)\)", text)])
def test_links_lead_somewhere(page: str, target: str) -> None:
    assert (ROOT / page).parent.joinpath(target).exists()


def test_the_formats_are_those_that_there_are() -> None:
    from termcheck.reports import FORMATS

    said = re.search(r"Reports: ([^;]*);", README)
    assert said is not None
    assert re.findall(r"`(\w+)`", said[1]) == list(FORMATS)


def test_python_is_new_enough() -> None:
    assert "Python 3.11 or later" in README
    assert sys.version_info >= (3, 11)
