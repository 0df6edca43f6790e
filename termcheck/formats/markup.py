"""What of an article is said to its readers: the text without comments, code, scripts, tags, templates and addresses.

Whatever is none of it becomes spaces, so that every character keeps its place; what a picture shows (its alt text) is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from termcheck.formats.matter import FrontMatter
from termcheck.tables.patterns import lazy
from termcheck.text import UNSEEN

_TAGS = (
    "a|abbr|article|aside|audio|b|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|form|"
    "h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|picture|pre|q|rp|rt|ruby|s|samp|section|select|"
    "small|source|span|strike|strong|sub|summary|sup|svg|table|tbody|td|template|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr"
)
# Attributes that need no value.
_BARE = "allowfullscreen|async|autoplay|checked|controls|defer|disabled|hidden|itemscope|loop|multiple|muted|nowrap|open|readonly|required|reversed|selected"
_SILENT = lazy(
    r"(?P<fence>^[ \t]{0,3}(?P<mark>`{3,}|~{3,})[^\n]*\n(?:.*?\n)??[ \t]{0,3}(?P=mark)[^\n]*$)"
    r"|(?P<code><(?P<kind>script|style)\b[^<>]*>(?:[^<]++|<(?!/?(?P=kind)\b))*+</(?P=kind)\s*>)"
    rf"|(?P<tag><!doctype\b[^>]*>|</?(?:{_TAGS})(?:\s+(?:[\w:@.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'<>]+)|{_BARE}))*\s*/?>)"
    r"|(?P<template>\{\{[<%].{0,2000}?[>%]\}\}|\{%[^\n]{0,500}?%\}|\{\{[^{}\n]{0,200}\}\}|^\{:[^{}\n]*\}[ \t]*$)"
    r"|(?P<target>(?<=\])\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'))?\))"
    r"|(?P<address>(?:https?|ftp)://[\w.~:/?#\[\]@!$&'*+,;=%-]*[\w/=#&]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})",
    re.MULTILINE | re.DOTALL | re.ASCII | re.IGNORECASE,
)
_ALT = lazy(r"\balt\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
# … and what a template of a site shows under it.
_SHOWN = lazy(r"\b(?:alt|caption)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_MARKS = ("<", "](", "://", "@", "```", "~~~", "{{", "{%", "{:")
# Keys of front matter whose values readers see.
_SAID = ("title", "headline", "subtitle", "subhead", "subheading", "description", "summary", "excerpt", "lead", "lede", "deck", "dek")
_VALUE = lazy(r"(?P<key>[A-Za-z]+):[ \t]+(?P<mark>[\"']?)(?P<value>[^\n]*?)(?P=mark)[ \t]*\r?$", re.MULTILINE)


# What a page writes for a character; the rest of its room is filled with what no reader sees.
_ENTITY = lazy(r"&(?:#(\d{1,6})|#x([0-9A-F]{1,5})|([A-Z]{2,8}[0-9]{0,2}));", re.IGNORECASE)
_PAGE = lazy(r"\s*(?:---\r?\n(?:[^\n]*\n){1,40}?---[ \t]*\r?\n)?\s*(?:<!doctype html|<html[\s>])", re.IGNORECASE)
# Tags of a page that begin or end something, and what they are as plain text: as long as the shortest tag that is so.
_BREAKS = lazy(
    r"</?(?P<name>p|div|section|article|header|footer|main|nav|aside|ul|ol|dl|dt|dd|li|table|tbody|thead|tfoot|tr|td|th|caption|figure|figcaption|blockquote|pre|hr|br|h[1-6]|title|body|head|form|option)\b[^<>]*>",
    re.IGNORECASE,
)
_AS_TEXT = {"td": "|", "th": "|", "tr": "\n\n|", "li": "\n\n- ", "br": "\n"}


def comments(text: str) -> Iterator[tuple[int, int]]:
    """Where HTML comments begin and end; one that never ends is none."""
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        yield start, end + 3
        start = text.find("<!--", end + 3)


def is_page(text: str) -> bool:
    """Whether a text is a page of HTML."""
    return _PAGE.match(text) is not None


def spoken(text: str) -> str:
    """The text with spaces for what no reader sees, each character at its place."""
    if text.startswith("\ufeff"):
        text = " " + text[1:]
    page = is_page(text)
    text = _blanked(text, comments(text))
    if page:
        text = _blanked(text, ((m.start(), m.end()) for m in _SILENT.finditer(text) if m["code"]))
        text = _BREAKS.sub(_broken, text)
        text = _ENTITY.sub(_character, text)
    return _blanked(text, _silent(text)) if any(mark in text for mark in _MARKS) else text


def _broken(tag: re.Match[str]) -> str:
    """A tag that begins or ends something, as plain text of the same length."""
    name, opens = tag["name"].lower(), tag[0][1] != "/"
    mark = "\n\n# " if name[0] == "h" and name[1:].isdigit() else _AS_TEXT.get(name, "\n\n")
    mark = mark if opens or name in ("td", "th") else "\n" if name == "tr" else "\n\n"
    return (mark + " " * len(tag[0]))[: len(tag[0])]


def _character(entity: re.Match[str]) -> str:
    import html

    char = html.unescape(entity[0])
    if len(char) != 1 or char == "\0":
        return entity[0]
    if char.isspace():
        return " ".ljust(len(entity[0]), UNSEEN)
    return char.ljust(len(entity[0]), UNSEEN)


def _silent(text: str) -> Iterator[tuple[int, int]]:
    for found in _SILENT.finditer(text):
        start = found.start()
        shown = _ALT if found["tag"] else _SHOWN if found["template"] else None
        for alt in shown.finditer(text, start, found.end()) if shown is not None else ():
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
