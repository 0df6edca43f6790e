"""Glossary files into concepts, with the line of everything that is wrong.

YAML is read as a tree of nodes whose scalars stay text: the code NO is not false, a date is
what was written, and a key given twice is seen. `schema.json` describes the same format for
editors that validate while one writes.
"""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from termcheck.glossary.matching.phrases import split
from termcheck.glossary.model import Concept, Entry, Example, GlossaryError
from termcheck.records import NamedTuple

if TYPE_CHECKING:
    import yaml

FIELD = "subject-field"
TOP_KEYS = (FIELD, "concepts")
LISTS = ("ja", "admitted", "deprecated", "not-for", "unless")
CONCEPT_KEYS = (
    "ja", "en", "short", "spell-out", "admitted", "deprecated", "not-for", "requirement", "valid-from", "valid-until",
    "unless", "note", "examples", "source",
)  # fmt: skip
EXAMPLE_KEYS = ("ja", "en", "expect")
TRUTH = {"true": True, "yes": True, "false": False, "no": False}


class Problem(NamedTuple):
    """Something wrong in a file, and what to do about it."""

    path: str
    line: int
    text: str


class Wrong(Exception):
    """A node that is not as the format wants it."""

    def __init__(self, node: Any, text: str) -> None:
        super().__init__(text)
        self.line = node.start_mark.line + 1
        self.text = text


def read_files(paths: Iterable[Path]) -> list[Entry]:
    """The concepts of some files, in order. Raises GlossaryError at the first problem."""
    entries: list[Entry] = []
    for path in paths:
        entries.extend(read_file(path))
    return entries


def read_file(path: Path) -> list[Entry]:
    """The concepts of one file, in order. Raises GlossaryError at the first problem."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GlossaryError(str(path), 0, f"cannot be read ({error.strerror or error}); check the path") from None
    return read_text(data, str(path))


def read_text(data: bytes, path: str) -> list[Entry]:
    """The concepts of a file's content; `path` is for messages."""
    problems: list[Problem] = []
    entries = parse(data, path, problems)
    if problems:
        first = min(problems, key=lambda p: p.line)
        raise GlossaryError(first.path, first.line, first.text)
    return entries


def parse(data: bytes, path: str, problems: list[Problem]) -> list[Entry]:
    """The concepts of a file's content that are in order; what is wrong goes to `problems`."""
    root = _compose(data, path, problems)
    if root is None:
        return []
    entries: list[Entry] = []
    try:
        top = _mapping(root, TOP_KEYS, "a glossary has `subject-field` and `concepts`")
        field = _text(top[FIELD], FIELD) if FIELD in top else Path(path).stem
        if "concepts" not in top:
            raise Wrong(root, "`concepts` is missing; list the concepts under it")
        nodes = _items(top["concepts"], "concepts")
    except Wrong as wrong:
        problems.append(Problem(path, wrong.line, wrong.text))
        return []
    for node in nodes:
        try:
            entries.append(_entry(node, field, path))
        except Wrong as wrong:
            problems.append(Problem(path, wrong.line, wrong.text))
    return entries


def _compose(data: bytes, path: str, problems: list[Problem]) -> yaml.Node | None:
    """The tree of a YAML file; None, with a problem, where there is none."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        root: yaml.Node | None = yaml.compose(data.decode("utf-8-sig"), Loader=loader)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.append(Problem(path, line, "not UTF-8; save the file as UTF-8"))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problems.append(Problem(path, mark.line + 1 if mark else 1, f"not YAML: {error.problem or error}; mend the line"))
    except (yaml.YAMLError, RecursionError) as error:
        text = str(error).splitlines()[0] if str(error) else type(error).__name__
        problems.append(Problem(path, 1, f"not YAML: {text}; mend the file"))
    else:
        if root is not None:
            return root
        problems.append(Problem(path, 1, "the file is empty; give `subject-field` and `concepts`"))
    return None


def _mapping(node: Any, keys: tuple[str, ...], hint: str) -> dict[str, Any]:
    """The values of a mapping node by key; every key known, none twice."""
    if node.id != "mapping":
        raise Wrong(node, f"a list of `key: value` was expected here; {hint}")
    found: dict[str, Any] = {}
    for key_node, value in node.value:
        key = key_node.value if key_node.id == "scalar" else "?"
        if key not in keys:
            near = difflib.get_close_matches(key, keys, 1)
            raise Wrong(key_node, f"unknown key `{key}`; " + (f"did you mean `{near[0]}`?" if near else f"known are {', '.join(keys)}"))
        if key in found:
            raise Wrong(key_node, f"`{key}` is given twice; join the two")
        found[key] = value
    return found


def _items(node: Any, key: str) -> list[Any]:
    if node.id == "scalar" and node.value in ("", "~", "null") and not node.style:
        return []
    if node.id != "sequence":
        raise Wrong(node, f"`{key}` must be a list; begin each item with a dash")
    return list(node.value)


def _text(node: Any, key: str) -> str:
    """A scalar as text, white space squeezed; never empty."""
    if node.id != "scalar":
        raise Wrong(node, f"`{key}` must be plain text; write it on one line or quote it")
    text = " ".join(node.value.split())
    if not text:
        raise Wrong(node, f"`{key}` is empty; fill it in or leave the key out")
    return text


def _texts(node: Any, key: str) -> tuple[str, ...]:
    """One text or a list of them."""
    return (_text(node, key),) if node.id == "scalar" else tuple(_text(item, key) for item in _items(node, key))


def _entry(node: Any, field: str, path: str) -> Entry:
    keys = _mapping(node, CONCEPT_KEYS, "a concept has at least `ja` and `en`")
    for needed in ("ja", "en"):
        if needed not in keys:
            raise Wrong(node, f"the concept has no `{needed}`; add it")
    lists = {key: _texts(keys[key], key) if key in keys else () for key in LISTS}
    if not lists["ja"]:
        raise Wrong(keys["ja"], "`ja` is empty; give the Japanese forms")
    en = _text(keys["en"], "en")
    short = _text(keys["short"], "short") if "short" in keys else ""
    english = {"en": (en,), "short": (short,) if short else (), **lists}
    for key in ("en", "short", "admitted", "deprecated", "not-for"):
        for form in english[key]:
            if not split(form).keys:
                raise Wrong(keys[key], f"`{form}` has no word to look for; give an English rendering")
    concept = Concept(
        key=lists["ja"][0],
        ja=lists["ja"],
        en=en,
        short=short,
        spell_out=_choice(keys, "spell-out", TRUTH, True),
        admitted=lists["admitted"],
        deprecated=lists["deprecated"],
        not_for=lists["not-for"],
        required=_choice(keys, "requirement", {"required": True, "advised": False}, True),
        valid_from=_day(keys, "valid-from"),
        valid_until=_day(keys, "valid-until"),
        unless=lists["unless"],
        field=field,
    )
    if concept.valid_from and concept.valid_until and concept.valid_from > concept.valid_until:
        raise Wrong(keys["valid-until"], "`valid-until` lies before `valid-from`; exchange them")
    lines = {"": node.start_mark.line + 1} | {key: value.start_mark.line + 1 for key, value in keys.items()}
    return Entry(
        concept,
        path,
        lines,
        note=_text(keys["note"], "note") if "note" in keys else "",
        source=_text(keys["source"], "source") if "source" in keys else "",
        examples=tuple(_examples(keys["examples"])) if "examples" in keys else (),
    )


def _choice(keys: dict[str, Any], key: str, table: dict[str, bool], default: bool) -> bool:
    if key not in keys:
        return default
    word = _text(keys[key], key)
    if word.lower() not in table:
        raise Wrong(keys[key], f"`{key}` is `{word}`; use {' or '.join(list(table)[::2] if len(table) > 2 else table)}")
    return table[word.lower()]


def _day(keys: dict[str, Any], key: str) -> str:
    if key not in keys:
        return ""
    text = _text(keys[key], key)
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise Wrong(keys[key], f"`{key}` is `{text}`, which is no date; write it as 2001-01-06") from None


def _examples(node: Any) -> Iterator[Example]:
    for item in _items(node, "examples"):
        keys = _mapping(item, EXAMPLE_KEYS, "an example has `ja`, `en` and `expect`")
        for needed in EXAMPLE_KEYS:
            if needed not in keys:
                raise Wrong(item, f"the example has no `{needed}`; add it")
        passes = _choice(keys, "expect", {"pass": True, "fail": False}, True)
        yield Example(_text(keys["ja"], "ja"), _text(keys["en"], "en"), passes, item.start_mark.line + 1)


def values_of(entry: Entry) -> dict[str, object]:
    """What a concept gives for each key of the YAML, in the order of a file; what it leaves
    out is left out."""
    concept = entry.concept
    values: dict[str, object] = {
        "ja": list(concept.ja),
        "en": concept.en,
        "short": concept.short,
        "spell-out": None if concept.spell_out else "false",
        "admitted": list(concept.admitted),
        "deprecated": list(concept.deprecated),
        "not-for": list(concept.not_for),
        "requirement": None if concept.required else "advised",
        "valid-from": concept.valid_from,
        "valid-until": concept.valid_until,
        "unless": list(concept.unless),
        "note": entry.note,
        "source": entry.source,
        "examples": [_example(example) for example in entry.examples],
    }
    return {key: value for key, value in values.items() if value not in ("", [], None)}


def _example(example: Example) -> dict[str, str]:
    return {"ja": example.ja, "en": example.en, "expect": "pass" if example.passes else "fail"}
