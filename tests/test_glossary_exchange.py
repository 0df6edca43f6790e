"""Glossaries in other formats: out and back, and what is refused."""

from __future__ import annotations

import pytest

from termcheck.glossary.files.exchange import FORMATS, export, format_of, import_data, to_yaml
from termcheck.glossary.files.lint import read_entries
from termcheck.glossary.files.load import bundled_files
from termcheck.glossary.files.source import read_text
from termcheck.glossary.model import Concept, Entry, GlossaryError

FULL = """\
subject-field: odd ones
concepts:
  - ja: [経済産業省, 経産省, "ａ・ｂ|ｃ"]
    en: Ministry of Economy, Trade and Industry
    short: METI
    spell-out: false
    admitted: [industry ministry, "R&D <ministry>", "a | b", '"quoted"', "it's", "NO", "#1 ministry"]
    deprecated: [Ministry of Economics]
    not-for: [MITI]
    requirement: advised
    valid-from: 2001-01-06
    valid-until: 2030-12-31
    unless: [経産省令]
    note: "A note: with a colon, & more."
    source: METI, official English name
    examples:
      - {ja: "経産省が「発表」した。", en: "METI announced it: \\"yes\\".", expect: pass}
  - ja: 日銀
    en: "Bank of Japan"
"""


def bare(entries: list[Entry]) -> list[tuple[Concept, str, str, list[tuple[str, str, bool]]]]:
    """What a round trip must keep: everything but places in files."""
    return [(e.concept, e.note, e.source, [(x.ja, x.en, x.passes) for x in e.examples]) for e in entries]


@pytest.mark.parametrize("form", FORMATS)
def test_out_and_back(form: str) -> None:
    entries = read_text(FULL.encode(), "odd ones.yaml")
    back = import_data(export(entries, form).encode(), f"x.{form}", form)
    assert bare(back) == bare(entries)


@pytest.mark.parametrize("form", FORMATS)
def test_the_bundled_glossaries_out_and_back(form: str) -> None:
    for path in bundled_files()[:6]:
        entries = read_entries([path])
        assert bare(import_data(export(entries, form).encode(), str(path), form)) == bare(entries)


def test_what_another_program_may_give() -> None:
    assert [e.concept.en for e in import_data(b"en,ja\r\nBOJ,\xe6\x97\xa5\xe9\x8a\x80\r\n\r\n", "x.csv", "csv")] == ["BOJ"]
    (entry,) = import_data('ja\ten\tadmitted\n日銀\tBank "of" Japan\ta|b\n'.encode(), "desk.tsv", "tsv")
    assert entry.concept == Concept("日銀", ("日銀",), 'Bank "of" Japan', admitted=("a", "b"), field="desk")


DCA = """<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="1"><descrip type="subjectField">banks</descrip>
<langSec xml:lang="en-US"><termSec><term>Bank of Japan</term></termSec>
<termSec><term>BOJ</term><termNote type="termType">acronym</termNote></termSec>
<termSec><term>Bank of Nippon</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec>
<langSec xml:lang="ja"><termSec><term>日本銀行</term></termSec></langSec></conceptEntry>
<conceptEntry id="2"><langSec xml:lang="de"><termSec><term>Bank</term></termSec></langSec></conceptEntry>
</body></text></tbx>"""
OLD = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="1"><langSet xml:lang="ja"><tig><term>日本銀行</term></tig></langSet>
<langSet xml:lang="en"><ntig><termGrp><term>Bank of Japan</term></termGrp></ntig>
<tig><term>Nippon Bank</term><termNote type="administrativeStatus">forbidden</termNote></tig></langSet></termEntry></body></text></martif>"""


def test_tbx_of_other_styles() -> None:
    (entry,) = import_data(DCA.encode(), "x.tbx", "tbx")
    assert entry.concept == Concept(
        "日本銀行", ("日本銀行",), "Bank of Japan", "BOJ", deprecated=("Bank of Nippon",), field="banks"
    )
    (entry,) = import_data(OLD.encode(), "x.tbx", "tbx")
    assert (entry.concept.en, entry.concept.deprecated) == ("Bank of Japan", ("Nippon Bank",))


LAUGHS = '<?xml version="1.0"?><!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/hostname">]><tbx>&x;</tbx>'

REFUSED = [
    ("csv", "ja\n日銀\n", 1, "no column is headed `en`"),
    ("csv", "ja,en,zz\n", 1, "unknown column `zz`; known are ja, en"),
    ("csv", "ja,en\n日銀,BOJ,x\n", 2, "3 cells under 2 headings"),
    ("csv", "ja,en\n日銀,\n", 2, "the row has no `en`; add it"),
    ("csv", 'ja,en\n"日銀,BOJ\n', 2, "no CSV: "),
    ("csv", "ja,en,valid-from\n日銀,BOJ,soon\n", 2, "`valid-from` is `soon`, which is no date"),
    ("csv", "ja,en,examples\n日銀,BOJ,[1]\n", 2, "`examples` is no JSON list of objects"),
    ("tsv", "ja\ten\trequirement\n日銀\tBOJ\tmaybe\n", 2, "`requirement` is `maybe`"),
    ("tsv", "ja\ten\n日銀\t---\n", 2, "`---` has no word to look for"),
    ("tbx", "", 1, "no XML: "),
    ("tbx", "<tbx>", 1, "no XML: "),
    ("tbx", "<html/>", 1, "the root is <html>, not <tbx> or <martif>"),
    ("tbx", LAUGHS, 1, "declares entities"),
    ("tbx", OUTSIDE, 1, "declares entities"),
    ("yaml", "concepts: 1", 1, "`concepts` must be a list"),
]


@pytest.mark.parametrize(("form", "text", "line", "says"), REFUSED)
def test_what_is_refused(form: str, text: str, line: int, says: str) -> None:
    with pytest.raises(GlossaryError) as caught:
        import_data(text.encode(), "x", form)
    assert says in str(caught.value)
    assert caught.value.line == line


def test_bytes_that_are_no_utf8() -> None:
    with pytest.raises(GlossaryError, match="x:2: not UTF-8"):
        import_data(b"ja,en\n\xff,a\n", "x", "csv")
    with pytest.raises(GlossaryError, match="no XML"):
        import_data(b'<?xml version="1.0" encoding="nonsense"?><tbx/>', "x", "tbx")


def test_formats_by_name() -> None:
    assert [format_of(name) for name in ("a.yml", "a.yaml", "a.CSV", "a.tsv", "a.tbx", "a.xml")] == ["yaml", "yaml", "csv", "tsv", "tbx", "tbx"]
    with pytest.raises(GlossaryError, match=r"no format has the ending `\.doc`"):
        format_of("a.doc")
    with pytest.raises(ValueError, match="none of"):
        export([], "doc")


def test_yaml_is_written_as_one_would() -> None:
    text = to_yaml(read_text(FULL.encode(), "x.yaml"))
    assert "    valid-from: 2001-01-06\n" in text
    assert "    en: Ministry of Economy, Trade and Industry\n" in text
    assert '    note: "A note: with a colon, & more."\n' in text
    assert "  - ja: [経済産業省, 経産省, " in text
    assert to_yaml([]) == "subject-field: terms\nconcepts:\n"
