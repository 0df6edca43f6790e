"""What may import what, so that the folders keep showing the flow of the data."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

import termcheck

ROOT = Path(termcheck.__file__).parent

# Each room, and the rooms below it that it may look into (its own parts included).
NOUNS = {"model", "quantity", "calendar"}
GROUND = NOUNS | {"text", "stops", "units", "counters", "currencies", "cache"}
READERS = GROUND | {"rates"}
PAIRING = READERS | {"japanese", "english", "glossary", "names", "sounds", "conversion", "mistaken", "terms", "wording", "checks"}
RULES = PAIRING | {"pairing", "sentences", "residue"}
ENGINE = RULES | {"align", "house_style", "ruled", "styles"}
# What every room is built with.
TOOLS = {"__version__", "tables", "records"}
MAY_IMPORT = {
    "quantity": {"quantity"},
    "calendar": {"calendar", "quantity"},
    "model": NOUNS,
    "units": {"units", "quantity"},
    "counters": {"counters"},
    "currencies": {"currencies"},
    "text": {"text"},
    "stops": {"stops"},
    "cache": {"cache"},
    "tables": {"model", "cache"},
    "sounds": {"sounds"},
    "mistaken": {"mistaken", "model", "sentences"},
    "rates": READERS,
    "japanese": GROUND | {"japanese"},
    "english": GROUND | {"english"},
    "wording": GROUND | {"wording"},
    "conversion": READERS | {"conversion"},
    "glossary": READERS | {"glossary", "sounds", "japanese", "english", "checks"},
    "names": READERS | {"names", "sounds", "mistaken", "japanese", "english", "glossary", "checks"},
    "residue": {"residue"},
    "house_style": READERS | {"english", "glossary", "sounds"},
    "styles": RULES | {"styles"},
    "sentences": GROUND | {"sentences"},
    "pairing": PAIRING | {"pairing"},
    "align": PAIRING | {"align", "sentences", "moved", "ruled"},
    "ruled": NOUNS | {"ruled", "checks"},
    "moved": {"moved"},
    "checks": RULES,
    "engine": ENGINE | {"engine"},
    "formats": GROUND | {"formats"},
    "reports": GROUND | {"reports", "wording", "checks"},
}

# Packages that cost too much at start, imported where they are used.
LATE = {"yaml", "docx", "lxml", "rich", "rapidfuzz", "currency_converter", "fugashi", "sudachipy", "ahocorasick_rs", "ftfy", "jsonschema", "symspellpy"}
# Modules that are themselves loaded only where somebody wants that format.
WANTED = {"formats/xml.py", "reports/sarif.py"}


def modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imported(tree: ast.AST) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            if node.module == "termcheck":
                names.update(f"termcheck.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return names


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_room_looks_only_downwards(path: Path) -> None:
    allowed = MAY_IMPORT.get(room(path))
    if allowed is None:  # the edges (cli, commands and the package itself) know everything
        return
    used = {name.split(".")[1] for name in imported(ast.parse(path.read_text("utf-8"))) if name.startswith("termcheck.")}
    assert used <= allowed | TOOLS, f"{path.name} imports {sorted(used - allowed)}"


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_heavy_packages_are_imported_where_they_are_used(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    top = {
        name.split(".")[0]
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in imported(node)
    }
    assert not top & LATE or str(path.relative_to(ROOT)) in WANTED


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_has_one_subject(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 360


# Tables of names, of sounds and of places, which nobody reads from end to end.
LISTS = {
    "names/people/one_reading.txt", "names/people/players.txt", "names/people/surnames.txt", "names/places/features.txt",
    "names/places/municipalities.txt", "names/places/places.txt", "names/places/quarters.txt", "sounds/kanji.txt", "sounds/meanings.txt", "sounds/nanori.txt",
    "sounds/pinyin.txt",
}  # fmt: skip


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.txt")), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_table_has_one_subject(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 500 or path.relative_to(ROOT).as_posix() in LISTS


def test_a_room_is_taken_in_at_a_glance() -> None:
    rooms = Counter(path.parent for path in modules())
    assert max(rooms.values()) <= 26
