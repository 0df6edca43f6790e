"""What of an article is said to its readers: the text without comments, code, scripts, tags and addresses.

Whatever is none of it becomes spaces, so that every character keeps its place; what a picture shows (its alt text) is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.formats.matter import FrontMatter
from termcheck.tables.patterns import lazy

_TAGS = (
    "a|abbr|article|aside|audio|b|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|form|"
    "h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|picture|pre|q|rp|rt|ruby|s|samp|section|select|"
    "small|source|span|strike|strong|sub|summary|sup|svg|table|tbody|td|template|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr"
)
_SILENT = lazy(
    r"(?P<fence>^[ \t]{0,3}(?P<mark>`{3,}|~{3,})[^\n]*\n(?:.*?\n)??[ \t]{0,3}(?P=mark)[^\n]*$)"
    r"|(?P<code><(?P<kind>script|style)\b[^>]*>.*?</(?P=kind)\s*>)"
    rf"|(?P<tag></?(?:{_TAGS})(?:\s[^<>]*)?/?>)"
    r"|(?P<target>(?<=\])\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?\))"
    r"|(?P<address>(?:https?|ftp)://[\w.~:/?#\[\]@!$&'*+,;=%-]*[\w/=#&]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
    re.MULTILINE | re.DOTALL | re.ASCII | re.IGNORECASE,
)
_ALT = lazy(r"\balt\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_MARKS = ("<", "](", "://", "@", "```", "~~~")
# Keys of front matter whose values readers see.
_SAID = ("title", "headline", "subtitle", "subhead", "subheading", "description", "summary", "excerpt", "lead", "lede", "deck", "dek")
_VALUE = lazy(r"(?P<key>[A-Za-z]+):[ \t]+(?P<mark>[\"']?)(?P<value>[^\n]*?)(?P=mark)[ \t]*\r?$", re.MULTILINE)


def comments(text: str) -> Iterator[tuple[int, int]]:
    """Where HTML comments begin and end; one that never ends is none."""
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        yield start, end + 3
        start = text.find("<!--", end + 3)


def spoken(text: str) -> str:
    """The text with spaces for what no reader sees, each character at its place."""
    if text.startswith("\ufeff"):
        text = " " + text[1:]
    text = _blanked(text, comments(text))
    return _blanked(text, _silent(text)) if any(mark in text for mark in _MARKS) else text


def _silent(text: str) -> Iterator[tuple[int, int]]:
    for found in _SILENT.finditer(text):
        start = found.start()
        for alt in _ALT.finditer(text, start, found.end()) if found["tag"] else ():
            place = alt.span(1 if alt[1] is not None else 2)
            yield start, place[0]
            start = place[1]
        yield start, found.end()


def _blanked(text: str, stretches: Iterator[tuple[int, int]]) -> str:
    parts, done = [], 0
    for start, end in stretches:
        parts += [text[done:start], "".join(c if c in "\r\n" else " " for c in text[start:end])]
        done = end
    return "".join([*parts, text[done:]]) if parts else text


def with_title(text: str, said: str, body: int, matter: FrontMatter) -> tuple[str, int]:
    """The text as it is said with what its front matter says to readers (title, summary), and where that begins.

    said  the text without what no reader sees; `body` is where its body begins
    """
    wanted = [key for key in _SAID if key in matter.lines]
    if not wanted:
        return said, body
    places = [found.span("value") for found in _VALUE.finditer(text, 0, body) if found["key"] in wanted and found["value"] not in ("", "|", ">", "|-", ">-")]
    if not places:
        return said, body
    gaps, done = [], 0
    for start, end in places:
        gaps.append((done, start))
        done = end
    return _blanked(said, iter([*gaps, (done, body)])), places[0][0]
