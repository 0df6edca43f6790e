"""The values of a configuration: what is written there, made into what the program uses."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from termcheck.calendar import parse_iso
from termcheck.config import Override
from termcheck.config.keys import OVERRIDE_KEYS, SEVERITIES, Key
from termcheck.model import Severity
from termcheck.quantity import Number, exact


class Wrong(ValueError):
    """A value that cannot be used, and the key at which it stands."""

    def __init__(self, key: str, what: str) -> None:
        super().__init__(what)
        self.key = key


def read(table: Mapping[str, Any], keys: Mapping[str, Key], path: Path) -> dict[str, Any]:
    """The values of a table by the names of `Config`. Raises Wrong."""
    found = {}
    for name, value in table.items():
        if name not in keys:
            import difflib

            near = difflib.get_close_matches(name, keys, 1, 0.6)
            hint = f"did you mean {near[0]}?" if near else f"the keys are {', '.join(keys)}"
            raise Wrong(name, f"no key {name}; {hint}")
        key = keys[name]
        try:
            found[name.replace("-", "_")] = _READ[key.shape](value, key, path)
        except Wrong:
            raise
        except (ValueError, TypeError, KeyError) as error:
            raise Wrong(name, f"{name}: {error}") from None
    return found


def _texts(value: Any, key: Key, path: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError('not a list of texts; write it as ["one", "two"]')
    return tuple(value)


def _date(value: Any, key: Key, path: Path) -> datetime.date:
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    return parse_iso(str(value))


def _paths(value: Any, key: Key, path: Path) -> tuple[str, ...]:
    return tuple(str(path.parent / item) for item in _texts(value, key, path))


def _path(value: Any, key: Key, path: Path) -> str:
    if not isinstance(value, str):
        raise ValueError('not a path; write it as "file"')
    return str(path.parent / value)


def _switch(value: Any, key: Key, path: Path) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def _word(value: Any, key: Key, path: Path) -> str:
    if value not in key.words:
        raise ValueError(f"not one of {', '.join(key.words)}: {value!r}")
    return str(value)


def _number(value: Any) -> Number:
    if isinstance(value, bool) or not isinstance(value, int | Decimal) or not Decimal(value).is_finite() or value <= 0:
        raise ValueError(f"not a positive number: {value!s}")
    return exact(Fraction(value))


def _rates(value: Any, key: Key, path: Path) -> dict[str, Number]:
    if not isinstance(value, dict):
        raise ValueError("not a table; write it as rates = { USD = 162.5 }")
    for code in value:
        if not re.fullmatch("[A-Z]{3}", code):
            raise ValueError(f"not a currency code: {code!r} (write it as USD)")
    return {code: _number(rate) for code, rate in value.items()}


def _rules(value: Any, key: Key, path: Path) -> tuple[str, ...]:
    found = _texts(value, key, path)
    _known(found)
    return found


def _known(names: Iterable[str]) -> None:
    import difflib

    from termcheck import checks

    rules = checks.load()
    known = {*rules, *(rule.family for rule in rules.values())}
    for name in names:
        if name not in known:
            import difflib

            near = difflib.get_close_matches(name, known, 1, 0.6)
            raise ValueError(f"no rule or family {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))


def _severities(value: Any, key: Key, path: Path) -> dict[str, Severity | None]:
    if not isinstance(value, dict):
        raise ValueError('not a table; write it as severity = { term = "warning" }')
    _known(value)
    for word in value.values():
        if word not in SEVERITIES:
            raise ValueError(f"not one of {', '.join(SEVERITIES)}: {word!r}")
    return {name: None if word == "off" else Severity[word.upper()] for name, word in value.items()}


def _shares(value: Any, key: Key, path: Path) -> dict[str, Number]:
    if not isinstance(value, dict) or set(value) - {"silent", "warning"}:
        raise ValueError("not a table; write it as tolerance = { silent = 0.015, warning = 0.03 }")
    return {name: _number(share) for name, share in value.items()}


def _pairs(value: Any, key: Key, path: Path) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list):
        raise ValueError('not a list; write it as [{ ja = "ja/NAME", en = "en/NAME" }]')
    found = []
    for item in value:
        if not isinstance(item, dict) or set(item) != {"ja", "en"} or any("NAME" not in str(side) for side in item.values()):
            raise ValueError('each one has ja and en, with NAME in both, as { ja = "ja/NAME", en = "en/NAME" }')
        found.append((str(item["ja"]), str(item["en"])))
    return tuple(found)


def _overrides(value: Any, key: Key, path: Path) -> tuple[Override, ...]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError("not tables; write them as [[overrides]]")
    found = []
    for item in value:
        if not item.get("paths"):
            raise ValueError('an override without paths; add paths = ["sport/**"]')
        found.append(Override(**read(item, OVERRIDE_KEYS, path)))
    return tuple(found)


_READ = {
    "date": _date,
    "paths": _paths,
    "path": _path,
    "patterns": _texts,
    "switch": _switch,
    "word": _word,
    "rates": _rates,
    "rules": _rules,
    "severities": _severities,
    "shares": _shares,
    "pairs": _pairs,
    "overrides": _overrides,
}
