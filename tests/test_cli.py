"""The command line as its users meet it: arguments and files in, output and exit status out."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from termcheck.cli import main

JA = "---\ndate: 2026-06-30\n---\n# 政府、3873億円を支出\n\n政府は3873億円を支出すると発表した。\n"
GOOD = "---\ndate: 2026-06-30\n---\n# Government to provide 387.3 billion yen\n\nThe government said it will provide 387.3 billion yen.\n"
BAD = GOOD.replace("provide 387.3 billion yen.", "provide 387.3 million yen.")
TSV = "id\tja\ten\na\t3873億円\t387.3 billion yen\nb\t3873億円\t387.3 million yen\n"


# A process of its own finds the package in a source tree that is not installed, too.
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}


GLOSSARY = "subject-field: desk\nconcepts:\n  - ja: [ノエトラ]\n    en: Noetra\n    deprecated: [Noethra]\n    source: the company\n"


class Done(NamedTuple):
    """What a run left behind."""

    status: int
    out: str
    err: str

    @property
    def findings(self) -> list[dict[str, object]]:
        """Findings of JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Done]
Files = Mapping[str, str | bytes]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in an empty folder; files are given by name and content."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)

    def called(*args: str, files: Files | None = None, stdin: str | bytes = "") -> Done:
        for name, content in (files or {}).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        with pytest.raises(SystemExit) as left:
            main(args)
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Done(int(left.value.code or 0), captured.out, captured.err)

    return called


ARTICLE = {"a.ja.md": JA, "a.en.md": BAD}
CLEAN = {"a.ja.md": JA, "a.en.md": GOOD}

# Arguments, files, exit status, and what must stand in the output and on standard error.
RUNS: list[tuple[str, Files, int, str, str]] = [
    ("check a.en.md", CLEAN, 0, "none wrong", ""),
    ("check a.en.md", ARTICLE, 1, "a.en.md:6:37: error: 3873億円 is 387.3 billion yen", ""),
    ("check a.ja.md", ARTICLE, 1, "a.en.md:6:37: error:", ""),
    ("check a.ja.md a.en.md .", ARTICLE, 1, "; 1 wrong;", ""),
    ("check --fail-on never a.en.md", ARTICLE, 0, "; 1 wrong;", ""),
    ("check --ignore number a.en.md", ARTICLE, 0, "none wrong", ""),
    ("check --select number-scale,date a.en.md", ARTICLE, 1, "1 wrong", ""),
    ("check --select date a.en.md", ARTICLE, 0, "none wrong", ""),
    ("check s.tsv", {"s.tsv": TSV}, 1, "s.tsv:3:1 (segment b): error:", ""),
    ("check --ja x.txt --en y.txt", {"x.txt": JA, "y.txt": BAD}, 1, "y.txt:6:37: error:", ""),
    ("check a.en.md", {"a.en.md": GOOD}, 0, "a.en.md: ", ""),
    ("check .", {"a.ja.md": JA}, 0, "", "termcheck: note: ./a.ja.md: no English beside it, not checked"),
    ("check .", {"rates.csv": "date,currency,rate\n"}, 0, "", "termcheck: note: ./rates.csv:1: no column ja and no column en"),
    # What cannot be read or run: one line each, the rest still checked.
    ("check a.ja.md", {"a.ja.md": JA}, 2, "", "termcheck: a.ja.md: no English beside it; name its file with --en"),
    ("check gone.md a.en.md", ARTICLE, 2, "1 wrong", "termcheck: gone.md: no such file or folder"),
    ("check x.txt", {"x.txt": "経産省は支出すると発表した。"}, 2, "", "termcheck: x.txt: Japanese with no English beside it; name both with --ja and --en"),
    ("check rates.csv", {"rates.csv": "date,currency,rate\n"}, 2, "", "termcheck: rates.csv:1: no column ja and no column en"),
    ("check s.tsv a.en.md", {"s.tsv": b"ja\ten\n\xff\tx\n", **ARTICLE}, 2, "1 wrong", "termcheck: s.tsv:2: not UTF-8: byte 0xFF; save the file as UTF-8"),
    ("check a.en.md", {"a.ja.md": JA, "a.en.md": GOOD.replace("06-30", "06-29")}, 2, "", "termcheck: a.en.md:2: date 2026-06-29 here, but 2026-06-30 in a.ja.md; make them the same"),
    ("check", {}, 2, "", "termcheck: nothing to check; name an article, a folder or a segment file"),
    ("check --ja x", {}, 2, "", "termcheck: --ja without --en; name both sides of the article"),
    ("check -", {}, 2, "", "termcheck: -: standard input of an unknown format; name it with --input-format"),
    ("check --date 30-6-2026 a.en.md", CLEAN, 2, "", "termcheck: Invalid value for '--date': not a date: '30-6-2026' (write it as 2026-06-30)"),
    ("check --rate dollar a.en.md", CLEAN, 2, "", "termcheck: Invalid value for '--rate': not a currency code: 'dollar' (write it as USD=162.5)"),
    ("check --rate USD=0 a.en.md", CLEAN, 2, "", "termcheck: Invalid value for '--rate': not a rate: '0' (write it as 162.5)"),
    ("check --select numbr a.en.md", CLEAN, 2, "", "termcheck: --select: no rule or family 'numbr'; did you mean 'number'?"),
    ("check --glossary none.yaml a.en.md", CLEAN, 2, "", "termcheck: none.yaml: "),
    ("check --glossary g.yaml a.en.md", {"g.yaml": "concepts: [", **CLEAN}, 2, "", "termcheck: g.yaml:"),
    ("check --rates-file none.csv a.en.md", CLEAN, 2, "", "termcheck: none.csv: "),
    ("check --baseline none.json a.en.md", CLEAN, 2, "", "termcheck: none.json: no such file or directory; make it with --write-baseline"),
    ("check --write-baseline a.en.md", CLEAN, 2, "", "termcheck: --write-baseline needs a file; name it with --baseline FILE"),
    ("check --output xml:r.xml a.en.md", CLEAN, 2, "", "termcheck: --output xml:r.xml: write it as FORMAT:FILE, with one of the formats text json"),
    ("check --output json:no/r.json a.en.md", CLEAN, 2, "", "termcheck: --output no/r.json: no such file"),
    ("check a.en.md", {"termcheck.toml": "formt = 1", **CLEAN}, 2, "", "termcheck.toml:1: no key formt; did you mean format?"),
    ("chekc a", {}, 2, "", "termcheck: no command 'chekc'; did you mean 'check'?"),
    ("check --nope", {}, 2, "", "termcheck: No such option '--nope'"),
    ("ledger a.ja.md gone.md", CLEAN, 2, "", "termcheck: gone.md: no such file"),
    ("ledger a.ja.md a.en.md", ARTICLE, 0, "differs (scale)  money ", ""),
    ("align a.ja.md a.en.md", CLEAN, 0, "ja\ten\n# 政府、3873億円を支出\t# Government to provide 387.3 billion yen\n", ""),
    ("explain number-scale", {}, 0, "number-scale (error)\n\n", ""),
    ("explain number-scal", {}, 2, "", "termcheck: no rule 'number-scal'; did you mean 'number-scale'?"),
    ("rules", {}, 0, "number-scale          error", ""),
    ("--version", {}, 0, "termcheck ", ""),
    ("rates convert 100 USD JPY --date 2026-06-30", {}, 0, "16,240 JPY", ""),
    ("rates show --currency usd --date 2026-06-30", {}, 0, "1 USD = 162.44 JPY (ECB, 2026-06-30)", ""),
    ("rates convert x USD JPY", {}, 2, "", "termcheck: Invalid value for 'AMOUNT': not an amount: 'x'"),
    ("config show", {"termcheck.toml": "[rates]\nUSD = 162.5\n"}, 0, '"USD": "162.5"', ""),
    ("glossary stats", {}, 0, "government", ""),
    ("glossary stats g.yaml", {"g.yaml": GLOSSARY}, 0, "desk         1         1        2         0", ""),
    ("glossary show METI", {}, 0, "経済産業省  Ministry of Economy, Trade and Industry\n", ""),
    ("glossary show --no-bundled-glossary --glossary g.yaml ノエトラ", {"g.yaml": GLOSSARY}, 0, "ノエトラ  Noetra\n", ""),
    ("glossary show no-such-term", {}, 1, "", "no-such-term: not in the glossaries"),
    ("glossary lint --no-bundled-glossary g.yaml", {"g.yaml": GLOSSARY}, 0, "1 file: nothing wrong", ""),
    ("glossary lint --no-bundled-glossary g.yaml", {"g.yaml": GLOSSARY.replace("    source: the company\n", "")}, 1, "g.yaml:3: ノエトラ has no source", ""),
    ("glossary lint none.yaml", {}, 2, "", "termcheck: none.yaml: no such file"),
    ("glossary export g.yaml --to tsv", {"g.yaml": GLOSSARY}, 0, "ノエトラ\tNoetra\t", ""),
    ("glossary export --field none g.yaml", {"g.yaml": GLOSSARY}, 2, "", "termcheck: --field: no subject field 'none'; there are desk"),
    ("glossary import t.csv", {"t.csv": "ja,en,source\nノエトラ,Noetra,x\n"}, 0, "  - ja: [ノエトラ]\n    en: Noetra\n", ""),
    ("glossary import t.csv", {"t.csv": "ja\nノエトラ\n"}, 2, "", "termcheck: t.csv:1: no column is headed `en`"),
    ("glossary import none.csv", {}, 2, "", "termcheck: none.csv: no such file"),
    ("config schema", {}, 0, '"title": "termcheck.toml"', ""),
]  # fmt: skip


@pytest.mark.parametrize(("args", "files", "status", "out", "err"), RUNS)
def test_commands(run: Run, args: str, files: Files, status: int, out: str, err: str) -> None:
    done = run(*args.split(), files=files)
    assert done.status == status, done
    assert out in done.out
    assert err in done.err
    if status == 2:
        assert done.err.count("\n") == 1


def test_a_finding_in_json_lines(run: Run) -> None:
    done = run("check", "--format", "jsonl", "a.en.md", files=ARTICLE)
    (found,) = [f for f in done.findings if f["severity"] == "error"]
    assert (found["rule"], found["path"]) == ("number-scale", "a.en.md")
    assert found["en"] == {"path": "a.en.md", "line": 6, "column": 37, "start": 104, "end": 121, "text": "387.3 million yen"}


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "sarif", "github", "junit", "html"])
def test_no_format_changes_the_status_or_fails(run: Run, form: str) -> None:
    assert run("check", "--format", form, "a.en.md", files=ARTICLE).status == 1
    assert run("check", "--format", form, "a.en.md", files=CLEAN).status == 0
    assert run("check", "--format", form, "s.tsv", files={"s.tsv": "ja\ten\n"}).status == 0


def test_several_reports_of_one_run(run: Run, tmp_path: Path) -> None:
    done = run("check", "--output", "jsonl:r.jsonl", "--output", "sarif:r.sarif", ".", files=ARTICLE)
    assert "a.en.md" in done.out
    assert done.err == ""
    assert json.loads((tmp_path / "r.jsonl").read_text(encoding="utf-8").split("\n")[0])["rule"] == "number-scale"
    assert json.loads((tmp_path / "r.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    again = run("check", "--output", "jsonl:r.jsonl", ".")  # the report of the last run is no input
    assert (again.status, again.err) == (1, "")


def test_standard_input(run: Run) -> None:
    done = run("check", "-", "--input-format", "tsv", "--format", "jsonl", stdin="\ufeff" + TSV)
    assert [(f["path"], f["segment"]) for f in done.findings] == [("-", "b")]
    done = run("extract", "--lang", "en", "-", stdin=b"15 people\r\n\xff\n\n3 areas\n")
    assert [len(row["mentions"]) for row in done.findings] == [1, 0, 0, 1]  # type: ignore[arg-type]
    assert done.err == "termcheck: -:2: not UTF-8: byte 0xFF; save the file as UTF-8\n"
    assert done.status == 2


def test_an_input_format_is_for_what_no_name_tells(run: Run) -> None:
    args = ("check", "--format", "jsonl", "--input-format", "tsv", "-", "a.en.md", "s.txt.part", "s.jsonl")
    files = {**ARTICLE, "s.txt.part": TSV, "s.jsonl": '{"ja": "3人", "en": "five"}\n'}
    done = run(*args, files=files, stdin=TSV)
    assert [f["path"] for f in done.findings] == ["-", "a.en.md", "s.txt.part", "s.jsonl"]
    assert (done.status, done.err) == (1, "")


def test_rows_of_one_document_may_have_one_id(run: Run) -> None:
    rows = "id\tdoc\tja\ten\n" + "".join(f"a\td\t{n}億円\t{n}00 billion yen\n" for n in (3, 4)) + "a\td\t3億円\t300 billion yen\n"
    done = run("check", "--format", "jsonl", "s.tsv", files={"s.tsv": rows})
    assert [(f["segment"], f["en"]["line"]) for f in done.findings] == [("a", 2), ("a", 3), ("a", 4)]  # type: ignore[index]


def test_extract_prints_a_line_for_each_line(run: Run) -> None:
    done = run("extract", "--lang", "ja", "x.txt", files={"x.txt": "約3873億円\n\n\u2028\x0b無\n"})
    assert [row["line"] for row in done.findings] == [1, 2, 3]
    assert done.findings[0]["mentions"] == [
        {"kind": "money", "text": "約3873億円", "start": 0, "end": 7, "value": "387300000000", "unit": "JPY", "modifier": "about"}
    ]


# A line, and what `extract` says of it: kinds and values as others rely on them.
EXTRACTED = [
    ("ja", "数十人", [{"kind": "count", "low": "20", "high": "99", "unit": "person"}]),
    ("ja", "1〜3万円", [{"kind": "money", "low": "10000", "high": "30000", "unit": "JPY"}]),
    ("ja", "五十ダース", [{"kind": "count", "value": "600"}]),
    ("ja", "2ドル3セント", [{"kind": "money", "value": "2.03", "unit": "USD"}]),
    ("ja", "勝率3割8分7厘", [{"kind": "percent", "value": "38.7", "unit": "%"}]),
    ("ja", "2フィート", [{"kind": "measure", "value": "2", "unit": "foot"}]),
    ("ja", "3分の1", [{"kind": "fraction", "value": "1/3"}]),
    ("ja", "2026年6月30日", [{"kind": "date", "value": "2026-06-30"}]),
    ("ja", "6月30日", [{"kind": "date", "value": "--06-30"}]),
    ("ja", "30日", [{"kind": "date", "value": "---30"}]),
    ("ja", "2026年6月", [{"kind": "month", "value": "2026-06"}]),
    ("ja", "0.25ポイント", [{"kind": "percentage-point", "value": "0.25"}]),
    ("ja", "5―4", [{"kind": "score", "low": "5", "high": "4"}]),
    ("ja", "電話は03-1234-5678", [{"kind": "identifier"}]),
    ("ja", "高市早苗首相", [{"kind": "name", "text": "高市早苗", "end": 4}, {"kind": "term", "text": "首相", "end": 6}]),
    ("ja", "経済産業省", [{"kind": "term", "start": 0, "end": 5}]),
    ("en", "Rina Kosegawa on Tuesday", [{"kind": "name", "text": "Rina Kosegawa"}, {"kind": "weekday"}]),
    ("en", "9 percent", [{"kind": "percent", "value": "9", "unit": "%"}]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "wanted"), EXTRACTED)
def test_what_extract_says(run: Run, lang: str, text: str, wanted: list[dict[str, object]]) -> None:
    (row,) = run("extract", "--lang", lang, "-", stdin=text).findings
    found = row["mentions"]
    assert isinstance(found, list)
    found = [mention for mention in found if mention["kind"] in {want["kind"] for want in wanted}]
    assert len(found) == len(wanted), row
    for have, want in zip(found, wanted, strict=True):
        assert have | want == have


@pytest.mark.parametrize("codec", ["utf-8-sig", "cp932", "euc_jp", "iso2022_jp", "utf-16"])
def test_articles_in_other_encodings(run: Run, codec: str) -> None:
    files: Files = {"a.ja.md": JA.replace("\n", "\r\n").encode(codec), "a.en.md": BAD}
    done = run("check", "--format", "jsonl", "a.en.md", files=files)
    assert [f["rule"] for f in done.findings if f["severity"] == "error"] == ["number-scale"]
    assert done.err == ("" if codec == "utf-8-sig" else done.err)
    assert ("read as" in done.err) == (codec != "utf-8-sig")


def test_colour_where_it_is_wanted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in run("check", "a.en.md", files=ARTICLE).out
    assert "\x1b" in run("check", "--color", "always", "a.en.md").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" in run("check", "a.en.md").out
    assert "\x1b" not in run("check", "--color", "never", "a.en.md").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("check", "a.en.md").out


def test_configuration_counts_for_its_folder(run: Run) -> None:
    files = {
        "desk/termcheck.toml": 'fail-on = "never"\nformat = "jsonl"\n[[overrides]]\npaths = ["x/*"]\nignore = ["number"]\n',
        "desk/a.ja.md": JA,
        "desk/a.en.md": BAD,
        "desk/x/b.ja.md": JA,
        "desk/x/b.en.md": BAD,
    }
    done = run("check", "desk", files=files)
    assert [(f["path"], f["rule"]) for f in done.findings] == [("desk/a.en.md", "number-scale")]
    assert done.status == 0
    assert run("check", "--isolated", "desk").status == 1
    assert run("check", "--fail-on", "error", "desk").status == 1


def test_severities_are_configured_by_rule_and_family(run: Run) -> None:
    for text, status in (("number-scale = 'warning'", 0), ("number = 'off'", 0), ("number = 'info'\nnumber-scale = 'error'", 1)):
        assert run("check", "a.en.md", files={**ARTICLE, "termcheck.toml": f"[severity]\n{text}\n"}).status == status


def test_suppressions_need_a_reason_and_a_use(run: Run) -> None:
    comment = "<!-- termcheck: ignore[number-scale] agreed with the 7 of the desk -->"
    files = {"a.ja.md": JA, "a.en.md": BAD.replace("yen.\n", f"yen. {comment}\n")}
    done = run("check", "a.en.md", files=files)
    assert (done.status, done.err) == (0, "")
    assert "7" not in done.out
    unused = run("check", "a.en.md", files={"a.en.md": GOOD + f"\n{comment}\n"})
    assert unused.err == "termcheck: note: a.en.md:8: nothing to ignore for number-scale; take the suppression out\n"
    assert run("check", "--select", "date", "a.en.md").err == ""
    assert run("check", "a.en.md", files={"a.en.md": GOOD + "\n<!-- termcheck: ignore[number-scale] -->\n"}).status == 2
    sidecar = '[[ignore]]\nrules = ["number-scale"]\ntext = "387.3 million yen"\nreason = "agreed"\n'
    assert run("check", "a.en.md", files={**ARTICLE, "a.termcheck.toml": sidecar}).status == 0


def test_a_baseline_keeps_what_is_known(run: Run) -> None:
    written = run("check", "--baseline", "k.json", "--write-baseline", ".", files=ARTICLE)
    assert (written.status, written.err) == (0, "termcheck: note: k.json: 1 findings are known now\n")
    assert run("check", "--baseline", "k.json", ".").status == 0
    moved = {"a.en.md": BAD.replace("\n\n", "\n\n\n\n").replace("The government", "On Tuesday, the government")}
    assert run("check", "--baseline", "k.json", ".", files=moved).status == 0
    more = {"a.en.md": BAD.replace("387.3 million", "3.873 million")}
    assert run("check", "--baseline", "k.json", ".", files=more).status == 1
    gone = run("check", "--baseline", "k.json", ".", files=CLEAN)
    assert gone.err == "termcheck: note: k.json: 1 known findings are there no more; --write-baseline takes them out\n"


def test_fixes(run: Run, tmp_path: Path) -> None:
    files: Files = {"a.ja.md": JA, "a.en.md": b"\xef\xbb\xbf" + BAD.replace("\n", "\r\n").encode()}
    shown = run("check", "--diff", "--unsafe-fixes", "a.en.md", files=files)
    assert "-The government said it will provide 387.3 million yen.\r\n" in shown.out
    assert shown.out.startswith("--- a.en.md\n+++ a.en.md (fixed)\n")
    assert (tmp_path / "a.en.md").read_bytes() == files["a.en.md"]
    assert run("check", "--fix", "a.en.md").status == 1  # a figure is a claim
    done = run("check", "--unsafe-fixes", "a.en.md")
    assert (done.status, done.err) == (0, "termcheck: note: a.en.md: 1 fixed\n")
    assert (tmp_path / "a.en.md").read_bytes() == b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()
    assert run("check", "a.en.md").status == 0


DEPRECATED = "国産の基盤モデルを開発する。"
TABLES = {
    "s.tsv": f"id\tja\ten\nx\t{DEPRECATED}\tFoundational models are foundational models.\ny\t3人\tfive\n",
    "s.csv": f'ja,en,note\r\n{DEPRECATED},"Foundational models, and more",""\r\n',
    "s.jsonl": f'{{"en": "a foundational model", "ja": "{DEPRECATED}"}}\n',
}


def test_fixes_in_tables(run: Run, tmp_path: Path) -> None:
    shown = run("check", "--fix", "--diff", "s.tsv", files=TABLES)
    assert shown.out == (
        "--- s.tsv\n+++ s.tsv (fixed)\n@@ -2,1 +2,1 @@\n"
        f"-x\t{DEPRECATED}\tFoundational models are foundational models.\n"
        f"+x\t{DEPRECATED}\tFoundation models are foundation models.\n"
    )
    for name, rows in (("s.tsv", 1), ("s.csv", 1), ("s.jsonl", 1)):
        done = run("check", "--fix", "--select", "term", name)
        assert (done.status, done.err) == (0, f"termcheck: note: {name}: {rows} row fixed\n")
        right = TABLES[name].replace("Foundational", "Foundation").replace("foundational", "foundation")
        assert (tmp_path / name).read_bytes() == right.encode()
        assert run("check", "--fix", "--select", "term", name).err == ""  # clean, and left alone


def test_a_fixed_article_is_clean(run: Run, tmp_path: Path) -> None:
    en = "Foundational models are costly.\n\nA foundational model’s cost, and foundational models’ use, were discussed at １０ a.m.\n"
    ja = "基盤モデルは費用がかかる。\n\n基盤モデルの費用と利用が午前10時に議論された。\n"
    done = run("check", "--fix", "a.en.md", files={"a.ja.md": ja, "a.en.md": en})
    assert (done.status, done.err) == (0, "termcheck: note: a.en.md: 4 fixed\n")
    right = en.replace("oundational", "oundation").replace("１０", "10")
    assert (tmp_path / "a.en.md").read_text(encoding="utf-8") == right
    again = run("check", "--fix", "--fail-on", "warning", "a.en.md")
    assert (again.status, again.err) == (0, "")


def test_what_cannot_be_fixed_is_said(run: Run) -> None:
    files: Files = {"t.tmx": f'<tmx><body><tu><tuv xml:lang="ja"><seg>{DEPRECATED}</seg></tuv><tuv xml:lang="en"><seg>foundational models</seg></tuv></tu></body></tmx>'}
    done = run("check", "--fix", "t.tmx", files=files)
    assert (done.status, done.err) == (1, "termcheck: note: t.tmx: no fixes are made in TMX files; they are only reported\n")
    assert "right: foundation models" in done.out
    done = run("check", "--fix", "-", "--input-format", "tsv", stdin=TABLES["s.tsv"])
    assert done.err == "termcheck: note: -: no fixes are made in standard input; they are only reported\n"
    assert "right: Foundation models" in done.out


def test_only_what_a_revision_changed(run: Run, tmp_path: Path) -> None:
    def git(*args: str) -> None:
        who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main"]
        subprocess.run(["git", *who, *args], cwd=tmp_path, check=True, capture_output=True)

    run("rules", files={"a.ja.md": JA, "a.en.md": BAD, "b.ja.md": JA, "b.en.md": BAD})
    git("init")
    git("add", ".")
    git("commit", "-m", "x")
    assert run("check", "--since", "HEAD").out == ""
    done = run("check", "--since", "HEAD", "--format", "jsonl", files={"b.ja.md": JA + "\n", "c.ja.md": JA, "c.en.md": BAD})
    assert sorted({str(f["path"]) for f in done.findings}) == ["./b.en.md", "./c.en.md"]
    assert run("check", "--since", "nope").err == "termcheck: --since nope: no such revision\n"
    assert run("check", "--since", "--output=x").status == 2


def test_a_hook_takes_what_it_is_given(run: Run) -> None:
    files: Files = {**ARTICLE, "README.md": "# 3 things\n", "lone.ja.md": JA, "data.csv": "x,y\n1,2\n"}
    done = run("check", "--hook", "a.ja.md", "README.md", "lone.ja.md", "data.csv", "--format", "jsonl", files=files)
    assert {f["path"] for f in done.findings} == {"a.en.md"}
    assert done.status == 1
    assert run("check", "--hook", "README.md", "lone.ja.md", "data.csv").status == 0


def test_github_writes_the_summary_of_the_job(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    run("check", "--format", "github", "a.en.md", files=ARTICLE)
    assert "| error | a.en.md:6 |" in (tmp_path / "summary.md").read_text(encoding="utf-8")


def test_a_clean_check_loads_no_heavy_library(tmp_path: Path) -> None:
    (tmp_path / "a.ja.md").write_text(JA, encoding="utf-8")
    (tmp_path / "a.en.md").write_text(GOOD, encoding="utf-8")
    code = (
        "import sys\nfrom termcheck.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit as left:\n    assert not left.code\n"
        "print([m for m in ('yaml', 'rich', 'rapidfuzz', 'currency_converter', 'xml', 'tomllib', 'difflib', 'asyncio') if m in sys.modules])"
    )
    for args in (["--version"], ["check", "a.en.md"]):
        # Twice: the first run may have to compile the glossary.
        for _ in range(2):
            done = subprocess.run([sys.executable, "-c", code, *args], cwd=tmp_path, capture_output=True, text=True, check=True, env=ENVIRONMENT)
        assert done.stdout.splitlines()[-1] == "[]"


def test_output_that_nobody_reads_is_no_error(tmp_path: Path) -> None:
    rows = "".join(f"{n}\t3873億円\t387.3 million yen\n" for n in range(20_000))
    (tmp_path / "s.tsv").write_text("id\tja\ten\n" + rows, encoding="utf-8")
    command = [sys.executable, "-m", "termcheck", "check", "--format", "jsonl", "s.tsv"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert not re.search(b"Traceback|Exception", process.stderr.read())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete(tmp_path: Path, shell: str) -> None:
    environment = {**ENVIRONMENT, "_TERMCHECK_COMPLETE": f"{shell}_source"}
    command = [sys.executable, "-m", "termcheck"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "_TERMCHECK_COMPLETE" in done.stdout
    environment |= {"_TERMCHECK_COMPLETE": f"{shell}_complete", "COMP_WORDS": "termcheck ex", "COMP_CWORD": "ex" if shell == "fish" else "1"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "explain" in done.stdout


def test_tolerances_are_configured(run: Run) -> None:
    row = "ja\ten\tdate\n3873億円\t387.3 billion yen ($2.45 billion)\t2026-06-30\n"  # 2.8 percent above the day's rate
    files = {"s.tsv": row, "termcheck.toml": "tolerance = { silent = 0.001, warning = 0.01 }\n"}
    done = run("check", "--format", "jsonl", "--isolated", "--select", "money", "s.tsv", files=files)
    assert [f["severity"] for f in done.findings] == ["warning"]
    done = run("check", "--format", "jsonl", "--select", "money", "s.tsv")
    assert [f["severity"] for f in done.findings] == ["error"]


@pytest.mark.parametrize("form", ["csv", "tsv", "tbx"])
def test_a_glossary_goes_out_and_comes_back(run: Run, tmp_path: Path, form: str) -> None:
    assert run("glossary", "export", "g.yaml", "--output", f"t.{form}", files={"g.yaml": GLOSSARY}).status == 0
    done = run("glossary", "import", f"t.{form}", "--output", "back.yaml")
    assert (done.status, done.out, done.err) == (0, "", "")
    assert run("glossary", "show", "--no-bundled-glossary", "--glossary", "back.yaml", "Noethra").status == 0
    assert "subject-field: desk\n" in (tmp_path / "back.yaml").read_text(encoding="utf-8")
