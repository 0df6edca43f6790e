"""The right term in the shape of the wrong one, and when a fix is safe."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.checks.reword import reworded

# What the text says, what the glossary has for it, the right term, and what comes out.
SHAPES: list[tuple[str, str, str, str | None]] = [
    ("foundational model", "foundational model", "foundation model", "foundation model"),
    ("foundational models", "foundational model", "foundation model", "foundation models"),
    ("Foundational models", "foundational model", "foundation model", "Foundation models"),
    ("Foundational Models", "foundational model", "foundation model", "Foundation Models"),
    ("FOUNDATIONAL MODELS", "foundational model", "foundation model", "FOUNDATION MODELS"),
    ("foundational-model", "foundational model", "foundation model", "foundation model"),
    ("ministries of the past", "ministry of the past", "office of the past", "offices of the past"),
    ("policy boards", "policy board", "committee", "committees"),
    ("electric companies", "electric company", "power company", "power companies"),
    ("Bank of Nippon", "Bank of Nippon", "Bank of Japan", "Bank of Japan"),
    ("Yasukuni Temple", "Yasukuni Temple", "Yasukuni Shrine", "Yasukuni Shrine"),
    ("MITI", "MITI", "Ministry of Economy, Trade and Industry", "Ministry of Economy, Trade and Industry"),
    # What is not certain is left to the editor.
    ("Banks of Nippon", "Bank of Nippon", "Bank of Japan", None),
    ("modelling of foundations", "foundational model", "foundation model", None),
    ("", "foundational model", "foundation model", None),
]


@pytest.mark.parametrize(("said", "form", "right", "wanted"), SHAPES)
def test_the_shape_is_kept(said: str, form: str, right: str, wanted: str | None) -> None:
    assert reworded(said, [form], right) == wanted


# English beside 国産の基盤モデルを開発する。, what replaces the term, and whether unseen.
FIXES = [
    ("It will develop a foundational model.", "foundation model", True),
    ("Foundational models will be developed.", "Foundation models", True),
    ("The foundational model's size is kept secret.", "foundation model", True),
    ("The foundational models’ size is kept secret.", "foundation models", True),
    ("It will develop an AI foundational model.", "foundation model", False),  # "an foundation"
]


@pytest.mark.parametrize(("en", "right", "safe"), FIXES)
def test_a_deprecated_term_has_a_safe_fix(en: str, right: str, safe: bool) -> None:
    (finding,) = [f for f in termcheck.check("国産の基盤モデルを開発する。", en).findings if f.rule == "term-deprecated"]
    assert finding.fix == termcheck.Fix(right, safe)
