"""The page: that it is whole, and, where a browser is at hand, that it works in it."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from test_reports import article, rendered, rows

from termcheck.model import Finding, Place, Severity

VOID = {"meta", "br", "link"}
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Nesting(HTMLParser):
    """Asserts that what is opened is closed, and gathers the words and addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.addresses: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action", "srcset")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def parsed(page: str) -> Nesting:
    nesting = Nesting()
    nesting.feed(page)
    assert nesting.open == []
    return nesting


def test_the_page_is_whole_and_loads_nothing() -> None:
    page = rendered("html", [[article()], rows()])
    assert all(address.startswith("#") for address in parsed(page).addresses)
    assert not re.search(r"url\(|@import|fetch\(|XMLHttp", page)
    assert "default-src 'none'" in page


def test_the_order_is_that_of_the_desk() -> None:
    text = parsed(rendered("html", [[article()]])).text
    wanted = [
        "2 wrong; 2 open", "Headline and lead", "To look at", "387.3 million yen", "Tuesday", "In Japanese, not in English",
        "Money", "Both texts", "Ledger", "1 to note", "Not checked",
    ]  # fmt: skip
    at = text.index("To look at") - 2000
    for word in wanted:
        at = text.index(word, max(at, 0))


def test_nothing_in_the_texts_is_markup() -> None:
    checked = article()
    evil = '<script>alert("1")</script>\x00\ud800'
    checked.source.en = (checked.source.en or "") + evil
    place = Place(checked.source.en.index(evil), len(checked.source.en), evil)
    checked.result.findings.append(Finding("text-encoding", Severity.ERROR, evil, "3", None, place))
    page = rendered("html", [[checked]])
    assert page.count("<script>") == 1
    assert "\x00" not in page
    page.encode()
    parsed(page)


def test_mentions_know_their_partners() -> None:
    page = rendered("html", [[article()]])
    # In the lead, both texts and two tables: the Japanese and the English of one sum.
    assert len(re.findall(r'data-m="m1"', page)) == 6


@pytest.mark.skipif(BROWSER is None, reason="no browser here")
def test_in_a_browser_partners_light_up_and_keys_move(tmp_path: Path) -> None:
    assert BROWSER
    script = """<script>
    const say = (text) => { const p = document.createElement("p"); p.textContent = "SAID " + text; document.body.append(p); };
    addEventListener("load", () => {
      const key = (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
      const ja = document.querySelector('.texts [lang=ja] [data-m="m1"]');
      // The window has the focus or not; the pointer needs none.
      ja.dispatchEvent(new PointerEvent("pointerover", {bubbles: true}));
      say("lit " + [...document.querySelectorAll(".texts .on")].map((e) => e.textContent).join("|"));
      ja.dispatchEvent(new PointerEvent("pointerout", {bubbles: true}));
      say("dark " + document.querySelectorAll(".texts .on").length);
      ja.focus();
      key("Enter");
      say("at " + document.activeElement.textContent);
      document.activeElement.blur();
      key("j"); key("j");
      say("finding " + document.activeElement.querySelector(".where").textContent);
      key("k");
      say("finding " + document.activeElement.querySelector(".where").textContent);
      dispatchEvent(new Event("beforeprint"));
      say("folded " + document.querySelectorAll("details:not([open])").length);
      say("wide " + (document.documentElement.scrollWidth > innerWidth));
    });
    </script>"""
    path = tmp_path / "page.html"
    path.write_text(rendered("html", [[article()]]).replace("</body>", f"{script}</body>"), encoding="utf-8")
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=2000", "--dump-dom", path.as_uri()]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert re.findall(r"<p>SAID ([^<]*)</p>", done.stdout) == [
        "lit 3873億円|387.3 million yen",
        "dark 0",
        "at 387.3 million yen",
        "finding noetra.en.md:8:2 · number-mismatch",
        "finding noetra.en.md:7:1 · number-scale",
        "folded 0",
        "wide false",
    ]
