"""The right figure in the clothes of the wrong one: "about $2.83 billion" as "about $2.38 billion"."""

from __future__ import annotations

from fractions import Fraction

from termcheck.model import Mention
from termcheck.patterns import lazy
from termcheck.quantity import Number, decimal_text, exact
from termcheck.rates import significant

# Words of scale that stand behind a figure, by how they are written; a figure that leaves its
# own takes the next of the same style.
STYLES: tuple[dict[str, int], ...] = (
    {"trillion": 10**12, "billion": 10**9, "million": 10**6},
    {"tn": 10**12, "bn": 10**9, "mn": 10**6},
    {"tn": 10**12, "bn": 10**9, "m": 10**6},
    {"T": 10**12, "B": 10**9, "M": 10**6},
)
_FIGURE = lazy(r"\d[\d,]*(?:\.\d+)?")
_SCALE = lazy(r"[\s-]?(trillion|billion|million|thousand|tn|bn|mn|m|T|B|M)(?![A-Za-z])")
_CENTS = lazy(r"[\s-]?(cents?|pence|sen)(?![A-Za-z])")


def corrected(mention: Mention, value: Number) -> str | None:
    """The text of a mention with another value, rounded as the one that stands there is (to two
    digits at least), its scale word changed where the value wants another; None where it
    has no figures to change."""
    text = mention.text
    figure = _FIGURE.search(text)
    if figure is None or value <= 0:
        return None
    digits = max(2, min(4, _significant_digits(figure[0])))
    if _CENTS.match(text, figure.end()):
        cents = int(Fraction(value) * 200 + 1) // 2
        return text[: figure.start()] + str(cents) + text[figure.end() :] if cents < 100 else None
    rounded = significant(value, digits)
    scale = _SCALE.match(text, figure.end())
    if scale is None:
        plain = _plain(rounded, value, "." in figure[0])
        return text[: figure.start()] + plain + text[figure.end() :] if plain else None
    style = next((style for style in STYLES if scale[1] in style), None)
    if style is None:
        return None
    word = next((word for word, power in style.items() if rounded >= power), None)
    if word is None:
        return text[: figure.start()] + (_plain(rounded, value, False) or "") + text[scale.end() :]
    number = decimal_text(exact(Fraction(rounded) / style[word]))
    return text[: figure.start()] + number + text[figure.end() : scale.start(1)] + word + text[scale.end() :]


def _plain(rounded: Number, value: Number, cents: bool) -> str:
    """A figure with no scale word: 14,700; with cents where the old one had them."""
    if rounded >= 10**6:
        power, word = next((p, w) for w, p in STYLES[0].items() if rounded >= p)
        return f"{decimal_text(exact(Fraction(rounded) / power))} {word}"
    if cents or rounded < 10:
        hundredths = int(Fraction(value) * 200 + 1) // 2
        return f"{hundredths // 100:,}.{hundredths % 100:02}"
    return f"{int(Fraction(rounded) * 2 + 1) // 2:,}"


def _significant_digits(figure: str) -> int:
    digits = figure.replace(",", "")
    if "." not in digits:
        digits = digits.rstrip("0")
    return len(digits.replace(".", "").lstrip("0"))
