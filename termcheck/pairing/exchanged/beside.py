"""Whose age it is: the one name or word that stands right at it.

父親(38)は岸に上がった as "the father, 6, got ashore". An age is told right at whose it is in either language, so that
one of two people is enough to see that the ages have changed places.
"""

from __future__ import annotations

from collections.abc import Iterable

from termcheck.japanese.called import PERSONAL
from termcheck.pairing.exchanged.bound_words import Span
from termcheck.tables.patterns import lazy

# Between whose age it is and the age, and between an age and whose it is.
_JA = lazy(f"(?:{PERSONAL}|社長|会長|議員|教授|九段|八段|七段)?(?:は|が|も|・)?(?:現在|当時|まだ)?[（(]?"), lazy("(?:の|で|だった|である|になった|になる)?")
_EN = lazy(r"(?:,|:| is| was| turned)?(?: aged?| now| then| currently|(?<=,) an?|(?<=,) the)? ?\(?"), lazy(r"[ -](?:[a-z]+ )?")


# Between ages that are told of several together: Taro and his wife Hanako, 65 and 62.
_TOGETHER = lazy(r",?(?: and| or)? ")


def ages_beside(text: str, spans: Iterable[Span], ages: list[Span], *, ja: bool) -> set[int]:
    """The numbers of the ages that a name or a word stands right at, wherever it stands."""
    behind, before = _JA if ja else _EN
    together = () if ja else tuple(k for k in range(len(ages) - 1) if _TOGETHER.fullmatch(text, ages[k][1], ages[k + 1][0]))
    return {
        number
        for begin, end in spans
        for number, (start, stop) in enumerate(ages)
        if number not in together
        and number - 1 not in together
        and ((end <= start and behind.fullmatch(text, end, start)) or (stop <= begin and before.fullmatch(text, stop, begin)) or (start < end and begin < stop))
    }
