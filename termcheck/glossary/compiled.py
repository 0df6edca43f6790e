"""Concepts made into the tables that matching wants, and those as bytes and back.

What is kept is JSON under a line that names what it was made of and its check sum; a file
that is corrupt, stale or foreign is passed over.
"""

from __future__ import annotations

import gc
import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from termcheck.glossary.forms import english_forms, japanese_forms
from termcheck.glossary.model import RIGHT, Concept, Glossary, Use

MAGIC = "termcheck-glossary"
SECTION = "\x1e\n"
_HERE = Path(__file__).parent
_SHAPED_BY = ("compiled.py", "forms.py", "inflection.py", "phrases.py")  # what the tables depend on


class Tables(NamedTuple):
    """The tables of a Glossary, before they are written down."""

    rows: list[str]
    ja: dict[str, list[int]]
    ja_sizes: dict[str, list[int]]
    en: dict[str, str]
    en_sizes: dict[str, list[int]]
    uses: list[str]


def tables(layers: Sequence[Iterable[Concept]]) -> Tables:
    """The tables of `layers` of concepts, a later one over the earlier ones."""
    rows: list[str] = []
    ja: dict[str, list[int]] = {}
    en: dict[str, list[Use]] = {}
    keys: set[str] = set()
    for number, concept in enumerate(_layered(layers)):
        key = _unused(concept.key, keys)
        keys.add(key)
        rows.append(_json(concept._replace(key=key)))
        for form in concept.ja:
            for text in japanese_forms(form):
                if number not in ja.setdefault(text, []):
                    ja[text].append(number)
        for longer in concept.unless:
            for text in japanese_forms(longer):
                ja.setdefault(text, [])
        for text, use in _english(concept, number).items():
            en.setdefault(text, []).append(use)
    groups: dict[str, int] = {}
    numbered = {text: str(groups.setdefault(_json(uses), len(groups))) for text, uses in en.items()}
    return Tables(
        rows=rows,
        ja=ja,
        ja_sizes=_sizes((text[:2], len(text)) for text in ja),
        en=numbered,
        en_sizes=_sizes((_first_two(text), text.count(" ") + 1) for text in en if " " in text),
        uses=list(groups),
    )


def _english(concept: Concept, number: int) -> dict[str, Use]:
    """The normal forms of all renderings of a concept; where two give the same, the first counts."""
    found: dict[str, Use] = {}
    for rendering, status in concept.forms():
        for text, shape in english_forms(rendering, status in RIGHT).items():
            found.setdefault(text, Use(number, status, shape))
    return found


def _unused(key: str, keys: set[str]) -> str:
    """A key, numbered where another concept has it."""
    free, count = key, 1
    while free in keys:
        count += 1
        free = f"{key} ({count})"
    return free


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _first_two(phrase: str) -> str:
    first, second, *_ = phrase.split(" ", 2)
    return f"{first.rstrip(',.')} {second.rstrip(',.')}"


def _sizes(pairs: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    """How long the forms are that begin in some way, longest first."""
    found: dict[str, set[int]] = {}
    for beginning, size in pairs:
        found.setdefault(beginning, set()).add(size)
    return {beginning: sorted(sizes, reverse=True) for beginning, sizes in found.items()}


def _layered(layers: Sequence[Iterable[Concept]]) -> list[Concept]:
    """The concepts of all layers. One of a later layer takes the place of every earlier one
    that shares a written form with it, and takes over its other forms."""
    kept: list[Concept] = []
    for layer in layers:
        new = list(layer)
        owner = {form: at for at, concept in reversed(list(enumerate(new))) for form in concept.ja}
        rest = []
        for concept in kept:
            takers = {owner[form] for form in concept.ja if form in owner}
            if not takers:
                rest.append(concept)
                continue
            at = min(takers)
            free = tuple(form for form in concept.ja if form not in owner)
            new[at] = new[at]._replace(ja=new[at].ja + free)
        kept = rest + new
    return kept


def stamp(contents: Sequence[Sequence[bytes]]) -> str:
    """What a compiled glossary is made of, as a digest: the content of the files, layer by
    layer, and the code that shapes the tables."""
    digest = hashlib.sha256()
    for name in _SHAPED_BY:
        digest.update((_HERE / name).read_bytes())
    for layer in contents:
        digest.update(b"\0layer\0")
        for content in layer:
            digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()


def dump(made: Tables, made_of: str) -> bytes:
    """Tables as they are kept: a header line, then each table; long lists as plain lines,
    which are split faster than JSON is read."""
    sections = (
        "\n".join(made.rows),
        _json(made.ja),
        _json(made.ja_sizes),
        "\n".join(made.en),
        "\n".join(made.en.values()),
        _json(made.en_sizes),
        "\n".join(made.uses),
    )
    body = SECTION.join(sections).encode()
    return f"{MAGIC} {made_of} {hashlib.sha256(body).hexdigest()}\n".encode() + body


def restore(path: Path, made_of: str) -> Glossary | None:
    """The glossary kept in a file, or None where the file is missing, damaged or of something else."""
    try:
        data = path.read_bytes()
        header, _, body = data.partition(b"\n")
        if header.decode() != f"{MAGIC} {made_of} {hashlib.sha256(body).hexdigest()}":
            return None
        return thaw(data)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def thaw(data: bytes) -> Glossary:
    """The glossary of what `dump` made. Raises ValueError for anything else."""
    collecting = gc.isenabled()
    gc.disable()  # nothing of a parsed document is garbage, and looking for some doubles the time
    try:
        rows, ja, ja_sizes, phrases, groups, en_sizes, uses = data.partition(b"\n")[2].decode().split(SECTION)
        en = dict(zip(_lines(phrases), _lines(groups), strict=True))
        return Glossary(_lines(rows), json.loads(ja), json.loads(ja_sizes), en, json.loads(en_sizes), _lines(uses))
    finally:
        if collecting:
            gc.enable()


def _lines(section: str) -> list[str]:
    return section.split("\n") if section else []
