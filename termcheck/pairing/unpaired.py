"""Figures without a partner: those that need none, since English says them in other words, they follow from others, or
everybody knows them; and what is left, which is missing, or added."""

from __future__ import annotations

from termcheck.model import Kind, Match, Mention, Verdict
from termcheck.pairing.answers.apart import ends_at_midnight
from termcheck.pairing.answers.dates import DATES
from termcheck.pairing.answers.implied import in_other_words, is_in
from termcheck.pairing.answers.restated import named_one_by_one
from termcheck.pairing.row import Row
from termcheck.quantity import Quantity
from termcheck.tables.patterns import lazy

_QUOTED = lazy("[「『]")  # few lose a figure of a title


def take_marks(row: Row) -> None:
    """Close the round marks that the Japanese has without their figure, if it speaks of one."""
    if row.pair.ja is not None and "大台" in row.pair.ja.text:
        from termcheck.pairing.answers.marks import take_marks

        take_marks(row)


def take_spans(row: Row) -> None:
    """Close the stretches from so long to so long whose ends the English has in units of their own, before one end is taken for
    the whole."""
    if any(ja.kind is Kind.DURATION and isinstance(ja.value, Quantity) and ja.value.is_range for ja in row.ja):
        from termcheck.pairing.reckoning.spans import take_spans

        take_spans(row)


def take_implied(row: Row) -> None:
    """Close what English says without a figure."""
    for j in list(row.open_ja):
        said = in_other_words(row.ja[j], row.context)
        if said is not None or named_one_by_one(row.ja[j], row.context) or _is_reckoned(row, j):
            own = next((e for e in row.open_en if said is not None and is_in(row.ja[j], row.en[e], said)), None)
            row.open_ja.remove(j)
            if own is not None:
                row.open_en.remove(own)
            row.matches.append(Match(row.ja[j], row.en[own] if own is not None else None, Verdict.HOLDS, row.pair, "", "in other words"))


def _is_reckoned(row: Row, j: int) -> bool:
    """Whether a figure that nothing answers follows from others that hold."""
    if row.ja[j].weak or not any(match.verdict is Verdict.HOLDS for match in row.matches):
        return False
    from termcheck.pairing.reckoning.parts import is_half

    return is_half(row, j)


def close(row: Row) -> None:
    """Add the lines of what is left, in one language only."""
    for j in row.open_ja:
        if row.pair.ja is not None and _QUOTED.search(row.pair.ja.text):
            from termcheck.pairing.answers.aloud import is_read_aloud

            if is_read_aloud(row.ja[j], row.context):
                row.matches.append(Match(row.ja[j], None, Verdict.HOLDS, row.pair, "", "as it is read"))
                continue
        word = "date-missing" if _is_date(row.ja[j]) else "missing"
        row.matches.append(Match(row.ja[j], None, Verdict.JA_ONLY, row.pair, word))
    for e in row.open_en:
        if e in row.given or _is_known(row, e):
            row.matches.append(Match(None, row.en[e], Verdict.ADDED, row.pair))
        elif row.pair.ja is None:  # a passage with no Japanese beside it is said once, not per figure
            row.matches.append(Match(None, row.en[e], Verdict.OPEN, row.pair))
        elif said := row.said_once(e):
            row.say_again(said, e)
        else:
            word = "date-unsupported" if _is_date(row.en[e]) else "unsupported"
            row.matches.append(Match(None, row.en[e], Verdict.EN_ONLY, row.pair, word))


def _is_known(row: Row, e: int) -> bool:
    """Whether an open English figure or day only tells what everybody knows: how large a body of the Japanese is, when
    an event of it was."""
    en = row.en[e]
    if row.pair.ja is None or en.weak or not any(char.isdigit() for char in en.text):
        return False
    if _is_date(en):
        from termcheck.pairing.answers.known_days import is_known_day  # as below

        return is_known_day(row, en) or ends_at_midnight(en, row.ja, row.pair)
    from termcheck.pairing.answers.sizes import is_known_size  # most rows leave no figure open

    return is_known_size(row, en)


def _is_date(mention: Mention) -> bool:
    """Whether a mention is of the calendar or the clock."""
    return mention.kind in DATES
