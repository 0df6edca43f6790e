"""News sentences of one beat after another, as a desk sees them: right ones stay silent, in wrong
ones the slip is found.

Each file of tests/desk is a table: ja, en, date, expect, note and, where it is known to fail, xfail
with the reason. `expect` is empty for a right pair; for a wrong one it has the rules of which one
must fire, with | between them. Silent means no warning and no error.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import termcheck
from termcheck.glossary.model import Glossary

COLUMNS = ("ja", "en", "date", "expect", "note", "xfail")
FILES = sorted((Path(__file__).parent / "desk").glob("*.tsv"))


def rows() -> list[object]:
    """The rows of every file, each a test of its own; a known failure is strict."""
    found: list[object] = []
    for file in FILES:
        header, *lines = file.read_text(encoding="utf-8").splitlines()
        assert tuple(header.split("\t")) in (COLUMNS, COLUMNS[:-1]), file.name
        for number, line in enumerate(lines, 2):  # a row has the number of its line
            if not line:
                continue
            ja, en, date, expect, note, xfail = (line.split("\t") + [""] * 6)[:6]
            reason = xfail.removeprefix("xfail:").strip()
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            found.append(pytest.param(ja, en, date, expect, id=f"{file.stem}:{number} {note}", marks=marks))
    return found


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    """The bundled glossary, loaded once."""
    return termcheck.load_glossary()


@pytest.mark.parametrize(("ja", "en", "date", "expect"), rows())
def test_pair(ja: str, en: str, date: str, expect: str, glossary: Glossary) -> None:
    """A right pair is silent; of a wrong one, one of the rules that it names fires."""
    result = termcheck.check(ja, en, date=date or None, glossary=glossary)
    said = {f.rule: f.message for f in result.findings if f.severity >= termcheck.Severity.WARNING}
    if expect:
        assert set(expect.split("|")) & set(said), said
    else:
        assert not said
