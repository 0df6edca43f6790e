"""Numerals: digits and number words to one exact value, with its precision and bounds.

387.3 billion, two and a half million, half a million, three dozen, tens of thousands, one-third, twenty-first,
2½, fourteen thousand and ninety-two.
"""

from __future__ import annotations

from termcheck.english.numerals.cardinals import BEGINNINGS, read
from termcheck.english.numerals.numeral import Numeral
from termcheck.english.numerals.ordinals import ordinal
from termcheck.english.numerals.parts import fraction

__all__ = ["BEGINNINGS", "Numeral", "fraction", "ordinal", "read"]
