"""Sums beside their equivalents in another currency, and the rates that a text states.

Which words join a sum to its equivalent is a table for both languages; whether the
equivalent is right is arithmetic. Neither reads figures: the mentions of the text are given.
"""

from termcheck.conversion.find import find
from termcheck.conversion.hold import Tolerance
from termcheck.conversion.stated import StatedRate, Use, stated_rates

__all__ = ["StatedRate", "Tolerance", "Use", "find", "stated_rates"]
