"""What of a file readers see: comments, code, tags and addresses are left alone; titles, alt texts and link texts are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from termcheck.formats.article import parse
from termcheck.formats.markup import spoken

SEEN = [
    ("a <!-- 3 photos --> b", "a b"),
    ("text\n```\nrows=420\n```\nmore", "text more"),
    ("<script>\nvar x=15;\n</script>\nmore", "more"),
    ("<style>p{margin:15px}</style> more", "more"),
    ("see [the site](https://example.com/2026?id=123) now", "see [the site] now"),
    ("![Mt. Fuji, 2.4 meters high](photo1.jpg)", "![Mt. Fuji, 2.4 meters high]"),
    ('<img src="a15.jpg" width=640 alt="6 meters wide">', "6 meters wide"),
    ('{{< figure src="a15.jpg" width="640" caption="**6 meters wide**" >}}', "**6 meters wide**"),
    ("{% include map.html zoom=15 %} 6 meters {{ page.width }}", "6 meters"),
    ("6 meters\n{: .width-15}", "6 meters"),
    ("write to desk2@example.com", "write to"),
    ("at https://example.com/2026/06.", "at ."),
    ('<a href="x12">45</a> people', "45 people"),
    # what only looks like markup
    ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ("if a<b and c>d", "if a<b and c>d"),
    ("[1] (see below) and f(x)", "[1] (see below) and f(x)"),
    ("@desk said 5", "@desk said 5"),
]


@pytest.mark.parametrize(("text", "seen"), SEEN)
def test_readers_see_this(text: str, seen: str) -> None:
    assert " ".join(spoken(text).split()) == seen


@given(st.text(alphabet="<!->a=\"' \n[](){}`~@.:/&;#x3ptdr\ufeff"))
def test_every_character_keeps_its_place(text: str) -> None:
    assert len(spoken(text)) == len(text)
    assert len(spoken(f"<html>{text}")) == len(text) + 6


PAGE = "<!DOCTYPE html><html><body><h1>Head&nbsp;line</h1><p>METI&#39;s &yen;45</p><table><tr><td>Sales</td><td>12</td></tr></table></body></html>"


def test_a_page_is_headings_paragraphs_and_rows() -> None:
    lines = [" ".join(line.replace("\u2060", "").split()) for line in spoken(PAGE).split("\n")]
    assert [line for line in lines if line] == ["# Head line", "METI's ¥45", "| | Sales| | 12|"]


def test_what_front_matter_says_to_readers_is_read() -> None:
    file = parse('---\ntitle: "420 bathhouses"\ndate: 2026-02-11\ntags: [1, 2]\nsummary: Since 1932\n---\nBody 1.\n', "a.md")
    assert file.spoken[file.body :].split() == ["420", "bathhouses", "Since", "1932", "Body", "1."]
    assert file.spoken.index("420") == file.text.index("420")


def test_without_a_title_the_body_begins_behind_the_front_matter() -> None:
    file = parse("---\ndate: 2026-02-11\n---\nBody 1.\n", "a.md")
    assert file.text[file.body :] == "Body 1.\n"


def test_a_byte_order_mark_in_a_text_is_passed_over() -> None:
    file = parse("\ufeff---\ndate: 2026-02-11\n---\nBody 1.\n", "a.md")
    assert str(file.matter.date) == "2026-02-11"
    assert file.text[file.body :] == "Body 1.\n"
