"""What all of reckoning asks of a row: the amounts that hold, and how a figure is closed that comes out of them."""

from __future__ import annotations

from collections.abc import Container, Iterator

from termcheck.model import Match, Mention, Verdict
from termcheck.pairing.row import Row
from termcheck.quantity import Quantity

EXACT: frozenset[Verdict] = frozenset((Verdict.HOLDS,))
ROUGHLY = EXACT | {Verdict.ROUNDED}
MOST = 30  # figures of a row that hold: of a table of more, some two or three come to anything, and trying all takes long
NOTE = "worked out"  # what the ledger says of a figure that came out


def single(mention: Mention | None) -> Quantity | None:
    """The amount of a mention, where it has one and no range."""
    value = mention.value if mention is not None else None
    return value if isinstance(value, Quantity) and not value.is_range else None


def amount(mention: Mention | None) -> Quantity | None:
    """The amount of a mention that is told to the last digit, a score and a range among them."""
    value = mention.value if mention is not None else None
    return value if isinstance(value, Quantity) and not value.vague else None


def exact(mention: Mention | None) -> Quantity | None:
    """The amount of a mention, where it is one, and told to the last digit."""
    value = single(mention)
    return value if value is not None and not value.vague else None


def held(row: Row, verdicts: Container[Verdict] = EXACT, *, plain: bool = False) -> Iterator[Mention]:
    """The Japanese figures of a row that the English has; none of a row that is a table.

    plain  only those that have nothing against them, no lost "about" either
    """
    found = [match.ja for match in row.matches if match.ja is not None and match.en is not None and match.verdict in verdicts and not (plain and match.difference)]
    return iter(found if len(found) <= MOST else ())


def amounts_held(row: Row) -> Iterator[tuple[Mention, Quantity]]:
    """The Japanese figures of a row that the English has, with their amounts."""
    return ((mention, amount) for mention in held(row) if (amount := exact(mention)) is not None)


def close(row: Row, j: int, e: int | None, note: str = NOTE) -> bool:
    """Close a Japanese figure with the English one that says it in its way, or with none; true, for whoever asks whether it
    was closed."""
    row.open_ja.remove(j)
    if e is not None:
        row.open_en.remove(e)
    row.matches.append(Match(row.ja[j], None if e is None else row.en[e], Verdict.HOLDS, row.pair, "", note))
    return True
