"""Compile the bundled glossary into the wheel, so that nobody has to read YAML to check a text."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileGlossary(BuildHookInterface[Any]):
    """Puts termcheck/glossary/files/bundled.glossary beside the modules that read it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before a wheel is built; an editable one has no need of it, the cache does."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from termcheck.glossary.files.load import COMPILED, compile_bundled

            data = compile_bundled()
        finally:
            sys.path.remove(self.root)
        self._made = tempfile.TemporaryDirectory(prefix="termcheck-")
        made = Path(self._made.name) / COMPILED
        made.write_bytes(data)
        build_data["force_include"][str(made)] = f"termcheck/glossary/files/{COMPILED}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called when the wheel is there."""
        if version != "editable":
            self._made.cleanup()
