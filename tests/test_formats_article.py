"""Articles as they come: encodings, front matter, the file beside."""

from __future__ import annotations

import contextlib
import datetime
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck.formats import InputError, matter
from termcheck.formats.article import agreed, read_article
from termcheck.formats.encoding import decode, detect
from termcheck.formats.naming import Naming

JAPANESE = "経済産業省は30日、3873億円を支出すると発表した。"


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("cp932", "CP932 (Shift JIS)"),
        ("euc_jp", "EUC-JP"),
        ("iso2022_jp", "ISO-2022-JP"),
    ],
)
@pytest.mark.parametrize("text", [JAPANESE, "日本銀行", "カタカナ\r\nひらがな\n", "The fund is ¥3 billion\n" + JAPANESE])
def test_known_encodings_are_told_apart(text: str, codec: str, name: str) -> None:
    if codec == "utf-16-le" and text == "日本銀行":
        pytest.skip("UTF-16 with no mark and no ASCII in it cannot be told")
    text = text.replace("¥", "￥")
    found, encoding = decode(text.encode(codec), "a.ja.md")
    assert (found, encoding.name) == (text, name)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("経済産業省は30日\n発表した。".encode() + b"\xe3\x81", "a.md:2: not UTF-8: byte 0xE3; save the file as UTF-8"),
        (b"A caf\xe9 in Nice\n", "a.md:1: not UTF-8: byte 0xE9; save the file as UTF-8"),
        (b"one\ntwo\n\x80\x81\xff", "a.md:3: not UTF-8: byte 0x80; save the file as UTF-8"),
        (b"QK\x03\x04\x00\x00\x00\x00\xff\xfe\n", "a.md:1: not a text file (it has zero bytes)"),
        (b"PK\x03\x04\x00\x00\x00\x00\xff\xfe\n", "a.md: a Word, Excel or ZIP file, not a text file; save it as plain text"),
        (b"%PDF-1.7\n%\xe2\xe3", "a.md: a PDF file, not a text file; save it as plain text"),
        (b"\xff\xfea\x00b", "a.md:1: broken UTF-16: byte 0x62; save the file as UTF-8"),
    ],
)
def test_what_is_no_text_is_one_line(data: bytes, what: str) -> None:
    with pytest.raises(InputError) as error:
        decode(data, "a.md")
    assert str(error.value) == what


@given(st.binary())
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text, encoding = decode(data, "a")
    except InputError:
        return
    assert text.encode(encoding.codec) in (data[len(encoding.mark) :], text.encode(encoding.codec))


@given(st.text())
def test_every_text_in_utf8_is_read_as_it_is(text: str) -> None:
    if "\0" not in text and "\ufeff" not in text[:1] and "\x1b" not in text:
        assert decode(text.encode("utf-8", "replace"), "a")[0] == text.encode("utf-8", "replace").decode()


def test_a_character_cut_at_the_end_of_the_head_says_nothing() -> None:
    assert detect(JAPANESE.encode()[:-1], whole=False) is not None
    assert detect(JAPANESE.encode()[:-1]) is None


PLAIN = "---\ndate: 2026-06-30\nplace: TOKYO\nrates: {USD: 162.5}\n---\n# Headline\n"
FRONT_MATTER = [
    (PLAIN, "2026-06-30", "TOKYO", {"USD": Fraction("162.5")}),
    (PLAIN.replace("\n", "\r\n"), "2026-06-30", "TOKYO", {"USD": Fraction("162.5")}),
    ("---\ndate: 2026-06-30   # published\nplace: 'NEW YORK'\n---\n", "2026-06-30", "NEW YORK", {}),
    ('---\ndate: "2026-06-30"\ntitle: A #1 hit\n---\n', "2026-06-30", "", {}),
    ("---\nrates:\n  USD: 162.50\n  EUR: 185\ndate: 2026-06-30\n---\n", "2026-06-30", "", {"USD": Fraction("162.5"), "EUR": 185}),
    ("---\ntags:\n- NO\n- yes\nauthor: {name: A, desk: {name: B}}\ndate: 2026-06-30\n---\n", "2026-06-30", "", {}),
    ("---\ntitle: |\n  two\n  lines\ndate: 2026-06-30\n...\ntext", "2026-06-30", "", {}),
    ("---\nrates: {}\nplace:\n---\n", None, "", {}),
    ("---\n---\ntext", None, "", {}),
    ("---\n# only a comment\n---\ntext", None, "", {}),
]
NO_FRONT_MATTER = ["", "text", "--- text\n---\n", "---", "---\n", "---\nA rule drawn across the page.\n", "----\na: b\n----\n", " ---\na: b\n---\n"]
BROKEN = [
    ("---\ndate: 30 June\n---\n", "a.md:2: not a date: '30 June' (write it as 2026-06-30)"),
    ("---\nplace: X\ndate: 2026-6-30\n---\n", "a.md:3: not a date: '2026-6-30' (write it as 2026-06-30)"),
    ("---\ndate: [2026]\n---\n", "a.md:2: not a date: '[…]' (write it as 2026-06-30)"),
    ("---\nrates: {USD: abc}\n---\n", "a.md:2: not a rate: 'abc' (write it as 162.5)"),
    ("---\nrates: {USD: 0}\n---\n", "a.md:2: not a rate: '0' (write it as 162.5)"),
    ("---\nrates: {USD: 1e999999999}\n---\n", "a.md:2: not a rate: '1e999999999' (write it as 162.5)"),
    ("---\nrates: {dollar: 162}\n---\n", "a.md:2: not a currency code: 'dollar' (write it as USD)"),
    ("---\nrates: 162.5\n---\n", "a.md:2: not rates: '162.5' (write them as {USD: 162.5})"),
    ("---\ndate: 2026-06-30\n\nNo end", "a.md:1: front matter that never ends; close it with a line ---"),
    ("---\ndate: 2026-06-30\ndate: 2026-06-29\n---\n", "a.md:3: date stands twice in the front matter; keep one"),
    ("---\n- a\n- b\n---\n", "a.md:2: front matter that is no list of keys; write it as date: 2026-06-30"),
]


def test_front_matter_is_read() -> None:
    for text, date, place, rates in FRONT_MATTER:
        found, body = matter.split(text, "a.md")
        assert (found.date and found.date.isoformat(), found.place, found.rates) == (date, place, rates), text
        assert text[:body].rstrip().endswith(("---", "...")), text
        assert text[body:] in ("", "text", "# Headline\n", "# Headline\r\n")


def test_other_dashes_are_no_front_matter() -> None:
    for text in NO_FRONT_MATTER:
        found, body = matter.split(text, "a.md")
        assert (found.date, found.place, found.rates, body) == (None, "", {}, 0), text


def test_broken_front_matter_is_one_line() -> None:
    for text, what in BROKEN:
        with pytest.raises(InputError) as error:
            matter.split(text, "a.md")
        assert str(error.value) == what


def test_broken_yaml_names_its_line() -> None:
    with pytest.raises(InputError, match=r"^a\.md:3: front matter: "):
        matter.split("---\na: b\nc: [d\n---\n", "a.md")


@given(st.text(alphabet="ab:{}[]'\"#- \n\r&*!|>%@,1é日\\"))
def test_any_front_matter_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(InputError):
        matter.split(f"---\n{text}\n---\n", "a.md")


def test_names_tell_the_side_and_the_file_beside(tmp_path: Path) -> None:
    for name in ("a.ja.md", "a.en.md", "b.x.ja.txt", "b.x.en.txt", "c.en.md", "plain.md", "ja.md"):
        (tmp_path / name).write_text("x")
    naming = Naming()
    sides = {"a.ja.md": "ja", "a.en.md": "en", "b.x.ja.txt": "ja", "plain.md": None, "ja.md": None, "a.fr.md": None}
    assert {name: naming.side(name) for name in sides} == sides
    beside = {
        name: (found := naming.beside(str(tmp_path / name))) and Path(found).name
        for name in ("a.ja.md", "a.en.md", "b.x.ja.txt", "c.en.md", "plain.md")
    }
    assert beside == {"a.ja.md": "a.en.md", "a.en.md": "a.ja.md", "b.x.ja.txt": "b.x.en.txt", "c.en.md": None, "plain.md": None}


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.en.md"
    path.write_bytes(b"\xef\xbb\xbf---\r\ndate: 2026-06-30\r\n---\r\nText\r\n")
    article = read_article(str(path))
    assert (article.text[article.body :], article.matter.date) == ("Text\r\n", datetime.date(2026, 6, 30))


def test_the_two_sides_must_say_the_same(tmp_path: Path) -> None:
    ja, en = tmp_path / "a.ja.md", tmp_path / "a.en.md"
    ja.write_text("---\ndate: 2026-06-29\nrates: {USD: 160}\n---\n")
    en.write_text("---\nplace: X\ndate: 2026-06-30\n---\n")
    with pytest.raises(InputError) as error:
        agreed(read_article(str(ja)), read_article(str(en)))
    assert str(error.value) == f"{en}:3: date 2026-06-30 here, but 2026-06-29 in {ja}; make them the same"
    en.write_text("---\nrates: {USD: 161}\n---\n")
    with pytest.raises(InputError, match="another rate of USD"):
        agreed(read_article(str(ja)), read_article(str(en)))
    en.write_text("no front matter")
    assert agreed(read_article(str(ja)), read_article(str(en))) == (datetime.date(2026, 6, 29), {"USD": 160})


def test_unreadable_files_are_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.md: no such file$"):
        read_article(str(tmp_path / "none.md"))
    with pytest.raises(InputError, match=r"a folder, not a file$"):
        read_article(str(tmp_path))
