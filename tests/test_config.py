"""Configuration: what is read, which one counts, and what each mistake says."""

from __future__ import annotations

import datetime
import json
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest

from termcheck import config
from termcheck.config import keys
from termcheck.model import Severity

WHOLE = """
date = 2026-06-30
glossaries = ["desk.yaml"]
bundled-glossary = false
tokenizer = "mecab"
rates-file = "rates.csv"
select = ["number", "money-rate"]
ignore = ["number-order"]
exclude = ["drafts/**"]
fail-on = "warning"
format = "github"
baseline = "known.json"
pairs = [{ ja = "ja/NAME", en = "en/NAME" }]

[rates]
USD = 162.55
EUR = 185

[severity]
number-missing = "off"
number = "info"

[tolerance]
silent = 0.02

[[overrides]]
paths = ["sport/**", "*.tsv"]
ignore = ["number"]
severity = { date-missing = "error" }
"""


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_every_key_is_read(tmp_path: Path) -> None:
    found = config.load(write(tmp_path / "termcheck.toml", WHOLE))
    assert found == config.Config(
        path=tmp_path / "termcheck.toml",
        date=datetime.date(2026, 6, 30),
        glossaries=(str(tmp_path / "desk.yaml"),),
        bundled_glossary=False,
        tokenizer="mecab",
        rates={"USD": Fraction("162.55"), "EUR": 185},
        rates_file=str(tmp_path / "rates.csv"),
        select=("number", "money-rate"),
        ignore=("number-order",),
        severity={"number-missing": None, "number": Severity.INFO},
        tolerance={"silent": Fraction("0.02")},
        pairs=(("ja/NAME", "en/NAME"),),
        exclude=("drafts/**",),
        fail_on="warning",
        format="github",
        baseline=str(tmp_path / "known.json"),
        overrides=(
            config.Override(("sport/**", "*.tsv"), None, ("number",), {"date-missing": Severity.ERROR}),
        ),
    )


def test_overrides_are_for_the_files_they_name(tmp_path: Path) -> None:
    found = config.load(write(tmp_path / "termcheck.toml", WHOLE))
    assert found.for_path(str(tmp_path / "a.en.md")).ignore == ("number-order",)
    for path in ("sport/a.en.md", "sport/2026/b.en.md", "any/c.tsv"):
        own = found.for_path(str(tmp_path / path))
        assert (own.ignore, own.select) == (("number",), ("number", "money-rate"))
        assert own.severity["date-missing"] is Severity.ERROR
        assert own.severity["number"] is Severity.INFO


def test_the_nearest_one_counts(tmp_path: Path) -> None:
    top = write(tmp_path / "termcheck.toml", "")
    write(tmp_path / "a" / "pyproject.toml", "[project]\nname = 'x'\n")
    near = write(tmp_path / "a" / "b" / "pyproject.toml", "[tool.termcheck]\nformat = 'json'\n")
    (tmp_path / "a" / "b" / "c").mkdir()
    assert config.find(tmp_path / "a" / "b" / "c") == near
    assert config.load(near).format == "json"
    assert config.find(tmp_path / "a") == top


MISTAKES = [
    ("formt = 'text'", "1: no key formt; did you mean format?"),
    ("\nxyz = 1", "2: no key xyz; the keys are date, glossaries, "),
    ("[severity]\n'number-missing' = 'bad'", "1: severity: not one of error, warning, info, off: 'bad'"),
    ("a = 1\nb = 2\nselect = ['numbre']", "1: no key a; "),
    ("select = ['numbre']", "1: select: no rule or family 'numbre'; did you mean 'number'?"),
    ("select = 'number'", '1: select: not a list of texts; write it as ["one", "two"]'),
    ("fail-on = 'never-ever'", "1: fail-on: not one of error, warning, info, never: 'never-ever'"),
    ("[rates]\nusd = 1", "1: rates: not a currency code: 'usd' (write it as USD)"),
    ("[rates]\nUSD = nan", "1: rates: not a positive number: "),
    ("[rates]\nUSD = '162.5'", "1: rates: not a positive number: 162.5"),
    ("[[overrides]]\nignore = []", '1: overrides: an override without paths; add paths = ["sport/**"]'),
    ("[[overrides]]\npaths = ['a']\nformat = 'json'", "3: no key format; the keys are paths, select, ignore, severity"),
    ("pairs = ['x']", "1: pairs: each one has ja and en, with NAME in both"),
    ("date = '30 June'", "1: date: not a date: '30 June' (write it as 2026-06-30)"),
    ("bundled-glossary = 'no'", "1: bundled-glossary: neither true nor false"),
    ("x = [", "1: not TOML: "),
    ("a = 1\na = 2", "2: not TOML: cannot overwrite a value"),
]


@pytest.mark.parametrize(("text", "what"), MISTAKES)
def test_mistakes_are_one_line(tmp_path: Path, text: str, what: str) -> None:
    path = write(tmp_path / "termcheck.toml", text)
    with pytest.raises(config.ConfigError) as error:
        config.load(path)
    assert str(error.value).startswith(f"{path}:{what}")
    assert "\n" not in str(error.value)


def test_the_schema_holds_for_what_is_read_and_not_for_mistakes() -> None:
    import tomllib

    schema = keys.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    table = tomllib.loads(WHOLE)
    table["date"] = table["date"].isoformat()  # a date of TOML is text in JSON
    jsonschema.validate(table, schema)
    for wrong in ({"formt": "text"}, {"severity": {"number": "bad"}}, {"overrides": [{"ignore": []}]}, {"rates": {"usd": 1}}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema)
    assert json.dumps(schema)
