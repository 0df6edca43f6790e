"""Every English spelling of the shared tables is read as what its row says."""

from __future__ import annotations

import pytest

from termcheck.counters import SENSES
from termcheck.currencies import CURRENCIES
from termcheck.english import modifiers, read
from termcheck.english.nouns import plural
from termcheck.english.tails import WORDS_FIRST
from termcheck.model import Kind, Mention
from termcheck.quantity import Modifier, Quantity
from termcheck.units import UNITS

TIME = ("time", "months")


def only(sentence: str) -> Mention:
    (mention,) = read(sentence)
    return mention


def units(mention: Mention) -> set[str]:
    return {reading.value.unit for reading in mention.readings if isinstance(reading.value, Quantity)}


@pytest.mark.parametrize(
    ("key", "spelling"),
    [(unit.key, word) for unit in UNITS.values() for word in unit.en if word not in WORDS_FIRST],
)
def test_units(key: str, spelling: str) -> None:
    single = len(spelling) <= 3 or not spelling[-1].isalpha() or spelling.endswith(("s", " C", " F", "Celsius", "Fahrenheit"))
    mention = only(f"It came to 300 {spelling if single else plural(spelling)}.")
    assert mention.kind is (Kind.DURATION if UNITS[key].dimension in TIME else Kind.MEASURE) or key == "pound-mass"
    assert key in units(mention)


@pytest.mark.parametrize(
    ("code", "word"),
    [(currency.code, word) for currency in CURRENCIES for word in currency.en if word and word not in WORDS_FIRST],
)
def test_currencies(code: str, word: str) -> None:
    written = word.upper() if len(word) == 3 and word not in ("yen", "won") else word
    mention = only(f"It cost 300 million {written}.")
    assert mention.kind is Kind.MONEY
    assert code in units(mention)
    assert mention.value.low == 3 * 10**8  # type: ignore[union-attr]


@pytest.mark.parametrize(("code", "sign"), [(c.code, sign) for c in CURRENCIES for sign in c.signs])
def test_currency_signs(code: str, sign: str) -> None:
    mention = only(f"It cost {sign}{' ' if sign.isalpha() else ''}2.5 billion.")
    assert (mention.kind, mention.value.unit, mention.value.low) == (Kind.MONEY, code, 25 * 10**8)  # type: ignore[union-attr]


# Nouns that another reader takes first: stretches of time, money, points, places in an order.
ELSEWHERE = frozenset(("point", "year", "other", "time", "home", "away", "down", "cleanup"))


@pytest.mark.parametrize(
    ("key", "noun"), [(sense.key, noun) for sense in SENSES for noun in sense.en if noun not in ELSEWHERE]
)
def test_counted_nouns(key: str, noun: str) -> None:
    mentions = read(f"There were 15 {noun if noun in ('people', 'men', 'women', 'children', 'copies') else plural(noun)}.")
    ordinal = read(f"It was the 15th {noun}.")
    assert key in units(mentions[0]) | units(ordinal[0])
    assert key in units(mentions[0]) or mentions[0].kind in (Kind.COUNT, Kind.NUMBER)


BEFORE = [(phrase, modifier) for modifier, phrases in modifiers.BEFORE.items() for phrase in phrases if modifier is not Modifier.EACH]
AFTER = [(phrase, modifier) for modifier, phrases in modifiers.AFTER.items() for phrase in phrases]


@pytest.mark.parametrize(("phrase", "modifier"), BEFORE)
def test_modifiers_before(phrase: str, modifier: Modifier) -> None:
    mention = only(f"{phrase} 300 yen")
    assert mention.text == f"{phrase} 300 yen"
    assert mention.value.modifier is modifier  # type: ignore[union-attr]


@pytest.mark.parametrize(("phrase", "modifier"), AFTER)
def test_modifiers_after(phrase: str, modifier: Modifier) -> None:
    joined = "" if phrase == "+" else " "
    mention = only(f"It cost 300 yen{joined}{phrase}.")
    assert mention.value.modifier is modifier  # type: ignore[union-attr]
