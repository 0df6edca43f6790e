"""One name through an article: spelled in one way, its parts in one order."""

from __future__ import annotations

from collections import Counter, defaultdict

from termcheck.model import Match, Verdict
from termcheck.names.answers import Answer
from termcheck.names.rows import Row
from termcheck.records import NamedTuple


class Held(NamedTuple):
    """A name that has its English, and its line of the ledger."""

    row: Row
    answer: Answer
    match: Match


def mark_spellings(found: list[Held], article: bool) -> None:
    """Give the difference "name-inconsistent" to people whose surname is spelled in another
    way than most often; weak in rows that are no article, which several may have translated.
    Two people of one surname may well be spelled in two ways."""
    people: dict[str, list[tuple[str, Match]]] = defaultdict(list)
    given: dict[str, set[str]] = defaultdict(set)
    for row, have, match in found:
        if have.name.place or have.surname < 0:
            continue
        surname = have.name.parts[0]
        people[surname].append((row.english.words[have.surname].capitalize(), match))
        given[surname].update(have.name.parts[1:])
    for surname, said in people.items():
        spellings = Counter(word for word, _ in said)
        if len(spellings) < 2 or len(given[surname]) > 1:
            continue
        usual = spellings.most_common(1)[0][0]  # of equals the first
        for word, match in said:
            if word != usual:
                match.verdict, match.difference, match.note = Verdict.DIFFERS, "name-inconsistent", usual
                if match.en is not None:
                    match.en.weak = not article


def mark_orders(found: list[Held]) -> None:
    """Give the difference "name-order" to full names in another order than most of an article."""
    orders = [(have.surname < have.given, match) for _, have, match in found if _both(have) and match.verdict is Verdict.HOLDS]
    first = sum(1 for surname_first, _ in orders if surname_first)
    if not orders or first in (0, len(orders)):
        return
    usual = first * 2 >= len(orders)
    for surname_first, match in orders:
        if surname_first is not usual:
            match.difference, match.note = "name-order", "surname first" if usual else "given name first"


def _both(have: Answer) -> bool:
    """Whether both parts of a living person's name stand together in the English."""
    living = bool(have.name.age or have.name.title) and not have.name.foreign
    return living and have.surname >= 0 and have.given >= 0 and abs(have.surname - have.given) == 1
