"""Finding glossaries, and loading them without making them anew each time.

Compiling takes a second and needs YAML, so it is done once for a given content: when the
wheel is built, else in the user's cache directory.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from pathlib import Path

import termcheck
from termcheck.cache import cache_directory, keep
from termcheck.glossary.files.compiled import restore, restore_whole, shaped_by, stamp, thaw
from termcheck.glossary.model import Glossary, GlossaryError
from termcheck.tables.kept import KEPT

COMPILED = "bundled.glossary"  # beside this module in a wheel


def bundled_files() -> list[Path]:
    """The glossaries that come with termcheck: inside the package where it is installed,
    beside it in a source tree."""
    package = Path(termcheck.__file__).parent
    for folder in (package / "glossaries", package.parent / "glossaries"):
        if folder.is_dir():
            return sorted(folder.glob("*.yaml"))
    return []


def load_glossary(paths: Iterable[str | Path] = (), bundled: bool = True) -> Glossary:
    """The bundled glossary with others layered over it, or those alone.

    paths    YAML files of a desk; where two have a concept of the same written form, the
             later one's stands
    bundled  whether the glossary that comes with termcheck lies underneath

    Raises GlossaryError for a file that cannot be read or used, or one of whose examples
    fails.
    """
    paths = list(paths)
    if bundled and not paths and (found := restore_whole(Path(__file__).parent / COMPILED)) is not None:
        return found  # as it was built; a wheel is not edited
    layers = [bundled_files()] if bundled else []
    layers += [[Path(path)] for path in paths]
    made_of = _made_of(layers)
    cached = cache_directory() / f"{zlib.crc32(made_of.encode()):08x}.glossary"
    if (kept := _restore(cached, made_of)) is not None:
        return kept
    read = [_read(layer) for layer in layers]
    data = _make(read, bundled)
    keep(data, cached)
    return thaw(data)


def _made_of(layers: list[list[Path]]) -> str:
    """What a glossary of some files is made of. They are read once; as long as none of them is touched,
    it is as it was."""
    files = [str(path.absolute()) for layer in layers for path in layer]
    name = f"glossary of {[len(layer) for layer in layers]}: {' '.join(files)}"
    return KEPT.made_of(name, [*files, *shaped_by()], lambda: _stamp([_read(layer) for layer in layers]))


def _restore(cached: Path, made_of: str) -> Glossary | None:
    """The glossary kept in a file. Its check sum is worked out when the file is new; as long as nobody
    touches it, no more of it is read than is asked for."""
    whole = KEPT.made_of(f"whole {cached}", [str(cached)], lambda: restore(cached, made_of) is not None)
    return restore_whole(cached, made_of) if whole else None


def _read(paths: list[Path]) -> list[tuple[Path, bytes]]:
    read = []
    for path in paths:
        try:
            read.append((path, path.read_bytes()))
        except OSError as error:
            raise GlossaryError(str(path), 0, f"cannot be read ({error.strerror or error}); check the path") from None
    return read


def _make(layers: list[list[tuple[Path, bytes]]], bundled: bool) -> bytes:
    """Compiled layers. The examples of the bundled one are held by the tests, not again by
    every user."""
    from termcheck.glossary.files.compiler import compile_layers
    from termcheck.glossary.files.examples import require
    from termcheck.glossary.files.source import read_text

    read = [[entry for path, data in layer for entry in read_text(data, str(path))] for layer in layers]
    data = compile_layers([[entry.concept for entry in layer] for layer in read], _stamp(layers))
    require([entry for layer in read[bundled:] for entry in layer], thaw(data))
    return data


def _stamp(layers: list[list[tuple[Path, bytes]]]) -> str:
    return stamp([[data for _, data in layer] for layer in layers])


def compile_bundled() -> bytes:
    """The compiled bundled glossary, for the wheel."""
    return _make([[(path, path.read_bytes()) for path in bundled_files()]], bundled=True)
