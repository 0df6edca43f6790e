"""Front matter: the few lines of YAML that may stand before an article.

The usual shapes (`key: value`, `rates: {USD: 162.5}`) are read here; anything else that
YAML allows goes to PyYAML, which a plain article never loads. Either way values stay
text until they are known to be wanted: 162.5 is exact, `NO` is a word.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from termcheck.calendar import parse_iso
from termcheck.formats import InputError
from termcheck.quantity import Number, exact
from termcheck.records import Record, fresh
from termcheck.tables.patterns import lazy

_RATE = lazy(r"\d{1,12}(?:\.\d{1,12})?")


class FrontMatter(Record):
    """What front matter says, of the keys that termcheck knows.

    date   publication
    place  of the dateline, as written
    rates  units of yen for one of a currency, by ISO 4217 code
    lines  the line of the file on which each key stands
    """

    date: datetime.date | None = None
    place: str = ""
    rates: dict[str, Number] = fresh(default_factory=dict)
    lines: dict[str, int] = fresh(default_factory=dict)


def split(text: str, path: str) -> tuple[FrontMatter, int]:
    """The front matter of an article, and the offset at which its body begins (0 where
    there is none).

    Raises InputError where it cannot be understood, with the line.
    """
    if not text.startswith("---"):
        return FrontMatter(), 0
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return FrontMatter(), 0
    end = next((k for k in range(1, len(lines)) if lines[k].rstrip() in ("---", "...")), 0)
    if not end:
        if len(lines) > 1 and _simple(lines[1].rstrip()):
            raise InputError(path, "front matter that never ends; close it with a line ---", 1)
        return FrontMatter(), 0  # a rule drawn across the page
    body = sum(len(line) + 1 for line in lines[: end + 1])
    return _understand(list(_entries([line.rstrip() for line in lines[1:end]], path)), path), min(body, len(text))


def parse_rate(text: str) -> Number:
    """An exchange rate, exactly. Raises ValueError unless it is a positive plain decimal."""
    if not _RATE.fullmatch(text) or not (rate := Fraction(text)):
        raise ValueError(f"not a rate: {text!r} (write it as 162.5)")
    return exact(rate)


def _understand(entries: list[tuple[int, str, Any]], path: str) -> FrontMatter:
    found = FrontMatter()
    for line, key, value in entries:
        if key in found.lines:
            raise InputError(path, f"{key} stands twice in the front matter; keep one", line)
        found.lines[key] = line
        try:
            if key == "date" and value:
                if not isinstance(value, str):
                    raise ValueError(f"not a date: {value!r} (write it as 2026-06-30)")
                found.date = parse_iso(value)
            elif key == "place" and isinstance(value, str):
                found.place = value
            elif key == "rates" and value:
                found.rates = _rates(value)
        except ValueError as error:
            raise InputError(path, str(error), line) from None
    return found


def _rates(value: Any) -> dict[str, Number]:
    if not isinstance(value, dict):
        raise ValueError(f"not rates: {value!r} (write them as {{USD: 162.5}})")
    for code in value:
        if not re.fullmatch("[A-Z]{3}", str(code)):
            raise ValueError(f"not a currency code: {code!r} (write it as USD)")
    return {code: parse_rate(str(rate)) for code, rate in value.items()}


def _entries(lines: list[str], path: str) -> Iterator[tuple[int, str, Any]]:
    """Line, key and value (text, a dict of text, or None for anything else)."""
    found = []
    for at, line in enumerate(lines, 2):
        if not line or line.startswith("#"):
            continue
        entry = _simple(line)
        if not entry or (not entry[1] and at - 1 < len(lines) and lines[at - 1][:1] in (" ", "-", "\t")):
            return _by_yaml("\n".join(lines), path)
        found.append((at, *entry))
    return iter(found)


def _is_key(text: str) -> bool:
    return text[:1].isascii() and text[:1].isalpha() and text.replace("-", "").replace("_", "").isalnum()


def _simple(line: str) -> tuple[str, Any] | None:
    """Key and value of a line of the usual shapes, or None."""
    key, colon, rest = line.partition(":")
    if not colon or not _is_key(key.rstrip(" ")) or rest[:1] not in ("", " "):
        return None
    key, rest = key.rstrip(" "), rest.strip(" ")
    if rest[:1] in ("'", '"'):
        value, _, after = rest[1:].partition(rest[0])
        return (key, value) if "\\" not in value and _nothing(after) and after[:1] != rest[0] else None
    if rest[:1] == "{":
        inside, close, after = rest[1:].partition("}")
        items = [[part.strip() for part in item.split(":")] for item in inside.split(",")] if inside.strip() else []
        plain = close and _nothing(after) and not set("'\"{[#&*!") & set(inside)
        return (key, dict(items)) if plain and all(len(item) == 2 for item in items) else None
    value = rest.partition(" #")[0].rstrip(" ") if not rest.startswith("#") else ""
    if ": " in value or value.endswith(":") or value[:1] in tuple("[]{},&*!|>%@`-?"):
        return None
    return key, value


def _nothing(text: str) -> bool:
    """Whether only a comment follows."""
    return not text.strip() or text.startswith(" #")


def _by_yaml(text: str, path: str) -> Iterator[tuple[int, str, Any]]:
    import yaml

    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        entries = root.value if isinstance(root, yaml.MappingNode) else []
        if root is not None and not isinstance(root, yaml.MappingNode):
            raise InputError(path, "front matter that is no list of keys; write it as date: 2026-06-30", 2)
        for key, value in entries:
            yield key.start_mark.line + 2, str(key.value), _plain(value)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "not YAML"
        raise InputError(path, f"front matter: {what}; write it as date: 2026-06-30", mark.line + 2 if mark else 2) from None
    except RecursionError:
        raise InputError(path, "front matter nested too deep; write it as date: 2026-06-30", 2) from None


def _plain(node: Any) -> Any:
    """A scalar as its text, a mapping of scalars as a dict; anything else is of no use."""
    if isinstance(node.value, str):
        return node.value
    if node.id == "mapping":
        return {k.value: v.value for k, v in node.value if isinstance(k.value, str) and isinstance(v.value, str)}
    return "[…]"
