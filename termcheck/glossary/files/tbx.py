"""TBX-Basic (ISO 30042:2019), the exchange format of terminology work.

Written in the DCT style, one conceptEntry a concept. Read in the DCT and DCA styles and in
the older TBX (martif, termEntry, langSet). What TBX-Basic has no place for (dates, not-for,
unless, examples) stands in a note of the concept as JSON and is read back from there; other
programs show it as a note. Files that declare entities are refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING

from termcheck.glossary.files.source import FIELD, values_of
from termcheck.glossary.model import Entry, GlossaryError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

CORE = "urn:iso:std:iso:30042:ed-2"
OURS = "termcheck: "  # begins the note that holds what TBX-Basic has no place for
STATUS = {
    "en": "preferredTerm-admn-sts",
    "ja": "preferredTerm-admn-sts",
    "short": "admittedTerm-admn-sts",
    "admitted": "admittedTerm-admn-sts",
    "deprecated": "deprecatedTerm-admn-sts",
}
DEPRECATED = frozenset({"deprecatedTerm-admn-sts", "supersededTerm-admn-sts", "forbidden", "obsolete", "deprecated"})
SHORT = frozenset({"abbreviation", "acronym", "initialism", "shortForm"})
IN_NOTE = ("spell-out", "not-for", "requirement", "valid-from", "valid-until", "unless", "examples")


def to_tbx(entries: Iterable[Entry]) -> str:
    """Concepts as a TBX-Basic file."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tbx type="TBX-Basic" style="dct" xml:lang="ja" xmlns="{CORE}"'
        ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">',
        "<tbxHeader><fileDesc><sourceDesc><p>A termcheck glossary.</p></sourceDesc></fileDesc></tbxHeader>",
        "<text><body>",
    ]
    for number, entry in enumerate(entries, 1):
        lines += _concept(number, entry)
    return "\n".join([*lines, "</body></text>", "</tbx>"]) + "\n"


def _concept(number: int, entry: Entry) -> Iterator[str]:
    concept = entry.concept
    values = values_of(entry)
    yield f'<conceptEntry id="c{number}">'
    yield f"  <min:subjectField>{escape(concept.field)}</min:subjectField>"
    if entry.source:
        yield f"  <basic:source>{escape(entry.source)}</basic:source>"
    if entry.note:
        yield f"  <note>{escape(entry.note)}</note>"
    ours = {key: values[key] for key in IN_NOTE if key in values}
    if ours:
        yield f"  <note>{escape(OURS + json.dumps(ours, ensure_ascii=False))}</note>"
    yield from _language("ja", [(form, "ja" if form == concept.ja[0] else "admitted") for form in concept.ja])
    terms = [(concept.en, "en"), *([(concept.short, "short")] if concept.short else [])]
    terms += [(form, "admitted") for form in concept.admitted] + [(form, "deprecated") for form in concept.deprecated]
    yield from _language("en", terms)
    yield "</conceptEntry>"


def _language(language: str, terms: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f'  <langSec xml:lang="{language}">'
    for term, status in terms:
        kind = "<basic:termType>abbreviation</basic:termType>" if status == "short" else ""
        admin = f"<min:administrativeStatus>{STATUS[status]}</min:administrativeStatus>"
        yield f"    <termSec><term>{escape(term)}</term>{admin}{kind}</termSec>"
    yield "  </langSec>"


def from_tbx(data: bytes, path: str) -> list[tuple[int, dict[str, object]]]:
    """The concepts of a TBX file by the keys of a glossary; those without a Japanese and an
    English term are left out. Raises GlossaryError for what is no TBX, or not safe to read."""
    root = _tree(data, path)
    if _name(root) not in ("tbx", "martif"):
        raise GlossaryError(path, 1, f"the root is <{_name(root)}>, not <tbx> or <martif>; export as TBX-Basic")
    found = []
    for node in root.iter():
        if _name(node) in ("conceptEntry", "termEntry"):
            values = _values(node, path)
            if "ja" in values and "en" in values:
                found.append((0, values))
    return found


def _tree(data: bytes, path: str) -> Element:
    """The tree of an XML file that declares no entities."""
    from xml.etree import ElementTree
    from xml.parsers import expat

    def refuse(*_: object) -> int:
        raise GlossaryError(path, parser.CurrentLineNumber, "the file declares entities; export it without")

    parser = expat.ParserCreate()
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(data, True)
        return ElementTree.fromstring(data)
    except (expat.ExpatError, ElementTree.ParseError) as error:
        line = getattr(error, "lineno", None) or getattr(error, "position", (0,))[0]
        raise GlossaryError(path, line, f"no XML: {error}; export the file again") from None
    except (ValueError, LookupError) as error:  # an encoding that is none
        raise GlossaryError(path, 1, f"no XML: {error}; export the file as UTF-8") from None


def _name(node: Element) -> str:
    """The local name of an element."""
    return node.tag.rpartition("}")[2]


def _kind(node: Element) -> str:
    """What an element says: its name in the DCT style, its type in DCA and older TBX."""
    return node.get("type") or _name(node)


def _text(node: Element) -> str:
    return " ".join("".join(node.itertext()).split())


def _values(entry: Element, path: str) -> dict[str, object]:
    values: dict[str, object] = {}
    notes: list[str] = []
    for node in entry.iter():
        kind, text = _kind(node), _text(node) if len(node) == 0 else ""
        if kind == "subjectField" and text:
            values.setdefault(FIELD, text)
        elif kind == "source" and text:
            values.setdefault("source", text)
        elif kind == "note" and text.startswith(OURS):
            values.update(_ours(text, path))
        elif kind == "note" and text and node in list(entry):
            notes.append(text)
    if notes:
        values["note"] = " ".join(notes)
    for section in entry.iter():
        if _name(section) in ("langSec", "langSet"):
            language = next((value for key, value in section.attrib.items() if key.rpartition("}")[2] == "lang"), "")
            _terms(section, language.lower()[:2], values)
    order = ("ja", "en", "short", "admitted", "deprecated", *IN_NOTE, "note", "source", FIELD)
    return {key: values[key] for key in order if key in values}


def _ours(text: str, path: str) -> dict[str, object]:
    try:
        found = json.loads(text.removeprefix(OURS))
        return {key: value for key, value in found.items() if key in IN_NOTE}
    except (ValueError, AttributeError):
        raise GlossaryError(path, 0, f"a note begins with `{OURS.strip()}` and is no JSON; mend it or take it out") from None


def _terms(section: Element, language: str, values: dict[str, object]) -> None:
    """Put the terms of a language where their status says."""
    lists: dict[str, list[str]] = {"ja": [], "admitted": [], "deprecated": []}
    for node in section.iter():
        if _name(node) not in ("termSec", "tig", "termGrp"):
            continue
        term = next((_text(child) for child in node.iter() if _name(child) == "term"), "")
        says = {_kind(child): _text(child) for child in node.iter() if len(child) == 0}
        status, kind = says.get("administrativeStatus", ""), says.get("termType", "")
        if not term:
            continue
        if language == "ja":
            if status not in DEPRECATED:
                lists["ja"].append(term)
        elif language == "en":
            if status in DEPRECATED:
                lists["deprecated"].append(term)
            elif kind in SHORT and "short" not in values:
                values["short"] = term
            elif "en" not in values:
                values["en"] = term
            else:
                lists["admitted"].append(term)
    values.update({key: forms for key, forms in lists.items() if forms})
