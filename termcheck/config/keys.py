"""The keys of a configuration, from which its reading and its JSON Schema come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from termcheck.records import NamedTuple

SEVERITIES = ("error", "warning", "info", "off")


class Key(NamedTuple):
    """A key of the configuration: the shape of its value, and what it is for.

    shape  a word that `config.values` and `_SCHEMAS` know
    words  the words that it may be, for the shape "word"
    """

    shape: str
    help: str
    words: tuple[str, ...] = ()


KEYS = {
    "date": Key("date", "publication, where the texts do not say it"),
    "glossaries": Key("paths", "terms over the bundled ones, in files beside this one"),
    "bundled-glossary": Key("switch", "whether the terms that come with termcheck count"),
    "tokenizer": Key("word", "what cuts Japanese into words", ("sudachi", "mecab")),
    "rates": Key("rates", "exchange rates in yen by currency, as USD = 162.5"),
    "rates-file": Key("path", "a table of rates: date,currency,rate"),
    "select": Key("rules", "only these rules or families"),
    "ignore": Key("rules", "not these rules or families"),
    "severity": Key("severities", "a severity, or off, for a rule or family"),
    "tolerance": Key("shares", "shares by which a converted sum may be off"),
    "pairs": Key("pairs", "how the names of two sides go together"),
    "exclude": Key("patterns", "files that a search of folders leaves out"),
    "fail-on": Key("word", "the severity from which a run fails", ("error", "warning", "info", "never")),
    "format": Key("word", "what to print", ("text", "json", "jsonl", "sarif", "github", "junit", "html")),
    "baseline": Key("path", "findings that are known and not told again"),
    "overrides": Key("overrides", "other rules for some files"),
}
OVERRIDE_KEYS = {
    "paths": Key("patterns", "the files that are meant, as sport/**"),
    **{name: KEYS[name] for name in ("select", "ignore", "severity")},
}

_TEXT: dict[str, Any] = {"type": "string"}
_TEXTS: dict[str, Any] = {"type": "array", "items": _TEXT}
_POSITIVE: dict[str, Any] = {"type": "number", "exclusiveMinimum": 0}
_SCHEMAS: dict[str, dict[str, Any]] = {
    "date": {"type": "string", "format": "date"},
    "paths": _TEXTS,
    "path": _TEXT,
    "patterns": _TEXTS,
    "switch": {"type": "boolean"},
    "word": _TEXT,
    "rates": {"type": "object", "patternProperties": {"^[A-Z]{3}$": _POSITIVE}, "additionalProperties": False},
    "rules": _TEXTS,
    "severities": {"type": "object", "additionalProperties": {"enum": list(SEVERITIES)}},
    "shares": {"type": "object", "properties": {"silent": _POSITIVE, "warning": _POSITIVE}, "additionalProperties": False},
    "pairs": {
        "type": "array",
        "items": {"type": "object", "properties": {"ja": _TEXT, "en": _TEXT}, "required": ["ja", "en"], "additionalProperties": False},
    },
}


def schema() -> dict[str, Any]:
    """The JSON Schema of a configuration, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "termcheck.toml",
        **_table_schema(KEYS),
    }


def _table_schema(keys: Mapping[str, Key]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(_properties(keys)), "additionalProperties": False}


def _properties(keys: Mapping[str, Key]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, key in keys.items():
        if key.shape == "overrides":
            shape: dict[str, Any] = {"type": "array", "items": {**_table_schema(OVERRIDE_KEYS), "required": ["paths"]}}
        else:
            shape = {"enum": list(key.words)} if key.words else _SCHEMAS[key.shape]
        yield name, {"description": key.help, **shape}
