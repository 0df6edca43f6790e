"""What hooks, the action and the page on automation promise is what the commands take."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from termcheck import config, suppress
from termcheck.commands.check import command
from termcheck.formats.article import parse

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "automation.md").read_text(encoding="utf-8")
OPTIONS = {name for parameter in command.params for name in parameter.opts}


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.S)


@pytest.mark.parametrize("text", [PAGE, (ROOT / "action.yml").read_text(encoding="utf-8"), (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")])
def test_every_option_is_one_of_check(text: str) -> None:
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)) <= OPTIONS | {"--quiet"}  # --quiet is pip's


def test_the_hooks_are_whole() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["termcheck", "termcheck-fix"]
    assert ["--fix" in hook["entry"] for hook in hooks] == [False, True]  # none writes unless asked
    files = re.compile(hooks[0]["files"])
    assert all(files.search(name) for name in ("a.ja.md", "x/b.en.txt", "s.tsv", "t.tmx"))
    assert not files.search("main.py")


def test_the_action_takes_no_input_as_a_command() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert set(action["inputs"]) == {"paths", "fail-on", "since", "config", "sarif", "python-version"}
    assert not any("${{" in step.get("run", "") for step in action["runs"]["steps"])


def test_the_samples_of_the_page_are_valid(tmp_path: Path) -> None:
    for text in blocks("yaml"):
        assert yaml.safe_load(text)
    sidecar, configuration = blocks("toml")
    known = frozenset({"date-missing"})
    (tmp_path / "a.termcheck.toml").write_text(sidecar, encoding="utf-8")
    assert list(suppress.in_sidecar(tmp_path / "a.termcheck.toml", known))
    (tmp_path / "termcheck.toml").write_text(configuration, encoding="utf-8")
    assert config.load(tmp_path / "termcheck.toml").overrides
    (comment,) = blocks("markdown")
    assert list(suppress.in_article(parse(comment, "a.md"), "en", known))
