"""Reading glossary files: what is understood, and what is refused with file, line and remedy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from termcheck.glossary.files.load import bundled_files
from termcheck.glossary.files.source import CONCEPT_KEYS, EXAMPLE_KEYS, TOP_KEYS, read_text
from termcheck.glossary.model import Entry, GlossaryError

SCHEMA = json.loads((Path(__file__).parents[1] / "termcheck/glossary/files/schema.json").read_text("utf-8"))

FULL = """\
subject-field: government
concepts:
  - ja: [経済産業省, 経産省]
    en: Ministry of Economy, Trade and Industry
    short: METI
    spell-out: false
    admitted: industry ministry
    deprecated: [Ministry of Economics]
    not-for: [MITI]
    requirement: advised
    valid-from: 2001-01-06
    valid-until: 2030-12-31
    unless: 経産省令
    note: A ministry.
    source: METI, official English name
    examples:
      - {ja: 経産省が発表した。, en: METI announced it., expect: pass}
      - {ja: 経産省が発表した。, en: MITI announced it., expect: fail}
"""


def read(text: str) -> list[Entry]:
    return read_text(text.encode(), "desk.yaml")


def concept(body: str) -> str:
    """A file of one concept, given its lines after `ja` (which stands in line 3)."""
    return "subject-field: desk\nconcepts:\n  - ja: 日銀\n" + "".join(f"    {line}\n" for line in body.split("\n"))


def test_everything_that_a_concept_may_have() -> None:
    (entry,) = read(FULL)
    found = entry.concept
    assert found.key == "経済産業省"
    assert found.ja == ("経済産業省", "経産省")
    assert (found.en, found.short, found.spell_out) == ("Ministry of Economy, Trade and Industry", "METI", False)
    assert (found.admitted, found.deprecated, found.not_for) == (("industry ministry",), ("Ministry of Economics",), ("MITI",))
    assert (found.required, found.valid_from, found.valid_until) == (False, "2001-01-06", "2030-12-31")
    assert (found.unless, found.field) == (("経産省令",), "government")
    assert (entry.note, entry.source, entry.line) == ("A ministry.", "METI, official English name", 3)
    assert [(example.passes, example.line) for example in entry.examples] == [(True, 17), (False, 18)]


def test_scalars_stay_what_was_written() -> None:
    """NO is Norway, a date is text, and 1 is no number."""
    (entry,) = read("concepts:\n  - ja: NO\n    en: 'NO'\n    admitted: [2024-01-01, 12:30:45, yes, 1e3]\n")
    assert entry.concept.ja == ("NO",)
    assert entry.concept.en == "NO"
    assert entry.concept.admitted == ("2024-01-01", "12:30:45", "yes", "1e3")


def test_the_field_is_the_name_of_the_file_where_none_is_given() -> None:
    assert read("concepts: [{ja: 日銀, en: BOJ}]")[0].concept.field == "desk"


def test_no_concepts_are_no_error() -> None:
    assert read("subject-field: x\nconcepts:\n") == []
    assert read("\ufeffsubject-field: x\nconcepts: []\n") == []


# text, line, what the message says and advises
REFUSED = [
    ("", 1, "the file is empty; give"),
    ("- ja: 日銀\n", 1, "a list of `key: value` was expected here"),
    ("subject-field: x\n", 1, "`concepts` is missing; list"),
    ("subject-field: x\nconcept: []\n", 2, "unknown key `concept`; did you mean `concepts`?"),
    ("concepts: x\n", 1, "`concepts` must be a list; begin each item with a dash"),
    ("concepts:\n  - ja: 日銀\n", 2, "the concept has no `en`; add it"),
    ("concepts:\n  - en: BOJ\n", 2, "the concept has no `ja`; add it"),
    ("concepts:\n  - 日銀\n", 2, "a concept has at least `ja` and `en`"),
    (concept("en: BOJ\nadmited: [central bank]"), 5, "unknown key `admited`; did you mean `admitted`?"),
    (concept("en: BOJ\nzzz: 1"), 5, "unknown key `zzz`; known are ja, en, short"),
    (concept("en: BOJ\nen: Bank of Japan"), 5, "`en` is given twice; join the two"),
    (concept("en:"), 4, "`en` is empty; fill it in or leave the key out"),
    (concept("en: [BOJ, Bank]"), 4, "`en` must be plain text"),
    (concept("en: '---'"), 4, "`---` has no word to look for"),
    (concept("en: BOJ\nadmitted: [central bank, '']"), 5, "`admitted` is empty"),
    (concept("en: BOJ\nadmitted: {a: b}"), 5, "`admitted` must be a list"),
    (concept("en: BOJ\nspell-out: maybe"), 5, "`spell-out` is `maybe`; use true or false"),
    (concept("en: BOJ\nrequirement: optional"), 5, "`requirement` is `optional`; use required or advised"),
    (concept("en: BOJ\nvalid-from: 6 January 2001"), 5, "which is no date; write it as 2001-01-06"),
    (concept("en: BOJ\nvalid-from: 2001-02-30"), 5, "which is no date"),
    (concept("en: BOJ\nvalid-from: 2002-01-01\nvalid-until: 2001-01-01"), 6, "lies before `valid-from`"),
    (concept("en: BOJ\nexamples: [{ja: 日銀, en: BOJ}]"), 5, "the example has no `expect`; add it"),
    (concept("en: BOJ\nexamples: [{ja: 日銀, en: BOJ, expect: ok}]"), 5, "`expect` is `ok`; use pass or fail"),
    ("concepts:\n  - ja: [日銀\n    en: BOJ\n", 3, "not YAML: "),
    ("concepts:\n\t- ja: x\n", 2, "not YAML: "),
    ("concepts: *nowhere\n", 1, "not YAML: "),
    ("concepts: []\n--- \nconcepts: []\n", 2, "not YAML: "),
]


@pytest.mark.parametrize(("text", "line", "says"), REFUSED)
def test_what_is_wrong_is_said_in_one_line(text: str, line: int, says: str) -> None:
    with pytest.raises(GlossaryError) as caught:
        read(text)
    message = str(caught.value)
    assert message.startswith(f"desk.yaml:{line}: ")
    assert says in message
    assert "\n" not in message


@pytest.mark.parametrize("data", [b"concepts:\n  - ja: \xff\xfe\n", "concepts:\n".encode("utf-16")])
def test_bytes_that_are_no_utf8(data: bytes) -> None:
    with pytest.raises(GlossaryError, match=r"desk\.yaml:\d: not UTF-8; save the file as UTF-8"):
        read_text(data, "desk.yaml")


@pytest.mark.parametrize("text", ["[" * 3000, "a: " * 3000, "&a [*a, *a]", "concepts: !!python/object:os.system x"])
def test_hostile_yaml_is_refused(text: str) -> None:
    with pytest.raises(GlossaryError):
        read(text)


def test_the_schema_describes_the_same_keys() -> None:
    described: dict[str, Any] = SCHEMA["$defs"]["concept"]
    assert set(SCHEMA["properties"]) == set(TOP_KEYS)
    assert set(described["properties"]) == set(CONCEPT_KEYS)
    assert described["required"] == ["ja", "en"]
    example = described["properties"]["examples"]["items"]
    assert set(example["properties"]) == set(EXAMPLE_KEYS)
    assert not any(part["additionalProperties"] for part in (SCHEMA, described, example))


class Dates(yaml.SafeLoader):
    """YAML as an editor's schema support reads it: a date is text."""


Dates.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def valid(text: str) -> bool:
    return jsonschema.Draft202012Validator(SCHEMA).is_valid(yaml.load(text, Dates))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert valid(FULL)


@pytest.mark.parametrize("path", bundled_files(), ids=lambda p: p.stem)
def test_the_bundled_files_are_as_the_schema_says(path: Path) -> None:
    errors = jsonschema.Draft202012Validator(SCHEMA).iter_errors(yaml.load(path.read_text("utf-8"), Dates))
    assert [f"{error.json_path}: {error.message}" for error in errors] == []


# What the schema does not see: a key given twice, dates out of order or of no calendar, broken YAML.
UNSEEN = ("given twice", "lies before", "not YAML", "is no date")


@pytest.mark.parametrize(("text", "says"), [(text, says) for text, _, says in REFUSED if not says.startswith(UNSEEN) and text])
def test_the_schema_refuses_what_the_reader_refuses(text: str, says: str) -> None:
    if any(part in says for part in UNSEEN) or "2001-02-30" in text:
        pytest.skip("beyond a schema")
    assert not valid(text)
