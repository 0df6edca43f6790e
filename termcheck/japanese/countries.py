"""The characters that stand for countries in headings and before names: 日中韓, 米独首脳会談, 英会計検査院.

Of other countries the character is in many more words (日, 中, 加, 比); who reads it adds those that are plain where it
looks.
"""

from __future__ import annotations

COUNTRY_SIGNS = "米英仏独伊露印豪韓"
