"""TMX, XLIFF and PO: what is read, and what is refused."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck.formats import InputError
from termcheck.formats.po import read_po
from termcheck.formats.xml import read_xml

Rows = list[tuple[str, str, str, str, int]]


def rows(data: str | bytes, kind: str) -> tuple[Rows, list[str]]:
    """Rows as (id, doc, ja, en, line), and what was complained of."""
    raw = data.encode() if isinstance(data, str) else data
    said: list[str] = []
    found: Rows = []
    try:
        for pair, line in (read_po if kind == "po" else read_xml)(io.BytesIO(raw), "f", kind, lambda e: said.append(str(e))):
            assert pair.ja is not None
            assert pair.en is not None
            found.append((pair.id, pair.doc, pair.ja.text, pair.en.text, line))
    except InputError as error:
        said.append(str(error))
    return found, said


TMX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="ja" datatype="plaintext"/><body>
<tu tuid="a"><prop type="x">9</prop>
  <tuv xml:lang="ja-JP"><seg>3人 &amp; <hi>5件</hi></seg></tuv>
  <tuv xml:lang="EN"><seg>three <bpt i="1">&lt;b9&gt;<sub>7</sub></bpt>people<ept i="1"/> &amp; 5</seg></tuv></tu>
<tu><tuv lang="en"><seg>one</seg></tuv><tuv lang="fr"><seg>un</seg></tuv><tuv lang="ja"><seg>一</seg></tuv></tu>
<tu tuid="c"><tuv xml:lang="ja"><seg>訳なし</seg></tuv></tu>
</body></tmx>
"""

XLIFF_1 = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="lead.txt" source-language="ja" target-language="en-US" datatype="plaintext"><body>
<trans-unit id="1"><source>3<g id="1">人</g></source><seg-source><mrk mtype="seg" mid="1">9</mrk></seg-source>
<target>three <x id="2"/><ph id="3">9</ph>people</target>
<alt-trans><source>9人</source><target>nine</target></alt-trans></trans-unit>
<trans-unit id="2"><source>訳なし</source></trans-unit>
</body></file></xliff>"""

XLIFF_2 = """<xliff version="2.1" srcLang="en" trgLang="ja" xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="f1"><unit id="u1"><ignorable><source>9</source></ignorable>
<segment id="s1"><source>three <pc id="1">people</pc></source><target>3人</target></segment>
<segment><source>five<ph id="2" disp="9"/></source><target>5件</target></segment></unit></file></xliff>"""

PO = r"""msgid ""
msgstr ""
"Language: en\n"
"Content-Type: text/plain; charset=UTF-8\n"

# 9
#: a.py:9
msgctxt "menu"
msgid "3人"
msgstr "three \"people\"\n"
"and more"

#, fuzzy
msgid "5件"
msgid_plural "5件以上"
msgstr[0] "5 case"
msgstr[1] "5 cases"
msgid "訳なし"
msgstr ""
#~ msgid "古い"
#~ msgstr "old"
"""

READ = [
    ("tmx", TMX, [("a", "", "3人 & 5件", "three people & 5", 6), ("2", "", "一", "one", 7)]),
    ("xlf", XLIFF_1, [("1", "lead.txt", "3人", "three people", 4)]),
    ("xliff", XLIFF_2, [("u1/s1", "f1", "3人", "three people", 3), ("u1", "f1", "5件", "five", 4)]),
    ("po", PO, [("menu", "", "3人", 'three "people"\nand more', 8), ("2", "", "5件", "5 case", 14), ("3", "", "5件以上", "5 cases", 14)]),
]


@pytest.mark.parametrize(("kind", "data", "wanted"), READ)
def test_rows_are_read(kind: str, data: str, wanted: Rows) -> None:
    assert rows(data, kind) == (wanted, [])


@pytest.mark.parametrize("codec", ["utf-16", "utf-8-sig", "shift_jis", "euc-jp", "iso-2022-jp"])
def test_xml_is_read_in_the_encodings_of_japan(codec: str) -> None:
    text = TMX.replace("UTF-8", codec if codec != "utf-8-sig" else "UTF-8")
    assert rows(text.encode(codec), "tmx") == (READ[0][2], [])


BOMB = '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
REFUSED = [
    ("tmx", TMX[: TMX.index("<tuv lang")], ["a"], "f:7: not well-formed XML: no element found"),
    ("tmx", TMX.replace("</hi>", ""), [], "f:5: not well-formed XML: mismatched tag"),
    ("tmx", f'{BOMB}<tmx><body><tu><tuv xml:lang="ja"><seg>&b;</seg></tuv></tu></body></tmx>', [], "f:1: declares the entity a; write its text out instead"),
    ("tmx", '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/hostname">]><tmx>&x;</tmx>', [], "f:1: declares the entity x; write its text out instead"),
    ("tmx", '<!DOCTYPE tmx SYSTEM "t.dtd"><tmx><body>&nbsp;</body></tmx>', [], "f:1: an entity that is not known: nbsp; write its text out instead"),
    ("tmx", XLIFF_1, [], "f:1: not TMX: the root is xliff"),
    ("xlf", TMX, [], "f:3: not XLIFF: the root is tmx"),
    ("xlf", XLIFF_1.replace('"ja"', '"de"'), [], "f: no Japanese beside English in it"),
    ("tmx", "", [], "f:1: not well-formed XML: no element found"),
    ("tmx", '<?xml version="1.0" encoding="x-unheard-of"?><tmx/>', [], "f:1: "),
    ("tmx", b'<?xml version="1.0" encoding="shift_jis"?><tmx>\x81\x20</tmx>', [], "f:1: broken, or in an encoding that is not known; save the file as UTF-8"),
    ("po", 'msgid "one"\nmsgstr "un"\n', [], "f: no Japanese beside English in it"),
    ("po", "hello\n" + PO, ["menu", "2", "3"], "f:1: not a line of a PO file; the entry is left out"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "data", "kept", "what"), REFUSED)
def test_what_is_refused_is_one_line(kind: str, data: str | bytes, kept: list[str], what: str) -> None:
    found, said = rows(data, kind)
    assert [row[0] for row in found] == kept
    assert len(said) == 1
    assert said[0].startswith(what)


def test_hostile_sizes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("termcheck.formats.xml.MAX_LINE", 2**20)
    endless = b'<tmx><body><tu><tuv xml:lang="ja"><seg>' + b"9" * 2**22
    assert rows(endless, "tmx")[1] == ["f:1: a text longer than 1 MiB; split it"]
    assert rows(b'<tmx a="' + b"9" * 2**22, "tmx")[1] == ["f:1: a tag longer than 1 MiB"]
    deep = b"<tmx>" + b"<tu>" * 200_000
    assert rows(deep, "tmx")[1] == ["f:1: not well-formed XML: no element found"]


@given(st.binary() | st.text(alphabet='<>/&;"= tmxuvseglang![]\n日').map(str.encode))
@pytest.mark.parametrize("kind", ["tmx", "xlf", "po"])
def test_any_bytes_are_read_or_refused(kind: str, data: bytes) -> None:
    rows(data, kind)
    rows(b"<tmx>" + data, kind)
