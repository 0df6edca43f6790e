"""How the tests of the Japanese reader write down what it read."""

from __future__ import annotations

import datetime

from termcheck.calendar import When
from termcheck.japanese import read
from termcheck.model import Mention, Reading
from termcheck.quantity import Quantity, decimal_text

PUBLISHED = datetime.date(2026, 7, 2)


def describe(reading: Reading) -> str:
    """A reading in a line: "money 387300000000 JPY about", "date 2026-06-30", "score 3~1"."""
    value = reading.value
    if isinstance(value, Quantity):
        amount = decimal_text(value.low) if value.low == value.high else f"{decimal_text(value.low)}~{decimal_text(value.high)}"
        words = [amount, value.unit, str(value.modifier or ""), "vague" if value.vague else ""]
    elif isinstance(value, When):
        said = value._replace(offset=None, part="").iso()
        words = [said, value.part, f"{value.offset:+}" if value.offset is not None else ""]
    else:
        words = [str(value)]
    return " ".join([str(reading.kind), *filter(None, words)])


def mention_of(sentence: str, text: str) -> Mention:
    """The mention of a sentence that reads exactly so; fails with all that were read."""
    mentions = read(sentence, published=PUBLISHED)
    for mention in mentions:
        if mention.text == text:
            return mention
    raise AssertionError(f"{text!r} is not among {[m.text for m in mentions]} of {sentence!r}")


def strong(sentence: str) -> list[str]:
    """The passages of a sentence that state something; weak words apart."""
    return [mention.text for mention in read(sentence) if not mention.weak]


def rows(table: str) -> list[tuple[str, ...]]:
    """The rows of a table: sentence | passage | reading, a line each, empty ones left out."""
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines() if line.strip()]
