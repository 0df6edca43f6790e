"""The right figure in the clothes of the wrong one: "about $2.83 billion" as "about $2.38 billion"."""

from __future__ import annotations

from fractions import Fraction

from termcheck.model import Kind, Mention
from termcheck.quantity import Number, Quantity, decimal_text, exact
from termcheck.rates import significant
from termcheck.tables.patterns import lazy
from termcheck.wording import DIGITS, figure

# Words of scale that stand behind a figure, by how they are written; a figure that leaves its
# own takes the next of the same style.
STYLES: tuple[dict[str, int], ...] = (
    {"trillion": 10**12, "billion": 10**9, "million": 10**6},
    {"tril.": 10**12, "bil.": 10**9, "mil.": 10**6},
    {"tn": 10**12, "bn": 10**9, "mn": 10**6},
    {"tn": 10**12, "bn": 10**9, "m": 10**6},
    {"T": 10**12, "B": 10**9, "M": 10**6},
)
_FIGURE = lazy(r"\d[\d,]*(?:\.\d+)?")
_SCALE = lazy(r"[\s-]?(trillion|billion|million|thousand|tril\.|bil\.|mil\.|tn|bn|mn|m|T|B|M)(?![A-Za-z])")
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


def restated(ja: Mention, en: Mention) -> str | None:
    """The English text with the figure of the Japanese in it, every digit of it: "about 2.1 billion
    yen" as "about 21 billion yen", 87-year-old as 78-year-old. None where they are not amounts of
    one kind and unit, or the English has no single figure in digits."""
    one, other = ja.value, en.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.is_range or other.is_range or one.low < 0:
        return None
    bare = not other.unit and en.kind in (Kind.NUMBER, Kind.COUNT)
    if not bare and (one.unit != other.unit or en.kind is not ja.kind):
        return None
    text, value = en.text, one.low
    figures = list(_FIGURE.finditer(text))
    if len(figures) != 1:
        return None
    start, end = figures[0].span()
    if _CENTS.match(text, end) or text[end:].startswith(("st", "nd", "rd", "th", "/")) or text[:start].endswith("/"):
        return None
    scale = _SCALE.match(text, end)
    if scale is not None:
        style = next((style for style in STYLES if scale[1] in style), None)
        word = next((word for word, power in style.items() if value >= power), None) if style else None
        if style is None or word is None:
            return f"{text[:start]}{figure(value)}{text[scale.end():]}" if style else None
        return f"{text[:start]}{decimal_text(exact(Fraction(value) / style[word]))}{text[end:scale.start(1)]}{word}{text[scale.end():]}"
    small = text == figures[0].group() and isinstance(value, int) and 0 < value < 10 and ja.kind in (Kind.COUNT, Kind.DURATION)
    return f"{text[:start]}{DIGITS[int(value)] if small else figure(value)}{text[end:]}"


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
