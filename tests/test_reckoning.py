"""What is reckoned from other figures, in a sentence and in what is a table."""

from __future__ import annotations

import pytest

import termcheck
from termcheck.glossary.model import Glossary
from termcheck.pairing.reckoning.figures import MOST


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return termcheck.load_glossary()


def missing(numbers: list[int], lost: int, glossary: Glossary) -> bool:
    """Whether a figure that is the sum of the first two is missed, where all others are said."""
    ja = "、".join(f"{number}人" for number in [*numbers, lost])
    en = ", ".join(f"{number:,} people" for number in numbers)
    return any(f.rule == "number-missing" for f in termcheck.check(f"{ja}。", f"{en}.", glossary=glossary).findings)


def test_a_sum_is_left_to_the_reader(glossary: Glossary) -> None:
    assert not missing([1041, 2307], 3348, glossary)
    assert missing([1041, 2307], 3349, glossary)


def test_in_a_table_no_figure_is_the_sum_of_two_others(glossary: Glossary) -> None:
    numbers = [1041 + 97 * number * number for number in range(MOST + 5)]
    assert missing(numbers, numbers[0] + numbers[1], glossary)
