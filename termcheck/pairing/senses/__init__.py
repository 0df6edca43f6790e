"""What a counted figure means beyond its value: the permitted English of its sense.

八回二死 is two outs in the eighth inning, not two deaths eight times; 3着 is a place at the finish.
The tables say for which Japanese a row holds, which English words near the figure carry the
sense, or which ones spoil it. Rows that ask for a field's own words apply only where the
Japanese speaks of that field.
"""

from __future__ import annotations

from collections.abc import Sequence

from termcheck.japanese.words import CALLED_BY_NUMBER
from termcheck.model import Kind, Mention
from termcheck.pairing.answers.otherwise import round_of
from termcheck.pairing.context import Context
from termcheck.pairing.senses.counted_units import other_thing, units
from termcheck.pairing.senses.kinds import of_its_value, other_kind, says_which
from termcheck.pairing.senses.noun_phrase import PER
from termcheck.pairing.senses.ordinals import (
    COUNTING,
    Place,
    counted_or_ranked,
    counts_all_of_them,
    only_counts,
)
from termcheck.pairing.senses.pupils import pupils_year
from termcheck.pairing.senses.words import AFTER_JA, BEFORE_JA, first_numeral, other_words
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

# What English says with a first that no figure says.
_FIRST, _FIRST_OF_ALL, _FIRST_IN = lazy("ぶり(?!返)|初|最初"), lazy("初|最初"), lazy(r"first\b[^.;]{0,40}\b(?:in|since)\b")

# Behind a figure, that what it counts goes there and back, whatever runs: one round-trip freight train a day.
_THERE_AND_BACK = lazy(r" (?:daily |weekly |direct |nonstop )?(?:round[- ]trips?|return)\b")
# Units of what is counted beside a noun that says what it is: 乗員12人.
_NOUNS_OF = frozenset(("person", "animal", "vehicle", "school", "building", "aircraft", "ship", "hospital", "area", "household"))


def missing_sense(ja: Mention, en: Mention, context: Context, japanese: Sequence[Mention] = (), english: Sequence[Mention] = ()) -> str:
    """What the Japanese figure is, where the English beside its partner says something else;
    "" where it is said, or nothing can be told.

    japanese, english  the mentions of the row
    """
    here, there = context.in_ja(ja), context.in_en(en)
    if here is None or there is None or ja.text in CALLED_BY_NUMBER or (en.weak and en.kind is not Kind.ORDINAL and not en.text.lower().startswith(("one", "once", "twice", PER))):
        return ""
    (text, at, _), (other, start, end) = here, there
    if "回戦" in ja.text and en.kind is not Kind.ORDINAL and isinstance(en.value, Quantity) and round_of(en.value, en, context):
        return ""
    if en.kind is Kind.ORDINAL and ja.kind is not Kind.ORDINAL and en.text.lower().startswith("first") and ((en.weak and _FIRST_OF_ALL.search(text)) or (_FIRST.search(text) and _FIRST_IN.match(other, start))):
        return ""  # 1医療機関当たり … 5年ぶり: the first in five years
    if counts_all_of_them(ja, en, japanese):
        return ""
    if thing := other_words(ja, en, here, there):
        return thing
    figure = first_numeral(ja, at)
    if not ja.weak and (thing := pupils_year(ja, en, text, figure)):
        return thing
    if "round-trip" in units(ja) and _THERE_AND_BACK.match(other, end):
        return ""
    numbered = other[end : end + 2].strip()[:1].isdigit()  # his third Grade 1 success
    if not ja.weak and not numbered and (thing := other_thing(ja, en, text)):
        return thing
    if thing := other_kind(ja, en, context, japanese, english):
        return thing
    if not ja.weak and not _NOUNS_OF.isdisjoint(units(ja)):
        from termcheck.pairing.senses.counted import (
            counted_otherwise,  # where people, beasts or what moves is counted
        )

        if thing := counted_otherwise(ja, en, context, japanese, english):
            return thing
    begin = at if text[at] == "第" else figure
    others = [other for other in of_its_value(ja, japanese) if not other.weak]
    ranked = any(not only_counts(other, context) for other in others)
    which = en.kind in COUNTING and says_which(ja, context)
    place = Place(text[max(0, begin - BEFORE_JA) : begin], text[begin : figure + AFTER_JA], which, bool(others), ranked)
    return counted_or_ranked(ja, en, place, there, of_its_value(en, english))
