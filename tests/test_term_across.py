"""One body, one name, in all articles of a run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from termcheck.cli import main
from termcheck.glossary.across import Rendering, name_words

JA = "経済産業省と会計検査院が3日に計画を発表した。\n"
LONG = "The Ministry of Economy, Trade and Industry and the Board of Audit announced the plan on the 3rd.\n"


Inconsistent = Callable[..., list[tuple[str, str, str]]]


@pytest.fixture
def inconsistent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Inconsistent:
    """The inconsistent terms of some articles: file, Japanese, English."""

    def called(*articles: str, consistency: str = "folder") -> list[tuple[str, str, str]]:
        for number, english in enumerate(articles):
            (tmp_path / f"{number}.ja.txt").write_text(JA, "utf-8")
            (tmp_path / f"{number}.en.txt").write_text(english, "utf-8")
        options = ["--isolated", "--no-bundled-glossary", "--glossary", glossary(tmp_path), "--format", "jsonl"]
        with pytest.raises(SystemExit) as done:
            main(["check", str(tmp_path), *options, "--select", "term-inconsistent", "--consistency", consistency])
        assert done.value.code == 0
        found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        return [(Path(one["path"]).name, one["ja"]["text"], one["en"]["text"]) for one in found]

    return called


def glossary(folder: Path) -> str:
    path = folder / "desk.yaml"
    path.write_text(
        "concepts:\n"
        '  - {ja: [経済産業省, 経産省], en: "Ministry of Economy, Trade and Industry", short: METI, admitted: [industry ministry, trade bureau]}\n'
        "  - {ja: 会計検査院, en: Board of Audit, admitted: [Audit Board, state auditor]}\n",
        "utf-8",
    )
    return str(path)


SILENT = [
    "METI and the Board of Audit announced the plan on the 3rd.\n",
    "The industry ministry and the Audit Board announced the plan on the 3rd.\n",
    "The trade bureau of the Ministry of Economy, Trade and Industry and the state auditor, the Board of Audit, announced it.\n",
]
FOUND = [
    ("The trade bureau and the Board of Audit announced the plan on the 3rd.\n", "経済産業省", "trade bureau"),
    ("METI and the state auditor announced the plan on the 3rd.\n", "会計検査院", "state auditor"),
]


@pytest.mark.parametrize("english", SILENT)
def test_the_same_name_or_a_short_one(inconsistent: Inconsistent, english: str) -> None:
    assert inconsistent(LONG, english, LONG) == []


@pytest.mark.parametrize(("english", "ja", "en"), FOUND)
def test_another_name_in_a_later_article(inconsistent: Inconsistent, english: str, ja: str, en: str) -> None:
    assert inconsistent(LONG, LONG, english) == [("2.en.txt", ja, en)]
    assert inconsistent(LONG, LONG, english, consistency="article") == []


def test_a_name_is_a_set_of_words() -> None:
    assert name_words("the Ministry of Defence") == name_words("Defense Ministry")
    one, two = (Rendering("a", text, frozenset({name_words(text)})) for text in ("Toyota", "Toyota Motor Corp."))
    assert one.agrees(two)
    assert two.agrees(one)
    assert not one.agrees(Rendering("b", "Honda", frozenset({name_words("Honda")})))
