"""A line of the ledger that has both sides, as its finding tells it: what the Japanese comes to and what the English
says of it, and the right figure in place of the wrong one."""

from __future__ import annotations

from termcheck.model import Fix, Kind, Match, Mention
from termcheck.quantity import Quantity
from termcheck.records import altered
from termcheck.tables.patterns import lazy
from termcheck.text import UNSEEN
from termcheck.wording import in_english, reading_in_english

# What English copy has beyond ASCII: ¥, £, €, °, dashes, curly quotes, no-break spaces.
_TYPOGRAPHIC = dict.fromkeys(map(ord, "¥£€°–—‘’“”\u00a0"), "-")
# A bare figure, with its decimals.
_DECIMALS = lazy(r"-?[0-9][0-9,]*(?:\.([0-9]+))?")


def both(match: Match) -> tuple[Mention, Mention]:
    """The two sides of a line of the ledger that has both."""
    assert match.ja is not None
    assert match.en is not None
    return match.ja, match.en


def says(match: Match) -> str:
    """The middle of most messages: what the Japanese comes to, and what the English says."""
    ja, en = both(match)
    if _is_year_or_stretch(ja, en):
        return f"{ja.text} is {' or '.join(dict.fromkeys(map(reading_in_english, ja.readings[:2])))}; the English says {en.text}"
    ja = _of_kind(ja, en)
    meant, said = in_english(ja), in_english(en)
    if meant == ja.text and not ja.text.isascii():
        return f"{ja.text} is rendered as {en.text}"
    # The 30 of "Nov. 29 and 30" looks right, and is another month's.
    also = f" ({said})" if en.text in meant and en.text not in (said, meant) else ""
    if (converted := _in_other_unit(ja, en)) is not None:
        meant = f"{meant}, which is {converted}"
    return f"{ja.text} is {meant}; the English says {en.text}{also}"


def correction(match: Match) -> Fix | None:
    """The right figure in place of the wrong one, where it has an English wording."""
    ja, en = both(match)
    from termcheck.checks.restyle import restated  # of what is wrong

    if _is_year_or_stretch(ja, en):
        return None
    en = altered(en, text=en.text.replace(UNSEEN, "")) if UNSEEN in en.text else en
    meant = _in_other_unit(ja, en) or _as_fine(restated(ja, en) or in_english(_of_kind(ja, en)), en.text)
    return Fix(meant) if meant.isascii() or meant.translate(_TYPOGRAPHIC).isascii() else None


def _of_kind(ja: Mention, en: Mention) -> Mention:
    """A Japanese mention as what the English takes it for, where it may be: 28年 is 2028 beside a year."""
    if ja.kind is en.kind:
        return ja
    first = [reading for reading in ja.readings if reading.kind is en.kind]
    return altered(ja, readings=(first[0], *ja.readings)) if first else ja


def _in_other_unit(ja: Mention, en: Mention) -> str | None:
    """A wrong conversion of a measure as what would be right: 112 F for 39度 as "102 F"; None for anything else."""
    ours, theirs = ja.value, en.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or {ja.kind, en.kind} != {Kind.MEASURE} or ours.low == theirs.low:
        return None
    from termcheck.checks.restyle import corrected
    from termcheck.units import convert

    value = convert(ours.low, ours.unit, theirs.unit) if ours.unit != theirs.unit else None
    return corrected(en, value) if value is not None else None


def _is_year_or_stretch(ja: Mention, en: Mention) -> bool:
    """Whether a Japanese figure may be a year as well as so many of them, and the English says how many: 66年 as "four years later"."""
    return en.kind is Kind.DURATION and ja.kind in (Kind.DURATION, Kind.YEAR) and {Kind.DURATION, Kind.YEAR} <= {reading.kind for reading in ja.readings[:2]}


def _as_fine(meant: str, said: str) -> str:
    """A bare figure with as many decimals as the one in its place: 120 for 102.0 as 120.0."""
    ours, theirs = _DECIMALS.fullmatch(meant), _DECIMALS.fullmatch(said)
    if ours is None or theirs is None or len(theirs[1] or "") <= len(ours[1] or ""):
        return meant
    return f"{meant}{'' if ours[1] else '.'}{'0' * (len(theirs[1]) - len(ours[1] or ''))}"
