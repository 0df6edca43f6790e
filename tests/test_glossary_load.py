"""Loading: layers, examples, the cache, and the two places where the bundled files may be."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import termcheck
from termcheck.cache import MOST
from termcheck.glossary import GlossaryError
from termcheck.glossary.files import load
from termcheck.glossary.files.compiled import restore, stamp, thaw
from termcheck.glossary.files.compiler import compile_layers
from termcheck.glossary.files.load import COMPILED, bundled_files, load_glossary
from termcheck.glossary.model import Concept, Glossary

ROOT = Path(__file__).parents[1]

DESK = """\
subject-field: desk
concepts:
  - ja: 架空省
    en: Ministry of Fiction
    not-for: [Ministry of Fact]
    source: the desk
    examples:
      - {ja: 架空省が発表した。, en: The Ministry of Fiction announced it., expect: pass}
      - {ja: 架空省が発表した。, en: The Ministry of Fact announced it., expect: fail}
"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own and a small bundled glossary for each test."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(load, "cache_directory", lambda: folder)
    few = tmp_path / "bundled.yaml"
    few.write_text("concepts: [{ja: [日本銀行, 日銀], en: Bank of Japan}]", "utf-8")
    monkeypatch.setattr(load, "bundled_files", lambda: [few])
    return folder


@pytest.fixture(scope="session")
def bundled() -> bytes:
    """The real bundled glossary, compiled."""
    return load.compile_bundled()


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    path = tmp_path / "desk.yaml"
    path.write_text(DESK, "utf-8")
    return path


def layered(*layers: list[Concept]) -> Glossary:
    return thaw(compile_layers(layers))


def test_a_desk_file_lies_over_the_bundled_ones(desk: Path) -> None:
    glossary = load_glossary([desk])
    assert glossary["架空省"].en == "Ministry of Fiction"
    assert "日本銀行" in {concept.key for concept in glossary}
    assert len(load_glossary([desk], bundled=False)) == 1
    assert len(load_glossary(bundled=False)) == 0


def test_the_later_layer_wins_and_takes_over_the_other_forms() -> None:
    under = [Concept("経済産業省", ("経済産業省", "経産省"), "METI"), Concept("財務省", ("財務省",), "MOF")]
    glossary = layered(under, [Concept("経産省", ("経産省",), "Industry Ministry")])
    assert [concept.en for concept in glossary] == ["MOF", "Industry Ministry"]
    assert glossary["経産省"].ja == ("経産省", "経済産業省")


def test_concepts_of_one_layer_may_share_a_form() -> None:
    glossary = layered([Concept("トルコ", ("トルコ",), "Turkey"), Concept("トルコ", ("トルコ",), "Türkiye")])
    assert glossary.beginnings.at(glossary.beginnings.places["トル"]).forms["トルコ"] == [0, 1]
    assert glossary["トルコ (2)"].en == "Türkiye"


def test_everything_of_a_concept_comes_back() -> None:
    concept = Concept("a", ("a", "b"), "E", "S", False, ("x",), ("y",), ("z",), False, "2001-01-01", "2002-01-01", ("c",), "f")
    assert list(layered([concept])) == [concept]


def test_a_glossary_whose_examples_fail_does_not_load(desk: Path) -> None:
    desk.write_text(DESK.replace("not-for: [Ministry of Fact]", "admitted: [Ministry of Fact]"), "utf-8")
    with pytest.raises(GlossaryError, match=r"desk\.yaml:9: the example should fail, but nothing is found"):
        load_glossary([desk])
    desk.write_text(DESK.replace("The Ministry of Fiction announced", "Officials announced").replace("announced it.", "announced the plan."), "utf-8")
    with pytest.raises(GlossaryError, match=r"desk\.yaml:8: the example should pass, but the English is term-missing"):
        load_glossary([desk])


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(GlossaryError, match=r"no\.yaml: cannot be read \(No such file or directory\); check the path"):
        load_glossary([tmp_path / "no.yaml"])
    with pytest.raises(GlossaryError, match="cannot be read"):
        load_glossary([tmp_path])


def test_what_was_compiled_is_kept_and_used(desk: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_glossary([desk], bundled=False)
    assert len(list(cache.iterdir())) == 1
    monkeypatch.setattr(load, "_make", lambda *_: pytest.fail("compiled again"))
    assert load_glossary([desk], bundled=False)["架空省"].en == "Ministry of Fiction"


def test_changed_content_is_compiled_anew(desk: Path, cache: Path) -> None:
    load_glossary([desk], bundled=False)
    desk.write_text(DESK.replace("Ministry of Fiction", "Fiction Ministry"), "utf-8")
    assert load_glossary([desk], bundled=False)["架空省"].en == "Fiction Ministry"
    assert len(list(cache.iterdir())) == 2


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "foreign", "older", "binary", "folder"])
def test_a_bad_cache_is_passed_over_and_mended(desk: Path, cache: Path, damage: str) -> None:
    load_glossary([desk], bundled=False)
    (kept,) = cache.iterdir()
    good = kept.read_bytes()
    middle = len(good) // 2
    if damage == "folder":
        kept.unlink()
        kept.mkdir()
    else:
        kept.write_bytes(
            {
                "cut": good[:middle],
                "flipped": good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
                "empty": b"",
                "foreign": b'{"concepts": []}\n',
                "older": good.replace(b"termcheck-glossary ", b"termcheck-glossary 1.", 1),
                "binary": bytes(range(256)) * 40,
            }[damage]
        )
    assert load_glossary([desk], bundled=False)["架空省"].en == "Ministry of Fiction"
    if damage != "folder":
        assert kept.read_bytes() == good


def test_a_cache_that_cannot_be_written_is_done_without(desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "file"
    file.write_text("")
    monkeypatch.setattr(load, "cache_directory", lambda: file / "below")
    assert load_glossary([desk], bundled=False)["架空省"].en == "Ministry of Fiction"


def test_old_compiled_glossaries_are_cleared_away(desk: Path, cache: Path) -> None:
    for number in range(MOST + 3):
        desk.write_text(DESK + f"# {number}\n", "utf-8")
        load_glossary([desk], bundled=False)
    assert len(list(cache.iterdir())) == MOST


def test_what_a_glossary_is_made_of_tells_contents_and_layers_apart() -> None:
    stamps = {stamp(contents) for contents in ([], [[]], [[b"a"]], [[b"b"]], [[b"a", b"b"]], [[b"a"], [b"b"]], [[b"ab"]], [[b"a"], []])}
    assert len(stamps) == 8


def test_bundled_files_inside_the_package_and_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "termcheck"
    package.mkdir()
    monkeypatch.setattr(termcheck, "__file__", str(package / "__init__.py"))
    assert bundled_files() == []
    for folder in (tmp_path / "glossaries", package / "glossaries"):  # the one inside comes first
        folder.mkdir()
        (folder / "a.yaml").write_text("concepts: []", "utf-8")
        (folder / "LICENSES.md").write_text("", "utf-8")
        assert bundled_files() == [folder / "a.yaml"]


def test_a_compiled_glossary_beside_the_code_is_used(tmp_path: Path, bundled: bytes) -> None:
    """As in a wheel: whoever loads it needs neither YAML nor a cache."""
    made = tmp_path / COMPILED
    made.write_bytes(bundled)
    contents = [[path.read_bytes() for path in bundled_files()]]
    found = restore(made, stamp(contents))
    assert found is not None
    assert found["日本銀行"].en == "Bank of Japan"
    assert restore(made, stamp([[b"other"]])) is None


def test_yaml_is_not_loaded_for_what_is_compiled(desk: Path, cache: Path) -> None:
    load_glossary([desk], bundled=False)
    script = (
        "import sys; from pathlib import Path; from termcheck.glossary.files import load\n"
        f"load.cache_directory = lambda: Path({str(cache)!r})\n"
        f"load.load_glossary([{str(desk)!r}], bundled=False)\n"
        "print([name for name in ('yaml', 'rapidfuzz', 'sudachipy', 'hashlib', 'termcheck.glossary.matching.inflection') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_the_wheel_carries_the_compiled_glossary(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    from hatchling.builders.wheel import WheelBuilder

    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(wheel) as archive:
        data = archive.read(f"termcheck/glossary/files/{COMPILED}")
        assert "termcheck/glossaries/government.yaml" in archive.namelist()
        assert "termcheck/glossary/files/schema.json" in archive.namelist()
    assert thaw(data)["日本銀行"].en == "Bank of Japan"
