"""Both kinds of install find the glossaries: a wheel has them inside, compiled; an editable one
reads them where they stand in the source tree.

Nothing is fetched: packages that termcheck needs are those of the Python that runs the tests, and
termcheck is built with what is installed beside it.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from termcheck.glossary.files.load import COMPILED, bundled_files

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = [str(ROOT / "corpus/noetra.ja.md"), str(ROOT / "corpus/noetra.en.md")]
NEEDED = ("pip", "hatchling", "yaml")

pytestmark = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in NEEDED),
    reason=f"building termcheck needs {', '.join(NEEDED)} beside it: pip install '.[test]'",
)


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr


class Environment:
    """A virtual environment with termcheck in it, and the packages of this one behind that."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "venv"
        self.cache = folder / "cache"
        venv.create(self.folder, symlinks=os.name != "nt")
        paths = sysconfig.get_paths("venv", vars={"base": str(self.folder), "platbase": str(self.folder)})
        self.python = Path(paths["scripts"]) / ("python.exe" if os.name == "nt" else "python")
        self.packages = Path(paths["purelib"])
        # Read after the .pth file of an editable install; those in the folders named here are not read.
        (self.packages / "zz_behind.pth").write_text("\n".join({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}))

    def install(self, *what: str) -> None:
        pip("--python", str(self.python), "install", "--no-index", "--no-deps", "--no-build-isolation", "--force-reinstall", *what)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """A command of the environment, away from the source tree, with a cache of its own."""
        hidden = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
        env = {name: value for name, value in os.environ.items() if name not in hidden}
        env |= {"XDG_CACHE_HOME": str(self.cache), "LOCALAPPDATA": str(self.cache), "PYTHONUTF8": "1"}
        program = str(self.python.with_name(command[0]))
        return subprocess.run([program, *command[1:]], capture_output=True, text=True, encoding="utf-8", env=env, cwd=self.folder)

    def home(self) -> Path:
        """Where termcheck is imported from."""
        done = self.run("python", "-c", "import termcheck; print(termcheck.__file__)")
        return Path(done.stdout.strip()).resolve().parent

    def compiled(self) -> list[Path]:
        """The glossaries that were compiled into the cache."""
        return list(self.cache.rglob("*.glossary"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), ".")
    return next(folder.glob("termcheck-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    made = Environment(tmp_path_factory.mktemp("installed"))
    made.install(str(wheel))
    return made


@pytest.fixture(scope="module")
def editable(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    made = Environment(tmp_path_factory.mktemp("editable"))
    made.install("--editable", ".")
    return made


def test_what_a_wheel_holds(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert names >= {f"termcheck/glossaries/{path.name}" for path in bundled_files()}
    assert f"termcheck/glossary/files/{COMPILED}" in names
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "termcheck").rglob("*") if path.is_file()}
    assert names >= {name for name in sources if "__pycache__" not in name}
    assert not [name for name in names if name.startswith(("tests", "corpus", "benchmarks"))]
    assert any(name.endswith("/licenses/glossaries/LICENSES.md") for name in names)


def test_a_wheel_carries_its_glossaries(installed: Environment) -> None:
    assert installed.home() == (installed.packages / "termcheck").resolve()
    done = installed.run("termcheck", "check", *ARTICLE)
    assert (done.returncode, done.stderr) == (0, "")
    assert " terms hold" in done.stdout
    assert installed.compiled() == []  # the one that was compiled into the wheel was used


def test_an_editable_install_reads_the_source_tree(editable: Environment) -> None:
    assert editable.home() == ROOT / "termcheck"
    done = editable.run("termcheck", "check", *ARTICLE)
    assert (done.returncode, done.stderr) == (0, "")
    assert " terms hold" in done.stdout
    assert len(editable.compiled()) == 1  # once, not at every start
    assert editable.run("termcheck", "check", *ARTICLE).stdout == done.stdout
    assert len(editable.compiled()) == 1


def test_both_say_the_same(installed: Environment, editable: Environment) -> None:
    for command in (["check", *ARTICLE], ["glossary", "stats"], ["rules"], ["--version"]):
        one, other = (made.run("termcheck", *command) for made in (installed, editable))
        assert (one.returncode, one.stdout, one.stderr) == (other.returncode, other.stdout, other.stderr)


def test_as_a_module(installed: Environment) -> None:
    assert installed.run("python", "-m", "termcheck", "--version").stdout.startswith("termcheck ")
