"""The words beside a figure that say what it does: about, more than, up to, or so.

Before a figure the longest phrase that ends there counts ("no more than" is no "more
than"); after it, the longest that begins there.
"""

from __future__ import annotations

from termcheck.english.words import Phrases, Words, split
from termcheck.quantity import Modifier

BEFORE = {
    Modifier.ABOUT: (
        "about", "around", "some", "roughly", "approximately", "approx", "approx.", "circa", "an estimated", "estimated",
        "in the region of", "in the neighborhood of", "in the order of", "on the order of", "or so", "something like",
        "give or take", "~", "average of", "an average of",
    ),
    Modifier.NEARLY: (
        "nearly", "almost", "close to", "just under", "just below", "just short of", "a little under", "a little less than",
        "slightly less than", "slightly under", "slightly below", "little less than", "shy of", "just shy of",
        "approaching", "nearing", "a shade under", "a shade below", "a tad under", "a tad below", "a touch under", "a whisker under", "a hair under", "a whisker short of", "pushing", "nudging", "knocking on", "closing in on", "within a whisker of", "not quite", "best part of", "better part of", "getting on for", "a little short of", "a bit under", "a bit less than",
    ),
    Modifier.OVER: (
        "more than", "over", "above", "exceeding", "exceeded", "exceeds", "exceed", "surpassing", "surpassed", "surpass",
        "surpasses", "topping", "topped", "tops", "in excess of", "upwards of", "upward of", "well over", "well above",
        "just over", "just above", "a little over", "a little more than", "slightly over", "slightly more than",
        "slightly above", "a shade over", "a shade above", "a tad over", "a tad above", "a touch over", "a whisker over", "a hair over", "greater than", "higher than", "larger than", "longer than", "older than", "north of",
        "beyond", "a bit over", "a bit more than", ">", "far more than", "well more than", "a good",
    ),
    Modifier.AT_LEAST: (
        "not less than", "no less than", "no fewer than", "not fewer than", "no lower than", "no younger than", "no shorter than", "no smaller than", "a minimum", "from at least", "≥",
        "or more than",
    ),
    Modifier.UNDER: (
        "less than", "fewer than", "under", "below", "lower than", "smaller than", "shorter than", "younger than",
        "well under", "well below", "<", "sub -", "far less than", "far fewer than", "south of",
    ),
    Modifier.AT_MOST: (
        "no more than", "not more than", "at most", "within", "not exceeding", "no greater than", "no later than", "no higher than", "no larger than", "no bigger than", "no older than", "not higher than",
        "at the most", "≤", "no longer than", "not to exceed", "capped at", "limited to",
    ),
    Modifier.UP_TO: (
        "up to", "as many as", "as much as", "a maximum of", "maximum of", "maximum is", "maximum", "a maximum", "upper limit of", "an upper limit of", "as high as", "as long as",
        "as far as", "as large as", "as late as", "a high of", "high of", "a peak of", "peak of", "peaked at", "peaking at", "topped out at", "maxed out at",
    ),
    Modifier.MINIMUM: ("at least", "a minimum of", "minimum of", "minimum", "at a minimum", "at the very least"),
    Modifier.ONLY: (
        "only", "just", "merely", "mere", "a mere", "as few as", "as little as", "barely", "solely", "a scant", "no more", "all of",
    ),
    Modifier.EACH: ("each", "respectively"),
}  # fmt: skip

AFTER = {
    Modifier.ABOUT: ("or so", "or thereabouts", "approximately", "odd", "give or take", "more or less"),
    Modifier.OVER: ("plus", "+", "and change", "and counting"),
    Modifier.AT_LEAST: (
        "or more", "and more", "or older", "or higher", "or longer", "or larger", "or greater", "or better", "and older",
        "or above", "and above", "or over", "and over", "and up", "or up", "or stronger", "or later", "at least",
        "or heavier", "or bigger", "at minimum", "or taller", "or hotter", "or warmer", "or wider", "or deeper", "or faster", "or thicker", "or beyond",
    ),
    Modifier.AT_MOST: (
        "or less", "or fewer", "or under", "or below", "or lower", "or younger", "or shorter", "at most", "and under",
        "and below", "and younger", "or smaller", "or earlier", "at the most", "and less", "or colder", "or cooler", "or slower", "or cheaper", "or thinner", "or lighter",
    ),
    Modifier.UP_TO: ("maximum", "at maximum"),
    Modifier.EACH: ("each", "apiece", "respectively"),
    Modifier.ONLY: ("alone", "only"),
}  # fmt: skip

_FIND_BEFORE = Phrases(
    (" ".join(reversed(split(phrase))), modifier) for modifier, rows in BEFORE.items() for phrase in rows
)
_FIND_AFTER = Phrases(
    (phrase, modifier)
    for modifier, rows in sorted(AFTER.items(), key=lambda row: row[0] is Modifier.AT_LEAST)
    for phrase in rows
)


def before(words: Words, first: int) -> tuple[Modifier | None, int]:
    """The modifier that stands before a token, and its first token."""
    found = _FIND_BEFORE.ending(words, first)
    if found is None or (words.word[found[1] - 1] == "-" and words.glued(found[1])):  # 2-over 72
        return None, first
    if words.word[first - 1] == "than" and words.figure(found[1] - 1):  # 46 fewer than four years earlier
        return None, first
    if words.word[first - 1] == "of" and words.word[first - 2] in ("high", "peak") and not _SURPASSES.isdisjoint(words.word[max(words.floor, found[1] - _BEFORE_A_HIGH) : found[1]]):
        return None, first  # surpassing the previous high of 31.88 million
    return found


# What goes beyond a high or a peak, so that what it was is no bound of this figure, or what makes a record of it (an
# all-time high of 8.7 trillion yen); and within how many words before.
_SURPASSES = frozenset(
    "surpassing surpassed surpasses surpass exceeding exceeded exceeds exceed topping topped tops top beating beat beats breaking broke breaks break "
    "above over past eclipsing eclipsed eclipse bettering bettered previous prior below from off under record time fresh".split()
)
_BEFORE_A_HIGH = 5


def after(words: Words, at: int) -> tuple[Modifier | None, int]:
    """The modifier that begins at a token, and the token after it."""
    found = _FIND_AFTER.at(words, words.skip_hyphen(at))
    if found is not None and words.word[at] == "and" and words.said(found[1], 10**9) >= 0:
        return None, at  # one missing and over 70 injured
    return found if found is not None else (None, at)
