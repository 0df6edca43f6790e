"""Articles as Word files: what is read in them, and what is said of those that cannot be."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st

from termcheck.cli import main
from termcheck.formats import InputError
from termcheck.formats.docx import text_of

JA = ("政府、3873億円を支出", "政府は30日、3873億円を支出すると発表した。")
EN = ("Government to provide 387.3 billion yen", "The government said Tuesday it will provide 387.3 million yen.")


def status(*args: str) -> int | str | None:
    """The exit status of a command."""
    with pytest.raises(SystemExit) as done:
        main([*args])
    return done.value.code


def word(*paragraphs: str, marked: str = "") -> bytes:
    """A Word file of some paragraphs, and one with marks of its own."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if marked:
        document.element.body.insert(0, parse_xml(f'<w:p {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">{marked}</w:p>'))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("<w:r><w:t>Sales rose</w:t></w:r><w:r><w:tab/><w:t>3%</w:t></w:r>", "Sales rose\t3%"),
        ("<w:r><w:t>two</w:t><w:br/><w:t>lines</w:t></w:r>", "two lines"),
        ("<w:pPr><w:tabs><w:tab w:val='left' w:pos='720'/></w:tabs></w:pPr><w:r><w:t>no stop</w:t></w:r>", "no stop"),
        ("<w:r><w:t>a sum of </w:t></w:r><w:del w:id='1' w:author='a'><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id='2' w:author='a'><w:r><w:t>4</w:t></w:r></w:ins><w:r><w:t> yen</w:t></w:r>", "a sum of 4 yen"),
        ("<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t></w:r>", "non-stop"),
        ("<w:hyperlink><w:r><w:t>The report</w:t></w:r></w:hyperlink><w:r><w:t> said so.</w:t></w:r>", "The report said so."),
        ("<mc:AlternateContent><mc:Choice Requires='wps'><w:r><w:t>once</w:t></w:r></mc:Choice></mc:AlternateContent>", "once"),
    ],
)
def test_a_paragraph_is_a_line(marked: str, text: str) -> None:
    assert text_of(word("The next.", marked=marked), "a.docx") == f"{text}\nThe next.\n"


def test_a_box_is_read_once_and_apart() -> None:
    box = "<w:r><w:t>before</w:t></w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:r><w:txbxContent><w:p><w:r><w:t>in it</w:t></w:r></w:p></w:txbxContent></w:r></mc:Choice><mc:Fallback><w:r><w:txbxContent><w:p><w:r><w:t>in it</w:t></w:r></w:p></w:txbxContent></w:r></mc:Fallback></mc:AlternateContent>"
    assert text_of(word(marked=box), "a.docx") == "before\nin it\n"


def test_cells_are_lines() -> None:
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Sales", "3 billion yen"
    file = io.BytesIO()
    document.save(file)
    assert text_of(file.getvalue(), "a.docx") == "Sales\n3 billion yen\n"


def test_a_pair_of_word_files_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, paragraphs in (("a.ja.docx", JA), ("a.en.docx", EN)):
        (tmp_path / name).write_bytes(word(*paragraphs))
    assert status("check", str(tmp_path), "--date", "2026-06-30", "--format", "jsonl") == 1
    (finding,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (finding["rule"], finding["en"]["line"], finding["en"]["text"]) == ("number-scale", 2, "387.3 million yen")
    before = (tmp_path / "a.en.docx").read_bytes()
    assert status("check", str(tmp_path / "a.en.docx"), "--date", "2026-06-30", "--fix", "--unsafe-fixes") == 1
    assert "no fixes are made in Word files" in capsys.readouterr().err
    assert (tmp_path / "a.en.docx").read_bytes() == before


def bomb() -> bytes:
    """A file that is small and becomes long."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", b"0" * (65 * 2**20))
    return file.getvalue()


def other_package() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("xl/workbook.xml", "<workbook/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "not a Word file that can be read"),
        (b"plain text", "not a Word file that can be read"),
        (word("a")[:900], "not a Word file that can be read"),
        (other_package(), "not a Word file that can be read"),
        (bomb(), "too long for an article"),
    ],
)
def test_what_is_no_word_file_is_one_line(data: bytes, what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.en.docx"
    path.write_bytes(data)
    assert status("check", str(path)) == 2
    error = capsys.readouterr().err
    assert what in error
    assert error.count("\n") == 1


@given(st.integers(0, 5000), st.binary(min_size=1, max_size=8))
@settings(max_examples=80, deadline=None)
def test_a_broken_file_is_an_input_error_or_read(at: int, garbage: bytes) -> None:
    data = word(*EN)
    with contextlib.suppress(InputError):
        text_of(data[:at] + garbage + data[at + len(garbage) :], "a.docx")


def test_without_the_library_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(InputError, match=r"pip install 'termcheck\[docx\]', or save it as plain text"):
        text_of(word("a"), "a.docx")
