"""Figures that go with no name: by how much a price has moved, what others are counted for, a sum and a part of them."""

from __future__ import annotations

import re

from termcheck.model import Match
from termcheck.tables.patterns import lazy

_BASE = lazy("(?:当たり|あたり|につき)")


def is_base(match: Match) -> bool:
    """Whether a figure is what others are counted for: 人口10万人当たり."""
    return _stands_behind(_BASE, match)


_BEFORE = 6  # characters before a figure in which it is said what that is
# What stands before a sum, which goes with none of what it is the sum of.
_SUM = lazy("(?<![会設統時推集])(?:の|、)(?:合?計|総計|合わせて|合わせ)(?:約)?$")


def is_sum(match: Match) -> bool:
    """Whether a figure is what others come to: 国会議員票288、地方票89の計377."""
    return _stands_before(_SUM, match)


_FROM = lazy("から[^、。]{0,14}")


def are_a_change(one: Match, other: Match) -> bool:
    """Whether a thing was the one and becomes the other: 107隻から150隻に."""
    segment = one.pair.ja
    if segment is None or one.ja is None or other.ja is None:
        return False
    first, second = sorted((one.ja, other.ja), key=lambda mention: mention.start)
    return _FROM.fullmatch(segment.text, first.end - segment.offset, second.start - segment.offset) is not None


# Of how many a figure is a part, in both languages.
_OF_THOSE, _OF_THE = lazy("の?うちの?(?:約|少なくとも)?$"), lazy(r" of (?:the |its |their |those |these )(?:\w+ )?(?:[0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)")


def is_part(match: Match) -> bool:
    """Whether a figure says how many of so many there are, whose thing both name."""
    english, en = match.pair.en, match.en
    return english is not None and en is not None and _OF_THE.match(english.text, en.end - english.offset) is not None and _stands_before(_OF_THOSE, match)


_CHANGE = lazy("(?:の)?(?:円高|円安|ドル高|ドル安|ユーロ高|ユーロ安|高(?!齢|校)|安(?!打|全)|(?:ほど|程度|余り)?(?:引き|値)?(?:上が|上げ|下が|下げ))")


def is_change(match: Match) -> bool:
    """Whether a figure says by how much a price has moved: １７銭円高, 30円上がり."""
    return _stands_behind(_CHANGE, match)


def _stands_before(said: re.Pattern[str], match: Match) -> bool:
    """Whether a pattern finds something right before a Japanese figure, in the last characters there."""
    segment, ja = match.pair.ja, match.ja
    return segment is not None and ja is not None and said.search(segment.text, max(0, ja.start - segment.offset - _BEFORE), ja.start - segment.offset) is not None


def _stands_behind(said: re.Pattern[str], match: Match) -> bool:
    """Whether a pattern finds something right behind a Japanese figure."""
    segment, ja = match.pair.ja, match.ja
    return segment is not None and ja is not None and said.match(segment.text, ja.end - segment.offset) is not None
